"""What machines read survives byte for byte: links, tags, placeholders, quoted words, signature, code and list marks.

A helpdesk fills {{name}} and renders <b>; one blank inside, and the customer sees the machinery.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from rewriter import cues
from rewriter.facts import facts
from rewriter.guard import Allowed, Breach
from rewriter.text import Context, Finding, sentences

title = "Keep links, tags, placeholders, quotes and signature as they are"
because = "Links, tags and placeholders are read by machines: one changed character and the customer sees raw code or a dead link."
languages = ("en", "de", "fr", "es", "pt", "it", "nl")

_PLACEHOLDER = cues.compile(
    r"\{\{[^{}\n]{0,120}\}\}|\{%[^{}\n]{0,120}%\}|\$\{[^{}\n]{0,80}\}|\{[^\W\d][\w. |-]{0,60}\}|\[\[[^\[\]\n]{0,120}\]\]|"
    r"%[A-Za-z_]\w{0,40}%|\[[A-Z][A-Z0-9]{1,20}(?:[_ ][A-Z0-9]{1,20}){0,4}\](?!\()|<<[A-Za-z_][\w ]{0,40}>>"
)
_BLANK_TO_FILL = cues.compile(
    r"\[(?:(?:insert|enter|add) [^\]\n]{1,40}|(?:your|agent|customer|client|company|brand|order|tracking|ticket|case|phone|first|last|user)"
    r"(?:['’]s)?[ _-]?(?:name|number|id|e-?mail|phone|title|position|signature|first name|last name|no\.?)?|name|date|amount|time|link|signature)\](?!\()",
    re.IGNORECASE,
)
_LINK = cues.compile(r"(?:https?|ftp)://[^\s<>\"'`]+|mailto:[^\s<>\"'`)]+|tel:[^\s<>\"'`)]+")
_TARGET = cues.compile(r"\]\(([^()\s]{1,500})(?: \"[^\"\n]{0,100}\")?\)")
_TAG = cues.compile(r"(?s:<!--.{0,200}?-->)|</?[a-zA-Z][\w:-]{0,30}(?:[\s/][^<>]{0,2000})?>")
_PLAIN_TAG = cues.compile(r"</?p>|<br ?/?>")
_CODE = cues.compile(r"```[^`]{0,4000}```|`[^`\n]{1,300}`")
_LIST = cues.compile(r"^[ \t]{0,12}(?:[-*+•]|\d{1,3}[.)]|#{1,6}|>)(?=[ \t])", re.MULTILINE)
_SIGNOFF = cues.compile(
    r"[ \t]*(?:(?:(?:with )?(?:kind(?:est)?|best|warm(?:est)?|many) )?(?:regards|wishes)|best|cheers|sincerely|yours(?: sincerely| truly| faithfully)?|"
    r"all the best|take care|(?:many )?thanks(?: again)?|thank you|mit freundlichen grüßen|mit freundlichem gruß|(?:viele|beste|liebe|schöne) grüße|"
    r"(?:bien )?cordialement|bien à vous|sincères salutations|(?:un )?saludos?(?: cordial(?:es)?)?|atentamente|cordiali saluti|distinti saluti|"
    r"met vriendelijke groet(?:en)?|vriendelijke groet(?:en)?|groetjes|atenciosamente|cumprimentos|com os melhores cumprimentos|--)[ \t]*[,.!–-]?[ \t]*",
    re.IGNORECASE,
)
_INITIALS = cues.compile(r"(?:^|\s)(\^\s?[A-Za-z]{1,12}|[~–-]\s?[A-Z][A-Za-z]{0,11})\s*$")
_QUOTE_MARKS = '"“”„«» '
_SIGNATURE_LINES = 8


def find(draft: str, customer: str, context: Context, reply: str) -> Iterator[Finding]:
    """Places in the reply where something that must survive is changed, gone or made up."""
    if reply == draft:
        return
    yield from _held(draft, reply)
    yield from _links(draft, reply)
    yield from _tags(draft, reply, context.format == "html")
    yield from _quotes(draft, reply, context)
    yield from _signature(draft, reply)
    if context.format == "markdown":
        yield from _marks(draft, reply)


def _gone(what: str, text: str, reply: str, near: str = "") -> Finding:
    """Something of the draft that the reply lacks, at the place that was made of it if there is one."""
    at = reply.find(near) if near else -1
    start, end = (at, at + len(near)) if at >= 0 else (len(reply.rstrip()),) * 2
    shown = text if len(text) <= 120 else text[:117] + "..."
    return Finding(
        "broken-format",
        start,
        end,
        reply[start:end],
        f"The {what} “{shown}” must stay exactly as it is in the draft.",
        what,
    )


def _added(what: str, match: re.Match[str]) -> Finding:
    return Finding(
        "broken-format",
        match.start(),
        match.end(),
        match.group(),
        f"The draft has no {what} “{match.group()[:120]}”.",
        what,
    )


def _squeezed(text: str) -> str:
    return "".join(text.lower().split())


def _held(draft: str, reply: str) -> Iterator[Finding]:
    """Placeholders: each of the draft's, as often; none that the draft lacks."""
    if not any(c in text or text.count("%") > 1 for text in (draft, reply) for c in "{[<"):
        return  # no placeholder can begin
    given, stated = Counter(_PLACEHOLDER.findall(draft)), Counter(_PLACEHOLDER.findall(reply))
    for held in given:
        if stated[held] < given[held]:
            near = next((s for s in stated if s not in given and _squeezed(s) == _squeezed(held)), "")
            yield _gone("placeholder", held, reply, near)
    for match in _PLACEHOLDER.finditer(reply):
        if match.group() not in given and not any(_squeezed(match.group()) == _squeezed(g) for g in given):
            yield _added("placeholder", match)
    blanks = {m.group().lower() for m in _BLANK_TO_FILL.finditer(draft)}
    for match in _BLANK_TO_FILL.finditer(reply):
        if match.group().lower() not in blanks:
            yield _added("placeholder", match)
    kept = {m.group() for m in _BLANK_TO_FILL.finditer(reply)}
    for match in _BLANK_TO_FILL.finditer(draft):
        if match.group() not in kept:
            yield _gone("placeholder", match.group(), reply)


