"""Twenty requests through a real model: nothing unverified may leave, and `attempts` say what was rejected and why.

Takes the folder into which `make local-model` unpacked the model and its server. Exit 1 when a reply left unverified.
"""

from __future__ import annotations

import http.client
import json
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

from pydantic import SecretStr
from rich.console import Console

from bench.case import mails
from bench.gateway import asked
from bench.line import started
from eval.case import Case, load
from rewriter import bootstrap
from rewriter.api.app import create
from rewriter.demo import post, served
from rewriter.settings import Settings

REQUESTS = 20
DEADLINE_S = 60.0  # it writes some fifty tokens a second, and sometimes does not stop


def _request(case: Case) -> dict[str, Any]:
    """A case as a caller would send it."""
    given = case.given
    context = {"facts": given.facts, "offers": given.offers, "customer_name": given.customer_name, "brand": given.brand}
    return {
        "customer_message": given.customer,
        "draft": given.draft,
        "context": context,
        "channel": given.channel,
        "format": given.format,
    }


def _warm(port: int) -> None:
    """Let the server read the part of the prompt that is the same for every request; it keeps that."""
    policy = bootstrap.service(Settings.load()).policies.current.resolve("deescalation")
    chat = asked(mails(1)[0], policy)[0]["messages"]
    body = json.dumps({"messages": chat, "max_tokens": 1}).encode()
    until = time.monotonic() + 600
    while time.monotonic() < until:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=600)
        try:
            connection.request("POST", "/v1/chat/completions", body, {"Content-Type": "application/json"})
            if connection.getresponse().status == 200:
                return
        except OSError:
            pass
        finally:
            connection.close()
        time.sleep(0.5)
    raise SystemExit("the model's server did not answer; see what it said above")


def _attempt(attempt: dict[str, Any]) -> str:
    """One attempt in a few words."""
    why = f" ({', '.join(attempt['findings'])})" if attempt["findings"] else ""
    return f"{attempt['engine']} {attempt['result']}{why} {attempt['ms'] / 1000:.1f} s"


def main(folder: str) -> int:
    """Ask and print."""
    console = Console(highlight=False)
    cases = load()
    chosen = cases[:: max(1, len(cases) // REQUESTS)][:REQUESTS]
    attempts: Counter[str] = Counter()
    unverified = errors = 0
    with started("bench.llama", folder) as model, tempfile.TemporaryDirectory() as data:
        console.print("The model reads its instructions, once ...")
        _warm(model.port)
        changed = {
            "model": "SmolLM2-135M-Instruct",
            "openai_base_url": f"http://127.0.0.1:{model.port}/v1",
            "deadline_s": DEADLINE_S,
            "api_keys": SecretStr(""),
            "data_dir": Path(data),
        }
        with served(create(Settings.load().model_copy(update=changed))) as port:
            for number, case in enumerate(chosen, 1):
                began = time.perf_counter()
                status, answer = post(port, "/v1/rewrite", _request(case), DEADLINE_S + 30)
                if status != 200:
                    errors += 1
                    console.print(f"{number:2} {case.id}: {status} {answer.get('detail')}")
                    continue
                kept = answer["outcome"] == "draft_kept" and answer["reply"] == case.given.draft
                if not answer["verification"]["passed"] and not kept:
                    unverified += 1
                attempts.update(f"{a['engine']} {a['result']}" for a in answer["attempts"])
                told = "; ".join(_attempt(attempt) for attempt in answer["attempts"]) or "no engine was asked"
                spent = time.perf_counter() - began
                console.print(f"{number:2} {case.id}: [bold]{answer['outcome']}[/] in {spent:.1f} s: {told}")
    counts = ", ".join(f"{count} x {what}" for what, count in attempts.most_common())
    console.print(f"{len(chosen)} requests: {unverified} unverified replies, {errors} errors. Attempts: {counts}.")
    return 1 if unverified or errors else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
