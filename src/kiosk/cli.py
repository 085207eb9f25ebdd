"""The commands. Qt is imported inside `run` and `snapshot` only."""

import argparse
import gc
import io
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import STARTED
from kiosk import config as configs
from kiosk.machine import places
from kiosk.machine.panel import no_screen
from kiosk.session.state import TEXT_SIZES

if TYPE_CHECKING:
    from datetime import date

EXIT_NOT_KEPT = 1  # `content` knows this and EXIT_UNUSABLE as FAILED and GONE
EXIT_UNREADABLE = 1
EXIT_UNWELL = 1
EXIT_USAGE = 2
EXIT_NO_SCREEN = 3
EXIT_UNUSABLE = 4
EXIT_BROKEN_OFF = 130

COUNTED_DAYS = 30
"""Those that `counts` tells of when no others are named."""

STORE = ("install", "releases", "activate", "rollback", "discard")

EXPORTS = ("content", "starter", "log", "reviews", "use")
"""What `export` writes."""

COMMANDS = ("run", "snapshot", "check", "new", "convert", *STORE, "export", "counts", "pin", "doctor")
"""Those for people."""

CONFIG = f"{configs.ENVIRONMENT_PREFIX}CONFIG"
"""Names the machine's settings when --config does not."""

CONFIG_HELP = "the machine's settings (kiosk/config.toml where the system has such)"

HANDED_ON = ("config", "content", "data", "mode")
"""Flags of `run` that hold for the processes that it starts, too."""

OWN = ("probe-graphics", "refresh", "speak", "tidy", "look", "reviews", "use")
"""Those that the kiosk gives itself, in a process of their own."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs one command and exits with its code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    _speak_anywhere()
    if not words or (words[0].startswith("-") and words[0] not in {"-h", "--help", "--version"}):
        words.insert(0, "run")  # `kiosk` is `kiosk run`
    if not words[0].startswith("-") and words[0] not in {*COMMANDS, *OWN}:
        _complain(f"There is no command “{words[0]}”. There are: {', '.join(COMMANDS)}. Each explains itself with --help.")
        sys.exit(EXIT_USAGE)
    parsed, unknown = _parser().parse_known_args(words)
    late = next((word for word in unknown if word in COMMANDS), None)
    if late and words[0] == "run":
        _complain(f"The command comes first, and what belongs to it afterwards: kiosk {late} --help says what it takes.")
        sys.exit(EXIT_USAGE)
    if unknown:
        _complain(f"kiosk {words[0]} does not know “{unknown[0]}”. kiosk {words[0]} --help says what it knows.")
        sys.exit(EXIT_USAGE)
    given = vars(parsed)
    command = given.pop("command")
    try:
        code = command(given)
        print(end="", flush=True)  # noqa: T201  there may be no sys.stdout to flush
    except BrokenPipeError:  # `kiosk check DIR | head` has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # where Python writes what is left, when it ends
        code = 0
    except KeyboardInterrupt:
        _complain("It was broken off.")
        code = EXIT_BROKEN_OFF
    sys.exit(code)


def run(given: dict[str, object]) -> int:
    """Shows the kiosk until it is closed."""
    watched = given.pop("no_supervisor")  # by a service, which starts it again
    why = no_screen(sys.platform, os.environ)
    if why:
        _complain(f"{why} Pictures of the screens can be drawn without one: kiosk snapshot --help.")
        return EXIT_NO_SCREEN
    handed_on = {name: given[name] for name in HANDED_ON}
    layers = _layers(given)
    if layers is None:
        return EXIT_USAGE
    _hand_on(handed_on)
    data = configs.resolve(layers).config.data
    layers = [configs.or_last(layer, data) if layer.source == "kiosk.toml" else layer for layer in layers]
    resolved = configs.resolve(layers)
    gc.disable()  # until the first frame: what a start makes stays, and looking through it again and again takes time
    from kiosk import app  # noqa: PLC0415  Qt

    code = app.run(resolved, layers, STARTED)
    from kiosk.staffing import EXITS  # noqa: PLC0415  Qt

    if code == EXITS["off"]:
        from kiosk.machine.power import power_off  # noqa: PLC0415  once in the life of a kiosk

        power_off()
    if code == EXITS["restart"] and not watched and os.name == "posix":
        os.execv(sys.executable, places.own_command(*sys.argv[1:]))  # noqa: S606  ourselves
    return code


def snapshot(given: dict[str, object]) -> int:
    """Writes a picture of every screen and article."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    out, theme, text_scale, language = (given.pop(name) for name in ("out", "theme", "text_scale", "language"))
    flags = {**given, "graphics": "software"}
    layers = _layers({**flags, "config": None})
    if layers is None:
        return EXIT_USAGE
    config = configs.resolve(layers).config
    if language and config.languages and language not in config.languages:
        _complain(f"“{language}” is not among the languages of this folder: {', '.join(config.languages)}.")
        return EXIT_USAGE
    if language:
        languages = (str(language), *(other for other in config.languages if other != language))
        layers.append(configs.Layer("--language", {"languages": languages, "written": config.written_language}))
    from kiosk import snapshot as pictures  # noqa: PLC0415  Qt

    assert isinstance(out, Path)  # noqa: S101  argparse made it one
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        _complain(f"The folder {out} cannot be made: {error.strerror}. Name another with --out.")
        return EXIT_USAGE
    try:
        written = pictures.take(layers, out, str(theme), int(str(text_scale)))
    except OSError as error:
        _complain(f"{error} Make room on its disk, or name another folder with --out.")
        return EXIT_NOT_KEPT
    if not written:
        _complain(f"There is nothing to show in {given['content']}. What visitors see instead is in {out}.")
        return EXIT_UNUSABLE
    print(f"{len(written)} pictures are in {out}.")  # noqa: T201  the command's answer
    return 0


