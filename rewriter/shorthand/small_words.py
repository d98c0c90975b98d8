"""The small words and marks a hasty hand leaves out inside a sentence: "leaves 7:05", "a 12 month contract", "is wrong size".

Each has one reading: "at" between a day and its hour, "on" between what was done and its date, a hyphen in what tells how
long a thing runs, the article before what is wrong, a place that is one, a paper to be sent.
"""

from __future__ import annotations

import re

from rewriter.lexicon import DAY, MONTH, NUMBER_WORD
from rewriter.techniques._grammar import FINITE, article

_CLOCK = r"(?:\d{1,2}:\d\d(?: ?[ap]m\b)?|\d{1,2}(?:\.\d\d)? ?[ap]m\b|(?:12 )?noon\b|midnight\b)"
_NO_MORE = r"(?=[,.;!)]?$|[,.;!)] | (?:and|or|but|so|from|in|on|with|tonight|arriving|leaving|for|if|because|as|which|where|before|after|due|sharp|daily|prompt)\b)"
_DATE = rf"(?:\d{{1,2}}(?:st|nd|rd|th)? (?:{MONTH})\b|(?:{MONTH}) \d{{1,2}}\b)"
_AT_AN_HOUR = re.compile(  # "by Thursday 5pm" and "the 9am class" lack nothing
    rf"(?<!\bby )(?<!\buntil )(?<!\btill )(?<!\bfrom )(?<!\bbefore )(?<!\bafter )(?<!\bbetween )(?<!\bthe )(?<!\byour )(?<![\w/-])"
    rf"(?P<when>tomorrow|today|yesterday|tonight|{DAY}|(?-i:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)|{_DATE}|leaves|leaving|arrives|arriving|departs|departing|opens?|closes?|starts?) (?={_CLOCK}{_NO_MORE})",
    re.IGNORECASE,
)
_ON = re.compile(
    rf"(?<![\w-])(?!(?:dated|need|speed|feed|exceed|proceed|indeed|used|unused)\b)(?P<done>[a-z]{{3,}}ed|sent|put in|went (?:in|out)) (?={_DATE}(?:[,.;!)]|$| (?:and|but|or|because|as|so|by|with|via|at)\b))",
    re.IGNORECASE,
)
_RUNS = re.compile(
    rf"\b(?P<a>an?|the|your|our|this|that|another|every|each)(?P<kind>(?: emergency| free| new| minimum| full| paid)?) (?P<n>(?!1 )\d{{1,3}}|(?!an? |one |a |couple){NUMBER_WORD}) (?P<unit>minute|hour|day|week|month|year|night|mile) "
    r"(?=(?!(?:or|and|to|before|after|ago|late|later|early|earlier|from|of|in|on|at|for|is|was|are|max|maximum|free|old|it|that|you|we|i|with|without|if|when|by|as|per|since)\b)[a-z]{3,})",
    re.IGNORECASE,
)
_WRONG = re.compile(
    r"\b(?P<be>with|to|at|on|in|for|from|about|is|was|are|were|got|get|gets|received|sent|came in|been|it['’]s|that['’]s|delivered|shipped|ordered|(?:sent|given|gave|charged|brought) (?:you|me|us|him|her|them)) wrong (?=(?:colou?r|size|item|model|address|order|part|number|name|date|day|time|product|version|flavou?r|way|room|seat|dish|meal|account|amount|price|bill|type|shade|key|code|length|shape|make|kind|brand|pair|box|parcel|medicine|dose|strength|prescription)\b(?!['’]))",
    re.IGNORECASE,
)
_STOP = r"(?=[.,;!)]|$| (?:and|or|to|by|before|for|if|so|but|because|under|which|you|are|is|with)\b)"
_THE_PLACE = re.compile(
    rf"\b(?P<in>in (?=app\b|terminal building|lobby|car park|lunch room|basement)|on (?=website|priority register|waiting list|ticket\b|receipt\b|invoice\b|voucher\b)|at (?=counter|help desk|service desk|bus stop))"
    rf"(?P<place>app|terminal building|lobby|car park|lunch room|basement|website|priority register|waiting list|ticket|receipt|invoice|voucher|counter|help desk|service desk|bus stop){_STOP}",
    re.IGNORECASE,
)
_A_PAPER = re.compile(  # one of them, which they have to find first
    r"\b(?P<do>with|without|attach|add|send|need|needs|upload|bring|provide|show) (?P<what>photo|picture|screenshot|bank statement|utility bill|copy(?= of\b)|doctor['’]s (?:note|letter)|marriage certificate|death certificate|police report|medical certificate|receipt(?=[.,;!]|$| (?:and|or|by)\b))(?=[.,;!)]|$| (?:of|from|and|or|showing|by|to|at|with|for|in)\b)",
    re.IGNORECASE,
)
_YES = re.compile(
    rf"(?P<yes>yes|no|ok|okay) (?=(?:it|you|we|that|they|there|he|she|i)(?:['’]| (?:{FINITE}|have|need|only|still|just)\b))",
    re.IGNORECASE,
)
_TO_THE = re.compile(  # where things go back to
    r"\b(?P<go>(?:go|goes|going|went|sent|taken|brought|returned|delivered|shipped|moved|back|come|came) to) (?P<place>depot|warehouse|workshop|supplier|manufacturer|courier|carrier|shop|lab|sender|counter|front desk|restaurant|bank)(?=[.,;!)]|$| (?:and|or|on|in|at|by|for|so|but|before|after|if)\b)",
    re.IGNORECASE,
)
_MISHAP = re.compile(
    r"\b(?P<had>had|has had|have had|having) (?P<what>accident|breakdown|puncture|flat tyre|problem|technical issue|power cut|burst pipe|emergency|leak|fire alarm)(?=[.,;!]|$| (?:on|at|in|with|and|so|but|this|today|yesterday)\b)",
    re.IGNORECASE,
)
_TURN = re.compile(r"\b(?P<turn>(?:turn|switch|shut) (?:off|on)) (?P<what>water|gas|power|heating|router|boiler|device|phone|stopcock|mains)(?=[.,;!]|$| (?:and|or|at|for|until|then|before|if)\b)", re.IGNORECASE)  # fmt: skip
_ORDINAL = re.compile(r"\b(?P<by>by|until|from|before|after|since|on) (?P<day>\d{1,2}(?:st|nd|rd|th))(?=[.,;)]|$| (?:and|or|but|at|so|if)\b)", re.IGNORECASE)  # fmt: skip
_OLD_ONE = re.compile(r"\b(?P<to>to|at|on|from) (?P<which>old|wrong|right|previous) (?P<what>number|address|email|account|card|house|flat|date)(?=[.,;!]|$| (?:and|or|so|but|on|in)\b)", re.IGNORECASE)  # fmt: skip
_A_NEW_ONE = re.compile(r"\b(?P<do>book|order|get|buy|send|sent|ship|shipped|need|needs|want|make|choose|pick|request|ordered|booked|bought|sending|(?:send|give) (?:you|me|us)) (?=(?:new|different|second|smaller|bigger|larger|spare|fresh|cheaper|later|better) one\b)", re.IGNORECASE)  # fmt: skip
_END_OF = re.compile(r"\b(?P<by>by|at|until|before|from) end of (?P<what>month|week|day|year|term)(?=[.,;!)]|$| (?:and|or|but|if|so)\b)", re.IGNORECASE)  # fmt: skip
_VALID = re.compile(r"\bvalid (?=(?:\d{1,3}|one|two|three|six) (?:minutes|hours|days|weeks|months|years|hour|day|week|month|year)\b)", re.IGNORECASE)  # fmt: skip
_THE_THING = re.compile(  # "doesn't cancel subscription", "hasn't sent script"
    r"(?<!\bthe )(?<!\ba )(?<!\bof )(?<!\byour )\b(?P<do>cancel|close|reopen|change|update|extend|renew|activate|unlock|track|reschedule) (?P<what>subscription|order|booking|account|membership|contract|policy|reservation|appointment|address|payment method|password|claim|number|email)(?=[.,;!)]|$| (?:in|on|at|by|before|via|online|and|or|if|within|for|with|yourself|from)\b)"
    r"|\b(?P<did>(?:has|hasn['’]t|have|haven['’]t|had|hadn['’]t|didn['’]t|we|i|they|he|she)(?: not| never| only| already| just)? (?:sent|send|received|receive|returned|return|signed|sign|approved|approve)) (?P<it>script|prescription|report|form|referral|invoice|parcel|order|refill)(?=[.,;!]|$| (?:yet|back|on|by|from|today)\b)",
    re.IGNORECASE,
)
_FREE = re.compile(r", no (?P<what>charge|fee|extra charge|guarantee)s?(?=[.,;!]|$)", re.IGNORECASE)
_AT_NO = {"charge": ", at no charge", "extra charge": ", at no extra charge", "fee": ", with no fee", "guarantee": ", but there's no guarantee"}  # fmt: skip
_MEANS = re.compile(
    r"(?P<a>(?!(?:Set|Filter|Use|Type|Enter|Put|Choose|Select|Make|Write|Where|If|When|With)\b)[A-Z][\w'-]+(?: [a-z'-]+){0,2}) = (?P<b>(?:[a-z'-]+ )?[a-z'-]{3,}(?P<stop>[.!]*))$"
)
_LANGUAGE = re.compile(
    r"(?<![\w@./#-])(?:english|german|french|spanish|italian|dutch|portuguese|swedish|norwegian|finnish|welsh|irish|chinese|japanese|arabic|russian|greek)\b(?![\w@/-]|\.\w)"
)


