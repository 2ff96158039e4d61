"""LND's wallet on the chain.

A payout's reference is in the label of its transaction, with the places of what it pays, for LND
orders outputs anew; and under it LND sets aside what is spent:

    looked for ──not there──▶ funded, outputs set aside ──▶ signed ──▶ published, labelled
         └─there: told how it stands        └─ too dear, or not to be signed: given free again

So whoever comes after a crash finds the transaction, or that one was begun: then it is not known
whether it will be published yet, until what was set aside is free again, ten minutes later.
"""

import asyncio
from base64 import b64encode
from collections.abc import Sequence
from hashlib import sha256
from typing import Final
from uuid import UUID

import structlog

from app.errors import NodeUnavailable
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
from app.nodes.lnd import psbt, refusals
from app.nodes.lnd.history import LABEL, LndHistory
from app.nodes.lnd.messages import (
    LndAddress,
    LndDone,
    LndFee,
    LndFeeRate,
    LndFunded,
    LndInfo,
    LndLease,
    LndLeases,
    LndPublished,
    LndSigned,
    LndTransaction,
    LndWalletBalance,
)
from app.nodes.rest import AnswerLost, NodeRefusal, Rest

#: Within how many blocks it is to be confirmed; of more than 25 not every chain tells LND.
_TARGETS: Final = {Speed.FAST: 3, Speed.MEDIUM: 12, Speed.SLOW: 24}
#: What is set aside may have been spent by what is in one of the last blocks.
_LEASE_BLOCKS: Final = 12
_OUTPUT_VBYTES: Final = 31
#: A transaction of one input and one output beside its change.
_SMALL_VBYTES: Final = 141
_WEIGHT_PER_VBYTE: Final = 4
_TOO_LITTLE: Final = "insufficient funds"

_log = structlog.get_logger()


