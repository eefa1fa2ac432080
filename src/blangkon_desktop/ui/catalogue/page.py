"""The catalogue page: search while typing, filters at the left, results, details or the basket at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from blangkon_desktop.domain.basket import BasketGroup, split_basket
from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.people import Role
from blangkon_desktop.ui.catalogue.again_dialog import AgainDialog
from blangkon_desktop.ui.catalogue.basket import Basket
from blangkon_desktop.ui.catalogue.favourites import Favourites
from blangkon_desktop.ui.catalogue.handing_on import CatalogueSharing
from blangkon_desktop.ui.catalogue.importing import CatalogueImporter
from blangkon_desktop.ui.catalogue.layout import CatalogueLayout
from blangkon_desktop.ui.catalogue.packages import PackagesDialog
from blangkon_desktop.ui.catalogue.result_model import ResultModel
from blangkon_desktop.ui.catalogue.searching import Searching
from blangkon_desktop.ui.catalogue.services import CatalogueServices
from blangkon_desktop.ui.catalogue.standard_import import StandardImporter
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.page import Page
from blangkon_desktop.usecases.catalogue_views import ProductView
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.order_again import AgainView
from blangkon_desktop.usecases.order_form import OrderForm

_BUYERS = (Role.PEJABAT_PENGADAAN, Role.PPK, Role.PPTK)
AGAIN = "again"
_CHANNELS = frozenset(channel.value for channel in Channel)


class CataloguePage(Page):
    """`order_requested` carries a tuple of BasketGroup; `remove_ordered` takes out what became an order."""

    order_requested = Signal(object)

    def __init__(self, session: Session, services: CatalogueServices, tasks: TaskRunner, notices: Notices) -> None:
        super().__init__("")
        self.set_title(self.tr("Katalog"))
        self._services, self._tasks, self._notices = services, tasks, notices
        self._user = session.user
        self._may_order = session.may(*_BUYERS)
        self.again: AgainDialog | None = None
        self.basket = Basket(session.user, services, tasks, notices)
        self.model = ResultModel(services, tasks)
        self.importer = CatalogueImporter(services, tasks, notices, self)
        self.sharing = CatalogueSharing(services, tasks, notices, self)
        self.standards = StandardImporter(services, tasks, notices, self)
        self.parts = CatalogueLayout(self.model, self.basket, services, tasks, self._may_order)
        self.parts.add_importer(self.importer, self.sharing, self.standards, session.may(Role.ADMIN))
        self.searching = Searching(self.parts, self.model, services, tasks)
        self.favourites = Favourites(session.user, self.parts, services, tasks)
        self.body.addWidget(self.parts, 1)
        self._requested: frozenset[tuple[Channel, str]] = frozenset()
        self._connect()
        self._action = self.set_primary_action(self.tr("Keranjang"), self.toggle_basket, key="Ctrl+B")
        self._action.setVisible(self._may_order)
        self._show_basket()

    def enter(self, argument: str = "") -> None:
        """Look at the catalogue anew; `argument` is the id of a product to open, `again:ID` for an earlier order
        once more, or words to search for."""
        self.basket.start()
        self._requested = frozenset()
        kind, _, rest = argument.partition(":")
        if kind == AGAIN:
            self.show_again(rest)
        elif kind not in _CHANNELS:
            self.parts.bar.box.setText(argument or self.parts.bar.box.text())
        else:
            catalogue = self._services.catalogue
            self._tasks.run(
                lambda _: catalogue().browse.show(argument), done=self.open_product, lane="read", key="catalogue-open"
            )
        self.favourites.look()
        self.searching.look_anew()
        self.focus_search()

    def leave(self) -> None:
        """The sheet that explains the order goes with the page."""
        self.parts.bar.why.hide()

    def back(self) -> bool:
        """Esc closes the panel at the right, then goes from the results to the search box."""
        if self.parts.close_side():
            return True
        if self.parts.table.hasFocus():
            return self.focus_search()
        return False

    def focus_search(self) -> bool:
        """The cursor goes into the search box, what was typed is selected."""
        self.parts.bar.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.parts.bar.box.selectAll()
        return True

    def open_product(self, product: ProductView) -> None:
        """Show a product in full at the right."""
        self.parts.detail.show_product(product)
        self.parts.open_side(self.parts.detail)

    def toggle_basket(self) -> None:
        """Open the basket at the right, or close it."""
        if self.parts.side is self.parts.basket:
            self.parts.close_side()
        else:
            self.parts.open_side(self.parts.basket)
            self.parts.basket.focus_inside()

    def show_packages(self) -> PackagesDialog:
        """Open the kept packages of goods."""
        dialog = PackagesDialog(self._user, self._services, self._tasks, self.basket, self.window())
        dialog.open()
        return dialog

    def show_again(self, order_id: str = "") -> AgainDialog:
        """Open an earlier order with today's prices; without an id the latest."""
        dialog = AgainDialog(self._services, self._tasks, self.window(), order_id)
        dialog.begun.connect(self._order_again)
        self.again = dialog
        dialog.open()
        return dialog

    def basket_groups(self) -> tuple[BasketGroup, ...]:
        """What a new order is made of: the groups that were asked for last, or the whole basket."""
        groups = self.basket.groups
        return tuple(group for group in groups if (group.channel, group.vendor_id) in self._requested) or groups

    def remove_ordered(self, form: OrderForm) -> None:
        """Take out the goods of a form that became an order."""
        self.basket.remove(line.product_id for line in form.lines)

    def _connect(self) -> None:
        bar, table = self.parts.bar, self.parts.table
        bar.box.moved.connect(lambda step: table.focus_first() if step > 0 else None)
        bar.box.chosen.connect(self._choose_first)
        bar.shelf_wanted.connect(self.parts.filters.show_shelf)
        bar.why_button.clicked.connect(lambda: bar.explain(self.parts.filters.order))
        self.model.troubled.connect(self._notices.error)
        table.opened.connect(self.open_product)
        table.entered_product.connect(self._open_and_count)
        table.moved.connect(self._follow)
        table.toggled.connect(self._toggle)
        table.compared.connect(self._compare)
        table.left_above.connect(self.focus_search)
        self.parts.detail.opened.connect(self.open_product)
        self.parts.basket.order_requested.connect(self._request)
        self.parts.basket.packages_wanted.connect(self.show_packages)
        self.parts.basket.again_wanted.connect(lambda: self.show_again())
        self.basket.changed.connect(self._show_basket)
        self.importer.ended.connect(lambda _changed: self.searching.look_anew())
        self.sharing.taken.connect(self.searching.look_anew)

    def _choose_first(self) -> None:
        if self.model.rowCount():
            self.parts.table.focus_first()
            product = self.parts.table.current
            if product is not None:
                self.open_product(product)

    def _follow(self, product: ProductView) -> None:
        if self.parts.side is self.parts.detail:
            self.parts.detail.show_product(product)

    def _open_and_count(self, product: ProductView) -> None:
        self.open_product(product)
        if self._may_order:
            self.parts.detail.focus_quantity()

    def _toggle(self, product: ProductView) -> None:
        if self._may_order:
            self.basket.toggle(product)

    def _compare(self, product: ProductView) -> None:
        self.open_product(product)
        self.parts.detail.compare()

    def _request(self, groups: tuple[BasketGroup, ...]) -> None:
        self._requested = frozenset((group.channel, group.vendor_id) for group in groups)
        self.order_requested.emit(groups)

    def _order_again(self, view: AgainView) -> None:
        self.basket.add_kept(view.kept)
        self._request(split_basket(view.kept.items))

    def _show_basket(self) -> None:
        items = self.basket.items
        self.model.set_chosen(item.product.product_id for item in items)
        if self.primary_action is not None:
            words = self.tr("Keranjang {n} · {amount}").format(n=len(items), amount=format_rupiah(self.basket.total))
            self.primary_action.setText(words if items else self.tr("Keranjang"))


def catalogue_page(session: Session, services: CatalogueServices, tasks: TaskRunner, notices: Notices) -> CataloguePage:
    """The page for a session; connect its `order_requested` to the wizard."""
    return CataloguePage(session, services, tasks, notices)
