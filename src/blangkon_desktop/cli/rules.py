"""`blangkon route`, `tax`, `terbilang`, `rules eval`: what the rules say, without an office and without a user."""

from __future__ import annotations

import os
import re
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Protocol, cast

import typer

from blangkon_desktop.cli import policy_commands
from blangkon_desktop.cli.files import read_json
from blangkon_desktop.cli.rules_text import eval_text, route_text, tax_text
from blangkon_desktop.domain.catalogue import PurchaseKind
from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.money import parse_rupiah
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.routing import RouteFacts
from blangkon_desktop.domain.text import Language, Sentence
from blangkon_desktop.platform.clock import SystemClock
from blangkon_desktop.usecases.eval_rules import evaluate_rules
from blangkon_desktop.usecases.explain_rules import explain_route, explain_tax, explain_words
from blangkon_desktop.usecases.rules_input import date_of, field_of, tax_facts_of, wrong_field

_WHOLE = re.compile(r"-?[0-9]{1,30}")


class RulesContext(Protocol):
    """What these commands use of the run's context."""

    @property
    def language(self) -> Language:
        """The language of readable text."""

    def emit(self, payload: dict[str, Any] | list[Any], text: str) -> None:
        """Print the JSON document or the text, as the user asked."""

    def policy(self) -> Policy:
        """The rules in force."""


def register(app: typer.Typer) -> None:
    """Add the commands of the rules to the program."""
    app.command("route")(route_command)
    app.command("tax")(tax_command)
    numbers = {"ignore_unknown_options": True}
    app.command("terbilang", context_settings=numbers)(terbilang_command)
    group = typer.Typer(help="Aturan sebagai data: periksa kasus.")
    group.command("eval")(eval_command)
    group.callback()(_rules_group)
    app.add_typer(group, name="rules")
    policy_commands.register(app)


def _rules_group() -> None:
    """Aturan sebagai data: periksa kasus."""


def route_command(
    ctx: typer.Context,
    value: Annotated[str, typer.Option("--value", help="Nilai seluruhnya: barang + PPN + ongkir.")],
    on: Annotated[str | None, typer.Option("--date", help="Tanggal pesanan, YYYY-MM-DD; bawaan hari ini.")] = None,
    kind: Annotated[PurchaseKind, typer.Option("--kind", help="Jenis belanja.")] = PurchaseKind.GOODS,
    available: Annotated[
        str, typer.Option("--available", help="Tempat barang ditawarkan, dipisah koma; kosong: tidak di mana pun.")
    ] = "marketplace,ekatalog-lokal",
    rup: Annotated[str, typer.Option("--rup", help="Kode RUP.")] = "",
    explain: Annotated[bool, typer.Option("--explain", help="Dengan syarat dan sumber.")] = False,
) -> None:
    """Tentukan jalan belanja untuk sebuah nilai: marketplace, e-katalog lokal, atau di luar Blangkon."""
    context = _context(ctx)
    offered = frozenset(part.strip() for part in available.split(",") if part.strip())
    facts = RouteFacts(_amount(value), _day(on), kind, offered, rup)
    answer = explain_route(context.policy(), facts, context.language)
    context.emit(answer, route_text(answer, context.language, full=explain))


