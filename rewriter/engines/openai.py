"""Any OpenAI-compatible server as an engine: one bounded conversation with it, and a reply or an error.

Whatever a server sends, the caller gets a Candidate, an EngineError or, once the deadline has passed, an
EngineTimeout; none of them repeats a customer's words. A server that keeps failing is left alone for a while.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from time import perf_counter
from typing import Any, Final

import tenacity
from circuitbreaker import CircuitBreaker

from rewriter import tracing
from rewriter.engines import Candidate, Failure, Task
from rewriter.engines.answer import CutOff, candidate, parsed, so_far
from rewriter.engines.hearing import Broken, Hearing
from rewriter.engines.openai_manners import Manners
from rewriter.engines.openai_wire import Answer, Unanswered, Wire, dial
from rewriter.errors import EngineError, EngineSkipped, EngineTimeout
from rewriter.prompt import messages
from rewriter.shield import Shielded, shield

SHARE: Final = 0.6  # of the time left goes to a model while another one waits behind it
LEFT_ALONE_S: Final = 15.0  # a server whose breaker is open is not called; then one call tries it
_RETRY: Final = frozenset({408, 409, 429})
_REFUSED: Final = frozenset({400, 415, 422, 501})


class _Again(Exception):
    """A failure that is worth another call. `after`: the seconds that the server asked us to wait."""

    def __init__(self, sentence: str, after: float = 0.0, *, late: bool = False) -> None:
        super().__init__(sentence)
        self.after = after
        self.late = late


class Breaker(CircuitBreaker):  # type: ignore[misc]  # untyped
    """Opens after so many failures in a row; when its time is over it lets one call through and judges by that."""

    def __init__(self, failures: int) -> None:
        super().__init__(failure_threshold=failures, recovery_timeout=LEFT_ALONE_S, expected_exception=_Again)
        self._trying = False

    def admits(self) -> bool:
        """A call may be made now."""
        if self.opened or (not self.closed and self._trying):
            return False
        self._trying = not self.closed
        return True

    def __exit__(self, kind: Any, error: Any, trace: Any) -> None:
        """Count how the call ended. One that its caller broke off says nothing of the server."""
        self._trying = False
        if kind is None or issubclass(kind, Exception):
            super().__exit__(kind, error, trace)


@dataclass
class OpenAIEngine:
    """Chat completions of one server: the model, and those asked when it gives no answer."""

    wire: Wire
    model: str
    fallback_models: tuple[str, ...] = ()
    breaker: Breaker | None = None
    redact: bool = False
    pause_s: float = 0.5  # the longest wait before the second call; it doubles with each call
    name: str = field(default="openai", init=False)
    _manners: dict[str, Manners] = field(default_factory=dict, init=False, repr=False)

    async def rewrite(self, task: Task, deadline: float) -> Candidate:
        """Ask for a reply; `deadline` is loop time in seconds. Raises EngineError, EngineTimeout, EngineSkipped."""
        shielded = shield(task.message, redact=self.redact)
        chat = messages(task, shielded)
        calls = task.calls
        failed = {failure.model for failure in calls.failures}
        models = [m for m in dict.fromkeys((self.model, *self.fallback_models)) if m not in failed][: calls.left]
        if not models:
            raise EngineSkipped("No model is left to ask for this request.")
        loop = asyncio.get_running_loop()
        error: EngineError
        for number, model in enumerate(models):
            behind = len(models) - number - 1
            started = perf_counter()
            until = deadline - (deadline - loop.time()) * (1 - SHARE) * bool(behind)
            try:
                with tracing.model_call(model, self.wire.url) as call:
                    candidate = await _Asking(self, task, model, chat, shielded, until, behind).candidate()
                    call["gen_ai.response.model"] = candidate.model
                    call["gen_ai.usage.input_tokens"] = candidate.usage.prompt_tokens
                    call["gen_ai.usage.cache_read.input_tokens"] = candidate.usage.cached_tokens
                    call["gen_ai.usage.output_tokens"] = candidate.usage.completion_tokens
                return candidate
            except EngineError as failure:
                error = failure
                ms = round((perf_counter() - started) * 1000, 3)
                calls.failures.append(Failure(model, _kind(failure), ms))
        raise error

    async def close(self) -> None:
        """Give the connections back."""
        await self.wire.close()


def _kind(error: EngineError) -> Any:
    """How a failure is called in the answer's `attempts`."""
    if isinstance(error, EngineSkipped):
        return "skipped"
    return "timeout" if isinstance(error, EngineTimeout) else "error"


