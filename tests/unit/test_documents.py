"""From text to an executable document: what passes, what is refused and how, what is remembered."""

import sys

import pytest
from graphql import (
    GraphQLArgument,
    GraphQLField,
    GraphQLInt,
    GraphQLObjectType,
    GraphQLScalarType,
    GraphQLSchema,
    GraphQLString,
    build_schema,
    get_introspection_query,
)

from app.graphql.engine.bounds import Bounds
from app.graphql.engine.documents import (
    Document,
    DocumentCache,
    DocumentRefused,
    OperationKind,
    RefusalCode,
)

SCHEMA = build_schema(
    """
    enum Currency { BTC USD }
    input PayInput { walletId: ID!, amount: Int!, memo: String }
    interface Wallet { id: ID!, walletCurrency: Currency!, balance: Int! }
    type BtcWallet implements Wallet { id: ID!, walletCurrency: Currency!, balance: Int! }
    type Account { id: ID!, level: String!, wallets(first: Int): [Wallet!]!, owner: User! }
    type User { id: ID!, username: String, defaultAccount: Account! }
    type Payload { errors: [String!]!, status: String }
    type Query { me: User, price(currency: Currency): Int, taken(username: String!): Boolean! }
    type Mutation { pay(input: PayInput!): Payload!, userLogout: Payload! }
    type Subscription { myUpdates: Payload! }
    """
)


def cache(size: int = 100, bounds: Bounds | None = None) -> DocumentCache:
    return DocumentCache(SCHEMA, bounds or Bounds(), size)


def refusal(text: str, operation_name: str | None = None) -> DocumentRefused:
    with pytest.raises(DocumentRefused) as caught:
        cache().get(text, operation_name)
    return caught.value


def code_of(refused: DocumentRefused) -> str:
    codes = {str((error.extensions or {})["code"]) for error in refused.errors}
    assert len(codes) == 1
    return codes.pop()


@pytest.mark.parametrize(
    ("text", "operation_name", "kind", "root_fields"),
    [
        ("{ me { id } }", None, "query", ("me",)),
        ("query A { me { id } }", None, "query", ("me",)),
        ("query A { me { id } }", "", "query", ("me",)),
        ("query A { me { id } }", "A", "query", ("me",)),
        ("query A { me { id } } mutation B { userLogout { status } }", "B", "mutation", None),
        ("subscription { myUpdates { errors } }", None, "subscription", ("myUpdates",)),
        ("{ a: price b: me { id } c: price }", None, "query", ("price", "me")),
        (
            (
                '{ ...F ... on Query { ... { taken(username: "a") } } me { id } ...F } '
                "fragment F on Query { price ...G } fragment G on Query { __typename }"
            ),
            None,
            "query",
            ("price", "__typename", "taken", "me"),
        ),
        ("{ me @skip(if: true) { id } }", None, "query", ("me",)),
    ],
)
def test_a_document_tells_its_operation_and_root_fields(
    text: str, operation_name: str | None, kind: str, root_fields: tuple[str, ...] | None
) -> None:
    document = cache().get(text, operation_name)
    assert document.kind == OperationKind(kind)
    assert document.operation.operation.value == kind
    assert document.root_fields == (root_fields or ("userLogout",))


