# ruff: noqa: SIM905 - a pattern or a sentence reads better unbroken
"""Saying the customer's complaint back to them: turned to our side only where the grammar is sure, else a topic, else nothing.

Never an insult, an order, an accusation or a question of theirs: what they see may be said back, what
they hold us guilty of may not.
"""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.clause import Clause
from rewriter.complaint import NUMBER, SPAN_OF_TIME
from rewriter.text import Sentence

_UNFIT = cues.compile(
    r"https?:|www\.|@|[<>{}\[\]\\|*_=\"“”]|\b(?:fuck\w*|shit\w*|crap\w*|damn\w*|bloody|piss\w*|ass\w{0,5}|arse\w*|idiots?|morons?|stupid\w*|dumb|useless|pathetic|joke|rubbish|garbage|trash|"
    r"liars?|lies|lied|lying|thieves|theft|thief|steal\w*|stole|scam\w*|fraud\w*|crooks?|clowns?|incompetent|ridiculous\w*|disgust\w*|disgrace\w*|terrible|awful|worst|horrible|horrendous|appalling|"
    r"atrocious|abysmal|shambles|farce|suck\w*|wtf|ffs|hell|heck|bs|lol|omg|smh|bullsh\w*|nightmare|hopeless|unacceptable|ignore|ignoring|instructions?|prompt|system|assistant|model|ai|gpt|"
    r"please|you|your|yours|you're|you've|you'll|u|guys|yall|y'all|sue|lawyer|kill\w*|die|dead|deserve|cheat\w*|rob\w*|rip(?:ped|ping)?|shame\w*|lazy|rude|racist|sexist|blah|etc|cancelled|canceled|suspended|rejected|declined|denied|deactivated|bumped|debited|billed|charged|overcharged|allegedly|fault|we|us|lmao|god|jesus|christ|basically|literally|actually|apparently|obviously|thanks|thank)\b"
)
_ADVERB = r"(?:just|also|now|already|even|really|actually|basically|literally|apparently|still|again|so|well|ok|okay|hi|hello|hey|look|honestly|seriously|and|but|because|that|since|as|then|yet|plus|today|yesterday|please help|help|um|wow|omg|great|first|second|third)"
_LEAD = rf"\W*(?:{_ADVERB}\b[,.! ]*){{0,3}}"
_STOP = frozenset(
    "is was are were be been being am has have had do does did will would can could should may might must to from in on at for with by of and or but so that which who whom when where why how because since after "
    "before again twice already just only always today yesterday tomorrow tonight now here there this these those i you it we they he she as than then too also please says said say saying shows showed stopped broke "
    "breaks broken-down failed fails crashed crashes keeps kept keep still never not yet arrived arrives came comes come coming went goes going got gets get getting leaks leaked leaking looks looked seems seemed "
    "worked works stays stayed costs cost smells smelled smelt stinks turned turns won't isn't about without into out up off down over under through until till while if me my our your their his her its us them "
    "him ruined lost sent delivered cancelled canceled changed took takes refused made makes gave gives needs wants dropped drops dies died fell falls restarts freezes froze freeze disappeared vanished contained had "
    "being expired ended started starts began both all every each any some no more less very really so every like once ive im id what whose yall guys back it's that's there's what's he's she's i'm i've we're we've they're you're how's where's who's instead thereby regarding pointless via".split()
)
_DROPPED = frozenset(
    "stupid useless damn bloody fucking effing freaking frigging crappy shitty rubbish lousy pathetic terrible awful horrible precious beautiful own poor dear whole entire goddamn so-called entire ridiculous bleeding bleedin fckn effin".split()
)
_BAD_HEADS = frozenset(
    "time life day mind question problem issue concern complaint point opinion view way god self side bad fault head patience nerves hands heart friend husband wife son daughter mother mum mom dad father kids kid baby dog cat family boss partner lawyer experience thing things stuff one lord home house porch door doorstep brother sister hair friends skills wallet heart goodness reason guess case turn name job money cash ass arse feelings face blood hopes business custom loyalty".split()
)
_SPELLING = {
    "recieved": "received",
    "recieve": "receive",
    "reciept": "receipt",
    "pakage": "package",
    "packge": "package",
    "adress": "address",
    "seperate": "separate",
    "delievered": "delivered",
    "dont": "don't",
}
_BREAK = cues.compile(
    r"\s*(?:[,;:(!?…]|\.(?!\d)|\s[–-]\s|\b(?:and|but|so|because|although|though|which|who|since|as|despite|even though|after|like|when|while|wtf|please|pls|on how|how|if|saying|cc)\b)"
)
_NP = r"(?:(?!(?:is|was|are|were|has|have|had|hasn't|haven't|isn't|wasn't|aren't|weren't|won't|doesn't|didn't|can't|and|or|but|that|which|who|i|you|it|they|we)\b)[\w#'%-]{1,24} ){0,4}(?!(?:is|was|are|were|has|have|had|and|or|but|that|[a-z]{2,6}n't|won't|still|never|arrived|came|keeps?|kept)\b)[\w#'-]{1,24}"
_STATE = (
    rf"(?:is|was|are|were)(?:n't| not)? (?:\w+ ){{0,2}}(?:{SPAN_OF_TIME} |\w+ ){{0,1}}(?:late|delayed|overdue|missing|lost|broken|damaged|cracked|torn|faulty|wrong|empty|cold|stuck|incomplete|incorrect|cancelled|canceled|leaking|smashed|dented|scratched|defective|dirty|wet|"
    r"down|slow|blank|frozen|blocked|locked|suspended|declined|rejected|denied|overcharged|unusable|working|loading|charging|connecting|responding|arriving|received|delivered|refunded|there|here|fixed|resolved|right|ready|opened|open|used|stained|mouldy|stale|undercooked|burnt|soaked|bent|crushed|short|too (?:small|big|short|long|tight|large)|smaller|expired|stolen|closed|gone|off|out|flickering|overheating|crashing|freezing|bumped|disabled|deactivated|unreadable|noisy|loose|hot|sent to|double[- ]?\w+|charged|billed)\b"
)
_VERB = (
    rf"(?:{_STATE}|(?:still |also |then |just |now |suddenly |never )?(?:arrived|came|turned up|showed up|has been|have been|had been|has|have|hasn't|haven't|hadn't|won't|doesn't|didn't|don't|can't|couldn't|isn't|wasn't|aren't|weren't|keeps|keep|kept|stopped|broke|failed|fails|crashed|crashes|leaks|leaked|went|got|"
    r"still (?:hasn't|haven't|isn't|aren't|won't|doesn't|can't)|never (?:arrived|came|turned up|showed up|works?|worked)|fell|falls|freezes|froze|disappeared|vanished|exploded|melted|tore|ripped|snapped|drops|cuts out|died|smells|turns off|restarts|shows|disconnects|flickers|overheats|is still|are still|was still)\b)"
)
_OURS = cues.compile(rf"{_LEAD}(?P<det>my|our|the) (?P<np>{_NP}) (?=(?P<verb>{_VERB}))")
_WAITED = cues.compile(
    rf"{_LEAD}(?:i|we|i'm|i've|we've|we're)(?: have| had)?(?P<still> still)?(?: been)?(?: still)? (?P<verb>waiting|waited|wait)(?: for| over| about| nearly| almost)? (?P<time>(?:over |nearly |almost |more than |about )?{SPAN_OF_TIME})(?P<rest> (?:for|on) (?:my|our|the|a|an) {_NP})?"
)
_TIMES = cues.compile(
    rf"{_LEAD}(?:i|we|i've|we've)(?: have| had)?(?: also| now| already)? (?P<verb>called|emailed|e-mailed|written|wrote|asked|contacted|rung|phoned|messaged|complained|chased|rang|reported)(?: (?:to )?(?:you|you guys|support|customer (?:service|support|care)|in|back|this|it|about (?:this|it)))? (?P<n>twice|(?!an? )(?:{NUMBER}|\d+) times)"
)
_NOT_GOT = cues.compile(
    rf"{_LEAD}(?:i|we|i've|we've)(?P<still> still)? (?P<neg>haven't|have not|hasn't|didn't|never)(?: yet| even| still)? (?P<verb>received|recieved|receive|got|gotten|get|had) (?P<rest>(?:my|our|the|a|an|any) {_NP})(?P<yet> yet)?"
)
_CANNOT = cues.compile(
    rf"{_LEAD}(?:i|we)(?P<still> still)? (?P<verb>can't|couldn't) (?P<rest>(?:log ?in|log on|sign in|log into|sign into|access|get into|get through|reach|connect|pay|check in|check out|use|open|download|update|turn|print|redeem|reset|activate|upload|play|install|register)\b(?: [\w'#-]{{1,20}}){{0,5}})"
)
_HELD = cues.compile(
    rf"{_LEAD}(?:i|we|i've|i'm|we've)(?: have| had)?(?: been| was| were)?(?: sitting| stuck| waiting)? on hold (?:for )?(?P<time>(?:over |nearly |almost |more than |about )?{SPAN_OF_TIME})"
)
_RECEIVED = cues.compile(
    rf"{_LEAD}(?:i|we)(?: just| have)? (?:received|recieved|got) (?P<rest>(?:the|an?) (?:wrong|broken|damaged|faulty|empty|defective|cracked|used|incorrect) {_NP})"
)
_ELAPSED = cues.compile(
    rf"{_LEAD}(?:it's|it has|it's been)(?: been)? (?P<time>(?:over |nearly |almost |more than |about )?{SPAN_OF_TIME}) (?:and|since)"
)

_ACCUSED = cues.compile(
    r"\b(?:charg(?:ed|ing|es?)|bill(?:ed|ing)|debited|took (?:the |my )?(?:money|payment)|taken)(?: me| my (?:card|account)| us)?(?: \w+){0,2} (?P<twice>twice|two times|double|again|three times)\b|\b(?P<double>double[- ]?(?:charg\w*|bill\w*|payment)|two charges|second charge|duplicate (?:charge|payment))\b"
)
_CHARGED = cues.compile(
    r"\b(?:charged|billed|overcharged|debited|over-charged|charging|billing)\b(?! (?:my phone|the phone|it|fully|cable|port|station|brick))"
)
_IN = cues.compile(
    rf"\b(?:there's|there are|there were|there was|has|have|had|came with|with|found) (?:an?|some|the|two|three) (?P<part>(?:\w{{2,14}} )?(?:crack|hole|dent|scratch|scratches|stain|tear|leak|chip|bug|hair|insect|split|noise|smell|error|mistake|gap|knot)) (?P<at>in|on|under|inside|across|down|from|at) (?:my|our|the|its|your) (?P<np>{_NP})"
)
_ABOUT = cues.compile(
    rf"\b(?:problems?|issues?|trouble|troubles|difficult(?:y|ies)) (?:with|regarding|concerning) (?:my|our|the|your) (?P<np>{_NP})"
)
_BOUGHT = cues.compile(
    rf"\b(?:bought|ordered|purchased|booked|rented|hired) (?:a|an|the|some|this|two|three) (?P<np>{_NP})|\bthe (?P<of>(?:[a-z]{{3,14}} ){{0,2}}[a-z]{{3,14}}) (?:that )?(?:i|we) (?:just |recently )?(?:bought|ordered|got|received|purchased|booked|have|rented|paid)\b"
)
_NUMBERED = cues.compile(
    r"\b(?:order|booking|ticket|invoice|reservation|flight|claim|case) (?:no\.? |number |nr\.? )?(?:#\s?)?(?=[a-z-]{0,5}\d)[\w-]{2,16}"
)
_OWN = cues.compile(rf"\b(?P<det>my|our) (?P<np>{_NP})")
_THE = cues.compile(
    r"\b(?<!on )(?:the|your|this|a|an) (?:\w+ )?(?P<np>app|website|site|delivery|parcel|package|order|refund|bill|invoice|booking|reservation|flight|internet|wifi|router|update|driver|service|product|item|room|food|checkout|login|password|account|subscription|payment|card|phone|laptop|printer|train|bus|ticket|tickets|meal|seat|luggage|bag|charger|screen|outage|delay|charge|fee|error|connection|line|game|tv|machine|battery|camera|voucher|code|coupon|discount|table|technician|engineer|appointment|repair|replacement|return|shipment|shipping|installation|cancellation|contract|insurance|claim|deposit|statement|balance|transfer|withdrawal|loan|email|call|queue|wait)\b"
)


