"""`docs/automation.md`: the workflow can be imported, and asks for what there is."""

import json
import re
import shutil
import subprocess
import time
from base64 import b64encode
from pathlib import Path
from typing import Any, Final

import pytest

from app.http import hooks
from app.services.events import feed
from app.services.webhooks import signing

_PAGE: Final = (Path(__file__).parents[2] / "docs" / "automation.md").read_text(encoding="utf-8")
_SECRET: Final = "whsec_" + b64encode(bytes(range(32))).decode()
_BODY: Final = '{"id":"evt_1","memo":"für Kaffee"}'.encode()


def workflow() -> dict[str, Any]:
    """Return the workflow for n8n."""
    found = re.search(r"^```json\n(.*?)^```$", _PAGE, re.MULTILINE | re.DOTALL)
    assert found is not None
    made: dict[str, Any] = json.loads(found[1])
    return made


def node(name: str) -> dict[str, Any]:
    """Return the parameters of a node."""
    (found,) = [one for one in workflow()["nodes"] if one["name"] == name]
    parameters: dict[str, Any] = found["parameters"]
    return parameters


def test_the_workflow_has_what_an_import_needs() -> None:
    made = workflow()

    names = [one["name"] for one in made["nodes"]]
    assert len({one["id"] for one in made["nodes"]}) == len(set(names)) == len(names)
    for one in made["nodes"]:
        assert {"id", "name", "type", "typeVersion", "position", "parameters"} <= one.keys()
    for source, outputs in made["connections"].items():
        assert source in names
        assert all(link["node"] in names for output in outputs["main"] for link in output)


def test_it_subscribes_to_its_own_webhook_and_to_types_that_there_are() -> None:
    asked, event = node("Subscribe"), node("Event")

    body = json.loads(asked["jsonBody"])
    assert asked["url"].endswith(hooks.PATH)
    assert body["url"].endswith(f"/webhook/{event['path']}")
    assert feed.types_of(body["types"])
    assert event["options"] == {"rawBody": True}


@pytest.mark.skipif(shutil.which("node") is None, reason="there is no node")
@pytest.mark.parametrize(
    ("body", "age_s", "passes"), [(_BODY, 0, True), (b"{}", 0, False), (_BODY, 400, False)]
)
def test_it_takes_what_is_signed_and_new_only(body: bytes, age_s: int, passes: bool) -> None:
    headers = signing.sign([_SECRET], "evt_1", int(time.time()) - age_s, _BODY)
    code = node("Verify")["jsCode"].replace("whsec_…", _SECRET)
    program = f"""
    const $input = {{ first: () => ({{ json: {{ headers: {json.dumps(dict(headers))} }} }}) }};
    const raw = Buffer.from({json.dumps(body.hex())}, 'hex');
    const helpers = {{ getBinaryDataBuffer: async () => raw }};
    (async function () {{ {code} }}).call({{ helpers }})
      .then((items) => console.log(JSON.stringify(items)), () => process.exit(1));
    """
    done = subprocess.run(
        ["/usr/bin/env", "node", "-e", program], capture_output=True, check=False, text=True
    )

    assert (done.returncode == 0) is passes, done.stderr
    if passes:
        assert json.loads(done.stdout) == [{"json": json.loads(_BODY)}]


@pytest.mark.parametrize("name", ["url", "targetUrl", "target_url", "hookUrl", "callbackUrl"])
def test_it_names_what_the_url_may_be_called(name: str) -> None:
    assert f"`{name}`" in _PAGE
    assert name in hooks.URL_NAMES
