"""What no browser sends is refused, and never an error of ours."""

import json
import re
from base64 import urlsafe_b64encode
from collections.abc import AsyncIterator

import pytest

from app.permissions import Scope
from app.principal import KeyId
from app.services.keys import registry as api_keys
from app.web import forms
from app.web.table import ROWS
from tests.api.harness import Server
from tests.dashboard.browsing import Tab, browser
from tests.dashboard.conftest import Member
from tests.dashboard.test_operator import enter
from tests.factories import key

NAME = re.compile(r"\{[a-z_]+\}")


@pytest.fixture
async def operator(server: Server) -> AsyncIterator[Tab]:
    async with browser(server) as tab:
        await enter(tab)
        yield tab


async def token_of(tab: Tab) -> tuple[str, str]:
    return "token", dict((await tab.open("/")).form("/sign-out").fields)["token"]


def kept(text: str) -> str:
    return urlsafe_b64encode(text.encode()).decode()


@pytest.mark.parametrize("after", ["//[", "http://[", "\0"])
async def test_a_way_on_that_is_no_address_leads_to_the_first_page(
    stranger: Tab, after: str
) -> None:
    page = await stranger.client.get("/sign-in", params={"next": after})

    assert page.status_code == 200


async def test_an_origin_that_is_no_address_is_another_site(stranger: Tab) -> None:
    page = await stranger.post("/sign-in/send-code", [("token", "x")], origin="http://[")

    assert page.status == 403


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("[" * 150_000, id="deep"),
        pytest.param(json.dumps(["/keys", [["name", "\ud800"]]]), id="half a character"),
        pytest.param(json.dumps(["//[", [["name", "x"]]]), id="no address"),
    ],
)
async def test_what_was_kept_and_is_no_form_is_left_out(member: Member, text: str) -> None:
    typed = [("contact", member.phone), ("code", "000000"), ("kept", kept(text))]
    for path in ("/confirm", "/confirm/send-code", "/sign-in/code"):
        page = await member.tab.post(path, [await token_of(member.tab), *typed])

        assert page.status == 200, page.words


async def test_nothing_is_done_after_a_confirmation_that_had_not_asked_for_one(
    member: Member,
) -> None:
    id_, _ = await key(member.server.runtime, member.who, Scope.READ)
    wish = forms.pack(f"/keys/{id_}/suspend", [("name", "x")])
    typed = [await token_of(member.tab), ("code", "000000"), ("kept", wish)]
    await member.tab.post("/confirm", typed)

    account_id = member.who.principal.account_id
    found = await api_keys.get(member.server.runtime, account_id, KeyId(id_))
    assert found.suspended_at is None


async def test_an_act_without_fields_is_done_after_a_confirmation(member: Member) -> None:
    id_, _ = await key(member.server.runtime, member.who, Scope.READ)
    await member.tab.send(await member.tab.open(f"/keys/{id_}"), f"/keys/{id_}/suspend")

    await member.server.runtime.pool.execute(
        "UPDATE session SET confirmed_at = now() - interval '1 day' WHERE account_id = $1",
        member.who.principal.account_id,
    )

    page = await member.tab.send(await member.tab.open(f"/keys/{id_}"), f"/keys/{id_}/resume")
    page = await member.tab.confirm(page)

    assert (page.status, page.path, "It works again" in page.words) == (200, f"/keys/{id_}", True)


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/transactions?until=9999-12-31", 422),
        ("/transactions?since=0001-01-01", 422),
        ("/transactions?text=%00&after=%00", 200),
        ("/transactions.csv?text=%00", 200),
        ("/transactions/%00", 404),
        ("/keys?search=%00", 200),
        ("/keys/%00", 404),
        ("/receive/%00", 404),
    ],
)
async def test_no_address_is_an_error_of_ours(member: Member, path: str, status: int) -> None:
    assert (await member.tab.open(path)).status == status


@pytest.mark.parametrize("name", ["%00", "%FF", "'", "-1", "9" * 25, "%E2%80%AE", "x" * 5_000])
async def test_no_name_in_an_address_is_an_error_of_ours(
    member: Member, operator: Tab, name: str
) -> None:
    runtime = member.server.runtime
    for table in ("session", "operator_session"):
        await runtime.pool.execute(f"UPDATE {table} SET confirmed_at = now()")
    tokens = {
        True: dict((await operator.open("/operator")).form("/operator/sign-out").fields)["token"],
        False: (await token_of(member.tab))[1],
    }
    for row in ROWS:
        if "{" not in row.path:
            continue
        tab, path = operator if row.is_of_operators else member.tab, NAME.sub(name, row.path)
        if row.method == "GET":
            page = await tab.open(path)
        else:
            page = await tab.post(path, [("token", tokens[row.is_of_operators])])

        assert page.status in {200, 404, 422}, (row.method, path[:80], page.words)
