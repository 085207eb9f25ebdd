import pytest

from kiosk.library.checks.sentences import sentences


@pytest.mark.parametrize(
    "text",
    [
        "You can ask. You can also wait.",
        "Are you safe? Call us!",
        'She said: "I am here." Then she smiled.',
        "He smiled (a little.) Then he left.",
        "It takes a while ... Then it gets better.",
        "Wait\u2026 Now breathe out.",
        "Really?! Yes.",
        "The answer is no. It is common.",
        "So did I. Then it passed.",
        "Come at 5 p.m. Bring your card.",
        "Bring your card, a pen, etc. Nothing else.",
        "It is common in the U.S. It is common here too.",
        "We took plan B. The rest was rest.",
        "It took 3 weeks. 2 of them were hard.",
        "\u00bfC\u00f3mo est\u00e1? \u00a1Bien!",
        "Vive en EE. UU. Tiene dos hijas.",
        "Abrimos a las 9 a. m. La puerta est\u00e1 abierta.",
        "\u2014\u00bfVienes? \u2014Voy.",
    ],
)
def test_two_sentences(text: str) -> None:
    assert len(sentences(text)) == 2
    assert " ".join(sentences(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Lee and Mrs. Young work here.",
        "Some medicines, e.g. Sertraline, take weeks, i.e. Four to six.",
        "It is sleep vs. Worry.",
        "About 2.5 hours, or 1,000 steps.",
        "The book by J. K. Lee helps.",
        "The U.S. Army wrote it, at 9 a.m. on a Monday.",
        "See No. 5 on p. 12 from Jan. 3 on.",
        '"Why?" she asked.',
        "\u00a1Hola! dijo el Dr. P\u00e9rez a la Sra. G\u00f3mez y al Sr. Ruiz.",
        "Vive en EE. UU. desde hace a\u00f1os.",
        "Algo breve, p. ej. Cinco minutos.",
        "1. Breathe out",
        "No mark at the end",
    ],
)
def test_one_sentence(text: str) -> None:
    assert sentences(text) == [text]


def test_signs_alone_are_no_sentence() -> None:
    assert sentences("") == []
    assert sentences(" ... \u2014 !") == []


def test_spaces_and_line_ends_are_tidied() -> None:
    assert sentences("One\nand\u00a0more.   Two.") == ["One and more.", "Two."]
