"""Words that somebody types who may be in danger. They are answered with help before any article."""

from kiosk.library.folding import WORD, fold

URGENT = {
    "en": (
        "suic",
        "sucid",
        "suis",
        "kill me",
        "kill myself",
        "end my life",
        "want to die",
        "dont want to live",
        "hurt myself",
        "hurting myself",
        "harm myself",
        "self harm",
        "selfharm",
        "cut myself",
        "cutting myself",
        "overdos",
        "end it",
        "abus",
        "violen",
        "assault",
        "rape",
        "hits me",
        "beats me",
        "danger",
        "unsafe",
        "not safe",
        "crisis",
        "emergenc",
    ),
    "es": (
        "suic",
        "matarme",
        "quitarme la vida",
        "quiero morir",
        "no quiero vivir",
        "hacerme dano",
        "me hago dano",
        "autolesi",
        "cortarme",
        "sobredosis",
        "abus",
        "violen",
        "violac",
        "me pega",
        "peligro",
        "crisis",
        "emergencia",
        "urgencia",
    ),
    "ar": (
        "انتحار",
        "الانتحار",
        "انتحر",
        "اقتل نفسي",
        "قتل نفسي",
        "انهي حياتي",
        "اريد ان اموت",
        "اوذي نفسي",
        "ايذاء نفسي",
        "ايذاء النفس",
        "جرعه زاءده",
        "عنف",
        "العنف",
        "اعتداء",
        "اغتصاب",
        "يضربني",
        "خطر",
        "ازمه",
        "طواري",
        "الطواري",
    ),
}
"""Beginnings of words, one behind another. Every language counts in every search: in fear people type the one that they think in."""


def is_urgent(query: str) -> bool:
    """Whether the query has one of those, from the letters on that leave no doubt."""
    words = WORD.findall(_plain(query))
    return any(_stands_in(phrase, words) for phrase in _PHRASES)


def _plain(text: str) -> str:
    """Folded, without apostrophes, and with one letter for those that Arabic writers use for one another."""
    return fold(text).replace("'", "").replace("\u2019", "").translate(_ONE_FOR_ANOTHER)


_ONE_FOR_ANOTHER = str.maketrans("ةىئؤء", "هيييي")


def _stands_in(phrase: list[str], words: list[str]) -> bool:
    starts = range(len(words) - len(phrase) + 1)
    return any(all(words[start + number].startswith(part) for number, part in enumerate(phrase)) for start in starts)


_PHRASES = [WORD.findall(_plain(phrase)) for phrases in URGENT.values() for phrase in phrases]
