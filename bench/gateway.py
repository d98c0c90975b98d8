"""What stands between a caller and a model costs, beside what anybody writes first: only the ratios travel.

In one run, in short slices taken in turn: our server (one worker, every check on), a bare FastAPI + `create()`
pass-through, and an echo; behind both a model's server that answers at once, or after 200 ms. Each of ours is asked
twice over: with mails of which none is sent again in a round, so that nothing is remembered, and with one mail again and
again, as gateways are mostly measured. Then a stream, overload, and memory over many requests. `--quick`: a tenth of it.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import cycle, islice, repeat
from pathlib import Path
from statistics import median
from typing import Any, Final

from rich.console import Console
from rich.progress import track
from rich.table import Table

from bench.case import Mail, mails
from bench.line import Line, Server, Slice, ask, cpu, descriptors, during, lines, memory, raw, share, started, times
from bench.upstream import PIECE, PIECE_S, TAG
from rewriter import bootstrap
from rewriter.engines import Task
from rewriter.engines.openai_manners import Manners
from rewriter.policy import Policy
from rewriter.prompt import messages
from rewriter.settings import Settings
from rewriter.shield import shield
from rewriter.text import Message
from rewriter.verification import judge, located

MAILS: Final = 2_000
SLICE_S: Final = 1.0
STREAMS: Final = 20
SHED_MS: Final = 50


def asked(mail: Mail, policy: Policy) -> tuple[dict[str, Any], str]:
    """What a model is asked for a mail, and the content of its good answer."""
    message = located(Message(mail.draft, mail.customer))
    shielded = shield(message)
    task = Task(message, judge(message, policy), policy)
    body = Manners().body(task, "mock", messages(task, shielded))
    return body, json.dumps({"reply": shielded.hide_known(mail.reply), "changes": []})


def prepared(folder: Path, count: int) -> list[Mail]:
    """Mails, and beside them what the model's server and the pass-through need to know of them."""
    policy = bootstrap.service(Settings.load()).policies.current.resolve("deescalation")
    made = mails(count)
    contents: dict[str, str] = {}
    for mail in track(made, "Writing mails ...", transient=True):
        body, content = asked(mail, policy)
        if not contents:
            (folder / "asked.json").write_text(json.dumps(body), "utf-8")
        contents[TAG.findall(json.dumps(body).encode())[-1].decode()] = content
    (folder / "contents.json").write_text(json.dumps(contents), "utf-8")
    return made


