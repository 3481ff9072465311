"""A run as JUnit XML, which servers of CI read: <testsuites>, a suite for the run, a test for each section of a case.

The structure is what GitLab, Jenkins and the reporters of GitHub Actions have in common: counts and seconds on every
suite, at most one <failure>, <error> or <skipped> in a test, and its <system-out> behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import fsum
from types import MappingProxyType
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from jianbao.evaluation.reports.faults import Fault, faults_of, mistakes_of, sections_of, untold_of
from jianbao.evaluation.runs import CaseRun, Run
from jianbao.language import say
from jianbao.rendering import printable

BRIEF = "brief"
"""The test of what is of no single section: whether there is a brief, its free text, changes that nobody blessed."""
_NO_XML = re.compile("[\ud800-\udfff\ufffe\uffff]")


def junit_xml(run: Run, changes: Mapping[str, Sequence[str]] = MappingProxyType({})) -> str:
    """A run as JUnit XML.

    A test fails by what no brief may come to, and by changes; facts that were missed or are wrong stand in
    <system-out>. A run that its budget ended has an <error>.

    Args:
        run: what is told.
        changes: by case, what has changed and nobody blessed, in a line each; also of cases that the run has not.
    """
    suites = Element("testsuites")
    suite = SubElement(suites, "testsuite", name=_xml(run.name), timestamp=run.started.isoformat(timespec="seconds"))
    _add_properties(suite, run)
    place = f"{run.recipe}.{run.endpoint.name}"
    for case in run.cases:
        suite.extend(_tests(case, f"{place}.{case.case}", changes.get(case.case, ())))
    known = {case.case for case in run.cases}
    suite.extend(
        _test(f"{place}.{case}", BRIEF, 0.0, _failures((), lines))
        for case, lines in changes.items()
        if case not in known and lines
    )
    if run.stopped:
        stopped = _test(place, "run", 0.0, ())
        _add(stopped, "error", message=run.stopped)
        suite.append(stopped)
    for element in (suite, suites):
        _count(element, run.seconds)
    indent(suites)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(suites, "unicode") + "\n"


def _add_properties(suite: Element, run: Run) -> None:
    told = {
        "recipe": run.recipe,
        "recipe_sha256": run.recipe_sha256,
        "endpoint": run.endpoint.name,
        "model": run.endpoint.model,
        "mode": run.mode.value,
        "epochs": run.epochs,
        "version": run.code.version,
        "commit": run.code.commit,
        "dirty": None if run.code.dirty is None else str(run.code.dirty).lower(),
        "scorer": run.scorer,
        **{f"gold_sha256.{case.case}": case.scores[0].gold_sha256 for case in run.cases},
    }
    properties = SubElement(suite, "properties")
    for name, value in told.items():
        if value is not None:
            _add(properties, "property", name=name, value=str(value))


def _tests(case: CaseRun, place: str, changes: Sequence[str]) -> Iterator[Element]:
    faults, sections = faults_of(case), sections_of(case)
    seconds = {section: _seconds(case, section) for section in sections}
    rest = fsum(score.cost.seconds for score in case.scores if score.cost) - fsum(seconds.values())
    whole = [fault for fault in faults if fault.section is None]
    yield _test(place, BRIEF, max(0.0, rest), _failures(whole, changes), untold_of(case))
    briefed = any(score.valid for score in case.scores)
    for section in sections:
        own = [fault for fault in faults if fault.section == section]
        test = _test(place, section, seconds[section], _failures(own), mistakes_of(case, section))
        if not briefed:
            _add(test, "skipped", message=say("there is no brief", "没有简报"))
        yield test


def _seconds(case: CaseRun, section: str) -> float:
    """What asking for a section took, in all epochs."""
    records = [epoch.record for epoch in case.epochs if epoch.record]
    return fsum(cost.seconds for record in records for cost in record.costs if cost.section == section)


def _failures(faults: Iterable[Fault], changes: Iterable[str] = ()) -> list[tuple[str, str]]:
    """What fails a test: of which kind it is, and what it is."""
    return [*((fault.kind.value, fault.words) for fault in faults), *(("unblessed_change", line) for line in changes)]


def _test(
    place: str, name: str, seconds: float, failures: Sequence[tuple[str, str]], told: Sequence[str] = ()
) -> Element:
    test = Element("testcase", classname=_xml(place), name=_xml(name), time=f"{seconds:.3f}")
    if failures:
        kind, first = failures[0]
        more = len(failures) - 1
        message = say(f"{first} (and {more} more)", f"{first}（另有 {more} 项）") if more else first
        _add(test, "failure", "\n".join(words for _, words in failures), message=message, type=kind)
    if told:
        _add(test, "system-out", "\n".join(told))
    return test


def _count(element: Element, seconds: float) -> None:
    """Writes how many tests there are below a suite, and how they went."""
    tests = list(element.iter("testcase"))
    for attribute, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        element.set(attribute, str(sum(test.find(tag) is not None for test in tests)))
    element.set("tests", str(len(tests)))
    element.set("time", f"{seconds:.3f}")


def _add(parent: Element, tag: str, text: str | None = None, **attributes: str) -> Element:
    element = SubElement(parent, tag, {name: _xml(value) for name, value in attributes.items()})
    element.text = None if text is None else _xml(text)
    return element


def _xml(text: str) -> str:
    """A text without characters that XML cannot hold, or that would steer a terminal."""
    return _NO_XML.sub("\ufffd", printable(text))
