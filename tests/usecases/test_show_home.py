"""What waits for whom, and what the frame says."""

from __future__ import annotations

from blangkon_desktop.usecases.find_anything import find_anything
from blangkon_desktop.usecases.home_views import Session
from tests.offices import ReadyOffice


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
    assert [share.percent for share in view.shares] == [100.0, 100.0]
    assert (view.budget[0].ceiling, view.budget[0].reserved) == (500_000_000, 599_400)


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
