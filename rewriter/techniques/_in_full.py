"""What was typed in half sentences, said in full: "12 month contract, no exit" is a contract, and so there's no exit.

A hasty sentence is read piece by piece, from comma to comma. A piece is a no, a fact, or something to do; each is
given the subject, verb and article it lacks, and the no is said gently. One piece that is none of these, and nothing
is said: the words stay as they are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from rewriter import cues
from rewriter.lexicon import DAY, MONTH
from rewriter.spelling import named, tidy, without_fillers

from ._callings import listed
from ._refusal import THING

Role = Literal["no", "fact", "order"]
_MOST = 3  # pieces of one sentence: a longer one was not typed in haste


@dataclass(frozen=True, slots=True)
class Piece:
    """A clause in full, fit to stand behind "I'm afraid"; `link` is the word that tied it to the one before."""

    role: Role
    text: str
    link: str = ""
    flat: bool = False  # a no that says nothing of what is refused


# --- from a piece to a clause -------------------------------------------------------------------

_NO_WORD = re.compile(r"\W*(?:(?:no+|sorry|nope|nah) ?[,.!–-]+ ?|(?:nope|nah) )+(?=\w)", re.IGNORECASE)
_NEGATIVE = cues.compile(
    r"\b(?:no|not|never|nothing|nobody|none|neither|unable|cannot|impossible|without)\b|n['’]t\b", re.IGNORECASE
)
_FINITE = (
    r"(?:is|are|was|were|has|have|had|isn't|aren't|wasn't|weren't|hasn't|haven't|can't|cannot|won't|don't|doesn't|didn't|can|will|do|does|did|must|may|might|should|"
    r"stays?|stands?|remains?|ends?|ended|closes?|closed|opens?|needs?|applies|apply|counts?|covers?|starts?|started|says?|said|goes|go|went|got|gets?|comes?|came|costs?|runs?|ran|blocked|cuts?|takes?|took|means?|expired|"
    r"allows?|falls?|works?|uses?|keeps?|holds?|includes?|requires?|depends?|sells?|sold|deliver|travel|left|sent|shut|stopped|failed|lost)"
)
_PRONOUN = r"(?:I|we|you|it|they|he|she|that|this|these|those|there|everyone|everybody|nobody|nothing|all)"
_DETERMINED = r"(?:the|our|your|my|their|its|an?|any|all|some|both|each|every|most|that|this|these|those)"
FULL = re.compile(  # it has a subject and a verb
    rf"(?:{_PRONOUN}(?:'(?:s|re|ve|ll|d|m))\b|{_PRONOUN} (?:\w+ly |just |only |still |also |all )?{_FINITE}\b|{_DETERMINED} [\w' -]{{2,40}}? (?:\w+ly |just |only )?{_FINITE}\b"
    rf"|[\w'-]+(?: [\w'-]+){{0,3}}? (?:\w+ly |just |only )?{_FINITE}\b)",
    re.IGNORECASE,
)
_PREPOSITION = (
    r"(?:to|for|with|at|in|on|by|of|from|until|till|before|after|under|over|since|about|without|than|within|per)"
)
_NOT_A_SUBJECT = re.compile(
    rf"(?:{_PREPOSITION}|and|but|or|so|if|when|because|as|while|once|unless|although|though|which|who|not|just|only|please|well|maybe|even|sorry|yes|no)\b",
    re.IGNORECASE,
)
_DOWN = re.compile(  # "mast down", "window seats gone"
    rf"(?P<what>(?:[\w'-]+ ){{1,3}})(?P<how>down|gone|full|closed|shut|sold out|fully booked|booked (?:up|out|solid)|taken|out of stock|unavailable|broken|discontinued)(?P<rest>(?: (?:{_PREPOSITION}|now|today|tonight|again|already|tomorrow)\b[^,]*)?)$",
    re.IGNORECASE,
)
_STATE = re.compile(
    r"(?P<state>(?:fully |all |completely |totally )?(?:booked(?: (?:out|up|solid))?|full|sold out|out of stock|closed|shut)\b(?! (?:by|off|down)\b).*)$",
    re.IGNORECASE,
)
_TERM = re.compile(
    r"(?P<n>\d{1,3})[ -](?P<unit>month|week|day|year|hour)s? (?P<what>contract|plan|term|commitment|membership|policy|window|notice period|subscription|tenancy|lease|guarantee|warranty|deal|minimum term|cooling-off period|trial)(?P<rest>(?: (?:only|max|minimum))?)$",
    re.IGNORECASE,
)
_AT_MOST = re.compile(
    r"(?P<how>\d{1,4} [a-z]+(?: (?:a|per|each) [a-z]+)?) (?P<end>max(?:imum)?|tops|at most|min(?:imum)?)$",
    re.IGNORECASE,
)
_NO_WITHOUT = re.compile(
    r"no (?P<first>(?!more\b)[\w'-]+(?: [\w'-]+){0,2}?),? (?:means |then |so |and )?no (?P<second>[\w'-]+(?: [\w'-]+){0,2})$",
    re.IGNORECASE,
)
_NO_THING = re.compile(
    r"no (?P<what>(?!can do\b|way\b(?! (?:out|around|back|past)\b)|chance\b|luck\b|one\b)[a-z0-9][\w'-]*(?: .*)?)$",
    re.IGNORECASE,
)
_NO_PERSON = re.compile(r"(?P<who>nobody|no one)(?P<rest>(?: .*)?)$", re.IGNORECASE)
_HELPLESS = re.compile(
    r"nothing (?P<else>(?:else |more |further |much )?)(?P<who>we|I) can (?P<do>do|offer)(?P<rest>.*)$"
    r"|nothing (?:that )?(?:can be|to be) (?P<done>done)(?P<later>.*)$",
    re.IGNORECASE,
)
_FLAT = re.compile(
    r"(?:absolutely |definitely |certainly |of course |obviously |afraid |just )?not?(?: (?:possible|can do|way|chance|a chance|happening|at all))?$|not (?:possible|allowed|happening|an option)$|impossible$|can'?t(?: do| do (?:that|it|this)| be done)?$|won't$|no can do$|out of the question$",
    re.IGNORECASE,
)
_NOT_THEN = re.compile(
    r"not (?P<then>(?:today|tonight|tomorrow|now|yet|until|till|before|after|on|in|for|at|with|under|this|that|during)\b.*)$",
    re.IGNORECASE,
)
_VERBAL = re.compile(
    r"(?P<can>can't|cannot|won't|couldn't|unable to|not able to|not allowed to|don't|never) (?P<verb>[a-z]+)(?P<rest>.*)$",
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
    r"\b(?:will|next|again|instead|you (?:can|could|may|might|get|have)|we (?:can|could|may|have|get)|try|tomorrow|until|till|from \d|also|but|back (?:in|on|at|from)|available|open (?:again|from|until)|new ones?)\b|['’](?:ll|d)\b",
    re.IGNORECASE,
)
_SPECIAL_S = re.compile(r"(?:ss|us|is|'s|news)$", re.IGNORECASE)
_TIES = re.compile(r"\s*(?:[,;]|\s[–-]\s)\s*(?:(?P<tie>so|and|but|as|because|since)\b\s*)?|\s+(?P<word>so|but)\s+")
_OPENS_OTHERWISE = re.compile(
    r"(?:if|when|once|unless|until|while|although|though|whether|because|as|since|which|who|then|or|even|also|plus|except|after|before)\b",
    re.IGNORECASE,
)


def plural(noun: str) -> bool:
    """The last word before a preposition ends like many."""
    head = re.split(rf" {_PREPOSITION}\b", noun, maxsplit=1)[0].split()
    return bool(head) and head[-1].endswith("s") and not _SPECIAL_S.search(head[-1])


def _there_is(what: str) -> str:
    return f"there {'are' if plural(what) else 'is'} no {what}".replace("there is", "there's")


def _vowel(number: str) -> bool:
    return number.startswith("8") or number in ("11", "18")


def _no(piece: str, we: str, asked: str) -> str:
    """A negative piece in full; empty when it is not sure how."""
    if both := _NO_WITHOUT.match(piece):
        return f"{_there_is(both['second'])} without {'' if plural(both['first']) else _article(both['first'])}{both['first']}"
    if _FLAT.match(piece):
        able = re.match(r"can|won|no can", piece, re.IGNORECASE)
        return f"{we} can't {asked or 'do that'}" if able else "that isn't possible"
    if helpless := _HELPLESS.match(piece):
        rest = helpless["rest"] if helpless["do"] else helpless["later"]
        if asked and not rest.strip():
            return f"{we if helpless['who'] in ('I', 'i', None) else 'we'} can't {asked}"
        if helpless["do"]:
            who = we if helpless["who"].lower() == "i" else "we"
            return f"there's nothing {helpless['else']}{who} can {helpless['do']}{rest}"
        return f"nothing can be done{rest}"
    if person := _NO_PERSON.match(piece):
        return piece if FULL.match(piece) else f"there's {person['who'].lower()}{person['rest']}"
    if nothing := _NO_THING.match(piece):
        full = FULL.match(piece) and not re.match(rf"no {THING}\b", piece, re.IGNORECASE)
        return _low(piece) if full else _there_is(nothing["what"])
    if then := _NOT_THEN.match(piece):
        return f"that isn't possible {then['then']}"
    if verbal := _VERBAL.match(piece):
        be = "are " if we == "we" else "am "
        cannot = verbal["can"].lower()
        cannot = be + cannot if cannot.startswith(("unable", "not ")) else cannot
        alone = not verbal["rest"].strip() and verbal["verb"].lower() != "do"
        return f"{we} {cannot} {verbal['verb'].lower()}{' that' if alone else verbal['rest']}"
    if down := _DOWN.match(piece):
        return _fact(down.group())
    return _fact(piece)


def _fact(piece: str) -> str:
    """A piece that tells how things are, in full; empty when it is not sure how."""
    if _NOT_A_SUBJECT.match(piece):
        return ""
    if term := _TERM.match(piece):
        an = "an" if _vowel(term["n"]) else "a"
        return f"it's {an} {term['n']}-{term['unit'].lower()} {term['what'].lower()}{term['rest']}"
    if most := _AT_MOST.match(piece):
        return f"the {'minimum' if most['end'].lower().startswith('min') else 'maximum'} is {most['how']}"
    if re.fullmatch(r"full house", piece, re.IGNORECASE):
        return "we're full"
    if state := _STATE.match(piece):
        return f"we're {state['state'][:1].lower()}{state['state'][1:]}"
    down = _DOWN.match(piece)
    if down and not re.search(rf"\b{_FINITE}\b|'(?:s|re)\b", down["what"], re.IGNORECASE):
        what = down["what"].strip()
        determined = re.match(rf"{_DETERMINED}\b", what, re.IGNORECASE)
        if not determined and not plural(what) and named(what.split()[-1]) is None:
            return ""
        the = "" if determined or plural(what) else "the "
        return f"{the}{_low(what)} {'are' if plural(what) else 'is'} {down['how'].lower()}{down['rest']}"
    short = re.match(
        r"(?P<thing>[a-z-]+)'s (?=(?:not|non|final|closed|gone|full|fixed|due|over|off)\b)", piece, re.IGNORECASE
    )
    if short and named(short["thing"]):
        return f"the {_low(piece)}"
    if not FULL.match(piece):
        return ""
    piece = re.sub(
        r"\b(is|was) (?:just |all )?(weather|traffic|demand|snow|fog|wind|ice)$", r"\1 down to the \2", piece
    )
    return _low(with_article(piece))


def with_article(piece: str) -> str:
    """One thing named without its article gets it: "system blocked it" is "the system blocked it"."""
    words = re.sub(r"\b(?:only|just|always|also|really|still) ", "", piece).split()
    for count in (1, 2):
        if len(words) > count and re.fullmatch(_FINITE, words[count], re.IGNORECASE) and named(words[count - 1]):
            if count == 2 and re.fullmatch(_DETERMINED, words[0], re.IGNORECASE):
                return piece
            return f"the {_low(piece)}"
    return piece


def _article(noun: str) -> str:
    if re.match(rf"{_DETERMINED}\b", noun, re.IGNORECASE) or noun.split()[-1].lower() in _MASS:
        return ""
    return "an " if noun[:1].lower() in "aeio" else "a "


_MASS = listed("proof id notice identification insurance cover payment money credit access consent evidence")
_NAME = re.compile(r"(?:I\b|I'|[A-Z]{2}|[A-Z][a-z]+ [A-Z])")
_DAY_NAMED = cues.compile(rf"(?:{DAY}|{MONTH})s?\b")


def _low(text: str) -> str:
    return text if _NAME.match(text) or _DAY_NAMED.match(text.lower()) else text[:1].lower() + text[1:]


# --- from pieces to a sentence ------------------------------------------------------------------


def pieces(raw: str, we: str, asked: str = "") -> tuple[Piece, ...]:
    """A hasty sentence piece by piece, each in full; empty when one is not understood. `asked`: what a bare no refuses."""
    said = without_fillers(tidy(raw))
    lead = None if _NO_WITHOUT.match(said.strip().rstrip(".!")) else _NO_WORD.match(said)
    said = said[lead.end() :] if lead else said
    said = re.sub(r"(?:,? (?:sorry|i'?m afraid|unfortunately|mate|thanks))+\W*$", "", said.strip(), flags=re.IGNORECASE)
    said = _YOU_KNEW.sub("", _NOT_US.sub("", said.strip().rstrip(".!"))).strip()
    if not said or re.search(r"[?\"()\n“”:]|https?|\.\s|\.\.", said) or len(said) > 160:
        return ()
    if re.search(r"\b(?:sorry|afraid|unfortunately|sadly|regret\w*)\b", said, re.IGNORECASE):
        return ()
    whole = _NO_WITHOUT.match(said)
    cuts = [] if whole else [(m.start(), m.end(), m["tie"] or m["word"] or "") for m in _TIES.finditer(said)]
    if len(cuts) >= _MOST:
        return ()
    out: list[Piece] = []
    at, link = 0, ""
    for start, end, tie in [*cuts, (len(said), len(said), "")]:
        piece = said[at:start].strip()
        at, tied, link = end, link, tie
        made = _piece(piece, tied, we, asked)
        if made is None:
            return ()
        out.append(made)
    if lead and not re.fullmatch(r"\W*sorry\W*", lead.group(), re.IGNORECASE) and all(p.role == "fact" for p in out):
        out.insert(0, Piece("no", f"{we} can't {asked or 'do that'}", "", True))
    return tuple(Piece(p.role, _dated(p.text), p.link, p.flat) for p in out)


_NOT_US = re.compile(  # whose fault it isn't is no reason
    r"(?:,| so| and| –| -)* (?:(?:it's|that's|its|this is) )?(?:not (?:our (?:fault|problem|doing|call|decision)|us|ours)|nothing to do with us)$",
    re.IGNORECASE,
)
_YOU_KNEW = re.compile(
    r"(?:,| –| -|;) you (?:knew|signed|agreed|accepted|were told|were warned)\b(?![^,;]*\b(?:when|if|before|once)\b)[^,;]{0,40}$",
    re.IGNORECASE,
)
_DAY_ALONE = re.compile(
    r"(?<![\w@/.#-])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august|september|october|november|december)\b"
    r"|(?<=\btill )(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)\b|(?<=\bon )(?:mon|tues?|wed|thu(?:rs)?|fri)\b|(?<=\buntil )(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)\b|(?<=\bby )(?:mon|tues?|wed|thu(?:rs)?|fri)\b"
)


def _dated(text: str) -> str:
    """Days and months with their capitals."""
    return _DAY_ALONE.sub(lambda m: m.group().capitalize(), text)


def _piece(piece: str, link: str, we: str, asked: str) -> Piece | None:
    if not piece or (_OPENS_OTHERWISE.match(piece) and not link):
        return None
    if piece.lower() == "no" and link == "so":
        return Piece("no", f"{we} can't {asked}" if asked else "that isn't possible", link, True)
    if _LOOK_IT_UP.match(piece):
        return Piece("order", piece, "see")
    if (order := _ORDER.match(piece)) and not re.search(rf"^\w+ {_FINITE}\b", piece):
        return Piece("order", _low(order["do"]), link)
    if _NEGATIVE.search(piece):
        full = _no(piece, we, asked)
        return Piece("no", full, link, bool(_FLAT.match(piece))) if full else None
    full = _fact(piece)
    return Piece("fact", full, link) if full else None


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
    out, done = "", False
    flat = next((p.flat for p in parts if p.role == "no"), False)
    for part in parts:
        text = part.text
        if part.role == "no" and not done:
            done = True
            text = f"{soft} {text}" if not out else f"{_within(soft)} {text}"
            if not out:
                out = text
            elif part.link in ("but", "and", "as", "because", "since"):
                out += f", {part.link} {text}"
            else:
                out += f", so {text}"
            continue
        if not out:
            out = text[:1].upper() + text[1:] if part.role != "order" else f"Please {text}"
        elif part.role == "order" and part.link == "see":
            where = _LOOK_IT_UP.match(text)
            out += f" (see {where['where']})" if where else ""
        elif part.role == "order":
            out += f", so please {text}" if done else f". Please {text}"
        elif part.link:
            out += f", {part.link} {text}"
        elif part.role == "no":
            out += f", {'as' if flat else 'and'} {text}"
        elif done and not _FORWARD.search(text):
            out += f", as {text}"
        else:
            out += f". {text[:1].upper()}{text[1:]}"
    return f"{out}."


def _within(soft: str) -> str:
    return "unfortunately" if soft.startswith("U") else soft
