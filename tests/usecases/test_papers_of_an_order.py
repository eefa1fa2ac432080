"""The papers of a whole order: by receipt, by way of payment, with numbers that never move, in one file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from blangkon_desktop.domain.errors import Conflict, InvalidInput, NotAllowed, NotFound, RuleRefused
from blangkon_desktop.domain.paper_codec import paper_from, short_code
from blangkon_desktop.domain.paper_kinds import PaperKind, PaperSize
from blangkon_desktop.domain.paper_payment import Kuitansi
from blangkon_desktop.domain.paper_seal import statement_of, with_seal
from blangkon_desktop.domain.receipt import PaymentMethod, ReceiptLine
from blangkon_desktop.domain.receiving import billable
from blangkon_desktop.usecases.attach_file import AttachmentKind
from blangkon_desktop.usecases.letter_ports import PaperRecord
from blangkon_desktop.usecases.paper_checklist import scan_kind
from blangkon_desktop.usecases.paper_rules import WantedPaper
from blangkon_desktop.usecases.taken_numbers import say_taken
from blangkon_desktop.usecases.verify_paper import Verdict
from tests.fulfilment import Fulfilment
from tests.offices import ReadyOffice

K = PaperKind
ON = date(2026, 11, 24)
F4 = PaperSize.F4


@dataclass
class Desk:
    """A ready office with one placed order of ten pieces."""

    office: ReadyOffice
    order_id: str
    steps: Fulfilment

    def receive(self, good: int, refused: int = 0) -> int:
        """Goods come and are inspected; the receipt's number."""
        line = ReceiptLine(1, good + refused, good, refused)
        order = self.steps.receive(self.office.person("penyimpan"), self.order_id, ON, "SJ", [line])
        n = order.receipts[-1].n
        self.steps.inspect(self.office.person("ppk"), self.order_id, ON, receipt=n)
        return n

    def pay(self, n: int, method: str = "up") -> None:
        """A receipt is billed and paid."""
        order = self.office.program.orders().show(self.order_id)[0]
        receipt = order.receipt(n)
        assert receipt is not None
        treasurer = self.office.person("bendahara")
        self.steps.bill(treasurer, self.order_id, ON, f"INV-{n}", billable(order, receipt), n)
        self.steps.pay(treasurer, self.order_id, ON, method, n)

    def issue(self, kind: PaperKind, receipt: int | None = None) -> PaperRecord:
        """The issue of a paper."""
        paper = self.office.program.papers().produce(
            self.office.person("bendahara"), self.order_id, kind, F4, receipt=receipt
        )
        assert paper.record is not None
        return paper.record

    def kinds(self, method: PaymentMethod | None = None) -> list[tuple[str, int | None]]:
        """The file's papers."""
        return [(w.kind.value, w.receipt) for w in self.office.program.papers().wanted(self.order_id, method)]


@pytest.fixture
def desk(office: ReadyOffice) -> Desk:
    pejabat = office.person("pejabat")
    order = office.program.drafting().create(pejabat, office.request(10))
    office.program.approving().submit(pejabat, order.order_id)
    office.program.approving().approve(office.person("ppk"), order.order_id)
    office.program.approving().place(pejabat, order.order_id, "PO-1")
    return Desk(office, order.order_id, Fulfilment(office))


def test_two_receipts_have_two_papers_each_and_their_sums_add_up(desk: Desk) -> None:
    first, second = desk.receive(6), desk.receive(4)
    kinds = desk.kinds()
    for kind in (K.BA_PEMERIKSAAN, K.BAST, K.BAST_PA, K.KUITANSI):
        assert [(kind.value, 1), (kind.value, 2)] == [pair for pair in kinds if pair[0] == kind.value]
    sums = []
    for n in (first, second):
        paper = paper_from(K.KUITANSI, desk.issue(K.KUITANSI, n).data)
        assert isinstance(paper, Kuitansi)
        sums.append(paper.gross or 0)
    assert sum(sums) == desk.office.program.orders().show(desk.order_id)[0].totals.total
    assert desk.issue(K.BAST, first).number != desk.issue(K.BAST, second).number


