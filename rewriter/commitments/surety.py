"""How six languages vouch for an outcome, leave one open, or name an hour by pointing at it: words as data.

Every entry is a regular expression over folded text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from functools import cache

from rewriter import cues


@dataclass(frozen=True, slots=True)
class Surety:
    """What a language says it with."""

    vouches: str  # the speaker answers for an outcome: "I'll make sure that"
    sees_to_it: str  # the speaker takes the matter on: whoever does may also make sure of it
    sure: str  # nothing but an assurance, though it holds a word of denial: "it can't go wrong"
    whether: str  # what follows is only looked at or tried: "I'll see whether"
    perhaps: str  # what stands in the same clause is left open
    by_then: str  # a time told by pointing: "before that hour", "in time"
    you_have: str  # the customer will have it
    tonight: str  # a part of the day or the week told from today
    comes_of_it: str  # the customer has something, or it is ready
    both: str  # of two things, the one as well as the other
    need_not: str  # nothing that must be done: no refusal
    wishes: str  # what somebody would like to have
    gesture: str  # what is given as a thank-you or to make up
    bank: str  # the customer's bank does it
    best: str  # the best that can be done, and no outcome
    felt: str  # how we take it, of which anybody may be assured: "that we take this seriously"


_SURETY = {
    "de": Surety(
        vouches=r"sorg\w* (?:\w+ ){0,4}?dafür,? dass|stell\w* (?:\w+ ){0,3}?sicher,? dass|garantier\w*(?! nicht),? dass|garantier\w* (?:ihnen|dir|euch)|versprech\w* (?:ihnen|dir|euch)|versicher\w* (?:ihnen|dir|euch),? dass|sicher\w* (?:ihnen|dir|euch) (?:\w+ ){0,3}?zu|(?:mein|unser) (?:ehren)?wort|verlassen sie sich darauf",
        sees_to_it=r"kümmer\w*|regeln?|regle|sorg\w*|klären? (?:das|es)|erledig\w*|sicher\w*|garantier\w*|versprech\w*|versproch\w*|bring\w* (?:\w+ ){1,4}in ordnung",
        sure=r"(?:kein\w*|ohne) zweifel|kann (?:\w+ )?(?:nichts|nix) schief\w*|geht (?:\w+ )?(?:nichts|nix) schief|(?:kein\w*|ohne) (?:sorge|angst|bange)|ohne wenn und aber|keine frage|fehlt (?:nichts|nix)|sorgen machen|nicht\w* zu befürchten|todsicher|hundertprozentig|100 ?%",
        whether=r"(?:(?:ver)?such\w*|probier\w*|schau\w*|seh\w*|sieh\w*|guck\w*|prüf\w*|klär\w*|frag\w*|erkundig\w*|wissen|find\w*)(?: \w+){0,6}?,? ob|(?:hängt|kommt) (?:\w+ ){0,2}?(?:davon ab|darauf an),? ob|(?:ver)such\w*(?: \w+){0,4}?,? (?=[^.;!?]{0,120}\bzu\b)|bemüh\w* (?:uns|mich)|(?:hoff\w*|möglich|denkbar|kann sein),? dass",
        perhaps=r"vielleicht|eventuell\w*|evtl|womöglich|möglicherweise|unter umständen|gegebenenfalls|ggf|könnten?|hoffentlich|versuch\w*|probier\w*|(?:über)?prüf\w*|in betracht|infrage|in frage|denkbar|wenn möglich|nach möglichkeit",
        by_then=r"bis dahin|vor (?:dieser|der) (?:uhr)?zeit|bis zu dieser (?:uhr)?zeit|(?:noch )?(?:vorher|davor)|rechtzeitig|noch vor (?:\w+ )?(?:schluss|\w+schluss|feierabend)|vor (?:laden|büro|geschäfts|schalter|dienst)schluss",
        you_have=r"(?:haben|hast|habt|bekommen|bekommst|erhalten) (?:sie|du|ihr)|(?:sie|du) (?:haben|hast|bekommen|bekommst|erhalten)",
        tonight=r"heute|heut|morgen|übermorgen|diese woche|in kürze|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag",
        comes_of_it=r"bekomm\w*|erhalt\w*|erhält\w*|krieg\w*|haben sie|hast du|habt ihr|melden? (?:\w+ ){0,2}?(?:mich|uns)|ruf\w*|antwort\w*|bescheid|ist (?:\w+ ){0,4}?(?:fertig|da|bereit|erledigt|behoben|gelöst)|läuft|funktioniert|klappt|kommt|eintr\w*|trifft|geliefert|schick\w*",
        both=r"sowohl|ebenso|ebenfalls|genauso|wie auch|als auch|und auch|auch|gleichermaßen",
        need_not=r"(?:müss\w*|musst?|brauch\w*) (?:\w+ ){0,6}?(?:nicht|nichts|kein\w*)|(?:nicht|nichts|kein\w*) (?:\w+ ){0,4}?(?:müssen|musst?|brauch\w*|nötig|notwendig|erforderlich)|entbehrlich",
        wishes=r"möcht\w*|woll(?:en|ten|test)|wünsch\w*|erwart\w*|hoff\w*",
        gesture=r"als (?:kleine[sn]? |kleiner )?(?:entschuldigung|entschädigung|wiedergutmachung|dankeschön|trostpflaster|geste|ausgleich|aufmerksamkeit)|zur (?:wiedergutmachung|entschädigung)|zum (?:ausgleich|trost)",
        bank=r"(?:die|der|ihrer?|deiner?|eurer?|einer?) bank",
        best=r"(?:mein|unser|sein|ihr)\w* (?:bestes|möglichstes)|alles (?:mögliche|menschenmögliche|daran|dafür|tun)|was (?:ich|wir) k(?:ann|önnen)",
        felt=r"ernst nehmen|ernst genommen|leid|verstehen|nachvollziehen|bedauern|wichtig|am herzen",
    ),
    "fr": Surety(
        vouches=r"(?:veill\w+|fais|ferai|faisons|ferons|(?:m'|nous )assur\w+|garanti\w*|promet\w*|m'engag\w+|nous engageons|certifi\w+)(?: \w+){0,3}? (?:à ce )?(?:que|qu')|(?:vous|te|le) (?:garantis|garantissons|promets|promettons)|(?:m'engage|nous engageons) à",
        sees_to_it=r"(?:m'en|nous en|s'en) (?:occup\w+|charg\w+)|veill\w+|m'occupe|nous occupons|régl\w+|garanti\w*|promet\w*|promis\w*|fais le nécessaire|faisons le nécessaire",
        sure=r"sans faute|(?:aucun|sans(?: aucun)?|nul) doute|rien à craindre|pas de (?:souci|panique|crainte)|les yeux fermés|impossible (?:de se tromper|que ça rate)|ne (?:vous|t') ?inquiét\w*(?: pas)?|sans (?:souci|problème)|à coup sûr|100 ?%",
        whether=r"(?:voi[rs]|voyons|verr\w+|vérifi\w+|étudi\w+|regard\w+|examin\w+|demand\w+|savoir|dire)(?: \w+){0,4}? (?:s'|si (?=\w))|essa[iy]\w*(?: \w+){0,3}? (?:de|d')|tent(?:er|e|ons|erai|erons)(?: \w+){0,3}? (?:de|d')|(?:possib\w+|envisag\w+)(?: \w+){0,3}? (?:de|d'|que)|espér\w+(?: \w+){0,2}? (?:pouvoir|que)|tâch\w+ (?:de|d')",
        perhaps=r"peut-être|éventuel\w*|envisag\w*|possiblement|pourr(?:ait|aient|ions|ais)|si possible|étudier\w*|étudions|examiner\w*|le cas échéant|une possibilité",
        by_then=r"avant (?:cette|ladite) heure|d'ici là|avant (?:la )?fermeture|à temps|auparavant|avant (?:ça|cela)|avant la fin de (?:la )?journée",
        you_have=r"(?:vous|tu) (?:l')?(?:aurez|auras|recevrez|recevras)",
        tonight=r"ce (?:soir|matin)|cet après-midi|aujourd'hui|demain|cette semaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
        comes_of_it=r"aur(?:ez|as|a)|avez|recevr\w*|reçois|recevez|rappel\w*|appell\w*|répond\w*|réponse|prêt\w*|réglé\w*|résolu\w*|réparé\w*|livr\w*|arriv\w*|ser(?:a|ont)|fonctionn\w*|envo[iy]\w*|enverr\w*|tiendr\w*",
        both=r"ainsi que|aussi(?! (?:bien|tôt|vite|longtemps|peu|simple|rapide|long|pénible|grave|important))|aussi bien|également|tant (?:\w+ ){1,5}que|de même que|comme",
        need_not=r"n'(?:avez|as|aurez|aura|ai) (?:\w+ )?(?:pas|plus|rien|nul|aucun\w*) (?:\w+ )?(?:besoin|à)|pas (?:besoin|nécessaire|obligatoire|la peine)|inutile|rien à faire",
        wishes=r"souhait\w*|voul\w*|voudr\w*|veu\w+|espér\w*|attend\w*",
        gesture=r"en guise d[e'] ?(?:excuses?|dédommagement|compensation|remerciement)|à titre (?:de dédommagement|d'excuse|commercial|de compensation)|pour (?:nous|me) faire pardonner|en (?:compensation|dédommagement)|geste commercial",
        bank=r"(?:la|votre|ta|sa|une) banque",
        best=r"(?:notre|mon|tout le|le) possible|(?:notre|mon|de notre|de mon) mieux|tout (?:faire|mettre en œuvre)|tout ce que",
        felt=r"au sérieux|désolée?s?|comprend\w*|comprenons|regrett\w*|importan\w*|à cœur|prenons",
    ),
    "es": Surety(
        vouches=r"(?:asegur\w+|garanti[cz]\w+|promet\w+|me encargo de|nos encargamos de|me ocupo de|nos ocupamos de|haré|haremos|velar\w+ por|me comprometo a|nos comprometemos a)(?: \w+){0,2}? que|(?:le|te|os|les) (?:garantizo|garantizamos|prometo|prometemos)|tien\w+ mi palabra",
        sees_to_it=r"me encargo|nos encargamos|me ocupo|nos ocupamos|asegur\w+|garanti[cz]\w+|promet\w+|lo (?:gestion|arregl|solucion)\w+",
        sure=r"sin (?:falta|duda|dudarlo|problema|fallo)|no (?:hay|cabe|tenga|tengas) (?:la menor |ninguna )?duda|con los ojos cerrados|no (?:falla|tiene pérdida|hay fallo|hay pérdida)|no se preocupe\w*|no te preocupes|de seguro|100 ?%|1000 ?%",
        whether=r"(?:ver|veré|vemos|veremos|miro|miraré|miramos|mirar|estudi\w+|valor\w+|comprob\w+|comprueb\w+|consult\w+|pregunt\w+|revis\w+|saber)(?: \w+){0,4}? si|intent\w*|trat(?:ar\w*|amos|o|a) de|procur\w+|(?:posib\w+|puede) (?:\w+ ){0,2}?(?:de|que)|esper\w+ (?:poder|que)",
        perhaps=r"quizás?|tal vez|a lo mejor|eventual\w*|podr[ií]a\w*|si cabe|si es posible|si se puede|la posibilidad|estudiar(?:é|emos)|valorar(?:é|emos)|intent\w*|acaso",
        by_then=r"antes de (?:esa|dicha|aquella) hora|para entonces|antes del cierre|antes de (?:cerrar|que cerr\w+)|a tiempo|antes de (?:eso|acabar el día|que acabe el día)",
        you_have=r"(?:lo |la )?(?:tendrá|tendrás|recibirá|recibirás)",
        tonight=r"esta (?:noche|tarde|mañana|semana)|hoy|mañana|lunes|martes|miércoles|jueves|viernes|sábado|domingo",
        comes_of_it=r"tendr\w*|tien\w+|recib\w*|llam\w*|respond\w*|respuesta|list[oa]s?|arreglad\w*|resuelt\w*|solucionad\w*|estar[áé]\w*|lleg\w*|entreg\w*|funcion\w*|env[ií]\w*|escrib\w*|dir(?:é|emos)|avis\w*",
        both=r"tanto (?:\S+ ){1,6}?como|también|igualmente|así como|además|incluso|e incluso",
        need_not=r"no (?:\w+ )?(?:tien\w+ (?:por )?que|tendr\w+ que|hace falta|hará falta|hay que|necesit\w+|es (?:necesario|preciso|obligatorio))|sin necesidad",
        wishes=r"quer\w*|quier\w*|dese\w*|esper\w*",
        gesture=r"como (?:disculpa|compensación|detalle|gesto|muestra de|agradecimiento)|en compensación|para compensar\w*|a modo de (?:disculpa|compensación)",
        bank=r"(?:el|su|tu|un) banco",
        best=r"(?:todo )?lo posible|lo mejor posible|cuanto (?:podamos|pueda)|todo lo que (?:podamos|pueda|esté)",
        felt=r"en serio|sentimos|siento|entend\w*|comprend\w*|lament\w*|important\w*",
    ),
    "pt": Surety(
        vouches=r"(?:garant\w+|assegur\w+|promet\w+|certific\w+-me de|me certifico de|faço|farei|faremos|comprometo-me a|me comprometo a|comprometemo-nos a|tratarei de|zelar\w+ para)(?: \w+){0,2}? que|(?:garanto|prometo|asseguro)-(?:lhe|te|vos)|(?:lhe|te) (?:garanto|prometo)|tem a minha palavra",
        sees_to_it=r"trato (?:disso|de tudo)|tratamos (?:disso|de tudo)|trat(?:arei|aremos|o|amos) d\w+|cuid(?:o|amos|arei) d\w+|resolvo|garant\w+|assegur\w+|promet\w+|encarrego|encarregamos",
        sure=r"sem (?:falta|dúvida|problema|erro|falha)|não (?:há|tenha|tem) (?:a menor |nenhuma |qualquer )?(?:dúvida|erro)|de olhos fechados|não (?:falha|tem como (?:falhar|dar errado)|vai falhar)|não se preocupe\w*|fique (?:descansad\w|tranquil\w)|com certeza|100 ?%",
        whether=r"(?:ver|vejo|veremos|verei|vemos|verific\w+|analis\w+|pergunt\w+|confirm\w+|estud\w+|avali\w+|consult\w+|saber|conferir)(?: \w+){0,4}? se|tent\w*|procur(?:o|arei|amos|aremos|ar) |a possibilidade de|é possível que|pode ser que|esper\w+ (?:poder|que|conseguir)",
        perhaps=r"talvez|porventura|eventual\w*|poderia\w*|quem sabe|se possível|se der|se for possível|avaliar\w*|analisar\w*|possibilidade|tent\w*",
        by_then=r"antes d(?:essa|esta|aquela) hora|até lá|antes do (?:fecho|encerramento|fechamento)|antes de fechar\w*|a tempo|antes disso|até essa hora",
        you_have=r"terá|terás|receberá|receberás|vai (?:ter|receber)",
        tonight=r"(?:esta|hoje à) (?:noite|tarde)|esta semana|hoje|amanhã|segunda|terça|quarta|quinta|sexta|sábado|domingo",
        comes_of_it=r"ter[áãeo]\w*|tem|recebe\w*|lig\w*|respond\w*|resposta|pront[oa]s?|resolvid\w*|consertad\w*|reparad\w*|fica\w*|estar[áã]\w*|cheg\w*|entreg\w*|funcion\w*|envi\w*|escrev\w*|dig(?:o|amos)|aviso|avisamos",
        both=r"tanto (?:\S+ ){1,6}?(?:como|quanto)|também|igualmente|bem como|assim como|e até|inclusive",
        need_not=r"não (?:\w+ )?(?:precis\w+|é (?:preciso|necessário|obrigatório)|tem (?:de|que)|têm (?:de|que)|há necessidade)|sem necessidade|escusa\w* de",
        wishes=r"quer\w*|desej\w*|gostar\w*|esper\w*|pretend\w*",
        gesture=r"como (?:pedido de desculpas?|compensação|gesto|cortesia|agradecimento|forma de compensa\w+)|em compensação|para compensar\w*|a título de compensação",
        bank=r"(?:o|seu|teu|um) banco",
        best=r"o (?:nosso |meu )?(?:possível|melhor)|os possíveis|tudo (?:o que|ao nosso alcance)|de tudo",
        felt=r"a sério|sentimos|sinto|entend\w*|compreend\w*|lament\w*|important\w*|levamos",
    ),
    "it": Surety(
        vouches=r"(?:garanti\w+|assicur\w+|promett\w+|mi impegno|ci impegniamo|mi accerto|ci accertiamo)(?: \w+){0,2}? (?:che|affinché|a)|(?:farò|faremo|faccio|facciamo) in modo (?:che|di)|(?:le|ti|vi|glie\w+) (?:garantisco|garantiamo|prometto|promettiamo)|ha la mia parola",
        sees_to_it=r"me ne occupo|ce ne occupiamo|ci penso|ci pensiamo|provvediamo|provvedo|mi occupo|sistemo|sistemiamo|garanti\w+|assicur\w+|promett\w+|promess\w+",
        sure=r"senza (?:dubbio|meno|fallo|problemi)|non (?:c'è|ci sono|abbia) (?:alcun |nessun )?dubb\w+|a occhi chiusi|ad occhi chiusi|non (?:può|puo) (?:andare storto|fallire|sbagliare)|non (?:si preoccup\w+|preoccup\w+)|immancabilmente|stia tranquill\w|di sicuro|100 ?%",
        whether=r"(?:vedr\w+|vedo|vediamo|vedere|verific\w+|controll\w+|chied\w+|valut\w+|capire|sapere|esamin\w+)(?: \w+){0,4}? se|prov(?:o|iamo|erò|eremo|are)(?: \w+){0,2}? a|cerch(?:o|erò|eremo|iamo)(?: \w+){0,2}? di|cercare di|tent\w+ di|la possibilità di|è possibile che|sper\w+ (?:di|che)",
        perhaps=r"forse|eventual\w*|potremmo|potrebbe\w*|magari|se possibile|valut\w+|valuter\w+|possibilmente|la possibilità",
        by_then=r"prima di (?:quell'ora|quell'orario|allora)|entro (?:quell'ora|quell'orario|allora)|prima della chiusura|prima di chiudere|in tempo|per tempo|prima di sera",
        you_have=r"(?:lo |la |l')?(?:avrà|avrai|riceverà|riceverai)",
        tonight=r"stasera|stamattina|oggi|domani|questa settimana|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
        comes_of_it=r"avr(?:à|ai|ete|anno)|ha|riceve\w*|ricever\w*|chiam\w*|rispond\w*|risposta|pront[oaie]|risolt\w*|riparat\w*|sistemat\w*|sar(?:à|anno)|arriv\w*|consegn\w*|funzion\w*|invi\w*|scriv\w*|far(?:ò|emo) sapere|dic\w*",
        both=r"sia (?:\S+ ){1,6}?(?:che|sia)|anche|nonché|come pure|pure|altrettanto|così come",
        need_not=r"non (?:\w+ )?(?:serve|occorre|bisogna|è (?:necessario|obbligatorio)|c'è bisogno|ha bisogno|hai bisogno|deve fare (?:nulla|niente))|senza bisogno",
        wishes=r"vorr\w*|vol\w+v\w+|vuole|desider\w*|sper\w*|aspett\w*",
        gesture=r"(?:come|a titolo di) (?:scuse?|risarcimento|compensazione|indennizzo|gesto|piccolo gesto|ringraziamento)|per (?:scusarci|scusarmi|farci perdonare|farmi perdonare)|a mo' di scuse",
        bank=r"(?:la|sua|tua|una) banca",
        best=r"(?:tutto )?il possibile|del (?:nostro|mio) meglio|quanto possibile|tutto quello che",
        felt=r"sul serio|dispiace|capi\w+|comprend\w*|rincresce|important\w*|a cuore",
    ),
    "nl": Surety(
        vouches=r"zorg\w* (?:\w+ ){0,3}?(?:ervoor|er voor|voor),? dat|zorg\w* er (?:\w+ ){0,3}?voor,? dat|garande\w*(?! niet)|beloof\w*(?! niet)|beloven|verzeker\w* (?:u|je|jullie),? dat|sta\w* (?:\w+ ){0,2}?(?:er )?garant|(?:mijn|ons) woord",
        sees_to_it=r"regel\w*|zorg\w*|pak\w* (?:\w+ ){1,3}op|handel\w* (?:\w+ ){1,3}af|garande\w*|gegarandeerd|beloof\w*|beloofd",
        sure=r"(?:geen|zonder(?: enige)?) twijfel|kan (?:\w+ )?niet (?:mis\w*|fout) ?(?:gaan|lopen)?|(?:gaat|komt) niet (?:mis|fout)|geen (?:paniek|zorgen|nood)|zonder mankeren|maak (?:u|je) (?:geen|niet)|niets aan de hand|erewoord|100 ?%",
        whether=r"(?:kijk\w*|zie\w*|check\w*|controleer\w*|vra(?:ag|gen)\w*|onderzoek\w*|bekijk\w*|bekeken|nagaan|navraag|probe\w*|weten|zoek\w*)(?: \w+){0,5}?,? of|probe\w*(?: \w+){0,5}? (?=[^.;!?]{0,120}\bte\b)|(?:hoop\w*|hopen|mogelijk),? dat|doe\w* (?:\w+ ){0,2}best om",
        perhaps=r"misschien|wellicht|eventue\w*|zou(?:den)? (?:\w+ )?kunnen|mogelijk(?!e)|overweg\w*|hopelijk|zo mogelijk|indien mogelijk|onderzoek\w*|in overweging",
        by_then=r"(?:voor|vóór|tegen) (?:die|dat) (?:tijd|tijdstip|uur)|(?:voor|vóór) sluitingstijd|op tijd|daarvoor|voordien|voor die tijd|voor het einde van de dag",
        you_have=r"(?:hebt|heb|heeft|krijgt|krijg|ontvangt) (?:u|je|jij)|(?:u|je) (?:hebt|heeft|krijgt)",
        tonight=r"vanavond|vanmiddag|vandaag|morgen|overmorgen|deze week|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag",
        comes_of_it=r"heb(?:t|ben)?|krijg\w*|ontvang\w*|bel\w*|antwoord\w*|(?:is|zijn) (?:\w+ ){0,4}?(?:klaar|binnen|er|opgelost|gerepareerd)|werkt|komt|geleverd|bezorgd|laat (?:\w+ ){0,3}weten|hoort|lukt|stuur\w*",
        both=r"zowel|ook|evenals|alsook|eveneens|net als",
        need_not=r"hoef\w* (?:\w+ ){0,6}?(?:niet|niets|niks|geen)|(?:niet|niets|niks|geen) (?:\w+ ){0,4}?(?:hoeft|hoeven|nodig|verplicht|vereist)",
        wishes=r"wil(?:t|de|den|len)?|wens\w*|hoop\w*|verwacht\w*|graag",
        gesture=r"als (?:excuus|compensatie|goedmaker(?:tje)?|gebaar|dank|bedankje|tegemoetkoming|troost)|ter compensatie|om het goed te maken",
        bank=r"(?:de|uw|je|jouw|een) bank",
        best=r"(?:ons|mijn|zijn|haar|hun|je|uw) (?:uiterste )?best|al het mogelijke|wat (?:we|ik) kunnen?|alles aan",
        felt=r"serieus|spijt|begrijp\w*|snap\w*|betreur\w*|belangrijk|ter harte",
    ),
}  # fmt: skip


@cache
def surety(language: str) -> dict[str, re.Pattern[str]]:
    """The patterns of a language, by the name of what they find."""
    words = _SURETY[language]
    return {field.name: cues.words(getattr(words, field.name), elided=True) for field in fields(words)}