def _turned(text: str) -> str:
    """First person to second."""
    out = re.sub(r"\bmyself\b", "yourself", text)
    out = re.sub(r"\b(?:my|our)\b", "your", out)
    out = re.sub(r"\b(?:i'm|we're)\b", "you're", out)
    out = re.sub(r"\b(?:i've|we've)\b", "you've", out)
    out = re.sub(r"\b(?:me|i)\b", "you", out)
    return " ".join(_SPELLING.get(word, word) for word in out.split())


def _cased(text: str, sentence: Sentence) -> str:
    """Names and ids as the customer wrote them; shouting in lower case."""
    words = re.findall(r"[\w'#/-]+", sentence.raw)
    shouts = sum(1 for w in words if len(w) > 2 and w.isupper() and w.isalpha())
    shouting = shouts * 2 >= max(2, len(words))
    kept: dict[str, str] = {}
    for number, word in enumerate(words):
        acronym = word.isupper() and (any(c.isdigit() for c in word) or (not shouting and (word in _ACRONYMS)))
        name = number > 0 and word[:1].isupper() and not word.isupper() and not shouting
        inner = any(c.isupper() for c in word[1:]) and not word.isupper()  # iPhone
        if (acronym or name or inner) and word.lower() not in ("i", "i'm", "i've", "my", "the"):
            kept.setdefault(word.lower(), word)
    return re.sub(r"[\w'#/-]+", lambda m: kept.get(m.group(), m.group()), text)


