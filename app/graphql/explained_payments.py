"""What a payment would meet of the limits and the policy of the key that makes it.

Nothing is reserved and nobody is asked: who is at an address of others is found out only by paying.
"""

from collections.abc import Callable, Coroutine, Mapping
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from graphql import GraphQLSchema, get_named_type

from app.errors import (
    DomainError,
    InvalidInput,
    PolicyForbids,
    PriceUnavailable,
    SpendingLimitReached,
)
from app.graphql import key_rules
from app.graphql.barriers import Barrier, BarrierHolder, ExplainedField, Whose
from app.graphql.context import Context
from app.lightning import bolt11
from app.lightning.bolt11 import Bolt11Error
from app.money import Currency, Money, sat_ceil
from app.payment_policy import PaymentPolicy
from app.prices.quotes import sat_worth
from app.process.runtime import Runtime
from app.services.keys.derivation import links
from app.services.keys.spending import Budget, Window
from app.services.lnurl import sending as lnurl
from app.services.onchain import sending as onchain
from app.services.payments import foreseen, judging
from app.services.payments.foreseen import ForeseenPayment

_VOUCHER: Final = "Mutation.voucherCreate"
_CURRENCIES: Final = {"SatAmount": Currency.BTC, "CentAmount": Currency.USD}
#: Destinations under which somebody at an address of others may turn out to be.
_FOUND_LATER: Final = ("node:", "username:", "wallet:")

_Foresee: TypeAlias = Callable[[Runtime, Any], Coroutine[Any, Any, ForeseenPayment]]
#: By the member of the input that says where the money goes.
_FORESEE: Final[Mapping[str, _Foresee]] = MappingProxyType(
    {
        "payment_request": foreseen.of_invoice,
        "recipient_wallet_id": foreseen.of_wallet,
        "ln_address": lnurl.foreseen_at,
        "lnurl": lnurl.foreseen_behind,
        "address": onchain.foreseen,
    }
)


async def ask(context: Context, schema: GraphQLSchema, given: Any, place: ExplainedField) -> None:
    """Note what the key of a request would meet if it called a mutation that pays."""
    if context.caller.key_id is None:
        return
    if place.coordinate == _VOUCHER:
        await _ask_voucher(context, place)
        return
    amount_sat = _amount_sat(context.runtime, schema, given, place.coordinate)
    await _ask_budgets(context, amount_sat, place)
    await _ask_links(context, amount_sat, place)
    policy = context.caller.restrictions.payment_policy
    if policy is not None:
        await _ask_policy(context, policy, given, place)
        place.found.needs_approval |= policy.needs_approval(amount_sat)


async def _ask_budgets(context: Context, amount_sat: int, place: ExplainedField) -> None:
    """Note the spending limits, the key's and its owner's, that a payment would exceed."""
    caller = context.caller
    assert caller.key_id is not None
    standing = [(await key_rules.giver(context), await context.spending.get(caller.key_id))]
    if caller.owner_id is not None:
        of_owner = await context.owners_spending.get(caller.owner_id)
        standing.append((Whose(BarrierHolder.OWNER, caller.owner_id), of_owner))
    for whose, spending in standing:
        for budget in spending.budgets:
            if _is_exceeded(budget.remaining_sat, amount_sat):
                refusal = _beyond_budget(whose, budget, amount_sat)
                until = budget.resets_at
                place.note(Barrier.SPENDING_LIMIT, refusal, until=until, whose=whose)


