"""Pairing the office with its hub: address and one-time code, filled in by an administrator."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.buttons import primary_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.forms import FormRows
from blangkon_desktop.ui.widgets.labels import label


class PairingCard(Card):
    """`wanted` carries address and code."""

    wanted = Signal(str, str)

    def __init__(self, may_pair: bool, language: Language) -> None:
        super().__init__("")
        self._language = language
        self.set_kind("plain")
        self.setAccessibleName(self.tr("Pasangkan dengan hub"))
        self.body.setSpacing(SPACE.m)
        self.body.addWidget(label(self.tr("Pasangkan dengan hub"), "heading"))
        self.form = FormRows()
        self.url, self.code = QLineEdit(), QLineEdit()
        self.button = primary_button(self.tr("Pasangkan"), self._send)
        if not may_pair:
            text = self.tr("Kantor ini belum dipasangkan. Minta Admin kantor memasangkannya.")
            self.body.addWidget(label(text, "quiet", wrap=True))
        else:
            text = self.tr("Alamat dan kode sekali pakai diberikan oleh pengelola hub kabupaten.")
            self.body.addWidget(label(text, "quiet", wrap=True))
            self.form.add("url", self.tr("Alamat"), self.url, self.tr("misalnya https://hub.kabupaten.go.id"))
            self.form.add("invite", self.tr("Kode"), self.code, self.tr("Kode berlaku satu kali."))
            self.url.setMaxLength(300)
            self.code.setMaxLength(120)
            self.code.returnPressed.connect(self._send)
            self.body.addWidget(self.form)
            self.body.addWidget(self.button)
        self.body.addStretch(1)

    def show_running(self, running: bool) -> None:
        """Nothing to press while it is tried."""
        self.button.setEnabled(not running)

    def show_trouble(self, error: BlangkonError) -> bool:
        """Say it at the field that it belongs to; False when it belongs to none."""
        parts = (error.title, error.next_step)
        text = " ".join(filter(None, (part.text(self._language) for part in parts)))
        return self.form.show_error(error.field or "", text)

    def clear(self) -> None:
        """Forget what was typed."""
        self.url.clear()
        self.code.clear()
        self.form.clear_errors()

    def _send(self) -> None:
        self.form.clear_errors()
        url, code = self.url.text().strip(), "".join(self.code.text().split())
        if not url:
            self.form.show_error("url", self.tr("Tulis alamat hub."))
        elif not code:
            self.form.show_error("invite", self.tr("Tulis kode dari pengelola hub."))
        else:
            self.wanted.emit(url, code)
