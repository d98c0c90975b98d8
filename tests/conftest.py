"""What holds for every test: no address but this machine's own, and the same inputs in every CI run."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from ipaddress import ip_address

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("ci" if os.environ.get("CI") else "here")

for _name in [n for n in os.environ if n.startswith(("REWRITER_", "OPENAI_", "OTEL_"))]:
    del os.environ[_name]  # a developer's own model or policy must not decide a test

_home = tempfile.TemporaryDirectory(prefix="rewriter-tests-", ignore_cleanup_errors=True)
os.environ["XDG_DATA_HOME"] = _home.name  # nor may a test write among a developer's own records

_reached: list[str] = []


def _at_home(host: object) -> bool:
    """An address of this machine."""
    if not isinstance(host, str) or host in ("", "localhost", "testserver"):
        return True
    try:
        return ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return False


def _refuse(event: str, args: tuple[object, ...]) -> None:
    """Stop a connection, or the look-up of a name, that leaves this machine."""
    if event == "socket.connect":
        address = args[1]
        host = address[0] if isinstance(address, tuple) else ""  # a path is a Unix socket
    elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
        host = args[0].decode("ascii", "replace") if isinstance(args[0], bytes) else args[0]
    else:
        return
    if not _at_home(host):
        _reached.append(str(host))
        raise RuntimeError(f"a test reached for {host}: mock the call, or serve it on 127.0.0.1")


sys.addaudithook(_refuse)


@pytest.fixture(autouse=True)
def _nothing_leaves() -> Iterator[None]:
    """A client that swallows the refusal fails the test all the same."""
    _reached.clear()
    yield
    assert not _reached, f"this test reached for {', '.join(_reached)}: mock the call, or serve it on 127.0.0.1"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the tables that tests have made."""
    for report in terminalreporter.getreports("passed"):
        for name, table in getattr(report, "user_properties", ()):
            if name == "table":
                terminalreporter.write_sep("=", report.nodeid.partition("::")[2])
                terminalreporter.write_line(str(table))
