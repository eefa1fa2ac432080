"""The stops of the tour: a purchase as the practice office's people make it, screen by screen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, cast, get_args

from PySide6.QtWidgets import QTabWidget, QWidget

from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.domain.paper_codec import short_code
from blangkon_desktop.domain.paper_kinds import PaperKind, PaperSize
from blangkon_desktop.ui.orders.papers_tab import PapersTab
from blangkon_desktop.ui.rooms import NEW_ORDER
from blangkon_desktop.ui.style import ThemeMode
from blangkon_desktop.ui.tour.camera import Camera
from blangkon_desktop.usecases.catalogue_views import ProductView, SearchQuery
from blangkon_desktop.usecases.paper_rules import WantedPaper
from blangkon_desktop.usecases.ports import OrderFilter
from blangkon_desktop.usecases.show_home import ROOM_OF_STEP

if TYPE_CHECKING:
    from blangkon_desktop.domain.people import Person
    from blangkon_desktop.ui.budget.page import BudgetPage
    from blangkon_desktop.ui.catalogue.page import CataloguePage
    from blangkon_desktop.ui.desktop import Desktop
    from blangkon_desktop.ui.letters.page import LettersPage
    from blangkon_desktop.ui.order_wizard.new_order_page import NewOrderPage
    from blangkon_desktop.ui.order_wizard.wizard import OrderWizard
    from blangkon_desktop.ui.orders.page import OrdersPage
    from blangkon_desktop.ui.widgets.page import Page
    from blangkon_desktop.usecases.services import Services

_PRODUCTS, _VENDORS, _SEED = 4_000, 220, 7
_PASSWORD = "latihan"


class Journey:
    """Walks through the window as people would; each stop is a picture."""

    def __init__(self, desktop: Desktop, services: Services, camera: Camera, out: Path) -> None:
        self._desktop = desktop
        self._services = services
        self._camera = camera
        self._out = out
        self.documents: list[str] = []

    def walk(self) -> None:
        """All stops."""
        self._desktop.show()
        self._take("mulai")
        self._services.practice_desk().create(_PRODUCTS, _VENDORS, _SEED)
        self._desktop.window.start()
        self._take("masuk")
        self._enter("pejabat")
        self._take("beranda-pejabat-pengadaan")
        self._shop()
        order_id = self._order()
        self._approve(order_id)
        self._fulfil()
        self._check_papers()
        self._look_at_budget()
        self._import_catalogue()
        for room in ("people", "sync", "preferences", "rules", "templates"):
            self._open(room)
            self._take(room)
        self._desktop.window.lock.lock()
        self._take("terkunci")

    def _take(self, name: str, window: QWidget | None = None) -> None:
        self._camera.take(name, window or self._desktop.window)

    def _enter(self, user: str) -> None:
        person = self._services.signing_in().sign_in(user, _PASSWORD)
        if self._desktop.window.session is not None:
            self._desktop.window.leave()
            self._camera.settle()
        self._desktop.window.enter(self._services.home().session(person))
        self._camera.settle()

    def _open(self, room: str, argument: str = "") -> Page:
        self._desktop.window.go(room, argument)
        self._camera.settle()
        frame = self._desktop.window.frame
        if frame is None or frame.page is None:
            raise RuntimeError(f"nobody is signed in on the way to {room}")
        return frame.page

    def _check_papers(self) -> None:
        """A printed paper is looked up by its code, then the register of numbers."""
        self._enter("ppk")
        page = cast("LettersPage", self._open("letters"))
        with self._services.office().read() as reader:
            papers = reader.letters().of_year(PaperKind.SURAT_PESANAN.value, reader.office().year)
        if papers:
            page.check.code.setText(short_code(papers[0].fingerprint))
            page.check.check_code()
        self._take("surat-periksa")
        page.turn(1)
        self._take("surat-nomor")

    def _shop(self) -> None:
        """Search while typing, look at an offer, fill the basket."""
        page = cast("CataloguePage", self._open("catalogue"))
        self._take("katalog")
        page.parts.bar.box.setText("kertas a4")
        self._take("katalog-cari")
        found = [product for row in range(2) if (product := page.model.product(row)) is not None]
        page.open_product(found[0])
        self._take("katalog-barang")
        page.parts.detail.offers.show_side_by_side()
        self._camera.settle()
        beside = page.parts.detail.offers.comparing.dialog
        if beside is not None:
            self._take("katalog-berdampingan", beside)
            beside.close()
        page.parts.close_side()
        page.parts.bar.shelf_button.click()
        self._take("katalog-rak-belum-laku")
        page.parts.filters.reset()
        page.parts.bar.box.setText("bolpion hitm")
        self._take("katalog-salah-ketik")
        for product in found:
            page.basket.put(product, 20)
        page.toggle_basket()
        self._take("keranjang")
        self._camera.settle()
        again = page.show_again()
        self._take("katalog-pesan-lagi", again)
        again.close()

    def _import_catalogue(self) -> None:
        """An administrator looks at what a file of a marketplace would change, before it is taken."""
        self._enter("admin")
        page = cast("CataloguePage", self._open("catalogue"))
        goods = self._services.catalogue().browse.search(SearchQuery("kertas", (Channel.TISERA,), limit=9)).items
        file = self._out / "katalog-baru.csv"
        new = "tisera;BARU-1;Kertas HVS A4 Jati;UD Jati;V-900;41000"
        bad = "tisera;BARU-2;Kertas HVS F4 Jati;UD Jati;V-900;murah"
        rows = ("channel;sku;name;vendor;vendor_id;price", *map(_priced_anew, goods), new, bad)
        file.write_text("\n".join((*rows, "")), encoding="utf-8")
        page.importer.run([file], trial=True)
        self._camera.settle()
        report = page.importer.dialog
        if report is not None:
            self._take("katalog-laporan-impor", report)
            report.reject()
        file.unlink()

    def _order(self) -> str:
        """Through the wizard; returns the id of the order that was sent to the PPK."""
        page = cast("NewOrderPage", self._open(NEW_ORDER))
        wizard = cast("OrderWizard", page.wizard)
        line = self._best_budget_line()
        wizard.state.change(rup=line[0], account=line[1], purpose="Belanja alat tulis kantor triwulan IV")
        for name in ("paket", "barang", "rute", "pengiriman", "pejabat", "ringkasan"):
            self._camera.settle()
            self._take(f"pesanan-baru-{name}")
            if name == "pengiriman":
                place = "Kantor Dinas, Jalan Dr. Wahidin 5, Batang"
                wizard.state.change(delivery_place=place, tax_collector="marketplace")
            if name == "pejabat":
                why = "Harga terendah di antara penawaran yang setara, stok tersedia"
                wizard.state.change(reason_for_choice=why, review_reason="Kebutuhan triwulan yang lain")
            wizard.go_on()
        self._camera.settle()
        self._open("orders")
        self._take("pesanan")
        waiting = self._services.orders().list(OrderFilter(status="submitted"))
        return waiting[0].order_id

    def _approve(self, order_id: str) -> None:
        """The PPK's side, and the paper."""
        self._enter("ppk")
        self._take("beranda-ppk")
        self._open("orders", order_id)
        self._take("pesanan-persetujuan")
        self._services.approving().approve(self._person("ppk"), order_id)
        page = self._open("orders", order_id)
        tabs = page.findChildren(QTabWidget)[0]
        for at, name in enumerate(("barang", "rute", "penerimaan", "berkas", "pembayaran", "riwayat")):
            tabs.setCurrentIndex(at)
            self._take(f"pesanan-{name}")
            if name == "berkas":
                page.findChildren(PapersTab)[0].issue.click()
                for _ in range(4):  # the view draws its page in the background, outside our tasks
                    self._camera.settle()
                self._take("pesanan-surat-pesanan")
                self._look_at_file(cast("OrdersPage", page))
        papers = self._services.papers()
        for size in PaperSize:
            wanted = (WantedPaper(PaperKind.SURAT_PESANAN),)
            row = papers.print_to(self._person("ppk"), order_id, wanted, size, self._out)[0]
            self.documents.append(str(row["path"]))

    def _look_at_file(self, page: OrdersPage) -> None:
        """How all papers leave at once, what is still missing, and several orders chosen in the list."""
        dialog = page.detail.papers.ask_all()
        if dialog is not None:
            self._camera.settle()
            self._take("pesanan-cetak-berkas", dialog)
            dialog.reject()
        page.detail.files.turn(2)
        self._take("pesanan-kelengkapan")
        page.list.selectAll()
        self._take("pesanan-beberapa")
        page.several.drop.click()
        page.detail.files.turn(0)

    def _fulfil(self) -> None:
        """Goods come, are inspected, billed and paid: the rooms of storekeeper, PPK and treasurer."""
        for user, step, name in (
            ("penyimpan", "order.received", "penerimaan"),
            ("ppk", "order.inspected", "penerimaan-pemeriksaan"),
            ("bendahara", "order.billed", "pembayaran-tagihan"),
            ("bendahara", "order.paid", "pembayaran-bayar"),
            ("bendahara", "order.tax_deposited", "pembayaran-setor"),
        ):
            if self._desktop.window.session is None or self._desktop.window.session.user != user:
                self._enter(user)
                if user != "ppk":
                    self._take(f"beranda-{user}")
            rows = self._services.orders().list(OrderFilter())
            waiting = next((row.order_id for row in rows if any(s.type == step for s in row.steps)), "")
            self._open(ROOM_OF_STEP[step], waiting)
            self._take(name)
        self._enter("admin")

    def _look_at_budget(self) -> None:
        """All packages with the absorption, then one of them with its orders."""
        page = cast("BudgetPage", self._open("budget"))
        self._take("budget")
        used = max(page.list.model.lines, key=lambda line: line.held)
        page.list.open_package(used.rup)
        self._take("budget-baris")

    def _person(self, user: str) -> Person:
        return self._services.signing_in().sign_in(user, _PASSWORD)

    def _best_budget_line(self) -> tuple[str, str]:
        with self._services.office().read() as reader:
            line = max(reader.budget_lines(), key=lambda x: (x.kind == "goods", x.remaining))
        return line.rup, line.account


def take_tour(desktop: Desktop, services: Services, out: Path, *, size: tuple[int, int], theme: str) -> dict[str, Any]:
    """Show every screen; returns `{screens, documents}` with the files that were written."""
    if theme in get_args(ThemeMode):
        desktop.theme.set_mode(cast(ThemeMode, theme))
    desktop.window.resize(*size)
    camera = Camera(out, desktop.tasks)
    journey = Journey(desktop, services, camera, out)
    journey.walk()
    desktop.window.close()
    return {"screens": camera.taken, "documents": journey.documents}


def _priced_anew(product: ProductView) -> str:
    """A row of a file in which a product costs a tenth more."""
    seller = f"{product.vendor};{product.vendor_id.partition(':')[2]}"
    return f"{product.channel.value};{product.sku};{product.name};{seller};{product.price * 11 // 10}"
