"""Where a label points: moved only to a version that has been proved, and moved back in one step."""

from __future__ import annotations

from pathlib import Path
from typing import Final, Literal

from rewriter.authoring import edits, receipt
from rewriter.errors import InputError
from rewriter.policy import LABELS, Policies, Policy, survey
from rewriter.policy.labels import stated

Label = Literal["stable", "latest", "canary", "retired"]
MOVABLE: Final[tuple[Label, ...]] = ("stable", "latest", "canary", "retired")
NOWHERE: Final = "none"


def label(
    folder: Path,
    name: str,
    which: Label,
    version: str,
    *,
    weight: float | None = None,
    sticky: str = "",
    fallback: str = "",
) -> Policies:
    """Point a label of a policy at a version; `retired` adds the version to those that answer no more requests.

    A canary takes `weight` per cent of the values of the metadata key `sticky`. Raises InputError or PolicyError
    and changes nothing when the version is not released, is not proved, or is needed elsewhere.
    """
    values = _given(folder, name)
    if version == NOWHERE and which in ("canary", "latest"):
        values.pop(which, None)
        return _put(folder, name, values)
    policies = Policies.from_folder(folder)
    policy = policies.find(f"{name}@{version}")
    if policy.status == "draft":
        raise InputError(f"{policy.ref} is a draft; release it first: `rewriter policy release {policy.ref}`.")
    if which == "retired":
        _unneeded(policies, policy, values)
        retired = values.get("retired", [])
        assert isinstance(retired, list)
        values["retired"] = list(dict.fromkeys([*retired, policy.version]))
        return _put(folder, name, values)
    if policies.retired(policy):
        raise InputError(f"{policy.ref} is retired; take it out of `retired` in {LABELS} first.")
    if which in ("stable", "canary"):
        _proved(folder, policy)
    if which == "canary":
        if weight is None or not sticky:
            raise InputError("A canary needs a share and a key: --weight PERCENT --sticky METADATA_KEY.")
        values["canary"] = {
            "version": policy.version, "weight": f"{weight:g}", "sticky": sticky, "fallback": fallback or "stable",
        }  # fmt: skip
        return _put(folder, name, values)
    now = policies.labels(name).get("stable")
    if which == "stable" and now and now != policy.version:
        values["previous"] = now
    values[which] = policy.version
    return _put(folder, name, values)


def rollback(folder: Path, name: str) -> Policies:
    """Point `stable` where it pointed before it was last moved. Raises InputError when that is not on record."""
    values = _given(folder, name)
    before = values.pop("previous", None)
    if not isinstance(before, str):
        raise InputError(
            f"It is not on record where {name}@stable pointed before; say where it should: "
            f"`rewriter policy label {name} stable VERSION`."
        )
    values["stable"] = before
    return _put(folder, name, values)


def _given(folder: Path, name: str) -> dict[str, object]:
    """The labels of a policy as the file states them."""
    Policies(survey(folder).policies, {}).named(name)
    return dict(stated(folder).data.get(name, {}))


def _unneeded(policies: Policies, policy: Policy, values: dict[str, object]) -> None:
    """No label points at it; `latest`, where nobody set it, may move on by itself."""
    labels = policies.labels(policy.name)
    pointing = [label for label in labels if labels[label] == policy.version and label in {"stable", *values}]
    if pointing:
        raise InputError(
            f"{policy.ref} is what {' and '.join(pointing)} points at; point that elsewhere first: "
            f"`rewriter policy label {policy.name} {pointing[0]} VERSION`."
        )


def _proved(folder: Path, policy: Policy) -> None:
    """It has a receipt of exactly its file."""
    if receipt.read(folder, policy) is None:
        raise InputError(
            f"{policy.ref} has no receipt of the eval, and a label moves only with proof; "
            f"write one with `rewriter policy release {policy.ref}`."
        )


def _put(folder: Path, name: str, values: dict[str, object]) -> Policies:
    order = [key for key in ("stable", "latest", "previous", "canary", "retired") if key in values]
    text = edits.with_labels(edits.text_of(folder / LABELS), name, edits.flat({key: values[key] for key in order}))
    return edits.put(folder, {LABELS: text})
