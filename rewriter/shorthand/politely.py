"""A bare order to somebody who is upset, asked for: "Send the photos to us" is "Please send the photos to us".

One please is enough for a row of orders, and none is added where one stands beside it. Only what is surely an order: a
verb that is no thing as well, or one with what it is done to. Steps through a menu, comfort and what is only offered
("call them if you like") are no orders.
"""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.techniques._grammar import FINITE

# Verbs that at the head of a sentence are nothing else; "put it on hold" may tell what we did.
_ASKS = (
    r"send|bring|try|give|ask|tell us|tell me|fill (?:in|out)|make sure|upload|download|confirm|apply|collect|remove|ignore|reopen (?:the|your|it|an?)|reschedule|soak|wipe|descale|destroy|disconnect|renew|register|rebook (?:via|online|in|on|at|by|for)|"
    r"go (?:to|back to)|be (?:in(?! touch\b)|there(?! (?:asap|soon|shortly|in (?:\d|an?\b|half|no\b|five|ten|twenty)|within|any |as soon|right away|now\b|when (?:i|we) ))|at|home)|submit|complete|attach|enter|provide|take (?:it|them|the|your|a|out|off)|keep (?:it|them|the|your|an? eye|receipts|photos|records|all|windows open|doors shut)|"
    r"add (?:it|them|the|your|a)|get in touch|wait (?:there|here|for|until|outside|inside)|stop (?:\w+ing)|pay (?:the|it|your|at|by|here|online)|leave (?:it|them|the|your)|"
    r"turn (?:\w+ )?(?:off|on)|turn (?:it|them|the|your|everything)|switch (?:it|them|the|your|everything|off|on)|unplug|restart|reboot|reinstall|quote (?:the|your)|write to|"
    r"(?:don['’]t|do not) (?:use|touch|reset|restart|drive|reply|share|admit|send|open|pay|click|wash|reinstall|delete|throw|leave|lift|plug|charge|eat|drink|give|edit|reverse|cancel|sign|order|return|enter|go|wait|turn|switch|unplug|remove|move|post|put|print|call|contact|press|buy|book|travel|disconnect|destroy|bin)"
)
# Verbs that are things as well: "Report it", and not "Report from the driver".
_ASKS_OF_IT = r"call|ring|phone|text|dm|pm|email|e-mail|message|check|report|claim|contact|use|cancel|book|file|open|print|mail|post|return|run|block|appeal|change|update|visit|sign|export|show|order|freeze|log|move|drop|take|keep|add|leave|find|pick|buy|swap|reset"
_OBJECT = r"(?:the|your|an?|it|them|us|me|him|her|his|this|that|these|those|everything)\b"
# Verbs that are things as well, with where they go: sure, where no other verb follows.
_TOWARDS = (
    r"(?:cancel (?:in|via|online|under)|check (?:with|for|in at|at|on)|claim with|ring (?:at|on|back|before|after)|call (?:back|at|on|before|after)|reply (?:to|with)|appeal (?:to|at|with|here|online)|report to|speak to|talk to|look (?:in|on|at|under|for))\b"
    r"|(?:call|contact|email|ring|visit|ask|consult) (?-i:[A-Z])[\w-]+"
)
_ORDER = re.compile(
    rf"(?:(?:{_ASKS})\b"
    rf"|(?:{_ASKS_OF_IT})(?: (?:and|or) [a-z]+)? {_OBJECT}"
    r"|(?:call|ring|phone|dial) \+?\d[\d ]+"
    r"|(?:text|reply) (?-i:[A-Z]{1,8})\b"
    r"|(?:cancel|keep|pick|choose) (?:one|both|all|either)\b"
    rf"|(?P<towards>{_TOWARDS}))",
    re.IGNORECASE,
)
_NO_ORDER = cues.compile(  # a step through a menu, an offer, a wish, a way of speaking
    r"\b(?:please|kindly|if you (?:want|like|wish|prefer|fancy|would|['’]d)|if (?:that|it)['’]s easier|feel free|or not)\b|(?: > |>.*>)|^(?:give (?:it|us|me|him|her|them) (?:time|an? (?!copy|call|ring|receipt|reference))|try (?:to|not)|reply (?:here|to this)\b|take (?:care|it easy|your time)|keep (?:up|in mind)|make sure you get|ask away|tell (?:us|me) (?:about|what|how|which|where|when|why|more|if|whether|the)|get well|check (?:it|this|that|them|us) out|keep (?:the|your) (?:change|faith))",
    re.IGNORECASE,
)
_DANGER = cues.compile(  # which takes no please
    r"\b(?:immediately|at once|right now|(?:call|ring|dial) (?:999|911|112)|leave the (?:flat|house|building|room|car|premises)|go outside)\b",
    re.IGNORECASE,
)
_FIRST_PART = re.compile(r"[,;.:!]| (?:and|or|if|so|but|because|as|then|when|while|until|unless|once|before|after) ")
_VERB = re.compile(rf"\b{FINITE}\b|['’](?:s|re|ll|ve)\b", re.IGNORECASE)
_PLEASE = re.compile(r"\bplease\b", re.IGNORECASE)


def orders(said: str) -> bool:
    """The sentence tells somebody what to do, without a please."""
    if said[-1:] == "?" or _NO_ORDER.search(said):
        return False
    order = _ORDER.match(said)
    if order is None:
        return False
    return not order["towards"] or not _VERB.search(_FIRST_PART.split(said, maxsplit=1)[0], order.end())


def politely(said: str, before: str = "") -> str:
    """An order asked for; `before`, the sentence before it, may have asked already."""
    if not orders(said) or _PLEASE.search(before) or orders(before) or _DANGER.search(f"{before} {said}"):
        return said
    verb = said.split(maxsplit=1)[0]
    return f"Please {said if verb[:2].isupper() else said[:1].lower() + said[1:]}"
