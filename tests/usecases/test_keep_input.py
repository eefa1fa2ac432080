"""What is typed into a form about an order is kept per user, order and form, and forgotten when it became a step."""

from __future__ import annotations

from blangkon_desktop.usecases.keep_input import KIND, KeepInput
from blangkon_desktop.usecases.ports import Draft
from tests.offices import ReadyOffice

FIELDS = {"date": "2026-11-24", "lines": {"1": {"came": 3}}, "photos": ["/tmp/a b.jpg"], "note": "2 rim «basah»"}


def keeper(office: ReadyOffice) -> KeepInput:
    return KeepInput(office.program.office(), office.clock)


def test_it_comes_back_as_it_was(office: ReadyOffice) -> None:
    kept = keeper(office)
    saved_at = kept.save("penyimpan", "A", "receipt#1", FIELDS)
    assert saved_at == office.clock.now().isoformat()
    assert kept.of_order("penyimpan", "A") == {"receipt#1": FIELDS}


def test_another_user_order_or_form_has_its_own(office: ReadyOffice) -> None:
    kept = keeper(office)
    for user, order, form in (("a", "A", "pay#1"), ("a", "A", "pay#2"), ("a", "B", "pay#1"), ("b", "A", "pay#1")):
        kept.save(user, order, form, {"of": f"{user}{order}{form}"})
    assert kept.of_order("a", "A") == {"pay#1": {"of": "aApay#1"}, "pay#2": {"of": "aApay#2"}}
    assert kept.of_order("b", "B") == {}


def test_the_newest_replaces_and_forgetting_ends_it(office: ReadyOffice) -> None:
    kept = keeper(office)
    kept.save("a", "A", "bill#1", {"number": "1"})
    kept.save("a", "A", "bill#1", {"number": "12"})
    assert kept.of_order("a", "A") == {"bill#1": {"number": "12"}}
    kept.forget("a", "A", "bill#1")
    kept.forget("a", "A", "bill#1")
    assert kept.of_order("a", "A") == {}


def test_a_draft_that_cannot_be_read_is_left_out(office: ReadyOffice) -> None:
    kept = keeper(office)
    kept.save("a", "A", "bill#1", {"number": "1"})
    for n, body in enumerate(("", "{", "[]", '{"order": "A"}', '{"order": "A", "form": "x", "fields": 3}')):
        with office.program.office().write("a") as writer:
            writer.save_draft(Draft(f"broken-{n}", "a", KIND, body, "2026-11-24T08:00:00+07:00"))
    assert kept.of_order("a", "A") == {"bill#1": {"number": "1"}}
