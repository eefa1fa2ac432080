"""Editions of the forms: new papers have the rows of the newest one, papers from before keep theirs."""

from __future__ import annotations

import pytest

from blangkon_desktop.domain.paper_codec import fingerprint, paper_from, to_plain
from blangkon_desktop.domain.paper_kinds import PaperKind, PaperSize
from blangkon_desktop.domain.papers import FORM, formed
from tests.documents import kinds
from tests.documents.conftest import Render, opened, upright_text

K = PaperKind
ADDED = (
    (K.BA_NEGOSIASI, "Subkegiatan : 1.02.01.2.06.0002 Penyediaan Peralatan"),
    (K.BA_PEMERIKSAAN, "Nilai kontrak : Rp9.990.000, batas penerimaan 10 Desember 2026"),
    (K.BA_PEMERIKSAAN, "Foto barang : 1 foto dilampirkan, kode a1b2c3d4"),
    (K.NOTA_PENCAIRAN_DANA, "Program, kegiatan : 1.02.01, 1.02.01.2.06"),
)


@pytest.mark.parametrize("size", list(PaperSize))
@pytest.mark.parametrize(("kind", "said"), ADDED)
def test_a_new_paper_says_what_one_from_before_does_not(
    render: Render, kind: PaperKind, said: str, size: PaperSize
) -> None:
    before = kinds.usual(kind)
    assert said not in upright_text(render(before, size))
    pdf = render(formed(before, FORM), size)
    assert said in upright_text(pdf)
    with opened(pdf) as document:
        assert len(document.pages) == 1


@pytest.mark.parametrize("kind", list(K))
def test_the_edition_is_frozen_and_its_absence_changes_no_fingerprint(kind: PaperKind) -> None:
    paper = kinds.usual(kind)
    assert "form" not in str(to_plain(paper.head))
    assert fingerprint(formed(paper, 0)) == fingerprint(paper)
    new = formed(paper, FORM)
    assert paper_from(kind, to_plain(new)) == new
    assert (fingerprint(new) == fingerprint(paper)) == (kind is K.SURAT_PESANAN)


@pytest.mark.parametrize("made", [kinds.bare, kinds.extreme])
@pytest.mark.parametrize("kind", sorted({kind for kind, _ in ADDED}))
def test_short_and_extreme_papers_take_the_new_rows(render: Render, kind: PaperKind, made: object) -> None:
    assert callable(made)
    assert "None" not in upright_text(render(formed(made(kind), FORM), draft=made is kinds.bare))
