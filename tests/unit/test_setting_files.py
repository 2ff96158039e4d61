"""Settings that are files of a folder, as containers and units get their secrets."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import SecretStr, ValidationError

from app.commands.console import read_settings
from app.settings import Settings, misspelt


@pytest.fixture
def secrets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder that LATCHKEY_SECRETS_DIR names."""
    folder = tmp_path / "secrets"
    folder.mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LATCHKEY_SECRETS_DIR", str(folder))
    yield folder
    folder.chmod(0o700)


def test_a_file_is_the_setting_that_it_is_named_after(secrets: Path) -> None:
    (secrets / "latchkey_database_url").write_text("postgresql://db/latchkey\n")
    (secrets / "LATCHKEY_TRUSTED_PROXIES").write_text("10.0.0.0/8, 192.0.2.1")
    (secrets / "somebody_elses").write_text("x")

    settings, problems = read_settings()

    assert problems == []
    assert settings is not None
    assert settings.database_url == SecretStr("postgresql://db/latchkey")
    assert settings.trusted_proxies == ("10.0.0.0/8", "192.0.2.1")


def test_the_environment_counts_before_files(
    secrets: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (secrets / "latchkey_port").write_text("9001")
    assert Settings().port == 9001

    monkeypatch.setenv("LATCHKEY_PORT", "9002")
    assert Settings().port == 9002


def test_credentials_of_a_unit_are_read_and_a_folder_that_is_named_counts_before_them(
    secrets: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    credentials = tmp_path / "credentials"
    credentials.mkdir()
    (credentials / "latchkey_port").write_text("9001")
    (credentials / "latchkey_host").write_text("127.0.0.2")
    (secrets / "latchkey_port").write_text("9002")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(credentials))

    assert Settings().base_url == "http://127.0.0.2:9002"


def test_the_folder_may_be_named_in_the_file_of_settings(
    secrets: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("LATCHKEY_SECRETS_DIR")
    (tmp_path / ".env").write_text("LATCHKEY_SECRETS_DIR=secrets\n")
    (secrets / "latchkey_port").write_text("9001")

    assert Settings().port == 9001


def test_a_misspelt_file_is_told(secrets: Path) -> None:
    (secrets / "latchkey_databse_url").write_text("x")

    [problem] = misspelt({"LATCHKEY_SECRETS_DIR": str(secrets)})

    assert problem.startswith("LATCHKEY_DATABSE_URL is no setting. Did you mean")


def test_a_folder_that_is_not_there_is_told(secrets: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LATCHKEY_SECRETS_DIR", str(secrets / "none"))

    assert read_settings() == (
        None,
        [f"LATCHKEY_SECRETS_DIR: there is no folder {secrets / 'none'}."],
    )


def test_what_is_no_text_is_told_and_not_shown(secrets: Path) -> None:
    (secrets / "latchkey_root_key").write_bytes(b"\xff\xfe")

    assert read_settings() == (None, ["A file of settings or secrets is no text in UTF-8."])


def test_a_file_that_may_not_be_read_is_told(
    secrets: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def closed(self: Path) -> Iterator[Path]:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "iterdir", closed)  # root may read everything

    assert read_settings() == (None, [f"{secrets} cannot be read: Permission denied."])


def test_a_wrong_secret_is_not_shown(secrets: Path) -> None:
    (secrets / "latchkey_root_key").write_text("root_tooshort")

    with pytest.raises(ValidationError) as refused:
        Settings()

    assert "tooshort" not in str(refused.value)


def test_a_folder_in_the_place_of_a_file_is_told(secrets: Path) -> None:
    """As container engines make one where the file to be mounted is missing."""
    (secrets / "latchkey_root_key").mkdir()

    assert read_settings() == (
        None,
        [f"{secrets / 'latchkey_root_key'} cannot be read: it is a folder and no file."],
    )
