"""The use cases around papers: their wording, and telling genuine ones apart."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from blangkon_desktop.bootstrap.entrance import Entrance

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from blangkon_desktop.documents.render import PaperRenderer
    from blangkon_desktop.domain.paper_kinds import PaperSize
    from blangkon_desktop.domain.paper_parts import Letterhead
    from blangkon_desktop.domain.papers import Paper
    from blangkon_desktop.usecases.bundle_ports import BundleItem, DrawnPart
    from blangkon_desktop.usecases.letter_desk import LetterDesk
    from blangkon_desktop.usecases.manage_templates import TemplateDesk
    from blangkon_desktop.usecases.office_arms import OfficeArms
    from blangkon_desktop.usecases.template_ports import TemplateTools


class PaperProgram(Entrance):
    """What papers need beside the orders that they are about."""

    def arms(self) -> OfficeArms:
        """The office's coat of arms."""
        from blangkon_desktop.platform.arms_picture import arms_picture
        from blangkon_desktop.usecases.office_arms import OfficeArms

        return OfficeArms(self.office(), arms_picture)

    def render_paper(self, data: Paper, size: PaperSize, *, draft: bool, practice: bool, seal: str = "") -> bytes:
        """One paper, with the coat of arms that it names; fills `usecases.print_papers.PaperRenderer`."""
        return self.renderer_knowing(data.head.letterhead).render(data, size, draft=draft, practice=practice, seal=seal)

    def render_bundle(
        self,
        items: Iterable[BundleItem],
        size: PaperSize,
        office: Letterhead,
        *,
        practice: bool,
        two_sided: bool = False,
        limit: int | None = None,
        check: Callable[[int], None] = lambda _done: None,
    ) -> tuple[DrawnPart, ...]:
        """Many papers as one PDF or in parts; fills `usecases.print_bundle.RenderBundle`."""
        from blangkon_desktop.documents.bundle import BundleRenderer

        return BundleRenderer(self.renderer_knowing(office)).parts(
            self._known(items), size, office, practice=practice, two_sided=two_sided, limit=limit, check=check
        )

    def _known(self, items: Iterable[BundleItem]) -> Iterator[BundleItem]:
        for item in items:
            self.renderer_knowing(item.data.head.letterhead)
            yield item

    def renderer_knowing(self, office: Letterhead) -> PaperRenderer:
        """The kept renderer, with the coat of arms of a letterhead. Damaged (`arms.missing`)."""
        from blangkon_desktop.documents.render import kept_renderer
        from blangkon_desktop.platform.assets import asset_root

        renderer = kept_renderer(asset_root())
        if office.arms and office.arms not in renderer.arms:
            renderer.arms[office.arms] = self.arms().picture(office.arms)
        return renderer

    def templates(self) -> TemplateDesk:
        """The wording of papers."""
        return self.template_desk

    @cached_property
    def template_desk(self) -> TemplateDesk:
        """The templates over their folder."""
        from blangkon_desktop.store.template_folder import TemplateFolder
        from blangkon_desktop.usecases.manage_templates import TemplateDesk

        return TemplateDesk(TemplateFolder(self.folder.templates), _template_kit, self.render_paper, self.clock)

    def letters(self) -> LetterDesk:
        """Verify papers, and the register of letter numbers."""
        from blangkon_desktop.platform.device_key import verify_signature
        from blangkon_desktop.usecases.letter_desk import LetterDesk
        from blangkon_desktop.usecases.number_letters import NumberLetters
        from blangkon_desktop.usecases.verify_paper import VerifyPapers

        verify = VerifyPapers(self.office(), self.render_paper, verify_signature)
        return LetterDesk(
            verify, NumberLetters(self.office(), self.policy, self.clock, self.ids, self.device.device_id)
        )


@lru_cache(maxsize=1)
def _template_kit() -> TemplateTools:
    """Made when the first text is checked: it needs the typeface."""
    from blangkon_desktop.documents.render import kept_renderer
    from blangkon_desktop.documents.template_kit import TemplateKit
    from blangkon_desktop.platform.assets import asset_root

    return TemplateKit(asset_root(), kept_renderer(asset_root()).fonts)
