"""Who gets in and who does not: invitations, kinds of office, signatures, sizes, addresses."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import httpx2
import pytest

from blangkon_desktop.domain.errors import Conflict, Damaged, InvalidInput, NotAllowed, NotFound
from blangkon_desktop.domain.people import Person, Role
from blangkon_desktop.hub.desk import LocalHub
from blangkon_desktop.sync.wire.models import MAX_PACKED_BYTES, Problem
from blangkon_desktop.sync.wire.packing import pack, read
from blangkon_desktop.sync.wire.signing import (
    DEVICE_HEADER,
    DIGEST_HEADER,
    KEY_HEADER,
    NONCE_HEADER,
    SIGNATURE_HEADER,
    content_digest,
    request_text,
)
from tests.sync.laptops import IDS, Hub, Laptop

ADMIN = Person("admin", "Admin", "", frozenset({Role.ADMIN}), "x")


@pytest.fixture
def hub(tmp_path: Path) -> Hub:
    return Hub(tmp_path)


@pytest.fixture
def url(hub: Hub) -> Iterator[str]:
    with hub.running() as address:
        yield address


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    made = Laptop(tmp_path / "a", IDS.new())
    yield made
    made.close()


def test_only_an_administrator_pairs(hub: Hub, url: str, laptop: Laptop) -> None:
    treasurer = Person("b", "B", "", frozenset({Role.BENDAHARA}), "x")
    with pytest.raises(NotAllowed):
        laptop.desk.pair(treasurer, url, hub.invite()[0])


def test_a_code_serves_one_device_which_may_ask_again(hub: Hub, url: str, laptop: Laptop, tmp_path: Path) -> None:
    code, place = hub.invite()
    assert laptop.desk.pair(ADMIN, url, code).hub_office_id == place
    assert laptop.desk.pair(ADMIN, url, code.lower().replace("-", " ")).hub_office_id == place
    with pytest.raises(NotAllowed) as refused:
        Laptop(tmp_path / "b", None).desk.join(url, code)
    assert refused.value.code == "pair.bad_invite"


def test_a_code_expires(hub: Hub, url: str, laptop: Laptop) -> None:
    code, _ = hub.invite()
    hub.clock.advance(timedelta(days=8).total_seconds())
    with pytest.raises(NotAllowed):
        laptop.desk.pair(ADMIN, url, code)


def test_a_code_of_another_hub_is_not_even_sent(url: str, laptop: Laptop, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    code, _ = Hub(tmp_path / "other").invite()
    with pytest.raises(Conflict) as refused:
        laptop.desk.pair(ADMIN, url, code)
    assert refused.value.code == "pair.not_the_inviter"


@pytest.mark.parametrize("code", ["", "halo", "ABCD-EFGH", "A" * 24 + "1"])
def test_a_code_that_is_none_is_refused_before_anything_is_asked(laptop: Laptop, code: str) -> None:
    with pytest.raises(InvalidInput):
        laptop.desk.pair(ADMIN, "http://127.0.0.1:9", code)


def test_two_offices_never_merge(hub: Hub, url: str, laptop: Laptop, tmp_path: Path) -> None:
    code, place = hub.invite()
    laptop.desk.pair(ADMIN, url, code)
    other = Laptop(tmp_path / "b", IDS.new())
    with pytest.raises(Conflict) as refused:
        other.desk.pair(ADMIN, url, hub.invite(place)[0])
    assert refused.value.code == "pair.other_office"
    assert other.book.link() is None
    with pytest.raises(Conflict):
        laptop.desk.pair(ADMIN, url, hub.invite()[0])  # a second place for the same office
    other.close()


def test_both_ids_of_an_office_lead_to_it(hub: Hub, url: str, laptop: Laptop) -> None:
    code, place = hub.invite()
    own = laptop.desk.pair(ADMIN, url, code).office_id
    assert own != place
    assert hub.invite(own)[1] == place


def test_practice_and_real_data_stay_apart(tmp_path: Path, laptop: Laptop) -> None:
    hub = Hub(tmp_path, practice=True)
    with hub.running() as url, pytest.raises(Conflict) as refused:
        laptop.desk.pair(ADMIN, url, hub.invite()[0])
    assert refused.value.code == "pair.wrong_kind"


def test_an_office_without_data_cannot_be_joined_and_the_code_stays_good(hub: Hub, url: str, tmp_path: Path) -> None:
    code, _ = hub.invite()
    empty = Laptop(tmp_path / "b", None)
    for _try in range(2):
        with pytest.raises(Conflict) as refused:
            empty.desk.join(url, code)
        assert refused.value.code == "pair.office_empty"
    assert not (tmp_path / "b" / "office.db").exists()


@pytest.mark.parametrize(
    "address",
    ["ftp://x", "http://", "http://hub.example.org", "http://8.8.8.8", "http://127.0.0.1/path", "::", "http://a:x"],
)
def test_addresses_that_are_none_or_not_safe(laptop: Laptop, hub: Hub, address: str) -> None:
    with pytest.raises(InvalidInput):
        laptop.desk.pair(ADMIN, address, hub.invite()[0])


def test_a_stranger_gets_nothing(hub: Hub, url: str, laptop: Laptop) -> None:
    own = laptop.desk.pair(ADMIN, url, hub.invite()[0]).office_id
    laptop.desk.run()
    with httpx2.Client(base_url=url) as http:
        bare = http.get(f"/v1/offices/{own}/changes")
        posed = http.get(f"/v1/offices/{own}/changes", headers={DEVICE_HEADER: laptop.key.device_id, NONCE_HEADER: "1"})
        unknown = http.get("/v1/offices/nowhere/changes")
    assert (bare.status_code, posed.status_code, unknown.status_code) == (403, 403, 404)
    assert read(Problem, bare.content).code == "hub.unknown_device"


@pytest.mark.parametrize(
    ("body", "status"),
    [(b"<html>", 422), (pack(bytes(4 * 1024 * 1024)), 422), (pack(b"{}\n{}"), 422), (bytes(MAX_PACKED_BYTES + 1), 413)],
    ids=["not-zstd", "bomb", "not-a-batch", "too-large"],
)
def test_bytes_that_are_no_batch(hub: Hub, url: str, laptop: Laptop, body: bytes, status: int) -> None:
    own = laptop.desk.pair(ADMIN, url, hub.invite()[0]).office_id
    target = f"/v1/offices/{own}/batches"
    headers = {
        DEVICE_HEADER: laptop.key.device_id,
        NONCE_HEADER: "n",
        SIGNATURE_HEADER: laptop.key.sign(request_text("POST", target, "n", body)),
        DIGEST_HEADER: content_digest(body),
        KEY_HEADER: '"x"',
    }
    with httpx2.Client(base_url=url) as http:
        assert http.post(target, content=body, headers=headers).status_code == status
        wrong = {**headers, DIGEST_HEADER: content_digest(b"other")}
        assert http.post(target, content=body, headers=wrong).status_code in (413, 422)
    assert hub.count("SELECT count(*) FROM entries") == 0


def test_a_hub_is_made_once_and_only_where_asked(tmp_path: Path, hub: Hub) -> None:
    assert hub.path.stat().st_mode & 0o077 == 0 or os.name == "nt"
    with pytest.raises(Conflict):
        hub.desk.init(practice=False)
    nowhere = LocalHub(f"sqlite:///{tmp_path / 'none.db'}", IDS.new, hub.clock.now)
    with pytest.raises(NotFound):
        nowhere.add_office("Dinas")
    assert not (tmp_path / "none.db").exists()
    (tmp_path / "text.db").write_text("not a database at all, just text" * 50)
    with pytest.raises(Damaged):
        LocalHub(f"sqlite:///{tmp_path / 'text.db'}", IDS.new, hub.clock.now).init(practice=False)


@pytest.mark.parametrize("bad", ["hub.db", "mysql://x/y", "sqlite://", "sqlite:///:memory:"])
def test_database_addresses(bad: str, hub: Hub) -> None:
    with pytest.raises(InvalidInput):
        LocalHub(bad, IDS.new, hub.clock.now).add_office("Dinas")


def test_postgresql_asks_for_its_extra_where_it_is_missing(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(InvalidInput) as refused:
        LocalHub("postgresql://localhost/x", IDS.new, hub.clock.now).add_office("Dinas")
    assert refused.value.code == "hub.needs_psycopg"


@pytest.mark.parametrize("bad", ["8757", "localhost:", "127.0.0.1:99999", "127.0.0.1:x"])
def test_listening_addresses(bad: str, hub: Hub) -> None:
    with pytest.raises(InvalidInput):
        hub.desk.serve(bad, lambda url: None)


def test_a_port_in_use_is_said(hub: Hub, url: str) -> None:
    with pytest.raises(Conflict) as refused:
        hub.desk.serve(url.removeprefix("http://"), lambda url: None)
    assert refused.value.code == "hub.address_in_use"


def test_an_invitation_is_for_one_office(hub: Hub) -> None:
    for arguments in ((None, None), ("a", "b"), (None, "  ")):
        with pytest.raises(InvalidInput):
            hub.desk.invite(*arguments)
    with pytest.raises(NotFound):
        hub.desk.invite("unknown", None)
