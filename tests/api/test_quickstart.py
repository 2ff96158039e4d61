"""docs/quickstart.md: each of its programs runs, and prints what stands there."""

import asyncio
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import pytest

from app.permissions import Scope
from tests.api.harness import Json, Server
from tests.factories import key, person

_PAGE: Final = (Path(__file__).parents[2] / "docs" / "quickstart.md").read_text()
_FUNDS_SAT: Final = 100_000
_BLOCK: Final = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_SECTION: Final = re.compile(r"^## (\w+)", re.MULTILINE)


def blocks(section: str, language: str) -> list[str]:
    """Return the blocks of a language below a heading."""
    parts = _SECTION.split(_PAGE)
    text = dict(zip(parts[1::2], parts[2::2], strict=True))[section]
    return [body for name, body in _BLOCK.findall(text) if name == language]


async def run(environment: Mapping[str, str], *command: str, given: str) -> str:
    """Return what a program prints that is given on standard input."""
    process = await asyncio.create_subprocess_exec(
        *command,
        env={**os.environ, **environment},
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    async with asyncio.timeout(60):
        printed, said = await process.communicate(given.encode())
    assert process.returncode == 0, f"{printed.decode()}\n{said.decode()}"
    return printed.decode()


async def newcomer(server: Server) -> tuple[dict[str, str], str]:
    """Return what the page has its reader export, and the wallet behind it."""
    owner = await person(server.runtime, sat=_FUNDS_SAT)
    _, secret = await key(server.runtime, owner, *Scope)
    environment = {"LATCHKEY_URL": f"http://{server.host}/graphql", "LATCHKEY_KEY": secret}
    return environment, str(owner.btc)


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
async def test_curl(server: Server) -> None:
    environment, wallet = await newcomer(server)
    separator = "echo; echo '--'\n"

    printed = await run(environment, "sh", "-eu", given=separator.join([*blocks("curl", "sh"), ""]))

    _, looked, invoice, paid, status, sent, _ = printed.split("\n--\n")
    asked, paid_for, was_sent = map(json.loads, blocks("curl", "json"))
    assert [one["balance"] for one in _wallets(json.loads(looked))] == [
        one["balance"] for one in _wallets(asked)
    ]
    assert _wallets(json.loads(looked))[0]["id"] == wallet
    assert invoice.strip().startswith("lnbcrt12340n1")
    assert json.loads(paid)["status"] == "SUCCEEDED"
    assert json.loads(status) == paid_for
    assert json.loads(sent) == was_sent


def _wallets(answer: Json) -> list[Json]:
    found: list[Json] = answer["data"]["me"]["defaultAccount"]["wallets"]
    return found


async def test_python(server: Server) -> None:
    environment, _ = await newcomer(server)

    printed = await run(environment, sys.executable, "-W", "error", "-", given=program("Python"))

    assert printed == blocks("Python", "text")[0]


def program(language: str) -> str:
    (found,) = blocks(language, language.lower())
    return found


def _node() -> list[str] | None:
    """Return how Node.js is started, None where it is too old to have WebSockets at all."""
    if shutil.which("node") is None:
        return None
    version = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True)
    major = int(version.stdout.removeprefix("v").partition(".")[0])
    if major < 20:
        return None
    return ["node"] if major >= 22 else ["node", "--experimental-websocket"]


@pytest.mark.skipif(_node() is None, reason="Node.js 20 or newer is not installed")
async def test_javascript(server: Server) -> None:
    environment, _ = await newcomer(server)
    start = _node()
    assert start is not None

    printed = await run(
        environment, *start, "--input-type=module", "-", given=program("JavaScript")
    )

    assert printed == blocks("JavaScript", "text")[0]
