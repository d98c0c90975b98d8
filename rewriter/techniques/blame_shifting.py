"""The cause is put on somebody: a colleague, a department, a partner, or the customer.

To the customer the company is one: whoever says "that was the warehouse" tells them that nobody here
is theirs. What our own side did is said as "we"; what a partner did is said without a culprit, and
owned only in the sorting out; what the customer could do is said as an instruction. Naming somebody
as the place where a thing is, or as the one who does the next step, is no fault.

Source: 002 (the company is one team: take the blame, throw nobody under the bus).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from rewriter import cues
from rewriter.clause import Clause, clauses
from rewriter.moves import following, moves
from rewriter.situation import situation
from rewriter.technique import Clean, Flagged
from rewriter.techniques import _reproach, _who
from rewriter.techniques._removal import removal
from rewriter.text import Context, Edit, Finding, Message, Sentence

name = "blame-shifting"
title = "One team takes the blame: never a colleague, department, partner or the customer"
sources = ("002",)
omission = False

because = {
    "": "The customer deals with one company: who caused it is our affair, what happens next is theirs.",
    "colleague": 'To the customer we are one team, so what a colleague or department did is said as "we".',
    "partner": "Pointing at a partner leaves the customer alone with it; we say what happened and sort it out.",
    "customer": "Making the customer the cause starts a quarrel; an instruction helps them just as well.",
    "not-us": '"Not us" tells the customer that nobody will help; what we can see or do is worth more.',
}
_TOLD = {
    "colleague": "This puts the cause on a colleague or department; to the customer we are one team.",
    "partner": "This puts the cause on somebody outside; say what happened and who sorts it out.",
    "customer": "This makes the customer the cause; say what to do instead.",
    "not-us": "This says only that it was not us; say what you see and what comes next.",
}

_TRADE = cues.compile(  # who may be the agent's own house: unknown without a brand
    r"\b(?:airline|airport|agency|bank|city|council|embassy|government|hospital|hotel|insurer|shop|restaurant|"
    r"publisher|railway|venue|host|"
    r"provider|operator|dealer\w*|factory|retailer|seller|landlord|marketplace|merchant|apple|google|amazon|"
    r"microsoft|paypal|stripe|ups|dhl|dpd|fedex|gls|hermes|evri|usps|royal mail|post office)\b"
)
_BRAND_TRADE = {
    "airline": r"air|airways|airlines?|fly|jet", "bank": r"bank|credit union", "hotel": r"hotels?|inn|resort|suites", "insurer": r"insurance|assurance|mutual",
    "insurance": r"insurance|assurance|mutual", "restaurant": r"restaurant|pizza|grill|kitchen|cafe|bistro", "railway": r"rail\w*|trains?", "hospital": r"hospital|clinic",
    "courier": r"courier|express|parcels?|post|delivery", "carrier": r"courier|express|parcels?|post|delivery|mobile|telecom|wireless|freight",
    "shop": r"shop", "post office": r"post", "council": r"council", "publisher": r"press|books|publishing", "airport": r"airport",
}  # fmt: skip
_NOT_NAMES = frozenset(
    [
        "i",
        "we",
        "you",
        "he",
        "she",
        "it",
        "they",
        "this",
        "that",
        "the",
        "a",
        "an",
        "someone",
        "somebody",
        "nobody",
        "everyone",
        "who",
        "what",
        "which",
        "there",
        "here",
        "yes",
        "no",
        "sorry",
        "and",
        "but",
        "so",
        "if",
        "when",
        "because",
        "as",
        "my",
        "our",
        "your",
        "their",
        "his",
        "her",
        "its",
        "one",
        "some",
        "all",
        "any",
        "both",
        "each",
        "these",
        "those",
        "unfortunately",
        "thanks",
        "thank",
        "please",
        "hi",
        "hello",
        "dear",
        "apparently",
        "probably",
        "maybe",
        "just",
        "have",
        "has",
        "had",
        "did",
        "do",
        "does",
        "is",
        "was",
        "are",
        "were",
        "customer",
        "customers",
        "people",
        "yesterday",
        "today",
        "never",
        "not",
        "also",
        "again",
        "still",
        "really",
        "actually",
        "obviously",
        "clearly",
        "nothing",
        "something",
        "everything",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "parcel",
        "package",
        "order",
        "system",
        "app",
        "website",
        "site",
        "software",
        "server",
        "email",
        "delivery",
        "payment",
        "flight",
        "train",
        "bus",
        "item",
        "items",
        "shipment",
        "box",
        "label",
        "tracking",
        "phone",
        "device",
        "battery",
        "pipe",
        "storm",
        "weather",
        "rain",
        "snow",
        "fire",
        "power",
        "update",
        "upgrade",
        "bug",
        "link",
        "button",
        "card",
        "refund",
        "price",
    ]
)
_NAME_FAILED = cues.compile(
    r"(?: (?:just|simply|really|again|also|then|accidentally|obviously|apparently|clearly|must have|has|had|"
    r"probably))? (?:forgot (?:to|about|it|your|the)|messed (?:it |this |that |your \w+ )?up|screwed (?:it |this |"
    r"that )?up|dropped the ball|lost (?:it|your|the)|misplaced|never (?:told|sent|passed|gave|entered)|"
    r"didn't (?:tell|pass|send|read|log|check|enter|pack|scan|write|follow|do|bother)|made (?:a|the) (?:mistake|"
    r"error|mess)|(?:sent|packed|entered|typed|gave|told|shipped|put|quoted) (?:\w+ ){0,4}?(?:wrong|incorrect)\b|"
    r"got (?:it|this|that) wrong|should(?:'ve| have) (?!received)|"
    r"was (?:wrong|careless|late|supposed to)|failed to|mixed (?:it |them |up |the )|mis(?:labelled|read|typed|"
    r"filed|heard|informed)|'s (?:own )?fault\b|'s mistake\b)"
)
_SAID = cues.compile(
    r"\b(?:you|they|he|she|customer|message|review|email|note|letter)(?:'ve| have|'d|"
    r" had)? (?:just )?(?:said|say|told (?:me|us)|wrote|write|mention(?:ed)?|report(?:ed)?|feel|felt|think|thought|"
    r"believe|describe[d]?|claim(?:ed)?|state[d]?|suspect)\b|\b(?:as you|according to you)\b"
)
_AGAIN = cues.compile(r"[;]|\b(?:but|however)\b")


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where somebody is made the cause; `how` says by what construction."""

    clause: Clause
    start: int  # in sentence.plain
    end: int
    kind: str
    how: str
    sure: bool
    who: tuple[int, int] = (0, 0)


