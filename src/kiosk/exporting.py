"""`kiosk export`: what staff take along on a stick. A process of its own, because a slow or pulled stick may hold it up."""

import datetime as dt
from collections.abc import Callable, Mapping
from pathlib import Path

from kiosk import clock
from kiosk.config import Config
from kiosk.machine import places
from kiosk.machine.volumes import is_left_over
from kiosk.reviewing import DONE, REFUSED, review, shown_content
from kiosk.staff import refusals
from kiosk.staff.export import export_content, export_log, export_starter, export_text
from kiosk.staff.portable import portable
from kiosk.staff.printed import as_html
from kiosk.staff.refusals import RefusedError
from kiosk.telling import Teller
from kiosk.using import Span, as_file


def export(given: Mapping[str, object], config: Config) -> int:
    """Writes what is named into the folder `to`."""
    teller = Teller(to_programs=given["format"] == "json")
    volume, today = Path(str(given["to"])).absolute(), clock.today()
    span = _span(given, today)
    practice, copied = portable(config.name), teller.progress("copy")
    writers: dict[str, Callable[[], Path]] = {
        "content": lambda: export_content(shown_content(config), volume, practice, today, copied),
        "starter": lambda: export_starter(places.resources() / "starter", volume, "Kiosk starter", today, copied),
        "log": lambda: export_log(config.data / "logs", volume, f"{practice} log", today),
        "use": lambda: export_text(volume, f"{practice} use ({span[0]} to {span[1]}).csv", as_file(config, span)),
        "reviews": lambda: export_text(volume, f"{practice} reviews ({today}).html", _reviews(config, teller)),
    }
    try:
        if not volume.is_dir() or is_left_over(volume):
            raise refusals.missing(volume)
        place = writers[str(given["what"])]()
    except RefusedError as error:
        teller.refused(error)
        return REFUSED
    except OSError:  # it was pulled just now
        teller.refused(refusals.missing(volume))
        return REFUSED
    teller.done({"path": str(place), "name": place.name}, [f"{place.name} is written: {place}"])
    return DONE


def _span(given: Mapping[str, object], today: dt.date) -> Span:
    """Of what was read; this month when none is named."""
    first, last = given.get("first"), given.get("last")
    return first if isinstance(first, dt.date) else today.replace(day=1), last if isinstance(last, dt.date) else today


def _reviews(config: Config, teller: Teller) -> str:
    """The list to print. Raises RefusedError."""
    found = review(config, teller.progress("check"))
    return as_html(found.rows, config.name, found.day)
