"""What a customer tells that has no word of trouble in it: "The bus left early and I was standing right there".

Whoever writes to support and neither asks, requests, informs nor thanks, complains. So a sentence counts unless it
is one of those: closed lists of calm sentences, not open lists of everything that can go wrong.
"""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.customer.carefree import spared, without_plans
from rewriter.customer.complaint import GREETING, general
from rewriter.text import Sentence

_OPENING = rf"^\W*(?:(?:{GREETING}|and|so|also|but|ok|okay|well|please|just|quick (?:one|question)|dear \w+)\b[\s,.!:]*){{0,4}}"
_HARD = cues.compile(  # what makes a calm sentence one of complaint after all
    r"\b(?:\w+n't|not|never|no|nothing(?! is (?:broken|wrong|missing))|nobody|none|no one|still|again|wrong|already|only|without|instead|late|waiting|waited|"
    r"twice|times|too|treat(?:ed(?! to (?:an?|the|some)\b)|ment)|(?:treat|treats|treating) (?:me|us|people|customers|him|her|them|you|your|my|our|loyal)\b(?= \w)|(?:you|they|staff|he|she) treats?|ignor\w*|because of you|back\b(?=[^.]{0,20}$)|manager|complain\w*|now(?=\W*$)|immediately|today\b(?=[^.]{0,12}\bnot)|"
    r"straight answer|human|enough is enough|(?:had|that's|more than) enough|enough of|supposed|meant to|promised|told|since(?! (?:starting|joining|moving|becoming)\b)|ago|finally|(?:you|your (?:\w+ )?(?:company|team|staff|app|site|website|drivers?)) needs? to (?:answer|fix|refund|sort|explain|stop|reply|respond|pay|do|have|learn)|anxious|scared|desperate(?! to (?:get in(?:to)?|join|see|hear|try|visit|go(?! home)|come|know more|read|play|watch|taste|meet|book|learn|have (?:one|it|you))\b)|panick\w*|unbearable)\b|!!|\?\?|\?!|!\?"
)
_INFORMS = cues.compile(
    _OPENING
    + r"(?:(?:i|we)(?:'m| am|'re| are|'ve| have|'d| would|'ll| will)?(?: also| just| currently| really| recently)? ?(?:got|own|use|using|bought|ordered|booked|live|work|"
    r"stay|stayed|signed up|subscribed|joined|moved|moving|plan|planning|want|wanted|like|love|need|wonder|wondering|was wondering|were wondering|was hoping|"
    r"hoping|looking|heard|saw|read|think|believe|guess|hope|look forward|attach|attached|sent|tried|can|could|may|might|prefer|know|understand|see|"
    r"changed|forgot|mistyped|typed|a|an|the|in|from|at|on|interested|going|travelling|traveling|flying|coming|visiting|getting|thinking|trying|happy|"
    r"new|new to|curious|aware|fine|ok|okay|sure|ready|available|have|has|do|did|agree|accept|confirm|paid|choose|chose|picked|selected|registered|asked|called|"
    r"wrote|emailed|requested|applied|submitted|uploaded|updated|checked|restarted|followed|took|made|received your|got your)\b"
    r"|(?:it's|it is|this is|that's|that is|they're|here's|here is|here are|attached|there's a|there is a|there(?:'s| is| are| was) (?:talk|rumou?rs?|news|word))\b"
    r"|(?:my|our|the|your) (?:[\w-]+ ){0,2}(?:name|number|address|e-?mail|phone|id|code|birthday|question|size|plan|model|serial|reference|postcode|zip|username|"
    r"passport number|budget|idea|preference) (?:is|was|are)\b"
    r"|(?:my|our|the) (?:[\w-]+ ){0,3}(?:is|are|was|were|starts?|leaves?|begins?|ends?|departs?) (?:booked |due |planned )?(?:on|at|for|from|under|next|tomorrow|called|the|a|an|in the name|about|between|until|in)\b"
    r"|(?:question|enquiry|inquiry|request|feedback|suggestion|idea|order|re|subject|ps|yes|yep|yeah|sure|great|perfect|cool|nice|done|will do|noted|understood|"
    r"got it|makes sense|sounds good|fair enough|no worries|no problem|no thanks?|not really|correct|exactly|right|both|either|neither)\b"
    r"|(?:my|our) (?:wife|husband|partner|son|daughter|kids?|children|mother|father|mum|mom|dad|friend|boss|company|team|family|girlfriend|boyfriend|sister|brother) "
    r"(?:is|are|has|have|wants?|would|likes?|loves?|needs?|and i)\b)"
)
_REQUESTS = cues.compile(
    _OPENING
    + r"(?:(?:can|could|may|might|would|will|do|does|is it|are there|is there|which|what|how|who|when|where|whether|if|should|shall)\b"
    r"|(?:send|tell|show|give|let|book|add|change|update|cancel|move|reserve|put|remove|switch|transfer|return|exchange|explain|help|confirm|check|call|email|"
    r"contact|extend|renew|upgrade|downgrade|activate|deactivate|deliver|ship|schedule|reschedule|issue|forward|resend|subscribe|unsubscribe|close|open|"
    r"keep|hold|provide|advise|suggest|recommend|note|make|set|get|leave|use|take|bring|stop by|rename|merge|split|sign|register|wake|reply|respond)\b)"
)
_ASKS_WHY = cues.compile(
    _OPENING
    + r"(?:why (?:is|are|was|were|did|does|do|has|have|can't|won't|isn't|doesn't|hasn't|would|am|your|my|our)\b(?! (?:you|we|i) (?:need|ask|want|have to|offer|recommend|prefer))"
    r"|where(?:'s| is| are) (?:my|our|the (?!seats?\b|venue\b|flat\b|tickets?\b)[a-z]+(?: [a-z]+){0,2}? (?:that )?(?:i|we)(?:'ve| have)? (?:ordered|bought|backed|paid for|returned)(?=\W*$)|the (?:money|refund|driver|technician|engineer|parcel|package|order|replacement|delivery|bus|train|taxi|cab))\b"
    r"|(?:what|when) (?:are you|will you) (?:doing|going to do|do|fix|sort)|is any(?:one|body) (?:\w+ )?(?:looking|working|reading|there|even|going)|does any(?:one|body)|"
    r"can any(?:one|body)|who (?:do|hit|took|broke|fixes|is in charge|is responsible|let)|how (?:is that|is this|come|can (?:you|that|this|it)|should i|am i supposed|long (?:do|must|will|am|does)|many (?:more )?times)|"
    r"(?:so )?i (?:have to|must|should|'ll)\b|did (?:my|our|it|the \w+)\b|is it ever|will it ever|when (?:will|does|do|is|are) (?:this|it|that|the \w+|my \w+|i)(?: ever| finally)? (?:be |being |get )(?:fixed|repaired|sorted|solved|my|back)|are you (?:ever|even)|do you (?:even|know how)|what happened)"
    r"|\bor not\W*$|what (?:are you|is anyone) doing about it|^\W*(?:any (?:news|update|word|progress)\b|eta\b)|\b(?:refund|answer|reply|news|update|eta|appeal|results?)(?: \w+){0,2}\?{1,4}$"
)
_DEMANDS = cues.compile(
    _OPENING
    + r"(?:i (?:want|demand|expect|need) )?(?:(?:fix|drop|sort|stop|refund|undo|answer|explain|reinstate|unban|unlock|reverse|waive|take (?:it|that|this) off|"
    r"give (?:me|us) (?:my|our|back|the (?:money|name))|do something|put me|pay)\b.*!|(?:my|our) (?:money|deposit|refund|account|luggage|bag|stuff|things)\b)"
)
_MERRY = cues.compile(
    r"\b(?:lol|haha\w*|yay|woo\w*|thanks|thank you|cheers|love|can't wait|(?:heck|hell) yes|stoked|could kill|great|awesome|happy|fun|neat|nice|kind|good stuff|excited|highlight|earns? an? a\b|pretty neat)\b|[😂🤣😍❤💕🎉👍🙏😊🥰🙌💛💙💚💜🧡😋🤗👻✨😀😁😎💪🔥]"
)
_SORE = cues.compile(  # things that nobody writes to support about unless they hurt
    r"\b(?:stink\w*|stank|smell\w*|smok\w*|nois\w*|loud|flood\w*|drip\w*|leak\w*|mould\w*|mold\w*|damp|cold|freez\w*|froze\w*|boiling|dirt\w*|filth\w*|hair|mice|mouse|"
    r"rats?|cockroach\w*|bed ?bugs|bugs?|flies|maggots?|rude\w*|scream\w*|shout\w*|laugh\w* at|(?:swore|swears?|swearing|sworn|spat|cursed) (?:at|on)|offline (?:for|since|again|all)|hung up|ghosted|bann?ed|block\w*|lock\w* out|stole\w*|stuck|strand\w*|"
    r"threw|thrown|dump\w*|smash\w*|crush\w*|crack\w*|bent|torn|tore|rip(?:s|ped|ping)?|chip(?:ped|ping)?|dent\w*|scratch\w*|stain\w*|burn\w*|melt\w*|shock\w*|sick|ill|hurt\w*|fell|bleed\w*|"
    r"allerg\w*|itch\w*|rash|pain(?!t)\w*|fever|vomit\w*|poison\w*|unsafe|danger\w*|fire|spark\w*|explod\w*|fake|counterfeit|expired|stale|raw|burnt|overcooked|undercooked|soggy|"
    r"tiny|cramped|disgust\w*|disturb\w*|humiliat\w*|embarrass\w*|cry\w*|tears|worried|chaos|mess(?:y|es|ed|ing)?|disaster|slow\w*|lag\w*|glitch\w*|crash\w*|loop\w*|stutter\w*|error|"
    r"bounced|fails?|failed|failing|refus\w*|reject\w*|declin\w*|denied|cancell?ed|closed|shut|dark|dead|died|down|off|gone|out|empty|short|half|dies|odd|weird|strange|"
    r"mistake|misspell?ed|misspelt|mixed|swapped|doubled|tripled|overcharg\w*|fee|fined|penalt\w*|took \d|charged|billed|debited|left (?:at|behind|outside|alone|out)|missing|nowhere|somewhere|swallow\w*|ate my|full of|"
    r"pending|open (?:for )?\d+|delay\w*|early|strike|overbook\w*|botch\w*|useless|pointless|grinds my gears|unfair|ridiculous|awful|terrible|horrible|bad|worse|worst|poor\w*|joke|lies?|lied|lying|"
    r"(?<!love )(?<!loves )(?<!likes )(?<!loved )robots?|bots?|sales calls|spam\w*|pester\w*|harass\w*|nearly (?:hit|ran|fell|missed)|trapped|\w+ (?:at|until|till) \d ?am|more than (?:i|we|it|usual)|times my usual|reads? 0|zero)\b"
)
_YOU_DID = cues.compile(
    r"\b(?:you|your (?:[\w-]+ ){0,2}[\w-]+|they|nobody|someone|somebody|(?:the|my) (?:[\w-]+ )?(?:driver|technician|engineer|agent|nurse|doctor|landlord|courier|plumber|clerk|waiter|waitress|crew|staff|"
    r"guard|bouncer|teacher|school|gym|hotel|airline|bank|insurer|shop|store|council))(?: (?:just|even|then|simply|actually|all|both|also))? "
    r"(?:(?!need\b|indeed\b)\w+ed|left|took|sent|lost|gave|told|said|kept|broke|ate|hit|made|sold|put|cut|shut|let|came|went|ran|rang|spent|forgot|spelled|spelt|stole|keeps?|wants?|"
    r"treats?|makes|says?|tells?|asks?|charges?|bills?|call me|reads?|never|promised|did|does)\b(?: (?:me|us|my|our|it|that|this|\w+))?"
)
_CALLED_OUT = cues.compile(r"\b(?:my|our|your|\d{2,})\b[^!?]*!\W*$")
_YES_OR_NO = cues.compile(_OPENING + r"(?:is|are|am|does|do|can|could|will|would|may|might|shall|should|has|have)\b")
_INVERTED = cues.compile(  # a question that lost its mark: "can you still order it there"
    _OPENING
    + r"(?:is|are|do|does|can|could|will|would|may|should) (?:i|we|you|it|they|there|the|this|that|my|our|your|any)\b(?![^?]*!)"
)
_UNMARKED = cues.compile(  # another one: "what's the latest I can bring it back without paying twice"
    _OPENING
    + r"(?:what(?:'s| is|s) the (?:latest|earliest|best|cheapest|quickest|easiest|price|fee|limit|difference|minimum|maximum)|how (?:late|early|much|many|old|far|do i|can i|do we|can we)|where (?:do|can) (?:i|we))\b(?!.*(?:,|!| and | but ))"
)
_WANTS_TO_KNOW = cues.compile(
    _OPENING
    + r"(?:i|we)(?:'d| would)? (?:just |only )?(?:want|wanted|like|need) to (?:know|ask|check) (?:if|whether)\b"
)
_SOFT = cues.compile(  # in a question of yes or no these only ask: "is the 47 still running?"
    r"\b(?:still|only|too|back|again|already|late|without|now|today|instead)\b"
)
_STILL_ROOM = re.compile(  # hopes for it, and misses nothing so far
    r"\b(?:is|are) there still(?= (?:(?:a|an|any|some|one|two) )?(?:\w+ )?(?:spaces?|places?|seats?|rooms?|slots?|tickets?|spots?|tables?|beds?|vacanc(?:y|ies)|time)\b)"
)
_LOST_ON_A_PAGE = cues.compile(  # looks for a thing on the screen or for how it is done
    r"^\W*(?:(?:but|and|because|as|sorry) )?(?:i )?(?:just )?(?:can't|couldn't|don't) (?:seem to |quite )?(?:find|see|spot|figure out|work out|know|remember) "
    r"(?:(?:a|an|any|the|that|this|your) (?:\w+ ){0,2}(?:button|option|setting|settings|menu|link|tab|page|form|box|field|section|instructions?)\b|(?:where|how|which one) (?:to|i (?:can|do|should))\b)[^!?]{0,60}$"
    r"|^\W*(?:(?:but|and|because|as|sorry) )?(?:i )?(?:just )?(?:can't|couldn't) (?:seem to )?(?:find|see) (?:it|them|that|one)(?: (?:on|in) (?:the|your) (?:web ?site|site|app|page|menu|settings|shop))?\W*$"
)
_SHORT = cues.compile(  # no verb: what is wrong, what is lacking, what is there again
    r"^\W*(?:no |wrong |another |yet another |still |zero |missing |lost |broken |dead |cold |late |only |mice|mould|mold|leak|[$£€]\d|\d+ (?:hours|days|weeks|months|minutes)(?! flat))"
    r"|^\W*(?:an?|one|two|three|four|five|\d{1,3}) ?-?(?:hours?|hrs?|h|mins?|minutes?) (?:long )?(?:queues?|lines?|waits?|delays?)\b(?!\?)"
    r"|\b(?:again|still|everywhere|dead|down|gone|missing|nowhere|off|broken)\W*$"
)
_ONCE_MORE = re.compile(  # a paper asked for a second time, and nothing said against the first
    _OPENING
    + r"(?:re-?)?(?:send|give|tell|show|mail|e-?mail|forward|text|post) (?:me|us) (?:your|the|that|this|a|my|our) (?:[a-z-]+ ){0,2}?(?:details|invoice|receipt|link|code|form|bill|copy|address|number|menu|list|contract|file|pdf|quote|statement|prices|instructions|photos?|dates?|programme|timetable)(?: (?:for|of|to|from) [^,;!?]{2,40})? again[.]?\W*$"
)


