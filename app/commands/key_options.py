"""The words of `latchkey key …`, and what the services make of them."""

import re
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Final, TypeVar

import orjson
import typer

from app.commands.console import parts
from app.errors import InvalidInput
from app.permissions import Scope
from app.principal import KeyOwnerId, NamedLimit
from app.services.keys import spending
from app.services.keys.crediting import CreditKind, CreditRefill, WishedCredit
from app.services.keys.filters import KeyFilter, MetadataIs
from app.services.keys.policies import WishedHours, WishedPolicy
from app.services.keys.registry import BY_DEFAULT, ByDefault
from app.services.keys.rotation import Overlap
from app.services.keys.spending import Limits, Window
from app.services.keys.usage import Period

T = TypeVar("T")

_CLIENT_KEY_BYTES_MAX: Final = 4_096
_KIND_LIMIT: Final = re.compile(
    r"([\w.]{1,120})=(\d{1,9})/(\d{1,9}|)(s|m|h|d|w|second|minute|hour|day|week|month)s?"
)
_CREDITS: Final = re.compile(
    r"(requests|invoices|payments)=(\d{1,10})(?:/(day|week|month))?(,keep)?"
)
_UNITS: Final = {"s": 1, "m": 60, "h": 3_600, "d": 86_400, "w": 604_800}
_MONTH_S: Final = 2_592_000
_ISO_DAY_DIGITS: Final = 8  # 20270131 is a day; so few seconds since 1970 are long past

KeyArgument = Annotated[
    str,
    typer.Argument(
        metavar="KEY",
        help="Its name, or USER/NAME; its id, or the beginning of it or of its secret.",
    ),
]
AccountOption = Annotated[
    str, typer.Option(help="Whose: username, phone, email, id or the beginning of an id.")
]
WindowArgument = Annotated[Window, typer.Argument(case_sensitive=False)]
Scopes = Annotated[str | None, typer.Option(help="READ, RECEIVE, WRITE, separated by commas.")]
Permissions = Annotated[
    str | None, typer.Option(help="resource:action, separated by commas; * stands for any.")
]
Wallets = Annotated[
    str | None,
    typer.Option(help="Only these, separated by commas: BTC, USD, or ids or beginnings of them."),
]
Ips = Annotated[str | None, typer.Option(help="Only from these CIDR ranges.")]
RateLimit = Annotated[str | None, typer.Option(help="Requests an hour; `none` for any number.")]
NewRateLimit = Annotated[
    str | None,
    typer.Option(help="Requests an hour; `none` for any number. Default: as the settings say."),
]
Description = Annotated[str | None, typer.Option(help="A note about it.")]
ExpiresIn = Annotated[int | None, typer.Option(help="Days until the key expires.")]
ExpiresAt = Annotated[
    str | None, typer.Option(help="When it expires, such as 2027-01-31T12:00:00Z.")
]
KindLimits = Annotated[
    list[str] | None,
    typer.Option(
        "--limit",
        metavar="KIND=N/WINDOW",
        help="How often it may do a kind of work: payments=10/minute, reads=500/2h, "
        "Mutation.lnInvoiceCreate=1/30s. May be repeated.",
    ),
]
LimitList = Annotated[
    str | None,
    typer.Option(help="The most it may spend: DAILY=SATS,… (PER_PAYMENT, DAILY, WEEKLY, …)."),
]
LimitsIncludeFees = Annotated[
    bool | None, typer.Option(help="Whether routing fees count against the limits.")
]
RoleName = Annotated[
    str | None,
    typer.Option(help="A role of the account, its name or id: the key has what that gives."),
]
DerivationDepth = Annotated[
    int | None,
    typer.Option(help="How long a chain of keys derived of it may be, 0 (none) to 8."),
]
Tags = Annotated[str | None, typer.Option(help="Words to find it by, separated by commas.")]
MetadataObject = Annotated[
    str | None, typer.Option(help="What your programs note about it: a JSON object.")
]
Credits = Annotated[
    list[str] | None,
    typer.Option(
        "--credits",
        metavar="KIND=N[/REFILL]",
        help="For how much work it is good: payments=1, requests=500/day, invoices=20/month; "
        "with `,keep` what failed is not given back. May be repeated.",
    ),
]
CreditKindArgument = Annotated[CreditKind, typer.Argument(case_sensitive=False)]
Owner = Annotated[
    str | None,
    typer.Option("--owner", help="Whom it is for: the external id of an owner, or its id."),
]
MetadataConditions = Annotated[
    list[str] | None,
    typer.Option("--metadata", help="Only where the metadata is so: customer.plan=gold."),
]
PaymentPolicyText = Annotated[
    str | None,
    typer.Option(
        "--payment-policy",
        metavar="JSON",
        help="What its payments have to keep to, as `key show --json` writes it.",
    ),
]
Canary = Annotated[
    bool,
    typer.Option("--canary", help="It may do nothing, and raises an alarm when it is used."),
]

