"""A client-education kiosk: a folder of Markdown on a touch screen."""

import time

MADE = "2026-11-22"
"""The day of this version. A clock that says less cannot be right."""

STARTED = time.monotonic_ns() / 1000
"""When this process came to its first own line: microseconds of the monotonic clock, for the trace."""
