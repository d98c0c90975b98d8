"""What makes a problem weigh, in the customer's own nouns: "a wedding tomorrow", "a newborn", "your board meeting at 3".

Only from closed lists of events and of people who depend on somebody, so that what is said back is never an insult,
an allegation or a thing we did not understand.
"""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.customer.echo import cased, turned
from rewriter.customer.wrongs import SPAN_OF_TIME
from rewriter.facts.known_names import COMMON, GIVEN
from rewriter.lexicon import DAY, KIN, MONTH, SHORT_DAY, UP_TO_TEN
from rewriter.text import Sentence

_DAY = (
    r"(?:today|tomorrow(?: (?:morning|afternoon|evening|night))?|tonight|this (?:morning|afternoon|evening|week|weekend|friday|saturday|sunday)|next week|"
    r"(?:on |this )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|in (?:an hour|half an hour|\d{1,2} (?:minutes|hours|days|weeks)|(?:two|three|four|five|six) (?:hours|days|weeks))|"
    r"at (?:\d{1,2}(?::\d\d)?(?: ?(?:am|pm))?|noon|midnight)|(?:on )?the \d{1,2}(?:st|nd|rd|th)|"
    rf"on \d{{1,2}} (?:{MONTH}))(?: (?:at )?\d{{1,2}}(?::\d\d)? ?(?:am|pm)\b)?"
)
EVENT = (
    r"(?:wedding|funeral|birthday|birthday party|exam|finals|interview|job interview|meeting|board meeting|presentation|launch|deadline|audition|(?:driving |theory )?test|flight|trip|holiday|honeymoon|"
    r"exams|gcses|payroll|month-end|(?:\w+ )?appointment|show|gig|festival|term|rent day|christmas dinner|visa appointment|wedding day|surgery|operation|graduation|christening|baptism|anniversary|concert|recital|party|reception|ceremony|event|conference|exhibition|market|match|race|payday|move|viva|hearing)"
)
_OWNER = r"(?:my (?:[a-z]{3,12}'s )|our (?:[a-z]{3,12}'s )|my own |our own |my |our |the |an? |her |his )"
_PERSON = (
    r"(?:newborn|baby|toddler|infant|(?:\w+[- ]week|\w+[- ]month|\w+[- ]year)[- ]old(?: (?:baby|son|daughter|child))?|kids?|children|twins|(?:disabled|elderly|sick|ill|old) (?:mother|mum|mom|father|dad|wife|husband|parents?|son|daughter)|"
    r"guests|wheelchair|pushchair|pram|(?:feverish|sick|tired|hungry|crying) (?:toddler|baby|child|kids?|children|son|daughter))"
)
_AT_HOME = r"(?: (?:in the (?:house|flat)|at home))?"
_HAVE = cues.compile(
    rf"(?:\b(?:i|we)(?:'ve| have)(?: got)?|[,.!?;] (?:have )?got) (?P<what>(?:an?|my|our|two|three|four|\d{{1,2}}) (?:small |young |little |big |important )?(?:{EVENT}(?: in [a-z]{{3,14}})?|{_PERSON}{_AT_HOME}))(?:(?: to (?:give|hold|sit|take|catch|attend|run|do|make|present|(?:go|get|be) (?:to|at))| with (?:the |my |our |an? )[a-z]+)?(?P<when> {_DAY}))?(?=\W*$|[,.!?;]| (?:and|but|so|to|at home|in|with|here)\b)"
)
_IS = cues.compile(
    rf"\b(?P<what>{_OWNER}(?:whole |big |final )?{EVENT}) (?:is|starts|leaves|begins|takes place) (?P<when>{_DAY})(?=\W*$|[,.!?;]| (?:and|but|so)\b)"
)
_BARE = cues.compile(  # "wedding is TOMORROW", "exams tomorrow", "show starts in an hour"
    rf"(?:^\W*|[,.!?;] |(?<=[a-z]) (?=(?:and|but|because) ))(?:it's \w+ )?(?:(?:and|but|because|as) )?(?:(?:we|i)(?:'ve| have)(?: got)? )?(?:(?:the|my|our|a|it's for an?) )?(?P<what>{EVENT})(?: is| starts| leaves| begins| is due)? (?P<when>{_DAY})(?=\W*$|[,.!?;]| (?:and|but|so)\b)"
    rf"|[,.!?;:–-] (?:(?:and|but|because|as) )?(?P<what2>{EVENT})(?: is| starts| leaves| begins)? (?P<when2>{_DAY})(?=\W*$|[,.!?;]| (?:and|but|so)\b)"
)
_FLIES = cues.compile(
    rf"\b(?:(?:i|we)(?: fly|'m flying|'re flying)|(?:^|[,.!;] )flying)(?: out)? (?P<when>{_DAY})(?=\W*$|[,.!?;]| (?:and|but|so)\b)"
)
_KIN = rf"(?:little one|kids|children|twins|newborn|{KIN}|parents|guests|girls?|boys?|dog|cat)"
_PLIGHT = cues.compile(
    rf"\b(?P<det>my |our |the |both |two |three |four |five |\d {{0,1}}|(?<![\w'] )(?<!\w))(?P<who>{_KIN})(?: is| are|'s| was| were)? (?P<how>(?:fast |now |all )?(?:asleep|hungry|starving|crying|screaming|freezing|sick|ill|scared|frightened|terrified|feverish|stuck outside|home alone|in (?:a wheelchair|tears|hospital|pain|floods)|on (?:an? )?oxygen machine|on oxygen|due in \w+ (?:days|weeks)|due (?:next week|any day|tomorrow)))(?: now)?(?=\W*$|[,.!?;]| (?:and|but|so)\b)"
)
_STORED = cues.compile(
    r"(?:\b(?:my|our) |(?:^\W*|[,.!;] )(?=(?:insulin|medication|medicine) in it\b))(?P<who>insulin|medicine|medication|medicines|baby milk|breast milk|(?:wedding )?dress|suit|laptop|passport|keys|meds)(?: (?:is|are))? (?P<how>(?:still )?(?:in|on) (?:it|the \w+|that \w+|there|my \w+))(?=\W*$|[,.!?;]| (?:and|but|so)\b)"
)
_IN_MONTHS = cues.compile(
    r"\bmy (?P<who>baby|son|daughter|newborn|twins|little (?:one|boy|girl)) (?:is|are|'s) (?:only )?(?P<n>\d{1,2}|two|three|four|five|six) (?P<unit>weeks?|months?) old\b"
)
_AGED = cues.compile(
    rf"\bmy (?P<who>{_KIN}) (?:is|'s|was) (?:only )?(?P<age>\d{{1,2}})(?=\W*$|[,!?;]|\.(?!\d)| (?:and|but|so)\b)|\bmy (?P<who2>{_KIN}) \((?P<age2>\d{{1,2}})\)"
)
_WITH = cues.compile(
    rf"\bwith (?P<what>(?:(?:an?|my|our|two|three|four|\d{{1,2}}) (?:small |young |little )?{_PERSON}|(?:small |young )?(?:kids|children)){_AT_HOME})(?=\W*$|[,.!?;]| (?:and|but|in|at|here|on)\b)"
)
_THERE_IS = cues.compile(  # "a baby in the house"
    rf"(?:^\W*|[,.!?;] )(?:(?:and|but|plus|there's) )?(?P<what>(?:(?:an?|two|three|four) )?(?:small |young |little )?(?:{_PERSON}) (?:in the (?:house|flat)|at home))(?=\W*$|[,.!?;]| (?:and|but)\b)"
)
_FOR = cues.compile(
    rf"\b(?:for|before|until|till|by) (?P<what>(?:my|our) (?:[a-z]{{3,12}}'s )?{EVENT})(?P<when> {_DAY})(?=\W*$|[,.!?;])"
)
_WAYS = (_HAVE, _IS, _WITH, _THERE_IS, _FOR)
_ONE_OF = re.compile(rf"\b(an?) ({EVENT})\b")
_OVER = cues.compile(r"\b(?:was|were|had|missed|yesterday|last (?:week|month|year)|ago|would have)\b")


