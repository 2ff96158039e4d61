"""README.md: the tour of its first five minutes does what it says, on a server just started."""

import asyncio
import json
import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

import pytest

from tests.story.servers import ROOT, Installation, Json, Server

_README: Final = (ROOT / "README.md").read_text()
_STEP: Final = re.compile(r"^\*\*\d\. ", re.MULTILINE)
_COMMANDS: Final = ("gql ", "curl ", "WALLET=", "DOLLARS=", "READ=", "gql() ", ".venv/")
_REQUEST: Final = re.compile(r"lnbcrt\w+")
_SHORTENED: Final = re.compile(r"lnbcrt\w*…")
_UUID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_HOST: Final = "127.0.0.1:8000"
_PRINTED_AT: Final = f"http://{_HOST}"


def paragraphs(text: str) -> Iterator[str]:
    """Yield what is indented, each paragraph without its indentation."""
    for paragraph in text.split("\n\n"):
        lines = paragraph.strip("\n").split("\n")
        if all(line.startswith("    ") for line in lines):
            yield "\n".join(line[4:] for line in lines)


def tour(heading: str = "Five minutes") -> list[str]:
    """Return what stands before the first step of a section, and the steps."""
    section = _README.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    return _STEP.split(section)


def commands_of(paragraph: str) -> list[str]:
    """Return the commands of a paragraph; a line that is indented goes on with the one before."""
    return re.split(r"\n(?=\S)", paragraph) if paragraph.startswith(_COMMANDS) else []


def answers_in(text: str) -> list[Json]:
    """Return the JSON objects of a text, one after another."""
    rest, found = " ".join(text.split()), []
    while rest:
        answer, end = json.JSONDecoder().raw_decode(rest)
        found.append(answer)
        rest = rest[end:].lstrip()
    return found


def is_like(printed: object, told: object) -> bool:
    """Tell whether an answer is the one that is told of; ids differ, and what is cut off."""
    match told:
        case dict():
            return (
                isinstance(printed, dict)
                and printed.keys() == told.keys()
                and all(is_like(printed[name], told[name]) for name in told)
            )
        case list():
            return (
                isinstance(printed, list)
                and len(printed) == len(told)
                and all(map(is_like, printed, told))
            )
        case str() if _UUID.fullmatch(told):
            return isinstance(printed, str) and _UUID.fullmatch(printed) is not None
        case str() if _SHORTENED.fullmatch(told):
            amount = told.partition("1p")[0]
            return isinstance(printed, str) and printed.startswith(amount)
        case str() if "…" in told:
            kept = re.sub(r"[0-9a-f]{8}$", "", told.partition("…")[0])
            return isinstance(printed, str) and printed.startswith(kept)
        case _:
            return printed == told


@dataclass
class Reader:
    """Somebody who types what the tour says, and puts in what was printed before."""

    server: Server
    functions: str
    names: dict[str, str]
    #: The last invoice that was printed, and the payment that is to be tried again.
    request: str = ""
    payment: str = ""

    async def types(self, command: str) -> list[Json]:
        """Return what a command prints."""
        name, is_name, _ = command.partition("=")
        if is_name and name in self.names:  # of a wallet; it is known by then
            return []
        if "lnInvoicePaymentSend" in command:
            self.payment = command.partition(" '")[2]
        command = command.replace("…the same…'", self.payment)
        command = _SHORTENED.sub(self.request, command)
        process = await asyncio.create_subprocess_exec(
            *("sh", "-eu"),
            env={"PATH": os.environ["PATH"], **self.names},
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        async with asyncio.timeout(60):
            printed, _ = await process.communicate(f"{self.functions}\n{command}\n".encode())
        assert process.returncode == 0, command
        text = printed.decode().replace(urlsplit(self.server.url).netloc, _HOST)
        self.request = next(iter(_REQUEST.findall(text)), self.request)
        return answers_in(text)

    async def takes(self, step: str) -> list[Json]:
        """Take a step: the last things printed are what stands there. Returns all of them."""
        printed: list[Json] = []
        for paragraph in paragraphs(step):
            commands = commands_of(paragraph)
            for command in commands:
                printed += await self.types(command)
            told = [] if commands else answers_in(paragraph)
            for answer, expected in zip(printed[len(printed) - len(told) :], told, strict=True):
                assert is_like(answer, expected), (answer, expected)
        return printed


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
async def test_each_step_of_the_tour_prints_what_stands_there(installation: Installation) -> None:
    before, first, *steps, last = tour()
    keys, functions = paragraphs(before)
    assert keys.split() == ["READ=blink_…", "FULL=blink_…", f"API={_PRINTED_AT}"]
    async with installation.serving(demo=True) as server:
        secrets = dict(re.findall(r"^ *(read|full) +(\S+)$", server.banner, re.MULTILINE))
        names = {"READ": secrets["read"], "FULL": secrets["full"], "API": server.url}
        reader = Reader(server, functions, names)
        (answer,) = await reader.takes(first)
        wallets = answer["data"]["me"]["defaultAccount"]["wallets"]
        ids = {wallet["walletCurrency"]: wallet["id"] for wallet in wallets}
        names |= {"WALLET": ids["BTC"], "DOLLARS": ids["USD"]}

        for step in steps:
            assert await reader.takes(step), step

        command, told = paragraphs(last)
        assert command == ".venv/bin/latchkey check"
        checked = await installation.run("check")

        _, *steps, delivered = tour("Events and webhooks")
        for step in steps:
            assert await reader.takes(step), step
        await until_delivered(server)
        assert await reader.takes(delivered.partition("\n\nWhat your program")[0])
    assert checked.code == 0
    said = {line.removeprefix("latchkey: ") for line in checked.errors.splitlines()}
    assert set(told.splitlines()) <= {*said, *checked.output.splitlines()}, checked


async def until_delivered(server: Server) -> None:
    """Wait until the test receiver has got something."""
    async with asyncio.timeout(30):
        while not (await server.sandbox("hooks/demo"))["requests"]:
            pass


def test_answers_are_told_apart() -> None:
    told = {"id": "12f61dd3-f25a-4f0a-b441-17d6b8ec4c73", "pr": "lnbcrt5u1p…", "hash": "fa5957fb…"}
    printed = {"id": "00000000-f25a-4f0a-b441-17d6b8ec4c73", "pr": "lnbcrt5u1pxyz", "hash": "00"}

    assert is_like([printed], [told])
    for change in ({"id": "x"}, {"pr": "lnbcrt6u1pxyz"}, {"more": 1}, {"hash": None}):
        assert not is_like([printed | change], [told])
