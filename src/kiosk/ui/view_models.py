"""The objects that QML sees: they hold props, tell what changed, and pass on what a visitor does."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

import kiosk.ui.reading_order  # noqa: F401  QML makes it itself, from the module of the view models
from kiosk.session import events as on
from kiosk.ui.derive import (
    ARTICLE_ROLES,
    BLOCK_ROLES,
    HELP_ROLES,
    TOPIC_ROLES,
    GlassProps,
    HomeProps,
    PageProps,
    ReaderProps,
    TopicProps,
    VisitProps,
)
from kiosk.ui.languages import RIGHT_TO_LEFT, choices, interface_language
from kiosk.ui.over_view_model import OverViewModel
from kiosk.ui.room_view_model import RoomViewModel
from kiosk.ui.rows import RowsModel
from kiosk.ui.search_view_model import SearchViewModel
from kiosk.ui.telling import Send, emit_changes

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

EMPTY_PAGE = PageProps("", "", "", "", "", "", False, 0, "", "", (), "", (), (), (), (), rightToLeft=False, asksUse=False, position=-1)


def anchor_of(row: Mapping[str, object]) -> object:
    block = row["block"]
    return block.get("anchor") if isinstance(block, dict) else None


@QmlElement
@QmlUncreatable("made by the program")
class HomeViewModel(QObject):  # type: ignore[operator]  # the stubs miss that QmlUncreatable is called
    """The practice, its topics and its help lines."""

    nameChanged = Signal()
    taglineChanged = Signal()
    welcomeChanged = Signal()
    logoChanged = Signal()
    frontChanged = Signal()
    topicCountChanged = Signal()
    shortReadsChanged = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._props = HomeProps("", "", "", "", 0, 0, (), ())
        self._ring = RowsModel(TOPIC_ROLES, self)
        self._help_lines = RowsModel(HELP_ROLES, self)

    def show(self, props: HomeProps) -> None:
        before, self._props = self._props, props
        self._ring.show(props.ring)
        self._help_lines.show(props.helpLines)
        emit_changes(self, before, props)

    @Property(str, notify=nameChanged)
    def name(self) -> str:
        return self._props.name

    @Property(str, notify=taglineChanged)
    def tagline(self) -> str:
        return self._props.tagline

    @Property(str, notify=welcomeChanged)
    def welcome(self) -> str:
        return self._props.welcome

    @Property(str, notify=logoChanged)
    def logo(self) -> str:
        """The practice's own sign, a picture of the content folder; "" for ours."""
        return self._props.logo

    @Property(int, notify=frontChanged)
    def front(self) -> int:
        return self._props.front

    @Property(int, notify=topicCountChanged)
    def topicCount(self) -> int:
        return self._props.topicCount

    @Property(bool, notify=shortReadsChanged)
    def shortReads(self) -> bool:
        return self._props.shortReads

    @Property(QObject, constant=True)
    def ring(self) -> QObject:
        return self._ring

    @Property(QObject, constant=True)
    def helpLines(self) -> QObject:
        return self._help_lines


@QmlElement
@QmlUncreatable("made by the program")
class TopicViewModel(QObject):  # type: ignore[operator]  # the stubs miss that QmlUncreatable is called
    """The open topic and its articles."""

    titleChanged = Signal()
    summaryChanged = Signal()
    coverChanged = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._props = TopicProps("", "", "", ())
        self._articles = RowsModel(ARTICLE_ROLES, self)

    def show(self, props: TopicProps) -> None:
        before, self._props = self._props, props
        self._articles.show(props.articles)
        emit_changes(self, before, props)

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=summaryChanged)
    def summary(self) -> str:
        return self._props.summary

    @Property(str, notify=coverChanged)
    def cover(self) -> str:
        return self._props.cover

    @Property(QObject, constant=True)
    def articles(self) -> QObject:
        return self._articles


