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
from operator import attrgetter, itemgetter
from typing import Any, Final, TypeAlias

from graphql import (
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
)

from app.errors import (
    Denied,
    DomainError,
    InsufficientScope,
    InvalidInput,
    NotAuthorized,
    RateLimited,
    Unavailable,
    unexpected,
)
from app.graphql.context import Context, ResolveInfo
from app.graphql.engine.binding import Resolver, python_type
from app.graphql.engine.errors import domain_error, is_refusal
from app.graphql.errors import OUTCOME_UNKNOWN, ApplicationError
from app.graphql.policy import POLICY, PUBLIC, ROOT, SESSION, Rule, allows, need
from app.graphql.scalars import Invalid, storable
from app.principal import Principal, WalletId
from app.process.runtime import Runtime
from app.process.usage import Outcome
from app.services.wallets import registry as wallets

Arguments: TypeAlias = Mapping[str, Any]

_NOT_STORABLE: Final = Invalid("Text must not contain NUL characters or lone surrogates")
_NOT_SUBSCRIBED: Final = partial(
    NotAuthorized, "Not Authenticated for subscription", code="NOT_AUTHENTICATED"
)


class PolicyError(RuntimeError):
    """The table of authority and the schema do not match; the server must not start."""


def guard(schema: GraphQLSchema, policy: Mapping[str, Rule] = POLICY) -> None:
    """Put the table of authority before the fields of a schema and into their descriptions.

    Raises `PolicyError` for a root field without a row and for a row without a field.
    """
    unused = set(policy)
    missing = []
    roots = {schema.query_type, schema.mutation_type, schema.subscription_type}
    for named in schema.type_map.values():
        if not isinstance(named, (GraphQLObjectType, GraphQLInterfaceType)):
            continue
        for name, field in named.fields.items():
            coordinate = _coordinate(named, name, policy)
            rule = policy.get(coordinate)
            unused.discard(coordinate)
            if rule is not None:
                field.description = "\n".join(filter(None, (field.description, need(rule))))
            elif named in roots:
                missing.append(coordinate)
                continue
            if isinstance(named, GraphQLObjectType):
                _stand_before(field, rule or PUBLIC, named, schema)
    if missing or unused:
        raise PolicyError(
            f"app/graphql/policy.py: no row for {sorted(missing)}, no field for {sorted(unused)}"
        )


def _coordinate(
    named: GraphQLObjectType | GraphQLInterfaceType, name: str, policy: Mapping[str, Rule]
) -> str:
    """Return the coordinate that a field's row has: its own, or that of its interface."""
    for interface in named.interfaces:
        if f"{interface.name}.{name}" in policy:
            return f"{interface.name}.{name}"
    return f"{named.name}.{name}"


def _stand_before(
    field: GraphQLField, rule: Rule, named: GraphQLObjectType, schema: GraphQLSchema
) -> None:
    resolve = field.subscribe or field.resolve
    assert resolve is not None, f"{named.name} has a field that is not bound"
    if named is schema.mutation_type:
        field.resolve = _guarded_mutation(field, resolve, rule)
    elif named is schema.subscription_type:
        field.subscribe = _guarded(resolve, rule, _NOT_SUBSCRIBED)
    elif rule is not PUBLIC or field.args:
        if named is schema.query_type and _wallet_id_of(field) is not None:
            raise PolicyError("A query by `walletId` needs a guard that looks whose wallet it is.")
        field.resolve = _guarded(resolve, rule, NotAuthorized)


def _guarded(resolve: Resolver, rule: Rule, not_logged_in: Callable[[], DomainError]) -> Resolver:
    """Return a resolver that reads, behind its guard; it stays synchronous if it was."""

    def guarded(source: object, info: ResolveInfo, **arguments: object) -> object:
        principal = info.context.principal
        if not allows(rule, principal, is_root=info.context.is_root):
            if principal is None or rule is ROOT:
                raise not_logged_in()
            raise InsufficientScope(reads=True)
        invalid = first_invalid(arguments.values())
        if invalid is not None:
            raise InvalidInput(invalid.message)
        return resolve(source, info, **arguments)

    return guarded


@dataclass(frozen=True, slots=True)
class _Mutation:
    """A resolver that changes something, behind its guard."""

    resolve: Resolver
    rule: Rule
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
        try:
            return await self.resolve(source, info, **arguments)
        except Exception as error:
            refused = _refused(error)
            if refused is None:
                raise
            if isinstance(refused, (RateLimited, Unavailable)):
                info.context.try_again = True
            if self.payload is None:
                raise refused from error
            info.context.ended[field] = Outcome.REFUSAL if is_refusal(refused) else Outcome.ERROR
            return self._failed(ApplicationError.of(refused, field))

    async def _refusal(
        self, context: Context, field: str, arguments: Arguments
    ) -> ApplicationError | None:
        """Return what the payload must say instead of a result; raise what it cannot say."""
        if self.rule is ROOT:
            if not context.is_root:
                raise NotAuthorized
        elif self.rule is not PUBLIC:
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
            message = await _wallet_refusal(context.runtime, principal, wallet_id)
            if message is not None:
                if not isinstance(wallet_id, Invalid):
                    context.ended[field] = Outcome.REFUSAL
                return _said(message)
        if not allows(self.rule, principal):
            context.ended[field] = Outcome.REFUSAL
            return self._denied(field)
        return None

    def _denied(self, field: str) -> ApplicationError:
        if self.payload is None:
            raise Denied("Permission denied")
        if self.rule is SESSION:
            return ApplicationError.of(Denied("This needs a session; an API key is none."), field)
        refusal = InsufficientScope(reads=False)
        if self.wallet_id_of is None:
            raise refusal
        return _said(refusal.message)

    def _failed(self, error: ApplicationError) -> object:
        assert self.payload is not None
        failed = getattr(self.payload, "failed", None)
        if failed is None or error.code is None:
            return self.payload(errors=[error])
        return failed(error)


def _guarded_mutation(field: GraphQLField, resolve: Resolver, rule: Rule) -> Resolver:
    payload = get_named_type(field.type)
    has_errors = isinstance(payload, GraphQLObjectType) and "errors" in payload.fields
    return _Mutation(
        resolve=resolve,
        rule=rule,
        payload=python_type(payload) if has_errors else None,
        wallet_id_of=_wallet_id_of(field),
    ).answer


def _wallet_id_of(field: GraphQLField) -> Callable[[Arguments], WalletId | Invalid] | None:
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


async def _wallet_refusal(
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
    if isinstance(error, DomainError):
        return error
    return None if domain_error(error) is None else Unavailable(OUTCOME_UNKNOWN)
