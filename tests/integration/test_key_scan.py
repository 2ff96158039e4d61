"""`latchkey key scan` finds keys in files and in all of a repository's history."""

import os
import subprocess
from pathlib import Path
from unittest.mock import patch

import pytest

from app.services.keys import secret_format
from app.services.keys.derivation import chain as chains
from app.services.keys.derivation.caveats import Caveats
from tests.command_line import CommandLine

STRANGE = secret_format.mint("blink")


@pytest.fixture
async def made(command_line: CommandLine) -> dict[str, str]:
    """Secrets of a key that works and of one that was revoked, by status."""
    account = await command_line.ask("account", "create")
    secrets = {}
    for name in ("ACTIVE", "REVOKED"):
        words = ("--account", account["accountId"], "--name", name, "--scopes", "READ")
        key = await command_line.ask("key", "create", *words)
        secrets[name] = key["secret"]
    await command_line.ask("key", "revoke", key["id"], "--yes")
    return secrets


def git(folder: Path, *words: str) -> str:
    names = ("-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false")
    environment = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    done = subprocess.run(
        ["git", *names, *words],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


async def test_files_are_looked_through_and_what_works_is_named(
    command_line: CommandLine, made: dict[str, str], tmp_path: Path
) -> None:
    tree = tmp_path / "tree"
    (tree / "deep" / "er").mkdir(parents=True)
    (tree / "deep" / "er" / ".env").write_text(f"A=1\nKEY={made['ACTIVE']}\n")
    (tree / "binary").write_bytes(b"\0\xff" + made["REVOKED"].encode() + b"\0")
    (tree / "utf16.txt").write_text(f"x\ny {STRANGE}", encoding="utf-16")
    os.mkfifo(tree / "pipe")
    (tree / "link").symlink_to("/dev/zero")

    finished = await command_line.run("key", "scan", str(tree), "--json")

    assert finished.code == 1
    found = {
        (one["status"], Path(one["path"]).name, one["line"]) for one in finished.answer["found"]
    }
    assert found == {("ACTIVE", ".env", 2), ("REVOKED", "binary", 1), ("UNKNOWN", "utf16.txt", 2)}
    assert finished.answer["sources"] == 3
    (active,) = (one for one in finished.answer["found"] if one["works"])
    assert active["apiKey"]["name"] == "ACTIVE"
    text = await command_line.run("key", "scan", str(tree))
    assert f"{tree}/deep/er/.env:2" in text.output
    for secret in (*made.values(), STRANGE):
        assert secret not in finished.output + finished.errors + text.output + text.errors


async def test_what_works_no_more_is_told_but_no_alarm(
    command_line: CommandLine, made: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "log").write_text(f"{made['REVOKED']}\n{STRANGE}\n")

    answer = await command_line.ask("key", "scan", str(tmp_path / "log"))

    assert [one["status"] for one in answer["found"]] == ["REVOKED", "UNKNOWN"]
    piped = await command_line.run("key", "scan", "-", given=f"a\n{made['ACTIVE']}")
    assert (piped.code, "(standard input):2" in piped.output) == (1, True)


async def test_what_works_is_revoked_if_wished_and_told_with_its_place(
    command_line: CommandLine, made: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "log").write_text(f"{made['REVOKED']}\n{STRANGE}\n{made['ACTIVE']}\n")
    words = ("key", "scan", str(tmp_path / "log"), "--revoke")

    asked = await command_line.run(*words)
    finished = await command_line.run(*words, "--yes", "--json")
    again = await command_line.run(*words, "--yes", "--json")

    assert asked.code == 2
    assert (finished.code, again.code) == (1, 0)
    key_id = finished.answer["found"][2]["apiKey"]["id"]
    account_id = finished.answer["found"][2]["apiKey"]["accountId"]
    shown = await command_line.ask("key", "show", key_id)
    assert (shown["status"], shown["revokedReason"]) == (
        "REVOKED",
        "It was seen where it should not be.",
    )
    log = await command_line.ask("account", "log", account_id)
    assert [event["kind"] for event in log["events"]][:2] == ["api_key.leaked", "api_key.revoked"]


async def test_derived_keys_are_found_and_ended_and_what_they_come_of_goes_on(
    command_line: CommandLine, made: dict[str, str], tmp_path: Path
) -> None:
    till = chains.derive(made["ACTIVE"], Caveats(label="till"), prefix="blink")
    with patch.object(chains, "root", lambda _: bytes(32)):
        forged = chains.derive(made["ACTIVE"], Caveats(label="till"), prefix="blink")
    (tmp_path / "log").write_text(f"KEY={till}\n{forged}")
    words = ("key", "scan", str(tmp_path / "log"), "--json")

    finished = await command_line.run(*words, "--revoke", "--yes")
    again = await command_line.run(*words)

    first, second = finished.answer["found"]
    assert (finished.code, again.code) == (1, 0)
    assert (first["status"], second["status"]) == ("ACTIVE", "DERIVATION_REFUSED")
    assert (first["derivedId"], second["derivedId"]) == (
        str(chains.parse(till, "blink").own_id),
        None,
    )
    assert again.answer["found"][0]["status"] == "DERIVATION_REFUSED"
    shown = await command_line.ask("key", "show", first["apiKey"]["id"])
    assert shown["status"] == "ACTIVE"
    assert till not in finished.output + finished.errors


async def test_offline_nothing_is_asked_and_any_key_is_one_too_many(
    command_line: CommandLine, tmp_path: Path
) -> None:
    (tmp_path / "notes").write_text(f"{STRANGE}")
    nowhere = {"LATCHKEY_DATABASE_URL": "postgresql://127.0.0.1:1/none"}

    finished = await command_line.run(
        "key", "scan", "--offline", str(tmp_path / "notes"), "--json", **nowhere
    )
    clean = await command_line.run("key", "scan", "--offline", str(tmp_path / "x"), **nowhere)

    assert (finished.code, finished.answer["found"][0]["status"]) == (1, "WELL_FORMED")
    assert (clean.code, "There is no file" in clean.errors) == (1, True)


async def test_all_of_a_repositorys_history_is_looked_through(
    command_line: CommandLine, made: dict[str, str], tmp_path: Path
) -> None:
    repository = tmp_path / "repository"
    repository.mkdir()
    git(repository, "init", "-q", "-b", "main")
    (repository / "config.py").write_text(f"# settings\nKEY = '{made['ACTIVE']}'\n")
    git(repository, "add", ".")
    git(repository, "commit", "-q", "-m", "Begin")
    first = git(repository, "rev-parse", "HEAD")
    (repository / "config.py").write_text("# settings\n")
    git(repository, "commit", "-q", "-a", "-m", f"Take it out: {made['REVOKED']}")
    git(repository, "checkout", "-q", "-b", "side")
    (repository / "forgotten").write_text(STRANGE)
    git(repository, "add", ".")
    git(repository, "commit", "-q", "-m", "More")
    side = git(repository, "rev-parse", "HEAD")
    git(repository, "checkout", "-q", "main")
    git(repository, "branch", "-q", "-D", "side")

    finished = await command_line.run("key", "scan", "--git", str(repository), "--json")

    assert finished.code == 1
    found = {one["status"]: one for one in finished.answer["found"]}
    assert len(finished.answer["found"]) == 3
    places = {status: (one["path"], one["line"], one["commit"]) for status, one in found.items()}
    assert places["ACTIVE"] == ("config.py", 2, first)
    assert places["UNKNOWN"] == ("forgotten", 1, side)
    assert places["REVOKED"][0] == "(message)"
    plain = await command_line.run("key", "scan", str(repository / "config.py"))
    assert plain.code == 0
    nothing = await command_line.run("key", "scan", "--git", str(tmp_path / "nowhere"))
    assert (nothing.code, "git" in nothing.errors) == (1, True)


async def test_a_key_in_many_places_is_one_line_and_what_works_comes_first(
    command_line: CommandLine, made: dict[str, str], tmp_path: Path
) -> None:
    strangers = "\n".join(secret_format.mint("blink") for _ in range(30))
    for name in ("a", "b", "c"):
        (tmp_path / name).write_text(f"{strangers}\n{made['ACTIVE']}\n")

    short = await command_line.run("key", "scan", str(tmp_path))
    full = await command_line.run("key", "scan", "--all", str(tmp_path))

    heading, first, *rest = short.output.splitlines()
    assert (heading[:5], len(rest)) == ("WHERE", 22)
    assert "/a:31 and 2 more" in first
    assert "ACTIVE" in first
    assert "… and 11 more keys: --all shows every place of each" in rest
    assert full.output.count("\n") == 1 + 31 * 3 + 2