@QmlElement
@QmlUncreatable("made by the program")
class PageViewModel(QObject):  # type: ignore[operator]  # the stubs miss that QmlUncreatable is called
    """One article prepared in a slot of the reader. `position` is -1 while the slot is empty."""

    positionChanged = Signal()
    titleChanged = Signal()
    previousTitleChanged = Signal()
    nextTitleChanged = Signal()
    topicChanged = Signal()
    topicOpensChanged = Signal()
    minutesChanged = Signal()
    otherLanguageChanged = Signal()
    coverChanged = Signal()
    dotsChanged = Signal()
    reviewedChanged = Signal()
    sourcesChanged = Signal()
    helpLinesChanged = Signal()
    rightToLeftChanged = Signal()
    marksChanged = Signal()
    asksUseChanged = Signal()
    answeredChanged = Signal()
    spokenRowChanged = Signal()
    leafRowChanged = Signal()
    leafBlocksChanged = Signal()
    leafAddressChanged = Signal()

    def __init__(self, send: Send, parent: QObject) -> None:
        super().__init__(parent)
        self._send = send
        self.props = EMPTY_PAGE
        self._visit = VisitProps()
        self._blocks = RowsModel(BLOCK_ROLES, self)
        self._related = RowsModel(ARTICLE_ROLES, self)

    def holds(self, position: int, path: str, language: str) -> bool:
        return (self.props.position, self.props.path, self.props.language) == (position, path, language)

    def clear(self) -> None:
        self.show(EMPTY_PAGE)

    def show(self, props: PageProps) -> None:
        before, self.props = self.props, props
        self._blocks.show(props.blocks)
        self._related.show(props.related)
        emit_changes(self, before, props)

    @Property(int, notify=positionChanged)
    def position(self) -> int:
        return self.props.position

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self.props.title

    @Property(str, notify=previousTitleChanged)
    def previousTitle(self) -> str:
        return self.props.previousTitle

    @Property(str, notify=nextTitleChanged)
    def nextTitle(self) -> str:
        return self.props.nextTitle

    @Property(str, notify=topicChanged)
    def topic(self) -> str:
        return self.props.topic

    @Property(bool, notify=topicOpensChanged)
    def topicOpens(self) -> bool:
        """Whether the topic has more articles to choose from."""
        return self.props.topicOpens

    @Property(int, notify=minutesChanged)
    def minutes(self) -> int:
        return self.props.minutes

    @Property(str, notify=otherLanguageChanged)
    def otherLanguage(self) -> str:
        """The name of the language that it is in, when that is not the visitor's."""
        return self.props.otherLanguage

    @Property(str, notify=coverChanged)
    def cover(self) -> str:
        return self.props.cover

    @Property("QVariantList", notify=dotsChanged)  # type: ignore[arg-type]  # Qt\'s name of a type
    def dots(self) -> list[str]:
        return list(self.props.dots)

    @Property(str, notify=reviewedChanged)
    def reviewed(self) -> str:
        return self.props.reviewed

    @Property("QVariantList", notify=sourcesChanged)  # type: ignore[arg-type]  # Qt\'s name of a type
    def sources(self) -> list[str]:
        return list(self.props.sources)

    @Property("QVariantList", notify=helpLinesChanged)  # type: ignore[arg-type]  # Qt\'s name of a type
    def helpLines(self) -> list[Mapping[str, object]]:
        return list(self.props.helpLines)

    @Property(bool, notify=rightToLeftChanged)
    def rightToLeft(self) -> bool:
        return self.props.rightToLeft

    def show_visit(self, visit: VisitProps) -> None:
        before, self._visit = self._visit, visit
        emit_changes(self, before, visit)

    @Property("QVariantList", notify=marksChanged)  # type: ignore[arg-type]  # Qt\'s name of a type
    def marks(self) -> list[str]:
        """The keys of the folds that were opened or closed and of the entries that were ticked or not, and "KEY=STEP" of steps."""
        return list(self._visit.marks)

    @Property(bool, notify=asksUseChanged)
    def asksUse(self) -> bool:
        """Whether the end of the page asks if the article was useful."""
        return self.props.asksUse

    @Property(bool, notify=answeredChanged)
    def answered(self) -> bool:
        """Whether this visitor has said if the article was useful."""
        return self._visit.answered

    @Property(int, notify=spokenRowChanged)
    def spokenRow(self) -> int:
        """The row of the block that is being read aloud, -1 for the title, -2 for none."""
        return self._visit.spokenRow

    @Property(int, notify=leafRowChanged)
    def leafRow(self) -> int:
        """The row of the block under which a leaf lies, -1 for none."""
        return self._visit.leafRow

    @Property("QVariantList", notify=leafBlocksChanged)  # type: ignore[arg-type]  # Qt\'s name of a type
    def leafBlocks(self) -> list[Mapping[str, object]]:
        return list(self._visit.leafBlocks)

    @Property(str, notify=leafAddressChanged)
    def leafAddress(self) -> str:
        """The web address that the leaf shows as a QR code, "" for none."""
        return self._visit.leafAddress

    @Property(QObject, constant=True)
    def blocks(self) -> QObject:
        return self._blocks

    @Property(QObject, constant=True)
    def related(self) -> QObject:
        return self._related

    @Slot(str)
    def openLink(self, target: str) -> None:
        self._send(on.OpenLink(target))

    @Slot(str)
    def toggle(self, key: str) -> None:
        self._send(on.Toggle(key))

    @Slot(str, int)
    def showStep(self, key: str, step: int) -> None:
        self._send(on.ShowStep(key, step))

    @Slot(str)
    def breathe(self, key: str) -> None:
        self._send(on.Open("breathe", key))

    @Slot(str)
    def enlarge(self, key: str) -> None:
        self._send(on.Open("picture", key))

    @Slot(bool)
    def answer(self, useful: bool) -> None:
        self._send(on.Answer(useful))

    @Slot()
    def closeLeaf(self) -> None:
        self._send(on.CloseLeaf())

    @Slot(str, result=int)
    def rowOf(self, anchor: str) -> int:
        """The row of the heading with that anchor, -1 when there is none."""
        rows = (row for row, entry in enumerate(self.props.blocks) if anchor_of(entry) == anchor)
        return next(rows, -1)


