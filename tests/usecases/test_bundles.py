"""Files of orders as one PDF: noted when they are safe, genuine or altered in every form, nothing left out silently."""

from __future__ import annotations

import errno
import re
import zlib
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest

from blangkon_desktop.domain.bundle_seal import read_seal, sealed_bundle
from blangkon_desktop.domain.errors import BlangkonError, NotAllowed, NotFound, RuleRefused
from blangkon_desktop.domain.paper_kinds import PaperKind, PaperSize
from blangkon_desktop.domain.receipt import ReceiptLine
from blangkon_desktop.platform.files import write_whole
from blangkon_desktop.usecases import print_bundle
from blangkon_desktop.usecases.letter_ports import PaperRecord
from blangkon_desktop.usecases.print_bundle import PrintBundle, part_path
from blangkon_desktop.usecases.ripe_orders import say_left_out
from blangkon_desktop.usecases.verify_paper import Verdict, Verification, say
from tests.fulfilment import Fulfilment
from tests.offices import ReadyOffice

K = PaperKind
F4 = PaperSize.F4


def approved(office: ReadyOffice) -> str:
    pejabat = office.person("pejabat")
    order = office.program.drafting().create(pejabat, office.request(10))
    office.program.approving().submit(pejabat, order.order_id)
    office.program.approving().approve(office.person("ppk"), order.order_id)
    return order.order_id


@pytest.fixture
def order_id(office: ReadyOffice) -> str:
    """An order whose goods came and were inspected."""
    made, steps, on = approved(office), Fulfilment(office), date(2026, 11, 24)
    office.program.approving().place(office.person("pejabat"), made, "PO-1")
    steps.receive(office.person("penyimpan"), made, on, "SJ", [ReceiptLine(1, 10, 10, 0)])
    steps.inspect(office.person("ppk"), made, on)
    return made


def verified(office: ReadyOffice, content: bytes) -> Verification:
    return office.program.letters().verify.file(content)


def printings(office: ReadyOffice, order_id: str) -> int:
    return sum(state.copies for state in office.program.papers().states(order_id))


def test_a_saved_file_is_noted_and_genuine(office: ReadyOffice, order_id: str, tmp_path: Path) -> None:
    bundles, who = office.program.bundles(), office.person("bendahara")
    saved = bundles.save(who, [order_id], F4, tmp_path / "berkas.pdf", two_sided=True)
    ((path, made),) = saved.parts
    assert path.read_bytes() == made.content
    assert made.papers == len(office.program.papers().wanted(order_id))
    assert printings(office, order_id) == len(made.records)
    assert verified(office, made.content).verdict is Verdict.GENUINE
    assert bundles.make(who, [order_id], F4, two_sided=True).content == made.content
    nothing: Sequence[str]
    for nothing in ([], ()):
        with pytest.raises(RuleRefused, match=r"paper\.no_orders"):
            bundles.save(who, nothing, F4, path)
        with pytest.raises(RuleRefused, match=r"paper\.no_orders"):
            bundles.make(who, nothing, F4)


def test_a_save_that_fails_or_is_stopped_is_no_printing(office: ReadyOffice, order_id: str, tmp_path: Path) -> None:
    bundles, who = office.program.bundles(), office.person("ppk")
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(NotAllowed):
        bundles.save(who, [order_id], F4, tmp_path / "file" / "berkas.pdf")

    class Stop(Exception):
        pass

    def check(done: int) -> None:
        if done == 2:
            raise Stop

    with pytest.raises(Stop):
        bundles.save(who, [order_id], F4, tmp_path / "berkas.pdf", check=check)
    assert printings(office, order_id) == 0
    assert not (tmp_path / "berkas.pdf").exists()


