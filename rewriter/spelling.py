# ruff: noqa: SIM905 - a list of words reads better unbroken
"""What was typed in haste, spelled as a person writes it: its apostrophes, "you" in full, no words that only fill."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.lexicon import DAY, MONTH, PREPOSITION
from rewriter.remembered import remembered
from rewriter.textspeak import spelled_out

_NEGATED = "do|does|did|is|are|was|were|has|have|had|could|would|should|ca|wo"
_SPELLED = {
    "thats": "that's", "theres": "there's", "whats": "what's", "youre": "you're", "youve": "you've", "youd": "you'd", "youll": "you'll",
    "theyre": "they're", "weve": "we've", "ive": "I've", "im": "I'm", "i": "I", "u": "you", "u'd": "you'd", "dunno": "don't know",
    "idk": "I don't know", "hes": "he's", "shes": "she's", "tho": "though", "thru": "through", "pls": "please", "gonna": "going to", "wanna": "want to", "sry": "sorry", "soz": "sorry", "cos": "because", "bc": "because", "til": "till", "acct": "account", "appt": "appointment", "appts": "appointments", "txt": "text",
}  # fmt: skip
# Behind a preposition "its" is whose it is: "engraved on its back", "at its best".
_NO_OWNER = "".join(
    rf"(?<!\b{word} )" for word in "on at in of with from to under into for by off over near past turned".split()
)
_WORD = cues.compile(
    rf"(?<![\w'’@#./?=&+-])(?:(?P<not>{_NEGATED})nt|(?P<its>{_NO_OWNER}its)(?= (?:(?:an?|the|our|your|not|too|outside|on|been|already|gone|sold|only|just|up|down|what|how|one month'?s? notice|final sale|company policy|promo (?:item|price)s?|for|in|all|at|with|still|now|here|there|going|coming|due|probably|possible)\b"
    r"|(?:closed|final|promo|past|over|full|fully|weather|policy|company|back|best|ok|fine|free|ready|late|open|safe|normal|common|standard|usual|harmless|empty|broken)(?=\W*$|[,.;!?]| (?:for|until|till|within|because|so|and|but|now|today|then|again|on|by|to|at|in|with|booked)\b)))"
    rf"|(?:(?<=\bif )|(?<=\bwhen )|(?<=\bbecause )|(?<=\bunless )|(?<=\bwhether ))(?P<itis>its)(?= (?:not |too |still |all |so |very |really )?(?:[a-z-]+(?:[.!?]|$)|(?:[a-z]+(?:ed|ing|en)|ready|open|due|late|possible|available|in),))"
    r"|(?:(?<=\btill )|(?<=\buntil ))(?P<itsdone>its)(?= (?:[a-z]+ed|done|back|ready|over|here|gone|sent|sorted|up)(?:\W*$|[.,;]))"
    rf"|(?P<itcosts>its)(?= (?:[£$€]\d[\d.,]*\d?k?|\d{{1,3}} ?(?:hours?|hrs|days?|weeks?|months?|mins?|minutes|years?))(?=\W*$|[,.;!?]| (?:for|per|pp|a|an|each|more|extra|to|if|and|but|so|plus|from|before|until|till|unless|notice)\b))"
    rf"|(?:(?<=\byou )|(?<=\bwe )|(?<=\bthey )|(?<=\bi ))(?P<must>gotta)"
    rf"|(?P<yours>ur)|(?P<word>{'|'.join(_SPELLED)})|i(?=['’](?:m|ll|ve|d)\b))(?![\w@=-]|['’](?!(?:m|ll|ve|d)\b)|\.\w)",
    re.IGNORECASE,
)
_SLANG = r"lol|tbh|haha+"
_FILLING = r",? ?(?<!/)\b(?:{})\b(?=\W*$|,)(?!/)"
_SAID_AS_SLANG = cues.compile(_FILLING.format(_SLANG), re.IGNORECASE)
_FILLER = re.compile(_FILLING.format(rf"{_SLANG}|mate|bro|pal|buddy|man|sir|madam|ma'am"), re.IGNORECASE)
BULLET = r"(?:[-*•–‣▪]|\d{1,3}[.)])"
LISTED = re.compile(rf"\s*{BULLET} ")  # a line of a list


_SHOULD_OF = cues.compile(  # heard and not read: "shouldn't of said"
    r"\b(?P<must>(?:should|could|would|must|might)(?:n['’]?t)?(?: (?:never|just|also|really))?) of(?= (?:been|gone|done|had|[a-z]+(?:ed|en|wn|ne|ght|id|lt|pt|nt|st|ade|ld|ung|ead|ut|et|ome|ood|ot|uck)|met|run)\b)",
    re.IGNORECASE,
)


_THEIRS = cues.compile(  # "a doctors letter", "the carriers site"
    r"(?P<who>\b(?:a|the) (?:doctor|carrier|courier|customer|driver|dentist|vet|landlord|manufacturer|seller|supplier|insurer|bank|hotel|plumber|employer))s(?= (?:site|website|letter|note|responsibility|fault|name|number|phone|address|app|page|terms|report|invoice|stamp|choice|decision|job)\b)",
    re.IGNORECASE,
)
_NOTICE = cues.compile(
    r"\b(?P<n>one|an?|\d{1,3})(?P<gap> )(?P<unit>day|week|month|hour|hr)s? (?=notice\b(?! (?:board|period)))",
    re.IGNORECASE,
)
_DAY_NAMED = cues.compile(
    rf"(?<![\w@/.#&=-])(?:(?<!black ){DAY}s?|(?<=\d )(?:(?!ma)(?:{MONTH})|(?:may|march|mar)(?=\W*$|[,.;)]| \d)))\b(?![@/=-]|\.\w)"
)  # "sunday", "30 sept"
_I_WILL = cues.compile(  # "reply here and ill book a visit"
    r"(?P<before>^|[,.;] |\b(?:and|so|but|then) )ill(?= (?:add|ask|book|call|cancel|change|chase|check|come|credit|do|drop|e?mail|find|forward|get|give|go|keep|leave|let|look|make|message|move|need|open|order|pass|pop|post|put|raise|refund|remove|resend|ring|see|send|ship|sort|start|stay|swap|take|tell|text|try|update|waive|write) )",
    re.IGNORECASE,
)
_CUT_SHORT = re.compile(r"\b(?P<word>acct|appts?)\.(?= [a-z\d#])", re.IGNORECASE)  # what it becomes takes no full stop
_ARRIVING = re.compile(r"\barr\.?(?= \d{1,2}[:.]\d\d)", re.IGNORECASE)


def _with_notice(match: re.Match[str]) -> str:
    """A time of notice with its apostrophe: "one month's notice", "24 hrs' notice"."""
    one = match["n"].lower() in ("one", "a", "an", "1")
    return f"{match['n']} {match['unit']}{chr(39) + 's' if one else 's' + chr(39)} "


@remembered(256)  # a reply is levelled more than once
def tidy(raw: str) -> str:
    """`raw` spelled out, its days and months with a capital and its times of notice with an apostrophe; no other word is changed."""
    raw = _I_WILL.sub(r"\g<before>I'll", _CUT_SHORT.sub(r"\g<word>", _in_words(raw)))
    raw = _THEIRS.sub(r"\g<who>'s", _SHOULD_OF.sub(r"\g<must> have", raw))
    raw = _DAY_NAMED.sub(lambda m: m.group().capitalize(), raw)
    return _NOTICE.sub(_with_notice, _WORD.sub(_spell, _ARRIVING.sub("arriving", raw)))


def _in_words(raw: str) -> str:
    """`raw` with the letters and figures that stand for words spelled out."""
    low = raw.lower()
    if len(low) != len(raw):
        return raw
    for start, end, full in reversed(tuple(spelled_out(low, raw))):
        raw = f"{raw[:start]}{capital(full) if raw[start].isupper() else full}{raw[end:]}"
    return raw


def without_slang(raw: str) -> str:
    """`raw` without the words that only a chat knows; how somebody is addressed is the agent's own and stays."""
    return _SAID_AS_SLANG.sub("", raw)