def counts(given: Mapping[str, object]) -> int:
    """Prints how often each article was read, as it may be given away."""
    from datetime import date, datetime, timedelta  # noqa: PLC0415  what only this command needs

    from kiosk.counts import report as reports  # noqa: PLC0415
    from kiosk.counts.store import NAME, Counts  # noqa: PLC0415
    from kiosk.using import titles  # noqa: PLC0415

    first, last = given["from"], given["to"] or datetime.now().astimezone().date()
    assert isinstance(last, date)  # noqa: S101  argparse made it one
    first = first if isinstance(first, date) else last - timedelta(COUNTED_DAYS - 1)
    if first > last:
        _complain(f"There is no day from {first} to {last}. Name the earlier one with --from.")
        return EXIT_USAGE
    resolved = _resolved({name: given[name] for name in ("content", "data", "config")})
    if resolved is None:
        return EXIT_USAGE
    config = resolved.config
    kept = Counts(config.data / NAME)
    rows = kept.between(first, last)
    if kept.fault:
        _complain(kept.fault)
        return EXIT_UNREADABLE
    if not config.counts:
        _complain("The kiosk does not count: the setting “counts” is false.")
    elif not (config.data / NAME).exists():
        _complain(f"Nothing was ever counted in {config.data}. If the kiosk keeps its data elsewhere, name that folder with --data.")
    report = reports.published(rows, first, last, titles(config) if rows else {})
    form = given["format"]
    text = reports.as_csv(report) if form == "csv" else reports.as_json(report) if form == "json" else "\n".join(reports.as_text(report))
    print(text.rstrip("\n"))  # noqa: T201  the command's answer
    return 0


def pin(given: dict[str, object]) -> int:
    """Sets or clears the staff PIN."""
    act = given.pop("act")
    prints, stdin = (bool(given.pop(name, False)) for name in ("print", "stdin"))
    resolved = _resolved(given)
    if resolved is None:
        return EXIT_USAGE
    from kiosk import pins  # noqa: PLC0415  what only this command needs

    return pins.set_pin(resolved, prints=prints, stdin=stdin) if act == "set" else pins.clear_pin(resolved)