def test_fragments_are_kept_by_name() -> None:
    document = cache().get("{ me { ...F } } fragment F on User { id }", None)
    assert list(document.fragments) == ["F"]
    assert document.measure.fields == 2


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "#",
        "{",
        "{ me { id }",
        "}",
        "query",
        "{ a: }",
        "{ me { } }",
        "\x00",
        "mutation { pay(input: {) }",
        '{ taken(username: "',
        "{ me(: 1) }",
    ],
)
def test_what_is_not_graphql_fails_to_parse(text: str) -> None:
    refused = refusal(text)
    assert code_of(refused) == RefusalCode.PARSE_FAILED
    assert refused.errors[0].message.startswith("Syntax Error: ")
    assert refused.errors[0].locations


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{ nope }", "Cannot query field 'nope' on type 'Query'."),
        ("{ me }", "Field 'me' of type 'User' must have a selection of subfields."),
        (
            "{ me { id { x } } }",
            "Field 'id' must not have a selection since type 'ID!' has no subfields.",
        ),
        ("{ taken }", "Argument 'Query.taken(username:)' of type 'String!' is required"),
        ("{ price(currency: EUR) }", "Value 'EUR' does not exist in 'Currency' enum."),
        ("{ price(x: 1) }", "Unknown argument 'x' on field 'Query.price'."),
        ("query($a: Int) { price }", "Variable '$a' is never used."),
        ("{ taken(username: $u) }", "Variable '$u' is not defined."),
        ("{ ...Nowhere }", "Unknown fragment 'Nowhere'."),
        ("{ price } fragment F on Query { price }", "Fragment 'F' is never used."),
        ("fragment F on Query { price }", "Fragment 'F' is never used."),
        ("{ price } { price }", "This anonymous operation must be the only defined operation."),
        ("query A { price } query A { price }", "There can be only one operation named 'A'."),
        ("type T { a: Int }", "The 'T' definition is not executable."),
        ("{ price @nope }", "Unknown directive '@nope'."),
        ("{ price @skip(if: true) @skip(if: true) }", "can only be used once at this location"),
        (
            "subscription { myUpdates { status } b: myUpdates { status } }",
            "only one top level field",
        ),
    ],
)
def test_what_does_not_fit_the_schema_fails_validation(text: str, message: str) -> None:
    refused = refusal(text)
    assert code_of(refused) == RefusalCode.VALIDATION_FAILED
    assert any(message in error.message for error in refused.errors)


@pytest.mark.parametrize(
    ("text", "operation_name", "message"),
    [
        (
            "query A { price } query B { price }",
            None,
            "Must provide operation name if query contains multiple operations.",
        ),
        (
            "query A { price } query B { price }",
            "",
            "Must provide operation name if query contains multiple operations.",
        ),
        ("query A { price }", "B", 'Unknown operation named "B".'),
        ("{ price }", "B", 'Unknown operation named "B".'),
    ],
)
def test_an_operation_that_cannot_be_chosen_is_a_bad_request(
    text: str, operation_name: str | None, message: str
) -> None:
    refused = refusal(text, operation_name)
    assert code_of(refused) == RefusalCode.BAD_REQUEST
    assert [error.message for error in refused.errors] == [message]


def fragment_bomb(doublings: int) -> str:
    chain = "".join(
        f" fragment F{i} on Query {{ ...F{i + 1} ...F{i + 1} }}" for i in range(doublings)
    )
    return f"{{ ...F0 }}{chain} fragment F{doublings} on Query {{ price }}"


TOO_COMPLEX = {
    **{f"fragment bomb 2^{n}": fragment_bomb(n) for n in (15, 20, 40, 80)},
    "fragment bomb 2^120 is over the tokens": fragment_bomb(120),
    "depth 13": "{ me " + "{ defaultAccount { owner " * 6 + "{ id }" + " } }" * 6 + " }",
    "depth 10,000": "{ a " * 10_000 + "}" * 10_000,
    "depth 190": "{ a " * 190 + "}" * 190,
    "lists 10,000 deep": "{ price(currency: " + "[" * 10_000 + "]" * 10_000 + ") }",
    "lists 190 deep": "{ price(currency: " + "[" * 190 + "]" * 190 + ") }",
    "objects 17 deep": "{ price(currency: " + "{a: " * 17 + "1" + "}" * 17 + ") }",
    "types 300 deep": "query($a: " + "[" * 300 + "Int" + "]" * 300 + ") { price }",
    "2,000 aliases": "{" + " ".join(f"a{i}: price" for i in range(2_000)) + "}",
    "16 aliases": "{" + " ".join(f"a{i}: price" for i in range(16)) + "}",
    "50,000 fields": "{" + " price" * 50_000 + "}",
    "200 fields": "{" + " price" * 200 + "}",
    "3,000 overlapping selections": "{" + " me { id }" * 3_000 + "}",
    "480 directives": "{ price" + " @x" * 480 + "}",
    "9 directives": "{ price" + " @include(if: true)" * 9 + "}",
    "500 operations": " ".join(f"query q{i} {{ price }}" for i in range(500)),
    "100 operations": " ".join(f"query q{i} {{ price }}" for i in range(100)),
    "5 MB comment": "#" + "x" * 5_000_000 + "\n{ price }",
    "10,000 comments": "#\n" * 10_000 + "{ price }",
    "1 MB of spaces": " " * 1_000_000 + "{ price }",
    "a name of 100,000": "{" + "x" * 100_000 + "}",
    "a string of 100,000": '{ taken(username: "' + "x" * 100_000 + '") }',
    "a list of 10,000": "{ price(currency: [" + "1 " * 10_000 + "]) }",
    "two mutations": "mutation { a: userLogout { status } b: userLogout { status } }",
}


