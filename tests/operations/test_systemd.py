"""The unit: as systemd reads it, what the server does against what it may, and really started."""

import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from app.commands import service_files
from tests.operations.tools import program
from tests.operations.wheels import built, is_python_of_the_system
from tests.story.servers import ROOT, Installation

UNITS = sorted((ROOT / "deploy" / "systemd").glob("*.service"))
SOCKETS = sorted((ROOT / "deploy" / "systemd").glob("*.socket"))
#: What `systemd-analyze security` may say at most: 0 is closed, 10 is open.
EXPOSURE_MAX = 1.5
BOOTED_S = 280

_NOT_IN_EACH_WAY = {"mmap", "mprotect", "pkey_mprotect", "socket", "socketpair"}
_PROGRAM = (sys.executable, "-m", "app")


def _output(*words: object) -> str:
    done = subprocess.run(
        [str(word) for word in words], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def _in_the_unit(name: str) -> list[str]:
    """Return the values that the unit gives a setting."""
    text = (ROOT / "deploy" / "systemd" / "latchkey.service").read_text()
    return re.findall(rf"^{name}=(.*)$", text, re.MULTILINE)


def test_systemd_understands_all_of_the_units(tmp_path: Path) -> None:
    analyze = program("systemd-analyze", "systemd")
    service_files.write(sys.executable, tmp_path, with_worker=True, with_socket=True, force=False)

    written = sorted((tmp_path / "etc/systemd/system").iterdir())

    assert [path.name for path in written] == [path.name for path in sorted([*UNITS, *SOCKETS])]
    assert _output(analyze, "verify", *written) == ""


@pytest.mark.parametrize("unit", UNITS, ids=lambda path: path.name)
def test_the_units_leave_little_open(unit: Path) -> None:
    analyze = program("systemd-analyze", "systemd")

    said = _output(
        analyze, "security", "--offline=true", f"--threshold={int(EXPOSURE_MAX * 10)}", unit
    )

    found = re.search(r"exposure level for .*: ([0-9.]+)", said)
    assert found is not None
    assert float(found[1]) <= EXPOSURE_MAX


def test_the_worker_has_the_same_fences() -> None:
    def fences(unit: Path) -> list[str]:
        return unit.read_text().partition("WorkingDirectory")[2].splitlines()

    assert fences(UNITS[0]) == fences(UNITS[1])


def _calls(analyze: str, group: str) -> set[str]:
    """Return the system calls of one of systemd's groups."""
    found: set[str] = set()
    for line in _output(analyze, "syscall-filter", group).splitlines()[1:]:
        word = line.strip()
        if word.startswith("@"):
            found |= _calls(analyze, word)
        elif word and not word.startswith("#"):
            found.add(word)
    return found


async def test_the_server_does_nothing_that_the_unit_forbids(installation: Installation) -> None:
    analyze, strace = program("systemd-analyze", "systemd"), program("strace", "strace")
    allowed: set[str] = set()
    for line in _in_the_unit("SystemCallFilter"):
        groups = line.removeprefix("~").split()
        named = set().union(*(_calls(analyze, group) for group in groups))
        allowed = allowed - named if line.startswith("~") else allowed | named

    # Only what may not be done at all, or not in each way: to stop at each call takes minutes.
    known = sorted(allowed - _NOT_IN_EACH_WAY)
    trace = installation.folder / "trace"
    # -D: the server is our child, not strace, which would not hand on what ends it.
    traced = (strace, "-D", "-f", "--seccomp-bpf", "-qq", "-o", str(trace))
    watched = replace(
        installation,
        program=(*traced, "-e", f"trace=!{','.join(f'?{one}' for one in known)}", *_PROGRAM),
    )
    async with watched.serving(demo=True) as server:
        await server.client.get("/sign-in")
        await server.sandbox("invoices", amountSat=500)
        await server.stop()

    text = trace.read_text(errors="replace")
    calls: list[tuple[str, str]] = re.findall(r"^\d+ +(([a-z_0-9]+)\(.*)$", text, re.MULTILINE)
    made = {name for _, name in calls}
    assert "socket" in made
    assert made <= _NOT_IN_EACH_WAY
    # MemoryDenyWriteExecute=: no memory is executable that was written.
    assert not [call for call, _ in calls if "PROT_WRITE|PROT_EXEC" in call]
    assert not [call for call, name in calls if "PROT_EXEC" in call and "mprotect" in name]
    # RestrictAddressFamilies=.
    families = set(re.findall(r"^\d+ +socket(?:pair)?\((AF_\w+)", text, re.MULTILINE))
    assert families <= set(_in_the_unit("RestrictAddressFamilies")[0].split())


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(tmp_path_factory.mktemp("dist"))


@pytest.mark.thorough_operations
@pytest.mark.parametrize(("workers", "way"), [(1, "restart"), (2, "reload")])
def test_systemd_starts_watches_and_stops_the_service(
    workers: int, way: str, wheel: Path, tmp_path: Path
) -> None:
    program("systemd-nspawn", "systemd-container")
    if os.getuid() != 0:
        pytest.skip("only root boots a system")
    if not is_python_of_the_system():
        pytest.skip("the system's python3 is of another version than the tests': install it")
    out = tmp_path / "out"
    shutil.copytree(ROOT / "tests" / "operations" / "systemd", out)
    steps = (out / "steps").read_text()
    (out / "steps").write_text(f"WORKERS={workers} WAY={way}\n{steps}")
    (tmp_path / "mounted").mkdir()

    with suppress(subprocess.TimeoutExpired):  # what is there then says where it was
        subprocess.run(
            [
                *("unshare", "--mount", "sh", out / "boot.sh"),
                *(tmp_path / "mounted", sysconfig.get_path("purelib"), wheel, out),
            ],
            timeout=BOOTED_S,
            check=False,
            capture_output=True,
        )

    told = {path.name: path.read_text() for path in out.iterdir() if path.is_file()}
    assert "checked" in told, told["errors"][-3_000:] + told.get("journal", "")[-3_000:]
    assert json.loads(told["init"])["next"][0] == "systemctl daemon-reload"
    assert "ActiveState=active" in told["started"]
    assert "StatusText=Serving http://127.0.0.1:8000" in told["started"]
    assert "NRestarts=0" in told["started"]
    assert json.loads(told["ready"])["checks"]
    assert re.search(r"^drwx------ .* latchkey latchkey ", told["files"], re.MULTILINE)
    assert json.loads(told["account"])["accountId"]
    assert all(one["about"] != "server" or one["verdict"] == "ok" for one in _findings(told))
    asked, pids = json.loads(told["asked"]), told["pids"].split()
    assert asked["failures"] == []
    assert asked["answers"] > 20
    assert (pids[0] == pids[1]) == (way == "reload")
    assert "NRestarts=1" in told["restarted"]
    assert "ActiveState=inactive\n" in told["stopped"]
    assert "Result=success\n" in told["stopped"]
    assert json.loads(told["checked"])["ok"]


def _findings(told: dict[str, str]) -> list[dict[str, str]]:
    findings: list[dict[str, str]] = json.loads(told["doctor"])["findings"]
    return findings
