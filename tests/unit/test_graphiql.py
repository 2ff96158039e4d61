"""The GraphiQL page without a browser: what is served, with which headers."""

import re
from pathlib import Path

import pytest
from graphql import build_schema, parse, validate
from starlette.applications import Starlette
from starlette.testclient import TestClient

from app.http import graphiql
from app.http.files import HashedFiles

SCHEMA = Path(__file__).parents[2] / "schema.graphql"


@pytest.fixture
def client() -> TestClient:
    return TestClient(Starlette(routes=graphiql.static_routes()))


@pytest.mark.parametrize(
    ("accept", "expected"),
    [
        ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", True),
        ("Text/HTML", True),
        ("*/*", False),
        ("application/json", False),
        ("", False),
    ],
)
def test_only_browsers_want_the_page(accept: str, expected: bool) -> None:
    assert graphiql.wants_page(accept) is expected


@pytest.mark.parametrize("example", graphiql.EXAMPLES, ids=range(len(graphiql.EXAMPLES)))
def test_examples_fit_the_schema(example: graphiql.Example) -> None:
    schema = build_schema(SCHEMA.read_text(encoding="utf-8"))

    assert validate(schema, parse(example.query)) == []


def test_scripts_come_from_this_server_only() -> None:
    policy = graphiql.graphiql_page(simulated=False).headers["content-security-policy"]

    assert policy.startswith("default-src 'none'; script-src 'self';")
    assert "unsafe-eval" not in policy


def test_page_tells_a_simulated_network_from_a_real_one() -> None:
    assert b"Simulated" in graphiql.graphiql_page(simulated=True).body
    assert b"Simulated" not in graphiql.graphiql_page(simulated=False).body


def test_every_file_of_the_page_is_served(client: TestClient) -> None:
    page = bytes(graphiql.graphiql_page(simulated=False).body).decode()
    links = re.findall(r'(?:src|href)="([^"]+)"', page)

    assert links
    for link in links:
        answer = client.get(link)
        assert answer.status_code == 200
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert "immutable" in answer.headers["cache-control"]
        assert answer.headers["content-type"].split(";")[0] in {
            "text/css",
            "text/javascript",
            "image/svg+xml",
        }


@pytest.mark.parametrize(
    "path",
    [
        "/static/0000000000000000/subscribe.js",
        "/static/{version}/graphiql.py",
        "/static/{version}/..%2fgraphiql.py",
        "/static/{version}/vendor/stamp",
    ],
)
def test_nothing_else_is_served(client: TestClient, path: str) -> None:
    page = bytes(graphiql.graphiql_page(simulated=False).body).decode()
    version = re.search(r"/static/(\w+)/", page)
    assert version is not None

    assert client.get(path.format(version=version[1])).status_code == 404


def test_without_its_files_the_page_says_how_to_get_them(monkeypatch: pytest.MonkeyPatch) -> None:
    gone = HashedFiles("/static", [Path("/nonexistent/graphiql.min.js")])
    monkeypatch.setattr(graphiql, "_FILES", gone)
    graphiql._render.cache_clear()

    page = graphiql.graphiql_page(simulated=False)

    graphiql._render.cache_clear()
    assert page.status_code == 200
    assert b"scripts/setup" in page.body
