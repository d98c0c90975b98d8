"""A model's streamed answer, piece by piece: the whole completion at the end, and the reply while it is being written.

Server-sent events are read here and not by a library: all we need of them is lines that begin with `data:`. Only a
reply inside JSON is told early; of a plain text nobody knows, before it ends, whether it was a thought.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any, Final

from rewriter.engines.answer import THOUGHT, THOUGHT_END, parsed
from rewriter.errors import EngineError

_DONE: Final = b"[DONE]"
_REPLY = re.compile(r'\{\s{0,40}"reply"\s{0,40}:\s{0,40}"')
_LONGEST_SIGN = 160  # characters of what begins a reply or ends a thought
# The inside of a JSON string, as far as no escape is cut in two; halves of a surrogate pair stay together.
_INSIDE = re.compile(
    r'(?:[^"\\]|\\["\\/bfnrt]|\\u(?![dD][89a-fA-F])[0-9a-fA-F]{4}|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})*'
)
_BEGUN = re.compile(r"""[.!?…:\n]["'”’)*_]{0,3}\s+\S[^.!?…\n]{2}""")  # a sentence has ended and another has begun


class Broken(Exception):
    """The stream ended before the answer did."""


class Hearing:
    """Takes the bytes of one answer. `tell` gets all of the reply that is there, each time a sentence may be complete."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        self.tell = tell
        self.reply = ""
        self.content: list[str] = []
        self.fields: dict[str, Any] = {}  # model, usage, error
        self.choice: dict[str, Any] = {}  # finish_reason, and what the message holds beside its content
        self.done = False
        self._line = b""
        self._whole: list[bytes] | None = None  # the server did not stream: the parts of its body
        self._text = ""
        self._from = 0  # where the JSON begins
        self._at = -1  # up to where it has been read as the reply; -1: the reply has not begun
        self._closed = False

    def __call__(self, part: bytes) -> bool:
        """Hear the next bytes; True once nothing more is needed."""
        if self._whole is None and not self._line and not self.fields and not self.content:
            if part.lstrip().startswith((b"{", b"[", b"<")):
                self._whole = []
        if self._whole is not None:
            self._whole.append(part)
            return False
        lines = (self._line + part).split(b"\n")
        self._line = lines.pop()
        for line in lines:
            if line.startswith(b"data:"):
                self._event(line[5:].strip())
        return self.done

    def completion(self) -> dict[str, Any]:
        """What was heard, in the shape of an answer that was not streamed. Raises EngineError, Broken."""
        if self._whole is not None:
            return parsed(b"".join(self._whole))
        line, self._line = self._line, b""
        if line.startswith(b"data:") and not self.done:
            try:
                self._event(line[5:].strip())
            except EngineError:
                raise Broken("The model server's stream was cut off.") from None
        if not (self.done or self.choice.get("finish_reason") or self.fields.get("error")):
            raise Broken("The model server's stream ended before its answer did.")
        content = "".join(self.content)
        message = {"content": content, **{k: v for k, v in self.choice.items() if k != "finish_reason"}}
        return {**self.fields, "choices": [{"finish_reason": self.choice.get("finish_reason"), "message": message}]}

    def _event(self, data: bytes) -> None:
        """One chunk of the completion."""
        if data == _DONE:
            self.done = True
            return
        try:
            chunk = json.loads(data)
        except (ValueError, RecursionError):
            raise EngineError("The model server's stream holds something that is no JSON.") from None
        if not isinstance(chunk, dict):
            return
        for key in ("model", "usage", "error"):
            if chunk.get(key):
                self.fields[key] = chunk[key]
        choices = chunk.get("choices")
        choice = choices[0] if isinstance(choices, list) and choices and isinstance(choices[0], dict) else {}
        if choice.get("finish_reason"):
            self.choice["finish_reason"] = choice["finish_reason"]
        delta = choice.get("delta")
        if not isinstance(delta, dict):
            return
        for key in ("refusal", "tool_calls", "function_call"):
            if delta.get(key):
                self.choice[key] = delta[key]
        if isinstance(delta.get("content"), str) and delta["content"]:
            self.content.append(delta["content"])
            self._read(delta["content"])

    def _read(self, piece: str) -> None:
        """Go on reading the reply inside the content."""
        self._text += piece
        if self._at < 0:
            near = max(0, len(self._text) - len(piece) - _LONGEST_SIGN)
            for end in THOUGHT_END.finditer(self._text, near):
                self._from = end.end()
            found = _REPLY.search(self._text, max(near, self._from))
            if not found or (THOUGHT.match(self._text) and not self._from):
                return
            self._from, self._at = found.span()
        if not self._closed:
            self._reply()
        if self._closed and "}" in piece:  # some models go on with white space until their tokens are used up
            try:
                json.JSONDecoder(strict=False).raw_decode(self._text, self._from)
                self.done = True
            except (ValueError, RecursionError):
                pass

    def _reply(self) -> None:
        """Read on in the string that is the reply."""
        inside = _INSIDE.match(self._text, self._at)
        assert inside
        new: str = json.loads(f'"{inside.group()}"', strict=False)
        self._at = inside.end()
        self._closed = self._text[self._at : self._at + 1] == '"'
        self.reply += new
        if self._closed or _BEGUN.search(self.reply, max(0, len(self.reply) - len(new) - 9)):
            self.tell(self.reply)
