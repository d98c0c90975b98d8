"""`rewriter explain`: what a technique, guard or policy check is for, told by a few examples that speak for themselves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, zip_longest
from typing import Final

from rich.console import Console
from rich.text import Text

from rewriter.guard import Allowed, Breach, Guard
from rewriter.show import screen
from rewriter.technique import Check, Clean, Flagged, Technique, techniques
from rewriter.text import Message

Example = Flagged | Clean | Breach | Allowed

# What the techniques were made from: the number a technique names, and what stands at the head of that document.
SOURCES: Final = {
    "000": "Customer Retention through De-Escalation: Keeping Clients Happy",
    "001": "Customer De-Escalation Techniques For Ensuring Customer Satisfaction",
    "002": "What De-Escalation Techniques Will Help You Retain Clients?",
    "003": "The Importance of Deescalation (Customer Service) + 5 Worthwhile De-escalation Techniques Customers React To",
    "004": "5 Real-Life Examples of Successful De-Escalation in Customer Service",
}
FOUND, LEFT_ALONE = 4, 2  # examples shown of each sort, unless all are asked for
_SHORT = 110  # characters of a draft that is taken in at a glance
_WORDS = 5  # fewer say little alone


def explain(rule: Technique | Guard | Check, *, every: bool = False) -> None:
    """What a rule is for, where it comes from, what it finds and what it leaves alone; `every`: all its examples."""
    console = screen()
    console.print(Text(rule.title, "bold"))
    if not isinstance(rule, Technique | Guard):
        console.print(Text(f"Why      {rule.because()}"))
        console.print(Text("Source   the policy: `rewriter policy show NAME --json` has its words and limits"))
        return
    console.print(Text(rule.summary))
    console.print()
    if isinstance(rule, Technique):
        console.print(Text(f"Why      {rule.because()}"))
        for index, source in enumerate(sorted(rule.sources)):
            console.print(Text(f"{'' if index else 'Source':<8} {SOURCES[source]}"))
        console.print(Text(f"Kind     {'something missing' if rule.omission else 'something said'}"))
    else:
        console.print(Text(f"Why      {rule.because}"))
        console.print(Text(f"Speaks   {', '.join(sorted(rule.languages)) or 'every language'}"))
    found: Sequence[Example] = [e for e in rule.examples if isinstance(e, Flagged | Breach)]
    alone: Sequence[Example] = [e for e in rule.examples if not isinstance(e, Flagged | Breach)]
    more = 0
    for heading, examples, count, mark, style in (
        ("Found", found, FOUND, "✗", "red"),
        ("Left alone", alone, LEFT_ALONE, "✓", "green"),
    ):
        shown = examples if every else _telling(examples, count)
        more += len(examples) - len(shown)
        console.print()
        console.print(Text(heading, "bold"))
        for example in shown:
            _example(console, rule, example, mark, style)
    if more:
        console.print()
        console.print(Text(f"{more} more examples test it: rewriter explain {rule.name} --all"))


def listed(taught: Sequence[Technique], guarded: Sequence[Guard], checks: Sequence[Check]) -> None:
    """Every rule by name, with its title."""
    console = screen()
    for heading, rules in (("Techniques", taught), ("Guards", guarded), ("What a policy checks", checks)):
        console.print(Text(heading, "bold"))
        for rule in rules:
            console.print(Text(f"  {rule.name:<20} {rule.title}"))
    console.print()
    console.print(Text("rewriter explain NAME tells what one is for, with examples."))


def _example(console: Console, rule: Technique | Guard, example: Example, mark: str, style: str) -> None:
    """One example, with all that must be known to see why."""
    reply = example.reply if isinstance(example, Breach | Allowed) else None
    console.print(Text(f"  {mark} {example.draft if reply is None else f'{example.draft}  =>  {reply}'}", style))
    if example.customer and not _speaks(rule, example):
        console.print(Text(f"    to a customer who wrote: {example.customer}"))
    for turn in example.context.conversation:
        console.print(Text(f"    earlier the {turn.role} wrote: {turn.text}"))
    for words, texts in (("known", example.context.facts), ("authorised to offer", example.context.offers)):
        if texts:
            console.print(Text(f"    {words}: {'; '.join(texts)}"))
    if isinstance(example, Flagged) and example.becomes is not None:
        console.print(Text(f"    becomes: {example.becomes or 'nothing; it is left out'}"))


def _speaks(rule: Technique | Guard, example: Example) -> bool:
    """The draft alone shows the fault: it is found whatever the customer wrote."""
    if isinstance(rule, Guard) or not isinstance(example, Flagged):
        return False
    return any(True for _ in rule.find(Message(example.draft, "", example.context)))


def _telling(examples: Sequence[Example], count: int) -> list[Example]:
    """The first of each kind that show what becomes of them and need no context; then the next best, all of them short."""
    short = [e for e in examples if len(e.draft) <= _SHORT and len(e.draft.split()) >= _WORDS]
    plain = [e for e in short if e.context == type(e.context)()]
    ranks = [[e for e in of if _mended(e)] for of in (plain, short)] + [plain, short, list(examples)]
    return _first(chain.from_iterable(_in_turn(rank) for rank in ranks), count)


def _mended(example: Example) -> bool:
    """It shows a draft that is fine afterwards; what is mended for one fault alone may keep another."""
    if not isinstance(example, Flagged) or not example.becomes or len(example.becomes) > 2 * _SHORT:
        return False
    after = Message(example.becomes, example.customer, example.context)
    return not any(True for rule in techniques() if not rule.omission for _ in rule.find(after))


def _in_turn(examples: Sequence[Example]) -> Iterator[Example]:
    """One of each kind, then the next of each."""
    kinds: dict[str, list[Example]] = {}
    for example in examples:
        kinds.setdefault(getattr(example, "kind", ""), []).append(example)
    return (example for row in zip_longest(*kinds.values()) for example in row if example is not None)


def _first(examples: Iterator[Example], count: int) -> list[Example]:
    """So many of them, none twice."""
    out: list[Example] = []
    for example in examples:
        if len(out) == count:
            break
        if example not in out:
            out.append(example)
    return out
