"""The answer to a check: genuine, replaced, altered, or unknown, with the papers that it is about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.paper_kinds import PAPER_NAMES, PaperKind
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.style import SPACE, State
from blangkon_desktop.ui.widgets.badges import StatusChip
from blangkon_desktop.ui.widgets.buttons import plain_button
from blangkon_desktop.ui.widgets.card import Card, CardKind
from blangkon_desktop.ui.widgets.empty import EmptyState
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.ui.widgets.times import day_text
from blangkon_desktop.usecases.letter_ports import PaperRecord
from blangkon_desktop.usecases.verify_paper import Verdict, Verification, say

_ORDER = Qt.ItemDataRole.UserRole


class ResultCard(QStackedWidget):
    """Empty until something was checked. `order_wanted` carries the order of the paper."""

    order_wanted = Signal(str)

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language: Language = language
        self._order_id = ""
        self.nothing = EmptyState(
            "certificate",
            self.tr("Asli, diubah, atau tidak dikenal"),
            self.tr("Yang diperiksa isi surat, bukan rupanya."),
        )
        self.card = Card()
        self.card.setAccessibleName(self.tr("Hasil pemeriksaan"))
        self.asked = label("", "quiet", wrap=True)
        self.chip = StatusChip()
        self.said = label("", "heading", wrap=True, selectable=True)
        self.more = label("", "body", wrap=True)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(SPACE.l)
        self._facts.setVerticalSpacing(SPACE.xs)
        self._facts.setColumnStretch(1, 1)
        self.values: list[QLabel] = []
        self.papers = QListWidget()
        self.papers.setAccessibleName(self.tr("Surat di dalam berkas"))
        self.papers.itemActivated.connect(self._open_item)
        self.open = plain_button(self.tr("Buka pesanan"), self._open, icon="external-link")
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        body = self.card.body
        body.addWidget(self.asked)
        body.addWidget(self.chip)
        body.addWidget(self.said)
        body.addWidget(self.more)
        body.addLayout(self._facts)
        body.addWidget(self.papers, 1)
        body.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.card)
        column.addStretch(1)
        self.addWidget(self.nothing)
        self.addWidget(holder)

    def wait(self, asked: str) -> None:
        """Something else is being checked: the old answer must not stand beside it."""
        self._tell(asked, "neutral", self.tr("Sedang diperiksa"), "", "", "plain")

    def show_found(self, asked: str, found: Verification) -> None:
        """The verdict on a paper of this office."""
        words = say(found).text(self._language)
        more = ""
        state: State = "good"
        kind: CardKind = "good"
        word = self.tr("Asli")
        if found.verdict is Verdict.ALTERED:
            state, kind, word = "stop", "stop", self.tr("Diubah")
            more = self.tr("Jangan dipakai. Surat aslinya ada di pesanan: cetak lagi dari sana.")
            if found.combined:
                more = self.tr("Jangan dipakai. Cetak lagi berkasnya dari pesanannya.")
        elif found.later is not None:
            state, kind, word = "attention", "attention", self.tr("Asli, sudah diganti")
            more = self.tr("Pakai versi yang terbaru; alasan penggantian tercetak padanya.")
        elif found.record is None:
            more = self.tr("Segel laptop lain kantor ini; datanya belum diambil. Kirim & ambil untuk melihatnya.")
        self._tell(asked, state, word, words, more, kind)
        self._show_facts(found)
        self._show_papers(found.papers, found.changed if found.verdict is Verdict.ALTERED else None)

    def show_error(self, asked: str, error: BlangkonError) -> None:
        """Unknown, or the file can't be read."""
        word = self.tr("Tidak dikenal") if error.code == "paper.unknown" else self.tr("Tidak dapat diperiksa")
        more = " ".join(part.text(self._language) for part in (error.detail, error.next_step) if part.id)
        self._tell(asked, "neutral", word, error.title.text(self._language), more, "plain")

    def _tell(self, asked: str, state: State, word: str, said: str, more: str, kind: CardKind) -> None:
        self._order_id = ""
        self.asked.setText(asked)
        self.chip.show_state(state, word)
        self.said.setText(said)
        self.said.setVisible(bool(said))
        self.more.setText(more)
        self.more.setVisible(bool(more))
        self.card.set_kind(kind)
        self._show_rows(())
        self._show_papers(())
        self.open.setVisible(False)
        self.setCurrentIndex(1)

    def _show_facts(self, found: Verification) -> None:
        record = found.record
        if record is None or len(found.papers) > 1:
            return
        name = PAPER_NAMES[PaperKind(record.kind)].text(self._language)
        rows = [(self.tr("Jenis"), name), (self.tr("Nomor"), record.number)]
        rows.append((self.tr("Terbit"), day_text(record.issued_at)))
        rows.append((self.tr("Versi"), str(record.version)))
        if found.later is not None:
            rows.append((self.tr("Versi terbaru"), f"{found.later.version} · {day_text(found.later.issued_at)}"))
        self._show_rows(rows)
        self._order_id = record.order_id
        self.open.setVisible(bool(record.order_id))

    def _show_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        while (item := self._facts.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.values = []
        for at, (name, value) in enumerate(rows):
            self._facts.addWidget(label(name, "field"), at, 0)
            shown = label(value, "body", wrap=True, selectable=True)
            self.values.append(shown)
            self._facts.addWidget(shown, at, 1)

    def _show_papers(self, papers: Sequence[PaperRecord], changed: Sequence[PaperRecord] | None = None) -> None:
        """The papers of a combined file; of an altered one with whether each is still whole."""
        self.papers.clear()
        self.papers.setVisible(len(papers) > 1)
        for record in papers if len(papers) > 1 else ():
            name = PAPER_NAMES[PaperKind(record.kind)].text(self._language)
            words = f"{name} · {record.number}"
            if changed is not None:
                mark = self.tr("tidak sama") if record in changed else self.tr("utuh")
                words = f"{words} · {mark}"
            item = QListWidgetItem(words)
            item.setData(_ORDER, record.order_id)
            item.setToolTip(self.tr("Enter membuka pesanannya"))
            self.papers.addItem(item)

    def _open(self) -> None:
        if self._order_id:
            self.order_wanted.emit(self._order_id)

    def _open_item(self, item: QListWidgetItem) -> None:
        self.order_wanted.emit(str(item.data(_ORDER)))
