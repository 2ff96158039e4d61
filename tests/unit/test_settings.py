"""Settings: what is wrong with them is said before anything starts."""

from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr, ValidationError

from app.money import DailyLimits, FeeTier
from app.settings import Settings, misspelt
from app.startup import RedisUrlError, limiter_for


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("LATCHKEY_PROT", "LATCHKEY_PROT is no setting. Did you mean LATCHKEY_PORT?"),
        (
            "LATCHKEY_DATABASE",
            "LATCHKEY_DATABASE is no setting. Did you mean LATCHKEY_DATABASE_URL?",
        ),
        ("LATCHKEY_REDIS", "LATCHKEY_REDIS is no setting. Did you mean LATCHKEY_REDIS_URL?"),
        ("latchkey_databse_url", "LATCHKEY_DATABSE_URL is no setting. Did you mean"),
        (
            "LATCHKEY_QQQ",
            "LATCHKEY_QQQ is no setting. README.md and app/settings.py list them all.",
        ),
    ],
)
def test_a_misspelt_setting_is_told_with_the_nearest_one(name: str, said: str) -> None:
    [problem] = misspelt({name: "", "PATH": "/bin"})

    assert problem.startswith(said)


def test_names_that_are_known_are_no_problem() -> None:
    scripts = ("LATCHKEY_PYTHON", "LATCHKEY_VENV", "LATCHKEY_TEST_POSTGRES", "latchkey_port")
    others = ("LATCHKEY_CLN_REST_URL", "LATCHKEY_ADDRESS", "LATCH", "MY_LATCHKEY_PROT")

    assert misspelt(dict.fromkeys((*scripts, *others), "x")) == []


@pytest.mark.parametrize("service", ["LATCHKEY", "LATCHKEY_DB"])
def test_what_kubernetes_tells_of_a_service_named_like_us_is_no_problem(service: str) -> None:
    told = {
        *(f"{service}_SERVICE_HOST", f"{service}_SERVICE_PORT", f"{service}_SERVICE_PORT_HTTP"),
        *(f"{service}_PORT", f"{service}_PORT_8080_TCP", f"{service}_PORT_8080_TCP_ADDR"),
    }

    assert misspelt(dict.fromkeys(told, "x")) == []
    assert len(misspelt(dict.fromkeys((*told, f"{service}_PROT"), "x"))) == 1
    assert len(misspelt({"LATCHKEY_DB_PORT": "x"})) == 1


def test_the_port_of_a_service_named_like_us_is_not_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LATCHKEY_PORT", "tcp://10.96.0.17:9000")

    assert Settings().port == 8000


def test_misspelt_settings_of_the_file_are_told_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".env").write_text("OTHER=1\nLATCHKEY_PORT=1\nLATCHKEY_NOED=sandbox\n")
    monkeypatch.chdir(tmp_path)

    assert misspelt({}) == ["LATCHKEY_NOED is no setting. Did you mean LATCHKEY_NODE?"]


@pytest.mark.parametrize(
    "url",
    [
        "redis://127.0.0.1:6379",
        "redis://user:pa@ss@[::1]:6379/0",
        "rediss://cache.example.org:6380/1?ssl_cert_reqs=none",
        "redis+cluster://a:1,b:2",
        "valkey://h:6379",
        "valkeys://h:6379",
        "valkey+cluster://h:6379",
    ],
)
async def test_addresses_of_redis_that_the_clients_understand_pass(url: str) -> None:
    settings = Settings(redis_url=SecretStr(url))

    limiter = limiter_for(settings)
    assert limiter.is_shared
    await limiter.close()


@pytest.mark.parametrize(
    "url",
    [
        "",
        "localhost:6379",
        "http://secret@h:1",
        "redis://",
        "redis:/h:6379",
        "redis://h",
        "redis://:secret@:6379",
        "redis://h:port",
        "redis://h:99999",
        "redis://[::1",
        "redis://a:1,b:2",
        "redis+cluster://",
        "redis+cluster://h:1,",
        "redis+sentinel://h:1",
        "redis+sentinel://h:1,h:2/",
        "unix:///tmp/redis",
    ],
)
def test_a_wrong_address_of_redis_is_a_sentence_without_its_password(url: str) -> None:
    with pytest.raises(ValidationError) as refused:
        Settings(redis_url=SecretStr(url))

    [problem] = refused.value.errors()
    assert "LATCHKEY_REDIS_URL must begin with redis://" in problem["msg"]
    assert "secret" not in str(refused.value)


