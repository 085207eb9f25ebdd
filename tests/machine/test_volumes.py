"""Which volumes somebody may have brought."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QStorageInfo

from kiosk.machine.mounts import Mount, is_brought, is_removable, label_of, mounts
from kiosk.machine.volumes import Volume, from_qt, is_left_over, state, volumes
from tests.conftest import PutIn
from tests.sticks import protect, pull

MOUNTINFO = r"""
22 27 0:21 / /proc rw,relatime shared:5 - proc proc rw
27 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw,discard
30 27 8:17 / /run/media/desk/LINDEN\040HOUSE rw,nosuid shared:7 master:2 - vfat /dev/sdb1 rw,utf8
31 27 8:33 / /media/desk/tab\011and\134 ro,nosuid - exfat /dev/sdc1 rw
32 27 8:49 / /srv/data rw - ext4 /dev/sdd1 ro,errors=remount-ro
33 27 0:50 / /mnt/office rw - cifs //server/a\040share rw
34 27 8:65 / /media/desk/LINDEN rw - vfat /dev/sde1 rw
35 27 8:81 / /media/desk/LINDEN rw - vfat /dev/sdf1 rw
36 27 0:51 / /mnt/Präsenz rw - tmpfs tmpfs rw
broken
37 27 0:52 / /half - ext4
"""


def brought(*, removable: str = "", point: str, kind: str = "vfat") -> bool:
    return is_brought(Mount("8:17", point, kind, "/dev/sdb1", read_only=False), system_with(removable))


def system_with(removable: str) -> Path:
    return Path(removable) if removable else Path("/nowhere")


@pytest.fixture
def sysfs(tmp_path: Path) -> Path:
    """As Linux lays it out: a disk inside the machine, a card, a disk on USB, and the partitions of each."""

    def disk(path: str, number: str, removable: str) -> None:
        here = tmp_path / "devices" / path
        (here / f"{here.name}1").mkdir(parents=True)
        (here / "removable").write_text(f"{removable}\n")
        (here / f"{here.name}1" / "partition").write_text("1\n")
        major, _, minor = number.partition(":")
        (tmp_path / "dev" / "block" / number).symlink_to(here)
        (tmp_path / "dev" / "block" / f"{major}:{int(minor) + 1}").symlink_to(here / f"{here.name}1")

    (tmp_path / "dev" / "block").mkdir(parents=True)
    disk("pci0000:00/0000:00:17.0/ata1/host0/target0:0:0/0:0:0:0/block/sda", "8:0", "0")
    disk("platform/usb-like/mmc_host/mmc0/block/mmcblk0", "179:0", "1")
    disk("pci0000:00/0000:00:14.0/usb2/2-1/2-1:1.0/host6/target6:0:0/6:0:0:0/block/sdb", "8:16", "0")
    return tmp_path


def test_what_linux_tells_of_its_mounts() -> None:
    found = {mount.point: mount for mount in mounts(MOUNTINFO)}
    assert found["/run/media/desk/LINDEN HOUSE"] == Mount("8:17", "/run/media/desk/LINDEN HOUSE", "vfat", "/dev/sdb1", read_only=False)
    assert found["/media/desk/tab\tand\\"].read_only
    assert found["/srv/data"].read_only, "the file system itself may be read-only, whatever it is mounted as"
    assert (found["/mnt/office"].source, found["/mnt/office"].is_remote) == ("//server/a share", True)
    assert found["/media/desk/LINDEN"].source == "/dev/sdf1", "the later one covers the earlier one"
    assert "/mnt/Präsenz" in found
    assert len(found) == 8
    assert mounts("") == ()


def test_what_is_mounted_where_sticks_are_was_brought() -> None:
    assert brought(point="/media/desk/LINDEN")
    assert brought(point="/run/media/desk/LINDEN")
    assert brought(point="/mnt/office", kind="cifs")
    assert not brought(point="/mnt/office", kind="autofs")
    assert not brought(point="/mediation")
    assert not brought(point="/media/\udcff"), "nobody could be told its name"


def test_a_card_or_a_disk_on_usb_was_brought_wherever_it_is_mounted(sysfs: Path) -> None:
    assert [is_removable(device, sysfs) for device in ("8:0", "8:1")] == [False, False]
    assert [is_removable(device, sysfs) for device in ("179:0", "179:1", "8:16", "8:17")] == [True] * 4
    assert [is_removable(device, sysfs) for device in ("0:51", "8:99", "", "../..")] == [False] * 4
    assert brought(point="/srv/stick", removable=str(sysfs))


@pytest.mark.parametrize(
    "point", ["/", "/boot", "/boot/efi", "/bootfs", "/home", "/home/desk", "/var/lib", "/usr", "/snap/a", "/opt", "/run"]
)
def test_the_machines_own_are_none_even_when_it_starts_from_a_stick(sysfs: Path, point: str) -> None:
    assert not brought(point=point, removable=str(sysfs))


@pytest.mark.parametrize(
    ("link", "label"),
    [
        ("LINDEN\\x20HOUSE", "LINDEN HOUSE"),
        ("Pr\\xc3\\xa4senz", "Präsenz"),
        ("مكتبة", "مكتبة"),
        ("two\\x0alines\\x1b[31m", "two lines [31m"),
        ("\\xff\\x20", "\ufffd"),
        ("\\x20", "STICK"),
    ],
)
def test_a_volume_is_called_what_it_is_labelled(tmp_path: Path, link: str, label: str) -> None:
    device, labels = tmp_path / "sdb1", tmp_path / "by-label"
    device.touch()
    (tmp_path / "sdc1").touch()
    labels.mkdir()
    (labels / "A").symlink_to("../sdc1")
    (labels / link).symlink_to("../sdb1")
    mount = Mount("8:17", "/media/desk/STICK", "vfat", str(device), read_only=False)
    assert label_of(mount, labels) == label


def test_a_volume_without_a_label_is_called_as_it_is_mounted(tmp_path: Path) -> None:
    assert label_of(Mount("0:1", "/mnt/two words", "tmpfs", "none", read_only=False), tmp_path) == "two words"
    assert label_of(Mount("0:1", "/mnt/office", "cifs", "//server/share", read_only=False), tmp_path / "nowhere") == "office"


def here(path: Path) -> Volume | None:
    return next((volume for volume in volumes() if volume.path == path), None)


def test_a_stick_is_found_and_gone_when_it_is_pulled(put_in: PutIn) -> None:
    before = state()
    place = put_in("Präsenz مكتبة", size="1m")
    found = here(place)
    assert found
    assert (found.label, found.read_only, found.free_bytes) == ("Präsenz مكتبة", False, 1024 * 1024)
    assert state() != before
    (place / "full").write_bytes(bytes(1024 * 1024))
    assert (full := here(place))
    assert full.free_bytes == 0
    assert not is_left_over(place)
    pull(place)
    assert here(place) is None
    assert is_left_over(place), "what is written there now would go to the machine's own disk"


def test_a_write_protected_stick_says_so(put_in: PutIn) -> None:
    place = put_in()
    protect(place)
    assert (found := here(place))
    assert found.read_only


def test_the_machines_own_disk_is_none_and_no_left_over(tmp_path: Path) -> None:
    assert not {Path(place) for place in ("/", "/proc", "/dev/shm")} & {volume.path for volume in volumes()}
    assert not is_left_over(tmp_path)


def test_windows_and_macos_are_asked_through_qt(put_in: PutIn) -> None:
    place = put_in("LINDEN HOUSE")
    protect(place)
    found = from_qt(QStorageInfo(str(place)))
    free = os.statvfs(place).f_bavail * os.statvfs(place).f_frsize
    assert found
    assert (found.path, found.read_only, found.free_bytes) == (place, True, free)
    assert found.label
    assert from_qt(QStorageInfo("/nowhere/at/all")) is None
