"""`latchkey key derive`, which asks nobody; `latchkey key derived …`: what was seen, and ended."""

import os
import sys
from datetime import UTC, datetime, timedelta
from typing import Annotated, Final
from uuid import UUID

import typer

from app.addresses import IPNetwork, parse_network
from app.commands import finding, key_facts
from app.commands import key_options as options
from app.commands.console import (
    JsonFlag,
    Output,
    YesFlag,
    confirm,
    guarded,
    is_terminal,
    parts,
    run,
    show,
    table,
)
from app.commands.key_options import KeyArgument
from app.errors import InvalidInput
from app.permissions import Permission, UnknownPermissionError, expand
from app.principal import Actor, WalletId
from app.process.runtime import Runtime
from app.services.authentication import on_behalf_of
from app.services.keys.derivation import chain as chains
from app.services.keys.derivation import ending, links
from app.services.keys.derivation.caveats import NEVER_DERIVED, Caveats
from app.services.keys.derivation.links import DerivedKey
from app.services.keys.records import ApiKey
from app.services.pages import PageRequest

cli = typer.Typer(no_args_is_help=True, help="Keys that were derived of API keys, without asking.")

#: From where the secret comes that a key is derived of, when it is not standard input.
_FROM: Final = "LATCHKEY_KEY"
_SPANS: Final = {"m": 60, "h": 3_600, "d": 86_400}
_HEADINGS: Final = {
    "id": "id",
    "label": "label",
    "status": "status",
    "calls": "calls",
    "spentSats": "spent",
    "totalSats": "of",
    "lastUsedAt": "last used",
}


def derive(
    *,
    label: Annotated[str | None, typer.Option(help="To recognise it by, 40 bytes at most.")] = None,
    scopes: options.Scopes = None,
    permissions: options.Permissions = None,
    wallets: Annotated[
        str | None, typer.Option(help="Only these wallets: ids, separated by commas.")
    ] = None,
    ips: options.Ips = None,
    expires_in: Annotated[
        str | None, typer.Option(metavar="90m|8h|7d", help="How long it lasts.")
    ] = None,
    expires_at: options.ExpiresAt = None,
    per_payment: Annotated[
        int | None, typer.Option(help="The most it may spend in one payment, in sats.")
    ] = None,
    total: Annotated[
        int | None, typer.Option(help="The most it may spend in all, for ever, in sats.")
    ] = None,
    rate_limit: Annotated[int | None, typer.Option(help="Requests an hour.")] = None,
    depth: Annotated[
        int | None, typer.Option(help="How many links may follow; 0: nothing is derived of it.")
    ] = None,
    generation: Annotated[
        int,
        typer.Option(
            help="The key's generation (`apiKey.derivation.generation`); it is 0 until all that "
            "were derived of the key are ended."
        ),
    ] = 0,
    as_json: JsonFlag = False,
) -> None:
    """Make a narrower key of an API key, without asking the server.

    The key is read from LATCHKEY_KEY or from standard input, never from the arguments. It may be a
    derived one itself. What is made has at most what it has.
    """

    def made() -> tuple[str, Caveats]:
        caveats = Caveats(
            label=label,
            permissions=_permissions(scopes, permissions),
            wallets=_wallets(wallets),
            networks=_networks(ips),
            expires_at=_ends(expires_in, expires_at),
            per_payment_sat=per_payment,
            total_sat=total,
            requests_per_hour=rate_limit,
            depth=depth,
        )
        secret = _secret()
        try:
            prefix = secret.rpartition("_")[0]
            return chains.derive(secret, caveats, prefix=prefix, generation=generation), caveats
        except chains.MalformedChainError as error:
            raise InvalidInput(f"It cannot be derived: {error}.") from None

    text, caveats = guarded(made)
    prefix = text.rpartition("_")[0]
    answer: Output = {
        "id": str(chains.parse(text, prefix).own_id),
        "key": text,
        **key_facts.caveats(caveats),
    }
    show(answer, as_json=as_json, text=text)


@cli.command("list")
def list_(
    key: KeyArgument,
    *,
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="How many at most.")] = 100,
    after: Annotated[str | None, typer.Option(help="Go on after this id.")] = None,
    as_json: JsonFlag = False,
) -> None:
    """List the keys that were derived of a key and seen since: used, or ended. Newest first."""

    async def command(runtime: Runtime) -> Output:
        found = await finding.key(runtime, key)
        request = PageRequest(limit, after, backwards=False)
        page = await links.page(runtime, found.id, request)
        now = runtime.clock.now()
        return {
            "depth": found.derivation_depth,
            "generation": found.derivation_generation,
            "derived": [_facts(found, one, now) for one in page.items],
        }

    answer = run(command)
    shown = table(_HEADINGS, answer["derived"]) if answer["derived"] else "None was seen."
    show(answer, as_json=as_json, text=f"Generation {answer['generation']}.\n{shown}")


