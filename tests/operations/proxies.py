"""nginx, HAProxy and Caddy, as `deploy/` configures them, before servers of a test.

Only addresses, paths and the certificate are put into the configurations; what is replaced must be
there. Beside the public port, with TLS, each has one without, for clients that know no authority.
"""

import os
import signal
from asyncio import create_subprocess_exec
from asyncio.subprocess import DEVNULL, Process
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from shutil import copy

from tests.hosts import free_port
from tests.operations.certificates import Certificates
from tests.operations.tools import program, running

DEPLOY = Path(__file__).parents[2] / "deploy"
HOST = "latchkey.example"

_UPSTREAM = "127.0.0.1:8000"


@dataclass(frozen=True, slots=True)
class Ports:
    """Where a proxy listens: HTTPS, HTTP that leads there, and HTTP that is handed on."""

    public: int
    plain: int
    inner: int


@dataclass(frozen=True, slots=True)
class Front:
    """A proxy that runs."""

    name: str
    ports: Ports
    certificates: Certificates
    process: Process
    folder: Path

    @property
    def url(self) -> str:
        return f"https://127.0.0.1:{self.ports.public}"

    @property
    def inner_url(self) -> str:
        return f"http://127.0.0.1:{self.ports.inner}"

    async def reload(self) -> None:
        """Have it read its configuration anew, as its service's reload does."""
        await _KINDS[self.name].reload(self)


@dataclass(frozen=True, slots=True)
class _Kind:
    package: str
    #: Writes the configuration; returns the command.
    prepare: Callable[[str, Path, Certificates, Ports, Sequence[str]], list[str]]
    reload: Callable[[Front], Awaitable[None]]
    #: The configuration's name, and how it believes a service before it (docs/proxies.md).
    file: str
    behind: tuple[str, str]


@asynccontextmanager
async def before(
    upstreams: Sequence[str],
    name: str,
    folder: Path,
    certificates: Certificates,
    *,
    behind: str | None = None,
) -> AsyncIterator[Front]:
    """Run a proxy before servers, which are given as `host:port`, while the block runs.

    `folder` is its own, and there. `behind`: the network of a service whose word it believes.
    """
    kind = _KINDS[name]
    path = program(name, kind.package)
    ports = Ports(free_port(), free_port(), free_port())
    command = kind.prepare(path, folder, certificates, ports, upstreams)
    if behind is not None:
        (folder / "service.lst").write_text(f"{behind}\n")
        file, (line, more) = folder / kind.file, kind.behind
        more = more.format(folder=folder, behind=behind)
        file.write_text(replaced(file.read_text(), (line, more + line)))
    environment = {"HOME": str(folder), "XDG_DATA_HOME": str(folder)}  # Caddy keeps things there
    log = folder / "log"
    async with running(command, log, port=ports.public, environment=environment) as process:
        yield Front(name, ports, certificates, process, folder)


def replaced(text: str, *changes: tuple[str, str]) -> str:
    """Return a configuration with parts of it replaced, all of which must be there."""
    for old, new in changes:
        assert old in text, f"the configuration has no {old!r}"
        text = text.replace(old, new)
    return text


def onion_nginx(folder: Path, port: int, upstream: int) -> str:
    """Return an nginx before one server that an onion service leads to."""
    site = (DEPLOY / "nginx/latchkey.conf").read_text()
    shared = replaced(site[: site.index("\nserver {")], (_UPSTREAM, f"127.0.0.1:{upstream}"))
    snippet = (DEPLOY / "nginx/latchkey-onion.conf").read_text()
    own = f"server {{\nlisten 127.0.0.1:{port};\n{snippet}\n}}\n"
    return _nginx_around(folder, shared + own)


def _nginx(
    path: str, folder: Path, certificates: Certificates, ports: Ports, upstreams: Sequence[str]
) -> list[str]:
    line = f"    server {_UPSTREAM} max_fails=1 fail_timeout=5s;\n"
    site = replaced(
        (DEPLOY / "nginx/latchkey.conf").read_text(),
        (line, "".join(line.replace(_UPSTREAM, one) for one in upstreams)),
        ("listen 80;", f"listen 127.0.0.1:{ports.plain};"),
        ("listen [::]:80;", f"listen [::1]:{ports.plain};"),
        ("listen 443 ssl http2;", _NGINX_LISTENS.format(ports=ports)),
        ("listen [::]:443 ssl http2;", f"listen [::1]:{ports.public} ssl http2;"),
        (f"/etc/letsencrypt/live/{HOST}/fullchain.pem", str(certificates.certificate)),
        (f"/etc/letsencrypt/live/{HOST}/privkey.pem", str(certificates.key)),
    )
    file = folder / "nginx.conf"
    file.write_text(_nginx_around(folder, site))
    return [path, "-c", str(file), "-e", str(folder / "error.log")]


