"""The event that a catering order serves: activity, day, hour, place, portions; urgent orders keep the true time."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from blangkon_desktop.domain.catalogue import PurchaseKind
from blangkon_desktop.domain.dates_id import date_screen
from blangkon_desktop.domain.event_order import EventFacts, dated_after_event
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.ui.order_wizard.state import WizardState
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.forms import FormRows
from blangkon_desktop.ui.widgets.labels import label, set_state
from blangkon_desktop.ui.widgets.typed_fields import DayEdit
from blangkon_desktop.usecases.order_form import whole_event

_HOUR = re.compile(r"([01]?\d|2[0-3])(?:[.:]?([0-5]\d))?", re.ASCII)
_NOTHING = EventFacts("", "", "", "")


class EventCard(Card):
    """Appears for catering. `changed` follows each change of whether it is filled in."""

    changed = Signal()

    def __init__(self, state: WizardState) -> None:
        super().__init__()
        self._state = state
        self._wrong_hour = False
        self.setAccessibleName(self.tr("Kegiatan"))
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Untuk kegiatan apa?"), "heading"), 1)
        self.urgent = QCheckBox(self.tr("Pesan mendesak"))
        self.urgent.setToolTip(self.tr("Hari ini juga; waktu memesan dicatat apa adanya"))
        self.single = QCheckBox(self.tr("Untuk satu kegiatan"))
        head.addWidget(self.urgent)
        head.addWidget(self.single)
        self.body.addLayout(head)
        self.fields = QWidget()
        self._grid = QGridLayout(self.fields)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE.l)
        self.activity, self.hour, self.place = QLineEdit(), QLineEdit(), QLineEdit()
        self.day = DayEdit(lambda: state.services.today)
        self.rows = {
            "activity": self._add(self.activity, self.tr("Kegiatan"), 0, 0),
            "place": self._add(self.place, self.tr("Tempat"), 0, 1),
            "day": self._add(self.day, self.tr("Tanggal"), 1, 0),
            "hour": self._add(self.hour, self.tr("Jam"), 1, 1),
        }
        self.activity.setMaxLength(160)
        self.place.setMaxLength(160)
        self.activity.setPlaceholderText(self.tr("Misalnya: Rapat MKKS"))
        self.hour.setPlaceholderText("10.00")
        self.body.addWidget(self.fields)
        self.portions = label("", "quiet", wrap=True)
        self.told = label("", "small", wrap=True)
        self.body.addWidget(self.portions)
        self.body.addWidget(self.told)
        self.setVisible(False)
        self._connect()

    @property
    def is_ready(self) -> bool:
        """Whether the event is whole, or not asked for."""
        if not self.needed or self._state.form.event is None:
            return True
        return whole_event(self._state.form.event) is not None and self.day.is_clear and not self._wrong_hour

    @property
    def needed(self) -> bool:
        """Whether the order is one of catering."""
        seen = self._state.seen
        catering = seen is not None and seen.order.content.kind is PurchaseKind.CATERING
        return catering or self._state.form.event is not None

    def refresh(self) -> None:
        """Show the event of the form; a new catering order begins with one."""
        form = self._state.form
        self.setVisible(self.needed)
        if not self.needed:
            return
        event = form.event
        self.single.setChecked(event is not None)
        self.fields.setVisible(event is not None)
        self.portions.setVisible(event is not None)
        self.urgent.setVisible(event is not None)
        self.urgent.setChecked(bool(form.urgent_at))
        if event is None:
            self.told.setText(self.tr("Bukan untuk satu kegiatan, misalnya minuman harian kantor."))
            set_state(self.told, "")
            return
        for field, text in ((self.activity, event.activity), (self.place, event.place)):
            if field.text() != text:
                field.setText(text)
        if not self.hour.hasFocus() and not self._wrong_hour:
            self.hour.setText(event.time.replace(":", "."))
        self.day.show_day(date.fromisoformat(event.date) if event.date else None)
        words = self.tr("Porsi menurut barang: {portions}")
        self.portions.setText(words.format(portions=", ".join(f"{n} {name}" for name, n in event.portions) or "–"))
        self._tell(event)

    def begin(self) -> None:
        """A catering order without an event is asked for one; portions follow the lines."""
        form, seen = self._state.form, self._state.seen
        if seen is None or seen.order.content.kind is not PurchaseKind.CATERING:
            return
        if form.event is None and self.single.property("declined") is not True:
            self._state.change(event=replace(_NOTHING, portions=self._portions()))

    def follow_lines(self) -> None:
        """The portions are the quantities of the lines."""
        event = self._state.form.event
        if event is not None and event.portions != self._portions():
            self._state.change(event=replace(event, portions=self._portions()))

    def _portions(self) -> tuple[tuple[str, int], ...]:
        return tuple((x.name, x.quantity) for x in self._state.form.lines)

    def _connect(self) -> None:
        self.activity.textEdited.connect(lambda text: self._put(activity=text))
        self.place.textEdited.connect(lambda text: self._put(place=text))
        self.day.taken.connect(self._take_day)
        self.day.unclear.connect(lambda sentence: self._error("day", sentence))
        self.hour.textEdited.connect(self._take_hour)
        self.single.clicked.connect(self._take_single)
        self.urgent.clicked.connect(self._take_urgent)

    def _add(self, field: QLineEdit, caption: str, row: int, column: int) -> FormRows:
        rows = FormRows()
        rows.add("field", caption, field)
        self._grid.addWidget(rows, row, column)
        return rows

    def _put(self, **fields: Any) -> None:
        event = self._state.form.event or _NOTHING
        self._state.change(event=replace(event, **fields))
        self.changed.emit()

    def _take_day(self, day: date | None) -> None:
        if self.day.is_clear:
            self.rows["day"].clear_errors()
            self._put(date=day.isoformat() if day else "")
        self.changed.emit()

    def _take_hour(self, text: str) -> None:
        found = _HOUR.fullmatch(text.strip())
        self._wrong_hour = bool(text.strip()) and found is None
        if self._wrong_hour:
            self.rows["hour"].show_error("field", self.tr("Tulis jam seperti 10.00."))
            self.changed.emit()
            return
        self.rows["hour"].clear_errors()
        self._put(time=f"{int(found[1]):02}:{found[2] or '00'}" if found else "")

    def _take_single(self, wanted: bool) -> None:
        self.single.setProperty("declined", not wanted)
        self._state.change(event=replace(_NOTHING, portions=self._portions()) if wanted else None, urgent_at="")
        self.changed.emit()

    def _take_urgent(self, wanted: bool) -> None:
        now = self._state.services.clock.now()
        event = self._state.form.event or replace(_NOTHING, portions=self._portions())
        if wanted:
            event = replace(event, date=now.date().isoformat())
            self._state.change(
                event=event,
                urgent_at=now.isoformat(timespec="minutes"),
                delivery_by=now.date(),
                delivery_place=event.place,
            )
        else:
            self._state.change(urgent_at="")
        self.changed.emit()

    def _error(self, name: str, sentence: Sentence) -> None:
        self.rows[name].show_error("field", sentence.text(self._state.services.language))
        self.changed.emit()

    def _tell(self, event: EventFacts) -> None:
        """What the day of the event means for the order: dated after it, or ordered in haste at its true time."""
        late = dated_after_event(whole_event(event), self._state.services.today.isoformat())
        set_state(self.told, "attention" if late else "")
        if late is not None:
            self.told.setText(f"▲ {late.text(self._state.services.language)}")
            return
        at = self._state.form.urgent_at
        if at:
            words = self.tr("Dicatat apa adanya: dipesan {day} pukul {hour}. Tanggal tidak dimundurkan.")
            day = date_screen(date.fromisoformat(at[:10]))
            self.told.setText(words.format(day=day, hour=at[11:16].replace(":", ".")))
            return
        self.told.setText(self.tr("Kegiatan tercetak pada surat pesanan, dan menjadi dasar undangan dan daftar hadir."))
