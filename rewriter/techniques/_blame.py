"""Telling it without a culprit: our own side's act as ours, a partner's without an actor, a reproach as what to do."""

from __future__ import annotations

import re
from dataclasses import replace

from rewriter import cues
from rewriter.customer.situation import situation
from rewriter.lexicon import I_GUESS, LIKELY, UNIT
from rewriter.removal import OF_FACT, USABLE, removal
from rewriter.spelling import named, plural, tidy
from rewriter.techniques import _one_of_ours as own_side
from rewriter.techniques._away import NOR_I, NOT_OF_US, away
from rewriter.techniques._cause import BECAUSE_OF
from rewriter.techniques._grammar import low
from rewriter.techniques._hit import Hit, span
from rewriter.techniques._instructed import as_instruction
from rewriter.techniques._participles import participle
from rewriter.techniques._pressed import circumstance
from rewriter.techniques._relative import (
    ITS_VERB,
    NO_VERB,
    WHOEVER,
    goes_on_of_them,
    main_deed,
    no_news,
    only_named,
    said_of_them,
    told_of_them,
    without_them,
)
from rewriter.techniques._reworded import HALVED, comes_next, did_not, how_not_done, reworded, untold
from rewriter.techniques._told_otherwise import put_right
from rewriter.text import Edit, Message, Sentence

_WE_VERB = {"has": "have", "was": "were", "is": "are", "does": "do", "'s": "'re", "hasn't": "haven't", "wasn't": "weren't", "isn't": "aren't", "doesn't": "don't",
            "keeps": "keep", "loses": "lose", "forgets": "forget", "fails": "fail", "makes": "make", "messes": "mess", "seems": "seem", "appears": "appear"}  # fmt: skip
_THEIRS = cues.compile(
    r"\b(?:they|their|them|he|she|him|his|her|theirs|me|us|i|my|not)\b|'ll\b|\b(?:rude|lazy|"
    r"useless|incompetent|idiots|asleep|hopeless|care|know|idea)\b"
)
_NO_SHOW = re.compile(
    r" (?:just |simply |again |then |apparently |(?P<also>also ))*(?:didn't|never|failed to) (?:turn(?:ed)? up|show(?:ed)? up|come|came|arrived?|show|(?P<call>call(?:ed)?(?: round| in(?= (?:on|in|at)\b|\W*$))?)|visit(?:ed)?)\b(?=\W*$|,| (?:on|at|in|today|yesterday|this|last|again|as|and)\b)"
)
_BRINGS = re.compile(r"\b(?:couriers?|carriers?|drivers?|riders?|postman|hauliers?|suppliers?)\W*$")
_ANYBODY = re.compile(r"(?:someone|somebody) (?!on\b|in\b|at\b|from\b|her|of\b)")
_LINK_WORDS = r"(?:and|but|so|when|while|because|which|who|that|if)"
_OBJECT = rf"(?P<obj>(?:it|them|(?:your|the|our|this|that|these|those|one of your|two of your|some of your|an?) (?!(?:{_LINK_WORDS}|(?:few |whole |long |short |little )?(?:days?|weeks?|months?|years?|hours?|minutes?|moments?|while|bit|lot|look|break|rest|chance|turn|go|try|seat|nap|guess|shot|point|stand|risk|number|couple|holiday)|up|down|back|out|off|over)\b)[\w#'/-]+(?: (?!(?:{_LINK_WORDS}|to|in|on|at|for|with|into|from|by|back|back|through|out|off|up|down|twice|again|without|until|before|after|over|under|as|too|wrong|wrongly|upside|late|open|shut|closed|ajar|running|unlocked|unattended|plugged|empty|dirty|overnight|yesterday|today)\b)[\w#'/.-]*[\w]){{0,4}}))"
_ADVERBS = r"(?:(?:has|have|had|must have|apparently|unfortunately|obviously|clearly|probably|just|again|simply|accidentally|mistakenly|seems to have|actually|also|then) ){0,2}"
_ACTIVE = cues.compile(
    rf"(?:'s)? {_ADVERBS}(?P<only>only )?(?:(?P<not>didn't|never|failed to|forgot to|neglected to|omitted to|hasn't) (?P<base>[a-z]+)|(?P<verb>[a-z-]+)) (?:(?P<to>us|you|me) (?P<thing>(?:the|an?|your|our) [\w' -]+?)(?=\W*$|[.,;!]|\b(?:which|and|but|so)\b)|{_OBJECT}(?P<rest>[^.,;!?]*?)(?=\W*$|[.,;!]| (?:which|and|but|so)\b))"
)
_PARCEL = cues.compile(
    r"\b(?:parcels?|packages?|orders?|items?|delivery|deliveries|letters?|box(?:es)?|shipments?|"
    r"it|replacement|goods|kettle|shoes|lamp|package|phone|laptop)\b"
)


