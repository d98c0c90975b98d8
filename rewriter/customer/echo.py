# ruff: noqa: SIM905 - a list of words reads better unbroken
"""What of a customer's words may be said back to them, in which person, and how it is written.

Never an insult, an order, an accusation or a question of theirs: what they see may be said back, what they hold us
guilty of may not.
"""

from __future__ import annotations

import re
from itertools import islice

from rewriter import cues
from rewriter.lexicon import CUT_DAY, CUT_MONTH, DAY, KIN, MONTH, SHORT_DAY, UP_TO_TWELVE
from rewriter.text import Sentence

_UNFIT = cues.compile(
    r"https?:|www\.|@|&(?:lt|gt|quot|#)|[<>{}\[\]\\|*_=\"“”]|\b(?:fuck\w*|shit\w*|crap\w*|damn\w*|bloody|piss\w*|ass\w{0,5}|arse\w*|idiots?|morons?|stupid\w*|dumb|useless|pathetic|joke|rubbish|garbage|trash|"
    r"liars?|lies|lied|lying|thieves|theft|thief|steal\w*|stole|scam\w*|fraud\w*|crooks?|clowns?|incompetent|ridiculous\w*|disgust\w*|disgrace\w*|terrible|awful|worst|horrible|horrendous|appalling|"
    r"atrocious|abysmal|shambles|farce|suck\w*|wtf|ffs|hell|heck|bs|lol|omg|smh|bullsh\w*|nightmare|hopeless|unacceptable|ignore|ignoring|instructions?|prompt|system|assistant|model|ai|gpt|"
    r"please|you|your|yours|you're|you've|you'll|u|guys|yall|y'all|sue|lawyer|kill\w*|die|dead|deserve|cheat\w*|rob\w*|rip(?:ped|ping)?|shame\w*|lazy|rude|racist|sexist|blah|etc|declined|rejected|denied|debited|billed|charged|overcharged|allegedly|fault|we|us|lmao|god|jesus|christ|basically|literally|actually|apparently|obviously|thanks|thank|"
    r"nigg\w*|fag\w*|retard\w*|cunt\w*|bitch\w*|b\*+\w*|twats?|wankers?|whores?|sluts?|bastards?|scum\w*|pricks?|tossers?|jerks?|dickheads?|f+k\w*|fkn|effing|dudes?)\b"
)
_STOP = frozenset(
    "the a an cos cuz bc is was are were be been being am has have had do does did will would can could should may might must to from in on at for with by of and or but so that which who whom when where why how because since after "
    "although though before again twice already just only always today yesterday tomorrow tonight now here there this these those i you it we they he she as than then too also please says said say saying shows showed stopped broke "
    "breaks broken-down failed fails fail crashed crashes keeps kept keep still never not yet arrived arrives came comes come coming went goes going got gets get getting leaks leaked leaking looks looked seems seemed "
    "worked works stays stayed costs cost smells smelled smelt stinks turned turns won't isn't about without into out up off down over under through until till while if me my our your their his her its us them "
    "him ruined lost sent delivered cancelled canceled changed took takes refused made makes gave gives needs wants dropped drops dies died fell falls restarts freezes froze freeze disappeared vanished contained had "
    "being expired ended started starts began both all every each any some no more less very really so every like once ive im id what whose yall guys back it's that's there's what's he's she's i'm i've we're we've they're you're how's where's who's instead outside inside upstairs downstairs alone nothing thereby regarding pointless via against towards between among within recovers improves expires renews".split()
)
DROPPED = frozenset(
    "stupid useless damn bloody fucking effing freaking frigging crappy shitty rubbish lousy pathetic terrible awful horrible precious beautiful own poor dear whole entire goddamn so-called entire ridiculous bleeding bleedin fckn effin".split()
)
_BAD_HEADS = frozenset(
    "time life day mind question problem issue concern complaint point opinion view way god self side bad fault head patience nerves hands heart friend husband wife son daughter mother mum mom dad father kids kid baby dog cat family boss partner lawyer experience thing things stuff one lord home house porch door doorstep brother sister hair friends skills wallet heart goodness reason guess case turn name job money cash ass arse feelings face blood hopes business custom loyalty man boy girl cousin safety gears four current online ago gr8 better hates wait dads mums moms apologies apology tweets tweet".split()
)
SPELLING = {
    "recieved": "received",
    "recieve": "receive",
    "reciept": "receipt",
    "pakage": "package",
    "packge": "package",
    "adress": "address",
    "conection": "connection",
    "tomorow": "tomorrow",
    "tommorow": "tomorrow",
    "tommorrow": "tomorrow",
    "apointment": "appointment",
    "accomodation": "accommodation",
    "luggauge": "luggage",
    "delivary": "delivery",
    "cancelation": "cancellation",
    "seperate": "separate",
    "delievered": "delivered",
    "dont": "don't",
    "mins": "minutes",
    "hrs": "hours",
    "2nite": "tonight",
    "2day": "today",
}
_BREAK = cues.compile(
    rf"\s*(?:[;(!?…]|:(?!\d)|,(?!\d{{3}}\b)|\.(?!\d)|\s[–-]\s|\b(?:and|but|so|because|although|though|which|who|since(?! (?:yesterday|today|this|last|{CUT_DAY}|{CUT_MONTH}|\d|noon|midnight|christmas|easter))|as|despite|even though|after|like|when|while|wtf|please|pls|on how|how|if|saying|cc)\b)"
)
_FINITE = frozenset(  # what a subject may be followed by, beside "-ed"
    "is was are were isn't wasn't aren't weren't has had have hasn't hadn't haven't does did do doesn't didn't don't won't can't couldn't wouldn't will would can could keeps kept still never just "
    "came come comes went go goes broke breaks fell falls left leaves lost loses sent got gets stood stands sat sits froze freezes stole took takes made makes gave gives ate hit hits cut cuts "
    "shut shuts let lets put puts ran runs rang rings spent slept woke wore tore tears bent burnt burns leaks drips smells smelt smelled stinks stank reads read says said shows showed cost costs "
    "lasts began begins grew grows blew blows flew flies drove drives drew draws threw throws held holds hung hangs built bought brought caught taught thought told sold felt found fought "
    "heard met paid lay laid led lit rose shook shone shot sang sank swam swung stuck struck stung swore wrote writes woke won wound chose chooses spoke speaks forgot forgets hid rode "
    "stops starts ends turns works fails crashes loops flickers overheats disconnects restarts drops dies died hurt hurts melts peels rattles squeaks shakes shrinks shrank bounced loads prints whistles screeches hisses crackles".split()
)
_STATES = frozenset(
    "safe show make cries cry three four five times bounced wrong late early missing broken cold hot wet dirty empty open closed shut gone dead down up out off on over ready blank stuck short long tight loose small big slow fast full there here back away "
    "again twice once soon yet too alone ill sick sore".split()
)
_PEOPLE = frozenset(
    (
        *KIN.split("|"),
        *"ex kids children boy girl friend friends family partner dog cat parents guests team students class group".split(),
    )
)
_NOT_OURS = frozenset(  # a topic names a thing of ours, not these
    "ex hand foot leg arm head back eye eyes tongue skin face hair bank landlord tenant insurer employer university uni college company firm neighbour neighbor doctor dentist teacher school lawyer accountant job income salary train-of-thought "
    "mistake fault error guy lot misfortune birthday wedding holiday vacation funeral honeymoon anniversary life neighborhood neighbourhood zip area street town city country".split()
)