def without_fillers(raw: str) -> str:
    """`raw` without the words that only fill: "too late now mate" is "too late now"."""
    return _FILLER.sub("", raw)


_READ = {
    "its": "it's",
    "itis": "it's",
    "itsdone": "it's",
    "itcosts": "it's",
    "must": "have to",
    "yours": "your",
}  # by what stands behind them


def _spell(match: re.Match[str]) -> str:
    typed = match.group()
    if match["not"]:
        return f"{typed[:-2]}n't"
    said = _READ.get(match.lastgroup or "") or _SPELLED[typed.lower()]
    return capital(said) if typed[:1].isupper() else said


_BEFORE = re.compile(rf"(?:,|(?P<number>\bno\.)|^\s{{0,8}}(?:{BULLET}|[a-z]\))) *$")
_OF_A_NUMBER = re.compile(r"(?:is|was|are|and|or|on|from|you|we|I)\b")


def goes_on(raw: str, at: int) -> bool:
    """What stands there goes on behind a greeting's comma, "no." or a bullet, and takes no capital: "Hey Tom, we're sorry"."""
    before = _BEFORE.search(raw[max(0, at - _GAP) : at].rpartition("\n")[2])
    return before is not None and (not before["number"] or _OF_A_NUMBER.match(raw, at) is not None)