def mended(message: Message, sentence: Sentence, hit: Hit) -> Edit | None:
    """The edit that leaves no culprit; None: nothing that would read well is sure."""
    if hit.how in ("otherwise", "passing"):
        return put_right(sentence) if hit.how == "otherwise" else only_named(sentence, hit)
    if after := goes_on_of_them(message, sentence, hit):
        return said_of_them(message, sentence, hit, after)
    if edit := reworded(message, sentence, hit):
        return edit
    if hit.start and NOT_OF_US.match(sentence.plain, hit.start) and _ONE_OF_OURS.match(sentence.plain):
        return None  # without it what stands before it would be ours
    how = "failed" if hit.how == "wrong" and _IT_WRONG.search(sentence.plain, hit.start) else hit.how
    supposed = (
        hit.kind == "customer"
        and how in ("failed", "past", "undone", "absent", "cleft")
        and _GUESSED.search(sentence.plain)
    )
    if hit.how in ("guess", "evidence", "source") or supposed:
        return away(message, sentence, hit)
    if hit.kind == "customer" and (tail := _SO_YOURS.search(sentence.plain)) and tail.start() > hit.end - 2:
        return how_not_done(sentence, tail.start()) or sentence.edit(*tail.span(), tail["stop"] or ".")
    if hit.kind == "customer":
        if hit.how == "device" or (hit.how in ("failed", "past") and hit.who == (0, 0)):
            return None
        told = _without_actor if hit.how in ("failed", "past") else as_instruction
        edit = told(message, sentence, hit)
        return away(message, sentence, hit) if edit is None and _GUESSED.search(sentence.plain) else edit
    if hit.how == "habit" or (hit.kind == "colleague" and _guessed(sentence, hit)):
        return _remove(message, sentence, hit)
    if hit.how == "by":
        by = re.search(
            r"(?P<only>\b(?:caused|created|made|brought (?:about|on)|introduced))? by(?: one of)? $",
            sentence.plain[: hit.who[0]],
        )
        if by and _DOING.match(sentence.plain, hit.who[1]):
            return None  # "by tenants drying clothes" cannot be halved
        if by and (which := told_of_them(sentence, hit)):
            ours = hit.kind == "colleague" and not situation(message).sensitive
            return without_them(sentence, by, which, ours=ours)
        if by and by["only"]:  # "was caused by them" says nothing else
            ours = hit.kind == "colleague" and not situation(message).sensitive
            return sentence.edit(*hit.who, "us") if ours else None
        if by:
            return sentence.edit(by.start(), hit.who[1], "")
        lay = re.search(r" (?:in|on|at|with) (?:the |our |my )?$", sentence.plain[: hit.who[0]])
        if lay and WHOEVER.search(sentence.plain, 0, lay.start()):  # a guess at who it was
            return removal(message, sentence, 0, len(sentence.plain))
        owned = " with us" if hit.kind == "colleague" else ""  # "lay in accounts for nine days"
        return sentence.edit(lay.start(), hit.who[1], owned) if lay and sentence.plain[hit.who[1]] == " " else None
    if (
        hit.how == "failed"
        and hit.clause.link == "because"
        and own_side.ONLY_FAILED.fullmatch(sentence.plain, hit.who[1])
    ):
        return removal(message, sentence, hit.clause.start, len(sentence.plain))  # as a reason it tells nothing
    if hit.kind == "colleague" and own_side.THEIR_OWN.match(sentence.plain, hit.who[0]):
        hit = replace(hit, kind="partner")  # "your doctor" is none of us
    hit = own_side.among(sentence, hit)
    if hit.how in ("failed", "past", "named") or hit.lead >= 0:
        outside = NOT_OF_US.search(sentence.plain, hit.who[1]) is not None
        if (
            hit.kind == "partner"
            and own_side.TITLED.match(sentence.plain, hit.who[0])
            and own_side.had_to(message, sentence, hit)
        ):
            return None if situation(message).sensitive else _as_we(message, sentence, hit)
        if (
            hit.kind == "colleague"
            and not outside
            and (hit.how == "failed" or hit.lead >= 0 or own_side.one_of_us(message, sentence, hit))
        ):
            return None if situation(message).sensitive else _as_we(message, sentence, hit)
        if hit.kind == "partner" or outside:
            said = _without_actor(message, sentence, hit) or _told_away(message, sentence, hit)
            return said or (_remove(message, sentence, hit) if _FORGOT.search(sentence.plain, 0, hit.end) else None)
        return None
    return _remove(message, sentence, hit)


