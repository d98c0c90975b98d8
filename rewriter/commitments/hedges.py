"""How seven languages say no, hedge, limit and set conditions: words as data. Every entry is a regular expression.

A mark says what a stretch of text does to what it says: deny it (`no`), say it in a way that may stand for a denial
(`less`), leave it open (`weak`, and `doubt`, which reaches over the whole sentence), tie it to a condition (`cond`), cap it
(`limit`), count working days (`business`), soften a denial (`soft`) or leave it to be done (`pending`).
"""

from __future__ import annotations

from dataclasses import dataclass

from rewriter.lexicon import ONCE, SHOULD, UP_TO_TEN


@dataclass(frozen=True, slots=True)
class Hedges:
    """The marks of one language, and who speaks of what."""

    no: str
    state: str  # a no said as a state: "expired", "too late", "only"
    less: str  # words that may stand for a no in a reply: "without", "except", "instead"
    soft: str  # what makes a no less than one: "not always", "a bit difficult"
    doubt: str  # an honest limit or a disclaimer: it turns nothing down, and hedges all around it
    weak: str
    cond: str
    limit: str
    business: str
    pending: str
    feels: str  # regret and empathy: no answer
    shove: str  # a no that only pushes off, scolds or owns nothing
    yes: str
    tells: str  # an instruction or an invitation
    cut: str  # where one stretch ends and another begins
    free: str = ""  # no limit at all: "any", "as many as"


# What a thing may be, and nobody knows: words that leave it open whatever else is said.
OPEN_ENDED = (
    r"might|maybe|perhaps|prob|probs|likel(?:y|ier|iest)|with (?:any |a bit of |some )?luck|all being well|fingers crossed|in theory|permitting|barring|"
    r"jury(?:'s| is) (?:still )?out|remains to be seen|up in the air|anyone's guess"
)
MAY = r"(?<!\d )(?<!in )(?<!by )(?<!of )(?<!from )(?<!for )(?<!since )(?<!until )(?<!the )may(?! \d)"  # and no month
_EN_PERSON = r"(?:i|we|you|he|she|it|they|this|that|there|these|those|the|your|our|my|a|an|let|please|no|nothing|nobody|will|can|may|might|could|won't|can't)"
_NUMBER = rf"(?:\d|a |an |{UP_TO_TEN}|half|noon|the)"

# "Send the receipt no.", "your ref no and name": a number. "Without a receipt no refund", "on a day ticket no" turn down.
_NUMBERED = """
account batch case tel flat room lot model policy claim invoice house plate reg cert certificate receipt licence license
passport meter docket job ticket member customer contract booking reference part order ref phone tracking serial card id
"""
_LEADS_TO_NO = (r"\ba", r"\ban", "without the", "without your")
_OF_NUMBER = "|".join(
    rf"(?<=\b{of} no)" + "".join(f"(?<!{lead} {of} no)" for lead in _LEADS_TO_NO) for of in _NUMBERED.split()
)
_NO_NUMBER = rf"(?!(?:{_OF_NUMBER})(?=\W*$|\W*[,.;:)/?&]|\W+(?:and|or|is|was|on|from|in|at|to|of|for|so|as|if|when|with|by|we|i|you|it|that|which|please|below|above|here|again|too|yet)\b))"

