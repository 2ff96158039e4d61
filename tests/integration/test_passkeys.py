"""Passkeys: what opens an account, and everything that does not."""

import asyncio
import json
from collections.abc import Callable
from uuid import uuid4

import pyotp
import pytest

from app.errors import InvalidInput, LoginRefused, NotAuthorized, NotFound, RateLimited
from app.permissions import Scope
from app.principal import Actor, Principal
from app.process.runtime import Runtime
from app.services import audit, authentication
from app.services.accounts import registry as accounts
from app.services.accounts import sessions
from app.services.audit import AuditKind
from app.services.keys import registry as api_keys
from app.services.logins import (
    challenges,
    confirmation,
    entrance,
    identities,
    passkey_logins,
    passkeys,
    totp,
)
from app.services.logins.challenges import ChallengeUse
from app.services.logins.passkey_answers import PasskeyCopied, PasskeyRefused, SignedAnswer
from app.services.logins.totp import TotpRefused
from app.services.pages import PageRequest
from app.settings import Settings
from app.startup import open_runtime
from tests.soft_authenticator import SoftAuthenticator, text

PHONE, OTHER_PHONE = "+16505550143", "+16505550144"
HERE = "203.0.113.7"
BROWSER = "a cookie"


async def member(runtime: Runtime, phone: str = PHONE) -> Principal:
    login = await entrance.by_phone(
        runtime, phone=phone, code="000000", address=HERE, user_agent="test"
    )
    return await authentication.authenticate_session(runtime, login.token)


async def added(
    runtime: Runtime, who: Principal, device: SoftAuthenticator | None = None
) -> SoftAuthenticator:
    device = device or SoftAuthenticator()
    options = await passkeys.add_options(runtime, who, holder=BROWSER)
    answer = device.create(options)
    await passkeys.add(runtime, Actor.of(who), answer=answer, name="a key", holder=BROWSER)
    return device


async def asked(runtime: Runtime, use: ChallengeUse = ChallengeUse.SIGN_IN) -> str:
    return await passkeys.ask_options(runtime, use, holder=BROWSER, account_id=None)


async def signs_in(runtime: Runtime, answer: str, holder: str = BROWSER) -> str:
    login = await passkey_logins.sign_in(
        runtime, answer=answer, holder=holder, address=HERE, user_agent="test"
    )
    assert not login.awaits_second_factor
    return login.token


async def kinds(runtime: Runtime, who: Principal) -> list[str]:
    page = await audit.page(runtime, who.account_id, PageRequest(100, None, False))
    return [event.kind for event in page.items]


async def test_a_passkey_opens_its_account_and_the_audit_log_tells_of_it(runtime: Runtime) -> None:
    who = await member(runtime)
    device = await added(runtime, who)

    token = await signs_in(runtime, device.get(await asked(runtime)))

    found = await authentication.authenticate_session(runtime, token)
    assert found.account_id == who.account_id
    (passkey,) = await passkeys.list_of(runtime, who.account_id)
    assert (passkey.name, passkey.is_verifying) == ("a key", True)
    assert passkey.last_used_at is not None
    assert {AuditKind.PASSKEY_ADDED, AuditKind.PASSKEY_USED} <= set(await kinds(runtime, who))


async def test_one_that_never_counts_is_taken_each_time(runtime: Runtime) -> None:
    device = await added(runtime, await member(runtime), SoftAuthenticator(count=None))

    for _ in range(3):
        await signs_in(runtime, device.get(await asked(runtime)))


LIES: list[tuple[str, Callable[[SoftAuthenticator], object]]] = [
    ("another origin", lambda device: setattr(device, "origin", "https://evil.example")),
    ("the address of this machine", lambda one: setattr(one, "origin", "http://127.0.0.1:8000")),
    ("another host's name", lambda device: setattr(device, "rp_id", "evil.example")),
    ("not looking who uses it", lambda device: setattr(device, "verifies", False)),
    ("another account", lambda device: setattr(device, "handle", bytes(16))),
    ("another id", lambda device: setattr(device, "id", bytes(32))),
    ("another key", lambda device: setattr(device, "key", SoftAuthenticator().key)),
]


@pytest.mark.parametrize("lie", [lie for _, lie in LIES], ids=[name for name, _ in LIES])
async def test_what_is_signed_for_something_else_opens_nothing(
    runtime: Runtime, lie: Callable[[SoftAuthenticator], object]
) -> None:
    device = await added(runtime, await member(runtime))
    lie(device)

    with pytest.raises(PasskeyRefused):
        await signs_in(runtime, device.get(await asked(runtime)))


