"""Copies goods and vendor from the catalogue into an order: later catalogue updates never change it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from blangkon_desktop.domain.catalogue import Product, PurchaseKind, Vendor
from blangkon_desktop.domain.errors import NotFound
from blangkon_desktop.domain.order import OrderLine, VendorCopy
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.json_fields import malformed
from blangkon_desktop.usecases.order_request import FreeLine, LineRequest, OrderRequest


class ProductSource(Protocol):
    """Where lines are copied from."""

    def offers(self, product_ids: Sequence[str], vendor_id: str) -> tuple[Mapping[str, Product], Vendor | None]:
        """Products by `channel:sku`, as far as there are any, and a vendor by `channel:code`, in one look."""


@dataclass(frozen=True, slots=True)
class Goods:
    """What an order copies: its lines and its vendor."""

    lines: tuple[OrderLine, ...]
    vendor: VendorCopy


def copy_goods(source: ProductSource, request: OrderRequest) -> Goods:
    """Lines with name, specification, unit and price of now, and the vendor as known now.

    Raises NotFound (`catalogue.unknown_product`), InvalidInput when a product belongs to another vendor or channel:
    one order goes to one vendor on one channel.
    """
    wanted = [line.product for line in request.lines if line.product is not None]
    products, vendor = source.offers(wanted, request.vendor_id)
    lines = tuple(_copy_line(products, request, line, n) for n, line in enumerate(request.lines, 1))
    return Goods(lines, _copy_vendor(vendor, request))


def _copy_vendor(vendor: Vendor | None, request: OrderRequest) -> VendorCopy:
    if vendor is None:
        free = next((line.free for line in request.lines if line.free), None)
        if free is None:
            raise malformed("vendor_id", Sentence("penyedia tidak ada di katalog", "is not in the catalogue"))
        return VendorCopy(request.vendor_id, free.vendor)
    return VendorCopy(
        vendor_id=vendor.vendor_id,
        name=vendor.name,
        legal_form=vendor.legal_form,
        pkp=vendor.pkp,
        umkk=vendor.umkk,
        address=vendor.address,
        npwp=vendor.npwp,
        bank=vendor.bank,
        account_number=vendor.account_number,
        account_name=vendor.account_name,
    )


def order_kind(lines: tuple[OrderLine, ...]) -> PurchaseKind:
    """The kind of the line with the largest amount: the rules look at what the order mainly is."""
    return max(lines, key=lambda line: line.amount).kind


def not_in_catalogue(product_id: str) -> NotFound:
    """The error for a product that the catalogue does not hold."""
    return NotFound(
        "catalogue.unknown_product",
        Sentence(f"Barang «{product_id[:60]}» tidak ada di katalog.", f"“{product_id[:60]}” is not in the catalogue."),
        next_step=Sentence("Cari lagi barangnya di katalog.", "Search the catalogue again."),
        field="lines",
        data={"product": product_id},
    )


def _copy_line(products: Mapping[str, Product], request: OrderRequest, line: LineRequest, n: int) -> OrderLine:
    if line.free is not None:
        return _free_line(line.free, line.quantity, n)
    product = products.get(line.product or "")
    if product is None:
        raise not_in_catalogue(line.product or "")
    if product.vendor_id != request.vendor_id or product.channel is not request.channel:
        raise malformed(
            f"lines[{n}]",
            Sentence(
                f"«{product.name[:60]}» dijual {product.vendor}; satu pesanan untuk satu penyedia di satu kanal",
                f"“{product.name[:60]}” is sold by {product.vendor}; one order goes to one vendor on one channel",
            ),
        )
    return OrderLine(
        n=n,
        product=product.product_id,
        name=product.name,
        specification=product.specification,
        unit=product.unit,
        quantity=line.quantity,
        price=product.price,
        taxed=product.taxed,
        kind=product.kind,
        category=product.category,
        pdn=product.pdn,
        tkdn=product.tkdn,
    )


def _free_line(free: FreeLine, quantity: int, n: int) -> OrderLine:
    return OrderLine(
        n=n,
        product=None,
        name=free.name,
        specification="",
        unit=free.unit,
        quantity=quantity,
        price=free.price,
        taxed=False,
        kind=free.kind,
    )
