"""What befell a customer, told as a plain event: no word of complaint, and yet nobody writes it to say that all is well.

"My seat had been sold to someone else." "Ordered the red one, got the blue one." Told by who did it, to whom and
against what was agreed, not by a list of bad things. The innocent twins: the customer's own act, a notice, a request.
"""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.customer.carefree import spared
from rewriter.customer.wrongs import SPAN_OF_TIME
from rewriter.lexicon import MONEY
from rewriter.text import Sentence

_SOMEBODY = r"(?:someone|somebody) else|a (?:complete |total )?stranger|(?:complete |total )?strangers|(?:another|a different|the next|an?other) (?:\w+ )?(?:boat|family|couple|guest|customer|person|party|man|woman|patient|tenant|passenger|name|address|team|buyer|bidder|car|flat|house|room)"
_DUE = r"(?:ordered|booked|paid (?:\w+ )?(?:for|extra)|asked (?:you )?for|chose|chosen|picked|reserved|requested|bought|hired|rented|wanted(?! to\b)|agreed(?: on)?|was promised|were promised)"
_CAME = (
    r"(?:got|received|came(?: with)?|there (?:was|were)|sat|stood|spent|saw|ended up|found|was given|were given|was put|were put|was told|were told|has (?:a|an|no|the|only|someone)|"
    r"had (?:a|an|no|only)|is (?:a|an|only|too|half|in)|was (?:a|an|only|too|half|in|full)|were (?:only|too|half|in)|the \w+ (?:spoke|was|were|had|came|says|said|reads))"
)
_PAPERS = r"(?:a|an|the|my|your|no)? ?(?:\w+ )?(?:confirmation|code|e-?mail|text|invoice|receipt|number|message|notification|link|reply|discount|points|ticket number)\b"
_BEFELL = cues.compile(
    # against what was agreed
    rf"\b(?:ordered|booked|asked for|paid for|chose|reserved|wanted) [^.!?;]{{2,60}}?\b(?:and|but|,) (?:and |but )?you(?:'ve| have)? (?:just )?(?:sent|gave|given|brought|delivered|shipped|put) (?:me|us) (?:in )?(?:an?|the|one|\d)\b(?! {_PAPERS})"
    rf"|\b(?:ordered|booked|asked for|paid for|chose|reserved|wanted) [^.!?;]{{2,60}}?\b(?:and|but|,) (?:and |but )?you(?:'ve| have)? (?:just )?(?:put|placed|seated|booked) (?:me|us|him|her|my [a-z]+) (?:in|on|at|into|down for) (?!touch\b|the list\b|hold\b)[a-z]"
    r"|^\W*(?:a |the |your |my )?(?:second|third|fourth|fifth|sixth|\d(?:nd|rd|th)) (?:[a-z]+ )?(?:bill|invoice|estimate|delay|cancellation|mistake|fault|outage|breakdown|no-show|reminder|letter|dispute|rejection) in a row\b"
    rf"|\b(?:i |we )?{_DUE}\b[^.!?;]{{2,60}}?\b{_CAME}\b(?! {_PAPERS})"
    r"|\b(?:order|set|box|pack|case) of (?:\d+|\w+) [\w ]{2,30}\b(?:came|arrived) with (?:\d+|only)|\bcame with (?:only |just )?\d+(?= ?(?:\W*$|of|instead))"
    rf"|\b(?:was|were|been|got|you|they|had|it|them|driver|agent) (?:\w+ )?(?:sold|given|rented|handed|let|delivered|sent|shown|assigned|left) (?:it |them |out )?(?:to|with) (?:{_SOMEBODY})"
    rf"|^\W*(?:and |but |because )?(?:{_SOMEBODY}) (?:was|were|had|is|has|sat|took|got|answered|signed|picked|opened|collected)\b|"
    rf"\b(?:signed|picked up|collected|opened|used|taken|answered) by (?:{_SOMEBODY})|\b(?:someone|somebody) else's\b|"
    r"\bstranger's\b|\banother (?:man|woman|person|customer|patient|guest)'s\b"
    r"|\b(?:went|sent|delivered|shipped|posted|mailed|came|goes|going) (?:it |them |out )?to (?:my|the|an?|our) (?:old|wrong|previous|former|ex|neighbou?rs?|other)\b"
    rf"|\b(?:came|arrived|turned up|delivered|was sent|sent (?:me|us)) (?:\w+ ){{0,2}}(?:minus|missing|short of|lacking|without)(?! (?:an?y? )?(?:\w+ )?(?:problems?|issues?|hitch\w*|fuss|delays?|damage|trouble|warning|charge|scratch\w*))\b"
    rf"|\b(?:funeral|memorial|wedding) (?:flowers|cake|wreath|order of service|invitations?) (?:came|arrived|had|said|were|was) (?!beautiful|lovely|perfect|on time|gorgeous|just)|how (?:do|can) you (?:live with|sleep)\b"
    r"|\b(?:first|second|third|fourth|fifth|sixth|seventh|\d(?:st|nd|rd|th)) (?:night|day|morning|evening|week|weekend|time) (?:running|in a row)\b(?=.{0,60}\b(?:drops?|cuts?|goes|crash\w*|no|not|without|late|off|down|out|stops?|fails?|cold|dead|slow)\b)"
    r"|\b(?:drove|drives|sailed|went|flew|shot) (?:straight |right )?past (?:me|us|my (?:stop|house)|the stop)\b"
    rf"|^\W*(?:(?:i|we)(?:'ve| have)? )?(?:just )?spent {SPAN_OF_TIME} (?:on (?:hold|the phone)|waiting|trying|queu\w+|stuck|in (?:the|a|your) (?:queue|line|cold|rain)|in line|at (?:the|your) (?:gate|desk|station|till|airport))\b"
    r"|(?:'s| has) (?:just )?(?:given up|packed (?:up|in)|conked out|run out(?! of)|cut out|gone (?:dead|dark|bang))\b|\b(?:gives?|gave|giving) (?:me|us|him|her|my \w+) (?:headaches?|a headache|migraines?|blisters|a rash|nightmares|hives)\b"
    rf"|\b(?:it's|its|it has) been {SPAN_OF_TIME}(?: now)? (?:for|waiting for) (?:an?|my|our|the|one) "
    # forced, and put out
    r"|(?:\b(?:i|we|he|she|they|(?:my|our) \w+|and|so|then)(?:'ve| have)? |[,;] ?|^)had to (?:wait|stand|walk|crawl|"
    r"sit|sleep|go (?:home|back|without|out)|carry|drive (?:back|home|to|around)|leave|borrow|"
    r"take (?:a|the) (?:taxi|bus|cab|train)|climb|queue|share|pay (?:again|twice|extra|for another|for it)|explain|"
    r"repeat|chase|beg|throw|eat|buy (?:another|a new one|it again))\b"
    r"|\b(?:turned|sent|sends|turns) (?:us|me|him|her|them|my \w+|people) (?:away|home|back|off|to (?:a|an|the|another)|in circles|from)|"
    r"\b(?:was|were|been|got|being) (?:turned away|sent (?:away|home|back|in circles)|thrown out|made to|"
    r"told to leave|moved on|passed (?:from|around|on)|left (?:out|off|outside|behind|standing|alone)|shut out|"
    r"double[- ]?booked|given away)\b"
    r"|\b(?:missed|lost|miss) (?:my|our|half|most|a whole|the (?:first|start|last|whole|beginning)) (?:\w+ ){0,2}?(?:slot|shift|lesson|class|ceremony|party|birthday|call|start|game|match|show|concert|talk|visit|boat|plane|stop|streak|progress|day|night|evening|half|turn|place|spot|seat|chance)\b"
    r"|\b(?:i|we)(?:'ve| have)(?: now| all)?(?: been)? (?:carr(?:ied|ying)|haul(?:ed|ing)|lugg(?:ed|ing)|"
    r"fetch(?:ed|ing)|boil(?:ed|ing)|bail(?:ed|ing)|"
    rf"mopp(?:ed|ing)) (?:all |the |our |my |every )*(?:\w+ )?(?:water|buckets?|coal|wood|logs|shopping|laundry|washing|floors?|pram|wheelchair)\b[^.!?]{{0,40}}\b(?:for {SPAN_OF_TIME}|"
    r"since|every (?:day|morning|night)|all (?:day|week|night|weekend))\b"
    # somebody or something did it to what is theirs
    r"|\b(?:deleted|wiped|erased|swallowed|ate|copied|spilled|spilt|sprayed|soaked|knocked over|drove into|ran over|"
    r"backed into|keyed|clamped|towed|binned|shredded|dropped|kicked|threw|tossed|chucked|forgot|"
    r"euthani[sz]ed) (?:my|our|her|his|their|the (?:box|parcel|package|wrong|bag|vase|whole)|whole|half)\b"
    r"|\b(?:was|were|is|are|been|got) (?:called off|towed|clamped|struck off|wiped|binned|thrown away|swapped|mislabel\w+|misspel\w+|overbooked|locked with|taken off)\b|'s locked\b"
    r"|\bkept (?:buffer|cut|stopp|ring|beep|jump|rattl|skipp|flash|wak|switch|ask|shout|talk|go)\w*ing\b|\b(?:has|have|'s|'ve|is|are|was|were) been (?:rattling|buffering|beeping|humming|dripping|flashing|howling|barking|hammering|drilling|ringing)\b"
    r"|\b(?:parcel|package|letter|bag|suitcase|card|order|delivery|luggage) (?:was |is |got )?lost\b|\blost (?:parcel|package|bag|suitcase|luggage|card)\b"
    r"|\b(?:nearly|almost) (?:got hit|hit|fell|ran|crashed|lost|missed|drowned|choked|took the|drank|ate)\b|^\W*[a-z-]{3,} (?:locked|died|broke|froze|fell|burst|stopped|jammed|tripped|blew|ripped|tore|split|stinks|smells|squeaks|wobbles|bounced|vanished|exploded)\b"
    r"|\bleft (?!me\b|us\b|it\b|my\b|our\b)(?:\w+ ){1,3}(?:all over|everywhere)\b|(?<!\bi )(?<!\bwe )\b(?:gave|sold|rented|handed) (?:my|our) [a-z]+(?: [a-z]+)? (?:away|to (?:someone|somebody|another|the next))\b"
    r"|^\W*(?:and |but |so )?(?:(?:i|we)(?:'ve| have)? )?(?:just )?(?:got|received|been given|was given|were given) (?:an? |another |your )(?:[\d£$€.]+ )?(?:[a-z]+ )?(?:fine|penalty|parking ticket)\b(?! (?:notice )?(?:for|of) (?:speeding|driving))"
    r"|\b(?:ordered|booked|due|scheduled|meant|supposed)\b[^.!?;]{0,40}?\d(?:[:.]\d\d)? ?(?:am|pm)?\b[^.!?;]{0,20}[,;.–-]+ ?(?:and |but )?(?:it's|its|now) (?:now |already |past |gone |nearly )*\d"
    # dearer than said, and not what was asked for
    rf"|\b(?:told|said|quoted|estimated?)\b[^.!?]{{0,60}}?\b(?:{MONEY}|\d{{2,6}})\b[^.!?\d]{{0,20}}(?:and|but) (?:now )?(?:the|my|our|your) (?:final )?(?:invoice|bill|total|price) (?:is|was|says|came to|comes to) (?:now )?[£$€]?\d"
    rf"|\b(?:my|our|the|this) (?:[a-z]+ )?(?:bill|invoice) (?:is|says|was|came to) (?:{MONEY}|\d{{2,5}}) (?:for (?:one|a|just|half|two|three)|this (?:month|quarter|time|year)|,? (?:normally|usually|instead of|not)|when it's (?:normally|usually))\b"
    r"|\b(?:i|we) (?:asked for|wanted) [^.!?]{2,40}[,.;]? (?:and |but |now )*(?:i|it|they|he|she|we) (?:now )?looks? (?:more )?like\b|\b(?:one|two|half) of (?:the|its|their) [^.!?]{0,30}\b(?:is|are) (?:shorter|longer|bigger|smaller|thicker|lower|higher) than the others?\b"
    r"|\b(?:ordered|booked|asked for|paid for|chose|reserved) [^.!?;]{2,70}? (?:and|but) now (?:the|my|our) (?:[a-z]+ )?(?:voucher|tickets?|confirmation|booking|app|e-?mail|invoice|reservation) (?:only )?says (?!it's (?:fine|confirmed)|confirmed|thank)"
    r"|\b(?:from|through) (?:my|our|the|a) [a-z]+(?: [a-z]+)?,? not (?:from |through )?you\b"
    r"|\b(?:it|they) came back (?:with|without|minus) (?!(?:an? |any |no |the )?(?:\w+ )?(?:smiles?|note|receipt|good|free|gift|extra|issues?|problems?|scratch|mark|hitch|fault|new)\b)[a-z]"
    r"|\b(?:my|our) (?:\w+ )?(?:dog|cat|puppy|kitten|rabbit|horse|son|daughter|kid|child|baby|mum|mother|dad|father) came (?:home|back)(?: from [\w' ]{2,30}?)? with (?:an? |two |three |some |\w+ )?(?:limp|cough|fleas|ticks|rash|bruises?|bites?|cuts?|scratch(?:es)?|burns?|fever|lice|sores?)\b"
    r"|\b(?:driver|courier|van|lorry|crew|men|movers|truck|digger|postman) (?:drove|reversed|backed|ran|crashed) (?:straight |right )?(?:over|into|across|through) (?:my|our)\b"
    rf"|\b(?:you|they)(?:'ve| have) (?:had|got|kept) (?:my|our) (?!number|details|custom|business|e-?mail|address|data|name|loyalty|attention)[a-z]+ (?:now )?for (?:over |nearly |almost )?{SPAN_OF_TIME}"
    # it lasts
    r"|\b(?:has|have|'s|'ve) been (?:with (?:you|your|them)|at your|"
    r"in (?:repair|review|transit|customs|processing|(?:the|your) (?:workshop|shop|garage|queue))|"
    r"under (?:review|repair)|sitting|lying|stuck|off|out|'?nearly done)\b[^.!?]{0,40}\b(?:for|since|now)\b|"
    rf"\b(?:done'?|with you|in repair|processing|pending) (?:for|since) (?:{SPAN_OF_TIME}|\w+)"
    r"|\b(?:days|weeks|months|hours|nights) of (?!the\b|warranty|guarantee|free|use|notice|trial|stay|my|our|your|may|june|july|leave|holiday)\w+|\b(?:2|3|4|5)(?:nd|rd|th) (?:night|evening|morning|weekend|round)\b"
)
_OWN_SLIP = cues.compile(  # their own doing: they tell it to ask for something
    r"^\W*(?:(?:sorry|hi|hello|so|and|but|oops|ok|well|i think|i'm afraid),? )*(?:i|we|my (?:\w+ )?(?:dog|cat|son|daughter|toddler))(?:'ve| have|'d)?(?: just| accidentally| also| already| stupidly| must have)? (?:"
    r"(?:typed|entered|gave|put|wrote|picked|chose|chosen|selected|clicked|spelt|spelled|filled in|made|booked|ordered|sent you)(?: you| down| in)? (?:an?|the|my)? ?(?:\w+ )?(?:wrong|incorrect|typo|mistake|old)\b|"
    r"(?:lost|misplaced|forgot(?:ten)?|dropped|mislaid|broke|ate|deleted|threw away|mistyped|misread|missed) (?:my|the|our) (?:\w+ )?(?:receipt|"
    r"ticket|card|keys?|passwords?|pin|phone|invoice|code|form|letter|instructions?|manual|cable|e-?mail|number|login|"
    r"deadline|appointment|slot|stop|turn)\b(?! (?:and|but) (?:you|your|they|nobody)))"
    r"|^\W*(?:forgot to (?:get|bring|ask|take|keep|save|use|print)|(?:i|we) (?:ordered|booked|applied) (?!.*\b(?:came|was|is|arrived|it's|be|not|n't)\b)(?:[\w']+ ){1,8}late)\b"
    r"|^\W*(?:(?:sorry|hi|hello),? )*(?:i|we)(?:'ve| have)? (?:forgot(?:ten)?|left behind|mislaid|misplaced) (?:my|our|to)\b|^\W*(?:(?:sorry|hi|hello),? )*(?:i'm|we're|i am|we are|i'll be|we'll be) (?:a (?:bit|little|few \w+) |running |slightly )*late\b"
)
_OWNS_UP = cues.compile(  # they say so themselves: "my fault entirely"
    r"^(?!.*\b(?:not|\w+n't|how|why|says?|said|saying|told|tell\w*|claim\w*|blam\w*|as if|like|apparently|either|but (?:you|your|the|it|now|they)|still|again)\b)"
    r".*(?:^\W*|[,;.(–-] ?|\b(?:it's|it was|that's|that was|this is|this was|all|totally|entirely|completely|purely|probably) )(?:my (?:own )?(?:(?:stupid|silly|daft) )?(?:fault|mistake|error|bad)|my own doing|silly me|stupid me|silly old me|user error)\b(?! (?:for|in|to) (?:trust\w*|believ\w*|order\w*|think\w*|choos\w*|us(?:e|ing)|expect\w*|buy\w*|rely\w*|pay\w*|hav\w*)\b)"
)
# One word of a sentence in capitals, of when or how often: "the funeral is TOMORROW".
_STRESSED = cues.compile(
    r"(?<![A-Z] )\b(?:TODAY|TOMORROW|TONIGHT|NOW|STILL|AGAIN|NOT|NEVER|NOTHING|NOBODY|TWICE|ALREADY|ALL|ONE|TWO|THREE|FOUR|FIVE|EVERY|WRONG|THIRD|SECOND)\b(?! [A-Z]{2})"
)