def test_of_parts_only_those_on_the_disk_are_noted(
    office: ReadyOffice, order_id: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program, who = office.program, office.person("ppk")
    monkeypatch.setattr(print_bundle, "MESSENGER_LIMIT", 1000)

    def full_after_two(path: Path, content: bytes) -> None:
        if len(list(tmp_path.iterdir())) == 2:
            raise OSError(errno.ENOSPC, "penuh")
        write_whole(path, content)

    desk = PrintBundle(program.office(), program.render_bundle, full_after_two, program._paper_tools())
    with pytest.raises(OSError, match="penuh"):
        desk.save(who, [order_id], F4, tmp_path / "b.pdf", split=True)
    parts = desk.make_parts(who, [order_id], F4, limit=1000)
    assert printings(office, order_id) == sum(len(part.records) for part in parts[:2])


def test_parts_sort_by_their_names() -> None:
    assert part_path(Path("a/b.pdf"), 1, 1) == Path("a/b.pdf")
    assert part_path(Path("a/b.pdf"), 1, 2) == Path("a/b-bagian-1-dari-2.pdf")
    names = [part_path(Path("b.pdf"), at, 12).name for at in range(1, 13)]
    assert names[1] == "b-bagian-02-dari-12.pdf"
    assert names == sorted(names)


@pytest.mark.parametrize("size", list(PaperSize))
@pytest.mark.parametrize("two_sided", [False, True])
def test_a_genuine_file_is_genuine_also_where_it_was_never_noted(
    office: ReadyOffice, order_id: str, size: PaperSize, two_sided: bool
) -> None:
    """As after a power cut between writing and noting, or on a laptop that did not fetch the note yet."""
    who, bundles = office.person("ppk"), office.program.bundles()
    whole = bundles.make(who, [order_id], size, two_sided=two_sided)
    named = verified(office, whole.content).papers
    assert named == whole.records
    limit = len(whole.content) * 3 // 4
    parts = bundles.make_parts(who, [order_id], size, two_sided=two_sided, limit=limit)
    assert len(parts) >= 2
    found = [verified(office, part.content) for part in parts if part.records]
    assert {each.verdict for each in found} == {Verdict.GENUINE}
    assert tuple(record for each in found for record in each.papers) == named
    assert bundles.make_parts(who, [order_id], size, two_sided=two_sided, limit=10**9) == (whole,)


def test_a_file_from_before_a_correction_stays_genuine_and_is_told_as_replaced(office: ReadyOffice) -> None:
    order_id, who = approved(office), office.person("ppk")
    bundles, papers = office.program.bundles(), office.program.papers()
    before = bundles.make(who, [order_id], F4).content
    office.program.approving().place(office.person("pejabat"), order_id, "PO-1")
    papers.renew(who, order_id, K.SURAT_PESANAN, F4, "Nomor pesanan ditambahkan")
    found = verified(office, before)
    assert found.verdict is Verdict.GENUINE
    assert found.later is not None
    assert "diganti" in say(found).id
    again = bundles.make(who, [order_id], F4).content
    assert again != before
    assert verified(office, again).later is None


def test_a_practice_offices_files_are_its_own(office: ReadyOffice, tmp_path: Path) -> None:
    practice = ReadyOffice.make(tmp_path / "latihan", practice=True)
    content = practice.program.bundles().make(practice.person("ppk"), [approved(practice)], F4).content
    assert verified(practice, content).verdict is Verdict.GENUINE
    with pytest.raises(NotFound, match=r"paper\.unknown"):
        verified(office, content)
    practice.close()


def with_page(content: bytes, record: PaperRecord, change: Callable[[bytes], bytes]) -> bytes:
    """The file with another text on the pages of one paper, in streams that are whole."""
    code = "-".join(record.fingerprint[:16].upper()[at : at + 4] for at in range(0, 16, 4)).encode()
    for found in reversed(list(re.finditer(rb"(?<!end)stream\n", content))):
        end = content.index(b"\nendstream", found.end())
        text = zlib.decompress(content[found.end() : end])
        if code in text:
            content = content[: found.end()] + zlib.compress(change(text)) + content[end:]
    return content


def tampered(content: bytes, record: PaperRecord) -> bytes:
    """The goods of one paper under another name."""
    return with_page(content, record, lambda text: text.replace(b"Kertas HVS", b"Kertas XYZ"))


def test_an_altered_file_is_told_with_what_is_still_whole(office: ReadyOffice, order_id: str) -> None:
    content = office.program.bundles().make(office.person("ppk"), [order_id], F4).content
    papers = verified(office, content).papers
    count, bast = len(papers), next(record for record in papers if record.kind == K.BAST)
    found = verified(office, tampered(content, bast))
    assert found.verdict is Verdict.ALTERED
    assert found.combined
    assert len(found.papers) == count
    assert found.changed == (bast,)
    assert f"{count - 1} dari {count} surat terbit" in say(found).id
    place = content.index(b"Blangkon Desktop")
    for altered in (
        content + b"\n",
        content[:place] + b"b" + content[place + 1 :],
        re.sub(rb"%BlangkonSeal .*\n", b"", content),
        re.sub(rb"/Keywords \(.*?\)", b"", re.sub(rb"/BlangkonPapers \(.*?\)", b"", content)),
    ):
        found = verified(office, altered)
        assert (found.verdict, len(found.papers), found.changed) == (Verdict.ALTERED, count, ())


def test_pages_that_were_taken_out_are_told(office: ReadyOffice, order_id: str) -> None:
    """The file's properties still name the paper, none of its pages is there."""
    content = office.program.bundles().make(office.person("ppk"), [order_id], F4).content
    record = verified(office, content).papers[0]
    told = verified(office, with_page(content, record, lambda _text: b""))
    assert told.verdict is Verdict.ALTERED
    assert told.changed == (record,)


def test_a_single_paper_is_recognised_by_the_code_on_its_pages(office: ReadyOffice, order_id: str) -> None:
    made = office.program.papers().produce(office.person("ppk"), order_id, K.BAST, F4)
    bare = re.sub(rb"/Title.*?/Creator", b"/Creator", made.content)
    found = verified(office, bare)
    assert (found.verdict, found.record) == (Verdict.ALTERED, made.record)
    assert not found.combined


def test_a_laptop_that_is_not_known_yet_is_no_forger(office: ReadyOffice, order_id: str, tmp_path: Path) -> None:
    stranger = ReadyOffice.make(tmp_path / "lain")
    made = office.program.bundles().make(office.person("ppk"), [order_id], F4)
    content = made.content
    bare = re.sub(rb"%BlangkonSeal .*\n", b"", content)
    theirs = sealed_bundle(bare, stranger.program.device.public_key, stranger.program.device.sign)
    stranger.close()
    with pytest.raises(NotFound, match=r"paper\.unknown_seal"):
        verified(office, theirs)
    assert verified(office, tampered(theirs, made.records[1])).verdict is Verdict.ALTERED


def test_a_seal_holds_for_its_bytes_only(office: ReadyOffice) -> None:
    device = office.program.device
    sealed = sealed_bundle(b"%PDF-1.4\nstartxref\n9\n%%EOF\n", device.public_key, device.sign)
    seal = read_seal(sealed)
    assert seal is not None
    assert seal.public_key == device.public_key
    assert sealed.endswith(b"\nstartxref\n9\n%%EOF\n")
    changed = read_seal(sealed.replace(b"1.4", b"1.5"))
    assert changed is not None
    assert changed.message != seal.message
    assert read_seal(b"%PDF-1.4\nstartxref\n9\n%%EOF\n") is None


def test_orders_without_a_ripe_paper_are_left_out_and_told(office: ReadyOffice, tmp_path: Path) -> None:
    pejabat, ppk = office.person("pejabat"), office.person("ppk")
    ready, bundles = approved(office), office.program.bundles()
    draft = office.program.drafting().create(pejabat, office.request(10))
    gone = office.program.drafting().create(pejabat, office.request(10))
    office.program.approving().cancel(pejabat, gone.order_id, "Tidak jadi")
    saved = bundles.save(ppk, [draft.order_id, ready, gone.order_id, ready], F4, tmp_path / "b.pdf")
    assert saved.choice.orders == (ready,)
    assert [(one.number, one.why.id) for one in saved.choice.left_out] == [
        (draft.number, "masih draf"),
        (gone.number, "dibatalkan sebelum ada surat terbit"),
    ]
    said = say_left_out(saved.choice.left_out).id
    assert draft.number in said
    assert gone.number in said
    assert not say_left_out(()).id
    assert say_left_out(saved.choice.left_out * 5).id.endswith(", dan 2 lainnya.")
    assert saved.parts[0][1].content == bundles.make(ppk, [ready], F4).content
    with pytest.raises(RuleRefused, match=r"paper\.none_ripe") as refused:
        bundles.choose([draft.order_id, gone.order_id])
    assert isinstance(refused.value, BlangkonError)
    assert [one["number"] for one in refused.value.data["left_out"]] == [draft.number, gone.number]
    assert bundles.choose([draft.order_id]).orders == (draft.order_id,)  # its RANCANGAN was asked for by name
    with pytest.raises(NotFound):
        bundles.choose(["nichts", ready])


def test_a_cancelled_order_with_papers_is_marked_as_cancelled(office: ReadyOffice) -> None:
    ready, ppk = approved(office), office.person("ppk")
    office.program.papers().produce(ppk, ready, K.SURAT_PESANAN, F4)
    office.program.approving().cancel(ppk, ready, "Penyedia tidak sanggup")
    bundles = office.program.bundles()
    assert bundles.choose([ready, approved(office)]).left_out == ()
    title = "(DIBATALKAN)".encode("utf-16-be").hex().upper().encode()
    assert title in bundles.make(ppk, [ready], F4).content