_POLICY_FIELDS: Final = {
    "destinations": "destinations",
    "hours": "hours",
    "timeZone": "time_zone",
    "approvalAboveSats": "approval_above_sat",
    "approvalExpiresInSeconds": "approval_expires_s",
}
_POLICY_TYPES: Final[dict[str, type]] = {
    "time_zone": str,
    "approval_above_sat": int,
    "approval_expires_s": int,
}

_PERIODS: Final = {
    "1h": Period.LAST_HOUR,
    "24h": Period.LAST_24_HOURS,
    "7d": Period.LAST_7_DAYS,
    "30d": Period.LAST_30_DAYS,
    "90d": Period.LAST_90_DAYS,
}


ClientKeyFile = Annotated[
    Path | None,
    typer.Option(
        help="The public key (PEM or JWK) of the client that must sign its requests.",
        exists=True,
        dir_okay=False,
    ),
]


class Clearable(StrEnum):
    """What `update --clear` takes away from a key."""

    CLIENT_KEY = "client-key"
    CREDITS = "credits"
    DESCRIPTION = "description"
    EXPIRY = "expiry"
    IPS = "ips"
    KIND_LIMITS = "kind-limits"
    LIMITS = "limits"
    METADATA = "metadata"
    OWNER = "owner"
    PAYMENT_POLICY = "payment-policy"
    PERMISSIONS = "permissions"
    RATE_LIMIT = "rate-limit"
    ROLE = "role"
    SCOPES = "scopes"
    TAGS = "tags"
    WALLETS = "wallets"
    WEBHOOK = "webhook"


#: The field of an edit, and what it is once it was cleared.
CLEARED: dict[Clearable, tuple[str, Any]] = {
    Clearable.CLIENT_KEY: ("client_key", None),
    Clearable.CREDITS: ("credited", ()),
    Clearable.DESCRIPTION: ("description", None),
    Clearable.EXPIRY: ("expires_at", None),
    Clearable.IPS: ("networks", None),
    Clearable.KIND_LIMITS: ("rate_limits", ()),
    Clearable.LIMITS: ("limits", {}),
    Clearable.METADATA: ("metadata", {}),
    Clearable.OWNER: ("owner_id", None),
    Clearable.PAYMENT_POLICY: ("payment_policy", None),
    Clearable.PERMISSIONS: ("permissions", ()),
    Clearable.RATE_LIMIT: ("requests_per_hour", None),
    Clearable.ROLE: ("role_id", None),
    Clearable.SCOPES: ("scopes", ()),
    Clearable.TAGS: ("tags", ()),
    Clearable.WALLETS: ("wallet_ids", None),
    Clearable.WEBHOOK: ("webhook_url", None),
}


class OverlapWord(StrEnum):
    """How long the old secret lives on."""

    NONE = "none"
    ONE_HOUR = "1h"
    ONE_DAY = "24h"
    SEVEN_DAYS = "7d"

    @property
    def overlap(self) -> Overlap:
        return Overlap[self.name]


def period_of(text: str) -> Period:
    """Return a period, written as 7d or as the API calls it. For typer."""
    found = _PERIODS.get(text.lower()) or next((it for it in Period if it == text.upper()), None)
    if found is None:
        raise typer.BadParameter(f"{text!r} is none of {', '.join(_PERIODS)}.")
    return found


