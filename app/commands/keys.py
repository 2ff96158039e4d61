"""`latchkey key …`: the operator's hand on everybody's API keys, without the root key."""

from collections.abc import Awaitable, Callable
from typing import Annotated

import typer

from app.commands import (
    derived_keys,
    finding,
    key_advice,
    key_explain,
    key_facts,
    key_inspection,
    key_owners,
    key_roles,
    key_scan,
    key_signing,
    key_standing,
)
from app.commands import key_options as options
from app.commands.console import (
    JsonFlag,
    Output,
    YesFlag,
    complain,
    confirm,
    parts,
    run,
    sentence,
    show,
    shown,
)
from app.commands.key_options import Clearable, KeyArgument, OverlapWord, WindowArgument
from app.principal import AccountId, Actor, KeyId, KeyOwnerId, KeyRoleId, WalletId
from app.process.runtime import Runtime
from app.services.accounts import admin
from app.services.accounts import registry as accounts
from app.services.accounts.registry import Account
from app.services.authentication import on_behalf_of
from app.services.keys import (
    cautions,
    lifecycle,
    names,
    owners,
    rotation,
)
from app.services.keys import limits as key_limits
from app.services.keys import registry as api_keys
from app.services.keys import usage as key_usage
from app.services.keys.labels import Labels
from app.services.keys.lifecycle import Edit
from app.services.keys.records import ApiKey, KeyStatus
from app.services.keys.snippets import (
    connection_strings,
    is_for_a_shop,
    snippets,
)
from app.services.keys.usage import Period

cli = typer.Typer()
cli.command("derive")(derived_keys.derive)
cli.add_typer(derived_keys.cli, name="derived")
cli.add_typer(key_owners.cli, name="owner")
cli.add_typer(key_roles.cli, name="role")

_KeyChange = Callable[[Runtime, Actor, KeyId], Awaitable[ApiKey]]


@cli.command()
def create(
    *,
    account: options.AccountOption,
    name: Annotated[str, typer.Option(help="To recognise it by.")],
    scopes: options.Scopes = None,
    permissions: options.Permissions = None,
    wallets: options.Wallets = None,
    expires_in: options.ExpiresIn = None,
    ips: options.Ips = None,
    rate_limit: options.NewRateLimit = None,
    limit: options.KindLimits = None,
    description: options.Description = None,
    limits: options.LimitList = None,
    credit: options.Credits = None,
    derivation_depth: options.DerivationDepth = None,
    client_key: options.ClientKeyFile = None,
    role: options.RoleName = None,
    tags: options.Tags = None,
    metadata: options.MetadataObject = None,
    owner_of_key: options.Owner = None,
    payment_policy: options.PaymentPolicyText = None,
    canary: options.Canary = False,
    as_json: JsonFlag = False,
) -> None:
    """Create an API key; the secret is shown this once."""

    async def command(runtime: Runtime) -> Output:
        whose = await finding.account(runtime, account)
        owner = await on_behalf_of(runtime, whose.id)
        # Scripts make keys of one name again and again; they need the key, not a discussion.
        unique = await names.free(runtime, owner.account_id, name.strip())
        key, secret = await api_keys.create(
            runtime,
            Actor.operator(owner),
            name=unique,
            scopes=options.scopes_of(scopes) or (),
            permissions=parts(permissions or ""),
            description=description,
            wallet_ids=await _wallets(runtime, wallets, whose),
            expires_in_days=expires_in,
            networks=options.list_of(ips, "--ips"),
            requests_per_hour=options.requests_of(rate_limit),
            rate_limits=options.kind_limits_of(limit) or api_keys.BY_DEFAULT,
            credited=options.credits_of(credit) or (),
            limits=options.limits_of(limits) or {},
            derivation_depth=derivation_depth,
            client_key=options.client_key_of(client_key),
            role_id=await _role(runtime, role, whose),
            labelled=Labels(
                tags=tuple(options.list_of(tags, "--tags") or ()),
                metadata=options.metadata_of(metadata) or {},
            ),
            owner_id=await _owner_id(runtime, whose.id, owner_of_key),
            payment_policy=options.policy_of(payment_policy),
            is_canary=canary,
        )
        if unique != name.strip():
            complain(f"The account has a key of that name; this one is called {unique!r}.")
        _warn(key)
        return await _with_secret(runtime, key, secret)

    _show_secret(run(command), as_json=as_json)