@cli.command()
def end(
    key: KeyArgument,
    derived_id: Annotated[
        str | None, typer.Argument(help="Which one, by its id; or - to read the derived key.")
    ] = None,
    *,
    all_: Annotated[bool, typer.Option("--all", help="All that were derived so far.")] = False,
    yes: YesFlag = False,
    as_json: JsonFlag = False,
) -> None:
    """End one that was derived of a key, with all derived of it, or all so far: for good."""

    def checked() -> tuple[UUID | None, str]:
        if all_ == (derived_id is not None):
            raise InvalidInput("Give the id of one, or - to read it, or --all.")
        if derived_id in (None, "-"):
            return None, "" if all_ else _secret()
        try:
            return UUID(str(derived_id)), ""
        except ValueError:
            raise InvalidInput(f"{derived_id!r} is no id of a derived key.") from None

    id_, text = guarded(checked)
    what = "all keys that were derived of it so far" if all_ else "the derived key"
    confirm(f"End {what}, for good?", yes=yes)

    async def command(runtime: Runtime) -> Output:
        found = await finding.key(runtime, key)
        actor = Actor.operator(await on_behalf_of(runtime, found.account_id))
        if all_:
            found = await ending.end_all(runtime, actor, found.id)
            return {"id": str(found.id), "generation": found.derivation_generation}
        found, ended = await ending.end(runtime, actor, found.id, id_=id_, text=text)
        return {"id": str(found.id), "derivedId": str(ended)}

    answer = run(command)
    told = "Ended; what is derived from now on needs --generation {}." if all_ else "Ended: {}."
    show(answer, as_json=as_json, text=told.format(answer["generation" if all_ else "derivedId"]))


def _facts(key: ApiKey, seen: DerivedKey, now: datetime) -> Output:
    caveats = seen.caveats or Caveats()
    has_ended = seen.ended_at is not None or seen.generation != key.derivation_generation
    has_expired = caveats.expires_at is not None and caveats.expires_at <= now
    return {
        "id": str(seen.id),
        "parentId": None if seen.parent_id is None else str(seen.parent_id),
        "status": "ENDED" if has_ended else "EXPIRED" if has_expired else "ACTIVE",
        **key_facts.caveats(caveats),
        "calls": seen.calls,
        "refusals": seen.refusals,
        "payments": seen.payments,
        "spentSats": seen.spent_sat,
        "knownAt": key_facts.moment(seen.known_at),
        "lastUsedAt": key_facts.moment(seen.last_used_at),
        "lastUsedIp": seen.last_used_ip,
        "endedAt": key_facts.moment(seen.ended_at),
    }


def _secret() -> str:
    """Return the key that is given: in the environment, or a line of standard input."""
    given = os.environ.get(_FROM)
    if given is None:
        if is_terminal():
            sys.stderr.write("Paste the key, then press Enter: ")
            sys.stderr.flush()
        given = sys.stdin.readline(chains.TEXT_LENGTH_MAX * 2)
    return given.strip()


def _permissions(scopes: str | None, permissions: str | None) -> frozenset[Permission] | None:
    named = options.scopes_of(scopes)
    if named is None and permissions is None:
        return None
    grants = parts(permissions or "")
    try:
        if never := NEVER_DERIVED.intersection(one for one in grants if "*" not in one):
            raise InvalidInput(f"A derived key never has {min(never)}: it would outlive it.")
        return expand(named or (), grants) - NEVER_DERIVED
    except UnknownPermissionError as error:
        raise InvalidInput(str(error)) from None


def _wallets(text: str | None) -> frozenset[WalletId] | None:
    named = options.list_of(text, "--wallets")
    try:
        return None if named is None else frozenset(WalletId(UUID(one)) for one in named)
    except ValueError:
        raise InvalidInput("--wallets takes whole ids: nobody is asked for others.") from None


def _networks(text: str | None) -> tuple[IPNetwork, ...] | None:
    named = options.list_of(text, "--ips")
    try:
        return None if named is None else tuple(parse_network(one) for one in named)
    except ValueError as error:
        raise InvalidInput(f"--ips: {error}.") from None


def _ends(span: str | None, at: str | None) -> datetime | None:
    if span is None:
        return options.moment_of(None, at, datetime.now(UTC))
    if at is not None:
        raise InvalidInput("Give either --expires-in or --expires-at, not both.")
    number, unit = span[:-1], span[-1:]
    if unit not in _SPANS or not (number.isascii() and number.isdigit()):
        raise InvalidInput(f"{span!r} is no span; write it as 90m, 8h or 7d.")
    try:
        return datetime.now(UTC) + timedelta(seconds=int(number) * _SPANS[unit])
    except OverflowError:
        raise InvalidInput(f"{span} from now is beyond the calendar.") from None
