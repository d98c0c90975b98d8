"""Words as they are thumbed into a phone, and what they are read as: "conductors r a diff company", "dunno y", "thx 4 ur wait".

A letter or a figure that stands for a word is read so only where the sentence leaves it nothing else to be: "r" behind
whoever it tells of, "b" behind what may be, "4" between thanks and what they are for. Letters and figures that name
something ("gate b", "size r", "in 2 days", "vitamin b"), capitals and codes stay what they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_WORDS = {
    "2moro": "tomorrow", "tmrw": "tomorrow", "tmr": "tomorrow", "tmrrw": "tomorrow", "2morrow": "tomorrow", "2mrw": "tomorrow", "tomoz": "tomorrow", "tmoro": "tomorrow", "2mro": "tomorrow", "2day": "today", "2nite": "tonight", "2night": "tonight", "b4": "before", "l8r": "later", "gr8": "great",
    "any1": "anyone", "every1": "everyone", "some1": "someone", "no1": "no one", "coz": "because", "cuz": "because", "becuz": "because", "bcuz": "because",
    "sry": "sorry", "srry": "sorry", "soz": "sorry", "ppl": "people", "msg": "message", "msgs": "messages", "abt": "about", "thru": "through", "tho": "though",
    "thanx": "thanks", "thnx": "thanks", "thnks": "thanks", "thks": "thanks", "tnx": "thanks", "shoulda": "should have", "coulda": "could have", "woulda": "would have", "musta": "must have", "mighta": "might have",
    "shud": "should", "shld": "should", "cud": "could", "cld": "could", "wud": "would", "wld": "would", "lemme": "let me", "gimme": "give me", "hafta": "have to", "gunna": "going to", "tryna": "trying to", "oughta": "ought to",
    "obvs": "obviously", "ofc": "of course", "prolly": "probably", "rly": "really", "hav": "have", "hv": "have", "wot": "what", "urself": "yourself", "nvm": "never mind", "ystrday": "yesterday", "wknd": "weekend",
}  # fmt: skip
_SEAT = "gate|seat|row|room|bay|zone|platform|level|size|paper|stand|desk|unit|block|pen|flat|building|hall|terminal|section|class|type|model|grade|option|plan|part|point|item|route|bus|line|vitamin|letter|key|button|team|group|side|step|question|form|appendix|table|page|version|series|lane|stage|no|number|press|column|drive|axis|hepatitis|product|variable|values?|code|the|an?"
_MAY_BE = r"will|'ll|wont|won't|would|wud|wld|could|cud|cld|should|shud|shld|shouldnt|shouldn't|wouldnt|wouldn't|couldnt|couldn't|cant|can't|might|may|must|gonna|gunna|gotta|(?:going|have|has|had|needs?|wants?|supposed|able|due|meant|ought|hafta|likely|got|used|not|sorry|happy|glad|how|where|when|what|way|nice|good|sure) (?:to|2)"
_DO = (
    r"(?:wait|pay|go|say|do|see|get|give|make|take|hear|know|tell|speak|b|be|have|hav|keep|find|put|come|bring|understand|believe|prove|ask|appeal|complain|blame|install|confirm|choose|leave|learn|remember|let|lose|accept|agree|explain)\b(?!-)"
    r"|(?:call|ring|check|send|help|contact|cancel|return|use|read|try|reset|restart|login|log|sign|talk|stop|reply|email|text|write|download|update|fix|sort|look|chat|work|start|change|book|order|claim|charge|refund|pick|open|close|show)"
    r"(?= (?:u|ur|the|an?|you|your|us|me|it|them|him|her|this|that|these|those|in|on|for|4|to|2|at|with|by|from|up|out|back|first|again|now|till?|until|and|n|or|my|our|some|any|someone|their|about|before|b4|y|why|what|how|if)\b|[.,!?]|$)"
)
_FOR_WHOM = r"ur|u|the|your|you|this|that|it|us|me|them|him|her|any|my|our|a|an|all|not|no|now|sure|ages|[a-z]{2,16}ing|patience|details?|info|help|refunds?"
_ASKED_FOR = r"thx|thanks|thanx|thnx|thank you|thank u|ty|tnx|cheers|sorry|sry|soz|apologies|apologi[sz]e|wait|waiting|waited|ask|asking|asked|pay|paid|paying|charged|look|looking|checked|responsible|reason|blame|u|you|it|them|us|fault|liable|good|enough|ready|apply|applied|eligible|qualify|not"
_ENDS_OR_GOES_ON = r"(?=\W*$|\W*[,.;:!?–(]| (?:to|and|but|so|that|for|with|about|if|till?|until|as|because|cos|by|up|not|now|then|here|there|at|in|on|from|tho|mate|thanks|today|tomorrow)\b| [£$€]?\d)"
_BE = (  # what somebody is or does: "ur fine", "ur on the list", "ur getting it"; "ur right shoe" is theirs
    r"(?:(?:not|n't|on|in|at|from|still|just|already|always|never|also|being|too|so|really|an?|the|our|my|no longer|out of|one of|about to|going to|able to|entitled to|supposed to|welcome|rebooked(?! (?:flights?|trains?|seats?|tickets?|trip|stay|room|slot|appointment|class|journey)\b)|"
    r"(?:under|over|past|within) (?:the|your|ur|it|\d)|very (?!own\b|first\b|last\b|next\b)\w+|all (?:set|good|sorted|done|clear|booked|signed)|(?:looking|waiting) (?:for|at|to)|missing (?:an?|the|out)|"
    r"getting|asking|talking|having|trying|kidding|joking|paying|doing|coming|using)\b(?!-)"
    rf"|(?:fine|right(?! to\b)|wrong|good|ok|okay|late|early|safe|sorted|covered|done|set|lucky|free|sure|eligible|allowed|correct|ready|first|next|charged|billed|booked|registered|refunded|insured|banned|blocked|subscribed|enrolled|listed|upset|angry|annoyed|disappointed|frustrated|unhappy|cross|mad|worried|unlucky|mistaken|confused|logged in|signed up){_ENDS_OR_GOES_ON})"
)
_BEFORE = r"(?<![\w'’#@/&.+=-])"
_BEHIND = r"(?![\w@/&+=-]|['’]\w|\.\w)"
_ALONE = re.compile(
    rf"{_BEFORE}(?:"
    rf"(?P<r>(?<=[a-z] )r)(?= (?:[a-z'’]{{2,24}}\b(?! ?\d+\b)|a\b|u\b|2 (?:{_DO})|2day\b|2nite\b))|(?P<ask>^r|(?<=[.!?\n,] )r)(?= (?:u|ur|you|they|we|these|those|the|there|your)\b)"
    r"|(?P<y>y)(?= (?:did|didn|didnt|do|dont|don't|does|doesnt|doesn't|r|are|is|isnt|isn't|was|wasnt|wasn't|were|has|have|yet|would|wud|cant|can't|u|ur|you|your|it|its|it's|they|the|that|this|he|she|i|we|not)\b(?! ?[+/=])|\W{0,3}(?:$|\n)|[,.;!?])"
    rf"|(?P<n>(?<=[a-z.] )n)(?= [a-z]{{2}})|(?P<b>b)(?=\W*$| (?:a|[a-z'’]{{2,}})\b|[,.!?])"
    rf"|(?P<to>2)(?= (?:{_DO}|(?:u|us|me|ur)\b))|(?P<for>4)(?= (?:{_FOR_WHOM})\b)|(?P<agreed>2)(?=\W*(?:$|\n)|[.,;!?](?!\d))"
    r"|(?P<one>1)(?= (?:who|that|u|you|we|i|is|was|has|else|complain\w*|saying|asking|with|to|2|left|here|so|and|n)\b|\W*(?:$|\n)|[.,;!?](?!\d))|(?P<mate>m8)(?=\W*(?:$|\n)|[.,;!?])"
    r"|(?P<diff>diff)(?= (?!in\b|between\b|of\b|for\b|is\b|was\b|will\b|to\b|file\b|tool\b|and\b|or\b|on\b|at\b|shows?\b)[a-z]{2})"
    rf"|(?P<cos>cos|bc|bcs)(?= (?:i|i'm|im|we|we're|were|u|ur|you|you're|youre|he|she|it|its|it's|they|they're|theyre|the|your|our|my|that|this|there|theres|nobody|no|of|somebody|someone|dhl|ups)\b)"
    rf"|(?P<youre>ur)(?= (?:gonna|gunna|{_BE}))"
    rf"|(?P<its>its)(?= (?:ur|u|n't|cos|coz|cuz|gonna|them|him|her|you|gone|obvs|ofc|prolly|1|the)\b)"
    rf"|(?P<word>{'|'.join(sorted(_WORDS, key=len, reverse=True))})"
    rf"){_BEHIND}"
)
_STANDS_AT = re.compile(r"(?:^|[^a-z])(?:is|are|was|were|in|at|on|to|from|and) $")
_MORE_OF = re.compile(  # what can only be told of somebody: "the refund r both in"
    r" (?:both|all|not|still|now|being|going|gonna|closed|fully|sold|done|gone|on|in|at|the ones?|supposed|meant|too|very|really|just|only|always|never|out|back|here|there|waiting|working|looking|busy|responsible)\b"
)
_OTHERS = re.compile(
    r" (?:team|dept|department|company|person|people|system|office|shop|site|store|branch|order|account|address|number|people)\b"
)
_NAMED_BY = re.compile(rf"(?:^|[^a-z])(?:{_SEAT}) $")
_TOLD_OF = re.compile(  # whom "are" may stand behind: many, or what points at them
    r"(?:^|[^\w'’])(?:(?:u|you|they|we|these|those|there|who|what|where|how|why|when|which|and \w{2,16}|people|ppl|staff|police|both|all|some|many|most|here|things)|(?!(?:this|his|its|us|yes|as|is|was|has|plus|toys|letters?|always)\b)[a-z]{2,20}s(?<!ss)) $"
)
_MAY = re.compile(
    rf"(?:^|[^\w'’])(?:[a-z]{{1,10}}'ll|(?:{_MAY_BE})(?: (?:not|also|still|just|only|then|already|never|def|prob|probs|prolly))?) $"
)
_KNOWS = re.compile(
    r"(?:^|[^\w'’])(?:dunno|idk|know|knows|knew|no idea|tell (?:u|you|me|us)|ask(?:ed|ing)?|asks|sure|see|understand|explain(?:ed|s)?|wonder(?:ing)?|told (?:u|you|us|me)|(?:ask|tell|told) (?:them|him|her)|yet|about|abt|reason|that's|thats|and|but|so|n) $"
)
_TO = re.compile(
    r"(?:^|[^\w'’])(?:have|has|had|need|needs|needed|want|wants|wanted|going|able|try|trying|tried|got|used|supposed|up|nothing|how|where|what|who|glad|happy|sorry|sry|like|ask|asked|tell|told|allowed|free|welcome|easier|hard|talk|speak|spoke|spoken|said|sent|send|written|write|reply|happened|given|give|best|better|nice|ur|refuses?|refused|person|one|people|somebody|someone|anyone|nobody|reason|chance|option|place|thing|right|due|way|time|r|are|is|was) $"
)
_FOR = re.compile(rf"(?:^|[^\w'’])(?:{_ASKED_FOR})(?: (?:so much|very much|a lot|u|you))? $")
_DIFF = re.compile(
    r"(?:^|[^\w'’])(?:an?|totally|completely|two|2|are|r|is|from|other|many|on|in|by|for|with|use|using|our|were|was|very|diff) $"
)
_LOOK = 24  # characters before a letter that tell what it stands for

_AGREED = re.compile(
    r"(?:^|[^\w'’])(?:agreed|signed up|listen|listened|refer|referred|entitled|belongs?|going|supposed|allowed|talk|spoke|speak) $"
)
_THE_ONE = re.compile(
    r"(?:^|[^\w'’])(?:the only|this|that|which|the (?:other|new|right|wrong|red|blue|green|black|white|big|small|last|first|old|same)) $"
)
_A_FIRST = re.compile(r"(?:^|[^\w'’])(?:an?|the|your|our|is|number) $")  # "a no1 cut"
_LETTERS = {
    "r": (_TOLD_OF, "are"),
    "b": (_MAY, "be"),
    "to": (_TO, "to"),
    "for": (_FOR, "for"),
    "diff": (_DIFF, "different"),
    "agreed": (_AGREED, "to"),
    "one": (_THE_ONE, "one"),
}


_TOKEN = re.compile(r"\w+")
_SHORT = frozenset({"r", "y", "n", "b", "1", "2", "4", "m8", "diff", "cos", "bc", "bcs", "ur", "its", *_WORDS})


def spelled_out(text: str, typed: str) -> Iterator[tuple[int, int, str]]:
    """Where `text` (lower case) holds shorthand, and the words it is read as, in order; `typed` is the same with its capitals."""
    if _SHORT.isdisjoint(_TOKEN.findall(text)):
        return
    for match in _ALONE.finditer(text):
        kind = match.lastgroup or ""
        start, end = match.span()
        if typed[start:end].isupper() and kind not in ("ask", "y"):
            continue
        if said := _said(kind, match.group(), text[max(0, start - _LOOK) : start], text[end : end + _LOOK]):
            yield start, end, said


def _said(kind: str, letters: str, before: str, behind: str) -> str:
    """The word that stands there in full; nothing where it names something."""
    begins = not before.strip(" ") or before.rstrip(" ")[-1:] in ".!?,;:\n"
    match kind:
        case "word" if letters == "b4":
            return "" if _NAMED_BY.search(before) or _STANDS_AT.search(before) else "before"
        case "word" if letters == "no1" and _A_FIRST.search(before):
            return ""
        case "word":
            return _WORDS[letters]
        case "mate":
            return "" if _NAMED_BY.search(before) or _STANDS_AT.search(before) or before.endswith("the ") else "mate"
        case "n":
            return "" if _NAMED_BY.search(before) else "and"
        case "y":
            asks = begins and behind[:1] == " "
            return "why" if asks or _KNOWS.search(before) else ""
        case "r" if _MORE_OF.match(behind) and not _NAMED_BY.search(before):
            return "are"
        case "diff" if begins and _OTHERS.match(behind):
            return "different"
        case "r" | "b" | "to" | "for" | "diff" | "agreed" | "one":
            told_by, said = _LETTERS[kind]
            return said if told_by.search(before) else ""
    return {"ask": "are", "cos": "because", "youre": "you're", "its": "it's"}[kind]
