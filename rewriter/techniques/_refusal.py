"""What a no looks like, whatever stands beside it: refusals in words, in rules, and in the state of things."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.lexicon import DAY

THING = (
    r"(?:refund|return|exchange|exception|cancellation|discount|extension|compensation|reimbursement|replacement|swap|"
    r"store credit|credit|upgrade|voucher|price[- ]match(?:ing)?|money back|cash ?back|rebate|waiver|rebooking|"
    r"goodwill)(?:e?s)?"
)
AND = (
    r"(?: (?:just|simply|really|also|unfortunately|currently|actually|generally|usually|sadly|either|still|always|"
    r"regrettably))"
)
ABLE = r"(?:able|allowed|permitted|authori[sz]ed|in a position|going|willing|prepared)"
NOT_ABLE = (
    r"(?:(?:can't|won't(?: be able to)?|will never|refuse to|no longer|wouldn't be able to|(?:'d|would) be unable to|"
    r"(?:don't have the|have no) (?:authority|power|means|option|ability|way) (?:to|of)|"
    rf"(?:aren't|isn't|(?:'m|'re|am|are|is) not)(?: (?:currently|yet|really|actually|even))? {ABLE} to|"
    r"(?:'m|'re|am|are|is|be) (?:currently |sadly |unfortunately |simply |just )?unable to)"
    rf"{AND}{{0,2}})"
)
SERVE = (
    r"(?:refund|reimburse|compensate|exchange|replace|swap|return|cancel|change|modify|amend|alter|edit|extend|"
    r"waive|offer|grant|"
    r"provide|issue|approve|accept|authori[sz]e|honou?r|allow|permit|reverse|remove|send|ship|deliver|dispatch|"
    r"expedite|upgrade|"
    r"downgrade|transfer|move|book|rebook|reschedule|reserve|combine|apply|(?:price[- ])?match|discount|reduce|"
    r"lower|adjust|repair|"
    r"reopen|reactivate|reinstate|release|cover|override|backdate|pro-?rate|speed|redeem|resend|reship|credit|sell|"
    r"fulfil|recover|restore|retrieve|undo|(?:get|bring) (?:it|them|that|this|those|your [a-z]+|the [a-z]+) back|"
    r"take (?:it|that|this|them|those|these|the|your|any|returns?|back|cash|cards?|cheques?|exchanges?|opened|used|"
    r"worn)|"
    r"lend|insure|admit|enrol|accommodate|supply|house (?:you|your|them|him|her)|see (?:you|patients|clients|anyone|people) (?:before|after|on|at|outside|without|in the)|"
    r"hold (?:it|that|this|them|the|your|a)|add (?:it|that|this|them|the|your|a|any)|share (?:that|this)|"
    r"pay (?:for|out|you|that|this|it|the|your)|give (?:you|them|out|a|an|any|your|that|this|it|refunds?|discounts?|"
    r"money|cash|credit)|let you|"
    r"make (?:an? |any )?(?:exceptions?|changes?)|bend|go against|agree to|entertain|process (?:it|that|this|a|an|"
    r"any|your|the|refunds?|returns?|"
    r"cancellations?|exchanges?)|do (?:it|that|this|those|any|so|an?|the|your|anything|refunds?|returns?|exchanges?|"
    r"discounts?|exceptions?|swaps?|price|cash|upgrades?|house|home|deliver\w+|rebook\w+))\b"
)
LIMIT = cues.compile(  # an honest limit, a symptom or a courtesy: no no
    r" (?:you )?(?:with )?(?:an? |any |the |more |exact |specific |precise |firm |definite |an exact |a precise |a "
    r"firm |a specific |a definite )*"
    r"(?:time|timing|time ?frame|timeline|time ?scale|date|day|eta|etas|estimate|hour|update|deadline|arrival|"
    r"reason|answer yet|"
    r"guarantees?|promises?|payments?|card|transaction|dates?|times?|details|updates|information at)\b"
    rf"|[^.;]{{0,24}}\b(?:by {DAY}|any (?:faster|sooner|quicker)|fast enough|"
    r"enough thanks)\b"
)
WE = cues.compile(
    rf"(?:\b(?:i|we|our (?:team|store|shop|branch|system)|the (?:system|team|store|shop|hotel|branch))(?: (?:do|"
    rf"really|just|simply|also|both|all))?"
    rf"(?='| )(?: ?)(?P<modal>{NOT_ABLE})|^\W*(?:(?:so|but|and|sorry|no|nope|again|unfortunately)[, ]+){{0,2}}"
    rf"(?P<bare>can't|won't|unable to|not able to|not allowed to|not going to)) (?:be )?(?P<verb>{SERVE}|{THING}|"
    rf"refunding|offering|giving|issuing|"
    r"accepting|replacing|exchanging|changing|processing|making|extending|cancell?ing|sending|paying|taking|doing)"
)
DO_NOT = cues.compile(
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
    r"grant|waive|pay (?:out|compensation|refunds|for (?:delays|outages|that|this|it|damage|losses))|make (?:any )?exceptions|give (?:out )?(?:refunds?|discounts?|credits?|cash|money|vouchers?|free|"
    r"compensation|exceptions|extensions)|"
    r"take (?:returns?|it|them|those|these|that|anything|back|cash|cards?|cheques?|checks?|opened|used|worn|"
    r"reservations?|bookings?)|cover|"
    r"(?:ship|deliver) (?:it |them |those |that )?(?:to|there|abroad|outside|overseas|internationally))\b"
)
GET = (
    rf"(?:an?|any|your|the|that|one|this|another|full|our)? ?(?:full |partial |free |new |more )?(?:{THING}|"
    rf"money(?: back)?)"
)
YOU = cues.compile(
    r"\b(?:(?:you|customers|guests|passengers|members)(?: (?:just|simply|really|unfortunately))? ?(?:can't|won't(?: "
    r"be able to)?|may not|mustn't|aren't (?:able|allowed) to|'re not (?:able|allowed) to|'re unable to)"
    r"|(?:nobody|no one) (?:can|may|will)) (?:just |simply |really |also |be )?"
    r"(?:return|exchang\w*|cancel\w*|refunded|reimbursed|compensated|swap|transfer|combine|redeem|extend|"
    rf"(?:get|getting|have|receive|receiving|claim|expect|demand) (?:{GET}|one|it|that|anything)|"
    r"change (?:it|that|the|your|this)|bring (?:it|that|this|them) (?:back|in)|(?:use|apply) (?:the|your|this|that|"
    r"it|two|more than one|a|an|any|both)"
    r"[a-z ]{0,12}(?:vouchers?|codes?|coupons?|discounts?|points|gift cards?|credits?|offers?)|keep (?:it|that|the|"
    r"both))\b"
    rf"|\byou(?:'re not| aren't| don't| won't be) (?:get|getting|receiv\w+|entitled to|due|owed) {GET}\b"
)
PASSIVE = cues.compile(
    r"(?:\b(?:can't|can no longer|may not|can never|not going to|aren't going to|isn't going to) (?:just |simply |"
    r"also |now )?be"
    r" (?:refunded|returned|exchanged|replaced|reimbursed|extended|cancell?ed|changed|waived|combined|transferred|"
    r"amended|modified|moved|"
    r"altered|approved|accepted|honou?red|redeemed|reversed|credited|compensated|removed|reinstated|rebooked|"
    r"rescheduled|upgraded|"
    r"done|granted|issued|applied|shipped|delivered|repaired|swapped|taken back|helped|given|offered|used (?:on|"
    r"with|for|twice|after|again)|"
    r"discounted|reduced|adjusted|overridden|authori[sz]ed|converted|cashed|split|fulfilled|allowed|booked|held|"
    r"reopened|reactivated|restored|recovered|retrieved|undone|brought (?:back|forward)|paid out|reprinted|backdated|unlocked|unblocked|edited|stopped|halted|pulled|recalled|intercepted|lifted|dropped|overturned|matched|written off|taken (?:off|out|down)|turned (?:down|off)|put (?:back|on)|shortened|lengthened|merged|redirected|rerouted|revoked|withdrawn)\b"
    r"|\bwon't (?:just |simply |also |now )?be (?:refunded|reimbursed|approved|replaced|accepted|issued|given|"
    r"offered|extended|honou?red|compensated|"
    r"credited|granted|possible|any (?:refund|compensation|credit|exchange|exception)s?|an? (?:refund|credit|"
    r"exchange|replacement|exception)|"
    r"getting (?:an?|any|your) (?:refund|credit|money|replacement|compensation))\b)"
)
STATE = cues.compile(
    r"(?:n't|\bnot|\bno longer)(?: (?:currently|really|actually|simply|just|even|technically|generally|normally|"
    r"unfortunately|going to be|be|considered))?"
    r" (?:eligible|entitled|possible(?! (?:that|to (?:see|tell|know|say|log|connect|load|open|reach))\b)|an option|"
    r"(?:a )?possibility|allowed|permitted|refundable|"
    r"returnable|exchangeable|transferable|extendable|negotiable|doable|feasible|covered (?:by|under|in|for)|"
    r"covered\W*$|"
    r"something (?:that )?(?:i|we)(?:'re| are)? (?:can|do|offer|able|allowed|provide|support|share|disclose|publish|reveal|discuss|give out|hand out)|in (?:our|the) policy|"
    r"within (?:our|the) policy|"
    r"(?:been )?approved\b(?! yet)|(?:(?<=aren't )|(?<=isn't ))(?:refunded|reimbursed|compensated|exchanged|price[- ]matched|paid out|backdated|pro-?rated|restocked)\b(?! (?:yet|automatically|until|unless|because|as|since|before))|qualif(?:y|ied)|valid (?:on|for|with|in|any)|authori[sz]ed\b)"
    r"|\b(?:ineligible|non[- ]?refundable|non[- ]?returnable|non[- ]?transferable|non[- ]?exchangeable|"
    r"non[- ]?negotiable|out of the question|"
    r"final sale|(?:all )?sales are final|out of luck)\b"
    rf"|\b{THING} (?:is|are)(?:n't| not| no longer) (?:\w+ )?(?:available|offered|given|on offer|an option|"
    rf"included|on the table)\b"
)
TOLD_NO = cues.compile(
    rf"\b(?:(?:claim|request|application|appeal|case|dispute|complaint|booking change|{THING})\b(?:[a-z' ]{{0,24}}| (?:for|to) [a-z' -]{{2,60}} )"
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
POLICY_NO = cues.compile(
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
BARE_POLICY = cues.compile(
    r"^\W*(?:sorry[, ]+|well[, ]+|it's |that's |this is |those are |these are |as )?(?:just |simply |only )?(?:what "
    r")?(?:our|the|company|store|hotel|house) "
    r"(?:(?:company|store|return|refund|returns|refunds|cancellation|shipping|exchange) )?(?:policy|policies|rules?|"
    r"terms)"
    r"(?: (?:is (?:the )?policy|is (?:very )?clear|i'm afraid|here|and that's (?:it|that|final)|says|say so|(?:and "
    r")?(?:i|we) can't change (?:it|that)))?\W*$"
    r"|^\W*(?:company |store )?policy\W*$|^\W*per (?:our |company |store )?(?:policy|terms)\W*$|^\W*policy is "
    r"policy\W*$"
)
POINTS = cues.compile(  # behind a no it only says the no again
    r"^\W*(?:as (?:is )?(?:clearly )?|(?:it|that|this)(?:'s| is|s)? (?:all |clearly |already )?)(?:stated|written|stands?|says|explained|described|set out|there|mentioned|printed|noted)?(?: clearly| there| so)? ?(?:in|on) (?:the|our|your) (?:terms|terms and conditions|t&cs|contract|small print|policy|rules|conditions|agreement)\W*$"
)
NO_THING = cues.compile(
    rf"(?:^\W*(?:(?:sorry|unfortunately|again|and|but|so|so then|i'm afraid|strictly|it's|there's|there are|there "
    rf"will be|there'll be|we have|we do|we give|"
    rf"policy:?|says?|absolutely|therefore|afraid)[,: ]+){{0,2}}|\b(?:there's|there are|there is|there'll be|we "
    rf"(?:have|give|offer|do)|it's|means|says?) )"
    rf"no (?:more |such |further |cash |free |partial |full )?{THING}(?! (?:has|have|was|were|(?:is |are )?(?:needed|required|necessary)|"
    rf"fee|charge|yet|shows|label|issued|is showing|on (?:record|file|your account))|[- ]free)\b"
    r"|^\W*(?:(?:sorry|unfortunately|but|so|and|then)[, ]+)?no (?:early |mid-?term )?(?:exits?|pay-?outs?|buy-?outs?|opt-?outs?|re-?issues?|name changes?|pausing|freezing|cancelling|swapping|refunding)\b(?! (?:fee|charge|cost|penalt|needed|required|necessary))"
    rf"|^\W*no [\w'-]+(?: [\w'-]+){{0,2}}?,? (?:means |then |so )?no (?:{THING}|entry|boarding|service|cover|claim|access|delivery|sale|deal|money|admission|treatment|change)\W*$"
    r"|^\W*(?:(?:sorry|unfortunately|but|so)[, ]+)?no (?:can do|chance|deal|dice|luck)\b|\bthere's no (?:way|"
    r"possibility|chance)(?: (?:to|of|for us to|for me to|(?:that )?(?:i|we) can|around|for you to) "
    r"(?!(?:know|tell|find|see|say|check|trace|predict|be sure))|\W*$)"
)
_ITEM = r"^\W*(?:(?:on|for|re|point|item|number|no\.?|request) (?:the )?(?:\d{1,2}|one|two|three|first|second|third|last|other)(?: (?:one|point|request|question|thing))?|(?:on|for|as (?:to|for)) the [\w' -]{1,20}?)[,:–-] "
ITEM = re.compile(rf"{_ITEM}(?:[\w']+ ?){{1,3}}\W*$")  # of several things that are answered one by one
ALONE = cues.compile(
    rf"(?:{_ITEM}|^\W*)"
    r"(?:(?:sorry|no|nope|nah|unfortunately|so|but|and|well|um|err?|yeah|again|hi|hello|hey|im|i'm|it's|that's|"
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
ELLIPTIC = cues.compile(
    r"^\W*(?:(?:so|but|and|sorry|no|well|again|unfortunately)[, ]+){0,2}(?:(?:i|we|you) (?:really |just |simply |"
    r"honestly )?)?"
    r"(?:can't|won't)(?: do)?(?: (?:that|it|this|so|either|sorry|here|for (?:this|that|promos?|sale items)))*"
    r"(?:\W*$|(?: ?[,.:;!–-]+ ?| )(?:it'?s|this is|that'?s|the system|because|cause|cos|promo|policy|sale|final|"
    r"closed|sorry|system)\b)"
)
EXPIRED = cues.compile(
    rf"\b(?:offer|promo(?:tion|s)?|sale|discount|deal|coupon|voucher|gift card|code|warranty|guarantee|points|"
    rf"window|grace period|trial|"
    rf"(?:{THING}|claim|booking|change) (?:window|period|deadline|date|time))(?: (?:on|for) (?:this|that|your|the) "
    rf"[a-z]+)?"
    r"(?: has| have| is| are| had|'s)?(?: (?:now|already|just|long|since|unfortunately))* (?:expired|ended|closed|"
    r"passed|lapsed|run out|over|elapsed)\b"
    r"|\b(?:it's|that's|you're|now|is|are|bit) (?:now |simply |just |already |a bit |unfortunately )?too late\b(?! "
    r"(?:in the|at night))"
    r"|\b(?:missed|past|after) (?:the|your|our) (?:deadline|cut-?off|window|return date)\b"
    r"|\bno longer (?:available|offered|possible|valid|eligible|on offer|sold)\b|\b(?:we|i) no longer (?:sell|stock|"
    r"make|support|run|have|carry)\b"
)
HELPLESS = cues.compile(
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
BARE_NO = cues.compile(
    r"^\W*(?:(?:um|uh|well|ok|okay|so|then|sorry|lol)[, ]+)?(?:no|nope|nah|(?:absolutely|definitely|certainly|of course|obviously) not)(?: (?:way|chance|can do|sir|ma'am|madam|mate|thanks|sorry|"
    r"we don't|it's not|not really|"
    r"i'm afraid|im afraid))?\W*$"
)

FAMILIES = cues.Sieve((
    (WE, "refusal", True),
    (DO_NOT, "refusal", True),
    (YOU, "refusal", True),
    (PASSIVE, "refusal", True),
    (STATE, "refusal", True),
    (TOLD_NO, "refusal", True),
    (POLICY_NO, "policy", True),
    (NO_THING, "refusal", True),
    (ALONE, "refusal", True),
    (ELLIPTIC, "refusal", True),
    (EXPIRED, "expired", False),
))  # fmt: skip
CUE = cues.compile(
    r"n't|\bno\b|\bnot\b|nope|\bnah\b|never|unable|denie|den(?:y|ied)|declin|reject|refus|polic|rules|terms|expired|"
    r"ended|closed|passed|late\b|"
    r"non-?[a-z]+able|non (?:refund|return)|ineligible|impossible|final|luck|negative|tied|out of|outside|beyond|"
    r"past|window|deadline|lapsed|run out|no+\b|turned? down|over\b|against"
)


NOT_MY_RULES = re.compile(  # all that is said to somebody who asked for something
    r"\W*(?:(?:sorry|well|no|look)[, ]+)*(?:i|we) (?:don't|do not|didn't) (?:make|set|write) the (?:rules|policy|policies)\W*"
)


def says_policy(text: str) -> bool:
    """It names the rule, or where it stands, and nothing more."""
    return bool(BARE_POLICY.match(text) or POINTS.match(text))
