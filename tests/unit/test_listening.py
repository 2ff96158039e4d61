"""Where a server listens, as it leaves word of it for commands."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.process import listening
from app.settings import Settings

_KILLED = """
import os, pathlib, sys
from app.process import listening
from app.settings import Settings
left = listening.left(Settings(data_dir=pathlib.Path(sys.argv[1]), port=9001))
left.__enter__()
os.kill(os.getpid(), 9)
"""


def _settings(folder: Path, **more: object) -> Settings:
    return Settings.model_validate({"data_dir": folder, **more})


def _found(folder: Path, **more: object) -> str:
    return listening.of_the_server(_settings(folder, **more)).base_url


def test_commands_find_where_the_server_listens_as_long_as_it_does(tmp_path: Path) -> None:
    assert _found(tmp_path) == "http://127.0.0.1:8000"

    with listening.left(_settings(tmp_path, host="0.0.0.0", port=9_001)):
        assert _found(tmp_path) == "http://127.0.0.1:9001"
        assert _found(tmp_path, port=0) == "http://127.0.0.1:9001"

    assert _found(tmp_path) == "http://127.0.0.1:8000"
    assert list((tmp_path / "listening").iterdir()) == []


def test_a_port_and_a_public_url_that_were_set_count(tmp_path: Path) -> None:
    with listening.left(_settings(tmp_path, port=9_001)):
        assert _found(tmp_path, port=9_002) == "http://127.0.0.1:9002"
        assert _found(tmp_path, public_url="https://pay.example") == "https://pay.example"


def test_of_several_servers_it_is_the_newest_that_still_runs(tmp_path: Path) -> None:
    with listening.left(_settings(tmp_path, port=9_001)):
        with listening.left(_settings(tmp_path, port=9_002)):
            os.utime(tmp_path / "listening" / "9001", (0, 0))
            assert _found(tmp_path) == "http://127.0.0.1:9002"
        assert _found(tmp_path) == "http://127.0.0.1:9001"


def test_who_comes_after_us_on_our_port_keeps_its_word(tmp_path: Path) -> None:
    first = listening.left(_settings(tmp_path, host="127.0.0.2", port=9_001))
    second = listening.left(_settings(tmp_path, host="::", port=9_001))
    first.__enter__()
    with second:
        first.__exit__(None, None, None)

        assert _found(tmp_path) == "http://[::1]:9001"


def test_what_a_killed_server_left_says_nothing(tmp_path: Path) -> None:
    killed = subprocess.run([sys.executable, "-c", _KILLED, str(tmp_path)], check=False)

    assert killed.returncode == -9
    assert (tmp_path / "listening" / "9001").exists()
    assert _found(tmp_path) == "http://127.0.0.1:8000"


@pytest.mark.parametrize("name", ["9001", "x"])
def test_files_of_nobody_say_nothing(name: str, tmp_path: Path) -> None:
    (tmp_path / "listening").mkdir()
    (tmp_path / "listening" / name).write_text("elsewhere.example")

    assert _found(tmp_path) == "http://127.0.0.1:8000"


def test_where_nothing_can_be_left_the_server_runs_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "listening").write_text("in the way")

    with listening.left(_settings(tmp_path, port=9_001)):
        assert _found(tmp_path) == "http://127.0.0.1:8000"
    with listening.left(_settings(tmp_path / "none", port=9_001)):
        assert not (tmp_path / "none").exists()
