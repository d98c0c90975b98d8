"""Which clause of theirs may be told back: one that is whole, tells of trouble, and is not only theirs to say.

Nobody is sorry that a seat was 14C, that half a life was waited, or that a sister picks the children up.
"""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.customer.complaint import trouble
from rewriter.customer.echo import person

_DAYS = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_THEIRS_TO_SAY = cues.compile(  # what they can't bear, or can't do at all, is their reason and not the matter
    r"^you (?:still |just |really )?(?:can't|couldn't) (?:live (?:like|without|with)\b|take (?:this|that|it|any|much)\b|go on\b|cope\b|bear\b|walk (?:far|well|much|up|down|that|without|properly|long|fast|very)\b|sit (?:in|around|here|at home|all)\b|stay (?:in|at home|home|off)\b|carry (?:it|this|that|on|heavy|anything)\b|lift (?:it|this|that|heavy|anything)\b|leave (?:work|your (?:desk|job|work))\b|keep [a-z]+ing\b)"
    r"|\b(?:half your life|your whole life|a lifetime|an eternity|(?:a|two|three|ten) (?:million|thousand|hundred) (?:years|times|hours))\b|\bwait(?:ed|ing) (?:forever|for ever|ages and ages)\b"
    r"|\b(?:is|are|was|were) (?:of )?no (?:use|good|help)\b|\bnot the (?:department|problem|job|business|responsibility|area|concern)$"
)
_HALF = re.compile(  # of what, to whom, about what
    r"^(?!.*\b(?:all|both|each|most|some|one|two|half) of them$).* (?:on|in|of) them\b|^your [\w' -]+ keeps? (?:asking|saying|telling|wondering|calling me|hoping)$|"
    r"^there (?:was|were|is|are) none\b|^nobody .*\b(?:about|of|for|with|to) (?:it|this|that|them)$|^there (?:was|were|are) (?:\w+ )?(?:two|three|four|five|six|seven|\d+) of you\b"
)
_HABIT = re.compile(rf"\b(?:these days|on (?:{_DAYS})s)\b")
_CLEAN_RECORD = re.compile(
    r"^(?:your|the) [\w' -]{2,40} (?:is|was|were|are) (?:so |really |very |absolutely )?(?:great|lovely|wonderful|perfect|amazing|brilliant|fantastic|excellent)\b|"
    r"^you(?:'ve| have)? never (?:once )?[a-z]+ .*\b(?:in (?:all )?(?:\w+ ){1,3}years?|in (?:all )?your (?:whole |entire )?life|before|until (?:now|today)|anything like (?:it|this))$|"
    r"\b(?:without|no) (?:(?:an?|any|single) )*(?:claims?|accidents?|complaints?|incidents?|convictions?|(?:late|missed) payments?)$"
)
_ONLY_STANDS = re.compile(  # where it stands, what it says, when it is due
    r"^(?:all )?(?:your|the) (?!.*n't )(?!.*\bstill\b)(?P<np>[\w' -]{2,40}?) (?:says?|shows?|reads?|lists?|states?) (?P<what>(?!delivered\b)(?!.*(?:['\d]|n't\b|\binstead of\b|\bno (?!booking|reservation|order)|\bnot\b|\bwrong|\bnothing\b|\boffline\b|\bblank\b|\bunavailable\b|\bempty\b|\b(?:invalid|expired|error|declined|unknown|used|locked|full|closed|cancell?ed|failed|sold out|out of stock|blocked|denied|rejected|suspended|late|delayed|missing|twice|double|zero)\b)).+)$"
    r"|^(?:your|the) [\w' -]{2,40}? (?:says?|shows?) delivered$"
    r"|^(?:your|the) (?:[\w'-]+ )?(?:bill|invoice|quote) (?:says?|shows?|reads?|is|was) (?:for )?[£$€]?\d[^a-z]*(?: .*)?$|\bin there$"
    r"|^(?:your|the) [\w' -]{2,40}? (?:is|are|was|were) due\b(?!.*(?:n't|\bnot\b|\bnever\b|\bstill\b))"
    r"|^(?:your|the) (?:seats?|rooms?|tables?|gate|platform|coach|cabin|row) (?:is|was|were|are) \w{0,2}\d\w{0,3}$"
)
_NO_TROUBLE = cues.compile(  # that it came, how the pattern looks that they sent, a boast of what they never had
    r"^(?:your|the) [\w' -]{2,40} (?:was|were|has been|have been) (?:delivered|received|collected|sent|shipped|picked up)$"
    r"|^(?!.*(?:n't|\bnever|\bnot|\bno|\bsince)\b)(?:your|the) (?:[\w-]+ ){0,3}?[\w-]+ (?:came|arrived|turned up|got here)(?: (?:on \w+|today|yesterday|this \w+|last \w+|in the post|by post|at last|finally|at \d\S*))*$"
    r"|^(?:your|the) (?:[a-z]+ )?(?:file|design|original|sample|photo|picture|proof|artwork|logo|swatch|screenshot) (?:is|was) (?:red|brown|black|pink|green|grey|gray|yellow|blue|purple|orange|white)$"
    r"|^your (?!hair\b)[\w' -]{2,40} (?:is|are|was|were) (?:pink|green|blue|purple|yellow|grey|orange)$"  # which is how theirs is
    r"|^you(?:'ve| have)? never had (?:an?|any|one) (?!(?:[a-z]+ )?(?:reply|response|answer|refund|call|callback|e-?mail|letter|update|confirmation|chance|receipt|invoice|explanation|apology|word|visit|delivery|notice|warning|text|message)\b)"
)
_ON_THE_SPOT = cues.compile(r"^you (?:stood|sat) (?!(?:in|out|outside) (?:the )?(?:rain|cold|snow|dark|sun|heat)\b)")
_THERE = re.compile(  # what somebody did there beside it was cut off
    r"^your [\w' -]+ (?:stood|sat|was (?:standing|sitting)|were (?:standing|sitting)) there$|^(?:your|the) [\w' -]{2,40} went in(?:to)? (?:[\w ]{2,20} )?for\b"
)
_SO_LONG = cues.compile(
    r"\b(?:\d+|an?|two|three|four|five|six|half an?|several) (?:minutes?|mins?|hours?|hrs?|days?|nights?)\b|\b(?:all|until|(?<!the )till|since|outside|alone|waiting|for (?:ages|hours|nothing))\b|\bin the (?:dark|rain|cold|snow|street|sun|heat)\b"
)
_NEUTRAL = cues.compile(  # what somebody of theirs does, or has done, without harm to anybody
    r"^your (?:[\w'-]+ )?[\w'-]+ (?:(?:is|are|was|were) (?:\w+ly |now |also )?(?:picking|collecting|coming|going|visiting|travelling|traveling|flying|staying|moving|using|paying|getting married|arriving|taking|looking|planning|studying|working|living|fine|ok|okay|well|safe|better|all ?right)\b|(?:will|would|can) (?:go|come|collect|pick|bring|take|be|travel|fly)\b|(?:(?:has|have|had) )?(?:just |already )?(?:moved (?:out|in|away|house|abroad)|retired|got married|gone home)\b)"
)
_OTHERS = frozenset(
    ("tenant", "tenants", "neighbour", "neighbours", "colleague", "boss", "friend", "friends", "flatmate")
)


