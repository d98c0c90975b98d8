"""A text in stretches: what each speaks of, and whether it denies it, leaves it open, ties it or caps it.

Coarser than a commitment and there for every sentence. Two texts are compared stretch by stretch: what the draft
hedges must be hedged in the reply, what it denies must be denied. Each sentence is read once and known by its words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from rewriter import cues
from rewriter.commitments.hedges import HEDGES
from rewriter.commitments.times import times
from rewriter.commitments.tongues import TONGUES, act_patterns, verb_first, within_range
from rewriter.commitments.verbs import FORMS, NOUNS, PROCESS, REMEDIES, STOP, phrase_at, stem
from rewriter.lexicon import CUT_DAY
from rewriter.remembered import remembered

LONGEST = 2000  # characters of one sentence that are read
_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|\w{2,12}n't\b|[^\W\d_]+|[£$€%]")
_MARKS = ("no", "state", "less", "soft", "doubt", "weak", "cond", "limit", "business", "pending", "feels", "shove", "yes", "tells", "free")  # fmt: skip
_COUNTS = {
    "en": "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty", "de": "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    "fr": "un deux trois quatre cinq six sept huit neuf dix onze douze", "es": "uno dos tres cuatro cinco seis siete ocho nueve diez once doce",
    "pt": "um dois três quatro cinco seis sete oito nove dez onze doze", "it": "uno due tre quattro cinque sei sette otto nove dieci undici dodici",
    "nl": "een twee drie vier vijf zes zeven acht negen tien elf twaalf",
}  # fmt: skip
# Words of one thing, so that a paraphrase meets what it says again.
_SAME = (
    "cost price fee charge charg bill", "dog pet animal cat", "allow permit let", "cover include includ insur part", "restore recover undo undone reinstate reactivat activat bring",
    "late delay", "open", "close clos shut", "buy purchas order", "own property belong yours ours", "kid child children son daughter", "flat apartment home hous room",
    "phone mobil handset", "ride trip journey", "lift elevator", "pay paid payment payout", "start begin", "end ended finish stop terminat", "access login", "work function run", "quick fast soon",
    "waive leav drop remov", "search find look", "technician plumber engineer electrician", "deliver ship send arriv dispatch post", "move transfer shift switch", "seat seats", "reply answer respond",
    "carry bring tak", "partner husband wif", "trial", "umbrella", "forget forgot forgotten remember recall", "photo pictur imag", "papers documents document doc docs form", "loan lend loaner borrow", "september sept sep", "october oct", "november nov", "december dec", "january jan", "february feb", "august aug",
)  # fmt: skip
_REMEDY_WORDS = REMEDIES | {"call", "visit", "keep-aside"}
_CLASS = {
    name: line.split()[0]
    for line in _SAME
    for word in line.split()
    if (name := stem(word)) not in PROCESS | _REMEDY_WORDS
}
_QUIET_WORDS = """
re ve ll
we'll i'll that's it's there's i'm we're you're they're happen happening happened available possible like also get got still
just around about though however maybe perhaps probably usually normally thanks welcome fine okay anyone anybody everybody
everyone us one ones bit lot kind sort quite rather actually simply meanwhile instead week working
"""
_EN_QUIET = (STOP | frozenset(_QUIET_WORDS.split())) - {"today", "tomorrow", "change", "changed", "free"}


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a sentence, at [start, end) of its text as read."""

    start: int
    end: int
    words: frozenset[str]  # stems of the content words, numbers and times
    marks: frozenset[str]  # see hedges.py; "asks" for a question

    @property
    def speaks(self) -> bool:
        """It states something: no question, no feeling, no instruction."""
        return not self.marks & _NO_STATEMENT


