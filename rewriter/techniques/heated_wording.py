"""Words that go at the customer's person, their account of events, or their feelings.

Whoever is told to calm down, is asked whether they are sure, or reads that nobody else complained,
stops talking about the problem and starts talking about us. A fault must be one of a few named
sorts. Evidence without reproach, a quotation, and harsh words about ourselves are none.

Source: 000, 001, 002 (create calm, avoid inflammatory words), 003, 004.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rewriter import cues
from rewriter.clause import Clause, clauses
from rewriter.situation import situation
from rewriter.technique import Clean, Flagged
from rewriter.techniques._removal import removal
from rewriter.techniques._reproach import reproach
from rewriter.text import Edit, Finding, Message, Sentence

name = "heated-wording"
title = "Stay calm: no defensive, dismissive or inflammatory words"
sources = ("000", "001", "002", "003", "004")
omission = False

because = {
    "": "These words go at the customer instead of the problem, and heat the talk up.",
    "orders-a-feeling": "Nobody has ever calmed down by being told to.",
    "repeats-itself": '"As I said" tells the customer that they did not listen; saying it once more, plainly, helps.',
    "doubts": "Doubting the customer's account starts a quarrel about who is right.",
    "minimises": "What is small to us is not small to the customer.",
    "compares": "That others do not complain makes this customer feel like the fault.",
    "sarcasm": "Sarcasm is read as contempt, even when it is meant lightly.",
    "non-apology": "An apology for the customer's feelings says that the feelings are the problem.",
    "scolds": "A scolding ends the cooperation that a solution needs.",
    "tautology": '"Rules are rules" gives no reason and closes the door.',
}
_TOLD = {
    "orders-a-feeling": "This orders the customer to feel differently.",
    "repeats-itself": "This reproaches the customer with having to be told again.",
    "doubts": "This doubts what the customer says.",
    "minimises": "This makes the customer's trouble small.",
    "compares": "This sets the customer against other customers.",
    "sarcasm": "This reads as sarcasm.",
    "non-apology": "This apologises for the customer's feelings, not for what happened.",
    "scolds": "This scolds or threatens the customer.",
    "tautology": "This gives no reason and closes the door.",
}

_TELL = (
    r"(?:said|told you|explained(?: to you)?|mentioned|stated|wrote(?: to you)?|informed you|pointed out|"
    r"made clear|advised(?: you)?|outlined|answered)"
)
_TIMES = (
    r"(?:already|twice|several times|many times|multiple times|repeatedly|three times|a (?:hundred|thousand|"
    r"million|dozen) times|again and again|over and over|numerous times|countless times|\d+ times)"
)
_ASIDE = r"\b(?:like|as) (?:i|we)(?:'ve| have|'d| had)? (?:already |just |clearly |repeatedly |previously )"
_KINDS: tuple[tuple[str, bool, re.Pattern[str]], ...] = (
    (
        "orders-a-feeling",
        True,
        cues.compile(
            r"\b(?:(?:please |just |you need to |you should |you have to |try to |kindly |need you to |ask you to |"
            r"maybe |can you |could you |would you )?(?:calm (?:yourself )?down|relax(?=\W*$|,| and| please)|"
            r"chill(?: out)?(?=\W*$|,)|take a chill pill|simmer down|settle down|cool it|get a grip|get over it|"
            r"grow up|lighten up|cheer up|deal with it(?=\W*$)|keep your (?:hair|shirt) on|take it easy(?=\W*$|,)|"
            r"control yourself)|"
            r"(?:don't|stop|no need to|no reason to|there's no (?:need|reason) to|need to stop|quit)(?: be(?:ing)?|"
            r" get(?:ting)?)?(?: so| all| too)? (?:angry|upset|rude|dramatic|aggressive|emotional|hysterical|"
            r"difficult|"
            r"ridiculous|impatient|mad|shout(?:ing)?|yell(?:ing)?|overreact(?:ing)?|panic(?:king)?|whin(?:e|ing)|"
            r"moan(?:ing)?|complain(?:ing)?|freak(?:ing)? out|swear(?:ing)?|rant(?:ing)?|scream(?:ing)?|be angry|"
            r"be rude|get upset)\b(?! (?:about anything|if))|"
            r"you(?:'re| are) (?:\w+ )?(?:overreacting|being (?:\w+ )?(?:ridiculous|rude|difficult|unreasonable|"
            r"dramatic|aggressive|childish|impatient|impossible|silly|emotional|hysterical|unfair|abusive))|"
            r"no need for (?:that|this) (?:tone|attitude|language)|(?:a little|some|have some|"
            r"a bit of) patience,? please|be patient\b(?=\W*$)|have patience\b|learn (?:some )?patience|"
            r"patience is a virtue|(?:be|try being) (?:more |a bit more |a little more )?(?:reasonable|realistic|"
            r"civil)\b)"
        ),
    ),
    (
        "repeats-itself",
        True,
        cues.compile(
            rf"(?:{_ASIDE}{_TELL}|\b(?:like|as) (?:i|we)(?:'ve| have|'d)? {_TELL}(?: you)? (?:\w+ ){{0,2}}?(?:before|"
            rf"already|earlier|in my (?:last|previous)|above|twice|yesterday|last time)|\b(?:i|we)(?:'ve| have|"
            rf"'d)?(?: \w+)? ?(?:already|repeatedly|clearly) {_TELL}(?: you| this| that| it)?|\b(?:i|we)(?:'ve|"
            rf" have)? (?:{_TELL})(?: (?:you|this|that|it|to you)){{0,2}} {_TIMES}|\bas (?:previously|already|"
            rf"repeatedly|clearly) (?:stated|mentioned|explained|said|told|advised|communicated|discussed)|"
            rf"^\W*for the (?:last|second|third|fourth|fifth|umpteenth|hundredth|millionth|nth|\w+th) time\b|"
            rf"\bhow many times (?:do|must|should|have)|"
            r"\b(?:i'm|we're|i'll|i|let me) (?:(?:not )?(?:going to|gonna) )?(?:keep|tired of|sick of|"
            r"done) (?:repeating|telling|explaining|saying)|\bonce again,? (?:i|we)(?:'ve| have)? (?:told|explained|"
            r"said)|\bper my (?:last|previous|earlier) (?:e-?mail|message|reply)|"
            r"\bwhat (?:part of [^.!?]{1,40}(?:don't|do|didn't) you (?:not )?(?:understand|get)|"
            r"don't you (?:understand|get))|"
            r"\bi won't (?:repeat|say (?:it|this) again)|^\W*(?:like|as) (?:i|we) said\b,?|\bi just (?:told|said|"
            r"explained)(?: you)?)"
        ),
    ),
    (
        "doubts",
        True,
        cues.compile(
            r"\b(?:are you (?:absolutely |quite |really |completely |100% )?(?:sure|certain|"
            r"positive)\b(?! (?:you(?:'d|"
            r" would) like|you want to (?:cancel|close|delete|go))|\W* would)|that (?:can't|couldn't|"
            r"can not) be (?:right|true|correct|possible)|that(?:'s| is|'s just|'s simply)? (?:not|n't|simply not|"
            r"just not) (?:true|what happened|what you said|how it happened)|that(?:'s| is) (?:impossible|a lie|"
            r"nonsense|rubbish|absurd|ridiculous|false|bs|bullshit)(?=\W*$|,| and)|(?:i|we) (?:highly |really |"
            r"very much )?(?:doubt|don't believe|find (?:it|that) hard to believe)(?: (?:that|it|you|this|your)\b|"
            r"\W*$)|"
            r"hard to believe(?=\W*$|,| that you)|you (?:claim|allege)(?=\b)|your (?:alleged|so-called|supposed)|"
            r"you(?:'re| are)(?: just| simply| clearly| obviously)? (?:wrong|mistaken|lying|confused|making (?:it|"
            r"this|"
            r"that) up|exaggerating|imagining|not telling)|you must be (?:mistaken|confused|wrong|joking|imagining|"
            r"kidding)|(?:if|assuming) (?:that's|what you say is|you're|it's) (?:even |really )?(?:true|"
            r"telling the truth)|did you (?:even|actually|really|bother to?) \w+|have you (?:even|actually|"
            r"bothered) |"
            r"you didn't (?:even|actually|really) |you say (?:so|that)\b,? but|so you say|nobody would|"
            r"you probably (?:just |simply )?(?:didn't|forgot|missed|lost|deleted|have)|i'm sure you (?:just |"
            r"simply |"
            r"did|got|have received|forgot|missed))\b"
        ),
    ),
    (
        "minimises",
        True,
        cues.compile(
            r"\b(?:(?:that's|it's|this is|which is|that is)(?: just| all| quite| totally| completely| perfectly|"
            r" absolutely| entirely| actually| very| pretty| only)? (?:normal|standard|usual|common|to be expected|"
            r"nothing (?:special|unusual|serious|major|new|to worry about)|no big deal|not (?:a|that) (?:big (?:deal|"
            r"problem|issue)|bad|serious|urgent|long|much|important|a disaster)|hardly (?:a|an|worth|the end)|"
            r"not the end of the world|not that (?:bad|big|serious|long|late|deep|hard|important|much)|peanuts|"
            r"trivial|"
            r"minor|a (?:minor|small|tiny|little) (?:thing|issue|problem|delay|matter|inconvenience|"
            r"scratch))(?=\W*$|,|"
            r" and| so| for this| at this| these days| in this|;|\.)|(?:that's|it's|it was|its|just|is|they're|"
            r"only been|been) (?:only|just|barely|merely) (?:been )?(?:a |an |one |two |three |four |five |six |ten |"
            r"\d+ )(?:couple (?:of )?|few )?(?:small |little |tiny |minor |lousy )?(?:days?|hours?|minutes?|weeks?|"
            r"dollars?|euros?|pounds?|bucks|cents|pence|scratch(?:es)?|item|phone|game|screw|toy|parcel|quid|dents?|"
            r"marks?|coffee|shirt|delay)(?: late)?\b(?=\W*$|,| late| and| so| not| though)|(?:only|just|"
            r"merely) (?:\w+ )?(?:a|an|two|three|one|\d+) (?:days?|hours?|minutes?|weeks?|dollars?|euros?|"
            r"pounds?) late|not a big deal|no big deal|not the end of the world|no one died|nobody died|"
            r"worse things (?:happen|have happened)|it could (?:be|have been) worse|what's the (?:big deal|"
            r"problem here)|(?:making a|big) (?:fuss|mountain)|first[- ]world problems?|you(?:'ll| will) (?:live|"
            r"survive|get over it)|don't make (?:a|such a) (?:fuss|big deal|drama)|"
            r"hardly (?:a (?:problem|disaster|tragedy|crisis|big)|an emergency|late|urgent|worth)|"
            r"not (?:exactly )?an emergency|what did you expect|what do you expect|"
            r"(?<!ll )(?<!d )(?<!will )(?<!to )be glad(?: that| you| we)|you should be (?:glad|"
            r"grateful|happy|thankful)|at least (?:you|it|we|nobody) (?:got|have|didn't|wasn't|arrived|works?|did|"
            r"isn't)|you get what you pay for)"
        ),
    ),
    (
        "compares",
        True,
        cues.compile(
            r"\b(?:(?:nobody|no one|none of our (?:other )?(?:customers|clients|guests|users)|no other (?:customer|"
            r"customers|client|clients|guest|guests|user|users|one)|not one (?:other )?(?:customer|"
            r"person))(?: else)?(?: has| have|'s|'ve| had)?(?: ever| else| yet| so far| here)* (?:complain\w*|"
            r"had (?:this|that|a problem|an issue|any|issues|problems|trouble)|reported (?:this|that|it|any)|"
            r"has (?:this|that)|have (?:this|that)|said (?:anything|that)|mention\w*|experienc\w*|seems? to (?:have|"
            r"mind)|minds?|asks?|asked|raised|needs?|needed|struggles?)|(?:all |every )?(?:our |the )?(?:other|"
            r"rest of our) (?:customers|clients|guests|people|users|members)(?: all)? (?:\w+ )?(?:manage|managed|"
            r"understand|don't (?:complain|have|seem|mind)|are (?:happy|fine|satisfied|pleased|ok|patient)|"
            r"have no (?:problem|issue|trouble)s?|had no|never|love|seem|wait|can|like it|get it|got it|accept)|"
            r"everyone else (?:\w+ )?(?:manage[sd]?|understands?|is (?:fine|happy|ok)|has no|had no|seems?|can|"
            r"waits?|"
            r"got|likes?|follows?|copes?)|(?:you're|you are) the (?:only|first) (?:one|person|customer|guest|client|"
            r"user)\b|(?:only|first) (?:one|person|customer) (?:to|who|that) (?:\w+ )?(?:complain\w*|has (?:this|"
            r"a) problem)|thousands of (?:happy|satisfied) (?:customers|people)|works (?:fine )?for everyone else)\b"
        ),
    ),
    (
        "sarcasm",
        True,
        cues.compile(
            r"🙄|🤡|🖕|😒|🤦|🥱|😴|😂{2,}|\b(?:well done,? (?:genius|einstein|sherlock|you)|good job,? (?:genius|einstein)|"
            r"nice (?:try|one),? (?:genius|einstein|mate|buddy)|nice try(?=\W*$)|genius(?=\W*$)|(?:bravo|"
            r"slow clap)(?=\W*$|,)|boo[- ]?hoo|cry me a river|world's smallest violin|how (?:terrible|awful|"
            r"sad) for you|poor you\b|oh (?:no+|dear|my),? how (?:awful|terrible)|(?:well|oh|ok|yeah|yes|"
            r"wow),? congratulations\b|congratulations,? you|no shit|duh\b|whatever(?=\W*$|,)|yeah,? right(?=\W*$)|"
            r"good luck with that|have fun with that|thanks for (?:nothing|the (?:insult|insults|rant|lecture|"
            r"attitude|"
            r"drama|novel|life story))|thank you,? captain obvious|captain obvious|since you(?:'re| are) (?:so|such)|"
            r"if you(?:'re| are) so (?:smart|clever)|aren't you (?:a |just )?(?:clever|special|charming|lovely|"
            r"delightful)|lucky (?:you|us)\b|what a (?:shock|surprise|tragedy)|(?:i'm|we're) so sorry (?:your|"
            r"that your) (?:majesty|highness)|your (?:majesty|highness)|rocket science|not (?:a )?(?:magician|wizard|"
            r"mind[- ]?reader)s?|crystal ball|magic wand|tough luck|too bad(?=\W*$|,| for you)|hard luck|cool story|"
            r"lol(?=\W*$)|lmao|boohoo|snowflake|karen\b(?=\W*$))"
        ),
    ),
    (
        "non-apology",
        True,
        cues.compile(
            r"\b(?:sorry|apologi[sz]e|apologies|regret)(?: (?:that|if|for|because|to hear(?: that)?|about|how|"
            r"the way|"
            r"you think))* (?:you(?:'re| are| were)? (?:\w+ )?(?:feel(?:ing)?|felt|think|thought|see it|took|take|"
            r"find|"
            r"found|perceived?|believe|got|misunderstood|have chosen|feel like|offended|disappointed by that|"
            r"not happy with (?:our )?(?:answer|polic\w+)|don't (?:like|agree|understand))\b|(?:you|anyone|"
            r"anybody)(?: was| were| felt)? offended|(?:this|that|it|i|we|anything|my \w+|"
            r"our \w+) (?:\w+ )?(?:offended|upset|bothered|annoyed) you|your feelings|it (?:came|comes) across|"
            r"you had to (?:feel|see it))"
            r"|\bif (?:i|we|this|that|it|anything (?:i|we) said)(?:'ve| have| has)? (?:offended|upset|hurt) (?:you|"
            r"anyone)|\bsorry if (?:you|that|this)(?:'re| are| were| was)? (?:\w+ )?(?:feel|felt|think|thought|took|"
            r"take|offend\w*|upset\w*|bother\w*|annoy\w*|angry|hurt|don't like|find|found|misunderst\w+)\b|"
            r"\bsorry not sorry|\bsorry you(?:'re| are) (?:so )?(?:upset|angry|unhappy)(?=\W*$|"
            r",? but)"
        ),
    ),
    (
        "scolds",
        True,
        cues.compile(
            r"\b(?:(?:watch|mind|change|lose|drop) (?:your|the|that) (?:tone|language|mouth|attitude|manners)|"
            r"(?:i don't|we don't|i won't|won't) (?:like|appreciate|tolerate|accept|stand for) (?:your|the|that|"
            r"this) (?:tone|attitude|language|manner|behaviou?r)|don't (?:take|use) that tone|(?:please |just |"
            r"maybe |"
            r"then |try |again,? |why don't you |next time,? |you (?:need|have|could|should) to |"
            r"simply )*(?:actually |"
            r"properly |carefully |first )?(?:read(?:ing)? (?:the |my |our |your )?(?:\w+ )?(?:e-?mail|emails|"
            r"message|"
            r"terms|t&cs|fine print|small print|policy|instructions|manual|description|contract|conditions|label|faq|"
            r"rules|website|page)(?: (?:properly|carefully|again|first|next time|more carefully|"
            r"before (?:complaining|"
            r"you complain|writing|ordering)|please|you agreed to|you signed|that was sent))+)|read the (?:e-?mail|"
            r"fine print|small print|manual|label)(?=\W*$)|pay (?:more )?attention\b(?! to)|listen (?:carefully|"
            r"to me|"
            r"up|when i)|use your (?:head|brain|eyes|common sense)|common sense|(?:it's|that's|"
            r"is it) (?:really )?not (?:that )?(?:hard|difficult|complicated|rocket)|(?:is that|what's) so (?:hard|"
            r"difficult)|can't you (?:even )?(?:read|see|understand|follow|wait)|don't you (?:understand|get it|"
            r"listen|"
            r"read|see|think)|are you (?:stupid|blind|deaf|serious|kidding|joking|even (?:reading|listening)|done|"
            r"finished|dumb|illiterate)|(?:stop|quit) (?:wasting|bothering|harassing|spamming|contacting|messaging|"
            r"asking|writing|pestering|arguing|blaming|accusing)(?: (?:my|our|us|me))?|(?:you(?:'re| are)|"
            r"this is) wasting (?:my|our) time|waste of (?:my|our) time|you people\b|(?:you|customers) (?:clearly |"
            r"obviously )(?!have every|care|deserve|love|value|expected|had|need|went|should|put)\w+|obviously(?=,|"
            r" you| not| it| the| we| i|\W*$)|as you (?:should|ought to|would|must) (?:know|have)|you (?:should|"
            r"ought to|must|need to) (?:already |really |surely |at least )?(?:know|realise|realize|be aware|accept|"
            r"learn)\b(?! (?:that )?(?:soon|by|within|tomorrow|in the next|what|more|how to|your|that we're sorry))|"
            r"everybody knows|everyone knows|any (?:idiot|fool|child|sensible|reasonable|normal) (?:\w+ )?(?:could|"
            r"would|can|person|knows?)|even a child|"
            r"(?:or|otherwise|else)(?: else)? (?:i|we)(?:'ll| will) (?:end|close|hang up|terminate|block|ban|report|"
            r"stop)|(?:i|we)(?:'ll| will|'m going to|'re going to) (?:just |simply |have to )?(?:hang up|end (?:this|"
            r"the) (?:chat|call|conversation)|block you|ban you|terminate (?:this|the) (?:chat|call)|report you|"
            r"see you in court|call the police)|you can (?:threaten|complain|shout|scream|moan|write|sue) (?:all|"
            r"as much|us|me|as)|go ahead and (?:sue|complain|leave|post|cancel)|then (?:sue|leave|go elsewhere|"
            r"cancel|"
            r"don't (?:buy|order|come))(?=\W*$|,| us)|take it or leave it|like it or not|suit yourself|"
            r"be my guest(?=\W*$)|shut up|piss off|get lost|go away|idiots?\b|moron|stupid (?:question|customer|"
            r"person|"
            r"complaint|message|mistake of yours)|none of your business|don't care(?=\W*$|,)|who cares|"
            r"so what(?=\W*$)|"
            r"not interested in your|your (?:attitude|tone|behaviou?r|rudeness|language|manners) (?:is|are|was|won't|"
            r"isn't|doesn't)|be quiet|(?:do|did) you not (?:read|see|understand|listen|get)|if you(?:'d|"
            r" had) (?:bothered|listened)|you (?:never|don't|can't|won't|didn't) (?:even )?(?:listen|"
            r"read (?:anything|"
            r"emails|my|our|the)|bother|pay attention)|you agreed to (?:it|this|that|the terms|our terms|these)|"
            r"you signed (?:it|the contract|up for (?:it|this|that))(?=\W*$|,)|your problem(?=\W*$|,| not)|"
            r"that's on your (?:head|conscience)|as any\w* (?:can|could) see)"
        ),
    ),
    (
        "tautology",
        True,
        cues.compile(
            r"\b(?:rules? (?:are|is|r) (?:the )?rules?|(?:the |our )?(?:policy|polices|policies) (?:is|are) (?:the |"
            r"our )?(?:policy|policies)\b|a (?:rule is a rule|deal is a deal|contract is a contract|"
            r"policy is a policy|"
            r"no is a no)|(?:it|that|this)(?:'s| is) what it(?:'s| is)\b|it's just how it is|(?:that's|this is|"
            r"it's)(?: just| simply| the way)* (?:how|the way|what) (?:it(?:'s| is|s)?|things are|life (?:is|goes)|"
            r"it goes|it works|we do (?:it|things)|the cookie crumbles)(?: (?:is|works|goes|here|done))?(?=\W*$|,)|"
            r"that's (?:just )?(?:life|that|the rules?)(?=\W*$|,)|no means no|end of (?:story|discussion)|"
            r"full stop\b(?=\W*$)|because (?:i|we) (?:said|say) so|business is business|we don't make the rules|"
            r"i don't make the rules|computer says no|case closed\b(?=\W*$)|nothing more to (?:say|discuss|add)|"
            r"discussion (?:is )?(?:over|closed))"
        ),
    ),
)
_ABOUT_US = cues.compile(
    r"\b(?:that|because|when|how|if) (?:we|i) (?:made|let|kept|sent|left|asked|charged|lost|"
    r"didn't|failed)\b"
)
_GOOD_NORMAL = cues.compile(
    r"\b(?:nothing to worry about|don't worry|no need to worry|safe|good news|works as|"
    r"your (?:rate|reading|bill) is|to feel|to be (?:upset|angry))\b"
)
_SELF = cues.compile(
    r"\b(?:we|i|our|my|us)(?:'re| are|'m| am|'ve| have)? (?:were |was |been |being )?(?:so |"
    r"really )?(?:idiots?|stupid|wrong|mistaken|slow|rude)\b"
)
_CHEER = cues.compile(
    r"\bcongratulations\b[^.!?]{0,60}\b(?:birthday|wedding|baby|new|graduat\w+|win|won|anniversary|"
    r"promotion|purchase|order|on)\b"
)


@dataclass(frozen=True, slots=True)
class Hit:
    """Heat at [start, end) of sentence.plain."""

    clause: Clause
    start: int
    end: int
    kind: str
    sure: bool


def find(message: Message) -> Iterator[Finding]:
    """Clauses that heat the talk up."""
    for sentence in message.sentences:
        if sentence.role == "body" or sentence.raw[-1:] >= "\U0001f300":
            for hit in _hits(message, sentence):
                yield sentence.finding(name, *_span(hit), _TOLD[hit.kind], kind=hit.kind, sure=hit.sure)


def mend(message: Message, finding: Finding) -> Edit | None:
    """The words go; what else the sentence says stays."""
    for sentence in message.sentences:
        if not sentence.start <= finding.start < sentence.end:
            continue
        for hit in _hits(message, sentence):
            start, end = _span(hit)
            if sentence.span(start, end)[0] != finding.start or hit.kind != finding.kind:
                continue
            text = sentence.plain
            if hit.kind in ("repeats-itself", "sarcasm") or text[hit.start : hit.end].startswith("obviously"):
                aside = re.match(r"[\s,:]*(?:that\b)?[\s,]*", text[hit.end :])
                if (
                    text[: hit.start].strip(" \"'(*") == ""
                    and aside
                    and re.match(
                        r"(?:i|we|the|your|our|it|you|this|that|there|a|please|it's|we're|refunds?|returns?)\b",
                        text[hit.end + aside.end() :],
                    )
                ):
                    return removal(message, sentence, hit.start, hit.end + aside.end())
                if (
                    not re.search(r"[a-z0-9]", text[: hit.start])
                    or not re.search(r"[a-z0-9]", text[hit.end :])
                    or hit.kind == "sarcasm"
                ):
                    return (
                        removal(message, sentence, hit.start, hit.end)
                        if re.search(
                            r"^\W*$|[🙄🤡🖕😒🤦🥱😴😂]|,\s*$", text[hit.start : hit.end] + text[: hit.start][-2:]
                        )
                        or not re.search(r"[a-z0-9]", text[: hit.start] + text[hit.end :])
                        else removal(message, sentence, start, end)
                    )
                return None
            return removal(message, sentence, start, end)
    return None


def _span(hit: Hit) -> tuple[int, int]:
    if hit.kind == "sarcasm" and hit.end - hit.start <= 2:
        return hit.start, hit.end
    text, start, end = hit.clause.sentence.plain, min(hit.clause.start, hit.start), max(hit.clause.end, hit.end)
    while start < end and text[start] in " ,;:–-(":
        start += 1
    while end > start and text[end - 1] in " ,;:–-)":
        end -= 1
    return start, end


def _hits(message: Message, sentence: Sentence) -> Iterator[Hit]:
    text = sentence.plain
    parts = clauses(sentence)
    seen: set[int] = set()
    for kind, sure, pattern in _KINDS:
        for match in pattern.finditer(text):
            clause = next((c for c in reversed(parts) if c.start <= match.start()), None)
            if clause is None or clause.start in seen or clause.quoted or text[: match.start()].count('"') % 2:
                continue
            if re.search(
                r"\b(?:you|he|she|they|driver|agent)(?:'ve| have)? (?:were |was )?(?:said|told|wrote|"
                r"mentioned|say)\b",
                text[: match.start()],
            ) or _SELF.search(match.group()):
                continue
            if (kind == "scolds" and _ABOUT_US.search(text)) or (kind == "sarcasm" and _CHEER.search(text)):
                continue
            if match.group()[0] == "😂" and not _open(message):
                continue
            if kind == "minimises" and (_GOOD_NORMAL.search(text) or not _open(message)):
                continue
            if (clause.conditional and kind in ("minimises", "compares", "tautology")) or re.search(
                r"\b(?:isn't|not|never|don't|shouldn't|wasn't|hardly)(?: [\w']+)? $",
                text[max(0, match.start() - 14) : match.start()],
            ):
                continue
            seen.add(clause.start)
            yield Hit(clause, match.start(), match.end(), kind, sure)
    yield from _scoldings(message, sentence, parts, seen)


def _open(message: Message) -> bool:
    case = situation(message)
    return case.open or not case.given


def _scoldings(message: Message, sentence: Sentence, parts: tuple[Clause, ...], seen: set[int]) -> Iterator[Hit]:
    """A reproach with no problem behind it; with one, it makes the customer the cause and is judged as that."""
    if _open(message):
        return
    found = reproach(sentence.plain)
    if found is None or found[2] not in ("should", "because", "had", "fault"):
        return
    clause = next((c for c in reversed(parts) if c.start <= found[0]), None)
    if clause is not None and clause.start not in seen and not (clause.quoted or clause.reported or clause.question):
        yield Hit(clause, found[0], found[1], "scolds", False)


_CALM = "Do you open on Sundays?"

examples: tuple[Flagged | Clean, ...] = (
    Flagged("Calm down.", "Calm down", kind="orders-a-feeling", becomes=""),
    Flagged("There's no need to shout.", "no need to shout", kind="orders-a-feeling"),
    Flagged(
        "As I already told you, the form is online.",
        "As I already told you",
        kind="repeats-itself",
        becomes="The form is online.",
    ),
    Flagged(
        "For the last time, we can't see your order.",
        "For the last time",
        kind="repeats-itself",
        becomes="We can't see your order.",
    ),
    Flagged("Are you sure you looked?", "Are you sure", kind="doubts"),
    Flagged("That can't be right.", "That can't be right", kind="doubts"),
    Flagged("That's normal.", "That's normal", kind="minimises", becomes=""),
    Flagged("its only two days", "only two days", kind="minimises"),
    Flagged("Nobody else complained.", "Nobody else complained", kind="compares", becomes=""),
    Flagged("well done genius", "well done genius", kind="sarcasm"),
    Flagged("Your parcel is at the depot 🙄", "🙄", kind="sarcasm"),
    Flagged("I'm sorry you feel that way.", "sorry you feel", kind="non-apology", becomes=""),
    Flagged("We're sorry if you were offended.", "sorry if you", kind="non-apology"),
    Flagged("Watch your tone.", "Watch your tone", kind="scolds", becomes=""),
    Flagged("read the email", "read the email", kind="scolds"),
    Flagged("Pay attention.", "Pay attention", kind="scolds"),
    Flagged("Rules are rules.", "Rules are rules", kind="tautology", becomes=""),
    Flagged("it is what it is", "it is what it is", kind="tautology"),
    Flagged("You should have read our page.", "You should have read", customer=_CALM, kind="scolds"),
    Clean("The log shows a delivery at 9:10, and you have no box, so let's look where it went."),
    Clean("It was absurd that we made you fill it in again."),
    Clean("I'm sorry your parcel is late."),
    Clean("It's normal to be upset about this."),
    Clean("The first delivery was wrong, and that is our mistake."),
    Clean('Your note says "calm down" was said to you, and I am sorry.'),
    Clean("You told me the agent said to calm down, and that was wrong of us."),
    Clean("Congratulations on your new baby!"),
    Clean("Please read the safety note before you plug it in."),
    Clean("Please check the number on the label."),
    Clean("Which of the two lamps flickers?"),
    Clean("Are you able to send a photo?"),
    Clean("The red light is normal in the first hour, nothing to worry about."),
    Clean("You're right, that took far too long."),
    Clean("We were wrong about the date."),
    Clean("That was a stupid mistake on our part."),
    Clean("I understand you're angry."),
    Clean("Don't worry, your seat is safe."),
    Clean("I already sent the form to your inbox."),
    Clean("As mentioned on the page, the museum opens at ten.", customer=_CALM),
    Clean("You don't need to do anything."),
    Clean("We have only two of these left."),
)
