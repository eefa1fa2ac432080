"""What the tests of practice data share: the words of the program, read once."""

from __future__ import annotations

import pytest

from blangkon_desktop.platform.assets import asset
from blangkon_desktop.training.vocabulary import Vocabulary, load_vocabulary


@pytest.fixture(scope="session")
def words() -> Vocabulary:
    """The vocabulary that the program ships with."""
    return load_vocabulary(asset("demo"))
