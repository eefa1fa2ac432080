"""Tables of catalogue.db: what is known of products and vendors, and the parts of the search index.

Labels that repeat (units, categories, regions) are kept once and named by number; channels and kinds are numbers too
(`codes.py`). References are not checked row by row, which would double the time of an import; `health.py` checks
them all at once. A product that its channel no longer offers stays, with the day on which it was withdrawn.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, MetaData, Table, Text

SCHEMA_VERSION = 3
"""Kept in `PRAGMA user_version`. The third has the same tables as the second; its index knows the local content."""

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

LABELS = ("categories", "units", "regions")
"""Tables of labels, all alike."""

for _name in LABELS:
    Table(
        _name,
        metadata,
        Column("number", Integer, primary_key=True),
        Column("name", Text, nullable=False, unique=True),
    )

products = Table(
    "products",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("channel", Integer, nullable=False),
    Column("sku", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("vendor", Integer, nullable=False),
    Column("price", Integer, nullable=False),
    Column("price_with_tax", Integer, nullable=False),
    Column("unit", Integer, nullable=False),
    Column("category", Integer, nullable=False),
    Column("kind", Integer, nullable=False),
    Column("region", Integer, nullable=False),
    Column("specification", Text, nullable=False),
    Column("pdn", Integer),
    Column("tkdn", Text, nullable=False),
    Column("umkk", Integer),
    Column("sold", Integer, nullable=False),
    Column("updated", Integer, nullable=False),
    Column("stock", Integer),
    Column("withdrawn", Integer, nullable=False, server_default="0"),
)

CREATE_PRODUCT_INDEX = "CREATE UNIQUE INDEX IF NOT EXISTS products_by_sku ON products (channel, sku)"
DROP_PRODUCT_INDEX = "DROP INDEX products_by_sku"

prices = Table(
    "prices",
    metadata,
    Column("product", Integer, ForeignKey("products.number"), primary_key=True),
    Column("day", Integer, primary_key=True),
    Column("price_with_tax", Integer, nullable=False),
    sqlite_with_rowid=False,
)
"""What a product cost until that day: a row for each change that an import brought."""

index_parts = Table(
    "index_parts",
    metadata,
    Column("name", Text, primary_key=True),
    Column("digest", LargeBinary, nullable=False),
    Column("data", LargeBinary, nullable=False),
)
"""Arrays of the search index; see `index_build.py`."""

state = Table(
    "state",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