def _bare_links(text: str) -> list[str]:
    out = []
    for match in _LINK.finditer(text):
        link = match.group().rstrip(".,;:!?*_]}")
        out.append(link if "(" in link else link.rstrip(")").rstrip(".,;:!?*_]}"))
    return out


def _links(draft: str, reply: str) -> Iterator[Finding]:
    """Links: each of the draft's, to the last character."""
    stated = _bare_links(reply)
    given = dict.fromkeys(_bare_links(draft))
    for link in given:
        if link not in stated:
            near = next(
                (s for s in stated if s not in given and (s.startswith(link[:16]) or link.startswith(s[:16]))), ""
            )
            yield _gone("link", link, reply, near)


def _tags(draft: str, reply: str, html: bool) -> Iterator[Finding]:
    """Tags: each of the draft's, with its attributes and in its order; only bare paragraphs and breaks may be added."""
    given, stated = _TAG.findall(draft), list(_TAG.finditer(reply))
    if not given and not stated:
        return
    written = [m.group() for m in stated]
    lost, extra = _ordered(given, written)
    if lost and html:
        less, more = _ordered(_TAG.findall(_without_emptied(draft, reply)), written)
        if not less and len(more) < len(stated):
            lost, extra = less, more
    for tag in lost:
        near = next((stated[i].group() for i in extra if _name(stated[i].group()) == _name(tag)), "")
        yield _gone("tag", tag, reply, near)
    paragraphs = [stated[i].group() for i in extra]
    fair = html and paragraphs.count("<p>") == paragraphs.count("</p>")
    for i in extra:
        if not (fair and _PLAIN_TAG.fullmatch(stated[i].group())):
            yield _added("tag", stated[i])


_ELEMENT = re.compile(
    r"<(?P<name>p|div|li|h[1-6]|b|strong|i|em|u|span)(?:\s[^<>]{0,2000})?>(?P<words>[^<>]*)</(?P=name)>"
)
_BLOCKS = ("p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6")
_NESTED = 4  # elements around the same words


def _without_emptied(draft: str, reply: str) -> str:
    """The draft without elements of which the reply says not a word: a paragraph, or a stressed sentence, that is gone."""

    def left(match: re.Match[str]) -> str:
        words = match["words"].strip()
        whole = match["name"] in _BLOCKS or words[-1:] in ".!?\0"
        gone = words and whole and not any(w.strip() in reply for w in words.split("\0") if w.strip())
        return "\0" if gone else match.group()

    for _ in range(_NESTED):
        draft = _ELEMENT.sub(left, draft)
    return draft


def _name(tag: str) -> str:
    return re.match(r"</?[\w:-]*", tag)[0].lower()  # type: ignore[index]


