"""Lightning addresses over HTTP, as wallets of others ask them."""

import hashlib
import json
from urllib.parse import quote

import httpx2
import pytest

from app.lightning import bolt11, lnurl
from app.money import sats
from app.permissions import Scope
from app.principal import Principal
from app.services.payments import invoices
from app.services.payments import sending as payments
from app.services.wallets import transactions
from tests.api.asking import asker
from tests.api.catalogue import new_phone, new_username
from tests.api.conftest import Serve
from tests.api.harness import Json, Server
from tests.api.people import log_in
from tests.factories import Person, balance, person


async def ask(server: Server, path: str, **headers: str) -> Json:
    """Return what a path answers: always 200, JSON, open to every page, kept by nobody."""
    response = await server.client.get(
        path, headers={name.replace("_", "-"): value for name, value in headers.items()}
    )
    assert response.status_code == 200, response.text
    assert response.headers["access-control-allow-origin"] == "*"
    assert response.headers["cache-control"] == "no-store"
    answer: Json = response.json()
    return answer


async def refused(server: Server, path: str, **headers: str) -> str:
    answer = await ask(server, path, **headers)
    assert answer.keys() == {"status", "reason"}
    assert answer["status"] == "ERROR"
    return str(answer["reason"])


@pytest.fixture
async def payee(server: Server) -> Person:
    """Somebody with a username."""
    return await person(server.runtime, username=new_username())


def name_of(who: Person) -> str:
    assert who.principal.username is not None
    return who.principal.username


def description_hash_of(answer: Json) -> bytes | None:
    return bolt11.decode(answer["pr"]).description_hash


async def paid(server: Server, payment_request: str, sat: int = 1_000) -> Principal:
    payer = await person(server.runtime, sat=sat)
    await payments.pay_invoice(
        server.runtime, payer.principal, wallet_id=payer.btc, payment_request=payment_request
    )
    return payer.principal


@pytest.mark.parametrize("path", ["/.well-known/lnurlp/{}", "/lnurlp/{}"])
async def test_an_address_says_what_it_takes(server: Server, payee: Person, path: str) -> None:
    name = name_of(payee)

    answer = await ask(server, path.format(name))

    metadata = answer.pop("metadata")
    assert json.loads(metadata) == [
        ["text/plain", f"Payment to {name}"],
        ["text/identifier", f"{name}@{server.host}"],
    ]
    assert answer == {
        "tag": "payRequest",
        "callback": f"http://{server.host}/lnurlp/{name}/callback",
        "minSendable": 1_000,
        "maxSendable": 100_000_000_000,
        "commentAllowed": 280,
        "payerData": {it: {"mandatory": False} for it in ("name", "email", "identifier")},
    }


async def test_whoever_asks_gets_an_invoice_that_commits_to_what_was_said(
    server: Server, payee: Person
) -> None:
    offer = await ask(server, f"/.well-known/lnurlp/{name_of(payee)}")

    answer = await ask(server, f"{offer['callback']}?amount=21000&comment={quote('für Kaffee ☕')}")

    decoded = bolt11.decode(answer["pr"])
    assert decoded.amount_msat == 21_000
    assert decoded.description_hash == hashlib.sha256(offer["metadata"].encode()).digest()
    assert answer["routes"] == []
    assert answer["successAction"]["tag"] == "message"
    assert len(answer["successAction"]["message"]) <= 144


async def test_what_is_paid_arrives_with_its_comment_and_is_verified(
    server: Server, payee: Person
) -> None:
    name = name_of(payee)
    answer = await ask(server, f"/lnurlp/{name}/callback?amount=100000&comment=Thanks")
    before = await ask(server, answer["verify"])

    await paid(server, answer["pr"])

    after = await ask(server, answer["verify"])
    assert before == {"status": "OK", "settled": False, "preimage": None, "pr": answer["pr"]}
    assert after["settled"] is True
    decoded = bolt11.decode(answer["pr"])
    assert hashlib.sha256(bytes.fromhex(after["preimage"])).digest() == decoded.payment_hash
    assert await balance(server.runtime, payee.btc) == 100
    [mine] = await transactions.by_payment_hash(server.runtime, payee.btc, decoded.payment_hash)
    assert mine.memo == "Thanks"