def find(message: Message) -> Iterator[Finding]:
    """Clauses that name a culprit."""
    for sentence in message.fresh:
        for hit in _hits(message, sentence):
            yield sentence.finding(name, *_span(hit), _TOLD[hit.kind], kind=hit.kind, sure=hit.sure)


def mend(message: Message, finding: Finding) -> Edit | None:
    """Own side becomes "we", an outside culprit goes, a reproach becomes an instruction; else the words go."""
    for sentence in message.body:
        if not sentence.start <= finding.start < sentence.end:
            continue
        for hit in _hits(message, sentence):
            if sentence.span(*_span(hit))[0] == finding.start:
                edit = _mended(message, sentence, hit)
                if (
                    edit is not None
                    and message.context.format == "html"
                    and "<" in message.draft[edit.start : edit.end]
                ):
                    return None
                return edit
    return None


def _span(hit: Hit) -> tuple[int, int]:
    """The clause, with a "because" that opens it and without the white space around it."""
    text, start, end = hit.clause.sentence.plain, min(hit.clause.start, hit.start), max(hit.clause.end, hit.end)
    link = re.search(r"\b(?:because|since|as)\s+$", text[max(0, start - 12) : start])
    start = max(0, start - 12) + link.start() if link else start
    while start < end and text[start] in " ,;:–-(":
        start += 1
    while end > start and text[end - 1] in " ,;:–-)":
        end -= 1
    return start, end


def _hits(message: Message, sentence: Sentence) -> Iterator[Hit]:
    parts = clauses(sentence)
    seen: set[int] = set()
    for hit in (
        *_who_hits(message, sentence, parts),
        *_customer_hits(message, sentence, parts),
        *_not_us_hits(message, sentence, parts),
    ):
        if hit.clause.start not in seen:
            seen.add(hit.clause.start)
            yield hit


def _clause_at(parts: tuple[Clause, ...], at: int) -> Clause | None:
    """The clause in which plain offset `at` lies."""
    found = [c for c in parts if c.start <= at]
    return found[-1] if found else None


