"""Addresses that name several hosts."""

from pathlib import Path

import pytest
from pydantic import SecretStr

from app.commands import where
from app.database import primary
from app.settings import Settings

_SEVERAL = "postgresql://me:p%40ss@one:5432,two:5433,[::1]:5434/books"


def test_one_host_is_left_as_it_is() -> None:
    for one in ("postgresql://me:secret@one/books", "postgresql://me@/books?host=/run&port=1"):
        assert primary.hosts(one) == [one]


def test_each_of_several_must_write_unless_it_is_said_otherwise() -> None:
    assert primary.hosts(_SEVERAL) == [
        f"postgresql://me:p%40ss@{host}/books?target_session_attrs=read-write"
        for host in ("one:5432", "two:5433", "[::1]:5434")
    ]
    assert primary.hosts(f"{_SEVERAL}?target_session_attrs=primary&sslmode=require")[1] == (
        "postgresql://me:p%40ss@two:5433/books?target_session_attrs=primary&sslmode=require"
    )


def test_people_are_told_all_hosts_and_no_password(tmp_path: Path) -> None:
    settings = Settings(database_url=SecretStr(_SEVERAL), data_dir=tmp_path)

    assert where.told(settings) == (
        "working on the database 'books' on one:5432, two:5433, [::1]:5434"
    )


async def test_a_port_that_is_none_is_malformed() -> None:
    with pytest.raises(ValueError, match="many"):
        await primary.connect("postgresql://me@one:many,two:5432/books")
