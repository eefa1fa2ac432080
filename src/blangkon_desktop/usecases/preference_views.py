"""What a user likes, as screens and settings exchange it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from blangkon_desktop.domain.text import Language

ThemeName = Literal["system", "light", "dark", "contrast"]
PaperName = Literal["a4", "f4"]


@dataclass(frozen=True, slots=True)
class Preferences:
    """What a user likes: language, theme, zoom in percent, the paper in the printer.

    `lock_minutes` is after how long without input the screen locks itself; 0 for never. `printer` is the name of the
    one chosen last, "" for the computer's own choice; `two_sided` prints on both sides, `split` cuts what is too large
    to be sent by telephone.
    """

    language: Language = "id"
    theme: ThemeName = "system"
    zoom: int = 100
    paper: PaperName = "f4"
    lock_minutes: int = 10
    printer: str = ""
    two_sided: bool = False
    split: bool = True