class LndChain:
    """Receives and pays on the chain."""

    def __init__(self, rest: Rest, *, timeout_s: float) -> None:
        self._rest = rest
        self._timeout_s = timeout_s
        self._history = LndHistory(rest, timeout_s=timeout_s)
        self._sending = asyncio.Lock()

    async def new_address(self) -> str:
        """Return an address that was never given out before."""
        body = {"type": "WITNESS_PUBKEY_HASH"}
        found = await self._rest.ask(
            "POST", "/v2/wallet/address/next", LndAddress, body=body, timeout_s=self._timeout_s
        )
        return found.addr

    async def tip(self) -> Tip:
        """Return the last block."""
        info = await self._rest.ask("GET", "/v1/getinfo", LndInfo, timeout_s=self._timeout_s)
        return Tip(info.block_height, info.block_hash)

    async def deposits(self, *, since_height: int) -> list[ChainDeposit]:
        """Return what waits for a block, or has one from a height on.

        What an operator has LND pay to its own addresses is among it; the change of payouts is not.
        """
        return [
            ChainDeposit(
                txid=one.tx_hash,
                vout=output.output_index,
                address=output.address,
                amount_sat=output.amount,
                height=one.block_height or None,
            )
            async for page in self._history.pages(since_height)
            for one in page
            if not one.label.startswith(LABEL)
            for output in one.output_details
            if output.is_our_address
        ]

    async def quote_fee(self, outputs: Sequence[ChainOutput], speed: Speed) -> int:
        """Return what a transaction would cost; with too little in the wallet, what most would."""
        amounts_sat: dict[str, int] = {}
        for output in outputs:
            amounts_sat[output.address] = amounts_sat.get(output.address, 0) + output.amount_sat
        query = {f"AddrToAmount[{address}]": str(sat) for address, sat in amounts_sat.items()}
        query["target_conf"] = str(_TARGETS[speed])
        try:
            found = await self._rest.ask(
                "GET", "/v1/transactions/fee", LndFee, query=query, timeout_s=self._timeout_s
            )
        except NodeRefusal as refusal:
            if _TOO_LITTLE not in refusals.of(refusal).message:
                raise
            return await self._usual_fee_sat(len(outputs), speed)
        more = len(outputs) - len(amounts_sat)  # LND counts outputs to one address as one
        return found.fee_sat + more * _OUTPUT_VBYTES * found.sat_per_vbyte

    async def send(
        self, reference: UUID, outputs: Sequence[ChainOutput], *, speed: Speed, fee_limit_sat: int
    ) -> SendOutcome:
        """Pay outputs by one transaction, once a reference. Raises `AddressError`.

        `NodeUnavailable` is raised only when nothing was sent, nor will be.
        """
        order = psbt.ordered(outputs)
        async with self._sending:
            before = await self._before(reference)
            if not isinstance(before, NoTrace):
                return before
            try:
                funded = await self._fund(reference, order, speed)
            except AnswerLost:
                return Unknown()
            except NodeRefusal as refusal:
                return Failed(_reason_of(refusal))
            return await self._finish(reference, outputs, funded, fee_limit_sat)

    async def track_payout(self, reference: UUID) -> PayoutOutcome:
        """Return how a payout stands."""
        sent = await self._history.payout(_label(reference))
        if sent is not None:
            return _broadcast(sent)
        begun = any(lease.id == _lease_id(reference) for lease in await self._leases())
        return Unknown() if begun else NoTrace()

    async def balance_sat(self) -> int:
        """Return confirmed receipts, less all that was sent; what is set aside is still there."""
        transactions = await self._history.recent(_LEASE_BLOCKS)
        wallet = await self._rest.ask(
            "GET", "/v1/balance/blockchain", LndWalletBalance, timeout_s=self._timeout_s
        )
        spent = {one.outpoint for sent in transactions for one in sent.previous_outpoints}
        set_aside_sat = sum(
            lease.value
            for lease in await self._leases()
            if f"{lease.outpoint.txid_str}:{lease.outpoint.output_index}" not in spent
        )
        awaited_sat = sum(max(0, one.amount) for one in transactions if not one.block_height)
        return wallet.total_balance + set_aside_sat - awaited_sat

    async def _before(self, reference: UUID) -> PayoutOutcome:
        try:
            return await self.track_payout(reference)
        except NodeUnavailable as error:  # nothing was sent by this call
            raise NodeUnavailable from error

    async def _fund(self, reference: UUID, order: bytes, speed: Speed) -> LndFunded:
        body = {
            "psbt": b64encode(order).decode(),
            "target_conf": _TARGETS[speed],
            "custom_lock_id": b64encode(_lease_id(reference)).decode(),
        }
        return await self._rest.ask(
            "POST", "/v2/wallet/psbt/fund", LndFunded, body=body, timeout_s=self._timeout_s
        )

    async def _finish(
        self,
        reference: UUID,
        outputs: Sequence[ChainOutput],
        funded: LndFunded,
        fee_limit_sat: int,
    ) -> SendOutcome:
        """Sign and publish what was funded, unless it is too dear."""
        try:
            places = psbt.places(outputs, funded.funded_psbt)
            paid_sat = sum(sat for _, sat in psbt.outputs_of(funded.funded_psbt))
        except psbt.PsbtError as error:
            _log.error("payout_funded_otherwise", reason=str(error))
            return Unknown()
        fee_sat = sum(one.value for one in funded.locked_utxos) - paid_sat
        if not 0 <= fee_sat <= fee_limit_sat:
            await self._release(funded.locked_utxos)
            return Failed(FailureReason.INSUFFICIENT_FEE)
        try:
            signed = await self._sign(funded)
        except AnswerLost:
            return Unknown()
        except NodeUnavailable:
            await self._release(funded.locked_utxos)
            return Failed(FailureReason.REJECTED)
        try:
            await self._publish(_label(reference, places), signed)
        except NodeRefusal as refusal:
            _log.error("payout_not_published", reason=refusals.of(refusal).message)
        except NodeUnavailable:
            return Unknown()
        try:
            now = await self.track_payout(reference)
        except NodeUnavailable:
            return Unknown()
        return Unknown() if isinstance(now, NoTrace) else now

    async def _sign(self, funded: LndFunded) -> LndSigned:
        body = {"funded_psbt": b64encode(funded.funded_psbt).decode()}
        return await self._rest.ask(
            "POST", "/v2/wallet/psbt/finalize", LndSigned, body=body, timeout_s=self._timeout_s
        )

    async def _publish(self, label: str, signed: LndSigned) -> None:
        body = {"tx_hex": b64encode(signed.raw_final_tx).decode(), "label": label}
        await self._rest.ask(
            "POST", "/v2/wallet/tx", LndPublished, body=body, timeout_s=self._timeout_s
        )

    async def _release(self, leases: Sequence[LndLease]) -> None:
        """Give free what was set aside; what is not is free by itself ten minutes later."""
        for lease in leases:
            place = {
                "txid_str": lease.outpoint.txid_str,
                "output_index": lease.outpoint.output_index,
            }
            body = {"id": b64encode(lease.id).decode(), "outpoint": place}
            try:
                await self._rest.ask(
                    "POST",
                    "/v2/wallet/utxos/release",
                    LndDone,
                    body=body,
                    timeout_s=self._timeout_s,
                )
            except NodeUnavailable:
                _log.warning("payout_inputs_not_released")

    async def _leases(self) -> list[LndLease]:
        found = await self._rest.ask(
            "POST", "/v2/wallet/utxos/leases", LndLeases, body={}, timeout_s=self._timeout_s
        )
        return found.locked_utxos

    async def _usual_fee_sat(self, outputs: int, speed: Speed) -> int:
        path = f"/v2/wallet/estimatefee/{_TARGETS[speed]}"
        rate = await self._rest.ask("GET", path, LndFeeRate, timeout_s=self._timeout_s)
        vbytes = _SMALL_VBYTES + _OUTPUT_VBYTES * (outputs - 1)
        return -(-rate.sat_per_kw * vbytes * _WEIGHT_PER_VBYTE // 1000)


def _label(reference: UUID, places: Sequence[int] = ()) -> str:
    """Return the label of a payout, or how it begins."""
    return f"{LABEL}{reference} {','.join(map(str, places))}"


def _lease_id(reference: UUID) -> bytes:
    return sha256(_label(reference).encode()).digest()


def _broadcast(transaction: LndTransaction) -> Broadcast:
    places = transaction.label.rsplit(" ", 1)[1]
    return Broadcast(
        txid=transaction.tx_hash,
        vouts=tuple(int(place) for place in places.split(",")),
        fee_sat=transaction.total_fees,
        height=transaction.block_height or None,
    )


def _reason_of(refusal: NodeRefusal) -> FailureReason:
    error = refusals.of(refusal)
    if refusals.is_away(error):
        raise NodeUnavailable from refusal
    if _TOO_LITTLE in error.message:
        return FailureReason.INSUFFICIENT_LIQUIDITY
    _log.error("payout_not_funded", reason=error.message)
    return FailureReason.REJECTED
