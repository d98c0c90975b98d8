"""Times as normal forms, so that a deadline can be compared: "two working days" is `2 bday`, "Fri" is `friday`."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.lexicon import CUT_DAY, CUT_MONTH

_NUMBER = {
    "a": "1", "an": "1", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
    "ten": "10", "eleven": "11", "twelve": "12", "fourteen": "14", "fifteen": "15", "twenty": "20", "thirty": "30", "couple": "2", "few": "3",
}  # fmt: skip
_COUNT = r"\d{1,4}(?:[.,]\d)?|" + "|".join(_NUMBER)
_MONTHS = r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|may"
_TIME = cues.compile(
    rf"\b(?<!them about )(?<!him about )(?<!her about )(?<!you about )(?<!ask about )(?P<count>{_COUNT})(?: of)?(?:\s?(?:-|–|to|or)\s?(?P<upper>{_COUNT}))?[\s-](?P<business>(?:business|working|work|bus|biz)[\s-])?(?:full )?"
    r"(?P<unit>minute|min|hour|hr|day|week|month|year)s?\b"
    r"|\b(?P<day>mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?\b"
    r"|\b(?P<rel>today|tonight|tomorrow|overnight|eod|eow|noon|midnight|midday|this (?:morning|afternoon|evening|week|month)|next (?:week|month)|"
    r"(?:the )?weekend|(?:the )?end of (?:the )?(?:day|week|month|business)|fortnight|within the hour|in the morning|in the afternoon)\b"
    r"|\b(?P<clock>\d{1,2}(?:[:.]\d\d)?\s?(?:a\.?m\b|p\.?m\b|o'clock)|\d{1,2}:\d\d)"
    rf"|\b(?P<date>\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{_MONTHS})|(?:{_MONTHS})\.? \d{{1,2}}(?:st|nd|rd|th)?)\b"
    r"|\b(?P<digits>\d{1,2}[./]\d{1,2}[./]?(?:\d{2,4})?)(?![\d%])"
    rf"|\b(?P<bare>(?:by|until|before|at) \d{{1,2}})\b(?! \w+ (?:lane|street|st|road|rd|avenue|ave|way|close|drive|square|place|court|park|house)\b)(?![.,:]\d|\s?(?:%|percent|photos|items|pieces|[ap]\.?m|o'clock|{CUT_MONTH}|minutes?|hours?|days?|weeks?))"
    r"|\b(?P<soon>immediately|right away|straight away|straightaway|instantly|at once|right now)\b"
)
_HOURS = {"minute": 1 / 60, "min": 1 / 60, "hour": 1, "hr": 1, "day": 24, "week": 168, "month": 720, "year": 8760}
_SURELY_DAY = cues.compile(rf"\b(?:{CUT_DAY})[a-z]*day\b|\b(?:mon|tues?|wed|thurs?|fri)\b")


def times(text: str) -> list[str]:
    """The times that a plain text tells, in normal form; "right away" and its like begin with `~`."""
    found: list[str] = []
    for match in _TIME.finditer(text):
        kind = match.lastgroup
        if match["unit"]:
            found.append(_span(match["upper"] or match["count"], match["unit"], bool(match["business"])))
        elif kind == "day":
            if (_SURELY_DAY.match(match.group()) and match["day"] not in ("sat", "sun")) or match.group().endswith(
                "day"
            ):
                found.append(match["day"][:3])
        elif kind == "rel":
            word = match.group().removeprefix("the ").removeprefix("end of the ").removeprefix("end of ")
            found.append(
                {
                    "noon": "12h",
                    "midday": "12h",
                    "midnight": "0h",
                    "eod": "day",
                    "eow": "week",
                    "tonight": "today",
                    "business": "day",
                }.get(word, word)
            )
        elif kind == "soon":
            found.append("~now")
        elif kind == "bare":
            found.append(match.group().split()[-1] + "h")
        elif kind == "clock":
            found.append(_clock(match.group()))
        elif kind == "date":
            found.append(
                "".join(
                    sorted(re.findall(r"\d+|\b[a-z]{3}", re.sub(r"(?<=\d)(?:st|nd|rd|th)|\bof\b", "", match.group())))
                )
            )
        elif kind:
            found.append(match.group().strip("./"))
    return found


def _span(count: str, unit: str, business: bool) -> str:
    """A length of time: in hours, or in business days."""
    number = float(_NUMBER.get(count, count).replace(",", "."))
    if business:
        return f"{number:g} b{unit}"
    return f"{number * _HOURS[unit]:g} hours"


def _clock(text: str) -> str:
    """A time of day in 24 hours."""
    hour, *rest = re.findall(r"\d+", text)
    late = "p" in text and int(hour) < 12
    return f"{int(hour) + (12 if late else 0)}h{rest[0] if rest and rest[0] != '00' else ''}"
