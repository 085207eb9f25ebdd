"""Small libraries, bodies and content folders for tests, from short literals."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from kiosk.library.model import Article, Block, Body, Library, Paragraph, Text, Topic, Version, make_library

SETTINGS = 'region = "us"\n[help.us]\nlines = [{ number = "911", title = "If life is at risk" }]'
"""A kiosk.toml with which nothing is wrong."""


def versions(identity: str, languages: Sequence[str] = ("",), minutes: int = 0) -> tuple[Version, ...]:
    """`panic` is titled "Panic"; in a second language, such as "es", it is "Panic (es)" of `panic.es.md`."""
    first, *others = languages
    title = identity.capitalize()
    plain = Version(first, f"{identity}.md", title, f"About {identity}.", minutes)
    return (plain, *(Version(other, f"{identity}.{other}.md", f"{title} ({other})", f"About {identity}.", minutes) for other in others))


def make_article(identity: str, languages: Sequence[str] = ("",), *, cover: str = "", motif: str = "", hue: str = "") -> Article:
    return Article(identity, versions(identity, languages, minutes=3), cover, motif, hue)


def make_topic(identity: str, articles: Sequence[Article], languages: Sequence[str] = ("",), *, hue: str = "") -> Topic:
    return Topic(identity, versions(identity, languages), tuple(articles), hue=hue)


def library_of(topics: Mapping[str, Sequence[str]], languages: Sequence[str] = ("",)) -> Library:
    """`library_of({"anxiety": ["panic", "worry"]})` has one topic with two articles."""
    return make_library(
        tuple(make_topic(topic, [make_article(name, languages) for name in articles], languages) for topic, articles in topics.items())
    )


def body_of(*blocks: Block) -> Body:
    return Body(blocks)


def words_of(path: str) -> Body:
    """The body of any article: one paragraph that says its path."""
    return body_of(Paragraph((Text(path),)))


def write_content(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Writes files into a content folder by their paths in it, and returns the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for path, content in files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder
