"""A request in, the answer as plain data out: the one way to the pipeline for API, CLI and batch."""

from __future__ import annotations

import gc
import hashlib
import os
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal, Self
from uuid import UUID

import rewriter
from rewriter import cues, pipeline, telemetry
from rewriter.engines import Engine
from rewriter.engines.rules import RulesEngine
from rewriter.errors import InputError
from rewriter.guard import Breach, guards
from rewriter.pipeline import Rewrite
from rewriter.policy import Policies, Policy, Source
from rewriter.schemas.requests import CheckRequest, RewriteRequest
from rewriter.stores import NoRecords, Record, Records, Texts
from rewriter.technique import Flagged, techniques
from rewriter.text import Context, Finding, Message, Turn

# What a guard without a list of its own can judge: nothing in it depends on a language.
GUARDED = ("de", "en", "es", "fr", "it", "nl", "pt")
TAUGHT = ("en",)
UNNAMED = "default"  # whose records are made without a key, or with one that has no name
EXAMPLES = 4  # of each sort, in the list of techniques


def new_id() -> str:
    """`rw_` and a UUIDv7: unique, and in the order of time."""
    stamp = time.time_ns() // 1_000_000
    chance = int.from_bytes(os.urandom(10))
    value = (stamp & (1 << 48) - 1) << 80 | 7 << 76 | (chance >> 64 & 0xFFF) << 64 | 2 << 62 | chance & (1 << 62) - 1
    return f"rw_{UUID(int=value)}"


# What techniques and guards read a text with: a word list may change a verdict as a technique does.
_READ_WITH = ["commitments", "customer", "facts", "acknowledgement", "authorised", "brief", "clause", "compiled", "contradiction", "cues", "guard", "heard", "injection", "language", "layout", "lexicon", "matter", "moves", "pending", "plain", "registry", "regret", "regretted", "remembered", "removal", "spelling", "technique", "text", "vocabulary", "way_forward"]  # fmt: skip


def rules_digest() -> str:
    """sha256 over the source of every technique and guard, and of all that they read with: it names what judged."""
    digest = hashlib.sha256()
    home = Path(rewriter.__path__[0])
    for name in ("techniques", "guards", *_READ_WITH):
        for path in sorted((home / name).rglob("*.py")) or [home / f"{name}.py"]:
            digest.update(f"{path.relative_to(home).as_posix()}\0".encode() + path.read_bytes() + b"\0")
    return f"sha256:{digest.hexdigest()}"


# What a server tries itself with: no sample that anybody shows, whose time would then be that of a second reading.
_WARMING = Message(
    "Not our problem, ask the carrier. You will have it on Monday for sure.", "Where is my lamp? It is late again!"
)


