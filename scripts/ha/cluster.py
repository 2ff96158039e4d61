"""Three machines, each with an etcd, a Patroni and its PostgreSQL, made of deploy/patroni."""

import asyncio
import contextlib
import os
import secrets
import shutil
import signal
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from string import Template
from typing import Any, Final

import asyncpg
import httpx2

from scripts.ha import programs
from scripts.ha.places import HaError, Loopback, Namespaces, Place

TEMPLATE: Final = Path(__file__).parents[2] / "deploy/patroni/patroni.yaml"
_START_TIMEOUT_S: Final = 180.0
_POLL_S: Final = 0.1
_STATE_TIMEOUT_S: Final = 2.0


@dataclass(slots=True)
class Machine:
    """One of the three."""

    place: Place
    folder: Path
    etcd_port: int
    peer_port: int
    patroni_port: int
    postgres_port: int
    etcd: Process | None = None
    patroni: Process | None = None

    @property
    def name(self) -> str:
        """Return its name, in Patroni as well."""
        return self.place.name

    @property
    def data(self) -> Path:
        """Return the directory of its PostgreSQL."""
        return self.folder / "data"

    def url(self, path: str) -> str:
        """Return an address of its Patroni."""
        return f"http://{self.place.address}:{self.patroni_port}/{path}"

    def postgres_pids(self) -> list[int]:
        """Return the processes of its PostgreSQL."""
        pid = programs.postmaster(self.data)
        return [] if pid is None else programs.family(pid)

    def patroni_pids(self) -> list[int]:
        """Return the processes of its Patroni, PostgreSQL not among them."""
        running = self.patroni is not None and self.patroni.returncode is None
        pids = programs.family(self.patroni.pid) if running and self.patroni is not None else []
        return [pid for pid in pids if pid not in set(self.postgres_pids())]

    def etcd_pids(self) -> list[int]:
        """Return the process of its etcd."""
        running = self.etcd is not None and self.etcd.returncode is None
        return [self.etcd.pid] if running and self.etcd is not None else []


