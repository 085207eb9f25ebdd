"""A store whose writer is killed at any moment shows a whole release, one of those that there can be, and keeps nothing else."""

import random
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from kiosk.library.store.manifest import File as Hashed
from kiosk.library.store.manifest import digest_of, hash_of, read_manifest, releases
from kiosk.library.store.model import ID, Store
from kiosk.library.store.pointer import shown_at_start
from kiosk.library.store.tidying import tidy
from kiosk.library.store.verifying import verify
from tests import proofs
from tests.builders import write_content
from tests.library.store.helpers import packed

COVERS = ["src/kiosk/library/store", "src/kiosk/files.py", "tests/library/store/test_kills.py"]
KILLS = 1000
SEED = 20261124
KEEP = 2
ACTS = ("install", "activate", "rollback", "tidy")

CHILD = """
import datetime, random, sys
from pathlib import Path
from kiosk.library.store import bringing, changing, manifest, model, pointer, tidying, verifying
store, chance, keep = model.Store(Path(sys.argv[1])), random.Random(int(sys.argv[2])), int(sys.argv[3])
sources = [Path(source) for source in sys.argv[4:]]
while True:
    first, second, *_ = (*pointer.read_pointer(store).shown, "nothing", "nothing")
    print(f"between {first} {first}", flush=True)  # what is done, what is shown before it, and what after it
    act = chance.choice(["install", "activate", "rollback", "tidy"])
    if act == "install":
        print(f"{act} {first} {first}", flush=True)
        release = bringing.install(store, chance.choice(sources), datetime.datetime.now()).release
        release.prepared.mkdir(parents=True, exist_ok=True)
        (release.prepared / model.REPORT).write_text("{}")
    elif act == "activate" and (found := manifest.releases(store)):
        release = chance.choice(found)
        print(f"{act} {first} {release.id}", flush=True)
        changing.activate(store, release.id, keep)
    elif act == "rollback" and first != "nothing":
        print(f"{act} {first} {second}", flush=True)
        changing.rollback(store)
    elif act == "tidy":
        print(f"{act} {first} {first}", flush=True)
        verifying.put_damaged_aside(store)
        tidying.tidy(store, keep)
"""


def sources(folder: Path) -> dict[str, Path]:
    """Three folders and a zip file, by the digest of what is in them."""
    files = [
        {f"{topic}/{number}.md": f"# {number}\n\n{word * 400}" for topic in "ab" for number in range(4)}
        for word in ("one ", "two ", "three ", "four ")
    ]
    folders = [write_content(folder / f"{number}", each) for number, each in enumerate(files)]
    digests = [
        digest_of({path: Hashed((place / path).stat().st_size, hash_of(place / path)) for path in each})
        for place, each in zip(folders, files, strict=True)
    ]
    folders[3] = packed(folder / "four.zip", files[3].items())
    return dict(zip(digests, folders, strict=True))


def last_words(store: Store, places: list[Path], seed: int, seconds: float) -> list[str]:
    """What a process was doing when it was killed, so long after its start, and the releases that may be shown then."""
    command = [sys.executable, "-c", CHILD, *map(str, (store.data, seed, KEEP, *places))]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stderr
        first = process.stdout.readline()
        time.sleep(seconds)
        process.kill()
        *_, last = (first, *process.stdout)
        assert process.stderr.read() == ""
    return last.split()


def check(store: Store, known: dict[str, Path], may_be: list[str]) -> None:
    """What a kiosk that starts now shows, and what is left when it has tidied up."""
    release = shown_at_start(store.data)
    assert (release.id if release else "nothing") in may_be
    if release:
        assert verify(release) == ()
        assert release.digest in known
        manifest = read_manifest(release.folder)
        assert manifest
        assert digest_of(manifest.files) == release.digest
    tidy(store, KEEP)
    assert shown_at_start(store.data) == release
    names = [path.name for path in store.releases.iterdir()]
    assert all(ID.fullmatch(name) for name in names)
    assert len(names) <= KEEP + 1
    assert {path.name for path in store.prepared.iterdir()} <= set(names)
    assert all(verify(each) == () for each in releases(store))
    assert {path.name for path in store.folder.iterdir()} <= {"lock", "current.json", "current.copy.json", "releases", "prepared"}


def kill(folder: Path, kills: int) -> tuple[Counter[str], int]:
    """How many kills came in each act, and the most bytes that the store had after one was tidied up."""
    store, known, chance = Store(folder / "data"), sources(folder / "in"), random.Random(SEED)
    store.releases.mkdir(parents=True)
    store.prepared.mkdir(parents=True)
    acts: Counter[str] = Counter()
    most = 0
    for number in range(kills):
        act, *may_be = last_words(store, list(known.values()), SEED + number, chance.uniform(0, 0.15))
        acts[act] += 1
        check(store, known, may_be)
        most = max(most, sum(path.stat().st_size for path in store.folder.rglob("*") if path.is_file()))
    assert most < 120_000  # three releases
    return acts, most


def test_twenty_kills_show_a_whole_release_and_leave_nothing(tmp_path: Path) -> None:
    acts, _ = kill(tmp_path, 20)
    assert len(acts) > 1


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_a_thousand_kills_show_a_whole_release_and_leave_nothing(tmp_path: Path) -> None:
    code = proofs.digest(COVERS)
    if proofs.proven("store-kills", code):
        pytest.skip("proven for this code, see docs/proofs.json")
    acts, most = kill(tmp_path, KILLS)
    assert all(acts[act] >= KILLS // 50 for act in ACTS)
    hit = {f"in_{act}": acts[act] for act in ACTS}
    proofs.record("store-kills", code, SEED, kills=KILLS, most_bytes=most, torn=0, between=KILLS - sum(hit.values()), **hit)
