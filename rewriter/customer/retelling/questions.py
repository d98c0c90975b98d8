"""What a question or an accusation says has happened: "why was my card declined", "you cancelled my flight"."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.customer.echo import DROPPED, finite
from rewriter.customer.retelling.speech import bare_noun, cut_short, turned
from rewriter.customer.retelling.things import named, names
from rewriter.customer.retelling.words import ADVERBS, AUX, HARD, ONES, PERSONS, PLACES, SINGULAR, STATES
from rewriter.lexicon import FLAWED

_WHY = cues.compile(
    r"^(?:(?:so|and|but) )?(?:i (?:really |just |still )?(?:don't|can't|do not|cannot) (?:understand|see) )?why(?:(?= (?:i|we) (?:can't|couldn't|haven't|wasn't|weren't)\b)|'s| (?P<aux>is|are|was|were|has|have|does|do|did|can't|won't|isn't|aren't|wasn't|weren't|hasn't|haven't|doesn't|don't|couldn't))(?: not)? (?P<rest>.+)"
)

_MY_CANNOT = re.compile(r"(?:i|we) (?P<aux>can't|couldn't|haven't|wasn't|weren't) (?P<rest>.+)")
_WHERE = cues.compile(
    r"^(?:(?:so|and|but|hi) )?(?:where(?:'s| is| are)|when (?:will|is|are|do (?:i|we)(?: finally| ever)? get|does|can (?:i|we) (?:have|get|expect))|any (?:news|update|word|idea) (?:on|about)|what (?:happens|happened|is happening) (?:with|to)|how long (?:does|do|will)) "
    r"(?P<own>my|our) (?P<np>(?:(?!coming|arriv|be|going|ship|come|get|take|now|then|finally|ready|back|here|its|it's|waiting|(?:it|what|that|there|where|who|he|she)'s)[\w'-]+ ){0,2}(?!coming|arriv|be\b|been\b|waiting\b|going|ship|come|get|take|now|then|ready|its|it's)[\w'-]{3,})"
)


_FLAW = re.compile(rf"{FLAWED}\b")  # a broken thing is fetched, not awaited
_BEFELL = re.compile(r"(?:(?:so|and|but|hi) )?what (?:happens|happened|is happening) (?:with|to)\b")
_AWAITED = frozenset(
    [
        "order",
        "parcel",
        "package",
        "delivery",
        "refund",
        "claim",
        "application",
        "complaint",
        "appeal",
        "case",
        "booking",
        "card",
        "letter",
        "money",
        "payment",
        "deposit",
        "voucher",
        "prescription",
        "results",
        "replacement",
        "repair",
        "laptop",
        "phone",
        "luggage",
        "bag",
        "suitcase",
        "passport",
        "visa",
    ]
)


def asked(text: str) -> str:
    """Why is the lift still out; why was my card declined; where is my parcel."""
    if m := _WHERE.match(text):
        np = bare_noun(m["np"])
        if (
            np.endswith("'s")
            or _FLAW.match(np)
            or (_BEFELL.match(text) and np.split(" ")[-1:] and np.split(" ")[-1] not in _AWAITED)
        ):
            return ""
        about = (
            "for news of your"
            if np.split(" ")[-1:] and np.split(" ")[-1] in ("claim", "application", "appeal", "complaint", "case")
            else "for your"
        )
        return (
            f"you're still waiting {about} {np}"
            if np and np.split(" ")[-1] not in PERSONS | {"appointment", "account", "contract"}
            else ""
        )
    m = _WHY.match(text)
    if not m or m["rest"].split()[0] in ("you", "they", "he", "she"):
        return ""
    if not m["aux"] and (mine := _MY_CANNOT.match(m["rest"])):
        rest = turned(cut_short(mine["rest"], 12))
        return f"you {mine['aux']} {rest}" if rest else ""
    aux = m["aux"] or "is"
    words = [w for w in cut_short(m["rest"], 12).split() if w not in DROPPED]
    if words[:1] == ["there"] and aux == "is" and words[1:2] == ["no"] and len(words) > 3:
        rest = turned(" ".join(words[2:]))
        return f"there's no {rest}" if rest else ""
    if words and words[0] in ("i", "we"):
        if aux == "have" and words[1:3] == ["got", "to"]:
            words[1:3] = ["have", "to"]
        rest = turned(" ".join(words[1:]))
        if aux in ("can't", "couldn't", "haven't", "don't") and rest:
            return f"you {aux} {rest}"
        return (
            f"you {'were' if aux == 'was' else 'have to' if rest.startswith('have to') else ''} {rest.removeprefix('have to ')}"
            if rest and (aux == "was" or rest.startswith("have to"))
            else ""
        )
    if words and words[0] in ("nobody", "noone"):
        return ""
    at = next(
        (
            n
            for n in range(1, len(words))
            if words[n - 1] not in ONES | PLACES
            and (
                words[n] in ADVERBS
                or words[n] in STATES
                or words[n]
                in (
                    "so",
                    "being",
                    "been",
                    "too",
                    "keep",
                    "take",
                    "drop",
                    "crash",
                    "cost",
                    "go",
                    "stop",
                    "smell",
                    "put",
                    "making",
                )
                or finite(words[n])
                or re.fullmatch(r"[a-z]{4,}(?:ed|ing)", words[n])
                or (aux == "did" and words[n] in _DID)
            )
            and not (
                words[n].endswith("ing") and words[n + 1 : n + 2] and words[n + 1] in ("not", "always", "still", "so")
            )
        ),
        0,
    )
    if not at or not names(words[:at]) or set(words[:at]) & PERSONS:
        return ""
    subject, many = named(words[:at])
    said_of = words[at:]
    if said_of[0] in AUX or (aux in ("do", "does") and said_of[0].endswith("s")):
        return ""
    if aux in ("does", "do"):
        verb = said_of[0]
        if (verb in ADVERBS and len(said_of) > 1) or verb == "so":
            return ""
        said_of[0] = verb if many or aux == "do" else f"{verb}es" if verb == "go" else f"{verb}s"
        aux = ""
    if aux == "did":
        if said_of[0] not in _DID:
            return ""
        said_of[0] = _DID[said_of[0]]
        aux = ""
    tail = turned(" ".join(said_of))
    lasting = [w for w in said_of if w == "always"]
    said = f"{subject} {aux} {tail}".replace("  ", " ") if tail and not lasting else ""
    return (
        said
        if said
        and (
            HARD.search(re.sub(r"\bonly\b", "", tail))
            or aux.endswith("n't")
            or any(w in STATES for w in said_of)
            or re.match(
                r"so |too |keeps? |put on |(?:went|jumped|dropped|changed) (?:up )?from |(?:dropped|stopped|broke|expired|doubled|disappeared|vanished|failed|crashed|froze|bounced)\b",
                tail,
            )
        )
        else ""
    )


_DID = {
    "go": "went", "get": "got", "come": "came", "drop": "dropped", "stop": "stopped", "jump": "jumped", "take": "took", "fail": "failed", "break": "broke", "crash": "crashed", "double": "doubled", "disappear": "disappeared", "vanish": "vanished",
    "increase": "increased", "change": "changed", "bounce": "bounced", "freeze": "froze", "leave": "left", "arrive": "arrived", "cost": "cost", "expire": "expired", "end": "ended",
}  # fmt: skip

_DONE_TO = {
    "shut off": "was cut off", "cancelled": "was cancelled", "seated": "was seated", "canceled": "was cancelled", "moved": "was moved", "postponed": "was postponed", "closed": "was closed", "blocked": "was blocked", "froze": "was frozen", "frozen": "was frozen",
    "suspended": "was suspended", "locked": "was locked", "rejected": "was rejected", "turned down": "was turned down", "turned": "", "declined": "was declined", "refused": "was refused", "cut": "was cut", "cut off": "was cut off", "raised": "went up", "increased": "went up",
    "put up": "went up", "put": "", "banned": "was banned", "bumped": "was bumped", "skipped": "was skipped", "disconnected": "was disconnected", "switched off": "was switched off", "turned off": "was turned off", "changed": "was changed",
}  # fmt: skip
_PARTICLES = frozenset(("off", "out", "down", "up", "away", "back", "over"))

_YOU_DID = cues.compile(
    rf"^(?:you|you've|you have|they|they've|{'|'.join(('your (?:app|site|system|office|people|website)',))})(?: just| now| then| have| only)? (?P<verb>{'|'.join(sorted(_DONE_TO, key=len, reverse=True))}) (?:(?P<own>my|our|the(?= [a-z]+(?: [a-z]+)? (?:twice|again|(?:two|three|four|five|six|\d{{1,2}}) times)\b)) |(?=[a-z]{{1,2}}\d{{2,4}}\b))(?P<rest>.+)"
)
_DID_SO = {"move": "moved", "cancel": "cancelled", "postpone": "postponed", "close": "closed", "block": "blocked", "change": "changed", "reject": "rejected", "suspend": "suspended"}  # fmt: skip
_CANT_JUST = re.compile(
    rf"^you can't (?:just|simply) ({'|'.join(_DID_SO)})(?= (?:my|our) .+ (?:by|to|from|without|again|like)\b)"
)
_GIVEN_AWAY = cues.compile(
    r"^(?:you|they)(?:'ve| have)? (?:just )?(?:gave|given) (?:my|our) (?P<np>[a-z]+(?: [a-z]+)?) (?P<to>away|to (?:someone|somebody) else|to another [a-z]+)\b"
)


def done_to(text: str) -> str:
    """You cancelled my flight: your flight was cancelled."""
    if m := _GIVEN_AWAY.match(text):
        np = turned(bare_noun(m["np"]))
        return f"your {np} was given {m['to']}" if np and not np.endswith("s") else ""
    m = _YOU_DID.match(_CANT_JUST.sub(lambda can: f"you {_DID_SO[can[1]]}", text))
    if not m:
        return ""
    words = cut_short(m["rest"], 10).split()
    if len(words) > 2 and words[1] in ("for", "of") and all(w not in ADVERBS and w not in PLACES for w in words[2:6]):
        words = [*words[:2], *words[2:6]]
    end = (
        len(words)
        if len(words) > 2 and words[1] in ("for", "of")
        else next(
            (
                n
                for n, w in enumerate(words)
                if n
                and (
                    w in PLACES
                    or w in ADVERBS
                    or (re.fullmatch(r"two|three|four|five|six|\d{1,2}", w) and words[n + 1 : n + 2] == ["times"])
                    or w
                    in (
                        "by",
                        "abroad",
                        "overseas",
                        "online",
                        "without",
                        "twice",
                        "while",
                        "last",
                        "yesterday",
                        "today",
                        "this",
                        "10",
                        "until",
                    )
                )
            ),
            len(words),
        )
    )
    verb = m["verb"]
    if end > 1 and words[end - 1] in _PARTICLES:  # "you cut my water off": the verb goes on behind its object
        end, verb = end - 1, f"{verb} {words.pop(end - 1)}"
    if not _DONE_TO.get(verb):
        return ""
    noun = turned(bare_noun(" ".join(words[:end])))
    rest = turned(" ".join(words[end:])) if words[end:] else ""
    if not noun or len(noun.split()) > 6 or (words[end:] and not rest):
        return ""
    head = noun.split(" for ")[0].split(" of ")[0]
    many = head.endswith("s") and head.split()[-1] not in SINGULAR and not noun.endswith("ss")
    did = _DONE_TO[verb]
    noun = f"{'the' if m['own'] == 'the' else 'your'} {noun}" if m["own"] else noun.upper()
    return f"{noun} {'were' + did[3:] if many and did.startswith('was') else did} {rest}".strip()


_PUT_OUT = cues.compile(
    r"^(?:(?:you|it|(?:the|your) (?:(?:booking|payment|ticket|checkout|login) )?(?:site|app|system|page|queue|website|game|server)|site|app|system) )?(?:just |then |has |have |had )*(?P<did>kicked|threw|thrown|logged|locked|booted|timed|shut|chucked) (?:me|us) (?P<out>out|off)(?P<rest>(?: again| twice| (?:three|four|five|six|\d{1,2}) times| (?:of|at|from|during|before) (?:the |my |our |your |a )?(?:queue|checkout|app|game|session|account|site|page|basket|chat|call|meeting|lobby|match|server|system|portal|dashboard|payment|last (?:step|screen|page))\b.*| (?:in the middle of|halfway through|during) (?:the |my |our |an? )[a-z][\w'-]*(?: [\w'-]+){0,3})?)$"
)


_CUT_OFF = cues.compile(
    r"^(?:(?:your |the )?(?:support |live |help )?(?:chat|chatbot|hotline|helpline|line|agent|call|support|system|bot)|it|you) (?:just |then |has )?disconnected (?:me|us)(?P<rest> (?:after|twice|again|three times|in the middle of|before|while)\b.*)$"
)


def put_out(text: str) -> str:
    """It kicked me out at the checkout: you were kicked out at the checkout."""
    if m := _CUT_OFF.match(text):
        rest = turned(cut_short(m["rest"].strip()))
        return f"you were disconnected {rest}" if rest else ""
    m = _PUT_OUT.match(text)
    if not m:
        return ""
    rest = turned(cut_short(m["rest"].strip())) if m["rest"] else ""
    if m["rest"] and not rest:
        return ""
    return f"you were {'thrown' if m['did'] == 'threw' else m['did']} {m['out']} {rest}".strip()


def delivered(text: str) -> str:
    """Parcel says delivered; it's not here."""
    m = re.match(
        r"(?P<np>(?:my |our |the )?(?:order \w*\d[\w-]*|parcel|package|order|delivery|tracking|app|dhl|driver|courier|site|website|it)) (?:says|shows?|is marked|marked|is showing)(?: as)?(?: it's| it was| he| she| they)?(?: has| have| been)? delivered\b",
        text,
    )
    if not m:
        return ""
    np = m["np"].removeprefix("my ").removeprefix("our ").removeprefix("the ")
    what = (
        np
        if re.search(r"\d", np)
        else f"your {np}"
        if np in ("parcel", "package", "order", "delivery")
        else "your order"
    )
    return f"{what} shows as delivered and you don't have it"
