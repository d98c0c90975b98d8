"""What act a clause names: the class of its verb, or of the noun that a light verb carries ("give you a refund")."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.commitments.parts import MARKS, Word
from rewriter.commitments.verbs import FORMS, LIGHT, NOUNS, PROCESS, REMEDIES, STOP, phrase_at, stem

_NOT_OURS_WORDS = """
need be love want hope appreciate understand recommend suggest advise wait think know believe say hear mean imagine
remind apologise apologize thank admit agree disagree regret realise realize remember feel sound seem welcome stay
remain ask
"""
_NOT_OURS = frozenset(_NOT_OURS_WORDS.split()) - {"ask"}
_EMBEDS = cues.compile(
    r"\b(?:(?:whether|if|for|about|at|into|through|on|of|over|a|an|any|possible|offer|getting|get|have|with) (?:(?:we|i|you|it|they|there|a|an|any|possible|partial|full|"
    r"can|could|might|may|is|be|able|to|you|offering|giving|getting|that|the|way|some|out|good|free) ){0,6}|to )$"
)
# What is extended as a hand is, and not made longer: "a courtesy we can extend".
_HELD_OUT = re.compile(
    r"\b(?:courtesy|courtesies|apolog(?:y|ies)|thanks|condolences|invitation|welcome|sympathy|hand|goodwill)\b[^,;.!?]{0,40}\bextend|\bextend\w* (?:(?:to you|you|our|my|a|an|the|this|that|sincere|same) ){0,3}(?:courtesy|courtesies|apolog(?:y|ies)|thanks|condolences|invitation|welcome|sympathy|hand|goodwill)\b"
)
_PERCENT_OFF = re.compile(r" (?:[\w']+ ){0,2}?(?:\d+ ?(?:%|percent|per cent)|half(?: the \w+)?) (?:[\w']+ ){0,3}?off\b")
_GIVEN_BACK = re.compile(r"(?: [\w'-]+){0,4} (?:[£$€]\d[\d.,]*|\d[\d.,]* ?(?:euros?|pounds?|dollars?|quid|[£$€])|money|fare|fee|deposit|charge)(?: (?!and\b|or\b|but\b)[\w'-]+){0,4} back\b")  # fmt: skip
_FIXED_FOR = re.compile(
    r" (?:for (?:\d|an?|one|two|three|six|twelve|the)|at (?:\d|[£$€])|until|till|term|price|rate|cost|fee)\b"
)
_PAID_BACK = re.compile(r" (?:(?:you|him|her|them|it|that|this|those|the \w+) ){0,2}back\b")
_BACK = re.compile(r" (?:straight |right |then |also )?back\b(?! (?:up|down)\b)")
_SUM = cues.compile(
    r"[£$€] ?\d|\d ?(?:[£$€]|euros?|pounds?|dollars?|quid|pence|p\b)|\b(?:fee|deposit|money|sum|amount|charge|payment|fare|rent|difference|surcharge|premium|excess|balance)s?\b"
)
_HAS_BACK = re.compile(
    r" (?:(?:it|them|those|these|all of (?:it|them)|everything) )(?:all )?back\b(?! (?:to|in|on|up)\b)"
)
_YOU = re.compile(r"\byou(?:'ll| will| can| should)? (?:[a-z]+ )?$")
_TO_SOMEBODY = re.compile(
    r" (?:you|him|her|them|me|us|everyone)(?=\W*$|[.,;:!?]| (?:if|when|once|as soon as|about|what|whether|again|here|then|on|at|by|before|with|every|each)\b)"
)  # "mail you if it moves"
_KEPT_FOR = re.compile(
    r" (?:an? (?!eye\b|record\b|note\b|copy\b|log\b|close\b)|one |two |three |\d+ |some )(?:[\w'-]+ ){1,7}?for (?:you|him|her|them)\b"
)
_STATUS = cues.compile(r"\b(?:your|the|my|this|that|our) (?:\w+ ){0,2}$")


def act(text: str, words: list[Word], at: int, hi: int, tail_hi: int) -> tuple[str | None, bool]:
    """The class of an act, and whether it is only a remedy asked about ("check whether we can refund")."""
    verb = words[at]
    form = FORMS.get(verb.text)
    first: str | None = None
    if verb.text in ("get", "gets", "got", "getting") and at + 1 < hi and (passive := FORMS.get(words[at + 1].text)):
        if passive[1] == "past" and passive[0] not in ("", *PROCESS):
            return passive[0], False  # "your seat got changed"
    if verb.text in ("have", "get", "got", "getting", "having") and at + 2 < hi:
        caused = FORMS.get(words[at + 2].text)
        if caused and caused[1] == "past" and caused[0] not in ("", *PROCESS):
            return caused[0], False
    if form and form[2] == "extend" and _HELD_OUT.search(text, words[0].start, words[tail_hi - 1].end):
        return "offer", False
    if form and form[2] in ("give", "put") and _GIVEN_BACK.match(text, verb.end):
        return "refund", False
    if form and form[2] == "keep" and _KEPT_FOR.match(text, verb.end):
        return "keep-aside", False  # "keeping a pair behind the counter for you"
    if verb.text == "fixed" and _FIXED_FOR.match(text, verb.end):
        return None, False  # "a price fixed for a year"
    if form and form[2] == "pay" and _PAID_BACK.match(text, verb.end):
        return "refund", False
    if (
        form
        and form[2] in ("come", "go")
        and _BACK.match(text, verb.end)
        and _SUM.search(text, words[0].start, verb.start)
    ):
        return "refund", False  # "the £6 comes back to you by itself"
    if form and form[2] in ("have", "get") and _HAS_BACK.match(text, verb.end) and _YOU.search(text, 0, verb.start):
        return "restore", False  # "you'll have them back"
    if form and form[2] in ("mail", "post") and _TO_SOMEBODY.match(text, verb.end):
        return "write", False
    if form and form[2] in ("take", "knock") and _PERCENT_OFF.match(text, verb.end):
        return "discount", False
    hits: list[tuple[str, int]] = []
    for word in words[at:tail_hi]:
        if hit := phrase_at(text, word.text, word.start):
            hits.append((hit[0], word.start))
    if hits and hits[0][1] == verb.start:
        first = hits[0][0]
    elif form:
        first = form[0]
        if form[2] in LIGHT and (
            not first
            or first
            in (
                "offer",
                "give",
                "get",
                "add",
                "process",
                "arrange",
                "send",
                "approve",
                "keep-aside",
                "find-out",
                "extend",
                "fix",
            )
        ):
            near = [h for h in hits if not MARKS & set(text[verb.end : h[1]])]
            nouns = [(NOUNS[w.text], w.start) for w in words[at + 1 : hi] if w.text in NOUNS]
            nouns += [
                (FORMS[w.text][0], w.start)
                for w in words[at + 1 : hi]
                if w.text in FORMS and FORMS[w.text][1] == "past" and FORMS[w.text][0] in REMEDIES
            ]
            for name, _ in sorted(
                [n for n in near if n[0] != "free"] + nouns, key=lambda n: (n[0] not in REMEDIES, n[1])
            ):
                return name, False
            first = first or ({"get": "get"}.get(form[2], form[2]))
    elif verb.text in ("be", "been"):
        first = hits[0][0] if hits else None
        if first is None and any(w.text in ("back", "there", "here", "live", "resolved") for w in words[at:hi]):
            first = "arrive"
        return first, False
    else:
        first = (
            None if verb.text in _NOT_OURS or (verb.text in STOP and verb.text not in ("do", "go")) else stem(verb.text)
        )
        if hits and first is not None and hits[0][0] not in PROCESS:
            first = hits[0][0]
        return first, False
    if not first:
        return None, False
    if first in PROCESS or first == "do-best":
        for place, word in enumerate(words[at + 1 : tail_hi], at + 1):
            name = NOUNS.get(word.text) or (FORMS[word.text][0] if word.text in FORMS else "")
            if name in REMEDIES and name != "return":
                before = text[max(verb.end - 1, 0) : word.start]
                if _STATUS.search(before) and not before.rstrip().endswith((" a", " any")):
                    continue
                if _EMBEDS.search(before) or words[place - 1].text in ("to", "a", "can", "could", "you"):
                    return name, True
    return first, False