@cli.command("list")
def list_(
    *,
    account: options.AccountOption,
    archived: Annotated[bool, typer.Option("--archived", help="Archived ones, too.")] = False,
    status: Annotated[
        KeyStatus | None, typer.Option(help="Only those.", case_sensitive=False)
    ] = None,
    tags: options.Tags = None,
    metadata: options.MetadataConditions = None,
    owner_of_key: options.Owner = None,
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="How many at most.")] = 100,
    after: Annotated[str | None, typer.Option(help="Go on after this key.")] = None,
    as_json: JsonFlag = False,
) -> None:
    """List the keys of an account in the order of their creation."""

    async def command(runtime: Runtime) -> Output:
        whose = (await finding.account(runtime, account)).id
        owner_id = await _owner_id(runtime, whose, owner_of_key)
        found = await api_keys.list_of(
            runtime,
            whose,
            archived=archived,
            statuses=None if status is None else [status],
            wanted=options.filter_of(tags, metadata, owner_id),
            first=limit + 1,
            after=None if after is None else (await finding.key(runtime, after)).id,
        )
        keys = [key_facts.facts(key) for key in found[:limit]]
        return {"apiKeys": keys, "more": len(found) > limit}

    answer = run(command)
    more = f"\n… more with --after {answer['apiKeys'][-1]['id']}" if answer["more"] else ""
    show(answer, as_json=as_json, text=key_facts.listed(answer["apiKeys"]) + more)


cli.command("show")(key_standing.show_key)


@cli.command()
def update(
    key: KeyArgument,
    *,
    name: Annotated[str | None, typer.Option(help="What to call it.")] = None,
    description: options.Description = None,
    scopes: options.Scopes = None,
    permissions: options.Permissions = None,
    wallets: options.Wallets = None,
    ips: options.Ips = None,
    rate_limit: options.RateLimit = None,
    limit: options.KindLimits = None,
    expires_in: options.ExpiresIn = None,
    expires_at: options.ExpiresAt = None,
    limits: options.LimitList = None,
    credit: options.Credits = None,
    limits_include_fees: options.LimitsIncludeFees = None,
    role: options.RoleName = None,
    payment_policy: options.PaymentPolicyText = None,
    webhook_url: Annotated[str | None, typer.Option(help="https, to a public host.")] = None,
    derivation_depth: options.DerivationDepth = None,
    client_key: options.ClientKeyFile = None,
    tags: options.Tags = None,
    metadata: options.MetadataObject = None,
    owner_of_key: options.Owner = None,
    clear: Annotated[
        list[Clearable] | None, typer.Option(help="Take it away; may be repeated.")
    ] = None,
    as_json: JsonFlag = False,
) -> None:
    """Change a key: what is named, in place of what it had. In force everywhere at once."""

    async def command(runtime: Runtime) -> Output:
        wanted = await finding.key(runtime, key)
        owner = await accounts.get(runtime, wanted.account_id)
        requests = options.requests_of(rate_limit)
        unlimited = [Clearable.RATE_LIMIT] if requests is None else []
        fields = options.edit_of(
            [*(clear or []), *unlimited],
            name=name,
            description=description,
            scopes=options.scopes_of(scopes),
            permissions=options.list_of(permissions, "--permissions"),
            wallet_ids=await _wallets(runtime, wallets, owner),
            networks=options.list_of(ips, "--ips"),
            requests_per_hour=requests if isinstance(requests, int) else None,
            expires_at=options.moment_of(expires_in, expires_at, runtime.clock.now()),
            rate_limits=options.kind_limits_of(limit),
            credited=options.credits_of(credit),
            limits=options.limits_of(limits),
            payment_policy=options.policy_of(payment_policy),
            limits_include_fees=limits_include_fees,
            webhook_url=webhook_url,
            derivation_depth=derivation_depth,
            client_key=options.client_key_of(client_key),
            role_id=await _role(runtime, role, owner),
            tags=options.list_of(tags, "--tags"),
            metadata=options.metadata_of(metadata),
            owner_id=await _owner_id(runtime, wanted.account_id, owner_of_key),
        )
        actor = await admin.acting_for_owner(runtime, Actor.operator(), wanted.id)
        found, webhook_secret = await lifecycle.update(runtime, actor, wanted.id, Edit(**fields))
        return key_facts.facts(found) | {"webhookSecret": webhook_secret}

    answer = run(command)
    show(answer, as_json=as_json, text=key_facts.described(answer))


