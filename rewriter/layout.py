"""How a message is laid out: where its sentences are, and what is greeting, body, quotation, code and signature."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

import sentencex

from rewriter import cues
from rewriter.plain import Format
from rewriter.remembered import remembered

Role = Literal["body", "greeting", "signoff", "quote", "code"]


class Piece(NamedTuple):
    """A sentence's place in the plain reading, its part in the letter, and the line it stands in."""

    start: int
    end: int
    role: Role
    line: int


_ABBREVIATION = re.compile(  # asked of a few letters, again and again: a look for cues would cost more
    r"(?:\b(?:approx|incl|excl|est|max|min|ref|tel|dept|acct|appt|mgr|qty|ext|nr|vs|etc|e\.g|i\.e|mr|mrs|ms|dr|st|inc|ltd|co|jan|feb|"
    r"mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|a\.m|p\.m|u\.s|u\.k|bzw|ca|z\.b|usw|nr|str|sr|sra|av|art|zw|evtl|ggf|inkl|zzgl|sig|dott|exm[oa]|dhr|mevr|bijv)\.|"
    r"\d\.\d{1,2}\.|\.\.\.|…|(?<![\w'])[a-z]\.)\s*$"
)
_MAY_END = re.compile(  # what may be the last word of a sentence too: "we asked the billing dept. They say", "till 5 p.m. You can"
    r"(?:\b(?:dept|acct|appts?|mgr|inc|ltd|co|etc|st|max|min|est|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|a\.m|p\.m|u\.s|u\.k)|(?<![\w'.])[a-z])\.\s*$"
)
_OPENS = re.compile(  # what no name begins with
    r"(?:I|We|You|U+|Your|He|She|It|They|There|Their|This|That|These|Those|The|Our|My|His|Her|Its|If|When|Once|Until|After|Before|Because|But|And|So|As|Or|Then|Also|Please|Pls|Sorry|Thanks|Thank|Unfortunately|However|"
    r"Nobody|No|Not|Nothing|Don|Do|Did|Does|Can|Could|Would|Will|Have|Has|Is|Are|Was|Were|What|Why|How|Where|Who|Which|Call|Contact|Ask|Check|Send|Reply|Try|Use|Go|Email|Appeal|Write|Wait|Visit|Let|Gonna|Dunno)\b(?:['’][a-z]+)?(?! [A-Z][a-z]+ (?:Ltd|Inc|Co)\b)(?=[ ,])"
)
_TOOK = re.compile(r"\d ?(?:mins?|hrs?|secs?|max|approx|[ap]\.m)\. *$")  # "takes 10 min. your line is back then"
_SOMEBODY = re.compile(
    r"(?!(?:your|our|my) time\b)(?:i|we|you|u|ur|your|he|she|it|they|this|that|our|my|please|pls)(?:['’][a-z]+)?\b"
)
_STOPS = (".", "…")
_NUMBER_SIGN = cues.compile(r"\bno\. *$")  # "order no. 5" against "No. It's gone."
_NUMBER_OF = re.compile(
    r"\b(?:order|ref(?:erence)?|tracking|account|booking|phone|tel|mobile|case|ticket|card|serial|invoice|policy|customer|member(?:ship)?|parcel|model|part|job|id) no\. *$"
)
_SEND_IT = re.compile(r"(?:here|and|or|so|to|in|on|via|by|with|plus|below|then)\b")  # "send the order no. here"
_DAY_NUMBER = cues.compile(r"(?<![\d#.,:$€£])\d{1,2}\. *$")  # "am 12. Mai"
_MONTH = cues.compile(r"(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-zä]*\b")
_LOWER_START = re.compile(  # from a blank on: a search for one is quick
    r" (?:(?<=[a-z\d)\"'][.!?] ) *(?=[a-z'\"])|(?<=[!?] ) *(?=\S)|(?<=[.!?)] ) {0,2}(?=[#$€£\d]))"
)
_BULLET = cues.compile(r"\s*(?:[-*•–‣▪]|\d{1,3}[.)]|\(?[a-z]\))\s+")
_GREETING = cues.compile(
    r"\s*(?:(?:warm |season's )?greetings(?: of the (?:day|season))?\s*[,!.](?=\s|$)|(?:@\w+[,:]? ?)+|(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|hallo|hola|bonjour|ciao|"
    r"guten tag|liebe[r]?|sehr geehrte[r]?|estimad[oa]|olá|beste|cher|chère|gentile)\b"
    r"(?: (?!(?:we|i|you|the|your|our|it|this|that|thanks|thank|please|no|sorry|yes|can|could|is|are|there's)\b)[\w.'’{}/-]{1,30}){0,4}"
    r"\s*(?:[,!:]|–|-(?= )|\.(?=\s|$)|$)))"
)
_SIGNOFF = cues.compile(
    r"\s*(?:(?:kind|best|warm|warmest|many|with (?:kind|best|warm))\s+(?:regards|wishes)|regards|best|cheers|sincerely(?: yours)?|yours(?: sincerely| truly| faithfully)?|"
    r"all the best|take care|(?:many thanks|thanks(?: again)?|thank you)(?! (?:for|so|to|in|very|that|again)\b)|mit freundlichen grüßen|viele grüße|cordialement|saludos|un saludo|atentamente|"
    r"cordiali saluti|met vriendelijke groet|atenciosamente)\s*[,.!–-]?\s*(?:[\w.'{} |/-]{0,60})?$"
    r"|\s*(?:(?:with |thanks and |thanks & |thank you and |thank you & )?(?:[\w-]+ ){0,2}(?:greetings|regards|rgds|wishes)|(?:(?:with all|with|all|lots of|much) )?(?:our |my )?(?:love|hugs)|thanking you|thx|br|gg|ta|x{1,4}|respectfully(?: yours)?)\s*[,.!–-]?$"
)
_CALLED = re.compile(r"\s{0,2}([A-Z][a-z'’-]{1,20})[.!](?=\s|$)")  # "Hey, Anthony."
_ADDRESSED = re.compile(  # a first line that is nothing but whom it is to: "Ms Whitby,", "Dana,"
    r"\s{0,4}(?:(?:Mrs?|Ms|Miss|Mx|Dr|Prof)\b\.?(?: [A-Z][\w.'’-]{0,30}){1,3}|(?P<name>[A-Z][\w'’-]{1,20})(?: [A-Z][\w'’-]{1,20})?),\s*$"
)
_SUBJECT_LINE = re.compile(
    r"\s{0,4}(?:Re|RE|Subject|Ref|Our ref|Your ref|Betreff|Betr) ?: ?[^\n]{1,100}$", re.MULTILINE
)
_SIGNATURE_LINES = 5
_PARTING_LINE = re.compile(  # a line apart that says goodbye, in whatever words, before the name: "Have a nice day,"
    r"[^\W\d][\w'’&]*(?: [\w'’&]+){0,4},"
)
_NAMES = re.compile(
    r"[A-Z][\w.'’-]*(?:,? (?:[A-Z][\w.'’&-]*|of|the|and|for|at|from|in|&|\||[-–])){0,7}(?: (?:team|office|desk|department))?"
)
_NO_NAMES = frozenset(
    [
        "yes",
        "no",
        "ok",
        "okay",
        "sorry",
        "thanks",
        "done",
        "fixed",
        "sent",
        "never",
        "always",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "today",
        "tomorrow",
        "maybe",
        "sure",
        "noted",
        "understood",
        "nope",
        "yep",
        "correct",
        "wrong",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "refunded",
        "cancelled",
        "closed",
        "resolved",
        "however",
        "apologies",
        "meanwhile",
        "first",
        "again",
    ]
)
_CLOSED_BY = cues.compile(
    r"(?:(?:kind|best|warm|many) )?(?:regards|wishes|thanks|thank you|cheers|best|thx|ta|sincerely|yours|love)[,.!]? ?[–-]? ?[a-z]+(?: [a-z]+)?$"
)
_WISHES_FROM = re.compile(
    r"\s*(?:(?:kind|best|warm|many|our|with) )*(?:regards|wishes|greetings|love) from (?:all of us|us all|us|everyone|everybody|(?:all )?(?:the|our) (?:[\w-]+ )?(?:team|office|desk|crew|staff|family|shop|kitchen|workshop|practice|school))(?: (?:here|(?:at|in) [\w' -]{2,30}))?[.!]?$"
)
_DASHED = re.compile(r"\s*[-–—] ?[A-Z][\w'’&.]+(?: (?:[A-Z][\w'’&.]+|of|the|and|&)){1,4}$")  # "- Estates Office"
_FROM = re.compile(r"[A-Z][a-z]+(?: [A-Z][a-z]+)? (?:from|at|in|with) (?:the )?[A-Z]\w+(?: \w+)?$")
_MARKED = re.compile(r"\s[\^~/]\s?[A-Za-z]{1,12}$")
_INITIALS = cues.compile(r"\s*(?:[\^~*/–-]\s?[a-z]{1,12}\.?|\(?- ?[a-z]+\)?)$")

