"""Which requests are counted against what. Every refusal names its limit, number and window.

No limit can be used up by strangers at the expense of an account's owner: what anonymous callers
share, per address and per recipient, is apart from what a credential counts against.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import Final
from uuid import UUID

from app.addresses import bucket
from app.errors import RateLimited
from app.limits.windows import Claim, Limit, Quota
from app.phrases import Phrase
from app.principal import AccountId, KeyId, Principal, SharedLimits, WalletId
from app.process.runtime import Runtime
from app.process.usage import WHOLE_REQUEST, Outcome

_MINUTE_S = 60
_HOUR_S = 3_600
_DAY_S = 86_400

#: The kind of work that every request is.
REQUESTS: Final = "requests"
A_REQUEST: Final[Mapping[str, int]] = MappingProxyType({REQUESTS: 1})

#: What windows are called that have a name.
WINDOWS: Final[Mapping[int, str]] = MappingProxyType(
    {
        1: Phrase("second"),
        _MINUTE_S: Phrase("minute"),
        _HOUR_S: Phrase("hour"),
        _DAY_S: Phrase("day"),
        7 * _DAY_S: Phrase("week"),
        30 * _DAY_S: Phrase("month"),
    }
)

_ANONYMOUS_REPEATABLE_PER_MINUTE = 60
#: What the limit on the requests of sessions is called.
_SESSION: Final = "session_requests"

#: Of how many keys it is remembered what their requests are counted against.
_KNOWN_MAX: Final = 4_096


async def anonymous_invoice(runtime: Runtime, *, address: str, wallet_id: WalletId) -> None:
    """Count an invoice made without a credential, per client address and per recipient.

    Count it before the recipient is looked up, so that unknown ones count, too. Raises
    `RateLimited`; `Unavailable` while the counters cannot be reached.
    """
    settings = runtime.settings
    per_address = _closed("anonymous_address", settings.anonymous_invoices_per_minute, _MINUTE_S)
    per_recipient = _closed(
        "anonymous_recipient", settings.anonymous_invoices_per_recipient_minute, _MINUTE_S
    )
    refusal = await runtime.limiter.hit(
        (per_address, bucket(address)), (per_recipient, str(wallet_id))
    )
    if refusal is not None:
        raise _refused(
            refusal,
            Phrase("invoices from one address without a credential")
            if refusal.limit is per_address
            else Phrase("invoices for one recipient without a credential"),
            "minute",
        )


async def anonymous_claim(runtime: Runtime, *, address: str) -> None:
    """Count a claim of a voucher, per client address.

    Raises `RateLimited`; `Unavailable` while the counters cannot be reached.
    """
    amount = runtime.settings.claims_per_address_minute
    limit = _closed("voucher_claims", amount, _MINUTE_S)
    refusal = await runtime.limiter.hit((limit, bucket(address)))
    if refusal is not None:
        raise _refused(refusal, "claims of vouchers from one address", "minute")


async def anonymous_repeatable(runtime: Runtime, *, address: str) -> None:
    """Count a mutation with an idempotency key but no credential: its answer is kept for a day.

    Raises `RateLimited`; `Unavailable` while the counters cannot be reached.
    """
    limit = _closed("anonymous_idempotency", _ANONYMOUS_REPEATABLE_PER_MINUTE, _MINUTE_S)
    refusal = await runtime.limiter.hit((limit, bucket(address)))
    if refusal is not None:
        raise _refused(
            refusal, "mutations with an X-Idempotency-Key but without a credential", "minute"
        )


async def anonymous_request(runtime: Runtime, *, address: str) -> None:
    """Count a request without a credential, per client address. Raises `RateLimited`."""
    limit = _open("anonymous_requests", runtime.settings.anonymous_requests_per_minute, _MINUTE_S)
    refusal = await runtime.limiter.hit((limit, bucket(address)))
    if refusal is not None:
        raise _refused(refusal, Phrase("requests without a credential from one address"), "minute")


async def new_document(runtime: Runtime, principal: Principal | None, *, address: str) -> None:
    """Count a document that has to be parsed, per account, or per address for strangers.

    Raises `RateLimited`.
    """
    limit = _open("new_documents", runtime.settings.new_documents_per_minute, _MINUTE_S)
    refusal = await runtime.limiter.hit((limit, party(principal, address=address)))
    if refusal is not None:
        if principal is not None and principal.key_id is not None:
            runtime.usage.count(
                principal.key_id, WHOLE_REQUEST, Outcome.REFUSAL, links=principal.derivations
            )
        raise _refused(
            refusal, "documents that are new to this server (send values as variables)", "minute"
        )


def party(principal: Principal | None, *, address: str) -> str:
    """Return whose work a request is: its account's, or for strangers their address's."""
    return bucket(address) if principal is None else str(principal.account_id)


async def invoice_by(runtime: Runtime, principal: Principal) -> None:
    """Count an invoice made with a credential, per account and per key. Raises `RateLimited`."""
    if not runtime.limiter.counts:
        return
    settings = runtime.settings
    per_account = _open("account_invoices", settings.invoices_per_account_minute, _MINUTE_S)
    per_key = _open("key_invoices", settings.invoices_per_key_minute, _MINUTE_S)
    claims = [(per_account, str(principal.account_id))]
    if principal.key_id is not None:
        claims.append((per_key, str(principal.key_id)))
    refusal = await runtime.limiter.hit(*claims)
    if refusal is not None:
        raise _refused(
            refusal,
            Phrase("invoices for one account")
            if refusal.limit is per_account
            else Phrase("invoices with one API key"),
            "minute",
        )


async def new_address_by(runtime: Runtime, principal: Principal) -> None:
    """Count a new address of an account. Raises `RateLimited`."""
    limit = _open("account_new_addresses", runtime.settings.addresses_per_account_hour, _HOUR_S)
    await _by_account(runtime, principal, limit, Phrase("addresses for one account"), "hour")


async def address_by(runtime: Runtime, principal: Principal) -> None:
    """Count a payment to an address or link, for which strangers' servers are asked.

    Per account. Raises `RateLimited`.
    """
    limit = _open("account_addresses", runtime.settings.addresses_per_account_minute, _MINUTE_S)
    await _by_account(
        runtime,
        principal,
        limit,
        Phrase("payments to addresses and links for one account"),
        "minute",
    )


async def list_by(runtime: Runtime, principal: Principal) -> None:
    """Count a list of payments that is judged, for which many are looked up, and which is kept.

    Per account. Raises `RateLimited`.
    """
    limit = _open("account_lists", runtime.settings.payment_lists_per_account_hour, _HOUR_S)
    await _by_account(
        runtime, principal, limit, Phrase("lists of payments for one account"), "hour"
    )


async def request_by(runtime: Runtime, principal: Principal) -> tuple[Quota, ...]:
    """Count a request of a key against all limits on its requests, in one round trip.

    One of a session counts for its account. Returns what is left of each, nothing without limits.
    Raises `RateLimited`: the whole request is to be refused. That is noted as use of the key.
    """
    return await work_by(runtime, principal, A_REQUEST)


async def work_by(
    runtime: Runtime, principal: Principal, work: Mapping[str, int]
) -> tuple[Quota, ...]:
    """Count work of a caller, so many of each kind, against every limit that it meets, or none.

    Returns and raises as `request_by`.
    """
    claims = _claims(runtime, principal, work) if runtime.limiter.counts else ()
    if not claims:
        return ()
    counted = await runtime.limiter.count(claims)
    if counted.refusal is not None:
        if principal.key_id is not None:
            runtime.usage.count(
                principal.key_id, WHOLE_REQUEST, Outcome.REFUSAL, links=principal.derivations
            )
        raise _beyond(counted.refusal)
    return counted.quotas


async def refusal_of(
    runtime: Runtime, principal: Principal, work: Mapping[str, int] = A_REQUEST
) -> RateLimited | None:
    """Return how work of a caller would be refused now, None if it would not; counts nothing."""
    quota = await runtime.limiter.refusal(*_claims(runtime, principal, work))
    return None if quota is None else _beyond(quota)


def _claims(runtime: Runtime, principal: Principal, work: Mapping[str, int]) -> tuple[Claim, ...]:
    if principal.key_id is not None:
        return claims_of(principal, work)
    if not (requests := work.get(REQUESTS)):
        return ()
    limit = _open(_SESSION, runtime.settings.session_requests_per_minute, _MINUTE_S)
    return (Claim(limit, str(principal.account_id), requests),)


def claims_of(principal: Principal, work: Mapping[str, int] = A_REQUEST) -> tuple[Claim, ...]:
    """Return what work of a key is to count against: its own limits, and all that it shares.

    All claims of an account are counted in one place, hence at once.
    """
    key_id, restrictions = principal.key_id, principal.restrictions
    if key_id is None:
        return ()
    claims: list[Claim] = []
    if restrictions.requests_per_hour is not None and work.get(REQUESTS):
        per_hour = restrictions.requests_per_hour
        claims = [per_hour_of(principal.account_id, key_id, per_hour, work[REQUESTS])]
    if not (restrictions.rate_limits or restrictions.shared_limits):
        return tuple(claims)
    own = SharedLimits("key", key_id, restrictions.rate_limits)
    for shared in (own, *restrictions.shared_limits):
        limits = tuple(limit for limit in shared.limits if work.get(limit.kind))
        costs = [work[limit.kind] for limit in limits]
        named = claims_for(principal.account_id, shared._replace(limits=limits))
        claims += [claim._replace(cost=cost) for claim, cost in zip(named, costs, strict=True)]
    return tuple(claims)


def claims_for(account_id: AccountId, shared: SharedLimits) -> list[Claim]:
    """Return a claim of one for each limit of a holder, in their order."""
    holder, id_, limits = shared
    return [
        Claim(_open(_policy(holder, kind, window_s), amount, window_s), _counter(account_id, id_))
        for kind, window_s, amount in limits
    ]


@lru_cache(maxsize=_KNOWN_MAX)
def per_hour_of(
    account_id: AccountId, key_id: KeyId, requests_per_hour: int, cost: int = 1
) -> Claim:
    """Return the claim of requests against what a key may make in an hour."""
    limit = _open("key_requests", requests_per_hour, _HOUR_S)
    return Claim(limit, _counter(account_id, key_id), cost)


async def left(runtime: Runtime, claims: Sequence[Claim]) -> dict[Claim, Quota | None]:
    """Return what is left for claims, None when nobody counts; one round trip for an account."""
    quotas = await runtime.limiter.quotas(claims)
    return dict(zip(claims, quotas, strict=True)) if quotas else dict.fromkeys(claims)


def waits_for_document(principal: Principal | None) -> bool:
    """Tell whether what a request of a caller counts as is known only with its document."""
    if principal is None:
        return False
    restrictions = principal.restrictions
    if not (restrictions.rate_limits or restrictions.shared_limits):
        return False
    return any(limit.kind != REQUESTS for limit in restrictions.rate_limits) or any(
        limit.kind != REQUESTS for shared in restrictions.shared_limits for limit in shared.limits
    )


async def page(runtime: Runtime, principal: Principal) -> None:
    """Count a page or a form of the dashboard, per account. Raises `RateLimited`."""
    limit = _open("pages", runtime.settings.pages_per_account_minute, _MINUTE_S)
    await _by_account(runtime, principal, limit, Phrase("pages of one account"), "minute")


async def root_request(runtime: Runtime) -> tuple[Quota, ...]:
    """Count a request with the root key; return what is left, nothing when nobody counts.

    Raises `RateLimited`: the whole request is to be refused.
    """
    limit = _open("root_requests", runtime.settings.root_requests_per_minute, _MINUTE_S)
    counted = await runtime.limiter.count([(limit, "")])
    if counted.refusal is not None:
        raise _refused(counted.refusal, "requests with the root key", "minute")
    return counted.quotas


async def refused_credential(runtime: Runtime, *, address: str) -> None:
    """Count a credential that was refused, per client address. Raises `RateLimited`.

    Asked only after the refusal, so a good key from the same address is always served.
    """
    amount = runtime.settings.refused_credentials_per_minute
    limit = _open("refused_credentials", amount, _MINUTE_S)
    refusal = await runtime.limiter.hit((limit, bucket(address)))
    if refusal is not None:
        raise _refused(refusal, "invalid credentials from one address", "minute")


def _closed(name: str, amount: int, window_s: int) -> Limit:
    """Return a limit that strangers meet: while Redis cannot count, nothing passes."""
    return Limit(name, amount, window_s, closed_when_down=True)


async def _by_account(
    runtime: Runtime, principal: Principal, limit: Limit, what: Phrase, window: str
) -> None:
    """Count one by the account of a principal. Raises `RateLimited`, which says `what` of."""
    refusal = await runtime.limiter.hit((limit, str(principal.account_id)))
    if refusal is not None:
        raise _refused(refusal, what, window)


@lru_cache(maxsize=_KNOWN_MAX)
def _open(name: str, amount: int, window_s: int) -> Limit:
    """Return a limit for known callers: while Redis cannot count, each process does for itself."""
    return Limit(name, amount, window_s, closed_when_down=False)


def window_text(window_s: int) -> str:
    """Return what a window is called, after `per`."""
    return WINDOWS.get(window_s, f"{window_s} seconds")


@lru_cache(maxsize=_KNOWN_MAX)
def _counter(account_id: AccountId, id_: UUID) -> str:
    return f"{{{account_id}}}{id_}"


def _policy(holder: str, kind: str, window_s: int) -> str:
    return f"{holder}_{kind}_per_{WINDOWS.get(window_s, f'{window_s}s')}"


def _beyond(quota: Quota) -> RateLimited:
    if quota.limit.name == _SESSION:
        return _refused(quota, Phrase("requests with the sessions of one account"), "minute")
    holder, _, rest = quota.limit.name.partition("_")
    kind = rest.partition("_per_")[0]
    whose = {"key": "with this API key", "owner": "for the owner of this API key"}
    what = f"{kind} {whose.get(holder, 'with this derived key')}"
    return _refused(quota, what, window_text(quota.limit.window_s))


def _refused(quota: Quota, what: str, window: str) -> RateLimited:
    limit = quota.limit
    return RateLimited(
        Phrase(
            "Too many %(what)s: at most %(most)s per %(window)s.",
            what=what,
            most=limit.amount,
            window=Phrase(window),
        ),
        retry_after_s=max(1, quota.reset_after_s),
        policy=limit.name,
        amount=limit.amount,
        window_s=limit.window_s,
    )
