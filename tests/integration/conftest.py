"""What tests of commands share."""

from pathlib import Path

import pytest

from tests.command_line import CommandLine
from tests.story.servers import Installation


@pytest.fixture
def command_line(database_url: str, tmp_path: Path) -> CommandLine:
    """`latchkey`, on the database of the test."""
    settings = {
        "LATCHKEY_DATABASE_URL": database_url,
        "LATCHKEY_DATA_DIR": str(tmp_path),
        "LATCHKEY_LOG_LEVEL": "error",
    }
    return CommandLine(Installation(tmp_path, settings))
