"""Judging payments by the policy of the key that makes them: where they go, and when.

What is judged by is remembered with the principal, so it costs no query; which policy that was goes
with the credential, and the statement that moves the money refuses it if it is another one by then
(`credential_lock`). A payment that nobody judged is refused there as well.
"""

from collections.abc import Collection

from app.errors import PolicyForbids
from app.permissions import Permission
from app.phrases import Phrase
from app.principal import Principal, UsedCredential, WalletId
from app.process.runtime import Runtime

#: The names of a destination that whoever pays it need not know.
_INSIDE = frozenset({"wallet", "username"})


def judge(
    runtime: Runtime, principal: Principal, wallet_id: WalletId, destinations: Collection[str]
) -> UsedCredential:
    """Return the credential for a payment from a wallet that has all these names of where it goes.

    Raises `PolicyForbids`, and `SendsClosed` of any payment, also of one inside: it could spend
    what the node has paid out after the moment that the books were restored to.
    """
    runtime.sends.require()
    check_destination(principal, destinations)
    check_hour(runtime, principal)
    return _used(principal, wallet_id)


def check_destination(principal: Principal, destinations: Collection[str]) -> None:
    """Refuse a payment that has all these names of where it goes. Raises `PolicyForbids`."""
    policy = principal.restrictions.payment_policy
    if policy is not None and not policy.allows(destinations):
        raise _other_destination(destinations)


def check_hour(runtime: Runtime, principal: Principal) -> None:
    """Refuse a payment at this moment. Raises `PolicyForbids`.

    Of a payment that waited the hour counts at which it was asked for.
    """
    policy = principal.restrictions.payment_policy
    if policy is None or principal.approval_id is not None:
        return
    if not policy.is_open_at(runtime.clock.now()):
        raise PolicyForbids(
            Phrase(
                "The payment policy of the API key allows no payment at this hour (%(time_zone)s).",
                time_zone=policy.time_zone,
            )
        )


def waits(principal: Principal, spent: tuple[int, int] | None) -> bool:
    """Tell whether a payment has to be approved first; `spent` is its worth and fee in satoshi.

    Raises `PolicyForbids` for the use of a voucher, which does not wait.
    """
    policy = principal.restrictions.payment_policy
    if policy is None or spent is None or principal.approval_id is not None:
        return False
    if not policy.needs_approval(spent[0]):
        return False
    if principal.claim_id is not None:
        raise PolicyForbids("The payment policy of the API key has so much wait for an approval.")
    return True


def judge_voucher(principal: Principal, wallet_id: WalletId) -> UsedCredential:
    """Return the credential for making a voucher. Raises `PolicyForbids`.

    Whoever has a voucher says whom it pays, and nobody is there then to wait for an approval.
    """
    check_voucher(principal)
    return _used(principal, wallet_id)


def check_voucher(principal: Principal) -> None:
    """Refuse to make a voucher as `judge_voucher` does. Raises `PolicyForbids`."""
    policy = principal.restrictions.payment_policy
    if policy is not None and (policy.destinations, policy.approval_above_sat) != (None, None):
        raise PolicyForbids(
            "The payment policy of the API key allows no vouchers: whoever has one says whom it "
            "pays."
        )


def to_wallet(wallet_id: WalletId, username: str | None) -> frozenset[str]:
    """Return the names of a wallet of this server."""
    names = {f"wallet:{wallet_id}"}
    if username is not None:
        names.add(f"username:{username}")
    return frozenset(names)


def to_node(public_key: bytes) -> frozenset[str]:
    """Return the name of a node that is paid over the Lightning network."""
    return frozenset({f"node:{public_key.hex()}"})


def to_address(address: str) -> frozenset[str]:
    """Return the name of whoever is at a lightning address."""
    return frozenset({f"address:{address}"})


def to_chain(address: str) -> frozenset[str]:
    """Return the name of a Bitcoin address."""
    return frozenset({f"onchain:{address}"})


def _used(principal: Principal, wallet_id: WalletId) -> UsedCredential:
    used = principal.used_for(Permission.PAYMENTS_WRITE, wallet_id)
    if principal.key_id is None:
        return used
    revision = principal.restrictions.policy_revision
    return UsedCredential(*used[:-2], revision, principal.approval_id)


def _other_destination(destinations: Collection[str]) -> PolicyForbids:
    """Return the refusal; of a wallet of this server it tells nothing."""
    names = sorted(one for one in destinations if one.partition(":")[0] not in _INSIDE)
    where = ", ".join(names) or Phrase("a wallet of this server")
    return PolicyForbids(
        Phrase(
            "The payment policy of the API key does not allow this destination (%(where)s).",
            where=where,
        )
    )
