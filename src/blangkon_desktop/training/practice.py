"""Makes practice offices: catalogue, people, budget and orders, all from one seed and through the real use cases.

An office is built in a hidden folder and takes its place only when it is complete.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from blangkon_desktop.domain.errors import Conflict, InvalidInput, NotAllowed
from blangkon_desktop.domain.people import Person
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.domain.workdays import working_days_before
from blangkon_desktop.training.goods import Shortlist
from blangkon_desktop.training.living import MovedClock, OfficeLife
from blangkon_desktop.training.orders import make_moments, make_plans
from blangkon_desktop.training.packages import SOURCE, NoMemory, PracticeBudget, make_budget, no_rejects
from blangkon_desktop.training.people import make_people
from blangkon_desktop.training.products import make_products
from blangkon_desktop.training.site import BuildingServices, PracticeSite, Residence
from blangkon_desktop.training.vendors import fewest_products, make_sellers
from blangkon_desktop.training.vocabulary import Vocabulary
from blangkon_desktop.training.working_hours import at_work
from blangkon_desktop.usecases.import_budget import ImportBudget
from blangkon_desktop.usecases.ports import Clock
from blangkon_desktop.usecases.practice_port import DEFAULT_PRODUCTS, DEFAULT_SEED, DEFAULT_VENDORS, PracticeResult
from blangkon_desktop.usecases.set_up_office import OfficeRequest

MOST_PRODUCTS = 2_000_000
MOST_VENDORS = 9_999
_BEGINNING = 50
_SIZE_KEYS = ("practice_products", "practice_vendors", "practice_seed")


@dataclass(frozen=True, slots=True)
class _Recipe:
    products: int
    vendors: int
    seed: int


class PracticeOffice:
    """Creates and resets the practice office of a data folder; fills in `PracticeMaker`."""

    def __init__(
        self, residence: Residence, site: PracticeSite, load_words: Callable[[], Vocabulary], clock: Clock
    ) -> None:
        self._residence = residence
        self._site = site
        self._load_words = load_words
        self._clock = clock

    def create(
        self, products: int = DEFAULT_PRODUCTS, vendors: int = DEFAULT_VENDORS, seed: int = DEFAULT_SEED
    ) -> PracticeResult:
        """See `PracticeMaker.create`."""
        _check_size(products, MOST_PRODUCTS, "products")
        _check_size(vendors, MOST_VENDORS, "vendors")
        if self._residence.has_office:
            raise Conflict(
                "office.already_there",
                Sentence("Folder data ini sudah berisi kantor.", "This data folder already holds an office."),
                detail=Sentence("Tidak ada yang diubah.", "Nothing was changed."),
                next_step=Sentence("Pakai folder lain, atau masuk saja.", "Use another folder, or just sign in."),
            )
        return self._build(_Recipe(products, vendors, seed))

    def reset(self) -> PracticeResult:
        """See `PracticeMaker.reset`."""
        with self._residence.office().read() as reader:
            office = reader.office()
        if not office.practice:
            raise NotAllowed(
                "practice.real_office",
                Sentence("Ini kantor sungguhan, bukan kantor latihan.", "This is a real office, not for practice."),
                detail=Sentence("Tidak ada yang diubah.", "Nothing was changed."),
                next_step=Sentence("Buat kantor latihan di folder lain.", "Make a practice office in another folder."),
            )
        return self._build(_recipe_of(office.details))

    def _build(self, recipe: _Recipe) -> PracticeResult:
        began = time.perf_counter()
        words = self._load_words()
        clock = MovedClock(self._clock)
        with self._site.building(clock) as services:
            made = _Builder(services, clock, words, recipe, self._clock.now()).build()
        return PracticeResult(
            products=made.products,
            vendors=made.vendors,
            orders=made.orders,
            seconds=round(time.perf_counter() - began, 3),
            raised=(made.products, made.vendors) != (recipe.products, recipe.vendors),
        )


class _Builder:
    """One practice office on its way."""

    def __init__(
        self, services: BuildingServices, clock: MovedClock, words: Vocabulary, recipe: _Recipe, now: datetime
    ) -> None:
        self._services = services
        self._clock = clock
        self._words = words
        self._recipe = recipe
        self._now = now
        self._draw = random.Random(recipe.seed).random

    def build(self) -> PracticeResult:
        """Catalogue, office, people, budget and orders, in the past weeks; returns the counts."""
        today, calendar = self._now.date(), self._services.policy()
        self._clock.move(at_work(working_days_before(calendar, today, _BEGINNING), 0, self._now.tzinfo))
        goods = Shortlist()
        sellers = make_sellers(self._draw, self._words, max(self._recipe.vendors, len(self._words.founders)))
        products = max(self._recipe.products, fewest_products(self._words, sellers))
        stream = make_products(self._draw, self._words, sellers, products, today)
        self._services.catalogue().imports.load(goods.watch(stream))
        people = self._open_office()
        budget = self._import_budget(people["admin"])
        plans = make_plans(self._words, budget, goods, products, today, calendar)
        moments = make_moments(plans, self._now, calendar)
        orders = OfficeLife(self._services, self._clock, people.values()).live(moments)
        return PracticeResult(products, len(sellers), len(orders), 0.0)

    def _open_office(self) -> Mapping[str, Person]:
        office = self._words.people["office"]
        sizes = (self._recipe.products, self._recipe.vendors, self._recipe.seed)
        self._services.set_up().init(
            OfficeRequest(
                name=office["name"],
                satker=office["satker"],
                year=self._now.year,
                admin="admin",
                password=office["password"],
                practice=True,
                details={**office["details"], **dict(zip(_SIZE_KEYS, map(str, sizes), strict=True))},
            )
        )
        roster = self._services.people()
        admin = next(person for person in roster.list() if person.user == "admin")
        for who in make_people(self._draw, self._words.people):
            if who.user != admin.user:
                roster.add(
                    admin,
                    who.user,
                    name=who.name,
                    nip=who.nip,
                    roles=who.roles,
                    password=office["password"],
                    rank=who.rank,
                    position=who.position,
                )
        return {person.user: person for person in roster.list()}

    def _import_budget(self, admin: Person) -> PracticeBudget:
        office = self._words.people["office"]
        budget = make_budget(self._words.budget, office["satker"], self._now.year)
        ImportBudget(self._services.office(), budget, NoMemory(), no_rejects, self._clock).run(admin, SOURCE)
        return budget


def _check_size(count: int, most: int, name: str) -> None:
    if not 1 <= count <= most:
        raise InvalidInput(
            "practice.size",
            Sentence(f"Ukuran «{name}» tidak dapat dipakai: {count}.", f"The size “{name}” can't be used: {count}."),
            detail=Sentence("Tidak ada yang diubah.", "Nothing was changed."),
            next_step=Sentence(f"Pilih dari 1 sampai {most}.", f"Choose from 1 to {most}."),
            field=name,
        )


def _recipe_of(details: Mapping[str, str]) -> _Recipe:
    usual = (DEFAULT_PRODUCTS, DEFAULT_VENDORS, DEFAULT_SEED)
    products, vendors, seed = (int(details.get(key, default)) for key, default in zip(_SIZE_KEYS, usual, strict=True))
    return _Recipe(products, vendors, seed)
