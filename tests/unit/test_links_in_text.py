"""Links are read from rich text as Wagtail stores it."""

from home.domain.links import Link, links_in, texts_in


def test_links_to_pages_documents_and_addresses():
    markup = (
        '<p>Lees <a linktype="page" id="12">de <b>missie</b></a>, het <a linktype="document" id="3">verslag</a>, '
        '<a href=" /agenda/ ">de agenda</a>, <a href="https://elders.example/x">elders</a> en <a>niets</a>.</p>'
    )
    assert links_in(markup) == [
        Link(words="de missie", page=12),
        Link(words="verslag", document=3),
        Link(words="de agenda", address="/agenda/"),
        Link(words="elders", address="https://elders.example/x"),
    ]


def test_a_number_that_is_none_and_text_without_links():
    assert links_in('<p><a linktype="page" id="x">weg</a> en gewone tekst</p>') == []


def test_texts_are_found_however_deep():
    value = [{"type": "steps", "value": {"items": [{"value": {"title": "a", "n": 1}}, "b"]}}, None]
    assert list(texts_in(value)) == ["steps", "a", "b"]