def test_what_was_refused_is_not_paid_for(desk: Desk) -> None:
    n = desk.receive(9, 1)
    record = desk.issue(K.BAST, n)
    assert record.data["lines"][0]["quantity"] == 9
    assert record.data["sums"]["total"] < desk.office.program.orders().show(desk.order_id)[0].totals.total


def test_the_way_of_payment_decides_which_papers_there_are(desk: Desk) -> None:
    n = desk.receive(10)
    assert (K.NOTA_PENCAIRAN_DANA.value, n) in desk.kinds(PaymentMethod.UP)
    assert (K.RINGKASAN_KONTRAK.value, n) not in desk.kinds(PaymentMethod.UP)
    assert (K.NOTA_PENCAIRAN_DANA.value, n) not in desk.kinds(PaymentMethod.LS)
    papers, who = desk.office.program.papers(), desk.office.person("bendahara")
    assert not papers.produce(who, desk.order_id, K.NOTA_PENCAIRAN_DANA, F4).final  # not billed yet
    desk.pay(n, "ls")
    assert papers.produce(who, desk.order_id, K.RINGKASAN_KONTRAK, F4).final
    with pytest.raises(RuleRefused, match="paper.not_applicable"):
        papers.produce(who, desk.order_id, K.NOTA_PENCAIRAN_DANA, F4)


def test_a_named_way_of_payment_makes_the_papers_ripe_before_it_is_paid(desk: Desk) -> None:
    n = desk.receive(10)
    order = desk.office.program.orders().show(desk.order_id)[0]
    receipt = order.receipt(n)
    assert receipt is not None
    who, papers = desk.office.person("bendahara"), desk.office.program.papers()
    desk.steps.bill(who, desk.order_id, ON, "INV-1", billable(order, receipt), n)
    assert not papers.produce(who, desk.order_id, K.NOTA_PENCAIRAN_DANA, F4).final
    assert papers.produce(who, desk.order_id, K.NOTA_PENCAIRAN_DANA, F4, method=PaymentMethod.UP).final


def test_a_correction_is_a_new_version_under_the_same_number(desk: Desk) -> None:
    n = desk.receive(10)
    before = desk.issue(K.KUITANSI, n)
    papers, who = desk.office.program.papers(), desk.office.person("bendahara")
    with pytest.raises(RuleRefused, match="paper.unchanged"):
        papers.renew(who, desk.order_id, K.KUITANSI, F4, "iseng")
    desk.pay(n)
    state = next(s for s in papers.states(desk.order_id) if s.kind is K.KUITANSI)
    assert state.outdated
    with pytest.raises(InvalidInput):
        papers.renew(who, desk.order_id, K.KUITANSI, F4, " ")
    after = papers.renew(who, desk.order_id, K.KUITANSI, F4, "pembayaran dicatat").record
    assert after is not None
    assert (after.number, after.version, after.replaces) == (before.number, 2, before.paper_id)
    assert desk.issue(K.KUITANSI, n) == after
    with desk.office.program.office().read() as reader:
        assert len([p for p in reader.papers(desk.order_id) if p.kind == K.KUITANSI.value]) == 2
        assert reader.used_numbers(K.KUITANSI.value, 2026) == (1,)
    with pytest.raises(RuleRefused, match="paper.not_issued"):
        papers.renew(who, desk.order_id, K.BAST, F4, "alasan")


def test_each_printing_is_counted_in_the_register_and_not_on_the_paper(desk: Desk, tmp_path: Path) -> None:
    papers, who = desk.office.program.papers(), desk.office.person("ppk")
    rows = [
        papers.print_to(who, desk.order_id, [WantedPaper(K.SURAT_PESANAN)], F4, tmp_path / str(n))[0] for n in range(2)
    ]
    assert [row["copy"] for row in rows] == [1, 2]
    assert rows[0]["pages"] == 1
    assert rows[0]["sha256"] == rows[1]["sha256"]


