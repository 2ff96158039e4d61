"""Installations whose every output is kept."""

from pathlib import Path

import pytest

from tests.api.harness import ROOT_KEY
from tests.story.servers import Installation


@pytest.fixture
def installation(database_url: str, tmp_path: Path) -> Installation:
    """A fresh database and data directory; the most talkative log, and a root key."""
    return Installation(
        tmp_path,
        {
            "LATCHKEY_DATABASE_URL": database_url,
            "LATCHKEY_LOG_LEVEL": "debug",
            "LATCHKEY_RATE_LIMITS": "off",
            "LATCHKEY_ROOT_KEY": ROOT_KEY,
            "LATCHKEY_SIGNATURE_AHEAD_MAX_S": "0",  # what is signed is good from the start
        },
    )
