"""The draft tells the opposite of what the customer reports: then nothing said beside it may take the report for a fact."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.customer.complaint import trouble
from rewriter.customer.situation import Situation
from rewriter.plain import plain
from rewriter.remembered import remembered
from rewriter.text import Message, sentences
from rewriter.vocabulary import content, stem

_READ = 2_000  # characters of the customer's message
_NOT_SO = cues.compile(  # that it was so at all
    r"^\W*(?:(?:no|but|and|well|sorry|so|actually|i'm afraid|unfortunately)[, ]+)*(?:(?:i|we) (?:have|can find|can see|can't find|don't have|see|find)|i've|we've|there's|there is)(?: got)? (?:absolutely |also |any )?(?:no )?(?P<record>record|trace|sign|evidence|log|note)s?(?: (?:of|that|for|on)\b[^.!?]{0,80})?\W*$"
    r"|^\W*(?:(?:no|but|and|well|sorry|actually)[, ]+)*(?:that|it|this)(?:'s| is|'s just| is simply)? (?:not true|not correct|not what happened|isn't true|isn't correct|isn't what happened|untrue|false|never happened|didn't happen|did not happen|can't have happened|can't have been)\b"
    r"|\byou(?:'ve| have)? (?:already|definitely|certainly|did) (?:get|got|received?|have|been (?:refunded|paid|credited)) (?:it|that|them|this|(?:your|the) (?:refund|money|payment|parcel|package|order|delivery|reply|answer|letter|card|code|e-?mail|voucher|credit|deposit))\b"
    r"|\bnothing was (?:charged|taken|debited|lost|deleted|cancelled)\b"
)
ONLY_ONE = re.compile(
    r"\bthere(?:'s| is| was| has been) (?:only|just) (?:one|1|a single) (?:charge|payment|debit|transaction|order|booking|invoice)\b"
)
_NO_SUCH = re.compile(r"\b(?:no|can't|don't)\b")
_IMPOSSIBLE = re.compile(
    r"\W*(?:(?:no|but|well|sorry|i'm afraid)[, ]+)*(?:that|this|it)(?:'s| is) (?:simply |just |quite |absolutely )?(?:not possible|impossible|isn't possible)\b"
)
_DENIED_ACT = re.compile(
    r"\b(?:(?:we|i) (?:didn't|never|haven't|did not)|you (?:weren't|haven't been|were never)) (?P<verb>charge|bill|lose|lost|delete|take|took|block|cancel|break|broke|damage|overcharge|ban|close|remove|debit)(?:d|ed|led)?\b"
)
_BARE_NO = re.compile(r"\W*(?:no|nope|nah)\W*")
_ASKS_IF = re.compile(
    r"\W*(?:(?:hi|hello|so|and|but|hey|excuse me)[, ]+)*(?:did|have|has|was|were|is|are|does|do)(?:n't)? (?!there\b)[a-z]"
)
_WISHES = re.compile(r"\b(?:can|could|may|please|want|would|will|need)\b")
_SAME = {"lost": "lose", "took": "take", "broke": "break", "taken": "take", "broken": "break"}


@remembered(8)  # every mend that says a matter back asks
def contradicts(message: Message) -> bool:
    """The draft denies the matter, or tells the opposite of it."""
    customer = plain(message.customer[:_READ])
    for number, sentence in enumerate(message.body):
        text = sentence.plain
        if sentence.question:
            continue
        if ONLY_ONE.search(text):
            return True
        found = _NOT_SO.search(text)
        if found and (not found["record"] or (_NO_SUCH.search(found.group()) and not _MISSING.search(customer))):
            return True
        if _IMPOSSIBLE.match(text) and not _WISHES.search(customer):
            return True
        if (denied := _DENIED_ACT.search(text)) and _base(denied["verb"]) in {_base(w) for w in content(customer)}:
            return True
        if number <= 1 and (undone := _UNDONE.search(text)) and _says_it(customer, undone["verb"]):
            return True
        if number <= 1 and _SETTLED.search(text) and _UNPAID.search(customer):
            return True
        if number <= 1 and _BARE_NO.fullmatch(text) and _asked_if(message.customer[:_READ]):
            return True
    return False


_UNDONE = cues.compile(  # "your claim hasn't been ignored"
    r"\b(?:your|the) [\w' -]{2,30}? (?:hasn't|haven't|has not|have not|wasn't|weren't|was not|isn't|aren't|is not) (?:been |being )?(?P<verb>[a-z]{3,}(?:ed|en|st|nt|ld|ne))\b"
)


_SETTLED = cues.compile(  # on a day that is past
    r"\b(?:was|were|has been|have been|we|i|we've|i've|we have|i have)(?: already| fully)? (?:paid|refunded|credited|returned|transferred)\b(?! (?:it |them )?(?:to|into|by) (?:the|an?) (?:wrong|old|other))[^.!?]{0,60}?(?:\bon (?:the )?\d|\bon \w+day\b|\bin full\b|\byesterday\b|\blast \w+\b)"
)
_UNPAID = cues.compile(
    r"\b(?:no|missing|haven't|hasn't|didn't|never|without|where(?:'s| is)|not)\b[^.!?]{0,40}\b(?:refund|deposit|compensation|payment|money|payout|credit|cashback|reimbursement|wages|salary)\b|\b(?:refund|deposit|compensation|payment|money|payout|credit|cashback|reimbursement|wages|salary)\b[^.!?]{0,40}\b(?:missing|not|never|hasn't|haven't|didn't)\b"
)


def _says_it(customer: str, verb: str) -> bool:
    """The customer says that it is so."""
    said = re.search(rf"(?P<not>n't|\bnot|\bnever)?(?: been)? {re.escape(verb)}\b", customer)
    return said is not None and not said["not"]


_MISSING = re.compile(  # that it is nowhere is just what they say
    r"\b(?:where(?:'s| is| are)|waiting|hasn't|haven't|late|missing|no sign|(?:didn't|never|not) (?:arrive|arrived|come|came|get|got|receive|received|turn|turned))\b"
)


def _base(word: str) -> str:
    return stem(_SAME.get(word, word))


def _asked_if(customer: str) -> bool:
    """Their last question is whether something bad has happened."""
    asked = [s for s in sentences(customer) if s.question]
    return bool(asked and _ASKS_IF.match(asked[-1].plain) and trouble(asked[-1].plain))


_THEIRS = re.compile(  # a thing of theirs, and nothing that is said of it
    r"(?P<what>your (?!late\b|missing\b|lost\b|broken\b|stolen\b|deleted\b|damaged\b|cancelled\b|wrong\b)[\w'’-]+(?: (?!(?:is|was|are|were|has|have|had|on|in|at|from|got|came|never|still)\b|\w+n['’]t\b)[\w'’-]+){0,2})(?=$| (?:is|was|are|were|has|have|had|isn't|aren't|wasn't|weren't|hasn't|haven't|got|never|still)\b)"
)


def worry_over(side: Situation) -> str:
    """What worries them, named and nothing said of it."""
    if side.topic.endswith("you're seeing"):
        return f" over {side.topic}"
    thing = _THEIRS.match(side.topic) or _THEIRS.match(side.concern)
    return f" over {thing['what']}" if thing else ""


_LEAD = r"^\W*(?:(?:yes|no|hi|hello|hey|of course|sure|actually|good news|don't worry|no worries|please|but|so)\b[,:;.!– ]+)*"
_ALL_WELL = cues.compile(  # what they feared or asked after is as they would have it
    rf"{_LEAD}(?:you(?:'re| are) (?:all |now |already |both )?(?:confirmed|covered|insured|booked|all set|off (?:all|both|the list)|registered|enrolled|on the \d)"
    r"|you (?:won't|don't|haven't|didn't|will not|do not) (?:lose|lost|owe|miss|be (?:charged|billed|fined)|need to (?:worry|pay|do|send)|have to (?:worry|pay|do|send))\b|no need to (?!be\b)[a-z]+\b|(?:the|your) [\w£$€.' -]{2,30}? won't be (?:taken|charged|billed|debited|cancelled|lost|deleted)\b|(?:as far as i know,? )?(?:the|your) [\w' -]{2,30}? (?:works|is (?:back|working)) again\b|what you were told [\w' ]{2,30}?stands\b|perfectly normal\b|you can(?=\W*$|[.,;:]| still\b)"
    r"|(?:it|they|(?:your|the) [\w' -]{2,40}?)(?:'s| is|'re| are)(?: now| all| still| already| perfectly| quite)? (?:safe|confirmed|live|active|valid|booked|fine|in your account|on your account|under (?:your|the) name|covered|found|unchanged|intact)\b(?! (?:to|for|that)\b)"
    r"|it (?:did|has|is|does)(?=[,:.])|found (?:it|them)\b|nothing (?:you need to do|is lost|was lost|to worry about|to pay|is wrong)\b|(?:please )?don't worry\b|all done\b|(?:your )?\w+'s live\b)"
)
_FEARS = cues.compile(
    r"\b(?:worr\w*|afraid|scared|fear\w*|panic\w*|lose|lost|gone|missing|vanished|disappeared|safe|hacked|stolen|still|arrive\w*)\b"
)


_ASKS_AFTER = re.compile(r"\W*(?:is|are|am|did|do|does|has|have|will|can) (?:my|our|the|i|we)\b")  # without its mark


@remembered(8)  # every mend that says a matter back asks
def reassures(message: Message) -> bool:
    """The draft answers a fear or a question with good news: nothing has happened that could be regretted."""
    asked = sentences(message.customer[:_READ])
    if not any(s.question or _FEARS.search(s.plain) or _ASKS_AFTER.match(s.plain) for s in asked):
        return False
    return any(not s.question and _ALL_WELL.search(s.plain) for s in message.body[:2])


def for_nothing(message: Message, side: Situation) -> str:
    """What is regretted where nothing happened: the worry, or that it was not plain."""
    if _FEARS.search(plain(message.customer[:_READ])):
        return f"the worry{worry_over(side)}"
    return "the confusion"
