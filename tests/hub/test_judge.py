"""What the hub decides on an entry, without a database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

import pytest

from blangkon_desktop.domain.journal import SCHEMA, Entry
from blangkon_desktop.hub.judge import Judge, Known
from tests.domain.test_lifecycle import PAYLOADS
from tests.samples import NOON, Chain, saved_payload

NOW = datetime.fromisoformat(NOON)


def judge(history: Sequence[Entry] = (), known: dict[str, Known] | None = None) -> Judge:
    return Judge(dict(known or {}), {}, lambda order_id: history, NOW)


def submitted() -> dict[str, object]:
    return {"route": saved_payload()["route"]}


@pytest.fixture
def chain() -> Chain:
    made = Chain()
    made.add("order.saved", saved_payload())
    made.add("order.submitted", submitted())
    return made


def test_a_history_that_follows_is_accepted(chain: Chain) -> None:
    court = judge()
    assert [court.decide(entry).verdict for entry in chain.entries] == ["accepted", "accepted"]


def test_the_second_on_a_base_is_a_conflict_and_so_is_what_builds_on_it(chain: Chain) -> None:
    court = judge()
    for entry in chain.entries:
        court.decide(entry)
    rival = replace(chain.entries[1], entry_id="rival", device_id="device-2")
    after = replace(chain.entries[1], entry_id="after", base="rival")
    assert court.decide(rival).flags == ("second-on-base",)
    assert (court.decide(after).verdict, court.known["after"].verdict) == ("conflict", "conflict")


def test_a_step_that_does_not_follow_is_rejected(chain: Chain) -> None:
    court = judge()
    court.decide(chain.entries[0])
    approved = replace(chain.entries[1], type="order.approved", payload=submitted())
    assert court.decide(approved).verdict == "rejected"


def test_a_fact_of_the_real_world_is_flagged_and_kept_for_a_decision(chain: Chain) -> None:
    court = judge()
    court.decide(chain.entries[0])
    placed = replace(chain.entries[1], type="order.placed", payload={"marketplace_number": "1", "date": "2026-11-24"})
    decision = court.decide(placed)
    assert decision.verdict == "conflict"
    assert decision.flags == ("does-not-follow", "fact")


def test_a_second_payment_of_one_receipt_is_never_accepted() -> None:
    chain, paid = Chain(), PAYLOADS["order.paid"]
    chain.add("order.saved", saved_payload())
    for step in ("submitted", "approved", "placed", "received", "inspected", "billed", "paid"):
        chain.add(f"order.{step}", PAYLOADS[f"order.{step}"])
    chain.add("order.attached", PAYLOADS["order.attached"])
    twice = chain.add("order.paid", paid)
    court = judge()
    assert {court.decide(entry).verdict for entry in chain.entries[:-1]} == {"accepted"}
    decision = court.decide(twice)
    assert (decision.verdict, decision.flags) == ("conflict", ("does-not-follow", "fact"))


def test_a_step_on_a_receipt_that_is_not_there_is_rejected_or_flagged() -> None:
    chain = Chain()
    chain.add("order.saved", saved_payload())
    for step in ("submitted", "approved", "placed", "received"):
        chain.add(f"order.{step}", PAYLOADS[f"order.{step}"])
    court = judge()
    for entry in chain.entries:
        court.decide(entry)
    assert (
        court.decide(chain.add("order.inspected", {**PAYLOADS["order.inspected"], "receipt": 7})).verdict == "rejected"
    )


def test_an_unknown_base_waits(chain: Chain) -> None:
    assert judge().decide(chain.entries[1]).flags == ("base-unknown",)


def test_a_base_of_another_entity_is_rejected(chain: Chain) -> None:
    court = judge(known={chain.entries[0].entry_id: Known("accepted", "order", "order-2")})
    assert court.decide(chain.entries[1]).verdict == "rejected"


def test_the_order_is_read_from_what_was_accepted_before(chain: Chain) -> None:
    first = chain.entries[0]
    court = judge([first], {first.entry_id: Known("accepted", "order", "order-1")})
    assert court.decide(chain.entries[1]).verdict == "accepted"


def test_a_newer_entry_waits_for_a_newer_hub(chain: Chain) -> None:
    assert judge().decide(replace(chain.entries[0], schema=SCHEMA + 1)).verdict == "deferred"


def test_clocks_inform_and_never_decide(chain: Chain) -> None:
    entry = chain.entries[0]
    told = judge().decide(replace(entry, set_time="2025-01-01T00:00:00+07:00"))
    ahead = judge().decide(replace(entry, device_time="2031-01-01T00:00:00+07:00"))
    strange = judge().decide(replace(entry, device_time="yesterday"))
    assert [d.verdict for d in (told, ahead, strange)] == ["accepted"] * 3
    assert [d.flags for d in (told, ahead, strange)] == [("set-clock",), ("clock-ahead",), ("clock-unreadable",)]
