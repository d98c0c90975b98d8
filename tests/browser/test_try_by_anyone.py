"""The page at / on a phone, by keyboard and in the dark."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import PHONE, Open, Serve, keep, serious
from tests.browser.trying import KEPT, answered, fill

pytestmark = pytest.mark.browser


def test_it_fits_a_phone_and_a_thumb(serve: Serve, visit: Open) -> None:
    """At 375 px nothing is cut off or needs scrolling sideways, and what is pressed is large enough."""
    page = visit(serve() + "/", PHONE)
    page.get_by_role("button", name="Late parcel").click()
    page.locator("#findings li").first.wait_for()

    def top(of: str) -> float:
        return float(page.locator(of).evaluate("node => node.getBoundingClientRect().top"))

    assert top("#findings") < top("#answer")  # as long as there is no reply, its place waits below
    page.get_by_role("button", name="Rewrite").click()
    answered(page)
    assert top("#go") < top("#answer") < top("#findings") < top("#policy")
    assert page.locator("#answer .summary").first.is_visible()
    assert not page.locator("#answer .changes").is_visible()
    page.get_by_text("with the reasons").click()
    assert page.locator("#answer .changes").is_visible()
    page.get_by_text("with the reasons").click()
    assert page.evaluate("() => document.documentElement.scrollWidth") == PHONE[0]
    small = page.evaluate(
        "() => [...document.querySelectorAll('button, select, input, a, summary')].map(n => [n, n.getBoundingClientRect()])"
        ".filter(([n, b]) => b.right > 0 && b.width > 1 && (b.height < 24 || b.width < 24)).map(([n]) => n.outerHTML)"
    )
    assert small == []
    assert serious(page) == []
    keep(page, "phone", 1750)


def test_the_keyboard_alone_is_enough(serve: Serve, visit: Open) -> None:
    """From the top of the page, Tab and Enter load an example, rewrite it and judge it."""
    page = visit(serve() + "/")

    def tab_to(name: str) -> None:
        for _ in range(60):
            page.keyboard.press("Tab")
            if name in str(page.evaluate("() => document.activeElement.textContent || document.activeElement.id")):
                return
        raise AssertionError(f"Tab never came to {name}")

    tab_to("Late parcel")
    page.keyboard.press("Enter")
    page.locator("#findings li").first.wait_for()
    tab_to("Rewrite")
    page.keyboard.press("Enter")
    answered(page)
    tab_to("Accept")
    page.keyboard.press("Enter")
    expect(page.locator(".verdicts")).to_contain_text("Noted: accepted")


def test_dark_is_as_legible_as_light(serve: Serve, visit: Open) -> None:
    """In dark the contrast holds, before and after the answer."""
    page = visit(serve() + "/", scheme="dark")
    assert serious(page) == []
    fill(page)
    page.locator("#findings li").first.wait_for()
    page.get_by_role("button", name="Rewrite").click()
    answered(page)
    page.get_by_text("Against your draft").click()
    assert serious(page) == []
    keep(page, "page-dark", 1150)
    page.get_by_role("button", name=KEPT).click()
    page.get_by_role("button", name="Rewrite").click()
    answered(page, "Not verified")
    assert serious(page) == []
