"""A collector of traces: OTLP over HTTP on loopback, as OpenTelemetry's own would receive them."""

import asyncio
import gzip
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import uvicorn
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tests.hosts import free_port
from tests.operations.tools import listens, until


@dataclass
class Collector:
    """What came, and where to send it."""

    url: str
    raw: list[bytes] = field(default_factory=list)
    spans: list[Any] = field(default_factory=list)
    services: set[str] = field(default_factory=set)

    async def receive(self, request: Request) -> Response:
        """Take in spans."""
        body = await request.body()
        if request.headers.get("content-encoding") == "gzip":
            body = gzip.decompress(body)
        self.raw.append(body)
        for one in ExportTraceServiceRequest.FromString(body).resource_spans:
            facts = {fact.key: fact.value.string_value for fact in one.resource.attributes}
            self.services.add(facts["service.name"])
            for scope in one.scope_spans:
                self.spans += scope.spans
        return Response(b"", media_type="application/x-protobuf")

    def below(self, span: Any) -> list[Any]:
        """Return the spans right below a span."""
        return [one for one in self.spans if one.parent_span_id == span.span_id]

    def named(self, name: str) -> list[Any]:
        """Return the spans of a name."""
        return [one for one in self.spans if one.name == name]


def facts_of(span: Any) -> dict[str, Any]:
    """Return what a span was told."""
    return {fact.key: fact.value.string_value or fact.value.int_value for fact in span.attributes}


@asynccontextmanager
async def collecting() -> AsyncIterator[Collector]:
    """Collect what is sent while the block runs."""
    port = free_port()
    collector = Collector(f"http://127.0.0.1:{port}")
    app = Starlette(routes=[Route("/v1/traces", collector.receive, methods=["POST"])])
    server = uvicorn.Server(uvicorn.Config(app, port=port, log_config=None))
    task = asyncio.create_task(server.serve())

    async def is_up() -> bool:
        return await listens(port)

    await until(is_up, "the collector")
    try:
        yield collector
    finally:
        server.should_exit = True
        await task
