"""What is not paid yet, by age: sums per band, the rows below, and the way to a spreadsheet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.fulfilment.services import FulfilmentServices
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.style import SPACE, TYPE
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.buttons import plain_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.empty import EmptyState
from blangkon_desktop.ui.widgets.labels import MoneyLabel, label
from blangkon_desktop.ui.widgets.tables import MONEY_ALIGNMENT, TableView
from blangkon_desktop.ui.widgets.times import day_text
from blangkon_desktop.usecases.show_unpaid import UnpaidRow
from blangkon_desktop.usecases.unpaid_ages import WAITS, AgeBand, age_bands, unpaid_csv

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_AGE, _SINCE, _NUMBER, _VENDOR, _PURPOSE, _WAITS, _AMOUNT = range(7)


class AgesModel(QAbstractTableModel):
    """One row per receipt that waits for money, the oldest first."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language: Language = language
        self.rows: tuple[UnpaidRow, ...] = ()
        self._heads = (
            self.tr("Umur"),
            self.tr("Sejak"),
            self.tr("Pesanan"),
            self.tr("Penyedia"),
            self.tr("Keperluan"),
            self.tr("Menunggu"),
            self.tr("Jumlah"),
        )

    def set_rows(self, rows: tuple[UnpaidRow, ...]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Seven."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The heads; figures stand right."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in (_AGE, _AMOUNT):
            return MONEY_ALIGNMENT
        return self._heads[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell; figures stand right."""
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in (_AGE, _AMOUNT):
            return MONEY_ALIGNMENT
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        row = self.rows[index.row()]
        return (
            self.tr("{n} hari").format(n=row.age),
            day_text(row.since),
            f"{row.number} · {row.receipt}",
            row.vendor,
            row.purpose,
            WAITS[row.waits_for].text(self._language),
            format_rupiah(row.amount),
        )[index.column()]


class BandCard(Card):
    """The sum of one band of ages."""

    def __init__(self, band: AgeBand) -> None:
        super().__init__(kind="attention" if band.count and band.last is None else "plain")
        self.band = band
        self.body.setSpacing(SPACE.xs)
        span = f"{band.first}–{band.last}" if band.last is not None else f">{band.first - 1}"
        title = self.tr("{span} hari").format(span=span)
        amount = MoneyLabel(band.amount, size=TYPE.large, strong=True)
        amount.setAlignment(Qt.AlignmentFlag.AlignLeft)
        count = self.tr("{n} penerimaan").format(n=band.count)
        for part in (label(title, "field"), amount, label(count, "small")):
            self.body.addWidget(part)
        self.setAccessibleName(f"{title}: {amount.text()}, {count}")


class AgesPanel(QWidget):
    """`opened` carries `ORDER_ID#N` of a row that was chosen with Enter or a double click."""

    opened = Signal(str)

    def __init__(self, services: FulfilmentServices, tasks: TaskRunner, notices: Notices) -> None:
        super().__init__()
        self._services, self._tasks, self._notices = services, tasks, notices
        self._all: tuple[UnpaidRow, ...] = ()
        self.model = AgesModel(services.language)
        self.table = TableView(self.tr("Belum dibayar menurut umur"))
        self.table.setModel(self.model)
        widths = {_AGE: 76, _SINCE: 104, _NUMBER: 160, _VENDOR: 190, _WAITS: 120, _AMOUNT: 128}
        self.table.set_widths(_PURPOSE, widths)
        self.table.horizontalHeader().setSectionsClickable(False)
        self.table.activated.connect(self._open)
        self.export = plain_button(self.tr("Simpan sebagai CSV…"), self.ask, key="Ctrl+E", icon="download")
        self.total = label("", "quiet")
        self.bands: tuple[BandCard, ...] = ()
        self._bands = QHBoxLayout()
        self._bands.setSpacing(SPACE.m)
        foot = QHBoxLayout()
        foot.addWidget(self.total, 1)
        foot.addWidget(self.export)
        self.empty = EmptyState(
            "circle-check",
            self.tr("Tidak ada yang menunggu dibayar"),
            self.tr("Setiap penerimaan muncul di sini menurut umurnya sampai dibayar dan pajaknya disetor."),
        )
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        column.addLayout(self._bands)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        self._inside, self._stack = inside, QStackedWidget()
        self._stack.addWidget(inside)
        self._stack.addWidget(self.empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def show_rows(self, rows: tuple[UnpaidRow, ...], words: str = "") -> None:
        """Show the rows that hold each of the words."""
        self._all = rows
        wanted = words.casefold().split()
        shown = tuple(r for r in rows if all(w in f"{r.number} {r.vendor} {r.purpose}".casefold() for w in wanted))
        self.model.set_rows(shown)
        while (item := self._bands.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.bands = tuple(map(BandCard, age_bands(shown)))
        for band in self.bands:
            self._bands.addWidget(band, 1)
        amount = format_rupiah(sum(row.amount for row in shown))
        self.total.setText(self.tr("{n} penerimaan, bersama {amount}").format(n=len(shown), amount=amount))
        self._stack.setCurrentWidget(self._inside if rows else self.empty)

    def ask(self) -> QFileDialog:
        """Ask where to write the table."""
        name = self.tr("belum-dibayar-{day}.csv").format(day=self._services.today.isoformat())
        dialog = QFileDialog(self, self.tr("Simpan sebagai CSV"))
        dialog.setAccessibleName(self.tr("Simpan sebagai CSV"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda path: self.write(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def write(self, path: Path) -> None:
        """Write what is shown."""
        services, rows = self._services, self.model.rows
        told = self.tr("Daftar disimpan: {name}").format(name=path.name)
        self._tasks.run(
            lambda _: services.write_file(path, unpaid_csv(rows, services.language)),
            done=lambda _: self._notices.good(told),
            label=self.tr("Menyimpan daftar"),
            lane="read",
        )

    def _open(self, index: QModelIndex) -> None:
        row = self.model.rows[index.row()]
        self.opened.emit(f"{row.order_id}#{row.receipt}")
