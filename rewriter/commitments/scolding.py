"""Noes that scold, push off or soothe, and turn nothing down: "don't swear at us", "complaining won't help", "people don't look"."""

from __future__ import annotations

from rewriter import cues

_NAGGING = cues.compile(
    r"\b(?:complain(?:s|ed|ing)?|moan\w*|shout\w*|whin\w*|argu\w*|cry\w*|beg\w*|discuss\w*|yell\w*|insist\w*)\b"
)
_TO_THEM = (
    r"(?:^|[,;:–-] ?|\b(?:please|pls|and|but|so|just|then|also|or|now|kindly|again|you) )\W*don't (?:you )?(?:dare )?"
)
# How we will not be spoken to: "don't swear at us", "don't talk about staff like that".
_REBUKES = cues.compile(
    rf"{_TO_THEM}(?:swear|curse|scream|insult|threaten|be (?:so )?(?:rude|abusive|cheeky|nasty|unkind|aggressive|like that)|(?:take|use) that tone|raise your voice|talk back|get (?:personal|cheeky|rude|smart|nasty|worked up|upset|angry|emotional)|take (?:it|this|that) out on|"
    r"(?:talk|speak|write) (?:[\w']+ ){0,5}?(?:like (?:that|this)|(?:in )?(?:that|this) (?:way|tone|manner))|use (?:that|such|this|bad|foul) (?:kind of |sort of )?(?:language|tone|words?|wording)\b(?! (?:pack|setting|file))|"
    r"call (?:us|me|them|him|her|people|(?:my|our) \w+) (?:names|liars?|thie\w+|idiots?|useless|cows?))\b"
)
# "Don't type stuff like that": a rebuke, where they ask nothing that it would answer.
_DONT_DO_THAT = cues.compile(
    rf"{_TO_THEM}(?:type|write|say|post|do) (?:stuff|things?|something|that|this|it)(?: like (?:that|this))?(?: (?:then|next time|again|in future))?(?=\W*$)"
)
# Who did not do it, and that nobody need be upset: blame and soothing, and no refusal.
_ASIDE = cues.compile(
    r"\b(?:but|though|although|evidently|apparently|clearly|obviously) (?:\w+ )?(?:no one|nobody|none of you) (?:ever |even )?(?:did|has|have|had|bothered)\W*$|\bno need to (?:get|be|feel|become) (?:\w+ )?(?:worked up|upset|angry|rude|worried|alarmed|emotional|dramatic|like that|so \w+)|"
    r"\b(?:didn't|never) (?:tell|told|inform(?:ed)?|warn(?:ed)?|let) (?:us|me)\b|\bor not,? (?:that's|it's) (?:how|the way|what) \w|\bcan't (?:[\w-]+ ){1,5}all day\b|"
    r"\b(?:people|they|customers|guests|tenants) (?:just |simply |never )?(?:don't|never|won't|ever) (?:look|read|listen|check|bother)\W*$|"
    r"\bno (?:ifs|ands)\b[, ]*(?:(?:and|or|no) ?)*(?:ifs|ands|buts)?\b|\bno excuses\b|\bno question\b(?!s)(?: about (?:it|that))?\W*$|"
    r"\bcan't (?:answer|speak|vouch) for (?:what|how|them|him|her|the \w+|other\w*)"
)


def scolds(plain: str, *, asks: bool) -> bool:
    """A stretch is of this kind; `asks`: they ask something that "don't do that" may answer."""
    return (
        _NAGGING.search(plain) is not None
        or _REBUKES.search(plain) is not None
        or (not asks and _DONT_DO_THAT.search(plain) is not None)
        or _ASIDE.search(plain) is not None
    )
