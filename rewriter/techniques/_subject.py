"""Somebody who is the subject of what went wrong: "dispatch never loaded it", "whoever you spoke to told you wrong"."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.customer.situation import situation
from rewriter.moves import following, moves
from rewriter.techniques._asserted import POINTS_AWAY
from rewriter.techniques._callings import listed
from rewriter.techniques._case import GOOD, NEWS, SINCE_THEN, Case
from rewriter.techniques._deeds import A_BAD_ONE, APPRAISED
from rewriter.techniques._did import did
from rewriter.techniques._hit import Hit
from rewriter.techniques._predicate import Did, told_of
from rewriter.techniques._words import Word

HENCE = cues.compile(
    r"^[^.!?;]{0,90}?(?:(?:,|–|-|\band\b|;)? ?(?:of course|(?:no|little) wonder(?! (?:that )?(?:you(?:'re| are| were| feel| felt)? (?:\w+ ){0,2}?(?:upset|angry|annoyed|fed up|frustrated|worried|cross|disappointed|furious|stressed|tired|let down|shaken|sore|hurt|had enough|lost patience|want(?:ed)?)|i|we)\b)|naturally)\b|,? ?(?:which|that|this)(?:'s| is| was) (?:how|what (?:caused|broke|did|made|held|kept|cost|left|put|threw|(?!happened|helped|counted|mattered|worked|we|i)[a-z]+ed))\b|,? ?(?:hence|which (?:caused|broke|triggered|made|meant|left))\b)"
    r"|^[^.!?;]{0,90}?(?:,|–|-|\band\b)? ?(?:which|that|this)(?:'s| is| was) why\b(?=[^.!?]{0,80}\b(?:late|lost|missing|wrong|cancelled|stopped|broke\w*|failed|twice|delay\w*|stuck|closed|gone|never|no|not|\w+n't|down|empty|expired)\b)"
)
_RUNS = listed("runs run handles handle manages operates operate decides decide controls owns owns sets")
_PLACES = listed("in on at from of for before with over after near there here today yesterday last this again")
_RELATIVES = listed("who that which you we i")
_BREAKS = listed(
    "is are will can can't don't doesn't isn't aren't to and or but so if because when while than says say"
)
_SOMETHING = listed("the your our it them that this these those a an his her its their both all")
_DOUBTFUL = listed("put spelt spelled sold cut promised told threw set stuck shut hung loaded typed entered drove")
_JUST = listed("probably clearly obviously just simply totally completely absolutely likely being")
_LAST_WORD = re.compile(
    r"(?: again| as (?:usual|always|ever)| (?:lately|today|tonight|tbh|lol|mate|really))?(?=\W*$|[,;]| [–-])"
)
_SO_LOST = cues.compile(  # "... so nothing ever reached us"
    r"[^.!?;]{0,110}?,? (?:and )?so (?:nothing|none of (?:it|them|this)|it|we|you|they|he|she|the \w+|your \w+) (?:\w+ )?(?:never|didn't|wasn't|weren't|couldn't|hasn't|haven't|ever (?:reached|got|came|arrived)|got lost|went missing|was lost|was cancelled|was delayed|was late|ended up|had no (?:idea|way|chance))\b"
)
_NOR_WE = cues.compile(  # "..., we never even saw it"
    r"[^.!?;]{0,60}?(?:,| and| but)+ (?:and |but )?(?:we|i) never (?:even )?(?:saw|got|received|had|heard|knew|touched|agreed)\b"
)
_SO_NOT = cues.compile(
    r"[^.!?;]{0,60},? so\b[^.!?]{0,60}\b(?:not|no|can't|won't|isn't|void|excluded|lost|gone|late|broke\w*|doesn't|didn't|nothing)\b"
)


def subject(case: Case) -> Hit | None:
    """They are the subject of what went wrong."""
    before, who = case.before, case.who
    if not case.opens() and (passing := _in_passing(case)):
        return passing
    if not case.opens() or re.search(r"\b(?:no|none of|neither|not) $", before):
        return None
    deed = _deed(case)
    if deed is None:
        if not who.named and (last := _only_called(case)):
            return case.hit("habit", last, False)
        runs = who.last < len(case.tokens) and case.tokens[who.last].text in _RUNS and not who.named
        stop = case.tokens[min(who.last, len(case.tokens) - 1)].end
        return case.hit("habit", stop, False) if runs and case.in_place_of_an_answer(stop) else None
    if POINTS_AWAY.search(before) and not case.clause.conditional and not before.rstrip().endswith(","):
        return None
    stop, verb = (case.tokens[min(deed.last, len(case.tokens)) - 1].end, case.tokens[deed.first].start)
    told = who.kind != "customer" and not who.named and deed.sort in ("altered", "meddled")
    told = told and case.tokens[who.first].text not in ("someone", "somebody")
    if told and case.in_place_of_an_answer(stop):
        return case.hit("past", stop, False, verb=verb)
    vaguely = deed.sort == "should" and case.tokens[who.first].text in ("someone", "somebody")
    if vaguely and _OWED.match(case.after) and not _pressing(case):
        return None  # it falls to us, whoever it was: "somebody should have come out to tell you"
    if deed.sort == "past":
        tied = case.clause.link in ("because", "cuz", "bc") and not GOOD.search(case.text[stop:])
        follows = case.text[stop : stop + 200]
        caused = not who.named and (tied or HENCE.match(follows) or (who.kind == "customer" and _SO_NOT.match(follows)))
        done = {w.text for w in case.tokens[deed.first : deed.last]}
        past = told_of(case.tokens[deed.first].text) and who.kind != "customer"
        told = not who.named and who.kind != "customer"
        caused = caused or (told and bool(_SO_LOST.match(follows) or _NOR_WE.match(follows)))
        if told and case.tokens[who.first].text in ("whoever", "whichever") and (then := _whodunnit(case, deed.last)):
            return case.hit("failed", case.tokens[then].end, False, verb=case.tokens[then].start)
        caused = caused or (not who.named and (past or bool(_DOUBTFUL & done)) and case.in_place_of_an_answer(stop))
        return case.hit("past", stop, False, verb=verb) if caused else None
    if deed.sort in ("altered", "meddled") and who.kind == "customer":
        if case.tokens[min(deed.last, len(case.tokens)) - 1].text not in _SOMETHING:
            return None  # "changed trains"
        return case.hit("past", stop, False, verb=verb) if situation(case.message).uneasy else None
    if deed.sort == "late":
        return case.hit("past", stop, False, verb=verb) if situation(case.message).uneasy else None
    if deed.sort == "filed":
        return case.hit("past", stop, False, verb=verb) if _pressing(case) else None
    if deed.sort == "meddled":
        vague = case.tokens[who.first].text in ("someone", "somebody") and who.kind != "customer"
        return case.hit("failed", stop, False, verb=verb) if vague else None
    if _UNHARMED.match(case.text[stop:]) or case.tokens[who.first].text in ("apologies", "condolences"):
        return None
    if who.named:
        believed = deed.sort in ("bad", "wrong", "should") or _towards_somebody(case)
        return case.hit("habit" if deed.sort == "habit" else "named", stop, False, verb=verb) if believed else None
    how = "habit" if deed.sort in ("habit", "appraised") else "failed"
    return case.hit(how, stop, deed.sure and deed.sort != "is", verb=verb)


_WHO = re.compile(r",? who (?!you\b|we\b|i\b)")


def _in_passing(case: Case) -> Hit | None:
    """What they did is told of somebody named for another reason: "it goes through the clerk, who left you off"."""
    who = _WHO.match(case.after)
    if who is None or not who.group().startswith(",") or not situation(case.message).uneasy:
        return None
    start = case.end + who.end()
    at = next((n for n, word in enumerate(case.tokens) if word.start >= start), None)
    deed = did(case.tokens, at, len(case.text)) if at is not None else None
    if deed is None or not deed.held or deed.sort not in ("bad", "wrong", "undone", "should", "habit"):
        return None
    stop = case.tokens[min(deed.last, len(case.tokens)) - 1].end
    return None if NEWS.search(case.text[start : stop + 20]) else case.hit("passing", stop, False)


_UNHARMED = re.compile(r" to (?:any |no |more )?harm\b|,? (?:hurt|harmed)\b")  # what we are glad of
_OWED = re.compile(
    r" (?:from (?:our|the|my) (?:team|side|office|desk) |here )?(?:really )?should(?: really)?(?: have|'ve) (?!been\b)"
)


def _only_called(case: Case) -> int:
    """Where what they are called ends, said without a verb: "seller probably a scammer"; 0: nothing of the sort."""
    at, tokens = case.who.last, case.tokens
    while at < len(tokens) and (tokens[at].text in _JUST or tokens[at].text in ("a", "an")):
        at += 1
    called = tokens[at].text if at < len(tokens) else ""
    if called in A_BAD_ONE and tokens[at - 1].text not in ("a", "an"):
        return 0
    bad = called in A_BAD_ONE | APPRAISED and called not in ("terrible", "awful", "rude", "shocking", "slack")
    return tokens[at].end if bad and _LAST_WORD.match(case.text, tokens[at].end) else 0


def _whodunnit(case: Case, at: int) -> int:
    """The word that tells what they did of whom nobody knows who they are; 0: nothing held against them."""
    if not situation(case.message).uneasy or NEWS.search(case.text[case.end : case.end + 100]):
        return 0
    reach = range(at, min(at + 10, len(case.tokens)))
    return next((n for n in reach if told_of(case.tokens[n].text) and case.tokens[n - 1].text != "to"), 0)


def _pressing(case: Case) -> bool:
    """A problem stands open, and nothing is done about it here or in the next sentence."""
    sentence = case.clause.sentence
    near = (sentence, *following(case.message, sentence, 1))
    return situation(case.message).uneasy and not any(moves(s) & {"own-step", "question", "done"} for s in near)


def _towards_somebody(case: Case) -> bool:
    """Of a bare name only what people do to each other is believed: "Dave never told me"."""
    return bool(re.match(r"(?:'s)? (?:[a-z]+ly )?(?:[\w']+ ){1,3}(?:us|me|you|your|it|the)\b", case.after))


def _reach(case: Case) -> int:
    """How far the verb may stand: past a "who ..." behind the name, and past a "when you said ..." behind the verb."""
    stop, last = case.clause.end, case.who.last
    if last < len(case.tokens) and case.tokens[last].text in ("who", "that", "which", "you", ","):
        stop = max(stop, case.tokens[last - 1].end + 80)
    if SINCE_THEN.match(case.text, case.clause.end):
        return stop + 80
    return stop + 24 if case.text.startswith((" when ", " instead "), case.clause.end) else stop


def _deed(case: Case) -> Did | None:
    """What they did, told at once or behind "in billing", "you spoke to on Monday", "before me"."""
    tokens, at, stop = case.tokens, case.who.last, _reach(case)
    if tokens[case.who.first].text in ("whoever", "whichever"):  # their first verb only says who
        for later in range(at + 1, min(at + 14, len(tokens))):
            further = did(tokens, later, len(case.text))
            if further is not None and further.held:
                return further
    found = did(tokens, at, stop)
    if found is not None:
        return found if found.held else _second(tokens, found, stop) or found
    if at >= len(tokens):
        return None
    down_there = at + 1 < len(tokens) and tokens[at + 1].text in ("there", "here")  # "the ground crew down there"
    reach = 6 if tokens[at].text in _PLACES or down_there else 10 if tokens[at].text in _RELATIVES else 0
    if tokens[at].text == "," and at + 1 < len(tokens) and tokens[at + 1].text in ("who", "which"):
        at, reach = at + 1, 10
    for later in range(at + 1, min(at + 1 + reach, len(tokens))):
        word = tokens[later - 1].text
        stranded = word == "to" and tokens[later - 2].text in ("spoke", "talked", "chatted", "spoken", "talking")
        if (word in _BREAKS and not stranded) or not word[:1].isalnum():
            break
        further = did(tokens, later, stop)
        if further is not None and further.held:
            return further
        found = found or further
    return found or _second(tokens, Did(at, at, "past", False), stop + 30)


def _second(tokens: tuple[Word, ...], first: Did, stop: int) -> Did | None:
    """The second verb of one subject: "... signed for it and never passed it on"."""
    for later in range(first.last, min(first.last + 10, len(tokens) - 1)):
        if tokens[later].text in ("and", "then", "but"):
            further = did(tokens, later + 1, stop)
            return further if further is not None and further.held else None
    return None
