"""Pair with a hub, exchange entries with it, say what waits and what is in conflict."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from blangkon_desktop.domain.errors import BlangkonError, Conflict
from blangkon_desktop.domain.people import Person, Role, require_role
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.import_catalogue import LARGE_CHANGE
from blangkon_desktop.usecases.manage_policies import PolicyDesk
from blangkon_desktop.usecases.policy_ports import PolicyNews
from blangkon_desktop.usecases.ports import Clock, DeviceKey
from blangkon_desktop.usecases.segment_views import ApplyReport
from blangkon_desktop.usecases.sync_ports import (
    CatalogueNews,
    ConflictView,
    HubLink,
    PairedOffice,
    PairingTerms,
    SyncCycle,
    SyncFolder,
    SyncOutcome,
    SyncStatus,
)
from blangkon_desktop.usecases.take_segments import TakeSegments

_PAIR = Sentence("memasangkan kantor dengan hub", "pair the office with a hub")


class SyncDesk:
    """The exchange of one data folder."""

    def __init__(
        self,
        folder: SyncFolder,
        cycle: SyncCycle,
        device: DeviceKey,
        clock: Clock,
        policies: PolicyDesk,
        segments: Callable[[], TakeSegments],
    ) -> None:
        self._folder = folder
        self._policies = policies
        self._segments = segments
        self._cycle = cycle
        self._device = device
        self._clock = clock

    def pair(self, by: Person, url: str, invite: str) -> HubLink:
        """Bind an office with data to a hub; all its entries are kept and sent at the next `run`.

        Raises NotAllowed unless `by` is an administrator, Conflict (`pair.other_hub`) when the office has another
        hub already, and what `SyncCycle.introduce` raises.
        """
        require_role(by, Role.ADMIN, action=_PAIR)
        office = self._folder.open()
        with office.store.read() as reader:
            record = reader.office()
        known = office.book.link()
        terms = PairingTerms(invite, record.office_id, record.practice, office.book.lent_until())
        link = self._cycle.introduce(url, terms)
        if known is not None and known.hub_id != link.hub_id:
            raise _other_hub(known.url)
        cursor = known.cursor if known is not None and known.epoch == link.epoch else ""
        office.book.save_link(_with_cursor(link, cursor))
        return link

    def join(self, url: str, invite: str) -> tuple[HubLink, SyncOutcome]:
        """Make an empty data folder another laptop of the office that the invitation is for, and fetch its data."""
        link = self._cycle.introduce(url, PairingTerms(invite, None, None, {}))
        office = self._folder.create(link.office_id)
        office.book.save_link(link)
        return link, self._exchange(office)

    def run(self) -> SyncOutcome:
        """Send what waits, fetch what is new; may be repeated at any time.

        At last a newer policy file and a newer catalogue are fetched. What is wrong with them is in the outcome; the
        exchange has succeeded.
        """
        return self._exchange(self._folder.open())

    def _exchange(self, office: PairedOffice) -> SyncOutcome:
        done = self._cycle.run(office)
        return replace(done, policy=self._fetch_policy(office), catalogue=self._fetch_catalogue(office))

    def take_catalogue(self, *, accepted: bool = False, dry_run: bool = False) -> ApplyReport | None:
        """Take the hub's catalogue now, or look what it would change; None where the hub has nothing newer.

        Raises Conflict (`sync.not_paired`) and what `TakeSegments.apply` raises, among it Conflict
        (`import.large_change`) unless `accepted`.
        """
        take = self._segments()
        with self._cycle.offered_catalogue(self._folder.open(), take.stands_on) as source:
            return take.from_hub(source, accepted=accepted, dry_run=dry_run)

    def _fetch_catalogue(self, office: PairedOffice) -> CatalogueNews | None:
        if office.book.link() is None:
            return None
        take = self._segments()
        try:
            with self._cycle.offered_catalogue(office, take.stands_on) as source:
                took = take.from_hub_by_itself(source)
        except BlangkonError as error:
            # What came before a break stays for the next exchange; a flash disk may have brought more than the hub has.
            if error.code in ("sync.unreachable", "catalog.older"):
                return None
            return CatalogueNews(False, error.code == LARGE_CHANGE, _catalogue_not_taken(error))
        if took is None or took.imported is None:
            return None
        report = took.imported
        return CatalogueNews(
            True,
            False,
            Sentence(
                f"Katalog diperbarui: {report.added} barang baru, {report.repriced} harga berubah.",
                f"The catalogue is up to date: {report.added} new products, {report.repriced} prices changed.",
            ),
        )

    def _fetch_policy(self, office: PairedOffice) -> PolicyNews | None:
        link, own = office.book.link(), self._policies.in_force()
        if link is None:
            return None
        version = ""
        try:
            offered = self._cycle.offered_policy(link, own.id, own.version)
            if offered is None:
                return None
            version = offered.version
            taken = self._policies.receive(offered, link.url)
        except BlangkonError as error:
            if error.code == "sync.unreachable":  # the next exchange asks again
                return None
            return PolicyNews(version, False, _not_taken(error))
        policy = taken.kept.policy
        name = policy.name if policy else version
        return PolicyNews(version, True, Sentence(f"Aturan baru berlaku: {name}.", f"New rules in force: {name}."))

    def is_due(self) -> bool:
        """Whether a run in the background should try now: paired, and no wait after failures left."""
        book = self._folder.open().book
        due = book.retry().next_attempt
        return book.link() is not None and (not due or datetime.fromisoformat(due) <= self._clock.device_now())

    def status(self) -> SyncStatus:
        """What waits for the hub, and for somebody's decision."""
        office = self._folder.open()
        with office.store.read() as reader:
            figures, office_id = reader.sync_figures(), reader.office().office_id
        return SyncStatus(
            pending=figures.pending,
            last_success=figures.last_success,
            hub=figures.hub,
            office_id=office_id,
            device_id=self._device.device_id,
            conflicts=office.book.conflicts(),
        )

    def conflicts(self) -> tuple[ConflictView, ...]:
        """Entries that wait for a decision."""
        return self._folder.open().book.conflicts()


def _not_taken(error: BlangkonError) -> Sentence:
    """A refused policy file told in one go; what was in force stays."""
    return Sentence(
        f"Aturan baru tidak dipakai: {error.title.id} Aturan yang berlaku tidak berubah.",
        f"The new rules were not taken: {error.title.en} The rules in force have not changed.",
    )


def _catalogue_not_taken(error: BlangkonError) -> Sentence:
    """A catalogue that was not taken told in one go; the old one stays."""
    return Sentence(
        f"Katalog baru belum dipakai: {error.title.id} Katalog lama tetap dipakai.",
        f"The new catalogue was not taken: {error.title.en} The old one stays in use.",
    )


def _with_cursor(link: HubLink, cursor: str) -> HubLink:
    return HubLink(
        link.url, link.hub_id, link.hub_key, link.epoch, link.practice, link.hub_office_id, link.office_id, cursor
    )


def _other_hub(url: str) -> Conflict:
    return Conflict(
        "pair.other_hub",
        Sentence("Kantor ini sudah terpasang dengan hub lain.", "This office is paired with another hub already."),
        detail=Sentence(f"Hub sekarang: {url}. Tidak ada yang diubah.", f"Its hub: {url}. Nothing was changed."),
        next_step=Sentence("Pakai hub yang sudah terpasang.", "Use the hub that it is paired with."),
        field="url",
        data={"hub": url},
    )
