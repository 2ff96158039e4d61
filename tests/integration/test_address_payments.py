"""Paying lightning addresses and links, of others, who misbehave, and of our own users."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from app.errors import (
    AddressRefused,
    InsufficientBalance,
    InvalidInput,
    PaymentRefused,
    RateLimited,
    SelfPayment,
)
from app.lightning import bolt11, lnurl
from app.limits.limiter import Limiter
from app.limits.memory import MemoryWindows
from app.money import sats
from app.nodes.sandbox.behaviour import parse
from app.outbound.client import OutboundClient
from app.process.runtime import Runtime
from app.services import checkup, sandbox_funds
from app.services.lnurl import sending
from app.services.payments.result import PaymentResult, Result
from app.services.wallets import transactions
from app.services.wallets.movements import Rail
from tests.factories import Person, balance, person, world
from tests.hosts import LOOPBACK, Behaviour, Host, Replying, host, http, tls_of

FUNDS_SAT = 10_000
AMOUNT = sats(1_000)

Json = dict[str, Any]


@dataclass
class Service:
    """Somebody's LNURL server, which says and does what it is told to."""

    runtime: Runtime
    behaviour: str = "settle"
    offer: Json = field(default_factory=dict)
    invoice: Json = field(default_factory=dict)
    #: Changes the terms of the invoice that is made.
    terms: Callable[[Json], Json] = lambda terms: terms
    issued: list[str] = field(default_factory=list)
    port: int = 0

    metadata = '[["text/plain", "Somebody"]]'

    async def reply(self, path: str) -> bytes:
        if "amount=" not in path:
            return self._said(
                {
                    "tag": "payRequest",
                    "callback": f"http://127.0.0.1:{self.port}/callback",
                    "minSendable": 1_000,
                    "maxSendable": 100_000_000,
                    "metadata": self.metadata,
                }
                | self.offer
            )
        made = await world(self.runtime).create_invoice(
            **self.terms(
                {
                    "amount_msat": int(path.rpartition("amount=")[2].partition("&")[0]),
                    "memo": "",
                    "expiry_s": 600,
                    "behaviour": parse(self.behaviour),
                    "description_hash": sha256(self.metadata.encode()).digest(),
                }
            )
        )
        self.issued.append(made.payment_request)
        return self._said({"pr": made.payment_request, "routes": []} | self.invoice)

    def _said(self, answer: Json) -> bytes:
        # The status means nothing (LUD-01).
        return http(json.dumps(answer).encode(), status="418 Teapot")

    @asynccontextmanager
    async def serving(self) -> AsyncIterator[Host]:
        async with host(Replying(self.reply)) as served:
            self.port = served.port
            yield served


@pytest.fixture
async def paying(runtime: Runtime) -> AsyncIterator[Runtime]:
    """A server that may reach this machine, and gives up soon."""
    outbound = OutboundClient(networks=LOOPBACK, timeout_s=5)
    yield replace(runtime, outbound=outbound)
    outbound.close()


@pytest.fixture
async def payer(paying: Runtime) -> Person:
    return await person(paying, sat=FUNDS_SAT)


async def pay_link(runtime: Runtime, payer: Person, url: str, **more: Any) -> PaymentResult:
    wanted: Json = {"wallet_id": payer.btc, "link": url, "amount": AMOUNT}
    return await sending.pay_link(runtime, payer.principal, **(wanted | more))


async def pay_address(runtime: Runtime, payer: Person, address: str, **more: Any) -> PaymentResult:
    wanted: Json = {"wallet_id": payer.btc, "address": address, "amount": AMOUNT}
    return await sending.pay_address(runtime, payer.principal, **(wanted | more))


