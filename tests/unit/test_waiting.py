"""Connections that wait for their clients are bounded by address and in all."""

from dataclasses import dataclass, field

from app.addresses import parse_network
from app.http.protocol.waiting import Connections, Stage
from tests.integration.raw_http import limits


@dataclass(eq=False)
class Waiter:
    gone: bool = field(default=False)

    def give_way(self) -> None:
        self.gone = True


def entered(connections: Connections, *peers: str) -> list[Waiter]:
    waiters = [Waiter() for _ in peers]
    for waiter, peer in zip(waiters, peers, strict=True):
        connections.enter(waiter, peer)
    return waiters


def test_one_address_does_not_take_the_place_of_others() -> None:
    connections = Connections(limits(waiting_max=10, waiting_per_address_max=3))
    (other,) = entered(connections, "192.0.2.1")
    many = entered(connections, *["192.0.2.2"] * 50)

    assert not other.gone
    assert [waiter.gone for waiter in many] == [True] * 47 + [False] * 3


def test_addresses_of_one_network_count_as_one() -> None:
    connections = Connections(limits(waiting_max=10, waiting_per_address_max=2))
    first, *_ = entered(connections, "2001:db8::1", "2001:db8::2", "2001:db8::3")

    assert first.gone


def test_many_addresses_take_no_more_than_there_is_in_all() -> None:
    connections = Connections(limits(waiting_max=5, waiting_per_address_max=3))
    many = entered(connections, *(f"192.0.2.{number}" for number in range(20)))

    assert [waiter.gone for waiter in many] == [True] * 15 + [False] * 5


def test_idle_ones_give_way_before_slow_ones() -> None:
    connections = Connections(limits(waiting_max=2, waiting_per_address_max=2))
    slow, idle = entered(connections, "192.0.2.1", "192.0.2.1")
    connections.move(idle, Stage.IDLE)
    entered(connections, "192.0.2.1")

    assert (slow.gone, idle.gone) == (False, True)


def test_who_is_at_work_has_no_bound_by_address() -> None:
    connections = Connections(limits(requests_max=20, waiting_per_address_max=1))
    working: list[Waiter] = []
    for _ in range(20):
        assert not connections.full
        working += entered(connections, "192.0.2.1")
        connections.move(working[-1], Stage.WORKING)

    assert connections.full
    assert not any(waiter.gone for waiter in working)
    connections.leave(working[0])
    assert not connections.full


def test_trusted_proxies_are_bounded_in_all_only() -> None:
    trusted = (parse_network("192.0.2.0/24"),)
    connections = Connections(limits(waiting_max=5, waiting_per_address_max=1, trusted=trusted))
    many = entered(connections, *["192.0.2.1"] * 7)

    assert [waiter.gone for waiter in many] == [True] * 2 + [False] * 5


def test_nothing_is_remembered_of_those_that_left() -> None:
    connections = Connections(limits())
    for waiter in entered(connections, "192.0.2.1", "192.0.2.2", "192.0.2.2"):
        connections.move(waiter, Stage.WORKING)
        connections.move(waiter, Stage.IDLE)
        connections.leave(waiter)
        connections.leave(waiter)

    assert not connections._stages
    assert not connections._counted_as
    assert not connections._by_address
    assert len(connections._all) == 0
