"""The least step that a change asks for: to loosen is major, and wording is a patch only where a model proved it."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import Any

import pytest

from rewriter.authoring.bump import after, between, least, reasons
from rewriter.policy import ChannelRule, Remedies, Words
from tests.authoring.files import POLICY

RULES = POLICY.rules
FIRST = RULES[0]


@pytest.mark.parametrize(
    ("changed", "bump"),
    [
        ({}, "patch"),
        ({"title": "Another title", "tests": ("x",)}, "patch"),
        ({"rules": (replace(FIRST, guidance="Say it otherwise."), *RULES[1:])}, "minor"),
        ({"messages": (("system", "Short."), POLICY.messages[1])}, "minor"),
        ({"rules": (RULES[1], FIRST, *RULES[2:])}, "minor"),
        ({"rules": (replace(FIRST, severity="warning"), *RULES[1:])}, "major"),
        ({"rules": RULES[1:]}, "major"),
        ({"messages": (POLICY.messages[0], ("user", '{{ draft|fence("draft") }}'))}, "major"),
        ({"next_step": False}, "minor"),
        ({"brand_words": Words(avoid=("sneakers",))}, "minor"),
        ({"remedies": Remedies(offers=False)}, "minor"),
        ({"channels": MappingProxyType(dict(POLICY.channels) | {"sms": ChannelRule(max_chars=160)})}, "minor"),
    ],
)
def test_the_least_step(changed: dict[str, Any], bump: str) -> None:
    """Judged less is major, judged more or told otherwise minor, anything else a patch."""
    new = replace(POLICY, **changed)
    assert least(POLICY, new) == bump, reasons(POLICY, new)


@pytest.mark.parametrize(
    "strict",
    [
        {"rules": (*RULES[:5], replace(RULES[5], severity="error"), *RULES[6:])},
        {"next_step": False},
        {"brand_words": Words(avoid=("sneakers",))},
        {"brand_words": Words(avoid=("sneakers",), severity="error")},
        {"brand_words": Words(use=("McShop",))},
        {"remedies": Remedies(offers=False)},
        {"remedies": Remedies(never=("refund",))},
        {"channels": MappingProxyType(dict(POLICY.channels) | {"sms": ChannelRule(max_chars=160)})},
        {"channels": MappingProxyType(dict(POLICY.channels) | {"email": ChannelRule()})},
    ],
)
def test_to_loosen_is_major(strict: dict[str, Any]) -> None:
    """What is a minor step in one direction is a major one in the other."""
    policy = replace(POLICY, **strict)
    assert least(POLICY, policy) == "minor"
    assert least(policy, POLICY) == "major"


@pytest.mark.parametrize(
    ("before", "now"),
    [
        ({"brand_words": Words(use=("McShop",))}, {"brand_words": Words(avoid=("McShop",))}),
        ({"brand_words": Words(avoid=("McShop",))}, {"brand_words": Words(use=("McShop",))}),
        ({"channels": {"sms": ChannelRule(greeting=True)}}, {"channels": {"sms": ChannelRule(signoff=True)}}),
        ({"channels": {"sms": ChannelRule(signoff=True)}}, {"channels": {"sms": ChannelRule(greeting=True)}}),
    ],
)
def test_one_rule_made_stricter_pays_for_no_other(before: dict[str, Any], now: dict[str, Any]) -> None:
    """A rule that is gone is judged less than before, whatever came in its place."""
    assert least(replace(POLICY, **before), replace(POLICY, **now)) == "major"


def test_wording_is_a_patch_only_where_a_model_proved_it() -> None:
    """No verdict flips, measured with answers that the words reach; the rules engine does not read them."""
    worded = replace(POLICY, rules=(replace(FIRST, guidance="Say it otherwise."), *RULES[1:]))
    assert [least(POLICY, worded, flips) for flips in (None, 0, 2)] == ["minor", "patch", "minor"]


def test_steps_are_counted() -> None:
    """By number and not by letter."""
    assert [after("1.9.9", bump) for bump in ("patch", "minor", "major")] == ["1.9.10", "1.10.0", "2.0.0"]
    assert [between("1.9.0", v) for v in ("1.9.1", "1.10.0", "2.0.0")] == ["patch", "minor", "major"]
