"""JSON answers of the catalogue commands: their keys are a contract."""

from __future__ import annotations

from typing import Any

from blangkon_desktop.usecases.catalogue_views import Comparison, Facets, ImportReport, PriceChange, SearchPage


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
        "repriced": report.repriced,
        "withdrawn": report.withdrawn,
        "price_changes": [_change(change) for change in report.price_changes],
        "withdrawals": [_change(change) for change in report.withdrawals],
        "large": report.large,
    }


def _change(change: PriceChange) -> dict[str, Any]:
    return {"id": change.id, "name": change.name, "old": change.old, "new": change.new}


def page_payload(page: SearchPage) -> dict[str, Any]:
    """A page without its cursor. `read_as` and `partial` come only where words were read otherwise than typed."""
    forgiven: dict[str, Any] = {"read_as": dict(page.read_as)} if page.read_as else {}
    if page.partial:
        forgiven["partial"] = True
    return forgiven | {
        "total": page.total,
        "total_is_exact": page.total_is_exact,
        "items": [item.item() for item in page.items],
        "elapsed_ms": page.elapsed_ms,
    }


def facets_payload(facets: Facets) -> dict[str, Any]:
    """How many products each choice of each filter has; prices are rupiah with tax."""
    return {
        "channels": {channel.value: count for channel, count in facets.channels.items()},
        "categories": dict(facets.categories),
        "regions": dict(facets.regions),
        "marks": {name.replace("_", "-"): count for name, count in facets.marks.items()},
        "vendors": [
            {"vendor_id": vendor.vendor_id, "name": vendor.name, "products": vendor.products}
            for vendor in facets.vendors
        ],
        "lowest": facets.lowest,
        "highest": facets.highest,
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
