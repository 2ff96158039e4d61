"""`latchkey key sign`: the headers of a request with a key that is bound to a client."""

import sys
from pathlib import Path
from time import time
from typing import Annotated
from urllib.parse import urlsplit

import typer

from app.commands.console import JsonFlag, complain, is_terminal, show
from app.signatures import signing
from app.signatures.client_keys import ClientKeyError
from app.signatures.messages import Message

_SECRET_CHARS_MAX = 1_000


def sign(
    secret: Annotated[
        str, typer.Argument(help="The API key, or - to read it from standard input.")
    ],
    *,
    client_key: Annotated[
        Path, typer.Option(help="The client's private key, in PEM.", exists=True, dir_okay=False)
    ],
    url: Annotated[str, typer.Option(help="Where it is sent, or only the path.")] = "/graphql",
    method: Annotated[str, typer.Option(help="How it is sent.")] = "POST",
    body: Annotated[
        str, typer.Option(help="What is sent, to the byte; @FILE takes it from a file.")
    ] = "",
    as_json: JsonFlag = False,
) -> None:
    """Sign a request; print its headers, for `curl -H @-`. Asks no server and no database.

    Each is good once, and for a few minutes.
    """
    key = _private_key(client_key)
    secret = _from_input() if secret == "-" else secret
    target = urlsplit(url)
    message = Message(
        method.upper(),
        (target.path or "/").encode(),
        target.query.encode(),
        ((b"x-api-key", secret.encode()),),
        _bytes_of(body),
    )
    made = signing.headers(message, key, credential="x-api-key", created=int(time()))
    answer = {"x-api-key": secret, **made}
    text = "\n".join(f"{name}: {value}" for name, value in answer.items())
    show(answer, as_json=as_json, text=text)


def _private_key(file: Path) -> signing.SigningKey:
    try:
        return signing.read(file.read_bytes())
    except ClientKeyError as error:
        complain(f"{file} cannot be used: {error}.")
        raise typer.Exit(1) from None


def _from_input() -> str:
    if is_terminal():
        sys.stderr.write("Paste the API key, then press Enter: ")
        sys.stderr.flush()
    return sys.stdin.readline(_SECRET_CHARS_MAX).strip()


def _bytes_of(body: str) -> bytes:
    if not body.startswith("@"):
        return body.encode()
    try:
        return Path(body[1:]).read_bytes()
    except OSError as error:
        complain(f"{body[1:]} cannot be read: {error.strerror}.")
        raise typer.Exit(1) from None
