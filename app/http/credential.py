"""The credential of a WebSocket or a stream, which must hold as long as that is told anything."""

import asyncio
from collections.abc import Callable, Coroutine, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from typing import Any, Final, TypeAlias

from app.errors import InvalidInput, RateLimited, Unauthenticated
from app.graphql.engine.errors import domain_error
from app.http import auth
from app.http.answers import Header
from app.http.auth import Credential
from app.http.closing import Violation
from app.principal import Principal
from app.process.runtime import Runtime
from app.signatures.messages import Message

#: A credential is looked at again at its expiry and after a minute, whatever was announced.
_LOOK_EVERY_S: Final = 60.0
#: At its expiry, by what we know of the database's clock, it may still disagree.
_LOOK_AGAIN_S: Final = 0.5
#: Pauses while the database is away; then the client had better come back later.
_PAUSES_S: Final = (0.2, 0.5, 1.0, 2.0, 4.0)

Spawn: TypeAlias = Callable[[Coroutine[Any, Any, None]], "asyncio.Task[None]"]


@dataclass(frozen=True, slots=True)
class Client:
    """Who is at the other end: the headers of the request, and where it came from."""

    headers: Sequence[Header] = field(repr=False)
    address: str
    #: The request, as a client may have signed it; without its body.
    message: Message

    @property
    def user_agent(self) -> str:
        """What program it says it is, "" if it says nothing."""
        agents = (value for name, value in self.headers if name == b"user-agent")
        return next(agents, b"").decode("latin-1")


class HeldCredential:
    """Who a socket or a stream acts for: nobody, until `establish` has found out.

    Whenever the credential, its account or what is known of them may have changed, it is
    authenticated again before `confirmed` returns; if it no longer holds, or may do other things
    than before, it ends with 4403.
    """

    def __init__(self, runtime: Runtime, client: Client, *, spawn: Spawn) -> None:
        """`spawn` starts a task of whoever holds it; a `Violation` in it ends that."""
        self.principal: Principal | None = None
        self._runtime = runtime
        self._client = client
        self._spawn = spawn
        self._credential: Credential | None = None
        #: The key of the client that signed the beginning, if the API key is bound to one.
        self._proven: bytes | None = None
        #: How many changes were heard of, and how many when the principal was last surely in force.
        self._changes = 0
        self._confirmed_at = 0
        self._confirming = asyncio.Lock()
        self._watching = ExitStack()
        self._timer: asyncio.TimerHandle | None = None
        self._task: asyncio.Task[None] | None = None

    async def establish(
        self, payload: Mapping[str, object], *, proven: bytes | None = None
    ) -> None:
        """Find out who a `connection_init` comes from; a bad credential counts as none.

        A key that is bound to a client is accepted if that signed the handshake, or is the one
        that is `proven`; it is not asked to sign again.

        The headers of the handshake are looked at only if the payload shows nothing: a program
        that opens sockets for many puts its own there.

        Raises `Violation` when there were too many bad ones, or the database is away.
        """
        try:
            self._proven = proven
            message = auth.message_in_payload(self._client.message, payload)
            self._credential = auth.credential_in_payload(payload)
            if self._credential is None:
                message = self._client.message
                self._credential = auth.credential_in_headers(self._client.headers)
            principal = await self._authenticate(message)
        except (InvalidInput, Unauthenticated):
            self._credential = None
            return
        except RateLimited as refused:
            raise Violation(4429, refused.message) from None
        if principal is not None:
            self.principal = principal
            self._proven = principal.restrictions.client_key
            self._watching.enter_context(self._runtime.principals.watch(principal, self._look))
            self._set_timer()

    async def confirmed(self) -> Principal | None:
        """Return the principal, surely in force now. Raises `Violation` if there is none any more.

        Costs nothing unless something has changed, or changes cannot be heard of.
        """
        if self.principal is None or self._is_confirmed:
            return self.principal
        async with self._confirming:
            if not self._is_confirmed:
                await self._confirm()
        return self.principal

    @property
    def _is_confirmed(self) -> bool:
        return self._confirmed_at == self._changes and self._runtime.listener.healthy

    def close(self) -> None:
        """Stop watching."""
        self._watching.close()
        if self._timer is not None:
            self._timer.cancel()

    def _look(self) -> None:
        """Have the credential authenticated again, now and before anything else is told."""
        self._changes += 1
        if self._task is None or self._task.done():
            self._task = self._spawn(self._look_now())

    async def _look_now(self) -> None:
        await self.confirmed()

    async def _confirm(self) -> None:
        while True:
            changes = self._changes  # there may be more during the query
            try:
                principal = await self._authenticate()
            except (RateLimited, Unauthenticated):
                raise Violation(4403, "The credential is not valid any more") from None
            assert principal is not None
            if _authority(principal) != _authority(self.principal):
                raise Violation(4403, "What the credential may do has changed; connect again")
            self.principal = principal
            self._confirmed_at = changes
            if changes == self._changes:
                self._set_timer()
                return

    async def _authenticate(self, message: Message | None = None) -> Principal | None:
        for pause_s in _PAUSES_S:
            try:
                return await auth.authenticate(
                    self._runtime,
                    self._credential,
                    address=self._client.address,
                    user_agent=self._client.user_agent,
                    message=message,
                    proven=self._proven,
                )
            except (InvalidInput, RateLimited, Unauthenticated):
                raise
            except Exception as error:
                if domain_error(error) is None:
                    raise
                await asyncio.sleep(pause_s)
        raise Violation(1013, "The credential cannot be checked now; try again later")

    def _set_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        wait_s = _LOOK_EVERY_S
        expires_at = self.principal.restrictions.expires_at if self.principal else None
        if expires_at is not None:
            left_s = (expires_at - self._runtime.clock.now()).total_seconds()
            wait_s = min(wait_s, max(left_s, _LOOK_AGAIN_S))
        self._timer = asyncio.get_running_loop().call_later(wait_s, self._look)


def _authority(principal: Principal | None) -> object:
    """Return what must not change while a socket is open. When it ends may: a timer sees to that.

    The old secret of a key that is rotated gets an end, and its sockets stay open until then. A new
    wallet is another one to be told of.
    """
    return principal and (
        principal.account_active,
        principal.permissions,
        principal.confined_to,
        principal.owner_id,
        replace(principal.restrictions, expires_at=None),
    )
