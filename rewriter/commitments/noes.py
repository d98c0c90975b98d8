"""English noes: the clauses that turn a request down or say that something is not to be had.

A no is read with its request. Words that only push the customer off ("not my problem", "I don't know")
turn nothing down, and neither do honest limits ("I can't promise a day") or regrets ("I can't imagine how
that felt").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.clause import quotes
from rewriter.commitments.shape import Refusal, Spoken
from rewriter.commitments.verbs import content, phrase_at

LONGEST = 2000  # characters of one sentence that are read: no person writes longer ones
_WORD = cues.compile(r"\w+n't|'(?:ll|ve|re|m|s|d)(?!\w)|\d[\d.,:]*\d|[^\W_]+|%")
# What may follow "can't" without anything being turned down.
_BENIGN = (
    r"imagine|thank|apologi[sz]e|stress|wait|believe|express|stand|help (?:but|feeling)|undo|excuse|blame|deny|say (?:when|yet|how|exactly|for sure|why|what|whether|if)|"
    r"tell (?:yet|you (?:yet|when|why|how|what|exactly|whether|if)|from|when|why|how)|promise|guarantee|speak for|argue|see (?:why|how|where|what|any|your|that|the|it|you|a)|find|locate|"
    r"reach|know|wish|hear|remember|think|know|be sure|make out|figure|understand|give you (?:an? )?(?:exact|firm|precise|date|day|time|eta|timeframe|answer)|confirm (?:yet|when|a|the|an)|commit|"
    r"read|open the|recogni[sz]e|go without|have been|hurt|overstate|emphasi[sz]e|agree more|complain|begin|turn back|change what|go back|make up for|leave (?:it|you|this)|let (?:you|this|that)|always|"
    r"quote (?:a|an)|put (?:a|an) (?:exact )?(?:time|date)|predict|name a (?:day|date)|possibly know"
)
_DENIED_VERBS = (
    r"offer|ship|deliver|refund|accept|sell|stock|allow|exchange|replace|provide|support|cover|match|price[- ]match|hold|reserve|send|make exceptions?|do (?:that|this|it|refunds?|exchanges?|"
    r"returns?|price|deliveries|delivery|\w+ing|those|them|partial)|give|return|extend|cancel|credit|compensate|reimburse|issue|permit|apply|qualify|include|combine|take (?:back|returns?|card|cash|orders|bookings|it)|"
    r"have (?:any(?! (?:news|update|information|time|date|record))|a (?:spare|replacement|free|slot|larger|smaller|refund)|that|it in|this in|one|more|the (?:item|size|colou?r|part|stock|option|right|room)|stock|space|room|availability|rooms)|"
    r"carry|negotiate|reopen|repair|fix|install|serve|operate|work with|change|swap|upgrade|waive|process|grant|consider|transfer|share|disclose|release|allow|discount|entitle|entertain|offers|ships|delivers|covers|includes|applies|allows|ship to|come with|extend to|fit"
)
_STATES = (
    r"possible|allowed|permitted|eligible|entitled|covered|included|refundable|returnable|exchangeable|transferable|available|in stock|valid|applicable|accepted|approved|granted|doable|feasible|"
    r"offered|redeemable|extendable|negotiable|something (?:we|i|that)|an option|part of|able to|open to|insured|under warranty|under guarantee|on (?:sale|offer)|for sale|sold|supported|compatible|honou?red|the case|"
    r"going to (?:happen|work|be)|happening|redeemed|refunded|replaced|exchanged|returned|extended|cancelled|canceled|combined|changed|reversed|stackable|credited|repaired|waived|authori[sz]ed|up to|within"
)
_PATTERNS = cues.compile(
    # can't refund, won't be able to, are unable to
    rf"(?P<cant>\b(?:can't|couldn't|won't|(?:'ll|will|would|may|might|can) (?:unfortunately |sadly |never |only )?not|wouldn't|never)(?: (?:be able to|actually|really|simply|just|unfortunately|also|even|then|currently|now|ever|sadly|afraid|be|you|i|we|it|\w+ly)(?!\w))*)(?P<object> (?!(?:{_BENIGN})\b)[a-z£$€\d][^.;!?\n]{{0,90}})?"
    r"|(?P<unable>\b(?:unable|not able|no longer able|not in a position|not authori[sz]ed|not allowed|not permitted|aren't able|isn't able|wasn't able|weren't able|aren't allowed|isn't allowed|aren't permitted|aren't in a position) to (?!(?:locate|find|reach|confirm|see|open|view|hear|say|tell|give you (?:an? )?(?:exact|date|time|eta))\b)[^.;!?\n]{1,90})"
    rf"|(?P<dont>\b(?:don't|doesn't|didn't|do not|do n't|no longer|never)(?: (?:currently|actually|usually|normally|unfortunately|generally|even|ever|just|simply|also|offer any|yet))? (?:{_DENIED_VERBS})\b[^.;!?\n]{{0,70}})"
    rf"|(?P<state>(?<![\w'])(?:isn't|aren't|wasn't|weren't|hasn't been|haven't been|not|no longer|never|neither)(?: (?:currently|yet|actually|really|unfortunately|even|going to be|be|been|just|simply|normally|usually|a|an|now))* (?:{_STATES})\b[^.;!?\n]{{0,60}})"
    r"|(?P<adjective>\b(?:non[- ]?(?:refundable|returnable|transferable|exchangeable)|ineligible|impossible|unavailable|out of (?:stock|warranty|guarantee|print|the question|season)|sold out|discontinued|final sale|all sales (?:are )?final|"
    r"sales? (?:is|are|items are) final|off the table|a no[- ]go|against (?:our|the|company) (?:policy|rules|terms)|fully booked|excluded|not under (?:warranty|guarantee))\b[^.;!?\n]{0,50})"
    r"|(?P<over>\b(?:window|period|deadline|warranty|guarantee|offer|promotion|promo|sale|voucher|coupon|code|term|cut-?off|time limit|discount|trial|deal)\b[^.;!?\n]{0,40}\b(?:has|have|is|was|had|'s)? ?(?:now |already |just )?(?:passed|expired|closed|ended|over|lapsed|run out|ran out|elapsed|finished|too late)\b[^.;!?\n]{0,40})"
    r"|(?P<late>\b(?:too late|outside (?:of )?(?:the|our|your) [\w -]{0,20}(?:window|period|days|warranty|guarantee|policy|area|time|timeframe)|past (?:the|our|your) [\w -]{0,20}(?:window|period|deadline|date|limit|cut-?off)|beyond (?:the|our) [\w -]{0,20}(?:window|period|days|limit))\b[^.;!?\n]{0,40})"
    r"|(?P<turned>\b(?:declin(?:e|ed|ing)|reject(?:ed|ing)?|refus(?:e|ed|ing)|denied|turn(?:ed)? (?:it|this|that|you|your request)? ?down|disallowed)\b[^.;!?\n]{0,60})"
    r"|(?P<nothing>\b(?:nothing|not (?:much|anything|a lot)|little|n't (?:much|anything)) (?:more |else |further )?(?:(?:that )?(?:i|we) can|to be done|can be done|i could|we could|can do)\b[^.;!?\n]{0,40}|\bno (?:way|chance|option|possibility|means) (?:to|for|of|around|that)\b[^.;!?\n]{0,50})"
    r"|(?P<none>(?:^|(?<=[,;:–(-] )|(?<=is )|(?<=are )|(?<=so )|(?<=but )|(?<=and )|(?<=sorry )|(?<=give )|(?<=offer )|(?<=get )|(?<=do )|(?<=have )|(?<='s )|(?<='re ))no (?:more )?(?:refunds?|exchanges?|returns?|exceptions?|discounts?|replacements?|credits?|vouchers?|cancell?ations?|extensions?|upgrades?|compensation|"
    r"changes|swaps?|money back|entry|entitlement|stock|availability|spare|free|warranty|guarantee|coverage|cover|delivery|deliveries|shipping|support|space|room|slots?|longer|dice|can do|go|chance|way|deal|luck)\b[^.;!?\n]{0,60})"
    r"|(?P<bare>^(?:(?:sorry|hi|hey|hello|ok|well|unfortunately|honestly|i'm afraid|afraid)[, ]+)?(?:no|nope|nah|negative|computer says no|no can do|not possible|can't|won't|no sorry|sorry no|absolutely not|certainly not|definitely not|not at all|no way|no chance|impossible|denied|declined|afraid not|i'm afraid not|unfortunately not)\b(?=\s*(?:[.!,;–-]|$|sorry|mate|sir|madam))"
    r"(?!,? (?:problem|worries|need|trouble|doubt|rush|thanks)))"
    r"|(?P<only>\b(?:only|solely|exclusively) (?:for|if|when|with|within|to|on|in|available|valid|accept|ship|refund|offer|possible|apply|applies|covers?|until|deliver|exchange|give|replace|sell|works?|from|by|as|store|a|an|the|new|unopened|unused|unworn|sealed|original)\b[^.;!?\n]{0,70}|\b(?:accept|refund|offer|ship|exchange|replace|give|allow|do) only\b[^.;!?\n]{0,70})"
)
# One of these stands in every no: most sentences are done with after a glance.
_CUES = (
    "n't", "not", "no ", "no,", "no.", "no!", "nope", "nah", "never", "unable", "longer", "ineligible", "unavailable", "impossible", "out of",
    "sold out", "discontinued", "final", "against", "fully booked", "excluded", "off the table", "non", "passed", "expired", "closed", "ended",
    "over", "lapsed", "run out", "ran out", "elapsed", "finished", "late", "outside", "past", "beyond", "declin", "reject", "refus", "denied",
    "turn", "disallowed", "nothing", "little", "only", "solely", "exclusively", "negative", "neither",
)  # fmt: skip
_CUT = cues.compile(
    r",? (?:but|so|however|though|although|because|since|as (?:it|we|they|the|you|this|that)|and (?:i|we|you|it|the|they)|if|unless|until|once|which|while)\b|,|:| [–-] |\("
)
# Pushing off, blaming, regretting: words of no that answer no request.
_FAULT_ONLY = cues.compile(
    r"\b(?:my|our|your|their|the courier's|us|me)\s+(?:problem|fault|job|department|business|concern|mistake|responsibility|issue|error)\b|\bresponsible\b|\bliable\b|"
    r"\b(?:don't|do not) (?:know|care|have time)\b|\bno idea\b|\bwrong\b|\bno need\b|\bno problem\b|\bno worries\b|\bwon't (?:happen|be charged|cost|lose|need|have to|be billed|take long|"
    r"affect|repeat|regret|be disappointed)\b|\bcan't (?:be our|be my|be helped)\b|\bhelp it\b|\bnever (?:again|happen)\b|\b(?:won't|can't|never|not) (?:happen|let|go|leave|happened|repeat|forget)\b|\blike this\b|\bfair\b|"
    r"\b(?:isn't|not|wasn't|aren't|weren't) (?:acceptable|okay|ok|good enough|right|how|what|the (?:experience|service|way|kind|standard|case)|ideal|easy|nice|fun|something (?:we|you|anyone) (?:want|expect|like|should|take))\b"
)
_HONEST_LIMIT = cues.compile(
    r"\b(?:exact|eta|(?:a|the) (?:date|day|time|timeframe|timeline)|yet|what happened|more (?:detail|information))\b"
)
_HOPEFUL = cues.compile(
    r"\b(?:can't|couldn't|shouldn't|won't|never) (?:wait|go wrong|ask for|have|be (?:happier|more|better|easier))\b"
)
_YOURS = cues.compile(
    r"\b(?:you|your (?:end|side|parcel|order|package))(?:'ve|'re|'ll| have| are)? (?:unable|not able|can't|couldn't)\b|\byou (?:can't|couldn't|aren't able|weren't able)\b"
)
_HEARD = cues.compile(
    r"\b(?:sorry|understand|hear|see|know|appreciate|sounds|frustrat\w+|annoy\w+|apologi[sz]e|regret|disappoint\w+)\b[^.;!?]{0,40}\b(?:that )?(?:you|your|it|the)\b[^.;!?,]{0,40}$"
)
_PREFIX = cues.compile(r"\b(?:if|whether|why|when|in case|unless|what|how)\b[^,;.!?]{0,40}$")


def noes(sentence: Spoken) -> Iterator[Refusal]:
    """The refusals of one sentence; a question and quoted words hold none."""
    text = sentence.plain[:LONGEST]
    if text != "no" and not any(cue in text for cue in _CUES):
        return
    if sentence.question and not text.startswith(("no", "sorry", "unfortunately", "i'm afraid", "can't")):
        return
    quoted = quotes(text)[:40]
    free_from = 0
    for match in _PATTERNS.finditer(text):
        kind = match.lastgroup or ""
        kind = "cant" if kind == "object" else kind
        start = match.start()
        if start < free_from or any(a <= start < b for a, b in quoted):
            continue
        end = match.end()
        if kind != "bare" and (cut := _CUT.search(text, start + 3, end)):
            end = cut.start()
        piece = text[start:end]
        near = max(0, start - 160)
        before = text[near:start]
        clause_from = max((m.end() for m in _CUT.finditer(before)), default=0) + near
        whole = text[clause_from:end]
        if _PREFIX.search(before) and kind not in ("only", "bare", "over"):
            continue
        if kind == "cant" and (match["object"] is None or not match["object"].strip()) and _benign(text, match.end()):
            continue
        if kind != "bare" and (_FAULT_ONLY.search(whole) or _HOPEFUL.search(whole)) and not _refuses_plainly(whole):
            continue
        if kind in ("cant", "unable") and (_YOURS.search(whole) and _heard(before)):
            continue
        if (
            kind in ("cant", "dont", "unable", "state")
            and _HONEST_LIMIT.search(piece)
            and "exchange" not in piece
            and not re.search(r"\b(?:refund|return|ship|cancel|replace|credit|sell|extend)\w*", piece)
        ):
            continue
        if kind in ("cant", "state", "adjective", "late", "dont") and _heard(text[clause_from:start]):
            continue
        words = [m.group() for m in _WORD.finditer(whole)]
        what = frozenset(content(words)) | _phrase_classes(text, clause_from, end)
        a, b = sentence.span(start, max(end, start + 1))
        yield Refusal(
            what - {"help"},
            a,
            b,
            sentence.raw[a - sentence.start : b - sentence.start],
            kind == "bare" or not what,
            kind=kind,
        )
        free_from = end


def _benign(text: str, at: int) -> bool:
    """What follows "can't" turns nothing down, or "can't" asks ("can't you ...")."""
    rest = text[at:].lstrip(" ")
    return bool(re.match(rf"(?:{_BENIGN})\b", rest))


def _refuses_plainly(whole: str) -> bool:
    """A no about goods or money stands in the same clause."""
    return bool(
        re.search(
            r"\b(?:can't|won't|unable to|don't) (?:refund|replace|return|exchange|ship|send|cancel|credit|offer|give|extend)\b",
            whole,
        )
    )


def _heard(before: str) -> bool:
    """The clause only repeats what the customer met with ("I'm sorry that you couldn't ...")."""
    return bool(_HEARD.search(before)) and not before.rstrip().endswith(",")


def _phrase_classes(text: str, start: int, end: int) -> frozenset[str]:
    """The classes of the turns of phrase in text[start:end] ("money back" is a refund)."""
    found = set()
    for match in _WORD.finditer(text, start, end):
        if hit := phrase_at(text, match.group(), match.start()):
            found.add(hit[0])
    return frozenset(found)
