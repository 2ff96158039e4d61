"""Every operation of the schema as a call that succeeds.

The documents are generated, so that a new field is called by itself; the values of its arguments
cannot be, so that a field with arguments nobody knows fails the tests until it is listed here.
"""

from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count
from types import MappingProxyType
from typing import Any, Final
from uuid import UUID, uuid4

import pyotp
from graphql import (
    GraphQLArgument,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    get_named_type,
    is_abstract_type,
    is_leaf_type,
    is_object_type,
)

from app.graphql.policy import POLICY
from app.graphql.schema import build_schema
from app.lightning import lnurl
from app.money import sats
from app.permissions import Scope
from app.principal import Actor, ActorKind, KeyId
from app.process.runtime import Runtime
from app.services import authentication, sandbox_funds
from app.services.accounts import registry as accounts
from app.services.accounts import sessions
from app.services.keys import owners, role_records, roles, rotation
from app.services.keys import registry as api_keys
from app.services.keys.crediting import CreditKind, WishedCredit
from app.services.keys.policies import WishedPolicy
from app.services.keys.rotation import Overlap
from app.services.lnurl import vouchers
from app.services.logins import codes, identities, totp
from app.services.onchain import addresses
from app.services.pages import PageRequest
from app.services.payments import archiving, contacts, invoices
from app.services.payments import sending as payments
from app.services.payments.invoices import Invoice
from app.services.wallets import registry as wallets
from app.services.wallets import transactions
from app.services.webhooks import callbacks
from app.services.webhooks import log as webhook_log
from tests.api.harness import Json
from tests.factories import Person, balance, key

SCHEMA: Final = build_schema()

#: The fields that lead from the root to the types whose fields ask for more.
_WAYS: Final[Mapping[str, Sequence[str]]] = MappingProxyType(
    {
        "User": ("Query.me",),
        "ConsumerAccount": ("Query.me", "User.defaultAccount"),
        "BTCWallet": ("Query.me", "User.defaultAccount", "Account.wallets"),
        "UsdWallet": ("Query.me", "User.defaultAccount", "Account.wallets"),
    }
)
_ROOTS: Final = MappingProxyType(
    {"Query": "query", "Mutation": "mutation", "Subscription": "subscription"}
)
_SELECTION_DEPTH_MAX: Final = 3
_FEW_CENTS: Final = 100
_phones: Final = count(4_915_110_000_000)


@dataclass(frozen=True, slots=True)
class Stage:
    """Whose money and ids a call is about: an account with funds, and a stranger's."""

    runtime: Runtime
    actor: Person
    stranger: Person

    async def invoice(self, owner: Person | None = None, *, amount_sat: int | None = 7) -> Invoice:
        """Return a new invoice, of the actor unless told otherwise."""
        owner = owner or self.actor
        return await invoices.create(
            self.runtime,
            owner.principal,
            wallet_id=owner.btc,
            amount=None if amount_sat is None else sats(amount_sat),
        )

    async def funded(self) -> None:
        """Let the actor have money again, should all of it have been sent."""
        if await balance(self.runtime, self.actor.btc) < 1_000:
            await sandbox_funds.fund(self.runtime, self.actor.btc, 10_000)

    async def address(self, owner: Person | None = None) -> str:
        """Return a new address, of the stranger unless told otherwise."""
        owner = owner or self.stranger
        return await addresses.create(self.runtime, owner.principal, owner.btc)

    async def dollars(self) -> None:
        """Give the actor dollars, if it has hardly any."""
        wallet_id = self.actor.usd
        held = await wallets.balances(self.runtime, [wallet_id])
        if held[wallet_id] < _FEW_CENTS:
            await sandbox_funds.fund(self.runtime, wallet_id, 10_000)

    async def transaction_id(self) -> str:
        """Return the id of the actor's latest transaction."""
        page = PageRequest.of(first=1, after=None, last=None, before=None, size_max=1)
        found = await transactions.page(self.runtime, [self.actor.btc], page)
        return found.items[0].id.hex()


@dataclass(frozen=True, slots=True)
class Operation:
    """A field of the schema and the document that calls it.

    `way` are the coordinates passed on the way to it, its own last: `Query.me`, …
    """

    way: tuple[str, ...]
    field: GraphQLField
    document: str

    @property
    def coordinate(self) -> str:
        return self.way[-1]

    @property
    def root(self) -> str:
        """The name of the root field."""
        return self.way[0].partition(".")[2]

    @property
    def kind(self) -> str:
        """`Query`, `Mutation` or `Subscription`."""
        return self.way[0].partition(".")[0]

    @property
    def arguments(self) -> Mapping[str, GraphQLArgument]:
        return self.field.args

    async def variables(self, stage: Stage) -> Json:
        """Return values with which the call succeeds, and does something new each time."""
        values: Json = {}
        for coordinate in self.way:
            if coordinate in _READY:
                await _READY[coordinate](stage)
            if _field(coordinate).args:
                make = _VARIABLES.get(coordinate)
                assert make is not None, f"tests/api/catalogue.py has no variables for {coordinate}"
                values |= await make(stage)
        return values


def root_operations() -> Iterator[Operation]:
    """Yield every root field."""
    for type_name in _ROOTS:
        for name in _object(type_name).fields:
            yield operation((f"{type_name}.{name}",))


