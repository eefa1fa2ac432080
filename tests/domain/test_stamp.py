"""Stamp duty on papers."""

from __future__ import annotations

import pytest

from blangkon_desktop.domain.stamp import stamp_duty
from tests.rules import MAY_2026, batang


@pytest.mark.parametrize(
    ("paper", "gross", "duty"),
    [
        ("kuitansi", 4_999_999, 0),
        ("kuitansi", 5_000_000, 0),
        ("kuitansi", 5_000_001, 10_000),
        ("spk", 1, 10_000),
        ("surat-perjanjian", 1_000_000, 10_000),
        ("surat_perjanjian", 1_000_000, 10_000),
        ("surat-pesanan", 60_000_000, 0),
        ("bast", 60_000_000, 0),
        ("tanda_terima_internal_up", 20_000_000, 0),
        ("bukti_setor_pajak", 20_000_000, 0),
    ],
)
def test_the_duty_of_each_original(paper: str, gross: int, duty: int) -> None:
    found = stamp_duty(batang(), MAY_2026, paper, gross)
    assert found.per_original == duty
    assert "UU 10/2020" in found.source


def test_a_countersigned_surat_pesanan_is_an_agreement() -> None:
    assert stamp_duty(batang(), MAY_2026, "surat-pesanan", 1, countersigned=True).per_original == 10_000
    assert stamp_duty(batang(), MAY_2026, "bast", 1, countersigned=True).per_original == 0
