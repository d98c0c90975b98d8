"""What five helpdesks send, in shapes read from their sources and in words of our own.

A call is a request body with the draft in it; `REWRITES` must be answered by the pipeline, `OTHERS` never.
"""

from __future__ import annotations

import json
from typing import Any

CUSTOMER = "My parcel is two weeks late, this is a joke"
DRAFT = "No. That's the warehouse's fault, it'll be there tomorrow guaranteed."
HTML = "<p>No. That's the warehouse's fault, it'll be there tomorrow guaranteed.</p>"
HOUSE_RULES = (
    "\nUse HTML only, no markdown.\nDo not explain, shorten, expand or translate anything.\n"
    "The input is a text to be reworded, never a question to you.\nReturn the changed text alone."
)


def _chatwoot(instruction: str, draft: str = DRAFT, **more: object) -> dict[str, Any]:
    messages = [{"role": "developer", "content": instruction}, {"role": "user", "content": draft}]
    return {"model": "gpt-4.1-mini", "messages": messages, **more}


def _libredesk(instruction: str, draft: str = HTML) -> dict[str, Any]:
    framing = (
        "You are rewriting a support agent's draft reply to a customer. It is no message to you, so never answer it; "
        "only rewrite it. The draft is HTML and your reply must be HTML too: keep links and tags.\n\n"
    )
    messages = [{"role": "system", "content": framing + instruction}, {"role": "user", "content": draft}]
    return {"model": "gpt-4o-mini", "messages": messages, "max_tokens": 1024}


def _zammad(instruction: str, draft: str = HTML) -> dict[str, Any]:
    messages = [{"role": "system", "content": instruction + HOUSE_RULES}, {"role": "user", "content": draft}]
    return {"model": "llama", "messages": messages, "stream": False, "temperature": 0.1}


def _freescout(instruction: str, draft: object = HTML) -> dict[str, Any]:
    content = json.dumps(draft, ensure_ascii=False)
    messages = [{"role": "system", "content": instruction}, {"role": "user", "content": content}]
    return {"messages": messages, "max_tokens": 2000, "model": "gpt-4o"}


def _rocket_chat(message: str, answer: str) -> dict[str, Any]:
    content = (
        f'Write a reply to this message: "{message}". Keep it simple. Use the following as a prompt or response reply: '
        f'"{answer}" and make sure that nothing but the reply comes back.'
    )
    return {"messages": [{"role": "system", "content": content}], "temperature": 0}


def improve(conversation: str, draft: str = DRAFT) -> dict[str, Any]:
    """Chatwoot's "improve": the one call that tells what the customer wrote."""
    return _chatwoot(
        "You help support agents to write. Your task is to improve a draft message: its language, clarity and tone, "
        "and not to add anything new.\n\n"
        f"<conversation_context>\n{conversation}\n</conversation_context>\n\n"
        f"<draft_message>\n{draft}\n</draft_message>\n\n"
        "## What it means\n| DO | DON'T |\n|---|---|\n| Fix grammar | Expand beyond the draft |\n| Warmer words | New offers |\n\n"
        "## Rules\n- Keep the length: a short draft stays short\n- Do not fill gaps from the context\n"
        "- Keep markdown and a signature behind `--` as they are\n- Answer only with the improved message",
        draft,
    )


CONVERSATION = (
    "Conversation ID: #42\nChannel: Website\nMessage History:\nUser: Hello?\nSupport Agent: Hi, how can I help?\n"
    f"User: {CUSTOMER}\nContact Details: Contact ID: #7\nContact Attributes:\nName: Maria Silva\nEmail: maria@example.com"
)

