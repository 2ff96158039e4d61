"""Runs a Dockerfile's steps where no container engine is: in plain roots, by chroot and namespaces.

An image is a folder whose changes lie over those of another (overlayfs), as images are. What is not
done here: caches, networks and limits of engines, users beyond `uid:gid`.
"""

import json
import os
import re
import shutil
import signal
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from string import Template

_STEP_S = 590

#: Mounts an image, and runs a command in it. In its own namespaces, so that it leaves no mount.
_ENTER = """
merged=$1 lower=$2 upper=$3 work=$4 options=$5 volume=$6; shift 6
mount -t overlay -o "lowerdir=$lower,upperdir=$upper,workdir=$work$options" overlay "$merged"
mount -t proc proc "$merged/proc"
mount --rbind /dev "$merged/dev"
mount -t tmpfs -o size=256m tmpfs "$merged/dev/shm"
mount -t tmpfs -o mode=1777 tmpfs "$merged/tmp"
[ -z "$volume" ] || mount --bind "$volume" "$merged/data"
ip link set lo up 2>/dev/null || true
exec chroot "$merged" "$@"
"""


@dataclass(frozen=True, slots=True)
class Instruction:
    """A line of a Dockerfile, continued ones as one."""

    word: str
    rest: str

    @property
    def words(self) -> list[str]:
        """What an instruction in the exec form says, or its words."""
        if self.rest.startswith("["):
            words: list[str] = json.loads(self.rest)
            return words
        return self.rest.split()


def read(path: Path) -> list[Instruction]:
    """Return the instructions of a Dockerfile."""
    lines = [line for line in path.read_text().splitlines() if not line.lstrip().startswith("#")]
    text = re.sub(r"\\\n", " ", "\n".join(lines))
    return [
        Instruction(*(part.strip() for part in line.split(None, 1)))
        for line in text.splitlines()
        if line.strip()
    ]


@dataclass(slots=True)
class Image:
    """What a stage makes: its files, over those of a base, and how it is run."""

    base: Path
    files: Path
    environment: dict[str, str] = field(default_factory=dict)
    arguments: dict[str, str] = field(default_factory=dict)
    folder: str = "/"
    user: str = "0:0"
    entrypoint: list[str] = field(default_factory=list)
    command: list[str] = field(default_factory=list)
    health: list[str] = field(default_factory=list)
    volumes: list[str] = field(default_factory=list)
    labels: str = ""

    def __post_init__(self) -> None:
        self.environment.setdefault("PATH", "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin")
        self.files.mkdir(parents=True, exist_ok=True)
        self.files.with_name(f"{self.files.name}.work").mkdir(exist_ok=True)
        self.files.with_name(f"{self.files.name}.merged").mkdir(exist_ok=True)

    def run(self, words: Sequence[str], **variables: str) -> str:
        """Run a command as root to its end; return what it says."""
        done = subprocess.run(
            ["unshare", "--mount", *self._within(words, "0:0", variables, "", "")],
            capture_output=True,
            text=True,
            check=False,
            timeout=_STEP_S,
        )
        assert done.returncode == 0, f"{' '.join(words)}\n{done.stdout}{done.stderr}"
        return done.stdout

    @contextmanager
    def started(self, volume: Path, log: Path, **variables: str) -> Iterator["Container"]:
        """Run what the image is for, as its user, with a root that cannot be written to.

        It is process 1, has no capability and a network of its own; `volume` is its /data.
        """
        words = [*self.entrypoint, *self.command]
        inside = self._within(words, self.user, variables, ",ro", str(volume))
        apart = ["--mount", "--pid", "--net", "--ipc", "--uts", "--fork", "--kill-child"]
        with log.open("ab") as out:
            outer = subprocess.Popen(
                ["unshare", *apart, *inside], stdout=out, stderr=out, stdin=subprocess.DEVNULL
            )
        try:
            yield Container(self, outer)
        finally:
            outer.kill()
            outer.wait()

    def _within(
        self,
        words: Sequence[str],
        user: str,
        variables: Mapping[str, str],
        options: str,
        volume: str,
    ) -> list[str]:
        places = [
            str(self.files.with_name(f"{self.files.name}.merged")),
            str(self.base),
            str(self.files),
            str(self.files.with_name(f"{self.files.name}.work")),
            options,
            volume,
        ]
        return ["sh", "-euc", _ENTER, "enter", *places, *self._as(words, user, variables)]

    def _as(self, words: Sequence[str], user: str, variables: Mapping[str, str]) -> list[str]:
        uid, _, gid = user.partition(":")
        lowered = [f"--reuid={uid}", f"--regid={gid}", "--clear-groups", "--no-new-privs"]
        lowered += ["--bounding-set=-all", "--inh-caps=-all"] if uid != "0" else []
        given = {**self.environment, **variables}
        environment = [f"{name}={value}" for name, value in given.items()]
        return ["setpriv", *lowered, "env", "-i", "-C", self.folder, *environment, *words]