_AFTER_A_FIGURE = re.compile(  # "you paid £187.40. We", "in 8.4.1. We" and "10 days max. We" are two sentences; "12.06. Montag" is a day
    r"[£$€]\d[\d,]{0,12}\.\d\d[.!?] +(?=[A-Za-z])|\b(?:[Vv]ersion|[Rr]elease|[Bb]uild|[Uu]pdate|[Ff]irmware) \d{1,3}\.\d{1,3}\. +(?=[A-Z])"
    r"|\d\.\d{1,2}\.\d{1,4}\. +(?=[A-Z])|(?<![\d.])\d{1,2}\.(?:00|1[3-9]|[2-5]\d)\. +(?=[A-Z])"  # no month is a 30th
    r"|(?<=\w [\U0001f600-\U0001f64f\U0001f910-\U0001f97a]) +(?=(?:We|I|You|The|It|This|That|Your|Our|Please|DM|There|If|No|So|They|Try|Send|Check|Use|Call|Go|Reply|Ask|Open|Just|Restart|Reinstall|Can|Could|Have|What|Which|Here|Not|And|But)\b|[£$€]\d)"  # a face ends it
    r"|\b(?:on|until|till?|by|next|from|since) (?:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)\. +(?=(?:After|Before|Until|If|We|I|You|The|It|This|That|Your|Our|Please|There|No|So|They|Then|He|She)\b)"
    r"|(?:\d|(?:day|hour|hr|min|minute|week|month|piece|person)s?|people) (?:max|min|approx|est|incl|excl)\. +(?=[A-Z])"
)


