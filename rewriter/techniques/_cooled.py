"""How a heated sentence cools: the words that heat it go, and what else it says stands by itself."""

from __future__ import annotations

import re
from bisect import bisect_left

from rewriter import cues
from rewriter.clause import clauses
from rewriter.moves import instructs
from rewriter.removal import ACTABLE, USABLE, removal
from rewriter.spelling import tidy
from rewriter.techniques._grammar import FULL
from rewriter.techniques._hit import Hit, trimmed
from rewriter.techniques._participles import participle
from rewriter.techniques._pressed import circumstance
from rewriter.techniques._put_down import IF_READ
from rewriter.techniques._sharp import PAPERS, TAG
from rewriter.text import Edit, Message, Sentence


def place(hit: Hit) -> tuple[int, int]:
    """The words that go: the clause that heats, or the tag."""
    if hit.kind == "sarcasm" and hit.end - hit.start <= 2:
        return hit.start, hit.end
    sentence = hit.clause.sentence
    before, after = sentence.plain[: hit.start].rstrip(), sentence.plain[hit.end :]
    if hit.kind == "sarcasm" and before[-1:] in (",", "–", "-") and not after.strip(" .!"):
        return hit.start, hit.end  # a tag: what it hangs on is said soberly
    if hit.kind == "scolds" and before and not after.strip(" .!") and _ANOTHER_TIME.match(sentence.plain, hit.start):
        return trimmed(sentence.plain, hit.start, hit.end)  # what it hangs on is the answer
    if hit.kind == "tautology" and hit.start > hit.clause.start and _SAID_FIRST.fullmatch(sentence.plain, 0, hit.start):
        return trimmed(sentence.plain, hit.start, max(hit.clause.end, hit.end))  # what it is tied to is an answer
    parts = clauses(sentence)
    last = parts[max(0, bisect_left(parts, hit.end, key=lambda c: c.start) - 1)].end
    start = hit.clause.start if hit.start < hit.clause.end else hit.start  # "..., as I said" begins between two clauses
    if hit.kind == "minimises" and _SO.search(sentence.plain, 0, start) and circumstance(sentence.plain[:start]):
        start = 0  # the circumstance it follows from would be all there is
    if hit.kind == "doubts" and (tied := _AND.search(sentence.plain, 0, start)):
        start = tied.start()  # "..., and he has no reason to lie"
    return trimmed(sentence.plain, start, max(hit.clause.end, hit.end, last))


_AND = re.compile(r"(?<=, )and $")
_IF_YOU_INSIST = re.compile(  # they do see it differently, and may
    r"\W*(?:(?:but|and|so|well)[, ]+)?if you(?P<insist>(?: (?:really|still|absolutely|simply))* insist(?: on (?:it|that|this))?)(?=, )"
)
_ANOTHER_TIME = re.compile(r"[,;–-] [^.!?]{3,60} next time\b")


_SAID_FIRST = re.compile(
    r".*(?:'s|'re|'ll|n't|\b(?:is|are|was|were|can|cannot|will|have|has))\b.*(?:[,;–-]| and| because| as)(?: (?:and|because|as))? ?"
)
_ANSWERS = re.compile(  # where or when, to somebody who asked
    r"(?:under|in|on|at|via|through|by|from|until|till|between|within|behind|above|below|next to|after|before) [\w' &>-]{2,60}[ .!]*$"
)
_DID_YOU = re.compile(  # "did you even read the mail?"
    r"\W*(?:(?P<told>[^?;:]{6,100}?)(?:,| –| -) )?(?:(?:but|and|so|well)[, ]+)?(?P<aux>did|have) you (?:(?:even|ever|actually|really|at least|bother to) )*(?!bother\b|not\b|get\b|seriously\b|honestly\b|just\b|even\b)(?P<verb>[a-z]+)(?P<what>(?: (?!at all\b|yet\b)[^?;:,]{2,60}?)?)(?: at all| yet)?\?+"
)
_IF_NOT = re.compile(r"if (?:you )?(?P<not>haven't|have not|didn't|did not|not),? (?:then )?")


