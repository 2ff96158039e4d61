"""What `latchkey key …` tells of API keys: as JSON, in GraphQL's names, and for people."""

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Final

from app.commands import finding
from app.commands.console import Output, block, shown, table
from app.payment_policy import PaymentPolicy
from app.permissions import Permission
from app.principal import NamedLimit
from app.services.keys import cautions, policies
from app.services.keys.crediting import KeyCredit
from app.services.keys.derivation.caveats import Caveats
from app.services.keys.inspection import Inspection, Standing
from app.services.keys.records import ApiKey
from app.services.keys.spending import Spending, Window
from app.services.keys.usage import Calls, Usage

_LIST_HEADINGS: Final = {
    "short": "id",
    "name": "name",
    "status": "status",
    "authority": "may",
    "secretPreview": "secret",
    "lastUsed": "last used",
    "expires": "expires",
}
_CALLS_HEADINGS: Final = {
    "total": "calls",
    "successful": "successful",
    "failed": "failed",
    "refused": "refused",
    "averageMs": "average ms",
    "maxMs": "longest ms",
}
BUDGET_HEADINGS: Final = {
    "timeWindow": "window",
    "limitSats": "limit (sats)",
    "spentSats": "spent",
    "remainingSats": "left",
    "resetsAt": "more room at",
}
#: What people would not guess from the names of the API.
_WORDS: Final = {
    "allowedIps": "only from",
    "clientKey": "only signed by",
    "grants": "granted",
    "id": "id",
    "lastUsedIp": "last used from",
    "lastUserAgent": "last used with",
    "limits": "limits (sats)",
    "requestsPerHour": "requests an hour",
    "walletIds": "only wallets",
}
_POLICY_NAMES: Final = {
    "destinations": "destinations",
    "hours": "hours",
    "time_zone": "timeZone",
    "approval_above_sat": "approvalAboveSats",
    "approval_expires_s": "approvalExpiresInSeconds",
}
_SPENDS: Final = (
    "It can spend. For BTCPay Server, and wherever others can read it, make one that cannot:\n"
    "  latchkey key create --scopes READ,RECEIVE …"
)
_SENTENCES: Mapping[Standing, str] = {
    Standing.MALFORMED: "It is no API key of this server",
    Standing.UNKNOWN: "It is well formed, but no API key of this server has it.",
    Standing.REVOKED: "It does not work: the key was revoked.",
    Standing.EXPIRED: "It does not work: the key has expired.",
    Standing.ROTATED_OUT: "It does not work: it was replaced by a newer secret of the key.",
    Standing.SUSPENDED: "It does not work until the key is resumed.",
    Standing.DERIVATION_REFUSED: "It does not work, though the key that it comes of does",
    Standing.ACTIVE: "IT WORKS. Whoever has it can use it: revoke or rotate the key.",
}


def facts(key: ApiKey) -> Output:
    """Return everything about a key but what it has spent."""
    revocation, role = key.revocation, key.role
    return {
        "id": str(key.id),
        "accountId": str(key.account_id),
        "name": key.name,
        "description": key.description,
        "status": key.status.value,
        "stoppedByOwner": key.owner_stops is not None,
        "scopes": [scope.value for scope in key.scopes],
        "grants": list(key.grants),
        "permissions": sorted(key.permissions),
        "walletIds": texts(key.wallet_ids),
        "allowedIps": texts(key.networks),
        "requestsPerHour": key.requests_per_hour,
        "rateLimits": rate_limits(key.rate_limits),
        "credits": credited(key.credits),
        "limits": {window.value: key.limits[window] for window in Window if window in key.limits},
        "limitsIncludeFees": key.limits_include_fees,
        "role": role and {"id": str(role.id), "name": role.name, "version": role.version},
        "derivationDepth": key.derivation_depth,
        "derivationGeneration": key.derivation_generation,
        "paymentPolicy": payment_policy(key.payment_policy),
        "webhookUrl": key.webhook_url,
        "clientKey": key.client_key
        and {"algorithm": key.client_key.algorithm.name, "fingerprint": key.client_key.fingerprint},
        "tags": list(key.labels.tags),
        "metadata": dict(key.labels.metadata),
        "ownerId": key.owner_id and str(key.owner_id),
        "isCanary": key.is_canary,
        "createdAt": moment(key.created_at),
        "expiresAt": moment(key.expires_at),
        "lastUsedAt": moment(key.last_use.at),
        "lastUsedIp": key.last_use.ip,
        "lastUserAgent": key.last_use.user_agent,
        "suspendedAt": moment(key.suspended_at),
        "archivedAt": moment(key.archived_at),
        "revokedAt": revocation and moment(revocation.at),
        "revokedBy": revocation and revocation.by_kind and revocation.by_kind.value,
        "revokedById": revocation and revocation.by_id and str(revocation.by_id),
        "revokedReason": revocation and revocation.reason,
        "secretPreview": key.secrets[0].preview if key.secrets else None,
        "secrets": [
            {
                "preview": secret.preview,
                "createdAt": moment(secret.created_at),
                "expiresAt": moment(secret.expires_at),
            }
            for secret in key.secrets
        ],
        "warnings": cautions.warnings(key),
    }