@dataclass
class _Asking:
    """One model, asked until it answers, as long as that can help. A call is kept for each model behind it."""

    engine: OpenAIEngine
    task: Task
    model: str
    chat: list[dict[str, str]]
    shielded: Shielded
    until: float
    behind: int

    async def candidate(self) -> Candidate:
        """Its reply. Raises EngineError, EngineTimeout, EngineSkipped."""
        loop = asyncio.get_running_loop()
        if loop.time() >= self.until:
            raise EngineTimeout(f"The deadline had passed before the model {self.model} was asked.")

        def wait(state: tenacity.RetryCallState) -> float:
            error = state.outcome.exception() if state.outcome else None
            asked = error.after if isinstance(error, _Again) else 0.0
            return asked + tenacity.wait_random_exponential(multiplier=self.engine.pause_s, max=8)(state)

        def stop(state: tenacity.RetryCallState) -> bool:
            return self._last_call or loop.time() + state.upcoming_sleep >= self.until

        retrying = tenacity.AsyncRetrying(
            wait=wait, stop=stop, retry=tenacity.retry_if_exception_type(_Again), reraise=True
        )
        try:
            return await retrying(self._once)
        except _Again as error:
            kind = EngineTimeout if error.late else EngineError
            raise kind(f"{error}") from None

    @property
    def _last_call(self) -> bool:
        return self.task.calls.left <= self.behind

    async def _once(self) -> Candidate:
        """One answer. What the server refuses of our request is left out of the next call, which follows at once."""
        known = self.engine._manners
        manners = known.get(self.model, Manners())
        while True:
            sent = manners.body(self.task, self.model, self.chat)
            hearing = Hearing(self._heard) if "stream" in sent else None
            answer = await self._call(sent, hearing)
            if answer.status in _REFUSED and not self._last_call:
                if learned := manners.without(_text(answer), sent):
                    manners = learned
                    continue
            if answer.status != 200:
                raise EngineError(f"The model server refused the call for {self.model} (HTTP {answer.status}).")
            known[self.model] = manners
            data = hearing.completion() if hearing else parsed(answer.body)
            try:
                return candidate(data, self.task.message, self.shielded, self.model)
            except CutOff:
                roomier = manners.roomier()
                if roomier is None or self._last_call:
                    raise
                manners = roomier

    async def _call(self, sent: Mapping[str, Any], hearing: Hearing | None) -> Answer:
        """One HTTP call, which the breaker may forbid and always learns from. Raises _Again, EngineError."""
        breaker = self.engine.breaker
        if breaker is None:
            return await self._post(sent, hearing)
        if not breaker.admits():
            raise EngineSkipped("The model server keeps failing and is left alone for some seconds.")
        with breaker:
            return await self._post(sent, hearing)

    async def _post(self, sent: Mapping[str, Any], hearing: Hearing | None) -> Answer:
        self.task.calls.left -= 1
        try:
            answer = await self.engine.wire.post(sent, self.until, hearing)
            if hearing and answer.status == 200:
                hearing.completion()
        except Unanswered as error:
            raise _Again(f"The model server {error} for {self.model}.", late=error.late) from None
        except Broken as error:
            raise _Again(str(error)) from None
        if answer.status in _RETRY or (answer.status >= 500 and answer.status not in _REFUSED):
            sentence = f"The model server failed for {self.model} (HTTP {answer.status})."
            if "insufficient_quota" in _text(answer):
                raise EngineError(sentence)
            raise _Again(sentence, _retry_after(answer.headers))
        return answer

    def _heard(self, reply: str) -> None:
        """Pass on what the model has written so far."""
        assert self.task.heard
        self.task.heard(so_far(reply, self.task.message, self.shielded))


def _text(answer: Answer) -> str:
    return answer.body[:4000].decode("utf-8", "replace")


def _retry_after(headers: Mapping[str, str]) -> float:
    """The seconds that Retry-After asks for, as a number or as a date; 0 when it asks for none."""
    value = headers.get("Retry-After", "").strip()
    try:
        seconds = float(value)
    except ValueError:
        try:
            date = parsedate_to_datetime(value)
        except (ValueError, TypeError):
            return 0.0
        seconds = (date if date.tzinfo else date.replace(tzinfo=UTC)).timestamp() - datetime.now(UTC).timestamp()
    return seconds if 0.0 < seconds < 1e9 else 0.0


def connect(
    model: str,
    api_key: str,
    base_url: str | None = None,
    fallback_models: tuple[str, ...] = (),
    *,
    breaker_failures: int = 5,
    redact: bool = False,
) -> OpenAIEngine:
    """The engine over one line for the process; `breaker_failures` 0: the breaker never opens. Raises SettingsError."""
    breaker = Breaker(breaker_failures) if breaker_failures else None
    return OpenAIEngine(dial(api_key, base_url), model, fallback_models, breaker, redact)
