"""What the customer asks for, as it can be refused, granted or answered."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rewriter import cues
from rewriter.customer.echo import noun_phrase


@dataclass(frozen=True, slots=True)
class Request:
    """Something the customer asks for: `noun` as it can stand after "I can't offer" ("a refund"), "" when unsure."""

    noun: str  # "a refund", "an exchange"
    action: str  # what they want done, bare verb phrase turned to our side: "refund your order", "" when unsure
    yes_no: bool  # it can be answered by yes or no


_YES_NO = (
    r"(?:can|could|may|might|would|will) (?:i|we|you|u|someone|it|that|my|the)|is it possible|(?:do|does|would|will) (?:you|u|it|the)|is there (?:any|a) (?:way|chance|possibility)|any chance|am i able|are you able|"
    r"is it (?:ok|okay)|possible to|mind if|are we able|is there any"
)
_WANT = (
    rf"(?:{_YES_NO}|(?:i|we)(?:'d| would)? (?:really |just |still |also )?(?:like|love|want|need|demand|expect|request|prefer|insist on)|i'm (?:asking|requesting|looking|hoping|after)|please|pls|kindly|give (?:me|us)|"
    r"(?:^|[.!,;] ?|so |and |just |now |then |you should )(?=refund|cancel|replace|exchange|return|change|send|credit|compensate))"
)
_ASK = cues.compile(rf"\b{_WANT}|^(?=refund|cancel|replace|exchange|return|change|credit)")
_KINDS: tuple[tuple[str, str, str, re.Pattern[str]], ...] = tuple(
    (noun, verb, bare, cues.compile(pattern))
    for noun, verb, bare, pattern in (
        ("a refund", "refund", "", r"\b(?:refund(?:ed|s)?|money back|reimburse(?:d|ment)?)\b"),
        ("an exchange", "exchange", "", r"\b(?:exchange[d]?|swap(?:ped)?)\b(?! rate)"),
        ("a replacement", "replace", "", r"\b(?:replace(?:d|ment|ments)?)\b"),
        (
            "a discount",
            "",
            "",
            r"\b(?:discount(?:s|ed)?|money off|price (?:match|reduction)|cheaper price|lower (?:price|rate)|% off)\b",
        ),
        ("compensation", "", "", r"\b(?:compensat(?:e|ed|ion))\b"),
        ("an extension", "extend", "", r"\b(?:exten(?:d|ded|sion)|more time|longer deadline)\b"),
        ("a cancellation", "cancel", "", r"\b(?:cancel(?:led|ed|lation)?)\b"),
        ("an upgrade", "upgrade", "", r"\b(?:upgrade[d]?)\b"),
        ("a callback", "", "call you back", r"\b(?:call ?back|call me(?: back)?|ring me(?: back)?|phone me)\b"),
        ("a repair", "repair", "", r"\b(?:repair(?:ed|s)?)\b"),
        ("an invoice", "", "send you an invoice", r"\b(?:invoice)\b"),
        ("a voucher", "", "", r"\b(?:voucher|gift card)\b"),
        ("a credit", "", "", r"\b(?:store credit|a credit|credit (?:me|my|us|the)|credited)\b"),
        ("a return", "", "", r"\b(?:return(?:ed)?|send (?:it|this|them) back|bring (?:it|this|them) back)\b"),
        (
            "a change",
            "change",
            "",
            r"\b(?:change[d]?|move[d]?|reschedul(?:e|ed)|rebook(?:ed)?|switch(?:ed)?|amend|transfer)\b",
        ),
    )
)
_OBJECT = cues.compile(r" (?:(?:for|on|of|with|from|back) )?(?P<det>my|our|this|the|that) (?P<np>[\w#][\w#' -]{1,60})")
_DO = cues.compile(
    r"\b(?:can|could|would|will) (?:you|u|someone)(?: please| kindly| just)? (?P<verb>check|confirm|send|tell|help|look|explain|fix|resend|update|remove|add|waive|unlock|reset|transfer|book|reserve|hold|keep|deliver|ship|track|activate|verify|correct|reopen|credit|give|provide|put|arrange|speed|open|close|let)\b"
)


def request_in(texts: tuple[str, ...]) -> Request | None:
    """The last thing asked for in a customer's sentences (plain); None when nothing is."""
    for text in reversed(texts):
        asked = _ASK.search(text)
        if not asked:
            continue
        rest = text[asked.start() :]
        yes_no = bool(re.match(rf"(?:{_YES_NO})\b", rest)) or text.rstrip().endswith("?")
        for noun, verb, bare, pattern in _KINDS:
            if found := pattern.search(rest):
                return Request(noun, bare or _action(verb, rest[found.end() :]), yes_no)
        if _DO.search(rest):
            return Request("", "", True)
        if yes_no and text.rstrip().endswith("?"):
            return Request("", "", True)
    return None


def _action(verb: str, after: str) -> str:
    """The verb with the customer's object turned to our side."""
    match = _OBJECT.match(after)
    if not verb or not match:
        return ""
    noun = noun_phrase(match["np"])
    if not noun:
        return ""
    return f"{verb} {'your' if match['det'] in ('my', 'our') else 'the'} {noun}"
