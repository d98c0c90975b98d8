"""Records in a database: what is kept, whose it is, and what happens when the database does not answer."""

from __future__ import annotations

import asyncio
import json
import logging
import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import create_async_engine

from rewriter.errors import SettingsError, StoreError, UnknownRecord
from rewriter.service import new_id
from rewriter.stores import Feedback, Group, Record, Texts, sql
from rewriter.stores.tables import HEAD, tables, version
from rewriter.stores.writer import Writer
from rewriter.text import Severity

NOON = datetime(2026, 11, 4, 12, tzinfo=UTC)  # a Wednesday
FIRST, LAST = datetime(1970, 1, 1, tzinfo=UTC), datetime(9999, 1, 1, tzinfo=UTC)
SECRET = "the kettle of Mrs Abernathy"


def record(**changed: Any) -> Record:
    """A record of a faulty draft that was rewritten."""
    found: dict[str, Severity] = {"blunt-refusal": "error", "missing-empathy": "advice"}
    made = Record(
        id=new_id(),
        owner="desk",
        at=NOON,
        outcome="rewritten",
        engine="rules",
        model=None,
        policy="deescalation@1.0.0",
        digest="sha256:a",
        rules="sha256:b",
        channel="chat",
        total_ms=3.5,
        findings=found,
        metadata={"team": "parcels"},
        texts=Texts(SECRET, SECRET, SECRET),
    )
    return replace(made, **changed)


async def rows(url: URL, table: str) -> list[dict[str, Any]]:
    """Everything in a table."""
    engine = create_async_engine(url)
    async with engine.connect() as connection:
        found = [dict(row) for row in (await connection.execute(sa.text(f"SELECT * FROM {table}"))).mappings()]  # noqa: S608
    await engine.dispose()
    return found


async def opened_once(url: URL) -> None:
    """A server's first start on this database."""
    records = sql.SqlRecords(url)
    await records.open()
    await records.close()


def files(folder: Path) -> bytes:
    """Everything in a folder."""
    return b"".join(path.read_bytes() for path in folder.iterdir())


async def test_what_is_added_is_counted(records: sql.SqlRecords) -> None:
    """Each count of a record stands under its day and group, and a draft with two faults in two groups."""
    made = [record(), record(findings={}, outcome="unchanged"), record(at=NOON + timedelta(days=1), metadata={})]
    for one in made:
        records.add(one)
    await records.judge("desk", Feedback(made[0].id, "edited"))
    days = await records.tally("desk", FIRST, LAST, None)
    first = days[NOON.date(), None]
    assert (first.rewrites, first.faulty) == (2, 1)
    assert first.outcomes == {"rewritten": 1, "unchanged": 1}
    assert first.findings == {"blunt-refusal": 1, "missing-empathy": 1}
    assert first.feedback == {"edited": 1}
    assert days[(NOON + timedelta(days=1)).date(), None].rewrites == 1
    for group, wanted in (
        (Group("technique"), {"blunt-refusal": 2, "missing-empathy": 2}),
        (Group("policy"), {"deescalation@1.0.0": 3}),
        (Group("metadata", "team"), {"parcels": 2}),
        (Group("metadata", "nobody's"), {}),
    ):
        found: dict[str | None, int] = {}
        for (_, name), tally in (await records.tally("desk", FIRST, LAST, group)).items():
            found[name] = found.get(name, 0) + tally.rewrites
        assert found == wanted
    assert await records.tally("desk", NOON + timedelta(hours=1), NOON + timedelta(hours=2), None) == {}


async def test_records_belong_to_a_name(records: sql.SqlRecords) -> None:
    """Another name neither counts, judges nor removes a record; to it there is none."""
    one = record()
    records.add(one)
    assert await records.tally("shop", FIRST, LAST, None) == {}
    with pytest.raises(UnknownRecord):
        await records.judge("shop", Feedback(one.id, "accepted"))
    with pytest.raises(UnknownRecord):
        await records.forget("shop", one.id)
    await records.judge("desk", Feedback(one.id, "accepted"))


