"""English as data: which words name which act, which remedy, which next step."""

from __future__ import annotations

import re

from rewriter import cues

# The speaker's own next step: may be added once to any reply.
PROCESS = frozenset({"look-into", "check", "find-out", "ask", "pass-on", "bring-in", "write", "escalate"})
HARMLESS = frozenset({"do-best", "help"})
# Remedies: worth money or goods to the customer, and never to be had without an authority.
_REMEDIES_WORDS = """
refund credit replace compensate discount waive upgrade extend gift voucher free cancel return
"""
REMEDIES = frozenset(_REMEDIES_WORDS.split())
# What comes about without being ours to do: such a claim may be lowered to an expectation.
BEYOND_US = frozenset({"arrive", "approve", "happen", "work", "last", "like", "restock", "stay", "end"})

_VERBS = {
    "refund": "refund reimburse repay",
    "credit": "credit",
    "replace": "replace exchange swap substitute",
    "compensate": "compensate",
    "discount": "discount reduce lower",
    "waive": "waive",
    "upgrade": "upgrade",
    "extend": "extend prolong",
    "cancel": "cancel",
    "return": "return",
    "send": "send ship dispatch post mail resend reship courier despatch forward deliver redeliver",
    "call": "call ring phone telephone",
    "visit": "visit come",
    "keep-aside": "reserve hold",
    "arrive": "arrive land reach",
    "fix": "fix repair sort resolve solve rectify mend correct settle",
    "ensure": "ensure guarantee",
    "restore": "restore unlock unblock reactivate reinstate reopen reset",
    "arrange": "arrange organise organize book schedule",
    "remove": "remove delete erase",
    "deduct": "deduct subtract",
    "change": "change amend adjust move switch",
    "add": "add apply",
    "pay": "pay cover",
    "match": "match",
    "collect": "collect",
    "process": "process issue",
    "approve": "approve accept",
    "happen": "happen",
    "restock": "restock",
    "charge": "charge bill invoice",
    "order": "order reorder",
    "install": "install fit",
    "close": "close shut",
    "look-into": "investigate review examine trace track dig study inspect analyse analyze explore monitor",
    "check": "check verify recheck confirm",
    "find-out": "clarify determine see",
    "ask": "ask approach chase enquire inquire query consult speak talk request liaise",
    "pass-on": "pass relay flag raise report log submit share note record hand",
    "escalate": "escalate",
    "bring-in": "involve connect transfer",
    "write": "write message email text txt update tell inform notify reply respond contact",
    "help": "help assist guide walk support explain show",
}
_IRREGULAR = {
    "send": ("sends", "sending", "sent"), "resend": ("resends", "resending", "resent"), "ring": ("rings", "ringing", "rang", "rung"),
    "hold": ("holds", "holding", "held"), "pay": ("pays", "paying", "paid"), "repay": ("repays", "repaying", "repaid"),
    "find": ("finds", "finding", "found"), "see": ("sees", "seeing", "saw", "seen"), "speak": ("speaks", "speaking", "spoke", "spoken"),
    "tell": ("tells", "telling", "told"), "write": ("writes", "writing", "wrote", "written"), "show": ("shows", "showing", "showed", "shown"),
    "swap": ("swaps", "swapping", "swapped"), "ship": ("ships", "shipping", "shipped"), "reship": ("reships", "reshipping", "reshipped"),
    "cancel": ("cancels", "cancelling", "canceling", "cancelled", "canceled"), "dig": ("digs", "digging", "dug"),
    "reset": ("resets", "resetting", "reset"), "refer": ("refers", "referring", "referred"), "fit": ("fits", "fitting", "fitted"),
    "submit": ("submits", "submitting", "submitted"), "log": ("logs", "logging", "logged"), "flag": ("flags", "flagging", "flagged"),
    "get": ("gets", "getting", "got", "gotten"), "give": ("gives", "giving", "gave", "given"), "make": ("makes", "making", "made"),
    "take": ("takes", "taking", "took", "taken"), "put": ("puts", "putting", "put"), "set": ("sets", "setting", "set"),
    "do": ("does", "doing", "did", "done"), "keep": ("keeps", "keeping", "kept"), "have": ("has", "having", "had"),
    "bring": ("brings", "bringing", "brought"), "come": ("comes", "coming", "came"), "go": ("goes", "going", "went", "gone"),
    "let": ("lets", "letting", "let"), "run": ("runs", "running", "ran"), "unblock": ("unblocks", "unblocking", "unblocked"),
    "knock": ("knocks", "knocking", "knocked"), "throw": ("throws", "throwing", "threw", "thrown"),
}  # fmt: skip
_LIGHT_WORDS = """
offer give provide get issue process send make arrange set put do have receive apply add start initiate submit take
organise organize grant extend authorise authorize approve raise see include keep hold bring go throw knock expect
claim enjoy generate request book schedule place create push run let find look turn owe deserve sort
"""
LIGHT = frozenset(_LIGHT_WORDS.split())
_LIGHT_CLASS = {
    "offer": "offer",
    "give": "give",
    "provide": "give",
    "grant": "give",
    "get": "get",
    "include": "add",
    "expect": "arrive",
    "authorise": "approve",
}

