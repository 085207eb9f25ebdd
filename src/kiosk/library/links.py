"""Where links and pictures of an article lead, as far as the kiosk goes there."""

import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

from kiosk.library.article import Head
from kiosk.library.folder import inside
from kiosk.library.model import Block, Blocks, Emphasis, Library, Link, Picture, Problem, Span, Spans, Strong, Struck, Sub, Sup, Text
from kiosk.library.names import INDEXES, TOPIC, file_name, is_markdown
from kiosk.library.pictures import picture_problem
from kiosk.library.walk import rewrite

LINK_REMEDY = "Correct the address, or take the link out."


class Resolver:
    """Looks up the links and pictures of one article and notes the ones that lead nowhere."""

    def __init__(self, folder: Path, head: Head, library: Library) -> None:
        self.folder = folder
        self.head = head
        self.library = library
        self._lines = {mention.target: mention.line for mention in (*head.links, *head.pictures)}
        self._problems: dict[tuple[str, str], Problem] = {}

    def blocks(self, blocks: Blocks) -> Blocks:
        """The article's blocks with their links and pictures looked up."""
        return rewrite(blocks, self._spans, self._block)

    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with all that the article names."""
        for link in self.head.links:
            self._target(link.target)
        for picture in self.head.pictures:
            self._picture(picture.target)
        self.related()
        return tuple(self._problems.values())

    def related(self) -> tuple[str, ...]:
        """The articles of the key `related`, each once."""
        found: dict[str, None] = {}
        for target in self.head.meta.related:
            article = find_article(self.head.path, target, self.library)
            if article:
                found[article] = None
            else:
                what = f"The article {target} of the key related is not there or not shown."
                self._note("related", target, what, "Correct the name, or take it out.", self.head.meta.lines.get("related", 0))
        return tuple(found)

    # ---- blocks and spans, with their links looked up

    def _block(self, block: Block) -> Block:
        return Picture(self._picture(block.path), block.alt, block.caption) if isinstance(block, Picture) else block

    def _picture(self, target: str) -> str:
        path, problem = usable_picture(self.folder, self.head.path, target, self._lines.get(target, 0))
        if problem:
            self._problems.setdefault((problem.code, target), problem)
        return path

    def _spans(self, spans: Spans) -> Spans:
        done: list[Span] = []
        for span in spans:
            for piece in self._span(span):
                before = done[-1] if done else None
                if isinstance(piece, Text) and isinstance(before, Text):
                    done[-1] = Text(before.text + piece.text)
                else:
                    done.append(piece)
        return tuple(done)

    def _span(self, span: Span) -> Spans:
        match span:
            case Link(target, spans):
                inner = self._spans(spans)
                found = self._target(target)
                return (Link(found, inner),) if found else inner
            case Strong(spans) | Emphasis(spans) | Struck(spans) | Sub(spans) | Sup(spans):
                return (type(span)(self._spans(spans)),)
            case _:
                return (span,)

    def _target(self, target: str) -> str:
        """The web address or `article:ID#anchor`; "" for a link that leads nowhere."""
        scheme = _scheme(target)
        if scheme in {"http", "https"} and _host(target):
            return target
        if scheme or target.startswith("//"):
            what = f"The link {target} cannot be opened on the kiosk; its words are shown without it."
            remedy = "Only other articles and addresses that begin with https:// can be linked."
            self._note("link-kind", target, what, remedy)
            return ""
        place, _, anchor = target.partition("#")
        article = find_article(self.head.path, place, self.library) if place else file_name(self.head.path).id
        if not article:
            what = f"The link {target} leads to nothing that is shown."
            self._note("link", target, what, "Write https:// in front." if target.startswith("www.") else LINK_REMEDY)
            return ""
        return f"article:{article}#{unquote(anchor)}" if anchor else f"article:{article}"

    def _note(self, code: str, target: str, what: str, remedy: str, line: int | None = None) -> None:
        place = self._lines.get(target, 0) if line is None else line
        self._problems.setdefault((code, target), Problem("warning", code, self.head.path, place, what, remedy))


def usable_picture(folder: Path, file: str, target: str, line: int) -> tuple[str, Problem | None]:
    """The path inside the content folder of a picture that `file` names; "" and a problem when it cannot be shown."""
    path = inside(file, _path(re.split(r"[?#]", target, maxsplit=1)[0]))
    if _scheme(target) or target.startswith("//"):
        what, remedy = "is not in the folder", "Save the picture in the folder and name it there: nothing is loaded from the internet."
    elif not path:
        what, remedy = "leads to a place outside the folder", "Copy the picture itself into the folder."
    else:
        what, remedy = picture_problem(folder, path)
    if path and not what:
        return path, None
    return "", Problem("warning", "picture", file, line, f"The picture {target} {what}.", remedy)


def find_article(path: str, target: str, library: Library) -> str:
    """The id of the article that a relative target names, seen from the file at `path`; "" for none."""
    place = inside(path, _path(target))
    if place is None:
        return ""
    name = file_name(place) if is_markdown(place) else None
    for article in (place, name.id if name else ""):
        if article in library.positions:
            return article
    if name and name.stem.lower() in {TOPIC, *INDEXES}:
        place = place.rpartition("/")[0]
    return _first_of(place, library)


def _first_of(folder: str, library: Library) -> str:
    """The first article of a topic, or of the first topic below that folder."""
    ids = [topic.id for topic in library.topics]
    below = [name for name in ids if name.startswith(f"{folder}/") or not folder]
    topic = next((topic for topic in library.topics if topic.id in ([folder] if folder in ids else below)), None)
    return topic.articles[0].id if topic else ""


def _path(target: str) -> str:
    return unquote(target).replace("\\", "/")


def _scheme(target: str) -> str:
    head, colon, _ = target.partition(":")
    return head.lower() if colon and head and "/" not in head and "#" not in head and head.isascii() and " " not in head else ""


def _host(target: str) -> bool:
    try:
        return bool(urlsplit(target).hostname)
    except ValueError:
        return False
