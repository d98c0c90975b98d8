"""Thanks that come too early: they ask for patience, understanding or loyalty that the customer has not been given a reason for.

To somebody whose problem is still open, "thank you for your patience" says that they will have to wait
and are expected not to mind. Appreciation belongs behind a solution. Thanks for something the customer
did (a photo, a report, a quick answer) is courtesy and always welcome.

Source: 003 (show appreciation only after a solution).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.clause import quotes
from rewriter.customer.situation import situation
from rewriter.lexicon import UP_TO_TWELVE
from rewriter.remembered import remembered
from rewriter.technique import Clean, Flagged
from rewriter.text import Context, Edit, Finding, Message, Sentence

from ._clause_start import clause_start
from ._stated import sentence_cased, tagged, whole
from ._thanks import EARLY, PASSIVE, PRAISE, kind

title = "Appreciate the customer only after a solution"
sources = ("003",)
omission = False

because = {
    "": "Appreciation before a solution asks the customer to put up with the problem, so it waits until something is solved.",
    "patience": "Thanking for patience before anything is solved tells the customer that they are expected to wait.",
    "understanding": "Thanking for understanding takes for granted what an upset customer has not given yet.",
    "loyalty": "Praise for loyalty or custom sounds hollow while the problem is still open.",
    "cooperation": "Thanking for cooperation before there is a solution sounds like an order.",
}

_NOT = cues.compile(
    r"(?:(?:n't|not|never) (?:going|about|want|trying)|n't|never|not|no|don't want to|instead of|rather than|without|stop|hardly|could have|should have|i know you|we know you|ask(?:ing)? (?:you )?for (?:any )?(?:more )?)\s+(?:just |only |simply )?$"
)
# What counts as a solution the customer can see: done, under way by our own hand, or in their own hands.
_SUM = r"(?:(?:the|your|all|both|that|those|every) ){0,2}(?:[£$€]?\d[\d.,]*(?: (?:euros?|pounds?|dollars?|pence|cents|%))?|money|fees?|fare|sums?|amount|charges?|payments?|difference|deposit|rest)"
_BACK = rf"(?:put|paid|sent|given|moved|transferred|brought) (?:you )?{_SUM}(?: (?:we|that|you) [\w' ]{{2,20}}?)? (?:straight )?back|(?:paid|put|sent|transferred) (?:(?:you|back|out) ){{1,2}}{_SUM}|(?:transferred|paid|sent|put|moved) {_SUM} (?:on)?to your\b|taken (?:{_SUM}|it|them|(?:the|your|that|this) [\w' -]{{2,24}}?) (?:off|down)\b(?! (?:my|our|the) (?:list|desk|shelf))"
_AT_YOURS = (  # brought to where they can have it, and no card that says nobody was in
    r"(?:handed|brought|dropped|left|taken|carried|given)(?! (?:an?|the|another) (?:\w+ )?(?:message|note|voicemail|word|card|notice|call)\b)(?: (?:it|them|over|off|both|the|a|an|your|all|two|three)(?: [\w'-]+){0,2}?){0,2} (?:to|at|with|in) (?:you\b|your (?:(?:next-door|own|front|back) )?(?:neighbou?rs?|hotel|door|doorstep|porch|home|house|flat|room|table|mailbox|letterbox|mum|mother|father|wife|husband|son|daughter|sister|brother)\b)"
)
_PAST = (
    r"refunded|credited|sent|resent|re-sent|replaced|fixed|repaired|cancell?ed|reset|updated|changed|added|removed|corrected|shipped|reshipped|"
    r"booked|rebooked|issued|processed|resolved|restored|sorted|switched|moved|extended|unlocked|reactivated|reinstated|waived|ordered|reordered|arranged|"
    r"activated|approved|upgraded|adjusted|reversed|applied|solved|found|located|delivered|dispatched|reimbursed|returned|released|cleared|"
    r"fitted (?!(?:you|your \w+|it|this|that) in(?:to)?\b)|refitted|mended (?!no)|patched|rewired|unblocked|unjammed|undone|voided|lifted|installed (?!(?:an?|our|the) (?:new |other )?(?:\w+ )?(?:systems?|software|servers?|programmes?)\b)|written off|struck (?:off|out|the|that|it)|let you (?:back )?in|"
    rf"set (?:it|this|that|up|you|your)|{_BACK}|put (?!(?:a |the |an )?(?:\w+ )?(?:notes?|reminder|request|question|word|flag|query|comment|complaint|ticket|case)\b)(?![\w' ]{{1,30}} (?:in|on|into) (?:the|our|a) (?:\w+ )?(?:queue|list|agenda)\b)(?:it|this|that|you|your|a|the|through)|(?:got|gotten) (?:it|this|that|you|your|everything)|taken (?:off|care|out)|deactivated|connected|renewed|merged|topped up|swapped|exchanged|opened up|enabled|turned on|"
    rf"{_AT_YOURS}"
)
_TO_FILE = r"(?:(?:(?:it|them|this|both|your \w+|the \w+) )?(?:to|with) (?:the |your |our |my )?(?:file|case file|case|claim|complaint|ticket|notes?|records?)\b|(?:the|your|our) (?:file|case|claim|complaint|ticket|notes?|records?) with\b)"  # where it is kept, and nothing is solved
_SOLVED = cues.compile(
    rf"(?<!if )(?<!once )(?<!when )(?<!until )(?:\b(?:(?:i|we|our (?:[a-z]+ ){{1,2}})(?:'ve| have| has| just|'ve just)?(?: (?:now|just|already|also|personally|gone ahead and|manually|been able to|managed to)){{0,3}}|(?:i|we) (?:was|were) able to) (?:{_PAST}|refund|fix|find|sort|resolve|get|replace|restore|locate)\b(?! (?:out|that|your (?:email|message|dm|note|complaint|tweet|ticket)|you(?:r)? (?:a |an )?(?:dm|email|message|reply|note)|{_TO_FILE}))"
    rf"|\b(?:has|have|'s|'ve|was|were) (?:now |just |already |also |since |fully |all ){{0,4}}(?:been )?(?:{_PAST})\b(?! {_TO_FILE})"
    rf"|\b(?:is|it's|are|that's|they're|you're|everything's|all) (?:now |all |fully |already |finally ){{0,4}}(?:on (?:its|the|their|your|route)\b(?: way)?|fixed|resolved|sorted|solved|working|back(?! on (?:[a-z]+day|the \d|\d)| (?:at \d|tomorrow|next)| (?:in|on) (?:the|our|a) (?:queue|list)\b)|fitted|mended|lifted|cleared|spelt right|right now|refunded|restored|active|done|live|set|complete|good to go|ready|shipped|booked|cancelled|corrected|updated|unlocked|settled|in the post|up and running|good now)\b(?! soon)"
    r"|^\W*(?:(?:i|we)(?:'ve)? )?(?:just |finally )?(?:found|got|fixed|sorted|located|recovered|refunded|replaced|reset|rebooked|swapped|cancelled|credited|sent|moved|put) (?:it|them|you|him|her|your|both|the|a|back)\b(?! (?:email|message|dm|note|complaint|tweet|ticket)\b)"
    r"|\b(?:is|are|'s|'re)(?: (?:all|now|both|safely|already))* (?:in|here|approved|tested|waiting for you|with you|in your (?:account|inbox)|on your (?:card|account)|back (?:on|up)(?=\W*$|[,;])|open again|unblocked|unfrozen|in hand and|paid|safe|well|asleep|home)\b(?! (?:touch|progress|review|the queue|process|contact|a queue|line))"
    r"|\b(?:should|will|'ll) now (?:work|be|show|see|have|appear|load|open|receive)"
    r"|^\W*(?:all )?(?:done|fixed|sorted|solved|resolved|refunded|replaced|good news|paid (?:back|out)|sent back|on its way)\b|\bit works\b|\bworks (?:again|now)\b|\b(?:was|were) (?:sorted|fixed|resolved|delivered) "
    r"|\b(?:i|we)(?:'m|'re| am| are|'ll| will) (?:now |also |gladly |immediately |going to ){0,4}(?:be )?(?:refund|send|replac|credit|ship|reship|resend|waiv|cancel|book|exchang|issu|reimburs)\w*\b(?! (?:you )?(?:an? |the )?(?:update|email|message|dm|form|link|reply|it (?:on|to) (?:our|the)|this (?:on|to)|your (?:comments|feedback|details)))"
    r"|\b(?:went|gone|going) back (?:to|on|in|into|with) (?:you|your)\b|(?:[£$€]\d[\d.,]*|\b(?:fees?|money|sum|amount|payments?|charges?|deposit|balance|difference|overpayment|fare|debits?)) (?:(?:all |both )?(?:went|has gone|have gone|is|are|was|were) (?:now |already )?(?:back|paid back|repaid|returned|sent back|refunded))\b|(?:'s|\bis|\bare|'re)(?: all)? (?:running|working|flying|up|on|open|live|warm|dry) again\b|^\W*[\w' -]{2,24} (?:fixed|repaired|restored|replaced|refunded|swapped|cleared) (?:at |this |today|now|just now|on |\d)"
    r"|(?:'s|\bis|\bare|'re) (?:all |now )?(?:up and [a-z]+|made up)\b|\b(?:i|we)(?:'ve| have) (?:just |now )?re-?(?:coded|programmed|loaded|wired|started|opened|issued|charged|linked|assigned|printed|routed) (?:it|your|the|them)\b"
    r"|^\W*(?:yes,? )?(?:it|they) (?:did|has|have)(?!n't)\b(?! (?:not|been)\b)|\b(?:went|gone|goes) out (?:this morning|today|yesterday|tonight|last night|at \d)"
    r"|\b(?:is|are|'s|'re) (?:fine|asleep|unharmed) and\b|\b(?:is|are|'s) at (?:your|the|our) [\w' ]{2,30} (?:since|now|already|waiting|for you|ready)\b"
    rf"|\b(?:i|we)(?:'ve| have)? [^;:.!?]{{3,60}}? and (?:have |also |now ){{0,2}}(?:{_BACK})\b"
    r"|\b(?:transfers?|payments?|payouts?|refunds?|cheques?|money|orders?|parcels?|packages?|replacements?|cards?|tickets?|certificates?|transcripts?|[£$€]\d[\d.,]*|letter) (?:is|are|'s|went) (?:now |already )?(?:out|off|through)(?! (?:of|to (?:the|our|them)|the|there|by)\b| (?:in|on|until|from) (?!your\b))\b"
    rf"|\byou(?:'ve| have)(?: now)?(?: got)? (?:{_SUM}|your (?:seat|room|table|key|place|account|access|\w+ \w+|\w+)) back\b|\b(?:has|have) {_SUM} (?:now|since|already)\b|{_SUM} (?:has|have) (?:now )?(?:landed|arrived)\b|\b(?:bugs?|errors?|faults?|smell|leak|noise|charges?|block|fees?|fine|mistake|blockage|pop-?ups?|stain|mould|duplicates?) (?:is|are|'s|has|have) (?:now |all )?gone(?! (?:to|through|up|into|out)\b)"
    rf"|^\W*(?:another|(?:an?|your|the) (?:new|second|fresh|spare|replacement))\b [\w' ]{{2,24}}? (?:left|went|shipped|flew|was (?:posted|sent|shipped|delivered))\b(?: \w+)? (?:today|this (?:morning|afternoon|evening)|yesterday|last night|on \w+day|at (?:\d|noon|{UP_TO_TWELVE})\b)"
    r"|\bhere(?:'s| is| are) (?:your|the|a) (?:new|refund|replacement|label|code|voucher|working|correct|return|tracking|solution|fix|answer))"
)
_UNSOLVED = cues.compile(
    r"\b(?:not|n't|isn't|aren't|hasn't|haven't|wasn't|weren't|never|yet to|unless|if|once|until|when|before|after|should|hope|soon)\b"
)
_STOP = cues.compile(r"[.!?…]+[\"')]*\s*$")
_NEXT = cues.compile(
    r"(?:(?:,|;|\s[–-]|\.\.+|:|!|\s\(|\s?[\U0001f300-\U0001faff]\ufe0f?)\s*|\s+)(?:(?:but|and|so|then|while)\s+)?(?=(?:i|we|it|it's|let|here|please|can|could|the|your|you|our|i'\w+|we'\w+|there|that|this|unfortunately|sorry|a|just|they)\b)"
    r"|(?:,|;|\s[–-]|\.\.+|:|!|\s?[\U0001f300-\U0001faff]\ufe0f?)\s*(?=(?:what(?:'s|s)?|when(?: did| do| was| is|'s)|where(?:'s)?|which|who(?:'s)?|how|did|do|does|have you|has|is|are|was|were|would|will)\b)"
)


def _solved(sentence: Sentence, end: int | None = None) -> bool:
    """A solution is shown in the sentence, before `end` of it."""
    return not sentence.question and _shown(sentence.plain[:end])


@remembered()
def _shown(text: str) -> bool:
    return any(not _UNSOLVED.search(text, max(0, m.start() - 12), m.end()) for m in _SOLVED.finditer(text))


def find(message: Message) -> Iterator[Finding]:
    """Thanks for patience, understanding, loyalty, custom or cooperation before a solution."""
    side = situation(message)
    if not side.uneasy:
        return
    for sentence in message.sentences:
        if sentence.role not in ("body", "signoff"):
            continue
        text = sentence.plain
        match = next((m for m in (EARLY.search(text), PASSIVE.search(text), PRAISE.search(text)) if m), None)
        if match and not side.open and kind(match) == "loyalty":
            match = None  # whether something is wrong is not sure, and custom may be what it is about
        if (
            match
            and kind(match) == "loyalty"
            and any(_GLAD.search(s.plain) for s in message.body[: sentence.index + 1])
        ):
            match = None  # the reply rejoices with them: thanks for a compliment
        if match and not (sentence.question and _asked(text, match)) and _faulty(sentence, match):
            yield sentence.finding(
                "early-thanks", match.start(), _end(text, match.end()), "Nothing is solved yet, so these thanks sound like a request to put up with it.", kind=kind(match)
            )  # fmt: skip
        if _solved(sentence):
            return


_GLAD = re.compile(
    r"\b(?:happy|glad|pleased|delighted|thrilled|great|lovely|wonderful|good|love|loved|made (?:my|our) day) (?:to )?(?:hear|read|see|know|that you (?:enjoyed|liked|loved|had)|you (?:enjoyed|liked|loved|had))\b|\b(?:we|i) love (?:it|this|that)\b|\b(?:made (?:my|our) day|kind words|lovely (?:feedback|message|words))\b"
)


def _asked(text: str, match: re.Match[str]) -> bool:
    """The thanks are part of what is asked, not a clause of their own before it."""
    return match.start() > 13 or not re.search(r"[,;–💪🙏❤-]", text[match.end() : match.end() + 60])


def _faulty(sentence: Sentence, match: re.Match[str]) -> bool:
    text = sentence.plain
    if any(a <= match.start() < b for a, b in quotes(text)):
        return False
    before = text[: match.start()]
    if _NOT.search(before) or re.search(
        r"\b(?:if|unless|you (?:said|wrote|wanted)|(?:won't|can't) ask|instead of)\b[^.;]{0,40}$", before
    ):
        return False
    if re.match(r"(?:we|i)(?:'d| would)|would", match.group()) and re.search(
        r"\bif\b", text[match.end() : match.end() + 20]
    ):
        return False
    return not _solved(sentence, match.start())


def _end(text: str, at: int) -> int:
    """Where the thanks end: the next clause of substance, or the sentence's last word."""
    depth = _next(text, at)
    if depth is not None:
        return depth[0]
    stop = _STOP.search(text, at)
    return stop.start() if stop else len(text.rstrip())


