"""Settings from every layer, and what the kiosk says of those that do not fit."""

from pathlib import Path

import pytest

from kiosk.config import (
    Config,
    HelpLine,
    Layer,
    Resolved,
    content_layer,
    fixed,
    keep,
    layers,
    on_folder,
    or_before,
    or_last,
    read_toml,
    resolve,
    window_size,
    with_help_from,
    without_help,
)
from tests.builders import write_content
from tests.conftest import WriteContent

DEFAULTS = Layer("the defaults", {"content": Path("shipped"), "data": Path("own")})

PRACTICE = """
languages = ["en", "es"]
region = "uk"
listen = true
[practice]
name = "Linden House"
tagline = "Therapy practice"
welcome = "You have time."
[idle]
quiet_seconds = 90
warning_seconds = 30
[help.us]
checked = "2026-01-02"
lines = [{ number = "911", title = "If life is at risk" }]
[help.uk]
lines = [{ number = "999", title = "If life is at risk", text = "Or go to A&E" }, { number = "116 123", title = "Samaritans" }]
"""


def resolved(name: str, value: object) -> Resolved:
    return resolve([DEFAULTS, Layer("a flag", {name: value})])


def codes(layer: Layer | Resolved) -> list[tuple[str, str]]:
    return [(problem.severity, problem.code) for problem in layer.problems]


FOLDER = 'region = "us"\nlisten = false\n[practice]\nname = "Folder"\ntagline = "Folder"\nwelcome = "Folder"'


def test_the_layers_win_in_their_order_value_by_value(tmp_path: Path) -> None:
    write_content(tmp_path / "content", {"kiosk.toml": FOLDER})
    machine = tmp_path / "machine.toml"
    machine.write_text('name = "Machine"\ntagline = "Machine"\ngraphics = "gpu"\nsize = "640x480"\nlisten = false')
    environment = {"KIOSK_NAME": "Environment", "KIOSK_GRAPHICS": "software", "KIOSK_SIZE": "800x600", "HOME": "/root"}
    flags = {"size": "1080x1920", "graphics": None, "windowed": True}
    write_content(tmp_path / "data", {"settings.json": '{"format": 1, "settings": {"region": "uk", "listen": true, "accent": "#0F4C4A"}}'})
    found = resolve(layers(flags, environment, machine, tmp_path / "content", tmp_path / "data"))
    config = found.config
    assert (config.welcome, config.tagline, config.name) == ("Folder", "Machine", "Environment")
    assert (config.region, config.listen, config.accent) == ("uk", False, "#0F4C4A")
    assert (config.graphics, config.size, config.windowed) == ("software", "1080x1920", True)
    assert found.problems == ()
    assert found.sources == {
        "content": "the defaults",
        "data": "the defaults",
        "mode": "the defaults",
        "welcome": "kiosk.toml",
        "tagline": str(machine),
        "region": "the staff settings",
        "accent": "the staff settings",
        "listen": str(machine),
        "name": "the environment",
        "graphics": "the environment",
        "size": "a flag",
        "windowed": "a flag",
    }
    locked = {name for name in (*found.sources, "rotation") if fixed(found, name)}
    assert locked == {"tagline", "listen", "name", "graphics", "size", "windowed"}, "what staff could set would change nothing"


def test_the_kiosk_whose_data_folder_is_named_has_the_staff_settings_that_are_there(tmp_path: Path) -> None:
    write_content(tmp_path / "own", {"settings.json": '{"settings": {"rotation": 90}}'})
    for flags, environment in (({"data": tmp_path / "own"}, {}), ({}, {"KIOSK_DATA": str(tmp_path / "own")})):
        assert resolve(layers(flags, environment, tmp_path / "none", tmp_path, tmp_path / "data")).config.rotation == 90


def test_a_practice_says_how_a_visit_begins(content: WriteContent) -> None:
    text = '[comfort]\nstart_text_size = 125\nstart_theme = "dark"\nstart_volume = 0.6'
    found = resolve([DEFAULTS, content_layer(content({"kiosk.toml": text}))])
    assert found.problems == ()
    assert (found.config.start_text_size, found.config.start_theme, found.config.start_volume) == (125, "dark", 0.6)


