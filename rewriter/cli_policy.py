"""`rewriter policy …`: what a prompt author does with the files in prompts/."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import rewriter
from rewriter import show_policy
from rewriter.arguments import TEXT, about_the_case, percent, text_or_file
from rewriter.authoring import diff, pointers, release
from rewriter.authoring import lint as linter
from rewriter.authoring.receipt import as_json
from rewriter.authoring.samples import COUNTED, Sent, rendered
from rewriter.bootstrap import prompts_folder
from rewriter.errors import InputError
from rewriter.policy import Policies, Policy, survey
from rewriter.schemas.requests import SAMPLE_CUSTOMER, SAMPLE_DRAFT
from rewriter.service import detailed, listed
from rewriter.settings import Settings
from rewriter.text import Context, Message

_Actions = Any  # what argparse calls sub-parsers has no public name
_REF = "NAME[@VERSION]"


def add(commands: _Actions) -> None:
    """The command with its actions."""
    command = commands.add_parser(
        "policy",
        help="list, show, write, check, compare and release policies",
        description="A policy is one file in prompts/: which techniques are judged, and every word a model is told. "
        "A released file never changes; a label says which version serves. prompts/README.md walks through it.",
    )
    actions = command.add_subparsers(dest="action", metavar="ACTION", required=True)

    action = _action(actions, "list", _list, "every version of every policy, with the labels that point at it")

    action = _action(actions, "show", _show, "one version: its techniques, and what a model is sent for a case")
    action.add_argument("ref", metavar=_REF)
    action.add_argument("--customer", metavar=TEXT, default=SAMPLE_CUSTOMER, help="what the customer wrote")
    action.add_argument("--draft", metavar=TEXT, default=SAMPLE_DRAFT, help="what the agent typed")
    about_the_case(action)

    action = _action(actions, "new", _new, "begin a draft: the next version, or a new policy")
    action.add_argument("name", metavar="NAME", help="a policy that is there, or the name of a new one")
    action.add_argument(
        "--from", dest="source", default="", metavar="VERSION", help="what to copy: 1.0.0, or NAME@1.0.0"
    )
    action.add_argument(
        "--bump", choices=("major", "minor", "patch"), default="minor", help="which step the next version is"
    )

    action = _action(
        actions, "lint", _lint, "every fault with its line and the command that mends it; exit 1 on an error"
    )
    action.add_argument("ref", metavar=_REF, nargs="?", default="", help="only this policy, or this version of it")

    action = _action(actions, "diff", _diff, "two versions: text, techniques, messages, and the verdicts that flip")
    action.add_argument("before", metavar="A")
    action.add_argument("after", metavar="B")
    action.add_argument("--fresh", action="store_true", help="run the eval on both now, whatever their receipts say")
    action.add_argument("--no-eval", action="store_true", help="leave the verdicts out")

    action = _action(actions, "release", _release, "prove a draft, compute the least version step, and pin the file")
    action.add_argument("ref", metavar=_REF, help="the draft; a released version gets the receipt that it lacks")
    action.add_argument(
        "--run",
        dest="made",
        type=Path,
        metavar="FILE",
        help="the JSON of an eval run of this file; default: run it now",
    )
    action.add_argument("--why", default="", metavar="TEXT", help="the changelog's line, in place of the file's")

    action = _action(actions, "label", _label, "point a label at a released version that has a receipt")
    action.add_argument("name", metavar="NAME")
    action.add_argument("label", choices=pointers.MOVABLE, help="retired: the version answers no more requests")
    action.add_argument("version", metavar="VERSION", help=f"such as 1.1.0; `{pointers.NOWHERE}` takes a canary away")
    action.add_argument("--weight", type=percent, metavar="PERCENT", help="of a canary: its share of the requests")
    action.add_argument(
        "--sticky", default="", metavar="KEY", help="of a canary: the metadata key whose values stay together"
    )
    action.add_argument(
        "--fallback", default="", metavar="VERSION", help="of a canary: what all others get (default: stable)"
    )

    action = _action(actions, "rollback", _rollback, "point stable where it pointed before it was last moved")
    action.add_argument("name", metavar="NAME")


def _action(
    actions: _Actions, name: str, run: Callable[[argparse.Namespace], int], told: str
) -> argparse.ArgumentParser:
    action: argparse.ArgumentParser = actions.add_parser(name, help=told, description=told[0].upper() + told[1:] + ".")
    action.add_argument("--json", action="store_true", help="print it as the HTTP interface would")
    action.set_defaults(run=run)
    return action


def _folder() -> Path:
    return prompts_folder(Settings.load())


def _own_folder() -> Path:
    """The folder to write to. Raises InputError for the copy that an update of the package would replace."""
    folder = _folder()
    packaged = Path(rewriter.__path__[0]) / "_prompts"
    if folder == packaged:
        raise InputError(
            f"These are the policies that came with the package. Make them yours first: `cp -r {packaged} prompts`."
        )
    return folder


def _print(answer: object, options: argparse.Namespace, draw: Callable[[], None]) -> None:
    if options.json:
        print(json.dumps(answer, ensure_ascii=False, indent=2))
    else:
        draw()


def _tell(line: str) -> None:
    print(line, file=sys.stderr)


def _list(options: argparse.Namespace) -> int:
    policies = Policies.from_folder(_folder())
    found = [listed(policies, policy) for policy in policies.all()]
    _print({"data": found, "next": None}, options, lambda: show_policy.every(found))
    return 0


def _show(options: argparse.Namespace) -> int:
    policies = Policies.from_folder(_folder())
    policy = policies.find(options.ref)
    context = Context(
        facts=tuple(options.fact),
        offers=tuple(options.offer),
        channel=options.channel,
        format=options.format,
        language=options.language or "",
    )
    message = Message(text_or_file(options.draft), text_or_file(options.customer), context)
    sent = rendered(policy, message)
    found = detailed(policies, policy)
    _print(found | {"prompt": _prompt(sent)}, options, lambda: show_policy.one(found, sent))
    return 0


def _prompt(sent: tuple[Sent, ...]) -> dict[str, Any]:
    return {"messages": [asdict(message) for message in sent], "tokens": COUNTED}


def _new(options: argparse.Namespace) -> int:
    folder = _own_folder()
    path = release.begin(folder, options.name, options.source, options.bump, Settings.load().policy)
    reading = survey(folder)
    policies = Policies(reading.policies, reading.labels)
    begun = policies.find(f"{options.name}@{path.stem}")
    answer = listed(policies, begun) | {"file": str(path)}
    _print(answer, options, lambda: show_policy.begun(path, begun.ref))
    return 0


def _lint(options: argparse.Namespace) -> int:
    problems = linter.lint(_folder(), options.ref)
    _print(
        {"data": [asdict(problem) for problem in problems], "next": None},
        options,
        lambda: show_policy.problems(problems),
    )
    return 1 if any(problem.severity == "error" for problem in problems) else 0


def _diff(options: argparse.Namespace) -> int:
    folder = _folder()
    policies = Policies.from_folder(folder)
    before, after = policies.find(options.before), policies.find(options.after)
    found = diff.difference(folder, before, after, measure=not options.no_eval, fresh=options.fresh, tell=_tell)
    _print(_difference(found), options, lambda: show_policy.difference(found))
    return 0


def _difference(found: diff.Difference) -> dict[str, Any]:
    return {
        "before": _id(found.before),
        "after": _id(found.after),
        "least_bump": found.reasons[0].bump,
        "reasons": [asdict(reason) for reason in found.reasons],
        "techniques": [asdict(change) for change in found.techniques],
        "static_tokens": {"before": found.static[0], "after": found.static[1], "counted": COUNTED},
        "prompts": [asdict(prompt) for prompt in found.prompts],
        "verdicts": asdict(found.verdicts) if found.verdicts else None,
        "unmeasured": found.unmeasured,
        "text": list(found.text),
    }


def _id(policy: Policy) -> dict[str, str]:
    return {"name": policy.name, "version": policy.version, "digest": policy.digest}


def _release(options: argparse.Namespace) -> int:
    folder = _own_folder()
    done = release.release(folder, options.ref, options.made, options.why, _tell)
    policies = Policies.from_folder(folder)
    answer = listed(policies, done.policy) | {"bump": done.bump, "receipt": as_json(done.receipt)}
    _print(answer, options, lambda: show_policy.released(done))
    return 0


def _label(options: argparse.Namespace) -> int:
    moved = pointers.label(
        _own_folder(),
        options.name,
        options.label,
        options.version,
        weight=options.weight,
        sticky=options.sticky,
        fallback=options.fallback,
    )
    return _moved(options, moved)


def _rollback(options: argparse.Namespace) -> int:
    return _moved(options, pointers.rollback(_own_folder(), options.name))


def _moved(options: argparse.Namespace, policies: Policies) -> int:
    found = [listed(policies, policy) for policy in policies.named(options.name)]
    _print({"data": found, "next": None}, options, lambda: show_policy.every(found))
    return 0
