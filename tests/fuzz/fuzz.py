"""A coverage-guided fuzz of the readers: `python -m tests.fuzz.fuzz markdown --seconds 900`, from the project's folder.

It needs atheris, which is not among the project's packages: make a virtual environment with it and with the packages of
`kiosk.library`, and call its Python with `src` on PYTHONPATH. What it finds is kept in build/fuzz and belongs into a test.
"""

import argparse
import importlib
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests import proofs
from tests.fuzz import seeds

BOTH = ["limits", "decode"]
MODULES = {
    "markdown": [
        *("patterns", "source", "enclosed", "normalise", "syntax", "elements", "run", "spans", "typography", "breathing", "markdown"),
        *BOTH,
    ],
    "front-matter": ["frontmatter", "keys", *BOTH],
}
FOUND = proofs.ROOT / "build" / "fuzz"
SECONDS = 900
SEED = 20261122
INPUT_SECONDS = 20
"""Wall-clock time of one input after which it counts as a hang: far more than the deadline, for the fuzzer slows a text down."""

INPUT_BYTES = 2_000
"""Long texts are searched for slow ones elsewhere; a short one tells a fuzzer more."""


def covered(target: str) -> str:
    """The digest of the code that is fuzzed."""
    modules = [f"src/kiosk/library/{name}.py" for name in MODULES[target]]
    return proofs.digest([*modules, "tests/fuzz/targets.py", "tests/fuzz/seeds.py", "requirements.lock"])


def fuzz(target: str, seconds: int) -> str:
    """Fuzz one target. The answer is "" when nothing was found, else the end of what the fuzzer says; a clean run is recorded."""
    code = covered(target)
    FOUND.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        command = [sys.executable, "-m", "tests.fuzz.fuzz", target, "--worker", *_options(folder, target, seconds)]
        path = os.pathsep.join((str(proofs.ROOT / "src"), str(proofs.ROOT)))
        began = time.monotonic()
        done = subprocess.run(
            command, cwd=proofs.ROOT, env={**os.environ, "PYTHONPATH": path}, capture_output=True, text=True, errors="replace", check=False
        )
    runs = re.search(r"number_of_executed_units: (\d+)", done.stderr)
    if done.returncode or not runs:
        return (done.stdout + done.stderr)[-4000:] or "The fuzzer ended without a word."
    proofs.record(f"fuzz-{target}", code, SEED, runs=int(runs[1]), seconds=round(time.monotonic() - began))
    return ""


def _options(folder: Path, target: str, seconds: int) -> list[str]:
    corpus = folder / "corpus"
    corpus.mkdir()
    texts = seeds.MARKDOWN if target == "markdown" else seeds.FRONT_MATTER
    for number, text in enumerate(texts):
        (corpus / f"{number}.md").write_bytes(text.encode())
    marks = folder / "marks.dict"
    marks.write_text("".join(f'"{_escaped(mark)}"\n' for mark in seeds.MARKS), encoding="ascii")
    return [
        *(f"-dict={marks}", f"-max_total_time={seconds}", f"-timeout={INPUT_SECONDS}", f"-max_len={INPUT_BYTES}", f"-seed={SEED}"),
        *("-print_final_stats=1", "-rss_limit_mb=1500", f"-artifact_prefix={FOUND}/{target}-", str(corpus)),
    ]


def _escaped(mark: str) -> str:
    return "".join(f"\\x{byte:02x}" for byte in mark.encode())


def _work(target: str, options: list[str]) -> None:
    """The process that is fuzzed; it never comes back."""
    atheris = importlib.import_module("atheris")
    with atheris.instrument_imports(include=["kiosk", "markdown"]):
        targets = importlib.import_module("tests.fuzz.targets")
    atheris.Setup([sys.argv[0], *options], targets.TARGETS[target][0])
    atheris.Fuzz()


def main() -> None:
    words = argparse.ArgumentParser(description="Fuzz a reader.")
    words.add_argument("target", choices=["markdown", "front-matter"])
    words.add_argument("--seconds", type=int, default=SECONDS)
    words.add_argument("--worker", action="store_true", help=argparse.SUPPRESS)
    known, options = words.parse_known_args()
    if known.worker:
        _work(known.target, options)
    sys.exit(fuzz(known.target, known.seconds) or 0)


if __name__ == "__main__":
    main()
