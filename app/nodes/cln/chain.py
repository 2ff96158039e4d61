"""The chain by Core Lightning: addresses, what they received, what is sent, and what it costs.

What is sent under a reference is decided in `.payouts`, before it is signed.
"""

import asyncio
from collections.abc import Sequence
from typing import Final
from uuid import UUID, uuid4

import structlog

from app.errors import NodeUnavailable
from app.money import MSAT_PER_SAT
from app.nodes.answers import (
    Broadcast,
    ChainDeposit,
    ChainOutput,
    Failed,
    FailureReason,
    NoTrace,
    PayoutOutcome,
    SendOutcome,
    Speed,
    Tip,
    Unknown,
)
from app.nodes.cln import transactions
from app.nodes.cln.client import INVALID_PARAMS, ClnRefusal, Commands
from app.nodes.cln.messages import (
    ClnAddress,
    ClnDone,
    ClnFeeRates,
    ClnInfo,
    ClnOutput,
    ClnPerKb,
    ClnPrepared,
    ClnSigned,
    ClnTransaction,
)
from app.nodes.cln.payouts import ClnPayout, PayoutBook
from app.nodes.rest import AnswerLost

_BLOCKS: Final = {Speed.FAST: 6, Speed.MEDIUM: 24, Speed.SLOW: 144}
# One input that spends a P2WPKH output, and outputs as long as they come, one of them the change,
# which lightningd has pay to Taproot.
_BASE_VBYTES: Final = 79
_OUTPUT_VBYTES: Final = 43
_VBYTES_PER_RATE: Final = 1_000

_TOO_LITTLE: Final = frozenset({301, 313})
_NEVER: Final = frozenset({INVALID_PARAMS, 302})
_SPENT: Final = "spent"
_CONFIRMED: Final = frozenset({"confirmed", "immature"})

_log = structlog.get_logger()


