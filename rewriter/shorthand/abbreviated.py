"""Short forms that only a hasty hand writes, spelled out: "20 mins", "w/ heat", "till Fri", "your order no".

Each is written out only where it can be nothing else: a "no" before a number or at the end, "till" before a time,
"mins" behind a figure. What a form or a sign is called keeps its spelling.
"""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.lexicon import DAY, MONTH, SHORT_DAY
from rewriter.remembered import remembered

_ID = r"(?-i:#?(?=[A-Z/-]*\d)[A-Z0-9][A-Z0-9/-]{2,24})"
_KEPT = r"(?:order|booking|tracking|policy|account|batch|serial|model|case|claim|ticket|customer|card|invoice|membership|phone|reference|police|job|complaint)"
_ENDS = r"(?=[.,;!)]|$| (?:by|and|or|to|so|in|on|with|if|we|below|here|please)\b)"

_UNTIL = cues.compile(
    rf"(?<!\bthe )(?<!\ba )(?<!\bat )(?<!\byour )(?<!\bour )\b(?P<t>t)ill?(?= (?:the|your|our|my|we|you|they|it|he|she|then|now|noon|midday|midnight|end|next|tomorrow|today|tonight|after|about|around|further|\d|(?:{DAY}|{SHORT_DAY}|{MONTH})\b))",
    re.IGNORECASE,
)
_SPAN = cues.compile(
    r"(?<![\w£$€.,-])(?P<n>(?:\d{1,4} ?[-–] ?)?\d{1,4}(?:\.5)?\+?) ?(?P<unit>hrs|mins)\b(?!/)", re.IGNORECASE
)
_ONE_SPAN = cues.compile(  # "10 min" may be the least of it
    r"(?P<for>\b(?:for|in|within|after|before|every|about|around|takes?|another|last|next|under|over|per) (?:up to )?)(?P<n>\d{1,3}) ?(?P<unit>hr|min)(?=[,;!]|\.?$|\. | (?:and|or|but|so|before|after|at|from|to|then|if|on|with|late)\b)",
    re.IGNORECASE,
)
_MONTHS = cues.compile(
    r"(?<![\w£$€.,-])(?P<n>\d{1,2}) mo(?: (?=(?P<what>contract|term|plan|minimum|commitment|membership|subscription|deal|lease)\b)|(?=[.,;!]|$))",
    re.IGNORECASE,
)
_PLAIN: tuple[tuple[re.Pattern[str], str], ...] = (
    (cues.compile(r"(?<=[\w,;] )w/(?= \w)"), "with"),
    (cues.compile(r"\bplat(?= \d)"), "platform"),
    (cues.compile(r"\borig(?= [a-z])"), "original"),
    (cues.compile(r"(?<=[\w,;] )w/in(?= \w)"), "within"),
    (cues.compile(r"(?<=[\w,;] )w/o(?= \w)"), "without"),
    (cues.compile(r"\bpic(?P<s>s?)\b(?![-@/]|\.\w)"), r"picture\g<s>"),
    (cues.compile(r"\bPic(?P<s>s?)\b(?= (?!\d))"), r"Picture\g<s>"),
    (cues.compile(r"(?<=[a-z] )\+(?= [a-z])"), "and"),
    (cues.compile(r"(?<=[a-z0-9] )&(?= [a-z]{2,})"), "and"),
    (cues.compile(r"\b(?P<can>[Cc]an) not\b(?! only\b)"), r"\g<can>not"),
    (cues.compile(r"(?<=[a-z] )eg(?= [a-z])"), "e.g."),
    (cues.compile(rf"\b(?P<what>{_KEPT}) no\.? (?={_ID}(?![\w/-]))", re.IGNORECASE), r"\g<what> number "),
    (cues.compile(rf"\b(?P<what>{_KEPT}) no(?:\.(?= (?:by|and|or|to|so|in|on|with|below|here|please)\b))?(?={_ENDS}(?!\.\w|\. ?\d))(?! (?:we|if) )", re.IGNORECASE), r"\g<what> number"),
    (cues.compile(rf"\b(?P<what>{_KEPT}) ref{_ENDS}(?!\.\w)", re.IGNORECASE), r"\g<what> reference"),
    (cues.compile(rf"(?<=, )ref\.?:? (?={_ID}(?![\w/-]))"), "reference "),
    (cues.compile(r"\b(?P<c>[Cc])ancelation(?P<s>s?)\b"), r"\g<c>ancellation\g<s>"),
    (cues.compile(r"\b[Mm]arriage cert\b(?!\.)"), "marriage certificate"),
)  # fmt: skip
_DAYS = {"mon": "Mon", "tue": "Tue", "tues": "Tues", "wed": "Wed", "weds": "Wed", "thu": "Thu", "thur": "Thurs", "thurs": "Thurs", "fri": "Fri", "sat": "Sat", "sun": "Sun"}  # fmt: skip
_DAY_TYPED = cues.compile(  # "coming wed between 12 and 6", "by thurs"; "she wed", "the sun at noon" and "he sat at the gate" are no days
    r"(?<![\w@/.#&=-])(?:(?:(?<=\bon )|(?<=\bby )|(?<=\bnext )|(?<=\buntil )|(?<=\btill )|(?<=\bthis )|(?<=\bcoming )|(?<=\bdue )|(?<=\bsince )|(?<=\bfrom ))(?:mon|tues?|weds?|thu(?:rs?)?|fri)(?=\W*$|[.,;!)]| (?:and|or|at|between|from|to|\d|morning|afternoon|evening)\b| \d)"
    r"|(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)(?= \d{1,2}(?:[:.]\d\d|-\d| ?[ap]m\b))|(?:tues?|weds?|thu(?:rs)?|fri)(?= between \d))"
)


@remembered()
def written_out(said: str) -> str:
    """The sentence without short forms; figures, names and all other words stay."""
    said = _UNTIL.sub(lambda m: "Until" if m["t"] == "T" else "until", said)
    said = _SPAN.sub(_in_words, said)
    said = _ONE_SPAN.sub(lambda m: f"{m['for']}{_in_words(m)}", said)
    said = _MONTHS.sub(_months, said)
    for typed, full in _PLAIN:
        said = typed.sub(full, said)
    return _DAY_TYPED.sub(lambda m: _DAYS[m.group()], said)


_UNITS = {"hr": "hour", "hrs": "hour", "min": "minute", "mins": "minute"}


def _in_words(match: re.Match[str]) -> str:
    """A figure and its unit in full."""
    unit = _UNITS[match["unit"].lower()]
    return f"{match['n']} {unit}{'' if match['n'] == '1' else 's'}"


def _months(match: re.Match[str]) -> str:
    """A span of months, or how long a contract runs."""
    if match["what"]:
        return f"{match['n']}-month "
    return f"{match['n']} month{'' if match['n'] == '1' else 's'}"
