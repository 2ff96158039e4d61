"""What somebody meets who has just begun: an invoice paid by a click, programs that run."""

import asyncio
import re
import sys
from html import unescape

from app.principal import Actor
from app.services.accounts import admin
from tests.dashboard.conftest import Member
from tests.dashboard.test_keys import makes
from tests.dashboard.test_money import receives


async def test_an_invoice_of_the_simulation_is_paid_from_its_own_page(member: Member) -> None:
    page = await receives(member)
    assert "Play the payer yourself" in page.words

    paid = await member.tab.send(page, "/simulator/pay")

    assert paid.path == page.path
    assert "The outside paid" in paid.words
    assert "It is in your wallet" in paid.words
    assert "Play the payer yourself" not in paid.words


async def test_whoever_pays_is_led_to_no_other_server(member: Member) -> None:
    page = await receives(member)

    paid = await member.tab.send(page, "/simulator/pay", then="https://evil.example/")

    assert paid.path == "/"


async def test_the_first_request_is_there_in_each_language(member: Member) -> None:
    for language, mark in (("curl", "curl -sS"), ("python", "urlopen"), ("javascript", "fetch(")):
        page = await member.tab.open(f"/developers?as={language}")
        assert mark in page.words
    assert "curl -sS" in (await member.tab.open("/developers?as=cobol")).words


async def test_the_python_beside_a_new_secret_runs(member: Member) -> None:
    page = await makes(member.tab, preset="read")
    found = re.findall("<code>(.*?)</code>", page.html, re.DOTALL)
    program = unescape(next(one for one in found if "urlopen" in one))
    endpoint = f'"{member.server.client.base_url}/graphql"'.replace("//graphql", "/graphql")
    program = re.sub('"https?://[^"]*/graphql"', endpoint, program)

    running = await asyncio.create_subprocess_exec(
        sys.executable, "-c", program, stdout=asyncio.subprocess.PIPE
    )
    told, _ = await running.communicate()

    assert running.returncode == 0
    assert b"walletCurrency" in told


async def test_whoever_is_locked_out_is_told_so_at_once(member: Member) -> None:
    assert "Your account is locked" not in (await member.tab.open("/")).words
    account_id = member.who.principal.account_id
    await admin.lock(member.server.runtime, Actor.operator(), account_id, reason="Stolen phone")

    assert "Your account is locked" in (await member.tab.open("/")).words
    assert "Stolen phone" in (await member.tab.open("/security")).words