_PASSING = cues.compile(
    r"\b(?:flight|trip|meeting|match|market|event|show|concert|party|move|race|holiday|term)$"
)  # nothing without its day


def stake_in(sentence: Sentence) -> str:
    """What weighs here, fit to follow "with "; "" when the sentence names nothing of the lists."""
    text = sentence.plain
    for way in (_BARE, _FLIES):
        if (match := way.search(text)) and not _OVER.search(match.group()):
            when = match["when"] or match["when2"] if way is _BARE else match["when"]
            what = (match["what"] or match["what2"]) if way is _BARE else "flight"
            owner = (
                f"{one[1]} "
                if (one := _ONE_OF.search(match.group())) and one[2] == what
                else "your "
                if way is _FLIES or " my " in f" {match.group()}" or " our " in match.group()
                else ""
                if what in ("exams", "payroll", "finals", "christmas dinner", "payday", "month-end", "rent day")
                else "the "
            )
            return cased(
                f"{owner}{what} {'on ' if when.startswith('the ') or (when.endswith('day') and ' ' not in when and when != 'today') else ''}{when}",
                sentence,
            )
    for way in _WAYS:
        match = way.search(text)
        if match is None or (way not in (_WITH, _THERE_IS) and _OVER.search(text if way is _FOR else match.group())):
            continue
        when = (match.groupdict().get("when") or "").strip()
        when = f"on {when}" if when.startswith("the ") else when
        what = _yours(match["what"])
        if way is _THERE_IS and what.split()[0] in ("newborn", "baby", "toddler"):
            what = f"a {what}"
        if way is _HAVE and not when and _PASSING.search(what):
            continue
        return cased(f"{what} {when}".strip(), sentence)
    if match := _EVE.search(text):
        return cased(
            f"{_yours(match['what'])} the next {'morning' if match['when'] in ('night', 'evening') else 'day'}",
            sentence,
        )
    if (match := _PLIGHT.search(text)) and not _OVER.search(text[: match.start()]):
        how = _SOFTER.get(match["how"], match["how"])
        det = match["det"].strip()
        who = _yours(f"{det} {match['who']}") if det else f"{'your' if match['who'] in _ONE else 'the'} {match['who']}"
        return cased(f"{who} {how}", sentence)
    if match := _STORED.search(text):
        return cased(f"your {match['who']} {turned(match['how'])}", sentence)
    if match := _IN_MONTHS.search(text):
        return f"{'a ' if match['who'] != 'twins' else ''}{match['n']}-{match['unit'].rstrip('s')}-old{' baby' if match['who'] in ('baby', 'newborn') else ' ' + match['who'] if match['who'] in ('son', 'daughter', 'twins') else ''}"
    if match := _AGED.search(text):
        who, age = match["who"] or match["who2"], match["age"] or match["age2"]
        return f"your {who} being {age}" if who not in ("dog", "cat") else ""
    return ""


