"""SPK and kuitansi as contract of a whole order, from the journal to the verified file.

Direct purchase runs outside the channels, so no command approves one; such an order comes from an entry that says so.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from blangkon_desktop.domain.errors import RuleRefused
from blangkon_desktop.domain.journal import Change, EntityKind
from blangkon_desktop.domain.order_codec import route_to_payload
from blangkon_desktop.domain.paper_kinds import PaperKind, PaperSize
from blangkon_desktop.domain.receipt import ReceiptLine
from blangkon_desktop.usecases.paper_rules import WantedPaper
from blangkon_desktop.usecases.verify_paper import Verdict
from tests.documents.conftest import upright_text
from tests.fulfilment import Fulfilment
from tests.offices import ReadyOffice

K = PaperKind
F4 = PaperSize.F4
ON = date(2026, 11, 24)


def _direct(office: ReadyOffice, quantity: int, proof: str) -> str:
    """An order that was approved as a direct purchase with a form of contract."""
    pejabat = office.person("pejabat")
    order = office.program.drafting().create(pejabat, office.request(quantity))
    order = office.program.approving().submit(pejabat, order.order_id)
    route = replace(order.route, outcome="direct-purchase", channels=(), proof=proof)
    payload = {"route": route_to_payload(route), "revision": order.revision}
    with office.program.office().write("ppk") as writer:
        writer.append(Change(EntityKind.ORDER, order.order_id, "order.approved", payload, base=order.head))
    office.program.approving().place(pejabat, order.order_id, "PL-1")
    return order.order_id


@pytest.mark.parametrize(
    ("kind", "other", "proof", "quantity", "told"),
    [
        (K.SPK, K.KUITANSI_KONTRAK, "spk", 800, "INSTRUKSI KEPADA PENYEDIA"),
        (K.KUITANSI_KONTRAK, K.SPK, "kuitansi", 500, "bentuk kontrak pengadaan langsung"),
    ],
)
def test_the_contract_of_a_direct_purchase_from_order_to_verified_file(
    office: ReadyOffice, tmp_path: Path, kind: PaperKind, other: PaperKind, proof: str, quantity: int, told: str
) -> None:
    order_id = _direct(office, quantity, proof)
    papers, ppk = office.program.papers(), office.person("ppk")
    wanted = [w.kind for w in papers.wanted(order_id)]
    assert kind in wanted
    assert other not in wanted
    assert K.SURAT_PESANAN not in wanted
    for never in (other, K.SURAT_PESANAN):
        with pytest.raises(RuleRefused, match=r"paper\.not_applicable"):
            papers.produce(ppk, order_id, never, F4)
    row = papers.print_to(ppk, order_id, [WantedPaper(kind)], F4, tmp_path)[0]
    assert row["state"] == "final"
    content = Path(str(row["path"])).read_bytes()
    text = upright_text(content)
    order = office.program.orders().show(order_id)[0]
    for part in (told, str(row["number"]), "Rp10.000", order.content.vendor.name, "Ratna Wulandari"):
        assert part in text
    assert office.program.letters().verify.file(content).verdict is Verdict.GENUINE
    steps = Fulfilment(office)
    steps.receive(
        office.person("penyimpan"), order_id, date(2026, 11, 24), "SJ", [ReceiptLine(1, quantity, quantity, 0)]
    )
    steps.inspect(ppk, order_id, date(2026, 11, 24), receipt=1)
    handed = upright_text(papers.produce(ppk, order_id, K.BAST, F4).content)
    assert f"{'SPK' if kind is K.SPK else 'Kuitansi'} Nomor {row['number']}" in handed
    bundle = office.program.bundles().make(ppk, [order_id], F4)
    assert str(row["number"]) in upright_text(bundle.content)
