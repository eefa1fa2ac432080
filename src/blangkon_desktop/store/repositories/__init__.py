"""Reading office.db: one module for each kind of record. Plain functions over a connection, frozen records out."""
