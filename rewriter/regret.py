"""One sentence of regret, made of what this customer wrote: what happened, what it weighs, how often they had to ask.

It regrets what happened to them and admits nothing. A small matter told calmly gets a short sentence.
"""

from __future__ import annotations

import re
from dataclasses import replace

from rewriter import cues
from rewriter.contradiction import contradicts, for_nothing, reassures, worry_over
from rewriter.customer.burden import Burden, Kind, nominal, often
from rewriter.customer.complaint import trouble
from rewriter.customer.situation import Situation
from rewriter.customer.stakes import EVENT
from rewriter.lexicon import PREPOSITION
from rewriter.plain import plain
from rewriter.regretted import (
    ASKED_OF_THEM,
    FED_UP,
    HEIRLOOM,
    OF_MONEY,
    STANDING,
    TURNED_DOWN,
    ails,
    anew,
    asked_kindly,
    beside_a_loss,
    disputed,
    frightened,
    harmed,
    of_late,
    said_there,
    sorry_for,
    that_clause,
    unasked,
    undenied,
    weight,
)
from rewriter.spelling import begun
from rewriter.technique import pick
from rewriter.text import Message

_WITHOUT = re.compile(r"^you've (?:been|had|spent) (?P<time>[\w' ]+?) without (?P<what>.+)$")
_WAITED = re.compile(
    r"^you've (?:been waiting|waited) (?:for )?(?P<time>(?:over |nearly |almost |more than |about )?(?!for|all)[\w]+ (?:hours?|hrs?|days?|weeks?|months?|years?))(?P<what> for (?:your|the|an?) .+)?$"
)
_TIMED = re.compile(
    r"\b(?:since|for (?:over |nearly )?\w+ (?:minutes|hours|days?|weeks?|months?|nights?)|again|time|(?:on|since|until) \w+day|today|yesterday)\b"
)


def regret(message: Message, side: Situation) -> str:
    """The sentence, written with "I"; "" where nothing happened that could be regretted."""
    unsaid = bool(side.feeling and message.body and side.feeling.split()[-1] in message.body[0].plain)
    if unsaid:  # the draft says it
        side = replace(side, feeling="")
    if what := disputed(side.concern, message):
        side = replace(side, concern="", topic=side.topic or what)
    side = unasked(undenied(side, message), message)
    so = "so " if side.stake or side.handover in ("injury", "fraud") or ails(side.concern) else ""
    if side.grief and (keepsake := of_late(plain(message.customer[:_READ]))):
        return f"I'm so sorry about {keepsake}."
    if side.grief:
        besides = beside_a_loss(side)
        and_that = ", and that " if besides.startswith(("your ", "the ", "you")) else ", and sorry that "
        and_that = ", and about " if besides == side.topic else and_that
        return f"I'm so sorry to hear about {side.grief}{and_that if besides else ''}{besides}."
    if frightened(message) and side.open:
        return "I'm so sorry for the fright."
    if contradicts(message) and side.handover != "injury":
        return f"I'm sorry for the worry{worry_over(side)}."
    if _for_nothing(message, side):
        return f"I'm sorry for {for_nothing(message, side)}." if side.upset and not side.only_asks else ""
    if weighed := _weighed(message, side, so):
        burden = weighed.split(" is ")[0].split(" are ")[0].lower()
        return f"I'm {so}sorry about this." if burden.count(" ") > 2 and said_there(burden, message) else weighed
    if side.concern and said_there(side.concern, message):
        return f"I'm {so}sorry about this{_with(side)}."  # the draft says it in their own words
    if side.concern:
        return _of_concern(message, side, so)
    if side.handover in ("fraud", "injury"):
        about = f" about {side.topic}" if side.topic else ""
        return (
            f"I'm so sorry{about}, {side.feeling}."
            if side.feeling
            else f"I'm so sorry{about or ' that this happened'}."
        )
    weighs = side.wait or side.feeling or side.effort or side.burdens or side.stake or OF_MONEY.search(side.topic)
    if not weighs and not harmed(side.topic, message.customer) and side.only_asks:
        return ""
    if side.wait:
        return f"{begun(side.wait)} is a long wait, and I'm {so}sorry{_with(side)}."
    if side.topic and side.feeling:
        return f"I'm {_so(side)}sorry about {side.topic}, {side.feeling}."
    if side.topic and OF_MONEY.search(side.topic) and (side.hardship or not side.stake):
        return _of_money(message, side)
    if HEIRLOOM.match(side.topic):
        return pick(
            message,
            f"{begun(side.topic)}, of all things: I'm so sorry.",
            f"I'm so sorry, {side.topic} of all things.",
        )
    if m := STANDING.match(side.topic):
        return f"A {m['time']}-{m['unit']} {m['what']} is a long one, and I'm {so}sorry{_with(side)}."
    if side.topic:
        more = f"{_with(side) or anew(side)}{_effort(side) or _on_top(side)}"
        return f"I'm {so}sorry {sorry_for(side.topic, more, message.customer)}{more}."
    if side.effort:
        return f"I'm {so}sorry {side.effort}{_with(side)}."
    if side.feeling:
        return f"I'm {_so(side)}sorry, {side.feeling}."
    if m := _SOMEBODY.match(side.stake):
        return f"I'm so sorry to hear about {m[1]}."
    if side.stake and not _LONE.search(side.stake):
        return f"I'm so sorry about this{_with(side)}."
    if side.only_asks:
        return ""
    if unsaid:
        return "I'm so sorry about this."
    if not side.upset and asked_kindly(message.customer[:_READ]):
        return ""  # a wish, and nothing that went wrong
    return pick(message, "I'm sorry about this.", "I'm sorry to hear this.")


