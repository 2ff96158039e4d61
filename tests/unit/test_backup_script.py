"""The script that fills a database from a backup: what servers of other versions do not know."""

from io import BytesIO

import pytest

from app.backup import loading

NOTE = b"ALTER TABLE ONLY public.account ALTER COLUMN username SET (pg_attver=40767864);\n"
NEWER = b"SET transaction_timeout = 0;\n"
SCHEMA = b"CREATE TABLE public.account (username text);\n"
COLUMN = b"ALTER TABLE ONLY public.account ALTER COLUMN username SET (n_distinct=5);\n"
ROWS = b"COPY public.account (username) FROM stdin;\n" + NOTE + NEWER + b"\\.\n" + NOTE


@pytest.mark.parametrize(("major", "kept"), [(15, b""), (16, b""), (17, NEWER), (18, NEWER)])
def test_what_a_server_does_not_know_is_left_out_but_never_of_the_rows(
    major: int, kept: bytes
) -> None:
    passed = BytesIO()

    loading._pass_on(BytesIO(NEWER + SCHEMA + NOTE + COLUMN + ROWS), passed, major)

    assert passed.getvalue() == kept + SCHEMA + COLUMN + ROWS
