"""The routes to what is remembered: verdicts in, records out of the way, counts for coaching."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import Annotated, NoReturn

from fastapi import APIRouter, Path, Query, Request
from fastapi.exceptions import RequestValidationError
from starlette.responses import Response

from rewriter import insights
from rewriter.api.routes import Cursor, Json, owner
from rewriter.insights import Interval
from rewriter.schemas.counts import Insights
from rewriter.schemas.requests import FeedbackIn
from rewriter.schemas.responses import FeedbackOut
from rewriter.service import Service
from rewriter.stores import Feedback, Group, Tally

SPAN = timedelta(days=30)  # what is counted when no `from` is given
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d(\.\d{1,9})?)?([Zz]|[+-]\d\d:\d\d)?")
_GROUP = re.compile(r"technique|policy|metadata\.(?P<key>.{1,64})", re.DOTALL)
_WHEN = {"anyOf": [{"type": "string", "format": "date"}, {"type": "string", "format": "date-time"}]}

From = Annotated[
    str | None,
    Query(
        alias="from",
        max_length=40,
        description="The first day, or moment, to count; default: 30 days before the last. UTC unless it says another.",
        json_schema_extra=_WHEN,
    ),
]
To = Annotated[
    str | None,
    Query(
        max_length=40,
        description="The last day to count, or the moment to stop before; default: today.",
        json_schema_extra=_WHEN,
    ),
]
By = Annotated[
    str | None,
    Query(
        max_length=73,
        pattern=r"^(technique|policy|metadata\.[\s\S]{1,64})$",
        description="`technique`, `policy`, or `metadata.KEY` with a key that requests carry, such as `metadata.team`.",
        examples=["technique", "metadata.team"],
    ),
]
RewriteId = Annotated[str, Path(description="The `id` of the rewrite.")]
Per = Annotated[Interval, Query(description="How long each row's time is.")]
Rows = Annotated[int, Query(ge=1, le=1000, description="How many rows to list.")]


def routes(service: Service) -> APIRouter:
    """The routes over one service's records."""
    router = APIRouter(prefix="/v1")
    records = service.records

    @router.post(
        "/feedback",
        operation_id="feedback",
        summary="Say what became of a reply",
        tags=["records"],
        status_code=202,
        response_model=FeedbackOut,
    )
    async def feedback(body: FeedbackIn, request: Request) -> Response:
        """Accepted, edited or rejected; once this is answered, the verdict is on the disk."""
        given = Feedback(body.id, body.verdict, body.final_text, body.comment)
        await records.judge(owner(request), given)
        return Json({"id": body.id, "verdict": body.verdict}, 202)

    @router.delete(
        "/rewrites/{id}", operation_id="deleteRewrite", summary="Forget a rewrite", tags=["records"], status_code=204
    )
    async def forget(id: RewriteId, request: Request) -> Response:
        """Its record, its texts if they were kept, and the verdict on it."""
        await records.forget(owner(request), id)
        return Response(status_code=204)

    @router.get(
        "/insights",
        operation_id="insights",
        summary="Counts and rates for coaching",
        tags=["records"],
        response_model=Insights,
    )
    async def count(
        request: Request,
        since: From = None,
        to: To = None,
        interval: Per = "day",
        group_by: By = None,
        limit: Rows = 200,
        cursor: Cursor = None,
    ) -> Response:
        """Which faults the drafts had, what became of the replies, and whether it gets better.

        One row for each interval and group in which there was a rewrite, of the caller's own key alone. By technique,
        a draft with two faults counts in two rows; `total` counts it once.
        """
        until = _until(to)
        start = _moment("from", since) if since is not None else _before(until)
        if start >= until:
            _refuse("from", "must lie before `to`")
        tallies = await records.tally(owner(request), start, until, _group(group_by))
        total = Tally()
        for tally in (await records.tally(owner(request), start, until, None) if group_by else tallies).values():
            total += tally
        found = insights.rows(tallies, interval)
        first = _place(cursor, len(found))
        more = first + limit < len(found)
        return Json(
            {
                "from": start.isoformat(),
                "to": until.isoformat(),
                "interval": interval,
                "group_by": group_by,
                "total": insights.counts(total),
                "data": found[first : first + limit],
                "next": str(first + limit) if more else None,
            }
        )

    return router


def _refuse(name: str, why: str) -> NoReturn:
    raise RequestValidationError([{"type": "value_error", "loc": ("query", name), "msg": why}])


def _moment(name: str, text: str) -> datetime:
    """A day's first moment, or the moment itself; UTC unless it says another."""
    try:
        if _DAY.fullmatch(text):
            return datetime.combine(date.fromisoformat(text), time(), UTC)
        if _MOMENT.fullmatch(text):
            moment = datetime.fromisoformat(text.upper().replace(" ", "T"))
            return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    except ValueError:
        pass
    _refuse(name, "must be a day such as 2026-11-26 or a moment such as 2026-11-26T09:30:00Z")


def _until(text: str | None) -> datetime:
    """The moment to stop before; a day is counted to its end."""
    if text is None:
        text = datetime.now(UTC).date().isoformat()
    moment = _moment("to", text)
    return moment + timedelta(days=1) if _DAY.fullmatch(text) and moment.date() < date.max else moment


def _before(until: datetime) -> datetime:
    """Where counting begins when nobody says."""
    try:
        return until - SPAN
    except OverflowError:
        return datetime.min.replace(tzinfo=UTC)


def _group(text: str | None) -> Group | None:
    match = _GROUP.fullmatch(text) if text else None
    if not match:
        return None
    key = match["key"]
    return Group("metadata", key) if key else Group("technique" if text == "technique" else "policy")


def _place(cursor: str | None, count: int) -> int:
    """How many rows the pages before have shown."""
    if cursor is None:
        return 0
    if not (cursor.isascii() and cursor.isdigit() and 0 < int(cursor) < count):
        _refuse("cursor", "must be the `next` of the page before; leave it out for the first page")
    return int(cursor)
