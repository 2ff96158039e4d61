"""What Core Lightning answers on bad days, and what is certain afterwards."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from uuid import uuid4

import pytest
from pydantic import SecretStr

from app.database.pool import Pool
from app.errors import NodeUnavailable
from app.findings import Verdict
from app.nodes.answers import Broadcast, ChainOutput, Failed, FailureReason, NoTrace, Speed, Unknown
from app.nodes.answers import Succeeded as Paid
from app.nodes.cln import permissions, receipts
from app.nodes.cln.backend import ClnBackend
from app.nodes.cln.client import RuneRefusal
from app.nodes.cln.node import ClnNode
from app.nodes.port import WrongNodeError
from app.nodes.reasons import is_the_settings_fault
from app.nodes.rest import AnswerLost
from tests.contract.cln_player import ClnPlayer
from tests.contract.network import first
from tests.contract.networks.cln import RUNE, settings
from tests.contract.serving import (
    Application,
    Drop,
    Fault,
    Place,
    Receive,
    Say,
    Scope,
    Send,
    Truncate,
    no_json,
    served,
    with_value,
    without,
)
from tests.contract.world import World
from tests.hosts import tls_of

ELSEWHERE = ChainOutput("bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080", 30_000)
LIGHTNINGD_GONE = Say(500, b'{"code":null,"message":"Connection reset","data":null}')


@dataclass
class Lab:
    """A node, its player, and where that is served."""

    world: World
    player: ClnPlayer
    place: Place
    backend: ClnBackend
    node: ClnNode

    def their_invoice(self, *, holds: bool = False) -> str:
        return self.world.add_their_invoice(holds=holds).payment_request

    async def pay(self, request: str) -> object:
        return await self.node.payments.pay(request, amount_msat=None, fee_limit_msat=10_000)

    async def send(self, reference: object, *, fee_limit_sat: int = 100_000) -> object:
        return await self.node.chain.send(
            reference,  # type: ignore[arg-type]
            [ELSEWHERE],
            speed=Speed.FAST,
            fee_limit_sat=fee_limit_sat,
        )

    async def funded(self) -> None:
        self.world.chain.pay(await self.node.chain.new_address(), 100_000)
        self.world.chain.mine(1)


@asynccontextmanager
async def opened(pool: Pool) -> AsyncIterator[Lab]:
    world = World()
    world.local_msat = 10_000_000
    player = ClnPlayer(world, rune=RUNE)
    async with served(player) as place:
        backend = ClnBackend.of(settings(place.url), pool)
        try:
            node = backend.node(await backend.identify())
            yield Lab(world, player, place, backend, node)
        finally:
            await backend.close()


@pytest.fixture
async def lab(pool: Pool) -> AsyncIterator[Lab]:
    async with opened(pool) as lab:
        yield lab


class GivesUp:
    """`xpay` says that it failed while a part of it is still under way."""

    async def meet(self, player: Application, scope: Scope, receive: Receive, send: Send) -> None:
        world = player.world  # type: ignore[attr-defined]
        paying = asyncio.ensure_future(player(scope, receive, send))
        await world.until(lambda: bool(world.sends))
        paying.cancel()
        await Say(500, b'{"code":209,"message":"Failed after 1 attempts","data":null}').meet(
            player, scope, receive, send
        )


# Paying


@pytest.mark.parametrize(
    "fault",
    [Drop(acts=True), Truncate(), no_json(), without("payment_preimage"), LIGHTNINGD_GONE],
    ids=["dropped", "cut short", "no JSON", "a field is missing", "lightningd went away"],
)
async def test_an_order_to_pay_whose_answer_is_lost_is_unknown(lab: Lab, fault: Fault) -> None:
    request = lab.their_invoice()

    with lab.place.broken(fault, path="/v1/xpay"):
        assert await lab.pay(request) == Unknown()

    again = await lab.pay(request)
    assert isinstance(again, Paid)
    assert again.already is (fault is not LIGHTNINGD_GONE)
    assert lab.world.local_msat == 10_000_000 - 100_000 - again.fee_msat


@pytest.mark.parametrize(
    "changed",
    [
        with_value("payment_preimage", lambda _: "00" * 32),
        with_value("amount_sent_msat", lambda _: 2**63),
        with_value("amount_sent_msat", lambda _: 1),
        with_value("amount_sent_msat", lambda _: True),
    ],
    ids=["another preimage", "too large", "less than was delivered", "no number"],
)
async def test_a_success_that_cannot_be_is_unknown(lab: Lab, changed: Fault) -> None:
    request = lab.their_invoice()

    with lab.place.broken(changed, path="/v1/xpay"):
        assert await lab.pay(request) == Unknown()


async def test_a_payment_is_not_failed_while_a_part_of_it_is_under_way(lab: Lab) -> None:
    request = lab.their_invoice(holds=True)

    with lab.place.broken(GivesUp(), path="/v1/xpay"):
        assert await lab.pay(request) == Unknown()

    send = lab.world.sends[0]
    assert await lab.node.payments.track(send.payment_hash) == Unknown()
    lab.world.settle_theirs(send.payment_hash)
    assert isinstance(await lab.node.payments.track(send.payment_hash), Paid)


async def test_an_error_that_nobody_knows_is_not_taken_for_a_failure(lab: Lab) -> None:
    odd = Say(500, b'{"code":-1,"message":"Something","data":null}')

    with lab.place.broken(odd, path="/v1/xpay"):
        assert await lab.pay(lab.their_invoice()) == Unknown()


async def test_nothing_is_sent_where_paying_is_not_allowed_or_not_there(lab: Lab) -> None:
    request = lab.their_invoice()

    with (
        lab.place.broken(Say(404, b'{"code":-32601,"message":"Unknown command"}'), path="/v1/xpay"),
        pytest.raises(NodeUnavailable),
    ):
        await lab.pay(request)
    lab.player.allowed = frozenset({"getinfo", "listsendpays"})
    with pytest.raises(RuneRefusal):
        await lab.pay(request)

    assert lab.world.sends == []


async def test_a_node_that_is_away_has_not_heard_of_a_payment(lab: Lab) -> None:
    request = lab.their_invoice()

    async with lab.place.away():
        with pytest.raises(NodeUnavailable) as raised:
            await lab.pay(request)

    assert not isinstance(raised.value, AnswerLost)
    assert isinstance(await lab.pay(request), Paid)


@pytest.mark.parametrize(
    "fault", [Drop(acts=True), no_json(), LIGHTNINGD_GONE], ids=["dropped", "no JSON", "went away"]
)
async def test_nor_has_one_that_did_not_even_say_what_it_knows_of_it(
    lab: Lab, fault: Fault
) -> None:
    request = lab.their_invoice()

    with (
        lab.place.broken(fault, path="/v1/listsendpays"),
        pytest.raises(NodeUnavailable) as raised,
    ):
        await lab.pay(request)

    assert raised.value.never_heard
    assert lab.world.sends == []


# Receiving


@pytest.mark.parametrize("unit", ["", "msat"])
async def test_amounts_are_read_as_every_version_writes_them(lab: Lab, unit: str) -> None:
    lab.player.unit = unit
    invoice = await lab.node.invoices.create_invoice(
        amount_msat=21_000, description="tea", description_hash=None, expiry_s=60
    )
    assert lab.world.offer(invoice.payment_request, amount_msat=42_000, parts=3)

    receipt = await lab.node.receipts.lookup_receipt(invoice.payment_hash)

    assert receipt is not None
    assert receipt.amount_msat == 42_000
    assert (await lab.node.channels.balance()).local_msat == 10_042_000
    assert isinstance(await lab.pay(lab.their_invoice()), Paid)


@pytest.mark.parametrize(
    "changed",
    [
        no_json(),
        Truncate(),
        without("pay_index"),
        without("payment_preimage"),
        with_value("payment_preimage", lambda _: "00" * 32),
        with_value("amount_received_msat", lambda _: 2**63),
        with_value("amount_received_msat", lambda _: -1),
        with_value("pay_index", lambda _: 1.5),
    ],
)
async def test_half_a_receipt_is_none_and_is_told_again(lab: Lab, changed: Fault) -> None:
    invoice = lab.world.add_invoice(amount_msat=21_000, description="tea", label="x")
    lab.world.offer(invoice.payment_request)

    with lab.place.broken(changed), pytest.raises(NodeUnavailable):
        await lab.node.receipts.lookup_receipt(invoice.payment_hash)
    with lab.place.broken(changed), pytest.raises(NodeUnavailable):
        await first(lab.node.receipts.follow(after=0), 1)

    (receipt,) = await first(lab.node.receipts.follow(after=0), 1)
    assert (receipt.payment_hash, receipt.settle_index) == (invoice.payment_hash, 1)


async def test_numbers_written_as_text_are_numbers(lab: Lab) -> None:
    invoice = lab.world.add_invoice(amount_msat=21_000, description="tea", label="x")
    lab.world.offer(invoice.payment_request)

    with lab.place.broken(with_value("pay_index", str)):
        receipt = await lab.node.receipts.lookup_receipt(invoice.payment_hash)

    assert receipt is not None
    assert receipt.settle_index == 1


async def test_waiting_goes_on_when_nothing_came_for_a_while(lab: Lab) -> None:
    nothing = Say(500, b'{"code":904,"message":"Timed out while waiting"}')
    lab.place.break_next(nothing, path="/v1/waitanyinvoice", times=2)
    invoice = lab.world.add_invoice(amount_msat=21_000, description="tea", label="x")
    lab.world.offer(invoice.payment_request)

    (receipt,) = await first(lab.node.receipts.follow(after=0), 1)

    assert receipt.payment_hash == invoice.payment_hash


async def test_the_end_of_the_past_is_found_behind_many_invoices(
    lab: Lab, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receipts, "_PAGE", 2)
    assert await lab.node.receipts.newest() == 0
    made = [
        lab.world.add_invoice(amount_msat=1_000, description="", label=str(n)) for n in range(4)
    ]
    for place in (3, 0, 2):
        assert lab.world.offer(made[place].payment_request)

    assert await lab.node.receipts.newest() == 3


async def test_pages_that_do_not_go_on_are_no_end(
    lab: Lab, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody can say then where the past ends."""
    monkeypatch.setattr(receipts, "_PAGE", 1)
    lab.world.add_invoice(amount_msat=1_000, description="", label="one")

    with (
        lab.place.broken(without("created_index"), path="/v1/listinvoices"),
        pytest.raises(AnswerLost),
    ):
        await lab.node.receipts.newest()