async def test_an_answer_counts_once_and_in_its_browser_and_for_its_use(runtime: Runtime) -> None:
    who = await member(runtime)
    device = await added(runtime, who)
    answer = device.get(await asked(runtime))
    await signs_in(runtime, answer)
    old = json.loads(await asked(runtime))
    made_up = text(bytes(56))
    for tried in (
        answer,
        device.get(await asked(runtime, ChallengeUse.CONFIRM)),
        device.get(await asked(runtime, ChallengeUse.FACTOR)),
        device.get(json.dumps(old | {"challenge": made_up})),
        device.get(json.dumps(old | {"challenge": ""})),
    ):
        with pytest.raises(PasskeyRefused):
            await signs_in(runtime, tried)
    with pytest.raises(PasskeyRefused):
        await signs_in(runtime, device.get(await asked(runtime)), holder="another cookie")


async def test_of_the_same_answer_at_once_one_signs_in(runtime: Runtime) -> None:
    device = await added(runtime, await member(runtime))
    answer = device.get(await asked(runtime))

    ended = await asyncio.gather(
        *(signs_in(runtime, answer) for _ in range(5)), return_exceptions=True
    )

    assert sum(isinstance(one, str) for one in ended) == 1
    assert sum(isinstance(one, PasskeyRefused) for one in ended) == 4


async def test_a_challenge_ends(runtime: Runtime, monkeypatch: pytest.MonkeyPatch) -> None:
    device = await added(runtime, await member(runtime))
    options = await asked(runtime)
    now = runtime.clock.timestamp()
    monkeypatch.setattr(
        type(runtime.clock), "timestamp", lambda _clock: now + challenges.EXPIRES_IN_S + 1
    )

    with pytest.raises(PasskeyRefused):
        await signs_in(runtime, device.get(options))


async def test_a_count_that_goes_back_is_refused_and_noted(runtime: Runtime) -> None:
    who = await member(runtime)
    device = await added(runtime, who)
    await signs_in(runtime, device.get(await asked(runtime)))
    assert device.count == 2
    for count in (1, 0, None):
        device.count = count
        with pytest.raises(PasskeyCopied):
            await signs_in(runtime, device.get(await asked(runtime)))

    assert (await kinds(runtime, who)).count(AuditKind.PASSKEY_REFUSED) == 3
    device.count = 10
    await signs_in(runtime, device.get(await asked(runtime)))


@pytest.mark.parametrize(
    "answer",
    [
        *("", "null", "[]", "1", '"x"', "{}", '{"response": 1}', '{"response": {}}', "[" * 20_000),
        *("x" * 40_000, '{"response": {"clientDataJSON": "\\ud800"}}', "\0", "<script>"),
    ],
)
async def test_what_is_no_answer_is_refused(runtime: Runtime, answer: str) -> None:
    who = await member(runtime)
    with pytest.raises(PasskeyRefused):
        await signs_in(runtime, answer)
    with pytest.raises(PasskeyRefused):
        await passkeys.add(runtime, Actor.of(who), answer=answer, name="x", holder=BROWSER)


@pytest.mark.parametrize(
    "part", ["clientDataJSON", "attestationObject", "authenticatorData", "signature"]
)
@pytest.mark.parametrize("value", ["", "AA", "!", text(b"{}"), text(b"\xa1\x00" * 50), 1, None, []])
async def test_a_broken_part_is_refused(runtime: Runtime, part: str, value: object) -> None:
    who = await member(runtime)
    device = SoftAuthenticator()
    if part in {"clientDataJSON", "attestationObject"}:
        options = await passkeys.add_options(runtime, who, holder=BROWSER)
        answer = device.create(options, **{part: value})
        with pytest.raises(PasskeyRefused):
            await passkeys.add(runtime, Actor.of(who), answer=answer, name="x", holder=BROWSER)
    if part != "attestationObject":
        await added(runtime, who, device)
        with pytest.raises(PasskeyRefused):
            await signs_in(runtime, device.get(await asked(runtime), **{part: value}))


async def test_what_was_made_elsewhere_or_is_there_already_is_not_added(runtime: Runtime) -> None:
    who, device = await member(runtime), SoftAuthenticator(origin="https://evil.example")
    with pytest.raises(PasskeyRefused):
        await added(runtime, who, device)
    device.origin = SoftAuthenticator().origin
    with pytest.raises(PasskeyRefused):
        await added(runtime, who, SoftAuthenticator(rp_id="evil.example"))
    await added(runtime, who, device)
    for thief in (who, await member(runtime, OTHER_PHONE)):
        with pytest.raises(InvalidInput, match="here already"):
            await added(runtime, thief, device)


