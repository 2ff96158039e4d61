"""The texts of the dashboard, found in templates and code, and the catalogues they are put in.

    python -m scripts.catalogues [--check]

What is in none of these places is not translated: texts of templates (jinja2's i18n extension);
in pages `N_("…")`, and the texts that `Form.wrong` and `Visit.go` are given; in pages and what is
below them refusals' own texts, what they are given, and `Phrase("…")`. What is put together there
of other texts is an error (`NotATextError`): it would stay English. Catalogues name no positions,
so that they change only with the texts.
"""

import ast
import functools
import io
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from app.web.language import ENGLISH, LANGUAGES, catalogue_of

_APP: Final = Path(__file__).parents[1] / "app"
_WEB: Final = _APP / "web"
#: Where refusals come from that a page shows.
_BELOW: Final = (
    "errors.py",
    "ledger",
    "lightning",
    "nodes",
    "outbound",
    "permissions.py",
    "phrases.py",
    "prices",
    "services",
    "signatures",
)
_TEMPLATES: Final = [("**.html", "jinja2.ext:babel_extract")]
_OPTIONS: Final = {"**.html": {"silent": "false", "trim_blocks": "true", "lstrip_blocks": "true"}}
_KEYWORDS: Final = {"_": None, "gettext": None, "ngettext": (1, 2), "pgettext": ((1, "c"), 2)}
#: What takes a text in pages, beside refusals → the place of that among its arguments.
_TAKES: Final = {"N_": 0, "wrong": 1, "go": 1, "_does": 1, "_stops": 1, "_gives_back": 1}
#: What all refusals are derived of, and what they call their text.
_REFUSALS: Final = frozenset({"DomainError", "SaidError"})
_TEXT: Final = "message"
#: What tells words from signs and names.
_WORDS: Final = re.compile("[a-z]{2,} |^ ?[a-z]{2,}$")
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
    catalogue = Catalog()
    for message, context in _found():
        catalogue.add(message, context=context)
    return catalogue


@functools.cache
def _found() -> tuple[tuple[str | tuple[str, ...], str | None], ...]:
    """Return all texts, with the context of those that have one."""
    templates = extract_from_dir(
        _WEB, method_map=_TEMPLATES, options_map=_OPTIONS, keywords=_KEYWORDS
    )
    found: list[tuple[str | tuple[str, ...], str | None]] = [
        (message, context) for _, _, message, _, context in templates
    ]
    below = {str(path.relative_to(_APP)): _parsed(path) for path in _below()}
    refusals = _refusals(below.values())
    for path in sorted(_WEB.rglob("*.py")):
        found += [(text, None) for text in _of_page(_parsed(path), path.name, refusals)]
    shared = {
        name: text
        for tree in below.values()
        for name, text in _constants(tree)
        if not name.startswith("_")
    }
    for name, tree in below.items():
        constants = shared | dict(_constants(tree))
        found += [(text, None) for text in _of_service(tree, name, refusals, constants)]
    return tuple(found)


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


def _below() -> Iterator[Path]:
    for name in _BELOW:
        path = _APP / name
        yield from sorted(path.rglob("*.py")) if path.is_dir() else [path]


def _parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _refusals(trees: Iterable[ast.Module]) -> dict[str, int | None]:
    """Return all refusals by name: which of their arguments is the text, None if none is."""
    classes = {
        node.name: node
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    found: dict[str, int | None] = dict.fromkeys(_REFUSALS, 0)
    of: dict[str, list[str]] = {
        name: [_name(base) for base in node.bases] for name, node in classes.items()
    }
    while more := [
        name for name in of if name not in found and not found.keys().isdisjoint(of[name])
    ]:
        for name in more:
            inherited = next(found[base] for base in of[name] if base in found)
            found[name] = _place(classes[name], inherited)
    return found


def _place(refusal: ast.ClassDef, inherited: int | None) -> int | None:
    """Return which argument of a class is its text, None if none is."""
    for node in refusal.body:
        if isinstance(node, ast.FunctionDef) and node.name == "__init__":
            names = [argument.arg for argument in node.args.args[1:]]
            return names.index(_TEXT) if _TEXT in names else None
    return inherited


def _name(node: ast.expr) -> str:
    """Return the last name of what is called or derived from, "" for what has none."""
    return getattr(node, "id", getattr(node, "attr", ""))


def _of_page(tree: ast.Module, where: str, refusals: Mapping[str, int | None]) -> Iterator[str]:
    takes = {**refusals, "Phrase": 0, **_TAKES}
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        place = takes.get(_name(call.func))
        if place is not None and len(call.args) > place:
            yield from _texts(call.args[place], f"{where}:{call.lineno}")


def _of_service(
    tree: ast.Module,
    where: str,
    refusals: Mapping[str, int | None],
    constants: Mapping[str, str],
) -> Iterator[str]:
    """Yield the texts of a module below pages. Raises `NotATextError`."""
    takes = {**refusals, "Phrase": 0}
    around = {
        node: function
        for function in ast.walk(tree)  # an inner one after the one around it
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.Call)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and node.name in refusals:
            yield from (text for name, text in _constants(node) if name == "text")
        if not isinstance(node, ast.Call):
            continue
        place = takes.get(_name(node.func))
        at = f"{where}:{node.lineno}"
        if place is not None and len(node.args) > place:
            yield from _whole(node.args[place], constants, around.get(node), at)
        if _name(node.func) == "Phrase":
            _check_values(node, at)


def _whole(
    node: ast.expr, constants: Mapping[str, str], around: ast.AST | None, where: str
) -> Iterator[str]:
    """Yield what a text is, or may be; `around` is the function in which it is said."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp():
            yield from _whole(node.body, constants, around, where)
            yield from _whole(node.orelse, constants, around, where)
        case ast.Name(id=name) if given := [*_given(name, around)]:
            for one in given:
                yield from _whole(one, constants, None, where)
        case ast.Name() | ast.Attribute() if _name(node) in constants:
            yield constants[_name(node)]
        case ast.JoinedStr() | ast.BinOp() | ast.Call(func=ast.Name(id="str")):
            raise NotATextError(f"{where}: give a Phrase instead of {ast.unparse(node)}")


def _given(name: str, function: ast.AST | None) -> Iterator[ast.expr]:
    """Yield what a name of a function is given."""
    for node in ast.walk(function) if function is not None else ():
        match node:
            case ast.Assign(targets=[ast.Name(id=given)], value=value) if given == name:
                yield value


def _check_values(phrase: ast.Call, where: str) -> None:
    """Raise `NotATextError` if words are filled in that are no `Phrase` themselves."""
    for value in (keyword.value for keyword in phrase.keywords):
        parts = value.values if isinstance(value, ast.JoinedStr) else [value]
        for part in parts:
            if isinstance(part, ast.Constant) and _WORDS.search(str(part.value)):
                raise NotATextError(f"{where}: give a Phrase instead of {ast.unparse(value)}")


def _constants(of: ast.Module | ast.ClassDef) -> Iterator[tuple[str, str]]:
    """Yield the names and texts of a module or class that stand in it as they are."""
    for node in of.body:
        match node:
            case (
                ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=str(text)))
                | ast.AnnAssign(target=ast.Name(id=name), value=ast.Constant(value=str(text)))
            ):
                yield name, text


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


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
