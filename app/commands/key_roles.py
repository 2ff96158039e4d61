"""`latchkey key role …`: what keys of an account share, edited for all of them at once."""

from typing import Annotated, Any, Final

import typer

from app.commands import finding, key_facts
from app.commands import key_options as options
from app.commands.console import JsonFlag, Output, YesFlag, block, confirm, parts, run, show, table
from app.commands.key_options import Clearable
from app.errors import InvalidInput
from app.principal import AccountId, Actor, WalletId
from app.process.runtime import Runtime
from app.services.accounts import admin
from app.services.accounts.registry import Account
from app.services.authentication import on_behalf_of
from app.services.keys import registry as api_keys
from app.services.keys import role_records, roles
from app.services.keys.role_records import KeyRole
from app.services.keys.roles import RoleEdit
from app.services.keys.spending import Window

cli = typer.Typer(no_args_is_help=True, help="Roles: what API keys of an account share.")

#: How many versions are shown, the newest ones.
_VERSIONS_MAX: Final = 50

RoleArgument = Annotated[
    str, typer.Argument(metavar="ROLE", help="Its name or id, of the account.")
]
_HEADINGS: Final = {
    "id": "id",
    "name": "name",
    "version": "version",
    "keyCount": "keys",
    "authority": "may",
}
_VERSION_HEADINGS: Final = {
    "version": "version",
    "changedAt": "since",
    "changedBy": "by",
    "authority": "may",
}
#: What a role has, and hence can lose.
_OF_ROLES: Final = frozenset(
    {
        Clearable.IPS,
        Clearable.KIND_LIMITS,
        Clearable.LIMITS,
        Clearable.PAYMENT_POLICY,
        Clearable.PERMISSIONS,
        Clearable.RATE_LIMIT,
        Clearable.SCOPES,
        Clearable.WALLETS,
    }
)


@cli.command()
def create(
    *,
    account: options.AccountOption,
    name: Annotated[str, typer.Option(help="To recognise it by.")],
    scopes: options.Scopes = None,
    permissions: options.Permissions = None,
    wallets: options.Wallets = None,
    ips: options.Ips = None,
    rate_limit: options.NewRateLimit = None,
    limit: options.KindLimits = None,
    limits: options.LimitList = None,
    payment_policy: options.PaymentPolicyText = None,
    as_json: JsonFlag = False,
) -> None:
    """Make a role. `latchkey key create --role` makes keys of it."""

    async def command(runtime: Runtime) -> Output:
        whose = await finding.account(runtime, account)
        role = await roles.create(
            runtime,
            Actor.operator(await on_behalf_of(runtime, whose.id)),
            name=name,
            scopes=options.scopes_of(scopes) or (),
            permissions=parts(permissions or ""),
            wallet_ids=await _wallets(runtime, wallets, whose),
            networks=options.list_of(ips, "--ips"),
            requests_per_hour=options.requests_of(rate_limit),
            rate_limits=options.kind_limits_of(limit) or api_keys.BY_DEFAULT,
            limits=options.limits_of(limits) or {},
            payment_policy=options.policy_of(payment_policy),
        )
        return facts(role)

    answer = run(command)
    show(answer, as_json=as_json, text=_described(answer))


@cli.command("list")
def list_(*, account: options.AccountOption, as_json: JsonFlag = False) -> None:
    """List the roles of an account."""

    async def command(runtime: Runtime) -> Output:
        whose = await finding.account(runtime, account)
        found = await role_records.list_of(runtime, whose.id)
        return {"roles": [facts(role) for role in found]}

    answer = run(command)
    rows = [{**role, "authority": _authority(role)} for role in answer["roles"]]
    show(answer, as_json=as_json, text=table(_HEADINGS, rows) if rows else "No roles.")


@cli.command("show")
def show_(role: RoleArgument, *, account: options.AccountOption, as_json: JsonFlag = False) -> None:
    """Show what a role gives, and what it gave before its last edits."""

    async def command(runtime: Runtime) -> Output:
        whose = await finding.account(runtime, account)
        found = await role_called(runtime, whose.id, role)
        versions = await role_records.versions_of(runtime, [found.id], _VERSIONS_MAX)
        return facts(found) | {"versions": [facts(one) for one in versions[found.id]]}

    answer = run(command)
    rows = [{**one, "authority": _authority(one)} for one in answer["versions"]]
    text = f"{_described(answer)}\n\n{table(_VERSION_HEADINGS, rows)}"
    show(answer, as_json=as_json, text=text)


