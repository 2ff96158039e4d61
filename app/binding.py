"""The sockets that the server listens on: one of its own, or those that it was given.

A service manager that holds the socket (systemd's socket units, or whoever speaks their protocol:
`LISTEN_PID`, `LISTEN_FDS`, sd_listen_fds(3)) keeps it open while the server is started anew.
Clients that connect meanwhile wait, and none is refused. `SO_REUSEPORT`, by which a new process
could listen beside the old one, would lose those that the old one's queue holds when it closes.
"""

import os
import socket
from contextlib import ExitStack
from typing import Final

_FIRST_FD: Final = 3
_GIVEN: Final = ("LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES")


def given() -> list[socket.socket]:
    """Return the sockets that a service manager has passed to this process; often none.

    Raises `OSError` when one of them is of no use.
    """
    said = {name: os.environ.pop(name, "") for name in _GIVEN}  # nobody whom we start shall see it
    if said["LISTEN_PID"] != str(os.getpid()) or not said["LISTEN_FDS"].isdigit():
        return []
    descriptors = range(_FIRST_FD, _FIRST_FD + int(said["LISTEN_FDS"]))
    with ExitStack() as stack:
        found = [stack.enter_context(_socket(descriptor)) for descriptor in descriptors]
        stack.pop_all()  # all are of use: they stay open
    return found


def _socket(descriptor: int) -> socket.socket:
    with ExitStack() as stack:
        try:
            found = stack.enter_context(socket.socket(fileno=descriptor))
            listens = found.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN)
        except OSError:
            listens = 0
        if not listens or found.family not in {socket.AF_INET, socket.AF_INET6}:
            raise OSError(
                f"LISTEN_FDS passes descriptor {descriptor}, which is no listening TCP socket: "
                "let the socket unit have ListenStream= with an address and a port."
            )
        stack.pop_all()
    found.set_inheritable(False)
    return found


def bound(host: str, port: int) -> socket.socket:
    """Return a socket bound to an address; port 0 lets the system choose.

    Raises `OSError` when the address is taken or not ours.
    """
    listening = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
    except OSError as error:
        listening.close()
        raise OSError(
            f"Cannot listen on {host}, port {port}: {error.strerror}. "
            "Choose another address with --host and --port."
        ) from error
    listening.set_inheritable(True)  # the workers share it
    return listening
