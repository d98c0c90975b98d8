"""Admissions of fault in six languages: the fault named as ours, and what was done wrong by us or with us.

The shapes are the same for all: a noun with "our" or "on our part", "we" with a verb of failing or with what was wrong
about it, the passive "by us", and what we ought to have done. How we answered may be owned; a condition owns nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from rewriter import cues
from rewriter.facts.admissions import Admission
from rewriter.plain import Format
from rewriter.remembered import remembered
from rewriter.text import sentences

_W = r"[^\s.,;:!?()]+ "


def _some(most: int) -> str:
    """Up to so many words."""
    return rf"(?:{_W}){{0,{most}}}?"


@dataclass(frozen=True, slots=True)
class Fault:
    """How a language owns a fault."""

    noun: str
    our: str  # stands before the noun
    on_our_part: str  # stands behind it, or tells where it went wrong
    by_us: str  # who did it, in the passive
    failed: str  # participles that tell a failure, and "wrong"
    amiss: str  # how it was done, which of itself tells none: "badly", "twice"
    we_did: str  # subject and auxiliary, in whatever order
    outright: str  # whole admissions that need no other word
    ought: str  # what we should have done
    if_: str  # a condition or a question before it
    denied: str
    answering: str  # how we answered: owning that is no admission
    unit: str  # who is one of us: what a source says that they did amiss may be owned
    outside: str  # somebody else's doing


FAULTS = {
    "de": Fault(
        noun=r"fehler\w*|schuld|versehen|verschulden|versagen|versäumnis\w*|panne|patzer|irrtum|nachlässigkeit|schlamperei|unachtsamkeit|verwechslung|schnitzer|fehl(?:buchung|lieferung|information|einschätzung)|verantwortung",
        our=r"unser\w*|mein\w*", on_our_part=r"unsererseits|meinerseits|(?:von|bei) (?:uns|mir)|(?:auf|von) unserer seite|(?:in|bei|an) unser\w* \w+",
        by_us=r"(?:von|durch|bei) (?:uns|unser\w* \w+)|in unser\w* \w+",
        failed=r"verloren|vergessen|vermasselt|versäumt|verwechselt|vertauscht|verschlampt|verbockt|übersehen|beschädigt|zerbrochen|zerkratzt|verkratzt|verschüttet|kaputt ?gemacht|kaputtgegangen|verunreinigt|kontaminiert|verpatzt|falsch\w*|versehentlich|irrtümlich\w*|fälschlich\w*|aus versehen|unsachgemäß|schief ?(?:gelaufen|gegangen)|liegen ?geblieben", amiss=r"doppelt|zu (?:viel|spät|wenig|hoch|heiß|stark) \w+|untergegangen|verlegt",
        we_did=r"(?:wir|ich|unser\w* \w+) (?:haben|hab|habe|hat|hatten)|(?:haben|habe|hat|hatten) (?:wir|ich|unser\w* \w+|einer von uns)",
        outright=r"(?:ist|sind) (?:uns|mir) (?:\w+ ){0,4}?(?:unterlaufen|passiert|durchgerutscht|entgangen|kaputtgegangen|heruntergefallen)|(?:uns|mir) (?:ist|sind) (?:\w+ ){0,5}?(?:unterlaufen|passiert|durchgerutscht|entgangen|kaputtgegangen|heruntergefallen)|(?:liegt|lag) (?:\w+ ){0,2}?(?:an|bei) uns|(?:wir|ich) (?:tragen?|übernehmen?) (?:\w+ ){0,3}?(?:schuld|verantwortung)|(?:wir|ich) (?:\w+ ){1,6}?(?:verloren|vergessen|verwechselt|vertauscht|falsch \w+|beschädigt|übersehen) hab\w+|geht auf unsere kappe|(?:wir|ich|unser\w* \w+) (?:\w+ ){1,5}?(?:falsch|versehentlich|irrtümlich|doppelt|schlecht|zu \w+) (?:\w+ ){0,2}?(?:haben?|hat)",
        ought=r"(?:wir|ich) hätten? (?:\w+ ){0,8}?(?:müssen|sollen|dürfen)|hätten? (?:wir|ich) (?:\w+ ){0,8}?(?:müssen|sollen|dürfen)|hätten? (?:\w+ ){0,4}?(?:bei uns|in unser\w* \w+) (?:\w+ ){0,4}?dürfen",
        if_=r"ob|wenn|falls|sollten?|sofern|wo|wie|warum|weshalb|was", denied=r"nicht|kein\w*|weder|nie",
        answering=r"antwort\w*|gemeldet|melden|meldung|rückmeld\w*|zurück(?:zu)?ruf\w*|zurückgerufen|auf dem laufenden|warten|nachricht\w*|anruf\w*", unit=r"kolleg\w*|mitarbeiter\w*|team|lager|werkstatt|küche|system|techniker\w*|monteur\w*|praktikant\w*|azubi|buchhaltung|jemand|er|die|der", outside=r"dhl|ups|hermes|dpd|gls|post|kurier\w*|spedit\w*|lieferant\w*|hersteller\w*|bank|zusteller\w*|partner\w*|dienstleister\w*|airline|vermieter\w*|sie selbst",
    ),
    "fr": Fault(
        noun=r"erreurs?|fautes?|négligences?|responsabilité|oublis?|manquements?|défaillances?|maladresses?|bévues?|dysfonctionnements?|confusions?|inattentions?|étourderies?|bourdes?|couacs?|loupés?|torts?|mégarde",
        our=r"notre|nos|mon|ma|mes", on_our_part=r"de (?:notre|ma) (?:part|côté|fait|faute)|(?:de|par) notre faute|chez nous|dans (?:notre|nos) \w+|(?:par|de) (?:notre|nos) (?:\w+ )?\w+|à nous",
        by_us=r"par (?:nous|nos? \w+|notre \w+)|chez nous|dans (?:notre|nos) \w+|par nos soins",
        failed=r"trompée?s?|oubliée?s?|endommagée?s?|cassée?s?|abîmée?s?|égarée?s?|contaminée?s?|inversée?s?|mélangée?s?|confondue?s?|ratée?s?|rayée?s?|omise?s?|négligée?s?|commise?s?|mal \w+(?:é|ée|és|ées|u|i|is|it)|par erreur|à tort|manqué à", amiss=r"en double|deux fois|trop tard|(?:le|la|les|un|une|du) mauvaise?s?|perdue?s?|trop (?:chaud|serré|fort|court|haut)\w*",
        we_did=r"(?:nous|on|je|j'|notre \w+|nos \w+)(?: (?:vous|nous|le|la|les|lui|l'|te|y|en))* ?(?:vous |l'|t'|m'|nous )?(?:avons|avions|a|ai|ont|ait|aient)|nous nous sommes|je me suis|(?:on|notre \w+) s'est|(?:désolée?s?|navrée?s?|regrett\w+|excus\w+|pardon)(?: \w+){0,2}? (?:d'|de vous |de t'|de l')avoir|nous ayons|j'aie",
        outright=r"nous sommes (?:\w+ )?(?:responsables?|fautifs?|en tort|en faute)|je suis (?:\w+ )?(?:responsable|fauti\w+)|(?:c'est|c'était|vient|venait) (?:\w+ )?de (?:notre|ma) (?:faute|fait|part)|s'est mal passée? (?:chez nous|de notre côté)",
        ought=r"(?:nous|on|j'|je) ?aur(?:ions|ait|ais) (?:\w+ )?dû",
        if_=r"si|s'il|où|comment|pourquoi", denied=r"pas|aucune?|jamais|ni", answering=r"répon\w*|rappel\w*|tenue?s? (?:au courant|informée?s?)|recontact\w*|reven\w* vers|attendre|message\w*|appel\w*", unit=r"collègues?|équipe|entrepôt|atelier|cuisine|système|technicien\w*|stagiaire|comptabilité|quelqu'un|il|elle|ils", outside=r"transporteur|livreur|coursier|la poste|chronopost|dhl|ups|colissimo|fournisseur|fabricant|banque|partenaire|prestataire|compagnie",
    ),
    "es": Fault(
        noun=r"error(?:es)?|culpa|fallos?|fallas?|equivocaci[óo]n(?:es)?|descuidos?|negligencias?|despistes?|confusi[óo]n(?:es)?|responsabilidad|metedura de pata|torpeza|olvido",
        our=r"nuestr[oa]s?|mi", on_our_part=r"nuestr[oa]s?|mí[oa]|(?:de|por) (?:nuestra|mi) parte|(?:en|de) (?:nuestr[oa]s?|el|la) \w+ nuestr[oa]|(?:en|de) nuestr[oa]s? \w+", by_us=r"por nosotros|(?:por|en) nuestr[oa]s? \w+|por nuestra parte",
        failed=r"olvidad[ao]s?|dañad[ao]s?|estropead[ao]s?|equivocad[ao]s?|confundid[ao]s?|contaminad[ao]s?|extraviad[ao]s?|rayad[ao]s?|cometido|fallado|incorrect[ao]s?|erróne[ao]s?|por error|por equivocación|por duplicado", amiss=r"dos veces|de más|mal|demasiado tarde|rot[ao]s?|perdid[ao]s?",
        we_did=r"(?:hemos|he|habíamos|hayamos|(?:siento|sentimos|lament\w+|perd[óo]n\w*|disculp\w+)(?: por)? haber(?:le|les|te)?|dimos|di|enviamos|mandamos|entregamos|pusimos|cobramos|aplicamos|usamos|servimos|vendimos|instalamos|preparamos|montamos|hicimos|anotamos|informamos|apuntamos|planchamos|lavamos|tratamos|medimos|envasamos|nuestr[oa]s? \w+ (?:ha[n]?|haya[n]?|\w+(?:ó|ara|iera|aron|ieron|aran|ieran)))",
        outright=r"(?:nos|me) (?:equivo(?:camos|qué)|hemos equivocado|confundimos|despistamos)|(?:perdimos|olvidamos|rompimos|dañamos|estropeamos|fallamos|extraviamos|cometimos|omitimos|descuidamos|perdí|olvidé|rompí)|(?:somos|fuimos|hemos sido) (?:\w+ )?(?:responsables?|culpables?)|asumimos (?:\w+ ){0,2}?(?:culpa|responsabilidad)|(?:se nos|nos) (?:ha |había )?(?:pas(?:ó|ado)|escap(?:ó|ado)|olvid(?:ó|ado)|cay(?:ó)|caído|perdi(?:ó|do)|romp(?:ió)|roto)|nuestr[oa]s? \w+ (?:dañó|perdió|olvidó|rompió|estropeó|se equivocó|falló)|(?:salió|falló) (?:\w+ )?(?:mal )?(?:por nuestra parte|en nuestr[oa] \w+)",
        ought=r"debimos|deb(?:íamos|eríamos) haber\w*|tendríamos que haber\w*|teníamos que haber\w*|debí haber\w*",
        if_=r"si|dónde|cómo|por qué|qué", denied=r"no|ningún|ninguna|nunca|tampoco", answering=r"respond\w*|contest\w*|llam(?:ar\w*|ado)|respuesta\w*|mensajes?|esperar|informad[ao]", unit=r"compañer\w+|equipo|almacén|taller|cocina|sistema|técnic\w+|becari\w+|contabilidad|alguien|chic[oa]|recepción", outside=r"transportista|repartidor|mensajer\w*|correos|seur|dhl|ups|proveedor|fabricante|banco|aerolínea|partner|colaborador",
    ),
    "pt": Fault(
        noun=r"erros?|culpa|falhas?|descuidos?|lapsos?|negligências?|equívocos?|enganos?|distraç(?:ão|ões)|responsabilidade|deslizes?|vacilos?|confus(?:ão|ões)|esquecimento",
        our=r"noss[oa]s?|meu|minha", on_our_part=r"noss[oa]s?|meu|minha|(?:da|de|por) (?:nossa|minha) parte|do nosso lado|(?:n[oa]s?|d[oa]s?|em) noss[oa]s? \w+", by_us=r"por nós|(?:pel[oa]s?|n[oa]s?) noss[oa]s? \w+|da nossa parte",
        failed=r"esquecid[ao]s?|danificad[ao]s?|estragad[ao]s?|extraviad[ao]s?|contaminad[ao]s?|riscad[ao]s?|errad[ao]s?|incorret[ao]s?|por engano|por erro|em duplicado", amiss=r"duas vezes|em dobro|a mais|mal|tarde demais|trocad[ao]s?|partid[ao]s?|quebrad[ao]s?|perdid[ao]s?",
        we_did=r"(?:termos|(?:lament\w+|desculp\w+|sinto)(?: muito)?(?: por)? ter|demos|dei|anotámos|anotamos|enviamos|enviámos|mandamos|mandámos|entregamos|entregámos|colocamos|colocámos|cobramos|cobrámos|aplicamos|aplicámos|usamos|usámos|servimos|vendemos|instalamos|instalámos|fizemos|preparamos|preparámos|montamos|montámos|registamos|registámos|informámos|informamos|cobrei|enviei|mandei|noss[oa]s? \w+ (?:\w+ou|tenham?|\w+eram|\w+aram))(?:-\w+)*",
        outright=r"perdemos|esquecemos|esquecemo-nos|danificámos|danificamos|estragámos|estragamos|quebramos|erramos|errámos|falhamos|falhámos|enganámo-nos|nos enganamos|nos enganámos|confundimos|extraviámos|extraviamos|cometemos|cometi|errei|noss[oa]s? \w+ (?:danificou|perdeu|esqueceu|estragou|partiu|quebrou|errou|falhou|trocou)|somos (?:\w+ )?(?:responsáveis|culpados)|assumimos (?:\w+ ){0,2}?(?:culpa|responsabilidade)|(?:não|por não) termos|(?:correu|deu) (?:mal|errado) (?:do nosso lado|connosco|da nossa parte)",
        ought=r"(?:devíamos|deveríamos|tínhamos de|tínhamos que|deveria eu) (?:\w+ )?ter",
        if_=r"se|onde|como|porque|porquê|o que", denied=r"não|nenhuma?|nunca|nem", answering=r"respond\w*|respost\w*|ligar(?:-lhe| de volta| para (?:si|você|o senhor|a senhora))|ligado de volta|retorn\w*|mensage\w*|esperar|informad[ao]", unit=r"colegas?|equip[ae]|armazém|oficina|cozinha|sistema|técnic\w+|estagiári\w+|contabilidade|alguém|receção|pessoal", outside=r"transportadora|estafeta|motoboy|entregador|correios|ctt|dhl|ups|fornecedor|fabricante|banco|companhia|parceiro",
    ),
    "it": Fault(
        noun=r"error[ei]|colpa|sbagli[o]?|svist[ae]|disattenzion[ei]|negligenz[ae]|mancanz[ae]|disguid[oi]|dimenticanz[ae]|leggerezz[ae]|responsabilità|distrazion[ei]|inadempienz[ae]",
        our=r"nostr[oaie]|mi[oa]", on_our_part=r"nostr[oaie]|mi[oa]|da parte (?:nostra|mia)|(?:nel|nella|nei|nelle|del|della|dei) nostr[oaie] \w+|da noi", by_us=r"da noi|(?:dal|dalla|dai|dalle|nel|nella|nei|nelle) nostr[oaie] \w+|da parte nostra",
        failed=r"dimenticat[oaie]|danneggiat[oaie]|sbagliat[oaie]|confus[oaie]|contaminat[oaie]|smarrit[oaie]|rovinat[oaie]|graffiat[oaie]|tralasciat[oaie]|trascurat[oaie]|commesso|per errore|per sbaglio|erroneamente|fatto cadere", amiss=r"mal|male|due volte|troppo tardi|in ritardo|rott[oaie]|pers[oaie]|scambiat[oaie]",
        we_did=r"(?:abbiamo|ho|avevamo|(?:dispiace|scus\w+)(?: \w+)?(?: di| per) aver\w*|nostr[oaie] \w+ (?:ha|abbia|hanno|abbiano))",
        outright=r"(?:ci siamo|mi sono) (?:\w+ )?(?:sbagliat\w|confus\w|dimenticat\w|distratt\w)|siamo (?:\w+ )?(?:responsabili|colpevoli|in torto)|(?:ci (?:è|sono) (?:sfuggit\w|cadut\w|scappat\w|rott\w))|(?:ci assumiamo|mi assumo) (?:\w+ ){0,3}?(?:colpa|responsabilità)|andat\w (?:\w+ )?storto (?:da noi|da parte nostra)",
        ought=r"avremmo dovuto|avrei dovuto|dovevamo|dovremmo aver",
        if_=r"se|dove|come|perché|cosa|qualora", denied=r"non|nessun\w*|mai|né", answering=r"rispo\w*|richiam\w*|contatt\w*|messagg\w*|aspettare|attesa|attendere|aggiornat\w*", unit=r"collegh?\w+|team|magazzino|officina|cucina|sistema|tecnic\w+|stagista|contabilità|qualcuno|reception|ragazz\w+", outside=r"corriere|fattorino|poste|dhl|ups|bartolini|brt|fornitore|produttore|banca|compagnia|partner",
    ),
    "nl": Fault(
        noun=r"fout(?:je|en)?|schuld|vergissing|nalatigheid|slordigheid|onoplettendheid|misser|blunder|verwisseling|tekortkoming|verantwoordelijkheid|miscommunicatie",
        our=r"onze|ons|mijn", on_our_part=r"van (?:ons|mij|onze kant|onze \w+)|bij ons|aan onze kant|in (?:onze|ons) \w+",
        by_us=r"door (?:ons|onze \w+|ons \w+)|(?:in|bij|op) (?:onze|ons)(?: \w+)?",
        failed=r"vergeten|beschadigd|kapot ?gemaakt|verwisseld|verkeerd\w*|kwijtgeraakt|besmet|over het hoofd gezien|fout|foutief|bekrast|verprutst|per ongeluk|ten onrechte|laten vallen|mis ?gegaan", amiss=r"dubbel|te laat|te veel \w+|gebroken|verloren|te (?:heet|warm|hoog|laag|hard|strak|lang|kort|weinig) ?\w*",
        we_did=r"(?:wij|we|ik|onze \w+|ons \w+) (?:\w+ ){0,5}?(?:hebben|heb|heeft|hadden|zijn)|(?:hebben|heb|heeft|hadden|zijn) (?:we|wij|ik|onze \w+|ons \w+)",
        outright=r"(?:ligt|lag) (?:\w+ ){0,2}?(?:aan|bij) ons|(?:wij|we) zijn (?:\w+ )?(?:fout|verantwoordelijk|schuldig|nalatig) ?(?:geweest)?|(?:nemen|neem) (?:\w+ ){0,3}?(?:schuld|verantwoordelijkheid)|(?:wij|we|ik) (?:\w+ ){1,6}?(?:verloren|vergeten|verwisseld|beschadigd|verkeerd \w+) (?:hebben|heb)|(?:onze|mijn) fout|(?:wij|we|ik|onze \w+) (?:\w+ ){1,5}?(?:verkeerd|per ongeluk|ten onrechte|dubbel|slecht|te \w+) (?:\w+ ){0,2}?(?:hebben|heb|heeft)",
        ought=r"(?:hadden|had) (?:we|wij|ik) (?:\w+ ){0,8}?moeten|(?:we|wij|ik) (?:hadden|had) (?:\w+ ){0,8}?moeten",
        if_=r"of|als|indien|waar|wat|hoe|waarom|mocht", denied=r"niet|geen|nooit|noch", answering=r"(?:be)?antwoord\w*|gereageerd|reageren|reactie|teruggebeld|terugbellen|terug te bellen|op de hoogte|wachten|bericht\w*", unit=r"collega\w*|team|magazijn|werkplaats|keuken|systeem|monteur\w*|stagiair\w*|boekhouding|iemand|receptie", outside=r"postnl|dhl|ups|koerier|bezorger|vervoerder|leverancier|fabrikant|bank|maatschappij|partner",
    ),
}  # fmt: skip


@cache
def _compiled(language: str) -> dict[str, re.Pattern[str]]:
    """The patterns of a language."""
    f = FAULTS[language]
    ours = rf"(?:{f.our}) {_some(2)}(?:{f.noun})|(?:{f.noun}) {_some(5)}(?:{f.on_our_part})|(?:{f.on_our_part}) (?:\w+ ){{0,2}}?(?:{f.noun})"
    badly = rf"{f.failed}|{f.amiss}"
    did = (
        rf"(?:{f.we_did}) {_some(6)}(?:{badly})|(?:{f.by_us}) {_some(5)}(?:{badly})|(?:{badly}) {_some(4)}(?:{f.by_us})"
    )
    return {
        "owned": cues.compile(rf"(?<!\w)(?:{f.outright}|{ours}|{did})(?!\w)"),
        "ought": cues.words(f.ought),
        "if": cues.compile(rf"(?<!\w)(?:{f.if_})(?!\w)[^.;!?]{{0,60}}$"),
        "denied": cues.words(f.denied),
        "answering": cues.words(f.answering),
        "told": cues.compile(
            rf"(?<!\w)(?:{f.noun}|{f.failed}|{f.outright}|{f.ought}|{did}|(?:{f.unit}) {_some(6)}(?:{badly}))(?!\w)"
        ),
        "outside": cues.words(f.outside),
    }


@remembered()
def owned(text: str, language: str) -> tuple[tuple[int, int], ...]:
    """Where the folded text of a sentence owns a fault."""
    return tuple(_owned(text, _compiled(language)))


def _owned(text: str, words: dict[str, re.Pattern[str]]) -> Iterator[tuple[int, int]]:
    """The places, conditions, denials and our late answers left out."""
    for name in ("owned", "ought"):
        for hit in words[name].finditer(text):
            start, end = hit.span()
            if words["if"].search(text[max(0, start - 80) : start]):
                continue
            if name == "owned" and words["denied"].search(text, max(0, start - _NEAR), end):
                continue
            if words["answering"].search(text, start, min(len(text), end + _BEHIND)):
                continue
            yield start, end


_NEAR = 14  # characters before an admission in which a word of denial denies it
_BEHIND = 48  # characters behind it in which what we failed to do may stand


@remembered()
def told(text: str, language: str) -> bool:
    """A source says that something was done wrong, by nobody outside."""
    words = _compiled(language)
    return words["told"].search(text) is not None and words["outside"].search(text) is None


def owned_abroad(draft: str, ours: tuple[str, ...], reply: str, fmt: Format, language: str) -> Iterator[Admission]:
    """The faults that a reply owns and of which `ours`, the draft first, tell nothing."""
    if language not in FAULTS:
        return
    known = {s.raw for s in sentences(draft, fmt)}
    found = [
        (s, start, end)
        for s in sentences(reply, fmt)
        if s.role in ("body", "greeting", "signoff") and s.raw not in known and not s.question
        for start, end in owned(_fold(s.raw), language)
    ]
    if not found or any(told(_fold(s.raw), language) for text in ours for s in sentences(text, fmt)):
        return
    for s, start, end in found:
        yield Admission("fault", s.start + start, s.start + end, s.raw[start:end], _fold(s.raw)[start:end])


def _fold(raw: str) -> str:
    """Lower case and straight quotes, as long as the raw text."""
    low = raw.lower()
    if len(low) != len(raw):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in raw)
    return low.replace("’", "'").replace("\u00a0", " ").replace("\n", " ")
