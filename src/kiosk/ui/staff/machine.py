"""The page of this screen: what a process has found out, props out."""

from collections.abc import Mapping

from kiosk.ui.staff.house import End

Told = Mapping[str, object]


def machine(told: Told | None, uptime: float, asking: End | str) -> Told:
    """`told` is None while the process is at it; `uptime` in seconds; `asking` is what staff have asked for and not yet confirmed."""
    minutes = int(uptime // 60)
    return {
        "looking": told is None,
        "findings": _rows(told, "findings", ("severity", "what", "remedy")),
        "faults": _rows(told, "faults", ("when", "what")),
        "version": str(told.get("version", "")) if told else "",
        "days": minutes // (24 * 60),
        "hours": minutes // 60 % 24,
        "minutes": minutes % 60,
        "asking": asking,
    }


def _rows(told: Told | None, name: str, fields: tuple[str, ...]) -> list[Told]:
    rows = told.get(name) if told else None
    return [{field: str(row.get(field, "")) for field in fields} for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []
