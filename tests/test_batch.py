"""A batch answers every line once, in order, however often it is cut off."""

from __future__ import annotations

import asyncio
import json
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from rewriter import batch
from rewriter.engines import Task
from rewriter.errors import InputError
from tests import serving
from tests.serving import CASE, ROOT


def _requests(path: Path, count: int) -> Path:
    """A file of requests, each marked with its number."""
    path.write_text("".join(json.dumps(CASE | {"metadata": {"n": str(n)}}) + "\n" for n in range(count)))
    return path


def _answers(path: Path) -> list[dict[str, Any]]:
    raw = path.read_text(encoding="utf-8")
    assert raw.endswith("\n")
    return [json.loads(line) for line in raw.splitlines()]


def _numbers(path: Path) -> list[int]:
    return [int(answer["metadata"]["n"]) for answer in _answers(path)]


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


async def test_a_line_for_a_line(tmp_path: Path) -> None:
    """Each answer stands on its request's line, and a request that cannot be answered leaves a problem there."""
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    lines = [json.dumps(CASE), "{", "", '{"draft": "x"}', json.dumps(CASE | {"policy": "nobody"}), "[" * 99_999, '"x"']
    source.write_text("\n".join(lines))
    tally = await batch.run(serving.service(), source, target)
    answers = _answers(target)
    assert [a.get("status", 200) for a in answers] == [200, 400, 400, 422, 404, 400, 422]
    assert answers[3]["errors"] == [{"loc": ["body", "customer_message"], "msg": "is required"}]
    assert answers[4]["instance"] == "#line-5"
    assert (tally.found, tally.answered, tally.refused) == (0, 1, 6)


async def test_order_holds_while_answers_overtake(tmp_path: Path) -> None:
    """A slow answer does not lose its place, and no more run at once than were allowed."""
    running = most = 0

    async def later_first(task: Task) -> str:
        nonlocal running, most
        running += 1
        most = max(most, running)
        for _ in range(20 if task.message.context.brand == "slow" else 1):
            await asyncio.sleep(0)
        running -= 1
        return task.message.draft

    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    cases = [
        CASE | {"metadata": {"n": str(n)}, "context": {"brand": "slow" if n % 3 == 0 else "fast"}} for n in range(12)
    ]
    source.write_text("".join(json.dumps(case) + "\n" for case in cases))
    await batch.run(serving.service(serving.Scripted(later_first, "openai")), source, target, jobs=4)
    assert _numbers(target) == list(range(12))
    assert 1 < most <= 4


