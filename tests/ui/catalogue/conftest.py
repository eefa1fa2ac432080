"""A shop with a few goods, on a copy of the ready office."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.theme import Theme
from tests.offices import ReadyOffice
from tests.ui.catalogue.shop import HOSTILE, Shop, goods, open_shop


@pytest.fixture
def stocked(office: ReadyOffice) -> ReadyOffice:
    """The ready office (three papers on Mbizmarket, one on the E-Katalog Lokal) with some goods more."""
    offers = (
        goods("N1", "Nasi Kotak Ayam Bakar", 25_000, channel=Channel.TISERA, vendor_name="Dapur Bu Sri", umkk=True),
        goods("N2", "Nasi Kotak Ikan", 27_000, channel=Channel.TISERA, vendor_name="Dapur Bu Sri"),
        goods("L1", "Laptop Kantor 14 inci", 9_990_000, channel=Channel.GRATIS_ONGKIR, sold=3),
        goods("H1", HOSTILE, 40_000, vendor="V-3", vendor_name="<i>CV</i> Jahat"),
        goods("P1", "Panjang " * 145, 41_000, specification="isi " * 200),
    )
    office.program.catalogue().imports.load(offers)
    return office


@pytest.fixture
def shop(qtbot: QtBot, stocked: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme) -> Shop:
    """The page of a Pejabat Pengadaan."""
    return open_shop(qtbot, stocked, tasks, notices)