def _for_nothing(message: Message, side: Situation) -> bool:
    """Nothing weighs on them, and the draft says that all is well."""
    return not (side.handover or side.burdens or side.stake) and reassures(message)


def _so(side: Situation) -> str:
    """A worry is met as one, and no more is made of it."""
    return "" if side.feeling.endswith("worry") else "so "


def _of_money(message: Message, side: Situation) -> str:
    """A sum they question: whether it is due is not said, only that we see why it would upset them."""
    if side.feeling:
        return f"I'm {_so(side)}sorry about {side.topic}, {side.feeling}."
    more = _effort(side)
    if side.hardship:
        return f"I can see why {side.topic} would be hard to take when {side.hardship}, and I'm sorry."
    if more:
        return f"I'm sorry about {side.topic}{more}."
    if (side.upset and " of your " not in side.topic) or side.topic.endswith("left your account"):
        return pick(
            message,
            f"I can see why {side.topic} would upset you, and I'm sorry.",
            f"I'm sorry, I can see how upsetting {side.topic} must be.",
        )
    plainly = f"I'm sorry about {side.topic}{anew(side)}."
    if not ASKED_OF_THEM.search(side.topic):
        return plainly  # what a machine swallowed, or what they are owed
    return pick(
        message,
        f"I can see why you'd question {side.topic}, and I'm sorry.",
        plainly,
    )


_TIMES = re.compile(
    r",? (?:for the \w+ (?:time|day|night|week|month|year)(?: in a row| running)?|(?:for the )?\d{1,2}(?:st|nd|rd|th) time|twice|\w+ times)(?: (?:this|in|on|since) [\w ]+| today)?$"
)
_BORNE: frozenset[Kind] = frozenset(
    ("less", "long", "lost", "welcome", "letdown")
)  # what is hard "with a baby in the house"
_HEAVIEST: tuple[Kind, ...] = (
    "meal",
    "order",
    "cut",
    "welcome",
    "wearing",
    "unanswered",
    "found",
    "less",
    "lost",
    "again",
    "gone",
    "cost",
)


