"""Words with a meaning."""

from kiosk.library.markdown import parse
from kiosk.library.model import Callout, Code, Fold, Heading, Link, Paragraph, Strong, Table, Term, Text
from kiosk.library.terms import mark_terms

SSRI = Term("SSRI", "A medicine.")


def test_the_first_time_under_each_heading() -> None:
    marked = mark_terms(parse("An SSRI is an SSRI.\n\nAnother **SSRI**.\n\n## SSRI\n\n**SSRI**"), {"SSRI": "A medicine."})
    assert marked == (
        Paragraph((Text("An "), SSRI, Text(" is an SSRI."))),
        Paragraph((Text("Another "), Strong((Text("SSRI"),)), Text("."))),
        Heading(2, (Text("SSRI"),), "ssri"),
        Paragraph((Strong((SSRI,)),)),
    )


def test_whole_words_only_and_the_longest() -> None:
    meanings = {"CBT": "x", "CBT-I": "y", "A+": "z"}
    (block,) = mark_terms(parse("SCBT, CBTs and CBT-I get an A+."), meanings)
    assert [span for span in getattr(block, "spans", ()) if isinstance(span, Term)] == [Term("CBT-I", "y"), Term("A+", "z")]


def test_not_in_links_and_code() -> None:
    (block,) = mark_terms(parse("[SSRI](a.md) `SSRI`"), {"SSRI": "A medicine."})
    assert block == Paragraph((Link("a.md", (Text("SSRI"),)), Text(" "), Code("SSRI")))


def test_in_lists_tables_and_points() -> None:
    for source in ("- SSRI", "a | b\n--|--\nSSRI | c", "!!! short\n    - SSRI", "!!! steps\n    1. SSRI", "x\n: SSRI"):
        assert "Term(" in repr(mark_terms(parse(source), {"SSRI": "A medicine."})), source


def test_not_in_the_head_of_a_table_but_below_it() -> None:
    (table,) = mark_terms(parse("SSRI | b\n--|--\nSSRI | c"), {"SSRI": "A medicine."})
    assert isinstance(table, Table)
    assert table.header[0] == (Text("SSRI"),)
    assert table.rows[0][0] == (SSRI,)


def test_not_in_titles_but_inside_the_box() -> None:
    for source in ('!!! note "SSRI"\n    SSRI', '??? note "SSRI"\n    SSRI'):
        (box,) = mark_terms(parse(source), {"SSRI": "A medicine."})
        assert isinstance(box, Callout | Fold)
        assert box.title == (Text("SSRI"),)
        assert box.blocks == (Paragraph((SSRI,)),)
