"""What strangers send as a picture."""

import io
import struct
import zlib

import pytest
from PIL import Image

from core.images import received
from core.images.received import PictureRefused, Refusal, receive


def picture(kind="JPEG", size=(400, 300), mode="RGB", **options):
    written = io.BytesIO()
    Image.new(mode, size, "teal" if mode == "RGB" else 0).save(written, kind, **options)
    return written.getvalue()


def png(width, height, data=b""):
    """A PNG that says it has this size, whatever it holds."""

    def chunk(name, content):
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(data)) + chunk(b"IEND", b"")


def refusal_of(content):
    with pytest.raises(PictureRefused) as refused:
        receive(content)
    return refused.value.refusal


@pytest.mark.parametrize(
    ("kind", "mode"), [("JPEG", "RGB"), ("PNG", "RGBA"), ("PNG", "P"), ("WEBP", "RGB"), ("PNG", "L")]
)
def test_what_a_phone_makes_becomes_a_jpeg_of_ours(kind, mode):
    made = receive(picture(kind, mode=mode))
    opened = Image.open(io.BytesIO(made.content))
    assert (opened.format, opened.size, made.width, made.height) == ("JPEG", (400, 300), 400, 300)


def test_place_camera_comment_and_profile_do_not_go_along():
    exif = Image.Exif()
    exif[0x010F] = "PLANTED-CAMERA"
    exif.get_ifd(0x8825)[2] = (52.0, 6.0, 36.0)
    made = receive(picture(exif=exif.tobytes(), comment=b"PLANTED-COMMENT", icc_profile=b"PLANTED-PROFILE"))
    opened = Image.open(io.BytesIO(made.content))
    assert (dict(opened.getexif()), set(opened.info)) == ({}, {"jfif", "jfif_version", "jfif_unit", "jfif_density"})
    assert b"PLANTED" not in made.content


def test_a_picture_on_its_side_is_turned_upright_before_it_forgets_how_it_was_held():
    exif = Image.Exif()
    exif[0x0112] = 6
    made = receive(picture(size=(400, 300), exif=exif.tobytes()))
    assert (made.width, made.height) == (300, 400)


def test_large_ones_become_smaller():
    made = receive(picture(size=(4000, 3000)))
    assert (made.width, made.height) == (1600, 1200)


def test_only_the_first_of_moving_pictures_is_kept():
    frames = [Image.new("RGB", (100, 100), colour) for colour in ("red", "blue")]
    written = io.BytesIO()
    frames[0].save(written, "WEBP", save_all=True, append_images=frames[1:])
    opened = Image.open(io.BytesIO(receive(written.getvalue()).content))
    red, _green, blue = opened.getpixel((50, 50))
    assert (getattr(opened, "n_frames", 1), red > 200, blue < 60) == (1, True, True)


@pytest.mark.parametrize(
    "hidden", [b"<script>alert(1)</script>", b"PK\x03\x04 a zip", b"%PDF-1.7", b"<?php system(1);"]
)
def test_what_hides_behind_a_picture_falls_away(hidden):
    made = receive(picture() + hidden)
    assert hidden not in made.content


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", Refusal.NO_PICTURE),
        (b"just words", Refusal.NO_PICTURE),
        (b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", Refusal.NO_PICTURE),
        (b"%PDF-1.7 not a picture", Refusal.NO_PICTURE),
        (b"PK\x03\x04" + bytes(500), Refusal.NO_PICTURE),
        (b"GIF89a<script>alert(1)</script>", Refusal.NO_PICTURE),
        (picture()[:200], Refusal.NO_PICTURE),
        (picture("PNG")[:60], Refusal.NO_PICTURE),
        (picture("BMP"), Refusal.NO_PICTURE),
        (picture("GIF", mode="P"), Refusal.NO_PICTURE),
        (png(300, 300, b"\0" * 10), Refusal.NO_PICTURE),
        (png(30_000, 30_000), Refusal.TOO_LARGE),
        (png(6_000, 6_000), Refusal.TOO_LARGE),
        (png(2_000_000_000, 2_000_000_000), Refusal.TOO_LARGE),
        (picture(size=(20, 400)), Refusal.TOO_SMALL),
    ],
)
def test_what_is_no_picture_or_a_bomb_is_refused_and_never_unpacked(content, expected):
    assert refusal_of(content) == expected


def test_too_many_bytes_are_refused_unread(monkeypatch):
    monkeypatch.setattr(received, "MOST_BYTES", 100)
    assert refusal_of(picture()) == Refusal.TOO_HEAVY


def test_a_progressive_picture_may_be_less_large_since_it_is_unpacked_whole(monkeypatch):
    monkeypatch.setattr(received, "MOST_PIXELS_UNPACKED", 100_000)
    assert receive(picture()).width == 400
    assert refusal_of(picture(progressive=True)) == Refusal.TOO_LARGE
