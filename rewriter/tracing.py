"""Spans of OpenTelemetry, where OTEL_EXPORTER_OTLP_ENDPOINT says that somebody looks at them: names and numbers, no text.

Model calls follow the GenAI conventions. Without the setting nothing of OpenTelemetry is imported, and a span costs nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Literal
from urllib.parse import urlsplit

import rewriter
from rewriter.errors import SettingsError

_tracer: Any = None


class Traces:
    """The way of spans to one collector; they leave in batches, and the last of them when it is stopped."""

    def __init__(self, endpoint: str) -> None:
        try:
            from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
            from opentelemetry.sdk.resources import OTELResourceDetector, Resource
            from opentelemetry.sdk.trace import TracerProvider
            from opentelemetry.sdk.trace.export import BatchSpanProcessor
        except ImportError:
            why = "OTEL_EXPORTER_OTLP_ENDPOINT needs OpenTelemetry: pip install 'rewriter[otel]', or unset it."
            raise SettingsError(why) from None
        ours = Resource({"service.name": "rewriter", "service.version": rewriter.__version__})
        self._provider = TracerProvider(resource=ours.merge(OTELResourceDetector().detect()))
        self._batch = BatchSpanProcessor
        self._exporter = OTLPSpanExporter(f"{endpoint.rstrip('/')}/v1/traces")

    def start(self) -> None:
        """From here on spans are made."""
        global _tracer
        self._provider.add_span_processor(self._batch(self._exporter))
        _tracer = self._provider.get_tracer("rewriter", rewriter.__version__)

    def stop(self) -> None:
        """Send what is left, and make no more."""
        global _tracer
        _tracer = None
        self._provider.shutdown()


@contextmanager
def span(
    name: str,
    kind: Literal["SERVER", "CLIENT"],
    attributes: Mapping[str, Any],
    headers: Mapping[str, str] | None = None,
) -> Iterator[dict[str, Any]]:
    """One span; what is put into the dict meanwhile becomes its attributes, and `name` its name.

    `headers` may name the span it belongs under (traceparent). Of an error only the type is told.
    """
    added: dict[str, Any] = {}
    if _tracer is None:
        yield added
        return
    from opentelemetry.trace import SpanKind, StatusCode
    from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

    above = TraceContextTextMapPropagator().extract(headers) if headers else None
    with _tracer.start_as_current_span(
        name, above, SpanKind[kind], attributes, record_exception=False, set_status_on_exception=False
    ) as current:
        try:
            yield added
        except BaseException as error:
            added["error.type"] = type(error).__name__
            raise
        finally:
            current.update_name(added.pop("name", name))
            current.set_attributes({key: value for key, value in added.items() if value is not None})
            if "error.type" in added:
                current.set_status(StatusCode.ERROR)


@contextmanager
def model_call(model: str, url: str) -> Iterator[dict[str, Any]]:
    """A span around asking one model of the server at this address."""
    if _tracer is None:
        yield {}
        return
    place = urlsplit(url)
    asked = {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": "openai",
        "gen_ai.request.model": model,
        "server.address": place.hostname or "",
        "server.port": place.port or (443 if place.scheme == "https" else 80),
    }
    with span(f"chat {model}", "CLIENT", asked) as told:
        yield told
