from kiosk.library.markdown import parse
from kiosk.library.model import Code, Picture, Strong, Table, Text, plain
from tests.library.helpers import only, says


def cells(table: Table) -> list[list[str]]:
    return [[plain(cell) for cell in row] for row in (table.header, *table.rows)]


def test_a_table_with_its_alignment() -> None:
    table = only("| Left | Middle | Right |\n|:-----|:------:|------:|\n| a | b | c |", Table)
    assert cells(table) == [["Left", "Middle", "Right"], ["a", "b", "c"]]
    assert table.align == ("left", "center", "right")


def test_every_row_is_as_long_as_the_header() -> None:
    assert cells(only("A | B\n--|--\none\none | two | three", Table)) == [["A", "B"], ["one", ""], ["one", "two"]]


def test_styles_code_and_escaped_lines_in_cells() -> None:
    table = only("| A | B | C |\n|---|---|---|\n| **b** | `x|y` | p \\| q |", Table)
    assert table.rows == (((Strong((Text("b"),)),), (Code("x|y"),), (Text("p | q"),)),)


def test_a_header_may_be_empty_and_an_empty_row_is_not_there() -> None:
    table = only("| | |\n|-|-|\n| a | b |\n| | |", Table)
    assert cells(table) == [["", ""], ["a", "b"]]
    assert cells(only("| a | b |\n|---|---|", Table)) == [["a", "b"]]


def test_a_table_right_under_a_line_of_text() -> None:
    blocks = parse("Opening hours\n| Day | Time |\n|---|---|\n| Monday | 9 |")
    assert blocks[0] == says("Opening hours")[0]
    assert isinstance(blocks[1], Table)


def test_a_picture_in_a_cell_stands_after_the_table() -> None:
    blocks = parse("| A | B |\n|---|---|\n| ![chair](chair.png) | x |")
    assert blocks[1] == Picture("chair.png", "chair")