def _only_if(message: Message, sentence: Sentence) -> Edit | None:
    """A question asked in doubt, whose answer the next sentence provides for: "If you haven't read the mail yet, ..."."""
    asked = _DID_YOU.fullmatch(sentence.plain)
    after = next((s for s in message.body if s.index == sentence.index + 1), None)
    lest = _IF_NOT.match(after.plain) if asked and after else None
    if asked is None or after is None or lest is None or message.context.format == "html":
        return None
    done = participle(asked["verb"], base=True) if asked["aux"] == "did" else asked["verb"]
    told = after.typed(lest.end(), len(after.plain))
    if done is None or not told.strip(" .!"):
        return None
    what = sentence.typed(*asked.span("what"))
    first = f"{sentence.typed(*asked.span('told'))}. " if asked["told"] else ""
    upper = bool(first) or sentence.raw[:1].isupper()
    return Edit(sentence.start, after.end, f"{first}{'If' if upper else 'if'} you haven't {done}{what} yet, {told}")


_SO = re.compile(r"\b(?:so|then)\W*$")


_OWN_PRAISE = re.compile(
    r"\b(?:our|the|my) (?:very )?(?:best|top|finest|most [a-z]+)\b|\b(?:is|are|'s|'re) (?:\w+ )?(?:experienced|excellent|reliable|careful|trained|professional|thorough)\b|\b(?:never|always) (?:makes?|gets?|does|checks?|delivers?)\b"
)


_NORMAL_THEN = re.compile(  # "that's totally normal, can take up to 3 weeks"
    r"\W*(?:that's|thats|it's|this is|that is) (?:\w+ )?(?:normal|usual|to be expected|standard),? (?:and |it )?(?P<rest>(?:can|may|might|should|takes?) (?:\w+ )?up to .+)$"
)