async def test_a_link_is_paid_with_the_invoice_that_it_gives(
    paying: Runtime, payer: Person
) -> None:
    service = Service(paying)
    async with service.serving() as served:
        url = f"http://127.0.0.1:{served.port}/pay?id=7"
        result = await pay_link(paying, payer, lnurl.encode(url))

    assert result.status is Result.SUCCESS
    assert [head.split()[1] for head in served.heads] == ["/pay?id=7", "/callback?amount=1000000"]
    assert len(service.issued) == 1
    assert result.transaction is not None
    assert -result.transaction.amount.units == 1_000 + result.transaction.fee.units
    assert await balance(paying, payer.btc) == FUNDS_SAT + result.transaction.amount.units


async def test_what_is_offered_is_told_and_a_comment_goes_with_the_payment(
    paying: Runtime, payer: Person
) -> None:
    service = Service(paying, offer={"commentAllowed": 20, "maxSendable": 2_000_500})
    async with service.serving() as served:
        link = lnurl.encode(f"http://127.0.0.1:{served.port}/pay?id=7")
        told = await sending.offered(paying, payer.principal, link, is_link=True)
        result = await pay_link(paying, payer, link, comment="Thanks")
        with pytest.raises(AddressRefused, match="20 characters"):
            await pay_link(paying, payer, link, comment="x" * 21)

    assert told == sending.Offered("Somebody", 1, 2_000, 20)
    assert result.status is Result.SUCCESS
    assert served.heads[2].split()[1] == "/callback?amount=1000000&comment=Thanks"


async def test_an_address_is_asked_over_tls_at_its_well_known_place(
    paying: Runtime, payer: Person, tmp_path: Path
) -> None:
    serving, trusted = tls_of("name.example", tmp_path)

    async def resolve(_name: str, _port: int) -> list[str]:
        return ["127.0.0.1"]

    outbound = OutboundClient(networks=LOOPBACK, timeout_s=5, resolve=resolve, trusted=trusted)
    service = Service(paying)
    async with host(Replying(service.reply), serving) as served:
        service.offer = {"callback": f"https://name.example:{served.port}/callback"}
        result = await pay_address(
            replace(paying, outbound=outbound), payer, f"Bob+tip@name.example:{served.port}"
        )
    outbound.close()

    assert result.status is Result.SUCCESS
    assert served.heads[0].startswith("GET /.well-known/lnurlp/bob+tip HTTP/1.1\r\n")


@pytest.mark.parametrize(
    ("offer", "said"),
    [
        ({"tag": "withdrawRequest"}, "to withdraw with"),
        ({"status": "ERROR", "reason": "gone fishing"}, "refused: gone fishing"),
        ({"minSendable": 2_000_000}, "takes 2000 to"),
        ({"maxSendable": 2_000}, "takes 1 to 2 sats"),
        ({"metadata": "none"}, "cannot be used"),
        ({"callback": "ftp://name.example/"}, "no LNURL"),
        ({"callback": "http://169.254.169.254/latest/"}, "not to be found"),
        ({"callback": "https://[::1]/"}, "not to be found"),
        ({"payerData": {"email": {"mandatory": True}}}, "who pays"),
    ],
)
async def test_an_offer_that_cannot_be_taken_is_refused_and_nothing_moves(
    paying: Runtime, payer: Person, offer: Json, said: str
) -> None:
    service = Service(paying, offer=offer)
    async with service.serving() as served:
        with pytest.raises(AddressRefused, match=said) as refused:
            await pay_link(paying, payer, f"http://127.0.0.1:{served.port}/")

    assert refused.value.code == "LNURL_REQUEST_INVOICE_ERROR"
    assert service.issued == []
    assert await balance(paying, payer.btc) == FUNDS_SAT


@pytest.mark.parametrize(
    ("terms", "said"),
    [
        ({"amount_msat": 1_000_001}, "not over the amount"),
        ({"amount_msat": 999_999}, "not over the amount"),
        ({"amount_msat": 1_000_000_000}, "not over the amount"),
        ({"amount_msat": None}, "not over the amount"),
        ({"description_hash": bytes(32)}, "does not commit"),
        ({"description_hash": None}, "does not commit"),
        ({"expiry_s": 0}, "expired already"),
    ],
)
async def test_an_invoice_that_is_not_the_one_offered_is_not_paid(
    paying: Runtime, payer: Person, terms: Json, said: str
) -> None:
    service = Service(paying, terms=lambda usual: usual | terms)
    async with service.serving() as served:
        with pytest.raises(AddressRefused, match=said):
            await pay_link(paying, payer, f"http://127.0.0.1:{served.port}/")

    assert len(service.issued) == 1
    assert await balance(paying, payer.btc) == FUNDS_SAT


