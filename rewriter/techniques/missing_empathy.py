"""Somebody upset wants to see that we understand what it means for them, in their own words.

Called for by a problem with weight behind it (loss, a deadline, the third time, strong words); a calm
customer gets none. An apology that names what happened is empathy enough. From the sources' "show empathy".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.acknowledgement import opening, regrets, saves, sincere, specific, spoken
from rewriter.brief import brief
from rewriter.contrition import contrite
from rewriter.customer.situation import Situation, situation
from rewriter.moves import moves
from rewriter.regret import felt
from rewriter.technique import Clean, Flagged
from rewriter.text import Context, Edit, Finding, Message, Sentence, Turn, once_a_wording
from rewriter.vocabulary import content, same, stem

title = "Show empathy: acknowledge the feeling"
sources = ("000", "001", "002", "003", "004")
omission = True

_MESSAGE = "This customer is upset: one sentence that shows you see what it means for them."
_FORMAL = cues.compile(r"\b(?:any|the|this) (?:\w+ )?inconvenience|\bi(?:'d| would) (?:be|feel|want)")
_FEELS = cues.compile(
    r"\b(?:understand|hear you|see (?:why|how)|get why|frustrat|annoy|upset|disappoint|stress|worr|hard|tough|must (?:be|have been)|no wonder|that(?:'s not| isn't| won't) (?:do|on)(?=\W|$)|is (?:wearing|dreadful|miserable)\b|(?:is|was|'s) (?:such )?an? (?:(?!our\b)\w+ )?(?:loss|blow|ordeal|heartbreak)\b(?! (?:for|to) (?:us|our)\b| in (?:revenue|sales|pressure))|(?:is|was|'s) (?:(?:just|about|quite|really|easily) )*the (?:very )?(?:worst|wrong) (?:\w+ )?(?:day|days|time|moment|place|week|night|hour|thing|way) (?:to|for|of)\b|(?:see|hear|tell|imagine|understand|know) how (?:(?:very|really|much|deeply) )?(?:frightened|scared|worried|upset|angry|cross|tired|hurt|frustrated|anxious|hard|much|disappointed|distressing|tough|long)\b|\b(?:gut[- ]punch|punch (?:in|to) the gut|kick in the teeth|crushing|heartbreaking)\b|(?:is|are|was|were|'s|what) (?:(?:such|really|truly|just|quite) )*an? (?:(?:really|truly|very) )?(?:horrible|horrid|awful|dreadful|grim|terrible|miserable|rotten|nasty|wretched|lonely|frightening|scary|stressful|worrying|lousy|rough|tough|nightmare of an?) (?:\w+ )?(?:place|spot|position|situation|state|way|time|thing|moment|feeling) (?:to (?:be|find|end up|sit|stand|wait|live|sleep|start|face|hear|learn|arrive|travel|spend|have to)|for (?:you|any|a|two|your|him|her|them))\b|\b(?:nobody|no one|no (?:parent|guest|family|patient|passenger|child)) (?:wants|should (?:ever )?have|deserves|ought|likes|hopes) to (?:\w+ ){0,2}?(?:stand|sit|be|wait|sleep|spend|hear|find|lose|walk|travel|live|miss|go without|go through|worry|arrive|come home|wake up)\b|(?:is|are) (?:the last thing any(?:one|body)|horrible to find|a real blow|(?:far )?too many|a (?:shock|big jump)|a (?:very )?long (?:time|wait|one)|a lot (?:for any|to (?:put up with|have to deal with|ask of any|lose|see disappear|pay on top))|enough to try any)|let you down|exhausting|imagine|appreciate (?:how|that|why)|of all (?:days|nights|times|places)|dropped everything|nothing (?:brings|will bring|can bring) (?:\w+ ){1,3}back|makes? (?:me|us) (?:shudder|wince|cringe|sad|shiver)|(?:must|would) (?:wear|grind|tire|drain|frighten|scare|worry|upset|hurt|shake) (?:out |down )?(?:you|any|anybody|anyone|him|her|them)\b|(?:can|could) feel (?:the|your|how)|heart (?:goes|sank|breaks)|breaks (?:my|our) heart|(?:only|just) imagine|more than any(?:one|body|\b[\w ]{2,16})? (?:should|ought to|can|could) (?:ever )?(?:have to |be (?:asked|made|expected|left) to )?(?:bear|take|face|go through|put up with|carry|cope with|stand|endure|suffer)|must have (?:made|felt|come|hurt|frightened|shaken|cost)|would (?:floor|break|frighten|worry|drive|upset|hurt|scare) (?:me|us|any))"
)


_AND_SORRY = r"(?:,? (?:and|but|so) (?:i|we)(?:'m| am|'re| are| do)? (?:\w+ )?(?:sorry|apologi[sz]e)(?: (?:for|about) (?:that|this|it|(?:the|any) (?:\w+ )?(?:inconvenience|trouble|issue)))?)?"
_FORMULA = cues.compile(
    r"^\W*(?:(?:i|we) (?:can |do |completely |totally |fully |really |certainly |quite )*(?:understand|appreciate|see|get|hear|recognise|recognize|acknowledge)|thank you for sharing) "
    rf"(?:your (?:frustration|concerns?|feelings?|anger|disappointment|position|point|situation|annoyance|upset|worry)|how you(?:'re| are)? feel(?:ing)?|that you(?:'re| are) (?:upset|frustrated|unhappy|angry)|you){_AND_SORRY}\W*$"
    rf"|^\W*your (?:frustration|concerns?|anger|disappointment|annoyance) (?:is|are) (?:\w+ )?(?:understandable|understood|noted|valid){_AND_SORRY}\W*$"
)


def _felt(message: Message, side: Situation) -> bool:
    for sentence in message.body[:2]:
        if _said_back(sentence, side.nouns):
            return True
    for sentence in message.body:
        if _FORMULA.match(sentence.plain):
            continue
        if (
            _TO_THEM.match(sentence.plain)
            or specific(sentence, side)
            or _FEELS.search(sentence.plain)
            or contrite(sentence)
        ):
            return True
        if "empathy" in moves(sentence) and not _FORMAL.search(sentence.plain):
            return True
    return False


_TO_THEM = re.compile(  # our own deed owned in what it did to them: "we printed the old date, and now you have the calls"
    r"\W*we (?!can|can't|will|have|are|could|would|had\b)[a-z]+ [^.;!?]{4,100}?,? and now (?:you|your \w+)(?: have| are| can't| must| has| is|'re|'ve| need)\b"
)
_SORRY_NO = cues.compile(  # "sorry, vouchers can't be extended"; sorry to hear, or for what happened, is another
    r"\bsorry(?:,| -| –)? (?:but |(?:unfortunately|sadly),? )?(?!to\b|about\b|for\b|that\b|you\b|your\b|if\b|this\b|it\b)[^.;!?]{0,80}?(?:\b(?:not|cannot|no|never|unable)\b|n't\b)"
)
_MOURNS = cues.compile(
    r"\b(?:loss|condolences|bereave\w*|grie\w+|passed away|passing|died|death|funeral|hard time|at a time like this|sorry to hear)\b"
)


def _for_a_no(sentence: Sentence) -> bool:
    """It is sorry for nothing but what it refuses."""
    return _SORRY_NO.search(sentence.plain) is not None


def _mourns(sentence: Sentence) -> bool:
    """It speaks of the death, or feels with them in another sentence than the no."""
    text = sentence.plain
    return bool(_MOURNS.search(text) or (not _for_a_no(sentence) and (_FEELS.search(text) or regrets(sentence))))


_DOES = frozenset({"own-step", "done", "instruction", "alternative", "question", "thanks"})
_ENOUGH = 2  # of their own words: one is named by any answer
_WEIGHS = cues.compile(  # how much, how long, whom and what it was for
    r"(?<!#)\b(?:(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)(?= (?P<count>[a-z]+)|\b)|years?|months?|weeks?|weekends?|days?|nights?|hours?|wedding|bride|birthday|funeral|holiday|honeymoon|christmas|exam|kids?|child(?:ren)?|"
    r"baby|newborn|toddler|mother|mum|mom|father|dad|son|daughter|sister|brother|job|savings|rent)\b"
)
_EXPLAINS = cues.compile(  # how it came about on our side: "the portal was offline from nine"
    r"^\W*(?:the|our|that|this|it|its) (?:[\w'-]+ ){0,5}(?:was|were|is|are|comes?|came|had|has|went)\b"
)
_REFERS = re.compile(  # a subject line, whose word it is or is not
    r"^\W*(?:regarding|concerning|re\b|with (?:regard|reference|respect) to|in (?:regard|reference|respect|relation|response|reply) (?:to|of)|as (?:for|to|regards)|further to|thank you for (?:your|the) )"
)
_LIVED = cues.compile(  # what they went through: "five requests and you still can't book"
    r"\byou(?: still| just)? (?:can't|couldn't|had to|were (?:left|told|sent|made|kept)|stood|sat|waited|spent|missed|drove|have to)\b"
)
_DENIES = cues.compile(r"\b(?:\w+n't|not|no|never|only|but|because|due)\b")


@once_a_wording
def _said_back(sentence: Sentence, nouns: frozenset[str]) -> bool:
    """Their own words said back, with nothing done or asked about them: "Six years of progress gone overnight"."""
    text = sentence.plain
    theirs = {stem(word) for word in nouns}
    own = {stem(word) for word in content(text)}
    named = sum(any(same(word, other) for other in theirs) for word in own)
    if moves(sentence) & _DOES or _EXPLAINS.match(text) or _REFERS.match(text):
        return False
    weighty = [match for match in _WEIGHS.finditer(text) if stem(match.group()) in theirs]
    if named and weighty and _LIVED.search(text):
        return True
    if named < _ENOUGH or named * 3 < len(own) or _DENIES.search(text):
        return False
    return any(not match["count"] or stem(match["count"]) in theirs for match in weighty)  # two days are not two kids


def find(message: Message) -> Iterator[Finding]:
    """The place for a word of empathy, when an upset customer gets none."""
    side = situation(message)
    at = opening(message)
    if at is None or not side.upset or side.apologised or side.handover in ("threat", "abuse") or saves(message):
        return
    only_for_the_no = any(map(_for_a_no, message.body)) and not any(map(_mourns, message.body))
    if (side.grief and only_for_the_no) or not (_felt(message, side) or sincere(message)):
        yield Finding("missing-empathy", at, at, "", _MESSAGE)


def mend(message: Message, finding: Finding) -> Edit | None:
    """What it means for them, after a bare apology if there is one."""
    at = finding.start
    first = message.body[0]
    behind = regrets(first) and len(first.plain.split()) <= 6
    if behind:
        at = first.end
    side = situation(message)
    if brief(message) and not behind and not (side.grief or side.handover):
        return None
    said = felt(message, side)
    if not said:
        return None
    said = spoken(message, said)
    return Edit(at, at, f" {said}" if behind else f"{said} ")


because = {"": "Somebody upset listens once they see that we understand what it means for them."}

_AGENT_SORRY = Context(conversation=(Turn("agent", "I'm so sorry about the delay."),))
_CALM = "My order arrived without the manual."
examples: tuple[Flagged | Clean, ...] = (
    Clean("Please leave the house now and call 112 from outside.", customer="It smells of gas in the kitchen and I'm scared!!"),
    Flagged("Please unplug it and send us a photo.", customer="The charger burned my hand badly!!"),
    Flagged("Please send me your order number."),
    Flagged("Sorry. The parcel is in Lyon."),
    Flagged("its in lyon, check tracking"),
    Flagged("The portal was offline from 9 to 11. You can sit it on Friday.", customer="Your portal cost me my final exam!!"),
    Flagged("Please upload your ID.", customer="My account is blocked and I can't pay my rent."),
    Flagged("I apologise. Your bag is in Rome, it comes tomorrow.", customer="My bag is lost and the wedding is TOMORROW"),
    Flagged("We apologise for any inconvenience. Please call us."),
    Flagged("Apologies for the inconvenience. The 150 goes back today, write here if it doesn't.", customer="You ruined my daughter's birthday, the castle never came and 20 kids cried."),
    Flagged("Your frustration is understandable. Please upload the letter.", customer="I'm about to be evicted because YOUR bank lost my rent!!"),
    Flagged("Card is blocked. Please fill in the form.", customer="Somebody emptied my account. I've no money for food until the 30th."),
    Clean("We apologise for the inconvenience of a birthday without the castle. The 150 goes back today.", customer="You ruined my daughter's birthday, the castle never came and 20 kids cried."),
    Clean("Your frustration is understandable with the rent due and nothing in the account. Please upload the letter.", customer="I'm about to be evicted because YOUR bank lost my rent!!"),
    Flagged("The lesson is credited back. Sorry for any inconvenience.", customer="50 minutes at the kerb, no teacher. I took the morning off work for that.", becomes="50 minutes at the kerb is a long time. The lesson is credited back. Sorry for any inconvenience."),
    Flagged("Sorry. Saturday is free.", customer="My teacher cancelled 20 minutes before the lesson. Third time!! My test is on the 19th.", becomes="Sorry. I know it's hard that your teacher cancelled 20 minutes before the lesson, with your test on the 19th. Saturday is free."),
    Clean("It's on the price list.", customer="Can I pay a day's wages into the scheme?"),
    Flagged("Restart the router.", customer="This is the THIRD time my internet is down, unacceptable"),
    Flagged("Which flight was it?", customer="You cancelled my flight and I missed my mother's funeral."),
    Flagged("The technician comes on Monday.", customer="We've been without heating for two weeks with a baby."),
    Flagged("Sorry to hear. Email us.", customer="found a HAIR in my breakfast and your manager shrugged", becomes="Sorry to hear. A hair in your breakfast is horrible to find. Email us."),
    Clean("Sorry to hear. Email us.", customer="The pattern on my breakfast bowl is off, found it a bit dull"),
    Clean("Sorry about the hair in your breakfast, that's horrible. Email us.", customer="found a HAIR in my breakfast and your manager shrugged"),
    Flagged("I'm sorry, vouchers can't be extended.", customer="My voucher ran out, it was my late husband's last present to me.", becomes="I'm sorry, vouchers can't be extended. I know how hard it is that your voucher ran out, at a time like this."),
    Clean("I'm sorry for your loss. I'm sorry, vouchers can't be extended.", customer="My voucher ran out, it was my late husband's last present to me."),
    Clean("I'm so sorry about your husband's present. Vouchers can't be extended.", customer="My voucher ran out, it was my late husband's last present to me."),
    Clean("I'm sorry your parcel is two weeks late. I'm asking the depot where it is."),
    Clean("Two weeks is a long wait and I can see why you're annoyed. I'm asking the depot."),
    Clean("Five requests and you still can't book alone. I'll do it with you here.", customer="I'm blind and have asked 5 times!!"),
    Clean("That must be frustrating. Which address should it go to?"),
    Clean("This hurts to read, two weeks on. I'm asking the depot."),
    Clean("Sorry about that! Please DM us your order number so we can look into it."),
    Clean("I understand how upsetting this is. Let me look at it."),
    Clean("So sorry to hear this! Which order is it?"),
    Clean("Two nights without heating with a baby is hard. I'm asking for an earlier visit.", customer="TWO NIGHTS without heating with a baby!!!"),
    Clean("The manual is on our site under Downloads.", customer=_CALM),
    Clean("We open at nine.", customer="Do you open on Sunday?"),
    Clean("You're welcome!", customer="Great service, thanks so much!!!"),
    Clean("It's in Lyon now.", context=_AGENT_SORRY),
    Clean("It's in Lyon now.", customer=""),
    Clean("It leaves today.", customer="No rush, but my order hasn't arrived yet."),
    Flagged("New key goes by courier, two days.", customer="Key lost, I'm stranded in Oslo with two kids!!"),
    Clean("Two kids and stranded in Oslo without a key. It goes by courier now.", customer="Key lost, I'm stranded in Oslo with two kids!!"),
    Flagged("The lift is repaired on Monday.", customer="I am 78 and I've been carrying shopping up five floors for two weeks."),
    Clean("Yes, at the gate.", customer="I've carried my own water for years, can I bring it in?"),
    Clean("Chasing us three times with a newborn at home must tire anyone out. It's booked for six.", customer="third mail, no heating, newborn here!!"),
    Clean("Exam week is the worst time to lose it, and we're sorry. It's back at noon.", customer="Portal down AGAIN and it's exam week!"),
    Clean("I can hear how worried you are, and I'm sorry. The coach is at the gate.", customer="My son is on the coach and nobody answers!!"),
    Clean("Please accept our condolences. I have closed the card as you asked.", customer="My late mother's library card can be closed."),
    Flagged("The worst of it is over. It's back at noon.", customer="Portal down AGAIN and it's exam week!"),
    Clean("Stranded in Lyon with a baby and no money is an awful spot to be in. Shall I send cash to desk 4?", customer="The machine ate my card, I'm in Lyon with a baby and no cash!!"),
    Clean("Nobody wants to stand in a foreign town with a baby and no cash. Shall I send some to desk 4?", customer="The machine ate my card, I'm in Lyon with a baby and no cash!!"),
    Flagged("Desk 4 is a good place to be. Shall I send some there?", customer="The machine ate my card, I'm in Lyon with a baby and no cash!!"),
    Flagged("It is a bad time to ring the bank. Shall I try at nine?", customer="The machine ate my card, I'm in Lyon with a baby and no cash!!"),
)  # fmt: skip
