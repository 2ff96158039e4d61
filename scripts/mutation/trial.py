"""A mutant before its tests, in a process of its own that has imported nothing of ours yet."""

import ast
import contextlib
import os
import signal
import sys
import time
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any, Final

# What takes long to import, and is none of ours: imported once, before the processes are forked.
import asyncpg  # noqa: F401
import graphql  # noqa: F401
import pytest
import strawberry  # noqa: F401

ROOT: Final = Path(__file__).parents[2]

#: Exit codes of pytest; the last two are of a module that cannot even be imported.
_PASSED, _FAILED, _INTERRUPTED, _UNUSABLE = 0, 1, 2, 4
_POLL_S: Final = 0.02


def path_of(module: str) -> Path:
    """Return the file of a module."""
    return ROOT.joinpath(*module.split(".")).with_suffix(".py")


def survives(
    module: str, tree: ast.Module, tests: tuple[str, ...], *, log: Path, timeout_s: float
) -> bool:
    """Tell whether a module's tests pass although it is mutated; one that hangs has failed.

    Raises `RuntimeError` when pytest could not even try.
    """
    pid = os.fork()
    if pid == 0:
        _run(module, tree, tests, log)
    status = _status(pid, timeout_s)
    if status not in {_PASSED, _FAILED, _INTERRUPTED, _UNUSABLE, None}:
        raise RuntimeError(f"pytest ended with {status}:\n{log.read_text()[-3_000:]}")
    return status == _PASSED


def _run(module: str, tree: ast.Module, tests: tuple[str, ...], log: Path) -> None:
    """Be the process of the mutant; never returns."""
    status = 70
    try:
        os.setsid()
        output = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
        os.dup2(output, 1)
        os.dup2(output, 2)
        code = compile(tree, str(path_of(module)), "exec")
        sys.meta_path.insert(0, _Finder(module, code))
        status = int(pytest.main(["-x", "-q", "-p", "no:cacheprovider", *tests]))
        sys.stdout.flush()
    finally:
        os._exit(status)


def _status(pid: int, timeout_s: float) -> int | None:
    """Return the exit code of a process, None if it had to be ended."""
    until = time.monotonic() + timeout_s
    while time.monotonic() < until:
        ended, status = os.waitpid(pid, os.WNOHANG)
        if ended:
            code = os.waitstatus_to_exitcode(status)
            return code if code >= 0 else None
        time.sleep(_POLL_S)
    with contextlib.suppress(ProcessLookupError):
        os.killpg(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    return None


class _Loader(SourceFileLoader):
    def __init__(self, module: str, code: CodeType) -> None:
        super().__init__(module, str(path_of(module)))
        self._mutated = code

    def get_code(self, fullname: str) -> CodeType:  # noqa: ARG002 — there is one only
        return self._mutated


class _Finder(MetaPathFinder):
    """Finds the mutant in the place of the module."""

    def __init__(self, module: str, code: CodeType) -> None:
        self._module = module
        self._code = code

    def find_spec(
        self, fullname: str, _path: Any, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname != self._module:
            return None
        loader = _Loader(fullname, self._code)
        return spec_from_file_location(fullname, str(path_of(fullname)), loader=loader)