def _next(text: str, at: int) -> tuple[int, int] | None:
    """The cut behind the thanks: where they end and where the next clause begins."""
    for cut in _NEXT.finditer(text, at):
        mark = cut.group().strip()
        lead = mark.split(" ")[0] if mark else ""
        if not lead or lead in ("while", "and", "so", "then", "but"):
            own = re.match(r"(?:i|we|it|it's|let|please|i'\w+|we'\w+|there|unfortunately|sorry)\b", text[cut.end() :])
            if not own or lead in ("while", ""):
                continue
        if (lead.startswith(",") and "while" in cut.group()) or _STILL_PRAISE.match(text, cut.end()):
            continue
        return cut.start(), cut.end()
    return None


_STILL_PRAISE = re.compile(
    r"(?:you're|you are|your|ur|u r) (?:all )?(?:an? |the )?(?:absolute |real |total |true )?(?:stars?|legends?|saints?|gems?|angels?|hero(?:es)?|troopers?|champs?|best)\W*$"
)


def mend(message: Message, finding: Finding) -> Edit | None:
    """Take the thanks out, and keep whatever else the sentence says."""
    sentence = next((s for s in message.sentences if s.start <= finding.start < s.end), None)
    if sentence is None:
        return None
    text = sentence.plain
    if told := _UNDERSTANDING_THAT.match(text):
        what = sentence.typed(*told.span("what"))
        return Edit(sentence.start, sentence.end, what[:1].upper() + what[1:])
    start = sum(1 for p in sentence.places if p < finding.start)
    before = re.sub(r"^\W+", "", text[:start])
    after = text[_plain_end(sentence, finding.end) :]
    edit: Edit
    lead = re.fullmatch(
        r"(?:as (?:an?|one of our|our) [^,.;!?]{2,50})?(?:\W*(?:and|but|so|again|first of all|firstly|first off|first|also|please|hi|hello|meanwhile|in the meantime|once again|as always|for now|we|i|ok|okay|sorry)\b[, ]*)*",
        before,
    )
    if lead and not after.strip(" .!?…,;:–-)\"'"):
        if before.startswith(("sorry", "hi", "hello", "ok")):
            return None
        edit = whole(sentence)
    elif lead:
        cut = _next(text, _plain_end(sentence, finding.end) - 1)
        if cut is None:
            return None
        parts = sentence_cased(sentence, [sentence.edit(0, cut[1], "")])
        edit = Edit(sentence.start, max(p.end for p in parts), "".join(p.text for p in parts))
    else:
        start = clause_start(text, start)
        if re.search(r"\d|@|https?:", text[start : _plain_start(sentence, finding)]):
            return None
        edit = (
            _from_the_middle(sentence, start, after)
            if re.search(r"\w", text[:start]) or re.search(r"\w", after)
            else whole(sentence)
        )
    return None if tagged(message, edit) or _nothing_left(message, edit) else edit


