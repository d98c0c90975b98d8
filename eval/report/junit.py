"""JUnit XML, for whatever shows test results."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

from eval.result import CaseResult, Run

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(run: Run) -> str:
    """A suite an engine, a test a case; what is stale or a known failure is skipped with its reason, never passed."""
    root = ET.Element("testsuites", name="eval", time=f"{run.seconds}")
    for engine in run.engines:
        cases = run.of(engine)
        gone = [g for g in run.vanished if g.engine == engine]
        suite = ET.SubElement(
            root,
            "testsuite",
            name=engine,
            timestamp=run.started[:19],
            tests=str(len(cases) + len(gone)),
            failures=str(sum(c.verdict == "fail" for c in cases) + len(gone)),
            errors=str(sum(c.verdict == "error" for c in cases)),
            skipped=str(sum(c.verdict in ("stale", "known-failure") for c in cases)),
            time=f"{sum(c.ms for c in cases) / 1000:.3f}",
        )
        for case in cases:
            _case(suite, case)
        for one in gone:
            test = ET.SubElement(suite, "testcase", name=one.id, classname=f"eval.{engine}")
            ET.SubElement(test, "failure", message="VANISHED: the baseline knows this case")
    if run.orphans:
        suite = ET.SubElement(
            root, "testsuite", name="cassettes", tests=str(len(run.orphans)), failures=str(len(run.orphans))
        )
        for name in run.orphans:
            test = ET.SubElement(suite, "testcase", name=name, classname="eval.cassettes")
            ET.SubElement(test, "failure", message="ORPHANED: there is no case of that id")
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _case(suite: ET.Element, case: CaseResult) -> None:
    group = f"eval.{case.engine}.{case.origin}" if case.origin else f"eval.{case.engine}"
    test = ET.SubElement(
        suite, "testcase", name=case.id, classname=group, file=case.where, time=f"{case.ms / 1000:.3f}"
    )
    if case.verdict == "pass":
        return
    kind = {"fail": "failure", "error": "error"}.get(case.verdict, "skipped")
    first = case.reasons[0].message if case.reasons else case.verdict
    told = ET.SubElement(test, kind, message=_clean(f"{case.move} {case.verdict}: {first}"))
    told.text = _clean("\n".join([f"{r.grader}: {r.message}" for r in case.reasons] + ["", case.reply]))


def _clean(text: str) -> str:
    """Characters that XML cannot hold are left out."""
    return _NOT_XML.sub("", text)
