"""What is said last, so that the customer has an easy way to answer: a question or an invitation that fits the matter."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.acknowledgement import closes, next_step, refuses, told
from rewriter.customer.situation import situation
from rewriter.lexicon import TIME, UP_TO_TEN
from rewriter.matter import THAT_TIME, any_question, back, last_word, offered, question
from rewriter.pending import parts, reports
from rewriter.plain import plain
from rewriter.technique import pick
from rewriter.text import Message

_STILL = cues.compile(r"\bstill\b")
_CUT_OFF = cues.compile(
    r"\b(?:(?:no|without) (?:internet|signal|power|water|heating|heat|hot water|electric\w*|wifi|gas|lift)|(?:heating|boiler|lift|internet|power|wifi|broadband|line|signal|network) (?:(?:is|has been|'s|was|went) )?(?:down|out|off|dead|gone|broken)|outage)\b"
)
_ON_A_SCREEN = cues.compile(  # something on their screen does not do what it should; a site that is down is down for all
    r"\b(?:app|website|portal|dashboard|checkout|log(?:ging)? ?in|sign(?:ing)? in|export|sync|upload|download|game)\b[^.!?]{0,40}?\b(?:crash\w*|freez\w*|froze\w*|won't|doesn't|can't|couldn't|keeps|errors?|stuck|blank|spinning|fails?|failed|failing|loops?|times? out|not (?:working|loading|opening))\b"
    r"|\b(?:can't|cannot|couldn't|won't let me|unable to|keeps? (?:crashing|freezing|failing)|errors?|crash\w*|stuck|failed|fails)\b[^.!?]{0,40}?\b(?:app|website|portal|dashboard|checkout|log ?in|sign in|export|sync|upload|download|game)\b"
)
_WHICH_KNOWN = cues.compile(
    r"\b(?:iphone|ipad|ios|android|pixel|galaxy|windows|mac(?:book)?|linux|chrome|firefox|safari|edge|browser|version|phone|laptop|tablet|pc|ps[45]|xbox|every (?:one|device)|all (?:of )?(?:our|my|us)|users)\b"
)
_ON_ITS_WAY = cues.compile(
    r"\b(?:parcel|package|delivery|shipment|suitcase|luggage|order)\b[^.!?]{0,60}\b(?:late|arriv\w*|missing|where|waiting|delivered|come|came|here|received?|lost)\b|\bwhere(?:'s| is) my (?:parcel|package|order|delivery|suitcase|luggage)\b"
)
_COMES = r"(?:be (?:there|here|with you|delivered|back with you|in your (?:account|inbox))|arrives?|reach(?:es)? you|come(?:s)?(?! with (?:an?|its|their|every|all|free)\b)|get to you|be refunded|refund (?:you|it|the \w+)|go(?:es)? out(?: again)?|be on (?:the|tonight's|tomorrow's))"
_EXPECTED = cues.compile(  # a thing, and not a person, is to come by a day that was named
    rf"^(?!.*\d (?:a|per|each) (?:night|day|week|month|hour|year)\b)(?!.*\b(?:you (?:can |could |may |might |should )?(?:also |just |always |still )?(?:come|be|get)|(?:please|to) come|engineer|technician|plumber|driver|colleague|he|she|somebody|someone|nobody|call|visit)\b)(?=.*\b(?:will|'ll|should|expect\w*|aim\w*|arrives|comes(?! with (?:an?|its|their|every|all|free)\b)|due)\b)(?=.*\b{_COMES}\b)(?=.*{TIME}).+"
)
_LASTS = cues.compile(  # what we or another office do takes its time
    rf"^(?!.*\b(?:was|were|had|can|could|may|used to|adapt|heal|get used|download|install)\b).*\b(?:it|this|that|refund|report|review|reading|check|photos|investigation|transfer|payment|repair|decision|answer|claim|reply|process|trace|search)s? (?:[\w']+ ){{0,3}}?takes? (?:us |them |about |around |up to |another )*(?:\d{{1,2}}(?:-\d{{1,2}})?|a|{UP_TO_TEN}|fourteen) (?:working |business )?(?:days?|weeks?|hours?)\b"
)
_READY = cues.compile(
    r"^(?!.*\b(?:was|were|had|not|n't)\b).*\b(?:new|another|replacement|fresh) [\w ]{1,20}\bis (?:ready|there|on its way|with you) (?:at|by) \d"
)
_HE = re.compile(r"\b(?:he|she|they)\b")
_UNDER_WAY = cues.compile(  # somebody does something about it at a time that was named
    rf"^(?!.*\b(?:was|were|had|left|ago|can't|not|no|arrives|delivered)\b)(?=.*\b(?:will|should|due|[\w]+'ll|comes|calls?|rings?|visits?|meets?|is booked|are booked|engineer|technician|plumber|nurse|doctor|driver|surveyor|appointment|staying|restarting)\b)(?=.*(?:{TIME}|\b(?:tonight|today|within|\d+ min)\b)).+"
)
_VISIT = cues.compile(  # somebody is booked to come to them
    rf"^(?!.*\b(?:was|were|had|left|ago|can't|not|no|late|didn't|suspended)\b)(?=.*\b(?:engineer|technician|contractor|plumber|electrician|surveyor|fitter|installer|assessor|inspector)s?\b)(?=.*\b(?:booked|scheduled|comes?|coming|visits? you)\b)(?=.*{TIME}).+"
)
_WHERE_MONEY = cues.compile(
    r"\b(?:where(?:'s| is| are)|waiting (?:for|on)|still (?:no|don't have|haven't)|haven't (?:got|received|had|seen)|never (?:got|received)) (?:\w+ ){0,3}(?:money|refund|payment|deposit|cashback|payout|salary|compensation)\b"
)
_PAID = cues.compile(
    r"^(?!.*\b(?:you|n't|not|never|will|if|once|when|days|weeks|hours|by)\b).*\b(?:was|were|has been|have been|we|i|we've|i've) (?:\w+ )?(?:paid(?: out| back)?|refunded|sent|transferred|issued|credited)\b"
)
_WITHIN_HOURS = re.compile(  # food and rides are not needed by a day
    r"\b\d{0,2} ?(?:hours?|hrs?|h\d\d|mins?|minutes?)\b|\b(?:food|pizzas?|meals?|dinner|lunch|burgers?|curry|takeaway|restaurant|starving|hungry|cold|rider)\b"
)
_WANTS_MONEY = cues.compile(r"\b(?:money|refund\w*|compensation|reimburs\w*)\b")
_DATED = cues.compile(rf"\b(?:by|until|before|need\w*|{TIME})\b")


def next_word(message: Message) -> str:
    """A question that only this customer can answer, where one is sure to fit; else an invitation without promise or time."""
    side = situation(message)
    customer = plain(message.customer)
    here = back(message)
    if asked := offered(message):
        return asked
    ahead = [s.plain for s in message.body if not parts(s.plain)][-2:] or [message.body[-1].plain]
    if reports(ahead[-1]):
        return pick(
            message,
            "If you'd like to add anything before then, just {0}.",
            "If anything changes before then, just {0}.",
        ).format(here)
    if len(ahead) > 1 and (ahead[-1].count(" ") > 6 or _HE.search(ahead[-1])):
        del ahead[0]  # the last one speaks of something else
    if any(_EXPECTED.search(text) for text in ahead):
        return pick(message, "If nothing has come by then, {0}.", "If nothing has arrived by then, {0}.").format(here)
    if any(_LASTS.search(text) for text in ahead):
        return f"If nothing has happened by then, {here}."
    if any(_READY.search(text) for text in ahead):
        return f"If it isn't right, {'just ' if 'email' in here else ''}{here}."
    if any(_VISIT.search(text) for text in ahead):
        return THAT_TIME
    if _UNDER_WAY.search(ahead[-1]):
        return ""
    if asked := question(message):
        return asked
    if _CUT_OFF.search(customer) and not (refuses(message) or told(message)) and not _STILL.search(customer):
        return "Is it still the same on your side right now?"
    if (
        _ON_A_SCREEN.search(customer)
        and not refuses(message)
        and not _WHICH_KNOWN.search(customer + plain(message.draft))
    ):
        return "Which device and which version is this on?"
    if (
        _ON_ITS_WAY.search(customer)
        and not (refuses(message) or side.stake)
        and not (_DATED.search(customer) or _WITHIN_HOURS.search(customer) or _WANTS_MONEY.search(customer))
    ):
        return "Is there a day by which you need it?"
    if _WHERE_MONEY.search(customer) and not refuses(message) and any(_PAID.search(s.plain) for s in message.body):
        return f"If it isn't with you yet, just {here}."
    if word := last_word(message):
        return word
    return "" if next_step(message) or closes(message) else any_question(message)