def _ordered(given: Sequence[str], stated: Sequence[str]) -> tuple[list[str], list[int]]:
    """What of `given` is missing in `stated`, and which of `stated` are no part of it, order kept."""
    lost: list[str] = []
    used: set[int] = set()
    at = 0
    where: dict[str, list[int]] = {}
    for i, item in enumerate(stated):
        where.setdefault(item, []).append(i)
    for item in given:
        spot = next((i for i in where.get(item, ()) if i >= at), None)
        if spot is None:
            lost.append(item)
        else:
            used.add(spot)
            at = spot + 1
            where[item] = [i for i in where[item] if i > spot]
    return lost, [i for i in range(len(stated)) if i not in used]


def _quotes(draft: str, reply: str, context: Context) -> Iterator[Finding]:
    """Quoted words: as they are, unless the whole sentence around them is gone."""
    low = reply.lower()
    for fact in facts(draft, context.base_language or "en"):
        if fact.kind != "quote" or fact.text.strip(_QUOTE_MARKS) in reply:
            continue
        left = max(draft.rfind(c, 0, fact.start) for c in ".!?\n") + 1
        ends = [at for c in ".!?\n" if (at := draft.find(c, fact.end)) >= 0]
        around = draft[left : fact.start] + " " + draft[fact.end : min(ends, default=len(draft))]
        words = [
            w
            for w in re.findall(r"\w{4,}", around.lower())
            if w not in ("this", "that", "said", "with", "your", "have")
        ]
        if words and sum(w in low for w in words) * 2 < len(words):
            continue
        yield _gone("quoted text", fact.text, reply)
    for sentence in sentences(draft, context.format):
        if sentence.role == "quote" and sentence.raw.strip() not in reply:
            yield _gone("quoted text", sentence.raw.strip(), reply)


def signature(text: str) -> str:
    """The lines below a sign-off line, to the end; empty when there are none."""
    lines = text.rstrip().split("\n")
    for back in range(1, min(_SIGNATURE_LINES, len(lines) - 1) + 1):
        at = len(lines) - 1 - back
        if at >= 0 and _SIGNOFF.fullmatch(lines[at].rstrip("\r")) and at > 0:
            return "\n".join(lines[at + 1 :]).strip("\n\r ")
    return ""


_THANKS = cues.compile(r"[ \t]*(?:many )?thank", re.IGNORECASE)


def _closing(text: str) -> str:
    """The sign-off line above the signature; thanks may go, for they can come too early."""
    lines = text.rstrip().split("\n")
    for line in reversed(lines[-_SIGNATURE_LINES - 1 :]):
        if _SIGNOFF.fullmatch(line.rstrip("\r")):
            return line.strip()
    return ""


def _signature(draft: str, reply: str) -> Iterator[Finding]:
    """The signature block and the agent's initials close the reply as they closed the draft."""
    block = signature(draft)
    if block and not reply.rstrip().endswith(block):
        yield _gone("signature", block, reply)
    elif block and (closing := _closing(draft)) and not _THANKS.match(closing) and _closing(reply) not in ("", closing):
        yield _gone("signature", closing, reply, _closing(reply))
    elif not block and (mark := _INITIALS.search(draft)) and mark[1].startswith("^") and mark[1] not in reply:
        yield _gone("signature", mark[1], reply)


def _marks(draft: str, reply: str) -> Iterator[Finding]:
    """Markdown: code, link targets and list marks of the draft."""
    kept = Counter(_CODE.findall(reply))
    for code, times in Counter(_CODE.findall(draft)).items():
        if kept[code] < times:
            yield _gone("code", code, reply)
    targets = _TARGET.findall(reply)
    for target in dict.fromkeys(_TARGET.findall(draft)):
        if target not in targets and (not _LINK.match(target) or target in reply):
            yield _gone("link", target, reply, target)
    lost, _ = _ordered([m.strip() for m in _LIST.findall(draft)], [m.strip() for m in _LIST.findall(reply)])
    for mark in lost:
        yield _gone("list mark", mark, reply)
    if draft.count("**") % 2 == 0 and reply.count("**") % 2:
        yield _gone("bold mark", "**", reply)


