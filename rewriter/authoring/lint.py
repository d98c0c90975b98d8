"""Every fault of a prompts folder: its rule, its place, and the command that mends it.

An error is what loading refuses too; a warning is what a release refuses.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from rewriter.authoring import receipt
from rewriter.authoring.bump import between as step_between
from rewriter.authoring.bump import enough, least
from rewriter.authoring.edits import PLACEHOLDER
from rewriter.authoring.samples import static_tokens
from rewriter.errors import PolicyError
from rewriter.policy import LABELS, LOCK, Policies, Policy, survey
from rewriter.policy.document import Document
from rewriter.policy.folder import Reading
from rewriter.policy.shape import order
from rewriter.policy.template import names

BUDGET: Final = 1600  # tokens of the part that every call sends
LONGEST_GUIDANCE: Final = 320  # characters

_EDIT = "${EDITOR:-vi} +{line} {path}"
_IS = ", and this change is "
_BACK = "git checkout -- {path}"
_RELEASE = "rewriter policy release {ref}"
_ANEW = "rewriter policy new {name} --from {version} --bump {step} && rm {path}"

# Each rule with the command that mends what breaks it.
ERRORS: Final = {
    "unreadable": _EDIT, "too-large": _EDIT, "outside-folder": "cp --remove-destination \"$(readlink -f {path})\" {path}",
    "front-matter": _EDIT, "yaml": _EDIT, "twice": _EDIT, "wrong-place": _EDIT, "changelog": _EDIT,
    "unknown-technique": _EDIT, "wrong-severity": _EDIT, "brand-word": _EDIT,
    "role": _EDIT, "template": _EDIT, "template-form": _EDIT, "template-attribute": _EDIT, "template-filter": _EDIT,
    "template-name": _EDIT, "template-value": _EDIT, "template-loop": _EDIT, "unfenced": _EDIT, "no-draft": _EDIT,
    "changed": _BACK, "gone": _BACK, "not-pinned": _RELEASE,
    "lock-line": _EDIT, "lock-twice": _EDIT, "one-digest": _EDIT,
    "label": _EDIT, "label-draft": _EDIT, "label-retired": _EDIT,
    "receipt": _RELEASE, "bump": _ANEW,
}  # fmt: skip
WARNINGS: Final = {
    "no-receipt": _RELEASE, "placeholder": _EDIT, "changelog-bump": _EDIT, "over-budget": _EDIT, "not-shown": _EDIT,
    "not-told": _EDIT, "long-guidance": _EDIT, "same-guidance": _EDIT, "short-brand-word": _EDIT,
    "stray-file": "rm {path}",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault. `file` is a path from where the command runs; line 0: the whole file."""

    rule: str
    severity: Literal["error", "warning"]
    file: str
    line: int
    message: str
    mend: str


def lint(folder: Path, only: str = "") -> tuple[Problem, ...]:
    """All faults, by file and line; `only` a policy or one version of it.

    Raises PolicyError when there is no folder, UnknownPolicy when it holds nothing of `only`.
    """
    reading = survey(folder)
    faults = [*((fault, "error") for fault in reading.faults), *_errors(folder, reading), *_warnings(folder, reading)]
    name, _, version = only.partition("@")
    if only and not any(_of(document.where, name, version) for document in reading.documents):
        version = Policies(reading.policies, reading.labels).find(only).version  # a label
    problems = [
        _problem(folder, fault, "error" if severity == "error" else "warning")
        for fault, severity in faults
        if not only or fault.where in (LOCK, LABELS) or _of(fault.where, name, version)
    ]
    return tuple(sorted(problems, key=lambda p: (p.severity, p.file, p.line)))


def _of(where: str, name: str, version: str) -> bool:
    """The file is one of this policy's, of this version or this part of one."""
    return where.startswith(f"{name}/{version + '.' if version else ''}")


def _problem(folder: Path, fault: PolicyError, severity: Literal["error", "warning"]) -> Problem:
    where = fault.where
    if fault.rule == "gone":
        where = str(fault).partition(": ")[2].partition(": ")[0]
    path = folder / where
    lost = fault.rule == "not-pinned" and path.with_suffix(receipt.ENDING).exists()  # it was released, as it says
    name, _, file = where.partition("/")
    ref = f"{name}@{file.removesuffix('.md').removesuffix(receipt.ENDING)}"
    mend = _BACK.replace("{path}", str(folder / LOCK)) if lost else {**ERRORS, **WARNINGS}.get(fault.rule, _EDIT)
    message = str(fault).removeprefix(f"{fault.where}:{fault.line}: ").removeprefix(f"{fault.where}: ")
    known = {"line": max(1, fault.line), "path": path, "ref": ref, "name": name, "version": ref.partition("@")[2]}
    if fault.rule == "bump":
        known["step"] = message.partition(_IS)[2].partition(";")[0]
    for key, value in known.items():
        mend = mend.replace(f"{{{key}}}", str(value))
    return Problem(fault.rule, severity, str(folder / fault.where), fault.line, message, mend)


def _errors(folder: Path, reading: Reading) -> Iterator[tuple[PolicyError, str]]:
    """Faults between two files: a receipt of another file, a version that is too small a step."""
    broken = {fault.where for fault in reading.faults}
    for document in reading.documents:
        policy = document.policy
        if policy is None:
            continue
        try:
            receipt.read(folder, policy)
        except PolicyError as error:
            if not any(fault.rule == "changed" for fault in document.faults):  # then the file is wrong, not the receipt
                yield error, "error"
        before = _before(policy, reading, broken)
        if policy.status == "draft" and before and document.where not in broken:
            step, needed = step_between(before.version, policy.version), least(before, policy, flips=0)
            if not enough(step, needed):
                why = f"a {step} step after {before.version}{_IS}{needed}; begin it anew as that"
                yield _fault("bump", document, "version", why=why), "error"