def nested_operations() -> Iterator[Operation]:
    """Yield every field below the roots that takes arguments or has a rule of its own."""
    for type_name, way in _WAYS.items():
        for name, field in _object(type_name).fields.items():
            if field.args or rule_coordinate(f"{type_name}.{name}") in POLICY:
                yield operation((*way, f"{type_name}.{name}"))


def type_operations() -> Iterator[tuple[str, Operation]]:
    """Yield object types below the roots, each with a call that leads to it by a shortest way.

    A query if there is one, else a mutation, which is called as a whole. Left out is what a
    mutation itself returns, and what only a subscription tells.
    """
    ways: dict[str, tuple[str, ...]] = {}
    for root in ("Query", "Mutation"):
        waiting: list[tuple[str, tuple[str, ...]]] = [(root, ())]
        for owner, way in waiting:
            for name, field in _object(owner).fields.items():
                for kind in _kinds(field):
                    # Nothing is pending yet: by these fields one gets nowhere.
                    if kind not in ways and not name.startswith("pendingIncoming"):
                        ways[kind] = (*way, f"{owner}.{name}")
                        waiting.append((kind, ways[kind]))
    for kind, way in ways.items():
        found = operation(way, f" {{ ... on {kind}{_free_fields(_object(kind), 1)} }}")
        if found.kind == "Query":
            yield kind, found
        elif len(way) > 1:
            yield kind, replace(found, way=way[:1], field=_field(way[0]))


def _kinds(field: GraphQLField) -> Iterator[str]:
    """Yield the object types that a field's value may be of."""
    named = get_named_type(field.type)
    if is_abstract_type(named):
        yield from (kind.name for kind in SCHEMA.get_possible_types(named))
    elif is_object_type(named):
        yield named.name


def operation(way: Sequence[str], selected: str | None = None) -> Operation:
    """Return the call of the last field of a way; unless told, all free leaves are selected."""
    *outer, last = way
    field = _field(last)
    text = _call(last) + (selection(field) if selected is None else selected)
    inner = last.partition(".")[0]
    for coordinate in reversed(outer):
        named = get_named_type(_field(coordinate).type)
        body = text if named.name == inner else f"... on {inner} {{ {text} }}"
        inner = coordinate.partition(".")[0]
        text = f"{_call(coordinate)} {{ {body} }}"
    # Of one name on the way there is one variable: a page within a page is as long.
    arguments = {
        name: argument for coordinate in way for name, argument in _field(coordinate).args.items()
    }
    declared = " ".join(f"${name}: {argument.type}" for name, argument in arguments.items())
    kind = _ROOTS[way[0].partition(".")[0]]
    head = f"{kind} call({declared})" if declared else kind
    return Operation(tuple(way), field, f"{head} {{ {text} }}")


def _call(coordinate: str) -> str:
    """Return a field with its arguments, each given as the variable of its name."""
    given = " ".join(f"{name}: ${name}" for name in _field(coordinate).args)
    return coordinate.partition(".")[2] + (f"({given})" if given else "")


def selection(field: GraphQLField, depth: int = 1) -> str:
    """Return the selection of what needs no further permission.

    Leaves only, where there are any; everything in a payload that has `errors`.
    """
    named = get_named_type(field.type)
    if is_leaf_type(named):
        return ""
    if not isinstance(named, (GraphQLObjectType, GraphQLInterfaceType)):
        return " { __typename }"
    if named.name == "Error":
        return " { message path code }"
    return _free_fields(named, depth)


def _free_fields(named: GraphQLObjectType | GraphQLInterfaceType, depth: int) -> str:
    free = {
        name: inner
        for name, inner in named.fields.items()
        if not inner.args and _is_free(f"{named.name}.{name}")
    }
    wanted = {name: it for name, it in free.items() if is_leaf_type(get_named_type(it.type))}
    if not wanted or "errors" in free:
        wanted = free
    assert depth <= _SELECTION_DEPTH_MAX, named.name
    inner = (name + selection(it, depth + 1) for name, it in wanted.items())
    return f" {{ {' '.join(inner)} }}"


def _is_free(coordinate: str) -> bool:
    """Tell whether a field refuses nobody who is there."""
    rule = POLICY.get(rule_coordinate(coordinate))
    return rule is None or rule.or_null


def rule_coordinate(coordinate: str) -> str:
    """Return the coordinate under which a field has its rule: its interface's, if that has one."""
    type_name, _, name = coordinate.partition(".")
    for interface in _object(type_name).interfaces:
        if f"{interface.name}.{name}" in POLICY:
            return f"{interface.name}.{name}"
    return coordinate


def takes_wallet(of: Operation) -> bool:
    """Tell whether an operation is one on a wallet of the caller, named as `walletId`.

    As in Blink the choice of a default wallet is one on the account.
    """
    field = of.field
    if of.coordinate == "Mutation.accountUpdateDefaultWalletId":
        return False
    if "walletId" in field.args:
        return True
    kind = get_named_type(field.args["input"].type) if "input" in field.args else None
    return isinstance(kind, GraphQLInputObjectType) and "walletId" in kind.fields


def new_phone() -> str:
    """Return a phone number that nobody has."""
    return f"+{next(_phones)}"


def _object(type_name: str) -> GraphQLObjectType | GraphQLInterfaceType:
    named = SCHEMA.type_map[type_name]
    assert isinstance(named, (GraphQLObjectType, GraphQLInterfaceType))
    return named


def _field(coordinate: str) -> GraphQLField:
    type_name, _, name = coordinate.partition(".")
    field: GraphQLField = _object(type_name).fields[name]
    return field


