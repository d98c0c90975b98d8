"""What the customer ought to have seen to: whose duty it is, what they passed over, and how late they were.

A duty stated before anything has happened is information; behind a problem it says whose fault the problem is. What they
may choose ("it's up to you whether ..."), what an act of theirs was, and when, are facts and no reproach.
"""

from __future__ import annotations

import re

from rewriter import cues

_WHOM = r"(?:customer|client|passenger|traveller|traveler|guest|tenant|sender|buyer|driver|motorist|parent|cardholder|holder|account holder|user|patient|owner|member|renter|hirer|policyholder|student|applicant|seller|recipient|visitor|player|subscriber|ticket holder|cyclist|rider|donor)"
_THEIR = rf"(?:your|(?:the|an?|each|every) {_WHOM}(?:'s|s'?)?|{_WHOM}s'?|people's)"
_YOU = rf"(?:you|(?:the|each|every|an?) {_WHOM}|{_WHOM}s|people)"
# Not what somebody is free to choose.
_SEE_TO = r"(?!(?:decide|choose|pick|say|judge|see|determine|tell us (?:which|whether|if)|suggest|enjoy|answer|accept)\b)[a-z]+"
_IS = r"(?:it's|its|it is|that's|thats|that is|it was|it remains|it will always be)"
_REALLY = r"(?: (?:always|really|very much|entirely|ultimately|solely|still|also|simply|only|of course|clearly|purely|your own))*"

