"""Words that promise movement and say neither when nor how: "soon", "in touch", "working on it".

A customer who waits needs something to wait for: a time, a condition, or who does what next. Without one
of them every hour is another broken expectation, and they write again.

Sources: 004 (set clear expectations about process and time), 000, 003 (give detail into how).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from rewriter import cues
from rewriter.clause import Clause, clauses
from rewriter.lexicon import MONTH, TIME, UNIT_OF_TIME, VAGUE_TIME
from rewriter.moves import following, moves
from rewriter.situation import situation
from rewriter.technique import Clean, Flagged
from rewriter.text import Edit, Finding, Message, Sentence, once_a_wording, sentence_at

from . import _certainty as words
from ._asked import pending
from ._stated import made, own, tagged

title = "Set clear expectations about process and time"
sources = ("004", "000", "003")
omission = False

because = {
    "": "The customer needs a time, a condition or a named next step to wait for.",
    "time": '"Soon" means something else to the one who waits, so the reply names what the next word depends on.',
    "contact": "A promise to be in touch sets an expectation only when it says what it waits for.",
    "process": '"Working on it" shows no progress until it says who does what next.',
    "patience": "Patience needs an end: the customer is told what the waiting is for and who speaks next.",
}
_SAYS = {
    "time": "This says soon, but neither when nor what it depends on.",
    "contact": "This promises contact, but neither when nor after what.",
    "process": "This says that work goes on, but not who does what next.",
    "patience": "This asks for patience, but says neither until when nor for what.",
}
# --- what says nothing -------------------------------------------------------------------------

_STILL = (
    r"(?:(?:still|currently|now|right now|already|actively|diligently|(?:working )?hard|constantly|all|just|continuously|hard at|really|very|busy|presently|"
    r"always|also|definitely|certainly|then|surely|soon|shortly|personally|hopefully|eventually|obviously|of course|actually|simply|well) ){0,3}"
)
_WILL = r"(?:'ll|'m going to|'re going to|'s going to| will| shall| should| is going to| are going to| am going to| has to| have to|'s to| is to| are to|'re to)"
_BE = r"(?:'m|'re|'s| are| is| am| r)"
_ME_TO_YOU = (
    r"(?:be )?(?:(?:in|get in|getting in|stay in|keep in|being in) (?:touch|contact)(?: with you)?(?! (?:with|at|on|via)\b)|(?:get|getting|report|come|coming|ping|go|write|call|ring)(?:ing)? back ?(?:to (?:you|u|y'all)|at you)?(?! (?:the|my|your|our|a|in|on|up|online|to)\b)|be back (?:to|with) you|(?:circl|loop)(?:e|ing)? back(?: to you)?"
    r"|contact(?:ing)? you|reach(?:ing)? out(?: to you)?(?! to)|follow(?:ing)?[- ]?up(?: with you)?(?! (?:with|on)\b)|(?:update|notify|inform|advise|message|text|ping|call|ring|phone|e-?mail|dm|buzz|alert)(?:ing)? you(?: back)?|write to you|keep(?:ing)? you (?:posted|updated|informed|in the (?:loop|picture)|up to date|up-to-date|advised|abreast)"
    r"|let(?:ting)? (?:you|u) know|(?:respond|reply|revert|feed back)(?:ing)?(?: back)?(?: to you)?|giv(?:e|ing) you (?:a|an) (?:call|ring|bell|shout|buzz|text|update|answer|reply|response|tinkle)|drop(?:ping)? you (?:a|an) (?:line|note|message|e-?mail|text)|send(?:ing)? you (?:an update|a message|news|word|a reply|an answer|a response)|have (?:an answer|news|an update|some news|something) for you)"
)
_COMES = r"(?:(?:comes?|gets?|rings?|calls?|writes?|reports?) back to you|(?:calls?|rings?|phones?|texts?|e?mails?|contacts|messages|updates) you(?: back)?|gets? in touch(?: with you)?|writes to you|gives you a (?:call|ring|shout|bell|buzz))"
_CONTACT = cues.compile(
    rf"(?:\b[\w']{{1,20}}{_WILL} {_STILL}{_ME_TO_YOU}|^\W*(?:(?:ok|okay|sorry|hi|hello|thanks|noted|and|will|to) ?[,.!]* ){{0,3}}(?:will {_STILL})?{_ME_TO_YOU}|(?:'ll|\bwill|\bgoing to|\bshall)\b[^,.;]{{3,40}} and (?:then |also |will ){{0,2}}{_ME_TO_YOU})(?![\w'])"
    rf"|^\W*(?:an?|one|the|my|our|somebody|someone)\b(?: [\w'-]{{1,16}}){{0,4}}? {_COMES}(?![\w'])"
    r"|\b(?:an?|our|the|one|another|your|somebody|someone|we|they)(?! (?:[\w-]+ )?(?:stain|mark|spot|smell|tooth|colou?r|dye|results?|tests?|version|update|film|album|book|report)s?\b)(?: (?:of (?:our|the|my) )?[\w'-]{1,16}){0,2}?(?:'ll| will| is going to| should)(?: (?:then|also|be|soon|shortly|hopefully|eventually)){0,2} (?:come (?:out|round|over|by|and|along)|coming (?:out|round|over)|visit you|be (?:sent|assigned|dispatched|out|with you|allocated|arranged)|have (?:someone|somebody|an? \w+) (?:out|round|over|look|with you))(?![\w'])"
    r"|\b(?:you|u)(?:'ll| will| should| can| shall|'re going to)? (?:(?:also|then|soon|shortly|surely|definitely) ){0,2}(?:be (?:contacted|updated|informed|notified|told|called|rung|advised|emailed)|hear (?:back )?(?:from (?:us|me|them|him|her|someone|somebody|our \w+|the \w+|an? \w+)|more|something)|(?:get|receive|have|expect) (?:a|an|some|your|our|more) (?:call|callback|reply|response|message|answer|update|e-?mail|text|news|feedback|decision|letter))(?![\w'])"
    r"|\b(?:updates?|(?:more |further )?(?:news|info|information|details)|more|an? (?:answer|reply|response|update|decision|call|new(?: \w+){1,2})|confirmation|the (?:answer|reply|response|decision|rest)|someone|somebody)(?: (?:is|are|will|shall|'ll|should|going|to|be|shortly|soon|then|on)){0,4} (?:follow(?:s|ing)?|come|coming|be (?:given|sent|provided|posted|issued|shared|with you))(?![\w'])"
    r"|\b(?:answer|reply|response|news|update|decision|confirmation|fix|solution|patch|repair|help|relief)s?(?:'s| is| are) (?:already |now )?on (?:its|the|their) way\b"
    r"|\b(?:expect|await|awaiting|wait for) (?:a|an|our|their|the|his|her|my) (?:call|callback|reply|response|message|answer|update|e-?mail|text)(?![\w'])"
)
_MATTER = (
    r"(?:it|this|that|things|these|those|them|everything|(?:the|this|that|your|ur|his|her|our|a|an|these|those|all)(?: [\w'-]{1,18}){0,2}? (?:issue|problem|case|fix|matter|solution|request|ticket|complaint|claim|refund|order|situation|outage|bug|error|"
    r"fault|query|enquiry|inquiry|application|appeal|account|replacement|repair|booking|concern|question|payment|one|delivery|dispute|parcel|incident)s?|(?:a|the) fix)"
)
_DOING = (
    r"(?:working (?:hard |diligently |away )?(?:on (?:resolving |fixing |sorting )?|to (?:fix|resolve|solve|sort out|sort|restore|repair|get) )|sorting(?: out)? |handling |dealing with |processing |progressing |looking (?:into|at|after) |investigating |reviewing |chasing(?: up)? |fixing |resolving |"
    r"addressing |arranging |taking care of |getting (?:on|onto|to|around to|round to) |seeing to |attending to |assessing |checking (?:on|into) |going through |(?:having|taking) (?:a|another) (?:look|peek)(?: (?:at|into))? ?)"
)
_DONE = (
    r"(?:looked (?:into|at|after)|worked on|investigated|handled|dealt with|processed|reviewed|checked|sorted(?: out)?|addressed|considered|actioned|attended to|taken care of|"
    r"seen to|assessed|examined|resolved|fixed|solved|escalated|followed up|rectified|put right|evaluated|monitored)"
)
_PROCESS = cues.compile(
    rf"\b(?!(?:i'm|i) ?(?:still |currently |now |just )*(?:looking|checking|reviewing|going|chasing|investigating))[\w']{{1,20}}{_BE} {_STILL}(?:{_DOING}{_MATTER}|(?:having|taking) (?:a|another) (?:\w+ )?(?:look|peek)(?=\W*$)|(?:well |fully )?aware of (?:it|this|that|the (?:issue|problem|outage|situation))|coming(?=(?: (?:dw|now|mate|promise|sir|don't worry))?\W*$)|working(?= hard\b|\W*$| to\b)(?: hard)?(?=\W*$| (?:behind|round|around)| to\b)|sorting(?=\W*$)|progressing|processing(?=\W*$)|investigating(?=\W*$)|(?:getting|being|to be|going to be) {_DONE}|(?:on|onto) (?:it|this|that|the case|to it|to this|our (?:radar|list|roadmap))|on top of (?:it|this|that|things)|all over (?:it|this|that)|on the (?:case|roadmap|way up|agenda|list|to-?do list|cards)"
    r"|in (?:progress|the works|(?:the|our|a) queue|the pipeline|process|hand|motion|the system|good hands|line)|under ?way|under (?:review|investigation|consideration|way)|pending|ongoing|moving (?:along|forward)|getting there|(?:nearly|almost|practically|very nearly|about) (?:there|here|ready|done|finished|with you|fixed|sorted|complete)|close(?: now)?(?=\W*$)|being (?:prioriti[sz]ed|treated)|(?:a|our|my) (?:top |high )?priority|our responsibility(?=\W*$))(?![\w'])"
    rf"|\bits {_STILL}(?:being {_DONE}|in (?:the works|progress|hand|the pipeline|process)|under way|underway)(?![\w'])|\b(?:this|that|it|these (?:things|matters)|(?:good )?things|fixes|repairs|such (?:things|cases)|it all) (?:will |just |'ll |does |do )?takes? (?:a while|some time|time|as long as (?:it|they) takes?|a (?:bit|little)(?: of time| longer)?|its time|their time)(?=\W*$)|\bmoving up (?:the|our) (?:queue|list)\b"
    r"|\b(?:is|are|'s) receiving (?:our |full |every |due )?attention\b|\b(?:team|engineers?|devs?|guys|colleagues?|people|folks|they|management|kitchen|garage) (?:has|have|got|'ve got) (?:it|this|that)(?=\W*$)|^\W*(?:our |the )?(?:\w+ )?(?:team|engineers|devs|guys|colleagues|people|folks|management|kitchen) (?:is|are) (?:all |fully |well )?aware(?=\W*$)"
    r"|\b(?:is|'s|been|are)(?: (?:all|already|now|being))? (?:scheduled|planned|lined up|in the diary|in the calendar)(?=\W*$)"
    r"|\b(?:been|be) made aware(?: of (?:it|this|that|the \w+))?(?![\w'])|\b(?:it|they|that|your [\w]+)'ll (?:get there|turn up|come(?=\W*$)|happen(?=\W*$)|work itself out|sort itself out|arrive(?=\W*$)|show up)(?![\w'])"
    rf"|\b(?:gets?|getting|got to be) {_DONE}(?! (?:by|at|in|on|with)\b)(?![\w'])"
    rf"|\b[\w']{{1,20}}{_WILL} {_STILL}be {_DONE}(?![\w'])"
    rf"|^\W*(?:well,? |ok,? |sorry,? |yes,? |yeah,? |hi,? |hello,? )?(?:we're |it's |they're )?(?:still )?(?:{_DOING}{_MATTER}|working on|on it|in progress|in process|in hand|under (?:review|investigation|way)|pending|being {_DONE}|getting there|(?:nearly|almost) (?:there|done|ready)|processing|investigating|in the queue|in the works|ongoing)(?: (?:now|still|mate|sir|sorry|thanks|don't worry|promise|guys|as we speak))*(?=[\s.!…]*$)"
    r"|^\W*(?:well,? |ok,? )?(?:we'll (?:just )?(?:have to )?(?:see|wait and see)|let's (?:just )?(?:wait and )?see|time will tell|wait and see)(?: (?:what (?:happens|we can do|comes)|how it goes))?(?=[\s.!…]*$)"
    r"|\b(?:has|have|'s got|'ve got|getting|receiving|given) (?:our|my|the team's|their|its|full|all our) (?:full |complete |undivided |utmost |immediate |best |whole )?attention\b|\b(?:things|it|that|everything)(?:'s| is| are) (?:moving|progressing|coming along)\b|\b(?:wheels are|ball is) (?:in motion|rolling|turning)\b"
    r"|\b(?:we|they|someone|somebody|the team|our team|an? [\w]+|i)(?:'ll| will)(?: \w+ly)? (?:look at|sort|handle|deal with|process|get to|get (?:round|around) to|see to|take care of|attend to|address) (?:it|this|that|things|your (?:case|claim|request|complaint|ticket|query|issue))(?: (?:out|for you))*(?=[\s.!…]*$)"
)
_PATIENCE = cues.compile(
    r"(?:^\W*|[,.!;:–] ?|\b(?:please|pls|just|kindly|but|so|and|then|you'll have to|you'll need to|you have to|you need to|we ask you to|ask that you|try to|must|can you|could you) )"
    r"(?:bear with (?:us|me)|hang (?:tight|on|in there)|hold (?:tight|on)|sit tight|stay tuned|(?:have|be|remain|stay) (?:a (?:bit|little)(?: of)? |some |just |a bit more |a little more )?patien(?:t|ce)(?! please)|patience(?: please)?(?=[\s.!…,]*(?:$|[,.!]))|give (?:it|us|them|him|her) (?:a bit|a little|some|a while|time|more|another while|a little while|a moment|a chance)(?: more)?(?: (?:of )?time| longer)?|wait(?: (?:a (?:bit|while|little|moment|little while)|some(?: more)?|for (?:it|now|news|us|them|the \w+)|longer|patiently|(?:a (?:bit|little) )?longer|it out))?(?=[\s.!…,]*$)|watch this space|keep (?:checking|an eye (?:out|on))(?=[\s.!…]*$)|keep (?:refreshing|checking|watching|monitoring) (?:the (?:page|app|site|website|board|screen|tracker)|back|here|for (?:updates|news))|(?:please )?allow (?:us|them|me) (?:a (?:bit|little) |some |more )?(?:of )?(?:more )?time|keep watching(?=[\s.!…]*$)|(?:just |only )?(?:a (?:bit|little|little while|few more minutes|moment)|some minutes) longer(?: please)?(?=[\s.!…]*$)|keep an eye on your (?:inbox|mail|email|phone|messages|dms)(?=[\s.!…]*$))(?![\w'])"
)
_LATER = cues.compile(
    VAGUE_TIME
    + r"(?! (?:after|before|enough|as)\b)|\blater(?=\W*$)|\b(?:should|will|'ll) [^,.;]{0,40}soon enough\b|\bin the (?:coming|next) (?:period|phase|stretch|while)\b|\bin the next while\b|\bas (?:quickly|fast|promptly|early|soon|swiftly|speedily|rapidly) as (?:possible|(?:we|i|they|he|she) (?:can|possibly can))\b"
)
_FUTURE = cues.compile(
    r"'ll\b|\b(?:will|going to|gonna|shall|should|can|hop(?:e|ing)|hopefully|expect|try(?:ing)? to|aim\w*|endeavou?r|strive|want to|working|coming|fixing|sending|processing|looking|doing|getting|on it|on (?:its|the) way|back|is|'s|are|won't|would|get|gets|follow\w*|refund\w*|planned|arriv\w*|due)\b|'s\b|'re\b"
)
_OTHERWISE = cues.compile(
    r"\b(?:see|seeing|see us|have|having|welcom\w+|host\w*|hear(?:ing)? from|want to|fly\w*|serv\w+) (?:you|back from you|your)\b(?=[^.]{0,50}\bsoon)|\b(?:see us again|get well|talk|speak|chat|feel better|see you|catch you) (?:soon|later)\b|\b(?:too|so|how|very|not|sooner|until|no) (?:soon|later)\b|\bsoon(?:er|est|-)\b"
    r"|\b(?:please|kindly|you(?!(?:'ll| can| could| should| may| might)? (?:be|get|have|receive|see|hear|soon|shortly)\b)(?:'ll| can| could| should| need| may| might| have)?|dm|reply|respond|send|let us know|contact us|reach out|call us|email us)\b(?=[^.]{0,80}\b(?:soon|asap|as soon as|earliest|shortly|moment))|\b(?:sorry|apologi\w+)\b[^.]{0,30}\b(?:didn't|hadn't|wasn't|weren't|not)\b"
    r"|\b(?:was|were|had|did|went|came|left|sent|wrote|called|arrived|closed|ended|happened) (?:\w+ ){0,3}(?:soon|shortly|eventually|later|in the end)\b|\b(?:eventually|shortly|soon) (?:after|before|came|went|sent|got|left|found)\b"
)

# --- what gives the customer something to wait for ---------------------------------------------

_TIME = cues.compile(
    TIME
    + rf"|\b(?:first|second|third|last|early|mid|late|end of|beginning of|start of)[ -](?:(?:week|half|part) )?(?:of |in )?(?:{MONTH})\b"
    + r"|\bwithin the (?:hour|day|week)\b|\b(?:at|by|before|till|until) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\b\d{1,2} ?(?:am|pm|utc|gmt|h)\b|\b(?:in|within) (?:a|an|the next) (?:few |couple of )?(?:seconds?|minutes?|hours?|days?|hour)\b"
)
_GONE = cues.compile(
    rf"(?:\b(?:for|since|after|waited|waiting|been|past|last|over|already|of|nearly|almost)\b[^,.;]{{0,16}}$|^[^,.;]{{0,12}}\b(?:ago|late|already|of waiting|overdue|delay\w*|(?:too )?long|{UNIT_OF_TIME} wait)\b)"
)
_CONDITION = cues.compile(
    r"\b(?:if|once|when|whenever|unless|until|after|as soon as|in case|provided|depending on|the (?:minute|moment|second))\b(?! (?:(?:as soon as )?(?:we|i|they|he|she|someone|somebody) (?:can|have (?:a (?:chance|minute|moment)|time|got time)|get (?:a (?:chance|minute|moment)|to it|(?:round|around) to (?:it|that|this))|find (?:a|the) (?:time|minute|moment)|possibly can)|possible|ready|able|there(?:'s| is) (?:news|anything|time|something)|i know\b(?! more)|that|this|all)\b)"
)
_NAMED = cues.compile(
    r"\bwhat (?:i|we|they|he|she|it) (?:find|finds|found|say|says|tell|tells|show|shows|hear|learn|see)\b|\bwith (?:what|the (?:result|answer|outcome|findings|next step))|\bin this order\b|\bfirst\b[^.]{3,80}\bthen\b|"
    r"\b(?:i|we|he|she|a colleague|(?:our|the|my) (?:[\w-]{1,15} ){1,2})(?:'ll|'m|'re|'ve|'s| will| have| has| is| are|,|) ?(?:now |just |already |also |first )*(?:ask|trac|test|compar|measur|request|order|check|inspect|verify|verif|rais|open|pass|escalat|forward|hand|query|contacted|call the|called|book|speak|spoke|talk|pull|go(?:ing)? through|read|search|sent|sending|replac|ship|refund|reset|restart|rebuil|rout|rebook|install|fit|swap|load|pack|print|scan)(?:s|es|ed|ing|e|ies|ied|ked|ting|ted)?\b(?! (?:you|it|this|that|to you|to it|into it|into this|on (?:it|this)|things|asap|soon|shortly)\b(?! (?:with|to|for|from|at) (?:the|our|my|a)\b))(?= )"
)
_LOOK = cues.compile(r"\bi(?:'ll|'m)? (?:[a-z]+ )?(?:look|check|find out|ask)\w*\b")
_WHERE = cues.compile(
    r"\b\d+(?:[.,]\d+)? ?(?:%|percent|stops?|metres?|meters?|km|miles?|streets?|blocks?|th in|in the queue|people|ahead|away)|\b(?:one|two|three|four|five|six|several|a few) (?:people|customers|callers|others|stops?|streets?|orders) (?:ahead|before|in front|away)|\bhttps?://|\bwww\.|\bstatus\.|\bon the (?:board|status page)\b"
)
_OURS_FOR_THEM = cues.compile(
    r"\b(?:send|dm|pm|share|reply|fill|follow|connect|use|let's|click|visit|email|call|message|provide|give us|give me|reach|submit|upload|text|forward|drop)\b"
)
_ASKED = frozenset({"instruction", "question", "invitation"})
_END = " .!?…,;:–-)\"'"
_TELL = cues.compile(r"\b(?:tell|write|let you know|update you|keep you|back to you|in touch|hear from)\b")
_CHOPPED = cues.compile(
    r"^(?:still )?(?:(?P<doing>working|sorting|handling|dealing|processing|looking into|investigating|reviewing|chasing|fixing|on it)"
    r"|in (?:progress|process|hand|the (?:queue|works|pipeline))|under (?:review|investigation)|pending|ongoing|being \w+|nearly|almost|getting there)\b"
)
_MET = cues.compile(
    r"\b(?:(?:is|are|'s|it's|has been|have been|been|was) (?:now )?(?:fixed|resolved|sorted|refunded|replaced|waived|restored|done|cancelled|credited)|(?:i|we)(?:'ve| have)? (?:just |now |already )?(?:refunded|fixed|resolved|replaced|restored|waived|credited|cancelled))\b"
)


# Said of what is to come or goes on, by whatever words: vague when nothing in the whole reply can be held on to.
_OPEN_ENDED = cues.compile(
    r"\b(?P<who>(?!(?:i|you|who|which|what)\b)[a-z][\w-]{1,18})(?:'ll| will| should|'s going to| is going to| are going to|'re going to| shall| is set to| is due to) (?:(?:all|now|then|also|be|get|soon|hopefully|surely|definitely|right) )*(?P<verb>[a-z]+)"
    r"|\b(?:is|are|'s|'re|gets?|getting|still|currently) (?:(?:still|now|currently|already|all|just) )*being (?!able|told|asked|honest|charged)[a-z]+(?:ed|en|ought|nt|one|ut|lt)\b"
    r"|\b(?:has|have|'ve|been|got|was|were) (?:(?:been|now|already|just|all|also) )*(?:escalated|prioriti[sz]ed|raised|flagged|noted|logged|registered|assigned|actioned|reported|submitted|queued|picked up|allocated|filed|marked (?:as )?urgent|passed (?:on|along|over)|sent (?:on|up|across|through|over)|put (?:in|forward|through))\b"
    r"|^\W*(?:should|ought to|will|to|gonna|going to|expect|expecting|hoping|hope|trying|waiting|awaiting|looking) (?!(?:i|we|you)\b)[a-z]+"
    r"|\bleave (?:it|this|that) (?:with|to) (?:us|me|them|our \w+)\b|\bwe'll get (?:there|you (?:sorted|moving|there))\b|\b(?:next|further|up) (?:in (?:line|the queue)|up)\b|\bon (?:some(?:one|body)'s|the|a|his|her|their|my) (?:desk|list|pile|radar|plate|to-?do)\b|\bbe (?:a|some|quite a|a good) while\b|\bbefore you know it\b|\bhear something\b"
    r"|\b(?:gone|been|with|passed|sent|forwarded|over|is|'s) (?:on )?(?:to|with|at) (?:the|our) (?:relevant|right|appropriate|correct|proper|responsible) (?:team|people|person|department|colleagues?|folks)\b|\b(?:be )?right with you\b|\bon (?:it|the case|top of it)(?=\W*$)|\b(?:is|are|'s|'re) (?:(?:still|now|currently|already|all) )*(?:arranging|organi[sz]ing|progressing|preparing|coordinating|assembling|liaising|chasing|looking|working|dealing|handling|trying|investigating|sorting|waiting|awaiting|processing|getting|doing|coming)\b"
)
_OWN_VERB = cues.compile(
    r"(?:refund|replace|send|credit|cancel|book|waive|resend|reship|remove|change|take|give|pay|move|keep|cover|honou?r|extend|ship|deliver|need|cost|show|find|see|help|like|want|depend|vary|remain|stay|expire|start|open|close|allow|let|charge|apply|ask|make|miss|check|look|do|try|work|love|enjoy|happily|gladly|never|always|bring|pass|add|swap|exchange|review|not|matter|count)\b"
)
_TO_TEAM = cues.compile(  # an own step, with who takes it on
    r"\b(?:with|to|onto) (?:the|our|a|their) (?!relevant|right|appropriate|correct|proper)[\w -]{0,40}?(?:team|manager|managers|colleagues?|department|leadership|desk|office)\b"
)
_NO_WAIT = cues.compile(
    r"(?:continu|assist|caus|becom|appl|charg|reflect|appear|zip|need|cost|want|love|enjoy|like)\w*"
)
_ANCHOR = cues.compile(
    r"\d|\b(?:dm|pm|send|share|visit|reply|click|repl(?:y|ies)|form|site|website|page|app|best|great|offer)\b|https?:|www\.|@|\?|\b(?:because|since|due to|caused|sent|left|shipped|posted|paid|refunded|replaced|fixed|resolved|restored|delivered|arrived|done|waived|cancelled|credited|on (?:its|the|their) way|track\w*|today|tonight|tomorrow|now|can|could|can't|couldn't|don't|doesn't|isn't|aren't|wasn't|won't|haven't|hasn't|not|no|never|"
    r"if|once|when|until|after|unless|as soon as|let me|let us|please|i'll|i'm|i've|i'd|should you|would|may|might|expected|planned|scheduled|usually|normally|due|depot|lab|workshop|court|embassy|bank|courier|carrier|customs|insurer|supplier|manufacturer|directly|promise|guarantee\w*|definitely|sure|certain\w*|enjoy|welcome|love|glad|happy|congrat\w*|hope you|see you|looking forward|thank you for (?:the|your|sending|letting))\b"
)


def find(message: Message) -> Iterator[Finding]:
    """Commitments with neither time nor condition nor process, while something is pending."""
    if not pending(message):
        return
    body = message.body
    before = dict(zip((s.index for s in body[1:]), body, strict=False))
    timed = any(_TIME.search(s.plain) for s in body)
    held = _holds(message)
    for sentence in message.fresh:
        if hit := _vague(message, sentence, before.get(sentence.index), held=held):
            start, end, kind = hit
            sure = kind == "contact" and not timed and situation(message).open and bool(_LATER.search(sentence.plain))
            yield sentence.finding("vague-expectation", start, end, _SAYS[kind], kind=kind, sure=sure)


@lru_cache(maxsize=8)
def _holds(message: Message) -> bool:
    """The reply gives the customer something to hold on to, or is too long to say that it gives nothing."""
    body = message.body
    return len(body) > 3 or any(_ANCHOR.search(s.plain) or _when(s.plain) or _NAMED.search(s.plain) for s in body)


def _vague(
    message: Message, sentence: Sentence, earlier: Sentence | None, *, held: bool
) -> tuple[int, int, str] | None:
    """What is vague in a sentence and has no cure around it: start, end, sort."""
    hit = _hit(sentence) or (None if held else _open_ended(sentence))
    return hit if hit and not _cured(message, sentence, earlier, hit) else None


def _open_ended(sentence: Sentence) -> tuple[int, int, str] | None:
    """The clause that speaks of what is to come, in a reply that gives nothing to hold on to."""
    for clause in clauses(sentence):
        match = _OPEN_ENDED.search(clause.text)
        if not match or clause.conditional or not own(clause, match.start()):
            continue
        if match["verb"] and (match["who"] in ("there", "nothing", "nobody", "none") or _NO_WAIT.match(match["verb"])):
            continue
        if (
            match["verb"]
            and (match["who"] in ("we", "i") or match["verb"] in ("be", "get"))
            and _OWN_VERB.match(match["verb"])
        ):
            continue
        if match["who"] in ("we", "i") and _TO_TEAM.search(clause.text):
            continue
        start = clause.start + len(clause.text) - len(clause.text.lstrip(_END))
        return start, clause.start + len(clause.text.rstrip(_END)), "process"
    return None


@once_a_wording
def _hit(sentence: Sentence) -> tuple[int, int, str] | None:
    """The first vague clause, with the vague ones right behind it."""
    if sentence.question or len(sentence.plain) > 1_200:
        return None
    start, end, first = -1, -1, ""
    for clause in clauses(sentence):
        kind, at = _kind(sentence, clause)
        waits = clause.link in ("when", "once") and not _CONDITION.search(f"{clause.link} {clause.text}")
        alone = kind == "time" and len(sentence.plain.split()) <= 5  # "when we can" is all they say
        if (
            kind
            and (not clause.conditional or alone or (waits and kind == "contact") or (waits and first))
            and own(clause, at)
        ):
            if start < 0:
                start, first = clause.start + len(clause.text) - len(clause.text.lstrip(_END)), kind
            end = clause.start + len(clause.text.rstrip(_END))
        elif start >= 0 and not (waits and _LATER.search(f"{clause.link} {clause.text}")):
            break
        elif start >= 0:
            end = clause.start + len(clause.text.rstrip(_END))
    return (start, end, first) if start >= 0 else None


_NOT_BARE = re.compile(r"\W*(?:as soon as|please|thanks)")


def _kind(sentence: Sentence, clause: Clause) -> tuple[str, int]:
    text = clause.text
    if contact := _CONTACT.search(text):
        return "contact", contact.start()
    later = _LATER.search(sentence.plain, clause.start)
    near = later is not None and later.start() <= clause.end + 2 and not _OTHERWISE.search(sentence.plain)
    bare = len(text.split()) <= 5 and not _NOT_BARE.match(text)
    if later and near and (bare or _FUTURE.search(text)):
        return "time", max(0, min(later.start() - clause.start, len(text) - 1))
    if process := _PROCESS.search(text):
        return "process", process.start()
    if patience := _PATIENCE.search(text):
        return "patience", min(patience.end() - 1, len(text) - 1)
    return "", 0


def _when(text: str) -> bool:
    """A time to come stands in it, not only how long it has taken so far."""
    return any(
        not _GONE.search(text[max(0, m.start() - 24) : m.start()]) and not _GONE.search(text[m.end() : m.end() + 24])
        for m in islice(_TIME.finditer(text), 8)
    )


# A time of what has happened ("was printed on the 3rd") says nothing of what is to come.
_DONE_THEN = cues.compile(r"\b(?:was|were|had been|closed|went|came|left|received)\b")
_STILL_AHEAD = cues.compile(
    r"'ll\b|\b(?:will|going to|by|until|till|within|tomorrow|tonight|next|arrives?|comes?|expected|due|should|then)\b"
)


_WE_WILL = re.compile(r"\b(?:i|we)'ll\b")


def _cured(message: Message, sentence: Sentence, earlier: Sentence | None, hit: tuple[int, int, str]) -> bool:
    text = sentence.plain
    rest = _LATER.sub(" ", text)
    if words.MARKER.search(text) and words.FUTURE.search(text):
        return True  # a promise of certainty is judged as that
    if _when(rest) or _CONDITION.search(rest) or _NAMED.search(rest) or _WHERE.search(text):
        return True
    if _LOOK.search(text) and hit[2] in ("contact", "patience") and not _LATER.search(text):
        return True
    if hit[2] != "process" and _OURS_FOR_THEM.search(text[: hit[0]]):
        return True
    if hit[2] != "process" and earlier is not None and moves(earlier) & _ASKED and not _PATIENCE.search(earlier.plain):
        return True
    told = earlier is not None and (not _DONE_THEN.search(earlier.plain) or bool(_STILL_AHEAD.search(earlier.plain)))
    if earlier is not None and (
        (told and _when(earlier.plain)) or _MET.search(earlier.plain) or _NAMED.search(earlier.plain)
    ):
        return True
    if hit[2] in ("contact", "time") and any(
        moves(s) & {"instruction"} and _OURS_FOR_THEM.search(s.plain) for s in following(message, sentence, 1)
    ):
        return True
    for after in following(message, sentence):
        if _when(after.plain) or _NAMED.search(after.plain) or _WHERE.search(after.plain):
            return True
        if _WE_WILL.search(after.plain) and _CONDITION.search(_LATER.sub(" ", after.plain)):
            return True
    return hit[2] != "contact" and any(s.question for s in following(message, sentence, 1))


def mend(message: Message, finding: Finding) -> Edit | None:
    """Keep the commitment and its verb, and say what the next word depends on."""
    sentence = sentence_at(message.sentences, finding.start)
    if sentence is None or sentence.role != "body" or finding.start >= sentence.end:
        return None
    text = sentence.plain
    end = len(text.rstrip(_END))
    clause_end = sum(1 for s in sentence.stops if s <= finding.end)
    me = bool(re.search(r"\bi(?:'ll|'m)?\b", text)) and not re.search(r"\bwe\b", text)
    know = f"as soon as {'I' if me else 'we'} know more"
    later = _LATER.search(text)
    if finding.kind == "contact":
        if later and later.end() >= clause_end:
            edit = sentence.edit(later.start(), later.end(), know)
        elif later:
            return None
        else:
            edit = Edit(finding.end - 1, finding.end, f"{message.draft[finding.end - 1]} {know}")
    elif re.search(r"\b(?:see|tell)\b", finding.text.lower()) or clause_end != end or _tells(message):
        return None
    else:
        said = finding.text
        if finding.kind != "patience" and not re.search(r"'|\b(?:is|are|will|should|follows?|'s|gets?)\b", text):
            chopped = _CHOPPED.match(text)
            if not chopped or finding.start != sentence.start:
                return None
            start = "We're " if chopped["doing"] else "It's "
            said = (start if said[:1].isupper() else start.lower()) + said[:1].lower() + said[1:]
        edit = Edit(finding.start, finding.end, f"{said}, and I'll tell you here as soon as I know more")
    return None if tagged(message, edit) or _still(message, sentence, edit) else edit


@lru_cache(maxsize=8)
def _tells(message: Message) -> bool:
    """Somewhere the customer is told already that they will hear more."""
    return any(_TELL.search(s.plain) for s in message.body)


def _still(message: Message, sentence: Sentence, edit: Edit) -> bool:
    """With the edit made the sentence is as vague as before."""
    after, start, end = made(message, sentence, edit, ahead=2)
    held = _holds(message) or _holds(after)
    earlier: Sentence | None = None
    for part in after.body:
        if part.end > start and part.start < end and _vague(after, part, earlier, held=held):
            return True
        earlier = part
    return False


examples: tuple[Flagged | Clean, ...] = (
    Flagged("We'll get back to you soon.", "We'll get back to you soon", kind="contact", becomes="We'll get back to you as soon as we know more."),
    Flagged("I'm sorry it's late. Someone will be in touch.", "Someone will be in touch", kind="contact", becomes="I'm sorry it's late. Someone will be in touch as soon as we know more."),
    Flagged("You'll hear from us.", "You'll hear from us", kind="contact", becomes="You'll hear from us as soon as we know more."),
    Flagged("someone will contact you asap", "someone will contact you asap", kind="contact", becomes="someone will contact you as soon as we know more"),
    Flagged("We're working on it.", "We're working on it", kind="process", becomes="We're working on it, and I'll tell you here as soon as I know more."),
    Flagged("It's being looked into.", "It's being looked into", kind="process", becomes="It's being looked into, and I'll tell you here as soon as I know more."),
    Flagged("under review", "under review", kind="process", becomes="it's under review, and I'll tell you here as soon as I know more"),
    Flagged("Bear with us.", "Bear with us", kind="patience", becomes="Bear with us, and I'll tell you here as soon as I know more."),
    Flagged("Hang tight, it won't be long now!", "Hang tight, it won't be long now", kind="patience", becomes="Hang tight, it won't be long now, and I'll tell you here as soon as I know more!"),
    Flagged("give it a bit", "give it a bit", customer="My card is blocked and I'm at the till", kind="patience", becomes="give it a bit, and I'll tell you here as soon as I know more"),
    Flagged("Updates follow.", "Updates follow", kind="contact", becomes="Updates follow as soon as we know more."),
    Flagged("The team's on the case.", "The team's on the case", kind="process", becomes="The team's on the case, and I'll tell you here as soon as I know more."),
    Flagged("An engineer will come out to you.", "An engineer will come out", kind="contact"),
    Flagged("Your complaint has our full attention.", "has our full attention", kind="process"),
    Flagged("We'll see.", "We'll see", kind="process"),
    Flagged("It should be fixed soon.", "It should be fixed soon", kind="time", becomes="It should be fixed soon, and I'll tell you here as soon as I know more."),
    Flagged("soon", "soon", kind="time"),
    Flagged("working on it", "working on it", kind="process"),
    Flagged("Your refund is coming shortly.", "Your refund is coming shortly", kind="time", becomes="Your refund is coming shortly, and I'll tell you here as soon as I know more."),
    Flagged("We'll deal with it in due course.", "in due course", kind="time", becomes="We'll deal with it in due course, and I'll tell you here as soon as I know more."),
    Flagged("its being looked at", "its being looked at", kind="process"),
    Flagged("when we can", "when we can", kind="time"),
    Flagged("A fix is on its way.", "A fix is on its way", kind="contact"),
    Flagged("just a bit longer please", "a bit longer", kind="patience"),
    Flagged("These things take time.", "These things take time", kind="process"),
    Flagged("The team has it.", "The team has it", kind="process"),
    Clean("It'll be online shortly, first week of March as a rule."),
    Clean("The skin takes time to heal, about six weeks."),
    Clean("The team has it on the bench now, and I ask them at four."),
    Clean("We'll get back to you by 5pm."),
    Clean("We're working on it. The next update is at seven."),
    Flagged("Leave it with us.", "Leave it with us", customer="We have no heating!", kind="process"),
    Flagged("The replacement is being arranged.", "being arranged", customer="You sent me a broken TV.", kind="process", becomes="The replacement is being arranged, and I'll tell you here as soon as I know more."),
    Flagged("Your case has been prioritised.", "has been prioritised", customer="Nobody has answered in two weeks.", kind="process"),
    Clean("Leave it with me till four, then ring me on 555 0101.", customer="We have no heating!"),
    Clean("The replacement goes on the van tomorrow.", customer="You sent me a broken TV."),
    Clean("We'll pass it to the leadership team for their review."),
    Clean("You're third in line, about ten minutes.", customer="I've been waiting for an hour"),
    Clean("We'll have somebody out to you on Tuesday."),
    Clean("Give it ten minutes, then switch it on again."),
    Clean("Hold on to the label until the new one comes."),
    Clean("We said we'd be in touch and weren't. Here is the answer: you keep the seat."),
    Clean("The rider is nearly there: 900 metres away."),
    Clean("Bear with me, I'm asking the depot for the scan."),
    Clean("The box is on its way."),
    Clean("Someone should have been in touch weeks ago, and I'm sorry nobody was."),
    Clean("Please call us as soon as you can with the serial number."),
    Clean("You will be contacted only if the claim is refused."),
    Clean("As soon as the depot answers I'll tell you here."),
    Clean("Send the photo here and we'll be in touch."),
    Clean("Please share the order number. We'll get back to you."),
    Clean("Our meter team checks the reading and I'll tell you here what they say."),
    Clean("Please reply soon."),
    Clean("We hope to see you soon."),
    Clean("Get well soon!"),
    Clean("Will it be fixed soon?"),
    Clean("I wrote to you shortly before noon."),
    Clean("The van left shortly after."),
    Clean("I'll look into this for you."),
    Clean("I'll ask the depot where it is and write to you here with what I find."),
    Clean("You were told that someone would be in touch."),
    Clean('You wrote "we will get back to you soon" came twice.'),
    Clean("Once the scan is in, we'll be in touch."),
    Clean("We'll update you within two days."),
    Clean("I'm sorry we didn't reply soon enough."),
    Clean("We're looking forward to it.", customer="You were brilliant today!"),
    Clean("We'll get back to you soon.", customer="What colours does it come in?"),
    Clean("We'll get back to you soon.", customer=""),
    Clean("We're asking the depot for the scan and will get back to you."),
    Clean("I'll check the route now and let you know."),
    Clean("It'll be there soon, guaranteed."),
)  # fmt: skip
