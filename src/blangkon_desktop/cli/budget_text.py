"""The budget as text for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from blangkon_desktop.cli.tables import text_table
from blangkon_desktop.domain.absorption import forecast, percent
from blangkon_desktop.domain.budget_history import REVISION_LABELS, BudgetRevision, CeilingChange
from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.domain.order import STATUS_LABELS, OrderStatus
from blangkon_desktop.domain.text import Language, Sentence
from blangkon_desktop.usecases.budget_views import (
    AbsorptionView,
    BudgetListing,
    BudgetReport,
    LineReview,
    PackageView,
)

_RUP = Sentence("RUP", "RUP")
_PACKAGE = Sentence("Paket", "Package")
_ACCOUNT = Sentence("Rekening", "Account")
_CEILING = Sentence("Pagu", "Ceiling")
_HELD = Sentence("Dipesan", "Ordered")
_PAID = Sentence("Dibayar", "Paid")
_LEFT = Sentence("Sisa", "Remaining")
_BEYOND = Sentence("Izin melampaui", "Allowed beyond")
_LINES = (_RUP, _PACKAGE, _ACCOUNT, _CEILING, _HELD, _PAID, _LEFT, _BEYOND)
_ORDERS = (
    Sentence("Nomor", "Number"),
    Sentence("Status", "Status"),
    Sentence("Penyedia", "Vendor"),
    _HELD,
    Sentence("Diterima", "Received"),
    _PAID,
)
_ABSORBED = (_RUP, _PACKAGE, _CEILING, _PAID, Sentence("%", "%"), Sentence("Kurang", "Missing"))
_NAME_WIDTH = 48


def lines_text(listing: BudgetListing, language: Language) -> str:
    """All lines as a table, then what is to be looked at."""
    rows = [
        (
            line.rup,
            line.name[:_NAME_WIDTH],
            line.account,
            format_rupiah(line.ceiling),
            format_rupiah(line.held),
            format_rupiah(line.paid),
            format_rupiah(line.remaining),
            format_rupiah(line.allowance) if line.allowance else "",
        )
        for line in listing.lines
    ]
    table = text_table([label.text(language) for label in _LINES], rows, right=(3, 4, 5, 6, 7))
    return "\n".join([table, *_reviews(listing.reviews.values(), language)])


def package_text(package: PackageView, language: Language) -> str:
    """One package: lines, orders, permissions, history."""
    parts = [lines_text(BudgetListing(package.lines, package.reviews), language)]
    if package.orders:
        rows = [
            (
                order.number,
                STATUS_LABELS[OrderStatus(order.status)].text(language),
                order.vendor[:_NAME_WIDTH],
                format_rupiah(order.use.held),
                format_rupiah(order.use.received),
                format_rupiah(order.use.paid),
            )
            for order in package.orders
        ]
        parts.append(text_table([label.text(language) for label in _ORDERS], rows, right=(3, 4, 5)))
    for given in package.allowances:
        state = Sentence("berlaku", "in force") if given.counts else Sentence("dicabut", "withdrawn")
        who = package.people.get(given.given_by, given.given_by)
        parts.append(
            f"{_BEYOND.text(language)}: {format_rupiah(given.amount)} · {given.reason} · {who}, {given.given_at[:10]}"
            f" · {state.text(language)} · {given.allowance_id}"
        )
    if package.revisions:
        parts.append(history_text(package.revisions, language))
    return "\n\n".join(parts)


def history_text(revisions: Sequence[BudgetRevision], language: Language) -> str:
    """Revisions, oldest first, each with its changed ceilings."""
    blocks = []
    for revision in revisions:
        kind = REVISION_LABELS[revision.kind].text(language)
        parts = (f"{revision.n}. {kind}", revision.at[:10], revision.actor, revision.source, revision.reason)
        blocks.append("\n".join([" · ".join(part for part in parts if part), *_changes(revision.changes)]))
    return "\n\n".join(blocks) or Sentence("Belum ada impor anggaran.", "No budget was imported yet.").text(language)


def absorption_text(found: AbsorptionView, language: Language) -> str:
    """The forecast of the office in words, then the packages."""
    rows = [
        (
            package.rup,
            package.name[:_NAME_WIDTH],
            format_rupiah(package.absorption.ceiling),
            format_rupiah(package.absorption.paid),
            f"{percent(package.absorption.share)} %",
            format_rupiah(package.absorption.missing),
        )
        for package in found.packages
    ]
    table = text_table([label.text(language) for label in _ABSORBED], rows, right=(2, 3, 4, 5))
    source = Sentence(f"Sasaran: {found.source}", f"Targets: {found.source}").text(language)
    return "\n\n".join([forecast(found.office).text(language), table, source])


def report_text(report: BudgetReport, language: Language) -> str:
    """What an import did or would do."""
    said = Sentence(
        f"{report.read} baris dibaca: {report.added} baru, {report.changed} berubah, {report.unchanged} tetap, "
        f"{report.other_office} milik kantor lain, {report.rejected} ditolak.",
        f"{report.read} rows read: {report.added} new, {report.changed} changed, {report.unchanged} unchanged, "
        f"{report.other_office} of other offices, {report.rejected} rejected.",
    )
    parts = [said.text(language)]
    if report.changes:
        stage = REVISION_LABELS[report.kind].text(language)
        count = len(report.changes)
        parts.append(Sentence(f"Tahap: {stage}, {count} pagu.", f"Stage: {stage}, {count} ceilings.").text(language))
        parts += _changes([change for change in report.changes if change.before is not None])
    parts += _reviews(report.reviews, language)
    parts += [remark.text(language) for remark in report.remarks]
    if report.rejects_file:
        told = Sentence(f"Baris ditolak: {report.rejects_file}", f"Rejected rows: {report.rejects_file}")
        parts.append(told.text(language))
    if not report.written:
        looked = Sentence("Hanya dilihat, tidak ada yang ditulis.", "Only looked at, nothing was written.")
        parts.append(looked.text(language))
    return "\n".join(parts)


def _changes(changes: Iterable[CeilingChange]) -> list[str]:
    return [
        f"   {change.rup or change.sub_activity} {change.account}  {_money(change.before)} → {_money(change.after)}"
        for change in changes
    ]


def _money(amount: Rupiah | None) -> str:
    return "–" if amount is None else format_rupiah(amount)


def _reviews(reviews: Iterable[LineReview], language: Language) -> list[str]:
    told = []
    for review in reviews:
        numbers = ", ".join(order.number for order in review.orders)
        for point in review.points:
            label = Sentence("Perlu ditinjau", "To be looked at").text(language)
            told.append(f"▲ {label}: {review.rup} {review.account} {point.text.text(language)} {numbers}".rstrip())
    return told
