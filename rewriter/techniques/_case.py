"""One actor in one sentence: where they stand, and what stands around them."""

from __future__ import annotations

from dataclasses import dataclass

from rewriter import cues
from rewriter.clause import Clause
from rewriter.lexicon import DAY, MONTH
from rewriter.techniques._actor import Actor
from rewriter.techniques._barren import barren
from rewriter.techniques._callings import listed
from rewriter.techniques._hit import Hit
from rewriter.techniques._words import Word
from rewriter.text import Message

# Behind these a new statement begins, so that who comes next is its subject.
_OPENERS = listed(
    "and but so because since as that which when while though although or sorry again yes yeah no nope well look apparently unfortunately sadly seems "
    "like turns out think guess believe means mean say see afraid honestly maybe perhaps possibly presumably chances probably actually clearly obviously is was know then also happened today "
    "yesterday before where how now late here it's that's it after cuz cause bc guessing suspect if until unless whether fear assume reckon"
)
GOOD = cues.compile(
    r"\b(?:early|earlier|faster|quick\w*|great|good|glad|happy|now (?:fixed|resolved|working)|able to|found|solved|resolved|saved|delicious|support\w*|can see|you can|already)\b"
)
NEWS = cues.compile(
    r"\b(?:read|noted|logged|booked|explained|heard|saw|spoke|asked|said|knows?|released|opened|started|began|agreed|offered|invited|congratulated|promised you|won|finished|prepared|spotted|noticed|raised|flagged|reported|thanked|found|fixed|repaired|confirmed|called|rang|phoned|tried|delivered|collected|arrived|returned|refunded|replied|answered|wrote|mailed|e-?mailed|texted|visited|came|helped|apologi\w+|re-?(?:book|issue|ship|open|start|seat|assign|arrang)\w*ed|upgraded|extended|credited|(?:put|gave|seated|sent|booked) you|replaced|resolved|mended|passed|accepted|approved|received|handed|signed for|left you|left (?:it|them|your \w+|a \w+) (?:in|with|at|by|behind|on) (?:the|your|a) (?:safe|porch|shed|neighbour|reception|desk|card|note|garage)|well|great|kindly|fine|now|today|tomorrow|yesterday at|at \d)\b|\d[:.]\d\d"
)
SINCE_THEN = cues.compile(rf" since (?:{DAY}|(?:{MONTH})\b|last|then|yesterday|early|late|mid|the \d|\d)")


@dataclass(frozen=True, slots=True)
class Case:
    """One actor in one sentence."""

    message: Message
    text: str
    tokens: tuple[Word, ...]
    who: Actor
    clause: Clause

    @property
    def start(self) -> int:
        return self.tokens[self.who.first].start

    @property
    def end(self) -> int:
        last = self.tokens[self.who.last - 1]
        return last.end + (last.tail == "'")

    @property
    def before(self) -> str:
        return self.text[max(0, self.start - 90) : self.start]

    @property
    def after(self) -> str:
        return self.text[self.end : self.end + 140]

    def hit(self, how: str, stop: int, sure: bool, *, lead: int = -1, verb: int = 0) -> Hit:
        """A hit from the name to `stop`; past the end of its clause, to the next mark."""
        if SINCE_THEN.match(self.text, self.clause.end) and stop > self.clause.end:
            stop += len(self.text[stop:].partition(",")[0].partition(".")[0])
        return Hit(
            self.clause,
            self.start,
            stop,
            self.who.kind,
            sure and self.who.sure,
            how,
            (self.start, self.end),
            lead,
            verb,
        )

    def in_place_of_an_answer(self, stop: int) -> bool:
        """Told where nothing else is said: not that they found it, came back, or are on it."""
        return barren(self.message) and not NEWS.search(self.text[self.end : stop + 60])

    def opens(self) -> bool:
        """It is the subject of its clause."""
        if self.who.first == 0 or self.tokens[self.who.first - 1].start < self.clause.start:
            return True
        before = self.tokens[self.who.first - 1].text
        one_of = before == "of" and self.tokens[self.who.first - 2].text in ("one", "some")
        return not before[:1].isalnum() or before in _OPENERS or before.endswith("ly") or one_of
