"""What an order waits for: several people at once where goods come in parts, and nobody at its end."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from blangkon_desktop.domain.countdown import countdown_of
from blangkon_desktop.domain.open_steps import STEP_NAMES, open_steps
from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.order_fold import fold_order
from blangkon_desktop.domain.people import Role
from tests.domain.test_lifecycle import PAYLOADS, WHOLE_LIFE, received
from tests.rules import batang
from tests.samples import Chain, saved_payload

Step = tuple[str, dict[str, Any]] | str


def lived(*steps: Step) -> Order:
    """An order after these steps."""
    chain = Chain()
    chain.add("order.saved", saved_payload(), actor="pejabat")
    for step in steps:
        name, payload = (step, PAYLOADS[f"order.{step}"]) if isinstance(step, str) else step
        chain.add(f"order.{name}", payload)
    return fold_order(chain.entries)


def types(order: Order) -> list[tuple[str, int | None]]:
    return [(step.type.removeprefix("order."), step.receipt) for step in open_steps(order)]


def test_each_status_of_a_whole_life_waits_for_one_step() -> None:
    for count, following in enumerate(WHOLE_LIFE):
        (step,) = open_steps(lived(*WHOLE_LIFE[:count]))
        assert step.type == f"order.{following}"
        assert step.roles
        assert step.since
    assert open_steps(lived(*WHOLE_LIFE)) == ()
    assert open_steps(lived("cancelled")) == ()


def test_named_officials_are_waited_for_by_name() -> None:
    named = [open_steps(lived(*WHOLE_LIFE[:count]))[0].user for count in range(len(WHOLE_LIFE))]
    assert named == ["pejabat", "ppk", "pejabat", "", "ppk", "bendahara", "bendahara", "bendahara"]


def test_a_part_that_came_waits_beside_the_rest() -> None:
    order = lived("submitted", "approved", "placed", ("received", received(1, 4)))
    assert types(order) == [("inspected", 1), ("received", None)]
    order = lived("submitted", "approved", "placed", ("received", received(1, 4)), "inspected")
    assert types(order) == [("billed", 1), ("received", None)]
    roles = [set(step.roles) for step in open_steps(order)]
    assert roles == [{Role.BENDAHARA}, {Role.PENYIMPAN, Role.PPTK}]


def test_a_part_that_was_rejected_waits_for_nobody_and_must_come_again() -> None:
    rejected = {"receipt": 1, "date": "2026-12-05", "result": "rejected", "note": "salah merek"}
    order = lived("submitted", "approved", "placed", "received", ("inspected", rejected))
    assert types(order) == [("received", None)]
    assert order.receipts[0].rejected


def test_tax_that_was_withheld_waits_before_the_file_is_closed() -> None:
    tax: dict[str, Any] = {
        "dpp": "540000", "dpp_nilai_lain": None, "ppn": "59400", "ppn_rate": "12%", "pbjt": "0", "pph_type": "PPh22",
        "pph_rate": "1.5%", "pph_base": "540000", "pph": "8100", "object_code": "22-910-01",
        "ppn_collected_by": "treasurer", "pph_collected_by": "treasurer", "gross_total": "624400",
        "treasurer_deposits": "67500", "policy_version": "2024-03", "steps": [],
    }  # fmt: skip
    paid = {**PAYLOADS["order.paid"], "gross": "624400", "net": "556900", "tax": tax}
    steps: list[Step] = [*WHOLE_LIFE[:6], ("paid", paid)]
    assert types(lived(*steps)) == [("tax_deposited", 1)]
    half: Step = ("tax_deposited", {**PAYLOADS["order.tax_deposited"], "kind": "ppn"})
    order = lived(*steps, half)
    assert types(order) == [("tax_deposited", 1)]
    assert order.receipts[0].payment is not None
    assert order.receipts[0].payment.undeposited == 8_100
    rest: Step = ("tax_deposited", {**PAYLOADS["order.tax_deposited"], "kind": "pph"})
    assert types(lived(*steps, half, rest)) == [("completed", None)]


def test_every_step_that_waits_has_a_name_for_its_button() -> None:
    waiting = {step.type for count in range(9) for step in open_steps(lived(*WHOLE_LIFE[:count]))}
    assert waiting | {"order.tax_deposited"} == set(STEP_NAMES)


@pytest.mark.parametrize(
    ("today", "left"),
    [
        (date(2026, 12, 23), 3),
        (date(2026, 12, 27), 3),
        (date(2026, 12, 29), 1),
        (date(2026, 12, 30), 0),
        (date(2026, 12, 31), -1),
        (date(2027, 1, 4), -2),
    ],
)
def test_three_working_days_leave_out_holidays_and_joint_leave(today: date, left: int) -> None:
    """Wed 2026-12-23 + 3 working days: 24 is cuti bersama, 25 Christmas, so Wed 2026-12-30."""
    order = replace(lived("submitted", "approved", "placed"), placed_on="2026-12-23")
    countdown = countdown_of(batang(), order, today)
    assert countdown is not None
    assert (countdown.deadline, countdown.left, countdown.overdue) == (date(2026, 12, 30), left, left < 0)


def test_only_waits_for_the_ppk_and_the_vendor_count_down() -> None:
    counting = {
        name
        for count, name in enumerate(["saved", *WHOLE_LIFE])
        if countdown_of(batang(), lived(*WHOLE_LIFE[:count]), date(2026, 11, 24))
    }
    assert counting == {"submitted", "placed"}
