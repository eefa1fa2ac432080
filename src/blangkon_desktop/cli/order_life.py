"""The steps of an order: `order submit|approve|return|negotiate|place|amend|cancel|receive|inspect|bill|pay|tax|…`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from blangkon_desktop.cli.context import CliContext
from blangkon_desktop.cli.files import read_json
from blangkon_desktop.cli.options import parse_choice, parse_day
from blangkon_desktop.cli.order import emit_order
from blangkon_desktop.domain.negotiation import SHIPPING
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.amend_order import parse_amend_request
from blangkon_desktop.usecases.attach_file import AttachmentKind
from blangkon_desktop.usecases.json_fields import count_field, malformed, rupiah_value
from blangkon_desktop.usecases.payment_request import make_deposit, parse_bill, parse_payment
from blangkon_desktop.usecases.receive_goods import parse_inspection, parse_receipt

Reason = Annotated[str | None, typer.Option(help="Alasan / reason")]
ReceiptNumber = Annotated[int | None, typer.Option("--receipt", help="Penerimaan ke- / receipt number")]
File = Annotated[Path, typer.Option(help="JSON")]


def register(app: typer.Typer) -> None:
    """Add the steps to the group `order`."""
    group = next(g.typer_instance for g in app.registered_groups if g.name == "order")
    if group is None:
        return
    steps: dict[str, Callable[..., None]] = {
        "submit": submit,
        "approve": approve,
        "return": return_,
        "negotiate": negotiate,
        "place": place,
        "amend": amend,
        "cancel": cancel,
        "receive": receive,
        "inspect": inspect,
        "bill": bill,
        "pay": pay,
        "tax": tax,
        "attach": attach,
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


def return_(
    ctx: typer.Context,
    order_id: str,
    reason: Reason = None,
    line: Annotated[list[str] | None, typer.Option(help="2=catatan untuk baris 2 / comment on line 2")] = None,
) -> None:
    """Kembalikan dengan catatan / return with a note."""
    obj: CliContext = ctx.obj
    person, comments = obj.sign_in(), _comments(line or ())
    emit_order(obj, obj.services.approving().send_back(person, order_id, reason, comments=comments))


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


def negotiate(
    ctx: typer.Context,
    order_id: str,
    price: Annotated[int, typer.Option(help="Harga sebelum pajak / price before tax")],
    line: Annotated[int | None, typer.Option(help="Nomor baris / line number")] = None,
    shipping: Annotated[bool, typer.Option("--shipping", help="Ongkos kirim / the shipping")] = False,
    note: Annotated[str, typer.Option(help="Catatan / note")] = "",
) -> None:
    """Catat harga hasil negosiasi / record a negotiated price."""
    obj: CliContext = ctx.obj
    person = obj.sign_in()
    if (line is None) is not shipping:
        raise malformed("line", Sentence("pilih --line atau --shipping", "choose --line or --shipping"))
    which = SHIPPING if line is None else count_field({"line": line}, "line")
    amount = rupiah_value(price, "price")
    emit_order(obj, obj.services.negotiating().agree(person, order_id, which, amount, note))


def amend(ctx: typer.Context, order_id: str, file: File, reason: Reason = None) -> None:
    """Ubah pesanan yang sudah disetujui / amend an approved order."""
    obj: CliContext = ctx.obj
    person, request = obj.sign_in(), parse_amend_request(read_json(file), reason)
    emit_order(obj, obj.services.amending().amend(person, order_id, request))


def receive(ctx: typer.Context, order_id: str, file: File) -> None:
    """Catat penerimaan barang / record goods received."""
    obj: CliContext = ctx.obj
    person, request = obj.sign_in(), parse_receipt(read_json(file))
    beside = tuple(str((file.parent / photo).resolve()) for photo in request.photos)
    emit_order(obj, obj.services.receiving().receive(person, order_id, replace(request, photos=beside)))


def inspect(ctx: typer.Context, order_id: str, file: File, receipt: ReceiptNumber = None) -> None:
    """Catat pemeriksaan / record the inspection."""
    obj: CliContext = ctx.obj
    person, request = obj.sign_in(), parse_inspection(read_json(file))
    emit_order(obj, obj.services.receiving().inspect(person, order_id, request, receipt))


def bill(ctx: typer.Context, order_id: str, file: File, receipt: ReceiptNumber = None) -> None:
    """Catat tagihan / record the bill."""
    obj: CliContext = ctx.obj
    person, request = obj.sign_in(), parse_bill(read_json(file))
    emit_order(obj, obj.services.paying().bill(person, order_id, request, receipt))


def pay(
    ctx: typer.Context,
    order_id: str,
    file: File,
    method: Annotated[str, typer.Option(help="up | gu | ls | kkpd | marketplace")],
    receipt: ReceiptNumber = None,
) -> None:
    """Catat pembayaran / record the payment."""
    obj: CliContext = ctx.obj
    person, request = obj.sign_in(), parse_payment(read_json(file), method)
    emit_order(obj, obj.services.paying().pay(person, order_id, request, receipt))


def tax(
    ctx: typer.Context,
    order_id: str,
    ntpn: Annotated[str, typer.Option(help="NTPN")],
    date_: Annotated[str, typer.Option("--date")],
    kind: Annotated[str, typer.Option(help="all | ppn | pph")] = "all",
    billing: Annotated[str, typer.Option(help="Kode billing / billing code")] = "",
    receipt: ReceiptNumber = None,
) -> None:
    """Catat setoran pajak / record a deposit of tax."""
    obj: CliContext = ctx.obj
    person, day = obj.sign_in(), parse_day(date_, "date")
    if day is None:
        raise malformed("date", Sentence("harus diisi", "must be given"))
    request = make_deposit(ntpn, day, kind, billing)
    emit_order(obj, obj.services.paying().deposit(person, order_id, request, receipt))


def attach(
    ctx: typer.Context,
    order_id: str,
    file: Annotated[Path, typer.Argument(help="JPEG | PNG | PDF")],
    kind: Annotated[str, typer.Option(help="foto | surat-jalan | invoice | …")],
    receipt: ReceiptNumber = None,
) -> None:
    """Lampirkan foto atau hasil pindai / attach a photo or scan."""
    obj: CliContext = ctx.obj
    person = obj.sign_in()
    wanted = AttachmentKind(parse_choice(kind, AttachmentKind, "kind") or "")
    emit_order(obj, obj.services.attaching().attach(person, order_id, file, wanted, receipt))


def complete(ctx: typer.Context, order_id: str) -> None:
    """Tutup pesanan / complete the order."""
    obj: CliContext = ctx.obj
    emit_order(obj, obj.services.paying().complete(obj.sign_in(), order_id))


def _comments(texts: Sequence[str]) -> dict[int, str]:
    """`2=terlalu mahal` as a comment on line 2."""
    found: dict[int, str] = {}
    for text in texts:
        n, _, comment = text.partition("=")
        if not n.strip().isdecimal() or not comment.strip():
            raise malformed("line", Sentence("tulis sebagai 2=catatan", "write it like 2=comment"))
        found[int(n)] = comment.strip()
    return found
