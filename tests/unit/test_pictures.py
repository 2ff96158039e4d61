"""The pictures of the README: they are there, small, and made again by a script."""

import re
from pathlib import Path

import pytest

from scripts.pictures import photographing

_ROOT = Path(__file__).parents[2]
_NAMED = sorted(
    set(
        re.findall(r"docs/pictures/[a-z]+\.webp", (_ROOT / "README.md").read_text(encoding="utf-8"))
    )
)


def test_the_readme_shows_what_the_script_writes() -> None:
    there = sorted(f"docs/pictures/{path.name}" for path in (_ROOT / "docs/pictures").iterdir())

    assert there == _NAMED
    assert len(_NAMED) == 4


@pytest.mark.parametrize("name", _NAMED)
def test_a_picture_is_small(name: str) -> None:
    content = (_ROOT / name).read_bytes()

    assert content[:4] == b"RIFF"
    assert content[8:12] == b"WEBP"
    assert len(content) <= photographing.BYTES_MAX


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/keys/0d5e0f6c-6f0a-4a0c-9d5f-2f5f5f1d7a10/edit", "/keys/one/edit"),
        ("/webhooks/ep_cPCfHKKle76vP7gX22SrOt7Esn5", "/webhooks/one"),
        (f"/operator/receipts/{'f' * 64}:1", "/operator/receipts/one"),
        ("/transactions/066152edd2515baba141e500", "/transactions/one"),
        ("/developers/operations/walletRename", "/developers/operations/one"),
        ("/keys/one/end?how=revoke", "/keys/one/end?how=revoke"),
        ("/settings", "/settings"),
    ],
)
def test_pages_of_one_kind_are_photographed_once(path: str, kind: str) -> None:
    assert photographing.kind_of(path) == kind
