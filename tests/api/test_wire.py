"""Callers that are slow, endless or confused: they get an answer or a closed line, and others are served meanwhile."""

from __future__ import annotations

import http.client
import select
import socket
import time
from collections.abc import Iterator
from contextlib import closing, suppress

import pytest

from rewriter.api.app import create
from rewriter.api.wire import MAX_BYTES, MAX_HEADERS, Wire
from rewriter.demo import served
from tests import serving

POST = b"POST /v1/check HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
SMALL = b'{"draft": ""}'


class Hurried(Wire):
    """A wire that waits a tenth of a second for headers."""

    headers_s = 0.1


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    """The real app behind a wire in a hurry."""
    app = create(serving.settings(max_concurrency=4), serving.service(), body_timeout_s=0.3)
    with served(app, http=Hurried) as made:
        yield made


def line(port: int) -> socket.socket:
    """A connection of its own."""
    return socket.create_connection(("127.0.0.1", port), timeout=10)


def rest(connection: socket.socket) -> bytes:
    """All that still comes; a connection that is cut off has said what it had to say."""
    got = b""
    with suppress(ConnectionError):
        while part := connection.recv(65_536):
            got += part
    return got


def serves(port: int) -> bool:
    """Somebody else is answered."""
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=10)) as other:
        other.request("POST", "/v1/check", SMALL, {"Content-Type": "application/json"})
        return other.getresponse().status == 200


@pytest.mark.parametrize(
    "said", [b"", b"POST /v1/ch", POST + b"X-Slow: y"], ids=["nothing", "half a line", "half its headers"]
)
def test_headers_that_do_not_come_are_408(port: int, said: bytes) -> None:
    """A caller that never ends its headers is told and dropped, however many there are."""
    slow = [line(port) for _ in range(30)]
    for connection in slow:
        connection.sendall(said)
    assert serves(port)
    for connection in slow:
        with connection:
            assert rest(connection).startswith(b"HTTP/1.1 408 Request Timeout\r\n")


def test_a_header_now_and_then_does_not_help(port: int) -> None:
    """The time runs from the beginning of a request, not from its last byte."""
    with line(port) as connection:
        connection.sendall(POST)
        answered = False
        while not answered:  # an impatient server ends it; MAX_HEADERS would, at the latest
            with suppress(ConnectionError):
                connection.sendall(b"X: y\r\n")
            answered = bool(select.select([connection], [], [], 0.02)[0])
        assert rest(connection)[:13] in (b"HTTP/1.1 408 ", b"")
    assert serves(port)


def test_a_body_that_drips_is_408(port: int) -> None:
    """Bytes that come one by one hold a place only so long; others are served meanwhile."""
    with line(port) as connection:
        connection.sendall(POST + b"Content-Length: 90\r\n\r\n{")
        assert serves(port)
        assert rest(connection).startswith(b"HTTP/1.1 408 ")


def test_a_body_without_end_is_413(port: int) -> None:
    """A gigabyte in chunks is cut off after a few megabytes, and costs the server no memory worth the name."""
    chunk = b"10000\r\n" + b"x" * 65_536 + b"\r\n"
    sent = 0
    with line(port) as connection:
        connection.sendall(POST + b"Transfer-Encoding: chunked\r\n\r\n")
        with suppress(ConnectionError, TimeoutError):
            while sent < 1_000_000_000:
                connection.sendall(chunk)
                sent += len(chunk)
        assert sent < 50_000_000
        got = rest(connection)
    assert got == b"" or got.startswith(b"HTTP/1.1 413 ")
    assert serves(port)


def test_ten_thousand_headers_are_431(port: int) -> None:
    """Too many headers, or too long ones, are refused before any of them is looked at."""
    for headers in (
        b"".join(b"X-%d: y\r\n" % n for n in range(10_000)),
        b"X: " + b"y" * (MAX_BYTES + 1) + b"\r\n",
        b"X: y\r\n" * (MAX_HEADERS + 1),
    ):
        with line(port) as connection:
            with suppress(ConnectionError):
                connection.sendall(POST + headers + b"Content-Length: 13\r\n\r\n" + SMALL)
            got = rest(connection)
        assert got == b"" or got.startswith(b"HTTP/1.1 431 ")
    with line(port) as connection:
        connection.sendall(b"GET /" + b"a" * MAX_BYTES + b" HTTP/1.1\r\n\r\n")
        assert rest(connection)[:13] in (b"HTTP/1.1 431 ", b"")
    with line(port) as connection:
        connection.sendall(POST + b"X: y\r\n" * (MAX_HEADERS + 1))
        assert rest(connection).startswith(b"HTTP/1.1 431 Request Header Fields Too Large\r\n")
    assert serves(port)


def test_an_old_http_is_spoken(port: int) -> None:
    """HTTP/1.0 gets its answer, and the line is closed behind it."""
    with line(port) as connection:
        connection.sendall(
            b"POST /v1/check HTTP/1.0\r\nContent-Type: application/json\r\nContent-Length: 13\r\n\r\n" + SMALL
        )
        got = rest(connection)
    assert got.startswith(b"HTTP/1.1 200 ")
    assert b"\r\nconnection: close\r\n" in got.lower()
    assert got.endswith(b"}")


@pytest.mark.parametrize(
    "headers",
    [
        b"Content-Length: 13\r\nContent-Length: 14\r\n",
        b"Content-Length: 13\r\nTransfer-Encoding: chunked\r\n",
        b"Content-Length: -1\r\n",
        b"Content-Length: 99999999999999999999999\r\n",
        b"Transfer-Encoding: chunked, gzip\r\n",
        b"No colon\r\n",
    ],
    ids=["two lengths", "length and chunks", "negative", "endless", "odd coding", "no colon"],
)
def test_a_body_of_doubtful_length_is_refused(port: int, headers: bytes) -> None:
    """What two servers could read in two ways is read in none: 400 as a problem, and the line is closed."""
    with line(port) as connection:
        connection.sendall(POST + headers + b"\r\n" + SMALL)
        got = rest(connection)
    assert got.startswith(b"HTTP/1.1 400 Bad Request\r\n")
    assert b"application/problem+json" in got
    assert serves(port)


def test_lines_are_used_again(port: int) -> None:
    """An answered caller may ask again on its line, at once or later, and two requests in one go get two answers."""
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=10)) as connection:
        for pause in (0, 0.2, 0):
            time.sleep(pause)
            connection.request("POST", "/v1/check", SMALL, {"Content-Type": "application/json"})
            answer = connection.getresponse()
            assert (answer.status, bool(answer.read())) == (200, True)
    with line(port) as connection:
        one = POST + b"Content-Length: 13\r\n\r\n" + SMALL
        connection.sendall(one + one.replace(b"Host: x", b"Connection: close\r\nHost: x"))
        assert rest(connection).count(b"HTTP/1.1 200 ") == 2
