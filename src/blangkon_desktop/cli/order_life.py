"""The steps of an order: `order submit|approve|return|place|cancel|receive|inspect|bill|pay|complete`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer

from blangkon_desktop.cli.context import CliContext
from blangkon_desktop.cli.files import read_json
from blangkon_desktop.cli.options import parse_day
from blangkon_desktop.cli.order import emit_order
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.fulfil_order import ReceivedLine
from blangkon_desktop.usecases.order_request import malformed, parse_rupiah_field

Reason = Annotated[str | None, typer.Option(help="Alasan / reason")]
ReceiptNumber = Annotated[int | None, typer.Option("--receipt", help="Penerimaan ke- / receipt number")]
File = Annotated[Path, typer.Option(help="JSON")]

METHODS = ("up", "gu", "ls", "kkpd", "marketplace")


def register(app: typer.Typer) -> None:
    """Add the steps to the group `order`."""
    group = next(g.typer_instance for g in app.registered_groups if g.name == "order")
    if group is None:
        return
    steps: dict[str, Callable[..., None]] = {
        "submit": submit,
        "approve": approve,
        "return": return_,
        "place": place,
        "cancel": cancel,
        "receive": receive,
        "inspect": inspect,
        "bill": bill,
        "pay": pay,
        "complete": complete,
    }
    for name, step in steps.items():
        group.command(name)(step)


def submit(ctx: typer.Context, order_id: str, reason: Reason = None) -> None:
    """Kirim ke PPK / submit for approval."""
    obj: CliContext = ctx.obj
    emit_order(obj, obj.services.approving().submit(obj.sign_in(), order_id, reason))


def approve(
    ctx: typer.Context,
    order_id: str,
    reason: Reason = None,
    acknowledge: Annotated[list[str] | None, typer.Option(help="Kode yang dipahami / acknowledged codes")] = None,
) -> None:
    """Setujui / approve."""
    obj: CliContext = ctx.obj
    emit_order(obj, obj.services.approving().approve(obj.sign_in(), order_id, reason, acknowledged=acknowledge or ()))


def return_(ctx: typer.Context, order_id: str, reason: Reason = None) -> None:
    """Kembalikan dengan catatan / return with a note."""
    obj: CliContext = ctx.obj
    emit_order(obj, obj.services.approving().send_back(obj.sign_in(), order_id, reason))


def place(
    ctx: typer.Context,
    order_id: str,
    marketplace_number: Annotated[str, typer.Option(help="Nomor pesanan di marketplace / order number there")],
    date_: Annotated[str | None, typer.Option("--date")] = None,
) -> None:
    """Catat nomor pesanan marketplace / record the marketplace's order number."""
    obj: CliContext = ctx.obj
    person, day = obj.sign_in(), parse_day(date_, "date")
    emit_order(obj, obj.services.approving().place(person, order_id, marketplace_number, day))


def cancel(ctx: typer.Context, order_id: str, reason: Reason = None) -> None:
    """Batalkan dengan alasan / cancel with a reason."""
    obj: CliContext = ctx.obj
    emit_order(obj, obj.services.approving().cancel(obj.sign_in(), order_id, reason))


def receive(ctx: typer.Context, order_id: str, file: File) -> None:
    """Catat penerimaan barang / record goods received."""
    obj: CliContext = ctx.obj
    person, facts = obj.sign_in(), _facts(file)
    rows = facts.get("lines")
    if not isinstance(rows, list):
        raise malformed("lines", Sentence("harus berisi baris", "must hold lines"))
    lines = [_received(row, i) for i, row in enumerate(rows, 1)]
    note = _text(facts, "delivery_note") or ""
    emit_order(obj, obj.services.fulfilling().receive(person, order_id, _day(facts), note, lines))


def inspect(ctx: typer.Context, order_id: str, file: File, receipt: ReceiptNumber = None) -> None:
    """Catat pemeriksaan / record the inspection."""
    obj: CliContext = ctx.obj
    person, facts = obj.sign_in(), _facts(file)
    if facts.get("result") != "accepted":
        raise malformed("result", Sentence("hanya «accepted» yang dapat dicatat", "only “accepted” can be recorded"))
    notes = _text(facts, "notes") or ""
    emit_order(obj, obj.services.fulfilling().inspect(person, order_id, _day(facts), notes, receipt))


def bill(ctx: typer.Context, order_id: str, file: File, receipt: ReceiptNumber = None) -> None:
    """Catat tagihan / record the bill."""
    obj: CliContext = ctx.obj
    person, facts = obj.sign_in(), _facts(file)
    number, amount = _text(facts, "number"), parse_rupiah_field(facts, "amount")
    if number is None:
        raise malformed("number", Sentence("harus diisi", "must be given"))
    emit_order(obj, obj.services.fulfilling().bill(person, order_id, _day(facts), number, amount, receipt))


def pay(
    ctx: typer.Context,
    order_id: str,
    file: File,
    method: Annotated[str, typer.Option(help="up | gu | ls | kkpd | marketplace")],
    receipt: ReceiptNumber = None,
) -> None:
    """Catat pembayaran / record the payment."""
    obj: CliContext = ctx.obj
    person, facts = obj.sign_in(), _facts(file)
    if method not in METHODS:
        known = ", ".join(METHODS)
        raise malformed("method", Sentence(f"pilih dari {known}", f"choose from {known}"))
    kept = {"account": _account(facts), "sp2d": _text(facts, "sp2d"), "ntpn": _text(facts, "ntpn")}
    emit_order(obj, obj.services.fulfilling().pay(person, order_id, _day(facts), method, kept, receipt))


def complete(ctx: typer.Context, order_id: str) -> None:
    """Tutup pesanan / complete the order."""
    obj: CliContext = ctx.obj
    emit_order(obj, obj.services.fulfilling().complete(obj.sign_in(), order_id))


def _facts(path: Path) -> Mapping[str, Any]:
    value = read_json(path)
    if not isinstance(value, Mapping):
        raise malformed("", Sentence("berkas harus berisi satu objek JSON", "the file must hold one JSON object"))
    return value


def _text(facts: Mapping[str, Any], name: str) -> str | None:
    """A text of a file; None when it is empty or not given."""
    value = facts.get(name)
    if value is not None and not isinstance(value, str):
        raise malformed(name, Sentence("harus berupa teks", "must be text"))
    return (value or "").strip() or None


def _account(facts: Mapping[str, Any]) -> dict[str, str | None] | None:
    """The account that was paid to, or None."""
    value = facts.get("account")
    if value is None:
        return None
    if not isinstance(value, Mapping):
        raise malformed("account", Sentence("harus berupa objek", "must be an object"))
    return {name: _text(value, name) for name in ("bank", "number", "name")}


def _day(facts: Mapping[str, Any]) -> date:
    text = facts.get("date")
    day = parse_day(text if isinstance(text, str) else "", "date")
    if day is None:
        raise malformed("date", Sentence("harus diisi", "must be given"))
    return day


def _received(row: object, i: int) -> ReceivedLine:
    if not isinstance(row, Mapping):
        raise malformed(f"lines[{i}]", Sentence("harus berupa objek", "must be an object"))
    numbers = [row.get(name, 0) for name in ("line", "received", "good", "refused")]
    if any(isinstance(n, bool) or not isinstance(n, int) for n in numbers):
        raise malformed(f"lines[{i}]", Sentence("angka harus bulat", "numbers must be whole"))
    line, received, good, refused = numbers
    return ReceivedLine(line, received, good, refused, _text(row, "note") or "")
