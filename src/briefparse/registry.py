"""Which adapters there are, and which one a page belongs to."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from pkgutil import iter_modules
from urllib.parse import urlsplit

from briefparse import sites
from briefparse.adapter import GENERIC, Adapter
from briefparse.errors import UnknownAdapterError

_GROUP = "briefparse.adapters"


@lru_cache(maxsize=1)
def adapters() -> tuple[Adapter, ...]:
    """Return every adapter, by name: the package's own, and those of the entry-point group ``briefparse.adapters``."""
    from importlib.metadata import entry_points  # noqa: PLC0415 - slow to import

    own = [import_module(f"{sites.__name__}.{module.name}").ADAPTER for module in iter_modules(sites.__path__)]
    others = [point.load() for point in entry_points(group=_GROUP)]
    everyone: list[Adapter] = [*own, *others, GENERIC]
    return tuple(sorted(everyone, key=lambda adapter: adapter.name))


@lru_cache(maxsize=1)
def _by_signs() -> tuple[tuple[list[str], Adapter], ...]:
    """Return the signs of each adapter that has any; the longest first: that a text holds none of those is seen soonest."""
    known = [
        (sorted(adapter.signs, key=lambda sign: (sign.isascii(), -len(sign))), adapter)
        for adapter in adapters()
        if adapter.signs
    ]
    return tuple(sorted(known, key=lambda one: (one[0][0].isascii(), -len(one[0][0]))))


@lru_cache(maxsize=1)
def _by_host() -> dict[str, Adapter]:
    return {host: adapter for adapter in adapters() for host in adapter.hosts}


def adapter_named(name: str) -> Adapter:
    """Return the adapter of a name.

    Raises:
        UnknownAdapterError: there is none; the message offers the nearest names.
    """
    for adapter in adapters():
        if adapter.name == name:
            return adapter
    raise UnknownAdapterError(name, tuple(adapter.name for adapter in adapters()))


def adapter_for(*urls: str | None, text: str = "") -> Adapter:
    """Return the adapter of the first URL whose host is known, else the one whose signs stand in the text, else generic."""
    for url in urls:
        adapter = _adapter_of(url) if url else None
        if adapter:
            return adapter
    for signs, adapter in _by_signs() if text else ():
        if all(sign in text for sign in signs):
            return adapter
    return GENERIC


@lru_cache(maxsize=64)  # a parse asks for those of a page more than once
def _adapter_of(url: str) -> Adapter | None:
    """Look up a host and the domains above it, the longest first, each with the first folder of the path and without."""
    try:
        parts = urlsplit(url if "//" in url else f"//{url}")
        labels = (parts.hostname or "").lower().split(".")
    except ValueError:  # not a URL at all
        return None
    folder = parts.path.partition("/")[2].partition("/")[0]
    domains = (".".join(labels[n:]) for n in range(len(labels) - 1))
    names = (name for domain in domains for name in (f"{domain}/{folder}", domain))
    return next((_by_host()[name] for name in names if name in _by_host()), None)
