"""Words as they are compared: small letters without accents, and one for those that people write for one another."""

import re
import unicodedata

WORD = re.compile(r"\w+")
ACCENTS = re.compile("[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f]")
"""Marks above and below Latin, Greek, Cyrillic, Hebrew and Arabic letters."""

ONE_FOR_ANOTHER = str.maketrans("ةى", "هي")
"""Arabic ends of words."""


def fold(text: str) -> str:
    """Small letters without accents, as the index keeps them."""
    if text.isascii():
        return text.lower()
    return ACCENTS.sub("", unicodedata.normalize("NFKD", text.lower())).translate(ONE_FOR_ANOTHER)
