"""Each receipt goes its own way: inspected, billed, paid, its tax deposited; once each, in this order."""

from __future__ import annotations

from blangkon_desktop.domain.errors import InvalidInput, RuleRefused
from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.receipt import Receipt
from blangkon_desktop.domain.text import Sentence

ON_RECEIPTS = frozenset({"order.inspected", "order.billed", "order.paid", "order.tax_deposited"})
"""Steps that an entry takes on one receipt, named by its number in the payload."""


def find_receipt(order: Order, n: int | None) -> Receipt:
    """A receipt by its number, or the newest. Raises InvalidInput (`receipt.unknown`)."""
    receipt = order.receipt(n)
    if receipt is None:
        which = Sentence("" if n is None else f" ke-{n}", "" if n is None else f" {n}")
        raise InvalidInput(
            "receipt.unknown",
            Sentence(f"Penerimaan{which.id} tidak ada.", f"There is no receipt{which.en}."),
            next_step=Sentence("Catat penerimaan barang dahulu.", "Record the receipt of goods first."),
            field="receipt",
        )
    return receipt


def check_receipt_step(receipt: Receipt, type_: str) -> None:
    """Raise RuleRefused (`receipt.wrong_step`) unless the step comes next for this receipt.

    Goods that were not inspected, or were refused, can't be billed; what was not billed can't be paid; nothing is
    paid twice.
    """
    why = _obstacle(receipt, type_)
    if why is None:
        return
    raise RuleRefused(
        "receipt.wrong_step",
        Sentence(f"Penerimaan ke-{receipt.n} {why.id}.", f"Receipt {receipt.n} {why.en}."),
        next_step=Sentence("Buka pesanan untuk melihat langkah berikutnya.", "Open the order to see the next step."),
        data={"receipt": receipt.n, "step": type_},
    )


def _obstacle(receipt: Receipt, type_: str) -> Sentence | None:
    done, needed, said = {
        "order.inspected": (receipt.inspection, True, Sentence("sudah diperiksa", "is inspected already")),
        "order.billed": (receipt.bill, receipt.inspection, Sentence("sudah ditagih", "is billed already")),
        "order.paid": (receipt.payment, receipt.bill, Sentence("sudah dibayar", "is paid already")),
        "order.tax_deposited": (None, receipt.payment, Sentence("", "")),
    }[type_]
    if done is not None:
        return said
    if needed is None:
        return Sentence("belum melalui langkah sebelumnya", "has not been through the step before")
    if type_ == "order.billed" and not receipt.anything_good:
        return Sentence("tidak berisi barang yang diterima baik", "holds nothing that was received well")
    return None
