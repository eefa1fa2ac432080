"""The statements that settle an import: set comparisons over the staged rows, all of fixed text."""

from __future__ import annotations

from blangkon_desktop.store.catalogue.tables import RANK_INDEXES

_PRODUCT = (
    "product_id, channel, sku, name, vendor_id, price, price_with_tax, unit, category, kind, region, specification, "
    "pdn, tkdn, umkk, sold, updated_at, words, digest"
)
_VENDOR = "vendor_id, channel, name, legal_form, pkp, umkk, region, address, npwp, bank, account_number, account_name"
_VENDOR_TEXTS = ("legal_form", "region", "address", "npwp", "bank", "account_number", "account_name")

CREATE_STAGE = (
    f"CREATE TEMP TABLE staged (seq INTEGER PRIMARY KEY, file, line, {_PRODUCT})",
    f"CREATE TEMP TABLE staged_vendor ({_VENDOR})",
)
STAGE_ROW = f"INSERT INTO staged VALUES ({', '.join('?' * (3 + len(_PRODUCT.split(','))))})"
STAGE_VENDOR = f"INSERT INTO staged_vendor VALUES ({', '.join('?' * len(_VENDOR.split(',')))})"

PICK_WINNERS = (
    "CREATE INDEX temp.staged_by_id ON staged (product_id, seq)",
    "CREATE TEMP TABLE winner (product_id TEXT PRIMARY KEY, seq INTEGER NOT NULL, rows INTEGER NOT NULL) WITHOUT ROWID",
    "INSERT INTO winner SELECT product_id, max(seq), count(*) FROM staged GROUP BY product_id",
)
_EARLIER = (
    "FROM winner w JOIN staged s ON s.product_id = w.product_id AND s.seq < w.seq "
    "JOIN staged last ON last.seq = w.seq WHERE w.rows > 1 AND s.digest "
)
COUNT_REPEATED = f"SELECT count(*) {_EARLIER} = last.digest"
SUPERSEDED = f"SELECT s.file, s.line, s.sku {_EARLIER} <> last.digest ORDER BY s.seq"

COUNT_OUTCOME = (
    "SELECT sum(p.number IS NULL), sum(p.digest <> s.digest), sum(p.digest = s.digest) "
    "FROM winner w JOIN staged s ON s.seq = w.seq LEFT JOIN products p ON p.product_id = w.product_id"
)

# What one source does not know must not erase what another one told.
_VENDOR_SET = ", ".join(
    ["channel = excluded.channel", "name = excluded.name"]
    + [f"{flag} = coalesce(excluded.{flag}, {flag})" for flag in ("pkp", "umkk")]
    + [f"{text} = coalesce(nullif(excluded.{text}, ''), {text})" for text in _VENDOR_TEXTS]
)
_VENDOR_DIFFERS = " OR ".join(
    ["excluded.channel <> channel", "excluded.name <> name"]
    + [f"(excluded.{flag} IS NOT NULL AND excluded.{flag} IS NOT {flag})" for flag in ("pkp", "umkk")]
    + [f"(excluded.{text} <> '' AND excluded.{text} <> {text})" for text in _VENDOR_TEXTS]
)
KEEP_VENDORS = (
    f"INSERT INTO vendors ({_VENDOR}) SELECT {_VENDOR} FROM staged_vendor WHERE true "
    f"ON CONFLICT (vendor_id) DO UPDATE SET {_VENDOR_SET} WHERE {_VENDOR_DIFFERS}"
)
KEEP_CATEGORIES = (
    "INSERT INTO categories (name) SELECT DISTINCT s.category FROM winner w JOIN staged s ON s.seq = w.seq "
    "WHERE s.category NOT IN (SELECT name FROM categories)"
)
_KEPT = (
    "product_id, channel, sku, name, vendor, price, price_with_tax, unit, category, kind, region, specification, "
    "pdn, tkdn, umkk, sold, updated_at, words, digest"
)
KEEP_PRODUCTS = (
    f"INSERT INTO products ({_KEPT}) "
    "SELECT s.product_id, s.channel, s.sku, s.name, v.number, s.price, s.price_with_tax, s.unit, c.number, s.kind, "
    "s.region, s.specification, s.pdn, s.tkdn, s.umkk, s.sold, s.updated_at, s.words, s.digest "
    "FROM winner w JOIN staged s ON s.seq = w.seq JOIN vendors v ON v.vendor_id = s.vendor_id "
    "JOIN categories c ON c.name = s.category WHERE true "
    "ON CONFLICT (product_id) DO UPDATE SET "
    + ", ".join(f"{name.strip()} = excluded.{name.strip()}" for name in _KEPT.split(","))
    + " WHERE excluded.digest <> digest"
)

REBUILD_INDEX = (
    *(f"DROP INDEX IF EXISTS {name}" for name in RANK_INDEXES),
    "DELETE FROM ranked",
    "INSERT INTO ranked (rank, product, price, updated) SELECT row_number() OVER (ORDER BY price_with_tax, number), "
    "number, price_with_tax, updated_at FROM products ORDER BY price_with_tax, number",
    *(f"CREATE INDEX {name} {columns}" for name, columns in RANK_INDEXES.items()),
    "INSERT INTO product_search (product_search) VALUES ('delete-all')",
    "INSERT INTO product_search (rowid, words) SELECT r.rank, p.words FROM ranked r "
    "JOIN products p ON p.number = r.product ORDER BY r.rank",
)
COUNT_CHANNELS = "SELECT channel, count(*) FROM products GROUP BY channel"
SET_STATE = "INSERT INTO state (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
