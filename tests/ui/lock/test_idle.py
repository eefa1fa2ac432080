"""When a window counts as left alone: both edges, a laptop that slept, a clock set back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QInputDevice, QKeyEvent, QMouseEvent, QPointingDevice, QWindow
from pytestqt.qtbot import QtBot

from blangkon_desktop.ui.lock.idle import IdleWatch
from tests.fakes import FixedClock

MINUTES = 10


@pytest.fixture
def watch(qtbot: QtBot, fixed_clock: FixedClock) -> IdleWatch:
    """A watch that counts."""
    made = IdleWatch(fixed_clock.now, MINUTES)
    made.start()
    return made


def key(letter: Qt.Key = Qt.Key.Key_A, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, letter, modifier)


def mouse() -> QMouseEvent:
    place, none = QPointF(1, 1), Qt.MouseButton.NoButton
    device = QPointingDevice.primaryPointingDevice()
    assert isinstance(device, QInputDevice)
    return QMouseEvent(QEvent.Type.MouseMove, place, place, none, none, Qt.KeyboardModifier.NoModifier, device)


def test_it_expires_after_the_minutes_and_not_a_second_before(
    qtbot: QtBot, watch: IdleWatch, fixed_clock: FixedClock
) -> None:
    fixed_clock.advance(MINUTES * 60 - 1)
    with qtbot.assertNotEmitted(watch.expired):
        assert not watch.look()
    fixed_clock.advance(1)
    with qtbot.waitSignal(watch.expired):
        assert watch.look()
    assert not watch.watching
    assert not watch.look()


@pytest.mark.parametrize("touch", [key, mouse])
def test_any_touch_begins_the_count_anew(watch: IdleWatch, fixed_clock: FixedClock, touch: object) -> None:
    assert callable(touch)
    fixed_clock.advance(MINUTES * 60 - 1)
    assert not watch.eventFilter(QWindow(), touch())
    fixed_clock.advance(MINUTES * 60 - 1)
    assert not watch.look()


def test_what_is_no_input_does_not_count(watch: IdleWatch, fixed_clock: FixedClock) -> None:
    fixed_clock.advance(MINUTES * 60)
    assert not watch.eventFilter(QWindow(), QEvent(QEvent.Type.UpdateRequest))
    assert watch.look()


def test_the_first_touch_after_a_sleep_locks_and_does_nothing_else(
    qtbot: QtBot, watch: IdleWatch, fixed_clock: FixedClock
) -> None:
    fixed_clock.advance(3600)
    with qtbot.waitSignal(watch.expired):
        assert watch.eventFilter(QWindow(), key())
    assert not watch.eventFilter(QWindow(), key())


def test_a_clock_set_back_costs_the_minutes_at_most(watch: IdleWatch, fixed_clock: FixedClock) -> None:
    fixed_clock.advance(-7200)
    assert not watch.look()
    fixed_clock.advance(MINUTES * 60)
    assert watch.look()


def test_never_means_never(watch: IdleWatch, fixed_clock: FixedClock) -> None:
    watch.set_minutes(0)
    fixed_clock.advance(10 * 24 * 3600)
    assert not watch.look()
    assert watch.watching
    watch.set_minutes(30)
    assert (watch.minutes, watch.look()) == (30, True)


def test_ctrl_l_is_seen_in_dialogs_only(qtbot: QtBot, watch: IdleWatch) -> None:
    dialog, window = QWindow(), QWindow()
    dialog.setModality(Qt.WindowModality.WindowModal)
    lock_key = key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(watch.lock_wanted):
        assert watch.eventFilter(dialog, lock_key)
    with qtbot.assertNotEmitted(watch.lock_wanted):
        assert not watch.eventFilter(window, lock_key)  # the window has a shortcut of its own for it
        assert not watch.eventFilter(dialog, key(Qt.Key.Key_L))