def _stated(sentence: Sentence, clause: Clause, at: int, *, counterfactual: bool = False) -> bool:
    """The agent says it of the real world: not quoted, asked, conditional, or the customer's own account."""
    if clause.quoted or clause.reported or (clause.question and not _TAG_QUESTION.search(sentence.plain)):
        return False
    before = sentence.plain[:at]
    if before.count('"') % 2:
        return False
    if clause.conditional and not counterfactual:
        return False
    said = max(_SAID.finditer(before[-160:]), key=re.Match.start, default=None)
    return said is None or bool(_AGAIN.search(before[-160:][said.end() :]))


_TAG_QUESTION = cues.compile(
    r"\b(?:isn't it|wasn't it|right|ok|okay|is it|aren't you|didn't you|don't you think|"
    r"you know)\s*\?"
)


def _own_house(message: Message, who: str) -> bool:
    """By its brand, this "outside party" is the agent's own house."""
    brand = message.context.brand.lower()
    if not brand:
        return False
    bare = re.sub(r"^(?:the|our|your|a|an|this|that) ", "", who)
    if bare in brand or brand in bare:
        return True
    return any(
        trade in bare
        and re.search(
            rf"(?:\b|"
            rf"(?<=[a-z])){mark}",
            brand,
        )
        for trade, mark in _BRAND_TRADE.items()
    )


def _who_hits(message: Message, sentence: Sentence, parts: tuple[Clause, ...]) -> Iterator[Hit]:
    text = sentence.plain
    for who in islice(_who.WHO.finditer(text), 40):  # nobody blames more people in one sentence
        start, end = who.span()
        kind = "partner" if who.group("outside") else "colleague"
        if kind == "partner" and _own_house(message, who.group()):
            continue
        unsure = bool(kind == "partner" and _TRADE.search(who.group()) and not message.context.brand)
        clause = _clause_at(parts, start)
        if clause is None:
            continue
        named = re.search(
            r"(?:^|[ ,;(])([a-z]{2,14}) (?:over )?(?:in|from|at|"
            r"on) $",
            text[max(0, start - 24) : start],
        )
        subject = start
        if named and named.group(1) not in _NOT_NAMES:
            subject = max(0, start - 24) + named.start(1)
        before, after = text[max(0, subject - 90) : subject], text[end : end + 140]
        found = _construction(before, after, who.group(), clause, subject)
        if found is None:
            continue
        how, stop, sure = found
        if _who.POINTS_AWAY.search(before) and how == "failed":
            continue
        if not _stated(sentence, clause, subject):
            continue
        yield Hit(clause, subject, end + stop, kind, how, sure and not unsure, (subject, end))
    yield from _named_hits(message, sentence, parts)


