"""Days of an office on the command line: catering, the line, splitting, goods in parts, a stand-in, an auditor.

Each journey is one story with its own sums; every amount is written out, so that a wrong rupiah is seen.
"""

from __future__ import annotations

import socket
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import terminal as terminal
from tests.cli.terminal import Said, Terminal
from tests.fakes import WIB, FixedClock
from tests.fulfilment import NTPN
from tests.offices import ACCOUNT, RUP, ReadyOffice

GOODS = """channel;sku;name;vendor;price;price_with_tax;unit;kind;category;pkp;legal_form
gratis-ongkir;NK;Nasi Kotak Ayam Bakar;Dapur Contoh;32500;32500;porsi;catering;Konsumsi;tidak;CV
gratis-ongkir;SN;Snack Kotak Isi Tiga;Dapur Contoh;15000;15000;porsi;catering;Konsumsi;tidak;CV
mbizmarket;LP;Laptop 14 inci;CV Komputer;9990000;9990000;unit;goods;Komputer > Laptop;tidak;CV
ekatalog-lokal;LPK;Laptop 14 inci garansi 2 tahun;PT Komputer;9990000;9990000;unit;goods;Komputer > Laptop;tidak;PT
mbizmarket;KR;Kursi rapat;Mebel Jaya;490000;490000;unit;goods;Mebel > Kursi;tidak;CV
mbizmarket;MJ;Meja rapat;Mebel Jaya;1150000;1150000;unit;goods;Mebel > Meja;tidak;CV
ekatalog-lokal;MS;Meja dan kursi rapat;Mebel Jaya;52400000;52400000;paket;goods;Mebel > Set;tidak;CV
mbizmarket;HVS;Kertas HVS A4 80 gsm;CV Kertas;54000;54000;rim;goods;ATK > Kertas;tidak;CV
"""


class Office:
    """A terminal with the words of the story: who does what with an order."""

    def __init__(self, terminal: Terminal, day: str) -> None:
        self.terminal = terminal
        self.files = 0
        self.go_to(day)
        catalogue = terminal.folder.parent / "katalog.csv"
        catalogue.write_text(GOODS, encoding="utf-8")
        self.do("catalog", "import", catalogue)

    def go_to(self, day: str, hour: int = 9) -> None:
        """The next command happens on this day."""
        self.day = day
        self.terminal.clock = FixedClock(datetime.fromisoformat(day).replace(hour=hour, tzinfo=WIB))

    def do(self, *arguments: object, user: str = "admin") -> Any:
        """A command that must go well."""
        said = self.terminal(*arguments, user=user)
        assert said.code == 0, said.err
        return said.json

    def refused(self, code: int, *arguments: object, user: str = "admin") -> dict[str, Any]:
        """A command that must be refused, with something to do next."""
        said: Said = self.terminal(*arguments, user=user)
        assert said.code == code, (said.out, said.err)
        assert said.error["next_step"]
        return said.error

    def file(self, value: object) -> Path:
        """A JSON file for the next command."""
        self.files += 1
        return self.terminal.write(f"isi-{self.files}.json", value)

    def order_json(self, channel: str, *lines: tuple[str, int], **more: object) -> Path:
        """`order.json` with products of one vendor."""
        found = self.do("catalog", "show", f"{channel}:{lines[0][0]}")
        return self.file(
            {
                "rup": RUP,
                "account": ACCOUNT,
                "purpose": "Belanja untuk cerita ini",
                "channel": channel,
                "vendor_id": found["vendor_id"],
                "lines": [{"product": f"{channel}:{sku}", "quantity": quantity} for sku, quantity in lines],
                "delivery": {"place": "Kantor Dinas", "by": "2026-12-31"},
                "officials": {"ppk": "ppk", "pejabat_pengadaan": "pejabat", "bendahara": "bendahara", "pptk": None},
                "reason_for_choice": "Harga wajar, stok tersedia",
                **more,
            }
        )

    def create(self, channel: str, *lines: tuple[str, int], **more: object) -> dict[str, Any]:
        """A draft."""
        made: dict[str, Any] = self.do(
            "order", "create", "--file", self.order_json(channel, *lines, **more), user="pejabat"
        )
        return made

    def place(self, order: str, *submit: str, approve: tuple[str, ...] = ()) -> None:
        """From a draft to the marketplace's number."""
        self.do("order", "submit", order, *submit, user="pejabat")
        self.do("order", "approve", order, *approve, user="ppk")
        self.do("order", "place", order, "--marketplace-number", f"PO-{order[-4:]}", user="pejabat")

    def receive(self, order: str, *rows: tuple[int, int, int], accept: bool = True) -> dict[str, Any]:
        """Pieces per line: good, refused; then the inspection."""
        lines = [{"line": n, "received": good + bad, "good": good, "refused": bad} for n, good, bad in rows]
        receipt = {"date": self.day, "delivery_note": "SJ", "lines": lines}
        answer: dict[str, Any] = self.do("order", "receive", order, "--file", self.file(receipt), user="penyimpan")
        if accept:
            inspection = self.file({"date": self.day, "result": "accepted", "notes": ""})
            answer = self.do("order", "inspect", order, "--file", inspection, user="ppk")
        return answer

    def bill(self, order: str, amount: int, receipt: int = 1) -> dict[str, Any]:
        """The vendor's bill."""
        file = self.file({"date": self.day, "number": f"INV-{receipt}", "faktur": None, "amount": amount})
        answer: dict[str, Any] = self.do("order", "bill", order, "--file", file, "--receipt", receipt, user="bendahara")
        return answer

    def pay(self, order: str, method: str = "up", receipt: int = 1) -> dict[str, Any]:
        """The payment of a receipt."""
        account = {"bank": "Bank Jateng", "number": "1022001234", "name": "CV"}
        file = self.file({"date": self.day, "account": account, "sp2d": None, "ntpn": None})
        how = ("--method", method, "--file", file, "--receipt", receipt)
        answer: dict[str, Any] = self.do("order", "pay", order, *how, user="bendahara")
        return answer

    def show(self, order: str) -> dict[str, Any]:
        """The whole order."""
        shown: dict[str, Any] = self.do("order", "show", order)
        return shown


