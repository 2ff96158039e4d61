"""The wallet on the chain of a Core Lightning player: outputs, and transactions in the making."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, Final

from app.lightning import onchain_address
from app.nodes.answers import ChainOutput
from tests.contract.world_chain import ChainTransaction, ChainWorld

Outpoint = tuple[bytes, int]

#: By blocks, in satoshi for 1,000 virtual bytes.
_RATES: Final = {2: 25_000, 6: 20_000, 12: 10_000, 100: 5_000}
#: With one input, one that is more, and an output; the change is one, too.
_BASE_VBYTES: Final = 79
_INPUT_VBYTES: Final = 68
_OUTPUT_VBYTES: Final = 43
_INVALID: Final = -32602
_CANNOT_AFFORD: Final = 301
_LIGHTNINGD: Final = -2
_SCRIPT: Final = b"\x00\x14" + b"\x07" * 20


class RpcFault(Exception):
    """A command fails, with lightningd's number."""

    def __init__(self, number: int, message: str) -> None:
        super().__init__(message)
        self.number = number


@dataclass(frozen=True, slots=True)
class Prepared:
    """A transaction that is not sent, and what it would spend."""

    transaction: ChainTransaction
    inputs: tuple[Outpoint, ...]


@dataclass(slots=True)
class ClnWallet:
    """Outputs of the wallet are what was paid to it, and its change."""

    chain: ChainWorld
    prepared: dict[str, Prepared] = field(default_factory=dict)
    reserved: set[Outpoint] = field(default_factory=set)
    spent_by: dict[Outpoint, ChainTransaction] = field(default_factory=dict)

    async def command_newaddr(self, _: dict[str, Any]) -> dict[str, Any]:
        return {"bech32": self.chain.new_address()}

    async def command_feerates(self, _: dict[str, Any]) -> dict[str, Any]:
        estimates = [
            {"blockcount": blocks, "feerate": rate, "smoothed_feerate": rate}
            for blocks, rate in _RATES.items()
        ]
        return {"perkb": {"floor": 1_000, "estimates": estimates}}

    async def command_listfunds(self, parameters: dict[str, Any]) -> dict[str, Any]:
        outputs = [self._output(outpoint, *about) for outpoint, about in self._owned()]
        wants_spent = parameters.get("spent", False)
        return {
            "outputs": [one for one in outputs if wants_spent or one["status"] != "spent"],
            "channels": [],
        }

    async def command_listtransactions(self, _: dict[str, Any]) -> dict[str, Any]:
        return {
            "transactions": [
                {"hash": one.txid.hex(), "blockheight": one.height or 0}
                for one in self.chain.transactions
                if one.is_ours or one.height is not None
            ]
        }

    async def command_txprepare(self, parameters: dict[str, Any]) -> dict[str, Any]:
        outputs = [
            ChainOutput(_address(address), int(amount.removesuffix("sat")))
            for output in parameters["outputs"]
            for address, amount in output.items()
        ]
        rate = int(parameters["feerate"].removesuffix("perkb"))
        usable = {
            outpoint: transaction_output.amount_sat
            for outpoint, (transaction_output, height) in self._owned()
            if height is not None and outpoint not in self.reserved
        }
        vbytes = (
            _BASE_VBYTES + _INPUT_VBYTES * (len(usable) - 1) + _OUTPUT_VBYTES * (len(outputs) + 1)
        )
        fee_sat = -(-rate * vbytes // 1_000)
        change_sat = sum(usable.values()) - fee_sat - sum(one.amount_sat for one in outputs)
        if change_sat < 0:
            raise RpcFault(_CANNOT_AFFORD, "Could not afford it")
        transaction = ChainTransaction(
            txid=b"", outputs=outputs, is_ours=True, fee_sat=fee_sat, change_sat=change_sat
        )
        raw = _raw(tuple(usable), [*(one.amount_sat for one in outputs), change_sat])
        transaction.txid = sha256(sha256(raw).digest()).digest()[::-1]
        psbt = f"psbt of {transaction.txid.hex()}"
        self.prepared[psbt] = Prepared(transaction, tuple(usable))
        self.reserved |= usable.keys()
        return {"psbt": psbt, "unsigned_tx": raw.hex(), "txid": transaction.txid.hex()}

    async def command_txdiscard(self, parameters: dict[str, Any]) -> dict[str, Any]:
        psbt = f"psbt of {parameters['txid']}"
        if psbt not in self.prepared:
            raise RpcFault(-1, f"not an unreleased txid '{parameters['txid']}'")
        self.reserved -= set(self.prepared.pop(psbt).inputs)
        return {"txid": parameters["txid"], "unsigned_tx": ""}

    async def command_reserveinputs(self, parameters: dict[str, Any]) -> dict[str, Any]:
        self.reserved |= set(self._known(parameters["psbt"]).inputs)
        return {"reservations": []}

    async def command_signpsbt(self, parameters: dict[str, Any]) -> dict[str, Any]:
        if not self.reserved.issuperset(self._known(parameters["psbt"]).inputs):
            raise RpcFault(_LIGHTNINGD, "Aborting PSBT signing. UTXO is not reserved")
        return {"signed_psbt": f"signed {parameters['psbt']}"}

    async def command_sendpsbt(self, parameters: dict[str, Any]) -> dict[str, Any]:
        ready = self._known(parameters["psbt"].removeprefix("signed "))
        if any(
            self.spent_by.get(one, ready.transaction) is not ready.transaction
            for one in ready.inputs
        ):
            raise RpcFault(
                _LIGHTNINGD, "Error broadcasting transaction: bad-txns-inputs-missingorspent"
            )
        if ready.transaction not in self.chain.transactions:
            self.chain.transactions.append(ready.transaction)
        self.spent_by |= dict.fromkeys(ready.inputs, ready.transaction)
        return {"tx": "", "txid": ready.transaction.txid.hex()}

    def _known(self, psbt: str) -> Prepared:
        if psbt not in self.prepared:
            raise RpcFault(_INVALID, "psbt: should be a PSBT")
        return self.prepared[psbt]

    def _owned(self) -> Iterator[tuple[Outpoint, tuple[ChainOutput, int | None]]]:
        for transaction, vout, output in self.chain.received():
            yield (transaction.txid, vout), (output, transaction.height)
        for one in self.chain.transactions:
            if one.is_ours and one.change_sat:
                change = ChainOutput("bcrt1change", one.change_sat)
                yield (one.txid, len(one.outputs)), (change, one.height)

    def _output(
        self, outpoint: Outpoint, output: ChainOutput, height: int | None
    ) -> dict[str, Any]:
        spender = self.spent_by.get(outpoint)
        said: dict[str, Any] = {
            "txid": outpoint[0].hex(),
            "output": outpoint[1],
            "amount_msat": output.amount_sat * 1_000,
            "address": output.address,
            "reserved": outpoint in self.reserved,
        }
        if spender is not None and spender.height is not None:
            return {**said, "status": "spent"}
        if height is None:
            return {**said, "status": "unconfirmed"}
        return {**said, "status": "confirmed", "blockheight": height}


def _address(text: str) -> str:
    try:
        return onchain_address.parse(text).text
    except onchain_address.AddressError as error:
        raise RpcFault(_INVALID, f"Could not parse destination address: {error}") from None


def _raw(inputs: tuple[Outpoint, ...], amounts_sat: list[int]) -> bytes:
    """Return a transaction without witnesses."""
    raw = (2).to_bytes(4, "little") + bytes((len(inputs),))
    for txid, vout in inputs:
        raw += txid[::-1] + vout.to_bytes(4, "little") + b"\x00" + b"\xfd\xff\xff\xff"
    raw += bytes((len(amounts_sat),))
    for amount_sat in amounts_sat:
        raw += amount_sat.to_bytes(8, "little") + bytes((len(_SCRIPT),)) + _SCRIPT
    return raw + bytes(4)
