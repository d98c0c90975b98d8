"""Records in SQLite or Postgres, through SQLAlchemy; an older database is brought up to date by the migrations beside this file."""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from rewriter import telemetry
from rewriter.errors import SettingsError, StoreError, UnknownRecord
from rewriter.stores import Feedback, Group, Record, Tallies, Tally
from rewriter.stores.tables import HEAD, feedback, findings, metadata, rewrites, tables, version
from rewriter.stores.writer import Writer

PATIENCE_S = 5.0  # how long a write waits for another one's lock
PRUNE_S = 3600.0  # how often records past their days are removed
YOUNG_S = 2.0  # a record of this age may still be on its way from another worker
_DRIVERS = {
    "sqlite": "sqlite+aiosqlite",
    "sqlite+aiosqlite": "sqlite+aiosqlite",
    "postgres": "postgresql+asyncpg",
    "postgresql": "postgresql+asyncpg",
    "postgresql+asyncpg": "postgresql+asyncpg",
}
_LOCK = 0x7265777269746572  # Postgres: one worker migrates at a time
_DAY_MS = sa.literal_column("86400000", sa.BigInteger)


class SqlRecords:
    """Records in a database. `keep_text` False: texts are dropped here, before anything is written."""

    def __init__(
        self, url: URL, *, keep_text: bool = False, retention_days: int = 90, patience_s: float = PATIENCE_S
    ) -> None:
        self._keep_text = keep_text
        self._retention = timedelta(days=retention_days)
        self._patience_s = patience_s
        self._engine = _engine(url, patience_s)
        self._writer = Writer(self._write)
        self._migrated = False
        self._migrating = asyncio.Lock()
        self._pruning: asyncio.Task[None] | None = None

    @property
    def lost(self) -> int:
        """Records that could not be written since the start."""
        return self._writer.lost

    async def open(self) -> None:
        """Bring the tables up to date and begin to write."""
        self._writer.start()
        self._pruning = asyncio.create_task(self._prune_for_ever())
        try:
            await self._migrate()
        except StoreError as error:
            telemetry.event(telemetry.RECORDS_CLOSED, logging.ERROR, why=str(error))

    def add(self, record: Record) -> None:
        """Take a record; never waits, never raises. Texts that are not kept do not wait in memory either."""
        self._writer.put(record if self._keep_text else replace(record, texts=None))

    async def judge(self, owner: str, given: Feedback) -> None:
        """Keep a verdict; when this returns, it is on the disk."""
        row = {
            "verdict": given.verdict,
            "at": _ms(datetime.now(UTC)),
            "final_text": _kept(given.final_text) if self._keep_text else None,
            "comment": _kept(given.comment) if self._keep_text else None,
        }
        await self._find(owner, given.id)
        async with self._writing() as connection:
            locked = sa.select(rewrites.c.id).where(rewrites.c.id == given.id).with_for_update()
            if not (await connection.execute(locked)).first():
                raise UnknownRecord
            replaced = await connection.execute(
                sa.update(feedback).where(feedback.c.rewrite_id == given.id).values(row)
            )
            if not replaced.rowcount:
                await connection.execute(sa.insert(feedback).values(rewrite_id=given.id, **row))

    async def forget(self, owner: str, id: str) -> None:
        """Remove a record with all that hangs on it."""
        await self._find(owner, id)
        async with self._writing() as connection:
            await connection.execute(sa.delete(rewrites).where(rewrites.c.id == id))
        await self._scrub()

    async def tally(self, owner: str, since: datetime, until: datetime, group: Group | None) -> Tallies:
        """Counts by day and group."""
        await self._writer.flush()
        day = (rewrites.c.at // _DAY_MS).label("day")
        label: Any = sa.null()
        source: Any = rewrites.outerjoin(feedback, feedback.c.rewrite_id == rewrites.c.id)
        found: Any = rewrites.join(findings, findings.c.rewrite_id == rewrites.c.id)
        if group and group.by == "policy":
            label = rewrites.c.policy
        elif group and group.by == "technique":
            label = findings.c.name
            source = source.join(findings, findings.c.rewrite_id == rewrites.c.id)
        elif group:
            label = metadata.c.value
            wanted = sa.and_(metadata.c.rewrite_id == rewrites.c.id, metadata.c.key == _kept(group.key))
            source, found = source.join(metadata, wanted), found.join(metadata, wanted)
        mine = sa.and_(
            rewrites.c.owner == owner,
            rewrites.c.at >= _ms(since),
            rewrites.c.at < _ms(until),
        )
        keys = [day] if group is None else [day, label]
        count = sa.func.count().label("count")
        fates: list[Any] = [rewrites.c.faulty, rewrites.c.outcome, feedback.c.verdict]
        out: defaultdict[tuple[date, str | None], Tally] = defaultdict(Tally)
        async with self._reading() as connection:
            for number, name, faulty, outcome, verdict, n in await connection.execute(
                sa.select(*[day, label, *fates, count]).select_from(source).where(mine).group_by(*keys, *fates)
            ):
                tally = out[_day(number), name]
                tally.rewrites += n
                tally.faulty += n if faulty else 0
                tally.outcomes[outcome] += n
                if verdict:
                    tally.feedback[verdict] += n
            for number, name, technique, n in await connection.execute(
                sa.select(day, label, findings.c.name, count)
                .select_from(found)
                .where(mine)
                .group_by(*keys, findings.c.name)
            ):
                out[_day(number), name].findings[technique] += n
        return out

    async def close(self) -> None:
        """Write what waits, and let go of the database."""
        await self._writer.stop()
        if self._pruning:
            self._pruning.cancel()
            await asyncio.gather(self._pruning, return_exceptions=True)
        await self._engine.dispose()

    async def _find(self, owner: str, id: str) -> None:
        """Make sure that this owner has this record; one just made, here or in another worker, is waited for."""
        await self._writer.flush()
        young = abs(_age_s(id)) < YOUNG_S
        until = asyncio.get_running_loop().time() + (min(YOUNG_S, self._patience_s) if young else 0.0)
        mine = sa.select(rewrites.c.id).where(rewrites.c.id == id, rewrites.c.owner == owner)
        while id.isprintable():
            async with self._reading() as connection:
                if (await connection.execute(mine)).first():
                    return
            if asyncio.get_running_loop().time() >= until:
                break
            await asyncio.sleep(0.1)
        raise UnknownRecord

    async def _write(self, batch: Sequence[Record]) -> None:
        """A batch in one transaction: all of it or none."""
        async with self._writing() as connection:
            await connection.execute(sa.insert(rewrites), [self._row(record) for record in batch])
            for table, rows in (
                (
                    findings,
                    [{"rewrite_id": r.id, "name": k, "severity": v} for r in batch for k, v in r.findings.items()],
                ),
                (metadata, [{"rewrite_id": r.id, "key": k, "value": v} for r in batch for k, v in _pairs(r)]),
            ):
                if rows:
                    await connection.execute(sa.insert(table), rows)

    def _row(self, record: Record) -> dict[str, Any]:
        texts = record.texts if self._keep_text else None
        return {
            "id": record.id,
            "owner": record.owner,
            "at": _ms(record.at),
            "outcome": record.outcome,
            "engine": record.engine,
            "model": record.model and record.model[:200],
            "policy": record.policy,
            "digest": record.digest,
            "rules": record.rules,
            "channel": record.channel,
            "faulty": record.faulty,
            "total_ms": record.total_ms,
            "customer_message": texts and _kept(texts.customer_message),
            "draft": texts and _kept(texts.draft),
            "reply": texts and _kept(texts.reply),
        }

    async def prune(self) -> None:
        """Remove what is past its days. Raises StoreError."""
        async with self._writing() as connection:
            limit = _ms(datetime.now(UTC) - self._retention)
            gone = await connection.execute(sa.delete(rewrites).where(rewrites.c.at < limit))
        if gone.rowcount:
            telemetry.event(telemetry.RECORDS_PRUNED, count=gone.rowcount)
            await self._scrub()

    async def _prune_for_ever(self) -> None:
        while True:
            with suppress(StoreError):  # the next hour tries again
                await self.prune()
            await asyncio.sleep(PRUNE_S)

    async def _scrub(self) -> None:
        """SQLite: empty its journal too, where what was removed would stand until the next checkpoint."""
        if self._engine.dialect.name == "sqlite":
            with suppress(StoreError):
                async with self._reading() as connection:
                    await connection.commit()
                    await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    @asynccontextmanager
    async def _writing(self) -> AsyncIterator[AsyncConnection]:
        await self._migrate()
        with _ours():
            async with self._engine.begin() as connection:
                yield connection

    @asynccontextmanager
    async def _reading(self) -> AsyncIterator[AsyncConnection]:
        await self._migrate()
        with _ours():
            async with self._engine.connect() as connection:
                yield await connection.execution_options(rewriter_reads=True)

    async def _migrate(self) -> None:
        """Bring the tables up to date, once; one worker at a time."""
        async with self._migrating:
            if self._migrated:
                return
            with _ours():
                async with self._engine.begin() as connection:
                    if connection.dialect.name == "postgresql":
                        await connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_LOCK)))
                    await connection.run_sync(_upgrade)
            self._migrated = True


