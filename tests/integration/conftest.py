"""A whole runtime on a fresh database."""

from collections.abc import AsyncIterator

import pytest

from app.main import open_runtime
from app.runtime import Runtime
from app.settings import Settings


@pytest.fixture
async def runtime(settings: Settings) -> AsyncIterator[Runtime]:
    """What a serving process has open."""
    async with open_runtime(settings, migrates=False) as runtime:
        yield runtime
