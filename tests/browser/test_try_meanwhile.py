"""The page at / while a reply is on its way, and once its case has changed."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from rewriter.demo import post
from tests.api.test_scripted_model import MODEL, reply, scripted
from tests.api.test_stream import WRITTEN
from tests.browser.conftest import Open, Serve, keep, serious
from tests.browser.trying import answered, fill, halting
from tests.serving import CASE
from tests.test_release import ASKS, GOOD, SORRY

pytestmark = pytest.mark.browser


def test_a_slow_model_can_be_waited_for_or_stopped(serve: Serve, visit: Open) -> None:
    """While a model thinks the page says so and stays usable; Stop ends it, and waiting brings the reply."""
    go_on = threading.Event()

    def script(calls: object) -> object:
        words = reply("I'm sorry that your parcel is two weeks late. I'll look into it and write to you here.")
        return type(words)(words.body, after=go_on)

    with scripted(script) as model:  # type: ignore[arg-type]
        address = serve(model=MODEL, OPENAI_API_KEY="key", OPENAI_BASE_URL=model.address)
        page = visit(address + "/")
        fill(page, draft="I don't know where it is, ask the carrier.")
        page.get_by_role("button", name="Rewrite").click()
        expect(page.locator(".waiting")).to_contain_text("Writing and checking")
        expect(page.locator("#said")).to_have_text("Rewriting.")
        keep(page, "slow")
        assert serious(page) == []
        page.get_by_role("button", name="Stop").click()
        expect(page.locator("#answer")).to_contain_text("Stopped. Your draft is as you left it.")
        page.get_by_role("button", name="Rewrite").click()
        expect(page.locator(".waiting")).to_be_visible()
        go_on.set()
        answered(page)
        assert f"openai ({MODEL})" in page.locator("#answer").inner_text()


def test_the_first_sentence_is_read_while_the_model_still_writes(serve: Serve, visit: Open) -> None:
    """A sentence is there as soon as it is verified, and the page still says that more is coming."""
    with halting(WRITTEN, at=16) as (model, go_on):
        page = visit(serve(model="m-1", OPENAI_BASE_URL=model, OPENAI_API_KEY="k", deadline_s=60) + "/")
        fill(page, ASKS.customer, ASKS.draft)
        page.get_by_role("button", name="Rewrite").click()
        expect(page.locator(".sentence")).to_contain_text(SORRY)
        expect(page.locator("#answer")).to_have_attribute("aria-busy", "true")
        assert page.get_by_role("button", name="Stop").is_visible()
        go_on()
        answered(page)
        assert page.locator("#reply").inner_text() == GOOD


def test_sentences_are_forgotten_on_restart(serve: Serve, visit: Open) -> None:
    """A restart takes back what stood there, the result is what stays, and a stream that breaks off leaves nothing."""
    address = serve()
    result = post(int(address.rpartition(":")[2]), "/v1/rewrite", CASE)[1]

    def event(name: str, data: object) -> str:
        return f"event: {name}\ndata: {json.dumps(data)}\n\n"

    started = event("findings", {"findings": []}) + ": still here\n\n" + event("sentence", {"text": "Gone again. "})
    body = (
        started
        + event("restart", {"reason": "…"})
        + event("sentence", {"text": result["reply"]})
        + event("result", result)
    )
    page = visit(address + "/")
    fill(page)
    page.route("**/v1/rewrite", lambda route: route.fulfill(body=body, content_type="text/event-stream"))
    page.get_by_role("button", name="Rewrite").click()
    answered(page)
    assert page.locator("#reply").inner_text() == result["reply"]
    assert "Gone again" not in page.locator("#answer").inner_text()
    broken = started
    page.route("**/v1/rewrite", lambda route: route.fulfill(body=broken, content_type="text/event-stream"))
    page.get_by_role("button", name="Rewrite").click()
    expect(page.locator(".failure")).to_contain_text("broke off")
    assert "Gone again" not in page.locator("#answer").inner_text()


def test_a_case_that_changes_while_the_model_writes_has_an_earlier_reply(serve: Serve, visit: Open) -> None:
    """What is typed while a reply is on its way is not what it answers, and the page says so when it is there."""
    with halting(WRITTEN, at=16) as (model, go_on):
        page = visit(serve(model="m-1", OPENAI_BASE_URL=model, OPENAI_API_KEY="k", deadline_s=60) + "/", scheme="dark")
        fill(page, ASKS.customer, ASKS.draft)
        page.get_by_role("button", name="Rewrite").click()
        expect(page.locator(".sentence")).to_contain_text(SORRY)
        fill(page, ASKS.customer, "dunno")
        go_on()
        answered(page)
        expect(page.locator(".earlier")).to_have_count(1)
        expect(page.get_by_role("button", name="Copy")).to_be_disabled()
        assert serious(page) == []


def test_a_reply_to_an_earlier_draft_cannot_be_taken_for_a_fresh_one(serve: Serve, visit: Open) -> None:
    """As soon as anything of the case changes, the reply says so and can be neither copied nor judged; put back, it can."""
    page = visit(serve() + "/")
    fill(page)
    page.get_by_role("button", name="Rewrite").click()
    answered(page)
    answer, earlier = page.locator("#answer"), page.locator(".earlier")
    pressed = [answer.get_by_role("button", name=name, exact=True) for name in ("Copy", "Accept", "Edit", "Reject")]
    changes: list[tuple[Callable[[], object], Callable[[], object]]] = [
        (lambda: fill(page, customer="Where is my lamp?"), lambda: fill(page)),
        (lambda: fill(page, draft="dunno"), lambda: fill(page)),
        (lambda: fill(page, "", ""), lambda: fill(page)),
        (
            lambda: page.get_by_label("Channel").select_option("sms"),
            lambda: page.get_by_label("Channel").select_option("chat"),
        ),
    ]
    for change, back in changes:
        expect(earlier).to_have_count(0)
        for button in pressed:
            expect(button).to_be_enabled()
        change()
        expect(earlier).to_contain_text("This answers an earlier draft")
        expect(page.locator("#said")).to_contain_text("This answers an earlier draft")
        expect(answer).to_have_attribute("aria-label", "The reply to an earlier draft")
        for button in pressed:
            expect(button).to_be_disabled()
        assert serious(page) == []
        back()
    expect(answer).to_have_attribute("aria-label", "The reply")
    page.get_by_role("button", name="Exam tonight").click()
    expect(earlier).to_have_count(1)
    page.get_by_role("button", name="Rewrite").click()
    answered(page)
    expect(earlier).to_have_count(0)
    expect(pressed[0]).to_be_enabled()
