"""``briefparse sites`` and ``briefparse formats``: what there is."""

from __future__ import annotations

import json

import click

import briefparse


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Write a JSON array of objects.")
def sites(as_json: bool) -> None:
    """List every adapter: name, institution, hosts, languages, layouts, evidence."""
    rows = [
        {
            "name": adapter.name,
            "institution": adapter.institution,
            "hosts": list(adapter.hosts),
            "languages": list(adapter.languages),
            "layouts": [layout.name for layout in adapter.layouts],
            "evidence": adapter.evidence,
        }
        for adapter in briefparse.adapters()
    ]
    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=False, indent=1))
        return
    for row in rows:
        click.echo("\t".join(", ".join(cell) if isinstance(cell, list) else cell or "" for cell in row.values()))


@click.command()
def formats() -> None:
    """List every format: name, what it is, and what it loses."""
    for one in briefparse.formats():
        click.echo(f"{one.name}\t{one.description}\t{'lossless' if one.lossless else one.drops}")
