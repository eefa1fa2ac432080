"""`doctor`: everything that can be checked of a data folder, as results in words."""

from __future__ import annotations

import shutil
from collections.abc import Sequence

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.usecases.ports import CheckResult
from blangkon_desktop.usecases.services import Services

_LOW_DISK = 200 * 1024 * 1024


def check_all(services: Services) -> Sequence[CheckResult]:
    """All checks; only `ok` False without `remark` is damage."""
    checks = [_folder(services), _disk(services), _rules(services)]
    try:
        if services.has_office:
            checks += services.care().health()
            checks += [_catalogue(services), _sync(services)]
    except BlangkonError as error:
        checks.append(CheckResult("kantor", False, error.title.id, error.next_step.id))
    return checks


def _folder(services: Services) -> CheckResult:
    there = services.data_dir.is_dir()
    return CheckResult("folder", there, str(services.data_dir), "" if there else "Buat kantor dengan: blangkon init")


def _disk(services: Services) -> CheckResult:
    folder = services.data_dir if services.data_dir.exists() else services.data_dir.parent
    free = shutil.disk_usage(folder if folder.exists() else "/").free
    low = free < _LOW_DISK
    repair = "Kosongkan sebagian disk." if low else ""
    return CheckResult("disk", not low, f"{free // 2**20} MiB kosong", repair, remark=True)


def _rules(services: Services) -> CheckResult:
    try:
        policy = services.policy()
    except BlangkonError as error:
        return CheckResult("aturan", False, error.title.id, error.next_step.id)
    return CheckResult("aturan", True, f"{policy.id} {policy.version}")


def _catalogue(services: Services) -> CheckResult:
    try:
        info = services.catalogue().browse.info()
    except BlangkonError as error:
        return CheckResult("katalog", False, error.title.id, error.next_step.id, remark=True)
    return CheckResult("katalog", True, f"{info.products} barang, {info.vendors} penyedia")


def _sync(services: Services) -> CheckResult:
    with services.office().read() as reader:
        figures = reader.sync_figures()
    if figures.conflicts:
        return CheckResult("hub", False, f"{len(figures.conflicts)} hal perlu diputuskan", "Buka Kirim & ambil", True)
    if not figures.hub:
        return CheckResult("hub", True, f"belum terhubung, {figures.pending} catatan menunggu", remark=True)
    return CheckResult("hub", True, f"{figures.pending} catatan menunggu")