@pytest.mark.parametrize("name", TOO_COMPLEX)
def test_a_document_over_a_bound_is_too_complex(name: str) -> None:
    refused = refusal(TOO_COMPLEX[name])
    assert code_of(refused) == RefusalCode.TOO_COMPLEX
    assert len(refused.errors) == 1
    assert len(refused.errors[0].message) < 300


def test_two_mutations_are_refused_in_the_words_of_blink() -> None:
    refused = refusal(TOO_COMPLEX["two mutations"])
    assert refused.errors[0].message == "Query too complex. Value of 242 is over the maximum 200."


@pytest.mark.parametrize(
    "selections",
    [
        " me { id }" * 240,
        " price" * 900,
        " me { defaultAccount { id wallets { id } } }" * 60,
        " ".join(f'taken(username: "{i}")' for i in range(150)),
    ],
)
def test_overlapping_selections_of_an_operation_not_asked_for_are_not_compared_without_end(
    selections: str,
) -> None:
    refused = refusal(f"query A {{ price }} query B {{ {selections} }}", "A")
    assert code_of(refused) == RefusalCode.TOO_COMPLEX
    assert "too often" in refused.errors[0].message


@pytest.mark.parametrize(
    "text",
    [
        "{ ...A } fragment A on Query { ...A price }",
        "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
        "{ me { ...A } } fragment A on User { defaultAccount { owner { ...A } } }",
    ],
)
def test_fragments_that_spread_themselves_are_refused(text: str) -> None:
    refused = refusal(text)
    assert code_of(refused) == RefusalCode.VALIDATION_FAILED
    assert "within itself" in refused.errors[0].message


@pytest.mark.parametrize(
    "text",
    [
        "{ mee { id } }",
        "{ me { usernam } }",
        "{ price(currenc: BTC) }",
        "{ price(currency: BTX) }",
        "query($a: Itn) { price(currency: $a) }",
        "{ me { ... on Usr { id } } }",
        "mutation { pay(input: {walletI: 1}) { status } }",
        "{ price @skp(if: true) }",
    ],
)
def test_no_refusal_suggests_what_might_have_been_meant(text: str) -> None:
    for error in refusal(text).errors:
        assert "mean" not in error.message
        assert error.message.count("?") == 0


def test_at_most_five_errors_and_their_end_are_told() -> None:
    refused = refusal("{" + " ".join(f"nope{i}" for i in range(190)) + "}")
    assert len(refused.errors) == 6
    assert refused.errors[5].message.startswith("Too many validation errors")


def test_messages_and_locations_are_cut() -> None:
    name = "x" * 10_000
    assert len(refusal(f"{{ {name} }}").errors[0].message) <= 501
    conflicts = (
        "{ me {" + " ".join(f"a: {'id' if i % 2 else 'username'}" for i in range(15)) + "} }"
    )
    assert all(len(error.locations or []) <= 5 for error in refusal(conflicts).errors)