@QmlElement
@QmlUncreatable("made by the program")
class ReaderViewModel(QObject):  # type: ignore[operator]  # the stubs miss that QmlUncreatable is called
    """Where in the reading order the visitor is; article number n, when prepared, is in slot n mod the number of slots."""

    positionChanged = Signal()
    countChanged = Signal()
    previousTitleChanged = Signal()
    nextTitleChanged = Signal()
    chosenFromChanged = Signal()
    opened = Signal(str)
    """An article was opened (not turned to), at this anchor or at its top."""

    def __init__(self, send: Send, slots: int, parent: QObject) -> None:
        super().__init__(parent)
        self._props = ReaderProps(-1, 0, "", "")
        self.slots = tuple(PageViewModel(send, self) for _ in range(slots))

    def show(self, props: ReaderProps) -> None:
        before, self._props = self._props, props
        emit_changes(self, before, props)

    @Property(int, notify=positionChanged)
    def position(self) -> int:
        return self._props.position

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return self._props.count

    @Property(str, notify=previousTitleChanged)
    def previousTitle(self) -> str:
        return self._props.previousTitle

    @Property(str, notify=nextTitleChanged)
    def nextTitle(self) -> str:
        return self._props.nextTitle

    @Property(str, notify=chosenFromChanged)
    def chosenFrom(self) -> str:
        """search or short when one of them led to the open article, else nothing."""
        return self._props.chosenFrom

    @Property("QVariantList", constant=True)  # type: ignore[arg-type]  # Qt\'s name of a type
    def pages(self) -> list[PageViewModel]:
        return list(self.slots)


