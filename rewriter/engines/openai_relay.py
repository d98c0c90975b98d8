"""The model server itself, for calls that are none of ours to change: bytes there, bytes back."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Final

import httpx2

import rewriter
from rewriter.errors import EngineError, EngineTimeout

OPENAI: Final = "https://api.openai.com/v1"
CONNECT_S: Final = 5.0
SILENCE_S: Final = 120.0  # the longest pause in an answer: a model that writes a page says nothing until it is done
_KEPT: Final = ("content-type", "content-encoding", "retry-after")  # of the answer's headers


@dataclass(frozen=True, slots=True)
class Relayed:
    """An answer as the model server gives it. `body` must be read to its end, or closed."""

    status: int
    headers: Mapping[str, str]
    body: AsyncIterator[bytes]


@dataclass(frozen=True, slots=True)
class Relay:
    """The configured model server. `model` is the one to ask when a call names none."""

    client: httpx2.AsyncClient
    model: str

    async def send(self, body: bytes) -> Relayed:
        """Pass a chat completion on. Raises EngineError, EngineTimeout when there is no answer to pass back."""
        request = self.client.build_request("POST", "chat/completions", content=body)
        try:
            response = await self.client.send(request, stream=True)
        except httpx2.TimeoutException:
            raise EngineTimeout("The model server did not answer in time; ask again.") from None
        except httpx2.HTTPError:
            raise EngineError("The model server could not be reached; check OPENAI_BASE_URL.") from None
        headers = {name: response.headers[name] for name in _KEPT if name in response.headers}
        return Relayed(response.status_code, headers, _read(response))

    async def close(self) -> None:
        """Give the connections back."""
        await self.client.aclose()


async def _read(response: httpx2.Response) -> AsyncIterator[bytes]:
    """The body as it comes, still packed if it came so."""
    try:
        async for chunk in response.aiter_raw():
            yield chunk
    except httpx2.HTTPError:
        raise EngineError("The model server broke off its answer.") from None
    finally:
        await response.aclose()


def connect(
    model: str, api_key: str, base_url: str | None = None, transport: httpx2.AsyncBaseTransport | None = None
) -> Relay:
    """The relay over connections of its own; a redirect is not followed, for it would carry the text elsewhere."""
    client = httpx2.AsyncClient(
        base_url=(base_url or OPENAI).rstrip("/") + "/",
        transport=transport,
        follow_redirects=False,
        timeout=httpx2.Timeout(SILENCE_S, connect=CONNECT_S),
        limits=httpx2.Limits(max_connections=100, max_keepalive_connections=20),
        headers={
            "Authorization": f"Bearer {api_key or 'none'}",
            "Content-Type": "application/json",
            "Accept": "*/*",
            "Accept-Encoding": "identity",
            "User-Agent": f"rewriter/{rewriter.__version__}",
        },
    )
    return Relay(client, model)
