"""Files that belong to an order: photos of goods, scans of signed papers, invoices; checked, kept by their sha256."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from blangkon_desktop.domain.lifecycle import require_step
from blangkon_desktop.domain.order import Attachment, Order
from blangkon_desktop.domain.order_codec import attachment_to_payload
from blangkon_desktop.domain.people import Person
from blangkon_desktop.domain.receipt_steps import find_receipt
from blangkon_desktop.usecases.order_access import find_order, take_step
from blangkon_desktop.usecases.ports import OfficeStore


class AttachmentKind(StrEnum):
    """What a file shows; the values are those of `order attach --kind`."""

    PHOTO = "foto"
    DELIVERY_NOTE = "surat-jalan"
    INVOICE = "invoice"
    FAKTUR = "faktur"
    PAYMENT_PROOF = "bukti-bayar"
    TAX_PROOF = "bukti-setor"
    SIGNED_PAPER = "berkas-bertanda-tangan"
    SCREENSHOT = "tangkapan-layar"
    INVITATION = "undangan"
    ATTENDANCE = "daftar-hadir"
    MINUTES = "notulen"
    SELLER_RECEIPT = "nota-penyedia"
    EXEMPTION = "surat-bebas-pajak"
    OTHER = "lain"


class KeptFile(Protocol):
    """A file in the folder of files: named by its sha256, with its media type and size in bytes."""

    @property
    def sha256(self) -> str:
        """Its name."""

    @property
    def media(self) -> str:
        """image/jpeg, image/png or application/pdf."""

    @property
    def size(self) -> int:
        """Bytes."""


class KeepFile(Protocol):
    """Checks a file by its content and keeps a copy: JPEG and PNG shrunk and without metadata, PDF as it is."""

    def __call__(self, path: Path) -> KeptFile:
        """Raises NotFound (`file.not_found`), InvalidInput (`file.too_large`, `file.not_accepted`)."""


class KeptFiles(Protocol):
    """The folder of files, for looking: nothing in it is ever executed or opened by name."""

    def path_of(self, sha256: str, media: str) -> Path | None:
        """Where a kept file lies; None when it is not on this laptop."""

    def photo(self, sha256: str) -> Path | None:
        """Where a photo lies, whichever kind of picture it is."""


def keep_photos(keep: KeepFile, paths: Sequence[str]) -> tuple[str, ...]:
    """Keep photos of goods; their sha256 names in the order given."""
    return tuple(keep(Path(path)).sha256 for path in paths)


class AttachFile:
    """Puts files to an order; nothing is ever taken away again."""

    def __init__(self, store: OfficeStore, keep: KeepFile) -> None:
        self._store = store
        self._keep = keep

    def attach(
        self, person: Person, order_id: str, path: Path, kind: AttachmentKind, receipt: int | None = None
    ) -> Order:
        """Keep the file and note it in the order. The same file of the same kind again changes nothing."""
        kept = self._keep(path)
        with self._store.write(person.user) as writer:
            order = find_order(writer, order_id)
            require_step(order, "order.attached")
            if receipt is not None:
                find_receipt(order, receipt)
            known = ((a.sha256, a.kind, a.receipt) for a in order.attachments)
            if (kept.sha256, kind.value, receipt) in known:
                return order
            item = Attachment(kind.value, kept.sha256, path.name, kept.media, kept.size, receipt)
            return take_step(writer, person, order, "order.attached", attachment_to_payload(item))
