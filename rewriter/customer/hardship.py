"""What of their own life a problem falls on, where they tell it: "i work from home", "that was my rent", "rent due".

Said back as a clause that fits behind "when " and "all the more as ". Only what they tell of themselves and of
their home, in closed forms of it; no illness and no age, which nobody wants to hear back from a stranger.
"""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.customer.echo import cased, fit, turned
from rewriter.lexicon import DAY
from rewriter.text import Sentence

_START = r"(?:^|[,.!?;:(–-]|\b(?:and|but|so|because|cos|as|since|when)\b)[\s\W]{0,3}(?:(?:and|but|so|because|cos|as|since|also|now|plus|honestly) ){0,2}"
_END = r"(?=\W*$|[,.!?;:)]|\s[–-]\s| (?:and|but|so|because|cos|please|pls|this|it|i|what|how|when|why|is|can)\b)"
_WORK = r"(?:work|my work|our work|my job|my business|our business|my studies|school|college|uni|university)"
_I_DO = cues.compile(
    rf"{_START}(?P<who>i|we) (?P<does>(?:both )?(?:work from home|work (?:nights|evenings|shifts|night shifts)|live alone|live on (?:my|our) own|live on (?:social security|benefits|universal credit|a (?:state |small )?pension)|drive for a living|live on the \w+ floor"
    rf"|(?:need|rely on|depend on) (?:it|this|that|them|my \w+|our \w+|the (?:internet|phone|car|line|van|bike|app|site))(?: (?:for|to get to) {_WORK})|can't work(?: without (?:it|this))?|have (?:got )?nowhere(?: else)? to (?:live|stay|go|sleep)))(?: (?:now|tonight|at the moment)| in (?:an? |my )?(?:[\w-]+ ){{1,3}}?(?:flat|house|home|place|apartment|bedsit))?{_END}"
)
_I_AM = cues.compile(
    rf"{_START}(?P<who>i'm|we're|i've|we've) (?P<how>(?:all )?on my own|on our own|(?:all )?alone|(?:now )?(?:losing|missing out on) (?:money|sales|customers|business|clients|bookings|orders|work|income|wages)(?: every (?:minute|hour|day|single day))?|(?:\d{{2}} and )?(?:living )?on (?:a|my|our) (?:state |small |fixed |low |basic )?(?:pension|income)|a pensioner|nearly out|almost out|(?:got )?nowhere(?: else)? to (?:live|stay|go|sleep))(?: (?:here|now|tonight)| in (?:an? |my )?(?:[\w-]+ ){{1,3}}?(?:flat|house|home|place|apartment|bedsit))?{_END}"
)
_WAS_MY = cues.compile(
    rf"{_START}(?:that|this|it)(?:'s| is| was) (?:(?:all )?(?P<whose>my|our|the) (?P<what>(?:rent|food|grocery|shopping|holiday|wedding|bill|bus|petrol) ?(?:money)?|savings|wages|mortgage)(?P<more> (?:and|for) [a-z' ]{{3,20}})?){_END}"
)
_OCCASION = cues.compile(
    rf"{_START}(?:it's|it was|this is|this was) (?P<whose>my|our) (?P<what>(?:[a-z]{{3,12}}'s )?(?:\w+ )?(?:honeymoon|anniversary|birthday|wedding day|graduation|hen do|stag do)){_END}"
)
_RENT = cues.compile(
    rf"{_START}(?:my |our |the )?rent(?:'s| is)? due(?P<when> (?:today|tomorrow|(?:on )?{DAY}))?{_END}"
)
_COLD = cues.compile(
    rf"{_START}(?:it's |its )?(?P<n>(?:minus )?(?:\d{{1,2}}|zero|one|two|three|four|five)) degrees (?P<where>outside|in here|in the \w+){_END}"
)
_STARTS = cues.compile(
    rf"{_START}(?P<who>i|we|my (?:son|daughter)|he|she) starts? (?P<what>college|uni|university|school|work|(?:a|my|the) new job|a new school) (?:on )?(?P<when>{DAY}|tomorrow|today|next week){_END}"
)
_AGE = re.compile(r"^\d\d and ")
_MONEY_ONLY = frozenset(("food", "grocery", "shopping", "bill", "bus", "petrol", "holiday", "wedding"))


def hardship_in(sentence: Sentence) -> str:
    """The clause, from our side; "" when the sentence tells nothing of the kind."""
    text = sentence.plain
    if sentence.question:
        return ""
    said = ""
    if m := _I_DO.search(text):
        said = f"you {turned(m['does'])}"
    elif m := _I_AM.search(text):
        how = _AGE.sub("", turned(m["how"])).removeprefix("got ").removeprefix("now ")
        how = {"a pensioner": "on a pension"}.get(how, how)
        said = f"you have {how}" if how.startswith("nowhere") else f"you're {how}"
        said = said.replace("your pension", "a pension")
    elif m := _WAS_MY.search(text):
        what = m["what"].strip()
        if what.split()[0] in _MONEY_ONLY and not what.endswith("money"):
            return ""
        said = f"that was {'the' if m['whose'] == 'the' else 'your'} {what}"
    elif m := _OCCASION.search(text):
        said = ("it was" if " was " in m.group() else "it's") + f" your {m['what']}"
    elif m := _RENT.search(text):
        when = (m["when"] or "").strip()
        said = f"your rent is due{' ' if when else ''}{'on ' if when.endswith('day') and when != 'today' and not when.startswith('on ') else ''}{when}"
    elif m := _COLD.search(text):
        said = f"it's {m['n']} degrees {m['where']}"
    elif m := _STARTS.search(text):
        who = {"i": "you start", "we": "you start"}.get(m["who"], f"{turned(m['who'])} starts")
        if who.startswith(("he ", "she ")):
            return ""
        said = f"{who} {turned(m['what'])} {'on ' if m['when'].endswith('day') and m['when'] != 'today' else ''}{m['when']}"
    return (
        cased(said, sentence) if said and fit(said.replace("you're", "").replace("your", "").replace("you", "")) else ""
    )
