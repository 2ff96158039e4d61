"""Stands before every field: who asks, whose wallet, with what permission, with what values.

The order is Blink's, and part of the contract:

    login → wallet named by `walletId` → permission → other bad values → the resolver

A mutation on a wallet answers a refusal in its payload, and so does every mutation for bad values
and for what the resolver refuses; all else is a top-level error. The guard is part of the schema,
so no transport gets round it.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from inspect import isawaitable
from operator import attrgetter, itemgetter
from typing import Any, Final, TypeAlias

from graphql import (
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
)

from app.database.statements import was_lost
from app.errors import (
    DomainError,
    InvalidInput,
    NotAuthorized,
    OutcomeUnknown,
    RateLimited,
    Unavailable,
    WalletRefused,
    unexpected,
)
from app.graphql import authority
from app.graphql.authority import Policy, PolicyError, Rules
from app.graphql.context import Context, ResolveInfo
from app.graphql.engine.binding import Resolver, python_type
from app.graphql.engine.errors import domain_error, is_refusal
from app.graphql.errors import ApplicationError
from app.graphql.policy import POLICY
from app.graphql.reading import Invalid, storable
from app.graphql.rules import Public, Root, Rule, Session
from app.principal import Principal, WalletId
from app.process.runtime import Runtime
from app.process.usage import Outcome
from app.services.idempotency import AnswerWithheld
from app.services.wallets import registry as wallets

Arguments: TypeAlias = Mapping[str, Any]

_NOT_STORABLE: Final = Invalid("Text must not contain NUL characters or lone surrogates")
#: Mutations of the account that name a wallet: as in Blink the service says whose it must be.
OF_ACCOUNT: Final = frozenset({"accountUpdateDefaultWalletId"})
_NOT_SUBSCRIBED: Final = partial(
    NotAuthorized, "Not Authenticated for subscription", code="NOT_AUTHENTICATED"
)


def guard(schema: GraphQLSchema, policy: Policy = POLICY) -> None:
    """Put the table of authority before the fields of a schema and into their descriptions.

    Raises `PolicyError` when table and schema do not match.
    """
    checks = authority.checks(schema, policy)
    for owner in authority.composites(schema):
        for name, field in owner.fields.items():
            rules = checks[f"{owner.name}.{name}"]
            needs = (rule.need for rule in rules)
            field.description = "\n".join(filter(None, (field.description, *needs))) or None
            if isinstance(owner, GraphQLObjectType):
                _stand_before(name, field, rules, owner, schema)


def _stand_before(
    name: str, field: GraphQLField, rules: Rules, owner: GraphQLObjectType, schema: GraphQLSchema
) -> None:
    resolve = field.subscribe or field.resolve
    assert resolve is not None, f"{owner.name} has a field that is not bound"
    if owner is schema.mutation_type:
        (rule,) = rules
        field.resolve = _guarded_mutation(name, field, resolve, rule)
        return
    if owner is schema.query_type and wallet_id_of(field) is not None:
        if rules == (Public,):
            raise PolicyError("A query by `walletId` needs a caller whose wallet it is.")
        resolve = _of_own_wallet(resolve)
    subscribes = owner is schema.subscription_type
    asked = [rule for rule in rules if rule is not Public]
    if field.args and not asked:
        resolve = _valid(resolve)
    for rule in reversed(asked):
        refuse = partial(_refuse, rule, _NOT_SUBSCRIBED if subscribes else NotAuthorized)
        resolve = (_guarded_call if field.args else _guarded)(resolve, rule, refuse)
    if subscribes:
        field.subscribe = resolve
    else:
        field.resolve = resolve


def _guarded(resolve: Resolver, rule: type[Rule], refuse: Callable[[Context], None]) -> Resolver:
    """Return a resolver that reads, behind its guard; it stays synchronous if it was."""
    allows = rule.allows

    def guarded(source: object, info: ResolveInfo) -> object:
        if allows(info.context):
            return resolve(source, info)
        refuse(info.context)
        return None

    return guarded


def _guarded_call(
    resolve: Resolver, rule: type[Rule], refuse: Callable[[Context], None]
) -> Resolver:
    """Return the same for a field that takes arguments."""
    allows = rule.allows

    def guarded(source: object, info: ResolveInfo, **arguments: object) -> object:
        if not allows(info.context):
            refuse(info.context)
            return None
        invalid = first_invalid(arguments.values())
        if invalid is not None:
            raise InvalidInput(invalid.message)
        return resolve(source, info, **arguments)

    return guarded


def _valid(resolve: Resolver) -> Resolver:
    """Return the resolver of a field that anybody may read, guarded from bad values only."""

    def valid(source: object, info: ResolveInfo, **arguments: object) -> object:
        invalid = first_invalid(arguments.values())
        if invalid is not None:
            raise InvalidInput(invalid.message)
        return resolve(source, info, **arguments)

    return valid


def _of_own_wallet(resolve: Resolver) -> Resolver:
    """Return the resolver of a query that names a wallet, which must be the caller's."""

    async def of_own_wallet(source: object, info: ResolveInfo, **arguments: Any) -> object:
        context, wallet_id = info.context, arguments["wallet_id"]
        message = await wallet_refusal(context.runtime, context.caller, wallet_id)
        if message is not None:
            raise WalletRefused(message, code=DomainError.code)
        found = resolve(source, info, **arguments)
        return await found if isawaitable(found) else found

    return of_own_wallet


def _refuse(rule: type[Rule], not_logged_in: Callable[[], DomainError], context: Context) -> None:
    """Refuse to read, unless the rule has the field be null instead."""
    if rule.or_null:
        return
    raise not_logged_in() if context.principal is None or rule is Root else rule.refusal()


