"""The budget as the contract's JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from blangkon_desktop.domain.absorption import QUARTERS, Absorption, forecast, quarter_end
from blangkon_desktop.domain.budget import Allowance, BudgetLine, LineKey
from blangkon_desktop.domain.budget_history import BudgetRevision, CeilingChange
from blangkon_desktop.domain.text import Language
from blangkon_desktop.usecases.budget_views import (
    AbsorptionView,
    BudgetReport,
    LineReview,
    OrderUse,
    PackageView,
)


def line_view(line: BudgetLine, reviews: Mapping[LineKey, LineReview], language: Language) -> dict[str, Any]:
    """One package and account. `committed` is what orders hold, `reserved` the part that waits for approval."""
    review = reviews.get((line.rup, line.account))
    return {
        "rup": line.rup,
        "name": line.name,
        "method": line.method,
        "kind": line.kind.value,
        "account": line.account,
        "sub_activity": line.sub_activity,
        "source_of_funds": line.source_of_funds,
        "ceiling": line.ceiling,
        "reserved": line.reserved,
        "committed": line.held,
        "received": line.received,
        "paid": line.paid,
        "remaining": line.remaining,
        "allowance": line.allowance,
        "available": line.available,
        "dpa_ceiling": line.dpa_ceiling,
        "percent_used": line.percent_used,
        "in_force": line.in_force,
        "review": _points(review, language) if review else [],
    }


def report_view(report: BudgetReport, language: Language) -> dict[str, Any]:
    """What an import did or would do."""
    return {
        "read": report.read,
        "added": report.added,
        "changed": report.changed,
        "unchanged": report.unchanged,
        "other_office": report.other_office,
        "rejected": report.rejected,
        "rejects_file": report.rejects_file,
        "format": report.format,
        "other_year": report.other_year,
        "revision": report.kind.value,
        "dry_run": not report.written,
        "changes": [change_view(change) for change in report.changes],
        "review": [
            {"rup": review.rup, "account": review.account, **point}
            for review in report.reviews
            for point in _points(review, language)
        ],
        "offices": list(report.offices),
        "remarks": [remark.text(language) for remark in report.remarks],
        "rejects": [
            {
                "line": bad.place.line,
                "code": bad.code,
                "reason": bad.reason.text(language),
                "id": bad.sku,
                "name": bad.name,
            }
            for bad in report.rejects
        ],
    }


def change_view(change: CeilingChange) -> dict[str, Any]:
    """A ceiling before and after; null where there was or is none."""
    return {
        "rup": change.rup,
        "account": change.account,
        "sub_activity": change.sub_activity,
        "name": change.name,
        "before": change.before,
        "after": change.after,
    }


def revision_view(revision: BudgetRevision) -> dict[str, Any]:
    """One import with what it changed."""
    return {
        "n": revision.n,
        "kind": revision.kind.value,
        "guessed": revision.guessed,
        "reason": revision.reason,
        "source": revision.source,
        "format": revision.format,
        "user": revision.actor,
        "at": revision.at,
        "changes": [change_view(change) for change in revision.changes],
    }


def allowance_view(given: Allowance) -> dict[str, Any]:
    """A permission to go beyond a ceiling."""
    return {
        "id": given.allowance_id,
        "rup": given.rup,
        "account": given.account,
        "amount": given.amount,
        "reason": given.reason,
        "given_by": given.given_by,
        "given_at": given.given_at,
        "in_force": given.counts,
        "withdrawn_by": given.withdrawn_by or None,
        "withdrawn_at": given.withdrawn_at or None,
        "withdrawn_reason": given.withdrawn_reason or None,
    }


def package_view(package: PackageView, language: Language) -> dict[str, Any]:
    """One package with everything about it."""
    return {
        "rup": package.rup,
        "lines": [line_view(line, package.reviews, language) for line in package.lines],
        "orders": [_order_view(order) for order in package.orders],
        "allowances": [allowance_view(given) for given in package.allowances],
        "revisions": [revision_view(revision) for revision in package.revisions],
    }


def absorption_view(found: AbsorptionView, language: Language) -> dict[str, Any]:
    """The office and its packages against the targets."""
    shares, year = found.office.shares, found.office.on.year
    return {
        "date": found.office.on.isoformat(),
        "source": found.source,
        "targets": [
            {
                "quarter": name,
                "ends": quarter_end(year, n).isoformat(),
                "percent": float(shares[n - 1] * 100),
                "amount": found.office.target_of(n),
            }
            for n, name in enumerate(QUARTERS, start=1)
        ],
        "office": _absorbed(found.office, language),
        "packages": [
            {"rup": package.rup, "name": package.name, **_absorbed(package.absorption, language)}
            for package in found.packages
        ],
    }


def _absorbed(found: Absorption, language: Language) -> dict[str, Any]:
    return {
        "ceiling": found.ceiling,
        "paid": found.paid,
        "open": found.open_,
        "percent": round(float(found.share * 100), 1),
        "target_percent": float(found.target_share * 100),
        "target": found.target,
        "missing": found.missing,
        "expected": found.pace,
        "expected_with_open": found.with_open,
        "text": forecast(found).text(language),
    }


def _points(review: LineReview, language: Language) -> list[dict[str, Any]]:
    orders = [order.number for order in review.orders]
    return [{"code": point.code, "text": point.text.text(language), "orders": orders} for point in review.points]


def _order_view(order: OrderUse) -> dict[str, Any]:
    return {
        "order_id": order.order_id,
        "number": order.number,
        "status": order.status,
        "vendor": order.vendor,
        "purpose": order.purpose,
        "date": order.order_date,
        "account": order.use.account,
        "total": order.total,
        "reserved": order.use.reserved,
        "committed": order.use.committed,
        "received": order.use.received,
        "paid": order.use.paid,
    }