@cli.command()
def update(
    role: RoleArgument,
    *,
    account: options.AccountOption,
    name: Annotated[str | None, typer.Option(help="What to call it.")] = None,
    scopes: options.Scopes = None,
    permissions: options.Permissions = None,
    wallets: options.Wallets = None,
    ips: options.Ips = None,
    rate_limit: options.RateLimit = None,
    limit: options.KindLimits = None,
    limits: options.LimitList = None,
    limits_include_fees: options.LimitsIncludeFees = None,
    payment_policy: options.PaymentPolicyText = None,
    clear: Annotated[
        list[Clearable] | None, typer.Option(help="Take it away; may be repeated.")
    ] = None,
    as_json: JsonFlag = False,
) -> None:
    """Edit a role, and all keys that have it, everywhere at once."""

    async def command(runtime: Runtime) -> Output:
        whose = await finding.account(runtime, account)
        found = await role_called(runtime, whose.id, role)
        requests = options.requests_of(rate_limit)
        unlimited = [Clearable.RATE_LIMIT] if requests is None else []
        fields = options.edit_of(
            [*_clearable(clear or []), *unlimited],
            name=name,
            scopes=options.scopes_of(scopes),
            permissions=options.list_of(permissions, "--permissions"),
            wallet_ids=await _wallets(runtime, wallets, whose),
            networks=options.list_of(ips, "--ips"),
            requests_per_hour=requests if isinstance(requests, int) else None,
            rate_limits=options.kind_limits_of(limit),
            limits=options.limits_of(limits),
            limits_include_fees=limits_include_fees,
            payment_policy=options.policy_of(payment_policy),
        )
        actor = await admin.acting_for(runtime, Actor.operator(), whose.id)
        return facts(await roles.update(runtime, actor, found.id, RoleEdit(**fields)))

    answer = run(command)
    show(answer, as_json=as_json, text=_described(answer))


@cli.command()
def delete(
    role: RoleArgument,
    *,
    account: options.AccountOption,
    yes: YesFlag = False,
    as_json: JsonFlag = False,
) -> None:
    """Delete a role that no key has, but for revoked ones."""

    async def command(runtime: Runtime) -> Output:
        whose = await finding.account(runtime, account)
        found = await role_called(runtime, whose.id, role)
        confirm(f"The role {found.name!r} will be gone.", yes=yes)
        actor = await admin.acting_for(runtime, Actor.operator(), whose.id)
        deleted = await roles.delete(runtime, actor, found.id)
        return {"id": str(deleted.id), "name": deleted.name, "deleted": True}

    answer = run(command)
    show(answer, as_json=as_json, text=f"{answer['id']} ({answer['name']}) is deleted")


async def role_called(runtime: Runtime, account_id: AccountId, text: str) -> KeyRole:
    """Return the role of an account that has a name or an id. Raises `InvalidInput`."""
    found = await role_records.list_of(runtime, account_id)
    for role in found:
        if text.lower() in {role.name.lower(), str(role.id)}:
            return role
    names = ", ".join(role.name for role in found) or "none"
    raise InvalidInput(f"There is no role {text!r}; the account has {names}.")


def facts(role: KeyRole) -> Output:
    """Return everything about a role, in GraphQL's names."""
    return {
        "id": str(role.id),
        "accountId": str(role.account_id),
        "name": role.name,
        "version": role.version,
        "keyCount": role.keys,
        "scopes": [scope.value for scope in role.scopes],
        "grants": list(role.grants),
        "permissions": sorted(role.permissions),
        "walletIds": key_facts.texts(role.wallet_ids),
        "allowedIps": key_facts.texts(role.networks),
        "requestsPerHour": role.requests_per_hour,
        "rateLimits": key_facts.rate_limits(role.rate_limits),
        "limits": {one.value: role.limits[one] for one in Window if one in role.limits},
        "limitsIncludeFees": role.limits_include_fees,
        "paymentPolicy": key_facts.payment_policy(role.payment_policy),
        "createdAt": key_facts.moment(role.created_at),
        "changedAt": key_facts.moment(role.changed_at),
        "changedBy": role.changed_by_kind.value,
    }


def _described(answer: Output) -> str:
    shown: dict[str, Any] = {name: it for name, it in answer.items() if name != "versions"}
    shown["rateLimits"] = [key_facts.rate_limit_text(one) for one in answer["rateLimits"]]
    return block({key_facts.words(name): it for name, it in shown.items()})


def _authority(role: Output) -> list[str]:
    return [*role["scopes"], *role["grants"]]


def _clearable(wanted: list[Clearable]) -> list[Clearable]:
    """Return what is to go. Raises `InvalidInput` for what a role has not."""
    for one in wanted:
        if one not in _OF_ROLES:
            raise InvalidInput(f"--clear {one} is of keys: a role has no {one}.")
    return wanted


async def _wallets(runtime: Runtime, text: str | None, owner: Account) -> list[WalletId] | None:
    named = options.list_of(text, "--wallets")
    return None if named is None else await finding.wallets(runtime, named, owner)
