"""One piece of a hasty sentence, told as a clause: "window seats gone" is "window seats are gone", "no way out" that there is none.

A piece that can be read in two ways gives nothing: the words stay as they are.
"""

from __future__ import annotations

import re

from rewriter.lexicon import DAY, PREPOSITION
from rewriter.spelling import named, plural

from ._grammar import FINITE, FULL, OPENS_DETERMINED, PRONOUN, article, low, with_article
from ._refusal import THING

_ANSWERED = (  # what shows that the "no" before it is an answer: "no we can't"; "no dogs" is about dogs
    rf"(?:(?:sorry|nope|nah|unfortunately|not|can['’]t|cannot|won['’]t|because)\b|(?:I|we|you|they|he|she|there|that|this)[ '’]|(?:the|your|our|my|these|those|its) |it['’]s\b|it {FINITE}\b)"
)
MARK = r" ?(?:[,.!–]+|-+(?= )) ?"  # "no-show" is a word
NO = rf"(?:(?:no+|nope|nah){MARK}|(?:nope|nah) |no+ (?={_ANSWERED}))"
NO_WORD = re.compile(rf"\W*{NO}+(?=\w)", re.IGNORECASE)
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
NO_WITHOUT = re.compile(  # "no receipt, no refund"; of two things that are refused none hangs on the other
    rf"no (?P<first>(?!(?:more|{THING}|ifs?|way|worries|problem|hard feelings|chance|luck)\b)[\w'-]+(?: [\w'-]+){{0,2}}?),? (?:means |then |so |and )?no (?P<second>[\w'-]+(?: [\w'-]+){{0,2}})$",
    re.IGNORECASE,
)
_NOT_ALL = re.compile(r"no,? (?P<not>not (?:all|every|both|any)\b)", re.IGNORECASE)  # "no not all of them"
NO_THING = re.compile(
    r"no (?P<what>(?!can do\b|way\b(?! (?:out|around|back|past|to|of|for)\b)|chance\b|luck\b|one\b|not\b)[a-z0-9][\w'-]*(?: .*)?)$",
    re.IGNORECASE,
)
_NO_PERSON = re.compile(r"(?P<who>nobody|no one)(?P<rest>(?: .*)?)$", re.IGNORECASE)
_DOES = re.compile(r" (?!weekend|night|evening|morning)(?!\w+days\b)[a-z]{2,}(?<![su])s\b")  # "nobody answers"
_HELPLESS = re.compile(
    r"(?P<none>nothing|not much) (?P<else>(?:else |more |further |much )?)(?P<who>we|I) can (?P<do>do|offer)(?P<rest>.*)$"
    r"|nothing (?:that )?(?:can be|to be) (?P<done>done)(?P<later>.*)$",
    re.IGNORECASE,
)
FLAT = re.compile(
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


def _there_is(what: str) -> str:
    """That there is none of it; "seats left" are many."""
    many = plural(_SUBORDINATE.split(STILL_THERE.sub("", _AS_IT_IS.sub("", what)), maxsplit=1)[0])
    return f"there{' are' if many else chr(39) + 's'} no {what}"


_THERE_IS_NO = re.compile(r"there(?:'s| is) no (?P<what>(?!way\b|one\b|chance\b)\w.*)$", re.IGNORECASE)
STILL_THERE = re.compile(r" left\b(?! (?:the|an?|our|your)\b)", re.IGNORECASE)  # "no seats left": no verb
_AS_IT_IS = re.compile(
    r" (?:available|free|open|needed|required|possible|allowed|permitted|accepted|offered)\b.*$", re.IGNORECASE
)
_NOT_LET = re.compile(
    r"(?P<what>[\w'-]+(?: [\w'-]+){0,3}?) (?P<how>(?:allowed|permitted|accepted)\b.*)$", re.IGNORECASE
)
_NO_REMEDY = re.compile(rf"no {THING}\b", re.IGNORECASE)
_ABOUT = r"(?: (?:of|for|on|to|after|within|before|in|at|by|from)(?: (?!(?:that|which|who|what|if|when|where|unless|as|we|you|they|it|he|she|I|once|than)\b)[\w'’£$€:.%-]+){1,6}?)?"
_IS_SAID = re.compile(  # its own verb stands behind it: "no refund can be promised", "no change to the name is possible"
    rf"no (?:\w+ )?{THING}{_ABOUT} (?:(?:can|could|will|would|may|shall|is to|are to|has|have) be(?:en)?|is|are|was|were|applies|apply)\b"
    rf"|no [\w-]+(?: [\w-]+)?{_ABOUT} (?:can|could|will|would|may|is|are|was|were|has|have)(?: be| been)? (?:possible|available|allowed|offered|accepted|given|granted|made|permitted|issued|due|paid|payable|provided|planned)\b",
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


def negated(piece: str, we: str, asked: str) -> str:
    """A negative piece in full; empty when it is not sure how."""
    if _NO_BURDEN.match(piece):
        return ""
    if not_all := _NOT_ALL.match(piece):
        return not_all["not"].lower() + piece[not_all.end() :]
    if both := NO_WITHOUT.match(piece):
        return f"{_there_is(both['second'])} without {'' if plural(both['first']) else article(both['first'])}{both['first']}"
    if flat := FLAT.match(piece):
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
    if nothing := NO_THING.match(piece):
        told = _SUBORDINATE.split(STILL_THERE.sub("", piece), maxsplit=1)[0]
        if _IS_SAID.match(piece) or (FULL.match(told) and not _NO_REMEDY.match(piece)):
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
        return stated(down.group())
    return stated(piece)


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


def stated(piece: str) -> str:
    """A piece that tells how things are, in full; empty when it is not sure how."""
    if matter := _MATTER_OF.match(piece):
        return "it's our policy" if matter["what"].lower() == "policy" else f"it's a matter of {low(matter['what'])}"
    if _NOT_A_SUBJECT.match(piece):
        return ""
    if kind := _SORT_OF_SALE.match(piece):
        return f"it's {'a ' if kind['item'] else ''}{low(piece)}"
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


_SORT_OF_SALE = re.compile(  # "clearance", "sale item"
    r"(?:clearance|final sale|custom[- ]made|made to order|second[- ]hand|(?P<item>(?:clearance|sale|promo|outlet|display|custom) (?:item|piece|price|model)))$",
    re.IGNORECASE,
)
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
