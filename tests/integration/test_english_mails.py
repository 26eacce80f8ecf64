"""Whoever used the English form gets English mails: subject, text, HTML, and the words of a moderator's stock text."""

import re

import pytest
import time_machine
from django.core import mail
from django.utils.translation import get_language, override
from wagtail.models import Locale

from core.models import OrganisationSettings
from core.outbox.examples import examples
from initiatives.actions.actors import Actor
from initiatives.actions.confirm import confirm
from initiatives.actions.decide import decide
from initiatives.actions.hand_in import hand_in
from initiatives.actions.stock import ensure_stock_texts
from initiatives.actions.withdraw import withdraw
from initiatives.domain.stock_texts import SEEDS
from initiatives.enums import Answer
from initiatives.models import review_mark
from initiatives.queries.replies import replies
from tests import initiative_factories as make
from tests.factories import translation
from tests.languages import DUTCH, texts

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("index")]
FOOT = "Kind regards,\nWelzaam\n030 123 45 67\nevery working day\n"
HTML_FOOT = "<p>Kind regards,<br>Welzaam<br>030 123 45 67<br>every working day</p>"
#: The first stock text that asks for an addition.
WHERE_AND_WHEN = (
    "We like your idea. We would still like to know where and when you want to do it. A place and a day that you "
    "have in mind will do. It need not be settled yet."
)


@pytest.fixture
def index():
    with time_machine.travel(make.NOW, tick=False):
        found = make.organisation()
        OrganisationSettings.objects.update(hours={"nl": "elke werkdag", "en": "every working day"})
        ensure_stock_texts()
        locale, _made = Locale.objects.get_or_create(language_code="en")
        home = found.get_parent().specific
        english = translation(home, home.get_parent(), slug="home-en", locale=locale)
        translation(found, english, title="Initiatives")
        yield found


@pytest.fixture
def submission():
    typed = make.answers(title="Soup on Tuesday", summary="", need="Many neighbours eat alone.")
    made = hand_in(form_key="en", answers=typed, language="en", address="192.0.2.1", actor=Actor.initiator())
    return confirm(reference=made.reference, actor=Actor.initiator())


def answered(submission, kind):
    """Answer with the first stock text for it, as the moderator's screen offers it."""
    words = next(reply.text for reply in replies(submission) if reply.answer == kind)
    reviewed = review_mark(submission.page.get_latest_revision())
    staff = Actor.staff(make.moderator())
    return decide(reference=submission.reference, answer=kind, words=words, reviewed=reviewed, actor=staff)


def whole(message):
    """Subject, text and HTML without the foot, links as ``<1>``, ``<2>`` in their order in the text."""
    html = message.alternatives[0].content
    assert html.startswith(f'<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>{message.subject}')
    assert message.body.endswith(FOOT)
    assert HTML_FOOT in html
    text, inside = message.body.removesuffix(FOOT), html[html.index("<body>") + 6 : html.index(HTML_FOOT)]
    for number, url in enumerate(dict.fromkeys(re.findall(r"https?://\S+", text)), start=1):
        assert "/en/" in url
        text, inside = text.replace(url, f"<{number}>"), inside.replace(url, f"<{number}>")
    return message.subject, text.strip(), inside.strip()


def to_the_initiator():
    return [whole(one) for one in mail.outbox if one.to == [make.EMAIL]]


