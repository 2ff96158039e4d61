"""A browser without scripts: cookies are kept, forms are filled in by their names, links followed.

What a page offers is what is there: a form that it does not have cannot be sent.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urlencode

import httpx2

from app.services.logins.entrance import SANDBOX_CODE
from tests.api.harness import Server


@dataclass
class FoundForm:
    """A form of a page, with the values that it would be sent with as it stands."""

    action: str
    method: str
    fields: list[tuple[str, str]] = field(default_factory=list)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.forms: list[FoundForm] = []
        self.words: list[str] = []
        self._area: str | None = None
        self._select: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.forms.append(FoundForm(found.get("action", ""), found.get("method", "get")))
        if not self.forms or ("name" not in found and tag != "option"):
            return
        fields = self.forms[-1].fields
        if tag == "input" and (
            found.get("type") not in {"checkbox", "radio"} or "checked" in found
        ):
            fields.append((found["name"], found.get("value", "")))
        elif tag == "textarea":
            self._area = found["name"]
            fields.append((found["name"], ""))
        elif tag == "select":
            self._select = found["name"]
        elif tag == "option" and self._select is not None:
            names = [name for name, _ in fields]
            if "selected" in found or self._select not in names:
                fields[:] = [pair for pair in fields if pair[0] != self._select]
                fields.append((self._select, found.get("value", "")))

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            self._area = None
        if tag == "select":
            self._select = None

    def handle_data(self, data: str) -> None:
        if self._area is not None:
            name, value = self.forms[-1].fields.pop()
            self.forms[-1].fields.append((name, value + data))
        self.words.append(data)


@dataclass
class Page:
    """What is shown: its status, where it is, its words and its forms."""

    response: httpx2.Response
    words: str
    forms: list[FoundForm]

    @property
    def status(self) -> int:
        return self.response.status_code

    @property
    def path(self) -> str:
        return self.response.url.path

    @property
    def html(self) -> str:
        return self.response.text

    def form(self, action: str) -> FoundForm:
        return next(form for form in self.forms if form.action.partition("?")[0] == action)


class Tab:
    """A browser with cookies of its own."""

    def __init__(self, client: httpx2.AsyncClient) -> None:
        self.client = client

    async def open(self, path: str) -> Page:
        return _page(await self.client.get(path))

    async def send(self, page: Page, action: str, **typed: str | list[str]) -> Page:
        """Fill in a form of a page, and send it as a browser does."""
        form = page.form(action)
        pairs = [pair for pair in form.fields if pair[0] not in typed]
        for name, value in typed.items():
            pairs += [(name, one) for one in ([value] if isinstance(value, str) else value)]
        return await self.post(action, pairs)

    async def post(self, path: str, pairs: list[tuple[str, str]], **headers: str) -> Page:
        body = urlencode(pairs)
        sent = {"content-type": "application/x-www-form-urlencoded"} | {
            name.replace("_", "-"): value for name, value in headers.items()
        }
        return _page(await self.client.post(path, content=body, headers=sent))

    async def sign_in(self, phone: str) -> Page:
        """Sign in with a phone number, whose code is the sandbox's."""
        page = await self.send(await self.open("/sign-in"), "/sign-in/send-code", contact=phone)
        return await self.send(page, "/sign-in/code", code=SANDBOX_CODE)

    async def confirm(self, page: Page) -> Page:
        """Show again who one is, where a page asks for it."""
        return await self.send(page, "/confirm", code=SANDBOX_CODE)


@asynccontextmanager
async def browser(server: Server) -> AsyncIterator[Tab]:
    """Open a browser that accepts pages and has no cookies yet."""
    async with httpx2.AsyncClient(
        base_url=server.client.base_url,
        follow_redirects=True,
        headers={"accept": "text/html,*/*", "accept-language": "en"},
        timeout=60,
    ) as client:
        yield Tab(client)


def _page(response: httpx2.Response) -> Page:
    reader = _Reader()
    reader.feed(response.text)
    words = " ".join(" ".join(reader.words).split())
    return Page(response, words, reader.forms)
