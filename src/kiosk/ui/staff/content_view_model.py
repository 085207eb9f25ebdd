"""The content page of the staff area, as QML sees it."""

from collections.abc import Mapping

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.rows import RowsModel
from kiosk.ui.staff.content import CANDIDATE_ROLES, RELEASE_ROLES, ContentProps
from kiosk.ui.telling import emit_changes

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class ContentViewModel(QObject):  # type: ignore[operator]  # the stubs miss that QmlUncreatable is called
    """What is shown, what can be brought, and what staff ask for."""

    liveChanged = Signal()
    nameChanged = Signal()
    madeChanged = Signal()
    topicsChanged = Signal()
    articlesChanged = Signal()
    languagesChanged = Signal()
    checkedChanged = Signal()
    errorsChanged = Signal()
    warningsChanged = Signal()
    dueChanged = Signal()
    coversChanged = Signal()
    undoChanged = Signal()
    undoNameChanged = Signal()
    busyChanged = Signal()
    stepChanged = Signal()
    lookingChanged = Signal()
    stageChanged = Signal()
    progressChanged = Signal()
    bringingNameChanged = Signal()
    whereChanged = Signal()
    readyNameChanged = Signal()
    readyOriginChanged = Signal()
    readyArticlesChanged = Signal()
    addedChanged = Signal()
    changedChanged = Signal()
    removedChanged = Signal()
    readyErrorsChanged = Signal()
    readyWarningsChanged = Signal()
    findingsChanged = Signal()
    plannedChanged = Signal()
    daysChanged = Signal()
    wellChanged = Signal()
    codeChanged = Signal()
    outcomeNameChanged = Signal()
    whatChanged = Signal()
    remedyChanged = Signal()
    bringAsked = Signal(str, str, str)
    """Path, name and where it lies."""
    asked = Signal(str)
    """cancel, show, preview, days, no-days, discard, undo or understood."""
    dayAsked = Signal(str)
    releaseAsked = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._props = ContentProps()
        self._candidates = RowsModel(CANDIDATE_ROLES, self)
        self._releases = RowsModel(RELEASE_ROLES, self)

    def show(self, props: ContentProps) -> None:
        before, self._props = self._props, props
        self._candidates.show(props.candidates)
        self._releases.show(props.releases)
        emit_changes(self, before, props)

    @Property(str, notify=liveChanged)
    def live(self) -> str:
        return self._props.live

    @Property(str, notify=nameChanged)
    def name(self) -> str:
        return self._props.name

    @Property(str, notify=madeChanged)
    def made(self) -> str:
        return self._props.made

    @Property(int, notify=topicsChanged)
    def topics(self) -> int:
        return self._props.topics

    @Property(int, notify=articlesChanged)
    def articles(self) -> int:
        return self._props.articles

    @Property(str, notify=languagesChanged)
    def languages(self) -> str:
        return self._props.languages

    @Property(bool, notify=checkedChanged)
    def checked(self) -> bool:
        return self._props.checked

    @Property(int, notify=errorsChanged)
    def errors(self) -> int:
        return self._props.errors

    @Property(int, notify=warningsChanged)
    def warnings(self) -> int:
        return self._props.warnings

    @Property(str, notify=dueChanged)
    def due(self) -> str:
        return self._props.due

    @Property("QVariantList", notify=coversChanged)  # type: ignore[arg-type]  # Qt's name of a type
    def covers(self) -> list[str]:
        return list(self._props.covers)

    @Property(bool, notify=undoChanged)
    def undo(self) -> bool:
        return self._props.undo

    @Property(str, notify=undoNameChanged)
    def undoName(self) -> str:
        return self._props.undoName

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        return self._props.busy

    @Property(str, notify=stepChanged)
    def step(self) -> str:
        return self._props.step

    @Property(bool, notify=lookingChanged)
    def looking(self) -> bool:
        return self._props.looking

    @Property(str, notify=stageChanged)
    def stage(self) -> str:
        return self._props.stage

    @Property(float, notify=progressChanged)
    def progress(self) -> float:
        return self._props.progress

    @Property(str, notify=bringingNameChanged)
    def bringingName(self) -> str:
        return self._props.bringingName

    @Property(str, notify=whereChanged)
    def where(self) -> str:
        return self._props.where

    @Property(str, notify=readyNameChanged)
    def readyName(self) -> str:
        return self._props.readyName

    @Property(str, notify=readyOriginChanged)
    def readyOrigin(self) -> str:
        return self._props.readyOrigin

    @Property(int, notify=readyArticlesChanged)
    def readyArticles(self) -> int:
        return self._props.readyArticles

    @Property(int, notify=addedChanged)
    def added(self) -> int:
        return self._props.added

    @Property(int, notify=changedChanged)
    def changed(self) -> int:
        return self._props.changed

    @Property(int, notify=removedChanged)
    def removed(self) -> int:
        return self._props.removed

    @Property(int, notify=readyErrorsChanged)
    def readyErrors(self) -> int:
        return self._props.readyErrors

    @Property(int, notify=readyWarningsChanged)
    def readyWarnings(self) -> int:
        return self._props.readyWarnings

    @Property("QVariantList", notify=findingsChanged)  # type: ignore[arg-type]  # Qt's name of a type
    def findings(self) -> list[str]:
        return list(self._props.findings)

    @Property(str, notify=plannedChanged)
    def planned(self) -> str:
        return self._props.planned

    @Property("QVariantList", notify=daysChanged)  # type: ignore[arg-type]  # Qt's name of a type
    def days(self) -> list[Mapping[str, object]]:
        return list(self._props.days)

    @Property(bool, notify=wellChanged)
    def well(self) -> bool:
        return self._props.well

    @Property(str, notify=codeChanged)
    def code(self) -> str:
        return self._props.code

    @Property(str, notify=outcomeNameChanged)
    def outcomeName(self) -> str:
        return self._props.outcomeName

    @Property(str, notify=whatChanged)
    def what(self) -> str:
        return self._props.what

    @Property(str, notify=remedyChanged)
    def remedy(self) -> str:
        return self._props.remedy

    @Property(QObject, constant=True)
    def candidates(self) -> QObject:
        return self._candidates

    @Property(QObject, constant=True)
    def releases(self) -> QObject:
        return self._releases

    @Slot()
    def cancel(self) -> None:
        self.asked.emit("cancel")

    @Slot()
    def showNow(self) -> None:
        self.asked.emit("show")

    @Slot()
    def preview(self) -> None:
        self.asked.emit("preview")

    @Slot()
    def chooseDay(self) -> None:
        self.asked.emit("days")

    @Slot()
    def leaveDays(self) -> None:
        self.asked.emit("no-days")

    @Slot()
    def discard(self) -> None:
        self.asked.emit("discard")

    @Slot()
    def undoNow(self) -> None:
        self.asked.emit("undo")

    @Slot()
    def understood(self) -> None:
        self.asked.emit("understood")

    @Slot(str, str, str)
    def bring(self, path: str, name: str, where: str) -> None:
        self.bringAsked.emit(path, name, where)

    @Slot(str)
    def showOn(self, day: str) -> None:
        self.dayAsked.emit(day)

    @Slot(str)
    def showAgain(self, release: str) -> None:
        self.releaseAsked.emit(release)