_SOFTER = {
    "on oxygen machine": "on an oxygen machine",
    "starving": "hungry",
    "screaming": "crying",
    "feverish": "ill",
    "fast asleep": "asleep",
}
_ONE = frozenset((*KIN.split("|"), "dog", "cat", "parents"))


_GRIEF = cues.compile(
    rf"\b(?P<whom>(?:my|our) (?:late )?(?:{KIN}|partner|friend|dog|cat))"
    r"(?:'s| has| had| is| was| just| recently| sadly| suddenly|, who(?:'s| has| had| is| was)?)* (?:passed away|passed on|died|dying|had a (?:\w+ )?(?:stroke|heart attack|fall|accident|miscarriage)|in (?:the )?(?:hospital|hospice|intensive care|a coma)|(?:been |was )?(?:diagnosed|hospitali[sz]ed|rushed to hospital)|(?:had|having) an? (?:allergic )?reaction|terminally ill|(?:very|seriously|gravely) ill|(?:been )?(?:taken|rushed|admitted) (?:in)?to (?:the )?hospital|went into (?:the )?hospital|(?:he's |she's |hes |shes |who's |who is )?in (?:the )?icu|put (?:down|to sleep)|fell (?:down|over|at night|in the (?:night|bath|shower|hall|kitchen)|and (?:broke|hurt|hit)))\b"
)
_LOSS = cues.compile(  # a death of which they do not say whose, or say it by name
    r"\b(?:my|our) (?:late )?(?:[a-z]{3,12}'s|[a-z]{3,12}s') (?:funeral|memorial|wake(?! (?:up|time|window))|cremation|burial|ashes|headstone|gravestone)\b|^\W*(?:the )?funeral flowers\b|\b(?:i|we)(?:'ve| have)? (?:just |only )?(?:buried|cremated) (?:my|our) (?:late )?(?:[a-z]+ )?(?:[a-z]+)\b"
    r"|\b(?:he|she) (?:(?:has |had |sadly |just |suddenly )*(?:passed away|passed on|died(?! (?:of laughing|laughing|inside))|was put (?:down|to sleep))|didn't make it)\b"
)
_NAMED_DEAD = re.compile(
    r"\b(?P<name>[A-Z][a-z]{2,})(?: has| had| was| sadly| suddenly| just)* (?:died|passed away|passed on|put down|put to sleep)\b"
)
_DEAD = cues.compile(
    r"\b(?:died|passed (?:away|on)|put (?:down|to sleep)|make it|buried|cremated|funeral|memorial|wake|cremation|burial|ashes|headstone|gravestone)\b"
)
_PLAYED = cues.compile(
    r"\b(?:level|lvl|game|games|respawn\w*|character|raid|boss|mission|quest|server|streak|hp|playing|player|episode)\b"
)
_SOMEBODY = cues.compile(
    r"\b(?:he|she) (?:was|is|had|loved|died|passed)\b|\b(?:pet|vet|vet's|dog|cat|funeral|grave|ashes|widow|mourning|grieving)\b"
)


