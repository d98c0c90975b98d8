"""Any OpenAI-compatible server as an engine: one bounded conversation with it, and a reply or an error.

Whatever a server sends, the caller gets a Candidate, an EngineError or, once the deadline has passed, an
EngineTimeout; none of them repeats a customer's words. What a server does not support (a JSON schema,
a temperature, the name of the token limit) is learned from its refusal and remembered.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Final

import httpx2
import tenacity

from rewriter.engines import Candidate, Task
from rewriter.engines.answer import candidate
from rewriter.errors import EngineError, EngineTimeout
from rewriter.prompt import SCHEMA, messages
from rewriter.shield import Shielded, shield

MAX_CALLS: Final = 4  # HTTP calls for one rewrite, whatever happens
MAX_BYTES: Final = 1_000_000  # of an answer
MAX_PACKED: Final = 64_000  # of a compressed one
CONNECT_S: Final = 5.0
SHARE: Final = 0.6  # of the time left goes to a model while another one waits behind it
_RETRY: Final = frozenset({408, 409, 429})
_FORMATS: Final[tuple[dict[str, Any], ...]] = (
    {"response_format": {"type": "json_schema", "json_schema": {"name": "reply", "strict": True, "schema": SCHEMA}}},
    {"response_format": {"type": "json_object"}},
    {},
)
_ABOUT_FORMAT: Final = ("response_format", "json_schema", "json_object", "schema", "structured", "grammar")
_LIMITS: Final = ("max_tokens", "max_completion_tokens", "")


@dataclass
class _Manners:
    """What one model of a server accepts, as learned from its refusals."""

    format: int = 0
    limit: int = 0
    temperature: bool = True

    def body(self, task: Task, model: str, chat: list[dict[str, str]]) -> dict[str, Any]:
        """The request; a long draft gets room for a reply as long, beyond what the policy grants."""
        settings = task.policy.model
        body: dict[str, Any] = {"model": model, "messages": chat, **_FORMATS[self.format]}
        if self.temperature and settings.temperature is not None:
            body["temperature"] = settings.temperature
        if _LIMITS[self.limit]:
            body[_LIMITS[self.limit]] = settings.max_tokens + len(task.message.draft) // 2
        return body

    def learn(self, refusal: str, sent: Mapping[str, Any]) -> bool:
        """Give up what the refusal names, if it was sent; False: it names nothing that could be left out."""
        text = refusal.lower()
        limit = _LIMITS[self.limit]
        if "temperature" in text and "temperature" in sent:
            self.temperature = False
        elif limit and limit in text:
            self.limit += 1
        elif "response_format" in sent and any(word in text for word in _ABOUT_FORMAT):
            self.format += 1
        else:
            return False
        return True


@dataclass
class _Budget:
    """The calls that one rewrite has left."""

    calls: int = MAX_CALLS


class _Refused(Exception):
    """An answer that is worth another call: busy, failed, not reached."""

    def __init__(self, sentence: str, after: float = 0.0, *, timeout: bool = False) -> None:
        super().__init__(sentence)
        self.after = after  # seconds the server asked us to wait
        self.timeout = timeout


@dataclass
class OpenAIEngine:
    """Chat completions of one server: the model, and those asked when it gives no answer."""

    client: Any
    model: str
    fallback_models: tuple[str, ...] = ()
    name: str = field(default="openai", init=False)
    _manners: dict[str, _Manners] = field(default_factory=dict, init=False, repr=False)

    async def rewrite(self, task: Task, deadline: float) -> Candidate:
        """Ask for a reply; `deadline` is loop time in seconds. Raises EngineError, EngineTimeout."""
        shielded = shield(task.message)
        chat = messages(task, shielded)
        budget = _Budget()
        models = (self.model, *self.fallback_models)[:MAX_CALLS]
        failed: EngineError = EngineTimeout("The deadline had passed before the model was asked.")
        loop = asyncio.get_running_loop()
        for number, model in enumerate(models):
            behind = len(models) - number - 1
            left = deadline - loop.time()
            if left <= 0 or budget.calls <= 0:
                break
            until = deadline if not behind else deadline - left * (1 - SHARE)
            try:
                async with asyncio.timeout_at(until):
                    return await self._ask(task, model, chat, shielded, budget, until, behind)
            except TimeoutError:
                failed = EngineTimeout(f"The model {model} gave no answer inside the deadline.")
            except EngineError as error:
                failed = error
        raise failed

    async def close(self) -> None:
        """Give the connections back."""
        await self.client.close()

    async def _ask(
        self,
        task: Task,
        model: str,
        chat: list[dict[str, str]],
        shielded: Shielded,
        budget: _Budget,
        until: float,
        behind: int,
    ) -> Candidate:
        """One model, asked again while that can help; a call is kept for each model behind it."""
        loop = asyncio.get_running_loop()

        def wait(state: tenacity.RetryCallState) -> float:
            error = state.outcome.exception() if state.outcome else None
            asked = error.after if isinstance(error, _Refused) else 0.0
            return asked + tenacity.wait_random_exponential(multiplier=0.5, max=8)(state)

        def stop(state: tenacity.RetryCallState) -> bool:
            return budget.calls <= behind or loop.time() + state.upcoming_sleep >= until

        try:
            async for attempt in tenacity.AsyncRetrying(
                wait=wait, stop=stop, retry=tenacity.retry_if_exception_type(_Refused), reraise=True
            ):
                with attempt:
                    body = await self._call(task, model, chat, budget, until, behind)
                    return candidate(body, task.message, shielded, model)
        except _Refused as refused:
            kind = EngineTimeout if refused.timeout else EngineError
            raise kind(str(refused)) from None
        raise AssertionError("unreachable")

    async def _call(
        self, task: Task, model: str, chat: list[dict[str, str]], budget: _Budget, until: float, behind: int
    ) -> bytes:
        """The bytes of a 200; a refusal of one of our parameters is learned from and asked again at once."""
        import openai  # takes a second, and is only here when it is used

        manners = self._manners.setdefault(model, _Manners())
        while True:
            budget.calls -= 1
            sent = manners.body(task, model, chat)
            left = max(0.05, until - asyncio.get_running_loop().time())
            timeout = httpx2.Timeout(left, connect=min(CONNECT_S, left))
            try:
                response = await self.client.post(
                    "/chat/completions", cast_to=httpx2.Response, body=sent, options={"timeout": timeout}
                )
                return bytes(response.content)
            except openai.APIStatusError as error:
                status = error.status_code
                if status in (400, 422) and budget.calls > behind and manners.learn(error.response.text, sent):
                    continue
                sentence = f"The model server refused the call for {model} (HTTP {status})."
                if (status in _RETRY or status >= 500) and "insufficient_quota" not in error.response.text[:2000]:
                    raise _Refused(sentence, _retry_after(error.response.headers)) from None
                raise EngineError(sentence) from None
            except openai.APITimeoutError:
                raise _Refused(f"The model server did not answer for {model} in time.", timeout=True) from None
            except openai.APIConnectionError:
                raise _Refused(f"The model server could not be reached for {model}.") from None
            except (openai.OpenAIError, httpx2.HTTPError, ValueError) as error:
                raise EngineError(f"The call for {model} failed ({type(error).__name__}).") from None


def _retry_after(headers: Mapping[str, str]) -> float:
    """The seconds that Retry-After asks for, as a number or as a date; 0 when it asks for none."""
    value = headers.get("retry-after", "").strip()
    try:
        seconds = float(value)
    except ValueError:
        try:
            date = parsedate_to_datetime(value)
        except (ValueError, TypeError):
            return 0.0
        seconds = (date if date.tzinfo else date.replace(tzinfo=UTC)).timestamp() - datetime.now(UTC).timestamp()
    return seconds if 0.0 < seconds < 1e9 else 0.0


class _Capped(httpx2.AsyncByteStream):
    """A body that is given up once it is longer than any answer."""

    def __init__(self, stream: httpx2.AsyncByteStream, limit: int) -> None:
        self.stream, self.limit = stream, limit

    async def __aiter__(self) -> AsyncIterator[bytes]:
        left = self.limit
        async for chunk in self.stream:
            left -= len(chunk)
            if left < 0:
                raise EngineError("The model server's answer is longer than any reply; it was not read.")
            yield chunk

    async def aclose(self) -> None:
        """Give the connection back."""
        await self.stream.aclose()


async def _cap(response: httpx2.Response) -> None:
    """Put the cap around a body that has not been read yet."""
    packed = response.headers.get("content-encoding", "identity").lower() != "identity"
    if isinstance(response.stream, httpx2.AsyncByteStream):
        response.stream = _Capped(response.stream, MAX_PACKED if packed else MAX_BYTES)


def connect(
    model: str,
    api_key: str,
    base_url: str | None = None,
    fallback_models: tuple[str, ...] = (),
    transport: httpx2.AsyncBaseTransport | None = None,
) -> OpenAIEngine:
    """The engine over one client for the process: no retries and no redirects of its own, answers capped."""
    import openai

    client = httpx2.AsyncClient(
        transport=transport,
        follow_redirects=False,
        headers={"Accept-Encoding": "identity"},
        limits=httpx2.Limits(max_connections=200, max_keepalive_connections=100),
        event_hooks={"response": [_cap]},
    )
    sdk = openai.AsyncOpenAI(api_key=api_key or "none", base_url=base_url, max_retries=0, http_client=client)
    return OpenAIEngine(sdk, model, fallback_models)
