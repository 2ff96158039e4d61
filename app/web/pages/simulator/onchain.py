"""The simulated chain: deposits from outside, blocks, and blocks that are replaced."""

from typing import Final

from starlette.responses import Response

from app.errors import DomainError, NotFound, Unavailable
from app.money import Currency
from app.nodes.sandbox.chain import BLOCKS_AT_ONCE_MAX, DEPTH_MAX
from app.services import sandbox_funds
from app.services.onchain import addresses
from app.web import amounts
from app.web.access import Access, Row, acts
from app.web.pages.simulator.home import again
from app.web.pages.simulator.world import HOME, in_words, is_shared, node_of
from app.web.visit import Visit

_LOOKED_LATER: Final = " The wallets show it as soon as the node has looked."


async def _deposit(visit: Visit) -> Response:
    form = visit.form
    try:
        sat = amounts.typed(form, "deposit_amount", Currency.BTC)
        if sat is None:
            form.wrong("deposit_amount", "Say how much, in satoshi.")
        form.require()
        assert sat is not None
        address = form.text("address")
        if not address:
            wallet = visit.wallet(form.text("wallet"))
            address = await addresses.current(visit.runtime, visit.member, wallet)
        with in_words():
            await node_of(visit).blockchain.deposit(address, sat.units)
    except DomainError as error:
        return await again(visit, error)
    return await _went_on(visit, f"Sent to {address}: it waits for a block.")


async def _mine(visit: Visit) -> Response:
    try:
        count = visit.form.number("blocks", least=1, most=BLOCKS_AT_ONCE_MAX)
        visit.form.require()
        height = await node_of(visit).blockchain.mine(count or 1)
    except DomainError as error:
        return await again(visit, error)
    return await _went_on(visit, f"The chain has {height} blocks now.")


async def _reorganise(visit: Visit) -> Response:
    """Replace the last blocks; in a shared world that would take others' deposits from them."""
    if is_shared(visit):
        raise NotFound("Blocks of a shared sandbox are replaced with its token only.")
    try:
        depth = visit.form.number("depth", least=1, most=DEPTH_MAX)
        visit.form.require()
        done = await node_of(visit).blockchain.reorganise(
            depth or 1, drops=visit.form.ticked("drop")
        )
    except DomainError as error:
        return await again(visit, error)
    return await _went_on(
        visit,
        f"The last blocks were replaced: {done.returned} transactions wait again, "
        f"{done.dropped} will never come.",
    )


async def _went_on(visit: Visit, told: str) -> Response:
    try:
        await sandbox_funds.chain_changed(visit.runtime)
    except Unavailable:
        told += _LOOKED_LATER
    return visit.go(HOME, told)


ROWS: Final[tuple[Row, ...]] = (
    acts(f"{HOME}/deposit", Access.MEMBER, _deposit),
    acts(f"{HOME}/mine", Access.MEMBER, _mine),
    acts(f"{HOME}/reorganise", Access.MEMBER, _reorganise),
)
