"""The use cases around the people of a data folder: who they are, how they come in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from blangkon_desktop.bootstrap.foundation import Foundation

if TYPE_CHECKING:
    from blangkon_desktop.usecases.manage_people import ManagePeople
    from blangkon_desktop.usecases.manage_stand_ins import ManageStandIns
    from blangkon_desktop.usecases.ports import OfficeStore
    from blangkon_desktop.usecases.screen_lock import ScreenLock
    from blangkon_desktop.usecases.sign_in import SignIn


class Entrance(Foundation):
    """Signing in, the roster, stand-ins, the locked screen."""

    def office(self) -> OfficeStore:
        """The office's data; NotFound (`office.not_created`) in an empty folder."""
        return self.sql_store

    def signing_in(self) -> SignIn:
        """Check passwords."""
        from blangkon_desktop.usecases.sign_in import SignIn

        return SignIn(self.office(), self.hasher, self.clock)

    def people(self) -> ManagePeople:
        """The roster."""
        from blangkon_desktop.usecases.manage_people import ManagePeople

        return ManagePeople(self.office(), self.hasher, self.clock)

    def stand_ins(self) -> ManageStandIns:
        """Letters of stand-ins."""
        from blangkon_desktop.usecases.manage_stand_ins import ManageStandIns

        return ManageStandIns(self.office())

    def screen_lock(self) -> ScreenLock:
        """The locked screen and its PIN."""
        from blangkon_desktop.settings.pins import PinFile
        from blangkon_desktop.usecases.screen_lock import ScreenLock

        return ScreenLock(self.office(), self.hasher, PinFile(self.folder.root), self.clock)
