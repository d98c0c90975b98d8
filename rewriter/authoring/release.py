"""From a draft to a file that never changes again: begun, proved, pinned."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from rewriter.authoring import edits, lint, receipt
from rewriter.authoring.bump import after, between, enough, reasons
from rewriter.authoring.diff import Measured, Told, Verdicts, compared, proven, receipt_today
from rewriter.authoring.receipt import PASSING, Receipt, Run, Tokens
from rewriter.authoring.samples import COUNTED, static_tokens
from rewriter.errors import InputError, NotReleasable, PolicyError, UnknownPolicy
from rewriter.policy import LABELS, LOCK, Policies, Policy, survey
from rewriter.policy.files import digest as digest_of
from rewriter.policy.front import NAME
from rewriter.policy.labels import stated
from rewriter.policy.shape import Bump, order
from rewriter.service import rules_digest


@dataclass(frozen=True, slots=True)
class Released:
    """What a release did: the file as it is now, its receipt, and how it compares with the version before."""

    policy: Policy
    receipt: Receipt
    bump: Bump | None
    verdicts: Verdicts | None
    stable: bool  # NAME alone means it
    new: bool  # False: it was released before, and only its receipt is new


def begin(folder: Path, name: str, source: str = "", bump: Bump = "minor", default: str = "") -> Path:
    """A draft of the next version of `name`, or of the first one: a copy of `source`, or of the newest, or of `default`.

    Raises InputError for a name that cannot be one, UnknownPolicy for a source that is not there.
    """
    if not NAME.fullmatch(name):
        raise InputError(f"`{name[:80]}` is no name for a policy; use lower-case letters, digits and hyphens.")
    reading = survey(folder)
    policies = Policies(reading.policies, reading.labels)
    own = [p for p in reading.policies if p.name == name]
    if source and "@" not in source:
        source = f"{name}@{source}" if own else source
    model = policies.find(source) if source else own[-1] if own else policies.find(default)
    version = after(own[-1].version, bump) if own else "1.0.0"
    drafts = [p.ref for p in own if p.status == "draft" and p is own[-1] and not source]
    if drafts:
        raise InputError(f"{drafts[0]} is a draft already: edit it, or name the version to copy with --from.")
    text = edits.text_of(folder / model.name / f"{model.version}.md")
    for key, value in (("name", name), ("version", version), ("status", "draft")):
        text = edits.with_key(text, key, value)
    today = datetime.now(UTC).date().isoformat()
    step: Bump = bump if own else "major"
    text = edits.with_entry(text, version, step, today, edits.PLACEHOLDER, alone=model.name != name)
    path = folder / name / f"{version}.md"
    edits.write(path, text)
    return path


def release(folder: Path, ref: str, run: Path | None = None, why: str = "", tell: Told = lambda _: None) -> Released:
    """Release a draft: lint it, measure it, compute the least step it needs, pin it, and keep the receipt.

    `run` is the JSON of an eval run of this file; None: the eval is run now. A version that is released already
    only gets the receipt that it lacks. Raises NotReleasable with every reason at once.
    """
    policy = _found(folder, ref)
    path = folder / policy.name / f"{policy.version}.md"
    pinned = f"{policy.name}/{policy.version}.md" in edits.lock_of(folder)
    done = policy.status == "released" and pinned
    text = edits.text_of(path)
    if not done and not _lost(folder, policy):
        text = _final(folder, policy, text, why)
        _linted(folder, policy, text)
    known = digest_of(text.encode("utf-8"))
    before = None if done else _before(folder, policy)
    if before:
        _large_enough(before, policy, flips=0)  # what no measurement can make smaller need not be measured
    measured, earlier = _measured(folder, policy, text, run, before, tell)
    made = receipt.of(measured, policy, known, Tokens(static=static_tokens(policy), counted=COUNTED))
    _passed(made, policy)
    verdicts = compared(earlier, measured, "measured now") if earlier else None
    files = {f"{policy.name}/{policy.version}{receipt.ENDING}": receipt.written(made)}
    if not done:
        if before:
            _large_enough(before, policy, proven(verdicts))
        files |= {
            f"{policy.name}/{policy.version}.md": text,
            LOCK: edits.with_pin(edits.lock_of(folder), f"{policy.name}/{policy.version}.md", known),
            LABELS: _labels(folder, policy),
        }
    policies = edits.put(folder, files)
    bump = between(before.version, policy.version) if before else None
    stable = policies.labels(policy.name).get("stable") == policy.version
    return Released(policies.find(policy.ref), made, bump, verdicts, stable, new=not done)


def _lost(folder: Path, policy: Policy) -> bool:
    """It was released, as its receipt proves, and only its line in the lock is gone: no byte of it may change."""
    try:
        return policy.status == "released" and receipt.read(folder, policy) is not None
    except PolicyError:
        return False


def _found(folder: Path, ref: str) -> Policy:
    """The version to release, in a folder that may hold a file not yet fit to be served."""
    name, _, version = ref.partition("@")
    reading = survey(folder)
    own = [p for p in reading.policies if p.name == name]
    if not version and own and own[-1].status == "draft":
        return own[-1]
    for policy in own:
        if policy.version == version:
            return policy
    drafts = [p.ref for p in reading.policies if p.status == "draft"]
    known = f"drafts are {', '.join(drafts)}" if drafts else f"begin one with `rewriter policy new {name or 'NAME'}`"
    raise UnknownPolicy(f"There is no policy {ref[:80]} to release; {known}.")


def _final(folder: Path, policy: Policy, text: str, why: str) -> str:
    """The file as it will be released: its status, and the changelog entry of this version with today's date."""
    before = _before(folder, policy)
    step = between(before.version, policy.version) if before else "major"
    told = why or policy.changelog[0].why
    today = datetime.now(UTC).date().isoformat()
    return edits.with_entry(edits.with_key(text, "status", "released"), policy.version, step, today, told)


def _before(folder: Path, policy: Policy) -> Policy | None:
    """The released version that this one follows."""
    released = [p for p in survey(folder).policies if p.name == policy.name and p.status == "released"]
    return next((p for p in reversed(released) if order(p.version) < order(policy.version)), None)


def _linted(folder: Path, policy: Policy, text: str) -> None:
    """Nothing is wrong with the file, as it will be, nor with what stands around it."""
    name = f"{policy.name}/{policy.version}.md"
    with edits.staged(folder) as copy:
        edits.write(copy / name, text)
        edits.write(copy / LOCK, edits.with_pin(edits.lock_of(copy), name, digest_of(text.encode("utf-8"))))
        problems = [p for p in lint.lint(copy, policy.ref) if p.rule not in ("no-receipt", "receipt")]
        if problems:
            told = [f"{Path(p.file).relative_to(copy)}:{p.line}: {p.message}" for p in problems]
            raise NotReleasable(f"{policy.ref} cannot be released:", told)


def _measured(
    folder: Path, policy: Policy, text: str, run: Path | None, before: Policy | None, tell: Told
) -> tuple[Run, Measured | None]:
    """What the eval makes of the file as it will be and, if there is a version before it, of that one."""
    name = f"{policy.name}/{policy.version}.md"
    known = digest_of(text.encode("utf-8"))
    made = receipt.run_of(run) if run else None
    if made:
        _fresh(made, policy, {known, policy.digest}, f"`python -m eval run --policy {policy.ref} --json {run}`")
    earlier: Measured | None = receipt_today(folder, before) if before else None
    with edits.staged(folder) as copy:
        edits.write(copy / name, text)
        edits.write(copy / LOCK, edits.with_pin(edits.lock_of(copy), name, known))
        wanted = [] if made else [policy.ref]
        wanted += [before.ref] if before and not earlier else []
        if wanted:
            tell(f"measuring {' and '.join(wanted)} …")
        runs = list(receipt.measured(copy, wanted))
    first = made or runs.pop(0)
    return first, earlier or (runs.pop(0) if runs else None)


def _fresh(made: Run, policy: Policy, digests: set[str], again: str) -> None:
    """A run that somebody brings is of this very file, judged by today's rules."""
    if made.policy.digest not in digests:
        other = f"{made.policy.name}@{made.policy.version}"
        what = "an earlier state of it" if other == policy.ref else other
        raise NotReleasable(f"This is a run of {what}, not of {policy.ref} as it is now; make one with {again}.", [])
    if made.rewriter.rules != rules_digest():
        raise NotReleasable(
            f"This run was judged by other techniques or guards than today's; make one with {again}.", []
        )


def _passed(made: Receipt, policy: Policy) -> None:
    """Every case that must pass has passed."""
    if not made.cases:
        raise NotReleasable(f"{policy.ref} cannot be released: its `tests` name no case of the eval", [])
    failed = {name: verdict for name, verdict in made.verdicts.items() if verdict not in PASSING}
    if failed:
        told = [f"{verdict}: {name}" for name, verdict in list(failed.items())[:10]]
        told += [f"and {len(failed) - 10} more"] if len(failed) > 10 else []
        raise NotReleasable(
            f"{policy.ref} cannot be released: {len(failed)} of {made.cases} cases that must pass do not", told
        )


def _large_enough(before: Policy, policy: Policy, flips: int | None) -> None:
    """The version is as large a step as its change."""
    step = between(before.version, policy.version)
    found = reasons(before, policy, flips)
    if enough(step, found[0].bump):
        return
    told = [f"{reason.bump}: {reason.why}" for reason in found if not enough(step, reason.bump)]
    way = f"begin it with `rewriter policy new {policy.name} --from {policy.version} --bump {found[0].bump}`"
    raise NotReleasable(
        f"{policy.ref} is a {step} step after {before.version} and needs a {found[0].bump} one; {way}", told
    )


def _labels(folder: Path, policy: Policy) -> str:
    """labels.yaml, in which a release never moves `stable`: where it pointed by default it now points by name."""
    text = edits.text_of(folder / LABELS)
    given = stated(folder).data.get(policy.name, {})
    policies = survey(folder)
    pointers = policies.labels[policy.name].pointers
    values = {**given, "stable": given.get("stable") or pointers.get("stable") or policy.version}
    if "latest" in given and order(policy.version) > order(given["latest"]):
        values["latest"] = policy.version
    return edits.with_labels(text, policy.name, edits.flat(values))
