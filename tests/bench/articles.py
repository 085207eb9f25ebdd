"""Folders of generated articles, always the same for the same number."""

import random
from itertools import accumulate, islice
from pathlib import Path

SEED = 20261122
SYLLABLES = "ka lo mi ter sun ve ran do pil ash en or um sta bri co lum fe ni wo de ly ness ing tal mor sip gan ral tu".split()
VOCABULARY = 12_000
"""Different words: about as many as a library of this size has."""

A_TOPIC = 100
SETTINGS = """\
region = "us"
[help.us]
checked = "2026-11-01"
lines = [{ number = "911", title = "If life is at risk" }]
"""


class Writer:
    """Writes sentences of words that are as unevenly frequent as those of a language (Zipf)."""

    def __init__(self) -> None:
        self.chance = random.Random(SEED)
        words = {"".join(self.chance.choices(SYLLABLES, k=self.chance.randint(1, 4))) for _ in range(2 * VOCABULARY)}
        self.words = sorted(words)[:VOCABULARY]
        self.chance.shuffle(self.words)
        self.weights = list(accumulate(1 / (rank + 5) for rank in range(len(self.words))))

    def some(self, number: int) -> str:
        return " ".join(self.chance.choices(self.words, cum_weights=self.weights, k=number))

    def sentence(self) -> str:
        return f"{self.some(self.chance.randint(5, 16)).capitalize()}."

    def sentences(self, mark: str, number: int) -> str:
        return "".join(f"{mark}{self.sentence()}\n" for _ in range(number))

    def article(self, number: int) -> str:
        """About 500 words with what articles have: points, headings, paragraphs, lists, a table, a link."""
        keys = ["---", f"title: {self.some(3).capitalize()} {number}", f"summary: {self.sentence()}", "author: The team", "---\n"]
        parts = ["\n".join(keys), "!!! short\n" + self.sentences("    - ", 3)]
        for place in range(4):
            parts += [f"## {self.some(3).capitalize()}\n", *(self.sentences("", 3) for _ in range(2))]
            parts += [self.sentences("- ", 4)] if place == 1 else [self.sentences("1. ", 4)] if place == 2 else []
        table = "".join(f"| {self.some(2)} | {self.some(3)} |\n" for _ in range(3))
        return "\n".join([*parts, f"| A | B |\n|---|---|\n{table}", f"See [the next]({number + 1:05}.md).\n"])


def write_articles(folder: Path, number: int) -> Path:
    """A content folder with that many articles, a hundred in each topic, at least ten topics when there are ten articles."""
    writer = Writer()
    numbers = iter(range(number))
    a_topic = min(A_TOPIC, max(1, number // 10))
    topic = 0
    while part := list(islice(numbers, a_topic)):
        topic += 1
        place = folder / f"{topic:03}-topic"
        place.mkdir(parents=True)
        (place / "topic.md").write_text(f"---\ntitle: {writer.some(2).capitalize()}\nsummary: {writer.sentence()}\n---\n", encoding="utf-8")
        for article in part:
            (place / f"{article:05}.md").write_text(writer.article(article), encoding="utf-8")
    (folder / "kiosk.toml").write_text(SETTINGS, encoding="utf-8")
    return folder
