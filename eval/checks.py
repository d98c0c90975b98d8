"""Techniques and guards measured as classifiers, on labelled text by people who had not seen their code.

A line of `labels/*.jsonl` or `sentences/*.jsonl` labels one text for one check alone. Once a rule has been tuned
on a line, the line says nothing more about unseen text: new ones are needed then. Precision has a floor for each
check in floors.yaml, for a red line under a fine sentence costs an agent's trust.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from eval.case import GUARDS, TECHNIQUES, Spoken
from eval.errors import CaseError, Unmeasured
from eval.stats import TOO_FEW, share
from rewriter import strict_yaml
from rewriter.guard import guards
from rewriter.plain import Format
from rewriter.strict_yaml import near
from rewriter.technique import techniques
from rewriter.text import Channel, Context, Finding, Message, Turn

HOME = Path(__file__).parent
FOLDERS = (HOME / "labels", HOME / "sentences")


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Row(_Strict):
    """One labelled text. `at`: the words at fault, where a finding must touch; empty where it may point anywhere."""

    technique: str = ""
    guard: str = ""
    label: Literal["fault", "clean", "breach", "allowed"]
    draft: str
    reply: str | None = None
    customer: str = ""
    conversation: tuple[Spoken, ...] = ()
    facts: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    brand: str = ""
    channel: Channel = "chat"
    format: Format = "text"
    language: str = "en"
    at: str = ""
    why: str = ""

    @model_validator(mode="after")
    def _fits(self) -> Row:
        if bool(self.technique) == bool(self.guard):
            raise ValueError("a line is for one `technique` or one `guard`")
        known, wanted = (TECHNIQUES, ("fault", "clean")) if self.technique else (GUARDS, ("breach", "allowed"))
        if self.check not in known:
            raise ValueError(f"there is no check `{self.check}`; {near(self.check, known)}")
        if self.label not in wanted:
            raise ValueError(f"the label of a {'technique' if self.technique else 'guard'} is {' or '.join(wanted)}")
        if bool(self.guard) != (self.reply is not None):
            raise ValueError("a guard's line has a `reply`, a technique's has none")
        if self.at and self.at not in self.judged:
            raise ValueError("the words of `at` do not stand in the text")
        return self

    @property
    def check(self) -> str:
        """The name of the technique or guard."""
        return self.technique or self.guard

    @property
    def judged(self) -> str:
        """The text that is looked at."""
        return self.draft if self.reply is None else self.reply

    @property
    def faulty(self) -> bool:
        """It should be found."""
        return self.label in ("fault", "breach")

    @property
    def message(self) -> Message:
        """What the check reads."""
        turns = tuple(Turn(t.role, t.text) for t in self.conversation)
        context = Context(
            self.facts, self.offers, brand=self.brand, conversation=turns, channel=self.channel, format=self.format,
            language=self.language,
        )  # fmt: skip
        return Message(self.draft, self.customer, context)


@dataclass(slots=True)
class Score:
    """How one check did: faults found and missed, fair text flagged and left alone; `wrong` are the rows it missed."""

    name: str
    found: int = 0
    missed: int = 0
    flagged: int = 0
    left: int = 0
    wrong: list[Row] = field(default_factory=list)

    def count(self, *, fault: bool, fired: bool) -> None:
        """Add one labelled line."""
        if fault:
            self.found, self.missed = self.found + fired, self.missed + (not fired)
        else:
            self.flagged, self.left = self.flagged + fired, self.left + (not fired)

    @property
    def fired(self) -> int:
        """How often it spoke up."""
        return self.found + self.flagged


@dataclass(frozen=True, slots=True)
class Measured:
    """One folder of labels: each check, and techniques and guards pooled."""

    name: str
    scores: tuple[Score, ...]

    @property
    def pooled(self) -> tuple[Score, ...]:
        """All techniques as one, all guards as one."""
        out = []
        for name, members in (("techniques", TECHNIQUES), ("guards", GUARDS)):
            mine = [s for s in self.scores if s.name in members]
            if mine:
                out.append(
                    Score(
                        name, sum(s.found for s in mine), sum(s.missed for s in mine), sum(s.flagged for s in mine),
                        sum(s.left for s in mine),
                    )
                )  # fmt: skip
        return tuple(out)


class Floors(_Strict):
    """The least precision: of all techniques, of all guards, of each check, and of those that are not so far yet."""

    techniques: float = Field(ge=0, le=1)
    guards: float = Field(ge=0, le=1)
    each: float = Field(ge=0, le=1)
    quiet: float = Field(
        default=0.01, ge=0, le=1, description="The most of good replies in which a fault may be found."
    )
    lower: dict[str, float] = Field(default_factory=dict, description="Checks with a floor of their own.")

    def of(self, name: str) -> float:
        """The floor of a check, or of `techniques` and `guards` pooled."""
        if name == "techniques":
            return self.techniques
        return self.guards if name == "guards" else self.lower.get(name, self.each)


def floors(path: Path) -> Floors:
    """The floors of a file. Raises CaseError with its line."""
    return strict_yaml.read(path.read_text("utf-8"), path.name, CaseError).checked(Floors)


def rows(folder: Path) -> Iterator[Row]:
    """Every labelled line of a folder. Raises CaseError with file and line."""
    for path in sorted(folder.glob("*.jsonl")):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            if line.strip():
                yield _row(line, f"{folder.name}/{path.name}:{number}")


def _row(line: str, where: str) -> Row:
    try:
        return Row.model_validate_json(line)
    except ValidationError as invalid:
        fault = invalid.errors(include_url=False, include_context=False)[0]
        place = ".".join(map(str, fault["loc"])) or "the line"
        raise CaseError(f"{where}: {place}: {fault['msg'].removeprefix('Value error, ')}; mend the line") from None


def measure(folders: Iterable[Path] = FOLDERS) -> tuple[Measured, ...]:
    """Every check over its labelled lines, folder by folder. Raises CaseError, and Unmeasured when there are none."""
    out = []
    for folder in folders:
        scores: dict[str, Score] = {}
        for row in rows(folder):
            fired = any(_touches(row, finding) for finding in _findings(row))
            score = scores.setdefault(row.check, Score(row.check))
            score.count(fault=row.faulty, fired=fired)
            if fired != row.faulty:
                score.wrong.append(row)
        if scores:
            order = [name for name in (*TECHNIQUES, *GUARDS) if name in scores]
            out.append(Measured(folder.name, tuple(scores[name] for name in order)))
    if not out:
        raise Unmeasured("there is no labelled text; put lines into eval/sentences/*.jsonl")
    return tuple(out)


def _findings(row: Row) -> Iterator[Finding]:
    if row.reply is None:
        yield from next(t for t in techniques() if t.name == row.technique).find(row.message)
    else:
        yield from next(g for g in guards() if g.name == row.guard).find(row.message, row.reply)


def _touches(row: Row, finding: Finding) -> bool:
    """The finding is about the words at fault; an empty span may stand anywhere, and so may one in a fair text."""
    if not (row.at and row.faulty) or finding.start == finding.end:
        return True
    at = row.judged.find(row.at)
    return finding.start < at + len(row.at) and at < finding.end


def fallen(measured: Iterable[Measured], least: Floors) -> tuple[str, ...]:
    """The checks whose precision is under its floor, each as a sentence; one that spoke up too rarely is let be."""
    out = []
    for one in measured:
        for score in (*one.pooled, *one.scores):
            if score.fired >= TOO_FEW and score.found / score.fired < least.of(score.name):
                told = f"{score.found}/{score.fired}, {score.found / score.fired:.0%}"
                out.append(f"{score.name} on {one.name}: precision {told}, at least {least.of(score.name):.0%} wanted")
    return tuple(out)


def table(measured: Measured) -> str:
    """One line a check: recall, precision, and how much of the fair text it flagged."""
    lines = [f"{measured.name:20}{'faults found':>21}{'precision':>22}{'fair flagged':>14}"]
    for s in (*measured.scores, *measured.pooled):
        recall, precision = share(s.found, s.found + s.missed), share(s.found, s.fired)
        name = f"all {s.name}" if s.name in ("techniques", "guards") else s.name
        lines.append(f"{name:20}{recall:>21}{precision:>22}{f'{s.flagged}/{s.flagged + s.left}':>14}")
    return "\n".join(lines)


def wrong(measured: Sequence[Measured], names: Sequence[str]) -> Iterator[str]:
    """The rows that a check got wrong, one a line."""
    for one in measured:
        for score in one.scores:
            if score.name in names or not names:
                for row in score.wrong:
                    about = "missed " if row.faulty else "flagged"
                    yield f"{about} {score.name}: {row.judged!r} (customer: {row.customer!r}; {row.why})"
