"""The plain reading: lower case, straight quotes, no tags, one spelling for each contraction and stop, offsets that lead back."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from html import unescape
from typing import Literal

from rewriter import cues
from rewriter.remembered import remembered
from rewriter.textspeak import spelled_out

Format = Literal["text", "markdown", "html"]

_STRAIGHT = str.maketrans(
    {
        "’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
        "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\t": " ", "—": "–", "−": "-", "‑": "-", "\r": " ",
    }
)  # fmt: skip
_STRAIGHT.update(
    dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
)  # a lone surrogate is no character to a sentence splitter
_NEGATED = "do does did is are was were has have had could would should must need might"
_SHORT = {
    **{f"{verb} not": f"{verb}n't" for verb in _NEGATED.split()},
    **{f"{verb}nt": f"{verb}n't" for verb in _NEGATED.split() if verb not in ("are", "were", "do")},
    "dont": "don't", "arent": "aren't", "werent": "weren't", "cant": "can't", "cannot": "can't", "can not": "can't",
    "will not": "won't", "wont": "won't", "shall not": "won't", "shan't": "won't", "ain't": "isn't", "aint": "isn't",
    "dunno": "don't know", "donno": "don't know", "gonna": "going to", "wanna": "want to", "gotta": "have to",
    "u": "you", "ur": "your", "u'd": "you'd", "u'll": "you'll", "u're": "you're", "u've": "you've", "thx": "thanks", "thanx": "thanks", "ty": "thank you", "pls": "please", "plz": "please",
    "im": "i'm", "ive": "i've", "youre": "you're", "youve": "you've", "theyre": "they're", "weve": "we've",
    "itll": "it'll", "youll": "you'll", "theyll": "they'll", "thatll": "that'll", "hes": "he's", "shes": "she's",
    "thats": "that's", "whats": "what's", "wheres": "where's", "theres": "there's", "didn´t": "didn't", "idk": "i don't know",
    "i am": "i'm", "we are": "we're", "you are": "you're", "they are": "they're", "it is": "it's", "he is": "he's",
    "she is": "she's", "that is": "that's", "there is": "there's", "what is": "what's", "i will": "i'll",
    "we will": "we'll", "you will": "you'll", "it will": "it'll", "they will": "they'll", "that will": "that'll",
    "nite": "night", "tonite": "tonight", "tmrw": "tomorrow", "tmr": "tomorrow", "tomorow": "tomorrow", "guarenteed": "guaranteed", "asap": "asap", "def": "definitely", "defo": "definitely", "prob": "probably", "probs": "probably",
    "no later than": "by", "not later than": "by",
    "whos": "who's", "itd": "it'd", "youd": "you'd", "theyd": "they'd", "whod": "who'd", "therell": "there'll", "ull": "you'll", "ud": "you'd",
    "nobodys": "nobody's", "everyones": "everyone's", "everybodys": "everybody's", "everythings": "everything's", "anyones": "anyone's", "somebodys": "somebody's", "nothings": "nothing's",
    "couldve": "could have", "shouldve": "should have", "wouldve": "would have", "mustve": "must have", "mightve": "might have",
}  # fmt: skip
_BEHIND_IT_IS = "a an the been being not no just still already going getting gone because too also all never me us your our my their his her anyone's nobody's up in on out".split()  # noqa: SIM905
_SHORT |= {f"its {word}": f"it's {word}" for word in _BEHIND_IT_IS}  # what stands behind no "its" that owns something
_HEARD_AS_OF = "been done gone had told said sent known seen checked got come read asked called given kept left made put rung taken mentioned used booked ordered noticed looked waited warned returned changed locked brought bought written"
_SHORT |= {f"{must}{nt} of": f"{must}n't have" for must in ("should", "could", "would") for nt in ("n't", "nt")}
_SHORT |= {
    f"{must} of {done}": f"{must} have {done}"  # and not "should of course"
    for must in ("should", "could", "would", "must")
    for done in _HEARD_AS_OF.split()
}
_OPENS = {  # only where a clause begins: "were on it", and not "we were on it"
    **{f"were {doing}": f"we're {doing}" for doing in ("on it", "sorting", "working on", "looking into", "unable to", "not able to", "aware", "chasing", "investigating", "trying", "doing", "grateful", "hoping", "still waiting", "afraid", "very sorry", "so sorry", "fixing", "getting", "at the mercy", "run off")},
    **{f"well {do}": f"we'll {do}" for do in ("be", "get back", "get it", "have it", "have someone", "have somebody", "let you", "send you", "arrange", "do our", "do what", "sort", "keep you", "update you", "email you", "text you", "call you", "ring you", "write to", "refund", "replace")},
    **{f"ill {do}": f"i'll {do}" for do in ("be", "get", "check", "look", "send", "let", "ask", "sort", "chase", "see", "do", "call", "ring", "email", "text", "try", "keep", "make", "pass", "put", "find", "have a", "write", "refund", "forward", "resend", "add", "book", "cancel", "change", "come", "credit", "drop", "give", "go", "leave", "mail", "message", "move", "need", "open", "order", "pop", "post", "raise", "remove", "ship", "start", "stay", "swap", "take", "tell", "update", "waive")},
}  # fmt: skip
_SHORT |= _OPENS
_CODES = frozenset({"def", "prob", "ud", "ull"})  # in capitals they are codes: "use DEF at checkout"
_BEGINS = re.compile(r"(?:^|[.!?;:(\n]|\b(?:and|but|so|then|ok|sorry|yes|yep),?)\s*$")
_LINK = r"(?:https?://|www\.)[^\s<>\"]+"
_MAIL = r"[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}"  # tried at every letter: only where there is an @
_TAG = r"<!--.*?-->|</?[a-zA-Z][^<>]*>"
_ENTITY = r"&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,31});"
_BLOCK_TAG = cues.compile(
    r"</?(?:p|div|br|li|ul|ol|h[1-6]|tr|td|th|table|blockquote|pre|hr|section|article)\b", re.IGNORECASE
)
_HIDDEN = r"[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]"
_LONGEST_WORD = 128
_RUN = rf"[\w'-]{{{_LONGEST_WORD + 1},}}"  # no word of any language: patterns that begin with a word would try each of its letters
_RUN_READ = 64
_DOTS = r"\.{2,}|…"
_SENTENCE_BEGINS = re.compile(r"\s*(?:\n|$|[A-Z])")
_MARK = r"\*{1,3}|_{2,3}|(?<![\w_])_(?=\w)|(?<=\w)_(?![\w_])|~~"
_LONGEST_FIRST = [key for key in sorted(_SHORT, key=lambda k: (-len(k), k)) if key != _SHORT[key]]
_WORDS = "|".join(  # by their first letter, so that a word is compared with few
    f"{letter}(?:{'|'.join(re.escape(key[1:]).replace(chr(92) + ' ', ' {1,3}') for key in _LONGEST_FIRST if key[0] == letter)})"
    for letter in sorted({key[0] for key in _LONGEST_FIRST})
)


@lru_cache(maxsize=24)
def _rewrites(fmt: Format, link: bool, mail: bool, hidden: bool, run: bool, dots: bool) -> re.Pattern[str]:
    """Where the plain reading differs from the raw text, for one format, and for a text that may hold these."""
    links = "|".join([_LINK] * link + [_MAIL] * mail)
    parts = [f"(?P<link>{links})"] if links else []
    parts += [f"(?P<hidden>{_HIDDEN})"] if hidden else []
    if fmt == "html":
        parts += [f"(?P<tag>{_TAG})", f"(?P<entity>{_ENTITY})"]
    if fmt == "markdown":
        parts.append(f"(?P<mark>{_MARK})")
    parts += [f"(?P<run>{_RUN})"] if run else []
    parts += [f"(?P<dots>{_DOTS})"] if dots else []
    parts.append(rf"(?<![\w'#@/-])(?P<short>{_WORDS})(?![\w'/-])")
    return re.compile("|".join(parts))


@remembered(64)
def reading(raw: str, fmt: Format) -> tuple[str, str, list[int], list[int], list[int]]:
    """The plain reading, the same with its capitals, and for each of its characters the raw offsets before and behind it.

    Last, the places in the plain reading at which these offsets do not simply go on.
    """
    folded = raw.lower()
    if len(folded) != len(raw):  # a letter such as İ that lower-cases to two: those stay as they are
        folded = "".join(c.lower() if len(c.lower()) == 1 else c for c in raw)
    if not folded.isascii() or any(mark in folded for mark in "`\t\r"):
        folded = folded.translate(_STRAIGHT)
    short = tuple(spelled_out(folded, raw))
    if not short:
        return _read(folded, raw, fmt)
    full, written, places, stops = _with(short, folded, raw)
    text, written, near, far, _ = _read(full, written, fmt)
    return text, written, [places[at] for at in near], [stops[at - 1] for at in far], list(range(len(text) + 1))


def _with(words: Iterable[tuple[int, int, str]], folded: str, raw: str) -> tuple[str, str, list[int], list[int]]:
    """The text with these words in full, the same with its capitals, and where each of its characters was typed."""
    out: list[str] = []
    written: list[str] = []
    places: list[int] = []
    stops: list[int] = []
    at = 0
    for start, end, new in (*words, (len(folded), len(folded), "")):
        out += (folded[at:start], new)
        written += (raw[at:start], raw[start : start + 1] * len(new))
        places += (*range(at, start), *[start] * len(new))
        stops += (*range(at + 1, start + 1), *[end] * len(new))
        at = end
    return "".join(out), "".join(written), places, stops


def _read(folded: str, raw: str, fmt: Format) -> tuple[str, str, list[int], list[int], list[int]]:
    """The reading of a text without shorthand; `folded` is `raw` in lower case."""
    out: list[str] = []
    written: list[str] = []
    places: list[int] = []
    stops: list[int] = []
    seams: list[int] = []
    at = 0
    link, run = "://" in folded or "www." in folded, len(max(folded.split(), key=len, default="")) > _LONGEST_WORD
    dots = ".." in folded or "…" in folded
    for match in _rewrites(fmt, link, "@" in folded, not raw.isascii(), run, dots).finditer(folded):
        start, end = match.span()
        kind = match.lastgroup
        if kind == "link" or (kind == "dots" and not _SENTENCE_BEGINS.match(raw, end)):
            continue
        new = ""
        if kind == "short":
            short = " ".join(match.group().split())
            if short in _OPENS and not _BEGINS.search(folded, max(0, start - 8), start):
                continue
            if short in _CODES and raw[start:end].isupper():
                continue
            new = _SHORT[short]
        elif kind == "entity":
            new = unescape(raw[start:end]).lower().translate(_STRAIGHT)
            new = new if len(new) == 1 else folded[start:end]
        elif kind == "dots":
            new = "."
        elif kind == "run":
            new = folded[start : start + _RUN_READ]
        elif kind == "tag" and _BLOCK_TAG.match(match.group()):
            new = "\n"
        out += (folded[at:start], new)
        written += (raw[at:start], raw[start] * len(new))
        places += range(at, start)
        seams += range(len(places), len(places) + len(new) + 1)
        places += [start] * len(new)
        stops += range(at + 1, start + 1)
        stops += [end] * len(new)
        at = end
    out.append(folded[at:])
    written.append(raw[at:])
    places += range(at, len(folded))
    stops += range(at + 1, len(folded) + 1)
    return "".join(out), "".join(written), places, stops, seams


def plain(raw: str, fmt: Format = "text") -> str:
    """`raw` as detectors read it."""
    return reading(raw, fmt)[0]