HEDGES: dict[str, Hedges] = {
    "en": Hedges(
        no=r"n't\b|\b(?:not(?! only\b)|never|nope|nah|nobody|no one|none|nothing(?! personal\b)|neither|nor|nowhere|unable|no longer(?! than\b)|no way)\b"
        r"|\bno\b(?!\.? ?#?(?:[a-z]{1,3}-?)?\d+(?!\d| ?[ap]m\b))(?![- ]shows?\b)(?! (?:problem|worr\w+|doubt|trouble|idea|rush|hurry|matter|wonder|question|(?:more|less|fewer|longer|higher|lower) than)\b)(?<!at no)(?<!oh no)(?<!ah no)"
        rf"{_NO_NUMBER}",
        state=r"\b(?:expired|sold out|too late|discontinued|ended|too (?:close|near|far|big|small|old|early|soon|heavy|tight) (?:\w+ ){0,6}?to \w+|for (?:the |our )?\w+ alone|declined|refused|rejected|denied|turned down|excluded|excludes|rul(?:e|es|ed) out|(?:run|ran|running|'re|are|is|'s|all) out of (?!the|order|pocket|reach|hand|sight|date|place|luck|(?:our|your|my|their) )\w+|as (?:low|high|far|much|early|late|fast|soon) as (?:it|we|i|that|they) (?:goes|go|can|gets?|will)|ineligible|impossible|unavailable|non[- ]?\w+able|"
        r"(?:came|come|comes) to an end|given away|final|for good|off the table|out of (?:stock|warranty|guarantee|print|season|luck|the question)|fully booked|against (?:our |the |company |\w+ )?(?:policy|policies|rules|terms|regulations|law)|lapsed|prohibited|forbidden|left (?:us(?! on\b| at\b| yesterday| today| this| last)|the (?:company|team|firm|practice|school))|retired|banned|(?:bans?|fees?|fines?|charges?|blocks?|suspension|decision|penalty|rejection|refusal|limit|no) (?:(?:still |already |does |do )*)(?:stays?|remains?|stands?|is upheld|was upheld)|"
        r"(?:only|solely|exclusively)|(?:sat|sun|mon|tues|wednes|thurs|fri|satur|sun)?(?:day)? earliest|(?:outside|beyond|past) (?:of )?(?:the|our|your|where|what)|(?:is|are|was|were|'re|'s) (?:gone|over(?! ?(?:\d|the \d|a\b))|full|closed|shut|booked (?:out|up|solid))|(?:tables?|seats?|slots?|rooms?|spaces?|places?|spots?|dates?|appointments?|evenings?|days?) (?:is|are|was|were|'s|'re) (?:\w+ ){0,2}(?:taken|spoken for))\b",
        less=r"\b(?:that|this)(?:'s| is| was) all\b|\bfree (?:of|from) (?!charge|cost|fees?\b|any charge)|\ball (?:the |of the )?\w+ (?:that )?there(?:'s| is| are)\b|\boff (?:after|from|by|before|for|until|during) \w+|\b(?:is|are|'s|'re) off\b(?=\W*$)|\b(?:avoid\w*|refrain\w*|(?<!we can )(?<!i can )skip\w*|hold off|steer clear|(?:keep|stay) (?:off|away|clear)|stop(?:ping)?|ruling out|prevents?|lea(?:ve|ves|ving) (?:(?:\w+ ){0,4}(?:off|alone|out|parked|standing|unplugged)|(?:\w+ ){1,4}(?:on(?! (?:time|the|\w+day|\d))|shut|closed|untouched|unopened|unused|in place|where (?:it|they)(?:'s|'re| is| are)|as (?:it|they|is)))|without|except(?:ing)?|apart from|instead|unless|closed|gone|missed|passed|tied to|own (?:cost|expense)|extra|separately|permanently|exception|"
        r"(?:is|are) (?:[a-z]+ly |also |then )?out(?=\W*$|,| (?:in|at) (?:both|all|either|every|our)\b)|fail(?:s|ed|ing)? to (?!see|understand|mention|say)[a-z]+|[a-z]+ing (?:[a-z]+ ){0,3}(?:fails?|failed)(?=\W*$)|(?:past|after|beyond|from) (?:that|then|there|it)\b[^,;]{0,40} closes(?=\W*$)|with (?:your|the|any) [a-z]+ (?:off|out|removed)|tak(?:e|ing) (?:off (?:your|the|any)|(?:your|the|any) [a-z]+ off)|empty|unstaffed|unmanned|unattended|too (?:soon|early|tight|short notice|far|big|small|old|heavy|large)|missing|lacks?|lacking|waiting for|elsewhere|earliest|latest|limit\w*|restricted|reserved|beyond|outside|rather than|stopped|removed|cancelled|property|stays?|remains?|unchanged|the (?:most|maximum)|at most|no (?:more|longer|later|higher) than)\b",
        soft=r"(?:\bnot|n't) (?:all (?:of )?(?:the|your|it|that|them|our)\b|always|usually|normally|quite|really|entirely|fully|completely|necessarily|(?:so |that |very |quite )?(?:easy|simple|straightforward|ideal|recommended)|recommend\w*|advis\w*|suggest\w*|encourag\w*|yet|often|generally|"
        r"(?:possible |available |open |allowed )?(?:yet|(?:quite )?easily))\b|\b(?:possible|available|allowed) yet\b|(?:n't|\bnot) (?:\w+ ){1,5}(?:yet|easily|always|often|usually|all of (?:it|the|your|that))\b|"
        r"(?<!you )(?<!guests )(?<!dogs )(?<!pets )(?<!they )\b(?:may|might) (?:well )?(?:not|be unable)\b|"
        r"\b(?:a bit|rather|quite|somewhat|slightly|pretty|fairly|a little|usually|normally|generally|mostly) (?:difficult|tricky|hard|limited|tight|complicated|short|unlikely|not|unavailable)\b|"
        r"\b(?:difficult|tricky|unlikely)\b|\bbest (?:left|avoided)|\bfor now\b|\batm\b|\bfor the (?:moment|time being)\b|\bat (?:the|this) (?:moment|stage|point|time)\b|\bcurrently\b|\bright now\b|\bwill be tight\b|\bbetter (?:to|not)\b|\b(?:really|mainly|mostly|primarily) (?:meant|intended|for)\b|\bmain \w+",
        doubt=r"\b(?:(?:if|as long as|provided) (?:the )?(?:weather|tide|wind|traffic|time|space|stock) (?:allows?|permits?|holds?)|(?:weather|time|space) (?:allowing|permitting)|depend\w*|subject to|case by case|no (?:guarantee|promise|certainty)s?|without (?:a |any )?(?:guarantee|promise|certainty)|(?:decision|call|choice) is (?:theirs|his|hers|the \w+'s|for (?:them|him|her|the))|(?:they|he|she) decides?|(?:their|his|her) (?:decision|call)(?! (?:is (?:binding|final)|binds|stands|was|has|will|by)\b)|(?:can't|couldn't|won't|don't want to|without|not|n't|never) (?:want to |be able to |yet |really )?(?:promise|swear|vouch|guarantee\w*|say\b|tell\b(?! (?:you |anyone |u )?(?:who|whose|their name|his name|her name)\b)|know\b|name a\b|confirm (?:when|whether|if|a|it)|be (?:sure|certain)|sure\b|certain\b|give (?:you )?(?:a|an) (?:exact|time|date|day|eta|firm)|commit)"
        r"|unsure|don't (?:yet )?have (?:a|an|any) (?:\w+ )?(?:date|day|time|eta|answer|news|word|update)|no eta\b|no (?:time|date|eta|timeframe|news|answer|word) (?:yet|for)|(?<!i )(?<!we )(?<!you )(?:can|could|may|might) (?:also |still |well )?(?:slip|change|(?:come|be|take|last|get) (?:a bit |much )?(?:later|longer|more))|(?:possibly|perhaps|maybe) (?:a bit |much |only )?(?:later|longer|more)|not in (?:our|my) hands|up to (?:them|him|her|the \w+ (?:team|desk|office|board))|i can't see (?:(?:that|this|it|them) \w+ing|how|when))\b|n't (?:be )?(?:guaranteed|promised|certain|sure)\b",
        weak=rf"(?<=[a-z])'d (?=(?:(?:also|then|still|only|just|probably) )?(?:be|get|receive|pay|go|come|take|cost|cover|send|have(?! \w+(?:ed|en)\b| (?:had|got|sent|made|done|known)\b))\b)|\b(?:(?<!you ){MAY}(?!\s*$)|determines? (?=(?:what|how|whether|if|the)\b)|(?<=you )may (?:also |still |well |not )?(?:be|get|receive|have|need|find|see|notice|want|wish|lose|miss|hear)|{OPEN_ENDED}|could|would(?! have (?:had|needed) to)|poss\w+|probabl\w+|(?!{SHOULD}\b)should|try|tries|trying|tried|attempt(?:s|ed|ing)?(?= (?:to|a|an|the|it|this|that|another)\b)|(?<=can )attempt|target(?= (?:is|date)\b)|(?:discussing|debating)|still (?:talking|thinking|deciding|weighing)|(?:i|we) want\b|chances|(?:my|our) (?:wish|preference|intention) is|seek\w*|aim\w*|hope\w*|hoping|plan(?:s|ned|ning)?|expect\w*|intend\w*|due(?! to\b)|"
        r"scheduled|eta|estimat\w+(?! (?:read|bill|meter|use|usage|amount)\w*)|ought to|the norm|anticipat\w+|in all likelihood|most of the time|for the most part|more often than not|ordinarily|pencill?ed|(?<!as )usual(?:ly)?|normally|(?<=[\w'] )(?<!is )(?<!'s )(?<!are )(?<!quite )(?<!as )normal|general(?:ly)?|typical(?:ly)?|on average|as a rule|in most cases|sometimes|often|mostly|mainly|by and large|tends? to|in principle|apparently|supposed|provisional\w*|tentative\w*|"
        r"depend\w*|h(?:ang|inge)s? on (?!to\b)|rests? with|whether|decid\w+|decision(?! (?:is|was) (?:binding|final)| binds| stands)|suggest\w*|recommend\w*|propos\w+|(?<!on )(?<!'s )request\w*|(?<!you )ask(?!ed\b)\w*|approach (?=(?:the|our|your|their|his|her) \w)|(?<=[a-z] )(?<!you )asked|check(?!-|ed\b| in\b| out\b|in|out|s? (?:takes?|lasts?|costs?|starts?|begins?|is|are|was|fee|usually|normally|typically|generally|often|mostly)\b)\w*|(?<=[a-z] )(?<!i )(?<!we )(?<!'ve )(?<!just )(?<!and )checked(?! in\b| out\b)|look(?:s|ing|ed)? (?:at|into|through|if|for|every|each|daily|again)|(?<=can )search for|(?<!you can )(?<!you'll )(?<!you could )(?<!you may )see (?:if|whether|what)|review(?!s? (?:takes?|starts?|begins?|is|are|was|process|period|time|fee|team|score)\b)\w*|points? (?:more |rather |strongly )?(?:to|towards?)|consider(?:s|ed|ing)?|under consideration|do(?:ing)? (?:what|all|everything) (?:i|we) can|(?:suppliers?|carrier|courier|driver|rider|airline|landlord|depot|warehouse|garage|bank|builder|seller|maker|manufacturer|insurer|engineer|technician) (?:say|says|said|reckons?|told (?:us|me)|named|has (?:named|told (?:us|me)|given))|according to|(?:my|our) (?:very )?(?:best|utmost)|put(?:ting)? (?:it|this|that|(?:your|the) (?:question|case|request|point)) (?:\w+ ){0,4}?to(?! (?:one|the) side)|chance|odds|guess(?:es)?|thinks?|believes?|suspects?|reckons?|assumes?|i'd|we'd|put (?:in|forward))\b"
        rf"|\b(?:about|abt|around|roughly|approx\w*|circa|some|or so|earliest(?: (?:is|would be|date is|day is))?)\b(?= ?{_NUMBER})|\b(?:years?|months?|weeks?|days?|hours?|minutes?|mins?) or (?:so|thereabouts)\b|~ ?\d|\bish\b|\d\w* (?:[a-z]+ )?(?:approx\w*|or so|or thereabouts|roughly|give or take)\b",
        cond=rf"\b(?:if|unless|provided|providing|as long as|so long as|in case|on condition|assuming|subject to|depend\w*|h(?:ang|inge)s? on (?!to\b)|rests? with|pending|{ONCE}|as soon as(?! (?:possible|poss|we can|i can)\b)|when(?:ever)?|after|following (?:the|your|our|his|her|an?)|until|(?<!any )(?<!the )(?<!each )(?<!our )till|upon|on (?:receipt|request|approval)|"
        rf"by arrangement|{SHOULD}|eligible|while (?:stocks?|supplies)|stocks? last|with (?:a|an|the|your|its|proof|valid)|without (?:a|an|the|that|it)|who(?:se)?\b|available|must|need(?:s|ed)? to|ha(?:s|ve) to|required?|please|then|first|only|allow\w*|confirm\w*|agree\w*|approv\w*|from (?:receipt|the)|for (?:a |an |the )?(?:technical|annual|medical))\b",
        limit=r"\b(?:ceiling of|up to|at most|at the most|as much as|as high as|not exceeding|no higher than|tops|a maximum of|maximum|max|no more than|not more than|limit\w*|reserved|restricted|the (?:one|sole) \w+ (?:that |which )?(?:i|we|you|it|can)|no (?:longer|later|higher) than|only|just|within (?:a )?limit|capped|cap of|or less|the (?:longest|latest|furthest|highest|greatest)|under|below|not (?:for|on|the|to|in|beyond)|no|except|exception|solely|exclusively|our own|(?:nothing|nobody|no one|none|nowhere) (?:else|more|but)|alone)\b|n't\b|\bmost\b",
        business=r"\b(?:business|working|work|week|bus|biz)[- ]?(?:day|hour)s?\b|\bmon(?:day)?(?: ?- ?|\s(?:to|through|until)\s)fri",
        pending=r"\b(?:'ll (?:be|have)?|will be|going to be|being|still (?:ha[sv]e? to|need\w*|be)|ha(?:s|ve) to be|need(?:s|ed)? to be|to be (?:checked|confirmed|reviewed|approved|decided)|pending|under review|in progress|processing|in process|on its way|about to|yet to|'d need)\b",
        feels=r"^\W*an? [\w-]+(?: [\w-]+)? (?:that |which )?you can't (?:rely|count|depend|use|trust|reach|open|read|sit|sleep|wear|play|watch|drive)\b|\b(?:sorry (?:that|for|about|you|the|to (?:hear|read|see)|it|we|your|if|this|our|there|she|he)|(?:we|i) (?:really |truly |sincerely |do |fully )?(?:apologi[sz]e|regret|understand|appreciate|imagine|realise|realize)|i (?:can |do )?(?:see|hear|get|know|understand|imagine|appreciate) (?:why|how|that|you|it|where|what)(?<!get it)(?<!get that)(?<!get you)|i (?:can |do )?get (?:that|you|it)(?! (?:to|a|an|the|your|some|out|over|up|sorted|fixed|sent|moved|back|through|done|there|here|for)\b)|"
        r"apolog(?:ies|y)|(?:that|it|this|which)(?:'s| is| must have been| must be| sounds) (?:\w+ ){0,2}(?:a (?:pity|shame|nuisance|nasty|long)|hard|frustrating|annoying|upsetting|awful|disappointing)|understandabl\w+|frustrat\w+|annoy\w+|upset\w*|disappoint\w+|awful|miserable|"
        r"wearing|tiring|maddening|galling|infuriating|grim|stings?|nerve-racking|nasty|unpleasant|unsettling|worr(?:y|ied|ying)|frightening|scary|stressful|embarrassing|irritating|maddening|vexing|tiresome|exhausting|painful|inconvenien\w+|unwelcome|unacceptable|rotten|heartbreaking|distressing|"
        r"(?:a )?(?:real |great |big )?(?:shame|pity|let-?down|nuisance|hassle|blow|mess)|no (?:fun|joy)|(?:too|very|really) (?:much|hard|long)|hurts?|must have|feels? (?:like|left|unfair)|left (?:waiting|guessing|alone|standing)|thank(?:s| you)|congratulations|lovely|how (?:nice|kind|lovely)|good (?:question|news(?!,? (?:is|to\b)))|shock|scare|blow|surprise|startl\w+|puzzl\w+|sad start|poor start|heavy|hard to take|rotten|tedious|troubl\w+|concern\w*|"
        r"\byou(?:'d|'re|'ve| were| had)? (?:been |all )?hop(?:e|ed|ing) for|(?:i|we) (?:do |really |sincerely )?hope (?:that )?(?:you|he|she|they|everyone|everybody)(?:'re|'s| are| is| feel\w*| have (?:not|n't)| recover\w*| get well| enjoy)|(?:i|we) hope (?:the|your|that the) (?:\w+ ){1,3}(?:is|are|feels?|goes|gets?) (?:\w+ ){0,2}(?:better|well|down|ok|okay|fine|all right|alright|recover\w*|safe|unharmed)|what you (?:came|hoped|expected|wanted)|(?<!there)(?<!there )(?:is|are|was|were|'s|makes|would be) (?:(?:really|clearly|quite|simply|just|far|hardly|certainly|rather|still) ){0,2}(?:(?:such|no|quite) )?(?:an? )?(?:real |big |huge |steep |sharp |great |poor |sorry |awful |tall |sad |small |mean |good )?(?:leap|jump|feat|(?:lot|deal) to (?:ask|bear|take|carry)|poor show|stretch to|slog|ordeal|joke|trial|small (?:thing|matter)|too long|no way to (?:start|spend|end|treat)|long (?:time|wait|while) (?:to wait )?(?:for|without)|long (?:time|wait|while)\W*$)|would (?:try|bother|annoy|upset|alarm|anger|wear|rattle|unnerve|irritate|frustrate|test) (?:anyone|anybody|any\w+|me|you|most)|(?:n't|\bnot) (?:acceptable|what you planned|how it should be|nice|pleasant|a small thing)|(?:you'd|you would|you) (?:rather|like to|want|hoped|wanted|expected)|one too many|what a)\b",
        shove=r"\b(?:fault|problem|(?:my|our|your|their|his|her) job|job (?:of|for) (?:me|us)|department|dept|responsib\w+|liable|blame|idea|know|care|guarantee\w*|promis\w*|worry|panic|sure|wrong|true|matter|difficult|rocket|listen|read|speed|faster|"
        r"business of|concern|mistake|think|thought|believe|understand|mind|moan|complain(?:s|ed|ing)?|shout\w*|(?<!n't )(?<!longer )stop|calm|told|said|explained|say|waste|rude|excuse|else|magic|why|how many)\b|\byou (?:didn't|haven't|never|should|could(?: have|'ve) (?:been|told|known|done|said|seen|read|\w+ed)|don't|won't|can't just)\b|\bshould(?:n't)? have\b|\bnothing to do with\b|\b(?:won't|never|not) (?:ever |let it )?(?:happen|repeat)\w*\b|\bcontrol\b|\blook at (?:us|me)\b|\bnot (?:an? \w+|saying|what|how|the way|lost)\b|n't (?:lost|saying|missing)\b|\bno \w+ (?:meant|intended|taken)\b|\bonly an?\b|\b(?:isn't|wasn't|not|aren't|weren't) (?:what|how|the way|good enough|acceptable|ok|okay|right|ideal)\b|\bdon't (?:ask|try|worry|shout|blame|click|forget|wait|start|even|be|do that|get|have time|need to)\b|\bhandled by\b|\bnot (?:me|us|my|our|your|just you|happy)\b|\b(?:wasn't|isn't|not) (?:us|me|our|my|ours|mine|yours)\b|\b(?:belongs?|works?|run|made|done|handled|managed|owned|employed|decided|organi[sz]ed|set|sold|packed) (?:to|by|for) [^,;.]{2,40}(?:,| and) not (?:to|by|for) us\b|\bnever (?:breaks?|fails?|leaks?|lets? (?:you|anyone) down)\b|\bcan't (?:rush|push|hurry|speed up)\b|\bcan't (?:be helped|help (?:it|that|this))\b|\b(?:no|any|have) (?:influence|say|power)\b",
        yes=r"^\W*(?:yes|yep|yeah|yup|sure|of course|absolutely|correct|indeed)\b|^\W*(?:it (?:is|does|has)|it's|we do|you can|they do)\W*$",
        tells=r"^\W*(?:and |then |so |also |first )?(?:please|just|kindly|feel free|let (?:me|us) know|tell|send|reply|write|check|keep|put|use|take|bring|call|ask|give|have a look|make sure|don't hesitate|fill|try|contact|open|press|click|quote|come|go|ring|show|order|pay|report|block|clear|reset|hold)\b(?! (?:we|i)\b|-)",
        cut=rf"[;()!?…]|:(?!\d)|\.(?=\s|$)|,(?!\d)|\s[–-]\s|\s+and (?=(?:hope|expect|aim|plan|try|trust) )|,?\s+(?:but|so|(?<!not )(?<!just )(?<!only )because|though|although|while|which|however|since|otherwise|whereas|therefore)\s|\s(?:and|or|then|&)\s+(?!a half\b)(?={_EN_PERSON}(?:'\w+)?\s)",
        free=r"\b(?:as (?:many|much|often) (?:\w+ )?as you|as long as you (?:like|want|wish|please|need)|(?:whichever|whatever) (?:\w+ )?(?:you (?:like|want|wish|please|prefer|choose|fancy|pick)|suits you(?: best)?|takes your fancy)|any (?!(?:time|questions?|more|longer|of|other|further|trouble|problems?|doubts?|case|way|news|updates?|idea)\b)\w+ (?:that|you|with|which)|whenever you|whatever you(?! (?:\w+ed|had|got|paid|bought|have paid)\b)|(?<!us )(?<!me )(?<!here )(?<!back )at any ?time|unlimited|all (?:of )?(?:it|them|your)\b(?! back| takes| needs)|(?:with or without))\b",
    ),
    "de": Hedges(
        no=r"\b(?:nicht(?! nur)|kein\w*|nie(?:mals)?|niemand\w*|nichts|weder|nein|keinesfalls)\b", state=r"\b(?:abgelaufen\w*|ausverkauft|vergriffen|unmöglich|ausgeschlossen|abgelehnt|verweigert|zu spät|nur|lediglich|ausschließlich|verboten|untersagt|vorbei|geschlossen|gesperrt)\b",
        less=r"\b(?:ohne|fehlt\w*|außer|statt|selbst|un\w{4,}|extra|bleib\w*|behalten|frühestens|sondern|außerhalb)\b",
        soft=r"\bnicht (?:immer|ganz|so|unbedingt|einfach|leicht|sofort|ideal|vollständig|wirklich|üblich)\b|\b(?:schwierig|schwer|etwas|eher|momentan|derzeit|im moment|vorerst|zurzeit|vorläufig|noch nicht)\b",
        doubt=r"\b(?:nicht (?:sicher|versprechen|garantier\w*|sagen|zusagen)|ohne (?:gewähr|garantie)|keine garantie|hängt|abhängig|je nach|kommt drauf an|weiß (?:ich )?(?:noch )?nicht|(?:versprechen|sagen|garantieren|zusagen) (?:kann|können))\b",
        weak=r"\b(?:vielleicht|eventuell|möglich\w*|könn(?:te|ten|ten|en wir versuchen)|dürfte\w*|vermutlich|wahrscheinlich|voraussichtlich|geplant\w*|plan\w*|erwart\w*|hoff\w*|versuch\w*|soll(?:te|ten|en)?|ob|wohl|normalerweise|meist\w*|in der regel|gewöhnlich|manchmal|etwa|ungefähr|rund|circa|ca|evtl|frag\w*|prüf\w*|schau\w*|kläre?n?|anfrag\w*|bitt\w*|vorschlag\w*|vorschlägt|hängt|je nach|gegebenenfalls|bemüh\w*|angestrebt|anvisiert|in frage|infrage|entscheid\w*|zirka|bis zu|chance)\b",
        cond=r"\b(?:wenn|falls|sofern|sobald|vorausgesetzt|solange|nach(?:dem)?|nur|bis|bei|mit|ab|erst|dann|bitte|je nach|hängt|abhängig|ergibt|zustimm\w*)\b", limit=r"\b(?:bis zu|höchstens|maximal|max|nur|lediglich|nicht|kein\w*|ausschließlich|außer)\b", business=r"\b(?:werktag\w*|arbeitstag\w*)\b",
        pending=r"\b(?:noch|wird (?:gerade|noch|derzeit)|werden wir|geprüft|bearbeitet|in bearbeitung|muss\w*|steht noch|offen)\b",
        feels=r"\b(?:leid|bedauer\w*|verstehe?n?|nachvollziehen|ärger\w*|schade|entschuldig\w*|unangenehm|enttäusch\w*|frustrier\w*|danke?|vielen dank|hoffe|freut|nachvollziehbar|stör\w*|macht keine freude|beruhigt)\b",
        shove=r"\b(?:schuld|problem|wissen|weiß|ahnung|zuständig|verantwortlich|haftbar|sorgen|schneller|fehler|steht überall|lesen|hätten sie|sie (?:waren|haben|hätten)|beschwer\w*|noch mal|nochmal|mehr geht)\b", yes=r"^\W*(?:ja|klar|natürlich|gern\w*|sicher|doch)\b",
        tells=r"^\W*(?:bitte|senden|schicken|rufen|schreiben|geben|behalten|nehmen|kommen|prüfen) ", cut=r"[;()!?…]|:(?!\d)|\.(?=\s|$)|,(?!\d)|\s[–-]\s|,?\s(?:aber|und|denn|sondern|jedoch|weil|da)\s",
        free=r"\b(?:beliebig\w*|unbegrenzt\w*|so (?:viel|oft|lange) sie|jederzeit|mit oder ohne)\b",
    ),
    "fr": Hedges(
        no=r"\b(?:ne|pas|aucune?|jamais|plus(?= (?:de|possible|prélev\w*|valable|disponible))|non|rien|personne|ni)\b|\bn'", state=r"\b(?:expirée?s?|épuisée?s?|impossible|refusée?s?|rejetée?s?|trop tard|seulement|uniquement|exclue?s?|fermée?s?|interdite?s?|terminée?s?|complet|hors (?:délai|garantie|service)|rupture)\b",
        less=r"\b(?:sans|manqu\w*|sauf|excepté|vous-même|reste\w*|garde\w*|au lieu|plutôt|au plus tôt|hors|gratuit\w*)\b",
        soft=r"\bpas (?:toujours|tout à fait|vraiment|forcément|encore|évident|facile\w*|simple|idéal|entièrement|très)\b|\b(?:difficile\w*|compliquée?|délicate?|plutôt|un peu|pour l'instant|pour le moment|actuellement)\b",
        doubt=r"\b(?:sans (?:certitude|garantie|que ce soit certain)|pas (?:certain|sûr|garanti|promettre|dire)|dépend\w*|selon|au cas par cas|ne (?:peux|pouvons|sais|savons) pas (?:promettre|garantir|dire|encore|quand|si)?)\b",
        weak=r"\b(?:peut-être|peu(?:t|vent|x)|pouvons|pourr\w+|prévue?s?|espér\w*|espoir|essa[iy]\w*|tent\w*|devr(?:ait|aient|ais|ions)|probable\w*|éventuel\w*|normalement|généralement|habituellement|environ|vers|estimée?s?|demand\w*|vérifi\w*|voir si|regard\w*|si|dépend\w*|selon|possible\w*|propos\w*|sugg\w*|souhait\w*|compt(?:e|ons)|en principe|souvent|parfois|jusqu'à|attendue?s?)\b",
        cond=r"\bs'il|\b(?:si|dès|lorsque|quand|une fois|sous réserve|à condition|sauf|après|dépend\w*|selon|pourvu|tant que|accept\w*|accord|avec|envoyez|veuillez|merci de|jusqu'|reste)\b", limit=r"jusqu'|\b(?:maximum|au plus|maxi|seulement|uniquement|que|pas|aucune?|limit\w*)\b", business=r"\b(?:jours? ouvr\w+|ouvr(?:és?|ables?))\b",
        pending=r"\b(?:en cours|sera|seront|doit|encore|voir|vérifi\w*|pourrait|en attente|à confirmer)\b",
        feels=r"\b(?:désolée?s?|navrée?s?|regrett\w*|comprend\w*|excus\w*|merci|pénible|dommage|décevant\w*|gênant\w*|agaçant\w*|espère que|frustrant\w*|ennuyeux|kind|surpren\w*)\b",
        shove=r"\b(?:faute|problème|sais|savons|responsable\w*|lisez|inquiét\w*|avant|mieux|promettre|certitude)\b", yes=r"^\W*(?:oui|bien sûr|d'accord|tout à fait|c'est (?:fait|bien)|avec plaisir)\b",
        tells=r"^\W*(?:veuillez|merci de|envoyez|gardez|voyez|passez|appelez|écrivez|contactez|consultez|apportez)\b", cut=r"[;()!?…]|:(?!\d)|\.(?=\s|$)|,(?!\d)|\s[–-]\s|,?\s(?:mais|et|car|donc|cependant|parce que)\s",
        free=r"\b(?:autant (?:de fois )?que|n'importe (?:quel\w*|quand)|illimitée?s?|à tout moment|avec ou sans)\b",
    ),
    "es": Hedges(
        no=r"\b(?:no|nunca|ningun[ao]?|ningún|tampoco|nadie|nada|ni|jamás|ya no)\b", state=r"\b(?:caducad\w*|vencid\w*|expirad\w*|agotad\w*|imposible|rechazad\w*|denegad\w*|demasiado tarde|solo|sólo|únicamente|solamente|cerrad\w*|prohibid\w*|excluid\w*|fuera de (?:plazo|garantía))\b",
        less=r"\b(?:sin|falta\w*|excepto|salvo|únic\w*|usted mismo|aparte|en lugar|queda\w*|lo único)\b",
        soft=r"\bno (?:siempre|del todo|es (?:tan )?(?:fácil|sencillo)|exactamente|necesariamente|todavía|aún)\b|\b(?:algo|un poco|más bien|por ahora|de momento|actualmente|por el momento) ?(?:limitad\w*|difícil\w*|complicad\w*)?\b|\bdifícil\w*\b",
        doubt=r"\b(?:depend\w*|según|no (?:es seguro|puedo (?:prometer|garantizar|decir)|podemos (?:prometer|garantizar)|sé|sabemos)|sin (?:garantía|certeza)|caso por caso)\b",
        weak=r"\b(?:quizás?|tal vez|puede(?:n|s)?|pued[ao]|podemos|podr\w+|posibl\w*|probabl\w*|intent\w*|trat\w* de|esper\w*|prev\w+|deber[ií]a\w*|normalmente|generalmente|suele\w*|aproximad\w*|unos|unas|alrededor|sobre|pregunt\w*|consult\w*|revis\w*|si|depend\w*|según|propon\w*|sug\w+|solicit\w*|pedir\w*|a ver|veremos|ver si|estimad\w*|en principio|a veces|hasta)\b",
        cond=r"\b(?:si|cuando|una vez|en cuanto|siempre que|salvo|depend\w*|según|después|tras|con|sin|solo|sólo|hasta|mientras|a condición|por favor|haya|hay)\b", limit=r"\b(?:hasta|máximo|como mucho|solo|sólo|únicamente|no|únic\w*|solamente)\b", business=r"\b(?:hábiles|laborables|laborales)\b",
        pending=r"\b(?:veremos|todavía|aún|se está|en proceso|en curso|pendiente|tiene que|hay que|falta|revis\w*|confirmar)\b",
        feels=r"\b(?:siento|sentimos|lament(?!able)\w*|entiend\w*|comprend\w*|disculp\w*|perdón|gracias|molest\w*|incómod\w*|decepci\w*|frustrante|cansan?|no se preocupe|lo que esperabas)\b",
        shove=r"\b(?:culpa|problema|sé|sabemos|responsable\w*|preocup\w*|leer|lea|prometer|seguro)\b", yes=r"^\W*(?:sí|claro|por supuesto|desde luego|con gusto|queda)\b",
        tells=r"^\W*(?:por favor|envíe\w*|llame|escriba|traiga|rellen\w*|guarde|vaya|consulte)\b", cut=r"[;()¿¡!?…]|:(?!\d)|\.(?=\s|$)|,(?!\d)|\s[–-]\s|,?\s(?:pero|y|e|porque|aunque|así que|sino)\s",
        free=r"\b(?:con o sin|cualquier\w*|todas las veces|ilimitad\w*|cuando quiera)\b",
    ),
    "pt": Hedges(
        no=r"\b(?:não|nunca|nenhuma?|nem|ninguém|nada|jamais)\b", state=r"\b(?:expirad\w*|vencid\w*|esgotad\w*|impossível|recusad\w*|negad\w*|tarde demais|só|apenas|somente|fechad\w*|proibid\w*|excluíd\w*|fora d[oea] (?:prazo|garantia))\b",
        less=r"\b(?:sem|falta\w*|exceto|salvo|únic\w*|em vez|fica\w*|à parte)\b", soft=r"\bnão (?:sempre|totalmente|exatamente|necessariamente|ainda|é (?:tão )?(?:fácil|simples))\b|\b(?:difícil|um pouco|por enquanto|de momento|no momento|atualmente|algo)\b",
        doubt=r"\b(?:depend\w*|conforme|não (?:é certo|posso (?:prometer|garantir|dizer)|podemos (?:prometer|garantir)|sei|sabemos)|sem (?:garantia|certeza))\b",
        weak=r"\b(?:talvez|pode(?:m|rá|mos)?|posso|poder\w*|possív\w*|possivel\w*|provável\w*|provavel\w*|tent\w*|esper\w*|previst\w*|prev\w+|dever[iá]a?\w*|normalmente|geralmente|costuma\w*|cerca de|aproximad\w*|por volta|pergunt\w*|consult\w*|verific\w*|se|depend\w*|propo\w*|suger\w*|solicit\w*|pedir\w*|vamos ver|ver se|estimad\w*|em princípio|às vezes|até)\b",
        cond=r"\b(?:se|quando|assim que|uma vez|desde que|exceto|salvo|depend\w*|após|depois|com|sem|só|apenas|somente|até|por favor|mediante)\b", limit=r"\b(?:até|máximo|no máximo|só|apenas|somente|não)\b", business=r"\búteis\b",
        pending=r"\b(?:ainda|está sendo|em curso|em análise|pendente|tem de|tem que|falta|verificar|confirmar|veremos)\b",
        feels=r"\b(?:lament(?!av)\w*|angusti\w*|triste|sinto|sentimos|desculp\w*|entend\w*|compreend\w*|obrigad\w*|frustrante|chato|aborrec\w*|pena|decepci\w*|incómodo|incômodo)\b",
        shove=r"\b(?:culpa|problema|sei|sabemos|responsáve\w*|preocup\w*|leia|prometer|connosco|conosco)\b", yes=r"^\W*(?:sim|claro|com certeza|com gosto|está)\b", tells=r"^\W*(?:por favor|envie|ligue|escreva|traga|preencha|guarde|consulte)\b",
        cut=r"[;()!?…]|:(?!\d)|\.(?=\s|$)|,(?!\d)|\s[–-]\s|,?\s(?:mas|e|porque|pois|embora|portanto)\s", free=r"\b(?:com ou sem|qualquer|ilimitad\w*|quando quiser)\b",
    ),
    "it": Hedges(
        no=r"\b(?:non|no|mai|nessun\w*|né|niente|nulla|neanche|nemmeno)\b", state=r"\b(?:scadut\w*|esaurit\w*|impossibile|rifiutat\w*|respint\w*|troppo tardi|solo|soltanto|solamente|chius\w*|vietat\w*|esclus\w*|fuori (?:garanzia|termine))\b",
        less=r"\b(?:senza|manca\w*|eccetto|tranne|salvo|unic\w*|invece|rest\w*|a parte)\b", soft=r"\bnon (?:sempre|del tutto|proprio|esattamente|necessariamente|ancora|è (?:così )?(?:facile|semplice))\b|\b(?:difficil\w*|un po'|per ora|al momento|attualmente)\b",
        doubt=r"\b(?:dipend\w*|a seconda|non (?:è certo|posso (?:promettere|garantire|dire)|possiamo (?:promettere|garantire)|so|sappiamo)|senza (?:garanzia|certezza))\b",
        weak=r"\b(?:forse|può|possono|possiamo|posso|potr\w*|possibil\w*|probabil\w*|prov\w*|cerch\w*|sper\w*|previst\w*|prev\w+|dovrebbe\w*|normalmente|di solito|generalmente|circa|intorno|verso|chied\w*|verific\w*|se|dipend\w*|propo\w*|sugger\w*|vedere se|vedremo|stimat\w*|in linea di massima|a volte|fino a)\b",
        cond=r"\b(?:se|quando|appena|una volta|purché|salvo|dipend\w*|dopo|con|senza|solo|soltanto|fino|per favore|previa)\b", limit=r"\b(?:fino a|al massimo|massimo|solo|soltanto|non|unic\w*)\b", business=r"\blavorativ\w*",
        pending=r"\b(?:ancora|in corso|in attesa|deve|bisogna|manca|verificare|confermare|vedremo|in lavorazione)\b",
        feels=r"\b(?:dispiac\w*|spiacent\w*|scus\w*|capisc\w*|comprend\w*|grazie|frustrante|peccato|fastidio\w*|delus\w*|disagio)\b",
        shove=r"\b(?:colpa|problema|so|sappiamo|responsabil\w*|preoccup\w*|legga|promettere|prima)\b", yes=r"^\W*(?:sì|certo|certamente|volentieri|è fatto)\b", tells=r"^\W*(?:per favore|prego|invii|chiami|scriva|porti|compili|consulti)\b",
        cut=r"[;()!?…]|:(?!\d)|\.(?=\s|$)|,(?!\d)|\s[–-]\s|,?\s(?:ma|e|ed|perché|poiché|però|quindi)\s", free=r"\b(?:con o senza|qualsiasi|illimitat\w*|quando vuole)\b",
    ),
    "nl": Hedges(
        no=r"\b(?:niet(?! alleen)|geen|nooit|niemand|niets|nee|noch)\b", state=r"\b(?:verlopen|uitverkocht|onmogelijk|afgewezen|geweigerd|te laat|alleen|slechts|enkel|gesloten|verboten|uitgesloten|voorbij)\b",
        less=r"\b(?:zonder|ontbre\w*|behalve|zelf|in plaats|blijft|apart|buiten)\b", soft=r"\bniet (?:altijd|helemaal|echt|meteen|per se|zo (?:makkelijk|eenvoudig)|ideaal)\b|\bnog niet\b|\b(?:moeilijk|lastig|een beetje|voorlopig|momenteel|op dit moment)\b",
        doubt=r"\b(?:hangt|afhankelijk|niet (?:zeker|beloven|garanderen|zeggen)|zonder garantie|geen garantie|weet (?:ik )?(?:nog )?niet)\b",
        weak=r"\b(?:misschien|mogelijk\w*|kan|kunnen|kunt|zou|zouden|waarschijnlijk|vermoedelijk|probe\w*|verwacht\w*|hop\w+|hopelijk|streven|gepland\w*|plan\w*|meestal|normaal\w*|doorgaans|ongeveer|circa|rond|soms|vraag|vragen|navra\w*|kijk\w*|onderzoek\w*|of|hangt|afhankelijk|voorstel\w*|eventueel|in principe|tot)\b",
        cond=r"\b(?:als|zodra|wanneer|mits|tenzij|indien|na(?:dat)?|met|bij|alleen|slechts|tot|eerst|dan|graag|alstublieft|hangt|afhankelijk)\b", limit=r"\b(?:tot|maximaal|hoogstens|alleen|slechts|enkel|niet|geen)\b", business=r"\bwerkdag\w*",
        pending=r"\b(?:nog|wordt (?:nu|nog)|in behandeling|moet\w*|bekijken|bevestig\w*|onderzocht)\b",
        feels=r"\b(?:spijt\w*|sorry|excus\w*|begrijp\w*|snap\w*|jammer|vervelend|dank\w*|bedankt|frustrerend|teleurstell\w*|hoop dat)\b",
        shove=r"\b(?:schuld|probleem|weet|weten|verantwoordelijk|zorgen|lees|beloven)\b", yes=r"^\W*(?:ja|zeker|natuurlijk|graag|jazeker)\b", tells=r"^\W*(?:alstublieft|stuur|bel|schrijf|gelieve|houd|neem|breng) ",
        cut=r"[;()!?…]|:(?!\d)|\.(?=\s|$)|,(?!\d)|\s[–-]\s|,?\s(?:maar|en|want|omdat|dus|echter)\s", free=r"\b(?:met of zonder|onbeperkt\w*|zo vaak u|altijd wanneer)\b",
    ),
}  # fmt: skip
