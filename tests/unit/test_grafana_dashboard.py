"""The dashboard against what Grafana documents of its classic JSON model.

Grafana itself has not opened it in a test. That its queries are answered by Prometheus is shown by
tests/operations/test_prometheus.py.
"""

import json
import re
from itertools import combinations
from pathlib import Path
from typing import Any

BOARD: dict[str, Any] = json.loads(
    (Path(__file__).parents[2] / "deploy/grafana/latchkey.json").read_text(encoding="utf-8")
)
PANELS: list[dict[str, Any]] = BOARD["panels"]
SHOWING = [panel for panel in PANELS if panel["type"] != "row"]
#: Panels that every Grafana brings along.
KINDS = {"bargauge", "gauge", "heatmap", "row", "stat", "table", "text", "timeseries"}
COLUMNS = 24
#: Filled in by Grafana itself.
BUILT_IN = {"__rate_interval", "__range", "__interval"}


def test_the_dashboard_has_what_grafana_wants_of_one() -> None:
    assert 8 <= len(BOARD["uid"]) <= 40
    assert isinstance(BOARD["schemaVersion"], int)
    assert "id" not in BOARD  # Grafana gives it one
    assert BOARD["graphTooltip"] in {0, 1, 2}
    assert {"from", "to"} == set(BOARD["time"])
    ids = [panel["id"] for panel in PANELS]
    assert len(ids) == len(set(ids))
    assert {panel["type"] for panel in PANELS} <= KINDS
    assert all(panel["title"] for panel in PANELS)


def test_each_panel_asks_the_chosen_source_for_something() -> None:
    for panel in SHOWING:
        letters = [target["refId"] for target in panel["targets"]]
        assert letters
        assert len(letters) == len(set(letters)), panel["title"]
        for one in (panel, *panel["targets"]):
            assert one["datasource"] == {"type": "prometheus", "uid": "${datasource}"}


def test_variables_are_made_before_they_are_used() -> None:
    made = set(BUILT_IN)
    for variable in BOARD["templating"]["list"]:
        own_words = json.dumps([variable.get("query"), variable.get("datasource")])
        assert _used(own_words) <= made, variable["name"]
        made.add(variable["name"])
    used = set().union(*(_used(json.dumps(panel)) for panel in PANELS))
    assert used <= made


def test_panels_do_not_lie_on_each_other() -> None:
    places = [(panel["title"], panel["gridPos"]) for panel in PANELS if not panel.get("collapsed")]
    for title, at in places:
        assert at["w"] > 0 < at["h"], title
        assert 0 <= at["x"] <= COLUMNS - at["w"], title
    for (one, here), (other, there) in combinations(places, 2):
        beside = here["x"] + here["w"] <= there["x"] or there["x"] + there["w"] <= here["x"]
        above = here["y"] + here["h"] <= there["y"] or there["y"] + there["h"] <= here["y"]
        assert beside or above, (one, other)


def _used(text: str) -> set[str]:
    return set(re.findall(r"\$\{?([a-z_]+)", text))