@dataclass
class Bench:
    """All servers of one run, and how long to measure."""

    console: Console
    rounds: int
    mails: list[Mail]
    model: Server
    ours: Server
    alike: Server  # ours too: no server works with both kinds of mail, for what one costs tells whom it lets in
    bare: Server
    ours_200: Server
    alike_200: Server
    bare_200: Server
    loaded: Server

    async def run(self, requests: int) -> None:
        """Measure and print."""
        await self._prove()
        await self._slices()
        await self._stream()
        await self._overload()
        await self._memory(requests)

    def requests(self, path: str = "/v1/rewrite", **fields: Any) -> Iterator[bytes]:
        """Requests, one for each mail, again and again."""
        return cycle(
            [raw("POST", path, {"customer_message": m.customer, "draft": m.draft} | fields) for m in self.mails]
        )

    def mostly_alike(self) -> Iterator[bytes]:
        """Requests of which each twentieth brings a mail of its own: with none alike 50,000 take half an hour."""
        again = next(self.requests())
        for request in self.requests():
            yield request
            yield from repeat(again, 19)

    async def _prove(self) -> None:
        """What is measured does what it is said to do."""
        async with lines(self.ours.port, 1) as (line,):
            for engine, by in (("auto", "openai"), ("rules", "rules")):
                status, body = await ask(line, next(self.requests(engine=engine)))
                answer = json.loads(body)
                if status != 200 or answer["engine"] != by or not answer["verification"]["passed"]:
                    raise SystemExit(f"the {engine} path answers {status} {answer.get('outcome')}: nothing is measured")

    async def _slices(self) -> None:
        rewrite, rules, echo = self.requests(), self.requests(engine="rules"), self.requests("/echo")
        again, rules_again = cycle([next(self.requests())]), cycle([next(self.requests(engine="rules"))])
        direct = cycle([raw("POST", "/0/v1/chat/completions", {"messages": []})])
        kinds: dict[str, tuple[Server, Iterator[bytes], int]] = {}
        for connections in (1, 50):
            kinds |= {
                f"ours, model, {connections}": (self.ours, rewrite, connections),
                f"ours, rules, {connections}": (self.ours, rules, connections),
                f"ours, model, {connections}, one mail": (self.alike, again, connections),
                f"ours, rules, {connections}, one mail": (self.alike, rules_again, connections),
                f"bare, {connections}": (self.bare, rewrite, connections),
                f"echo, {connections}": (self.bare, echo, connections),
            }
        kinds["model itself, 1"] = (self.model, direct, 1)
        kinds["ours, 200 ms, 300"] = (self.ours_200, rewrite, 300)
        kinds["ours, 200 ms, 300, one mail"] = (self.alike_200, again, 300)
        kinds["bare, 200 ms, 300"] = (self.bare_200, rewrite, 300)
        found: dict[str, list[Slice]] = {kind: [] for kind in kinds}
        for number in track(range(self.rounds + 1), "Measuring in turn ...", transient=True):
            for kind, (server, request, connections) in kinds.items():
                one = await during(server, request, connections, SLICE_S * (2 if connections > 99 else 1))
                if number:  # the first round warms up
                    found[kind].append(one)
        self._print(found)

    def _print(self, found: dict[str, list[Slice]]) -> None:
        table = Table(
            "", "requests/s", "p50 ms", "p99 ms", "CPU ms", "failed", title=f"medians of {self.rounds} slices"
        )
        rate, p50, spent = {}, {}, {}
        for kind, slices in found.items():
            rate[kind] = median(one.rate for one in slices)
            p50[kind] = median(share(one.answered, 0.5) for one in slices) * 1000
            p99 = median(share(one.answered, 0.99) for one in slices) * 1000
            spent[kind] = median(one.cpu_ms for one in slices)
            failed = sum(one.failed for one in slices)
            table.add_row(
                kind, f"{rate[kind]:.0f}", f"{p50[kind]:.2f}", f"{p99:.2f}", f"{spent[kind]:.2f}", str(failed)
            )
        self.console.print(table)
        before, bare = p50["model itself, 1"], p50["bare, 1"]

        def against(end: str) -> tuple[float, ...]:
            return (
                rate[f"ours, model, 50{end}"] / rate["bare, 50"],
                (p50[f"ours, model, 1{end}"] - before) / (bare - before),
                rate[f"ours, 200 ms, 300{end}"] / rate["bare, 200 ms, 300"],
                rate[f"ours, rules, 50{end}"] / rate["bare, 50"],
                rate[f"ours, rules, 50{end}"] / rate["echo, 50"],
                spent[f"ours, model, 50{end}"] / spent["bare, 50"],
            )

        ratios = Table("ratio, ours to bare", "mails, none alike", "one mail again", "wanted")
        named = (
            ("throughput at 50 connections", "≥ 1.2"),
            ("added p50 at 1 connection", "≤ 1.0"),
            ("throughput at 300 and 200 ms", "≥ 1.5"),
            ("rules path, 50 connections", "≥ 2"),
            ("the same, to echo", "≥ 0.15"),
            ("CPU a request", ""),
        )
        for (what, wanted), apart, alike in zip(named, against(""), against(", one mail"), strict=True):
            ratios.add_row(what, f"{apart:.2f}", f"{alike:.2f}", wanted)
        held = [f"{memory(server.pid) / memory(self.bare.pid):.2f}" for server in (self.ours, self.alike)]
        ratios.add_row("memory", *held, "≤ 1.5")
        self.console.print(ratios)

    async def _stream(self) -> None:
        """How long after the model has written its first sentence, and begun the next, our first one is there."""
        late = []
        async with lines(self.ours.port, 1) as (line,):
            reader, writer = line
            for request in islice(self.requests(stream=True), STREAMS):
                began = time.perf_counter()
                writer.write(request)
                await reader.readuntil(b"event: sentence\ndata: ")
                first = time.perf_counter() - began
                words = json.loads(await reader.readuntil(b"\n"))["text"]
                written = len('{"reply": "') + len(json.dumps(words)) - 2
                late.append((first - written / PIECE * PIECE_S) * 1000)
                while await reader.readuntil(b"\r\n") != b"0\r\n":
                    pass
                await reader.readuntil(b"\r\n")
        self.console.print(
            f"first sentence of a stream, after the model has written its last letter: p50 {share(late, 0.5):.0f} ms, "
            f"longest {max(late):.0f} ms ({STREAMS} streams of {PIECE} letters each {PIECE_S * 1000:.0f} ms)"
        )

    async def _overload(self) -> None:
        """Twice what it can do, asked at a steady pace whether it answers or not."""
        request = self.requests()
        capacity = (await during(self.loaded, request, 90, 5 * SLICE_S)).rate
        answered: list[float] = []
        shed: list[float] = []
        failed = 0
        async with lines(self.loaded.port, max(200, int(capacity * 4))) as opened:
            free = list(opened)
            running: set[asyncio.Task[None]] = set()

            async def one(line: Line) -> None:
                nonlocal failed
                at = time.perf_counter()
                try:
                    status, _ = await ask(line, next(request))
                except (OSError, asyncio.IncompleteReadError):
                    failed += 1
                    return
                free.append(line)
                if status == 200:
                    answered.append(time.perf_counter() - at)
                elif status == 503:
                    shed.append(time.perf_counter() - at)
                else:
                    failed += 1

            began, count, seconds = time.perf_counter(), 0, 8 * SLICE_S
            while (now := time.perf_counter() - began) < seconds:
                for _ in range(int(now * capacity * 2) - count):
                    count += 1
                    if free:
                        running.add(task := asyncio.create_task(one(free.pop())))
                        task.add_done_callback(running.discard)
                    else:
                        failed += 1
                await asyncio.sleep(0.005)
            await asyncio.gather(*running)
            drained = time.perf_counter() - began - seconds
        await asyncio.sleep(max(0.0, 1 - drained))
        before = cpu(self.loaded.pid)
        await asyncio.sleep(1)
        idle = cpu(self.loaded.pid) - before
        table = Table("overload: twice the capacity", "is", "wanted")
        for what, value, wanted in (
            ("capacity, requests/s (200 ms, 90 connections)", f"{capacity:.0f}", ""),
            ("goodput, part of the capacity", f"{len(answered) / (seconds * capacity):.2f}", "≥ 0.8"),
            ("answered: p50, p99 ms", f"{share(answered, 0.5) * 1000:.0f}, {share(answered, 0.99) * 1000:.0f}", ""),
            ("shed: count, p50 ms", f"{len(shed)}, {share(shed, 0.5) * 1000:.0f}", f"< {SHED_MS}"),
            ("shed: p99 ms", f"{share(shed, 0.99) * 1000:.0f}", f"< {SHED_MS}"),
            ("other failures", str(failed), "0"),
            ("last answer after the load, s", f"{drained:.2f}", "< 1"),
            ("CPU in the second after, s", f"{idle:.2f}", "≈ 0"),
        ):
            table.add_row(what, value, wanted)
        self.console.print(table)

    async def _memory(self, requests: int) -> None:
        """Memory, descriptors and tasks while requests go by: good ones, wrong ones, and callers who leave."""
        server, good = self.ours, self.mostly_alike()
        first = requests // 10
        with self.console.status(f"{requests:,} requests ..."):
            await times(server, good, first, 20)
            at_first = memory(server.pid), descriptors(server.pid), await _tasks(server)
            await times(server, good, requests - first - requests // 20, 20)
            await times(server, cycle([raw("POST", "/v1/rewrite", {"draft": 1})]), requests // 40, 20)
            for _ in range(requests // 400):
                await self._leave(10)
            await asyncio.sleep(1)
            at_last = memory(server.pid), descriptors(server.pid), await _tasks(server)
        table = Table(
            "after so many requests",
            f"{first:,}",
            f"{requests:,}",
            "ratio",
            title="each twentieth of them a mail of its own; memory: < 1.05 wanted",
        )
        for name, a, b in zip(("memory, MB", "descriptors", "tasks"), at_first, at_last, strict=True):
            table.add_row(name, f"{a:.0f}", f"{b:.0f}", f"{b / a:.3f}")
        self.console.print(table)

    async def _leave(self, count: int) -> None:
        """Callers who ask for a stream and go away."""
        requests = self.requests(stream=True)
        async with lines(self.ours.port, count) as opened:
            for reader, writer in opened:
                writer.write(next(requests))
                await reader.readuntil(b"event: findings")


async def _tasks(server: Server) -> int:
    async with lines(server.port, 1) as (line,):
        return int((await ask(line, raw("GET", "/tasks")))[1])


def main() -> None:
    """Start all servers, measure, print."""
    parser = argparse.ArgumentParser(prog="python -m bench.gateway", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tenth of it")
    quick = parser.parse_args().quick
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        made = prepared(folder, MAILS // 10 if quick else MAILS)

        def start(*command: str, **settings: str) -> Server:
            return stack.enter_context(started(*command, **settings))

        def bare(url: str) -> Server:
            return start("bench.bare", str(folder / "asked.json"), url)

        def ours(name: str, url: str, **settings: str) -> Server:
            data = str(folder / name)
            return start("bench.server", REWRITER_MODEL="mock", OPENAI_BASE_URL=url, REWRITER_DATA_DIR=data, **settings)

        model = start("bench.upstream", str(folder / "contents.json"))
        at_once, later = (f"http://127.0.0.1:{model.port}/{ms}/v1" for ms in (0, 200))
        bench = Bench(
            Console(), 2 if quick else 8, made, model, ours("one", at_once), ours("one alike", at_once), bare(at_once),
            ours("two", later, REWRITER_MAX_CONCURRENCY="300"),
            ours("two alike", later, REWRITER_MAX_CONCURRENCY="300"), bare(later), ours("three", later),
        )  # fmt: skip
        asyncio.run(bench.run(2_000 if quick else 50_000))


if __name__ == "__main__":
    main()
