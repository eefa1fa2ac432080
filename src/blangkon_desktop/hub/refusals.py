"""Refusals of a whole batch or request, told to people; nothing of a refused batch is kept."""

from __future__ import annotations

from blangkon_desktop.domain.errors import Conflict, InvalidInput, NotAllowed
from blangkon_desktop.domain.text import Sentence

_SAFE = Sentence("Data di laptop aman dan tetap antre.", "The data on the laptop are safe and stay queued.")


def malformed(reason: str) -> InvalidInput:
    """The bytes are not what the protocol says."""
    return InvalidInput(
        "sync.malformed",
        Sentence("Hub tidak dapat membaca kiriman.", "The hub can't read what was sent."),
        detail=Sentence(f"{_SAFE.id} ({reason})", f"{_SAFE.en} ({reason})"),
        next_step=Sentence("Perbarui program ini, lalu kirim lagi.", "Update this program, then send again."),
    )


def not_authentic(reason: str) -> NotAllowed:
    """A signature or a digest does not hold."""
    return NotAllowed(
        "sync.not_authentic",
        Sentence("Hub menolak kiriman yang tidak asli.", "The hub refused what is not authentic."),
        detail=Sentence(f"{_SAFE.id} ({reason})", f"{_SAFE.en} ({reason})"),
        next_step=Sentence("Kirim lagi; bila berulang, pasangkan ulang.", "Send again; if it recurs, pair again."),
    )


def other_content(batch_id: str) -> Conflict:
    """The same batch id came with other bytes."""
    return Conflict(
        "sync.batch_changed",
        Sentence("Kiriman dengan id ini sudah ada dengan isi lain.", "This batch id came with other content before."),
        detail=_SAFE,
        next_step=Sentence("Periksa data dengan «doctor».", "Check the data with “doctor”."),
        data={"batch_id": batch_id},
    )


def chain_gap(expected: int) -> Conflict:
    """The hub lacks entries before this batch; the device should send again from `expected` on."""
    return Conflict(
        "sync.chain_gap",
        Sentence("Hub belum memiliki catatan sebelumnya.", "The hub lacks entries from before."),
        detail=_SAFE,
        next_step=Sentence("Kirim lagi; program mengirim ulang yang kurang.", "Sync again; what is missing is sent."),
        data={"expected": expected},
    )


def chain_forked(seq: int) -> Conflict:
    """The device's chain differs from what the hub holds of it: a restored copy or another one in use."""
    return Conflict(
        "sync.chain_forked",
        Sentence("Riwayat laptop ini berbeda dari yang ada di hub.", "This laptop's history differs from the hub's."),
        detail=Sentence(
            f"Catatan ke-{seq} tidak sama; mungkin dua salinan folder data dipakai. {_SAFE.id}",
            f"Entry {seq} is not the same; perhaps two copies of the data folder are in use. {_SAFE.en}",
        ),
        next_step=Sentence("Pakai satu folder data saja; hubungi admin.", "Use one data folder only; ask the admin."),
        data={"seq": seq},
    )


def cursor_gone() -> Conflict:
    """The cursor is not one of this hub in this epoch: start from the beginning."""
    return Conflict(
        "sync.cursor_gone",
        Sentence("Penanda posisi tidak berlaku lagi.", "The place marker is no longer valid."),
        detail=_SAFE,
        next_step=Sentence("Kirim & ambil lagi.", "Sync again."),
    )
