"""A process of ours that tells of its work line by line."""

import logging
from collections.abc import Sequence

import msgspec
import shiboken6
from PySide6.QtCore import QObject, QProcess, Signal

log = logging.getLogger(__name__)

LINE_BYTES = 4_000_000
"""More than any line that we write; a process that writes more is ended."""

NOT_STARTED = QProcess.ProcessError.FailedToStart


class Lines(QObject):
    """Runs one command at a time. `told` with each object that it prints, `ended` when it is gone and was not stopped."""

    told = Signal(object)
    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None

    @property
    def running(self) -> bool:
        return self._process is not None

    def start(self, command: Sequence[str]) -> None:
        self.stop()
        process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(lambda: self._read(process))
        process.finished.connect(lambda: self._finish(process))
        process.errorOccurred.connect(lambda error: self._finish(process) if error == NOT_STARTED else None)
        self._process = process
        program, *arguments = command
        process.start(program, arguments)

    def stop(self) -> None:
        """Ends it at once. What it was at is as if it had never begun: that is the store's promise."""
        process, self._process = self._process, None
        if process:
            process.kill()

    def close(self) -> None:
        """Waits for its end, and for that of those that were stopped.

        Their objects go now: Python may free what is left in any thread, and what the event loop listens to must not go in another one.
        """
        self._process = None
        for process in self.findChildren(QProcess):
            process.kill()
            process.waitForFinished(1000)
            shiboken6.delete(process)

    def _read(self, process: QProcess) -> None:
        while process is self._process and process.canReadLine():
            self._tell(bytes(process.readLine(LINE_BYTES).data()))

    def _tell(self, line: bytes) -> None:
        try:
            event = msgspec.json.decode(line, type=dict[str, object])
        except msgspec.DecodeError:
            log.warning("A process of the staff area printed something that is no event.")
        else:
            self.told.emit(event)

    def _finish(self, process: QProcess) -> None:
        self._read(process)
        process.deleteLater()
        if process is self._process:
            self._process = None
            self.ended.emit()
