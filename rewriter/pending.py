"""What a reply leaves in other hands, and whether somebody is said to come back to the customer with it.

Somebody has it, was asked for it, is at it or must still sign it; or the reply says honestly that it does not know.
It is nobody's turn but theirs, so the customer should know who brings the news. A time or a person who returns will
do; a question to the customer, a number and "write to us again" do not.
"""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.lexicon import TIME
from rewriter.remembered import remembered

_PERSON = (  # somebody by trade, office or place of work
    r"(?:(?!(?:order|offer|letter|number|router|printer|water|weather|door|error|floor|power|paper|corner|meter|boiler|heater|shower|freezer|counter|voucher|transfer|charger|server|player|winter|summer|matter|quarter|filter|container|elevator|escalator|monitor|sensor|motor|tractor|colou?r|folder|tracker|"
    r"scanner|computer|adapter|dinner|poster|newsletter|cover|user|register|other|another|later|over|after|under|never|ever|number|mirror|trailer|washer|dryer|toaster|refrigerator|speaker|controller|sticker|flyer|banner|tower|timer|buzzer|answer|chapter|semester|cancer|fever)s?\b)[a-z]{3,}(?:er|or|ist|ian)s?|[a-z]{3,}(?:ology|iatry|iatrics)|team|teams|desk|office|staff|crew|crews|people|guys|labs?|laboratory|board|committee|panel|jury|workshop|garage|department|bank|police|school|clinic|surgery|agency|authority|council|court|"
    r"company|studio|institute|registry|customs|station|stations|depot|depots|warehouse|branch|group|colleagues?|specialists?|technicians?|agents?|experts?|mechanics?|surgeons?|assistants?|accountants?|architects?|head|chief|foreman|crematory|airline|carrier|shops?|store|network|ombudsman|landlord|factory|kitchen|consulate|embassy|ministry|second line|tier \d|finance|billing|accounts|legal|hr team|it (?:team|desk|department)|security|engineering|underwriting|logistics|purchasing|procurement)"
)
_WHO = rf"(?:(?:the|our|your|a|an|their|his|her|its|another|both|two|three|my) (?:[\w'&-]+ ){{0,3}}?{_PERSON}|they|he|she|(?:mr|mrs|ms|dr)\.? \w+|^\W*{_PERSON})"
_STILL = r"(?: now| still| currently| already| just| back| also| once more| all)*"
_LYING = r"(?: (?:lying|sitting|resting|stuck|waiting|parked|held))?"
_KEEPS_FOR_THEM = r"(?:reception(?:ist)?|porters?|concierge|neighbou?rs?|front desk|caretaker|lost and found)"
_ASKED = (  # what is done with a matter that somebody else is to decide or to do
    r"(?:forwarded|escalated|referred|submitted|reported|raised|requested|ordered|reserved|applied for|filed|lodged|logged|asked|told|informed|alerted|notified|instructed|briefed|contacted|queued|registered)"
)
_HANDED = r"(?:sent|passed|handed|moved|transferred|routed|shipped|taken|assigned|put|placed|entered|returned)"
_DONE_TO = r"(?:review|investigat|look|process|check|handl|repair|work|trac|examin|assess|decid|discuss|consider|verif|translat|analys|analyz|updat|rebuil|restor|migrat|sync|recalculat|correct|reprint|redo|remade|dug|test|sign|approv|open|compar|search|measur|clean|fit|replac|print|prepar|sort|count|audit|weigh|x-ray|scann|reset|rewir)"
_HELD = r"(?:(?:a|an|the|your|my|our) |^\W*)(?:[\w-]+ ){0,2}(?:ticket|case|investigation|request|trace|tracer|report|claim|complaint|inquiry|enquiry|dispute|appeal|review|job|search|order|application|correction|query|referral|decision|payment|payout|repayment|approval|signature|permit|enquiries|file)"
_IN_THEIR_PILE = (  # "on the developers' list", "in the tracing system"
    r"(?:on|in) (?:the|our|their|his|her|its) (?:developers?|devs?|engineers?|fitters?|plumbers?|electricians?|technicians?|caretakers?|managers?|directors?|doctors?|vets?|surgeons?|crew|team|board|panel|council|insurers?|landlord|depot|workshop|suppliers?|makers?)(?:'s|s'|')? (?:\w+ ){0,1}(?:list|to-do list|desk|table|bench|agenda|backlog|pile|queue|tray|roadmap)"
    r"|in (?:the |our |their )?(?:\w+ )?(?:tracing|search|tracer|claims|baggage|luggage|lost[- ]property|ticketing) (?:system|database|register|pool)"
)
_PENDING = cues.compile(
    # it lies with somebody
    rf"\b(?:is|are|it's|'s|that's|lies|rests|sits|stays|remains|been|was|gone|went|has gone|stands)\b{_STILL}{_LYING} (?:with|before|in the hands of) (?!you\b|us\b|me\b|that\b|this\b|it\b|love\b|a (?:discount|refund|click)\b)(?!(?:the|our|a|your) (?:\w+ )?{_KEEPS_FOR_THEM})(?:the |our |their |another |a |an |his |her |its |\w+)"
    rf"|^\W*(?:its|it's|all)(?: now| still| currently| already)* with (?:the|our|a)\b|(?:^|[,;:] |\.|\b(?:its|it's|now|still) )(?:w/|with) (?:the|our) (?:other |local )?(?:network|bank|workshop|team|carrier|insurer|lab|supplier|landlord|airline|hotel|school|depot)\b"
    rf"|\b(?:is|are|it's|'s|been|has|have|sits|stays|stands|remains|has it|has this|have it)\b{_STILL}{_LYING} (?:it |this )?(?:{_IN_THEIR_PILE}|on (?:the|our|their|his|her|its|a) (?!(?:guest|mailing|passenger|price|vip|wine|wish)\b)(?:\w+ )?(?:bench|lift|easel|desk|table|agenda|list|board|backlog|roadmap|press)|(?:in|under) (?:the |our |their |a )?(?:\w+ )?(?:review|investigation|progress|transit|customs|quarantine|queue|processing|lab|laboratory|workshop|garage)|at (?:the|our|their) (?:\w+ )?(?:lab|laboratory|workshop|garage|depot|factory|(?:service|repair|sorting|data|test|processing|distribution) cent(?:re|er)|plant|works|archive|yard))\b(?! (?:for|until|till|at) you\b)"
    rf"|\b(?:on (?:its|the|their) way (?:back )?to (?:the|our|their|a)|inside the|stuck (?:in|at)) (?:\w+ )?(?:depot|workshop|lab|laboratory|terminal|warehouse|customs|factory|studio|garage|machine)\b|^\W*(?:(?:the|your|a) (?:\w+ )?)?(?:part|item|it|parcel)s?(?:'s| is| are) on (?:back ?order|order)\b|\bon (?:back ?order|order with)\b"
    rf"|{_WHO} (?:has|have|was|were) (?:now |already |just )?(?:been )?(?:sent|given|shown|handed) (?:your|the|a|an|all|both)\b"
    # somebody is at it
    rf"|\b{_WHO}(?: (?:of|at|in) (?:the|our) \w+)?(?: is| are|'re| am|(?<=he)'s){_STILL} (?:going (?:through|over|to)|[a-z]{{3,}}ing)\b(?<!morning)(?<!evening)(?<!thing)(?<!working)(?<!running)(?<!being)(?! (?:you|to you|late|again|on time|as planned)\b)|{_WHO}(?:'s| is| are) (?:running (?:it|them|this|the|a)|working (?:on|through|at))\b"
    rf"|{_WHO}(?: are| is|'s)? (?:at|on) (?:the|that|their) (?:mast|site|scene|pole|cable|pipe|roof|case|spot|line)\b|\b(?:there's|there is|there are)(?: now)? (?:a|an|two|three|our) (?:\w+ )?(?:crew|engineer|technician|team|colleague|specialist)s? (?:at|on|there|looking|working)\b|^\W*(?:they|she|he) (?:compares?|checks?|goes? through|looks? (?:at|into|through)|reads?|reviews?|tests?|assess(?:es)?|decides?)\b"
    rf"|(?!(?:the |our |your |a )?(?:\w+ )?{_KEEPS_FOR_THEM}){_WHO}(?:'s got|'ve got| have| has|'s| holds?| got)(?: got)?{_STILL} (?:your (?!new\b)|the (?!key|answer|power|right)|it\b|this\b|both\b|everything\b|all \w+|that\b)(?! (?:keys?|answer)\b)"
    r"|^\W*(?:(?:but|and|so) )?(?!(?:i|we|you|it|that|this|there|what|who|which|nobody|no|i'm|we're|you're|it's)\b)(?:[\w'&.-]+ ){1,4}?(?:is|are)(?: now| still| already| currently| also)* (?:tracing|tracking down|searching for|looking (?:into|for)|investigating|checking|chasing|reviewing|assessing|examining|translating|processing) (?:it|this|that|them|the|your)\b"
    # it is being done, or has to be
    rf"|\b(?:is|are|it's|'s|was|were|has been|have been)(?: now| still| currently| already)* (?:being|to be|going to be|yet to be|due to be) (?!able|in|a\b|the\b){_DONE_TO}\w*|\b(?:has|have|needs?|must|is|are) (?:first |still |yet )?(?:to )?be (?:signed|approved|checked|examined|assessed|confirmed|reviewed|countersigned|cleared|tested|decided|stamped|authori[sz]ed|verified|released|opened|measured|inspected)\b(?! (?:in person|by you|at (?:your|the (?:desk|counter|branch))))"
    rf"|(?<!you )(?<!you have )(?<!you've )\b(?:is|are|was|were|has been|have been|been|it's|'s|'ve been)(?: now| also| just| already| since| all)* (?:{_ASKED}\b(?! (?:to |on |for |in |by )?(?:you|your|me|us)\b)|{_HANDED} (?:it |this |on |over |up |back |along ){{0,2}}(?:to|with|into|on|before) (?!you\b|your\b|me\b|us\b))"
    rf"|{_HELD}(?:(?: [a-z-]{{2,12}}){{0,3}} (?:is|are|was|were|has been|have been)|'s) (?:\w+ )?(?:open|opened|running(?! late)|under way|underway|in|made|raised|logged|filed|started|lodged|sent|outstanding|pending|incomplete|complete|missing|being|on hold|frozen|waiting)\b|\b(?:enquiries|inquiries|checks|searches) (?:have been|were|are being) made\b"
    rf"|\bthere(?:'s|s| is| are)(?: now| already| still| also)? (?:(?:an?|another|our|two|three) )?(?:\w+ )?(?:tickets?|cases?|requests?|claims?|search|trace|investigation|enquiry|inquiry|report|query|dispute)\b(?! (?:desk|number|form|office|counter|machine)) (?:open|out|in|running|pending|under way|underway|with)\b(?! (?:for|to) you\b| (?:until|till|from|at \d)\b)|\b(?:search|trace|tracer|enquiry|inquiry) (?:is |has gone |went )?out (?:for|to|with)\b"
    r"|\b(?:went|has gone|have gone|is gone|passed|has reached|reached|'s gone) (?:on |off |over |straight |back )*(?:to )?(?:the|our) (?!(?:post|lost|ticket|front|local|wrong|service|info\w*|help|box)\b)[a-z-]+ (?:desk|department|dept|unit|back office)\b(?! (?:in error|by mistake|and (?:you|it)))"
    # we asked, sent, filed
    rf"|\b(?:i|we)(?:'ve| have|'m|'re| just)?(?: now| just| also| already)* (?:ask(?:ed|ing)|forward(?:ed|ing)|escalat(?:ed|ing)|pass(?:ed|ing)|rais(?:ed|ing)|submitt(?:ed|ing)|check(?:ed|ing)? with|wait(?:ing)? (?:for|on)|opened|reported|logged|chas(?:ed|ing)|filed|filing|referr(?:ed|ing)|alert(?:ed|ing)|notif(?:ied|ying)|inform(?:ed|ing)|told|order(?:ed|ing) (?:(?:a|an|another|the) (?:\w+ )?(?:test|check|search|inspection|survey|trace|report|review)|(?:a|an|another|the) (?:(?:new|spare|replacement|missing) )?(?:parts?|component|spare)|[\w' -]{{2,40}}? from (?:the|our|their|its) (?:[\w-]+ )?(?:makers?|manufacturers?|suppliers?|factory|importers?|wholesalers?|mill|workshop))|put (?:it|this|that|them|in|your \w+|(?:a|an|the|your) (?:\w+ )?(?:claim|request|case|complaint|question|query|application|order|enquiry|appeal)(?: (?:for|about|on) [\w' -]{{2,30}}?)?) (?:on|to|in|before|with|a)|handed)\b(?! (?:you|if you|whether you|it back|the wrong)\b)"
    r"|\b(?:i|we)(?:'ve| have)(?: now| just| also| already)* (?:contacted|written to|emailed|called|rung|requested|put in|applied|sent (?:it|this|that|them|your \w+|the \w+(?: \w+)?) (?:on |over |back )?to (?:the|our|their|his|her|a|an))\b(?! you\b)"
    r"|^\W*(?:just |now |ok |i've )?(?:raised|opened|logged|filed|lodged|created|submitted|put in|sent in|sent off) (?:a|an|the) (?:\w+ )?(?:ticket|case|report|claim|request|complaint)\b(?! (?:for you to|form)\b)|\band (?:handed|passed|forwarded) (?:the|your|it|this|that) (?:\w+ )?(?:over |on )?to (?:the|our)\b|\bstill on order\b"
    r"|^\W*(?:it's |its )?(?:now )?(?:passed|escalated|forwarded|handed|raised|logged|reported|submitted|sent|referred|assigned) (?:it |this |that |the \w+ )?(?:on |over )?(?:to|with|as)\b(?! you)"
    r"|\b(?:has|have) (?:now |already |just )?(?:opened an?|gone to (?:the|our|their))\b|\b(?:i|we) (?:expect|hope to have) (?:it|this|them|an answer|news|a reply)\b|\b(?:are|is|it's) (?:a )?known (?:bug|issue|problem|fault)\b"
    rf"|(?:\b(?:has gone|have gone|went|passed|is gone)|\w's gone) (?:on |off |over |straight |back )*to (?:(?:2nd|second|3rd|third)[- ](?:level|line)\b|(?:tier|level) (?:\d|two|three)\b|(?:(?:the|our) (?:[\w-]+ )?)?(?:engineering|billing|accounts|finance|legal|claims|underwriting)(?=\W*$|[,;]| (?:at|on|this|today|yesterday|last)\b)|(?:the|our) (?:[\w-]+ )?(?:underwriters?|assessors?|adjusters?|insurers?|engineers?|surveyors?|lawyers|auditors|specialists?|developers|devs|examiners?|panel|committee|board|manufacturer|makers?|supplier|claims team|fraud team|head office))(?=\W*$|[,;]| (?:at|on|this|today|yesterday|last|for|with)\b)"
    # it is not known, and that is all
    r"|\b(?:no|not an?|without an?) (?:\w+ )?(?:date|time|day|eta|end time|timescale|timeline|answer|news|decision|result|word|update)s?\b[^.!?]{0,40}\b(?:yet|so far|at (?:this|the) (?:moment|point|time)|right now|for now)\b|\b(?:can't|cannot|couldn't|won't|unable to|don't want to) (?:yet )?(?:give|name|tell|say|put|quote)(?: you)?(?: yet)? (?:what|who|why|where|whether|if|(?:(?:a|an|any|the|exact|on it) )?(?:\w+ )?(?:date|time|day|when|how long|which day|eta))\b"
    r"|\b(?:don't|do not|doesn't|haven't|hasn't)(?: yet| currently| actually)? (?:have|know|got|been given|had|been told)(?: yet)? (?:(?:a|an|any|the|when|how long|which|what)\b)(?: \w+){0,2}? ?(?:date|time|day|eta|timescale|answer|result|yet|when|long|it|they|decision|news)\b"
    r"|\b(?:is|are|it's|'s|remains?)(?: still)? (?:outstanding|pending|undecided|unclear|open for now|awaited|overdue from)\b|\bawaiting\b|\b(?:has|have)n't (?:come through|come back|been decided|replied|answered|reported)\b(?! (?:to )?you)"
)
_THEIRS = r"\b(?:the|our|a|an|their|his|her|its|one of (?:them|the \w+)|both|they|he|she|it|[a-z]+'s)"
# Where nothing in the reply is for the customer to do or to use: any third party that has done or must do something, and
# we who look and do not say that we tell.
_THIRD = cues.compile(
    rf"{_THEIRS} (?:[\w'&-]+ ){{0,6}}?(?:has|have|hasn't|haven't|'s|'ve)(?: not| now| just| already| only| still| yet)* (?:been )?(?:\w{{3,}}ed|had|given|sent|taken|gone|come|got|seen|written|told|put|set|begun|spoken|made|read|held|kept|brought|found)\b"
    rf"|{_THEIRS} (?:[\w'&-]+ ){{0,4}}?(?:(?:needs?|has|have) (?:first )?to|must) (?!be sorry|have\b|feel\b|seem\b|sound\b)\w+|\b(?:i|we)(?:'ve| have)? (?:\w+ )?(?:reminded|chased|nudged|pressed|warned|briefed|called|rung|emailed|written to|texted) (?:him|her|them|it|the \w+|our \w+)\b"
    r"|\b(?:i|we)'ll (?:look into|find out|check)\b(?! (?:you|if you|whether you|back|in with)\b)|^\W*(?:told|asked|reminded|chased|informed|alerted|texted|emailed) (?:the|our|him|her|them|my)\b|\b(?:he|she|they)(?:'s|'ve|s| has| have) been (?:sent|told|given|asked|shown)\b|\bsomewhere (?:between|in|on|near|at|along)\b|\bno idea\b|\b(?:goes|go|moves|travels) (?:back |on |out |over |up )?to (?:the|our|a|an|their) |\b(?:they|he|she) (?:goes?|works?|decides?|handles?|takes?) (?:by|in|through|on|them|it|each|every|all)\b"
)
_HISTORY = cues.compile(  # how things came to be as they are, or that they are over
    r"\b(?:has|have|'s|been)(?: been| now| since| always| never)* (?:withdrawn|decommissioned|closed|ended|expired|cancelled|changed|reduced|stopped|increased|gone up|risen|moved|discontinued|sold out|happened|let you down|served|existed|stood|used|worked|placed|run|been (?:around|here|like)|had (?:a|an|no|many|several|two|three) )\b|\bfor (?:\d+|many|\w+) years\b"
)
_NO_HAND_OVER = cues.compile(  # theirs already, answered, or a comment that goes nowhere
    r"\b(?:comments?|feedback|remarks?|(?:kind )?words|compliments?)\b[^.!?]{0,20}\b(?:passed|forwarded|shared|noted)\b|\b(?:passed|forwarded|shared|sent) (?:on )?(?:your|this|the|these) (?:\w+ )?(?:comments?|feedback|remarks?|(?:kind )?words|compliments?)\b|\b(?:they|he|she)(?:'ve| have|'s| has)? (?:informed|told|said|confirmed|say|says|confirms?|tells? (?:me|us)|found|answered)\b|"
    r"\bshould(?:n't| not)? (?:not )?have\b|\b(?:is|are|it's|'s) in (?:the|your) inbox\b|\bmay still (?:reach|get to|come to) you\b|\bin your file\b|\bwhere you (?:can|may|could)(?: now| also)? (?:collect|pick|fetch|get)\b|\b(?:reported|raised|logged|escalated|asked|told)(?: (?:it|this|that|us))?(?: \w+ly| already| now)* (?:(?:\w+|\d+) times|once|twice|more than once|again and again|by (?:you|your|a neighbour|other|several))\b|"
    r"\b(?:to|on|into) your (?:card|account|address|inbox|phone|e-?mail|bank|room|door|old card)\b|\b(?:back|again|now) on the (?:list|road|shelf)\b|\bopen(?:ed)? (?:again|at|from|until|till)\b|\b(?:put|set|turned|moved) (?:back|forward|on|down|up) to (?:[\d£$€]|the (?:old|right|full|first))|\bput (?:it|this|them|your \w+) (?:right|back|aside|in your|on your)\b"
)
_COMES_BACK = cues.compile(
    r"\bjoin(?:s|ing) (?:this|the|our|your) (?:chat|call|conversation)\b|\b(?:\w+'ll|will) go (?:through|over) [^.;!?]{0,40}\bwith you\b|\btak(?:es|ing) over (?:here|this chat)\b|\b(?:(?:i|we|they|he|she|someone|somebody|a colleague|our \w+|the \w+|the \w+ team|our \w+ \w+|(?:mr|mrs|ms|dr)\.? \w+|it|and|you)(?:'ll| will|'m going to|'re going to|'d| can| should|)(?: also| then| personally| be able to)* (?:tell you|let you know|updat(?:e|ing) you|get back|gets back|come back|comes back|write (?:to you|here|back|you)|be in touch|call you|ring you|text you|ping you|contact you|contacts you|follow up|keep you|message you|email you|notify you|reach out|report back|hear (?:from|back)|post|share|let (?:you )?know)|"
    r"you(?:'ll| will|) (?:have|get|receive|see|hear) (?:an?|the|his|her|its|their|our|my|another|it|from|back|about)? ?(?:\w+ )?(?:answer|reply|news|result|report|decision|letter|call|text|message|mail|e-?mail|update|from (?:me|us|them|him|her)|back)\b|(?:an|the|next|another|regular) update\b|as soon as (?:i|we|they|it)\b|once (?:i|we|they) (?:hear|know|have|get))"
    r"|(?<!n't )(?<!not )\b(?:write|writes|ring|rings|call|calls|mail|mails|text|texts|email|emails|phone|phones|message|messages|update|updates|tells?|contacts?|reply|replies|answers?) (?:to |back to |back |personally )?(?:you|within|by|before|every)\b(?! (?:us|me)\b)|(?<!n't )(?<!not )\b(?:ring|call|mail|text|phone|message|email|write to|tell|update|contact|answer) you\b"
    r"|\b(?:comes?|coming|drops?|calls?) (?:up|round|over|by|back|in|down|out)? ?(?:to (?:see )?you|to your)\b"
    r"|\b(?:(?<!gone )(?<!sent )(?<!paid )(?<!it )back to you (?:here|by|before|with|on|within|at)|(?:get|come|gets|comes) back to you|hear (?:it )?from (?:me|us|them|him|her)|(?:following|follow) up with|(?:stay|remain)(?:ing|s)? your contact|i'm not leaving|the result goes to you|result comes to you|goes? out to you|we post\b|updates? (?:are |is )?(?:posted )?(?:on|at|every)|status\.\w|will (?:write|answer|reply|respond|decide)|'ll (?:write|answer|reply|respond)|here (?:again )?(?:at|by|before) \d|put the (?:result|answer) in)\b"
    r"|\b(?:i|we)(?:'ll| will) (?:\w+ ){0,4}(?:knock|fetch|bring it|bring you|post you|send you|send it|drop it|hand you|be round|come by|pop (?:round|by)|read it to you|have it|go and|give you|draft|ring|call|text|phone)\b"
)
A_TIME = cues.compile(TIME)
_BEHIND = cues.compile(  # a time that is over, that belongs to what was asked for, or at which the customer is to write again
    r"\b(?:was|were|had|ago|yesterday|last (?:week|month|night|\w+day)|since|haven't|hasn't|didn't|went|came|left|arrived)\b|\bfrom \S+ to \S+|\b(?:i|we)(?:'ve| have) (?:\w+ )?(?:asked|forwarded|passed|requested|filed|sent)\b|^\W*(?:please |so )?(?:write|ring|call|contact|reply|message|mail|try|check|chase|ask|come) (?=to |back |us |me |again |in ).*\b(?:if|when|again|after)\b|\bfor today\b"
)


