"""Money on papers: the box with the sum, the block of taxes with what is paid out, the proofs of deposit."""

from __future__ import annotations

from collections.abc import Sequence

from blangkon_desktop.documents.blocks.prose import Field
from blangkon_desktop.documents.fonts import BOLD, REGULAR, Fonts
from blangkon_desktop.documents.format_id import SHORT_DOTS, comma, date_or_dots, figures, or_dots
from blangkon_desktop.documents.layout import Piece
from blangkon_desktop.documents.pen import Pen
from blangkon_desktop.documents.styles import TABLE_SIZE, THIN, Density
from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.domain.paper_parts import TaxBlock, TaxProof

_PROOF_NAMES = {"ppn": "PPN", "pph": "PPh", "all": "Pajak"}


def amount_box(amount: Rupiah | None, width: float, density: Density) -> Piece:
    """The sum in figures between two lines, large; dots while it is unknown."""
    text = format_rupiah(amount) if amount is not None else f"Rp{SHORT_DOTS}"
    height = 24.0

    def draw(pen: Pen, x: float, top: float) -> None:
        for y in (top, top + height):
            pen.rule(x, y, x + width, y, 1.1)
        pen.text(x + 6, top + 16, "Jumlah uang", density.body if density.body < 10 else 9)
        pen.right(x + width - 6, top + 17, text, 14, BOLD)

    return Piece(height, draw)


def tax_lines(tax: TaxBlock) -> list[tuple[str, Rupiah, bool]]:
    """The block of taxes as (label, rupiah, strong): gross, what is kept back, what is paid out."""
    lines = [("Jumlah kotor", tax.gross, True)]
    if tax.penalty:
        lines.append(("Denda keterlambatan", -tax.penalty, False))
    if tax.ppn:
        lines.append((_said(tax.ppn_label, tax.ppn, tax.ppn_withheld, tax), -tax.ppn_withheld, False))
    if tax.pph:
        lines.append((_said(tax.pph_label, tax.pph, tax.pph_withheld, tax), -tax.pph_withheld, False))
    if tax.pbjt:
        who = "dipungut bendahara" if tax.pbjt_withheld else "di dalam harga, disetor penyedia"
        lines.append((f"PBJT makanan dan minuman {figures(tax.pbjt)}, {who}", -tax.pbjt_withheld, False))
    lines.append(("Jumlah potongan", tax.withheld, False))
    lines.append(("Jumlah bersih dibayarkan", tax.net, True))
    return lines


def _said(label: str, amount: Rupiah, withheld: Rupiah, tax: TaxBlock) -> str:
    """A tax that the treasurer does not keep back is told with its amount beside its name."""
    label = comma(label)
    if withheld:
        return f"{label}, dipungut bendahara"
    who = "disetor marketplace" if tax.collector == "marketplace" else "disetor penyedia"
    return f"{label} {figures(amount)}, {who}"


def tax_block(tax: TaxBlock | None, width: float, fonts: Fonts, density: Density) -> Piece:
    """The block of taxes in two columns; a line of dots each while no payment is known."""
    rows: Sequence[tuple[str, str, bool]]
    if tax is None:
        names = ("Jumlah kotor", "PPN", "PPh", "Jumlah potongan", "Jumlah bersih dibayarkan")
        rows = [(name, SHORT_DOTS, at in (0, 4)) for at, name in enumerate(names)]
    else:
        rows = [(label, _signed(amount), strong) for label, amount, strong in tax_lines(tax)]
    leading = density.table_leading + density.cell_padding
    column = max(fonts.width(text, BOLD, TABLE_SIZE) for _, text, _ in rows) + 16
    made = [
        (fonts.wrap(label, BOLD if strong else REGULAR, TABLE_SIZE, width - column - 8), text, strong)
        for label, text, strong in rows
    ]
    height = sum(len(label) * density.table_leading + density.cell_padding for label, _, _ in made) + leading * 0.3

    def draw(pen: Pen, x: float, top: float) -> None:
        pen.rule(x, top, x + width, top, THIN)
        y = top
        for label, text, strong in made:
            face = BOLD if strong else REGULAR
            base = y + 0.8 * density.table_leading + density.cell_padding / 2
            pen.lines(x + 3, base, label, TABLE_SIZE, density.table_leading, face)
            pen.right(x + width - 3, base, text, TABLE_SIZE, face)
            y += len(label) * density.table_leading + density.cell_padding
        pen.rule(x, y + leading * 0.2, x + width, y + leading * 0.2, THIN)

    return Piece(height, draw)


def proof_fields(proofs: Sequence[TaxProof]) -> list[Field]:
    """NTPN, day and billing code of each deposit."""
    rows: list[Field] = []
    for proof in proofs:
        billing = f", kode billing {proof.billing}" if proof.billing else ""
        name = f"NTPN {_PROOF_NAMES.get(proof.kind, proof.kind)}"
        rows.append((name, f"{or_dots(proof.ntpn, SHORT_DOTS)}, disetor {date_or_dots(proof.on)}{billing}"))
    return rows


def _signed(amount: Rupiah) -> str:
    return f"({figures(-amount)})" if amount < 0 else figures(amount)
