"""Who is there: the benchmark's people, endpoints of some of them, and who listens."""

import json
from collections.abc import Sequence
from itertools import cycle, islice

import orjson

from scripts.benchmark import load, operations, world
from scripts.benchmark.operations import Owner
from scripts.benchmark.world import World
from scripts.soaking.judging import TYPE
from scripts.soaking.listening import Listeners
from scripts.soaking.plant import Plant, receiver_url

_HISTORY = 100
_STREAMS = 8
_CREATE_ENDPOINT = """
mutation hook($input: WebhookEndpointCreateInput!) {
  webhookEndpointCreate(input: $input) { errors { message } endpoint { id } secret }
}
"""


async def populate(plant: Plant) -> World:
    """Make accounts, keys and funds; give each of the world's listeners an endpoint."""
    people = await world.populate(plant.server, history=_HISTORY)
    secrets = await _endpoints(plant, people.listeners)
    file = plant.folder / "secrets.json"
    file.write_text(json.dumps(secrets))
    return people


def listeners(plant: Plant, people: World, *, idle: int, told: int) -> Listeners:
    """Return who listens; nothing happens to the historian, whose sockets are idle."""
    told_keys = [one.credential.value for one in islice(cycle(people.payees), told)]
    streams = [one.credential.value for one in people.payees[:_STREAMS]]
    idle_key = people.historian.credential.value
    return Listeners(plant.urls, idle, idle_key, told_keys, streams, TYPE)


async def _endpoints(plant: Plant, owners: Sequence[Owner]) -> dict[str, str]:
    """Give each an endpoint at the receiver; return the secrets by the path."""
    paths = [f"/{number}" for number in range(len(owners))]
    base = receiver_url(plant)
    requests = [
        operations.request(
            _CREATE_ENDPOINT, owner.credential, input={"url": base + path, "types": [TYPE]}
        )
        for owner, path in zip(owners, paths, strict=True)
    ]
    answers = await load.ask_all(plant.urls[0], requests, expected=b'"secret":"')
    found = [orjson.loads(body)["data"]["webhookEndpointCreate"]["secret"] for body in answers]
    return dict(zip(paths, found, strict=True))
