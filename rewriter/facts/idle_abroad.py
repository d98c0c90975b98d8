"""Counts and shares that serve nobody in a draft of another language than English: how much we have to do, how sure we are."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.facts.fact import Fact
from rewriter.facts.page import fold

# What somebody says who defends themselves: a question back, everybody else's lot, patience, no magic.
_DEFENDED = {
    "de": r"was (?:erwarten|erwartest|denken|denkst|glauben|glaubst|wollen|willst|meinen|meinst) (?:sie|du|ihr)\b|(?:keine|kein) (?:zauberer|hexer|maschinen?|übermensch\w*|roboter)|(?:nicht|nich) (?:der|die) einzige\w*|"
          r"(?:bisschen|etwas|mal) geduld|kann (?:ja |schon |halt )?(?:mal )?dauern|zaubern|geht (?:halt|nun mal|eben) nicht schneller|da müssen sie (?:halt|eben|schon)|stellen sie sich|nur zu (?:zweit|dritt)|hexen|mehr geht (?:halt )?nicht",
    "fr": r"vous croyez|tu crois|vous pensez qu|qu'est-ce que vous (?:voulez|croyez|attendez)|vous voulez quoi|vous attendez quoi|(?:pas|ni) (?:des )?(?:magiciens?|robots|machines)|pas de miracle|pas (?:le|la|les) seuls?\w*|un peu de patience|faut comprendre|"
          r"(?:c'est|ça) comme ça|pauvres? (?:personnes?|collègues?)|c'est la vie|on fait (?:ce qu'on peut|au mieux)|soyez patient\w*",
    "es": r"qué (?:espera|esperas|quiere|quieres|pretende|pretendes|se cree)|no (?:somos|soy) (?:magos?|máquinas?|robots?|adivin\w+)|no hacemos milagros|milagros|así es la vida|es lo que hay|no es (?:el|la) únic[oa]|un poco de paciencia|"
          r"(?:tenga|ten|tengan) paciencia|no damos (?:para más|abasto)|hay que (?:tener|entender)|se cree usted",
    "pt": r"(?:o )?que (?:espera|esperam|quer|pretende|você quer)\b|não (?:somos|sou) (?:mágicos?|máquinas?|robôs?)|milagres?|é a vida|não (?:é|são) (?:[oa]s? )?únic[oa]s?|um pouco de paciência|tenha (?:um pouco de )?paciência|não (?:dá|damos) (?:conta|para mais|pra)|"
          r"é o que (?:há|tem)|tem de compreender|calma aí|minha senhora|meu senhor",
    "it": r"cosa (?:pretende|pretendi|si aspetta|vuole|vuoi|crede)|che (?:pretende|pretendi|vuole)|non (?:siamo|sono) (?:maghi|mago|macchine|robot)|miracoli|così è la vita|non è (?:mica )?(?:l'unic[oa]|il solo|la sola)|un po' di pazienza|"
          r"(?:abbia|abbi|porti) (?:un po' di )?pazienza|più di così|non ce la facciamo|è quello che c'è",
    "nl": r"wat (?:verwacht|denkt|wilt|wil) (?:u|je)\b|geen (?:tovenaars?|machines?|robots?|wonderen)|(?:echt )?niet de enige|(?:even|beetje|wat) geduld|kan (?:nu eenmaal |gewoon )?even duren|toveren|zo is het nu eenmaal|het is niet anders|"
          r"snap dat dan|moet u begrijpen|dat krijg je",
}  # fmt: skip
_PATTERNS = {code: cues.words(words) for code, words in _DEFENDED.items()}
# So many of what comes in, a day: what a day of ours is like.
_A_DAY = {
    "de": r" (?:\w+ )?(?:anruf\w*|mails?|e-mails?|anfragen|tickets?|fälle\w*|meldungen|pakete\w*|bestellungen|kunden|patienten) (?:am|pro|jeden|täglich) ?(?:tag|woche|stunde)?",
    "fr": r" (?:\w+ )?(?:appels?|mails?|e-mails?|demandes?|dossiers?|tickets?|colis|commandes?|clients?|patients?) (?:par|chaque) (?:jour|semaine|heure)",
    "es": r" (?:\w+ )?(?:llamadas?|correos?|mails?|solicitudes?|casos?|tickets?|paquetes?|pedidos?|clientes?|pacientes?) (?:al|por|cada) (?:día|semana|hora)",
    "pt": r" (?:\w+ )?(?:ligações|chamadas|e-mails?|emails?|pedidos?|casos?|tickets?|encomendas?|clientes?|pacientes?) (?:por|ao|a cada|cada) (?:dia|semana|hora)",
    "it": r" (?:\w+ )?(?:chiamate|telefonate|mail|e-mail|richieste|pratiche|ticket|pacchi|ordini|clienti|pazienti) (?:al|ogni|a|alla) (?:giorno|settimana|ora)",
    "nl": r" (?:\w+ )?(?:telefoontjes|mails?|e-mails?|aanvragen|tickets?|dossiers?|pakket\w*|bestellingen|klanten|patiënten|meldingen) (?:per|elke|iedere) (?:dag|week|uur)",
}  # fmt: skip
_DAILY = {code: cues.compile(rf"(?:{words})(?!\w)") for code, words in _A_DAY.items()}
# A count that somebody acts on all the same.
_ACTED_ON = cues.compile(
    r"(?<!\w)(?:bis|innerhalb|binnen|vor|spätestens|gebühr\w*|code|auftrag\w*|bestell(?:nummer|nr)|vorgang\w*|d'ici|avant|sous|jusqu'\w+|maximum|référence|antes|hasta|plazo|dentro|máximo|referencia|até|prazo|protocolo|entro|fino|massimo|pratica n\w*|"
    r"voor|uiterlijk|tot|maximaal|ordern\w+|zaakn\w+|parte|guía|dossier n\w*)(?!\w)"
)
# What the customer is asked for, or gets: so many of it.
_WANTED = cues.compile(
    r"(?<!\w)(?:für (?:sie|dich)|pour (?:vous|toi)|para (?:usted|ti|si|você)|per (?:lei|te)|voor (?:u|je|jou)|nehmen|nimm|prenez|tome|tomar|prenda|bitte|schick\w*|send\w*|bring\w*|brauch\w*|benötig\w*|zahl\w*|kost\w*|füll\w*|sie (?:bekommen|haben|erhalten|können|müssen)|du (?:bekommst|hast|kannst|musst)|"
    r"merci de|s'il vous plaît|svp|envoy\w*|apport\w*|pay\w*|rempl\w*|faut|besoin|vous (?:avez|recevez|pouvez|devez)|por favor|envi\w*|mand[ae]\w*|traig\w*|tra[gz]\w*|pag\w*|rellen\w*|llam(?:e|ar|ando)\w*|necesit\w*|hace falta|tiene|"
    r"preench\w*|lig(?:ue|ar)|precis\w*|recebe|per favore|cortesemente|invi\w*|port(?:i|are|ami|arci)|compil\w*|chiam(?:i|are|ami)|serv\w*|riceve|stuur\w*|breng\w*|betaal\w*|vul|nodig|aub|alstublieft|u (?:krijgt|heeft|kunt|moet)|je (?:krijgt|hebt|kunt|moet))(?!\w)"
)
_SHARED_OUT = cues.compile(
    r"(?:erstatt|gutschrift|rabatt|rembours|remise|devol|reembols|descuento|desconto|rimbors|sconto|terugbet|terugst|korting|baumwoll|coton|algod|cotone|katoen)"
)
_SWORN = cues.compile(
    r"(?<!\w)(?:garanti\w*|garantier\w+|garantid\w+|garanzi\w+|gegarandeerd|versprochen|sicher|certeza|segur[oa]|seguro|sûr\w*|certain\w*|promis|prometid[oa]|promesso|sicur[oa]|certo|zeker|beloofd|confiar|fidarsi|ehrenwort|lo giuro|jure|juro)(?!\w)"
)
_CERTAIN = frozenset({"99", "100", "110", "120", "150", "200", "1000"})
_LOOSE = 3  # digits of a count; what has more may be an order, but for one that a dot groups


# How often, and when, we say that we said it before.
_SAID_BEFORE = {
    "de": r"(?:hab\w*|hatte\w*)[^.;!?:]{0,30}(?:schon|bereits)[^.;!?:]{0,16}(?:gesagt|geschrieben|erklärt|mitgeteilt)|wie (?:ich|wir)[^.;!?,:]{0,40}(?:schrieb\w*|gesagt|sagte\w*|geschrieben|erklärt\w*|erwähnt\w*|mitgeteilt)",
    "fr": r"déjà (?:dit|écrit|expliqué)[^.;!?:]{0,14}fois|comme (?:je|nous|on)[^.;!?,:]{0,40}(?:dit|écrit|expliqué|indiqué|précisé)",
    "es": r"ya (?:se |te |os )?(?:lo |le )?(?:dije|escribí|expliqué|hemos dicho|he dicho)[^.;!?:]{0,14}veces|como (?:ya )?(?:le|te|les|os|se lo)[^.;!?,:]{0,20}(?:dije|dijimos|escribí|escribimos|expliqué|comenté)",
    "pt": r"já (?:lhe |te |vos )?(?:disse|escrevi|expliquei)[^.;!?:]{0,14}vezes|como (?:já )?(?:lhe|te|vos)?[^.;!?,:]{0,12}(?:disse|dissemos|escrevi|escrevemos|expliquei)",
    "it": r"già (?:detto|scritto|spiegato)[^.;!?:]{0,14}volte|come (?:già )?(?:le|ti|vi)[^.;!?,:]{0,20}(?:detto|scritto|spiegato|scrivevo|dicevo)",
    "nl": r"al[^.;!?:]{0,16}(?:keer|maal)[^.;!?:]{0,12}(?:gezegd|geschreven|uitgelegd|verteld)|zoals (?:ik|wij|we)[^.;!?,:]{0,40}(?:schreef|schreven|zei|zeiden|gezegd|geschreven|uitgelegd|vertelde\w*)",
}  # fmt: skip
_REPROACHES = {code: cues.words(words) for code, words in _SAID_BEFORE.items()}
_WHEN = re.compile(
    r"(?: (?:le|el|il|lo|am|au|on|op|no|na|ce|schon|bereits|al|già|ya|já|déjà|letzten|vorigen|passé|scorso))* "
)
# Who of us it was that erred; whoever the customer is to ask keeps their name.
_ERRED = {
    "de": r"verbockt|vergessen|verschlampt|verwechselt|vertippt|vermasselt|versemmelt|vergaß",
    "fr": r"s'est trompée?|a oublié|a confondu|s'est plantée?|a mal \w+",
    "es": r"(?:se )?equivocó|se ha equivocado|(?:se )?olvidó|se ha olvidado|confundió",
    "pt": r"(?:se )?enganou(?:-se)?|(?:se )?esqueceu(?:-se)?|confundiu|errou",
    "it": r"(?:ha |a )sbagliat[oa]|a sbagliare|dimenticat[oa]|ha confuso|scordat[oa]",
    "nl": r"vergeten|vergist|maakte een fout|fout gemaakt|verwisseld|verprutst",
}  # fmt: skip
_BLAMED = {code: cues.words(words) for code, words in _ERRED.items()}
_ASKED = cues.compile(
    r"(?<!\w)(?:wenn|falls|hilft|aide|si|ayuda|ajuda|aiuta|se (?:ha|hai|avete|esqueceu|ha dimenticato)|als|helpt|bitte|frag\w*|wend\w*|ruf\w*|melde\w*|nicht|kümmert|demand\w*|appel\w*|contact\w*|adress\w*|s'occupe|pregunt\w*|llam(?:e|ar|a)|contacte|diríjase|se encarga|pergunt\w*|lig(?:ue|ar)|fale|cuida|trata|chied\w*|chiam(?:i|are|a)|contatt\w*|"
    r"rivol\w*|si occupa|vraag|bel|neem|regelt|por favor|per favore|merci de|aub)(?!\w)"
)
# For how long we have been too few, in whatever words.
_TOO_FEW = cues.compile(
    r"(?<!\w)(?:unterbesetzt|personalmangel|zu wenig (?:leute|personal)|krank|en sous-effectif|sous-effectif|manque de personnel|en arrêt|poco personal|falta de personal|de baja|falta de pessoal|pouco pessoal|"
    r"sotto organico|carenza di personale|in malattia|onderbezet|personeelstekort|ziek)(?!\w)"
)
_SINCE = cues.compile(r"(?<!\w)(?:seit|depuis|desde|hace|llevamos|llevo|há|da|sinds|al)(?!\w)")
_TOLD = frozenset({"number", "weekday", "date", "time"})


def _in_a_reproach(fact: Fact, low: str, left: int, language: str) -> bool:
    """How often or when we said it before: nobody acts on that."""
    return fact.kind in _TOLD and any(
        m.start() <= fact.start and (fact.end <= m.end() or _WHEN.fullmatch(low, m.end(), max(m.end(), fact.start)))
        for m in _REPROACHES[language].finditer(low, left)
    )


def serves_nobody_abroad(fact: Fact, draft: str, language: str) -> bool:
    """A count, a name or a time of an excuse or a reproach, or the share of a certainty, on which nobody can act."""
    if language not in _PATTERNS:
        return False
    low = fold(draft)
    left = max(low.rfind(c, 0, fact.start) for c in ".!?\n") + 1
    while (
        left > 1
        and low[left - 1] == "."
        and (low[left : left + 1].isdigit() or low[:left].endswith((" m.", " sr.", " sig.")))
    ):
        left = max(low.rfind(c, 0, left - 1) for c in ".!?\n") + 1
    ends = [at for c in ("!", "?", "\n", ". ", ";") if (at := low.find(c, fact.end)) >= 0]
    end = min(ends, default=len(low))
    around = low[left:end]
    start = max(left, *(low.rfind(c, left, fact.start) + 1 for c in ",;:("))
    stop = min((at for c in ",;:)" if (at := low.find(c, fact.end, end)) >= 0), default=end)
    match fact.kind:
        case "percent":
            return fact.value in _CERTAIN and _SWORN.search(around) is not None and not _SHARED_OUT.search(around)
        case "name":
            return _BLAMED[language].search(around) is not None and _ASKED.search(around) is None
        case "duration":
            return _TOO_FEW.search(low, start, stop) is not None and _SINCE.search(low, start, stop) is not None
        case "number":
            return _in_a_reproach(fact, low, left, language) or _count_of_ours(
                fact, low, (left, start, stop, end), language
            )
        case _:
            return _in_a_reproach(fact, low, left, language)


def _count_of_ours(fact: Fact, low: str, ends: tuple[int, int, int, int], language: str) -> bool:
    """How much there is to do, or how few we are; `ends` are where its sentence and its clause begin and end."""
    left, start, stop, end = ends
    digits = [c for c in fact.text if c.isdigit()]
    if len(digits) > _LOOSE and "." not in fact.text and " " not in fact.text:
        return False
    if not _DAILY[language].match(low, fact.end) and not _PATTERNS[language].search(low[left:end]):
        return False
    return _ACTED_ON.search(low, start, stop) is None and _WANTED.search(low, start, stop) is None