@pytest.mark.parametrize(
    "answer",
    [
        {"pr": "lnbcrt1nonsense"},
        {"pr": None},
        {"successAction": {"tag": "launch"}},
        {"status": "ERROR", "reason": "sold out"},
        # An invoice for another network: the example of BOLT 11.
        {
            "pr": "lnbc1pvjluezsp5zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zygspp5qqqsyq"
            "cyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdpl2pkx2ctnv5sxxmmwwd5kgetjype"
            "h2ursdae8g6twvus8g6rfwvs8qun0dfjkxaq9qrsgq357wnc5r2ueh7ck6q93dj32dlqnls087fx"
            "dwk8qakdyafkq3yap9us6v52vjjsrvywa6rt52cm9r9zqt8r2t7mlcwspyetp5h2tztugp9lfyql"
        },
    ],
)
async def test_an_answer_without_a_usable_invoice_is_refused(
    paying: Runtime, payer: Person, answer: Json
) -> None:
    service = Service(paying, invoice=answer)
    async with service.serving() as served:
        with pytest.raises(AddressRefused):
            await pay_link(paying, payer, f"http://127.0.0.1:{served.port}/")

    assert await balance(paying, payer.btc) == FUNDS_SAT


async def silent(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
    await reader.read()


@pytest.mark.parametrize(
    "answer",
    [
        http(b"<!doctype html><html>Not found</html>"),
        http(b"", "Location: http://127.0.0.1:1/", status="302 Found"),
        http(b"x" * 300_000),
        http(b""),
        silent,
    ],
)
async def test_a_server_that_answers_something_else_or_nothing_is_given_up(
    paying: Runtime, payer: Person, answer: bytes | Behaviour
) -> None:
    outbound = OutboundClient(networks=LOOPBACK, timeout_s=0.3)
    async with host(answer) as served:
        with pytest.raises(AddressRefused):
            await pay_link(
                replace(paying, outbound=outbound), payer, f"http://127.0.0.1:{served.port}/"
            )
    outbound.close()

    assert await balance(paying, payer.btc) == FUNDS_SAT


async def test_no_connection_of_the_pool_is_held_while_a_stranger_is_asked(
    paying: Runtime, payer: Person
) -> None:
    idle: list[bool] = []
    service = Service(paying)

    async def reply(path: str) -> bytes:
        idle.append(paying.pool.idle_size() == paying.pool.size())
        return await service.reply(path)

    async with host(Replying(reply)) as served:
        service.port = served.port
        await pay_link(paying, payer, f"http://127.0.0.1:{served.port}/")

    assert idle == [True, True]


async def test_a_user_of_ours_is_paid_in_the_books_and_nobody_is_asked(
    paying: Runtime, payer: Person
) -> None:
    payee = await person(paying, username="bob")
    domain = paying.settings.address_domain
    unasked = replace(paying, outbound=None)  # type: ignore[arg-type]

    result = await pay_address(unasked, payer, f"BOB@{domain}")
    for link in (
        f"lnurlp://{domain}/lnurlp/bob+shop",
        lnurl.encode(f"https://{domain}/.well-known/lnurlp/bob?amount=1"),
    ):
        await pay_link(unasked, payer, link)

    assert result.status is Result.SUCCESS
    assert await balance(paying, payee.btc) == 3_000
    assert await balance(paying, payer.btc) == FUNDS_SAT - 3_000
    assert result.transaction is not None
    assert result.transaction.counterparty == "bob"
    assert result.transaction.settlement is Rail.INTRALEDGER


async def test_a_dollar_wallet_pays_a_user_of_ours_in_the_books(paying: Runtime) -> None:
    """1 BTC costs $100,000 and the house takes 0.2 %: 1 cent costs 10.02 sat, and buys 9.98."""
    payer, payee = await person(paying), await person(paying, username="bob")
    await sandbox_funds.fund(paying, payer.usd, FUNDS_SAT)
    unasked = replace(paying, outbound=None)  # type: ignore[arg-type]
    twice = uuid4()

    for _ in range(2):
        result = await pay_address(
            unasked,
            payer,
            f"bob@{paying.settings.address_domain}",
            wallet_id=payer.usd,
            idempotency_id=twice,
        )
        assert result.status is Result.SUCCESS

    assert await balance(paying, payee.btc) == 1_000
    assert await balance(paying, payer.usd) == 998 - 101
    assert (await checkup.check(paying)).ok


async def test_a_dollar_wallet_pays_its_owners_address_by_an_exchange(paying: Runtime) -> None:
    payer = await person(paying, username="carol")
    await sandbox_funds.fund(paying, payer.usd, FUNDS_SAT)

    await pay_address(paying, payer, f"carol@{paying.settings.address_domain}", wallet_id=payer.usd)

    assert await balance(paying, payer.btc) == 1_000
    assert await balance(paying, payer.usd) == 998 - 101
    assert (await checkup.check(paying)).ok


async def test_a_dollar_wallet_pays_a_stranger_and_gets_its_cents_back_if_that_fails(
    paying: Runtime,
) -> None:
    payer = await person(paying)
    await sandbox_funds.fund(paying, payer.usd, FUNDS_SAT)
    for behaviour, left in (("no_route", 998), ("fee_ppm:0", 998 - 101)):
        service = Service(paying, behaviour)
        async with service.serving() as served:
            url = lnurl.encode(f"http://127.0.0.1:{served.port}/pay")
            try:
                await pay_link(paying, payer, url, wallet_id=payer.usd)
            except PaymentRefused:
                assert behaviour == "no_route"

        assert await balance(paying, payer.usd) == left
    assert (await checkup.check(paying)).ok


async def test_an_alias_of_this_server_is_as_good_as_its_name(
    paying: Runtime, payer: Person
) -> None:
    payee = await person(paying, username="bob")
    named = paying.settings.model_copy(update={"lightning_address_aliases": ("pay.example",)})
    unasked = replace(paying, settings=named, outbound=None)  # type: ignore[arg-type]

    await pay_address(unasked, payer, "bob@Pay.Example")
    await pay_link(unasked, payer, "lnurlp://pay.example/lnurlp/bob")

    assert await balance(paying, payee.btc) == 2_000


async def test_of_our_own_names_only_those_that_exist_are_paid(
    paying: Runtime, payer: Person
) -> None:
    domain = paying.settings.address_domain

    with pytest.raises(AddressRefused, match="Couldn't find user 'nobody'"):
        await pay_address(paying, payer, f"nobody@{domain}")
    with pytest.raises(AddressRefused, match="nothing to be paid"):
        await pay_link(paying, payer, f"https://{domain}/graphql")
    with pytest.raises(AddressRefused):
        await pay_link(paying, payer, f"https://{domain}/lnurlp/a/b/c")
    assert await balance(paying, payer.btc) == FUNDS_SAT


async def test_nobody_pays_themselves(paying: Runtime) -> None:
    carol = await person(paying, sat=FUNDS_SAT, username="carol")

    with pytest.raises(SelfPayment):
        await pay_address(paying, carol, f"carol@{paying.settings.address_domain}")


@pytest.mark.parametrize("address", ["", "bob", "bob@", "a b@c.org", "bob@x.onion", "b@c.org/x"])
async def test_what_is_no_address_is_refused(paying: Runtime, payer: Person, address: str) -> None:
    with pytest.raises(AddressRefused):
        await pay_address(paying, payer, address)


async def test_the_amount_is_looked_at_before_anybody_is_asked(
    paying: Runtime, payer: Person
) -> None:
    async with host(http()) as served:
        for amount in (0, -1, 10**14):
            with pytest.raises(InvalidInput):
                await pay_link(
                    paying, payer, f"http://127.0.0.1:{served.port}/", amount=sats(amount)
                )

    assert served.heads == []


async def test_what_the_wallet_does_not_hold_is_not_paid(paying: Runtime) -> None:
    poor = await person(paying, sat=100)
    async with Service(paying).serving() as served:
        with pytest.raises(InsufficientBalance):
            await pay_link(paying, poor, f"http://127.0.0.1:{served.port}/")

    assert await balance(paying, poor.btc) == 100


async def test_a_repetition_asks_for_no_second_invoice(paying: Runtime, payer: Person) -> None:
    once = uuid4()
    service = Service(paying)
    async with service.serving() as served:
        url = f"http://127.0.0.1:{served.port}/"
        first = await pay_link(paying, payer, url, idempotency_id=once)
        again = await pay_link(paying, payer, url, idempotency_id=once)

    assert first.transaction is not None
    assert again.transaction is not None
    assert (again.status, again.transaction.id) == (Result.SUCCESS, first.transaction.id)
    assert len(service.issued) == 1
    assert await balance(paying, payer.btc) == FUNDS_SAT + first.transaction.amount.units


async def test_a_repetition_of_what_is_pending_is_told_so(paying: Runtime, payer: Person) -> None:
    once = uuid4()
    service = Service(paying, behaviour="timeout_then_settle")
    async with service.serving() as served:
        url = f"http://127.0.0.1:{served.port}/"
        first = await pay_link(paying, payer, url, idempotency_id=once)
        again = await pay_link(paying, payer, url, idempotency_id=once)

    assert (first.status, again.status) == (Result.PENDING, Result.PENDING)
    assert len(service.issued) == 1


async def test_a_repetition_of_what_failed_is_told_so(paying: Runtime, payer: Person) -> None:
    once = uuid4()
    service = Service(paying, behaviour="no_route")
    async with service.serving() as served:
        url = f"http://127.0.0.1:{served.port}/"
        for _ in range(2):
            with pytest.raises(PaymentRefused):
                await pay_link(paying, payer, url, idempotency_id=once)

    assert len(service.issued) == 1
    assert await balance(paying, payer.btc) == FUNDS_SAT


async def test_two_of_the_same_request_at_once_pay_once(paying: Runtime, payer: Person) -> None:
    once = uuid4()
    service = Service(paying)
    both = asyncio.Barrier(2)

    async def reply(path: str) -> bytes:
        answer = await service.reply(path)
        await both.wait()  # neither has paid yet when both have their invoice
        return answer

    async with host(Replying(reply)) as served:
        service.port = served.port
        url = f"http://127.0.0.1:{served.port}/"
        results = await asyncio.gather(
            *(pay_link(paying, payer, url, idempotency_id=once) for _ in range(2))
        )

    assert len(service.issued) == 2
    ids = {result.transaction.id for result in results if result.transaction is not None}
    assert len(ids) == 1
    assert {result.status for result in results} <= {Result.SUCCESS, Result.PENDING}
    [transaction] = [
        it
        for request in service.issued
        for it in await transactions.by_payment_hash(
            paying, payer.btc, bolt11.decode(request).payment_hash
        )
    ]
    assert await balance(paying, payer.btc) == FUNDS_SAT + transaction.amount.units


async def test_how_often_strangers_are_asked_is_bounded_per_account(
    paying: Runtime, payer: Person
) -> None:
    settings = paying.settings.model_copy(update={"addresses_per_account_minute": 2})
    limited = replace(paying, settings=settings, limiter=Limiter(MemoryWindows()))
    async with host(http(b"{}")) as served:
        url = f"http://127.0.0.1:{served.port}/"
        for _ in range(2):
            with pytest.raises(AddressRefused):
                await pay_link(limited, payer, url)
        with pytest.raises(RateLimited):
            await pay_link(limited, payer, url)

    assert len(served.heads) == 2
