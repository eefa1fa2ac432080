"""What the keeper of a hub does at the command line: make it, start it, add offices, invite their laptops."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from functools import partial
from pathlib import Path

from blangkon_desktop.domain.catalogue_manifest import PushedCatalogue, read_manifest, size_of
from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.policy import load_policy
from blangkon_desktop.domain.policy_version import PushedPolicy
from blangkon_desktop.domain.segment_refusals import practice_catalogue
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.hub.api import make_app
from blangkon_desktop.hub.app import listen_at, make_server
from blangkon_desktop.hub.catalogue_folder import read_folder, read_segment
from blangkon_desktop.hub.service import HubService
from blangkon_desktop.hub.store.catalogues import catalogue_rows, push_catalogue
from blangkon_desktop.hub.store.database import HubConnection, open_hub
from blangkon_desktop.hub.store.identity import load_identity, make_identity
from blangkon_desktop.hub.store.invites import make_invite
from blangkon_desktop.hub.store.offices import add_office, find_office
from blangkon_desktop.hub.store.policies import policy_rows, push_policy


class LocalHub:
    """The hub whose database is at `url`; `now` is the device's own clock, aware."""

    def __init__(self, url: str, new_id: Callable[[], str], now: Callable[[], datetime]) -> None:
        self._url = url
        self._new_id = new_id
        self._now = now

    def init(self, *, practice: bool) -> str:
        """Make the hub; returns its id. Conflict (`hub.already_there`) when there is one."""
        with closing(open_hub(self._url, create=True)) as store:
            return make_identity(store, self._new_id, self._now(), practice=practice).hub_id

    def add_office(self, name: str) -> str:
        """A place for an office; returns the hub's id of it."""
        with closing(open_hub(self._url)) as store:
            return store.transact(lambda c: add_office(c, _named(name), self._new_id, self._now()))

    def invite(self, office_id: str | None, new_office: str | None) -> tuple[str, str]:
        """A one-time code for a known office or for a new one, and the hub's id of that office."""
        with closing(open_hub(self._url)) as store:
            key = load_identity(store).key.public_key
            return store.transact(lambda c: self._invite(c, office_id, new_office, key))

    def _invite(
        self, connection: HubConnection, office_id: str | None, new_office: str | None, key: str
    ) -> tuple[str, str]:
        if office_id is not None and new_office is None:
            place = find_office(connection, office_id)
        elif new_office is not None and office_id is None:
            place = add_office(connection, _named(new_office), self._new_id, self._now())
        else:
            raise _one_of_two()
        return make_invite(connection, place, key, self._now()), place

    def push_policy(self, text: str, file_name: str) -> tuple[PushedPolicy, bool]:
        """Check a policy file and offer it to all offices; False when this very file is offered already."""
        policy = load_policy(text, file_name)
        with closing(open_hub(self._url)) as store:
            identity = load_identity(store)
            new = store.transact(lambda c: push_policy(c, identity, policy, text, self._now()))
        return next(known for known in self.policies() if known.version == policy.version), new

    def policies(self) -> tuple[PushedPolicy, ...]:
        """All policy files that were pushed, the newest first."""
        with closing(open_hub(self._url)) as store, store.read() as connection:
            return tuple(
                PushedPolicy(row.policy_id, row.version, row.name, row.sha256, row.pushed_at)
                for row in policy_rows(connection)
            )

    def push_catalogue(self, folder: Path) -> tuple[PushedCatalogue, bool]:
        """Check a folder of segments and offer it to all offices; False when this very state is offered already."""
        manifest = read_folder(folder)
        with closing(open_hub(self._url)) as store:
            identity = load_identity(store)
            if manifest.practice and not identity.practice:
                raise practice_catalogue()
            new = store.transact(
                lambda c: push_catalogue(c, identity, manifest, partial(read_segment, folder), self._now())
            )
        return next(known for known in self.catalogues() if known.scope == manifest.scope), new

    def catalogues(self) -> tuple[PushedCatalogue, ...]:
        """The catalogues that are offered, the whole one first."""
        with closing(open_hub(self._url)) as store, store.read() as connection:
            rows = [(row.pushed_at, read_manifest(row.text)) for row in catalogue_rows(connection)]
        return tuple(
            PushedCatalogue(
                made.scope,
                made.state,
                made.made_at,
                made.products,
                size_of(made.segments),
                len(made.steps),
                pushed_at,
            )
            for pushed_at, made in rows
        )

    def serve(self, listen: str, ready: Callable[[str], None]) -> None:
        """Answer at `HOST:PORT` until SIGTERM or SIGINT; `ready` gets the address once it answers."""
        with closing(open_hub(self._url)) as store, closing(listen_at(listen)) as sock:
            service = HubService(store, load_identity(store), self._now)
            host, port = sock.getsockname()[:2]
            url = f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
            make_server(make_app(service), lambda: ready(url)).run(sockets=[sock])


def _named(name: str) -> str:
    cleaned = " ".join(name.split())
    if not cleaned or len(cleaned) > 200:
        raise InvalidInput(
            "hub.bad_office_name",
            Sentence("Nama kantor kosong atau terlalu panjang.", "The office's name is empty or too long."),
            next_step=Sentence("Tulis nama sampai 200 huruf.", "Write a name of up to 200 characters."),
            field="name",
        )
    return cleaned


def _one_of_two() -> InvalidInput:
    return InvalidInput(
        "hub.which_office",
        Sentence("Sebut satu: kantor yang ada atau kantor baru.", "Name one: a known office or a new one."),
        next_step=Sentence("Pakai --office ID atau --new-office NAMA.", "Use --office ID or --new-office NAME."),
        field="office",
    )
