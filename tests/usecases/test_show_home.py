"""What waits for whom, and what the frame says."""

from __future__ import annotations

from datetime import date

from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.paper_kinds import PaperKind, PaperSize
from blangkon_desktop.domain.people import Role
from blangkon_desktop.domain.receipt import ReceiptLine
from blangkon_desktop.usecases.find_anything import find_anything
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.show_home import ShowHome
from tests.fulfilment import Fulfilment
from tests.offices import PASSWORD, RUP, ReadyOffice


def session(office: ReadyOffice, user: str) -> Session:
    return office.program.home().session(office.person(user))


def waiting(office: ReadyOffice, user: str) -> list[str]:
    return [card.step.id for card in office.program.home().home(session(office, user)).waiting]


def test_each_step_waits_for_its_role(office: ReadyOffice) -> None:
    order = office.program.drafting().create(office.person("pejabat"), office.request(2))
    assert waiting(office, "pejabat") == ["Kirim ke PPK"]
    office.program.approving().submit(office.person("pejabat"), order.order_id)
    assert (waiting(office, "pejabat"), waiting(office, "ppk")) == ([], ["Periksa dan setujui"])
    office.program.approving().approve(office.person("ppk"), order.order_id)
    assert waiting(office, "pejabat") == ["Catat nomor pesanan"]
    office.program.approving().place(office.person("pejabat"), order.order_id, "PO-1")
    assert waiting(office, "penyimpan") == ["Catat penerimaan"]
    assert waiting(office, "bendahara") == []


def test_the_oldest_comes_first(office: ReadyOffice) -> None:
    for purpose in ("pertama", "kedua"):
        office.program.drafting().create(office.person("pejabat"), office.request(1, purpose=purpose))
        office.clock.advance(3600)
    cards = office.program.home().home(session(office, "pejabat")).waiting
    assert [card.what for card in cards] == ["pertama", "kedua"]
    assert cards[0].sender == "Slamet Riyanto"


def test_a_new_office_sees_its_first_steps(office: ReadyOffice) -> None:
    view = office.program.home().home(session(office, "pejabat"))
    assert [step.done for step in view.first_steps] == [True, True, True, False]
    office.program.drafting().create(office.person("pejabat"), office.request(1))
    assert office.program.home().home(session(office, "pejabat")).first_steps == ()


def test_shares_and_bars_follow_the_approved_orders(office: ReadyOffice) -> None:
    order = office.program.drafting().create(office.person("pejabat"), office.request(10))
    office.program.approving().submit(office.person("pejabat"), order.order_id)
    office.program.approving().approve(office.person("ppk"), order.order_id)
    view = office.program.home().home(session(office, "ppk"))
    assert [share.percent for share in view.shares] == [100.0, 100.0, 0.0]
    assert [share.target for share in view.shares] == [40.0, 95.0, 100.0]  # rows of the policy on 24-11-2026
    bar = view.budget[0]
    assert (bar.ceiling, bar.reserved, bar.ordered, bar.left) == (500_000_000, 0, 599_400, 499_400_600)
    assert view.whole is not None
    assert (view.whole.ceiling, view.whole.ordered) == (500_000_000, 599_400)


def test_the_targets_are_those_of_the_rules_of_the_day(office: ReadyOffice) -> None:
    order = office.program.drafting().create(office.person("pejabat"), office.request(10))
    office.program.approving().submit(office.person("pejabat"), order.order_id)
    office.program.approving().approve(office.person("ppk"), order.order_id)
    rules = office.program.policy().override({"target_umkk": "62.5%"})
    home = ShowHome(office.program.office(), lambda: rules, office.clock).home(session(office, "ppk"))
    assert home.shares[0].target == 62.5


def test_what_is_paid_is_taken_from_the_ceiling_once(office: ReadyOffice) -> None:
    _paid(office)
    bar = office.program.home().home(session(office, "bendahara")).budget[0]
    assert (bar.ordered, bar.received, bar.paid) == (599_400, 599_400, 599_400)
    assert bar.left == bar.ceiling - 599_400
    absorbed = office.program.home().home(session(office, "bendahara")).shares[-1]
    assert (absorbed.percent, absorbed.amount) == (0.1, 599_400)


def test_the_treasurer_sees_what_is_not_paid_and_the_buyer_does_not(office: ReadyOffice) -> None:
    _billed(office)
    home = office.program.home()
    (row,) = home.home(session(office, "bendahara")).unpaid
    assert (row.waits_for, row.amount) == ("payment", 599_400)
    assert home.home(session(office, "pejabat")).unpaid == ()


