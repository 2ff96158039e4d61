"""Logging in over REST: the shapes and statuses of Blink, and whatever clients may send."""

import asyncio
import hashlib
import json
import re
from base64 import b64encode
from typing import Any
from uuid import UUID, uuid4

import pyotp
import pytest

from app.permissions import Scope
from app.services.logins import codes
from app.services.logins.codes import CodeId
from tests.api.catalogue import new_phone
from tests.api.conftest import Serve
from tests.api.harness import Json, Server
from tests.api.owners import account, logged_in, new_email, send, with_second_factor, works
from tests.factories import key, person

_PATHS = (
    "/auth/email/code",
    "/auth/email/login",
    "/auth/phone/code",
    "/auth/phone/login",
    "/auth/password/login",
    "/auth/totp/validate",
)


async def test_a_code_from_the_outbox_logs_in(server: Server) -> None:
    email = new_email()
    owner = await account(server, email=email)

    asked = await send(server, "/auth/email/code", email=email)
    outbox = (await server.client.get("/sandbox/outbox")).json()
    (letter,) = [one for one in outbox["emails"] if one["to"] == email]
    (code,) = re.findall(r"(?<!\d)\d{6}(?!\d)", letter["text"])
    answer = await send(server, "/auth/email/login", emailLoginId=asked.json()["result"], code=code)

    assert asked.status_code == answer.status_code == 200
    assert UUID(asked.json()["result"])
    result = answer.json()["result"]
    assert result.keys() == {"authToken", "totpRequired", "id"}
    assert (result["totpRequired"], result["id"]) == (False, str(owner.user_id))
    assert await works(server, result["authToken"])


async def test_an_unknown_address_is_answered_alike(server: Server) -> None:
    email = new_email()
    await account(server, email=email)

    known = await send(server, "/auth/email/code", email=email)
    unknown = await send(server, "/auth/email/code", email=new_email())
    logins = [
        await send(server, "/auth/email/login", emailLoginId=login_id, code="123456")
        for login_id in (known.json()["result"], unknown.json()["result"], str(uuid4()))
    ]

    assert known.json().keys() == unknown.json().keys() == {"result"}
    assert known.headers.keys() == unknown.headers.keys()
    assert {(one.status_code, one.text) for one in logins} == {(401, '{"error":"invalid code"}')}


async def test_a_phone_logs_in_and_is_not_wrapped(server: Server) -> None:
    phone = new_phone()

    asked = await send(server, "/auth/phone/code", phone=phone)
    wrong = await send(server, "/auth/phone/login", phone=phone, code="111111")
    answer = await send(server, "/auth/phone/login", phone=phone, code="000000")

    assert asked.json() == {"success": True}
    assert (wrong.status_code, wrong.json()) == (401, {"error": "invalid code"})
    assert answer.json().keys() == {"authToken", "totpRequired", "id"}
    assert await works(server, answer.json()["authToken"])


async def test_a_password_logs_in(server: Server) -> None:
    email = new_email()
    owner = await account(server, email=email, password="correct horse")

    wrong = await send(server, "/auth/password/login", user=email, password="wrong horse")
    unknown = await send(server, "/auth/password/login", user=new_email(), password="correct horse")
    answer = await send(server, "/auth/password/login", user=email, password="correct horse")

    assert wrong.status_code == unknown.status_code == 401
    assert wrong.text == unknown.text
    assert answer.json()["result"]["id"] == str(owner.user_id)
    assert await works(server, answer.json()["result"]["authToken"])


async def test_a_token_is_refused_until_the_second_factor_is_given(server: Server) -> None:
    phone = new_phone()
    first = (await send(server, "/auth/phone/login", phone=phone, code="000000")).json()
    secret, recovery_codes = await with_second_factor(server, first["authToken"])
    assert await works(server, first["authToken"])

    login = (await send(server, "/auth/phone/login", phone=phone, code="000000")).json()
    token = login["authToken"]
    before = await works(server, token)
    wrong = await send(server, "/auth/totp/validate", authToken=token, totpCode="000000")
    code = pyotp.TOTP(secret).at(int(server.runtime.clock.timestamp()))
    right = await send(server, "/auth/totp/validate", authToken=token, totpCode=code)
    again = await send(server, "/auth/totp/validate", authToken=token, totpCode=code)

    assert (login["totpRequired"], before) == (True, False)
    assert (wrong.status_code, wrong.json()) == (401, {"error": "invalid code"})
    assert (right.status_code, right.text) == (200, "")
    assert again.status_code == 401
    assert await works(server, token)
    other = (await send(server, "/auth/phone/login", phone=phone, code="000000")).json()
    by_recovery = await send(
        server,
        "/auth/totp/validate",
        authToken=other["authToken"],
        totpCode=recovery_codes[0],
    )
    assert by_recovery.status_code == 200
    assert await works(server, other["authToken"])