def new_username() -> str:
    """Return a username that nobody has."""
    return f"u{uuid4().hex[:20]}"


async def _question(_: Stage) -> Json:
    return {"operation": "{ me { id } }", "operationName": None, "variables": "{}"}


async def _username(stage: Stage) -> Json:
    return {"username": stage.stranger.principal.username}


async def _username_and_currency(stage: Stage) -> Json:
    return {"username": stage.stranger.principal.username, "walletCurrency": "BTC"}


async def _request(stage: Stage) -> Json:
    return {"input": {"paymentRequest": (await stage.invoice()).payment_request}}


async def _hash(stage: Stage) -> Json:
    return {"input": {"paymentHash": (await stage.invoice()).payment_hash.hex()}}


async def _currency(_: Stage) -> Json:
    return {"currency": "USD"}


async def _currency_input(stage: Stage) -> Json:
    return {"input": await _currency(stage)}


async def _amount_and_currency(_: Stage) -> Json:
    return {"amount": 12.5, "currency": "EUR"}


async def _range(_: Stage) -> Json:
    return {"range": "ONE_WEEK"}


async def _amount_to_price(_: Stage) -> Json:
    return {
        "input": {"amount": 1_000, "amountCurrencyUnit": "BTCSAT", "priceCurrencyUnit": "USDCENT"}
    }


def _described(**more: Any) -> Json:
    return {"memo": "two coffees", "expiresIn": 30, "externalId": f"order-{uuid4().hex}", **more}


async def _create(stage: Stage) -> Json:
    return {"input": _described(walletId=str(stage.actor.btc), amount=21)}


async def _create_without_amount(stage: Stage) -> Json:
    return {"input": _described(walletId=str(stage.actor.btc))}


async def _create_on_behalf(stage: Stage) -> Json:
    return {
        "input": _described(
            recipientWalletId=str(stage.actor.btc), amount=21, descriptionHash="ab" * 32
        )
    }


async def _create_without_amount_on_behalf(stage: Stage) -> Json:
    return {"input": _described(recipientWalletId=str(stage.actor.btc))}


async def _cancel(stage: Stage) -> Json:
    made = await stage.invoice()
    return {"input": {"walletId": str(stage.actor.btc), "paymentHash": made.payment_hash.hex()}}


async def _pay(stage: Stage) -> Json:
    await stage.funded()
    made = await stage.invoice(stage.stranger)
    return {
        "input": {
            "walletId": str(stage.actor.btc),
            "paymentRequest": made.payment_request,
            "memo": "for two coffees",
        }
    }


async def _pay_amount(stage: Stage) -> Json:
    await stage.funded()
    made = await stage.invoice(stage.stranger, amount_sat=None)
    return {
        "input": {
            "walletId": str(stage.actor.btc),
            "paymentRequest": made.payment_request,
            "amount": 5,
            "memo": "for two coffees",
        }
    }


async def _send(stage: Stage) -> Json:
    await stage.funded()
    return {
        "input": {
            "walletId": str(stage.actor.btc),
            "recipientWalletId": str(stage.stranger.btc),
            "amount": 5,
            "memo": "for two coffees",
        }
    }


async def _pay_address(stage: Stage) -> Json:
    await stage.funded()
    address = f"{stage.stranger.principal.username}@{stage.runtime.settings.address_domain}"
    return {"input": {"walletId": str(stage.actor.btc), "lnAddress": address, "amount": 5}}


async def _pay_link(stage: Stage) -> Json:
    await stage.funded()
    domain, name = stage.runtime.settings.address_domain, stage.stranger.principal.username
    link = lnurl.encode(f"https://{domain}/lnurlp/{name}")
    return {"input": {"walletId": str(stage.actor.btc), "lnurl": link, "amount": 5}}


async def _make_voucher(stage: Stage) -> Json:
    wanted = {"amount": 50, "minAmount": 10, "uses": 2, "expireInDays": 30, "memo": "a gift"}
    return {"input": {"walletId": str(stage.actor.btc), **wanted}}


async def _voucher(stage: Stage) -> Json:
    who = stage.actor
    made = await vouchers.create(
        stage.runtime, who.actor, who.principal, wallet_id=who.btc, most_sat=5
    )
    return {"input": {"id": str(made.id)}}


async def _waiting_payment(stage: Stage) -> Json:
    who, runtime = stage.actor, stage.runtime
    found = await api_keys.named(runtime, "Asks", account_id=who.principal.account_id)
    asking: UUID | None = found[0].id if found else None
    if asking is None:
        policy = WishedPolicy(approval_above_sat=0)
        asking, _ = await key(runtime, who, Scope.WRITE, name="Asks", payment_policy=policy)
    by = await authentication.on_behalf_of_key(runtime, KeyId(asking))
    asked = await payments.send_intraledger(
        runtime, by, wallet_id=who.btc, recipient_wallet_id=stage.stranger.btc, amount=sats(1)
    )
    assert asked.approval is not None
    return {"input": {"id": str(asked.approval.id)}}


async def _create_dollars(stage: Stage) -> Json:
    return {"input": _described(walletId=str(stage.actor.usd), amount=21)}


async def _create_dollars_on_behalf(stage: Stage) -> Json:
    return {
        "input": _described(
            recipientWalletId=str(stage.actor.usd), amount=21, descriptionHash="ab" * 32
        )
    }


async def _pay_cents(stage: Stage) -> Json:
    await stage.dollars()
    return _from_dollars(await _pay_amount(stage), stage)


