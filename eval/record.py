"""Making cassettes: ask a live model, or carry a model's answers over by hand.

Carrying goes in rounds. The first writes the exact messages of each case to DIR/CASE.1.messages.md; somebody
gives them to a model and puts its answer, untouched, into DIR/CASE.1.answer.txt. The next round takes the
answers in. Where the pipeline refuses an answer and asks again, it writes CASE.2.messages.md, and so on.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from eval import cassette
from eval.cassette import Asked, By, Call, Cassette
from eval.errors import CaseError
from eval.graders import Graded
from eval.lineup import close
from eval.result import Origin
from rewriter.engines import Engine
from rewriter.engines.replay import RecordingEngine, ReplayEngine, Request, Take, completion
from rewriter.engines.rules import RulesEngine
from rewriter.pipeline import rewrite
from rewriter.policy import Policy

_KEY = re.compile(r"<!-- key: (sha256:[0-9a-f]{64}) ")


@dataclass(frozen=True, slots=True)
class Done:
    """What became of a case: `kept` in a cassette, `waiting` for an answer, `failed`, or `silent`: no model is asked."""

    case: str
    state: str
    note: str = ""


async def due(graded: Sequence[Graded], cassettes: dict[str, Cassette], *, again: bool) -> Sequence[Graded]:
    """The cases to ask a model about: without a cassette, with a stale one, or with any that can be made anew."""
    out = []
    for one in graded:
        known = cassettes.get(one.case.id)
        if known is None or (known.origin != "written" and (again or await _stale(one, known))):
            out.append(one)
    return out


async def _stale(one: Graded, known: Cassette) -> bool:
    engine = known.engine()
    await rewrite(one.case.message, one.policy, [engine, RulesEngine()])
    return bool(engine.unanswered)


async def live(
    graded: Sequence[Graded], engine: Engine, model: str, folder: Path, progress: Callable[[int, int], None]
) -> list[Done]:
    """Ask a live model about each case and keep what it answered."""
    out = []
    try:
        for one in graded:
            recording = RecordingEngine(engine, model)
            await rewrite(one.case.message, one.policy, [recording, RulesEngine()])
            calls = tuple(_call(request, take) for request, take in recording.kept)
            failed = any(call.fails for call in calls)
            out.append(
                Done(one.case.id, "failed", "the model gave no answer; run it again")
                if failed
                else _kept(one, "recorded", model, calls, folder)
            )
            progress(len(out), len(graded))
    finally:
        await close([engine])
    return out


async def carry(graded: Sequence[Graded], inbox: Path, model: str, limit: int, folder: Path) -> list[Done]:
    """One round: answers in the inbox become cassettes, and up to `limit` cases are written out to be answered."""
    out: list[Done] = []
    for one in graded:
        name = one.case.id
        known = (inbox / f"{name}.1.messages.md").exists()
        if not known and sum(d.state == "waiting" for d in out) >= limit:
            continue
        takes = tuple(_answers(inbox, name))
        engine = ReplayEngine(takes, model)
        await rewrite(one.case.message, one.policy, [engine, RulesEngine()])
        if engine.unanswered:
            number, request = engine.unanswered[0]
            out.append(Done(name, "waiting", _ask(inbox, name, number + 1, request)))
            continue
        by_key = {request.key: request for request in engine.requests}
        calls = tuple(_call(by_key[take.key], take) for take in takes if take.key in by_key)
        out.append(_kept(one, "carried", model, calls, folder))
    return out


def _answers(inbox: Path, name: str) -> Iterator[Take]:
    """The answers that are there, each with the key of the messages it was given."""
    number = 1
    while (asked := inbox / f"{name}.{number}.messages.md").exists():
        answer = inbox / f"{name}.{number}.answer.txt"
        key = _KEY.match(asked.read_text("utf-8"))
        if not key:
            raise CaseError(f"{asked.name}:1: the line with the key is gone; delete the file and carry again")
        if answer.exists() and (text := answer.read_text("utf-8").removesuffix("\n")):
            yield Take(completion(text), key=key.group(1))
        number += 1


def _ask(inbox: Path, name: str, number: int, request: Request) -> str:
    """Write the messages out; an answer to other messages than these is set aside."""
    asked, answer = inbox / f"{name}.{number}.messages.md", inbox / f"{name}.{number}.answer.txt"
    parts = [f"<!-- key: {request.key} answer: {answer.name} -->\n"]
    parts += [f"<!-- role: {role} -->\n{content}\n" for role, content in request.messages]
    text = "\n".join(parts)
    if answer.exists() and answer.read_text("utf-8").strip() and asked.read_text("utf-8") != text:
        answer.rename(answer.with_suffix(".stale"))
    asked.write_text(text, "utf-8")
    return answer.name


def _call(request: Request, take: Take) -> Call:
    if take.fails:
        return Call(asked=Asked.of(request), fails=take.fails)
    content = take.body["choices"][0]["message"]["content"]
    return Call(asked=Asked.of(request), answer=cassette.answered(content))


def _kept(one: Graded, origin: Origin, model: str, calls: tuple[Call, ...], folder: Path) -> Done:
    if not calls:
        return Done(one.case.id, "silent", "nothing is found in its draft, so no model is asked")
    made = Cassette(case=one.case.id, origin=origin, by=_by(model, one.policy), calls=calls)
    return Done(one.case.id, "kept", cassette.write(made, folder).name)


def _by(model: str, policy: Policy) -> By:
    return By(model=model, on=datetime.now(UTC).date().isoformat(), policy=policy.ref, digest=policy.digest)


def seal(names: Sequence[str], folder: Path) -> list[Done]:
    """Seal written cassettes again after an edit. What a model said is not edited."""
    out = []
    for name in names:
        path = folder / f"{name}.json"
        if not path.exists():
            raise CaseError(f"{folder.name}/{path.name}: no such cassette")
        made = cassette.read(path, sealed=False)
        if made.origin != "written" and made.seal != made.sealed.seal:
            raise CaseError(f"{folder.name}/{path.name}: {made.origin}, not written: what a model said is never edited")
        out.append(Done(name, "kept", cassette.write(made, folder).name))
    return out