_AWAY = cues.compile(
    r"\b(?:on (?:\w+ )?(?:leave|holiday|vacation)|away|off (?:sick|today|until|till)|out of (?:the )?office|closed|not in|isn't in|back on)\b"
)


def timed(text: str) -> bool:
    """These plain words name a time to come."""
    text = _NO_TIME.sub(" ", text)
    return A_TIME.search(text) is not None and not (_BEHIND.search(text) or _AWAY.search(text))


_NO_TIME = re.compile(  # none is named
    r"\b(?:can't|cannot|couldn't|won't|wouldn't|unable to|not able to|don't want to|rather not|not going to|have no way to)(?: (?:yet|really|honestly|even))? (?:give|name|tell|say|promise|quote|set|put|guess|offer|fix)(?: you| at)?(?: yet)? (?:(?:a|an|any|the|which|what) )?(?:(?:exact|firm|certain|single|definite|precise) )?(?:date|day|time|hour|week)s?\b(?! off\b)"
)


_IF = re.compile(r"\W*(?:if|once|when|as soon as|should|unless)\b")


_ONLY_IF = re.compile(
    r"\bif (?:[\w']+ ){0,5}(?:\w+'s|is|are|isn't|aren't|looks?|seems?|stays?|remains?) (?:\w+ )?(?:unclear|unsure|open|missing|unknown)\b"
)


