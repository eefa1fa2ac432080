"""The basket of the signed-in person: what is in it now, kept on this laptop with each change."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from blangkon_desktop.domain.basket import BasketGroup, BasketItem, basket_total_with_tax, split_basket
from blangkon_desktop.domain.catalogue import Product
from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.picked_offer import PickedOffer
from blangkon_desktop.ui.catalogue.services import CatalogueServices
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.usecases.catalogue_views import ProductView
from blangkon_desktop.usecases.keep_basket import MOST_UNITS, KeptBasket


class Basket(QObject):
    """Goods and quantities. `changed` follows each change, the first loading included."""

    changed = Signal()

    def __init__(self, user: str, services: CatalogueServices, tasks: TaskRunner, notices: Notices) -> None:
        super().__init__()
        self._user, self._services, self._tasks, self._notices = user, services, tasks, notices
        self._items: dict[str, BasketItem] = {}
        self._ordered: set[str] = set()
        self._loaded = False

    @property
    def items(self) -> tuple[BasketItem, ...]:
        """In the order in which they were put in."""
        return tuple(self._items.values())

    @property
    def groups(self) -> tuple[BasketGroup, ...]:
        """One per order that the basket becomes."""
        return split_basket(self._items.values())

    @property
    def total(self) -> Rupiah:
        """What will be paid for the goods, in rupiah."""
        return basket_total_with_tax(self._items.values())

    def quantity(self, product_id: str) -> int:
        """How many of a product are in the basket."""
        item = self._items.get(product_id)
        return item.quantity if item else 0

    def start(self) -> None:
        """Bring back what was kept, once."""
        if not self._loaded:
            services, user = self._services, self._user
            self._tasks.run(lambda _: services.baskets().load(user), done=self._take, lane="read", key="basket-load")

    def put(self, view: ProductView, quantity: int = 1) -> None:
        """Let the basket hold `quantity` of a product; 0 takes it out."""
        if quantity < 1:
            self._items.pop(view.id, None)
        else:
            known = self._items.get(view.id)
            beside = known.beside if known else ()
            self._items[view.id] = BasketItem(product_of(view), min(quantity, MOST_UNITS), beside)
        self._keep()

    def put_beside(self, view: ProductView, offers: tuple[PickedOffer, ...]) -> None:
        """Keep offers beside a product for the order's price comparison; the product comes in if it is not yet."""
        known = self._items.get(view.id) or BasketItem(product_of(view), 1)
        self._items[view.id] = replace(known, beside=offers)
        words = self.tr("{n} penawaran pembanding disimpan untuk {name}").format(n=len(offers), name=view.name[:60])
        self._notices.good(words, self.tr("Keduanya masuk ke pesanan dan lembar perbandingan harganya."))
        self._keep()

    def beside(self, product_id: str) -> tuple[PickedOffer, ...]:
        """The offers that were picked beside a product."""
        item = self._items.get(product_id)
        return item.beside if item else ()

    def toggle(self, view: ProductView) -> bool:
        """In when it was out, out when it was in; whether it is in now."""
        self.put(view, 0 if view.id in self._items else 1)
        return view.id in self._items

    def set_quantity(self, product_id: str, quantity: int) -> None:
        """Change how many of a product are in the basket; 0 takes it out."""
        item = self._items.get(product_id)
        if item is None or item.quantity == quantity:
            return
        if quantity < 1:
            del self._items[product_id]
        else:
            self._items[product_id] = replace(item, quantity=min(quantity, MOST_UNITS))
        self._keep()

    def add_kept(self, kept: KeptBasket) -> None:
        """Put goods of a package or of an earlier order in, at today's prices, and tell what changed."""
        for item in kept.items:
            self._items[item.product.product_id] = item
        self._tell_changes(kept)
        self._keep()

    def remove(self, product_ids: Iterable[str]) -> None:
        """Take out what became an order."""
        for product_id in product_ids:
            self._items.pop(product_id, None)
            if not self._loaded:
                self._ordered.add(product_id)
        self._keep()

    def _take(self, kept: KeptBasket) -> None:
        touched = bool(self._items or self._ordered)
        known = {item.product.product_id: item for item in kept.items}
        self._items = {key: item for key, item in (known | self._items).items() if key not in self._ordered}
        self._loaded = True
        self._tell_changes(kept)
        if touched or kept.gone or kept.repriced:
            self._keep()
        else:
            self.changed.emit()

    def _tell_changes(self, kept: KeptBasket) -> None:
        if kept.gone:
            self._notices.attention(
                self.tr("{n} barang di keranjang tidak ada lagi di katalog").format(n=len(kept.gone)),
                self.tr("Dikeluarkan dari keranjang: {names}.").format(names=_names(kept.gone)),
            )
        if kept.repriced:
            self._notices.attention(
                self.tr("Harga {n} barang di keranjang berubah").format(n=len(kept.repriced)),
                self.tr("Harga sekarang yang dipakai: {names}.").format(names=_names(kept.repriced)),
            )

    def _keep(self) -> None:
        self.changed.emit()
        if self._loaded:
            user, items, services = self._user, self.items, self._services
            self._tasks.run(lambda _: services.baskets().save(user, items), done=_kept, key="basket")


def product_of(view: ProductView) -> Product:
    """The product of the domain that a view shows."""
    return Product(
        product_id=view.id,
        channel=view.channel,
        sku=view.sku,
        name=view.name,
        vendor_id=view.vendor_id,
        vendor=view.vendor,
        price=view.price,
        price_with_tax=view.price_with_tax,
        unit=view.unit,
        category=view.category,
        kind=view.kind,
        region=view.region,
        specification=view.specification,
        pdn=view.pdn,
        tkdn=view.tkdn,
        umkk=view.umkk,
        sold=view.sold,
        updated_at=view.updated_at,
        stock=view.stock,
        withdrawn=view.withdrawn,
    )


def _names(names: tuple[str, ...]) -> str:
    shown = "; ".join(name[:60] for name in names[:3])
    return f"{shown} …" if len(names) > 3 else shown


def _kept(_: None) -> None:
    """The status line tells when it was kept."""