# "Yes, ...", "No, ..." and "Don't worry, ..." are said by themselves; "Inside, dogs aren't allowed" is one stretch.
_WORD_OF_ITS_OWN = re.compile(
    r"\W*(?:(?:try|call|ring|wait|ask|look|check) (?:again|back|us|me|later|here)|(?:maybe|perhaps|possibly|probably|hopefully)\W+\w+|don't (?:worry|panic|fret)|no (?:worries|problem|need)|thanks?|cheers|(?:i|we)(?:'re| am| are| do)? (?:understand|see|hear|know|sorry|apologi[sz]e|appreciate|get|agree)|apologies|understood|agreed|yes|yeah|yep|no|nope|sorry|i'm sorry|sure|can't|won't|not possible|impossible|ja|nein|leider|oui|non|désolée?|sí|no|lo siento|sim|não|desculpe|sì|nee|helaas|purtroppo)\b"
)
_PREPOSITION = re.compile(
    r"\W*(?:in|on|at|for|with|during|inside|outside|before|after|over|from|im|am|für|mit|bei|auf|ohne|dans|en|pour|avec|sur|à|para|con|sin|por|em|no|na|com|per|nel\w*|voor|met|op)\b"
)
# "No its rented": an answer, and then what is so.
_ANSWER = re.compile(
    r"\W*(?:no|nope|nah)(?= (?:its|it's|it'll|it|you|you're|you'll|we|we're|i|i'm|the|that|that's|this|he|she|they|keep|sorry|only|your|there|just|throw)\b)"
    r"|\W*(?:nein|non|no|não|nee)(?= (?:es|das|sie|wir|der|die|c'est|ce|cet\w*|vous|le|la|el|es|está|o|a|il|het|u|de)\b)"
)


# A condition that no comma closes: "if the chef agrees you could have one".
_CONDITION = re.compile(
    r"\W*(?:and |but |so |well )?(?:if|once|when|unless|after|as soon as)\b.{6,90}?(?<!\bdo)(?<!give)(?<!gives)(?<!send)(?<!sends)(?<!offer)(?<!\bget)(?<!\bto)(?<!\bfor)(?<!with)(?<!show)(?<!\btell)(?<!\blet)(?<!\bmake)(?<!\bpay)(?<!charge)(?<!from) (?=(?:i|we|you|they)(?:'ll|'d|'re)?\b)|\W*(?:and |but |so )?if\b.{6,60}?(?<!\bthat)(?<!\bwhether)(?<!\bfor)(?<!\bof)(?<!\bto)(?<!\band)(?<!\bor) (?=its\b|it's\b|that's\b|(?:the|your) \w+ (?:may|might|will|can|could|won't|can't)\b)"
)


_CLAUSE = re.compile(r"(?:\b(?:is|are|was|were)|(?<!let)'s|'re) \w")  # "valve's broken": a clause of its own

_DONE = re.compile(
    r"\W*(?:\w+ly |already |now )?(?:(?!need|embed|indeed|unused)[a-z]{2,}ed|sent|paid)\b"
)  # "Refunded, sorry about the wait"


_NO_NO = re.compile(
    r"\W*(?:que (?:no|va|nada)|quatsch|ach was|ach nein|nein nein|mais non|non non|ma no|macché|ma figuriamoci|welnee|nee hoor|nada disso|nö|nah|claro que no)\W*$"
)
_ONLY_THAT = re.compile(r"\b(?:ne |n')[^,;]{2,60}\bqu(?:e |')")
_NO_WORD = re.compile(r"\b(?:pas|plus|rien|jamais|aucune?|personne|ni|non)\b")
_SAYS = re.compile(r"\b(?:sim|não)\b")


def _leads_in(text: str, language: str) -> bool:
    """A word or two, or a few behind a preposition, that belong to what follows the comma."""
    words = len(text.split())
    if language == "pt" and words <= 4 and text.lstrip(" ,.;:").startswith(("no ", "nos ")) and not _SAYS.search(text):
        return True  # "in the", and no "no"
    if language != "en" and _NO_NO.match(text):
        return False
    if words > 4 or _DONE.match(text) or _WORD_OF_ITS_OWN.match(text) or _CLAUSE.search(text):
        return False
    return words <= 2 or _PREPOSITION.match(text) is not None


# "Es tut mir leid, dass Ihr Paket noch nicht da ist": the regret goes on behind the comma.
_GOES_ON = re.compile(r"(?:that|dass|que|che|dat|when|wenn|quand|cuando|quando|als|and (?:you|your|it|the))\b")
_NO_STATEMENT = frozenset({"asks", "feels", "tells"})


@cache
def _compiled(language: str) -> tuple[cues.Sieve[tuple[str, re.Pattern[str]]], re.Pattern[str], frozenset[str]]:
    """The marks, the cut and the stop words of a language."""
    data = HEDGES[language]
    marks = cues.Sieve((name, cues.compile(source)) for name in _MARKS if (source := getattr(data, name)))
    stop = _EN_QUIET if language == "en" else frozenset(TONGUES[language].stop.split())
    return marks, cues.compile(data.cut), stop


