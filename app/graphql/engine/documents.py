"""From the text of a request to a document that may be executed, remembered for the next time.

The order matters, each step being safe only because of the one before: length of the text →
parse up to a number of tokens → bounds → validation → choice of the operation. Clients send a
few dozen distinct documents for ever, so the answer is nearly always in the cache.
"""

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from sys import getsizeof

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLSchema,
    GraphQLSyntaxError,
    InlineFragmentNode,
    OperationDefinitionNode,
    OverlappingFieldsCanBeMergedRule,
    TokenKind,
    ValidationContext,
    parse,
    specified_rules,
    validate,
)

from app.graphql.engine.bounds import BoundExceeded, Bounds, check
from app.graphql.engine.gate import Gate
from app.graphql.engine.measuring import Measure
from app.graphql.engine.plan import OtherPlans, Plan


class RefusalCode(StrEnum):
    """`extensions.code` of a document that is not executed."""

    PARSE_FAILED = "GRAPHQL_PARSE_FAILED"
    VALIDATION_FAILED = "GRAPHQL_VALIDATION_FAILED"
    TOO_COMPLEX = "QUERY_TOO_COMPLEX"
    BAD_REQUEST = "BAD_REQUEST"


class OperationKind(StrEnum):
    """What an operation does."""

    QUERY = "query"
    MUTATION = "mutation"
    SUBSCRIPTION = "subscription"


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """A valid document within the bounds, and the operation of it that was asked for.

    Compared by identity: a cached document is the same object at every request, so a caller may
    keep what it derives from one beside it.
    """

    ast: DocumentNode
    operation: OperationDefinitionNode
    kind: OperationKind
    root_fields: tuple[str, ...]
    """The root fields by name in order, each once, whatever directives would skip."""
    root_calls: Mapping[str, str]
    """The same by coordinate (`Query.me`), under the keys that they have in the answer."""
    fragments: Mapping[str, FragmentDefinitionNode]
    measure: Measure
    plan: Plan
    bounds: Bounds

    def check_pages(self, variables: Mapping[str, object]) -> None:
        """Raise DocumentRefused if its pages are too long, now that variables say how long."""
        if self.measure.values > self.bounds.values_max:
            name = self.operation.name
            operation_name = None if name is None else name.value
            _check_bounds(self.ast, operation_name, replace(self.bounds, variables=variables))


class DocumentRefused(Exception):
    """A document that is not executed. Each error is safe for clients and carries its code."""

    def __init__(self, errors: list[GraphQLError]) -> None:
        super().__init__("; ".join(error.message for error in errors))
        self.errors = errors


