"""The words that numbers, days, months and units have in each language a guard can judge."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from rewriter.facts.coins import COINS


@dataclass(frozen=True, eq=False)
class Tongue:
    """One language's words for what can be counted; all lower case."""

    code: str
    numbers: dict[str, int] = field(default_factory=dict)
    ones: tuple[str, ...] = ()  # "a", "one": a count only before a unit
    few: tuple[str, ...] = ()  # "a few": a count nobody can check, but a term all the same
    units: dict[str, tuple[int, str]] = field(default_factory=dict)  # word: (how many, of what)
    business: tuple[str, ...] = ()  # "business", before a unit
    business_after: tuple[str, ...] = ()  # "ouvrés", behind a unit
    months: dict[str, int] = field(default_factory=dict)
    short_months: dict[str, int] = field(default_factory=dict)  # months only beside a number
    weekdays: dict[str, str] = field(default_factory=dict)
    relative: dict[str, str] = field(default_factory=dict)  # phrase: value
    clock: dict[str, str] = field(default_factory=dict)  # noon
    of: str = ""  # what may stand between a day and its month
    joins: tuple[str, ...] = ("-", "–", "—")  # "3 to 5"
    percent: tuple[str, ...] = ()
    cents: tuple[str, ...] = ("cent", "cents")
    dollars: dict[str, str] = field(default_factory=dict)  # word: sign


_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def _named(words: str, start: int = 1) -> dict[str, int]:
    """Words in counting order; `a|b` are two spellings of one."""
    return {w.replace("_", " "): n for n, group in enumerate(words.split(), start) for w in group.split("|")}


def _days(words: str) -> dict[str, str]:
    """Weekdays from Monday on."""
    return {w.replace("_", " "): _DAYS[n] for n, group in enumerate(words.split()) for w in group.split("|")}


def _tens(tens: str, ones: dict[str, int], joints: tuple[str, ...], *, ones_first: bool = False) -> dict[str, int]:
    """21 to 99, as the language builds them."""
    out: dict[str, int] = {}
    for word, ten in _named(tens, 2).items():
        out[word] = ten * 10
        for one, n in ones.items():
            if n < 10:
                out |= {(f"{one}{j}{word}" if ones_first else f"{word}{j}{one}"): ten * 10 + n for j in joints}
    return out


def _units(
    second: str, minute: str, hour: str, day: str, night: str, week: str, month: str, year: str
) -> dict[str, tuple[int, str]]:
    """Units of time as seconds, nights or months."""
    table: dict[str, tuple[int, str]] = {}
    for words, size, of in (
        (second, 1, "second"), (minute, 60, "second"), (hour, 3600, "second"), (day, 86_400, "second"), (night, 1, "night"),
        (week, 604_800, "second"), (month, 1, "month"), (year, 12, "month"),
    ):  # fmt: skip
        table |= {w.replace("_", " "): (size, of) for w in words.split()}
    return table


_EN_ONES = _named("one two three four five six seven eight nine")
_DE_ONES = _named("ein|eins zwei drei vier fünf|fuenf sechs sieben acht neun")
_FR_ONES = _named("un deux trois quatre cinq six sept huit neuf")
_ES_ONES = _named("un|uno|una dos tres cuatro cinco seis siete ocho nueve")
_PT_ONES = _named("um|uma dois|duas três|tres quatro cinco seis sete oito nove")
_IT_ONES = _named("un|uno|una due tre quattro cinque sei sette otto nove")
_NL_ONES = _named("een|één twee drie vier vijf zes zeven acht negen")


_SHORT_PERIODS = {"week": ("wk",), "month": ("mth",), "year": ("yr",)}


