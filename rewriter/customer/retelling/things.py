# ruff: noqa: SIM905 - a list of words reads better unbroken
"""What is wrong with a thing, with the verb and the article put back: "bag still missing", "line's been dead since Friday"."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.customer.concern import complete
from rewriter.customer.echo import DROPPED, finite, person, spread
from rewriter.customer.retelling.speech import SPELLED, cut_short, turned
from rewriter.customer.retelling.words import (
    ACTS,
    ADVERBS,
    AUX,
    BREAKS,
    COMMON,
    DOES_IT,
    HAPPENS,
    HARD,
    HOUSES,
    NO_SUBJECT,
    NOUNS_IN_ING,
    OBJECTS,
    ONES,
    PAST,
    PERSONS,
    PESTS,
    PLACES,
    PLURAL,
    REFUSED,
    SENT,
    SINGULAR,
    SORE_ACTS,
    SPAN,
    SPEAKS,
    STATES,
    YOURS,
)
from rewriter.facts.known_names import GIVEN
from rewriter.lexicon import CUT_MONTH, DAY

_THERE = cues.compile(
    r"^there(?P<be>'s| is| are| was| were| has been|'s been) (?P<rest>(?!no\b|nothing|talk|more\b|plenty|lots|(?:an? )?(?:man|woman|guy|people|someone)\b|a (?:problem|way|chance|reason|question))(?:\w+ ){0,5}?[\w'-]+ (?:in|on|behind|under|at|across|between|coming|from|all over|near|inside|instead of)\b.*)$"
)

_SMELLS = cues.compile(r"^(?:it )?smells? of (?P<what>[a-z]{3,12}) (?P<where>(?:in|from|on) (?:the|my|our) .+)$")


def there(text: str) -> str:
    """There are mice in the kitchen again; smells of gas in the hall."""
    if m := _SMELLS.match(text):
        where = turned(cut_short(m["where"]))
        return f"there's a smell of {m['what']} {where}" if where else ""
    m = _THERE.match(text)
    rest = turned(cut_short(m["rest"], 14)) if m else ""
    return (
        f"there{m['be']} {rest}"
        if m and complete(rest) and not re.search(r"\b(?:button|option|link|app)\b", rest)
        else ""
    )


def _subject(words: list[str]) -> int:
    """How many words the subject has; 0 when there is none that is sure."""
    for at in range(1, min(len(words), 9)):
        word, before = words[at], words[at - 1]
        if before in ONES or before in PLACES or before == "not":
            continue
        if word in AUX or word in ADVERBS or word in ACTS or word in STATES or finite(word) or word == "been":
            return at if names(words[:at]) and before not in STATES else 0
        if word in _STAYS and words[at + 1 : at + 2] and words[at + 1] in STATES:
            return at if names(words[:at]) and not named(words[:at])[1] else 0
    return 0


_STAYS = {"stays": "stayed", "remains": "remained"}  # "your radiator stays cold"; "hotel stays" are many


def names(words: list[str]) -> bool:
    """The words are a noun phrase: none of them a verb, a pronoun or a word that asks."""
    bare = [w for w in words if w not in ONES]
    if (
        not bare
        or (bare[-1].isdigit() and len(bare) == 1)
        or bare[-1] in PLACES
        or len(words) > 7
        or (len(bare) == len(words) == 1 and re.search(r"\d", bare[0]) and not _CLOCK.search(bare[0]))
    ):
        return False
    for number, word in enumerate(words):
        inside = number > 0
        if word in ONES:
            if inside and words[number - 1] not in PLACES | ONES and word != "s":
                return False
            continue
        if (word in PLACES and inside) or (
            word in STATES
            and number < len(words) - 1
            and (words[number - 1] in ONES if inside else not word.endswith("ed"))
        ):
            continue
        if word.endswith("ing") and word not in NOUNS_IN_ING:
            return False
        if (
            word in NO_SUBJECT
            or word in AUX
            or word in PLACES
            or word.endswith("n't")
            or not re.fullmatch(r"[\w#'/&:.-]+", word)
        ):
            return False
        if finite(word) and not (number and words[number - 1] in ONES - {"both", "all", "each", "some", "half"}):
            return False
        if re.search(r"'(?!s\b|s$)", word.removesuffix("'") if word.endswith("s'") else word) or (
            word.endswith("ly") and word not in ("family", "reply", "supply", "assembly", "july")
        ):
            return False
    return True


_CLOCK = re.compile(r"\d[:.]\d|\d[ap]m$")
_BY_THE_CLOCK = re.compile(r"\d{1,2}(?:[.:]\d\d)?(?:am|pm)\b|\d{1,2}(?:st|nd|rd|th)\b")


def named(words: list[str]) -> tuple[str, bool]:
    """The subject from our side, and whether it is more than one."""
    head = next((n for n, w in enumerate(words) if w in PLACES and n), len(words))
    noun = words[head - 1]
    many = noun in PLURAL or (
        noun.endswith("s")
        and not noun.endswith(("ss", "us", "is", "'s"))
        and noun not in SINGULAR
        and not noun[:-1].isupper()
    )
    many = many or words[0] in ("two", "three", "four", "five", "six", "both", "these", "those")
    said = turned(" ".join(words))
    if ":" in words[0] or _BY_THE_CLOCK.match(said):
        return f"the {said}", many
    if words[0] not in ONES and person(words[0].removesuffix("'s")):
        return f"your {said}", many
    if words[0].endswith("'s") and words[0] not in ONES:
        return said[:1].upper() + said[1:], many
    if (
        words[0] not in ONES
        and not re.match(
            r"(?:bus|tram|train|flight|order|room|gate|line|claim|booking|ticket|seat|cabin|platform|table|locker|flat|apartment|unit|floor|bay|pitch|court|lane|terminal|coach|carriage|route|invoice|case|level|stage|page|chapter|episode|lesson|zone|hall|dock|pump|exit|junction|version|question|track) #?[\w-]*\d|\d(?![\d.,]*-[a-z])",
            said,
        )
        and "'s" not in words[0]
    ):
        said = f"{'your' if noun in YOURS or words[0] in YOURS else 'the'} {said}"
    return said, many


_SHUT_ON = cues.compile(
    r"^(?:your|the) (?P<np>(?:[a-z-]+ )?[a-z-]+) (?P<did>closed|shut|fell|landed|came down) on (?P<what>(?:my|our|me|us)\b.*)$"
)


def thing(text: str) -> str:
    """Bag still missing; lift broken since Friday; my outlook add-in crashes; your link goes nowhere."""
    if shut := _SHUT_ON.match(text):
        what = turned(cut_short(shut["what"]))
        return f"the {shut['np']} {shut['did']} on {what}" if what else ""
    day = re.search(r",? (?:(?:on )?day (\d{1,2}|two|three|four|five|six|seven))$", text)
    if day:
        text = text[: day.start()]
    first = re.match(r"(?:day (?:\d{1,2}|two|three|four|five|six|seven) (?:and )?)", text)
    text = re.sub(r" (?:by (?:you|us)(?= |$)|by your [a-z]+$)", "", text)
    words = text[first.end() if first else 0 :].split()
    words = [SPELLED.get(w, w) for w in words if w not in DROPPED or w in ("whole", "own")]
    words = _late(spread(words, STATES))
    at = _subject(words)
    if not at:
        return ""
    subject, many = named(words[:at])
    if words[at] in HAPPENS and set(words[:at]) & HOUSES and "my" not in words[:at]:
        return ""
    persons = any(w in PERSONS for w in words[:at]) or words[at - 1] in ("vet", "dentist")  # a vet policy is neither
    if at == 1 and words[0] in GIVEN and not _known(words[0]):
        said = _predicate(words[1:], False, words[0])
        return f"{words[0].capitalize()} {said}" if said else ""
    if words[0] in ("her", "his", "their", "its"):  # whose, they do not say
        return ""
    if words[0] not in ONES and not _surely(words, at):
        return ""
    rest = words[at:]
    said = _predicate(rest, many, subject)
    if many and re.match(r"(?:still |never )?(?:doesn't|isn't|wasn't|is|was|has|hasn't)\b", said):
        return ""
    if not many and re.match(
        r"(?:still |never )?(?:don't|aren't|weren't|are|were|have|haven't|come|go|make|keep|stop)\b", said
    ):
        return ""
    if (
        not said
        or not subject
        or (persons and not re.search(r"\b(?:never|didn't|hasn't|haven't|isn't|not|still|late|refused)\b", said))
    ):
        return ""
    on = f" on day {day.group(1)}" if day else ""
    return f"{subject} {said}{on}"


_SPAN_LATE = re.compile(rf"^{SPAN} (?:late|overdue|early)\b")
_OF_A_VERB = frozenset(
    ["out", "off", "down", "away", "up", "over", "in", "on"]
)  # "reach out", "slows down" are no states


def _late(words: list[str]) -> list[str]:
    """The verb that is left out before a span of time: "order 3 weeks late"."""
    for at in range(1, min(len(words) - 1, 6)):
        if _SPAN_LATE.match(" ".join(words[at : at + 6])):
            before = words[at - 1]
            if before in AUX or before in ADVERBS or before in ("was", "is", "been", "up") or finite(before):
                return words
            return [*words[:at], "are" if named(words[:at])[1] else "is", *words[at:]]
    return words


_INFORM = frozenset(  # what they say is there to be read
    "faq site website page policy terms email mail letter sign ad advert confirmation contract description menu listing poster voucher".split()
)
_HOW_OFTEN = frozenset(
    "often sometimes always typical usual another more lots always mostly already maybe perhaps quite rather pretty kind sort totally since being getting found came arrived".split()
)


def _known(noun: str) -> bool:
    """A word that is sure to be a noun."""
    return any(
        w in COMMON or w in YOURS or w in PLURAL or w in PERSONS or person(w) for w in (noun, noun.removesuffix("s"))
    )


def _surely(words: list[str], at: int) -> bool:
    """What has no article is a subject, and not a verb with its object: "parcel wet", not "slows down"."""
    head, verb = words[at - 1], words[at]
    if _known(head):
        return True
    if at == 1 and verb in STATES - _OF_A_VERB and not re.search(r"\d", head):
        alone = at == len(words) - 1 or words[at + 1] in _AFTER_A_STATE or not words[at + 1].isalpha()
        return alone and head not in _HOW_OFTEN and not head.endswith(("ly", "ful", "ive"))
    if verb in _OF_A_VERB or (at == 1 and verb in STATES):
        return re.search(r"\d", " ".join(words[:at])) is not None
    if at > 1 or "-" in head or ":" in head or (verb in SORE_ACTS - {"died"} and head not in _HOW_OFTEN):
        return True
    return head.endswith(("s", "ing")) or not (finite(verb) or verb in AUX)


_AFTER_A_STATE = (
    PLACES
    | ADVERBS
    | STATES
    | frozenset(
        "since for during after before until till open loose apart shut all day now by as yesterday today tonight last this up too twice because when while worth half nearly over two three four five six seven eight nine ten and or but than".split()
    )
)
_SPAN_AFTER = re.compile(rf"^(?P<state>\w+) (?P<time>{SPAN})(?! late| ago| early| before)\b")
_DAY = re.compile(
    rf"\b(?:on (?!day )\w+|yesterday|last (?:night|week|month|year|\w+day)|this morning|(?:{CUT_MONTH})[a-z]* \d{{1,2}}|{DAY})\b"
)
_AT_ONCE = re.compile(
    r"\b(?:in (?:my|your|our) face|in the middle of|halfway through|right (?:before|as|after|in front))\b"
)
_HAPPENED = frozenset(
    "flooded leaked jammed overflowed crashed melted snapped cracked exploded shattered split ripped".split()
)


def headed(text: str) -> str:
    """The subject a piece begins with, as they wrote it, where it is sure to be a thing; "" where it is not."""
    words = spread(text.split(), STATES)
    at = _subject(words)
    if not at or set(words[:at]) & PERSONS or (words[0] not in ONES and not _known(words[at - 1])):
        return ""
    return " ".join(words[:at])


def _predicate(rest: list[str], many: bool, subject: str) -> str:
    """What is said of the thing, with the verb put back that was left out; "" when nothing is wrong in it."""
    lead: list[str] = []
    while rest and rest[0] in ADVERBS:
        lead.append(rest.pop(0))
    if not rest:
        return ""
    tail = turned(cut_short(" ".join(rest), 12))
    if not tail:
        return ""
    hard = bool(HARD.search(" ".join(lead) + " " + tail)) or any(w in STATES for w in tail.split())
    word = rest[0]
    hard = (
        hard
        or bool(SORE_ACTS.intersection(rest[:2] if word in ("has", "have") else rest[:1]))
        or (rest[:2] in (["has", "been"], ["have", "been"]) and bool(re.search(rf"\b{PAST}", tail)))
    )
    if (
        word in SENT
        and rest[1:]
        and rest[1] in ("to", "in", "on", "at", "behind", "outside", "for", "a", "again")
        and not many
    ) or word == "moved":
        if (
            (word == "moved" and rest[1:] and re.match(r"(?:to|from)$", rest[1]))
            or (rest[1:] and rest[1] in ("to", "in", "on", "at", "behind", "outside"))
            or re.search(r"\btimes?\b", tail)
        ):
            return f"was {tail}" if not many else f"were {tail}"
    if word.endswith("ed") and rest[1:] and rest[1] in OBJECTS:  # "the van blocked my drive": somebody did it
        return ""
    if word == "says" and (shown := _SHOWS.match(tail)):
        return shown.group() if shown["code"] else f"says '{shown['what']}'" if shown["what"] else tail
    if word in ("says", "reads") and subject.split()[-1] not in _INFORM and re.match(rf"{word} '[^']+'", tail):
        return f"{'still ' if 'still' in lead else ''}{tail}"
    if word in ("closed", "shut") and rest[1:2] and rest[1] in ("before", "after", "at", "when", "every"):
        return ""  # which is when, and not that, it is closed
    if word == "missed" and all(w in ADVERBS or w in ("twice", "third", "running") for w in rest[1:2]):
        return f"{'were' if many else 'was'} {_NTH_RUNNING.sub(' for the ', tail)}"
    if word in SPEAKS or (word in DOES_IT and not _OF_ITSELF.match(tail)):
        return ""
    adverbs = " ".join(w for w in lead if w in ("still", "never", "just", "always", "suddenly", "constantly", "not"))
    if word in _STAYS:
        so_long = re.search(rf"\b{PAST}", tail)
        return f"has {_STAYS[word]}{tail[len(word) :]}" if so_long else f"{adverbs} {tail}".strip()
    if word in ("is", "are") and rest[1:2] == ["back"] and PESTS.search(subject):
        return f"{word} back"
    if word in ("is", "are") and rest[1:] and rest[1] in ("moved", "postponed", "rescheduled", "pushed"):
        return f"{'have' if many else 'has'} been {tail.split(' ', 1)[1]}"
    undone = lead[-1:] == ["not"] and (word.endswith("ed") or word in _UNDONE)
    breaks = (word in BREAKS or (word in _HAPPENED and bool(_DAY.search(tail)))) and "still" not in lead
    breaks = breaks and not re.search(rf"\b{PAST}", tail)
    if word == "been":
        state = [w for w in rest[1:] if w not in ADVERBS][:1]
        hard = hard and bool(state) and (state[0] in STATES or state[0].endswith("ing") or state[0] in _OF_A_VERB)
        return f"{'have' if many else 'has'} {tail}" if hard and complete(tail) else ""
    if not undone and (word in AUX or finite(word) or word in ACTS or breaks) and (word not in STATES or breaks):
        if (
            not hard
            or (not complete(tail) and not breaks)
            or tail.endswith((" no", " no help"))
            or re.search(r"\bon you(?: again)?$", tail)
            or (word in ("will", "would", "can", "could") and " be " in tail)
        ):
            return ""
        return f"{adverbs} {tail}".strip() if "not" not in lead else ""
    return _is(rest, lead, tail, subject, many=many, undone=undone)


_SHOWS = cues.compile(  # what a machine shows: a word, a code, a message
    r"says (?:(?:it's )?(?:invalid|expired|declined|error(?! \d)|unknown|used already|already used|full|locked|empty)\b|(?P<code>(?:error |code )?(?:[a-z]{1,3}-?\d{1,4}|(?<=error )\d{1,4})\b(?! (?:wrong|invalid|incorrect|expired)))|(?P<what>(?:not (?:recogni[sz]ed|supported|found|available|authori[sz]ed|compatible)|no (?:network|signal|service|connection|sim|paper|ink)|(?:(?:the |your )?(?:code|card|pin|ticket|password|voucher)(?: \w*\d\w*)? )?(?:is )?(?:not (?:valid|recogni[sz]ed|found)|invalid|wrong|incorrect|expired|declined|unknown))$))"
)
_OF_ITSELF = re.compile(r"\w+ (?:out|off|away)\b|broke(?=$| (?:again|after|within|apart|on|in|at)\b)")
_NTH_RUNNING = re.compile(  # "missed again third week running"
    r"(?: again)? (?:for )?(?:the )?(?=(?:second|third|fourth|fifth|2nd|3rd|4th|5th) (?:day|night|week|month|time) (?:running|in a row)$)"
)
_UNDONE = frozenset(("sent", "done", "paid", "found", "built", "made"))
_ABSENT = frozenset(("here", "back", "there", "working", "ready", "in"))


def _is(rest: list[str], lead: list[str], tail: str, subject: str, *, many: bool, undone: bool) -> str:
    """The state it is in, with the verb of being that was left out, in its time."""
    word = rest[0]
    if word in ("refused", "declined", "rejected") and (rest[1:2] == ["to"] or not REFUSED.search(subject)):
        return ""  # who refuses to do it is not refused
    if word == "late" and rest[1:] and rest[1] in ("fee", "fees", "charge", "charges", "fine", "payment", "penalty"):
        return ""
    if (
        word in ("closed", "shut")
        and rest[1:2] in (["on"], ["itself"])
        and (rest[1] == "itself" or (rest[2:3] and rest[2] in ("me", "my", "you", "your", "his", "her")))
    ):
        return tail  # a door that closed on a hand was not closed
    if undone:
        still = "still " if "still" in lead else ""
        return f"{still}{'haven' if many else 'hasn'}'t been {tail}"
    if word not in STATES and not (lead[-1:] == ["not"] and word in _ABSENT):
        if not (word in ("in", "at", "on", "with", "behind") and ("still" in lead or "not" in lead)):
            return ""
    if word in STATES and rest[1:] and not (rest[1] in _AFTER_A_STATE or re.match(r"[\d'$£€]", rest[1])):
        if word in _OF_A_VERB:
            return ""
        tail = word
    again = " again" if "again" in lead and not tail.endswith("again") else ""
    tail = re.sub(r" also$", "", _SPAN_AFTER.sub(r"\g<state> for \g<time>", tail))
    went = word == "gone" and len(rest) > 1 and rest[1] in ("missing", "up")
    if re.search(rf"\b{PAST}", tail) and not went:
        be = "have been" if many else "has been"
    elif went:
        be = "have" if many else "has"
    elif (word in HAPPENS or _DAY.search(tail) or _AT_ONCE.search(tail)) and "still" not in lead and word != "overdue":
        be = "were" if many else "was"
    else:
        be = "are" if many else "is"
    adverbs = " ".join(w for w in lead if w in ("still", "not", "always", "completely", "totally", "only", "half"))
    if be.endswith("been") and "not" in lead:
        be = be.replace(" ", " not ", 1)
        adverbs = adverbs.replace("not", "").strip()
    return f"{be} {adverbs} {tail}{again}".replace("  ", " ") if not re.search(r"\bon you\b", tail) else ""