@dataclass(frozen=True, slots=True)
class _Mutation:
    """A resolver that changes something, behind its guard."""

    resolve: Resolver
    rule: type[Rule]
    #: None for the mutations whose payload has no `errors`: all their errors are top-level.
    payload: type[Any] | None
    #: Reads the `walletId` of the arguments; None for mutations that name no wallet of the caller.
    wallet_id_of: Callable[[Arguments], WalletId | Invalid] | None

    async def answer(self, source: object, info: ResolveInfo, **arguments: object) -> object:
        field = str(info.path.key)
        refusal = await self._refusal(info.context, field, arguments)
        if refusal is not None and self.payload is not None:
            info.context.ended.setdefault(field, Outcome.ERROR)
            return self.payload(errors=[refusal])
        if info.context.withholds:
            raise AnswerWithheld
        try:
            return await self.resolve(source, info, **arguments)
        except Exception as error:
            refused = _refused(error)
            if refused is None:
                raise
            if isinstance(refused, (RateLimited, Unavailable, OutcomeUnknown)):
                info.context.try_again = True
            if isinstance(refused, OutcomeUnknown):
                info.context.is_unsure = True
            if self.payload is None:
                raise refused from error
            info.context.ended[field] = Outcome.REFUSAL if is_refusal(refused) else Outcome.ERROR
            return self._failed(refused, field)

    async def _refusal(
        self, context: Context, field: str, arguments: Arguments
    ) -> ApplicationError | None:
        """Return what the payload must say instead of a result; raise what it cannot say."""
        if self.rule is Root:
            if not context.is_root:
                raise NotAuthorized
        elif self.rule is not Public:
            refusal = await self._refusal_of_caller(context, field, arguments)
            if refusal is not None:
                return refusal
        invalid = first_invalid(arguments.values())
        if invalid is None:
            return None
        if self.payload is None:
            raise InvalidInput(invalid.message)
        return _said(invalid.message)

    async def _refusal_of_caller(
        self, context: Context, field: str, arguments: Arguments
    ) -> ApplicationError | None:
        principal = context.principal
        if principal is None or not principal.account_active:
            raise NotAuthorized
        if self.wallet_id_of is not None:
            wallet_id = self.wallet_id_of(arguments)
            message = await wallet_refusal(context.runtime, principal, wallet_id)
            if message is not None:
                if not isinstance(wallet_id, Invalid):
                    context.ended[field] = Outcome.REFUSAL
                return _said(message)
        if not self.rule.allows(context):
            context.ended[field] = Outcome.REFUSAL
            return self._denied(field)
        return None

    def _denied(self, field: str) -> ApplicationError:
        refusal = self.rule.refusal()
        if self.payload is not None and self.rule is Session:
            return ApplicationError.of(refusal, field)
        if self.payload is None or self.wallet_id_of is None:
            raise refusal
        return _said(refusal.message)

    def _failed(self, refused: DomainError, field: str) -> object:
        assert self.payload is not None
        unknown = getattr(self.payload, "unknown", None)
        if unknown is not None and isinstance(refused, OutcomeUnknown):
            return unknown()
        error = ApplicationError.of(refused, field)
        failed = getattr(self.payload, "failed", None)
        if failed is None or error.code is None:
            return self.payload(errors=[error])
        return failed(error)


def _guarded_mutation(
    name: str, field: GraphQLField, resolve: Resolver, rule: type[Rule]
) -> Resolver:
    payload = get_named_type(field.type)
    has_errors = isinstance(payload, GraphQLObjectType) and "errors" in payload.fields
    return _Mutation(
        resolve=resolve,
        rule=rule,
        payload=python_type(payload) if has_errors else None,
        wallet_id_of=None if name in OF_ACCOUNT else wallet_id_of(field),
    ).answer


def wallet_id_of(field: GraphQLField) -> Callable[[Arguments], WalletId | Invalid] | None:
    """Return what reads the caller's wallet from the arguments of a field, None if none does."""
    if "walletId" in field.args:
        return itemgetter("wallet_id")
    given = field.args.get("input")
    if given is None:
        return None
    kind = get_named_type(given.type)
    if not isinstance(kind, GraphQLInputObjectType) or "walletId" not in kind.fields:
        return None
    read = attrgetter("wallet_id")
    return lambda arguments: read(arguments["input"])


async def wallet_refusal(
    runtime: Runtime, principal: Principal, wallet_id: WalletId | Invalid
) -> str | None:
    """Say why a wallet is not the caller's to use, None if it is."""
    if isinstance(wallet_id, Invalid):
        return wallet_id.message
    if wallet_id in principal.wallets:
        return None
    known = await wallets.find(runtime, wallet_id) is not None
    return unexpected("InvalidWalletForAccountError" if known else "CouldNotFindWalletFromIdError")


def first_invalid(values: Iterable[object]) -> Invalid | None:
    """Return the first refused value among arguments, in input objects and lists too."""
    for value in values:
        if isinstance(value, Invalid):
            return value
        found = None
        if isinstance(value, str):
            found = None if storable(value) else _NOT_STORABLE
        elif isinstance(value, list):
            found = first_invalid(value)
        elif hasattr(value, "__dataclass_fields__"):
            found = first_invalid(vars(value).values())
        if found is not None:
            return found
    return None


def _said(message: str) -> ApplicationError:
    """Return an error of the kind that has neither code nor path."""
    return ApplicationError(message=message, path=None, code=None)


def _refused(error: Exception) -> DomainError | None:
    """Return the refusal that a mutation's failure stands for, None for a bug."""
    return OutcomeUnknown() if was_lost(error) else domain_error(error)
