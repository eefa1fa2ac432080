"""Help and terms: what one is looking at comes first, all of it reads well."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from blangkon_desktop.ui.glossary import glossary, terms_in
from blangkon_desktop.ui.help_dialog import HelpDialog, nearest_terms
from blangkon_desktop.ui.theme import Theme
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.forms import FormRows
from blangkon_desktop.ui.widgets.labels import label
from tests.architecture.tree import ROOT
from tests.offices import ReadyOffice
from tests.ui.desktops import OpenDesktop, settle, sign_in


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> QWidget:
    """A page that speaks of RUP, with a card about payment and a card of one field."""
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    column.addWidget(label("Paket RUP tahun ini"))
    paying = Card("Pembayaran")
    paying.body.addWidget(label("NTPN dicatat bendahara"))
    paying.body.addWidget(QLineEdit())
    plain = Card("Penyedia")
    rows = FormRows()
    rows.add("npwp", "NPWP", QLineEdit())
    rows.add("place", "Tempat", QLineEdit())
    plain.body.addWidget(rows)
    column.addWidget(paying)
    column.addWidget(plain)
    made.show()
    return made


def words(page: QWidget, focused: QWidget | None) -> list[str]:
    return [term.word for term in nearest_terms(focused, page)]


def test_the_field_in_focus_comes_first_then_its_card_then_the_page(page: QWidget) -> None:
    in_card, npwp, place = page.findChildren(QLineEdit)
    assert words(page, npwp) == ["NPWP"]
    assert words(page, in_card) == ["Bendahara", "NTPN"]
    assert words(page, place) == ["NPWP"]
    assert words(page, None) == ["Bendahara", "NPWP", "NTPN", "RUP"]
    assert nearest_terms(None, None) == ()


def test_the_entry_chosen_in_a_box_counts(qtbot: QtBot, theme: Theme) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItems(["Plh. (pelaksana harian)", "Plt. (pelaksana tugas)"])
    assert words(box, box) == ["Plh."]
    box.setCurrentIndex(1)
    assert words(box, box) == ["Plt."]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kirim ke PPK", ["PPK"]),
        ("PPK-SKPD memeriksa", ["PPK-SKPD"]),
        ("Pejabat Pembuat Komitmen", ["PPK"]),
        ("pagu anggaran", ["Pagu"]),
        ("PAGUYUBAN", []),
        ("ba", []),
        ("BA pemeriksaan dan BAST", ["BA", "BAST"]),
        ("PPN dan PPh", ["PPh", "PPN"]),
        ("Plh. Bendahara Pengeluaran", ["Bendahara", "Plh."]),
    ],
)
def test_terms_are_whole_words(text: str, found: list[str]) -> None:
    assert [term.word for term in terms_in([text])] == found


def test_every_term_is_explained_once_and_stands_in_the_projects_glossary() -> None:
    terms = [term.word for term in glossary()]
    assert len(set(terms)) == len(terms)
    assert terms == sorted(terms, key=str.casefold)
    assert all(term.meaning.endswith(".") for term in glossary())
    known = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8").casefold()
    assert [word for word in terms if word.casefold() not in known] == []


def test_f1_on_a_person_explains_his_office(qtbot: QtBot, office: ReadyOffice, open_desktop: OpenDesktop) -> None:
    desktop = open_desktop(office)
    sign_in(qtbot, desktop, "pptk")
    desktop.window.go("people", "bendahara")
    settle(qtbot, desktop)
    assert desktop.window.frame is not None
    table = desktop.window.frame.page.table  # type: ignore[union-attr]
    with qtbot.waitActive(desktop.window):
        desktop.window.activateWindow()
    table.setFocus()
    qtbot.keyClick(QApplication.focusWidget() or table, Qt.Key.Key_F1)
    dialog = desktop.window.findChild(HelpDialog)
    assert isinstance(dialog, HelpDialog)
    assert "Bendahara" in [term.word for term in dialog.near]
    texts = [x.text() for x in dialog.findChildren(QLabel)]
    assert texts.index("Yang sedang Anda lihat") < texts.index("Semua istilah")
    assert "Kunci layar; isinya tetap seperti semula" in texts
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
