"""Which cover a topic or article gets."""

from collections import Counter

from kiosk.art.choice import COVER_NAMES, SCREEN_NAMES, Choice, choose
from kiosk.art.motifs import MOTIFS
from kiosk.art.palettes import HUES


def test_a_slug_always_gets_the_same_cover() -> None:
    assert choose("anxiety") == choose("anxiety")


def test_the_first_choice_follows_from_the_hash_of_the_slug() -> None:
    # FNV-1a of "a" is 0xE40C292C: mod 16 it is 12, and 0xE40C29 mod 10 is 1
    assert choose("a") == Choice("sails", "sage")


def test_sixteen_neighbours_are_never_alike() -> None:
    taken: list[str] = []
    for number in range(len(COVER_NAMES)):
        taken.append(choose(f"topic-{number}", taken).motif)
    assert sorted(taken) == sorted(COVER_NAMES)


def test_a_taken_motif_gives_way_to_the_next_in_the_list() -> None:
    names = list(COVER_NAMES)
    first = choose("sleep").motif
    assert choose("sleep", [first]).motif == names[(names.index(first) + 1) % len(names)]


def test_the_first_choice_comes_back_when_all_are_taken() -> None:
    assert choose("sleep", tuple(COVER_NAMES)) == choose("sleep")


def test_a_topic_may_name_its_motif_and_hue() -> None:
    assert choose("sleep", motif="tide", hue="rose") == Choice("tide", "rose")
    assert choose("sleep", taken=["tide"], motif="tide").motif == "tide"


def test_unknown_names_count_as_none() -> None:
    assert choose("sleep", motif="unicorn", hue="gold") == choose("sleep")


def test_many_slugs_use_every_motif_and_every_hue() -> None:
    choices = [choose(f"article-{number}") for number in range(400)]
    assert len(Counter(choice.motif for choice in choices)) == len(COVER_NAMES)
    assert set(Counter(choice.hue for choice in choices)) == set(HUES)


def test_every_name_has_its_motif() -> None:
    assert set(MOTIFS) == {*COVER_NAMES, *SCREEN_NAMES}
