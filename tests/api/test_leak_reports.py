"""Reports of leaked keys, in the form of GitHub's partner programme: believed only if signed."""

import base64
import hashlib
import json
from pathlib import Path
from typing import Any, Final
from unittest.mock import patch

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
from app.services.keys import lifecycle, rotation, secret_format
from app.services.keys import registry as api_keys
from app.services.keys.derivation import chain as chains
from app.services.keys.derivation import links
from app.services.keys.derivation.caveats import Caveats
from app.services.keys.inspection import Standing
from app.services.leaks import Leak, LeakAction
from app.services.pages import PageRequest
from tests import factories
from tests.api.conftest import Serve
from tests.api.harness import Server
from tests.events import told
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
        "derivedKey": None,
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


async def test_a_derived_key_that_leaked_is_ended_and_what_it_comes_of_goes_on(
    serve: Serve, runtime: Runtime, keys_file: Path
) -> None:
    server = await serve(leak_report_keys_file=keys_file)
    owner = await factories.person(runtime)
    made, secret = await factories.key(runtime, owner, Scope.READ, name="shop")
    till = derive(secret, label="till 3")
    shift = derive(till, label="shift")
    other = derive(secret, label="till 4")
    ended = chains.parse(till, "blink").own_id

    answer = await report(server, till)

    assert [one["label"] for one in answer.json()] == ["true_positive"]
    works = {text: await is_accepted(server, text) for text in (secret, other, till, shift)}
    assert works == {secret: True, other: True, till: False, shift: False}
    (event,) = await told(runtime, owner, "api_key.leaked")
    assert event["data"] == {
        "by": {"kind": "operator", "id": None},
        "name": "shop",
        "derivedKey": {"id": str(ended), "label": "till 3"},
        "source": "content",
        "url": URL,
        "done": "ended",
    }
    page = PageRequest.of(first=2, after=None, last=None, before=None, size_max=2)
    log = await audit.page(runtime, owner.principal.account_id, page)
    assert [one.after for one in log.items] == [
        {
            "name": "shop",
            "source": "content",
            "url": URL,
            "is_derived": True,
            "derived_key_id": str(ended),
            "derived_key_label": "till 3",
            "done": "ended",
        },
        {"derived_key_ended": str(ended)},
    ]
    # Of the same place another derived key, and then the key itself, are told of and acted upon.
    await report(server, other)
    assert not await is_accepted(server, other)
    assert await is_accepted(server, secret)
    await report(server, secret)
    assert await status(runtime, owner, KeyId(made)) == "SUSPENDED"
    done = [it["data"]["done"] for it in await told(runtime, owner, "api_key.leaked")]
    assert done == ["ended", "ended", "suspended"]


async def test_a_forged_derived_key_is_no_leak_of_the_key_that_it_names(
    serve: Serve, runtime: Runtime, keys_file: Path
) -> None:
    server = await serve(leak_report_keys_file=keys_file)
    owner = await factories.person(runtime)
    made, secret = await factories.key(runtime, owner, Scope.READ)
    key_id = KeyId(made)
    with patch.object(chains, "root", lambda _: bytes(32)):
        forged = derive(secret, label="till")

    assert (await report(server, forged)).json()[0]["label"] == "false_positive"
    await lifecycle.suspend(runtime, owner.actor, key_id)
    found = await leaks.report(runtime, Leak(secret=forged, url="x", source="x"), LeakAction.REVOKE)

    assert (found.standing, found.derived_id) == (Standing.DERIVATION_REFUSED, None)
    assert await status(runtime, owner, key_id) == "SUSPENDED"
    assert await told(runtime, owner, "api_key.leaked") == []


async def test_a_derived_key_is_ended_as_set_and_as_it_stands(server: Server) -> None:
    runtime = server.runtime
    owner = await factories.person(runtime)
    made, secret = await factories.key(runtime, owner, Scope.READ)

    async def done(text: str, action: LeakAction) -> str:
        await leaks.report(runtime, Leak(secret=text, url=text, source="x"), action)
        return str((await told(runtime, owner, "api_key.leaked"))[-1]["data"]["done"])

    tills = {action: derive(secret, label=action) for action in LeakAction}
    told_of = {action: await done(text, action) for action, text in tills.items()}
    assert told_of == {"suspend": "ended", "revoke": "ended", "tell": "nothing"}
    assert await status(runtime, owner, KeyId(made)) == "ACTIVE"

    _, bait = await factories.key(runtime, owner, is_canary=True)
    await lifecycle.suspend(runtime, owner.actor, KeyId(made))
    assert await done(tills[LeakAction.TELL], LeakAction.SUSPEND) == "nothing"  # a known place
    assert await done(derive(secret, label="4"), LeakAction.SUSPEND) == "ended"
    assert await done(derive(bait, label="5"), LeakAction.REVOKE) == "nothing"
    await lifecycle.resume(runtime, owner.actor, KeyId(made))
    assert await is_accepted(server, tills[LeakAction.TELL])

    with patch.object(links, "LINKS_OF_KEY_MAX", 3):  # no more can be ended one by one
        assert await done(derive(secret, label="6"), LeakAction.SUSPEND) == "ended"
    assert not await is_accepted(server, tills[LeakAction.TELL])
    assert await is_accepted(server, secret)


async def is_accepted(server: Server, secret: str) -> bool:
    return (await server.post("{ me { id } }", X_API_KEY=secret)).status_code == 200


def derive(text: str, **caveats: Any) -> str:
    return chains.derive(text, Caveats(**caveats), prefix="blink")
