"""docs/derived-keys.md says what is so: its tables, its code in two languages, its test vectors."""

import json
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pytest

from app.services.keys.derivation import caveats as wording
from app.services.keys.derivation import chain as chains

PAGE: Final = Path(__file__).parents[2] / "docs" / "derived-keys.md"
TEXT: Final = PAGE.read_text(encoding="utf-8")


def block(language: str) -> str:
    (found,) = re.findall(rf"^```{language}\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
    return str(found)


VECTORS: Final[list[dict[str, Any]]] = json.loads(block("json"))


@pytest.mark.parametrize("vector", VECTORS)
def test_the_vectors_are_what_the_server_makes_and_takes(vector: dict[str, Any]) -> None:
    values = sorted((int(id_), bytes.fromhex(value)) for id_, value in vector["caveats"].items())
    body = b"".join(bytes((id_, len(value))) + value for id_, value in values)
    caveats = wording.decode(bytes((len(body),)) + body)

    made = chains.derive(vector["key"], caveats, prefix="blink", generation=vector["generation"])

    assert made == vector["derived"]
    assert str(chains.parse(made, "blink").own_id) == vector["id"]


@pytest.mark.parametrize("vector", VECTORS)
def test_the_python_of_the_page_makes_the_same(vector: dict[str, Any]) -> None:
    names: dict[str, Any] = {}
    exec(block("python"), names)
    derive: Callable[..., str] = names["derive"]
    caveats = {int(id_): bytes.fromhex(value) for id_, value in vector["caveats"].items()}

    assert derive(vector["key"], caveats, vector["generation"]) == vector["derived"]


def test_the_javascript_of_the_page_makes_the_same() -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("no Node.js here")
    program = f"""{block("javascript")}
    for (const vector of {json.dumps(VECTORS)}) {{
      const given = Object.entries(vector.caveats).map(([id, value]) => [id, [...unhex(value)]]);
      derive(vector.key, Object.fromEntries(given), vector.generation).then((made) => {{
        if (made !== vector.derived) process.exit(1);
        console.log(made);
      }});
    }}
    """
    done = subprocess.run([node, "-"], input=program, capture_output=True, text=True, check=True)

    assert set(done.stdout.split()) == {vector["derived"] for vector in VECTORS}


def test_the_page_names_every_bit() -> None:
    named = dict(re.findall(r"^\| (\d+) \| `([a-z]+:[a-z]+)` \|$", TEXT, re.MULTILINE))

    assert named == {str(bit): str(permission) for permission, bit in wording.BITS.items()}
