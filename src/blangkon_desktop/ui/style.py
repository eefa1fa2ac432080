"""Tokens of the look (type, space, colour) and Qt's palette made of them; nothing else names numbers or colours."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Literal

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

ThemeMode = Literal["system", "light", "dark", "contrast"]
State = Literal["good", "attention", "stop", "info", "neutral"]


@dataclass(frozen=True, slots=True)
class Spaces:
    """Gaps in logical pixels at 100 %."""

    xs: int = 4
    s: int = 8
    m: int = 12
    l: int = 16  # noqa: E741
    xl: int = 24
    xxl: int = 32


@dataclass(frozen=True, slots=True)
class Sizes:
    """Heights, widths and radii in logical pixels at 100 %."""

    row: int = 34
    row_compact: int = 28
    control: int = 32
    header: int = 60
    status: int = 30
    band: int = 26
    icon: int = 18
    radius: int = 6
    card_radius: int = 8
    side_bar: int = 212
    side_bar_folded: int = 56
    fold_below: int = 1150
    toast: int = 420
    detail: int = 320
    initials: int = 26


@dataclass(frozen=True, slots=True)
class TypeScale:
    """Font sizes in points at 100 %."""

    small: float = 9.0
    base: float = 10.5
    large: float = 12.0
    title: float = 15.0
    display: float = 20.0


@dataclass(frozen=True, slots=True)
class Colours:
    """One theme's colours as `#RRGGBB`."""

    name: str
    paper: str
    rail: str
    surface: str
    ink: str
    quiet: str
    line: str
    field_line: str
    hover: str
    accent: str
    accent_hover: str
    on_accent: str
    wash: str
    sogan: str
    good: str
    attention: str
    stop: str
    good_wash: str
    attention_wash: str
    stop_wash: str
    on_status: str

    def of(self, state: State) -> str:
        """The strong colour of a state; neutral is the quiet ink."""
        return {
            "good": self.good,
            "attention": self.attention,
            "stop": self.stop,
            "info": self.accent,
            "neutral": self.quiet,
        }[state]

    def wash_of(self, state: State) -> str:
        """The background tint of a state."""
        return {
            "good": self.good_wash,
            "attention": self.attention_wash,
            "stop": self.stop_wash,
            "info": self.wash,
            "neutral": self.hover,
        }[state]

    @property
    def is_dark(self) -> bool:
        """Whether light text lies on a dark ground."""
        return luminance(self.paper) < luminance(self.ink)


SPACE = Spaces()
SIZE = Sizes()
TYPE = TypeScale()
ZOOMS = (90, 100, 110, 125, 150, 175)

LIGHT = Colours(
    name="light",
    paper="#FBFAF7",
    rail="#F4F1EA",
    surface="#FFFFFF",
    ink="#1F2328",
    quiet="#5B6470",
    line="#E3E0D8",
    field_line="#8F8A7E",
    hover="#F1EEE7",
    accent="#2F4B8F",
    accent_hover="#263D75",
    on_accent="#FFFFFF",
    wash="#E8ECF6",
    sogan="#8A5A2B",
    good="#1E7B4F",
    attention="#8F5F00",
    stop="#B3261E",
    good_wash="#EAF5EF",
    attention_wash="#FCF3DC",
    stop_wash="#FBECEA",
    on_status="#FFFFFF",
)

DARK = Colours(
    name="dark",
    paper="#16181C",
    rail="#121417",
    surface="#1E2126",
    ink="#ECEAE4",
    quiet="#A3A9B3",
    line="#32363D",
    field_line="#767D89",
    hover="#272B32",
    accent="#8EA6E8",
    accent_hover="#A6BAEF",
    on_accent="#14171F",
    wash="#25304B",
    sogan="#D9A066",
    good="#5CC38F",
    attention="#E3B341",
    stop="#F2857C",
    good_wash="#1B2D25",
    attention_wash="#322A16",
    stop_wash="#3A2220",
    on_status="#16181C",
)


def luminance(colour: str) -> float:
    """Relative luminance of `#RRGGBB`, 0 (black) to 1 (white), as WCAG 2 defines it."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def mix(one: str, other: str, share: float) -> str:
    """`share` (0 to 1) of `one` over `other`."""
    pairs = ((int(one[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02X}" for a, b in pairs)


def contrast_colours(system: QPalette) -> Colours:
    """High contrast: every colour comes from the system's palette, lines and states are the text colour itself."""
    paper = system.color(QPalette.ColorRole.Window).name().upper()
    ink = system.color(QPalette.ColorRole.WindowText).name().upper()
    accent = system.color(QPalette.ColorRole.Highlight).name().upper()
    on_accent = system.color(QPalette.ColorRole.HighlightedText).name().upper()
    if contrast(ink, paper) < 7:
        paper, ink = ("#000000", "#FFFFFF") if luminance(paper) < 0.5 else ("#FFFFFF", "#000000")
    if min(contrast(accent, paper), contrast(accent, mix(ink, paper, 0.2))) < 4.5 or contrast(accent, on_accent) < 4.5:
        accent, on_accent = ink, paper
    plain = dict.fromkeys((item.name for item in fields(Colours)), ink)
    grounds = ("paper", "rail", "surface", "good_wash", "attention_wash", "stop_wash", "on_status")
    plain.update(dict.fromkeys(grounds, paper))
    plain.update(dict.fromkeys(("wash", "hover"), mix(ink, paper, 0.2)))
    plain.update(name="contrast", accent=accent, accent_hover=accent, on_accent=on_accent)
    return Colours(**plain)


def palette_for(colours: Colours) -> QPalette:
    """Qt's palette from the tokens."""
    role = QPalette.ColorRole
    wanted = {
        role.Window: colours.paper,
        role.WindowText: colours.ink,
        role.Base: colours.surface,
        role.AlternateBase: colours.paper,
        role.Text: colours.ink,
        role.PlaceholderText: colours.quiet,
        role.Button: colours.surface,
        role.ButtonText: colours.ink,
        role.BrightText: colours.stop,
        role.ToolTipBase: colours.surface,
        role.ToolTipText: colours.ink,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.Mid: colours.line,
        role.Midlight: colours.hover,
        role.Dark: colours.field_line,
        role.Light: colours.surface,
        role.Shadow: colours.field_line,
    }
    palette = QPalette()
    for one, colour in wanted.items():
        palette.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, QColor(mix(colours.quiet, colours.surface, 0.72)))
    return palette


def current_colours() -> Colours:
    """The tokens of the theme that the application shows now, told by its palette."""
    palette = QApplication.palette()
    paper = palette.color(QPalette.ColorRole.Window).name().upper()
    for known in (LIGHT, DARK):
        if paper == known.paper:
            return known
    return contrast_colours(palette)


def zoom_factor() -> float:
    """1.0 at 100 %; told by the application's font."""
    return max(0.5, QApplication.font().pointSizeF() / TYPE.base)


def scaled(pixels: float) -> int:
    """A token in pixels at the zoom of now."""
    return round(pixels * zoom_factor())


def font(size: float = TYPE.base, *, strong: bool = False) -> QFont:
    """The interface's font in a token size at the zoom of now."""
    made = QFont(QApplication.font())
    made.setPointSizeF(size * zoom_factor())
    made.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return made


def figures_font(size: float = TYPE.base, *, strong: bool = False) -> QFont:
    """The same with figures of one width, for money in columns."""
    made = font(size, strong=strong)
    tag = QFont.Tag.fromString("tnum")
    if tag is not None:
        made.setFeature(tag, 1)
    return made