@pytest.mark.parametrize("name", ["pin", "staff_gesture", "staff_corner", "drop", "rotation", "screen_on", "notice", "help_checked"])
@pytest.mark.parametrize("part", ["", "[practice]\n", "[comfort]\n"])
def test_a_stick_cannot_open_the_staff_area_or_speak_for_staff(content: WriteContent, part: str, name: str) -> None:
    layer = content_layer(content({"kiosk.toml": f'{part}{name} = "x"'}))
    assert (layer.values, codes(layer)) == ({}, [("warning", "setting-unknown")])


def test_a_machine_says_how_the_staff_area_opens(tmp_path: Path) -> None:
    machine = tmp_path / "machine.toml"
    line = f"scrypt$14$8$1${'A' * 22}==${'A' * 43}="
    machine.write_text(f'pin = "{line}"\nstaff_gesture = "hold"\nstaff_corner = "bottom-right"\ndrop = "//office/kiosk"')
    config = resolve(layers({}, {"KIOSK_ROTATION": "270"}, machine, tmp_path, tmp_path)).config
    assert (config.pin, config.staff_gesture, config.staff_corner, config.drop) == (line, "hold", "bottom-right", "//office/kiosk")
    assert config.rotation == 270


def test_a_pin_in_plain_digits_opens_nothing_and_is_not_repeated() -> None:
    found = resolve([DEFAULTS, Layer("machine.toml", {"pin": "274913"})])
    assert found.config.pin == "none", "whoever wrote one did not want another to open the staff area"
    assert fixed(found, "pin")
    (problem,) = found.problems
    assert "“kiosk pin set --print”" in problem.what
    assert "274913" not in problem.what + problem.remedy


def test_the_content_folder_that_a_flag_names_is_the_one_whose_settings_are_read(content: WriteContent, tmp_path: Path) -> None:
    folder = content({"kiosk.toml": '[practice]\nname = "Brought along"'})
    found = layers({"content": folder}, {}, tmp_path / "none", tmp_path / "shipped", tmp_path / "data")
    assert resolve(found).config.name == "Brought along"
    found = layers({}, {"KIOSK_CONTENT": str(folder)}, tmp_path / "none", tmp_path / "shipped", tmp_path / "data")
    assert resolve(found).config.content == folder
    assert resolve(found).config.name == "Brought along"


def test_the_settings_of_a_practice(content: WriteContent) -> None:
    found = resolve([DEFAULTS, content_layer(content({"kiosk.toml": PRACTICE}))])
    config = found.config
    assert found.problems == ()
    assert (config.name, config.tagline, config.welcome) == ("Linden House", "Therapy practice", "You have time.")
    assert config.languages == ("en", "es")
    assert (config.quiet_seconds, config.warning_seconds) == (90, 30)
    assert config.listen
    assert config.help_lines == (HelpLine("999", "If life is at risk", "Or go to A&E"), HelpLine("116 123", "Samaritans"))
    assert found.sources["help"] == "kiosk.toml"


def test_a_machine_in_another_region_shows_the_help_lines_of_that_region(content: WriteContent, tmp_path: Path) -> None:
    folder = content({"kiosk.toml": PRACTICE})
    found = resolve(layers({}, {"KIOSK_REGION": "us"}, tmp_path / "none", folder, tmp_path))
    assert [line.number for line in found.config.help_lines] == ["911"]


def test_counting_is_on_until_the_practice_or_the_machine_says_otherwise(content: WriteContent, tmp_path: Path) -> None:
    assert resolve([DEFAULTS]).config.counts
    folder = content({"kiosk.toml": "counts = false"})
    assert not resolve(layers({}, {}, tmp_path / "none", folder, tmp_path)).config.counts
    assert resolve(layers({}, {"KIOSK_COUNTS": "true"}, tmp_path / "none", folder, tmp_path)).config.counts
    assert not resolved("counts", "false").config.counts
    assert codes(resolved("counts", "sometimes")) == [("warning", "setting-unfit")]
    assert not resolved("counts", "sometimes").config.counts, "who wrote something there did not want what happens by itself"
    slip = content({"kiosk.toml": "counts = False"})
    assert not resolve(layers({}, {}, tmp_path / "none", slip, tmp_path)).config.counts