DUTY = cues.compile(
    rf"\b{_IS}{_REALLY} {_THEIR}(?: own)? (?:responsibility|duty|job|task|obligation|business)(?: (?:as an? \w+ ))? ?(?:to {_SEE_TO}\b|not (?:ours|mine)\b|(?=\W*$|[,;]))"
    rf"|\b{_IS}{_REALLY} (?:up to|on|down to) {_YOU} to (?!me\b|us\b){_SEE_TO}\b"
    rf"|\b(?:the )?(?:onus|burden|responsibility|obligation|duty)(?: (?:for|of) [^.,;!?]{{3,40}}?)?(?: (?:is|was|lies|lay|rests|falls|sits|remains)){_REALLY} (?:on|upon|with) {_YOU}\b"
    rf"|\byou(?:'re| are) (?:fully |solely |entirely |personally |always |still |also )*responsible for (?:[a-z]{{3,}}ing (?:your|the|it|them|that|all)\b|your own\b|the (?:safe-?keeping|security|safety|accuracy)\b)"
    r"|(?:^\W*|[,;] ?(?:and |so |but )?)(?:[a-z]{2,}ing [^.,;!?]{2,40}?|that|this|it|all of (?:this|that)) (?:is|remains) (?:your|(?:the|a) (?:customer|passenger|tenant|cardholder|buyer|sender|driver|guest|parent|user|owner)'s) (?:own )?(?:responsibility|duty|job)(?=\W*$|[,;]| not\b)"
)
PASSED_OVER = cues.compile(
    r"(?:(?<=which )|(?<=that ))you (?:clearly |apparently |obviously |simply |just |then |evidently |seem to have |must have |had |have )*(?:ignored|missed|overlooked|disregarded|skipped|threw (?:away|out)|binned|deleted|let (?:pass|slip|go|lapse|expire)|left unread|forgot|failed to \w+|chose to (?:ignore|skip|overlook|disregard)|paid no (?:attention|heed) to|took no notice of)(?=\W*$|[,;]| (?:so|and|but)\b)"
    r"|\byou (?:\w+ly |then |still |just )?chose (?:to (?:ignore|carry on|continue|proceed|go ahead|risk|skip|leave it|wait|disregard)|not to (?!be\b|take\b|have\b|buy\b|add\b|pay\b|use\b))"
    r"|\byou(?:'ve|'d)? (?:\w+ly )?(?:had|have had) (?:plenty of|ample|more than enough|every|enough|fair|sufficient|lots of|all the) (?:warnings?|notice|chances?|opportunit(?:y|ies)|reminders?|time to)\b"
    r"|\b(?:because of|due to|down to|from|caused by|comes from|thanks to) (?:how|the way|what) you (?:[a-z]{2,}ed|put|set|left|kept|wore|did|hung|sent|drove|ran|cut|held|took|built|treat|use|wash|store|handle|drive|keep|wear)\b"
)
_FOLK = rf"(?:people|families|{_WHOM}s)"
_WARNED = r"(?:warn(?: you| customers| users| people| everyone)?|mention|announce|point out|flag|note|state|explain|tell you|say so|tell (?:customers|users|people|everyone))"
_NOT_OURS_TOO = r"(?![^.!?]*\b(?:sorry|but|and (?:we|it|i)|on us|our (?:fault|mistake|part))\b)"
_CLEARLY = re.compile(
    r"^\W*(?P<it>(?:this|that|it|which)(?:'s| is| was)) (?:all |very |quite )?clearly (?P<rest>(?:stated|written|set out|mentioned|explained|shown) (?:in|on) [^;!?]{3,80}?)\W*$"
)
TOLD_SO = cues.compile(  # "we did warn about this in the notes", "we did say no swimming", "we always tell users to back up"
    rf"^\W*(?:(?:well|but|and|so|sorry)[, ]+)*(?:i|we) did {_WARNED} (?:about |of )?(?:this|that|it)(?= (?:in|on|at|before|when|by|several|more)\b|\W*$){_NOT_OURS_TOO}"
    rf"|^\W*(?:this|that|it)(?:'s| is| was) (?:all |very |quite )?clearly (?:stated|written|set out|mentioned|explained|shown) (?:in|on)\b{_NOT_OURS_TOO}"
    rf"|^\W*(?:(?:well|but|and|so|sorry)[, ]+)*(?:i|we) did (?:say|write|state|mention|note|explain) (?:in|on) (?:the|our|your) [a-z][\w -]{{2,24}}? (?:that )?(?:it|this|that|you|they|there)(?:'s|'re| is| are| was| needs?| can| can't| must| have| has)\b{_NOT_OURS_TOO}"
    rf"|^\W*(?:(?:well|but|and|so|sorry)[, ]+)*(?:i|we) did (?:say|tell you|ask you|ask|warn you)(?: not to| to|,? no) (?!be\b|you\b)[a-z]+{_NOT_OURS_TOO}"
    rf"|^\W*(?:(?:well|but|and|so)[, ]+)*we always (?:tell|ask|advise|remind|warn) (?:you|everyone|everybody|{_FOLK}) (?:not )?to [a-z]+(?![^.!?]*(?:, so\b|\bso that\b|\bbecause\b|\bsorry\b))"
)
_SAID_WHERE = re.compile(
    r"^\W*(?:(?:well|but|and|so|sorry)[, ]+)*(?:i|we) did [a-z]+(?: [a-z]+)? (?:about |of )?(?:this|that|it) (?P<where>(?:in|on) [^,;.!?]{3,60}?(?:\d+(?:\.\d+)*)?)\W*$"
)
_SAID_THAT = re.compile(
    r"^\W*(?:(?:well|but|and|so|sorry)[, ]+)*(?:i|we) did (?:say|write|state|mention|note|explain) (?:in|on) (?P<src>(?:the|our|your) [a-z][\w -]{2,24}?) (?:that )?(?P<what>(?:it|this|that|you|they|there)(?:'s|'re| is| are| was| needs?| can| can't| must| have| has)\b[^;!?]{2,80}?)\W*$"
)
_SAID_NO = re.compile(
    r"^\W*(?:(?:well|but|and|so|sorry)[, ]+)*(?:i|we) did (?:say|tell you|ask you|ask|warn you),? (?P<what>no [a-z]+ing\b[^,;.!?]{0,40})\W*$"
)
_SAID_TO = re.compile(
    r"^\W*(?:(?:well|but|and|so|sorry)[, ]+)*(?:(?:i|we) did (?:say|tell you|ask you|ask|warn you)|we always [a-z]+ [a-z]+) (?P<not>not )?to (?P<what>[a-z][^;.!?]{3,90}?)\W*$"
)


