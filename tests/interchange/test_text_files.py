"""Files of unknown origin: encodings, compression, size, truncation."""

from __future__ import annotations

import codecs
import gzip
from pathlib import Path

import pytest

from blangkon_desktop.domain.errors import BlangkonError, Damaged, InvalidInput, NotFound
from blangkon_desktop.interchange.text_files import open_text, probe

TEXT = "sku,nama\r\n1,Pénsil merah di ruang rapat kantor\r\n"


def read(path: Path) -> str:
    with open_text(path, probe(path)) as text:
        return text.read()


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        TEXT.encode("utf-16"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        TEXT.encode("cp1252"),
        gzip.compress(TEXT.encode(), mtime=0),
    ],
)
def test_usual_encodings_give_the_same_text(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(data)
    assert read(path) == TEXT
    assert probe(path).closed


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "import.empty"),
        (b" \r\n \n", "import.empty"),
        (gzip.compress(b"", mtime=0), "import.empty"),
        (b"sku,nama\n1,Map\0\n", "import.not_text"),
        (bytes(range(1, 32)) * 50, "import.not_text"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "import.not_text"),
        (("sku,nama\n1,Map\n" * 3).encode("utf-16-le"), "import.not_text"),
    ],
)
def test_what_is_no_text_is_refused(tmp_path: Path, data: bytes, code: str) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(data)
    with pytest.raises(Damaged) as refused:
        probe(path)
    assert refused.value.code == code
    assert "Tidak ada data yang berubah" in refused.value.detail.id


@pytest.mark.parametrize(
    "data",
    [
        "nama\nPénsil\n".encode() + b"K\xf3pi\n",
        "Карандаш, бумага, тетрадь\n".encode("cp1251"),
        b"nama\n\x81\x8d\n",
        codecs.BOM_UTF16_LE + "nama\n".encode("utf-16-le")[:-2] + b"\x00\xd8\x41\x00",
    ],
)
def test_mixed_and_foreign_letters_are_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(data)
    with pytest.raises(Damaged) as refused:
        probe(path)
    assert refused.value.code == "import.encoding"


def test_a_file_cut_within_a_letter_is_truncated(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("sku,nama\n1,Pé".encode()[:-1])
    with pytest.raises(Damaged) as refused:
        probe(path)
    assert refused.value.code == "import.truncated"


def test_a_cut_or_damaged_gzip_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.csv.gz"
    whole = gzip.compress("".join(f"{n},{n * 7919}\n" for n in range(3_000)).encode())
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(Damaged) as refused:
        probe(path)
    assert refused.value.code == "import.truncated"
    path.write_bytes(whole[:40] + b"\xff" * 40 + whole[80:])
    with pytest.raises(Damaged):
        probe(path)


def test_a_bomb_is_refused_before_it_unfolds(tmp_path: Path) -> None:
    path = tmp_path / "bomb.csv.gz"
    path.write_bytes(gzip.compress(b"a" * (40 << 20)))
    with pytest.raises(Damaged) as refused:
        probe(path)
    assert refused.value.code == "import.too_large"


def test_a_plain_file_has_a_limit_too(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"a,b\n" * 100)
    with pytest.raises(Damaged) as refused:
        probe(path, max_bytes=399)
    assert refused.value.code == "import.too_large"


def test_no_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        probe(tmp_path / "none.csv")
    with pytest.raises(InvalidInput):
        probe(tmp_path)


def test_an_open_end_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"a,b\n1,2")
    assert not probe(path).closed


def test_every_refusal_says_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"")
    with pytest.raises(BlangkonError) as refused:
        probe(path)
    assert refused.value.next_step.id
    assert refused.value.next_step.en