@remembered()
def segments(text: str, language: str) -> tuple[Segment, ...]:
    """The stretches of one sentence, read as `plain` text in English and as folded text elsewhere."""
    text = text[:LONGEST]
    marks, cut, stop = _compiled(language)
    asks = text.rstrip(" \"')").endswith("?")
    bounds = [0]
    if answer := _ANSWER.match(text):
        bounds.append(answer.end())
    inside = within_range(text) if language != "en" else None
    for m in cut.finditer(text):
        if inside is not None and inside(m.start()):
            continue
        short = m.group() == "," and _leads_in(text[bounds[-1] : m.start()], language)
        if m.start() > bounds[-1] and not short:
            bounds.append(m.start())
    bounds.append(len(text))
    if language == "en":
        open_ended = [(lo, _CONDITION.match(text, lo, hi)) for lo, hi in zip(bounds, bounds[1:], strict=False)]
        bounds = sorted({*bounds, *(m.end() for _, m in open_ended if m)})
    made: list[Segment] = []
    for lo, hi in zip(bounds, bounds[1:], strict=False):
        piece = text[lo:hi].strip(" ,;:()!?…–.")
        if not piece:
            continue
        found = {name for name, pattern in marks(piece) if pattern.search(piece)}
        if (asks and text[hi : hi + 1] in ("?", "")) or text[hi : hi + 1] == "?":
            found.add("asks")
        if lo == 0 and not asks and hi < len(text) and verb_first(text, language):
            found.add("cond")
        if made and "feels" in made[-1].marks and _GOES_ON.match(piece):
            found.add("feels")
        if language == "fr" and "no" in found and _ONLY_THAT.search(piece) and not _NO_WORD.search(piece):
            found = (found - {"no"}) | {"limit"}  # "we can only offer": nothing is denied
        made.append(Segment(lo, hi, _words(piece, language, stop), frozenset(found)))
    if language == "en" and len(made) > 2 and _both_topic(text, made):
        made[:2] = (replace(s, marks=s.marks | {"feels"}) for s in made[:2])
    elif language == "en" and len(made) > 1 and _is_topic(text, made[0], made[1]):
        made[0] = replace(made[0], marks=made[0].marks | {"feels"})
    return tuple(made)


# "Five mails and not one answer, I'm sorry": what the regret is about, with no verb of its own.
VERBLESS = re.compile(
    r"(?!\W*(?:and |but |so )?(?:we|i|they|he|she|it)\b)(?!.*\b(?:no|not|never|out|off|full|gone|only)\W*$)(?!\W*(?:and |but |so )?(?:no|not|none|never|only|just|nothing|yes|please)\b)(?!.*(?:n't|'(?:s|re|ve|ll|d|m)\b|\b(?:is|are|was|were|am|be|been|has|have|had|will|can|could|may|might|would|should|must|do|does|did|get|gets|got|go|goes|went|come|comes|came|take|takes|took|pays?|stands?|stays?|remains?|needs?|costs?|holds?|opens?|closes?|works?|ships?|free(?! (?:day|evening|weekend|afternoon|morning|hour|minute|time|hand)s?\b)|refund\w*)\b))"
)
_ITS_REGRET = re.compile(
    r"\W*(?:and )?(?:(?:i'm|we're|i am|we are) )?(?:(?:so|very|really|truly) )*(?:sorry|apolog\w*)\b|\W*(?:i|we) (?:can |do |fully )*(?:see|understand|get|hear|apologi[sz]e)\b|\W*(?:my|our) apologies\b|\W*what a\b"
)
_AND_NOTHING = re.compile(r"\W*and (?:nothing|no|not|nobody|nowhere)\b")


def _is_topic(text: str, first: Segment, regret: Segment) -> bool:
    """A stretch with no verb only names what the regret behind it is about."""
    piece, behind = text[first.start : first.end], text[regret.start : regret.end]
    if first.marks & _NO_STATEMENT or not VERBLESS.match(piece):
        return False
    if "feels" in regret.marks and _AND_NOTHING.match(behind):
        return True
    return _ITS_REGRET.match(behind) is not None and not _DONE.match(piece)


def _both_topic(text: str, made: list[Segment]) -> bool:
    """Two things with no verb, the second one lacking, that the regret behind them is about: "a full van and no free day, I see the bind"."""
    first, second, regret = (text[s.start : s.end] for s in made[:3])
    lacks = _AND_NOTHING.match(second)
    return (
        lacks is not None
        and VERBLESS.match(first) is not None
        and VERBLESS.match(second[lacks.end() :]) is not None
        and _ITS_REGRET.match(regret) is not None
    )