def cooled(message: Message, sentence: Sentence, hit: Hit) -> Edit | None:
    """The edit that takes the heat out of the sentence; None: nothing of it would stand."""
    text, (start, end) = sentence.plain, place(hit)
    if edit := _only_if(message, sentence):
        return edit
    if hit.kind == "doubts" and (insists := _IF_YOU_INSIST.match(text)) and hit.start < insists.end():
        return sentence.edit(*insists.span("insist"), " see it differently")
    if hit.kind == "doubts" and hit.clause.link == "so" and _OWN_PRAISE.search(text, 0, hit.clause.start):
        return removal(message, sentence, 0, end)  # what it follows from speaks for us alone
    if hit.kind == "orders-a-feeling" and (purpose := _SO_THAT.match(text, end)):
        end = purpose.end()  # what they were to calm down for goes with it
    if hit.kind == "repeats-itself" and (opening := _NTH_TELLING.match(text)):
        return removal(message, sentence, 0, opening.end())
    words = text[hit.start : hit.end]
    mocked = _MOCKED.match(text) if hit.kind == "sarcasm" else None
    if mocked and (instructs(text[mocked.end() :]) or _TRIED_IT.match(text, mocked.end())):
        return removal(message, sentence, 0, mocked.end())
    if end - start <= 2 and not words.isascii():  # an emoji, which may have been the only mark between two sentences
        behind = sentence.typed(end, len(text)) or message.draft[sentence.end : sentence.end + 3]
        if text[:start].rstrip()[-1:].isalnum() and (
            behind.lstrip()[:1].isupper() or behind.lstrip()[:1] in tuple("£$€")
        ):
            return sentence.edit(len(text[:start].rstrip()), end, ".")
        return removal(message, sentence, start, end)
    if hit.kind == "scolds" and (legal := _NO_EXCUSE.search(text)):
        return sentence.edit(*legal.span(), " doesn't count as ")  # what the rule is, is news
    if hit.kind == "scolds" and text[: hit.start].rstrip().endswith(",") and _ALL_DAY.search(text[hit.start :]):
        return removal(message, sentence, hit.start, len(text.rstrip(" .!")), _TAGGED)
    if hit.kind == "scolds" and _BE_QUIET.match(text, start):
        return removal(message, sentence, start, end, _TAGGED)
    if (tag := TAG.search(text)) and hit.start <= tag.end():
        before = text[: tag.start()]
        if before.count(" ") > 1 or FULL.match(before):
            return removal(message, sentence, tag.start(), len(text.rstrip(" .!")), _TAGGED)
    if hit.kind == "minimises" and (little := _ONLY_SUM.match(text)):
        return sentence.edit(*little.span("only"), "")  # what it costs is news, how little is not
    if hit.kind == "minimises" and (normal := _NORMAL_THEN.match(text)):
        return removal(message, sentence, 0, normal.start("rest"), _TAGGED)
    if hit.kind == "minimises" and (passes := _PASSES.match(text)):
        return sentence.edit(0, passes.end(), "It " if sentence.raw[:1].isupper() else "it ")
    if hit.kind == "sarcasm" and _LAUGHS.match(words):
        if _TELLS_WHAT.match(text, hit.end) and (sober := _sober(sentence, hit)):
            return sober
        if FULL.match(text[: hit.start]) and text[hit.end :].strip(" .!"):
            return sentence.edit(len(text[: hit.start].rstrip()), hit.end, "")  # "for the trial lol not the plan"
    if hit.kind == "orders-a-feeling" and (sober := _sober(sentence, hit)):
        return sober
    if hit.kind == "repeats-itself" or words.startswith("obviously"):
        again = _AND_AGAIN.match(text, hit.end)
        aside = _ASIDE_ENDS.match(text, again.end() if again else hit.end)
        said = text[aside.end() :] if aside else ""
        if (
            not text[: hit.start].strip(" \"'(*")
            and aside
            and (_STATES.match(said) or FULL.match(tidy(said)) or instructs(said) or _ANSWERS.match(said))
        ):
            useful = ACTABLE if _TIMES_AGO.search(text, hit.start, aside.end()) else USABLE
            return removal(message, sentence, hit.start, aside.end(), useful)
        just = _JUST_AS.search(text[max(0, hit.start - 24) : hit.start])
        cut = hit.start - (len(just[0]) if just else 0)
        if not text[hit.end :].strip(" .!") and text[:cut].rstrip().endswith((",", "–", "-")):
            return removal(message, sentence, cut, hit.end)  # a tag: what it hangs on is said soberly
        if re.search(r"[a-z0-9]", text[: hit.start]) and re.search(r"[a-z0-9]", text[hit.end :]):
            return None
    others = _AS_OTHERS.search(text) if hit.kind == "compares" else None
    if (aside := others or _YOU_WOULD_KNOW.search(text)) and aside.end() > hit.start:
        if text[: aside.start()].count(" ") > 1:
            behind = text[aside.end() :].strip(" .!,")
            return removal(
                message, sentence, aside.start(), aside.end() if behind else len(text.rstrip(" .!")), _TAGGED
            )
    if signed := _SIGNED.search(text):
        return removal(message, sentence, signed.start("deed"), signed.end("deed"))
    if (conceded := _CONCESSION.match(text, hit.start)) and conceded.start() and text[: hit.start].count(" ") > 1:
        return removal(message, sentence, hit.start, len(text.rstrip(" .!")), _TAGGED)
    if _NEXT_TIME.match(text) or _ONE_MORE.fullmatch(text):  # and no threat without its "if"
        return Edit(sentence.start, sentence.end, "") if len(message.body) > 1 else None
    told_off = _TOLD_OFF.match(text)
    if (
        told_off
        and told_off.end() > hit.start
        and _STATES.match(text, told_off.end())
        and " " in text[told_off.end() :]
    ):
        return removal(message, sentence, 0, told_off.end())
    known = set(re.findall(r"\d+", text)) <= set(re.findall(r"\d+", message.customer))
    if _WHY.match(text) and any(s.index == sentence.index + 1 and _LEANS.match(s.plain) for s in message.body):
        return None  # "Why didn't you use the app? It's faster."
    known |= hit.kind == "compares" and not re.search(
        r"\d", _NTH.sub("", text[start:end])
    )  # how many asked before them
    useful = ACTABLE if known else USABLE  # a number that is the customer's own is no news to them
    if IF_READ.match(words) or _THEY_DO.match(words):
        useful = _TAGGED  # what they had not read, and a rule held against them, is no condition
    before = text[: hit.start].rstrip()
    marked = before.endswith((",", ";", "–", "-"))
    if start < hit.start and (
        (marked and (FULL.match(before.lstrip(" \"'(*")) or instructs(before)))
        or (_RUN_ON.match(words) and before.count(" ") > 1)
    ):
        start = hit.start  # what stands before the comma is sober
    rest = text[:start] + " | " + text[end:]
    if not _SAYS_MORE.search(rest) and not _DENIES.match(rest) and not instructs(_TIED_ON.sub("", text[end:])):
        return removal(message, sentence, 0, len(text), useful)
    if _HANGS.match(text, end) or text[:start].rstrip().endswith((" if", " that")):
        return None
    return removal(message, sentence, start, end, useful)


