"""What is imported at need, and what it takes until then: fresh processes are looked at."""

import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from app.by_need import by_need

_ROOT = Path(__file__).parents[2]

#: What few requests and fewer commands come to use.
SELDOM: Final = (
    *("aiosmtplib", "altcha", "babel.messages", "email.headerregistry", "httpx2", "jinja2"),
    *("passlib", "phonenumbers", "pygments", "pyotp", "redis", "rich", "segno", "webauthn"),
)


#: What a command has no use for: the API, the server, and what only they use.
SERVING: Final = (
    *("app.graphql", "app.http", "app.web", "cryptography.x509", "graphql", "prometheus_client"),
    *("starlette", "strawberry", "uvicorn", "websockets"),
)

#: Runs a command on a database that is not there, so that it gets as far as asking it.
_COMMAND: Final = """
import os, sys
os.environ["LATCHKEY_DATABASE_URL"] = "postgresql://127.0.0.1:1/nowhere"
from app.commands.main import main
sys.argv[1:] = {words!r}
try:
    main()
except SystemExit as ended:
    code = ended.code
"""


def imported_by(statements: str) -> set[str]:
    """Return what a fresh process has imported after some statements."""
    told = subprocess.run(
        [sys.executable, "-c", f"{statements}\nimport sys\nprint()\nprint(*sys.modules)"],
        capture_output=True,
        check=True,
        cwd=_ROOT,
        text=True,
    )
    return set(told.stdout.splitlines()[-1].split())


def test_a_library_is_there_once_something_of_it_is_used() -> None:
    library = by_need("this_library.is_not_there")

    with pytest.raises(ModuleNotFoundError):
        library.anything  # noqa: B018  # that is the use

    assert by_need("email.headerregistry").Address(addr_spec="a@b.c").domain == "b.c"


def test_the_server_starts_without_what_is_seldom_used() -> None:
    assert not imported_by("import app.serving") & {*SELDOM}


def test_logs_do_without_colours_and_commands_have_them() -> None:
    found = imported_by("import app, structlog; assert structlog.dev.rich is None; import rich")

    assert "rich" in found


@pytest.mark.parametrize(
    "line", ["--version", "account list", "check", "key list --account alice", "node capital"]
)
def test_a_command_imports_what_it_needs(line: str) -> None:
    found = imported_by(_COMMAND.format(words=line.split()))

    assert not found & {*SELDOM, *SERVING}


def test_a_group_of_commands_is_imported_when_it_is_called() -> None:
    assert "app.commands.keys" not in imported_by(_COMMAND.format(words=["--help"]))
    assert "app.commands.keys" in imported_by(_COMMAND.format(words=["key", "--help"]))
