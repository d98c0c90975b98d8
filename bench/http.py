"""What a request costs over HTTP without a model, beside an echo of the same server: only the ratios travel.

One server process, clients with kept connections, slices taken in turn so that a slow minute hits every route alike.
"again": one mail over and over, as most benchmarks send it; the other mails are none alike, so that nothing is remembered.
"""

from __future__ import annotations

import asyncio
import tempfile
from itertools import cycle
from statistics import median

from rich.console import Console
from rich.table import Table

from bench.case import DRAFT, mails
from bench.line import Server, Slice, during, raw, share, started

ROUTES = ("/echo", "/v1/check", "/v1/rewrite", "/v1/check again", "/v1/rewrite again")
ROUNDS = 5
SLICE_S = 1.0


async def measure(server: Server) -> dict[tuple[str, int], list[Slice]]:
    """The slices of each route at each number of connections, but for the first, which warms up."""
    found: dict[tuple[str, int], list[Slice]] = {(path, count): [] for count in (1, 50) for path in ROUTES}
    made = mails(2_000)
    asked = {
        route: cycle(
            [
                raw("POST", route.partition(" ")[0], {"draft": m.draft, "customer_message": m.customer})
                for m in (made[:1] if route.endswith("again") else made)
            ]
        )
        for route in ROUTES
    }
    for _ in range(ROUNDS + 1):
        for (path, count), slices in found.items():
            slices.append(await during(server, asked[path], count, SLICE_S))
    return {key: slices[1:] for key, slices in found.items()}


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as data, started("bench.server", REWRITER_DATA_DIR=data) as server:
        found = asyncio.run(measure(server))
    table = Table(
        "connections", "route", "p50 ms", "p99 ms", "requests/s", "CPU ms", "cost, echo = 1",
        title=f"drafts of some {len(DRAFT)} characters, rules",
    )  # fmt: skip
    cost = {key: median(one.cpu_ms for one in slices) for key, slices in found.items()}
    for (path, count), slices in found.items():
        p50, p99 = (median(share(one.answered, part) for one in slices) * 1000 for part in (0.5, 0.99))
        rate = median(one.rate for one in slices)
        ratio = cost[path, count] / cost[ROUTES[0], count]
        table.add_row(
            str(count), path, f"{p50:.2f}", f"{p99:.2f}", f"{rate:.0f}", f"{cost[path, count]:.2f}", f"{ratio:.1f}"
        )
    Console().print(table)


if __name__ == "__main__":
    main()
