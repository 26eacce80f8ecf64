"""The handbook for editors: whole, short, plain, with small pictures that exist; and the few marks it is written in."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.handbook.markup import links_in, pictures_in, title_of, to_html
from core.text.hints import Level, hints

FOLDER = Path(__file__).parents[2] / "docs" / "handboek"
PAGES = {path.name: path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.md"))}
#: A picture is looked at on a phone as well.
MOST_BYTES = 60_000


def _html(text):
    return to_html(text, lambda name: f"/hulp/{name}")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# Kop", "<h1>Kop</h1>"),
        ("Een\nregel", "<p>Een regel</p>"),
        ("1. Een\n2. **Twee**", "<ol><li>Een</li><li><strong>Twee</strong></li></ol>"),
        ("- Een\n- `twee`", "<ul><li>Een</li><li><code>twee</code></li></ul>"),
        ("Zie [datum](datum.md).", '<p>Zie <a href="/hulp/datum.md">datum</a>.</p>'),
        ('![Een "scherm"](beelden/a.webp)', '<p><img src="/hulp/beelden/a.webp" alt="Een &quot;scherm&quot;"></p>'),
        ("<script>x</script> & **<b>**", "<p>&lt;script&gt;x&lt;/script&gt; &amp; <strong>&lt;b&gt;</strong></p>"),
        ("## Twee\n\nTekst", "<h2>Twee</h2>\n<p>Tekst</p>"),
    ],
)
def test_the_marks(text, expected):
    assert _html(text) == expected


@given(st.text())
def test_nothing_that_is_typed_becomes_a_script(text):
    assert "<script" not in _html(f"<script>{text}</script>").lower()


def test_every_task_has_a_short_page_with_a_heading():
    assert len(PAGES) == 11
    assert [name for name, text in PAGES.items() if not title_of(text)] == []
    assert [name for name, text in PAGES.items() if len(text.split()) > 350] == []


def test_every_page_is_reached_from_the_start_and_leads_nowhere_else():
    assert {*links_in(PAGES["README.md"]), "README.md"} == set(PAGES)
    assert [link for text in PAGES.values() for link in links_in(text) if link not in PAGES] == []


def test_every_picture_that_is_named_exists_and_every_picture_is_named_with_words():
    named = [one for text in PAGES.values() for one in pictures_in(text)]
    there = sorted(path.relative_to(FOLDER).as_posix() for path in (FOLDER / "beelden").iterdir())
    assert sorted(source for _alt, source in named) == there
    assert [source for alt, source in named if not alt] == []


def test_every_picture_is_small():
    assert [path.name for path in (FOLDER / "beelden").iterdir() if path.stat().st_size > MOST_BYTES] == []


@pytest.mark.parametrize("name", PAGES)
def test_it_keeps_its_own_rule_of_plain_words(name):
    text = PAGES[name].replace("*", "").replace("](", " ")
    found = hints(text)
    assert found.level in {Level.EASY, Level.PLAIN}
    assert found.long_sentences == ()
