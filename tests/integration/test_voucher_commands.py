"""`latchkey voucher …`: make, list and revoke, by the operator's hand."""

from pathlib import Path

import pytest

from app.lightning import lnurl
from app.permissions import Scope
from app.principal import Actor
from app.process.runtime import Runtime
from app.services import audit, authentication
from app.services.lnurl import claims, vouchers
from app.services.pages import PageRequest
from tests.command_line import CommandLine
from tests.factories import Person, key, person
from tests.integration.limited import outside_invoice
from tests.story.servers import Installation, Json


@pytest.fixture
async def alice(runtime: Runtime) -> Person:
    return await person(runtime, sat=5_000, username="alice")


@pytest.fixture
def command_line(database_url: str, tmp_path: Path) -> CommandLine:
    settings = {
        "LATCHKEY_DATABASE_URL": database_url,
        "LATCHKEY_DATA_DIR": str(tmp_path),
        "LATCHKEY_LOG_LEVEL": "error",
        "LATCHKEY_PUBLIC_URL": "https://pay.example",
    }
    return CommandLine(Installation(tmp_path, settings))


async def listed(command_line: CommandLine, *words: str) -> list[Json]:
    answer = await command_line.ask("voucher", "list", "--account", "alice", *words)
    found: list[Json] = answer["vouchers"]
    return found


async def test_what_was_made_is_listed_and_its_link_pays(
    command_line: CommandLine, runtime: Runtime, alice: Person
) -> None:
    words = ("voucher", "create", "--wallet", "alice", "--amount", "1000", "--min-amount", "10")
    made = await command_line.ask(*words, "--uses", "2", "--expires-in", "7", "--memo", "gift")

    assert await listed(command_line) == [made]
    assert (made["walletId"], made["keyId"]) == (str(alice.btc), None)
    assert (made["minAmount"], made["amount"], made["uses"], made["used"]) == (10, 1_000, 2, 0)
    assert (made["status"], made["memo"]) == ("ACTIVE", "gift")
    assert made["expiresAt"] is not None
    url = lnurl.decode(made["lnurl"])
    assert url.startswith("https://pay.example/lnurlw/")
    assert made["link"] == url.replace("https://", "lnurlw://")
    found = await vouchers.by_token(runtime, url.rpartition("/")[2])
    request = await outside_invoice(runtime, 500)
    await claims.claim(runtime, found, k1=vouchers.k1_of(runtime, found), payment_request=request)
    assert [one["used"] for one in await listed(command_line)] == [1]


async def test_the_operator_revokes_the_voucher_of_a_key_by_the_beginning_of_its_id(
    command_line: CommandLine, runtime: Runtime, alice: Person
) -> None:
    _, secret = await key(runtime, alice, Scope.WRITE)
    by_key = await authentication.authenticate(runtime, secret, address="127.0.0.1")
    made = await vouchers.create(
        runtime, Actor.of(by_key), by_key, wallet_id=alice.usd, most_sat=1_000
    )

    unasked = await command_line.run("voucher", "revoke", str(made.id)[:8])
    assert unasked.code == 2
    ended = await command_line.ask("voucher", "revoke", str(made.id)[:8], "--yes")

    assert (ended["id"], ended["status"]) == (str(made.id), "REVOKED")
    assert ended["keyId"] == str(by_key.key_id)
    request = PageRequest.of(first=1, after=None, last=None, before=None, size_max=1)
    (event,) = (await audit.page(runtime, alice.principal.account_id, request)).items
    assert (event.kind, event.actor_kind) == ("voucher.revoked", "operator")


async def test_people_see_a_table_and_pages(
    command_line: CommandLine, runtime: Runtime, alice: Person
) -> None:
    ids = [
        (await command_line.ask("voucher", "create", "--wallet", "alice/USD", "--amount", "7"))[
            "id"
        ]
        for _ in range(3)
    ]

    first = await command_line.run("voucher", "list", "--account", "alice", "--limit", "2")
    rest = await listed(command_line, "--after", ids[1])

    assert first.output.splitlines()[0].split() == [
        *("ID", "WALLET", "SATS", "USED", "OF", "STATUS", "EXPIRES", "MEMO")
    ]
    assert ids[2] in first.output
    assert f"--after {ids[1]}" in first.output
    assert [one["id"] for one in rest] == [ids[0]]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("create", "--wallet", "alice", "--amount", "0"), "valid satoshi amount"),
        (("create", "--wallet", "alice", "--amount", "5", "--uses", "0"), "uses must be"),
        (("create", "--wallet", "alice", "--amount", "5", "--min-amount", "6"), "not be more"),
        (("create", "--wallet", "alice", "--amount", "5", "--expires-in", "0"), "must be 1 to"),
        (("create", "--wallet", "nobody", "--amount", "5"), "no account nobody"),
        (("list", "--account", "nobody"), "no account nobody"),
        (("revoke", "0d9c51d2", "--yes"), "no voucher 0d9c51d2"),
        (("revoke", "gift", "--yes"), "no voucher gift"),
    ],
)
async def test_mistakes_are_told(
    command_line: CommandLine, alice: Person, words: tuple[str, ...], told: str
) -> None:
    finished = await command_line.run("voucher", *words)

    assert finished.code == 1
    assert told in finished.errors
    assert await listed(command_line) == []
