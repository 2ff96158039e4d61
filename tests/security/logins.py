"""Logins by every way there is, with all the secrets that come up in them.

Mails and text messages go through a mail server and a gateway of the test, with credentials.
"""

import hashlib
import json
import re
from base64 import b64encode
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, Final, Protocol

import pyotp

from tests.posts import Post, gateway, listening, smtp
from tests.story.servers import Json, Server

EMAIL: Final = "canary@example.org"
SMTP_PASSWORD: Final = "sm7p-Pa55word-of-the-canary"
GATEWAY_TOKEN: Final = "9a7eway-t0ken-of-the-canary"
NEW_PASSWORD: Final = "another-Horse-8-battery-staple"

_SESSION: Final = """
mutation register($email: EmailAddress!) {
  userEmailRegistrationInitiate(input: {email: $email}) {
    errors { message } emailRegistrationId
  }
}
"""
_CONFIRM: Final = """
mutation confirm($id: EmailRegistrationId!, $code: OneTimeAuthCode!) {
  userEmailRegistrationValidate(input: {emailRegistrationId: $id, code: $code}) {
    errors { message } me { email { verified } }
  }
}
"""
_TOTP: Final = """
mutation { userTotpRegistrationInitiate { errors { message } totpRegistrationId totpSecret } }
"""
_TOTP_ON: Final = """
mutation on($id: TotpRegistrationId!, $code: TotpCode!) {
  userTotpRegistrationValidate(input: {totpRegistrationId: $id, totpCode: $code}) {
    errors { message } recoveryCodes
  }
}
"""
_RENEW: Final = """
mutation renew($code: TotpCode!) {
  userTotpRecoveryCodesRenew(input: {totpCode: $code}) { errors { message } recoveryCodes }
}
"""
_PASSWORD: Final = """
mutation password($before: String!, $after: String!) {
  userPasswordUpdate(input: {currentPassword: $before, newPassword: $after}) {
    errors { message } success
  }
}
"""
_WALLETS: Final = "{ me { defaultAccount { defaultWallet { id } } } }"
_VOUCHER: Final = """
mutation voucher($wallet: WalletId!) {
  voucherCreate(input: {walletId: $wallet, amount: 5}) {
    errors { message } voucher { id link lnurl }
  }
}
"""
_VOUCHERS: Final = "{ vouchers(first: 5) { edges { node { id used status } } } }"


class Traveller(Protocol):
    """Whoever keeps the secrets that come up, and the answers that must not hold any."""

    server: Server
    secrets: list[str]
    answers: list[str]


@dataclass(frozen=True)
class Posts:
    """Where the server's messages go."""

    mails: Post
    texts: Post

    @property
    def environment(self) -> dict[str, str]:
        """What tells a server of them, and has it ask for proofs of work."""
        return {
            "LATCHKEY_SMTP_HOST": "127.0.0.1",
            "LATCHKEY_SMTP_PORT": str(self.mails.port),
            "LATCHKEY_SMTP_TLS": "off",
            "LATCHKEY_SMTP_USERNAME": "latchkey",
            "LATCHKEY_SMTP_PASSWORD": SMTP_PASSWORD,
            "LATCHKEY_SMTP_FROM": "latchkey@example.com",
            "LATCHKEY_SMS_GATEWAY_URL": f"http://127.0.0.1:{self.texts.port}/texts",
            "LATCHKEY_SMS_GATEWAY_TOKEN": GATEWAY_TOKEN,
            "LATCHKEY_CAPTCHA": "on",
            "LATCHKEY_CAPTCHA_WORK_MAX": "1000",
        }


@asynccontextmanager
async def posts() -> AsyncIterator[Posts]:
    """Serve a mail server and a gateway while the block runs."""
    async with listening(smtp) as mails, listening(gateway) as texts:
        yield Posts(mails, texts)


async def log_in_by_every_way(
    traveller: Traveller, way: Posts, *, token: str, phone: str, password: str
) -> None:
    """Add an email address and a second factor; log in by mail, text and password; be refused."""
    session = {"Authorization": f"Bearer {token}"}
    begun = await _graphql(traveller, _SESSION, session, email=EMAIL)
    code = _code_in(traveller, await way.mails.until_told(EMAIL, "Subject: Confirm"))
    registration = begun["emailRegistrationId"]
    confirmed = await _graphql(traveller, _CONFIRM, session, id=registration, code=code)
    assert confirmed["me"] == {"email": {"verified": True}}
    by_mail = await _by_mail(traveller, way)
    factor = await _graphql(traveller, _TOTP, session, hides=("totpSecret",))
    app = pyotp.TOTP(factor["totpSecret"])
    traveller.secrets.append(factor["totpSecret"])
    given = {"id": factor["totpRegistrationId"], "code": app.now()}
    on = await _graphql(traveller, _TOTP_ON, session, hides=("recoveryCodes",), **given)
    recovery = on["recoveryCodes"]
    renewed = await _graphql(traveller, _RENEW, session, hides=("recoveryCodes",), code=recovery[0])
    traveller.secrets += [*recovery, *renewed["recoveryCodes"]]
    way.texts.answers.append("500 Internal Server Error")
    half = [
        await _by_text(traveller, way, phone),
        await _rest(traveller, "/auth/password/login", user=EMAIL, password=password),
        await _by_mail(traveller, way),
    ]
    for wrong in ("123456", "aaaaa-aaaaa", recovery[1]):
        await _rest(traveller, "/auth/totp/validate", authToken=half[0], totpCode=wrong, status=401)
    await _rest(
        traveller, "/auth/totp/validate", authToken=half[0], totpCode=renewed["recoveryCodes"][0]
    )
    await _graphql(traveller, _PASSWORD, session, before=password, after=NEW_PASSWORD)
    traveller.secrets += [NEW_PASSWORD, SMTP_PASSWORD, GATEWAY_TOKEN]
    assert len({by_mail, *half}) == 4
    assert GATEWAY_TOKEN in "".join(way.texts.told), "the gateway was shown it"
    await _refused(traveller, phone)