async def _ask_links(context: Context, amount_sat: int, place: ExplainedField) -> None:
    """Note the limits of each link of a derived key that a payment would exceed."""
    caller = context.caller
    limited = [
        one for one in caller.derivations if (one.per_payment_sat, one.total_sat) != (None,) * 2
    ]
    if not limited:
        return
    key = await context.own_key.get()
    seen = await links.of_ids(context.runtime, key.id, [one.id for one in limited])
    for one in limited:
        spent_sat = links.counted_sat(seen.get(one.id), with_fees=key.limits_include_fees)
        for span, limit_sat, used_sat in (
            ("in one payment", one.per_payment_sat, 0),
            ("in all", one.total_sat, spent_sat),
        ):
            left_sat = None if limit_sat is None else max(limit_sat - used_sat, 0)
            if _is_exceeded(left_sat, amount_sat):
                refusal = SpendingLimitReached(
                    f"The derived key {one.label or str(one.id)!r} has {left_sat} sat left {span}; "
                    f"this takes {amount_sat or 'more'}."
                )
                whose = Whose(BarrierHolder.DERIVED_KEY, one.id)
                place.note(Barrier.SPENDING_LIMIT, refusal, whose=whose)


async def _ask_policy(
    context: Context, policy: PaymentPolicy, given: Any, place: ExplainedField
) -> None:
    """Note where the payment policy forbids a payment: by its destination, or the hour."""
    runtime, caller = context.runtime, context.caller
    whose = await key_rules.giver(context)
    try:
        judging.check_hour(runtime, caller)
    except PolicyForbids as refusal:
        until = policy.opens_at(runtime.clock.now())
        place.note(Barrier.PAYMENT_POLICY, refusal, until=until, whose=whose)
    if policy.destinations is None:
        return
    try:
        payment = await _foreseen(runtime, given)
        is_open = any(one.startswith(_FOUND_LATER) for one in policy.destinations)
        if payment.all_known or not is_open:
            judging.check_destination(caller, payment.names)
    except PolicyForbids as refusal:
        place.note(Barrier.PAYMENT_POLICY, refusal, whose=whose)
    except DomainError as refusal:
        place.note(Barrier.VALUE, refusal)


async def _ask_voucher(context: Context, place: ExplainedField) -> None:
    try:
        judging.check_voucher(context.caller)
    except PolicyForbids as refusal:
        whose = await key_rules.giver(context)
        place.note(Barrier.PAYMENT_POLICY, refusal, whose=whose)


async def _foreseen(runtime: Runtime, given: Any) -> ForeseenPayment:
    for name, foresee in _FORESEE.items():
        if hasattr(given, name):
            return await foresee(runtime, getattr(given, name))
    raise InvalidInput("It is not known where this payment goes.")


def _is_exceeded(left_sat: int | None, amount_sat: int) -> bool:
    """Tell whether a payment takes more than is left; one of an unknown amount takes something."""
    return left_sat is not None and (left_sat < amount_sat or not (left_sat or amount_sat))


def _beyond_budget(whose: Whose | None, budget: Budget, amount_sat: int) -> SpendingLimitReached:
    is_shared = whose is not None and whose.holder is BarrierHolder.OWNER
    holder = "The limit that the keys of the owner share" if is_shared else "The key's limit"
    window = "one payment" if budget.window is Window.PER_PAYMENT else budget.window.lower()
    return SpendingLimitReached(
        f"{holder} ({window}) leaves {budget.remaining_sat} sat; this takes {amount_sat or 'more'}."
    )


def _amount_sat(runtime: Runtime, schema: GraphQLSchema, given: Any, coordinate: str) -> int:
    """Return what a payment is worth in satoshi without its fee, rounded up; 0 if it is not told.

    Dollars are not told in satoshi while there is no price.
    """
    mutation = schema.mutation_type
    assert mutation is not None
    kind: Any = get_named_type(mutation.fields[coordinate.partition(".")[2]].args["input"].type)
    try:
        if "amount" in kind.fields:
            currency = _CURRENCIES[get_named_type(kind.fields["amount"].type).name]
            return sat_worth(Money(given.amount, currency), runtime.prices.quote_or_none())
        if "paymentRequest" in kind.fields:
            return sat_ceil(bolt11.decode(given.payment_request).amount_msat or 0)
    except (Bolt11Error, PriceUnavailable, InvalidInput):
        pass
    return 0
