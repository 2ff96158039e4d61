"""Operations run as the person who is logged in: in GraphiQL, or in a form where no script runs.

The cookie of a session is no credential of the API, and does not become one here: what is run
comes in a form of these pages, from this server, with a token of this visitor, as every act does
(`app.web.site`). It may what the session may. What the other pages do only for somebody who has
just confirmed who they are takes that here, too. A form that is sent again, by reloading its answer
for one, is carried out once. Subscriptions run with a key, which is made here for an hour: a
WebSocket knows no cookies.
"""

import json
from collections.abc import Callable, Mapping
from datetime import timedelta
from secrets import token_hex
from typing import Any, Final
from uuid import uuid4

import orjson
from starlette.responses import Response

from app.errors import Denied, DomainError, InvalidInput
from app.graphql.engine.documents import Document, OperationKind
from app.graphql.policy import POLICY
from app.graphql.rules import AddressesWrite, InvoicesWrite, PaymentsWrite, Public
from app.http.answers import Answer
from app.http.auth import Caller
from app.http.body import BodyRefused, GraphQLRequest, decode_json, request_from_object
from app.http.errors import refusal
from app.http.graphiql import WALLETS, OwnSession, graphiql_page_of, wants_page
from app.permissions import Scope
from app.phrases import Phrase
from app.services.accounts import sessions
from app.services.keys import registry as api_keys
from app.web import forms
from app.web.access import Access, Row, acts, shows
from app.web.pages import confirming
from app.web.pages.keys import creating
from app.web.reference.documents import document
from app.web.reference.entries import reference
from app.web.reference.samples import variables_of
from app.web.visit import Visit

GRAPHIQL: Final = "/developers/graphiql"
RUN: Final = "/developers/run"
CONFIRMED: Final = f"{RUN}/confirmed"
KEY: Final = f"{GRAPHIQL}/key"

_SCOPES: Final = {
    "read": (Scope.READ,),
    "receive": (Scope.READ, Scope.RECEIVE),
    "write": (Scope.READ, Scope.WRITE),
}
_HOURS: Final = {"1": timedelta(hours=1), "24": timedelta(hours=24)}

#: What may be changed without showing again who one is, as on the pages that receive and send.
_UNCONFIRMED: Final = frozenset({AddressesWrite, InvoicesWrite, PaymentsWrite, Public})


class ConfirmationNeeded(Denied):
    """A mutation that takes a session whose owner has just shown who they are."""

    code = "CONFIRMATION_NEEDED"
    text = (
        f"This changes your account or what may act for it. Open {CONFIRMED} to show again who "
        "you are, which holds for fifteen minutes; then run it again."
    )


async def _graphiql(visit: Visit) -> Response:
    return _page(visit)


async def _ask_for_key(visit: Visit) -> Response:
    return visit.page("developers/key.html", once=uuid4())


async def _make_key(visit: Visit) -> Response:
    """Make a key that ends by itself, and open GraphiQL with it in its field."""
    form = visit.form
    scopes = _SCOPES.get(form.text("scopes"))
    hours = _HOURS.get(form.text("hours"))
    if scopes is None or hours is None:
        form.wrong("", "Choose what the key may, and for how long.")
        return visit.page("developers/key.html", status=422, once=uuid4())
    try:
        await creating.once(visit)
        _, secret = await api_keys.create(
            visit.runtime,
            visit.actor,
            name=f"GraphiQL {token_hex(4)}",
            scopes=scopes,
            expires_at=visit.runtime.clock.now() + hours,
        )
    except DomainError as error:
        return visit.refused("developers/key.html", error, once=uuid4())
    return _page(visit, secret)


def _page(visit: Visit, secret: str = "") -> Response:
    own = OwnSession(
        name=visit.member.username or "no username yet",
        path=RUN,
        token=visit.token(),
        confirm=CONFIRMED,
        keys=KEY,
    )
    simulated = visit.runtime.settings.node == "sandbox"
    return graphiql_page_of(own, simulated=simulated, secret=secret)


