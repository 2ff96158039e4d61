"""Reports of leaked keys, in the form of GitHub's partner programme: believed only if signed."""

import base64
import hashlib
import json
from pathlib import Path
from typing import Any, Final

import httpx2
import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from app.http.leaks import LeaksEndpoint
from app.permissions import Scope
from app.principal import KeyId
from app.process.runtime import Runtime
from app.services import audit, leaks
from app.services.accounts import admin
from app.services.event_types import EventType
from app.services.events import feed
from app.services.events.feed import Sight
from app.services.keys import lifecycle, rotation, secret_format
from app.services.keys import registry as api_keys
from app.services.keys.derivation import chain
from app.services.keys.derivation.caveats import Caveats
from app.services.leaks import Leak, LeakAction
from app.services.outbox import BEGINNING
from app.services.pages import PageRequest
from tests import factories
from tests.api.conftest import Serve
from tests.api.harness import Server
from tests.events import settled, told, validated
from tests.factories import Person

PRIVATE: Final = ec.generate_private_key(ec.SECP256R1())
STRANGER: Final = ec.generate_private_key(ec.SECP256R1())
URL: Final = "https://github.com/octocat/Hello-World/blob/12345600b9cb/foo/bar.txt"

# As it was recorded, with a key of the tests: body, identifier and signature stay as they are.
RECORDED_KEY: Final = """-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEnHDO8EZ+NjSEvyMUOmKMSNnydPj9
SVC7AXLyER+Kx70eyvlOcTtSULtkFhzJacrKvj5aUPpQqXiC4L1idk0i5Q==
-----END PUBLIC KEY-----
"""
RECORDED_BODY: Final = (
    b'[{"token": "blink_2xVt0yO5rfGZaI7mUeW8kQbNc3JpL1sHgDvTnEo", "type": "latchkey_api_key",'
    b' "url": "https://example.com/r", "source": "commit"}]'
)
RECORDED_SIGNATURE: Final = (
    "MEYCIQD4QdxvZmC85/wxLQodPQDbgXv4oucbHXmoh1fROjfi"
    "+AIhAOOFyoEZy/FfK0YLa3YxYMU/icpCWdAjk55v9x476tmS"
)


def pem(key: ec.EllipticCurvePrivateKey) -> str:
    public = key.public_key()
    return public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


@pytest.fixture
def keys_file(tmp_path: Path) -> Path:
    path = tmp_path / "keys.json"
    keys = [
        {"key_identifier": "now", "key": pem(PRIVATE), "is_current": True},
        {"key_identifier": "recorded", "key": RECORDED_KEY, "is_current": False},
    ]
    path.write_text(json.dumps({"public_keys": keys}))
    return path


def signed(body: bytes, key: ec.EllipticCurvePrivateKey = PRIVATE) -> dict[str, str]:
    signature = key.sign(body, ec.ECDSA(hashes.SHA256()))
    return {
        "Github-Public-Key-Identifier": "now",
        "Github-Public-Key-Signature": base64.b64encode(signature).decode(),
        "Content-Type": "application/json",
    }


async def post(server: Server, body: bytes, headers: dict[str, str]) -> httpx2.Response:
    return await server.client.post("/leaks/report", content=body, headers=headers)


async def report(server: Server, *tokens: str, **more: Any) -> httpx2.Response:
    listed = [
        {"token": token, "type": "blink_key", "url": URL, "source": "content"} | more
        for token in tokens
    ]
    body = json.dumps(listed).encode()
    return await post(server, body, signed(body))


async def status(runtime: Runtime, owner: Person, key_id: KeyId) -> str:
    return (await api_keys.get(runtime, owner.principal.account_id, key_id)).status


