"""What Prometheus reads at /metrics: counts and times, by names that are few and known beforehand. No text, no id."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Final, TypeVar

from fastapi import APIRouter
from prometheus_client import (
    CONTENT_TYPE_LATEST,
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    disable_created_metrics,
    generate_latest,
    multiprocess,
    values,
)
from starlette.responses import Response

import rewriter
from rewriter import telemetry

disable_created_metrics()  # type: ignore[no-untyped-call]  # when a count began is of no use, and doubles the page
_REQUEST_S: Final = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 60)
_MODEL_S: Final = (0.1, 0.25, 0.5, 1, 1.5, 2, 3, 5, 8, 13, 20, 30, 60)
_STATES: Final = {"closed": 0, "half_open": 1, "open": 2}


M = TypeVar("M", Counter, Histogram)


def _labelled(metric: M, *labels: str) -> M:
    """The one of a metric's counts that has these labels."""
    return metric.labels(*labels)


class Metrics:
    """The counts of one app.

    `breaker` tells whether the model's server is called: closed, half_open or open; `lost` how many records could not
    be kept since the start.
    """

    def __init__(self, breaker: Callable[[], str] | None = None, lost: Callable[[], int] = lambda: 0) -> None:
        self._breaker = breaker
        self._lost_now, self._lost_told = lost, 0
        self._registry = into = CollectorRegistry()
        self._requests = Counter(telemetry.REQUESTS, "Requests answered", ("route", "method", "status"), registry=into)
        self._seconds = Histogram(telemetry.REQUEST_S, "Time to answer", ("route",), buckets=_REQUEST_S, registry=into)
        self._outcomes = Counter(telemetry.OUTCOMES, "Rewrites by outcome", ("outcome", "policy"), registry=into)
        self._findings = Counter(
            telemetry.FINDINGS, "What was found in drafts", ("technique", "severity"), registry=into
        )
        self._attempts = Counter(
            telemetry.ATTEMPTS, "Answers asked of engines", ("engine", "model", "result"), registry=into
        )
        self._rejections = Counter(
            telemetry.REJECTIONS, "What a model's reply was mended or refused for", ("name",), registry=into
        )
        self._model_s = Histogram(telemetry.MODEL_S, "Time a model took", ("model",), buckets=_MODEL_S, registry=into)
        self._tokens = Counter(telemetry.TOKENS, "Tokens of model calls", ("kind",), registry=into)
        self._fallbacks = Counter(
            telemetry.FALLBACKS, "Rewrites by the rules engine because the model failed", registry=into
        )
        self._lost = Counter(telemetry.LOST, "Records of rewrites that could not be kept", registry=into)
        self._state = Gauge(
            telemetry.BREAKER,
            "0: the model's server is called, 1: it is tried again, 2: it is left alone",
            multiprocess_mode="mostrecent",
            registry=into,
        )
        version = Gauge(
            telemetry.VERSION, "The version that runs", ("version",), multiprocess_mode="max", registry=into
        )
        version.labels(rewriter.__version__).set(1)

        self._of = cache(_labelled)  # the labels are few, and to look them up costs more than to count

    def answered(self, route: str, method: str, status: int, seconds: float, about: Mapping[str, Any]) -> None:
        """Count one request, and the rewrite that it was, if it was one."""
        self._of(self._requests, route, method, str(status)).inc()
        self._of(self._seconds, route).observe(seconds)
        if answer := about.get("rewrite"):
            self._rewritten(answer)
        elif outcome := about.get("outcome"):
            self._of(self._outcomes, outcome, "").inc()

    def _rewritten(self, answer: Mapping[str, Any]) -> None:
        policy = f"{answer['policy']['name']}@{answer['policy']['version']}"
        self._of(self._outcomes, answer["outcome"], policy).inc()
        if answer["outcome"] == "fallback":
            self._fallbacks.inc()
        for finding in answer["findings"]:
            self._of(self._findings, finding["name"], finding["severity"] or "guard").inc()
        for attempt in answer["attempts"]:
            model = attempt["model"] or ""
            self._of(self._attempts, attempt["engine"], model, attempt["result"]).inc()
            if attempt["engine"] != "rules" and attempt["result"] != "skipped":
                self._of(self._model_s, model).observe(attempt["ms"] / 1000)
                for name in attempt["findings"]:
                    self._of(self._rejections, name).inc()
        for kind, count in answer["usage"].items():
            self._of(self._tokens, kind.removesuffix("_tokens")).inc(count)
        self._look_around()

    def _look_around(self) -> None:
        """Take over what others count."""
        lost = self._lost_now()
        self._lost.inc(lost - self._lost_told)
        self._lost_told = lost
        if self._breaker:
            self._state.set(_STATES[self._breaker()])

    def page(self) -> bytes:
        """All counts as Prometheus reads them; of all workers, where there are several."""
        self._look_around()
        registry = self._registry
        if values.ValueClass.__name__ == "MmapedValue":
            registry = CollectorRegistry()
            multiprocess.MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
        return bytes(generate_latest(registry))


def routes(metrics: Metrics) -> APIRouter:
    """The route that Prometheus scrapes; with keys set it needs one, as every route that tells something."""
    router = APIRouter(tags=["state"])

    @router.get(
        "/metrics",
        operation_id="metrics",
        summary="Counts and times",
        response_class=Response,
        responses={200: {"content": {"text/plain": {"schema": {"type": "string"}}}}},
    )
    async def page() -> Response:
        """In Prometheus's text format: requests, outcomes, findings, model time, tokens, fallbacks, breaker state."""
        return Response(metrics.page(), media_type=CONTENT_TYPE_LATEST)

    return router