def _construction(before: str, after: str, who: str, clause: Clause, at: int) -> tuple[str, int, bool] | None:
    """How `who` is made the cause: the construction, how far it reaches behind the name, and how sure."""
    negated = bool(_who.NOT_BEFORE.search(before))
    if not negated and (fault := _who.FAULT_OF.match(after)):
        weak = (
            bool(_who.WEAK_FAULT.match(after))
            and bool(_who.TOPIC.search(who))
            and "'" not in after[:3]
            and not who.endswith("'s")
        )
        if not weak or _who.IS_IT.search(before):
            return "fault", fault.end(), not weak
        return None
    if not negated and not _who.NOT_TO.search(before):
        if after_not := _who.CLEFT_AFTER.match(after):
            return "cleft", after_not.end(), True
        if _who.CLEFT_BEFORE.search(before) and (thing := _who.THING_AFTER.match(after)) and _who.IS_IT.search(before):
            return "fault", thing.end(), not _who.TOPIC.search(who)
        if _who.CLEFT_PAST.search(before) and (cleft := _who.CLEFT_AFTER_PAST.match(after)):
            return "cleft", cleft.end(), True
    if not negated and (blame := _who.BLAME_BEFORE.search(before)):
        words = blame.group()
        if _who.BLAME_BLUNT.search(words) and not re.search(r"\bthank\b", words):
            return "blame", 0, True
        if re.search(r"\bthank (?:the )?$", words):
            return ("blame", 0, False) if re.match(r" (?:team )?for (?:that|this|the (?:delay|mess))", after) else None
        if re.search(r"\b(?:down to|angry|yell|shout)\b", words) or re.match(
            r"'?s? (?:side|end|part)\b|\W*$|,? not\b", after
        ):
            return ("blame", 0, False) if not re.search(r"\bhave |take |complain ", words) else None
        return None
    if not negated and (by := _who.BY_BEFORE.search(before)):
        return "by", 0, not re.search(r"cancelled by|delayed by", by.group())
    causal = _who.CAUSAL_BEFORE.search(
        before + (who[: who.find(" ") + 1] if who.startswith(("the ", "our ", "a ", "my ", "an ", "some ")) else "")
    )
    if (
        causal
        and not negated
        and (reach := _who.CAUSAL_AFTER.match(after))
        and not _who.CAUSAL_GOOD.search(clause.sentence.plain)
    ):
        determined = who.startswith(("the ", "our ", "a ", "my ", "an ", "some ")) or re.search(
            r"(?:the|our|a|an|my|some|those) $", before
        )
        if determined or not _who.TOPIC.search(who):
            return (
                "causal",
                reach.end(),
                bool(determined)
                and not re.match(r"'?s? ?(?:delays?|problems?|issues?|strike|shortage|backlog)", after.lstrip()),
            )
    if failed := _who.FAILED.match(after):
        lead = before.rstrip()
        if lead and not re.search(
            r"(?:[.,;:!?(–-]|\b(?:and|but|so|because|since|as|that|which|when|while|though|"
            r"although|or|sorry|again|yes|yeah|no|well|look|apparently|unfortunately|sadly|seems|looks like|"
            r"turns out|like|think|guess|"
            r"believe|means|mean|say|afraid|honestly|maybe|probably|actually|clearly|"
            r"obviously|is|was|see|know|then|also|happened|today|yesterday|before|where|how|"
            r"now|late|here|this|it))$",
            lead,
        ):
            return None
        if re.search(r"\b(?:no|none of|neither|not) $", before):
            return None
        return (
            "failed",
            failed.end(),
            not re.search(
                r"\b(?:may|might|could|should|seems?|appears?|probably|sometimes|hasn't|haven't|delayed|won't|"
                r"wouldn't|doesn't|don't|cancelled|held|couldn't)\b",
                failed.group(),
            ),
        )
    return None


def _named_hits(message: Message, sentence: Sentence, parts: tuple[Clause, ...]) -> Iterator[Hit]:
    """A bare name that failed: "Dave forgot to post it", "Sendle lost it"."""
    own = {
        w
        for n in (message.context.customer_name, message.context.agent_name, message.context.brand)
        for w in n.lower().split()
    }
    text = sentence.plain
    for match in re.finditer(r"(?<![\w'@#{/.-])[a-z][a-z]{1,13}(?=[ '])", text):
        word = match.group()
        if word in _NOT_NAMES or word in own:
            continue
        failed = _NAME_FAILED.match(text, match.end())
        if failed is None:
            continue
        raw = message.draft[sentence.span(*match.span())[0] :][:1]
        before = text[: match.start()].rstrip()
        if not raw.isupper() or (
            before
            and not re.search(
                r"(?:[.,;:!?(–-]|\b(?:and|but|so|because|since|as|that|"
                r"think|sorry|was))$",
                before,
            )
        ):
            continue
        clause = _clause_at(parts, match.start())
        if clause is not None and _stated(sentence, clause, match.start()):
            yield Hit(clause, match.start(), failed.end(), "colleague", "named", False, match.span())


def _customer_hits(message: Message, sentence: Sentence, parts: tuple[Clause, ...]) -> Iterator[Hit]:
    """The customer as the cause. Without a problem behind it the same words are a scolding, and not ours."""
    if "you" not in sentence.plain and "error" not in sentence.plain:
        return
    found = _reproach.reproach(sentence.plain)
    if found is None:
        return
    start, end, how, sure = found
    case = situation(message)
    if case.given and not case.open:
        return
    clause = _clause_at(parts, start if how != "because" else end - 1)
    if clause is None:
        return
    if how != "because" and not _stated(sentence, clause, start, counterfactual=how == "had"):
        return
    if how == "because" and (clause.quoted or clause.reported or clause.question):
        return
    if how in ("wrong", "undone", "absent") and _who.POINTS_AWAY.search(sentence.plain[max(0, start - 40) : start]):
        return
    yield Hit(clause, start, end, "customer", how, sure)


