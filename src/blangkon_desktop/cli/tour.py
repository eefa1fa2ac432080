"""`tour`: show every screen offscreen with practice data, as numbered pictures and PDFs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Protocol

import typer

from blangkon_desktop.cli.context import CliContext
from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.text import Language, Sentence


class TourRunner(Protocol):
    """Drives the real screens; the composition root gives one."""

    def __call__(
        self, out: Path, *, size: tuple[int, int], scale: float, theme: str, language: Language
    ) -> dict[str, Any]:
        """Write the pictures; returns `{screens, documents}`."""


def register(app: typer.Typer, run_tour: TourRunner) -> None:
    """Add the command."""

    @app.command("tour")
    def tour(
        ctx: typer.Context,
        out: Annotated[Path, typer.Option(help="Folder gambar / folder of the pictures")],
        size: Annotated[str, typer.Option(help="1366x768")] = "1366x768",
        scale: Annotated[float, typer.Option(min=0.5, max=3.0)] = 1.0,
        theme: Annotated[str, typer.Option(help="light | dark | contrast")] = "light",
    ) -> None:
        """Keliling semua layar / a tour of all screens."""
        obj: CliContext = ctx.obj
        answer = run_tour(out, size=_size(size), scale=scale, theme=theme, language=obj.language)
        shown = [*answer["screens"], *answer["documents"]]
        said = obj.say(Sentence(f"{len(shown)} berkas di {out}:", f"{len(shown)} files in {out}:"))
        obj.emit(answer, "\n".join([said, *(f"  {Path(name).name}" for name in shown)]))


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not (width.isdigit() and height.isdigit() and 600 <= int(width) <= 8000 and 400 <= int(height) <= 8000):
        raise InvalidInput(
            "usage.size",
            Sentence(f"Ukuran «{text[:20]}» tidak terbaca.", f"The size “{text[:20]}” can't be read."),
            next_step=Sentence("Tulis seperti 1366x768.", "Write it like 1366x768."),
            field="size",
        )
    return int(width), int(height)
