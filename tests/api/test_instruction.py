"""What an instruction asks for: to word a given text better, or anything else."""

from __future__ import annotations

import pytest

from rewriter.api.chat_completions.instruction import LONGEST, asks_for_rewrite


@pytest.mark.parametrize(
    "instruction",
    [
        "Rewrite the draft so that it is clear and warm.",
        "Please rephrase the following response to a more formal tone.",
        "Make this message friendlier.",
        "Make the reply sound more empathetic",
        "You polish replies of support agents. Never summarize.",
        "Improve the tone.",
        "Improve the clarity, tone and grammar of the following message. Don’t translate it.",
        "Proofread the email",
        "Fix the spelling and punctuation. Without shortening, please.",
        "Your task is to correct:\n\n1. typos\n2. grammar",
        "Correct errors in the text; do not change its meaning, but keep the HTML tags",
        "De-escalate the reply.",
        "Rewrite in a friendly tone.",
        "Rephrase politely",
        "You are a writing assistant. Rewrite the user's text in a friendly tone.",
        "As a customer service expert, rewrite the following draft with more empathy.",
        "You will receive a draft reply from a support agent. Rewrite it to be more empathetic. Return only the reply.",
        "Modify the text to make it more friendly and approachable",
        "Your goal is to transform the draft message into clear, helpful and professional communication.",
        "Make the tone more empathetic.",
        "Change the tone to be more professional",
        "Add more empathy.",
        "Rewrite the reply to help the customer feel heard.",
        "You are a helpful assistant that rewrites customer support messages to be more empathetic.",
        "You help agents to write better replies. Improve the draft.",
        "Reword this instead of translating it",
        "Rewrite the provided text. Output: the text alone.",
        "Answer only with the improved reply. Improve the reply.",
    ],
)
def test_a_rewrite(instruction: str) -> None:
    """An order to better a given text is a rewrite, whatever else it forbids."""
    assert asks_for_rewrite(instruction)


@pytest.mark.parametrize(
    "instruction",
    [
        "",
        "Rewrite",
        "You are a friendly agent.",
        "You help customers. Add empathy to each conversation. Adjust the tone to the customer's mood.",
        "Your task is to assist users of the shop. Make it friendly.",
        "Add empathy and a voucher",
        "Be empathetic and use a warm tone.",
        "Show empathy. Match the customer's tone. Improve customer satisfaction with each message.",
        "Improve the text. Do not change the meaning, just make it shorter.",
        "Rewrite the text in French.",
        "Rewrite the message, then translate it.",
        "Correct the text and give it a title: suggest three keywords.",
        "Rewrite the customer's message as a search query.",
        "Rewrite the message as JSON.",
        "You are a helpful assistant. Fix grammar errors in your answers.",
        "You are a chatbot. Polish the reply before you send it.",
        "Answer the customer. Polish your answer.",
        "Write a reply to the customer. Improve the wording.",
        "Suggest a reply, and polish the text.",
        "Improve the text by explaining: explain the terms.",
        "Expand the draft and improve its tone.",
        "Make the text longer and friendlier.",
        "Classify the message. Correct spelling mistakes in the message first.",
        "Analyze the sentiment of the reply and improve it.",
        "Simplify and polish the text.",
        "Convert the text into a bullet list with improved wording. Improve the wording.",
        "Do not rewrite the text.",
        "Make the message friendly when it is not.",
        "Improve the reply if it is rude.",
        "Rewrite the text in simple English.",
        "Rewrite the text as a tweet of 100 characters.",
        "You are the assistant of a shop. Your goal is to resolve issues quickly. Tone: warm. Improve clarity of your explanations.",
        "Improve the response if the user asks. Make the message friendly when it is not.",
        "Rate the reply for empathy and correct grammar.",
        "Tell the agent how to improve the reply.",
        "Turn the agent's notes into a reply to the customer. Improve the wording.",
        "Compose the reply from the notes and improve the text.",
        "Rewrite the text of the articles in your own words.",
        "Rewrite the customer's message so that an agent understands it quickly.",
        "Paraphrase the user's message to check that you understood it.",
        "Route the ticket to a team. Normalise the text first: correct spelling and grammar of the text.",
        "Redact names: edit the message and replace names.",
        "Never improve the message",
        "Umformulieren: freundlicher",
        "Rewrite the text. " * (LONGEST // 10),
    ],
)
def test_no_rewrite(instruction: str) -> None:
    """One word of other work, or no clear order, and the call is left alone."""
    assert not asks_for_rewrite(instruction)
