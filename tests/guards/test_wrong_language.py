"""One sentence in a neighbour's language is found, and the draft's own is left alone."""

from __future__ import annotations

import pytest

from rewriter.guards.wrong_language import find
from rewriter.text import Context

# What each language's draft and reply say besides; names of things that two languages share stand in the draft.
_REPLIES = {
    "de": (
        "Schau bitte auf das Display, den Code brauche ich. Monteur kommt Montag.",
        "Das tut mir wirklich leid. Bitte schauen Sie auf das Display. Der Monteur kommt am Montag zu Ihnen.",
    ),
    "fr": (
        "Regardez l'écran, donnez-moi le code. Le technicien passe lundi.",
        "Je suis vraiment désolée. Regardez l'écran, s'il vous plaît. Le technicien passe chez vous lundi.",
    ),
    "es": (
        "Mire la pantalla y deme el código. Si falla otra vez, la empresa manda a un técnico a la casa el lunes.",
        "Lo siento de verdad. Mire la pantalla, por favor. El técnico va a su casa el lunes por la tarde.",
    ),
    "pt": (
        "Veja o painel e dê-me o código. Se falhar outra vez, a empresa manda um técnico a casa na segunda.",
        "Lamento imenso. Veja o painel, por favor. O técnico vai a sua casa na segunda-feira à tarde.",
    ),
    "it": (
        "Guardi il display e la spia e mi dia il codice. Se si blocca, la ditta manda il tecnico a casa lunedì.",
        "Mi dispiace davvero. Guardi il display, per favore. Il tecnico viene a casa Sua lunedì pomeriggio.",
    ),
    "nl": (
        "Kijk op het display, ik heb de code nodig. Monteur komt maandag.",
        "Dat spijt me echt. Kijk alstublieft op het display. De monteur komt maandag bij u langs.",
    ),
}

_FOREIGN = [
    ("es", "Se a casa ficar fria outra vez, também diga o código."), ("es", "Se a luz está acesa outra vez, diga qual é o código."), ("es", "Nous gardons votre valise jusqu'à demain."),
    ("es", "Lamento que a máquina não lave."), ("pt", "Si falla otra vez, me dice el código."), ("pt", "Vamos a mirar el código y responder aquí."), ("pt", "El técnico lleva la pieza y la cambia."),
    ("it", "Si la luz sigue roja, mire el código."), ("it", "El mando está en el cajón de la cocina."), ("it", "Se a luz não apagar, diga o código."),
    ("fr", "Si la puerta sigue cerrada, llame al técnico."), ("fr", "Lamento que la casa siga fría."),
    ("de", "Als de deur niet opengaat, belt u de receptie."), ("nl", "Wenn die Tür zu bleibt, rufen Sie bitte an der Rezeption an."), ("nl", "Den Schlüssel bekommen Sie bei dem Nachbarn."),
]  # fmt: skip

_OWN = [
    ("es", "La puerta se abre con el código."), ("es", "Ya hemos avisado a la cocina."), ("es", "Son unas dos semanas aproximadamente."), ("es", "Si no se abre, me dice el código."),
    ("pt", "A mala pode ir tanto no porão como na cabine."), ("pt", "Era pra viagem de vocês, eu sei."), ("pt", "Se não abrir, me diga o código."), ("pt", "O comando está na gaveta da cozinha."),
    ("it", "A me ne risultano soltanto due."), ("it", "Se non si apre, mi dica il codice."), ("it", "Il telecomando è nel cassetto della cucina."), ("it", "La spia è rossa e si accende da sola."),
    ("fr", "Nos guichets ferment à midi, et vous aurez le ticket avant cette heure."), ("fr", "Se retrouver à la porte, c'est pénible."), ("fr", "Si la porte ne s'ouvre pas, dites-moi le code."),
    ("de", "Ich drück dir die Daumen."), ("de", "Im Update ist der Fehler behoben, bitte Router neu starten."), ("nl", "Ik stort die borg terug, stuur je nummer maar."), ("nl", "Balen dat niemand je kon helpen, sorry."),
]  # fmt: skip


def _found(language: str, sentence: str) -> list[str]:
    """What the guard finds in a reply that holds the sentence."""
    draft, reply = _REPLIES[language]
    return [f.text for f in find(draft, "", Context(language=language), f"{reply} {sentence}")]


@pytest.mark.parametrize(("language", "sentence"), _FOREIGN)
def test_a_sentence_in_a_neighbours_language_is_found(language: str, sentence: str) -> None:
    """Languages that share half of their small words are told apart all the same."""
    assert any(text in sentence or sentence in text for text in _found(language, sentence))


@pytest.mark.parametrize(("language", "sentence"), _OWN)
def test_the_drafts_own_language_is_left_alone(language: str, sentence: str) -> None:
    """Words that a neighbour has as well speak for nobody."""
    assert _found(language, sentence) == []