async def test_an_old_receipt_does_not_move_the_cursor_back(lab: Lab) -> None:
    invoice = lab.world.add_invoice(amount_msat=21_000, description="tea", label="x")
    lab.world.offer(invoice.payment_request)

    with (
        lab.place.broken(with_value("pay_index", lambda _: 0)),
        pytest.raises(AnswerLost),
    ):
        await first(lab.node.receipts.follow(after=0), 1)


@pytest.mark.parametrize("method", ["invoice", "delinvoice", "createinvoice"])
async def test_an_invoice_that_was_half_made_is_of_no_use_to_anybody(lab: Lab, method: str) -> None:
    lab.place.break_next(Drop(acts=True), path=f"/v1/{method}")

    with pytest.raises(AnswerLost):
        await lab.node.invoices.create_invoice(
            amount_msat=None, description=None, description_hash=b"h" * 32, expiry_s=60
        )

    assert len(lab.world.ours) <= 1


async def test_an_invoice_is_given_to_nobody_unless_it_says_what_was_asked(lab: Lab) -> None:
    other = lab.world.add_invoice(amount_msat=5_000_000, description="tea", label="other")

    with (
        lab.place.broken(with_value("bolt11", lambda _: other.payment_request)),
        pytest.raises(AnswerLost),
    ):
        await lab.node.invoices.create_invoice(
            amount_msat=21_000, description="tea", description_hash=None, expiry_s=60
        )


