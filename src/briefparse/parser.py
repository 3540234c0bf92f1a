"""What users call: a source in, a Briefing out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.errors import NotABriefingError, StrictError
from briefparse.patches import patched
from briefparse.registry import adapter_named
from briefparse.source import SourceLike, source_of
from briefparse.stages import briefing_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse.adapter import Adapter
    from briefparse.model import Briefing, Patch


def parse(
    source: SourceLike,
    *,
    url: str | None = None,
    adapter: str | Adapter | None = None,
    patches: Iterable[Patch] = (),
    xpaths: bool = False,
    strict: bool = False,
) -> Briefing:
    """Parse one page or text.

    Args:
        source: bytes, text, a path (which is opened), or a response with ``.body`` or ``.content`` and ``.url``.
        url: where the page is from; it picks the adapter.
        adapter: an adapter, or the name of one; ``None`` picks by URL, then by what the page says of itself.
        patches: corrections (see :func:`briefparse.load_patches`); those for this source are applied before it is parsed.
        xpaths: find for each turn, paragraph and note of an HTML page the XPath of the text node in which it starts; a parse
            then takes nearly twice as long.
        strict: raise at the first diagnostic of severity ``warning`` or ``error``.

    Raises:
        NotABriefingError: there is no question in it.
        DecodeError: the bytes are compressed, of another format (PDF, office, image), or in no encoding known here.
        UnknownAdapterError: no adapter has that name.
        StrictError: a strict parse met a warning.
        OSError: the path cannot be read.
    """
    chosen = adapter_named(adapter) if isinstance(adapter, str) else adapter
    decoded = patched(source_of(source, url), patches)
    form = decoded.form
    if not decoded.text or decoded.text.isspace():
        msg = "empty"
        raise NotABriefingError(msg, "the source holds no text")
    briefing = briefing_of(decoded, chosen, form, xpaths=xpaths)
    if strict:
        for one in briefing.diagnostics:
            if one.severity != "info":
                raise StrictError(one.code, one.message)
    return briefing