async def _send_cents(stage: Stage) -> Json:
    await stage.dollars()
    return _from_dollars(await _send(stage), stage)


async def _probe_from_dollars(stage: Stage) -> Json:
    return _from_dollars(await _probe(stage), stage)


async def _probe_cents(stage: Stage) -> Json:
    return _from_dollars(await _probe_amount(stage), stage)


def _from_dollars(variables: Json, stage: Stage) -> Json:
    return {"input": {**variables["input"], "walletId": str(stage.actor.usd)}}


async def _pay_on_chain(stage: Stage) -> Json:
    given = await _pay_all_to_address(stage)
    return {"input": {**given["input"], "amount": 5}}


async def _pay_all_to_address(stage: Stage) -> Json:
    await stage.funded()
    return {
        "input": {
            "walletId": str(stage.actor.btc),
            "address": await stage.address(),
            "speed": "SLOW",
            "memo": "for two coffees",
        }
    }


async def _fee_to_address(stage: Stage) -> Json:
    address = "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080"
    return {"walletId": str(stage.actor.btc), "address": address, "amount": 5_000, "speed": "FAST"}


async def _pay_cents_on_chain(stage: Stage) -> Json:
    await stage.dollars()
    return _from_dollars(await _pay_on_chain(stage), stage)


async def _cents_fee_to_address(stage: Stage) -> Json:
    return {**await _fee_to_address(stage), "walletId": str(stage.actor.usd), "amount": 6_000}


async def _own_wallet(stage: Stage) -> Json:
    return {"input": {"walletId": str(stage.actor.btc)}}


async def _two_wallets(stage: Stage) -> None:
    """Put away the further wallets that were opened: what is asked of each is of the first two."""
    owner = await authentication.on_behalf_of(stage.runtime, stage.actor.principal.account_id)
    for wallet_id in owner.usable_wallets.keys() - {stage.actor.btc, stage.actor.usd}:
        await archiving.archive(stage.runtime, Actor.of(owner), wallet_id)


async def _new_wallet(_: Stage) -> Json:
    return {"input": {"walletCurrency": "BTC", "name": f"till {uuid4().hex}"}}


async def _new_name(stage: Stage) -> Json:
    return {"input": {"walletId": str(stage.actor.btc), "name": f"till {uuid4().hex}"}}


async def _wallet_to_take_out(stage: Stage) -> Json:
    """Of one that is in use: so nobody is refused for what else may be in it."""
    return {"input": {"walletId": str(stage.actor.btc), "archived": False}}


async def _own_address(stage: Stage) -> Json:
    return {"address": await stage.address(stage.actor)}


async def _page_of_address(stage: Stage) -> Json:
    return {**await _own_address(stage), **await _page(stage)}


async def _probe(stage: Stage) -> Json:
    return _without_memo(await _pay(stage))


async def _probe_amount(stage: Stage) -> Json:
    return _without_memo(await _pay_amount(stage))


def _without_memo(variables: Json) -> Json:
    return {"input": {name: it for name, it in variables["input"].items() if name != "memo"}}


async def _account(stage: Stage) -> Json:
    return {"id": str(stage.actor.principal.account_id)}


async def _accounts(_: Stage) -> Json:
    return {"first": 2, "status": "ACTIVE"}


async def _keys_of(stage: Stage) -> Json:
    account_id = str(stage.actor.principal.account_id)
    return {"accountId": account_id, "first": 2, "includeArchived": True}


async def _open_account(_: Stage) -> Json:
    return {
        "input": {"username": new_username(), "phone": new_phone(), "email": None, "level": "ONE"}
    }


async def _account_to_lock(stage: Stage) -> Json:
    made = await accounts.create(stage.runtime)
    return {"input": {"accountId": str(made.id), "reason": "lost phone"}}


async def _account_to_promote(stage: Stage) -> Json:
    made = await accounts.create(stage.runtime)
    return {"input": {"accountId": str(made.id), "level": "TWO"}}


async def _make_key_for(stage: Stage) -> Json:
    account_id = str(stage.actor.principal.account_id)
    return {"accountId": account_id, **await _make_key(stage)}


async def _key(stage: Stage) -> Json:
    key_id, _ = await key(stage.runtime, stage.actor, Scope.READ)
    return {"input": {"id": str(key_id)}}


async def _credits(stage: Stage) -> Json:
    credited = [WishedCredit(CreditKind.PAYMENTS, 5)]
    key_id, _ = await key(stage.runtime, stage.actor, Scope.READ, credited=credited)
    return {"input": {"id": str(key_id), "kind": "PAYMENTS", "amount": 2}}


async def _derived_key(stage: Stage) -> Json:
    key_id, _ = await key(stage.runtime, stage.actor, Scope.READ)
    return {"input": {"id": str(key_id), "derivedId": str(uuid4())}}


async def _events_of_keys(_stage: Stage) -> Json:
    # Of a type that every caller may see, be it only about itself.
    return {"first": 10, "types": ["api_key.updated"]}


async def _page_of_events(stage: Stage) -> Json:
    return {**await _page(stage), "kinds": ["account.created"]}


async def _make_key(_: Stage) -> Json:
    return {"input": {"name": f"till {uuid4().hex}", "expireInDays": 30, "scopes": ["READ"]}}


async def _edit_key(stage: Stage) -> Json:
    given = await _key(stage)
    return {"input": {**given["input"], "name": f"till {uuid4().hex}", "description": "at the bar"}}


