"""A message that only asks: a plain question or a slip of their own, and the circumstances one has to tell with it.

"Do you move pianos? Upright, second floor, no lift." "I'm silver, my partner isn't. Do we both get in?" The same small
words ("no", "only", "not", "since") complain elsewhere, so everything is asked for: a question that wants no help with
anything, and beside it nothing that was done, came, failed or is owed. `only_asks` is wider: a problem may be named in it,
and still there is nothing to be sorry for ("do I send the broken one back?").
"""

from __future__ import annotations

import re
from itertools import pairwise

from rewriter import cues
from rewriter.customer.complaint import GREETING, shouted, trouble
from rewriter.customer.grievance import accuses, aggrieved, asks_why
from rewriter.customer.mishap import befell, own_slip, stressed
from rewriter.lexicon import ASKING, KIN
from rewriter.plain import plain
from rewriter.text import Sentence, sentences

_READ = 6_000  # characters

_ASKS = cues.compile(
    rf"^\W*(?:(?:{GREETING}|and|so|also|but|or|ok|okay|well|please|just|quick (?:one|question)|[a-z]+ here|dear \w+)\b[\s,.!:-]*){{0,4}}"
    r"(?:(?:can|could(?! have)|may|might|would|should|shall)\b(?!')(?! you (?:even|ever|people|lot|guys)\b)|(?:do|does|is|are|am|will)\b(?!')(?! (?:my|our|you (?:even|ever|people|lot|guys))\b)|which|what(?! (?:an?|now|about|the|gives)\b)|who|whose|how (?:much|many|long|far|old|big|early|late|often|do|does|can|would|should)|where (?:can|do|should)|when (?:do|can|should) |any chance\b|want to know (?:if|whether|how|what))"
)
_WANTS_HELP = cues.compile(  # whoever asks for this has met with something
    r"\b(?:help|fix\w*|sort(?:ed)?|explain|refund\w*|money|compensat\w*|chase|look into|investigat\w*|going on|happen(?:ed|ing)|resolve\w*|wrong|reply|answer|update|why|ever|even|anyone|anybody|supposed|(?:money|cash|deposit|it|them|that|me|us|come|comes|get|is|be|have) back|back (?:on|up|yet|now)|back\W*$|again|check (?:what|why|where|my|on)|(?:tell me|know) (?:why|where)|where my|how (?:is|can|could|come) (?:this|that|it|you)|credit(?:ed)?|replac\w+|complain\w*|manager|resend|send (?:me |us )?(?:another|a new)|or (?:not|what)|the only one)\b|\bthen\W*$|\?\?|\?!|!\?|!!"
)
_SERVED = cues.compile(  # what comes, is sent, works, hurts or is owed, and what somebody else did
    r"\b(?:arriv\w+|comes?|came|coming|turn(?:ed|s)? up|receiv\w+|recieved|deliver\w+|sent|shipp\w+|dispatch\w*|work(?:s|ed)|working (?:again|properly|now|yet)|refund\w*|replac\w+|repl(?:y|ies|ied)|answer\w*|respon\w+|hear|heard|called|rang|phoned|shows?|showed|shown|load\w*|opens?|connect\w*|charged|billed|took|taken|said|says|told|promis\w+|supposed|meant to|mad|crazy|"
    r"trying|tried|times|every time|goes|keeps?|wait(?:ed|ing)|ignor\w+|never|nothing|nobody|no one|none|again|twice|wrong|missing|already|ago|hours?|finally|you(?:'ve| have)? (?:\w+ )?(?:\w+ed|left|took|sent|lost|gave|told|said|kept|broke|made|sold|put|let|forgot|did|didn't|don't|won't|can't|haven't|never)|(?:log|sign|get) (?:in|on|through|into)|access|signal|reply|news|sign of|idea (?:what|why|where)|happy|good enough|answer)\b|[!?]{2}"
)
_PEOPLE = rf"(?:my|our) (?:\w+ )?(?:{KIN}|partner|kids|children|parents|friends?|boss|family|team|flatmate|housemate|puppy|kitten|group|class|party)"
_TOLD = cues.compile(  # of themselves and theirs
    rf"^\W*(?:(?:and|so|also|but|or|ok|okay|well|just|because|as|since|because|only|still|now)\b[\s,.!:-]*){{0,3}}(?:(?:i|we)(?:'m|'re|'ve|'d|'ll)?|it's|that's|he's|she's|they're|{_PEOPLE})(?![\w'])"
)
_PIECE = re.compile(r"[,;.()/&–]| - | and | or ")
_DONE = cues.compile(
    r"\b(?:is|are|was|were|am|be|been|has|have|had|does|do|did|\w+n't|can|could|will|would|should|must|keeps?|kept|goes|went|gone|gets?|got|drove|paid|spent|came|sat|stood|bought|lost|left|broke|fell|stopped|[a-z]{3,}(?:ed|ts|ks))\b"
)
_OWED = cues.compile(  # what is lacking where it was paid for
    r"\bno (?:\w+ )?(?:heat\w*|power|water|gas|electric\w*|internet|wi-?fi|broadband|service|signal|refund|reply|answer|e-?mail|code|link|confirmation|receipt|invoice|tracking|delivery|driver|parcel|order|response|explanation|apology|warning|notice|seats?|room|booking|record|staff|help|idea|towels?|food|meal|key|tickets?|results?|appointment|bus|train|taxi|cab|flight|luck|points|sound|picture|channels?)\b"
)
_BY_CHOICE = cues.compile(  # what they do not do, or have not done yet, or cannot for reasons of their own
    r"\b(?:(?:(?:i|we)(?:'m| am|'re| are)|he's|she's|they're|it's) not|(?:i|we|he|she|they) (?:don't|do not|doesn't|won't|haven't|hasn't|didn't|can't|couldn't) (?:yet |actually |really |currently |even )?(?:drive|eat|drink|smoke|fly|swim|cook|cycle|speak|know|mind|need|want|plan|think|live|own|expect|have|booked?|decided?|paid|started?|ordered|bought|tried|been|used|chosen|moved|applied|signed|planned|travel\w*|walk|stand|climb|lift|carry)|(?:he|she|they) (?:hasn't|haven't|doesn't|don't) (?:got|have) (?:my|an?|any|the) (?:\w+ )?(?:card|id|app|phone|smartphone|car|login|password|licence|passport|account|email|number)\b|"
    r"(?:^\W*|\b(?:i|we) )can't (?:get|find) (?:any )?(?:parking|(?:a )?(?:space|sitter|babysitter|lift)|childcare|time off|off work|away)\b|"
    rf"not (?:yet )?(?:booked|decided|paid|started|ordered|bought|sure|fussed|bothered|urgent|expensive|heavy|big|worth|much|many|in a hurry|picky|very|so|too)|{_PEOPLE} can't (?:manage|do|climb|walk|stand|see|hear|eat|lift|use|carry|bend|kneel|sit|drive|swim)\b|{_PEOPLE} (?:isn't|aren't|doesn't|don't) ?(?=\W*$|a |an |eat|drink|drive|fly|swim|speak|like|want|have|cook|very|so))"
)
_OVER = cues.compile(
    r"\b(?:past|out of|outside|beyond|over|after|not (?:under|in|within)) (?:(?:the|its|my|our|your) )?(?:\w+ )?(?:guarantee|warranty|window|deadline|limit|return period|cover)\b"
)
_CONCEDES = cues.compile(  # they ask for nothing of it, and say so: "past the guarantee, I know"
    rf"^(?!.*\bbut\b)(?=.*{_OVER.pattern}).*\b(?:(?:i|we) (?:do )?(?:know|realise|realize|get that|understand)|i'm aware)\b"
)
_PUT_UPON = cues.compile(  # somebody did it to them
    r"\b(?:is|are|was|were|'s|'re|been|being|gets?|got) (?:being |getting )?(?!booked|retired|disabled|interested|married|engaged|excited|registered|based|trained|used|tired|allowed|invited|signed|vaccinated|experienced|qualified|based|need)[a-z]{3,}ed\b"
)
_A_NO = cues.compile(r"\b(?:\w+n't|not)\b")
_THEIR_LOSS = cues.compile(  # a thing of their own that they lost, left behind or broke, and nobody else in it
    r"^\W*(?:(?:sorry|so|and|but|oops|ok|well|i think|i'm afraid)[,!. ]+)*(?:(?:i|we|my (?:\w+ )?(?:dog|cat|son|daughter|toddler|husband|wife))(?:'ve| have|'d| must have| think i)? )?(?:(?:just|accidentally|also|already|stupidly|somehow) )?"
    r"(?:lost|lose|loose|left|dropped|forgot|mislaid|snapped|sat on|spilled|spilt|scratched|cracked|tore|bent) (?:(?:one|some|both|part|half) of )?(?:a|an|the|them|those|these|my|our|his|her)\b"
    r"(?! (?:\w+ )?(?:luggage|bags?|baggage|suitcases?|case|parcel|order|job|money|cash|deposit|data|photos?|pictures|files?|progress|points|miles|streak|connection|signal|internet|power|place|seat|turn|patience|access|account|hours?|days?|pay|wages|customers?|sales|game|save|history|settings|home|house|room|booking|slot|appointment|refund|baby|mother|father|mum|mom|dad|son|daughter|wife|husband|dog|cat|faith|trust|will|chance)\b)"
    r"(?![^.!?]*\b(?:(?:and|but|then|because|when|while|as) (?:you|it|they|he|she|nobody|no one|someone|somebody|now|there|your|the|after|still|then|has|was|got)|due to|thanks to|again|your (?:driver|staff|website|app|site|agent|engineer|colleague))\b)"
)


