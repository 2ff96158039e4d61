"""What browsers and other programs look for at addresses that everybody knows."""

from typing import Final

import orjson
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from app.web.rendering import FILES

#: A wallet is nobody's to be searched.
_ROBOTS: Final = "User-agent: *\nDisallow: /\n"
_A_DAY: Final = {"Cache-Control": "public, max-age=86400", "X-Content-Type-Options": "nosniff"}
_GROUND: Final = "#f6f7f9"


def routes() -> list[Route]:
    """Return the routes; none of them tells anything of anybody."""
    return [
        Route("/robots.txt", _robots, methods=["GET"]),
        Route("/favicon.ico", _icon, methods=["GET"]),
        Route("/site.webmanifest", _manifest, methods=["GET"]),
        # What password managers open (W3C, A Well-Known URL for Changing Passwords).
        Route("/.well-known/change-password", _password, methods=["GET"]),
    ]


async def _robots(_request: Request) -> Response:
    return PlainTextResponse(_ROBOTS, headers=_A_DAY)


async def _icon(_request: Request) -> Response:
    return RedirectResponse(f"{FILES.base}/favicon.svg", 302)


async def _password(_request: Request) -> Response:
    return RedirectResponse("/security", 302)


async def _manifest(_request: Request) -> Response:
    """Tell how it looks when it is put on a phone's first screen."""
    manifest = {
        "name": "Latchkey",
        "short_name": "Latchkey",
        "start_url": "/",
        "display": "standalone",
        "background_color": _GROUND,
        "theme_color": _GROUND,
        "icons": [{"src": f"{FILES.base}/favicon.svg", "sizes": "any", "type": "image/svg+xml"}],
    }
    return Response(orjson.dumps(manifest), headers=_A_DAY, media_type="application/manifest+json")
