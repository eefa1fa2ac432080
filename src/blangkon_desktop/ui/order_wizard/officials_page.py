"""Fifth page: who signs, and why this seller."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QGridLayout, QPlainTextEdit, QWidget

from blangkon_desktop.domain.people import Role
from blangkon_desktop.ui.order_wizard.page import OrderPage
from blangkon_desktop.ui.order_wizard.state import WizardState
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.forms import FormRows
from blangkon_desktop.ui.widgets.labels import label

_ROLES = (
    ("ppk", Role.PPK),
    ("pejabat_pengadaan", Role.PEJABAT_PENGADAAN),
    ("bendahara", Role.BENDAHARA),
    ("pptk", Role.PPTK),
)


class OfficialsPage(OrderPage):
    """Each official is chosen from those on the roster with the role; a single one is chosen already."""

    def __init__(self, state: WizardState) -> None:
        super().__init__(
            state,
            self.tr("Pejabat"),
            self.tr("Nama-nama ini tercetak dan menandatangani berkas."),
        )
        captions = {
            "ppk": self.tr("Pejabat Pembuat Komitmen"),
            "pejabat_pengadaan": self.tr("Pejabat Pengadaan"),
            "bendahara": self.tr("Bendahara Pengeluaran"),
            "pptk": self.tr("PPTK (boleh kosong)"),
        }
        card = Card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.l)
        grid.setVerticalSpacing(SPACE.m)
        self.boxes: dict[str, QComboBox] = {}
        self.rows: list[FormRows] = []
        for n, (name, _) in enumerate(_ROLES):
            box = QComboBox()
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(18)
            box.activated.connect(lambda _index, name=name: self._take(name))
            rows = FormRows()
            rows.add(name, captions[name], box)
            self.rows.append(rows)
            self.boxes[name] = box
            grid.addWidget(rows, n // 2, n % 2)
        card.body.addLayout(grid)
        self.missing = label("", "body", wrap=True)
        card.body.addWidget(self.missing)
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(scaled(92))
        self.reason.setPlaceholderText(
            self.tr("Misalnya: harga terendah dari tiga penawaran, barang siap kirim, penyedia UMKK di Batang")
        )
        choice = Card(self.tr("Alasan memilih penyedia ini"))
        self.reason.setAccessibleName(self.tr("Alasan memilih penyedia ini"))
        self.vendor = label("", "quiet", wrap=True)
        choice.body.addWidget(self.vendor)
        choice.body.addWidget(self.reason)
        choice.body.addWidget(label(self.tr("Alasan ini dibaca PPK sebelum menyetujui."), "small", wrap=True))
        self.content.addWidget(card)
        self.content.addWidget(choice)
        self.content.addStretch(1)
        self.reason.textChanged.connect(lambda: state.change(reason_for_choice=self.reason.toPlainText()))
        state.loaded.connect(self._fill)

    def refresh(self) -> None:
        """Show the form."""
        form = self.state.form
        if self.boxes["ppk"].count() == 0:
            self._fill()
        for name, box in self.boxes.items():
            at = box.findData(getattr(form, name))
            if at != box.currentIndex():
                box.setCurrentIndex(at)
        if self.reason.toPlainText() != form.reason_for_choice:
            self.reason.setPlainText(form.reason_for_choice)
        self.vendor.setText(form.vendor)

    def first_field(self) -> QWidget:
        """The reason: the officials are chosen already."""
        return self.reason

    def is_ready(self) -> bool:
        """Three officials and a reason; the PPTK may stay empty."""
        form = self.state.form
        return all((form.ppk, form.pejabat_pengadaan, form.bendahara, form.reason_for_choice.strip()))

    def _fill(self) -> None:
        facts = self.state.facts
        if facts is None:
            return
        empty: list[str] = []
        for name, role in _ROLES:
            box = self.boxes[name]
            box.clear()
            people = facts.with_role(role)
            if name == "pptk":
                box.addItem(self.tr("Tanpa PPTK"), "")
            for person in people:
                box.addItem(person.name, person.user)
            if not people and name != "pptk":
                empty.append(box.accessibleName())
            box.setCurrentIndex(box.findData(getattr(self.state.form, name)))
        self.missing.setVisible(bool(empty))
        words = self.tr("▲ Belum terdaftar: {roles}. Minta admin kantor menambahkannya.")
        self.missing.setText(words.format(roles=", ".join(empty)))

    def _take(self, name: str) -> None:
        self.state.change(**{name: self.boxes[name].currentData() or ""})
