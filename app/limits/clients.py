"""The clients of Redis or Valkey: one server, a cluster, or a master that sentinels know.

`limits` reads the addresses and makes the clients. What it leaves to its callers is set here: that
none waits long for a server or sentinel that is silent, TLS, and that sentinels have no password
unless one of their own is given.
"""

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

from limits.aio.storage import RedisStorage
from limits.storage import storage_from_string
from redis import exceptions as failures
from redis.asyncio import BlockingConnectionPool
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff

from app.limits.windows import StorageDownError

_PREFIX: Final = "latchkey"
#: What the clients raise; that no node of a cluster can be reached is of a kind of its own.
FAILURES: Final = (failures.RedisError, failures.RedisClusterException, OSError, TimeoutError)
#: The oldest that is tried.
VERSION_MIN: Final = (6, 2)


class RedisClient:
    """A client, and what is known of what it leads to."""

    def __init__(self, url: str, *, answer_s: float, wait_s: float, connections_max: int) -> None:
        """`url` is what the settings let pass. Raises what the clients raise for the rest.

        A server may take `answer_s` to answer, a connection to come free `wait_s`.
        """
        if url.startswith("valkey"):
            # It speaks Redis' protocol; one client serves both.
            url = f"redis{url.removeprefix('valkey')}"
        connection: dict[str, Any] = {
            "socket_timeout": answer_s,
            "socket_connect_timeout": answer_s,
            # Once more, for the connection that a restart of Redis broke.
            "retry": Retry(NoBackoff(), 1),
        }
        scheme = urlsplit(url).scheme
        self.is_cluster = scheme.endswith("+cluster")
        self._pool = None
        if "+" not in scheme:
            # Waits for a free connection; redis-py's usual pool raises at once.
            self._pool = BlockingConnectionPool.from_url(
                url, max_connections=connections_max, timeout=wait_s, **connection
            )
            options: dict[str, Any] = {"connection_pool": self._pool}
        else:
            url, options = _of_several(url, connection)
        storage = storage_from_string(
            f"async+{url}", implementation="redispy", key_prefix=_PREFIX, **options
        )
        assert isinstance(storage, RedisStorage)
        bridge: Any = storage.bridge
        self._bridge = bridge
        self.commands: Any = bridge.get_connection()

    async def require_fit(self) -> None:
        """Raise `StorageDownError` for a server that is too old or has others; or as the client."""
        info = await self.commands.info("server")
        facts = info if "redis_version" in info else next(iter(info.values()))
        version = str(facts["redis_version"])
        if tuple(int(part) for part in version.split(".")[:2]) < VERSION_MIN:
            least = ".".join(map(str, VERSION_MIN))
            raise StorageDownError(f"It is Redis {version}; {least} or newer is needed.")
        if facts.get("redis_mode") == "cluster" and not self.is_cluster:
            raise StorageDownError(_OF_A_CLUSTER)

    async def close(self) -> None:
        """Close all connections, also those that the clients of `redis` leave open."""
        await self.commands.aclose()
        if self._pool is not None:
            await self._pool.disconnect()
        elif self.is_cluster:
            for node in self.commands.nodes_manager.startup_nodes.values():
                await node.disconnect()
        else:
            await self.commands.connection_pool.disconnect()
            for sentinel in self._bridge.sentinel.sentinels:
                await sentinel.aclose()
                await sentinel.connection_pool.disconnect()


def _of_several(url: str, connection: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    """Return the address of a cluster or of sentinels as `limits` takes it, and the options."""
    scheme, _, rest = url.partition("://")
    place, _, query = rest.partition("?")
    given = {name: values[-1] for name, values in parse_qs(query).items()}
    options = dict(connection)
    if scheme.startswith("rediss+"):
        options["ssl"] = True
        if "ssl_ca_certs" in given:
            options["ssl_ca_certs"] = given["ssl_ca_certs"]
    if scheme.endswith("+sentinel"):
        options["sentinel_kwargs"] = {
            **{name: options[name] for name in options if name != "retry"},
            "username": given.get("sentinel_username"),
            "password": given.get("sentinel_password"),
        }
    return f"{scheme.replace('rediss+', 'redis+')}://{place}", options


def reason(error: BaseException) -> str:
    """Say what keeps us from a server, and what to do, without what its address holds."""
    if isinstance(error, StorageDownError) and str(error):
        return str(error)
    for kind, text in _REASONS.items():
        if isinstance(error, kind):
            return text
    said = str(error).lower()
    for word, text in _WORDS.items():
        if word in said:
            return text
    return (
        "It does not answer. Start it, or mend LATCHKEY_REDIS_URL: rediss:// is for a port with "
        "TLS, redis:// for one without."
    )


_REFUSED: Final = (
    "It refuses the user or the password in LATCHKEY_REDIS_URL, or wants one: "
    "redis://user:password@host:6379."
)
_OF_A_CLUSTER: Final = "It is a node of a cluster: write redis+cluster:// in LATCHKEY_REDIS_URL."
_UNCOVERED: Final = "The cluster does not serve all of its slots."
_A_REPLICA: Final = "It is a replica: LATCHKEY_REDIS_URL must lead to the master."
_FULL: Final = "Its memory is full: raise maxmemory."
_REASONS: Final[Mapping[type[BaseException], str]] = {
    failures.AuthenticationError: _REFUSED,
    failures.NoPermissionError: "Its user may not do what is needed: +eval +evalsha +del +info "
    "+ping and, of a cluster, +cluster, on ~latchkey/*. docs/redis.md has the line.",
    failures.MovedError: _OF_A_CLUSTER,
    failures.ClusterDownError: _UNCOVERED,
    failures.ReadOnlyError: _A_REPLICA,
    failures.OutOfMemoryError: _FULL,
    failures.BusyLoadingError: "It is still reading its data: wait a moment.",
}
#: Of what the clients wrap into errors that say nothing by their kind.
_WORDS: Final = {
    "no master found": "No sentinel knows a master of the name at the end of LATCHKEY_REDIS_URL.",
    "invalid username-password": _REFUSED,
    "authentication required": _REFUSED,
    "certificate verify failed": "Its certificate is not believed: add ?ssl_ca_certs= and the file "
    "of its authority to LATCHKEY_REDIS_URL.",
    "cluster mode is not enabled": "It is no cluster: write redis:// in LATCHKEY_REDIS_URL.",
    "slots are not covered": _UNCOVERED,
    "read only replica": _A_REPLICA,
    "oom command": _FULL,
}
