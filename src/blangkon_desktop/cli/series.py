"""`series declare|list|end`: recurring needs, declared once with the value of a year."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from blangkon_desktop.cli.context import CliContext
from blangkon_desktop.cli.tables import text_table
from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.domain.series import Series
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.declare_series import SeriesRequest
from blangkon_desktop.usecases.json_fields import rupiah_value

_COLUMNS = (
    Sentence("Seri", "Series"),
    Sentence("Paket", "Package"),
    Sentence("Setahun", "A year"),
    Sentence("Dipesan", "Ordered"),
    Sentence("Pesanan", "Orders"),
)


def register(app: typer.Typer) -> None:
    """Add the group `series`."""
    group = typer.Typer(help="Kebutuhan berulang / recurring needs")
    group.command("declare")(declare)
    group.command("list")(list_)
    group.command("end")(end)
    app.add_typer(group, name="series")


def declare(
    ctx: typer.Context,
    name: str,
    rup: Annotated[str, typer.Option(help="RUP")],
    value: Annotated[int, typer.Option(help="Nilai setahun / value of a year")],
    reason: Annotated[str, typer.Option(help="Mengapa berulang / why it recurs")],
    account: Annotated[str | None, typer.Option(help="Rekening / account")] = None,
) -> None:
    """Nyatakan kebutuhan berulang / declare a recurring need."""
    obj: CliContext = ctx.obj
    request = SeriesRequest(name, rup, account, rupiah_value(value, "value"), reason)
    made = obj.services.series().declare(obj.sign_in(), request)
    obj.emit(_view(made, 0, 0), f"{made.name}: {made.series_id}")


def list_(ctx: typer.Context) -> None:
    """Daftar seri / list series."""
    obj: CliContext = ctx.obj
    obj.sign_in()
    rows = obj.services.series().list()
    table = [(s.name, s.rup, format_rupiah(s.yearly_value), format_rupiah(total), count) for s, total, count in rows]
    text = text_table([obj.say(label) for label in _COLUMNS], table, right=(2, 3, 4))
    obj.emit({"series": [_view(*row) for row in rows]}, text)


def end(ctx: typer.Context, series: str, reason: Annotated[str | None, typer.Option()] = None) -> None:
    """Akhiri seri / end a series."""
    obj: CliContext = ctx.obj
    ended = obj.services.series().end(obj.sign_in(), series, reason)
    obj.emit(_view(ended, 0, 0), f"{ended.name}: {ended.ended_at}")


def _view(series: Series, ordered: Rupiah, orders: int) -> dict[str, Any]:
    return {
        "series_id": series.series_id,
        "name": series.name,
        "rup": series.rup,
        "account": series.account,
        "year": series.year,
        "yearly_value": series.yearly_value,
        "reason": series.reason,
        "declared_by": series.declared_by,
        "ended_at": series.ended_at or None,
        "ordered": ordered,
        "orders": orders,
    }