def periods() -> list[str]:
    """Return the words for periods. For typer, to complete what is typed."""
    return list(_PERIODS)


UsagePeriod = Annotated[
    Period,
    typer.Option(
        parser=period_of,
        metavar="1h|24h|7d|30d|90d",
        help="How far back from now.",
        show_default="30d",
        autocompletion=periods,
    ),
]
AdvicePeriod = Annotated[
    Period,
    typer.Option(
        parser=period_of,
        metavar="1h|24h|7d|30d|90d",
        help="How far back from now.",
        show_default="90d",
        autocompletion=periods,
    ),
]


def edit_of(cleared: list[Clearable], **given: Any) -> dict[str, Any]:
    """Return the fields of an edit: what was given, and what is to go. Raises `InvalidInput`."""
    fields = {name: value for name, value in given.items() if value is not None}
    for one in cleared:
        name, nothing = CLEARED[one]
        if name in fields:
            raise InvalidInput(f"--clear {one} and a new value contradict each other.")
        fields[name] = nothing
    if not fields:
        raise InvalidInput("Say what to change: see latchkey key update --help.")
    return fields


def scopes_of(text: str | None) -> list[Scope] | None:
    """Return scopes in any case. Raises `InvalidInput`, as all functions here; None is none."""
    return None if text is None else [_scope(part) for part in parts(text)]


def list_of(text: str | None, option: str) -> list[str] | None:
    """Return what is separated by commas, None if the option was not given.

    An empty text is refused: from a script whose variable is unset, it would take off a limit.
    """
    if text is None:
        return None
    if not (found := parts(text)):
        raise InvalidInput(f"{option} is empty: leave it out, or say what it shall be.")
    return found


def requests_of(text: str | None) -> int | ByDefault | None:
    """Return how many requests an hour a key may make; None for the word `none`."""
    if text is None:
        return BY_DEFAULT
    if text.lower() == "none":
        return None
    try:
        return int(text)
    except ValueError:
        raise InvalidInput(f"{text!r} is not a number of requests, nor `none`.") from None


def client_key_of(file: Path | None) -> str | None:
    """Return what a file holds, if one was given."""
    if file is None:
        return None
    with file.open("rb") as opened:
        return opened.read(_CLIENT_KEY_BYTES_MAX).decode(errors="replace")


def limits_of(text: str | None) -> Limits | None:
    """Return limits written as WINDOW=SATS."""
    named = list_of(text, "--limits")
    return None if named is None else spending.listed(map(_limit, named))


def kind_limits_of(texts: list[str] | None) -> list[NamedLimit] | None:
    """Return limits written as KIND=N/WINDOW, None if there are none."""
    return [_kind_limit(text) for text in texts] if texts else None


def credits_of(texts: list[str] | None) -> list[WishedCredit] | None:
    """Return credits written as KIND=N/REFILL, None if there are none."""
    return [_credit(text) for text in texts] if texts else None


def _credit(text: str) -> WishedCredit:
    found = _CREDITS.fullmatch(text)
    if found is None:
        raise InvalidInput(
            f"{text[:50]!r} is no credit; write payments=1, requests=500/day or invoices=20/month."
        )
    kind, amount, refill, keep = found.groups()
    return WishedCredit(
        CreditKind(kind), int(amount), CreditRefill(refill) if refill else None, gives_back=not keep
    )


def metadata_of(text: str | None) -> dict[str, Any] | None:
    """Return metadata written as a JSON object."""
    if text is None:
        return None
    try:
        found = orjson.loads(text)
    except orjson.JSONDecodeError:
        found = None
    if not isinstance(found, dict):
        raise InvalidInput(
            f"--metadata must be a JSON object, such as '{{\"customer\": 7}}'; not {text[:50]!r}."
        )
    return found


