"""Links to pass a page on, the code on paper, and the contrast of a colour."""

import re
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from django.core.exceptions import ValidationError

from core.organisation.contrast import contrast, luminance, mix
from core.organisation.queries import phone_href
from core.organisation.validators import validate_accent
from core.sharing.links import Share, share_links
from core.sharing.qr import qr_svg

URL = "https://welzaam.example/agenda/koffie/?a=1&b=2"
TEXT = "Koffie & thee, dinsdag 10.00 uur – «De Schakel»"


def test_links_carry_text_and_address_whole():
    share = share_links(url=URL, text=TEXT)
    assert share == Share(url=URL, text=TEXT, mail_url=share.mail_url, whatsapp_url=share.whatsapp_url)
    mail = urlsplit(share.mail_url)
    assert (mail.scheme, mail.path) == ("mailto", "")
    # A mail program decodes %20 but no plus sign (RFC 6068).
    assert dict(pair.split("=", 1) for pair in unquote_pairs(mail.query)) == {
        "subject": TEXT,
        "body": f"{TEXT}\n\n{URL}",
    }
    whatsapp = urlsplit(share.whatsapp_url)
    assert (whatsapp.netloc, parse_qs(whatsapp.query)) == ("wa.me", {"text": [f"{TEXT} {URL}"]})


def unquote_pairs(query):
    return [unquote(pair) for pair in query.split("&")]


def test_a_line_cannot_add_a_header_or_a_parameter():
    share = share_links(url=URL, text="a&bcc=x@y.example\r\nb?c#d")
    assert set(parse_qs(urlsplit(share.mail_url).query)) == {"subject", "body"}
    assert urlsplit(share.mail_url).fragment == ""


def test_the_code_is_a_drawing_that_scales_and_holds_no_style():
    svg = qr_svg("https://welzaam.example/")
    assert re.match(r'<svg [^>]*viewBox="0 0 29 29"[^>]*class="qr"', svg) is not None
    assert re.findall(r'\b(?:style|on\w+|width|height|href)="', svg) == []
    assert svg != qr_svg("https://welzaam.example/agenda/")


@pytest.mark.parametrize(
    ("one", "other", "ratio"), [("#000000", "#ffffff", 21.0), ("#ffffff", "#ffffff", 1.0), ("#767676", "#ffffff", 4.54)]
)
def test_contrast_is_that_of_the_guideline(one, other, ratio):
    assert (round(contrast(one, other), 2), contrast(one, other)) == (ratio, contrast(other, one))


@pytest.mark.parametrize("colour", ["red", "#fff", "#12345g", "", "#0b5d57;}", "#0b5d57\n"])
def test_what_is_no_colour_has_no_luminance_and_is_refused(colour):
    with pytest.raises(ValueError, match=f"^{re.escape(colour)}$"):
        luminance(colour)
    with pytest.raises(ValidationError) as refused:
        validate_accent(colour)
    assert refused.value.code == "invalid"


def test_mixing_keeps_to_the_share():
    assert (mix("#000000", "#ffffff", 0.5), mix("#0b5d57", "#ffffff", 0), mix("#0b5d57", "#ffffff", 1)) == (
        "#808080",
        "#ffffff",
        "#0b5d57",
    )


def test_a_colour_that_reads_on_white_but_not_on_its_own_tint_is_refused():
    assert contrast("#c2410c", "#ffffff") > 4.5
    with pytest.raises(ValidationError) as refused:
        validate_accent("#c2410c")
    assert refused.value.code == "contrast"
    assert refused.value.params == {"found": "4,2", "least": "4,5"}


def test_the_colour_we_begin_with_is_accepted():
    assert validate_accent("#0b5d57") is None


@pytest.mark.parametrize(
    ("phone", "href"),
    [("036 - 52 78 500", "tel:0365278500"), ("+32 3 123 45 67", "tel:+3231234567"), ("", ""), ("Loop binnen", "")],
)
def test_a_phone_number_can_be_pressed(phone, href):
    assert phone_href(phone) == href
