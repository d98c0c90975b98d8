"""A database to test with: a SQLite file, or the Postgres that RECORDS_URL names, whose name must end in _test."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import create_async_engine

from rewriter.stores import sql

Opened = Callable[..., sql.SqlRecords]


@pytest.fixture
async def url(tmp_path: Path) -> URL:
    """An empty database."""
    named = os.environ.get("RECORDS_URL")
    if not named:
        return sql.in_folder(tmp_path)
    found = sql.parse(named)
    assert found.database
    assert found.database.endswith("_test"), "the tests empty this database: let its name end in _test"
    engine = create_async_engine(found)
    async with engine.begin() as connection:
        await connection.execute(sa.text("DROP SCHEMA public CASCADE"))
        await connection.execute(sa.text("CREATE SCHEMA public"))
    await engine.dispose()
    return found


@pytest.fixture
async def records(url: URL) -> AsyncIterator[sql.SqlRecords]:
    """Records without texts, opened."""
    made = sql.SqlRecords(url, patience_s=0.2)
    await made.open()
    yield made
    await made.close()
