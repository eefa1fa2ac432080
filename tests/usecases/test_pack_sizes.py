"""What one piece costs, read from a name only where it tells for sure."""

from __future__ import annotations

import pytest

from blangkon_desktop.usecases.pack_sizes import price_per_piece


@pytest.mark.parametrize(
    ("name", "unit", "price", "expected", "piece"),
    [
        ("Bolpoin hitam isi 12", "pak", 24_000, 2_000, "buah"),
        ("Air mineral 600 ml isi 24", "dus", 48_000, 2_000, "buah"),
        ("Kertas HVS A4 @500 lbr", "rim", 50_000, 100, "buah"),
        ("Kertas per box (5 rim)", "dus", 250_000, 50_000, "buah"),
        ("Pulpen", "lusin", 24_000, 2_000, "buah"),
        ("Gula pasir 1 kg", "buah", 17_000, 17_000, "kg"),
        ("Deterjen bubuk 800 gr", "buah", 16_000, 20_000, "kg"),
        ("Karbol 2,5 liter", "botol", 50_000, 20_000, "liter"),
        ("Kursi lipat", "buah", 300_000, 300_000, "buah"),
    ],
)
def test_a_piece_is_told(name: str, unit: str, price: int, expected: float, piece: str) -> None:
    found = price_per_piece(name, unit, price)
    assert found is not None
    assert found.price == pytest.approx(expected)
    assert found.unit == piece


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("Kertas HVS A4 80 gram", "rim"),
        ("Paket isi 12 isi 24", "dus"),
        ("Kopi 165 gr dan gula 1 kg", "paket"),
        ("", ""),
    ],
)
def test_what_is_not_sure_is_not_told(name: str, unit: str) -> None:
    assert price_per_piece(name, unit, 1_000) is None


def test_nothing_is_divided_by_nothing() -> None:
    assert price_per_piece("Pak isi 0", "pak", 1_000) is None
    assert price_per_piece("Gula 0 kg", "karung", 1_000) is None
