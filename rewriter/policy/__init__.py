"""Policies: files in prompts/ that say which techniques are judged, in which order, and in which words.

A policy file is Markdown: YAML front matter, then message templates, each under a line
`<!-- role: system -->` or `<!-- role: user -->`. A released file never changes: its sha256 stands in
versions.lock. What may move is a label, and labels live in labels.yaml. What cannot be used is refused
when it is read, with its line and the way out; never when it is used.

    folder    every policy of a folder; which one a reference means
    document  one file, from front (its head) and template (its messages)
    lock      the digests of released files          labels   what may move
    live      a folder that is read again when it changes, and never leaves the last good state for a broken one
    shape     what a policy is                       files, refusal   how files are read, and how they are refused
"""

from __future__ import annotations

from rewriter.policy.document import load
from rewriter.policy.files import LABELS, LOCK
from rewriter.policy.folder import Policies, survey
from rewriter.policy.live import LivePolicies, Source
from rewriter.policy.shape import (
    BRAND_WORDS,
    CHANNEL_RULES,
    Change,
    ChannelRule,
    ModelSettings,
    Policy,
    Remedies,
    Rule,
    Words,
)
from rewriter.policy.template import fence, template

__all__ = [
    "BRAND_WORDS", "CHANNEL_RULES", "LABELS", "LOCK", "Change", "ChannelRule", "LivePolicies", "ModelSettings", "Policies", "Policy",
    "Remedies", "Rule", "Source", "Words", "fence", "load", "survey", "template",
]  # fmt: skip
