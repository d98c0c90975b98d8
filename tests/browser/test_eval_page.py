"""The eval's page: one file, opened from disk, that finds a case, shows what became of it, and reads on any screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from eval.report import page as report
from tests.browser.conftest import DESKTOP, PHONE, Open, serious
from tests.eval.sample import RUN

pytestmark = pytest.mark.browser


@pytest.fixture
def address(tmp_path: Path) -> str:
    """The page of a run with one case of every sort."""
    file = tmp_path / "run.html"
    file.write_text(report.render(RUN), "utf-8")
    return file.as_uri()


def _shown(page: Page) -> set[str]:
    return {card.locator(".id").inner_text() for card in page.locator("article:visible").all()}


def test_the_verdict_comes_first(visit: Open, address: str) -> None:
    """Title and heading say what fell; what failed is open and stands on top, the words at fault marked."""
    page = visit(address)
    assert page.title() == RUN.line
    expect(page.get_by_role("heading", level=1)).to_contain_text("1 REGRESSED (calm-down)")
    cards = page.locator("article")
    assert [cards.nth(i).locator(".id").inner_text() for i in range(3)] == ["crash-case", "calm-down", "old-answer"]
    assert [cards.nth(i).locator("details").get_attribute("open") is not None for i in range(3)] == [True, True, False]
    expect(cards.nth(1).locator("mark")).to_have_text("Calm down")


@pytest.mark.parametrize(
    ("filters", "left"),
    [
        ({"verdict": "fail"}, {"calm-down"}),
        ({"engine": "replay"}, {"old-answer", "written-answer"}),
        ({"move": "REGRESSED"}, {"calm-down"}),
        ({"origin": "carried"}, {"old-answer"}),
        ({"verdict": "pass", "engine": "rules"}, {"fine-case"}),
        ({"slice": "tone upset", "technique": "blunt-refusal"}, {c.id for c in RUN.cases}),
        ({"verdict": "error", "engine": "replay"}, set()),
    ],
)
def test_filters_leave_what_fits(visit: Open, address: str, filters: dict[str, str], left: set[str]) -> None:
    """Each filter and all of them together; the count says how many, and an empty list says so too."""
    page = visit(address)
    for name, value in filters.items():
        page.locator(f"select[name={name}]").select_option(value)
    assert _shown(page) == left
    expect(page.locator("#count")).to_have_text(f"{len(left)} of {len(RUN.cases)} cases")
    expect(page.get_by_text("No case fits these filters.")).to_be_visible(visible=not left)


def test_words_are_looked_for_everywhere(visit: Open, address: str) -> None:
    """Typing narrows the list by id, text and reason; clearing brings all of them back."""
    page = visit(address)
    page.get_by_label("words").fill("ZeroDivision")
    assert _shown(page) == {"crash-case"}
    page.get_by_role("button", name="clear").click()
    expect(page.locator("#count")).to_have_text(f"{len(RUN.cases)} of {len(RUN.cases)} cases")


def test_a_filtered_page_can_be_passed_on(visit: Open, address: str) -> None:
    """The address holds the filters, and opening it again finds the same cases."""
    page = visit(address)
    page.locator("select[name=verdict]").select_option("stale")
    again = visit(page.url)
    assert _shown(again) == {"old-answer"}


def test_a_case_shows_what_became_of_its_draft(visit: Open, address: str) -> None:
    """Word by word from draft to reply, and from the baseline's reply to this one."""
    page = visit(address)
    card = page.locator("article", has_text="calm-down")
    diff = card.locator(".diff")
    assert diff.locator("del").all_inner_texts() == ["No"]
    assert diff.locator("ins").all_inner_texts() == ["I'm sorry", ", please"]
    expect(card.get_by_role("heading", name="Baseline → now: pass → fail")).to_be_visible()
    assert card.locator(".baseline ins").all_inner_texts() == [" Calm down, please."]


def test_a_case_opens_by_keyboard(visit: Open, address: str) -> None:
    """Enter on its line opens a case."""
    page = visit(address)
    card = page.locator("article", has_text="fine-case")
    expect(card.locator(".inside")).to_be_hidden()
    card.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(card.locator(".inside")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["laptop", "phone"])
def test_it_reads_on_any_screen(visit: Open, address: str, size: tuple[int, int], scheme: str) -> None:
    """Laptop and phone, light and dark: nothing runs off the side, and axe-core finds no barrier."""
    page = visit(address, size, scheme)
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    assert page.evaluate("document.documentElement.scrollWidth") <= size[0]
    assert serious(page) == []
    dark = page.evaluate("getComputedStyle(document.body).backgroundColor.match(/\\d+/g)[0] < 100")
    assert dark == (scheme == "dark")
