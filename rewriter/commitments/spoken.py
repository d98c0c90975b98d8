"""English words that commit to nothing: regret, words about talking, and what has happened."""

from __future__ import annotations

import re

from rewriter import cues

REGRET = cues.compile(
    r"(?:(?:and |but |so )?(?:i|we|i'm|we're|i do|we do)\s+)?(?:(?:so|very|really|truly|terribly|deeply|do|am|are)\s+)*"
    r"(?:sorry|apologi[sz]e|apologies|regret)\b(?!,? (?:but|i|we|i'\w+|we'\w+|let)\b)(?=\s+\w)"
)
# "As I already told you", "I can see how": words about talking and understanding, no act.
SPOKEN = cues.compile(
    r"as (?:i|we)(?:'ve| have)? (?:already |just |previously )?(?:told|said|explained|mentioned|wrote|written)\b"
    r"|(?:i|we) (?:do |really |fully |totally |completely )?get (?:(?:it|that|this|you|your point)(?=\W*$|,| and\b| but\b|;)|(?:why|how|where|what)\b|(?:(?:all )?the|your|that|this) (?:\w+ )?(?:anger|frustration|annoyance|disappointment|worry|upset|concern|shock|impatience|stress|feeling|rage|irritation|hurt|point|fear|panic|confusion)\b)"
    r"|let (?:me|us) (?:put|say|explain|answer|lay) (?:it|this|that|things)(?: out)? (?:as )?(?:\w+ as (?:i|we|possible)\b|simply|plainly|clearly|straight|bluntly|honestly|briefly|openly|differently|another way|in (?:plain|other|simple|short) )"
    r"|(?:i|we) find (?:it|that|this)\b|(?:i|we) (?:can |do |fully |completely |totally |really ){0,2}(?:see|understand|appreciate|imagine|hear|tell) (?:how|why|that|you|this|where)\b"
)
# "Shall I put him down": a question without its mark.
ASKS_UNMARKED = re.compile(
    r"\W*(?:or |and |so )?(?:(?:shall|should) (?:i|we)|(?:do you )?want (?:me|us) to|would you like (?:me|us) to)\b"
)
# "I'll look into what was recorded at 2.15": the time of what happened is not that of the look.
_HAPPENED = cues.compile(
    r"\b(?:what|where|why|how|who|which|whether|when)\b(?: [\w'-]+){0,6}? (?:was|were|wasn't|did|didn't|had|happened|went|came|left|rang|said|\w{3,}ed)\b(?: (?!by\b|until\b|before\b|within\b|today\b|tomorrow\b|tonight\b|and\b|then\b)[\w'.:-]+){0,8}"
    # "the 07:14" is a train, and "let's look at what works today" a look taken now
    r"|\bthe \d{1,2}[:.]\d{2}\b(?! ?(?:am|pm)\b)|\b(?:today|yesterday|tomorrow)'s (?=\w)|\blet's (?:look|see|check|go (?:through|over))\b[^.;!?,]*"
)


def without_past(text: str) -> str:
    """The text without what it says has happened: "I'll look into what was recorded at 2.15"."""
    return _HAPPENED.sub("", text)
