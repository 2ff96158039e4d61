"""PostgreSQL's programs get in as the server does, and no secret stands in their arguments."""

import asyncio
import os
import subprocess
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from cryptography.hazmat.primitives import serialization

from app.backup import addresses, making, moving, programs, restoring
from app.backup.faults import BackupError
from app.settings import Settings
from tests.conftest import make_settings
from tests.factories import person
from tests.operations import certificates
from tests.operations.backups import started
from tests.operations.certificates import Certificates
from tests.operations.own_server import room, server
from tests.operations.postgres import PASSWORD, ROLE, Postgres
from tests.operations.tools import until

__all__ = ["room", "server"]

#: Of all that works on the server's database.
PEPPER = "the pepper of all on one server"
#: What PostgreSQL understands only if it is escaped.
KEY_PASSWORD = "key's  'secret' \\ = # %41"


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The arguments of all programs that are started."""
    seen: list[str] = []
    start = subprocess.Popen

    def noting(command: list[str], **more: Any) -> Any:
        seen.extend(command)
        return start(command, **more)

    monkeypatch.setattr(subprocess, "Popen", noting)
    for name in ("PGPASSWORD", "PGPASSFILE"):
        monkeypatch.delenv(name, raising=False)
    return seen


@pytest.fixture(scope="module")
def tls(room: Path) -> Certificates:
    return certificates.make(room / "tls", "localhost")


@pytest.fixture
async def empty(server: Postgres) -> AsyncIterator[str]:
    """The name of an empty database of the role's."""
    await server.sql(f"CREATE DATABASE another OWNER {ROLE}")
    yield "another"
    await server.sql("DROP DATABASE another WITH (FORCE)")


def bare(server: Postgres, database: str, **options: str) -> str:
    """Return an address without a password."""
    query = "&".join(f"{name}={quote(text, safe='')}" for name, text in options.items())
    return f"postgresql://{ROLE}@127.0.0.1:{server.port}/{database}?{query}".rstrip("?")


async def backed_up_and_restored(url: str, to: str, folder: Path) -> None:
    settings = make_settings(url, folder / "here", key_pepper=PEPPER)
    async with started(settings) as runtime:
        await person(runtime, sat=1_000)
    path = (await making.make(settings, folder / "books.backup")).path
    restored = await restoring.restore(make_settings(to, folder / "there", key_pepper=PEPPER), path)
    assert restored.report.ok


@pytest.mark.parametrize("way", ["url", "query", "PGPASSWORD", "PGPASSFILE", "passfile", "home"])
async def test_the_password_comes_from_wherever_the_server_has_it(
    server: Postgres,
    empty: str,
    said: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    way: str,
) -> None:
    file = tmp_path / ".pgpass"
    file.write_text(f"127.0.0.1:*:*:{ROLE}:{PASSWORD}\n")
    file.chmod(0o600)
    options = {}
    match way:
        case "query":
            options = {"password": PASSWORD}
        case "PGPASSWORD":
            monkeypatch.setenv("PGPASSWORD", PASSWORD)
        case "PGPASSFILE":
            monkeypatch.setenv("PGPASSFILE", str(file))
        case "passfile":
            options = {"passfile": str(file)}
        case "home":
            monkeypatch.setenv("HOME", str(tmp_path))
    here, to = (bare(server, database, **options) for database in (ROLE, empty))
    if way == "url":
        here, to = server.url(ROLE), server.url(empty)

    await backed_up_and_restored(here, to, tmp_path)

    assert said
    for secret in (PASSWORD, quote(PASSWORD, safe=""), quote(PASSWORD)):
        assert not [word for word in said if secret in word]


async def test_the_password_of_a_client_key_is_not_in_the_arguments(
    server: Postgres, empty: str, said: list[str], tls: Certificates, tmp_path: Path
) -> None:
    await _with_tls(server, tls)
    key = tmp_path / "encrypted.pem"
    plain = serialization.load_pem_private_key(tls.key.read_bytes(), None)
    key.write_bytes(
        plain.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.BestAvailableEncryption(KEY_PASSWORD.encode()),
        )
    )
    key.chmod(0o600)
    options = {
        "password": PASSWORD,
        "sslmode": "verify-ca",
        "sslrootcert": str(tls.authority),
        "sslcert": str(tls.certificate),
        "sslkey": str(key),
        "sslpassword": KEY_PASSWORD,
        # A setting of the server for the session, as asyncpg takes all that it does not know.
        "application_name": "with a space \\ and more",
    }
    here, to = (bare(server, database, **options) for database in (ROLE, empty))

    await backed_up_and_restored(here, to, tmp_path)

    assert said
    assert not [word for word in said if "secret" in word or str(key) in word]
    wrong = bare(server, ROLE, **options | {"sslpassword": "wrong"})
    with addresses.private(wrong) as address, pytest.raises(subprocess.CalledProcessError):
        await asyncio.to_thread(
            subprocess.run,
            [programs.psql(over_tls=True), "-X", "-c", "SELECT 1", address.named],
            env=address.environment,
            pass_fds=address.open_files,
            check=True,
            capture_output=True,
        )


async def test_books_are_moved_with_the_password_of_the_environment(
    server: Postgres,
    empty: str,
    said: list[str],
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with started(settings) as runtime:
        await person(runtime, sat=1_000)
    monkeypatch.setenv("PGPASSWORD", PASSWORD)

    moved = await moving.move(settings, bare(server, empty))

    assert moved.report.ok
    assert not [word for word in said if PASSWORD in word]


@pytest.mark.parametrize("text", ["ends in a space ", "has\ntwo lines"])
def test_what_a_service_file_cannot_say_is_refused(text: str) -> None:
    dsn = f"postgresql://ann@db/books?sslpassword={quote(text)}"
    with pytest.raises(BackupError, match="sslpassword"), addresses.private(dsn):
        pass


def test_a_service_is_not_guessed_at() -> None:
    dsn = "postgresql:///?service=books"
    with pytest.raises(BackupError, match="service"), addresses.private(dsn):
        pass


async def _with_tls(server: Postgres, tls: Certificates) -> None:
    owner = server.data.stat()
    for file in (tls.certificate, tls.key):
        copied = server.data / file.name
        copied.write_bytes(file.read_bytes())
        copied.chmod(0o600)
        os.chown(copied, owner.st_uid, owner.st_gid)
    for name, value in (
        ("ssl_cert_file", tls.certificate.name),
        ("ssl_key_file", tls.key.name),
        ("ssl", "on"),
    ):
        await server.sql(f"ALTER SYSTEM SET {name} = '{value}'")
    await server.sql("SELECT pg_reload_conf()")

    async def is_on() -> bool:
        return await server.sql("SHOW ssl") == "on"

    await until(is_on, "TLS")