@pytest.mark.parametrize("folder", ["empty", "not there"])
def test_a_content_folder_without_settings_is_a_good_one(tmp_path: Path, folder: str) -> None:
    (tmp_path / "empty").mkdir()
    layer = content_layer(tmp_path / folder)
    assert (layer.values, layer.problems) == ({}, ())


def test_settings_below_a_file_that_should_be_a_folder_are_just_not_there(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert read_toml(tmp_path / "file" / "kiosk.toml", "kiosk.toml").problems == ()


@pytest.mark.parametrize("name", ["content", "data", "graphics", "windowed", "size", "diagonal", "trace"])
@pytest.mark.parametrize("part", ["", "[practice]\n", "[idle]\n"])
def test_a_stick_cannot_say_where_things_are_kept_or_how_they_are_shown(content: WriteContent, part: str, name: str) -> None:
    layer = content_layer(content({"kiosk.toml": f'{part}{name} = "software"'}))
    assert layer.values == {}
    assert codes(layer) == [("warning", "setting-unknown")]


@pytest.mark.parametrize(
    ("text", "name", "place"),
    [
        ('nmae = "Linden House"', "nmae", "languages, region"),
        ('[practice]\nwelcom = "Hello"', "welcom", "name, tagline, welcome"),
        ('[practise]\nname = "Linden House"', "practise", "languages, region"),
        ("[idle]\nquiet = 90", "quiet", "quiet_seconds, warning_seconds"),
        ('[help.uk]\nline = "999"', "line", "checked, lines"),
    ],
)
def test_a_misspelt_setting_is_a_warning_that_names_the_right_ones(content: WriteContent, text: str, name: str, place: str) -> None:
    (problem,) = content_layer(content({"kiosk.toml": text})).problems
    assert (problem.severity, problem.file) == ("warning", "kiosk.toml")
    assert f"“{name}”" in problem.what
    assert place in problem.remedy


def test_a_misspelt_setting_keeps_nothing_else_from_working(content: WriteContent) -> None:
    layer = content_layer(content({"kiosk.toml": '[practice]\nnmae = "x"\ntagline = "Therapy practice"'}))
    assert layer.values == {"tagline": "Therapy practice"}


@pytest.mark.parametrize("text", ['practice = "Linden House"', "idle = 60", "help = []", "[help]\nuk = 999"])
def test_a_part_that_is_written_as_a_value_is_named_with_its_remedy(content: WriteContent, text: str) -> None:
    (problem,) = content_layer(content({"kiosk.toml": text})).problems
    assert (problem.severity, problem.code) == ("warning", "setting-unfit")
    assert "[" in problem.remedy


@pytest.mark.parametrize(
    "text",
    [
        b"name = ",
        b'[practice]\nname = "Linden House',
        b"\xff\xfe",
        b"caf\xe9 = 1",
        b"a = " + b"[" * 5000,
        b"a = " + b"9" * 5000,
    ],
)
def test_broken_settings_are_one_problem_and_the_rest_of_the_kiosk_goes_on(content: WriteContent, text: bytes) -> None:
    found = resolve([DEFAULTS, content_layer(content({"kiosk.toml": text}))])
    assert codes(found) == [("error", "settings-unreadable")]
    assert found.problems[0].what.startswith("None of these settings are used: ")
    assert found.config == Config(Path("shipped"), Path("own"), counts=False), "it may say there that nothing is to be counted"


def test_words_of_a_help_line_that_do_not_fit_beside_its_number_are_named_in_every_language(content: WriteContent) -> None:
    line = 'number = "988"\ntitle = "Crisis line"\nes.title = "Línea nacional de prevención"\ntext = "At night, too"'
    (problem,) = content_layer(content({"kiosk.toml": f"[[help.us.lines]]\n{line}"})).problems
    assert (problem.severity, problem.code) == ("hint", "help-long")
    assert "Line 1 of [help.us]: its es.title has 28 letters, and 24 fit" in problem.what


def test_the_files_without_a_code_may_be_in_another_language_than_a_visit_begins_with(content: WriteContent) -> None:
    folder = content({"kiosk.toml": 'languages = ["es", "en"]\nwritten = "en"'})
    found = resolve([content_layer(folder), Layer("a flag", {"content": folder, "data": folder})]).config
    assert (found.first_language, found.written_language) == ("es", "en")
    without = resolve([Layer("a flag", {"content": folder, "data": folder})]).config
    assert (without.first_language, without.written_language) == ("en", "en")


def test_a_slip_in_the_settings_is_named_with_its_line(content: WriteContent) -> None:
    (problem,) = content_layer(content({"kiosk.toml": '[practice]\nname = "Linden House"\ntagline Therapy practice\n'})).problems
    assert (problem.file, problem.line) == ("kiosk.toml", 3)
    assert "line 3 is not written as it must be" in problem.what


def test_settings_in_another_encoding_say_how_to_save_them(content: WriteContent) -> None:
    (problem,) = content_layer(content({"kiosk.toml": '[practice]\nname = "Haus Ö"'.encode("utf-16")})).problems
    assert "UTF-8" in problem.what
    assert "in Notepad: Save as, Encoding" in problem.remedy


def test_a_slip_leaves_the_settings_from_before(content: WriteContent) -> None:
    before = content_layer(content({"kiosk.toml": '[practice]\nname = "Linden House"'}))
    after = or_before(content_layer(content({"kiosk.toml": "[practice]\nname Linden House"})), before)
    assert after.values == {"name": "Linden House"}
    assert after.problems[0].what.startswith("The settings from before are used: line 2 ")


def test_a_slip_from_the_start_leaves_none_and_says_so_however_often_it_is_read(content: WriteContent) -> None:
    layer = content_layer(content({"kiosk.toml": "[practice]\nname Linden House"}))
    again = or_before(or_before(layer, layer), layer)
    assert again.values == {}
    assert again.problems[0].what.startswith("None of these settings are used: line 2 ")


def test_a_start_with_a_slip_takes_the_settings_of_the_last_file_that_could_be_read(content: WriteContent, tmp_path: Path) -> None:
    data = tmp_path / "data"
    folder = content({"kiosk.toml": '[practice]\nname = "Linden House"'})
    keep(folder, data)
    content({"kiosk.toml": "[practice]\nname Linden House"})
    keep(folder, data)

    layer = or_last(content_layer(folder), data)
    assert layer.values == {"name": "Linden House"}
    assert layer.problems[0].what.startswith("The settings from before are used: line 2 ")
    assert not resolve([DEFAULTS, layer]).config.counts, "the new file may say that nothing is to be counted"

    content({"kiosk.toml": '[practice]\nname = "Oak House"'})
    assert or_last(content_layer(folder), data).values == {"name": "Oak House"}


def test_a_data_folder_that_cannot_be_written_keeps_no_settings_and_harms_nothing(content: WriteContent, tmp_path: Path) -> None:
    (tmp_path / "data").write_bytes(b"")
    folder = content({"kiosk.toml": '[practice]\nname = "Linden House"'})
    keep(folder, tmp_path / "data")
    assert or_last(content_layer(folder), tmp_path / "data").values == {"name": "Linden House"}


def test_settings_that_are_a_folder_are_a_problem(content: WriteContent) -> None:
    assert codes(content_layer(content({"kiosk.toml/inside": ""}))) == [("error", "settings-unreadable")]


def test_a_byte_order_mark_of_a_windows_editor_does_no_harm(content: WriteContent) -> None:
    folder = content({"kiosk.toml": b'\xef\xbb\xbf[practice]\r\nname = "Linden House"\r\n'})
    assert content_layer(folder).values == {"name": "Linden House"}
    assert content_layer(folder).problems == ()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("quiet_seconds", 9.9),
        ("quiet_seconds", 3601),
        ("quiet_seconds", float("nan")),
        ("quiet_seconds", float("inf")),
        ("quiet_seconds", "soon"),
        ("warning_seconds", 19),
        ("warning_seconds", 1e300),
        ("diagonal", -1),
        ("diagonal", float("nan")),
        ("graphics", "fast"),
        ("windowed", "perhaps"),
        ("listen", "loud"),
        ("languages", []),
        ("languages", "en"),
        ("languages", [1]),
        ("size", "big"),
        ("size", "1920"),
        ("size", "1920x"),
        ("size", "1920x1080x3"),
        ("size", "-1920x1080"),
        ("size", "319x1080"),
        ("size", "1920x20000"),
        ("size", f"{'9' * 5000}x1080"),
        ("help", 3),
        ("nonsense", 1),
    ],
)
def test_a_value_that_does_not_fit_is_a_problem_and_the_layer_below_keeps_its_say(name: str, value: object) -> None:
    found = resolved(name, value)
    assert found.config == resolve([DEFAULTS]).config
    assert name not in found.sources
    (problem,) = found.problems
    assert (problem.severity, problem.code, problem.file) == ("warning", "setting-unfit", "a flag")
    assert f"“{name}”" in problem.what
    assert f"“{name}”" in problem.remedy