_UNDERSTANDING_THAT = re.compile(  # what is to be understood is news, and stays
    r"\W*(?:(?:we|i) )?(?:thank you|thanks) (?:in advance )?for (?:your |the )?(?:kind )?(?:understanding|understanding the fact|appreciating|accepting) that (?P<what>(?:we|i|our|the|this|it|there) .+)$"
)


def _plain_end(sentence: Sentence, raw_end: int) -> int:
    return sum(1 for s in sentence.stops if s <= raw_end)


def _plain_start(sentence: Sentence, finding: Finding) -> int:
    return sum(1 for p in sentence.places if p < finding.start)


def _from_the_middle(sentence: Sentence, start: int, after: str) -> Edit:
    """Words stand before the thanks: cut them with the connective that led to them."""
    text = sentence.plain
    head = re.sub(r"(?:\s*[,;:–(-]|\s+(?:and|but|so|as|then|please)\b)+\s*(?:(?:we|i)\s+)?$", "", text[:start].rstrip())
    tail = after.lstrip(" ") if after.strip(" .!?…)\"'") else (after.strip()[:1] or "")
    end = len(text) - len(tail)
    return (
        sentence.edit(len(head), end, "")
        if tail and not tail[0].isalnum()
        else sentence.edit(len(head), end, ". " if tail else "")
    )