@remembered()  # asked of one clause by several rules
def waits(text: str) -> bool:
    """These plain words leave it in other hands."""
    text = _ONLY_IF.sub(" ", text)
    return _PENDING.search(text) is not None and not (_NO_HAND_OVER.search(text) or _IF.match(text))


def third_party(text: str) -> bool:
    """These plain words tell of what somebody else has done or must do, in a matter that is not over."""
    return _THIRD.search(text) is not None and not (_HISTORY.search(text) or _NO_HAND_OVER.search(text))


def comes_back(text: str) -> bool:
    """Somebody is said to come back to the customer."""
    return _COMES_BACK.search(text) is not None


_I_RETURN = cues.compile(
    r"\b(?:i|we)(?:'ll| will|'m going to|'re going to|'d like to| can)(?: \w+){0,5}? (?:tell|let|write|updat\w+|get|come|be|call|ring|text|ping|message|e-?mail|mail|report|keep|post|phone|go through it with|answer|send|bring)(?: it| them| this| that)?(?: to)? (?:you|here|back|in touch)\b"
    r"|\bhear (?:it |back |again )?from (?:me|us)\b|\b(?:an )?answer from me\b|(?<!gone )(?<!sent )(?<!paid )(?<!it )\bback to you (?:here|by|before|with|on|within|at)\b|\byour contact\b|\bnot leaving (?:it|you)\b|^\W*(?:and |i |we )?will (?:write|tell|post|updat\w+|let|ring|call|text)(?: to)? (?:you|here)\b"
    r"|(?:\band|,|;) (?:i |we |then )?(?:will )?(?:write|tell|post|ring|call|text|update|e?mail|send|bring)(?: it| them| this| that)?(?: to)? (?:you|here)\b|\bonce (?:i|we) (?:hear|know|have)\b.*\b(?:i|we)'ll\b|\bi'll (?:knock|fetch|bring)\b|\b(?:i|we)'ll (?:also |then )?(?:ring|call|phone|text|write|message|check in|be back)(?= (?:at|on|by|tomorrow|tonight|this (?:morning|afternoon|evening)|again|before|after|around|when|as soon|to (?:hear|see|ask|check|make sure))\b)|\b(?:i|we|and)(?:'ll| will) (?:follow up|be in touch|report back|get back)\b"
)