@remembered()
def _goes_on(before: str) -> re.Pattern[str] | None:
    """The kind of full stop behind which a sentence may go on; None: it ends one."""
    return next((p for p in (_ABBREVIATION, _DAY_NUMBER, _NUMBER_SIGN) if p.search(before)), None)


def _joined(line: str, stop: int, start: int, written: str) -> bool:
    """The full stop before `stop` does not end a sentence; `written` is the line with its capitals."""
    before = line[max(0, stop - 12) : start]
    goes_on = _goes_on(before) if before.rstrip()[-1:] in _STOPS else None
    if goes_on is _ABBREVIATION and (
        (_OPENS.match(written, start) and _MAY_END.search(before))
        or (_SOMEBODY.match(line, start) and _TOOK.search(before))
    ):
        return False
    if goes_on is _DAY_NUMBER:
        return _MONTH.match(line, start) is not None
    if goes_on is _NUMBER_SIGN and _SEND_IT.match(line, start) and _NUMBER_OF.search(line, max(0, stop - 24), start):
        return True
    if goes_on is _NUMBER_SIGN:
        return line[start : start + 1] in "#0123456789" and line[start : start + 1] != ""
    return goes_on is not None


_AFTER_AN_EMOJI = re.compile(
    r"(?<=[\U0001F300-\U0001FAFF\u2600-\u27BF\uFE0F]) +(?=(?:Any|Please|We|You|Your|The|It|I|If|This|That|There|Our|Just|Thanks|Sorry|Do|Can|Could|What|How) [a-z])"
)


@remembered()  # the texts of a rewrite differ in a line or two
def _chunks(line: str, written: str) -> list[tuple[int, int]]:
    """The sentences of one line, as offsets into it; `written` is the line with its capitals."""
    cuts: list[int] = []
    for part in sentencex.get_sentence_boundaries("en", line):
        start = int(part["start_index"])
        if start and not _joined(line, start, start, written):
            cuts.append(start)
    cuts += [m.end() for m in _LOWER_START.finditer(line) if not _joined(line, m.start(), m.end(), written)]
    cuts += [m.end() for m in _AFTER_A_FIGURE.finditer(written)]
    cuts += [m.end() for m in _AFTER_AN_EMOJI.finditer(written)]
    bounds = [0, *sorted(set(cuts)), len(line)]
    return [(a, b) for a, b in zip(bounds, bounds[1:], strict=False) if line[a:b].strip()]


def _lines(text: str) -> list[tuple[int, int]]:
    """Lines of prose: a hard-wrapped line (long, and going on in lower case) is joined to the next."""
    out: list[tuple[int, int]] = []
    at = 0
    for line in text.split("\n"):
        end = at + len(line)
        if (
            out
            and at == out[-1][1] + 1
            and out[-1][1] - out[-1][0] >= 60
            and line[:1].islower()
            and text[out[-1][1] - 1] not in ".!?:"
        ):
            out[-1] = (out[-1][0], end)
        elif line.strip():
            out.append((at, end))
        at = end + 1
    return out


