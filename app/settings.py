"""Settings, from the environment, `.env` and files; every name has the prefix `LATCHKEY_`.

All mistakes are reported together at start. Bounds carry their unit in the name.
"""

import os
import re
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Final, Literal, Self
from urllib.parse import urlsplit

from dotenv import dotenv_values
from pydantic import Field, SecretStr, field_validator, model_validator
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

from app import setting_files
from app.money import DailyLimits, FeeTier
from app.node_settings import NodeSettings
from app.setting_types import (
    CommaList,
    CountryList,
    FeeTiers,
    HostList,
    LevelLimits,
    http_url,
    names_redis,
    network,
    type_network,
)
from app.storage_settings import StorageSettings

#: What the root key looks like; nothing shorter can be trusted not to be guessed.
ROOT_KEY: Final = re.compile(r"root_[0-9A-Za-z]{32,}")

_PREFIX: Final = "LATCHKEY_"
_ENV_FILE: Final = ".env"
#: What the scripts read.
_OTHER_NAMES: Final = frozenset(f"{_PREFIX}{name}" for name in ("PYTHON", "VENV"))
#: What Kubernetes tells every container of a service, be it named as we are.
_OF_A_SERVICE: Final = re.compile(r"(SERVICE_(HOST|PORT(_\w+)?)|PORT(_\d+_(TCP|UDP|SCTP)(_\w+)?)?)")

#: What a dealer takes who does not know the market: what the price does in five minutes, mostly.
_SPREAD_PPM: Final = 2_000


def misspelt(environment: Mapping[str, str]) -> list[str]:
    """Return a sentence for each variable that looks like a setting of ours and is none.

    Those of `.env` and of files of secrets count, too. Names count in any case, as they do when
    settings are read. What an orchestrator says of a service whose name begins like ours is
    nobody's mistake.
    """
    settings = [f"{_PREFIX}{name.upper()}" for name in Settings.model_fields]
    files = setting_files.names(environment, _ENV_FILE)
    given = {name.upper() for name in (*environment, *dotenv_values(_ENV_FILE), *files)}
    services = [
        name.removesuffix("SERVICE_HOST") for name in given if name.endswith("_SERVICE_HOST")
    ]
    return [
        f"{name} is no setting.{_nearest(name, settings)}"
        for name in sorted(given)
        if name.startswith(_PREFIX)
        and not name.startswith(f"{_PREFIX}TEST_")
        and name not in {*settings, *_OTHER_NAMES}
        and not any(
            name.startswith(service) and _OF_A_SERVICE.fullmatch(name.removeprefix(service))
            for service in services
        )
    ]


def _nearest(name: str, known: list[str]) -> str:
    # Without what they all begin with, or everything would look alike.
    names = [one.removeprefix(_PREFIX) for one in known]
    near = get_close_matches(name.removeprefix(_PREFIX), names, n=1)
    return (
        f" Did you mean {_PREFIX}{near[0]}?"
        if near
        else " README.md and app/settings.py list them all."
    )


def _commit_of_the_wheel() -> str | None:
    """Return what `scripts/wheel` wrote; None in a checkout, which says it itself."""
    file = Path(__file__).parent / "commit"
    return file.read_text().strip() if file.exists() else None


