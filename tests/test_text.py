"""Words and the places they stand in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rewriter.plain import plain
from rewriter.text import Context, Edit, Message, Sentence, apply, once_a_wording, sentences

SUPPORT = st.lists(
    st.sampled_from(
        [
            "Hi Anna,",
            "No.",
            "We can’t do that!",
            "dont know",
            "\n\n",
            "- a point",
            "<b>now</b>",
            "e.g. 5 p.m.",
            "🙄",
            "Kind regards,\nTom",
            "“calm down”",
        ]
    ),
    max_size=12,
).map(" ".join)


@given(st.one_of(st.text(max_size=400), SUPPORT), st.sampled_from(["text", "markdown", "html"]))
def test_every_sentence_is_verbatim(raw: str, fmt: str) -> None:
    """A sentence is exactly what stands at its place, sentences do not overlap, and every plain character has a place."""
    end = 0
    for sentence in sentences(raw, fmt):
        assert raw[sentence.start : sentence.end] == sentence.raw
        assert sentence.start >= end
        assert len(sentence.places) == len(sentence.stops) == len(sentence.plain)
        assert sentence.span(0, len(sentence.plain)) == (sentence.start, sentence.end)
        end = sentence.end


@pytest.mark.parametrize(
    ("raw", "read"),
    [
        ("We cannot", "we can't"),
        ("we can not", "we can't"),
        ("cant, its promo", "can't, its promo"),
        ("I am sure it is", "i'm sure it's"),
        ("Dunno", "don't know"),
        ("It’s “here”", 'it\'s "here"'),
        ("mail dont@cant.com or https://x.y/dont", "mail dont@cant.com or https://x.y/dont"),
        ("ze\u200bro", "zero"),
        ("İstanbul", "İstanbul"),
        ("its been a week, its not ours", "it's been a week, it's not ours"),
        ("its own branch and its only lift", "its own branch and its only lift"),
        ("were on it. sorry, were chasing them", "we're on it. sorry, we're chasing them"),
        ("we were on it, they were working on it", "we were on it, they were working on it"),
        ("well be in touch and ill check", "we'll be in touch and i'll check"),
        ("well, be careful, he was ill get well soon", "well, be careful, he was ill get well soon"),
        ("everyones busy, therell be one", "everyone's busy, there'll be one"),
        ("That's life... Yours is due…", "that's life. yours is due."),
        ("will def be back, its prob the cable", "will definitely be back, its probably the cable"),
        ("use DEF or PROB at checkout", "use def or prob at checkout"),
        ("the heat... you know it", "the heat... you know it"),
        ("should of mentioned it, could of course", "should have mentioned it, could of course"),
    ],
)
def test_the_plain_reading(raw: str, read: str) -> None:
    """One spelling for each contraction, straight quotes, one full stop at an end, lower case; addresses stay as they are."""
    assert plain(raw) == read


def test_a_word_read_otherwise_leads_back_to_what_was_typed() -> None:
    """Each letter of a word that is read in another spelling has the whole typed word as its place, alone and amid others."""
    (alone,) = sentences("thx")
    assert [alone.span(at, at + 1) for at in range(len("thanks"))] == [(0, 3)] * 6
    _, amid = sentences("Got it. ok thx ok")
    assert amid.span(3, 9) == (11, 14)
    assert amid.span(10, 12) == (15, 17)


def test_html_is_read_without_its_tags() -> None:
    """Tags end blocks or vanish, entities are read, and places lead back to the raw text."""
    message = Message("<p>We can&#39;t do <b>that</b>.</p><p>Sorry.</p>", context=Context(format="html"))
    first, second = message.body
    assert first.plain == "we can't do that."
    assert first.raw == "We can&#39;t do <b>that</b>."
    at = first.plain.index("can't")
    assert first.finding("x", at, at + 5, "m").text == "can&#39;t"
    assert second.raw == "Sorry."


@pytest.mark.parametrize(
    ("raw", "parts"),
    [
        ("No. That's it.", ["No.", "That's it."]),
        ("Order no. 5 is late.", ["Order no. 5 is late."]),
        ("Send the order no. here, please.", ["Send the order no. here, please."]),
        ("Is it late? No. here is why", ["Is it late?", "No.", "here is why"]),
        ("no we cant. its promo", ["no we cant.", "its promo"]),
        ("It came in 8.4.1. Devs are on it.", ["It came in 8.4.1.", "Devs are on it."]),
        ("Am 12.06. Montag.", ["Am 12.06. Montag."]),
        ("Since 2.30. We're full.", ["Since 2.30.", "We're full."]),
        ("10 days max. Seller pays.", ["10 days max.", "Seller pays."]),
        ("Max. 10 days. Max. Two people.", ["Max. 10 days.", "Max. Two people."]),
        ("It takes approx. 5 days. Ok?", ["It takes approx. 5 days.", "Ok?"]),
        ("I checked with the fraud dept. They closed it.", ["I checked with the fraud dept.", "They closed it."]),
        ("It's the billing dept. U gotta appeal.", ["It's the billing dept.", "U gotta appeal."]),
        (
            "Your acct. was closed by the risk dept. and stays so.",
            ["Your acct. was closed by the risk dept. and stays so."],
        ),
        (
            "The Dept. of Transport sets it, the U.S. Postal Service has it.",
            ["The Dept. of Transport sets it, the U.S. Postal Service has it."],
        ),
        ("It comes till 5 p.m. You can leave a note.", ["It comes till 5 p.m.", "You can leave a note."]),
        ("Open 9 a.m. to 5 p.m. Monday to Friday.", ["Open 9 a.m. to 5 p.m. Monday to Friday."]),
        (
            "It's with Brown Ltd. They reply. Brown Ltd. in Leeds.",
            ["It's with Brown Ltd.", "They reply.", "Brown Ltd. in Leeds."],
        ),
        ("J. Smith signed. See e.g. The Times.", ["J. Smith signed.", "See e.g. The Times."]),
        ("Acct. No. 4451 is closed.", ["Acct. No. 4451 is closed."]),
        ("I asked the mgr. He said no. The mgr. said no.", ["I asked the mgr.", "He said no.", "The mgr. said no."]),
        ("takes 10 min. your line is back then", ["takes 10 min.", "your line is back then"]),
        ("takes 10 min. to load", ["takes 10 min. to load"]),
        ("closed after 9 p.m. it says so", ["closed after 9 p.m.", "it says so"]),
        ("call at 9 p.m. your time", ["call at 9 p.m. your time"]),
        ("We ship on 5 Jan. If it's late, write.", ["We ship on 5 Jan.", "If it's late, write."]),
        ("- one\n- two", ["one", "two"]),
        ("It's in the notes 🙄 We can't restore it.", ["It's in the notes 🙄", "We can't restore it."]),
        ("Call Anna 😀 Berg about it 🙂 today.", ["Call Anna 😀 Berg about it 🙂 today."]),
        ("Call at 5 p.m. today.", ["Call at 5 p.m. today."]),
        ("I refunded £6.50. You can go.", ["I refunded £6.50.", "You can go."]),
        ("am 12.06. Montag", ["am 12.06. Montag"]),
        ("He's away till Mon. After that 2 days.", ["He's away till Mon.", "After that 2 days."]),
        ("It's on Mon. 5 May.", ["It's on Mon. 5 May."]),
    ],
)
def test_sentences_end_where_a_reader_ends_them(raw: str, parts: list[str]) -> None:
    """Abbreviations end no sentence; a lower-case start begins one; bullets are lines."""
    assert [s.raw for s in sentences(raw)] == parts


@pytest.mark.parametrize(
    ("raw", "roles"),
    [
        ("Hi Anna, it is gone.\n\nKind regards,\nTom", ["greeting", "body", "signoff", "signoff"]),
        ("Thanks for your patience.\nIt ships today.", ["body", "body"]),
        ("Hi Anna, it is gone.\n\nLots of love,\nThe team at Ferns", ["greeting", "body", "signoff", "signoff"]),
        ("Hi Anna, it is gone. Love the photo.", ["greeting", "body", "body"]),
        ("@115712 It ships today. ^JF", ["greeting", "body", "signoff"]),
        ("Hi, we are sorry.", ["greeting", "body"]),
        ("> you wrote this\nIt ships today.", ["quote", "body"]),
        ("Mrs. Pickett,\n\nIt ships today.", ["greeting", "body"]),
        ("Dana,\nIt ships today.", ["greeting", "body"]),
        ("Sorry,\nit ships today.", ["body", "body"]),
        ("Unfortunately,\nit ships today.", ["body", "body"]),
        ("Dana, it ships\ntoday.", ["body", "body"]),
        ("Refused,\nyour claim has no photo.", ["body", "body"]),
        ("Gone,\nand no more come.", ["body", "body"]),
        ("Dear Sir/Madam,\nIt ships today.", ["greeting", "body"]),
    ],
)
def test_greeting_and_signature_are_not_judged(raw: str, roles: list[str]) -> None:
    """Only the body is judged."""
    assert [s.role for s in sentences(raw)] == roles


@given(
    st.text(max_size=100),
    st.lists(st.tuples(st.integers(0, 100), st.integers(0, 100), st.text(max_size=5)), max_size=5),
)
def test_edits_that_overlap_are_left_out(raw: str, wanted: list[tuple[int, int, str]]) -> None:
    """No edit is made twice at one place, and none outside the text."""
    edits = [Edit(min(a, b, len(raw)), min(max(a, b), len(raw)), t) for a, b, t in wanted]
    assert apply(raw, []) == raw
    assert len(apply(raw, edits)) <= len(raw) + sum(len(e.text) for e in edits)


@pytest.mark.parametrize("piece", ["a", " ", ".", "<", "&", "'", '"', "no. ", "i am ", "\n", "1.", "**", "u "])
def test_hostile_length_is_read(piece: str) -> None:
    """Twenty thousand characters of one piece are read whole."""
    raw = (piece * 20_000)[:20_000]
    for fmt in ("text", "markdown", "html"):
        assert all(raw[s.start : s.end] == s.raw for s in sentences(raw, fmt))


@pytest.mark.parametrize(
    ("draft", "signed"),
    [
        ("It ships today.\n\nGreetings,\nCamping Seeblick", "Greetings,|Camping Seeblick"),
        ("It ships today.\n\nThanking you,\nFront Office", "Thanking you,|Front Office"),
        ("It ships today.\n\nThanks & regards,\nSneha", "Thanks & regards,|Sneha"),
        ("It ships today.\n\nSunny greetings\nHotel Alpenblick", "Sunny greetings|Hotel Alpenblick"),
        ("It ships today.\n\nStay warm,\nJools", "Stay warm,|Jools"),
        ("It ships today.\n\nxx\nJools", "xx|Jools"),
        (
            "Here is a code for five pounds off the next box that we send you: GAINS5\n\nStay strong,\nThe Crew",
            "Stay strong,|The Crew",
        ),
        ("It ships today.\nGreetings from us all are in the box.", ""),
        ("Please write to:\n\nAcme Returns,\nLeeds", ""),
        ("Hi Ella,\n\nYour dress is my first job today.\n\nTom, Baggage", "Tom, Baggage"),
        ("It left us on Monday.\nAnna Lee\nCustomer Care, Acme Ltd", "Anna Lee|Customer Care, Acme Ltd"),
        ("Hi,\n\nNo refunds\n\nJo", "Jo"),
        (
            "Dear Ms Lee,\nwe are sorry.\nSincerely yours,\nTom Baker\nHead of Care",
            "Sincerely yours,|Tom Baker|Head of Care",
        ),
        ("It ships today. Cheers, Tom", "Cheers, Tom"),
        ("It ships today. Anna from Support", "Anna from Support"),
        ("We're on it /Sam", "/Sam"),
        ("We have two left:\n\nRed\nBlue", ""),
        ("It is gone.\n\nMonday", ""),
        ("We can't.\n\nSorry.", ""),
        ("Send it and/or keep it", ""),
        ("We don't know. No", ""),
        ("Tom", ""),
        ("Please send it. Thanks", ""),
        ("The colours are\nRed", ""),
    ],
)
def test_a_signature_is_no_sentence_of_the_body(draft: str, signed: str) -> None:
    """Names at the end sign a letter; an answer, a list or a word of thanks does not."""
    assert "|".join(s.raw for s in sentences(draft) if s.role == "signoff") == signed


@pytest.mark.parametrize(
    ("draft", "greeting"),
    [
        ("Hey, Anthony. Sorry about that.", "Hey, Anthony."),
        ("Hi, Sorry. It is late.", "Hi,"),
        ("Hi there, we can't.", "Hi there,"),
        ("Hello, Understood. We look.", "Hello,"),
    ],
)
def test_a_name_behind_the_greeting_belongs_to_it(draft: str, greeting: str) -> None:
    """Who is called by name is greeted; a word of the answer is not."""
    assert "".join(s.raw for s in sentences(draft) if s.role == "greeting") == greeting


def test_what_is_read_once_a_wording_is_read_for_each_wording_and_case() -> None:
    """The same words tell the same wherever they stand; other words, and another case, are read for themselves."""
    asked: list[tuple[str, bool]] = []

    @once_a_wording
    def said(sentence: Sentence, loud: bool = False) -> str:
        asked.append((sentence.plain, loud))
        return sentence.plain.upper() if loud else sentence.plain

    one, two, three = sentences("It is late. We are on it. It is late.")
    assert [said(s) for s in (one, two, three, one)] == [one.plain, two.plain, one.plain, one.plain]
    assert said(three, loud=True) == said(one, True) == one.plain.upper()
    assert len(asked) == 3


def test_a_subject_line_is_no_sentence_of_the_reply() -> None:
    """It stands with the greeting, and what is said first comes behind it."""
    roles = [s.role for s in sentences("Dear Sir/Madam,\n\nRe: Your claim\n\nWe need photos.\n\nRegards\nTom")]
    assert roles == ["greeting", "greeting", "body", "signoff", "signoff"]
    assert [s.role for s in sentences("Re: your claim, we need photos.")] == ["body"]