@cli.command()
def suspend(key: KeyArgument, *, as_json: JsonFlag = False) -> None:
    """Stop a key from working, everywhere, until it is resumed."""
    _change(key, lifecycle.suspend, as_json=as_json)


@cli.command()
def resume(key: KeyArgument, *, as_json: JsonFlag = False) -> None:
    """Let a suspended key work again."""
    _change(key, lifecycle.resume, as_json=as_json)


@cli.command()
def revoke(
    key: KeyArgument,
    *,
    reason: Annotated[str | None, typer.Option(help="Kept with the key.")] = None,
    yes: YesFlag = False,
    as_json: JsonFlag = False,
) -> None:
    """Revoke a key, everywhere and for ever."""

    def change(runtime: Runtime, actor: Actor, key_id: KeyId) -> Awaitable[ApiKey]:
        return lifecycle.revoke(runtime, actor, key_id, reason=reason)

    _change(key, change, as_json=as_json, asks=None if yes else "{} will never work again.")


@cli.command()
def rotate(
    key: KeyArgument,
    *,
    overlap: Annotated[
        OverlapWord, typer.Option(help="How long the old secret lives on.")
    ] = OverlapWord.NONE,
    yes: YesFlag = False,
    as_json: JsonFlag = False,
) -> None:
    """Give a key a new secret, which is shown this once. All else about it stays."""

    async def command(runtime: Runtime) -> Output:
        wanted = await finding.key(runtime, key)
        ends_now = overlap is OverlapWord.NONE
        confirm(f"The secret of {key_facts.called(wanted)} ends now.", yes=yes or not ends_now)
        actor = await admin.acting_for_owner(runtime, Actor.operator(), wanted.id)
        found, secret = await rotation.rotate(runtime, actor, wanted.id, overlap=overlap.overlap)
        replaced = [one.expires_at for one in found.secrets if one.expires_at is not None]
        told = await _with_secret(runtime, found, secret)
        told["answer"]["oldSecretEndsAt"] = key_facts.moment(max(replaced, default=None))
        return told

    told = run(command)
    _show_secret(told, as_json=as_json)
    if not as_json:
        ends_at = told["answer"]["oldSecretEndsAt"]
        complain(f"the old secret ends {'now' if ends_at is None else f'at {shown(ends_at)}'}.")


@cli.command()
def cancel_rotation(key: KeyArgument, *, yes: YesFlag = False, as_json: JsonFlag = False) -> None:
    """End the new secret of a key now; the one it was to replace lasts instead."""
    asks = None if yes else "The new secret of {} ends now."
    _change(key, rotation.cancel, as_json=as_json, asks=asks)


@cli.command()
def archive(key: KeyArgument, *, as_json: JsonFlag = False) -> None:
    """Take a key out of the list, and suspend it."""
    _change(key, lifecycle.archive, as_json=as_json)


@cli.command()
def unarchive(key: KeyArgument, *, as_json: JsonFlag = False) -> None:
    """Put a key back on the list; it stays suspended until it is resumed."""
    _change(key, lifecycle.unarchive, as_json=as_json)


@cli.command()
def delete(key: KeyArgument, *, yes: YesFlag = False, as_json: JsonFlag = False) -> None:
    """Delete a key that was never used."""

    async def command(runtime: Runtime) -> Output:
        wanted = await finding.key(runtime, key)
        confirm(sentence(f"{key_facts.called(wanted)} will be gone."), yes=yes)
        actor = await admin.acting_for_owner(runtime, Actor.operator(), wanted.id)
        deleted = await lifecycle.delete(runtime, actor, wanted.id)
        return {"id": str(deleted.id), "name": deleted.name, "deleted": True}

    answer = run(command)
    show(answer, as_json=as_json, text=f"{answer['id']} ({answer['name']}) is deleted")


@cli.command()
def set_limit(
    key: KeyArgument,
    window: WindowArgument,
    sats: Annotated[int, typer.Argument(help="The most it may spend.")],
    *,
    as_json: JsonFlag = False,
) -> None:
    """Limit what a key may spend in one payment, or in the last day, week, month or year."""

    def change(runtime: Runtime, actor: Actor, key_id: KeyId) -> Awaitable[ApiKey]:
        return key_limits.put(runtime, actor, key_id, window, sats)

    _change(key, change, as_json=as_json)


