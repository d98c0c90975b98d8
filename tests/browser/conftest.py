"""A real browser over a real server. `make browser` runs these; `make test` needs no browser and leaves them out."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect, sync_playwright

from rewriter.api.app import create
from rewriter.demo import served
from rewriter.service import Service
from tests import serving
from tests.serving import ROOT

DESKTOP, PHONE = (1280, 900), (375, 812)
PATIENCE_MS = 20_000  # for a busy machine; a page that is right needs none of it
Serve = Callable[..., str]
Open = Callable[..., Page]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's chromium, or the one that CHROMIUM names."""
    path = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    assert path, "these tests need chromium: apt-get install chromium, or name one with CHROMIUM=/path"
    expect.set_options(timeout=PATIENCE_MS)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Serve]:
    """Serve the app with these settings; gives its address."""
    with ExitStack() as stack:

        def start(service: Service | None = None, **changed: object) -> str:
            settings = serving.settings(**({"data_dir": tmp_path} | changed))
            return f"http://127.0.0.1:{stack.enter_context(served(create(settings, service)))}"

        yield start


@pytest.fixture
def visit(browser: Browser) -> Iterator[Open]:
    """Open an address in a window of its own; a script that breaks, or a request to elsewhere, fails the test."""
    with ExitStack() as stack:
        wrong: list[str] = []

        def go(address: str, size: tuple[int, int] = DESKTOP, scheme: Any = "light") -> Page:
            context = browser.new_context(
                viewport={"width": size[0], "height": size[1]}, color_scheme=scheme, reduced_motion="reduce"
            )
            stack.callback(context.close)
            context.set_default_timeout(PATIENCE_MS)
            page = context.new_page()
            page.on("pageerror", lambda error: wrong.append(str(error)))
            origin = "/".join(address.split("/")[:3])
            page.on("request", lambda r: None if r.url.startswith((origin, "blob:")) else wrong.append(r.url))
            page.goto(address)
            return page

        yield go
        assert wrong == []


def serious(page: Page) -> list[str]:
    """What axe-core holds to be a serious or critical barrier on the page as it stands."""
    found = Axe().run(page).response["violations"]
    return [
        f"{one['id']}: {node['html']}"
        for one in found
        if one["impact"] in ("serious", "critical")
        for node in one["nodes"]
    ]


def keep(page: Page, name: str, height: int = 0) -> None:
    """Save what the page looks like from its top, this many pixels or its window, when SCREENSHOTS=1 asks for it."""
    if os.environ.get("SCREENSHOTS"):
        width, window = page.viewport_size["width"], page.viewport_size["height"]  # type: ignore[index]
        page.set_viewport_size({"width": width, "height": height or window})
        page.evaluate("() => scrollTo(0, 0)")
        page.screenshot(path=ROOT / "docs" / "images" / f"{name}.png")
        page.set_viewport_size({"width": width, "height": window})
