"""A no that leaves the customer standing at a closed door.

Whoever asks for something can live with a no; they cannot live with nothing but a no. A refusal is
blunt when neither its own sentence nor the next two hold another option, a way to contest it, what
would make it possible, or a question or step that is about this case. An apology, the bare policy
and "anything else?" open no door. The no itself stays: it is said gently, and one way forward is
put beside it. Nothing is promised about the thing that was refused.

Source: 003 ("avoid using negative words; offer what can be done").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.clause import Clause, clauses
from rewriter.situation import Request, Situation, situation
from rewriter.technique import Clean, Flagged, pick
from rewriter.text import Context, Edit, Finding, Message, Sentence

name = "blunt-refusal"
title = "No blunt refusals"
sources = ("003",)
omission = False

# --- what a no looks like ---------------------------------------------------------------------

_THING = (
    r"(?:refund|return|exchange|exception|cancellation|discount|extension|compensation|reimbursement|replacement|swap|"
    r"store credit|credit|upgrade|voucher|price[- ]match(?:ing)?|money back|cash ?back|rebate|waiver|rebooking|"
    r"goodwill)(?:e?s)?"
)
_AND = (
    r"(?: (?:just|simply|really|also|unfortunately|currently|actually|generally|usually|sadly|either|still|always|"
    r"regrettably))"
)
_ABLE = r"(?:able|allowed|permitted|authori[sz]ed|in a position|going|willing|prepared)"
_NOT_ABLE = (
    r"(?:(?:can't|won't(?: be able to)?|will never|refuse to|no longer|wouldn't be able to|(?:'d|would) be unable to|"
    r"(?:don't have the|have no) (?:authority|power|means|option|ability|way) (?:to|of)|"
    rf"(?:aren't|isn't|(?:'m|'re|am|are|is) not)(?: (?:currently|yet|really|actually|even))? {_ABLE} to|"
    r"(?:'m|'re|am|are|is|be) (?:currently |sadly |unfortunately |simply |just )?unable to)"
    rf"{_AND}{{0,2}})"
)
_SERVE = (
    r"(?:refund|reimburse|compensate|exchange|replace|swap|return|cancel|change|modify|amend|alter|edit|extend|"
    r"waive|offer|grant|"
    r"provide|issue|approve|accept|authori[sz]e|honou?r|allow|permit|reverse|remove|send|ship|deliver|dispatch|"
    r"expedite|upgrade|"
    r"downgrade|transfer|move|book|rebook|reschedule|reserve|combine|apply|(?:price[- ])?match|discount|reduce|"
    r"lower|adjust|repair|"
    r"reopen|reactivate|reinstate|release|cover|override|backdate|pro-?rate|speed|redeem|resend|reship|credit|sell|"
    r"fulfil|"
    r"take (?:it|that|this|them|those|these|the|your|any|returns?|back|cash|cards?|cheques?|exchanges?|opened|used|"
    r"worn)|"
    r"hold (?:it|that|this|them|the|your|a)|add (?:it|that|this|them|the|your|a|any)|share (?:that|this)|"
    r"pay (?:for|out|you|that|this|it|the|your)|give (?:you|them|out|a|an|any|your|that|this|it|refunds?|discounts?|"
    r"money|cash|credit)|let you|"
    r"make (?:an? |any )?(?:exceptions?|changes?)|bend|go against|agree to|entertain|process (?:it|that|this|a|an|"
    r"any|your|the|refunds?|returns?|"
    r"cancellations?|exchanges?)|do (?:it|that|this|those|any|so|an?|the|your|anything|refunds?|returns?|exchanges?|"
    r"discounts?|exceptions?|swaps?|price|cash|upgrades?|house|home|deliver\w+|rebook\w+))\b"
)
_LIMIT = cues.compile(  # an honest limit, a symptom or a courtesy: no no
    r" (?:you )?(?:with )?(?:an? |any |the |more |exact |specific |precise |firm |definite |an exact |a precise |a "
    r"firm |a specific |a definite )*"
    r"(?:time|timing|time ?frame|timeline|time ?scale|date|day|eta|etas|estimate|hour|update|deadline|arrival|"
    r"reason|answer yet|"
    r"guarantees?|promises?|payments?|card|transaction|dates?|times?|details|updates|information at)\b"
    r"|[^.;]{0,24}\b(?:by (?:mon|tues|wednes|thurs|fri|satur|sun)day|any (?:faster|sooner|quicker)|fast enough|"
    r"enough thanks)\b"
)
_WE = cues.compile(
    rf"(?:\b(?:i|we|our (?:team|store|shop|branch|system)|the (?:system|team|store|shop|hotel|branch))(?: (?:do|"
    rf"really|just|simply|also|both|all))?"
    rf"(?='| )(?: ?)(?P<modal>{_NOT_ABLE})|^\W*(?:(?:so|but|and|sorry|no|nope|again|unfortunately)[, ]+){{0,2}}"
    rf"(?P<bare>can't|won't|unable to|not able to|not allowed to|not going to)) (?:be )?(?P<verb>{_SERVE}|{_THING}|"
    rf"refunding|offering|giving|issuing|"
    r"accepting|replacing|exchanging|changing|processing|making|extending|cancell?ing|sending|paying|taking|doing)"
)
_DO_NOT = cues.compile(
    r"\b(?:i|we|our (?:store|shop|company|team|branch)|the (?:store|shop|company))(?: (?:really|just|simply|"
    r"generally|usually|normally))?"
    r"(?: also)? (?:don't|doesn't|never|no longer)(?: (?:just|simply|really|currently|usually|normally|generally|"
    r"ever|even|actually|also|typically))?"
    r" (?:do (?:that|this|those|it|any|refunds?|returns?|exchanges?|discounts?|exceptions?|swaps?|price|cash|"
    r"upgrades?|rebooking|repairs?|"
    r"home|house|free|overnight|express|same|partial|full|store|gift|deposits?|reservations?|substitutions?|"
    r"cancellations?|extensions?|credit)|"
    r"offer|accept|allow|permit|provide|issue|refund|reimburse|compensate|exchange|replace|honou?r|price[- ]match|"
    r"match (?:prices|other)|extend|"
    r"grant|waive|make (?:any )?exceptions|give (?:out )?(?:refunds?|discounts?|credits?|cash|money|vouchers?|free|"
    r"compensation|exceptions|extensions)|"
    r"take (?:returns?|it|them|those|these|that|anything|back|cash|cards?|cheques?|checks?|opened|used|worn|"
    r"reservations?|bookings?)|cover|"
    r"(?:ship|deliver) (?:it |them |those |that )?(?:to|there|abroad|outside|overseas|internationally))\b"
)
_GET = (
    rf"(?:an?|any|your|the|that|one|this|another|full|our)? ?(?:full |partial |free |new |more )?(?:{_THING}|"
    rf"money(?: back)?)"
)
_YOU = cues.compile(
    r"\b(?:(?:you|customers|guests|passengers|members)(?: (?:just|simply|really|unfortunately))? ?(?:can't|won't(?: "
    r"be able to)?|may not|mustn't|aren't (?:able|allowed) to|'re not (?:able|allowed) to|'re unable to)"
    r"|(?:nobody|no one) (?:can|may|will)) (?:just |simply |really |also |be )?"
    r"(?:return|exchang\w*|cancel\w*|refunded|reimbursed|compensated|swap|transfer|combine|redeem|extend|"
    rf"(?:get|getting|have|receive|receiving|claim|expect|demand) (?:{_GET}|one|it|that|anything)|"
    r"change (?:it|that|the|your|this)|bring (?:it|that|this|them) (?:back|in)|(?:use|apply) (?:the|your|this|that|"
    r"it|two|more than one|a|an|any|both)"
    r"[a-z ]{0,12}(?:vouchers?|codes?|coupons?|discounts?|points|gift cards?|credits?|offers?)|keep (?:it|that|the|"
    r"both))\b"
    rf"|\byou(?:'re not| aren't| don't| won't be) (?:get|getting|receiv\w+|entitled to|due|owed) {_GET}\b"
)
_PASSIVE = cues.compile(
    r"(?:\b(?:can't|can no longer|may not|can never|not going to|aren't going to|isn't going to) (?:just |simply |"
    r"also |now )?be"
    r" (?:refunded|returned|exchanged|replaced|reimbursed|extended|cancell?ed|changed|waived|combined|transferred|"
    r"amended|modified|moved|"
    r"altered|approved|accepted|honou?red|redeemed|reversed|credited|compensated|removed|reinstated|rebooked|"
    r"rescheduled|upgraded|"
    r"done|granted|issued|applied|shipped|delivered|repaired|swapped|taken back|helped|given|offered|used (?:on|"
    r"with|for|twice|after|again)|"
    r"discounted|reduced|adjusted|overridden|authori[sz]ed|converted|cashed|split|fulfilled|allowed|booked|held|"
    r"reopened|reactivated)\b"
    r"|\bwon't (?:just |simply |also |now )?be (?:refunded|reimbursed|approved|replaced|accepted|issued|given|"
    r"offered|extended|honou?red|compensated|"
    r"credited|granted|possible|any (?:refund|compensation|credit|exchange|exception)s?|an? (?:refund|credit|"
    r"exchange|replacement|exception)|"
    r"getting (?:an?|any|your) (?:refund|credit|money|replacement|compensation))\b)"
)
_STATE = cues.compile(
    r"(?:n't|\bnot|\bno longer)(?: (?:currently|really|actually|simply|just|even|technically|generally|normally|"
    r"unfortunately|going to be|be|considered))?"
    r" (?:eligible|entitled|possible(?! (?:that|to (?:see|tell|know|say|log|connect|load|open|reach))\b)|an option|"
    r"(?:a )?possibility|allowed|permitted|refundable|"
    r"returnable|exchangeable|transferable|extendable|negotiable|doable|feasible|covered (?:by|under|in|for)|"
    r"covered\W*$|"
    r"something (?:that )?(?:i|we)(?:'re| are)? (?:can|do|offer|able|allowed|provide|support)|in (?:our|the) policy|"
    r"within (?:our|the) policy|"
    r"approved\b(?! yet)|qualif(?:y|ied)|valid (?:on|for|with|in|any)|authori[sz]ed\b)"
    r"|\b(?:ineligible|non[- ]?refundable|non[- ]?returnable|non[- ]?transferable|non[- ]?exchangeable|"
    r"non[- ]?negotiable|out of the question|"
    r"final sale|(?:all )?sales are final|out of luck)\b"
    rf"|\b{_THING} (?:is|are)(?:n't| not| no longer) (?:\w+ )?(?:available|offered|given|on offer|an option|"
    rf"included|on the table)\b"
)
_TOLD_NO = cues.compile(
    rf"\b(?:(?:claim|request|application|appeal|case|dispute|complaint|booking change|{_THING})\b[a-z' ]{{0,24}}"
    r"(?:was|were|is|are|has been|have been|'s been|been|got|will be)(?: (?:now|unfortunately|sadly|automatically|"
    r"therefore|also))?"
    r" (?:declined|denied|rejected|refused|turned down|disallowed|unsuccessful|not (?:approved|accepted|granted|"
    r"successful))"
    r"|(?:we|i)(?:'ve| have|'ll| will|'re| are|'m| must| had)?(?: (?:to|have to|must|need to|had to|now|going to))* "
    r"(?:declined?|den(?:y|ied)|reject(?:ed)?|refused?|turn(?:ed)? down|declining|denying|rejecting|refusing) "
    r"(?:your|this|that|the|it)\b"
    r"|(?:the |my |our )?(?:answer|reply|decision)(?: here| to (?:that|this))? (?:is|remains|stays|will be|'s)(?: "
    r"still| a)? (?:final|no)\b|"
    r"(?:it|that)(?:'s| has to be| will have to be|'ll be)(?: still)? a no\b|(?:say|said|saying) no to (?:that|this|"
    r"your|it)\b)"
)
_POLICY_NO = cues.compile(
    r"\b(?:policy|policies|terms|rules?|contract|computer|system|tariff|fare|plan|warranty|guarantee|insurance|"
    r"management)(?: (?:just|simply|clearly))?"
    r" (?:says? no\b|states? no\b|(?:is|are) no\b|(?:doesn't|don't|won't|can't)(?: let| allow| permit| cover| "
    r"include| support| extend))"
    r"|\bagainst (?:our |the |company |store |all |your )?(?:company |store |return |refund )?(?:polic(?:y|ies)|"
    r"rules|terms)\b"
    r"|\b(?:outside|beyond|past|out of)(?: of)? (?:our|the|your|its) (?:\d+[- ]days? )?(?:return|refund|exchange|"
    r"cancellation|warranty|guarantee|claim)s?"
    r"(?: (?:window|period|policy|deadline|time))?\b"
)
_BARE_POLICY = cues.compile(
    r"^\W*(?:sorry[, ]+|well[, ]+|it's |that's |this is |those are |these are |as )?(?:just |simply |only )?(?:what "
    r")?(?:our|the|company|store|hotel|house) "
    r"(?:(?:company|store|return|refund|returns|refunds|cancellation|shipping|exchange) )?(?:policy|policies|rules?|"
    r"terms)"
    r"(?: (?:is (?:the )?policy|is (?:very )?clear|i'm afraid|here|and that's (?:it|that|final)|says|say so|(?:and "
    r")?(?:i|we) can't change (?:it|that)))?\W*$"
    r"|^\W*(?:company |store )?policy\W*$|^\W*per (?:our |company |store )?(?:policy|terms)\W*$|^\W*policy is "
    r"policy\W*$"
)
_NO_THING = cues.compile(
    rf"(?:^\W*(?:(?:sorry|unfortunately|again|and|but|so|so then|i'm afraid|strictly|it's|there's|there are|there "
    rf"will be|there'll be|we have|we do|we give|"
    rf"policy:?|says?|absolutely|therefore|afraid)[,: ]+){{0,2}}|\b(?:there's|there are|there is|there'll be|we "
    rf"(?:have|give|offer|do)|it's|means|says?) )"
    rf"no (?:more |such |further |cash |free |partial |full )?{_THING}(?! (?:has|have|was|were|needed|required|"
    rf"necessary|fee|charge|yet|shows|label|issued|is showing|on (?:record|file|your account))|[- ]free)\b"
    r"|^\W*(?:(?:sorry|unfortunately|but|so)[, ]+)?no (?:can do|chance|deal|dice|luck)\b|\bthere's no (?:way|"
    r"possibility|chance)(?: (?:to|of|for us to|for me to|(?:that )?(?:i|we) can|around|for you to) "
    r"(?!(?:know|tell|find|see|say|check|trace|predict|be sure))|\W*$)"
)
_ALONE = cues.compile(
    r"^\W*(?:(?:sorry|no|nope|nah|unfortunately|so|but|and|well|um|err?|yeah|again|hi|hello|hey|im|i'm|it's|that's|"
    r"that is|ok|okay)[,. ]+){0,2}"
    r"(?:(?:i'm )?afraid not|unfortunately not|sadly not|no sorry|not possible|impossible|(?:request |claim |refund "
    r")?(?:denied|declined|rejected|refused)|"
    r"(?:absolutely|definitely|certainly|of course|obviously|probably) not|not a chance|no way|never|negative|not "
    r"happening|not (?:going to|gonna) happen|"
    r"(?:a |a bit |just )?too late(?: (?:now|for (?:that|this|you|it)|to [a-z ]{2,30}))?|not at (?:this|the) "
    r"(?:time|moment|present)|not for (?:sale|promo) items?|"
    r"can't be done|won't (?:work|happen)|(?:won't|can't) do|no exceptions?|not (?:eligible|allowed|refundable|"
    r"covered|approved|entitled|permitted))"
    r"(?: (?:sorry|i'm afraid|im afraid|unfortunately|sir|madam|ma'am|mate|at all|then|here|now))*\W*$"
)
_ELLIPTIC = cues.compile(
    r"^\W*(?:(?:so|but|and|sorry|no|well|again|unfortunately)[, ]+){0,2}(?:(?:i|we|you) (?:really |just |simply |"
    r"honestly )?)?"
    r"(?:can't|won't)(?: do)?(?: (?:that|it|this|so|either|sorry|here|for (?:this|that|promos?|sale items)))*"
    r"(?:\W*$|(?: ?[,.:;!–-]+ ?| )(?:it'?s|this is|that'?s|the system|because|cause|cos|promo|policy|sale|final|"
    r"closed|sorry|system)\b)"
)
_EXPIRED = cues.compile(
    rf"\b(?:offer|promo(?:tion|s)?|sale|discount|deal|coupon|voucher|gift card|code|warranty|guarantee|points|"
    rf"window|grace period|trial|"
    rf"(?:{_THING}|claim|booking|change) (?:window|period|deadline|date|time))(?: (?:on|for) (?:this|that|your|the) "
    rf"[a-z]+)?"
    r"(?: has| have| is| are| had|'s)?(?: (?:now|already|just|long|since|unfortunately))* (?:expired|ended|closed|"
    r"passed|lapsed|run out|over|elapsed)\b"
    r"|\b(?:it's|that's|you're|now|is|are|bit) (?:now |simply |just |already |a bit |unfortunately )?too late\b(?! "
    r"(?:in the|at night))"
    r"|\b(?:missed|past|after) (?:the|your|our) (?:deadline|cut-?off|window|return date)\b"
    r"|\bno longer (?:available|offered|possible|valid|eligible|on offer|sold)\b|\b(?:we|i) no longer (?:sell|stock|"
    r"make|support|run|have|carry)\b"
)
_HELPLESS = cues.compile(
    r"\b(?:nothing|not (?:much|a lot)|n't (?:much|anything|a lot)|no more|little)(?: (?:else|more|further|that|"
    r"left))*(?: (?:i|we|anyone|they)) (?:can|could|am able to|are able to)(?:'t)? (?:do|offer|say|help)\b"
    r"|\bcan't do (?:anything|much|more|any more)\b|\bnothing (?:else |more )?(?:to be done|can be done|to do)\b|"
    r"\bnothing (?:that )?can be done\b"
    r"|\b(?:my|our) hands are tied\b"
    r"|\b(?:i|we) (?:really |just |simply )?(?:can't|won't be able to|won't|(?:'m|'re|am|are) (?:not able|unable) "
    r"to)(?: \w+ly)? (?:help|assist)(?! (?:but|feeling|thinking|noticing|wonder|if|unless|until)\b)"
    r"|^\W*(?:sorry[, ]+)?(?:can't|unable to) (?:help|assist)\b(?! but)|\b(?:i'm|we're) (?:unable|not able) to "
    r"(?:help|assist)\b"
)
_BARE_NO = cues.compile(
    r"^\W*(?:(?:um|uh|well|ok|okay|so|then|sorry|lol)[, ]+)?(?:no|nope|nah)(?: (?:sir|ma'am|madam|mate|thanks|sorry|"
    r"we don't|it's not|not really|"
    r"i'm afraid|im afraid))?\W*$"
)

_FAMILIES: tuple[tuple[re.Pattern[str], str, bool], ...] = (
    (_WE, "refusal", True),
    (_DO_NOT, "refusal", True),
    (_YOU, "refusal", True),
    (_PASSIVE, "refusal", True),
    (_STATE, "refusal", True),
    (_TOLD_NO, "refusal", True),
    (_POLICY_NO, "policy", True),
    (_NO_THING, "refusal", True),
    (_ALONE, "refusal", True),
    (_ELLIPTIC, "refusal", True),
    (_EXPIRED, "expired", False),
)
_CUE = cues.compile(
    r"n't|\bno\b|\bnot\b|nope|\bnah\b|never|unable|denie|den(?:y|ied)|declin|reject|refus|polic|rules|terms|expired|"
    r"ended|closed|passed|late\b|"
    r"non-?[a-z]+able|non (?:refund|return)|ineligible|impossible|final|luck|negative|tied|out of|outside|beyond|"
    r"past|window|deadline|lapsed|run out|no+\b|turned? down|over\b|against"
)

# --- what opens a door ------------------------------------------------------------------------

_CURE = cues.compile(
    r"\b(?:instead|alternativ\w+|in the meantime|meanwhile|another (?:way|option|route)|other (?:ways?|options?|"
    r"routes?|possibilit\w+)|"
    r"(?:i|we) (?:can|could|might|may|would be able to|'d be able to|am able to|do) (?:(?:still|however|also|only|"
    r"definitely|happily|certainly|of course|absolutely|though|then|at least) )?"
    r"(?!not\b|only say|only apologi|understand|see (?:that|why|how|you)|imagine|appreciate|assure|tell you that|"
    r"confirm that|apologi|care|hope|regret|feel|hear you|sympathi|know|realise|realize)[a-z]+"
    r"|(?:i'd|we'd|i would|we would|i'm|we're|i'll|we'll) (?:still |also |very |more than )?(?:be )?(?:very |more "
    r"than |only too )?(?:happy|glad|able|pleased|willing) to (?!hear)"
    r"|what (?:i|we) (?:can|could) (?:do|offer|suggest)|(?<!before )you "
    r"(?:can|could|might|may|'re able to|are able to|'re "
    r"welcome to|are welcome to|'ll be able to|would be able to|'d be able to|have (?:the|an) option|"
    r"'ll still|still have) (?:still |also |however |always |only |instead )?(?!not\b|see (?:why|that|how|from)|"
    r"imagine|understand|be sure|rest)[a-z]+"
    r"|(?:it|that|this|one|voucher|code|offer|ticket|card|discount)(?:'s| is| does)? (?:still )?(?:works?|applies|"
    r"apply|valid|good|available|possible|fine) (?:for|with|on|until|at|in|from|to|if|when|through|till)"
    r"|(?:is|are) (?:still )?(?:available|possible|open|free|fine|okay|ok) (?:until|at|in|on|for|from|to|if|through|"
    r"within|instead|as)|works? for (?:any|all)|"
    r"(?:we|i) (?:do|also|still|only) (?:offer|have|accept|take|exchange|give|do|ship|sell|stock|provide|repair|cover)|"
    r"still (?:covers?|applies|works?|includes?|valid|available|possible|open|runs?|holds?)|store credit|credit "
    r"note|workaround|would you (?:like|prefer|be (?:happy|open|interested|willing))|the (?:next|nearest|closest) |"
    r"next (?:delivery|batch|slot|available)|back in stock|"
    r"as soon as|what (?:would|might) help|either\b|the easiest way|best (?:way|option)|fastest way|we suggest|"
    r"i(?:'d)? (?:suggest|recommend)|we(?:'d)? recommend)\b"
)
_ROUTE = cues.compile(
    r"https?://|www\.|[\w.+-]+@[\w-]+\.\w|(?<!\w)@\w{3}|\+?\d[\d ()-]{6,}\d|\b(?:appeal|(?:by|via|through|using|"
    r"under|over|in) (?:phone|dm|e?mail|chat|post|your account|the (?:app|website|form|portal|settings|link|menu)|"
    r"our (?:app|website|form|portal|site))|"
    r"dm|direct message|private message|pm us|ombudsman|arbitration|(?:this|the|our|a|complaint|claim|appeal|"
    r"request|web|online) form|form below|below|"
    r"(?:reach|reached|contact|contacting|call|calling|email|emailing|message|ask|asking|speak to|speaking to|talk "
    r"to|talking to|visit|visiting|go to|from|check with|get in touch with|reach out to|write to) "
    r"(?:out )?(?:to |with )?(?:us|me|our|the|your|a|an|any|him|her|them|[a-z]+\.com)\b)"
)
_STEP = cues.compile(
    r"\b(?:i|we|our [a-z]+(?: team)?|a colleague|the [a-z]+ team|my (?:manager|supervisor|colleague)|someone)"
    r"(?:'ll|'ve|'m|'re| will| have| has| am| are| is|'d like to| would like to| just| now| already| want to)(?: "
    r"(?:now|just|already|also|still|currently|gladly|happily|personally|going to|happy to))*(?: be| been)?"
    r" (?:look|check|find|ask|see|investigat|chas|follow|escalat|rais|pass|bring|forward|review|trac|speak|talk|go "
    r"through|get (?:back|it|that|this|you|someone|a|the|our)|come back|updat|let you know|"
    r"tell you|sen[dt]|contact|arrang|replac|refund|process|test|verif|confirm|report|open|log|fil(?:e|ed|ing)|work|"
    r"try|tried|do (?:my|our|what)|help|take|took|call|ring|e?mail|writ|message|reach|set|add|put|hand|"
    r"move|transfer|connect|book|order|issu|credit|cancel|reship|resent|resend|fix|sort|flag|not(?:e|ed)\b|shar|"
    r"submit|request|appl(?:y|ied)|waiv|extend|make|made|giv|keep|hold|reserv|switch|swap|exchang|restor|offer|"
    r"return)"
    r"|\b(?:let me|let us|let's|allow me to) (?!know\b)[a-z]+|\b(?:shall|may|can|could|should) (?:i|we) [a-z]+"
    r"|\b(?:i|we) (?:asked|opened|raised|escalated|checked|forwarded|passed|logged|reported|contacted|called|sent|"
    r"refunded|replaced|reset|credited|booked|added|applied|waived)\b"
    r"|\b(?:checking|looking into|escalating|forwarding|passing (?:it|this|that)) "
)
_INVITE = cues.compile(
    r"\b(?:let (?:me|us) know|tell (?:me|us)|repl(?:y|ies) (?:here|to|with|if)|write (?:back|to us|here)|get back "
    r"to (?:me|us)|come back to (?:me|us)|send (?:me|us|it|them|over|a|your|the|in)|"
    r"(?:dm|message|drop|give|show|call|ping) (?:me|us)|shoot (?:me|us)|get in touch|share (?:the|your|a|with)|"
    r"share it)\b(?! if (?:you have|there's|you need) any(?:thing| (?:other|more|further|questions)))"
)
_INSTRUCT = cues.compile(
    r"(?:(?:^|[,;:–] ?|\bthen )\W*(?:so |then |but |just |simply |kindly |in that case,? )*(?:please |kindly |just |"
    r"simply |do )*|\b(?:please|kindly|you'll need to|you need to|you'd need to|you will need to|you have to|you'd "
    r"have to|you'll have to|make sure to|try to|feel free to) (?:just |simply )?)"
    r"(?:send|share|reply|respond|try|check|click|tap|go (?:to|through|into)|open|close|restart|reboot|reset|update|"
    r"uninstall|reinstall|call|ring|dial|email|write|visit|log|sign|follow|use|press|select|choose|enter|download|"
    r"upload|attach|fill|complete|return|bring|install|ensure|confirm|provide|give|contact|book|drop|show|present|"
    r"ask|quote|submit|speak|reach|get in touch|apply|head|order|place|message|forward|create|register|add|wait "
    r"until|pop)\b"
)
# Words that follow "please" and help nobody.
_EMPTY = cues.compile(
    r"\b(?:anything else|further (?:questions|queries|assistance|help)|any (?:other|more|further)? ?(?:questions|"
    r"queries)|hope (?:this|that) (?:helps|clarifies|clears|answers)|"
    r"for (?:our|the) (?:records?|files?|statistics)|(?:read|see|check|refer to|review|note) (?:our |the "
    r")?(?:[a-z]+ )?(?:policy|policies|terms|t&cs?|rules|conditions|faq)|"
    r"keep (?:that|this|it) in mind|next time|in (?:the )?future|respect (?:that|our|this)|accept (?:that|this|it)|"
    r"understand\b|have a (?:nice|good|great|lovely)|"
    r"bear with|be patient|stop (?:asking|writing|contacting)|make sure to read|read (?:it|them|that|the|our)|rate "
    r"(?:us|my|this|our)|survey|how (?:did|was) (?:i|we|this|my|our))\b"
)
_RHETORIC = cues.compile(
    r"\b(?:ok(?:ay)?|right|understood|understand|clear|get it|got it|do you (?:understand|see|get)|what (?:do|did) "
    r"you (?:want|expect)|why (?:would|should|do|did|didn't|don't) (?:we|i|you)|how (?:should|would|am|could) (?:i|"
    r"we)|"
    r"(?:isn't|wasn't|don't|can't|does|is) (?:it|that|you|this)(?: not)?|what else|who (?:do|does)|anything "
    r"else)\b[^?]{0,60}\?\W*$"
)
_FAULTY = cues.compile(
    r"\b(?:your (?:own )?(?:fault|mistake|error|problem|responsibility)|fault|blame|(?:you|they) (?:should|could|"
    r"ought)(?:n't)?(?:'ve| have| of)|as (?:i|we)(?:'ve)? (?:already )?(?:said|told|explained)|"
    r"i(?:'ve)? (?:already )?told you|calm down|relax|guarantee(?:d)? (?:it|that|you|this)|100 ?%|whatever|deal "
    r"with it|nobody else|other customers)\b"
)
_WISH = cues.compile(
    r"\b(?:if|when|once) (?:you|anyone|someone|they|u)(?:'d| would| had|'ve| have)? ?(?:really |actually |just |"
    r"only )?(?:want\w*|ask\w*|read|look\w*|check\w*|think|thought|like|liked|wish\w*|know|knew|need|needed|insist|"
    r"complain|expect\w*|bothered)\b"
)
_WAY_IN = cues.compile(
    r"\b(?:unless|until|without|only (?:if|when|with|once|after|through|via|by|in|at|on|within|for|offer|exchange|"
    r"do)|before|but only|except|other than|apart from|beyond what|more than|as long as|provided|with(?: a| your| "
    r"the)? (?:receipt|proof|invoice))\b"
)
_NEW_TOPIC = cues.compile(
    r"^\W*(?:also|separately|as for|regarding|about (?:the|your)|on (?:the other|another|a different)|with regard|"
    r"by the way|btw|unrelated)\b"
)
_REPORTED = cues.compile(
    r"\b(?:(?:you|he|she|they|agent|colleague|somebody|someone|email|message|website|site|page|screen|error|"
    r"it)(?:'ve| have|'re| are| were| was| had| been| got)* "
    r"(?:said|says?|told|wrote|mention(?:ed)?|claim(?:ed)?|heard|reported?|reads?|shows?|thought|think|felt|worried|"
    r"asked)\b|not that\b|doesn't mean\b|didn't say\b|never said\b|whether\b|"
    r"(?:wish|worry|rather than say\w*|wondering|no reason)\b)[^.;:]{0,40}$"
)
_GOOD_TO_HEAR_NO = cues.compile(
    r"\b(?:(?:will|do|did|does|would|should|must|am|are|was|is|have) (?:i|we|it|this|that|they|my \w+)(?: \w+){0,2} "
    r"(?:be charged|charged|charge|have to|need to|lose|cost|pay|expire|affect\w*|cancel\w*|delet\w*|wrong|owe|"
    r"deactivat\w*|wait|late|extra|"
    r"miss\w*|responsible|in trouble|void|hurt|damage\w*)|is there (?:a|any) (?:fee|charge|cost|problem|risk|issue|"
    r"penalty)|my fault|do something wrong)\b"
)
_GOOD_NEWS = cues.compile(
    r"\b(?:you (?:won't|don't|didn't|aren't|haven't|needn't|'re (?:not|all|covered|fine|safe))|nothing (?:was|is|"
    r"will|has)|it (?:won't|didn't|doesn't|hasn't)|there's no (?:charge|fee|need|cost|risk)|no (?:charge|fee|need|"
    r"cost|rush)|"
    r"(?:isn't|wasn't|not) your|free of charge|all (?:good|set|fine|done|sorted))\b"
)


def _door(text: str) -> bool:
    """A clause that is no refusal itself shows a way on."""
    if _FAULTY.search(text) or _EMPTY.search(text):
        return False
    return any(p.search(text) for p in (_CURE, _ROUTE, _STEP, _INVITE, _INSTRUCT))


def _asks(sentence: Sentence) -> bool:
    """A question about this case: no rhetoric, no "anything else?"."""
    return sentence.question and not _RHETORIC.search(sentence.plain) and not _FAULTY.search(sentence.plain)


def _core(clause: Clause) -> tuple[int, int, str, bool] | None:
    """Where a clause refuses: start and end in its text, the kind, and whether no other reading is possible."""
    if len(clause.text) > 1_000 or not _CUE.search(clause.text):  # nobody writes such a clause
        return None
    for pattern, kind, sure in _FAMILIES:
        match = pattern.search(clause.text)
        if not match:
            continue
        if pattern is _WE and _LIMIT.match(clause.text, match.end()):
            continue
        if pattern in (_PASSIVE, _STATE, _YOU) and clause.link in ("which", "who"):
            continue
        if _REPORTED.search(clause.text[: match.start()]) or re.search(
            r"\bnot only\b|\bno longer (?:be )?charged?\b", clause.text
        ):
            continue
        return match.start(), match.end(), kind, sure
    return None


_PAST_CHECK = cues.compile(
    r"\b(?:i|we)(?:'ve| have|'m| am|'re| are)? (?:already |just |also |now )?(?:looked|checked|"
    r"asked(?! [a-z' ]{2,40} (?:to|for|whether|if)\b)|reviewed|tried|"
    r"confirmed|read|spoke|spoken|verified|talked|"
    r"investigated|processed|noted|closed|understand|afraid|sorry|sharing|making a note)\b"
)
_BLAME_NEXT = cues.compile(
    r"^\W*(?:that's|it's|this is|it was|that was|they|blame|because)\b(?!.{0,12}\b(?:not possible|because we)\b)"
)


def _cured(body: tuple[Sentence, ...], at: int, refusing: list[tuple[Clause, tuple[int, int, str, bool]]]) -> bool:
    """A door stands open in the sentence, in the next two, or as an offer in the one before."""
    sentence = body[at]
    first, last = refusing[0][0].start, refusing[-1][0].start
    refused = {clause.start for clause, _ in refusing}
    for clause, (start, end, _, _) in refusing:
        rest = clause.text[:start] + " … " + clause.text[end:]
        if _WAY_IN.search(clause.text) or (not _FAULTY.search(rest) and (_CURE.search(rest) or _ROUTE.search(rest))):
            return True
    whole = _EMPTY.search(sentence.plain)
    for clause in clauses(sentence):
        if clause.start in refused or clause.quoted:
            continue
        if (
            clause.conditional
            and clause.link not in ("once", "when", "as soon as")
            and not clause.text.startswith(("once ", "when "))
        ):
            if not _WISH.search(f"{clause.link} {clause.text}"):
                return True
            continue
        if clause.start < first and _CURE.search(clause.text) and not _FAULTY.search(clause.text):
            return True
        if (
            clause.start > last
            and not whole
            and (_door(_PAST_CHECK.sub("", clause.text)) or _WAY_IN.match(f"{clause.link} {clause.text}"))
        ):
            return True
    if _asks(sentence):
        return True
    return any(_opens(s) for s in _near(body, at)) or (at > 0 and _offers(body[at - 1]))


def _near(body: tuple[Sentence, ...], at: int) -> list[Sentence]:
    """The next two sentences, as far as they are still about this."""
    out: list[Sentence] = []
    for sentence in body[at + 1 : at + 3]:
        if _NEW_TOPIC.match(sentence.plain):
            break
        out.append(sentence)
    return out


def _opens(sentence: Sentence) -> bool:
    """A sentence after the no that shows a way on."""
    if _asks(sentence):
        return True
    empty = _EMPTY.search(sentence.plain) or _FAULTY.search(sentence.plain)
    for clause in clauses(sentence):
        if clause.quoted or _core(clause) or _HELPLESS.search(clause.text) or _FAULTY.search(clause.text):
            continue
        text = _PAST_CHECK.sub("", clause.text)
        if _CURE.search(text) or (not empty and _door(text)):
            return True
    return False


def _offers(sentence: Sentence) -> bool:
    """The sentence before the no offers something: "We can exchange it"."""
    return any(
        _CURE.search(c.text)
        and not _core(c)
        and not c.quoted
        and not _FAULTY.search(c.text)
        and not _EMPTY.search(c.text)
        for c in clauses(sentence)
    )


def _said_no(message: Message, customer: Situation, body: tuple[Sentence, ...], at: int) -> bool:
    """A sentence that is only "No." and closes the door."""
    following = [s for s in body[at + 1 : at + 3] if not _BARE_NO.match(s.plain)]
    if _GOOD_TO_HEAR_NO.search(message.customer[:2_000].lower()):
        return False
    if not following:
        return True
    if _GOOD_NEWS.search(following[0].plain):
        return False
    if not customer.open and customer.request is None and message.customer.rstrip().endswith("?"):
        return False  # a plain question, answered and explained
    if _FAULTY.search(following[0].plain) or _BLAME_NEXT.match(following[0].plain):
        return True
    return not any(
        _asks(s)
        or any(
            _CURE.search(c.text) or _ROUTE.search(c.text) or _INSTRUCT.search(c.text)
            for c in clauses(s)
            if not _core(c)
        )
        for s in following
    )


def find(message: Message) -> Iterator[Finding]:
    """Every no with no door beside it, one finding a sentence."""
    body = message.body
    customer = situation(message)
    asked = customer.request is not None
    refused_before = False
    for at, sentence in enumerate(body):
        if not _CUE.search(sentence.plain) and not _HELPLESS.search(sentence.plain):
            continue
        if _BARE_NO.match(sentence.plain):
            if _said_no(message, customer, body, at):
                yield sentence.finding(
                    name, 0, len(sentence.plain), "A bare no ends it: say what is not possible, and what is.",
                    kind="bare-no", sure=bool(message.customer.strip()),
                )  # fmt: skip
            continue
        if _BARE_POLICY.match(sentence.plain):
            if (refused_before or at == 0) and not any(_opens(s) for s in _near(body, at)):
                yield sentence.finding(
                    name,
                    0,
                    len(sentence.plain),
                    "The bare policy answers nothing: say what it leaves open.",
                    kind="policy",
                    sure=at == 0,
                )
            continue
        refusing = _refusals(sentence, asked or refused_before)
        if not refusing:
            refused_before = refused_before and bool(re.match(r"^\W*(?:sorry|i'm sorry|apolog)", sentence.plain))
            continue
        refused_before = True
        if _cured(body, at, refusing):
            refused_before = False
            continue
        start = refusing[0][0].start
        if _LONE_WORD.match(sentence.plain[:start]):
            start = 0
        end = refusing[-1][0].end
        while end > start and sentence.plain[end - 1] in " ,;:–-(":
            end -= 1
        kind = refusing[0][1][2]
        yield sentence.finding(
            name, start, end, "A no with nothing beside it: add what is possible, or how they can go on from here.",
            kind=kind, sure=any(core[3] for _, core in refusing),
        )  # fmt: skip


def _refusals(sentence: Sentence, helpless_too: bool) -> list[tuple[Clause, tuple[int, int, str, bool]]]:
    """The clauses of a sentence that refuse, with the place where they do."""
    parts = clauses(sentence)
    out: list[tuple[Clause, tuple[int, int, str, bool]]] = []
    if any(
        c.conditional and c.link in ("", "if", "unless") and not _WISH.search(f"{c.link} {c.text}") for c in parts[:1]
    ):
        return out
    for clause in parts:
        if clause.quoted or clause.question or clause.conditional:
            continue
        core = _core(clause)
        if core is None and helpless_too:
            helpless = _HELPLESS.search(clause.text)
            if helpless and not re.search(r"\bhelp but [a-z]", sentence.plain):
                core = (helpless.start(), helpless.end(), "helpless", False)
        if core is None or (clause.reported and core[2] != "policy" and not re.match(r"\W*(?:i|we)\b", clause.text)):
            continue
        out.append((clause, core))
    return out


# --- the mend ---------------------------------------------------------------------------------

_SOFT = cues.compile(
    r"\b(?:i'm afraid|we're afraid|afraid|unfortunately|sadly|regrettably|sorry|apologi[sz]e|regret)\b"
)
_ELLIPTIC_WHY = cues.compile(
    r"^\W*(?:(?:sorry|no|nope|but|so)[, ]+)*(?:i |we )?(?:can't|won't)(?: do)?(?: (?:that|it|this|so))?(?: (?:sorry|"
    r"i'm afraid))?"
    r"(?:\W*$|(?: ?[,.:;!–-]+ ?| (?=because|cause|cos|as |since|its? |it's|that's))(?P<why>.*)$)"
)
_LONE_WORD = cues.compile(r"^\W*(?:no+|nope|nah|sorry|but|and|so|well)?\W*$")
_OPENING = cues.compile(r"^\W*(?:(?:no+|nope|nah)\b[ ,.!–-]*)?(?P<link>(?:but|and|so|well|also)\b[, ]*)?")
_KEEP_CAPITAL = cues.compile(r"(?:I\b|I'|I’|[A-Z]{2}|[A-Z][a-z]+ [A-Z])")
_SUBJECT = cues.compile(
    r"(?:i|we|you|it|they|this|that|there|he|she|our|your|the|these|those|my|all|any|a|an|no|nothing|nobody|i'm|"
    r"we're|it's|that's|there's|you're|"
    r"customers|guests|refunds?|returns?|exchanges?|vouchers?|tickets?|policy|store)\b"
)
_VERB_OFFER = cues.compile(
    r"^(?:refund|send|exchange|replace|give|offer|extend|waive|credit|rebook|book|upgrade|repair|ship|reship|resend|"
    r"move|swap|cancel|issue|provide|arrange|add|reduce|put|keep|hold|reserve|apply)\b (?!of\b|for\b|on\b|to\b|in\b|"
    r"card|code|note)",
    re.IGNORECASE,
)
_LOWER_FIRST = cues.compile(
    r"^(?:A|An|The|One|Two|Three|Free|Full|Half|Store|Exchange|Refund|Voucher|Replacement|Discount|Upgrade|Credit|"
    r"Gift|Priority|Express|Partial|Another|Your|Our|Repair|Extended|"
    r"Refund|Send|Give|Offer|Extend|Waive|Rebook|Book|Ship|Move|Swap|Cancel|Issue|Provide|Arrange|Add|Reduce|Put|"
    r"Keep|Hold|Reserve|Apply|Replace|Early|Next|Some|Any|Up)\b"
)
_STEM = cues.compile(
    r"\b(refund|return|exchang|replac|voucher|discount|credit|upgrade|extend|extension|cancel|waiv|reimburs|"
    r"compensat|rebook|repair|swap|price[- ]match|deliver|ship)"
)


def mend(message: Message, finding: Finding) -> Edit | None:
    """The same no, said gently, with one way on beside it; None where the words would not come out right."""
    body = message.body
    at = next((i for i, s in enumerate(body) if s.start <= finding.start < max(s.end, s.start + 1)), None)
    if at is None or finding.start == finding.end:
        return None
    sentence = body[at]
    if message.context.format == "html" and "<" in sentence.raw:
        return None
    found = [f for f in find(message) if f.kind != "bare-no"]
    others = [s for s in body if s is not sentence and any(s.start <= f.start < s.end for f in found)]
    next_one = body[at + 1] if at + 1 < len(body) and body[at + 1] in others else None
    if finding.kind == "bare-no":
        return _mend_bare(message, body, at, next_one is not None)
    way = _way(message, sentence, first=not any(s.start < sentence.start for s in others))
    if finding.kind == "policy" and _BARE_POLICY.match(sentence.plain):
        if others:
            return Edit(sentence.start, sentence.end, "")
        return Edit(sentence.start, sentence.end, _joined("I'm afraid our policy doesn't allow that.", way))
    if sentence.raw.isupper() and len(sentence.raw) > 4:
        return None
    said = _gentle(message, sentence, finding)
    if said is None:
        return None
    if next_one and _BARE_POLICY.match(next_one.plain):
        return Edit(sentence.start, next_one.end, _joined(said, way))
    if next_one:  # two refusals in a row share one way on
        return Edit(sentence.start, next_one.end, _joined(said + message.draft[sentence.end : next_one.end], way))
    return Edit(sentence.start, sentence.end, _joined(said, way))


def _mend_bare(message: Message, body: tuple[Sentence, ...], at: int, later: bool) -> Edit | None:
    """A bare no goes when the next sentence says it, or nothing was asked; else it says what is refused."""
    sentence = body[at]
    gone = Edit(sentence.start, sentence.end, "")
    if later or any(_refusals(s, True) for s in body[at + 1 : at + 2]):
        return gone
    request: Request | None = situation(message).request
    if request is None:
        return gone if len(body) > 1 else None
    we = _voice(message)
    if request.noun:
        no = f"I'm afraid {we} can't offer {request.noun}."
    elif request.action:
        no = f"I'm afraid {we} can't {request.action}."
    else:
        return None
    return Edit(sentence.start, sentence.end, _joined(no, _way(message, sentence, no)))


def _voice(message: Message) -> str:
    """I or we, as the draft speaks."""
    words = " ".join(s.plain for s in message.body)
    return "we" if re.search(r"\bwe\b|\bwe'", words) and not re.search(r"\bi\b|\bi'", words) else "I"


def _joined(said: str, way: str) -> str:
    """Two sentences, the first closed with a full stop."""
    said = said.rstrip()
    said = said.rstrip("!").rstrip() if said.endswith("!") else said
    return f"{said}{'' if said[-1:] in '.…?' else '.'} {way}"


def _gentle(message: Message, sentence: Sentence, finding: Finding) -> str | None:
    """The sentence with its facts and its no, softened once."""
    raw, text = sentence.raw, sentence.plain
    we = _voice(message)
    body = "".join(s.plain for s in message.body if s is not sentence)
    soft = "Unfortunately," if "afraid" in body else "I'm afraid"
    if re.match(r"^\W*(?:(?:no+|sorry)[, ]+)?(?:nothing|not much)\b", text) or finding.kind == "helpless":
        request = situation(message).request
        action = request.action if request and request.action else "do that"
        return f"I'm afraid {we} can't {action}."
    if elliptic := _ELLIPTIC_WHY.match(text):
        why = raw[_raw_at(sentence, elliptic.start("why")) :].strip() if elliptic.group("why") else ""
        if not why or re.match(r"(?:sorry|i'm afraid|unfortunately)\W*$", elliptic.group("why")):
            return f"{soft} {we} can't do that."
        if not re.match(
            r"(?:its?|it's|this|that|that's|the|your|our|we|you|because|cause|cos|as|since|only)\b",
            elliptic.group("why"),
        ):
            return None
        why = re.sub(r"^its\b", "it's", why, flags=re.IGNORECASE)
        why = re.sub(r"^(?:cause|cos)\b", "because", why, flags=re.IGNORECASE)
        why = why if re.match(r"(?:because|as|since)", why, re.IGNORECASE) else f"as {_low(why)}"
        return f"{soft} {we} can't do that, {why}"
    if _SOFT.search(text):
        opening = re.match(r"^\W*(?:no+|nope|nah)\b[ ,.!–-]*", text)
        if (
            opening
            and opening.end() < len(text)
            and not re.match(r"(?:sorry|i'm afraid|afraid|unfortunately)\W*$", text[opening.end() :])
        ):
            rest = raw[_raw_at(sentence, opening.end()) :]
            return rest[:1].upper() + rest[1:]
        return raw
    if nothing := re.match(
        rf"^\W*no (?P<rest>(?:more |further |cash |free |partial |full )?(?P<thing>{_THING})\b.*)$", text
    ):
        rest = raw[_raw_at(sentence, nothing.start("rest")) :]
        if nothing.group("thing").startswith("exchange"):
            behind = raw[_raw_at(sentence, nothing.end("thing")) :].rstrip(" .!")
            return f"{soft} an exchange{behind} isn't possible."
        there = "there are" if nothing.group("thing").endswith("s") else "there's"
        return f"{soft} {there} no {_low(rest)}"
    if _ALONE.match(text) and not _SUBJECT.match(text):
        words = re.sub(r"^\W*(?:(?:no|nope|nah|sorry|so|but|well|again)[, ]+)+", "", text).strip(" .!")
        if told := re.match(r"(?:(?:request|claim|refund) )?(?P<how>denied|declined|rejected|refused)\b", words):
            return f"{soft} that was {told.group('how')}."
        if words.startswith("too late"):
            return f"{soft} it's {words}."
        if words in ("not refundable", "not eligible", "not covered", "not allowed", "not approved", "not permitted"):
            return f"{soft} that's {words}."
        return f"{soft} that isn't possible."
    refusing = _refusals(sentence, True)
    if refusing and (begin := refusing[0][0].start) and not _LONE_WORD.match(text[:begin]):
        if not _SUBJECT.match(text[begin:]):
            return raw
        cut = _raw_at(sentence, begin)
        return f"{raw[:cut]}{soft.rstrip(',').replace('U', 'u')} {_low(raw[cut:])}"
    opening = _OPENING.match(text)
    at = opening.end() if opening else 0
    link = (opening.group("link") or "").strip(" ,") if opening else ""
    start = sentence.places[at] if at < len(sentence.places) else sentence.start
    said = raw[start - sentence.start :]
    if not _SUBJECT.match(text[at:]):
        if re.match(r"(?:can't|won't|unable|not able)\b", text[at:]):
            be = "" if text[at:].startswith(("can't", "won't")) else "are " if we == "we" else "am "
            return f"{soft} {we} {be}{_low(said)}"
        if re.match(r"(?:not|non|against|outside|out of|past)\b", text[at:]):
            return f"{soft} that's {_low(said)}"
        return raw  # it starts with a name or in the middle: the way on is enough
    soft = f"{link.capitalize()} {soft[0].lower() if soft[0] == 'U' else soft[0]}{soft[1:]}" if link else soft
    return f"{soft} {_low(said)}"


def _raw_at(sentence: Sentence, place: int) -> int:
    """Where plain[place] stands in the sentence's raw text."""
    return (sentence.places[place] if place < len(sentence.places) else sentence.end) - sentence.start


def _low(text: str) -> str:
    """The first letter small, unless it is "I", a name or an abbreviation."""
    return text if _KEEP_CAPITAL.match(text) else text[:1].lower() + text[1:]


def _way(message: Message, sentence: Sentence, no: str = "", *, first: bool = True) -> str:
    """One way on: an authorised offer that is not the refused thing, else a step about other options."""
    refused = set(_STEM.findall((no or sentence.plain).lower()))
    draft = message.draft.lower()
    we = _voice(message)
    for offer in message.context.offers if first else ():
        words = offer.strip().rstrip(".")
        if not words or words.lower() in draft or refused & set(_STEM.findall(words.lower())):
            continue
        if re.match(r"(?:we|i|you)\b", words, re.IGNORECASE):
            return f"{words}."
        small = _low(words) if _LOWER_FIRST.match(words) else words
        return f"What {we} can {'do' if _VERB_OFFER.match(words) else 'offer'} is {small}."
    if not first:
        return "Which part of this matters most to you?"
    tell = f"Tell {'us' if we == 'we' else 'me'} what would help you most"
    if any(_STEP.search(s.plain) for s in message.body if s is not sentence):
        return f"{tell}."  # one step of ours is enough
    capital = we.capitalize()
    return pick(
        message,
        f"{capital}'ll look into what else is open to you.",
        f"{tell}, and {we}'ll look into what else is open to you.",
        f"{capital}'ll check what else is open to you.",
    )


