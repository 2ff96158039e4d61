"""The wallet of the account elsewhere: its balance, and what came and went."""

from dataclasses import dataclass

from app.money import MSAT_PER_SAT
from app.nodes.answers import ChannelBalance
from app.nodes.blink import documents
from app.nodes.blink.api import BlinkApi
from app.nodes.blink.messages import AccountEntry, EntryPage, WalletAnswer
from app.nodes.rest import AnswerLost


@dataclass(slots=True)
class BlinkWallet:
    """One BTC wallet, which holds whole satoshi; `Channels`, for it is asked for the balance.

    Which it is, and whether the key may pay from it, is known once the server has answered.
    """

    api: BlinkApi
    id: str = ""
    may_pay: bool | None = None

    async def balance(self) -> ChannelBalance:
        """Return what can be spent: payments that are under way are taken off already."""
        answer = await self.api.ask(documents.BALANCE, WalletAnswer, {"wallet": self.id})
        return ChannelBalance(local_msat=answer.wallet.balance * MSAT_PER_SAT, remote_msat=0)

    async def by_hash(self, payment_hash: bytes) -> tuple[AccountEntry, ...]:
        """Return what came and went for a payment hash."""
        variables = {"wallet": self.id, "hash": payment_hash.hex()}
        answer = await self.api.ask(documents.BY_HASH, WalletAnswer, variables)
        return answer.wallet.transactions_by_payment_hash

    async def page(self, size: int, after: str | None) -> EntryPage:
        """Return a page of what came and went, newest first."""
        variables = {"wallet": self.id, "first": size, "after": after}
        answer = await self.api.ask(documents.TRANSACTIONS, WalletAnswer, variables)
        if answer.wallet.transactions is None:
            raise AnswerLost
        return answer.wallet.transactions
