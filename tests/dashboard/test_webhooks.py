"""Webhooks in the dashboard."""

import re

from tests.dashboard.browsing import Page
from tests.dashboard.conftest import Member
from tests.factories import person
from tests.hosts import http
from tests.webhooks import OK, drain, endpoint, webhook_receiver

URL = "https://shop.example.com/hook"
SECRET = re.compile(r"whsec_[A-Za-z0-9+/=]+")


async def adds(member: Member, url: str = URL, **more: str | list[str]) -> Page:
    return await member.tab.send(await member.tab.open("/webhooks"), "/webhooks", url=url, **more)


async def test_an_endpoint_is_added_and_its_secret_shown(member: Member) -> None:
    page = await adds(member, description="<i>till</i>", type=["receive.lightning"])

    assert SECRET.search(page.html) is not None
    listed = await member.tab.open("/webhooks")
    assert "1 type of event" in listed.words
    assert "<i>till" not in listed.html
    assert SECRET.search(listed.html) is None


async def test_what_is_no_address_is_refused_and_kept(member: Member) -> None:
    for url in ("ftp://x", "https://127.0.0.1/", "javascript:alert(1)", "x" * 5_000):
        page = await adds(member, url)
        assert page.status == 422, url
        assert dict(page.form("/webhooks").fields)["url"] == url


async def test_a_test_is_sent_seen_with_its_answer_and_sent_again(member: Member) -> None:
    runtime = member.server.runtime
    page = await adds(member)
    [home] = set(re.findall(r"/webhooks/ep_[0-9A-Za-z-]+", page.html))
    async with webhook_receiver(lambda _post: http(b"no <b>", status="400 No")) as there:
        await runtime.pool.execute(
            "UPDATE webhook_endpoint SET url = $2 WHERE id = $1", home.split("/")[-1], there.url
        )
        page = await member.tab.send(
            await member.tab.open(home), f"{home}/test", type="send.lightning"
        )
        assert "waiting" in page.words
        await drain(runtime)
        page = await member.tab.open(home)
        assert "It answered 400" in page.words
        assert "<b>" not in page.html
        there.answer = lambda _post: OK
        page = await member.tab.send(page, f"{home}/redeliver")
        await drain(runtime)

    page = await member.tab.open(f"{home}?state=delivered")
    assert "2 tries" in page.words
    assert there.ids == [there.ids[0]] * 2


async def test_an_endpoint_is_disabled_enabled_rotated_and_deleted(member: Member) -> None:
    first = SECRET.search((page := await adds(member)).html)
    [home] = set(re.findall(r"/webhooks/ep_[0-9A-Za-z-]+", page.html))
    tab = member.tab

    page = await tab.send(await tab.open(home), f"{home}/disable")
    assert "disabled" in page.words
    page = await tab.send(page, f"{home}/enable")
    page = await tab.send(page, f"{home}/rotate", overlap="none")
    second = SECRET.search(page.html)
    assert first is not None
    assert second is not None
    assert first[0] != second[0]
    page = await tab.send(await tab.open(home), f"{home}/delete")
    assert "is deleted" in page.words
    assert (await tab.open(home)).status == 404


async def test_nobody_sees_or_touches_endpoints_of_another(member: Member) -> None:
    other = await person(member.server.runtime)
    made = await endpoint(member.server.runtime, other, URL)
    token = dict((await member.tab.open("/")).form("/sign-out").fields)["token"]

    assert (await member.tab.open(f"/webhooks/{made.id}")).status == 404
    for act in ("test", "redeliver", "rotate", "enable", "disable", "delete"):
        page = await member.tab.post(
            f"/webhooks/{made.id}/{act}", [("token", token), ("overlap", "day")]
        )
        assert page.status == 404, act
