"""What a request costs over HTTP without a model, beside an echo of the same server: only the ratios travel.

One server process, clients with kept connections, slices taken in turn so that a slow minute hits every route alike.
No two mails are alike, so that nothing is remembered, but where one is sent again, as most benchmarks do it. "Typed": a
draft is checked at every twelfth letter, as the page does it while an agent writes.
"""

from __future__ import annotations

import asyncio
import tempfile
from itertools import cycle
from statistics import median

from rich.console import Console
from rich.table import Table

from bench.case import DRAFT, Mail, mails
from bench.line import Server, Slice, during, raw, share, started

ECHO = "/echo"
ROUNDS = 5
SLICE_S = 1.0


def requests(count: int) -> dict[str, list[bytes]]:
    """What is asked of each route, by what a table calls it."""
    made = mails(count)

    def body(mail: Mail, draft: str) -> dict[str, str]:
        return {"draft": draft, "customer_message": mail.customer}

    whole = [body(mail, mail.draft) for mail in made]
    typed = [body(m, m.draft[:end]) for m in made[: count // 10] for end in range(12, len(m.draft), 12)]
    return {
        ECHO: [raw("POST", "/echo", one) for one in whole],
        "/v1/check": [raw("POST", "/v1/check", one) for one in whole],
        "… typed": [raw("POST", "/v1/check", one) for one in typed],
        "… again": [raw("POST", "/v1/check", whole[0])],
        "/v1/rewrite": [raw("POST", "/v1/rewrite", one) for one in whole],
        "… once more": [raw("POST", "/v1/rewrite", whole[0])],
    }


async def measure(server: Server) -> dict[tuple[str, int], list[Slice]]:
    """The slices of each route at each number of connections, but for the first, which warms up."""
    asked = {route: cycle(bodies) for route, bodies in requests(2_000).items()}
    found: dict[tuple[str, int], list[Slice]] = {(route, count): [] for count in (1, 50) for route in asked}
    for _ in range(ROUNDS + 1):
        for (route, count), slices in found.items():
            slices.append(await during(server, asked[route], count, SLICE_S))
    return {key: slices[1:] for key, slices in found.items()}


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as data, started("bench.server", REWRITER_DATA_DIR=data) as server:
        found = asyncio.run(measure(server))
    table = Table(
        "at once", "route", "p50 ms", "p99 ms", "requests/s", "CPU ms", "cost, echo = 1",
        title=f"drafts of some {len(DRAFT)} characters, rules",
    )  # fmt: skip
    cost = {key: median(one.cpu_ms for one in slices) for key, slices in found.items()}
    for (route, count), slices in found.items():
        p50, p99 = (median(share(one.answered, part) for one in slices) * 1000 for part in (0.5, 0.99))
        rate = median(one.rate for one in slices)
        ratio = cost[route, count] / cost[ECHO, count]
        table.add_row(
            str(count), route, f"{p50:.2f}", f"{p99:.2f}", f"{rate:.0f}", f"{cost[route, count]:.2f}", f"{ratio:.1f}"
        )
    Console().print(table)


if __name__ == "__main__":
    main()
