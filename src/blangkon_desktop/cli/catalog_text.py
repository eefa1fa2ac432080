"""Readable text of the catalogue commands, in both languages."""

from __future__ import annotations

from collections.abc import Sequence

from blangkon_desktop.domain.catalogue import CHANNEL_LABELS
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.text import Language, Sentence
from blangkon_desktop.usecases.catalogue_views import (
    CatalogueInfo,
    Comparison,
    Facets,
    ImportReport,
    PriceChange,
    ProductView,
    SearchPage,
)

_NAME = 48
_CHANGES = 10
_CHOICES = 5
_VENDOR = 24


def report_text(report: ImportReport, language: Language) -> str:
    """The outcome of an import."""
    lines = [
        Sentence(
            f"{report.read} baris dibaca: {report.added} baru, {report.changed} berubah, "
            f"{report.unchanged} tetap, {report.rejected} ditolak ({report.seconds} detik).",
            f"{report.read} rows read: {report.added} new, {report.changed} changed, "
            f"{report.unchanged} unchanged, {report.rejected} rejected ({report.seconds} seconds).",
        )
    ]
    if report.repriced or report.withdrawn:
        lines.append(
            Sentence(
                f"{report.repriced} harga berubah, {report.withdrawn} barang turun tayang.",
                f"{report.repriced} prices changed, {report.withdrawn} products withdrawn.",
            )
        )
        lines += map(_change, (*report.price_changes[:_CHANGES], *report.withdrawals[:_CHANGES]))
    if report.rejects_file:
        lines.append(Sentence(f"Baris yang ditolak: {report.rejects_file}", f"Rejected rows: {report.rejects_file}"))
    if report.dry_run:
        lines.append(Sentence("Percobaan saja: katalog tidak diubah.", "A trial: the catalogue was not changed."))
    return "\n".join(line.text(language) for line in lines)


def _change(change: PriceChange) -> Sentence:
    old = format_rupiah(change.old)
    if change.new is None:
        return Sentence(f"  {change.name}: {old}, turun tayang", f"  {change.name}: {old}, withdrawn")
    line = f"  {change.name}: {old} → {format_rupiah(change.new)}"
    return Sentence(line, line)


def page_text(page: SearchPage, language: Language) -> str:
    """A page of products as a table."""
    found = Sentence(
        f"{page.total} barang ditemukan, {len(page.items)} ditampilkan.",
        f"{page.total} products found, {len(page.items)} shown.",
    ).text(language)
    told = [
        Sentence(f"«{typed}» dibaca «{read}».", f"“{typed}” was read as “{read}”.").text(language)
        for typed, read in page.read_as
    ]
    if page.partial:
        told.append(
            Sentence(
                "Tidak ada yang memuat semua kata; ini yang memuat semua kecuali satu.",
                "Nothing has all words; these have all but one.",
            ).text(language)
        )
    following = Sentence(f"Berikutnya: --cursor {page.cursor}", f"Next: --cursor {page.cursor}").text(language)
    rows = [_row(item) for item in page.items]
    return "\n".join([*_table(rows), *told, found, *([following] if page.cursor else [])])


def facets_text(facets: Facets) -> str:
    """Channels, marks and the most frequent categories, regions and vendors with their counts, a line each."""
    most = [
        {CHANNEL_LABELS[channel]: count for channel, count in facets.channels.items()},
        {name.replace("_", "-"): count for name, count in facets.marks.items()},
        dict(sorted(facets.categories.items(), key=lambda pair: -pair[1])[:_CHOICES]),
        dict(sorted(facets.regions.items(), key=lambda pair: -pair[1])[:_CHOICES]),
        {vendor.name: vendor.products for vendor in facets.vendors[:_CHOICES]},
    ]
    return "\n".join(" · ".join(f"{name} {count}" for name, count in counts.items()) for counts in most if counts)


def product_text(product: ProductView, language: Language) -> str:
    """One product, a fact a line."""
    facts = [
        (Sentence("Barang", "Product"), product.name),
        (Sentence("Kode", "Id"), product.id),
        (Sentence("Kanal", "Channel"), CHANNEL_LABELS[product.channel]),
        (Sentence("Penyedia", "Vendor"), f"{product.vendor} ({product.vendor_id})"),
        (Sentence("Harga dengan pajak", "Price with tax"), format_rupiah(product.price_with_tax)),
        (Sentence("Harga sebelum pajak", "Price before tax"), format_rupiah(product.price)),
        (Sentence("Satuan", "Unit"), product.unit),
        (Sentence("Kategori", "Category"), product.category),
        (Sentence("Wilayah", "Region"), product.region),
        (Sentence("Spesifikasi", "Specification"), product.specification),
    ]
    return "\n".join(f"{label.text(language)}: {value}" for label, value in facts if value)


def comparison_text(comparison: Comparison, language: Language) -> str:
    """Offers beside the reference, with the difference of what would be paid."""
    rows = [[*_row(comparison.reference), "", ""]]
    for offer in comparison.offers:
        difference = f"{'+' if offer.difference > 0 else ''}{offer.difference_percent}%"
        rows.append([*_row(offer.product), difference, f"{offer.similarity:.0%}"])
    note = Sentence("Baris pertama adalah acuan.", "The first row is the reference.").text(language)
    return "\n".join([*_table(rows), note])


def info_text(info: CatalogueInfo, language: Language) -> str:
    """Sizes of the catalogue."""
    lines = [
        Sentence(
            f"{info.products} barang dari {info.vendors} penyedia, {info.size_bytes / 1e6:.1f} MB.",
            f"{info.products} products of {info.vendors} vendors, {info.size_bytes / 1e6:.1f} MB.",
        ).text(language)
    ]
    lines += [f"{CHANNEL_LABELS[channel]}: {count}" for channel, count in info.channels.items()]
    if info.built_at:
        lines.append(Sentence(f"Terakhir berubah: {info.built_at}", f"Last changed: {info.built_at}").text(language))
    return "\n".join(lines)


def _row(product: ProductView) -> list[str]:
    return [
        format_rupiah(product.price_with_tax),
        _cut(product.name, _NAME),
        _cut(product.vendor, _VENDOR),
        product.id,
    ]


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else text[: width - 1] + "…"


def _table(rows: Sequence[Sequence[str]]) -> list[str]:
    if not rows:
        return []
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    lines = []
    for row in rows:
        cells = [row[0].rjust(widths[0]), *(cell.ljust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]
        lines.append("  ".join(cells).rstrip())
    return lines
