"""Pictures that were painted once and kept on the disk, as raw pixels. One that is missing, torn or foreign is painted again.

Raw, because a start waits for it: 1920x1080 is there in 4 ms, where a PNG takes 70 (on one slow core). The room is bounded.
"""

import contextlib
import logging
import os
import struct
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QImage

from kiosk.art.chance import fnv1a
from kiosk.files import write_whole

log = logging.getLogger(__name__)

PAINTING_VERSION = 1
"""Part of every name: raise it when any painting changes, and all pictures are painted anew."""

KEPT_BYTES = 256 * 1024 * 1024
"""The most that kept pictures take on the disk: 120 of the largest covers at 1920x1080, or some 1,500 buttons."""

SUFFIX = ".pixels"

_HEADER = struct.Struct("<4sHHII")
_MAGIC = b"KPX1"
_FORMATS = {form.value: form for form in (QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32_Premultiplied)}
"""Four bytes a pixel: what is painted has one of these."""


class KeptPictures:
    """Pictures by name, kept in `folder`. Safe in any thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._writable = True
        self._writing = threading.Lock()

    def picture(self, name: str, paint: Callable[[], QImage]) -> QImage:
        """The picture of that name, from the disk or painted now. A name stands for one picture for ever.

        What `paint` raises is raised, and nothing is kept.
        """
        full_name = f"{PAINTING_VERSION} {name}".encode()
        path = self._folder / f"{fnv1a(name):08x}-{len(name)}{SUFFIX}"
        image = _load(path, full_name)
        if image is None:
            image = paint()
            self._keep(path, full_name, image)
        return image

    def trim(self) -> None:
        """Removes the pictures that were used longest ago, until the rest fits."""
        with self._writing, contextlib.suppress(OSError):
            with os.scandir(self._folder) as entries:
                kept = sorted(((entry.stat(), Path(entry)) for entry in entries), key=lambda each: -each[0].st_mtime_ns)
            total = 0
            for stat, path in kept:
                total += stat.st_size
                if total > KEPT_BYTES or path.suffix != SUFFIX:
                    path.unlink(missing_ok=True)

    def _keep(self, path: Path, name: bytes, image: QImage) -> None:
        if not self._writable or image.format().value not in _FORMATS:
            return
        header = _HEADER.pack(_MAGIC, image.width(), image.height(), image.format().value, len(name))
        try:
            with self._writing:
                write_whole(path, header + name + bytes(image.constBits()), durable=False)
        except OSError as error:
            self._writable = False
            log.debug("Pictures are painted at every start, because they cannot be kept: %s", error)


def _load(path: Path, name: bytes) -> QImage | None:
    try:
        data = path.read_bytes()
        magic, width, height, form, name_length = _HEADER.unpack_from(data)
    except (OSError, struct.error):
        return None
    pixels = _HEADER.size + name_length
    whole = magic == _MAGIC and form in _FORMATS and data[_HEADER.size : pixels] == name and len(data) == pixels + 4 * width * height
    if not whole:
        return None
    with contextlib.suppress(OSError):
        os.utime(path)
    return QImage(memoryview(data)[pixels:], width, height, 4 * width, _FORMATS[form]).copy()
