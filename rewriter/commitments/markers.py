"""English markers of strength: where an act begins, how sure it is, and whose it is."""

from __future__ import annotations

from typing import Final

from rewriter.commitments.heads import MAYS, gets_going, is_possible, no_such, of_nothing, one_that
from rewriter.commitments.parts import BE, HAVE, Word
from rewriter.commitments.shape import Strength
from rewriter.commitments.verbs import FORMS

_ADVERBS_WORDS = """
also just now already still gladly happily personally certainly definitely immediately quickly then of course please
always never currently even only simply first absolutely surely probably hopefully soon shortly today next further
instead again therefore promptly gone ahead actually fully really all both not kindly additionally directly urgently
right away straight myself ourselves since recently automatically successfully finally naturally obviously have been
be to try
"""
_ADVERBS = frozenset(_ADVERBS_WORDS.split()) - {
    "have",
    "been",
    "be",
    "to",
    "try",
    "gone",
    "ahead",
    "right",
    "away",
    "of",
    "course",
    "straight",
    "all",
    "both",
    "since",
}
_UNITS_OF_OURS = """
team teams department warehouse support workshop depot staff crew office desk branch store shop colleagues colleague
people specialists
"""
_UNIT_WORDS = frozenset(_UNITS_OF_OURS.split())
_THIRD_WORDS = """
they he she someone somebody colleague manager supervisor agent technician engineer courier carrier driver specialist
representative rep advisor adviser expert boss partner supplier manufacturer bank seller colleagues technicians
engineers specialists drivers managers plumber electrician installer fitter fitters installers director lead senior
everyone
"""
_THIRD = frozenset(_THIRD_WORDS.split())
_AIM_WORDS = """
expect aim hope plan intend expecting aiming hoping planning intending looking working
"""
_AIM = frozenset(_AIM_WORDS.split())
_RELATIVE = frozenset(
    {"what", "which", "that", "whatever", "everything", "how", "where", "all", "as", "much", "amount", "sum"}
)
_TRY = frozenset({"try", "trying", "attempt", "attempting", "seek", "seeking", "tried"})
_KEEN = frozenset({"happy", "glad", "pleased", "delighted", "ready", "willing", "prepared"})
MODALS: Final[dict[str, Strength]] = {
    "will": "will", "'ll": "will", "shall": "will", "gonna": "will", "won't": "will", "can": "may", "could": "may", "may": "may",
    "might": "may", "would": "may", "'d": "may", "should": "aim", "must": "will",
}  # fmt: skip


def skip(words: list[Word], at: int, hi: int) -> int:
    """Past adverbs."""
    while at < hi and words[at].text in _ADVERBS:
        at += 1
    if at + 1 < hi and words[at].text == "go" and words[at + 1].text == "ahead":
        at += 3 if at + 2 < hi and words[at + 2].text == "and" else 2
        return skip(words, at, hi)
    if at + 1 < hi and (words[at].text, words[at + 1].text) in (
        ("right", "away"),
        ("of", "course"),
        ("straight", "away"),
        ("as", "well"),
    ):
        return skip(words, at + 2, hi)
    return at


def subject(words: list[Word], lo: int, at: int) -> str:
    """The subject to the left of a marker: the nearest pronoun, else the nouns that stand there."""
    for back in range(at - 1, max(lo - 1, at - 10), -1):
        text = words[back].text
        if text in ("i", "we"):
            return "we"
        if text == "you":
            return "you"
        if text in ("they", "he", "she", "someone", "somebody", "everyone"):
            return "they"
        if text in ("it", "that", "this", "there"):
            return "it"
    texts = [w.text for w in words[lo:at]]
    if (
        any(t in ("our", "my", "the") for t in texts)
        and texts[-1:]
        and texts[-1] in _UNIT_WORDS
        and "colleague" not in texts
    ):
        return "we"
    if any(t in _THIRD or t in _UNIT_WORDS for t in texts):
        return "they"
    return "it" if texts else ""


