"""A reproach to the customer told as what to do, as the rule itself, or as what was done and by nobody."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.clause import clauses
from rewriter.customer.situation import situation
from rewriter.removal import OF_FACT, removal, usable
from rewriter.spelling import plural
from rewriter.techniques import _reproach
from rewriter.techniques._duty import asked, told_so
from rewriter.techniques._hit import Hit, span
from rewriter.techniques._participles import participle
from rewriter.techniques._pressed import circumstance
from rewriter.techniques._reworded import goes_on, impersonal
from rewriter.text import Edit, Message, Sentence

_THEN_DO = {
    "checked": "check", "included": "include", "entered": "enter", "attached": "attach", "updated": "update", "restarted": "restart", "provided": "provide", "confirmed": "confirm",
    "sent": "send", "selected": "select", "chosen": "choose", "used": "use", "registered": "register", "saved": "save", "filled": "fill", "followed": "follow", "signed": "sign",
    "kept": "keep", "returned": "return", "charged it": "charge it", "plugged": "plug", "turned": "turn", "switched": "switch", "double-checked": "check", "verified": "verify",
    "submitted": "submit", "installed": "install", "tested": "test", "opened": "open", "closed": "close",
}  # fmt: skip
_WINDOW = cues.compile(
    r"\b(?:the|our|a) (\d{1,3})[- ]days? (?:return|returns|refund|exchange)?s? ?(?:policy|window|"
    r"rule|limit|period|deadline|terms)\b"
)
_NOT_OURS_THAT = re.compile(
    r"(?:(?:it's|that's) )?not (?:our|my) (?:fault|mistake|problem|error)(?:,? (?:that|when|as|because))? ?"
)
_DATA = r"(?:address(?:es)?|postcode|post code|zip(?: code)?|numbers?|e-?mail(?: address)?|names?|surname|dates?|codes?|details|reg(?:istration)?|references?|account|iban|password|pin|amounts?|readings?|sizes?|quantity|street|flat|house|city|country|birthday|spelling)"
_FAULTY_THING = cues.compile(
    r"\byou(?:'ve| have| must have)? (?:\w+ly )?(?P<did>entered|typed|typed in|gave(?: us)?|"
    r"put(?: in)?|provided|used|submitted|supplied|wrote) (?:the |an? )?(?:wrong|incorrect|invalid|"
    rf"incomplete) (?P<thing>(?:[\w-]+ ){{0,3}}?{_DATA})(?=\W*$|[.,;:!]| (?:so|and|when|on|in|at|for|which)\b)"
)


_SECRET = re.compile(r"\b(?:passwords?|pins?|codes?|amounts?)$", re.IGNORECASE)
_POSTCODE = re.compile(r"\b(?:post|zip) code$", re.IGNORECASE)


def as_instruction(message: Message, sentence: Sentence, hit: Hit) -> Edit | None:
    """A reproach becomes what to do, or the rule itself."""
    text = sentence.plain
    whole = not text[: hit.start].strip(" ,.!\"'") and not re.search(
        r"[,;] |\b(?:so|but|and we|and i)\b", text[hit.end :]
    )
    closing = text[-1] if text[-1] in ".!" else ("." if sentence.raw[:1].isupper() else "")
    if window := _WINDOW.search(text):
        if whole:
            about = (
                "returns window"
                if re.search(r"\breturn|refund|send (?:it|them) back", (message.customer + message.draft).lower())
                else "policy"
            )
            return Edit(sentence.start, sentence.end, f"Our {about} is {window.group(1)} days{closing or '.'}")
        return None
    if hit.how == "wrong" and (faulty := _FAULTY_THING.search(text)) and faulty.start() == hit.start:
        thing = sentence.typed(*faulty.span("thing")).strip()
        if re.search(r"\b(?:and|or)\b", thing):
            return None
        begin = 0 if _NOT_OURS_THAT.fullmatch(text, 0, hit.start) else hit.start
        first = "The" if not text[:begin].strip() and sentence.raw[:1].isupper() else "the"
        if _SECRET.search(thing) and not _POSTCODE.search(thing):  # we have none: what was put in is told of a moment
            was_done = {"gave": "given", "gave us": "given", "wrote": "written"}.get(faulty["did"], faulty["did"])
            be = "were" if plural(thing) else "was"
            return sentence.edit(begin, faulty.end(), f"{first} wrong {thing} {be} {was_done}")
        are = "are" if plural(thing) else "is"
        return sentence.edit(begin, faulty.end(), f"{first} {thing} we have {are} not right")
    if hit.how in ("duty", "late", "passed", "told so") or (
        hit.how in ("wrong", "undone") and hit.clause.link == "which"
    ):
        return _passed_over(message, sentence, hit, closing)
    if (had := _IF_THERE_WAS.match(text)) and (base := _NEXT_TIME.get(had["done"])):
        what, rest = sentence.typed(*had.span("what")), sentence.typed(*had.span("rest")).rstrip(" .!")
        there = "if there are" if had["be"] == "were" else "if there's"
        there = there.capitalize() if sentence.raw[:1].isupper() else there
        return Edit(sentence.start, sentence.end, f"{there} {what}, please {base}{rest}{closing}")
    tagged = text[hit.start] in ",;–" and hit.start > 0  # "..., should have done it a day earlier"
    if (
        hit.how == "should"
        and (tagged or hit.clause.link in ("so", "and", "but"))
        and not re.search(r"[,;] ", text[hit.end :])
    ):
        before = [part.text for part in clauses(sentence) if part.start < hit.clause.start]
        only = len(before) == 1 and circumstance(before[0])  # an excuse before it would be all there is
        gone = removal(message, sentence, 0, len(text)) if only else None
        return gone or removal(message, sentence, hit.start, len(text))
    if hit.how == "should" and whole and situation(message).sensitive:
        return removal(message, sentence, 0, len(text))
    if hit.how == "should" and whole:
        done = _reproach.SHOULD_HAVE.search(text)
        did = (done["done"] or "") if done and "n't" not in text[hit.start : hit.end] else ""
        base = _THEN_DO.get(did) or _NEXT_TIME.get(did)
        rest = text[hit.end :].strip(" .!")
        if (
            base
            and rest
            and re.match(r"(?:the|your|a|an|it|that|our|on|in|with|to|for|(?:us|me)(?= within))\b", rest)
            and not re.search(
                r"\b(?:before|earlier|sooner|better|safer|stronger|first|would|instead|then|when|already|"
                r"at the time|(?:at|on|upon) (?:the )?(?:pick[- ]?up|check[- ]?(?:in|out)|booking|hand-?over|collection|purchase|delivery|arrival|desk|counter|till))\b",
                rest,
            )
        ):
            keep = sentence.typed(hit.end, len(text)).strip(" .!")
            return Edit(sentence.start, sentence.end, f"Please {base} {keep}{closing}")
    if whole and hit.how in ("wrong", "undone"):
        todo = re.match(
            r"you(?:'ve| have)? (?:\w+ly )?(?:forgot(?:ten)? to|failed to|neglected to|didn't|"
            r"never) (?P<verb>[a-z]+) (?P<rest>(?:the|your|a|an|it|our|on|in)\b[^,;]*)$",
            text[hit.start :],
        )
        if (
            todo
            and todo.group("verb") in _THEN_DO.values()
            and not re.search(r"\b(?:before|earlier|sooner|first|when|already|in time|on time)\b", todo.group("rest"))
        ):
            keep = sentence.typed(hit.start + todo.start("rest"), len(text)).strip(" .!")
            return Edit(sentence.start, sentence.end, f"Please {todo.group('verb')} {keep}{closing}")
    if hit.how == "wrong" and (wrongly := _wrongly(sentence, hit)):
        return wrongly
    if hit.how == "wrong" and goes_on(sentence, hit) and (told := impersonal(sentence, hit)):
        return told
    if hit.how == "because":
        return removal(
            message,
            sentence,
            hit.start,
            max(hit.clause.end, hit.end)
            - (1 if text.endswith((".", "!")) and max(hit.clause.end, hit.end) == len(text) else 0),
        )
    if hit.how == "had":
        return removal(message, sentence, 0, len(text), OF_FACT) if re.search(r"^\W*(?:if|had)\b", text) else None
    if whole and hit.how in ("should", "absent", "undone"):
        return removal(message, sentence, 0, len(text))
    if hit.how == "absent" and not text[hit.end :].strip(" .!"):
        return removal(message, sentence, hit.start, len(text))
    if (
        hit.how == "fault"
        and (theirs := _DID_SO.match(text))
        and theirs.end() <= hit.start
        and not usable(theirs.group())
    ):
        return removal(
            message, sentence, 0, max(hit.clause.end, hit.end)
        )  # what they did is told only to hold it against them
    if hit.how == "fault" or (hit.how in ("wrong", "undone") and _LEFT_ALONE.match(text, hit.start)):
        return removal(message, sentence, *span(hit))
    return None


_DO_SO = re.compile(
    r"[^,;]{0,2}[,;] ?(?:(?:so|please|just|and|then) )*(?:try|do|use|check|avoid|clean|change) (?:that|this|it|them|those|so)\b"
)
_IF_THERE_WAS = re.compile(
    r"^\W*if there (?P<be>was|were|is|are|had been) (?P<what>(?:an?|any|some) [^,;.]{2,40}?),? you (?:should|could|ought to) (?:really |just |at least )?have (?P<done>[a-z]+)(?P<rest> [^;!?]{2,80}?)\W*$"
)
_NEXT_TIME = {
    "told": "tell", "informed": "inform", "contacted": "contact", "called": "call", "rung": "ring", "asked": "ask", "let": "let", "notified": "notify", "warned": "warn",
    "mentioned": "mention", "written": "write", "spoken": "speak", "raised": "raise", "reported": "report", "emailed": "email", "messaged": "message", "said": "say",
}  # fmt: skip
_WRONGLY = re.compile(  # "you put wrong items in", "you ordered the wrong size"
    r"you(?:'ve)? (?:just |simply |also |accidentally |mistakenly )*(?P<verb>[a-z]+) (?P<thing>(?:(?P<the>the|an?) )?(?:wrong|incorrect|different) (?P<what>(?!(?:one|ones|it|in|on|at|to|of|for)\b)[a-z][\w'-]*(?: (?!(?:in|on|at|to|of|for|from|by|with|when|where|so|and|but|which|that|because|as|into|out|up|off|down|back|over|twice|again|before|after|it|them|us)\b)[\w'-]+){0,2}))(?P<in> (?:in|on|out|back))?(?=\W*$|[,;]| (?:so|which|and (?:so|it|the|we|that|your))\b)"
)


def _wrongly(sentence: Sentence, hit: Hit) -> Edit | None:
    """A wrong thing chosen or used, and not by whom; None where the grammar is not sure."""
    said = _WRONGLY.match(sentence.plain, hit.start)
    done = said and ("used" if said["verb"] == "used" else participle(said["verb"], base=False))
    if not said or not done or said["the"] in ("a", "an"):
        return None
    thing = sentence.typed(*said.span("thing"))
    upper = not sentence.plain[: hit.start].strip() and sentence.raw[:1].isupper()
    be = "were" if plural(said["what"]) else "was"
    told = f"{thing[:1].upper() if upper else thing[:1]}{thing[1:]} {be} {done}{said['in'] or ''}"
    return sentence.edit(hit.start, said.end(), told)


def _passed_over(message: Message, sentence: Sentence, hit: Hit, closing: str) -> Edit | None:
    """A duty becomes a request; what they passed over, or came late for, goes."""
    text = sentence.plain
    if hit.how == "told so":
        said = told_so(text)
        idle = removal(message, sentence, 0, len(text)) if len(message.body) > 1 and not usable(text) else None
        if idle and not text.lstrip().startswith(("i did", "we did")):
            return idle  # a rule for next time, which helps nobody now
        return (
            Edit(sentence.start, sentence.end, f"{said[0]}{sentence.typed(*said[1])}{closing or '.'}") if said else None
        )
    if hit.how == "duty" and (todo := asked(text)) and not situation(message).sensitive:
        return Edit(sentence.start, sentence.end, f"Please {sentence.typed(*todo.span('what'))}{closing}")
    if hit.how == "passed" and _DO_SO.match(text, hit.clause.end - 2):
        return None  # what to do is said of it
    if hit.how == "late" and not _GOES_ALONE.match(text, hit.end):
        return None  # for what they were late, or what we own to because of it, hangs on it
    stop = max(hit.clause.end, hit.end) if hit.how != "late" else hit.end
    return removal(message, sentence, hit.start, stop if text[hit.end :].strip(" .!") else len(text))


_DID_SO = re.compile(  # "you approved the preview, so it's on you"
    r"\W*you(?:'ve| have)? (?:\w+ly )?(?:approved|confirmed|signed|accepted|agreed|chose|picked|ticked|clicked|selected|ordered|booked|typed|entered)\b[^.;!?]{0,60}?,? (?:and |so )(?:technically |really |actually |then )*"
)
_GOES_ALONE = re.compile(r"\W*$|[,;]? ?(?:and|so|but)\b(?! (?:i|we)(?:'d| should| could| ought| were|'re| did))")
_LEFT_ALONE = re.compile(  # behind what was sent to them, no news
    r"you (?:just |simply |then )*(?:ignored|didn't (?:read|open|answer|look at)|never (?:read|opened|answered|looked at)) (?:it|them|that|this|those|all of them|both)\W*$"
)
