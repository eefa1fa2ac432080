"""The price comparison is what was known when the order was sent, whatever the catalogue says later."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.domain.journal import canonical_json
from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.order_fold import fold_order
from blangkon_desktop.domain.paper_choice import KertasKerjaHarga
from blangkon_desktop.domain.paper_codec import paper_from
from blangkon_desktop.domain.paper_kinds import PaperKind, PaperSize
from blangkon_desktop.domain.picked_offer import FEW_OFFERS, offers_to_payload
from blangkon_desktop.usecases.compare_offers import picked
from blangkon_desktop.usecases.compared_prices import compared_offers, few_lines
from blangkon_desktop.usecases.paper_context import SeenOffer
from tests.offices import ReadyOffice, product

K = PaperKind.KERTAS_KERJA_HARGA


def _sent(office: ReadyOffice) -> str:
    pejabat = office.person("pejabat")
    order = office.program.drafting().create(pejabat, office.request(10))
    return office.program.approving().submit(pejabat, order.order_id).order_id


def _sheet(office: ReadyOffice, order_id: str) -> KertasKerjaHarga:
    made = office.program.papers().produce(office.person("ppk"), order_id, K, PaperSize.F4)
    assert made.record is not None
    data = paper_from(K, made.record.data)
    assert isinstance(data, KertasKerjaHarga)
    return data


def _three_sellers(office: ReadyOffice) -> None:
    office.load(product(5, channel=Channel.TISERA, vendor="V-7", price=57_000), product(6, vendor="V-8", price=52_000))


def test_the_paper_prints_what_was_known_when_the_order_was_sent(office: ReadyOffice) -> None:
    _three_sellers(office)
    order_id = _sent(office)
    sent_on = office.clock.now().date()
    office.load(product(5, channel=Channel.TISERA, vendor="V-7", price=99_000), product(7, vendor="V-6", price=1_000))
    office.clock.advance(400 * 86_400)
    sheet = _sheet(office, order_id)
    assert sheet.frozen_on == sent_on
    others = {offer.code: offer.price for offer in sheet.offers if not offer.chosen}
    assert others["tisera:SKU-5"] == 57_000
    assert "mbizmarket:SKU-7" not in others
    assert {offer.seen_on for offer in sheet.offers if not offer.chosen} == {sent_on}
    assert sheet.few == ()
    assert not [code for code, _ in _order(office, order_id).route.warnings if code == FEW_OFFERS]


def test_too_few_offers_are_told_when_it_is_sent_and_on_the_paper(office: ReadyOffice) -> None:
    order_id = _sent(office)
    assert [code for code, _ in _order(office, order_id).route.warnings if code == FEW_OFFERS] == [FEW_OFFERS]
    office.program.approving().approve(office.person("ppk"), order_id)
    assert FEW_OFFERS in [code for code, _ in _order(office, order_id).route.warnings]
    _three_sellers(office)  # what came later does not count
    assert _sheet(office, order_id).few == (1,)


def test_sending_again_looks_again(office: ReadyOffice) -> None:
    order_id = _sent(office)
    office.program.approving().send_back(office.person("ppk"), order_id, "Bandingkan lagi")
    _three_sellers(office)
    office.program.approving().submit(office.person("pejabat"), order_id)
    assert _sheet(office, order_id).few == ()


def test_the_price_before_the_negotiation_is_the_one_that_was_compared(office: ReadyOffice) -> None:
    order_id = _sent(office)
    office.program.negotiating().agree(office.person("pejabat"), order_id, 1, 50_000, "harga grosir")
    chosen = next(offer for offer in _sheet(office, order_id).offers if offer.chosen)
    assert (chosen.price, chosen.price_with_tax) == (54_000, 54_000 + 54_000 * 11 // 100)


def test_an_order_sent_before_offers_were_kept_is_compared_with_the_catalogue(office: ReadyOffice) -> None:
    order_id = _sent(office)
    with office.program.office().read() as reader:
        entries = [stored.entry for stored in reader.entries(order_id)]
    old = [replace(e, payload={k: v for k, v in e.payload.items() if k != "compared"}) for e in entries]
    assert fold_order(old).compared is None
    assert fold_order(entries).compared is not None


def test_no_catalogue_never_holds_an_order_up(office: ReadyOffice) -> None:
    pejabat = office.person("pejabat")
    order = office.program.drafting().create(pejabat, office.request(10))
    office.program.opened_catalogue.close()
    assert office.program.approving().submit(pejabat, order.order_id).status.value == "submitted"


def test_offers_of_very_many_lines_fit_into_one_entry(office: ReadyOffice) -> None:
    content = _order(office, _sent(office)).content
    lines = tuple(replace(content.lines[0], n=n, product=f"mbizmarket:X-{n}") for n in range(1, 201))

    def compare(product_id: str, limit: int) -> list[SeenOffer]:
        assert limit > 4
        return [
            SeenOffer("n" * 300, f"PT {product_id} {at}", "Tisera", f"tisera:{at}", "rim", 1, 1, date(2026, 1, 1))
            for at in range(6)
        ]

    kept = compared_offers(replace(content, lines=lines), compare, date(2026, 11, 24))
    assert len(canonical_json({"offers": offers_to_payload(kept)})) <= 160 * 1024
    assert len({offer.beside for offer in kept}) == 200
    assert len(few_lines(replace(content, lines=lines), kept)) == 200


def _order(office: ReadyOffice, order_id: str) -> Order:
    return office.program.orders().show(order_id)[0]


def test_what_somebody_picked_is_what_the_paper_compares(office: ReadyOffice) -> None:
    _three_sellers(office)
    shown = office.program.catalogue().browse.show("tisera:SKU-5")
    offers = picked("mbizmarket:SKU-1", [shown], office.clock.now().date())
    pejabat = office.person("pejabat")
    order = office.program.drafting().create(pejabat, replace(office.request(10), offers=offers))
    office.load(product(5, channel=Channel.TISERA, vendor="V-7", price=99_000))
    order_id = office.program.approving().submit(pejabat, order.order_id).order_id
    beside = [offer for offer in _sheet(office, order_id).offers if not offer.chosen]
    assert [(offer.code, offer.price) for offer in beside] == [("tisera:SKU-5", 57_000)]
