"""One word, one meaning: a public class or alias has a name that no other one in `app/` has."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

_ROOT = Path(__file__).parents[2]
_PAGE = (_ROOT / "docs" / "architecture.md").read_text()

#: Doubles that are being renamed elsewhere. It only shrinks.
_TO_BE_RENAMED = {"Answer", "Info"}


def named_by(node: ast.stmt) -> Iterator[str]:
    """Yield the names a statement gives to classes and types; constants are in capitals."""
    if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
        yield node.name
    targets = node.targets if isinstance(node, ast.Assign) else []
    if isinstance(node, ast.AnnAssign) and "TypeAlias" in ast.unparse(node.annotation):
        targets = [node.target]
    for target in targets:
        if isinstance(target, ast.Name) and re.match(r"[A-Z]\w*[a-z]", target.id):
            yield target.id


def doubles() -> dict[str, list[str]]:
    """Return the public names that several modules define, each with the modules' paths."""
    found = defaultdict(list)
    for path in sorted((_ROOT / "app").rglob("*.py")):
        for node in ast.parse(path.read_text()).body:
            for name in named_by(node):
                found[name].append(path.relative_to(_ROOT).as_posix())
    return {name: paths for name, paths in found.items() if len(paths) > 1}


def is_pair(paths: list[str]) -> bool:
    """Tell whether one is a type of the API, and the other the service's value that it shows."""
    kinds = sorted("/".join(path.split("/")[:2]) for path in paths)
    return kinds == ["app/graphql", "app/services"] and not paths[0].startswith(
        "app/graphql/engine/"
    )


def test_no_name_means_two_things_but_for_the_api_and_the_service_behind_it() -> None:
    others = {name: paths for name, paths in doubles().items() if not is_pair(paths)}

    assert set(others) == _TO_BE_RENAMED, others


def test_pairs_are_those_that_the_architecture_page_names() -> None:
    section = _PAGE.split("\n## One word, one meaning\n")[1].split("\n\n")[0]

    pairs = {name for name, paths in doubles().items() if is_pair(paths)}

    assert set(re.findall(r"`([A-Z]\w+)`", section)) == pairs
