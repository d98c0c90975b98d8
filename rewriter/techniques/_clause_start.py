"""Where thanks begin that are no clause of their own: "we count ourselves | lucky to have you" goes as a whole."""

from __future__ import annotations

import re

_THANKS_BEGIN = re.compile(
    r"(?:(?:many|much|big|so|very|really|thank(?:s|ing)?|thx|thnx|tysm|ty|cheers|ta|appreciat\w*|valu\w+|bless|hats|kudos)\b|(?:i|we|it|that|you|your|ur)\b)"
)
_LEADS_ON = re.compile(
    r"(?:\b(?:that|how|to|for|of|is|are|was|were|be|being|have|has|had|with|in|our|my|the|an?|all|you|so|such|ever|kindly|please|count ourselves|consider ourselves|feel|don't take|never take|won't take)|'(?:re|s|m|ve|d|ll))\W*$"
)
_CLAUSE_BEGINS = re.compile(r"(?:[,;:(!?.]|\s[–-]|\.\.\.|\b(?:and|but|so|because|then|while)\b)\s*")


def clause_start(text: str, start: int) -> int:
    """Where the clause begins that these thanks end: "we count ourselves lucky to have you" is said as a whole."""
    before = text[:start].rstrip()
    if _THANKS_BEGIN.match(text, start) and not _LEADS_ON.search(before):
        return start
    if not before or before[-1] in ",;:(!?.–-" or re.search(r"\b(?:and|but|so|as|then|please)(?: (?:we|i))?$", before):
        return start
    return max((m.end() for m in _CLAUSE_BEGINS.finditer(text, 0, start)), default=0)
