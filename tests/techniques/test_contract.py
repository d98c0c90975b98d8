"""What every technique must be, whoever drops it into the folder."""

from __future__ import annotations

import pytest

from eval.case import by_file
from rewriter.technique import Clean, Flagged, Technique, techniques
from rewriter.text import Context, Message, apply
from tests.techniques.blamed import BLAMED
from tests.techniques.further import FURTHER
from tests.techniques.heated import HEATED
from tests.techniques.promised import PROMISED
from tests.techniques.refused import REFUSED
from tests.techniques.spared import SPARED

ALL = techniques()
MORE = (*BLAMED, *HEATED, *PROMISED, *REFUSED, *FURTHER, *SPARED)
FLAGGED = [(t, e) for t in ALL for e in t.examples if isinstance(e, Flagged)]
CLEAN = [(t, e) for t in ALL for e in t.examples if isinstance(e, Clean)]
FLAGGED += [(t, e) for t in ALL for name, e in MORE if name == t.name and isinstance(e, Flagged)]
CLEAN += [(t, e) for t in ALL for name, e in MORE if name == t.name and isinstance(e, Clean)]


def _id(value: object) -> str:
    return value.name if isinstance(value, Technique) else str(getattr(value, "draft", value))[:60]


def message(example: Flagged | Clean, draft: str | None = None) -> Message:
    """The example as the pipeline would read it."""
    return Message(example.draft if draft is None else draft, example.customer, example.context)


@pytest.mark.parametrize("technique", ALL, ids=_id)
def test_a_technique_is_complete(technique: Technique) -> None:
    """A technique has cases, more leave-alone than flagged examples, a title, sources and words to explain it."""
    flagged = [e for e in technique.examples if isinstance(e, Flagged)]
    clean = [e for e in technique.examples if isinstance(e, Clean)]
    assert len(flagged) >= 6, f"{technique.name} needs at least 6 flagged examples"
    assert len(clean) >= 10 and len(clean) > len(flagged), f"{technique.name} needs more leave-alone examples"
    assert technique.title and technique.sources and technique.summary
    assert technique.because().strip(), f"{technique.name} needs a wording for the rationale"
    cases = by_file().get(technique.name.replace("-", "_"), ())
    assert cases, f"eval/cases/{technique.name.replace('-', '_')}.yaml is missing"
    assert any(technique.name in c.expect.techniques for c in cases)
    assert any(f.caught_by == technique.name for c in cases for f in c.foils), f"no foil of {technique.name}"


@pytest.mark.parametrize(("technique", "example"), FLAGGED, ids=_id)
def test_a_flagged_example_is_found_and_mended(technique: Technique, example: Flagged) -> None:
    """The fault is found, its span is verbatim in the draft, and neither greeting, signature, curly quotes nor spaces hide it.

    The mend does what `becomes` says, and mended words are not found again where they stand.
    """
    case = message(example)
    found = list(technique.find(case))
    assert found
    assert all(f.name == technique.name and f.text == example.draft[f.start : f.end] and f.message for f in found)
    if technique.omission:
        assert all(f.start == f.end for f in found)
    elif example.at:
        assert any(example.at.lower() in f.text.lower() or f.text.lower() in example.at.lower() for f in found)
    if example.kind:
        assert example.kind in {f.kind for f in found}
    assert technique.omission or list(technique.find(message(example, _dressed(example.draft.replace(". ", ".  ")))))
    edit = technique.mend(case, found[0])
    if edit is None:
        assert example.becomes is None
        return
    reply = apply(case.draft, [edit])
    assert example.becomes is None or " ".join(reply.split()) == " ".join(example.becomes.split())
    assert len(list(technique.find(Message(reply, case.customer, case.context)))) < len(found)


@pytest.mark.parametrize("technique", ALL, ids=_id)
def test_clean_examples_are_left_alone(technique: Technique) -> None:
    """Fair speech is no fault, and inside greeting and signature it is none either."""
    found = []
    for example in (e for t, e in CLEAN if t is technique):
        drafts = [example.draft] if technique.omission else [example.draft, _dressed(example.draft)]
        found += [(draft, f.text or f.message) for draft in drafts for f in technique.find(message(example, draft))]
    assert found == []


def _dressed(draft: str) -> str:
    return "Hi Anna,\n\n" + draft.replace("'", "’") + "\n\nKind regards,\nTom"


@pytest.mark.parametrize("technique", ALL, ids=_id)
def test_a_technique_mends_most_of_what_it_finds(technique: Technique) -> None:
    """Two of three flagged examples at least are mended without a model."""
    cases = [message(e) for t, e in FLAGGED if t is technique]
    mended = [case for case in cases if technique.mend(case, next(iter(technique.find(case)))) is not None]
    assert len(mended) * 3 >= len(cases) * 2


@pytest.mark.parametrize("technique", ALL, ids=_id)
@pytest.mark.parametrize(
    "draft", ["", " ", "???", "🙄", "\x00\u202e", "<p>", "{{name}}", "Kind regards,\nTom"], ids=repr
)
def test_odd_drafts_break_nothing(technique: Technique, draft: str) -> None:
    """Whatever stands in the draft, a technique answers."""
    for customer in ("", "My parcel is late!!!"):
        for finding in technique.find(Message(draft, customer, Context())):
            technique.mend(Message(draft, customer, Context()), finding)
