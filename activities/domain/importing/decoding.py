"""From bytes to text, whichever program wrote them."""

import codecs

BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
#: In UTF-16 of western text every other byte is zero.
SAMPLE = 400


def as_utf8(data: bytes) -> bytes:
    """Give ``data`` without a byte order mark, and in UTF-8 when it was UTF-16, marked or not.

    Other encodings are left: they are told apart line by line, since files exist that mix them.
    """
    for mark, encoding in BOMS:
        if data.startswith(mark):
            return _again(data[len(mark) :], encoding)
    sample = data[:SAMPLE]
    if len(sample) > 1 and b"\0" in sample:
        zeros_first, zeros_second = sample[::2].count(0), sample[1::2].count(0)
        if zeros_second > len(sample) // 4 > zeros_first:
            return _again(data, "utf-16-le")
        if zeros_first > len(sample) // 4 > zeros_second:
            return _again(data, "utf-16-be")
    return data


def _again(data: bytes, encoding: str) -> bytes:
    return data if encoding == "utf-8" else data.decode(encoding, "replace").encode("utf-8", "replace")


def text_of(line: bytes) -> tuple[str, bool]:
    """Decode UTF-8, else the western encoding of Windows; say whether letters were lost. Drops NUL."""
    try:
        return line.decode("utf-8").replace("\0", ""), False
    except UnicodeDecodeError:
        pass
    text = line.decode("cp1252", "replace").replace("\0", "")
    return text, "\ufffd" in text
