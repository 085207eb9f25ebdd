"""A library of ten thousand articles beside one of ten, and the checker beside MkDocs."""

import datetime as dt
import random
import statistics
import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from kiosk.library.index import NAME, Index
from kiosk.library.model import Library
from kiosk.library.reader import body_of
from kiosk.library.refresh import refresh
from kiosk.session import events as on
from tests.bench.articles import SEED, write_articles
from tests.bench.measure import environment, first_frame, percentile, spread
from tests.driver import Driver

MANY, FEW = 10_000, 10
STARTS = 9
FRAME_LIMIT, SEARCH_LIMIT, CHECK_LIMIT, MEMORY_LIMIT, ARTICLE_LIMIT, CHANGE_LIMIT = 1.1, 16, 3, 400, 1, 2
QUERIES = 60
PATIENCE = 5_000
ARTICLES = 300
CHANGES = 5


def tell(line: str) -> None:
    print(line, flush=True)


def main(place: Path) -> None:
    many, few = write_articles(place / "many", MANY), write_articles(place / "few", FEW)
    checker(many, place)
    read(many, place / "data-many")
    read(few, place / "data-few")
    starts(many, few, place)
    articles(many, place / "data-many")
    with Driver(many, place / "data-many") as kiosk:
        search(kiosk)
        changes(kiosk, many)
    with Driver(few, place / "data-few") as kiosk:
        changes(kiosk, few)


def checker(folder: Path, place: Path) -> None:
    """`kiosk check` and `mkdocs build` of the same folder, in turn; MkDocs is ended when the ratio is beyond doubt."""
    seconds, memory = _timed([sys.executable, "-m", "kiosk", "check", str(folder), "--format", "json"], None)
    settings = place / "mkdocs.yml"
    settings.write_text(f"site_name: x\ndocs_dir: {folder}\nsite_dir: {place / 'site'}\nplugins: []\n", encoding="utf-8")
    patience = 2 * CHECK_LIMIT * seconds
    theirs, _ = _timed([sys.executable, "-m", "mkdocs", "build", "--quiet", "--config-file", str(settings)], patience)
    ended = "or more (ended)" if theirs >= patience else ""
    tell(
        f"kiosk check, {MANY} articles     {seconds:.0f} s, {memory:.0f} MB (limit {MEMORY_LIMIT})"
        f"   mkdocs build {theirs:.0f} s {ended}   ratio {theirs / seconds:.1f} {ended} (at least {CHECK_LIMIT})"
    )


