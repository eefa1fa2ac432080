"""Broken wires and false hubs: whatever answers, nothing is marked without a receipt, and the next run completes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import httpx2
import pytest

from blangkon_desktop.domain.errors import NoConnection
from blangkon_desktop.domain.people import Person, Role
from blangkon_desktop.sync.client import open_client
from blangkon_desktop.usecases.sync_ports import HubLink
from tests.sync.laptops import IDS, Hub, Laptop, Meddle, over

ADMIN = Person("admin", "Admin", "", frozenset({Role.ADMIN}), "x")
pytestmark = pytest.mark.faults


def is_push(request: httpx2.Request) -> bool:
    return request.url.path.endswith("/batches")


@contextmanager
def paired(tmp_path: Path) -> Iterator[tuple[Laptop, Hub]]:
    """A laptop with entries for two batches, paired with a running hub."""
    laptop, hub = Laptop(tmp_path / "a", IDS.new()), Hub(tmp_path)
    laptop.admit(*(f"u{n}" for n in range(230)))
    with hub.running() as url:
        laptop.desk.pair(ADMIN, url, hub.invite()[0])
        yield laptop, hub
    laptop.close()


def fails_then_completes(laptop: Laptop, hub: Hub, meddle: Meddle) -> None:
    """A run over the bent wire fails with nothing marked; the next over a good one brings everything, once."""
    broken = laptop.reopen(over(meddle))
    with pytest.raises(NoConnection):
        broken.desk.run()
    assert set(broken.verdicts().values()) == {"pending"}
    assert broken.book.retry().failures == 1
    assert not broken.desk.is_due()
    whole = broken.reopen(open_client)
    outcome = whole.desk.run()
    assert outcome.pushed == 234
    assert set(whole.verdicts().values()) == {"accepted"}
    assert whole.book.retry().failures == 0
    assert whole.desk.run().pushed == 0
    assert hub.count("SELECT count(*) FROM entries") == 234
    assert hub.count("SELECT count(DISTINCT hub_seq) FROM entries") == 234
    whole.close()


def test_an_answer_that_gets_lost_after_the_hub_committed(tmp_path: Path) -> None:
    def lose(request: httpx2.Request, wire: httpx2.BaseTransport) -> httpx2.Response:
        response = wire.handle_request(request)
        if is_push(request):
            response.read()
            raise httpx2.ReadError("the line went dead")
        return response

    with paired(tmp_path) as (laptop, hub):
        fails_then_completes(laptop, hub, lose)


@pytest.mark.parametrize("cut", [0, 1, 40, 300, -1])
def test_an_answer_that_breaks_off(tmp_path: Path, cut: int) -> None:
    def truncate(request: httpx2.Request, wire: httpx2.BaseTransport) -> httpx2.Response:
        response = wire.handle_request(request)
        if not is_push(request):
            return response
        headers = {k: v for k, v in response.headers.items() if k != "content-length"}
        return httpx2.Response(200, headers=headers, stream=httpx2.ByteStream(response.read()[:cut]))

    with paired(tmp_path) as (laptop, hub):
        fails_then_completes(laptop, hub, truncate)


def portal(body: bytes) -> httpx2.Response:
    return httpx2.Response(200, headers={"content-type": "text/html"}, stream=httpx2.ByteStream(b"<html>Login</html>"))


def redirect(body: bytes) -> httpx2.Response:
    return httpx2.Response(302, headers={"location": "http://example.org/"}, stream=httpx2.ByteStream(b""))


def bomb(body: bytes) -> httpx2.Response:
    return httpx2.Response(200, stream=httpx2.ByteStream(bytes(8 * 1024 * 1024)))


def compressed(body: bytes) -> httpx2.Response:
    return httpx2.Response(200, headers={"content-encoding": "zstd"}, stream=httpx2.ByteStream(body))


def unsigned(body: bytes) -> httpx2.Response:
    return httpx2.Response(200, stream=httpx2.ByteStream(body))


def server_error(body: bytes) -> httpx2.Response:
    return httpx2.Response(503, stream=httpx2.ByteStream(b'{"code":"sync.ok"}'))


Falsify = Callable[[bytes], httpx2.Response]


@pytest.mark.parametrize("falsify", [portal, redirect, bomb, compressed, unsigned, server_error])
def test_something_else_answers_in_the_hubs_place(tmp_path: Path, falsify: Falsify) -> None:
    def stand_in(request: httpx2.Request, wire: httpx2.BaseTransport) -> httpx2.Response:
        return falsify(wire.handle_request(request).read())

    with paired(tmp_path) as (laptop, hub):
        fails_then_completes(laptop, hub, stand_in)


def test_a_request_that_arrives_twice_is_taken_once(tmp_path: Path) -> None:
    def double(request: httpx2.Request, wire: httpx2.BaseTransport) -> httpx2.Response:
        if is_push(request):
            wire.handle_request(request).read()
        return wire.handle_request(request)

    with paired(tmp_path) as (laptop, hub):
        twice = laptop.reopen(over(double))
        assert twice.desk.run().accepted == 234
        assert hub.count("SELECT count(*) FROM entries") == 234
        twice.close()


def test_an_old_answer_played_again_is_not_believed(tmp_path: Path) -> None:
    kept: list[httpx2.Response] = []

    def replay(request: httpx2.Request, wire: httpx2.BaseTransport) -> httpx2.Response:
        if not is_push(request):
            return wire.handle_request(request)
        if not kept:
            response = wire.handle_request(request)
            kept.append(httpx2.Response(200, headers=response.headers, content=response.read()))
        first = kept[0]
        return httpx2.Response(200, headers=first.headers, stream=httpx2.ByteStream(first.content))

    with paired(tmp_path) as (laptop, hub):
        fooled = laptop.reopen(over(replay))
        with pytest.raises(NoConnection):
            fooled.desk.run()
        verdicts = list(fooled.verdicts().values())
        assert verdicts.count("accepted") == 200
        assert verdicts.count("pending") == 34
        whole = fooled.reopen(open_client)
        assert whole.desk.run().pushed == 34
        assert hub.count("SELECT count(*) FROM entries") == 234
        whole.close()


def test_the_bytes_of_a_batch_never_change_between_tries(tmp_path: Path) -> None:
    seen: list[tuple[str, bytes]] = []

    def watch(request: httpx2.Request, wire: httpx2.BaseTransport) -> httpx2.Response:
        seen.append((request.headers["idempotency-key"], request.read()))
        raise httpx2.ConnectError("no network")

    with paired(tmp_path) as (laptop, _):
        for _try in range(3):
            laptop = laptop.reopen(over(watch))
            with pytest.raises(NoConnection):
                laptop.desk.run()
            laptop.admit(f"meanwhile{_try}")
        laptop.close()
    assert len(seen) == 3
    assert len(set(seen)) == 1


def test_a_page_that_was_tampered_with_is_not_stored(tmp_path: Path) -> None:
    def strip(request: httpx2.Request, wire: httpx2.BaseTransport) -> httpx2.Response:
        response = wire.handle_request(request)
        body = bytearray(response.read())
        if "/changes" in request.url.path:
            body[len(body) // 2] ^= 1
        return httpx2.Response(response.status_code, headers=response.headers, stream=httpx2.ByteStream(bytes(body)))

    with paired(tmp_path) as (laptop, hub):
        laptop.desk.run()
        other = Laptop(tmp_path / "b", None, over(strip))
        with pytest.raises(NoConnection):
            other.desk.join(laptop.desk.status().hub, hub.invite(laptop.desk.status().office_id)[0])
        assert other.verdicts() == {}
        whole = other.reopen(open_client)
        assert whole.desk.run().pulled == 234
        whole.close()


def test_a_hub_restored_from_an_old_copy_gets_back_what_it_lost(tmp_path: Path) -> None:
    laptop, hub = Laptop(tmp_path / "a", IDS.new()), Hub(tmp_path)
    with hub.running() as url:
        laptop.desk.pair(ADMIN, url, hub.invite()[0])
        laptop.desk.run()
    copy = hub.path.read_bytes()
    with hub.running() as url:
        moved = laptop.reopen(over(lambda request, wire: wire.handle_request(request)))
        moved.book.save_link(_moved(moved, url))
        moved.admit(*(f"u{n}" for n in range(210)))
        moved.desk.run()
    hub.path.write_bytes(copy)
    with hub.running() as url:
        moved.book.save_link(_moved(moved, url))
        assert moved.desk.run().accepted == 210
        moved.admit("last")
        assert moved.desk.run().accepted == 1
    assert hub.count("SELECT count(*) FROM entries") == 215
    moved.close()


def _moved(laptop: Laptop, url: str) -> HubLink:
    link = laptop.book.link()
    assert link is not None
    return replace(link, url=url)