# The chain


@pytest.mark.parametrize("method", ["signpsbt", "sendpsbt"])
async def test_a_payout_is_one_transaction_whatever_answer_was_lost(lab: Lab, method: str) -> None:
    await lab.funded()
    reference = uuid4()
    lab.place.break_next(Drop(acts=True), path=f"/v1/{method}")

    assert await lab.send(reference) == Unknown()
    sent = await lab.send(reference)

    assert isinstance(sent, Broadcast)
    assert await lab.node.chain.track_payout(reference) == sent
    assert len([one for one in lab.world.chain.transactions if one.is_ours]) == 1


async def test_a_payout_is_signed_later_though_what_it_spends_was_let_go(lab: Lab) -> None:
    await lab.funded()
    reference = uuid4()
    with lab.place.broken(Drop(), path="/v1/signpsbt"):
        assert await lab.send(reference) == Unknown()
    lab.player.wallet.reserved.clear()

    assert isinstance(await lab.send(reference), Broadcast)


async def test_what_nobody_wrote_down_was_never_sent(lab: Lab) -> None:
    await lab.funded()
    reference = uuid4()
    lab.place.break_next(Drop(acts=True), path="/v1/txprepare")

    with pytest.raises(NodeUnavailable):
        await lab.send(reference)

    assert await lab.node.chain.track_payout(reference) == NoTrace()
    assert await lab.send(reference) == Unknown(), "what it would spend is set aside for now"
    lab.player.wallet.reserved.clear()
    assert isinstance(await lab.send(reference), Broadcast)


