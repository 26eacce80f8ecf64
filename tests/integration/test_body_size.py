"""What is too large is refused before anything of it is read or written to disk."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http.multipartparser import MultiPartParser

from core.security.middleware import MOST_AT_ONCE
from tests.factories import site

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("path", ["/vrijwilligerswerk/begeleider/x/", "/beheer/login/", "/nergens/"])
def test_a_request_that_is_too_large_is_read_by_nobody(client, monkeypatch, path):
    site()
    read = []
    monkeypatch.setattr(MultiPartParser, "parse", lambda *_args: read.append("body"))
    for announced in (str(MOST_AT_ONCE + 1), "9" * 40):
        file = SimpleUploadedFile("x.bin", b"x" * 100)
        response = client.post(path, {"file": file}, CONTENT_LENGTH=announced)
        assert (response.status_code, response.content.decode()) == (
            413,
            "Dit is te veel om in één keer te sturen. Stuur het in delen, of maak het kleiner.\n",
        )
    assert read == []


def test_what_is_large_but_fits_passes(client):
    site()
    response = client.post("/nergens/", {"x": "y"}, CONTENT_LENGTH=str(MOST_AT_ONCE))
    assert response.status_code == 404