_FORGOT = re.compile(r" forgot\W*$")  # and nothing is told of what
_SO_YOURS = re.compile(  # what follows from it helps nobody
    r",? (?:and )?so (?:it's|that's|this is|it is|that is|the \w+ is) (?:all |entirely |really |simply |clearly )?(?:your (?:own )?(?:fault|doing|mistake|problem|responsibility)|on you|down to you)\W*?(?P<stop>[.!]?)$"
)


_LIKELY = re.compile(r"\b(?:must have|probably|apparently)\b")
_DOING = re.compile(r" [a-z]{2,}ing\b")
_IT_WRONG = re.compile(r"\b(?:it|them|that|this) (?:in )?(?:wrong|incorrectly)\b")  # which names nothing to put right
_GUESSED = re.compile(
    rf"\b(?:{LIKELY}|{I_GUESS}|must have|must've|will have|'ll have|chances are|(?:seems|looks|appears)(?: like| as if| that)? you|apparently,? you)\b"
)


def _guessed(sentence: Sentence, hit: Hit) -> bool:
    """What they are only supposed to have done, or leave undone to us, is nothing we did."""
    start = max(hit.verb, hit.who[1])
    said = sentence.plain[max(hit.clause.start, hit.who[0] - 24) : max(hit.end, hit.clause.end)]
    return bool(
        own_side.LEAVES_US.match(sentence.plain, hit.who[1])
        or _SUPPOSED.match(sentence.plain, start)
        or _GUESSED.search(said)
    )


_SUPPOSED = re.compile(r" ?(?:must|mustn't|will|'ll|can't|couldn't|may|might)\b")


_THEY = cues.compile(r"\b(?:they|their|he|she|he's|she's|they're|they've)\b")
_THEY_NEXT = re.compile(r"(?: again)?\W*(?:they|he|she)(?:'ve|'re|ve|re|'s)?\b")


def _told_away(message: Message, sentence: Sentence, hit: Hit) -> Edit | None:
    """What says nothing but that they failed goes; so does a reason tied on with "because"."""
    if no_news(sentence, hit):
        return _remove(message, sentence, hit)
    return None


_CAUSAL_LEAD = cues.compile(rf"\b(?:{BECAUSE_OF})(?: \w{{1,5}}){{0,3}} ?$")


