"""Which folders and zip files of a stick are offered to be shown."""

import os
import time
import zipfile
from itertools import count
from pathlib import Path

from kiosk.staff.candidates import Candidate, Found, find
from kiosk.staff.survey import Limits
from tests.builders import write_content
from tests.conftest import PutIn
from tests.sticks import pull

WORDS = "# Sleep\n\nWords.\n"


def offered(folder: Path, **files: str | bytes) -> dict[str, Candidate]:
    found = find(write_content(folder, files), "LINDEN")
    assert found.whole
    return {str(candidate.path.relative_to(folder)): candidate for candidate in found.candidates}


def zip_of(file: Path, *names: str) -> Path:
    with zipfile.ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, WORDS)
    return file


def dated(day: str, *paths: Path) -> None:
    for path in paths:
        noon = time.mktime(time.strptime(f"{day} 12:00", "%Y-%m-%d %H:%M"))
        os.utime(path, (noon, noon))


def test_a_folder_with_settings_is_offered_with_what_is_in_it(tmp_path: Path) -> None:
    texts = {"Linden/kiosk.toml": "", "Linden/01-sleep/a.md": WORDS, "Linden/01-sleep/b/c/d.md": WORDS, "Linden/x.txt": "12345"}
    folder = write_content(tmp_path, texts)
    dated("2026-11-20", *(file for file in (folder / "Linden").rglob("*") if file.is_file()))
    dated("2026-11-24", folder / "Linden" / "01-sleep" / "a.md")
    dated("2026-11-26", folder / "Linden" / "x.txt")
    (found,) = find(folder, "LINDEN HOUSE").candidates
    size = sum(file.stat().st_size for file in (folder / "Linden").rglob("*") if file.is_file())
    assert found == Candidate(folder / "Linden", "folder", "Linden", "LINDEN HOUSE", "2026-11-24", 2, size, more=False, settings=True)


def test_every_folder_with_settings_near_the_top_is_one(tmp_path: Path) -> None:
    names = ("a/kiosk.toml", "b/c/kiosk.toml", "b/README.md", "d/e/f/kiosk.toml", "g/01-x/y.md")
    assert set(offered(tmp_path, **dict.fromkeys(names, ""))) == {"a", "b/c", "g"}


def test_a_stick_that_is_a_content_folder_is_one_candidate_with_the_sticks_name(tmp_path: Path) -> None:
    (found,) = offered(tmp_path, **{"kiosk.toml": "", "01-sleep/a.md": WORDS, "work/b.md": WORDS}).values()
    assert (found.path, found.name, found.articles) == (tmp_path, "LINDEN", 2)


def test_without_settings_loose_texts_or_numbered_topics_make_the_stick_one_candidate(tmp_path: Path) -> None:
    assert set(offered(tmp_path / "loose", **{"a.md": WORDS, "work/b.md": WORDS})) == {"."}
    assert set(offered(tmp_path / "numbered", **{"01-sleep/a.md": WORDS, "work/b.md": WORDS})) == {"."}
    each = offered(tmp_path / "each", **{"sleep/a.md": WORDS, "work/01-x/b.md": WORDS, "letters/c.docx": "", "deep/1/2/3/4/d.md": WORDS})
    assert set(each) == {"sleep", "work"}
    assert set(offered(tmp_path / "photos", **{"01-summer/a.jpg": "", "02-winter/b.jpg": ""})) == set()


def test_a_loose_text_beside_a_folder_with_settings_changes_nothing(tmp_path: Path) -> None:
    assert set(offered(tmp_path, **{"READ ME.md": WORDS, "Linden/kiosk.toml": "", "Linden/a.md": WORDS})) == {"Linden"}


def test_what_nobody_put_there_is_not_offered(tmp_path: Path) -> None:
    names = ("System Volume Information", "$RECYCLE.BIN", ".Trash-1000", "lost+found", ".hidden", "Linden (2026-11-24).part")
    assert offered(tmp_path, **{f"{name}/a.md": WORDS for name in names}) == {}
    assert offered(tmp_path, **{f"{name}/kiosk.toml": "" for name in names}) == {}


