"""Asks whether an import that changes much is meant: how much, which, and two buttons."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.ui.catalogue.product_cells import one_line
from blangkon_desktop.ui.catalogue.words import count_text
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.widgets.buttons import plain_button, primary_button
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.ui.widgets.scroll import ScrollColumn
from blangkon_desktop.usecases.catalogue_views import ImportReport, PriceChange

_WIDTH, _HEIGHT = 620, 460


class ImportQuestion(QDialog):
    """`accepted_changes` follows the button that takes the changes; closing leaves the catalogue as it is."""

    accepted_changes = Signal()

    def __init__(self, report: ImportReport, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Perubahan banyak: periksa dahulu"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE.m)
        column.addWidget(label(self.tr("Perubahan sebanyak ini biasanya bukan pembaruan biasa"), "heading", wrap=True))
        column.addWidget(label(summary_text(report), "body", wrap=True))
        changes = ScrollColumn(self.tr("Contoh perubahan"))
        changes.body.setSpacing(SPACE.xs)
        for change in (*report.price_changes, *report.withdrawals):
            changes.body.addWidget(label(change_text(change), "small", wrap=True))
        changes.body.addStretch(1)
        column.addWidget(changes, 1)
        column.addWidget(label(self.tr("Pesanan yang sudah dibuat tidak berubah, apa pun pilihannya."), "quiet"))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        self.leave_button = plain_button(self.tr("Biarkan katalog lama"), self.reject)
        self.accept_button = primary_button(self.tr("Terima perubahan"), self._take)
        buttons.addWidget(self.leave_button)
        buttons.addWidget(self.accept_button)
        column.addLayout(buttons)
        self.resize(scaled(_WIDTH), scaled(_HEIGHT))
        self.leave_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self) -> None:
        self.accepted_changes.emit()
        self.accept()


def summary_text(report: ImportReport) -> str:
    """What an import brings, in one sentence or two."""
    translate = QCoreApplication.translate
    words = translate(
        "Catalogue", "{read} baris dibaca: {added} barang baru, {changed} berubah, {same} tetap sama."
    ).format(
        read=count_text(report.read),
        added=count_text(report.added),
        changed=count_text(report.changed),
        same=count_text(report.unchanged),
    )
    if report.repriced or report.withdrawn:
        words += " " + translate("Catalogue", "{repriced} harga berubah, {withdrawn} barang turun tayang.").format(
            repriced=count_text(report.repriced), withdrawn=count_text(report.withdrawn)
        )
    return words


def change_text(change: PriceChange) -> str:
    """One change: name, old price, new price or that it is withdrawn."""
    name, old = one_line(change.name)[:80], format_rupiah(change.old)
    if change.new is None:
        return QCoreApplication.translate("Catalogue", "{name}: {old}, turun tayang").format(name=name, old=old)
    return f"{name}: {old} → {format_rupiah(change.new)}"
