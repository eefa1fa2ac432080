"""The exchange, against a bare durable insert of the same entries: ratio of entries per second, higher is better.

Floor: `executemany` of body and hash, 200 rows to a transaction, WAL and synchronous=FULL. Beside it, taking turns:
the hub's acceptance of ready batches of 200 entries of some 950 bytes (unpack, hash, chain, signature, strict reading,
verdicts, receipt); then the whole way from a laptop's data folder over HTTP on this machine into the hub and the
receipts back.
`python3 dev.py bench sync [batches]`
"""

from __future__ import annotations

import sqlite3
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from blangkon_desktop.domain.chain_head import head_message
from blangkon_desktop.domain.journal import FIRST_PREVIOUS, SCHEMA, Change, EntityKind, Entry, body_hash, entry_body
from blangkon_desktop.domain.people import Person, Role
from blangkon_desktop.hub.api import make_app
from blangkon_desktop.hub.app import listen_at, make_server
from blangkon_desktop.hub.desk import LocalHub
from blangkon_desktop.hub.service import Call, HubService
from blangkon_desktop.hub.store.database import open_hub
from blangkon_desktop.hub.store.identity import load_identity
from blangkon_desktop.platform.assets import asset
from blangkon_desktop.platform.clock import SystemClock
from blangkon_desktop.platform.device_key import FileDeviceKey, load_or_make_device_key
from blangkon_desktop.platform.folder import DataFolder
from blangkon_desktop.platform.ids import TimeOrderedIds
from blangkon_desktop.store.catalogue.opening import open_catalogue
from blangkon_desktop.store.office_store import SqlOfficeStore, create_office_store
from blangkon_desktop.store.policy_folder import PolicyFolder
from blangkon_desktop.store.sync_store import OfficeSyncFolder
from blangkon_desktop.sync.client import HubClient
from blangkon_desktop.sync.cycle import HubCycle
from blangkon_desktop.sync.wire.models import BatchHead, PairRequest
from blangkon_desktop.sync.wire.packing import pack_batch, to_json
from blangkon_desktop.sync.wire.signing import content_digest, request_text
from blangkon_desktop.usecases.manage_policies import PolicyDesk
from blangkon_desktop.usecases.run_sync import SyncDesk
from tests.catalogue_shop import desk_of

