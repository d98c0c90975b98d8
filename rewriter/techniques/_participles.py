"""The passive form of a verb, and its base."""

from __future__ import annotations

import re

# Base, past and participle; where two are alike they are written once, and one word stands for all three.
_IRREGULAR = (
    "beat beat beaten, begin began begun, bend bent, bet, bite bit bitten, blow blew blown, break broke broken, bring brought, build built, burst, buy bought, cast, catch caught, "
    "choose chose chosen, cling clung, cost, cut, deal dealt, dig dug, do did done, draw drew drawn, drink drank drunk, drive drove driven, eat ate eaten, feed fed, fight fought, find found, "
    "fling flung, fly flew flown, forbid forbade forbidden, forget forgot forgotten, freeze froze frozen, get got, give gave given, grind ground, grow grew grown, hang hung, hear heard, hide hid hidden, hit, "
    "hold held, hurt, keep kept, know knew known, lay laid, lead led, leave left, lend lent, let, lose lost, make made, mean meant, meet met, mislay mislaid, mislead misled, misread, mistake mistook mistaken, "
    "misunderstand misunderstood, oversell oversold, overtake overtook overtaken, overwrite overwrote overwritten, pay paid, put, quit, read, rebuild rebuilt, redo redid redone, resell resold, resend resent, reset, rewrite rewrote rewritten, "
    "ride rode ridden, ring rang rung, run ran run, say said, see saw seen, seek sought, sell sold, send sent, set, sew sewed sewn, shake shook shaken, shoot shot, show showed shown, shrink shrank shrunk, shut, sing sang sung, sink sank sunk, "
    "sling slung, speak spoke spoken, spend spent, spin spun, split, spread, steal stole stolen, stick stuck, strike struck, string strung, swear swore sworn, sweep swept, swing swung, take took taken, teach taught, "
    "tear tore torn, tell told, think thought, throw threw thrown, understand understood, undo undid undone, upset, wake woke woken, wear wore worn, weave wove woven, win won, wind wound, write wrote written"
)
_FORMS = [(row[0], row[len(row) // 2], row[-1]) for row in (entry.split() for entry in _IRREGULAR.split(", "))]
_OF_BASE = {base: done for base, _, done in _FORMS}
_PAST_OF = {past: done for _, past, done in _FORMS}
_NO_PASSIVE = frozenset(("get", "got", "let", "think", "thought"))
_OF_A_CLAUSE = frozenset(("made", "said", "meant", "knew", "understood", "heard", "found", "saw"))  # "found it was wet"
_STRESSED_LAST = re.compile(
    r"(?:(?:ad|com|o|per|sub|trans|re)mit|(?:de|in|pre|re|trans|con)fer|(?:in|oc|re)cur|regret|enrol|control|patrol|equip)$"
)
_ONE_VOWEL = re.compile(r"(?:re|un|over|mis)?(?:[^aeiou]|(?<=q)u)*[aeiou][bdfgklmnprtvz]$")
_VOWEL_L = re.compile(r"[^aeiou](?:e|a)l$")  # cancelled, labelled, totalled


def participle(verb: str, *, base: bool) -> str | None:
    """The passive form of a verb as it stands in the clause: its base, or else its past; None when it is neither."""
    if verb in _NO_PASSIVE or (not base and verb in _OF_A_CLAUSE):
        return None
    if base and verb in _OF_BASE:
        return _OF_BASE[verb]
    if verb in _PAST_OF:  # "never" has a past behind it as often as a base
        return _PAST_OF[verb]
    if len(verb) > 4 and verb.endswith("ed") and not (base and verb.endswith("eed")):
        return verb
    if not base or verb in _OF_BASE.values():
        return None
    if _ONE_VOWEL.match(verb) or _STRESSED_LAST.search(verb) or _VOWEL_L.search(verb):
        return f"{verb}{verb[-1]}ed"
    if verb.endswith("e"):
        return f"{verb}d"
    return f"{verb[:-1]}ied" if re.search(r"[^aeiou]y$", verb) else f"{verb}ed"


_NO_RULE = {"says": "say", "pays": "pay", "agrees": "agree", "has": "have", "does": "do", "goes": "go"}


def base(verb: str) -> str:
    """The verb as it stands behind "should": "passes" is "pass", "tries" is "try"."""
    if verb in _NO_RULE:
        return _NO_RULE[verb]
    if re.search(r"(?:ss|ch|sh|x|o)es$", verb):
        return verb[:-2]
    if verb.endswith("ss"):
        return verb
    return verb[:-3] + "y" if verb.endswith("ies") else verb.removesuffix("s")
