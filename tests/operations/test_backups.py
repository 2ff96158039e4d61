"""Backups made while the server works, and restored: whole, or not at all."""

import asyncio
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from unittest.mock import patch

import asyncpg
import orjson
import pytest

from app.backup import addresses, archive, files, making, manifest, restoring, verifying
from app.backup.faults import BackupError
from app.money import sats
from app.permissions import Scope
from app.process.runtime import Runtime
from app.services import backups, checkup
from app.services.operators import standstill
from app.services.payments import sending
from app.settings import Settings
from app.startup import open_runtime
from tests.conftest import make_settings
from tests.factories import Person, key, person
from tests.operations.backups import empty_database, started
from tests.operations.tools import program, until
from tests.schema_dump import dump
from tests.story.servers import Installation

_SECRET = "key_pepper"
_OTHERS = """
SELECT count(*) FROM pg_stat_activity
 WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()
"""
_LOADS = """
SELECT count(*) FROM pg_stat_activity
 WHERE application_name = 'latchkey-backup' AND datname = current_database()
"""


@dataclass(frozen=True, slots=True)
class Here:
    """An installation with some money, and a backup of it."""

    settings: Settings
    path: Path


@pytest.fixture(scope="session")
async def here(shared_runtime: Runtime, tmp_path_factory: pytest.TempPathFactory) -> Here:
    ann, bob = await person(shared_runtime, sat=10_000), await person(shared_runtime)
    await send(shared_runtime, ann, bob, 100)
    await key(shared_runtime, ann, Scope.READ)
    path = tmp_path_factory.mktemp("here") / "books.backup"
    return Here(shared_runtime.settings, (await making.make(shared_runtime.settings, path)).path)


async def send(runtime: Runtime, payer: Person, payee: Person, sat: int) -> None:
    await sending.send_intraledger(
        runtime,
        payer.principal,
        wallet_id=payer.btc,
        recipient_wallet_id=payee.btc,
        amount=sats(sat),
    )


def there(url: str, folder: Path, **changes: object) -> Settings:
    return make_settings(url, folder / "there", **changes)


def url_of(settings: Settings) -> str:
    assert settings.database_url is not None
    return settings.database_url.get_secret_value()


async def tables_of(url: str) -> int:
    connection = await asyncpg.connect(url)
    try:
        found: int = await connection.fetchval(
            "SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace"
        )
        return found
    finally:
        await connection.close()


async def _nobody_is_in(url: str) -> None:
    """Wait until no other session is at work in a database."""
    connection = await asyncpg.connect(url)

    async def empty() -> bool:
        return not await connection.fetchval(_OTHERS)

    try:
        await until(empty, "nobody in the database")
    finally:
        await connection.close()


async def refused(settings: Settings, path: Path, identity: Path | None = None) -> str:
    """Return why a backup is not restored, after which the database must be empty."""
    with pytest.raises(BackupError) as refusal:
        await restoring.restore(settings, path, identity=identity)
    assert await tables_of(url_of(settings)) == 0
    return str(refusal.value)


async def test_a_backup_under_load_is_of_one_moment(
    runtime: Runtime, cluster: str, tmp_path: Path
) -> None:
    ann, bob = await person(runtime, sat=10_000), await person(runtime)
    ended = asyncio.Event()

    async def pay() -> int:
        number = 0
        while not ended.is_set():
            await send(runtime, ann, bob, 1)
            number += 1
        return number

    paying = asyncio.gather(*(pay() for _ in range(3)))
    made = await making.make(runtime.settings, tmp_path)
    ended.set()
    assert sum(await paying) > 0
    assert made.path.stat().st_mode & 0o777 == 0o600
    async with empty_database(cluster) as url:
        restored = await restoring.restore(there(url, tmp_path), made.path)

        assert restored.report.ok, restored.report.problems
        assert restored.report.journals == made.manifest.tables["journal"].rows
        assert dump(url) == dump(url_of(runtime.settings))
        assert (tmp_path / "there" / _SECRET).read_bytes() == (
            runtime.settings.data_dir / _SECRET
        ).read_bytes()
        async with started(there(url, tmp_path)) as other:
            assert not other.sends.is_open
            report = await checkup.check(other)
            assert report.ok, report.problems
    async with runtime.connection() as connection:
        last = await backups.last(connection)
    assert last is not None
    assert (last.at, last.verified_at) == (made.manifest.made_at, None)


async def test_a_backup_is_tried_in_a_server_of_its_own(here: Here, tmp_path: Path) -> None:
    found, report = await verifying.verify(here.settings, here.path)

    assert report.ok, report.problems
    assert report.journals == found.tables["journal"].rows
    assert not (here.settings.data_dir / "scratch").exists()


