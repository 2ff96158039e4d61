"""Whatever is sent, an answer comes that is none of our faults: no 5xx, no traceback."""

import random
from collections import Counter
from collections.abc import Iterator
from typing import Final

import orjson

from scripts.benchmark import operations
from scripts.benchmark.load import post
from scripts.benchmark.operations import Owner
from scripts.trying.asking import Stage

_AT_ONCE: Final = 32
_LEAKS: Final = (b"Traceback", b"asyncpg", b"site-packages", b"psycopg", b'File "')
_ODD: Final[tuple[object, ...]] = (
    *(None, True, False, 0, -1, 1.5, 2**31, 2**53, 2**63 - 1, -(2**63), 1e308, "", " ", "0x10"),
    *("NaN", "1_000", "\u0661\u0662", "\x00", "\U0001f600", "a" * 5_000, [], [[]], {}, {"a": 1}),
    *("lnbc1", "lightning:", "' OR 1=1 --", "../../etc/passwd", "{{7*7}}", "\r\nX: y"),
)


async def fuzzed(stage: Stage, count: int, *, seed: int) -> tuple[Counter[int], list[str]]:
    """Send so many requests that are broken somehow; return the statuses, and what was wrong."""
    dice, statuses, wrong = random.Random(seed), Counter[int](), list[str]()  # noqa: S311
    owner = stage.people.payers[0]
    requests = broken(dice, owner)
    for _ in range(0, count, _AT_ONCE):
        chosen = [next(requests) for _ in range(_AT_ONCE)]
        for request, answer in zip(chosen, await stage.ask_all(chosen), strict=True):
            statuses[answer.status] += 1
            if answer.status >= 500 or any(leak in answer.body for leak in _LEAKS):
                wrong.append(f"{answer.status} {answer.body[:120]!r} for {request[-200:]!r}")
    return statuses, wrong


def broken(dice: random.Random, owner: Owner) -> Iterator[bytes]:
    """Give requests without end that are broken somehow."""
    documents = [operations.CREATE_INVOICE, operations.PAY_INVOICE, operations.SEND]
    documents += [operations.TRANSACTIONS, operations.BALANCES, operations.LOG_IN]
    ways = [_random_bytes, _flipped, _odd_variables, _cut_document, _odd_envelope]
    header = ((owner.credential.name, owner.credential.value),)
    while True:
        document = dice.choice(documents)
        body = dice.choice(ways)(dice, document, owner)
        yield post(operations.PATH, body, header if dice.random() < 0.9 else ())


def _random_bytes(dice: random.Random, _document: str, _owner: Owner) -> bytes:
    return dice.randbytes(dice.randrange(1, 400))


def _flipped(dice: random.Random, document: str, owner: Owner) -> bytes:
    body = bytearray(_whole(document, owner))
    for _ in range(dice.randint(1, 8)):
        body[dice.randrange(len(body))] = dice.randrange(256)
    return bytes(body)


def _odd_variables(dice: random.Random, document: str, owner: Owner) -> bytes:
    names = ["walletId", "amount", "memo", "paymentRequest", "recipientWalletId", "phone", "code"]
    given: dict[str, object] = {name: dice.choice(_ODD) for name in dice.sample(names, 4)}
    if dice.random() < 0.7:
        given["walletId"] = owner.wallet_id
    variables = {"input": given, "first": dice.choice(_ODD)}
    return orjson.dumps({"query": document, "variables": variables})


def _cut_document(dice: random.Random, document: str, owner: Owner) -> bytes:
    start, end = sorted(dice.sample(range(len(document)), 2))
    variables = {"input": {"walletId": owner.wallet_id}}
    kept = document[:start] + document[end:] if dice.random() < 0.5 else document[start:end]
    return orjson.dumps({"query": kept, "variables": variables})


def _odd_envelope(dice: random.Random, document: str, _owner: Owner) -> bytes:
    names = ["query", "variables", "operationName", "extensions", "id", "__proto__"]
    envelope = {name: dice.choice([*_ODD, document]) for name in dice.sample(names, 3)}
    whole: object = [envelope] if dice.random() < 0.1 else envelope
    return orjson.dumps(whole)


def _whole(document: str, owner: Owner) -> bytes:
    variables = {"input": {"walletId": owner.wallet_id, "amount": 1, "memo": "coffee"}}
    return orjson.dumps({"query": document, "variables": variables})