@pytest.mark.parametrize(
    ("name", "value", "kept"),
    [
        ("quiet_seconds", 10, 10),
        ("quiet_seconds", "3600", 3600),
        ("warning_seconds", 20, 20),
        ("diagonal", "21.5", 21.5),
        ("windowed", "1", True),
        ("windowed", "false", False),
        ("data", "/srv/kiosk", Path("/srv/kiosk")),
        ("data", Path("/srv/kiosk"), Path("/srv/kiosk")),
        ("languages", ["es", "en"], ("es", "en")),
        ("size", "", ""),
        ("size", "320x320", "320x320"),
    ],
)
def test_a_value_that_fits_is_taken_as_words_too(name: str, value: object, kept: object) -> None:
    found = resolved(name, value)
    assert getattr(found.config, name) == kept
    assert found.problems == ()


def test_one_bad_setting_leaves_the_others_of_its_layer() -> None:
    found = resolve([DEFAULTS, Layer("a flag", {"graphics": "fast", "name": "Linden House", "size": 3})])
    assert found.config.name == "Linden House"
    assert [problem.what for problem in found.problems] == [
        "The setting “graphics” cannot be used: there is no choice 'fast'.",
        "The setting “size” cannot be used: it must be words in quotation marks.",
    ]


@pytest.mark.parametrize(
    ("machine", "environment", "flags", "mode"),
    [
        ("", {}, {}, "store"),
        ('content = "/srv/content"', {}, {}, "folder"),
        ("content = 3", {}, {}, "store"),
        ("", {"KIOSK_CONTENT": "/srv/content"}, {}, "folder"),
        ("", {}, {"content": Path("/srv/content")}, "folder"),
        ('content = "/srv/content"\nmode = "store"', {}, {}, "store"),
        ("", {"KIOSK_MODE": "folder"}, {}, "folder"),
        ('mode = "folder"', {}, {"mode": "store"}, "store"),
    ],
)
def test_who_names_a_content_folder_sees_it_and_everybody_else_what_the_store_has(
    tmp_path: Path, machine: str, environment: dict[str, str], flags: dict[str, object], mode: str
) -> None:
    (tmp_path / "machine.toml").write_text(machine)
    found = layers(flags, environment, tmp_path / "machine.toml", tmp_path / "shipped", tmp_path / "own")
    assert resolve(found).config.mode == mode


