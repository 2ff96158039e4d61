"""docs/events.md and the JSON schemas beside it, made from the catalogue.

Writes the page, with the types as they are now, and a schema a type into the folder that is named;
`scripts/schema` puts them into `docs`.
"""

import json
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from app.services.events.catalogue import CATALOGUE
from app.services.events.entry import CatalogueEntry

PAGE: Final = Path(__file__).parents[1] / "docs" / "events.md"

#: The folder of the schemas, beside the page.
SCHEMAS: Final = "events"

_BEGIN: Final = "<!-- from the catalogue: scripts/schema writes this -->"
_END: Final = "<!-- end -->"
_BLOCK: Final = re.compile(f"(?<={_BEGIN}\n).*?(?={_END})", re.DOTALL)


def renewed(page: str) -> str:
    """Return the page with the types as they are now."""
    assert _BLOCK.search(page), f"{_BEGIN} … {_END} is missing"
    text = "\n".join(_lines())
    return _BLOCK.sub(lambda _: text, page)


def schemas() -> dict[str, str]:
    """Return the files of the folder by their names.

    What a version adds is not to fail whoever validates by them: they are open, where those of the
    catalogue, to which the tests hold every event, are not.
    """
    return {f"{entry.type}.json": _json(_open(entry.schema)) for entry in CATALOGUE.values()}


def _open(schema: Any) -> Any:
    if isinstance(schema, Mapping):
        return {
            name: _open(part) for name, part in schema.items() if name != "additionalProperties"
        }
    return [_open(part) for part in schema] if isinstance(schema, list) else schema


def _lines() -> Iterator[str]:
    yield ""
    yield "| type | what happened | who may see it |"
    yield "| --- | --- | --- |"
    for entry in CATALOGUE.values():
        name = f"[`{entry.type}`](#{str(entry.type).replace('.', '')})"
        yield f"| {name} | {entry.title} | {_permissions(entry)} |"
    for entry in CATALOGUE.values():
        yield ""
        yield f"### {entry.type}"
        yield ""
        yield f"{entry.title}. {entry.description} [Schema]({SCHEMAS}/{entry.type}.json)."
        yield ""
        yield "```json"
        yield from _json(entry.sample).splitlines()
        yield "```"
    yield ""
    yield ""


def _permissions(entry: CatalogueEntry) -> str:
    needed = " or ".join(f"`{permission}`" for permission in sorted(entry.permissions))
    return f"{needed}, or the key itself" if entry.type.startswith("api_key.") else needed


def _json(value: Mapping[str, Any]) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def write(folder: Path) -> None:
    """Write the page and the schemas into a folder, which is made."""
    (folder / SCHEMAS).mkdir(parents=True)
    (folder / PAGE.name).write_text(renewed(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
    for name, text in schemas().items():
        (folder / SCHEMAS / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
