"""The ladder of forms of contract, at every step and on both sides of it."""

from __future__ import annotations

from datetime import date

import pytest

from blangkon_desktop.domain.catalogue import Channel, PurchaseKind
from blangkon_desktop.domain.proof import contract_form
from tests.rules import MAY_2026, batang

OLD = date(2025, 4, 29)
NEW = date(2025, 4, 30)


@pytest.mark.parametrize(
    ("kind", "value", "day", "form"),
    [
        ("goods", 1, MAY_2026, "bukti-pembelian"),
        ("goods", 10_000_000, MAY_2026, "bukti-pembelian"),
        ("goods", 10_000_001, MAY_2026, "kuitansi"),
        ("catering", 50_000_000, MAY_2026, "kuitansi"),
        ("services", 50_000_001, MAY_2026, "spk"),
        ("goods", 200_000_000, MAY_2026, "spk"),
        ("goods", 200_000_001, MAY_2026, "surat-perjanjian"),
        ("construction", 1, MAY_2026, "spk"),
        ("construction", 200_000_000, OLD, "spk"),
        ("construction", 200_000_001, OLD, "surat-perjanjian"),
        ("construction", 200_000_001, NEW, "spk"),
        ("construction", 400_000_000, NEW, "spk"),
        ("construction", 400_000_001, NEW, "surat-perjanjian"),
        ("consulting", 9_000_000, MAY_2026, "spk"),
        ("consulting", 100_000_000, MAY_2026, "spk"),
        ("consulting", 100_000_001, MAY_2026, "surat-perjanjian"),
    ],
)
def test_the_ladder_outside_the_channels(kind: str, value: int, day: date, form: str) -> None:
    for way in ("direct-purchase", "direct-purchase-spse", "tender", "selection"):
        proof = contract_form(batang(), way, value, day, PurchaseKind(kind))
        assert proof.form == form
        assert "Pasal 28" in proof.source


@pytest.mark.parametrize("channel", ["marketplace", "ekatalog-lokal", *Channel])
@pytest.mark.parametrize("value", [1, 50_000_000, 50_000_001, 900_000_000])
def test_through_the_channels_it_is_always_a_surat_pesanan(channel: str, value: int) -> None:
    assert contract_form(batang(), channel, value, MAY_2026).form == "surat-pesanan"
