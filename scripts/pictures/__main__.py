"""Starts a server, fills it, and photographs its pages."""

import argparse
import asyncio
import os
import shutil
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from playwright.async_api import Browser, async_playwright
from pydantic import SecretStr

from app.settings import Settings
from app.startup import open_runtime
from scripts.benchmark.processes import serving
from scripts.pictures import lifelike, photographing
from scripts.pictures.lifelike import Scene

_ROOT = Path(__file__).parents[2]
_START_S = 120.0
_CHROMIUMS = ("chromium", "chromium-browser", "google-chrome")
_FLAGS = ("--no-sandbox", "--disable-gpu", "--force-color-profile=srgb", "--hide-scrollbars")
#: Of a server that lives for a minute, on this machine alone.
_ROOT_KEY = "root_" + "example0" * 5


def main() -> int:
    """Write what is asked for; return the exit status."""
    parser = argparse.ArgumentParser(prog="scripts/screenshots", description=__doc__)
    parser.add_argument("--readme", action="store_true", help="only the four of the README")
    parser.add_argument("--to", type=Path, help="another folder")
    asked = parser.parse_args()
    chromium = os.environ.get("LATCHKEY_TEST_CHROMIUM") or next(
        (found for name in _CHROMIUMS if (found := shutil.which(name))), None
    )
    if chromium is None:
        sys.stderr.write("There is no Chromium: install Debian's, or set LATCHKEY_TEST_CHROMIUM.\n")
        return 1
    default = "docs/pictures" if asked.readme else "build/screenshots"
    folder = asked.to or _ROOT / default
    folder.mkdir(parents=True, exist_ok=True)
    return asyncio.run(_write(folder, chromium, for_readme=asked.readme))


async def _write(folder: Path, chromium: str, *, for_readme: bool) -> int:
    async with _scene(troubled=not for_readme) as scene, _browser(chromium) as browser:
        if for_readme:
            written = await photographing.readme(browser, scene, folder)
        else:
            written = await photographing.everything(browser, scene, folder)
    for path in written:
        sys.stdout.write(f"{path.stat().st_size // 1000:>5} kB  {path}\n")
    return 0


@asynccontextmanager
async def _scene(*, troubled: bool) -> AsyncIterator[Scene]:
    """Serve a filled sandbox while the block runs."""
    with tempfile.TemporaryDirectory(prefix="latchkey-pictures-") as name:
        data = Path(name) / "data"
        env = {key: value for key, value in os.environ.items() if not key.startswith("LATCHKEY_")}
        env |= {
            "LATCHKEY_DATA_DIR": str(data),
            "LATCHKEY_PORT": "0",
            "LATCHKEY_ROOT_KEY": _ROOT_KEY,
            "LATCHKEY_RATE_LIMITS": "off",
        }
        argv = [sys.executable, "-m", "app", "serve"]
        env["PYTHONPATH"] = str(_ROOT)
        log = Path(name) / "log"
        async with serving(argv, env=env, log=log, timeout_s=_START_S) as (_, url):
            settings = Settings(data_dir=data, root_key=SecretStr(_ROOT_KEY), port=0)
            opening = open_runtime(settings, migrates=False, listens=False, creates=False)
            async with opening as runtime:
                yield await lifelike.fill(runtime, url, _ROOT_KEY, troubled=troubled)


@asynccontextmanager
async def _browser(chromium: str) -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=list(_FLAGS))
        yield browser
        await browser.close()


if __name__ == "__main__":
    sys.exit(main())
