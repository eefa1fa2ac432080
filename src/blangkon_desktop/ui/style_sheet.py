"""The one Qt style sheet of the program, filled from the tokens of ui/style.py."""

from __future__ import annotations

from string import Template

from blangkon_desktop.platform.assets import asset
from blangkon_desktop.ui.style import SIZE, SPACE, TYPE, Colours, mix

_WORDS = """
QToolTip { color: $ink; background: $surface; border: 1px solid $field_line; padding: 4px 8px; }
QLabel { background: transparent; }
QLabel[kind="quiet"] { color: $quiet; }
QLabel[kind="small"] { color: $quiet; font-size: ${small}pt; }
QLabel[kind="strong"] { font-weight: 600; }
QLabel[kind="heading"] { font-size: ${large}pt; font-weight: 600; }
QLabel[kind="title"] { font-size: ${title}pt; font-weight: 600; }
QLabel[kind="display"] { font-size: ${display}pt; font-weight: 600; }
QLabel[kind="error"] { color: $stop; }
QLabel[kind="field"] { color: $quiet; font-size: ${small}pt; font-weight: 600; }
QLabel[state="good"] { color: $good; }
QLabel[state="attention"] { color: $attention; }
QLabel[state="stop"] { color: $stop; }
"""

_SURFACES = """
QMainWindow, QDialog, QWizard, QWidget[surface="paper"] { background: $paper; }
QWidget[surface="surface"] { background: $surface; }
QFrame[card="plain"] { background: $surface; border: 1px solid $line; border-radius: ${card_radius}px; }
QFrame[card="chosen"] { background: $surface; border: 2px solid $accent; border-radius: ${card_radius}px; }
QFrame[card="wash"] { background: $wash; border: 1px solid $wash; border-radius: ${card_radius}px; }
QFrame[card="good"] { background: $good_wash; border: 1px solid $good; border-radius: ${card_radius}px; }
QFrame[card="attention"] { background: $attention_wash; border: 1px solid $attention; border-radius: ${card_radius}px; }
QFrame[card="stop"] { background: $stop_wash; border: 1px solid $stop; border-radius: ${card_radius}px; }
QFrame[part="header"] { background: $paper; border: none; border-bottom: 1px solid $line; }
QFrame[part="rail"] { background: $rail; border: none; border-right: 1px solid $line; }
QFrame[part="status"] { background: $rail; border: none; border-top: 1px solid $line; }
QFrame[part="status"] QLabel { font-size: ${small}pt; color: $quiet; }
QFrame[part="band"] { background: $attention; border: none; }
QFrame[part="band"] QLabel { color: $on_status; font-weight: 600; font-size: ${small}pt; }
QFrame[part="line"] { background: $line; border: none; }
QLabel#initials { background: $wash; color: $accent; font-weight: 600; border-radius: ${initials}px; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[surface="none"] { background: transparent; }
QSplitter::handle { background: transparent; }
QGroupBox { font-weight: 600; border: none; margin-top: ${heading_gap}px; }
QGroupBox::title { subcontrol-origin: margin; left: 0; }
"""

_BUTTONS = """
QPushButton { background: $surface; color: $ink; border: 1px solid $field_line; border-radius: ${radius}px;
  min-height: ${control_inner}px; padding: 0 ${l}px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border: 2px solid $accent; padding: 0 ${l_less}px; min-height: ${control_less}px; }
QPushButton:disabled { color: $faded; border-color: $line; background: $paper; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $ink; }
QPushButton[kind="primary"]:disabled { background: $line; color: $faded; border-color: $line; }
QPushButton[kind="danger"] { color: $stop; border-color: $stop; }
QPushButton[kind="danger"]:focus { border: 2px solid $stop; }
QPushButton[kind="quiet"] { background: transparent; border: 1px solid transparent; padding: 0 ${s}px; color: $accent; }
QPushButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:focus { border: 2px solid $accent; padding: 0 ${s_less}px; }
QPushButton[kind="search"] { color: $quiet; text-align: left; padding: 0 ${m}px; border-color: $line; }
QPushButton[kind="search"]:hover { border-color: $field_line; background: $surface; }
QPushButton[kind="search"]:focus { border: 2px solid $accent; padding: 0 ${m_less}px; }
QToolButton { background: transparent; border: 2px solid transparent; border-radius: ${radius}px; padding: 3px;
  color: $ink; }
QToolButton:hover { background: $hover; }
QToolButton:focus { border-color: $accent; }
QCheckBox, QRadioButton { spacing: ${s}px; min-height: ${tick}px; padding: 1px 2px; border: 2px solid transparent;
  border-radius: ${radius}px; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox::indicator, QRadioButton::indicator { width: ${tick_inner}px; height: ${tick_inner}px;
  border: 1px solid $field_line; background: $surface; }
QCheckBox::indicator { border-radius: 4px; }
QTableView::indicator { width: ${tick_inner}px; height: ${tick_inner}px; border: 1px solid $field_line;
  background: $surface; border-radius: 4px; }
QTableView::indicator:checked { background: $accent; border-color: $accent; image: url("$controls/tick-$tone.svg"); }
QRadioButton::indicator { border-radius: ${tick_half}px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$controls/tick-$tone.svg"); }
QCheckBox::indicator:indeterminate { background: $accent; border-color: $accent;
  image: url("$controls/part-$tone.svg"); }
QRadioButton::indicator:checked { background: $accent; border-color: $accent; image: url("$controls/dot-$tone.svg"); }
QCheckBox:disabled, QRadioButton:disabled { color: $faded; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $paper; border-color: $line; }
"""

