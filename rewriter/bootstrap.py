"""From settings to a service: the only chooser of engines, of the stores and of the prompts folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import rewriter
from rewriter.engines import Engine
from rewriter.engines.rules import RulesEngine
from rewriter.errors import SettingsError, UnknownPolicy
from rewriter.policy import LABELS, LOCK, LivePolicies
from rewriter.service import Service
from rewriter.settings import Settings
from rewriter.stores import NoRecords, Records
from rewriter.stores.answers import Answers
from rewriter.stores.memory import MemoryAnswers

if TYPE_CHECKING:
    from rewriter.engines.openai_relay import Relay
    from rewriter.stores.quota import Quota


def service(settings: Settings, kept: Records | None = None) -> Service:
    """The service these settings describe, without records unless they are given.

    Raises SettingsError or PolicyError, each with the way out.
    """
    engines = _engines(settings)
    if settings.engine != "auto" and settings.engine not in engines:
        raise SettingsError(f"REWRITER_ENGINE is {settings.engine} and no model is set; set REWRITER_MODEL too.")
    try:
        policies = LivePolicies(prompts_folder(settings), needs=settings.policy)
    except UnknownPolicy as unknown:
        raise SettingsError(f"REWRITER_POLICY: {unknown}") from None
    return Service(
        policies=policies,
        engines=engines,
        policy=settings.policy,
        engine=settings.engine,
        deadline_s=settings.deadline_s,
        max_attempts=settings.max_attempts,
        records=kept or NoRecords(),
    )


def records(settings: Settings) -> Records:
    """Where a server keeps its records: the database named, else one in the data folder. Raises SettingsError."""
    if settings.retention_days == 0:
        return NoRecords()
    from rewriter.stores import sql  # half a second to import: only where records are kept

    url = settings.database_url
    return sql.SqlRecords(
        sql.parse(url.get_secret_value()) if url else sql.in_folder(settings.data_dir),
        keep_text=settings.store_text,
        retention_days=settings.retention_days,
    )


def relay(settings: Settings) -> Relay | None:
    """The way to the model for calls that are not rewrites; None without a model, and where names must not leave."""
    if not settings.model or settings.redact:
        return None
    from rewriter.engines import openai_relay

    return openai_relay.connect(settings.model, settings.openai_api_key.get_secret_value(), settings.openai_base_url)


def limits(settings: Settings) -> tuple[Answers, Quota | None]:
    """What is remembered under idempotency keys, and how much a caller may ask: in Redis, else in this process.

    Raises SettingsError.
    """
    answers: Answers = MemoryAnswers()
    counts = None
    if settings.redis_url is not None:
        try:
            from rewriter.stores import redis
        except ImportError:
            raise SettingsError("REWRITER_REDIS_URL needs Redis's client: pip install 'rewriter[redis]'.") from None
        pool = redis.pool(settings.redis_url.get_secret_value())
        answers, counts = redis.answers(pool, claim_s=settings.deadline_s + 10), redis.counts(pool)
    if settings.rate_limit is None:
        return answers, None
    from rewriter.stores.quota import Quota  # a tenth of a second to import: only where somebody counts

    return answers, Quota(settings.rate_limit, counts)


def prompts_folder(settings: Settings) -> Path:
    """The folder named, else ./prompts when it is one of ours, else the copy that came with the package.

    Raises SettingsError when there is none of that name.
    """
    if settings.prompts_dir:
        if not settings.prompts_dir.is_dir():
            raise SettingsError(
                f"REWRITER_PROMPTS_DIR is {settings.prompts_dir}, and there is no such folder; name the one that holds "
                f"{LABELS}, or unset it."
            )
        return settings.prompts_dir
    here = Path("prompts")
    if (here / LOCK).is_file():
        return here
    home = Path(rewriter.__path__[0])
    packaged = home / "_prompts"
    return packaged if packaged.is_dir() else home.parent / "prompts"


def _engines(settings: Settings) -> dict[str, Engine]:
    """The engines in the order in which they are asked; without a model the list is only shorter."""
    engines: dict[str, Engine] = {}
    if settings.model:
        from rewriter.engines import openai  # takes a second to import: only when a model is set

        engines["openai"] = openai.connect(
            settings.model,
            settings.openai_api_key.get_secret_value(),
            settings.openai_base_url,
            settings.fallback_models,
            breaker_failures=settings.breaker_failures,
            redact=settings.redact,
        )
    engines["rules"] = RulesEngine()
    return engines