def test_a_content_folder_says_neither_where_it_is_shown_from_nor_how_many_are_kept(content: WriteContent, tmp_path: Path) -> None:
    folder = content({"kiosk.toml": 'mode = "folder"\nkeep_releases = 1'})
    found = resolve(layers({}, {}, tmp_path / "none", folder, tmp_path / "own"))
    assert (found.config.mode, found.config.keep_releases) == ("store", 5)
    assert [problem.code for problem in found.problems] == ["setting-unknown"] * 2


@pytest.mark.parametrize("keep", [0, 21, "many"])
def test_a_number_of_releases_that_is_none_leaves_five(keep: object) -> None:
    assert resolved("keep_releases", keep).config.keep_releases == 5
    assert codes(resolved("keep_releases", keep)) == [("warning", "setting-unfit")]
    assert resolved("keep_releases", 20).config.keep_releases == 20


def test_empty_and_foreign_variables_of_the_environment_say_nothing(tmp_path: Path) -> None:
    environment = {"KIOSK_NAME": "", "KIOSK_HELP": "x", "KIOSK_LANGUAGES": "en", "KIOSK_OTHER": "x", "NAME": "x"}
    found = resolve(layers({}, environment, tmp_path / "none", tmp_path / "shipped", tmp_path / "own"))
    assert set(found.sources) == {"content", "data", "mode"}
    assert found.problems == ()


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ('{ number = "988", titel = "Crisis line" }', "Line 2 of [help.us] has no title, so it is not shown."),
        ('{ title = "Crisis line" }', "Line 2 of [help.us] has no number, so it is not shown."),
        ('"988"', "Line 2 of [help.us] has no number, so it is not shown."),
    ],
)
def test_a_wrong_help_line_is_named_and_the_others_are_shown(content: WriteContent, line: str, what: str) -> None:
    text = f'region = "us"\n[help.us]\nlines = [{{ number = "911", title = "Police" }}, {line}]'
    found = resolve([DEFAULTS, content_layer(content({"kiosk.toml": text}))])
    assert [line.number for line in found.config.help_lines] == ["911"]
    assert what in [problem.what for problem in found.problems]
    assert without_help(found) == ()


