import pytest

from kiosk.library.checks.syllables import syllables

# Counted by hand, from a dictionary where speech varies.
ENGLISH = {
    1: "a the eye two change breathe thought strength league times asked played don't I'm you've real sleep fruit friends week's",
    2: "about over any even people being maybe table quiet science body doing something sometimes every lion ruin wanted isn't worried"
    " create behave rhythm chaos business couldn't",
    3: "area idea important everyone already therapist therapy therapy's medicine appointment suicide potato telephone depression behaviour"
    " opinion video autism self-esteem",
    4: "anxiety usually reality relationship medication information everybody obviously diabetes experience PTSD",
    5: "university communication opportunity possibility",
}
SPANISH = {
    1: "y yo muy bien dios pie guion que quien huí",
    2: "día país leer miedo agua cuando búho baúl playa cambiáis reunión oír tío causa guerra ciudad",
    3: "terapia tristeza ansioso oído cuidado ahijado pingüino jesuita escuela leían alcohol ansiedad suicidio",
    4: "vehículo psicólogo creíamos paranoia depresiones teoría",
    5: "medicamento preocupación enfermedades",
    7: "antiinflamatorio",
}


def counted(table: dict[int, str]) -> list[tuple[str, int]]:
    return [(word, number) for number, words in table.items() for word in words.split()]


@pytest.mark.parametrize(("word", "number"), counted(ENGLISH))
def test_english(word: str, number: int) -> None:
    assert syllables(word, "en") == number


@pytest.mark.parametrize(("word", "number"), counted(SPANISH))
def test_spanish(word: str, number: int) -> None:
    assert syllables(word, "es") == number


def test_capitals_regions_and_typographic_quotes_change_nothing() -> None:
    assert syllables("ANXIETY", "en-GB") == 4
    assert syllables("Didn\u2019t", "en") == 2
    assert syllables("\u00cdNDICE", "es-MX") == 3


def test_numbers_and_signs_count_as_one() -> None:
    assert [syllables(text, "en") for text in ("2026", "...", "")] == [1, 1, 1]


def test_another_language_is_said_not_guessed() -> None:
    with pytest.raises(ValueError, match="'fr'"):
        syllables("bonjour", "fr")
