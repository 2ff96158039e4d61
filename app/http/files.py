"""Files that pages load, at addresses that contain a hash of them all: browsers keep them for good.

Some are fetched by `scripts/setup` and are not in the repository; what is missing is told.
"""

import functools
import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

_MEDIA_TYPES: Final = {
    ".css": "text/css",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
}
_HEADERS: Final = {
    "Cache-Control": "public, max-age=31536000, immutable",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Vary": "Accept-Encoding",
    "X-Content-Type-Options": "nosniff",
}


class HashedFiles:
    """Files below one prefix; they are known by their names, so no two may have the same."""

    def __init__(self, prefix: str, paths: Iterable[Path]) -> None:
        self._prefix = prefix
        self._paths = {path.name: path for path in paths}

    @property
    def missing(self) -> list[str]:
        """The names of those that were not fetched."""
        return [name for name, path in self._paths.items() if not path.exists()]

    @functools.cached_property
    def base(self) -> str:
        """Where they are: the address of one is this, `/` and its name."""
        return f"{self._prefix}/{self._version}"

    def route(self) -> Route:
        """Return the route of the files; nothing else is served by it."""
        return Route(f"{self._prefix}/{{version}}/{{name}}", self._serve, methods=["GET"])

    async def _serve(self, request: Request) -> Response:
        name = request.path_params["name"]
        # An old address must not answer with new content: browsers would keep that for good.
        if name not in self._paths or request.path_params["version"] != self._version:
            raise HTTPException(404)
        path, headers = self._paths[name], dict(_HEADERS)
        zipped = path.with_name(f"{name}.gz")
        if "gzip" in request.headers.get("accept-encoding", "") and zipped.exists():
            path, headers["Content-Encoding"] = zipped, "gzip"
        if not path.exists():
            raise HTTPException(404)
        return FileResponse(path, headers=headers, media_type=_MEDIA_TYPES[Path(name).suffix])

    @functools.cached_property
    def _version(self) -> str:
        digest = hashlib.sha256()
        for path in self._paths.values():
            if path.exists():
                digest.update(path.read_bytes())
        return digest.hexdigest()[:16]
