import pytest

from kiosk.library.checks.ease import fernandez_huerta, flesch_kincaid_grade, measure, smog_grade

# 6 + 4 + 4 words and 7 + 6 + 8 syllables: a-bout, hap-pens, af-ter, me-di-cine, ap-point-ment.
ENGLISH = ["You can ask about your plan. What happens after that?", "- bring medicine and appointment"]
# 5 + 2 words; la-te-ra-pia-es-un-lu-gar is 8, pre-gun-te-siem-pre is 5.
SPANISH = ["La terapia es un lugar. \u00a1Pregunte siempre!"]


def test_flesch_kincaid() -> None:
    assert flesch_kincaid_grade(ENGLISH) == pytest.approx(0.39 * 14 / 3 + 11.8 * 21 / 14 - 15.59)


def test_fernandez_huerta_counts_words_in_a_sentence() -> None:
    assert fernandez_huerta(SPANISH) == pytest.approx(206.84 - 60 * 13 / 7 - 1.02 * 7 / 2)
    longer = ["La terapia es un lugar, pregunte siempre."]
    assert (fernandez_huerta(longer) or 0) < (fernandez_huerta(SPANISH) or 0)


def test_smog_needs_thirty_sentences() -> None:
    assert smog_grade(["You have anxiety."] * 29) is None
    assert smog_grade(["You have anxiety."] * 30) == pytest.approx(1.0430 * 30**0.5 + 3.1291)
    assert smog_grade(["You have anxiety."] * 60) == pytest.approx(1.0430 * 30**0.5 + 3.1291)


def test_an_article() -> None:
    measures = measure(ENGLISH, "en-GB")
    assert (measures.words, measures.sentences, measures.longest) == (14, 3, 6)
    assert measures.longest_sentence == "You can ask about your plan."
    assert measures.mean_sentence == pytest.approx(14 / 3)
    assert (measures.grade, measures.smog, measures.ease) == (flesch_kincaid_grade(ENGLISH), None, None)


def test_a_spanish_article() -> None:
    measures = measure(SPANISH, "es-MX")
    assert (measures.words, measures.grade, measures.smog, measures.ease) == (7, None, None, fernandez_huerta(SPANISH))


def test_other_languages_are_counted_and_not_graded() -> None:
    measures = measure(["Bonjour. Comment allez-vous ?"], "fr")
    assert (measures.words, measures.sentences) == (3, 2)
    assert (measures.grade, measures.smog, measures.ease) == (None, None, None)


@pytest.mark.parametrize("texts", [[], [""], ["...", "\u2014"]])
def test_nothing_to_read(texts: list[str]) -> None:
    measures = measure(texts, "en")
    assert (measures.words, measures.sentences, measures.mean_sentence, measures.grade) == (0, 0, 0.0, None)
    assert fernandez_huerta(texts) is None
    assert smog_grade(texts) is None


def test_what_counts_as_a_word() -> None:
    assert measure(["Self-care isn't 2.5 and/or 1,000 \u2014 e.g. this & that."], "en").words == 9


def test_a_hard_text_is_harder_than_a_plain_one() -> None:
    plain = ["You can stop at any time. Tell us how you feel."]
    hard = ["Discontinuation of pharmacological treatment necessitates individualised consultation regarding physiological adaptation."]
    assert (flesch_kincaid_grade(plain) or 0) < 3
    assert (flesch_kincaid_grade(hard) or 0) > 20


@pytest.mark.timeout(5)
@pytest.mark.parametrize("text", ["." * 50_000 + "x", "a" * 200_000, "J. K. " * 5_000, "( " * 50_000, "-" * 100_000, ".) " * 20_000])
@pytest.mark.parametrize("language", ["en", "es"])
def test_nonsense_takes_no_time(text: str, language: str) -> None:
    assert measure([text], language).sentences <= 1
