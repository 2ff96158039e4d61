"""An installation of Latchkey on a fresh database of the test cluster."""

from pathlib import Path

import pytest

from tests.story.servers import Installation


@pytest.fixture
def installation(database_url: str, tmp_path: Path) -> Installation:
    """A database and data directory that no process uses yet; no rate limits."""
    settings = {"LATCHKEY_DATABASE_URL": database_url, "LATCHKEY_RATE_LIMITS": "off"}
    return Installation(tmp_path, settings)