async def give_a_voucher(traveller: Traveller, *, secret: str) -> None:
    """Make a voucher, twice under one idempotency key; follow its link rightly and wrongly."""
    key = {"X-API-KEY": secret}
    client = traveller.server.client
    me = (await client.post("/graphql", json={"query": _WALLETS}, headers=key)).json()
    wallet = me["data"]["me"]["defaultAccount"]["defaultWallet"]["id"]
    body = {"query": _VOUCHER, "variables": {"wallet": wallet}}
    once = {**key, "X-Idempotency-Key": "5b1f2c3d-0000-4000-8000-000000000001"}
    made = (await client.post("/graphql", json=body, headers=once)).json()
    voucher = made["data"]["voucherCreate"]["voucher"]
    path = "/lnurlw/" + voucher["link"].rpartition("/")[2]
    traveller.secrets += [path.rpartition("/")[2], voucher["lnurl"]]
    offer = (await client.get(path)).json()
    traveller.secrets.append(offer["k1"])
    answers = [
        await client.post("/graphql", json=body, headers=once),
        await client.post("/graphql", json={"query": _VOUCHERS}, headers=key),
        await client.post(path),
        await client.get(f"{path}/nowhere"),
        await client.get(f"{path}/callback?k1={'0' * 64}&pr=lnbcrt1"),
        await client.get(f"{path}/callback?k1={offer['k1']}&pr=lnbcrt1"),
        await client.get(f"/nowhere/{voucher['lnurl']}"),
    ]
    traveller.answers += [answer.text for answer in answers]


async def _refused(traveller: Traveller, phone: str) -> None:
    """Show what is no JSON, what is used up, and what is too much."""
    client = traveller.server.client
    secrets = traveller.secrets
    for path in ("/auth/email/code", "/auth/phone/login", "/auth/totp/validate"):
        for bad in ({"content": f'{{"code": "{secrets[-1]}'}, {"json": {"authToken": secrets}}):
            answer = await client.post(
                path,
                headers={"content-type": "application/json"},
                **bad,
            )
            traveller.answers.append(answer.text)
        traveller.answers.append((await client.get(f"{path}?code={secrets[-1]}")).text)
    await _rest(traveller, "/auth/phone/login", phone=phone, code="111111", status=401)
    await _rest(traveller, "/auth/password/login", user=EMAIL, password="no horse", status=401)


async def _by_mail(traveller: Traveller, way: Posts) -> str:
    told = len(way.mails.told)
    proof = await _proof(traveller)
    asked = await _rest(traveller, "/auth/email/code", email=EMAIL, altcha=proof)
    way.mails.told[:told] = []
    code = _code_in(traveller, await way.mails.until_told(EMAIL, "Subject: Your login"))
    token: str = await _rest(traveller, "/auth/email/login", emailLoginId=asked, code=code)
    return token


async def _by_text(traveller: Traveller, way: Posts, phone: str) -> str:
    proof = await _proof(traveller)
    await _rest(traveller, "/auth/phone/code", phone=phone, altcha=proof)
    code = _code_in(traveller, await way.texts.until_told(phone, "log in"))
    token: str = await _rest(traveller, "/auth/phone/login", phone=phone, code=code)
    return token


async def _proof(traveller: Traveller) -> str:
    """Do the work that is asked for."""
    challenge = (await traveller.server.client.get("/auth/captcha")).json()
    for number in range(challenge["maxnumber"] + 1):
        text = f"{challenge['salt']}{number}"
        if hashlib.sha256(text.encode()).hexdigest() == challenge["challenge"]:
            proof = b64encode(json.dumps({**challenge, "number": number}).encode()).decode()
            traveller.secrets.append(challenge["signature"])
            return proof
    raise AssertionError("the challenge has no solution")


async def _rest(traveller: Traveller, path: str, *, status: int = 200, **members: str) -> Any:
    """Post to a path of logins; return the token, or what else there is in the answer."""
    answer = await traveller.server.client.post(path, json=members)
    assert answer.status_code == status, answer.text
    if status != 200 or not answer.content:
        traveller.answers.append(answer.text)
        return None
    found = answer.json()
    result = found.get("result", found)
    if isinstance(result, dict) and "authToken" in result:
        traveller.secrets.append(result["authToken"])
        return result["authToken"]
    traveller.answers.append(answer.text)
    return result


async def _graphql(
    traveller: Traveller,
    query: str,
    headers: dict[str, str],
    *,
    hides: tuple[str, ...] = (),
    **variables: str,
) -> Json:
    """Send an operation that succeeds; its answer must hold no secrets but those it `hides`."""
    answer = await traveller.server.client.post(
        "/graphql", json={"query": query, "variables": variables}, headers=headers
    )
    (payload,) = answer.json()["data"].values()
    assert payload["errors"] == [], payload
    shown = {name: value for name, value in payload.items() if name not in hides}
    traveller.answers.append(json.dumps(shown))
    found: Json = payload
    return found


def _code_in(traveller: Traveller, text: str) -> str:
    """Return the one-time code in a message."""
    (code,) = re.findall(r"(?<![\w+])\d{6}(?= is your code)", text)
    traveller.secrets.append(code)
    found: str = code
    return found
