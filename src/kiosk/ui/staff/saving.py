"""Something is written to a stick, from whatever page it is asked for: a process does it, and can be stopped."""

from collections.abc import Callable, Mapping

from msgspec.structs import replace
from PySide6.QtCore import QObject

from kiosk.staff import bringing as bring
from kiosk.ui.staff.house import House
from kiosk.ui.staff.lines import Lines
from kiosk.ui.staff.save_view_model import SaveProps, SaveViewModel
from kiosk.ui.staff.sticks import Found


class SavePresenter(QObject):
    """One thing at a time."""

    def __init__(self, model: SaveViewModel, house: House, works: Callable[[bool], None], parent: QObject) -> None:
        """`works` hears whether something is under way."""
        super().__init__(parent)
        self._model, self._house, self._works = model, house, works
        self._state, self._found = bring.Bringing(), Found()
        self._what = ""
        model.saveAsked.connect(self._save)
        model.asked.connect(self._do)
        self._work = Lines(self)
        self._work.told.connect(self._hear)
        self._work.ended.connect(lambda: self._show(bring.ended(self._state)))

    def enter(self) -> None:
        self._found = Found()
        self._show(bring.Bringing())

    def leave(self) -> None:
        """What is half written is no use to anybody."""
        self._stop()
        self._show(bring.Bringing())

    def close(self) -> None:
        self._work.close()

    def look(self, found: Found) -> None:
        """Which sticks are in now."""
        self._found = found
        self._show(self._state)

    def _save(self, what: str, path: str, label: str) -> None:
        if self._work.running:
            return
        self._what, *more = what.split(" ")
        self._show(bring.begin(self._what, label))
        self._work.start(self._house.command("export", self._what, *more, "--to", path, "--format", "json"))

    def _hear(self, event: Mapping[str, object]) -> None:
        before = self._state
        state = replace(bring.hear(before, event, "saved"), where=before.where)
        if outcome := state.outcome:
            self._house.note(f"export {self._what} to {before.where}", "done" if outcome.well else f"refused: {outcome.what}")
        self._show(state)

    def _do(self, what: str) -> None:
        self._stop()
        if what in {"cancel", "understood"}:
            self._show(bring.Bringing())

    def _stop(self) -> None:
        if self._work.running:
            self._work.stop()
            self._house.note(f"export {self._what} to {self._state.where}", "stopped")

    def show(self, what: str, state: bring.Bringing) -> None:
        """Another state of what is saved."""
        self._what = what
        self._show(state)

    def _show(self, state: bring.Bringing) -> None:
        before, self._state = self._state, state
        outcome = state.outcome
        writable = tuple(stick for stick in self._found.sticks if stick["writable"])
        self._model.show(
            SaveProps(
                what=self._what if state.stage or outcome else "",
                busy=bool(state.stage),
                progress=state.progress,
                where=state.where,
                done=bool(outcome),
                well=bool(outcome and outcome.well),
                name=outcome.name if outcome else "",
                said=outcome.what if outcome else "",
                remedy=outcome.remedy if outcome else "",
                stickCount=len(writable),
                locked=next((str(stick["stick"]) for stick in self._found.sticks if not stick["writable"]), ""),
                sticks=writable,
            )
        )
        if bool(state.stage) != bool(before.stage):
            self._works(bool(state.stage))