_HTML = Context(format="html")
_MARKDOWN = Context(format="markdown")
examples = (
    Breach("Hi {{name}}, it's packed.", "Hi {{ name }}, it's packed.", "{{ name }}"),
    Breach("Hi {{name}}, it's packed.", "Hi Anna, it's packed."),
    Breach("Hi %first_name%, hello.", "Hi there, hello."),
    Breach("See [[link]].", "See [link]."),
    Breach("It's packed.", "Hi [Customer Name], it's packed.", "[Customer Name]"),
    Breach("It's packed.", "Hi {{customer}}, it's packed.", "{{customer}}"),
    Breach("See https://a.example.com/Returns?x=1.", "See https://a.example.com/returns?x=1."),
    Breach("<p>It's <b>packed</b>.</p>", "<p>It's packed.</p>", context=_HTML),
    Breach('<a href="https://a.example.com/x">here</a>', '<a href="https://a.example.com/y">here</a>', context=_HTML),
    Breach('<p class="x">No.</p>', "<p>No.</p>", context=_HTML),
    Breach("You wrote:\n> the roof has come down\n\nHe comes Monday.", "You wrote:\n> The roof came down\n\nHe comes on Monday."),
    Allowed("You wrote:\n> the roof has come down\n\nHe comes Monday.", "You wrote:\n> the roof has come down\n\nI'm sorry. He comes on Monday."),
    Breach("It's packed.", "It's <b>packed</b>.", "<b>"),
    Breach('The label says "do not bend".', 'The label says "don\'t bend".'),
    Breach("It's packed.\n\nKind regards,\nAnna Miller\nSupport", "It's packed.\n\nKind regards,\nAnna"),
    Breach("Run `reset --all` first.", "Run reset --all first.", context=_MARKDOWN),
    Breach("- one thing\n- another thing", "One thing and another thing.", context=_MARKDOWN),
    Breach("It's packed. ^JD", "It's packed."),
    Breach("Dear [STUDENT], hello.", "Dear student, hello."),
    Breach("No.\n\nKind regards,\nAnna", "I'm sorry, no.\n\nWarm regards,\nAnna", "Warm regards,"),
    Breach("See [it](https://a.example.com/x)", "See https://a.example.com/x", context=_MARKDOWN),
    Allowed("Dear [STUDENT], hello.", "Dear [STUDENT], hello again."),
    Allowed("Press [OK] now.", "Please press [OK] now."),
    Allowed("No.\n\nMany thanks,\nAnna", "I'm sorry, no.\n\nKind regards,\nAnna"),
    Allowed("Hi {{name}}, no.", "Hi {{name}}, I'm sorry, no."),
    Allowed("See https://a.example.com/x.", "Please see https://a.example.com/x, it explains how."),
    Allowed("<p>No.</p>", "<p>I'm sorry.</p><p>No.</p>", context=_HTML),
    Allowed("<p>It's <b>packed</b>.</p>", "<p>I'm sorry for the wait. It's <b>packed</b> now.</p>", context=_HTML),
    Allowed("<p>Calm down.</p><p>It's packed.</p>", "<p>It's packed.</p>", context=_HTML),
    Allowed('<p class="x"><b>Calm down.</b></p><p>It\'s packed.</p>', "<p>It's packed.</p>", context=_HTML),
    Allowed("<ul><li>Calm down.</li><li>It's packed.</li></ul>", "<ul><li>It's packed.</li></ul>", context=_HTML),
    Breach("<p>Calm down.</p><p>It's packed.</p>", "It's packed.", context=_HTML),
    Breach("<p>It's packed.</p><p>It's on its way.</p>", "<p>It's packed. It's on its way.</p>", context=_HTML),
    Breach("<p>It's <b>late</b>.</p>", "<p>It's delayed.</p>", context=_HTML),
    Allowed('The label says "do not bend".', "I see that the label says “do not bend”."),
    Allowed('You said "asap", so calm down. It left today.', "I'm sorry for the wait. It left today."),
    Allowed("No.\n\nKind regards,\nAnna Miller", "I'm sorry, no.\n\nKind regards,\nAnna Miller"),
    Allowed("No.\n\nThanks,\nAnna", "I'm sorry, no.\n\nBest wishes,\nAnna"),
    Allowed("Run `reset` first.", "Please run `reset` first.", context=_MARKDOWN),
    Allowed("- one\n- two", "Here is what to do:\n- one\n- two", context=_MARKDOWN),
    Allowed("**No.**", "I'm sorry. **No.**", context=_MARKDOWN),
    Allowed("It's packed. ^JD", "I'm sorry for the wait. It's packed. ^JD"),
    Allowed("Is a < b and c > d?", "Sorry, is a < b and c > d?"),
    Allowed("It's 5'10\" long.", "It is 5'10\" long."),
    Allowed("[docs](https://a.example.com/x)", "See [docs](https://a.example.com/x)", context=_MARKDOWN),
    Allowed("Calm down.", "I'm here to help."),
    Allowed("Mail a@example.com.", "Please mail a@example.com."),
)  # fmt: skip
