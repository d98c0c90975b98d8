"""The reply is in the draft's language: we never translate.

Judged sentence by sentence where a sentence is long enough to tell. Names, links, ids, quoted words and loanwords tell
nothing. A draft in two languages may have a reply in one or both of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from rewriter import cues
from rewriter.guard import Allowed, Breach
from rewriter.language import detect, sure
from rewriter.text import Context, Finding, Sentence, sentences

title = "The reply speaks the draft's language"
because = "The customer wrote to somebody who answers in this language: a reply in another one reads as a mistake."
languages: tuple[str, ...] = ()

_QUOTED = cues.compile(r"[\"“„«][^\"”“»]{1,300}[\"”“»]")


def find(draft: str, customer: str, context: Context, reply: str) -> Iterator[Finding]:
    """The first sentence of the reply in a language that the draft does not speak, when most of the reply is in it."""
    if reply == draft:
        return
    spoken = _languages(draft, context)
    named = context.language.partition("-")[0].lower()
    if not spoken:
        return
    if named != "en" and named in spoken and len(spoken) == 1:
        spoken = {named}
    known = {s.raw for s in sentences(draft, context.format)}
    told: Counter[str] = Counter()
    first: dict[str, Sentence] = {}
    for sentence in sentences(reply, context.format):
        if sentence.raw in known or sentence.role in ("code", "quote"):
            continue
        words = _QUOTED.sub(" ", sentence.raw)
        code = detect(words)
        if code == "und" or (code not in spoken and not sure(words)):
            continue
        told[code] += len(words)
        first.setdefault(code, sentence)
    if not told:
        whole = detect(_QUOTED.sub(" ", reply))
        if whole not in spoken | {"und"} and sure(_QUOTED.sub(" ", reply)):
            yield _finding(0, len(reply), reply, whole, spoken)
        return
    foreign = {code: count for code, count in told.items() if code not in spoken}
    if foreign and sum(foreign.values()) * 2 >= sum(told.values()):
        code = max(foreign, key=lambda c: foreign[c])
        sentence = first[code]
        yield _finding(sentence.start, sentence.end, sentence.raw, code, spoken)


def _languages(draft: str, context: Context) -> set[str]:
    """The languages of the draft: of the whole, and of each sentence that is long enough to tell."""
    found = {detect(_QUOTED.sub(" ", draft))}
    for sentence in sentences(draft, context.format)[:60]:
        if len(sentence.raw.split()) >= 3:
            found.add(detect(sentence.raw))
    return found - {"und"}


def _finding(start: int, end: int, text: str, code: str, spoken: set[str]) -> Finding:
    """What is wrong, in the names of the languages."""
    return Finding(
        "wrong-language",
        start,
        end,
        text,
        f"This is in another language ({code}) than the draft ({', '.join(sorted(spoken))}). Write it in the draft's.",
    )


_EN = "Your parcel is late and it will arrive on Monday."
examples: tuple[Breach | Allowed, ...] = (
    Breach(_EN, "Ihr Paket ist verspätet und kommt am Montag an.", at="Ihr Paket"),
    Breach(_EN, "Votre colis est en retard, il arrive lundi.", at="Votre colis"),
    Breach(_EN, "Su paquete llega tarde, estará ahí el lunes.", at="Su paquete"),
    Breach("Ihr Paket ist verspätet und kommt am Montag.", _EN, at="Your parcel"),
    Breach("Votre colis est en retard, il arrive lundi.", _EN, at="Your parcel"),
    Breach("Uw pakket is te laat en komt op maandag.", "Ihr Paket ist verspätet und kommt am Montag an."),
    Breach("Il suo pacco è in ritardo e arriva lunedì.", "O seu pacote está atrasado e chega na segunda-feira."),
    Breach(_EN, "お荷物は月曜日に届きます。"),
    Breach(_EN, "Ваша посылка придёт в понедельник."),
    Breach(_EN, "I am sorry. Es tut uns sehr leid, dass Ihr Paket verspätet ist. Es kommt am Montag bei Ihnen an."),
    Allowed(_EN, "I'm sorry your parcel is late. We expect it on Monday."),
    Allowed("Ihr Paket ist verspätet.", "Es tut mir leid, dass Ihr Paket verspätet ist."),
    Allowed("Votre colis est en retard.", "Je suis désolé que votre colis soit en retard."),
    Allowed("No.", "I'm sorry, no."),
    Allowed("???", "I'm sorry that this was unclear."),
    Allowed("Use the Schadenfreude filter in the app.", "Please use the Schadenfreude filter in the app."),
    Allowed(
        'The sign says "Bitte nicht berühren, frisch gestrichen".',
        'You saw the sign "Bitte nicht berühren, frisch gestrichen".',
    ),
    Allowed("Hallo! Ihr Paket kommt morgen. Your parcel arrives tomorrow.", "Your parcel arrives tomorrow, we expect."),
    Allowed("Hallo! Ihr Paket kommt morgen. Your parcel arrives tomorrow.", "Wir erwarten Ihr Paket morgen bei Ihnen."),
    Allowed("cant, its promo", "I can't change it, it's a promo item."),
    Allowed("Ask Johannes Müller in Köln.", "Johannes Müller in Köln can tell you more."),
    Allowed("See https://example.de/ruecksendung", "Please see https://example.de/ruecksendung for the next step."),
    Allowed("Su pedido llega el lunes.", "Siento la espera. Su pedido llega el lunes.", context=Context(language="es")),
    Allowed("Uw pakket komt maandag.", "Sorry! Uw pakket komt maandag."),
    Allowed("Das Update ist da.", "Das Update ist da, bitte einmal Reset drücken."),
    Allowed("dunno when", "I don't know yet when it will arrive."),
)