# Nouns of remedies: with a light verb, or alone, they name the act.
NOUNS = {
    "refund": "refund", "refunds": "refund", "reimbursement": "refund", "repayment": "refund", "credit": "credit", "credits": "credit",
    "replacement": "replace", "replacements": "replace", "exchange": "replace", "swap": "replace", "substitute": "replace",
    "voucher": "voucher", "vouchers": "voucher", "coupon": "voucher", "coupons": "voucher", "giftcard": "voucher",
    "discount": "discount", "discounts": "discount", "reduction": "discount", "compensation": "compensate", "goodwill": "compensate",
    "upgrade": "upgrade", "extension": "extend", "gift": "gift", "freebie": "gift", "callback": "call", "callbacks": "call", "technician": "visit",
    "appointment": "visit", "appt": "visit", "appts": "visit", "waiver": "waive", "cancellation": "cancel", "return": "return", "returns": "return", "delivery": "arrive", "arrival": "arrive",
    "repair": "fix", "solution": "fix", "resolution": "fix", "fix": "fix", "call": "call", "visit": "visit", "complimentary": "free",
    "label": "label", "pickup": "collect", "pickups": "collect", "dispatch": "send", "shipment": "send",
}  # fmt: skip

# Turns of phrase, read before single words. `~` stands for up to three words between.
_PHRASES = (
    ("refund", "money back", "your money", "give ~ back the £", "back in your account", "back on your card", "back to your card", "full amount back"),
    ("replace", "new one", "another one", "brand new", "fresh one"),
    ("voucher", "gift card", "gift voucher", "gift code"),
    ("credit", "store credit", "account credit"),
    ("standing", "credit score", "credit bureau", "credit bureaus", "credit agency", "credit agencies", "credit report", "credit reports", "credit file", "credit history", "credit rating",
     "credit check", "credit limit", "credit card", "credit cards", "credit union", "credit record"),
    ("discount", "% off", "percent off", "per cent off", "knock ~ off", "price reduction", "half price", "half the price", "half off", "half of it off"),
    ("free", "free of charge", "no charge", "no extra cost", "no extra charge", "no additional cost", "at no cost", "no cost to you", "for free",
     "on the house", "at our expense", "free delivery", "free shipping", "free replacement", "free upgrade", "free month", "free return"),
    ("compensate", "make it up to", "make up for", "goodwill"),
    ("gift", "throw in"),
    ("call", "call from me", "call from us", "ring from me", "ring from us", "phone call from", "call you", "give ~ a call", "give ~ a ring", "give ~ a bell", "call back", "ring back", "phone call", "on the phone"),
    ("visit", "come out", "come round", "come by", "come over", "send ~ technician", "send ~ engineer", "send someone", "send somebody"),
    ("keep-aside", "put ~ to one side", "put it to one side", "put ~ to the side", "keep ~ to one side", "set aside", "put aside", "set ~ aside", "put ~ aside", "keep ~ aside", "hold ~ for you", "save ~ for you", "keep ~ for you", "put ~ by for", "put ~ by until", "put ~ by till", "put one by", "put it by", "put ~ on hold for you"),
    ("write", "let you know", "keep you posted", "keep you updated", "keep you informed", "keep you in the loop", "get back to you",
     "got back to you", "come back to you", "be in touch", "stay in touch", "get in touch", "report back", "follow up", "following up", "reach out",
     "drop you a", "send you an update", "give you an update", "give you updates", "write back", "write to you", "write here", "update you",
     "updating you", "share what", "share ~ update", "post ~ update", "post it here", "post that here", "post here", "post what", "message you", "reply here", "come back here", "text from me", "text from us", "message from me", "message from us",
     "e-mail from me", "email from me", "email from us", "mail from me", "mail from us", "note from me", "note from us", "line from me", "line from us", "word from me", "word from us",
     "update from me", "update from us", "hear from me", "hear from us", "hear back from me", "hear back from us", "answer from me", "answer from us", "reply from me", "reply from us"),
    ("pass-on", "pass ~ on", "pass ~ along", "hand ~ over", "forward ~ to the", "forward ~ to our", "send ~ to the", "send ~ to our team",
     "send ~ over to", "send ~ across to", "feed ~ back", "sending ~ over to", "sent ~ over to", "sending ~ across to", "getting ~ over to", "get ~ over to", "hand ~ to our", "handing ~ to", "give ~ to our", "giving ~ to our", "made a note", "make a note", "share ~ with the", "share ~ with our", "share ~ with my"),
    ("bring-in", "bring in", "bring ~ in", "bringing in", "bringing ~ in", "brought in", "looping in", "looping ~ in", "getting ~ involved", "putting you through", "putting you in touch", "loop in", "loop ~ in", "get ~ involved", "put you in touch", "put you through", "right person",
     "right people", "right team", "someone who can"),
    ("look-into", "been through your", "been through the", "been through our", "gone through your", "gone through the", "gone through our", "look every", "look daily", "look again", "look each", "looks at", "looks into", "looks through", "goes through", "goes over", "look into", "looking into", "looked into", "look at", "looking at", "looked at", "look through", "look over", "look ~ up", "take a look",
     "taking a look", "have a look", "take a closer look", "having a look", "go through", "going through", "go over", "dig into", "get to the bottom", "on the case",
     "on it", "look deeper", "look further", "look closer", "keep an eye", "work on", "working on", "worked on", "open a case", "open a ticket", "open an investigation"),
    ("forget", "slipped your mind", "slip your mind", "slips your mind", "slipped his mind", "slipped her mind"),
    ("find-out", "find out", "found out", "finding out", "see what", "see whether", "see why", "see where", "see how", "see if", "figure out", "see which"),
    ("ask", "put ~ to the restaurant", "put ~ to the kitchen", "put ~ to the supplier", "put ~ to the workshop", "put ~ to the courier", "put ~ to the carrier", "put ~ to the hotel", "put ~ to the airline", "put ~ to the bank", "put ~ to the seller", "put ~ to the landlord", "put ~ to the team", "put ~ to our", "put ~ case to", "put your case", "take ~ up with", "took ~ up with", "raise ~ with", "raised ~ with", "speak to", "speak with", "talk to", "talk with", "in touch with the", "in touch with our", "reach out to our", "reach out to the", "contact the", "contact our",
     "follow up with the", "follow up with our", "get in touch with the", "get in touch with our", "check with", "call the", "call our", "ring the", "ring our", "phone the", "email the", "email our", "put ~ question to", "putting ~ question to", "put your question", "put the question", "putting the question", "putting your question", "put it to", "putting it to", "put this to", "putting this to", "take ~ up with", "taking ~ up with", "message the", "write to the", "write to our", "contact my"),
    ("fix", "sort ~ out", "sorted", "sort ~ for you", "put ~ right", "put right", "set right", "make ~ right", "made right", "take care of", "taken care of", "get ~ fixed", "get ~ resolved",
     "get ~ sorted", "up and running", "back on track", "get ~ working", "turn ~ around", "deal with", "iron ~ out", "resolve", "straighten ~ out"),
    ("return", "take ~ back", "bring ~ back", "took ~ back", "taking ~ back", "send ~ back", "sent back", "sending ~ back"),
    ("ensure", "make sure", "made sure", "making sure", "see to it", "see to this", "rest assured that you'll", "be certain"),
    ("do-best", "do my best", "do our best", "do our very best", "do my very best", "try our very best", "try my very best", "do my utmost", "do our utmost", "do everything", "do all i can", "do all we can", "do what i can", "do what we can",
     "try my best", "try our best", "my very best", "doing everything", "doing our best", "doing my best", "doing all we can", "doing all i can", "doing what we can", "doing what i can", "everything we can", "everything i can", "best we can", "best i can"),
    ("arrive", "be there", "be with you", "get there", "reach you", "be delivered", "been delivered", "turn up", "on your doorstep", "at your door", "out for delivery",
     "get to you", "expect it", "expect delivery", "due in", "due on", "land with you", "have it", "receive it", "get it by", "receive your order", "receive your parcel", "get your order", "get your parcel"),
    ("send", "on its way", "on the way", "on their way", "in the post", "went out", "gone out", "goes out", "send out", "get ~ out to you", "sent out"),
    ("restock", "back in stock", "back in store", "back in the shop"),
    ("happen", "happen again", "not happen again", "happens again"),
    ("collect", "take ~ away", "takes ~ away", "taking ~ away", "taken away", "took ~ away", "come for", "come and get", "come and fetch", "pick up", "pick it up", "picked up", "pick ~ up"),
    ("restore", "get ~ back in", "back online", "be back up", "back up"),
    ("arrange", "set up", "set ~ up"),
    ("remove", "took off", "taken off", "take ~ off", "taken ~ off", "took ~ off", "taking ~ off"),
    ("pay", "met by us", "meet the cost", "meet the bill", "meet the price", "bear the cost", "borne by us", "foot the bill", "footed by us", "pick up the bill", "on our account"),
    ("deduct", "come off", "comes off", "came off", "coming off"),
    ("waive", "drop the fee", "fee is dropped", "fee dropped", "drop the charge", "charge is dropped", "write off", "wipe ~ off", "take ~ off your"),
    ("extend", "longer to pay", "more time"),
    ("process", "put ~ through", "push ~ through"),
)  # fmt: skip


