"""The official client and bare HTTP are served, and what goes wrong is said as OpenAI says it."""

from __future__ import annotations

import http.client
import json
import re
from typing import Any

import openai
import pytest
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rewriter.api.app import create
from rewriter.demo import served
from tests import serving
from tests.api.chat import CHAT, error
from tests.api.helpdesks import DRAFT, OTHERS, REWRITES
from tests.upstream import Upstream


def test_the_official_client() -> None:
    """OpenAI's own client reads completions, streams, models and errors of ours without a word of change."""
    with served(create(serving.settings(api_keys="desk=s3cret"), serving.service())) as port:
        address = f"http://127.0.0.1:{port}/v1"
        with openai.OpenAI(base_url=address, api_key="s3cret", max_retries=0) as tool:
            body = REWRITES["chatwoot improve"]
            whole = tool.chat.completions.create(model=body["model"], messages=body["messages"])
            reply = whole.choices[0].message.content
            assert reply
            assert "warehouse" not in reply
            assert whole.usage
            assert whole.usage.total_tokens == 0
            assert whole.model_extra
            assert whole.model_extra["rewriter"]["outcome"] == "rewritten"
            with tool.chat.completions.with_streaming_response.create(
                model=body["model"], messages=body["messages"], stream=True, stream_options={"include_usage": True}
            ) as response:
                assert response.headers["x-rewriter-outcome"] == "rewritten"
                parts = list(response.parse())
            assert "".join(p.choices[0].delta.content or "" for p in parts if p.choices) == reply
            assert [p.choices[0].finish_reason for p in parts if p.choices][-1] == "stop"
            assert parts[-1].usage
            assert "deescalation@stable" in [model.id for model in tool.models.list()]
            with pytest.raises(openai.UnprocessableEntityError) as refused:
                tool.chat.completions.create(model="x", messages=[{"role": "user", "content": "Reply with OK."}])
            assert refused.value.param == "messages"
            with pytest.raises(openai.NotFoundError):
                tool.chat.completions.create(model="deescalation@9", messages=body["messages"])
        with (
            openai.OpenAI(base_url=address, api_key="wrong", max_retries=0) as stranger,
            pytest.raises(openai.AuthenticationError) as kept_out,
        ):
            stranger.models.list()
        assert kept_out.value.code == "invalid_api_key"


def test_bare_http() -> None:
    """A tool that speaks HTTP with its own hands, without a model or a key, is served too."""
    with served(create(serving.settings(), serving.service())) as port:
        line = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
        body = json.dumps(REWRITES["rocket.chat answer"]).encode()
        line.request("POST", "/chat/completions", body, {"Content-Type": "application/json"})
        answer = line.getresponse()
        told = json.loads(answer.read())
        assert (answer.status, answer.headers["X-Rewriter-Outcome"]) == (200, "rewritten")
        assert "parcel" in told["choices"][0]["message"]["content"]
        line.request(
            "POST",
            CHAT,
            json.dumps(REWRITES["chatwoot friendly"] | {"stream": True}),
            {"Content-Type": "application/json"},
        )
        answer = line.getresponse()
        events = answer.read().decode()
        assert answer.headers["Content-Type"].startswith("text/event-stream")
        assert events.endswith("data: [DONE]\n\n")
        assert all(re.fullmatch(r"data: (\{.*\}|\[DONE\])", event) for event in events.strip().split("\n\n"))
        line.close()


