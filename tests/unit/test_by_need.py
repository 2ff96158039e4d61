"""What is imported at need, and what it takes until then: fresh processes are looked at."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.by_need import by_need

_ROOT = Path(__file__).parents[2]

#: What few requests and fewer commands come to use.
SELDOM = (
    *("aiosmtplib", "altcha", "babel.messages", "email.headerregistry", "httpx2", "jinja2"),
    *("passlib", "phonenumbers", "pygments", "pyotp", "redis", "rich", "segno", "webauthn"),
)


def imported_by(statement: str) -> set[str]:
    """Return what a fresh process has imported after a statement."""
    told = subprocess.run(
        [sys.executable, "-c", f"{statement}\nimport sys\nprint(*sys.modules)"],
        capture_output=True,
        check=True,
        cwd=_ROOT,
        text=True,
    )
    return set(told.stdout.split())


def test_a_library_is_there_once_something_of_it_is_used() -> None:
    library = by_need("this_library.is_not_there")

    with pytest.raises(ModuleNotFoundError):
        library.anything  # noqa: B018  # that is the use

    assert by_need("email.headerregistry").Address(addr_spec="a@b.c").domain == "b.c"


def test_the_server_starts_without_what_is_seldom_used() -> None:
    assert imported_by("import app.serving").isdisjoint(SELDOM)


def test_logs_do_without_colours_and_commands_have_them() -> None:
    found = imported_by("import app, structlog; assert structlog.dev.rich is None; import rich")

    assert "rich" in found