_LATE = cues.compile(rf"\b(?P<whom>my late (?:{KIN}|partner))(?:'s)?\b")


_A_LOSS = "your loss"


def grief_in(sentence: Sentence, whole: str = "") -> str:
    """Of whom they tell that something terrible happened, fit to follow "sorry to hear about "; "" when of nobody.

    "your loss" where somebody died whom they name, or call he or she; `whole` is the message in plain words.
    """
    if match := _GRIEF.search(sentence.plain) or _LATE.search(sentence.plain):
        return _yours(match["whom"]).replace("late ", "")
    if not _DEAD.search(sentence.plain):
        return ""
    lost = _LOSS.search(sentence.plain) is not None
    if not lost and (dead := _NAMED_DEAD.search(sentence.raw)) and dead["name"].lower() not in COMMON:
        known = dead["name"].lower() in GIVEN or "passed" in dead.group()
        lost = known or _SOMEBODY.search(whole) is not None
    return _A_LOSS if lost and not _PLAYED.search(whole or sentence.plain) else ""


def _yours(what: str) -> str:
    for mine in ("my own ", "our own ", "my ", "our "):
        if what.startswith(mine):
            return "your " + what.removeprefix(mine)
    return what


_CARDINAL = {
    "second": "twice",
    "third": "three times",
    "fourth": "four times",
    "fifth": "five times",
    "sixth": "six times",
    "seventh": "seven times",
    "eighth": "eight times",
}
_ORDINAL = r"(?:second|third|fourth|fifth|sixth|seventh|eighth|\d{1,2}(?:nd|rd|th))"
_AGAIN = cues.compile(
    rf"\b(?P<nth>{_ORDINAL}) (?P<what>time|e-?mail|mail|message|letter|call|phone call|ticket|request|chat|complaint)(?: that)? (?P<how>(?:i|we)(?:'m|'re|'ve| have| am)? (?:had to )?(?:\w+)|i open|from (?:me|us)|to (?:you|ask)|asking|writing|calling|about|now\b|and (?:still|no)|without)"
    rf"|^\W*(?P<nth2>{_ORDINAL}) (?P<what2>e-?mail|mail|message|letter|call|phone call|ticket|complaint)\b"
)
_EVE = cues.compile(
    rf"\bthe (?P<when>night|evening|day|morning) before (?P<what>(?:my|our) (?:[a-z]{{3,12}}'s )?(?:\w+ )?{EVENT})\b"
)
_LEFT = cues.compile(
    r"\bleft (?:you )?(?P<n>two|three|four|five|six|\d{1,2}) (?:messages|msgs|voicemails|voice messages)\b"
)
_SENT = cues.compile(
    r"\b(?P<n>two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?P<what>e-?mails|mails|messages|letters|calls|phone calls|(?:support )?tickets(?! ?,? ?(?:\w{1,6}[- ]?\d|for\b))|requests)(?: and| to you| but|,| later| from me)"
    r"|\b(?P<verb>called|emailed|e-mailed|written|wrote|asked|contacted you|rung|phoned|messaged|complained|rang|reported (?:it|this)|told you|chased)(?: (?:you|support|in|to you|about (?:this|it)|for (?:this|it)))? (?P<n2>twice|(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) times)"
    r"|\b(?P<n3>twice|(?:three|four|five|six|\d{1,2}) times) (?:i|we)(?:'ve| have)? (?P<verb3>called|emailed|wrote|written|asked|rang|complained|told you|reported (?:it|this))"
)
_ASKED_FOR_IT = cues.compile(  # "I have requested the repair of the lift four times"
    r"\b(?:i|we)(?:'ve| have)?(?: already| now)? (?P<verb>requested|reported|complained about|chased)(?: (?!i\b|we\b|you\b|and\b|but\b|so\b|then\b|which\b)[\w'-]+){1,9} (?P<n>twice|(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) times)(?! (?:a|per|as)\b)"
)
_MANY = {"two times": "twice", "2 times": "twice", "two": "twice", "2": "twice"}
_TRIED = {
    "called": "call", "call": "call", "calling": "call", "rang": "call", "rung": "call", "ring": "call", "ringing": "call", "phoned": "call", "phone": "call", "emailed": "email", "email": "email", "mail": "write", "write": "write",
    "writing": "write", "written": "write", "wrote": "write", "ask": "ask", "asking": "ask", "asked": "ask", "message": "write", "messaged": "message us", "letter": "write", "tell": "tell us", "telling": "tell us", "told": "tell us",
    "complain": "complain", "complained": "complain", "complaint": "complain", "reported": "report this", "report": "report this", "ticket": "write", "request": "ask", "chat": "write", "contacted": "contact us", "contact": "contact us", "chased": "chase this", "explain": "explain this", "explaining": "explain this",
}  # fmt: skip