def rate_limits(limits: Iterable[NamedLimit]) -> list[Output]:
    """Return limits by kind of work."""
    return [
        {"kind": kind, "amount": amount, "windowSeconds": window_s}
        for kind, window_s, amount in limits
    ]


def payment_policy(policy: PaymentPolicy | None) -> Output | None:
    """Return a policy as `--payment-policy` takes it, without what it does not restrict."""
    stored = policies.facts(policy)
    if stored is None:
        return None
    return {_POLICY_NAMES[name]: value for name, value in stored.items()}


def credited(found: Iterable[KeyCredit]) -> list[Output]:
    """Return what credits a key or an owner has."""
    return [
        {
            "kind": one.kind.value,
            "amount": one.amount,
            "remaining": one.left,
            "refill": one.refill and one.refill.value,
            "resetsAt": moment(one.refills_at),
            "giveBack": one.gives_back,
        }
        for one in found
    ]


def credit_shown(credit: Output) -> str:
    """Return a credit as a line shows it."""
    refill = f" a {credit['refill']}" if credit["refill"] else ""
    return f"{credit['remaining']} {credit['kind']} left of {credit['amount']}{refill}"


def budgets(spending: Spending) -> list[Output]:
    """Return how a key stands in each window."""
    return [
        {
            "timeWindow": budget.window.value,
            "limitSats": budget.limit_sat,
            "spentSats": budget.spent_sat,
            "remainingSats": budget.remaining_sat,
            "resetsAt": moment(budget.resets_at),
        }
        for budget in spending.budgets
    ]


def usage(found: Usage) -> Output:
    """Return what a key was used for in a period."""
    return {
        "period": found.period.value,
        "begin": moment(found.begin),
        "end": moment(found.end),
        **_calls(found.calls),
        "topOperations": [{"operation": name, **_calls(calls)} for name, calls in found.operations],
        "daily": [{"day": moment(day), **_calls(calls)} for day, calls in found.daily],
        "hourly": [{"hour": moment(hour), **_calls(calls)} for hour, calls in found.hourly],
    }


def inspection(found: Inspection) -> Output:
    """Return what a secret is; never the secret."""
    return {
        "wellFormed": found.standing is not Standing.MALFORMED,
        "flaw": found.flaw,
        "known": found.key is not None,
        "works": found.standing is Standing.ACTIVE,
        "status": found.standing.value,
        "secretExpiresAt": moment(found.secret_expires_at),
        "apiKey": None if found.key is None else facts(found.key),
        "derivedId": None if found.derived_id is None else str(found.derived_id),
        "links": [caveats(link) for link in found.caveats],
    }


def caveats(said: Caveats) -> Output:
    """Return what a link of a derived key says; null is as at what it was derived of."""
    return {
        "label": said.label,
        "permissions": texts(None if said.permissions is None else sorted(said.permissions)),
        "walletIds": texts(None if said.wallets is None else sorted(said.wallets)),
        "allowedIps": texts(said.networks),
        "expiresAt": moment(said.expires_at),
        "perPaymentSats": said.per_payment_sat,
        "totalSats": said.total_sat,
        "requestsPerHour": said.requests_per_hour,
        "depth": said.depth,
    }


def described(answer: Output) -> str:
    """Return a key as lines of names and values; what is not there is left out."""
    rows = {
        name: value
        for name, value in answer.items()
        if name not in {"budgets", "warnings", "secretPreview"}
    }
    rows |= {"secrets": [_secret(one) for one in answer["secrets"]]}
    rows |= {"credits": [credit_shown(one) for one in answer["credits"]]}
    rows |= {"rateLimits": [rate_limit_text(one) for one in answer["rateLimits"]]}
    if role := answer["role"]:
        rows["role"] = f"{role['name']} (version {role['version']})"
    lines = [in_words(rows)] + [f"! {warning}" for warning in answer["warnings"]]
    if any(budget["spentSats"] or budget["limitSats"] for budget in answer.get("budgets", ())):
        lines += ["", table(BUDGET_HEADINGS, answer["budgets"])]
    return "\n".join(lines)