def _timed(command: list[str], patience: float | None) -> tuple[float, float]:
    """Seconds, and the most memory in MB that the process and its children held together, looked at every other second.

    More often would take a processor of its own: the kernel walks through all pages.
    """
    started, most = time.monotonic(), 0.0
    with subprocess.Popen(command, env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        while process.poll() is None and (patience is None or time.monotonic() - started < patience):
            most = max(most, _memory(process.pid))
            time.sleep(2)
        process.kill()
    return time.monotonic() - started, most


def _memory(pid: int) -> float:
    """MB of a process and its children, shared pages counted once (PSS)."""
    children = Path(f"/proc/{pid}/task/{pid}/children")
    pids = [pid, *map(int, children.read_text().split())] if children.exists() else [pid]
    total = 0
    for one in pids:
        try:
            lines = Path(f"/proc/{one}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 1024


def read_fresh(folder: Path, data: Path) -> Library:
    library = refresh(data, folder, dt.datetime.now().astimezone().date())
    assert library, f"no index can be kept in {data}"
    return library


def read(folder: Path, data: Path) -> None:
    started = time.monotonic()
    library = read_fresh(folder, data)
    tell(f"first reading                   {len(library.reading_order)} articles in {time.monotonic() - started:.1f} s")


def starts(many: Path, few: Path, place: Path) -> None:
    """From the start of the process to the first full frame, in turn."""
    trace = place / "start.json"
    frames: dict[Path, list[float]] = {many: [], few: []}
    for number in range(STARTS + 1):
        for folder, data in ((many, place / "data-many"), (few, place / "data-few")):
            command = [sys.executable, "-m", "kiosk", "run", "--content", str(folder), "--data", str(data), "--trace", str(trace)]
            frame = first_frame([*command, "--graphics", "software"], trace)
            frames[folder] += [frame] if number else []  # the first one paints the covers
    ratio = statistics.median(frames[many]) / statistics.median(frames[few])
    tell(
        f"first frame, {MANY} articles     {spread(frames[many])}   {FEW} articles {spread(frames[few])}"
        f"   ratio {ratio:.2f} (limit {FRAME_LIMIT})"
    )


def articles(folder: Path, data: Path) -> None:
    """From the index to a body, as the kiosk does it when a page is prepared."""
    library = read_fresh(folder, data)
    index = Index.open(data / NAME, folder)
    assert index
    chance, taken = random.Random(SEED), []
    for article in chance.choices(library.reading_order, k=ARTICLES):
        started = time.perf_counter()
        found = index.article(article.versions[0].path)
        assert found
        head, blocks, problems = found
        body_of(folder, head, blocks, library, problems)
        taken.append((time.perf_counter() - started) * 1000)
    index.close()
    half, nearly_all = (percentile(taken, share) for share in (0.5, 0.99))
    tell(f"an article from the index       p50 {half:.2f}  p99 {nearly_all:.2f} ms  n {ARTICLES} (limit {ARTICLE_LIMIT})")


def search(kiosk: Driver) -> None:
    """From a key to the hits in the session, with titles typed letter by letter, every third one with a slip."""
    chance, taken = random.Random(SEED), list[float]()
    kiosk.send(on.Touch())
    for number in range(QUERIES):
        title = chance.choice(kiosk.app.library.reading_order).versions[0].title.rsplit(" ", 1)[0]
        slip = chance.randrange(1, len(title) - 1)
        query = title[:slip] + title[slip + 1 :] if number % 3 == 0 else title
        kiosk.app.presenter.send(on.OpenSearch())
        for letters in range(1, len(query) + 1):
            taken.append(_key_to_hits(kiosk, query[:letters]))
    waited = [one for one in taken if one]
    tell(
        f"search, key to hits             p50 {percentile(waited, 0.5):.1f}  p99 {percentile(waited, 0.99):.1f} ms  n {len(waited)}"
        f" (limit {SEARCH_LIMIT})"
    )


def _key_to_hits(kiosk: Driver, query: str) -> float:
    """ms; 0 for a query of nothing but spaces. The loop only waits: a look every millisecond would hold up the thread that searches."""
    answered: list[float] = []
    loop = QEventLoop()
    started = time.perf_counter()

    def note(found: str, _hits: object) -> None:
        if found == query:
            answered.append((time.perf_counter() - started) * 1000)
            loop.quit()

    kiosk.app.searches.found.connect(note)
    kiosk.app.presenter.send(on.Type(query))
    if query.strip():
        QTimer.singleShot(PATIENCE, loop.quit)
        loop.exec()
    kiosk.app.searches.found.disconnect(note)
    return answered[0] if answered else 0


def changes(kiosk: Driver, folder: Path) -> None:
    """From the writing of a file to its words on the glass."""
    article = kiosk.app.library.reading_order[3]
    file = folder / article.versions[0].path
    kiosk.send(on.Touch())
    kiosk.send(on.OpenArticle(article.id))
    taken = []
    for number in range(CHANGES):
        file.write_text(f"# Changed\n\nFor the {number}th time.\n", encoding="utf-8")
        started = time.monotonic()
        while f"For the {number}th time." not in [str(line.property("words")) for line in kiosk.items("BlockWords")]:
            kiosk.run(0.02)
        kiosk.app.window.grabWindow()
        taken.append(time.monotonic() - started)
        kiosk.run(1)
    tell(
        f"a change to the glass, {len(kiosk.app.library.reading_order)} articles   {statistics.median(taken):.2f} s"
        f" ({min(taken):.2f} to {max(taken):.2f}, limit {CHANGE_LIMIT})"
    )
