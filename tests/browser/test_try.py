"""The page at /: a case goes in, findings are seen, a reply comes out with its reasons, and a verdict goes back."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager

import pytest
from playwright.sync_api import Page, expect

from rewriter.demo import post
from tests.api.test_scripted_model import MODEL, reply, scripted
from tests.api.test_stream import WRITTEN
from tests.browser.conftest import PHONE, Open, Serve, keep, serious
from tests.model_server import events, pieces, upstream
from tests.serving import CASE, CUSTOMER, DRAFT
from tests.test_release import ASKS, GOOD, SORRY

pytestmark = pytest.mark.browser
KEPT = "Another language"  # the example whose draft the rules engine cannot judge


def fill(page: Page, customer: str = CUSTOMER, draft: str = DRAFT) -> None:
    """Type a case."""
    page.get_by_label("The customer wrote").fill(customer)
    page.get_by_role("textbox", name="Your draft").fill(draft)


def answered(page: Page, seal: str = "Verified") -> None:
    """Wait for the whole answer."""
    expect(page.locator(".seal")).to_contain_text(seal)
    expect(page.locator("#answer")).not_to_have_attribute("aria-busy", "true")


def test_the_main_path(serve: Serve, visit: Open) -> None:
    """Findings are underlined while one types, Ctrl+Enter brings the reply that the interface gives, and Accept is kept."""
    address = serve()
    page = visit(address + "/")
    fill(page)
    expect(page.locator("#tally")).to_contain_text("findings in your draft")
    underlined = "".join(page.locator("#mirror mark.error").all_inner_texts())
    for faulty in ("No.", "the warehouse's fault", "guaranteed"):
        assert faulty in underlined
    titles = page.locator("#findings").inner_text()
    assert "No blunt refusals" in titles
    page.get_by_role("textbox", name="Your draft").press("Control+Enter")
    answered(page)
    _, wanted = post(int(address.rpartition(":")[2]), "/v1/rewrite", CASE)
    assert page.locator("#reply").inner_text() == wanted["reply"]
    shown = page.locator("#answer").inner_text()
    for change in wanted["rationale"]["changes"]:
        assert change["title"] in shown
        assert change["why"] in shown
    for proof in ("rewritten", f"{wanted['policy']['name']}@{wanted['policy']['version']}", "rules: accepted", " ms"):
        assert proof in shown
    page.get_by_text("Against your draft").click()
    assert "warehouse" in "".join(page.locator("#reply del").all_inner_texts())
    assert "sorry" in "".join(page.locator("#reply ins").all_inner_texts())
    assert serious(page) == []
    keep(page, "page", 1150)
    page.get_by_role("button", name="Accept").click()
    expect(page.locator(".verdicts")).to_contain_text("Noted: accepted")
    page.goto(address + "/insights")
    expect(page.locator("#found")).to_contain_text("1 of 1")
    expect(page.locator("#found")).to_contain_text("1 reply was judged")


def test_an_edit_and_a_rejection_replace_each_other(serve: Serve, visit: Open) -> None:
    """One may change one's mind: the last verdict counts, and what is typed with it is sent along."""
    page = visit(serve() + "/")
    fill(page)
    page.get_by_role("button", name="Rewrite").click()
    answered(page)
    with page.expect_request("**/v1/feedback") as sent:
        page.get_by_role("button", name="Edit").click()
        page.get_by_label("What you send instead").fill("Dear customer")
        page.get_by_role("button", name="Note the edit").click()
    assert json.loads(sent.value.post_data or "")["final_text"] == "Dear customer"
    expect(page.locator(".verdicts")).to_contain_text("Noted: edited")
    page.get_by_role("button", name="Reject").click()
    page.get_by_label("Why?").fill("too short")
    page.locator(".verdicts").get_by_role("button", name="Reject").last.click()
    expect(page.locator(".verdicts")).to_contain_text("Noted: rejected")


