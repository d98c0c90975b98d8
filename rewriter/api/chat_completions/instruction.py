"""What a tool's instruction asks for: that a given text be worded better, or anything else.

The base URL of a chat tool is shared by its summaries, labels, translations and bots, and a text of theirs must
never be rewritten. So a rewrite needs a sentence that orders to better a given text, and no word of any other work:
one doubt is enough to leave the call alone. What an instruction forbids ("do not shorten it") is not what it asks for.
"""

from __future__ import annotations

import re
from typing import Final

LONGEST: Final = 12_000  # characters of an instruction; the manual of a bot is longer
SHORT: Final = 300  # in so few, "it" and "the tone" can only be those of the given text

_EXAMPLE = re.compile(r"^[ \t]*(?:input|output|example)\b[^\n]*:[^\n]*$|^[ \t]*\|[^\n]*$", re.MULTILINE)
_FIRST_BULLET = re.compile(r":[ \t]*\n(?:[ \t]*\n)?[ \t]*(?:[-*•]|\d{1,2}[.)])[ \t]*")
_SENTENCE_END = re.compile(r"[.!?;:](?=\s|$)|\n|[*#|]{2,}")
_FORBIDDEN = re.compile(
    r"\b(?:do not|don't|dont|never|not|without|avoid|rather than|instead of|no need to|neither)\b"
    r".*?(?=, ?(?:but|just|only|instead|please)\b| but |[—–]|$)"
)
_CONDITION = re.compile(r"\b(?:if|when|whenever|before|unless|first)\b")

# How a sentence begins that gives an order: with it, or with who is to follow it.
_LEAD = (
    r"^(?:as an? [\w -]{1,60}, )?(?:(?:please|kindly|now|then|and|but|only|just|do|always|carefully|simply|also),? )*"
    r"(?:(?:your|the) (?:main |only )?(?:task|job|goal|role|purpose|objective) is to |(?:i|we) (?:want|need|ask|would like) you to |"
    r"you (?:are|will be|will|must|should|need to|have to|can) |you are an? [^,;]{0,60} (?:that|who|which) |you )?"
    r"(?:(?:please|then|only|carefully|simply) )?"
)
# What may stand between the order and the text it is about. A customer's or user's own message is no draft.
_BETWEEN = (
    r"(?:(?:the|this|that|these|my|our|their|a|an|any|all|its|of|in|for|and|or|following|provided|given|supplied|selected|"
    r"entire|whole|existing|original|current|above|below|draft|drafted|written|agent's|agents?|user's(?= (?:text|draft|writing))|support|service|chat|helpdesk|"
    r"customer(?= (?:support|service|care|success|repl|respons))|care|success|customer-facing|email|reply|"
    r"language|clarity|tone|style|flow|quality|wording|structure|grammar|spelling|punctuation|sentence|readability|"
    r"professionalism|empathy),? ){0,10}"
)
_TEXT = (
    r"(?:texts?|messages?|drafts?|repl(?:y|ies)|responses?|answers?|e-?mails?|content|following|sections?|passages?|"
    r"paragraphs?|sentences?|notes?)\b"
)
_IT = r"(?:it|this)\b"
_QUALITY = r"(?:tone|wording|writing|phrasing|clarity|language|style|grammar|spelling|punctuation)\b"
_BETTER = (
    r"(?:friendl\w+|polite\w*|professional\w*|empath\w+|warm\w*|formal\w*|casual\w*|confident\w*|kind(?:er|ly)?|calm\w*|"
    r"positive\w*|neutral\w*|reassuring|personal|natural\w*|courteous\w*|respectful\w*|human|softer|gentler|gently|nicer|"
    r"clearer|clearly|tactful\w*|diplomatic\w*|apologetic\w*|approachable)\b"
)
_REWORD = (
    r"(?:re-?writ(?:e|es|ing)|re-?phras(?:e|es|ing)|re-?word(?:s|ing)?|paraphras(?:e|es|ing)|polish(?:es|ing)?|"
    r"proof-?read(?:s|ing)?|improv(?:e|es|ing)|enhanc(?:e|es|ing)|refin(?:e|es|ing)|soften(?:s|ing)?|revis(?:e|es|ing)|"
    r"optimi[sz](?:e|es|ing)|de-?escalat(?:e|es|ing))"
)
_CHANGE = r"(?:modify(?:ing)?|edit(?:s|ing)?|transform(?:s|ing)?|adjust(?:s|ing)?|chang(?:e|es|ing)|mak(?:e|es|ing))"
_MEND = r"(?:correct(?:s|ing)?|fix(?:es|ing)?|mend(?:s|ing)?|check(?:s|ing)?)"
_ORDER = re.compile(
    _LEAD
    + "(?:"
    + "|".join(
        (
            rf"{_REWORD} {_BETWEEN}{_TEXT}",
            rf"{_CHANGE} {_BETWEEN}{_TEXT}(?: [\w,]+){{0,8}}? {_BETTER}",
            rf"{_MEND} {_BETWEEN}(?:spelling|grammar|punctuation|typos?)\b",
            rf"{_MEND} {_BETWEEN}(?:mistakes|errors)\b",
            rf"(?:adjust|chang|shift)(?:e|es|s|ing)? the tone of {_BETWEEN}{_TEXT}",
            rf"(?:add|bring|inject|include)(?:s|ing)? (?:more |some )?(?:empathy|warmth|compassion) (?:in)?to {_BETWEEN}{_TEXT}",
        )
    )
    + ")"
)
_SHORT_ORDER = re.compile(
    _LEAD
    + "(?:"
    + "|".join(
        (
            rf"{_REWORD} {_BETWEEN}(?:{_IT}|{_QUALITY})",
            rf"{_CHANGE} {_BETWEEN}(?:{_IT}|{_QUALITY})(?: [\w,]+){{0,6}}? {_BETTER}",
            rf"(?:re-?write|re-?phrase|re-?word)(?: \w+){{0,4}}? (?:tone\b|{_BETTER})",
            r"add (?:more |some )?(?:empathy|warmth|compassion)$",
        )
    )
    + ")"
)

