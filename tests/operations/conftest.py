"""What operators build around Latchkey, tried with the real programs.

All of it is marked `operations`: a step of its own of `scripts/test`, not measured for coverage.
`thorough_operations` marks what takes long, and runs with LATCHKEY_TEST_OPERATIONS=all only.
"""

import os
from pathlib import Path

import pytest

from tests.story.servers import Installation

_HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    thorough = os.environ.get("LATCHKEY_TEST_OPERATIONS") == "all"
    for item in items:
        if _HERE not in item.path.parents:
            continue
        item.add_marker("operations")
        if item.get_closest_marker("thorough_operations") and not thorough:
            item.add_marker(pytest.mark.skip(reason="LATCHKEY_TEST_OPERATIONS=all runs it"))


@pytest.fixture
def installation(database_url: str, tmp_path: Path) -> Installation:
    """A fresh database and data directory that no process uses yet; no rate limits."""
    settings = {"LATCHKEY_DATABASE_URL": database_url, "LATCHKEY_RATE_LIMITS": "off"}
    return Installation(tmp_path, settings)