def inquires(parts: tuple[Sentence, ...]) -> bool:
    """All they write is a plain question with what one must know to answer it, or with a slip of their own."""
    owned_up = {part.index for part, then in pairwise(parts) if own_slip(then) and len(then.plain.split()) <= _BARE}
    slips = [part for part in parts if part.index in owned_up or own_slip(part) or _lost(part)]
    rest = [part for part in parts if part not in slips]
    if any(trouble(p.plain) or befell(p) or shouted(p.plain) or stressed(p.raw) for p in rest):
        return False
    asked = [part for part in rest if _asks(part)]
    if slips and (asked or any(part.question or _THEN_ASKS.search(part.plain) for part in parts)):
        others = [part for part in rest if part not in asked]
        return not any(accuses(p.plain) or asks_why(p.plain) or _SERVED_IT.search(p.plain) for p in others)
    return bool(asked) and all(_mild(part) for part in rest if part not in asked)


_BARE = 4  # words of "my bad, sorry"
_THEN_ASKS = cues.compile(
    r",? (?:and |so |but )?(?:is|are|can|could|do|does|would|will|may) (?:i|you|it|that|this|we|they|there)\b"
)


def _lost(part: Sentence) -> bool:
    """A thing of their own is lost or broken, told before the question in the same sentence."""
    text = part.plain
    asks = _THEN_ASKS.search(text)
    return _THEIR_LOSS.match(text[: asks.start()] if asks else text) is not None