def _forms(verb: str) -> dict[str, str]:
    """Every form of a verb and its tense: base, s, ing or past."""
    if verb in _IRREGULAR:
        s, ing, *past = _IRREGULAR[verb]
        return {**dict.fromkeys(past, "past"), s: "s", ing: "ing", verb: "base"}
    stem = verb.removesuffix("e")
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return {verb: "base", verb[:-1] + "ies": "s", verb + "ing": "ing", verb[:-1] + "ied": "past"}
    s = verb + "es" if verb.endswith(("s", "x", "ch", "sh", "z")) else verb + "s"
    return {verb: "base", s: "s", stem + "ing": "ing", stem + "ed": "past"}


FORMS: dict[str, tuple[str, str, str]] = {}  # form -> (class, tense, verb)
for _class, _words in _VERBS.items():
    for _verb in _words.split():
        for _form, _tense in _forms(_verb).items():
            FORMS.setdefault(_form, (_class, _tense, _verb))
for _verb in sorted(LIGHT):
    for _form, _tense in _forms(_verb).items():
        FORMS.setdefault(_form, (_LIGHT_CLASS.get(_verb, ""), _tense, _verb))

_BY_FIRST: dict[str, list[tuple[str, str]]] = {}
for _class, *_all in _PHRASES:
    for _phrase in _all:
        _BY_FIRST.setdefault(_phrase.split()[0], []).append((_phrase, _class))


