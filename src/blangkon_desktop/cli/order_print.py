"""`order print` and `order bundle`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from blangkon_desktop.cli.context import CliContext
from blangkon_desktop.cli.options import parse_choice
from blangkon_desktop.domain.paper_kinds import PaperKind, PaperSize
from blangkon_desktop.domain.receipt import PaymentMethod
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.paper_rules import WantedPaper
from blangkon_desktop.usecases.print_bundle import PrintedBundle
from blangkon_desktop.usecases.print_papers import PRINTERS
from blangkon_desktop.usecases.ripe_orders import say_left_out

_LARGE = Sentence(
    "Lebih dari 2 MB: terlalu besar untuk WhatsApp. Pakai --split agar dibagi.",
    "More than 2 MB: too large for WhatsApp. Use --split for parts.",
)


def print_(
    ctx: typer.Context,
    order_id: str,
    kind: Annotated[str, typer.Option(help="surat-pesanan,… | all")],
    out: Annotated[Path, typer.Option(help="Folder tujuan / target folder")],
    paper: Annotated[str, typer.Option(help="a4 | f4")] = "f4",
    receipt: Annotated[int | None, typer.Option(help="Penerimaan ke- / receipt number")] = None,
    method: Annotated[str | None, typer.Option(help="Cara bayar bila belum dibayar / way of payment")] = None,
    reason: Annotated[str | None, typer.Option(help="Terbitkan versi baru, dengan alasan / new version")] = None,
) -> None:
    """Cetak berkas sebagai PDF / print papers as PDF."""
    obj: CliContext = ctx.obj
    person = obj.sign_in(*PRINTERS)
    size = PaperSize(parse_choice(paper.lower(), PaperSize, "paper") or PaperSize.F4)
    named = parse_choice(method, PaymentMethod, "method")
    way = PaymentMethod(named) if named else None
    papers = obj.services.papers()
    if kind.strip() == "all":
        wanted = [w for w in papers.wanted(order_id, way) if receipt is None or w.receipt in (None, receipt)]
    else:
        wanted = [WantedPaper(each, receipt) for each in _kinds(kind)]
    files = papers.print_to(person, order_id, wanted, size, out, method=way, reason=reason)
    obj.emit({"files": files}, "\n".join(str(row["path"]) for row in files))


def bundle(
    ctx: typer.Context,
    orders: Annotated[list[str], typer.Argument(help="Pesanan / orders")],
    out: Annotated[Path, typer.Option(help="Berkas PDF tujuan / target file")],
    paper: Annotated[str, typer.Option(help="a4 | f4")] = "f4",
    method: Annotated[str | None, typer.Option(help="Cara bayar bila belum dibayar / way of payment")] = None,
    two_sided: Annotated[bool, typer.Option("--two-sided", help="Bolak-balik / two-sided")] = False,
    split: Annotated[bool, typer.Option("--split", help="Bagi per 2 MB / parts of at most 2 MB")] = False,
) -> None:
    """Cetak berkas pesanan sebagai satu PDF / the files of orders as one PDF."""
    obj: CliContext = ctx.obj
    person = obj.sign_in(*PRINTERS)
    size = PaperSize(parse_choice(paper.lower(), PaperSize, "paper") or PaperSize.F4)
    named = parse_choice(method, PaymentMethod, "method")
    way = PaymentMethod(named) if named else None
    saved = obj.services.bundles().save(person, orders, size, out, method=way, two_sided=two_sided, split=split)
    rows = [_row(path, made) for path, made in saved.parts]
    large = any(made.is_large for _, made in saved.parts)
    left = saved.choice.left_out
    answer = {
        **rows[0],
        "papers": sum(made.papers for _, made in saved.parts),
        "large": large,
        "parts": rows,
        "left_out": [{"order_id": one.order_id, "number": one.number, "why": obj.say(one.why)} for one in left],
    }
    lines = [str(row["path"]) for row in rows]
    said = [obj.say(say_left_out(left))] if left else []
    obj.emit(answer, "\n".join([*lines, *said, *([obj.say(_LARGE)] if large else [])]))


def _row(path: Path, made: PrintedBundle) -> dict[str, object]:
    return {"path": str(path), "papers": made.papers, "bytes": len(made.content), "sha256": made.sha256}


def _kinds(text: str) -> tuple[PaperKind, ...]:
    names = dict.fromkeys(part.strip() for part in text.split(",") if part.strip()) or ("",)
    return tuple(PaperKind(parse_choice(name, PaperKind, "kind") or "") for name in names)
