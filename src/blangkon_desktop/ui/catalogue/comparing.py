"""Opens offers side by side over any page, and brings back what somebody picked."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from blangkon_desktop.ui.catalogue.side_by_side import SideBySide
from blangkon_desktop.ui.catalogue.standard_choice import StandardChoice
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.usecases.catalogue_views import ProductView
from blangkon_desktop.usecases.compare_offers import CompareOffers, ComparisonSheet
from blangkon_desktop.usecases.standard_prices import StandardPrices


class Comparing(QObject):
    """`opened` carries the ProductView of a chosen column, `picked` the reference and its tuple of PickedOffer."""

    opened = Signal(object)
    picked = Signal(object, object)

    def __init__(
        self,
        compare: Callable[[], CompareOffers],
        standards: Callable[[], StandardPrices],
        place: Callable[[str], str],
        tasks: TaskRunner,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._compare, self._standards, self._place = compare, standards, place
        self._tasks, self._parent = tasks, parent
        self.dialog: SideBySide | None = None
        self.choice: StandardChoice | None = None

    def open(self, product_id: str, chosen: Collection[str] = (), *, may_pick: bool = True) -> None:
        """Look for offers like a product and show them; `chosen` are ids that are ticked already."""
        compare = self._compare
        self._tasks.run(
            lambda _: compare().sheet(product_id),
            done=lambda sheet: self._show(sheet, chosen, may_pick),
            lane="read",
            key="side-by-side",
        )

    def _show(self, sheet: ComparisonSheet, chosen: Collection[str], may_pick: bool) -> None:
        if len(sheet.offers) < 2:
            return
        dialog = SideBySide(sheet, self._place, self._parent.window(), chosen=chosen, may_pick=may_pick)
        dialog.opened.connect(self.opened)
        dialog.picked.connect(self._pick)
        dialog.match_wanted.connect(self._match)
        dialog.destroyed.connect(self._forget)
        self.dialog = dialog
        dialog.open()

    def _pick(self, offers: tuple[ProductView, ...]) -> None:
        if self.dialog is not None:
            reference = self.dialog.sheet.reference
            self.picked.emit(reference, self._compare().pick(reference, offers))

    def _match(self) -> None:
        if self.dialog is None:
            return
        sheet, standards = self.dialog.sheet, self._standards
        choice = StandardChoice(sheet.reference, standards, self._tasks, self.dialog)
        choice.chosen.connect(self._relook)
        self.choice = choice
        choice.open()

    def _relook(self) -> None:
        """The standard was matched anew: the same offers once more."""
        dialog, compare = self.dialog, self._compare
        if dialog is None:
            return
        product_id = dialog.sheet.reference.id
        self._tasks.run(lambda _: compare().sheet(product_id), done=self._show_again, lane="read", key="side-by-side")

    def _show_again(self, sheet: ComparisonSheet) -> None:
        if self.dialog is not None and self.dialog.sheet.reference.id == sheet.reference.id:
            self.dialog.show_sheet(sheet)

    def _forget(self) -> None:
        self.dialog = self.choice = None
