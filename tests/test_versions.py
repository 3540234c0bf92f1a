"""Versions of adapters: whoever changes what an adapter reads raises its version, or that of its layout.

``signed.json`` holds, for each adapter, its versions and a hash of its module. Where the module has changed, a person decides:
raise a version where it now reads something else, then sign it with ``python tests/test_versions.py``.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

import briefparse
from briefparse import Adapter

SIGNED = Path(__file__).parent / "signed.json"
SITES = Path(briefparse.__file__).parent / "sites"
OWN = [adapter for adapter in briefparse.adapters() if adapter.name != "generic"]


def today(adapter: Adapter) -> dict[str, Any]:
    module = (SITES / f"{adapter.name.replace('-', '_')}.py").read_bytes()
    versions = {layout.name: layout.version for layout in adapter.layouts}
    return {"version": adapter.version, "layouts": versions, "module": hashlib.sha256(module).hexdigest()[:16]}


@pytest.mark.parametrize("adapter", OWN, ids=lambda adapter: adapter.name)
def test_an_adapter_is_signed_with_its_versions(adapter: Adapter) -> None:
    signed = json.loads(SIGNED.read_text("utf-8"))
    assert today(adapter) == signed.get(adapter.name), (
        f"{adapter.name} has changed: raise the version of what now reads something else, then sign it"
    )


def test_nothing_is_signed_that_is_not_there() -> None:
    assert json.loads(SIGNED.read_text("utf-8")).keys() == {adapter.name for adapter in OWN}


if __name__ == "__main__":
    SIGNED.write_text(json.dumps({adapter.name: today(adapter) for adapter in OWN}, indent=1) + "\n", "utf-8")
