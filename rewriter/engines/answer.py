"""What a model's server answered -> Candidate, or the sentence that says why there is none."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Final

from rewriter.engines import Candidate, Story, Usage
from rewriter.errors import EngineError
from rewriter.shield import CLOSE, OPEN, Shielded
from rewriter.text import Message

MAX_STORIES: Final = 40
THOUGHT_END = re.compile(r"</(?:think|thinking|thought|reasoning)>")
THOUGHT = re.compile(r"\s*<(?:think|thinking|thought|reasoning)>")
_FENCE = re.compile(r"\s*```[a-zA-Z0-9]{0,12}[ \t]*\n")
_OBJECT = re.compile(r"\{\s{0,40}\"(?:reply|changes)\"\s{0,40}:")
_PAGE = re.compile(r"\s*<(?:!doctype|html|head|body)\b", re.IGNORECASE)
_SURROGATE = re.compile(r"[\ud800-\udfff]")


class CutOff(EngineError):
    """The model used up its tokens before it began to reply."""


def parsed(body: bytes) -> dict[str, Any]:
    """The JSON object in the body of a 200 answer. Raises EngineError."""
    if not body.strip():
        raise EngineError("The model server answered 200 with an empty body.")
    try:
        data = json.loads(body.decode("utf-8"))
    except (ValueError, RecursionError):
        raise EngineError("The model server answered 200 with something that is no JSON.") from None
    if not isinstance(data, dict):
        raise EngineError("The model server answered 200 with JSON that is no chat completion.")
    return data


def candidate(data: Mapping[str, Any], message: Message, shielded: Shielded, model: str) -> Candidate:
    """The candidate in a chat completion. Raises EngineError; its sentence holds no word of the answer."""
    said = _content(data)
    reply, changes = _reply(said)
    reply = _as_typed(shielded.restore(reply), message.draft)
    if not reply.strip():
        raise EngineError("The model's reply is empty.")
    named = data.get("model")
    return Candidate(
        reply=reply,
        stories=tuple(_stories(changes, shielded)),
        usage=_usage(data.get("usage")),
        model=named if isinstance(named, str) and 0 < len(named) <= 200 else model,
        said=said,
    )


def so_far(reply: str, message: Message, shielded: Shielded) -> str:
    """A reply that is still being written, as `candidate` will give its beginning; a token half written waits."""
    opened = reply.rfind(OPEN)
    if opened > reply.rfind(CLOSE):
        reply = reply[:opened]
    return _as_typed(shielded.restore(reply), message.draft, whole=False)


def _content(data: Mapping[str, Any]) -> str:
    """The text of the first choice."""
    if data.get("error"):
        raise EngineError("The model server answered 200 with an error object.")
    choices = data.get("choices")
    if not isinstance(choices, list) or not choices or not isinstance(choices[0], dict):
        raise EngineError("The model server's answer holds no choice.")
    choice = choices[0]
    why = choice.get("finish_reason")
    if why == "content_filter":
        raise EngineError("The model server's content filter withheld the reply.")
    message = choice.get("message")
    if not isinstance(message, dict):
        raise EngineError("The model server's answer holds no message.")
    if message.get("refusal"):
        raise EngineError("The model refused to reply.")
    content = message.get("content")
    if isinstance(content, list):  # some servers answer in parts
        parts = [p.get("text") for p in content if isinstance(p, dict) and p.get("type") in ("text", "output_text")]
        content = "".join(p for p in parts if isinstance(p, str))
    if message.get("tool_calls") or message.get("function_call"):
        raise EngineError("The model called a tool that it was not given.")
    if why == "length":
        if not isinstance(content, str) or not content.strip() or _unfinished_thought(content):
            raise CutOff("The model thought until its tokens were used up; raise max_tokens in the policy.")
        raise EngineError("The model's reply was cut off at the token limit; raise max_tokens in the policy.")
    if not isinstance(content, str) or not content.strip():
        raise EngineError("The model's message is empty.")
    return content


def _reply(content: str) -> tuple[str, Any]:
    """The reply and the told changes: from JSON, from JSON in a fence or after a preface, or the text itself."""
    text = _bare(content)
    if not text.strip():
        raise EngineError("The model thought and did not reply.")
    start = _OBJECT.search(text)
    if start or text.lstrip()[:1] in ("{", "["):
        try:
            told, _ = json.JSONDecoder(strict=False).raw_decode(
                text, start.start() if start else text.index(text.lstrip()[0])
            )
        except (ValueError, RecursionError):
            if not start and text.lstrip()[0] == "[":
                return text, []  # prose that begins with a bracket
            raise EngineError("The model's JSON is broken or cut off.") from None
        reply = told.get("reply") if isinstance(told, dict) else None
        if not isinstance(reply, str):
            raise EngineError("The model's JSON holds no reply.")
        return reply, told.get("changes")
    if _PAGE.match(text):
        raise EngineError("The model server answered with a web page in place of a reply.")
    return text, []


def _bare(content: str) -> str:
    """The content without a model's thinking aloud and without a code fence around all of it."""
    if _unfinished_thought(content):
        raise EngineError("The model thought and did not reply.")
    text = content[max((end.end() for end in THOUGHT_END.finditer(content)), default=0) :]
    if fence := _FENCE.match(text):
        close = text.rfind("```")
        text = text[fence.end() : close if close > fence.end() else len(text)]
    return text


def _unfinished_thought(content: str) -> bool:
    return bool(THOUGHT.match(content)) and not THOUGHT_END.search(content)


def _as_typed(reply: str, draft: str, *, whole: bool = True) -> str:
    """The reply with the draft's own line ends and its white space at both ends; the latter end only of a whole one."""
    if _SURROGATE.search(reply) or "\0" in reply:
        raise EngineError("The model's reply holds characters that are none.")
    body = reply.replace("\r\n", "\n").strip()
    if not body:
        return ""
    if "\r\n" in draft:
        body = body.replace("\n", "\r\n")
    front = draft[: len(draft) - len(draft.lstrip())]
    return front + body + (draft[len(draft.rstrip()) :] if whole else "")


def _stories(changes: Any, shielded: Shielded) -> list[Story]:
    """The changes as told, as far as they can be read; one that cannot is left out."""
    out: list[Story] = []
    for change in changes[:MAX_STORIES] if isinstance(changes, list) else ():
        if not isinstance(change, dict):
            continue
        told = [change.get(key) for key in ("technique", "before", "after", "why")]
        if not all(isinstance(part, str) and len(part) <= 2000 and not _SURROGATE.search(part) for part in told):
            continue
        try:
            out.append(Story(*(shielded.restore(str(part)) for part in told)))
        except EngineError:
            continue
    return out


def _usage(given: Any) -> Usage:
    """Tokens as the server counts them; what it does not say is 0."""
    if not isinstance(given, dict):
        return Usage()
    details = given.get("prompt_tokens_details")
    cached = details.get("cached_tokens") if isinstance(details, dict) else given.get("prompt_cache_hit_tokens")

    def count(value: Any) -> int:
        return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**9 else 0

    return Usage(count(given.get("prompt_tokens")), count(cached), count(given.get("completion_tokens")))
