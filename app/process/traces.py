"""Traces, sent to where the standard variables of OpenTelemetry say, and nowhere without them.

    OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT   where to; either switches on
    OTEL_EXPORTER_OTLP_HEADERS, …_TIMEOUT, …_CERTIFICATE              read by the exporter
    OTEL_SERVICE_NAME (latchkey), OTEL_RESOURCE_ATTRIBUTES            who we say we are
    OTEL_TRACES_SAMPLER, OTEL_TRACES_SAMPLER_ARG                      how much is kept
    OTEL_SDK_DISABLED=true, OTEL_TRACES_EXPORTER=none                 switch off

The packages come with `latchkey[otel]` and are imported only then. What is sent is what
`app.tracing` is given; an exception is told by its kind, for its text may quote what a client sent.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.metadata import version
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final

from app import tracing
from app.tracing import Facts

if TYPE_CHECKING:
    from opentelemetry.sdk.trace import TracerProvider

_ENDPOINTS: Final = ("OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT")
_PROTOCOLS: Final = ("OTEL_EXPORTER_OTLP_TRACES_PROTOCOL", "OTEL_EXPORTER_OTLP_PROTOCOL")
_PROTOCOL: Final = "http/protobuf"
_NEEDED: Final = ("opentelemetry.sdk", "opentelemetry.exporter.otlp.proto.http")


class TracesError(RuntimeError):
    """Traces are wanted and cannot be sent; the text tells the operator what to change."""


def wanted(environment: Mapping[str, str]) -> bool:
    """Tell whether an operator wants traces. Raises `TracesError` if they cannot be sent."""
    if environment.get("OTEL_SDK_DISABLED", "").strip().lower() == "true":
        return False
    if environment.get("OTEL_TRACES_EXPORTER", "otlp").strip() == "none":
        return False
    named = next((name for name in _ENDPOINTS if environment.get(name, "").strip()), None)
    if named is None:
        return False
    protocol = next((environment[name] for name in _PROTOCOLS if environment.get(name)), _PROTOCOL)
    if protocol != _PROTOCOL:
        raise TracesError(
            f"Traces are sent by OTLP over HTTP only: set OTEL_EXPORTER_OTLP_PROTOCOL={_PROTOCOL}"
            ", and the endpoint to that of your collector for it (port 4318, mostly)."
        )
    if not all(map(_is_installed, _NEEDED)):
        raise TracesError(
            f"{named} is set, and what sends traces is not installed: install latchkey[otel], or "
            "unset it."
        )
    return True


def begin(environment: Mapping[str, str]) -> None:
    """Send traces from now on, if they are wanted. Raises `TracesError`."""
    if tracing.active is None and wanted(environment):
        tracing.active = _Sent(_provider(environment))


def end() -> None:
    """Send what is still to be sent, for some seconds at most, and nothing more."""
    sent, tracing.active = tracing.active, None
    if isinstance(sent, _Sent):
        sent.close()


def _is_installed(module: str) -> bool:
    try:
        return find_spec(module) is not None
    except ModuleNotFoundError:  # not even the package that it is in
        return False


def _provider(environment: Mapping[str, str]) -> "TracerProvider":
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
    from opentelemetry.sdk.resources import Resource
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import BatchSpanProcessor

    ours = {"service.version": version("latchkey")}
    if not environment.get("OTEL_SERVICE_NAME"):
        ours["service.name"] = "latchkey"
    resource = Resource.create(ours)
    provider = TracerProvider(resource=resource)
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
    return provider


class _Sent:
    """A `Tracer` whose spans are sent."""

    def __init__(self, provider: "TracerProvider") -> None:
        from opentelemetry import trace
        from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

        self._provider = provider
        self._tracer = provider.get_tracer("latchkey", version("latchkey"))
        self._open = trace.get_current_span
        self._kinds = trace.SpanKind
        self._error = trace.StatusCode.ERROR
        self._incoming = TraceContextTextMapPropagator()

    @contextmanager
    def span(
        self,
        name: str,
        kind: str,
        facts: Facts | None = None,
        carrier: Mapping[str, str] | None = None,
    ) -> Iterator[Any]:
        """Return a span around a block, below the one that is open, or what a carrier names.

        What is asked of database and node without a request, as background work does all the time,
        has none.
        """
        if kind == tracing.CLIENT and not self._open().get_span_context().is_valid:
            yield None
            return
        above = None if carrier is None else self._incoming.extract(carrier)
        with self._tracer.start_as_current_span(
            name,
            context=above,
            kind=self._kinds[kind],
            attributes=facts,
            record_exception=False,
            set_status_on_exception=False,
        ) as span:
            try:
                yield span
            except BaseException as error:
                span.set_attribute("error.type", type(error).__name__)
                if isinstance(error, Exception):
                    span.set_status(self._error)
                raise

    def close(self) -> None:
        """Send what is still to be sent."""
        self._provider.shutdown()
