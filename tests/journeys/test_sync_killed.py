"""Laptop or hub killed at any moment of an exchange: the next run completes it, nothing is lost, nothing doubled."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Thread

import httpx2
import pytest

from blangkon_desktop.domain.errors import NoConnection
from blangkon_desktop.domain.people import Person, Role
from blangkon_desktop.sync.client import open_client
from tests.sync.dying import MOMENTS
from tests.sync.laptops import IDS, Hub, Laptop, over

ADMIN = Person("admin", "Admin", "", frozenset({Role.ADMIN}), "x")
ROOT = Path(__file__).resolve().parents[2]
ENTRIES = 254
pytestmark = pytest.mark.faults


def office_with_work(folder: Path) -> Laptop:
    """Entries for two batches."""
    laptop = Laptop(folder, IDS.new())
    laptop.admit(*(f"u{n}" for n in range(ENTRIES - 4)))
    return laptop


def start(*arguments: str) -> subprocess.Popen[str]:
    """A process of `tests.sync.dying`."""
    command = [sys.executable, "-m", "tests.sync.dying", *arguments]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, env={"PYTHONPATH": f"{ROOT}/src"})


@contextmanager
def hub_process(hub: Hub) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """The hub as a process of its own."""
    process = start("hub", hub.url, "127.0.0.1:0")
    assert process.stdout is not None
    try:
        yield process.stdout.readline().strip(), process
    finally:
        process.kill()
        process.wait(20)
        process.stdout.close()


def holds_everything_once(laptop: Laptop, hub: Hub) -> None:
    assert set(laptop.verdicts().values()) == {"accepted"}
    assert laptop.desk.status().pending == 0
    assert hub.count("SELECT count(*) FROM entries") == ENTRIES
    assert hub.count("SELECT count(DISTINCT hub_seq) FROM entries") == ENTRIES
    assert hub.count("SELECT max(hub_seq) FROM entries") == ENTRIES


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_laptop_that_dies(tmp_path: Path, moment: str) -> None:
    laptop, hub = office_with_work(tmp_path / "a"), Hub(tmp_path)
    with hub.running() as url:
        laptop.desk.pair(ADMIN, url, hub.invite()[0])
        laptop.close()
        dying = start("laptop", str(laptop.folder), moment)
        assert dying.wait(60) == 9
        assert dying.stdout is not None
        dying.stdout.close()
        again = laptop.reopen(open_client)
        again.desk.run()
        assert again.desk.run().pushed == 0
    holds_everything_once(again, hub)
    again.close()


@pytest.mark.parametrize("after_answer", [False, True])
def test_a_hub_that_dies(tmp_path: Path, after_answer: bool) -> None:
    laptop, hub = office_with_work(tmp_path / "a"), Hub(tmp_path)
    with hub_process(hub) as (url, process):
        laptop.desk.pair(ADMIN, url, hub.invite()[0])

        def kill(request: httpx2.Request, wire: httpx2.BaseTransport) -> httpx2.Response:
            if after_answer:
                wire.handle_request(request).read()
            process.kill()
            process.wait(20)
            return wire.handle_request(request)

        broken = laptop.reopen(over(kill))
        with pytest.raises(NoConnection):
            broken.desk.run()
    again = broken.reopen(open_client)
    with hub.running() as url:
        link = again.book.link()
        assert link is not None
        again.book.save_link(replace(link, url=url))
        again.desk.run()
    holds_everything_once(again, hub)
    again.close()


def test_a_hub_ends_when_told_to_and_lets_its_caller_go_on(tmp_path: Path) -> None:
    with hub_process(Hub(tmp_path)) as (url, process):
        assert httpx2.get(f"{url}/health", trust_env=False).json()["status"] == "ready"
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0


def test_two_runs_at_the_same_time_send_each_entry_once(tmp_path: Path) -> None:
    laptop, hub = office_with_work(tmp_path / "a"), Hub(tmp_path)
    twin = Laptop(laptop.folder, None)
    with hub.running() as url:
        laptop.desk.pair(ADMIN, url, hub.invite()[0])
        threads = [Thread(target=side.desk.run) for side in (laptop, twin)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        assert laptop.desk.run().pushed == 0
    holds_everything_once(laptop, hub)
    laptop.close()
    twin.close()
