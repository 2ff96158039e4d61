"""What the wheel and the image are made of, and under which licences."""

import json
import subprocess
import sys
from datetime import UTC, datetime

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from scripts.materials import bill, parts
from scripts.materials.parts import ROOT

#: Licences under which anybody may use and hand on what is made of them, as Latchkey's does (MIT).
#: MPL-2.0 wants changes of the files that it covers to be told, and we change none.
ALLOWED = {
    *("0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "MIT-0", "MPL-2.0"),
    *("PSF-2.0", "PostgreSQL", "Python-2.0"),
}
MOMENT = datetime(2026, 11, 28, tzinfo=UTC)


def _is_allowed(expression: str) -> bool:
    """Tell whether one may choose what is allowed, and all that one may not choose is."""
    alternatives = expression.replace("(", "").replace(")", "").split(" AND ")
    return all(any(one in ALLOWED for one in part.split(" OR ")) for part in alternatives)


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("MIT", True),
        ("GPL-3.0-only", False),
        ("GPL-3.0-only OR MIT", True),
        ("MIT AND GPL-3.0-only", False),
        ("MPL-2.0 AND (Apache-2.0 OR MIT)", True),
        ("", False),
    ],
)
def test_what_is_allowed(expression: str, expected: bool) -> None:
    assert _is_allowed(expression) == expected


def test_all_licences_are_allowed() -> None:
    refused = {part.name: part.licence for part in parts.everything()}
    refused = {name: licence for name, licence in refused.items() if not _is_allowed(licence)}

    assert refused == {}, "another package, or its licence in ALLOWED with the reason"


def test_the_bill_of_materials_is_one_and_always_the_same() -> None:
    written = bill.of_everything(MOMENT)

    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(written) is None
    assert bill.of_everything(MOMENT) == written


def test_the_bill_of_materials_has_all_there_is() -> None:
    made = json.loads(bill.of_everything(MOMENT))

    names = {component["name"] for component in made["components"]}
    packages = json.loads((ROOT / "assets" / "package-lock.json").read_text())["packages"]
    scripts = {path.rpartition("node_modules/")[2] for path in packages if path}
    assert {"starlette", "asyncpg", "cryptography", "openssl", "postgresql"} <= names
    assert scripts - names == {"axe-core"}
    assert not {"pytest", "setuptools", "cyclonedx-python-lib"} & names
    assert made["metadata"]["component"]["name"] == "latchkey"
    needs = {one["ref"]: one.get("dependsOn", []) for one in made["dependencies"]}
    [graphiql] = [purl for purl in needs if purl.startswith("pkg:npm/graphiql@")]
    assert any(purl.startswith("pkg:npm/%40graphiql/react@") for purl in needs[graphiql])


def test_licences_are_listed() -> None:
    listed = subprocess.run(
        [sys.executable, "-m", "scripts.materials", "--licences"],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )

    assert "htmx.org" in listed.stdout
    assert len(listed.stdout.splitlines()) == len(parts.everything())
