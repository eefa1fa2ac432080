"""The form of contract of a purchase (Perpres 16/2018 Pasal 28 and its amendments)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from blangkon_desktop.domain.catalogue import Channel, PurchaseKind
from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.officer import E_PURCHASING
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.text import Sentence

PROOF_NAMES = {
    "surat-pesanan": Sentence("surat pesanan", "order letter (surat pesanan)"),
    "bukti-pembelian": Sentence("bukti pembelian/pembayaran", "proof of purchase (bukti pembelian)"),
    "kuitansi": Sentence("kuitansi", "receipt (kuitansi)"),
    "spk": Sentence("SPK", "work order (SPK)"),
    "surat-perjanjian": Sentence("surat perjanjian", "contract (surat perjanjian)"),
}


@dataclass(frozen=True, slots=True)
class Proof:
    """The form of contract, the stable id of the rule that says so, and its legal source."""

    form: str
    rule: str
    source: str


def contract_form(
    policy: Policy, channel: str, value: Rupiah, on: date, kind: PurchaseKind = PurchaseKind.GOODS
) -> Proof:
    """The form of contract for `value` rupiah.

    `channel` is an outcome of the route or a channel's code. Through the channels it is a surat pesanan
    whatever the value (Pasal 28 ayat (6)); outside them the ladder of ayat (2)-(5) decides.
    """
    if channel in E_PURCHASING or channel in set(Channel):
        row = policy.row("proof.e_purchasing", on)
        return Proof(policy.text("proof.e_purchasing", on), "proof.e_purchasing", row.basis.source)
    band = policy.band("proof", value, on, kind)
    return Proof(band.gives, band.band_id, band.basis.source)