def told_so(text: str) -> tuple[str, tuple[int, int]] | None:
    """What a told-you-so holds for the customer: how it begins, and the place of the rest in plain `text`."""
    if clear := _CLEARLY.match(text):
        return f"{'That' if clear['it'].startswith('that') else 'This'} is ", clear.span("rest")
    if where := _SAID_WHERE.match(text):
        return "This is described ", where.span("where")
    if that := _SAID_THAT.match(text):
        return f"{that['src'][:1].upper()}{that['src'][1:]} says ", that.span("what")
    if no := _SAID_NO.match(text):
        return "Please, ", no.span("what")
    if to := _SAID_TO.match(text):
        return "Please don't " if to["not"] else "Please ", to.span("what")
    return None


PEOPLE_DO = cues.compile(  # "many customers use plastic, which causes this"
    rf"^\W*(?:(?:well|sorry|but|and|unfortunately|sadly)[, ]+)*(?:(?:many|most|some|lots of|a lot of|plenty of|too many) )?{_FOLK} (?:(?:often|usually|always|sometimes|just|simply|tend to|generally|regularly|keep) )*(?!(?:can|may|will|are|were|have|had|say|said|who|with|on|in|at|find|like|love|prefer|ask|get|need|want|receive|pay)\b)[a-z]+ [^.!?;]{{2,60}}?,? (?:which|and (?:that|this|it)) (?:causes?|caused|leads?|led|is (?:why|how|what)|was (?:why|how|what)|makes?|made|breaks?|broke|damages?|damaged|blocks?|blocked|results?)\b[^.!?;,]{{0,30}}(?=\W*$)"
    r"|^\W*(?:(?:well|sorry|but|and)[, ]+)*(?:(?:small|young|little) )?(?:kids|children|toddlers|babies|dogs|cats|pets|puppies) (?:should|must|need to|have to) (?:always |never |not )?be (?:supervised|watched|left alone|kept (?:away|on a lead|out of reach)|unattended|minded)(?=\W*$|[,;])"
    rf"|^\W*(?:(?:well|sorry|but|and|unfortunately|sadly)[, ]+)*(?:(?:many|most|some|lots of|a lot of|too many) )?{_FOLK} (?:often|usually|always|sometimes|just|simply|tend to|regularly|keep|either)(?: \w+ly)? (?:don't|do not|never|forget|forgetting|leave|leaving|ignore|ignoring|skip|overload|overloading|use the wrong|don't bother|fail|misread|neglect|overlook)\b(?![^.!?]{{0,60}}(?:, so\b|;))"
)
# Said of them and of no time: "you were late and ..."; how many minutes, and why, would be an account.
LATE = cues.compile(
    r"(?:^\W*|[,;] ?(?:and |but |so |as )?|\b(?:but|so|because|since) )you were (?:simply |just |also |actually |unfortunately |too |very |so |rather |quite |already |probably |likely |clearly |obviously |apparently ){0,2}(?:late|not (?:ready|on time|in time|there|at home|in|at the (?:door|stop|gate|desk|address))|too (?:late|slow))(?=\W*$|[,;]| (?:and|so|for (?:the|your|it|check)|to (?:the|your|check))\b)"
    r"|\byou weren't (?:ready|at the (?:door|stop|gate|desk|address)|on time|in time|prepared|contactable|quick enough|there (?:in|on) time)(?=\W*$|[,;]| (?:and|so)\b)"
)
_PLEASE = re.compile(
    r"^\W*(?:(?:so|and|but|well|remember)[, ]+)*(?:it's|its|it is|that's)(?: (?:always|really|very much|entirely|ultimately|solely|still|also|simply|of course))* (?:your(?: own)? (?:responsibility|duty|job|obligation)|up to you|on you) to (?P<what>(?!(?:be|have|know|accept|understand|realise|realize|make sure you (?:had|have)|remember)\b)[a-z][^,;.!?]{3,110}?)\W*$"
)


def asked(text: str) -> re.Match[str] | None:
    """A duty of theirs that is a thing to do: "it's your responsibility to allow enough time"."""
    return _PLEASE.match(text)
