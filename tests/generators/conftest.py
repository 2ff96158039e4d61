"""The running server of the API's tests."""

from tests.api.conftest import server

__all__ = ["server"]
