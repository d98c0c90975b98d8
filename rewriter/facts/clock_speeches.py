"""What each language says before an hour and behind it, as it tells the time."""

from __future__ import annotations

from dataclasses import dataclass

QUARTER, HALF = 15, 30


@dataclass(frozen=True, slots=True)
class Speech:
    """How one language tells the time; patterns for what stands before an hour, and behind it."""

    lead: str  # words before an hour
    unit: str  # the word for o'clock
    before: dict[str, int]  # what stands before the hour, in minutes from it
    behind: dict[str, int]  # what stands behind it
    parts: dict[str, tuple[str, ...]]  # am, pm or night, and the phrases that say so
    counted: str = (
        "(?!)"  # minutes before an hour: "zehn vor", with the group `n` for how many and `to` where they lack
    )
    plus: str = ""  # what joins an hour and the minutes behind it
    minus: str = ""  # what takes them off
    unit_is_sure: bool = False  # the unit tells a time and never a length
    lead_is_sure: bool = False  # the lead does, before an hour that counts nothing
    spans: tuple[str, str] = ("", "")  # what leads a span, and what joins it
    lasting: str = "(?!)"  # words before a span that is a length
    hours: str = ""  # an hour in words that is no number: "mezzogiorno"


SPEECHES = {
    "de": Speech(
        "um|ab|bis|bis um|gegen|vor|nach|von|kurz vor|kurz nach|zwischen|und", " ?(?:uhr|h)",
        {"halb": -HALF, "viertel nach": QUARTER, "viertel vor": -QUARTER, "dreiviertel": -QUARTER, "drei viertel": -QUARTER}, {},
        {"am": ("morgens", "vormittags", "früh", "am morgen", "am vormittag", "in der früh"),
         "pm": ("nachmittags", "abends", "am nachmittag", "am abend", "mittags", "am mittag"), "night": ("nachts", "in der nacht")},
        counted=r"(?P<n>{n})(?: minuten| min\.?)? (?:(?P<to>vor)|nach)(?P<half> halb)?", unit_is_sure=True,
        spans=("zwischen|zw\\.|von|ab", "und|bis"), lasting=r"\b(?:dauer\w*|braucht?|binnen|innerhalb)\b",
    ),
    "nl": Speech(
        "om|vanaf|tot|voor|vóór|na|rond|tegen|tussen|en|van|uiterlijk|om uiterlijk", " ?(?:uur|u)",
        {"half": -HALF, "kwart over": QUARTER, "kwart voor": -QUARTER}, {},
        {"am": ("'s ochtends", "'s morgens"), "pm": ("'s middags", "'s avonds"), "night": ("'s nachts",)},
        counted=r"(?P<n>{n})(?: minuten| min\.?)? (?:(?P<to>voor)|over)(?P<half> half)?",
        spans=("tussen|van|vanaf", "en|tot"), lasting=r"\b(?:duurt|kost|binnen|gedurende)\b",
    ),
    "fr": Speech(
        "à|dès|vers|jusqu'à|jusque|avant|après|à partir de|depuis|pour", " ?(?:heures?|h)", {},
        {"et demie?": HALF, "et quart": QUARTER, "moins le quart": -QUARTER, "moins quart": -QUARTER},
        {"am": ("du matin",), "pm": ("du soir", "de l'après-midi"), "night": ("de la nuit",)}, minus="moins",
        spans=("de|entre|d'", "à|et|jusqu'à"), lasting=r"\b(?:dur\w+|prend\w*|faut|comptez|compter|délai|délais|sous|dans)\b",
        hours="midi|minuit",
    ),
    "es": Speech(
        "(?:a |desde |hasta |sobre |de |entre |y |para |antes de |después de |a partir de )?las?", " ?(?:horas|hs|hrs|h)\\.?", {},
        {"y media": HALF, "y cuarto": QUARTER, "menos cuarto": -QUARTER},
        {"am": ("de la mañana", "de la madrugada"), "pm": ("de la tarde", "del mediodía"), "night": ("de la noche",)},
        plus="y", minus="menos", lead_is_sure=True, spans=("de|entre|desde", "a|y|hasta"),
        lasting=r"\b(?:tard\w+|dur\w+|demor\w+|plazo)\b",
    ),
    "pt": Speech(
        "(?:até |entre |a partir |antes |depois |desde |e )?(?:às|à|as|a|das|da)|após as|para as|pelas", " ?(?:horas|hs|hrs|h)", {},
        {"e meia": HALF, "e quinze": QUARTER, "e um quarto": QUARTER, "menos um quarto": -QUARTER, "e três quartos": 3 * QUARTER},
        {"am": ("da manhã", "da madrugada"), "pm": ("da tarde",), "night": ("da noite",)},
        counted=r"(?P<n>{n})(?: minutos)? (?P<to>para (?:as?|o)|pras?|pro)(?P<half>(?!))?", plus="e", minus="menos", lead_is_sure=True,
        spans=("de|entre", "a|e|às|até"), lasting=r"\b(?:demor\w+|dur\w+|lev\w+|prazo|em)\b",
    ),
    "it": Speech(
        "(?:alle|dalle|(?:entro |fino |tra |fra |dopo |e )?(?:le|alle)|verso le|prima delle) ?(?:ore)?|(?:e |tra |fra )?ore", " ?(?:ore|h)", {},
        {"e mezz[ao]": HALF, "e un quarto": QUARTER, "meno un quarto": -QUARTER, "e tre quarti": 3 * QUARTER},
        {"am": ("di mattina", "del mattino", "della mattina"), "pm": ("del pomeriggio", "pomeridiane", "di sera", "della sera"),
         "night": ("di notte", "della notte")},
        plus="e", minus="meno", lead_is_sure=True, spans=("tra|fra", "e"), lasting=r"\b(?:dur\w+|vogli\w+|richied\w+|impieg\w+)\b",
    ),
}  # fmt: skip