def _weighed(message: Message, side: Situation, so: str) -> str:
    """What weighs most said first, as a thing: the count, the length, what was found; then what happened. "" where nothing does."""
    if side.sensitive or side.handover in ("injury", "fraud", "self-harm") or TURNED_DOWN.search(side.concern):
        return ""
    burden = _heaviest(message, side)
    concern = _TIMES.sub("", side.concern) if burden and burden.kind == "again" else side.concern
    cut = side.concern[len(concern) :]
    if burden is None or (cut and " for the " not in cut and not trouble(concern)):
        return ""
    lasting = side.stake if _LONE.search(side.stake) or _SOMEBODY.match(side.stake) else ""
    lasting = lasting if burden.kind in _BORNE else ""
    said = burden.phrase.lower()
    on = (
        f" with {lasting}"
        if lasting and not _told(lasting, said)
        else f" when {side.hardship}"
        if side.hardship
        else ""
    )
    phrase = burden.phrase
    if burden.kind == "welcome" and (cost := next((b for b in side.burdens if b.kind == "cost"), None)):
        phrase = f"{phrase}, and {cost.phrase} on top,"
    is_so = pick(message, *weight(burden, hard=bool(on)))
    what = (
        ""
        if burden.whole or not concern or (_told(concern, said) and burden.kind != "again")
        else f" {that_clause(concern)}"
    )
    if burden.whole and burden.phrase.startswith("having to ") and side.topic:
        what = f" about {side.topic}"
    if burden.whole and burden.kind in ("long", "less") and burden == nominal(side.concern) and side.effort:
        what = f" {side.effort}"
    if not what and not burden.whole and side.topic and not (burden.kind == "gone" and side.topic == "your account"):
        what = f" about {side.topic}"
    so = so or ("so " if side.feeling and not side.feeling.endswith("worry") else "")
    event = "" if lasting or (what and _told(side.stake, what)) or not side.stake else _with(side)
    if event and not what and phrase.startswith(("being ", "having to ")):
        phrase, event = f"{phrase}{event.removeprefix(',')}", ""
    return f"{begun(phrase)} {'are' if burden.many else 'is'} {is_so}{on}, and I'm {so}sorry{what}{event}."


def _heaviest(message: Message, side: Situation) -> Burden | None:
    """The heaviest of what they tell that can be said as a thing; of two ways to say a lighter one, the hash takes one."""
    for kind in _HEAVIEST:
        found = next((b for b in side.burdens if b.kind == kind), None)
        if kind == "cost" and not (side.concern or side.topic or len(side.burdens) > 1):
            continue  # on top of nothing
        if found and not (_BARE_TIME.match(found.phrase) and not (side.concern or side.topic)):
            return found
    if count := often(side.again):
        return Burden(count, "again")
    stands = nominal(side.concern)
    if not side.upset:
        return stands if stands and stands.kind == "long" and _LASTING.search(stands.phrase) else None
    if stands and stands.kind in ("long", "less") and side.effort:
        return stands
    if side.concern and (asked := nominal(side.effort)) and side.effort != side.concern:
        return replace(asked, whole=False) if pick(message, "first", "") else None
    return stands if side.hardship or side.stake or pick(message, "first", "first of all", "") else None


_BARE_TIME = re.compile(r"a \w+ time$")  # says nothing of what it was
_LASTING = re.compile(r"\b(?:hours|days|weeks|months)\b")


def _told(words: str, said: str) -> bool:
    """One of these words stands there already."""
    have = said.split()
    return any(
        word in have
        for word in words.lower().split()
        if len(word) > 3 and word not in ("your", "with", "been", "have", "that", "than", "this")
    )


def _on_top(side: Situation) -> str:
    """What of their own life it falls on, where nothing else is said to weigh."""
    said = f"{side.concern} {side.topic}"
    if not side.hardship or side.stake or _told(side.hardship.replace("work", ""), said):
        return ""
    return f"{', and that ' if _FOLLOWS.match(side.hardship) else ', all the more as '}{side.hardship}"


_FOLLOWS = re.compile(r"you(?:'re (?:losing|missing)| can't| have nowhere)\b")


_READ = 6_000  # characters


_NONE = re.compile(rf"there(?:'s| is| are) no (?P<what>[\w'-]+(?: [\w'-]+)?)(?=$|,| (?:{PREPOSITION}|when|near)\b)")
_THERE_IS = re.compile(r"\W*(?:yes|actually|but|well|sorry)?[, ]*there(?:'s| are)(?=[,.;]| (?!no\b|not\b|none\b))")


def _of_concern(message: Message, side: Situation, so: str) -> str:
    """What happened; its length first where a long time is what happened."""
    concern = side.concern
    if (none := _NONE.match(concern)) and any(_THERE_IS.match(s.plain) for s in message.body):
        return f"I'm {so}sorry about the {none['what']}{_with(side)}."  # there is, says the draft
    if concern == side.effort and side.topic:
        return f"I'm {so}sorry about {side.topic}, and that {concern}{_with(side)}."
    more = _with(side) or _effort(side) or _on_top(side)
    concern = that_clause(concern)
    long = ""
    if m := _WITHOUT.match(concern):
        long = f"{begun(m['time'])} without {m['what']} is a long time"
    elif m := _WAITED.match(concern):
        long = f"{begun(m['time'])} is a long wait{m['what'] or ''}"
    if not more and FED_UP.search(plain(message.customer[:_READ])) and pick(message, "fed up", "", ""):
        more = pick(message, ", and I can see why you've had enough", ", and I don't blame you for being fed up")
        return f"I'm {so}sorry {concern}{more}."
    if long and side.hardship and not side.stake:
        return f"{long} when {side.hardship}, and I'm {so}sorry."
    if long and not more:
        return pick(message, f"{long}, and I'm {so}sorry.", f"I'm {so}sorry {concern}.")
    if long:
        return f"I'm {so}sorry {concern}{more}."
    if side.wait and not _TIMED.search(concern):
        return f"{begun(side.wait)} is a long wait, and I'm {so}sorry {concern}{_with(side)}."
    if not more and not side.stake and not concern.startswith("you "):
        more = anew(side) if not _TIMED.search(concern) else ""
    that = "I'm sorry {0}." if concern.startswith("that ") else "I'm sorry that {0}."
    said = pick(message, "I'm sorry {0}.", that).format(concern + more)
    return said.replace("I'm sorry", f"I'm {so}sorry", 1)