def turned(text: str) -> str:
    """First person to second."""
    out = re.sub(r"\bmyself\b", "yourself", text)
    out = re.sub(r"\b(?:my|our)\b", "your", out)
    out = re.sub(r"\b(?:i'm|we're)\b", "you're", out)
    out = re.sub(r"\b(?:i've|we've)\b", "you've", out)
    out = re.sub(r"\b(?:me|i)\b", "you", out)
    out = re.sub(r"\bthe dr\b", "the doctor", out)
    return " ".join(SPELLING.get(word, word) for word in out.split())


def cased(text: str, sentence: Sentence) -> str:
    """Names and ids as the customer wrote them; shouting in lower case; and what we say of "you" agrees with it."""
    text = re.sub(r"\byou was(n't)?\b", r"you were\1", text)
    words = re.findall(r"[\w'#/-]+(?:&\w)?", sentence.raw)  # "A&E"
    shouts = sum(1 for w in words if len(w) > 2 and w.isupper() and w.isalpha())
    shouting = shouts * 2 >= max(2, len(words))
    kept: dict[str, str] = {}
    for number, word in enumerate(words):
        acronym = word.isupper() and (
            any(c.isdigit() or c == "&" for c in word)
            or (not shouting and (word in _ACRONYMS or _NO_VOWEL.fullmatch(word) is not None))
        )
        name = number > 0 and word[:1].isupper() and not word.isupper() and not shouting
        letter = number > 0 and len(word) == 1 and word in _LETTERS and not shouting  # "bag C", "gate D"
        inner = any(c.isupper() for c in word[1:]) and not word.isupper()  # iPhone
        if (
            (acronym or name or inner or letter)
            and word.lower() not in words  # written without a capital elsewhere: no name
            and word.lower() not in ("i", "i'm", "i've", "my", "the")
        ):
            kept.setdefault(word.lower(), word)
    if "day" in text or any(c.isdigit() for c in text):
        text = _BARE_DAY.sub(_on, text)
    text = re.sub(r"[\w'#/-]+(?:&\w)?", lambda m: kept.get(m.group()) or _NAMED.get(m.group(), m.group()), text)
    text = _SHORT_DAY.sub(lambda m: m.group(1) + m.group(2).capitalize(), text)
    return text if shouting or "'" not in text else _QUOTE.sub(lambda m: _as_written(m.group(), sentence.raw), text)


