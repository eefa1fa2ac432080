"""Tables of catalogue.db. The rank of a product is its place by price with tax; the index is keyed by it."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, MetaData, Table, Text

SCHEMA_VERSION = 1
"""Kept in `PRAGMA user_version`."""

metadata = MetaData()

vendors = Table(
    "vendors",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("vendor_id", Text, nullable=False, unique=True),
    Column("channel", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("legal_form", Text, nullable=False),
    Column("pkp", Integer),
    Column("umkk", Integer),
    Column("region", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("npwp", Text, nullable=False),
    Column("bank", Text, nullable=False),
    Column("account_number", Text, nullable=False),
    Column("account_name", Text, nullable=False),
)

categories = Table(
    "categories",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
)

products = Table(
    "products",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("product_id", Text, nullable=False, unique=True),
    Column("channel", Text, nullable=False),
    Column("sku", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("vendor", Integer, ForeignKey("vendors.number"), nullable=False),
    Column("price", Integer, nullable=False),
    Column("price_with_tax", Integer, nullable=False),
    Column("unit", Text, nullable=False),
    Column("category", Integer, ForeignKey("categories.number"), nullable=False),
    Column("kind", Text, nullable=False),
    Column("region", Text, nullable=False),
    Column("specification", Text, nullable=False),
    Column("pdn", Integer),
    Column("tkdn", Text, nullable=False),
    Column("umkk", Integer),
    Column("sold", Integer, nullable=False),
    Column("updated_at", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("digest", LargeBinary, nullable=False),
)

ranked = Table(
    "ranked",
    metadata,
    Column("rank", Integer, primary_key=True),
    Column("product", Integer, ForeignKey("products.number"), nullable=False),
    Column("price", Integer, nullable=False),
    Column("updated", Text, nullable=False),
)

RANK_INDEXES = {
    "ranked_by_product": "ON ranked (product)",
    "ranked_by_price": "ON ranked (price, rank)",
    "ranked_by_update": "ON ranked (updated DESC, rank)",
}
"""Made after the ranks are loaded, which is several times faster than keeping them up to date on the way."""

state = Table(
    "state",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

CREATE_INDEX = (
    "CREATE VIRTUAL TABLE product_search USING fts5("
    "words, content='', detail=none, columnsize=0, prefix='1 2 3', tokenize='unicode61 remove_diacritics 2')"
)
"""The words of each product under its rank, without a copy of the text: see `words.py` for what they are."""
