"""Six languages as data: the words of promises, remedies, next steps and noes. Every entry is a regular expression."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from rewriter import cues


@dataclass(frozen=True, slots=True)
class Tongue:
    """What a language says it with."""

    acts: dict[str, str]
    we: str
    you: str
    they: str
    will: str  # what is to come; a plain present with "we" is as good
    done: str
    aim: str
    may: str
    denied: str
    no: str  # a word of refusal that needs no other
    bare: str  # an answer that is nothing but a no
    told: str  # told to the customer: an instruction
    echo: str  # regret, or the customer's own wish
    condition: str
    link: str
    days: str
    units: str
    benign: str  # a denial that turns nothing down
    stop: str


TONGUES = {
    "de": Tongue(
        acts={
            "compensate": r"entschädigen (?:wir |ich )?(?:sie|dich|euch)|(?:bekommen|erhalten|geben|gibt|zahlen) (?:\w+ ){0,4}?(?:entschädigung|wiedergutmachung)", "upgrade": r"upgrad\w*|höhere kategorie",
            "refund": r"(?:zurück|rück)?(?:ge)?erstatt\w*|rückzahl\w*|(?:zurück)(?:ge)?zahl\w*|geld zurück|betrag zurück|zurück(?:zu)?überw\w*|zurückbekomm\w*|(?:überweis|zahl|bekomm|erhalt|krieg)\w* (?:\S+ ){1,6}?zurück",
            "credit": r"gutschrift\w*|gutschreib\w*|gutgeschrieb\w*", "voucher": r"gutschein\w*", "discount": r"rabatt\w*|(?:preis)?nachlass\w*",
            "free": r"kostenlos\w*|gratis|kostenfrei\w*|umsonst|auf unsere kosten|aufs haus", "replace": r"ersatz\w*|ersetz\w*|umtausch\w*|umgetauscht|austausch\w*|tausch\w*",
            "return": r"zurückgeb\w*|rückgabe\w*|zurückschick\w*|zurücksend\w*|zurückgenommen|zurück(?:zu)?nehm\w*|nehme?n? (?:\S+ ){1,6}?zurück|retour\w*", "cancel": r"stornier\w*|kündig\w*",
            "send": r"(?:ver)?schick\w*|(?:ver)?send(?:e|en|et)|versand\w*|geschickt|gesendet|verschickt|versendet|unterwegs|losgeschickt",
            "call": r"anruf\w*|ruf(?:e|en|t)? (?:\S+ ){1,8}?(?:zurück|an)|(?:zu)?rückruf\w*|zurückrufen", "visit": r"techniker\w*|vorbeikomm\w*|vor ort",
            "keep-aside": r"reservier\w*|zurücklegen|zurückgelegt|legen \w+ \w* ?zurück", "extend": r"verlänger\w*",
            "fix": r"reparier\w*|reparatur|behoben|beheb\w*|lösen|gelöst|regeln|geregelt|in ordnung", "arrive": r"(?:erhalten|bekommen|kriegen|erhältst|bekommst|kriegst)(?= (?:sie|du|ihr|von|per|in|am|bis|zum|spätestens|noch|dann|eine?n?|den|die|das|ihr\w*)(?!\w))|(?:ge)?liefer[tn]|ankomm\w*|ankommt|zugestellt|eintreff\w*|trifft\b|(?:ist|sind|steht|liegt|haben|hast) (?:\S+ ){0,4}?(?:bei (?:ihnen|dir|euch)|vor (?:der|ihrer|deiner) (?:haus)?tür)|kommt",
            "pay": r"zahl\w*|bezahl\w*|übernehm\w*|übernomm\w*|komm\w* (?:\w+ ){0,3}auf", "look-into": r"prüf\w*|(?:nach)?schau\w*|nachsehen|sehe?n? (?:mir|uns)|sehe?n?(?:,? ob| (?:\w+ ){0,3}?nach)|check\w*|nachgehen|gehe?n? (?:dem|der)", "ask": r"(?:nach)?frag(?:e|en)|erkundig\w*|kläre?n?|rücksprache",
            "pass-on": r"weiterleit\w*|leite?n? (?:\w+ ){1,4}weiter|weitergeleitet|weitergeb\w*|gebe?n? (?:\w+ ){1,4}weiter", "write": r"melde?n?(?: wir| ich)? (?:mich|uns)|schreibe?n?|informier\w*|bescheid|auf dem laufenden|sage?n? ihnen|hör(?:en|st|t) (?:\S+ ){0,5}?von (?:uns|mir)",
        },
        we=r"ich|wir|unser team", you=r"sie|du|ihr", they=r"techniker|kollege\w*|kollegin|jemand|fahrer|vorgesetzte\w*|kurier|spediteur",
        will=r"werde|werden|wird|versprech\w*|garantier\w*|erhalten|bekommen|kriegen|erhältst|bekommst|gibt es|gibt's|gibts|(?:rückruf|anruf|antwort|ersatz|gutschrift|erstattung|techniker|monteur) (?:kommt|folgt|erfolgt)", done=r"habe?n?|hat|wurde|worden|ist (?:bereits|schon|unterwegs)|(?:ist|sind) (?:\w+ ){0,3}(?:ge|er|ver)\w+t",
        aim=r"sollte?n?|voraussichtlich|rechnen|erwarten|wollen|möchte?n?", may=r"kann|können|könnten?|versuche?n?|eventuell|vielleicht|dürfen|gerne?",
        denied=r"nicht|kein\w*|nie|niemals|weder|unmöglich", no=r"nicht möglich|unmöglich|ausgeschlossen|abgelehnt|abgelaufen|ausverkauft|nicht mehr|nicht (?:vorrätig|lieferbar|verfügbar)|nur (?:bei|für|mit|innerhalb|wenn|ungeöffnet\w*|innert)",
        bare=r"nein|geht nicht|keine chance|leider nein|leider nicht", told=r"bitte|senden sie|schicken sie|rufen sie|schreiben sie|sie müssen|geben sie|melden sie",
        echo=r"leid|bedauer\w*|verstehe\w*|entschuldig\w*|ihre anfrage|(?:sie|du) (?:möchte|wünsche|woll|will|erwarte|hoff)\w*|dass sie|fragen zu",
        condition=r"wenn|falls|sobald|nur|sofern|vorausgesetzt|solange|außer|(?:unter|mit) der (?:bedingung|voraussetzung)|im falle?|soweit|es sei denn", link=r"und|aber|weil|da|wenn|falls|sobald|oder|denn|sondern|ob",
        days=r"montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|heute|morgen|übermorgen", units=r"minuten?|stunden?|werktage?n?|arbeitstage?n?|tage?n?|wochen?|monate?n?|uhr",
        benign=r"versprechen|sagen|vorstellen|schuld|problem|wiss\w*|weiß|ahnung|noch nicht|verantwortlich|haftbar|zuständig|sorgen|zögern|wieder vorkommen",
        stop="der die das den dem ein eine einen einem ihnen ihn sie wir ich und oder ist sind wird werden leider nicht kein keine keinen mehr nur mit für von zu im in am an auf es uns sich bei dass kann können möglich auch da aber wenn tut mir",
    ),
    "fr": Tongue(
        acts={
            "compensate": r"dédommag(?:eons|erons|erai)|indemnis(?:ons|erons|erai)", "upgrade": r"upgrad\w*|surclass\w*",
            "refund": r"rembours\w*", "credit": r"(?:un|votre|cet|notre|en) avoir|avoir (?:de|d'un montant)(?= \w* ?\d)|crédit\w*|recrédit\w*", "voucher": r"bons? d'achat|chèques? cadeau|bons? de réduction", "discount": r"remises?|réductions?|rabais|% de réduction",
            "free": r"gratuit\w*|offert\w*|offr\w*|sans frais|à nos frais|geste commercial", "replace": r"rempla[cç]\w*|échang\w*", "return": r"retourn\w*|renvoy\w*|reprendr\w*|reprenons|reprise",
            "cancel": r"annul\w*", "send": r"envo[iy]\w*|expédi\w*|en route|en chemin", "call": r"rappel\w*|appeler\w*|appellera\w*|téléphon\w*", "visit": r"technicien\w*|passer\w* chez|se déplac\w*",
            "keep-aside": r"réserv\w*|mett\w* de côté|mis de côté", "extend": r"prolong\w*", "fix": r"répar\w*|résou\w*|résol\w*|régl\w*", "arrive": r"livr\w*|arriv\w*|recevr\w*|(?:l'|les |la |le )(?:aurez|auras|avez|as) (?=\w*(?:chez|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce soir|dans))",
            "pay": r"pren\w* en charge|prise? en charge|paie\w*|payer\w*", "look-into": r"vérifi\w*|regard\w*|examin\w*|me penche|étudi\w*|voir|vois|voyons|verr(?:ai|ons)", "ask": r"demand\w*|renseign\w*|interrog\w*", "pass-on": r"transmet\w*|transmis|transfèr\w*|transfér\w*", "write": r"reviens vers|revenons vers|tiens au courant|tiendr\w*|écri\w*|inform\w*|contact\w*|de (?:nos|mes) nouvelles",
        },
        we=r"je|j'|nous|notre équipe|on", you=r"vous|tu", they=r"technicien\w*|collègue\w*|quelqu'un|livreur|transporteur|responsable",
        will=r"\w{2,}(?:erai|erons|era|eront|rai|rons|ra|ront)|vais|allons|va|vont|promet\w*|garanti\w*", done=r"ai|avons|a été|ont été|est (?:déjà|en)|sont en",
        aim=r"devrait|devraient|espér\w*|pensons|comptons|prévu\w*|souhait\w*", may=r"peux|pouvons|pouvez|peut|pourrai\w*|pourrons|pourrions|pourrait|essa[iy]\w*|tent\w*|éventuellement",
        denied=r"ne|n'|pas|aucune?|jamais|plus", no=r"impossible|pas possible|refusée?s?|expirée?s?|épuisée?s?|rupture|plus (?:possible|disponible|en stock)|non (?:remboursable|échangeable)\w*|seulement|uniquement|hors (?:délai|garantie)",
        bare=r"non|malheureusement non|pas possible|désolée? non", told=r"veuillez|merci de|merci d'|envoyez|appelez|écrivez|contactez|vous devez|s'il vous plaît", echo=r"désolée?s?|navrée?s?|regrett\w*|comprend\w*|comprends|votre demande|vous (?:souhait|voul|attend|espér)\w+|tu (?:souhait|voul|espér)\w+|vous avez demandé|excus\w*",
        condition=r"si|s'il|s'ils|dès|lorsque|quand|une fois|seulement|uniquement|sous réserve|à (?:la )?condition|sauf|pourvu|du moment|en cas|dans le cas|à moins|tant que|sur présentation", link=r"et|mais|car|parce|si|dès|quand|ou|que",
        days=r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|aujourd'hui|demain", units=r"minutes?|heures?|jours? ouvr\w+|jours?|semaines?|mois|h",
        benign=r"promettre|imagin\w*|problème|faute|sais|savons|encore|responsable|inquiét\w*|hésit\w*|dire|garantir|reproduira",
        stop="le la les un une des de du et ou vous nous je est sont pas ne plus pour par avec sur dans en au aux votre vos notre nos ce cette cela malheureusement être possible que qui il elle a ai avons avez désolé mais",
    ),
    "es": Tongue(
        acts={
            "compensate": r"(?:compens|indemniz)(?:amos|aremos|aré)", "upgrade": r"upgrad\w*|categoría superior",
            "refund": r"re[e]?mbols\w*|devol(?:ver|vemos|veremos|veré|vimos|ución) (?:de |el |su |del |tu )*(?:dinero|importe|pago)|devolución del dinero|reintegr\w*", "credit": r"abon(?:o|ar|amos|aremos|aré|ado)\w*|crédito", "voucher": r"vale|vales|cup[oó]n\w*",
            "discount": r"descuent\w*|descont\w*|rebaj\w*", "free": r"gratis|gratuit\w*|sin coste|sin costo|sin cargo", "replace": r"reemplaz\w*|cambi\w*|sustitu\w*|repon\w*", "return": r"devol\w*|devuelv\w*", "cancel": r"cancel\w*|anul\w*",
            "send": r"env[ií]\w*|mandar\w*|mandamos|en camino", "call": r"llam(?:ar\w*|amos|o|ada)", "visit": r"técnico\w*|visit\w*", "keep-aside": r"reserv\w*|apart\w*|guard\w*", "extend": r"prolong\w*|ampli\w*",
            "fix": r"arregl\w*|repar\w*|solucion\w*|resolv\w*|resuelv\w*|resuelt\w*", "arrive": r"lleg\w*|entreg\w*|recibir\w*|(?:lo|la|los|las) tiene[sn]? (?:\S+ ){0,2}?en casa",
            "pay": r"pagar\w*|pagamos|nos hacemos cargo|asum\w*", "look-into": r"revis\w*|mirar\w*|miro|comprob\w*|comprueb\w*|investig\w*|verific\w*|ver(?:é|emos)?(?= (?:si|qué|cómo|con|dónde))|veo(?= (?:si|qué|cómo))", "ask": r"pregunt\w*|consult\w*", "pass-on": r"pas(?:o|aré|amos|aremos)|trasla\w*|derivar\w*|remit\w*", "write": r"escrib\w*|inform\w*|aviso|avisar\w*|contact\w*|responder\w*|digo|diré|contaré|decimos|noticias (?:nuestras|mías)",
        },
        we=r"\w{3,}[aei]mos|reviso|escribo|compruebo|pregunto|envío|paso|consulto|miro|aviso|yo|nosotros|nuestro equipo|le|les|te|voy|vamos|he|hemos", you=r"usted|ustedes|puede|pueden|puedes", they=r"técnico|colega|compañer\w*|alguien|repartidor|transportista|supervisor\w*",
        will=r"\w{2,}(?:aré|eré|iré|aremos|eremos|iremos|ará|erá|irá|arán|erán|irán)|voy a|vamos a|va a|van a|promet\w*|garantiz\w*", done=r"he|hemos|ha sido|han sido|fue|ya está|está en|\w+(?:amos|imos) ya",
        aim=r"deber[ií]a\w*|esper\w*|prevé\w*|intención", may=r"puedo|podemos|puede|pueden|puedes|podr[ií]a\w*|podr\w+|intent\w*|trat\w* de|quizás|tal vez",
        denied=r"(?<!si )no|nunca|ningún|ninguna|tampoco|sin", no=r"imposible|no es posible|rechazad\w*|denegad\w*|caducad\w*|vencid\w*|expirad\w*|agotad\w*|ya no|no (?:está|hay) disponible|solo|sólo|únicamente|fuera de (?:plazo|garantía)",
        bare=r"no|no se puede|lamentablemente no|imposible", told=r"por favor|envíe|envíenos|llame|escriba|debe|tiene que|responda", echo=r"siento|sentimos|lament\w*|entiend\w*|comprend\w*|disculp\w*|su solicitud|usted (?:desea|quiere|pide)|quer[ií]as?|quería\w*|esperabas?|deseaba|perdón",
        condition=r"si|cuando|una vez|en cuanto|solo|sólo|siempre (?:que|y cuando)|salvo|únicamente|(?:a|con la) condición|con tal|en (?:el )?caso|a menos|mientras", link=r"y|e|pero|porque|si|cuando|o|que|aunque",
        days=r"lunes|martes|miércoles|jueves|viernes|sábado|domingo|hoy|mañana", units=r"minutos?|horas?|días? (?:hábiles|laborables)|días?|semanas?|mes(?:es)?",
        benign=r"prometer|imagin\w*|problema|culpa|sé|sabemos|todavía|aún|responsable\w*|preocup\w*|dude|decir\w*|garantizar|volverá a (?:ocurrir|pasar|suceder)",
        stop="el la los las un una unos de del y o que en con por para su sus se le les lo es son está no ya lamentablemente posible puede podemos puedo nos al esta este hemos he lo siento pero más",
    ),
    "pt": Tongue(
        acts={
            "compensate": r"(?:compens|indemniz|indeniz)(?:amos|aremos|arei)", "upgrade": r"upgrad\w*|categoria superior",
            "refund": r"re[e]?mbols\w*|estorn\w*|devolv\w* (?:o |seu |do )*(?:dinheiro|valor)|dinheiro de volta", "credit": r"crédito\w*|credit\w*", "voucher": r"vale|vales|cup[oõ]\w*|voucher\w*", "discount": r"descont\w*",
            "free": r"grátis|gratuit\w*|sem custo\w*|de graça", "replace": r"substitu\w*|troc\w*|repor\w*|reposição", "return": r"devol\w*", "cancel": r"cancel\w*|anul\w*", "send": r"envi\w*|mand(?:ar\w*|amos|o)|a caminho",
            "call": r"lig(?:ar\w*|amos|o)|telefon\w*|chamada", "visit": r"técnico\w*|visit\w*", "keep-aside": r"reserv\w*|guard\w*|separ\w*", "extend": r"prolong\w*|prorrog\w*|estend\w*",
            "fix": r"consert\w*|repar\w*|resolv\w*|solucion\w*|corrig\w*", "arrive": r"cheg\w*|entreg\w*|receber\w*|(?:está|tá|estará) (?:aí|na sua casa|em casa)", "pay": r"pagar\w*|pagamos|assum\w*", "look-into": r"verific\w*|analis\w*|investig\w*|ver(?:ei|emos)|vou ver|confer\w*",
            "ask": r"pergunt\w*|consult\w*", "pass-on": r"encaminh\w*|pass(?:o|arei|amos|ar)|repass\w*", "write": r"escrev\w*|inform\w*|avis\w*|contat\w*|contact\w*|respond\w*|retorn\w*|digo|direi|notícias (?:nossas|minhas)",
        },
        we=r"\w{3,}[aei]mos|verifico|escrevo|pergunto|envio|encaminho|aviso|eu|nós|a nossa equipa|nossa equipe|vou|vamos|iremos|lhe", you=r"você\w*|senhor\w*|pode|podem", they=r"técnico|colega|alguém|transportadora|supervisor\w*",
        will=r"\w{2,}(?:arei|erei|irei|aremos|eremos|iremos|ará|erá|irá|arão|erão|irão)|vou|vamos|vai|vão|promet\w*|garant\w*", done=r"já|foi|foram|tenho|temos|está a caminho|\w+(?:ámos|ei)",
        aim=r"dever[aáií]\w*|esper\w*|previst\w*", may=r"posso|podemos|pode|podem|poder[ií]\w*|poder\w*|tent\w*|talvez",
        denied=r"não|nunca|nenhuma?|nem|sem", no=r"impossível|não é possível|recusad\w*|negad\w*|expir\w*|vencid\w*|esgotad\w*|já não|apenas|somente|só (?:é|para|se|com|pode\w*|aceit\w*)|fora d[oea] (?:prazo|garantia)",
        bare=r"não|infelizmente não|não dá|impossível", told=r"por favor|envie|ligue|escreva|deve|tem de|tem que|responda", echo=r"lament\w*|sinto|sentimos|desculp\w*|entend\w*|compreend\w*|o seu pedido de|você (?:quer|deseja|pediu)|queria|esperava|pretendia|gostaria|perdão",
        condition=r"(?<!não )(?<!que )(?<!-)se|quando|assim que|apenas|somente|desde que|exceto|uma vez|caso|contanto|(?:na|com a) condição|a menos|mediante", link=r"e|mas|porque|pois|se|quando|ou|que|embora",
        days=r"segunda\w*|terça\w*|quarta\w*|quinta\w*|sexta\w*|sábado|domingo|hoje|amanhã", units=r"minutos?|horas?|dias? úteis|dias?|semanas?|m[eê]s(?:es)?",
        benign=r"prometer|imagin\w*|problema|culpa|sei|sabemos|ainda|responsáve\w*|preocup\w*|hesite|dizer|garantir|voltar\w* a acontecer",
        stop="o a os as um uma de do da dos das e ou que em no na com por para seu sua se lhe é são está não já infelizmente possível pode podemos posso nos ao este esta foi desculpe mas mais é",
    ),
    "it": Tongue(
        acts={
            "compensate": r"risarci(?:amo|remo|rò)|(?:indennizz|compens)(?:iamo|eremo)", "upgrade": r"upgrad\w*|categoria superiore",
            "refund": r"rimbors\w*|restitu\w* (?:il |i |l'|la |suoi |suo )*(?:denaro|soldi|importo|somma)", "credit": r"accredit\w*|credito", "voucher": r"buon[oi](?: sconto| regalo)?(?= (?:di|da|sconto|regalo|per))|(?:un|il|altrimenti) buono(?=\W*$|[,.;])|voucher|coupon", "discount": r"sconti?|scont\w*",
            "free": r"gratis|gratuit\w*|omaggio|offr\w*|senza (?:costi|spese)|a nostre spese", "replace": r"sostitu\w*|cambi\w*|rimpiazz\w*", "return": r"resi|reso|restitu\w*|rend\w*|ripren\w*", "cancel": r"annull\w*|cancell\w*|disdi\w*",
            "send": r"invi\w*|spedi\w*|mand(?:o|iamo|are|erò|eremo)|in viaggio|in arrivo", "call": r"chiam\w*|richiam\w*|telefon\w*", "visit": r"tecnic\w*|visit\w*", "keep-aside": r"riserv\w*|mett\w* da parte|da parte|prenot\w*", "extend": r"prolung\w*|estend\w*|proro\w*",
            "fix": r"ripar\w*|risolv\w*|risolt\w*|sistem\w*", "arrive": r"arriv\w*|consegn\w*|ricever\w*|(?:è|sarà) (?:\w+ )?(?:da (?:lei|te)|a casa)", "pay": r"pag(?:o|hiamo|herò|heremo|are)|facciamo carico", "look-into": r"verific\w*|controll\w*|guard\w*|esamin\w*|indag\w*|ved(?:o|ere|iamo|rò|remo)", "ask": r"chied\w*|domand\w*|inform\w* presso",
            "pass-on": r"inoltr\w*|trasmett\w*|pass(?:o|erò|iamo)|gir(?:o|erò|iamo)", "write": r"scriv\w*|inform\w*|aggiorn\w*|contatt\w*|rispond\w*|faccio sapere|far(?:ò|emo) sapere|facciamo sapere|dico|dirò|nostre notizie",
        },
        we=r"\w{3,}iamo|verifico|controllo|chiedo|scrivo|guardo|invio|inoltro|mando|passo|io|noi|il nostro team|le|vi|ti", you=r"lei|voi|può|potete|puoi", they=r"tecnico|collega|qualcuno|corriere|responsabile",
        will=r"\w{2,}(?:erò|irò|arò|eremo|iremo|aremo|erà|irà|arà|eranno|iranno)|sto per|promett\w*|garant\w*", done=r"ho|abbiamo|è stat\w*|sono stat\w*|è (?:già|in)",
        aim=r"dovrebbe\w*|sper\w*|prevediamo|previst\w*", may=r"posso|possiamo|può|potete|puoi|potre\w*|potrò|prov\w*|cerch\w*|forse|eventualmente",
        denied=r"non|mai|nessun\w*|né|senza", no=r"impossibile|non è possibile|rifiutat\w*|respint\w*|scadut\w*|esaurit\w*|non più|solo|soltanto|solamente|fuori (?:garanzia|termine)",
        bare=r"no|purtroppo no|non si può|impossibile", told=r"per favore|prego|invii|ci invii|chiami|scriva|deve|risponda|la preghiamo", echo=r"dispiac\w*|spiacent\w*|scus\w*|capisc\w*|comprend\w*|la sua richiesta|lei (?:desidera|vuole|chiede)|voleva|desiderava|vorrebbe|si aspettava|sperava",
        condition=r"se(?! n['e])|quando|appena|solo|soltanto|purché|salvo|una volta|a (?:patto|condizione)|con la condizione|nel caso|in caso|qualora|sempre che|a meno|dietro presentazione", link=r"e|ed|ma|perché|poiché|se|quando|o|che",
        days=r"lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|oggi|domani", units=r"minut[oi]|or[ae]|giorn[oi] lavorativ[oi]|giorn[oi]|settiman[ae]|mes[ei]",
        benign=r"promettere|immagin\w*|problema|colpa|so|sappiamo|ancora|responsabil\w*|preoccup\w*|esiti|dire|garantire|succederà",
        stop="il lo la i gli le un una uno di del della dei e o che in con per su suo sua si è sono non più purtroppo possibile può possiamo posso ci al questo questa stato ho abbiamo mi dispiace ma",
    ),
    "nl": Tongue(
        acts={
            "compensate": r"compenseren (?:we|wij|u|je|jullie)|(?:we|wij) compenseren|gecompenseerd", "upgrade": r"upgrad\w*|hogere klasse",
            "refund": r"terugbeta\w*|terugbetaald|geld terug|terugstort\w*|restitu\w*|(?:betaa?l|stort|boek|krijg|ontvang)\w* (?:\S+ ){1,6}?terug|terug(?:ge|te )?(?:stort|krijg|boek)\w*", "credit": r"tegoed\w*|crediter\w*|gecrediteerd", "voucher": r"waardebon\w*|cadeaubon\w*|kortingscode\w*|voucher\w*", "discount": r"korting\w*",
            "free": r"gratis|kosteloos|kosteloze|op onze kosten", "replace": r"vervang\w*|omruil\w*|ruil\w*|omgeruild|nieuw exemplaar", "return": r"retour\w*|terugstur\w*|terugbreng\w*|terugnem\w*|ne(?:em|men) (?:\S+ ){1,5}?terug", "cancel": r"annuler\w*|geannuleerd|opzeg\w*",
            "send": r"stuur|sturen|gestuurd|verzend\w*|verzonden|verstuur\w*|versturen|verstuurd|onderweg", "call": r"bel|bellen|gebeld|terugbel\w*|telefoontje|teruggebeld", "visit": r"monteur\w*|langskom\w*|langs", "keep-aside": r"reserve\w*|gereserveerd|apart|opzij", "extend": r"verleng\w*",
            "fix": r"repar\w*|gerepareerd|oplos\w*|opgelost|los(?:sen)? (?:\w+ ){1,3}op|in orde|regel\w*|geregeld", "arrive": r"bezorg\w*|geleverd|lever\w*|aankom\w*|komt|ontvang\w*|krijgt?|krijgen|(?:staat|is|ligt) (?:\S+ ){0,4}?(?:voor de deur|bij (?:u|jou|je))",
            "pay": r"betaal\w*|betalen|vergoed\w*", "look-into": r"kijk\w*|nakijk\w*|onderzoek\w*|controleer\w*|zoek\w*|bekijk\w*|ga (?:\w+ ){0,3}na|nagaan|check\w*", "ask": r"vraag|vragen|navra\w*|informeer bij", "pass-on": r"doorgev\w*|geef (?:\w+ ){1,3}door|doorstur\w*|doorgegeven", "write": r"schrijf|schrijven|laat (?:\w+ ){0,2}weten|laten weten|houd\w* (?:\w+ ){0,2}op de hoogte|informeer|meld\w*|reageer\w*|contact op|hoort? (?:\S+ ){0,5}?van (?:ons|mij)",
        },
        we=r"ik|wij|we|ons team", you=r"u|je|jij|jullie", they=r"monteur|collega|iemand|koerier|bezorger|leidinggevende",
        will=r"zal|zullen|ga|gaan|gaat|wordt|worden|beloof\w*|beloven|garande\w*|krijgt|ontvangt|krijg", done=r"heb|hebben|heeft|is (?:al|onderweg)|(?:is|zijn) (?:\w+ ){0,3}(?:ge|ver|terug)\w+|werd",
        aim=r"zou|zouden|verwacht\w*|hopen|streven|willen|wil", may=r"kan|kunnen|kunt|zouden kunnen|probe\w*|misschien|eventueel|mag|mogen",
        denied=r"niet|geen|nooit|noch", no=r"niet mogelijk|onmogelijk|afgewezen|geweigerd|verlopen|uitverkocht|niet meer|niet (?:op voorraad|leverbaar|beschikbaar)|alleen|slechts|enkel|uitgesloten",
        bare=r"nee|helaas niet|kan niet|geen kans", told=r"alstublieft|alsjeblieft|graag (?:uw|een)|stuur ons|bel ons|u moet|u dient|gelieve", echo=r"spijt\w*|sorry|excuus|excuses|begrijp\w*|snap\w*|uw verzoek|(?:u|je) (?:wilt|wilde|hoopte|wil)|u vraagt|jammer|vervelend",
        condition=r"als|zodra|wanneer|alleen|mits|tenzij|indien|slechts|(?:op|onder)(?: de)? voorwaarde|in geval|zolang|op vertoon", link=r"en|maar|omdat|want|als|zodra|of|dat|wanneer",
        days=r"maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|vandaag|morgen|overmorgen", units=r"minuten|uur|uren|werkdag(?:en)?|dag(?:en)?|we[e]?k(?:en)?|maand(?:en)?",
        benign=r"beloven|voorstellen|probleem|schuld|weet|weten|nog niet|verantwoordelijk|zorgen|aarzel|zeggen|garanderen|meer gebeuren|opnieuw gebeuren",
        stop="de het een en of u uw je jouw wij we ik is zijn wordt worden helaas niet geen meer alleen met voor van te in op aan bij dat die dit deze kan kunnen kunt mogelijk ons als er maar om ook",
    ),
}  # fmt: skip


_WORDS = ("we", "you", "they", "will", "done", "aim", "may", "denied", "no", "told", "echo", "condition", "benign")


@cache
def spoken(language: str) -> dict[str, re.Pattern[str]]:
    """The patterns of a language's words, by their name; `bare` matches a whole answer."""
    data = TONGUES[language]
    words = {name: cues.compile(rf"(?<![\w'])(?:{getattr(data, name)})(?:(?<=')|(?!\w))") for name in _WORDS}
    words["done"] = cues.words(data.done, elided=True)  # "je l'ai", "l'ho" too
    words["bare"] = cues.compile(rf"^\W*(?:{data.bare})\s*(?:[.!,;–]|$)")
    return words


