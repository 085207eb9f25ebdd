"""Word documents made of nothing but what a test needs."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape, quoteattr

OFFICE = "http://schemas.openxmlformats.org"
RELATIONS = f"{OFFICE}/officeDocument/2006/relationships"
SPACES = (
    f'xmlns:w="{OFFICE}/wordprocessingml/2006/main" xmlns:r="{RELATIONS}" xmlns:a="{OFFICE}/drawingml/2006/main" '
    f'xmlns:wp="{OFFICE}/drawingml/2006/wordprocessingDrawing" xmlns:pic="{OFFICE}/drawingml/2006/picture"'
)
STYLE_NAMES = {"Title": "Title", "Heading1": "heading 1", "Heading2": "heading 2", "Heading3": "heading 3"}
LEVELS = "".join(
    f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{{0}}"/><w:lvlText w:val="*"/></w:lvl>' for level in range(3)
)
BULLETS, NUMBERS = 1, 2


def word(*body: str, pictures: Mapping[str, bytes] | None = None, links: Sequence[str] = (), notes: Sequence[str] = ()) -> bytes:
    """A .docx of these paragraphs and tables. Picture and link relations are called by file name and by "link0", "link1"."""
    names = list(pictures or {})
    relations = [_relation(name, "image", f"media/{name}") for name in names]
    relations += [_relation(f"link{number}", "hyperlink", target, outside=True) for number, target in enumerate(links)]
    relations += [_relation(name, name, f"{name}.xml") for name in ("styles", "numbering", "footnotes")]
    kinds = "".join(f'<Default Extension="{kind}" ContentType="image/{kind}"/>' for kind in ("png", "jpeg", "emf"))
    files = {
        "[Content_Types].xml": f'<Types xmlns="{OFFICE}/package/2006/content-types">{kinds}</Types>',
        "_rels/.rels": _relations([_relation("document", "officeDocument", "word/document.xml")]),
        "word/_rels/document.xml.rels": _relations(relations),
        "word/document.xml": f"<w:document {SPACES}><w:body>{''.join(body)}</w:body></w:document>",
        "word/styles.xml": _styles(),
        "word/numbering.xml": _numbering(),
        "word/footnotes.xml": _notes(notes),
    }
    return packed({**files, **{f"word/media/{name}": data for name, data in (pictures or {}).items()}})


def packed(files: Mapping[str, str | bytes]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return data.getvalue()


def paragraph(*runs: str, style: str = "", marks: str = "") -> str:
    kind = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{kind}{marks}</w:pPr>{''.join(run if run.startswith('<') else text(run) for run in runs)}</w:p>"


def text(words: str, *, bold: bool = False, italic: bool = False) -> str:
    style = "<w:b/>" * bold + "<w:i/>" * italic
    return f'<w:r><w:rPr>{style}</w:rPr><w:t xml:space="preserve">{escape(words)}</w:t></w:r>'


def entry(*runs: str, level: int = 0, kind: int = BULLETS) -> str:
    return paragraph(*runs, marks=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{kind}"/></w:numPr>')


def table(*rows: Sequence[str]) -> str:
    cells = ("".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) for row in rows)
    head, *others = (f"<w:tr>{row}</w:tr>" for row in cells)
    return f"<w:tbl>{head.replace('<w:tr>', '<w:tr><w:trPr><w:tblHeader/></w:trPr>')}{''.join(others)}</w:tbl>"


def picture(name: str, alt: str = "") -> str:
    fill = f'<pic:pic><pic:blipFill><a:blip r:embed="{name}"/></pic:blipFill></pic:pic>'
    inline = f'<wp:inline><wp:docPr id="1" name="x" descr={quoteattr(alt)}/><a:graphic><a:graphicData>{fill}</a:graphicData></a:graphic>'
    return f"<w:r><w:drawing>{inline}</wp:inline></w:drawing></w:r>"


def link(words: str, number: int = 0) -> str:
    return f'<w:hyperlink r:id="link{number}">{text(words)}</w:hyperlink>'


def note(number: int = 1) -> str:
    return f'<w:r><w:footnoteReference w:id="{number}"/></w:r>'


def _relation(name: str, kind: str, target: str, *, outside: bool = False) -> str:
    mode = ' TargetMode="External"' if outside else ""
    return f'<Relationship Id="{name}" Type="{RELATIONS}/{kind}" Target={quoteattr(target)}{mode}/>'


def _relations(relations: Sequence[str]) -> str:
    return f'<Relationships xmlns="{OFFICE}/package/2006/relationships">{"".join(relations)}</Relationships>'


def _styles() -> str:
    styles = (f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/></w:style>' for key, name in STYLE_NAMES.items())
    return f"<w:styles {SPACES}>{''.join(styles)}</w:styles>"


def _numbering() -> str:
    kinds = ((BULLETS, "bullet"), (NUMBERS, "decimal"))
    lists = "".join(f'<w:abstractNum w:abstractNumId="{key}">{LEVELS.format(kind)}</w:abstractNum>' for key, kind in kinds)
    uses = "".join(f'<w:num w:numId="{key}"><w:abstractNumId w:val="{key}"/></w:num>' for key, _ in kinds)
    return f"<w:numbering {SPACES}>{lists}{uses}</w:numbering>"


def _notes(notes: Sequence[str]) -> str:
    written = (f'<w:footnote w:id="{number}">{paragraph(words)}</w:footnote>' for number, words in enumerate(notes, 1))
    return f"<w:footnotes {SPACES}>{''.join(written)}</w:footnotes>"
