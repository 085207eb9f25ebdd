from tests.conftest import WriteContent
from tests.library.helpers import article, read


def test_versions_of_one_article(content: WriteContent) -> None:
    library = read(content({"t/a.pt-br.md": "# Sono\n\nx", "t/a.md": "# Sleep\n\nx", "t/a.es.md": "# Dormir\n\nx"}))
    assert [(version.language, version.title, version.path) for version in article(library, "t/a").versions] == [
        ("", "Sleep", "t/a.md"),
        ("es", "Dormir", "t/a.es.md"),
        ("pt-br", "Sono", "t/a.pt-br.md"),
    ]


def test_an_article_in_one_other_language_only(content: WriteContent) -> None:
    assert [version.language for version in article(read(content({"t/a.es.md": "# Dormir\n\nx"})), "t/a").versions] == ["es"]


def test_a_topic_in_two_languages(content: WriteContent) -> None:
    library = read(content({"t/topic.es.md": "---\ntitle: Sueño\n---", "t/topic.md": "---\ntitle: Sleep\n---", "t/a.md": "x"}))
    assert [(version.language, version.title) for version in library.topics[0].versions] == [("", "Sleep"), ("es", "Sueño")]


def test_a_name_with_a_dot_is_not_a_language(content: WriteContent) -> None:
    assert set(read(content({"t/v1.2.md": "x", "t/a.ES.md": "x", "t/b.eng.md": "x"})).positions) == {"t/v1.2", "t/a.ES", "t/b.eng"}


def test_a_translation_may_be_a_draft(content: WriteContent) -> None:
    library = read(content({"t/a.md": "# Sleep\n\nx", "t/a.es.md": "---\ndraft: true\n---\nx"}))
    assert [version.language for version in article(library, "t/a").versions] == [""]


def test_what_has_expired_has_expired_in_every_language(content: WriteContent) -> None:
    assert not read(content({"t/a.md": "---\nexpires: 2020-01-01\n---\nx", "t/a.es.md": "x"})).usable


def test_the_order_of_the_plain_file_counts(content: WriteContent) -> None:
    library = read(content({"t/a.es.md": "x", "t/b.md": "x", "t/a.md": "---\norder: 9\n---\nx", "t/1-c.md": "x"}))
    assert list(library.positions) == ["t/1-c", "t/a", "t/b"]
