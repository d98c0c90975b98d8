"""What leads somewhere: links, e-mail addresses, telephone numbers, ids and quoted words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.facts.page import Page

_LINK = cues.compile(
    r"(?<![\w@])(?:(?:https?|ftp)://|www\.)[^\s<>\"'`]+|"
    r"(?<![\w@./-])(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|io|app|edu|gov|shop|info|help|support|co\.uk|de|fr|es|eu|nl|pt|uk|ca|us|au)"
    r"(?:/[^\s<>\"'`]*|(?![\w@-]|\.\w))|"
    r"(?<![\w@./-])(?:[a-z0-9-]{2,63}\.){1,4}(?:[a-z]{2,12}/[^\s<>\"'`]+|example(?![\w@-]|\.\w))"  # a path tells a link
)
_HREF = cues.compile(r"\b(?:href|src|action)=([\"'])([^\"'<>]{1,2000})\1")
_EMAIL = cues.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_QUOTE = cues.compile(r"(?<![\w\"=])\"(?=[^\s\"])([^\"\n]{1,400})(?<=\S)\"(?![\w\"])")
_PHONE = cues.compile(r"(?<![\w#@.,$€£/-])[+(]?[0-9](?:(?:(?!\. )[ ()./-]){0,3}[0-9]){6,16}(?![\w]|[.,]\d)")
_CALLED = cues.compile(
    r"(?:call|calling|phone|tel|telephone|ring|dial|text|whatsapp|hotline|line|us at|us on|mobile|number)[ .:]{1,3}(?:us )?(?:at |on |is |under )?\+?$"
)
_LABEL = (
    r"order|orders|case|ticket|booking|reservation|invoice|account|tracking|reference|ref|rma|po|sku|return|claim|request|"
    r"confirmation|serial|policy|transaction|payment|shipment|parcel|contract|customer|membership|member|flight|train|bus|"
    r"bestellung|bestellnummer|auftrag|rechnung|vorgang|commande|facture|pedido|factura|encomenda|fatura|ordine|fattura|"
    r"bestelling|factuur"
)
_LABELLED = cues.compile(
    rf"(?<![\w-])(?:{_LABEL})(?P<sure> ?(?:number|no\.?|nr\.?|num|id|code|ref|reference|nummer|#|:)){{0,2}}(?: is)? ?[:#]? ?"
    r"(?P<id>[a-z]{0,4}-?[0-9][0-9a-z]*(?:[-/][0-9a-z]+)*(?: (?=[0-9]{2,}(?![\w.,]))[0-9]+){0,5})(?![\w%€$£]|[.,]\d)"
)
_LABELS = frozenset(_LABEL.split("|"))
_HASHED = cues.compile(r"(?<![\w&/#])#[a-z0-9](?:[\w-]{0,60}[a-z0-9])?")
_RUN = cues.compile("[0-9]+")
_INSIDE = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-")
_CLINGING = frozenset("_.@'/-")
_PREFIXED = cues.compile(r"(?<![\w])[A-Z]{2,5}[ -]?[0-9]{3,}(?:-[0-9]+)*(?![\w]|[.,]\d)")
_CODE = cues.compile(r"(?:[Cc]ode|[Vv]oucher|[Cc]oupon|CODE)s?:? ([A-Z][A-Z0-9]{3,20})(?![\w])")
_WATCHWORD = cues.compile(
    r"(?<!\w)(?:code ?word|pass ?phrase|key ?word|safe ?word|watchword)(?: is|:)? (?!(?:is|was|for|and|to|that|you|with|in|on|of|again|please)\b)([^\W\d_]{3,20})(?!\w)"
)
_COINS = frozenset({"USD", "EUR", "GBP", "CHF", "SEK", "NOK", "DKK", "CZK", "PLN", "CAD", "AUD", "INR", "JPY"})
_PLAIN_WORDS = cues.compile(
    r"[0-9]+(?:st|nd|rd|th|x|s|kg|g|mg|cm|mm|m|km|l|ml|v|w|kw|kwh|gb|mb|tb|mbps|mah|ft|lbs?|oz|px|inch|in|h|hrs?|mins?|am|pm|wks?|yrs?|ish)|(?:[0-9]+-)+[0-9]*[a-z]+(?:-[a-z]+)*|[a-z]+-[0-9]{1,2}s?"
)
# The same in other languages: "12e", "17u", "10sec", "14gg".
_PLAIN_ABROAD = cues.compile(
    r"[0-9]+(?:e|er|ère|re|ème|eme|de|ste|u|uur|uhr|h|hs|sec|sek|s|j|gg|sem|mn|min|std|mnd|jr|wk|wd|dgn|mal|fois|veces)|[0-9]{1,2}[hu][0-9]{2}"
)
_NTH = {code: re.compile(r"[0-9]{1,2}[ao]") for code in ("es", "pt", "it")}  # "3a mail"
_IBAN = cues.compile(r"(?<![\w-])[A-Z]{2}[0-9]{2}(?: [A-Z0-9]{4}){2,7}(?: [A-Z0-9]{1,4})?(?![\w-])")
_KIND_OF_ID = cues.compile(r"(?:rma|po|ref|inv|ord|order|ticket|case|no|nr|id)(?=\d{3,}$)")
_SHORT_RUN = 7  # digits that a telephone number has at least


def label(text: str) -> str:
    """An id as compared: letters and digits, whatever their case and spacing."""
    bare = "".join(c for c in text.lower() if c.isalnum())
    kind = _KIND_OF_ID.match(bare)
    return bare[kind.end() :] if kind else bare


def read_places(page: Page) -> None:
    """Take links and e-mail addresses, inside tags as well."""
    low = page.open
    if "@" in low:
        for m in _EMAIL.finditer(low):
            page.take("email", m.group().rstrip(".-"), m.start(), m.start() + len(m.group().rstrip(".-")))
    if "." in low or "://" in low:
        for m in _LINK.finditer(low):
            end = m.end()
            while end > m.start() and (
                low[end - 1] in ".,;:!?'\"*_]}" or (low[end - 1] == ")" and "(" not in m.group())
            ):
                end -= 1
            if end - m.start() > 3:
                page.take("link", _address(page.raw[m.start() : end]), m.start(), end)
    if "href=" in low or "src=" in low or "action=" in low:
        for m in _HREF.finditer(low):
            if not m[2].startswith(("mailto:", "tel:")):
                page.take("link", _address(page.raw[m.start(2) : m.end(2)]), *m.span(2))


def _address(raw: str) -> str:
    """A link as compared: host in lower case, no scheme, the path as it is."""
    rest = re.sub(r"^[a-zA-Z]{3,5}://", "", raw)
    host, slash, path = rest.partition("/")
    return f"{host.lower().removeprefix('www.')}{slash}{path}".rstrip("/")


def read_quotes(page: Page) -> None:
    """Take text in double quotes; what it states inside is read by who needs it."""
    if '"' in page.low:
        for m in _QUOTE.finditer(page.low):
            page.take("quote", " ".join(m[1].split()).strip(" .,!?"), *m.span())


def read_labels(page: Page) -> None:
    """Take telephone numbers and ids."""
    if not page.digits:
        return
    low, abroad = page.low, page.tongue.code != "en"
    for m in _IBAN.finditer(page.shown) if abroad else ():
        page.take("id", label(m.group()), *m.span())
    for m in _HASHED.finditer(low):
        if any(c.isdigit() for c in m.group()):
            page.take("id", label(m.group()), *m.span())
    for m in _PREFIXED.finditer(page.shown):
        if m.group()[:3] not in _COINS:
            page.take("id", label(m.group()), *m.span())
    for start, end in _mixed(low):
        if not _PLAIN_WORDS.fullmatch(low, start, end) and not (abroad and _plain_abroad(page, start, end)):
            page.take("id", label(low[start:end]), start, end)
    for m in page.spots(_LABELLED, _LABELS):
        found = m["id"]
        bare = label(found)
        if not m["sure"] and len(bare) < 3:
            continue
        page.take("id", bare, *m.span("id"))
    for m in _PHONE.finditer(low):
        digits = "".join(c for c in m.group() if c.isdigit())
        if not _SHORT_RUN <= len(digits) <= 17:
            continue
        parted = len(digits) < len(m.group().lstrip("+"))
        called = _CALLED.search(low, max(0, m.start() - 24), m.start())
        phone = len(digits) <= 15 and (m.group()[0] in "+(" or digits[0] == "0" or parted or called)
        page.take("phone" if phone else "id", digits, *m.span())


def _plain_abroad(page: Page, start: int, end: int) -> bool:
    """A number with a unit or an ordinal's ending, as other languages than English write it."""
    nth = _NTH.get(page.tongue.code)
    return (_PLAIN_ABROAD.fullmatch(page.low, start, end) or (nth and nth.fullmatch(page.low, start, end))) is not None


