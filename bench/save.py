"""An order with ten lines saved through the journal, against one row that is just as durable.

Both in one run, on one disk, taking turns: the ratio says what journal, projection and signature cost.
`python3 dev.py bench save [rounds]`
"""

from __future__ import annotations

import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from blangkon_desktop.domain.catalogue import Channel, PurchaseKind
from blangkon_desktop.domain.journal import Change, EntityKind
from blangkon_desktop.domain.order import Officials, OrderContent, OrderLine, RouteRecord, VendorCopy
from blangkon_desktop.domain.order_codec import content_to_payload, route_to_payload
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.platform.clock import SystemClock
from blangkon_desktop.platform.device_key import load_or_make_device_key
from blangkon_desktop.platform.folder import DataFolder
from blangkon_desktop.platform.ids import TimeOrderedIds
from blangkon_desktop.store.office_store import SqlOfficeStore, create_office_store

BAR = 4.0
"""The most that saving an order may cost, in durable one-row transactions."""


def order_payload(n: int) -> dict[str, Any]:
    """The payload of `order.saved` for an order with ten lines."""
    lines = tuple(
        OrderLine(
            k, f"mbizmarket:SKU-{k}", f"Kertas HVS A4 80 gram merek {k}", "500 lembar, putih, kemasan karton", "rim",
            10 + k, 50_000 + k, True, category="ATK > Kertas", pdn=True, tkdn="40,5", ppn=5_500,
        )
        for k in range(1, 11)
    )  # fmt: skip
    content = OrderContent(
        rup="60832782", account="5.1.02.01.01.0024", package_name="Belanja alat tulis kantor",
        sub_activity="2.24.01.1.01.0001", source_of_funds="APBD", purpose="Belanja ATK triwulan IV",
        channel=Channel.MBIZMARKET, vendor=VendorCopy("mbizmarket:V-102", "CV Maju Lancar", "CV", True, True),
        lines=lines, shipping=25_000, delivery_place="Kantor Dinas", delivery_by="2026-12-10",
        officials=Officials("ppk", "pejabat", "bendahara"), tax_collector="treasurer",
        reason_for_choice="Harga terendah, stok tersedia", kind=PurchaseKind.GOODS, order_date="2026-11-24",
    )  # fmt: skip
    route = RouteRecord(
        outcome="marketplace", channels=("gratis-ongkir", "mbizmarket", "tisera"), value=content.totals.total,
        rule="batang-marketplace", source="aturan uji", explanation=Sentence("Nilai di bawah batas.", "Below."),
        officer="pejabat-pengadaan", proof="surat-pesanan", policy_id="batang", policy_version="1",
        decided_on="2026-11-24",
    )  # fmt: skip
    return {
        "number": f"P26-BENC-{n:04}", "content": content_to_payload(content), "route": route_to_payload(route),
        "request_key": None, "request_digest": "", "reasons": [],
    }  # fmt: skip


def main(rounds: int) -> None:
    """Take turns and print medians, 99th percentiles and the ratio."""
    with tempfile.TemporaryDirectory() as name:
        folder = DataFolder(Path(name)).prepare()
        ids = TimeOrderedIds()
        key = load_or_make_device_key(folder, ids)
        store = create_office_store(
            folder.root, ids.new(), clock=SystemClock(), ids=ids, device_key=key, rules_version="bench"
        )
        office = {"name": "Dinas Uji", "satker": "1", "year": 2026, "practice": True, "details": {}}
        with store.write("admin") as writer:
            writer.append(Change(EntityKind.OFFICE, ids.new(), "office.created", office))
        with closing(_bare(folder.root / "bare.db")) as bare:
            row, saved = _turns(rounds, lambda n: _one_row(bare, n), lambda n: _save(store, ids, n))
        store.close()
    _print("one durable row", row)
    _print("order, ten lines", saved)
    ratio = statistics.median(saved) / statistics.median(row)
    print(f"ratio {ratio:.2f} (bar {BAR:.1f})")


def _turns(rounds: int, first: Callable[[int], None], second: Callable[[int], None]) -> tuple[list[float], list[float]]:
    times: tuple[list[float], list[float]] = ([], [])
    for n in range(rounds + 20):
        for mine, act in zip(times, (first, second), strict=True):
            start = time.perf_counter()
            act(n)
            mine.append((time.perf_counter() - start) * 1000)
    return times[0][20:], times[1][20:]


def _bare(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL").fetchone()
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT)")
    return connection


def _one_row(connection: sqlite3.Connection, n: int) -> None:
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO t (text) VALUES (?)", (f"baris {n}",))
    connection.execute("COMMIT")


def _save(store: SqlOfficeStore, ids: TimeOrderedIds, n: int) -> None:
    with store.write("pejabat") as writer:
        writer.append(Change(EntityKind.ORDER, ids.new(), "order.saved", order_payload(n)))


def _print(name: str, times: list[float]) -> None:
    ordered = sorted(times)
    print(f"{name:18} median {statistics.median(ordered):6.3f} ms, p99 {ordered[int(len(ordered) * 0.99)]:6.3f} ms")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 500)
