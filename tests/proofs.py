"""Long proofs: what was shown once stays shown while the code that it covers is unchanged.

`docs/proofs.json` holds, for each proof, the figures, the seed, the commit, and a digest of the files that it covers. A long test
asks `proven` first and is skipped when its record still holds.
"""

import datetime
import hashlib
import json
import subprocess
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).parents[1]
RECORDS = ROOT / "docs" / "proofs.json"


def digest(covers: Iterable[str]) -> str:
    """One hash over all files below those paths (relative to the project)."""
    found = hashlib.sha256()
    for name in sorted(covers):
        top = ROOT / name
        for path in sorted(top.rglob("*")) if top.is_dir() else [top]:
            if path.is_file() and path.suffix != ".pyc":
                found.update(f"{path.relative_to(ROOT).as_posix()}\0".encode() + path.read_bytes())
    return found.hexdigest()[:16]


def proven(name: str, code: str) -> bool:
    """Whether the record of that proof is of this code."""
    return bool(_records().get(name, {}).get("covers") == code)


def record(name: str, code: str, seed: int, **figures: float) -> None:
    """Keeps the figures of a proof. `code` is the digest from before it ran: files may change while it runs."""
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.strip()
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    records = _records() | {name: {"covers": code, "commit": commit, "date": today, "seed": seed, **figures}}
    RECORDS.write_text(json.dumps(records, indent=2, sort_keys=True) + "\n", encoding="utf-8")


def _records() -> dict[str, dict[str, object]]:
    return json.loads(RECORDS.read_text("utf-8")) if RECORDS.exists() else {}