def _not_us_hits(message: Message, sentence: Sentence, parts: tuple[Clause, ...]) -> Iterator[Hit]:
    text = sentence.plain
    for match in _who.NOT_US.finditer(text):
        clause = _clause_at(parts, match.start())
        if clause is None or not _stated(sentence, clause, match.start()):
            continue
        if re.search(r"\b(?:to be clear it's not ok|make sure|ensure)\b", text[: match.start()]):
            continue
        yield Hit(clause, match.start(), match.end(), "not-us", "not-us", True)
    for match in _who.EVIDENCE.finditer(text):
        clause = _clause_at(parts, match.start())
        if clause is None or not _stated(sentence, clause, match.start()):
            continue
        near = (sentence, *following(message, sentence))
        if any(moves(s) & {"own-step", "question", "instruction", "invitation", "alternative"} for s in near):
            continue
        yield Hit(clause, match.start(), match.end(), "not-us", "evidence", False)


# --- mends --------------------------------------------------------------------------------------

_WE_VERB = {"has": "have", "was": "were", "is": "are", "does": "do", "'s": "'re", "hasn't": "haven't", "wasn't": "weren't", "isn't": "aren't", "doesn't": "don't",
            "keeps": "keep", "loses": "lose", "forgets": "forget", "fails": "fail", "makes": "make", "messes": "mess", "seems": "seem", "appears": "appear"}  # fmt: skip
_THEIRS = cues.compile(
    r"\b(?:they|their|them|he|she|him|his|her|theirs|me|us|i|my|not)\b|'ll\b|\b(?:rude|lazy|"
    r"useless|incompetent|idiots|asleep|hopeless|care|know|idea)\b"
)
_OBJECT = r"(?P<obj>(?:your|the|it|that|this) ?[\w #'-]{0,48}?)"
_OUT_LOST = cues.compile(
    rf"(?:'s)?(?: (?:has|have|had|must have|apparently|unfortunately|obviously|clearly|probably|just|again|"
    rf"seems to have)){{0,2}} (?:lost|misplaced|mislaid|damaged|broke|crushed|dented|delayed|(?:didn't|failed to|"
    rf"never|hasn't|forgot to) deliver(?:ed)?) {_OBJECT}(?P<tail>(?: again)?)(?=\W*$|[.,;!])"
)
_PARCEL = cues.compile(
    r"\b(?:parcels?|packages?|orders?|items?|delivery|deliveries|letters?|box(?:es)?|shipments?|"
    r"it|replacement|goods|kettle|shoes|lamp|package|phone|laptop)\b"
)
_THEN_DO = {
    "checked": "check", "included": "include", "entered": "enter", "attached": "attach", "updated": "update", "restarted": "restart", "provided": "provide", "confirmed": "confirm",
    "sent": "send", "selected": "select", "chosen": "choose", "used": "use", "registered": "register", "saved": "save", "filled": "fill", "followed": "follow", "signed": "sign",
    "kept": "keep", "returned": "return", "charged it": "charge it", "plugged": "plug", "turned": "turn", "switched": "switch", "double-checked": "check", "verified": "verify",
    "submitted": "submit", "installed": "install", "tested": "test", "opened": "open", "closed": "close",
}  # fmt: skip
_WINDOW = cues.compile(
    r"\b(?:the|our|a) (\d{1,3})[- ]days? (?:return|returns|refund|exchange)?s? ?(?:policy|window|"
    r"rule|limit|period|deadline|terms)\b"
)
_FAULTY_THING = cues.compile(
    r"\byou(?:'ve| have| must have)? (?:\w+ly )?(?:entered|typed|typed in|gave(?: us)?|"
    r"put(?: in)?|provided|used|submitted|supplied|wrote) (?:the |an? )?(?:wrong|incorrect|invalid|"
    r"incomplete) (?P<thing>[\w -]{2,30}?)(?=\W*$|[.,;!]| (?:so|and|when|on|in|at|for|which)\b)"
)


