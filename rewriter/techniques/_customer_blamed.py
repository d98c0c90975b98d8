"""The customer made the cause: what they or theirs did, left undone, or have at home."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.clause import Clause
from rewriter.customer.situation import situation
from rewriter.lexicon import KIN
from rewriter.plain import plain
from rewriter.remembered import remembered
from rewriter.techniques import _reproach
from rewriter.techniques._asserted import POINTS_AWAY, clause_at, stated
from rewriter.techniques._barren import barren
from rewriter.techniques._hit import Hit
from rewriter.techniques._subject import HENCE
from rewriter.text import Message, Sentence

_HOUSE_OF_YOURS = cues.compile(
    r"\b(?:it'?s|itll be|it'?ll be|that'?s|that'?ll be|must be|will be|has to be|gotta be|probably|likely|sounds like|comes from|caused by|down to|due to|blame) (?:just |all |probably |definitely |clearly |most likely |down to |something (?:on|with|in) )*"
    r"your (?:own |home |old )?(?:wi-?fi|router|phone|browser|settings|connection|internet|computer|laptop|device|network|firewall|antivirus|tablet|isp|provider|side|end|wiring|plumbing|setup|signal)\b"
    r"(?=\W*$|,| not\b| and not| then|\.| that's| which| or\b| again| playing| acting)"
)
_WISH = re.compile(r" (?:wanted|asked|paid|kept|insisted|agreed)$")
_WHICH = re.compile(
    r"\b(?:things?|something|everything|anything|all|what|ones?|those|that|which|photos|pictures|files|items|belongings|memories) $"
)
_SO_IT = cues.compile(
    r"^[^.!?;,]{1,80},? so (?:of course |naturally |obviously )?(?:it|the \w+|that|this|your \w+|they|he|she)(?:'s| was| got| has)?(?: only| just| then)? (?:\w+ed|gone|sent|lost|went|came|broke|ran|stopped|shut|cut)\b"
)


def customer_blamed(message: Message, sentence: Sentence, parts: tuple[Clause, ...]) -> Iterator[Hit]:
    """The customer as the cause. Without a problem behind it the same words are a scolding, and not ours."""
    text = sentence.plain
    if " have " in text and (kin := _kin(message, text)) and (clause := clause_at(parts, kin.start())):
        if situation(message).uneasy and stated(sentence, clause, kin.start()):
            yield Hit(clause, kin.start(), kin.end(), "customer", False, "should")
            return
    if not _MARKS.search(text):
        return
    case = situation(message)
    if case.given and not case.uneasy:
        return
    found = _reproached(text)
    if found is None and (did := _reproach.DID.match(text)) and barren(message):
        found = (did.start("you"), did.end(), "past", False)
    if found is None:
        return
    start, end, how, sure = found
    clause = clause_at(parts, start if how not in ("because", "passed") else end - 1)
    if clause is None:
        return
    anyway = how == "had" or (how == "should" and bool(_HAD_THERE_BEEN.match(text[clause.start : start])))
    hence = how == "should" and text.endswith(", so ", 0, start) and not (clause.quoted or clause.question)
    if how != "because" and not hence and not stated(sentence, clause, start, counterfactual=anyway):
        return
    if how == "passed" and _UNLIKE.search(text[:start]) and _REGRETTED.search(text):
        return
    if how == "passed" and _BY_US.search(text[:start]):
        return
    if how == "broke" and not _BANNED.search(message.customer[:2_000]):
        return
    if how == "wrong" and _OWED_FOR_IT.search(text, clause.start):
        return
    if how == "late" and _REGRETTED.search(text):
        return
    if how == "because" and (clause.quoted or clause.reported or clause.question):
        return
    if how in ("wrong", "undone", "absent") and POINTS_AWAY.search(text[max(0, start - 40) : start]):
        return
    yield Hit(clause, start, end, "customer", sure, how)


@remembered()
def _reproached(text: str) -> tuple[int, int, str, bool] | None:
    """Where a plain sentence makes the customer the cause, in whatever reply: start, end, what sort, how sure."""
    if found := _reproach.reproach(text):
        return found
    if house := next(_HOUSE_OF_YOURS.finditer(text), None):
        return house.start(), house.end(), "device", False
    if same := _SAME.search(text):
        return same.start("you"), same.end(), "same", False
    for acted in _reproach.ACTED.finditer(text):
        behind = text[acted.end() :]
        if (HENCE.match(behind) or _SO_IT.match(behind)) and not (
            _WISH.search(acted.group()) and _WHICH.search(text[: acted.start()])
        ):
            return acted.start(), acted.end(), "past", False
    return None


_SAME = re.compile(  # "the order says 15mm, you clicked 15mm": held against them
    r"\b(?:says?|shows?|reads?|states?|was for|is for) (?P<x>[\w'-]+(?: [\w'-]+){0,2}),? (?:and )?(?P<you>you) (?:\w+ly )?(?:clicked|ticked|picked|chose|selected|typed|entered|wrote|put)(?: in)? (?:(?P=x)|it|that)(?: yourself)?(?=\W*$)"
)
_MARKS = cues.compile(  # one of these is in every reproach
    r"you|error|wrong |incorrect |what happens|should|could|up to |on the |had |know who|guessing|comes of| would|duty|responsib|(?:customer|renter|hirer|tenant|guest|passenger|parent|buyer|sender|user|holder|patient|traveller)'s (?:job|task|duty)|onus|we did|we always|no wonder|must be |something else|supervised|watched|unattended|left alone|clearly |assembled|installed|fitted|too |people|customers|users|tenants|guests|parents|drivers|passengers"
)
_HAD_THERE_BEEN = re.compile(
    r"if [a-z' ]+ (?:was|were|is|are|had|wanted|needed|wasn't|weren't|didn't|felt|thought) [a-z' ]*,? ?$"
)
_BY_US = re.compile(  # "I've done it from what you sent before"
    r"\b(?:i|we)(?:'ve| have)? (?:just |now |already )?(?:done|did|made|filled|taken|took|copied|worked|built|drawn|drew|put) (?:it |this |that |them |one |most of it )?(?:out |in |up |together )?$"
)
_OWED_FOR_IT = re.compile(  # "as you arrived 47 minutes late, you can claim half the fare": our lateness, and what it earns them
    r"\b(?:as|because|since) you (?:arrived|landed|got (?:in|there|home)|reached \w+)\b[^,.;!?]{0,40}\blate,? (?:you(?:'re| are| can| may| get| have| qualify)|we(?:'ll| will|'re| owe))\b(?! (?:to pay|charged|too late))"
)
_BANNED = re.compile(r"\bbann?(?:ed|ing)?\b", re.IGNORECASE)
_UNLIKE = re.compile(r"\b(?:different|a long way|far) $")  # "sorry it looks so different from what you expected"
_REGRETTED = re.compile(
    r"\b(?:sorry|apolog\w+|because (?:we|our|the)|due to|thanks to|made you|hear|our (?:fault|mistake))\b"
)
_COULD_HAVE = re.compile(
    r"\b(?P<who>[a-z]{2,20}) (?:could|should|might|ought to) (?:really |just |easily |also |at least )*(?:have|'ve) (?!been\b)[a-z]+\b"
)
_FAMILY = re.compile(
    rf"\bmy (?:\w+ )?(?:{KIN}|partner|boy|girl|friend|colleague|assistant),? (?=(?P<who>[a-z]{{2,20}})\b)"
)


def _kin(message: Message, text: str) -> re.Match[str] | None:
    """Where somebody of the customer's, known from their message by name, should have done it."""
    could = list(_COULD_HAVE.finditer(text))
    names = {m["who"] for m in _FAMILY.finditer(plain(message.customer[:2_000]))} if could else set()
    return next((m for m in could if m["who"] in names), None)
