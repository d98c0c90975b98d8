"""Words that put the customer down without a loud one: read your mail, it must be there, he has no reason to lie, others manage."""

from __future__ import annotations

from rewriter import cues

_LEAD = r"^\W*(?:(?:so|and|well|but|maybe|perhaps|then|sorry|look),? ){0,2}"
_POST = r"(?:own )?(?:e-?mails?|mails?|messages|post|letters|inbox|texts|invoices?|bills?|contract|statements?)"
_OFTEN = r"(?: (?:properly|carefully|more (?:often|carefully|closely)|better|first|sometimes|now and then|once in a while|for once))*"
_BOTHER = r"(?:actually |only |just |ever |even |bother(?:ed)? to |care(?:d)? to |(?:took|take) the time to )*"
IF_READ = cues.compile(  # "it's all in the guide, if you had read it"
    rf"(?:it's|its|that's|thats|it is|it was|they're|which is) (?:all |right |clearly |written |there |stated )*(?:in|on) (?:the|our|your) [a-z]+(?: [a-z&]+)?,? (?:if|had) you(?:'d| had)? {_BOTHER}(?:read|looked|checked|opened)(?: at)?(?: (?:it|them|that|this))?(?: (?:properly|carefully|closely))?(?=\W*$)"
)
_MOST = r"(?:most|nearly all|almost all|the (?:vast )?majority of|plenty of|lots of|99 ?%(?: of)?)"
_FOLK = r"(?:people|users|customers|others|players|guests|members|households|clients|drivers|passengers|families)"

PUT_DOWN = (
    ("scolds", False, cues.compile(
        rf"{_LEAD}you (?:really |just |also |simply )*(?:should|must|ought to|need to|have to) (?:really |actually |just |always )*read your {_POST}{_OFTEN}(?=\W*$)"
    )),
    ("scolds", False, cues.compile(
        r",? (?:but|and|though|only) (?:nobody|no one|(?:people|customers|users|guests|tenants) (?:don't|never)|you (?:never|don't)) (?:ever |really |actually |bother to )*(?:reads?|opens?|looks? at|checks?) (?:those|them|it|these|that|anything|their \w+|your \w+)(?=\W*$)"
    )),
    ("scolds", False, IF_READ),
    ("doubts", False, cues.compile(
        r"\bso you must (?:have (?:it|them|got (?:it|them)|received (?:it|them)|had (?:it|them)|overlooked (?:it|them)|missed (?:it|them)))(?=\W*$|[,;])|\bso (?:it|they) must (?:be (?:there|somewhere|at yours|with you|in your (?:flat|house|home|post|mailbox|letterbox|building))|have (?:arrived|been delivered|reached you|got there|got to you))(?=\W*$|[,;])"
        r"|\b(?:he|she|they|i|we|(?:the|our|my) [a-z]+(?: [a-z]+)?)(?:'ve| have|'s| has|'d| had)?(?: got)? (?:absolutely |really )?no (?:reason|cause|motive) to (?:lie|make (?:it|that|this|things|stuff) up|invent (?:it|that|this|things))\b"
    )),
    ("compares", False, cues.compile(
        r"\byou(?:'re| are) (?:(?:literally|honestly|really|actually) )?the (?:very )?first (?:one |person |customer |guest |client |tenant |user |parent |caller )?(?:to|who(?:'s| has| have)?|that(?:'s| has)?) (?:ever )?(?:complain|moan|mind|object|have an? (?:problem|issue) with|say that|say so|not like|take issue)\w*\b(?! (?:to|at) (?:you|him|her)\b)|"
        rf"\b(?:works?|working|loads?|loading|runs?|running|went|going) (?:just |perfectly |absolutely |totally )?(?:fine |ok |okay |well )?(?:for|with) {_MOST} (?:of )?(?:the |our |other )*{_FOLK}\b(?! (?:now|again|who|with|on|if))"
    )),
)  # fmt: skip
