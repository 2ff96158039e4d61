"""What anybody may know about a server, and what Blink's own apps ask of every one."""

import pytest

from app.errors import NodeUnavailable
from app.nodes.port import Ability
from app.nodes.sandbox.node import SandboxNode
from tests.api.asking import Asker
from tests.api.conftest import Serve
from tests.api.harness import Server

GLOBALS = """{
  globals {
    nodesIds network lightningAddressDomain lightningAddressDomainAliases
    blockInfo { blockHeight blockHash }
    buildInformation { commitHash helmRevision }
    supportedCountries { id supportedAuthChannels }
  }
}"""


async def test_a_server_tells_what_it_is(server: Server) -> None:
    found = await Asker(server, None).data(GLOBALS)

    (node_id,) = found["nodesIds"]
    assert len(bytes.fromhex(node_id)) == 33
    assert found["network"] == "regtest"
    assert found["lightningAddressDomain"]
    assert found["lightningAddressDomainAliases"] == []
    assert found["blockInfo"]["blockHeight"] >= 0
    assert found["buildInformation"] == {"commitHash": None, "helmRevision": None}
    assert found["supportedCountries"] == []


async def test_the_operator_says_what_the_server_cannot_know(serve: Serve) -> None:
    server = await serve(
        public_url="https://pay.example",
        lightning_address_aliases=("pay.example.org", "example.net:8443"),
        build_commit="0123abc",
        build_revision=7,
        supported_countries=("SV", "DE"),
    )

    found = await Asker(server, None).data(GLOBALS)

    assert found["lightningAddressDomain"] == "pay.example"
    assert found["lightningAddressDomainAliases"] == ["pay.example.org", "example.net:8443"]
    assert found["buildInformation"] == {"commitHash": "0123abc", "helmRevision": 7}
    assert found["supportedCountries"] == [
        {"id": "SV", "supportedAuthChannels": ["SMS"]},
        {"id": "DE", "supportedAuthChannels": ["SMS"]},
    ]


async def test_what_the_node_cannot_do_is_absent(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    query = "{ globals { nodeAbilities } }"
    server = await serve(sandbox_holds=False)
    all_but_holds = [one.name for one in Ability if one is not Ability.HOLDS]
    assert (await Asker(server, None).data(query))["nodeAbilities"] == all_but_holds

    monkeypatch.setattr(SandboxNode, "payments", None)

    left = (await Asker(server, None).data(query))["nodeAbilities"]
    assert left == [name for name in all_but_holds if name != "PAYMENTS"]


async def test_while_the_node_is_away_the_rest_is_told(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(_self: object) -> int:
        raise NodeUnavailable

    monkeypatch.setattr(type(server.runtime.chain), "tip", away)

    found = await Asker(server, None).data(GLOBALS)

    assert found["blockInfo"] is None
    assert found["network"] == "regtest"


async def test_an_app_is_told_that_it_is_new_enough_and_of_no_shops(server: Server) -> None:
    query = """{
      mobileVersions { platform currentSupported minSupported }
      businessMapMarkers { username mapInfo { title coordinates { latitude longitude } } }
    }"""

    answer = await Asker(server, None).ask(query)

    assert answer["data"]["businessMapMarkers"] == []
    assert answer["data"]["mobileVersions"] == [
        {"platform": platform, "currentSupported": 362, "minSupported": 362}
        for platform in ("android", "ios")
    ]
