"""What a tool's instruction asks for: that a given text be worded better, or anything else.

The base URL of a chat tool is shared by its summaries, labels, translations and bots, and a text of theirs must
never be rewritten. So a rewrite needs a clear order to work on a given text, and no word of any other work: one
doubt is enough to leave the call alone. What an instruction forbids ("do not shorten it") is not what it asks for.
"""

from __future__ import annotations

import re
from typing import Final

LONGEST: Final = 12_000  # characters of an instruction; the manual of a bot is longer

_EXAMPLE = re.compile(r"^[ \t]*(?:input|output|example)\b[^\n]*:[^\n]*$|^[ \t]*\|[^\n]*$", re.MULTILINE)
_FIRST_BULLET = re.compile(r":[ \t]*\n(?:[ \t]*\n)?[ \t]*(?:[-*•]|\d{1,2}[.)])[ \t]*")
_SENTENCE_END = re.compile(r"[.!?;:](?=\s|$)|\n|[*#|]{2,}")
_FORBIDDEN = re.compile(
    r"\b(?:do not|don't|dont|never|not|without|avoid|rather than|instead of|no need to|neither)\b"
    r".*?(?=, ?(?:but|just|only|instead|please)\b| but |[—–]|$)"
)

# What may stand between the order and the text it is about.
_BETWEEN = (
    r"(?:(?:the|this|that|these|my|our|their|a|an|any|all|its|of|in|for|and|or|to|following|provided|given|supplied|"
    r"selected|entire|whole|existing|original|current|above|below|draft|drafted|written|user's|user|agent's|agents?|"
    r"customers?|customer's|customer-facing|support|service|chat|helpdesk|email|reply|language|clarity|tone|style|flow|"
    r"quality|wording|structure|grammar|spelling|punctuation|sentence|readability|professionalism|empathy),? ){0,10}"
)
_TEXT = (
    r"(?:texts?|messages?|drafts?|repl(?:y|ies)|responses?|answers?|e-?mails?|content|following|it|this|sections?|"
    r"passages?|paragraphs?|sentences?|notes?)\b"
)
_QUALITY = r"(?:tone|wording|writing|phrasing|clarity|language|style|grammar|spelling|punctuation)\b"
_BETTER = (
    r"(?:friendl\w+|polite\w*|professional|empath\w+|warm\w*|formal|casual|confident|kind\w*|calm\w*|positive|neutral|"
    r"reassuring|personal|natural|courteous|respectful|human|softer|gentler|nicer|clearer|tactful|diplomatic|"
    r"apologetic|approachable)\b"
)
_REWRITE = re.compile(
    "|".join(
        (
            r"\b(?:re-?writ(?:e|es|ing)|re-?phras(?:e|es|ing)|re-?word(?:s|ing)?|paraphras(?:e|es|ing)|"
            r"polish(?:es|ing)?|proof-?read(?:s|ing)?|improv(?:e|es|ing)|enhanc(?:e|es|ing)|refin(?:e|es|ing)|"
            r"soften(?:s|ing)?|revis(?:e|es|ing)|edit(?:s|ing)?|modify(?:ing)?|transform(?:s|ing)?|correct(?:s|ing)?|"
            rf"optimi[sz](?:e|es|ing)|de-?escalat(?:e|es|ing)) {_BETWEEN}{_TEXT}",
            rf"\b(?:improv(?:e|es|ing)|enhanc(?:e|es|ing)|polish(?:es|ing)?|soften(?:s|ing)?) {_BETWEEN}{_QUALITY}",
            rf"\b(?:correct|fix|mend|check)(?:s|es|ing)? {_BETWEEN}(?:spelling|grammar|punctuation|typos?)\b",
            rf"\b(?:correct|fix)(?:s|es|ing)? {_BETWEEN}(?:mistakes|errors)\b",
            rf"\b(?:adjust|chang|modify|shift)(?:e|es|s|ing)? the tone of {_BETWEEN}{_TEXT}",
            rf"\bmak(?:e|es|ing) {_BETWEEN}(?:{_TEXT}|{_QUALITY})(?: \w+){{0,3}} {_BETTER}",
            r"\b(?:re-?write|re-?phrase|re-?word)(?: \w+){0,4} (?:tone\b|politely|professionally|kindly|warmly|formally|"
            rf"{_BETTER})",
            rf"\b(?:adjust|change|shift|set) the tone (?:to (?:be |sound )?|so that (?:it|the text) (?:is |sounds ))(?:more )?{_BETTER}",
            r"^add (?:more |some )?(?:empathy|warmth|compassion)$",
            rf"\b(?:add|bring|inject|include)(?:s|ing)? (?:more |some )?(?:empathy|warmth|compassion) (?:in)?to {_BETWEEN}{_TEXT}",
        )
    )
)