_OPENED = re.compile(
    r"\b(?:opened|raised|filed|sent|logged|submitted|created|wrote|written|made|after|put in)(?: (?:over|nearly|about|now|already|you))*\W*$"
)


def _seats(text: str, sent: re.Match[str]) -> bool:
    """The tickets are for a show or a train, for all that is told of them."""
    return sent["what"] == "tickets" and not _OPENED.search(text[: sent.start()][-40:])


_SENT_AGAIN = cues.compile(
    r"\b(?:i|we)(?:'ve| have)? (?:already )?sent (?:you |in )?(?P<what>(?:the same |my |our |the )[a-z]+(?: [a-z]+)?) (?P<n>twice|(?:two|three|four|five|six|\d{1,2}) times)"
)


_ALL_ALONG = cues.compile(
    rf"\b(?:i|we)(?:'ve| have) been (?P<doing>asking|trying|calling|ringing|phoning|emailing|writing|chasing|complaining|reporting this|chasing this|trying to (?:reach|get through to|contact) you)(?: (?:you|about (?:this|it)|for (?:this|it|help)))* (?P<since>since (?:last )?(?:{DAY}|{MONTH}|christmas|new year|week|month|year|yesterday)|for (?:over |nearly )?{SPAN_OF_TIME})(?=\W|$)"
)