_VERB_FIRST = re.compile(
    r"\W*(?:ist|sind|hast|haben|hat|liegt|kommt|sollten?|passt|fehlt|klappt|geht|wird|is|zijn|heeft|hebt|heb|komt|ligt|mocht|past|lukt|wordt|gaat) (?:das|die|der|den|es|sie|er|ihre?|deine?|du|eine?|het|de|dat|u|je|jij|uw|jouw|hij|ze|een) [^,;.!?]{3,80},"
)


def verb_first(text: str, language: str) -> bool:
    """A sentence that opens with its verb and is no question hangs on that: "is the seal intact, we repay it"."""
    return language in ("de", "nl") and "?" not in text and _VERB_FIRST.match(text) is not None


def is_tied(text: str, language: str) -> bool:
    """The sentence hangs what it says on a condition."""
    return spoken(language)["condition"].search(text) is not None or verb_first(text, language)


def both_tied(draft: str, reply: str, language: str) -> bool:
    """Both texts hang on a condition what they say, whatever its word."""
    return is_tied(draft, language) and is_tied(reply, language)


_POSSIBLE = re.compile(r"\b(?:möglich|possible|posible|possível|possibile|mogelijk)\b")
_BUT_MAYBE = re.compile(r"\b(?:vielleicht|eventuell|evtl|peut-être|quizás?|tal vez|talvez|forse|misschien)\b")


def possible_as_can(draft: str, reply: str, language: str) -> bool:
    """What is possible is told as what can be done: "a late departure is possible" as "you can leave at noon"."""
    maybe = _BUT_MAYBE.search(draft)
    return maybe is None and _POSSIBLE.search(draft) is not None and spoken(language)["may"].search(reply) is not None


_RANGE = cues.compile(r"(?<!\w)(?:zwischen|zw\.?|entre|tussen|tra|fra) (?:\S+ ){1,3}?(?:und|et|y|e|en) (?=\S)")


def within_range(text: str) -> Callable[[int], bool]:
    """Whether a place lies between the two ends of "between nine and ten", where no clause ends."""
    spans = [m.span() for m in _RANGE.finditer(text)]
    return lambda at: any(start < at < end for start, end in spans)


@cache
def act_patterns(language: str) -> dict[str, re.Pattern[str]]:
    """The patterns of a language's acts, by their class."""
    return {name: cues.words(words) for name, words in TONGUES[language].acts.items()}