_TONGUES = (
    "english|german|french|spanish|italian|portuguese|dutch|polish|russian|ukrainian|turkish|arabic|hebrew|hindi|chinese|"
    "mandarin|japanese|korean|swedish|danish|norwegian|finnish|greek|czech|romanian|hungarian|vietnamese|thai|indonesian"
)
_OTHER = re.compile(
    "|".join(
        (
            # another language
            rf"translat|\b(?:in|into|to) (?:{_TONGUES})\b",
            # another length
            r"summar|\btl;?dr\b|\bkey points\b|\baction items\b|\bshort(?:en|er\b)|\bcondens|\bmore (?:concise|brief|succinct)",
            r"\blonger\b|\blengthen|\belaborat|\bmore detail|\bauto-?complet|\bcontinue (?:the|this|writing)\b",
            r"\bexpand\w*(?: and \w+)?(?: on| upon)? (?:the|this|that|my|your|it|existing|following|draft)\b",
            # another text: a simpler one, a list, data
            r"\bsimplif|\bconvert|\binto (?:a |an )?(?:bullet|numbered|list|table|poem|joke)|\bjson\b|\bcsv\b|\byaml\b",
            # not a text at all: labels, data, judgements
            r"\bclassif|\bcategori[sz]|\bsentiment\b|\bextract|\banaly[sz]|\bevaluat|\bquer(?:y|ies)\b|\bsearch|\brank\b",
            r"\b(?:suggest|select|choose|assign|pick|generate)\w*(?: [\w'-]+){0,6} (?:labels?|tags?|categor\w+|topics?|titles?|keywords?|subjects?)\b",
            # a text of its own, an answer, a conversation
            r"\b(?:write|draft|compose|generate|suggest|create|prepare|produce|provide|give)s?(?: (?:me|us|him|her|them))?"
            r" (?:a|an|their|your|his|her|one|some|two|three|\d+)\b"
            r"(?! (?:improved|corrected|re-?written|rephrased|reworded|polished|revised|edited|better|more)\b)(?! \w+er\b)"
            r"(?: [\w'-]+){0,4} (?:repl(?:y|ies)|responses?|answers?|e-?mails?|messages?|follow-?ups?|questions?)\b",
            r"(?:^|\b(?:to|must|should|will|please|you|and|can|then|always) )"
            r"(?:answer(?! (?:only|with|solely|exclusively|using|in)\b)|respond to|reply to)",
            r"^(?:you |your (?:job|task|role|goal) is to )(?:help|assist) (?:the |our )?(?:customers?|users?|visitors?)\b",
            r"\bbots?\b|\bchatbots?\b|\bvirtual (?:assistant|agent)\b|\bknowledge base\b|\bdocumentation\b|\bexplain (?:the|this|what|why|how|it)\b",
            r"\byour (?:own )?(?:replies|answers|responses|messages)\b|\bin your (?:reply|answer|response)\b",
            r"\bfeedback\b|\bplay the\b|\bpretend\b",
        )
    )
)


def asks_for_rewrite(instruction: str) -> bool:
    """It orders that a given text be worded better (tone, empathy, grammar), and nothing else."""
    if len(instruction) > LONGEST:
        return False
    wanted = _wanted(instruction)
    return any(_REWRITE.search(part) for part in wanted) and not any(_OTHER.search(part) for part in wanted)


def _wanted(instruction: str) -> list[str]:
    """The sentences of an instruction in lower case, without examples and without what they forbid."""
    text = _EXAMPLE.sub("", instruction.lower().replace("’", "'"))
    text = _FIRST_BULLET.sub(" ", text)  # "correct:\n- spelling" is one order
    sentences = (" ".join(part.strip(" \t-*•>\"'").split()) for part in _SENTENCE_END.split(text))
    return [_FORBIDDEN.sub(" ", sentence) for sentence in sentences if sentence]