@QmlElement
@QmlUncreatable("made by the program")
class KioskViewModel(QObject):  # type: ignore[operator]  # the stubs miss that QmlUncreatable is called
    """The whole glass: what lies on it, and everything that a visitor can do."""

    screenChanged = Signal()
    overlayChanged = Signal()
    askingChanged = Signal()
    warningSecondsChanged = Signal()
    themeChanged = Signal()
    textSizeChanged = Signal()
    calmChanged = Signal()
    lowChanged = Signal()
    languageChanged = Signal()
    languagesChanged = Signal()
    canListenChanged = Signal()
    voiceChanged = Signal()
    rateChanged = Signal()
    volumeChanged = Signal()
    lookChanged = Signal()
    invitationsChanged = Signal()
    previewChanged = Signal()
    staffChanged = Signal()
    editionChanged = Signal()
    knockCornerChanged = Signal()
    knocked = Signal(bool)
    """A finger has come down in the corner of the hidden gesture, or has left it."""
    summoned = Signal()
    """The same by keyboard."""
    touched = Signal()
    """Somebody is there, whatever else the touch does."""
    left = Signal()
    """A visit is over, and its pages are gone."""

    def __init__(self, send: Send, slots: int, look: dict[str, Any]) -> None:
        super().__init__()
        self._props = GlassProps("", "", False, 0, "light", 100)
        self._send = send
        self._look = look
        self._invitations: list[str] = []
        self._staff: QObject | None = None
        self._knock_corner = "top-left"
        self._edition = ""
        self.home_model = HomeViewModel(self)
        self.topic_model = TopicViewModel(self)
        self.reader_model = ReaderViewModel(send, slots, self)
        self.search_model = SearchViewModel(send, self)
        self.over_model = OverViewModel(self)
        self.room_model = RoomViewModel(self)

    def show(self, props: GlassProps) -> None:
        before, self._props = self._props, props
        emit_changes(self, before, props)

    def show_look(self, look: dict[str, Any]) -> None:
        if look != self._look:
            self._look = look
            self.lookChanged.emit()

    def invite(self, invitations: list[str]) -> None:
        if invitations != self._invitations:
            self._invitations = invitations
            self.invitationsChanged.emit()

    @Property("QVariantList", notify=invitationsChanged)  # type: ignore[arg-type]  # Qt\'s name of a type
    def invitations(self) -> list[str]:
        """ "Touch to start" in each language of the practice; empty until the first frame is there."""
        return self._invitations

    def show_knock_corner(self, corner: str) -> None:
        if corner != self._knock_corner:
            self._knock_corner = corner
            self.knockCornerChanged.emit()

    @Property(str, notify=knockCornerChanged)
    def knockCorner(self) -> str:
        """Where the hidden gesture is made: top-left, bottom-left or bottom-right."""
        return self._knock_corner

    def set_staff(self, staff: QObject | None) -> None:
        self._staff = staff
        self.staffChanged.emit()

    @Property(QObject, notify=staffChanged)
    def staff(self) -> QObject | None:
        """The staff's view model; nothing before staff have come, so that no start pays for it."""
        return self._staff

    def show_edition(self, edition: str) -> None:
        if edition != self._edition:
            self._edition = edition
            self.editionChanged.emit()

    @Property(str, notify=editionChanged)
    def edition(self) -> str:
        """Which release is shown; "" for a folder."""
        return self._edition

    @Property(bool, notify=previewChanged)
    def preview(self) -> bool:
        """What is shown is not what visitors see."""
        return self._props.preview

    @Property(RoomViewModel, constant=True)
    def room(self) -> RoomViewModel:
        return self.room_model

    @Slot(bool)
    def knock(self, down: bool) -> None:
        self.knocked.emit(down)

    @Slot()
    def summon(self) -> None:
        self.summoned.emit()

    @Slot()
    def endPreview(self) -> None:
        self._send(on.EndPreview())

    @Property(str, notify=screenChanged)
    def screen(self) -> str:
        """attract, home, topic, short, article, search, pad, staff or desk."""
        return self._props.screen

    @Property(str, notify=overlayChanged)
    def overlay(self) -> str:
        """help, comfort, languages, take, breathe, picture or nothing."""
        return self._props.overlay

    @Property(bool, notify=askingChanged)
    def asking(self) -> bool:
        return self._props.asking

    @Property(float, notify=warningSecondsChanged)
    def warningSeconds(self) -> float:
        return self._props.warningSeconds

    @Property(str, notify=themeChanged)
    def theme(self) -> str:
        return self._props.theme

    @Property(int, notify=textSizeChanged)
    def textSize(self) -> int:
        return self._props.textSize

    @Property(bool, notify=calmChanged)
    def calm(self) -> bool:
        """Nothing slides."""
        return self._props.calm

    @Property(bool, notify=lowChanged)
    def low(self) -> bool:
        """The controls are farther down."""
        return self._props.low

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return self._props.language

    @Property("QVariantList", notify=languagesChanged)  # type: ignore[arg-type]  # Qt\'s name of a type
    def languages(self) -> list[Mapping[str, str]]:
        """Code and name of each language that there is something to read in."""
        return choices(self._props.languages)

    @Property(bool, notify=canListenChanged)
    def canListen(self) -> bool:
        """Whether there is a voice for the open article, and the practice wants it."""
        return self._props.canListen

    @Property(str, notify=voiceChanged)
    def voice(self) -> str:
        """silent, speaking or paused."""
        return self._props.voice

    @Property(float, notify=rateChanged)
    def rate(self) -> float:
        return self._props.rate

    @Property(float, notify=volumeChanged)
    def volume(self) -> float:
        return self._props.volume

    @Property(bool, notify=languageChanged)
    def rightToLeft(self) -> bool:
        """Whether the screens are mirrored."""
        return interface_language(self._props.language) in RIGHT_TO_LEFT

    @Property("QVariantMap", notify=lookChanged)  # type: ignore[arg-type]  # Qt\'s name of a type
    def look(self) -> dict[str, Any]:
        """The colours of each theme, by name."""
        return self._look

    @Property(HomeViewModel, constant=True)
    def home(self) -> HomeViewModel:
        return self.home_model

    @Property(TopicViewModel, constant=True)
    def topic(self) -> TopicViewModel:
        return self.topic_model

    @Property(ReaderViewModel, constant=True)
    def reader(self) -> ReaderViewModel:
        return self.reader_model

    @Property(SearchViewModel, constant=True)
    def search(self) -> SearchViewModel:
        return self.search_model

    @Property(OverViewModel, constant=True)
    def over(self) -> OverViewModel:
        return self.over_model

    @Slot()
    def touch(self) -> None:
        self._send(on.Touch())

    @Slot()
    def hide(self) -> None:
        self._send(on.Forget())

    @Slot()
    def goHome(self) -> None:
        self._send(on.GoHome())

    @Slot()
    def back(self) -> None:
        self._send(on.Back())

    @Slot()
    def up(self) -> None:
        self._send(on.Up())

    @Slot()
    def next(self) -> None:
        self._send(on.Next())

    @Slot()
    def previous(self) -> None:
        self._send(on.Previous())

    @Slot(str)
    def showTopic(self, topic: str) -> None:
        self._send(on.ShowTopic(topic))

    @Slot(str)
    def openTopic(self, topic: str) -> None:
        self._send(on.OpenTopic(topic))

    @Slot(str)
    def openArticle(self, article: str) -> None:
        self._send(on.OpenArticle(article))

    @Slot()
    def openSearch(self) -> None:
        self._send(on.OpenSearch())

    @Slot()
    def openShortReads(self) -> None:
        self._send(on.OpenShortReads())

    @Slot()
    def openHelp(self) -> None:
        self._send(on.Open("help"))

    @Slot()
    def openComfort(self) -> None:
        self._send(on.Open("comfort"))

    @Slot()
    def openLanguages(self) -> None:
        self._send(on.Open("languages"))

    @Slot()
    def listen(self) -> None:
        self._send(on.Listen())

    @Slot()
    def stopListening(self) -> None:
        self._send(on.StopListening())

    @Slot(float, float)
    def setVoice(self, rate: float, volume: float) -> None:
        self._send(on.SetVoice(rate, volume))

    @Slot()
    def take(self) -> None:
        self._send(on.Open("take"))

    @Slot()
    def close(self) -> None:
        self._send(on.Close())

    @Slot(int)
    def setTextSize(self, percent: int) -> None:
        self._send(on.SetTextSize(percent))

    @Slot(str)
    def setTheme(self, theme: str) -> None:
        if theme in self._look:
            self._send(on.SetTheme(theme))  # type: ignore[arg-type]  # the names of the look are the names of the themes

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        self._send(on.SetLanguage(language))

    @Slot(bool)
    def setCalm(self, calm: bool) -> None:
        self._send(on.SetCalm(calm))

    @Slot(bool)
    def setLow(self, low: bool) -> None:
        self._send(on.SetLow(low))