@pytest.fixture
def march(terminal: Terminal) -> Office:
    """The office on a Monday in March."""
    return Office(terminal, "2026-03-09")


def test_catering_the_whole_circle_without_a_network(march: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """45 meals and 45 snacks for a meeting on Thursday: Rp2,137,500 with the food tax inside, equal everywhere."""

    def no_network(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket.socket, "connect", no_network)
    names = [item["name"] for item in march.do("catalog", "search", "nasi box")["items"]]
    assert "Nasi Kotak Ayam Bakar" in names
    portions = [{"name": "Nasi kotak", "count": 45}, {"name": "Snack", "count": 45}]
    event = {"activity": "Rapat MKKS", "date": "2026-03-12", "time": "10:00", "place": "Aula", "portions": portions}
    order = march.create("gratis-ongkir", ("NK", 45), ("SN", 45), event=event)
    assert (order["total"], order["route"]["outcome"], order["warnings"]) == (2_137_500, "marketplace", [])
    words = march.do("terbilang", 2_137_500)["words_rupiah"]
    assert words == "dua juta seratus tiga puluh tujuh ribu lima ratus rupiah"
    march.place(order["order_id"])
    march.go_to("2026-03-12", 11)
    assert march.receive(order["order_id"], (1, 45, 0), (2, 45, 0))["status"] == "inspected"
    march.bill(order["order_id"], 2_137_500)
    paid = march.pay(order["order_id"])
    assert paid["status"] == "paid"
    shown = march.show(order["order_id"])
    payment = shown["receipts"][0]["payment"]
    tax = payment["tax"]
    assert (tax["dpp"], tax["pbjt"], tax["ppn"]) == (1_943_182, 194_318, 0)
    assert tax["dpp"] + tax["pbjt"] == shown["total"] == shown["goods"] == payment["gross"] == 2_137_500
    assert (tax["pph"]["type"], tax["pph"]["amount"], payment["net"]) == ("PPh23", 38_864, 2_098_636)
    assert shown["event"]["time"] == "10:00"
    march.do("order", "tax", order["order_id"], "--ntpn", NTPN, "--date", "2026-03-12", user="bendahara")
    assert march.do("order", "complete", order["order_id"], user="bendahara")["status"] == "completed"


def test_the_line_to_the_rupiah_and_a_negotiated_catalogue_order(terminal: Terminal) -> None:
    """5 laptops + Rp50,000 shipping = Rp50,000,000; one rupiah more is the catalogue's; 10 negotiated there."""
    office = Office(terminal, "2026-12-21")
    exact = office.create("mbizmarket", ("LP", 5), shipping=50_000)
    assert (exact["total"], exact["route"]["outcome"]) == (50_000_000, "marketplace")
    more = office.order_json("mbizmarket", ("LP", 5), shipping=50_001)
    error = office.refused(3, "order", "create", "--file", more, user="pejabat")
    assert (error["code"], error["data"]["allowed"]) == ("order.route_forbidden", ["ekatalog-lokal"])
    assert "Rp50.000.001" in error["title"]
    big = office.create("ekatalog-lokal", ("LPK", 10))
    assert (big["total"], big["route"]["outcome"]) == (99_900_000, "ekatalog-lokal")
    office.do("order", "submit", big["order_id"], user="pejabat")
    price = ("--line", 1, "--price", 9_750_000, "--note", "harga sepuluh unit")
    agreed = office.do("order", "negotiate", big["order_id"], *price, user="pejabat")
    assert agreed["total"] == 97_500_000
    (talk,) = office.show(big["order_id"])["negotiations"]
    assert talk["saved"] == 2_400_000
    assert office.do("terbilang", 97_500_000)["words"] == "sembilan puluh tujuh juta lima ratus ribu"
    office.do("order", "approve", big["order_id"], user="ppk")
    office.go_to("2026-12-23")
    office.do("order", "place", big["order_id"], "--marketplace-number", "EP-1", user="pejabat")
    (row,) = [r for r in office.do("order", "list")["orders"] if r["order_id"] == big["order_id"]]
    assert row["next_steps"] == ["received"]
    assert office.show(big["order_id"])["countdown"] == {
        "deadline": "2026-12-30", "working_days_left": 3, "overdue": False, "waits_for": "jawaban penyedia",
    }  # fmt: skip


def test_one_need_cut_in_two_is_seen_explained_and_may_be_merged(march: Office) -> None:
    """60 chairs, four days later 20 tables: together Rp52,400,000."""
    march.go_to("2026-03-02")
    chairs = march.create("mbizmarket", ("KR", 60))
    march.place(chairs["order_id"])
    march.go_to("2026-03-06")
    tables = march.create("mbizmarket", ("MJ", 20))
    assert [w["code"] for w in tables["warnings"]] == ["split.channel.obvious"]
    error = march.refused(3, "order", "submit", tables["order_id"], user="pejabat")
    assert error["code"] == "order.reason_required"
    assert error["data"]["orders"] == [
        {"order_id": chairs["order_id"], "number": chairs["number"], "date": "2026-03-02", "total": 29_400_000}
    ]
    assert "Rp52.400.000" in error["detail"]
    march.do("order", "submit", tables["order_id"], "--reason", "Untuk ruang lain", user="pejabat")
    assert march.refused(3, "order", "approve", tables["order_id"], user="ppk")["code"] == "order.not_acknowledged"
    read = ("--acknowledge", "split.channel.obvious")
    march.do("order", "approve", tables["order_id"], *read, user="ppk")
    rows = march.do("audit", "show", "--order", tables["order_id"])["entries"]
    assert any(row["reason"] == "Untuk ruang lain" for row in rows)
    one = march.create("mbizmarket", ("KR", 40))
    two = march.create("mbizmarket", ("MJ", 20))
    merged = march.order_json("ekatalog-lokal", ("MS", 1))
    answer = march.do("order", "merge", one["order_id"], two["order_id"], "--file", merged, user="pejabat")
    assert (answer["route"]["outcome"], answer["total"]) == ("ekatalog-lokal", 52_400_000)
    assert {march.show(o["order_id"])["status"] for o in (one, two)} == {"cancelled"}


def test_two_meetings_are_two_needs(march: Office) -> None:
    meeting = {"activity": "Rapat A", "date": "2026-03-12", "time": "10:00", "place": "Aula", "portions": []}
    first = march.create("gratis-ongkir", ("NK", 60), event=meeting)
    march.do("order", "submit", first["order_id"], user="pejabat")
    other = {**meeting, "activity": "Rapat B", "date": "2026-03-13"}
    second = march.create("gratis-ongkir", ("NK", 60), event=other)
    assert second["warnings"] == []
    march.do("order", "submit", second["order_id"], user="pejabat")


def test_goods_in_parts_are_paid_as_they_came_and_the_tax_is_that_of_the_whole(march: Office) -> None:
    """40 reams at Rp54,000: 38 came, 2 of them wet; 4 later. Rp1,944,000 and Rp216,000, together Rp2,160,000."""
    order = march.create("mbizmarket", ("HVS", 40))["order_id"]
    march.place(order)
    assert march.receive(order, (1, 36, 2))["status"] == "partly-received"
    error = march.refused(3, "order", "bill", order, "--file", march.file(
        {"date": march.day, "number": "INV", "amount": 1_944_001}), user="bendahara")  # fmt: skip
    assert (error["code"], error["data"]["billable"]) == ("bill.too_much", 1_944_000)
    march.bill(order, 1_944_000, 1)
    first = march.pay(order, "up", 1)
    assert first["status"] == "partly-received"
    again = ("--method", "up", "--file", march.file({"date": march.day}), "--receipt", 1)
    assert march.refused(3, "order", "pay", order, *again, user="bendahara")["code"] == "receipt.wrong_step"
    march.receive(order, (1, 4, 0))
    march.bill(order, 216_000, 2)
    assert march.pay(order, "up", 2)["status"] == "paid"
    receipts = march.show(order)["receipts"]
    assert [r["payment"]["gross"] for r in receipts] == [1_944_000, 216_000]
    assert [r["payment"]["tax"]["pph"]["amount"] for r in receipts] == [29_160, 3_240]
    package = next(p for p in march.do("budget", "list")["packages"] if p["rup"] == RUP)
    assert (package["committed"], package["paid"]) == (2_160_000, 2_160_000)


def test_what_did_not_come_is_neither_billed_nor_paid(march: Office) -> None:
    order = march.create("mbizmarket", ("HVS", 40))["order_id"]
    march.place(order)
    bill = march.file({"date": march.day, "number": "INV", "amount": 1})
    assert march.refused(3, "order", "bill", order, "--file", bill, user="bendahara")["code"] == "order.wrong_status"
    march.receive(order, (1, 40, 0), accept=False)
    assert march.refused(3, "order", "bill", order, "--file", bill, user="bendahara")["code"] == "receipt.wrong_step"
    early = march.file({"date": "2026-03-08", "result": "accepted", "notes": ""})
    assert march.refused(2, "order", "inspect", order, "--file", early, user="ppk")["code"] == "order.date_too_early"


def test_a_stand_in_approves_while_his_letter_is_in_force(march: Office) -> None:
    """The PPK is away for three days; the letter decides, to the day."""
    order = march.create("mbizmarket", ("HVS", 1))["order_id"]
    march.do("order", "submit", order, user="pejabat")
    assert march.refused(8, "order", "approve", order, user="penyimpan")["code"] == "people.wrong_role"
    letter = (
        "--for",
        "ppk",
        "--role",
        "ppk",
        "--kind",
        "plh",
        "--letter",
        "800/12",
        "--letter-date",
        "2026-03-09",
    )
    march.do("user", "stand-in", "add", "penyimpan", *letter, "--from", "2026-03-10", "--to", "2026-03-12")
    assert march.refused(8, "order", "approve", order, user="penyimpan")["code"] == "people.wrong_role"
    march.go_to("2026-03-10")
    assert march.do("order", "approve", order, user="penyimpan")["status"] == "approved"
    later = march.create("mbizmarket", ("HVS", 1))["order_id"]
    march.do("order", "submit", later, user="pejabat")
    march.go_to("2026-03-13")
    assert march.refused(8, "order", "approve", later, user="penyimpan")["code"] == "people.wrong_role"


def test_an_auditor_sees_who_what_and_why_and_an_altered_row(march: Office, office: ReadyOffice) -> None:
    order = march.create("mbizmarket", ("HVS", 10))["order_id"]
    march.do("order", "submit", order, "--reason", "Stok habis", user="pejabat")
    march.do("order", "return", order, "--reason", "Kurangi", "--line", "1=cukup delapan", user="ppk")
    changed = march.order_json("mbizmarket", ("HVS", 8))
    march.do("order", "change", order, "--file", changed, user="pejabat")
    shown = march.show(order)
    assert shown["comments"] == []
    assert any("10 → 8" in change for change in shown["changes"])
    march.place(order)
    rows = march.do("audit", "show", "--order", order)["entries"]
    assert [row["type"] for row in rows] == [
        "order.saved", "order.submitted", "order.returned", "order.changed", "order.submitted", "order.approved",
        "order.placed",
    ]  # fmt: skip
    assert march.do("audit", "verify")["ok"]
    with closing(sqlite3.connect(march.terminal.folder / "office.db")) as connection:
        connection.execute("UPDATE orders SET total = total + 1 WHERE order_id = ?", (order,))
        connection.commit()
    said = march.terminal("doctor")
    assert said.code == 6
    assert not all(check["ok"] for check in said.json["checks"])