async def test_payer_data_is_committed_to_as_it_came_and_shown_to_the_recipient(
    server: Server, payee: Person
) -> None:
    name = name_of(payee)
    offer = await ask(server, f"/.well-known/lnurlp/{name}")
    data = '{"name": "Bob", "identifier":"bob@bob.com", "pubkey": "02ab"}'

    answer = await ask(
        server, f"{offer['callback']}?amount=60000&comment=Hi&payerdata={quote(data)}"
    )
    await paid(server, answer["pr"])

    assert (
        description_hash_of(answer) == hashlib.sha256((offer["metadata"] + data).encode()).digest()
    )
    payment_hash = bolt11.decode(answer["pr"]).payment_hash
    [mine] = await transactions.by_payment_hash(server.runtime, payee.btc, payment_hash)
    assert mine.memo == "Hi (from Bob, bob@bob.com)"


async def test_a_tag_is_part_of_the_address_and_of_the_metadata(
    server: Server, payee: Person
) -> None:
    name = name_of(payee)

    offer = await ask(server, f"/.well-known/lnurlp/{name.upper()}+Shop-1")

    assert json.loads(offer["metadata"])[1:] == [
        ["text/identifier", f"{name}+shop-1@{server.host}"],
        ["text/tag", "shop-1"],
    ]
    answer = await ask(server, f"{offer['callback']}?amount=1000")
    assert description_hash_of(answer) == hashlib.sha256(offer["metadata"].encode()).digest()


async def test_the_amount_can_be_fixed_in_the_link(server: Server, payee: Person) -> None:
    offer = await ask(server, f"/lnurlp/{name_of(payee)}?amount=21&currency=BTC")

    assert (offer["minSendable"], offer["maxSendable"]) == (21_000, 21_000)


@pytest.mark.parametrize(
    "name",
    [
        "nobody_of_this_name",
        "ab",
        "%00",
        "%E2%98%83",
        "%FF",
        "..%2f..%2fetc",
        "a" * 500,
        "a+b+c",
        "name@host",
        "%3Cscript%3E",
        "+tag",
    ],
)
async def test_who_is_not_there_is_told_as_blink_does(server: Server, name: str) -> None:
    for path in (f"/.well-known/lnurlp/{name}", f"/lnurlp/{name}/callback?amount=1000"):
        response = await server.client.get(path)
        # A path with a slash in it is another one.
        if response.status_code != 404:
            assert response.json()["reason"].startswith("Couldn't find user '")


async def test_a_phone_number_is_no_address(server: Server) -> None:
    phone = new_phone()
    await log_in(server.runtime, phone)

    assert "Couldn't find user" in await refused(server, f"/lnurlp/{phone.removeprefix('+')}")
    assert "Couldn't find user" in await refused(server, f"/lnurlp/{quote(phone)}")


async def test_a_locked_account_is_not_paid(server: Server, payee: Person) -> None:
    await server.runtime.pool.execute(
        "UPDATE account SET status = 'locked' WHERE id = $1", payee.principal.account_id
    )

    assert await refused(server, f"/lnurlp/{name_of(payee)}") == "Account is inactive."
    path = f"/lnurlp/{name_of(payee)}/callback?amount=1000"
    assert await refused(server, path) == "Account is inactive."


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("", "amount must be given"),
        ("amount=", "amount must be given"),
        ("amount=ten", "amount must be given"),
        ("amount=-1000", "amount must be given"),
        ("amount=1e6", "amount must be given"),
        ("amount=1000.0", "amount must be given"),
        ("amount=" + "9" * 400, "amount must be given"),
        ("amount=%D9%A3000", "amount must be given"),
        ("amount=0", "must be 1000 to 100000000000"),
        ("amount=1500", "full sats"),
        ("amount=999", "full sats"),
        ("amount=100000001000", "must be 1000 to 100000000000"),
        ("amount=1000&comment=" + "x" * 281, "280 characters"),
        ("amount=1000&comment=" + quote("\N{SNOWMAN}" * 270), "280 characters"),
        ("amount=1000&comment=a%00b", "NUL"),
        ("amount=1000&payerdata=no", "payerdata must be"),
        ("amount=1000&payerdata=[]", "payerdata must be"),
        ('amount=1000&payerdata={"name":7}', "payerdata must be"),
        ('amount=1000&payerdata={"name":"' + "x" * 1_000 + '"}', "payerdata must be"),
        ("amount=1000&payerdata=" + "[" * 500, "payerdata must be"),
    ],
)
async def test_what_cannot_be_asked_for_is_refused(
    server: Server, payee: Person, query: str, said: str
) -> None:
    assert said in await refused(server, f"/lnurlp/{name_of(payee)}/callback?{query}")


