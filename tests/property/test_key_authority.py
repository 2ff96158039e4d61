"""Keys that manage keys never come to more than a session gave.

A state machine lets a session and all keys there are, with living and dead secrets, make and change
keys at random, and derive others of them without asking. A model that knows authority only as plain
sets (which permissions, wallets and addresses, until when, how often) says of every attempt whether
it must succeed, and after each step that every key is within something that the session gave as a
whole.
"""

import asyncio
from collections.abc import Callable, Coroutine, Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address, ip_network
from math import inf
from operator import attrgetter, itemgetter
from typing import Any, TypeVar
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    precondition,
    rule,
    run_state_machine_as_test,
)

from app.errors import InsufficientScope, InvalidInput, Unauthenticated
from app.permissions import Permission, Scope, expand
from app.principal import Actor, KeyId, NamedLimit, Principal, WalletId
from app.process.runtime import Runtime
from app.services import authentication
from app.services.keys import lifecycle, rotation
from app.services.keys import registry as api_keys
from app.services.keys.derivation import chain as chains
from app.services.keys.derivation.caveats import NEVER_DERIVED, Caveats
from app.services.keys.lifecycle import Edit
from app.services.keys.records import ApiKey, KeyStatus
from app.services.keys.rotation import Overlap
from app.services.keys.spending import Window
from tests.examples import examples
from tests.factories import Person, person

T = TypeVar("T")

BASE = datetime.now(UTC).replace(microsecond=0) + timedelta(days=400)
#: So many hours from there is before the end of any overlap, and still in the future.
SOON = -9_500
#: One address of each region that the networks below tell apart; "" is an address nobody knows.
ADDRESSES = ("10.1.0.1", "10.2.0.1", "192.0.2.1", "2001:db8:1::1", "2001:db8:2::1", "2001:db9::1")
EVERYWHERE = frozenset({*ADDRESSES, ""})
NETWORKS = (
    ["0.0.0.0/0"],
    ["10.0.0.0/8"],
    ["10.1.0.0/16"],
    ["10.0.0.0/8", "2001:db8::/32"],
    ["2001:db8:1::/48"],
)


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody asks of a new or edited key."""

    scopes: tuple[Scope, ...]
    grants: tuple[str, ...]
    #: How many of the account's two wallets, None for all there are or will be.
    wallets: int | None
    networks: list[str] | None
    rate: int | None
    hours: int | None
    kinds: tuple[NamedLimit, ...]

    def but_for(self, aspect: str, other: "Wish") -> "Wish":
        """Return this wish, in one respect as another: often just within, or just beyond."""
        return replace(self, **{aspect: getattr(other, aspect)})

    @property
    def expires_at(self) -> datetime | None:
        return None if self.hours is None else BASE + timedelta(hours=self.hours)

    def wallet_ids(self, owner: Person) -> list[WalletId] | None:
        return None if self.wallets is None else [owner.btc, owner.usd][: self.wallets]


@dataclass(frozen=True, slots=True)
class Power:
    """An authority as the model knows it: sets, and numbers that are infinite without a limit."""

    permissions: frozenset[Permission]
    wallets: frozenset[int]
    addresses: frozenset[str]
    rate: float
    until_s: float
    #: By kind of work and window; what is not there is infinite.
    kinds: Mapping[tuple[str, int], int]

    @classmethod
    def of(cls, wish: Wish) -> "Power":
        return cls(
            permissions=expand(wish.scopes, wish.grants),
            # 2 stands for wallets that will be made one day.
            wallets=frozenset(range(3 if wish.wallets is None else wish.wallets)),
            addresses=_addresses(wish.networks),
            rate=inf if wish.rate is None else wish.rate,
            until_s=inf if wish.expires_at is None else wish.expires_at.timestamp(),
            kinds=_kinds(wish.kinds),
        )

    def less(self, link: "Wish") -> "Power":
        """Return what a link of a derived key leaves: sets that both have."""
        other = Power.of(link)
        return Power(
            permissions=(self.permissions & other.permissions) - NEVER_DERIVED,
            wallets=self.wallets & other.wallets,
            addresses=self.addresses & other.addresses,
            rate=min(self.rate, other.rate),
            until_s=min(self.until_s, other.until_s),
            kinds=self.kinds,
        )

    def within(self, other: "Power") -> bool:
        return (
            self.permissions <= other.permissions
            and self.wallets <= other.wallets
            and self.addresses <= other.addresses
            and self.rate <= other.rate
            and self.until_s <= other.until_s
            and all(self.kinds.get(one, inf) <= most for one, most in other.kinds.items())
        )


def _kinds(limits: Iterable[NamedLimit]) -> Mapping[tuple[str, int], int]:
    return {(kind, window_s): amount for kind, window_s, amount in limits}


def _addresses(networks: list[str] | None) -> frozenset[str]:
    if networks is None:
        return EVERYWHERE
    return frozenset(
        text for text in ADDRESSES if any(ip_address(text) in ip_network(one) for one in networks)
    )


@dataclass(slots=True)
class Key:
    """A key in the model. `secrets` are the living ones with their end."""

    id: KeyId
    wish: Wish
    limited: bool
    suspended: bool = False
    revoked: bool = False
    archived: bool = False
    secrets: dict[str, float] = field(default_factory=dict)

    @property
    def power(self) -> Power:
        return Power.of(self.wish)

    @property
    def works(self) -> bool:
        return not (self.suspended or self.revoked)


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody with a secret of a key, be it dead or alive; without one it is the session."""

    key: Key | None = None
    secret: str = ""


