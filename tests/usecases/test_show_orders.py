"""What the command line answers of orders, the audit trail, the health of the folder, and the search for anything."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from blangkon_desktop.bootstrap.program import Program
from blangkon_desktop.domain.errors import NotFound
from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.receipt import ReceiptLine
from blangkon_desktop.usecases.check_health import check_all
from blangkon_desktop.usecases.find_anything import find_anything
from blangkon_desktop.usecases.ports import CheckResult, OrderFilter
from blangkon_desktop.usecases.show_orders import order_answer, order_view, summary_view
from blangkon_desktop.usecases.verify_audit import audit_rows
from tests.fakes import START, FixedClock
from tests.fulfilment import Fulfilment
from tests.offices import ReadyOffice

ROUTE_KEYS = {
    "outcome", "channels", "value", "rule", "source", "explanation", "officer", "proof", "requirements", "policy",
}  # fmt: skip
ANSWER_KEYS = {"order_id", "number", "status", "revision", "total", "route", "warnings"}


@pytest.fixture
def order(office: ReadyOffice) -> Order:
    """An order of which nine pieces of ten came well."""
    made = office.program.drafting().create(office.person("pejabat"), office.request(10, shipping=25_000))
    approving = office.program.approving()
    approving.submit(office.person("pejabat"), made.order_id, "stok habis")
    approving.approve(office.person("ppk"), made.order_id)
    approving.place(office.person("pejabat"), made.order_id, "PO-1")
    lines = [ReceiptLine(1, 10, 9, 1, "1 rim basah")]
    return Fulfilment(office).receive(office.person("penyimpan"), made.order_id, START.date(), "SJ-12", lines)


def test_the_answer_has_the_keys_of_the_contract(order: Order) -> None:
    for language in ("id", "en"):
        answer = order_answer(order, language)
        assert set(answer) >= ANSWER_KEYS
        assert set(answer["route"]) >= ROUTE_KEYS
        assert json.loads(json.dumps(answer)) == answer
    assert order_answer(order, "id")["route"]["explanation"] != order_answer(order, "en")["route"]["explanation"]


def test_a_whole_order_says_everything_with_sums_that_agree(order: Order) -> None:
    view = order_view(order, (), "id")
    assert set(view) >= ANSWER_KEYS | {"lines", "taxes", "timeline", "documents", "receipts", "officials", "delivery"}
    assert view["total"] == view["goods"] + view["taxes"]["ppn"] + view["shipping"] == 624_400
    assert sum(line["amount"] for line in view["lines"]) == view["goods"]
    assert sum(line["ppn"] for line in view["lines"]) == view["taxes"]["ppn"]
    (receipt,) = view["receipts"]
    assert (receipt["n"], receipt["billable"], receipt["billed"]) == (1, 539_460, None)
    (row,) = receipt["lines"]
    assert (row["line"], row["received"], row["good"], row["refused"], row["note"]) == (1, 10, 9, 1, "1 rim basah")
    assert [(step["step"], step["receipt"]) for step in view["next_steps"]] == [("inspected", 1), ("received", None)]
    assert [event["status"] for event in view["timeline"]] == [
        "draft", "submitted", "approved", "placed", "partly-received",
    ]  # fmt: skip
    assert view["timeline"][1]["note"] == "stok habis"
    assert view["reasons"] == [{"code": "submit", "text": "stok habis"}]
    assert view["timeline"][-1]["label"] == "Diterima sebagian"
    assert order_view(order, (), "en")["timeline"][-1]["label"] == "Partly received"
    assert json.loads(json.dumps(view)) == view


def test_lists_are_filtered_and_newest_first(office: ReadyOffice, order: Order) -> None:
    office.clock.advance(86_400)
    newer = office.program.drafting().create(office.person("pejabat"), office.request(1, purpose="Tinta printer"))
    orders = office.program.orders()
    assert [row.order_id for row in orders.list(OrderFilter())] == [newer.order_id, order.order_id]
    for wanted, found in (
        (OrderFilter(status="draft"), newer),
        (OrderFilter(status="partly-received"), order),
        (OrderFilter(date_from="2026-11-25"), newer),
        (OrderFilter(date_to="2026-11-24"), order),
        (OrderFilter(text="tinta"), newer),
        (OrderFilter(text=order.number), order),
    ):
        assert [row.order_id for row in orders.list(wanted)] == [found.order_id], wanted
    assert orders.list(OrderFilter(channel="tisera")) == ()
    view = summary_view(orders.list(OrderFilter(status="draft"))[0])
    assert (view["number"], view["total"], view["officer"]) == (newer.number, 59_940, "pejabat-pengadaan")


def test_an_order_is_found_by_id_and_by_number(office: ReadyOffice, order: Order) -> None:
    orders = office.program.orders()
    assert orders.show(order.number) == orders.show(order.order_id) == (order, ())
    with pytest.raises(NotFound, match="order.unknown"):
        orders.show("")


def test_the_search_for_anything_finds_orders_and_products(office: ReadyOffice, order: Order) -> None:
    session = office.program.home().session(office.person("pejabat"))
    found = find_anything(office.program, session, "kertas")
    assert {item.room for item in found} == {"catalogue"}
    assert 0 < len(found) <= 6
    by_number = find_anything(office.program, session, f" {order.number} ")
    assert [item.argument for item in by_number if item.room == "orders"] == [order.order_id]
    assert "Rp624.400" in by_number[0].detail
    assert find_anything(office.program, session, " ") == ()


@pytest.mark.parametrize("text", ['"', "'", "*", "a OR", "NEAR(", "(", "%", "_", "\\", "-", "^x", ":", "\x00", "🧾"])
def test_no_sign_breaks_the_search_for_anything(office: ReadyOffice, order: Order, text: str) -> None:
    session = office.program.home().session(office.person("pejabat"))
    assert len(find_anything(office.program, session, text)) <= 12


def test_the_audit_trail_tells_who_did_what_and_hides_passwords(office: ReadyOffice, order: Order) -> None:
    rows = audit_rows(office.program.office())
    with office.program.office().read() as reader:
        assert [row["hash"] for row in rows] == [stored.hash for stored in reader.entries()]
    assert all("password_hash" not in row["after"] for row in rows)
    assert any(row["type"] == "person.added" for row in rows)
    mine = audit_rows(office.program.office(), order=order.number)
    assert [row["type"].removeprefix("order.") for row in mine] == [
        "saved", "submitted", "approved", "placed", "received",
    ]  # fmt: skip
    assert [row["before"] for row in mine] == [None, *(row["type"] for row in mine[:-1])]
    assert [row["actor"] for row in mine] == ["pejabat", "pejabat", "ppk", "pejabat", "penyimpan"]
    assert mine[1]["reason"] == "stok habis"
    assert all(row["rules"] for row in mine)
    with pytest.raises(NotFound):
        audit_rows(office.program.office(), order="tidak-ada")


def test_entries_under_a_set_clock_are_shown_apart(office: ReadyOffice, order: Order) -> None:
    assert audit_rows(office.program.office(), only_set_clock=True) == []
    office.close()
    later = ReadyOffice(office.program.data_dir, FixedClock(office.clock.now(), is_set=True))
    Fulfilment(later).inspect(later.person("ppk"), order.order_id, START.date())
    (row,) = audit_rows(later.program.office(), only_set_clock=True)
    assert (row["type"], row["before"]) == ("order.inspected", "order.received")
    assert row["set_time"]
    later.close()


def named(checks: object) -> dict[str, CheckResult]:
    assert isinstance(checks, list)
    return {check.name: check for check in checks}


def test_a_sound_office_has_no_damage(office: ReadyOffice, order: Order) -> None:
    checks = named(check_all(office.program))
    assert all(check.ok or check.remark for check in checks.values())
    assert all(check.detail.id and check.detail.en for check in checks.values())
    assert set(checks) >= {"folder", "disk", "clock", "printer", "rules", "hub"}
    assert checks["hub"].remark
    assert checks["hub"].ok


def test_an_empty_folder_is_said_to_be_empty(tmp_path: Path) -> None:
    checks = named(check_all(Program(tmp_path / "none", FixedClock())))
    assert "hub" not in checks
    assert (checks["folder"].ok, checks["folder"].remark) == (False, True)  # nothing there is no damage
    assert checks["folder"].repair.id != checks["folder"].repair.en
    assert not (tmp_path / "none").exists()


def test_an_altered_sum_is_found_as_damage(office: ReadyOffice, order: Order) -> None:
    office.close()
    database = sqlite3.connect(office.program.folder.office_db)
    tables = {row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert "orders" in tables
    database.execute("UPDATE orders SET total = total + 1")
    database.commit()
    database.close()
    again = ReadyOffice(office.program.data_dir)
    checks = check_all(again.program)
    damage = [check for check in checks if not check.ok and not check.remark]
    assert damage
    assert all(check.repair.id and check.repair.en for check in damage)
    again.close()