def effort_in(text: str) -> str:
    """How often they had to turn to us about it (plain words), fit to follow "that "; "" when they do not say."""
    if m := _SENT_AGAIN.search(text):
        return f"you've had to send {turned(m['what'])} {_MANY.get(m['n'], m['n'])}"
    if m := _LEFT.search(text):
        return f"you've had to leave {m['n']} messages"
    if m := _AGAIN.search(text):
        nth = m["nth"] or m["nth2"]
        words = re.findall(r"[a-z]+", m["how"] or "")
        what = m["what"] or m["what2"]
        verb = next((v for w in (*reversed(words), *what.replace("-", "").split()) if (v := _TRIED.get(w))), "")
        times = _CARDINAL.get(nth) or (f"{n} times" if (n := int(re.sub(r"\D", "", nth) or 0)) > 2 else "twice")
        return f"you've had to {verb} {times}" if verb else ""
    if (m := _SENT.search(text)) and not _seats(text, m):
        many = m["n2"] or m["n3"] or m["n"]
        verb = _TRIED.get(
            (m["verb"] or m["verb3"] or (m["what"] or "").replace("-", "").removeprefix("phone ").rstrip("s")).split(
                " "
            )[0],
            "",
        )
        many = _MANY.get(many) or (many if many.endswith("times") or many == "twice" else f"{many} times")
        return f"you've had to {verb} {many}" if verb else ""
    if m := _ASKED_FOR_IT.search(text):
        verb = "ask" if m["verb"] == "requested" else _TRIED[m["verb"].split(" ")[0]]
        return f"you've had to {verb} {_MANY.get(m['n'], m['n'])}"
    if m := _ALL_ALONG.search(text):
        return f"you've been {m['doing'].replace(' you', ' us')} {m['since']}"
    return ""


_EACH = cues.compile(
    rf"^\W*(?:it's |this is |now )?(?:the |my |our )?(?P<row>{_ORDINAL} (?:night|day|morning|evening|week|weekend|month) (?:running|in a row))\b(?! (?:with|without|no)\b)|\b(?P<nth>{_ORDINAL}) time (?P<when>(?:this|in) (?:an? |the |one )?(?:week|month|year|quarter|season|morning|afternoon|evening)|today|since (?:(?:last )?(?:{DAY}|{SHORT_DAY}|{MONTH}|week|month|year)|yesterday|christmas|easter|noon|midnight|breakfast|lunch|then))\b"
)


def repeated_in(text: str) -> str:
    """That it went wrong before (plain words): "for the third time this month"; "" when they do not say."""
    m = _EACH.search(text)
    if m and m["row"]:
        return f"for the {m['row']}"
    return f"for the {m['nth']} time {m['when']}" if m else ""


_WAIT = cues.compile(
    r"^\W*(?P<time>(?:\d{1,2}h\d{2}|\d{1,2} ?hrs? ?\d{1,2}|(?:[3-9]\d|1\d\d|\d{1,2}(?= ?h)|an|two|three|four|five|six|half an) ?(?:minutes?|mins?|hours?|hrs?|h)))(?: now)?(?:,| and| -|\.)? (?=(?:my |the |our |still |no |nothing |it |where ))"
    r"|\b(?:it's|it is|it's been|it has been|is) (?:now )?(?P<time3>(?:an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) (?:days|weeks|months))(?: now)?(?: since\b| and (?:(?:i|we) )?still\b)"
    rf"|(?:it's|its|been|has been) (?P<time2>\d{{1,2}} ?hrs? ?\d{{1,2}}|(?:an?|{UP_TO_TEN}|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|\d{{1,2}}) (?:hours?|days?|weeks?|months?))(?: now)?(?=\W*$| (?:and )?(?:you|they) (?:said|told|promised|quoted)\b)"
)


