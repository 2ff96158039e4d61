"""The wheel: built twice it is the same, and installed it needs nothing of the checkout."""

import asyncio
import os
import re
import subprocess
import sys
import sysconfig
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from app.database.migration_files import MIGRATIONS
from tests.operations.wheels import built, done
from tests.story.servers import ROOT, Installation, Server

_COMMIT = "0123456789abcdef0123456789abcdef01234567"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of what is in the work tree."""
    return built(tmp_path_factory.mktemp("dist"))


def _tracked(folder: str) -> set[str]:
    listed = done("git", "-C", ROOT, "ls-files", folder).split()
    return {name for name in listed if (ROOT / name).exists()}


def test_it_is_the_same_whoever_builds_it(wheel: Path, tmp_path: Path) -> None:
    again = built(tmp_path, "sh", "-c", 'umask 077; exec "$@"', "sh")

    assert again.read_bytes() == wheel.read_bytes()
    assert again.name == wheel.name


def test_it_has_all_that_the_package_has_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
        times = {entry.date_time for entry in archive.infolist()}

    migrations = {f"app/database/sql/{path.name}" for path in MIGRATIONS.glob("*.sql")}
    units = {f"app/commands/systemd/{Path(name).name}" for name in _tracked("deploy/systemd")}
    fetched = {name for name in names if "/static/vendor/" in name}
    assert names - {"app/commit"} == _tracked("app") | migrations | units | fetched
    assert len(fetched) >= 10
    assert len(times) == 1


def test_beside_it_is_what_it_was_tested_with(wheel: Path) -> None:
    locked = (ROOT / "requirements" / "serve.txt").read_text()
    name = wheel.name.removesuffix("-py3-none-any.whl")
    hashed = wheel.with_name(f"{name}.hashed.txt").read_text()
    constraints = wheel.with_name(f"{name}.constraints.txt").read_text()

    assert hashed.endswith(locked)
    assert re.search(
        rf"^\./{re.escape(wheel.name)} \\\n    --hash=sha256:[0-9a-f]{{64}}$", hashed, re.MULTILINE
    )
    assert constraints.splitlines() == re.findall(r"^([a-z0-9].*?) \\$", locked, re.MULTILINE)


def _folder_of_packages(environment: Path) -> Path:
    variables = {"base": str(environment), "platbase": str(environment)}
    return Path(sysconfig.get_path("purelib", "venv", variables))


@pytest.fixture(scope="module")
def program(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """`latchkey` of an environment that has the wheel, and of ours what it depends on."""
    environment = tmp_path_factory.mktemp("installed") / "venv"
    done(sys.executable, "-m", "venv", "--without-pip", environment)
    python = environment / "bin" / "python"
    done(
        sys.executable,
        "-m",
        "pip",
        "--python",
        python,
        "install",
        "--no-deps",
        "--no-compile",
        wheel,
    )
    # Of a folder that is named so, Python does not read what makes our checkout importable.
    packages = _folder_of_packages(environment)
    (packages / "ours.pth").write_text(sysconfig.get_path("purelib"))
    (packages / "app" / "commit").write_text(f"{_COMMIT}\n")  # as if all had been committed
    return environment / "bin" / "latchkey"


def _installed(installation: Installation, program: Path) -> Installation:
    settings = {**installation.settings, "PYTHONPATH": ""}
    return replace(installation, settings=settings, program=(str(program),))


async def test_it_serves_from_an_empty_folder(installation: Installation, program: Path) -> None:
    installed = _installed(installation, program)
    version = await installed.run("--version")
    migrated = await installed.ask("migrate")
    async with installed.serving(demo=True) as server:
        await _pages_work(server)
        told = await server.ask("{ globals { buildInformation { commitHash } } }")
        checked = await installed.ask("check")

    where = done(program.parent / "python", "-P", "-c", "import app; print(app.__file__)")
    assert Path(where.strip()).is_relative_to(program.parents[1])
    assert version.output == f"latchkey {_version()}\n"
    assert migrated == {"applied": []}  # the database of tests has them, of the same names
    assert checked["ok"], checked
    assert told["globals"]["buildInformation"]["commitHash"] == _COMMIT


def _version() -> str:
    found = re.search(r'^version = "(.+)"$', (ROOT / "pyproject.toml").read_text(), re.MULTILINE)
    assert found is not None
    return found[1]


async def _pages_work(server: Server) -> None:
    """Look at pages and at each file that they load."""
    for path, loaded_min in (("/sign-in", 3), ("/graphql", 8)):
        page = await server.client.get(path, headers={"Accept": "text/html"}, follow_redirects=True)
        assert page.status_code == 200, path
        files = set(re.findall(r'(?:src|href)="(/[^"?#]+\.(?:js|css|svg))"', page.text))
        assert len(files) >= loaded_min, files
        answers = await asyncio.gather(*(server.client.get(file) for file in files))
        assert {answer.status_code for answer in answers} == {200}
    spanish = await server.client.get("/sign-in", headers={"Accept-Language": "es"})
    assert 'lang="es"' in spanish.text


@pytest.mark.thorough_operations
@pytest.mark.parametrize("way", ["pip", "pipx", "uvx"])
async def test_it_installs_into_an_empty_environment(way: str, wheel: Path, tmp_path: Path) -> None:
    program = _freshly_installed(way, wheel, tmp_path)
    empty = tmp_path / "empty"
    empty.mkdir(mode=0o755)
    installed = Installation(empty, {"PYTHONPATH": "", "LATCHKEY_DATA_DIR": "data"}, program)

    async with installed.serving(demo=True) as server:
        await _pages_work(server)
        found = await installed.run("check", "--json")

    assert found.answer["ok"]
    assert (empty / "data" / "key_pepper").exists()  # in the folder one is in


def _freshly_installed(way: str, wheel: Path, folder: Path) -> tuple[str, ...]:
    """Install the wheel and all that it needs from the registry; return what runs it."""
    environment = folder / way
    done(sys.executable, "-m", "venv", environment)
    pip = (environment / "bin" / "pip", "install", "-q", "--disable-pip-version-check")
    name = wheel.name.removesuffix("-py3-none-any.whl")
    if way == "pip":
        in_folder = ("sh", "-c", 'cd "$1" && shift && exec "$@"', "sh", wheel.parent)
        done(*in_folder, *pip, "--require-hashes", "-r", f"{name}.hashed.txt")
        return (str(environment / "bin" / "latchkey"),)
    constraints = wheel.with_name(f"{name}.constraints.txt")
    done(*pip, "uv" if way == "uvx" else "pipx")
    program = environment / "bin" / way
    if way == "uvx":
        words = ("--constraints", str(constraints), "--from", str(wheel), "latchkey")
        done(program, *words, "--version")  # fetches all
        return (str(program), "--offline", *words)
    places = {"PIPX_HOME": str(folder / "home"), "PIPX_BIN_DIR": str(folder / "bin")}
    done(program, "install", wheel, f"--pip-args=-c {constraints}", **places)
    return (str(folder / "bin" / "latchkey"),)


def test_without_git_it_wants_a_time(tmp_path: Path) -> None:
    for name in ("scripts/wheel", "scripts/assets", "assets/package-lock.json"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes((ROOT / name).read_bytes())
    (tmp_path / "scripts" / "wheel").chmod(0o755)
    (tmp_path / "scripts" / "assets").write_text("#!/bin/sh\n")
    (tmp_path / "scripts" / "assets").chmod(0o755)
    for name in ("app/http/static/vendor/stamp", "app/web/static/vendor/htmx.min.js"):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).touch()

    refused = subprocess.run(
        [tmp_path / "scripts" / "wheel"],
        env={**os.environ, "LATCHKEY_VENV": sys.prefix},
        capture_output=True,
        text=True,
        check=False,
    )

    assert refused.returncode == 1
    assert "SOURCE_DATE_EPOCH" in refused.stderr