async def test_a_payout_that_is_too_dear_or_too_much_sets_nothing_aside(lab: Lab) -> None:
    reference = uuid4()
    assert await lab.send(reference) == Failed(FailureReason.INSUFFICIENT_LIQUIDITY)
    await lab.funded()

    assert await lab.send(reference, fee_limit_sat=10) == Failed(FailureReason.INSUFFICIENT_FEE)

    assert lab.player.wallet.reserved == set()
    assert isinstance(await lab.send(reference), Broadcast)


async def test_a_payout_of_many_outputs_goes_slower_rather_than_not_at_all(lab: Lab) -> None:
    for _ in range(3):
        await lab.funded()
    quoted_sat = await lab.node.chain.quote_fee([ELSEWHERE], Speed.FAST)

    sent = await lab.send(uuid4(), fee_limit_sat=quoted_sat)

    assert isinstance(sent, Broadcast)
    assert quoted_sat // 2 < sent.fee_sat <= quoted_sat


async def test_another_transaction_than_was_asked_for_is_not_signed(lab: Lab) -> None:
    await lab.funded()
    raw = "0200000001" + "00" * 36 + "00fdffffff" + "01" + "0100000000000000" + "00" + "00000000"

    with (
        lab.place.broken(with_value("unsigned_tx", lambda _: raw)),
        pytest.raises(AnswerLost),
    ):
        await lab.send(uuid4())

    assert lab.player.wallet.reserved == set()
    assert all(not path.startswith("/v1/sign") for _, path in lab.place.asked)


async def test_change_is_no_deposit(lab: Lab) -> None:
    await lab.funded()
    await lab.send(uuid4())
    lab.world.chain.mine(1)

    (deposit,) = await lab.node.chain.deposits(since_height=0)

    assert deposit.amount_sat == 100_000
    assert deposit.height == lab.world.chain.height - 1, "a spent one still has its block"


# Opening


