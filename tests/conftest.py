"""Shared settings: Hypothesis must give the same verdict on every machine, fast or slow."""

from hypothesis import settings

settings.register_profile("briefparse", deadline=None, derandomize=True)
settings.load_profile("briefparse")
