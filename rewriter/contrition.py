"""Regret without the word for it: our side takes it upon itself, wishes it undone, or is sad about it.

"We let you down there." "That wait is ours to answer for." "You should never have had to ask." "What a rotten start to
your week." A feeling that is only the customer's ("that must be hard", "I'd be annoyed too") is sympathy and no regret.
"""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.clause import clauses
from rewriter.text import Sentence, once_a_wording

_VERY = r"(?: (?:have|'ve|'d|had|simply|really|clearly|plainly|badly|just|so|all|completely|totally|utterly|certainly|quite|both|do|did|fully|also|and|truly|well and truly))*"
_WE = rf"\b(?:we|i|our (?:\w+ )?(?:team|crew|kitchen|system|shop|branch|office|desk|staff|side|drivers?|engineers?))(?:'ve|'d)?{_VERY}"
_SLIP = r"(?:mistake|error|fault|slip|slip-up|blunder|oversight|failing|failure|mix-?up|muddle|mess|lapse|doing)"
_OWNS = cues.compile(
    "|".join(
        (
            rf"{_WE} (?:let (?:you|him|her|them|your \w+|everyone|everybody)(?: \w+)? down|failed (?:you|him|her|them|your \w+)\b|dropped the ball|fell (?:well |far )?short|made (?:this|that|it|things) (?:\w+ ){{0,3}}(?:harder|worse|longer|slower|more \w+) (?:for you|than)|kept you (?:waiting|hanging|in the dark|guessing)|wasted your|put you (?:through|to)\b|left you (?:waiting|hanging|standing|without|in the (?:dark|cold|rain|lurch)|guessing|stuck|stranded))",
            r"\b(?:we|i) (?:do )?owe you (?:an? )?(?:\w+ )?(?:apology|better|more than|answer|explanation|look|reply|faster|quicker|straight)\b",
            # what should not have been
            r"\byou (?:\w+ly )?should(?:n't| not| never)(?: ever| really)? (?:have (?:ever )?(?:had|been|needed)\b|have to\b(?![^.;!?]*\bagain\b)|need to\b(?![^.;!?]*\bagain\b)|be (?:left|kept|made|told|chasing|waiting|asking|paying)\b)",
            r"\b(?:this|that|it|which|none of (?:this|that|it)|the \w+(?: \w+){0,2}) (?:should|ought)(?:n't| never| not)+(?: to)?(?: ever)? have (?:happened|been (?:sent|taken|charged|made|said|allowed|closed|billed|issued|necessary|possible|left|like)|come to|gone (?:out|wrong|on|to)|got|left|reached|taken|slipped|passed)\b",
            r"\b(?:they|it|that|this|those|the \w+(?: \w+)?|our \w+(?: \w+)?|my \w+(?: \w+)?) (?:could|should|ought to)(?: and should)? have been (?:\w+ ){0,4}(?:plainer|clearer|kinder|quicker|faster|better|sooner|gentler|warmer|politer|shorter|simpler|more \w+)\b",
            # whose it is
            r"\b(?:this|that|it|which|all (?:of )?(?:this|that|it)|the (?:wait|delay|silence|mix-?up|rest|blame|whole \w+)(?: \w+){0,3})(?:'s| is| was| are| were) (?:\w+ly |all |very much |plainly |100% |purely |and )*(?:(?:on|down to) (?:us|me)(?=\W*$|[,;:.!]| (?:and|not|alone|for)\b)|(?:our|my) (?:own )?(?:and only our )?(?:\w+ )?"
            + _SLIP
            + r"\b|our (?:end|bad)\b|my bad\b)",
            rf"\b(?:wait|delay|silence|blame|fault|{_SLIP}) (?:is|was|lies|sits|rests|here is|there is|there was)(?: \w+ly| all| squarely)* (?:ours|mine|with us|with me)\b|\b(?:is|are|was|were) (?:\w+ly |all )*ours to (?:answer for|put right|set right|own|bear|mend)\b",
            rf"\b(?:entirely|purely|plainly|wholly|totally|completely|all|clearly) (?:our|my) (?:own )?{_SLIP}(?=\W*$|[,;:.!)]| and\b)|\b(?:our|my) (?:own )?{_SLIP} (?:entirely|alone|completely|plainly|and (?:only ours|nobody's|not yours))\b",
            r"\b(?:we|i) (?:\w+ly |do )?own (?:this|that|it|up|the \w+)\b|\b(?:i|we)(?:'ll)? (?:\w+ly )?(?:take|accept|carry|bear)(?: \w+)? (?:responsibility|blame)\b|\b(?:we|i)(?:'re|'m| are| am) to blame\b|\bhands up\b|\bno excuses? (?:for|from|on|there|here)\b",
            r"\b(?:not|n't) (?:\w+ )?(?:good|quick|clear|kind|fast|careful) enough\b(?! (?:to|for (?:the|a|an) (?!wait|delay))\b)|\b(?:poor|miserable|careless|clumsy|wrong|rude|sloppy|thoughtless|unkind|bad|shabby|slow)\b[^.;:!?]{0,40}\b(?:of|from) us\b|\b(?:poor|careless|clumsy|wrong|sloppy|slow|unkind)\b[^.;:!?]{0,20} on our (?:part|side)\b",
            r"\b(?:nothing(?! (?:i|we|you|they)\b)|none of (?:this|that|it)|no part of (?:this|that|it))\b[^.;!?]{0,24} (?:is|was|were) (?:good enough|okay|ok|right|fair|acceptable|on(?=\W*$|[,;]))(?!\w)",
            r"\b(?:not|n't) (?:at all |remotely |anywhere near )?(?:how|the way|the (?:service|care|welcome|standard|start|treatment|help)) (?:that )?(?:we (?:want|treat|do|like|should|aim|work|mean)|(?:anyone|anybody|you|people|a (?:customer|guest|patient|child)|any (?:customer|guest|patient|child)) (?:should|ought|deserves?)|you(?:'re| are)? (?:pay\w*|deserve\w*|were promised|expect\w*))",
            r"\b(?:you|they|he|she|your \w+|everyone) (?:\w+ )?(?:deserved?|were owed|are owed) (?:(?:far|so|much|a lot|a whole lot|a|some|something) )*(?:better|more|kinder|quicker|proper|straight|clear|warmer|faster|decent|answer)\b",
        )
    )
)
_ADMITS = cues.compile(
    "|".join(
        (
            rf"{_WE} (?:got (?:this|that|it|things|you|your \w+|the \w+)(?: \w+)? wrong|(?:messed|slipped|mucked|muddled|botched|bungled|fluffed|fumbled)\b|made (?:an? |this |that |the )?(?:\w+ )?{_SLIP}|missed (?:this|that|it)(?=\W*$|[,;]| and\b))",
            r"\b(?:we|i|somebody here|someone here|one of us|our (?:\w+ )?\w+) (?:\w+ly )?(?:should|ought to)(?:n't)?(?: not| never| at least| really| simply| also| all)* have (?:(?!received\b)[a-z]{2,}ed|been|done|told|rung|sent|kept|made|said|seen|known|caught|written|given|taken|put|let|had|found|thought|brought|read|shown|spoken|come|gone|got|left|held|heard|met|paid|set)\b",
            rf"(?:^\W*|[,;:–(-] ?|\band )(?:our|my) (?:own )?{_SLIP}(?=\W*$|[,;:.!)]| (?:and|here|there|not)\b)",
        )
    )
)
_SAD = cues.compile(
    "|".join(
        (
            r"\b(?:i|we)(?:(?: so| really| do| only| truly| dearly| just)* wish|'d give a lot (?:for|if)) (?:that )?(?:(?:we|i)(?:'d| had|hadn't) (?:never |only |just )?(?:[a-z]{3,}ed|told|rung|sent|caught|seen|known|done|kept|spotted|been)\b|(?:it|this|that|things|your|the|he|she|they|you|somebody|someone|our)\b[^.;!?]{0,50}?\b(?:had|hadn't|were|weren't|was|wasn't|could have|'d)\b)",
            r"\b(?:pains|bothers|saddens|hurts|grieves|upsets|mortifies|stings) (?:me|us)\b|\b(?:i|we) (?:\w+ )?(?:hate|loathe|dread) (?:that|to (?:see|hear|think|read)|how|hearing|reading|seeing)\b|\b(?:i|we) feel (?:\w+ )?(?:awful|terrible|dreadful|bad|rotten|wretched|ashamed|sick|for you)\b",
            r"\b(?:i'm|we're|i am|we are|i was|we were)(?: so| really| very| truly| deeply| quite| all| just)* (?:sad|saddened|gutted|mortified|ashamed|embarrassed|appalled|dismayed|horrified|heartbroken|upset|unhappy)\b(?! with\b)",
            r"\bcondolences\b|\b(?:our|my) (?:thoughts|hearts?) (?:are|is|go(?:es)?|sank|sinks?) |\bheart (?:goes out|sank|sinks)\b|\bfeel for (?:you|him|her|them|your)\b",
            r"\b(?:what|such) an? (?:\w+ ){0,2}?(?:shame|pity|nuisance|blow|letdown|let-down|disappointment|mess|ordeal|nightmare|pain|muddle|headache|hassle|bother)\b",
            r"(?:^\W*|[,:;–-] ?)(?:(?:oh|ouch|ugh|oof|gosh|goodness|dear|no)[,!. -]+)*what an? (?:\w+ )?(?:rotten|horrible|awful|dreadful|terrible|miserable|horrid|nasty|sad|wretched|grim|rough|tough|lousy|bad|poor|cruel|frustrating|annoying|worrying|unhappy|gloomy|soggy|cold)\b|^\W*(?:(?:oh|ouch|ugh|oof|gosh|goodness|dear|no)[,!. -]+)+what an? (?!day\b)|\bwhat a way to (?:start|end|spend|arrive|begin|find|treat|come|travel|wake|hear|learn)\b",
            r"\b(?:your |the |you |that )?poor (?:you|thing|things|mum|mom|mother|dad|father|gran|nan|granny|grandma|grandad|girl|boy|lad|kid|kids|children|lamb|love|dog|cat|pup|puppy|kitten|wife|husband|son|daughter|baby|little \w+)\b",
        )
    )
)
_IT_IS_SAD = cues.compile(  # of a thing told beside it: alone it is a phrase
    r"\b(?:that|this|it|which)(?:'s| is| was| sounds| reads| must have been| really| does| did)*(?: so| really| very| such| truly| just| terribly| deeply| too| an?| real| awfully)* (?:sad|saddening|heartbreaking|awful|dreadful|horrible|horrid|terrible|rotten|wretched|shame|pity|crying shame|hurts?|stings?|humiliating|galling|shameful|disgraceful|inexcusable|unacceptable|appalling)(?=\W*$|[,;:.!]| (?:and|to (?:hear|read|see|find|learn|have|come)|for (?:you|anyone|anybody|him|her|them)|when|after|about|news|of us|on)\b)"
)
_PHRASE = 4  # words
_UNSAID = cues.compile(  # only if, only as somebody feels, or denied
    r"\b(?:understand|appreciate|know|see|realise|realize|imagine|if|whether|unless|in case|feel|felt|think|thought|say|said|says|saying|claim\w*|believe|suggest\w*|hope|hate to|not|never|cannot|\w+n't|without|wouldn't|nobody|no one) (?:(?!but\b|and\b)[\w']+ ){0,4}$"
)


@once_a_wording
def contrite(sentence: Sentence) -> bool:
    """Our side is sorry for it in other words than "sorry"."""
    if _says(sentence, _OWNS) or _says(sentence, _SAD):
        return True
    return len(sentence.plain.split()) > _PHRASE and _says(sentence, _IT_IS_SAD)


@once_a_wording
def admits(sentence: Sentence) -> bool:
    """It says what our side did wrong or left undone: news of a cause, until a kind word stands beside it."""
    return _says(sentence, _ADMITS)


def _says(sentence: Sentence, way: re.Pattern[str]) -> bool:
    text = sentence.plain
    if sentence.question or not way.search(text):
        return False
    parts = clauses(sentence)
    if parts and all(clause.quoted for clause in parts):
        return False
    return any(not _UNSAID.search(text, 0, m.start()) for m in way.finditer(text))