_WORDY = re.compile(r"\w{2}")


def _nothing_left(message: Message, edit: Edit) -> bool:
    """The draft says nothing but thanks."""
    if any(_WORDY.search(s.plain) for s in message.body if s.end <= edit.start or s.start >= edit.end):
        return False
    left = message.draft[: edit.start] + edit.text + message.draft[edit.end :]
    kept = Message(left, message.customer, message.context)
    return not any(_WORDY.search(s.plain) for s in kept.body)


_DONE = "I've refunded the 40 euros."
examples: tuple[Flagged | Clean, ...] = (
    Flagged("Thank you for your patience. I'm asking the depot where it is.", "Thank you for your patience", becomes="I'm asking the depot where it is.", kind="patience"),
    Flagged("Thanks for your patience, I've checked with the depot.", "Thanks for your patience", becomes="I've checked with the depot.", kind="patience"),
    Flagged("I'll ask the depot where it is. Thank you for your understanding.", "Thank you for your understanding", becomes="I'll ask the depot where it is.", kind="understanding"),
    Flagged("We appreciate your patience while we look at it. I'll ask the depot today.", "We appreciate your patience", becomes="I'll ask the depot today.", kind="patience"),
    Flagged("I'll check the route now. Your patience is appreciated.", "Your patience is appreciated", becomes="I'll check the route now."),
    Flagged("thx for bearing with us, i'll ask the depot now", "thx for bearing with us", becomes="i'll ask the depot now"),
    Flagged("I'll ask our driver today. We truly value you as a customer.", "value you as a customer", becomes="I'll ask our driver today.", kind="loyalty"),
    Flagged("I'm sorry it's late. Thank you for choosing Lumo Lamps!", "Thank you for choosing Lumo Lamps", becomes="I'm sorry it's late.", kind="loyalty"),
    Flagged("Thank you in advance for your cooperation. Which depot was it?", "Thank you in advance for your cooperation", becomes="Which depot was it?", kind="cooperation"),
    Flagged("We thank you for your loyalty. I'll ask the depot where it is.", "We thank you for your loyalty", becomes="I'll ask the depot where it is."),
    Flagged("I'll check the scan now and appreciate your patience.", "appreciate your patience", becomes="I'll check the scan now."),
    Flagged("Thanks so much for being such a loyal customer. I'll look at the scan now.", "being such a loyal customer", becomes="I'll look at the scan now."),
    Flagged("Your business is important to us. I'm asking the depot now.", "Your business is important", becomes="I'm asking the depot now."),
    Flagged("Thank you for your patience and understanding. I've refunded the 40 euros.", "patience and understanding", becomes=_DONE),
    Flagged("ta for understanding. I'll ask the depot", "ta for understanding", becomes="I'll ask the depot"),
    Flagged("You've been such a patient customer. I'll ask the depot.", "such a patient customer", becomes="I'll ask the depot."),
    Flagged("We do appreciate you putting up with it. I'll ask the depot.", "putting up with it", becomes="I'll ask the depot."),
    Flagged("We're so glad you picked us. I'll ask the depot.", "glad you picked us", becomes="I'll ask the depot."),
    Flagged("It's good of you to hang in there. I'll ask the depot.", "good of you to hang in there", becomes="I'll ask the depot."),
    Flagged("It's customers like you who keep us going. I'll ask the depot.", "customers like you", becomes="I'll ask the depot."),
    Flagged("Everyone's cooperation is greatly appreciated. I'll ask the depot.", "cooperation is greatly appreciated", becomes="I'll ask the depot."),
    Clean("You've been told two things, and I'm sorry. I'll ask the depot."),
    Clean("It was good of you to send the photo. I'll ask the depot."),
    Clean("We're glad you told us. I'll ask the depot."),
    Clean("Your money went back to you at 9, and thanks for waiting as long as you did."),
    Clean("Your boiler's running again. Thanks for putting up with it this long."),
    Clean("Other customers like the blue one, I'll check the stock."),
    Clean(f"{_DONE} Thank you for your patience."),
    Clean("The missing part is on its way. Thanks for bearing with us."),
    Clean("I've found your parcel and sent it on, thank you for your patience."),
    Clean("It's fixed now. We appreciate your understanding."),
    Clean("Thank you for sending the photos so fast. I'll ask the depot."),
    Clean("Thanks for letting us know. I'll ask the depot where it is."),
    Clean("Thank you for reaching out. Which depot was it?"),
    Clean("Thanks for your quick reply. I'll check the scan."),
    Clean("Thank you for bringing this to our attention. I'll look into it."),
    Clean("We appreciate your feedback. I'll pass it to the depot."),
    Clean("Thank you for flagging it. I'm asking the depot."),
    Clean("Thanks for waiting for us to open?"),
    Clean("I won't ask for your patience again. I'm calling the depot."),
    Clean("You wrote \"thank you for your patience\" is all you get. I'm calling the depot."),
    Clean("I can't thank you for your patience when you have waited two weeks."),
    Clean("Your patience has limits, and two weeks is long."),
    Clean("Your business account is still active. I'll check the invoice."),
    Clean("Thank you for the order number. I'll check the scan now."),
    Clean("We understand your loyalty card isn't working. I'll check it."),
    Clean("I appreciate how long you've waited. I'll ask the depot."),
    Clean("Thank you for your time on the phone today. I'll check the scan."),
    Clean("Thank you for your patience.", customer="What time do you open on Sunday?"),
    Clean("Thanks for being a loyal customer!", customer="You were brilliant today, it arrived early."),
    Clean("Thank you for your understanding.", customer=""),
    Clean("Thank you for explaining it so clearly. I'll ask the depot."),
    Clean("Thanks for the photo, it shows the torn corner well."),
    Clean("I've replaced the lamp, and we value you as a customer."),
    Clean("Your custom frame is with our workshop, and I'll ask them for a date.", context=Context(brand="Lumo")),
    Clean("Happy to hear our team took such good care of you. Thank you for choosing to fly with us.", customer="Thank you for helping when I had an issue today!"),
    Flagged("Sorry about the stove. You've been an absolute star about all this.", "You've been an absolute star", customer="Three weeks without the stove I paid for!!"),
    Flagged("I'm ringing the driver now. Hats off to you for not shouting at me.", "Hats off to you for not shouting at me", customer="My feed is late again!!", kind="patience"),
    Flagged("You're taking this so well. I'm looking at both charges now.", "You're taking this so well", customer="Charged twice for the same seat!!"),
    Clean("You're a star for sending the serial number so fast. I'm looking at it now.", customer="The lamp is broken, serial 4411!!"),
    Clean("The star on your label means the parcel is oversized.", customer="My parcel is late, what is the star??"),
    Clean("Your 5-star rating was taking so long to load because the page was down.", customer="Your site hangs!!"),
    Clean("You're a star member, so the lounge is free for you tonight.", customer="Stuck at the airport for hours!!"),
    Clean("It takes props for the door, so please bring two.", customer="The door fell on me!!"),
    Clean("Kudos points are added on Monday.", customer="My kudos points are missing!!"),
    Clean("You're taking it back to the shop on Friday, is that right?", customer="The lamp broke again!!"),
    Flagged("It's guests as gracious as you who keep us going.", "It's guests as gracious as you who keep us going", customer="The car had no baby seat, I'm furious!!"),
    Clean("A seat as big as you need is booked.", customer="My seat is broken!!"),
    Clean("It did, on the 3rd. Thank you for your support, it keeps the shelter open.", customer="My donation for May is missing, did it arrive?"),
    Clean("A new card went out this morning by courier. Thanks for bearing with me.", customer="The machine swallowed my card!"),
    Flagged("A new card goes out. Thanks for bearing with me.", "Thanks for bearing with me", customer="The machine swallowed my card!", kind="patience"),
    Clean("The cot's up and made. Thank you so much for waiting up.", customer="No cot in the room and it's 11pm!"),
    Clean("I've just recoded it from here. And thank you for staying calm.", customer="The key card doesn't work!"),
    Flagged("We appreciate having had you as a member since 2004. I'll look at the fee.", "having had you as a member", customer="You took the fee twice!", kind="loyalty", becomes="I'll look at the fee."),
    Flagged("It means a lot having you with us. I'll check the reading.", "It means a lot having you with us", customer="My meter reading is wrong again!", kind="loyalty"),
    Flagged("I've added the photo to your claim. We value your custom.", "We value your custom", customer="The hob cracked after a week!", kind="loyalty", becomes="I've added the photo to your claim."),
    Flagged("I've updated the case with your photos. We appreciate your patience.", "We appreciate your patience", customer="The lorry hit my fence!", kind="patience"),
    Clean("Thanks for picking up so quickly, I'm on the line with the vet.", customer="My cat ate the ribbon, ring me!"),
    Clean("Thanks for joining the call at short notice. The fitter starts at two.", customer="The boiler is dead again!"),
    Clean("Thanks for choosing another day so quickly. Thursday it is.", customer="You cancelled my lesson!"),
    Clean("A second cheque went off on Tuesday, recorded. We appreciate your patience.", customer="Your cheque bounced!"),
    Clean("The replacement glass shipped this morning. Thanks for bearing with us.", customer="My table came cracked!"),
    Clean("I've added the missing nights to your stay. Thank you for your patience.", customer="You left out two nights!"),
    Flagged("We're so pleased to have had you with us all this time. I'll look into the meter.", "pleased to have had you with us", customer="My meter is wrong again!", becomes="I'll look into the meter."),
    Flagged("Your loyalty over the years means so much. Which invoice is it?", "Your loyalty over the years means so much", customer="The invoice is wrong again!", kind="loyalty", becomes="Which invoice is it?"),
    Clean("Thanks for picking one of the two dates. I'm asking the examiner.", customer="You moved my test twice!"),
    Clean("Good to have you on the line, thanks for ringing back. Which tooth is it?", customer="The crown fell out!"),
    Clean("It means a lot that you told us. I'll check the card.", customer="My card hasn't worked all week!"),
)  # fmt: skip
