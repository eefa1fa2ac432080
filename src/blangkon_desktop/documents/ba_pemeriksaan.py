"""Berita acara pemeriksaan: what came, what of it was accepted, what was looked at, the conclusion.

The commitment officer (PPK) inspects (PPHP was abolished by Perpres 12/2021); helpers may sign beside.
"""

from __future__ import annotations

from blangkon_desktop.documents.blocks.goods import official_fields, purchase_fields, vendor_fields
from blangkon_desktop.documents.blocks.grid import Column, Row
from blangkon_desktop.documents.blocks.prose import Field
from blangkon_desktop.documents.blocks.signatures import official, seller
from blangkon_desktop.documents.flow import Flow, Layout
from blangkon_desktop.documents.fonts import BOLD
from blangkon_desktop.documents.format_id import SHORT_DOTS, date_or_dots, day_opening, figures, or_dots
from blangkon_desktop.documents.layout import Piece, space
from blangkon_desktop.documents.pen import Pen
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.paper_delivery import BaPemeriksaan, InspectedLine

_COLUMNS = (
    Column("No", "centre", 22),
    Column("Uraian, spesifikasi", flexible=True),
    Column("Satuan", "centre", 36, 58),
    Column("Dipesan", "right", 34),
    Column("Datang", "right", 34),
    Column("Diterima", "right", 34),
    Column("Ditolak", "right", 34),
    Column("Keadaan, catatan", least=90, most=120),
)
_CHECKS = (
    ("quantity", "Jumlah sesuai"),
    ("specification", "Spesifikasi sesuai"),
    ("brand", "Merek/tipe sesuai"),
    ("new", "Baru, tidak cacat"),
    ("accessories", "Kelengkapan (manual, aksesori)"),
    ("warranty", "Kartu garansi"),
    ("packaging", "Kemasan baik"),
)
_BOX = 8.0
"""Side of a box to cross, in points."""
_RESULTS = (("accepted", "DITERIMA"), ("accepted-with-notes", "DITERIMA DENGAN CATATAN"), ("rejected", "DITOLAK"))


def _compose(flow: Flow, data: BaPemeriksaan) -> None:
    flow.opening(data.head, f"Nomor: {or_dots(data.head.number)}", square=data.helper is not None)
    flow.put(flow.said("opening"))
    flow.gap(0.4)
    flow.put(flow.fields(official_fields(data.inspector)), flow.said("inspector"))
    flow.gap(0.4)
    flow.put(flow.fields(vendor_fields(data.vendor)), flow.said("vendor"))
    flow.gap()
    rows = purchase_fields(data.purchase)
    if data.head.form:
        rows.append(("Nilai kontrak", _value(data)))
    rows.append(("Surat jalan", f"{or_dots(data.delivery_note, SHORT_DOTS)}, tiba {date_or_dots(data.received_on)}"))
    flow.put(flow.fields(rows))
    flow.gap()
    flow.table(_COLUMNS, [_row(line) for line in data.lines], money=0, title=flow.phrase("table"))
    flow.gap()
    found = _found(data)
    if found:
        flow.put(flow.fields(found))
    slots = [seller(data.vendor, "Penyedia,"), official(data.inspector, "Yang memeriksa,")]
    if data.helper is not None:
        slots.append(official(data.helper, "Membantu pemeriksaan,"))
    gap = flow.density.gap
    flow.closing(
        space(0.6 * gap), _conclusion(flow, data.result), space(gap), flow.said("closing"), slots=slots
    )  # what is signed stands on the page of the signatures


def _found(data: BaPemeriksaan) -> list[Field]:
    """What was looked at and found."""
    found: list[Field] = []
    if data.checks:
        found.append(("Diperiksa dan sesuai", ", ".join(name for code, name in _CHECKS if code in data.checks)))
    if data.photos:
        said = ", ".join(data.photos)
        found.append(("Foto barang", f"{len(data.photos)} foto dilampirkan, kode {said}" if data.head.form else said))
    if data.notes:
        found.append(("Catatan", data.notes))
    return found


def _value(data: BaPemeriksaan) -> str:
    """`Rp9.990.000, batas penerimaan 10 Desember 2026`."""
    value = format_rupiah(data.purchase.value) if data.purchase.value else f"Rp{SHORT_DOTS}"
    return f"{value}, batas penerimaan {date_or_dots(data.purchase.delivery_by)}"


def _conclusion(flow: Flow, result: str) -> Piece:
    """The three results with a box each, the one that holds crossed."""
    size, leading = flow.density.body, flow.density.leading

    def draw(pen: Pen, x: float, top: float) -> None:
        base = top + 0.8 * leading
        pen.text(x, base, "Kesimpulan", size, BOLD)
        left = x + 118.0
        for code, name in _RESULTS:
            corners = ((left, base - _BOX), (left + _BOX, base - _BOX), (left + _BOX, base), (left, base))
            pen.outline(corners, 0.7)
            if code == result:
                pen.rule(left + 1.5, base - _BOX + 1.5, left + _BOX - 1.5, base - 1.5, 1.2)
                pen.rule(left + 1.5, base - 1.5, left + _BOX - 1.5, base - _BOX + 1.5, 1.2)
            pen.text(left + _BOX + 5, base, name, size, BOLD)
            left += _BOX + 5 + pen.fonts.width(name, BOLD, size) + 18

    return Piece(leading + 2, draw)


def _row(line: InspectedLine) -> Row:
    name = f"{line.name}\n{line.specification}" if line.specification else line.name
    said = [part for part in (line.condition, line.note) if part]
    if line.serials:
        said.append("No. seri " + ", ".join(line.serials))
    return Row(
        (
            str(line.number),
            name,
            line.unit or "–",
            figures(line.ordered),
            figures(line.received),
            figures(line.good),
            figures(line.refused),
            "; ".join(said) or "–",
        )
    )


def _values(data: BaPemeriksaan) -> dict[str, str]:
    return {
        "pembuka": day_opening(data.inspected_on),
        "peran": data.inspector.acts_as,
        "instansi": data.head.letterhead.office,
        "penerimaan": str(data.head.receipt or 1),
    }


LAYOUT = Layout(
    template="ba_pemeriksaan",
    title="Berita Acara Pemeriksaan Barang/Pekerjaan",
    phrases=frozenset({"opening", "inspector", "vendor", "table", "closing"}),
    fields=frozenset({"pembuka", "peran", "instansi", "penerimaan"}),
    values=_values,
    compose=_compose,
    clauses=False,
)
