"""SIGINT and SIGTERM end the event loop, without a timer that would wake an idle kiosk."""

from PySide6.QtCore import QCoreApplication, QSocketNotifier


def stop_at_once() -> None:
    """Until `quit_on_signals`, Ctrl+C ends the process as it is: Python's exception would be lost in whatever slot is being called."""
    import signal  # noqa: PLC0415  as below

    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)


def quit_on_signals(app: QCoreApplication) -> None:
    """The signal's byte on a socket wakes Qt's loop, which quits from there.

    Never from Python's own handler: that runs inside whatever slot is being called, where closing the window crashes.
    """
    import signal  # noqa: PLC0415  called after the first frame, and not needed before
    import socket  # noqa: PLC0415

    ours, waker = socket.socketpair()

    def quit_now() -> None:
        ours.recv(64)
        QCoreApplication.quit()

    for end in (ours, waker):
        end.setblocking(False)
    signal.set_wakeup_fd(waker.fileno())
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read, app)
    notifier.activated.connect(quit_now)
    app.setProperty("signal-sockets", (ours, waker))
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: None)