_SERVED_IT = cues.compile(r"\b(?:never|nobody|no one|wrong|wait(?:ed|ing)|promis\w+|told|refus\w+)\b|[!?]{2}")


def _asks(part: Sentence) -> bool:
    """A question that needs no help with anything, with its mark or without."""
    text = part.plain
    if not _ASKS.match(text) or _WANTS_HELP.search(text) or _A_NO.search(text) or aggrieved(part):
        return False
    return all(_with_it(piece) for piece in text.split(", ")[1:])


def _with_it(piece: str) -> bool:
    """What stands behind a comma of the question tells of themselves too, or goes on asking."""
    if _SERVED.search(piece) or _PUT_UPON.search(piece):
        return False
    return bool(_TOLD.match(piece) or _ASKS.match(piece)) or not _DONE.search(piece)


def _mild(part: Sentence) -> bool:
    """It tells of themselves, or names in a word or two how things are with them."""
    text = part.plain
    if len(text.split()) < 2 or part.role == "greeting":
        return True
    if _CONCEDES.match(text):
        return not accuses(_OVER.sub(" ", text))
    if _SERVED.search(text) or _OWED.search(text) or accuses(text):
        return False
    if _PUT_UPON.search(text) or len(_A_NO.findall(text)) > len(_BY_CHOICE.findall(text)):
        return False
    if _TOLD.match(text) or _BY_CHOICE.search(text):
        return True
    few = _FEW + 2 if _ONLY_SO.match(text) else _FEW
    return not _DONE.search(text) and all(len(piece.split()) <= few for piece in _PIECE.split(text))