async def test_taken_up_at_any_byte(tmp_path: Path) -> None:
    """Wherever the file of answers was cut, going on gives the whole, with no line lost, doubled or mixed."""
    source, target = _requests(tmp_path / "in.jsonl", 4), tmp_path / "out.jsonl"
    await batch.run(serving.service(), source, target)
    whole = target.read_bytes()
    for cut in range(0, len(whole) + 1, max(1, len(whole) // 23)):
        target.write_bytes(whole[:cut])
        tally = await batch.run(serving.service(), source, target)
        assert tally.found == whole[:cut].count(b"\n")
        assert _numbers(target) == [0, 1, 2, 3]


_KILLED = """
import asyncio, os, signal, sys
from pathlib import Path
from rewriter import batch
from tests import serving

calls = 0

async def dies(task):
    global calls
    calls += 1
    if calls == int(sys.argv[3]):
        os.kill(os.getpid(), signal.SIGKILL)
    return task.message.draft

engine = serving.Scripted(dies, "rules")
asyncio.run(batch.run(serving.service(engine), Path(sys.argv[1]), Path(sys.argv[2]), jobs=1))
"""


def test_a_killed_run_goes_on(tmp_path: Path) -> None:
    """After kill -9 the same command ends the work: what was answered is on disk, and is not answered again."""
    source, target = _requests(tmp_path / "in.jsonl", 6), tmp_path / "out.jsonl"
    command = [sys.executable, "-c", _KILLED, str(source), str(target)]
    killed = subprocess.run([*command, "4"], cwd=ROOT, check=False)  # noqa: S603 - our own interpreter
    assert killed.returncode == -signal.SIGKILL
    assert _numbers(target) == [0, 1, 2]
    before = target.read_bytes()
    asyncio.run(batch.run(serving.service(), source, target))
    assert _numbers(target) == list(range(6))
    assert target.read_bytes().startswith(before)


async def test_what_was_refused_is_tried_again(tmp_path: Path) -> None:
    """Refused lines that were mended are answered in their places, and the answers around them stay byte for byte."""
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    good = [json.dumps(CASE | {"metadata": {"n": str(n)}}) for n in range(4)]
    source.write_text("\n".join([good[0], "{", good[2], json.dumps({"draft": "x"})]) + "\n")
    await batch.run(serving.service(), source, target)
    before = target.read_bytes().splitlines()
    source.write_text("\n".join(good) + "\n")
    tally = await batch.run(serving.service(), source, target)
    assert (tally.found, tally.answered, tally.refused, tally.changed) == (2, 2, 0, 0)
    assert _numbers(target) == [0, 1, 2, 3]
    after = target.read_bytes().splitlines()
    assert (after[0], after[2]) == (before[0], before[2])
    assert _names(tmp_path) == ["in.jsonl", "out.jsonl"]
    assert (await batch.run(serving.service(), source, target)).found == 4


async def test_a_refusal_stays_counted(tmp_path: Path) -> None:
    """A line that nobody mended is refused again on each run, and never counted as there."""
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text(json.dumps(CASE) + "\n{\n")
    for found, answered in ((0, 1), (1, 0)):
        tally = await batch.run(serving.service(), source, target)
        assert (tally.found, tally.answered, tally.refused) == (found, answered, 1)
    assert [a.get("status", 200) for a in _answers(target)] == [200, 400]


async def test_a_changed_request_is_answered_anew(tmp_path: Path) -> None:
    """An answer belongs to its request: when that changes it is made anew; white space around a line changes nothing."""
    source, target = _requests(tmp_path / "in.jsonl", 3), tmp_path / "out.jsonl"
    await batch.run(serving.service(), source, target)
    ids = [a["id"] for a in _answers(target)]
    lines = source.read_text().splitlines()
    lines[1] = json.dumps(CASE | {"metadata": {"n": "11"}})
    source.write_text("\r\n".join(lines) + "\r\n" + lines[0] + "\n")
    tally = await batch.run(serving.service(), source, target)
    assert (tally.found, tally.answered, tally.changed) == (2, 2, 1)
    assert _numbers(target) == [0, 11, 2, 0]
    now = [a["id"] for a in _answers(target)]
    assert [now[0], now[2]] == [ids[0], ids[2]]
    assert now[1] != ids[1]


async def test_answers_of_an_earlier_version_stay(tmp_path: Path) -> None:
    """A file whose answers do not say which request they are for is taken up as it is; its refusals are tried again."""
    source, target = _requests(tmp_path / "in.jsonl", 3), tmp_path / "out.jsonl"
    await batch.run(serving.service(), source, target)
    old = [{k: v for k, v in a.items() if k != batch.DIGEST} for a in _answers(target)]
    old[1] = {"type": "urn:rewriter:problem:busy", "title": "Busy", "status": 503, "detail": "…", "instance": "#line-2"}
    target.write_text("".join(json.dumps(a) + "\n" for a in old))
    tally = await batch.run(serving.service(), source, target)
    assert (tally.found, tally.answered, tally.refused) == (2, 1, 0)
    assert _numbers(target) == [0, 1, 2]
    assert _answers(target)[0] == old[0]


def test_a_killed_run_of_mended_lines_goes_on(tmp_path: Path) -> None:
    """Killed while it takes lines again, it leaves the answers as they were, and asks for none twice."""
    source, target = _requests(tmp_path / "in.jsonl", 6), tmp_path / "out.jsonl"
    command = [sys.executable, "-c", _KILLED, str(source), str(target)]
    mended = source.read_text()
    source.write_text("{\n" * 5 + mended.splitlines()[5] + "\n")
    asyncio.run(batch.run(serving.service(), source, target))
    before = target.read_bytes()
    source.write_text(mended)
    killed = subprocess.run([*command, "4"], cwd=ROOT, check=False)  # noqa: S603 - our own interpreter
    assert killed.returncode == -signal.SIGKILL
    assert target.read_bytes() == before
    tally = asyncio.run(batch.run(serving.service(), source, target))
    assert tally.answered == 2, "three of the five were answered before it was killed"
    assert _numbers(target) == list(range(6))
    assert _names(tmp_path) == ["in.jsonl", "out.jsonl"]


async def test_a_file_of_something_else_is_left_alone(tmp_path: Path) -> None:
    """A file whose lines are no answers keeps every byte, also behind its last line."""
    source, target = _requests(tmp_path / "in.jsonl", 2), tmp_path / "notes.txt"
    target.write_text("milk\nbread")
    with pytest.raises(InputError, match=r"notes\.txt is no answer"):
        await batch.run(serving.service(), source, target)
    assert target.read_text() == "milk\nbread"


async def test_files_that_do_not_fit_are_refused(tmp_path: Path) -> None:
    """Answers never overwrite the requests, and a file with more answers than requests is somebody else's."""
    source, target = _requests(tmp_path / "in.jsonl", 2), tmp_path / "out.jsonl"
    with pytest.raises(InputError, match="overwrite"):
        await batch.run(serving.service(), source, source)
    target.write_text("{}\n{}\n{}\n")
    with pytest.raises(InputError, match="3 answers"):
        await batch.run(serving.service(), source, target)
    assert target.read_text() == "{}\n{}\n{}\n"


async def test_a_long_line_is_refused() -> None:
    """A line over the body limit is a problem, as it is over HTTP."""
    answer = await batch.answer(serving.service(), b'{"draft": "' + b"x" * 99 + b'"}', "#line-1", 50)
    assert answer["status"] == 413


async def test_one_run_at_a_time(tmp_path: Path) -> None:
    """A second run on the same file is refused while the first one writes."""
    source, target = _requests(tmp_path / "in.jsonl", 1), tmp_path / "out.jsonl"

    async def nested(task: Task) -> str:
        with pytest.raises(InputError, match="Another batch"):
            await batch.run(serving.service(), source, target)
        return task.message.draft

    await batch.run(serving.service(serving.Scripted(nested, "rules")), source, target)
    assert _numbers(target) == [0]
