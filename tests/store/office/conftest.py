"""Laptops for the tests of the office's store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.office.laptop import Laptop


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    """A laptop with an office."""
    made = Laptop.with_office(tmp_path / "laptop-1")
    yield made
    made.store.close()


@pytest.fixture
def second(tmp_path: Path) -> Iterator[Laptop]:
    """Another laptop with an empty folder for the same office."""
    made = Laptop(tmp_path / "laptop-2", device=2)
    yield made
    made.store.close()