async def test_forms_are_taken_as_json_is(server: Server) -> None:
    answer = await server.client.post(
        "/auth/phone/login", data={"phone": new_phone(), "code": "000000"}
    )

    assert answer.status_code == 200
    assert await works(server, answer.json()["authToken"])


_GOOD: dict[str, Json] = {
    "/auth/email/code": {"email": "a@example.org"},
    "/auth/email/login": {"emailLoginId": str(uuid4()), "code": "123456"},
    "/auth/phone/code": {"phone": "+16505550101"},
    "/auth/phone/login": {"phone": "+16505550101", "code": "000000"},
    "/auth/password/login": {"user": "nobody", "password": "correct horse"},
    "/auth/totp/validate": {"authToken": "x" * 39, "totpCode": "123456"},
}
_BAD: tuple[Any, ...] = (
    None, True, 0, -1, 1.5, 2**63, "", "\0", "a\0b", "x" * 3_000, "\u0661" * 6, [], ["x"], {},
    {"$ne": 1},
)  # fmt: skip


@pytest.mark.parametrize("path", _PATHS)
async def test_what_is_missing_or_malformed_is_said(server: Server, path: str) -> None:
    good = _GOOD[path]
    for name in good:
        rest = {other: value for other, value in good.items() if other != name}
        for members in (rest, *({**rest, name: bad} for bad in _BAD)):
            answer = await server.client.post(path, json=members)

            assert answer.status_code in {401, 422}, (members, answer.text)
            assert answer.json().keys() == {"error"}
            if name not in members or members[name] in (None, ""):
                assert answer.status_code == 422
                assert name in answer.json()["error"]


@pytest.mark.parametrize("path", _PATHS)
@pytest.mark.parametrize(
    ("body", "content_type", "status"),
    [
        (b"", "application/json", 400),
        (b"{", "application/json", 400),
        (b"[]", "application/json", 400),
        (b'"x"', "application/json", 400),
        (b"null", "application/json", 400),
        (b'{"code": "1", "code": "2"}', "application/json", 400),
        (b'{"code": "\\ud800"}', "application/json", 400),
        (b"\xff\xfe", "application/json", 400),
        (b"[" * 10_000, "application/json", 400),
        (b"code=1&code=2", "application/x-www-form-urlencoded", 400),
        (b"code=%ff", "application/x-www-form-urlencoded", 400),
        (b"\xff", "application/x-www-form-urlencoded", 400),
        (b"&".join(b"a%d=1" % n for n in range(100)), "application/x-www-form-urlencoded", 400),
        (b"", "application/x-www-form-urlencoded", 422),
        (b"x", "text/plain", 415),
        (b"x", "multipart/form-data; boundary=x", 415),
        (b"x", "", 415),
        (b" " * 70_000, "application/json", 413),
    ],
)
async def test_bodies_that_are_none_are_refused(
    server: Server, path: str, body: bytes, content_type: str, status: int
) -> None:
    answer = await server.client.post(
        path, content=body, headers={"Content-Type": content_type} if content_type else {}
    )

    assert answer.status_code == status
    assert answer.json().keys() == {"error"}


async def test_a_body_that_does_not_come_to_its_end_is_given_up(server: Server) -> None:
    host, port = server.host.split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    writer.write(
        b"POST /auth/phone/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
        b"Content-Length: 100000\r\n\r\n{"
    )
    head = await reader.readuntil(b"\r\n\r\n")
    writer.close()

    assert head.startswith(b"HTTP/1.1 413 ")
    assert b"connection: close" in head.lower()


