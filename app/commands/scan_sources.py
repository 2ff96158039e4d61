"""Where `latchkey key scan` looks: files, standard input, and all that a git repository keeps."""

import os
import stat
import subprocess
import sys
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import IO, Final

from app.errors import InvalidInput
from app.services.keys.scanning import Scanner, Sighting

#: So much is read at once.
_PIECE_BYTES: Final = 1 << 20
#: What is found beyond it is only counted: it has been seen that there is a leak.
FOUND_MAX: Final = 1_000

#: Nothing is fetched, no program of the repository's is run.
_GIT: Final = ("git", "--no-pager", "-c", "core.fsmonitor=false")
_PARTS: Final = {"commit": "(message)", "tag": "(message)", "tree": "(name of a file)"}
#: Of a line of `git log --raw` before the path: modes, blobs, what was done.
_RAW_PARTS: Final = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundAt:
    """Where a key was found. `commit` is the first that has it, `blob` what git calls the file."""

    path: str | None
    line: int
    commit: str | None = None
    blob: str | None = None

    def __str__(self) -> str:
        name = self.path or f"blob {self.blob} (of no commit)"
        return f"{self.commit[:12]} {name}:{self.line}" if self.commit else f"{name}:{self.line}"


@dataclass(slots=True)
class Haul:
    """What was found in all: each place with the key that is there; what could not be read."""

    prefix: str
    found: list[tuple[FoundAt, str]] = field(default_factory=list, repr=False)
    sources: int = 0
    size: int = 0
    more: int = 0
    skipped: list[str] = field(default_factory=list)

    def look(self, stream: IO[bytes], size: int | None, place: FoundAt) -> None:
        """Look through a stream, or so much of it."""
        scanner = Scanner(self.prefix)
        self.sources += 1
        left = size
        while piece := stream.read(_PIECE_BYTES if left is None else min(left, _PIECE_BYTES)):
            self.size += len(piece)
            left = None if left is None else left - len(piece)
            self._note(scanner.feed(piece), place)
        self._note(scanner.end(), place)

    def _note(self, sightings: list[Sighting], place: FoundAt) -> None:
        for one in sightings:
            if len(self.found) < FOUND_MAX:
                self.found.append((replace(place, line=one.line), one.secret))
            else:
                self.more += 1


def files(haul: Haul, path: str) -> None:
    """Look through a file, all files of a folder, or with `-` standard input.

    Follows no links within a folder, and opens nothing that is no file. What cannot be read is
    noted; raises `InvalidInput` when there is nothing of that name.
    """
    if path == "-":
        haul.look(sys.stdin.buffer, None, FoundAt(path="(standard input)", line=0))
        return
    if not os.path.lexists(path):
        raise InvalidInput(f"There is no file {path}.")
    for name in _files_below(haul, path):
        try:
            with Path(name).open("rb") as stream:
                haul.look(stream, None, FoundAt(path=name, line=0))
        except OSError as error:
            haul.skipped.append(f"{name}: {error.strerror}")


def history(haul: Haul, repository: str) -> None:
    """Look through everything that a repository keeps, whatever leads to it, or nothing does.

    All commits and their messages, tags, names of files; also what a branch that was deleted left
    behind. Raises `InvalidInput` for what is no repository.
    """
    first = len(haul.found)
    listing = ("cat-file", "--batch-all-objects", "--batch", "--unordered", "--buffer")
    with _git(repository, *listing) as stream:
        while header := stream.readline():
            name, kind, *size = header.decode("ascii").split()
            if not size:
                haul.skipped.append(f"{repository}: {name} is not there")
                continue
            commit = name if kind in {"commit", "tag"} else None
            place = FoundAt(path=_PARTS.get(kind), line=0, commit=commit, blob=name)
            haul.look(stream, int(size[0]), place)
            stream.read(1)
    here = haul.found[first:]
    blobs = {place.blob for place, _ in here if place.path is None and place.blob is not None}
    firsts = _firsts(repository, blobs) if blobs else {}
    haul.found[first:] = sorted(
        ((_led_to(place, firsts), secret) for place, secret in here), key=lambda one: str(one[0])
    )


def _firsts(repository: str, blobs: Collection[str]) -> Mapping[str, tuple[str, str]]:
    """Return the first commit that has each blob, and under which path."""
    found: dict[str, tuple[str, str]] = {}
    commit = ""
    changes = ("log", "--all", "--reflog", "-m", "--root", "--raw", "--no-abbrev", "--no-renames")
    with _git(repository, *changes, "--no-ext-diff", "--format=%H") as stream:
        for line in stream:
            head, _, path = line.decode(errors="replace").rstrip("\n").partition("\t")
            parts = head.split()
            if len(parts) == 1:
                commit = head
            elif len(parts) == _RAW_PARTS and parts[3] in blobs:
                found[parts[3]] = commit, path  # the log goes back in time: the last is the first
    return found


def _led_to(place: FoundAt, firsts: Mapping[str, tuple[str, str]]) -> FoundAt:
    if place.path is not None or place.blob is None or place.blob not in firsts:
        return place
    commit, path = firsts[place.blob]
    return replace(place, commit=commit, path=path)


@contextmanager
def _git(repository: str, *words: str) -> Iterator[IO[bytes]]:
    """Give what git prints. Raises `InvalidInput` if there is no git, or it fails."""
    environment = os.environ | {"GIT_NO_LAZY_FETCH": "1", "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}
    try:
        process = subprocess.Popen(  # noqa: S603 - no shell, and the words are ours
            [*_GIT, "-C", repository, *words],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
    except FileNotFoundError:
        raise InvalidInput("There is no git here; install it, or scan files.") from None
    with process:
        assert process.stdout is not None
        assert process.stderr is not None
        yield process.stdout
        complaint = process.stderr.read().decode(errors="replace")
    if process.returncode:
        raise InvalidInput(f"{repository} cannot be read as a git repository: {complaint.strip()}")


def _files_below(haul: Haul, path: str) -> Iterator[str]:
    if not Path(path).is_dir():
        yield path
        return

    def unreadable(error: OSError) -> None:
        haul.skipped.append(f"{error.filename}: {error.strerror}")

    for folder, folders, names in os.walk(path, onerror=unreadable):
        folders.sort()
        for name in sorted(names):
            whole = str(Path(folder, name))
            try:
                if stat.S_ISREG(os.lstat(whole).st_mode):
                    yield whole
            except OSError as error:
                unreadable(error)
