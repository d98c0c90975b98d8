"""The page at /insights: counts as plots that read without a legend, and as a file."""

from __future__ import annotations

import asyncio
import csv
import random
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import expect

from rewriter.stores import Feedback, sql
from rewriter.text import Severity
from tests.browser.conftest import PHONE, Open, Serve, keep, serious
from tests.stores.test_sql import record

pytestmark = pytest.mark.browser
FAULTS = ("blunt-refusal", "blame-shifting", "blame-shifting", "excuse", "overpromise", "early-thanks", "dead-end")


async def _month(folder: Path) -> None:
    """A month in which a team learns: the same one each time."""
    records = sql.SqlRecords(sql.in_folder(folder))
    await records.open()
    chance = random.Random(3)  # noqa: S311
    now = datetime.now(UTC)
    for age in range(30):
        for _ in range(chance.randint(4, 22) if age % 7 not in (1, 2) else 0):
            likely = 0.35 + 0.45 * age / 30
            found: dict[str, Severity] = {}
            if chance.random() < likely:
                found[chance.choice(FAULTS)] = "error"
            for advice in ("missing-empathy", "last-word"):
                if chance.random() < likely * 0.7:
                    found[advice] = "advice"
            outcome = chance.choices(("rewritten", "repaired", "fallback", "draft_kept"), (16, 4, 2, 1))[0]
            made = record(
                owner="default",
                at=now - timedelta(days=age),
                findings=found,
                outcome=outcome if found else "unchanged",
                metadata={"team": chance.choice(("parcels", "returns", "=billing"))},
            )
            records.add(made)
            if chance.random() < 0.6:
                await records.judge(
                    "default", Feedback(made.id, chance.choices(("accepted", "edited", "rejected"), (7, 2, 1))[0])
                )
    await records.close()


@pytest.fixture(scope="module")
def month(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with a month of records."""
    folder = tmp_path_factory.mktemp("month")
    filling = threading.Thread(target=lambda: asyncio.run(_month(folder)))  # the browser has a loop of its own here
    filling.start()
    filling.join()
    return folder


def test_the_month_is_drawn_and_downloaded(serve: Serve, visit: Open, month: Path) -> None:
    """Every plot says what it counts, the groups stand in a table, and the file holds the same numbers."""
    page = visit(serve(data_dir=month) + "/insights")
    expect(page.locator("#found h2")).to_have_text(
        [
            "Is it getting better?",
            "What drafts need most",
            "What became of the replies",
            "How the drafts came out",
            "By technique",
        ]
    )
    shown = page.locator("#found").inner_text()
    for label in ("Show empathy", "Accepted", "Fine as they were", "of drafts had a fault", "100%"):
        assert label in shown
    assert page.locator("svg.plot").count() == 4
    assert all(page.locator("svg.plot").nth(i).get_attribute("aria-label") for i in range(4))
    page.get_by_label("Told apart by").select_option("metadata")
    expect(page.locator("table")).to_contain_text("parcels")
    assert serious(page) == []
    keep(page, "insights", 2060)
    with page.expect_download() as download:
        page.get_by_role("button", name="Download as CSV").click()
    rows = list(csv.DictReader(download.value.path().read_text(encoding="utf-8-sig").splitlines()))
    assert {row["group"] for row in rows} == {"parcels", "returns", "'=billing"}
    drafts = sum(int(row["rewrites"]) for row in rows)
    assert f"{drafts:,}" == page.locator(".numbers b").first.inner_text()
    assert sum(int(row["faulty"]) for row in rows) == int(page.locator(".numbers .small").first.inner_text().split()[0])


def test_it_reads_on_a_phone_and_in_the_dark(serve: Serve, visit: Open, month: Path) -> None:
    """At 375 px and in dark, nothing needs scrolling sideways and no barrier is found."""
    page = visit(serve(data_dir=month) + "/insights", PHONE, "dark")
    page.get_by_label("Drawn by").select_option("week")
    expect(page.locator("figcaption").first).to_contain_text("each week")
    assert page.evaluate("() => document.documentElement.scrollWidth") == PHONE[0]
    assert serious(page) == []


def test_nothing_yet_is_said(serve: Serve, visit: Open) -> None:
    """Without a rewrite the page says so and leads to where one is made."""
    page = visit(serve() + "/insights")
    expect(page.locator("#found")).to_contain_text("No rewrites in this time yet.")
    assert serious(page) == []


def test_a_store_that_does_not_answer_is_told(serve: Serve, visit: Open, tmp_path: Path) -> None:
    """A broken store is an error with a button to try again."""
    (tmp_path / "data").write_text("a file where the folder should be")
    page = visit(serve(data_dir=tmp_path / "data") + "/insights")
    expect(page.locator(".failure")).to_contain_text("The database does not answer")
    assert page.get_by_role("button", name="Try again").count() == 1


def test_the_interface_is_described(serve: Serve, visit: Open) -> None:
    """/docs names every route, and opens one with its fields."""
    page = visit(serve() + "/docs")
    page.locator("summary", has_text="/v1/rewrite").first.click()
    opened = page.locator("details[open]")
    expect(opened).to_contain_text("customer_message")
    expect(opened).to_contain_text("Facts of the draft that the reply no longer states")  # a part of a part
    expect(opened.locator("code", has_text="NAME@VERSION")).to_be_visible()
    assert "`" not in str(page.locator("body").text_content())
    assert serious(page) == []
