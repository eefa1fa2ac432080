"""Forms of an import: which stage it brings and why; and which column of an unknown table holds what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from blangkon_desktop.domain.budget_history import REVISION_LABELS, RevisionKind
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.people.panel_form import PanelForm
from blangkon_desktop.usecases.budget_views import BudgetReport, ImportWish

_LONGEST = 500


class StageForm(PanelForm):
    """The stage is guessed and may be changed; where no row is the office's own, its name in the file is asked."""

    def __init__(self, report: BudgetReport, wish: ImportWish, language: Language) -> None:
        own = report.added + report.changed + report.unchanged + report.rejected
        if not own and report.offices:
            title, confirm = self.tr("Satuan kerja di berkas"), self.tr("Lihat lagi")
            hint = self.tr("Tidak ada baris dengan kode atau nama kantor ini. Pilih namanya di berkas, bila ada.")
        else:
            title, confirm = self.tr("Simpan sebagai"), self.tr("Simpan ke anggaran")
            hint = ""
        super().__init__(title, confirm, hint=hint)
        self.asks_office = not own and bool(report.offices)
        self.stage = QComboBox()
        self.office = QComboBox()
        self.reason = QLineEdit(wish.reason)
        self.reason.setMaxLength(_LONGEST)
        if self.asks_office:
            self.office.addItems(list(report.offices))
            self.rows.add("office", self.tr("Nama kantor ini di berkas"), self.office)
            return
        for kind in RevisionKind:
            self.stage.addItem(REVISION_LABELS[kind].text(language), kind)
        self.stage.setCurrentIndex(list(RevisionKind).index(report.kind))
        guessed = self.tr("Tebakan program; ubah bila keliru.") if wish.kind is None else ""
        self.rows.add("stage", self.tr("Tahap anggaran"), self.stage, guessed)
        self.rows.add("reason", self.tr("Alasan (boleh kosong)"), self.reason, self.tr("Misalnya: DPPA 900/12/2026"))
        self.confirm.setEnabled(bool(report.changes or report.added or report.changed))

    def first_field(self) -> QWidget:
        """The office's name, or the button."""
        return self.office if self.asks_office else self.confirm

    def wish(self, before: ImportWish, report: BudgetReport) -> ImportWish:
        """How the import is wanted now."""
        if self.asks_office:
            names = (*before.office_names, self.office.currentText())
            return ImportWish(before.format, before.kind, before.reason, names, before.columns)
        chosen = self.stage.currentData()
        kind = None if before.kind is None and chosen == report.kind else RevisionKind(chosen)
        return ImportWish(before.format, kind, self.reason.text().strip(), before.office_names, before.columns)


class ColumnsForm(PanelForm):
    """Which column of a table holds which field; RUP code and ceiling are needed."""

    def __init__(self, columns: Sequence[str], chosen: Mapping[str, str]) -> None:
        hint = self.tr("Tabel ini belum dikenal. Tentukan kolomnya sekali; pilihan itu diingat.")
        super().__init__(self.tr("Kolom tabel"), self.tr("Lihat isinya"), hint=hint)
        captions = {
            "rup": self.tr("Kode RUP"),
            "ceiling": self.tr("Pagu"),
            "name": self.tr("Nama paket"),
            "mak": self.tr("Kode rekening atau MAK"),
            "satker": self.tr("Satuan kerja"),
        }
        self.boxes: dict[str, QComboBox] = {}
        for field, caption in captions.items():
            box = QComboBox()
            box.addItem(self.tr("(tidak ada)"), "")
            for name in columns:
                box.addItem(name, name)
            box.setCurrentIndex(max(0, box.findData(chosen.get(field, ""))))
            self.boxes[field] = box
            self.rows.add(field, caption, box)

    def is_filled(self) -> bool:
        """RUP code and ceiling are chosen."""
        for field in ("rup", "ceiling"):
            if not self.boxes[field].currentData():
                return not self.rows.show_error(field, self.tr("Pilih kolomnya dahulu."))
        return True

    def first_field(self) -> QWidget:
        """The first that is not chosen yet."""
        empty = (box for box in self.boxes.values() if not box.currentData())
        return next(empty, self.boxes["rup"])

    def wish(self, before: ImportWish) -> ImportWish:
        """The import with these columns."""
        columns = {field: str(box.currentData()) for field, box in self.boxes.items() if box.currentData()}
        return ImportWish("xlsx", before.kind, before.reason, before.office_names, columns)
