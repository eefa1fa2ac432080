"""Asking the catalogue while somebody types: the pause, the question, its answer, the counts per channel."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from blangkon_desktop.ui.catalogue.layout import CatalogueLayout
from blangkon_desktop.ui.catalogue.result_model import ResultModel
from blangkon_desktop.ui.catalogue.services import CatalogueServices
from blangkon_desktop.ui.tasks import Progress, TaskRunner
from blangkon_desktop.usecases.catalogue_views import Facets, SearchPage, SearchQuery

PAUSE_MS = 20
"""How long typing must rest before a search starts."""
_Stock = tuple[int, tuple[str, ...]]


class Searching(QObject):
    """Keeps the results in step with the search box and the filters."""

    def __init__(
        self, parts: CatalogueLayout, model: ResultModel, services: CatalogueServices, tasks: TaskRunner
    ) -> None:
        super().__init__(parts)
        self._parts, self._model, self._services, self._tasks = parts, model, services, tasks
        self._empty = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.ask)
        parts.bar.box.typed.connect(self._later)
        parts.filters.changed.connect(self._later)
        model.answered.connect(self._show_answer)

    @property
    def query(self) -> SearchQuery:
        """What is asked for now."""
        return self._parts.filters.apply_to(SearchQuery(text=" ".join(self._parts.bar.box.text().split())))

    @property
    def waits(self) -> bool:
        """Whether a question is about to be asked."""
        return self._pause.isActive()

    def ask(self) -> None:
        """Ask for what the box and the filters say."""
        self._pause.stop()
        self._model.ask(self.query)

    def look_anew(self) -> None:
        """Look how large the catalogue is, then ask again."""
        catalogue = self._services.catalogue

        def look(_progress: Progress) -> _Stock:
            browse = catalogue().browse
            return browse.info().products, tuple(name for name, _ in browse.categories())

        self._tasks.run(look, done=self._take_stock, lane="read", key="catalogue-stock")

    def _later(self) -> None:
        self._pause.start()

    def _take_stock(self, stock: _Stock) -> None:
        products, categories = stock
        self._empty = products == 0
        self._parts.filters.show_categories(categories)
        self.ask()
        catalogue = self._services.catalogue
        self._tasks.run(lambda _: catalogue().browse.warm_up(), done=_nothing, lane="read", key="catalogue-warm")

    def _show_answer(self, page: SearchPage) -> None:
        self._parts.bar.show_answer(page)
        if self._empty:
            self._parts.show_empty()
        else:
            self._parts.show_results(bool(page.items))
        query, catalogue = self.query, self._services.catalogue
        self._tasks.run(lambda _: catalogue().browse.facets(query), done=self._show_facets, lane="read", key="facets")

    def _show_facets(self, facets: Facets) -> None:
        self._parts.filters.show_counts(facets)


def _nothing(_: None) -> None:
    """What was read ahead shows in the next answer's time."""