@cli.command()
def add_credits(
    key: KeyArgument,
    kind: options.CreditKindArgument,
    amount: Annotated[int, typer.Argument(help="How many more.")],
    *,
    as_json: JsonFlag = False,
) -> None:
    """Add to the credits that a key has of a kind."""

    def change(runtime: Runtime, actor: Actor, key_id: KeyId) -> Awaitable[ApiKey]:
        return lifecycle.add_credits(runtime, actor, key_id, kind, amount)

    _change(key, change, as_json=as_json)


@cli.command()
def remove_limit(key: KeyArgument, window: WindowArgument, *, as_json: JsonFlag = False) -> None:
    """Remove a limit of a key."""

    def change(runtime: Runtime, actor: Actor, key_id: KeyId) -> Awaitable[ApiKey]:
        return key_limits.remove(runtime, actor, key_id, window)

    _change(key, change, as_json=as_json)


@cli.command()
def usage(
    key: KeyArgument,
    *,
    period: options.UsagePeriod = Period.LAST_30_DAYS,
    as_json: JsonFlag = False,
) -> None:
    """Show what a key was used for: calls, errors, response times, operations, days."""

    async def command(runtime: Runtime) -> Output:
        found = await finding.key(runtime, key)
        return key_facts.usage(await key_usage.of_key(runtime, found.id, period))

    answer = run(command)
    show(answer, as_json=as_json, text=key_facts.usage_shown(answer))


async def _owner_id(runtime: Runtime, account_id: AccountId, text: str | None) -> KeyOwnerId | None:
    return None if text is None else (await owners.find(runtime, account_id, text)).id


cli.command()(key_advice.advise)
cli.command()(key_advice.narrow)
cli.command()(key_inspection.inspect)
cli.command()(key_scan.scan)
cli.command()(key_explain.explain)
cli.command()(key_signing.sign)


async def _wallets(runtime: Runtime, text: str | None, owner: Account) -> list[WalletId] | None:
    """Return the only wallets a key shall have; None for all."""
    named = options.list_of(text, "--wallets")
    return None if named is None else await finding.wallets(runtime, named, owner)


async def _role(runtime: Runtime, text: str | None, owner: Account) -> KeyRoleId | None:
    """Return the role that a key shall have; None for none."""
    return None if text is None else (await key_roles.role_called(runtime, owner.id, text)).id


async def _with_secret(runtime: Runtime, key: ApiKey, secret: str) -> Output:
    """Return what to answer about a new secret, and what people are told beside it."""
    owner = await on_behalf_of(runtime, key.account_id)
    strings: dict[str, str] = {}
    for one in connection_strings(runtime.settings.base_url, secret, key, owner.usable_wallets):
        strings.setdefault(one.currency.value, one.text)
    return {
        "answer": {"id": str(key.id), "secret": secret, "connectionStrings": strings},
        "key": key_facts.facts(key),
        "forAShop": strings if is_for_a_shop(key) else {},
        "curl": snippets(runtime.settings.base_url, secret, key, owner.usable_wallets).curl,
    }


def _show_secret(told: Output, *, as_json: bool) -> None:
    show(told["answer"], as_json=as_json, text=key_facts.made(told))


def _change(text: str, change: _KeyChange, *, as_json: bool, asks: str | None = None) -> None:
    """Change a key with the authority of its owner, and say how it stands.

    `asks` is what to say of it before, with a question.
    """

    async def command(runtime: Runtime) -> Output:
        wanted = await finding.key(runtime, text)
        if asks is not None:
            confirm(sentence(asks.format(key_facts.called(wanted))), yes=False)
        actor = await admin.acting_for_owner(runtime, Actor.operator(), wanted.id)
        return key_facts.facts(await change(runtime, actor, wanted.id))

    answer = run(command)
    more = [f"is {answer['status']}"]
    more += ["archived"] if answer["archivedAt"] else []
    more += [f"{window} {sats} sats at most" for window, sats in answer["limits"].items()]
    show(answer, as_json=as_json, text=f"{answer['id']} ({answer['name']}) {', '.join(more)}")


def _warn(key: ApiKey) -> None:
    for warning in cautions.warnings(key):
        complain(warning)
