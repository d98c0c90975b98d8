"""The reply is in the draft's language: we never translate.

Judged sentence by sentence where a sentence is long enough to tell. Names, links, ids, quoted words and loanwords tell
nothing. A draft in two languages may have a reply in one or both of them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from rewriter import cues
from rewriter.guard import Allowed, Breach
from rewriter.language import detect, sure
from rewriter.plain import Format
from rewriter.remembered import remembered
from rewriter.text import Context, Finding, Sentence, sentences

title = "The reply speaks the draft's language"
because = "The customer wrote to somebody who answers in this language: a reply in another one reads as a mistake."
languages: tuple[str, ...] = ()

_QUOTED = cues.compile(r"[\"“„«][^\"”“»]{1,300}[\"”“»]")


def find(draft: str, customer: str, context: Context, reply: str) -> Iterator[Finding]:
    """The first clause in the words of a language that the draft does not speak, or a reply that is mostly in one."""
    if reply == draft:
        return
    spoken = set(_languages(draft, context.format, context.base_language))
    named = context.base_language
    if not spoken:
        return
    if named != "en" and named in spoken and len(spoken) == 1:
        spoken = {named}
    known = {s.raw for s in sentences(draft, context.format)}
    ours, given = _own(spoken), frozenset(_words(draft))
    told: Counter[str] = Counter()
    first: dict[str, Sentence] = {}
    strange: tuple[str, Sentence] | None = None
    for sentence in sentences(reply, context.format):
        if sentence.raw in known or sentence.role in ("code", "quote", "signoff"):
            continue
        words = _QUOTED.sub(" ", sentence.raw)
        if alien := _alien(words, spoken, ours, given):
            at = sentence.raw.find(alien[1])
            start = sentence.start + max(at, 0)
            yield _finding(start, start + len(alien[1]) if at >= 0 else sentence.end, reply, alien[0], spoken)
            return
        code = detect(words)
        if strange is None and code in _OF and code not in spoken:
            if _no_word_of(words, code, spoken, given) or _of_a_neighbour(words, code, spoken):
                strange = code, sentence
        if code == "und" or (code not in spoken and (not sure(words) or _speaks(words, code, spoken))):
            continue
        told[code] += len(words)
        first.setdefault(code, sentence)
    if not told and strange is None:
        whole = detect(_QUOTED.sub(" ", reply))
        if whole not in spoken | {"und"} and sure(_QUOTED.sub(" ", reply)):
            yield _finding(0, len(reply), reply, whole, spoken)
        return
    foreign = {code: count for code, count in told.items() if code not in spoken}
    if foreign and sum(foreign.values()) * 2 >= sum(told.values()):
        code = max(foreign, key=lambda c: foreign[c])
        strange = code, first[code]
    if strange:
        yield _finding(strange[1].start, strange[1].end, reply, strange[0], spoken)


# Words that one of our languages has, or few of them (then each lists it), and that no name or loan is made of.
_OWN_WORDS = {
    "en": "the is are with your you please we our have has this that would will it's i'm they when which there from comes know and for",
    "de": "der die das ist sind mit und nicht ihr ihre ihnen wir bitte haben wird auf für eine einen es ich du dir dein deine dich kann kannst noch schon dann zum zur dem den",
    "fr": "le les est sont avec vous votre nous pas une des pour dans vos il elle sera être cette je c'est j'ai suis votre ici très",
    "es": "el los está están con usted su una y para por no lamento siento puede esta nos aún haya le así qué más muy del pero cuando también entonces hoy ustedes eso esto tiene tenemos hasta sigue nuestro nuestra otra vez sale las al ser diga",
    "pt": "o os mais está estão com você seu sua uma e para por não lamento pode esta nos ainda tenha ao na também então hoje vocês isso isto tem temos até nosso nossa outra vez é sai à às qual diga pelo pela em ser",
    "it": "il è sono con lei suo sua una e per non può questa ci della alla gli dal più quando anche allora oggi voi questo abbiamo nostro nostra volta della nella nel alle esce resta",
    "nl": "de het is zijn met u uw en niet wij we een voor op wordt kunt deze je jij jouw ik dat dan maar ook nog naar bij aan heb hebben geen",
}
# Words that a language has and others have too: they speak for the draft's, and never against it.
_SHARED_WORDS = {
    "en": "a an in is was of to i as at on no me do so am be or if by he she who de la",
    "de": "in im zu was an am so er es ja da",
    "fr": "de la en ce ne un se que es on il tu a y à nos du au aux et si me te par mais ou qui sur fait",
    "es": "que es en de la lo si ya se le un o a te me mi sea son sin como porque todo toda unos unas e",
    "pt": "de em a se no da do um ou me te lhe que as das dos nas nos mas como porque todo toda seja são sem quando uns umas si",
    "it": "di che in la si le un o a mi ti me te ne vi uno solo come fare ha ai i lo se al ma da dove no",
    "nl": "in te van was is er die dat en op",
}
_OF = {code: frozenset(words.split()) for code, words in _OWN_WORDS.items()}
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_CLAUSE = re.compile(r"[^,;:.!?()–]+")
_TELLING = 2  # own words of a language, that no language of the draft shares, in one clause


def _own(spoken: set[str]) -> frozenset[str]:
    """The small words of the languages that the draft speaks; none for a language we have no words of."""
    return frozenset(w for code in spoken if code in _OF for w in (*_OF[code], *_SHARED_WORDS[code].split()))


def _no_word_of(text: str, code: str, spoken: set[str], given: frozenset[str]) -> bool:
    """A sentence of some length with none of the small words of the draft's languages and none of its words, and no row of names."""
    found = _WORD.findall(text)
    if len(found) < _A_SENTENCE or sum(word[0].isupper() for word in found[1:]) * 2 > len(found):
        return False
    ours = frozenset(word for one in spoken if one in _OF for word in _OF[one])
    ours = ours if "en" in spoken or _near(code, spoken) else _own(spoken)
    return bool(ours) and not any(word.lower() in ours or word.lower() in given for word in found)


