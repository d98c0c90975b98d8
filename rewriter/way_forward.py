"""Whether a sentence of a reply leads on: something is done, somebody does something, or the customer can.

A figure, a place or a paper that is theirs to use leads on as well. What was, what always is, that it is known, that
a comment was noted and how sorry we are do not.
"""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.lexicon import UP_TO_TEN
from rewriter.moves import Move
from rewriter.pending import A_TIME

_AHEAD = cues.compile(
    r"\b(?:arrives?|(?<!can't )(?<!cannot )(?<!won't )comes?|will|\w+'ll|should|expect\w*|leaves?|ships?|due|takes?|allow|ready|deliver\w*|is back|are back)\b"
)
_TANGIBLE = cues.compile(  # a figure, a place to look, something that is theirs now
    r"\d|[$€£]|\s>\s|\b(?:you'll|you will|you can(?!'t)|you may|yours now|your (?:new|next|own)|there's an?|there is an?|is yours|are yours|for you|(?:is |are |'s |next \w+ |drinks? |meal |dessert |coffee )on (?:us|the house)|you (?:owe (?:us )?nothing|don't owe)|here's|here is|here are|attached|enclosed)\b"
)
_NO_FIGURE = cues.compile(  # figures that tell of the past or of how things are, and "for you" of our feelings
    r"\b(?:from|since|in|of|until) (?:19|20)\d\d\b|\b(?:over|for|some|about|around|after) \d+ years?\b|\b(?:younger|older|more|less|fewer) than \d+|\bat \d+,? (?:and|you|he|she)\b|\b\d+ ?(?:%|percent|per cent)|\b\d+ (?:calls|people|customers|guests|orders|messages|tickets|requests|complaints|cases|others|mails)\b|\bfeel for you\b"
)
# How it came about or what the rule is: nobody can do anything with that, unless it is about something of theirs.
_RULE = cues.compile(
    r"\b(?:was|were|had|has been|have been|must have|terms|polic(?:y|ies)|rules?|exclusion|clause|always|never|hardly ever|rarely|seldom|usually|normally|as a rule|are destroyed|are told|are indicative|drawn up|decommissioned|withdrawn|decision is|a lot to|is the worst)\b"
)
_TO_THEM = re.compile(r"\b(?:you|your|you'll|yours|i'll|we'll)\b")
_SHUT = cues.compile(  # a place, a day or a matter that is closed
    r"\b(?:is|are|was|were|'re|'s|stays?|remains?) (?:\w+ )?(?:full|closed|shut|busy|the busiest|sold out|booked (?:up|out)|out of stock|over|final|fixed (?:for|by|at|in)|gone|done with)\b|\bdecision is\b|\bmust have been\b|\bmeter shows\b"
)
_BEFELL = cues.compile(  # how it came about, and nothing more: "the 7:12 stopped at 7:41", "I can see two declines at 20:14"
    r"^\W*(?:and |but |so )?(?:the|that|this|it|a|an|our|one|\d[\w:.]*)(?: [\w':.-]+){0,3}? (?:stopped|broke(?: down)?|failed|happened|crashed|came to a stop|jammed|tripped|cut out|went (?:down|off|wrong)|ran (?:late|into)|got stuck|overheated|leaked|burst|collapsed)\b(?:(?! (?:and|but|so) |: )[^,;–])*$"
    r"|^\W*(?:and |but |so )?(?:i|we)(?: can| could)?(?: also| now| only| just)* see (?:(?:the|your|two|three|four|all|\d+) (?:[\w-]+ )?(?:charges?|declines?|payments?|attempts?|debits?|failures?|errors?|entries)|both(?: of them)?)\b(?:(?! (?:but|so) |, and |: )[^;–])*$"
)
_KNOWN = cues.compile(
    r"\b(?:known|common|frequent|well-known) (?:bug|issue|problem|fault|thing)\b|\b(?:are|told|was|were) not to \w+"
)
_NOTED = cues.compile(  # a comment is taken in, and nothing follows from it
    r"\b(?:comments?|feedback|remarks?|views?|words|thoughts|dissatisfaction|disappointment|unhappiness|suggestions?) (?:on|to|along|has|have|was|were|will|is|are)\b|\b(?:passed|passing|forward\w*|shared?|sharing|pass|noted|note|logged|recorded|take|taken) (?:on )?(?:your|this|the|all|on your)? ?(?:\w+ )?(?:comments?|feedback|remarks?|views|words|thoughts|suggestions?)\b|"
    r"\b(?:taken|made|make|take) (?:a )?(?:careful |due )?note of\b|\b(?:is|are|been|'s) (?:duly )?noted\b|^\W*(?:duly )?noted\W*$|\b(?:take|taking) (?:all |your |every )?(?:\w+ )?(?:feedback|complaints?|messages?|comments?) (?:very |extremely )?seriously"
)
_SIGNED = re.compile(
    r"^(?:your|the) (?:[\w&'-]+ ){0,3}(?:team|desk|office|reception|service|services|relations|support)\W*$"
)
_BACKWARD = cues.compile(
    r"\b(?:was|were|had|did|didn't|wasn't|weren't|has been|have been|ended|closed|left|started|began|went|came|took|said|finished|expired|ran|stopped|broke|happened|called|sent)\b"
)
_SETTLED = cues.compile(  # a day to come
    rf"\b(?:tomorrow|tonight|next (?:week|month|\w+day)|by (?:then|noon|\w+day|the \d|\d)|(?:until|till|from|on) (?:\w+day|the \d|\d)|at (?:\d|noon|midnight|{UP_TO_TEN})\b|in (?:an hour|\d+ (?:minutes|hours|days))|within (?:\d|an?\b|the)|this (?:afternoon|evening)|before (?:noon|lunch|\d)|for (?:\w+day|tomorrow|tonight|the \d))"
)
_SO_IT_IS = cues.compile(  # how things are at a time: "the kitchen is swamped tonight"
    r"\b(?:is|are|'s|'re|am|'m) (?!(?:\w+ )?(?:back|there|here|with you|on|at|due|free|open|ready|booked|possible|available|coming|going|in|yours|your|held|kept|set|planned|being|delivered|collected|fitted|repaired|replaced|sent|printed|signed)\b)"
)
_WENT_WRONG = cues.compile(  # what we did, and should not have: "that was our slip: we sent you the right boot twice"
    r"^\W*(?:[\w' ]{2,40}(?:,|:|;| [–-]) ?)?(?:i|we|our \w+)(?:'ve| have| had)? (?:\w+ly )?(?:sent|shipped|posted|gave|delivered|packed|booked|charged|billed|took|put|printed|entered|quoted|cancelled|moved|added|removed)\b(?:(?! (?:and|but|so) )[^,;:.!?]){0,50}?\b(?:twice|wrong(?:ly)?|by mistake|in error|too (?:many|few|late|much|little|soon|early)|instead of)\b(?! as\b| \w+ back\b)(?:(?! (?:and|but|so) )[^,;:.!?]){0,30}(?:, (?:and )?(?:(?:i'm|we're|i am|we are) )?(?:(?:so|very|really|truly) )*(?:sorry|apologies)(?: (?:for|about) (?:that|this|it))?)?[.!]*$"
)
_MUST_WEIGH = re.compile(  # what it must be like for them, and no more
    r"\bmust (?:feel|seem|weigh|hit|hurt|mean|have been|have felt|put (?:you|him|her|them)|leave (?:you|him|her|them)|make (?:you|it|this|things)|come (?:as|at)|be (?:an?|so|very|really|quite|hard|awful|horrible|worrying|dreadful|frustrating|maddening|tough|difficult|upsetting)\b)(?:(?! (?:and|so|but) |; |: | – )[^.!?])*[.!?]*$"
)
_REPLIED = re.compile(
    r"\b(?:i|we)(?:'ve| have|'m| am|'re| are) (?:just |now |already )?(?:replied|replying|responded|responding|answered|answering|sent you)\b"
)
_BUT_LATER = re.compile(r"\b(?:but|until|till|and)\b.*(?:\bwill\b|'ll\b)")
_THEIR_TURN = frozenset({"instruction", "question", "invitation", "route"})
_HERE_IT_IS = re.compile(r"\b(?:here's|here is|here are|attached|enclosed)\b(?! (?:the|our) (?:policy|terms|rule))")
_HAVE_IT_DONE = cues.compile(
    r"\b(?:i|we)(?:'m| am|'re| are|'ll| will|'ve| have)(?: now| just)? (?:having|have|had|getting|get|got) (?:it|this|that|them|one|you|your [\w-]+|the [\w-]+|a new [\w-]+)(?: [\w-]+)? ?(?:\w+ed|sent|made|done|put|cut|brought|redone|rebuilt|sewn|drawn|ready)\b"
)
_TO_BE = cues.compile(  # somebody will do something about it, or it comes to the customer
    r"\b(?:[\w-]+'ll|will) (?:also |then |personally |gladly |now )*(?!not\b|never\b|be (?:more|better|sorry|closed|full|shut|gone)\b|improve|learn|bear\b|remember|keep (?:this|it|that) in mind|take (?:this|it) on board|understand|remain|stay|do better|have to\b)\w+|\b(?:i|we) (?:also |then |gladly |now )*(?:repair|swap|replace|exchange|refund|credit|mend|collect|resend|rebook) (?:it|them|that|this|both|you|your)\b|\b(?:any|every|each)(?: of our)? (?:shops?|stores?|branch(?:es)?|desks?|counters?|offices?|stations?) (?:takes?|accepts?|swaps?|exchanges?|refunds?|mends?|replaces?)\b|\b(?:takes?|sees?|accepts?) (?:walk-?ins?|drop-?ins?|emergencies|patients|people|anyone|everyone)\b|\b(?:has|have) (?:still )?(?:an?|one|two|three|four|five|a few|some|several|\d+) [\w -]{2,20} (?:left|free|to spare)\b|^\W*with (?:an?|the|your|that) [\w' -]{2,40}? (?:the|our|any|every) [\w' -]{2,40}? (?:can|will|[a-z]+s) (?:you|your|it|them|that|this|the|up|one|one's)\b|\b(?:the|our|any|an?) (?!\w+s can\b)(?:[\w'-]+ ){1,5}?can (?:also |still |always )?(?:correct|move|issue|print|reprint|swap|exchange|repair|mend|refund|replace|unlock|reset|help|see you|rebook|lend|reopen|sign|stamp) (?!not\b)[a-z]|\b(?:hands?|gives?|sends?|brings?|swaps?|lends?|lets?|gets?|offers?|pays?|takes?|finds?|prints?|drives?) you\b"
)
_AT_PLACE = cues.compile(
    r"\b(?:via|under|through|by|use|see|in|on|at|over|over at|try|open|fill in|fill out|with)(?: the| our| your| this| my| a)?(?: [\w'-]+){0,2} (?:form|appeal|dm|(?<!\d )pm|inbox|live ?chat|portal|settings|menu|link|page|(?:web)?site|app store|tab|button|help cent(?:er|re)|faq|reception|branch|desk|hotline|line)\b"
    r"|https?://|www\.|[\w.+-]@[\w-]|(?<!\d)\+?\d[\d ()-]{6,24}\d|\b\w+\.(?:example|com|org|net|co)\b|\s>\s|\bonline\b|\b(?:there's|there is|here's|here is) (?:a|an|the) (?:\w+ )?(?:form|link|page|portal|hotline|faq)\b|\b(?:form|link|button|faq|page)(?:'s| is| are)? (?:at|on|in|under|here|below|attached)\b|\bext(?:ension)?\.? ?\d+|\b(?:dm|pm) (?:us|me)\b"
)
_EXPLAINS = cues.compile(  # where a sum or a rule comes from: nobody can do anything with that, whoever's it is
    r"^\W*(?:and |but |so )?(?:the|that|this|those|these|both|your|it|each|every)? ?(?:[\w.,£$€-]+ ){0,3}?(?:charges?|fees?|amount|payments?|debits?|bill|invoice|deductions?|sum|difference|total|entry|increase|[£$€]\d[\d.,]*|\d[\d.,]* (?:pounds|euros|dollars|quid|bucks|cents|pence|francs)) (?:(?:is|are|was|were|comes?|came|stems?|results?|dates?) from|relates? to|(?:is|are|was|were) for (?:the|your|last|this) (?:[\w-]+ )?(?:months?|period|year|term|renewal|season|week|quarter))(?! (?:us|me)\b)(?![^.!?]*(?:, | and | but |; |: | – ))[^.!?]*[.!]*$"
    r"|\b(?:set out|laid (?:down|out)|stated|described|explained|listed|defined|covered|mentioned|shown|given) (?:in|on|under|by) (?:(?:the|our|your) )?(?:section|clause|paragraph|article|chapter|point|schedule|appendix|terms|conditions|agreement|contract|policy|tariff|(?:[\w-]+ )?(?:agreement|contract|conditions|offer|policy|schedule|list|rules|terms|handbook|booklet|brochure))\b(?![^.!?]*(?:, | and | but |; |: ))"
)
_HOPES = re.compile(  # what is wished them
    r"^\W*(?:and |but |so )?(?:(?:i|we)(?:'m| am|'re| are| do| really| very much)* )?(?:hope|hoping|wish(?:ing)?)\b(?: that)? (?:your|you|the (?:rest|next)|it|things|tomorrow|today|tonight|next|tomorrow's)\b[^.!?;]*\b(?:better|well|smooth(?:er|ly)?|great|good|nicer|easier|lovely|brighter|calmer|happier|warmer)\b[^.!?;,]{0,24}[.!]*$"
)
_IDLE = frozenset({"thanks", "empathy", "closing"})
_STEPS = frozenset({"own-step", "alternative", "instruction"})


