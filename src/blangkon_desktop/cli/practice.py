"""`practice create|reset`: offices to learn with."""

from __future__ import annotations

from typing import Annotated

import typer

from blangkon_desktop.cli.context import CliContext
from blangkon_desktop.domain.people import Role
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.practice_port import DEFAULT_PRODUCTS, DEFAULT_SEED, DEFAULT_VENDORS, PracticeResult


def register(app: typer.Typer) -> None:
    """Add the commands."""
    practice = typer.Typer(help="Kantor latihan (bimtek) / practice offices")
    practice.command("create")(create)
    practice.command("reset")(reset)
    app.add_typer(practice, name="practice")


def create(
    ctx: typer.Context,
    products: Annotated[int, typer.Option(help="Jumlah barang / products")] = DEFAULT_PRODUCTS,
    vendors: Annotated[int, typer.Option(help="Jumlah penyedia / vendors")] = DEFAULT_VENDORS,
    seed: Annotated[int, typer.Option(help="Benih acak / random seed")] = DEFAULT_SEED,
) -> None:
    """Buat kantor latihan di folder data / make a practice office in the data folder."""
    obj: CliContext = ctx.obj
    _emit(obj, obj.practice_desk().create(products, vendors, seed))


def reset(ctx: typer.Context) -> None:
    """Ulang kantor latihan dari awal / start the practice office afresh."""
    obj: CliContext = ctx.obj
    obj.sign_in(Role.PELATIH, Role.ADMIN)
    _emit(obj, obj.practice_desk().reset())


def _emit(obj: CliContext, made: PracticeResult) -> None:
    payload = {
        "products": made.products,
        "vendors": made.vendors,
        "orders": made.orders,
        "seconds": made.seconds,
        "raised": made.raised,
    }
    lines = [
        obj.say(
            Sentence(
                f"Kantor latihan siap: {made.products} barang dari {made.vendors} penyedia, {made.orders} pesanan.",
                f"The practice office is ready: {made.products} products of {made.vendors} vendors, "
                f"{made.orders} orders.",
            )
        ),
        obj.say(
            Sentence(
                "Masuk sebagai ppk, pejabat, bendahara, pptk, penyimpan, pa, pelatih atau admin; kata sandi: latihan",
                "Sign in as ppk, pejabat, bendahara, pptk, penyimpan, pa, pelatih or admin; password: latihan",
            )
        ),
    ]
    if made.raised:
        lines.append(
            obj.say(
                Sentence(
                    "Ukuran dinaikkan ke yang terkecil untuk latihan.", "The size was raised to the least for practice."
                )
            )
        )
    obj.emit(payload, "\n".join(lines))
