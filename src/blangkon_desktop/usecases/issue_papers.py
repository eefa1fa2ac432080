"""Issues papers: freezes their data under a number and the device's seal; a correction is a new version."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from blangkon_desktop.domain.errors import RuleRefused
from blangkon_desktop.domain.journal import Change, EntityKind
from blangkon_desktop.domain.numbering import write_number
from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.paper_codec import fingerprint, paper_from, to_plain
from blangkon_desktop.domain.paper_kinds import PAPER_CODES, PAPER_NAMES, PaperKind
from blangkon_desktop.domain.paper_seal import statement_of
from blangkon_desktop.domain.papers import FORM, Paper, cited, formed, is_numbered, issued, worded
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.receipt import PaymentMethod, Receipt
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.letter_ports import PaperRecord
from blangkon_desktop.usecases.number_blocks import take_number
from blangkon_desktop.usecases.paper_context import CompareOffers, PaperContext, newest
from blangkon_desktop.usecases.paper_rules import RULES
from blangkon_desktop.usecases.ports import Clock, DeviceKey, IdSource, OfficeReader, OfficeRecord, OfficeWriter


def _own_wording(kind: PaperKind) -> str:
    del kind
    return ""


@dataclass(frozen=True, slots=True)
class PaperTools:
    """What making and issuing papers needs; `wording` gives the template's text of a kind, "" for the program's own."""

    policy: Callable[[], Policy]
    clock: Clock
    ids: IdSource
    device: DeviceKey
    compare: CompareOffers | None = None
    wording: Callable[[PaperKind], str] = _own_wording


@dataclass(frozen=True, slots=True)
class Frozen:
    """A paper's data; `record` is its issue, None for a RANCANGAN or a paper that shows the state of a day."""

    data: Paper
    record: PaperRecord | None
    draft: bool