def tellable(said: str) -> bool:
    """The clause (from our side, fit to follow "I'm sorry ") tells of trouble, to its end."""
    if any(p.search(said) for p in (_THEIRS_TO_SAY, _HALF, _HABIT, _CLEAN_RECORD, _ONLY_STANDS, _NO_TROUBLE, _THERE)):
        return False
    if _ON_THE_SPOT.match(said) and not _SO_LONG.search(said):
        return False
    words = said.split()
    of_somebody = words[0] == "your" and len(words) > 2 and (person(words[1]) or words[1] in _OTHERS)
    return not (of_somebody and _NEUTRAL.match(said)) or trouble(said)


_ASIDE = re.compile(
    rf" (?:on an? {_DAYS}|(?:all )?(?:on its own|by itself)|for some reason|out of nowhere|out of the blue)$",
    re.IGNORECASE,
)
_CANT_SINCE = re.compile(r"^you can't (?=.+ since )")
_LASTS = re.compile(r"^((?:your|the) [\w' -]{2,30}) lasts (?=(?:about )?(?:\d|an?|half|two|three|four|five)\b)")
_HERE = re.compile(r"\b(stuck|stranded|sitting|standing|waiting|left) here\b")  # which is not where we are


def pared(said: str) -> str:
    """Without what only adds heat or tells how it came about, and without a "here" that is theirs."""
    said = _LASTS.sub(r"\1 only lasts ", said)
    return _CANT_SINCE.sub("you haven't been able to ", _HERE.sub(r"\1", _ASIDE.sub("", said)))