@pytest.mark.parametrize("text", ["00" * 32, "00", "zz" * 32, "%00", "00" * 200])
async def test_a_hash_that_is_not_there_is_not_verified(server: Server, text: str) -> None:
    await refused(server, f"/lnurlp/anybody/verify/{text}")


async def test_pages_may_ask_beforehand_and_programs_for_the_head_alone(
    server: Server, payee: Person
) -> None:
    path = f"/.well-known/lnurlp/{name_of(payee)}"

    preflight = await server.client.options(path, headers={"Origin": "https://wallet.example"})
    head = await server.client.head(path)
    posted = await server.client.post(path)

    assert preflight.status_code == 204
    assert preflight.headers["access-control-allow-origin"] == "*"
    assert "GET" in preflight.headers["access-control-allow-methods"]
    assert (head.status_code, head.content) == (200, b"")
    assert posted.status_code == 405


@pytest.mark.parametrize(
    "host", ["evil.example/path", "evil.example@other", "a b", "<script>", "evil.example:x", ""]
)
async def test_a_host_that_is_none_is_not_repeated(
    server: Server, payee: Person, host: str
) -> None:
    reader_host = server.host.rpartition(":")[0]
    request = httpx2.Request(
        "GET",
        f"http://{server.host}/lnurlp/{name_of(payee)}",
        headers={"Host": host},
    )
    response = await server.client.send(request)

    if response.status_code == 200:
        assert response.json()["callback"].startswith(f"http://{reader_host}:")
    else:
        assert response.status_code == 400


async def test_the_host_is_that_of_the_public_url_whatever_the_client_asked_for(
    serve: Serve,
) -> None:
    server = await serve(public_url="https://wallet.example/")
    who = await person(server.runtime, username=new_username())

    offer = await ask(server, f"/lnurlp/{name_of(who)}", Host="evil.example")

    assert offer["callback"] == f"https://wallet.example/lnurlp/{name_of(who)}/callback"
    assert f"{name_of(who)}@wallet.example" in offer["metadata"]


async def test_a_proxy_tells_the_scheme_only_if_it_is_trusted(serve: Serve) -> None:
    plain, trusting = await serve(), await serve(trusted_proxies=("127.0.0.1",))
    who = await person(plain.runtime, username=new_username())
    path, headers = f"/lnurlp/{name_of(who)}", {"Host": "pay.example", "X_Forwarded_Proto": "https"}

    for server, scheme in ((plain, "http"), (trusting, "https")):
        offer = await ask(server, path, **headers)
        assert offer["callback"].startswith(f"{scheme}://pay.example/lnurlp/")


async def test_invoices_for_addresses_count_as_those_of_strangers(serve: Serve) -> None:
    server = await serve(
        rate_limits="on",
        anonymous_invoices_per_minute=3,
        anonymous_invoices_per_recipient_minute=5,
        trusted_proxies=("127.0.0.1",),
    )
    who = await person(server.runtime, username=new_username())
    path = f"/lnurlp/{name_of(who)}/callback?amount=1000"

    async def reasons(address: str, number: int) -> list[str]:
        answers = [await ask(server, path, X_Forwarded_For=address) for _ in range(number)]
        return [answer.get("reason", "") for answer in answers]

    first = await reasons("198.51.100.1", 4)
    second = await reasons("198.51.100.2", 3)

    assert first[:3] == [""] * 3
    assert "from one address" in first[3]
    assert second[:2] == [""] * 2
    assert "for one recipient" in second[2]


