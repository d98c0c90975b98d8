"""Making edits so that no seam shows: spaces, capitals, orphaned connectives, emptied lines.

A technique says what goes and what comes; here it is put into the text. Everything outside the edits
stays byte for byte.
"""

from __future__ import annotations

import re

from rewriter.spelling import goes_on
from rewriter.text import Edit, Message, Sentence, apply, sentence_at

_AFTER_CUT = re.compile(
    r"(?:\s*[,;:–—-])*\s*(?:(?:but|and|so|because|then|however|which means)\b[, ]*)?", re.IGNORECASE
)
_BEFORE_CUT = re.compile(r"(?:\s*(?:[,;:–—-]|\b(?:and|but|so|because|as|since))\s*)+$", re.IGNORECASE)
_CLAUSE = re.compile(
    r" ?(?:(?:next time|this time|from now on|then|now)\b,? )?(?:I|we|you|it|they|he|she|everything|everyone|nothing|the \w+|your \w+|our \w+)(?:['’](?:ll|re|s|ve|m))? (?:\w+ )?(?:will|is|are|should|can|has|have|was|were|won['’]t|isn['’]t|aren['’]t|must|may)\b",
    re.IGNORECASE,
)
_I = re.compile(r"I(?:\b|['’])|[A-Z]{2}")
_BULLET_BEFORE = re.compile(r"(?:^|\n)([ \t]*(?:[-*•–‣▪]|\d{1,3}[.)])[ \t]+)$")


def mend(message: Message, edits: tuple[Edit, ...]) -> str:
    """The draft with `edits` made and their seams closed."""
    raw = message.draft
    html = message.context.format == "html"
    if message.context.format == "markdown":
        return apply(raw, [_beside_marks(raw, edit, message.sentences) for edit in edits])
    if html:
        return apply(raw, [_beside_tags(raw, edit, message.sentences) for edit in edits])
    return apply(raw, [_seamless(raw, edit, message.sentences, html=False) for edit in edits])


_MARK = r"(?:\*{1,3}|_{1,3}|~~)"
_MARK_OPENS = re.compile(rf"(?:^|(?<=\s)){_MARK}$")
_MARK_CLOSES = re.compile(rf" ?{_MARK}(?=\s|$)")


_MORE = re.compile(r"(?<=[a-z][.!?]) (?=[A-Z])")


def _beside_marks(raw: str, edit: Edit, parts: tuple[Sentence, ...]) -> Edit:
    """The edit made beside the marks of emphasis and never within them; a sentence that goes takes its own with it."""
    opens, closes = _MARK_OPENS.search(raw, 0, edit.start), _MARK_CLOSES.match(raw, edit.end)
    if edit.start == edit.end:
        at = opens.start() if opens else closes.end() if closes else edit.start
        return _seamless(raw, Edit(at, at, edit.text), parts, html=False)
    sentence = sentence_at(parts, edit.start)
    whole = sentence is not None and edit.start <= sentence.start and edit.end >= sentence.end
    if opens and closes and whole and opens.group() == closes.group().strip():
        if not edit.text.strip():
            return _sentence_cut(raw, opens.start(), closes.end(), html=False)
        first, gap, more = edit.text.strip(), "", ""
        if added := _MORE.search(first):  # what is said beside it was not stressed
            first, gap, more = first[: added.start()], " ", first[added.end() :]
        return Edit(opens.start(), closes.end(), f"{opens.group()}{first}{closes.group()}{gap}{more}")
    return _seamless(raw, edit, parts, html=False)


INLINE = r"(?:b|strong|i|em|u|s|a|span|font|small|mark|code|label)"
_TAGS_OPEN = re.compile(rf"(?:<{INLINE}(?:\s[^<>]*)?>\s*)+$", re.IGNORECASE)
_TAGS_CLOSE = re.compile(rf"(?:\s*</{INLINE}>)+", re.IGNORECASE)
_TAGS_CLOSED = re.compile(rf"(?:\s*</{INLINE}>)+$", re.IGNORECASE)
_OPENED = re.compile(r"<([a-z]\w{0,9})(?:\s[^<>]*)?>\s*$", re.IGNORECASE)
_TAG = 400  # characters in which a tag begins
_HOLDS_NO_WORDS = frozenset({"a", "td", "th", "tr", "body", "html", "ul", "ol", "table"})  # a link stays, a cell too


def _beside_tags(raw: str, edit: Edit, parts: tuple[Sentence, ...]) -> Edit:
    """The edit made beside inline tags and never within them; a sentence that goes takes an element with it of which it was all."""
    if edit.start == edit.end:
        opens, closes = _TAGS_OPEN.search(raw, max(0, edit.start - _TAG), edit.start), _TAGS_CLOSE.match(raw, edit.end)
        at = closes.end() if closes else opens.start() if opens else edit.start
        return _seamless(raw, Edit(at, at, edit.text), parts, html=True)
    made = _seamless(raw, edit, parts, html=True)
    if edit.text.strip() or made.text:
        return made
    start, end = made.start, made.end
    while opened := _OPENED.search(raw, max(0, start - _TAG), start):
        name = opened[1].lower()
        closed = re.match(rf"\s*</{name}>", raw[end : end + _TAG], re.IGNORECASE)
        if closed is None or name in _HOLDS_NO_WORDS:
            break
        start, end = opened.start(), end + closed.end()
    return Edit(start, end, "")


