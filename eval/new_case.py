"""A rejected or edited rewrite as the skeleton of a case: what is known is filled in, what is not says TODO.

FEEDBACK.json holds the `request` as it was sent, the `response` as it came (or its `reply` alone), and the feedback:
`verdict`, and `final_text` and `comment` where there are any. They are a customer's words: make up other names,
numbers and places before the case is committed.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from eval.case import TODO
from eval.errors import CaseError
from eval.harness import SERVING, policies
from rewriter.policy import Policy
from rewriter.schemas.requests import RewriteRequest
from rewriter.text import Context, Message, Turn
from rewriter.verification import judge, located, verify


class Answer(BaseModel):
    """As much of a response as is needed."""

    model_config = ConfigDict(extra="ignore", frozen=True)
    reply: str


class Feedback(BaseModel):
    """What FEEDBACK.json holds; the fields of the feedback may also stand under `feedback`."""

    model_config = ConfigDict(extra="ignore", frozen=True)
    request: RewriteRequest
    response: Answer
    verdict: Literal["edited", "rejected"] = Field(description="An accepted rewrite shows nothing new.")
    final_text: str | None = None
    comment: str | None = None

    @model_validator(mode="before")
    @classmethod
    def _flat(cls, data: Any) -> Any:
        if isinstance(data, dict):
            inner = data.get("feedback")
            data = {**data, **inner} if isinstance(inner, dict) else data
            if "response" not in data and "reply" in data:
                data = data | {"response": {"reply": data["reply"]}}
        return data


def read(path: Path) -> Feedback:
    """The feedback in a file. Raises CaseError, which repeats nothing of it."""
    try:
        return Feedback.model_validate(json.loads(path.read_text("utf-8")))
    except OSError as error:
        raise CaseError(f"{path}: cannot be read ({error.strerror}); check the path") from None
    except ValidationError as invalid:
        fault = invalid.errors(include_url=False, include_context=False, include_input=False)[0]
        place = ".".join(map(str, fault["loc"])) or "the file"
        raise CaseError(f"{path.name}: {place}: {fault['msg'].removeprefix('Value error, ')}; mend it") from None
    except ValueError:
        raise CaseError(f"{path.name}: no JSON; write {{request, response, verdict, final_text, comment}}") from None


def skeleton(feedback: Feedback) -> str:
    """The case as YAML, to be appended to a file in cases/."""
    request, reply = feedback.request, feedback.response.reply
    policy = policies().resolve(SERVING)
    message = _message(request)
    found = judge(message, policy)
    given: dict[str, Any] = {"customer": request.customer_message, "draft": request.draft}
    context = request.context.model_dump()
    given |= {
        key: value for key in ("facts", "offers", "customer_name", "agent_name", "brand") if (value := context[key])
    }
    given |= {k: v for k, v, usual in (
        ("channel", request.channel, "chat"), ("format", request.format, "text"), ("language", request.language, None),
    ) if v != usual}  # fmt: skip
    if request.conversation:
        given["conversation"] = [turn.model_dump() for turn in request.conversation]
    golden = feedback.final_text if feedback.verdict == "edited" and feedback.final_text else ""
    case = {
        "id": "todo-name-it",
        "why": f"{TODO} {feedback.comment or 'what was wrong with the reply'}",
        "source": f"{TODO} the document that says so",
        "slices": {"domain": f"{TODO}", "channel": request.channel},
        "given": given,
        "expect": {"techniques": list(dict.fromkeys(f.name for f in found if f.severity in ("error", "warning")))},
        "golden": golden or f"{TODO} the reply that should have been sent",
        "foils": [{"reply": reply, "caught_by": _caught(message, reply, policy)}],
    }
    head = f"# From a rewrite that was {feedback.verdict}. Change every name, number and place that is a customer's.\n"
    return head + yaml.safe_dump([case], allow_unicode=True, sort_keys=False, width=1000)


def _caught(message: Message, reply: str, policy: Policy) -> str:
    """The grader that objects to the reply already, or that one is still to be made to."""
    findings = verify(message, reply, policy, judge(message, policy)).findings
    return next((f.name for f in findings), f"{TODO} the technique or guard that should catch it")


def _message(request: RewriteRequest) -> Message:
    given = request.context
    turns = tuple(Turn(turn.role, turn.text) for turn in request.conversation)
    context = Context(
        tuple(given.facts), tuple(given.offers), given.customer_name, given.agent_name, given.brand, turns,
        request.channel, request.format, request.language or "",
    )  # fmt: skip
    return located(Message(request.draft, request.customer_message, context))
