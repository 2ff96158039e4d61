"""What goes out, webhooks and to addresses that strangers choose; what one request may ask for."""

from scripts.mutation.holes.hole import Hole

_CLIENT = "app/outbound/client.py"
_ADDRESSES = "app/addresses.py"
_OUTBOUND = ("tests/integration/test_outbound.py", "tests/integration/test_outbound_posts.py")
_URLS = ("tests/unit/test_webhook_urls.py", "tests/unit/test_addresses.py")

HOLES = (
    Hole(
        name="one public address is enough",
        file=_CLIENT,
        was="or all(self._may_reach(address, url, port) for address in found)",
        now="or any(self._may_reach(address, url, port) for address in found)",
        why="A name with one address outside and one inside leads inside.",
        tests=_OUTBOUND,
    ),
    Hole(
        name="name looked up again",
        file=_CLIENT,
        was="        url.copy_with(host=str(address)),\n",
        now="        url,\n",
        why="Between the check and the connection the name leads elsewhere (DNS rebinding).",
        tests=_OUTBOUND,
    ),
    Hole(
        name="outside without TLS",
        file=_CLIENT,
        was='return has_port and url.scheme == "https" and is_public(address)',
        now="return has_port and is_public(address)",
        why="Payments and webhooks go over the Internet for everybody to read and change.",
        tests=_OUTBOUND,
    ),
    Hole(
        name="any port",
        file=_CLIENT,
        was="has_port = self._ports is None or port in self._ports",
        now="has_port = True",
        why="What listens at other ports is talked to in our name.",
        tests=_OUTBOUND,
    ),
    Hole(
        name="private address",
        file=_CLIENT,
        was='return has_port and url.scheme == "https" and is_public(address)',
        now='return has_port and url.scheme == "https"',
        why="A webhook reaches the database and the node.",
        tests=_OUTBOUND,
    ),
    Hole(
        name="redirect",
        file=_CLIENT,
        was="    if response.is_redirect:\n        raise OutboundError(",
        now="    if response.is_redirect and not response.headers:\n        raise OutboundError(",
        why="A page that refers elsewhere is taken for the answer.",
        tests=_OUTBOUND,
    ),
    Hole(
        name="proxy of the environment",
        file=_CLIENT,
        was="async with httpx2.AsyncHTTPTransport(verify=self._trusted, trust_env=False)"
        " as transport:",
        now="async with httpx2.AsyncHTTPTransport("
        "verify=httpx2.create_ssl_context(verify=False), trust_env=False) as transport:",
        why="Whoever is in between answers for everybody: no certificate is looked at.",
        tests=_OUTBOUND,
    ),
    Hole(
        name="answer without end",
        file=_CLIENT,
        was="        if len(body) > bytes_max:\n",
        now="        if len(body) > 1000 * bytes_max:\n",
        why="One answer fills the memory.",
        tests=_OUTBOUND,
    ),
    Hole(
        name="user in a URL",
        file=_CLIENT,
        was="not has_host or url.userinfo:",
        now="not has_host:",
        why="Two programs read two hosts in https://shop.example@10.0.0.1/.",
        tests=_OUTBOUND,
    ),
    Hole(
        name="metadata of a cloud",
        file=_ADDRESSES,
        was='        "169.254.0.0/16",\n',
        now="",
        why="169.254.169.254 tells whoever asks the credentials of the machine.",
        tests=_URLS,
    ),
    Hole(
        name="shared addresses of a carrier",
        file=_ADDRESSES,
        was='        "100.64.0.0/10",\n',
        now="",
        why="Private networks, Tailscale's for one, are reached from outside.",
        tests=_URLS,
    ),
    Hole(
        name="zone of an address",
        file=_ADDRESSES,
        was="if address.scope_id is not None or address not in _PUBLIC_V6:",
        now="if address.scope_id is None and address not in _PUBLIC_V6:",
        why="An address with a zone leads out by an interface of the server's own.",
        tests=_URLS,
    ),
    Hole(
        name="6to4",
        file=_ADDRESSES,
        was='("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20")',
        now='("2001::/23", "2001:db8::/32", "3fff::/20")',
        why="2002:7f00:1:: is 127.0.0.1 where 6to4 is spoken.",
        tests=_URLS,
    ),
    Hole(
        name="mapped address on a list",
        file=_ADDRESSES,
        was="    if isinstance(address, IPv6Address) and address.ipv4_mapped is not None:\n",
        now="    if isinstance(address, IPv6Address) and address.ipv4_mapped == 0:\n",
        why="::ffff:1.2.3.4 counts as another address than 1.2.3.4, on lists and in limits.",
        tests=("tests/unit/test_client_address.py",),
    ),
    Hole(
        name="name of the inner network",
        file=_ADDRESSES,
        was='    | {"localhost", "onion", "private", "test"}',
        now='    | {"onion", "private", "test"}',
        why="https://a.localhost/ is a webhook.",
        tests=_URLS,
    ),
    Hole(
        name="back-slash in a URL",
        file="app/services/webhook_urls.py",
        was=r're.compile(r"[!-\[\]^-~]+", re.ASCII)',
        now=r're.compile(r"[!-~]+", re.ASCII)',
        why="Two programs read two hosts in https://shop.example\\@10.0.0.1/.",
        tests=_URLS,
    ),
    Hole(
        name="signature without time",
        file="app/services/webhooks/signing.py",
        was='signed = f"{message_id}.{timestamp}.".encode() + body',
        now='signed = f"{message_id}.".encode() + body',
        why="An old message can be sent again with a new time.",
        tests=("tests/unit/test_webhook_signing.py",),
    ),
    Hole(
        name="signature with the old secret alone",
        file="app/services/webhooks/signing.py",
        was="for one in secrets)\n    parts",
        now="for one in secrets[-1:])\n    parts",
        why="A secret that was replaced because it leaked is the one that counts.",
        tests=("tests/unit/test_webhook_signing.py",),
    ),
    Hole(
        name="endpoint of somebody else",
        file="app/services/webhook_endpoints.py",
        was=""" WHERE account_id = $1 AND id = $2 AND payment_hash IS NULL
   AND ($3::uuid IS NULL OR api_key_id = $3)""",
        now=""" WHERE $1::uuid IS NOT NULL AND id = $2 AND payment_hash IS NULL
   AND ($3::uuid IS NULL OR api_key_id = $3)""",
        why="Whoever knows its id changes where another's webhooks go.",
        tests=(
            "tests/api/test_webhook_endpoints.py",
            "tests/integration/test_webhook_endpoints.py",
        ),
    ),
    Hole(
        name="two payments in a request",
        file="app/graphql/engine/bounds.py",
        was="    mutation_cost: int = 120\n",
        now="    mutation_cost: int = 60\n",
        why="One request with aliases pays three times, and counts as one.",
        tests=("tests/unit/test_bounds.py", "tests/api/test_bombs.py"),
    ),
    Hole(
        name="document without depth",
        file="app/graphql/engine/bounds.py",
        was="    depth_max: int = 12\n",
        now="    depth_max: int = 12_000\n",
        why="A short document keeps the server busy.",
        tests=("tests/unit/test_bounds.py", "tests/api/test_bombs.py"),
    ),
)
