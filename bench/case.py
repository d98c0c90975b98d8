"""The drafts that are measured: one for the eye, and thousands of its kind, for nobody writes the same mail twice."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

CUSTOMER = "My parcel is two weeks late and nobody answers my mails. I have called three times now. This is a joke!"
DRAFT = (
    "Hi Dana,\n\nthanks for your message. I checked order #84-2210 and the parcel left us on 3 May. That's the "
    "warehouse's fault, they were short of staff all month, and you should have chosen the express delivery. "
    "We can't refund the 12.90 EUR shipping, no exceptions. It will definitely be with you tomorrow, guaranteed. "
    "You can see where it is at https://example.org/track/84-2210. As I already told you, it is normal that this "
    "takes a while in spring. I don't know why nobody wrote back to you, the mail desk is not my department. "
    "Thank you for your patience and understanding.\n\nBest regards,\nJo"
)

_CUSTOMER = (
    "My {noun} is {weeks} weeks late and nobody answers my mails. I have called {calls} times from {city} now. "
    "This {noun} is a joke!"
)
_DRAFT = (
    "Hi {name},\n\nthanks for your message about the {noun}. I checked order #{id} and the {noun} left {hub} on {day} "
    "{month}. That's the {unit}'s fault, they were short of staff in {hub}, and you should have chosen the express "
    "delivery to {city}. We can't refund the {price} EUR shipping of the {noun}, no exceptions. It will definitely be with you in "
    "{city} on {weekday}, guaranteed. You can see where it is at https://example.org/track/{id}. As I already told you, "
    "it is normal that a {noun} to {city} takes a while. I don't know why nobody wrote about the {noun}, the mail desk in "
    "{hub} is not my department. Thank you for your patience with the {noun}.\n\nBest regards,\n{agent}"
)
_REPLY = (
    "Hi {name},\n\nI'm sorry that your {noun} is {weeks} weeks late and that you had to call {calls} times. I checked "
    "order #{id} and the {noun} left {hub} on {day} {month}. I'm afraid we can't refund the {price} EUR shipping of the "
    "{noun}. It should be with you in {city} on {weekday}. You can see where it is at https://example.org/track/{id}. If anything "
    "there looks wrong, reply here.\n\nBest regards,\n{agent}"
)
_WORDS = {
    "noun": "parcel sofa lamp desk chair tent bike kettle jacket mixer carpet mirror printer monitor guitar stroller ladder "
    "mattress oven router suitcase tablet heater blender camera",
    "city": "Ghent Lyon Porto Leeds Graz Turin Oslo Cork Basel Malmö Brno Gdansk Sevilla Utrecht Bergen Dresden Tampere",
    "hub": "Rotterdam Hamburg Antwerp Leipzig Calais Vienna Milan Madrid Prague Liège Zaragoza Venlo",
    "name": "Dana Maria Peter Sofia Daniel Laura Oliver Emma Lucas Nora Martin Clara Victor Helen Robert Julia",
    "agent": "Jo Tom Ana Max Kim Lee Sam Eva",
    "unit": "warehouse courier carrier driver depot",
    "month": "January February March April June July August October November",
    "weekday": "Monday Tuesday Wednesday Thursday Friday Saturday",
}


@dataclass(frozen=True)
class Mail:
    """A complaint, the draft that answers it, and the reply that a good model makes of that."""

    customer: str
    draft: str
    reply: str


def mails(count: int) -> list[Mail]:
    """So many mails, each with words and numbers of its own; the same ones in each run."""
    chance = Random(84)  # noqa: S311  # nothing is secret
    out = []
    for _ in range(count):
        said = {name: chance.choice(words.split()) for name, words in _WORDS.items()}
        number = {
            "weeks": chance.randint(2, 9),
            "calls": chance.randint(2, 9),
            "id": f"{chance.randint(10, 99)}-{chance.randint(1000, 9999)}",
            "day": chance.randint(1, 28),
            "price": f"{chance.randint(3, 29)}.{chance.randint(10, 99)}",
        }
        out.append(Mail(*(text.format(**said, **number) for text in (_CUSTOMER, _DRAFT, _REPLY))))
    return out
