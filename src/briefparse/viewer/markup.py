"""HTML that holds nothing of a page but its words: text is escaped where it becomes markup, and only markup has children."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from typing import Final, NewType

#: HTML that was made here. A plain string is none, and mypy says so.
Markup = NewType("Markup", str)

NOTHING: Final = Markup("")
_VOID: Final = frozenset(["meta", "input"])
#: Characters that HTML cannot hold, or that would reorder what stands beside them, and what is shown for them.
_SHOWN: Final[Mapping[int, str]] = {
    **{code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in "\t\n"},
    0x7F: "\u2421",
    **dict.fromkeys(range(0x80, 0xA0), "\ufffd"),
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
    **{code: f"[U+{code:04X}]" for code in (0x202D, 0x202E)},
}


def text(value: object) -> Markup:
    """Return what shows a value as it is."""
    return Markup(escape(str(value).translate(_SHOWN)))


def tag(name: str, /, *children: Markup, **attributes: str | None) -> Markup:
    """Return an element; ``class_`` and ``aria_label`` stand for ``class`` and ``aria-label``, ``None`` for no attribute."""
    given = "".join(f' {_name(key)}="{text(value)}"' for key, value in attributes.items() if value is not None)
    end = "" if name in _VOID else f"</{name}>"
    return Markup(f"<{name}{given}>{''.join(children)}{end}")


def link(label: Markup, anchor: str, class_: str | None = None) -> Markup:
    """Return a link to another place of the same page."""
    return tag("a", label, class_=class_, href=f"#{anchor}")


def joined(parts: Iterable[Markup], between: str = " · ") -> Markup:
    """Return parts in a row, but for those that are empty."""
    return Markup(text(between).join(filter(None, parts)))


def words(*parts: Markup) -> Markup:
    """Return parts with space between them, as they are read aloud and copied."""
    return joined(parts, " ")


def _name(key: str) -> str:
    return key.rstrip("_").replace("_", "-")