_GAP = 80  # characters: no line has as many blanks


# Things of a trade of which a hasty hand leaves out the article; a name is none of them.
_NAMED = frozenset(
    "account airline guarantee airport app application assessor ban bank bill booking boiler branch bus car card caretaker charge claim code contract contractor cooker "
    "archive courier deadline delay delivery deposit depot desk discount driver engineer event fare fee ferry fine flight form garage gate gym hotel insurer invoice kitchen "
    "landlord lease lift line membership machine mast meter network office offer order parcel part pass payment plan plane policy pool price printer promo provider pump refund "
    "restaurant rider room route router sale server service shop subscription show site stock store supplier system tent term ticket till train tram van venue voucher "
    "warehouse warranty guarantee website window withdrawal workshop embassy council doctor receptionist manager technician crew team adjuster surveyor pharmacy light session sensor lab utility host charger device substation truck lorry page node camera hotfix rate list repair test link balance fitter plumber electrician nurse dentist instructor chef appeal decision scan".split()
)


def named(word: str) -> str | None:
    """The word, when it names one thing that takes an article: "system", "mast"; None for names and the rest."""
    return word.lower() if word.lower() in _NAMED else None


_HEAD = re.compile(rf" {PREPOSITION}\b")  # what the word before it is of: "seats on the bus"
_ONE_THOUGH_S = re.compile(r"(?:ss|us|is|'s|news)$", re.IGNORECASE)
_MANY = frozenset("people staff police children kids men women feet teeth mice".split())


def plural(noun: str) -> bool:
    """The last word before a preposition names many."""
    head = _HEAD.split(noun, maxsplit=1)[0].split()
    return bool(head) and (head[-1].lower() in _MANY or (head[-1].endswith("s") and not _ONE_THOUGH_S.search(head[-1])))


def capital(text: str) -> str:
    """The first letter large."""
    return text[:1].upper() + text[1:]


def begun(text: str) -> str:
    """As a sentence begins: the first letter large, and a small number in words."""
    number, space, rest = text.partition(" ")
    return capital(f"{_IN_WORDS.get(number, number)}{space}{rest}")


_IN_WORDS = {"2": "two", "3": "three", "4": "four", "5": "five", "6": "six", "7": "seven", "8": "eight", "9": "nine", "10": "ten", "12": "twelve"}  # fmt: skip
