"""What tests of several processes share."""

from collections.abc import AsyncIterator

import pytest

from app.process.runtime import Runtime
from app.startup import open_runtime
from tests.conftest import make_settings


@pytest.fixture
async def there(runtime: Runtime) -> AsyncIterator[Runtime]:
    """Another process on the same database."""
    settings = runtime.settings
    assert settings.database_url is not None
    other = make_settings(settings.database_url.get_secret_value(), settings.data_dir)
    async with open_runtime(other, migrates=False) as opened:
        yield opened