def test_the_reason_is_under_the_pointer_and_at_the_caret(serve: Serve, visit: Open) -> None:
    """A finding tells its reason on hover and when the caret stands in it, and Escape puts it away."""
    page = visit(serve() + "/")
    fill(page)
    mark = page.locator("#mirror mark.error").first
    mark.wait_for()
    box = mark.bounding_box()
    assert box
    page.mouse.move(box["x"] + 5, box["y"] + box["height"] / 2)
    tip = page.get_by_role("tooltip")
    expect(tip).to_contain_text("No blunt refusals")
    keep(page, "finding")
    assert serious(page) == []
    page.keyboard.press("Escape")
    expect(tip).to_have_count(0)
    page.mouse.move(5, 5)
    draft = page.get_by_role("textbox", name="Your draft")
    draft.focus()
    draft.press("Control+Home")
    draft.press("ArrowRight")
    expect(tip).to_contain_text("No blunt refusals")
    assert "tip" in str(draft.get_attribute("aria-describedby"))
    page.keyboard.press("Escape")
    expect(tip).to_have_count(0)
    page.locator("#findings button").filter(has_text="Honesty").click()
    assert "guaranteed" in page.evaluate(
        "() => getSelection().toString() || document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)"
    )


def test_places_are_right_behind_any_character(serve: Serve, visit: Open) -> None:
    """What is underlined is what was found, behind emoji, marks that combine and letters of other planes."""
    page = visit(serve() + "/")
    fill(page, draft="Hello 👩‍👩‍👧 🎉, plan 𝒜 is the cafe\u0301.\n\n\tThat's the warehouse's fault.")
    mark = page.locator("#mirror mark.error").first
    mark.wait_for()
    assert "the warehouse's fault" in mark.inner_text()
    assert (
        page.locator("#mirror").evaluate("node => node.textContent")
        == page.get_by_role("textbox", name="Your draft").input_value() + "\n"
    )
    draft, mirror = page.locator("#draft").bounding_box(), page.locator("#mirror").bounding_box()
    assert draft == mirror


def test_a_kept_draft_is_never_taken_for_a_reply(serve: Serve, visit: Open) -> None:
    """When nothing could be verified the page says so in words, in form and in colour, and offers no Accept."""
    page = visit(serve() + "/")
    page.get_by_role("button", name=KEPT).click()
    page.get_by_role("button", name="Rewrite").click()
    answered(page, "Not verified: this is your own draft")
    assert page.locator("#reply").inner_text() == page.get_by_role("textbox", name="Your draft").input_value()
    style = page.locator("#answer").evaluate(
        "node => [getComputedStyle(node).borderStyle, getComputedStyle(node).backgroundImage]"
    )
    assert style[0] == "dashed"
    assert "repeating-linear-gradient" in style[1]
    assert "No reply was tried: the built-in rules know English only" in page.locator(".verdict").inner_text()
    assert page.get_by_text("What stands against it").count() == 0  # nothing was looked for, so nothing was found
    assert "The techniques know English only" in page.locator("#tally").inner_text()
    assert page.get_by_role("button", name="Accept").count() == 0
    assert page.locator(".seal").get_by_text("Verified", exact=True).count() == 0
    assert serious(page) == []
    keep(page, "draft-kept", 980)
    page.get_by_role("button", name="Late parcel").click()
    page.get_by_role("button", name="Rewrite").click()
    answered(page)
    assert "kept" not in str(page.locator("#answer").get_attribute("class"))


def test_the_page_says_what_may_be_added(serve: Serve, visit: Open) -> None:
    """Before anything is sent the page tells of the one step a reply may add, and beside a reply it is named."""
    page = visit(serve() + "/")
    told = page.locator("#answer").inner_text()
    for words in ("At most one small step of your own may be added", "A policy can forbid it", "can miss something"):
        assert words in told
    fill(page, draft="dunno, ask the carrier")
    page.get_by_role("button", name="Rewrite").click()
    answered(page)
    expect(page.locator("#answer .summary").first).to_contain_text("You now say: “")


def test_a_draft_that_stays_with_findings_is_not_called_fine(serve: Serve, visit: Open) -> None:
    """Where something was found and left, the page neither says that all is fine nor that nothing was found."""
    page = visit(serve() + "/")
    fill(page, draft="I'm sorry your parcel is two weeks late. It is due on Friday.")
    page.get_by_role("button", name="Rewrite").click()
    answered(page, "Passed as it is")
    expect(page.locator("#answer .summary").first).to_contain_text("Left for you to look at")
    expect(page.locator("#answer .findings li")).to_have_count(1)
    page.get_by_role("button", name="Fine as it is").click()
    page.get_by_role("button", name="Rewrite").click()
    answered(page, "Fine as it is")
    expect(page.locator("#answer .summary").first).to_have_text("Nothing had to change.")


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