_LETTERS = frozenset("BCDEFGHJKLMNPQSTVWXZ")  # the others are words: "a", "I", and in haste "U R"
_QUOTE = re.compile(r"(?<!\w)'[^']{2,40}'(?!\w)")


def _as_written(quote: str, raw: str) -> str:
    """What they quote, letter for letter."""
    at = raw.lower().find(quote[1:-1].lower())
    written = raw[at : at + len(quote) - 2] if at >= 0 else ""
    return f"'{written}'" if written and not (written.isupper() and len(written) > 3) else quote


_BARE_DAY = re.compile(  # "flooded April 9", "ready Friday"
    rf"\b(?P<before>[a-z']+) (?P<day>(?:{MONTH}) \d{{1,2}}(?:st|nd|rd|th)?|{DAY})(?=$| (?:and|at|with|in|for|but)\b)"
)
_BEFORE_A_DAY = frozenset(
    "on since by until till from of last next this every each before after the a an your my our for to in and or coming past around about black good late early only between".split()
)


def _on(match: re.Match[str]) -> str:
    """A day with the word before it that they left out."""
    if match["before"] in _BEFORE_A_DAY or _MONTH_NAME.fullmatch(match["before"]):
        return match.group()
    return f"{match['before']} on {match['day']}"


_MONTH_NAME = re.compile(rf"{MONTH}|{DAY}")
_NO_VOWEL = re.compile(r"(?!MY$|BY$|WHY$|TRY$|DRY$|FLY$|CRY$|SKY$|PLS$|PLZ$)[B-DF-HJ-NP-TV-Z]{2,4}")
_SHORT_DAY = re.compile(rf"\b((?:since|on|by|till|until|last|this|next) )({SHORT_DAY})\b")
_NAMED = {
    name: name.capitalize()
    for name in "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december christmas easter".split()
}
_NAMED |= {name: name.upper() for name in "5g 4g tv dvd usb pdf sms gps atm vat".split()}
_ACRONYMS = frozenset(
    "EUR USD GBP CHF TV DVD PE USB PIN PDF SMS SIM US UK EU GPS ID PC HD PS ATM VAT QR LED IT AC PAC IMEI IBAN MOT NHS ETA OTP API URL IP MRI CT GP ECG CSV PNR CPU GPU VPN DNS ISP SSD HDMI CCTV HMRC DVLA TSA ER ICU IVF ADHD HOA HVAC SUV EV ATV".split()
)


def unfit(text: str) -> bool:
    """Nothing of it is to be repeated."""
    return bool(_UNFIT.search(text))


def fit(text: str, words: int = 14) -> bool:
    """It is short, clean and all of it can be seen."""
    return bool(text) and len(text.split()) <= words and not _UNFIT.search(text) and text.isprintable()


_HAS = re.compile(  # a form that has "has" before it: "the meter's run out", "the app's crashed"
    r"(?:been|run|come|become|fallen|fell|got|gotten|had|taken|eaten|made|died|disappeared|vanished|stopped|started|broken (?:down|again|(?:his|her|my|our|their|the|a|an|two))|gone (?:up|down|off|from|missing|through|over|to)|"
    r"crashed|failed|exploded|expired|arrived|dropped|cut out|doubled|tripled|changed|turned|lost (?:its|the|my|our|half|all)|let|ripped|worn|sat|kept|leaked|burst|packed up|given|ended)\b"
)
_IS = re.compile(  # a state: "the line's dead", "the order's 50 min late"
    r"(?:still|not|never|so|too|very|completely|totally|all|only|half|already|again|over \d|nearly|\d+ ?\w+ late|an hour|two|three|four|five|six)\b"
)
_NO_NOUN = frozenset(
    "it that he she there what here let who where how when this everyone everybody nobody someone".split()
)


