"""`docs/architecture.md` draws what the contracts enforce, and names what is in the code."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

_ROOT = Path(__file__).parents[2]
_PAGE = (_ROOT / "docs" / "architecture.md").read_text()
_NAME_ON_THE_PAGE = re.compile(r"`((?:app|db|tests)/[\w/]+\.\w+)`|`([A-Za-z_][\w.]*)\(\)`")

DRAWINGS = pytest.mark.parametrize(
    ("heading", "folder", "contract"),
    [
        ("The house", "app", "One way down"),
        ("Within services", "app/services", "Within services, who may call whom"),
    ],
)


def drawn(heading: str) -> list[set[str]]:
    """Return the storeys drawn under a heading: `room/`, `module.py`, `(room to come/)`."""
    section = _PAGE.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    cells = [line.split("│")[1] for line in section.splitlines() if line.startswith("    │")]
    return [set(cell.split()) for cell in cells]


def contracted(name: str) -> list[set[str]]:
    """Return the layers of a contract, those to come in parentheses."""
    tools: dict[str, Any] = tomllib.loads((_ROOT / "pyproject.toml").read_text())["tool"]
    layers = next(c["layers"] for c in tools["importlinter"]["contracts"] if c["name"] == name)
    return [{part.strip() for part in layer.split("|")} for layer in layers]


def plain(name: str) -> str:
    """Return a drawn name as the contracts write it."""
    return name.replace("/", "").replace(".py", "")


@DRAWINGS
def test_drawing_has_the_storeys_that_the_contract_enforces(
    heading: str, folder: str, contract: str
) -> None:
    storeys = [{plain(name) for name in storey} for storey in drawn(heading)]

    assert storeys == contracted(contract)


@DRAWINGS
def test_drawing_has_every_room_and_module_and_no_other(
    heading: str, folder: str, contract: str
) -> None:
    names = set().union(*drawn(heading))
    to_come = {name for name in names if name.startswith("(")}
    place = _ROOT / folder

    rooms = {f"{path.parent.name}/" for path in place.glob("*/__init__.py")}
    modules = {path.name for path in place.glob("*.py") if not path.name.startswith("__")}

    assert names - to_come == rooms | modules
    assert {name.strip("()") for name in to_come}.isdisjoint(rooms | modules)


def test_every_room_has_its_line_in_the_table() -> None:
    rows = re.findall(r"^\| `(\w+/)` \|", _PAGE, flags=re.MULTILINE)

    rooms = [name for storey in drawn("The house") for name in storey if name.endswith("/")]

    assert sorted(rows) == sorted(rooms)


def named_on_the_page() -> Iterator[tuple[str, str | None]]:
    """Yield each file that the page names, and each function with the file named before it."""
    file = ""
    for found in _NAME_ON_THE_PAGE.finditer(_PAGE):
        file = found[1] or file
        yield file, found[2]


@pytest.mark.parametrize(("file", "function"), sorted(set(named_on_the_page()), key=str))
def test_what_the_page_names_is_there(file: str, function: str | None) -> None:
    text = (_ROOT / file).read_text()

    if function is not None:
        assert function in (functions_of_sql(text) if file.endswith(".sql") else functions(text))


def functions_of_sql(text: str) -> set[str]:
    return set(re.findall(r"^CREATE FUNCTION public\.(\w+)\(", text, flags=re.MULTILINE))


def functions(text: str) -> set[str]:
    """Return the functions of a module, methods as `Class.method`."""
    found = set()
    for node in ast.parse(text).body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            found.add(node.name)
        elif isinstance(node, ast.ClassDef):
            found |= {
                f"{node.name}.{part.name}"
                for part in node.body
                if isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef)
            }
    return found
