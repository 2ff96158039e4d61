"""What can happen to a cluster. Each breaks one thing, and may mend it after a while."""

import asyncio
import signal
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from scripts.ha import programs
from scripts.ha.cluster import Cluster, Machine
from scripts.ha.servers import Latchkey


@dataclass(frozen=True, slots=True)
class Scene:
    """What a scenario may break."""

    cluster: Cluster
    servers: Sequence[Latchkey]
    leader: Machine


Happening = Callable[[Scene], Awaitable[None]]


async def postgres_killed(scene: Scene) -> None:
    """Kill the leader's PostgreSQL; its Patroni is well, and says at once that it has no more."""
    programs.send(scene.leader.postgres_pids(), signal.SIGKILL)
    await scene.cluster.leader(other_than=scene.leader)


async def leader_killed(scene: Scene) -> None:
    """Kill the leader's machine: PostgreSQL, Patroni and etcd."""
    leader = scene.leader
    pids = leader.patroni_pids() + leader.etcd_pids() + leader.postgres_pids()
    programs.send(pids, signal.SIGKILL)
    await scene.cluster.leader(other_than=leader)


async def patroni_killed(scene: Scene) -> None:
    """Kill the leader's Patroni only: its PostgreSQL lives on, and nobody tells it to stop."""
    programs.send(scene.leader.patroni_pids(), signal.SIGKILL)
    await scene.cluster.leader(other_than=scene.leader)
    await asyncio.sleep(15)


async def leader_frozen(scene: Scene) -> None:
    """Freeze the leader's machine until another leads, and let it go on."""
    leader = scene.leader
    pids = leader.patroni_pids() + leader.postgres_pids() + leader.etcd_pids()
    programs.send(pids, signal.SIGSTOP)
    await scene.cluster.leader(other_than=leader)
    await asyncio.sleep(5)
    programs.send(pids, signal.SIGCONT)


async def zombie(scene: Scene) -> None:
    """Freeze leader and Patroni; let PostgreSQL go on alone, once another leads."""
    leader = scene.leader
    supervisor, postgres = leader.patroni_pids(), leader.postgres_pids()
    programs.send(supervisor + postgres, signal.SIGSTOP)
    await scene.cluster.leader(other_than=leader)
    programs.send(postgres, signal.SIGCONT)
    await asyncio.sleep(15)
    programs.send(supervisor, signal.SIGCONT)


async def leader_cut_off(scene: Scene) -> None:
    """Cut the leader's machine off from everybody."""
    _, others = _others(scene)
    scene.cluster.network.cut(
        scene.leader.place, [*(one.place for one in others), *(one.place for one in scene.servers)]
    )
    await scene.cluster.leader(other_than=scene.leader)
    await asyncio.sleep(3)


async def split(scene: Scene) -> None:
    """Cut the leader off from the other machines; one Latchkey sees only it, one all but it."""
    _, others = _others(scene)
    here, there = scene.servers[0], scene.servers[1]
    network = scene.cluster.network
    network.cut(scene.leader.place, [*(one.place for one in others), there.place])
    await scene.cluster.leader(other_than=scene.leader)
    await asyncio.sleep(5)
    network.cut(here.place, [others[0].place])
    await asyncio.sleep(3)


async def unsupervised_split(scene: Scene) -> None:
    """As `split`, and the leader's Patroni is dead, so that nobody demotes it."""
    programs.send(scene.leader.patroni_pids(), signal.SIGKILL)
    await split(scene)


async def standby_killed(scene: Scene) -> None:
    """Kill the standby that confirms, and its Patroni."""
    standby = await scene.cluster.confirming()
    programs.send(standby.patroni_pids() + standby.postgres_pids(), signal.SIGKILL)
    await asyncio.sleep(10)


async def standby_frozen(scene: Scene) -> None:
    """Freeze the standby that confirms."""
    standby = await scene.cluster.confirming()
    programs.send(standby.patroni_pids() + standby.postgres_pids(), signal.SIGSTOP)
    await asyncio.sleep(25)


async def both_standbys_frozen(scene: Scene) -> None:
    """Freeze both standbys: nothing can be confirmed, so nothing may be."""
    _, others = _others(scene)
    pids = [pid for one in others for pid in one.patroni_pids() + one.postgres_pids()]
    programs.send(pids, signal.SIGSTOP)
    await asyncio.sleep(25)
    programs.send(pids, signal.SIGCONT)


async def etcd_member_killed(scene: Scene) -> None:
    """Kill the member of etcd on the leader's machine."""
    programs.send(scene.leader.etcd_pids(), signal.SIGKILL)
    await asyncio.sleep(15)


async def etcd_frozen(scene: Scene) -> None:
    """Freeze all of etcd for longer than a leader's time."""
    pids = [pid for one in scene.cluster.machines for pid in one.etcd_pids()]
    programs.send(pids, signal.SIGSTOP)
    await asyncio.sleep(40)
    programs.send(pids, signal.SIGCONT)
    await asyncio.sleep(5)


async def switchover(scene: Scene) -> None:
    """Have Patroni change the leader, as before maintenance."""
    candidate = await scene.cluster.confirming()
    await scene.cluster.post(
        *(scene.leader, "switchover"), leader=scene.leader.name, candidate=candidate.name
    )


async def restarted_in_turn(scene: Scene) -> None:
    """Restart each PostgreSQL, standbys first, the leader after a switchover: a minor upgrade."""
    cluster = scene.cluster
    _, others = _others(scene)
    for one in others:
        await cluster.post(one, "restart")
        await cluster.whole()
    await switchover(scene)
    await cluster.whole()
    await cluster.post(scene.leader, "restart")


def _others(scene: Scene) -> tuple[Machine, list[Machine]]:
    return scene.leader, [one for one in scene.cluster.machines if one is not scene.leader]


SCENARIOS: Final[Mapping[str, Happening]] = {
    "postgres-killed": postgres_killed,
    "leader-killed": leader_killed,
    "patroni-killed": patroni_killed,
    "leader-frozen": leader_frozen,
    "zombie": zombie,
    "leader-cut-off": leader_cut_off,
    "split": split,
    "unsupervised-split": unsupervised_split,
    "standby-killed": standby_killed,
    "standby-frozen": standby_frozen,
    "both-standbys-frozen": both_standbys_frozen,
    "etcd-member-killed": etcd_member_killed,
    "etcd-frozen": etcd_frozen,
    "switchover": switchover,
    "restarted-in-turn": restarted_in_turn,
}
#: Those that cut networks.
CUTTING: Final = {"leader-cut-off", "split", "unsupervised-split"}
