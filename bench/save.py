"""An order with ten lines saved, against one row that is just as durable.

Three things take turns in one run on one disk: a durable row, the journal's part alone (entry, chain, projection,
signature), and the whole use case (catalogue, budget, officials, tax, route, then the journal's part).
`python3 dev.py bench save [rounds]`
"""

from __future__ import annotations

import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from blangkon_desktop.bootstrap.program import Program
from blangkon_desktop.domain.budget import AccountShare, RupPackage
from blangkon_desktop.domain.budget_codec import package_to_payload, share_to_payload
from blangkon_desktop.domain.catalogue import Channel, Product, PurchaseKind, Vendor
from blangkon_desktop.domain.journal import Change, EntityKind
from blangkon_desktop.domain.people import Person, parse_roles
from blangkon_desktop.usecases.order_request import parse_order_request
from blangkon_desktop.usecases.set_up_office import OfficeRequest

BAR = 4.0
"""The most that saving an order as a whole may cost, in durable one-row transactions."""

PACKAGES = 60
_WARM_UP = 30
_PASSWORD = "latihan-bench"
_PEOPLE = {"ppk": "ppk", "pejabat": "pejabat-pengadaan", "bendahara": "bendahara"}
_ACCOUNT = "5.1.02.01.01.0024"
_VENDOR = Vendor("mbizmarket:V-1", Channel.MBIZMARKET, "CV Contoh Lancar", "CV", True, True)

Act = Callable[[int], object]


def main(rounds: int) -> None:
    """Take turns and print medians, 99th percentiles and the ratios."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        program = Program(folder / "office")
        person = _office(program)
        request = parse_order_request(_order())
        order = program.drafting().create(person, request)
        payload = _payload(program, order.order_id)
        with closing(_bare(folder / "bare.db")) as bare:
            row, entry, whole = _turns(
                rounds,
                lambda n: _one_row(bare, n),
                lambda _: _append(program, payload),
                lambda _: program.drafting().create(person, request),
            )
        program.close()
    for label, times in (("one durable row", row), ("journal's part", entry), ("whole use case", whole)):
        _print(label, times, statistics.median(row))
    print(f"bar for the whole use case: {BAR:.1f}")


def _office(program: Program) -> Person:
    program.set_up().init(OfficeRequest("Dinas Uji", "1", 2026, "admin", _PASSWORD, practice=True))
    with program.office().read() as reader:
        (admin,) = reader.people()
    for user, roles in _PEOPLE.items():
        program.people().add(admin, user, name=user, nip="", roles=parse_roles(roles), password=_PASSWORD)
    packages = [
        RupPackage(f"6000{n:04}", f"Belanja {n}", "E-Purchasing", PurchaseKind.GOODS, 10**9, "1", 2026)
        for n in range(PACKAGES)
    ]
    shares = [AccountShare(p.rup, _ACCOUNT, "2.24.01.1.01.0001", p.ceiling, "APBD") for p in packages]
    payload = {
        "source": "bench",
        "packages": [package_to_payload(p) for p in packages],
        "shares": [share_to_payload(s) for s in shares],
    }
    with program.office().write("admin") as writer:
        writer.append(Change(EntityKind.BUDGET, "budget", "budget.imported", payload))
    program.catalogue().imports.load([(_product(n), _VENDOR) for n in range(10)])
    with program.office().read() as reader:
        person = reader.person("pejabat")
    assert person is not None
    return person


def _product(n: int) -> Product:
    price = 40_000 + n
    return Product(
        f"mbizmarket:SKU-{n}", Channel.MBIZMARKET, f"SKU-{n}", f"Kertas HVS A4 80 gram merek {n}", _VENDOR.vendor_id,
        _VENDOR.name, price, price + price * 11 // 100, unit="rim", category="ATK > Kertas",
        specification="500 lembar, putih, kemasan karton", pdn=True, tkdn="40,5",
    )  # fmt: skip


def _order() -> dict[str, Any]:
    return {
        "rup": "60000007", "account": _ACCOUNT, "purpose": "Belanja ATK triwulan IV", "channel": "mbizmarket",
        "vendor_id": _VENDOR.vendor_id,
        "lines": [{"product": f"mbizmarket:SKU-{n}", "quantity": 5 + n} for n in range(10)],
        "shipping": 25_000, "delivery": {"place": "Kantor Dinas", "by": "2099-12-10"},
        "officials": {"ppk": "ppk", "pejabat_pengadaan": "pejabat", "bendahara": "bendahara", "pptk": None},
        "tax_collector": "treasurer", "reason_for_choice": "Harga terendah", "series": None, "request_key": None,
    }  # fmt: skip


def _payload(program: Program, order_id: str) -> dict[str, Any]:
    with program.office().read() as reader:
        (stored,) = reader.entries(order_id)
    return dict(stored.entry.payload)


def _append(program: Program, payload: dict[str, Any]) -> None:
    with program.office().write("pejabat") as writer:
        writer.append(Change(EntityKind.ORDER, program.ids.new(), "order.saved", payload))


def _turns(rounds: int, *acts: Act) -> Sequence[list[float]]:
    times: Sequence[list[float]] = [[] for _ in acts]
    for n in range(rounds + _WARM_UP):
        for mine, act in zip(times, acts, strict=True):
            start = time.perf_counter()
            act(n)
            mine.append((time.perf_counter() - start) * 1000)
    return [mine[_WARM_UP:] for mine in times]


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


def _print(name: str, times: list[float], row: float) -> None:
    ordered = sorted(times)
    middle, late = statistics.median(ordered), ordered[int(len(ordered) * 0.99)]
    print(f"{name:16} median {middle:6.3f} ms, p99 {late:6.3f} ms, ratio {middle / row:5.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 500)