def parse(url: str) -> URL:
    """The database that a URL names, with the driver we speak. Raises SettingsError, which never repeats the URL."""
    try:
        given = make_url(url)
        driver = _DRIVERS[given.drivername]
    except (ArgumentError, ValueError, KeyError):
        raise SettingsError(
            "REWRITER_DATABASE_URL must be sqlite+aiosqlite:///PATH or postgresql+asyncpg://USER:PASSWORD@HOST/NAME."
        ) from None
    return given.set(drivername=driver)


def in_folder(folder: Path) -> URL:
    """The SQLite database of a data folder."""
    return URL.create("sqlite+aiosqlite", database=str(folder / "records.db"))


def _engine(url: URL, patience_s: float) -> AsyncEngine:
    """A pool of connections; SQLite's are told to wait for locks, to keep what was committed, and to forget what was removed."""
    if url.get_backend_name() == "postgresql":
        try:
            return create_async_engine(
                url,
                pool_pre_ping=True,
                pool_timeout=patience_s,
                hide_parameters=True,
                connect_args={"timeout": patience_s, "command_timeout": 6 * patience_s},
            )
        except ImportError:
            raise SettingsError("REWRITER_DATABASE_URL names Postgres; install `rewriter[postgres]` too.") from None
    if url.database and url.database != ":memory:":
        with suppress(OSError):  # told of at the first connection
            Path(url.database).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            Path(url.database).touch(mode=0o600)
    engine = create_async_engine(url, hide_parameters=True, connect_args={"timeout": patience_s})

    @sa.event.listens_for(engine.sync_engine, "connect")
    def connect(connection: Any, _: object) -> None:
        connection.isolation_level = None  # BEGIN is ours, below
        cursor = connection.cursor()
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @sa.event.listens_for(engine.sync_engine, "begin")
    def begin(connection: sa.Connection) -> None:
        reads = connection.get_execution_options().get("rewriter_reads")
        connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")

    return engine