def _seamless(raw: str, edit: Edit, parts: tuple[Sentence, ...], html: bool) -> Edit:
    if edit.start == edit.end:
        return _insertion(raw, edit, html)
    sentence = sentence_at(parts, edit.start)
    if sentence is None:
        return edit
    if edit.text.strip():
        kept = edit.start > sentence.start or not sentence.raw[:1].islower() or _I.match(edit.text)
        if kept or not goes_on(raw, edit.start):
            return edit
        return Edit(edit.start, edit.end, edit.text[:1].lower() + edit.text[1:])
    starts = not raw[sentence.start : edit.start].strip(" \"'(*_")
    ends = not raw[edit.end : sentence.end].strip(" .!?…\"')*_")
    if starts and ends:
        return _sentence_cut(raw, min(edit.start, sentence.start), max(edit.end, sentence.end), html)
    if starts:
        after = _AFTER_CUT.match(raw, edit.end)
        end = after.end() if after and after.end() < sentence.end else edit.end
        upper = raw[sentence.start : sentence.start + 1].isupper()
        first = raw[end : end + 1]
        return Edit(edit.start, end + 1, first.upper() if upper else first)
    if ends:
        before = _BEFORE_CUT.search(raw, sentence.start, edit.start)
        start = before.start() if before else edit.start
        while start > sentence.start and raw[start - 1] == " ":
            start -= 1
        tail = raw[edit.end : sentence.end].lstrip(" ")
        return Edit(start, sentence.end, tail or ("." if raw[edit.end - 1] in ".!?" else ""))
    if _CLAUSE.match(raw, edit.end, sentence.end):  # what follows is a statement of its own, and stays tied
        return Edit(
            edit.start, edit.end + (raw[edit.start - 1 : edit.start] == " " == raw[edit.end : edit.end + 1]), ""
        )
    before = _BEFORE_CUT.search(raw, sentence.start, edit.start)
    return Edit(before.start() if before else edit.start, edit.end, "")


def _sentence_cut(raw: str, start: int, end: int, html: bool) -> Edit:
    """Take out a whole sentence and the white space, bullet or line that it leaves behind."""
    while end < len(raw) and raw[end] == " ":
        end += 1
    at_line_end = end == len(raw) or raw[end] in "\r\n" or (html and raw[end] == "<")
    bullet = None if html else _BULLET_BEFORE.search(raw, max(0, start - 40), start)
    at_line_start = start == 0 or raw[start - 1] == "\n" or bullet is not None
    if at_line_end and not at_line_start:
        while start > 0 and raw[start - 1] == " ":
            start -= 1
    elif at_line_end and at_line_start and not html:
        start = bullet.start(1) if bullet else start
        while end < len(raw) and raw[end] in "\r\n":
            end += 1
        if end == len(raw):
            start = len(raw[:start].rstrip())
    return Edit(start, end, "")


_CALLS = re.compile(r"(?:@\w+[ ,:]*)+")  # whom a post is for: no sentence that wants an end


_BLOCK_ENDS = re.compile(rf"<(?!/?{INLINE}\b)[^<>]*>$", re.IGNORECASE)
_BLOCK_BEGINS = re.compile(rf"<(?!/?{INLINE}\b)[^<>]*>", re.IGNORECASE)


def _insertion(raw: str, edit: Edit, html: bool) -> Edit:
    text = edit.text.strip()
    if not text:
        return edit
    before, after = raw[: edit.start], raw[edit.start :]
    said = text[:1].isalpha() and text[-1:] in ".!?…"  # a sentence, and not the end of one
    block_before, block_after = html and _BLOCK_ENDS.search(before), html and _BLOCK_BEGINS.match(after)
    glue_left = not before or before[-1].isspace() or text[0] in ",.;:!?" or block_before
    glue_right = not after or after[0].isspace() or block_after
    said_before = _TAGS_CLOSED.sub("", before.rstrip()) if html else before.rstrip().rstrip("*_~").rstrip()
    unfinished = said_before[-1:] not in ".!?…:,)\"'”’>" and "\n" not in before[len(before.rstrip()) :]
    if said and goes_on(raw, edit.start) and not _I.match(text):
        text = text[:1].lower() + text[1:]
    if said and before.strip() and unfinished and not _CALLS.fullmatch(before.strip()):
        return Edit(len(before.rstrip()), edit.end, f". {text}" + ("" if glue_right else " "))
    if said and after[:1].islower() and raw != raw.lower():  # it opened the letter and no longer does
        return Edit(edit.start, edit.end + 1, ("" if glue_left else " ") + f"{text} {after[0].upper()}")
    return Edit(edit.start, edit.end, ("" if glue_left else " ") + text + ("" if glue_right else " "))