class Issuing:
    """Makes and issues papers through a reader or writer that the caller holds."""

    def __init__(self, tools: PaperTools) -> None:
        self._tools = tools

    def new_id(self) -> str:
        """An id for an entry about a paper."""
        return self._tools.ids.new()

    def frozen(
        self, reader: OfficeReader, order: Order, kind: PaperKind, receipt: Receipt | None, method: PaymentMethod | None
    ) -> Frozen:
        """The paper as it stands: the newest issue of it, else what it would be today."""
        record = newest(reader, order, kind, receipt.n if receipt else 0)
        if record is not None:
            return Frozen(paper_from(kind, record.data), record, draft=False)
        data = self.made(reader, order, kind, receipt, method)
        if not is_numbered(kind):
            today = self._tools.clock.now().date()
            return Frozen(issued(data, number="", version=1, on=today), None, draft=False)
        return Frozen(data, None, draft=True)

    def is_ripe(self, order: Order, kind: PaperKind, receipt: Receipt | None, method: PaymentMethod | None) -> bool:
        """Whether the paper may be issued now."""
        return is_numbered(kind) and self.waits_for(order, kind, receipt, method) is None

    def waits_for(
        self, order: Order, kind: PaperKind, receipt: Receipt | None, method: PaymentMethod | None
    ) -> Sentence | None:
        """What makes the paper possible, None where nothing is missing."""
        return RULES[kind].waits_for(order, receipt, method_of(receipt, method))

    def issue(
        self, writer: OfficeWriter, order: Order, kind: PaperKind, receipt: Receipt | None, method: PaymentMethod | None
    ) -> Frozen:
        """Give the next number and freeze the data; another process may have been faster."""
        known = newest(writer, order, kind, receipt.n if receipt else 0)
        if known is not None:
            return Frozen(paper_from(kind, known.data), known, draft=False)
        today = self._tools.clock.now().date()
        running = take_number(writer, self._tools.device.device_id, kind.value, today.year)
        pattern = number_pattern(writer.office(), kind, self._tools.policy(), today)
        code = PAPER_CODES[kind]
        number = write_number(pattern, number=running, kind=code, year=today.year, month=today.month)
        made = self.made(writer, order, kind, receipt, method)
        data = issued(made, number=number, version=1, on=today)
        return self._freeze(writer, order, data, running, receipt, None)

    def renew(
        self,
        writer: OfficeWriter,
        order: Order,
        kind: PaperKind,
        receipt: Receipt | None,
        method: PaymentMethod | None,
        reason: str,
    ) -> Frozen:
        """A new version under the same number with the data of now; the old one stays in the register.

        RuleRefused (`paper.not_issued`) for a paper that was never issued, `paper.unchanged` where nothing changed.
        """
        before = newest(writer, order, kind, receipt.n if receipt else 0)
        if before is None:
            raise _not_issued(kind)
        today = self._tools.clock.now().date()
        made = self.made(writer, order, kind, receipt, method)
        data = issued(made, number=before.number, version=before.version + 1, on=today, correction=reason)
        if not self.is_outdated(writer, order, before, receipt, method):
            raise _unchanged(kind)
        return self._freeze(writer, order, data, before.running, receipt, before)

    def is_outdated(
        self,
        reader: OfficeReader,
        order: Order,
        record: PaperRecord,
        receipt: Receipt | None,
        method: PaymentMethod | None,
    ) -> bool:
        """Whether the paper would say something else today; offers that were compared stay as they were seen."""
        kind = PaperKind(record.kind)
        if kind is PaperKind.KERTAS_KERJA_HARGA:
            return False
        known = paper_from(kind, record.data)
        head = known.head
        made = self.made(reader, order, kind, receipt, method, head.issued_on)
        marks = {"number": head.number, "version": head.version, "on": head.issued_on, "correction": head.correction}
        # a new template, a rule that is cited more shortly, a new form: alone they make no paper outdated
        made = formed(cited(worded(made, head.wording), head.route.short), head.form)
        return fingerprint(issued(made, **marks)) != record.fingerprint  # type: ignore[arg-type]

    def made(
        self,
        reader: OfficeReader,
        order: Order,
        kind: PaperKind,
        receipt: Receipt | None,
        method: PaymentMethod | None,
        day: date | None = None,
    ) -> Paper:
        """The data of a paper as of a day (None: today), without number."""
        clock = self._tools.clock
        context = PaperContext(
            reader=reader,
            order=order,
            policy=self._tools.policy(),
            day=day or clock.now().date(),
            receipt=receipt,
            method=method_of(receipt, method),
            clock_set=clock.is_set,
            compare=self._tools.compare,
        )
        return formed(worded(RULES[kind].make(context), self._tools.wording(kind)), FORM)

    def _freeze(
        self,
        writer: OfficeWriter,
        order: Order,
        data: Paper,
        running: int,
        receipt: Receipt | None,
        before: PaperRecord | None,
    ) -> Frozen:
        digest, head = fingerprint(data), data.head
        year = before.year if before else self._tools.clock.now().year
        payload = {
            "order_id": order.order_id,
            "kind": data.kind.value,
            "number": head.number,
            "running": running,
            "year": year,
            "fingerprint": digest,
            "data": to_plain(data),
            "receipt": receipt.n if receipt else 0,
            "version": head.version,
            "seal": self._tools.device.sign(statement_of(data).encode()),
        }
        if before is not None:
            payload |= {"replaces": before.paper_id, "reason": head.correction}
        entry = writer.append(Change(EntityKind.PAPER, self._tools.ids.new(), "paper.issued", payload))
        record = PaperRecord(
            entry.entity_id, order.order_id, data.kind.value, head.number, running, year, entry.time, digest,
            payload["data"], payload["receipt"], head.version, before.paper_id if before else "", head.correction,
            payload["seal"],
        )  # fmt: skip
        return Frozen(data, record, draft=False)


def method_of(receipt: Receipt | None, named: PaymentMethod | None) -> PaymentMethod | None:
    """The recorded way of payment, else the one that was named."""
    return receipt.payment.method if receipt and receipt.payment else named


def number_pattern(office: OfficeRecord, kind: PaperKind, policy: Policy, on: date) -> str:
    """The pattern of a kind's numbers: the office's own for the kind, its general one, else the policy's of the day."""
    details = office.details
    own = details.get(f"number_pattern.{kind.value}") or details.get("number_pattern")
    return own or policy.text("letter.pattern", on)


def _not_issued(kind: PaperKind) -> RuleRefused:
    name = PAPER_NAMES[kind]
    return RuleRefused(
        "paper.not_issued",
        Sentence(f"{name.id} belum pernah diterbitkan.", f"{name.en} was never issued."),
        next_step=Sentence("Cetak dahulu berkasnya.", "Print it first."),
        field="kind",
    )


def _unchanged(kind: PaperKind) -> RuleRefused:
    name = PAPER_NAMES[kind]
    return RuleRefused(
        "paper.unchanged",
        Sentence(f"{name.id} tidak berubah sejak terbit.", f"{name.en} has not changed since it was issued."),
        detail=Sentence("Versi baru hanya dibuat bila datanya berubah.", "A new version needs changed data."),
        next_step=Sentence("Cetak lagi versi yang ada.", "Print the version that there is."),
        field="kind",
    )
