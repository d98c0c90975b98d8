"""What was typed in half sentences, said in full: "12 month contract, no exit" is a contract, and so there's no exit.

A hasty sentence is read piece by piece, from comma to comma. A piece is a no, a fact, or something to do; each is
given the subject, verb and article it lacks, and the no is said gently. One piece that is none of these, and nothing
is said: the words stay as they are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from rewriter import cues
from rewriter.lexicon import DAY, MONTH, SHORT_DAY
from rewriter.spelling import capital, tidy, without_fillers

from ._grammar import FINITE, low
from ._piece import FLAT, MARK, NO, NO_THING, NO_WITHOUT, negated, stated
from ._refusal import THING

Role = Literal["no", "fact", "order"]
_LONGEST = 160  # characters of a sentence
_MOST = 3  # pieces of one sentence: a longer one was not typed in haste


@dataclass(frozen=True, slots=True)
class Piece:
    """A clause in full, fit to stand behind "I'm afraid"; `link` is the word that tied it to the one before."""

    role: Role
    text: str
    link: str = ""
    flat: bool = False  # a no that says nothing of what is refused


_NEGATIVE = cues.compile(
    r"\b(?:no(?!-)|not|never|nothing|nobody|none|neither|unable|cannot|impossible|without)\b|n['’]t\b", re.IGNORECASE
)
_LEAD = re.compile(
    rf"\W*(?:{NO}|sorry{MARK}|sorry (?=(?:(?:we|I) )?(?:no|not|nothing|can['’]t|cannot|won['’]t)\b))+(?=\w)",
    re.IGNORECASE,
)
_ORDER = re.compile(  # something to do, and what it is to be done to
    r"(?:please |just |simply |kindly |you(?:'ll)? (?:need|have) to )*(?P<do>(?:send|return|bring|take|call|ring|email|e-mail|message|text|try|use|ask|apply|book|order|reorder|contact|write|check|pay|keep|wait|come|go|log|restart|reinstall|switch|turn|fill|report|claim|buy|cancel|complete|reply|collect|request|submit|upload|show|run|open|press|unplug)"
    r"(?= (?:it|them|us|me|the|your|our|this|that|these|those|again|back|in|on|for|to|by|with|at|online|a|an|here|there|via|until|till|before|after|up|out|through|into|one|another)\b|$).*)$",
    re.IGNORECASE,
)
_LOOK_IT_UP = re.compile(
    r"(?:please |just )?(?:see|read|check|refer to|look at|cf\.?) (?P<where>(?:the |our |your )?(?:section|clause|page|paragraph|point|art(?:icle)?|terms|faq|t&cs?|§|policy|conditions|house rules|rules|small print|listing|contract|agreement|handbook|website)\b.*)$",
    re.IGNORECASE,
)
_FORWARD = cues.compile(  # no reason, but what comes or can be had
    r"\b(?:will|next|again|instead|you (?:can|could|may|might|get|have)|we (?:can|could|may|have|get)|try|tomorrow|until|till|from \d|also|but|back (?:in|on|at|from)|available|fine|okay|ok|welcome|possible|open (?:again|from|until)|new ones?)\b|['’](?:ll|d)\b",
    re.IGNORECASE,
)
_TIES = re.compile(r"\s*(?:[,;]|\s[–-]\s)\s*(?:(?P<tie>so|and|but|as|because|since)\b\s*)?|\s+(?P<word>so|but)\s+")
_OPENS_OTHERWISE = re.compile(
    r"(?:if|when|once|unless|until|while|although|though|whether|because|as|since|which|who|then|or|even|also|plus|except|after|before)\b",
    re.IGNORECASE,
)


def pieces(raw: str, we: str, asked: str = "", *, whether: bool = False) -> tuple[Piece, ...]:
    """A hasty sentence piece by piece, each in full; empty when one is not understood.

    `asked`: what a bare no refuses; `whether`: it answers whether something is so, or may be done.
    """
    if len(raw) > 2 * _LONGEST:
        return ()
    said = without_fillers(tidy(raw))
    lead = None if NO_WITHOUT.match(said.strip().rstrip(".!")) else _LEAD.match(said)
    said = said[lead.end() :] if lead else said
    said = re.sub(
        r"(?:,? (?:sorry|i'?m afraid|unfortunately|mate|guys|folks|thanks))+\W*$", "", said.strip(), flags=re.IGNORECASE
    )
    said = _YOU_KNEW.sub("", _NOT_US.sub("", said.strip().rstrip(".!"))).strip()
    said = _FLAT_AS.sub(r"\1, ", _TWO_NOES.sub(r"\1, ", said))
    if not said or re.search(r"[?\"()\n“”:]|https?|\.\s|\.\.", said) or len(said) > _LONGEST:
        return ()
    if re.search(r"\b(?:sorry|afraid|unfortunately|sadly|regret\w*)\b", said, re.IGNORECASE):
        return ()
    if re.search(r"\bno \w+,? no \w+,? no \w", said, re.IGNORECASE):
        return ()  # which of them is the price of which?
    cuts = (
        []
        if NO_WITHOUT.match(said)
        else [(m.start(), m.end(), m["tie"] or m["word"] or _APART * (";" in m.group())) for m in _TIES.finditer(said)]
    )
    if len(cuts) >= _MOST:
        return ()
    out: list[Piece] = []
    at, link = 0, ""
    for start, end, tie in [*cuts, (len(said), len(said), "")]:
        piece = said[at:start].strip()
        at, tied, link = end, link, tie
        if out and not tied and _BUT_NOT.match(piece):
            return ()
        made = _piece(piece, "" if tied == _APART else tied, we, asked)
        if made is None:
            return ()
        out.append(replace(made, link=_APART) if tied == _APART else made)
    if lead and not re.fullmatch(r"\W*sorry\W*", lead.group(), re.IGNORECASE) and all(p.role == "fact" for p in out):
        refused = "not" if whether and not asked else f"{we} can't {asked or 'do that'}"
        out.insert(0, Piece("no", refused, "", True))
    return tuple(Piece(p.role, _dated(p.text), p.link, p.flat) for p in out)


_BUT_NOT = re.compile(  # what the piece before it is told apart from: "the day after dispatch, not after ordering"
    r"not (?:after|before|on|in|for|at|with|under|during|from|by|as)\b", re.IGNORECASE
)
_APART = ";"  # what stands behind it is no reason of what stands before
_TWO_NOES = re.compile(rf"^(no {THING}) (?=no \w)", re.IGNORECASE)  # "no refunds no exchanges"
_FLAT_AS = re.compile(r"^((?:(?:we|i) )?(?:can't|won't)|no|not possible) (?=(?:because|as|since) )", re.IGNORECASE)
_NOT_US = re.compile(  # whose fault it isn't is no reason
    r"(?:,| so| and| –| -)* (?:(?:it's|that's|its|this is) )?(?:not (?:our (?:fault|problem|doing|call|decision)|us|ours)|nothing to do with us)$",
    re.IGNORECASE,
)
_YOU_KNEW = re.compile(
    r"(?:,| –| -|;) you (?:knew|saw|read|signed|agreed|accepted|were told|were warned|were shown)\b(?![^,;]*\b(?:when|if|before|once)\b)[^,;]{0,40}$",
    re.IGNORECASE,
)
_DAY_ALONE = re.compile(
    rf"(?<![\w@/.#-])(?:{DAY}s?|(?!may\b|mar(?:ch)?\b)(?:{MONTH}))\b"
    rf"|(?:(?<=\btill )|(?<=\buntil )){SHORT_DAY}\b|(?:(?<=\bon )|(?<=\bby ))(?!s[au]){SHORT_DAY}\b"
)


def _dated(text: str) -> str:
    """Days and months with their capitals."""
    return _DAY_ALONE.sub(lambda m: m.group().capitalize(), text)


def _piece(piece: str, link: str, we: str, asked: str) -> Piece | None:
    if not piece or (_OPENS_OTHERWISE.match(piece) and not link) or _OR_ELSE.match(piece):
        return None
    if piece.lower() == "no" and link == "so":
        return Piece("no", f"{we} can't {asked}" if asked else "that isn't possible", link, True)
    if _LOOK_IT_UP.match(piece):
        return Piece("order", piece, "see")
    if (order := _ORDER.match(piece)) and not _TOLD.match(piece):
        return Piece("order", low(order["do"]), link)
    if _NEGATIVE.search(piece):
        full = negated(piece, we, asked)
        return Piece("no", full, link, bool(FLAT.match(piece))) if full else None
    full = stated(piece)
    return Piece("fact", full, link) if full else None


def none_of(raw: str) -> str:
    """What begins with no such thing, with that in full and the rest as typed: "no dogs are allowed, house rules"; else empty."""
    said = without_fillers(tidy(raw)).strip().rstrip(" .!")
    tie = _TIES.search(said, 0, _LONGEST)
    none, rest = (said[: tie.start()], said[tie.start() :]) if tie else (said, "")
    return f"{negated(none, '', '')}{rest}" if len(none) <= _LONGEST and NO_THING.match(none) else ""


_OR_ELSE = re.compile(r"(?:otherwise|or else|if not|else)\b", re.IGNORECASE)  # what stands before it is no reason
_TOLD = re.compile(rf"\w+ {FINITE}\b")  # "check is done" is no order


def gentle(parts: tuple[Piece, ...], soft: str) -> str:
    """The pieces as sentences, with the no in them said gently once."""
    if not any(p.role == "no" for p in parts):  # how things stand is the no
        first = next((n for n, p in enumerate(parts) if p.role == "fact"), None)
        if first is None:
            return ""
        parts = (*parts[:first], Piece("no", parts[first].text, parts[first].link), *parts[first + 1 :])
    noes = [n for n, p in enumerate(parts) if p.role == "no"]
    if len(noes) > 1 and parts[noes[1]].link == "so" and noes[0] == 0:  # the first is why, the second is what
        parts = (Piece("fact", parts[0].text, parts[0].link), *parts[1:])
    out, done, told = "", False, 0
    flat = next((p.flat for p in parts if p.role == "no"), False)
    for before, part in zip((None, *parts), parts, strict=False):
        text = part.text
        if part.role == "no" and not done:
            done = True
            soft = soft.rstrip(",") if text == "not" else soft
            text = f"{soft} {text}" if not out or told > 1 else f"{_within(soft)} {text}"
            if not out:
                out = text
            elif before is not None and before.role == "order" and not part.link:  # what to do is no reason
                out += f". {soft} {part.text}"
            elif part.link in ("but", "and", "as", "because", "since"):
                out += f", {part.link} {text}"
            elif told > 1:  # of two things told neither is surely why
                out += f". {capital(text)}"
            else:  # "the bag still comes, that one can't be stopped": two things told of it
                out += f", {'and' if _OF_THE_SAME.match(part.text) else 'so'} {text}"
            continue
        told += part.role == "fact"
        if not out:
            out = capital(text) if part.role != "order" else f"Please {text}"
        elif part.link == _APART and part.role != "order":
            out += f". {capital(text)}"
        elif part.role == "order" and part.link == "see":
            where = _LOOK_IT_UP.match(text)
            out += f" (see {where['where']})" if where else ""
        elif part.role == "order":
            out += f", so please {text}" if done else f". Please {text}"
        elif part.link:
            out += f", {part.link} {text}"
        elif part.role == "no":
            out += f", {'as' if flat and ', as ' not in out else 'and'} {text}"
        elif done and not _FORWARD.search(text):
            out += f", as {text}"
        else:
            out += f". {capital(text)}"
    return out if _DATE_STOP.search(out) else f"{out}."


_OF_THE_SAME = re.compile(r"(?:that|this) one\b|(?:those|these|they|both)\b", re.IGNORECASE)
_DATE_STOP = re.compile(r"\b\d{1,2}\.\d{1,2}\.$")  # "31.12." ends with its own


def _within(soft: str) -> str:
    return "unfortunately" if soft.startswith("U") else soft
