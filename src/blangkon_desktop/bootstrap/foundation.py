"""What the use cases of one data folder stand on: folder, clock, ids, rules, device, stores."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from blangkon_desktop.domain.policy import Policy
    from blangkon_desktop.interchange.limited_reader import LimitedReader
    from blangkon_desktop.platform.kept_files import FilesFolder
    from blangkon_desktop.store.catalogue.opening import OpenCatalogue
    from blangkon_desktop.store.office_store import SqlOfficeStore
    from blangkon_desktop.usecases.manage_policies import PolicyDesk
    from blangkon_desktop.usecases.ports import Clock, DeviceKey, PasswordHasher


class Foundation:
    """What the use cases of one data folder stand on: folder, clock, ids, rules, device, stores."""

    def __init__(self, data_dir: Path | None = None, clock: Clock | None = None) -> None:
        from blangkon_desktop.platform.clock import SystemClock
        from blangkon_desktop.platform.folder import DataFolder
        from blangkon_desktop.platform.ids import TimeOrderedIds
        from blangkon_desktop.platform.paths import data_directory

        self.folder = DataFolder(data_directory(data_dir, os.environ))
        self.clock = clock or SystemClock.from_environment(os.environ)
        self.ids = TimeOrderedIds()

    @property
    def data_dir(self) -> Path:
        """The data folder."""
        return self.folder.root

    @property
    def has_office(self) -> bool:
        """Whether the folder holds an office."""
        if not self.folder.office_db.exists():
            return False
        with self.sql_store.read() as reader:
            return bool(reader.people())

    @cached_property
    def policy_desk(self) -> PolicyDesk:
        """The policy files over their folder."""
        from blangkon_desktop.platform.assets import asset
        from blangkon_desktop.store.policy_folder import PolicyFolder
        from blangkon_desktop.usecases.manage_policies import PolicyDesk

        return PolicyDesk(PolicyFolder(asset("policies", "batang.toml"), self.folder.policies), self.clock)

    def policies(self) -> PolicyDesk:
        """The policy files: which is in force, where each came from, taking in a new one."""
        return self.policy_desk

    def policy(self) -> Policy:
        """The rules in force; the same object until another file comes."""
        return self.policy_desk.in_force()

    @property
    def files(self) -> FilesFolder:
        """Photos and scans."""
        from blangkon_desktop.platform.kept_files import FilesFolder

        return FilesFolder(self.folder.files)

    @cached_property
    def device(self) -> DeviceKey:
        """This device's key, made on first use."""
        from blangkon_desktop.platform.device_key import load_or_make_device_key

        return load_or_make_device_key(self.folder, self.ids)

    @property
    def limited_reader(self) -> LimitedReader:
        """Reads files of unknown origin in a process with limits."""
        from blangkon_desktop.bootstrap.limited import limited_command
        from blangkon_desktop.interchange.limited_reader import LimitedReader

        return LimitedReader(limited_command(self.folder.root))

    @cached_property
    def hasher(self) -> PasswordHasher:
        """argon2id."""
        from blangkon_desktop.platform.passwords import Argon2Hasher

        return Argon2Hasher()

    @cached_property
    def sql_store(self) -> SqlOfficeStore:
        """The opened office.db; NotFound (`office.not_created`) in an empty folder."""
        from blangkon_desktop.store.office_store import open_office_store, require_office

        require_office(self.folder.root)  # before the device gets a key: an empty folder stays empty
        return open_office_store(
            self.folder.root,
            clock=self.clock,
            ids=self.ids,
            device_key=self.device,
            rules_version=lambda: self.policy().version,
        )

    def create_store(self, office_id: str) -> SqlOfficeStore:
        """A new office.db for an office; Conflict (`office.already_there`) when the folder holds one."""
        from blangkon_desktop.store.office_store import create_office_store

        return create_office_store(
            self.folder.root,
            office_id,
            clock=self.clock,
            ids=self.ids,
            device_key=self.device,
            rules_version=lambda: self.policy().version,
        )

    def close(self) -> None:
        """Close what is open; it is opened anew when asked for again."""
        for name in ("sql_store", "opened_catalogue"):
            if name in self.__dict__:
                self.__dict__.pop(name).close()
        for name in ("device", "catalogue_desk"):
            self.__dict__.pop(name, None)

    @cached_property
    def opened_catalogue(self) -> OpenCatalogue:
        """The opened catalogue.db."""
        from blangkon_desktop.store.catalogue.opening import open_catalogue

        self.folder.prepare()
        return open_catalogue(self.folder.catalogue_db)