def aggrieved(sentence: Sentence) -> bool:
    """The sentence complains, by being none of the things that a calm customer writes."""
    text = _STILL_ROOM.sub(" ", spared(sentence.plain))
    words = text.split()
    if len(words) < 2 or general(sentence) or _LOST_ON_A_PAGE.match(sentence.plain):
        return False
    if _ASKS_WHY.search(text):
        return True
    if _ONCE_MORE.match(text):
        text = text.rstrip(" .!").removesuffix("again")
    if _DEMANDS.match(text) or _SHORT.search(text):
        return True
    if _MERRY.search(text):
        return False
    calm = _INFORMS.match(text) or _REQUESTS.match(text)
    hard = _HARD.search(text)
    asks = sentence.question or text.rstrip().endswith("?") or _INVERTED.match(text) is not None
    if (asks and _YES_OR_NO.search(text) and "??" not in text) or _WANTS_TO_KNOW.match(text):
        text = _SOFT.sub(" ", text)
        return not calm and bool(_HARD.search(text) or _SORE.search(text))
    if not asks and _UNMARKED.match(text) and not _HARD.search(_SOFT.sub(" ", text)):
        return False
    if asks:
        return bool(hard) and (not calm or "??" in text)
    if calm:
        return bool(hard)
    return len(words) > 2 and bool(hard or _SORE.search(text) or _YOU_DID.search(text) or _CALLED_OUT.search(text))


def own_affair(sentence: Sentence) -> bool:
    """Plans and habits of their own are all it tells: "we can't come that day, can we swap?"."""
    text = without_plans(sentence.plain)
    return text != sentence.plain and not (_SORE.search(text) or _YOU_DID.search(text) or _DEMANDS.match(text))


def asks_why(text: str) -> bool:
    """These plain words ask what has become of something, or why it is so."""
    return _ASKS_WHY.search(text) is not None


def accuses(text: str) -> bool:
    """These plain words name what hurts, say what somebody did, or demand."""
    left = spared(text)
    return bool(_SORE.search(left) or _YOU_DID.search(left) or _DEMANDS.match(left))
