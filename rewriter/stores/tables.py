"""The tables as the code sees them, and as a new database gets them; an older one comes here by migrations/."""

from __future__ import annotations

import sqlalchemy as sa

HEAD = "0001"  # the last of the migrations
tables = sa.MetaData()
version = sa.Table("alembic_version", tables, sa.Column("version_num", sa.String(32), primary_key=True))


def _rewrite_id() -> sa.Column[str]:
    return sa.Column("rewrite_id", sa.String(64), sa.ForeignKey("rewrites.id", ondelete="CASCADE"), primary_key=True)


rewrites = sa.Table(
    "rewrites",
    tables,
    sa.Column("id", sa.String(64), primary_key=True),
    sa.Column("owner", sa.String(64), nullable=False),
    sa.Column("at", sa.BigInteger, nullable=False),  # milliseconds since 1970, UTC
    sa.Column("outcome", sa.String(32), nullable=False),
    sa.Column("engine", sa.String(32)),
    sa.Column("model", sa.String(200)),
    sa.Column("policy", sa.String(160), nullable=False),
    sa.Column("digest", sa.String(80), nullable=False),
    sa.Column("rules", sa.String(80), nullable=False),
    sa.Column("channel", sa.String(32), nullable=False),
    sa.Column("faulty", sa.Boolean, nullable=False),
    sa.Column("total_ms", sa.Float, nullable=False),
    sa.Column("customer_message", sa.Text),
    sa.Column("draft", sa.Text),
    sa.Column("reply", sa.Text),
    sa.Index("rewrites_by_owner", "owner", "at"),
    sa.Index("rewrites_by_age", "at"),
)
findings = sa.Table(
    "findings",
    tables,
    _rewrite_id(),
    sa.Column("name", sa.String(64), primary_key=True),
    sa.Column("severity", sa.String(16), nullable=False),
)
metadata = sa.Table(
    "metadata",
    tables,
    _rewrite_id(),
    sa.Column("key", sa.String(64), primary_key=True),
    sa.Column("value", sa.String(256), nullable=False),
)
feedback = sa.Table(
    "feedback",
    tables,
    _rewrite_id(),
    sa.Column("verdict", sa.String(16), nullable=False),
    sa.Column("at", sa.BigInteger, nullable=False),
    sa.Column("final_text", sa.Text),
    sa.Column("comment", sa.Text),
)