def _mended(message: Message, sentence: Sentence, hit: Hit) -> Edit | None:
    case = situation(message)
    if hit.kind == "colleague" and hit.how == "failed" and not case.sensitive:
        return _as_we(message, sentence, hit)
    if hit.how == "by":
        by = re.search(r" by(?: one of)? $", sentence.plain[: hit.who[0]])
        return sentence.edit(by.start(), hit.who[1], "") if by else None
    if hit.kind == "partner" and hit.how == "failed":
        edit = _without_actor(message, sentence, hit)
        if edit is not None:
            return edit
        if re.match(_who.FAILED.pattern, sentence.plain[hit.who[1] :]) and re.search(
            r"\b(?:mess|screw|"
            r"dropped the ball|muck|slipped|let \w+ down|did this|did that)",
            sentence.plain[hit.start : hit.end],
        ):
            return _remove(message, sentence, hit)
        return _remove(message, sentence, hit) if hit.clause.link in ("because", "since", "as") else None
    if hit.kind == "customer":
        return _as_instruction(message, sentence, hit)
    if hit.how in ("named", "failed"):
        return None
    return _remove(message, sentence, hit)


def _remove(message: Message, sentence: Sentence, hit: Hit) -> Edit | None:
    start, end = _span(hit)
    if hit.how == "causal":
        phrase = _who.CAUSAL_BEFORE.search(sentence.plain[: hit.who[0]])
        lead = re.search(
            r"\b(?:because of|due to|thanks to|owing to|on account of|as a result of|courtesy of|"
            r"down to)(?: \w{1,5}){0,3} ?$",
            sentence.plain[: hit.who[0]],
        )
        found = lead or phrase
        if found is None or hit.start - found.start() > 30:
            return None
        after = _who.CAUSAL_AFTER.match(sentence.plain, hit.who[1])
        return (
            removal(message, sentence, found.start(), hit.who[1])
            if after
            and re.match(
                r"\W*(?:$|"
                r"[.,])",
                sentence.plain[hit.who[1] :],
            )
            else None
        )
    if denial := re.match(r",? (?:not|and not|never) (?:me|us|my|our)\b[^,.;!?]*", sentence.plain[end:]):
        end += denial.end()
    return removal(message, sentence, start, end)


def _as_we(message: Message, sentence: Sentence, hit: Hit) -> Edit | None:
    """An own unit's act, told as ours: the warehouse has sent, so we have sent."""
    text = sentence.plain
    clause_end = max(hit.clause.end, hit.end)
    rest = text[hit.who[1] : clause_end]
    if _THEIRS.search(rest) or not re.match(r"(?:'s|'ve)? [a-z']+", rest):
        return None
    verb = re.match(r"(?P<gap>(?: (?:in|at|from|who|that|which)\b| you\b|,))?", rest)
    if verb is None or verb.group("gap"):
        return None
    word = re.match(r"('s|'ve| [a-z']+)", rest)
    if word is None:
        return None
    bare = word.group().strip()
    if bare == "'s":
        return None
    lower = bool(text[: hit.start].strip(" \"'(*"))
    pronoun = "we" if lower and not re.search(r"[.!?] *$", text[: hit.start]) else "We"
    if (
        re.search(r"[a-z]", message.draft[sentence.start : sentence.end])
        and message.draft[sentence.start : sentence.start + 1].islower()
        and not lower
    ):
        pronoun = "we"
    stop = hit.who[1] + word.end()
    new = _WE_VERB.get(bare)
    return sentence.edit(hit.start, stop, f"{pronoun} {new}") if new else sentence.edit(hit.start, hit.who[1], pronoun)


def _without_actor(message: Message, sentence: Sentence, hit: Hit) -> Edit | None:
    """An outside party's act, told without them: the courier lost it, so it went missing."""
    match = _OUT_LOST.match(sentence.plain, hit.who[1])
    if match is None:
        return None
    verb = sentence.plain[hit.who[1] : match.start("obj")]
    start, stop = sentence.span(match.start("obj"), match.end("obj"))
    thing = message.draft[start:stop].strip()
    plain_thing = match.group("obj").strip()
    if re.search(r"\b(?:and|or|on|at|for|when|while|because)\b", plain_thing):
        return None
    plural = bool(re.search(r"(?<!s)s$", re.sub(r"\s*#?\w*\d\w*$", "", plain_thing)))
    back = bool(re.search(r"\b(?:return|bag|luggage|suitcase|baggage)\b", plain_thing))
    way = " on the way" if back else (" on their way to you" if plural else " on its way to you")
    if re.search(r"deliver", verb):
        said = " weren't delivered" if plural else " wasn't delivered"
    elif not _PARCEL.search(plain_thing):
        return None
    elif re.search(r"lost|misplaced|mislaid", verb):
        said = " went missing" + way
    elif "delayed" in verb:
        said = " were delayed" if plural else " was delayed"
    else:
        said = (" were damaged" if plural else " was damaged") + way
    opens = not sentence.plain[: hit.start].strip(" \"'(*")
    thing = (
        thing[:1].upper() + thing[1:]
        if opens and message.draft[sentence.start : sentence.start + 1].isupper()
        else thing
    )
    return sentence.edit(hit.start, match.end("obj"), thing + said)


