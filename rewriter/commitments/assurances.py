"""Words that a reply gives the customer to rely on and our side has not: reassurance, habits, odds, what need not be done.

"Your data is safe", "usually it's decided in your favour", "you don't need to queue", "it's our top priority",
"it won't be much longer". Each is held against the words of our side for the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.commitments.answered import clause_at, restates
from rewriter.commitments.novelty import OPEN_YET, TO_END, Found, split, unbacked

_IS = r"(?:'s|'re|'ll be|\bis|\bare|\bwill be|\bstays?|\bremains?|\bstand)(?: also| all| still| completely| perfectly| entirely| quite| absolutely| fully| now| already)*"
_SURE = (  # what is assured, and how our side might have put it
    (rf"{_IS} (?:safe|secure|harmless|safe and sound|in good hands)\b(?! from)|\b(?:isn't|aren't|not) (?:dangerous|harmful|at risk)\b|\bnothing to worry about\b", r"\b(?:saf\w*|secur\w*|harm\w*|danger\w*|risk\w*|worr\w*|ok|okay|fine|good)\b|\b(?:nothing|none|not|n't)(?: of it| is| are| was| been| got)? (?:lost|gone|missing)\b"),
    (rf"{_IS} (?:intact|untouched|unaffected|still there)\b|\b(?:isn't|aren't|not|won't be|will not be) (?:be )?affected\b|\bwon't (?:affect|appear|lose|count against|harm)\b|\bnothing (?:\w+ ){{0,5}}(?:lost|damaged|affected|deleted)\b", r"\b(?:(?:un)?affect\w*|intact|(?:un)?touch\w*|los[et]\w*|damag\w*|delet\w*|keep\w*|kept|stay\w*|still|appear\w*|there)\b"),
    (rf"{_IS} covered\b(?! (?:in|with|by the)\b)|\bcounts (?:as well|too)\b", r"\b(?:cover\w*|insur\w*|includ\w*|pay\w*|refund\w*|warrant\w*|yes|free|charge\w*|count\w*|part of)\b"),
    (rf"{_IS} (?:complete|guaranteed|final|on time|in good standing)(?=\W|$)(?! (?:and|chaos|mess|nonsense|disaster))", r"\b(?:complet\w*|everything|all|guarant\w*|final|time|standing|stands?|last)\b"),
    (r"\b(?:won't|shouldn't|will not) be\b[^,;.!?]{0,40}\b(?:much longer|long)\b|\bnot much longer\b", r"\b(?:long|longer|soon|shortly|nearly|almost)\b"),
    (r"\b(?:good|high|fair|decent|strong|great|better|excellent) (?:chance|case|odds)\b|\bin (?:your|the customer's|our customers'?) favou?r\b", r"\b(?:chance\w*|odds|likel\w*|favou?r\w*|strong|probab\w*|back|credit\w*|refund\w*|overpaid)\b"),
    (r"\b(?:i'm|we're|i am|we are) (?:quite |very |absolutely )?(?:sure|certain|confident|positive) (?:that )?(?:it|we|they|he|she|this|(?:the|your) \w+)(?:'ll| will)\b(?! (?:be disappoint|feel|seem|not))", r"\b(?:sure|certain\w*|confident|definite\w*|guarant\w*|promise\w*)\b"),
    (r"\bautomatically\b", r"\bauto\w*|\bnothing to do\b|\bno need\b|\bby (?:it|them)sel\w+|\bneed(?:n't| not| to)\b|\bsystem\b"),
    (r"\b(?:stays?|keep|remains?) (?:exactly )?the same\b(?! as\b)|\bkeep the same\b", r"\b(?:same|unchang\w*|keep\w*|no change)\b"),
    (r"\b(?:top|first|highest|number one|main|biggest|utmost|absolute|greatest) (?:priority|concern)\b", r"\b(?:priorit\w*|urgent\w*|first)\b"),
    (r"\b(?:within|in a matter of) days\b", r"\bdays?\b|\d ?d\b"), (r"\b(?:within|in a matter of) hours\b", r"\bh(?:ou)?rs?\b|\d ?h\b"), (r"\b(?:within|in a matter of) weeks\b", r"\bw(?:ee)?ks?\b"),
    (r"\b(?:within|in a matter of) (?:minutes|moments)\b|\bin (?:a minute|no time|a flash|seconds)\b", r"\bmin(?:ute)?s?\b|\binstant\w*|\bimmediate\w*|\bseconds?\b|\bquick\w*"),
    (r"\bthere won't be (?:another|any (?:more|further))\b|\bwon't change again\b", r"\b(?:another|further|again|more|final|last|no)\b"),
    (r"\bour (?:[a-z]+ ){1,2}?(?:are|is)(?: all| fully| highly)* (?:trained|qualified|certified|experienced|inspected|tested|built to|designed to|made to)\b|\bwe (?:double-?check|check|test|inspect) (?:every|each|all)\b", r"\b(?:train\w*|qualif\w*|certif\w*|experien\w*|inspect\w*|test\w*|check\w*|built|design\w*|made)\b"),
    (r"\beverything (?:else )?(?:looks|is|seems) (?:fine|ok|okay|good|in order|all right|normal)\b", r"\b(?:everything|all|rest|else|fine|ok|okay|order|normal)\b"),
    (r"\b(?<!once )(?<!sorry )(?<!that )(?<!this )(?<!it )(?:is|are) (?:enough|sufficient)\b(?= for (?:us|this|it|them|him|her)\b|\W*$)|\bthe (?:last|only) thing (?:we|he|she|they) needs?\b|\beverything else is\b", r"\b(?:enough|suffic\w*|only|just|last|rest|else|all)\b"),
    (r"\b(?:it|this)(?:'s| is) (?:only|just) a (?!moment\b|few\b|minute\b|matter\b|small\b|pity\b)\w+\b", r"\b(?:only|just)\b"),
    (r"\b(?:is|are) (?:always )?open (?:every day|all day|daily|at weekends|on weekends|around the clock|24/7)\b|\b(?:around|round) the clock\b|\bthere for you (?:around|every|day|all|whenever|any)", r"\b(?:open\w*|24/7|24|daily|clock|hours)\b"),
)  # fmt: skip
_SAYS = tuple((cues.compile(claimed), cues.compile(backed)) for claimed, backed in _SURE)
_OPEN_YET = re.compile(rf"\b(?:{OPEN_YET}|want|wish|needs? to|should)\b")

_OFTEN = r"(?:usually|normally|typically|generally|nearly always|almost always|almost never|rarely)"
_HABIT = cues.compile(
    rf"\b{_OFTEN}\b|\bin most cases\b|\bin general\b|\bas a rule\b|\b(?:extremely|very) rare\b|\bwe always\b|\bmost (?:of (?:our|the) )?(?!likely\b|\w+ly\b|days\b)[a-z]+s\b(?= (?:are|have|do|let|get|can|arrive|come|take|find|\w+)\b)|\bin some cases\b"
)
_HABITS = cues.compile(
    r"\b(?:usual\w*|norm\w*|typical\w*|general\w*|mostly|most|often|average|as a rule|always|never|rare\w*|standard|sometimes|seldom|some)\b"
)
_RARE = re.compile(r"rarely|almost never|(?:extremely|very) rare")
_NO_HABIT = cues.compile(
    rf"\b(?:you|nobody|anyone|anybody)(?:'d|'re|'ve| would| are| do)? {_OFTEN}\b|\b(?:sorry|hard|shouldn't|frustrat\w*|annoying|i know|would|wouldn't|than|as you|most people)\b"
)
_NO_NEED = cues.compile(
    rf"\b(?:you (?:don't|won't) (?:need|have) to|you needn't|(?:there's|there is) no need to) (?P<act>do anything\b|(?!worry|deal\b|puzzle|decide|hurry|rush|think|guess|hunt|keep|go through|live|face|apologi|explain|feel|be (?:polite|sorry)|put up|accept|thank|chase|wait|repeat|ask|sort|choose|read|prove|tell|write|get back|reply)[a-z]+{TO_END}{{0,60}})"
)
_NOT_NEEDED = cues.compile(
    r"\b(?:no need|needn't|not? (?:have|need)|don't (?:need|have)|auto\w*|no action|nothing|ignore)\b"
)
_SUCH_NOT_NEEDED = cues.compile(
    r"\b(?:no \w+ (?:is |are )?|not |isn't |aren't )(?:needed|required|necessary)\b|\bwithout an?\b"
)
_ANYTHING = re.compile(r"^(?:do|bring|send|pay|fill) any")
_FAST = re.compile(
    r"(?:skip (?:breakfast|lunch|dinner|meals?|a meal)|go (?:hungry|without (?:food|breakfast))|fast|starve|have an empty stomach)\b"
)
_NO_FAST = cues.compile(r"\bfast(?:ing)?\b")
_BACK = re.compile(r"(?:return|send|give|bring|ship|post|stop|change|cancel)\b")
_KEEP = re.compile(r"\b(?:keep|throw|dispose|bin)\b")
_SHOULD = cues.compile(
    rf"(?:^\W*|[,;:–] ?|\b(?:and|but|so) )(?:it|they|(?:the|your|a|smaller|our) [a-z]+(?: [a-z]+)?) should (?:still |soon |now |then |also )?(?P<act>(?!have\b|never|not\b|only\b|always\b|feel\b|come first)[a-z]+ {TO_END}{{2,70}})"
)
_AIMS = cues.compile(
    r"\b(?:we|i|they)(?:'re|'m| are| am)? (?:still )?(?:aim|hope|hop|plan|expect|try|mean|intend)\w*\b"
)  # "we aim to have it by June": "it should be back by June"
_OVER_AT = re.compile(r"(?:be (?:over|done|finished)|finish|end|start|begin|last)\b")
_ABOUT_THEN = cues.compile(r"\b(?:approx\w*|about|around|roughly|est|estimated|ends?|starts?|begins?|lasts?)\b|~")
_NORM = re.compile(r"\bthan\b|\bevery\b|\bsimple|\beas(?:y|ier)|\bhot\b|\bbetter\b|\bdifferent")


def assurances(said: str, ours: str, theirs: str) -> Iterator[Found]:
    """Such words in one English sentence that asks nothing, as `plain` reads it; `ours`: what our side says."""
    for hit in unbacked(_SAYS, said, ours, unless=_OPEN_YET):
        if restates(clause_at(said, *hit.span()), ours, theirs):
            continue  # "No." to "will it affect my score?": "no, it won't affect your score"
        yield *hit.span(), "word"
    if (m := _HABIT.search(said)) and not _HABITS.search(ours) and not _NO_HABIT.search(said):
        new, old = split(said, f"{ours}\n{theirs}")
        if len(new) >= len(old) or _RARE.match(m.group()):
            yield *m.span(), "word"
    for m in _NO_NEED.finditer(said):
        new, asked = split(m["act"], f"{ours}\n{theirs}")[0], split(m["act"], theirs)[1]
        if (new or _ANYTHING.search(m["act"])) and not asked and not _NOT_NEEDED.search(ours):
            if _BACK.match(m["act"]) and _KEEP.search(ours):
                continue  # "keep it": "there's no need to return it"
            if split(m["act"], ours)[1] and _SUCH_NOT_NEEDED.search(ours):
                continue  # "no photo needed": "you needn't send a photo"
            if _FAST.match(m["act"]) and _NO_FAST.search(ours):
                continue  # "fasting not needed": "you needn't skip breakfast"
            yield *m.span(), "word"
    for m in _SHOULD.finditer(said):
        new, old = split(m["act"], ours)
        if _OVER_AT.match(m["act"]) and _ABOUT_THEN.search(ours):
            continue  # "ends approx 23:00": "it should be over at about eleven"
        if not _NORM.search(m["act"]) and len(new) > len(old) and not (old and _AIMS.search(ours)):
            yield *m.span(), "word"
