"""One module a site, each with its ``ADAPTER``; :mod:`briefparse.registry` finds them by scanning this folder."""