def _as_instruction(message: Message, sentence: Sentence, hit: Hit) -> Edit | None:
    """A reproach becomes what to do, or the rule itself."""
    text = sentence.plain
    whole = not text[: hit.start].strip(" ,.!\"'") and not re.search(
        r"[,;] |\b(?:so|but|and we|and i)\b", text[hit.end :]
    )
    closing = (
        text[-1] if text[-1] in ".!" else ("." if message.draft[sentence.start : sentence.start + 1].isupper() else "")
    )
    if window := _WINDOW.search(text):
        if whole:
            about = (
                "returns window"
                if re.search(r"\breturn|refund|send (?:it|them) back", (message.customer + message.draft).lower())
                else "policy"
            )
            return Edit(sentence.start, sentence.end, f"Our {about} is {window.group(1)} days{closing or '.'}")
        return None
    if hit.how == "wrong" and (faulty := _FAULTY_THING.search(text)) and faulty.start() == hit.start:
        thing = faulty.group("thing").strip()
        if re.search(r"\b(?:and|or)\b", thing):
            return None
        first = (
            "The"
            if not text[: hit.start].strip() and message.draft[sentence.start : sentence.start + 1].isupper()
            else "the"
        )
        many = bool(re.search(r"(?<!s)s$", thing)) and not thing.endswith("address")
        return sentence.edit(hit.start, faulty.end(), f"{first} {thing} we have {'are' if many else 'is'} not right")
    if hit.how == "should" and whole:
        done = _reproach.SHOULD_HAVE.search(text)
        base = _THEN_DO.get(done.group("done") or "") if done and "n't" not in text[hit.start : hit.end] else None
        rest = text[hit.end :].strip(" .!")
        if (
            base
            and rest
            and re.match(r"(?:the|your|a|an|it|that|our|on|in|with|to|for)\b", rest)
            and not re.search(
                r"\b(?:before|earlier|sooner|first|would|instead|then|when|already|"
                r"at the time)\b",
                rest,
            )
        ):
            keep = message.draft[slice(*sentence.span(hit.end, len(text)))].strip(" .!")
            return Edit(sentence.start, sentence.end, f"Please {base} {keep}{closing}")
    if whole and hit.how in ("wrong", "undone"):
        todo = re.match(
            r"you(?:'ve| have)? (?:\w+ly )?(?:forgot(?:ten)? to|failed to|neglected to|didn't|"
            r"never) (?P<verb>[a-z]+) (?P<rest>(?:the|your|a|an|it|our|on|in)\b[^,;]*)$",
            text[hit.start :],
        )
        if (
            todo
            and todo.group("verb") in _THEN_DO.values()
            and not re.search(r"\b(?:before|earlier|sooner|first|when|already|in time|on time)\b", todo.group("rest"))
        ):
            keep = message.draft[slice(*sentence.span(hit.start + todo.start("rest"), len(text)))].strip(" .!")
            return Edit(sentence.start, sentence.end, f"Please {todo.group('verb')} {keep}{closing}")
    if hit.how == "because":
        return removal(
            message,
            sentence,
            hit.start,
            max(hit.clause.end, hit.end)
            - (1 if text.endswith((".", "!")) and max(hit.clause.end, hit.end) == len(text) else 0),
        )
    if hit.how == "had":
        return removal(message, sentence, 0, len(text)) if re.search(r"^\W*(?:if|had)\b", text) else None
    if hit.how == "fault" or (whole and hit.how in ("should", "absent", "undone")):
        return removal(message, sentence, *_span(hit))
    return None


