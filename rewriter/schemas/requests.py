"""What comes in, field by field: requests to the API, and the lines of a batch."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StrictBool, StringConstraints, model_validator

from rewriter.plain import Format
from rewriter.text import Channel

_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}")
# A character that can be seen: not white space, no control (Cc) and no format character (Cf).
_SEEN = re.compile(
    "[^\\s\\x00-\\x1f\\x7f-\\x9f\\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3"
    "\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f]"
)
LONGEST = 20_000  # characters of one text

SAMPLE_CUSTOMER = "My parcel is two weeks late, this is a joke"
SAMPLE_DRAFT = "No. That's the warehouse's fault, it'll be there tomorrow guaranteed."


def _not_blank(text: str) -> str:
    """Something to read: white space and characters that cannot be seen are not."""
    if not _SEEN.search(text):
        raise ValueError("must hold something to read; it is blank")
    return text


def _tag(text: str) -> str:
    """A language tag by its form; which languages can be judged is said by `coverage`."""
    if not _TAG.fullmatch(text):
        raise ValueError("must be a BCP 47 tag, such as en or de-AT")
    return text


Words = Annotated[
    str,
    Field(min_length=1, max_length=LONGEST, json_schema_extra={"pattern": _SEEN.pattern}),
    AfterValidator(_not_blank),
]
_Line = Annotated[str, StringConstraints(max_length=200)]
_Statement = Annotated[str, StringConstraints(max_length=2000)]
_Key = Annotated[str, StringConstraints(min_length=1, max_length=64)]
_Value = Annotated[str, StringConstraints(max_length=256)]


class _In(BaseModel):
    """A request or a part of one: an unknown field is refused, and null means that an optional one is absent."""

    model_config = ConfigDict(extra="forbid", frozen=True, use_attribute_docstrings=True)

    @model_validator(mode="before")
    @classmethod
    def _null_is_absent(cls, data: Any) -> Any:
        if not isinstance(data, dict) or None not in data.values():
            return data
        fields = cls.model_fields
        return {k: v for k, v in data.items() if v is not None or k not in fields or fields[k].is_required()}


class TurnIn(_In):
    """One earlier message of the conversation."""

    role: Literal["customer", "agent"]
    """Who wrote it."""
    text: Annotated[str, StringConstraints(max_length=LONGEST)]
    """What was written."""


class ContextIn(_In):
    """What is known beside the draft and the customer's message."""

    facts: Annotated[list[_Statement], Field(max_length=100)] = Field(default_factory=list)
    """True things that may be said."""
    offers: Annotated[list[_Statement], Field(max_length=100)] = Field(default_factory=list)
    """Remedies the agent is authorised to offer; nothing else is offered."""
    customer_name: _Line = ""
    """How the customer is called; a reply may use it."""
    agent_name: _Line = ""
    """How the agent is called; a signature with it stays as it is."""
    brand: _Line = ""
    """In whose name the agent writes."""


_Conversation = Annotated[list[TurnIn], Field(max_length=50)]
_Ref = Annotated[str, StringConstraints(min_length=1, max_length=160)]
_Language = Annotated[
    str,
    AfterValidator(_tag),
    Field(max_length=35, json_schema_extra={"pattern": f"^{_TAG.pattern}$"}, examples=["en", "de-AT"]),
]


class RewriteRequest(_In):
    """A draft, and the message it answers."""

    customer_message: Words
    """What the customer wrote."""
    draft: Words
    """What the agent typed."""
    conversation: _Conversation = Field(default_factory=list)
    """Earlier messages, oldest first, before customer_message."""
    context: ContextIn = Field(default_factory=ContextIn)
    """What is known beside the two texts."""
    policy: _Ref | None = None
    """Which policy judges, as `NAME@VERSION`: a version may be 1, 1.2, 1.2.0, stable, latest or canary. NAME alone means stable."""
    channel: Channel = "chat"
    """Where the reply is read; a policy may set limits for each channel."""
    format: Format = "text"
    """What the draft is written in; the reply has it too."""
    language: _Language | None = None
    """BCP 47 tag of the draft's language, and so of the reply's; detected when absent."""
    engine: Literal["auto", "rules", "openai"] | None = None
    """Who proposes the reply; `auto` is openai when configured, then rules."""
    rationale: Literal["full", "brief", "none"] = "full"
    """How much is told of what was changed and why: all, the summary alone, or nothing."""
    stream: StrictBool = False
    """Server-sent events: findings, sentence, restart, then result or error."""
    metadata: Annotated[dict[_Key, _Value], Field(max_length=16)] = Field(default_factory=dict)
    """Echoed, kept with the record, and what insights may be grouped by. No personal data, please."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"customer_message": SAMPLE_CUSTOMER, "draft": SAMPLE_DRAFT}]}
    )


class CheckRequest(_In):
    """A draft to look at; it may be empty, for it is asked about while it is typed."""

    draft: Annotated[str, StringConstraints(max_length=LONGEST)]
    """What the agent has typed so far."""
    customer_message: Annotated[str, StringConstraints(max_length=LONGEST)] = ""
    """What the customer wrote; without it the techniques that need it are silent."""
    conversation: _Conversation = Field(default_factory=list)
    """Earlier messages, oldest first, before customer_message."""
    context: ContextIn = Field(default_factory=ContextIn)
    """What is known beside the two texts."""
    policy: _Ref | None = None
    """Which policy judges, as `NAME@VERSION`: a version may be 1, 1.2, 1.2.0, stable, latest or canary. NAME alone means stable."""
    channel: Channel = "chat"
    """Where the reply is read; a policy may set limits for each channel."""
    format: Format = "text"
    """What the draft is written in."""
    language: _Language | None = None
    """BCP 47 tag of the draft's language; detected when absent."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"customer_message": SAMPLE_CUSTOMER, "draft": SAMPLE_DRAFT}]}
    )


class FeedbackIn(_In):
    """What a person did with a reply."""

    id: Annotated[str, StringConstraints(min_length=1, max_length=64)]
    """The `id` of the rewrite."""
    verdict: Literal["accepted", "edited", "rejected"]
    """Sent as it was, sent after a change, or not sent. Sent again, the last one counts."""
    final_text: Annotated[str | None, Field(max_length=LONGEST)] = None
    """What was sent in the end; kept only where texts are stored."""
    comment: Annotated[str | None, Field(max_length=2000)] = None
    """Why; kept only where texts are stored."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"id": "rw_01930b5e-7c1a-7b3e-9a51-3f0a4f4f8c11", "verdict": "accepted"}]}
    )


def fields(request: type[BaseModel]) -> tuple[str, ...]:
    """What a request may hold, as paths: what an unknown field may have been meant as."""
    parts: dict[str, type[BaseModel]] = {"context": ContextIn, "conversation": TurnIn}
    own = tuple(request.model_fields)
    return (*own, *(f"{name}.{field}" for name in own if name in parts for field in parts[name].model_fields))