async def test_the_last_verdict_counts(records: sql.SqlRecords) -> None:
    """A verdict sent again replaces the one before."""
    one = record()
    records.add(one)
    for verdict in ("accepted", "rejected", "rejected"):
        await records.judge("desk", Feedback(one.id, verdict))
    (tally,) = (await records.tally("desk", FIRST, LAST, None)).values()
    assert tally.feedback == {"rejected": 1}


async def test_what_is_forgotten_is_gone(records: sql.SqlRecords, url: URL) -> None:
    """Nothing of a removed record is left in any table, and it cannot be judged or removed again."""
    one, other = record(), record()
    records.add(one)
    records.add(other)
    await records.judge("desk", Feedback(one.id, "accepted"))
    await records.forget("desk", one.id)
    for table in ("rewrites", "findings", "metadata", "feedback"):
        assert one.id not in json.dumps(await rows(url, table))
    with pytest.raises(UnknownRecord):
        await records.judge("desk", Feedback(one.id, "accepted"))
    with pytest.raises(UnknownRecord):
        await records.forget("desk", one.id)
    await records.judge("desk", Feedback(other.id, "accepted"))


@pytest.mark.parametrize("id", ["", "rw_", "rw_\0", "\udcff", "'; DROP TABLE rewrites; --", "x" * 64])
async def test_an_id_nobody_gave_is_unknown(records: sql.SqlRecords, id: str) -> None:
    """Whatever is sent as an id is at most unknown."""
    with pytest.raises(UnknownRecord):
        await records.judge("desk", Feedback(id, "accepted"))


async def test_a_record_on_its_way_is_waited_for(url: URL) -> None:
    """A verdict may reach one worker before another has written the record."""
    records = sql.SqlRecords(url)
    await records.open()
    one = record()
    judged = asyncio.create_task(records.judge("desk", Feedback(one.id, "accepted")))
    await asyncio.sleep(0)
    worker = sql.SqlRecords(url)
    await worker.open()
    worker.add(one)
    await worker.close()
    await judged
    await records.close()


async def test_texts_are_never_written_unless_told(url: URL, tmp_path: Path) -> None:
    """Without keep_text no word of a text, a comment or a final text is in any row or file; with it they are."""
    for keep in (False, True):
        records = sql.SqlRecords(url, keep_text=keep)
        await records.open()
        one = record()
        records.add(one)
        await records.judge("desk", Feedback(one.id, "edited", SECRET, SECRET))
        written = json.dumps([await rows(url, "rewrites"), await rows(url, "feedback")])
        assert written.count(SECRET) == (5 if keep else 0)
        if url.database and url.database.startswith(str(tmp_path)):
            assert (SECRET.encode() in files(tmp_path)) is keep
            await records.forget("desk", one.id)
            assert SECRET.encode() not in files(tmp_path)
        await records.close()


async def test_text_that_a_database_cannot_hold_is_kept_all_the_same(url: URL) -> None:
    """NUL, which Postgres refuses, costs neither the record nor the verdict."""
    records = sql.SqlRecords(url, keep_text=True)
    await records.open()
    one = record(metadata={"k\0": "v\0"}, texts=Texts("a\0", "b\0", "c\0"))
    records.add(one)
    await records.judge("desk", Feedback(one.id, "edited", "d\0", "e\0"))
    assert await records.tally("desk", FIRST, LAST, Group("metadata", "k\0"))
    assert records.lost == 0
    await records.close()


async def test_what_is_past_its_days_goes_at_the_start(url: URL) -> None:
    """A record older than the retention is removed, a younger one stays."""
    records = sql.SqlRecords(url, retention_days=30)
    await records.open()
    now = datetime.now(UTC)
    for age in (29, 31):
        records.add(record(at=now - timedelta(days=age)))
    await records.close()
    assert len(await rows(url, "rewrites")) == 2
    records = sql.SqlRecords(url, retention_days=30)
    await records.open()
    await records.prune()
    await records.close()
    (left,) = await rows(url, "rewrites")
    assert left["at"] > (now - timedelta(days=30)).timestamp() * 1000