def _nginx_around(folder: Path, site: str) -> str:
    user = "user root;" if os.getuid() == 0 else ""
    return _NGINX.format(user=user, folder=folder, site=site)


def _haproxy(
    path: str, folder: Path, certificates: Certificates, ports: Ports, upstreams: Sequence[str]
) -> list[str]:
    for file in (DEPLOY / "haproxy").glob("*.http"):
        copy(file, folder)
    line = f"    server one {_UPSTREAM}\n"
    servers = (f"    server s{number} {one}\n" for number, one in enumerate(upstreams))
    text = replaced(
        (DEPLOY / "haproxy/haproxy.cfg").read_text(),
        (line, "".join(servers)),
        ("bind :80\n", f"bind 127.0.0.1:{ports.plain}\n"),
        ("bind :::80 v6only\n", f"bind ::1:{ports.plain}\n"),
        ("bind :443 ssl", f"bind 127.0.0.1:{ports.inner}\n    bind 127.0.0.1:{ports.public} ssl"),
        ("bind :::443 v6only ssl", f"bind ::1:{ports.public} ssl"),
        ("maxconn 20000", "maxconn 2000"),  # a test has fewer descriptors
        ("/etc/haproxy/latchkey.pem", str(certificates.both)),
    )
    (folder / "haproxy.cfg").write_text(text)
    return [path, "-W", "-C", str(folder), "-f", "haproxy.cfg", "-p", str(folder / "pid")]


def _caddy(
    path: str, folder: Path, certificates: Certificates, ports: Ports, upstreams: Sequence[str]
) -> list[str]:
    options = f"http_port {ports.plain}\n\thttps_port {ports.public}\n\tskip_install_trust"
    text = replaced(
        (DEPLOY / "caddy/Caddyfile").read_text(),
        (
            f"reverse_proxy {{$LATCHKEY_UPSTREAMS:{_UPSTREAM}}} {{",
            f"reverse_proxy {' '.join(upstreams)} {{",
        ),
        (f"\n{{$LATCHKEY_DOMAIN:{HOST}}} {{", "\n(latchkey) {"),
        ("\n{\n", f"\n{{\n\tadmin unix/{folder}/admin\n\t{options}\n"),
    )
    text += _CADDY_SITES.format(ports=ports, certificates=certificates)
    (folder / "Caddyfile").write_text(text)
    return [path, "run", "--adapter", "caddyfile", "--config", str(folder / "Caddyfile")]


def _signalled(number: signal.Signals) -> Callable[[Front], Awaitable[None]]:
    async def reload(front: Front) -> None:
        front.process.send_signal(number)

    return reload


async def _caddy_reload(front: Front) -> None:
    command = [program("caddy", "caddy"), "reload", "--force", "--adapter", "caddyfile"]
    command += ["--config", str(front.folder / "Caddyfile")]
    process = await create_subprocess_exec(*command, stderr=DEVNULL, cwd=front.folder)
    assert await process.wait() == 0


_NGINX_BEHIND = (
    "    # Slow clients wait here.",
    """    set_real_ip_from {behind};
    real_ip_header X-Forwarded-For;
    real_ip_recursive on;

""",
)
_HAPROXY_BEHIND = (
    "    # How many connections an address has open.",
    """    acl service src -f {folder}/service.lst
    tcp-request connection accept if service
    http-request set-src req.hdr(X-Forwarded-For,-1) if service

""",
)
_CADDY_BEHIND = ("\t\tlb_policy least_conn", "\t\ttrusted_proxies {behind}\n")

_KINDS = {
    "nginx": _Kind("nginx-light", _nginx, _signalled(signal.SIGHUP), "nginx.conf", _NGINX_BEHIND),
    "haproxy": _Kind(
        "haproxy", _haproxy, _signalled(signal.SIGUSR2), "haproxy.cfg", _HAPROXY_BEHIND
    ),
    "caddy": _Kind("caddy", _caddy, _caddy_reload, "Caddyfile", _CADDY_BEHIND),
}

_NGINX_LISTENS = "listen 127.0.0.1:{ports.inner};\n    listen 127.0.0.1:{ports.public} ssl http2;"
_CADDY_SITES = """
https://127.0.0.1:{ports.public}, https://[::1]:{ports.public} {{
	tls {certificates.certificate} {certificates.key}
	import latchkey
}}
http://127.0.0.1:{ports.inner} {{
	import latchkey
}}
"""
_NGINX = """
{user}
daemon off;
worker_processes 1;
pid {folder}/pid;
error_log {folder}/error.log;
events {{ worker_connections 1024; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
{site}
}}
"""