def test_a_recursion_limit_nearly_reached_is_still_a_refusal() -> None:
    limit = sys.getrecursionlimit()

    def called_deep(frames: int) -> None:
        if frames:
            called_deep(frames - 1)
        else:
            refusal("{ a " * 190 + "}" * 190)
            refusal("{ price(currency: " + "[" * 190 + "]" * 190 + ") }")

    called_deep(limit - 300)


def test_introspection_passes_and_its_circles_do_not() -> None:
    document = cache().get(get_introspection_query(), None)
    assert document.root_fields == ("__schema",)
    circle = "{ __schema { types {" + " fields { type {" * 3 + " name" + " } }" * 3 + " } } }"
    assert code_of(refusal(circle)) == RefusalCode.VALIDATION_FAILED


def test_the_text_of_an_exception_in_a_scalar_is_not_told() -> None:
    def explode(_value: object) -> object:
        raise RuntimeError("SELECT secret")

    secret = GraphQLScalarType("Secret", coerce_input_value=explode)
    query = GraphQLObjectType(
        "Query",
        {
            "a": GraphQLField(GraphQLString, {"b": GraphQLArgument(secret)}),
            "c": GraphQLField(GraphQLInt),
        },
    )
    with pytest.raises(DocumentRefused) as caught:
        DocumentCache(GraphQLSchema(query), Bounds(), 10).get('{ a(b: "x") }', None)
    assert [error.message for error in caught.value.errors] == ["Expected value of type 'Secret'"]


def test_the_same_text_and_name_give_the_same_document() -> None:
    documents = cache()
    text = "query A { price } query B { me { id } }"
    first = documents.get(text, "A")
    assert documents.get("".join(text), "A") is first
    assert documents.get(text, "B") is not first
    assert documents.get("query A{ price } query B { me { id } }", "A") is not first


def test_an_absent_and_an_empty_operation_name_share_an_entry() -> None:
    documents = cache()
    assert documents.get("{ price }", None) is documents.get("{ price }", "")


def test_the_document_used_least_recently_is_forgotten_first() -> None:
    documents = cache(size=2)
    a, b = documents.get("{ a: price }", None), documents.get("{ b: price }", None)
    assert documents.get("{ a: price }", None) is a
    documents.get("{ c: price }", None)
    assert documents.get("{ a: price }", None) is a
    assert documents.get("{ b: price }", None) is not b


def test_what_is_remembered_is_bounded_in_bytes() -> None:
    documents = cache(size=3)  # room for some 600 tokens

    def large(number: int) -> Document:
        return documents.get(f"{{ a{number}: price " + "me { id username } " * 40 + "}", None)

    kept = [large(number) for number in range(4)]
    assert large(3) is kept[3]
    assert large(0) is not kept[0]


def test_texts_of_wide_characters_are_measured_in_bytes() -> None:
    documents = cache()
    text = "#" + chr(0x1F600) * 10_000 + "\n{ price }"
    assert documents.get(text, None) is not documents.get(text, None)


@pytest.mark.parametrize(
    "text",
    [
        "{ taken(username: %s) }",
        "mutation { pay(input: {walletId: 1, amount: %s}) { status } }",
        "query ($a: Int = %s) { me { defaultAccount { wallets(first: $a) { id } } } }",
        "{ me @include(if: %s) { id } }",
        "{ me { ...F } } fragment F on User @skip(if: %s) { id }",
        "query ($a: Int @skip(if: [%s])) { me { id } }",
    ],
)
@pytest.mark.parametrize("number", ["9" * 5_000, "-" + "9" * 5_000, "1." + "0" * 5_000 + "e1"])
def test_an_endless_number_is_refused_wherever_it_stands(text: str, number: str) -> None:
    assert code_of(refusal(text % number)) == RefusalCode.TOO_COMPLEX


def test_very_long_texts_are_not_remembered() -> None:
    documents = cache()
    text = "#" + "x" * 20_000 + "\n{ price }"
    assert documents.get(text, None) is not documents.get(text, None)


def test_refusals_are_not_remembered_as_documents() -> None:
    documents = cache()
    for _ in range(2):
        with pytest.raises(DocumentRefused):
            documents.get("{ nope }", None)
