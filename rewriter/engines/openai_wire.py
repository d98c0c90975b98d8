"""The line to a model's server: bytes out, bytes back, bounded in time and in size.

A call costs the SDK's `create()` 1.5 ms of CPU, its raw post over aiohttp 0.6 ms and aiohttp alone 0.1 ms (a
prompt of 7.5 KB, one core). So calls go over aiohttp. The SDK is asked once, at the start, where to call and as
whom: base address, key, organisation, project and custom headers mean here what they mean to it.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp

from rewriter import __version__
from rewriter.errors import EngineError, SettingsError

MAX_BYTES: Final = 1_000_000  # of an answer
CONNECT_S: Final = 5.0
_TICK_S: Final = 0.002
LINGER_S: Final = 0.2  # a stream whose reply is complete has this long to end by itself


class Unanswered(Exception):
    """The server was not reached, or did not answer to the end: worth another call. `late`: the time was up."""

    def __init__(self, why: str, *, late: bool = False) -> None:
        super().__init__(why)
        self.late = late


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    body: bytes


@dataclass
class Wire:
    """Kept connections to one address. Follows no redirect, keeps no cookie, sends nothing twice."""

    url: str
    headers: Mapping[str, str]
    proxy: str | None = None
    _session: aiohttp.ClientSession | None = field(default=None, init=False, repr=False)
    _loop: asyncio.AbstractEventLoop | None = field(default=None, init=False, repr=False)

    async def post(self, body: Any, until: float, hear: Callable[[bytes], bool] | None = None) -> Answer:
        """Send JSON and read the answer before `until` (loop time, seconds).

        `hear` gets each part of a 200 as it comes in, and says True once nothing more is needed.
        Raises Unanswered, or EngineError for an answer that must not be read.
        """
        parts: list[bytes] = []
        left = MAX_BYTES
        enough = False
        loop = asyncio.get_running_loop()
        try:
            async with (
                asyncio.timeout_at(until) as limit,
                self.opened(loop).post(
                    self.url,
                    data=json.dumps(body).encode(),
                    headers=self.headers,
                    proxy=self.proxy,
                    allow_redirects=False,
                ) as response,
            ):
                status, headers = response.status, response.headers
                if headers.get("Content-Encoding", "identity").lower() != "identity":
                    raise EngineError("The model server packed its answer though it was asked not to.")
                async for part in response.content.iter_any():
                    parts.append(part)
                    left -= len(part)
                    if left < 0:
                        raise EngineError("The model server's answer is longer than any reply; it was not read.")
                    if hear and status == 200 and hear(part) and not enough:
                        enough = True
                        limit.reschedule(min(until, loop.time() + LINGER_S))
        except (TimeoutError, asyncio.CancelledError) as over:
            # The caller's own timeout may strike in the same moment as ours, and then looks like a caller who has gone.
            if isinstance(over, asyncio.CancelledError) and loop.time() < until - _TICK_S:
                raise
            if not enough:
                raise Unanswered("did not answer in time", late=True) from None
        except aiohttp.ClientSSLError:
            raise EngineError("The model server's certificate or encryption cannot be trusted.") from None
        except ValueError as wrong:
            raise EngineError(f"The model server cannot be called ({type(wrong).__name__}).") from None
        except (aiohttp.ClientError, OSError) as broken:
            raise Unanswered(f"could not be reached or broke off ({type(broken).__name__})") from None
        return Answer(status, headers, b"".join(parts))

    async def close(self) -> None:
        """Give the connections back."""
        if self._session:
            await self._session.close()
            self._session = None

    def opened(self, loop: asyncio.AbstractEventLoop) -> aiohttp.ClientSession:
        """The connections of this loop. Their number is bounded where requests are let in, not here."""
        if self._session is None or self._loop is not loop:
            self._loop = loop
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=0),
                timeout=aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_S),
                cookie_jar=aiohttp.DummyCookieJar(),
                auto_decompress=False,
            )
        return self._session


def dial(api_key: str, base_url: str | None) -> Wire:
    """The line to the chat completions of this address, OpenAI's own when there is none. Raises SettingsError."""
    import openai  # takes a third of a second: only here, when there is a model to ask

    try:
        told = openai.AsyncOpenAI(api_key=api_key or "none", base_url=base_url or None)
        url = f"{told.base_url}chat/completions"
        split = urlsplit(url)
    except Exception:  # ValueError from one parser, an error of its own from the other
        raise SettingsError("OPENAI_BASE_URL is no address; it reads like https://host/v1.") from None
    if split.scheme not in ("http", "https") or not split.hostname:
        raise SettingsError("OPENAI_BASE_URL must begin with http:// or https:// and name a host.")
    headers = {
        name: value
        for name, value in {**told.default_headers, **told.auth_headers}.items()
        if isinstance(value, str) and not name.lower().startswith("x-stainless")
    }
    headers |= {"Accept-Encoding": "identity", "User-Agent": f"rewriter/{__version__}"}
    proxy = None if proxy_bypass(split.hostname) else getproxies().get(split.scheme)
    return Wire(url, headers, proxy)
