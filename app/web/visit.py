"""One request of a person's browser: who they are, what they typed, and the ways to answer."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from app.errors import DomainError, NotFound, RateLimited, WalletRefused
from app.http.api import Api
from app.principal import Actor, Principal, WalletId
from app.process.runtime import Runtime
from app.services.operators.sessions import OperatorSession
from app.web import language, rendering, tokens
from app.web.cookies import TOLD, Cookies, signed, unsigned
from app.web.forms import Form
from app.web.language import Words
from app.web.live import LiveStreams

_TOLD_S: Final = 60
_TOLD_LENGTH_MAX: Final = 600


@dataclass(slots=True, kw_only=True)
class Visit:
    """A request, and all that a page needs to answer it.

    `principal` is None for somebody who has not logged in, `operator` for all but who has signed in
    with the root key, at the operator's pages. `holder` is what the tokens of their
    forms are bound to. `address` is the client's, "" when it is not known.
    """

    runtime: Runtime
    api: Api
    request: Request
    cookies: Cookies
    address: str
    language: str
    holder: str = field(repr=False)
    principal: Principal | None = None
    operator: OperatorSession | None = None
    form: Form = field(default_factory=Form)
    live: LiveStreams | None = None

    @property
    def member(self) -> Principal:
        """Who has logged in; pages of members only ask for it."""
        assert self.principal is not None
        return self.principal

    @property
    def actor(self) -> Actor:
        """Who acts, and from where, for the audit log."""
        return Actor.of(self.principal, self.address, self.user_agent)

    @property
    def operating(self) -> OperatorSession:
        """The operator's session; pages of operators only ask for it."""
        assert self.operator is not None
        return self.operator

    @property
    def root(self) -> Actor:
        """The operator as who acts, from where, for the audit log."""
        return Actor.root(self.address, self.user_agent)

    @property
    def frame(self) -> str:
        """What a page that anybody may see stands in: the places of whoever looks at it."""
        if self.operator is not None:
            return "operator/inside.html"
        return "alone.html" if self.principal is None else "inside.html"

    @property
    def user_agent(self) -> str:
        return self.request.headers.get("user-agent", "")

    @property
    def is_part(self) -> bool:
        """Whether htmx asks for a part of a page that is shown already."""
        return self.request.headers.get("hx-request") == "true"

    @property
    def parts(self) -> Mapping[str, str]:
        """What stands in the path in the places of names."""
        return self.request.path_params

    @property
    def here(self) -> str:
        """The page that is shown, to come back to: "/" after a form, which cannot be asked for."""
        if self.request.method != "GET":
            return "/"
        url = self.request.url
        return f"{url.path}?{url.query}" if url.query else url.path

    def asked(self, name: str) -> str:
        """Return what the address asks for after `?`, without spaces around it, nor any NUL."""
        return self.request.query_params.get(name, "").replace("\0", "").strip()

    def wallet(self, text: str) -> WalletId:
        """Return a wallet of theirs. Raises `WalletRefused` for what is none."""
        found = next((id_ for id_ in self.member.wallets if str(id_) == text), None)
        if found is None:
            raise WalletRefused
        return found

    def page(self, template: str, *, status: int = 200, **facts: Any) -> Response:
        """Answer with a page. What was said for it by the one before is said once."""
        told = unsigned(self._key(TOLD), self.cookies.get(TOLD))
        around = {
            "visit": self,
            "form": self.form,
            "path": self.request.url.path,
            "here": self.here,
            "is_simulated": self.runtime.settings.node == "sandbox",
            "told": told,
            "frame": self.frame,
        }
        text = rendering.render(self.language, template, around | facts)
        answer = HTMLResponse(text, status)
        if told:
            self.cookies.drop(answer, TOLD)
        return answer

    def go(self, path: str, told: str = "", **values: object) -> Response:
        """Answer that it goes on elsewhere here, where something may be said first.

        That is a key of the catalogues; with `values` it is a format, as `%(name)s`.
        """
        answer = RedirectResponse(path, 303)
        if told:
            text = language.said(language.translations(self.language), Words(told, values))
            value = signed(self._key(TOLD), text[:_TOLD_LENGTH_MAX])
            self.cookies.set(answer, TOLD, value, seconds=_TOLD_S)
        return answer

    def refused(self, template: str, error: DomainError, **facts: Any) -> Response:
        """Answer with the form again, all values kept, and why they are refused."""
        if not self.form.problems:
            self.form.wrong("", error.message)
        if not isinstance(error, RateLimited):
            status = 404 if isinstance(error, NotFound) else 422
            return self.page(template, status=status, **facts)
        answer = self.page(template, status=429, **facts)
        answer.headers["Retry-After"] = str(error.retry_after_s)
        return answer

    def token(self) -> str:
        """Return a token for a form on the page."""
        return tokens.issue(self._key("forms"), self.holder)

    def token_matches(self, token: str) -> bool:
        """Tell whether a token was given to this visitor."""
        return tokens.matches(self._key("forms"), self.holder, token)

    def _key(self, use: str) -> bytes:
        return tokens.derive(self.runtime.key_pepper, use)


def within_here(path: str) -> str:
    """Return a path if it leads to a page of this dashboard, "/" for anything else."""
    try:
        parts = urlsplit(path)
    except ValueError:  # `//[`
        return "/"
    safe = path.startswith("/") and not path.startswith(("//", "/\\")) and "\\" not in path
    plain = all(" " < one < "\x7f" for one in path)
    return path if safe and plain and not parts.scheme and not parts.netloc else "/"
