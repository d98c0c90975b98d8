"""What is said about a reply: true of what happened, and never at odds with the findings that stand beside it."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from rewriter.engines import Engine, Task
from rewriter.engines.rules import RulesEngine
from rewriter.schemas.requests import RewriteRequest
from tests import serving
from tests.serving import CUSTOMER, Scripted

DELAY = "I'm sorry your parcel is two weeks late. It is due on Friday."
ASKS = "I'm sorry your parcel is two weeks late. It is at the depot. Which address should it go to?"
GERMAN = "Nein. Das ist die Schuld des Lagers, es kommt morgen."
POLISH = "Nie. To wina magazynu, proszę czekać na odpowiedź."


def saying(words: str) -> Scripted:
    """A model that always answers this."""

    async def answer(_: Task) -> str:
        return words

    return Scripted(answer)


def told(draft: str, *engines: Engine, customer: str = CUSTOMER, **more: Any) -> tuple[dict[str, Any], str]:
    """The answer to a draft, and its summary."""
    request = RewriteRequest(customer_message=customer, draft=draft, **more)
    answer = asyncio.run(serving.service(*engines, *((RulesEngine(),) if engines else ())).rewrite(request))
    return answer, answer["rationale"]["summary"]


def test_unchanged_says_what_is_left() -> None:
    """A draft that stays with findings is not said to be without any: each is named; one that has none is fine."""
    answer, summary = told(DELAY)
    assert (answer["outcome"], [f["name"] for f in answer["findings"]]) == ("unchanged", ["last-word"])
    assert summary == "Nothing was changed. Left for you to look at: move the conversation forward."
    answer, summary = told("Yes, until six.", customer="Do you open on Sunday?")
    assert (answer["outcome"], answer["findings"], summary) == ("unchanged", [], "Nothing had to change.")


def test_a_step_is_named_also_where_nothing_was_mended() -> None:
    """A step that a reply adds of the agent's own is named, whether or not a fault explains the change."""
    answer, summary = told(ASKS, saying(f"{ASKS} I'll check with the depot."))
    assert (answer["outcome"], answer["rationale"]["changes"]) == ("rewritten", [])
    assert "You now say: “I'll check with the depot.”" in summary
    answer, summary = told(ASKS, saying(f"{ASKS} I'll check with the depot. I'll ask the driver where it was."))
    assert summary.count("You now say") == 1
    assert "driver" not in answer["reply"]


@pytest.mark.parametrize(
    ("draft", "engines", "coverage", "why"),
    [
        (GERMAN, (), "guards", "No reply was tried: the built-in rules know English only, and no model was asked."),
        (GERMAN, (saying("I'm sorry. No."),), "guards", "No reply of the model could be verified, and the built-in"),
        (POLISH, (), "partial", "No reply was tried: the checks do not know the draft's language"),
        (POLISH, (saying("Przykro mi."),), "partial", "No reply was tried: the checks do not know the draft's"),
    ],
    ids=["no model", "a model", "unknown", "unknown to the guards of a model"],
)
def test_a_kept_draft_says_whether_a_reply_was_tried(
    draft: str, engines: tuple[Engine, ...], coverage: str, why: str
) -> None:
    """Why a draft in another language came back: nothing tried, or nothing verified; and no findings where there are none."""
    answer, summary = told(draft, *engines)
    assert (answer["outcome"], answer["verification"]["coverage"]) == ("draft_kept", coverage)
    assert answer["reply"] == draft
    assert summary.startswith(why)
    assert "findings" not in summary
    tried = any(attempt["result"] != "skipped" for attempt in answer["attempts"])
    assert tried == ("was tried" not in summary)


def test_findings_are_pointed_at_where_there_are_some() -> None:
    """A kept draft in English points at its findings; one without any only asks to be read."""
    _, summary = told("That's the warehouse's fault.", saying("We'll send you €900."), engine="openai")
    assert summary.endswith("See the findings before you send it.")
    answer, summary = told("It is here.", saying("We'll send you €900."), engine="openai", policy="plain-truth@1.0.0")
    assert answer["outcome"] == "draft_kept"
    assert answer["findings"] == answer["verification"]["findings"] == []
    assert "findings" not in summary


def test_a_reply_in_another_language_says_why_no_reasons_stand_with_it() -> None:
    """Where the techniques do not know the language, the summary does not say that no fault was left."""
    answer, summary = told(GERMAN, saying("Es tut mir leid, dass Ihr Paket zu spät ist. Nein, es kommt morgen."))
    assert (answer["outcome"], answer["verification"]["coverage"]) == ("rewritten", "guards")
    assert summary.startswith("The wording changed. The techniques do not know this language")