async def test_whatever_is_cut_off_or_changed_restores_nothing(
    here: Here, cluster: str, tmp_path: Path
) -> None:
    whole = here.path.read_bytes()
    damaged = tmp_path / "damaged"
    rng = random.Random(1)
    async with empty_database(cluster) as url:
        settings = there(url, tmp_path)
        for cut in (0, 100, 5_000, *(rng.randrange(len(whole) - 11_000) for _ in range(3))):
            damaged.write_bytes(whole[:cut])
            await refused(settings, damaged)
        for _ in range(3):
            place = rng.randrange(40_000, len(whole) - 20_000)
            flipped = bytes([whole[place] ^ 1])
            damaged.write_bytes(whole[:place] + flipped + whole[place + 1 :])
            await refused(settings, damaged)
        for name, place in ((archive.PEPPER, 5), (archive.PEPPER, 9), ("end.json", 0)):
            at = whole.index(name.encode()) + 512 + place
            bit = 0x80 if place == 5 else 1  # no text, and another secret
            damaged.write_bytes(whole[:at] + bytes([whole[at] ^ bit]) + whole[at + 1 :])
            await refused(there(url, tmp_path / f"{name[:3]}{place}"), damaged)
            with pytest.raises(BackupError):
                await verifying.verify(here.settings, damaged)
        assert not secrets_in(tmp_path, "sec*")
        assert (await restoring.restore(settings, here.path)).report.ok


async def test_what_is_there_is_never_overwritten(here: Here, cluster: str, tmp_path: Path) -> None:
    with pytest.raises(BackupError, match=r"is not empty: it has .* tables\. Nothing in it"):
        await restoring.restore(here.settings, here.path)
    with pytest.raises(BackupError, match="exists already, and is left as it is"):
        await making.make(here.settings, here.path)
    async with empty_database(cluster) as url:
        settings = there(url, tmp_path)
        settings.data_dir.mkdir()
        (settings.data_dir / _SECRET).write_text("00" * 32)
        assert "another key pepper than that of the backup" in await refused(settings, here.path)
        assert (settings.data_dir / _SECRET).read_text() == "00" * 32


async def test_a_backup_of_another_installation_is_told(
    here: Here, cluster: str, tmp_path: Path
) -> None:
    async with empty_database(cluster) as url:
        prefix = there(url, tmp_path, key_prefix="other")
        assert "keys begin with blink_; LATCHKEY_KEY_PREFIX says other." in await refused(
            prefix, here.path
        )
        node = there(
            url,
            tmp_path,
            node="lnd",
            network="mainnet",
            rate_limits="on",
            lnd_rest_url="http://127.0.0.1:1",
            lnd_macaroon="00",
        )
        assert "LATCHKEY_NODE=sandbox on regtest" in await refused(node, here.path)

        restored = await restoring.restore(prefix, here.path, accepts_other=True)

        assert restored.report.ok
        assert len(restored.strange) == 1


_FORGED: tuple[tuple[dict[str, object], str], ...] = (
    ({"format": 2}, "whose backups this version cannot read"),
    ({"migrations": {"9999_later": "00"}}, "newer Latchkey"),
    ({"migrations": {"0001_accounts_and_keys": "00"}}, "another Latchkey"),
    ({"tables": {"journal": {"rows": 7, "sum": "1"}}}, "came with"),
    ({"tables": {'x"; DROP': {"rows": 7, "sum": "1"}}}, "is no table of Latchkey's"),
    ({"madeAt": None}, "it is damaged"),
)


async def test_a_manifest_that_cannot_be_followed_is_refused(
    here: Here, cluster: str, tmp_path: Path
) -> None:
    async with empty_database(cluster) as url:
        for change, says in _FORGED:
            assert says in await refused(there(url, tmp_path), forged(here, tmp_path, change))


def forged(here: Here, folder: Path, change: dict[str, object]) -> Path:
    """Return a backup with another manifest."""
    path, whole = folder / "forged", folder / "dump"
    with here.path.open("rb") as file, path.open("wb") as to:
        reader = archive.ArchiveReader(file)
        writer = archive.ArchiveWriter(to)
        writer.add(archive.MANIFEST, orjson.dumps(orjson.loads(reader.manifest) | change))
        assert reader.pepper is not None
        writer.add(archive.PEPPER, reader.pepper)
        whole.write_bytes(b"".join(reader.database()))
        with whole.open("rb") as again:
            writer.add_database(again)
        writer.close()
    return path


def test_what_is_no_backup_is_refused(tmp_path: Path) -> None:
    for content in (b"", b"x" * 100_000, b"PGDMP" + bytes(2_000)):
        file = tmp_path / "file"
        file.write_bytes(content)
        with file.open("rb") as opened, pytest.raises(BackupError):
            archive.ArchiveReader(opened)
    with pytest.raises(BackupError, match="damaged"):
        manifest.Manifest.of_json(b"[]")


@pytest.mark.parametrize(
    "url", ["postgresql://ann:a%2541@db", "postgresql://ann@db?password=a%2541"]
)
def test_programs_are_told_the_password_that_the_server_uses(url: str) -> None:
    with addresses.private(url) as address:
        told = (address.named, address.environment["PGPASSWORD"], address.options)
    assert told == ("postgresql://ann@db", "a%41", None)


def secrets_in(folder: Path, name: str) -> list[Path]:
    return list(folder.glob(f"{name}/there/{_SECRET}"))