_UNMARKED = cues.compile(  # a question of how it is done, without its mark: "do substitutions get charged at the lower price"
    r"^\W*(?:(?:hi|hello|and|so|also|ok|just|quick question)\b[\s,.!:]*)*(?:does (?!not\b|nothing\b)\w+ |do (?:i|we|you|they|[a-z-]{3,}s|(?:the|your|those|these) (?:\w+ )?[a-z-]{2,}s) (?!and\b|or\b|,))"
)


def befell(sentence: Sentence) -> bool:
    """It tells of something that was done to the customer, or was not as agreed."""
    return not (sentence.question or _UNMARKED.match(sentence.plain)) and befalls(sentence.plain)


def befalls(text: str) -> bool:
    """These plain words tell of it."""
    return bool(_BEFELL.search(text))


def own_slip(sentence: Sentence) -> bool:
    """They tell of a slip of their own, which nobody here is to be sorry for."""
    text = sentence.plain
    return bool(_OWN_SLIP.match(text) or (not sentence.question and _OWNS_UP.match(text)))


def stressed(raw: str) -> bool:
    """One word in capitals among others that are not: how it sounds, whatever it says."""
    return any(c.islower() for c in raw) and bool(_STRESSED.search(raw))


# Not a report: it asks, wants, announces, thanks, informs, or says that something is well.
_ASKS_OR_TELLS = cues.compile(
    r"[?💛💙💚💜🧡😂🤣😄😃😀😁😊🥰😍😋🤤🎉🎃👻💍✈❤💕👍🙌😉😎🔥]|"
    r"^\W*(?:this|that|it)(?:'s| is| was) (?:how|what|where|my|the|a|an|on|in|from|all|for)\b|"
    r"\b(?:please|pls|lol|lmao|haha\w*|halloween|happy (?:halloween|christmas|new year|holidays|easter|friday)|plz|"
    r"could you|can you|can i|may i|would you|let me know|tell me|wonder|wondering|"
    r"(?:i|we)(?:'d| would) (?:like|love|prefer)|"
    r"(?:i|we) (?:need|want|wish|hope|plan|intend|prefer|agree|accept|confirm|think|believe|guess)\b|"
    r"looking (?:for|to|forward)|interested in|"
    r"will|'ll|going to|gonna|ima|about to|(?:i|we)(?:'m| am|'re| are) (?:coming|arriving|travelling|traveling|moving|planning|thinking)|here(?:'s| is| are)|attached|just (?:to say|letting|a (?:note|heads)|wanted)|wanted to (?:say|tell|let)|fyi|heads[- ]up|for your (?:information|records)|"
    r"(?:i|we)(?:'ve| have) (?:moved|changed|switched|updated)|(?:my|our|the) (?:new |correct |right )?(?:\w+ )?(?:address|name|number|email|e-mail|phone|postcode) is|"
    r"works?(?! \w+n't)|working|fits?|fixed|sorted|solved|found (?:it|him|her|them)|smil\w+|laugh\w*|magic(?:al)?|"
    r"a dream|dreamy|a treat|a joy|spot on|comfortable|cosy|cuddles?|thrilled|unforgettable|impeccabl\w+|flawless|"
    r"smooth(?:ly)?|kind(?:ly|ness)?|gentle|patient(?:ly)?|polite|friendly|charming|gorgeous|stunning|superb|"
    r"incredible|"
    r"as (?:described|promised|agreed|expected|always|planned)|"
    r"without (?:a|any) (?:word|hitch|problem|fuss|complaint)|"
    r"went (?:well|fine|great|smoothly|out of (?:his|her|their) way)|"
    r"couldn't (?:be|have been) (?:happier|better|nicer|kinder)|no complaints|all (?:complete|there|fine|well|good)|"
    r"made my|moved me|to tears|saved (?:me|us|my|our|the)|rescued|lifesav\w+|angels?|hero(?:es|ine)?)\b"
)
_THEY = r"(?:the|my|our|your|this|that|every|each|both|half|two|three|four|one of|some|nobody|no one|someone|somebody|he|she|they|it|there|an?|[a-z]+'s)"
_HAPPENED = (
    r"(?:was|were|had|has|have|is|are|did|spent|got|came|went|took|gave|said|says|told|left|sent|put|made|saw|shut|ran|rang|broke|stood|sat|spoke|cost|hung|lost|fell|kept|found|held|led|read|reads|shows?|stops?|goes|comes|smells?|squeaks?|leaks?|buzz(?:es)?|"
    r"sounds?|looks?|feels?|costs?|takes?|gives?|charges|doubles|tastes?|wobbles?|flickers?|drips?|hums?|beeps?|jams?|skips?|\w{3,}ed)"
)
_REPORT = cues.compile(  # somebody or something else did it, or is so
    rf"^\W*(?:(?:so|and|but|now|then|today|yesterday|on \w+day|last \w+|this \w+|again|hi|hello|hey),? )*{_THEY}\b (?:[\w'’&-]+ ){{0,7}}?{_HAPPENED}\b"
    rf"|(?:,| and| but| while| then| when| until| although| because| yet|;|:| -)(?: \w+){{0,3}}? {_THEY} (?:[\w'-]+ ){{0,5}}?{_HAPPENED}\b|\b(?:and|but) (?:i|we)?(?: was| were| got| had)\b"
    r"|^\W*you (?:just |then |even |also )?(?!are\b|can\b|could\b|may\b|might\b|have the\b|guys\b|will\b|should\b|were (?:so|very|right|great)\b)[a-z]+ (?:my|our|me|us|the|an?|it|for|him|her)\b"
    r"|^\W*(?:i|we) (?:got|was|were|had|spent|queued|waited|stood|sat|spent|rang|called|paid|drove|came|walked)\b"
)
_REJOICES = re.compile(
    r"\b(?:(?:glad|pleased|delighted)(?! to (?:help|assist|look|see what|take|check|do|try|be of))|"
    r"happy (?:to (?:hear|read)|that|for|halloween|christmas|new year|birthday)|lovely|how (?:nice|kind|sweet)|"
    r"wonderful|great (?:to|news|stuff)|good (?:to (?:hear|read)|news|stuff)|best news|made (?:my|our) (?:day|week)|"
    r"makes (?:me|us) (?:happy|smile)|thrilled|over the moon|congrat\w+|"
    r"you're (?:very |most )?welcome|(?:haha )?anytime|enjoy|proud|"
    r"(?:thank you|thanks) so much(?! for (?:sending|your patience|waiting|the photo|reporting|letting|bringing))|"
    r"thanks for (?:stopping by|the (?:love|shout))|"
    r"no (?:fuss|bother) at all,? (?=safe|enjoy|have an? |take care|glad|happy)|"
    r"looks? (?:lit|great|amazing|fantastic|so good)|we dig|fantastic|brilliant|(?<!be )(?<!be \d\d\d% )perfect|cheers(?:!| for\b| (?:me|us)\b)|ha|haha|"
    r"noted and (?:changed|done|updated)|no problem at all|warm words|kind words|see you (?:for|at) the next)\b"
)
_REGRETS = cues.compile(
    r"\b(?:oh no|(?:no|non)[ -](?:refunds?|exchanges?|refundable)|(?:can't|cannot|won't)(?! (?:wait|go wrong|thank|be more))|there(?:'s| is) no (?!need|rush|hurry|problem|charge|extra)|sorry|apolog\w+|regret|frustrat\w+|annoying|disappoint\w+|unfortunately)\b"
)


def told(sentences: tuple[Sentence, ...]) -> bool:
    """All they write is what happened: it asks nothing, wants nothing and praises nobody."""
    if any(_ASKS_OR_TELLS.search(s.plain) or own_slip(s) for s in sentences):
        return False
    return any(len(s.plain.split()) > 4 and _REPORT.search(spared(s.plain)) for s in sentences)


def rejoices(draft: str) -> bool:
    """The answer (in plain words) is glad, and sorry for nothing: what it answers was no complaint."""
    return bool(_REJOICES.search(draft)) and not _REGRETS.search(draft)


_BY_THEN = re.compile(r"\b(?:TODAY|TOMORROW|TONIGHT)\b")


def pressed(raw: str) -> bool:
    """A day in capitals among words that are not: there is no time left."""
    return any(c.islower() for c in raw) and _BY_THEN.search(raw) is not None
