"""Wry words: an account that comes too pat, an apology to grand tastes, a thing that is what it is, others who managed.

Each is read so only where a problem stands open, and none is certain enough to block.
"""

from __future__ import annotations

from rewriter import cues

_TOO_PAT = r"(?:a (?:bit|little|tad|touch|shade)(?: too)?|rather|awfully|remarkably|suspiciously|mighty|oddly|strangely|a?ll too|too|somewhat|terribly)"
# What makes a standard grand is said in mockery; "high", "special" and "fine" are said in earnest, too.
_GRAND = r"(?:refined|exacting|exalted|elevated|lofty|royal|regal|princely|delicate|discerning|sophisticated|exquisite|fussy|posh|superior|precious|noble|aristocratic)"
_TASTES = r"(?:expectations?|standards?|tastes?|palates?|demands?|ideas?|requirements?|ears?|eyes?|nose|sensibilit(?:y|ies)|wishes)"
_GRAND_PLACE = r"(?:the ritz|the hilton|the savoy|the waldorf|the four seasons|buckingham palace|a palace|a five[- ]star (?:hotel|place|resort)|claridge's|a spa (?:hotel|resort))"

WRY = (
    ("doubts", False, cues.compile(
        rf"\b(?:sounds?|seems?|looks?|is|'s|was)(?: all| just)? {_TOO_PAT} (?:convenient|coincidental|far-?fetched|fanciful|implausible|improbable)(?=\W*$|[,;:–-]| (?:to (?:me|us)|tbh|ngl|honestly|really|if you ask|and|but|given|considering)\b)"
    )),
    ("sarcasm", False, cues.compile(
        rf"\b(?:sorry|apologies|apologi[sz]e|regret)\b[^.!?;]{{0,60}}?(?:n't|\bnot|\bfail(?:ed|s)? to|\bfell short of|\bbeneath|\bbelow)\b[^.!?;]{{0,30}}? your (?:(?:very|so|oh-so|rather|extremely|ever so|such) )?{_GRAND} (?:[a-z]+ )?{_TASTES}\b"
        rf"|(?:n't|\bnot) (?:(?:exactly|quite|run|built|furnished|staffed|as (?:grand|fancy|posh|plush) as|like|up to) )+{_GRAND_PLACE}(?=\W*$|[,;])"
    )),
    ("tautology", False, cues.compile(
        r"^\W*(?:(?:well|sorry|but|and|look|yes|no|at the end of the day)[, ]+)*(?P<thing>(?:an?|the|our) [a-z'-]+(?: [a-z'-]+){0,2}) (?:is|are) (?P=thing)(?=\W*$|[,;])(?!, (?:and |so |but )*(?:we|i|you)\b)"
    )),
)  # fmt: skip
