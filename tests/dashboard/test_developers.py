"""The pages for developers: all of the schema is there, is found, and holds what it says."""

import base64
import hashlib
import hmac
import json
import shutil
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest

from app.errors import DomainError
from app.graphql.policy import POLICY
from app.web.pages.developers.guides import SNIPPETS
from app.web.reference.codes import CODES, codes_of
from app.web.reference.entries import ROOTS, reference
from tests.api.catalogue import SCHEMA
from tests.api.harness import Server
from tests.dashboard.browsing import Tab
from tests.dashboard.conftest import Member

REFERENCE = reference(SCHEMA)
HOSTILE = (
    "<script>alert(1)</script>",
    "\u202egnp.exe",
    "x" * 10_000,
    "a%00b",
    "",
    "{{7*7}}",
    "%ff",
)
SMALL_BYTES = 60_000


async def test_all_pages_of_the_reference_are_there_for_anybody(stranger: Tab) -> None:
    paths = ["/developers", "/developers/guide", "/developers/errors"]
    paths += [f"/developers/operations?kind={kind}" for kind in ROOTS]
    kinds = {one.kind for one in REFERENCE.types.values()}
    paths += [f"/developers/types?kind={kind}" for kind in sorted(kinds)]
    names = sorted({one.name for one in REFERENCE.operations.values()})
    paths += [f"/developers/operations/{name}" for name in names]
    paths += [f"/developers/types/{name}" for name in REFERENCE.types]

    for path in paths:
        answer = await stranger.client.get(path)
        assert answer.status_code == 200, path
        assert " style=" not in answer.text, path
        sent = int(answer.headers["content-length"])
        assert sent < SMALL_BYTES, f"{path}: {sent} bytes"


async def test_lists_lead_to_every_operation_and_type(stranger: Tab) -> None:
    lists = [await stranger.open(f"/developers/operations?kind={kind}") for kind in ROOTS]
    kinds = {one.kind for one in REFERENCE.types.values()}
    lists += [await stranger.open(f"/developers/types?kind={kind}") for kind in kinds]
    html = "".join(page.html for page in lists)

    for one in REFERENCE.operations.values():
        assert f'"/developers/operations/{one.name}"' in html
    for name in REFERENCE.types:
        assert f'"/developers/types/{name}"' in html


async def test_a_page_says_what_an_operation_needs_and_answers_with(stranger: Tab) -> None:
    page = await stranger.open("/developers/operations/lnInvoicePaymentSend?as=python")

    for words in (
        "Requires the permission payments:write (scope WRITE).",
        "INSUFFICIENT_BALANCE",
        "paymentRequest",
        "from urllib.request import Request, urlopen",
        "PaymentSendPayload",
    ):
        assert words in page.words, words
    assert POLICY["Mutation.lnInvoicePaymentSend"].need not in page.html  # backticks are made code


async def test_an_operation_of_two_kinds_shows_both(stranger: Tab) -> None:
    page = await stranger.open("/developers/operations/realtimePrice")

    assert page.html.count("<h2>Example</h2>") == 2
    assert "websockets.sync.client" in page.words


async def test_search_finds_names_first_without_a_script_and_in_parts_with_one(
    stranger: Tab,
) -> None:
    page = await stranger.open("/developers?q=invoice+pay")
    part = await stranger.client.get("/developers?q=apikeyrotate", headers={"hx-request": "true"})

    assert "/developers/operations/lnInvoicePaymentSend" in page.html
    assert part.text.index("/developers/operations/apiKeyRotate") < part.text.index("Payload")
    assert "<html" not in part.text
    assert REFERENCE.search("pay invoice")[0].name == "lnInvoicePaymentSend"
    found = REFERENCE.search("lninvoicecreate")
    assert (found[0].kind, found[0].name) == ("mutation", "lnInvoiceCreate")


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
async def test_no_search_and_no_name_breaks_a_page(stranger: Tab, text: str) -> None:
    page = await stranger.open(f"/developers?q={text}")
    assert page.status == 200
    assert "<script>alert" not in page.html
    for place in ("operations", "types"):
        missing = await stranger.client.get(f"/developers/{place}/{text[:200]}x")
        assert missing.status_code == 404
        for name in ("kind", "as"):
            listed = await stranger.client.get(f"/developers/{place}?{name}={text}")
            assert listed.status_code == 200


async def test_search_finds_codes_of_errors_too(stranger: Tab) -> None:
    for text in ("INSUFFICIENT_BALANCE", "insufficient+balance"):
        page = await stranger.open(f"/developers?q={text}")
        assert "/developers/errors#INSUFFICIENT_BALANCE" in page.html
    assert "/developers/errors#" not in (await stranger.open("/developers?q=_")).html


async def test_members_see_them_with_their_places(member: Member) -> None:
    page = await member.tab.open("/developers")

    assert "Sign out" in page.words
    assert 'href="/developers" aria-current="page"' in page.html


def test_every_code_that_a_refusal_has_is_in_the_table() -> None:
    codes = {one.code for one in _all(DomainError) if one.code}

    assert codes - CODES.keys() == set()
    for entry in REFERENCE.operations.values():
        assert codes_of(entry), entry.name


def _all(kind: type[DomainError]) -> list[type[DomainError]]:
    """Return the refusals of the API: tests and the dashboard have some of their own."""
    found = [one for sub in kind.__subclasses__() for one in _all(sub)]
    others = ("tests.", "app.web.")
    return [kind, *(one for one in found if not one.__module__.startswith(others))]


SECRET = "whsec_" + base64.b64encode(b"k" * 24).decode()
BODY = '{"type":"receive.lightning","é":1}'.encode()


def signed(at: int) -> dict[str, str]:
    mac = hmac.digest(b"k" * 24, f"evt_1.{at}.".encode() + BODY, hashlib.sha256)
    signature = f"v1,AAAA v1,{base64.b64encode(mac).decode()}"
    return {
        "webhook-id": "evt_1",
        "webhook-timestamp": str(at),
        "webhook-signature": signature,
    }


def verdicts() -> list[tuple[dict[str, str], bytes, bool]]:
    now = int(time.time())
    good = signed(now)
    return [
        (good, BODY, True),
        (good, BODY + b" ", False),
        ({**good, "webhook-id": "evt_2"}, BODY, False),
        ({**good, "webhook-signature": "v1,AAAA"}, BODY, False),
        (signed(now - 900), BODY, False),
    ]


def test_the_guide_verifies_webhooks_in_python() -> None:
    made: dict[str, Any] = {}
    exec(SNIPPETS["python"], made)

    for headers, body, wanted in verdicts():
        assert made["is_genuine"](SECRET, headers, body) is wanted


def test_the_guide_verifies_webhooks_in_javascript(tmp_path: Path) -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("there is no node here")
    cases = [[headers, body.decode(), wanted] for headers, body, wanted in verdicts()]
    asks = (
        f"for (const [headers, body, wanted] of {json.dumps(cases)})\n"
        f"  if (isGenuine({json.dumps(SECRET)}, headers, Buffer.from(body)) !== wanted)\n"
        "    throw new Error(JSON.stringify(headers));\n"
    )
    file = tmp_path / "verify.mjs"
    file.write_text(SNIPPETS["javascript"] + asks)

    done = subprocess.run([node, file], capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr


async def test_what_a_page_shows_is_what_is_run(server: Server, stranger: Tab) -> None:
    """The program on the page is the one that `test_examples` runs, but for address and values."""
    page = await stranger.open("/developers/operations/globals?as=curl")

    assert f"{server.runtime.settings.base_url}/graphql" in page.words