_GONE_BY_WORDS = """
been gone left lost sent made put done had taken got given broken come seen forgotten written chosen kept set thrown told
"""
_GONE_BY = frozenset(_GONE_BY_WORDS.split())


def _supposed(words: list[Word], at: int, hi: int) -> bool:
    """What "must have happened" is a guess, and nobody's duty; what must have been done by a day is one."""
    if at + 2 >= hi or words[at + 1].text not in ("have", "'ve"):
        return False
    done = words[at + 2].text
    return (done in _GONE_BY or done.endswith("ed")) and not any(
        w.text in ("by", "before", "until", "to") for w in words[at + 3 : hi]
    )


def marker(words: list[Word], lo: int, hi: int) -> tuple[int, Strength, bool, bool, str] | None:
    """Where the act begins, how strong it is, whether denied, whether eager, and whose it is."""
    for at in range(lo, min(hi, lo + 24)):
        text = words[at].text
        after = words[at + 1].text if at + 1 < hi else ""
        if text in ("let", "allow", "lets") and at <= lo + 2:
            if after in ("me", "us", "'s") or text == "lets":
                nxt = skip(words, at + (1 if text == "lets" else 2), hi)
                if nxt < hi and words[nxt].text == "to":
                    nxt += 1
                if after == "'s" and gets_going(words, nxt, hi):
                    return None
                if nxt < hi and words[nxt].text in (
                    "know",
                    "have",
                    "start",
                    "say",
                    "be",
                    "explain",
                    "apologise",
                    "apologize",
                ):
                    return None if words[nxt].text in ("know", "have") else (hi, "will", False, False, "we")
                return nxt, "will", False, False, "we"
            return None
        if text in MODALS and not (
            text == "may" and (after[:1].isdigit() or (at and words[at - 1].text[:1].isdigit()))
        ):
            if text == "must" and _supposed(words, at, hi):
                return None
            if any(w.text in ("nothing", "what", "anything", "everything", "whatever") for w in words[lo:at]):
                return None
            if at >= lo + 2 and words[at - 1].text in ("i", "we") and words[at - 2].text in ("most", "best", "least"):
                return None  # "the most I can give": a limit
            if text in MAYS and (no_such(words, lo, at) or (after == "only" and one_that(words, lo, at))):
                return None  # "there's no date I could give", "a date is something I can only name then"
            who = subject(words, lo, at)
            if not who and at == lo and text in ("can", "could", "would", "may", "might", "should", "shall", "will"):
                who = (
                    "we"
                    if after in ("i", "we")
                    else "you"
                    if after in ("you", "it", "this", "that")
                    else "we"
                    if text in ("will", "can", "could")
                    else "it"
                )
                person = 1 if after in ("i", "we", "you") else 0
            else:
                person = 0
            held = MODALS[text] == "will" and is_possible(words, lo, at)
            sure: Strength = "may" if held else MODALS[text]
            return _after(words, at + 1 + person, hi, sure, text == "won't", who or "it", text)
        if (text == "going" and after == "to") or text == "gonna":
            return _after(
                words,
                at + (2 if after == "to" else 1),
                hi,
                "will",
                at > 0 and words[at - 1].text == "not",
                subject(words, lo, at) or "we",
                text,
            )
        if (
            text in ("promise", "guarantee", "commit", "pledge", "swear", "vow")
            and at > lo
            and words[at - 1].text in ("i", "we", "'ll", "can", "and")
        ):
            if after == "to":
                return _after(words, at + 2, hi, "will", False, "we", text)
            if any(w.text in MODALS for w in words[at + 1 : hi]):
                continue
            return at + 1, "will", False, False, "we"
        if (
            text in _AIM
            and at > lo
            and (words[at - 1].text in ("i", "we", "'m", "'re") or words[at - 1].text in _ADVERBS)
        ):
            who = subject(words, lo, at)
            if text in ("looking", "working") and after != "to":
                continue
            if after != "to":
                return at, "aim", False, False, "it"
            return _after(words, at + 2, hi, "aim", False, who or "we", text)
        if text in _TRY and after in ("to", "and"):
            return _after(words, at + 2, hi, "may", False, subject(words, lo, at) or "we", text)
        if text in _KEEN and after == "to":
            who = subject(words, lo, at) or "we"
            return (skip(words, at + 2, hi), "may", False, True, who) if who in ("we", "they") else None
        if text in HAVE and of_nothing(words, lo, at):
            return None
        if text in HAVE and at + 1 < hi and not (text in ("'s", "have", "has") and after == "to"):
            nxt = skip(words, at + 1, hi)
            if nxt < hi and words[nxt].text in ("not", "never"):
                return None
            if nxt < hi and words[nxt].text == "been":
                third = skip(words, nxt + 1, hi)
                if third < hi and (form := FORMS.get(words[third].text)) and form[1] in ("past", "ing"):
                    strength: Strength = "done" if form[1] == "past" else "will"
                    return third, strength, False, False, _passive(words, lo, at)
                continue
            if nxt < hi and (form := FORMS.get(words[nxt].text)) and form[1] == "past" and text != "had":
                who = subject(words, lo, at)
                return (nxt, "done", False, False, who or "we") if who != "you" else None
            if text != "'s":
                continue
        if text in BE and text != "'s" and of_nothing(words, lo, at):
            return None
        if text == "being" and _is_noun(words, lo, at):
            continue  # "ahead of your £200 being booked": when, and nothing to come
        if text in BE and not (text == "being" and at == lo):
            nxt = skip(words, at + 1, hi)
            if nxt < hi and words[nxt].text == "not":
                return None
            if nxt < hi and words[nxt].text == "being":
                nxt = skip(words, nxt + 1, hi)
                if nxt < hi and (form := FORMS.get(words[nxt].text)) and form[1] == "past":
                    return nxt, "will", False, False, _passive(words, lo, at)
                continue
            if nxt < hi and words[nxt].text == "to" and text in ("'re", "are", "is", "'s", "'m", "am"):
                continue
            if nxt < hi and words[nxt].text in ("due", "expected", "scheduled", "estimated", "likely"):
                return nxt, "aim", False, False, subject(words, lo, at) or "it"
            if nxt < hi and (form := FORMS.get(words[nxt].text)) and form[1] in ("ing", "past"):
                who = subject(words, lo, at)
                if form[1] == "ing" and (who != "you" or words[nxt].text in ("getting", "receiving")):
                    behind = words[nxt + 1].text if nxt + 1 < hi else ""
                    if (
                        words[nxt].text in _TRY
                        or (
                            words[nxt].text in _AIM
                            and (behind == "to" or words[nxt].text not in ("looking", "working"))
                        )
                        or (words[nxt].text, words[nxt + 1].text if nxt + 1 < hi else "") == ("going", "to")
                    ):
                        continue
                    return nxt, "will", False, False, who or "we"
                if form[1] == "past" and who == "you" and (behind_it := _behind_relative(words, lo, at, nxt, hi)):
                    return behind_it, "will", False, False, "it"  # "the £15 you were charged comes back"
                if form[1] == "past":
                    return nxt, "will" if text == "being" else "done", False, False, "you" if who == "you" else "it"
            if (
                nxt < hi
                and words[nxt].text in ("on", "in", "out")
                and text not in ("be", "been")
                and phrase_like(words, nxt, hi)
            ):
                return nxt, "done", False, False, "it"
            if (
                nxt < hi
                and words[nxt].text in ("welcome", "entitled", "eligible", "free")
                and subject(words, lo, at) == "you"
            ):
                return min(nxt + 2, hi), "may", False, True, "you"
            continue
        if text.endswith("n't"):
            return None
        if text in ("i", "we") and (at == lo or words[at - 1].text not in _RELATIVE):
            nxt = skip(words, at + 1, hi)
            if nxt < hi and words[nxt].text in _AIM:
                continue
            if nxt < hi and (form := FORMS.get(words[nxt].text)) and form[1] in ("past", "base"):
                if (
                    words[nxt].text in ("have", "had", "do", "did", "see", "hope", "let", "put", "set", "reset")
                    and form[1] == "base"
                    and words[nxt].text not in ("put", "set", "reset")
                ):
                    continue
                return nxt, "done" if form[1] == "past" else "will", False, False, "we"
    return None


