"""Bitcoin addresses, with the vectors of BIP 173 and BIP 350 and known base58 ones."""

import pytest

from app.lightning.bolt11 import Network
from app.lightning.onchain_address import AddressError, parse, witness_address

MAINNET = {Network.MAINNET}
TESTS = {Network.TESTNET, Network.SIGNET}
REGTEST = {Network.REGTEST}


@pytest.mark.parametrize(
    ("text", "networks"),
    [
        ("BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", MAINNET),
        ("tb1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3q0sl5k7", TESTS),
        ("bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y", MAINNET),
        ("BC1SW50QGDZ25J", MAINNET),
        ("bc1zw508d6qejxtdg4y5r3zarvaryvaxxpcs", MAINNET),
        ("tb1qqqqqp399et2xygdj5xreqhjjvcmzhxw4aywxecjdzew6hylgvsesrxh6hy", TESTS),
        ("tb1pqqqqp399et2xygdj5xreqhjjvcmzhxw4aywxecjdzew6hylgvsesf3hn0c", TESTS),
        ("bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0", MAINNET),
        ("bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080", REGTEST),
        ("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", MAINNET),
        ("3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy", MAINNET),
        ("mipcBbFg9gMiCh81Kj8tqqdgoZub1ZJRfn", TESTS | REGTEST),
        ("2MzQwSSnBHWHqSAqtTVQ6v47XtaisrJa1Vc", TESTS | REGTEST),
    ],
)
def test_addresses_are_those_of_their_networks(text: str, networks: set[Network]) -> None:
    assert parse(text).networks == networks


@pytest.mark.parametrize(
    "text",
    [
        "",
        "tc1qw508d6qejxtdg4y5r3zarvary0c5xw7kg3g4ty",
        "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd",
        "tb1z0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqglt7rf",
        "BC1S0XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ54WELL",
        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh",
        "tb1q0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vq24jc47",
        "bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4",
        "BC130XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ7ZWS8R",
        "bc1pw5dgrnzv",
        "BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P",
        "tb1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vq47Zagq",
        "bc1gmk9yu",
        "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb",
        "1A1zP1eP5QGefi2DMPTfTL5SLmv7Divf",
        "LM2WMpR1Rp6j3Sa59cMXMs1SPzj9eXpGc1",
        "\u0661" * 34,
        "1" * 35,
        "x" * 20_000,
    ],
)
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(AddressError):
        parse(text)


@pytest.mark.parametrize("network", list(Network))
@pytest.mark.parametrize("size", [20, 32])
def test_the_address_of_a_witness_program_is_one_of_its_network(
    network: Network, size: int
) -> None:
    address = witness_address(network, bytes(range(size)))

    assert parse(address).text == address
    assert network in parse(address).networks
