"""The application: one factory, and what happens when it starts and stops."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from fastapi import FastAPI, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

import rewriter
from rewriter import bootstrap, telemetry
from rewriter.api import document, metrics, page, problems, records
from rewriter.api.chat_completions.routes import routes as chat_tools
from rewriter.api.gate import Gate, drained
from rewriter.api.idempotency import Idempotent
from rewriter.api.identified import Identified
from rewriter.api.keys import Keys, parse
from rewriter.api.middleware import Bounded, Headed, Keyed
from rewriter.api.rate_limit import RateLimited
from rewriter.api.routes import Json, routes
from rewriter.api.security_headers import SecurityHeaders
from rewriter.api.traced import Traced
from rewriter.problem import Problem
from rewriter.schemas.responses import Health
from rewriter.service import Service
from rewriter.settings import Settings
from rewriter.tracing import Traces

# The thread that writes records needs the interpreter once a row, and a busy server keeps it for five milliseconds each time.
SWITCH_S = 0.0005
_DESCRIPTION = """Rewrites customer-support replies so that they calm instead of inflame.
Techniques find faults in the draft, an engine proposes a reply, and code verifies it before it leaves."""
_EXPOSED = (
    "X-Request-Id", "X-Rewriter-Outcome", "X-Rewriter-Policy", "X-Rewriter-Id", "Idempotent-Replayed", "Retry-After",
    "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "RateLimit-Policy",
)  # fmt: skip


def create(
    settings: Settings | None = None,
    service: Service | None = None,
    *,
    body_timeout_s: float = 10.0,
    alone: bool = False,
) -> FastAPI:
    """The app over these settings, or the environment's; `alone`: its process does nothing else.

    Raises SettingsError or PolicyError.
    """
    settings = settings or Settings.load()
    made = service or bootstrap.service(settings, bootstrap.records(settings))
    relay = bootstrap.relay(settings)
    answers, quota = bootstrap.limits(settings)
    traces = Traces(settings.otlp_endpoint) if settings.otlp_endpoint else None
    gate = Gate(settings.max_concurrency)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        """Warm what is made at first use, so that the first caller does not wait for it."""
        await (made.settle() if alone else made.warm())
        if alone:
            sys.setswitchinterval(SWITCH_S)
        telemetry.event(telemetry.STARTED, version=rewriter.__version__, engines=list(made.engines), policy=made.policy)
        if traces:
            traces.start()
        async with made:
            with drained(gate):
                app.state.ready = True
                yield
            app.state.ready = False
        await answers.close()
        if traces:
            await run_in_threadpool(traces.stop)  # it waits for the collector
        if relay:
            await relay.close()

    app = FastAPI(
        title="rewriter",
        version=rewriter.__version__,
        summary="Rewrites customer-support replies, and checks every word before it leaves.",
        description=_DESCRIPTION,
        license_info={"name": "MIT", "identifier": "MIT"},
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        lifespan=lifespan,
    )
    app.state.ready = False
    app.include_router(routes(made))
    app.include_router(chat_tools(made, relay))
    counted = metrics.Metrics(_breaker(made), lambda: made.records.lost)
    app.include_router(metrics.routes(counted))
    app.include_router(records.routes(made))
    app.include_router(page.routes())
    _add_probes(app, made, gate)
    problems.install(app)
    # The last one added stands outermost.
    app.add_middleware(Headed)
    app.add_middleware(Idempotent, answers=answers)
    app.add_middleware(Bounded, gate=gate, max_body_bytes=settings.max_body_bytes, body_timeout_s=body_timeout_s)
    if quota:
        app.add_middleware(RateLimited, quota=quota)
    keys = Keys(parse(settings.api_keys.get_secret_value()), settings.api_keys_file)
    app.add_middleware(Keyed, keys=keys, allow_open=settings.allow_open)
    if settings.cors_origins:
        from starlette.middleware.cors import CORSMiddleware

        app.add_middleware(
            CORSMiddleware,
            allow_origins=settings.cors_origins,
            allow_methods=["GET", "POST", "DELETE"],
            allow_headers=["*"],
            expose_headers=_EXPOSED,
        )
    app.add_middleware(SecurityHeaders)
    app.add_middleware(Identified, metrics=counted)
    if traces:
        app.add_middleware(Traced)
    app.openapi = lambda: document.of(app)  # type: ignore[method-assign]
    return app


def serve() -> FastAPI:
    """The app of one server process, with its log switched on."""
    settings = Settings.load()
    telemetry.setup(settings.log_level)
    return create(settings, alone=True)


def _add_probes(app: FastAPI, made: Service, gate: Gate) -> None:
    """Whether it lives, and whether it can serve."""

    @app.get("/healthz", operation_id="healthz", summary="The process lives", tags=["state"], response_model=Health)
    async def healthz() -> Response:
        return Json({"status": "ok"})

    @app.get("/readyz", operation_id="readyz", summary="It can serve", tags=["state"], response_model=Health)
    async def readyz(request: Request) -> Response:
        if app.state.ready and not gate.draining:
            trouble = made.policies.trouble
            return Json({"status": "ok"} | ({"policies": trouble} if trouble else {}))
        return problems.answer(
            Problem(503, "It is starting or stopping; ask again."), request.scope, {"Retry-After": "1"}
        )


def _breaker(made: Service) -> Callable[[], str] | None:
    """Asks whether the model's server is called; None when there is nothing to ask."""
    breaker = getattr(made.engines.get("openai"), "breaker", None)
    return (lambda: str(breaker.state)) if breaker else None