def _of_a_neighbour(text: str, code: str, spoken: set[str]) -> bool:
    """A sentence that is for certain in a language with which the draft's may share small words, and that has none that only the draft's has."""
    if "en" in spoken or len(spoken) != 1:
        return False
    words = _words(text)
    theirs, ours = _own({code}), _own(spoken)
    if len(words) < _A_SENTENCE or any(word in ours and word not in theirs for word in words):
        return False
    own = sum(word in theirs and word not in ours for word in words)
    return own >= _TELLING or (own > 0 and _near(code, spoken) and sure(text))


_RELATED = (frozenset({"es", "pt", "it", "fr"}), frozenset({"de", "nl"}))


def _near(code: str, spoken: set[str]) -> bool:
    """A language that shares many of its small words with those of the draft."""
    return any(code in group and spoken <= group for group in _RELATED)


def _speaks(text: str, code: str, spoken: set[str]) -> bool:
    """More of the small words are the draft's alone than those of a language that is no neighbour of it: a guess of the model was wrong."""
    if "en" in spoken or len(spoken) != 1:
        return False
    words, theirs, ours = _words(text), _own({code}), _own(spoken)
    return sum(w in ours and w not in theirs for w in words) > sum(w in theirs and w not in ours for w in words)


_A_SENTENCE = 5  # words; an English one of so many has a "the", "you" or "is"


def _alien(text: str, spoken: set[str], ours: frozenset[str], given: frozenset[str]) -> tuple[str, str] | None:
    """A clause in another language: most of its small words are that language's, and neither ours nor the draft's."""
    for match in _CLAUSE.finditer(text) if ours else ():
        words = _words(match.group())
        if len(words) < _SHORTEST:
            continue
        for run in _runs(words):
            strange = [w for w in run if w not in ours and w not in given]
            if len(strange) < _TELLING:
                continue
            own = sum(w in ours for w in run)
            for code, listed in _OF.items():
                if code not in spoken and (theirs := sum(w in listed for w in strange)) >= _TELLING and theirs > own:
                    return code, match.group().strip()
    return None


def _words(text: str) -> list[str]:
    return [w.lower().replace("’", "'") for w in _WORD.findall(text)]


def _runs(words: list[str]) -> Iterator[list[str]]:
    """The whole clause, and its halves when it is long: a sentence may change its language in the middle."""
    yield words
    if len(words) >= _LONG:
        yield words[: len(words) // 2]
        yield words[len(words) // 2 :]


_SHORTEST, _LONG = 3, 6


@remembered(64)
def _languages(draft: str, fmt: Format, named: str) -> frozenset[str]:
    """The languages of the draft: of the whole, and of each sentence that is long enough to tell."""
    found = {detect(_QUOTED.sub(" ", draft))}
    for sentence in sentences(draft, fmt)[:60]:
        words = len(sentence.raw.split())
        if words >= (_FULL if named else _SHORTEST) and (not named or sure(sentence.raw)):
            found.add(detect(sentence.raw))
    if named in _OF and len(found) == 1 and len(draft.split()) < _FEW:
        return frozenset({named})  # a few words: who knows the language has named it
    return frozenset(found - {"und"})


_FULL, _FEW = 5, 25


def _finding(start: int, end: int, reply: str, code: str, spoken: set[str]) -> Finding:
    """What is wrong, in the names of the languages."""
    return Finding(
        "wrong-language",
        start,
        end,
        reply[start:end],
        f"This is in another language ({code}) than the draft ({', '.join(sorted(spoken))}). Write it in the draft's.",
    )


_EN = "Your parcel is late and it will arrive on Monday."
examples: tuple[Breach | Allowed, ...] = (
    Breach(
        "He comes on Tuesday. Keep the sink clear.",
        "He comes on Tuesday. Por favor, mantenga despejada la cocina.",
        at="mantenga",
    ),
    Allowed("He comes on Tuesday. Keep the sink clear.", "He comes on Tuesday. Keep kitchen sink and counters clear."),
    Allowed("He comes on Tuesday. Keep the sink clear.", "He comes on Tuesday. Ask at Hotel Puerto Banus Marbella."),
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
    Breach(
        "Le billet est valable demain.", "Le billet est valable demain. Please let us know.", at="Please let us know"
    ),
    Breach("Your bag is in Madrid.", "I'm sorry. Está en Madrid con la referencia, as you know.", at="Está en Madrid"),
    Allowed("Your room is at Hotel El Sol.", "Your room is at Hotel El Sol, with a view."),
    Allowed("Ask for The Lord of the Rings.", "Please ask for The Lord of the Rings at the till."),
    Allowed("Solo con etiqueta.", "El cambio es posible con la etiqueta y si hay stock."),
    Allowed("dunno when", "I don't know yet when it will arrive."),
)
