"""Whether a caller may run a document now, and if not, every rule that forbids it.

Nothing is run and nothing is counted: the document is examined and walked as it would be executed,
and what stands before its fields (`.guard`) is asked about each. What only a service can know, or
somebody else's server, is not looked at: whether a balance is enough, an invoice is still open, or
a route is found.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cache
from typing import Any, Final

from graphql import (
    FieldNode,
    GraphQLError,
    GraphQLField,
    GraphQLIncludeDirective,
    GraphQLNamedType,
    GraphQLSchema,
    GraphQLSkipDirective,
    InlineFragmentNode,
    SelectionNode,
    SelectionSetNode,
    get_argument_values,
    get_directive_values,
    get_named_type,
    get_variable_values,
)
from graphql.execution.values import VariableValues

from app.errors import DomainError, InvalidInput, NotAuthorized, SpendingLimitReached
from app.graphql import authority, kinds
from app.graphql.authority import Rules
from app.graphql.context import Context
from app.graphql.engine.documents import Document, DocumentCache, DocumentRefused, OperationKind
from app.graphql.guard import OF_ACCOUNT, first_invalid, wallet_id_of, wallet_refusal
from app.graphql.policy import POLICY
from app.graphql.rules import PaymentsWrite, Public, Root, Rule, Session
from app.lightning import bolt11
from app.lightning.bolt11 import Bolt11Error
from app.permissions import Permission
from app.services import rate_limits
from app.services.keys.spending import Window

#: So many are told; a document that is refused so often is hardly mended one by one.
BARRIERS_MAX: Final = 50
_BAD_USER_INPUT: Final = "BAD_USER_INPUT"


class Barrier(StrEnum):
    """What kind of rule forbids something."""

    DOCUMENT = "DOCUMENT"
    VALUE = "VALUE"
    PERMISSION = "PERMISSION"
    SESSION = "SESSION"
    ROOT_KEY = "ROOT_KEY"
    ACCOUNT = "ACCOUNT"
    WALLET = "WALLET"
    RATE_LIMIT = "RATE_LIMIT"
    SPENDING_LIMIT = "SPENDING_LIMIT"


@dataclass(frozen=True, slots=True, kw_only=True)
class Forbidden:
    """A rule that forbids a document; `path` leads to the field, empty for all of it.

    `any_of` are permissions of which one would do. At `until` it may have become possible.
    """

    rule: Barrier
    message: str
    code: str
    path: tuple[str, ...] = ()
    coordinate: str | None = None
    any_of: tuple[str, ...] = ()
    until: datetime | None = None


@dataclass(slots=True)
class Explained:
    """What was found out about a document. `asked` are the root fields, by coordinate."""

    kind: OperationKind | None = None
    asked: tuple[str, ...] = ()
    forbidden: list[Forbidden] = field(default_factory=list)

    @property
    def allowed(self) -> bool:
        return not self.forbidden

    def add(self, one: Forbidden) -> None:
        """Note a rule, unless there are too many."""
        if len(self.forbidden) < BARRIERS_MAX:
            self.forbidden.append(one)


async def explain(
    context: Context,
    documents: DocumentCache,
    text: str,
    operation_name: str | None,
    variables: Mapping[str, object],
) -> Explained:
    """Return whether the caller of a request may run a document now.

    Raises `RateLimited` for too many documents that are new: looking at one is work.
    """
    try:
        document = await _examined(context, documents, text, operation_name)
        document.check_pages(variables)
    except DocumentRefused as refused:
        return Explained(forbidden=[_of_document(error) for error in refused.errors])
    found = Explained(document.kind, tuple(dict.fromkeys(document.root_calls.values())))
    definitions = document.operation.variable_definitions or ()
    coerced = get_variable_values(
        documents.schema, definitions, dict(variables), hide_suggestions=True
    )
    if isinstance(coerced, list):
        for error in coerced[:BARRIERS_MAX]:
            found.add(Forbidden(rule=Barrier.VALUE, message=error.message, code=_BAD_USER_INPUT))
        return found
    await _Walk(context, documents.schema, document, coerced, found).walk()
    await _ask_limits(context, document, found)
    return found


async def _examined(
    context: Context, documents: DocumentCache, text: str, operation_name: str | None
) -> Document:
    known = documents.known(text, operation_name)
    if known is not None:
        return known
    runtime, principal, address = context.runtime, context.principal, context.address
    await rate_limits.new_document(runtime, principal, address=address)
    whose = rate_limits.party(principal, address=address)
    return await documents.examined(text, operation_name, whose=whose)


async def _ask_limits(context: Context, document: Document, found: Explained) -> None:
    """Look at the limits that the operation would meet, without counting it."""
    work = {**rate_limits.A_REQUEST, **kinds.work_of(document)}
    refused = await rate_limits.refusal_of(context.runtime, context.caller, work)
    if refused is not None:
        wait = timedelta(seconds=refused.retry_after_s)
        until = context.runtime.clock.now() + wait
        found.add(
            Forbidden(
                rule=Barrier.RATE_LIMIT, message=refused.message, code=refused.code, until=until
            )
        )


@cache
def _checks(schema: GraphQLSchema) -> Mapping[str, Rules]:
    return authority.checks(schema, POLICY)


class _Walk:
    """Goes through the fields of a document as execution would."""

    def __init__(
        self,
        context: Context,
        schema: GraphQLSchema,
        document: Document,
        variables: VariableValues,
        found: Explained,
    ) -> None:
        self._context = context
        self._schema = schema
        self._document = document
        self._variables = variables
        self._found = found

    async def walk(self) -> None:
        """Note every rule that forbids a field that is selected."""
        operation = self._document.operation
        root = self._schema.get_root_type(operation.operation)
        assert root is not None, "a document without it is not valid"
        for kind, node, path in self._fields(root, operation.selection_set, ()):
            name = node.name.value
            selected: GraphQLField = kind.fields[name]  # type: ignore[attr-defined]
            coordinate = f"{kind.name}.{name}"
            for rule in _checks(self._schema)[coordinate]:
                self._ask(rule, coordinate, path)
            if len(path) == 1:
                await self._ask_root(selected, node, coordinate, path)

    def _fields(
        self, kind: GraphQLNamedType, selection_set: SelectionSetNode, path: tuple[str, ...]
    ) -> Iterator[tuple[GraphQLNamedType, FieldNode, tuple[str, ...]]]:
        for node in selection_set.selections:
            if not self._is_included(node):
                continue
            if isinstance(node, FieldNode):
                if not node.name.value.startswith("__"):
                    here = (*path, (node.alias or node.name).value)
                    yield kind, node, here
                    if node.selection_set is not None:
                        inner: Any = get_named_type(kind.fields[node.name.value].type)  # type: ignore[attr-defined]
                        yield from self._fields(inner, node.selection_set, here)
                continue
            part = (
                node
                if isinstance(node, InlineFragmentNode)
                else self._document.fragments[node.name.value]  # type: ignore[attr-defined]
            )
            condition = part.type_condition
            name = kind.name if condition is None else condition.name.value
            yield from self._fields(self._schema.type_map[name], part.selection_set, path)

    def _is_included(self, node: SelectionNode) -> bool:
        skip = get_directive_values(GraphQLSkipDirective, node, self._variables)
        include = get_directive_values(GraphQLIncludeDirective, node, self._variables)
        return not (skip and skip["if"]) and not (include and not include["if"])

    def _ask(self, rule: type[Rule], coordinate: str, path: tuple[str, ...]) -> None:
        if rule.or_null or rule.allows(self._context):
            return
        any_of = tuple(sorted(one for one in rule.any_of if isinstance(one, Permission)))
        kinds = {Root: Barrier.ROOT_KEY, Session: Barrier.SESSION}
        refusal = NotAuthorized() if rule is Root else rule.refusal()
        self._note(kinds.get(rule, Barrier.PERMISSION), refusal, coordinate, path, any_of=any_of)

    async def _ask_root(
        self, selected: GraphQLField, node: FieldNode, coordinate: str, path: tuple[str, ...]
    ) -> None:
        """Note what forbids a root field beside permissions: the account, the wallet, values."""
        context, changes = self._context, self._document.kind is OperationKind.MUTATION
        is_own = changes and POLICY[coordinate] not in (Public, Root)
        if is_own and not context.caller.account_active:
            self._note(Barrier.ACCOUNT, NotAuthorized(), coordinate, path)
        try:
            given = get_argument_values(selected, node, self._variables, hide_suggestions=True)
        except GraphQLError as error:
            self._note(Barrier.VALUE, InvalidInput(error.message), coordinate, path)
            return
        read = wallet_id_of(selected)
        if read is not None and node.name.value not in OF_ACCOUNT:
            message = await wallet_refusal(context.runtime, context.caller, read(given))
            if message is not None:
                self._note(Barrier.WALLET, InvalidInput(message), coordinate, path)
        invalid = first_invalid(given.values())
        if invalid is not None:
            self._note(Barrier.VALUE, InvalidInput(invalid.message), coordinate, path)
        elif changes and POLICY[coordinate] is PaymentsWrite and "Send" in node.name.value:
            await self._ask_spending(given, coordinate, path)

    async def _ask_spending(
        self, given: Mapping[str, Any], coordinate: str, path: tuple[str, ...]
    ) -> None:
        """Note the spending limits that a payment would exceed, as far as its amount is told."""
        key_id = self._context.caller.key_id
        if key_id is None:
            return
        amount_sat = _amount_sat(self._schema, coordinate, given["input"])
        for budget in (await self._context.spending.get(key_id)).budgets:
            left = budget.remaining_sat
            if left is None or (left >= amount_sat and (left or amount_sat)):
                continue
            window = "one payment" if budget.window is Window.PER_PAYMENT else budget.window.lower()
            refusal = SpendingLimitReached(
                f"The key's limit ({window}) leaves {left} sat; this takes {amount_sat or 'more'}."
            )
            self._note(Barrier.SPENDING_LIMIT, refusal, coordinate, path, until=budget.resets_at)

    def _note(
        self,
        rule: Barrier,
        refusal: DomainError,
        coordinate: str,
        path: tuple[str, ...],
        *,
        any_of: tuple[str, ...] = (),
        until: datetime | None = None,
    ) -> None:
        self._found.add(
            Forbidden(
                rule=rule,
                message=refusal.message,
                code=refusal.code or _BAD_USER_INPUT,
                path=path,
                coordinate=coordinate,
                any_of=any_of,
                until=until,
            )
        )


def _amount_sat(schema: GraphQLSchema, coordinate: str, given: Any) -> int:
    """Return what a payment is to send, in satoshi; 0 where that is not told in satoshi."""
    mutation = schema.mutation_type
    assert mutation is not None
    kind: Any = get_named_type(mutation.fields[coordinate.partition(".")[2]].args["input"].type)
    if "amount" in kind.fields and get_named_type(kind.fields["amount"].type).name == "SatAmount":
        return int(given.amount)
    if "paymentRequest" in kind.fields and "amount" not in kind.fields:
        try:
            return (bolt11.decode(given.payment_request).amount_msat or 0) // 1_000
        except Bolt11Error:
            return 0
    return 0


def _of_document(error: GraphQLError) -> Forbidden:
    code = (error.extensions or {}).get("code", _BAD_USER_INPUT)
    return Forbidden(rule=Barrier.DOCUMENT, message=error.message, code=str(code))
