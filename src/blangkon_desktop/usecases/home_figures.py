"""How the office stands, as the home page shows it: budget, shares against targets, papers, what is not set up yet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction

from blangkon_desktop.domain.absorption import quarter_of, quarter_shares
from blangkon_desktop.domain.budget import BudgetLine
from blangkon_desktop.domain.order import Order, OrderStatus
from blangkon_desktop.domain.paper_kinds import PAPER_NAMES, PaperKind
from blangkon_desktop.domain.people import ROLE_LABELS, Role
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.domain.workdays import calendar_known
from blangkon_desktop.usecases.home_views import BudgetBar, FirstStep, PaperLink, ShareView
from blangkon_desktop.usecases.ports import OfficeReader, OrderSummary

S = OrderStatus

SPENDING = (S.APPROVED, S.PLACED, S.PARTLY_RECEIVED, S.RECEIVED, S.INSPECTED, S.BILLED, S.PAID, S.COMPLETED)
"""Statuses of orders whose money is spent or bound by approval."""

_BARS = 5
_PAPERS = 3
_RECENT = 40
_ROMAN = ("I", "II", "III", "IV")
_NEEDED = (Role.PPK, Role.PEJABAT_PENGADAAN, Role.BENDAHARA, Role.PENYIMPAN)


def bars(lines: Sequence[BudgetLine], rows: Sequence[OrderSummary]) -> tuple[BudgetBar, ...]:
    """The packages in use, the fullest first."""
    used = {(row.rup, row.account) for row in rows if row.status != S.CANCELLED}
    mine = [line for line in lines if (line.rup, line.account) in used]
    fullest = sorted(mine, key=lambda x: (-Fraction(x.held, max(x.ceiling, 1)), x.rup, x.account))
    return tuple(
        BudgetBar(x.rup, x.name, x.ceiling, x.reserved, x.committed, x.received, x.paid) for x in fullest[:_BARS]
    )


def whole(lines: Sequence[BudgetLine]) -> BudgetBar | None:
    """All packages together; None without a budget."""
    if not lines:
        return None
    sums = [sum(getattr(x, name) for x in lines) for name in ("ceiling", "reserved", "committed", "received", "paid")]
    return BudgetBar("", "", *sums)


def shares(
    policy: Policy, reader: OfficeReader, rows: Sequence[OrderSummary], lines: Sequence[BudgetLine], on: date
) -> tuple[ShareView, ...]:
    """UMKK, domestic products and absorption of the quarter, each against the target of the policy on a day."""
    orders = [o for row in rows if row.status in SPENDING and (o := reader.order(row.order_id))]
    return (*_spent(policy, orders, on), *_absorbed(policy, lines, on))


def _spent(policy: Policy, orders: Sequence[Order], on: date) -> Iterator[ShareView]:
    spent, goods = sum(o.totals.total for o in orders), sum(o.totals.goods for o in orders)
    if not spent:
        return
    umkk = sum(o.totals.total for o in orders if o.content.vendor.umkk)
    yield ShareView(Sentence("Belanja UMKK", "Spent at UMKK"), _percent(umkk, spent), _target(policy, "umkk", on), umkk)
    pdn = sum(line.amount for o in orders for line in o.content.lines if line.pdn)
    yield ShareView(
        Sentence("Produk dalam negeri", "Domestic products"), _percent(pdn, goods), _target(policy, "pdn", on), pdn
    )


def _absorbed(policy: Policy, lines: Sequence[BudgetLine], on: date) -> Iterator[ShareView]:
    ceiling, paid = sum(x.ceiling for x in lines), sum(x.paid for x in lines)
    if not ceiling:
        return
    quarter = quarter_of(on)
    row = policy.find("target.absorption", on)
    target = quarter_shares(policy.texts("target.absorption", on))[quarter - 1] if row else None
    roman = _ROMAN[quarter - 1]
    name = Sentence(f"Penyerapan triwulan {roman}", f"Absorption, quarter {roman}")
    yield ShareView(name, _percent(paid, ceiling), _shown(target), paid)


def papers(reader: OfficeReader, rows: Sequence[OrderSummary]) -> tuple[PaperLink, ...]:
    """The last papers of the newest orders."""
    found = [p for row in rows[:_RECENT] for p in reader.papers(row.order_id)]
    newest = sorted(found, key=lambda p: p.issued_at, reverse=True)[:_PAPERS]
    return tuple(PaperLink(p.number, PAPER_NAMES[PaperKind(p.kind)], p.order_id, p.issued_at) for p in newest)


def first_steps(reader: OfficeReader, lines: Sequence[BudgetLine]) -> tuple[FirstStep, ...]:
    """The four steps to the first order of a new office."""
    roles = _roles(reader)
    ready = {Role.PPK, Role.PEJABAT_PENGADAAN, Role.BENDAHARA} <= roles
    return (
        FirstStep(Sentence("Buat data kantor", "Create the office"), True),
        FirstStep(
            Sentence("Daftarkan Pejabat Pembuat Komitmen, Pejabat Pengadaan dan Bendahara", "Add the three officials"),
            ready,
            Sentence("Mereka menandatangani berkas.", "They sign the papers."),
            room="people",
        ),
        FirstStep(
            Sentence("Impor paket RUP", "Import the RUP packages"),
            bool(lines),
            Sentence("Setiap pesanan dibayar dari satu paket.", "Each order is paid from one package."),
            room="budget",
        ),
        FirstStep(
            Sentence("Buat pesanan pertama", "Make the first order"),
            False,
            Sentence("Mulai dari mencari barang di katalog.", "Begin by searching the catalogue."),
            room="catalogue",
        ),
    )


def not_set_up(policy: Policy, reader: OfficeReader, lines: Sequence[BudgetLine], on: date) -> tuple[FirstStep, ...]:
    """What the admin of an office has still to do, the most pressing first."""
    return tuple(_missing(policy, reader, lines, on))


def _missing(policy: Policy, reader: OfficeReader, lines: Sequence[BudgetLine], on: date) -> Iterator[FirstStep]:
    roles = _roles(reader)
    empty = [ROLE_LABELS[role] for role in _NEEDED if role not in roles]
    if not roles & {Role.PA, Role.KPA}:
        empty.append(Sentence("PA atau KPA", "PA or KPA"))
    if empty:
        yield FirstStep(
            Sentence(
                f"Belum terdaftar: {', '.join(x.id for x in empty)}",
                f"Not on the roster: {', '.join(x.en for x in empty)}",
            ),
            False,
            Sentence("Mereka menandatangani berkas.", "They sign the papers."),
            room="people",
        )
    if not lines:
        yield FirstStep(
            Sentence("Paket RUP belum diimpor", "The RUP packages are not imported"),
            False,
            Sentence("Setiap pesanan dibayar dari satu paket.", "Each order is paid from one package."),
            room="budget",
        )
    if not calendar_known(policy, on.year):
        yield FirstStep(
            Sentence(f"Hari libur {on.year} belum ada di berkas aturan", f"The rules have no holidays of {on.year}"),
            False,
            Sentence("Hari kerja dihitung tanpa hari libur.", "Working days are counted without holidays."),
            room="rules",
        )
    figures = reader.sync_figures()
    if not figures.hub:
        yield FirstStep(
            Sentence("Laptop ini belum bergabung dengan pusat data", "This laptop has not joined a hub"),
            False,
            Sentence("Data kantor hanya ada di laptop ini.", "The office's data are on this laptop alone."),
            room="sync",
        )


def _roles(reader: OfficeReader) -> set[Role]:
    return {role for person in reader.people() for role in person.roles}


def _target(policy: Policy, name: str, on: date) -> float | None:
    rule = f"target.{name}"
    return _shown(policy.rate(rule, on)) if policy.find(rule, on) else None


def _shown(rate: Fraction | None) -> float | None:
    return None if rate is None else round(float(rate * 100), 1)


def _percent(part: int, all_: int) -> float:
    return round(part * 100 / all_, 1) if all_ else 0.0