@dataclass(slots=True)
class Cluster:
    """The machines, and what they are asked."""

    network: Loopback | Namespaces
    folder: Path
    #: The program.
    patroni: str
    machines: list[Machine] = field(default_factory=list)
    password: str = field(default_factory=lambda: secrets.token_hex(8))
    #: What Latchkey is told beside the rest, where it goes another way.
    settings: dict[str, str] = field(default_factory=dict)

    def dsn(self, database: str = "latchkey", user: str = "postgres") -> str:
        """Return an address that names all machines; asyncpg finds the one that can be written."""
        hosts = ",".join(f"{one.place.address}:{one.postgres_port}" for one in self.machines)
        return (
            f"postgresql://{user}:{self.password}@{hosts}/{database}"
            "?target_session_attrs=read-write&sslmode=disable"
        )

    def machine(self, name: str) -> Machine:
        """Return a machine by its name."""
        return next(one for one in self.machines if one.name == name)

    async def states(self) -> dict[str, dict[str, Any]]:
        """Return what each Patroni says of itself; those that say nothing are left out."""
        async with httpx2.AsyncClient(timeout=_STATE_TIMEOUT_S, trust_env=False) as client:
            asked = [self._state(client, one) for one in self.machines]
            told = await asyncio.gather(*asked)
        return {
            one.name: state
            for one, state in zip(self.machines, told, strict=True)
            if state is not None
        }

    async def leader(self, *, other_than: Machine | None = None) -> Machine:
        """Wait for a leader, and return it."""
        async with asyncio.timeout(_START_TIMEOUT_S):
            while True:
                for name, state in (await self.states()).items():
                    found = self.machine(name)
                    is_leader = state.get("role") in {"master", "primary"}
                    if is_leader and state.get("state") == "running" and found is not other_than:
                        return found
                await asyncio.sleep(_POLL_S)

    async def whole(self) -> Machine:
        """Wait until one leads, both others follow and one of them confirms; return the leader."""
        try:
            async with asyncio.timeout(_START_TIMEOUT_S):
                while True:
                    leader = await self.leader()
                    state = (await self.states()).get(leader.name, {})
                    follow = [one.get("sync_state") for one in state.get("replication", [])]
                    if len(follow) == len(self.machines) - 1 and "sync" in follow:
                        return leader
                    await asyncio.sleep(_POLL_S)
        except TimeoutError:
            raise HaError(f"the cluster did not become whole: {await self.states()}") from None

    async def confirming(self) -> Machine:
        """Return the standby that confirms."""
        leader = await self.leader()
        state = (await self.states())[leader.name]
        return self.machine(
            next(
                one["application_name"]
                for one in state["replication"]
                if one["sync_state"] == "sync"
            )
        )

    async def post(self, machine: Machine, path: str, **body: object) -> str:
        """Tell a Patroni to do something; return what it says."""
        async with httpx2.AsyncClient(timeout=60, trust_env=False) as client:
            answer = await client.post(machine.url(path), json=body)
        if answer.status_code not in {200, 202}:
            raise HaError(f"Patroni refused {path}: {answer.status_code} {answer.text}")
        return answer.text

    async def start_etcd(self, machine: Machine) -> None:
        """Start its member of etcd."""
        at = machine.place.address
        peers = ",".join(
            f"{one.name}=http://{one.place.address}:{one.peer_port}" for one in self.machines
        )
        machine.etcd = await programs.start(
            machine.place,
            [
                programs.found("etcd", "etcd-server"),
                *("--name", machine.name, "--data-dir", str(machine.folder / "etcd")),
                *("--listen-peer-urls", f"http://{at}:{machine.peer_port}"),
                *("--initial-advertise-peer-urls", f"http://{at}:{machine.peer_port}"),
                *("--listen-client-urls", f"http://{at}:{machine.etcd_port}"),
                *("--advertise-client-urls", f"http://{at}:{machine.etcd_port}"),
                *("--initial-cluster", peers, "--initial-cluster-token", "latchkey"),
            ],
            machine.folder / "etcd.log",
            user=programs.unprivileged(),
        )

    async def start_patroni(self, machine: Machine) -> None:
        """Start its Patroni, which starts PostgreSQL."""
        machine.patroni = await programs.start(
            machine.place,
            [self.patroni, str(machine.folder / "patroni.yaml")],
            machine.folder / "patroni.log",
            user=programs.unprivileged(),
            environment={"HOME": str(machine.folder)},
        )

    def configure(self, machine: Machine) -> None:
        """Write its configuration, as docs/high-availability.md says."""
        etcd = ",".join(f"{one.place.address}:{one.etcd_port}" for one in self.machines)
        text = Template(TEMPLATE.read_text()).safe_substitute(
            NAME=machine.name,
            ADDRESS=machine.place.address,
            PATRONI_PORT=machine.patroni_port,
            POSTGRES_PORT=machine.postgres_port,
            ETCD_HOSTS=etcd,
            DATA_DIR=machine.data,
            BIN_DIR=postgres_folder(),
            SOCKET_DIR=machine.folder,
            NETWORK=self.network.network,
            SUPERUSER_PASSWORD=self.password,
            REPLICATION_PASSWORD=self.password,
            REWIND_PASSWORD=self.password,
        )
        (machine.folder / "patroni.yaml").write_text(text)

    async def make_database(self) -> None:
        """Make the role and the database of Latchkey."""
        connection = await asyncpg.connect(self.dsn("postgres"))
        try:
            await connection.execute(f"CREATE ROLE latchkey LOGIN PASSWORD '{self.password}'")
            await connection.execute("CREATE DATABASE latchkey OWNER latchkey")
        finally:
            await connection.close()

    async def repair(self) -> Machine:
        """Undo whatever was done to it; return the leader once it is whole."""
        self.network.heal()
        for one in self.machines:
            pids = one.etcd_pids() + one.patroni_pids() + one.postgres_pids()
            programs.send(pids, signal.SIGCONT)
            if not one.etcd_pids():
                await self.start_etcd(one)
            if not one.patroni_pids():
                await self.start_patroni(one)
        return await self.whole()

    async def _state(self, client: httpx2.AsyncClient, machine: Machine) -> dict[str, Any] | None:
        try:
            state: dict[str, Any] = (await client.get(machine.url("patroni"))).json()
        except (httpx2.HTTPError, ValueError):
            return None
        return state

    async def _end(self) -> None:
        self.network.heal()
        for one in self.machines:
            programs.send(one.etcd_pids() + one.patroni_pids(), signal.SIGKILL)
            programs.send(one.postgres_pids(), signal.SIGKILL)
        for one in self.machines:
            for process in (one.patroni, one.etcd):
                if process is not None:
                    await programs.end(process)
            programs.send(one.postgres_pids(), signal.SIGKILL)


def patroni_program() -> str:
    """Return Patroni: LATCHKEY_TEST_PATRONI, or the one that is installed.

    Raises `HaError` if PostgreSQL's user cannot run it. Patroni starts PostgreSQL by its own Python
    once more, and waits for ever for one that could not be started.
    """
    path = os.environ.get("LATCHKEY_TEST_PATRONI") or programs.found("patroni", "patroni")
    user = programs.unprivileged()
    if user is not None and not programs.may_run(user, path):
        raise HaError(
            f"{user} cannot run {path}: make its virtual environment of the system's python3, in a "
            "folder that everybody may enter"
        )
    return path


def postgres_folder() -> Path:
    """Return where the programs of the newest of Debian's PostgreSQL are. Raises `HaError`."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not folders:
        raise HaError("there is no PostgreSQL: install Debian's postgresql-15")
    return folders[-1].parent


@asynccontextmanager
async def running(network: Loopback | Namespaces, folder: Path) -> AsyncIterator[Cluster]:
    """Run a cluster of three while the block runs; `latchkey` is a database of it."""
    cluster = Cluster(network, folder, patroni_program())
    for number in (1, 2, 3):
        place = network.place(f"db{number}")
        home = folder / place.name
        home.mkdir(mode=0o700)
        if (user := programs.unprivileged()) is not None:
            shutil.chown(home, user, user)
        etcd, peer, patroni, postgres = map(network.port, (2379, 2380, 8008, 5432))
        cluster.machines.append(Machine(place, home, etcd, peer, patroni, postgres))
    try:
        for one in cluster.machines:
            cluster.configure(one)
            await cluster.start_etcd(one)
        for one in cluster.machines:
            await cluster.start_patroni(one)
        await cluster.whole()
        await cluster.make_database()
        yield cluster
    finally:
        with contextlib.suppress(ProcessLookupError):
            await asyncio.shield(cluster._end())  # noqa: SLF001 -- this is who ends it