_ACRONYMS = frozenset("TV DVD USB PIN PDF SMS SIM US UK EU GPS ID PC HD PS ATM VAT QR LED IT AC".split())


def _fit(text: str, words: int = 14) -> bool:
    return bool(text) and len(text.split()) <= words and not _UNFIT.search(text) and text.isprintable()


def noun_phrase(text: str) -> str:
    """The noun phrase that `text` (plain, what follows "my") begins with; "" when there is none we would say."""
    out: list[str] = []
    for word in re.findall(r"[^\s,.;:!?()]+[,.;:!?()]?", text)[:6]:
        bare = word.rstrip(",.;:!?()")
        if bare in _DROPPED:
            continue
        if (
            (out and bare[0].isdigit())
            or bare == "#"
            or bare in _STOP
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
    phrase = " ".join(_SPELLING.get(w, w) for w in out)
    if (
        not out
        or out[-1] in _BAD_HEADS
        or len(out[-1]) < 2
        or not _fit(phrase, 4)
        or out[-1] in ("broken", "new", "old", "damaged", "last", "first", "next")
    ):
        return ""
    return phrase


def _tail(text: str) -> str:
    """What stands before the clause breaks off, without the words that only add heat."""
    cut = _BREAK.search(text)
    body = (text[: cut.start()] if cut else text).strip(" .!?\"'")
    body = re.sub(
        r"\s+(?:again|now|at all|whatsoever|today|ever|either|too|anymore|lol|yet again|once again|period|altogether)$",
        lambda m: m.group() if m.group().strip() in ("again", "anymore", "today") else "",
        body,
    )
    return re.sub(
        r"(?<!log)(?<!sign)(?<!check)(?<!turn)\s+(?:to|for|of|in|on|at|with|the|a|an|my|your|is|was|from|by|than|that|or|not|very|so)$",
        "",
        body,
    )


def restated(clause: Clause) -> str:
    """The complaint from our side, fit to follow "I'm sorry "; "" when the grammar is not sure."""
    sentence = clause.sentence
    if sentence.question or clause.link in ("when", "if", "once", "until", "unless", "who", "which"):
        return ""
    text = clause.text
    said = ""
    if m := _OURS.match(text):
        noun = noun_phrase(m["np"])
        if noun and len(noun.split()) == len([w for w in m["np"].split() if w not in _DROPPED]):
            rest = _tail(text[m.start("verb") :])
            said = f"{'the' if m['det'] == 'the' else 'your'} {noun} {rest}" if _complete(rest) else ""
    elif m := _WAITED.match(text):
        rest = f" {_tail(m['rest'].strip())}" if m["rest"] else ""
        said = f"you've{' still' if m['still'] else ''} been waiting {m['time'].strip()}{rest}"
    elif m := _TIMES.match(text):
        base = {"called": "call", "emailed": "email", "e-mailed": "email", "written": "write", "wrote": "write", "asked": "ask", "contacted": "contact us", "rung": "ring", "phoned": "phone", "messaged": "message us", "complained": "complain", "chased": "chase this", "rang": "ring", "reported": "report this"}  # fmt: skip
        said = f"you've had to {base[m['verb']]} {m['n']}"
    elif m := _NOT_GOT.match(text):
        rest = _tail(m["rest"])
        still = " still" if m["still"] else ""
        neg = "never" if m["neg"] == "never" else ("didn't" if m["neg"] == "didn't" else "haven't")
        verb = _SPELLING.get(m["verb"], m["verb"])
        said = f"you{still} {neg} {verb} {rest}" + (" yet" if m["yet"] and not rest.endswith("yet") else "")
        if neg == "never" and not re.search(r"ed$|got", verb):
            said = ""
    elif m := _CANNOT.match(text):
        said = f"you{' still' if m['still'] else ''} {m['verb']} {_tail(m['rest'])}"
    elif m := _HELD.match(text):
        said = f"you were on hold for {m['time'].strip()}"
    elif m := _RECEIVED.match(text):
        said = f"you received {_tail(m['rest'])}"
    before = said
    said = _turned(said)
    checked = re.sub(r"\b(?:you've|you|your|us|we)\b", "", said)
    stray = re.search(r"\b(?:you|your|you're|you've|we|us)\b", text)
    if (
        not before
        or (stray and not (_TIMES.match(text) or _HELD.match(text)))
        or not _fit(re.sub(r"\b(?:call|message|contact)? us\b", "", checked))
    ):
        return ""
    if len(said.split()) < 3 or len(said.split()) > 16:
        return ""
    return _cased(said, sentence)


def _complete(rest: str) -> bool:
    """A predicate that says what is wrong, and does not stop in the middle."""
    words = rest.split()
    if not words:
        return False
    if len(words) == 1:
        return words[0] in (
            "arrived", "broke", "failed", "crashed", "leaks", "leaked", "crashes", "fails", "died", "disappeared", "vanished", "exploded",
            "melted", "tore", "snapped", "freezes", "froze", "flickers", "overheats", "disconnects", "restarts", "smells",
        ) and words[0] != "arrived"  # fmt: skip
    last = words[-1]
    return last not in (
        "is",
        "was",
        "has",
        "have",
        "been",
        "still",
        "never",
        "just",
        "the",
        "so",
        "very",
        "been",
        "being",
        "keeps",
        "keep",
        "kept",
        "won't",
        "doesn't",
        "didn't",
        "can't",
        "hasn't",
        "haven't",
        "isn't",
        "wasn't",
        "got",
        "had",
        "get",
        "this",
        "more",
        "like",
        "what",
        "how",
        "i",
        "if",
        "there's",
    )


def topic_of(clause: Clause) -> str:
    """A noun phrase for the complaint, fit to follow "about "; "" when unsure."""
    text = clause.text
    said = ""
    if m := _ACCUSED.search(text):
        said = (
            "the two charges you're seeing"
            if (m["twice"] or "double") in ("twice", "two times", "double")
            else "the charges you're seeing"
        )
    elif _CHARGED.search(text):
        said = "the charge you're seeing"
    elif m := _IN.search(text):
        if noun := noun_phrase(m["np"]):
            said = (
                f"the {m['part']} {m['at']} {'your' if ' my ' in m.group() or ' our ' in m.group() else 'the'} {noun}"
            )
    elif m := _ABOUT.search(text):
        if noun := noun_phrase(m["np"]):
            said = f"the trouble with {'your' if 'my ' in m.group() or 'our ' in m.group() else 'the'} {noun}"
    if not said:
        for m in _OWN.finditer(text):
            if noun := noun_phrase(text[m.start("np") : m.start("np") + 80]):
                said = f"your {noun}"
                break
    if not said and (m := _BOUGHT.search(text)):
        noun = noun_phrase(m["np"] or m["of"])
        said = f"the {noun}" if noun else ""
    if not said and (m := _NUMBERED.search(text)):
        said = m.group()
    if not said and (m := _THE.search(text)):
        said = f"the {m['np']}"
    if not said or _UNFIT.search(re.sub(r"\b(?:you're|your)\b", "", said)):
        return ""
    return _cased(said, clause.sentence)


_STOPWORDS = frozenset(
    "the and but for you your yours are was were been being have has had having not this that these those with from they them their there here what when where which who whom why how all any can can't could couldn't "
    "will won't would wouldn't should shouldn't may might must shall does doesn't did didn't don't isn't aren't wasn't weren't hasn't haven't hadn't i'm i've i'll i'd you're you've you'll it's that's there's we're we've its our out off "
    "into onto over under about after before again just only also even still yet now then than too very really much many more most some such so please help thanks thank hello hey dear guys get got getting give gave "
    "given want wants wanted need needs needed know let make made say says said saying tell told like see saw seen look looks going gone went come coming came one else ever never always today tomorrow yesterday because "
    "since until while though although however either neither both each every other another same own here's what's who's let's her him his she he her hers ours us me my mine it is be am do if in on at to of or as by up no yes a an i "
    "think thing things stuff lot lots way time times day days people person someone anyone everyone nobody something anything nothing everything really actually literally basically seriously ridiculous joke unacceptable worst terrible awful "
    "horrible useless pathetic disgusting disgrace shame stupid fucking fuck shit crap damn hell wtf ffs idiots idiot liars scam suck sucks bullshit bloody angry annoyed frustrated frustrating disappointed disappointing fed sick tired "
    "good bad great best better well nice right back first last long new old sure done doing try trying tried use keep keeps kept take took put set seem seems love hate customer customers company service support team agent "
    "already ago within without maybe perhaps probably hope wish sorry question ask asking asked happen happened happening understand believe absolute absolutely totally completely literally ok okay hi man bro dude ever next two three are "
    "problem problems issue issues trouble".split()
) - {"two", "three", "day", "days", "first", "customer", "service", "new"}
_SUFFIX = cues.compile(r"(?:'s|s'|'|ings?|edly|ed|ies|es|s|ment|ments|ation|ations|ly)$")
_SAME = (
    "parcel package order delivery shipment box item product shipping courier tracking mail post arrive dispatch deliver ship purchase goods late delay",
    "refund money credit charge bill invoice payment fee pay price cost bank card statement overcharge debit reimburse amount transaction balance compensation account",
    "app site website page login log account password sign access online web software update",
    "internet wifi wi-fi broadband connection router network signal outage down speed line service slow drop connect data coverage disconnect",
    "flight plane fly trip travel journey airport booking seat reservation gate crew board luggage bag baggage suitcase connection delay",
    "phone device handset mobile iphone battery screen tablet laptop computer printer console machine",
    "broken damage damaged crack defect faulty break leak smash torn condition",
    "cancel cancellation cancelled terminate subscription membership contract",
    "wait waiting hold queue response reply respond answer contact hear call phone line",
    "wrong incorrect mistake error mix",
    "hotel room stay booking reservation night",
    "food meal pizza burger order restaurant dish store cold",
    "train service bus journey ticket station delay",
    "driver courier delivery ride trip",
    "crash freeze bug glitch error fail work load",
    "rude staff attitude treat employee behaviour behavior manner",
)


def stem(word: str) -> str:
    """A word without its ending, well enough to compare two."""
    cut = _SUFFIX.sub("", word)
    if len(cut) < 3:
        return word
    return re.sub(r"([bdgklmnprt])\1$", r"\1", cut).rstrip("e")


_KIN: dict[str, frozenset[int]] = {}
for _number, _line in enumerate(_SAME):
    for _word in _line.split():
        _KIN[stem(_word)] = _KIN.get(stem(_word), frozenset()) | {_number}


def same(one: str, other: str) -> bool:
    """Two stems of one matter: the same word, or the same thing by another name."""
    return one == other or bool(_KIN.get(one, frozenset()) & _KIN.get(other, frozenset()))


def content(text: str, brand: str = "") -> frozenset[str]:
    """Content words and numbers of plain text; ids and the brand are none."""
    ours = set(re.findall(r"\w+", brand.lower()))
    out = set()
    for match in re.finditer(r"(?<![\w#@])[a-z][a-z'-]+|(?<![\w#-])\d{1,4}(?![\w-])", text):
        word = match.group()
        if (len(word) > 2 or word.isdigit() or word in ("tv", "pc")) and word not in _STOPWORDS and word not in ours:
            out.add(word)
    return frozenset(out)
