"""The files that operators give Prometheus and Grafana, and what servers export, for tests."""

import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import yaml

from tests.operations.tools import program

ROOT: Final = Path(__file__).parents[2]
FOLDER: Final = ROOT / "deploy" / "prometheus"
RULES: Final = FOLDER / "latchkey.rules.yaml"
RULE_TESTS: Final = (
    FOLDER / "latchkey.rules.test.yaml",
    FOLDER / "latchkey.rules.slow.test.yaml",
)
CONFIGURATION: Final = FOLDER / "prometheus.yaml"
DASHBOARD: Final = ROOT / "deploy" / "grafana" / "latchkey.json"
RUNBOOK: Final = ROOT / "docs" / "runbook.md"
MONITORING: Final = ROOT / "docs" / "monitoring.md"

Json = dict[str, Any]

#: What Grafana puts in place of its variables.
_VARIABLES: Final = {"$__rate_interval": "1m", "$job": "latchkey", "$instance": ".*"}
_NAME: Final = re.compile(r"(?<![\w:])(?:latchkey|process)_[a-z0-9_]+")


def promtool(*words: object, given: str = "") -> str:
    """Run promtool; return what it says. It must succeed."""
    command = [program("promtool", "prometheus"), *map(str, words)]
    done = subprocess.run(command, input=given, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    return done.stdout + done.stderr


def rules() -> list[Json]:
    """Return all rules, in their order."""
    return [rule for group in _yaml(RULES)["groups"] for rule in group["rules"]]


def alerts() -> list[Json]:
    """Return the rules that are alerts."""
    return [rule for rule in rules() if "alert" in rule]


def rule_tests() -> list[Json]:
    """Return what promtool tests the rules by."""
    return [test for file in RULE_TESTS for test in _yaml(file)["tests"]]


def panels() -> list[Json]:
    """Return the panels of the dashboard, rows left out."""
    every = json.loads(DASHBOARD.read_text(encoding="utf-8"))["panels"]
    return [panel for panel in every if panel["type"] != "row"]


def dashboard_expressions() -> Iterator[str]:
    """Yield what the dashboard asks Prometheus for, its variables filled in."""
    board = json.loads(DASHBOARD.read_text(encoding="utf-8"))
    asked = [target["expr"] for panel in panels() for target in panel["targets"]]
    asked += [one["expr"] for one in board["annotations"]["list"] if "expr" in one]
    for expression in asked:
        filled = expression
        for name, value in _VARIABLES.items():
            filled = filled.replace(name, value)
        assert "$" not in filled, f"an unknown variable: {filled}"
        yield filled


def metrics_of(expression: str) -> set[str]:
    """Return the names of metrics in an expression, of series as of families."""
    without_labels = re.sub(r"\{[^}]*\}", "", expression)
    without_groups = re.sub(r"\b(by|on|without|ignoring)\s*\([^)]*\)", "", without_labels)
    return set(_NAME.findall(without_groups))


def series_of(exposition: str) -> set[str]:
    """Return the names of all series that may come of the families in an exposition."""
    found: set[str] = set()
    for name, kind in re.findall(r"^# TYPE (\S+) (\w+)$", exposition, flags=re.MULTILINE):
        found.add(name)
        if kind == "histogram":
            found |= {f"{name}_{end}" for end in ("bucket", "count", "sum")}
    return found


def families_of(exposition: str) -> set[str]:
    """Return the names of our own families in an exposition."""
    return set(re.findall(r"^# TYPE (latchkey_\S+) ", exposition, flags=re.MULTILINE))


def _yaml(path: Path) -> Json:
    read: Json = yaml.safe_load(path.read_text(encoding="utf-8"))
    return read
