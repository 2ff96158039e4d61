"""No secret gets into the audit log, whatever a service hands over and whatever people write."""

import json
import secrets
import string
from datetime import UTC, datetime
from ipaddress import ip_network
from typing import Any, cast
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.database.pool import Connection
from app.permissions import Scope
from app.principal import AccountId, Actor
from app.services import audit
from app.services.audit import AuditKind, SecretInAuditError
from app.services.authentication import SESSION_TOKEN_LENGTH
from app.services.keys import secret_format

_ID = UUID("00000000-0000-4000-8000-000000000001")


class Written:
    """Stands in for the connection and keeps what would be written."""

    def __init__(self) -> None:
        self.values: tuple[Any, ...] = ()
        self.told: tuple[Any, ...] = ()

    async def execute(self, _sql: str, *values: object) -> None:
        self.values = values

    async def fetchrow(self, _sql: str, *values: object) -> dict[str, int]:
        self.told = values
        return {"xid": 1, "id": 1}

    @property
    def text(self) -> str:
        return " ".join(str(value) for value in (*self.values, *self.told))

    @property
    def before(self) -> Any:
        return json.loads(self.values[-2])

    @property
    def after(self) -> Any:
        return json.loads(self.values[-1])


async def record(actor: Actor | None = None, **values: Any) -> Written:
    written = Written()
    await audit.record(
        cast("Connection", written),
        actor or Actor.operator(),
        AuditKind.API_KEY_UPDATED,
        account_id=AccountId(_ID),
        **values,
    )
    return written


@pytest.mark.parametrize(
    "name",
    [
        "secret",
        "webhook_secret",
        "secrets",
        "token",
        "session_token",
        "password",
        "password_hash",
        "secret_hash",
        "preimage",
    ],
)
async def test_a_value_named_like_a_secret_is_refused(name: str) -> None:
    with pytest.raises(SecretInAuditError, match=name):
        await record(after={name: "x"})
    with pytest.raises(SecretInAuditError, match=name):
        await record(before={"inner": {name: "x"}})


@pytest.mark.parametrize("name", ["secret_start", "secret_preview", "token_count", "passwords_set"])
async def test_what_only_speaks_of_a_secret_is_recorded(name: str) -> None:
    assert (await record(after={name: "blink_ab1234"})).after == {name: "blink_ab1234"}


async def test_that_there_is_a_secret_may_be_told() -> None:
    written = await record(before={"webhook_secret": None}, after={"webhook_secret": True})

    assert written.after == {"webhook_secret": True}


async def test_bytes_are_refused_for_they_are_digests_or_worse() -> None:
    with pytest.raises(SecretInAuditError):
        await record(after={"thing": b"\0" * 32})
    with pytest.raises(SecretInAuditError):
        await record(after={"things": [b"x"]})


def _token() -> str:
    alphabet = string.ascii_letters + string.digits
    return "".join(secrets.choice(alphabet) for _ in range(SESSION_TOKEN_LENGTH))


@pytest.mark.parametrize(
    "secret",
    [
        secret_format.mint("blink"),
        secret_format.mint("myshop2"),
        "root_" + "aB3" * 16,
        _token(),
        secrets.token_hex(32),
        secrets.token_hex(32).upper(),
        "$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHQ$aGFzaGhhc2hoYXNo",
    ],
    ids=["key", "key of another prefix", "root key", "session token", "hash", "HASH", "argon2"],
)
@pytest.mark.parametrize("around", ["{}", "my key is {}, keep it", '"{}"', "key={};", "Z{}Z"])
async def test_a_secret_that_somebody_pasted_into_a_text_is_hidden(
    secret: str, around: str
) -> None:
    text = around.format(secret)

    written = await record(
        Actor.root("127.0.0.1", f"agent {text}"),
        before={"name": "till"},
        after={"name": text, "list": [text], "inner": {text: text}},
    )

    assert secret not in written.text
    assert "[hidden]" in written.after["name"]
    assert written.before == {"name": "till"}


async def test_ids_and_ordinary_words_are_not_mistaken_for_secrets() -> None:
    values = {
        "id": str(_ID),
        "name": "till no. 5 (blink_1)",
        "networks": ["2001:db8::/32", "10.0.0.0/8"],
        "request": "9f3c6a5b000000000012",
        "transaction": "0006414d3f2a1b5566778899",
        "permissions": ["invoices:write", "*:read"],
    }

    assert (await record(after=values)).after == values


@given(st.binary(min_size=20, max_size=40))
async def test_no_minted_key_survives_in_any_text(noise: bytes) -> None:
    secret, text = secret_format.mint("blink"), noise.decode("latin-1").replace("\0", "")

    written = await record(after={"description": f"{text} {secret} {text}"})

    assert secret not in written.after["description"]


async def test_equal_values_are_left_out() -> None:
    written = await record(
        before={"name": "till", "scopes": {Scope.READ}, "limit": 5, "gone": 1, "ip": None},
        after={"name": "till", "scopes": frozenset({Scope.READ}), "limit": 6, "new": 2, "at": None},
    )

    assert written.before == {"limit": 5, "gone": 1}
    assert written.after == {"limit": 6, "new": 2}


async def test_values_are_written_as_json_knows_them() -> None:
    written = await record(
        after={
            "at": datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
            "id": _ID,
            "scopes": (Scope.WRITE, Scope.READ),
            "grants": {"b", "a"},
            "networks": [ip_network("10.0.0.0/8")],
            "limits": {"DAILY": 5},
        }
    )

    assert written.after == {
        "at": "2026-01-02T03:04:05+00:00",
        "id": str(_ID),
        "scopes": ["WRITE", "READ"],
        "grants": ["a", "b"],
        "networks": ["10.0.0.0/8"],
        "limits": {"DAILY": 5},
    }


async def test_a_value_nobody_thought_of_is_a_bug_and_not_guessed_at() -> None:
    with pytest.raises(TypeError, match="object"):
        await record(after={"thing": object()})


async def test_a_long_user_agent_is_cut_and_nul_dropped() -> None:
    written = await record(Actor.root("::ffff:1.2.3.4", "a b\0" * 1_000))

    assert ("a b" * 1_000)[:300] in written.values
    assert "1.2.3.4" in [str(value) for value in written.values]