@pytest.mark.parametrize("length", [0, 1_024, 5_000])
async def test_an_id_that_no_authenticator_makes_is_refused(runtime: Runtime, length: int) -> None:
    who = await member(runtime)
    with pytest.raises(PasskeyRefused):
        await added(runtime, who, SoftAuthenticator(id=bytes(length)))
    await added(runtime, who, SoftAuthenticator(id=bytes(1_023)))


async def test_an_answer_adds_one_passkey_in_its_own_session(runtime: Runtime) -> None:
    who = await member(runtime)
    options = await passkeys.add_options(runtime, who, holder=BROWSER)
    answer = SoftAuthenticator().create(options)
    with pytest.raises(PasskeyRefused):
        await passkeys.add(runtime, Actor.of(who), answer=answer, name="x", holder="another")
    await passkeys.add(runtime, Actor.of(who), answer=answer, name="x", holder=BROWSER)
    again = SoftAuthenticator().create(options)
    with pytest.raises(PasskeyRefused):
        await passkeys.add(runtime, Actor.of(who), answer=again, name="x", holder=BROWSER)


async def test_there_are_twenty_at_most_even_when_added_at_once(runtime: Runtime) -> None:
    who = await member(runtime)
    for _ in range(passkeys.PASSKEYS_MAX - 2):
        await added(runtime, who)
    ended = await asyncio.gather(*(added(runtime, who) for _ in range(5)), return_exceptions=True)

    assert sum(isinstance(one, InvalidInput) for one in ended) == 3
    assert len(await passkeys.list_of(runtime, who.account_id)) == passkeys.PASSKEYS_MAX


@pytest.mark.parametrize("name", ["", " ", "x" * 61, "a\0b", "a\u202eb", "a\nb"])
async def test_what_is_no_name_is_refused(runtime: Runtime, name: str) -> None:
    who = await member(runtime)
    answer = SoftAuthenticator().create(await passkeys.add_options(runtime, who, holder=BROWSER))
    with pytest.raises(InvalidInput, match="A passkey needs a name"):
        await passkeys.add(runtime, Actor.of(who), answer=answer, name=name, holder=BROWSER)


async def test_nobody_removes_one_of_another_and_a_removed_one_opens_nothing(
    runtime: Runtime,
) -> None:
    who, other = await member(runtime), await member(runtime, OTHER_PHONE)
    device = await added(runtime, who)
    (passkey,) = await passkeys.list_of(runtime, who.account_id)
    with pytest.raises(NotFound):
        await passkeys.remove(runtime, Actor.of(other), passkey.id)
    await passkeys.remove(runtime, Actor.of(who), passkey.id)
    with pytest.raises(NotFound):
        await passkeys.remove(runtime, Actor.of(who), passkey.id)
    with pytest.raises(PasskeyRefused):
        await signs_in(runtime, device.get(await asked(runtime)))
    assert AuditKind.PASSKEY_REMOVED in await kinds(runtime, who)


async def test_a_key_and_an_ended_session_add_and_remove_none(runtime: Runtime) -> None:
    who = await member(runtime)
    options = await passkeys.add_options(runtime, who, holder=BROWSER)
    _, secret = await api_keys.create(runtime, Actor.of(who), name="k", scopes=list(Scope))
    by_key = await authentication.authenticate(runtime, secret, address=HERE)
    await sessions.log_out(runtime, who)
    for actor in (Actor.of(by_key), Actor.of(who)):
        with pytest.raises(NotAuthorized):
            await passkeys.add(
                runtime,
                actor,
                answer=SoftAuthenticator().create(options),
                name="x",
                holder=BROWSER,
            )
        options = await passkeys.add_options(runtime, who, holder=BROWSER)


class Waiting:
    """A session that awaits the second factor of somebody whose passkeys are asked for."""

    def __init__(self, who: Principal, device: SoftAuthenticator, codes: list[str]) -> None:
        self.who, self.device, self.codes = who, device, codes
        self.token = ""


async def waiting(runtime: Runtime) -> Waiting:
    who = await member(runtime)
    device = await added(runtime, who)
    made = Waiting(who, device, await passkeys.ask_too(runtime, Actor.of(who)))
    login = await entrance.by_phone(
        runtime, phone=PHONE, code="000000", address=HERE, user_agent="test"
    )
    assert login.awaits_second_factor
    made.token = login.token
    return made


async def gives(runtime: Runtime, token: str, answer: str) -> None:
    await passkey_logins.give_second_factor(
        runtime, token=token, answer=answer, holder=BROWSER, address=HERE, user_agent="test"
    )


