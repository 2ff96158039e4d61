"""Where a webhook may point to, be it of an account, a key or an invoice."""

import pytest

from app.errors import InvalidInput
from app.services import webhook_urls
from app.settings import Settings

SETTINGS = Settings(public_url="http://127.0.0.1:8000")


@pytest.mark.parametrize(
    "url",
    [
        "https://shop.example.com",
        "https://shop.example.com/",
        "https://SHOP.Example.com/hooks/1?token=a%20b&x=[1]",
        "https://shop.example.com:443/hook",
        "https://shop.example.com./hook",
        "https://xn--bcher-kva.example.de/",
        "https://8.8.8.8/hook",
        "https://[2606:4700:4700::1111]/hook",
        "https://[2001:200::1]/hook",
        "https://192.0.1.1/hook",
        "https://100.128.0.1/hook",
        "https://localhost.example.com/",
        "https://10.example.com/",
    ],
)
def test_public_https_urls_are_taken_as_they_are(url: str) -> None:
    webhook_urls.check(SETTINGS, url)


@pytest.mark.parametrize(
    ("url", "text"),
    [
        ("http://shop.example.com/", "must begin with https://"),
        ("ftp://shop.example.com/", "must begin with https://"),
        ("javascript:alert(1)", "must begin with https://"),
        ("//shop.example.com/", "must begin with https://"),
        ("shop.example.com", "must begin with https://"),
        ("https://user@shop.example.com/", "user name"),
        ("https://user:pass@shop.example.com/", "user name"),
        ("https://shop.example.com@evil.example.org/", "user name"),
        ("https://shop.example.com/#part", "fragment"),
        ("https://shop.example.com#@8.8.8.8/", "fragment"),
        ("https://shop.example.com:8443/", "port 443"),
        ("https://shop.example.com:0/", "port 443"),
        ("https://shop.example.com:/", "port 443"),
        ("https://shop.example.com:99999/", "malformed"),
        ("https://[::1/", "malformed"),
        ("https://shop.example.com/a b", "printable ASCII"),
        ("https://shop.example.com/\n", "printable ASCII"),
        ("https://shop.example.com\\@evil.example.org/", "printable ASCII"),
        ("https://b\u00fccher.example.de/", "printable ASCII"),
        ("", "printable ASCII"),
        (f"https://shop.example.com/{'x' * 2_048}", "2048 characters"),
    ],
)
def test_malformed_and_unsafe_urls_are_refused_with_a_reason(url: str, text: str) -> None:
    with pytest.raises(InvalidInput, match=text):
        webhook_urls.check(SETTINGS, url)


@pytest.mark.parametrize(
    "host",
    [
        "localhost",
        "LOCALHOST.",
        "shop",
        "shop.localhost",
        "db.internal",
        "printer.local",
        "nas.lan",
        "router.home.arpa",
        "x.onion",
        "127.0.0.1",
        "127.1",
        "2130706433",
        "0x7f.0.0.1",
        "0x7f000001",
        "0177.0.0.1",
        "017700000001",
        "10.0.0.1",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "192.0.0.1",
        "192.0.0.170",
        "192.0.2.1",
        "192.88.99.1",
        "198.18.0.1",
        "198.51.100.1",
        "240.0.0.1",
        "203.0.113.7",
        "0.0.0.0",
        "224.0.0.1",
        "255.255.255.255",
        "1.2.3",
        "1.2.3.4.5",
        "256.1.1.1",
        "[::1]",
        "[::]",
        "[::ffff:127.0.0.1]",
        "[::ffff:8.8.8.8]",
        "[::127.0.0.1]",
        "[64:ff9b::7f00:1]",
        "[64:ff9b:1::7f00:1]",
        "[2002:7f00:1::]",
        "[2001:0:0:0:0:0:7f00:1]",
        "[fe80::1]",
        "[fe80::1%25eth0]",
        "[fc00::1]",
        "[fec0::1]",
        "[ff02::1]",
        "[2001:db8::1]",
        "[2001:1::1]",
        "[2001:10::1]",
        "[3fff::1]",
        "[5f00::1]",
        "[100::1]",
        "[4000::1]",
        "[2606:4700:4700::1111%25eth0]",
        "",
        ".",
        "..",
        "shop..example.com",
        "-shop.example.com",
        "shop-.example.com",
        "shop%2eexample.com",
        f"{'x' * 64}.example.com",
        ".".join(["x" * 60] * 5),
    ],
)
def test_hosts_that_are_not_public_are_refused(host: str) -> None:
    """What a name resolves to is looked at when something is delivered."""
    with pytest.raises(InvalidInput, match=r"public host|malformed"):
        webhook_urls.check(SETTINGS, f"https://{host}/hook")


# What the operator excepts.


@pytest.mark.parametrize(
    "url",
    [
        "http://10.1.2.3:5678/webhook",
        "https://10.1.2.3:8443/webhook",
        "http://n8n:5678/webhook/1",
        "https://n8n.lan/webhook",
        "http://[fd00::7]:8080/",
        "https://shop.example.com/",
    ],
)
def test_networks_of_ones_own_are_reached_without_tls_and_on_any_port(url: str) -> None:
    settings = Settings(outbound_networks=("10.0.0.0/8", "fd00::/8"))

    webhook_urls.check(settings, url)


@pytest.mark.parametrize(
    "url",
    [
        "http://11.1.2.3:5678/webhook",
        "https://192.168.1.1/",
        "http://169.254.169.254/latest/meta-data",
        "https://[::1]/",
        "https://[::ffff:10.1.2.3]/",
        "http://10.1/",
        "http://0x0a010203/",
        "http://user@10.1.2.3/",
        "http://10.1.2.3/#part",
        "http://10.1.2.3:/",
        "ftp://10.1.2.3/",
        "http://n8n..lan/",
    ],
)
def test_networks_of_ones_own_open_nothing_else(url: str) -> None:
    settings = Settings(outbound_networks=("10.0.0.0/8",))

    with pytest.raises(InvalidInput):
        webhook_urls.check(settings, url)


def test_test_receivers_of_the_sandbox_may_be_told() -> None:
    webhook_urls.check(SETTINGS, "http://127.0.0.1:8000/sandbox/hooks/mine")


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:8001/sandbox/hooks/mine",
        "https://127.0.0.1:8000/sandbox/hooks/mine",
        "http://localhost:8000/sandbox/hooks/mine",
        "http://127.0.0.1:8000@evil.example/sandbox/hooks/mine",
        "http://user@127.0.0.1:8000/sandbox/hooks/mine",
        "http://127.0.0.1:8000/sandbox/hooks/",
        "http://127.0.0.1:8000/sandbox/hooks/..",
        "http://127.0.0.1:8000/sandbox/hooks/mine/../../balances",
        "http://127.0.0.1:8000/sandbox/hooks/mine?a=b",
        "http://127.0.0.1:8000/sandbox/balances",
        "http://127.0.0.1:8000/graphql",
    ],
)
def test_nothing_else_of_this_server_may_be_told(url: str) -> None:
    with pytest.raises(InvalidInput):
        webhook_urls.check(SETTINGS, url)


def test_only_the_sandbox_has_test_receivers() -> None:
    settings = SETTINGS.model_copy(update={"node": "lnd"})

    with pytest.raises(InvalidInput):
        webhook_urls.check(settings, "http://127.0.0.1:8000/sandbox/hooks/mine")
