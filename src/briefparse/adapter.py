"""What is known of one site, as values: an Adapter holds Layouts, a Layout holds functions that find things on a page."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from urllib.parse import urlsplit

from attrs import field, frozen
from cssselect import HTMLTranslator
from lxml import etree

from briefparse.cues import DEFAULT_CUES, Cue

#: Finds one element of a page, or ``None``.
Finder = Callable[[etree._Element], etree._Element | None]
