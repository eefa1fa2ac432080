"""`sync …`: pair with a hub, exchange entries, say what waits and what is in conflict."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated, Any

import typer

from blangkon_desktop.cli.catalog_payloads import report_payload
from blangkon_desktop.cli.catalog_text import report_text
from blangkon_desktop.cli.context import CliContext
from blangkon_desktop.domain.people import Role
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.sync_ports import ConflictView, HubLink, SyncOutcome

_LOOK = Sentence(
    "Lihat dahulu dengan «sync catalogue --dry-run», lalu terima dengan --accept-changes.",
    "Look first with “sync catalogue --dry-run”, then take it with --accept-changes.",
)


def register(app: typer.Typer) -> None:
    """Add the group `sync`."""
    group = typer.Typer(help="Kirim & ambil dengan hub / exchange with a hub")
    group.command("pair")(pair)
    group.command("run")(run)
    group.command("catalogue")(catalogue)
    group.command("status")(status)
    group.command("conflicts")(conflicts)
    app.add_typer(group, name="sync")


def pair(
    ctx: typer.Context,
    url: Annotated[str, typer.Argument(help="Alamat hub / address of the hub")],
    invite: Annotated[str, typer.Option("--invite", help="Kode undangan / invitation")],
) -> None:
    """Pasangkan kantor dengan hub; folder kosong menjadi laptop berikutnya / pair; an empty folder joins the office."""
    context: CliContext = ctx.obj
    desk = context.sync_desk()
    if context.is_empty_folder:
        link, outcome = desk.join(url, invite)
        context.emit({**_link(link), **_outcome(context, outcome)}, _said(context, outcome))
        return
    link = desk.pair(context.sign_in(Role.ADMIN), url, invite)
    said = Sentence(
        f"Terpasang dengan hub {link.url}. Lanjutkan dengan «sync run».",
        f"Paired with the hub {link.url}. Go on with “sync run”.",
    )
    context.emit(_link(link), context.say(said) + _remark(context, link))


def run(ctx: typer.Context) -> None:
    """Kirim yang menunggu, ambil yang baru / send what waits, fetch what is new."""
    context: CliContext = ctx.obj
    context.sign_in(Role.ADMIN)
    outcome = context.sync_desk().run()
    context.emit(_outcome(context, outcome), _said(context, outcome))


def catalogue(
    ctx: typer.Context,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Hitung saja / only count")] = False,
    accepted: Annotated[
        bool, typer.Option("--accept-changes", help="Terima perubahan yang banyak / take large changes")
    ] = False,
) -> None:
    """Ambil katalog dari hub sekarang / take the hub's catalogue now."""
    context: CliContext = ctx.obj
    context.sign_in(Role.ADMIN)
    took = context.sync_desk().take_catalogue(accepted=accepted, dry_run=dry_run)
    report = took.imported if took is not None else None
    if took is None or report is None:
        nothing = Sentence("Hub tidak punya katalog yang lebih baru.", "The hub has no newer catalogue.")
        context.emit({"import": None}, context.say(nothing))
        return
    payload = {"state": took.manifest.state, "whole": took.route.whole, "bytes": took.route.size}
    context.emit(payload | {"import": report_payload(report)}, report_text(report, context.language))


def status(ctx: typer.Context) -> None:
    """Apa yang menunggu dikirim / what waits for the hub."""
    context: CliContext = ctx.obj
    context.sign_in()
    seen = context.sync_desk().status()
    payload = {
        "pending": seen.pending,
        "last_success": seen.last_success or None,
        "hub": seen.hub or None,
        "office_id": seen.office_id,
        "device_id": seen.device_id,
        "conflicts": [asdict(view) for view in seen.conflicts],
    }
    said = Sentence(
        f"{seen.pending} catatan menunggu; terakhir berhasil {seen.last_success or 'belum pernah'}; "
        f"hub {seen.hub or 'belum ada'}; {len(seen.conflicts)} perlu dipilih.",
        f"{seen.pending} entries wait; last success {seen.last_success or 'never'}; "
        f"hub {seen.hub or 'none yet'}; {len(seen.conflicts)} need a choice.",
    )
    context.emit(payload, context.say(said))


def conflicts(ctx: typer.Context) -> None:
    """Perubahan yang bertabrakan; kedua versi tersimpan / changes in conflict; both versions are kept."""
    context: CliContext = ctx.obj
    context.sign_in()
    found = context.sync_desk().conflicts()
    lines = [_line(view) for view in found]
    nothing = Sentence("Tidak ada yang bertabrakan.", "Nothing is in conflict.")
    context.emit({"conflicts": [asdict(view) for view in found]}, "\n".join(lines) or context.say(nothing))


def _link(link: HubLink) -> dict[str, Any]:
    return {"hub": link.url, "hub_id": link.hub_id, "office_id": link.office_id, "practice": link.practice}


def _outcome(context: CliContext, outcome: SyncOutcome) -> dict[str, Any]:
    news = outcome.policy
    policy = news and {"version": news.version or None, "taken": news.taken, "text": context.say(news.said)}
    goods = outcome.catalogue
    catalogue = goods and {"taken": goods.taken, "asks": goods.asks, "text": context.say(goods.said)}
    return {**asdict(outcome), "policy": policy, "catalogue": catalogue}


def _said(context: CliContext, outcome: SyncOutcome) -> str:
    news = (outcome.policy, outcome.catalogue)
    lines = [context.say(_told(outcome)), *(context.say(item.said) for item in news if item is not None)]
    if outcome.catalogue is not None and outcome.catalogue.asks:
        lines.append(context.say(_LOOK))
    return "\n".join(lines)


def _told(outcome: SyncOutcome) -> Sentence:
    lost = outcome.conflict + outcome.rejected
    return Sentence(
        f"{outcome.pushed} dikirim, {outcome.pulled} diambil"
        + (f", {lost} perlu tindakan: lihat «sync conflicts»." if lost else "."),
        f"{outcome.pushed} sent, {outcome.pulled} fetched"
        + (f", {lost} need attention: see “sync conflicts”." if lost else "."),
    )


def _line(view: ConflictView) -> str:
    return f"{view.entry_id}  {view.type}  {view.entity_id}  {view.actor}  {view.time}"


def _remark(context: CliContext, link: HubLink) -> str:
    if link.url.startswith("https:"):
        return ""
    said = Sentence(
        "Tanpa https isi kiriman dapat dibaca di jaringan ini; keasliannya tetap terjaga.",
        "Without https what is sent can be read on this network; it stays authentic.",
    )
    return "\n" + context.say(said)
