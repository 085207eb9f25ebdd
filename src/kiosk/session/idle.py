"""How long a screen may be quiet. No clock here: somebody else waits and sends `Quiet`."""

from msgspec import Struct

from kiosk.session.state import Session, StaffArea, fresh


class IdleTimes(Struct, frozen=True):
    """Seconds of quiet before "Still there?", and seconds that it waits for an answer (WCAG 2.2, 2.2.1 asks for at least 20)."""

    quiet: float = 60
    warning: float = 20


STAFF = 3
"""Times the quiet in the staff area: somebody looks for a stick, or reads what is wrong with a folder."""

TAKING = 3
"""Times the quiet while a code is on the glass: a phone has to be found, unlocked and held up."""


def wait(session: Session, times: IdleTimes) -> float | None:
    """Seconds without a touch after which `Quiet` is due; None when there is nothing to forget, somebody listens, or staff
    wait for what they have asked for.

    Large text takes longer to read, so the quiet grows with it.
    """
    if session.asking:
        return times.warning
    place = session.place
    working = isinstance(place, StaffArea) and place.working
    if session == fresh(session.start) or session.voice.state == "speaking" or working:
        return None
    if isinstance(place, StaffArea):
        return times.quiet * STAFF
    return times.quiet * session.comfort.text_size / 100 * (TAKING if session.overlay == "take" else 1)