@dataclass(frozen=True)
class Service:
    """The product behind its edges. `engines` stand in the order in which `auto` asks them."""

    policies: Source
    engines: Mapping[str, Engine]
    policy: str = "deescalation@stable"
    engine: str = "auto"
    deadline_s: float = 20.0
    max_attempts: int = 2
    rules: str = field(default_factory=rules_digest)
    records: Records = field(default_factory=NoRecords)

    async def rewrite(
        self, request: RewriteRequest, owner: str = UNNAMED, send: Callable[[str, Any], None] | None = None
    ) -> dict[str, Any]:
        """The answer to POST /v1/rewrite, remembered as `owner`'s: the name of the caller's key.

        `send` gets the events of a stream on the way: `findings`, `sentence` and `restart`, with their data.
        Raises InputError, UnknownPolicy, and EngineError or EngineTimeout when openai is asked for by name.
        """
        engines = self._engines(request.engine or self.engine)
        policy = self.policies.current.resolve(request.policy or self.policy, request.metadata)
        message = _message(request, request.customer_message)
        done = await pipeline.rewrite(
            message,
            policy,
            engines,
            deadline_s=self.deadline_s,
            max_attempts=self.max_attempts,
            send=send and (lambda name, told: send(name, _event(name, told))),
        )
        proof = done.verification
        answer = {
            "id": new_id(),
            "reply": done.reply,
            "outcome": done.outcome,
            "changed": done.changed,
            "rationale": _rationale(done, request.rationale),
            "findings": _findings(done.findings),
            "verification": {
                "passed": proof.passed,
                "findings": _findings(proof.findings),
                "coverage": proof.coverage,
                "facts": _plain(proof.facts),
            },
            "attempts": [_plain(attempt) | {"ms": round(attempt.ms, 1)} for attempt in done.attempts],
            "engine": done.engine,
            "model": done.model,
            "policy": _ref(done.policy),
            "rewriter": {"version": rewriter.__version__, "rules": self.rules},
            "handover": done.handover,
            "usage": _plain(done.usage),
            "timings_ms": _timings(done.total_ms, done.engine_ms),
            "metadata": request.metadata,
        }
        self.records.add(_record(request, done, answer, owner))
        telemetry.note(rewrite=answer)
        return answer

    async def warm(self) -> None:
        """Make what is made at first use, by a rewrite that nobody asked for and nobody remembers."""
        policy = self.policies.current.resolve(self.policy)
        await pipeline.rewrite(_WARMING, policy, (RulesEngine(),))
        cues.wake()

    async def settle(self) -> None:
        """Warm, and let the collector of garbage pass over what stands then: for a process that does nothing else."""
        await self.warm()
        gc.collect()
        gc.freeze()

    async def __aenter__(self) -> Self:
        """Serve inside the block; what records and engines hold is given back behind it."""
        await self.records.open()
        return self

    async def __aexit__(self, *error: object) -> None:
        """Give back what is held."""
        await self.records.close()
        for engine in self.engines.values():
            if close := getattr(engine, "close", None):
                await close()

    def check(self, request: CheckRequest) -> dict[str, Any]:
        """The answer to POST /v1/check; no engine, no network. Raises UnknownPolicy."""
        policy = self.policies.current.resolve(request.policy or self.policy)
        found = pipeline.check(_message(request, request.customer_message), policy)
        return {
            "findings": _findings(found.findings),
            "score": found.score,
            "coverage": found.coverage,
            "handover": found.handover,
            "policy": _ref(policy),
            "timings_ms": _timings(found.ms, 0.0),
        }

    def policy_ref(self, policy: str | None) -> str:
        """`NAME@VERSION` of a policy, or of the one for requests that name none. Raises UnknownPolicy."""
        found = self.policies.current.resolve(policy or self.policy)
        return f"{found.name}@{found.version}"

    def is_policy(self, ref: str) -> bool:
        """`ref` has the name of a policy, whether or not that version exists."""
        return any(policy.name == ref.partition("@")[0] for policy in self.policies.current.all())

    def all_policies(self) -> list[dict[str, Any]]:
        """Every version of every policy."""
        policies = self.policies.current
        return [listed(policies, policy) for policy in policies.all()]

    def one_policy(self, ref: str) -> dict[str, Any]:
        """One version with its techniques. Raises UnknownPolicy."""
        policies = self.policies.current
        return detailed(policies, policies.find(ref))

    def asks_model(self, wanted: str | None) -> bool:
        """Such a request may wait for a model. Raises InputError."""
        return any(engine.name != "rules" for engine in self._engines(wanted or self.engine))

    def _engines(self, wanted: str) -> Sequence[Engine]:
        """The engines to ask, in order. Raises InputError when the one named is not there."""
        if wanted == "auto":
            return tuple(self.engines.values())
        if wanted not in self.engines:
            raise InputError(
                f"No {wanted} engine is configured here: set REWRITER_MODEL, or ask for `auto` or `rules`.", "engine"
            )
        return (self.engines[wanted],)


def _record(request: RewriteRequest, done: Rewrite, answer: Mapping[str, Any], owner: str) -> Record:
    """What is remembered of an answer; whether its texts are kept is the store's to say."""
    return Record(
        id=answer["id"],
        owner=owner,
        at=datetime.now(UTC),
        outcome=done.outcome,
        engine=done.engine,
        model=done.model,
        policy=f"{done.policy.name}@{done.policy.version}",
        digest=done.policy.digest,
        rules=answer["rewriter"]["rules"],
        channel=request.channel,
        total_ms=done.total_ms,
        findings={f.name: f.severity for f in sorted(done.findings, key=_advice_first) if f.severity},
        metadata=request.metadata,
        texts=Texts(request.customer_message, request.draft, done.reply),
    )


def _advice_first(finding: Finding) -> bool:
    """Of a technique that gave both, the fault is what is remembered."""
    return finding.severity != "advice"


def _message(request: RewriteRequest | CheckRequest, customer: str) -> Message:
    """What the request says, as the techniques read it."""
    given = request.context
    context = Context(
        facts=tuple(given.facts),
        offers=tuple(given.offers),
        customer_name=given.customer_name,
        agent_name=given.agent_name,
        brand=given.brand,
        conversation=tuple(Turn(turn.role, turn.text) for turn in request.conversation),
        channel=request.channel,
        format=request.format,
        language=request.language or "",  # nothing: the pipeline asks the draft
    )
    return Message(request.draft, customer, context)


def _rationale(done: Rewrite, how: Literal["full", "brief", "none"]) -> dict[str, Any] | None:
    """All of it, the summary alone, or nothing."""
    if how == "none":
        return None
    told = done.rationale
    summary = _kept(done) if done.outcome == "draft_kept" else told.summary
    return {"summary": summary, "changes": [_plain(change) for change in told.changes] if how == "full" else []}