def test_a_person_is_called_for(serve: Serve, visit: Open) -> None:
    """Where the customer speaks of an injury the page asks for a person, above the reply."""
    page = visit(serve() + "/")
    page.get_by_role("button", name="Burned hand").click()
    page.get_by_role("button", name="Rewrite").click()
    answered(page)
    expect(page.locator(".notice")).to_contain_text("Bring in a person.")
    assert serious(page) == []


def test_an_error_says_the_way_out(serve: Serve, visit: Open) -> None:
    """What the server refuses, and a server that is gone, are told in words; the draft is left as it was."""
    page = visit(serve(max_body_bytes=700) + "/")
    fill(page, draft=DRAFT * 20)
    page.get_by_role("button", name="Rewrite").click()
    expect(page.locator(".failure")).to_contain_text("larger than 700 bytes")
    assert serious(page) == []
    keep(page, "error")
    page.context.set_offline(True)
    page.get_by_role("button", name="Rewrite").click()
    expect(page.locator(".failure")).to_contain_text("The server cannot be reached")
    assert page.get_by_role("textbox", name="Your draft").input_value() == DRAFT * 20
    page.context.set_offline(False)
    fill(page)
    page.get_by_role("button", name="Rewrite").click()
    answered(page)


def test_a_slow_model_can_be_waited_for_or_stopped(serve: Serve, visit: Open, monkeypatch: pytest.MonkeyPatch) -> None:
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


def test_a_key_is_asked_for_and_kept_for_the_tab(serve: Serve, visit: Open) -> None:
    """With keys set the page asks for one, says when it is wrong, keeps it over a reload, and forgets it on demand."""
    address = serve(api_keys="desk=s3cret") + "/"
    page = visit(address)
    key = page.get_by_label("API key")
    key.wait_for()
    assert serious(page) == []
    key.fill("wrong")
    page.get_by_role("button", name="Use this key").click()
    expect(page.get_by_role("dialog")).to_contain_text("That key is not valid")
    key.fill("s3cret")
    page.get_by_role("button", name="Use this key").click()
    expect(page.locator("#policy option")).not_to_have_count(1)
    page.reload()
    expect(page.locator("#policy option")).not_to_have_count(1)
    assert page.evaluate("() => Object.values(localStorage).length + document.cookie.length") == 0
    visit(address).get_by_label("API key").wait_for()
    page.get_by_role("button", name="Forget the key").click()
    page.get_by_label("API key").wait_for()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_a_text_is_never_run(serve: Serve, visit: Open) -> None:
    """Markup in a message, a draft or a reply is shown as the letters it is."""
    page = visit(serve() + "/")
    evil = "<img src=x onerror=\"document.title=1\"><script>document.title=1</script> That's the warehouse's fault."
    fill(page, customer=evil + CUSTOMER, draft=evil)
    page.locator("#mirror mark").first.wait_for()
    page.get_by_role("button", name="Rewrite").click()
    page.locator(".verdicts").wait_for()
    assert page.locator("#answer img, #answer script, #mirror img, #findings img").count() == 0
    assert page.title() != "1"


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


def test_a_comparison_holds_both_texts(serve: Serve, visit: Open) -> None:
    """Of any two texts, what is the same and gone is the one, and what is the same and added is the other."""
    page = visit(serve() + "/")
    wrong = page.evaluate(
        """async () => {
          const { diff } = await import("/static/diff.js");
          const words = ["no", "a", "I'm", "sorry", " ", " ", ",", ".", "\\n", "€5", "é", "👩‍👧", "don’t", "10%"];
          let seed = 7;
          const chance = n => (seed = seed * 48271 % 2147483647) % n;
          const text = () => Array.from({ length: chance(12) }, () => words[chance(words.length)]).join("");
          for (let i = 0; i < 2000; i++) {
            const a = text(), b = text(), pieces = diff(a, b);
            const of = kind => pieces.filter(([k]) => k === "same" || k === kind).map(([, t]) => t).join("");
            if (of("gone") !== a || of("added") !== b) return [a, b, pieces];
          }
          const long = diff("word ".repeat(4000), "other ".repeat(4000));
          return long.length === 2 ? null : long.length;
        }"""
    )
    assert wrong is None
