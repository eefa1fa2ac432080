"""The statements that settle an import: set comparisons over the staged rows, all of fixed text."""

from __future__ import annotations

_FACTS = (
    "name", "vendor", "price", "price_with_tax", "unit", "category", "kind", "region", "specification", "pdn", "tkdn",
    "umkk", "sold", "updated", "stock", "withdrawn",
)  # fmt: skip
_COLUMNS = ", ".join(("channel", "sku", *_FACTS))
_VENDOR = "vendor_id, channel, name, legal_form, pkp, umkk, region, address, npwp, bank, account_number, account_name"
_VENDOR_TEXTS = ("legal_form", "region", "address", "npwp", "bank", "account_number", "account_name")

CREATE_STAGE = (
    f"CREATE TEMP TABLE staged (seq INTEGER PRIMARY KEY, file, line, {_COLUMNS})",
    f"CREATE TEMP TABLE staged_vendor ({_VENDOR})",
    "CREATE TEMP TABLE loser (seq INTEGER PRIMARY KEY, winner INTEGER NOT NULL)",
    "CREATE TEMP TABLE absent (number INTEGER PRIMARY KEY)",
)
STAGE_ROW = f"INSERT INTO staged VALUES ({', '.join('?' * (5 + len(_FACTS)))})"
STAGE_VENDOR = f"INSERT INTO staged_vendor VALUES ({', '.join('?' * len(_VENDOR.split(',')))})"

_SAME = " AND ".join(f"{{0}}.{name} IS {{1}}.{name}" for name in _FACTS)
FIND_LOSERS = (
    "CREATE INDEX temp.staged_by_sku ON staged (channel, sku)",
    "INSERT INTO loser SELECT s.seq, w.winner FROM (SELECT channel, sku, max(seq) AS winner FROM staged "
    "GROUP BY channel, sku HAVING count(*) > 1) w JOIN staged s ON s.channel = w.channel AND s.sku = w.sku "
    "WHERE s.seq < w.winner",
)
_LOST = "FROM loser l JOIN staged s ON s.seq = l.seq JOIN staged w ON w.seq = l.winner WHERE"
COUNT_REPEATED = f"SELECT count(*) {_LOST} {_SAME.format('s', 'w')}"
SUPERSEDED = f"SELECT s.file, s.line, s.sku {_LOST} NOT ({_SAME.format('s', 'w')}) ORDER BY s.seq"
DROP_LOSERS = "DELETE FROM staged WHERE seq IN (SELECT seq FROM loser)"

_KNOWN = "FROM staged s JOIN products p ON p.channel = s.channel AND p.sku = s.sku"
COUNT_STAGED = "SELECT count(*) FROM staged"
COUNT_KNOWN = (
    f"SELECT count(*), ifnull(sum({_SAME.format('s', 'p')}), 0), "
    f"ifnull(sum(s.price_with_tax <> p.price_with_tax), 0), ifnull(sum(s.withdrawn > 0 AND p.withdrawn = 0), 0) "
    f"{_KNOWN}"
)
REPRICED = (
    "SELECT s.channel, s.sku, s.name, p.price_with_tax, s.price_with_tax "
    f"{_KNOWN} WHERE s.price_with_tax <> p.price_with_tax "
    "ORDER BY abs(s.price_with_tax - p.price_with_tax) * 1.0 / p.price_with_tax DESC, s.sku LIMIT ?"
)
FIND_ABSENT = (
    "INSERT INTO absent SELECT p.number FROM products p WHERE p.withdrawn = 0 "
    "AND p.channel IN (SELECT DISTINCT channel FROM staged) "
    "AND NOT EXISTS (SELECT 1 FROM staged s WHERE s.channel = p.channel AND s.sku = p.sku)"
)
COUNT_ABSENT = "SELECT count(*) FROM absent"
SHOW_ABSENT = (
    "SELECT p.channel, p.sku, p.name, p.price_with_tax FROM absent a JOIN products p ON p.number = a.number "
    "ORDER BY p.number LIMIT ?"
)
COUNT_OFFERED = "SELECT count(*) FROM products WHERE withdrawn = 0 AND channel IN (SELECT DISTINCT channel FROM staged)"
WITHDRAW_ABSENT = "UPDATE products SET withdrawn = ? WHERE number IN (SELECT number FROM absent)"

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
KEEP_NEW = (
    f"INSERT INTO products ({_COLUMNS}) SELECT {_COLUMNS} FROM staged s WHERE NOT EXISTS "
    "(SELECT 1 FROM products p WHERE p.channel = s.channel AND p.sku = s.sku) ORDER BY s.seq"
)
KEEP_ALL_NEW = f"INSERT INTO products ({_COLUMNS}) SELECT {_COLUMNS} FROM staged ORDER BY seq"
KEEP_OLD_PRICES = (
    "INSERT OR IGNORE INTO prices (product, day, price_with_tax) "
    f"SELECT p.number, ?, p.price_with_tax {_KNOWN} WHERE s.price_with_tax <> p.price_with_tax"
)
KEEP_CHANGED = (
    f"UPDATE products SET {', '.join(f'{name} = s.{name}' for name in _FACTS)} FROM staged s "
    f"WHERE products.channel = s.channel AND products.sku = s.sku AND NOT ({_SAME.format('products', 's')})"
)
COUNT_CHANNELS = "SELECT channel, count(*) FROM products WHERE withdrawn = 0 GROUP BY channel"
SET_STATE = "INSERT INTO state (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
