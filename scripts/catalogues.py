"""The texts of the dashboard, found in templates and code, and the catalogues they are put in.

    python -m scripts.catalogues [--check]

What is in none of these places is not translated: texts of templates (jinja2's i18n extension);
in code `N_("…")`, and the texts that `Form.wrong`, `Visit.go` and `InvalidInput` are given; the
fixed texts of refusals. Catalogues name no positions, so that they change only with the texts.
"""

import ast
import io
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from app.errors import DomainError
from app.web.language import ENGLISH, LANGUAGES, catalogue_of
from app.web.table import ROWS

_WEB: Final = Path(__file__).parents[1] / "app" / "web"
_TEMPLATES: Final = [("**.html", "jinja2.ext:babel_extract")]
_OPTIONS: Final = {"**.html": {"silent": "false", "trim_blocks": "true", "lstrip_blocks": "true"}}
_KEYWORDS: Final = {"_": None, "gettext": None, "ngettext": (1, 2)}
#: What takes a text in code → the place of that among its arguments.
_TAKES: Final = {"N_": 0, "wrong": 1, "go": 1, "InvalidInput": 0, "_does": 1}
_FILLED: Final = re.compile(r"%\((\w+)\)[sd]|%%")
_HEAD: Final = """\
# The texts of the dashboard, for scripts/messages.
msgid ""
msgstr ""
"Language: {language}\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

"""


class NotATextError(Exception):
    """A text is put together where only a format and values can be translated."""


def main(*arguments: str) -> int:
    """Update the catalogues, or see whether they are whole; return 1 when they are not."""
    short = False
    for language in (code for code in LANGUAGES if code != ENGLISH):
        catalogue = updated(language)
        if "--check" not in arguments:
            catalogue_of(language).write_text(written(language, catalogue), encoding="utf-8")
        for problem in problems(catalogue):
            short = True
            print(f"{language}: {problem}")
    return int(short)


def messages() -> Catalog:
    """Return all that is to be translated. Raises `NotATextError`."""
    assert ROWS, "the pages, and with them all refusals, are loaded"
    catalogue = Catalog()
    for _, _, message, _, _ in extract_from_dir(
        _WEB, method_map=_TEMPLATES, options_map=_OPTIONS, keywords=_KEYWORDS
    ):
        catalogue.add(message)
    for path in sorted(_WEB.rglob("*.py")):
        for text in _of_code(path):
            catalogue.add(text)
    for text in _refusals(DomainError):
        catalogue.add(text)
    return catalogue


def updated(language: str) -> Catalog:
    """Return a catalogue as it is with today's texts: those that are gone are left out."""
    path = catalogue_of(language)
    path.parent.mkdir(parents=True, exist_ok=True)
    head = _HEAD.format(language=language)
    text = path.read_text(encoding="utf-8") if path.exists() else head
    catalogue = read_po(io.BytesIO(text.encode()), locale=language)
    catalogue.update(messages(), no_fuzzy_matching=True)
    return catalogue


def written(language: str, catalogue: Catalog) -> str:
    """Return a catalogue as its file holds it."""
    file = io.BytesIO()
    write_po(
        file,
        catalogue,
        no_location=True,
        omit_header=True,
        sort_output=True,
        ignore_obsolete=True,
        width=100,
    )
    return _HEAD.format(language=language) + file.getvalue().decode().lstrip("\n")


def problems(catalogue: Catalog) -> Iterator[str]:
    """Yield what is missing in a catalogue, or says other things than the text it stands for."""
    for one in catalogue:
        wanted, given = _forms(one.id), _forms(one.string)
        if not any(wanted):
            continue
        if not all(given):
            yield f"not translated: {wanted[0]!r}"
        elif {*_filled(given[-1])} != {*_filled(wanted[-1])}:
            yield f"{wanted[-1]!r} is filled in otherwise: {given[-1]!r}"


def _forms(text: object) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) else tuple(text) if isinstance(text, tuple) else ("",)


def _filled(text: str) -> Iterator[str]:
    return (found.group() for found in _FILLED.finditer(text))


def _of_code(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        name = getattr(call.func, "id", getattr(call.func, "attr", ""))
        place = _TAKES.get(name)
        if place is not None and len(call.args) > place:
            yield from _texts(call.args[place], f"{path.name}:{call.lineno}")


def _texts(node: ast.expr, where: str) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)):
            if text:
                yield text
        case ast.IfExp():
            yield from _texts(node.body, where)
            yield from _texts(node.orelse, where)
        case ast.JoinedStr() | ast.BinOp():
            raise NotATextError(f"{where}: give a format and values instead of {ast.unparse(node)}")


def _refusals(kind: type[DomainError]) -> Iterator[str]:
    if text := vars(kind).get("text"):
        yield text
    for each in kind.__subclasses__():
        yield from _refusals(each)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