def doctor(given: dict[str, object]) -> int:
    """Prints what is right and what is wrong with this machine."""
    form = given.pop("format")
    layers = _layers(given)
    if layers is None:
        return EXIT_USAGE
    from kiosk import doctoring  # noqa: PLC0415  what only this command needs
    from kiosk.machine import doctor as reports  # noqa: PLC0415

    resolved = configs.resolve(layers)
    if form == "events":
        return doctoring.tell(resolved)
    found = doctoring.examine(resolved)
    print(reports.as_json(found) if form == "json" else "\n".join(reports.as_text(found)))  # noqa: T201  the command's answer
    return 0 if reports.healthy(found) else EXIT_UNWELL


def probe_graphics(_given: Mapping[str, object]) -> int:
    """Prints the name of the OpenGL renderer: a question for a process of its own."""
    from kiosk.machine.graphics import renderer_name  # noqa: PLC0415  Qt

    print(renderer_name())  # noqa: T201
    return 0


def refresh(given: Mapping[str, object]) -> int:
    """Brings the index and the kept headings in the folder `place` up to date."""
    import signal  # noqa: PLC0415

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the kiosk, which ends this
    gc.disable()  # it ends before there would be anything to tidy up
    from datetime import date  # noqa: PLC0415

    from kiosk.library import refresh as fresh  # noqa: PLC0415
    from kiosk.library.reader import no_folder  # noqa: PLC0415

    fresh.be_nice()
    place, folder = Path(str(given["place"])), Path(str(given["content"]))
    day = date.fromisoformat(str(given["day"])) if given["day"] else None
    if no_folder(folder):
        return EXIT_UNUSABLE
    return 0 if fresh.refresh(place, folder, day, hide_overdue=bool(given["hide_overdue"])) else EXIT_NOT_KEPT


def speak(given: Mapping[str, object]) -> int:
    """Reads aloud what its standard input asks for; with `hush`, silences what another of its kind has begun."""
    if not given["hush"]:
        from kiosk.machine import speak as process  # noqa: PLC0415  Qt

        process.speak(str(given["engine"]))  # and ends there
    from kiosk.machine.speech import hush  # noqa: PLC0415

    hush()
    return 0


def look(given: Mapping[str, object]) -> int:
    """Says which volumes are there, and what on them may be content."""
    from kiosk import looking  # noqa: PLC0415  what only this command needs

    return looking.look(given)


def export(given: dict[str, object]) -> int:
    """Writes to a stick what staff take along."""
    first, last = given["first"], given["last"]
    if first and last and str(first) > str(last):
        _complain(f"There is no day from {first} to {last}. Name the earlier one with --first.")
        return EXIT_USAGE
    layers = _layers({name: given[name] for name in ("content", "data", "config")})
    if layers is None:
        return EXIT_USAGE
    from kiosk import exporting  # noqa: PLC0415  what only this command needs

    return exporting.export(given, configs.resolve(layers).config)


def reviews(given: dict[str, object]) -> int:
    """Says which articles are to be reviewed."""
    layers = _layers(given)
    if layers is None:
        return EXIT_USAGE
    from kiosk import reviewing  # noqa: PLC0415  what only this command needs

    return reviewing.tell(configs.resolve(layers).config)


def use(given: dict[str, object]) -> int:
    """Says what was read."""
    from datetime import date  # noqa: PLC0415  what only this command needs

    span = given.pop("first"), given.pop("last")
    layers = _layers(given)
    if layers is None:
        return EXIT_USAGE
    from kiosk import using  # noqa: PLC0415  what only this command needs

    assert isinstance(span[0], date)  # noqa: S101  argparse made them days
    assert isinstance(span[1], date)  # noqa: S101
    return using.tell(configs.resolve(layers).config, (span[0], span[1]))


