"""The last faults, as the log tells them."""

from kiosk.staff.faults import INSIDE, last_faults

LOG = """\
2026-11-24 09:30:00,100 INFO    kiosk.app: Drawing with the software renderer.
2026-11-24 09:31:00,100 WARNING kiosk.app: 02-rest.md:3: The link leads nowhere. Correct it.
2026-11-24 09:32:00,100 CRITICAL kiosk: An internal fault.
Traceback (most recent call last):
  File "app.py", line 1, in <module>
ValueError: 2026-11-24 WARNING
2026-11-24 09:33:00,100 WARNING qt.default: TypeError: Cannot read property of null
2026-11-24 09:34:00,100 WARNING kiosk.app: 02-rest.md:3: The link leads nowhere. Correct it.
"""


def test_the_newest_comes_first_and_what_repeats_is_said_once() -> None:
    assert [(fault.when, fault.what) for fault in last_faults(LOG, 8)] == [
        ("2026-11-24 09:34", "02-rest.md:3: The link leads nowhere. Correct it."),
        ("2026-11-24 09:33", INSIDE),
    ]


def test_no_more_than_asked_for_and_none_of_an_empty_log() -> None:
    assert [fault.when for fault in last_faults(LOG, 1)] == ["2026-11-24 09:34"]
    assert last_faults("", 8) == ()