_THEY_DO = re.compile(r"[a-z]+ (?:do|does) [a-z]+\b[^.!?;]* you\b")
_NTH = re.compile(r"\bthe \d{1,7}(?:st|nd|rd|th)\b")
_PASSES = re.compile(  # how long it lasts is news: "it's normal, goes away in 3 days"
    r"\W*(?:it's|that's|this is) (?:all |quite |perfectly |completely |totally )?(?:normal|usual|nothing),? (?:and )?(?:it )?(?=(?:goes|fades|passes|settles|clears|wears|lasts|stops)\b.*\d)"
)
_ONLY_SUM = re.compile(
    r"\W*(?:it's|its|that's|thats|it is|that is) (?P<only>(?:(?:only|just|merely) )+)(?:about |around )?(?:[£$€] ?\d[\d.,]*|\d[\d.,]* ?(?:[£$€]|euros?\b|pounds?\b|quid\b|dollars?\b|bucks\b|eur\b|gbp\b|usd\b|cents?\b|pence\b))(?: (?:a (?:month|week|year)|more|extra))?\W*$"
)
_TELLS_WHAT = re.compile(
    r"[ ,.!:;–-]*(?:it's|that's|this is|there's|there are|they're|these are|the|your|our) "
)  # no shrug
_WHY = re.compile(r"\W*(?:(?:and|but|so|well),? )?why\b")
_LEANS = re.compile(r"\W*(?:it|that|this|they|he|she)\b")
_NO_EXCUSE = re.compile(r" (?:is not|isn't|was not|wasn't) (?=an? (?:reasonable|valid|acceptable) excuse\W*$)")
_ALL_DAY = re.compile(r" all day(?: long)?\W*$")
_BE_QUIET = re.compile(r"(?:please |kindly )+(?:don't|do not|dont|refrain|no need|only|stop)\b")  # asks for no act
_SO_THAT = re.compile(r",? so (?:that )?(?:we|i) can\b[^.!?;]*")
_NTH_TELLING = re.compile(
    r"^\W*(?:the )?(?:\w+ time|again|once more),? (?:that )?(?:i'm|we're|i've|we've|i|we) (?:now |already )?(?:telling|told|saying|said|writing|written|explaining|explained)\b[^,.;:?!]{0,20}[,:;–-] ?"
)
_JUST_AS = re.compile(r"(?:(?<![\w'])(?:the |just |exactly )*(?:same|just|exactly)[\s,]*)$")
_RUN_ON = re.compile(r"(?:that's|this is|which is) ")  # begins a sentence of its own where the comma was left out
_BEHIND_A_LAUGH = re.compile(r"[\s,;:.–-]+")  # no comma need stand there: "lol it's a blue cheese"
_COMMA = re.compile(r"\s*[,;:–-][\s,;:–-]*")
_LAUGHS = re.compile(r"(?:lol|lmao|haha+|hehe|rofl)\b")
_AND_DO = re.compile(r" and (?:then )?(?=[a-z])")
_TAGGED = re.compile(r"\d|https?")


def _sober(sentence: Sentence, hit: Hit) -> Edit | None:
    """What stands behind "calm down, ..." or a laugh is said by itself."""
    text = sentence.plain
    aside = (_BEHIND_A_LAUGH if hit.kind == "sarcasm" else _COMMA).match(text, hit.end) or _AND_DO.match(text, hit.end)
    if text[: hit.start].strip(" \"'(*") or aside is None or aside.end() >= len(text):
        return None
    said = tidy(sentence.raw[sentence.places[aside.end()] - sentence.start :])
    if not FULL.match(said) and not instructs(text[aside.end() :]):
        return None
    if sentence.raw[:1].isupper():
        said = said[:1].upper() + said[1:]
    return Edit(sentence.start, sentence.end, said)


_CONCESSION = re.compile(  # behind what is so; that they were told it
    r"[\s,;–-]*(?:even though|although|though|(?:and |as |but )?you were (?:clearly |all |already |also )*(?:told|informed|warned|made aware|notified))\b"
)
_AS_OTHERS = re.compile(  # "ring at 8 like everyone else does"
    r",? (?:just |exactly |the same ){0,2}(?:like|as) (?:every(?:one|body)(?: else)?|all the others|the rest(?: of (?:us|them))?|other (?:people|customers|guests|patients))(?: does| do| has to| have to| did| is| are)?(?=\W*$)"
)
_YOU_WOULD_KNOW = re.compile(
    r",? as you (?:should|would|must|ought to) (?:already |well |really |have )*(?:know|known|seen|read)(?: (?:if|had) (?:you(?:'d| had)? )?[^,.;!?]{3,40})?(?:,|(?=\W*$))"
)
# The papers are a fact, whose signature they bear is a scolding; and advice for another time helps nobody now.
_SIGNED = cues.compile(
    rf"\b(?:{PAPERS}|form|polic(?:y|ies)|quote|offer)(?P<deed> (?:that |which )?you(?:'ve| have)? (?:yourself )?(?:signed|agreed to|accepted|ticked|confirmed))\b"
)
_ONE_MORE = re.compile(
    r"\W*(?:one|even one) more [^.,;!?\d@]{2,40}? (?:and|or) (?:i|i'm|i'll|we|we're|we'll|this|the [a-z]+)\b[^.;!?\d@]{2,40}\W*"
)
_NEXT_TIME = cues.compile(r"^\W*(?:and |so |maybe |perhaps )?(?:next time|in (?:the )?future),? [^.!?\d@]{3,60}[.!]*$")
_TOLD_OFF = cues.compile(  # a rule within a scolding: the rule stays
    r"\W*(?:(?:well|but|and|again|really|surely|honestly)\b,? )*(?:you (?:can't|couldn't|shouldn't) (?:just|simply) (?:assume|expect|think|believe|suppose)\b[^,.;]{3,60}, |you(?: really| surely)? (?:should|ought to|must|need to|have to)(?: really| surely)? (?:know|be aware|realise|realize|understand)(?: by now| that| (?:this|it)(?=(?: by now| already)?(?:,|\W*$)))*(?: already)?,? |you(?:'ve been| were) (?:already |clearly )?(?:told|informed) (?:before|already|twice|(?:three|several|many) times) (?:that )?)"
)
_MOCKED = re.compile(
    r"[^\U0001f300-\U0001faff\u2600-\u27bf.!?]{0,60}[\U0001f300-\U0001faff\u2600-\u27bf]\ufe0f? +(?=[a-z])"
)
_TRIED_IT = re.compile(
    r"(?:have|did|could|can|would) you\b|(?:try|check|look (?:in|at|under)|go to|open|restart|log (?:in|out))\b"
)
_TIMES_AGO = re.compile(
    r"\d+ (?:times?|msgs?|messages?|e?-?mails?|mins?|minutes?|hours?|days?|weeks?|calls?|repl(?:y|ies))(?: ago)?\b"
)
_AND_AGAIN = re.compile(  # "as I said, and said, and now say again", "like I said two messages ago"
    r"(?: (?:to you|you|twice|already|before|earlier|above|yesterday|again|(?:\d+|two|three|four|several|many|a few) (?:times|msgs?|messages?|e-?mails?|mails?|mins?|minutes?|hours?|days?|calls?)(?: ago)?|in (?:my|our|the) (?:last|previous|first) [a-z-]+)(?=[ ,:;]))*"
    r"(?:,? (?:and|or) (?:now |then |will )?(?:(?:i|we) )?(?:(?:will|have|'ll) )?(?:said|say|told|tell you|wrote|write|repeat(?:ed)?|explain(?:ed)?)(?: (?:it|this|that|you))?(?: (?:again|once more|before|twice|now))?(?=[,:;]| and\b))*"
)
_ASIDE_ENDS = re.compile(r"[\s,:]*(?:that\b)?[\s,]*")
_STATES = cues.compile(
    r"(?:i|we|the|your|our|it|you|this|that|there|a|an|please|it's|its|thats|theyre|theres|im|we're|refunds?|returns?|no|all|only|my)\b"
)
# What else a sentence must hold for the rest of it to be worth keeping; and what can't stand without the words before it.
_SAYS_MORE = cues.compile(
    r"\b(?:i|i'll|i'm|i've|we|we'll|we've|we're|our|please|refunds?|your|you|attached|below|link|form|code|number|tomorrow|today|tonight|the|he|she|it's|it (?:will|can|was|[a-z]{3,}s)|they|sorry|yes|no)\b|\d"
)
_DENIES = re.compile(r"\W*(?:that|this|it)(?:'s not| isn't| wasn't| can't be) [a-z]+\b")  # an answer, however short
_TIED_ON = re.compile(r"^[\s,;:–-]*(?:(?:so|and|but|then)\b\s*)?")
_HANGS = re.compile(
    r" ?(?:unless|if|when|because|that|who|which|than|as|or|and(?! (?:it|we|i|the|our|your|there|she|he|they|this|that|you)\b)|to|for|with|in|at|by|accepted|up|down|out)\b"
)
