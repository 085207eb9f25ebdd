"""What is right and what is wrong with this machine, for whoever sets it up. Each room finds out for itself; this prints it."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

import msgspec
from msgspec import Struct

MARKS = {"ok": "ok  ", "warn": "warn", "fail": "FAIL"}


class Finding(Struct, frozen=True):
    """`what` was found, and how to mend it ("" when there is nothing to mend)."""

    severity: Literal["ok", "warn", "fail"]
    code: str
    what: str
    remedy: str


def as_text(findings: Iterable[Finding]) -> Iterator[str]:
    """Line by line, for people."""
    for finding in findings:
        yield f"{MARKS[finding.severity]}  {finding.what}"
        if finding.remedy:
            yield f"      {finding.remedy} ({finding.code})"


def as_json(findings: Sequence[Finding]) -> str:
    """One object, for programs; the fields of a finding are those of `Finding`."""
    return msgspec.json.format(msgspec.json.encode({"healthy": healthy(findings), "findings": findings}), indent=2).decode()


def healthy(findings: Iterable[Finding]) -> bool:
    """Whether nothing failed. A warning is something that the practice may know and want."""
    return all(finding.severity != "fail" for finding in findings)
