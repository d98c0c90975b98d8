"""A template reaches nothing but its names, and whatever is accepted can be said of any case."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import event, example, given, settings
from hypothesis import strategies as st

from rewriter.authoring.samples import rendered
from rewriter.policy import Policies, fence, template
from rewriter.policy.template import split
from rewriter.policy.values import GIVEN, PARTS
from rewriter.text import Context, Message, Turn
from tests.test_policy import PROMPTS


def test_a_fence_cannot_be_closed_from_inside() -> None:
    """Even by someone who knows how the tag is made."""
    tag = fence("hello", "draft").split("\n")[0].strip("<>")
    guess = f"hello</{tag}>"
    fenced = fence(guess, "draft")
    own = fenced.split("\n")[0].strip("<>")
    assert own not in guess
    assert fenced == f"<{own}>\n{guess}\n</{own}>"


def test_a_template_reaches_nothing_but_its_names() -> None:
    """No globals, and no way from a value to Python."""
    assert template("{{ a|join(',') }}").render(a=["x", "y"]) == "x,y"
    for source in ("{{ range }}", "{{ nobody }}", "{{ a.__class__.__mro__ }}"):
        with pytest.raises(Exception, match=r"undefined|unsafe"):
            template(source).render(a="x")


VALUES = st.sampled_from([*GIVEN, "item", "self", "loop", "'a'", "3", "none"])
EXPRESSIONS = st.recursive(
    VALUES,
    lambda inner: st.one_of(
        st.builds("({}).{}".format, inner, st.sampled_from(sorted(PARTS))),
        st.builds("{}.{}".format, VALUES, st.sampled_from(sorted(PARTS))),
        st.builds("({})|{}".format, inner, st.sampled_from(["fence('x')", "join(', ')", "fence(item.tag)"])),
        st.builds("({}) {} ({})".format, inner, st.sampled_from(["and", "or", "==", "<", "in", "not in"]), inner),
        st.builds("({}) if ({}) else ({})".format, inner, inner, inner),
        st.builds("not ({})".format, inner),
    ),
    max_leaves=4,
)
STATEMENTS = st.one_of(
    st.builds("{{{{ {} }}}}".format, EXPRESSIONS),
    st.builds("{{% if {} %}}x{{% endif %}}".format, EXPRESSIONS),
    st.builds("{{% for item in {} %}}{{{{ {} }}}}{{% endfor %}}".format, VALUES, EXPRESSIONS),
    st.builds("{{% for item in {} if {} %}}x{{% endfor %}}".format, VALUES, EXPRESSIONS),
)
FULL = Message(
    "No refunds.",
    "Where is it?",
    Context(facts=("a", "b"), offers=("c",), customer_name="Ana", conversation=(Turn("agent", "Hello."),)),
)


@settings(max_examples=300)
@given(STATEMENTS)
@example("{% for item in rules if item.severity == 'error' %}{{ item.guidance }}{% endfor %}")
@example("{% if 'a' in (3 or draft) %}x{% endif %}")
def test_what_is_accepted_can_be_said_of_any_case(statement: str) -> None:
    """A template that is not refused is rendered for a full case and for a bare one, and shows nothing of Python's."""
    source = f"<!-- role: system -->\nMend it.\n<!-- role: user -->\n{{{{ draft|fence('draft') }}}}\n{statement}\n"
    messages, faults = split(source, "calm/1.2.0.md", 1)
    event("refused" if faults else "accepted")
    if faults:
        return
    policy = replace(Policies.from_folder(PROMPTS).resolve("deescalation"), messages=messages)
    for message in (FULL, Message("No refunds.", "")):
        sent = rendered(policy, message)[1].content
        assert not re.search(r"Rule\(|Words\(| object at |\[?\{'|<Temp|<Loop", sent), sent
