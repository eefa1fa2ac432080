"""One receipt as it was recorded: its state, the three numbers per line, remarks, serials, photos, lateness."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.receipt import INSPECTION_LABELS, InspectionResult, Receipt, ReceiptLine
from blangkon_desktop.domain.receiving import billable, late_days, penalty
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.fulfilment.checks import checks_text
from blangkon_desktop.ui.fulfilment.facts import WorkFacts
from blangkon_desktop.ui.style import SPACE, State, figures_font, scaled
from blangkon_desktop.ui.widgets.badges import StatusChip
from blangkon_desktop.ui.widgets.card import Card, line
from blangkon_desktop.ui.widgets.labels import ElidedLabel, label, set_state
from blangkon_desktop.ui.widgets.times import day_text

_PHOTO = 72


class ReceiptCard(Card):
    """What came on one day."""

    def __init__(self, facts: WorkFacts, receipt: Receipt, language: Language) -> None:
        super().__init__(self.tr("Penerimaan ke-{n} · {day}").format(n=receipt.n, day=day_text(receipt.date)))
        self.receipt = receipt
        self.chip = StatusChip(*receipt_state(receipt, language))
        self.set_corner(self.chip)
        words = self.tr("Surat jalan {note} · diterima {who} · nilai yang baik {worth}")
        self.body.addWidget(
            label(
                words.format(
                    note=receipt.delivery_note or "–",
                    who=facts.name(receipt.received_by),
                    worth=format_rupiah(billable(facts.order, receipt)),
                ),
                "quiet",
                wrap=True,
            )
        )
        self.body.addWidget(numbers_table(facts.order, receipt))
        self._photos(facts)
        self.late = label(lateness_text(facts, receipt), "body", wrap=True)
        set_state(self.late, "attention")
        self.body.addWidget(self.late)
        self.late.setVisible(bool(self.late.text()))
        if receipt.inspection is not None:
            self._inspection(facts, language)

    def _photos(self, facts: WorkFacts) -> None:
        if not self.receipt.photos:
            return
        row = QHBoxLayout()
        row.setSpacing(SPACE.s)
        for n, sha256 in enumerate(self.receipt.photos, 1):
            row.addWidget(photo_label(facts, sha256, self.tr("Foto {n}").format(n=n)))
        row.addStretch(1)
        self.body.addLayout(row)

    def _inspection(self, facts: WorkFacts, language: Language) -> None:
        inspection = self.receipt.inspection
        assert inspection is not None
        words = self.tr("Diperiksa {day} oleh {who}: {result}.").format(
            day=day_text(inspection.date),
            who=facts.name(inspection.by),
            result=INSPECTION_LABELS[inspection.result].text(language),
        )
        told = [words, checks_text(inspection.checks), inspection.notes]
        self.body.addWidget(line())
        self.body.addWidget(label(" ".join(filter(None, told)), "body", wrap=True))


def receipt_state(receipt: Receipt, language: Language) -> tuple[State, str]:
    """The shape and the word for how far a receipt has come."""
    translate = QCoreApplication.translate
    inspection = receipt.inspection
    if inspection is None:
        return "attention", translate("ReceiptState", "Menunggu pemeriksaan")
    if inspection.result is InspectionResult.REJECTED:
        return "stop", INSPECTION_LABELS[inspection.result].text(language)
    if receipt.payment is not None:
        waits = receipt.payment.undeposited
        return (
            ("attention", translate("ReceiptState", "Pajak belum disetor"))
            if waits
            else (
                "good",
                translate("ReceiptState", "Dibayar"),
            )
        )
    if receipt.bill is not None:
        return "info", translate("ReceiptState", "Ditagih")
    if not receipt.anything_good:
        return "stop", translate("ReceiptState", "Tidak ada yang baik")
    return "good", INSPECTION_LABELS[inspection.result].text(language)


def lateness_text(facts: WorkFacts, receipt: Receipt) -> str:
    """How late it came and what that costs; "" when it came in time."""
    days = late_days(facts.order, receipt)
    if not days:
        return ""
    words = QCoreApplication.translate(
        "ReceiptState", "Terlambat {n} hari: denda {amount} (1/1000 sehari dari bagian ini sebelum PPN)."
    )
    return words.format(n=days, amount=format_rupiah(penalty(facts.policy, facts.order, receipt)))


def numbers_table(order: Order, receipt: Receipt) -> QWidget:
    """Ordered, received well, refused: three plain numbers per line, remarks below the name."""
    translate = QCoreApplication.translate
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, SPACE.xs, 0, SPACE.xs)
    grid.setHorizontalSpacing(SPACE.l)
    grid.setVerticalSpacing(SPACE.xs)
    grid.setColumnStretch(0, 1)
    heads = (
        translate("ReceiptNumbers", "Barang"),
        translate("ReceiptNumbers", "Dipesan"),
        translate("ReceiptNumbers", "Datang"),
        translate("ReceiptNumbers", "Baik"),
        translate("ReceiptNumbers", "Ditolak"),
    )
    for column, text in enumerate(heads):
        grid.addWidget(_right(label(text, "field"), column > 0), 0, column)
    known = {x.n: x for x in order.content.lines}
    for at, row in enumerate(receipt.lines, 1):
        line_ = known.get(row.line)
        name = line_.name if line_ else translate("ReceiptNumbers", "Baris {n}").format(n=row.line)
        unit = f" ({line_.unit})" if line_ and line_.unit else ""
        numbers = (line_.quantity if line_ else 0, row.received, row.good, row.refused)
        grid.addWidget(ElidedLabel(f"{name}{unit}"), 2 * at, 0)
        for column, number in enumerate(numbers, 1):
            shown = _right(label(f"{number:,}".replace(",", "."), "strong" if column >= 3 else "body"), True)
            shown.setFont(figures_font(strong=column >= 3))
            shown.setAccessibleName(f"{heads[column]} {name}: {number}")
            if column == 4 and number:
                set_state(shown, "stop")
            grid.addWidget(shown, 2 * at, column)
        remark = _remark(row)
        if remark:
            grid.addWidget(label(remark, "small", wrap=True), 2 * at + 1, 0, 1, 5)
    table.setAccessibleName(translate("ReceiptNumbers", "Jumlah per barang"))
    return table


def photo_label(facts: WorkFacts, sha256: str, name: str) -> QLabel:
    """A small picture, or the word that it is not on this laptop."""
    image = facts.photos.get(sha256)
    if image is None:
        missing = label(QCoreApplication.translate("ReceiptPhoto", "Foto belum ada di laptop ini"), "small")
        missing.setAccessibleName(f"{name}: {missing.text()}")
        return missing
    made = label("")
    side = scaled(_PHOTO)
    made.setPixmap(QPixmap.fromImage(image).scaledToHeight(side, Qt.TransformationMode.SmoothTransformation))
    made.setAccessibleName(name)
    return made


def _remark(row: ReceiptLine) -> str:
    translate = QCoreApplication.translate
    serials = translate("ReceiptNumbers", "Nomor seri: {all}").format(all=", ".join(row.serials)) if row.serials else ""
    return " · ".join(filter(None, (row.condition, row.note, serials)))


def _right(made: QLabel, right: bool) -> QLabel:
    if right:
        made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return made