@pytest.mark.parametrize("path", [*_PATHS, "/auth/captcha"])
async def test_other_methods_are_refused_and_pages_may_ask(server: Server, path: str) -> None:
    wanted = "GET" if path == "/auth/captcha" else "POST"
    for method in ("GET", "POST", "PUT", "DELETE", "PATCH"):
        answer = await server.client.request(method, path)
        assert (answer.status_code == 405) is (method != wanted)
        assert answer.headers["access-control-allow-origin"] == "*"
    preflight = await server.client.options(
        path, headers={"Origin": "https://a.example", "Access-Control-Request-Method": "POST"}
    )
    assert preflight.status_code == 204
    assert preflight.headers["access-control-allow-origin"] == "*"


async def test_a_socket_is_not_opened_there(server: Server) -> None:
    with pytest.raises(Exception, match="HTTP 4"):
        async with server.connect("/auth/phone/login"):
            pass


@pytest.fixture
async def limited(serve: Serve) -> Server:
    """A server that counts."""
    return await serve(rate_limits="on", codes_per_recipient_hour=2, login_attempts_per_hour=2)


async def test_too_many_are_told_when_to_come_back(limited: Server) -> None:
    codes_asked = [await send(limited, "/auth/email/code", email="a@example.org") for _ in range(3)]
    logins = [
        await send(limited, "/auth/phone/login", phone="+16505550102", code="111111")
        for _ in range(3)
    ]

    for answers in codes_asked, logins:
        assert answers[-1].status_code == 429
        assert answers[-1].json() == {"error": "too many requests"}
        assert int(answers[-1].headers["retry-after"]) >= 1
        assert "ratelimit" in answers[-1].headers
    assert [one.status_code for one in codes_asked[:2]] == [200, 200]
    assert [one.status_code for one in logins[:2]] == [401, 401]


def solved(challenge: Json) -> str:
    """Do the work that a challenge asks for, as any client would."""
    for number in range(challenge["maxnumber"] + 1):
        text = f"{challenge['salt']}{number}"
        if hashlib.sha256(text.encode()).hexdigest() == challenge["challenge"]:
            found = {name: challenge[name] for name in ("algorithm", "challenge", "salt")}
            found |= {"signature": challenge["signature"], "number": number}
            return b64encode(json.dumps(found).encode()).decode()
    raise AssertionError("the challenge has no solution")


async def test_a_code_takes_a_proof_of_work_where_it_is_asked_for(serve: Serve) -> None:
    server = await serve(captcha="on", captcha_work_max=1_000)

    async def ask(**more: Any) -> int:
        answer = await send(server, "/auth/email/code", email="a@example.org", **more)
        return answer.status_code

    challenge = (await server.client.get("/auth/captcha")).json()
    proof = solved(challenge)
    forged = b64encode(
        json.dumps({**json.loads(_decoded(proof)), "signature": "0" * 64}).encode()
    ).decode()

    assert await ask() == 400
    for bad in ("x", forged, b64encode(b"[]").decode(), b64encode(b'{"salt": 1}').decode()):
        assert await ask(altcha=bad) == 400
    once = await asyncio.gather(*(ask(altcha=proof) for _ in range(4)))
    assert sorted(once) == [200, 400, 400, 400]
    phone = await send(server, "/auth/phone/code", phone="+16505550103")
    assert (phone.status_code, "proof of work" in phone.json()["error"]) == (400, True)


def _decoded(text: str) -> bytes:
    import base64

    return base64.b64decode(text)


async def test_a_proof_of_work_that_one_process_took_is_worth_nothing_to_another(
    serve: Serve,
) -> None:
    one, other = [await serve(captcha="on", captcha_work_max=1_000) for _ in range(2)]
    proof = solved((await one.client.get("/auth/captcha")).json())

    first = await send(other, "/auth/email/code", email="a@example.org", altcha=proof)
    again = await send(one, "/auth/email/code", email="a@example.org", altcha=proof)

    assert (first.status_code, again.status_code) == (200, 400)
    # Clocks differ: it must not be forgotten before it has expired by all of them.
    assert await one.runtime.pool.fetchval(
        "SELECT bool_and(expires_at > now() + interval '15 minutes') FROM captcha_solution"
    )


