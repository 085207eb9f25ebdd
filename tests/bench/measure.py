"""What every benchmark needs: starts of the kiosk, and figures of many measurements."""

import json
import math
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path


def first_frame(command: Sequence[str], trace: Path) -> float:
    """ms from the start of the process to its first full frame."""
    trace.unlink(missing_ok=True)
    started = time.monotonic_ns() / 1000
    process = subprocess.Popen(command, env=environment(), stderr=subprocess.PIPE, text=True)
    time.sleep(6 if not trace.parent.joinpath("data").exists() else 2.5)
    process.terminate()
    _, complaints = process.communicate(timeout=30)
    if process.returncode != 0 or not trace.exists():
        raise SystemExit(f"The kiosk did not run ({process.returncode}): {complaints}")
    events = json.loads(trace.read_text("utf-8"))["traceEvents"]
    return float(next(event["ts"] for event in events if event["name"] == "first-frame") - started) / 1000


def empty_window() -> float:
    started = time.monotonic_ns() / 1000
    command = [sys.executable, str(Path(__file__).with_name("empty_window.py"))]
    answer = subprocess.run(command, env=environment(), capture_output=True, text=True, check=True)
    return (float(answer.stdout) - started) / 1000


def environment() -> dict[str, str]:
    """Bytecode is written and used, as in an installed program."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that so large a share of all does not exceed (nearest rank)."""
    return sorted(values)[max(0, math.ceil(len(values) * share) - 1)]


def spread(values: Sequence[float]) -> str:
    return f"{statistics.median(values):.0f} ms ({min(values):.0f} to {max(values):.0f})"
