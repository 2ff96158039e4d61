"""The leader's PostgreSQL is killed while clients pay: the short form of `scripts/failover`."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.ha import places, trial
from scripts.ha.cluster import running
from tests.operations.tools import postgres_programs, program


@pytest.fixture
def folder() -> Iterator[Path]:
    """Give one that PostgreSQL's user may enter."""
    with tempfile.TemporaryDirectory(prefix="lk-ha-", ignore_cleanup_errors=True) as made:
        Path(made).chmod(0o755)
        yield Path(made)


async def test_a_killed_leader_loses_nothing_that_was_confirmed(folder: Path) -> None:
    program("patroni", "patroni")
    program("etcd", "etcd-server")
    postgres_programs()
    with places.network(apart=False) as network:
        async with running(network, folder) as cluster:
            found = await trial.run(cluster, "postgres-killed", clients=4, pause_s=1.0, mends=False)

    assert (found.lost, found.doubled, found.problems, found.honoured) == ([], [], [], [])
    assert found.told > 10
    assert found.errors, "no client noticed that it was killed"