async def test_a_wrong_rune_is_told_to_the_operator(lab: Lab, pool: Pool) -> None:
    wrong = ClnBackend.of(settings(lab.place.url, cln_rune=SecretStr("d3Jvbmc=")), pool)
    with pytest.raises(WrongNodeError, match="refuses the rune") as raised:
        await wrong.identify()
    await wrong.close()

    assert "d3Jvbmc" not in str(raised.value)


async def test_a_rune_that_could_not_be_looked_at_is_not_called_wrong(lab: Lab) -> None:
    gone = Say(401, b'{"code":null,"message":"No such file","data":null}')

    with lab.place.broken(gone), pytest.raises(NodeUnavailable) as raised:
        await lab.backend.identify()

    assert not is_the_settings_fault(raised.value)


@pytest.mark.parametrize(
    ("given", "complaint"),
    [
        ({"cln_rune": SecretStr(" ")}, "LATCHKEY_CLN_RUNE has no rune"),
        ({"cln_rune": SecretStr("a\nb")}, "LATCHKEY_CLN_RUNE has no rune"),
        ({"cln_rune_file": Path("missing")}, "LATCHKEY_CLN_RUNE_FILE cannot be read"),
        ({"cln_ca_file": Path("missing")}, "LATCHKEY_CLN_CA_FILE cannot be read"),
        ({"cln_ca_file": Path(__file__)}, "LATCHKEY_CLN_CA_FILE has no certificate"),
        ({"cln_proxy": "tor"}, "LATCHKEY_CLN_PROXY must be"),
    ],
)
def test_a_setting_that_is_of_no_use_is_named(
    pool: Pool, given: dict[str, object], complaint: str
) -> None:
    with pytest.raises(WrongNodeError, match=complaint):
        ClnBackend.of(settings("https://127.0.0.1:1", **given), pool)


async def test_only_the_authority_that_is_set_is_believed(pool: Pool, tmp_path: Path) -> None:
    serving, _ = tls_of("localhost", tmp_path)
    tls_of("other", tmp_path)
    async with served(ClnPlayer(World(), rune=RUNE), serving) as place:
        url = place.url.replace("127.0.0.1", "localhost")
        identify = partial(_identify, pool, url)

        assert await identify(tmp_path / "localhost.crt")
        with pytest.raises(NodeUnavailable) as raised:
            await identify(tmp_path / "other.crt")

    assert is_the_settings_fault(raised.value)


async def _identify(pool: Pool, url: str, authority: Path) -> bytes:
    backend = ClnBackend.of(settings(url, cln_ca_file=authority), pool)
    try:
        return (await backend.identify()).identity
    finally:
        await backend.close()


async def test_a_rune_is_told_what_it_lacks_and_what_it_should_not_have(lab: Lab) -> None:
    commands = lab.backend.commands
    needed = {method for methods in permissions.NEEDED.values() for method in methods}
    lab.player.allowed = frozenset({*needed, "getinfo", "checkrune"})
    assert await permissions.review(commands, RUNE) == permissions.RuneReview({}, ())
    assert [one.verdict for one in await lab.backend.examine()] == [Verdict.OK]

    lab.player.allowed |= {"withdraw", "createrune"}
    lab.player.allowed -= {"xpay", "delinvoice"}
    found = await permissions.review(commands, RUNE)

    assert found.missing == {"cancellations": ("delinvoice",), "payments": ("xpay",)}
    assert found.excessive == ("createrune", "withdraw")
    assert await permissions.missing(commands, RUNE) == ["delinvoice", "xpay"]
    said = await lab.backend.examine()
    assert [one.verdict for one in said] == [Verdict.PROBLEM, Verdict.PROBLEM, Verdict.WARNING]
    assert all(RUNE not in one.text + one.mend for one in said)
    lab.player.allowed -= {"checkrune"}
    assert [one.verdict for one in await lab.backend.examine()] == [Verdict.WARNING]
    assert await permissions.missing(commands, RUNE) == ["checkrune"]