async def test_an_expired_proof_of_work_is_worth_nothing(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.logins.captcha.EXPIRES_IN_S", -5)
    server = await serve(captcha="on", captcha_work_max=1_000)
    proof = solved((await server.client.get("/auth/captcha")).json())

    answer = await send(server, "/auth/email/code", email="a@example.org", altcha=proof)

    assert answer.status_code == 400


async def test_an_email_address_is_claimed_confirmed_and_removed(server: Server) -> None:
    owner, email = await logged_in(server), new_email()

    begun = await owner.do(
        "userEmailRegistrationInitiate",
        "emailRegistrationId me { email { address verified } }",
        email=email.upper(),
    )
    claimed = await owner.refused("userEmailRegistrationInitiate", email=new_email())
    wrong = await owner.refused(
        "userEmailRegistrationValidate",
        emailRegistrationId=begun["emailRegistrationId"],
        code="000000",
    )
    code = codes.code_of(server.runtime, CodeId(UUID(begun["emailRegistrationId"])))
    done = await owner.do(
        "userEmailRegistrationValidate",
        "me { email { address verified } }",
        emailRegistrationId=begun["emailRegistrationId"],
        code=code,
    )
    removed = await owner.do("userEmailDelete", "me { email { address verified } totpEnabled }")

    assert begun["me"]["email"] == {"address": email, "verified": False}
    assert claimed[0] == "EMAIL_ALREADY_ATTACHED_ERROR"
    assert claimed[1].startswith("An email is already attached to this account.")
    assert wrong[0] == "PHONE_CODE_ERROR"
    assert done["me"]["email"] == {"address": email, "verified": True}
    assert removed["me"] == {
        "email": {"address": None, "verified": False},
        "totpEnabled": False,
    }


async def test_removing_the_address_turns_the_second_factor_off(server: Server) -> None:
    owner = await logged_in(server)
    await owner.add_email(new_email())
    await with_second_factor(server, owner.token)

    removed = await owner.do("userEmailDelete", "me { totpEnabled }")

    assert removed == {"errors": [], "me": {"totpEnabled": False}}


async def test_an_address_that_another_account_confirmed_is_taken(server: Server) -> None:
    email = new_email()
    await account(server, email=email)
    owner = await logged_in(server)

    assert (await owner.refused("userEmailRegistrationInitiate", email=email))[0] == (
        "EMAIL_ACCOUNT_ALREADY_EXISTS_ERROR"
    )


async def test_a_claim_keeps_nobody_from_the_own_address(server: Server) -> None:
    email = new_email()
    squatter, owner = await logged_in(server), await logged_in(server)
    begun = await squatter.do("userEmailRegistrationInitiate", "emailRegistrationId", email=email)

    await owner.add_email(email)
    late = await squatter.refused(
        "userEmailRegistrationValidate",
        emailRegistrationId=begun["emailRegistrationId"],
        code=codes.code_of(server.runtime, CodeId(UUID(begun["emailRegistrationId"]))),
    )

    assert late[0] == "EMAIL_ACCOUNT_ALREADY_EXISTS_ERROR"
    assert (await owner.me())["email"] == {"address": email, "verified": True}


async def test_nobody_confirms_with_the_code_of_another(server: Server) -> None:
    one, other = await logged_in(server), await logged_in(server)
    begun = await one.do("userEmailRegistrationInitiate", "emailRegistrationId", email=new_email())

    stolen = await other.refused(
        "userEmailRegistrationValidate",
        emailRegistrationId=begun["emailRegistrationId"],
        code=codes.code_of(server.runtime, CodeId(UUID(begun["emailRegistrationId"]))),
    )

    assert stolen[0] == "PHONE_CODE_ERROR"


async def test_the_last_way_to_log_in_stays(server: Server) -> None:
    owner = await logged_in(server)

    nothing = await owner.refused("userPhoneDelete")
    await owner.do("userEmailRegistrationInitiate", email=new_email())
    unconfirmed = await owner.refused("userPhoneDelete")
    await owner.do("userEmailDelete")
    await owner.add_email(new_email())
    gone = await owner.do("userPhoneDelete", "me { phone }")
    last = await owner.refused("userEmailDelete")

    assert nothing[0] == "UNEXPECTED_CLIENT_ERROR"
    assert "IncompatibleSchemaUpgradeError" in nothing[1]
    assert unconfirmed[0] == "EMAIL_NOT_VERIFIED_ERROR"
    assert gone == {"errors": [], "me": {"phone": None}}
    assert last[0] == "UNEXPECTED_CLIENT_ERROR"
    assert "IncompatibleSchemaUpgradeError" in last[1]
    assert (await owner.me())["email"]["verified"]


async def test_a_phone_number_is_added_once_and_belongs_to_one(server: Server) -> None:
    taken, phone = new_phone(), new_phone()
    has_one = await logged_in(server, taken)
    owner = await logged_in(server)
    await owner.add_email(new_email())
    await owner.do("userPhoneDelete")

    attached = await has_one.refused("userPhoneRegistrationInitiate", phone=phone)
    begun = await owner.do("userPhoneRegistrationInitiate", "success", phone=phone, channel="SMS")
    wrong = await owner.refused("userPhoneRegistrationValidate", phone=phone, code="123456")
    others = await owner.refused("userPhoneRegistrationValidate", phone=taken, code="000000")
    done = await owner.do(
        "userPhoneRegistrationValidate", "me { phone }", phone=phone, code="000000"
    )
    again = await owner.refused("userPhoneRegistrationValidate", phone=taken, code="000000")

    assert attached[0] == again[0] == "PHONE_ALREADY_ATTACHED_ERROR"
    assert begun == {"errors": [], "success": True}
    assert wrong[0] == "PHONE_CODE_ERROR"
    assert others[0] == "PHONE_ACCOUNT_ALREADY_EXISTS_ERROR"
    assert done["me"] == {"phone": phone}


async def test_no_key_confirms_or_removes_a_way_to_log_in(server: Server) -> None:
    owner = await person(server.runtime)
    _, secret = await key(server.runtime, owner, *Scope, permissions=["*:*"])

    for mutation in ("userEmailDelete", "userPhoneDelete", "userTotpDelete"):
        answer = await server.post(
            f"mutation {{ {mutation} {{ errors {{ message }} }} }}", X_API_KEY=secret
        )
        assert answer.json()["data"][mutation]["errors"] == [
            {"message": "This needs a session; an API key is none."}
        ]


async def test_the_token_of_another_user_turns_nothing_on(server: Server) -> None:
    owner, stranger = await logged_in(server), await logged_in(server)
    begun = await owner.do("userTotpRegistrationInitiate", "totpRegistrationId totpSecret")

    refused = await owner.refused(
        "userTotpRegistrationValidate",
        totpCode=pyotp.TOTP(begun["totpSecret"]).now(),
        totpRegistrationId=begun["totpRegistrationId"],
        authToken=stranger.token,
    )

    assert refused[0] == "UNEXPECTED_CLIENT_ERROR"
    assert not (await owner.me())["totpEnabled"]


async def test_sessions_are_listed_and_ended(server: Server) -> None:
    phone = new_phone()
    here, there, third = [await logged_in(server, phone) for _ in range(3)]
    listed = (await here.me())["sessions"]
    own = [one["id"] for one in listed if one["isCurrent"]]
    other = (await there.me())["sessions"]
    there_id = next(one["id"] for one in other if one["isCurrent"])

    ended = await here.do("userSessionRevoke", "success", id=there_id)
    again = await here.refused("userSessionRevoke", id=there_id)
    strangers = await (await logged_in(server)).refused("userSessionRevoke", id=own[0])

    assert (len(listed), len(own)) == (3, 1)
    assert ended == {"errors": [], "success": True}
    assert again[0] == strangers[0] == "NOT_FOUND"
    assert not await works(server, there.token)
    assert await works(server, third.token)
    assert (await here.do("userSessionRevokeOthers", "success"))["success"]
    assert not await works(server, third.token)
    assert await works(server, here.token)


async def test_a_password_is_set_then_changed_by_who_knows_it(server: Server) -> None:
    phone = new_phone()
    owner, elsewhere = [await logged_in(server, phone) for _ in range(2)]

    first = await owner.do("userPasswordUpdate", "success", newPassword="correct horse")
    short = await owner.refused(
        "userPasswordUpdate", newPassword="short", currentPassword="correct horse"
    )
    without = await owner.refused("userPasswordUpdate", newPassword="other horse")
    wrong = await owner.refused(
        "userPasswordUpdate", newPassword="other horse", currentPassword="wrong horse"
    )
    done = await owner.do(
        "userPasswordUpdate",
        "success",
        newPassword="battery staple",
        currentPassword="correct horse",
    )

    assert first["success"]
    assert done["success"]
    assert not await works(server, elsewhere.token)
    assert await works(server, owner.token)
    assert short[0] == "INVALID_INPUT"
    assert without[0] == wrong[0] == "PASSWORD_ERROR"
    for password, status in ("correct horse", 401), ("battery staple", 200):
        answer = await send(server, "/auth/password/login", user=phone, password=password)
        assert answer.status_code == status