async def _make_owner(_: Stage) -> Json:
    return {
        "input": {
            "externalId": uuid4().hex,
            "name": "shop 7",
            "metadata": {"plan": "gold"},
            "rateLimits": [{"kind": "requests", "amount": 7, "per": "HOUR"}],
        }
    }


async def _owner(stage: Stage) -> Json:
    made = await owners.create(stage.runtime, stage.actor.actor, external_id=uuid4().hex)
    return {"input": {"id": str(made.id)}}


async def _credits_of_owner(stage: Stage) -> Json:
    credited = [WishedCredit(CreditKind.PAYMENTS, 5)]
    made = await owners.create(
        stage.runtime, stage.actor.actor, external_id=uuid4().hex, credited=credited
    )
    return {"input": {"id": str(made.id), "kind": "PAYMENTS", "amount": 2}}


async def _edit_owner(stage: Stage) -> Json:
    given = await _owner(stage)
    limit = {"timeWindow": "DAILY", "limitSats": 21}
    return {"input": {**given["input"], "name": "shop 8", "limits": [limit]}}


async def _page_of_owners(stage: Stage) -> Json:
    return {**await _page(stage), "externalId": None}


async def _make_role(stage: Stage) -> Json:
    for one in await role_records.list_of(stage.runtime, stage.actor.principal.account_id):
        await roles.delete(stage.runtime, stage.actor.actor, one.id)  # an account has only so many
    return {"input": {"name": f"cashier {uuid4().hex}", "scopes": ["READ"]}}


async def _role(stage: Stage) -> Json:
    await _make_role(stage)
    made = await roles.create(
        stage.runtime, stage.actor.actor, name=f"cashier {uuid4().hex}", scopes=[Scope.READ]
    )
    return {"input": {"id": str(made.id)}}


async def _edit_role(stage: Stage) -> Json:
    given = await _role(stage)
    return {"input": {**given["input"], "name": f"cashier {uuid4().hex}", "requestsPerHour": 9}}


async def _time(_: Stage) -> Json:
    return {"time": 1_795_000_000}


async def _rotated_key(stage: Stage) -> Json:
    key_id, _ = await key(stage.runtime, stage.actor, Scope.READ)
    overlap = Overlap.ONE_DAY
    # What a session rotated, no key takes back.
    by_a_key = replace(stage.actor.actor, kind=ActorKind.KEY)
    await rotation.rotate(stage.runtime, by_a_key, KeyId(key_id), overlap=overlap)
    return {"input": {"id": str(key_id)}}


async def _key_and_window(stage: Stage) -> Json:
    given = await _key(stage)
    return {"input": {**given["input"], "limitTimeWindow": "DAILY"}}


async def _limit(stage: Stage) -> Json:
    given = await _key_and_window(stage)
    return {"input": {**given["input"], "limitSats": 1_000}}


async def _period(_: Stage) -> Json:
    return {"period": "LAST_7_DAYS"}


async def _one_key(stage: Stage) -> Json:
    key_id, _ = await key(stage.runtime, stage.actor, Scope.READ)
    return {"id": str(key_id)}


async def _some_keys(_: Stage) -> Json:
    return {
        "includeArchived": True,
        "statuses": ["ACTIVE", "REVOKED"],
        "first": 2,
        "after": None,
        "filter": {"tags": [], "metadata": []},
    }


async def _page_of_keys(stage: Stage) -> Json:
    return {
        **await _page(stage),
        "includeArchived": True,
        "statuses": ["ACTIVE", "REVOKED"],
        "filter": {"tags": [], "metadata": []},
    }


async def _log_in(_: Stage) -> Json:
    return {"input": {"phone": new_phone(), "code": "000000"}}


async def _log_in_by_password(stage: Stage) -> Json:
    user, password = f"{uuid4().hex}@example.org", "correct horse"
    await accounts.create(stage.runtime, email=user, password=password)
    return {"input": {"user": user, "password": password}}


async def _begin_email(stage: Stage) -> Json:
    account_id = stage.actor.principal.account_id
    await stage.runtime.pool.execute(
        "UPDATE account SET email = NULL, email_verified = false WHERE id = $1", account_id
    )
    return {"input": {"email": f"{uuid4().hex}@example.org"}}


async def _confirm_email(stage: Stage) -> Json:
    given = await _begin_email(stage)
    code_id = await identities.begin_email(
        stage.runtime, stage.actor.actor, given["input"]["email"]
    )
    code = codes.code_of(stage.runtime, code_id)
    return {"input": {"emailRegistrationId": str(code_id), "code": code}}


async def _begin_phone(stage: Stage) -> Json:
    account_id = stage.actor.principal.account_id
    await stage.runtime.pool.execute("UPDATE account SET phone = NULL WHERE id = $1", account_id)
    return {"input": {"phone": new_phone(), "channel": "SMS"}}


async def _confirm_phone(stage: Stage) -> Json:
    given = await _begin_phone(stage)
    return {"input": {"phone": given["input"]["phone"], "code": "000000"}}


async def _begin_totp(stage: Stage) -> Json:
    async with stage.runtime.connection() as connection:
        await totp.disable(connection, stage.actor.principal.account_id, stage.actor.actor)
    return {}


async def _confirm_totp(stage: Stage) -> Json:
    await _begin_totp(stage)
    registration = await totp.register(stage.runtime, stage.actor.principal)
    code = pyotp.TOTP(registration.secret).now()
    wish = {"totpCode": code, "totpRegistrationId": str(registration.id), "authToken": None}
    return {"input": wish}


