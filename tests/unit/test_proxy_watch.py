"""What requests show of proxies that the settings do not fit."""

import pytest
from structlog.testing import capture_logs

from app.http.proxy_watch import PLAIN, UNTRUSTED, ProxyWatch
from app.settings import Settings

HOST = b"pay.example"
FORWARDED = {b"x-forwarded-for": b"192.0.2.7"}
OVER_HTTPS = {b"x-forwarded-proto": b"https"}


def watch(trusted: str = "10.0.0.1", url: str = "https://pay.example") -> ProxyWatch:
    return ProxyWatch(Settings(trusted_proxies=(trusted,), public_url=url))


def scope(peer: str, headers: dict[bytes, bytes], path: str = "/graphql") -> dict[str, object]:
    return {
        "type": "http",
        "scheme": "http",
        "path": path,
        "client": (peer, 1),
        "headers": list(({b"host": HOST} | headers).items()),
    }


@pytest.mark.parametrize(
    ("peer", "headers", "noticed"),
    [
        ("10.0.0.1", FORWARDED | OVER_HTTPS, []),
        ("10.0.0.1", FORWARDED, [PLAIN]),
        ("10.0.0.2", FORWARDED | OVER_HTTPS, [PLAIN, UNTRUSTED]),
        ("127.0.0.1", {b"host": b"127.0.0.1:8000"}, []),
        ("127.0.0.1", {b"host": b"127.0.0.1:8000"} | FORWARDED, [UNTRUSTED]),
        ("", {}, [PLAIN]),
    ],
)
def test_what_does_not_fit_is_noticed(
    peer: str, headers: dict[bytes, bytes], noticed: list[str]
) -> None:
    seen = watch()
    seen.look(scope(peer, headers), 1)
    assert seen.noticed == sorted(noticed)


def test_one_request_of_many_is_looked_at_and_each_that_asks_for_health() -> None:
    seen = watch()
    seen.look(scope("10.0.0.2", FORWARDED), 2)
    assert seen.noticed == []
    seen.look(scope("10.0.0.2", FORWARDED, "/healthz"), 2)
    assert UNTRUSTED in seen.noticed


def test_the_log_says_it_once_with_the_peer() -> None:
    seen = watch(url="http://pay.example")
    with capture_logs() as lines:
        for _ in range(3):
            seen.look(scope("10.0.0.2", FORWARDED), 65)
    assert [(line["event"], line["peer"]) for line in lines] == [(UNTRUSTED, "10.0.0.2")]