def _is_noun(words: list[Word], lo: int, at: int) -> bool:
    """What is "being done" stands behind a preposition, as a thing."""
    return not any(w.text in BE | HAVE for w in words[lo:at]) and any(
        w.text in _OF_WHAT for w in words[max(lo, at - 6) : at]
    )


_OF_WHAT = frozenset({"of", "before", "after", "despite", "since", "without", "about", "from"})


def _behind_relative(words: list[Word], lo: int, at: int, nxt: int, hi: int) -> int:
    """Where the verb of a thing stands of which "you were charged" only tells which is meant; 0 where there is none."""
    if at - 2 < lo or words[at - 1].text != "you" or words[at - 2].text in ("and", "but", "so", "if", "that", "as"):
        return 0
    verbs = (n for n in range(nxt + 1, min(hi, nxt + 5)) if (form := FORMS.get(words[n].text)) and form[1] == "s")
    return next(verbs, 0)


def phrase_like(words: list[Word], at: int, hi: int) -> bool:
    """The phrase reads as "on its way", "in the post", "out for delivery"."""
    three = tuple(w.text for w in words[at : min(at + 3, hi)])
    return three[:1] in (("on",), ("in",), ("out",)) and three[-1:] in (
        ("way",),
        ("post",),
        ("mail",),
        ("delivery",),
        ("road",),
    )


