"""`latchkey key sign` makes headers that a server takes, and says what it cannot use."""

import json
from pathlib import Path
from time import time

import pytest
from cryptography.hazmat.primitives.asymmetric import ed25519
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)
from typer.testing import CliRunner

from app.commands.main import cli
from app.signatures import client_keys, messages
from app.signatures.messages import Message

SECRET = "blink_" + "a" * 39
BODY = '{"query": "{ me { id } }"}'
PRIVATE = ed25519.Ed25519PrivateKey.generate()


@pytest.fixture
def pem(tmp_path: Path) -> Path:
    file = tmp_path / "client.pem"
    file.write_bytes(PRIVATE.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return file


def good(headers: dict[str, str], method: str, path: str, query: str, body: str) -> bool:
    public = PRIVATE.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    lines = tuple((name.encode(), text.encode()) for name, text in headers.items())
    message = Message(method, path.encode(), query.encode(), lines, body.encode())
    signed = messages.check(message, client_keys.read(public.decode()), credential="x-api-key")
    return abs(signed.created - time()) < 60


def test_headers_are_those_of_the_request(pem: Path, tmp_path: Path) -> None:
    (tmp_path / "body").write_text(BODY)
    options = ["--client-key", str(pem), "--url", "https://example.com/graphql?a=b"]

    for given in (BODY, f"@{tmp_path / 'body'}"):
        run = CliRunner().invoke(cli, ["key", "sign", SECRET, *options, "--body", given, "--json"])
        assert good(json.loads(run.stdout), "POST", "/graphql", "a=b", BODY)

    options = ["--client-key", str(pem), "--url", "/events", "--method", "get"]
    run = CliRunner().invoke(cli, ["key", "sign", "-", *options], input=f"{SECRET}\n")
    lines = dict(line.split(": ", 1) for line in run.stdout.splitlines())
    assert lines["x-api-key"] == SECRET
    assert good(lines, "GET", "/events", "", "")


def test_file_that_cannot_be_used_is_named(pem: Path, tmp_path: Path) -> None:
    (tmp_path / "other.pem").write_text("nonsense")

    run = CliRunner().invoke(
        cli, ["key", "sign", SECRET, "--client-key", str(tmp_path / "other.pem")]
    )
    assert (run.exit_code, "cannot be used: it is no private key" in run.stderr) == (1, True)
    run = CliRunner().invoke(
        cli, ["key", "sign", SECRET, "--client-key", str(pem), "--body", "@/nowhere"]
    )
    assert (run.exit_code, "/nowhere cannot be read" in run.stderr) == (1, True)