def test_genuine_altered_and_unknown(desk: Desk, tmp_path: Path) -> None:
    papers, who = desk.office.program.papers(), desk.office.person("ppk")
    verify = desk.office.program.letters().verify
    row = papers.print_to(who, desk.order_id, [WantedPaper(K.SURAT_PESANAN)], F4, tmp_path)[0]
    content = Path(str(row["path"])).read_bytes()
    other = papers.produce(who, desk.order_id, K.SURAT_PESANAN, PaperSize.A4)
    assert verify.file(content).verdict is Verdict.GENUINE
    assert verify.file(other.content).verdict is Verdict.GENUINE  # never printed as a file, but the same paper
    for place in (200, len(content) // 2, len(content) - 40):
        spoiled = bytearray(content)
        spoiled[place] ^= 1
        assert verify.file(bytes(spoiled)).verdict is Verdict.ALTERED
    for foreign in (b"", b"%PDF-1.4 lain", papers.preview(who, desk.order_id, K.BAST, F4).content):
        with pytest.raises(NotFound, match="paper.unknown"):
            verify.file(foreign)


def test_a_printed_page_is_checked_by_its_code_and_its_square(desk: Desk) -> None:
    record = desk.issue(K.SURAT_PESANAN)
    verify = desk.office.program.letters().verify
    said = statement_of(paper_from(K.SURAT_PESANAN, record.data))
    assert verify.code(short_code(record.fingerprint).lower()).record == record
    assert verify.code(with_seal(said, record.seal)).verdict is Verdict.GENUINE
    assert verify.code(said.replace(":2026", ":2025")).verdict is Verdict.ALTERED
    foreign = said[:-4] + "0000"
    with pytest.raises(NotFound):
        verify.code(foreign)
    sealed = with_seal(foreign, desk.office.program.device.sign(foreign.encode()))
    assert verify.code(sealed).record is None  # made on another laptop with this office's key, not synced yet
    for text in ("", "AB12", "ffff-ffff-ffff-ffff"):
        with pytest.raises(NotFound):
            verify.code(text)


def test_letters_by_hand_take_their_numbers_and_gaps_are_explained(desk: Desk) -> None:
    numbers, ppk = desk.office.program.letters().numbers, desk.office.person("ppk")
    assert numbers.taken("000.3.2/003/SP/XI/2026") is None
    letter = numbers.register(ppk, K.SURAT_PESANAN, "000.3.2/003/SP/XI/2026", ON, "Pesanan tulisan tangan")
    assert letter.running == 3
    assert numbers.taken("000.3.2/003/SP/XI/2026") is not None
    assert desk.issue(K.SURAT_PESANAN).running == 4
    rows = numbers.rows(K.SURAT_PESANAN)
    assert [(row.running, row.origin) for row in rows] == [(1, "gap"), (2, "gap"), (3, "manual"), (4, "paper")]
    assert "manual" in rows[0].subject.id
    odd = numbers.register(ppk, K.SURAT_PESANAN, "12/LAMA/2026", ON, "Nomor lama")
    assert odd.running == 0
    with pytest.raises(Conflict, match="number.taken"):
        numbers.register(ppk, K.SURAT_PESANAN, "000.3.2/004/SP/XI/2026", ON, "Bentrok")
    with pytest.raises(InvalidInput):
        numbers.register(ppk, K.SURAT_PESANAN, " ", ON, "x")
    with pytest.raises(NotAllowed):
        numbers.register(desk.office.person("penyimpan"), K.SURAT_PESANAN, "1", ON, "x")


def test_a_kind_may_have_a_pattern_of_its_own(desk: Desk) -> None:
    numbers, admin = desk.office.program.letters().numbers, desk.office.person("admin")
    numbers.set_pattern(admin, "027/{urut:03}/{jenis}/{tahun}")
    numbers.set_pattern(admin, "SPES-{urut}", K.SURAT_PESANAN)
    assert desk.issue(K.SURAT_PESANAN).number == "SPES-1"
    assert numbers.pattern(K.BAST) == "027/{urut:03}/{jenis}/{tahun}"
    with pytest.raises(InvalidInput):
        numbers.set_pattern(admin, "tanpa nomor")
    with pytest.raises(NotAllowed):
        numbers.set_pattern(desk.office.person("ppk"), "{urut}")


def test_the_comparison_shows_offers_of_others(desk: Desk) -> None:
    record = desk.issue(K.KERTAS_KERJA_HARGA)
    offers = record.data["offers"]
    assert offers[0]["chosen"] is True
    assert len({offer["vendor"] for offer in offers}) == len(offers) >= 2
    assert all(offer["source"] for offer in offers)


def test_the_checklist_on_screen_says_which_file_belongs_to_a_row(desk: Desk) -> None:
    desk.receive(10)
    rows = {row.name: row for row in desk.office.program.papers().checklist(desk.order_id)}
    assert scan_kind(rows["Surat jalan"]) is AttachmentKind.DELIVERY_NOTE
    assert scan_kind(rows["Surat pesanan"]) is AttachmentKind.SIGNED_PAPER
    assert scan_kind(rows["Paket RUP dan rekening"]) is None
    assert rows["Bukti pembayaran"].who == "Bendahara"


def test_a_running_number_is_taken_under_any_month_or_form(desk: Desk) -> None:
    numbers, ppk, kind = desk.office.program.letters().numbers, desk.office.person("ppk"), K.SURAT_PESANAN
    issued = desk.issue(kind)
    assert issued.number == "000.3.2/001/SP/XI/2026"
    for text in ("000.3.2/001/SP/X/2026", "000.3.2/1/SP/XII/2026"):
        taken = numbers.taken(text, kind, ON)
        assert taken is not None
        assert taken.certain
        assert (taken.number, taken.on, taken.by) == (issued.number, "2026-11-24", "Dewi Lestari")
        assert taken.device
        assert all(word in say_taken(taken, text).id for word in (issued.number, "24-11-2026", "Dewi Lestari"))
        assert numbers.taken(text) is None  # without kind and day only the whole number is compared
        with pytest.raises(Conflict, match=r"number\.taken"):
            numbers.register(ppk, kind, text, ON, "Bentrok")
    assert numbers.taken("000.3.2/001/SP/X/2025", kind, date(2025, 10, 1)) is None
    assert numbers.taken("000.3.2/001/BAST/X/2026", K.BAST, ON) is None
    guessed = numbers.taken("SP.001/LAMA/2026", kind, ON)  # another form: a warning only
    assert guessed is not None
    assert not guessed.certain
    letter = numbers.register(ppk, kind, "SP.001/LAMA/2026", ON, "Nomor lama")
    assert letter.running == 0
    by_hand = numbers.register(ppk, kind, "000.3.2/007/SP/XI/2026", ON, "Pesanan tulisan tangan")
    taken = numbers.taken("000.3.2/007/SP/XII/2026", kind, ON)
    assert taken is not None
    assert (taken.what.id, taken.by, taken.number) == (by_hand.subject, "Ratna Wulandari", by_hand.number)


def test_the_register_says_who_took_a_number_on_which_laptop(desk: Desk) -> None:
    numbers = desk.office.program.letters().numbers
    desk.issue(K.SURAT_PESANAN)
    numbers.register(desk.office.person("ppk"), K.SURAT_PESANAN, "000.3.2/003/SP/XI/2026", ON, "Tulisan tangan")
    rows = [(row.origin, row.by, bool(row.device)) for row in numbers.rows(K.SURAT_PESANAN)]
    assert rows == [("paper", "Dewi Lestari", True), ("gap", "", False), ("manual", "Ratna Wulandari", True)]