def felt(message: Message, side: Situation) -> str:
    """What it means for them where regret stands already, written with "I"; "" where they only ask."""
    if side.only_asks and not (side.grief or side.handover or side.feeling):
        return ""
    if side.grief:
        told = beside_a_loss(side)
        return (
            f"I know how hard it is that {told}, at a time like this."
            if told
            else "I know this comes at a very hard time."
        )
    if (
        (burden := _heaviest(message, side))
        and burden.kind != "cost"
        and not _BARE_TIME.match(burden.phrase)
        and not side.stake
        and not side.sensitive
    ):
        on = f" when {side.hardship}" if side.hardship else ""
        return f"{begun(burden.phrase)} {'are' if burden.many else 'is'} {pick(message, *weight(burden, hard=bool(on)))}{on}."
    if contradicts(message):
        return "I can see why this would worry you."
    if _for_nothing(message, side):
        return ""
    if side.stake and side.concern and not said_there(side.concern, message):
        return f"I know it's hard that {side.concern}{_with(side)}."
    if side.stake:
        return pick(
            message, f"I know that's hard with {side.stake}.", f"I understand how hard that is with {side.stake}."
        )
    if side.feeling:
        return f"{begun(side.feeling)}."
    if side.wait:
        return f"{begun(side.wait)} is a long wait, I know."
    if _MOURNS.search(plain(message.draft[:_READ])):
        return "I know this comes at a very hard time."
    if (side.concern or side.effort) and not said_there(side.concern or side.effort, message):
        seen = side.concern or side.effort
        return pick(message, f"I know it's frustrating that {seen}.", f"I can see why it's frustrating that {seen}.")
    if side.topic and not side.concern:
        return f"I can see why you're frustrated about {side.topic}."
    return "I can see why this is frustrating."


_MOURNS = cues.compile(r"\bsorry for your (?:\w+ )?loss\b|\bcondolences\b")
_LONE = re.compile(
    r"(?:-old|newborn|baby|toddler|infant|old|kids?|children|twins|mother|mum|mom|father|dad|wife|husband|parents?|son|daughter|child|guests|wheelchair|pushchair|pram|in the house|in the flat|at home)$"
)
_SOMEBODY = re.compile(
    rf"(your (?!(?:\w+ )?{EVENT}\b)\w+(?: one)?) (?:being(?! \d)|in(?! an? (?:wheelchair|pram|pushchair|buggy)\b)|on|due|asleep|hungry|crying|ill|sick|scared|frightened|terrified)\b"
)


def _with(side: Situation) -> str:
    """What makes it weigh, where it is not said yet."""
    said = (side.concern or side.topic).lower().split()
    weighs = [w for w in side.stake.lower().split() if len(w) > 3 and w not in ("your", "with")]
    told = any if " being " in side.stake else all
    if not side.stake or (weighs and told(w in said for w in weighs)):
        return ""
    lone = "all the more " if _LONE.search(side.stake) and not _SOMEBODY.match(side.stake) else ""
    return f", {lone}with {side.stake}{' coming up' if _UNDATED.fullmatch(side.stake) else ''}"


_UNDATED = re.compile(rf"an? (?:big |important )?(?!(?:race|match|show)\b){EVENT}")


def _effort(side: Situation) -> str:
    """How often they had to turn to us or what else it cost, where it is not said yet."""
    return (
        f", and that {side.effort}"
        if side.effort and side.effort != side.concern and not side.concern.startswith("you've had to ")
        else ""
    )
