"""The use cases around papers: their wording, and telling genuine ones apart."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from blangkon_desktop.bootstrap.entrance import Entrance

if TYPE_CHECKING:
    from blangkon_desktop.usecases.letter_desk import LetterDesk
    from blangkon_desktop.usecases.manage_templates import TemplateDesk
    from blangkon_desktop.usecases.template_ports import TemplateTools


class PaperProgram(Entrance):
    """What papers need beside the orders that they are about."""

    def templates(self) -> TemplateDesk:
        """The wording of papers."""
        return self.template_desk

    @cached_property
    def template_desk(self) -> TemplateDesk:
        """The templates over their folder."""
        from blangkon_desktop.documents.render import render
        from blangkon_desktop.store.template_folder import TemplateFolder
        from blangkon_desktop.usecases.manage_templates import TemplateDesk

        return TemplateDesk(TemplateFolder(self.folder.templates), _template_kit, render, self.clock)

    def letters(self) -> LetterDesk:
        """Verify papers, and the register of letter numbers."""
        from blangkon_desktop.documents.render import render
        from blangkon_desktop.platform.device_key import verify_signature
        from blangkon_desktop.usecases.letter_desk import LetterDesk
        from blangkon_desktop.usecases.number_letters import NumberLetters
        from blangkon_desktop.usecases.verify_paper import VerifyPapers

        verify = VerifyPapers(self.office(), render, verify_signature)
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