def words_of(text: str, language: str) -> frozenset[str]:
    """What a piece of a stretch speaks of."""
    return _words(text, language, _compiled(language)[2])


@remembered()
def _words(text: str, language: str, stop: frozenset[str]) -> frozenset[str]:
    """What a stretch speaks of: stems, classes of acts, numbers and times."""
    if language == "en":
        return _english_words(text, stop)
    counts = _counts(language)
    found: set[str] = set()
    for word in _TOKEN.findall(text):
        if word in stop or word in _YES_NO:
            continue
        if word[0].isdigit():
            found.add(_number(word))
        elif word in counts:
            found.add(counts[word])
        elif len(word) > 2:
            found.add(_flat(word)[:5])
    for name, pattern in act_patterns(language).items():
        if pattern.search(text):
            found.add(name)
    return frozenset(found)


_YES_NO = frozenset({"ja", "nein", "oui", "non", "sí", "no", "sim", "não", "sì", "nee"})
_FLAT = str.maketrans("äöüéèêëáàâíìîóòôúùûçñãõß", "aoueeeeaaaiiiooouuucnaos")


def _flat(word: str) -> str:
    return word.translate(_FLAT)


def _number(text: str) -> str:
    """A number as a word: 1,860 and 1860 are one."""
    whole = re.sub(r"[.,](?=\d{3}(?!\d))", "", text)
    return whole.replace(",", ".").replace(":", ".").removesuffix(".00").lstrip("0") or "0"


@cache
def _counts(language: str) -> dict[str, str]:
    return {word: str(n) for n, word in enumerate(_COUNTS[language].split(), 1) if n > 1}


def _english_words(text: str, stop: frozenset[str]) -> frozenset[str]:
    counts = _counts("en")
    found: set[str] = set(times(text))
    for match in _TOKEN.finditer(text):
        word = match.group()
        if hit := phrase_at(text, word, match.start()):
            found.add(_CLASS.get(hit[0], hit[0]))
        if word in stop or word.endswith("n't"):
            continue
        if day := _WEEKDAYS.fullmatch(word):
            found.add(day[1])  # "on Tuesdays"
        if word[0].isdigit():
            found.add(_number(word))
        elif word in counts:
            found.add(counts[word])
        elif word == "half" and _SHARE.match(text, match.end()):
            found |= {"half", "50"}
        elif len(word) > 1 and word[0].isalpha():
            form = FORMS.get(word)
            base = NOUNS.get(word) or (form[0] or form[2] if form else stem(word))
            if base == word and len(word) > _SHORT_WORD and word[-1] == "s" and word[-2] not in "siu":
                base = word[:-1]
            found.add(_CLASS.get(base, base))
    return frozenset(found)


_WEEKDAYS = re.compile(rf"({CUT_DAY})(?:s|nes|rs|ur)?days")
_SHARE = re.compile(r"\W*$| (?:of|the|back|off|price|your|its|what)\b")  # "half of it" is 50 per cent
_SHORT_WORD = 3  # letters: "bags" and "bag" are one word, "gas" is another


def word_for(act: str) -> str:
    """The word by which the stretches hold a class of acts."""
    return _CLASS.get(act, act)


def telling(words: frozenset[str]) -> bool:
    """These words alone tell what is spoken of: a remedy, a number or a time."""
    return any(w in _REMEDY_WORDS or w[:1].isdigit() or w in _DAYS for w in words)


# Days and months as the words of a stretch hold them.
_DAY_WORDS = """
mon tue wed thu fri sat sun today tomorrow january february june july august september october november december
monta diens mittw donne freit samst sonnt heute morge janua febru marz april mai juni juli augus septe oktob novem dezem
lundi mardi mercr jeudi vendr samed diman demai janvi fevri avril juin juill aout octob decem
lunes marte mierc jueve viern sabad domin hoy manan enero febre marzo abril mayo junio julio agost septi octub novie dicie
segun terca quart quint sexta amanh janei fever marco maio junho julho setem outub dezem
luned merco giove vener doman genna febbr aprile maggi giugn lugli sette ottob
maand dinsd woens donde vrijd zater zonda vanda janua maart juni juli
"""
_DAYS = frozenset(_DAY_WORDS.split())


def alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Two stretches speak of the same: by a telling word, by two words, or by most of the shorter."""
    both = one & other
    if not both:
        return False
    return telling(both) or len(both) >= 2 or len(both) * 2 >= min(len(one), len(other))
