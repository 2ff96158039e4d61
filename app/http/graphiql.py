"""The GraphiQL page and every file it loads, all served from here: it works offline.

GraphiQL itself is fetched by `scripts/setup` into `static/vendor/` and is not in the repository;
without it the page says how to get it, and the API works all the same.
"""

import functools
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from html import escape
from pathlib import Path
from string import Template

from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from app.http.files import HashedFiles


@dataclass(frozen=True, slots=True)
class Example:
    """A tab that the page opens with; `variables` is JSON text, as in GraphiQL's own editor."""

    query: str
    variables: str | None = None


def wants_page(accept: str) -> bool:
    """Say whether an Accept header comes from a browser's address bar, not from a program."""
    return any(part.split(";")[0].strip().lower() == "text/html" for part in accept.split(","))


@dataclass(frozen=True, slots=True)
class OwnSession:
    """What the page needs to ask as the person who has logged in, besides with a key.

    `path` takes forms with `token` in them; `confirm` is where they show again who they are, and
    `keys` where a key for this page is made.
    """

    name: str
    path: str
    token: str
    confirm: str
    keys: str


def graphiql_page(*, simulated: bool) -> Response:
    """Return the page; `simulated` makes it say that no real bitcoin is behind this server."""
    return HTMLResponse(_render(simulated=simulated), headers=_PAGE_HEADERS)


def graphiql_page_of(own: OwnSession, *, simulated: bool, secret: str = "") -> Response:
    """Return the page for somebody who has logged in: it is theirs alone, and never kept.

    It begins with a key in its field where the secret of one that was just made is given.
    """
    bar = Template(_read("graphiql_session.html")).substitute(
        {name: escape(value) for name, value in asdict(own).items()}
    )
    page = _page(simulated=simulated, session=bar, examples=_OF_SESSIONS, secret=secret)
    return HTMLResponse(page, headers=_PAGE_HEADERS | {"Cache-Control": "no-store"})


def static_routes() -> list[Route]:
    """Return the routes of the files that the page loads; nothing else is served by them."""
    return [_FILES.route()]


@functools.cache
def _render(*, simulated: bool) -> str:
    return _page(simulated=simulated, session="", examples=EXAMPLES)


def _page(*, simulated: bool, session: str, examples: Iterable[Example], secret: str = "") -> str:
    text = _read("graphiql_missing.html" if _FILES.missing else "graphiql.html")
    written = json.dumps([asdict(example) for example in examples])
    return Template(text).substitute(
        static=_FILES.base,
        notice=_SIMULATED_NOTICE if simulated else "",
        session=session,
        filled=f'value="{escape(secret)}"' if secret else "",
        # A data block ends at the first '</script'; in JSON a `<` may be written as an escape.
        examples=written.replace("<", "\\u003c"),
    )


@functools.cache
def _read(name: str) -> str:
    return (_TEMPLATES / name).read_text(encoding="utf-8")


_HERE = Path(__file__).parent
_TEMPLATES = _HERE / "templates"
_FILES = HashedFiles(
    "/static",
    (
        _HERE / "static" / "filling.js",
        _HERE / "static" / "graphiql-page.css",
        _HERE / "static" / "graphiql-page.js",
        _HERE / "static" / "latchkey.svg",
        _HERE / "static" / "remembering.js",
        _HERE / "static" / "subscribe.js",
        _HERE / "static" / "telling.js",
        _HERE / "static" / "vendor" / "explorer.min.css",
        _HERE / "static" / "vendor" / "explorer.min.js",
        _HERE / "static" / "vendor" / "graphiql.min.css",
        _HERE / "static" / "vendor" / "graphiql.min.js",
        _HERE / "static" / "vendor" / "react-dom.production.min.js",
        _HERE / "static" / "vendor" / "react.production.min.js",
    ),
)
_SIMULATED_NOTICE = '<div class="network">Simulated network: no real bitcoin</div>'
_PAGE_HEADERS = {
    # Scripts, requests and sockets go to this server only. The editor and the panes set style
    # attributes, hence 'unsafe-inline' for styles; fonts and icons are inside GraphiQL's CSS.
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
        "img-src 'self' data:; font-src data:; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "Cache-Control": "no-cache",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "Vary": "Accept",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}

WALLETS = """\
query Wallets {
  me {
    defaultAccount {
      id
      wallets {
        id
        walletCurrency
        balance
        pendingIncomingBalance
      }
    }
  }
}
"""
EXAMPLES = (
    Example(
        """\
# 1. Put an API key into the field above.
# 2. Run this query with Ctrl-Enter.
# 3. The other tabs receive, send and watch,
#    with the BTC wallet of your key.
"""
        + WALLETS
    ),
    Example(
        """\
# For keys with RECEIVE or WRITE. The variables
# get your BTC wallet; without READ, put its id in.
mutation Receive($input: LnInvoiceCreateInput!) {
  lnInvoiceCreate(input: $input) {
    invoice {
      paymentRequest
      paymentHash
      satoshis
    }
    errors {
      code
      message
    }
  }
}
""",
        """\
{
  "input": {
    "walletId": "",
    "amount": 1000,
    "memo": "Coffee"
  }
}
""",
    ),
    Example(
        """\
# For keys with WRITE. Put the invoice
# to be paid into the variables.
mutation Send($input: LnInvoicePaymentInput!) {
  lnInvoicePaymentSend(input: $input) {
    status
    transaction {
      id
      settlementAmount
      settlementFee
    }
    errors {
      code
      message
    }
  }
}
""",
        """\
{
  "input": {
    "walletId": "",
    "paymentRequest": ""
  }
}
""",
    ),
    Example(
        """\
# Shows each update as it comes, newest first,
# until it is stopped.
subscription Watch {
  myUpdates {
    update {
      __typename
      ... on LnUpdate {
        walletId
        paymentHash
        status
      }
      ... on IntraLedgerUpdate {
        walletId
        amount
        txNotificationType
      }
    }
    errors {
      message
    }
  }
}
"""
    ),
)

_OF_SESSIONS = (
    Example(
        """\
# 1. You ask as yourself, with all you may do.
#    To see what a key may, choose that above.
# 2. Run this query with Ctrl-Enter.
# 3. The other tabs receive (a key needs RECEIVE),
#    send (WRITE) and watch (with a key only).
"""
        + WALLETS
    ),
    *EXAMPLES[1:],
)