def _passive(words: list[Word], lo: int, at: int) -> str:
    """Whose a passive is: somebody's, or the thing's."""
    return subject(words, lo, at) or "it"


def _after(
    words: list[Word], at: int, hi: int, strength: Strength, negated: bool, who: str, marker: str
) -> tuple[int, Strength, bool, bool, str] | None:
    """Past what may stand between a marker and its act: "not", "be able to", "try to", "be happy to"."""
    willing = False
    for _ in range(6):
        start = at
        while at < hi and words[at].text in ("not", "never"):
            negated, at = True, at + 1
        at = _skip_quiet(words, at, hi)
        two = words[at].text if at < hi else ""
        three = words[at + 1].text if at + 1 < hi else ""
        if two == "be" and three in _KEEN and at + 2 < hi and words[at + 2].text == "to":
            at, willing, strength = at + 3, True, "may"
        elif two == "be" and three in ("able", "going", "sure") and at + 2 < hi and words[at + 2].text == "to":
            at += 3
        elif two in _TRY and three in ("to", "and"):
            at, strength = at + 2, "may"
        elif two in ("like", "love", "prefer", "hope", "want", "need", "have", "plan", "aim", "wish") and three == "to":
            if two in ("need", "have"):
                return None
            at, strength = at + 2, "aim" if who == "we" and two != "like" else "may"
        elif two in ("have", "has") and at + 1 < hi and three == "been":
            return None
        if at == start:
            break
    if marker in ("would", "'d", "should", "could", "might") and at + 1 < hi and words[at].text in ("have", "'ve"):
        behind = words[skip(words, at + 1, hi) if at + 1 < hi else at]
        if behind.text not in (
            "it",
            "your",
            "the",
            "a",
            "an",
            "this",
            "that",
            "them",
            "one",
            "more",
            "news",
            "some",
            "full",
            "access",
        ):
            return None
    return at, strength, negated, willing, who


def _skip_quiet(words: list[Word], at: int, hi: int) -> int:
    """Past adverbs that are no denial."""
    while at < hi and words[at].text in _ADVERBS and words[at].text not in ("not", "never"):
        at += 1
    if at < hi and words[at].text == "go":
        return skip(words, at, hi)
    return at
