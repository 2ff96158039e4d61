"""Keep what a version leaves, as a start for the upgrades of all later ones: at its release.

`python -m tests.upgrades.release` writes `released/VERSION.sql` and `.sha256` for the version in
pyproject.toml. Before the tag is set it may be said again, with `--again`; never after.
"""

import argparse
import re
import subprocess
import sys
import tomllib

from tests.upgrades import older, released

_HEADING = re.compile(r"^## \[([^]]+)\]", re.MULTILINE)


def version() -> str:
    """Return the version that pyproject.toml names."""
    project = tomllib.loads((released.ROOT / "pyproject.toml").read_text())["project"]
    return str(project["version"])


def is_over(name: str, changelog: str) -> bool:
    """Tell whether a changelog has an entry of a version, and another begun above it.

    Then it is out, though a clone may have no tags.
    """
    return name in _HEADING.findall(changelog)[1:]


def is_released(name: str) -> bool:
    """Tell whether a version is out, by its tag or by the changelog."""
    changelog = (released.ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    return is_tagged(name) or is_over(name, changelog)


def is_tagged(name: str) -> bool:
    """Tell whether a version has its tag in this clone."""
    command = ["git", "rev-parse", "--verify", "--quiet", f"refs/tags/v{name}"]
    done = subprocess.run(command, cwd=released.ROOT, capture_output=True, check=False)
    return done.returncode == 0


def refusal(name: str, *, exists: bool, is_out: bool, again: bool) -> str | None:
    """Return why a version is not to be kept now; None if it is."""
    if is_out:
        return f"{name} is released. Raise the version in pyproject.toml."
    if exists and not again:
        return f"{name} is kept already. Say --again to do it anew before the tag is set."
    return None


def keep(name: str, *, again: bool) -> None:
    """Write both files; ends the program with the reason where that is not to be done."""
    dump = released.FOLDER / f"{name}.sql"
    why = refusal(name, exists=dump.exists(), is_out=is_released(name), again=again)
    if why is not None:
        sys.exit(why)
    released.FOLDER.mkdir(exist_ok=True)
    dump.write_text(older.made(f"Version {name}", "python -m tests.upgrades.release"))
    dump.with_suffix(".sha256").write_text(released.checksums_file())
    released.UNRELEASED.unlink(missing_ok=True)
    print(f"{dump.relative_to(released.ROOT)} and its checksums are written; commit both.")


def main() -> None:
    """Keep the version of pyproject.toml, or say why not."""
    parser = argparse.ArgumentParser(prog="python -m tests.upgrades.release", description=__doc__)
    parser.add_argument("--again", action="store_true", help="do it anew; the tag is not set yet")
    keep(version(), again=parser.parse_args().again)


if __name__ == "__main__":
    main()