SESSION = Holder()
STATES = ["suspended", "active", "archived", "listed"]
GRANTS = ("keys:write", "payments:write", "webhooks:*", "invoices:write", "*:read", "*:*")
FEW = (NamedLimit("payments", 60, 1),)
MANY = (NamedLimit("payments", 60, 2),)
WISHES = st.builds(
    Wish,
    scopes=st.sampled_from([(), (Scope.READ,), (Scope.READ, Scope.RECEIVE), tuple(Scope)]),
    grants=st.sampled_from([("*:read",), *(("keys:write", it) for it in GRANTS)]),
    wallets=st.sampled_from([None, None, 1, 2]),
    networks=st.sampled_from([None, *NETWORKS]),
    rate=st.sampled_from([None, None, 10, 20]),
    hours=st.sampled_from([None, None, 1, 2, SOON]),
    kinds=st.sampled_from([(), (), FEW, MANY, (*MANY, NamedLimit("reads", 1, 5))]),
)
ASPECTS = st.sampled_from([one.name for one in fields(Wish)])
OVERLAPS = st.sampled_from([Overlap.NONE, Overlap.SEVEN_DAYS])


class KeyMachine(RuleBasedStateMachine):
    """The session of one account, and all its keys."""

    runtime: Runtime
    loop: asyncio.AbstractEventLoop

    holders: Bundle[Holder] = Bundle("holders")
    #: Two thirds of the changes are made by keys.
    anybody = st.one_of(holders, holders, st.just(SESSION))
    keys_made = holders.map(attrgetter("key"))

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self.loop).result()

    @initialize()
    def begin(self) -> None:
        self.owner = self.run(person(self.runtime))
        self.keys: list[Key] = []
        #: Everything that the session ever gave, each as a whole.
        self.given: list[Power] = []

    @rule(target=holders, wish=WISHES, limited=st.booleans())
    def give(self, wish: Wish, *, limited: bool) -> Any:
        self.given.append(Power.of(wish))
        return self._make(SESSION, wish, limited=limited)

    @rule(target=holders, holder=holders, wish=WISHES, aspect=ASPECTS, limited=st.booleans())
    def mint(self, holder: Holder, wish: Wish, aspect: str, *, limited: bool) -> Any:
        assert holder.key is not None
        return self._make(holder, holder.key.wish.but_for(aspect, wish), limited=limited)

    @rule(holder=holders, links=st.lists(WISHES, min_size=1, max_size=3))
    def derive(self, holder: Holder, links: list[Wish]) -> None:
        """Nobody is asked; what comes of it is within the key, and manages nothing."""
        key, text = holder.key, holder.secret
        assert key is not None
        power = key.power
        for link in links:
            caveats = self._caveats(link)
            if not caveats.permissions:
                with pytest.raises(chains.MalformedChainError, match="needs a permission"):
                    chains.derive(text, caveats, prefix="blink")
                return
            text = chains.derive(text, caveats, prefix="blink")
            power = power.less(link)
        some_left = power.permissions and power.wallets and power.addresses
        works = key.works and holder.secret in key.secrets and bool(some_left)
        address = min(power.addresses, default="")
        try:
            made = self.run(authentication.authenticate(self.runtime, text, address=address))
        except Unauthenticated:
            assert not works
            return
        assert works
        assert self._power_of_derived(made, key) == replace(
            power, until_s=min(power.until_s, key.secrets[holder.secret])
        )
        for act in (lifecycle.suspend, lifecycle.revoke):
            with pytest.raises(InsufficientScope):
                self.run(act(self.runtime, Actor.of(made), key.id))

    @precondition(lambda self: self.keys)
    @rule(holder=anybody, key=keys_made, wish=WISHES, aspect=ASPECTS)
    def update(self, holder: Holder, key: Key, wish: Wish, aspect: str) -> None:
        wish = key.wish.but_for(aspect, wish)
        power = Power.of(wish)
        edit = Edit(
            scopes=wish.scopes,
            permissions=wish.grants,
            wallet_ids=wish.wallet_ids(self.owner),
            networks=wish.networks,
            requests_per_hour=wish.rate,
            rate_limits=wish.kinds,
            expires_at=wish.expires_at,
        )
        narrows = holder is SESSION or power.within(key.power)
        done = self._attempt(
            holder,
            lambda actor: lifecycle.update(self.runtime, actor, key.id, edit),
            allowed=self._manages(holder, key.power, key) and narrows and not key.revoked,
        )
        if done is not None:
            key.wish = wish
            if holder is SESSION:
                self.given.append(power)

    @precondition(lambda self: self.keys)
    @rule(holder=anybody, key=keys_made, state=st.sampled_from(STATES))
    def put(self, holder: Holder, key: Key, state: str) -> None:
        act, possible = {
            "suspended": (lifecycle.suspend, not key.revoked),
            "active": (lifecycle.resume, not (key.revoked or key.archived)),
            "archived": (lifecycle.archive, True),
            "listed": (lifecycle.unarchive, True),
        }[state]
        allowed = self._manages(holder, key.power, key) and possible
        done = self._attempt(holder, lambda it: act(self.runtime, it, key.id), allowed=allowed)
        if done is None:
            return
        match state:
            case "suspended":
                key.suspended = True
            case "active":
                key.suspended = False
            case "archived":
                key.archived = True
                key.suspended |= not key.revoked
            case "listed":
                key.archived = False

    @precondition(lambda self: self.keys)
    @rule(holder=anybody, key=keys_made)
    def revoke(self, holder: Holder, key: Key) -> None:
        done = self._attempt(
            holder,
            lambda actor: lifecycle.revoke(self.runtime, actor, key.id),
            allowed=holder.key is key or self._manages(holder, key.power, key),
        )
        key.revoked |= done is not None

    @precondition(lambda self: self.keys)
    @rule(target=holders, holder=anybody, key=keys_made, overlap=OVERLAPS)
    def rotate(self, holder: Holder, key: Key, overlap: Overlap) -> Any:
        done = self._attempt(
            holder,
            lambda actor: rotation.rotate(self.runtime, actor, key.id, overlap=overlap),
            allowed=self._manages(holder, key.power, key) and not (key.revoked or key.archived),
        )
        if done is None:
            return multiple()
        record, secret = done
        ends = {one.end: one.expires_at for one in record.secrets}
        lasting = [old for old, end in key.secrets.items() if end == inf]
        key.secrets = {secret: inf}
        for old in lasting:
            if (end := ends.get(old[-4:])) is not None:
                key.secrets[old] = end.timestamp()
        assert (len(key.secrets) == 2) is (overlap is not Overlap.NONE)
        return Holder(key, secret)

    @precondition(lambda self: self.keys)
    @rule(holder=anybody, key=keys_made)
    def cancel(self, holder: Holder, key: Key) -> None:
        possible = not key.revoked and len(key.secrets) == 2
        done = self._attempt(
            holder,
            lambda actor: rotation.cancel(self.runtime, actor, key.id),
            allowed=self._manages(holder, key.power, key) and possible,
        )
        if done is not None:
            old = min(key.secrets.items(), key=itemgetter(1))[0]
            key.secrets = {old: inf}

    @invariant()
    def keys_are_as_the_model_says(self) -> None:
        if not getattr(self, "keys", None):
            return
        account_id = self.owner.principal.account_id
        found = self.run(api_keys.list_of(self.runtime, account_id, archived=True))
        assert [record.id for record in found] == [key.id for key in self.keys]
        for record, key in zip(found, self.keys, strict=True):
            assert self._power_of(record) == key.power
            assert record.revoked is key.revoked
            assert (record.status is KeyStatus.ACTIVE) is key.works
            assert len(record.secrets) == len(key.secrets)

    @invariant()
    def no_key_has_more_than_the_session_gave(self) -> None:
        for key in getattr(self, "keys", ()):
            assert any(key.power.within(power) for power in self.given)

    def _manages(self, holder: Holder, power: Power, target: Key | None = None) -> bool:
        """Tell whether somebody may make or change a key of some power."""
        if holder.key is None:
            return True
        end = holder.key.secrets.get(holder.secret, 0)
        own = replace(holder.key.power, until_s=min(holder.key.power.until_s, end))
        pays = Permission.PAYMENTS_WRITE in power.permissions
        return (
            holder.key is not target
            and Permission.KEYS_WRITE in own.permissions
            and power.within(own)
            and not (holder.key.limited and pays)
        )

    def _make(self, holder: Holder, wish: Wish, *, limited: bool) -> Any:
        """Have somebody make a key; return who holds its secret."""
        made = self._attempt(
            holder,
            lambda actor: api_keys.create(
                self.runtime,
                actor,
                name=f"key {uuid4()}",
                scopes=wish.scopes,
                permissions=wish.grants,
                wallet_ids=wish.wallet_ids(self.owner),
                networks=wish.networks,
                requests_per_hour=wish.rate,
                rate_limits=wish.kinds,
                expires_at=wish.expires_at,
                limits={Window.DAILY: 100} if limited else {},
            ),
            allowed=self._manages(holder, Power.of(wish)),
        )
        if made is None:
            return multiple()
        record, secret = made
        self.keys.append(Key(record.id, wish, limited, secrets={secret: inf}))
        return Holder(self.keys[-1], secret)

    def _attempt(
        self,
        holder: Holder,
        work: Callable[[Actor], Coroutine[Any, Any, T]],
        *,
        allowed: bool,
    ) -> T | None:
        """Let somebody try something; it must succeed if it is allowed, and only then."""
        actor = self._actor(holder)
        if actor is None:
            return None
        try:
            done = self.run(work(actor))
        except (InsufficientScope, InvalidInput):
            assert not allowed
            return None
        assert allowed
        return done

    def _actor(self, holder: Holder) -> Actor | None:
        """Return who makes a request with a secret, None if that must be refused as a whole."""
        key = holder.key
        if key is None:
            return self.owner.actor
        address = min(key.power.addresses)
        try:
            principal = self.run(
                authentication.authenticate(self.runtime, holder.secret, address=address)
            )
        except Unauthenticated:
            assert not (key.works and holder.secret in key.secrets)
            return None
        assert key.works
        assert holder.secret in key.secrets
        assert principal.permissions == key.power.permissions
        return Actor.of(principal)

    def _caveats(self, link: Wish) -> Caveats:
        wallet_ids = link.wallet_ids(self.owner)
        permissions = expand(link.scopes, link.grants) - NEVER_DERIVED
        return Caveats(
            permissions=permissions,
            wallets=None if wallet_ids is None else frozenset(wallet_ids),
            networks=None if link.networks is None else tuple(map(ip_network, link.networks)),
            expires_at=link.expires_at,
            requests_per_hour=link.rate,
        )

    def _power_of_derived(self, made: Principal, key: Key) -> Power:
        places = {self.owner.btc: 0, self.owner.usd: 1}
        restrictions = made.restrictions
        networks, expires_at = restrictions.networks, restrictions.expires_at
        rates = [limit.amount for shared in restrictions.shared_limits for limit in shared.limits]
        return Power(
            permissions=made.permissions,
            wallets=frozenset(
                range(3) if made.reaches_all_wallets else (places[it] for it in made.wallets)
            ),
            addresses=_addresses(None if networks is None else [str(it) for it in networks]),
            rate=min([key.power.rate, *rates]),
            until_s=inf if expires_at is None else expires_at.timestamp(),
            kinds=_kinds(restrictions.rate_limits),
        )

    def _power_of(self, record: ApiKey) -> Power:
        places = {self.owner.btc: 0, self.owner.usd: 1}
        wallet_ids, networks = record.wallet_ids, record.networks
        return Power(
            permissions=record.permissions,
            wallets=frozenset(
                range(3) if wallet_ids is None else (places[it] for it in wallet_ids)
            ),
            addresses=_addresses(None if networks is None else [str(it) for it in networks]),
            rate=record.requests_per_hour or inf,
            until_s=inf if record.expires_at is None else record.expires_at.timestamp(),
            kinds=_kinds(record.rate_limits),
        )


async def test_no_sequence_of_key_operations_yields_what_the_session_did_not_give(
    shared_runtime: Runtime,
) -> None:
    """The machine runs in a thread and hands its work to the loop of the runtime."""
    KeyMachine.runtime, KeyMachine.loop = shared_runtime, asyncio.get_running_loop()

    await asyncio.to_thread(
        run_state_machine_as_test,
        KeyMachine,
        settings=settings(
            max_examples=examples(30),
            stateful_step_count=40,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
