"""The office's own coat of arms: checked, small, on new papers only, and found again for old ones."""

from __future__ import annotations

import io
from collections.abc import Iterable
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from blangkon_desktop.documents.render import kept_renderer
from blangkon_desktop.domain.errors import InvalidInput, NotAllowed
from blangkon_desktop.domain.paper_kinds import PaperKind, PaperSize
from blangkon_desktop.platform.arms_picture import MOST_BYTES, MOST_KEPT, arms_picture
from blangkon_desktop.platform.assets import asset_root
from blangkon_desktop.usecases.verify_paper import Verdict
from tests.offices import ReadyOffice

K = PaperKind.SURAT_PESANAN


def emblem(colour: str = "darkgreen", form: str = "PNG", side: int = 900) -> bytes:
    """A picture of our own: a star on a disc."""
    picture = Image.new(
        "RGBA" if form == "PNG" else "RGB", (side, side * 5 // 4), (0, 0, 0, 0) if form == "PNG" else "white"
    )
    draw = ImageDraw.Draw(picture)
    draw.ellipse((20, 20, side - 20, side - 20), fill=colour)
    draw.regular_polygon((side // 2, side // 2, side // 3), 5, fill="gold")
    made = io.BytesIO()
    picture.save(made, form)
    return made.getvalue()


def noisy() -> bytes:
    """Nothing but noise, which no packing makes small."""
    picture = Image.effect_noise((2_000, 2_000), 120)
    made = io.BytesIO()
    picture.save(made, "PNG")
    return made.getvalue()


@pytest.fixture(autouse=True)
def forgotten() -> Iterable[None]:
    """What other tests put into the kept renderer is forgotten: papers must find their own."""
    kept_renderer(asset_root()).arms.clear()
    return ()


def _issued(office: ReadyOffice) -> str:
    pejabat = office.person("pejabat")
    order = office.program.drafting().create(pejabat, office.request(10))
    office.program.approving().submit(pejabat, order.order_id)
    office.program.approving().approve(office.person("ppk"), order.order_id)
    _printed(office, order.order_id)
    return order.order_id


def _printed(office: ReadyOffice, order_id: str) -> bytes:
    return office.program.papers().produce(office.person("ppk"), order_id, K, PaperSize.F4).content


@pytest.mark.parametrize("content", [emblem(), emblem(form="JPEG"), noisy()])
def test_what_is_kept_is_small_grey_and_the_same_each_time(content: bytes) -> None:
    made = arms_picture(content)
    assert len(made) <= MOST_KEPT
    assert made == arms_picture(content)
    with Image.open(io.BytesIO(made)) as picture:
        assert picture.mode == "L"
        assert max(picture.size) <= 240
        assert len(picture.getcolors() or ()) <= 16


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "arms.not_accepted"),
        (b"GIF89a" + bytes(90), "arms.not_accepted"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "arms.not_accepted"),
        (b"\x89PNG\r\n\x1a\n" + bytes(90), "arms.not_accepted"),
        (emblem()[:-400], "arms.not_accepted"),
        (emblem(side=40), "arms.too_small"),
        (b"\xff\xd8\xff" + bytes(MOST_BYTES), "arms.too_large"),
    ],
)
def test_what_is_no_usable_picture_is_refused(content: bytes, code: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        arms_picture(content)
    assert caught.value.code == code


def test_new_papers_carry_it_and_old_ones_keep_what_they_had(office: ReadyOffice) -> None:
    admin, arms = office.person("admin"), office.program.arms()
    plain = _issued(office)
    without = _printed(office, plain)
    assert b"/XObject" not in without
    arms.set(admin, emblem())
    first = _issued(office)
    green = _printed(office, first)
    arms.set(admin, emblem("maroon"))
    second = _issued(office)
    red = _printed(office, second)
    arms.clear(admin)
    kept_renderer(asset_root()).arms.clear()
    assert b"/XObject" in green
    assert len(green) - len(without) < MOST_KEPT
    assert green != red
    assert [_printed(office, order_id) for order_id in (plain, first, second)] == [without, green, red]
    verify = office.program.letters().verify
    assert {verify.file(content).verdict for content in (without, green, red)} == {Verdict.GENUINE}
    assert arms.current() is None
    bundle = office.program.bundles().make(office.person("ppk"), [plain, first, second], PaperSize.A4)
    assert bundle.content.count(b"/Subtype/Image") == 2


def test_it_is_an_administrators_and_not_for_practice(office: ReadyOffice, tmp_path: Path) -> None:
    with pytest.raises(NotAllowed):
        office.program.arms().set(office.person("ppk"), emblem())
    practice = ReadyOffice.make(tmp_path / "latihan", practice=True)
    with pytest.raises(NotAllowed, match=r"arms\.practice"):
        practice.program.arms().set(practice.person("admin"), emblem())
    practice.close()


def test_setting_the_same_again_writes_nothing(office: ReadyOffice) -> None:
    admin, arms = office.person("admin"), office.program.arms()
    assert arms.set(admin, emblem()) == arms.set(admin, emblem())
    with office.program.office().read() as reader:
        found = [e for e in reader.entries(reader.office().office_id) if "arms_picture" in e.entry.payload]
    assert len(found) == 1


def test_a_restored_laptop_prints_the_same(office: ReadyOffice, tmp_path: Path) -> None:
    """Coat of arms and a changed template travel in the backup: the next paper on the new laptop looks alike."""
    desk = office.program.templates()
    office.program.arms().set(office.person("admin"), emblem())
    own = (asset_root() / "templates" / "surat_pesanan.toml").read_text(encoding="utf-8")
    desk.install(office.person("admin"), own + "\n# naskah kantor\n", "surat_pesanan.toml", K)
    order_id = _issued(office)
    before = _printed(office, order_id)
    office.program.care().backup(tmp_path / "b")
    office.close()
    other = ReadyOffice(tmp_path / "baru")
    other.program.care().restore(tmp_path / "b")
    assert other.program.templates().wording(K) == desk.wording(K) != ""
    assert _printed(other, order_id) == before
    other.close()