@dataclass(frozen=True, slots=True)
class Container:
    """An image that runs."""

    image: Image
    outer: subprocess.Popen[bytes]

    @property
    def pid(self) -> int | None:
        """Return the process, by its number out here; None as long as there is none."""
        path = Path(f"/proc/{self.outer.pid}/task/{self.outer.pid}/children")
        children = path.read_text().split() if path.exists() else []
        return int(children[0]) if children else None

    def status(self) -> str:
        """Return what the kernel says of the process."""
        return Path(f"/proc/{self.pid}/status").read_text()

    def tell(self, number: signal.Signals) -> None:
        """Send the process a signal, as an engine does to stop it."""
        assert self.pid is not None
        os.kill(self.pid, number)

    def is_healthy(self) -> bool:
        """Ask the image's HEALTHCHECK, as its user, within."""
        if self.pid is None or self.outer.poll() is not None:
            return False
        inside = self.image._as(self.image.health, self.image.user, {})
        enter = ["nsenter", f"--target={self.pid}", *("-m", "-p", "-n", "-i", "-u"), "--root"]
        asked = subprocess.run([*enter, *inside], capture_output=True, check=False, timeout=60)
        return asked.returncode == 0


def build(
    instructions: Sequence[Instruction],
    base: Path,
    context: Path,
    place: Path,
    *,
    made: Mapping[str, Image] | None = None,
    **arguments: str,
) -> Image:
    """Run the steps of all stages that are not made already; return the last one's image."""
    images = dict(made or {})
    outer: dict[str, str] = {}
    image: Image | None = None
    skips = False
    for one in instructions:
        if one.word == "FROM":
            _, _, name = one.rest.partition(" AS ")
            skips = name in images
            image = Image(base, place / (name or "image"))
            images.setdefault(name, image)
        elif one.word == "ARG" and image is None:
            name, _, default = one.rest.partition("=")
            outer[name] = arguments.get(name, default)
        elif not skips:
            assert image is not None
            _step(one, image, context, images, arguments)
    assert image is not None
    return image


def _step(
    one: Instruction,
    image: Image,
    context: Path,
    images: Mapping[str, Image],
    arguments: Mapping[str, str],
) -> None:
    known = {**image.arguments, **image.environment}
    match one.word:
        case "ARG":
            name, _, default = one.rest.partition("=")
            image.arguments[name] = arguments.get(name, default.strip('"'))
        case "RUN":
            image.run(["sh", "-euc", one.rest], **image.arguments)
        case "COPY":
            _copy(one.words, image, context, images)
        case "ENV":
            for pair in one.words:
                name, _, value = pair.partition("=")
                image.environment[name] = Template(value).safe_substitute(known)
        case "WORKDIR":
            image.folder = one.rest
            (image.files / one.rest.lstrip("/")).mkdir(parents=True, exist_ok=True)
        case "USER":
            image.user = one.rest
        case "ENTRYPOINT":
            image.entrypoint = one.words
        case "CMD":
            image.command = one.words
        case "HEALTHCHECK":
            image.health = json.loads(one.rest.partition("CMD ")[2])
        case "VOLUME":
            image.volumes.append(one.rest)
        case "LABEL":
            image.labels = one.rest
        case "EXPOSE":
            pass
        case _:
            raise AssertionError(f"{one.word} is not known here: teach {__name__}")


def _copy(words: Sequence[str], image: Image, context: Path, images: Mapping[str, Image]) -> None:
    *options, target = words
    source = context
    if options[0].startswith("--from="):
        source = images[options.pop(0).removeprefix("--from=")].files
    into = image.files / image.folder.lstrip("/") / target.lstrip("/")
    if target.startswith("/"):
        into = image.files / target.lstrip("/")
    for name in options:
        what = source / name.lstrip("/")
        assert what.exists(), f"{name} is not in the context, or .dockerignore leaves it out"
        if what.is_dir():
            copy_folder(what, into)
        else:
            is_folder = target.endswith("/") or target == "."
            place = into / what.name if is_folder else into
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(what, place)


def copy_folder(what: Path, into: Path) -> None:
    """Copy what is in a folder, as links where that can be: nothing here writes into a file."""
    into.mkdir(parents=True, exist_ok=True)
    for way in ("-al", "-a"):
        done = subprocess.run(
            ["cp", way, f"{what}/.", into], capture_output=True, check=False, timeout=_STEP_S
        )
        if done.returncode == 0:
            return
    raise AssertionError(done.stderr.decode())


def context(root: Path, into: Path) -> Path:
    """Return what `.dockerignore` lets into a build of what git tracks: a list of exceptions."""
    allowed = re.findall(r"^!/(.*)$", (root / ".dockerignore").read_text(), re.MULTILINE)
    tracked = subprocess.run(
        ["git", "-C", root, "ls-files", "--", *allowed], capture_output=True, text=True, check=True
    )
    for name in tracked.stdout.splitlines():
        if (root / name).exists():
            (into / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(root / name, into / name)
    return into


def can_run() -> bool:
    """Say whether this machine lets us mount: root may, but for containers."""
    if os.getuid() != 0 or shutil.which("unshare") is None:
        return False
    asked = subprocess.run(
        ["unshare", "--mount", "sh", "-c", "mount -t tmpfs tmpfs /mnt"],
        capture_output=True,
        check=False,
    )
    return asked.returncode == 0
