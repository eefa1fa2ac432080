"""Daftar pajak: the taxes of each payment with base, article, who deposits them, NTPN and day of deposit."""

from __future__ import annotations

from blangkon_desktop.documents.blocks.grid import Column, Row, Sum
from blangkon_desktop.documents.blocks.signatures import official
from blangkon_desktop.documents.flow import Flow, Layout
from blangkon_desktop.documents.format_id import SHORT_DOTS, comma, figures, npwp, or_dots
from blangkon_desktop.domain.dates_id import date_screen
from blangkon_desktop.domain.paper_parts import TaxProof
from blangkon_desktop.domain.paper_payment import DaftarPajak, TaxRow

_COLUMNS = (
    Column("No", "centre", 22),
    Column("Nomor bukti, tanggal", least=70, most=118),
    Column("Penyedia, NPWP/NIK", flexible=True),
    Column("Faktur pajak", least=60, most=80),
    Column("Pasal, tarif, kode objek", least=70, most=102),
    Column("Billing, NTPN, tanggal setor", least=110, most=172),
    Column("DPP (Rp)", "right", 58),
    Column("PPN (Rp)", "right", 54),
    Column("PPh (Rp)", "right", 54),
)


def _compose(flow: Flow, data: DaftarPajak) -> None:
    flow.opening(data.head, f"Nomor: {or_dots(data.head.number)}", dated=True)
    flow.put(flow.fields([("Nama pengadaan", data.purchase.package_name), ("Kode rekening", data.purchase.account)]))
    flow.gap()
    known = [row.tax for row in data.rows if row.tax is not None]
    sums = Sum("Jumlah", tuple(figures(sum(part)) for part in _columns(data)), strong=True)
    rows = [_row(at, row) for at, row in enumerate(data.rows, 1)]
    collector = "marketplace" if any(tax.collector == "marketplace" for tax in known) else "treasurer"
    said = ("closing", collector) if known else ("unpaid",)
    slots = (official(data.budget_user, "Mengetahui,"), official(data.treasurer))
    end = flow.signed(*map(flow.said, said), slots=slots)
    flow.table(_COLUMNS, rows, [sums], money=3, title=flow.phrase("table"), tail=flow.density.gap + end.height)
    flow.gap()
    flow.put(end)


def _columns(data: DaftarPajak) -> tuple[list[int], list[int], list[int]]:
    known = [row.tax for row in data.rows if row.tax is not None]
    return [tax.dpp for tax in known], [tax.ppn for tax in known], [tax.pph for tax in known]


def _row(at: int, row: TaxRow) -> Row:
    tax = row.tax
    labels = [] if tax is None else [comma(part) for part in (tax.ppn_label if tax.ppn else "", tax.pph_label) if part]
    if tax is not None and tax.object_code:
        labels.append(tax.object_code)
    cells = (
        str(at),
        "\n".join(part for part in (row.proof, date_screen(row.paid_on) if row.paid_on else "") if part) or "–",
        f"{row.vendor}\n{npwp(row.npwp) or SHORT_DOTS}",
        row.faktur or "–",
        "\n".join(labels) or "–",
        _proofs(row) or _waiting(row),
        *(("–",) * 3 if tax is None else (figures(tax.dpp), figures(tax.ppn), figures(tax.pph))),
    )
    return Row(cells, (0, 0, 0) if tax is None else (tax.dpp, tax.ppn, tax.pph))


def _proofs(row: TaxRow) -> str:
    said = (_proof("PPN", row.deposit("ppn")), _proof("PPh", row.deposit("pph")))
    return "\n".join(dict.fromkeys(filter(None, said)))


def _proof(name: str, proof: TaxProof | None) -> str:
    if proof is None:
        return ""
    name = "Pajak" if proof.kind == "all" else name
    day = f", {date_screen(proof.on)}" if proof.on else ""
    billing = f"\nbilling {proof.billing}" if proof.billing else ""
    return f"{name}: {proof.ntpn}{day}{billing}"


def _waiting(row: TaxRow) -> str:
    if row.tax is None:
        return "–"
    if row.tax.collector == "marketplace":
        return "disetor marketplace"
    return "belum disetor" if row.tax.withheld else "tidak dipungut bendahara"


def _values(data: DaftarPajak) -> dict[str, str]:
    withheld = sum(row.tax.ppn_withheld + row.tax.pph_withheld for row in data.rows if row.tax)
    return {"tahun": str(data.purchase.year), "dipungut": f"Rp{figures(withheld)}"}


LAYOUT = Layout(
    template="daftar_pajak",
    title="Daftar Pajak",
    phrases=frozenset({"table", "closing", "unpaid", "treasurer", "marketplace"}),
    fields=frozenset({"tahun", "dipungut"}),
    values=_values,
    compose=_compose,
    clauses=False,
    landscape=True,
)