class DocumentCache:
    """Parses, bounds and validates documents against one schema, the last `size` of them once.

    What it may hold is limited in bytes too, so that strangers cannot fill the memory with the
    largest documents allowed, or the widest characters. Refusals are not remembered.
    """

    def __init__(self, schema: GraphQLSchema, bounds: Bounds, size: int) -> None:
        self._schema = schema
        self._bounds = bounds
        self._size = size
        self._bytes_free = size * _BYTES_MEAN
        self._documents: OrderedDict[tuple[str, str | None], Document] = OrderedDict()
        self._gate = Gate()
        self._others = OtherPlans()

    @property
    def schema(self) -> GraphQLSchema:
        """What they are documents of."""
        return self._schema

    def known(self, text: str, operation_name: str | None) -> Document | None:
        """Return a document that is remembered, None for any other."""
        key = (text, operation_name or None)
        document = self._documents.get(key)
        if document is not None:
            self._documents.move_to_end(key)
        return document

    async def examined(self, text: str, operation_name: str | None, *, whose: str) -> Document:
        """Return a document as `get` does, once it is somebody's turn to have one examined.

        However many are sent, other requests are held up by one at a time. Raises DocumentRefused,
        and Crowded if too many wait already.
        """
        async with self._gate.turn(whose):
            return self.get(text, operation_name)

    def get(self, text: str, operation_name: str | None) -> Document:
        """Return the document to execute; raise DocumentRefused. An empty name means none."""
        document = self.known(text, operation_name)
        if document is not None:
            return document
        key = (text, operation_name or None)
        document = self._examine(*key)
        self._remember(key, document)
        return document

    def _remember(self, key: tuple[str, str | None], document: Document) -> None:
        if getsizeof(key[0]) > _CACHED_TEXT_BYTES_MAX:
            return
        self._documents[key] = document
        self._bytes_free -= _size_of(key[0], document.ast)
        while len(self._documents) > self._size or (self._bytes_free < 0 and self._documents):
            (text, _), oldest = self._documents.popitem(last=False)
            self._bytes_free += _size_of(text, oldest.ast)

    def _examine(self, text: str, operation_name: str | None) -> Document:
        ast = self._parse(text)
        _check_numbers(ast)
        measured = _check_bounds(ast, operation_name, self._bounds)
        self._validate(ast)
        operation = _choose(ast, operation_name)
        fragments = {
            node.name.value: node
            for node in ast.definitions
            if isinstance(node, FragmentDefinitionNode)
        }
        kind = OperationKind(operation.operation.value)
        root_fields = _root_fields(operation, fragments)
        return Document(
            ast=ast,
            operation=operation,
            kind=kind,
            root_fields=tuple(dict.fromkeys(root_fields.values())),
            root_calls={
                key: f"{kind.value.capitalize()}.{name}" for key, name in root_fields.items()
            },
            fragments=fragments,
            measure=measured,
            bounds=self._bounds,
            plan=Plan(operation, fragments, self._others, is_large=measured.values > _VALUES_LARGE),
        )

    def _parse(self, text: str) -> DocumentNode:
        bounds = self._bounds
        if len(text) > bounds.document_chars_max:
            message = (
                f"The document has {len(text)} characters; the limit is "
                f"{bounds.document_chars_max}. Send long values as variables."
            )
            raise _refused(RefusalCode.TOO_COMPLEX, GraphQLError(message))
        try:
            return parse(
                text,
                max_lexical_tokens=bounds.document_tokens_max,
                max_comments=bounds.document_tokens_max,
                allow_empty_selection_sets=False,
            )
        except GraphQLSyntaxError as error:
            if not error.message.endswith(_PARSING_ABORTED):
                raise _refused(RefusalCode.PARSE_FAILED, error) from None
            what = error.message.removeprefix(_SYNTAX_ERROR).removesuffix(_PARSING_ABORTED)
            message = f"{what}Split it into several requests."
            raise _refused(RefusalCode.TOO_COMPLEX, GraphQLError(message)) from None

    def _validate(self, ast: DocumentNode) -> None:
        errors = validate(self._schema, ast, _RULES, max_errors=_ERRORS_MAX, hide_suggestions=True)
        if not errors:
            return
        if errors[-1].message == _VALIDATION_ABORTED:
            message = (
                "The document selects the same fields, or spreads the same fragments, too often "
                "to be checked. Select each field once."
            )
            raise _refused(RefusalCode.TOO_COMPLEX, GraphQLError(message))
        raise _refused(RefusalCode.VALIDATION_FAILED, *errors)


class _BoundedOverlappingFields(OverlappingFieldsCanBeMergedRule):
    """The rule that compares fields pair by pair, stopped long before its default.

    150 selections of one field are 11,000 pairs and cost 0.1 s. The largest documents of real
    clients need some hundreds of units of work; the rule's own budget is 500,000.
    """

    def __init__(self, context: ValidationContext) -> None:
        super().__init__(context)
        self.rule_context.remaining_complexity_budget = _COMPARISONS_MAX


_RULES = tuple(
    _BoundedOverlappingFields if rule is OverlappingFieldsCanBeMergedRule else rule
    for rule in specified_rules
)


