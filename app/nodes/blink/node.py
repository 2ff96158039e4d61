"""The account elsewhere as a `Node`: which wallet it is, and whether the key may do too much."""

from dataclasses import dataclass
from hashlib import sha256
from typing import Final

import httpx2

from app.errors import NodeUnavailable
from app.findings import Finding, ok, warning
from app.lightning.bolt11 import Network
from app.nodes.answers import NodeInfo
from app.nodes.blink import documents
from app.nodes.blink.api import BlinkApi, NotAsked
from app.nodes.blink.invoices import BlinkInvoices
from app.nodes.blink.messages import KeyRights, RightsAnswer, StateAnswer, WhoAnswer
from app.nodes.blink.payments import BlinkPayments
from app.nodes.blink.receipts import BlinkReceipts, Vigilance
from app.nodes.blink.wallet import BlinkWallet
from app.nodes.port import Identity, WrongNodeError
from app.settings import Settings

_NEEDED: Final = frozenset({"READ", "RECEIVE"})
_NEEDED_PERMISSIONS: Final = frozenset(
    {"account:read", "invoices:write", "transactions:read", "wallets:read"}
)
#: What a key may be allowed to change: with RECEIVE come addresses, which are not asked for.
_MAY_CHANGE: Final = frozenset({"addresses:write", "invoices:write", "payments:write"})
_KEY_BYTES_MAX: Final = 4_096


@dataclass(frozen=True, slots=True)
class BlinkNode:
    """The account. It has no key, holds nothing and has no chain; it pays if its API key may."""

    identity: bytes
    network: Network
    invoices: BlinkInvoices
    cancellations: BlinkInvoices
    receipts: BlinkReceipts
    channels: BlinkWallet
    payments: BlinkPayments | None
    api: BlinkApi
    backend: str = "blink"
    public_key: None = None
    holds: None = None
    chain: None = None

    async def info(self) -> NodeInfo:
        """Return what the other server tells of itself."""
        told = (await self.api.ask(documents.STATE, StateAnswer)).globals
        return NodeInfo(
            alias=f"account at {self.api.url}",
            version=told.build_information.commit_hash or "version not told",
            block_height=None if told.block_info is None else told.block_info.block_height,
            is_synced=True,
        )