def _pattern(entries: list[tuple[str, str]]) -> tuple[re.Pattern[str], dict[str, str]]:
    """One pattern for all phrases with the same first word, the longest first."""
    parts, classes = [], {}
    for number, (words, name) in enumerate(sorted(entries, key=lambda e: -len(e[0]))):
        pattern = "".join(
            r"(?:(?!or )[\w£$€'%.#-]{1,20} ){1,4}" if w == "~" else re.escape(w) + " " for w in words.split()
        )
        parts.append(f"(?P<p{number}>{pattern.rstrip()})")
        classes[f"p{number}"] = name
    return cues.compile("(?:" + "|".join(parts) + r")(?![\w-])"), classes


_PHRASE_AT = {first: _pattern(entries) for first, entries in _BY_FIRST.items()}


def phrase_at(text: str, word: str, at: int) -> tuple[str, int] | None:
    """The class of the turn of phrase that begins with `word` at `at`, and where it ends."""
    if (entry := _PHRASE_AT.get(word)) and (match := entry[0].match(text, at)):
        return entry[1][match.lastgroup or ""], match.end()
    return None


_STOP_WORDS = """
a about after again all already also am an and any anything are as at back be because been before being but by can
can't could couldn't 'd did didn't do does doesn't doing don't done each either else even ever every everything for
from get getting give go going good got had hasn't have haven't he her here him his how however i if in into is isn't
it its itself just know let like ll 'll 'm make may me might mine more most much must my need never new no nor not
nothing now of off ok okay on once one only or other our out over please 're really right s 's shall she should
shouldn't so some someone soon sorry still sure take team thank thanks that the their them then there these they thing
things this those through till to today too until unless up us use very want was wasn't way we well were weren't what
when where whether which while who why will with won't would wouldn't yes yet you your yours 've able afraid
unfortunately happy glad possible impossible long look say sadly regret apologise apologize apology hi hello hey dear
option options exception exceptions chance case least per due nope longer anymore allow allowed permit permitted
currently available offer offers accept change changed cannot moment within has short shortly guaranteed without per
between via upon both own same such than though time policy policies rule rules
"""
STOP = frozenset(_STOP_WORDS.split())