def filter_of(
    tags: str | None, metadata: list[str] | None, owner_id: KeyOwnerId | None
) -> KeyFilter:
    """Return which keys are wanted, of tags and of what is written as path.in.it=value."""
    conditions = [one.partition("=") for one in metadata or ()]
    for path, equals, _ in conditions:
        if not (path and equals):
            raise InvalidInput(f"{path!r} is no condition; write name=value or outer.inner=value.")
    return KeyFilter(
        tags=list_of(tags, "--tags") or (),
        metadata=[
            MetadataIs(path=tuple(path.split(".")), text=value) for path, _, value in conditions
        ],
        owner_id=owner_id,
    )


def policy_of(text: str | None) -> WishedPolicy | None:
    """Return a payment policy written as JSON."""
    if text is None:
        return None
    try:
        return _policy(orjson.loads(text))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise InvalidInput(
            '--payment-policy is JSON such as {"destinations": ["username:alice"], "hours": '
            '[{"days": [1, 2], "from": "08:00", "until": "18:00"}], "timeZone": "UTC"}.'
        ) from error


def _policy(given: dict[str, Any]) -> WishedPolicy:
    fields = {_POLICY_FIELDS[name]: value for name, value in given.items() if value is not None}
    if "hours" in fields:
        fields["hours"] = [
            WishedHours(
                _each(int, one["days"]), _of_type(str, one["from"]), _of_type(str, one["until"])
            )
            for one in _each(dict, fields["hours"])
        ]
    if "destinations" in fields:
        fields["destinations"] = _each(str, fields["destinations"])
    for name, type_ in _POLICY_TYPES.items():
        if name in fields:
            _of_type(type_, fields[name])
    return WishedPolicy(**fields)


def _each(type_: type[T], values: object) -> list[T]:
    """Return a list of JSON whose members are all of a type. Raises `TypeError`."""
    return [_of_type(type_, one) for one in _of_type(list, values)]


def _of_type(type_: type[T], value: object) -> T:
    """Return a value of JSON that is of a type; true and false are no numbers."""
    if type(value) is not type_:
        raise TypeError(type_)
    return value


def moment_of(in_days: int | None, at: str | None, now: datetime) -> datetime | None:
    """Return a moment, given as days from now or in ISO 8601 (UTC unless it says otherwise)."""
    if in_days is not None and at is not None:
        raise InvalidInput("Give either --expires-in or --expires-at, not both.")
    if in_days is not None:
        return _in_days(in_days, now)
    if at is None:
        return None
    try:
        if at.isascii() and at.isdigit() and len(at) > _ISO_DAY_DIGITS:
            return datetime.fromtimestamp(int(at), UTC)
        moment = datetime.fromisoformat(at)
    except (ValueError, OverflowError, OSError):
        raise InvalidInput(
            f"{at!r} is not a time; write it as 2027-01-31, 2027-01-31T12:00:00Z or in seconds "
            "since 1970."
        ) from None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def _in_days(days: int, now: datetime) -> datetime:
    try:
        return now + timedelta(days=days)
    except OverflowError:
        raise InvalidInput(f"{days} days from now are beyond the calendar.") from None


def _scope(text: str) -> Scope:
    try:
        return Scope(text.upper())
    except ValueError as error:
        valid = ", ".join(Scope)
        raise InvalidInput(f"Unknown scope {text!r}. Use one of {valid}.") from error


def _kind_limit(text: str) -> NamedLimit:
    found = _KIND_LIMIT.fullmatch(text.strip())
    if found is None:
        raise InvalidInput(
            f"{text!r} is not a limit; write KIND=N/WINDOW, such as payments=10/minute or "
            "reads=500/2h."
        )
    kind, amount, many, unit = found.groups()
    # Only now: nothing else of these commands needs the schema's table.
    from app.graphql import kinds

    kinds.check_field(kind)
    return NamedLimit(kind, int(many or 1) * _seconds(unit), int(amount))


def _seconds(unit: str) -> int:
    return _MONTH_S if unit == "month" else _UNITS[unit[0]]


def _limit(text: str) -> tuple[Window, int]:
    name, _, amount = text.partition("=")
    try:
        return Window(name.strip().upper()), int(amount)
    except ValueError as error:
        valid = ", ".join(Window)
        raise InvalidInput(
            f"{text!r} is not a limit; write WINDOW=SATS with one of {valid}."
        ) from error
