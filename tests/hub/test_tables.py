"""The hub's SQL stays portable: tenants lead every key, nothing ties one tenant to another."""

from __future__ import annotations

import pytest
from sqlalchemy import Table, UniqueConstraint, make_url
from sqlalchemy.schema import CreateIndex, CreateTable

from blangkon_desktop.hub.store.tables import metadata

REFERENCE = {"hub", "directory", "invites", "policies", "catalogues", "segments"}
POSTGRESQL = make_url("postgresql+psycopg://hub").get_dialect()()
TENANT = [table for table in metadata.sorted_tables if table.name not in REFERENCE]


@pytest.mark.parametrize("table", TENANT, ids=lambda table: table.name)
def test_every_key_of_a_tenant_begins_with_its_office(table: Table) -> None:
    assert next(iter(table.primary_key.columns)).name == "office_id"
    for constraint in table.constraints:
        if isinstance(constraint, UniqueConstraint):
            assert next(iter(constraint.columns)).name == "office_id"
    for index in table.indexes:
        assert next(iter(index.columns)).name == "office_id"
    assert not table.foreign_keys


@pytest.mark.parametrize("table", metadata.sorted_tables, ids=lambda table: table.name)
def test_postgresql_can_make_the_tables_without_what_other_engines_lack(table: Table) -> None:
    said = [str(CreateTable(table).compile(dialect=POSTGRESQL))]
    said += [str(CreateIndex(index).compile(dialect=POSTGRESQL)) for index in table.indexes]
    for word in ("SERIAL", "IDENTITY", "EXCLUDE", "DEFERRABLE", "INHERITS"):
        assert word not in " ".join(said).upper()
