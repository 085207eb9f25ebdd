"""A signal ends the kiosk's loop at once, although nothing else happens in it."""

import signal
import subprocess
import sys

import pytest

PROGRAM = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from kiosk.machine.signals import quit_on_signals
app = QCoreApplication([])
quit_on_signals(app)
QTimer.singleShot(0, lambda: print("ready", flush=True))
code = app.exec()
print("the end", flush=True)
sys.exit(code)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_loop_in_order(number: signal.Signals) -> None:
    with subprocess.Popen([sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        process.send_signal(number)
        output, errors = process.communicate(timeout=20)
    assert (output, errors, process.returncode) == ("the end\n", "", 0)
