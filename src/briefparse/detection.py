"""The encoding of bytes that declare none: what their letters show first, then what charset-normalizer finds likeliest."""

from __future__ import annotations

from typing import Final

#: Bytes of a sample: enough for the detector, and the same time for every page.
_SAMPLE: Final = 8192
#: What pages and texts without a declaration are in: by the locales that the HTML standard lists, and the older ones beside
#: those. Two that are seldom right (Baltic, Vietnamese) are left out: short Turkish and Czech texts were taken for them.
_ENCODINGS: Final = [
    "cp1250", "iso8859_2", "cp1251", "koi8_r", "koi8_u", "iso8859_5", "cp866", "cp1252", "cp1253", "iso8859_7", "cp1254",
    "cp1255", "cp1256", "iso8859_6", "cp874", "gb18030", "big5", "shift_jis", "euc_jp", "euc_kr", "cp949", "utf_8", "utf_16_le",
    "utf_16_be",
]  # fmt: skip
#: The letters beyond ASCII of the languages that Windows-1252 serves: French, German, Spanish, Portuguese, Italian, Dutch, and
#: those of the North. Another language of Europe read as Windows-1252 shows letters of none, or of two that never meet.
_ALPHABETS: Final = tuple(
    map(frozenset, ("àâæçèéêëîïôœùûü", "äöüß", "áéíñóúüºª", "áâãàçéêíóôõúüºª", "àèéìíòóùúºª", "éëïóöü", "åäöæøé"))
)
#: Where other encodings have letters, Windows-1252 has these signs.
_SIGNS: Final = frozenset("¹³¼½¾£¥¯±¶¢¤¦¬")
_JAPANESE: Final = ("euc_jp", "shift_jis")


def detected(data: bytes) -> str:
    """Return the encoding that undeclared bytes, which are not UTF-8, seem to be in."""
    lines = [line for line in data.split(b"\n") if not line.isascii()]
    sample = b"\n".join(lines)[:_SAMPLE]
    presumed = "cp1252" if _fits(data, "cp1252") else "utf-8"
    if sum(byte > 0x7F for byte in sample) < len(sample) // 50:
        return (
            presumed  # a few bytes beyond ASCII are curly quotes and dashes: Windows-1252, as the HTML standard has it
        )
    if presumed == "cp1252" and _is_western(sample.decode("cp1252", "ignore")):
        return presumed
    for encoding in _JAPANESE:
        if _fits(data, encoding) and _is_japanese(sample.decode(encoding, "ignore")):
            return encoding
    from charset_normalizer import from_bytes  # noqa: PLC0415 - the last resort, and slow to import

    best = from_bytes(sample, cp_isolation=_ENCODINGS).best()
    if best is None:
        return presumed
    # Windows-1250 has its Slavic sibilants and its quotation marks where ISO 8859-2 has no characters at all.
    is_iso = best.encoding == "cp1250" and not any(0x80 <= byte < 0xA0 for byte in sample)
    return "iso8859_2" if is_iso else best.encoding


def _fits(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _is_western(text: str) -> bool:
    """Tell whether a text read as Windows-1252 has the letters of one language and no others."""
    letters = {char for char in text.lower() if char > "\x7f" and (char.isalpha() or char in _SIGNS)}
    return any(letters <= alphabet for alphabet in _ALPHABETS)


def _is_japanese(text: str) -> bool:
    """Tell whether a third of what is beyond ASCII is kana, of full width: Chinese and Korean bytes do not read so."""
    beyond = [char for char in text if char > "\x7f"]
    return sum("\u3041" <= char <= "\u30fe" for char in beyond) * 3 > len(beyond)
