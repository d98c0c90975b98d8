"""The command line: rewrite, check, explain, policy, batch, serve and mcp."""

from __future__ import annotations

import argparse
import asyncio
import difflib
import json
import logging
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

import rewriter
from rewriter import bootstrap, cli_policy, problem, show, show_rule, wording
from rewriter.arguments import TEXT, about_the_case, port, positive, text_or_file
from rewriter.errors import InputError, NotReleasable, RewriterError, SettingsError
from rewriter.guard import Guard, guards
from rewriter.schemas.requests import CheckRequest, RewriteRequest
from rewriter.settings import Settings, ignored, share_metrics
from rewriter.technique import Check, Technique, techniques

if TYPE_CHECKING:
    from rewriter.service import Service

FAULT = 1  # exit code: a fault was found
USAGE = 2  # exit code: the command, a file or a setting is wrong


def _parser() -> argparse.ArgumentParser:
    """Every command with its options."""
    parser = argparse.ArgumentParser(
        prog="rewriter", description="Rewrites customer-support replies, and checks every word before it leaves."
    )
    parser.add_argument("--version", action="version", version=f"rewriter {rewriter.__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)

    case = argparse.ArgumentParser(add_help=False)
    case.add_argument("--draft", metavar=TEXT, required=True, help="what the agent typed (@- reads the standard input)")
    case.add_argument("--policy", metavar="NAME@VERSION", help="the policy to judge by")
    about_the_case(case)
    case.add_argument("--json", action="store_true", help="print the answer as the HTTP interface gives it")

    command = commands.add_parser("rewrite", parents=[case], help="rewrite a draft")
    command.add_argument("--customer", metavar=TEXT, required=True, help="what the customer wrote")
    command.add_argument("--engine", choices=("auto", "rules", "openai"), help="who proposes the reply")
    command.set_defaults(run=_rewrite)

    command = commands.add_parser(
        "check", parents=[case], help="show the faults of a draft; exit 1 when one is an error"
    )
    command.add_argument("--customer", metavar=TEXT, default="", help="what the customer wrote")
    command.set_defaults(run=_check)

    command = commands.add_parser("explain", help="what a technique or guard is for, with examples")
    command.add_argument("name", metavar="NAME", nargs="?", help="its name in a finding; without one, all are listed")
    command.add_argument("--all", action="store_true", help="every example that tests it, and not six alone")
    command.set_defaults(run=_explain)

    command = commands.add_parser(
        "batch",
        help="answer a file of requests; run it again to go on where it stopped",
        description="Answers each line of IN.jsonl, a request as POST /v1/rewrite takes it, on the same line of "
        "OUT.jsonl. Run it again to go on where it stopped: lines that were refused are tried again, and so are those "
        "whose request has changed since. Exits 1 when lines were refused.",
    )
    command.add_argument("source", metavar="IN.jsonl", type=Path, help="the requests, one JSON object a line")
    command.add_argument("target", metavar="OUT.jsonl", type=Path, help="the answers, or why there is none")
    command.add_argument("--jobs", type=positive, default=8, metavar="N", help="requests at a time (default 8)")
    command.set_defaults(run=_batch)

    command = commands.add_parser("serve", help="serve the HTTP interface")
    command.add_argument(
        "--host",
        default="127.0.0.1",
        help="the address to listen at (default %(default)s: this machine alone; others need keys)",
    )
    command.add_argument("--port", type=port, default=8000, metavar="N", help="the port (default %(default)s)")
    command.add_argument("--workers", type=positive, default=1, metavar="N", help="processes (default %(default)s)")
    command.set_defaults(run=_serve)

    command = commands.add_parser(
        "mcp", help="offer rewrite and check as tools over the Model Context Protocol, on the standard input and output"
    )
    command.set_defaults(run=_mcp)

    cli_policy.add(commands)
    return parser


def _service() -> Service:
    return bootstrap.service(Settings.load())


def _given(options: argparse.Namespace) -> dict[str, Any]:
    """The fields that rewrite and check have in common."""
    given: dict[str, Any] = {
        "draft": text_or_file(options.draft),
        "customer_message": text_or_file(options.customer),
        "context": {"offers": options.offer, "facts": options.fact},
        "channel": options.channel,
        "format": options.format,
    }
    return given | {k: v for k in ("policy", "language") if (v := getattr(options, k))}


def _print_json(answer: object) -> None:
    print(json.dumps(answer, ensure_ascii=False, indent=2))


def _rewrite(options: argparse.Namespace) -> int:
    request = RewriteRequest.model_validate(_given(options) | ({"engine": options.engine} if options.engine else {}))

    async def answered() -> dict[str, Any]:
        async with _service() as service:
            return await service.rewrite(request)

    answer = asyncio.run(answered())
    _print_json(answer) if options.json else show.rewrite(answer)
    return 0


def _check(options: argparse.Namespace) -> int:
    request = CheckRequest.model_validate(_given(options))
    answer = _service().check(request)
    _print_json(answer) if options.json else show.check(request.draft, answer)
    return 1 if any(finding["severity"] == "error" for finding in answer["findings"]) else 0


def _explain(options: argparse.Namespace) -> int:
    if options.name is None:
        show_rule.listed(techniques(), guards(), wording.OWN)
        return 0
    rules: tuple[Technique | Guard | Check, ...] = (*techniques(), *guards(), *wording.OWN)
    known = {rule.name: rule for rule in rules}
    name = options.name.lower().replace("_", "-")
    if name not in known:
        near = difflib.get_close_matches(name, known, n=1, cutoff=0.6)
        meant = f"did you mean {near[0]}? There" if near else "there"
        raise InputError(f"There is no technique, guard or policy check of that name; {meant} are {', '.join(known)}.")
    show_rule.explain(known[name], every=options.all)
    return 0


def _batch(options: argparse.Namespace) -> int:
    from rewriter import batch

    settings = Settings.load()
    service = bootstrap.service(settings)

    async def answered(progress: Callable[[int, int], None]) -> batch.Tally:
        async with service:
            return await batch.run(
                service,
                options.source,
                options.target,
                jobs=options.jobs,
                longest=settings.max_body_bytes,
                progress=progress,
            )

    try:
        with show.progress() as progress:
            tally = asyncio.run(answered(progress))
    except OSError as error:
        raise InputError(f"{error.filename}: {error.strerror}; check the path.") from None
    show.tally(tally.answered, tally.refused, tally.found, tally.changed, options.source, options.target)
    return FAULT if tally.refused else 0


def _serve(options: argparse.Namespace) -> int:
    import uvicorn

    from rewriter import telemetry
    from rewriter.api.app import create
    from rewriter.api.keys import Keys, loopback, parse
    from rewriter.api.wire import OPTIONS, must_be_free

    settings = Settings.load()
    keys = Keys(parse(settings.api_keys.get_secret_value()), settings.api_keys_file)
    if keys.open and not settings.allow_open and not loopback(options.host):
        raise SettingsError(
            f"Without keys this serves its own machine alone, and {options.host} is reached from others: set "
            "REWRITER_API_KEYS, or REWRITER_ALLOW_OPEN=1 to serve anybody."
        )
    create(settings)  # what is wrong is said here, in one sentence, before any worker starts
    must_be_free(options.host, options.port)
    telemetry.setup(settings.log_level)
    for name, meant in ignored().items():
        telemetry.event(telemetry.IGNORED, logging.WARNING, setting=name, did_you_mean=meant)
    if options.workers > 1 and settings.redis_url is None:
        print("Each worker counts and remembers for itself; set REWRITER_REDIS_URL to share it.", file=sys.stderr)
    host = f"[{options.host}]" if ":" in options.host else options.host
    print(f"rewriter {rewriter.__version__} on http://{host}:{options.port} (Ctrl-C ends it)", file=sys.stderr)
    with tempfile.TemporaryDirectory(prefix="rewriter-metrics-") as folder:
        if options.workers > 1:
            share_metrics(Path(folder))
        uvicorn.run(
            "rewriter.api.app:serve",
            factory=True,
            host=options.host,
            port=options.port,
            workers=options.workers,
            **OPTIONS | {"timeout_graceful_shutdown": int(settings.deadline_s) + 10},
        )
    return 0


def _mcp(options: argparse.Namespace) -> int:
    try:
        from rewriter import mcp_server
    except ModuleNotFoundError:
        raise SettingsError("`rewriter mcp` needs one package more; install `rewriter[mcp]`.") from None
    asyncio.run(mcp_server.run(_service()))
    return 0


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. 0 done, 1 a fault was found or a release refused, 2 wrong usage; what is wrong is on stderr."""
    options = _parser().parse_args(argv)
    try:
        return int(options.run(options))
    except ValidationError as invalid:
        faults = [f | {"loc": ("body", *f["loc"])} for f in invalid.errors(include_url=False, include_input=False)]
        return _refuse(problem.invalid(faults).detail)
    except NotReleasable as error:
        return _refuse(str(error), FAULT)
    except RewriterError as error:
        return _refuse(str(error))
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130


def _refuse(why: str, code: int = USAGE) -> int:
    print(f"rewriter: {why}", file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main())
