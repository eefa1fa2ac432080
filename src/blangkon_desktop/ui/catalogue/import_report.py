"""What an import does or did: counts, old and new prices, what is withdrawn, which rows can't be used and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.catalogue.product_cells import one_line
from blangkon_desktop.ui.catalogue.words import count_text
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.widgets.buttons import plain_button, primary_button
from blangkon_desktop.ui.widgets.empty import EmptyState
from blangkon_desktop.ui.widgets.figures import FigureRow
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.ui.widgets.text_table import TableTabs
from blangkon_desktop.ui.widgets.two_line import Cell
from blangkon_desktop.usecases.catalogue_views import ImportReport, PriceChange

_WIDTH, _HEIGHT = 820, 560
_MONEY = 132


class ImportReportDialog(QDialog):
    """`accepted_changes` follows the button that takes the changes of a trial; closing leaves everything as it is."""

    accepted_changes = Signal()

    def __init__(self, report: ImportReport, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._report, self._language = report, language
        self.setWindowTitle(self.tr("Laporan impor katalog"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.l)
        column.setSpacing(SPACE.m)
        title, hint = self._heading()
        column.addWidget(label(title, "heading", wrap=True))
        column.addWidget(label(hint, "quiet", wrap=True))
        column.addWidget(self._figures())
        self.tabs = self._tables()
        nothing = self.tr("Semua baris dapat dipakai"), self.tr("Tidak ada harga yang berubah atau barang yang turun.")
        column.addWidget(self.tabs if self.tabs.count() else EmptyState("circle-check", *nothing), 1)
        column.addLayout(self._buttons())
        self.resize(scaled(_WIDTH), scaled(_HEIGHT))
        self.leave_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _heading(self) -> tuple[str, str]:
        orders = self.tr("Pesanan yang sudah dibuat tidak berubah.")
        if not self._report.dry_run:
            return self.tr("Katalog sudah diperbarui"), orders
        if self._report.large:
            title = self.tr("Perubahan sebanyak ini biasanya bukan pembaruan biasa")
            return title, self.tr("Katalog belum diubah. Periksa dahulu apa yang berubah.") + " " + orders
        return self.tr("Ini yang akan berubah"), self.tr("Katalog belum diubah.") + " " + orders

    def _figures(self) -> FigureRow:
        report = self._report
        return FigureRow(
            (
                (self.tr("Dibaca"), report.read),
                (self.tr("Baru"), report.added),
                (self.tr("Berubah"), report.changed),
                (self.tr("Harga berubah"), report.repriced),
                (self.tr("Turun tayang"), report.withdrawn),
                (self.tr("Tetap"), report.unchanged),
                (self.tr("Ditolak"), report.rejected),
            )
        )

    def _tables(self) -> TableTabs:
        report, tabs = self._report, TableTabs(self.tr("Isi impor"))
        goods, old = self.tr("Barang"), self.tr("Harga lama")
        money = dict.fromkeys((1, 2, 3), _MONEY)
        changes = [_changed(change) for change in report.price_changes]
        heads = (goods, old, self.tr("Harga baru"), self.tr("Selisih"))
        tabs.add(self.tr("Harga berubah"), heads, changes, money, count=count_text(report.repriced))
        gone = [(_goods(change), format_rupiah(change.old)) for change in report.withdrawals]
        tabs.add(self.tr("Turun tayang"), (goods, old), gone, {1: _MONEY}, count=count_text(report.withdrawn))
        bad = [
            (
                Cell(row.reason.text(self._language), " · ".join(filter(None, (row.sku, one_line(row.name))))),
                f"{row.place.file} : {count_text(row.place.line)}",
            )
            for row in report.refused
        ]
        where = self.tr("Berkas dan baris")
        tabs.add(
            self.tr("Ditolak"), (self.tr("Alasan"), where), bad, {1: 2 * _MONEY}, count=count_text(report.rejected)
        )
        return tabs

    def _buttons(self) -> QHBoxLayout:
        report, buttons = self._report, QHBoxLayout()
        self.rejects_button = plain_button(self.tr("Buka berkas baris yang ditolak"), self._open_rejects)
        self.rejects_button.setVisible(report.rejects_file is not None)
        buttons.addWidget(self.rejects_button)
        buttons.addStretch(1)
        leave = self.tr("Biarkan katalog lama") if report.dry_run else self.tr("Tutup")
        take = self.tr("Terima perubahan") if report.large else self.tr("Impor sekarang")
        self.leave_button = plain_button(leave, self.reject)
        self.accept_button = primary_button(take, self._take)
        self.accept_button.setVisible(report.dry_run)
        self.accept_button.setEnabled(bool(report.added or report.changed or report.withdrawn))
        buttons.addWidget(self.leave_button)
        buttons.addWidget(self.accept_button)
        return buttons

    def _take(self) -> None:
        self.accepted_changes.emit()
        self.accept()

    def _open_rejects(self) -> None:
        """The table program of the laptop shows it: line, reason, and what was in the row."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._report.rejects_file or ""))


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


def _changed(change: PriceChange) -> tuple[str | Cell, ...]:
    new = change.new or 0
    percent = f"{(new - change.old) * 100 / change.old:+.0f} %" if change.old else ""
    return _goods(change), format_rupiah(change.old), format_rupiah(new), percent


def _goods(change: PriceChange) -> Cell:
    return Cell(one_line(change.name), change.id)
