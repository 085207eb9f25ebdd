"""The page of the settings: what staff touch is set at once."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from kiosk.clock import believable
from kiosk.ui.staff.house import House
from kiosk.ui.staff.page_view_model import StaffPageViewModel
from kiosk.ui.staff.settings import ACCENTS, DAY, THEMES, settings, stepped, toggled

NO_DAY = "The clock of this computer is wrong, so no day can be noted. Ask whoever looks after it to set it."


class SettingsPresenter(QObject):
    def __init__(self, model: StaffPageViewModel, house: House, parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._house, self._language = model, house, "en"
        self._why = ""
        model.asked.connect(self._do)

    def enter(self, language: str) -> None:
        self._language, self._why = language, ""
        self.refresh()

    def leave(self) -> None:
        pass

    def refresh(self) -> None:
        self._model.show(settings(self._house.resolved, self._house.library, self._language, self._why))

    def close(self) -> None:
        pass

    def _do(self, what: str, value: object) -> None:
        config = self._house.config
        match what, value:
            case "less" | "more", str(name):
                self._set(stepped(config, name, -1 if what == "less" else 1))
            case "language", str(code):
                self._set(toggled(config, self._house.library, code))
            case "hours", bool(limited):
                self._set({"screen_on": DAY if limited else ""})
            case "listen", bool(on):
                self._set({"listen": on})
            case "theme", int() | float() as place:
                self._set({"start_theme": THEMES[int(place) % len(THEMES)]})
            case "accent", str(name) if name in ACCENTS:
                self._set({"accent": ACCENTS[name]})
            case "checked", _:
                self._confirm()
            case "forget", str(name):
                self._say(self._house.forget(name))

    def _confirm(self) -> None:
        day = believable(self._house.today())
        self._set({"help_checked": day.isoformat()}) if day else self._say(NO_DAY)

    def _set(self, values: Mapping[str, object]) -> None:
        if values:
            self._say(self._house.set(values))

    def _say(self, why: str) -> None:
        self._why = why
        self.refresh()