def made(told: Output) -> str:
    """Return a new secret, which is shown this once, and what to do with it."""
    answer, key = told["answer"], told["key"]
    lines = [
        answer["secret"],
        "",
        "Keep it now: it is shown this once, and kept nowhere.",
        block(
            {
                "key": f"{key['name']} ({key['id']})",
                "may": _may(key),
                "expires": key["expiresAt"] or "never",
            }
            | {words(name): key[name] for name in ("walletIds", "allowedIps", "limits")}
            | {
                "credits": [credit_shown(one) for one in key["credits"]],
                "rate limits": [rate_limit_text(one) for one in key["rateLimits"]],
            }
        ),
    ]
    for currency, text in told["forAShop"].items():
        lines += ["", f"For BTCPay Server, {currency} wallet", f"  {text}"]
    if Permission.PAYMENTS_WRITE in key["permissions"]:
        lines += ["", _SPENDS]
    if key["isCanary"]:
        return "\n".join([*lines, "", "Do not try it: whoever uses it raises the alarm."])
    return "\n".join([*lines, "", "Try it", *(f"  {line}" for line in told["curl"].splitlines())])


def listed(keys: Iterable[Output]) -> str:
    """Return keys as a table; its ids are beginnings, enough for every command."""
    rows = [
        key
        | {
            "short": finding.short(key["id"]),
            "authority": _may(key),
            "status": f"{key['status']}{', archived' if key['archivedAt'] else ''}",
            "lastUsed": key["lastUsedAt"] or "never",
            "expires": key["expiresAt"] or "never",
        }
        for key in keys
    ]
    return table(_LIST_HEADINGS, rows)


def _may(key: Output) -> list[str]:
    return ["nothing (canary)"] if key["isCanary"] else [*key["scopes"], *key["grants"]]


def usage_shown(answer: Output) -> str:
    """Return usage as a line of totals and tables of operations and of the days it was used on."""
    totals = ", ".join(
        f"{answer[name]} {words}"
        for name, words in (
            ("total", "calls"),
            ("successful", "successful"),
            ("failed", "failed"),
            ("refused", "refused"),
        )
    )
    average = answer["averageMs"]
    lines = [f"since {shown(answer['begin'])}: {totals}"]
    if average is not None:
        lines.append(f"response time: {average} ms on average, {answer['maxMs']} ms at most")
    if answer["topOperations"]:
        lines += ["", table({"operation": "operation"} | _CALLS_HEADINGS, answer["topOperations"])]
        days = [day for day in answer["daily"] if day["total"]]
        lines += ["", table({"day": "day"} | _CALLS_HEADINGS, days)]
    return "\n".join(lines)


def inspection_shown(answer: Output, owner: str | None) -> str:
    """Return what a secret is in a sentence, and the key it is of; `owner`: a username."""
    standing, key = Standing(answer["status"]), answer["apiKey"]
    sentence = _SENTENCES[standing]
    if answer["flaw"] is not None:
        sentence += f": {answer['flaw']}."
    lines = [f"{standing}: {sentence}"]
    if standing is Standing.ACTIVE and answer["secretExpiresAt"] is not None:
        lines.append(f"Another secret replaces it at {shown(answer['secretExpiresAt'])}.")
    if key is not None:
        names = ("accountId", "permissions", "walletIds", "allowedIps", "expiresAt", "archivedAt")
        rows = {"id": key["id"], "name": key["name"], "account": owner}
        lines.append(in_words(rows | {name: key[name] for name in names}))
    for number, link in enumerate(answer["links"], start=1):
        lines += [f"Derived of that, link {number}:", in_words(link)]
    return "\n".join(lines)


def called(key: ApiKey) -> str:
    """Return how a sentence names a key."""
    return f"the key {key.name!r} ({key.id})"


def moment(at: datetime | date | None) -> str | None:
    """Return a time or a day as text."""
    if isinstance(at, datetime):
        return at.isoformat(timespec="seconds")
    return None if at is None else at.isoformat()


def _calls(calls: Calls) -> Output:
    return {
        "total": calls.total,
        "successful": calls.successful,
        "failed": calls.failed,
        "refused": calls.refused,
        "averageMs": _rounded(calls.average_ms),
        "maxMs": _rounded(calls.max_ms),
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)


def texts(values: Iterable[object] | None) -> list[str] | None:
    """Return values as texts, None for None."""
    return None if values is None else [str(value) for value in values]


def in_words(rows: Mapping[str, object]) -> str:
    """Return an answer in lines, its names in words."""
    return block({words(name): value for name, value in rows.items()})


def words(name: str) -> str:
    """Return a name of the API in words: `createdAt` as `created at`."""
    return _WORDS.get(name) or re.sub("[A-Z]", lambda match: f" {match[0].lower()}", name)


def rate_limit_text(limit: Output) -> str:
    """Return a limit by kind of work as `--limit` takes it."""
    return f"{limit['kind']}={limit['amount']}/{limit['windowSeconds']}s"


def _secret(secret: Output) -> str:
    ends = f" (ends {shown(secret['expiresAt'])})" if secret["expiresAt"] else ""
    return f"{secret['preview']}{ends}"
