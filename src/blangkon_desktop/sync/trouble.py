"""Errors of the exchange told to people: no connection, an answer that is not our hub's, and the hub's own refusals."""

from __future__ import annotations

from blangkon_desktop.domain.errors import BlangkonError, Conflict, InvalidInput, NoConnection, NotAllowed, NotFound
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.sync.wire.models import Problem, Said

_SAFE = Sentence("Data Anda aman di laptop ini dan tetap antre.", "Your data are safe on this laptop and stay queued.")
_FAMILIES: dict[int, type[BlangkonError]] = {
    403: NotAllowed,
    404: NotFound,
    409: Conflict,
    413: InvalidInput,
    422: InvalidInput,
}


def unreachable(reason: str) -> NoConnection:
    """Nobody answers, or the answer breaks off."""
    return NoConnection(
        "sync.unreachable",
        Sentence("Hub tidak dapat dihubungi.", "The hub can't be reached."),
        detail=Sentence(f"{_SAFE.id} ({reason})", f"{_SAFE.en} ({reason})"),
        next_step=Sentence("Periksa jaringan, lalu kirim & ambil lagi.", "Check the network, then sync again."),
    )


def not_our_hub(reason: str) -> NoConnection:
    """Somebody answers, but not the paired hub in the agreed way: a login page, a proxy, a forgery."""
    return NoConnection(
        "sync.not_our_hub",
        Sentence("Yang menjawab bukan hub yang dipasangkan.", "What answers is not the paired hub."),
        detail=Sentence(f"{_SAFE.id} ({reason})", f"{_SAFE.en} ({reason})"),
        next_step=Sentence(
            "Masuk dahulu ke jaringan (halaman Wi-Fi), lalu kirim & ambil lagi.",
            "Sign in to the network (its Wi-Fi page) first, then sync again.",
        ),
    )


def refused(problem: Problem) -> BlangkonError:
    """The hub's own words as an error of the family that the status names."""
    family = _FAMILIES.get(problem.status, NoConnection)
    return family(
        problem.code,
        _sentence(problem.title),
        detail=_sentence(problem.detail),
        next_step=_sentence(problem.next_step),
        data={"expected": problem.expected} if problem.expected else {},
    )


def not_paired() -> Conflict:
    """There is no hub to exchange with yet."""
    return Conflict(
        "sync.not_paired",
        Sentence("Folder data ini belum dipasangkan dengan hub.", "This data folder is not paired with a hub yet."),
        detail=_SAFE,
        next_step=Sentence("Minta undangan, lalu «sync pair».", "Ask for an invitation, then “sync pair”."),
    )


def update_first() -> Conflict:
    """An entry was written by a newer program than this one."""
    return Conflict(
        "sync.newer_entries",
        Sentence("Laptop lain memakai program yang lebih baru.", "Another laptop uses a newer program."),
        detail=_SAFE,
        next_step=Sentence("Perbarui program ini, lalu kirim & ambil lagi.", "Update this program, then sync again."),
    )


def _sentence(said: Said) -> Sentence:
    return Sentence(said.id, said.en)
