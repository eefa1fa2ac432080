"""Why a receipt can't be billed or paid now, in one sentence: nothing is paid that did not come."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from blangkon_desktop.domain.open_steps import STEP_NAMES
from blangkon_desktop.domain.order import OrderStatus
from blangkon_desktop.domain.receipt import Receipt
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.fulfilment.facts import WorkFacts
from blangkon_desktop.ui.widgets.times import day_text

_TREASURER = ("order.billed", "order.paid", "order.tax_deposited")


def why_not_yet(facts: WorkFacts, receipt: Receipt | None, language: Language) -> str:
    """What has to happen first, and who does it; "" where nothing waits."""
    translate, order = QCoreApplication.translate, facts.order
    if order.status is OrderStatus.CANCELLED:
        return translate("PaymentWaits", "Pesanan ini dibatalkan, jadi tidak dibayar.")
    if receipt is None:
        return translate(
            "PaymentWaits", "Belum ada barang yang diterima. Yang dibayar hanya barang yang datang dan baik."
        )
    waiting = facts.step("order.inspected", receipt.n)
    if waiting is not None:
        words = translate(
            "PaymentWaits", "Penerimaan ini belum diperiksa, jadi belum dapat ditagih atau dibayar. Menunggu {who}."
        )
        return words.format(who=facts.waits_for(waiting, language))
    if receipt.rejected:
        return translate("PaymentWaits", "Pemeriksaan menolak seluruh penerimaan ini, jadi tidak ada yang dibayar.")
    if not receipt.anything_good:
        return translate("PaymentWaits", "Tidak ada barang baik di penerimaan ini, jadi tidak ada yang dibayar.")
    for type_ in _TREASURER:
        step = facts.step(type_, receipt.n)
        if step is not None:
            words = translate("PaymentWaits", "{step}: menunggu {who}, sejak {day}.")
            name = STEP_NAMES[type_].text(language)
            return words.format(step=name, who=facts.waits_for(step, language), day=day_text(step.since))
    return ""