async def _renew_recovery_codes(stage: Stage) -> Json:
    given = (await _confirm_totp(stage))["input"]
    async with stage.runtime.connection() as connection:
        recovery = await totp.enable(
            connection,
            stage.runtime,
            stage.actor.principal.account_id,
            stage.actor.actor,
            registration_id=UUID(given["totpRegistrationId"]),
            code=given["totpCode"],
        )
    return {"input": {"totpCode": recovery[0]}}


async def _have_both(stage: Stage) -> Json:
    """See to it that the actor has a phone number and an email address."""
    await stage.runtime.pool.execute(
        "UPDATE account SET phone = $2, email = $3, email_verified = true WHERE id = $1",
        stage.actor.principal.account_id,
        new_phone(),
        f"{uuid4().hex}@example.org",
    )
    return {}


async def _new_password(stage: Stage) -> Json:
    await stage.runtime.pool.execute(
        "DELETE FROM credential WHERE account_id = $1", stage.actor.principal.account_id
    )
    return {"input": {"currentPassword": None, "newPassword": "correct horse"}}


async def _other_session(stage: Stage) -> Json:
    account_id = stage.actor.principal.account_id
    async with stage.runtime.connection() as connection:
        await sessions.begin(
            connection, account_id, stage.actor.actor, days=1, awaits_second_factor=True
        )
    (other,) = [
        it for it in await sessions.list_of(stage.runtime, account_id) if it.awaits_second_factor
    ]
    return {"input": {"id": str(other.id)}}


async def _log_out(_: Stage) -> Json:
    return {"input": {"deviceToken": "none"}}


async def _choose_username(_: Stage) -> Json:
    return {"input": {"username": new_username()}}


async def _delete_account(_: Stage) -> Json:
    return {"sweepTo": new_username()}  # there is no such account, so that nothing is deleted


async def _channel(_: Stage) -> Json:
    return {"input": {"channel": "PUSH"}}


async def _category(_: Stage) -> Json:
    return {"input": {"channel": "PUSH", "category": "Marketing"}}


async def _device_token(_: Stage) -> Json:
    return {"input": {"deviceToken": "a device's"}}


async def _feedback(_: Stage) -> Json:
    return {"input": {"feedback": "all is well"}}


async def _language(_: Stage) -> Json:
    return {"input": {"language": "de"}}


async def _default_wallet(stage: Stage) -> Json:
    return {"input": {"walletId": str(stage.actor.btc)}}


async def _add_endpoint(stage: Stage) -> Json:
    for endpoint in await callbacks.list_of(stage.runtime, stage.actor.principal):
        await callbacks.remove(stage.runtime, stage.actor.actor, endpoint.id)
    return {"input": {"url": "https://shop.example/paid"}}


async def _endpoint(stage: Stage) -> Json:
    url = (await _add_endpoint(stage))["input"]["url"]
    made = await callbacks.add(stage.runtime, stage.actor.actor, url)
    return {"input": {"id": made}}


async def _of_an_endpoint(stage: Stage) -> Json:
    return {"input": {"endpointId": (await _endpoint(stage))["input"]["id"]}}


async def _delivery(stage: Stage) -> Json:
    given = await _of_an_endpoint(stage)
    endpoint_id = given["input"]["endpointId"]
    sent = await webhook_log.send_test(stage.runtime, stage.actor.actor, endpoint_id)
    return {"input": {**given["input"], "id": str(sent.cursor)}}


async def _failures(stage: Stage) -> Json:
    given = await _of_an_endpoint(stage)
    return {"input": {**given["input"], "since": 1_700_000_000}}


async def _one_endpoint(stage: Stage) -> Json:
    return {"id": (await _endpoint(stage))["input"]["id"]}


async def _note_contact(_: Stage) -> Json:
    return {
        "input": {"handle": "shop@shop.example", "displayName": "The Shop", "type": "LNADDRESS"}
    }


async def _note(stage: Stage) -> str:
    username = new_username()
    await contacts.note(
        stage.runtime,
        stage.actor.principal.account_id,
        handle=username,
        kind=contacts.ContactType.INTRALEDGER,
        display_name=None,
    )
    return username


async def _contact(stage: Stage) -> Json:
    return {"username": await _note(stage)}


async def _alias(stage: Stage) -> Json:
    return {"input": {"username": await _note(stage), "alias": "Somebody"}}


async def _some_contacts(_: Stage) -> Json:
    return {"first": 2, "after": None}


async def _page(_: Stage) -> Json:
    return {"first": 2, "after": None, "last": None, "before": None}


async def _page_of_wallets(stage: Stage) -> Json:
    return {**await _page(stage), "walletIds": [str(stage.actor.btc)]}


async def _filter(stage: Stage) -> Json:
    key_id, _ = await key(stage.runtime, stage.actor, Scope.READ)
    return {
        "filter": {
            "since": 0,
            "until": "2100-01-01T00:00:00Z",
            "direction": "SEND",
            "status": "SUCCESS",
            "text": "coffee",
            "apiKeyId": str(key_id),
        }
    }


async def _page_of_transactions(stage: Stage) -> Json:
    return {**await _page(stage), **await _filter(stage)}


async def _page_of_wallets_transactions(stage: Stage) -> Json:
    return {**await _page_of_wallets(stage), **await _filter(stage)}


async def _table(stage: Stage) -> Json:
    return {**await _wallets(stage), **await _filter(stage)}