class ClnChain:
    """What the wallet asks of the node on the chain."""

    def __init__(self, commands: Commands, book: PayoutBook) -> None:
        self._commands = commands
        self._book = book
        self._preparing = asyncio.Lock()

    async def new_address(self) -> str:
        """Return a new address. Raises `NodeUnavailable`."""
        address = (
            await self._commands.call("newaddr", ClnAddress, {"addresstype": "bech32"})
        ).bech32
        await self._book.keep_address(address)
        return address

    async def tip(self) -> Tip:
        """Return the last block, without its hash, which lightningd tells nobody."""
        return Tip((await self._commands.call("getinfo", ClnInfo)).blockheight, None)

    async def deposits(self, *, since_height: int) -> list[ChainDeposit]:
        """Return what is paid to addresses of ours. Raises `NodeUnavailable`."""
        funds = await self._funds(spent=True)
        ours = await self._book.ours([one.address for one in funds if one.address])
        outputs = [one for one in funds if one.address in ours]
        heights = await self._heights() if any(one.status == _SPENT for one in outputs) else {}
        found = [_deposit(one, heights) for one in outputs]
        return [one for one in found if one.height is None or one.height >= since_height]

    async def quote_fee(self, outputs: Sequence[ChainOutput], speed: Speed) -> int:
        """Return what a transaction with one input would cost. Raises `NodeUnavailable`."""
        vbytes = _BASE_VBYTES + _OUTPUT_VBYTES * (len(outputs) + 1)
        return -(-_rate(await self._rates(), speed) * vbytes // _VBYTES_PER_RATE)

    async def send(
        self, reference: UUID, outputs: Sequence[ChainOutput], *, speed: Speed, fee_limit_sat: int
    ) -> SendOutcome:
        """Pay outputs by one transaction, once a reference. Raises as `Chain` says."""
        async with self._preparing:
            payout = await self._book.find(reference)
            if payout is None:
                prepared = await self._decided(reference, outputs, speed, fee_limit_sat)
                if not isinstance(prepared, ClnPayout):
                    return prepared
                return await self._broadcast(prepared)
        standing = await self._standing(payout)
        return await self._broadcast(payout) if isinstance(standing, Unknown) else standing

    async def track_payout(self, reference: UUID) -> PayoutOutcome:
        """Return how a payout stands. Raises `NodeUnavailable`."""
        payout = await self._book.find(reference)
        return NoTrace() if payout is None else await self._standing(payout)

    async def balance_sat(self) -> int:
        """Return what is confirmed, less what was sent and is not. Raises `NodeUnavailable`."""
        heights = await self._heights()
        sent_sat = await self._book.sent_sat(
            [txid for txid, height in heights.items() if not height]
        )
        confirmed = [one for one in await self._funds() if one.status in _CONFIRMED]
        return sum(one.amount_msat for one in confirmed) // MSAT_PER_SAT - sent_sat

    async def _decided(
        self, reference: UUID, outputs: Sequence[ChainOutput], speed: Speed, fee_limit_sat: int
    ) -> ClnPayout | Failed | Unknown:
        """Return the transaction that a reference means from now on, or why there is none."""
        attempt = uuid4()
        if not await self._book.begin(reference, attempt):
            return Unknown()  # somebody else is at it
        try:
            prepared = await self._prepared(outputs, speed, fee_limit_sat)
        except NodeUnavailable:
            await self._book.forget(reference, attempt)
            raise
        if not isinstance(prepared, ClnPayout):
            return prepared if await self._book.forget(reference, attempt) else Unknown()
        if await self._book.remember(reference, attempt, prepared):
            return prepared
        await self._discard(prepared.txid)
        return Unknown()

    async def _prepared(
        self, outputs: Sequence[ChainOutput], speed: Speed, fee_limit_sat: int
    ) -> ClnPayout | Failed | Unknown:
        """Have lightningd choose what to spend; nothing of it is signed.

        The quote was for one input. If it takes more, the transaction goes slower for the same fee.
        """
        rates = await self._rates()
        rate = _rate(rates, speed)
        payout = await self._prepared_at(rate, outputs)
        if isinstance(payout, ClnPayout) and payout.fee_sat > fee_limit_sat:
            await self._discard(payout.txid)
            rate = rate * fee_limit_sat // payout.fee_sat
            if rate < rates.floor:
                return Failed(FailureReason.INSUFFICIENT_FEE)
            payout = await self._prepared_at(rate, outputs)
        if isinstance(payout, ClnPayout) and payout.fee_sat > fee_limit_sat:
            await self._discard(payout.txid)
            return Failed(FailureReason.INSUFFICIENT_FEE)
        return payout

    async def _prepared_at(
        self, rate: int, outputs: Sequence[ChainOutput]
    ) -> ClnPayout | Failed | Unknown:
        order = {
            "outputs": [{one.address: f"{one.amount_sat}sat"} for one in outputs],
            "feerate": f"{rate}perkb",
        }
        try:
            made = await self._commands.call("txprepare", ClnPrepared, order)
        except ClnRefusal as refusal:
            return await self._not_prepared(outputs, refusal)
        try:
            return await self._read(made, outputs)
        except NodeUnavailable:
            await self._discard(made.txid)
            raise

    async def _not_prepared(
        self, outputs: Sequence[ChainOutput], refusal: ClnRefusal
    ) -> Failed | Unknown:
        if refusal.number in _NEVER:
            return Failed(FailureReason.REJECTED)
        if refusal.number not in _TOO_LITTLE:
            raise refusal
        held_sat = sum(one.amount_msat for one in await self._funds()) // MSAT_PER_SAT
        if held_sat > sum(one.amount_sat for one in outputs):
            return Unknown()  # it is there, in outputs that wait for a block or are set aside
        return Failed(FailureReason.INSUFFICIENT_LIQUIDITY)

    async def _read(self, made: ClnPrepared, outputs: Sequence[ChainOutput]) -> ClnPayout:
        """Return what was prepared. Raises `AnswerLost` unless it is what was asked for."""
        try:
            transaction = transactions.parse(made.unsigned_tx)
        except transactions.TransactionError as error:
            raise AnswerLost from error
        funds = await self._funds(spent=True)
        amounts_msat = {(one.txid, one.output): one.amount_msat for one in funds}
        asked_sat = tuple(one.amount_sat for one in outputs)
        if transaction.amounts_sat[: len(asked_sat)] != asked_sat or not amounts_msat.keys() >= set(
            transaction.inputs
        ):
            _log.error("node_prepared_another_transaction", txid=made.txid.hex())
            raise AnswerLost
        spent_msat = sum(amounts_msat[one] for one in transaction.inputs)
        return ClnPayout(
            txid=made.txid,
            psbt=made.psbt,
            amount_sat=sum(asked_sat),
            fee_sat=spent_msat // MSAT_PER_SAT - sum(transaction.amounts_sat),
            outputs=len(asked_sat),
        )

    async def _broadcast(self, payout: ClnPayout) -> SendOutcome:
        """Sign and send a transaction that was written down, for the first time or once more."""
        try:
            signed = await self._signed(payout.psbt)
            await self._commands.call("sendpsbt", ClnDone, {"psbt": signed})
        except ClnRefusal as refusal:
            _log.warning("payout_not_sent", txid=payout.txid.hex(), reason=refusal.reason)
            try:
                return await self._standing(payout)
            except NodeUnavailable:
                return Unknown()
        except AnswerLost:
            return Unknown()
        return _as_broadcast(payout, None)

    async def _signed(self, psbt: str) -> str:
        """Return it signed. What it spends is set aside anew where that has lapsed meanwhile."""
        try:
            return (await self._commands.call("signpsbt", ClnSigned, {"psbt": psbt})).signed_psbt
        except ClnRefusal:
            await self._commands.call("reserveinputs", ClnDone, {"psbt": psbt, "exclusive": False})
        return (await self._commands.call("signpsbt", ClnSigned, {"psbt": psbt})).signed_psbt

    async def _standing(self, payout: ClnPayout) -> Broadcast | Unknown:
        height = (await self._heights()).get(payout.txid)
        return Unknown() if height is None else _as_broadcast(payout, height or None)

    async def _heights(self) -> dict[bytes, int]:
        """Return the heights of the wallet's transactions, 0 where one waits for a block."""
        found = await self._commands.items("listtransactions", ClnTransaction, "transactions")
        return {one.hash: one.blockheight for one in found}

    async def _funds(self, *, spent: bool = False) -> list[ClnOutput]:
        """Return the wallet's outputs, also those that are spent if those are wanted."""
        return await self._commands.items("listfunds", ClnOutput, "outputs", {"spent": spent})

    async def _rates(self) -> ClnPerKb:
        """Return what it costs to be soon. Raises `NodeUnavailable`, also when nobody knows."""
        found = await self._commands.call("feerates", ClnFeeRates, {"style": "perkb"})
        if not found.perkb.estimates:
            _log.warning("node_knows_no_fees")
            raise NodeUnavailable
        return found.perkb

    async def _discard(self, txid: bytes) -> None:
        """Let go of what a transaction would spend; else that is free after some blocks."""
        try:
            await self._commands.call("txdiscard", ClnDone, {"txid": txid.hex()})
        except NodeUnavailable:
            _log.warning("payout_not_discarded", txid=txid.hex())


def _rate(rates: ClnPerKb, speed: Speed) -> int:
    """Return a fee rate in satoshi for 1,000 virtual bytes."""
    estimates = sorted(rates.estimates, key=lambda one: one.blockcount)
    in_time = [one for one in estimates if one.blockcount <= _BLOCKS[speed]]
    return (in_time[-1] if in_time else estimates[0]).feerate


def _deposit(output: ClnOutput, heights: dict[bytes, int]) -> ChainDeposit:
    height = heights.get(output.txid) if output.status == _SPENT else output.blockheight
    return ChainDeposit(
        txid=output.txid,
        vout=output.output,
        address=output.address or "",
        amount_sat=output.amount_msat // MSAT_PER_SAT,
        height=height or None,
    )


def _as_broadcast(payout: ClnPayout, height: int | None) -> Broadcast:
    return Broadcast(
        txid=payout.txid,
        vouts=tuple(range(payout.outputs)),
        fee_sat=payout.fee_sat,
        height=height,
    )
