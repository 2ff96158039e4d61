"""What `docs/webhooks.md` shows of how to verify works."""

import re
import shutil
import subprocess
import time
from base64 import b64encode
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pytest

from app.services.webhooks import endpoints, signing
from app.settings import Settings

PAGE: Final = (Path(__file__).parents[2] / "docs" / "webhooks.md").read_text(encoding="utf-8")
SECRET: Final = "whsec_" + b64encode(bytes(range(32))).decode()
BODY: Final = '{"memo":"für Kaffee"}\n\n'.encode()


def _block(language: str) -> str:
    found = re.search(rf"^```{language}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    assert found is not None
    return found[1]


def test_python_takes_a_message_once_and_no_altered_one() -> None:
    handled: list[object] = []
    known: dict[str, Any] = {
        "SECRET": SECRET,
        "handle": handled.append,
        "seen_before": lambda _id: bool(handled),
    }
    exec(_block("python"), known)
    receive: Callable[[bytes, dict[str, str]], int] = known["receive"]
    headers = signing.sign([SECRET], "evt_1", int(time.time()), BODY)

    answers = [receive(BODY, headers), receive(BODY, headers), receive(b"{}", headers)]

    assert answers == [204, 204, 400]
    assert handled == [{"memo": "für Kaffee"}]


@pytest.mark.skipif(shutil.which("openssl") is None, reason="there is no openssl")
def test_shell_makes_the_signature(tmp_path: Path) -> None:
    (tmp_path / "body").write_bytes(BODY)
    message = {"SECRET": SECRET, "ID": "evt_1", "TIMESTAMP": "1700000000"}

    made = subprocess.run(
        ["/bin/sh", "-c", _block("sh")],
        cwd=tmp_path,
        env={"PATH": "/usr/bin:/bin", **message},
        capture_output=True,
        check=True,
        text=True,
    )

    headers = signing.sign([SECRET], "evt_1", 1_700_000_000, BODY)
    assert f"v1,{made.stdout.strip()}" == headers["webhook-signature"]


def test_bounds_are_those_of_the_program() -> None:
    bounds = PAGE.partition("\n## Bounds\n")[2]

    assert f"`LATCHKEY_WEBHOOK_ENDPOINTS_MAX`, {Settings().webhook_endpoints_max} |" in bounds
    assert f"{endpoints.DESCRIPTION_LENGTH_MAX:,} characters" in bounds
    assert f"{endpoints.OVERLAP_MAX.total_seconds() / 3_600:.0f} hours" in bounds
