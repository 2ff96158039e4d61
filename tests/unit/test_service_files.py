"""What `latchkey init --systemd` writes."""

import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.commands import service_files
from app.commands.main import cli
from app.commands.service_files import NotWrittenError

UNIT = "etc/systemd/system/latchkey.service"
WORKER = "etc/systemd/system/latchkey-worker.service"
SOCKET = "etc/systemd/system/latchkey.socket"
COMMAND = "usr/local/bin/latchkey"
SETTINGS = "etc/latchkey/latchkey.env"


def _write(root: Path, program: str = "/srv/lk/bin/latchkey", **how: bool) -> list[str]:
    options = {"with_worker": False, "with_socket": False, "force": False} | how
    written = service_files.write(program, root, **options)
    return [str(Path(path).relative_to(root)) for path in written]


def test_a_service_is_written_with_the_place_of_this_installation(tmp_path: Path) -> None:
    assert _write(tmp_path) == [UNIT, COMMAND, SETTINGS]

    unit = (tmp_path / UNIT).read_text()
    assert "ExecStart=/srv/lk/bin/latchkey serve --no-demo\n" in unit
    assert "ExecReload=/bin/kill -HUP $MAINPID\n" in unit  # docs/processes.md
    assert "/opt/latchkey" not in unit + (tmp_path / COMMAND).read_text()
    modes = [(tmp_path / name).stat().st_mode & 0o777 for name in (UNIT, COMMAND, SETTINGS)]
    assert modes == [0o644, 0o755, 0o600]
    assert (tmp_path / "etc/latchkey/secrets").stat().st_mode & 0o777 == 0o700


def test_a_second_time_nothing_is_left_to_write(tmp_path: Path) -> None:
    _write(tmp_path)

    assert _write(tmp_path) == []
    assert _write(tmp_path, with_worker=True) == [WORKER]
    assert _write(tmp_path, with_socket=True) == [SOCKET]


def test_a_path_is_quoted_as_each_of_its_readers_wants(tmp_path: Path) -> None:
    _write(tmp_path, program="/srv/100% lk/bin/latchkey")

    assert (
        'ExecStart="/srv/100%% lk/bin/latchkey" serve --no-demo\n' in (tmp_path / UNIT).read_text()
    )
    assert "'/srv/100% lk/bin/latchkey' \"$@\"\n" in (tmp_path / COMMAND).read_text()


def test_what_somebody_changed_stays_unless_it_is_meant(tmp_path: Path) -> None:
    _write(tmp_path)
    (tmp_path / UNIT).write_text("mine")
    (tmp_path / SETTINGS).write_text("LATCHKEY_NODE=lnd\n")
    (tmp_path / COMMAND).unlink()

    with pytest.raises(NotWrittenError, match=r"latchkey\.service: --force writes"):
        _write(tmp_path)
    assert not (tmp_path / COMMAND).exists()
    assert _write(tmp_path, force=True) == [UNIT, COMMAND]
    assert (tmp_path / SETTINGS).read_text() == "LATCHKEY_NODE=lnd\n"


def test_the_command_of_an_installation_in_its_place_is_left(tmp_path: Path) -> None:
    assert _write(tmp_path, program=f"/{COMMAND}") == [UNIT, SETTINGS]


@pytest.mark.parametrize("place", ["/root/.local/lk", "/home/satoshi/lk", "/tmp/lk"])
def test_what_a_service_may_not_see_is_told(place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "prefix", place)

    with pytest.raises(NotWrittenError, match="Install Latchkey below /opt"):
        service_files.program()


def test_where_no_latchkey_is_that_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "prefix", "/opt/none")
    monkeypatch.setattr(sys, "base_prefix", "/usr")

    with pytest.raises(NotWrittenError, match="There is no /opt/none/bin/latchkey"):
        service_files.program()


def test_without_the_right_to_write_it_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(self: Path, *_args: object, **_more: object) -> None:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "mkdir", refused)  # root may write everywhere

    with pytest.raises(NotWrittenError, match="cannot be written: run this as root"):
        _write(tmp_path)


def test_the_command_says_what_to_do_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service_files, "program", lambda: "/srv/lk/bin/latchkey")
    words = ["init", "--systemd", "--worker", "--root", str(tmp_path)]

    printed = CliRunner().invoke(cli, words)
    again = CliRunner().invoke(cli, words)
    for_programs = CliRunner().invoke(cli, [*words, "--json"])

    assert f"wrote {tmp_path / UNIT}\n" in printed.stdout
    assert "  systemctl enable --now latchkey latchkey-worker\n" in printed.stdout
    assert again.stdout.startswith("All is there already.\n")
    assert for_programs.stdout.startswith('{"written":[],"next":["systemctl daemon-reload",')


def test_a_socket_is_started_before_its_service(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service_files, "program", lambda: "/srv/lk/bin/latchkey")
    words = ["init", "--systemd", "--socket", "--root", str(tmp_path)]

    printed = CliRunner().invoke(cli, words)

    assert f"wrote {tmp_path / SOCKET}\n" in printed.stdout
    steps = [line.strip() for line in printed.stdout.partition("Next:\n")[2].splitlines()]
    assert steps[1:3] == [
        "systemctl stop latchkey",
        "systemctl enable --now latchkey.socket latchkey",
    ]


def test_what_it_is_to_be_a_service_of_must_be_said() -> None:
    refused = CliRunner().invoke(cli, ["init"])

    assert (refused.exit_code, refused.stderr) == (
        2,
        "latchkey: Say what it is to be a service of: --systemd.\n",
    )