def at_place(text: str) -> bool:
    """These plain words say where the customer can turn: a form, a page, a desk, by its place."""
    return _AT_PLACE.search(text) is not None


def leads_on(text: str, made: frozenset[Move], *, regrets: bool, refuses: bool) -> bool:
    """Whether plain words that make these moves show a way on; questions and what is pending are asked elsewhere."""
    if _SIGNED.match(text) or (_NOTED.search(text) and not (A_TIME.search(text) or made & _THEIR_TURN)):
        return False
    if _REPLIED.search(text):
        return True
    if _WENT_WRONG.match(text) and not made & _THEIR_TURN:
        return False
    shut = bool(_SHUT.search(text)) and not _BUT_LATER.search(text)
    if "done" in made and not shut:
        return True
    if _KNOWN.search(text) or (_HOPES.match(text) and not made & _THEIR_TURN):
        return False
    if _MUST_WEIGH.search(text) and not made & _THEIR_TURN:
        return False
    if made & _STEPS and not (shut and made & _STEPS <= {"alternative"}):
        return True
    if _EXPLAINS.search(text):
        return False
    behind = text.rpartition(" but ")[2] if shut else ""
    if (
        behind and behind != text and not _SHUT.search(behind)
    ):  # "the list is full, but the clinic in Park Row sees you"
        return leads_on(behind, made, regrets=regrets, refuses=False)
    if not shut and (("route" in made and _AT_PLACE.search(text)) or (_TO_BE.search(text) and not regrets)):
        return True
    if _HERE_IT_IS.search(text):
        return True
    figures = _NO_FIGURE.sub(" ", text)
    if _HAVE_IT_DONE.search(text) or (_AHEAD.search(figures) and A_TIME.search(figures) and not shut):
        return True
    told_only = _BACKWARD.search(text) or _SO_IT_IS.search(text) or _BEFELL.match(text)
    if not (shut or regrets or told_only) and _SETTLED.search(text):
        return True
    return (
        not (shut or made & _IDLE or regrets or refuses)
        and _TANGIBLE.search(figures) is not None
        and (not _RULE.search(text) or bool(_TO_THEM.search(text)))
        and _BEFELL.match(text) is None
    )