def _remove(message: Message, sentence: Sentence, hit: Hit) -> Edit | None:
    start, end = span(hit)
    if untold(sentence, hit.who[1]) >= 0 and own_side.LEAVES_US.match(sentence.plain, hit.who[1]):
        end = len(sentence.plain)  # and that nothing can be done about it
    if (
        hit.how == "habit"
        and _RUN_ON.match(sentence.plain, hit.start)
        and sentence.plain[start : hit.start].count(" ") > 2
    ):
        start = hit.start  # "the page is updated by ops they're slow"
    if hit.how == "habit":
        before = sentence.plain[start : hit.start]
        if sorry := _SORRY_FIRST.match(before):
            start += sorry.end()  # "sorry about that, some of our drivers are ..."
    if hit.how == "causal":
        lead = _CAUSAL_LEAD.search(sentence.plain[: hit.who[0]])
        if (
            lead is None
            or hit.start - lead.start() > 30
            or not re.match(r"\W*(?:$|[.,])", sentence.plain[hit.who[1] :])
        ):
            return None
        return removal(message, sentence, lead.start(), hit.who[1])
    if hit.how == "cleft" and _THEY_NEXT.match(sentence.plain, hit.end):  # "its the courier, they always do this"
        return removal(message, sentence, 0, len(sentence.plain))
    if denial := NOR_I.match(sentence.plain, end):
        end = denial.end()
    if hit.kind == "not-us" and _APART.match(sentence.plain, hit.start) and start < hit.start:
        start = hit.start  # "we slipped up, nothing to do with us here" is told of two
    elif hit.kind == "not-us" and not sentence.plain[end:].strip(" .!") and circumstance(sentence.plain[:start]):
        start = 0  # an excuse before it would be all there is
    of_use = USABLE.search(_THIS_DAY.sub(" ", sentence.plain[start:end]))
    useful = USABLE if of_use or hit.how != "habit" else OF_FACT  # on which day they are hopeless helps nobody
    return _named_next(message, sentence, hit, removal(message, sentence, start, end, useful))


_APART = re.compile(r",? ?(?:and )?nothing to do with\b")
_THIS_DAY = re.compile(r"\b(?:today|tonight)\b")
_SORRY_FIRST = re.compile(
    r"(?:(?:i'm|we're) )?(?:so |very |really )*(?:sorry|apologies)\b[^,;]{0,60}[,;] (?=(?:(?:some|one|two|many|most|half|a few|all) of $)?)"
)
_RUN_ON = re.compile(r"(?:they|he|she)(?:'re|'s)? ")
_SPOKEN_OF = re.compile(
    r"\b(?:according to|from|with|by|for|to|ask|contact|call|ring|email|text) (?P<them>them|him|her)\b|\b(?:because|bc|cos|since|as|but|that|till|until|when|only) (?P<they>they|he|she) (?=(?:[a-z]{3,}ed|said|went|had|shut|left|will|can|can't|won't)\b)"
    r"|^\W*(?P<first>he|she)(?P<ll>'ll\b| )"
)


def _named_next(message: Message, sentence: Sentence, hit: Hit, edit: Edit | None) -> Edit | None:
    """Who is left out here and spoken of in the next sentence is named there: "according to them"."""
    after = next((s for s in message.body if s.index == sentence.index + 1), None)
    who = _IT_IS.sub("", tidy(re.sub(r"['’]s?$", "", sentence.typed(*hit.who))))  # "DHL's fault", "its your bank"
    if edit is None or after is None or not who or message.context.format == "html":
        return edit
    them = _SPOKEN_OF.search(after.plain)
    if them is None or re.search(rf"\b(?:{_OTHERS})\b", after.plain[: them.start()]):
        return edit
    a, b = after.span(*them.span("them" if them["them"] else "they" if them["they"] else "first"))
    if them["first"]:
        a, b = after.span(them.start("first"), them.end())
        said = f"{who[:1].upper()}{who[1:]}{' will' if them['ll'] != ' ' else ' '}"
        return Edit(edit.start, b, f"{edit.text}{message.draft[edit.end : a].lstrip()}{said}")
    who = who if them["them"] or named(who) is None else f"the {low(who)}"
    between = message.draft[edit.end : a]
    between = between if edit.text or edit.start > sentence.start else between.lstrip()
    return Edit(edit.start, b, f"{edit.text}{between}{_within(who)}")


def _within(who: str) -> str:
    """Somebody as named within a sentence: an article loses its capital, and a name does not."""
    return f"{who[:1].lower()}{who[1:]}" if _ARTICLE.match(who) else who


_ARTICLE = re.compile(r"(?:the|our|your|my|an?|this|that|one|some\w*|who\w*) ", re.IGNORECASE)
_IT_IS = re.compile(r"(?:it|that|this)(?:['’]s| is) ", re.IGNORECASE)
_OTHERS = r"(?:team|people|engineers?|colleagues?|they|staff)"


