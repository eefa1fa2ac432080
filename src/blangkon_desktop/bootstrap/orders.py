"""The use cases of orders over their concrete neighbours."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from blangkon_desktop.bootstrap.papers import PaperProgram

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from blangkon_desktop.domain.catalogue import Channel
    from blangkon_desktop.usecases.amend_order import AmendOrder
    from blangkon_desktop.usecases.approve_order import ApproveOrder
    from blangkon_desktop.usecases.attach_file import AttachFile
    from blangkon_desktop.usecases.browse_catalogue import CatalogueDesk
    from blangkon_desktop.usecases.declare_series import DeclareSeries
    from blangkon_desktop.usecases.draft_order import DraftOrder
    from blangkon_desktop.usecases.issue_papers import PaperTools
    from blangkon_desktop.usecases.negotiate_order import NegotiateOrder
    from blangkon_desktop.usecases.order_review import ReviewOrders
    from blangkon_desktop.usecases.paper_context import SeenOffer
    from blangkon_desktop.usecases.pay_order import PayOrder
    from blangkon_desktop.usecases.print_bundle import PrintBundle
    from blangkon_desktop.usecases.print_papers import PrintPapers
    from blangkon_desktop.usecases.receive_goods import ReceiveGoods
    from blangkon_desktop.usecases.show_orders import ShowOrders
    from blangkon_desktop.usecases.show_spread import ShowSpread
    from blangkon_desktop.usecases.show_unpaid import ShowUnpaid


class OrderProgram(PaperProgram):
    """From the catalogue to the closed file."""

    @cached_property
    def catalogue_desk(self) -> CatalogueDesk:
        """The catalogue's use cases over the opened file."""
        from blangkon_desktop.bootstrap.segments import segment_desk
        from blangkon_desktop.interchange.catalogue_packs import CataloguePackFile
        from blangkon_desktop.interchange.limited_files import LimitedCatalogueFiles
        from blangkon_desktop.interchange.rejects import RejectsFolder
        from blangkon_desktop.usecases.browse_catalogue import BrowseCatalogue, CatalogueDesk
        from blangkon_desktop.usecases.catalogue_pack import PackCatalogue
        from blangkon_desktop.usecases.import_catalogue import ImportCatalogue

        opened = self.opened_catalogue
        rejects = RejectsFolder(self.folder.rejects)
        files = LimitedCatalogueFiles(self.limited_reader)
        imports = ImportCatalogue(opened.writer, files, rejects.open, self.clock)
        packs = PackCatalogue(opened.reader, CataloguePackFile(), self.clock)
        segments = segment_desk(self, imports)
        return CatalogueDesk(BrowseCatalogue(opened.reader, self.clock), imports, packs, segments)

    def drafting(self) -> DraftOrder:
        """Make orders."""
        from blangkon_desktop.usecases.draft_order import DraftOrder
        from blangkon_desktop.usecases.order_content import ContentMaker

        contents = ContentMaker(self.opened_catalogue.reader, self._look_at_market, self.policy, self.clock)
        return DraftOrder(self.office(), contents, self.policy, self.clock, self.ids, self.device)

    def _look_at_market(
        self, words: str, channels: Sequence[Channel], limit: int
    ) -> tuple[int, Sequence[tuple[str, str, int]]]:
        found = self.catalogue_desk.browse.search_count(words, channels)
        return found.total, [(item.id, item.name, item.price) for item in found.nearest[:limit]]

    def approving(self) -> ApproveOrder:
        """Submit, return, approve, place, cancel."""
        from blangkon_desktop.usecases.approve_order import ApproveOrder

        return ApproveOrder(self.office(), self.policy, self.clock, self._compare_offers)

    def negotiating(self) -> NegotiateOrder:
        """Record negotiated prices."""
        from blangkon_desktop.usecases.negotiate_order import NegotiateOrder

        return NegotiateOrder(self.office(), self.policy, self.clock)

    def amending(self) -> AmendOrder:
        """Change approved orders."""
        from blangkon_desktop.usecases.amend_order import AmendOrder

        return AmendOrder(self.office(), self.policy, self.clock)

    def receiving(self) -> ReceiveGoods:
        """Receive and inspect."""
        from blangkon_desktop.usecases.receive_goods import ReceiveGoods

        return ReceiveGoods(self.office(), self.clock, self.files.keep)

    def paying(self) -> PayOrder:
        """Bill, pay, deposit tax, complete."""
        from blangkon_desktop.usecases.pay_order import PayOrder

        return PayOrder(self.office(), self.policy, self.clock)

    def attaching(self) -> AttachFile:
        """Put files to orders."""
        from blangkon_desktop.usecases.attach_file import AttachFile

        return AttachFile(self.office(), self.files.keep)

    def photo(self, sha256: str) -> Path | None:
        """Where a kept photo lies."""
        return self.files.photo(sha256)

    def reviewing(self) -> ReviewOrders:
        """What orders should be looked at for."""
        from blangkon_desktop.usecases.order_review import ReviewOrders

        return ReviewOrders(self.office(), self.policy, self.clock)

    def series(self) -> DeclareSeries:
        """Recurring needs."""
        from blangkon_desktop.usecases.declare_series import DeclareSeries

        return DeclareSeries(self.office(), self.clock, self.ids)

    def unpaid(self) -> ShowUnpaid:
        """What is not paid yet."""
        from blangkon_desktop.usecases.show_unpaid import ShowUnpaid

        return ShowUnpaid(self.office(), self.policy, self.clock)

    def spread(self) -> ShowSpread:
        """The year's orders per channel."""
        from blangkon_desktop.usecases.show_spread import ShowSpread

        return ShowSpread(self.office(), self.clock)

    def orders(self) -> ShowOrders:
        """Look at orders."""
        from blangkon_desktop.usecases.show_orders import ShowOrders

        return ShowOrders(self.office())

    def papers(self) -> PrintPapers:
        """Print papers."""
        from blangkon_desktop.platform.files import write_whole
        from blangkon_desktop.usecases.print_papers import PrintPapers

        return PrintPapers(self.office(), self.render_paper, write_whole, self._paper_tools())

    def bundles(self) -> PrintBundle:
        """Files of orders as one PDF."""
        from blangkon_desktop.platform.files import write_whole
        from blangkon_desktop.usecases.print_bundle import PrintBundle

        return PrintBundle(self.office(), self.render_bundle, write_whole, self._paper_tools())

    def _paper_tools(self) -> PaperTools:
        from blangkon_desktop.usecases.issue_papers import PaperTools

        return PaperTools(
            self.policy, self.clock, self.ids, self.device, self._compare_offers, self.template_desk.wording
        )

    def _compare_offers(self, product_id: str, limit: int) -> Sequence[SeenOffer]:
        from blangkon_desktop.usecases.compare_offers import seen_offers

        return seen_offers(self.catalogue_desk.browse, product_id, limit)