def test_the_storekeeper_sees_goods_with_their_day_and_no_budget(office: ReadyOffice) -> None:
    _placed(office)
    view = office.program.home().home(session(office, "penyimpan"))
    (card,) = view.waiting
    assert (card.step.id, card.room) == ("Catat penerimaan", "receiving")
    assert card.countdown is not None
    assert card.countdown.deadline == date(2026, 12, 10)
    assert card.countdown.left == 12
    assert (view.sees_budget, view.budget, view.shares, view.whole) == (False, (), (), None)


def test_goods_that_are_late_say_so(office: ReadyOffice) -> None:
    _placed(office)
    office.clock.advance(17 * 86_400)
    (card,) = office.program.home().home(session(office, "penyimpan")).waiting
    assert card.countdown is not None
    assert (card.countdown.overdue, card.countdown.left) == (True, -1)


def test_who_may_allow_more_sees_orders_beyond_their_ceiling(office: ReadyOffice) -> None:
    people, admin = office.program.people(), office.person("admin")
    people.add(admin, "kpa", name="Endang", nip="", roles=frozenset({Role.KPA}), password=PASSWORD)
    order = office.program.drafting().create(office.person("pejabat"), office.request(10))
    office.program.approving().submit(office.person("pejabat"), order.order_id)
    assert office.program.home().home(session(office, "kpa")).waiting == ()
    office.add_budget(RUP, 599_399)
    (card,) = office.program.home().home(session(office, "kpa")).waiting
    assert (card.room, card.argument, card.note.id) == ("budget", RUP, "Pagu kurang Rp1")
    assert [c.note.id for c in office.program.home().home(session(office, "ppk")).waiting] == [""]


def test_an_admin_sees_what_is_not_set_up(office: ReadyOffice) -> None:
    home, who = office.program.home(), session(office, "admin")
    assert home.home(who).not_set_up == ()  # a new office has its four steps
    office.program.drafting().create(office.person("pejabat"), office.request(1))
    rooms = {step.room: step.text.id for step in home.home(who).not_set_up}
    assert rooms["people"] == "Belum terdaftar: PA atau KPA"
    assert "sync" in rooms
    assert home.home(session(office, "ppk")).not_set_up == ()


def test_the_last_papers_are_called_by_their_names(office: ReadyOffice) -> None:
    order, ppk = _placed(office), office.person("ppk")
    office.program.papers().produce(ppk, order.order_id, PaperKind.SURAT_PESANAN, PaperSize.A4)
    (paper,) = office.program.home().home(session(office, "ppk")).papers
    assert (paper.title.id, paper.order_id) == ("Surat pesanan", order.order_id)


def _placed(office: ReadyOffice) -> Order:
    program, pejabat = office.program, office.person("pejabat")
    order = program.drafting().create(pejabat, office.request(10))
    program.approving().submit(pejabat, order.order_id)
    program.approving().approve(office.person("ppk"), order.order_id)
    return program.approving().place(pejabat, order.order_id, "PO-1")


def _billed(office: ReadyOffice) -> Order:
    order, steps, day = _placed(office), Fulfilment(office), office.clock.now().date()
    steps.receive(office.person("penyimpan"), order.order_id, day, "", [ReceiptLine(1, 10, 10, 0)])
    steps.inspect(office.person("ppk"), order.order_id, day)
    return steps.bill(office.person("bendahara"), order.order_id, day, "INV-1", 599_400)


def _paid(office: ReadyOffice) -> Order:
    order = _billed(office)
    return Fulfilment(office).pay(office.person("bendahara"), order.order_id, office.clock.now().date())


def test_the_status_line_counts_what_waits(office: ReadyOffice) -> None:
    office.program.drafting().create(office.person("pejabat"), office.request(1))
    status = office.program.home().status(session(office, "pejabat"))
    assert status.waiting == {"orders": 1}
    assert status.pending > 0
    assert status.last_exchange == ""


def test_the_sign_in_page_knows_office_and_people(office: ReadyOffice) -> None:
    view = office.program.home().sign_in_view()
    assert (view.office.name, view.office.practice) == ("Dinas Uji", False)
    assert [p.name for p in view.people] == sorted((p.name for p in view.people), key=str.lower)


def test_anything_is_found(office: ReadyOffice) -> None:
    order = office.program.drafting().create(office.person("pejabat"), office.request(1))
    who = session(office, "pejabat")
    assert find_anything(office.program, who, "  ") == ()
    assert find_anything(office.program, who, order.number)[0].argument == order.order_id
    assert {found.room for found in find_anything(office.program, who, "kertas")} == {"catalogue"}
