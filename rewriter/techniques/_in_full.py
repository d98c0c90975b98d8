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
from rewriter.lexicon import DAY, MONTH, PREPOSITION, SHORT_DAY
from rewriter.spelling import capital, named, plural, tidy, without_fillers

from ._grammar import FINITE, FULL, OPENS_DETERMINED, PRONOUN, article, low, with_article
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


# --- from a piece to a clause -------------------------------------------------------------------

_NEGATIVE = cues.compile(
    r"\b(?:no(?!-)|not|never|nothing|nobody|none|neither|unable|cannot|impossible|without)\b|n['’]t\b", re.IGNORECASE
)
_ANSWERED = (  # what shows that the "no" before it is an answer: "no we can't"; "no dogs" is about dogs
    rf"(?:(?:sorry|nope|nah|unfortunately|not|can['’]t|cannot|won['’]t|because)\b|(?:I|we|you|they|he|she|there|that|this)[ '’]|(?:the|your|our|my|these|those|its) |it['’]s\b|it {FINITE}\b)"
)
_MARK = r" ?(?:[,.!–]+|-+(?= )) ?"  # "no-show" is a word
_NO = rf"(?:(?:no+|nope|nah){_MARK}|(?:nope|nah) |no+ (?={_ANSWERED}))"
NO_WORD = re.compile(rf"\W*{_NO}+(?=\w)", re.IGNORECASE)
_LEAD = re.compile(
    rf"\W*(?:{_NO}|sorry{_MARK}|sorry (?=(?:(?:we|I) )?(?:no|not|nothing|can['’]t|cannot|won['’]t)\b))+(?=\w)",
    re.IGNORECASE,
)
_NOT_A_SUBJECT = re.compile(
    rf"(?:{PREPOSITION}|and|but|or|so|if|when|because|as|while|once|unless|although|though|which|who|not|just|only|please|well|maybe|even|sorry|yes|no(?!-))\b",
    re.IGNORECASE,
)
STATE = r"(?:down|gone|full|closed|shut|sold out|fully booked|booked (?:up|out|solid)|taken|out of stock|unavailable|broken|discontinued)"
_DOWN = re.compile(  # "mast down", "window seats gone"
    rf"(?P<what>(?:[\w'-]+ ){{1,3}})(?P<how>{STATE})(?P<rest>(?: (?:{PREPOSITION}|now|today|tonight|again|already|tomorrow)\b[^,]*)?)$",
    re.IGNORECASE,
)
_STATE = re.compile(  # how we are; "closed accounts" are others
    rf"(?P<state>(?:fully |all |completely |totally )?(?:booked(?: (?:out|up|solid))?|full|sold out|out of stock|closed|shut)(?P<rest>(?: (?:tonight|today|tomorrow|now|right now|already|again|everywhere|weekends?|on|at|until|till|for|from|in|this|next|all|every|both|over|since|because|due|during|through|as|{DAY}s?)\b.*)?))$",
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
_NO_WITHOUT = re.compile(  # "no receipt, no refund"; of two things that are refused none hangs on the other
    rf"no (?P<first>(?!(?:more|{THING}|ifs?|way|worries|problem|hard feelings|chance|luck)\b)[\w'-]+(?: [\w'-]+){{0,2}}?),? (?:means |then |so |and )?no (?P<second>[\w'-]+(?: [\w'-]+){{0,2}})$",
    re.IGNORECASE,
)
_NO_THING = re.compile(
    r"no (?P<what>(?!can do\b|way\b(?! (?:out|around|back|past|to|of|for)\b)|chance\b|luck\b|one\b)[a-z0-9][\w'-]*(?: .*)?)$",
    re.IGNORECASE,
)
_NO_PERSON = re.compile(r"(?P<who>nobody|no one)(?P<rest>(?: .*)?)$", re.IGNORECASE)
_DOES = re.compile(r" (?!weekend|night|evening|morning)(?!\w+days\b)[a-z]{2,}(?<![su])s\b")  # "nobody answers"
_HELPLESS = re.compile(
    r"(?P<none>nothing|not much) (?P<else>(?:else |more |further |much )?)(?P<who>we|I) can (?P<do>do|offer)(?P<rest>.*)$"
    r"|nothing (?:that )?(?:can be|to be) (?P<done>done)(?P<later>.*)$",
    re.IGNORECASE,
)
_FLAT = re.compile(
    r"(?P<able>(?:(?:we|i) )?(?:can'?t(?: do| do (?:that|it|this)| be done)?)$|won't$|(?:absolutely |definitely |of course |afraid |just )?no can do$)"
    r"|(?:absolutely |definitely |certainly |of course |obviously |afraid |just )?not?(?: (?:possible|way|chance|a chance|happening|at all))?$|not (?:possible|allowed|happening|an option)$|impossible$|out of the question$",
    re.IGNORECASE,
)
_NONE_LEFT = re.compile(r"none (?P<rest>(?:left|available|free|spare|in stock)\b.*)$", re.IGNORECASE)
_NOT_THEN = re.compile(
    r"not (?P<then>(?:today|tonight|tomorrow|once|when|while|now|yet|until|till|before|after|on|in|for|at|with|under|this|that|during)\b.*)$",
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
    r"\b(?:will|next|again|instead|you (?:can|could|may|might|get|have)|we (?:can|could|may|have|get)|try|tomorrow|until|till|from \d|also|but|back (?:in|on|at|from)|available|fine|okay|ok|welcome|possible|open (?:again|from|until)|new ones?)\b|['’](?:ll|d)\b",
    re.IGNORECASE,
)
_TIES = re.compile(r"\s*(?:[,;]|\s[–-]\s)\s*(?:(?P<tie>so|and|but|as|because|since)\b\s*)?|\s+(?P<word>so|but)\s+")
_OPENS_OTHERWISE = re.compile(
    r"(?:if|when|once|unless|until|while|although|though|whether|because|as|since|which|who|then|or|even|also|plus|except|after|before)\b",
    re.IGNORECASE,
)


def _there_is(what: str) -> str:
    """That there is none of it; "seats left" are many."""
    many = plural(_STILL_THERE.sub("", _AS_IT_IS.sub("", what)))
    return f"there{' are' if many else chr(39) + 's'} no {what}"


_THERE_IS_NO = re.compile(r"there(?:'s| is) no (?P<what>(?!way\b|one\b|chance\b)\w.*)$", re.IGNORECASE)
_STILL_THERE = re.compile(r" left\b(?! (?:the|an?|our|your)\b)", re.IGNORECASE)  # "no seats left": no verb
_AS_IT_IS = re.compile(
    r" (?:available|free|open|needed|required|possible|allowed|permitted|accepted|offered)\b.*$", re.IGNORECASE
)
_NOT_LET = re.compile(
    r"(?P<what>[\w'-]+(?: [\w'-]+){0,3}?) (?P<how>(?:allowed|permitted|accepted)\b.*)$", re.IGNORECASE
)
_NO_REMEDY = re.compile(rf"no {THING}\b", re.IGNORECASE)
_REMEDY_IS = re.compile(  # its own verb stands right behind it: "no refund can be promised"
    rf"no {THING} (?:(?:can|could|will|would|may|shall|is to|are to|has|have) be(?:en)?|is|are|was|were|has|have|applies|apply)\b",
    re.IGNORECASE,
)
_SUBORDINATE = re.compile(
    r" (?:till|until|unless|because|as|since|if|when|once|before|after|while|who)\b", re.IGNORECASE
)


def _vowel(number: str) -> bool:
    return number.startswith("8") or number in ("11", "18")


_NO_BURDEN = re.compile(  # good to be without, or not said whether it is needed or to be had
    r"no (?:need|appointments?|booking|bookings|reservations?|fees?|charges?|cost|costs|rush|hurry|obligation|hassle|strings|quibbles?|questions?|paperwork|sign-?up|login|log-?in|registration|deposit|queue|queuing|tools|code|card|signature)(?: (?:asked|attached|needed|necessary|required))?$",
    re.IGNORECASE,
)


def _no(piece: str, we: str, asked: str) -> str:
    """A negative piece in full; empty when it is not sure how."""
    if _NO_BURDEN.match(piece):
        return ""
    if both := _NO_WITHOUT.match(piece):
        return f"{_there_is(both['second'])} without {'' if plural(both['first']) else article(both['first'])}{both['first']}"
    if flat := _FLAT.match(piece):
        return f"{we} can't {asked or 'do that'}" if flat["able"] else "that isn't possible"
    if helpless := _HELPLESS.match(piece):
        rest = helpless["rest"] if helpless["do"] else helpless["later"]
        if asked and not rest.strip():
            return f"{we if helpless['who'] in ('I', 'i', None) else 'we'} can't {asked}"
        if helpless["do"]:
            who = we if helpless["who"].lower() == "i" else "we"
            return f"there's {helpless['none'].lower()} {helpless['else']}{who} can {helpless['do']}{rest}"
        return f"nothing can be done{rest}"
    if person := _NO_PERSON.match(piece):
        acts = FULL.match(piece) or _DOES.match(person["rest"])
        return low(piece) if acts else f"there's {person['who'].lower()}{person['rest']}"
    if nothing := _NO_THING.match(piece):
        told = _SUBORDINATE.split(_STILL_THERE.sub("", piece), maxsplit=1)[0]
        if FULL.match(told) and (not _NO_REMEDY.match(piece) or _REMEDY_IS.match(piece)):
            return low(piece)
        if not_let := _NOT_LET.match(nothing["what"]):
            return f"no {not_let['what']} {'are' if plural(not_let['what']) else 'is'} {not_let['how']}"
        return _there_is(nothing["what"])
    if none := _NONE_LEFT.match(piece):
        return f"there are none {none['rest']}"
    if then := _NOT_THEN.match(piece):
        return f"that isn't possible {then['then']}"
    if verbal := _VERBAL.match(piece):
        alone = not verbal["rest"].strip() and not _NEEDS_NO_OBJECT.match(verbal["verb"])
        return unable(f"{verbal['can'].lower()} {verbal['verb'].lower()}{' that' if alone else verbal['rest']}", we)
    if down := _DOWN.match(piece):
        return _fact(down.group())
    return _fact(piece)


def unable(said: str, we: str) -> str:
    """What can't be done, with who can't before it: us, or the thing itself that "can't be changed" or "won't happen"."""
    verbal = _VERBAL.match(said)
    of_itself = verbal is not None and _OF_ITSELF.match(verbal["verb"]) is not None
    if of_itself and re.match(r"don['’]t\b", said):
        return f"that doesn't{said[5:]}"
    be = (
        {"that": "is ", "we": "are "}.get("that" if of_itself else we, "am ") if re.match(r"unable|not\b", said) else ""
    )
    return f"{'that' if of_itself else we} {be}{said}"


_OF_ITSELF = re.compile(
    r"(?:be|happens?|works?|counts?|matters?|appl(?:y|ies)|qualif(?:y|ies)|exists?)$", re.IGNORECASE
)
_NEEDS_NO_OBJECT = re.compile(rf"do$|{_OF_ITSELF.pattern}", re.IGNORECASE)


_MATTER_OF = re.compile(  # one word says why
    r"(?:for )?(?P<what>hygiene|policy|(?:health and )?safety|security|licensing|privacy|data protection|copyright|confidentiality)(?: (?:reasons?|rules|law))?$",
    re.IGNORECASE,
)


def _fact(piece: str) -> str:
    """A piece that tells how things are, in full; empty when it is not sure how."""
    if matter := _MATTER_OF.match(piece):
        return "it's our policy" if matter["what"].lower() == "policy" else f"it's a matter of {low(matter['what'])}"
    if _NOT_A_SUBJECT.match(piece):
        return ""
    if _OF_IT.match(piece):
        return f"it {low(piece)}"
    if term := _TERM.match(piece):
        an = "an" if _vowel(term["n"]) else "a"
        return f"it's {an} {term['n']}-{term['unit'].lower()} {term['what'].lower()}{term['rest']}"
    if most := _AT_MOST.match(piece):
        return f"the {'minimum' if most['end'].lower().startswith('min') else 'maximum'} is {most['how']}"
    if piece.lower() == "full house":
        return "we're full"
    if none := _THERE_IS_NO.match(piece):
        return _there_is(none["what"])
    if state := _STATE.match(piece):
        return f"we're {state['state'][:1].lower()}{state['state'][1:]}"
    down = _DOWN.match(piece)
    if down and not _NO_NOUN.search(down["what"]):
        return in_a_state(down["what"].strip(), down["how"], down["rest"])
    if (short := _THING_IS.match(piece)) and named(short["thing"]):
        return f"the {low(piece)}"
    if not FULL.match(piece):
        return ""
    return low(with_article(_CAUSE.sub(r"\1 down to the \2", piece)))


def in_a_state(what: str, how: str, rest: str) -> str:
    """A thing and its state with a verb between, and the article it lacks: "the mast is down"; "" where it may be no thing."""
    many = plural(what)
    determined = bool(OPENS_DETERMINED.match(what))
    if not determined and not many and named(what.split()[-1]) is None:
        return ""
    return f"{'' if determined or many else 'the '}{low(what)} {'are' if many else 'is'} {how.lower()}{rest}"


_OF_IT = re.compile(
    r"(?:comes|goes|depends|takes|costs|happens|expires|applies|counts) (?:when|as|on|to|for|at|in|by|until|till|a|the|every|\d)",
    re.IGNORECASE,
)
_THING_IS = re.compile(
    r"(?P<thing>[a-z-]+)'s (?=(?:not|non|final|permanent|binding|closed|gone|full|fixed|due|over|off)\b)", re.IGNORECASE
)
_CAUSE = re.compile(r"\b(is|was) (?:just |all )?(weather|traffic|demand|snow|fog|wind|ice)$")
_NO_NOUN = re.compile(
    rf"\b{FINITE}\b|'(?:s|re)\b|^{PRONOUN} $", re.IGNORECASE
)  # no word that something is down can follow


# --- from pieces to a sentence ------------------------------------------------------------------


def pieces(raw: str, we: str, asked: str = "") -> tuple[Piece, ...]:
    """A hasty sentence piece by piece, each in full; empty when one is not understood. `asked`: what a bare no refuses."""
    if len(raw) > 2 * _LONGEST:
        return ()
    said = without_fillers(tidy(raw))
    lead = None if _NO_WITHOUT.match(said.strip().rstrip(".!")) else _LEAD.match(said)
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
        if _NO_WITHOUT.match(said)
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
        out.insert(0, Piece("no", f"{we} can't {asked or 'do that'}", "", True))
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
    r"(?:,| –| -|;) you (?:knew|signed|agreed|accepted|were told|were warned)\b(?![^,;]*\b(?:when|if|before|once)\b)[^,;]{0,40}$",
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
        full = _no(piece, we, asked)
        return Piece("no", full, link, bool(_FLAT.match(piece))) if full else None
    full = _fact(piece)
    return Piece("fact", full, link) if full else None


def none_of(raw: str) -> str:
    """What begins with no such thing, with that in full and the rest as typed: "no dogs are allowed, house rules"; else empty."""
    said = without_fillers(tidy(raw)).strip().rstrip(" .!")
    tie = _TIES.search(said, 0, _LONGEST)
    none, rest = (said[: tie.start()], said[tie.start() :]) if tie else (said, "")
    return f"{_no(none, '', '')}{rest}" if len(none) <= _LONGEST and _NO_THING.match(none) else ""


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
            text = f"{soft} {text}" if not out or told > 1 else f"{_within(soft)} {text}"
            if not out:
                out = text
            elif before is not None and before.role == "order" and not part.link:  # what to do is no reason
                out += f". {soft} {part.text}"
            elif part.link in ("but", "and", "as", "because", "since"):
                out += f", {part.link} {text}"
            elif told > 1:  # of two things told neither is surely why
                out += f". {capital(text)}"
            else:
                out += f", so {text}"
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
    return f"{out}."


def _within(soft: str) -> str:
    return "unfortunately" if soft.startswith("U") else soft