def with_small_words(said: str) -> str:
    """The sentence with the small words it lacks; nothing else in it changes."""
    if yes := _YES.match(said):
        said = f"{yes['yes']}, {said[yes.end() :]}"
    said = _AT_AN_HOUR.sub(r"\g<when> at ", said)
    said = _ON.sub(r"\g<done> on ", said)
    said = _RUNS.sub(r"\g<a>\g<kind> \g<n>-\g<unit> ", said)
    said = _WRONG.sub(r"\g<be> the wrong ", said)
    said = _THE_PLACE.sub(r"\g<in>the \g<place>", said)
    said = _A_PAPER.sub(lambda m: f"{m['do']} {article(m['what'])}{m['what']}", said)
    said = _TO_THE.sub(r"\g<go> the \g<place>", said)
    said = _MISHAP.sub(lambda m: f"{m['had']} {article(m['what'])}{m['what']}", said)
    said = _TURN.sub(r"\g<turn> the \g<what>", said)
    said = _ORDINAL.sub(r"\g<by> the \g<day>", said)
    said = _OLD_ONE.sub(r"\g<to> the \g<which> \g<what>", said)
    said = _A_NEW_ONE.sub(r"\g<do> a ", said)
    said = _END_OF.sub(r"\g<by> the end of the \g<what>", said)
    said = _VALID.sub(lambda m: f"{m.group()}for ", said)
    said = _THE_THING.sub(lambda m: f"{m['do'] or m['did']} the {m['what'] or m['it']}", said)
    said = _FREE.sub(lambda m: _AT_NO[m["what"].lower()], said)
    if means := _MEANS.match(said):
        said = f"{means['a']} means {means['b']}"
    return _LANGUAGE.sub(lambda m: m.group().capitalize(), said)
