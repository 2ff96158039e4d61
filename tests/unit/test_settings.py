"""Settings: what is wrong with them is said before anything starts."""

from pathlib import Path

import pytest
from pydantic import SecretStr, ValidationError

from app.settings import FeeTier, Settings, misspelt
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
        "redis+sentinel://h:1/x",
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
