"""Records of rewrites, what was found in their drafts, and the verdicts on them."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the four tables."""
    op.create_table(
        "rewrites",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("owner", sa.String(64), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
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
    )
    op.create_index("rewrites_by_owner", "rewrites", ["owner", "at"])
    op.create_index("rewrites_by_age", "rewrites", ["at"])
    op.create_table(
        "findings",
        _rewrite(),
        sa.Column("name", sa.String(64), primary_key=True),
        sa.Column("severity", sa.String(16), nullable=False),
    )
    op.create_table(
        "metadata",
        _rewrite(),
        sa.Column("key", sa.String(64), primary_key=True),
        sa.Column("value", sa.String(256), nullable=False),
    )
    op.create_table(
        "feedback",
        _rewrite(),
        sa.Column("verdict", sa.String(16), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("final_text", sa.Text),
        sa.Column("comment", sa.Text),
    )


def _rewrite() -> "sa.Column[str]":
    return sa.Column("rewrite_id", sa.String(64), sa.ForeignKey("rewrites.id", ondelete="CASCADE"), primary_key=True)


def downgrade() -> None:
    """Remove them."""
    for table in ("feedback", "metadata", "findings", "rewrites"):
        op.drop_table(table)
