"""The rooms fixture of the neighbouring folder."""

from __future__ import annotations

from tests.ui.fulfilment.conftest import rooms

__all__ = ["rooms"]