class Settings(NodeSettings, StorageSettings):
    """Everything that can be configured. Frozen: a running server never changes its mind."""

    model_config = SettingsConfigDict(
        env_prefix=_PREFIX,
        env_file=_ENV_FILE,
        frozen=True,
        extra="ignore",
        hide_input_in_errors=True,  # it may be a secret
    )

    # A folder of which each file is a setting: `app.setting_files`.
    secrets_dir: Path | None = None

    # Where it listens and how it is reached.
    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=0, le=65535)
    public_url: str | None = None
    workers: int = Field(default=1, ge=1, le=64)
    # Where `latchkey worker` answers /healthz, /readyz and /metrics; without a port nowhere.
    worker_host: str = "127.0.0.1"
    worker_port: int | None = Field(default=None, ge=0, le=65535)
    trusted_proxies: CommaList = ()
    #: Hosts that lead here, too: their lightning addresses are ours.
    lightning_address_aliases: HostList = ()

    # What `globals` tells of it.
    build_commit: str | None = Field(
        default_factory=_commit_of_the_wheel, pattern=r"^[0-9a-f]{7,64}$"
    )
    build_revision: int | None = Field(default=None, ge=0, le=2_147_483_647)
    supported_countries: CountryList = ()

    # Where it keeps things.
    data_dir: Path = Path("data")
    # Where somebody puts backups of the database; `latchkey doctor` looks how old the newest is.
    backup_dir: Path | None = None
    backup_age_max_h: int = Field(default=26, ge=1)
    # Whom `latchkey backup` encrypts to: an age recipient, or a file of them.
    backup_recipient: str | None = None
    database_url: SecretStr | None = None
    redis_url: SecretStr | None = None
    pool_size: int = Field(default=8, ge=1, le=200)
    pool_wait_s: float = Field(default=5.0, gt=0)
    statement_timeout_s: float = Field(default=10.0, gt=0)
    # From when on the log tells of a statement that it took long; 0: of none.
    slow_statement_ms: int = Field(default=500, ge=0)

    # Keys and authority.
    key_prefix: str = Field(default="blink", pattern=r"^[a-z][a-z0-9]{1,15}$")
    root_key: SecretStr | None = None
    # Public keys of services that report leaked keys (`app.http.leaks`), and what is done then.
    leak_report_keys_file: Path | None = None
    leak_action: Literal["suspend", "revoke", "tell"] = "suspend"
    api_keys_max: int = Field(default=5_000, ge=1)
    api_keys_per_owner_max: int = Field(default=100, ge=1, le=1_000)
    # After how many days without use a key is told of, 0 for never, and whether it is suspended.
    keys_unused_days: int = Field(default=90, ge=0, le=36_500)
    keys_unused_suspend: bool = False
    key_requests_per_hour: int = Field(default=1_000, ge=1, le=100_000)
    key_pepper: SecretStr | None = None
    # How old a signature of a client may be, and how far ahead of ours its clock. For the latter
    # time after a start, those who sign wait: their requests may have been used before it.
    signature_age_max_s: int = Field(default=300, ge=1, le=3_600)
    signature_ahead_max_s: int = Field(default=10, ge=0, le=300)

    # Accounts.
    # How much may leave an account in 24 hours, by its level; in cents: what is withdrawn, sent to
    # other accounts, converted. The numbers are Blink's, but for level THREE, which has no limits:
    # it is that of accounts that the operator makes.
    daily_limits: Literal["on", "off"] = "on"
    daily_limits_zero_cents: LevelLimits = DailyLimits(12_500, 12_500, 200_000)
    daily_limits_one_cents: LevelLimits = DailyLimits(100_000, 200_000, 5_000_000)
    daily_limits_two_cents: LevelLimits = DailyLimits(5_000_000, 5_000_000, 20_000_000)
    daily_limits_three_cents: LevelLimits = DailyLimits()
    # How many transactions one table (`csvTransactions`) may hold.
    csv_rows_max: int = Field(default=10_000, ge=1, le=1_000_000)
    contacts_max: int = Field(default=5_000, ge=1)
    # How many wallets an account may have, archived ones too; 2 are those that it begins with.
    wallets_max: int = Field(default=20, ge=2, le=100)
    # How many payments of an account may be on their way to others, over Lightning or on the chain,
    # each with its reserve and a share of the node's channels; 0: any number.
    payments_under_way_max: int = Field(default=50, ge=0, le=1_000_000)

    # Webhooks. How many endpoints an account and its keys may have together, besides the one URL
    # that is given with a key; and whether whoever has an invoice made for somebody else may name a
    # URL that is told when it is paid.
    webhook_endpoints_max: int = Field(default=50, ge=1, le=500)
    invoice_webhooks: bool = False

    # Money.
    price_usd: float | None = Field(default=None, gt=0, le=1_000_000_000, allow_inf_nan=False)
    # Who is asked for the price and for exchange rates, how often, and from when on what they said
    # is too old. `app/prices/sources.py` has the sources that are asked where none are named; the
    # sandbox makes up a price and rates of its own then.
    price_sources: CommaList = ()
    price_every_s: float = Field(default=60.0, ge=1)
    price_age_max_s: float = Field(default=600.0, ge=10, le=600)
    rates_source: str | None = None
    rates_every_s: float = Field(default=3_600.0, ge=60)
    rates_age_max_s: float = Field(default=86_400.0, ge=600, le=604_800)
    fee_ppm_max: int = Field(default=5_000, ge=0, le=1_000_000)
    fee_sat_min: int = Field(default=10, ge=0)
    memo_sat_min: int = Field(default=50, ge=0)
    memo_cent_min: int = Field(default=10, ge=0)
    # On the chain. Fees of the house are tiers, `up to this many sat:fee in sat`, the last one
    # without a bound: deposits cost what they do at Blink, payouts what the miners take, no more.
    deposit_fees: FeeTiers = (FeeTier(1_000_000, 2_500), FeeTier(None, 0))
    payout_fees: FeeTiers = (FeeTier(None, 0),)
    deposit_sat_min: int = Field(default=5_000, ge=1)
    payout_sat_min: int = Field(default=5_000, ge=546)
    # How many blocks must confirm a deposit or a payout; unset: 1 in the sandbox, else 3.
    onchain_confirmations: int | None = Field(default=None, ge=1, le=12)
    # For how long payouts of one speed are gathered to share a transaction; 0: each has its own.
    payout_batch_s: int = Field(default=0, ge=0, le=86_400)
    # Dollar wallets: `off` stops taking in dollars, never giving them out. How far from the price
    # the house buys and sells (unless set, only with a node that is real), and how many dollars (in
    # cents) it owes at most.
    dollars: Literal["on", "off"] = "on"
    dealer_spread_ppm: int | None = Field(default=None, ge=0, le=100_000)
    dealer_cents_max: int | None = Field(default=None, ge=0)
    # Whether it is looked at that the node holds what is owed to wallets (unless set, only with a
    # node that is real), and what happens while it holds less: the operator is told, or also
    # nothing leaves.
    solvency: Literal["off", "warn", "stop"] | None = None
    # How far the clocks of this machine, the database and the node may be apart.
    clock_skew_max_s: float = Field(default=60.0, gt=0)
    session_days: int = Field(default=30, ge=1)

    # Whether whoever shows an address or number that is nobody's yet gets an account; the operator
    # makes accounts in any case. And to whom `/sign-in` of a sandbox offers its demo account.
    sign_up: Literal["on", "off"] = "on"
    demo_sign_in: Literal["on", "here", "off"] = "here"

    # One-time codes: how they are sent, how long they hold, whether asking for one takes work.
    code_minutes: int = Field(default=15, ge=1, le=60)
    code_attempts_max: int = Field(default=5, ge=1, le=10)
    smtp_host: str | None = None
    smtp_port: int = Field(default=587, ge=1, le=65535)
    smtp_tls: Literal["starttls", "tls", "off"] = "starttls"
    smtp_username: str | None = None
    smtp_password: SecretStr | None = None
    smtp_from: str | None = None
    sms_gateway_url: str | None = None
    sms_gateway_token: SecretStr | None = None
    sending_timeout_s: float = Field(default=10.0, gt=0, le=25)
    captcha: Literal["off", "on"] = "off"
    captcha_work_max: int = Field(default=100_000, ge=1_000, le=10_000_000)

    # How long the usage of keys is kept: by the hour, then by the day. `usage(period:)` looks back
    # a week by the hour and 90 days in all.
    usage_hourly_days: int = Field(default=8, ge=8)
    usage_days: int = Field(default=400, ge=92, le=36_500)
    # How long what happened can be looked up, and what was missed caught up on.
    events_days: int = Field(default=30, ge=1, le=3_650)

    # Webhooks: whether every process sends them or only `latchkey worker`, and how long it can be
    # looked up what was sent, and sent again.
    webhooks_by: Literal["all", "worker"] = "all"
    webhook_log_days: int = Field(default=30, ge=1, le=3_650)

    # Requests that go out, to addresses that users chose. Beside the Internet they reach these
    # networks only, and these without TLS, too.
    outbound_networks: CommaList = ()
    outbound_timeout_s: float = Field(default=7.0, gt=0)

    # Rate limits.
    rate_limits: Literal["on", "off"] = "on"
    anonymous_requests_per_minute: int = Field(default=1_200, ge=1)
    new_documents_per_minute: int = Field(default=600, ge=1)
    anonymous_invoices_per_minute: int = Field(default=10, ge=1)
    anonymous_invoices_per_recipient_minute: int = Field(default=30, ge=1)
    invoices_per_account_minute: int = Field(default=120, ge=1)
    invoices_per_key_minute: int = Field(default=60, ge=1)
    addresses_per_account_hour: int = Field(default=20, ge=1)
    addresses_per_account_minute: int = Field(default=60, ge=1)
    payment_lists_per_account_hour: int = Field(default=120, ge=1)
    session_requests_per_minute: int = Field(default=1_200, ge=1)
    pages_per_account_minute: int = Field(default=600, ge=1)
    claims_per_address_minute: int = Field(default=30, ge=1)
    login_attempts_per_hour: int = Field(default=8, ge=1)
    login_wait_s_max: int = Field(default=60, ge=1, le=3_600)
    codes_per_recipient_hour: int = Field(default=6, ge=1)
    codes_per_address_hour: int = Field(default=30, ge=1)
    refused_credentials_per_minute: int = Field(default=60, ge=1)
    root_requests_per_minute: int = Field(default=300, ge=1)

    # Bounds of one request; a document over them is refused before it runs.
    body_bytes_max: int = Field(default=65_536, ge=1_024)
    body_timeout_s: float = Field(default=10.0, gt=0)
    header_timeout_s: float = Field(default=10.0, gt=0)
    write_timeout_s: float = Field(default=10.0, gt=0)
    request_timeout_s: float = Field(default=60.0, gt=0)
    document_tokens_max: int = Field(default=1_000, ge=100)
    document_depth_max: int = Field(default=12, ge=4)
    document_fields_max: int = Field(default=300, ge=10)
    document_values_max: int = Field(default=50_000, ge=1_000)
    document_aliases_max: int = Field(default=15, ge=0)
    document_directives_max: int = Field(default=8, ge=0)
    document_operations_max: int = Field(default=8, ge=1)
    document_cost_max: int = Field(default=200, ge=10)
    document_cache_size: int = Field(default=1_000, ge=1)
    page_size_max: int = Field(default=100, ge=1, le=1_000)
    # Connections. Requests at work are counted in all; connections that wait for their client (idle
    # between requests, or slow) also by address, and the oldest idle one gives way to a new one.
    # A reverse proxy must give up an idle connection before we do: most do so after 60 s.
    requests_max: int = Field(default=1_000, ge=10)
    idle_timeout_s: float = Field(default=75.0, gt=0)
    connections_max: int = Field(default=1_000, ge=10)
    connections_per_address_max: int = Field(default=250, ge=10)
    sockets_per_address_max: int = Field(default=100, ge=1)
    subscriptions_per_socket_max: int = Field(default=20, ge=1)
    socket_queue_max: int = Field(default=100, ge=1)
    # Streams of events (`/events`) of a process; each is a request at work as long as it is open.
    event_streams_max: int = Field(default=500, ge=1)
    event_streams_per_account_max: int = Field(default=100, ge=1)
    event_streams_per_credential_max: int = Field(default=20, ge=1)

    # How long stopping may take in all, whatever does not answer; `app.process.stopping` shares it.
    stop_timeout_s: float = Field(default=30.0, ge=1)
    # Of it: how long requests are still taken after SIGTERM, while proxies learn that we leave.
    drain_s: float = Field(default=0.0, ge=0)

    log_level: Literal["debug", "info", "warning", "error"] = "info"

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003 — of a fixed folder
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Return where settings come from, what wins first: the environment before the files."""
        folders = setting_files.folders(os.environ, _ENV_FILE)
        files = setting_files.SecretFiles(settings_cls, secrets_dir=list(folders))
        return init_settings, env_settings, dotenv_settings, files

    @field_validator("secrets_dir")
    @classmethod
    def _secrets_are_in_a_folder(cls, value: Path | None) -> Path | None:
        if value is not None and not value.is_dir():
            raise ValueError(f"{setting_files.FOLDER_SETTING}: there is no folder {value}.")
        return value

    @field_validator("port", mode="before")
    @classmethod
    def _port_is_not_kubernetes(cls, value: object) -> object:
        # Of a service named `latchkey` it tells each container LATCHKEY_PORT=tcp://10.0.0.1:8000.
        of_a_service = isinstance(value, str) and value.startswith(("tcp://", "udp://"))
        return cls.model_fields["port"].default if of_a_service else value

    @field_validator("trusted_proxies")
    @classmethod
    def _proxies_are_networks(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for text in value:
            if text == "*" or network(text).prefixlen == 0:
                raise ValueError(
                    "LATCHKEY_TRUSTED_PROXIES must name your proxies' addresses; trusting every "
                    "address would let anybody forge theirs."
                )
        return value

    @field_validator("outbound_networks")
    @classmethod
    def _outbound_are_networks(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for text in value:
            if network(text).prefixlen == 0:
                raise ValueError(
                    "LATCHKEY_OUTBOUND_NETWORKS must name your own networks, such as "
                    "192.168.1.0/24; every address would open all of them to strangers."
                )
        return value

    @field_validator("root_key")
    @classmethod
    def _root_key_is_strong(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not ROOT_KEY.fullmatch(value.get_secret_value()):
            raise ValueError(
                "LATCHKEY_ROOT_KEY must be root_ followed by at least 32 random letters and "
                "digits. Make one with: echo root_$(openssl rand -hex 24)"
            )
        return value

    @field_validator("redis_url")
    @classmethod
    def _redis_can_be_found(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not names_redis(value.get_secret_value()):
            raise ValueError(
                "LATCHKEY_REDIS_URL must begin with redis://, rediss://, redis+cluster://, "
                "redis+sentinel:// or the same with valkey, followed by host:port, such as "
                "redis://127.0.0.1:6379; of a cluster and of sentinels by several, separated by "
                "commas; after sentinels comes the name of their master, "
                "redis+sentinel://a:26379,b:26379/mymaster."
            )
        return value

    @field_validator("sms_gateway_url")
    @classmethod
    def _gateway_is_a_url(cls, value: str | None) -> str | None:
        if value is not None and not re.fullmatch(r"https?://[^\s/]+\S*", value):
            raise ValueError(
                "LATCHKEY_SMS_GATEWAY_URL must be an http or https URL that texts are posted to."
            )
        return value

    @field_validator("key_prefix")
    @classmethod
    def _keys_are_not_root_keys(cls, value: str) -> str:
        if value == "root":
            raise ValueError("LATCHKEY_KEY_PREFIX must not be root: the root key begins so.")
        return value

    @model_validator(mode="after")
    def _safe_together(self) -> Self:
        problems = self.node_problems()
        if self.database_url is None and (self.database_direct_url or self.database_replica_url):
            problems.append(
                "LATCHKEY_DATABASE_DIRECT_URL and LATCHKEY_DATABASE_REPLICA_URL need "
                "LATCHKEY_DATABASE_URL: the embedded PostgreSQL has neither pooler nor replicas."
            )
        if self.rate_limits == "off" and self.node != "sandbox":
            problems.append("LATCHKEY_RATE_LIMITS=off is allowed only with the sandbox node.")
        if self.workers > 1 and self.redis_url is None and self.rate_limits == "on":
            problems.append(
                "LATCHKEY_WORKERS above 1 needs LATCHKEY_REDIS_URL: rate limits kept in memory "
                "would count every process apart."
            )
        if self.drain_s > self.stop_timeout_s / 2:
            problems.append(
                "LATCHKEY_DRAIN_S must be at most half of LATCHKEY_STOP_TIMEOUT_S: the other half "
                "is for what has begun to come to its end."
            )
        if self.smtp_host is not None and not self.smtp_from:
            problems.append(
                "LATCHKEY_SMTP_HOST needs LATCHKEY_SMTP_FROM: the address that mails come from."
            )
        if problems:
            raise ValueError(" ".join(problems))
        return self

    def limits_of(self, level: str | None) -> DailyLimits:
        """Return how much an account of a level may move in 24 hours; None is of no level."""
        if self.daily_limits == "off" or level is None:
            return DailyLimits()
        found: DailyLimits = getattr(self, f"daily_limits_{level.lower()}_cents")
        return found

    @property
    def node_is_shared(self) -> bool:
        """Whether others than this server move what the node holds: its operator, its channels."""
        return self.node != "sandbox"

    @property
    def solvency_mode(self) -> Literal["off", "warn", "stop"]:
        """What is done about the node holding less than is owed."""
        return self.solvency or ("off" if self.node == "sandbox" else "warn")

    @property
    def trusted_networks(self) -> tuple[type_network, ...]:
        """The networks whose X-Forwarded-For is believed."""
        return tuple(network(text) for text in self.trusted_proxies)

    @property
    def confirmations_needed(self) -> int:
        """How many blocks must confirm what comes in or goes out on the chain."""
        if self.onchain_confirmations is not None:
            return self.onchain_confirmations
        return 1 if self.node == "sandbox" else 3

    @property
    def makes_up_its_price(self) -> bool:
        """Whether the price is the sandbox's own, unless one is fixed."""
        return self.node == "sandbox" and not self.price_sources

    @property
    def has_own_rates(self) -> bool:
        """Whether exchange rates are the sandbox's own."""
        return self.node == "sandbox" and self.rates_source is None

    @property
    def spread_ppm(self) -> int:
        """How far from the price the house buys and sells bitcoin, in millionths."""
        if self.dealer_spread_ppm is not None:
            return self.dealer_spread_ppm
        return 0 if self.node == "sandbox" else _SPREAD_PPM

    @property
    def reachable_networks(self) -> tuple[type_network, ...]:
        """The networks that requests may go to, beside the Internet."""
        return tuple(network(text) for text in self.outbound_networks)

    @property
    def address_domain(self) -> str:
        """What follows the `@` of our users' lightning addresses."""
        return urlsplit(self.base_url).netloc.lower()

    @property
    def address_domains(self) -> frozenset[str]:
        """All that may follow the `@` of our users' lightning addresses."""
        return frozenset({self.address_domain, *self.lightning_address_aliases})

    @property
    def base_url(self) -> str:
        """The URL clients use, without a trailing slash."""
        return (self.public_url or http_url(self.host, self.port)).rstrip("/")
