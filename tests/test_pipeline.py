"""No unverified text leaves, and the answer says what happened on the way."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from rewriter.engines import Candidate, Engine, Story, Task, Usage
from rewriter.engines.rules import RulesEngine
from rewriter.errors import EngineError, EngineTimeout
from rewriter.pipeline import Rewrite, check, rewrite
from rewriter.policy import Policies, Policy
from rewriter.text import Context, Message
from rewriter.verification import breaches, ledger

PROMPTS = Path(__file__).parents[1] / "prompts"
ANGRY = "My parcel is two weeks late, this is a joke"
DRAFT = "No. That's the warehouse's fault, it'll be there tomorrow guaranteed."
ORDER = "Can I get a refund for order #1042? It arrived broken."
REFUSAL = "No, we can't refund order #1042."


@pytest.fixture(scope="module")
def policy() -> Policy:
    """The default policy."""
    return Policies.from_folder(PROMPTS).resolve("deescalation@latest")


@dataclass
class Scripted:
    """A model that says what it is told to; an exception is raised, a number is seconds of silence."""

    answers: list[str | Exception | float]
    name: str = "openai"
    tasks: list[Task] = field(default_factory=list)

    async def rewrite(self, task: Task, deadline: float) -> Candidate:
        """The next answer; the last one again when they run out."""
        answer = self.answers[min(len(self.tasks), len(self.answers) - 1)]
        self.tasks.append(task)
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, float):
            await asyncio.Event().wait()
        return Candidate(str(answer), usage=Usage(10, 0, 5), model="scripted")


def ask(message: Message, policy: Policy, *engines: Engine, deadline_s: float = 20.0) -> Rewrite:
    """One rewrite."""
    return asyncio.run(rewrite(message, policy, engines, deadline_s=deadline_s))


def test_a_summary_speaks_as_people_write(policy: Policy) -> None:
    """A title in a sentence begins small and keeps its other capitals: nobody says "i"."""
    answer = ask(Message("I don't know.", "Where is my lamp?"), policy, RulesEngine())
    assert 'never "I don\'t know" or "not my problem"' in answer.rationale.summary
    answer = ask(Message("That's the warehouse's fault.", ANGRY), policy, RulesEngine())
    assert "one team takes the blame" in answer.rationale.summary


@pytest.mark.parametrize(
    ("reply", "added"),
    [
        ("Is there a day by which you need it?", ()),
        ("Would there be a time that suits you?", ()),
        ("I'm sorry. Do you have a date in mind, or a week?", ("a week",)),
        ("It takes a day.", ("a day",)),
        ("Can you wait a day?", ("a day",)),
        ("There is a day of rest. Is that fine?", ("a day",)),
        ("Is there a day by which you need it? We need a week.", ("a week",)),
        ("Is there a delay of 3 days?", ("3 days",)),
    ],
)
def test_a_day_that_is_asked_for_is_no_fact(reply: str, added: tuple[str, ...]) -> None:
    """A question for some day states none; a length of time is a fact, in a question too."""
    message = Message("It is on its way.", ANGRY, Context(language="en"))
    assert ledger(message, reply).added == added


def test_the_sample_is_mended_without_a_model(policy: Policy) -> None:
    """Refusal, blame and guarantee go, every fact stays, and each change names verbatim words."""
    answer = ask(Message(DRAFT, ANGRY), policy, RulesEngine())
    assert answer.outcome == "rewritten"
    assert answer.engine == "rules"
    assert answer.verification.passed
    low = answer.reply.lower()
    assert "tomorrow" in low
    assert not any(word in low for word in ("warehouse", "guarantee", "fault", "no."))
    named = {c.technique for c in answer.rationale.changes}
    assert {"blunt-refusal", "blame-shifting", "overpromise"} <= named
    for change in answer.rationale.changes:
        assert change.before in DRAFT
        assert change.after in answer.reply
        assert change.why


def test_a_good_draft_comes_back_byte_for_byte(policy: Policy) -> None:
    """Nothing found: the draft is the reply and no engine is asked."""
    good = "I'm sorry your parcel is two weeks late.  I'm checking with the depot now and will write here what they say. Is Elm Street still the right address?"
    model = Scripted(["never asked"])
    answer = ask(Message(good, ANGRY), policy, model, RulesEngine())
    assert (answer.outcome, answer.reply, answer.engine, answer.changed) == ("unchanged", good, None, False)
    assert model.tasks == []


def test_a_verified_answer_of_a_model_is_shipped(policy: Policy) -> None:
    """The model's first answer passes: rewritten, with its cost."""
    good = "I'm sorry your parcel is two weeks late. We expect it tomorrow. If it isn't there by then, reply here."
    answer = ask(Message(DRAFT, ANGRY), policy, Scripted([good]), RulesEngine())
    assert answer.outcome in ("rewritten", "repaired")
    assert answer.engine == "openai"
    assert "We expect it tomorrow" in answer.reply
    assert answer.usage.prompt_tokens == 10


