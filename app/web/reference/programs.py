"""Programs that call an operation: with curl, in Python and in JavaScript, ready to be run.

All three come of one document and one set of values. The credential is taken from the environment,
so that it stands in no file. `tests/dashboard/test_examples.py` runs every one of them.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final

from app.graphql.rules import Public, Root, Rule, Session

#: What a program is shown under → what it is called by here.
LANGUAGES_OF_PROGRAMS: Final = MappingProxyType(
    {"curl": "curl", "python": "Python", "javascript": "JavaScript"}
)
#: The variable of the environment that holds the secret.
VARIABLE: Final = "LATCHKEY_KEY"


@dataclass(frozen=True, slots=True)
class Call:
    """An operation with its values, and where and with what it is asked."""

    endpoint: str
    kind: str
    document: str
    variables: Mapping[str, Any]
    #: The header that the credential goes in, "" for none, and what stands before it there.
    header: str
    prefix: str = ""

    @property
    def socket(self) -> str:
        return self.endpoint.replace("http", "ws", 1)

    @property
    def body(self) -> dict[str, Any]:
        return {"query": self.document, "variables": dict(self.variables)}


def header_for(rules: tuple[type[Rule], ...]) -> tuple[str, str]:
    """Return the header of the credential that an operation takes, and what is before it there."""
    if Public in rules:
        return "", ""
    if Session in rules:
        return "Authorization", "Bearer "
    assert Root not in rules or len(rules) == 1
    return "X-API-KEY", ""


def programs(call: Call) -> dict[str, str]:
    """Return the programs of a call by language; curl has none for a subscription."""
    writers = _SUBSCRIBERS if call.kind == "subscription" else _CALLERS
    return {language: write(call) for language, write in writers.items()}


def _curl(call: Call) -> str:
    body = json.dumps({**call.body, "query": " ".join(call.document.split())}, indent=2)
    lines = [f"curl -sS '{call.endpoint}'", "-H 'Content-Type: application/json'"]
    if call.header:
        lines.append(f'-H "{call.header}: {call.prefix}${VARIABLE}"')
    lines.append("--data-binary @- <<'JSON'")
    return " \\\n  ".join(lines) + f"\n{body}\nJSON"


def _python(call: Call) -> str:
    headers = '"Content-Type": "application/json"'
    if call.header:
        headers += f', "{call.header}": {_secret_in_python(call)}'
    return f'''\
import json
{_os(call)}from urllib.request import Request, urlopen

QUERY = """
{call.document}
"""
VARIABLES = {literal(call.variables)}

request = Request(
    "{call.endpoint}",
    json.dumps({{"query": QUERY, "variables": VARIABLES}}).encode(),
    {{{headers}}},
)
with urlopen(request) as response:
    print(json.dumps(json.load(response), indent=2))
'''


def _javascript(call: Call) -> str:
    headers = '"Content-Type": "application/json"'
    if call.header:
        headers += f', "{call.header}": {_secret_in_javascript(call)}'
    return f"""\
const query = `
{call.document}
`;
const variables = {json.dumps(dict(call.variables), indent=2)};

const response = await fetch("{call.endpoint}", {{
  method: "POST",
  headers: {{ {headers} }},
  body: JSON.stringify({{ query, variables }}),
}});
console.log(JSON.stringify(await response.json(), null, 2));
"""


def _python_subscriber(call: Call) -> str:
    credential = f'{{"{call.header}": {_secret_in_python(call)}}}' if call.header else "{}"
    return f'''\
import json
{_os(call)}
from websockets.sync.client import connect  # pip install websockets

QUERY = """
{call.document}
"""
VARIABLES = {literal(call.variables)}

with connect("{call.socket}", subprotocols=["graphql-transport-ws"]) as socket:
    socket.send(json.dumps({{"type": "connection_init", "payload": {credential}}}))
    assert json.loads(socket.recv())["type"] == "connection_ack"
    payload = {{"query": QUERY, "variables": VARIABLES}}
    socket.send(json.dumps({{"id": "1", "type": "subscribe", "payload": payload}}))
    for message in socket:
        print(message)
        break  # leave this out to go on listening
'''


def _javascript_subscriber(call: Call) -> str:
    credential = f'{{ "{call.header}": {_secret_in_javascript(call)} }}' if call.header else "{}"
    return f"""\
const query = `
{call.document}
`;
const variables = {json.dumps(dict(call.variables), indent=2)};

const socket = new WebSocket("{call.socket}", "graphql-transport-ws");
const send = (message) => socket.send(JSON.stringify(message));
socket.onopen = () => send({{ type: "connection_init", payload: {credential} }});
await new Promise((resolve) => {{
  socket.onclose = resolve;
  socket.onmessage = (event) => {{
    const message = JSON.parse(event.data);
    if (message.type === "connection_ack") {{
      send({{ id: "1", type: "subscribe", payload: {{ query, variables }} }});
    }} else if (message.type === "ping") {{
      send({{ type: "pong" }});
    }} else {{
      console.log(event.data);
      socket.close(); // leave this out to go on listening
    }}
  }};
}});
"""


def literal(value: Any, indent: int = 0) -> str:
    """Return JSON's values as people write them in Python."""
    inner = " " * (indent + 4)
    if isinstance(value, Mapping) and value:
        members = (f"{json.dumps(k)}: {literal(v, indent + 4)}" for k, v in value.items())
        return "{\n" + "".join(f"{inner}{one},\n" for one in members) + " " * indent + "}"
    if isinstance(value, list) and value:
        return "[" + ", ".join(literal(one, indent) for one in value) + "]"
    return json.dumps(value) if isinstance(value, str) else repr(value)


def _os(call: Call) -> str:
    return "import os\n" if call.header else ""


def _secret_in_python(call: Call) -> str:
    found = f'os.environ["{VARIABLE}"]'
    return f'"{call.prefix}" + {found}' if call.prefix else found


def _secret_in_javascript(call: Call) -> str:
    found = f"process.env.{VARIABLE}"
    return f"`{call.prefix}${{{found}}}`" if call.prefix else found


_CALLERS: Final[Mapping[str, Callable[[Call], str]]] = MappingProxyType(
    {"curl": _curl, "python": _python, "javascript": _javascript}
)
_SUBSCRIBERS: Final[Mapping[str, Callable[[Call], str]]] = MappingProxyType(
    {"python": _python_subscriber, "javascript": _javascript_subscriber}
)
