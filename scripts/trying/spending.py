"""Two ways to get more than there is: to spend it at once, and to pay one invoice often."""

from typing import Final

from scripts.benchmark import operations
from scripts.trying.asking import Stage

_AT_ONCE: Final = 100
_SAT: Final = 100
_AFFORDED: Final = 10
_RIVALS: Final = 32


async def overspent(stage: Stage, rounds: int) -> list[str]:
    """Ask at once for ten times of what a wallet has, again and again; return what was wrong.

    Half of the payments go to wallets, half are of invoices; both servers are asked. Of a hundred
    exactly ten can be made, and leave nothing.
    """
    wrong, people = list[str](), stage.people
    rich, payees = people.payers, people.listeners
    for number in range(rounds):
        poor = people.payees[number % len(people.payees)]
        left = await stage.balance(poor)
        await stage.give(rich[number % len(rich)], poor, _AFFORDED * _SAT - left)
        payee = payees[number % len(payees)]
        invoices = await stage.invoices(payee, _AT_ONCE // 2, _SAT)
        requests = [operations.pay_invoice(poor, one) for one in invoices]
        requests += [operations.send(poor, payee, _SAT)] * (_AT_ONCE - len(requests))
        answers = await stage.ask_all(requests)
        made = sum(operations.PAID in one.body for one in answers)
        left = await stage.balance(poor)
        if (made, left) != (_AFFORDED, 0):
            wrong.append(f"round {number}: {made} payments, {left} sat left")
    return wrong


async def paid_by_many(stage: Stage, invoices: int) -> list[str]:
    """Have everybody pay the same invoice at once, one after another; return what was wrong.

    Exactly one of them pays, and the payee has the amount once.
    """
    wrong, people = list[str](), stage.people
    payee = people.merchant
    before = await stage.balance(payee)
    for number, invoice in enumerate(await stage.invoices(payee, invoices, _SAT)):
        payers = (people.payers * 2)[: _RIVALS + 18]
        answers = await stage.ask_all([operations.pay_invoice(one, invoice) for one in payers])
        made = sum(operations.PAID in one.body for one in answers)
        if made != 1:
            wrong.append(f"invoice {number}: {made} payments")
    after = await stage.balance(payee)
    if after - before != invoices * _SAT:
        wrong.append(f"{after - before} sat came for {invoices} invoices of {_SAT}")
    return wrong