async def test_a_passkey_is_the_second_factor_where_that_is_wanted(runtime: Runtime) -> None:
    one = await waiting(runtime)
    one.device.verifies = False  # whoever gave the first factor has been looked at
    await gives(runtime, one.token, one.device.get(await asked(runtime, ChallengeUse.FACTOR)))
    found = await authentication.authenticate_session(runtime, one.token)
    assert found.account_id == one.who.account_id
    with pytest.raises(PasskeyRefused):
        await gives(runtime, one.token, one.device.get(await asked(runtime, ChallengeUse.FACTOR)))


async def test_a_passkey_of_another_is_no_second_factor(runtime: Runtime) -> None:
    one = await waiting(runtime)
    theirs = await added(runtime, await member(runtime, OTHER_PHONE))
    with pytest.raises(PasskeyRefused):
        await gives(runtime, one.token, theirs.get(await asked(runtime, ChallengeUse.FACTOR)))
    with pytest.raises(PasskeyRefused):
        await gives(runtime, "made up", theirs.get(await asked(runtime, ChallengeUse.FACTOR)))


async def test_recovery_codes_replace_a_lost_passkey_each_once(runtime: Runtime) -> None:
    one = await waiting(runtime)
    assert len(one.codes) == 10
    await entrance.give_second_factor(
        runtime, token=one.token, code=one.codes[0], address=HERE, user_agent="test"
    )
    login = await entrance.by_phone(
        runtime, phone=PHONE, code="000000", address=HERE, user_agent="test"
    )
    with pytest.raises(TotpRefused):
        await entrance.give_second_factor(
            runtime, token=login.token, code=one.codes[0], address=HERE, user_agent="test"
        )


async def test_without_a_passkey_none_is_asked_for_any_more(runtime: Runtime) -> None:
    one = await waiting(runtime)
    actor = Actor.of(one.who)
    assert await passkeys.ask_too(runtime, actor) == []
    (passkey,) = await passkeys.list_of(runtime, one.who.account_id)
    await passkeys.remove(runtime, actor, passkey.id)

    await member(runtime)
    with pytest.raises(InvalidInput, match="Add one first"):
        await passkeys.ask_too(runtime, actor)
    assert await runtime.pool.fetchval("SELECT count(*) FROM recovery_code") == 0


async def test_the_operator_helps_whom_no_passkey_is_left(runtime: Runtime) -> None:
    one = await waiting(runtime)
    assert await identities.disable_totp_for(runtime, Actor.operator(), one.who.account_id)
    await member(runtime)
    assert not await identities.disable_totp_for(runtime, Actor.operator(), one.who.account_id)
    again = await passkeys.ask_too(runtime, Actor.of(one.who))
    assert len(again) == 10
    await passkeys.stop_asking(runtime, Actor.of(one.who))
    await member(runtime)


async def test_a_passkey_shows_again_who_one_is(runtime: Runtime) -> None:
    one = await waiting(runtime)
    session_id = one.who.session_id
    assert session_id is not None
    await runtime.pool.execute("UPDATE session SET confirmed_at = '2020-01-01'")
    given = {"password": "", "code": "", "factor": "", "address": HERE, "holder": BROWSER}
    one.device.verifies = False
    answer = one.device.get(await asked(runtime, ChallengeUse.CONFIRM))
    with pytest.raises(LoginRefused):  # it is a second factor then
        await confirmation.confirm(runtime, one.who, answer=answer, **given)
    assert not await sessions.is_confirmed(runtime, session_id)
    answer = one.device.get(await asked(runtime, ChallengeUse.CONFIRM))
    await confirmation.confirm(runtime, one.who, answer=answer, **(given | {"code": "000000"}))
    assert await sessions.is_confirmed(runtime, session_id)

    await runtime.pool.execute("UPDATE session SET confirmed_at = '2020-01-01'")
    with pytest.raises(TotpRefused):
        await confirmation.confirm(runtime, one.who, **(given | {"code": "000000"}))
    one.device.verifies = True
    answer = one.device.get(await asked(runtime, ChallengeUse.CONFIRM))
    await confirmation.confirm(runtime, one.who, answer=answer, **given)
    assert await sessions.is_confirmed(runtime, session_id)


async def test_guessing_is_slowed_down(settings: Settings) -> None:
    small = {"rate_limits": "on", "login_attempts_per_hour": 3, "login_wait_s_max": 3_600}
    device, refusals = SoftAuthenticator(), []
    async with open_runtime(settings.model_copy(update=small)) as runtime:
        for _ in range(8):
            with pytest.raises((PasskeyRefused, RateLimited)) as refused:
                await signs_in(runtime, device.get(await asked(runtime)))
            refusals.append(refused.type)

    assert refusals[:3] == [PasskeyRefused] * 3
    assert refusals[-1] is RateLimited