def test_links_are_not_followed(tmp_path: Path) -> None:
    write_content(tmp_path / "elsewhere", {"kiosk.toml": "", "a.md": WORDS})
    stick = write_content(tmp_path / "stick", {"sleep/a.md": WORDS})
    (stick / "link").symlink_to(tmp_path / "elsewhere")
    (stick / "circle").symlink_to(stick)
    assert [candidate.path.name for candidate in find(stick, "LINDEN").candidates] == ["sleep"]


def test_a_folder_can_be_left_out(tmp_path: Path) -> None:
    write_content(tmp_path, {"data/store/releases/1/content/a.md": WORDS, "data/x/kiosk.toml": "", "sleep/a.md": WORDS})
    assert [candidate.path.name for candidate in find(tmp_path, "LINDEN", skip=tmp_path / "data").candidates] == ["sleep"]


def test_zip_files_with_texts_are_offered(tmp_path: Path) -> None:
    folder = write_content(tmp_path, {"post/readme.txt": "", "post/old/x": ""})
    zip_of(folder / "Winter reading.zip", "01-sleep/a.md", "01-sleep/b.MD", "__MACOSX/01-sleep/._a.md", "x.png")
    zip_of(folder / "post" / "Linden.ZIP", "linden/kiosk.toml", "linden/a.md")
    zip_of(folder / "post" / "old" / "deep.zip", "a.md")
    zip_of(folder / "photos.zip", "a.jpg")
    found = find(folder, "LINDEN").candidates
    assert [(each.kind, each.name, each.articles, each.settings) for each in found] == [
        ("zip", "Linden", 1, True),
        ("zip", "Winter reading", 2, False),
    ]
    assert found[0].size == (folder / "post" / "Linden.ZIP").stat().st_size