async def _show(visit: Visit) -> Response:
    """Show the form: with an operation of the reference in it, if one is asked for."""
    entries = reference(visit.api.schema)
    found = [one for one in entries.named(visit.asked("operation")) if one.kind != "subscription"]
    example, variables = WALLETS, ""
    if found:
        given = _of_own_wallet(variables_of(entries, found[0]), visit)
        example = document(entries, found[0], given)
        variables = json.dumps(given, indent=2) if given else ""
    return visit.page(
        "developers/run.html", example=example, variables=variables, answer="", once=uuid4()
    )


def _of_own_wallet(given: Mapping[str, Any], visit: Visit) -> dict[str, Any]:
    """Return sample values with the visitor's own wallet in the place of the sample's."""
    own = str(visit.member.default_wallet_id)
    return {
        name: _of_own_wallet(value, visit)
        if isinstance(value, dict)
        else own
        if name == "walletId"
        else value
        for name, value in given.items()
    }


async def _run(visit: Visit) -> Response:
    is_person = wants_page(visit.request.headers.get("accept", ""))
    session_id = visit.member.session_id
    assert session_id is not None
    is_confirmed = await sessions.is_confirmed(visit.runtime, session_id)
    seen: list[Document] = []
    try:
        answer = await _answer(visit, _request(visit), _check(seen, is_confirmed=is_confirmed))
    except BodyRefused as refused:
        answer = refusal(refused)
    if not is_person:
        return Response(answer.body, answer.status, media_type="application/json")
    if seen and not is_confirmed and _needs_confirmation(seen[0]):
        return await confirming.ask(visit, forms.pack(CONFIRMED, visit.form.kept()))
    shown = orjson.dumps(orjson.loads(answer.body), option=orjson.OPT_INDENT_2).decode()
    return visit.page(
        "developers/run.html",
        status=answer.status,
        example="",
        variables="",
        answer=shown,
        once=uuid4(),
    )


async def _confirmed(visit: Visit) -> Response:
    return visit.go(GRAPHIQL)


async def _answer(
    visit: Visit, request: GraphQLRequest, check: Callable[[Document], None]
) -> Answer:
    caller = Caller(visit.member, visit.address, user_agent=visit.user_agent)
    return await visit.api.answer(caller, request, check=check, once=visit.form.text("once"))


def _request(visit: Visit) -> GraphQLRequest:
    """Return what is in the form. Raises `BodyRefused`, and `InvalidInput` for too much of it."""
    form, most = visit.form, visit.runtime.settings.body_bytes_max
    query, variables = form.text("query"), form.text("variables")
    if len(query.encode()) + len(variables.encode()) > most:
        raise InvalidInput(
            Phrase("A document and its variables may have %(most)s bytes.", most=most)
        )
    return request_from_object(
        {
            "query": query,
            "variables": decode_json(variables) if variables else None,
            "operationName": form.text("operationName") or None,
        }
    )


def _check(seen: list[Document], *, is_confirmed: bool) -> Callable[[Document], None]:
    def check(document: Document) -> None:
        seen.append(document)
        if not is_confirmed and _needs_confirmation(document):
            raise ConfirmationNeeded

    return check


def _needs_confirmation(document: Document) -> bool:
    return document.kind is OperationKind.MUTATION and any(
        POLICY.get(coordinate) not in _UNCONFIRMED for coordinate in document.root_calls.values()
    )


ROWS: Final[tuple[Row, ...]] = (
    shows(GRAPHIQL, Access.MEMBER, _graphiql),
    shows(KEY, Access.MEMBER, _ask_for_key),
    acts(KEY, Access.CONFIRMED, _make_key),
    shows(RUN, Access.MEMBER, _show),
    acts(RUN, Access.MEMBER, _run),
    shows(CONFIRMED, Access.CONFIRMED, _confirmed),
    acts(CONFIRMED, Access.CONFIRMED, _run),
)