async def test_a_closed_account_is_opened_by_nothing(runtime: Runtime) -> None:
    who = await member(runtime)
    device = await added(runtime, who)
    async with runtime.connection() as connection, connection.transaction():
        await accounts.close(connection, who.account_id)
    with pytest.raises(PasskeyRefused):
        await signs_in(runtime, device.get(await asked(runtime)))


@pytest.mark.parametrize(
    ("url", "name", "origin"),
    [
        (None, "localhost", "http://localhost:8000"),
        ("http://localhost", "localhost", "http://localhost"),
        ("http://127.0.0.1:9", "localhost", "http://localhost:9"),
        ("https://Pay.example.com/", "pay.example.com", "https://pay.example.com"),
        ("https://pay.example.com:8443", "pay.example.com", "https://pay.example.com:8443"),
        ("https://pay.example.com:443", "pay.example.com", "https://pay.example.com"),
        ("https://localhost:8443", "localhost", "https://localhost:8443"),
        ("http://[::1]:8000", "localhost", "http://localhost:8000"),
        ("http://pay.example.com", None, None),
        ("https://203.0.113.7", None, None),
    ],
)
async def test_passkeys_are_made_for_the_public_name(
    runtime: Runtime, url: str | None, name: str | None, origin: str | None
) -> None:
    settings = runtime.settings.model_copy(update={"public_url": url})

    party = challenges.relying_party(settings)

    assert (party and party.id, party and party.origin) == (name, origin)


async def test_answered_challenges_are_forgotten_at_their_end(runtime: Runtime) -> None:
    await added(runtime, await member(runtime))
    await challenges.prune(runtime)
    assert await runtime.pool.fetchval("SELECT count(*) FROM passkey_challenge") == 1
    await runtime.pool.execute("UPDATE passkey_challenge SET expires_at = now() - interval '1 s'")
    await challenges.prune(runtime)
    assert await runtime.pool.fetchval("SELECT count(*) FROM passkey_challenge") == 0


async def test_of_two_who_give_a_second_factor_at_once_one_makes_the_session_whole(
    runtime: Runtime,
) -> None:
    one = await waiting(runtime)
    other = await added(runtime, one.who)
    answers = [
        device.get(await asked(runtime, ChallengeUse.FACTOR)) for device in (one.device, other)
    ]
    ended = await asyncio.gather(
        *(gives(runtime, one.token, answer) for answer in answers), return_exceptions=True
    )
    assert {*map(type, ended)} == {PasskeyRefused, type(None)}


async def test_an_app_and_passkeys_share_their_recovery_codes(runtime: Runtime) -> None:
    who = await member(runtime)
    registration = await totp.register(runtime, who)
    code = pyotp.TOTP(registration.secret).at(int(runtime.clock.timestamp()))
    codes = await identities.enable_totp(
        runtime, Actor.of(who), registration_id=registration.id, code=code
    )
    await added(runtime, who)
    assert await passkeys.ask_too(runtime, Actor.of(who)) == []
    await identities.disable_totp(runtime, Actor.of(who))
    login = await entrance.by_phone(
        runtime, phone=PHONE, code="000000", address=HERE, user_agent="test"
    )
    assert login.awaits_second_factor
    await entrance.give_second_factor(
        runtime, token=login.token, code=codes[0], address=HERE, user_agent="test"
    )


async def test_one_that_is_removed_while_it_is_used_does_nothing(runtime: Runtime) -> None:
    who = await member(runtime)
    signed = SignedAnswer(uuid4(), who.account_id, 1, True)
    with pytest.raises(PasskeyRefused):
        async with runtime.connection() as connection:
            await passkeys.use(connection, Actor.of(who), signed)


async def test_without_a_name_there_are_none(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    who, device = await member(runtime), SoftAuthenticator()
    options = await passkeys.add_options(runtime, who, holder=BROWSER)
    monkeypatch.setitem(vars(runtime.settings), "public_url", "http://203.0.113.9")
    with pytest.raises(PasskeyRefused, match="LATCHKEY_PUBLIC_URL"):
        await passkeys.add_options(runtime, who, holder=BROWSER)
    with pytest.raises(PasskeyRefused, match="LATCHKEY_PUBLIC_URL"):
        await asked(runtime)
    with pytest.raises(PasskeyRefused, match="LATCHKEY_PUBLIC_URL"):
        await passkeys.add(
            runtime, Actor.of(who), answer=device.create(options), name="x", holder=BROWSER
        )
