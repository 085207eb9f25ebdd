"""Traces that Perfetto and about:tracing can open."""

import json
from pathlib import Path

import pytest

from kiosk.machine.trace import Trace, now
from tests.conftest import ExpectsLog


def events(path: Path) -> list[dict[str, object]]:
    found = json.loads(path.read_text("utf-8"))["traceEvents"]
    assert isinstance(found, list)
    return found


def test_a_trace_is_in_the_trace_event_format(tmp_path: Path) -> None:
    with Trace(tmp_path / "trace.json") as trace:
        trace.instant("process-start", 1000.5)
        trace.span("turn", 2000.0, 2008.25, article=3)
    instant, span = events(tmp_path / "trace.json")
    assert (instant["name"], instant["ph"], instant["ts"], instant["s"]) == ("process-start", "i", 1000.5, "p")
    assert (span["name"], span["ph"], span["ts"], span["dur"], span["args"]) == ("turn", "X", 2000.0, 8.25, {"article": 3})
    assert {type(event[key]) for event in (instant, span) for key in ("pid", "tid")} == {int}


def test_a_trace_that_cannot_be_written_is_said(tmp_path: Path, expects_log: ExpectsLog) -> None:
    expects_log(r"The trace .* cannot be written: .*--trace")
    (tmp_path / "file").write_text("")
    with Trace(tmp_path / "file" / "trace.json") as trace:
        trace.instant("library")


def test_a_mark_without_a_time_is_now(tmp_path: Path) -> None:
    before = now()
    with Trace(tmp_path / "trace.json") as trace:
        trace.instant("library")
        trace.instant("window")
    times = [before, *(float(str(event["ts"])) for event in events(tmp_path / "trace.json")), now()]
    assert len(times) == 4
    assert times == sorted(times)


def test_a_trace_is_written_even_when_the_run_fails(tmp_path: Path) -> None:
    trace = Trace(tmp_path / "trace.json")
    trace.instant("library")
    with pytest.raises(RuntimeError), trace:
        raise RuntimeError
    assert [event["name"] for event in events(tmp_path / "trace.json")] == ["library"]


def test_without_a_path_nothing_is_collected_or_written() -> None:
    with Trace(None) as trace:
        trace.instant("library")
        trace.span("frame", 1, 2)
    assert not trace.on
    assert trace.events == []