async def test_a_reported_key_is_suspended_and_its_owner_told_once(
    serve: Serve, runtime: Runtime, keys_file: Path
) -> None:
    server = await serve(leak_report_keys_file=keys_file)
    owner = await factories.person(runtime)
    made, secret = await factories.key(runtime, owner, Scope.READ, name="till")
    key_id, strange = KeyId(made), secret_format.mint("blink")

    answer = await report(server, secret, strange, "nothing of ours")

    assert answer.status_code == 200
    assert [one["label"] for one in answer.json()] == [
        "true_positive",
        "false_positive",
        "false_positive",
    ]
    assert answer.json()[0]["token_hash"] == hashlib.sha256(secret.encode()).hexdigest()
    assert {one["token_type"] for one in answer.json()} == {"blink_key"}
    assert secret not in answer.text
    assert await status(runtime, owner, key_id) == "SUSPENDED"
    assert (await server.post("{ me { id } }", X_API_KEY=secret)).status_code == 401
    (event,) = await told(runtime, owner, "api_key.leaked")
    assert event["api_key_id"] == key_id
    assert event["data"] == {
        "by": {"kind": "operator", "id": None},
        "name": "till",
        "source": "content",
        "url": URL,
        "done": "suspended",
    }
    page = PageRequest.of(first=2, after=None, last=None, before=None, size_max=2)
    log = await audit.page(runtime, owner.principal.account_id, page)
    assert [one.kind for one in log.items] == ["api_key.leaked", "api_key.suspended"]
    assert {one.ip for one in log.items} == {"127.0.0.1"}

    await lifecycle.resume(runtime, owner.actor, key_id)
    assert (await report(server, secret)).json()[0]["label"] == "true_positive"
    assert await status(runtime, owner, key_id) == "ACTIVE"  # its owner knows of that place
    await report(server, secret, url="https://elsewhere.example.com/")
    assert await status(runtime, owner, key_id) == "SUSPENDED"
    assert len(await told(runtime, owner, "api_key.leaked")) == 2


async def test_a_derived_key_that_is_reported_is_ended_and_nothing_else(
    serve: Serve, runtime: Runtime, keys_file: Path
) -> None:
    server = await serve(leak_report_keys_file=keys_file, leak_action="revoke")
    owner = await factories.person(runtime)
    made, secret = await factories.key(runtime, owner, Scope.READ, name="shop")
    till, other, third = (
        chain.derive(secret, Caveats(label=label), prefix="blink")
        for label in ("till", "other", "third")
    )
    further = chain.derive(till, Caveats(label="further"), prefix="blink")
    # Whoever has seen a derived key knows by what it names the key.
    forged = factories.forged(secret)
    answer = await report(server, till, other, forged)

    labels = [one["label"] for one in answer.json()]
    assert labels == ["true_positive", "true_positive", "false_positive"]
    works = {
        text: (await server.post("{ me { id } }", X_API_KEY=text)).status_code
        for text in (secret, third, till, other, further)
    }
    assert works == {secret: 200, third: 200, till: 401, other: 401, further: 401}
    events = await told(runtime, owner, "api_key.leaked")
    assert [event["api_key_id"] for event in events] == [made, made]
    assert [(event["data"]["done"], event["data"]["derivedKey"]) for event in events] == [
        ("ended", {"id": str(chain.parse(text, "blink").own_id), "label": label})
        for text, label in ((till, "till"), (other, "other"))
    ]
    await settled(runtime)
    sight = Sight.whole([EventType.API_KEY_LEAKED])
    account_id = owner.principal.account_id
    rows = await feed.read(runtime, account_id, sight, after=BEGINNING, first=9)
    found = [validated(one.body) for one in await feed.told(runtime, rows)]
    assert {one["data"]["done"] for one in found} == {"ended"}
    page = PageRequest.of(first=4, after=None, last=None, before=None, size_max=4)
    log = await audit.page(runtime, owner.principal.account_id, page)
    assert [one.kind for one in log.items] == ["api_key.leaked", "api_key.updated"] * 2
    assert log.items[0].after["derived_key_label"] == "other"

    # Told of once; and the place is not the key's own, should that be seen there as well.
    await report(server, till)
    assert len(await told(runtime, owner, "api_key.leaked")) == 2
    await report(server, secret)
    assert await status(runtime, owner, KeyId(made)) == "REVOKED"
    assert (await told(runtime, owner, "api_key.leaked"))[-1]["data"]["done"] == "revoked"


async def test_of_a_derived_key_of_a_stopped_one_it_is_told_only_if_it_is_real(
    server: Server, owner: Person
) -> None:
    runtime = server.runtime
    made, secret = await factories.key(runtime, owner, Scope.READ)
    till = chain.derive(secret, Caveats(label="till"), prefix="blink")
    forged = factories.forged(secret)
    await lifecycle.suspend(runtime, owner.actor, KeyId(made))

    for text in (forged, till):
        leak = Leak(secret=text, url=URL, source="x")
        await leaks.report(runtime, leak, LeakAction.REVOKE)

    assert await status(runtime, owner, KeyId(made)) == "SUSPENDED"
    (event,) = await told(runtime, owner, "api_key.leaked")
    assert (event["data"]["done"], event["data"]["derivedKey"]["label"]) == ("ended", "till")


