"""A person's favourites while the catalogue is open: read once, changed from the detail, kept by the filter."""

from __future__ import annotations

from PySide6.QtCore import QObject

from blangkon_desktop.ui.catalogue.layout import CatalogueLayout
from blangkon_desktop.ui.catalogue.services import CatalogueServices
from blangkon_desktop.ui.tasks import TaskRunner


class Favourites(QObject):
    """Keeps detail and filter in step with what is stored."""

    def __init__(self, user: str, parts: CatalogueLayout, services: CatalogueServices, tasks: TaskRunner) -> None:
        super().__init__(parts)
        self._user, self._parts, self._services, self._tasks = user, parts, services, tasks
        parts.detail.favourite_changed.connect(self.set)

    def look(self) -> None:
        """Read them."""
        services, user = self._services, self._user
        self._tasks.run(lambda _: services.picks().favourites(user), done=self._take, lane="read", key="favourites")

    def set(self, product_id: str, wanted: bool) -> None:
        """Make a product a favourite, or no longer."""
        services, user = self._services, self._user
        self._tasks.run(lambda _: services.picks().set_favourite(user, product_id, wanted), done=self._take)

    def _take(self, favourites: tuple[str, ...]) -> None:
        self._parts.detail.set_favourites(favourites)
        self._parts.filters.set_favourites(favourites)
