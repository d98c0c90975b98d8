"""The model server itself, for calls that are none of ours to change: bytes there, bytes back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Final

import aiohttp

from rewriter import tracing
from rewriter.engines.openai_wire import CONNECT_S, Wire, dial
from rewriter.errors import EngineError, EngineTimeout

SILENCE_S: Final = 120.0  # the longest pause in an answer: a model that writes a page says nothing until it is done
_KEPT: Final = ("Content-Type", "Content-Encoding", "Retry-After")  # of the answer's headers


@dataclass(frozen=True, slots=True)
class Relayed:
    """An answer as the model server gives it. `body` must be read to its end, or closed."""

    status: int
    headers: Mapping[str, str]
    body: AsyncIterator[bytes]


@dataclass(frozen=True, slots=True)
class Relay:
    """The configured model server. `model` is the one to ask when a call names none."""

    wire: Wire
    model: str
    silence_s: float = SILENCE_S

    async def send(self, body: bytes, model: str) -> Relayed:
        """Pass a chat completion on, which asks this model. Raises EngineError, EngineTimeout when there is no answer to pass back."""
        wire = self.wire
        headers = {**wire.headers, "Content-Type": "application/json", "Accept": "*/*"}
        patience = aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_S, sock_read=self.silence_s)
        try:
            with tracing.model_call(model, wire.url):
                response = await wire.opened(asyncio.get_running_loop()).post(
                    wire.url, data=body, headers=headers, proxy=wire.proxy, allow_redirects=False, timeout=patience
                )
        except TimeoutError:
            raise EngineTimeout("The model server did not answer in time; ask again.") from None
        except (aiohttp.ClientError, OSError, ValueError):
            raise EngineError("The model server could not be reached; check OPENAI_BASE_URL.") from None
        kept = {name: response.headers[name] for name in _KEPT if name in response.headers}
        return Relayed(response.status, kept, _read(response))

    async def close(self) -> None:
        """Give the connections back."""
        await self.wire.close()


async def _read(response: aiohttp.ClientResponse) -> AsyncIterator[bytes]:
    """The body as it comes, still packed if it came so."""
    try:
        async for part in response.content.iter_any():
            yield part
    except (aiohttp.ClientError, OSError):
        raise EngineError("The model server broke off its answer.") from None
    finally:
        response.close()


def connect(model: str, api_key: str, base_url: str | None = None) -> Relay:
    """The relay over a line of its own; a redirect is not followed, for it would carry the text elsewhere."""
    return Relay(dial(api_key, base_url), model)
