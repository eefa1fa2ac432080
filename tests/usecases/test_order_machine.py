"""The random machine over orders: many short lives in memory, some on real files."""

from __future__ import annotations

import os
import random
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from blangkon_desktop.domain.lifecycle import STEPS
from blangkon_desktop.domain.order import OrderStatus
from tests.offices import ReadyOffice, product
from tests.order_checks import OrderMachine
from tests.order_desk import OrderDesk, in_memory, on_disk
from tests.order_machine import CEILING, PACKAGE

RUNS = int(os.environ.get("BLANGKON_MACHINE_RUNS", "2000"))
SHARES = 4
"""Parts that run side by side, each with a seed of its own."""


def run(open_desk: Callable[[], OrderDesk], runs: int, steps: int) -> None:
    """Run the machine; the seed is printed, and BLANGKON_MACHINE_SEED repeats it."""
    number = int(os.environ.get("BLANGKON_MACHINE_SEED", random.SystemRandom().randrange(2**32)))
    print(f"order machine: {runs} runs, BLANGKON_MACHINE_SEED={number}")

    class Machine(OrderMachine):
        pass

    Machine.open_desk = staticmethod(open_desk)
    wanted = settings(
        max_examples=runs,
        stateful_step_count=steps,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        database=None,
    )
    run_state_machine_as_test(seed(number)(Machine), settings=wanted)


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("share", range(SHARES))
def test_two_thousand_lives_in_memory_break_nothing(
    office: ReadyOffice, capsys: pytest.CaptureFixture[str], share: int
) -> None:
    office.add_budget(PACKAGE, CEILING)
    policy = office.program.policy()
    with office.program.office().read() as reader:
        people = {person.user: person for person in reader.people()}

        def open_desk() -> OrderDesk:
            return in_memory(people, reader, policy, product(1), product(2))

        with capsys.disabled():
            run(open_desk, RUNS // SHARES, 25)
    office.close()


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_what_holds_in_memory_holds_on_real_files(
    ready_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = tmp_path / "first"
    shutil.copytree(ready_folder, first)
    office = ReadyOffice(first)
    office.add_budget(PACKAGE, CEILING)
    office.close()

    def open_desk() -> OrderDesk:
        place = Path(tempfile.mkdtemp(dir=tmp_path))
        shutil.copytree(first, place / "data")
        return on_disk(ReadyOffice(place / "data"))

    with capsys.disabled():
        run(open_desk, 25, 20)


def test_every_step_is_somebodys() -> None:
    assert all(step.roles and step.sources for step in STEPS.values())
    after_the_end = {type_ for type_, step in STEPS.items() if OrderStatus.CANCELLED in step.sources}
    assert after_the_end == {"order.attached", "order.tax_deposited"}, "the end of an order is an end"