def spread(words: list[str], states: frozenset[str] = _STATES) -> list[str]:
    """The subject's "'s" in full: "the meter's run out" is "the meter has run out", "the line's dead" "the line is dead"."""
    for at, word in enumerate(words[:7]):
        if not word.endswith("'s") or word[:-2] in _NO_NOUN or at == len(words) - 1:
            continue
        rest = " ".join(words[at + 1 : at + 5])
        following = re.sub(r"^(?:just|now|already|also) ", "", rest)
        if _HAS.match(following):
            return [*words[:at], word[:-2], "has", *words[at + 1 :]]
        if _IS.match(rest) or words[at + 1].strip(",.!") in states:
            return [*words[:at], word[:-2], "is", *words[at + 1 :]]
    return words


_SO_SINCE = re.compile(
    r"^(?P<what>(?:all )?(?:your|the) .{1,60}?) (?P<be>is|are) (?P<how>(?!still|been)['\w][\w' ]* since [\w ]+)$"
)

_THEY_ARE = re.compile(r"^you're (?!still\b|on (?:your|day)\b|only\b)(?=.* since )")
_KEEPS_ON = re.compile(r"^(?P<what>(?:all )?(?:your|the) .{1,60}?) (?:still )?keep(?P<s>s?)(?= [a-z]+ing\b)")
_SINCE_SO_LONG = cues.compile(  # "down since 40 minutes" is so long, and from no hour on
    rf"\b(?<!ever )since (?=(?:now )?(?:over |nearly |almost |more than |about )?(?:\d{{1,3}}|an?|{UP_TO_TWELVE}|several|some) ?(?:full |whole )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)\b(?! (?:ago|before|after|prior|earlier|of|later)\b))"
)


_THERE_SO_LONG = re.compile(  # "there's mould in the bathroom for months"
    r"^there's (?!been\b|no\b)(?P<what>(?!.*\b(?:wait|delay|queue|charge|guarantee|contract)\b).{2,50} (?:for (?:over |nearly |almost |about )?(?:(?:\w+ )?(?:minutes|hours|days|weeks|months|years|ages)|an? (?:\w+ )?(?:day|week|month|year))|since [\w ]+))$"
)


def since_then(said: str) -> str:
    """What has lasted, told as such: "your line is dead since Monday" is "your line has been dead since Monday"."""
    so_long = _SINCE_SO_LONG.search(said)
    said = _THERE_SO_LONG.sub(r"there's been \g<what>", said)
    said = _SO_SINCE.sub(lambda m: f"{m['what']} {'has' if m['be'] == 'is' else 'have'} been {m['how']}", said)
    if so_long or " since " in said:
        said = _KEEPS_ON.sub(lambda m: f"{m['what']} {'has' if m['s'] else 'have'} kept", said)
        said = _THEY_ARE.sub("you've been ", said)
    return _SINCE_SO_LONG.sub("for ", said)


def finite(word: str) -> bool:
    """The word can be the verb that a subject is followed by."""
    return word in _FINITE or (len(word) > 4 and word.endswith("ed") and word not in ("speed", "breed", "indeed"))


def person(noun: str) -> bool:
    """Somebody of the customer's own."""
    word = noun.split()[-1]
    return word in _PEOPLE or word.removesuffix("s") in _PEOPLE


_WHOSE = frozenset(  # "my nans cabinet"
    (*(f"{one}s" for one in KIN.split("|") if one not in ("kid", "toddler")), "nephews", "nieces", "friends", "peoples")
)

_OF_WHOM = re.compile(  # behind it nothing but what is told of the thing: "your sons play" is theirs to do
    rf"\byour (?P<who>(?:{'|'.join(sorted(_WHOSE))})) (?=(?P<what>[a-z][\w-]+)(?: (?:is|are|was|were|has|have|had|isn't|aren't|wasn't|weren't|hasn't|haven't|never|still|keeps?|got|went|came|disappeared|vanished|hurts?)\b|$))"
)


_OF_ONE = re.compile(  # "my mums 80th", "my dads left ear"
    r"\byour (mum|mom|mother|dad|father|nan|gran|grandma|grandad|wife|husband|son|daughter)s (?=\d{1,3}(?:st|nd|rd|th)\b|(?:left|right|maiden|hearing|birthday|wedding|christening) [a-z]|(?:birthday|wedding|funeral|christening)\b)"
)


def owned(said: str) -> str:
    """What is told back, with the apostrophe of whose it is: "you lost your sons bag" is "your son's bag"."""
    said = _OF_ONE.sub(r"your \1's ", said)
    return _OF_WHOM.sub(lambda m: m.group() if _no_thing(m["what"]) else f"your {m['who'][:-1]}'s ", said)


