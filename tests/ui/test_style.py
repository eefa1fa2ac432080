"""Tokens, contrast, palette, style sheet, zoom and icons."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from blangkon_desktop.platform.assets import asset
from blangkon_desktop.ui import opening
from blangkon_desktop.ui.icons import pixmap
from blangkon_desktop.ui.rooms import ROOMS
from blangkon_desktop.ui.style import (
    DARK,
    LIGHT,
    TYPE,
    Colours,
    contrast,
    contrast_colours,
    current_colours,
    figures_font,
    mix,
    palette_for,
    scaled,
)
from blangkon_desktop.ui.style_sheet import style_sheet
from blangkon_desktop.ui.theme import Theme, nearest_zoom

GROUNDS = ("paper", "rail", "surface", "hover", "wash")
WORDS = ("ink", "quiet", "accent")


def system_palette(window: str, words: str, highlight: str, highlighted: str) -> QPalette:
    """A palette as a system in high contrast gives it."""
    palette = QPalette()
    role = QPalette.ColorRole
    pairs = ((role.Window, window), (role.WindowText, words), (role.Highlight, highlight))
    for one, colour in (*pairs, (role.HighlightedText, highlighted)):
        palette.setColor(one, QColor(colour))
    return palette


THEMES = (
    LIGHT,
    DARK,
    contrast_colours(system_palette("#000000", "#FFFFFF", "#1AEBFF", "#000000")),
    contrast_colours(system_palette("#FFFFFF", "#000000", "#800080", "#FFFFFF")),
    contrast_colours(system_palette("#EFEFEF", "#808080", "#308CC6", "#FFFFFF")),
)


@pytest.mark.parametrize("colours", THEMES, ids=lambda colours: f"{colours.name} {colours.paper}")
def test_every_word_can_be_read_on_every_ground(colours: Colours) -> None:
    pairs = [(getattr(colours, word), getattr(colours, ground)) for word, ground in product(WORDS, GROUNDS)]
    for state in ("good", "attention", "stop", "info", "neutral"):
        pairs += [(colours.of(state), colours.wash_of(state)), (colours.of(state), colours.surface)]
        pairs += [(colours.of(state), colours.paper), (colours.ink, colours.wash_of(state))]
    pairs += [(colours.on_accent, colours.accent), (colours.on_accent, colours.accent_hover)]
    pairs += [(colours.on_status, colours.attention), (colours.sogan, colours.surface)]
    weak = [(one, other, round(contrast(one, other), 2)) for one, other in pairs if contrast(one, other) < 4.5]
    assert weak == []


@pytest.mark.parametrize("colours", THEMES, ids=lambda colours: f"{colours.name} {colours.paper}")
def test_edges_of_fields_can_be_seen(colours: Colours) -> None:
    assert contrast(colours.field_line, colours.surface) >= 3
    assert contrast(colours.accent, colours.surface) >= 3


def test_contrast_is_measured_as_wcag_does() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert mix("#000000", "#FFFFFF", 0.5) == "#808080"


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_the_style_sheet_is_filled_and_names_files_that_exist(colours: Colours) -> None:
    sheet = style_sheet(colours, 1.25)
    assert "$" not in sheet
    files = set(re.findall(r'url\("([^"]+)"\)', sheet))
    assert len(files) == 5
    assert all(Path(file).is_file() for file in files)


def test_no_colour_or_font_size_is_named_outside_the_tokens(root: Path) -> None:
    free = {"style.py", "icons.py", "opening.py"}  # the first picture comes before the tokens are loaded
    wrong = [
        f"{path.name}: {found}"
        for path in sorted((root / "src/blangkon_desktop/ui").rglob("*.py"))
        if path.name not in free
        for found in re.findall(r"#[0-9A-Fa-f]{6}\b|setStyleSheet\(f?\"", path.read_text(encoding="utf-8"))
    ]
    assert wrong == []


def test_the_first_picture_has_the_colours_of_the_tokens() -> None:
    assert (LIGHT.paper, LIGHT.accent) == (opening.PAPER, opening.INK)


def test_labels_are_made_by_the_label_factory_only(root: Path) -> None:
    wrong = [
        path.name
        for path in sorted((root / "src/blangkon_desktop/ui").rglob("*.py"))
        if path.name != "labels.py" and re.search(r"(?<!class )\bQLabel\(", path.read_text(encoding="utf-8"))
    ]
    assert [name for name in wrong if name != "icons.py"] == []


def test_switching_the_theme_changes_the_palette_at_once(theme: Theme) -> None:
    assert current_colours() is LIGHT
    theme.set_mode("dark")
    assert current_colours() is DARK
    assert QApplication.palette().color(QPalette.ColorRole.Text).name().upper() == DARK.ink
    theme.set_mode("contrast")
    assert current_colours().name == "contrast"


def test_zoom_goes_by_steps_and_scales_the_font(theme: Theme) -> None:
    for _ in range(9):
        theme.zoom_in()
    assert theme.zoom == 175
    assert QApplication.font().pointSizeF() == pytest.approx(TYPE.base * 1.75)
    assert scaled(32) == 56
    for _ in range(9):
        theme.zoom_out()
    assert theme.zoom == 90
    assert nearest_zoom(133) == 125


def test_money_has_figures_of_one_width(theme: Theme) -> None:
    from PySide6.QtGui import QFontMetricsF

    metrics = QFontMetricsF(figures_font())
    assert len({round(metrics.horizontalAdvance(digit), 3) for digit in "0123456789"}) == 1


def test_palette_pales_what_is_disabled() -> None:
    palette = palette_for(LIGHT)
    group = QPalette.ColorGroup.Disabled
    assert palette.color(group, QPalette.ColorRole.Text) != palette.color(QPalette.ColorRole.Text)


def test_icons_take_the_colour_asked_for(theme: Theme) -> None:
    image = pixmap("check", "#1E7B4F", 18, 2.0).toImage()
    assert image.width() == 36
    dots = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    inked = [dot for dot in dots if dot.alpha() > 250]
    assert inked
    assert {colour.name().upper() for colour in inked} == {"#1E7B4F"}


def test_every_room_has_an_icon_and_icons_have_their_licence() -> None:
    assert all(asset(f"icons/{room.icon}.svg").is_file() for room in ROOMS)
    assert "MIT License" in asset("icons/LICENSE-Tabler.txt").read_text(encoding="utf-8")
    assert all(asset(f"icons/{name}.svg").is_file() for name in ("blangkon", "sign"))
