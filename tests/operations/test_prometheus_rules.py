"""The files that operators give Prometheus and Grafana, held against each other and by promtool."""

import re
import shutil
from pathlib import Path

import pytest
import yaml
from typer.main import get_command

from app.commands.main import cli
from tests.operations import prometheus
from tests.operations.prometheus import alerts, dashboard_expressions, promtool, rule_tests

#: It always fires, so it is never silent.
WATCHED = "LatchkeyWatched"


def test_promtool_takes_rules_and_configuration(tmp_path: Path) -> None:
    shutil.copytree(prometheus.FOLDER, tmp_path / "prometheus")

    promtool("check", "rules", prometheus.RULES)
    promtool("check", "config", tmp_path / "prometheus" / "prometheus.yaml")


def test_alerts_fire_when_they_should_and_not_when_they_should_not() -> None:
    assert "FAILED" not in promtool("test", "rules", *prometheus.RULE_TESTS)


@pytest.mark.parametrize("fires", [True, False])
def test_each_alert_is_tried_both_ways(fires: bool) -> None:
    tried = {
        one["alertname"]
        for test in rule_tests()
        for one in test["alert_rule_test"]
        if bool(one["exp_alerts"]) == fires
    }

    assert tried == {rule["alert"] for rule in alerts()} - (set() if fires else {WATCHED})


def test_each_alert_says_for_whom_it_is_and_where_to_read_on() -> None:
    for rule in alerts():
        assert rule["labels"]["severity"] in {"page", "ticket", "none"}
        assert set(rule["annotations"]) == {"summary", "description", "runbook_url"}
        assert rule["annotations"]["runbook_url"] == f"docs/runbook.md#{rule['alert'].lower()}"


def test_the_runbook_has_an_entry_for_each_alert_in_the_order_of_the_rules() -> None:
    text = prometheus.RUNBOOK.read_text(encoding="utf-8")
    entries = re.split(r"^### ", text, flags=re.MULTILINE)[1:]

    assert [entry.split("\n", 1)[0] for entry in entries] == [rule["alert"] for rule in alerts()]
    for entry, rule in zip(entries, alerts(), strict=True):
        severity = rule["labels"]["severity"]
        assert f"*{severity.replace('none', 'not for people')}.*" in entry
        assert "```sh\n" in entry


def test_the_commands_of_the_runbook_exist() -> None:
    text = prometheus.RUNBOOK.read_text(encoding="utf-8")
    blocks = re.findall(r"^```sh\n(.*?)^```", text, flags=re.MULTILINE | re.DOTALL)
    code = "\n".join(blocks) + "\n".join(re.findall(r"`([^`\n]+)`", text))
    for words in re.findall(r"(?:^|[;`\n ])latchkey ((?:[a-z][a-z-]* ?)+)", code):
        command = get_command(cli)
        for word in words.split():
            inner = getattr(command, "commands", {})
            if not inner:
                break
            assert word in inner, f"there is no `latchkey {words}`"
            command = inner[word]


def test_what_the_runbook_looks_for_in_the_log_is_written_there() -> None:
    sources = "\n".join(
        path.read_text(encoding="utf-8") for path in (prometheus.ROOT / "app").rglob("*.py")
    )
    text = prometheus.RUNBOOK.read_text(encoding="utf-8")
    for line in re.findall(r"journalctl -u latchkey\b.*grep (.+)", text):
        for word in re.findall(r"[a-z]+_[a-z_]*", line.split("|")[0]):
            assert word in sources, f"nothing logs {word}"


def test_promtool_takes_what_the_dashboard_asks(tmp_path: Path) -> None:
    records = [
        {"record": f"panel:{number}", "expr": expression}
        for number, expression in enumerate(dashboard_expressions())
    ]
    file = tmp_path / "dashboard.yaml"
    file.write_text(yaml.safe_dump({"groups": [{"name": "dashboard", "rules": records}]}))

    promtool("check", "rules", file)


def test_each_panel_says_what_it_shows_and_none_covers_another() -> None:
    cells: set[tuple[int, int]] = set()
    for panel in prometheus.panels():
        assert panel["title"]
        assert panel["description"]
        assert panel["fieldConfig"]["defaults"].get("unit") or panel["type"] == "heatmap"
        place = panel["gridPos"]
        own = {
            (x, y)
            for x in range(place["x"], place["x"] + place["w"])
            for y in range(place["y"], place["y"] + place["h"])
        }
        assert not own & cells, f"{panel['title']} covers another"
        assert max(x for x, _ in own) < 24
        cells |= own
