"""What the longest draft costs when somebody means harm: 20,000 characters of each kind, checked once, cold."""

from __future__ import annotations

import asyncio
import time

from rich.console import Console
from rich.table import Table

from bench.case import CUSTOMER, DRAFT, mails
from rewriter import bootstrap
from rewriter.schemas.requests import LONGEST, CheckRequest, RewriteRequest
from rewriter.settings import Settings

KINDS = {
    "one letter": "a",
    "spaces": " ",
    "lines": "\n",
    "full stops": ". ",
    "open brackets": "(",
    "open quotes": '"',
    "apostrophes": "'",
    "half tags": "<a ",
    "half placeholders": "{{",
    "links": "https://a.b/",
    "addresses": "a@",
    "digits": "9",
    "figures and commas": "9,9.",
    "hyphens": "ab-",
    "amounts": "1,234.56 EUR ",
    "dates": "12.05. at 14:30, ",
    "refusals": "No. ",
    "nos and nots": "no not can't ",
    "conditions": "if you can't unless we don't because ",
    "promises": "it will definitely be there tomorrow guaranteed ",
    "apologies": "I'm sorry, but ",
    "blame": "it's the warehouse's fault, ",
    "thanks": "thank you for your patience ",
    "one sentence": "and then we will look into it, which is why you should have ",
    "names": "Ana Maria Santos of North West ",
    "emoji": "👩‍👩‍👧‍👦",
    "accents": "e\u0301",
    "bidi": "\u202eabc\u202c",
    "one mail again": DRAFT + "\n\n",
    "mails, none alike": "\n\n".join(mail.draft for mail in mails(40)),
}


def main() -> None:
    """Check each kind in each format and rewrite it, and print the milliseconds."""
    service = bootstrap.service(Settings.load())
    asyncio.run(service.settle())  # as the server does
    table = Table("20,000 characters of", "text ms", "markdown ms", "html ms", "rewritten, ms")
    worst = slowest = 0.0
    for kind, unit in KINDS.items():
        draft = (unit * (LONGEST // len(unit) + 1))[:LONGEST]
        row = []
        for form in ("text", "markdown", "html"):
            request = CheckRequest.model_validate({"draft": draft, "customer_message": CUSTOMER, "format": form})
            started = time.perf_counter()
            service.check(request)
            spent = (time.perf_counter() - started) * 1000
            worst = max(worst, spent)
            row.append(f"{spent:.0f}")
        if draft.strip():  # a blank one is refused
            asked = RewriteRequest.model_validate({"draft": draft, "customer_message": CUSTOMER, "engine": "rules"})
            started = time.perf_counter()
            asyncio.run(service.rewrite(asked))
            spent = (time.perf_counter() - started) * 1000
            slowest = max(slowest, spent)
            row.append(f"{spent:.0f}")
        table.add_row(kind, *row)
    Console().print(table)
    print(f"worst: {worst:.0f} ms checked, {slowest:.0f} ms rewritten")


if __name__ == "__main__":
    main()
