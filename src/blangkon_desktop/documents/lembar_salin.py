"""Lembar salin: what has to be typed into the forms of SIPD and INAPROC, field by field in their order."""

from __future__ import annotations

from blangkon_desktop.documents.blocks.grid import Column, Row
from blangkon_desktop.documents.flow import Flow, Layout
from blangkon_desktop.documents.format_id import SHORT_DOTS, or_dots
from blangkon_desktop.domain.paper_lists import LembarSalin

_COLUMNS = (
    Column("No", "centre", 24),
    Column("Isian pada formulir", least=160, most=180),
    Column("Yang diketik", flexible=True),
)


def _compose(flow: Flow, data: LembarSalin) -> None:
    flow.opening(data.head, flow.phrase("subtitle"))
    flow.put(flow.said("opening"))
    flow.gap()
    for section in data.sections:
        rows = [Row((str(at), field.label, field.value or SHORT_DOTS)) for at, field in enumerate(section.fields, 1)]
        flow.table(_COLUMNS, rows, money=0, title=f"{section.site} – {section.form}")
        flow.gap()


def _values(data: LembarSalin) -> dict[str, str]:
    return {"paket": or_dots(data.purchase.package_name, SHORT_DOTS), "tahun": str(data.purchase.year)}


LAYOUT = Layout(
    template="lembar_salin",
    title="Lembar Salin SIPD dan INAPROC",
    phrases=frozenset({"subtitle", "opening"}),
    fields=frozenset({"paket", "tahun"}),
    values=_values,
    compose=_compose,
    clauses=False,
)
