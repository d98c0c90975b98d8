"""What costs nothing, and what is to be paid, in six languages: every entry is a regular expression."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from rewriter import cues
from rewriter.remembered import remembered


@dataclass(frozen=True, slots=True)
class Costs:
    """How a language says that somebody pays, or that nobody does."""

    nothing: str  # it costs nothing, or we bear it
    something: str  # it is to be paid
    unfree: str  # it is denied to be free
    denied: str  # a word that, beside `nothing`, turns it down: "changing it at no cost isn't possible"
    neither: str = r"(?!)"  # what looks like `nothing` and speaks of another thing: "we refund no costs"


COSTS = {
    "de": Costs(
        nothing=r"kostenlos\w*|gratis|kostenfrei\w*|unentgeltlich|gebührenfrei|auf unsere (?:kosten|rechnung|kappe)|aufs haus|geh(?:t|en) (?:\w+ ){0,4}?auf (?:uns|mich|das haus|unser\w* \w+)|geschenkt|spendier\w*|(?:schenk|erlass)\w* (?:wir|ich)|"
        r"(?:ohne|kein(?:e|en|er|erlei)?|null) (?:\w+ ){0,2}?(?:\w*kosten|\w*gebühr(?:en)?|aufpreis|\w*zuschlag|\w*pauschale|strafe)|(?:kost|koscht)\w* (?:\w+ ){0,3}?(?:nichts|nix|keinen (?:cent|rappen))|"
        r"(?:zahl|bezahl|schuld)\w* (?:\w+ ){0,5}?(?:nichts|nix|keinen (?:cent|rappen)|kein\w* \w+)|freie[nrms]? (?:eintritt|zutritt|verpflegung|getränke)|(?:lad|einlad)\w* (?:\w+ ){0,4}?(?:zu|auf) (?:ein\w* )?(?:\w*essen|kaffee|getränk|drink|frühstück|glas|dessert|massage|übernachtung)|(?:nichts|nix|nicht|nicht dafür) (?:\w+ )?(?:zu )?(?:be)?zahlen|(?:nicht|nichts|nix) (?:\w+ ){0,3}?(?:berechne\w*|in rechnung|verrechnet|fällig)|"
        r"berechne\w* (?:\w+ ){0,4}?(?:nicht|nichts|nix)|entfällt|entfallen|erlassen|erlasse|(?:bei|mit|für|im) (?:\w+ ){1,3}?(?:nichts|nix)(?= *\W?$)",
        something=r"(?:zu (?:be|über)?zahlen|(?:be)?zahlen sie|zahlst du|m[uü]ss\w* (?:\w+ ){0,8}?(?:be)?zahlen|musst (?:\w+ ){0,6}?(?:be)?zahlen|fällt (?:\w+ ){0,4}?an|fallen (?:\w+ ){0,4}?an|fällig|berechne[nt]?|in rechnung|kostet|kosten sie|kostenpflichtig|(?:be|ge)zahlt werden|voll\w* (?:preis|tarif))",
        unfree=r"nicht (?:\w+ )?(?:kostenlos|gratis|kostenfrei|umsonst|geschenkt)", denied=r"nicht|unmöglich|weder",
        neither=r"kein\w* (?:\w+ ){0,3}\w*(?:kosten|gebühr\w*) (?:\w+ ){0,3}(?:erstatt|übern|zurück)\w*",
    ),
    "fr": Costs(
        nothing=r"gratuit\w*|gratis|offer[tst]e?s?|sans (?:aucun |le moindre )?(?:frais|supplément|surcoût|pénalités?)|à nos frais|à notre charge|zéro (?:frais|euro|pénalité)|(?:aucune?|pas de|pas le moindre) (?:\w+ ){0,2}?(?:frais|supplément|coût|surcoût|pénalités?)|"
        r"(?:ne|n') ?(?:\w+ ){0,2}?(?:coût|cout)\w* (?:\w+ )?rien|coûte rien|rien à (?:payer|régler|débourser)|(?:pay|paie|dev|réglez|débours)\w* (?:\w+ )?rien|(?:n'|ne )?\w* ?(?:pas|rien) (?:\w+ )?(?:à (?:payer|régler)|factur\w*)|"
        r"ne (?:\w+ )?(?:paie|paye)\w* (?:pas|rien)|(?:avec|pour|en) (?:\w+ ){1,3}?rien(?= *\W?$)|ne (?:\w+ ){0,2}?factur\w+ (?:pas|rien)|(?:c'est|est|sont|sera|seront) (?:pour|sur) (?:nous|moi)(?= *$)|(?:fais|faisons|font|fait) (?:\w+ )?cadeau|en cadeau|entrée libre|invit\w+ (?:à|pour) (?:un |une |le |la )?(?:dîner|déjeuner|repas|café|verre|petit-déjeuner|dessert|massage|nuitée?|séjour)|(?:vous|te) (?:est|sera|sont|seront) pas (?:compté|facturé)\w*",
        something=r"(?:à (?:payer|régler|vos frais|votre charge)|(?:doit|doivent|devez|devrez|faut|faudra) (?:\w+ ){0,4}?(?:payer|régler|payée?s?)|factur(?:é|ée|és|ées|ons|erons|era)|paient|plein tarif|tarif plein|coût(?:e|era)|payant\w*|vous (?:payez|paierez|devez \d))",
        unfree=r"n'(?:est|sont|était|étaient|a|sera) (?:\w+ ){0,2}?pas (?:\w+ )?(?:gratuit|offert)\w*|pas (?:gratuit|offert)\w*|plus gratuit\w*", denied=r"pas|jamais|impossible",
    ),
    "es": Costs(
        nothing=r"gratis|gratuit\w*|sin (?:ningún |ninguna )?(?:cost[eo]s?|cargos?|gastos?|recargos?|penalizaci\w+|comisi\w+)|cero (?:cost[eo]s?|gastos|penalizaci\w+|euros|comisi\w+|recargos?)|(?:no (?:\w+ ){0,5}?)?ning(?:ún|una) (?:\w+ )?(?:cost[eo]|cargo|gasto|recargo|penalizaci\w+|comisi\w+|multa)|"
        r"no (?:\w+ ){0,2}?(?:cuesta|costar\w*|cobr\w+|pag\w+|factur\w+|penaliz\w+|abona\w*)|no (?:\w+ ){0,2}?(?:debes?|deben) nada|nada que (?:pagar|abonar)|corr\w+ (?:\w+ )?(?:de|por) nuestra cuenta|(?:de|por) nuestra cuenta|(?:por cuenta|a cargo) de la casa|invita(?:mos)? (?:la casa|nosotros)|(?:os|le|te|les) invitamos nosotros|cortesía (?:de la casa|nuestra)|a nuestro cargo|entrada libre|invitar\w* a (?:un |una )?(?:cen\w+|com\w+|desayun\w+|café|copa|postre|masaje|noche)|de regalo|le regal\w+|(?:con|para) (?:\w+ ){1,3}?nada(?= *\W?$)",
        something=r"(?:(?:tien\w+|tendr\w+|hay|habr\w+|deb\w+) (?:que )?(?:\w+ )?pagar\w*|(?:cobra\w*|cuesta|costará|factur\w+|abonar\w*) ?|a su cargo|de pago|pagarl[ao]s?|pagan (?:la|el|una?)|tarifa completa|sí (?:se )?(?:paga|cobra)\w*|hay (?:una )?(?:penalización|multa|comisión))",
        unfree=r"no (?:\w+ ){0,2}?(?:es|son|será|sería|resulta) (?:\w+ )?(?:gratis|gratuit\w*)|(?:tampoco|ya no) (?:es|son) gratu?i\w*", denied=r"no|imposible|tampoco",
    ),
    "pt": Costs(
        nothing=r"grátis|gratuit\w*|de graça|sem (?:qualquer |nenhum |nenhuma )?(?:custos?|encargos?|taxas?|multas?|cobrança|despesas?)|zero (?:custos?|taxas?|multas?|euros|reais)|(?:não (?:\w+ ){0,5}?)?(?:(?:nenhuma?|qualquer) (?:\w+ )?(?:custo|taxa|multa|cobrança|encargo)|(?:custo|taxa|multa|cobrança|encargo) nenhuma?)|não (?:há|tem|existem?) (?:custos?|taxas?|multas?|encargos?)|"
        r"não (?:\w+ ){0,3}?(?:custa\w*|cobr\w+|paga\w*|factur\w+|fatur\w+)|não (?:\w+ )?dev\w+ nada|nada a pagar|(?:é|são|fica|ficam|será|serão) (?:\w+ )?oferta (?:da casa|nossa)|ofert\w+ da casa|por (?:nossa conta|conta da casa|nossa parte)|cortesia|entrada livre|(?:oferec|convid)\w+(?:-\w+)? (?:para |a )?(?:um |uma |o |a )?(?:jantar|almoço|café|bebida|sobremesa|noite|estadia|massagem|sessão|aula)|isent\w*|(?:com|para|no) (?:\w+ ){1,3}?nada(?= *\W?$)",
        something=r"(?:(?:tem|têm|terá|precisa|deve|há) (?:que |de |a )?(?:\w+ )?pagar\w*|cobramos|será cobrad\w*|é cobrad\w*|cust(?:a|am|ará)|paga-se|é pag[ao]|há (?:uma )?(?:multa|taxa)|existe (?:uma )?(?:multa|taxa)|a pagar|sob pagamento|pagam (?:o|a|bilhete)|bilhete inteiro)",
        unfree=r"não (?:\w+ ){0,2}?(?:é|são|será|fica|seria) (?:\w+ )?(?:grátis|gratuit\w*|de graça)", denied=r"não|impossível",
    ),
    "it": Costs(
        nothing=r"gratis|gratuit\w*|in omaggio|senza (?:alcun\w* |nessun\w* )?(?:cost[io]|spese|addebit[io]|penal[ie]|sovrapprezz[io]|supplement[io])|a nostr[eo] (?:spese|carico)|a carico nostro|zero (?:costi|spese|penali|euro)|(?:non (?:\w+ ){0,5}?)?(?:nessun\w*|alcun\w*) ?(?:cost[io]|spes[ae]|addebit[io]|penal[ie]|commission[ei]|supplement[io])|"
        r"non (?:\w+ ){0,3}?(?:cost\w+|pag\w+|ripag\w+|addebit\w+|fattur\w+)|non (?:\w+ ){0,2}?dev\w+ (?:nulla|niente)|(?:nulla|niente) da pagare|(?:offre|offriamo) (?:la casa|noi)|(?:la|lo|li|le) (?:offriamo|paghiamo) noi|in regalo|ingresso libero|invit\w+ a (?:una |un )?(?:cen\w|pranz\w|colazione|caffè|notte)|(?:le|ti|vi) regal\w+|(?:con|per) (?:\w+ ){1,3}?(?:niente|nulla)(?= *\W?$)",
        something=r"(?:(?:deve|devi|dovete|dovrà|bisogna|occorre|va|vanno|andrà) (?:\w+ ){0,3}?(?:ri)?pag\w+|cost(?:a|ano|erà)|addebit(?:iamo|eremo|ato|ata)|a (?:suo|tuo) carico|a pagamento|si paga\w*|pagano|da pagare|tariffa intera|c'è (?:una )?penale)",
        unfree=r"non (?:\w+ ){0,2}?(?:è|sono|sarà|era) (?:\w+ ){0,2}?(?:gratis|gratuit\w*)", denied=r"non|impossibile",
    ),
    "nl": Costs(
        nothing=r"gratis|kosteloos|kosteloze|op onze kosten|voor (?:onze|mijn) rekening|(?:van|op kosten van) (?:het huis|de zaak)|(?:geen|zonder|nul) (?:\w+ ){0,2}?(?:\w*kosten|toeslag|boete|bijbetaling|\w*geld)|kost\w* (?:\w+ ){0,4}?(?:niets|niks|geen cent)|"
        r"betaal\w* (?:\w+ ){0,5}?(?:niets|niks|geen)|niet (?:\w+ ){0,3}?(?:bij)?betalen|niet (?:\w+ ){0,2}?(?:in rekening|berekend|doorberekend)|(?:reken|bereken)\w* (?:\w+ ){0,4}?(?:niets|niks|niet|geen)|(?:niets|niks|geen \w*kosten) (?:\w+ ){0,3}?(?:in rekening|te betalen|verschuldigd)|\w*kosten \w+ we (?:\w+ ){0,3}?niet|kwijtgescholden|kwijtschelden|scheld\w* (?:\w+ ){1,5}?kwijt|cadeau|vrije toegang|(?:nodig\w*|uitnodig\w*) (?:\w+ ){0,5}?(?:uit )?(?:voor|op) (?:een )?(?:etentje|diner|kop|koffie|lunch|ontbijt|drankje|massage|overnachting)|(?:met|voor|bij) (?:\w+ ){1,3}?(?:niets|niks)(?= *\W?$)",
        something=r"(?:te betalen|moet\w* (?:\w+ ){0,8}?betalen|betaalt u|betaal je|betalen (?:het|de|een)|voll?e (?:prijs|tarief)|(?:in rekening|berekend|doorberekend)|kost(?! \w* ?(?:niets|niks))|voor (?:uw|je) (?:eigen )?rekening|tegen betaling|er (?:is|geldt|komt) (?:\w+ )?(?:een )?(?:boete|toeslag))",
        unfree=r"niet (?:\w+ )?(?:gratis|kosteloos)", denied=r"niet|onmogelijk", neither=r"geen (?:\w+ ){0,3}\w*kosten (?:\w+ ){0,3}(?:vergoed|terug)\w*",
    ),
}  # fmt: skip


@cache
def _compiled(language: str) -> dict[str, re.Pattern[str]]:
    """The patterns of a language."""
    costs = COSTS[language]
    return {name: cues.words(getattr(costs, name)) for name in ("nothing", "something", "unfree", "denied", "neither")}


_CLAUSE = re.compile(r"[,;:()–]")


@remembered()
def for_nothing(text: str, language: str) -> bool:
    """Some clause says that something costs nothing."""
    words = _compiled(language)
    if not words["nothing"].search(text):
        return False
    return any(_free(clause, words) for clause in _CLAUSE.split(text))


def _free(clause: str, words: dict[str, re.Pattern[str]]) -> bool:
    """The clause says so, and neither denies it nor speaks of what is not had."""
    free = words["nothing"].search(clause)
    if free is None or words["unfree"].search(clause) or words["neither"].search(clause):
        return False
    return not words["denied"].search(clause[: free.start()] + " " + clause[free.end() :])


@remembered()
def charges(piece: str, language: str) -> bool:
    """The stretch says that something is to be paid, or that it is not free."""
    words = _compiled(language)
    return words["unfree"].search(piece) is not None or (
        words["something"].search(piece) is not None
        and words["nothing"].search(piece) is None
        and words["neither"].search(piece) is None
    )
