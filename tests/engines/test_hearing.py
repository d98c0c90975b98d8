"""A streamed answer is heard as the same answer that would have come whole, however it is cut."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rewriter.engines.hearing import Broken, Hearing
from rewriter.errors import EngineError
from tests.model_server import events


def cut(data: bytes, places: list[int]) -> list[bytes]:
    """The bytes in parts that end at these places."""
    bounds = [0, *sorted({p % (len(data) + 1) for p in places}), len(data)]
    return [data[a:b] for a, b in zip(bounds, bounds[1:], strict=False) if a < b]


def heard(parts: list[bytes]) -> tuple[Hearing, list[str], list[bool]]:
    """All parts heard, what was told on the way, and after which part it was enough."""
    told: list[str] = []
    hearing = Hearing(told.append)
    return hearing, told, [hearing(part) for part in parts]


def content(data: dict[str, Any]) -> Any:
    """The text of the first choice."""
    return data["choices"][0]["message"]["content"]


@given(st.text(), st.lists(st.integers(0, 5000), max_size=30), st.integers(1, 9), st.booleans())
def test_any_cut_gives_the_same_answer(reply: str, places: list[int], size: int, ascii_only: bool) -> None:
    """Bytes may break anywhere: in a line, in a character, in an escape, in a surrogate pair."""
    whole = json.dumps({"reply": reply, "changes": []}, ensure_ascii=ascii_only)
    stream = b"".join(events([whole[i : i + size] for i in range(0, len(whole), size)]).parts)
    hearing, told, _ = heard(cut(stream, places))
    data = hearing.completion()
    assert content(data) == whole
    assert data["choices"][0]["finish_reason"] == "stop"
    assert data["usage"]["prompt_tokens"] == 900
    assert told[-1] == reply
    for before, after in zip(told, told[1:], strict=False):
        assert after.startswith(before)


def test_a_sentence_is_told_when_the_next_one_begins() -> None:
    """Not with each piece, and not only at the end."""
    pieces = ['{"reply": "', "I'm ", "sorry. ", "It", " arrives", " on", ' Monday."', ', "changes": []}']
    _, told, _ = heard(list(events(pieces).parts))
    assert told == ["I'm sorry. It arrives", "I'm sorry. It arrives on Monday."]


@pytest.mark.parametrize("stop", [None, "stop"])
def test_what_comes_after_the_json_is_not_waited_for(stop: str | None) -> None:
    """Some models write white space until their tokens are used up."""
    parts = events(['{"reply": "Sorry.", "changes": []', "}", *"\n" * 500], finish=stop, done=False).parts
    hearing, _, enough = heard([*parts[:9], parts[9][:20]])
    assert enough == [False, False, *[True] * 8]
    assert content(hearing.completion()).rstrip() == '{"reply": "Sorry.", "changes": []}'


@pytest.mark.parametrize(
    "written",
    [
        '<think>{"reply": "No. It is theirs. Let me see."}',
        "It is theirs. I will say that it is mine. Let me see.",
        '```json\n{"changes": [',
        '{"changes": [{"why": "It was rude. It is not. So it goes."}], "re',
        "<html><body>It is down. Come back. Later on.</body></html>",
    ],
)
def test_nothing_is_told_that_may_not_be_the_reply(written: str) -> None:
    """A thought, a preface or a page is never taken for words to a customer."""
    _, told, _ = heard(list(events(list(written), finish=None, done=False).parts))
    assert told == []


def test_a_thought_is_followed_by_the_reply() -> None:
    """What stands in the thought is not, even if it looks like one."""
    written = '<think>{"reply": "No. It is theirs. So."}</think>\n```json\n{"reply": "I\'m sorry. It comes soon.'
    _, told, _ = heard(list(events(list(written), finish=None, done=False).parts))
    assert told
    assert all(text.startswith("I'm sorry. It") for text in told)


@pytest.mark.parametrize("finish", [None, "stop"])
@pytest.mark.parametrize("done", [False, True])
def test_a_stream_that_ends_early_is_no_answer(finish: str | None, done: bool) -> None:
    """Half an answer is only taken for a whole one when the server says that it is."""
    hearing, _, _ = heard(list(events(['{"reply": "I\'m so'], finish=finish, done=done).parts))
    if finish or done:
        assert content(hearing.completion()) == '{"reply": "I\'m so'
    else:
        with pytest.raises(Broken):
            hearing.completion()


def test_a_stream_that_is_cut_in_a_line_is_no_answer() -> None:
    """Nor is it junk: it may be asked for again."""
    hearing, _, _ = heard([b"".join(events(['{"reply": "I\'m so']).parts)[:150]])
    with pytest.raises(Broken):
        hearing.completion()


def test_a_server_that_does_not_stream_is_heard_too() -> None:
    """It answers with one JSON, in as many parts as it likes."""
    hearing, told, _ = heard([b'  {"choices": [{"message"', b': {"content": "x"}}]}'])
    assert content(hearing.completion()) == "x"
    assert told == []


@pytest.mark.parametrize(
    "stream", [b"data: {half\n\n", b"data: [[[\n\n", b'data: {"error": {"message": "marmot"}}\n\n', b"<html>marmot"]
)
def test_junk_is_an_error(stream: bytes) -> None:
    """In a stream as in a whole answer, and its words are not repeated."""
    from rewriter.engines.answer import candidate
    from rewriter.shield import shield
    from rewriter.text import Message

    with pytest.raises(EngineError) as raised:  # noqa: PT012  # whichever of the two notices
        hearing, _, _ = heard([stream])
        candidate(hearing.completion(), Message("No."), shield(Message("No.")), "m")
    assert "marmot" not in str(raised.value)


def test_refusals_and_tools_are_heard() -> None:
    """They stand beside the content and decide what it is worth."""
    stream = b'data: {"choices": [{"delta": {"refusal": "no"}, "finish_reason": "stop"}]}\n\ndata: [DONE]\n\n'
    hearing, _, _ = heard([stream])
    assert hearing.completion()["choices"][0]["message"]["refusal"] == "no"