_LATE = "My parcel is two weeks late, this is a joke."
_WRONG = "You charged me twice and the address is wrong, sort it out!!!"

examples: tuple[Flagged | Clean, ...] = (
    Flagged(
        "The warehouse sent the wrong size.", "The warehouse sent", becomes="We sent the wrong size.", kind="colleague"
    ),
    Flagged(
        "That's the warehouse's fault, it'll be there tomorrow guaranteed.",
        "That's the warehouse's fault",
        becomes="It'll be there tomorrow guaranteed.",
        kind="colleague",
    ),
    Flagged("thats sales not me", "thats sales", kind="colleague", becomes=""),
    Flagged("It was the warehouse that packed it.", "It was the warehouse", kind="colleague"),
    Flagged(
        "Sorry, shipping messed up again.", "shipping messed up", becomes="Sorry, we messed up again.", kind="colleague"
    ),
    Flagged(
        "Your kettle was mislabelled by dispatch.",
        "mislabelled by dispatch",
        becomes="Your kettle was mislabelled.",
        kind="colleague",
    ),
    Flagged("Dave in shipping forgot to scan it.", "Dave in shipping forgot", kind="colleague"),
    Flagged("My colleague entered the wrong date, I wasn't involved.", "My colleague entered", kind="colleague"),
    Flagged(
        "The courier lost your parcel #1042.",
        "The courier lost",
        becomes="Your parcel #1042 went missing on its way to you.",
        kind="partner",
    ),
    Flagged("blame the courier", "blame the courier", kind="partner"),
    Flagged(
        "It's late because the supplier didn't deliver.",
        "because the supplier didn't deliver",
        becomes="It's late.",
        kind="partner",
    ),
    Flagged("Customs messed this up.", "Customs messed this up", kind="partner"),
    Flagged(
        "You should have read the 30-day policy.",
        "You should have read",
        becomes="Our policy is 30 days.",
        kind="customer",
    ),
    Flagged(
        "You entered the wrong address.",
        "You entered the wrong address",
        customer=_WRONG,
        becomes="The address we have is not right.",
        kind="customer",
    ),
    Flagged("It failed because you didn't restart the box.", "because you didn't", customer=_WRONG, kind="customer"),
    Flagged("That's your own fault.", "your own fault", customer=_WRONG, kind="customer", becomes=""),
    Flagged("The problem isn't on our end.", "isn't on our end", kind="not-us", becomes=""),
    Flagged("It has nothing to do with us.", "nothing to do with us", kind="not-us"),
    Flagged("not our fault", "not our fault", kind="not-us"),
    Clean("The warehouse ships on Monday."),
    Clean("Our billing team will call you by Friday."),
    Clean("Your kettle is at our carrier's Turin depot, and I'm asking them for a delivery day."),
    Clean("The courier will try again tomorrow."),
    Clean("The supplier has confirmed new stock for 4 May."),
    Clean("It's not your fault, the page is confusing."),
    Clean("We sent the wrong size and a new one is on its way."),
    Clean("Please use the 12 V adapter: the 9 V one trips the fuse."),
    Clean("You should have received an e-mail from us."),
    Clean("You should have a code by now."),
    Clean("Did the courier leave a card?"),
    Clean("You said the driver was rude, and I have passed that on."),
    Clean("If the courier lost it, we'll send a new one."),
    Clean("I'm asking the courier whether they lost it."),
    Clean("Our mistake: we printed the old address."),
    Clean("Your request is with our finance team, who answer within two days."),
    Clean("This is the billing department, how can I help?"),
    Clean("I'm sorry to hear the driver was rude to you."),
    Clean("Thanks to our warehouse team your order left early."),
    Clean("The warehouse is closed on Sundays."),
    Clean("That isn't the courier's fault, the label was ours."),
    Clean('The note says "courier lost the parcel", so I opened a search.'),
    Clean("You can call our sales team on 0800 123."),
    Clean("I've asked the returns desk to book it in today."),
    Clean("What do you see on your end?"),
    Clean("We're not seeing an outage on our end. Could you tell me your postcode?"),
    Clean("The airline cancelled flight BA12.", context=Context(brand="Blue Airlines")),
    Clean("The driver left it in the safe place at 9:10."),
    Clean("You should have been told about this, and we didn't do it."),
    Clean("A missed call from us is no reason to worry, and you did nothing wrong."),
)
