"""Figures that other languages than English tell by a word: zweimal, la mitad, gratuit, al quinto, and sums without their coin."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from rewriter import cues
from rewriter.facts.by_word import told_hastily
from rewriter.facts.carried import WEEK
from rewriter.facts.digits import told_as_share
from rewriter.facts.fact import Fact
from rewriter.facts.numerals import number
from rewriter.facts.ordinals import marked, nth, ordinals
from rewriter.facts.page import fold
from rewriter.facts.tongues import CUT_DAYS
from rewriter.remembered import remembered

_TIMES = {  # how often, in one word
    "de": {"2": r"zwei ?mal|doppelt\w*|zweifach\w*|beide\w*", "3": r"drei ?mal|dreifach\w*", "4": r"vier ?mal", "5": r"fünf ?mal"},
    "nl": {"2": r"twee ?(?:keer|maal)|dubbel\w*|beide\w*|tweemaal|met z'n tweeën", "3": r"drie ?(?:keer|maal)|driemaal", "4": r"vier ?(?:keer|maal)", "5": r"vijf ?(?:keer|maal)|met z'n vijven"},
    "fr": {"2": r"deux fois|doubles?|doublement|tous les deux|toutes les deux|les deux", "3": r"trois fois|triple", "4": "quatre fois", "5": "cinq fois"},
    "es": {"2": r"dos veces|dobles?|duplicad[oa]s?|amb[oa]s|par de veces", "3": r"tres veces|triple", "4": "cuatro veces", "5": "cinco veces"},
    "pt": {"2": r"duas vezes|dobro|dupl[oa]s?|duplicad[oa]s?|em dobro|amb[oa]s", "3": r"três vezes|triplo", "4": "quatro vezes", "5": "cinco vezes"},
    "it": {"2": r"due volte|doppi[oae]?|entramb[ie]", "3": r"tre volte|tripl[oa]", "4": "quattro volte", "5": "cinque volte"},
}  # fmt: skip
_OFTEN = cues.compile(r" ?(?:x|×|mal|fois|veces|vezes|volte|keer|maal)\b")
_SHARES = {
    "de": {"50": r"(?:die |zur |auf die |um die )?hälfte|halbe[rn]? (?:preis|betrag|kosten)\w*|zum halben preis|halbiert\w*", "25": r"(?:ein|um ein|das) viertel(?! (?:stunde|nach|vor))", "75": "drei ?viertel", "33": "(?:ein|um ein) drittel",
           "100": r"vollständig|komplett\w*|(?:voll|ganz|gesamt)\w* (?:betrag|preis|summe|kosten|kaufpreis|rechnung|gebühr)\w*|in voller höhe|zur gänze|voll erstatte\w*"},
    "nl": {"50": r"(?:de )?helft|halve prijs|gehalveerd", "25": "(?:een )?kwart", "75": "driekwart|drie kwart", "33": "een derde", "100": r"volledig\w*|(?:hele|gehele|volle) (?:bedrag|prijs|som)|helemaal"},
    "fr": {"50": r"(?:la )?moitié|demi-tarif|moitié prix", "25": "(?:un )?quart(?! d'heure)", "75": "trois quarts(?! d'heure)", "33": "un tiers", "100": r"intégral\w*|totalité|en totalité|entièrement|en entier|montant total|prix total"},
    "es": {"50": r"(?:la )?mitad|medio precio", "25": r"(?:un |la )?(?:cuarto|cuarta parte)(?! de hora)", "75": "tres cuartas partes|tres cuartos(?! de hora)", "33": "un tercio|la tercera parte", "100": r"íntegr\w*|totalidad|por completo|importe total|total del importe|completo|todo el importe"},
    "pt": {"50": r"(?:a )?metade|meio preço", "25": r"(?:um quarto|a quarta parte)(?! de hora)", "75": "três quartos(?! de hora)", "33": "um terço", "100": r"integral\w*|totalidade|na íntegra|valor total|totalmente|por inteiro|por completo"},
    "it": {"50": r"(?:la )?metà|metà prezzo", "25": "un quarto(?! d'ora)", "75": "tre quarti(?! d'ora)", "33": "un terzo", "100": r"integral\w*|per intero|interament\w*|intero (?:importo|prezzo)|importo totale|totalmente|completament\w*"},
}  # fmt: skip
_FREE = {
    "de": r"kostenlos\w*|kostenfrei\w*|gratis|umsonst|gebührenfrei\w*|nichts|(?:ohne|keine\w*) (?:\w+ )?(?:kosten|gebühr\w*|aufpreis)",
    "nl": r"gratis|kosteloos|(?:zonder|geen) (?:extra )?kosten|niets|niks",
    "fr": r"gratuit\w*|sans (?:aucun )?frais|aucun frais|rien|offert\w*|pas de frais",
    "es": r"gratis|gratuit\w*|sin (?:ningún )?(?:coste|costo|cargo|gastos)|ningún (?:coste|costo|cargo)|nada",
    "pt": r"grátis|gratuit\w*|sem (?:qualquer )?(?:custos?|encargos?|taxas?)|nenhum custo|nada|de graça",
    "it": r"gratis|gratuit\w*|senza (?:alcun )?(?:costi|spese|costo)|nessun (?:costo|addebito)|nulla|niente",
}  # fmt: skip
# What stands before the figure of one of a row.
_IN_A_ROW = cues.compile(r"(?<!\w)(?:tag|platz|position|nr\.?|nummer|jour|numéro|place|n°|día|puesto|número|posición|lugar|dia|posição|giorno|posto|posizione|numero|dag|plek|plaats|rang|stock|étage|etage|piso|planta|andar|piano|verdieping) $")  # fmt: skip


# Behind a day that is cut short: when on that day.
_OF_A_DAY = r" (?=\d|(?:zwischen|zw|ab|um|von|bis|vor|nach|früh|morgen|vormittag|nachmittag|abend|tussen|vanaf|om|van|tot|voor|na|ochtend|middag|avond|entre|de|à|a|às|das|tra|fra|alle|dalle|matin|soir|por|al|au|t/m|mattina|pomeriggio|sera)\b)|$"
_WORDS_TOO = frozenset({"so", "zo", "ter", "mar", "mer"})  # and not days alone
_ACCENTS = str.maketrans("éá", "ea")
# The hours of a part of today.
_TODAY = {"this morning": range(4, 13), "this afternoon": range(12, 20), "tonight": range(17, 25)}


def of_today(fact: Fact, given: Iterable[Fact]) -> bool:
    """A part of today in which an hour lies that the given facts tell of today."""
    if fact.kind != "date" or fact.value not in _TODAY:
        return False
    given = tuple(given)
    hours = {int(t[:2]) for f in given if f.kind == "time" for t in f.value.split("|") if t[:2].isdigit()}
    return any(f.kind == "date" and f.value == "today" for f in given) and bool(hours & set(_TODAY[fact.value]))


@remembered(256)
def _told(pattern: str, text: str) -> bool:
    return re.search(rf"(?<!\w)(?:{pattern})(?!\w)", text) is not None


def said_abroad(fact: Fact, text: str, language: str) -> bool:
    """A folded text gives a figure in its own way: twice, half of it, the third."""
    if fact.kind == "percent":
        share = _SHARES.get(language, {}).get(fact.value)
        return (share is not None and _told(share, text)) or told_as_share(fact.value, text)
    if fact.kind == "weekday" and fact.value in WEEK and language in CUT_DAYS:
        cut = CUT_DAYS[language][WEEK.index(fact.value)]
        said = rf"(?:{cut}|{cut.translate(_ACCENTS)})"
        behind = r"(?:[.,:]? (?=\d)|[–/-])" if cut in _WORDS_TOO else rf"(?:[.–/-]|{_OF_A_DAY})"
        also = "(?!)" if cut in _WORDS_TOO else rf"(?<!\w)(?:al|au|a|à|e|et|y|en|und|bis|tot|t/m|&) {said}(?!\w)"
        return re.search(rf"(?<!\w){said}{behind}|(?<=[–/-]){said}(?!\w)|{also}", text) is not None
    if fact.kind != "number" or not fact.value.isdigit() or not int(fact.value):
        return False
    times = _TIMES.get(language, {}).get(fact.value)
    if times is not None and _told(times, text):
        return True
    return int(fact.value) <= _FEW and nth(int(fact.value), language).search(text) is not None


_FEW = 6  # so many times is told by "for the sixth time", too


def by_a_word(fact: Fact, own: str, sources: str, given: Iterable[Fact], language: str) -> bool:
    """Folded sources give a fact of `own` by a word, as a language does it."""
    return (
        told_hastily(fact, own, sources)
        if language == "en"
        else said_abroad(fact, sources, language) or of_today(fact, given)
    )


def kept_abroad(fact: Fact, draft: str, reply: str, given: Iterable[Fact], language: str) -> bool:
    """A fact of a draft that its reply gives in its own way; both as they are."""
    low, text = fold(draft), fold(reply)
    if fact.kind == "percent":
        return said_abroad(fact, text, language)
    if fact.kind == "date" and fact.value == "today":
        return any(f.kind == "date" and f.value in _TODAY for f in given)
    if fact.value == "0" or (fact.kind == "amount" and fact.value.startswith("0 ")):
        return _told(_FREE.get(language, "(?!)"), text)
    if fact.kind not in ("number", "id") or not (count := fact.value.rstrip("e")).isdigit() or not int(count):
        return False
    if fact.kind == "number" and _OFTEN.match(low, fact.end):
        times = _TIMES.get(language, {}).get(fact.value)
        return times is not None and _told(times, text)
    row = marked(low, fact.end, language) or _IN_A_ROW.search(low, max(0, fact.start - 12), fact.start)
    word = ordinals(language).get(fold(fact.text)) is not None
    return bool(row or word) and nth(int(count), language).search(text) is not None


# The coins that go without saying where a language is spoken.
_COINS = {
    "de": ("€", "CHF"),
    "fr": ("€", "CHF"),
    "es": ("€", "$", "MXN"),
    "pt": ("€", "R$"),
    "it": ("€", "CHF"),
    "nl": ("€",),
}
_SUM = cues.compile(r"(?<![\w.,:/€$£-])(?P<sum>[0-9]{1,3}(?:[ .'][0-9]{3})+(?:,[0-9]{2})?|[0-9]+(?:,-|[.,][0-9]{2})?)(?![\w%:]|[.,]\d)")  # fmt: skip
# Behind a figure that counts nothing: the end, what was done with the money, a small word.
_NO_COUNT = re.compile(
    r" ?(?:$|[,.;:!?)\n]| (?:statt|anstatt|und|em vez|en vez|en lugar|i\.p\.v|im|pro|vom|von|zu viel|au lieu|au|et|par|en|al|y|por|de más|do|no|na|e|invece|per|in plaats|in più|van|op|te veel|ab|abge\w+|berechn\w+|débit\w+|prélev\w+|cobrad\w+|addebit\w+|afge\w+)(?!\w))"
)
_PAID = cues.compile(
    r"(?<!\w)(?:abgebucht|abbuch\w*|berechne\w*|bezahl\w*|gezahlt|belastet|kost\w*|überw\w*|rechnung|beitrag|miete|preis|débit\w*|prélev\w*|pay\w*|factur\w*|coût\w*|loyer|prix|montant|"
    r"cobr\w*|carg\w*|pag\w*|cuest\w*|cuota|precio|importe|alquiler|recibo|descont\w*|mensalidade\w*|valor|preço|fatura\w*|custa\w*|addebit\w*|scalat\w*|canone|prezzo|importo|bolletta|fattur\w*|"
    r"afgeschreven|afgeboekt|betaal\w*|betaald|kost\w*|rekening|bedrag|prijs|contributie|huur)(?!\w)"
)


@remembered(128)
def _bare_sums(text: str, told: bool) -> frozenset[str]:
    """The sums of a folded text that stand without a coin: with their cents, or where something was paid or sums are `told`."""
    found: set[str] = set()
    paid = told or _PAID.search(text) is not None
    for m in _SUM.finditer(text):
        digits = m["sum"].removesuffix(",-")
        if m["sum"] != digits or (paid and _NO_COUNT.match(text, m.end())) or re.search(r"[.,]\d\d$", digits):
            found.add(number(digits, money=True, english=False))
    return frozenset(found)


def coin_understood(fact: Fact, given: Sequence[Fact], sources: Sequence[str], language: str) -> bool:
    """A sum that a source names without its coin ("2x 39,90"), told with the one that goes without saying there."""
    worth, _, coin = fact.value.rpartition(" ")
    if coin not in _COINS.get(language, ()) or any(
        f.kind == "amount" and f.value.rpartition(" ")[2] != coin for f in given
    ):
        return False
    told = any(f.kind == "amount" for f in given)
    return any(worth in _bare_sums(fold(text), told) for text in sources)
