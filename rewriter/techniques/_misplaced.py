"""Sympathy with a feeling that nobody showed: "I understand your frustration" to somebody who asks when you open."""

from __future__ import annotations

from collections.abc import Iterator

from rewriter import cues
from rewriter.clause import clauses
from rewriter.customer.situation import Situation
from rewriter.plain import plain
from rewriter.text import Sentence

from ._hit import Hit

_FELT = r"(?:frustrat(?:ed|ing)|upset(?:ting)?|annoy(?:ed|ing)|angry|anger(?:ed)?|disappoint(?:ed|ing)|stressed|stressful|infuriat(?:ed|ing)|irritat(?:ed|ing)|unhappy|furious|distress(?:ed|ing))"
_SORRY = r"(?:(?:i'm|we're|i am|we are) )?(?:(?:so|very|really|truly|deeply|terribly) )*(?:sorry|(?:i|we) (?:do |sincerely |deeply )?apologi[sz]e|(?:my|our) (?:sincere |sincerest )?apologies|apologies)"
_SUPPOSES = cues.compile(
    r"\W*(?:(?:oh|hi|hello|dear \w+|and|but)[,! ]+)*(?:"
    r"(?:i|we)(?:'m sure| am sure)? (?:(?:can|do|really|fully|totally|completely|truly|certainly|absolutely|perfectly|only) )*(?:understand|appreciate|see|imagine|know|get|hear|sense|feel)(?: that)? "
    rf"(?:your (?:[a-z]+ )?(?:frustration|anger|disappointment|annoyance|irritation|distress)|how (?:(?:very|really|incredibly|extremely) )?{_FELT}|(?:you(?:'re| are| must be| may be| feel)|(?:this|that|it) (?:is|was|must be|can be)) (?:(?:very|really|so) )?{_FELT})(?: (?:this|that|it|you|must|is|was|be|feel|for|can|may|about|with|at|the|are|situation|have|been)\b)*"
    rf"|{_SORRY} (?:that |if |to (?:hear|see|read) (?:that )?)?you(?:'re| are| feel| felt| were)? (?:(?:so|very) )?{_FELT}"
    rf"|{_SORRY} (?:for|about) (?:the|any|your|all the) (?:frustration|distress|upset|anger|annoyance)(?: (?:this|that|it|we|you|has|have|may|caused|is|causing|felt|feel|had)\b)*"
    rf"|{_SORRY} (?:for|about) (?:the|any|all the) trouble (?:(?:this|that|it|we) )?(?:(?:has|have|may have) )?caused(?: you)?"
    rf"|{_SORRY} (?:(?:for|about) |to hear (?:about|of) )(?:your|the|this|such a) (?:bad|terrible|poor|awful|negative|unpleasant|horrible) experience"
    r")[ .!]*"
)


_OWN_CASE = cues.compile(  # what may weigh on them, though they ask calmly
    r"\b(?:my|mine|our|ours|i've|we've|i'm|we're|i was|we were|why|again|still|yet|someone|anyone|somebody|anybody|reason|keeps?|resend|waiting|another|supposed|ever|stop|help|problem|issue|log ?in|access|work(?:s|ing)?)\b|n't\b|\bnot\b|!|\b(?:can|could|would|will) you (?!(?:please )?(?:tell|say|check|confirm|let|explain|recommend|ship|deliver|do|offer|repair|sell|hold|keep|take|make|host|cater)\b)"
)


_OWN_THING = cues.compile(  # what is theirs and nothing is told of: "what time is my booking?"
    r"(?<!where is )(?<!where's )(?<!lost )(?<!without )(?<!about )\b(?:my|our) (?!(?:own|poor|whole|entire|late|missing|lost|cancelled|old)\b)(?:\w+ )?(?:booking|reservation|appointment|table|room|seats?|tickets?|stay|visit|slot|lesson|class|session|membership|subscription|plan|contract|policy|address|tariff|loyalty card|points)\b"
    r"(?!'s| (?:was|were|has|have|had|is|are|got|gets?|says?|shows?|shown|disappeared|keeps?|went|came|never|being|to be|when|because|after)\b)"
)


def misplaced(case: Situation, customer: str, sentence: Sentence) -> Iterator[Hit]:
    """A sentence that does nothing else, to a customer who is calm."""
    if not case.given or not case.calm or case.open or case.pleased or case.grief or case.hardship:
        return
    if _OWN_CASE.search(_OWN_THING.sub(" ", plain(customer[:2_000]))):
        return
    if not sentence.question and _SUPPOSES.fullmatch(sentence.plain):
        yield Hit(clauses(sentence)[0], 0, len(sentence.plain.rstrip(" .!")), "supposes", False)
