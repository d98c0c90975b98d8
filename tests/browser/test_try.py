"""The page at /: a case goes in, findings are seen, a reply comes out with its reasons, and a verdict goes back."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import expect

from rewriter.demo import post
from tests.browser.conftest import Open, Serve, keep, serious
from tests.browser.trying import KEPT, answered, fill
from tests.serving import CASE, CUSTOMER, DRAFT

pytestmark = pytest.mark.browser


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