JUNK = {
    "a new promise": "I'm sorry about order #1042. I can't refund it, but we'll send you a free replacement by Friday.",
    "a lost order number": "I'm sorry it arrived broken. I can't refund it. What does the damage look like?",
    "a flipped no": "I'm sorry it arrived broken. We're happy to refund order #1042.",
    "JSON in the reply": '{"reply": "I\'m sorry, order #1042 cannot be refunded."}',
    "nothing": "",
    "blanks": "  \n ",
    "Spanish": "Lo siento mucho, pero no podemos reembolsar el pedido #1042. ¿Puede enviarnos una foto del daño?",
    "talk about itself": "As an AI language model I can't refund order #1042. What does the damage look like?",
    "another amount": "I'm sorry it arrived broken. I can't refund the $49.99 for order #1042. Could you send a photo?",
    "an admission": "I'm sorry, we broke it: that was our mistake. I can't refund order #1042. Could you send a photo?",
}


@pytest.mark.parametrize("kind", JUNK)
def test_no_junk_of_a_model_reaches_the_caller(kind: str, policy: Policy) -> None:
    """What breaks a guard never leaves; `attempts` says what was rejected or repaired."""
    junk = JUNK[kind]
    answer = ask(Message(REFUSAL, ORDER), policy, Scripted([junk]), RulesEngine())
    assert answer.reply != junk
    assert answer.outcome in ("fallback", "repaired", "draft_kept")
    assert answer.attempts[0].result in ("rejected", "repaired")
    assert answer.attempts[0].findings
    assert "#1042" in answer.reply
    assert answer.outcome == "draft_kept" or answer.verification.passed


def test_a_model_may_repair_its_answer(policy: Policy) -> None:
    """The second answer is asked for with what was wrong with the first."""
    bad = "I'm sorry about order #1042. We're happy to refund it."
    good = "I'm sorry order #1042 arrived broken. I can't refund it, I'm afraid. Could you send a photo of the damage?"
    model = Scripted([bad, good])
    answer = ask(Message(REFUSAL, ORDER), policy, model, RulesEngine())
    assert answer.outcome == "repaired"
    assert [a.result for a in answer.attempts] == ["rejected", "accepted"]
    assert model.tasks[1].rejected == bad
    assert "flipped-meaning" in {b.name for b in model.tasks[1].breaches}


@pytest.mark.parametrize(
    ("failure", "result"), [(EngineError("x"), "error"), (EngineTimeout("x"), "timeout"), (30.0, "timeout")]
)
def test_a_failing_model_falls_back_inside_the_deadline(
    failure: Exception | float, result: str, policy: Policy
) -> None:
    """An error, a time-out or silence: the rules engine answers, in time."""
    answer = ask(Message(DRAFT, ANGRY), policy, Scripted([failure]), RulesEngine(), deadline_s=0.8)
    assert answer.outcome == "fallback"
    assert [a.result for a in answer.attempts] == [result, "accepted"]
    assert answer.total_ms < 2_000
    assert answer.verification.passed


def test_a_model_asked_for_by_name_may_fail(policy: Policy) -> None:
    """With no other engine its failure is the caller's to see."""
    with pytest.raises(EngineTimeout):
        ask(Message(DRAFT, ANGRY), policy, Scripted([EngineTimeout("late")]))
    with pytest.raises(EngineError):
        ask(Message(DRAFT, ANGRY), policy, Scripted([EngineError("down")]))
    kept = ask(Message(REFUSAL, ORDER), policy, Scripted([JUNK["a flipped no"]]))
    assert (kept.outcome, kept.reply, kept.verification.passed) == ("draft_kept", REFUSAL, False)