_ONE_OF_OURS = cues.compile(rf"\W*{UNIT}\b")


_BY_WHOM = re.compile(
    r"(?:(?:was|were|is|are|been|being) )?[a-z]+(?:ed|en|un|ld|wn) by\b(?! (?:mistake|accident|error|then|now|the (?:time|end)|hand|post|phone)\b)"
)


def _as_we(message: Message, sentence: Sentence, hit: Hit) -> Edit | None:
    """An own unit's act, told as ours: the warehouse has sent, so we have sent."""
    text = sentence.plain
    start = hit.lead if hit.lead >= 0 else hit.start
    if told := own_side.cannot_there(sentence, hit):
        return told
    begin = max(hit.verb, hit.who[1])
    if " and " in text[hit.who[1] : begin] and not text[hit.who[0] :].startswith("who"):
        begin = hit.who[1]  # what they did first is the news
    if hit.lead < 0 and (main := main_deed(sentence, hit)) is not None:
        if main < 0:
            return None
        begin = main
        if told := _without_actor(message, sentence, replace(hit, who=(hit.who[0], begin - 1), verb=begin)):
            return told
    if _BY_WHOM.match(text, begin):
        return None  # "was covered by an agency temp": done to it, and not by it
    verb = ITS_VERB.match(text[begin:])
    if verb is None or NO_VERB.match(text, begin + verb.end()) or re.search(r"\d|,", text[hit.who[1] : begin]):
        return None
    if _ANYBODY.match(text[hit.who[0] : hit.who[1] + 4]):  # it may have been nobody of ours
        return _without_actor(message, sentence, hit)
    tail = untold(sentence, begin)
    never = did_not(sentence, begin)
    stop = tail if tail >= 0 else never.start() if never else len(text)
    if _THEIRS.search(text[begin : min(stop, max(hit.clause.end, hit.end))]) or _THEY.search(text[begin:stop]):
        return None
    lower = bool(text[:start].strip(" \"'(*")) or sentence.raw[:1].islower()
    we, new = "we" if lower else "We", _WE_VERB.get(verb.group("verb"))
    if stop < len(text):
        said = f"{verb['adv'] or ''}{new or verb.group('verb')}{sentence.typed(begin + verb.end(), stop)}"
        said += f" but {never['not']}{never['rest']}" if never and tail < 0 else ""
        close = text[-1] if text[-1] in ".!" else "." if text[-1] > "\x7f" else ""  # an emoji was its end
        return sentence.edit(start, len(text), f"{we} {said}{close}")
    if new is not None:
        return sentence.edit(start, begin + verb.end(), f"{we} {verb['adv'] or ''}{new}")
    gap = verb.start("adv" if verb["adv"] else "verb") if verb.group("verb") != "'ve" else 0
    return sentence.edit(start, begin + gap, we + (" " if verb.group("verb") != "'ve" else ""))


