"""The list per role, countdowns and what is to be reviewed; the head of an order; stand-ins and events in words."""

from __future__ import annotations

from datetime import date

from blangkon_desktop.domain.event_order import EventFacts
from blangkon_desktop.domain.people import Role
from blangkon_desktop.domain.stand_in import StandInKind
from blangkon_desktop.ui.orders.approve_panel import ApprovePanel
from blangkon_desktop.ui.orders.order_model import groups_for
from blangkon_desktop.usecases.declare_series import SeriesRequest
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.manage_stand_ins import StandInRequest
from tests.ui.orders.office import ACCOUNT
from tests.ui.orders.room import Room


def keys(*roles: Role) -> list[str]:
    return [group.key for group in groups_for(Session("x", "X", frozenset(roles), "Dinas"))]


def test_each_role_has_the_groups_of_its_work() -> None:
    assert keys(Role.BENDAHARA) == ["all", "mine", "bill", "pay", "tax", "running", "review", "done", "cancelled"]
    assert "due" in keys(Role.PENYIMPAN)
    assert "bill" not in keys(Role.PPK)
    assert {"draft", "submitted"} <= set(keys(Role.PPK))
    assert "draft" not in keys(Role.PENYIMPAN)


def test_working_days_are_counted_down_and_told_when_over(room: Room) -> None:
    """Sent on Tuesday 24-11: Friday 27-11 is the last day, Monday 30-11 is one over."""
    order_id = room.submitted()
    for days, word, state in (
        (0, "tinggal 3 hari kerja", "neutral"),
        (2, "tinggal 1 hari kerja", "attention"),
        (1, "hari kerja terakhir", "attention"),
        (3, "lewat 1 hari kerja", "stop"),
    ):
        room.office.clock.advance(86_400 * days)
        page = room.open("budi", order_id)
        assert (page.detail.head.countdown.word, page.detail.head.countdown.state) == (word, state)
        assert word in page.model.index(0, 0).data()
    assert "27-11-2026" in page.detail.head.countdown.accessibleDescription()


def test_an_order_that_waits_for_nobody_counted_has_no_countdown(room: Room) -> None:
    page = room.open("ratna", room.approved())
    assert not page.detail.head.countdown.isVisible()


def test_what_is_to_be_reviewed_is_found_until_it_is_approved(room: Room) -> None:
    first = room.office.order(450, purpose="Kertas ujian")
    desk = room.office.program.approving()
    desk.submit(room.office.person("ratna"), first.order_id)
    second = room.office.order(460)
    desk.submit(room.office.person("ratna"), second.order_id, "Kebutuhan lain")
    page = room.open("budi")
    room.press(page.filters.chips["review"])
    assert page.model.rowCount() == 1
    assert "perlu ditinjau" in page.model.index(0, 0).data()
    assert page.detail.head.review.isVisible()
    desk.approve(room.office.person("budi"), second.order_id, acknowledged=("split.channel.obvious",))
    page.reload()
    room.settle()
    assert page.model.rowCount() == 0
    page = room.open("budi", second.order_id)
    assert not page.detail.head.review.isVisible()
    card = next(card for card in page.detail.route.cards if card.item.code == "split.channel.obvious")
    assert card.accessibleName().startswith("Perlu ditinjau")


def stand_in(room: Room) -> None:
    """Joko is Plh. for Budi for three days."""
    with room.office.program.office().read() as reader:
        admin = reader.person("admin")
    assert admin is not None
    day = room.office.clock.now().date()
    request = StandInRequest("joko", "budi", Role.PPK, StandInKind.PLH, "800/12", day, day, date(2026, 11, 26))
    room.office.program.stand_ins().give(admin, request)


def test_a_stand_in_is_named_where_he_acts(room: Room) -> None:
    stand_in(room)
    order_id = room.submitted()
    page = room.open("ratna", order_id)
    acting = "Joko Prasetyo (Plh. Pejabat Pembuat Komitmen a.n. Budi Santoso)"
    assert acting in page.detail.steps_bar.sentence.text()
    deputy = room.open("joko", order_id)
    room.press(deputy.detail.steps_bar.primary)
    room.press(room.panel(deputy, ApprovePanel).confirm)
    deputy.detail.tabs.setCurrentWidget(deputy.detail.history)
    said = deputy.detail.history.events[0].accessibleName()
    assert "Joko Prasetyo, Plh. Pejabat Pembuat Komitmen a.n. Budi Santoso" in said


def test_an_event_and_a_series_are_told_with_the_goods(room: Room) -> None:
    office = room.office
    request = SeriesRequest("Konsumsi rapat mingguan", "60000001", ACCOUNT, 90_000_000, "Setiap Senin")
    series = office.program.series().declare(office.person("budi"), request)
    event = EventFacts("Rapat RKA", "2026-11-20", "10:00", "Aula", (("nasi kotak", 45), ("snack", 40)))
    made = office.order(10, event=event, series=series.name)
    goods = room.open("ratna", made.order_id).detail.goods
    assert "Rapat RKA · 20-11-2026 10:00 · Aula" in goods.occasion.text.text()
    assert "45 nasi kotak, 40 snack (seluruhnya 85 porsi)" in goods.occasion.text.text()
    assert "sesudah kegiatan" in goods.late.text()
    assert goods.late.isVisible()
    assert "Konsumsi rapat mingguan: dipesan Rp624.400 dari Rp90.000.000" in goods.series.text.text()
    plain = room.open("ratna", office.order(11).order_id).detail.goods
    assert not plain.occasion.isVisible()
    assert not plain.late.isVisible()
    assert not plain.series.isVisible()
