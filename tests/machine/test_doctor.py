"""What the doctor says, and to whom."""

import json

from kiosk.machine.doctor import Finding, as_json, as_text, healthy

WELL = Finding("ok", "speech-ready", "Articles can be read aloud.", "")
ODD = Finding("warn", "speech-voice", "Articles in Welsh cannot be read aloud.", "Install a voice.")
ILL = Finding("fail", "speech-missing", "Articles cannot be read aloud.", "Install an engine.")


def test_people_read_what_is_and_how_to_mend_it() -> None:
    assert list(as_text([WELL, ILL])) == [
        "ok    Articles can be read aloud.",
        "FAIL  Articles cannot be read aloud.",
        "      Install an engine. (speech-missing)",
    ]


def test_programs_read_the_same() -> None:
    said = json.loads(as_json([WELL, ODD]))
    assert said["healthy"] is True
    assert said["findings"][1] == {
        "severity": "warn",
        "code": "speech-voice",
        "what": "Articles in Welsh cannot be read aloud.",
        "remedy": "Install a voice.",
    }


def test_only_what_fails_is_ill() -> None:
    assert healthy([])
    assert healthy([WELL, ODD])
    assert not healthy([WELL, ODD, ILL])
