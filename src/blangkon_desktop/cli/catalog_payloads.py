"""JSON answers of the catalogue commands: their keys are a contract."""

from __future__ import annotations

from typing import Any

from blangkon_desktop.usecases.catalogue_views import Comparison, ImportReport, SearchPage


def report_payload(report: ImportReport) -> dict[str, Any]:
    """The outcome of an import."""
    return {
        "read": report.read,
        "added": report.added,
        "changed": report.changed,
        "unchanged": report.unchanged,
        "rejected": report.rejected,
        "rejects_file": report.rejects_file,
        "seconds": report.seconds,
        "dry_run": report.dry_run,
        "reasons": dict(report.reasons),
    }


def page_payload(page: SearchPage) -> dict[str, Any]:
    """A page without its cursor."""
    return {
        "total": page.total,
        "total_is_exact": page.total_is_exact,
        "items": [item.item() for item in page.items],
        "elapsed_ms": page.elapsed_ms,
    }


def comparison_payload(comparison: Comparison) -> dict[str, Any]:
    """A comparison; each offer is an item with three more keys."""
    offers = [
        offer.product.item()
        | {
            "similarity": offer.similarity,
            "difference": offer.difference,
            "difference_percent": offer.difference_percent,
        }
        for offer in comparison.offers
    ]
    return {"reference": comparison.reference.item(), "offers": offers}