def _no_thing(word: str) -> bool:
    return word in _STOP or word in _STATES or finite(word)


_LISTS = re.compile(  # what it says follows: "my mother's grave lists the wrong date"
    r"(?<=[a-z]) (?:lists|names|states|bears|displays|prints) (?:the|an?|my|our|no|wrong|another|someone|somebody)\b.*$"
)


def noun_phrase(text: str) -> str:
    """The noun phrase that `text` (plain, what follows "my") begins with; "" when there is none we would say."""
    out: list[str] = []
    words = re.findall(r"[^\s,.;:!?()]+[,.;:!?()]?", _LISTS.sub("", text))[:6]
    for word in spread(words) if "'s" in text else words:
        bare = word.rstrip(",.;:!?()")
        if bare in DROPPED:
            continue
        if (
            (
                out
                and bare[:1].isdigit()
                and out[-1] not in ("bus", "tram", "train", "line", "route", "platform", "room", "gate", "flat")
            )
            or bare == "#"
            or bare in _STOP
            or (out and (bare in _STATES or finite(bare)))
            or bare.endswith("n't")
            or not re.fullmatch(r"[#\w][\w'#/-]*", bare)
            or "'" in bare.replace("'s", "")
        ):
            break
        if (
            out
            and bare.endswith("ing")
            and bare
            not in (
                "booking",
                "wedding",
                "packaging",
                "shipping",
                "tracking",
                "heating",
                "building",
                "ring",
                "string",
                "parking",
                "casing",
                "reading",
                "meeting",
                "training",
                "cleaning",
                "viewing",
                "hearing",
                "ceiling",
                "painting",
                "clothing",
                "lighting",
                "evening",
                "morning",
            )
        ):
            break
        if (
            out
            and re.search(r"(?<!b)(?<!sp)(?<!fe)ed$|ly$", bare)
            and bare not in ("bed", "feed", "seed", "assembly", "family", "supply", "reply")
        ):
            break
        out.append(bare)
        if word != bare or len(out) == 3:
            break
    phrase = " ".join(
        f"{w[:-1]}'s" if w in _WHOSE and at < len(out) - 1 else SPELLING.get(w, w) for at, w in enumerate(out)
    )
    if (
        not out
        or out[-1] in _BAD_HEADS
        or out[-1] in _NOT_OURS
        or len(out[-1]) < 2
        or out[-1].endswith("'s")
        or not fit(phrase, 4)
        or out[-1] in ("broken", "new", "old", "damaged", "last", "first", "next")
    ):
        return ""
    return phrase


# What makes a thing that happened a thing that was done to them.
_CHARGE = r"for (?:absolutely )?(?:nothing|no (?:\w+ )?reasons?(?: at all| whatsoever)?)|without (?:any )?(?:reason|cause|explanation|warning|notice)|unfairly|wrongly|wrongfully|unjustly|illegally|unlawfully|on purpose|deliberately|randomly|again and again"


_SO_LONG = re.compile(
    r" (?:(?:just|only|barely|about|less than|not even) )?(?:\d+|an?|one|two|three|four|five|six|seven|ten|twelve|a few|some|half an) (?:minutes?|hours?|days?|nights?|weeks?|months?|years?)$"
)


def _paired(text: str, cut: re.Match[str]) -> bool:
    """It is the "and" of "between 8 and 12"."""
    return cut.group().strip() == "and" and _BETWEEN.search(text, max(0, cut.start() - 30), cut.start()) is not None


_BETWEEN = re.compile(r"\bbetween [^\s,]+(?: [^\s,]+)?$")


def tail(text: str) -> str:
    """What stands before the clause breaks off, without the words that only add heat."""
    cut = next((m for m in islice(_BREAK.finditer(text), 8) if not _paired(text, m)), None)
    body = (text[: cut.start()] if cut else text).strip(" .!?\"'")
    if cut and cut.group().strip() == "after":  # how long after what is no news without it
        body = _SO_LONG.sub("", body)
    body = re.sub(
        r"\s+(?:again|now|at all|whatsoever|today|ever|either|too|anymore|lol|yet again|once again|period|altogether)$",
        lambda m: m.group() if m.group().strip() in ("again", "anymore", "today") else "",
        body,
    )
    body = re.sub(rf"\s+(?:{_CHARGE})(?=\s|$)", "", body)
    return re.sub(
        r"(?<!log)(?<!sign)(?<!check)(?<!turn)\s+(?:to|for|of|in|on|at|with|the|a|an|my|your|is|was|from|by|than|that|or|not|very|so)$",
        "",
        body,
    )