def tax_command(
    ctx: typer.Context,
    file: Annotated[Path | None, typer.Option("--file", help="Berkas JSON dengan isian pembayaran.")] = None,
    price: Annotated[str | None, typer.Option("--price", help="Jumlah pembayaran.")] = None,
    inclusive: Annotated[bool, typer.Option("--inclusive/--exclusive", help="Harga termasuk PPN atau belum.")] = True,
    kind: Annotated[
        str, typer.Option("--kind", help="goods, services, catering, rent-goods, construction, …")
    ] = "goods",
    vendor: Annotated[str, typer.Option("--vendor", help="pkp, non-pkp atau umkm.")] = "non-pkp",
    form: Annotated[str | None, typer.Option("--form", help="Bentuk usaha: op, cv, pt, koperasi, …")] = None,
    npwp: Annotated[bool, typer.Option("--npwp/--no-npwp", help="NPWP atau NIK sah ditunjukkan.")] = True,
    collector: Annotated[str | None, typer.Option("--collector", help="treasurer atau marketplace.")] = None,
    payment: Annotated[str, typer.Option("--payment", help="UP, GU, LS atau KKPD.")] = "LS",
    on: Annotated[str | None, typer.Option("--date", help="Tanggal pembayaran atau faktur; bawaan hari ini.")] = None,
) -> None:
    """Hitung PPN, PPh dan PBJT satu pembayaran, dengan langkah dan sumbernya."""
    context = _context(ctx)
    policy = context.policy()
    if file is not None:
        given = read_json(file)
        fields = given.get("input", given) if isinstance(given, dict) else {}
        if not isinstance(fields, dict):
            raise wrong_field("input")
    else:
        fields = _tax_fields(price, inclusive, kind, vendor, form, npwp, collector, payment, on)
    policy = policy.override(field_of(fields, "settings", dict, {}))
    answer = explain_tax(policy, tax_facts_of(fields, _day(None)), context.language)
    context.emit(answer, tax_text(answer, context.language))


def terbilang_command(
    ctx: typer.Context, amount: Annotated[str, typer.Argument(metavar="N", help="Jumlah rupiah bulat.")]
) -> None:
    """Tulis jumlah dengan huruf."""
    plain = amount.strip()
    answer = explain_words(int(plain) if _WHOLE.fullmatch(plain) else _amount(plain))
    _context(ctx).emit(answer, str(answer["words_rupiah"]))


def eval_command(
    ctx: typer.Context, file: Annotated[Path, typer.Argument(help="Daftar kasus {id, kind, input}.")]
) -> None:
    """Jawab setiap kasus dalam berkas JSON menurut aturan."""
    context = _context(ctx)
    cases = read_json(file)
    if not isinstance(cases, list):
        raise wrong_field("FILE")
    answers = evaluate_rules(context.policy(), cases, _day(None), context.language)
    context.emit(answers, eval_text(answers))


def _tax_fields(
    price: str | None,
    inclusive: bool,
    kind: str,
    vendor: str,
    form: str | None,
    npwp: bool,
    collector: str | None,
    payment: str,
    on: str | None,
) -> dict[str, Any]:
    """The options with the names of the file."""
    for name, value in (("price", price), ("collector", collector)):
        if value is None:
            raise _missing(name)
    if vendor not in ("pkp", "non-pkp", "umkm"):
        raise wrong_field("vendor")
    small = vendor == "umkm"
    seller = {
        "form": form or ("op" if small else "cv"),
        "pkp": vendor == "pkp",
        "npwp": npwp,
        "umkm_letter": {"valid": True} if small else None,
    }
    return {
        "object": kind,
        "vendor": seller,
        "amount": _amount(price or ""),
        "price_basis": "inclusive" if inclusive else "exclusive",
        "collector": collector,
        "payment": payment,
        "date": on,
    }


def _amount(text: str) -> int:
    """An amount as typed; a plain negative number stays one, so that the rules can say what they think of it."""
    sign = -1 if text.strip().startswith("-") else 1
    return sign * parse_rupiah(text.strip().removeprefix("-"))


def _day(text: str | None) -> date:
    """A typed date, else today by the clock of this run."""
    today = SystemClock.from_environment(os.environ).now().date()
    return date_of({"date": text}, "date", today)


def _missing(name: str) -> InvalidInput:
    return InvalidInput(
        "rules.wrong_field",
        Sentence(f"Pilihan --{name} tidak ada.", f"The option --{name} is missing."),
        next_step=Sentence("Tambahkan pilihan itu, atau pakai --file.", "Add the option, or use --file."),
        field=name,
    )


def _context(ctx: typer.Context) -> RulesContext:
    return cast(RulesContext, ctx.obj)