SIZE = 200
"""Entries in a batch."""
IDS = TimeOrderedIds()
ADMIN = Person("admin", "Admin", "", frozenset({Role.ADMIN}), "x")
Rows = list[tuple[bytes, str]]


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print."""
    given = sys.argv[1:] if arguments is None else arguments
    batches = int(given[0]) if given else 25
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        hub = LocalHub(f"sqlite:///{folder / 'hub.db'}", IDS.new, _now)
        hub.init(practice=False)
        floor, accepted = _acceptance(folder, hub, batches)
        whole = _whole_way(folder, hub, batches * SIZE)
    bare = SIZE / statistics.median(floor)
    _print("bare durable insert", bare, bare)
    _print("hub accepts batches", SIZE / statistics.median(accepted), bare)
    _print("laptop to hub, whole", whole, bare)
    print(f"({batches} batches of {SIZE} entries, medians; the whole way is one run)")
    return 0


def _acceptance(folder: Path, hub: LocalHub, batches: int) -> tuple[list[float], list[float]]:
    key = load_or_make_device_key(DataFolder(folder / "one").prepare(), IDS)
    office_id, floor, accepted = IDS.new(), [], []
    with closing(open_hub(f"sqlite:///{folder / 'hub.db'}")) as store, closing(_bare(folder / "bare.db")) as bare:
        service = HubService(store, load_identity(store), _now)
        service.pair(_pairing(key, office_id, hub.invite(None, "Dinas Satu")[0]))
        previous = FIRST_PREVIOUS
        for n in range(batches + 2):
            rows = _entries(key, office_id, n * SIZE, previous)
            call = _batch(key, office_id, n * SIZE, previous, rows)
            previous = rows[-1][1]
            floor.append(_timed(lambda rows=rows: _insert(bare, rows)))  # type: ignore[misc]
            accepted.append(_timed(lambda call=call: service.push(office_id, call)))  # type: ignore[misc]
    return floor[2:], accepted[2:]


def _whole_way(folder: Path, hub: LocalHub, entries: int) -> float:
    """Entries per second of one exchange of a laptop that worked alone."""
    place = DataFolder(folder / "two").prepare()
    key, clock = load_or_make_device_key(place, IDS), SystemClock()
    office_id = IDS.new()
    store = create_office_store(place.root, office_id, clock=clock, ids=IDS, device_key=key, rules_version="bench")
    with closing(store), _serving(folder) as url:
        _fill(store, office_id, key, clock.now().year, entries)
        cycle = HubCycle(HubClient(key, IDS), key, IDS, clock, lambda: 0.5)
        policies = PolicyDesk(PolicyFolder(asset("policies", "batang.toml"), place.policies), clock)
        office = OfficeSyncFolder(lambda: store, lambda _: store, key.device_id)
        goods = desk_of(open_catalogue(place.catalogue_db), place.root)
        desk = SyncDesk(office, cycle, key, clock, policies, lambda: goods.segments.take)
        desk.pair(ADMIN, url, hub.invite(None, "Dinas Dua")[0])
        start = time.perf_counter()
        outcome = desk.run()
        took = time.perf_counter() - start
    assert outcome.accepted == outcome.pushed >= entries
    return outcome.accepted / took


def _fill(store: SqlOfficeStore, office_id: str, key: FileDeviceKey, year: int, entries: int) -> None:
    office = {"name": "Dinas Dua", "satker": "1", "year": year, "practice": False, "details": {}}
    block = {"year": year, "first": 1, "last": 100, "device_id": key.device_id}
    with store.write("admin") as writer:
        writer.append(Change(EntityKind.OFFICE, office_id, "office.created", office))
        writer.append(Change(EntityKind.NUMBERS, f"{year}:1", "numbers.leased", block))
        for n in range(entries):
            writer.append(Change(EntityKind.PERSON, f"u{n}", "person.added", _payload(n)))


@contextmanager
def _serving(folder: Path) -> Iterator[str]:
    up = threading.Event()
    with closing(open_hub(f"sqlite:///{folder / 'hub.db'}")) as store, listen_at("127.0.0.1:0") as sock:
        server = make_server(make_app(HubService(store, load_identity(store), _now)), up.set)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [sock]})
        thread.start()
        up.wait(20)
        try:
            yield f"http://127.0.0.1:{sock.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join()


def _entries(key: FileDeviceKey, office_id: str, after: int, previous: str) -> Rows:
    rows: Rows = []
    for seq in range(after + 1, after + SIZE + 1):
        entry = Entry(
            entry_id=IDS.new(), office_id=office_id, device_id=key.device_id, seq=seq, prev_hash=previous,
            entity=EntityKind.PERSON, entity_id=f"u{seq}", base=None, type="person.added", payload=_payload(seq),
            actor="admin", device_time=_now().isoformat(timespec="milliseconds"), rules="bench",
        )  # fmt: skip
        body = entry_body(entry)
        previous = body_hash(body)
        rows.append((body, previous))
    return rows


def _payload(n: int) -> dict[str, object]:
    note = " ".join(f"{(n * 7919 + k * 104729) % 1_000_003:x}" for k in range(70))
    return {
        "user": f"u{n}", "name": f"Pegawai {n}", "nip": f"19800101{n:010}", "roles": ["ppk"], "password_hash": note,
        "rank": "III/c",
    }  # fmt: skip


def _batch(key: FileDeviceKey, office_id: str, after: int, previous: str, rows: Rows) -> Call:
    last = after + len(rows)
    head = BatchHead(
        batch_id=IDS.new(), office_id=office_id, device_id=key.device_id, schema_version=SCHEMA, first_seq=after + 1,
        last_seq=last, prev_hash=previous, head_hash=rows[-1][1],
        signature=key.sign(head_message(key.device_id, last, rows[-1][1])),
    )  # fmt: skip
    return _call(key, f"/v1/offices/{office_id}/batches", pack_batch(head, rows), head.batch_id)


def _pairing(key: FileDeviceKey, office_id: str, code: str) -> Call:
    asked = PairRequest(
        invite=code, office_id=office_id, practice=False, device_id=key.device_id, public_key=key.public_key,
        schema_version=SCHEMA, lent_until={},
    )  # fmt: skip
    return _call(key, "/v1/pair", to_json(asked))


def _call(key: FileDeviceKey, target: str, body: bytes, batch_id: str = "") -> Call:
    signature = key.sign(request_text("POST", target, "n", body))
    return Call("POST", target, body, key.device_id, "n", signature, content_digest(body), f'"{batch_id}"')


def _bare(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL").fetchone()
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE t (hash TEXT PRIMARY KEY, body BLOB)")
    return connection


def _insert(connection: sqlite3.Connection, rows: Rows) -> None:
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany("INSERT INTO t (body, hash) VALUES (?, ?)", rows)
    connection.execute("COMMIT")


def _timed(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def _now() -> datetime:
    return datetime.now(UTC)


def _print(name: str, rate: float, floor: float) -> None:
    print(f"{name:22} {rate:9,.0f} entries/s   ratio {rate / floor:5.3f}")


if __name__ == "__main__":
    raise SystemExit(main())