async def _wallets(stage: Stage) -> Json:
    return {"walletIds": [str(stage.actor.btc)]}


async def _wallet(stage: Stage) -> Json:
    return {"walletId": str(stage.actor.btc)}


async def _transaction(stage: Stage) -> Json:
    return {"transactionId": await stage.transaction_id()}


async def _own_hash(stage: Stage) -> Json:
    return {"paymentHash": (await stage.invoice()).payment_hash.hex()}


async def _own_request(stage: Stage) -> Json:
    return {"paymentRequest": (await stage.invoice()).payment_request}


_OF_WALLETS: Final[Mapping[str, Callable[[Stage], Awaitable[Json]]]] = MappingProxyType(
    {
        "invoiceByPaymentHash": _own_hash,
        "invoices": _page,
        "pendingIncomingTransactionsByAddress": _own_address,
        "transactionById": _transaction,
        "transactionsByAddress": _page_of_address,
        "transactions": _page_of_transactions,
        "transactionsByPaymentHash": _own_hash,
        "transactionsByPaymentRequest": _own_request,
    }
)
#: What a call needs to be so, besides its arguments, that it succeeds.
_READY: Final[Mapping[str, Callable[[Stage], Awaitable[Any]]]] = MappingProxyType(
    {
        "Account.wallets": _two_wallets,
        "Mutation.userEmailDelete": _have_both,
        "Mutation.userPhoneDelete": _have_both,
        "Mutation.userTotpRegistrationInitiate": _begin_totp,
    }
)
_VARIABLES: Final[Mapping[str, Callable[[Stage], Awaitable[Json]]]] = MappingProxyType(
    {
        "Query.accountDefaultWallet": _username_and_currency,
        "Query.adminAccount": _account,
        "Query.adminAccounts": _accounts,
        "Query.adminApiKeys": _keys_of,
        "Query.btcPriceList": _range,
        "Query.currencyConversionEstimation": _amount_and_currency,
        "Query.lnInvoicePaymentStatus": _request,
        "Query.lnInvoicePaymentStatusByHash": _hash,
        "Query.lnInvoicePaymentStatusByPaymentRequest": _request,
        "Query.onChainTxFee": _fee_to_address,
        "Query.onChainUsdTxFee": _cents_fee_to_address,
        "Query.onChainUsdTxFeeAsBtcDenominated": _cents_fee_to_address,
        "Query.realtimePrice": _currency,
        "Query.userDefaultWalletId": _username,
        "Query.usernameAvailable": _username,
        "Query.explain": _question,
        "Mutation.accountDelete": _delete_account,
        "Mutation.accountDisableNotificationCategory": _category,
        "Mutation.accountDisableNotificationChannel": _channel,
        "Mutation.accountEnableNotificationCategory": _category,
        "Mutation.accountEnableNotificationChannel": _channel,
        "Mutation.accountUpdateDefaultWalletId": _default_wallet,
        "Mutation.accountUpdateDisplayCurrency": _currency_input,
        "Mutation.adminAccountCreate": _open_account,
        "Mutation.adminAccountLock": _account_to_lock,
        "Mutation.adminAccountSetLevel": _account_to_promote,
        "Mutation.adminAccountUnlock": _account_to_lock,
        "Mutation.adminApiKeyCreate": _make_key_for,
        "Mutation.adminApiKeyResume": _key,
        "Mutation.adminApiKeyRevoke": _key,
        "Mutation.adminApiKeySuspend": _key,
        "Mutation.apiKeyArchive": _key,
        "Mutation.apiKeyCreate": _make_key,
        "Mutation.apiKeyCreditsAdd": _credits,
        "Mutation.apiKeyDelete": _key,
        "Mutation.apiKeyDerivedEnd": _derived_key,
        "Mutation.apiKeyDerivedEndAll": _key,
        "Mutation.apiKeyOwnerCreate": _make_owner,
        "Mutation.apiKeyOwnerCreditsAdd": _credits_of_owner,
        "Mutation.apiKeyOwnerDelete": _owner,
        "Mutation.apiKeyOwnerResume": _owner,
        "Mutation.apiKeyOwnerRevoke": _owner,
        "Mutation.apiKeyOwnerSuspend": _owner,
        "Mutation.apiKeyOwnerUpdate": _edit_owner,
        "Mutation.apiKeyRemoveLimit": _key_and_window,
        "Mutation.apiKeyResume": _key,
        "Mutation.apiKeyRevoke": _key,
        "Mutation.apiKeyRoleCreate": _make_role,
        "Mutation.apiKeyRoleDelete": _role,
        "Mutation.apiKeyRoleUpdate": _edit_role,
        "Mutation.apiKeyRotate": _key,
        "Mutation.apiKeyRotationCancel": _rotated_key,
        "Mutation.apiKeySetLimit": _limit,
        "Mutation.apiKeySuspend": _key,
        "Mutation.apiKeyUnarchive": _key,
        "Mutation.apiKeyUpdate": _edit_key,
        "Mutation.callbackEndpointAdd": _add_endpoint,
        "Mutation.callbackEndpointDelete": _endpoint,
        "Mutation.contactCreate": _note_contact,
        "Mutation.deviceNotificationTokenCreate": _device_token,
        "Mutation.feedbackSubmit": _feedback,
        "Mutation.intraLedgerPaymentSend": _send,
        "Mutation.lnAddressPaymentSend": _pay_address,
        "Mutation.intraLedgerUsdPaymentSend": _send_cents,
        "Mutation.lnInvoiceCancel": _cancel,
        "Mutation.lnInvoiceCreate": _create,
        "Mutation.lnInvoiceCreateOnBehalfOfRecipient": _create_on_behalf,
        "Mutation.lnInvoiceFeeProbe": _probe,
        "Mutation.lnInvoicePaymentSend": _pay,
        "Mutation.lnNoAmountInvoiceCreate": _create_without_amount,
        "Mutation.lnNoAmountInvoiceCreateOnBehalfOfRecipient": _create_without_amount_on_behalf,
        "Mutation.lnNoAmountInvoiceFeeProbe": _probe_amount,
        "Mutation.lnNoAmountInvoicePaymentSend": _pay_amount,
        "Mutation.onChainAddressCreate": _own_wallet,
        "Mutation.onChainAddressCurrent": _own_wallet,
        "Mutation.onChainPaymentSend": _pay_on_chain,
        "Mutation.onChainPaymentSendAll": _pay_all_to_address,
        "Mutation.onChainUsdPaymentSend": _pay_cents_on_chain,
        "Mutation.onChainUsdPaymentSendAsBtcDenominated": _pay_cents_on_chain,
        "Mutation.lnurlPaymentSend": _pay_link,
        "Mutation.userContactUpdateAlias": _alias,
        "Mutation.lnNoAmountUsdInvoiceFeeProbe": _probe_cents,
        "Mutation.lnNoAmountUsdInvoicePaymentSend": _pay_cents,
        "Mutation.lnUsdInvoiceBtcDenominatedCreateOnBehalfOfRecipient": _create_dollars_on_behalf,
        "Mutation.lnUsdInvoiceCreate": _create_dollars,
        "Mutation.lnUsdInvoiceCreateOnBehalfOfRecipient": _create_dollars_on_behalf,
        "Mutation.lnUsdInvoiceFeeProbe": _probe_from_dollars,
        "Mutation.userEmailRegistrationInitiate": _begin_email,
        "Mutation.userEmailRegistrationValidate": _confirm_email,
        "Mutation.userLogin": _log_in,
        "Mutation.userLogout": _log_out,
        "Mutation.userPasswordLogin": _log_in_by_password,
        "Mutation.userPasswordUpdate": _new_password,
        "Mutation.userPhoneRegistrationInitiate": _begin_phone,
        "Mutation.userPhoneRegistrationValidate": _confirm_phone,
        "Mutation.userSessionRevoke": _other_session,
        "Mutation.userTotpRecoveryCodesRenew": _renew_recovery_codes,
        "Mutation.userTotpRegistrationValidate": _confirm_totp,
        "Mutation.userUpdateLanguage": _language,
        "Mutation.userUpdateUsername": _choose_username,
        "Query.paymentApprovals": _page,
        "Mutation.paymentApprovalApprove": _waiting_payment,
        "Mutation.paymentApprovalDecline": _waiting_payment,
        "Query.vouchers": _page,
        "Mutation.voucherCreate": _make_voucher,
        "Mutation.voucherRevoke": _voucher,
        "Mutation.walletArchive": _wallet_to_take_out,
        "Mutation.walletCreate": _new_wallet,
        "Mutation.walletRename": _new_name,
        "Mutation.webhookEndpointCreate": _add_endpoint,
        "Mutation.webhookEndpointDelete": _endpoint,
        "Mutation.webhookEndpointDisable": _endpoint,
        "Mutation.webhookEndpointEnable": _endpoint,
        "Mutation.webhookEndpointRevealSecret": _endpoint,
        "Mutation.webhookEndpointRotateSecret": _endpoint,
        "Mutation.webhookEndpointUpdate": _endpoint,
        "Mutation.webhookRedeliver": _delivery,
        "Mutation.webhookRedeliverFailed": _failures,
        "Mutation.webhookSendTest": _of_an_endpoint,
        "Subscription.lnInvoicePaymentStatus": _request,
        "Subscription.lnInvoicePaymentStatusByHash": _hash,
        "Subscription.lnInvoicePaymentStatusByPaymentRequest": _request,
        "Subscription.price": _amount_to_price,
        "Subscription.realtimePrice": _currency_input,
        "ApiKey.advice": _period,
        "ApiKey.roleAt": _time,
        "ApiKey.usage": _period,
        "ApiKeyOwner.usage": _period,
        "ApiKeyDerivation.derived": _page,
        "User.contactByUsername": _contact,
        "User.contacts": _some_contacts,
        "UserContact.transactions": _page,
        "User.apiKey": _one_key,
        "User.apiKeyOwners": _page_of_owners,
        "User.apiKeys": _some_keys,
        "User.apiKeysConnection": _page_of_keys,
        "User.auditLog": _page_of_events,
        "User.events": _events_of_keys,
        "ConsumerAccount.invoices": _page_of_wallets,
        "ConsumerAccount.pendingIncomingTransactions": _wallets,
        "ConsumerAccount.csvTransactions": _table,
        "ConsumerAccount.transactions": _page_of_wallets_transactions,
        "ConsumerAccount.walletById": _wallet,
        "ConsumerAccount.webhookEndpoint": _one_endpoint,
        "ConsumerAccount.webhookEndpoints": _page,
        "WebhookEndpoint.deliveries": _page,
        **{
            f"{wallet}.{name}": make
            for wallet in ("BTCWallet", "UsdWallet")
            for name, make in _OF_WALLETS.items()
        },
    }
)
