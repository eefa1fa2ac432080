"""Label sampel: labels to cut out, each with the product, its price of a day, the vendor and a code square."""

from __future__ import annotations

from blangkon_desktop.documents.blocks.qr import qr
from blangkon_desktop.documents.flow import Flow, Layout
from blangkon_desktop.documents.fonts import BOLD, REGULAR
from blangkon_desktop.documents.format_id import comma, date_or_dots
from blangkon_desktop.documents.layout import Piece, space
from blangkon_desktop.documents.pen import Pen
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.paper_lists import LabelSampel, SampleLabel

_SIDE = 76.0
_INSET = 10.0
_NAME_LINES = 3


def _compose(flow: Flow, data: LabelSampel) -> None:
    flow.put(flow.prose.heading(flow.phrase("heading"), flow.phrase("subtitle")))
    flow.gap()
    for label in data.labels:
        flow.put(_label(flow, label), space(8))


def _label(flow: Flow, label: SampleLabel) -> Piece:
    square = qr(f"BLANGKON-BARANG:{label.code}".upper(), _SIDE)
    room = flow.width - _SIDE - 3 * _INSET
    name = _short(flow.fonts.wrap(label.name, BOLD, 14, room), _NAME_LINES)
    texts = [label.specification, label.vendor, f"{label.channel}, kode {label.code}", comma(label.marks)]
    small = [_short(flow.fonts.wrap(text, REGULAR, 9.5, room), 2) for text in texts if text]
    rows = [(line, 14.0, BOLD) for line in name]
    rows.append((f"{format_rupiah(label.price_with_tax)} per {label.unit or 'satuan'}, dengan pajak", 13.0, BOLD))
    rows.append((f"Sebelum pajak {format_rupiah(label.price)}", 9.5, REGULAR))
    rows += [(line, 9.5, REGULAR) for lines in small for line in lines]
    height = max(sum(size * 1.3 for _, size, _ in rows), _SIDE) + 2 * _INSET

    def draw(pen: Pen, x: float, top: float) -> None:
        pen.dotted_box(x, top, flow.width, height)
        square.draw(pen, x + _INSET, top + (height - _SIDE) / 2)
        y = top + _INSET
        for line, size, face in rows:
            pen.text(x + _SIDE + 2 * _INSET, y + size, line, size, face)
            y += size * 1.3

    return Piece(height, draw)


def _short(lines: tuple[str, ...], most: int) -> tuple[str, ...]:
    return lines if len(lines) <= most else (*lines[: most - 1], f"{lines[most - 1].rstrip()} …")


def _values(data: LabelSampel) -> dict[str, str]:
    return {"tanggal": date_or_dots(data.head.issued_on), "instansi": data.head.letterhead.office}


LAYOUT = Layout(
    template="label_sampel",
    title="Label Sampel",
    phrases=frozenset({"heading", "subtitle"}),
    fields=frozenset({"tanggal", "instansi"}),
    values=_values,
    compose=_compose,
    clauses=False,
)
