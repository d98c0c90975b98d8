"""The house: what the documents say is true, and what was agreed is kept."""

from __future__ import annotations

import ast
import json
import re
import shlex
import tomllib
from functools import cache
from pathlib import Path

import pytest
import yaml

import rewriter
from rewriter import cli
from rewriter.schemas.requests import RewriteRequest
from rewriter.settings import Settings
from tests import serving
from tests.serving import CASE, ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")


@cache
def _files() -> tuple[Path, ...]:
    """The project's own text files, but for what tools write."""
    own = [
        p
        for folder in ("rewriter", "tests", "bench", "eval", "prompts", "docs", ".ci")
        for p in (ROOT / folder).rglob("*")
    ]
    named = ("Makefile", "LICENSE", "Dockerfile", ".dockerignore")
    own += [p for p in ROOT.iterdir() if p.suffix in (".md", ".toml", ".lock", ".yaml") or p.name in named]
    return tuple(p for p in own if p.is_file() and "__pycache__" not in p.parts)


def _modules() -> list[Path]:
    return [p for p in _files() if p.suffix == ".py"]


async def test_the_readme_shows_the_reply_it_gives() -> None:
    """The reply in the README is what the sample becomes today."""
    answer = await serving.service().rewrite(RewriteRequest.model_validate(CASE))
    assert answer["verification"]["passed"]
    assert f"| Reply | {' '.join(answer['reply'].split())} |" in README
    assert f"| Customer | {CASE['customer_message']} |" in README
    assert f"| Draft | {CASE['draft']} |" in README


async def test_the_readme_request_is_answered() -> None:
    """The body of the README's curl call is a request."""
    command = re.search(r"curl .*?\n}'", README, re.DOTALL)
    assert command
    body = json.loads(shlex.split(command.group())[-1])
    answer = await serving.service().rewrite(RewriteRequest.model_validate(body))
    assert answer["reply"]


def test_the_readme_names_every_setting() -> None:
    """Every setting is in the table with its default, and nothing else is."""
    rows = dict(re.findall(r"^\| `((?:REWRITER|OPENAI|OTEL)_\w+)` \| ([^|]*) \|", README, re.MULTILINE))
    fields = {
        str(field.validation_alias or f"REWRITER_{name.upper()}"): field
        for name, field in Settings.model_fields.items()
    }
    assert set(rows) == set(fields)
    for name in ("REWRITER_POLICY", "REWRITER_DEADLINE_S", "REWRITER_MAX_ATTEMPTS", "REWRITER_MAX_BODY_BYTES"):
        default = fields[name].default
        assert rows[name].strip("` ") == (default if isinstance(default, str) else str(int(default)))


def test_the_readme_names_every_outcome_and_route() -> None:
    """Outcomes and routes of the README are those of the interface."""
    from rewriter.api.app import create

    document = create(serving.settings(), serving.service()).openapi()
    for path in document["paths"]:
        assert path in README
    for outcome in ("unchanged", "rewritten", "repaired", "fallback", "draft_kept"):
        assert f"| `{outcome}` |" in README