async def test_what_only_the_client_finds_wrong_is_a_sentence_too() -> None:
    settings = Settings(redis_url=SecretStr("redis://:secret@h:6379?socket_timeout=soon"))

    with pytest.raises(RedisUrlError, match="LATCHKEY_REDIS_URL is malformed") as refused:
        limiter_for(settings)
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize(
    ("text", "tiers"),
    [
        ("0", (FeeTier(None, 0),)),
        ("1000000:2500,0", (FeeTier(1_000_000, 2_500), FeeTier(None, 0))),
        (" 10 : 1 , 20 : 2 , 3 ", (FeeTier(10, 1), FeeTier(20, 2), FeeTier(None, 3))),
    ],
)
def test_fees_are_tiers(
    text: str, tiers: tuple[FeeTier, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LATCHKEY_PAYOUT_FEES", text)

    assert Settings().payout_fees == tiers


@pytest.mark.parametrize(
    "text",
    ["", "x", "10:1", "10:1,20:2", "20:1,10:2,0", "10:1,10:2,0", "-1", "10:-1,0", "1,2", "1.5"],
)
def test_fees_that_are_no_tiers_are_refused(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LATCHKEY_DEPOSIT_FEES", text)

    with pytest.raises(ValidationError):
        Settings()


def test_what_globals_tell_is_read_in_any_case(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LATCHKEY_LIGHTNING_ADDRESS_ALIASES", "Pay.Example, a.b:8443")
    monkeypatch.setenv("LATCHKEY_SUPPORTED_COUNTRIES", "sv, DE")

    settings = Settings()

    assert settings.lightning_address_aliases == ("pay.example", "a.b:8443")
    assert settings.supported_countries == ("SV", "DE")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("LATCHKEY_LIGHTNING_ADDRESS_ALIASES", "https://pay.example"),
        ("LATCHKEY_LIGHTNING_ADDRESS_ALIASES", "pay.example/x"),
        ("LATCHKEY_LIGHTNING_ADDRESS_ALIASES", "-.example"),
        ("LATCHKEY_LIGHTNING_ADDRESS_ALIASES", "x" * 254),
        ("LATCHKEY_SUPPORTED_COUNTRIES", "DEU"),
        ("LATCHKEY_SUPPORTED_COUNTRIES", "D1"),
        ("LATCHKEY_BUILD_COMMIT", "main"),
        ("LATCHKEY_BUILD_REVISION", "-1"),
    ],
)
def test_what_globals_would_tell_wrongly_stops_the_start(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)

    with pytest.raises(ValidationError):
        Settings()


@pytest.mark.parametrize("networks", ["0.0.0.0/0", "::/0", "10.0.0.0/8,0.0.0.0/0", "nowhere"])
def test_requests_that_go_out_cannot_be_let_go_everywhere(networks: str) -> None:
    with pytest.raises(ValidationError):
        Settings.model_validate({"outbound_networks": networks})


@pytest.mark.parametrize("name", ["database_direct_url", "database_replica_url"])
def test_addresses_beside_the_database_need_it_and_are_addresses(name: str) -> None:
    url = "postgresql://me:secret@one,two/books"
    with pytest.raises(ValidationError, match="need LATCHKEY_DATABASE_URL"):
        Settings.model_validate({name: url})
    with pytest.raises(ValidationError, match="postgresql://user:password@host") as refused:
        Settings.model_validate({name: "secret", "database_url": url})
    assert "secret" not in str(refused.value)
    assert Settings.model_validate({name: url, "database_url": url})


def test_replicas_have_commas_between_them_as_hosts_of_one_have() -> None:
    url = "postgresql://me:secret@one,two/books"
    replicas = f" {url} , postgres://me@three/books"
    found = Settings.model_validate({"database_url": url, "database_replica_url": replicas})
    assert found.replica_addresses == (url, "postgres://me@three/books")


def test_requests_may_go_to_networks_that_are_named() -> None:
    settings = Settings.model_validate({"outbound_networks": "192.168.1.0/24, ::1"})

    assert [str(one) for one in settings.reachable_networks] == ["192.168.1.0/24", "::1/128"]


def test_limits_of_a_level_are_three_amounts_or_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LATCHKEY_DAILY_LIMITS_TWO_CENTS", "1, none, 3")
    monkeypatch.setenv("LATCHKEY_DAILY_LIMITS_ONE_CENTS", "none")

    settings = Settings()

    assert settings.limits_of("TWO") == DailyLimits(1, None, 3)
    assert settings.limits_of("ONE") == settings.limits_of(None) == DailyLimits()
    assert settings.limits_of("ZERO") == DailyLimits(12_500, 12_500, 200_000)


@pytest.mark.parametrize(
    "text", ["", "1", "1,2", "1,2,3,4", "a,b,c", "-1,2,3", "1,2,1e3", "1.5,2,3"]
)
def test_other_limits_of_a_level_are_refused(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LATCHKEY_DAILY_LIMITS_ONE_CENTS", text)

    with pytest.raises(ValidationError, match="three amounts in cents"):
        Settings()


@pytest.mark.parametrize("name", ["lnd_rest_url", "cln_rest_url", "blink_url"])
@pytest.mark.parametrize("url", ["https://node:99999", "http://[::1", "http://node:x/", "node:80"])
def test_the_url_of_a_node_that_leads_nowhere_is_told_before_anything_starts(
    name: str, url: str
) -> None:
    given: dict[str, Any] = {name: url}
    with pytest.raises(ValidationError, match="must be an http or https URL"):
        Settings(**given)


def test_a_proxy_at_a_port_that_there_is_not_is_told_before_anything_starts() -> None:
    with pytest.raises(ValidationError, match="must be the URL of a proxy"):
        Settings(lnd_proxy="socks5h://127.0.0.1:99999")


@pytest.mark.parametrize(
    ("node", "url", "file", "text"),
    [
        ("lnd", "lnd_rest_url", "lnd_macaroon_file", "lnd_macaroon"),
        ("cln", "cln_rest_url", "cln_rune_file", "cln_rune"),
        ("blink", "blink_url", "blink_key_file", "blink_key"),
    ],
)
def test_a_credential_that_is_given_twice_is_refused_and_not_shown(
    node: str, url: str, file: str, text: str
) -> None:
    given: dict[str, Any] = {"node": node, url: "https://node", file: "/etc/it", text: "5ec2e7"}
    with pytest.raises(ValidationError, match="are both set: leave one out") as error:
        Settings(**given)

    assert f"LATCHKEY_{file.upper()} and LATCHKEY_{text.upper()}" in str(error.value)
    assert "5ec2e7" not in str(error.value)
