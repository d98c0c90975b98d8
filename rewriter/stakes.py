"""What makes a problem weigh, in the customer's own nouns: "a wedding tomorrow", "a newborn", "your board meeting at 3".

Only from closed lists of events and of people who depend on somebody, so that what is said back is never an insult,
an allegation or a thing we did not understand.
"""

from __future__ import annotations

from rewriter import cues
from rewriter.echo import cased
from rewriter.text import Sentence

_DAY = (
    r"(?:today|tomorrow(?: (?:morning|afternoon|evening|night))?|tonight|this (?:morning|afternoon|evening|week|weekend|friday|saturday|sunday)|next week|"
    r"(?:on |this )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|in (?:an hour|half an hour|\d{1,2} (?:minutes|hours|days)|(?:two|three|four|five|six) (?:hours|days))|"
    r"at (?:\d{1,2}(?::\d\d)?(?: ?(?:am|pm))?|noon|midnight)|on the \d{1,2}(?:st|nd|rd|th))"
)
_EVENT = (
    r"(?:wedding|funeral|birthday|birthday party|exam|finals|interview|job interview|meeting|board meeting|presentation|launch|deadline|flight|trip|holiday|honeymoon|"
    r"surgery|operation|graduation|christening|baptism|anniversary|concert|recital|party|reception|ceremony|event|conference|exhibition|market|match|race|payday|move|viva|hearing)"
)
_OWNER = r"(?:my (?:[a-z]{3,12}'s )|our (?:[a-z]{3,12}'s )|my own |our own |my |our |the |an? |her |his )"
_PERSON = (
    r"(?:newborn|baby|toddler|infant|(?:\w+[- ]week|\w+[- ]month|\w+[- ]year)[- ]old(?: (?:baby|son|daughter|child))?|kids?|children|twins|(?:disabled|elderly|sick|ill|old) (?:mother|mum|mom|father|dad|wife|husband|parents?|son|daughter)|"
    r"guests|wheelchair)"
)
_HAVE = cues.compile(
    rf"\b(?:i|we)(?:'ve| have)(?: got)? (?P<what>(?:an?|my|our|two|three|four|\d{{1,2}}) (?:small |young |little |big |important )?(?:{_EVENT}|{_PERSON}))(?P<when> {_DAY})?(?=\W*$|[,.!?;]| (?:and|but|so|to|at home|in|with|here)\b)"
)
_IS = cues.compile(
    rf"\b(?P<what>{_OWNER}(?:whole |big |final )?{_EVENT}) (?:is|starts|leaves|begins|takes place) (?P<when>{_DAY})(?=\W*$|[,.!?;]| (?:and|but|so)\b)"
)
_WITH = cues.compile(
    rf"\bwith (?P<what>(?:an?|my|our|two|three|four|\d{{1,2}}) (?:small |young |little )?{_PERSON})(?=\W*$|[,.!?;]| (?:and|but|in|at|here|on)\b)"
)
_FOR = cues.compile(
    rf"\b(?:for|before|until|till|by) (?P<what>(?:my|our) (?:[a-z]{{3,12}}'s )?{_EVENT})(?P<when> {_DAY})(?=\W*$|[,.!?;])"
)
_WAYS = (_HAVE, _IS, _WITH, _FOR)
_OVER = cues.compile(r"\b(?:was|were|had|missed|yesterday|last (?:week|month|year)|ago|would have)\b")


def stake_in(sentence: Sentence) -> str:
    """What weighs here, fit to follow "with "; "" when the sentence names nothing of the lists."""
    text = sentence.plain
    for way in _WAYS:
        match = way.search(text)
        if match is None or (way is not _WITH and _OVER.search(text)):
            continue
        when = (match.groupdict().get("when") or "").strip()
        what = _yours(match["what"])
        return cased(f"{what} {when}".strip(), sentence)
    return ""


_GRIEF = cues.compile(
    r"\b(?P<whom>(?:my|our) (?:late )?(?:father|mother|dad|mum|mom|wife|husband|partner|son|daughter|brother|sister|baby|child|uncle|aunt|grandmother|grandfather|grandma|grandpa|nan|gran|friend|dog|cat))"
    r"(?:'s| has| had| is| was| just| recently| sadly| suddenly)* (?:passed away|passed on|died|dying|had a (?:\w+ )?(?:stroke|heart attack|fall|accident|miscarriage)|in (?:the )?(?:hospital|hospice|intensive care|a coma)|(?:been |was )?(?:diagnosed|hospitali[sz]ed|rushed to hospital)|terminally ill|(?:very|seriously|gravely) ill)\b"
)


_LATE = cues.compile(
    r"\b(?P<whom>my late (?:father|mother|dad|mum|mom|wife|husband|partner|son|daughter|brother|sister|grandmother|grandfather|grandma|nan|gran|uncle|aunt))(?:'s)?\b"
)


def grief_in(sentence: Sentence) -> str:
    """Of whom they tell that something terrible happened, fit to follow "sorry to hear about "; "" when of nobody."""
    match = _GRIEF.search(sentence.plain) or _LATE.search(sentence.plain)
    return _yours(match["whom"]).replace("late ", "") if match else ""


def _yours(what: str) -> str:
    for mine in ("my own ", "our own ", "my ", "our "):
        if what.startswith(mine):
            return "your " + what.removeprefix(mine)
    return what