def _english() -> Tongue:
    teens = _named("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 10)
    tens = _tens("twenty thirty forty|fourty fifty sixty seventy eighty ninety", _EN_ONES, ("-", " "))
    relative = {
        "today": "today", "tonight": "tonight", "tomorrow": "tomorrow", "tmrw": "tomorrow", "yesterday": "yesterday",
        "tomorow": "tomorrow", "tommorow": "tomorrow", "tmr": "tomorrow",
        "the day after tomorrow": "day after tomorrow", "day after tomorrow": "day after tomorrow", "overnight": "overnight",
        "this morning": "this morning", "this afternoon": "this afternoon", "this am": "this morning", "this pm": "this afternoon", "this eve": "tonight", "this evening": "tonight",
        "last night": "last night", "last nite": "last night", "end of day": "end of day", "end of the day": "end of day", "eod": "end of day",
        "close of business": "end of business", "cob": "end of business", "end of business": "end of business",
        "close of play": "end of business", "end of the working day": "end of business",
        "end of the business day": "end of business", "end of week": "end of week", "end of the week": "end of week",
        "end of this week": "end of week", "eow": "end of week", "end of month": "end of month",
        "end of the month": "end of month", "end of this month": "end of month", "end of the year": "end of year",
        "end of year": "end of year", "end of next week": "end of next week", "end of next month": "end of next month",
        "the weekend": "weekend", "weekends": "weekend", "all weekend": "weekend", "the whole weekend": "weekend", "this weekend": "weekend", "next weekend": "next weekend", "last weekend": "last weekend",
        "within the hour": "within 1 hour", "within the day": "within 1 day", "same day": "same day", "following month": "next month", "month after": "next month", "following week": "next week", "week after": "next week", "same-day": "same day",
        "next day": "next day", "next-day": "next day", "next business day": "next business day",
        "next working day": "next business day", "tomoz": "tomorrow", "tonite": "tonight", "todays": "today", "tomorrows": "tomorrow",
    }  # fmt: skip
    for part in ("week", "month", "year", "quarter"):
        for said in (part, *_SHORT_PERIODS.get(part, ())):
            relative |= {f"{when} {said}": f"{when} {part}" for when in ("this", "next", "last")}
            relative[f"this {said}s"] = f"this {part}"  # "this weeks batch"
    return Tongue(
        "en",
        numbers=_EN_ONES | teens | tens,
        ones=("a", "an", "one"),
        few=("a few", "few", "a couple of", "a couple", "couple of", "several"),
        units=_units(
            "second seconds sec secs",
            "minute minutes min mins",
            "hour hours hr hrs h",
            "day days",
            "night nights",
            "week weeks wk wks",
            "month months mth mths mo mos",
            "year years yr yrs",
        )
        | {"fortnight": (14 * 86_400, "second"), "fortnights": (14 * 86_400, "second")},
        business=("business", "working", "work", "week", "bus", "biz"),
        months=_named("january february march april may june july august september october november december"),
        short_months=_named("jan feb mar apr may jun jul aug sep|sept oct nov dec"),
        weekdays=_days(
            "monday|mondays|mon tuesday|tuesdays|tue|tues wednesday|wednesdays|wed|weds thursday|thursdays|thu|thur|thurs "
            "friday|fridays|fri saturday|saturdays|sats|sat sunday|sundays|sun"
        ),
        relative=relative,
        clock={"noon": "12:00", "midday": "12:00", "midnight": "00:00"},
        of="of",
        joins=("-", "–", "—", "to", "or"),
        percent=("percent", "per cent", "pct"),
        cents=("cent", "cents", "pence"),
        dollars=COINS,
    )


def _german() -> Tongue:
    teens = _named("zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn", 10)
    tens = _tens(
        "zwanzig dreißig|dreissig vierzig fünfzig sechzig siebzig achtzig neunzig", _DE_ONES, ("und",), ones_first=True
    )
    relative = {
        "heute": "today", "morgen": "tomorrow", "übermorgen": "day after tomorrow", "gestern": "yesterday",
        "heute abend": "tonight", "heute nacht": "tonight", "heute morgen": "this morning", "morgen früh": "tomorrow morning",
        "diese woche": "this week", "nächste woche": "next week", "kommende woche": "next week", "letzte woche": "last week",
        "diesen monat": "this month", "nächsten monat": "next month", "ende der woche": "end of week",
        "ende des tages": "end of day", "tagesende": "end of day", "wochenende": "weekend", "ende des monats": "end of month",
    }  # fmt: skip
    return Tongue(
        "de",
        numbers=_DE_ONES | teens | tens | {"hundert": 100, "tausend": 1000},
        ones=("ein", "eine", "einem", "einen", "einer", "eines"),
        few=("ein paar", "einige", "einigen", "wenige", "wenigen"),
        units=_units(
            "sekunde sekunden sek sec", "minute minuten min", "stunde stunden std stdn h", "tag tage tagen tages tg", "nacht nächte nächten",
            "woche wochen", "monat monate monaten monats", "jahr jahre jahren",
        )
        | dict.fromkeys(("werktag", "werktage", "werktagen", "arbeitstag", "arbeitstage", "arbeitstagen",
                         "geschäftstage", "geschäftstagen"), (1, "business day")),
        months=_named("januar|jänner februar märz april mai juni juli august september oktober november dezember"),
        short_months=_named("jan feb mrz|mär apr mai jun jul aug sep|sept okt nov dez"),
        weekdays=_days("montag|montags dienstag|dienstags mittwoch donnerstag freitag|freitags samstag|sonnabend sonntag"),
        relative=relative,
        clock={"mittag": "12:00", "bis mittags": "12:00", "ab mittags": "12:00", "mitternacht": "00:00"},
        joins=("-", "–", "—", "bis", "oder"),
        percent=("prozent",),
        dollars=COINS,
    )  # fmt: skip


def _french() -> Tongue:
    teens = _named("dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf", 10)
    tens = _tens("vingt trente quarante cinquante soixante", _FR_ONES, ("-", " ", " et ", "-et-"))
    for n, word in enumerate([w for w, value in (_FR_ONES | teens).items() if value > 0], 1):
        tens |= {f"soixante{j}{word}": 60 + n for j in ("-", " ", " et ", "-et-") if n > 10}
        tens |= {f"quatre{j}vingt{j}{word}": 80 + n for j in ("-", " ")}
    relative = {
        "aujourd'hui": "today", "demain": "tomorrow", "après-demain": "day after tomorrow", "hier": "yesterday",
        "ce soir": "tonight", "ce matin": "this morning", "cet après-midi": "this afternoon", "cette semaine": "this week",
        "la semaine prochaine": "next week", "semaine prochaine": "next week", "la semaine dernière": "last week",
        "le mois prochain": "next month", "mois prochain": "next month", "fin de journée": "end of day",
        "fin de la journée": "end of day", "fin de semaine": "end of week", "fin de la semaine": "end of week",
        "fin du mois": "end of month", "week-end": "weekend", "weekend": "weekend", "ce mois-ci": "this month",
    }  # fmt: skip
    return Tongue(
        "fr",
        numbers=_FR_ONES
        | teens
        | tens
        | {"soixante-dix": 70, "quatre-vingts": 80, "quatre-vingt": 80, "quatre-vingt-dix": 90, "cent": 100, "mille": 1000}
        | {"septante": 70, "huitante": 80, "nonante": 90},
        ones=("un", "une"),
        few=("quelques", "plusieurs"),
        units=_units(
            "seconde secondes sec s", "minute minutes min mn", "heure heures h", "jour jours jrs j", "nuit nuits", "semaine semaines sem",
            "mois", "an ans année années",
        )
        | {"quinzaine": (15 * 86_400, "second"), "huitaine": (8 * 86_400, "second")},
        business_after=("ouvrés", "ouvré", "ouvrées", "ouvrée", "ouvrables", "ouvrable"),
        months=_named("janvier février|fevrier mars avril mai juin juillet août|aout septembre octobre novembre décembre"),
        short_months=_named("janv févr|fév mars avr mai juin juil août sept oct nov déc"),
        weekdays=_days("lundi|lundis mardi|mardis mercredi jeudi|jeudis vendredi|vendredis samedi|samedis dimanche"),
        relative=relative,
        clock={"midi": "12:00", "minuit": "00:00"},
        joins=("-", "–", "—", "à", "ou"),
        percent=("pour cent", "pourcent"),
        cents=("centime", "centimes"),
        dollars=COINS,
    )  # fmt: skip


def _spanish() -> Tongue:
    teens = _named(
        "diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés "
        "veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve", 10,
    )  # fmt: skip
    tens = _tens("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa", _ES_ONES, (" y ",))
    relative = {
        "hoy": "today", "mañana": "tomorrow", "pasado mañana": "day after tomorrow", "ayer": "yesterday",
        "esta noche": "tonight", "esta tarde": "this afternoon", "esta mañana": "this morning", "esta semana": "this week",
        "próxima semana": "next week", "la próxima semana": "next week", "semana que viene": "next week",
        "la semana que viene": "next week", "semana pasada": "last week", "este mes": "this month",
        "próximo mes": "next month", "fin de mes": "end of month", "final del día": "end of day", "fin del día": "end of day",
        "fin de semana": "weekend", "final de la semana": "end of week",
    }  # fmt: skip
    return Tongue(
        "es",
        numbers=_ES_ONES | teens | tens | {"cien": 100, "ciento": 100, "mil": 1000},
        ones=("un", "una"),
        few=("unos pocos", "unas pocas", "unos", "unas", "algunos", "algunas", "varios", "varias", "pocos", "pocas"),
        units=_units(
            "segundo segundos seg s", "minuto minutos min mins", "hora horas h hs hrs hr", "día días dia dias", "noche noches", "semana semanas sem",
            "mes meses", "año años",
        )
        | {"quincena": (15 * 86_400, "second")},
        business_after=("hábiles", "hábil", "habiles", "laborables", "laborable", "laborales"),
        months=_named("enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre"),
        weekdays=_days("lunes martes miércoles|miercoles jueves viernes sábado|sábados|sabado domingo|domingos"),
        relative=relative,
        clock={"mediodía": "12:00", "medianoche": "00:00"},
        of="de",
        joins=("-", "–", "—", "a", "o"),
        percent=("por ciento",),
        cents=("céntimo", "céntimos", "centavos"),
        dollars=COINS,
    )  # fmt: skip


def _portuguese() -> Tongue:
    teens = _named(
        "dez onze doze treze catorze|quatorze quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove",
        10,
    )
    tens = _tens("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa", _PT_ONES, (" e ",))
    relative = {
        "hoje": "today", "amanhã": "tomorrow", "depois de amanhã": "day after tomorrow", "ontem": "yesterday",
        "esta noite": "tonight", "hoje à noite": "tonight", "esta tarde": "this afternoon", "esta semana": "this week",
        "próxima semana": "next week", "semana que vem": "next week", "semana passada": "last week", "este mês": "this month",
        "próximo mês": "next month", "fim do dia": "end of day", "final do dia": "end of day", "fim da semana": "end of week",
        "fim de semana": "weekend", "final de semana": "weekend", "fim do mês": "end of month",
    }  # fmt: skip
    return Tongue(
        "pt",
        numbers=_PT_ONES | teens | tens | {"cem": 100, "cento": 100, "mil": 1000},
        ones=("um", "uma"),
        few=("alguns", "algumas", "poucos", "poucas", "vários", "várias"),
        units=_units(
            "segundo segundos seg s", "minuto minutos min mins", "hora horas h hs hrs", "dia dias", "noite noites", "semana semanas",
            "mês meses mes", "ano anos",
        )
        | {"quinzena": (15 * 86_400, "second")},
        business_after=("úteis", "útil", "uteis"),
        months=_named("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
        weekdays=_days(
            "segunda-feira|segunda_feira terça-feira|terça_feira quarta-feira|quarta_feira quinta-feira|quinta_feira "
            "sexta-feira|sexta_feira sábado|sábados domingo|domingos"
        ),
        relative=relative,
        clock={"meio-dia": "12:00", "meia-noite": "00:00"},
        of="de",
        joins=("-", "–", "—", "a", "ou"),
        percent=("por cento",),
        cents=("centavo", "centavos", "cêntimo", "cêntimos"),
        dollars=COINS,
    )  # fmt: skip


def _italian() -> Tongue:
    teens = _named(
        "dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti ventuno ventidue "
        "ventitré ventiquattro venticinque ventisei ventisette ventotto ventinove trenta", 10,
    )  # fmt: skip
    tens = _tens("venti trenta quaranta cinquanta sessanta settanta ottanta novanta", _IT_ONES, ("",))
    tens |= {
        f"{word[:-1]}{one}": n + m
        for word, n in tens.items()
        if n % 10 == 0
        for one, m in (("uno", 1), ("un", 1), ("otto", 8))
    }
    tens |= {f"{word}tré": n + 3 for word, n in tens.items() if n % 10 == 0}
    relative = {
        "oggi": "today", "domani": "tomorrow", "dopodomani": "day after tomorrow", "ieri": "yesterday", "stasera": "tonight",
        "stamattina": "this morning", "oggi pomeriggio": "this afternoon", "questa settimana": "this week",
        "prossima settimana": "next week", "settimana prossima": "next week", "settimana scorsa": "last week",
        "questo mese": "this month", "prossimo mese": "next month", "fine giornata": "end of day", "fine mese": "end of month",
        "fine settimana": "weekend", "weekend": "weekend",
    }  # fmt: skip
    return Tongue(
        "it",
        numbers=_IT_ONES | teens | tens | {"cento": 100, "mille": 1000},
        ones=("un", "una", "uno"),
        few=("alcuni", "alcune", "pochi", "poche", "qualche", "diversi"),
        units=_units(
            "secondo secondi sec s", "minuto minuti min", "ora ore h", "giorno giorni gg", "notte notti", "settimana settimane sett",
            "mese mesi", "anno anni",
        ),
        business_after=("lavorativi", "lavorativo", "lav", "feriali"),
        months=_named("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
        weekdays=_days("lunedì martedì mercoledì giovedì venerdì sabato domenica"),
        relative=relative,
        clock={"mezzogiorno": "12:00", "mezzanotte": "00:00"},
        joins=("-", "–", "—", "a", "o"),
        percent=("per cento", "percento"),
        cents=("centesimo", "centesimi"),
        dollars=COINS,
    )  # fmt: skip


def _dutch() -> Tongue:
    teens = _named("tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien", 10)
    tens = _tens(
        "twintig dertig veertig vijftig zestig zeventig tachtig negentig", _NL_ONES, ("en", "ën"), ones_first=True
    )
    relative = {
        "vandaag": "today", "morgen": "tomorrow", "overmorgen": "day after tomorrow", "gisteren": "yesterday",
        "vanavond": "tonight", "vanochtend": "this morning", "vanmiddag": "this afternoon", "deze week": "this week",
        "volgende week": "next week", "vorige week": "last week", "deze maand": "this month", "volgende maand": "next month",
        "einde van de dag": "end of day", "eind van de dag": "end of day", "einde van de week": "end of week",
        "weekend": "weekend", "eind van de maand": "end of month",
    }  # fmt: skip
    return Tongue(
        "nl",
        numbers=_NL_ONES | teens | tens | {"honderd": 100, "duizend": 1000},
        ones=("een", "één"),
        few=("enkele", "een paar", "paar"),
        units=_units(
            "seconde seconden sec", "minuut minuten min", "uur uren", "dag dagen dgn", "nacht nachten", "week weken wk wkn",
            "maand maanden mnd", "jaar jaren jr",
        )
        | dict.fromkeys(("werkdag", "werkdagen", "wd"), (1, "business day")),
        months=_named("januari februari maart april mei juni juli augustus september oktober november december"),
        weekdays=_days("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
        relative=relative,
        clock={"middaguur": "12:00", "middernacht": "00:00"},
        joins=("-", "–", "—", "tot", "à", "of"),
        percent=("procent",),
        dollars=COINS,
    )  # fmt: skip


# Weekdays from Monday on, cut short.
CUT_DAYS = {
    "de": ("mo", "di", "mi", "do", "fr", "sa", "so"), "nl": ("ma", "di", "wo", "do", "vr", "za", "zo"), "fr": ("lun", "mar", "mer", "jeu", "ven", "sam", "dim"),
    "es": ("lun", "mar", "mié", "jue", "vie", "sáb", "dom"), "pt": ("seg", "ter", "qua", "qui", "sex", "sáb", "dom"), "it": ("lun", "mar", "mer", "gio", "ven", "sab", "dom"),
}  # fmt: skip


_MAKERS = {
    "en": _english, "de": _german, "fr": _french, "es": _spanish, "pt": _portuguese, "it": _italian, "nl": _dutch,
}  # fmt: skip


@lru_cache(maxsize=16)
def _made(code: str) -> Tongue:
    maker = _MAKERS.get(code)
    return maker() if maker else Tongue(code, dollars=COINS)


def any_of(words: Iterable[str], *, patterns: bool = False) -> str:
    """A pattern for any of these words, the longest first; empty for none. `patterns`: they are patterns themselves."""
    return "|".join(w if patterns else re.escape(w) for w in sorted(words, key=lambda w: (-len(w), w)))


def tongue(language: str) -> Tongue:
    """The words of a BCP 47 language; an unknown one has digits and signs only."""
    code = language.lower().replace("_", "-").split("-")[0]
    return _made(code if code in _MAKERS else "")