def test_damaged_zip_files_are_not(tmp_path: Path) -> None:
    good = zip_of(tmp_path / "good.zip", "a.md").read_bytes()
    end = good.rindex(b"PK\x05\x06")
    write_content(
        tmp_path,
        {
            "cut.zip": good[: len(good) // 2],
            "nothing.zip": b"",
            "text.zip": b"no zip file",
            "later.zip": good[: end + 12] + b"\xff\x00\x00\x00" + good[end + 16 :],
            "endless.zip": good[: end + 12] + b"\xff\xff\xff\x7f" + good[end + 16 :],
        },
    )
    (tmp_path / "a pipe.zip").mkdir()
    (tmp_path / "link.zip").symlink_to(tmp_path / "good.zip")
    assert [candidate.name for candidate in find(tmp_path, "LINDEN").candidates] == ["good"]


def test_a_zip_file_with_an_endless_list_is_not_read(tmp_path: Path) -> None:
    long = "x" * 200
    zip_of(tmp_path / "endless.zip", *(f"{long}{number}.md" for number in range(20_000)))
    assert find(tmp_path, "LINDEN") == Found()


def test_settings_first_then_the_newest_then_by_name_and_no_more_than_twenty(tmp_path: Path) -> None:
    folder = write_content(tmp_path, {f"{name}/a.md": WORDS for name in ("old", "b new", "A new")} | {"ancient/kiosk.toml": ""})
    dated("2024-01-01", folder / "ancient" / "kiosk.toml")
    dated("2026-01-01", folder / "old" / "a.md")
    dated("2026-11-01", folder / "b new" / "a.md", folder / "A new" / "a.md")
    assert [candidate.name for candidate in find(folder, "LINDEN").candidates] == ["ancient", "A new", "b new", "old"]
    many = write_content(tmp_path / "many", {f"topic {number}/a.md": WORDS for number in range(30)})
    assert len(find(many, "LINDEN").candidates) == 20


def test_names_are_shown_as_they_are_in_one_line_of_sixty_letters(tmp_path: Path) -> None:
    names = [candidate.name for candidate in offered(tmp_path, **{"مكتبة Präsenz/a.md": WORDS, "x\n\x1b[31my/a.md": WORDS}).values()]
    assert sorted(names) == ["x [31my", "مكتبة Präsenz"]
    (long,) = offered(tmp_path / "long", **{f"{'word ' * 40}end/a.md": WORDS}).values()
    assert len(long.name) <= 60
    assert long.name.endswith("word…")


def test_a_name_that_is_no_text_hides_no_other(tmp_path: Path) -> None:
    write_content(tmp_path, {"sleep/a.md": WORDS})
    (tmp_path / os.fsdecode(b"\xff\xfe")).mkdir()
    assert [candidate.name for candidate in find(tmp_path, "LINDEN").candidates] == ["sleep"]


def test_a_day_that_no_calendar_has(put_in: PutIn) -> None:
    folder = put_in("LINDEN", {"sleep/a.md": WORDS})
    os.utime(folder / "sleep" / "a.md", (2**50, 2**50))
    assert [candidate.changed for candidate in find(folder, "LINDEN").candidates] == [""]


def test_a_huge_folder_hides_no_other_and_holds_nobody_up(tmp_path: Path) -> None:
    fill(tmp_path / "archive", 3000)
    write_content(tmp_path, {"Linden/kiosk.toml": "", "Linden/01-sleep/a.md": WORDS, "archive/kiosk.toml": ""})
    found = find(tmp_path, "LINDEN", Limits(entries=1000, of_folder=500))
    assert not found.whole
    described = {candidate.name: (candidate.articles, candidate.more) for candidate in found.candidates}
    assert described["Linden"] == (1, False)
    articles, more = described["archive"]
    assert 499 <= articles <= 500
    assert more
    assert not find(tmp_path, "LINDEN", Limits(entries=400)).whole


def fill(folder: Path, files: int) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(files):
        os.close(os.open(folder / f"{number}.md", os.O_CREAT | os.O_WRONLY))


def test_a_hundred_thousand_files_take_less_than_three_seconds(put_in: PutIn) -> None:
    place = put_in(size="256m")
    fill(place / "archive", 100_000)
    write_content(place, {"Linden/kiosk.toml": "", "Linden/a.md": WORDS})
    before = time.monotonic()
    found = find(place, "LINDEN")
    assert time.monotonic() - before < 3
    assert not found.whole
    assert [(candidate.name, candidate.articles, candidate.more) for candidate in found.candidates] == [
        ("Linden", 1, False),
        ("archive", 5000, True),
    ]


def test_a_slow_stick_is_looked_at_for_three_seconds(tmp_path: Path) -> None:
    write_content(tmp_path, {f"topic {number:03}/{text}.md": WORDS for number in range(50) for text in "abc"})
    ticks = count()
    found = find(tmp_path, "LINDEN", clock=lambda: next(ticks) * 0.02)
    assert not found.whole
    assert 0 < len(found.candidates) <= 20


def test_a_zip_file_for_which_there_is_no_time_left_is_said_to_be_missing(tmp_path: Path) -> None:
    zip_of(tmp_path / "a.zip", *(f"{number}.md" for number in range(50)))
    zip_of(tmp_path / "b.zip", "a.md")
    found = find(tmp_path, "LINDEN", Limits(entries=20))
    assert [candidate.name for candidate in found.candidates] == ["a"]
    assert not found.whole


def test_an_empty_stick_and_none_at_all(tmp_path: Path) -> None:
    assert find(tmp_path, "LINDEN") == Found()
    assert find(tmp_path / "nowhere", "LINDEN") == Found()


def test_a_stick_that_is_pulled_while_it_is_looked_at(put_in: PutIn) -> None:
    place = put_in("LINDEN", {f"topic {number}/a.md": WORDS for number in range(10)} | {"Linden/kiosk.toml": ""})
    zip_of(place / "a.zip", "a.md")
    looks = count()

    def clock() -> float:
        if next(looks) == 15:
            pull(place)
        return 0

    names = {candidate.name for candidate in find(place, "LINDEN", clock=clock).candidates}
    assert names < {"Linden", "a", *(f"topic {number}" for number in range(10))}
    assert "a" not in names
