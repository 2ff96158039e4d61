"""Where a page goes on to after a login, as whoever made the link wants it: nowhere but here."""

import pytest

from app.web.visit import within_here


@pytest.mark.parametrize("path", ["/", "/keys", "/design?a=b", "/keys/new#top", "/a//b"])
def test_pages_of_this_server_are_gone_on_to(path: str) -> None:
    assert within_here(path) == path


@pytest.mark.parametrize(
    "path",
    [
        "",
        "keys",
        "//evil.example/",
        "///evil.example/",
        "/\\evil.example/",
        "/a\\b",
        "\\\\evil.example/",
        "https://evil.example/",
        "javascript:alert(1)",
        "/\t/evil.example/",
        "/keys\r\nSet-Cookie: a=b",
        "/é",
        "//[",
    ],
)
def test_whatever_leads_elsewhere_is_the_first_page(path: str) -> None:
    assert within_here(path) == "/"
