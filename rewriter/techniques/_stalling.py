"""Words that promise movement and say neither when nor how: contact, work that goes on, later, patience. No rule stands here."""

from __future__ import annotations

from rewriter import cues
from rewriter.lexicon import VAGUE_TIME

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
CONTACT = cues.compile(
    rf"(?:\b[\w']{{1,20}}{_WILL} {_STILL}{_ME_TO_YOU}|^\W*(?:(?:ok|okay|sorry|hi|hello|thanks|noted|and|will|to) ?[,.!]* ){{0,3}}(?:will {_STILL})?{_ME_TO_YOU}|(?:'ll|\bwill|\bgoing to|\bshall)\b[^,.;]{{3,40}} and (?:then |also |will ){{0,2}}{_ME_TO_YOU})(?![\w'])"
    rf"|^\W*(?:(?:an?|one|the|my|our)\b(?: [\w'-]{{1,16}}){{1,4}}?|(?:somebody|someone)\b(?: [\w'-]{{1,16}}){{0,4}}?) {_COMES}(?![\w']| (?:can|can't|could|made|make|get|got|don't|use|used|have|had|want|need|never|were|are|will|did|paid|sent|bought|own|rely|depend|trust|know|love)\b)"
    r"|\b(?:an?|our|the|one|another|your|somebody|someone|we|they)(?! (?:[\w-]+ )?(?:stain|mark|spot|smell|tooth|colou?r|dye|results?|tests?|version|update|film|album|book|report)s?\b)(?: (?:of (?:our|the|my) )?[\w'-]{1,16}){0,2}?(?:'ll| will| is going to| should)(?: (?:then|also|be|soon|shortly|hopefully|eventually)){0,2} (?:come (?:out|round|over|by|and|along)|coming (?:out|round|over)|visit you|be (?:sent|assigned|dispatched|out|with you|allocated|arranged)|have (?:someone|somebody|an? \w+) (?:out|round|over|look|with you))(?![\w'])"
    r"|\b(?:you|u)(?:'ll| will| should| can| shall|'re going to)? (?:(?:also|then|soon|shortly|surely|definitely) ){0,2}(?:be (?:contacted|updated|informed|notified|told|called|rung|advised|emailed)|hear (?:back )?(?:from (?:us|me|them|him|her|someone|somebody|our \w+|the \w+|an? \w+)|more|something)|(?:get|receive|have|expect) (?:a|an|some|your|our|more) (?:call|callback|reply|response|message|answer|update|e-?mail|text|news|feedback|decision|letter))(?![\w'])"
    r"|\b(?:updates?|(?:more |further )?(?:news|info|information|details)|more|an? (?:answer|reply|response|update|decision|call|new(?: \w+){1,2})|confirmation|the (?:answer|reply|response|decision|rest)|someone|somebody)(?: (?:is|are|will|shall|'ll|should|going|to|be|shortly|soon|then|on)){0,4} (?:follow(?:s|ing)?|come|coming|be (?:given|sent|provided|posted|issued|shared|with you))(?![\w'])"
    r"|\b(?:(?:a |the )?(?:word|news|answer|reply|decision))\b[^,.;]{0,30} (?:will|'ll|shall|should) (?:reach|get to|find|come to) (?:you|u)\b"
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
_WRITTEN = (  # what stands on a paper, and nobody who works: "the journey date is on it"
    r"(?:date|number|name|address|code|price|amount|total|reference|barcode|label|seat|time|size|logo|stamp|signature|time|postcode|iban|expiry|weight)"
)
PROCESS = cues.compile(
    rf"\b(?!{_WRITTEN} is on (?:it|this|that)\b)(?!(?:i'm|i) ?(?:still |currently |now |just )*(?:looking|checking|reviewing|going|chasing|investigating))[\w']{{1,20}}{_BE} {_STILL}(?:{_DOING}{_MATTER}|(?:having|taking) (?:a|another) (?:\w+ )?(?:look|peek)(?=\W*$)|(?:well |fully )?aware of (?:it|this|that|the (?:issue|problem|outage|situation))|coming(?=(?: (?:dw|now|mate|promise|sir|don't worry))?\W*$)|working(?= hard\b|\W*$| to\b)(?: hard)?(?=\W*$| (?:behind|round|around)| to\b)|sorting(?=\W*$)|progressing|processing(?=\W*$)|investigating(?=\W*$)|(?:getting|being|to be|going to be) {_DONE}|(?:on|onto) (?:it|this|that|the case|to it|to this|our (?:radar|list|roadmap))|on top of (?:it|this|that|things)|all over (?:it|this|that)|on the (?:case|roadmap|way up|agenda|list|to-?do list|cards)"
    r"|in (?:progress|the works|(?:the|our|a) queue|the pipeline|process|hand|motion|the system|good hands|line)|under ?way|under (?:review|investigation|consideration|way)|(?<!what's )pending|ongoing|moving (?:along|forward)|getting there|(?:nearly|almost|practically|very nearly|about) (?:there|here|ready|done|finished|with you|fixed|sorted|complete)|close(?: now)?(?=\W*$)|being (?:prioriti[sz]ed|treated)|(?:a|our|my) (?:top |high )?priority|our responsibility(?=\W*$))(?![\w'])"
    rf"|\bits {_STILL}(?:being {_DONE}|in (?:the works|progress|hand|the pipeline|process)|under way|underway)(?![\w'])|\b(?:this|that|it|these (?:things|matters)|(?:good )?things|fixes|repairs|such (?:things|cases)|it all) (?:will |just |'ll |does |do )?takes? (?:a while|some time|time|as long as (?:it|they) takes?|a (?:bit|little)(?: of time| longer)?|its time|their time)(?=\W*$)|\bmoving up (?:the|our) (?:queue|list)\b"
    r"|\b(?:is|are|'s) receiving (?:our |full |every |due )?attention\b|\b(?:team|engineers?|devs?|guys|colleagues?|people|folks|they|management|kitchen|garage) (?:has|have|got|'ve got) (?:it|this|that)(?=\W*$)|^\W*(?:our |the )?(?:\w+ )?(?:team|engineers|devs|guys|colleagues|people|folks|management|kitchen) (?:is|are) (?:all |fully |well )?aware(?=\W*$)"
    r"|\b(?:is|'s|been|are)(?: (?:all|already|now|being))? (?:scheduled|planned|lined up|in the diary|in the calendar)(?=\W*$)"
    r"|\b(?:been|be) made aware(?: of (?:it|this|that|the \w+))?(?![\w'])|\b(?:it|they|that|your [\w]+)'ll (?:be along|come along|get there|turn up|come(?=\W*$)|happen(?=\W*$)|work itself out|sort itself out|arrive(?=\W*$)|show up)(?![\w'])"
    rf"|\b(?:gets?|getting|got to be) {_DONE}(?! (?:by|at|in|on|with)\b)(?![\w'])"
    rf"|\b[\w']{{1,20}}{_WILL} {_STILL}be {_DONE}(?![\w'])"
    rf"|^\W*(?:well,? |ok,? |sorry,? |yes,? |yeah,? |hi,? |hello,? )?(?:we're |it's |they're )?(?:still )?(?:{_DOING}{_MATTER}|working on|on it|in progress|in process|in hand|under (?:review|investigation|way)|pending|being {_DONE}|getting there|(?:nearly|almost|just about) (?:there|done|ready|finished|fixed|sorted)|processing|investigating|in the queue|in the works|ongoing)(?: (?:now|still|mate|sir|sorry|thanks|don't worry|promise|guys|as we speak))*(?=[\s.!…]*$)"
    r"|^\W*(?:well,? |ok,? )?(?:(?:we|i)'ll (?:just )?(?:have to )?(?:see(?: about (?:it|that|this|(?:the|your) [a-z]+(?: [a-z]+)?))?|wait and see)|let's (?:just )?(?:wait and )?see|time will tell|wait and see)(?: (?:what (?:happens|we can do|comes)|how it goes))?(?=[\s.!…]*$)"
    r"|\b(?:has|have|'s got|'ve got|getting|receiving|given) (?:our|my|the team's|their|its|full|all our) (?:full |complete |undivided |utmost |immediate |best |whole )?attention\b|\b(?:things|it|that|everything)(?:'s| is| are) (?:moving|progressing|coming along)\b|\b(?:wheels are|ball is) (?:in motion|rolling|turning)\b"
    r"|\b(?:we|they|someone|somebody|the team|our team|an? [\w]+|i)(?:'ll| will)(?: \w+ly)? (?:look at|sort|handle|deal with|process|get to|get (?:round|around) to|see to|take care of|attend to|address) (?:it|this|that|things|your (?:case|claim|request|complaint|ticket|query|issue))(?: (?:out|for you))*(?=[\s.!…]*$)"
)
PATIENCE = cues.compile(
    r"(?:^\W*|[,.!;:–] ?|\b(?:please|pls|just|kindly|but|so|and|then|you'll have to|you'll need to|you have to|you need to|we ask you to|ask that you|try to|must|can you|could you) )"
    r"(?:bear with (?:us|me)|hang (?:tight|on in there|on|in there)(?! to\b)|hold (?:tight|on)(?! to\b)|sit tight|stay tuned|(?:have|be|remain|stay) (?:a (?:bit|little)(?: of)? |some |just |a bit more |a little more )?patien(?:t|ce)(?! please)|patience(?: please)?(?=[\s.!…,]*(?:$|[,.!]))|give (?:it|us|them|him|her) (?:a bit|a little|some|a while|time|more|another while|a little while|a moment|a chance)(?: more)?(?: (?:of )?time| longer)?|wait(?: (?:a (?:bit|while|little|moment|little while)|some(?: more)?|for (?:it|now|news|us|them|the \w+)|longer|patiently|(?:a (?:bit|little) )?longer|it out))?(?=[\s.!…,]*$)|watch this space|keep (?:checking|an eye (?:out|on))(?=[\s.!…]*$)|keep (?:refreshing|checking|watching|monitoring) (?:the (?:page|app|site|website|board|screen|tracker)|back|here|for (?:updates|news))|(?:please )?allow (?:us|them|me) (?:a (?:bit|little) |some |more )?(?:of )?(?:more )?time|keep watching(?=[\s.!…]*$)|(?:just |only )?(?:a (?:bit|little|little while|few more minutes|moment)|some minutes) longer(?: please)?(?=[\s.!…]*$)|keep an eye on your (?:inbox|mail|email|phone|messages|dms)(?=[\s.!…]*$))(?![\w'])"
)
LATER = cues.compile(
    VAGUE_TIME
    + r"(?! (?:after|before|enough|as|from)\b)|\blater(?=\W*$)|\b(?:should|will|'ll) [^,.;]{0,40}soon enough\b|\bin the (?:coming|next) (?:period|phase|stretch|while)\b|\bin the next while\b|\bas (?:quickly|fast|promptly|early|soon|swiftly|speedily|rapidly) as (?:possible|(?:we|i|they|he|she) (?:can|possibly can))\b"
)
FUTURE = cues.compile(
    r"'ll\b|\b(?:will|going to|gonna|shall|should|can|hop(?:e|ing)|hopefully|expect|try(?:ing)? to|aim\w*|endeavou?r|strive|want to|working|coming|fixing|sending|processing|looking|doing|getting|on it|on (?:its|the) way|back|is|'s|are|won't|would|get|gets|follow\w*|refund\w*|planned|arriv\w*|due)\b|'s\b|'re\b"
)
OTHERWISE = cues.compile(
    r"\b(?:see|seeing|see us|have|having|welcom\w+|host\w*|hear(?:ing)? from|want to|fly\w*|serv\w+) (?:you|back from you|your)\b(?=[^.]{0,50}\bsoon)|\b(?:see us again|get well|talk|speak|chat|(?:feels?|gets?|be) better|(?:gets?|be|is) well|see you|catch you) (?:soon|later)\b|\b(?:too|so|how|very|not|sooner|until|no) (?:soon|later)\b|\bsoon(?:er|est|-)\b"
    r"|\b(?:please|kindly|(?<!to )(?<!with )(?<!for )you(?!(?:'ll| can| could| should| may| might)? (?:be|get|have|receive|see|hear|soon|shortly)\b)(?:'ll| can| could| should| need| may| might| have)?|dm|reply|respond|(?<!i'll )(?<!we'll )(?<!i will )(?<!we will )send|let us know|contact us|reach out|call us|email us)\b(?=[^.]{0,80}\b(?:soon|asap|as soon as|earliest|shortly|moment))|\b(?:sorry|apologi\w+)\b[^.]{0,30}\b(?:didn't|hadn't|wasn't|weren't|not)\b"
    r"|\b(?:was|were|had|did|went|came|left|sent|wrote|called|arrived|closed|ended|happened) (?:\w+ ){0,3}(?:soon|shortly|eventually|later|in the end)\b|\b(?:eventually|shortly|soon) (?:after|before|came|went|sent|got|left|found)\b"
)

# Said of what is to come or goes on, by whatever words: vague when nothing in the whole reply can be held on to.
OPEN_ENDED = cues.compile(
    r"\b(?P<who>(?!(?:i|you|who|which|what)\b)[a-z][\w-]{1,18})(?:'ll| will| should|'s going to| is going to| are going to|'re going to| shall| is set to| is due to) (?:(?:all|now|then|also|be|get|soon|hopefully|surely|definitely|right) )*(?P<verb>[a-z]+)"
    r"|\b(?:is|are|'s|'re|gets?|getting|still|currently) (?:(?:still|now|currently|already|all|just) )*being (?!able|told|asked|honest|charged)[a-z]+(?:ed|en|ought|nt|one|ut|lt)\b"
    r"|\b(?:has|have|'ve|been|got|was|were) (?:(?:been|now|already|just|all|also) )*(?:escalated|prioriti[sz]ed|raised|flagged|noted|logged|registered|assigned|actioned|reported|submitted|queued|picked up|allocated|filed|marked (?:as )?urgent|passed (?:on|along|over)|sent (?:on|up|across|through|over)|put (?:in|forward|through))\b"
    r"|^\W*(?:should|ought to|will|to|gonna|going to|expect|expecting|hoping|hope|trying|waiting|awaiting|looking) (?!(?:i|we|you)\b)[a-z]+"
    r"|\bleave (?:it|this|that) (?:with|to) (?:us|me|them|our \w+)\b|\bwe'll get (?:there|you (?:sorted|moving|there))\b|\b(?:next|further|up) (?:in (?:line|the queue)|up)\b|\bon (?:some(?:one|body)'s|the|a|his|her|their|my) (?:desk|list|pile|radar|plate|to-?do)\b|\bbe (?:a|some|quite a|a good) while\b|\bbefore you know it\b|\bhear something\b"
    r"|\b(?:gone|been|with|passed|sent|forwarded|over|is|'s) (?:on )?(?:to|with|at) (?:the|our) (?:relevant|right|appropriate|correct|proper|responsible) (?:team|people|person|department|colleagues?|folks)\b|\b(?:be )?right with you\b|\bon (?:it|the case|top of it)(?=\W*$)|(?:(?<!you )\b(?:is|are)|'s|(?<!you)'re) (?:(?:still|now|currently|already|all) )*(?:arranging|organi[sz]ing|progressing|preparing|coordinating|assembling|liaising|chasing|looking|working(?! (?:just |perfectly |absolutely )?(?:fine |ok |well )?for (?:most|many|all|every|other|nearly|almost)\b)|dealing|handling|trying|investigating|sorting|waiting|awaiting|processing|getting|doing|coming)\b"
)