def test_from_confirming_to_the_website(submission):
    with override("nl"):
        answered(submission, Answer.PLACE)
        assert get_language() == "nl"
    confirm_mail, confirmed, placed = to_the_initiator()
    assert confirm_mail == (
        "Is this idea yours?",
        """\
Hello Planted Contactname,

Thank you for your idea “Soup on Tuesday”.

Is it yours? Open this page and press the button:
<1>

Do that today, and you hear from us before Monday 30 November.

Did you not send anything? Then you need not do anything: without the button we do nothing with it.""",
        """\
<p>Hello Planted Contactname,</p>
<p>Thank you for your idea “Soup on Tuesday”.</p>
<p>Is it yours? Open this page and press the button:<br><a href="<1>">Yes, this is my idea</a></p>
<p>Do that today, and you hear from us before Monday 30 November.</p>
<p>Did you not send anything? Then you need not do anything: without the button we do nothing with it.</p>""",
    )
    assert confirmed == (
        "We are going to read your idea",
        """\
Hello Planted Contactname,

Thank you for your idea “Soup on Tuesday”. A person of ours is going to read it.

You hear from us before Monday 30 November.

On your own page you see how it stands. You can also write to us there:
<1>

Keep this link to yourself: who has it, can see what you sent us.""",
        """\
<p>Hello Planted Contactname,</p>
<p>Thank you for your idea “Soup on Tuesday”. A person of ours is going to read it.</p>
<p><b>You hear from us before Monday 30 November.</b></p>
<p>On your own page you see how it stands. You can also write to us there:<br><a href="<1>"><1></a></p>
<p>Keep this link to yourself: who has it, can see what you sent us.</p>""",
    )
    assert placed == (
        "Your idea is on our website",
        """\
Hello Planted Contactname,

Your idea “Soup on Tuesday” is on our website. Thank you!

What a good idea! It is on our website now. Neighbours can read it and say that they join in.

Does somebody come forward? Then you hear from us.

<1>

Do you want to change something, or do you have news? Do that on your own page. There you also see our conversation:
<2>""",
        """\
<p>Hello Planted Contactname,</p>
<p>Your idea “Soup on Tuesday” is on our website. Thank you!</p>
<blockquote><p>What a good idea! It is on our website now. Neighbours can read it and say that they join in.</p>

<p>Does somebody come forward? Then you hear from us.</p></blockquote>
<p><a href="<1>"><1></a></p>
<p>Do you want to change something, or do you have news? Do that on your own page. There you also see our conversation:\
<br><a href="<2>"><2></a></p>""",
    )


def test_asked_and_withdrawn(submission):
    answered(submission, Answer.ASK)
    withdraw(reference=submission.reference, actor=Actor.initiator())
    asked, withdrawn = to_the_initiator()[2:]
    assert asked == (
        "We have a question about your idea",
        f"""\
Hello Planted Contactname,

We read your idea “Soup on Tuesday”. Before we go on, we would like to know something:

{WHERE_AND_WHEN}

You can add this, and change your text, on your own page. Then send it again:
<1>

Do you not like doing this on a screen? Call us, then we do it together.""",
        f"""\
<p>Hello Planted Contactname,</p>
<p>We read your idea “Soup on Tuesday”. Before we go on, we would like to know something:</p>
<blockquote><p>{WHERE_AND_WHEN}</p></blockquote>
<p>You can add this, and change your text, on your own page. Then send it again:<br><a href="<1>"><1></a></p>
<p>Do you not like doing this on a screen? Call us, then we do it together.</p>""",
    )
    assert withdrawn == (
        "Your idea was withdrawn",
        """\
Hello Planted Contactname,

Your idea “Soup on Tuesday” was withdrawn. It is not on our website (any more).

Was this not what you wanted? Reply to this mail or call us.

Do you want us to remove everything that we keep of you? You can do that on your own page:
<1>""",
        """\
<p>Hello Planted Contactname,</p>
<p>Your idea “Soup on Tuesday” was withdrawn. It is not on our website (any more).</p>
<p>Was this not what you wanted? Reply to this mail or call us.</p>
<p>Do you want us to remove everything that we keep of you? You can do that on your own page:\
<br><a href="<1>"><1></a></p>""",
    )


@pytest.mark.parametrize("template", [one.template for one in examples() if one.own_language])
def test_no_mail_to_residents_holds_a_word_of_dutch(template):
    (example,) = [one for one in examples() if one.template == template]
    message = example.made("en")
    html = message.alternatives[0].content
    said = [message.subject, message.body, *texts(html, "en")]
    assert [text for text in said if DUTCH.search(text)] == []
    assert texts(html, "nl") == []


def test_every_stock_text_has_an_english_one_of_its_own():
    assert [seed.name for seed in SEEDS if not seed.en or seed.en == seed.nl or DUTCH.search(seed.en)] == []
    filled = re.compile(r"\{\w+\}")
    assert [filled.findall(seed.en) for seed in SEEDS] == [filled.findall(seed.nl) for seed in SEEDS]
