"""What every command gets: the options before the command, the use cases, and the one way to answer."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from blangkon_desktop.domain.errors import BlangkonError, InvalidInput
from blangkon_desktop.domain.people import Person, Role, require_role
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.text import Language, Sentence
from blangkon_desktop.usecases.browse_catalogue import CatalogueDesk
from blangkon_desktop.usecases.manage_policies import PolicyDesk
from blangkon_desktop.usecases.practice_port import PracticeMaker
from blangkon_desktop.usecases.run_sync import SyncDesk
from blangkon_desktop.usecases.services import Services
from blangkon_desktop.usecases.sync_ports import HubDesk

_THIS = Sentence("menjalankan perintah ini", "run this command")


@dataclass(slots=True)
class CliContext:
    """The context object of the command line (`ctx.obj`)."""

    make_services: Callable[[Path | None], Services]
    json: bool = False
    language: Language = "id"
    user: str | None = None
    data_dir_option: Path | None = None
    _services: Services | None = None

    @property
    def services(self) -> Services:
        """The use cases of the data folder, made on first use."""
        if self._services is None:
            self._services = self.make_services(self.data_dir_option)
        return self._services

    @property
    def data_dir(self) -> Path:
        """The data folder of this run."""
        return self.services.data_dir

    @property
    def is_empty_folder(self) -> bool:
        """Whether the data folder holds no office yet."""
        return not self.services.has_office

    def policy(self) -> Policy:
        """The rules in force."""
        return self.services.policy()

    def policies(self) -> PolicyDesk:
        """The policy files."""
        return self.services.policies()

    def catalogue(self) -> CatalogueDesk:
        """The catalogue's use cases."""
        return self.services.catalogue()

    def sync_desk(self) -> SyncDesk:
        """The exchange with the hub."""
        return self.services.sync_desk()

    def hub_desk(self, db_url: str) -> HubDesk:
        """A hub at a database URL."""
        return self.services.hub_desk(db_url)

    def practice_desk(self) -> PracticeMaker:
        """Practice offices."""
        return self.services.practice_desk()

    def sign_in(self, *roles: Role) -> Person:
        """The signed-in person, who must hold one of the roles when some are named.

        User from `--as` or BLANGKON_USER, password from BLANGKON_PASSWORD or a prompt on a terminal.
        """
        if not self.user:
            raise InvalidInput(
                "signin.no_user",
                Sentence("Belum ada nama pengguna.", "No user is named."),
                next_step=Sentence("Tambahkan --as PENGGUNA.", "Add --as USER."),
                field="as",
            )
        person = self.services.signing_in().sign_in(self.user, read_password(self.language))
        if roles:
            require_role(person, *roles, action=_THIS)
        return person

    def emit(self, payload: Mapping[str, Any] | Sequence[Any], text: str) -> None:
        """Answer: one JSON document with `--json`, readable text without."""
        if self.json:
            sys.stdout.write(json.dumps(payload, ensure_ascii=False, default=str) + "\n")
        else:
            sys.stdout.write(text.rstrip("\n") + "\n")
        sys.stdout.flush()

    def say(self, sentence: Sentence) -> str:
        """A sentence in the language of this run."""
        return sentence.text(self.language)


def read_password(language: Language, variable: str = "BLANGKON_PASSWORD") -> str:
    """The password from the environment, or typed on a terminal; InvalidInput (`signin.no_password`) otherwise."""
    value = os.environ.get(variable)
    if value is not None:
        return value
    if sys.stdin is not None and sys.stdin.isatty():
        import getpass

        return getpass.getpass(Sentence("Kata sandi: ", "Password: ").text(language))
    raise InvalidInput(
        "signin.no_password",
        Sentence("Belum ada kata sandi.", "No password is given."),
        next_step=Sentence(f"Isi variabel {variable}.", f"Set {variable}."),
        field="password",
    )


def error_document(error: BlangkonError, language: Language) -> dict[str, Any]:
    """An error as the contract's JSON."""
    return {
        "error": {
            "code": error.code,
            "title": error.title.text(language),
            "detail": error.detail.text(language),
            "next_step": error.next_step.text(language),
            "field": error.field,
            "data": error.data,
        }
    }
