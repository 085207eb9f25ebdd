"""The commands for content folders, as somebody at a terminal meets them."""

import json
from pathlib import Path

import pytest

from kiosk.cli import main
from tests.conftest import WriteContent

CONFIRMED = 'region = "us"\n[help.us]\nchecked = "2099-01-01"\nlines = [{ number = "911", title = "If life is at risk" }]\n'


def run(*words: object) -> int:
    with pytest.raises(SystemExit) as ended:
        main([str(word) for word in words])
    return int(str(ended.value.code))


def test_a_folder_with_problems_is_described_file_by_file(content: WriteContent, capsys: pytest.CaptureFixture[str]) -> None:
    folder = content({"kiosk.toml": CONFIRMED, "t/a.md": "# A\n\nSee [b](b.md).\n"})
    assert run("check", folder) == 0
    printed = capsys.readouterr().out
    assert "t/a.md\n" in printed
    assert "      3 | See [b](b.md).\n" in printed
    assert "Correct the address, or take the link out. (line 3, link)" in printed
    assert printed.endswith("1 article can be shown; 3 warnings should be looked at first.\n")
    assert run("check", folder, "--strict") == 1


def test_the_worst_comes_first_and_what_is_true_of_many_files_is_said_once(
    content: WriteContent, capsys: pytest.CaptureFixture[str]
) -> None:
    files = {f"{number}.md": f"# Article {number}\n\nWords." for number in range(6)}
    run("check", content({"kiosk.toml": CONFIRMED, **files, "0.md": "# Zero\n\n[^2] and ![](no.png) of it."}))
    printed = capsys.readouterr().out
    own = printed[printed.index("0.md\n") :]
    assert own.index("warning  The picture no.png") < own.index("hint  There is no footnote")
    assert "0.md and 5 others\n  hint  It does not say who wrote it.\n" in printed
    assert printed.count("It does not say who wrote it.") == 1


def test_a_line_is_quoted_as_it_was_written_whoever_saved_it(content: WriteContent, capsys: pytest.CaptureFixture[str]) -> None:
    text = "---\ntitle: Sleep\nreviewed_by: not yet\n---\n\nWords.\n".encode("utf-16")
    assert run("check", content({"a.md": text})) == 0
    assert "3 | reviewed_by: not yet\n" in capsys.readouterr().out


def test_files_with_errors_are_described_last(content: WriteContent, capsys: pytest.CaptureFixture[str]) -> None:
    run("check", content({"kiosk.toml": CONFIRMED, "a.md": b"\x00\x01\x02" * 50, "b.md": "Words. See [c](c.md)."}))
    printed = capsys.readouterr().out
    assert printed.index("b.md\n") < printed.index("a.md\n")


def test_errors_fail_and_nothing_to_show_fails_harder(content: WriteContent, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    folder = content({"kiosk.toml": CONFIRMED, "a.md": "Words.", "b.md": b"\x00\x01\x02" * 50})
    assert run("check", folder) == 1
    assert "1 article can be shown, but 1 thing will be missing or wrong until it is mended." in capsys.readouterr().out
    assert run("check", tmp_path / "nowhere") == 4
    assert "This folder cannot be shown" in capsys.readouterr().out


def test_json(content: WriteContent, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", content({"kiosk.toml": CONFIRMED, "a.md": "[b](b.md)"}), "--format", "json") == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["passes"], answer["articles"]) == (True, 1)
    assert {"severity", "code", "file", "line", "what", "remedy"} == set(answer["problems"][0])


def test_github(content: WriteContent, capsys: pytest.CaptureFixture[str]) -> None:
    folder = content({"kiosk.toml": CONFIRMED, "a, b.md": "100% [b](b.md)"})
    assert run("check", folder, "--format", "github") == 0
    lines = capsys.readouterr().out.splitlines()
    assert f"::warning file={folder.as_posix()}/a%2C b.md,line=1,title=link::The link b.md leads to nothing that is shown. " in lines[
        -1
    ] + "".join(lines)


def test_settings_that_are_wrong_are_problems_too(content: WriteContent, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", content({"kiosk.toml": "regoin = 'us'\n[check]\nseverty = 1\n", "a.md": "Words."})) == 0
    printed = capsys.readouterr().out
    assert "no setting “regoin”" in printed
    assert "no setting “severty”" in printed
    assert "The help screen shows no numbers to call." in printed


def test_a_new_folder_passes_the_strict_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("new", tmp_path / "mine") == 0
    assert run("check", tmp_path / "mine", "--strict") == 0
    assert "2 articles can be shown. But for what is accepted, this folder is fine." in capsys.readouterr().out
    assert run("new", tmp_path / "mine") == 2
    assert "mine" in capsys.readouterr().err


def test_a_text_becomes_an_article(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.txt"
    page.write_text(
        "Burnout\n\nIt is common.\n\nCauses:\n\nToo much to do for too long.\n\nPrevious Previous Sleep Next Next Worry\n", encoding="utf-8"
    )
    assert run("convert", page, "--into", tmp_path / "content") == 0
    assert "## Causes" in (tmp_path / "content" / "burnout.md").read_text(encoding="utf-8")
    printed = capsys.readouterr().out
    assert "Written: " in printed
    assert "guessed" in printed
    assert run("convert", tmp_path / "nowhere.docx", "--into", tmp_path / "content") == 1


def test_a_table_says_how_long_and_how_easy_each_article_is(content: WriteContent, capsys: pytest.CaptureFixture[str]) -> None:
    words = "Many people lie awake at night. It is hard. You are not alone."
    folder = content({"kiosk.toml": CONFIRMED, "t/a.md": f"# A\n\n{words}", "t/a.es.md": f"# A\n\n{words} Casi 1 de cada 5."})
    assert run("check", folder, "--format", "table") == 0
    heads, _, target, english, spanish = ([cell.strip() for cell in line.split("|")] for line in capsys.readouterr().out.splitlines())
    row = dict(zip(heads, target, strict=True))
    assert (row["words"], row["grade"], row["ease"]) == ("350 to 700", "6", "80 or more")
    row = dict(zip(heads, english, strict=True))
    assert (row["article"], row["words"], row["longest paragraph"], row["ease"], row["figures"]) == ("t/a.md", "13", "3", "", "0")
    row = dict(zip(heads, spanish, strict=True))
    assert (row["article"], row["grade"], row["figures"]) == ("t/a.es.md", "", "1")