_FIELDS = """
QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit { background: $surface; color: $ink;
  border: 1px solid $field_line; border-radius: ${radius}px; padding: 0 ${s}px;
  selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $quiet; }
QLineEdit, QComboBox, QAbstractSpinBox { min-height: ${control_inner}px; }
QPlainTextEdit, QTextEdit { padding: ${xs}px; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus {
  border: 2px solid $accent; padding: 0 ${s_less}px; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { min-height: ${control_less}px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: ${xs_less}px; }
QLineEdit[wrong="true"], QComboBox[wrong="true"], QAbstractSpinBox[wrong="true"], QPlainTextEdit[wrong="true"] {
  border: 2px solid $stop; padding: 0 ${s_less}px; min-height: ${control_less}px; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled, QPlainTextEdit:disabled {
  background: $paper; color: $faded; border-color: $line; }
QLineEdit:read-only { background: $paper; border-color: $line; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { border: none; padding: 0; min-height: 0; background: transparent; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { border: none; padding: 0 ${s}px; min-height: 0;
  background: transparent; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: ${drop}px; subcontrol-origin: padding;
  subcontrol-position: right center; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("$controls/down-$tone.svg"); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $field_line; padding: 4px; outline: none;
  selection-background-color: $wash; selection-color: $ink; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent; width: ${drop}px; }
QAbstractSpinBox[plain="true"]::up-button, QAbstractSpinBox[plain="true"]::down-button { width: 0; }
QAbstractSpinBox::up-arrow { image: url("$controls/up-$tone.svg"); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url("$controls/down-$tone.svg"); width: 12px; height: 12px; }
QAbstractSpinBox[plain="true"]::up-arrow, QAbstractSpinBox[plain="true"]::down-arrow { image: none; width: 0; }
"""

_VIEWS = """
QAbstractItemView { background: $surface; color: $ink; border: 1px solid $line; border-radius: ${card_radius}px;
  outline: none; selection-background-color: $wash; selection-color: $ink; gridline-color: $line; }
QAbstractItemView:focus { border: 2px solid $accent; }
QTableView::item, QListView::item, QTreeView::item { padding: 0 ${s}px; border: none; }
QTableView::item { border-bottom: 1px solid $line; }
QTableView::item:hover, QListView::item:hover, QTreeView::item:hover { background: $hover; }
QTableView::item:selected, QListView::item:selected, QTreeView::item:selected { background: $wash; color: $ink; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: $quiet; border: none; border-bottom: 1px solid $field_line;
  padding: 0 ${header_pad}px; min-height: ${row_inner}px; font-size: ${small}pt; font-weight: 600; }
QHeaderView::section:hover { color: $ink; background: $hover; }
QTableCornerButton::section { background: $surface; border: none; }
QTabWidget::pane { border: none; border-top: 1px solid $line; top: -1px; }
QTabBar { qproperty-drawBase: 0; background: transparent; }
QTabBar::tab { background: transparent; color: $quiet; padding: ${s}px ${m}px; border: 2px solid transparent;
  border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent; font-weight: 600; }
QTabBar::tab:focus { border: 2px solid $accent; border-radius: ${radius}px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: $handle; border-radius: 4px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: $field_line; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none;
  width: 0; height: 0; }
QMenu { background: $surface; border: 1px solid $field_line; padding: ${xs}px; }
QMenu::item { padding: 6px ${l}px; border-radius: ${radius}px; }
QMenu::item:selected { background: $wash; color: $ink; }
QMenu::separator { height: 1px; background: $line; margin: ${xs}px; }
QProgressBar { background: $line; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QSlider::groove:horizontal { height: 4px; background: $line; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal { background: $surface; border: 2px solid $accent; width: 14px; margin: -7px 0;
  border-radius: 9px; }
"""


def style_sheet(colours: Colours, zoom: float) -> str:
    """The style sheet for a theme; `zoom` is 1.0 at 100 %."""
    return Template(_WORDS + _SURFACES + _BUTTONS + _FIELDS + _VIEWS).substitute(_values(colours, zoom))


def _values(colours: Colours, zoom: float) -> dict[str, str | int | float]:
    def px(pixels: float) -> int:
        return round(pixels * zoom)

    hues = {name: getattr(colours, name) for name in Colours.__slots__}
    return hues | {
        "small": TYPE.small * zoom,
        "large": TYPE.large * zoom,
        "title": TYPE.title * zoom,
        "display": TYPE.display * zoom,
        "xs": px(SPACE.xs),
        "xs_less": px(SPACE.xs) - 1,
        "s": px(SPACE.s),
        "s_less": px(SPACE.s) - 1,
        "m": px(SPACE.m),
        "m_less": px(SPACE.m) - 1,
        "l": px(SPACE.l),
        "l_less": px(SPACE.l) - 1,
        "header_pad": px(SPACE.s) + 3,
        "radius": SIZE.radius,
        "card_radius": SIZE.card_radius,
        "control_inner": px(SIZE.control) - 2,
        "control_less": px(SIZE.control) - 4,
        "row_inner": px(SIZE.row) - 2,
        "heading_gap": px(SPACE.xl),
        "tick": px(SIZE.icon) + 6,
        "tick_inner": px(SIZE.icon) - 2,
        "tick_half": px(SIZE.icon) // 2,
        "drop": px(SPACE.xl),
        "initials": px(SIZE.initials) // 2,
        "faded": mix(colours.quiet, colours.surface, 0.72),
        "handle": mix(colours.field_line, colours.paper, 0.55),
        "tone": "dark" if colours.is_dark else "light",
        "controls": asset("icons/controls").as_posix(),
    }