def _upgrade(connection: sa.Connection) -> None:
    """Make the tables in a new database; an older one's are brought up to date by the migrations."""
    if not sa.inspect(connection).has_table(version.name):
        tables.create_all(connection, checkfirst=False)
        connection.execute(version.insert().values(version_num=HEAD))
    elif connection.scalar(sa.select(version.c.version_num)) != HEAD:
        from alembic import command  # 12 MB that a process which has nothing to migrate does without
        from alembic.config import Config

        config = Config()
        config.set_main_option("script_location", "rewriter.stores:migrations")
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


@contextmanager
def _ours() -> Iterator[None]:
    """A database's error becomes ours, without its text: that may quote what was to be written."""
    try:
        yield
    except (SQLAlchemyError, OSError, TimeoutError) as error:
        cause = getattr(error, "orig", None) or error
        why = getattr(cause, "sqlite_errorname", None) or getattr(cause, "sqlstate", None) or type(cause).__name__
        raise StoreError(
            f"The database does not answer as it should ({why}); try again, or look at its disk."
        ) from None


def _pairs(record: Record) -> list[tuple[str, str]]:
    return list({_kept(k): _kept(v) for k, v in record.metadata.items()}.items())


def _kept(text: str | None) -> Any:
    """A text as Postgres can keep it: without NUL."""
    return text and text.replace("\0", "\ufffd")


def _ms(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)


def _day(number: int) -> date:
    return date(1970, 1, 1) + timedelta(days=int(number))


def _age_s(id: str) -> float:
    """Seconds since a UUIDv7 was made; without end when this is none."""
    try:
        made = int(id.removeprefix("rw_").replace("-", "")[:12], 16) / 1000
    except ValueError:
        return float("inf")
    return datetime.now(UTC).timestamp() - made