def test_a_number_without_quotation_marks_and_a_region_in_capitals_do(content: WriteContent) -> None:
    text = 'region = "US"\n[help.us]\nlines = [{ number = 911, title = "Police" }]'
    found = resolve([DEFAULTS, content_layer(content({"kiosk.toml": text}))])
    assert found.config.help_lines == (HelpLine("911", "Police"),)
    assert found.problems == ()


def test_a_region_that_has_no_numbers_takes_none_away(content: WriteContent) -> None:
    lines = '[help.us]\nlines = [{ number = "911", title = "Police" }]'
    before = resolve([DEFAULTS, content_layer(content({"kiosk.toml": f'region = "us"\n{lines}'}))]).config

    slip = with_help_from(before, resolve([DEFAULTS, content_layer(content({"kiosk.toml": f'region = "de"\n{lines}'}))]))
    assert slip.config.help_lines == (HelpLine("911", "Police"),)
    assert [problem.what for problem in slip.problems] == ["The help screen would have no numbers to call, so those from before stay."]

    meant = with_help_from(before, resolve([DEFAULTS, content_layer(content({"kiosk.toml": ""}))]))
    assert meant.config.help_lines == ()


def test_a_region_without_a_part_is_named(content: WriteContent) -> None:
    text = 'region = "usa"\n[help.us]\nlines = [{ number = "911", title = "Police" }]'
    (problem,) = without_help(resolve([DEFAULTS, content_layer(content({"kiosk.toml": text}))]))
    assert problem.what == "The help screen shows no numbers to call: region is “usa”, and no part is called [help.usa]."


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("", "Copy kiosk.toml from the content that came with the kiosk"),
        ('region = "ca"\n[help.us]\nlines = [{ number = "911", title = "Police" }]', "Set region to yours (us), or add a part"),
        ('[help.us]\nlines = [{ number = "911", title = "Police" }]', "Set region to yours (us), or add a part"),
        ('region = "us"\n[help.us]\nlines = []', "Mend the lines of [help.us]."),
        (
            'region = "us"\n[help.us]\nlines = [{ number = 1 }]\n[help.uk]\nlines = [{ number = 9, title = "x" }]',
            "Mend the lines of [help.us].",
        ),
    ],
)
def test_a_help_screen_without_lines_is_said(content: WriteContent, text: str, remedy: str) -> None:
    (problem,) = without_help(resolve([DEFAULTS, content_layer(content({"kiosk.toml": text}))]))
    assert (problem.code, problem.file) == ("help-missing", "kiosk.toml")
    assert problem.severity == ("error" if text else "warning"), "whoever writes numbers wants them to be seen"
    assert remedy in problem.remedy


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("[idle]\nquiet_seconds = 'soon'", "it must be a number without quotation marks"),
        ("[practice]\nname = 3", "it must be words in quotation marks"),
        ('written = "english"', "“english” is no code of a language, such as en for English or es for Spanish"),
        ('languages = ["english"]', "“english” is no code of a language, such as en for English or es for Spanish"),
        ("languages = 'en'", 'it must be a list such as ["en", "es"]'),
    ],
)
def test_a_value_of_the_wrong_kind_is_explained_in_plain_words(content: WriteContent, text: str, why: str) -> None:
    (problem,) = resolve([DEFAULTS, content_layer(content({"kiosk.toml": text}))]).problems
    assert why in problem.what