def _before(policy: Policy, reading: Reading, broken: set[str]) -> Policy | None:
    """The released version that this one follows, if it can be read."""
    fine = [p for p in reading.policies if f"{p.name}/{p.version}.md" not in broken]
    released = [p for p in fine if p.name == policy.name and p.status == "released"]
    return next((p for p in reversed(released) if order(p.version) < order(policy.version)), None)


def _fault(rule: str, document: Document, *place: str | int, why: str, line: int = 0) -> PolicyError:
    at = line or next((document.lines[place[:n]] for n in range(len(place), -1, -1) if place[:n] in document.lines), 1)
    return PolicyError(f"{document.where}:{at}: {why}", rule=rule, where=document.where, line=at)


def _warnings(folder: Path, reading: Reading) -> Iterator[tuple[PolicyError, str]]:
    broken = {fault.where for fault in reading.faults}
    for document in reading.documents:
        if document.policy is None:
            continue
        found = [*_history(document, document.policy)]
        if document.where not in broken:  # what cannot be read is not worth a closer look
            found += [*_told(document, document.policy), *_cost(document, document.policy)]
        if document.policy.status == "released" and not receipt.path_of(folder, document.policy).exists():
            why = "released without a receipt of the eval; a label cannot be moved to it"
            found.append(_fault("no-receipt", document, why=why, line=1))
        yield from ((fault, "warning") for fault in found)
    for fault in _strays(folder, reading):
        yield fault, "warning"


def _told(document: Document, policy: Policy) -> Iterator[PolicyError]:
    """What the model is not shown or told, and what is said twice or at length."""
    system, user = (names(source) for _, source in policy.messages)
    unseen = sorted({"customer", "findings", "facts", "offers", "conversation", "channel", "format", "language"} - user)
    if unseen:
        why = f"the user message never shows {', '.join(f'`{n}`' for n in unseen)}; a model cannot heed what it is not shown"
        yield _fault("not-shown", document, why=why, line=document.templates)
    told = system | user
    untold = [] if "rules" in told else ["rules"]
    untold += (
        ["brand_words"] if (policy.brand_words.use or policy.brand_words.avoid) and "brand_words" not in told else []
    )
    untold += ["next_step"] if not policy.next_step and "next_step" not in told else []
    for name in untold:
        why = f"no message reads `{name}`, so the model is not told what will be checked"
        yield _fault("not-told", document, why=why, line=document.templates)
    seen: dict[str, str] = {}
    for number, rule in enumerate(policy.rules):
        place = ("techniques", number, "guidance")
        if len(rule.guidance) > LONGEST_GUIDANCE:
            why = f"{len(rule.guidance)} characters of guidance, paid for in every call; {LONGEST_GUIDANCE} are enough"
            yield _fault("long-guidance", document, *place, why=why)
        if other := seen.get(rule.guidance.lower()):
            why = f"{rule.technique} is told in the words of {other}; say what is its own"
            yield _fault("same-guidance", document, *place, why=why)
        seen[rule.guidance.lower()] = rule.technique
    for word in policy.brand_words.use:
        if word != word.lower() and len(word) < 3:
            why = f"`{word}` is short enough to be another word; leave it out, or write it with its company"
            yield _fault("short-brand-word", document, "brand", "use", why=why)


def _history(document: Document, policy: Policy) -> Iterator[PolicyError]:
    """The changelog says what happened, newest first."""
    entries = policy.changelog
    for number, entry in enumerate(entries):
        if entry.why == PLACEHOLDER:
            why = "the changelog does not say yet what changed and why; write it"
            yield _fault("placeholder", document, "changelog", number, "why", why=why)
    for number, (new, old) in enumerate(zip(entries, entries[1:], strict=False)):
        if order(new.version) <= order(old.version):
            why = f"{new.version} stands above {old.version}; the newest comes first"
            yield _fault("changelog-bump", document, "changelog", number, why=why)
        elif new.bump != step_between(old.version, new.version):
            why = f"{old.version} to {new.version} is a {step_between(old.version, new.version)} step, not {new.bump}"
            yield _fault("changelog-bump", document, "changelog", number, why=why)


def _cost(document: Document, policy: Policy) -> Iterator[PolicyError]:
    count = static_tokens(policy)
    if count > BUDGET:
        why = f"about {count} tokens in every call before its case, and {BUDGET} are the budget; say it shorter"
        yield _fault("over-budget", document, why=why, line=document.templates)


def _strays(folder: Path, reading: Reading) -> Iterator[PolicyError]:
    """Files that nobody reads; a receipt belongs to a policy file beside it."""
    known = {document.where for document in reading.documents}
    for path in sorted(folder.glob("*/*")):
        where = f"{path.parent.name}/{path.name}"
        if path.name.startswith(".") or path.parent.name.startswith(".") or path.name == "README.md":
            continue
        of_policy = path.name.endswith(receipt.ENDING) and where.removesuffix(receipt.ENDING) + ".md" in known
        if where not in known and not of_policy:
            yield PolicyError(f"{where}: nobody reads this file; take it away", rule="stray-file", where=where)
