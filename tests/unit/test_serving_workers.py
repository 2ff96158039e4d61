"""What the process above several workers does for them."""

import fcntl
import os
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from app import serving


class _NotReady(BaseHTTPRequestHandler):
    """A worker that answers, and of which something else is down."""

    def do_GET(self) -> None:
        self.send_response(200 if self.path == "/healthz" else 503)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


def test_workers_that_answer_are_announced_though_the_node_is_away(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(serving, "_READY_TIMEOUT_S", 5.0)
    heard: list[str] = []
    with HTTPServer(("127.0.0.1", 0), _NotReady) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}"
        try:
            serving._announce(url, heard.append)
        finally:
            server.shutdown()

    assert heard == [url]


def test_cleaners_of_temporary_files_see_that_the_folder_is_used(tmp_path: Path) -> None:
    """systemd-tmpfiles passes over a folder that it cannot lock."""
    descriptor = os.open(tmp_path, os.O_RDONLY)
    try:
        with serving._kept(str(tmp_path)), pytest.raises(BlockingIOError):
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    finally:
        os.close(descriptor)