def _without_actor(message: Message, sentence: Sentence, hit: Hit) -> Edit | None:
    """An outside party's act, told without them: the courier lost it, so it went missing; they forgot to order it, so it wasn't ordered."""
    text = sentence.plain
    begin = max(hit.who[1], hit.verb)
    if " and " in text[hit.who[1] : begin]:  # what they did first is the news
        begin = hit.who[1]
    match = _ACTIVE.match(text, begin - (text[begin - 1] == " "))
    start = hit.lead if hit.lead >= 0 else hit.start
    if (absent := _NO_SHOW.match(text, begin - (text[begin - 1] == " "))) and not _THEY.search(text, absent.end()):
        visit = f"{_within(sentence.typed(*hit.who))}'s visit" if comes_next(message, sentence) else "the visit"
        visit = "the call" if absent["call"] else visit
        also = "also " if absent["also"] else ""
        brings = _BRINGS.search(text[: hit.who[1]]) and not absent["call"]
        what = f"the delivery {also}didn't come" if brings else f"{visit} {also}didn't take place"
        powerless = untold(sentence, absent.end())
        if powerless < 0:
            return own_side.opening(sentence, start, absent.end(), what)
        what += sentence.typed(absent.end(), powerless) + (text[-1] if text[-1] in ".!" else "")
        return own_side.opening(sentence, start, len(text), what)
    if full := _FULL_UP.match(text, begin - (text[begin - 1] == " ")):
        who = sentence.typed(*hit.who)
        be = "were" if _ARTICLE.match(who) and plural(who) else "was"
        said = f"{be} {full['done']}" + (f", and you were {full['did']}" if full["did"] else "")
        tail = untold(sentence, full.end())
        if tail >= 0:
            said += sentence.typed(full.end(), tail) + (text[-1] if text[-1] in ".!" else "")
        return sentence.edit(full.start("done"), len(text) if tail >= 0 else full.end(), said)
    if match is None or _THEY.search(text, match.end()) or hit.clause.link in ("because", "since", "as", "if"):
        return None
    verb = match.group("verb") or match.group("base")
    done = participle(verb, base=bool(match.group("base")))
    if done is None:
        return None
    nots = "n't" if match.group("not") else ""
    if match.group("to"):
        who = {"us": "we", "you": "you", "me": "i"}[match.group("to")]
        if verb not in ("gave", "told", "sent", "quoted", "give", "send", "tell", "sold"):
            return None
        be = "was" if who == "i" else "were"
        said = f"{'I' if who == 'i' else who} {be}{nots} {done}"
        if (tail := untold(sentence, match.end("thing"))) >= 0:
            said += sentence.typed(match.start("thing") - 1, tail) + (text[-1] if text[-1] in ".!" else "")
            return own_side.opening(sentence, start, len(text), said)
        return own_side.opening(sentence, start, match.start("thing") - 1, said)
    thing = sentence.typed(match.start("obj"), match.end("obj"))
    plain_thing = match.group("obj")
    if re.search(r"\b(?:you|us|me|i|we|not)\b", plain_thing) or HALVED.search(plain_thing):
        return None
    thing = "they" if plain_thing == "them" else thing
    many = plain_thing.startswith(("them", "these", "those", "two of", "some of")) or plural(
        re.sub(r"\s*#?\w*\d\w*$", "", plain_thing)
    )
    likely = _LIKELY.search(text, hit.who[1], match.end()) if match["verb"] else None  # what is supposed stays supposed
    must = bool(likely and likely[0].startswith("must"))
    be = "must have been" if must else f"{'were' if many else 'was'}{f' {likely[0]}' if likely else ''}"
    went = "must have gone" if must else f"{likely[0]} went" if likely else "went"
    theirs = hit.kind == "customer"
    if theirs and done in ("lost", "misplaced", "mislaid", "left", "put"):
        return None
    if not nots and done in ("lost", "misplaced", "mislaid") and not match.group("rest").strip():
        back = bool(re.search(r"\b(?:return|bag|luggage|suitcase|baggage)\b", plain_thing))
        way = (
            ""
            if not _PARCEL.search(plain_thing)
            else " on the way"
            if back
            else " on their way to you"
            if many
            else " on its way to you"
        )
        return own_side.opening(sentence, start, match.end("obj"), f"{thing} {went} missing{way}")
    if (
        not nots
        and not theirs
        and done in ("damaged", "broken", "crushed", "dented")
        and _PARCEL.search(plain_thing)
        and not match.group("rest").strip()
    ):
        return own_side.opening(
            sentence,
            hit.start,
            match.end("obj"),
            f"{thing} {be} {done} on {'their' if many else 'its'} way to you",
        )
    said = f"{thing} {be}{nots} {match.group('only') or ''}{done}"
    if (tail := untold(sentence, match.end("obj"))) >= 0:
        said += sentence.typed(match.end("obj"), tail) + (text[-1] if text[-1] in ".!" else "")
        return own_side.opening(sentence, start, len(text), said)
    return own_side.opening(sentence, start, match.end("obj"), said)


_FULL_UP = re.compile(
    r" (?P<done>overbooked|oversold|double-booked)(?: and (?P<did>moved|rebooked|bumped|relocated) you)?(?=\W*$|[,;]| (?:and|so|that|on|in|into|to|for)\b)"
)  # and nothing behind it
