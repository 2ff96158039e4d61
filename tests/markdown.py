"""The documents of the repository: their links, headings, and the commands that they show."""

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]

_FENCE = re.compile(r"^(```|~~~).*?^\1[ \t]*$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"(?<!\\)\]\((?P<target>[^()\s]+)\)")
_HEADING = re.compile(r"^#{1,6} +(?P<text>.+?) *#*$", re.MULTILINE)
_NO_ANCHOR = re.compile(r"[^\w\- ]")
_CODE = re.compile(r"`([^`\n]+)`")
#: A line of a block: indented, in a fence, or after the prompt.
_COMMAND = re.compile(r"^(?:\S*/)?latchkey(?= )")
#: A script of ours: in code, or at the beginning of a line of a block.
_SCRIPT = re.compile(r"(?:`|^    )(scripts/[a-z_/.]+[a-z])", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Shown:
    """A command of Latchkey's that a document shows."""

    document: str
    words: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.document}: latchkey {' '.join(self.words)}"


def documents() -> list[Path]:
    """Return every document that people read."""
    found = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "db").rglob("*.md")]
    return sorted(found)


def name(path: Path) -> str:
    """Return a document's path in the repository."""
    return path.relative_to(ROOT).as_posix()


def broken_links(path: Path) -> list[str]:
    """Return the links of a document that lead to no file, or to no heading of one."""
    text = _FENCE.sub("", path.read_text(encoding="utf-8"))
    text = _CODE.sub("", text)
    broken = []
    for match in _LINK.finditer(text):
        place, _, anchor = match["target"].partition("#")
        if "://" in place or place.startswith("mailto:"):
            continue
        target = path if not place else (path.parent / place).resolve()
        if not target.exists() or (anchor and anchor not in anchors(target)):
            broken.append(match["target"])
    return broken


@cache
def anchors(path: Path) -> frozenset[str]:
    """Return the anchors that GitHub gives a document's headings."""
    if path.suffix != ".md":
        return frozenset()
    text = _FENCE.sub("", path.read_text(encoding="utf-8"))
    found: dict[str, int] = {}
    anchored = set(re.findall(r'<a (?:id|name)="([^"]+)"', text))
    for match in _HEADING.finditer(text):
        words = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", match["text"]).replace("`", "")
        anchor = _NO_ANCHOR.sub("", words.lower()).replace(" ", "-")
        count = found.get(anchor, 0)
        found[anchor] = count + 1
        anchored.add(f"{anchor}-{count}" if count else anchor)
    return frozenset(anchored)


def commands(path: Path) -> Iterator[Shown]:
    """Return the commands that a document shows, in blocks and in its text, each once."""
    text = path.read_text(encoding="utf-8").replace("\\\n", " ")
    spans = [code for code in _CODE.findall(text) if _COMMAND.match(code)]
    lines = [line.strip().removeprefix("$ ") for line in text.splitlines()]
    blocks = [line for line in lines if _COMMAND.match(line)]
    for line in dict.fromkeys([*blocks, *spans]):
        yield Shown(name(path), _words(line))


def missing_scripts(path: Path) -> list[str]:
    """Return the scripts that a document names and the repository does not have."""
    named = {match[1] for match in _SCRIPT.finditer(path.read_text(encoding="utf-8"))}
    return sorted(one for one in named if not (ROOT / one).exists())


def _words(line: str) -> tuple[str, ...]:
    """Return the words after the program's name, up to where the shell goes on by itself."""
    line = re.split(r" [|<>#]|\s&&|;|\s…|\|", line, maxsplit=1)[0]
    try:
        words = shlex.split(line)
    except ValueError:  # a quotation that goes on in the next line
        words = line.split()
    return tuple(words[1:])