def names_in(folder: Path) -> set[str]:
    return {one.name for one in folder.iterdir()}


def age_identity(file: Path) -> tuple[Path, str]:
    """Make an identity of age; return its file, and whom to encrypt to."""
    keygen = program("age-keygen", "age")
    subprocess.run([keygen, "-o", file], check=True, capture_output=True)
    return file, file.read_text().split("public key: ")[1].split()[0]


async def test_an_encrypted_backup_needs_its_identity(
    here: Here, cluster: str, tmp_path: Path
) -> None:
    ours, recipient = age_identity(tmp_path / "ours.txt")
    theirs, _ = age_identity(tmp_path / "theirs.txt")

    sealed = (await making.make(here.settings, tmp_path / "sealed", recipient=recipient)).path

    secret = (here.settings.data_dir / _SECRET).read_bytes()
    assert secret in here.path.read_bytes()
    assert secret not in sealed.read_bytes()
    async with empty_database(cluster) as url:
        settings = there(url, tmp_path)
        assert "--identity" in await refused(settings, sealed)
        assert "age did not decrypt" in await refused(settings, sealed, identity=theirs)
        cut = tmp_path / "cut"
        cut.write_bytes(sealed.read_bytes()[:-70_000])
        await refused(settings, cut, identity=ours)
        with patch("app.backup.sealing.shutil.which", return_value=None):
            assert "Install it (Debian: age)" in await refused(settings, sealed, identity=ours)
        assert (await restoring.restore(settings, sealed, identity=ours)).report.ok
    with pytest.raises(BackupError, match="age did not encrypt"):
        await making.make(here.settings, tmp_path / "no", recipient="age1nobody")
    assert not names_in(tmp_path) & {"no", ".no.partial"}


async def test_the_newest_of_a_folder_are_kept_and_what_was_killed_is_removed(
    here: Here, tmp_path: Path
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    old = [folder / f"latchkey-2020010{day}T000000Z.backup" for day in range(1, 4)]
    for one in (*old, folder / ".latchkey-20200104T000000Z.backup.partial", folder / "notes"):
        one.write_text("x")

    made = await making.make(here.settings, folder, keep=2)

    assert made.removed == [one.name for one in old[:2]]
    assert names_in(folder) == {old[2].name, made.path.name, "notes"}


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk with room for 128 kB."""
    folder = tmp_path / "small"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=128k", "tmpfs", str(folder)]
    if os.geteuid() != 0 or subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("a small disk can be mounted by root only")
    yield folder
    subprocess.run(["umount", folder], check=True)


async def test_a_full_disk_is_told_and_nothing_is_left_on_it(
    here: Here, small_disk: Path, tmp_path: Path
) -> None:
    with pytest.raises(BackupError, match="There is no room for the backup"):
        await making.make(here.settings, small_disk)
    assert names_in(small_disk) == set()
    _, recipient = age_identity(tmp_path / "age.txt")
    with pytest.raises(BackupError, match="no space left"):
        await making.make(here.settings, small_disk, recipient=recipient)
    assert names_in(small_disk) == set()


async def test_all_keys_are_suspended_at_once(runtime: Runtime) -> None:
    ann = await person(runtime)
    await key(runtime, ann, Scope.READ)
    await key(runtime, ann, Scope.READ)

    assert await standstill.suspend_all(runtime) == 2
    assert await standstill.suspend_all(runtime) == 0


@pytest.mark.parametrize(
    "number",
    [0, *(pytest.param(n, marks=pytest.mark.thorough_operations) for n in range(1, 16))],
)
async def test_a_killed_restoration_is_made_again(
    here: Here, cluster: str, tmp_path: Path, number: int
) -> None:
    async with empty_database(cluster) as url:
        settings = there(url, tmp_path)
        environment = Installation(
            tmp_path,
            {"LATCHKEY_DATABASE_URL": url, "LATCHKEY_DATA_DIR": str(settings.data_dir)},
        ).environment()
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "app",
            "restore",
            here.path,
            "--json",
            env=environment,
            cwd=tmp_path,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        if number == 0:  # in the middle of the transaction
            admin = await asyncpg.connect(url)

            async def loads() -> bool:
                return bool(process.returncode is not None or await admin.fetchval(_LOADS))

            await until(loads, "psql at work")
            await admin.close()
        else:
            await asyncio.sleep(random.Random(number).uniform(0.8, 4.0))
        if process.returncode is None:
            process.kill()
        await process.wait()
        await _nobody_is_in(url)  # psql may have been told to commit, and do it yet

        if await tables_of(url) == 0:
            assert (await restoring.restore(settings, here.path)).report.ok
        async with open_runtime(settings, listens=False) as runtime:
            assert not runtime.sends.is_open
            assert (await checkup.check(runtime)).ok


def test_a_name_in_a_folder_is_the_moment() -> None:
    at = datetime.fromisoformat("2026-11-28T15:30:00+01:00")

    path = files.path_for(Path("/"), at, sealed=True)

    assert path == Path("/latchkey-20261128T143000Z.backup.age")