def stem(word: str) -> str:
    """A word without its ending, or the class it names: "swapped" and "exchange" are one."""
    if word in NOUNS:
        return NOUNS[word]
    if (form := FORMS.get(word)) and form[0]:
        return form[0]
    for ending in ("ations", "ation", "ments", "ment", "ings", "ing", "ies", "able", "ed", "es", "ly", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 4 and not word.endswith("ss"):
            return word[: -len(ending)].rstrip("e")
    return word.rstrip("e") if len(word) > 4 else word


def content(words: list[str]) -> list[str]:
    """The stems of the words that carry meaning."""
    return [stem(w) for w in words if w not in STOP and (len(w) > 1 or w.isdigit()) and (w[0].isalnum())]


def classes(text: str) -> frozenset[str]:
    """Every class that a plain text names."""
    found: set[str] = set()
    for match in _NAME.finditer(text):
        word = match.group()
        if hit := phrase_at(text, word, match.start()):
            found.add(hit[0])
        elif word in NOUNS:
            found.add(NOUNS[word])
        elif (form := FORMS.get(word)) and form[0]:
            found.add(form[0])
    return frozenset(found)


_NAME = cues.compile(r"[^\W_]+|%")
KNOWN = frozenset({form[0] for form in FORMS.values()} | set(NOUNS.values()) | {name for name, *_ in _PHRASES}) - {""}
