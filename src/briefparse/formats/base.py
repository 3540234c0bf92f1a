"""What a format is.

To add one: write a module with its functions and a ``FORMAT`` value, name it in the table of ``formats/__init__.py``
(from another distribution: as an entry point of the group ``briefparse.formats``), and say in ``drops`` what it loses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from briefparse.model import Briefing


@frozen
class Format:
    """One way to write a briefing, and where nothing is lost to read it back.

    Every text that it writes ends with a line end.
    """

    name: str
    #: One sentence for a person who chooses.
    description: str
    media_type: str
    #: With its dot: ``.json``.
    extension: str
    #: ``loads(dumps(b)) == b`` for every briefing.
    lossless: bool
    #: What it loses or changes, in words; empty where it is lossless.
    drops: str
    dumps: Callable[[Briefing], str]
    loads: Callable[[str], Briefing] | None = None
    #: Several briefings as one text, piece by piece, so that an archive never stands in memory as a whole.
    pieces: Callable[[Iterable[Briefing]], Iterator[str]] | None = None
    #: All the briefings of a text that ``pieces`` wrote.
    loads_all: Callable[[str], tuple[Briefing, ...]] | None = None
    #: Uses the XPaths of a briefing, so that the command line asks for them.
    xpaths: bool = False