async def test_several_workers_may_start_at_once(url: URL) -> None:
    """Workers that find an empty database make its tables once, and all of them write."""
    workers = [sql.SqlRecords(url) for _ in range(4)]
    await asyncio.gather(*(worker.open() for worker in workers))
    for worker in workers:
        worker.add(record())
    await asyncio.gather(*(worker.close() for worker in workers))
    assert len(await rows(url, "rewrites")) == 4
    assert [worker.lost for worker in workers] == [0, 0, 0, 0]


@pytest.mark.parametrize("old", [False, True])
async def test_the_migrations_make_what_the_code_sees(url: URL, old: bool) -> None:
    """A new database and one that went through every migration have the tables that the code sees, at the last version."""
    engine = create_async_engine(url)
    async with engine.begin() as connection:
        if old:
            await connection.run_sync(version.create)
    await opened_once(url)
    async with engine.connect() as connection:
        changes = await connection.run_sync(
            lambda sync: compare_metadata(MigrationContext.configure(sync, opts={"version_table": "none"}), tables)
        )
        assert await connection.scalar(sa.select(version.c.version_num)) == HEAD
    await engine.dispose()
    assert changes == []


async def test_a_locked_database_loses_records_loudly_and_no_verdict_quietly(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """While another program holds the lock, a record is lost with a log line and a count, a verdict is refused; then all is well."""
    records = sql.SqlRecords(sql.in_folder(tmp_path), patience_s=0.05)
    await records.open()
    kept = record()
    records.add(kept)
    await records.judge("desk", Feedback(kept.id, "edited"))
    other = sqlite3.connect(tmp_path / "records.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with caplog.at_level(logging.ERROR, "rewriter"):
        records.add(record())
        with pytest.raises(StoreError, match="SQLITE_BUSY") as refused:
            await records.judge("desk", Feedback(kept.id, "accepted"))
    assert "INSERT" not in str(refused.value)
    assert records.lost == 1
    assert '"event": "records_lost"' in caplog.text
    assert SECRET not in caplog.text
    other.execute("ROLLBACK")
    other.close()
    await records.judge("desk", Feedback(kept.id, "rejected"))
    assert records.lost == 1
    await records.close()


async def test_a_full_disk_loses_records_loudly(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """When the database cannot grow, what is lost is counted, and what was there before is still read."""
    records = sql.SqlRecords(sql.in_folder(tmp_path), keep_text=True)

    @sa.event.listens_for(records._engine.sync_engine, "connect")
    def bounded(connection: Any, _: object) -> None:
        cursor = connection.cursor()
        cursor.execute("PRAGMA max_page_count=40")
        cursor.close()

    await records.open()
    kept = record()
    records.add(kept)
    await records.judge("desk", Feedback(kept.id, "edited"))
    with caplog.at_level(logging.ERROR, "rewriter"):
        records.add(record(texts=Texts("x" * 500_000, "", "")))
        (tally,) = (await records.tally("desk", FIRST, LAST, None)).values()
    assert tally.rewrites == 1
    assert records.lost == 1
    assert "SQLITE_FULL" in caplog.text
    await records.close()


async def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Without its database the store opens, says so, loses what comes, and serves once the way is free."""
    (tmp_path / "data").write_text("a file where the folder should be")
    records = sql.SqlRecords(sql.in_folder(tmp_path / "data"))
    with caplog.at_level(logging.ERROR, "rewriter"):
        await records.open()
        records.add(record())
        with pytest.raises(StoreError):
            await records.tally("desk", FIRST, LAST, None)
    assert records.lost == 1
    assert '"event": "records_closed"' in caplog.text
    (tmp_path / "data").unlink()
    (tmp_path / "data").mkdir()
    one = record()
    records.add(one)
    await records.judge("desk", Feedback(one.id, "accepted"))
    await records.close()


async def test_a_slow_disk_holds_nobody_up(caplog: pytest.LogCaptureFixture) -> None:
    """What comes faster than it can be written waits in a queue with an end; beyond it, it is lost and counted."""
    go_on = asyncio.Event()
    written: list[str] = []

    async def slow(batch: Any) -> None:
        await go_on.wait()
        written.extend(one.id for one in batch)

    writer = Writer(slow, size=5)
    writer.start()
    made = [record() for _ in range(9)]
    with caplog.at_level(logging.ERROR, "rewriter"):
        for one in made:
            writer.put(one)
    assert writer.lost == 4
    assert "the queue is full" in caplog.text
    go_on.set()
    await writer.flush()
    assert written == [one.id for one in made[:5]]
    await writer.stop()


async def test_who_comes_soon_after_a_transaction_shares_the_next_one() -> None:
    """Records that come one by one do not each wait for the disk, and who needs them does not wait for more of them."""
    batches: list[list[str]] = []
    written = asyncio.Event()

    async def write(batch: Any) -> None:
        batches.append([one.id for one in batch])
        written.set()

    writer = Writer(write)
    writer.start()
    made = [record() for _ in range(4)]
    writer.put(made[0])
    await written.wait()
    for one in made[1:]:
        writer.put(one)
        for _ in range(5):  # whoever has something to do does it
            await asyncio.sleep(0)
    await writer.flush()
    assert batches == [[made[0].id], [one.id for one in made[1:]]]
    await writer.stop()


async def test_one_who_waited_hurries_nobody_after_him() -> None:
    """Once what somebody waited for is written, records are grouped again, even if others came in the meantime."""
    batches: list[int] = []
    began, go_on, later = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def write(batch: Any) -> None:
        batches.append(len(batch))
        began.set()
        await go_on.wait()
        if len(batches) > 1:
            later.set()

    writer = Writer(write)
    writer.start()
    writer.put(record())
    waits = asyncio.create_task(writer.flush())
    await began.wait()
    writer.put(record())  # while the first is written
    go_on.set()
    await waits
    for _ in range(3):
        writer.put(record())
        for _ in range(5):  # whoever has something to do does it
            await asyncio.sleep(0)
    await writer.flush()
    assert batches == [1, 4]
    await writer.stop()


async def test_a_thousand_lost_records_are_told_in_few_lines(caplog: pytest.LogCaptureFixture) -> None:
    """A disk that is full fills no log: a line at once, and how many more there were by the end."""
    never = asyncio.Event()

    async def stuck(batch: Any) -> None:
        await never.wait()

    writer = Writer(stuck, size=1)
    writer.start()
    with caplog.at_level(logging.ERROR, "rewriter"):
        for _ in range(1001):
            writer.put(record())
        assert (writer.lost, caplog.text.count("records_lost")) == (1000, 1)
        never.set()
        await writer.stop()
    lines = [line for line in caplog.text.splitlines() if "records_lost" in line]
    assert len(lines) == 2
    assert '"count": 999' in lines[1]


async def test_one_bad_batch_does_not_stop_the_next() -> None:
    """Whatever breaks while a record is written costs that batch and no other."""
    written: list[str] = []

    async def picky(batch: Any) -> None:
        if any(one.owner == "bad" for one in batch):
            raise RuntimeError(SECRET)
        written.extend(one.id for one in batch)

    writer = Writer(picky)
    writer.start()
    writer.put(record(owner="bad"))
    await writer.flush()
    good = record()
    writer.put(good)
    await writer.flush()
    assert (writer.lost, written) == (1, [good.id])
    await writer.stop()


def test_a_url_that_cannot_be_used_is_refused_without_being_repeated() -> None:
    """A wrong database is told at the start, and its password is in no message."""
    for wrong in ("mysql://me:s3cret@db/records", "s3cret", "", "postgresql+psycopg://me:s3cret@db/records"):
        with pytest.raises(SettingsError, match="REWRITER_DATABASE_URL") as refused:
            sql.parse(wrong)
        assert "s3cret" not in str(refused.value)
    assert sql.parse("postgres://me:x@db/records").drivername == "postgresql+asyncpg"
    assert sql.parse("sqlite:///records.db").drivername == "sqlite+aiosqlite"
