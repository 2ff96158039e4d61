"""Whether a caller may run a document now, and if not, every rule that forbids it.

Nothing is run and nothing is counted: the document is examined and walked as it would be executed,
and what stands before its fields (`.guard`) is asked about each. What only a service can know, or
somebody else's server, is not looked at: whether a balance is enough, an invoice is still open, or
a route is found.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from functools import cache
from typing import Any

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

from app.errors import InvalidInput, NotAuthorized
from app.graphql import authority, explained_payments, key_rules, kinds
from app.graphql.authority import Rules
from app.graphql.barriers import (
    BAD_USER_INPUT,
    BARRIERS_MAX,
    Barrier,
    BarrierHolder,
    Explained,
    ExplainedField,
    Forbidden,
    Whose,
)
from app.graphql.context import Context
from app.graphql.engine.documents import Document, DocumentCache, DocumentRefused, OperationKind
from app.graphql.guard import OF_ACCOUNT, first_invalid, wallet_id_of, wallet_refusal
from app.graphql.policy import POLICY
from app.graphql.reading import Invalid
from app.graphql.rules import Public, Root, Rule, Session
from app.permissions import Permission
from app.principal import WalletId
from app.services import rate_limits
from app.services.keys import crediting
from app.services.keys.crediting import KeyCredit


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
    bound_to = context.caller.restrictions.client_key
    found = Explained(
        document.kind,
        tuple(dict.fromkeys(document.root_calls.values())),
        must_be_signed=bound_to is not None,
    )
    definitions = document.operation.variable_definitions or ()
    coerced = get_variable_values(
        documents.schema, definitions, dict(variables), hide_suggestions=True
    )
    if isinstance(coerced, list):
        for error in coerced[:BARRIERS_MAX]:
            found.add(Forbidden(rule=Barrier.VALUE, message=error.message, code=BAD_USER_INPUT))
        return found
    await _Walk(context, documents.schema, document, coerced, found).walk()
    work = {**rate_limits.A_REQUEST, **kinds.work_of(document)}
    await _ask_limits(context, work, found)
    await _ask_credits(context, work, found)
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


async def _ask_limits(context: Context, work: Mapping[str, int], found: Explained) -> None:
    """Look at the limits that the operation would meet, without counting it."""
    refused = await rate_limits.refusal_of(context.runtime, context.caller, work)
    if refused is not None:
        wait = timedelta(seconds=refused.retry_after_s)
        found.add(
            Forbidden(
                rule=Barrier.RATE_LIMIT,
                message=refused.message,
                code=refused.code,
                until=context.runtime.clock.now() + wait,
                whose=await key_rules.of_rate(context, refused),
            )
        )


async def _ask_credits(context: Context, work: Mapping[str, int], found: Explained) -> None:
    """Look at the credits that the operation would take, the key's and its owner's."""
    caller = context.caller
    if not caller.restrictions.credit_kinds:
        return
    key = await context.own_key.get()
    held: list[tuple[Whose, str | None, Sequence[KeyCredit]]] = [
        (Whose(BarrierHolder.KEY, key.id), None, key.credits)
    ]
    if key.owner_id is not None:
        owner = await context.owners.get(key.owner_id)
        held.append((Whose(BarrierHolder.OWNER, owner.id), owner.external_id, owner.credits))
    for whose, owner_name, given in held:
        for one in given:
            wanted = work.get(one.kind, 0)
            if wanted > one.left:
                refused = crediting.exhausted(
                    one.kind, one.left, wanted, owner=owner_name, refills_at=one.refills_at
                )
                found.add(
                    Forbidden(
                        rule=Barrier.CREDITS,
                        message=refused.message,
                        code=refused.code,
                        until=one.refills_at,
                        whose=whose,
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
            place = ExplainedField(self._found, coordinate, path)
            for rule in _checks(self._schema)[coordinate]:
                await self._ask(rule, place)
            if len(path) == 1:
                await self._ask_root(selected, node, place)

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

    async def _ask(self, rule: type[Rule], place: ExplainedField) -> None:
        if rule.or_null or rule.allows(self._context):
            return
        permissions = frozenset(one for one in rule.any_of if isinstance(one, Permission))
        kinds = {Root: Barrier.ROOT_KEY, Session: Barrier.SESSION}
        place.note(
            kinds.get(rule, Barrier.PERMISSION),
            NotAuthorized() if rule is Root else rule.refusal(),
            any_of=tuple(sorted(permissions)),
            whose=await key_rules.of_lacking(self._context, permissions) if permissions else None,
        )

    async def _ask_root(
        self, selected: GraphQLField, node: FieldNode, place: ExplainedField
    ) -> None:
        """Note what forbids a root field beside permissions: the account, the wallet, values."""
        context, changes = self._context, self._document.kind is OperationKind.MUTATION
        is_own = changes and POLICY[place.coordinate] not in (Public, Root)
        if is_own and not context.caller.account_active:
            place.note(Barrier.ACCOUNT, NotAuthorized())
        try:
            given = get_argument_values(selected, node, self._variables, hide_suggestions=True)
        except GraphQLError as error:
            place.note(Barrier.VALUE, InvalidInput(error.message))
            return
        read = wallet_id_of(selected)
        if read is not None and node.name.value not in OF_ACCOUNT:
            await self._ask_wallet(read(given), place)
        invalid = first_invalid(given.values())
        if invalid is not None:
            place.note(Barrier.VALUE, InvalidInput(invalid.message))
        elif changes and kinds.kind_of(place.coordinate) == kinds.PAYMENTS:
            await explained_payments.ask(context, self._schema, given["input"], place)

    async def _ask_wallet(self, wallet_id: WalletId | Invalid, place: ExplainedField) -> None:
        context = self._context
        message = await wallet_refusal(context.runtime, context.caller, wallet_id)
        if message is not None:
            whose = None
            if not isinstance(wallet_id, Invalid):
                whose = await key_rules.of_wallet(context, wallet_id)
            place.note(Barrier.WALLET, InvalidInput(message), whose=whose)


def _of_document(error: GraphQLError) -> Forbidden:
    code = (error.extensions or {}).get("code", BAD_USER_INPUT)
    return Forbidden(rule=Barrier.DOCUMENT, message=error.message, code=str(code))
