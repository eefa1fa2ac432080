"""`order create|show|list`."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from blangkon_desktop.cli.context import CliContext
from blangkon_desktop.cli.files import read_json
from blangkon_desktop.cli.options import parse_choice, parse_day
from blangkon_desktop.cli.order_print import bundle, print_
from blangkon_desktop.cli.tables import text_table
from blangkon_desktop.domain.catalogue import CHANNEL_LABELS, Channel
from blangkon_desktop.domain.countdown import countdown_of
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.order import STATUS_LABELS, Order, OrderStatus
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.order_request import parse_order_request
from blangkon_desktop.usecases.payment_findings import payment_findings
from blangkon_desktop.usecases.ports import OrderFilter
from blangkon_desktop.usecases.show_orders import order_answer, order_view, summary_view

_LIST_COLUMNS = (
    Sentence("Nomor", "Number"),
    Sentence("Status", "Status"),
    Sentence("Penyedia", "Vendor"),
    Sentence("Nilai", "Value"),
    Sentence("Tanggal", "Date"),
)
_GOODS_COLUMNS = (
    Sentence("No", "No"),
    Sentence("Barang", "Product"),
    Sentence("Jumlah", "Quantity"),
    Sentence("Satuan", "Unit"),
    Sentence("Harga", "Price"),
    Sentence("Nilai", "Amount"),
)

_UNPAID_COLUMNS = (
    Sentence("Nomor", "Number"),
    Sentence("Penerimaan", "Receipt"),
    Sentence("Penyedia", "Vendor"),
    Sentence("Jumlah", "Amount"),
    Sentence("Sejak", "Since"),
    Sentence("Hari", "Days"),
    Sentence("Menunggu", "Waits for"),
)


def register(app: typer.Typer) -> None:
    """Add the group `order`; its later steps join it in `order_life`."""
    orders = typer.Typer(help="Pesanan / orders")
    orders.command("create")(create)
    orders.command("change")(change)
    orders.command("merge")(merge)
    orders.command("review")(review)
    orders.command("unpaid")(unpaid)
    orders.command("show")(show)
    orders.command("list")(list_)
    orders.command("print")(print_)
    orders.command("bundle")(bundle)
    app.add_typer(orders, name="order")


def create(ctx: typer.Context, file: Annotated[Path, typer.Option(help="order.json")]) -> None:
    """Buat pesanan dari berkas / make an order from a file."""
    obj: CliContext = ctx.obj
    person = obj.sign_in()
    order = obj.services.drafting().create(person, parse_order_request(read_json(file)))
    emit_order(obj, order)


def change(ctx: typer.Context, order_id: str, file: Annotated[Path, typer.Option(help="order.json")]) -> None:
    """Ubah konsep pesanan / change a draft."""
    obj: CliContext = ctx.obj
    person, request = obj.sign_in(), parse_order_request(read_json(file))
    emit_order(obj, obj.services.drafting().change(person, order_id, request))


def merge(
    ctx: typer.Context,
    orders: Annotated[list[str], typer.Argument(help="Pesanan yang digabung / orders to merge")],
    file: Annotated[Path, typer.Option(help="order.json")],
) -> None:
    """Gabungkan pesanan menjadi satu / merge orders into one."""
    obj: CliContext = ctx.obj
    person, request = obj.sign_in(), parse_order_request(read_json(file))
    emit_order(obj, obj.services.drafting().create(person, request, replacing=orders))


def review(ctx: typer.Context, order_id: str) -> None:
    """Yang perlu ditinjau pada pesanan / what to review in an order."""
    obj: CliContext = ctx.obj
    obj.sign_in()
    order, _ = obj.services.orders().show(order_id)
    items = obj.services.reviewing().of(order)
    rows = [
        {
            "code": item.code,
            "text": obj.say(item.text),
            "source": item.source,
            "needs": item.needs,
            "orders": [summary_view(row) for row in item.orders],
        }
        for item in items
    ]
    text = "\n".join(f"{row['text']} [{row['code']}]" for row in rows)
    obj.emit({"items": rows}, text or obj.say(Sentence("Tidak ada yang perlu ditinjau.", "Nothing to review.")))


def unpaid(ctx: typer.Context) -> None:
    """Yang belum dibayar, tertua dahulu / what is not paid yet, oldest first."""
    obj: CliContext = ctx.obj
    obj.sign_in()
    rows = obj.services.unpaid().rows()
    table = [(r.number, r.receipt, r.vendor, format_rupiah(r.amount), r.since, r.age, r.waits_for) for r in rows]
    text = text_table([obj.say(label) for label in _UNPAID_COLUMNS], table, right=(3, 5))
    obj.emit({"unpaid": [asdict(row) for row in rows]}, text)


def show(ctx: typer.Context, order_id: str) -> None:
    """Tampilkan satu pesanan / show one order."""
    obj: CliContext = ctx.obj
    obj.sign_in()
    order, papers = obj.services.orders().show(order_id)
    policy, today = obj.policy(), obj.services.clock.now().date()
    view = order_view(order, papers, obj.language, payment_findings(policy, order), countdown_of(policy, order, today))
    obj.emit(view, _order_text(obj, order))


def list_(
    ctx: typer.Context,
    status: Annotated[str | None, typer.Option()] = None,
    date_from: Annotated[str | None, typer.Option("--from")] = None,
    date_to: Annotated[str | None, typer.Option("--to")] = None,
    channel: Annotated[str | None, typer.Option()] = None,
) -> None:
    """Daftar pesanan / list orders."""
    obj: CliContext = ctx.obj
    obj.sign_in()
    wanted = OrderFilter(
        status=parse_choice(status, OrderStatus, "status"),
        date_from=_iso(date_from, "from"),
        date_to=_iso(date_to, "to"),
        channel=parse_choice(channel, Channel, "channel"),
    )
    rows = obj.services.orders().list(wanted)
    table = [
        (
            row.number,
            STATUS_LABELS[OrderStatus(row.status)].text(obj.language),
            row.vendor,
            format_rupiah(row.total),
            row.order_date,
        )
        for row in rows
    ]
    text = text_table([obj.say(label) for label in _LIST_COLUMNS], table, right=(3,))
    obj.emit({"orders": [summary_view(row) for row in rows]}, text)


def emit_order(obj: CliContext, order: Order) -> None:
    """Answer with an order after a step."""
    obj.emit(order_answer(order, obj.language, payment_findings(obj.policy(), order)), _order_text(obj, order))


def _iso(text: str | None, name: str) -> str | None:
    day: date | None = parse_day(text, name)
    return day.isoformat() if day else None


def _order_text(obj: CliContext, order: Order) -> str:
    content = order.content
    label = STATUS_LABELS[order.status].text(obj.language)
    head = obj.say(
        Sentence(
            f"Pesanan {order.number} · {label} · {CHANNEL_LABELS[content.channel]} · {content.vendor.name}",
            f"Order {order.number} · {label} · {CHANNEL_LABELS[content.channel]} · {content.vendor.name}",
        )
    )
    rows = [(x.n, x.name, x.quantity, x.unit, format_rupiah(x.price), format_rupiah(x.amount)) for x in content.lines]
    goods = text_table([obj.say(label) for label in _GOODS_COLUMNS], rows, right=(2, 4, 5))
    total = f"Total {format_rupiah(order.totals.total)} (PPN {format_rupiah(order.totals.ppn)})"
    return f"{head}\n{goods}\n{total}\n{order.route.explanation.text(obj.language)}"