def _kept(done: Rewrite) -> str:
    """Why the draft came back as it was, and what that asks of its reader."""
    covered = done.verification.coverage
    if covered == "full" and (done.findings or done.verification.findings):
        return "No reply could be verified, so this is the draft as it was. See the findings before you send it."
    if covered == "full":
        why = "No reply could be verified."
    elif covered == "partial":
        why = "No reply was tried: the checks do not know the draft's language well enough to judge one."
    elif any(attempt.engine != "rules" for attempt in done.attempts):
        why = "No reply of the model could be verified, and the built-in rules know English only."
    else:
        why = "No reply was tried: the built-in rules know English only, and no model was asked."
    return f"{why} This is the draft as it was: read it again before you send it."


def _plain(value: Any) -> dict[str, Any]:
    """The fields of a flat dataclass; `asdict` would copy them to the depth, on every answer."""
    return {name: getattr(value, name) for name in value.__dataclass_fields__}


def _event(name: str, told: Any) -> dict[str, Any]:
    """The data of an event on the way to an answer."""
    if name == "findings":
        return {"findings": _findings(told)}
    return {"text": told} if name == "sentence" else {"reason": told}


def _findings(findings: Sequence[Finding]) -> list[dict[str, Any]]:
    return [
        {
            "name": f.name,
            "severity": f.severity,
            "start": f.start,
            "end": f.end,
            "text": f.text,
            "message": f.message,
            "kind": f.kind,
        }
        for f in findings
    ]


def _ref(policy: Policy) -> dict[str, Any]:
    return {"name": policy.name, "version": policy.version, "digest": policy.digest}


def listed(policies: Policies, policy: Policy) -> dict[str, Any]:
    """One version as a list shows it."""
    labels = sorted(label for label, version in policies.labels(policy.name).items() if version == policy.version)
    status = "retired" if policies.retired(policy) else policy.status
    return _ref(policy) | {"title": policy.title, "status": status, "labels": labels}


def detailed(policies: Policies, policy: Policy) -> dict[str, Any]:
    """One version with all that it decides."""
    words, allowed = policy.brand_words, policy.remedies
    return listed(policies, policy) | {
        "rules": [asdict(rule) for rule in policy.rules],
        "next_step": policy.next_step,
        "brand": {
            "use": list(words.use),
            "avoid": list(words.avoid),
            "instead": dict(words.instead),
            "severity": words.severity,
        },
        "remedies": {"offers": allowed.offers, "never": list(allowed.never)},
        "channels": {name: asdict(rule) for name, rule in sorted(policy.channels.items())},
        "changelog": [asdict(entry) for entry in policy.changelog],
    }


def _timings(total: float, engine: float) -> dict[str, float]:
    return {"total": round(total, 2), "engine": round(float(engine), 2), "own": round(max(0.0, total - engine), 2)}


def all_techniques() -> list[dict[str, Any]]:
    """Every technique, then every guard, each with a few of the examples that test it."""
    out: list[dict[str, Any]] = []
    for technique in techniques():
        flagged = [e for e in technique.examples if isinstance(e, Flagged)][:EXAMPLES]
        clean = [e for e in technique.examples if not isinstance(e, Flagged)][:EXAMPLES]
        shown = [
            {"flagged": True, "draft": e.draft, "customer": e.customer, "at": e.at, "becomes": e.becomes, "reply": None}
            for e in flagged
        ]
        out.append(
            {
                "name": technique.name,
                "title": technique.title,
                "kind": "omission" if technique.omission else "commission",
                "summary": technique.summary,
                "sources": list(technique.sources),
                "languages": list(TAUGHT),
                "examples": shown + [_left_alone(e.draft, e.customer) for e in clean],
            }
        )
    for guard in guards():
        broken = [e for e in guard.examples if isinstance(e, Breach)][:EXAMPLES]
        allowed = [e for e in guard.examples if not isinstance(e, Breach)][:EXAMPLES]
        shown = [
            {"flagged": True, "draft": e.draft, "customer": e.customer, "at": e.at, "becomes": None, "reply": e.reply}
            for e in broken
        ]
        out.append(
            {
                "name": guard.name,
                "title": guard.title,
                "kind": "guard",
                "summary": guard.summary,
                "sources": [],
                "languages": sorted(guard.languages) or list(GUARDED),
                "examples": shown + [_left_alone(e.draft, e.customer, e.reply) for e in allowed],
            }
        )
    return out


def _left_alone(draft: str, customer: str, reply: str | None = None) -> dict[str, Any]:
    return {"flagged": False, "draft": draft, "customer": customer, "at": "", "becomes": None, "reply": reply}