async def test_what_is_not_signed_by_a_known_key_is_refused(
    serve: Serve, runtime: Runtime, keys_file: Path
) -> None:
    server = await serve(leak_report_keys_file=keys_file)
    owner = await factories.person(runtime)
    made, secret = await factories.key(runtime, owner, Scope.READ)
    body = json.dumps([{"token": secret, "type": "t", "url": URL, "source": "content"}]).encode()
    good = signed(body)
    wrong = [
        {},
        signed(body, STRANGER),
        good | {"Github-Public-Key-Identifier": "other"},
        good | {"Github-Public-Key-Signature": "not base64"},
        good | {"Github-Public-Key-Signature": ""},
        signed(body + b" "),
    ]
    for headers in wrong:
        assert (await post(server, body, headers)).status_code == 401
    assert await status(runtime, owner, KeyId(made)) == "ACTIVE"
    assert (await server.client.get("/leaks/report")).status_code == 405
    for broken in (b"", b"{}", b"[1]", b'[{"token": 5}]', b"[" * 50_000):
        assert (await post(server, broken, signed(broken))).status_code == 400
    too_large = b" " * (2 << 20)
    assert (await post(server, too_large, signed(too_large))).status_code == 413


async def test_a_recorded_report_is_understood(serve: Serve, keys_file: Path) -> None:
    server = await serve(leak_report_keys_file=keys_file)
    headers = {
        "Github-Public-Key-Identifier": "recorded",
        "Github-Public-Key-Signature": RECORDED_SIGNATURE,
    }

    answer = await post(server, RECORDED_BODY, headers)

    assert answer.status_code == 200
    assert [(one["token_type"], one["label"]) for one in answer.json()] == [
        ("latchkey_api_key", "false_positive")
    ]


async def test_without_the_setting_there_is_no_such_path(server: Server) -> None:
    assert (await post(server, b"[]", signed(b"[]"))).status_code == 404


async def test_what_is_done_is_as_set_and_as_the_key_stands(server: Server) -> None:
    runtime = server.runtime
    owner = await factories.person(runtime)
    ends = {}
    for action in LeakAction:
        made, secret = await factories.key(runtime, owner, Scope.READ)
        await leaks.report(runtime, Leak(secret=secret, url=URL, source="x"), action)
        ends[action] = await status(runtime, owner, KeyId(made))
    assert ends == {"suspend": "SUSPENDED", "revoke": "REVOKED", "tell": "ACTIVE"}

    made, old = await factories.key(runtime, owner, Scope.READ)
    await rotation.rotate(runtime, owner.actor, KeyId(made), overlap=rotation.Overlap.NONE)
    bait, canary = await factories.key(runtime, owner, is_canary=True)
    for key_id, secret in ((made, old), (bait, canary)):
        await leaks.report(runtime, Leak(secret=secret, url=URL, source=secret), LeakAction.REVOKE)
        assert await status(runtime, owner, KeyId(key_id)) == "ACTIVE"
    events = await told(runtime, owner, "api_key.leaked")
    assert [event["data"]["done"] for event in events] == [
        "suspended",
        "revoked",
        "nothing",
        "nothing",
        "nothing",
    ]
    assert canary not in str(events)


async def test_keys_of_a_locked_account_are_stopped_as_well(server: Server) -> None:
    runtime = server.runtime
    owner = await factories.person(runtime)
    made, secret = await factories.key(runtime, owner, Scope.READ)
    account_id = owner.principal.account_id
    await admin.lock(runtime, owner.actor, account_id)

    await leaks.report(runtime, Leak(secret=secret, url=URL, source="x"), LeakAction.SUSPEND)

    assert await status(runtime, owner, KeyId(made)) == "SUSPENDED"


def test_a_file_without_keys_is_refused_at_the_start(runtime: Runtime, tmp_path: Path) -> None:
    for number, text in enumerate(("", "{}", '{"public_keys": [{"key": "x"}]}', "[]")):
        path = tmp_path / str(number)
        path.write_text(text)
        settings = runtime.settings.model_copy(update={"leak_report_keys_file": path})
        with pytest.raises(RuntimeError, match="LATCHKEY_LEAK_REPORT_KEYS_FILE"):
            LeaksEndpoint().open(_Stand(settings))  # type: ignore[arg-type]


class _Stand:
    def __init__(self, settings: object) -> None:
        self.settings = settings