def returns(text: str) -> bool:
    """The speaker comes back, and nobody in their place: so the talk stays open."""
    return _I_RETURN.search(text) is not None


_OWN_STEP = re.compile(
    r"^\W*(?:and |so |but )?(?:i|we)(?:'ve| have|'m| am|'re| are|'ll)?(?: \w+ly| now| just| also| already)* (?:ask|check|wait|chas|look|find)"
)


def ours_to_ask(text: str) -> bool:
    """The speaker asks or checks, and so holds the thread as long as the talk goes on."""
    return _OWN_STEP.match(text) is not None


_PARTS = cues.compile(  # the talk is over for us
    r"^\W*(?:so |and |ok |okay )?(?:(?:good)?bye|bye[- ]bye|cheerio|so long|until then|till then|that(?:'s| is| will be|'ll be) (?:all|everything|it)\b|(?:have|enjoy) (?:a|an|your|the rest) )"
    r"|\b(?:that|this|which)(?: now)? (?:concludes|completes|ends|brings to a close|settles) (?:our|my|the|this|your)\b|\b(?:concludes|ends) (?:our|my) (?:reply|answer|letter|correspondence)\b"
    r"|\b(?:matter|case|file|complaint|ticket|issue|incident|message|report)(?: \w+)? (?:is|has been|was|now)(?: (?:now|hereby|duly|also|been|deemed|considered))* (?:complete|completed|concluded|noted|recorded|registered|filed|logged|archived|on (?:file|record))\b"
)


def parts(text: str) -> bool:
    """These plain words take leave, or say that the matter is done with."""
    return _PARTS.search(text) is not None


_TALKS = cues.compile(  # where they can answer, or are heard
    r"\b(?:here|(?:in|on) this (?:chat|thread|conversation)|ring|call|phone|dm|talk|speak|go through|meet|join|to (?:hear|see|ask|check|make sure)|your contact|not leaving|knock|come (?:by|round|over)|drop by|fetch|bring|hand)\b"
)


def reports(text: str) -> bool:
    """One of us comes back at an hour, by post, with words and not with the thing itself."""
    brings = _TALKS.search(text) or _BRINGS.search(text)
    return returns(text) and brings is None and A_TIME.search(text) is not None


_BRINGS = re.compile(
    r"\b(?:e-?mail|send|post|text|mail) (?:it|them|you (?:the|your|an?) (?:[\w-]+ )?(?:receipt|label|code|link|copy|ticket|invoice|form|pdf|file|voucher|contract|certificate))\b"
)


def stays(text: str) -> bool:
    """One of us comes back to where they can answer; a report that is to come by post at its hour leaves them nothing to say."""
    return returns(text) and not reports(text)
