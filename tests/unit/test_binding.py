"""The sockets that a service manager passes."""

import os
import socket

import pytest

from app import binding


def said(monkeypatch: pytest.MonkeyPatch, *, pid: int | None = None, number: str = "1") -> None:
    monkeypatch.setenv("LISTEN_PID", str(os.getpid() if pid is None else pid))
    monkeypatch.setenv("LISTEN_FDS", number)
    monkeypatch.setenv("LISTEN_FDNAMES", "latchkey.socket")


def test_nothing_is_given_where_nobody_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LISTEN_PID", raising=False)
    assert binding.given() == []


@pytest.mark.parametrize(("pid", "number"), [(1, "1"), (None, "0"), (None, "many"), (None, "")])
def test_what_is_meant_for_another_or_nothing_is_left(
    monkeypatch: pytest.MonkeyPatch, pid: int | None, number: str
) -> None:
    said(monkeypatch, pid=pid, number=number)
    assert binding.given() == []


def test_a_socket_that_listens_is_taken_and_nobody_else_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        monkeypatch.setattr(binding, "_FIRST_FD", os.dup(server.fileno()))
        said(monkeypatch)
        (found,) = binding.given()
        assert found.getsockname() == server.getsockname()
        assert not found.get_inheritable()
        found.close()
    assert not {name for name in os.environ if name.startswith("LISTEN_")}


@pytest.mark.parametrize("kind", ["a pipe", "a socket that does not listen", "a Unix socket"])
def test_what_is_of_no_use_is_said(monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    reading, writing = os.pipe()
    with (
        socket.socket() as idle,
        socket.socket(socket.AF_UNIX) as unix,
    ):
        unix.bind(f"\0latchkey-test-{os.getpid()}")
        unix.listen()
        number = {
            "a pipe": reading,
            "a socket that does not listen": idle.fileno(),
            "a Unix socket": unix.fileno(),
        }[kind]
        monkeypatch.setattr(binding, "_FIRST_FD", os.dup(number))
        said(monkeypatch)
        with pytest.raises(OSError, match="no listening TCP socket: let the socket unit have"):
            binding.given()
    os.close(reading)
    os.close(writing)
