"""Which way a text runs."""

import unicodedata
from itertools import islice

from kiosk.library.model import Blocks
from kiosk.library.walk import texts

# As many letters tell which script a text is written in, whatever foreign word it begins with.
SAMPLE = 200


def is_right_to_left(blocks: Blocks) -> bool:
    """Whether most letters at the beginning of the blocks are Arabic, Hebrew or of another script that runs to the left."""
    directions = (unicodedata.bidirectional(letter) for text in texts(blocks) for letter in text)
    letters = list(islice((kind for kind in directions if kind in {"L", "R", "AL"}), SAMPLE))
    return 2 * letters.count("L") < len(letters)
