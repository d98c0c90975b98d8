"""What a person does at /, and a model's server that stops in the middle."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager

from playwright.sync_api import Page, expect

from tests.model_server import events, pieces, upstream
from tests.serving import CUSTOMER, DRAFT

KEPT = "Another language"  # the example whose draft the rules engine cannot judge


def fill(page: Page, customer: str = CUSTOMER, draft: str = DRAFT) -> None:
    """Type a case."""
    page.get_by_label("The customer wrote").fill(customer)
    page.get_by_role("textbox", name="Your draft").fill(draft)


def answered(page: Page, seal: str = "Verified") -> None:
    """Wait for the whole answer."""
    expect(page.locator(".seal")).to_contain_text(seal)
    expect(page.locator("#answer")).not_to_have_attribute("aria-busy", "true")


@contextmanager
def halting(answer: str, at: int) -> Iterator[tuple[str, Callable[[], object]]]:
    """A model's server that stops in the middle of its answer: its address, and what lets it go on."""
    ready: Future[tuple[str, Callable[[], object], Callable[[], object]]] = Future()

    async def run() -> None:
        go_on, over = asyncio.Event(), asyncio.Event()
        loop = asyncio.get_running_loop()
        say = events(pieces(answer), between=go_on, at=at)
        async with upstream(lambda body, number: say) as server:
            wake = loop.call_soon_threadsafe
            ready.set_result((server.address, lambda: wake(go_on.set), lambda: wake(over.set)))
            await over.wait()

    thread = threading.Thread(target=lambda: asyncio.run(run()))  # the browser has a loop of its own in this one
    thread.start()
    address, go_on, end = ready.result(10)
    try:
        yield address, go_on
    finally:
        go_on()
        end()
        thread.join()