CREATE_VOUCHER = """
mutation create($input: VoucherCreateInput!) {
  voucherCreate(input: $input) {
    errors { code message } voucher { id link lnurl status amount minAmount uses used memo }
  }
}
"""
VOUCHERS = "{ vouchers(first: 5) { edges { node { id link lnurl used status } } } }"
REVOKE_VOUCHER = """
mutation revoke($input: VoucherRevokeInput!) {
  voucherRevoke(input: $input) { errors { code message } voucher { status } }
}
"""


async def test_a_voucher_is_made_found_claimed_and_gone(server: Server) -> None:
    giver, taker = await person(server.runtime, sat=5_000), await person(server.runtime)
    maker = await asker(server, giver, Scope.WRITE)
    reader = await asker(server, giver, Scope.READ)
    wish = {"walletId": str(giver.btc), "amount": 500, "minAmount": 100, "memo": "a gift"}
    made = (await maker.data(CREATE_VOUCHER, input=wish))["voucher"]
    path = lnurl.decode(made["lnurl"]).partition("://")[2].partition("/")[2]
    assert made["link"].startswith("lnurlw://")

    offer = await ask(server, f"/{path}")
    theirs = await invoices.create(
        server.runtime, taker.principal, wallet_id=taker.btc, amount=sats(400)
    )
    claim = f"{offer['callback']}?k1={offer['k1']}&pr={theirs.payment_request}"
    wrong = await refused(server, f"{offer['callback']}?k1=00&pr={theirs.payment_request}")
    claimed = await ask(server, claim)
    repeated = await ask(server, claim)
    empty = await ask(server, f"/{path}")

    assert {name: offer[name] for name in ("tag", "minWithdrawable", "maxWithdrawable")} == {
        "tag": "withdrawRequest",
        "minWithdrawable": 100_000,
        "maxWithdrawable": 500_000,
    }
    assert offer["defaultDescription"] == "a gift"
    assert "k1" in wrong
    assert claimed == repeated == {"status": "OK"}
    assert (empty["minWithdrawable"], empty["maxWithdrawable"]) == (0, 0)
    assert await balance(server.runtime, taker.btc) == 400
    assert await balance(server.runtime, giver.btc) == 4_600
    # A key that only reads, and any other key, sees how a voucher stands and not its link.
    [seen] = (await reader.data(VOUCHERS))["edges"]
    assert seen["node"] == {
        "id": made["id"],
        "link": None,
        "lnurl": None,
        "used": 1,
        "status": "USED",
    }


async def test_a_revoked_voucher_is_not_offered(server: Server) -> None:
    giver = await person(server.runtime, sat=5_000)
    maker, other = [await asker(server, giver, Scope.WRITE) for _ in range(2)]
    wish = {"walletId": str(giver.btc), "amount": 500}
    made = (await maker.data(CREATE_VOUCHER, input=wish))["voucher"]
    path = lnurl.decode(made["link"]).partition("://")[2].partition("/")[2]

    error = await other.error(REVOKE_VOUCHER, input={"id": made["id"]})
    revoked = await maker.data(REVOKE_VOUCHER, input={"id": made["id"]})

    assert error["code"] == "NOT_FOUND"
    assert revoked["voucher"] == {"status": "REVOKED"}
    assert await refused(server, f"/{path}") == "This voucher is not good any more."


@pytest.mark.parametrize("token", ["x", "A" * 43, "%00", "..", "A" * 5_000, "%E2%98%83"])
async def test_there_is_no_voucher_behind_a_made_up_link(server: Server, token: str) -> None:
    for path in (f"/lnurlw/{token}", f"/lnurlw/{token}/callback?k1=00&pr=lnbc1"):
        response = await server.client.get(path)
        if response.status_code != 404:
            assert response.json() == {"status": "ERROR", "reason": "There is no such voucher."}


async def test_claims_are_limited_per_client(serve: Serve) -> None:
    server = await serve(rate_limits="on", claims_per_address_minute=2)

    said = [await refused(server, "/lnurlw/x/callback") for _ in range(3)]

    assert said[1] == "There is no such voucher."
    assert "claims of vouchers" in said[2]
