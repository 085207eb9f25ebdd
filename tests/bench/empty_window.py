"""The floor of every start: a QML window of one colour, drawn by the software renderer. Prints when its first frame was shown."""

import sys
import time

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

WINDOW = b"import QtQuick; Window { width: 1920; height: 1080; visible: true; color: 'white' }"

QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
app = QGuiApplication(sys.argv)
engine = QQmlApplicationEngine()
engine.loadData(WINDOW)
window = engine.rootObjects()[0]
assert isinstance(window, QQuickWindow)


def shown() -> None:
    print(time.monotonic_ns() / 1000)
    app.quit()


window.frameSwapped.connect(shown)
app.exec()
