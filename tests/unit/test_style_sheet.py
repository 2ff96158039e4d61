"""The style sheet and the pages speak of the same classes, and its rules are rules."""

import re
from pathlib import Path

_WEB = Path(__file__).parents[2] / "app" / "web"
_SHEET = re.sub(
    r"/\*.*?\*/",
    "",
    (_WEB / "static" / "latchkey.css").read_text(encoding="utf-8"),
    flags=re.DOTALL,
)
_PAGES = [
    path.read_text(encoding="utf-8")
    for path in sorted([*(_WEB / "templates").rglob("*.html"), *_WEB.rglob("*.py")])
]
_ATTRIBUTE = re.compile(r"""\b(?:svg)?class="((?:[^"{]|\{\{.*?\}\}|\{%.*?%\})*)\"""")
_TEMPLATED = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{\w+\}")


def _styled() -> set[str]:
    selectors = " ".join(re.findall(r"([^{}]+)\{", _SHEET))
    return set(re.findall(r"\.([a-zA-Z][\w-]*)", selectors))


def _given() -> set[str]:
    written = (_TEMPLATED.sub(" ", given) for page in _PAGES for given in _ATTRIBUTE.findall(page))
    return {name for given in written for name in given.split()}


def test_every_class_of_a_page_is_styled() -> None:
    assert _given() - _styled() == set()


def test_every_styled_class_is_used() -> None:
    # Badges, buttons and charts get some of theirs as arguments of one or two words.
    said = re.findall(r"""["']([a-z-]+(?: [a-z-]+)?)["']""", "\n".join(_PAGES))
    arguments = {word for words in said for word in words.split()}

    assert _styled() - _given() - arguments == set()


def test_every_brace_of_the_style_sheet_has_its_other() -> None:
    """One too many swallows the rule after it, and nobody says so."""
    depth = 0
    for brace in re.findall(r"[{}]", _SHEET):
        depth += 1 if brace == "{" else -1
        assert depth >= 0
    assert depth == 0


def test_every_custom_property_is_set_and_used() -> None:
    there = set(re.findall(r"(--[a-z0-9-]+):", _SHEET))
    used = set(re.findall(r"var\((--[a-z0-9-]+)\)", _SHEET))

    assert there == used