because = {
    "": "A no without a way on leaves the customer at a closed door; the no stays, with something possible beside it.",
    "bare-no": "A bare no ends the conversation; the answer now says what is not possible and how it goes on.",
    "policy": "A rule on its own sounds like a wall; the no stays, with what is still possible beside it.",
    "expired": "That a date has passed is half an answer; the customer needs to know what is still open.",
    "helpless": '"Nothing I can do" sends the customer away; saying what comes next keeps them.',
}

_OFFERS = Context(offers=("a 10% voucher", "free shipping on the next order"))
_WANTS = "Can I get a refund for this kettle please?"
examples: tuple[Flagged | Clean, ...] = (
    Flagged(
        "No. That's the warehouse's fault, they forgot it.",
        "No.",
        kind="bare-no",
        becomes="That's the warehouse's fault, they forgot it.",
    ),
    Flagged("nope", "nope", customer=_WANTS, kind="bare-no"),
    Flagged(
        "We don't do refunds.",
        "We don't do refunds.",
        customer=_WANTS,
        context=_OFFERS,
        becomes="I'm afraid we don't do refunds. What we can offer is a 10% voucher.",
    ),
    Flagged(
        "cant, its promo",
        "cant, its promo",
        customer=_WANTS,
        context=_OFFERS,
        becomes="I'm afraid I can't do that, as it's promo. What I can offer is a 10% voucher.",
    ),
    Flagged(
        "I'm sorry, vouchers can't be extended.",
        "vouchers can't be extended",
        context=Context(offers=("Free shipping on the next order",)),
        becomes="I'm sorry, vouchers can't be extended. What I can offer is free shipping on the next order.",
    ),
    Flagged(
        "not possible",
        "not possible",
        customer=_WANTS,
        context=_OFFERS,
        becomes="I'm afraid that isn't possible. What I can offer is a 10% voucher.",
    ),
    Flagged("that's our policy", "that's our policy", kind="policy"),
    Flagged("Denied.", "Denied", customer="Any news on my claim?"),
    Flagged("policy says no", "policy says no", kind="policy"),
    Flagged(
        "You want a refund, but we cannot offer one.",
        "we cannot offer one",
        customer=_WANTS,
        context=_OFFERS,
        becomes="You want a refund, but I'm afraid we cannot offer one. What we can offer is a 10% voucher.",
    ),
    Flagged(
        "No exchanges on earrings.", "No exchanges on earrings", customer="One earring is too small, can I swap it?"
    ),
    Flagged("We can't return opened items. I hope this helps. Is there anything else?", "We can't return opened items"),
    Flagged("Your claim was declined.", "claim was declined", customer="What about my claim?"),
    Flagged("The offer has expired.", "offer has expired", customer="I want the spring price.", kind="expired"),
    Flagged(
        "Unfortunately not. Thank you for your understanding.",
        "Unfortunately not",
        customer="Could you keep it until Monday?",
    ),
    Flagged("You won't get your money back for this.", "You won't get your money back", customer=_WANTS),
    Flagged("As per our policy, opened items are non-refundable.", "non-refundable", customer=_WANTS),
    Flagged("Nah, too late for that.", "too late", customer="Can you still change the address?"),
    Flagged("I spoke to my manager but we can't extend it.", "we can't extend it", customer="Please extend my pass."),
    Clean("No problem at all, I've changed it."),
    Clean("No worries! The replacement left today."),
    Clean("No, you won't be charged.", customer="Will I be charged for this?"),
    Clean("No. Nothing was charged.", customer="Did you charge my card twice?"),
    Clean("No, we're closed on Sundays.", customer="Do you open on Sunday?"),
    Clean("No need to return it, please keep the kettle."),
    Clean("We can't wait to hear how it goes!"),
    Clean("I can't promise Friday, but I'm asking the depot."),
    Clean("I can't give you a time yet, and I won't guess."),
    Clean("I couldn't agree more: that was a long wait."),
    Clean("I can't thank you enough for the photo."),
    Clean("We can't see the photo — could you resend it?"),
    Clean("I can't find your order under that name; which email did you use?"),
    Clean("If you can't log in, please reset the password first."),
    Clean("It is not only late, it is also incomplete, and I'm sorry."),
    Clean("You are no longer charged for the extra line."),
    Clean("The app can't connect to the router at the moment."),
    Clean("You can't go wrong with the blue one."),
    Clean("We can't ship it until the payment clears."),
    Clean("We can't refund it without a receipt."),
    Clean("Please don't use the heater, and do not open it."),
    Clean("We don't charge for that."),
    Clean("I don't see the payment yet."),
    Clean("I can't extend the voucher; it works for any booking made before midnight."),
    Clean("I'm afraid we don't do refunds. What I can offer is store credit."),
    Clean("I can't refund it. Is the zip broken? Then the guarantee is another way, tell me."),
    Clean("Your request was declined. You can appeal within 14 days through the form in your account."),
    Clean("You wrote that we don't do refunds, and I'm checking who told you so."),
    Clean('The label reads "no returns", and that label is wrong.'),
    Clean("Oh no! That must have been a shock."),
    Clean("There is no charge for the repair."),
    Clean("The payment was declined by the bank; please try another card."),
    Clean("Your order won't be cancelled."),
)
