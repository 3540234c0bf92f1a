"""``python -m briefparse``."""

from briefparse.cli import main

main(prog_name="briefparse")
