"""The image: its steps run in a plain root, and what they make started as an engine would."""

import asyncio
import os
import re
import shutil
import signal
import sys
import sysconfig
from pathlib import Path

import pytest

from tests.operations import dockerfiles
from tests.operations.dockerfiles import Image
from tests.operations.tools import program, until
from tests.operations.wheels import built, done, is_python_of_the_system
from tests.story.servers import ROOT

DOCKERFILE = ROOT / "deploy" / "docker" / "Dockerfile"
COMMIT = "0123456789abcdef0123456789abcdef01234567"

needs_mounts = pytest.mark.skipif(not dockerfiles.can_run(), reason="only root may mount")


def test_it_keeps_to_the_rules_of_hadolint() -> None:
    linter = shutil.which("hadolint", path=f"{Path(sys.executable).parent}:{os.environ['PATH']}")
    if linter is None:
        pytest.skip("hadolint is not here: its wheel exists for Linux on x86-64 only")

    assert done(linter, "--format=json", DOCKERFILE).strip() == "[]"


def test_what_it_says_of_itself() -> None:
    instructions = dockerfiles.read(DOCKERFILE)
    last = [one.word for one in instructions]

    [user] = [one.rest for one in instructions if one.word == "USER"]
    assert re.fullmatch(r"[1-9]\d+:[1-9]\d+", user), "only a number is known not to be root's"
    assert last.index("USER") > max(n for n, word in enumerate(last) if word in {"RUN", "COPY"})
    froms = [one.rest for one in instructions if one.word == "FROM"]
    assert all(rest.startswith("${BASE}") for rest in froms), "the digest is an argument"
    [health] = [one.rest for one in instructions if one.word == "HEALTHCHECK"]
    assert "curl" not in health
    assert "wget" not in health


def _built_elsewhere(folder: Path, base: Path) -> Image:
    """The stage `build` as if its steps had run: the wheel, with what the tests depend on."""
    image = Image(base, folder / "build")
    image.run(["/usr/bin/python3", "-m", "venv", "--without-pip", "/opt/latchkey"])
    packages = next((image.files / "opt/latchkey/lib").glob("python3*")) / "site-packages"
    dockerfiles.copy_folder(Path(sysconfig.get_path("purelib")), packages)
    for left in packages.glob("__editable__*"):
        left.unlink()
    shutil.rmtree(next(packages.glob("latchkey-*.dist-info")))
    wheel = built(folder / "dist")
    shutil.copy(wheel, image.files / "opt")
    pip = ["/opt/latchkey/bin/python", "-m", "pip", "install", "--no-deps", "--no-compile", "-qq"]
    image.run([*pip, "--root-user-action=ignore", f"/opt/{wheel.name}"])
    return image


async def _works(image: Image, folder: Path) -> None:
    """Start it, wait until it is healthy, look at what it may, and stop it as engines do."""
    volume, log = folder / "volume", folder / "log"
    volume.mkdir(mode=0o700)
    shutil.copystat(image.files / "data", volume)
    owner = (image.files / "data").stat()
    os.chown(volume, owner.st_uid, owner.st_gid)
    with image.started(volume, log) as container:

        async def healthy() -> bool:
            assert container.outer.poll() is None, log.read_text()[-3_000:]
            return await asyncio.to_thread(container.is_healthy)

        await until(healthy, "a healthy container", 90)
        status = container.status()
        container.tell(signal.SIGTERM)
        ended = await asyncio.to_thread(container.outer.wait, 60)

    assert re.search(r"^Uid:\t10001\t10001\t10001\t10001$", status, re.MULTILINE)
    assert re.search(r"^CapEff:\t0+$", status, re.MULTILINE)
    assert re.search(r"^NSpid:\t\d+\t1$", status, re.MULTILINE), "it is process 1"
    assert ended == 0, log.read_text()[-3_000:]
    assert "stop_left" not in log.read_text(), "its own database did not end in time"
    assert (volume / "key_pepper").exists()


@needs_mounts
async def test_its_image_runs_without_root_on_a_root_that_cannot_be_written_to(
    tmp_path: Path,
) -> None:
    if not is_python_of_the_system():
        pytest.skip("the system's python3 is of another version than the tests'")
    made = {"build": _built_elsewhere(tmp_path, Path("/"))}

    image = dockerfiles.build(
        dockerfiles.read(DOCKERFILE), Path("/"), ROOT, tmp_path, made=made, COMMIT=COMMIT
    )

    assert image.volumes == ["/data"]
    await _works(image, tmp_path)


def _as_python_images_are(base: Path) -> None:
    """Give a Debian what an image of Python has, and our way to the registries."""
    (base / "usr/local/bin/python").symlink_to("/usr/bin/python3")
    for name in ("etc/resolv.conf", "etc/pip.conf", "etc/ssl/certs/ca-certificates.crt"):
        if Path(f"/{name}").exists():
            shutil.copy(f"/{name}", base / name)
    # npm believes the authorities that it brings along, unless it is told of others.
    (base / "root/.npmrc").write_text("cafile=/etc/ssl/certs/ca-certificates.crt\n")


@needs_mounts
@pytest.mark.thorough_operations
@pytest.mark.timeout(1_200)
async def test_all_of_its_steps_run_in_a_fresh_debian(tmp_path: Path) -> None:
    debootstrap = program("debootstrap", "debootstrap")
    base = tmp_path / "debian"
    packages = "--include=python3,python3-venv,ca-certificates"
    done(debootstrap, "--variant=minbase", packages, "stable", base)
    _as_python_images_are(base)
    files = dockerfiles.context(ROOT, tmp_path / "context")

    image = dockerfiles.build(
        dockerfiles.read(DOCKERFILE),
        base,
        files,
        tmp_path,
        COMMIT=COMMIT,
        SOURCE_DATE_EPOCH="1767225600",
    )

    assert image.run(["latchkey", "--version"]).startswith("latchkey ")
    await _works(image, tmp_path)
