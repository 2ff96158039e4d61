"""The reference of the API and its guides: for anybody, read off the schema, with no data in it."""

from collections.abc import Mapping
from typing import Any, Final

from starlette.responses import Response

from app.errors import NotFound
from app.graphql.policy import POLICY
from app.permissions import SCOPE_GRANTS, Permission, granting
from app.services.event_types import EventType
from app.web.access import Access, Row, shows
from app.web.pages.developers.guides import SNIPPETS
from app.web.reference.codes import CODES, codes_of, search_codes
from app.web.reference.entries import FOUND_MAX, ROOTS, OperationEntry, Reference, reference
from app.web.reference.programs import LANGUAGES_OF_PROGRAMS, programs
from app.web.reference.samples import call_of
from app.web.visit import Visit

_QUERY_MAX: Final = 100
_KINDS_OF_TYPES: Final = ("type", "interface", "union", "input", "enum", "scalar")


async def _start(visit: Visit) -> Response:
    found, text = _reference(visit), visit.asked("q")[:_QUERY_MAX]
    results = [*search_codes(text), *found.search(text)][:FOUND_MAX]
    facts: dict[str, Any] = {"q": text, "found": results, "most": FOUND_MAX}
    if visit.is_part:
        return visit.page("developers/found.html", **facts)
    texts = programs(call_of(found, found.operations["query", "me"], _endpoint(visit)))
    return visit.page(
        "developers/start.html",
        counts={kind: len(found.of_kind(kind)) for kind in ROOTS},
        types=len(found.types),
        texts=texts,
        language_of_program=_language(visit, texts),
        titles=LANGUAGES_OF_PROGRAMS,
        **facts,
    )


async def _operations(visit: Visit) -> Response:
    wanted = visit.asked("kind")
    kind = wanted if wanted in ROOTS else "query"
    areas = _reference(visit).by_area(kind)
    return visit.page("developers/operations.html", kind=kind, areas=areas, q="")


async def _operation(visit: Visit) -> Response:
    found, name = _reference(visit), visit.parts["name"]
    entries = found.named(name)
    if not entries:
        raise NotFound("There is no operation of this name.")
    return visit.page(
        "developers/operation.html",
        name=name,
        shown=[_shown(visit, found, one) for one in entries],
        titles=LANGUAGES_OF_PROGRAMS,
    )


async def _types(visit: Visit) -> Response:
    wanted = visit.asked("kind")
    kind = wanted if wanted in _KINDS_OF_TYPES else "type"
    types = [one for one in _reference(visit).types.values() if one.kind == kind]
    return visit.page("developers/types.html", kind=kind, kinds=_KINDS_OF_TYPES, types=types, q="")


async def _type(visit: Visit) -> Response:
    found = _reference(visit)
    it = found.types.get(visit.parts["name"])
    if it is None:
        raise NotFound("There is no type of this name.")
    return visit.page("developers/type.html", it=it, used_by=found.used_by(it.name))


async def _errors(visit: Visit) -> Response:
    return visit.page("developers/errors.html", codes=list(CODES.values()))


async def _guide(visit: Visit) -> Response:
    return visit.page(
        "developers/guide.html",
        endpoint=_endpoint(visit),
        scopes={scope: sorted(_held(scope)) for scope in SCOPE_GRANTS},
        permissions={one: _calls(one) for one in sorted(Permission)},
        event_types=[one for one in EventType if one is not EventType.WEBHOOK_TEST],
        snippets=SNIPPETS,
        titles=LANGUAGES_OF_PROGRAMS,
    )


def _shown(visit: Visit, found: Reference, entry: OperationEntry) -> dict[str, Any]:
    call = call_of(found, entry, _endpoint(visit))
    texts = programs(call)
    return {
        "entry": entry,
        "inputs": [
            it
            for part in entry.part.arguments
            if (it := found.types[part.leads_to]).kind == "input"
        ],
        "call": call,
        "texts": texts,
        "language": _language(visit, texts),
        "codes": codes_of(entry),
    }


def _language(visit: Visit, texts: Mapping[str, str]) -> str:
    """Return the programming language that is asked for, or the first."""
    wanted = visit.asked("as")
    return wanted if wanted in texts else next(iter(texts))


def _held(scope: str) -> set[Permission]:
    return {one for one in Permission if scope in granting(one)[0]}


def _calls(permission: Permission) -> list[str]:
    """Return what a permission lets one call, as the table of authority has it."""
    return sorted(
        place
        for place, rule in POLICY.items()
        if permission in rule.any_of and place.partition(".")[0] in ROOTS.values()
    )


def _reference(visit: Visit) -> Reference:
    return reference(visit.api.schema)


def _endpoint(visit: Visit) -> str:
    return f"{visit.runtime.settings.base_url}/graphql"


ROWS: Final[tuple[Row, ...]] = (
    shows("/developers", Access.ANYONE, _start),
    shows("/developers/guide", Access.ANYONE, _guide),
    shows("/developers/errors", Access.ANYONE, _errors),
    shows("/developers/operations", Access.ANYONE, _operations),
    shows("/developers/operations/{name}", Access.ANYONE, _operation),
    shows("/developers/types", Access.ANYONE, _types),
    shows("/developers/types/{name}", Access.ANYONE, _type),
)