class BlinkBackend:
    """The account that the settings name."""

    def __init__(self, settings: Settings) -> None:
        """Read the key. Raises `WrongNodeError` when that cannot be done."""
        assert settings.blink_url is not None, "settings see to it"
        self._url = settings.blink_url
        self._pay_timeout_s = settings.pay_timeout_s
        self._api = BlinkApi(self._url, _key(settings), timeout_s=settings.node_timeout_s)
        self._wallet = BlinkWallet(self._api)

    async def identify(self) -> Identity:
        """Ask which network and wallets there are, and what the key may."""
        try:
            who = await self._api.ask(documents.WHO, WhoAnswer)
            self._wallet.may_pay = await self._checked_rights()
        except NotAsked as refusal:
            raise _unusable(refusal) from refusal
        try:
            network = Network(who.globals.network)
        except ValueError as error:
            raise WrongNodeError(f"The account at {self._url} is on no known network.") from error
        self._wallet.id = _wallet_of(who)
        mark = sha256(f"blink {self._url.rstrip('/').lower()} {self._wallet.id}".encode()).digest()
        return Identity(identity=b"\0" + mark, public_key=None, network=network)

    def node(self, identity: Identity) -> BlinkNode:
        """Return the account as a node."""
        wallet, vigilance = self._wallet, Vigilance()
        invoices = BlinkInvoices(wallet, identity.network, vigilance)
        payments = BlinkPayments(wallet, pay_timeout_s=self._pay_timeout_s)
        return BlinkNode(
            identity=identity.identity,
            network=identity.network,
            invoices=invoices,
            cancellations=invoices,
            receipts=BlinkReceipts(wallet, vigilance),
            channels=wallet,
            payments=None if wallet.may_pay is False else payments,
            api=self._api,
        )

    async def examine(self) -> list[Finding]:
        """Say what the key may, for the operator. Raises `NodeUnavailable`, `WrongNodeError`."""
        rights = await self._rights()
        if not await self._checked_rights():
            text = "The key may not pay: this server only receives, and payments out are refused."
            return [ok("node credential", text)]
        if rights.permissions is not None:
            return [ok("node credential", "The key may read, make invoices and pay: no more.")]
        return [
            warning(
                "node credential",
                "The key has the scope WRITE, which paying needs there, and with which whoever has "
                "it can do nearly all that the account's owner can.",
                "Keep no more in the account than is needed, and the key where only this server "
                "reads it.",
            )
        ]

    async def close(self) -> None:
        """Let go of the connections."""
        await self._api.close()

    async def _rights(self) -> KeyRights:
        try:
            return (await self._api.ask(documents.PERMISSIONS, RightsAnswer)).authorization
        except NotAsked as refusal:
            if refusal.status != httpx2.codes.BAD_REQUEST:  # the field is Latchkey's own
                raise
        return (await self._api.ask(documents.SCOPES, RightsAnswer)).authorization

    async def _checked_rights(self) -> bool:
        """Tell whether the key may pay. Raises `WrongNodeError` if it may too little, or more."""
        rights = await self._rights()
        if rights.permissions is None:
            lacks = _NEEDED - set(rights.scopes)
            if "WRITE" in rights.scopes:  # it includes RECEIVE
                lacks -= {"RECEIVE"}
        else:
            lacks = _NEEDED_PERMISSIONS - set(rights.permissions)
            more = {
                one
                for one in rights.permissions
                if not one.endswith(":read") and one not in _MAY_CHANGE
            }
            if more:
                raise WrongNodeError(
                    f"The key to the account may do more than is needed ({', '.join(sorted(more))})"
                    ", and whoever takes it from here could, too. Use one with the scopes READ and "
                    "RECEIVE and, if payments are to be made, the permission payments:write."
                )
        if lacks:
            raise WrongNodeError(
                f"The key to the account lacks {', '.join(sorted(lacks))}: it needs the scopes "
                "READ and RECEIVE, and WRITE (at a Latchkey payments:write) to pay."
            )
        held = rights.scopes if rights.permissions is None else rights.permissions
        return bool({"WRITE", "payments:write"} & set(held))


def _key(settings: Settings) -> str:
    if settings.blink_key is not None:
        key = settings.blink_key.get_secret_value()
    else:
        file = settings.blink_key_file
        assert file is not None, "settings see to it"
        try:
            with file.open(encoding="ascii") as opened:
                key = opened.read(_KEY_BYTES_MAX)
        except (OSError, UnicodeDecodeError) as error:
            raise WrongNodeError(
                f"LATCHKEY_BLINK_KEY_FILE cannot be read: {type(error).__name__}."
            ) from None
    key = key.strip()
    if not key or not key.isascii() or not key.isprintable():
        raise WrongNodeError("The key to the account is not one line of text.")
    return key


def _wallet_of(who: WhoAnswer) -> str:
    """Return the id of the wallet to be used; where there are several, the default one."""
    account = who.me.default_account
    bitcoin = [wallet.id for wallet in account.wallets if wallet.wallet_currency == "BTC"]
    if len(bitcoin) == 1:
        return bitcoin[0]
    if account.default_wallet.id in bitcoin:
        return account.default_wallet.id
    raise WrongNodeError(
        "The key reaches no BTC wallet, or several of which none is the default. Use a key that is "
        "limited to one."
    )


def _unusable(refusal: NotAsked) -> WrongNodeError | NodeUnavailable:
    """Return what a request that was turned away means at the start."""
    if refusal.status in {401, 403}:
        return WrongNodeError("The other server does not accept the key: unknown, or revoked.")
    if refusal.complaints:
        return WrongNodeError(
            f"The key to the account cannot be used: {refusal.complaints[0].message[:200]}"
        )
    if refusal.status in {400, 404}:
        return WrongNodeError("LATCHKEY_BLINK_URL does not lead to a GraphQL API of Blink's kind.")
    return refusal