def _layers(given: dict[str, object]) -> list[configs.Layer] | None:
    """Every layer of the settings; None, and a word about it, when the file named with --config is not there."""
    named = given.pop("config") or os.environ.get(CONFIG)
    machine_file = Path(str(named)) if named else places.machine_file()
    if named and not machine_file.is_file():
        _complain(f"The settings {named} are not there. Name another file with --config.")
        return None
    return configs.layers(given, os.environ, machine_file, places.shipped_content(), places.default_data())


def _resolved(given: dict[str, object], *, by_staff: bool = False) -> configs.Resolved | None:
    """The settings of a command that a script may call; None, and why, when it would do its work in the wrong place.

    What the kiosk itself calls does as the kiosk does, whatever the machine file is like.
    """
    layers = _layers(given)
    if layers is None:
        return None
    resolved, machine_file = configs.resolve(layers), layers[-3].source
    if by_staff:
        return resolved
    told = [problem for problem in resolved.problems if problem.file == machine_file]
    for problem in told:
        _complain(f"{problem.file}: {problem.what} {problem.remedy}")
    if any(problem.severity == "error" for problem in told):
        _complain("Nothing has changed, for the kiosk's folder may stand there.")
        return None
    return resolved


def _speak_anywhere() -> None:
    """Where a sentence cannot be written as it is, it is written with question marks; where there is nowhere to write, it is lost."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115  for as long as the program runs
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _hand_on(given: Mapping[str, object]) -> None:
    """The processes that this one starts for staff read the same settings."""
    for name, value in given.items():
        if value is not None:
            os.environ[configs.ENVIRONMENT_PREFIX + name.upper()] = str(value.absolute() if isinstance(value, Path) else value)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="kiosk", description="A client-education kiosk: a folder of Markdown on a touch screen.")
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    _add_run(commands)
    _add_snapshot(commands)
    _add_check(commands)
    _add_new(commands)
    _add_convert(commands)
    _add_store(commands)
    _add_export(commands)
    _add_counts(commands)
    _add_pin(commands)
    _add_doctor(commands)
    commands.add_parser("probe-graphics").set_defaults(command=probe_graphics)
    _add_refresh(commands)
    _add_speak(commands)
    _add_look(commands)
    _add_reviews(commands)
    _add_use(commands)
    return parser


def _add_run(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser(
        "run",
        help="show the kiosk, full screen",
        description="Show the kiosk, full screen. In brackets: what is taken when nothing is said.",
        epilog="Example: kiosk run --content /srv/content --graphics software",
    )
    _add_settings(command)
    command.add_argument("--mode", choices=("store", "folder"), help="releases, or the content folder as it is (folder if one is named)")
    command.add_argument("--windowed", action="store_true", default=None, help="in a window instead of full screen")
    command.add_argument("--size", metavar="WxH", type=_size, help="the window's size in pixels (the screen's)")
    command.add_argument("--graphics", choices=("auto", "gpu", "software"), help="what draws (auto: the GPU when it is a real one)")
    command.add_argument("--diagonal", metavar="INCHES", type=float, help="the panel's diagonal (as it reports itself, else 21.5)")
    command.add_argument("--trace", metavar="FILE", help="write where the time goes to this file")
    command.add_argument("--no-supervisor", action="store_true", help="without a watching parent process, for service files")
    command.set_defaults(command=run)


def _add_snapshot(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser(
        "snapshot",
        help="write a picture of every screen and article",
        description="Write a picture of every screen and article. Needs no display.",
        epilog="Example: kiosk snapshot content --out pictures --size 1080x1920 --theme dark",
    )
    command.add_argument("content", metavar="DIR", type=_path, help="the content folder")
    command.add_argument("--out", metavar="DIR", type=_path, required=True, help="the folder for the pictures")
    command.add_argument("--size", metavar="WxH", type=_size, default="1920x1080", help="the screen's size in pixels (%(default)s)")
    command.add_argument("--language", metavar="xx", help="the language to read in (the folder's first)")
    command.add_argument("--theme", choices=("light", "dark", "high-contrast"), default="light", help="the colours (%(default)s)")
    command.add_argument(
        "--text-scale", metavar="N", type=int, choices=TEXT_SIZES, default=100, help="text size: 100 to 200 percent, in steps of 25"
    )
    command.add_argument("--diagonal", metavar="INCHES", type=float, help="the panel's diagonal (21.5)")
    command.set_defaults(command=snapshot)


def _add_check(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser(
        "check",
        help="say everything that is wrong with a content folder",
        description="Say everything that is wrong with a content folder, and whether it can be shown.",
        epilog="Example: kiosk check content --strict. Ends with 0 when it is fine, 1 with problems, 4 when nothing in it can be shown.",
    )
    command.add_argument("folder", metavar="DIR", type=_path, help="the content folder")
    command.add_argument("--strict", action="store_true", help="warnings count as well, unless kiosk.toml accepts them")
    command.add_argument(
        "--format",
        choices=("text", "json", "github", "table"),
        default="text",
        help="for people, programs, pull requests, or how easy each article is",
    )
    command.set_defaults(command=lambda given: _content_command("check", given))


def _add_new(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser(
        "new",
        help="write a small content folder to start from",
        description="Write a small content folder to start from. It explains itself.",
        epilog="Example: kiosk new my-content",
    )
    command.add_argument("folder", metavar="DIR", type=_path, help="a folder that is not there yet, or is empty")
    command.set_defaults(command=lambda given: _content_command("new", given))


def _add_convert(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser(
        "convert",
        help="make articles of Word documents, web pages and texts",
        description="Make articles of Word documents (.docx), web pages and texts. What was guessed is listed; nothing is overwritten.",
        epilog='Example: kiosk convert "Burnout.docx" page.html --into content/03-work',
    )
    command.add_argument("files", metavar="FILE", nargs="+", type=_path, help="what to convert")
    into = "the folder for the articles: a topic of a content folder"
    command.add_argument("--into", metavar="DIR", type=_path, required=True, help=into)
    command.set_defaults(command=lambda given: _content_command("convert", given))


def _add_store(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    _add_install(commands)
    _add_store_command(commands, "releases", "say which content was brought, and which is shown", "kiosk releases")
    activate = _add_store_command(
        commands, "activate", "show content that was brought, now or from a day", "kiosk activate 3 --on 2026-12-01"
    )
    activate.add_argument("release", metavar="ID", help="the release, or its number: kiosk releases names them")
    activate.add_argument("--on", metavar="DATE", type=_coming_day, help="from that day on; “never” takes that back (now)")
    _add_store_command(commands, "rollback", "show what was shown before", "kiosk rollback")
    discard = _add_store_command(commands, "discard", "remove content that was brought and never shown", "kiosk discard 3")
    discard.add_argument("release", metavar="ID", help="the release, or its number: kiosk releases names them")
    _set_store_command(commands.add_parser("tidy"), "tidy")


def _add_install(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser(
        "install",
        help="bring a content folder or a zip file to the kiosk",
        description="Copy a content folder or a zip file to the kiosk, check it, and keep it ready. What is shown changes with --activate.",
        epilog="Example: kiosk install /media/LINDEN --activate. Ends with 0 when done, 1 when refused, 4 when nothing in it can be shown.",
    )
    command.add_argument("source", metavar="DIR/ZIP", type=_path, help="the content folder, or a zip file of one")
    command.add_argument("--activate", action="store_true", help="show it at once")
    command.add_argument("--name", help="what to call it (as the folder, or the practice)")
    command.add_argument("--origin", help="where it is from, in words (the path)")
    _set_store_command(command, "install")


def _add_store_command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, words: str, example: str
) -> argparse.ArgumentParser:
    description = f"{words[0].upper()}{words[1:]}."
    command = commands.add_parser(name, help=words, description=description, epilog=f"Example: {example} --format json")
    _set_store_command(command, name)
    return command


def _set_store_command(command: argparse.ArgumentParser, name: str) -> None:
    command.add_argument("--data", metavar="DIR", type=_path, help="where the kiosk keeps what it makes (the user's own data folder)")
    command.add_argument("--config", metavar="FILE", type=_path, help=CONFIG_HELP)
    command.add_argument("--format", choices=("text", "json"), default="text", help="for people or programs")
    command.add_argument("--by-staff", action="store_true", help=argparse.SUPPRESS)  # the staff area calls it
    keep = "how many releases that were shown are kept (5)" if name in {"install", "activate"} else argparse.SUPPRESS
    command.add_argument("--keep-releases", metavar="N", type=int, choices=range(1, 21), help=keep)
    command.set_defaults(command=lambda given: _store_command(name, given))


def _add_export(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser(
        "export",
        help="write to a stick what staff take along",
        description="Write to a stick: the content that is shown, a small folder to start from, the log, a list to print of what is to be "
        "reviewed, or a table of what was read. It appears whole or not at all, and nothing is overwritten.",
        epilog="Example: kiosk export content --to /media/LINDEN. Ends with 0 when it is there, 1 when it is not.",
    )
    command.add_argument("what", choices=EXPORTS, help="what to write")
    command.add_argument("--to", metavar="DIR", type=_path, required=True, help="the stick, or any folder")
    for name in ("--first", "--last"):
        command.add_argument(name, metavar="DATE", type=_day, help=f"the {name[2:]} day of what was read (this month)")
    _add_settings(command)
    command.add_argument("--format", choices=("text", "json"), default="text", help="for people or programs")
    command.set_defaults(command=export)


def _add_counts(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser(
        "counts",
        help="say how often each article was read",
        description="Say how often each article was read, and found useful. Numbers from 1 to 10 are hidden: nobody can be singled out.",
        epilog="Example: kiosk counts --from 2026-11-01 --to 2026-11-30 --format csv. "
        "Give away no two reports whose days overlap: their difference may tell what is hidden.",
    )
    command.add_argument("--data", metavar="DIR", type=_path, help="where the kiosk keeps what it makes (the user's own data folder)")
    command.add_argument("--content", metavar="DIR", type=_path, help="the content folder, for titles (the one that comes with the kiosk)")
    command.add_argument("--config", metavar="FILE", type=_path, help=CONFIG_HELP)
    command.add_argument("--from", metavar="DATE", type=_day, help=f"the first day, such as 2026-11-01 ({COUNTED_DAYS} days with the last)")
    command.add_argument("--to", metavar="DATE", type=_day, help="the last day (today)")
    command.add_argument("--format", choices=("text", "csv", "json"), default="text", help="for people, spreadsheets or programs")
    command.set_defaults(command=counts)


def _add_pin(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser(
        "pin",
        help="set or clear the PIN of the staff area",
        description="Set or clear the PIN of the staff area. Without a PIN there is none. Run it as the kiosk's user.",
        epilog="Example: kiosk pin set. It asks for the PIN twice and shows nothing of it.",
    )
    acts = command.add_subparsers(title="acts", required=True, metavar="ACT", dest="act")
    setting = acts.add_parser(
        "set",
        help="ask for a new PIN and keep it; ends a lock-out",
        description="Ask for a new PIN, 6 to 12 digits, and keep it. Ends a lock-out.",
        epilog="Example: kiosk pin set --print. For many kiosks: put the line that it prints into the machine's settings of each.",
    )
    setting.add_argument("--print", action="store_true", help="print the line for the machine's settings instead of keeping the PIN")
    setting.add_argument("--stdin", action="store_true", help="without a terminal: read the PIN twice, from two lines of standard input")
    clearing = acts.add_parser(
        "clear",
        help="take the PIN away, and with it the staff area",
        description="Take the PIN away, and with it the staff area.",
        epilog="Example: kiosk pin clear",
    )
    for act in (setting, clearing):
        act.add_argument("--data", metavar="DIR", type=_path, help="where the kiosk keeps what it makes (the user's own data folder)")
        act.add_argument("--config", metavar="FILE", type=_path, help=CONFIG_HELP)
    command.set_defaults(command=pin)


def _add_doctor(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser(
        "doctor",
        help="say what is right and what is wrong with this machine",
        description="Say what is right and what is wrong with this machine, and how to mend it. Run it as the kiosk's user.",
        epilog="Example: kiosk doctor --content /srv/content. Ends with 1 when something fails, else with 0.",
    )
    _add_settings(command)
    command.add_argument("--format", choices=("text", "json", "events"), default="text", metavar="text/json", help="for people or programs")
    command.set_defaults(command=doctor)


def _add_speak(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser("speak")
    command.add_argument("--engine", default="")
    command.add_argument("--hush", action="store_true")
    command.set_defaults(command=speak)


def _add_look(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser("look")
    command.add_argument("--data", type=_path, required=True)
    command.add_argument("--drop", type=_path)
    command.add_argument("--watch", action="store_true")
    command.set_defaults(command=look)


def _add_reviews(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser("reviews")
    _add_settings(command)
    command.set_defaults(command=reviews)


def _add_use(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser("use")
    for name in ("--first", "--last"):
        command.add_argument(name, type=_day, required=True)
    _add_settings(command)
    command.set_defaults(command=use)


def _add_settings(command: argparse.ArgumentParser) -> None:
    command.add_argument("--content", metavar="DIR", type=_path, help="the content folder (the one that comes with the kiosk)")
    command.add_argument("--data", metavar="DIR", type=_path, help="where the kiosk keeps what it makes (the user's own data folder)")
    command.add_argument("--config", metavar="FILE", type=_path, help=CONFIG_HELP)


def _content_command(name: str, given: Mapping[str, object]) -> int:
    from kiosk import checking  # noqa: PLC0415  what only these commands need

    command: Callable[[Mapping[str, object]], int] = getattr(checking, name)
    return command(given)


def _store_command(name: str, given: dict[str, object]) -> int:
    settings = {each: given.pop(each) for each in ("data", "config", "keep_releases")}
    resolved = _resolved(settings, by_staff=bool(given["by_staff"]))
    if resolved is None:
        return EXIT_USAGE
    data = resolved.config.data
    if owner := places.owner_beside_root(data):
        _complain(f"{data} belongs to {owner}, who could not change what root writes. Run this as {owner}. Nothing has changed.")
        return EXIT_USAGE
    from kiosk import storing  # noqa: PLC0415  what only these commands need

    command: Callable[[Mapping[str, object], configs.Config], int] = getattr(storing, name)
    return command(given, resolved.config)


def _add_refresh(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser("refresh")
    for name in ("--content", "--place", "--day"):
        command.add_argument(name, required=True)
    command.add_argument("--hide-overdue", action="store_true")
    command.set_defaults(command=refresh)


def _path(text: str) -> Path:
    """In a script, a name that was never set is empty, and would mean the folder that it happens to run in."""
    if not text:
        raise argparse.ArgumentTypeError("the name is empty. Write which file or folder is meant.")
    return Path(text)


def _size(text: str) -> str:
    try:
        configs.sides(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{text}” is not a size: {error}") from error
    return text


def _day(text: str) -> "date":
    from datetime import date  # noqa: PLC0415

    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{text}” is not a day. Write it like 2026-11-01.") from error


def _coming_day(text: str) -> "date | str":
    from datetime import datetime  # noqa: PLC0415

    if text == "never":
        return text
    day = _day(text)
    if day < datetime.now().astimezone().date():
        raise argparse.ArgumentTypeError(f"{day} is over. Name a day that is still to come.")
    return day


def _complain(sentence: str) -> None:
    print(sentence, file=sys.stderr)  # noqa: T201


class _Version(argparse.Action):
    """Reads the version only when it is asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version  # noqa: PLC0415

        print(f"kiosk {version('kiosk')}")  # noqa: T201
        parser.exit()