def _mixed(low: str) -> Iterator[tuple[int, int]]:
    """Tokens of letters and digits: SAVE20, 1z999aa1, a-17."""
    done = 0
    for m in _RUN.finditer(low):
        start, end = m.span()
        if start < done:
            continue
        while start > done and low[start - 1] in _INSIDE:
            start -= 1
        while end < len(low) and low[end] in _INSIDE:
            end += 1
        done = end
        while end > start and low[end - 1] == "-":
            end -= 1
        before, after = low[start - 1 : start], low[end : end + 1]
        if (
            low[start] == "-"
            or (before and before in _CLINGING)
            or before.isalnum()
            or after.isalnum()
            or after in ("_", "@")
        ):
            continue
        if after == "." and low[end + 1 : end + 2].isalnum():
            continue
        if any(c.isalpha() for c in low[start:end]) and low[start:end] not in _TEXT_SPEAK:
            yield start, end


_TEXT_SPEAK = frozenset(
    {"b4", "2day", "2moro", "2mrw", "2nite", "gr8", "l8r", "m8", "4u", "w8", "str8", "any1", "some1", "no1", "every1"}
)


def read_codes(page: Page) -> None:
    """Take codes of letters alone, where the text calls them codes: "use code WELCOME"."""
    if page.has(("code", "codes", "voucher", "coupon", "vouchers", "coupons")):
        for m in _CODE.finditer(page.shown):
            page.take("id", label(m[1]), *m.span(1))
    if page.has(("word", "codeword", "phrase", "passphrase", "keyword", "watchword", "safeword")):
        for m in _WATCHWORD.finditer(page.low):
            page.take("id", m[1], *m.span(1))
