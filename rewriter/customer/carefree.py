"""Words that sound like trouble and tell of none: plans and lacks of one's own, offers passed on, polite forms, what is only imagined.

`spared` takes them out of a sentence; whatever complains in what is left, complains.
"""

from __future__ import annotations

import re

from rewriter import cues

_OWN_THING = (  # what a customer brings along, and nobody owes them
    r"(?:costume|receipts?(?: details)?|invoice|cards?|credit card|car|printer|passport|idea|clue|preference|kids|children|pets|smartphone|computer|laptop|tablet|facebook|twitter|instagram|paypal)"
)
_GO_ON = r"(?=, (?:how|what|when|where|which|who|can|could|do|does|is|are|will|would|so)\b|[.!?;]|$)"
_DEED_OF_OURS = r"(?:get|hear|receive|refund|fix|reply|answer|send|sort|deliver|pay|call|give|stop|respond|help|return|cancel|want (?:me|us|my|to lose))"
_OWN_AFFAIR = cues.compile(  # their own plans and habits: nothing that befell them
    r"\b(?:(?:i|we)(?:'ve| have)? )?(?:just |now )?changed (?:my|our) minds?\b(?: (?:about|on) [\w' -]{2,40}?)?[,.]? ?(?:(?:so|and) )?(?:can|could|may|might) (?:i|we) (?:please )?(?:have|get|return|send|cancel) [\w' -]{2,40}?(?:back|refund|please)(?: please)?\b|"
    r"\b(?:never|not) (?:been |even been )?(?:worn|used|opened|tried|unpacked|touched)\b|\b(?:i|we) (?:\w+ly |just )?(?:never|don't|hardly(?: ever)?|barely|no longer) (?:really )?(?:use|used|wear|wore|need|watch|read|go)\b"
    r"|^\W*(?:(?:i|we) )?can't (?:come|make (?:it|that day|\w+day|\d[\d:.]*(?: ?[ap]m)?|noon|the \d\w*|that (?:time|date|one))|do \w+day|be there)\b(?! (?:because|as|since|cos) (?:you|your|of you))|\b(?:i|we)(?:'ve| have)? (?:never|not|haven't) (?:yet )?(?:got|gotten|come) (?:a)?round to\b|"
    r"\b(?:i|we|my (?:\w+ )?\w+|and|but|now|he|she|they) (?:now )?(?:can't|won't be able to|am not able to|'m not able to|isn't able to) (?:go|"
    r"come|travel|fly|attend|join|be there|make (?:it|that day|the date|that date))\b(?: (?:any ?more|after all|now))*"
    r"|\b(?:tags?|labels?|seals?|stickers?|packaging)(?:'s| is| are)? (?:\w+ )?(?:still |all )*(?:on|attached|intact|there)\b|\b(?:still|never) (?:unopened|sealed|in (?:the|its) (?:box|bag|packaging))\b"
    r"|\bi'm (?:(?:just|only|a bit|rather|very|so|nearly done|nearly there|still reading|a),? ){1,3}slow\b(?! (?:to|because|since|as)\b)|\bi'm not (?:even )?(?:going|coming|travelling|flying|dressing|getting\s+(?:up|out|dressed|rid))\b(?: (?:up|out))?|\brunning (?:\w+ )?(?:\d+ )?(?:mins?|minutes?)? ?late\b|\bmissed (?:my|our) (?:\w+ )?(?:appt|appointment|slot|class|lesson) (?:cos|because|due|as|since) (?!you|your)"
)
_UNWELL = cues.compile(  # the reason of a plan that changed
    r"\b(?:i'm|we're|(?:my |our |the )?[a-z]+ (?:is|are|has|have|got)|(?:my|our) [a-z]+'s) (?:all |both |now |got )?(?:a |the )?(?:ill|sick|poorly|unwell|flu|covid|cold|fever|chickenpox|in hospital)\b(?! (?:from|after|because|since|of|with your|thanks))"
)
_CAREFREE = cues.compile(
    "|".join(
        (
            # what they lack and do not mean to do
            r"\bi'm not (?:planning|complaining|asking|blaming|joking|kidding|looking)\b|"
            r"\b(?:don't|not sure|no idea) (?:know )?(?:if|whether) (?:i|we) (?:can|could|should|need|have to|want)\b|"
            r"\bdon't want to (?:join|see|buy|play)\b|^\W*no,? i (?:haven't|didn't|don't)(?= but| yet|,|\W*$)|\bmy bad\b|"
            r"\bjust (?:[\w']+ ){1,5}(?:seconds?|minutes?|moments?) ago\b|"
            r"^\W*(?:\w+,? )?(?:sorry|apologies) for the delay\b|\b(?:isn't|aren't|not) charging (?:for|extra)\b|"
            r"\bno drama\b|\blate (?=check-?(?:in|out)\b(?!.*\b(?:but|said|told|now|then|paid)\b))|\blate (?=(?:check|show|shift|opening|night|bar|menu)\b)|"
            r"^(?!.*\b(?:sent|got|received|gave|given|charged|booked|delivered)\b)[^?!]*\b(?:can|could|may) (?:i|we|it|you|they) [^?!]{0,60}\binstead(?=\?)|"
            r"\b(?:i|we) (?:don't|can't|do not) (?:really |quite )?(?:mind|remember|recall|blame|mean|fancy)\b|"
            r"^\W*if (?:an?|any|someone|anyone) [^,.!?]*(?=[,.!?]|$)|"
            r"\bnever (?:felt|been|had|seen|tasted|eaten) (?:\w+ )?(?:more|better|happier|so (?:happy|good|proud|excited)|such (?:good|great|nice|lovely))\b|"
            r"[$£€]\d[\d.,]* off\b|\d ?% off\b|\bfinally free of\b|\bwon't (?:have|need) to\b|\btotally not\b|"
            r"\bnot at all\b|\bwithout me\?",
            rf"\b(?:i|we|you) (?:don't|haven't|didn't) (?:have|got|own|bring|keep) (?:an?|any|the|my|that) (?:\w+ )?{_OWN_THING}\b|"
            r"\bno (?:costume|printer|passport|smartphone|kids|pets|problem(?=,)|worries|hurry|rush|pressure|doubt|tricks|wonder|kidding|exaggeration)\b|"
            r"\b(?:no one|nobody)(?: else)? (?:\w+ )?(?:wants?|wanted) to (?:\w+ ){1,3}with (?:me|us)\b",
            r"\bdon't want to (?:wake|disturb|miss out|bother|spoil|rush|sound|be (?:rude|late|a (?:bother|pain)))\b|\bi'm already (?:registered|signed|enrolled|subscribed|an?)\b|\bi'm still (?:paying|deciding|thinking|learning|undecided|watching|an?)\b",
            r"\b(?:with|has|and) no [a-z](?=\W|$)|^\W*no,? (?=(?:i|we) (?:had|have|was|am|use|used|mean|meant|just|think|live|only)\b)",
            # what is only imagined
            rf"\b(?:i|we)(?: for one| personally)? wouldn't (?:\w+ )?(?:consider|buy|mind|want|dream|dare|change|say|bother|risk)\b[^.!?;]*?{_GO_ON}",
            rf"\bif (?:you|we|they|someone|anyone) (?:don't|doesn't|aren't|isn't|haven't|hasn't|can't) (?!{_DEED_OF_OURS}\b)[^,.!?;]*?(?=,|[.!?;]| (?:you're|you are|you must|you will|they're)\b|$)",
            r"\b(?:can|could|may|would|will|might) (?:(?:i|we|it|they|the \w+) (?:[\w']+ ){0,8}?)?still (?:only )?(?=[a-z][^.!?]*(?:\?|, right\b))|"
            r"\blate (?=\w+day (?:night|evening|afternoon|morning)\b)|"
            r"\bso (?:that )?(?:i|we) (?:won't|don't) miss (?=the|it|out)|"
            r"\bso (?:that )?there's no (?:confusion|doubt|misunderstanding|question)\b",
            r"\bwish (?:i|we) (?:were|was|could be) [^.!?]*\binstead\b|\bwhy not (?=(?:try|make|let|have|add|just|offer|put|use|do|sell|start)\b)",
            r"\bwhy can't (?:i|we|you) (?=(?!(?:[^?]* )?(?:refund|money|cash|credit|replacement)\b)[^?]*\b(?:for free|instead of)\b)",
            # what is said for others: a tip, an advert, good cheer
            r"(?:^\W*|[,.!:] )don't (?:forget|worry|panic|mind|miss out|sleep on)\b|\bnothing (?:says|beats|compares)\b|"
            r"\bnever (?:disappoints?|lets? (?:me|us) down|fails? to (?:amaze|impress|delight|please|surprise|cheer)(?! (?:\w+ )?(?:how|that|what|when)\b))\b|"
            r"\bdo it (?:right )?now\b|\byou're the only one\b|^\W*(?:is (?:it |this )?|am i |are we )too late (?=(?:to|for)\b)|\bearly (?=bird\b|access\b|booking\b)",
            r"\b(?:anyone|anybody|everyone|everybody) who (?:needs|wants|is looking|loves|likes)\b[^:,.!?]*:?|\b(?:for |is |are |just |trip )(?:just |only )[$£€]\d[\d.,]*",
            r"(?:^|[\s(])[$£€]\d[\d.,]* (?:burritos?|tacos?|bowls?|pizzas?|burgers?|meals?|tickets?|drinks?|coffees?|deals?)\b|\btrick[- ]or[- ]treat\w*",
            # politeness, and what they will do themselves
            r"\b(?:thank(?:s| you)(?: so much| very much)?|sorry(?: to (?:bother|disturb|trouble|ask|message) you)?|hi|hello|hey|welcome|see you) again\b|\b(?<!n't )(?:want|like|love|hope) (?:(?!work|happen|fix|run|online|back|n't|not)[\w']+ ){1,8}again\b",
            r"\b(?:(?:i|we)(?:'ve| have) been |^\W*)(?:an? |your )?(?:[a-z]+ )?(?:members?|customers?|clients?|subscribers?|patients?|guests?|readers?|passengers?) (?:here |with you |of yours )?(?:since|for) [^,.;!?]{2,20}(?=[,;] (?:and |so )?(?:am|can|may|could|do|does|is|are|how|what|which|where|would|will)\b|\W*$)|"
            r"\bi promised (?:you|them|him|her)\b|"
            r"\b(?:i'll|we'll|i will|i can|please (?:drop|dm|message|call|ring)) [^.!?]{0,60}?now(?=\W*$)|"
            r"\b(?:plug\w*|pop|popp\w+|switch\w*|chang\w+|swap\w*|head\w*|go) (?:\w+ ){0,3}back\b|"
            r"\byou (?:mentioned|suggested|recommended|advised)\b(?: (?:that )?(?:i|we) (?:should|could|can|have to|must)\b)?",
            r"(?<=\w),? too(?=\W*$|,| (?:please|if|when|and|as|but|so)\b)|\b(?:i'm|am i|we're)(?: \w+){0,2} too\b|"
            r"\b(?:find|found|check|try|figure|pull|giv(?:e|ing)|hand(?:ing)?|head(?:ing)?|hang(?:ing)?|help(?:ing)?|eat|"
            r"point(?:ing)?|play(?:ed|s|ing)?|broke|br(?:ing|ought)|fill(?:ing)?|"
            r"reach(?:ing)?) (?:(?:me|us|it|that|this|them) )?out\b",
            r"\b(?:put|pay|write|note|scroll|sit) (?:\w+ )?down\b|\bburn(?:ed|t) out (?:on|from|by|after)\b|\bthe real burn\b|\bnot (?:listed|mentioned|explained) in (?:your|the) (?:help|faq|guide|manual|instructions)\b",
        )
    )
)
_ONLY_ASKS = cues.compile(  # what is marked twice may still be a plain question: "how will I get the code??"
    r"\bhow (?:will|do|can|would|should) (?:i|we)\b(?! (?:get|have) (?:my|our|a) (?:money|refund))|"
    r"^\W*(?:(?:hi|hello|hey|ok|so|and|also|please|quick question)\b[\s,.!]*)*(?:r (?:u|you)|you want me to|is there|"
    r"do you|can (?:i|we|you)|could (?:i|we|you)|(?:is|are|does|do|will) the|"
    r"are you (?!ever|even|going|serious|kidding|there|people|guys|all|still)|"
    r"what do i)\b(?!.*\b(?:my|our|ever|even)\b)"
)
_AT_THEM = cues.compile(r"\b(?:my|our|your|you|us|me|stop|help|(?:i|we)(?!'| (?:am|think|love|will)\b))\b")


def without_plans(text: str) -> str:
    """A sentence (plain words) without the customer's own plans and habits."""
    left = _OWN_AFFAIR.sub(" ", text)
    return left if left == text else _UNWELL.sub(" ", left)


def spared(text: str) -> str:
    """A sentence (plain words) without what sounds like trouble in it and tells of none."""
    left = _CAREFREE.sub(" ", without_plans(text))
    if "??" in left or "?!" in left or "!?" in left:
        left = _MARKS.sub("?", left) if _ONLY_ASKS.search(text) else left
    if "!!" in left and not _AT_THEM.search(left):
        left = _BANGS.sub("!", left)
    return left


_MARKS = re.compile(r"[?!]{2,}")
_BANGS = re.compile(r"!{2,}")
