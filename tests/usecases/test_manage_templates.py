"""A changed wording: checked with its lines, previewed, installed, and never in papers that were issued before."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from blangkon_desktop.domain.errors import InvalidInput, NotAllowed
from blangkon_desktop.domain.paper_kinds import PaperKind, PaperSize
from blangkon_desktop.platform.assets import asset_root
from blangkon_desktop.usecases.verify_paper import Verdict
from tests.documents.conftest import upright_text
from tests.offices import ReadyOffice

K = PaperKind.SURAT_PESANAN
F4 = PaperSize.F4
OWN = (asset_root() / "templates" / "surat_pesanan.toml").read_text(encoding="utf-8")
CHANGED = OWN.replace("Yang bertanda tangan di bawah ini:", "Yang bertanda tangan <b>berikut</b> ini:")


def _approved(office: ReadyOffice) -> str:
    pejabat = office.person("pejabat")
    order = office.program.drafting().create(pejabat, office.request(10))
    office.program.approving().submit(pejabat, order.order_id)
    return office.program.approving().approve(office.person("ppk"), order.order_id).order_id


def _printed(office: ReadyOffice, order_id: str) -> bytes:
    return office.program.papers().produce(office.person("ppk"), order_id, K, F4).content


def test_a_changed_wording_is_used_from_then_on_and_papers_of_before_keep_theirs(office: ReadyOffice) -> None:
    desk, first, second = office.program.templates(), _approved(office), _approved(office)
    before = _printed(office, first)
    state = desk.install(office.person("admin"), CHANGED, "surat-pesanan-2027.toml")
    assert state.record is not None
    assert state.record.brought_by == "admin"
    assert _printed(office, first) == before
    assert "<b>berikut</b>" not in upright_text(before)
    after = _printed(office, second)
    assert "Yang bertanda tangan <b>berikut</b> ini:" in upright_text(after)
    verify = office.program.letters().verify
    for content in (before, after):
        assert verify.file(content).verdict is Verdict.GENUINE
    states = office.program.papers().states(first)
    assert not next(s for s in states if s.kind is K).outdated
    desk.install(office.person("admin"), OWN, "surat_pesanan.toml")
    assert desk.state(K).record is None
    assert _printed(office, second) == after


def test_the_same_text_again_changes_nothing(office: ReadyOffice) -> None:
    desk, admin = office.program.templates(), office.person("admin")
    desk.install(admin, CHANGED, "surat_pesanan.toml")
    desk.install(admin, CHANGED, "surat_pesanan.toml")
    assert desk.state(K).installed == 1
    assert "+" in desk.difference(K)
    assert desk.difference(PaperKind.BAST) == ""


def test_only_an_administrator_installs(office: ReadyOffice) -> None:
    with pytest.raises(NotAllowed):
        office.program.templates().install(office.person("ppk"), CHANGED, "surat_pesanan.toml")


def test_a_wrong_template_is_refused_with_its_lines_and_nothing_changes(office: ReadyOffice) -> None:
    desk = office.program.templates()
    wrong = OWN.replace("{garansi}", "{garansie}").replace('label = "Sanksi"', 'label = ""')
    with pytest.raises(InvalidInput, match=r"template\.invalid") as caught:
        desk.install(office.person("admin"), wrong, "surat_pesanan.toml")
    lines = wrong.splitlines()
    told = desk.mistakes(K, wrong)
    assert len(told) == 2
    assert "{garansie}" in lines[told[0][0] - 1]
    assert lines[told[1][0] - 1].startswith("label")
    assert str(told[0][0]) in caught.value.title.id
    assert desk.state(K).record is None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Sanksi", "Sanksi 語"),
        ('heading = "SURAT PESANAN"', f'heading = "{"M" * 59}"'),
        ("Menurut", "x" * 2_001),
        ("Menurut", "x" * 20_000),
        ("[phrases]", "[phrases"),
    ],
)
def test_what_could_not_be_printed_is_refused(office: ReadyOffice, old: str, new: str) -> None:
    assert office.program.templates().mistakes(K, OWN.replace(old, new, 1))


def test_a_file_is_known_by_its_name(office: ReadyOffice) -> None:
    desk = office.program.templates()
    assert desk.kind_of("Kuitansi_Kontrak.toml") is PaperKind.KUITANSI_KONTRAK
    assert desk.kind_of("kuitansi-2027.toml") is PaperKind.KUITANSI
    assert desk.kind_of("apa.toml", K) is K
    with pytest.raises(InvalidInput, match=r"template\.kind_unknown"):
        desk.kind_of("apa.toml")


@pytest.mark.parametrize("kind", list(PaperKind))
def test_each_kind_is_previewed_with_as_much_as_life_brings(office: ReadyOffice, kind: PaperKind) -> None:
    desk = office.program.templates()
    own = (asset_root() / "templates" / f"{kind.value.replace('-', '_')}.toml").read_text(encoding="utf-8")
    assert desk.mistakes(kind, own) == []
    content = desk.preview(kind, PaperSize.A4, own)
    assert "RANCANGAN" in upright_text(content)
    assert content == desk.preview(kind, PaperSize.A4)


def test_an_altered_file_is_not_used(office: ReadyOffice) -> None:
    desk = office.program.templates()
    desk.install(office.person("admin"), CHANGED, "surat_pesanan.toml")
    digest = hashlib.sha256(CHANGED.encode()).hexdigest()
    path: Path = office.program.folder.templates / f"surat-pesanan-{digest}.toml"
    path.write_text(CHANGED.replace("berikut", "lain"), encoding="utf-8")
    state = desk.state(K)
    assert (state.record, state.unusable) == (None, 1)
    assert desk.wording(K) == ""
