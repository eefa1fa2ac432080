"""Whether a paper is genuine: a PDF dropped here, or the code that is typed from a printed page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.ui.letters.result_card import ResultCard
from blangkon_desktop.ui.letters.services import LettersServices
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.buttons import primary_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.drop_box import DropBox
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.usecases.verify_paper import Verification

_WIDTH = 420


class CheckPanel(QWidget):
    """The two ways in at the left, the answer at the right. `order_wanted` carries the order of a paper."""

    order_wanted = Signal(str)

    def __init__(self, services: LettersServices, tasks: TaskRunner) -> None:
        super().__init__()
        self._services, self._tasks = services, tasks
        self._asked = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.l)
        left = QWidget()
        left.setFixedWidth(scaled(_WIDTH))
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        self.drop = DropBox(
            self.tr("Letakkan PDF di sini"),
            self.tr("Satu surat, atau berkas gabungan dari program ini. Isinya hanya dibaca, tidak disimpan."),
            self.tr("Pilih PDF…"),
            ["PDF (*.pdf)", self.tr("Semua berkas (*)")],
            key="Ctrl+O",
        )
        column.addWidget(self.drop)
        column.addWidget(self._code_card())
        column.addStretch(1)
        self.result = ResultCard(services.language)
        row.addWidget(left)
        row.addWidget(self.result, 1)
        self.setFocusProxy(self.code)
        self.drop.chosen.connect(self.check_file)
        self.result.order_wanted.connect(self.order_wanted)

    def check_file(self, path: Path) -> None:
        """Check a PDF."""
        services = self._services
        self._begin(path.name)
        self._tasks.run(
            lambda _: services.check_file(path),
            done=self._show,
            failed=self._refuse,
            label=self.tr("Memeriksa berkas"),
            lane="read",
            key="check-paper",
        )

    def check_code(self) -> None:
        """Check what was typed."""
        text, services = self.code.text().strip(), self._services
        if not text:
            self.focus_field()
            return
        self._begin(text if len(text) <= 40 else f"{text[:40]}…")
        self._tasks.run(
            lambda _: services.check_code(text),
            done=self._show,
            failed=self._refuse,
            lane="read",
            key="check-paper",
        )

    def focus_field(self) -> None:
        """The cursor goes into the code."""
        self.code.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.code.selectAll()

    def _begin(self, asked: str) -> None:
        self._asked = asked
        self.result.wait(asked)

    def _show(self, found: Verification) -> None:
        self.result.show_found(self._asked, found)

    def _refuse(self, error: BlangkonError) -> None:
        self.result.show_error(self._asked, error)

    def _code_card(self) -> Card:
        card = Card(self.tr("Atau ketik kode pada kertas"))
        hint = label(self.tr("«Kode periksa» ada di kaki setiap halaman. Isi kode QR juga dapat ditempel."), "quiet")
        hint.setWordWrap(True)
        self.code = QLineEdit()
        self.code.setMaxLength(600)
        self.code.setPlaceholderText("AB12-CD34-EF56-7890")
        self.code.setAccessibleName(self.tr("Kode periksa"))
        self.code.setAccessibleDescription(hint.text())
        self.code.returnPressed.connect(self.check_code)
        self.check = primary_button(self.tr("Periksa"), self.check_code)
        line = QHBoxLayout()
        line.setSpacing(SPACE.s)
        line.addWidget(self.code, 1)
        line.addWidget(self.check)
        card.body.addWidget(hint)
        card.body.addLayout(line)
        return card