def _check_bounds(ast: DocumentNode, operation_name: str | None, bounds: Bounds) -> Measure:
    try:
        return check(ast, operation_name, bounds)
    except BoundExceeded as error:
        raise _refused(RefusalCode.TOO_COMPLEX, GraphQLError(error.message)) from None


def _size_of(text: str, ast: DocumentNode) -> int:
    """Return about what a document takes: its text, which values repeat, and its tokens."""
    return 2 * getsizeof(text) + _TOKEN_BYTES * ast.token_count


def _check_numbers(ast: DocumentNode) -> None:
    """Refuse a number so long that Python does not convert it, wherever in the document."""
    token = None if ast.loc is None else ast.loc.start_token
    while token is not None:
        length = len(token.value or "")
        if token.kind in _NUMBERS and length > _NUMBER_CHARS_MAX:
            message = (
                f"A number in the document has {length} characters; the limit is "
                f"{_NUMBER_CHARS_MAX}."
            )
            raise _refused(RefusalCode.TOO_COMPLEX, GraphQLError(message))
        token = token.next


def _choose(ast: DocumentNode, operation_name: str | None) -> OperationDefinitionNode:
    operations = [node for node in ast.definitions if isinstance(node, OperationDefinitionNode)]
    if operation_name is not None:
        for operation in operations:
            if operation.name and operation.name.value == operation_name:
                return operation
        message = f'Unknown operation named "{operation_name}".'
    elif len(operations) == 1:
        return operations[0]
    elif operations:
        message = "Must provide operation name if query contains multiple operations."
    else:
        message = "Must provide an operation."
    raise _refused(RefusalCode.BAD_REQUEST, GraphQLError(message))


def _root_fields(
    operation: OperationDefinitionNode, fragments: Mapping[str, FragmentDefinitionNode]
) -> dict[str, str]:
    """Return the names of the root fields under their keys in the answer."""
    names: dict[str, str] = {}
    spread: set[str] = set()
    stack = list(reversed(operation.selection_set.selections))
    while stack:
        node = stack.pop()
        if isinstance(node, FieldNode):
            names[(node.alias or node.name).value] = node.name.value
        elif isinstance(node, FragmentSpreadNode):
            if node.name.value not in spread:
                spread.add(node.name.value)
                stack += reversed(fragments[node.name.value].selection_set.selections)
        elif isinstance(node, InlineFragmentNode):
            stack += reversed(node.selection_set.selections)
    return names


def _refused(code: RefusalCode, *errors: GraphQLError) -> DocumentRefused:
    """Make the errors safe to send: bounded in size, without the text of an exception."""
    for error in errors:
        message = error.message
        if error.original_error is not None:
            message = message.partition(_ENCOUNTERED)[0]
        if len(message) > _MESSAGE_CHARS_MAX:
            message = message[:_MESSAGE_CHARS_MAX] + "…"
        error.message = message
        error.locations = error.locations and error.locations[:_LOCATIONS_MAX]
        error.extensions = {"code": code.value}
    return DocumentRefused(list(errors))


_VALUES_LARGE = 1_000
_TOKEN_BYTES = 1_100  # in its tree and in its plan, measured
_BYTES_MEAN = 80_000
_CACHED_TEXT_BYTES_MAX = 20_000
_NUMBERS = frozenset({TokenKind.INT, TokenKind.FLOAT})
_NUMBER_CHARS_MAX = 400
_COMPARISONS_MAX = 20_000
_ERRORS_MAX = 5
_LOCATIONS_MAX = 5
_MESSAGE_CHARS_MAX = 500

# Words of graphql-core, which tells what is wrong from what is too much by its messages only; and
# what precedes the text of an exception that a scalar raised.
_SYNTAX_ERROR = "Syntax Error: "
_PARSING_ABORTED = "Parsing aborted."
_VALIDATION_ABORTED = "Validation aborted."
_ENCOUNTERED = ", but encountered error '"
