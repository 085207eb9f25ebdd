"""Zip files: as people's computers make them, and as somebody would who means harm."""

import io
import stat
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.library.store.bringing import install, open_source
from kiosk.library.store.model import Store, StoreError
from kiosk.library.store.wanted import MB, Limits
from tests.builders import write_content
from tests.library.store.helpers import NOW, WINTER, Entry, contents, listing, packed, refusal, refused

ENTRY, LOCAL = b"PK\x01\x02", b"PK\x03\x04"


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "data")


def patched(file: Path, place: int, layout: str, value: int, entry: int = 0, mark: bytes = ENTRY) -> Path:
    """With another number at that place of the header of an entry."""
    data = bytearray(file.read_bytes())
    start = -1
    for _ in range(entry + 1):
        start = data.index(mark, start + 1)
    struct.pack_into(layout, data, start + place, value)
    file.write_bytes(data)
    return file


def special(name: str, mode: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.create_system, info.external_attr = 3, mode << 16
    return info


def test_a_zip_is_what_the_folder_is(store: Store, tmp_path: Path) -> None:
    folder = install(store, write_content(tmp_path / "Winter reading", WINTER), NOW).release
    Path(folder.prepared).mkdir(parents=True)
    (folder.prepared / "report.json").write_text("{}")
    taken = install(store, packed(tmp_path / "other.zip", WINTER.items()), NOW)
    assert (taken.same, taken.release.digest) == (True, folder.digest)


def test_a_zip_of_one_folder_as_macos_makes_it(store: Store, tmp_path: Path) -> None:
    entries = [("Winter reading/", ""), *((f"Winter reading/{path}", data) for path, data in WINTER.items())]
    noise = [("__MACOSX/Winter reading/._one.md", "x"), ("Winter reading/.DS_Store", "x"), ("Winter reading/plan.docx", "x")]
    taken = install(store, packed(tmp_path / "Content.zip", [*entries, *noise]), NOW)
    assert (set(contents(taken)), taken.release.name, taken.left_out) == (set(WINTER), "Winter reading", ("Winter reading/plan.docx",))


def test_a_zip_of_an_old_windows_program_with_the_wrong_strokes(store: Store, tmp_path: Path) -> None:
    taken = install(store, packed(tmp_path / "Spring.zip", [("t\\a.md", "Words."), (".\\b.md", "Words.")]), NOW)
    assert (set(contents(taken)), taken.release.name) == ({"t/a.md", "b.md"}, "Spring")


@pytest.mark.parametrize(
    ("code", "entries"),
    [
        ("nothing", []),
        ("nothing", [("a.txt", "Words.")]),
        ("zip-leads-out", [("a.md", ""), ("../b.md", "")]),
        ("zip-leads-out", [("a.md", ""), ("t/../../b.md", "")]),
        ("zip-leads-out", [("a.md", ""), ("..\\..\\b.md", "")]),
        ("zip-leads-out", [("a.md", ""), ("/etc/b.md", "")]),
        ("zip-leads-out", [("a.md", ""), ("\\\\server\\share\\b.md", "")]),
        ("zip-leads-out", [("a.md", ""), ("C:/b.md", "")]),
        ("zip-leads-out", [("a.md", ""), ("c:b.md", "")]),
        ("zip-leads-out", [("a.md", ""), ("../unwanted.exe", "")]),
        ("zip-leads-out", [("a.md", ""), ("../", "")]),
        ("zip-links", [("a.md", ""), (special("b.md", stat.S_IFLNK | 0o777), "/etc/passwd")]),
        ("zip-links", [("a.md", ""), (special("t", stat.S_IFLNK | 0o777), ".."), ("t/b.md", "")]),
        ("zip-links", [("a.md", ""), (special("b.md", stat.S_IFIFO | 0o666), "")]),
        ("zip-links", [("a.md", ""), (special("b.md", stat.S_IFCHR | 0o666), "")]),
        ("name", [("a.md", ""), ("t/aux.md", "")]),
        ("names-alike", [("a.md", ""), ("A.md", "")]),
        ("names-alike", [("t.md", ""), ("t.md/b.md", "")]),
        ("zip-twice", [("t/a.md", ""), ("t\\a.md", "")]),
        ("too-deep", [("a.md", ""), ("t/" * 30 + "b.md", "")]),
    ],
)
def test_what_is_in_it_may_lead_nowhere_else(tmp_path: Path, code: str, entries: list[Entry]) -> None:
    around = write_content(tmp_path / "around", {"beside.md": "Mine."})
    before = listing(around)
    assert refused(Store(around / "data"), packed(tmp_path / "in.zip", entries)) == code
    after = listing(around)
    assert {path: found for path, found in after.items() if not path.startswith("data")} == before
    assert [path for path in after if path.startswith("data/store/releases/")] == []


def test_a_name_that_ends_in_the_middle(store: Store, tmp_path: Path) -> None:
    file = packed(tmp_path / "in.zip", [("a.md", "Words."), ("b.md#.exe", "Words.")])
    file.write_bytes(file.read_bytes().replace(b"b.md#", b"b.md\0"))
    assert refused(store, file) == "zip-leads-out"


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_one_name_twice(store: Store, tmp_path: Path) -> None:
    assert refused(store, packed(tmp_path / "in.zip", [("a.md", "One."), ("a.md", "Two.")])) == "zip-twice"


def test_a_zip_with_a_password(store: Store, tmp_path: Path) -> None:
    file = packed(tmp_path / "in.zip", WINTER.items())
    error = refusal(lambda: install(store, patched(patched(file, 8, "<H", 1), 6, "<H", 1, mark=LOCAL), NOW))
    assert (error.code, error.what) == ("zip-password", "The zip file is locked with a password.")


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: data[: len(data) // 2],
        lambda data: data[:-1],
        lambda data: data[:0],
        lambda data: b"Dear diary, " + data[:0],
        lambda data: data.replace(b"Words.", b"Sword."),
        lambda data: data[:40] + bytes(8) + data[48:],
        lambda data: data.replace(LOCAL, b"PK\x07\x08", 1),
    ],
)
def test_a_damaged_zip(store: Store, tmp_path: Path, spoil: Callable[[bytes], bytes]) -> None:
    file = packed(tmp_path / "in.zip", [("a.md", "Words, words, words."), ("b.md", "Words.")], zipfile.ZIP_STORED)
    file.write_bytes(spoil(file.read_bytes()))
    assert refused(store, file) == "zip-damaged"
    assert [path for path in store.folder.rglob("*") if path.is_file() and path.name != "lock"] == []


