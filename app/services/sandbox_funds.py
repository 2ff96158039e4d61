"""Play money: the outside node of the simulated network pays one of our wallets."""

from app.errors import DomainError, WalletRefused, unexpected
from app.money import Currency, sats
from app.nodes.sandbox.node import Refused, SandboxNode
from app.principal import UsedCredential, WalletId
from app.process.runtime import Runtime
from app.services.onchain import payouts, watch
from app.services.payments import held, invoice_terms, invoices
from app.services.prices import feed
from app.services.wallets import registry as wallets


async def fund(runtime: Runtime, wallet_id: WalletId, amount_sat: int) -> int:
    """Have the outside node pay `amount_sat` to a wallet; return its balance (sat or cents).

    A USD wallet gets the cents that the sats buy. Raises `DomainError` when the node is real, the
    wallet is unknown, or the amount is too small to credit; `PriceUnavailable` for dollars.
    """
    node = runtime.node
    if not isinstance(node, SandboxNode):
        raise DomainError("Funds can be made up only on the simulated network.")
    amount = sats(amount_sat)
    invoice_terms.check_amount(amount)
    wallet = await wallets.find(runtime, wallet_id)
    if wallet is None:
        raise WalletRefused(unexpected("CouldNotFindWalletFromIdError"))
    if wallet.currency is Currency.USD:
        await feed.ready(runtime)
    invoice_terms.check(runtime, wallet, amount, into=wallet.currency)
    invoice = await invoices.issue(
        runtime,
        wallet,
        UsedCredential(wallet.account_id, wallet_id=wallet_id),
        amount=amount,
        memo="Sandbox funds",
        expires_in_min=1,
    )
    received = await node.receive(invoice.payment_request, amount_sat=None)
    if isinstance(received, Refused):
        raise DomainError(received.message)
    await held.arrived(runtime, invoice.payment_hash)
    return (await wallets.balances(runtime, [wallet_id]))[wallet_id]


async def chain_changed(runtime: Runtime) -> None:
    """Take in at once what has happened on the chain of the simulated network.

    Raises `Unavailable` or a database error; the loops that watch the chain do what is left.
    """
    await watch.look(runtime)
    await payouts.work(runtime, at_once=True)
