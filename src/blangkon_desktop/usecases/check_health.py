"""`doctor`: everything that can be checked of a data folder, as results in words."""

from __future__ import annotations

import shutil
from collections.abc import Sequence

from blangkon_desktop.domain.errors import BlangkonError, Damaged
from blangkon_desktop.domain.text import NOTHING, Sentence
from blangkon_desktop.usecases.ports import CheckResult
from blangkon_desktop.usecases.services import Services

_LOW_DISK = 200 * 1024 * 1024
_NO_OFFICE = Sentence("Buat kantor dengan: blangkon init", "Make an office with: blangkon init")


def check_all(services: Services) -> Sequence[CheckResult]:
    """All checks; only `ok` False without `remark` is damage."""
    checks = [_folder(services), _disk(services), _clock(services), _printer(), _rules(services)]
    try:
        if services.has_office:
            checks += services.care().health()
            checks.append(_hub(services))
    except BlangkonError as error:
        checks.append(_told("office", error))
    try:
        checks += services.catalogue_health()
    except BlangkonError as error:
        checks.append(_told("search-index", error))
    return checks


def _told(name: str, error: BlangkonError) -> CheckResult:
    """A full disk or a folder that may not be written is no damage."""
    return CheckResult(name, False, error.title, error.next_step, remark=not isinstance(error, Damaged))


def _folder(services: Services) -> CheckResult:
    """A place without data is no damage; a file in the place of the folder is."""
    place, there = services.data_dir, services.data_dir.is_dir()
    said = Sentence(str(place), str(place))
    return CheckResult("folder", there, said, NOTHING if there else _NO_OFFICE, remark=not place.exists())


def _disk(services: Services) -> CheckResult:
    folder = next((place for place in (services.data_dir, *services.data_dir.parents) if place.is_dir()), None)
    free = shutil.disk_usage(folder).free if folder else 0
    low = free < _LOW_DISK
    repair = Sentence("Kosongkan sebagian disk.", "Free some of the disk.") if low else NOTHING
    said = Sentence(f"{free // 2**20} MiB kosong", f"{free // 2**20} MiB free")
    return CheckResult("disk", not low, said, repair, remark=True)


def _clock(services: Services) -> CheckResult:
    now = services.clock.now().isoformat(timespec="seconds")
    if not services.clock.is_set:
        return CheckResult("clock", True, Sentence(f"jam perangkat: {now}", f"the device's clock: {now}"), remark=True)
    repair = Sentence("Kosongkan BLANGKON_NOW.", "Leave BLANGKON_NOW empty.")
    return CheckResult("clock", False, Sentence(f"jam diatur: {now}", f"the clock is set: {now}"), repair, remark=True)


def _printer() -> CheckResult:
    """Papers are PDF files; a printing system is only looked for, never asked."""
    if shutil.which("lp") or shutil.which("print"):
        return CheckResult("printer", True, Sentence("ada", "there"), remark=True)
    said = Sentence("tidak ditemukan; surat tetap dapat disimpan sebagai PDF", "none found; papers can be saved as PDF")
    return CheckResult("printer", False, said, remark=True)


def _rules(services: Services) -> CheckResult:
    try:
        policy = services.policy()
    except BlangkonError as error:
        return _told("rules", error)
    said = f"{policy.id} {policy.version}"
    unused = [file.kept for file in services.policies().files() if file.kept.policy is None]
    if unused:
        version, why = unused[0].record.version, unused[0].problem
        return CheckResult(
            "rules",
            False,
            Sentence(f"{said}; berkas {version} tidak dipakai. {why.id}", f"{said}; {version} is not used. {why.en}"),
            Sentence("Ambil lagi dari hub atau pasang lagi.", "Fetch it from the hub or install it again."),
            remark=True,
        )
    return CheckResult("rules", True, Sentence(said, said))


def _hub(services: Services) -> CheckResult:
    with services.office().read() as reader:
        figures = reader.sync_figures()
    waiting = Sentence(f"{figures.pending} catatan menunggu", f"{figures.pending} entries wait")
    if figures.conflicts:
        n = len(figures.conflicts)
        said = Sentence(f"{n} hal perlu diputuskan", f"{n} conflicts need a decision")
        return CheckResult("hub", False, said, Sentence("Buka Kirim & ambil.", "Open Send & fetch."), remark=True)
    if not figures.hub:
        said = Sentence(f"belum terhubung, {waiting.id}", f"not connected, {waiting.en}")
        return CheckResult("hub", True, said, remark=True)
    return CheckResult("hub", True, waiting, remark=True)