_TONGUES = (
    "english|german|french|spanish|italian|portuguese|dutch|polish|russian|ukrainian|turkish|arabic|hebrew|hindi|chinese|"
    "mandarin|japanese|korean|swedish|danish|norwegian|finnish|greek|czech|romanian|hungarian|vietnamese|thai|indonesian"
)
_ANSWERS = r"(?:repl(?:y|ies)|responses?|answers?|e-?mails?|messages?|follow-?ups?|questions?)\b"
_OTHER = re.compile(
    "|".join(
        (
            # another language
            rf"translat|\b(?:in|into|to) (?:\w+ )?(?:{_TONGUES})\b",
            # another length
            r"summar|\btl;?dr\b|\bkey points\b|\baction items\b|\bshort(?:en|er\b)|\bcondens|\bmore (?:concise|brief|succinct)",
            r"\blonger\b|\blengthen|\belaborat|\bmore detail|\bauto-?complet|\bcontinue (?:the|this|writing)\b",
            r"\b(?:\d+|two|three|five|ten) (?:characters|words|sentences|lines)\b",
            r"\bexpand\w*(?: and \w+)?(?: on| upon)? (?:the|this|that|my|your|it|existing|following|draft)\b",
            # another text: a simpler one, a list, data
            r"\bsimplif|\bconvert|\binto (?:a |an )?(?:bullet|numbered|list|table|poem|joke)|\b(?:tweet|haiku|poem)\b|\bjson\b|\bcsv\b|\byaml\b|\bbullets?\b",
            r"\bturn (?:the|this|these|my) |\byour own words\b",
            # not a text at all: labels, data, judgements
            r"\bclassif|\bcategori[sz]|\bsentiment\b|\bextract|\banaly[sz]|\bevaluat|\bquer(?:y|ies)\b|\bsearch|\brank\b",
            r"\b(?:suggest|select|choose|assign|pick|generate)\w*(?: [\w'-]+){0,6} (?:labels?|tags?|categor\w+|topics?|titles?|keywords?|subjects?)\b",
            r"^(?:please |then |now |first |and |you |your (?:task|job|goal|role) is to )?"
            r"(?:rate|score|review|decide|determine|detect|identify|flag|route|mask|redact|anonymi[sz]e|moderate|count|compare|"
            r"find|list|tell|normali[sz]e|label|tag|split|merge|predict|recommend|resolve|call|escalate|assign|triage|judge|"
            r"grade|assess|give|explain|coach|teach|help (?:the |our )?(?:customers?|users?|visitors?)|"
            r"assist (?:the |our )?(?:customers?|users?|visitors?))\b",
            r"\byes or no\b|\btrue or false\b|\bdecide whether\b",
            # a text of its own, an answer, a conversation
            r"\b(?:write|draft|compose|generate|suggest|create|prepare|produce|provide|give)s?(?: (?:me|us|him|her|them))?"
            r" (?:a|an|their|your|his|her|one|some|two|three|\d+)\b"
            r"(?! (?:improved|corrected|re-?written|rephrased|reworded|polished|revised|edited|better|more)\b)(?! \w+er\b)"
            rf"(?: [\w'-]+){{0,4}} {_ANSWERS}",
            rf"\b(?:write|draft|compose|generate)s? the (?:\w+ ){{0,2}}{_ANSWERS}",
            r"(?:^|\b(?:to|must|should|will|please|you|and|can|then|always) )"
            r"(?:answer(?! (?:only|with|solely|exclusively|using|in)\b)|respond to|reply to)",
            r"\byour (?:own )?(?:replies|answers|responses|messages|explanations)\b|\bin your (?:reply|answer|response)\b",
            r"\bbots?\b|\bchatbots?\b|\bvirtual (?:assistant|agent)\b|\bknowledge\b|\bdocumentation\b|\bexplain (?:the|this|what|why|how|it)\b",
            r"\bfeedback\b|\bplay the\b|\bpretend\b|\bthe user asks\b",
        )
    )
)


def asks_for_rewrite(instruction: str) -> bool:
    """It orders that a given text be worded better (tone, empathy, grammar), and nothing else."""
    if len(instruction) > LONGEST:
        return False
    wanted = _wanted(instruction)
    is_short = sum(map(len, wanted)) <= SHORT
    return any(_orders(sentence, is_short) for sentence in wanted) and not any(_OTHER.search(part) for part in wanted)


def _orders(sentence: str, is_short: bool) -> bool:
    """The sentence orders a rewrite, and on no condition."""
    found = _ORDER.search(sentence) or (is_short and _SHORT_ORDER.search(sentence))
    return bool(found) and not _CONDITION.search(sentence)


def _wanted(instruction: str) -> list[str]:
    """The sentences of an instruction in lower case, without examples and without what they forbid."""
    text = _EXAMPLE.sub("", instruction.lower().replace("’", "'"))
    text = _FIRST_BULLET.sub(" ", text)  # "correct:\n- spelling" is one order
    sentences = (" ".join(part.strip(" \t-*•>\"'()").split()) for part in _SENTENCE_END.split(text))
    return [kept for sentence in sentences if (kept := _FORBIDDEN.sub(" ", sentence).strip(" ,"))]
