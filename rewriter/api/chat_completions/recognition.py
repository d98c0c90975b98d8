"""A chat completion taken apart: is it a rewrite, and if so, of which draft, to which customer, in which format?

The shapes are those of Chatwoot, Libredesk, Zammad, FreeScout and Rocket.Chat, and of tools built like them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

from rewriter.api.chat_completions.instruction import asks_for_rewrite
from rewriter.plain import Format
from rewriter.text import Turn

TURNS: Final = 50  # of a conversation, the latest
_TELLING: Final = 20  # characters: a shorter draft may stand in an instruction by chance
_SYSTEM: Final = ("system", "developer")
_ORDERS_MORE: Final = ("tools", "functions", "audio", "prediction")  # fields of calls that do more than word a text

_HTML = re.compile(
    r"</?(?:p|div|br|span|a|b|i|u|em|strong|ul|ol|li|h[1-6]|blockquote|table|tr|td|th|img|code|pre|hr|font)\b[^<>]*>"
    r"|&(?:nbsp|amp|lt|gt|quot|#\d{1,6});",
    re.IGNORECASE,
)
_MARKDOWN = re.compile(
    r"\*\*\S|__\S|~~\S|^#{1,6} |^```|\[[^\[\]\n]{1,200}\]\([^()\s]{1,500}\)|(?<!\S)`[^`\n]+`", re.MULTILINE
)
_SPEAKER = re.compile(
    r"^(?:\[private note\] )?(?P<who>user|customer|contact|client|visitor|support agent|agent|bot|assistant|ai voice agent):[ \t]?",
    re.IGNORECASE | re.MULTILINE,
)
_CUSTOMERS: Final = ("user", "customer", "contact", "client", "visitor")
_CONTEXT_END = re.compile(r"^(?:Contact Details|Conversation Attributes|Voice Call Transcripts):", re.MULTILINE)
_CONTACT_NAME = re.compile(r"^Name: (\S.{0,198})$", re.MULTILINE)
_DRAFT_TAGS: Final = ("draft_message", "draft_reply", "draft", "message", "reply", "text", "input")
_LABEL = re.compile(r":[ \t]*\n+|:[ \t]+")
_QUOTED = re.compile(r':\s*["“]')
# An order to an assistant, where the words of a reply should stand: "tell him no, and say sorry".
_VERBS = (
    "say|tell|ask|apologi[sz]e|explain|write|mention|be|make|offer|thank|decline|refuse|reply|respond|answer|let|inform|"
    "confirm|agree|accept|reject|acknowledge|add|use|keep|suggest|give|remind|assure|promise|do not|don't|never|fix|remove"
)
_ORDER = re.compile(
    rf"(?:^|[.,;!?\n] ?|\b(?:and|then|but|to) )(?:please |just |politely |kindly )?(?:{_VERBS})\b"
    r"|\b(?:him|her|them|they|the (?:customer|client|user))\b",
    re.IGNORECASE,
)
_MORE_ORDERS = re.compile(rf"\s*(?:[-*•]|\d{{1,2}}[.)]|(?:please |just )?(?:{_VERBS})\b)", re.IGNORECASE)
_TO_THE_READER = re.compile(r"\b(?:you|your|i|i'm|i'll|we|we're|we'll|our|it's|that's)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Call:
    """A rewrite that a chat tool asks for. `literal` is the JSON string that the draft came as, "" when it came as it is."""

    draft: str
    customer: str = ""
    conversation: tuple[Turn, ...] = ()
    customer_name: str = ""
    format: Format = "text"
    literal: str = ""


def recognise(body: Mapping[str, Any]) -> Call | None:
    """The rewrite that a request body asks for; None when it is, or may be, anything else."""
    if any(body.get(name) for name in _ORDERS_MORE) or _wants_data(body.get("response_format")):
        return None
    messages = _messages(body.get("messages"))
    if not messages:
        return None
    if len(messages) == 1:
        return _embedded(messages[0][1])
    *before, (role, content) = messages
    if role != "user" or any(r not in _SYSTEM for r, _ in before):
        return None
    instruction, conversation, name = _context("\n".join(text for _, text in before), content)
    draft, literal = _decoded(content)
    if not _is_draft(draft) or not asks_for_rewrite(instruction):
        return None
    customer, earlier = _latest(conversation)
    return Call(draft, customer, earlier, name, _format(draft), literal)


def _wants_data(response_format: object) -> bool:
    """An answer in JSON is asked for."""
    return isinstance(response_format, Mapping) and response_format.get("type") not in (None, "text")


def _messages(given: object) -> list[tuple[str, str]]:
    """Role and text of each message; empty when one is not text alone."""
    out: list[tuple[str, str]] = []
    for message in given if isinstance(given, Sequence) and not isinstance(given, str) else ():
        if not isinstance(message, Mapping):
            return []
        role, content = message.get("role"), message.get("content")
        if isinstance(content, list):
            parts = [part.get("text") for part in content if isinstance(part, Mapping) and part.get("type") == "text"]
            content = "\n".join(part for part in parts if isinstance(part, str)) if len(parts) == len(content) else None
        if not isinstance(role, str) or not isinstance(content, str):
            return []
        out.append((role, content))
    return out


def _decoded(content: str) -> tuple[str, str]:
    """The draft, and the JSON string it came as ("" when it came as it is)."""
    text = content.strip()
    if text.startswith('"') and text.endswith('"') and len(text) > 1:
        try:
            draft = json.loads(text)
        except ValueError:
            return content, ""
        return (draft, text) if isinstance(draft, str) else (content, "")
    return content, ""


def _is_draft(text: str) -> bool:
    """Words to a customer: not data, and not a conversation written down."""
    if not text.strip() or len(_SPEAKER.findall(text)) > 1:
        return False
    if text.lstrip()[:1] in "{[":
        try:
            return not isinstance(json.loads(text), dict | list)
        except (ValueError, RecursionError):
            return True
    return True


def _format(draft: str) -> Format:
    """What the draft is written in, by its marks."""
    if _HTML.search(draft):
        return "html"
    return "markdown" if _MARKDOWN.search(draft) else "text"


# --- what a tool tells beside the instruction ---------------------------------------------------


def _context(instruction: str, draft: str) -> tuple[str, list[Turn], str]:
    """The instruction without the data in it, the conversation that was in it, and the customer's name."""
    conversation: list[Turn] = []
    name = ""
    before, inside, after = _cut(instruction, "conversation_context")
    if inside:
        instruction = f"{before}\n{after}"
        end = _CONTEXT_END.search(inside)
        conversation = _turns(inside[: end.start()] if end else inside)
        details = _CONTACT_NAME.search(inside, end.end()) if end else None
        name = details.group(1).strip() if details else ""
    before, inside, after = _cut(instruction, "draft_message")
    if inside:
        instruction = f"{before}\n{after}"
    if len(draft) >= _TELLING:  # quoted in the instruction as well
        instruction = instruction.replace(draft, " ")
    return instruction, conversation, name


