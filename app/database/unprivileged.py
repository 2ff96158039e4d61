"""PostgreSQL refuses to run as root; then it runs as a user that may do nothing else."""

import os
import pwd
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_NAME: Final = "pgserver"
_SEARCH: Final = 0o011
_READ: Final = 0o044


@dataclass(frozen=True, slots=True)
class SystemUser:
    """A user of this machine."""

    uid: int
    gid: int


def owner_of(folder: Path) -> SystemUser | None:
    """Return whom a server of a folder must run as; None for ourselves.

    Root runs it as the owner of the folder, and a new one as a user who is made for that. Raises
    `RuntimeError` where that cannot be done.
    """
    if os.geteuid() != 0:
        return None
    if folder.exists():
        owner = folder.stat()
        if owner.st_uid != 0:
            return SystemUser(owner.st_uid, owner.st_gid)
    try:
        entry = pwd.getpwnam(_NAME)
    except KeyError:
        entry = _make()
    return SystemUser(entry.pw_uid, entry.pw_gid)


def let_in(user: SystemUser, folder: Path, programs: Path) -> None:
    """Give a user a folder, the way to it, and the programs: no more than is missing."""
    os.chown(folder, user.uid, user.gid)
    for parent in (*folder.parents, *programs.parents):
        _allow(parent, _SEARCH)
    for path in programs.parent.rglob("*"):
        if not path.is_symlink():
            is_run = path.is_dir() or path.stat().st_mode & 0o100
            _allow(path, _READ | (_SEARCH if is_run else 0))


def _allow(path: Path, bits: int) -> None:
    mode = path.stat().st_mode & 0o7777
    if mode & bits != bits:
        path.chmod(mode | bits)


def _make() -> pwd.struct_passwd:
    program = shutil.which("useradd", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")
    if program is not None:
        subprocess.run(  # noqa: S603
            [program, "--system", "--shell", "/usr/sbin/nologin", _NAME],
            check=False,
            capture_output=True,
        )
    try:
        return pwd.getpwnam(_NAME)
    except KeyError:
        raise RuntimeError(
            "PostgreSQL does not run as root, and no user could be made for it. Start Latchkey as "
            "another user, or set LATCHKEY_DATABASE_URL to a PostgreSQL of your own."
        ) from None