def _closing(text: str, written: str, lines: list[tuple[int, int]]) -> int:
    """The line with which the letter is signed: a closing phrase, or names alone at the end."""
    for number in range(max(1, len(lines) - _SIGNATURE_LINES), len(lines)):
        if _SIGNOFF.match(text[slice(*lines[number])]):
            return number
    first = len(lines)
    while first > max(1, len(lines) - 3) and _names_somebody(written[slice(*lines[first - 1])].strip()):
        first -= 1
    if first == len(lines):
        return first
    ended, start = lines[first - 1][1], lines[first][0]
    if first > 1 and _PARTING_LINE.fullmatch(written[slice(*lines[first - 1])].strip()):
        told, parted = lines[first - 2][1], lines[first - 1][0]
        if text[told:parted].count("\n") > 1 and text[:told].rstrip()[-1:] not in ":,":
            return first - 1
    apart = text[ended:start].count("\n") > 1 or text[:ended].rstrip()[-1:] in ".!?…)\"'"
    return first if apart and text[:ended].rstrip()[-1:] not in ":," else len(lines)


def _addressed(line: str, rest: str) -> bool:
    """A first line that only says whom it is to; without a title, a sentence begins behind it: what goes on in small letters is one sentence."""
    to = _ADDRESSED.match(line)
    name = (to["name"] or "").lower() if to else ""
    begins = not name or rest.startswith("\n\n") or rest.lstrip()[:1].isupper()
    return to is not None and begins and name not in _NO_NAMES and not name.endswith(("ly", "ed"))


_TELLS_TO = re.compile(r"(?:Call|Ask|Contact|Email|See|Visit|Ring|Try|Tell|Phone|Text|Write)\b")


def _names_somebody(line: str) -> bool:
    """A line of a signature: "Tom, Baggage", "Anna Lee", "Customer Care, Acme Ltd"."""
    return (
        len(line) <= 60
        and not _TELLS_TO.match(line)
        and bool(_NAMES.fullmatch(line))
        and line.lower().split(",")[0].rstrip(".") not in _NO_NAMES
    )


def _signed(text: str, written: str) -> int | None:
    """Where the signature begins in the last sentence, when it has one."""
    if (
        _INITIALS.match(text)
        or _WISHES_FROM.match(text)
        or _DASHED.match(written)
        or (_CLOSED_BY.match(text) and written.split()[-1][:1].isupper())
        or _FROM.match(written)
    ):
        return 0
    mark = _MARKED.search(written)
    return mark.start() if mark else None


def pieces(text: str, written: str, fmt: Format) -> tuple[Piece, ...]:
    """The sentences of a plain reading, in order. `written` is the same text with its capitals."""
    found: list[Piece] = []
    fenced = False
    lines = _lines(text)
    closing = _closing(text, written, lines)
    for number, (start, end) in enumerate(lines):
        line = text[start:end]
        if fmt != "html":
            fence = line.lstrip().startswith(("```", "'''"))
            if fence or fenced:
                found.append(Piece(start, end, "code", number))
                fenced ^= fence
                continue
            if line.lstrip().startswith(">"):
                found.append(Piece(start, end, "quote", number))
                continue
        at = start
        if bullet := _BULLET.match(line):
            at += bullet.end()
        body_before = any(p.role == "body" for p in found)
        while not body_before and (hello := _GREETING.match(text, at, end)):
            name = _CALLED.match(written, hello.end(), end)
            stop = name.end() if name and name[1].lower() not in _NO_NAMES else hello.end()
            found.append(Piece(at, stop, "greeting", number))
            at = stop
        if number == 0 and at == start and len(lines) > 1 and _addressed(written[start:end], written[end:]):
            found.append(Piece(start, end, "greeting", number))
            continue
        if not body_before and len(lines) > 1 and _SUBJECT_LINE.match(written, at, end):
            found.append(Piece(at, end, "greeting", number))
            continue
        if body_before and number >= closing:
            found.append(Piece(at, end, "signoff", number))
            continue
        chunks = [(at + a, at + b) for a, b in _chunks(text[at:end], written[at:end])]
        for a, b in chunks:
            cut = _signed(text[a:b], written[a:b]) if number == len(lines) - 1 and b == end else None
            if cut is None or not (cut or body_before or a > at):
                found.append(Piece(a, b, "body", number))
            else:
                found += [Piece(a, a + cut, "body", number)] if cut else []
                found.append(Piece(a + cut, b, "signoff", number))
    return tuple(p for p in (_trimmed(text, p) for p in found) if p.end > p.start)


def _trimmed(text: str, piece: Piece) -> Piece:
    said = text[piece.start : piece.end]
    start, end = piece.end - len(said.lstrip()), piece.start + len(said.rstrip())
    return piece if end - start == len(said) else Piece(start, max(start, end), piece.role, piece.line)