@pytest.mark.parametrize(("size", "sides"), [("", None), ("1080x1920", (1080, 1920))])
def test_the_size_of_the_window(size: str, sides: tuple[int, int] | None) -> None:
    assert window_size(resolved("size", size).config) == sides


def test_the_content_that_ships_is_set_up_without_a_problem() -> None:
    shipped = Path(__file__).parents[1] / "content"
    found = resolve([DEFAULTS, content_layer(shipped)])
    assert found.problems == ()
    assert found.config.help_lines


SPANISH = """
languages = ["en", "es"]
region = "us"
[practice]
name = "Linden House"
welcome = "You have time."
es.welcome = "Tienes tiempo."
es.name = "Casa Tilo"
[[help.us.lines]]
number = "911"
title = "If life is at risk"
text = "Police, ambulance, fire"
es.title = "Si hay peligro de muerte"
es.txt = "Policía"
"""


def test_the_practice_and_the_help_lines_speak_the_language_of_the_visitor(content: WriteContent) -> None:
    found = resolve([DEFAULTS, content_layer(content({"kiosk.toml": SPANISH}))])
    config, (line,) = found.config, found.config.help_lines
    assert (config.welcome_in("en"), config.welcome_in("es"), config.welcome_in("ar")) == (
        "You have time.",
        "Tienes tiempo.",
        "You have time.",
    )
    spanish = line.in_language("es")
    assert (spanish.number, spanish.title, spanish.text) == ("911", "Si hay peligro de muerte", "Police, ambulance, fire")
    assert line.in_language("ar") == line


def test_a_slip_in_the_words_of_a_language_is_named_and_harms_nothing_else(content: WriteContent) -> None:
    found = resolve([DEFAULTS, content_layer(content({"kiosk.toml": SPANISH}))])
    assert [problem.what for problem in found.problems] == [
        "[practice] has an unknown part “es.name”.",
        "Line 1 of [help.us] has an unknown part “es.txt”.",
    ]
    assert found.config.name == "Linden House"


def test_a_practice_adds_words_that_are_answered_with_help(content: WriteContent) -> None:
    found = resolve([DEFAULTS, content_layer(content({"kiosk.toml": '[search]\nurgent_words = ["my knife"]'}))])
    assert (found.config.urgent_words, found.problems) == (("my knife",), ())


def test_a_release_brings_its_own_settings_and_what_is_stronger_stays(tmp_path: Path) -> None:
    folder = write_content(tmp_path / "content", {"kiosk.toml": FOLDER})
    release = write_content(tmp_path / "release", {"kiosk.toml": '[practice]\nname = "Release"\nwelcome = "Come in"\n'})
    before = layers({}, {"KIOSK_NAME": "Environment"}, tmp_path / "none.toml", folder, tmp_path / "data")
    config = resolve(on_folder(before, release)).config
    assert (config.content, config.welcome, config.name) == (release, "Come in", "Environment")


def test_a_release_with_a_slip_in_its_settings_keeps_those_of_before(tmp_path: Path) -> None:
    folder = write_content(tmp_path / "content", {"kiosk.toml": '[practice]\nname = "Linden House"\n'})
    release = write_content(tmp_path / "release", {"kiosk.toml": "name = \n"})
    before = layers({}, {}, tmp_path / "none.toml", folder, tmp_path / "data")
    assert resolve(on_folder(before, release)).config.name == "Linden House"