def _cut(text: str, tag: str) -> tuple[str, str, str]:
    """Before, inside and behind a tag; to the last closing one, for a customer may have written another."""
    start, end = text.find(f"<{tag}>"), text.rfind(f"</{tag}>")
    if start < 0 or end < start:
        return text, "", ""
    return text[:start], text[start + len(tag) + 2 : end], text[end + len(tag) + 3 :]


def _turns(transcript: str) -> list[Turn]:
    """The turns of a conversation written down as `User: …` and `Support Agent: …`."""
    found = list(_SPEAKER.finditer(transcript))
    ends = [match.start() for match in found[1:]] + [len(transcript)]
    turns = []
    for match, end in zip(found, ends, strict=True):
        text = transcript[match.end() : end].strip()
        if text and not match.group().lower().startswith("[private"):
            role: Literal["customer", "agent"] = "customer" if match["who"].lower() in _CUSTOMERS else "agent"
            turns.append(Turn(role, text))
    return turns


def _latest(turns: Sequence[Turn]) -> tuple[str, tuple[Turn, ...]]:
    """What the customer wrote last, in one piece, and the turns beside it."""
    last = next((i for i in range(len(turns) - 1, -1, -1) if turns[i].role == "customer"), None)
    if last is None:
        return "", tuple(turns[-TURNS:])
    first = last
    while first and turns[first - 1].role == "customer":
        first -= 1
    message = "\n".join(turn.text for turn in turns[first : last + 1])
    return message, tuple((*turns[:first], *turns[last + 1 :])[-TURNS:])


# --- one message that holds both instruction and draft ------------------------------------------


def _embedded(content: str) -> Call | None:
    """A rewrite whose draft stands in the one message there is, where its bounds are sure."""
    if answering := _answering(content):
        return answering
    instruction, draft = _apart(content)
    if not draft or not _is_draft(draft) or not asks_for_rewrite(instruction):
        return None
    return Call(draft, format=_format(draft))


def _answering(content: str) -> Call | None:
    """Rocket.Chat's: a customer's message and the agent's answer to it, both in quotes. An order is no answer."""
    _, found, rest = content.partition('reply to this message: "')
    message, joint, rest = rest.rpartition('response reply: "')
    draft, end, _ = rest.rpartition('" and make sure')
    if not (found and joint and end):
        return None
    customer = message.rpartition('"')[0].strip()
    is_answer = len(draft.split()) >= 4 and _TO_THE_READER.search(draft) and not _ORDER.search(draft)
    return Call(draft, customer, format=_format(draft)) if is_answer and customer else None


def _apart(content: str) -> tuple[str, str]:
    """Instruction and draft of one message; an empty draft when their bounds are not sure."""
    for tag in _DRAFT_TAGS:
        before, inside, after = _cut(content, tag)
        if inside.strip():
            return f"{before}\n{after}", inside.strip()
    for fence in ('"""', "```"):
        start, end = content.find(fence), content.rfind(fence)
        if 0 <= start < end:
            return f"{content[:start]}\n{content[end + 3 :]}", content[start + 3 : end].strip()
    if quote := _QUOTED.search(content):
        end = max(content.rfind('"'), content.rfind("”"))
        if end > quote.end():
            return f"{content[: quote.start()]}.\n{content[end + 1 :]}", content[quote.end() : end].strip()
    label = _LABEL.search(content)
    if label and not _MORE_ORDERS.match(content, label.end()):
        return content[: label.start()], content[label.end() :].strip()
    return content, ""
