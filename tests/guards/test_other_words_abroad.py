"""Facts in six languages: a reply may say the same in its own words, and nothing near it."""

from __future__ import annotations

import pytest

from rewriter.guards import lost_fact, new_fact
from rewriter.text import Context
from tests.guards import said_north, said_south

# Figures of speech and small words that look like a number, an hour, a name or a day.
_STATES_NOTHING = [
    ("de", "Ich verstehe Ihren Ärger, alle Achtung für Ihre Geduld."),
    ("de", "Auf den ersten Blick sieht es gut aus."),
    ("de", "Halb so wild war das sicher nicht."),
    ("de", "Um eins klarzustellen: das tut uns leid."),
    ("de", "Tausend Dank für die Fotos."),
    ("de", "In erster Linie wollen wir helfen."),
    ("de", "Das besprechen wir unter uns zu zweit."),
    ("de", "Am ersten Tag darf so etwas nicht passieren."),
    ("de", "Bitte versuchen Sie es noch einmal."),
    ("de", "Nach ein paar Klicks ist es erledigt."),
    ("de", "Wir geben acht auf Ihre Sachen."),
    ("de", "Das Gerät ist halb voll."),
    ("de", "Von einem auf den anderen Tag steht man ohne Strom da."),
    ("de", "Das ist nicht die feine Art."),
    ("de", "Zum einen tut es mir leid, zum anderen helfe ich gern."),
    ("de", "Da kommt eins zum anderen."),
    ("de", "Wir kümmern uns um ein neues Gerät."),
    ("de", "Das dauert halt einen Moment."),
    ("fr", "En deux mots : je suis désolé."),
    ("fr", "Mille excuses pour cette attente."),
    ("fr", "Au premier abord, tout semble en ordre."),
    ("fr", "Merci mille fois pour les photos."),
    ("fr", "C'est un tiers qui livre."),
    ("fr", "Pour la première fois, c'est décevant."),
    ("fr", "À tout à l'heure."),
    ("fr", "Je vous réponds dans la seconde."),
    ("fr", "D'une part, je comprends votre colère."),
    ("fr", "Être à deux doigts de tout annuler, je comprends."),
    ("fr", "De temps en temps, cela arrive."),
    ("fr", "La moitié du temps, la ligne coupe, c'est pénible."),
    ("fr", "À une prochaine fois."),
    ("fr", "Entre nous, c'est agaçant."),
    ("fr", "Un instant, je vérifie."),
    ("es", "Mil disculpas por la espera."),
    ("es", "Que falle cada dos por tres es desesperante."),
    ("es", "En primer lugar, lo siento mucho."),
    ("es", "Una y otra vez lo mismo, lo entiendo."),
    ("es", "De una vez por todas lo resolvemos."),
    ("es", "A primera vista parece correcto."),
    ("es", "Mil gracias por la foto."),
    ("es", "Le escribo en un momento."),
    ("es", "La una o la otra, usted elige."),
    ("es", "Uno espera que funcione."),
    ("es", "Nos ponemos a ello a la mayor brevedad."),
    ("es", "Por una parte lo entiendo."),
    ("es", "A medias no sirve."),
    ("es", "No hay dos sin tres, lo entiendo."),
    ("es", "Quedarse a medio camino es duro."),
    ("es", "Las veces que haga falta."),
    ("pt", "Mil desculpas pela espera."),
    ("pt", "Em primeiro lugar, sinto muito."),
    ("pt", "Às vezes acontece, e lamento."),
    ("pt", "À primeira vista está tudo certo."),
    ("pt", "De uma vez por todas, resolvemos isso."),
    ("pt", "Pode pedir a segunda via da fatura."),
    ("pt", "Uma terça parte já chegou."),
    ("pt", "Ficar a meio caminho é duro."),
    ("pt", "Muito obrigado mesmo."),
    ("pt", "Um momento, por favor."),
    ("pt", "Por um lado, entendo."),
    ("pt", "Já agora, uma dúvida."),
    ("pt", "A segunda tentativa também falhou, lamento."),
    ("pt", "É a quinta vez, entendo a frustração."),
    ("pt", "Da primeira à última hora."),
    ("it", "Mille scuse per l'attesa."),
    ("it", "In primo luogo, mi dispiace."),
    ("it", "Sei stato molto paziente."),
    ("it", "Ti ringrazio, sei gentilissimo."),
    ("it", "Capisco che sei arrabbiato."),
    ("it", "L'una o l'altra soluzione va bene."),
    ("it", "A prima vista è tutto a posto."),
    ("it", "Una volta per tutte lo risolviamo."),
    ("it", "Su due piedi non lo so."),
    ("it", "Mille grazie per la foto."),
    ("it", "A volte capita, mi dispiace."),
    ("it", "Un attimo, controllo."),
    ("it", "Di punto in bianco senza luce."),
    ("it", "Prima di tutto mi scuso."),
    ("it", "Alle prese con un guasto così è dura."),
    ("it", "Le mando il modulo, e Lei lo firma."),
    ("it", "Come mai sei rimasto senza?"),
    ("it", "Per la seconda volta è inaccettabile."),
    ("nl", "Duizendmaal excuses voor het wachten."),
    ("nl", "Op de eerste plaats: sorry."),
    ("nl", "In één keer goed, zo hoort het."),
    ("nl", "Om een of andere reden lukte het niet."),
    ("nl", "Voor elkaar krijgen we het wel."),
    ("nl", "Een en ander wordt uitgezocht."),
    ("nl", "Half werk is vervelend."),
    ("nl", "Van de ene op de andere dag zonder stroom."),
    ("nl", "Duizend dank voor de foto."),
    ("nl", "Dat nemen we in acht."),
    ("nl", "Op het eerste gezicht klopt het."),
    ("nl", "Zo een twee drie lukt dat niet."),
    ("nl", "Nog even geduld."),
    ("nl", "Een momentje, ik kijk het na."),
    ("nl", "Van twee kanten bekeken is het vervelend."),
    ("nl", "Onze monteur kijkt ernaar."),
    ("nl", "Tot een volgende keer."),
    ("nl", "Voor de zoveelste keer, dat is balen."),
    ("nl", "Na een slechte nacht is dat zwaar."),
]  # fmt: skip


def _refused(draft: str, customer: str, reply: str, language: str) -> list[str]:
    """What the two guards say of a reply."""
    context = Context(language=language)
    found = (*lost_fact.find(draft, customer, context, reply), *new_fact.find(draft, customer, context, reply))
    return [finding.message for finding in found]


@pytest.mark.parametrize(
    ("language", "draft", "customer", "same", "other"),
    [*said_north.SAID, *said_south.SAID],
    ids=lambda value: str(value)[:40],
)
def test_other_words_pass_and_other_facts_do_not(
    language: str, draft: str, customer: str, same: list[str], other: list[str]
) -> None:
    """Hours, lengths, sums, shares and ordinals are read as each language tells them."""
    assert {reply: found for reply in same if (found := _refused(draft, customer, reply, language))} == {}
    assert [reply for reply in other if not _refused(draft, customer, reply, language)] == []


@pytest.mark.parametrize(("language", "reply"), _STATES_NOTHING)
def test_figures_of_speech_state_nothing(language: str, reply: str) -> None:
    """A thousand thanks are no thousand, and the first impression is no day."""
    assert _refused("", "", reply, language) == []
