"""Words as they are compared: small letters without accents."""

import re
import unicodedata

WORD = re.compile(r"\w+")
ACCENTS = re.compile("[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f]")
"""Marks above and below Latin, Greek, Cyrillic, Hebrew and Arabic letters."""


def fold(text: str) -> str:
    """Small letters without accents, as the index keeps them."""
    if text.isascii():
        return text.lower()
    return ACCENTS.sub("", unicodedata.normalize("NFKD", text.lower()))
