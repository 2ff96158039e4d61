"""Documents that would cost far more than they are long."""

import pytest
from graphql import get_introspection_query

from tests.api.catalogue import operation
from tests.api.trial import Case, Trial
from tests.api.wrong import NotExecuted


def bombs() -> dict[str, tuple[str, str]]:
    """Return documents that would cost far more than they are long, and the code of each."""
    too_complex, invalid = "QUERY_TOO_COMPLEX", "GRAPHQL_VALIDATION_FAILED"
    doubling = "".join(f"fragment F{n} on Query {{ ...F{n + 1} ...F{n + 1} }} " for n in range(40))
    aliased = "".join(
        f"fragment F{n} on Query {{ ...F{n + 1} b{n}: __typename }} " for n in range(40)
    )
    types = "{ __schema { types { " + "fields { type { " * 8 + "name" + " } }" * 8 + " } } }"
    send = 'intraLedgerPaymentSend(input: {walletId: "a", recipientWalletId: "b", amount: 1})'
    money = " ".join(f"m{n}: {send} {{ status }}" for n in range(2))
    return {
        "deep": ("{ me " * 30 + "}" * 30, too_complex),
        "very deep": ("{ me " * 3_000 + "}" * 3_000, too_complex),
        "many aliases": (f"{{ {' '.join(f'a{n}: __typename' for n in range(16))} }}", too_complex),
        "many fields": (f"{{ {'__typename ' * 301} }}", too_complex),
        "very many fields": (f"{{ {'__typename ' * 2_500} }}", too_complex),
        "2^40 fields": (
            "{ ...F0 } " + doubling + "fragment F40 on Query { __typename }",
            too_complex,
        ),
        "aliases in fragments": (
            "{ ...F0 } " + aliased + "fragment F40 on Query { __typename }",
            too_complex,
        ),
        "a circle": ("{ ...A } fragment A on Query { ...A __typename }", invalid),
        "a wide circle": (
            "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
            invalid,
        ),
        "many directives": ("{ __typename " + "@include(if: true) " * 9 + "}", too_complex),
        "unknown directives": ("{ __typename " + "@aa" * 200 + " }", too_complex),
        "many operations": (
            " ".join(f"query Q{n} {{ __typename }}" for n in range(100)),
            too_complex,
        ),
        "a deep list": (f"{{ usernameAvailable(username: {'[' * 400}{']' * 400}) }}", too_complex),
        "a deep object": (
            f"{{ usernameAvailable(username: {'{a: ' * 100}1{'}' * 100}) }}",
            too_complex,
        ),
        "a long comment": (f"#{'x' * 40_000}\n{{ __typename }}", too_complex),
        "many comments": ("#\n" * 5_000 + "{ __typename }", too_complex),
        "a long string": (f'{{ usernameAvailable(username: "{"x" * 40_000}") }}', too_complex),
        "overlapping fields": (f"{{ {'me { id } ' * 140} }}", too_complex),
        "deep introspection": (types, too_complex),
        "two payments": (f"mutation {{ {money} }}", too_complex),
        "nothing that is known": (f"{{ {' '.join(f'mee{n}' for n in range(150))} }}", invalid),
        "unknown arguments": (
            f"{{ me({' '.join(f'a{n}: 1' for n in range(200))}) {{ id }} }}",
            invalid,
        ),
        "no document": ("\ufeff", "GRAPHQL_PARSE_FAILED"),
        "a null character": ("{ __typename \0 }", "GRAPHQL_PARSE_FAILED"),
        "emptiness": ("{ me { } }", "GRAPHQL_PARSE_FAILED"),
    }


@pytest.mark.parametrize("is_known", [False, True], ids=["anonymous", "with a session"])
async def test_g1_documents_that_cost_too_much_are_not_executed(
    trial: Trial, *, is_known: bool
) -> None:
    if not is_known:
        trial.headers = {}
    call = operation(("Query.globals",))
    cases = [
        Case(NotExecuted((code,)), {}, label, document)
        for label, (document, code) in bombs().items()
    ]

    await trial.refuse(call, cases)

    answer = await trial.server.post("{ globals { network } }")
    assert answer.json() == {"data": {"globals": {"network": "regtest"}}}


async def test_g1_no_more_than_a_few_errors_are_told_and_no_names_suggested(
    trial: Trial,
) -> None:
    document, _ = bombs()["nothing that is known"]

    answer = await trial.server.post(document)

    assert len(answer.json()["errors"]) <= 6
    assert "Did you mean" not in answer.text
    trial.tried += 1


async def test_a10_anybody_may_read_the_schema_and_nothing_deeper(trial: Trial) -> None:
    """The schema is public, so hiding it would hide nothing; what asking costs is bounded."""
    trial.headers = {}
    answer = await trial.server.post(get_introspection_query(descriptions=False))
    names = {named["name"] for named in answer.json()["data"]["__schema"]["types"]}
    types = "fields { type { " * 6 + "name" + " } }" * 6

    assert {"Query", "Mutation", "Subscription", "BTCWallet"} <= names
    await trial.refuse(
        operation(("Query.globals",)),
        [
            Case(NotExecuted(("QUERY_TOO_COMPLEX",)), {}, text, text)
            for text in (
                f"{{ __schema {{ types {{ {types} }} }} }}",
                f'{{ __type(name: "Query") {{ {types} }} }}',
            )
        ],
    )
