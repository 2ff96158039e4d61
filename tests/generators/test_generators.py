"""Clients made by code generators that read the schema over HTTP: they are made, and they work.

The generators are installed by `scripts/generators`, in an environment of their own; without it
these tests are skipped.
"""

import asyncio
import json
import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import pytest

from app.permissions import Scope
from tests.api.harness import Server
from tests.factories import Person, key, person

_HERE: Final = Path(__file__).parent
_MADE: Final = _HERE.parents[1] / ".venv-generators"
_NODE: Final = _MADE / "node" / "node_modules" / ".bin"

pytestmark = pytest.mark.skipif(
    not (_MADE / "stamp").exists(), reason="run scripts/generators first; only CI does"
)


async def run(folder: Path, environment: Mapping[str, str], *command: str | Path) -> str:
    """Return what a program prints; fail with all it said if it does."""
    process = await asyncio.create_subprocess_exec(
        *map(str, command),
        cwd=folder,
        env={**os.environ, **environment},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    printed, said = await process.communicate()
    assert process.returncode == 0, f"{command[0]}: {printed.decode()}\n{said.decode()}"
    return printed.decode()


async def with_key(server: Server) -> tuple[Person, dict[str, str]]:
    """Return an account with money, and what a program of its owner needs to know."""
    owner = await person(server.runtime, sat=1_000)
    _, secret = await key(server.runtime, owner, Scope.READ, Scope.RECEIVE)
    return owner, {"LATCHKEY_URL": f"http://{server.host}/graphql", "LATCHKEY_KEY": secret}


def check(found: Any) -> None:
    assert found.pop("paymentRequest").startswith("lnbcrt210n1")
    assert found == {
        "network": "regtest",
        "walletType": "BTCWallet",
        "balance": 1_000,
        "satoshis": 21,
        "transactions": [1_000],
    }


async def test_a_python_client_is_made_and_works(server: Server, tmp_path: Path) -> None:
    _, environment = await with_key(server)
    for name in ("operations.graphql", "ariadne.toml", "python_client.py"):
        shutil.copy(_HERE / name, tmp_path)

    generator = _MADE / "bin" / "ariadne-codegen"
    await run(tmp_path, environment, generator, "client", "--config", "ariadne.toml")
    printed = await run(tmp_path, environment, _MADE / "bin" / "python", "python_client.py")

    check(json.loads(printed))


async def test_typescript_types_are_made_and_hold(server: Server, tmp_path: Path) -> None:
    _, environment = await with_key(server)
    for name in ("operations.graphql", "codegen.yml", "typescript_client.ts"):
        shutil.copy(_HERE / name, tmp_path)
    # Where programs look for what they import.
    (tmp_path / "node_modules").symlink_to(_MADE / "node" / "node_modules")

    await run(tmp_path, environment, _NODE / "graphql-codegen", "--config", "codegen.yml")
    compiled = ("--strict", "--target", "es2022", "--module", "commonjs", "--skipLibCheck")
    await run(
        tmp_path, environment, _NODE / "tsc", *compiled, "--types", "node", "typescript_client.ts"
    )
    printed = await run(tmp_path, environment, "node", "typescript_client.js")

    check(json.loads(printed))
