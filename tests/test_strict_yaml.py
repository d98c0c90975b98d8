"""YAML without guesses: strings stay strings, and each refusal names its line."""

from __future__ import annotations

import pytest
from pydantic import BaseModel, ConfigDict

from rewriter.strict_yaml import read


class _Leaf(BaseModel):
    model_config = ConfigDict(extra="forbid")
    colour: str = ""
    count: int = 0


class _Tree(BaseModel):
    model_config = ConfigDict(extra="forbid")
    leaves: tuple[_Leaf, ...] = ()
    named: dict[str, _Leaf] | None = None


def test_every_value_stays_a_string() -> None:
    """`no` stays "no", 1.10 stays "1.10", a time stays a time."""
    assert read("[no, 1.10, 12:30:00, ~, 0x1f]", "f", ValueError).data == ["no", "1.10", "12:30:00", "~", "0x1f"]


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("leaves:\n- colour: red\n  color: red\n", 3, "did you mean `colour`"),
        ("named:\n  oak:\n    colur: red\n", 3, "did you mean `colour`"),
        ("leaves:\n- count: many\n", 2, "leaves.0.count"),
        ("leaves:\n- colour: a\n  colour: b\n", 3, "twice"),
        ("leaves: &a [x]\nnamed: *a\n", 2, "alias"),
        ("leaves: &a\n- *a\n", 1, "alias"),
        ("[1, 2]: x\n", 1, "a key is one word"),
        ("leaves: [\n", 2, "no YAML"),
    ],
)
def test_a_refusal_names_its_line(text: str, line: int, says: str) -> None:
    """Whoever made the slip reads where it is and what to do."""
    with pytest.raises(ValueError, match=rf"^trees\.yaml:{line}: ") as raised:
        read(text, "trees.yaml", ValueError).checked(_Tree)
    assert says in str(raised.value)


def test_a_part_keeps_its_lines() -> None:
    """A part of a file still says where it stands in the whole."""
    part = read("leaves: []\nnamed:\n  oak:\n    count: many\n", "t", ValueError).at("named", "oak")
    assert part.data == {"count": "many"}
    with pytest.raises(ValueError, match=r"^t:4: count"):
        part.checked(_Leaf)


def test_the_items_of_a_list_keep_their_lines() -> None:
    """Each item says where it stands in the whole."""
    one, two = read("- colour: red\n- colour: blue\n  count: many\n", "t", ValueError).each()
    assert (one.data, one.line(), two.line("count")) == ({"colour": "red"}, 1, 3)
    with pytest.raises(ValueError, match=r"^t:3: count"):
        two.checked(_Leaf)