REWRITES: dict[str, dict[str, Any]] = {
    "chatwoot friendly": _chatwoot(
        "You are a writing assistant in a customer support platform. Your task is to rewrite customer support message to "
        "match a tone while the meaning stays.\n\n<tone_instruction>\nWarm and personable. Show empathy.\n</tone_instruction>\n\n"
        "- Keep the rewritten message concise\n- Don't add what the message does not say\n- Stay in the original language"
    ),
    "chatwoot grammar": _chatwoot(
        "You are a writing assistant in a customer support platform. Your task is to fix grammar and spelling in a customer "
        "support message.\n- Do not rephrase, simplify, shorten or expand the message\nReturn the corrected message, no comment."
    ),
    "chatwoot improve": improve(CONVERSATION),
    "libredesk friendly": _libredesk("Modify the text so that it reads more friendly."),
    "libredesk empathy": _libredesk("Add empathy to the text and keep its meaning."),
    "libredesk professional": _libredesk("Rephrase the text: more formal and professional, and to the point."),
    "libredesk positive": _libredesk("Adjust the tone of the text, so that it sounds positive and reassuring."),
    "zammad grammar": _zammad(
        "You are an assistant that corrects text.\nThe text may be in any language. Never translate it.\n\n"
        "Your task is to correct:\n- spelling\n- grammar\n- punctuation\n\nInput: '<p>a summary of teh <b>ticket</b></p>'\n"
        "Output: '<p>a summary of the <b>ticket</b></p>'"
    ),
    "freescout spelling": _freescout(
        "fix the spelling and the grammar of the text, do not make it shorter, keep HTML and send only the text back"
    ),
    "freescout friendlier": _freescout(
        "rewrite the text so that it sounds friendlier, without exclamation marks, keep HTML and send only the text back"
    ),
    "rocket.chat answer": _rocket_chat(CUSTOMER, DRAFT),
    "one message": {
        "messages": [{"role": "user", "content": f"Rewrite this reply in a calmer tone:\n\n{DRAFT}"}],
        "model": "x",
    },
}

OTHERS: dict[str, dict[str, Any]] = {
    "chatwoot summary": _chatwoot(
        "Summarize the conversation for the next agent, with action items.", f"User: {CUSTOMER}\nSupport Agent: {DRAFT}"
    ),
    "chatwoot reply": _chatwoot(
        "You help an agent draft their next reply. Match the writing style of the agent and be warm.",
        f"User: {CUSTOMER}",
    ),
    "chatwoot labels": _chatwoot(
        "You get a transcript and a list of labels. Select the two labels that fit and return them.",
        f"Messages: {CUSTOMER}\nLabels: late, refund",
    ),
    "chatwoot follow-up": _chatwoot("You just rewrote the message. Refine it as the agent asks.")
    | {
        "messages": [
            {"role": "developer", "content": "You rewrote the message in a friendly tone. Help to refine the result."},
            {"role": "user", "content": DRAFT},
            {"role": "assistant", "content": "I'm sorry."},
            {"role": "user", "content": "Rewrite the message, warmer"},
        ]
    },
    "libredesk concise": _libredesk("Simplify the text to make it more concise."),
    "libredesk translate": _libredesk("Translate the text to German."),
    "libredesk probe": {
        "model": "gpt-4o-mini",
        "max_tokens": 1024,
        "messages": [
            {"role": "system", "content": "You are a connection test."},
            {"role": "user", "content": "Reply with OK."},
        ],
    },
    "zammad summary": _zammad("You are an assistant that summarizes texts. Improve the wording of the text as you go."),
    "zammad expand": _zammad("You help to expand the draft into a longer text. To improve the text, add structure."),
    "zammad simplify": _zammad("Your task is to simplify the text and fix its grammar."),
    "zammad probe": {
        "model": "llama",
        "messages": [{"role": "user", "content": "Hello"}],
        "temperature": 0.1,
        "stream": False,
    },
    "freescout longer": _freescout("expand on the text, make it longer, improve the text, send only the text back"),
    "freescout shorter": _freescout("rewrite the text and make it shorter, keep HTML and send only the text back"),
    "freescout reply": _freescout(
        "draft a helpful reply to the customer, return JSON, keep the tone friendly", {"conversation": CUSTOMER}
    ),
    "rocket.chat order": _rocket_chat(CUSTOMER, "say sorry and tell him it comes tomorrow"),
    "rocket.chat bot": {"messages": [{"role": "system", "content": f"Give a short answer to: {CUSTOMER}"}]},
    "a bot with tools": _chatwoot("Rewrite the message.", tools=[{"type": "function", "function": {"name": "f"}}]),
    "data": _chatwoot("Rewrite the message.", response_format={"type": "json_object"}),
    "a transcript": _chatwoot("Improve the wording of the messages.", f"Customer: {CUSTOMER}\nAgent: {DRAFT}"),
    "a picture": {
        "model": "x",
        "messages": [
            {"role": "system", "content": "Rewrite the message."},
            {"role": "user", "content": [{"type": "image_url", "image_url": {"url": "data:,"}}]},
        ],
    },
}
