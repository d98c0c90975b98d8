"""Somebody named as the cause without a verb of their own: "that's X's fault", "X, not me", "it was X", "due to X", "X again"."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.customer.situation import situation
from rewriter.techniques._barren import barren
from rewriter.techniques._callings import listed
from rewriter.techniques._case import GOOD, NEWS, Case
from rewriter.techniques._did import did
from rewriter.techniques._hit import Hit
from rewriter.techniques._words import Word, words

_DENIED = cues.compile(
    r"(?:\b(?:not|isn't|wasn't|aren't|weren't|never|hardly|no|doesn't|don't|won't|wouldn't|rather than|instead of|can't|nothing)\b|\bnot saying\b)(?: [\w']{1,12}){0,3} ?$"
)
_FAULTS = listed(
    "fault faults mistake mistakes error errors doing mess screw-up cock-up mix-up mixup blunder oversight negligence incompetence failure slip slip-up typo "
    "cockup screwup carelessness responsibility problem issue bad ineptitude stupidity"
)
_IS_IT = cues.compile(
    r"(?:that's|it's|this is|that is|that was|it was|this was|its|thats|it'd be|that'd be|must be|must have been|probably|actually|all|just|classic|typical|be|^) ?(?:all )?(?:a |an |the |all |down to )?$"
)
_CLEFT = cues.compile(
    r"(?:\b(?:it|that|this|those|they|he|she)(?: one)?(?P<be>'s| was| were| is|'ll(?: have to)? be| will be| has to be| must be| must(?:'ve| have) been| would(?:'ve| have) been)|\b(?P<its>its|itll be|thatll be|must be|musta been)|(?:^|[,;.–-] ?|\b(?:oh no|oh|so|and|well),? )must(?:'ve| have| of) been)"
    r"(?: (?:all|really|actually|probably|clearly|just|only|purely|apparently|definitely|most likely|likely))?(?: (?:down to|because of|due to|thanks to|caused by|up to|on))? ?$"
)
_BLAME = cues.compile(
    r"\b(?:(?P<blunt>blame|fault|point (?:the|a) finger at|pin (?:it|this|that) on|put (?:it|this|that) (?:down to|on))(?: it| this| that)?(?: all)?(?: on)?|"
    r"(?:the |all )?(?P<cause>fault|blame|responsibility|problem|issue|delay|mistake|error|mix[- ]?up|mess|culprit|cause|hold[- ]?up|bottleneck|failure)(?: here)?"
    r"(?:'s| is| was| lies| rests| came| comes| sits| falls| has been| originated| happened| started)(?: (?:entirely|actually|really|solely|purely|all|clearly|probably))?(?: (?:with|on|from|at|in|down to|because of|caused by|due to))?|"
    r"(?:comes|came|is|was|'s|all|just|entirely|purely) (?:all )?down to)(?: the)? ?$"
)
_SIDE = cues.compile(r"'?s? (?:side|end|part)\b|\W*$|,? not\b|\W*(?:and|so|but)\b")
_BY = cues.compile(
    r"\b(?:(?:was|were|got|been|being|is|are|'s|gets?|be|left|put) (?:\w+ly )?(?:mis\w+|swapped|switched|confused|muddled|lost|damaged|delayed|broken|crushed|forgotten|overlooked|ignored|missed|messed up|"
    r"screwed up|mixed up|muddled|botched|bungled|ruined|deleted|double[- ]\w+|overcharged|overbooked|oversold|held up|dropped|skipped|stolen|neglected|left out|let down|binned|dumped|cut|severed|"
    r"(?:\w+ ){0,3}?(?:open|ajar|unlocked|wrong(?:ly)?|incorrect(?:ly)?|by mistake|in error|twice|too late|elsewhere|faulty)|wrongly \w+|incorrectly \w+|badly \w+)(?: [\w#]+){0,3}?|"
    r"(?:caused|created|made|brought (?:about|on)|introduced)|(?:mistake|error|delay|mix[- ]?up|mess|failure|oversight|blunder|slip|fault)s?(?: made| caused)?(?: (?:on the part))?) (?:by|of|from)(?: one of)? ?$"
)
BECAUSE_OF = "because of|due to|thanks to|owing to|on account of|as a result of|courtesy of|(?<!it )(?<!them )(?<!you )down to|caused by"
_CAUSAL = cues.compile(rf"\b(?P<how>{BECAUSE_OF})(?: (?:the|our|a|an|some|my|those|one of our))? ?$")
_CAUSAL_AFTER = cues.compile(
    r"(?: (?:own|internal|latest|recent|slow|poor))?(?: (?:delays?|errors?|mistakes?|mix[- ]?ups?|mess|problems?|issues?|failures?|fault|strike|hold[- ]?ups?|slowness|backlog|"
    r"incompetence|negligence|screw[- ]?ups?|being|not|having|failing|losing|again|messing|running|who|that|forgetting|shortage))?"
    r"\W*(?:$|,|\.|\b(?:not|being|having|failing|losing|who|that|and|but|so|again|messing|your|the|it|we|forgetting|running|delivering|sending|today|yesterday|last)\b)"
)
_NOT_US_AFTER = cues.compile(
    r"(?! isn't here\b)(?: (?:thing|issue|problem|matter|stuff|one|guys|lot|people))?,? ?(?:and )?(?:not|isn't|never|nothing to do with) (?:me|us|ours|mine|our|my|here|support|customer|we|i|this (?:team|desk|office))\b"
)
_HARMLESS = listed(
    "rang called emailed phoned found fixed repaired helped visited wrote spotted noticed took answered messaged delivered came brought asked knows handles deals looks can will"
)
_AGAIN_THEY = cues.compile(r" (?:again|as usual|as always|strikes again)(?=\W*$|\.\.|, (?:they|he|she)\b)")
_SHARED = cues.compile(r" (?:mistake|error|fault|screw-?up|mess|mix-?up|thing)\b")
_REST = cues.compile(r"(?: (?:in|at|from) (?:the )?[\w-]+)?(?:\W*$|,|\.|;| -| –|:| again\b| (?:and|but|so)\b)")
_THEY = cues.compile(r"\W*(?:they|he|she|these guys|that lot)(?:'ve|'re|ve|re|'s)? ?")
_TYPICAL = re.compile(
    r"(?:^|[,;:.–-] ?)(?:(?:sorry|well|oh|yes|that's|thats|it's)[, ]+)*(?:so |just |all )?(?:typical|classic)(?: of)?(?: the| our)? $"
)
_UNKNOWN = re.compile(
    r"\b(?:don't|didn't|do not) know (?:anything|much|more) (?:about|of)\b[^.;!?]*, (?:that|it)(?:'s| is|s) (?:the )?$"
)
# Behind the whole of an agent: no further noun, as in "by an air traffic control strike".
_AGENT_ENDS = cues.compile(
    r"(?:'s?)?(?=\W*$|\s*[,.;:!?()–-]| (?:and|but|or|so|who|which|that|because|when|while|as|since|at|in|on|from|for|to|of|with|before|after|during|without|by|into|until|till|over|under|near|yesterday|today|tonight|last|this|these|again|already|twice|once|first|instead|then|too|early|late|rather|despite|not|next|outside|inside|here|there|upstairs|[a-z]+ly|[a-z]{3,}ing)\b)"
)
_FOR_YOU = re.compile(r"^ for you(?=\W*$|[,;.!])")  # "that's the courier for you"
_SAT = cues.compile(
    r"\b(?:lay|lain|sat|stood|(?:was|were|been|got|is) (?:left|stuck|lying|sitting|stranded|forgotten|parked)|gather\w+ dust|languish\w*)(?: \w+){0,2}? (?:in|on|at|with|by)(?: the| our| my)? ?$"
)
_FOR_LONG = cues.compile(r"(?:'s)?(?: \w+){0,2}? (?:for|until|since|all|over|before)\b")
_SPARED = cues.compile(r" (?:had|has|have|having|got) nothing (?:at all )?to do with (?:it|this|that)\b")
_CAME_FROM = cues.compile(
    r"(?:^|\W)(?:that|this|that one|this one|it all|that all|it)(?:'s|'ll have| has| must have| will have)? (?:all )?(?:(?:came|come|started|originated|stemmed|stems)(?: (?:through|in|over|across|out))?|reached us|got to us|arrived)(?: (?:to us|like (?:that|this)|(?:that|this) way|wrong|so|already \w+))* (?:straight |directly )?(?:from|with) (?:the |our |your )?$"
)
_GOES_ON = re.compile(
    r"[^.!?]* (?:and|but|so)(?: it| they)? (?:leaves?|goes|go|comes?|ships?|arrives?|is|are|will)\b"
)  # news
_OUR = listed("the our a my an some your those")
_SOFT = cues.compile(r"'?s? ?(?:delays?|problems?|issues?|strike|shortage|backlog)")
_TO_THEM = cues.compile(r"\b(?:ask|contact|call|speak (?:to|with)|talk to|from|at|via|through|with|to) (?:the |our )?$")


_WELL_AGAIN = re.compile(
    r"\b(?:runs?|running|works?|working|open|opens|up|back|going|goes|flies|flying|sails?|leaves?|stands?) (?:again|on time|as (?:planned|normal|usual)|from (?:today|tomorrow))\b"
)


def cause(case: Case) -> Hit | None:
    """That's X's fault; X, not me; it was X; blame X; lost by X; due to X; X again."""
    before, after = case.before, case.after
    denied = bool(_DENIED.search(before))
    owned = case.tokens[case.who.last - 1].tail in ("'s", "'")
    fault = None if denied else re.match(r"(?: (?:own|entire|usual))? ([a-z]+(?:-up)?)\b", after)
    if fault and fault.group(1) in _FAULTS:
        weak = fault.group(1) in ("problem", "issue", "responsibility", "bad") or not owned
        if not weak or _IS_IT.search(before):
            return case.hit("fault", case.end + fault.end(), owned)
    if denied:
        return None
    if _TYPICAL.search(before) and _REST.match(after) and situation(case.message).uneasy:
        return case.hit("blame", case.end, False)
    if (us := _NOT_US_AFTER.match(after)) and not _TO_THEM.search(before):
        return case.hit("cleft", case.end + us.end(), True)
    if (spared := _SPARED.match(after)) and case.opens() and situation(case.message).uneasy:
        return case.hit("cleft", case.end + spared.end(), False)
    came = _CAME_FROM.search(before) and _REST.match(after) and not _GOES_ON.match(after)
    if came and situation(case.message).uneasy:
        return case.hit("blame", case.end, False)
    if cleft := _CLEFT.search(before):
        return _cleft(case, cleft)
    blame = _BLAME.search(before)
    if blame and _DENIED.search(before[: blame.start()].rstrip() + " "):
        return None
    if blame and (blame.group("blunt") or _SIDE.match(after)):
        return case.hit("blame", case.end, bool(blame.group("blunt")))
    if re.search(r" (?:by|of|from)(?: one of)? $", before) and _BY.search(before) and _AGENT_ENDS.match(after):
        return case.hit("by", case.end, not re.search(r"\b(?:cancelled|delayed) by", before))
    if causal := _CAUSAL.search(before):
        return _due_to(case, causal)
    if _SAT.search(before) and _FOR_LONG.match(after) and situation(case.message).uneasy:
        return case.hit("by", case.end, False)
    if case.opens() and (again := _AGAIN_THEY.match(after)) and situation(case.message).uneasy:
        return case.hit("cleft", case.end + again.end(), False)
    return None


def _due_to(case: Case, causal: re.Match[str]) -> Hit | None:
    """Late because of the courier, thanks to dispatch, down to customs."""
    reach = _CAUSAL_AFTER.match(case.after)
    if causal["how"] == "thanks to" and _WELL_AGAIN.search(case.clause.sentence.plain):
        return None  # "thanks to a spare driver the 6.40 runs again"
    if reach is None or GOOD.search(case.clause.sentence.plain):
        return None
    bare = case.who.kind == "colleague" and case.tokens[case.who.first].text not in _OUR
    if bare and re.match(r"\W*$", case.after):
        return None
    soft = bare or _SOFT.match(case.after.lstrip()) or causal.group("how") == "caused by"
    return case.hit("causal", case.end + reach.end(), not soft)


def _cleft(case: Case, cleft: re.Match[str]) -> Hit | None:
    """It was the warehouse that packed it; that'll be the landlord; its the courier, they do this all the time."""
    after, last = _FOR_YOU.sub("", case.after), case.who.last
    if case.who.kind == "customer" and case.tokens[last - 1].tail in ("'s", "'") and _REST.match(after):
        return None  # whose it was: "it isn't just a ring, it was your mum's"
    if _UNKNOWN.search(case.before):  # who would know, and not who did it
        return None
    lead = case.start - len(case.before) + cleft.start()
    past = bool(re.search(r"was|were|been", cleft.group()))
    if relative := re.match(
        r"(?: (?:in|from|at|on|with|of|behind) (?:the |your |our |an? )?(?:[\w-]+ )?[\w-]+)? (?:who|that|which) ", after
    ):
        last = next((n for n, w in enumerate(case.tokens) if w.start >= case.end + relative.end()), last + 1) - 1
        deed = did(case.tokens, last + 1, len(case.text))
        if deed is None or (not deed.held and (not past or case.tokens[last + 1].text in _HARMLESS)):
            instead = barren(case.message) and not NEWS.search(after)
            return case.hit("cleft", case.end + relative.end(), False) if instead else None
        stop = case.end + relative.end()
        return case.hit("cleft", stop, past and deed.held, lead=lead, verb=case.tokens[deed.first].start)
    if shared := _SHARED.match(after):
        return case.hit("fault", case.end + shared.end(), past or "mistake" in shared.group())
    customer = situation(case.message)
    if not _REST.match(after) or (customer.given and not customer.uneasy):
        return None
    rest = after.strip(" ,.;:–-!")
    if not past and not rest and case.tokens[case.who.first].text in ("a", "an"):
        return None  # what it is like: "it's a landlord's dream"
    if past or not rest or rest.startswith("again"):
        return case.hit("cleft", case.end, past and not rest)
    they = _THEY.match(after)
    if they is None:
        return None
    later = words(after[they.end() :])
    deed = did(later, 0, 200) or did((Word("been", "", 0, 0), *later), 1, 200)
    instead = barren(case.message) and not NEWS.search(after)
    return case.hit("cleft", case.end, False) if instead or (deed is not None and deed.held) else None
