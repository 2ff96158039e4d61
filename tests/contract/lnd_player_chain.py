"""The chain's half of LND's REST interface, over the chain of a `World`."""

import re
from base64 import b64decode, b64encode
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Final

from app.lightning import onchain_address
from app.nodes.answers import ChainOutput
from app.nodes.lnd import psbt
from tests.contract.world_chain import ChainTransaction, ChainWorld, TooLittle

Body = dict[str, Any]
Answer = dict[str, Any]

_UNKNOWN: Final = 2
#: In satoshi for a virtual byte, by the blocks within which it is to be confirmed.
_RATES: Final = {3: 20, 12: 10, 24: 5}
_TOO_LITTLE: Final = "insufficient funds available to construct transaction"


class RpcError(Exception):
    """What LND answers instead: a code of gRPC and a text."""

    def __init__(self, code: int, text: str) -> None:
        super().__init__(text)
        self.code = code
        self.text = text


@dataclass(slots=True, kw_only=True)
class _Lease:
    """What was set aside for an order: one output that is all there is."""

    id: bytes
    txid: str
    value_sat: int
    rate: int
    outputs: list[ChainOutput]
    is_spent: bool = False

    def told(self) -> Answer:
        outpoint = {"txid_bytes": "", "txid_str": self.txid, "output_index": 0}
        return {
            "id": b64encode(self.id).decode(),
            "outpoint": outpoint,
            "expiration": "1795811620",
            "value": str(self.value_sat),
        }


class LndWallet:
    """Its wallet."""

    def __init__(self, chain: ChainWorld) -> None:
        self.chain = chain
        self.leases: list[_Lease] = []
        #: What a transaction spends, by its id.
        self._spends: dict[bytes, str] = {}

    def answer(self, method: str, path: str, body: Body) -> Answer | None:
        """Return an answer, None if that is nothing of the chain's."""
        match method, path:
            case "POST", "/v2/wallet/address/next":
                return {"addr": self.chain.new_address()}
            case "GET", "/v1/transactions":
                return self._transactions(int(body["start_height"]), int(body["end_height"]))
            case "GET", "/v1/transactions/fee":
                return self._estimate(body)
            case "GET", "/v1/balance/blockchain":
                return {"total_balance": str(self._total_sat())}
            case "POST", "/v2/wallet/utxos/leases":
                return {"locked_utxos": [lease.told() for lease in self.leases]}
            case "POST", "/v2/wallet/utxos/release":
                self.leases = [one for one in self.leases if one.id != b64decode(body["id"])]
                return {}
            case "POST", "/v2/wallet/psbt/fund":
                return self._fund(body)
            case "POST", "/v2/wallet/psbt/finalize":
                return {"signed_psbt": body["funded_psbt"], "raw_final_tx": body["funded_psbt"]}
            case "POST", "/v2/wallet/tx":
                return self._publish(body)
        if found := re.fullmatch(r"/v2/wallet/estimatefee/([0-9]+)", path):
            return {"sat_per_kw": str(_RATES[int(found[1])] * 250)}
        return None

    def _estimate(self, body: Body) -> Answer:
        rate = _RATES[int(body["target_conf"])]
        amounts_sat = [int(sat) for name, sat in body.items() if name.startswith("AddrToAmount[")]
        fee_sat = self.chain.fee_sat(len(amounts_sat), rate)
        if sum(amounts_sat) + fee_sat > self._free_sat():
            raise RpcError(_UNKNOWN, _TOO_LITTLE)
        return {"fee_sat": str(fee_sat), "sat_per_vbyte": str(rate)}

    def _fund(self, body: Body) -> Answer:
        """Set aside all there is; outputs are sorted, and the change is the last."""
        wanted = psbt.outputs_of(b64decode(body["psbt"]))
        outputs = [
            ChainOutput(onchain_address.witness_address(self.chain.network, script[2:]), sat)
            for script, sat in sorted(wanted, key=lambda one: one[1])
        ]
        rate = _RATES[body["target_conf"]]
        fee_sat = self.chain.fee_sat(len(outputs), rate)
        free_sat = self._free_sat()
        change_sat = free_sat - fee_sat - sum(output.amount_sat for output in outputs)
        if change_sat < 0:
            raise RpcError(
                _UNKNOWN, f"wallet couldn't fund PSBT: error creating funding TX: {_TOO_LITTLE}"
            )
        made = psbt.ordered([*outputs, ChainOutput(self._change_address(), change_sat)])
        lease = _Lease(
            id=b64decode(body["custom_lock_id"]),
            txid=sha256(made + len(self.leases).to_bytes(4)).hexdigest(),
            value_sat=free_sat,
            rate=rate,
            outputs=outputs,
        )
        self.leases.append(lease)
        return {
            "funded_psbt": b64encode(made).decode(),
            "change_output_index": len(outputs),
            "locked_utxos": [lease.told()],
        }

    def _publish(self, body: Body) -> Answer:
        lease = next(one for one in self.leases if not one.is_spent)
        try:
            sent = self.chain.send(lease.outputs, sat_per_vbyte=lease.rate, label=body["label"])
        except TooLittle as error:
            raise RpcError(_UNKNOWN, "transaction output spends more than there is") from error
        lease.is_spent = True
        self._spends[sent.txid] = f"{lease.txid}:0"
        return {"publish_error": ""}

    def _transactions(self, start_height: int, end_height: int) -> Answer:
        """Tell what has a block between two, or waits for one if there is no end."""
        last = end_height if end_height > 0 else None
        found = [
            self._transaction(one)
            for one in self.chain.transactions
            if (last is None if one.height is None else start_height <= one.height)
            and (last is None or one.height is None or one.height <= last)
            and (one.is_ours or any(out.address in self.chain.addresses for out in one.outputs))
        ]
        return {"transactions": found}

    def _transaction(self, one: ChainTransaction) -> Answer:
        outputs = [(out, out.address in self.chain.addresses) for out in one.outputs]
        if one.is_ours:
            outputs.append((ChainOutput(self._change_address(), one.change_sat), True))
            amount_sat = -one.fee_sat - sum(output.amount_sat for output in one.outputs)
        else:
            amount_sat = sum(out.amount_sat for out, is_ours in outputs if is_ours)
        spent = self._spends.get(one.txid)
        return {
            "tx_hash": one.txid.hex(),
            "amount": str(amount_sat),
            "num_confirmations": 0 if one.height is None else self.chain.height - one.height + 1,
            "block_height": one.height or 0,
            "total_fees": str(one.fee_sat),
            "output_details": [
                {
                    "address": out.address,
                    "output_index": str(index),
                    "amount": str(out.amount_sat),
                    "is_our_address": is_ours,
                }
                for index, (out, is_ours) in enumerate(outputs)
            ],
            "label": one.label,
            "previous_outpoints": [{"outpoint": spent, "is_our_output": True}] if spent else [],
        }

    def _total_sat(self) -> int:
        awaited_sat = sum(out.amount_sat for one, _, out in self.chain.received() if not one.height)
        return self._free_sat() + awaited_sat

    def _free_sat(self) -> int:
        leased_sat = sum(lease.value_sat for lease in self.leases if not lease.is_spent)
        return self.chain.balance_sat - leased_sat

    def _change_address(self) -> str:
        return onchain_address.witness_address(self.chain.network, b"c" * 20)
