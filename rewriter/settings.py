"""The environment, read once: the only module that looks at it."""

from __future__ import annotations

import difflib
import os
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from rewriter.errors import SettingsError

_PREFIX = "REWRITER_"


def _data_home() -> Path:
    """Where this user's programs keep their data, by the XDG base directory rules."""
    named = os.environ.get("XDG_DATA_HOME", "")
    return Path(named) if Path(named).is_absolute() else Path.home() / ".local" / "share"


def share_metrics(folder: Path) -> None:
    """Let the worker processes that are started from here on count into one folder."""
    os.environ["PROMETHEUS_MULTIPROC_DIR"] = str(folder)


class Settings(BaseSettings):
    """Every setting, with its default. `Settings.load()` reads them; SettingsError says which one is wrong."""

    model_config = SettingsConfigDict(env_prefix=_PREFIX, env_ignore_empty=True, extra="ignore", frozen=True)

    model: str | None = None
    openai_api_key: Annotated[SecretStr, Field(validation_alias="OPENAI_API_KEY")] = SecretStr("none")
    openai_base_url: Annotated[str | None, Field(validation_alias="OPENAI_BASE_URL")] = None
    fallback_models: Annotated[tuple[str, ...], NoDecode] = ()
    engine: Literal["auto", "rules", "openai"] = "auto"
    policy: str = "deescalation@stable"
    prompts_dir: Path | None = None
    deadline_s: Annotated[float, Field(gt=0, le=600, allow_inf_nan=False)] = 20.0
    max_attempts: Annotated[int, Field(ge=1, le=4)] = 2
    api_keys: Annotated[SecretStr, Field(repr=False)] = SecretStr("")
    api_keys_file: Path | None = None
    allow_open: bool = False
    cors_origins: Annotated[tuple[str, ...], NoDecode] = ()
    max_body_bytes: Annotated[int, Field(ge=1)] = 1_000_000
    max_concurrency: Annotated[int, Field(ge=1)] = 100
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    data_dir: Annotated[Path, Field(default_factory=lambda: _data_home() / "rewriter")]
    database_url: SecretStr | None = None
    retention_days: Annotated[int, Field(ge=0, le=36_500)] = 90
    store_text: bool = False
    breaker_failures: Annotated[int, Field(ge=0)] = 5
    redact: bool = False
    rate_limit: str | None = None
    redis_url: SecretStr | None = None
    otlp_endpoint: Annotated[str | None, Field(validation_alias="OTEL_EXPORTER_OTLP_ENDPOINT")] = None

    @field_validator("fallback_models", "cors_origins", mode="before")
    @classmethod
    def _list(cls, value: object) -> object:
        """`a, b` is two."""
        return tuple(part.strip() for part in value.split(",") if part.strip()) if isinstance(value, str) else value

    @field_validator("log_level", mode="before")
    @classmethod
    def _upper(cls, value: object) -> object:
        return value.upper() if isinstance(value, str) else value

    @classmethod
    def load(cls) -> Settings:
        """The settings of this process; SettingsError names the variable and what it must be."""
        try:
            return cls()
        except ValidationError as invalid:
            fault = invalid.errors(include_url=False, include_context=False, include_input=False)[0]
            field = str(fault["loc"][0])
            name = field if field.isupper() else f"REWRITER_{field.upper()}"
            wanted = fault["msg"].removeprefix("Input should be ").removeprefix("Value error, ")
            raise SettingsError(f"{name} must be {wanted}; mend it or unset it.") from None


def ignored() -> dict[str, str | None]:
    """Variables that are named like settings and are none, each with the setting that its name is nearest to."""
    known = {f"{_PREFIX}{name.upper()}" for name in Settings.model_fields}
    given = [name for name in os.environ if name.upper().startswith(_PREFIX) and name.upper() not in known]
    return {name: next(iter(difflib.get_close_matches(name.upper(), known, n=1)), None) for name in sorted(given)}


def environment(**changed: object) -> dict[str, str]:
    """The environment of a program that this one starts, with these settings changed."""
    return dict(os.environ) | {f"REWRITER_{name.upper()}": str(value) for name, value in changed.items()}