def wait_in(text: str) -> str:
    """How long they have waited, where a span of time stands alone; "" when it does not."""
    m = _WAIT.search(text)
    return in_full(m["time"] or m["time2"] or m["time3"]) if m else ""


_BY_THEN = cues.compile(  # "You said a week. It's been four."
    r"\b(?:said|promised|quoted|told)(?: me| us)? (?:it (?:would|will) (?:be|take) |it'd take )?(?:about |around |max |only )?(?:an?|one|two|three|four|five|\d{1,2})(?: (?:to|or) (?:two|three|four|five|six|\d{1,2})|-\d{1,2})? (?P<unit>hour|day|week|month)s?[,.;! ]+(?:and |but |now )*(?:it's|it has|it is|its|that was)(?: now| been| already)* (?P<n>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})(?=\W*$|[,.!?;]| (?:and|now|already|but|so)\b)"
)


def overrun_in(text: str) -> str:
    """How long it has taken, told in the unit of what they were promised; "" when it is not told so."""
    m = _BY_THEN.search(text)
    return f"{m['n']} {m['unit']}s" if m else ""


_HOURS = re.compile(r"^(?P<h>\d{1,2}) ?(?P<unit>hrs?) ?(?P<min>\d{1,2})\b")


def in_full(span: str) -> str:
    """A span of time as it is said: "1hr 20" is "an hour and 20 minutes"."""
    return _HOURS.sub(lambda m: f"{'an hour' if m['h'] == '1' else m['h'] + ' hours'} and {m['min']} minutes", span)


_FELT = (
    (
        cues.compile(r"\b(?:scared|frightened|terrified|shaking|frightening|terrifying|petrified)\b"),
        "that must be frightening",
    ),
    (
        cues.compile(
            r"\b(?:i'm|we're|i was|we were|i felt|we felt|felt|feel|feeling|me|us|him|her|so|really|very|absolutely|completely|totally|how|it was|was) (?:\w+ly |so |very |left )?(?:humiliat\w+|embarrass(?:ed|ing)|mortif\w+|ashamed(?! of you))\b(?! (?:of you|for you|company|service|app|that you)\b)|\b(?:humiliated|embarrassed) (?:me|us|my \w+|in front)\b"
        ),
        "that must have been embarrassing",
    ),
    (
        cues.compile(
            r"\b(?:a (?:little )?bit|a little|slightly|a touch|kind of|sort of|bit) (?:worried|anxious|panicky|concerned)\b|\b(?:worried|worrying|worries me|anxious|panicking) (?:a (?:little )?bit|a little|slightly)\b"
        ),
        "I can see why that's a worry",
    ),
    (
        cues.compile(
            r"(?<!n't )(?<!not )(?<!no )(?<!never )(?<!to )\b(?:worried|worrying|anxious|panick\w*|worry)\b(?! (?:about it|too much|not)\b)"
        ),
        "that must be a real worry",
    ),
    (
        cues.compile(
            r"(?<!kids )(?<!kids here )(?<!kids are )(?<!children )(?<!baby )(?<!baby is )(?<!son is )(?<!daughter is )\b(?:crying|in tears|heartbroken|devastated|in bits|in floods|gutted)\b"
        ),
        "that must hurt",
    ),
    (
        cues.compile(r"\b(?:exhaust\w+|end of my strength|at my wits'? end|worn out|can't sleep|no sleep)\b"),
        "that must be exhausting",
    ),
)


def feeling_in(text: str) -> str:
    """What it must be like, where they say so themselves (plain words); "" where they do not, and never of anger."""
    return next((said for felt, said in _FELT if felt.search(text)), "")