def test_a_packing_that_not_every_computer_knows(store: Store, tmp_path: Path) -> None:
    for method in (zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        assert refused(store, packed(tmp_path / "in.zip", WINTER.items(), method)) == "zip-method"
    assert refused(store, patched(packed(tmp_path / "in.zip", WINTER.items()), 10, "<H", 9)) == "zip-method"


# ---- bombs


def used(store: Store) -> int:
    return sum(path.stat().st_size for path in store.folder.rglob("*") if path.is_file())


def test_a_bomb_of_zeros(store: Store, tmp_path: Path) -> None:
    assert refused(store, packed(tmp_path / "in.zip", [("a.md", bytes(50 * MB))])) == "zip-bomb"


def test_a_bomb_that_says_it_is_small_is_no_larger_than_it_says(store: Store, tmp_path: Path) -> None:
    file = packed(tmp_path / "in.zip", [("a.md", bytes(50 * MB))])
    patched(patched(file, 24, "<I", 1000), 22, "<I", 1000, mark=LOCAL)
    most: list[int] = []
    error = refusal(lambda: install(store, file, NOW, progress=lambda _done, _all: most.append(used(store))))
    assert error.code == "zip-damaged"
    assert max(most, default=0) <= 1000


def test_a_file_that_says_it_is_larger_than_it_is(store: Store, tmp_path: Path) -> None:
    file = packed(tmp_path / "in.zip", [("a.md", "Words. " * 100)])
    assert refused(store, patched(file, 24, "<I", 9000)) == "zip-damaged"


def test_a_bomb_of_zips_in_zips_is_not_opened(store: Store, tmp_path: Path) -> None:
    inner = packed(tmp_path / "0.zip", [("0.md", bytes(30 * MB))]).read_bytes()
    for level in range(1, 5):
        inner = packed(tmp_path / f"{level}.zip", [(f"{number}.zip", inner) for number in range(8)]).read_bytes()
    assert refused(store, tmp_path / "4.zip") == "nothing"


def test_files_that_share_their_bytes(store: Store, tmp_path: Path) -> None:
    """One kernel that many entries point at, as in the bombs that need no nesting."""
    kernel = zipfile.ZipInfo("a.md")
    data, names = io.BytesIO(), [f"{number:04}.md" for number in range(500)]
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(kernel, b"x" * 20_000, zipfile.ZIP_DEFLATED)
        first = archive.infolist()[0]
        for name in names:
            other = zipfile.ZipInfo(name)
            other.header_offset, other.CRC, other.compress_type = first.header_offset, first.CRC, first.compress_type
            other.file_size, other.compress_size, other.orig_filename = first.file_size, first.compress_size, name
            archive.filelist.append(other)
        archive.NameToInfo["x"] = first
    (tmp_path / "in.zip").write_bytes(data.getvalue())
    assert refused(store, tmp_path / "in.zip") == "zip-bomb"


def test_a_file_that_holds_the_next_one(store: Store, tmp_path: Path) -> None:
    file = packed(tmp_path / "in.zip", [("a.md", "Words."), ("b.md", "Words.")], zipfile.ZIP_STORED)
    grown = 6 + 30 + 4 + 6
    patched(patched(file, 20, "<I", grown), 24, "<I", grown)
    assert refused(store, file) == "zip-bomb"


def test_a_list_of_files_without_end(store: Store, tmp_path: Path) -> None:
    file = packed(tmp_path / "in.zip", ((f"{number}.x", b"") for number in range(3000)))
    assert refusal(lambda: install(store, file, NOW, limits=Limits(seen=2000))).code == "too-many"
    end = b"PK\x05\x06"
    with (tmp_path / "huge.zip").open("wb") as huge:  # a list of two gigabytes, which takes no room on this disk
        huge.truncate(2048 * MB)
        huge.seek(0, io.SEEK_END)
        huge.write(end + struct.pack("<HHHHIIH", 0, 0, 0xFFFF, 0xFFFF, 2048 * MB, 0, 0))
    assert refused(store, tmp_path / "huge.zip") == "too-many"


def test_too_many_and_too_large_in_a_zip(store: Store, tmp_path: Path) -> None:
    file = packed(tmp_path / "in.zip", ((f"{number}.md", b"Words.") for number in range(20)))
    for limits, code in ((Limits(files=19), "too-many"), (Limits(bytes=100), "too-large"), (Limits(file_bytes=5), "too-large")):
        assert refusal(lambda limits=limits: install(store, file, NOW, limits=limits)).code == code  # type: ignore[misc]


@given(st.data())
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_bytes_are_changed_it_is_read_or_refused(tmp_path: Path, data: st.DataObject) -> None:
    file = packed(tmp_path / "in.zip", [("a.md", "Words, words, words."), ("t/b.md", "Words."), ("c.png", b"\x89PNG")])
    raw = bytearray(file.read_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    file.write_bytes(raw)
    try:
        source = open_source(file, "the stick", Limits())
    except StoreError:
        return
    for item in source.items:
        try:
            assert sum(len(chunk) for chunk in source.chunks(item)) <= 10 * MB
        except (StoreError, OSError):
            continue
    source.close()