GERMAN = "Nein. Das ist die Schuld vom Lager, das Paket kommt morgen garantiert an."


def test_a_language_without_techniques_is_never_called_good(policy: Policy) -> None:
    """German: the rules engine keeps the draft; a model's reply may leave when all guards hold."""
    message = Message(GERMAN, "Mein Paket ist zwei Wochen zu spät!")
    kept = ask(message, policy, RulesEngine())
    assert (kept.outcome, kept.verification.coverage, kept.reply) == ("draft_kept", "guards", GERMAN)
    assert check(message, policy).score is None
    good = "Es tut mir leid, dass Ihr Paket zwei Wochen zu spät ist. Wir erwarten es morgen."
    assert ask(message, policy, Scripted([good]), RulesEngine()).outcome in ("rewritten", "draft_kept")


def test_a_language_without_guards_is_kept(policy: Policy) -> None:
    """Polish: promises and refusals cannot be judged, so no model is asked."""
    draft = "Nie. To wina magazynu, paczka będzie jutro na sto procent, obiecuję."
    model = Scripted(["Przepraszam, paczka powinna być jutro."])
    kept = ask(Message(draft, "Moja paczka jest spóźniona o dwa tygodnie!"), policy, model, RulesEngine())
    assert (kept.outcome, kept.verification.coverage) == ("draft_kept", "partial")
    assert model.tasks == []


def test_a_models_story_is_kept_only_where_code_confirms_it(policy: Policy) -> None:
    """Before and after are verbatim whatever a model tells."""

    class Teller(Scripted):
        async def rewrite(self, task: Task, deadline: float) -> Candidate:
            story = Story("overpromise", "words nobody wrote", "words nobody wrote", "Because the moon is full.")
            return Candidate(
                "I'm sorry your parcel is two weeks late. We expect it tomorrow. If it isn't there, reply here.",
                (story,),
            )

    answer = ask(Message(DRAFT, ANGRY), policy, Teller([""]))
    assert all("moon" not in c.why and c.before in DRAFT and c.after in answer.reply for c in answer.rationale.changes)


@pytest.mark.parametrize(
    "draft",
    [
        "???",
        "🙄",
        "Kind regards,\nTom",
        "no " * 3_000,
        "\x00\x01 no",
        "\u202eNo.",
        "<p>No. <b>That's",
        "{{name}}",
        "\ud800 no",
    ],
    ids=lambda d: repr(d[:12]),
)
def test_odd_drafts_get_a_sane_answer(draft: str, policy: Policy) -> None:
    """Whatever stands in the draft: an answer, never a crash and never an empty reply."""
    for context in (Context(), Context(format="html")):
        answer = ask(Message(draft, ANGRY, context), policy, RulesEngine())
        assert answer.reply.strip()
        assert answer.outcome != "draft_kept" or answer.reply == draft


def test_rewriting_is_idempotent_and_deterministic(policy: Policy) -> None:
    """The second press changes nothing, and the same input gives the same reply."""
    once = ask(Message(DRAFT, ANGRY), policy, RulesEngine())
    again = ask(Message(DRAFT, ANGRY), policy, RulesEngine())
    assert once.reply == again.reply
    twice = ask(Message(once.reply, ANGRY), policy, RulesEngine())
    assert (twice.outcome, twice.reply) == ("unchanged", once.reply)


@pytest.mark.parametrize(
    ("draft", "reply", "broken"),
    [
        ("Your flight will leave on time.", "Your flight should leave on time.", False),
        ("The airline will pay for the hotel.", "The airline should pay for the hotel.", False),
        ("I've changed the seal and it won't leak again.", "I've changed the seal.", False),
        ("We'll refund the 40 euros.", "We should refund the 40 euros.", True),
        ("Your flight will leave on time.", "Your flight won't leave on time.", True),
    ],
)
def test_an_overpromise_may_be_lowered_and_nothing_else(draft: str, reply: str, broken: bool) -> None:
    """What we do not control may become an aim; what we do control stays as firm as it was, and no yes becomes a no."""
    message = Message(draft, "My parcel is two weeks late, this is a joke.", Context(language="en"))
    assert bool(breaches(message, reply, ())) is broken