@pytest.mark.parametrize("path", [CHAT, "/chat/completions", "/v1/models", "/models"])
def test_errors_are_openais(client: TestClient, path: str) -> None:
    """Whoever refuses a call at this door, in or around the routes, does it in OpenAI's words."""
    asks = client.get if "models" in path else client.post
    wrong = client.get if "chat" in path else client.post
    error(wrong(path), 405)
    with TestClient(create(serving.settings(api_keys="k"), serving.service())) as locked:
        refused = locked.request(asks.__name__, path)
        assert error(refused, 401)["code"] == "invalid_api_key"
        assert refused.headers["www-authenticate"] == "Bearer"
    if "chat" in path:
        json_type = {"Content-Type": "application/json"}
        error(client.post(path, content=b"{", headers=json_type), 400)
        error(client.post(path, content=b"[" * 100_000, headers=json_type), 400)
        error(client.post(path, content=b'{"a": NaN}', headers=json_type), 400)
        error(client.post(path, content=b"{}", headers={"Content-Type": "text/plain"}), 415)
        assert error(client.post(path, json=[]), 422)["param"] == "messages"
        with TestClient(create(serving.settings(max_body_bytes=10), serving.service())) as narrow:
            error(narrow.post(path, json=REWRITES["one message"]), 413)


@pytest.mark.parametrize(
    ("draft", "why"),
    [("x" * 20_001, "20000"), ("\ud800 no", "Unicode"), ("\u200b", "blank")],
    ids=["long", "half", "blank"],
)
def test_a_draft_that_cannot_be_read_is_422(client: TestClient, draft: str, why: str) -> None:
    """A rewrite that cannot be done is refused, not passed on unread."""
    body = {"messages": [{"role": "system", "content": "Rewrite the text."}, {"role": "user", "content": draft}]}
    answer = client.post(CHAT, content=json.dumps(body).encode(), headers={"Content-Type": "application/json"})
    told = error(answer, 422)
    assert why in told["message"]
    assert "xxxx" not in told["message"]


@pytest.mark.parametrize(
    ("wrong", "param"),
    [
        ({"messages": None}, "messages"),
        ({"messages": []}, "messages"),
        ({"messages": [{"content": "x"}]}, "messages"),
        ({"messages": [{"role": "user", "content": 1}]}, "messages"),
        ({"model": 5}, "model"),
        ({"stream": "yes"}, "stream"),
    ],
)
def test_what_is_no_chat_completion_is_422(
    behind: tuple[Upstream, TestClient], wrong: dict[str, Any], param: str
) -> None:
    """What no server of this interface could answer is refused here, with the field that is wrong."""
    upstream, client = behind
    upstream.calls.clear()
    assert error(client.post(CHAT, json=OTHERS["zammad probe"] | wrong), 422)["param"] == param
    assert not upstream.calls


_ANY = st.recursive(
    st.none()
    | st.booleans()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(), max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=5,
)
_MESSAGE = st.fixed_dictionaries(
    {"role": st.sampled_from(["system", "developer", "user", "assistant"]) | _ANY},
    optional={"content": st.sampled_from(["Rewrite the text.", f'Improve this: "{DRAFT}"', '"\\"']) | _ANY},
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.fixed_dictionaries(
        {},
        optional={
            "messages": st.lists(_MESSAGE, max_size=3) | _ANY, "model": _ANY, "stream": _ANY, "tools": _ANY,
            "response_format": _ANY, "stream_options": _ANY,
        },
    )
)  # fmt: skip
def test_nothing_sent_breaks_the_door(client: TestClient, sent: dict[str, Any]) -> None:
    """Whatever is sent, the answer is a completion or an error of the sender's."""
    answer = client.post(CHAT, content=json.dumps(sent).encode(), headers={"Content-Type": "application/json"})
    assert answer.status_code in (200, 404, 422)
    if answer.status_code != 200:
        error(answer, answer.status_code)


def test_a_hostile_message_is_read_in_time(client: TestClient) -> None:
    """Twenty thousand characters of nearly-matching words cost no more than reading them."""
    for piece in ("improve the ", "not ", ": \n", '"', "<draft>", "User: ", "suggest a", "correct:\n\n", "|", "&#1 "):
        text = piece * (20_000 // len(piece))
        for messages in (
            [{"role": "user", "content": text}],
            [{"role": "system", "content": text[:11_000]}, {"role": "user", "content": text}],
        ):
            assert client.post(CHAT, json={"messages": messages}).status_code in (200, 422)