def test_the_readme_commands_exist() -> None:
    """Each command line of the README is one the program takes, and each make target is in the Makefile."""
    parser = cli._parser()
    lines = [line.partition(" #")[0] for line in README.splitlines() if line.startswith("rewriter ")]
    assert len(lines) >= 5
    for line in lines:
        parser.parse_args(shlex.split(line)[1:])
    targets = set(
        re.findall(r"(?:^ {4}|`)make ([a-z-]+)\b", README + (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"))
    )
    assert targets
    for target in targets:
        assert re.search(rf"^{target}:", MAKEFILE, re.MULTILINE), f"make {target}"


def test_ci_runs_what_a_person_runs() -> None:
    """CI is `make check`, and that is style, types, imports, demo and the README's test command."""
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "exec make check" in script
    check = re.search(r"^check: (.*?) ##", MAKEFILE, re.MULTILINE)
    assert check
    assert {"policies", "lint", "types", "imports", "demo", "test", "browser"} <= set(check.group(1).split())


def test_every_target_makes_the_environment() -> None:
    """Each command works on a fresh clone: it depends on the environment, directly or through another."""
    for target in ("demo", "serve", "test", "browser", "policies", "lint", "types", "imports", "eval", "bench", "lock"):
        assert re.search(rf"^{target}: \$\(INSTALLED\)", MAKEFILE, re.MULTILINE), target


def test_every_dependency_has_its_reason() -> None:
    """A dependency stands on a line of its own with the reason beside it."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    listed = PROJECT["project"]["dependencies"]
    for dependency in listed:
        line = next(line for line in text.splitlines() if f'"{dependency}"' in line)
        assert re.search(r",\s+# \S+", line), f"{dependency}: why?"


def test_every_dependency_is_imported_and_locked() -> None:
    """Nothing is depended on that is not used, and nothing used is left to chance."""
    imported = {
        name.split(".")[0]
        for path in _modules()
        if path.is_relative_to(ROOT / "rewriter")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for name in (
            [a.name for a in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom) and not node.level
            else []
        )
    }
    spelt = {"PyYAML": "yaml"}
    by_others = {"uvloop", "httptools", "aiosqlite"}  # uvicorn and SQLAlchemy pick them up by themselves
    for dependency in PROJECT["project"]["dependencies"]:
        name = re.split(r"[><=;\[ ]", dependency)[0]
        assert re.search(rf"^{re.escape(name)}==", LOCK, re.MULTILINE | re.IGNORECASE), f"{name}: run make lock"
        assert name in by_others or spelt.get(name, name.replace("-", "_")) in imported, f"{name} is not used"


def test_the_server_lock_is_part_of_the_lock() -> None:
    """An image runs what the tests ran: each pin and hash of its lock stands in the other, and no tool for tests in it."""
    whole, server = _pins(LOCK), _pins((ROOT / "requirements-server.lock").read_text(encoding="utf-8"))
    for name, pin in server.items():
        assert whole.get(name) == pin, f"{name}: run make lock-server"
    wanted = [*PROJECT["project"]["dependencies"], "asyncpg", "redis", "opentelemetry-sdk"]
    for dependency in wanted:
        assert re.split(r"[><=;\[ ]", dependency)[0].lower() in server, f"{dependency}: run make lock-server"
    assert not {"pytest", "ruff", "mypy", "playwright"} & set(server)
    assert "--require-hashes -r /app/requirements-server.lock" in (ROOT / "Dockerfile").read_text(encoding="utf-8")


def _pins(lock: str) -> dict[str, str]:
    """Each package of a lock with its version and hashes."""
    found = re.findall(r"^([A-Za-z0-9._-]+)(==.*(?:\n    --hash=.*)+)", lock, re.MULTILINE)
    return {name.lower(): re.sub(r" \\\n\s+", " ", pin) for name, pin in found}


def test_the_compose_file_builds_and_keeps() -> None:
    """The compose file builds this folder, serves this machine alone, asks for keys and keeps the records in a volume."""
    (service,) = yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8"))["services"].values()
    assert service["build"] == "."
    assert all(port.startswith("127.0.0.1:") for port in service["ports"])
    assert ":?" in service["environment"]["REWRITER_API_KEYS"]
    assert service["volumes"] == ["data:/data"]
    known = {str(field.validation_alias or f"REWRITER_{name.upper()}") for name, field in Settings.model_fields.items()}
    assert set(service["environment"]) <= known


def test_the_lock_names_no_host_and_pins_all() -> None:
    """Each line of the lock is one version with its hashes, from wherever this machine gets its packages."""
    assert "://" not in LOCK
    pins = re.findall(r"^([A-Za-z0-9._-]+)==\S+", LOCK, re.MULTILINE)
    assert len(pins) > 30
    assert LOCK.count("\n" + "    --hash=sha256:") >= len(pins)


@pytest.mark.parametrize(
    "word", ["py" + "pi.org", "registry." + "npmjs", "/wo" + "rk/", "/ro" + "ot/", "deb." + "debian"]
)
def test_no_file_names_one_machine(word: str) -> None:
    """No registry host and no path of somebody's machine is in a file of the project."""
    for path in _files():
        if path.suffix in (".png", ".gz"):
            continue
        assert word not in path.read_text(encoding="utf-8"), path.relative_to(ROOT)


def test_every_module_says_what_it_is_for() -> None:
    """A module opens with a docstring."""
    for path in _modules():
        source = path.read_text(encoding="utf-8")
        if source.strip():
            assert ast.get_docstring(ast.parse(source)), path.relative_to(ROOT)


def test_every_test_states_its_law() -> None:
    """A test's docstring says what it holds."""
    for path in _modules():
        if path.is_relative_to(ROOT / "tests"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_"):
                    assert ast.get_docstring(node), f"{path.relative_to(ROOT)}: {node.name}"


def test_the_version_is_in_the_changelog() -> None:
    """The version that answers carry has its entry."""
    assert f"## {rewriter.__version__}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_environment_is_read_in_one_place() -> None:
    """Only settings.py looks at the environment."""
    for path in _modules():
        if path.is_relative_to(ROOT / "rewriter") and path.name != "settings.py":
            assert not re.search(r"os\.environ|getenv", path.read_text(encoding="utf-8")), path.name


def test_a_technique_knows_no_other_technique() -> None:
    """A rule can be removed by removing its file: what several share stands in a module that starts with _."""
    for path in (ROOT / "rewriter" / "techniques").glob("*.py"):
        for name in re.findall(
            r"^\s*(?:from|import) rewriter\.techniques\.(\w+)", path.read_text(encoding="utf-8"), re.MULTILINE
        ):
            assert name.startswith("_"), f"{path.name} imports {name}"
