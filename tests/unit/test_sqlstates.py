"""What the database refuses with a word of ours: each word stands for one refusal."""

import re
from collections import defaultdict
from pathlib import Path
from typing import Final

_ROOT: Final = Path(__file__).parents[2]
_RAISED: Final = re.compile(r"USING\s+ERRCODE\s*=\s*'(LK\d{3})'")
_KNOWN: Final = re.compile(r'^_?[A-Z_]+(?:: Final)? = "(LK\d{3})"', re.MULTILINE)
_BEGINNING: Final = re.compile(r"^CREATE (?:OR REPLACE )?FUNCTION (\w+)", re.MULTILINE)


def test_each_word_is_raised_by_one_function_and_known_to_one_module() -> None:
    raised, known = defaultdict(set), defaultdict(set)
    for file in (_ROOT / "db" / "migrations").glob("*.sql"):
        parts = _BEGINNING.split(file.read_text())
        for name, body in zip(parts[1::2], parts[2::2], strict=True):
            for word in _RAISED.findall(body):
                raised[word].add(name)
    for file in (_ROOT / "app").rglob("*.py"):
        for word in _KNOWN.findall(file.read_text()):
            known[word].add(file.relative_to(_ROOT))

    assert {word: names for word, names in raised.items() if len(names) > 1} == {}
    assert {word: files for word, files in known.items() if len(files) > 1} == {}
    assert raised.keys() == known.keys()
    assert len(raised) >= 5
