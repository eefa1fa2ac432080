"""The question whether to go on with what was left unfinished."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout

from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.widgets.buttons import danger_button, plain_button, primary_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.usecases.keep_draft import KeptForms
from blangkon_desktop.usecases.order_form import OrderForm


class DraftOffer(Card):
    """Go on, take what was put into the basket meanwhile, begin with the basket, or let it go."""

    def __init__(self) -> None:
        super().__init__(kind="plain")
        self.body.addWidget(label(self.tr("Lanjutkan pesanan yang belum selesai?"), "heading"))
        self.setAccessibleName(self.tr("Lanjutkan pesanan yang belum selesai?"))
        self.what = label("", "body", wrap=True)
        self.when = label("", "quiet")
        self.body.addWidget(self.what)
        self.body.addWidget(self.when)
        self.resume = primary_button(self.tr("Lanjutkan"))
        self.add = plain_button(self.tr("Tambahkan ke pesanan ini"))
        self.anew = plain_button(self.tr("Mulai dari keranjang"))
        self.forget = danger_button(self.tr("Hapus konsep"))
        self.more = label("", "body", wrap=True)
        self.body.addWidget(self.more)
        self.body.addSpacing(SPACE.s)
        for buttons in ((self.resume, self.add), (self.anew, self.forget)):
            row = QHBoxLayout()
            row.setSpacing(SPACE.s)
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
            self.body.addLayout(row)
        self.setFixedWidth(scaled(520))

    def show_draft(self, kept: KeptForms, basket: bool, new: int = 0) -> None:
        """Say what is there; `new` goods of the same seller were put into the basket meanwhile."""
        form = kept.forms.form
        words = " · ".join(filter(None, (self._sort(form), self.tr("{vendor} · {n} barang · {purpose}"))))
        self.what.setText(
            words.format(
                vendor=form.vendor or "–", n=len(form.lines), purpose=form.purpose or self.tr("keperluan belum diisi")
            )
        )
        at = datetime.fromisoformat(kept.saved_at)
        self.when.setText(self.tr("Tersimpan {at}").format(at=f"{at:%d-%m-%Y %H.%M}"))
        self.anew.setVisible(basket)
        self.add.setVisible(new > 0)
        self.more.setVisible(new > 0)
        self.more.setText(self.tr("Di keranjang ada {n} barang lagi dari penyedia ini.").format(n=new))

    def _sort(self, form: OrderForm) -> str:
        if form.changing:
            return self.tr("Perubahan pesanan")
        return self.tr("Gabungan {n} pesanan").format(n=len(form.replacing)) if form.replacing else ""
