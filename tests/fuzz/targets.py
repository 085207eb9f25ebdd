"""What must be true of any bytes: the functions that a fuzzer calls, and how it makes the next bytes from those it has."""

import random
import re
import time
from collections.abc import Callable, Iterator

from msgspec import Struct

from kiosk.library.decode import decode
from kiosk.library.frontmatter import split
from kiosk.library.limits import PARSE_SECONDS, too_much
from kiosk.library.markdown import read
from tests.fuzz import seeds

# What Python-Markdown and this reader write in the place of something else while they work.
PLACEHOLDER = re.compile("[\u0002\u0003]|wzxhzdk|klzzwxh")


def strings(value: object) -> Iterator[str]:
    """Every text inside blocks, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for inner in value:
            yield from strings(inner)
    elif isinstance(value, dict):
        yield from strings((*value, *value.values()))
    elif isinstance(value, Struct):
        yield from strings(tuple(getattr(value, name) for name in value.__struct_fields__))


def markdown(data: bytes) -> None:
    """A text within the limits is read before its deadline, and no placeholder is left in it."""
    text = data.decode("utf-8", "ignore")
    if too_much(text) is None:
        before = time.process_time()
        parsed = read(text)
        assert time.process_time() - before < PARSE_SECONDS, "too slow"
        left = next((found[0] for shown in strings(parsed) if (found := PLACEHOLDER.search(shown))), "")
        assert not left or (left.isalpha() and left in text), f"{left!r} is left"


def front_matter(data: bytes) -> None:
    """The keys of any file are read; what is wrong is a problem with a sentence, a remedy and a line of the file."""
    text, problems = decode(data, "a.md")
    assert text is not None or problems
    if text is not None:
        front = split(text, "a.md")
        size = len(re.split("\r\n|\r|\n", text))
        for problem in (*problems, *front.problems):
            assert problem.what, problem
            assert problem.remedy, problem
            assert 0 <= problem.line <= size + 1, problem
        assert front.text.split("\n")[-1].strip() in text
        assert 1 <= front.first_line <= size + 1


TARGETS: dict[str, tuple[Callable[[bytes], None], tuple[str, ...]]] = {
    "markdown": (markdown, seeds.MARKDOWN),
    "front-matter": (front_matter, seeds.FRONT_MATTER),
}


def mutated(text: str, chance: random.Random) -> bytes:
    """A seed with some of its parts cut out, doubled, or changed for marks, and now and then a byte that is no text."""
    for _ in range(chance.randint(1, 8)):
        place = chance.randint(0, len(text))
        end = min(len(text), place + chance.randint(0, 12))
        text = (
            text[:place]
            + chance.choice(["", text[place:end] * 2, chance.choice(seeds.MARKS)])
            + text[end if chance.random() < 0.5 else place :]
        )
    data = bytearray(text.encode())
    if data and chance.random() < 0.1:
        data[chance.randrange(len(data))] = chance.randrange(256)
    return bytes(data)
