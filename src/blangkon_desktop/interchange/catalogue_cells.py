"""Products as rows of a `blangkon-csv`, the same cells for the same product: what packs and segments are made of."""

from __future__ import annotations

from blangkon_desktop.domain.catalogue import Product, Vendor
from blangkon_desktop.interchange.blangkon_csv import PRODUCT_COLUMNS, STATE_COLUMNS, VENDOR_COLUMNS

HEADER = (*PRODUCT_COLUMNS, *VENDOR_COLUMNS, *STATE_COLUMNS)
Row = tuple[str, ...]

_WITHDRAWN = HEADER.index("withdrawn")


def key_of(row: Row) -> tuple[str, str]:
    """Channel and code: by this rows are sorted and known again."""
    return row[0], row[1]


def is_offered(row: Row) -> bool:
    """Whether the row does not say that its product is gone."""
    return not row[_WITHDRAWN]


def withdrawn(row: Row, day: str) -> Row:
    """The row of a product that is no longer offered from an ISO day on."""
    return (*row[:_WITHDRAWN], day, *row[_WITHDRAWN + 1 :])


def row_cells(product: Product, vendor: Vendor | None) -> Row:
    """A product with its vendor as cells; what is not known is empty."""
    facts = (
        product.channel.value,
        product.sku,
        product.name,
        product.vendor,
        product.vendor_id,
        str(product.price),
        str(product.price_with_tax),
        product.unit,
        product.category,
        product.kind.value,
        product.region,
        product.specification,
        _flag(product.pdn),
        product.tkdn,
        _flag(product.umkk),
        str(product.sold),
        product.updated_at,
    )
    known = vendor or Vendor(product.vendor_id, product.channel, product.vendor)
    seller = (known.legal_form, _flag(known.pkp), known.npwp, known.address)
    account = (known.bank, known.account_number, known.account_name)
    return (*facts, *seller, *account, "" if product.stock is None else str(product.stock), product.withdrawn)


def _flag(value: bool | None) -> str:
    if value is None:
        return ""
    return "ya" if value else "tidak"