_ONLY_SO = re.compile(r"\W*(?:only|just) (?:the|an?|one|two|three|for|in|on|about)\b")
_FEW = 3  # words of a piece that names something and tells nothing


# --- asked in a problem's own words ------------------------------------------------------------

_MAY_ASK = cues.compile(  # how a question begins that has lost its mark
    rf"^\W*(?:(?:hi|hello|hey|so|and|ok|morning|probably a (?:dumb|stupid|silly) question but)\b[,. ]*)*(?:{ASKING}|what's|any chance|what if)\b|, (?:can|could|may) (?:i|we)\b"
)
_TELLS_OF = cues.compile(  # what they do not know, and what may come
    r"^\W*(?:sorry,? )?(?:(?:i|we) (?:don't|didn't) know (?:my|our|the|which|who|where to|if|whether|how to|where)\b|(?:i|we) (?:might|may) (?:need|have|want|move|come)\b|i'm (?:nearly|almost|just|only)\b|not sure (?:if|whether|which|how)\b|please don't tell\b|(?:somebody|someone|a colleague) [\w ]{2,30} said (?:i|we) could\b)"
)
_PRESSES = cues.compile(  # who asks like this is not calm
    r"[?!]{2}|\b(?:still(?! (?:take|valid|possible|open|available|okay?|get|use|need|have to)\b)|nobody|no one|noone|keep|keeps|again and again|every (?:single )?time|how many times|seriously|instead|(?<!if )wrong|swore|promised|disgrace|ridiculous|ignored|owe|finally|at last|ever|or not|supposed to|on earth|trust|lied?|rude|idiot|rubbish|complaint|(?<!sure )yet|any ?more|my fault|you said|third (?:person|agent|call|e?mail)|(?:you|your \w+|it|they) (?:won't|can't|didn't|don't|doesn't|haven't|never)|you people|never (?:came|arrived|got|received|called|answered|replied))\b"
)
_IF_EVER = re.compile(r"\W*(?:and |so |but )?what (?:if|happens (?:if|when))\b")


def only_asks(customer: str, *, upset: bool) -> bool:
    """A plain question or a plain statement of what they need: nothing in it is to be sorry for."""
    customer = customer[:_READ]
    told = sentences(customer)
    if len(told) == 1 and _IF_EVER.match(told[0].plain):
        return True
    if not told or _SHOUTS.search(customer) or _PRESSES.search(plain(customer)):
        return False
    plainly = [_only_asks(s.plain) for s in told]
    if not plainly[0] or (upset and not all(plainly)):
        return False
    beside = [s.plain.partition(", ")[2] if ok else s.plain for ok, s in zip(plainly, told, strict=True)]
    return not any(trouble(text) or _SORE.search(text) for text in beside)


def _only_asks(text: str) -> bool:
    """A question how to do a thing, or how things are; not after their own thing that is gone, late or broken."""
    if _TELLS_OF.search(text):
        return True
    return (
        bool(_MAY_ASK.search(text)) and not _CHASES.search(text) and (not trouble(text) or not _OF_THEIRS.search(text))
    )


_CHASES = re.compile(r"\bwhere(?:'s| is| are) (?:my|our|the)\b|\bwhat about (?:my|our|the)\b")
_OF_THEIRS = re.compile(  # "do I send the broken one back" asks what to do
    r"^(?!\W*(?:probably a \w+ question but )?(?:what's my|do|does|can|could|may|will|would|are you (?:going to|gonna)|is there|where (?:do|can)|how (?:do|can)|what happens)\b).*\b(?:my|our|mine|ours|me|us|i|we|i'm|i've)\b"
)
_SORE = cues.compile(
    r"\b(?:under water|flood\w*|freezing|unsafe|dragging|shouted|in tears|hurts?|drove|waited|wasted|had (?:two|three|four|five) already|gone|lost|missed|broke)\b"
)


_SHOUTS = re.compile(r"\b(?!PIN\b|PDF\b|VAT\b|SIM\b)[A-Z]{3,}\b.*\b[A-Z]{3,}\b|^[^a-z]*$|\b(?:[A-Z]{4,})\b[ !?]*$")
