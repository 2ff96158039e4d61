"""LND, over its REST interface: https://lightning.engineering/api-docs/api/lnd/."""
