"""`blangkon catalog search`: what the search box and the filters beside it do."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import Annotated, Any

import typer

from blangkon_desktop.cli.catalog_payloads import facets_payload, page_payload
from blangkon_desktop.cli.catalog_text import facets_text, page_text
from blangkon_desktop.cli.context import CliContext
from blangkon_desktop.cli.query_lines import answer_lines
from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.domain.money import parse_rupiah
from blangkon_desktop.usecases.catalogue_views import SearchQuery, SortOrder


class Mark(StrEnum):
    """Marks that `--only` keeps, each as the filter of the window."""

    PKP = "pkp"
    IN_STOCK = "in-stock"
    TKDN_25 = "tkdn-25"
    TKDN_40 = "tkdn-40"
    FRESH = "fresh"
    WITHDRAWN = "withdrawn"


def register_search(group: typer.Typer) -> None:
    """Add the command to the group `catalog`."""
    group.command("search")(search_command)


def search_command(
    ctx: typer.Context,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="Kata yang dicari; kosong berarti semua.")] = "",
    stdin: Annotated[bool, typer.Option("--stdin", help="Satu pencarian per baris masukan.")] = False,
    channel: Annotated[list[Channel] | None, typer.Option("--channel", help="Kanal; boleh berulang.")] = None,
    category: Annotated[str, typer.Option("--category", help="Kata dalam kategori.")] = "",
    min_price: Annotated[str | None, typer.Option("--min-price", help="Harga dengan pajak paling sedikit.")] = None,
    max_price: Annotated[str | None, typer.Option("--max-price", help="Harga dengan pajak paling banyak.")] = None,
    region: Annotated[str, typer.Option("--region", help="Awal kode wilayah, misalnya 33.25.")] = "",
    pdn: Annotated[bool, typer.Option("--pdn", help="Hanya produk dalam negeri.")] = False,
    umkk: Annotated[bool, typer.Option("--umkk", help="Hanya usaha mikro, kecil, koperasi.")] = False,
    never_bought: Annotated[bool, typer.Option("--never-bought", help="Hanya yang belum pernah laku.")] = False,
    only: Annotated[list[Mark] | None, typer.Option("--only", help="Hanya yang bertanda ini; boleh berulang.")] = None,
    vendor: Annotated[str, typer.Option("--vendor", metavar="ID", help="Hanya barang satu penyedia.")] = "",
    facets: Annotated[bool, typer.Option("--facets", help="Hitung juga barang tiap pilihan saringan.")] = False,
    sort: Annotated[SortOrder, typer.Option("--sort", help="Urutan hasil.")] = SortOrder.RELEVANCE,
    limit: Annotated[int, typer.Option("--limit", help="Banyaknya baris.")] = 50,
    cursor: Annotated[str | None, typer.Option("--cursor", help="Penanda halaman berikutnya.")] = None,
) -> None:
    """Cari barang; setiap kata dicocokkan dari awalnya."""
    context: CliContext = ctx.obj
    context.sign_in()
    asked = SearchQuery(
        text=text,
        channels=tuple(channel or ()),
        category=category,
        min_price=None if min_price is None else parse_rupiah(min_price),
        max_price=None if max_price is None else parse_rupiah(max_price),
        region=region,
        pdn=pdn,
        umkk=umkk,
        never_bought=never_bought,
        vendor_id=vendor,
        sort=sort,
        limit=limit,
        cursor=cursor,
    )
    browse = context.catalogue().browse
    query = _marked(asked, only or [], browse.fresh_since)
    if stdin:
        answer_lines(browse, query)
        return
    page = browse.search(query)
    counts = browse.facets(query) if facets else None
    more = {} if counts is None else {"facets": facets_payload(counts)}
    words = page_text(page, context.language) + ("" if counts is None else f"\n{facets_text(counts)}")
    context.emit(page_payload(page) | {"cursor": page.cursor} | more, words)


def _marked(query: SearchQuery, only: list[Mark], since: str) -> SearchQuery:
    """The query that keeps only what has these marks; prices are fresh `since` a day."""
    marks: dict[str, Any] = {mark.value.replace("-", "_"): True for mark in only}
    return replace(query, since=since, **marks)
