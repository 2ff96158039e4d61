"""The compose files: what they name exists, nothing has a default password, one door is open.

No engine reads them here: `docker compose config` needs a plugin that Debian does not have.
"""

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from app.settings import Settings, misspelt

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "deploy" / "docker"

Yaml = dict[str, Any]


def _file(name: str) -> Yaml:
    found: Yaml = yaml.safe_load((FOLDER / name).read_text())
    return found


def _merged() -> Yaml:
    """Both files as an engine puts them together, as far as is looked at."""
    first, second = _file("compose.yaml"), _file("compose.lnd.yaml")
    for kind in ("services", "volumes", "networks"):
        for name, value in second[kind].items():
            before = first[kind].get(name) or {}
            both = {**before, **(value or {})}
            if "environment" in both:
                both["environment"] = before.get("environment", {}) | both["environment"]
            first[kind][name] = both
    return first


BOTH = [_file("compose.yaml"), _merged()]


@pytest.mark.parametrize("compose", BOTH, ids=["compose", "with LND"])
def test_what_services_name_is_there(compose: Yaml) -> None:
    for name, service in compose["services"].items():
        volumes = {text.partition(":")[0] for text in service.get("volumes", ())}
        volumes = {one for one in volumes if not one.startswith((".", "/"))}
        assert volumes <= set(compose["volumes"]), name
        assert set(service.get("networks", ())) <= set(compose["networks"]), name
        assert set(service.get("secrets", ())) <= set(compose["secrets"]), name
        assert set(service.get("depends_on", ())) <= set(compose["services"]), name
        for needed, how in service.get("depends_on", {}).items():
            other = compose["services"][needed]
            if how["condition"] == "service_healthy" and needed != "latchkey":  # the image has one
                assert "test" in other["healthcheck"], needed


@pytest.mark.parametrize("compose", BOTH, ids=["compose", "with LND"])
def test_only_the_proxy_is_reached_from_outside(compose: Yaml) -> None:
    assert [name for name, one in compose["services"].items() if "ports" in one] == ["caddy"]
    assert compose["networks"]["back"] == {"internal": True}
    assert "privileged" not in str(compose)


def test_its_proxy_is_the_one_that_is_tried_elsewhere() -> None:
    caddy = BOTH[0]["services"]["caddy"]
    (mounted,) = [text.split(":") for text in caddy["volumes"] if text.startswith(".")]
    text = (FOLDER / mounted[0]).resolve().read_text()
    for name, value in caddy["environment"].items():
        assert text.count(f"{{${name}:") == 1, f"nothing is read from {name}"
        assert value == "latchkey:8000" or name == "LATCHKEY_DOMAIN"


@pytest.mark.parametrize("compose", BOTH, ids=["compose", "with LND"])
def test_images_can_be_given_by_their_digests(compose: Yaml) -> None:
    for name, service in compose["services"].items():
        found = re.fullmatch(r"\$\{[A-Z]+_IMAGE:-(.+)\}", service["image"])
        assert found is not None, name
        assert found[1] == "latchkey" or ":" in found[1], f"{name} has no version"
        assert not found[1].endswith(":latest")


@pytest.mark.parametrize("compose", BOTH, ids=["compose", "with LND"])
def test_nothing_has_a_password_of_everybody(compose: Yaml) -> None:
    for service in compose["services"].values():
        for name, value in service.get("environment", {}).items():
            assert not re.search("PASSWORD|TOKEN|KEY$", name) or name.endswith("_FILE"), name
            assert not re.search(r"://[^/]*:[^/]*@", str(value))


def _environment(service: Yaml) -> dict[str, str]:
    given = {"LATCHKEY_DOMAIN": "pay.example.com"}

    def filled(found: re.Match[str]) -> str:
        return given.get(found[1], found[2].lstrip("-"))

    pattern = r"\$\{([A-Z_]+):([^}]*)\}"
    return {
        name: re.sub(pattern, filled, str(value)) for name, value in service["environment"].items()
    }


@pytest.mark.parametrize("compose", BOTH, ids=["compose", "with LND"])
def test_its_settings_and_secrets_are_ones_that_the_server_takes(
    compose: Yaml, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "make-secrets").write_bytes((FOLDER / "make-secrets").read_bytes())
    made = ["sh", str(tmp_path / "make-secrets")]
    subprocess.run(made, check=True, capture_output=True)
    secrets = {path.name: path.read_text() for path in (tmp_path / "secrets").iterdir()}
    subprocess.run(made, check=True, capture_output=True)
    environment = _environment(compose["services"]["latchkey"])
    environment["LATCHKEY_SECRETS_DIR"] = str(tmp_path / "secrets")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)

    settings = Settings()

    assert misspelt(environment) == []
    assert set(secrets) == set(compose["secrets"])
    assert secrets == {path.name: path.read_text() for path in (tmp_path / "secrets").iterdir()}
    assert settings.base_url == "https://pay.example.com"
    assert settings.root_key is not None
    assert settings.redis_url is not None
    assert settings.database_url is not None
    assert secrets["postgres_password"] in settings.database_url.get_secret_value()
    proxies = compose["networks"]["front"]["ipam"]["config"][0]["subnet"]
    assert settings.trusted_proxies == (proxies,)
