"""Traces of real servers, as a collector gets them: what hangs under what, and no secret in any."""

import os
import subprocess
import sys

import pytest

from app import tracing
from app.process import traces
from app.process.traces import TracesError
from tests.operations.collector import collecting, facts_of
from tests.operations.tools import until
from tests.story import documents
from tests.story.servers import Installation, balance, own_invoice, person

TRACE = "4bf92f3577b34da6a3ce929d0e0e4736"
CALLER = "00f067aa0ba902b7"
CANARY = "canary-memo-5d1f"
ENDPOINT = "OTEL_EXPORTER_OTLP_ENDPOINT"


async def test_a_request_is_followed_to_statements_and_node(installation: Installation) -> None:
    async with collecting() as collector:
        variables = {ENDPOINT: collector.url, "OTEL_SERVICE_NAME": "shop-wallet"}
        changes = {**variables, "OTEL_BSP_SCHEDULE_DELAY": "200"}
        async with installation.serving(**changes) as server:  # type: ignore[arg-type]
            someone = await person(server, sat=5_000)
            await own_invoice(server, someone, 21, CANARY)
            answer = await server.client.post(
                "/graphql",
                json={
                    "query": documents.BALANCE,
                    "variables": {"wallet": someone.btc, "unused": CANARY},
                },
                headers={
                    "X-API-KEY": someone.key,
                    "traceparent": f"00-{TRACE}-{CALLER}-01",
                    "tracestate": f"other={CANARY}",
                    "user-agent": CANARY,
                },
            )
            outside = await server.sandbox("invoices", amountSat=100)
            await server.post(
                documents.PAY,
                key=someone.key,
                wallet=someone.btc,
                request=outside["paymentRequest"],
            )
            await server.post("{ me { id } }", key=f"blink_{CANARY}")
            odd = {"traceparent": f"00-{TRACE}-{CALLER}-01", "tracestate": f"IN VALID={CANARY}"}
            await server.client.get(f"/nowhere/?token={CANARY}", headers=odd)
            await server.client.get(f"/nowhere/{CANARY}?token={CANARY}")

            async def is_sent() -> bool:
                return bool(collector.named("GET pages"))

            await until(is_sent, "the span of the last request")
            assert await balance(server, someone) > 0

        assert collector.services == {"shop-wallet"}
        followed = [one for one in collector.spans if one.trace_id.hex() == TRACE]
        [request, _odd] = [one for one in followed if one.parent_span_id.hex() == CALLER]
        assert request.name == "POST /graphql"
        assert facts_of(request) == {
            "http.request.method": "POST",
            "http.route": "/graphql",
            "http.response.status_code": 200,
            "latchkey.request_id": answer.headers["x-request-id"],
        }
        statements = [one for one in followed if "db.query.text" in facts_of(one)]
        assert statements
        assert all(one.name.startswith(("services.", "ledger.")) for one in statements)

        [payment] = collector.named("Mutation.lnInvoicePaymentSend")
        names = {one.name for one in collector.below(payment)}
        assert "node pay" in names
        assert any(name.startswith("services.payments.outgoing.") for name in names)

        secrets = (CANARY, someone.key, someone.session.removeprefix("Bearer "), someone.btc)
        sent = b"".join(collector.raw)
        assert not [secret for secret in secrets if secret.encode() in sent]
        assert "opentelemetry" not in (installation.folder / "log").read_text()


async def test_a_server_without_the_packages_says_what_to_install(
    installation: Installation,
) -> None:
    hidden = installation.folder / "hidden"
    hidden.mkdir()
    # The packages are there, for the other tests; a finder of ours says that they are not.
    (hidden / "sitecustomize.py").write_text(
        "import sys\n"
        "class Hidden:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name.split('.')[0] == 'opentelemetry':\n"
        "            raise ModuleNotFoundError(name)\n"
        "sys.meta_path.insert(0, Hidden())\n"
    )
    ours = installation.environment()["PYTHONPATH"]
    finished = await installation.run(
        "serve",
        "--no-demo",
        PYTHONPATH=f"{hidden}{os.pathsep}{ours}",
        OTEL_EXPORTER_OTLP_ENDPOINT="http://127.0.0.1:4318",
    )

    assert finished.code == 1
    assert "install latchkey[otel]" in finished.errors
    assert "Traceback" not in finished.errors


def test_nothing_of_it_is_imported_unless_it_is_wanted() -> None:
    code = (
        "import sys, app.application as a; a.create_app();"
        "sys.exit(any(name.startswith('opentelemetry') for name in sys.modules))"
    )
    environment = {k: v for k, v in os.environ.items() if not k.startswith("OTEL_")}
    done = subprocess.run([sys.executable, "-c", code], env=environment, check=False)

    assert done.returncode == 0
    assert tracing.active is None


@pytest.mark.parametrize(
    ("environment", "wanted"),
    [
        ({}, False),
        ({"OTEL_SERVICE_NAME": "x", "OTEL_TRACES_SAMPLER": "always_on"}, False),
        ({ENDPOINT: "  "}, False),
        ({ENDPOINT: "http://127.0.0.1:4318"}, True),
        ({"OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": "http://127.0.0.1:4318/v1/traces"}, True),
        ({ENDPOINT: "http://127.0.0.1:4318", "OTEL_SDK_DISABLED": "TRUE"}, False),
        ({ENDPOINT: "http://127.0.0.1:4318", "OTEL_TRACES_EXPORTER": "none"}, False),
        (
            {ENDPOINT: "http://127.0.0.1:4318", "OTEL_EXPORTER_OTLP_PROTOCOL": "http/protobuf"},
            True,
        ),
    ],
)
def test_the_standard_variables_switch_it_on_and_off(
    environment: dict[str, str], wanted: bool
) -> None:
    assert traces.wanted(environment) is wanted


def test_another_protocol_is_refused_in_words() -> None:
    variables = {ENDPOINT: "http://127.0.0.1:4317", "OTEL_EXPORTER_OTLP_PROTOCOL": "grpc"}
    with pytest.raises(TracesError, match="OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf"):
        traces.wanted(variables)
