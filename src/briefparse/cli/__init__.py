"""The command line: one module a command, each thin over one public function."""

from __future__ import annotations

import sys

import click

from briefparse.cli.audit import audit
from briefparse.cli.diff import diff
from briefparse.cli.drift import check
from briefparse.cli.listings import formats, sites
from briefparse.cli.parse import parse
from briefparse.cli.view import view
from briefparse.version import VERSION


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, prog_name="briefparse")
def cli() -> None:
    """Parse press briefings: who said what, and which question got which answer.

    Example: briefparse parse page.html --url https://www.example.org/briefing --format json
    """


for _command in (parse, check, audit, view, diff, sites, formats):
    cli.add_command(_command)


def main(**extra: str) -> None:
    """Run the command line; a reader that closes the pipe early is no error."""
    try:
        cli(**extra)
    except BrokenPipeError:
        sys.stderr.close()
