"""Wry words: an account that comes too pat, an apology to grand tastes, a thing that is what it is, others who managed.

Each is read so only where a problem stands open, and none is certain enough to block.
"""

from __future__ import annotations

from rewriter import cues

_TOO_PAT = r"(?:a (?:bit|little|tad|touch|shade)(?: too)?|rather|awfully|remarkably|suspiciously|mighty|oddly|strangely|a?ll too|too|somewhat|terribly)"
# What makes a standard grand is said in mockery; "high", "special" and "fine" are said in earnest, too.
_GRAND = r"(?:refined|exacting|exalted|elevated|lofty|royal|regal|princely|delicate|discerning|sophisticated|exquisite|fussy|posh|superior|precious|noble|aristocratic)"
_TASTES = r"(?:expectations?|standards?|tastes?|palates?|demands?|ideas?|requirements?|ears?|eyes?|nose|sensibilit(?:y|ies)|wishes)"
_GRAND_PLACE = r"(?:the ritz|the hilton|the savoy|the waldorf|the four seasons|buckingham palace|a palace|a five[- ]star (?:hotel|place|resort)|claridge's|a spa (?:hotel|resort))"

WRY = (
    ("doubts", False, cues.compile(
        rf"\b(?:sounds?|seems?|looks?|is|'s|was)(?: all| just)? {_TOO_PAT} (?:convenient|coincidental|far-?fetched|fanciful|implausible|improbable)(?=\W*$|[,;:–-]| (?:to (?:me|us)|tbh|ngl|honestly|really|if you ask|and|but|given|considering)\b)"
    )),
    ("sarcasm", False, cues.compile(
        rf"\b(?:sorry|apologies|apologi[sz]e|regret)\b[^.!?;]{{0,60}}?(?:n't|\bnot|\bfail(?:ed|s)? to|\bfell short of|\bbeneath|\bbelow)\b[^.!?;]{{0,30}}? your (?:(?:very|so|oh-so|rather|extremely|ever so|such) )?{_GRAND} (?:[a-z]+ )?{_TASTES}\b"
        rf"|(?:n't|\bnot) (?:(?:exactly|quite|run|built|furnished|staffed|as (?:grand|fancy|posh|plush) as|like|up to) )+{_GRAND_PLACE}(?=\W*$|[,;])"
    )),
    ("tautology", False, cues.compile(
        r"^\W*(?:(?:well|sorry|but|and|look|yes|no|at the end of the day)[, ]+)*(?P<thing>(?:an?|the|our) [a-z'-]+(?: [a-z'-]+){0,2}) (?:is|are) (?P=thing)(?=\W*$|[,;])(?!, (?:and |so |but )*(?:we|i|you)\b(?!'m (?:sorry|afraid)))"
    )),
    ("scolds", False, cues.compile(  # "some people read the confirmation before they turn up"
        r"^\W*(?:(?:well|but|and|you know|honestly|look)[, ]+)*(?:some|most|other|normal|sensible|organi[sz]ed|careful|polite|grown)(?: of us| ?-?ups)?(?: (?:people|customers|guests|travellers|parents|patients|adults|drivers|passengers))?(?: (?:actually|do|just|simply|at least))* (?:read|check|look|ask|plan|book|arrive|bring|call|ring|measure|test|pack|count|listen|think|say (?:please|thank you))\b[^.!?;]{0,50}?\b(?:before (?:they|you|complaining|writing|turning|calling)|first|in advance|beforehand|properly|in (?:good )?time|ahead)\b(?![^.!?]*\b(?:sorry|our|we|us)\b)"
        r"|\b(?:nobody|no one) (?:forced|made|asked|told|begged) you to (?:buy|book|order|sign|take|choose|come|use|click|join|pay|stay|drive|fly|download|install|agree)\b(?![^.!?]*\b(?:sorry|our|we|us|twice)\b)|\bif you (?:want|wish|expect|hope) to be (?:taken seriously|helped|heard|served|treated)\b"
    )),
    ("repeats-itself", False, cues.compile(  # "I've told you where the meter is"
        r"\b(?:i|we)(?:'ve| have)(?: now| already| all)* (?:answered|explained|sent|said|told|dealt with|covered|been through|replied to) (?:you |to you )?(?:(?:this|that|it|these)(?: [a-z]+)?|(?:the|your) (?:same )?(?:question|mail|e-?mail|message|point|matter|request|query|issue|link|form|code)s?) (?:twice|already|repeatedly|several times|many times|(?:\d+|two|three|four|five|six|ten|a dozen) times)\b|\b(?:i|we)(?:'ve| have|'d| had) (?:told|explained to|said to|written to) you (?:where|how|why|when|which|that|this|all (?:this|that|of (?:this|that))|it|about (?:this|that|it))\b(?! (?:wrong|too late|the wrong|so far|today that|and i was wrong|wasn't|isn't (?:so|true)))|\b(?:let me|i'll|i will) (?:say|explain|spell|put) (?:it|this|that)(?: out)?(?: to you)? (?:once more|one more time|one last time|slowly|in (?:small|simple|short|plain) words|very slowly|for you again)\b"
    )),
    ("compares", False, cues.compile(  # "believe it or not, we have other customers"
        r"\b(?:believe it or not|as it happens|you know|funnily enough),? (?:we|i) (?:do |also )*(?:have|serve|look after|help|see) (?:a few |many |plenty of )?(?:other|others)\b|\byou(?:'re| are) (?:not|hardly|n't) the only (?:one|person|customer|guest|tenant|parent|patient|passenger|player|member|user)\b(?=\W*$|[,;]| (?:with|who|waiting|having|in|on|here|we)\b)(?!.*\b(?:sorry|fix\w*|known|bug|aware|looking|engineers?)\b)"
    )),
    ("minimises", False, cues.compile(  # "what did you expect for 12 euros"
        r"\b(?:not sure|no idea|don't know|tell me|wonder) what (?:exactly )?(?:you|one|anyone|anybody|people) (?:expect(?:ed|s)?|thought|hoped for|want(?:ed)?) (?:for|from|at) (?:[£$€]? ?\d|that (?:price|money)|an? (?:\d|two|three|cheap|budget|free)|free|nothing|the price)|\b(?:for|at) (?:[£$€] ?\d[\d.]*|\d+ (?:quid|euros?|pounds?|dollars?|bucks)|that (?:price|money)),? (?:what (?:do|did) you|you can't|one can't|you (?:get|don't get)|you shouldn't) (?:really )?(?:expect|complain|get the|have|ask)\b"
    )),
    ("scolds", False, cues.compile(
        r"\byou do (?:realise|realize|know|understand|remember|appreciate) (?:that |how |we |you|this |it )|\b(?:keep|carry|go) on (?:like (?:this|that)|in (?:this|that) (?:tone|way)) and\b|\b(?:once|when|until|if) you(?:'ve| have)? (?:found|learn(?:ed|t)|discovered|remembered|shown?) (?:some |your |a (?:bit|little) (?:of )?|basic |us )?(?:manners|respect|courtesy|politeness|decency)\b"
        r"|\b(?:courtesy|politeness|respect|good manners|a (?:kind|friendly|polite) word|a please|saying please)(?: [\w']+){0,5}? (?:goes|would go|go|can go) a long way\b|\bfor (?:someone|somebody|a (?:person|customer|guest|member|man|woman)) who(?:'s|'d)? [^.!?;,]{3,50},? you(?:'re|'ve| are| have| do| seem| certainly| sure)\b"
        r"|\b(?:oh,? )?for (?:the love of (?:god|mike|pete|all that)|(?:god|heaven|goodness|pity|pete|fuck|christ)(?:'s|s)? sake|crying out loud)\b|\bif you(?:'d| would| could)? (?:just |only |please |simply )?stop(?:ped)? (?!by\b|at\b|in\b)[a-z]+ing\b[^.!?;]{0,60}? (?:it|we|i|this|things|that|the [a-z]+) (?:might|would|could|may|can|will)\b|\bthen (?:perhaps|maybe) (?:your|the|another|a different) [\w' ]{2,30}? (?:is|would be) (?:the )?(?:better|right|best|place|more)\b"
    )),
    ("doubts", False, cues.compile(
        r"\b(?:that's|that is|this is|it's|now that's|which is) (?:quite|some|such|rather|really) (?:a |an |the )?(?:remarkable |unusual |good )?(?:story|tale|coincidence|run of (?:bad )?luck|yarn|series of events)\b|\b(?:meters?|cameras?|scales?|scanners?|machines?|computers?|logs?|locks?|clocks?|sensors?) (?:don't|doesn't|do not|never|can't) (?:tend to )?(?:make (?:things|it|that|stuff|numbers) up|invent|imagine|lie|dream|just (?:open|happen|change)|open (?:themselves|by)|walk|ride off)\b"
    )),
    ("minimises", False, cues.compile(
        r"\bthere(?:'ll| will) (?:always )?be (?:others|another(?: one)?|other ones|more (?:of them|where)|plenty more)(?=\W*$)|\b(?:\d+|an?|one|two|three|five|ten|fifteen|twenty|thirty|forty|half an) (?:minutes?|mins?|hours?|days?|weeks?|euros?|pounds?|quid|dollars?) (?:isn't|is hardly|is not|hardly counts as|is scarcely|isn't exactly) (?:really |exactly |even |that |much of )*(?:a (?:delay|wait|problem|long time|fortune|disaster|lot)|late|long|much)\b"
        r"|\b(?:i'm sure|surely|no doubt|i bet|i dare ?say) (?:you|your [a-z]+|he|she|they|everyone)(?:'ve|'ll|'d| have| will| would)? (?:all )?(?:survived? (?:it|worse|this|that)|manage (?:without|fine)|cope|had worse|seen worse|live|got over it|get over it)\b|\bthere are (?:people|others|patients|families|children)(?: out there| here)? (?:waiting|coping|living|dealing|struggling) (?:for|with|through) (?:far |much |a lot )?(?:worse|bigger|more (?:serious|important))\b"
        r"|\b(?:not (?:really )?sure|hardly|doubt|don't think|don't know that) (?:(?:it|that|this)(?:'s| is| was| were)? )?(?:really )?worth (?:an?|all|so|that|this|two|three|four|five|six|\d+)(?: [a-z]+)? (?:messages?|e?mails?|calls?|letters?|fuss|anger|shouting|trouble|complaints?|reviews?)\b"
    )),
)  # fmt: skip
