"""The folder of files takes pictures and PDFs by their content, and nothing else."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image

from blangkon_desktop.domain.errors import InvalidInput, NotFound
from blangkon_desktop.platform import kept_files
from blangkon_desktop.platform.kept_files import MAX_SIDE, FilesFolder


@pytest.fixture
def folder(tmp_path: Path) -> FilesFolder:
    return FilesFolder(tmp_path / "files")


def put(tmp_path: Path, name: str, content: bytes) -> Path:
    path = tmp_path / name
    path.write_bytes(content)
    return path


def jpeg(width: int, height: int, *, exif: bytes = b"") -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (width, height), "navy").save(made, "JPEG", **({"exif": exif} if exif else {}))
    return made.getvalue()


def test_a_photo_is_shrunk_turned_upright_and_loses_what_the_telephone_wrote(
    folder: FilesFolder, tmp_path: Path
) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # lying on its side
    exif[0x010F] = "Telepon Pak Slamet"
    kept = folder.keep(put(tmp_path, "a.jpg", jpeg(4000, 2000, exif=exif.tobytes())))
    path = folder.photo(kept.sha256)
    assert path is not None
    with Image.open(path) as picture:
        assert picture.size == (MAX_SIDE // 2, MAX_SIDE)
        assert not picture.getexif()
    assert b"Slamet" not in path.read_bytes()
    assert kept.size == path.stat().st_size < 200_000


def test_the_same_content_is_kept_once_whatever_its_name(folder: FilesFolder, tmp_path: Path) -> None:
    one = folder.keep(put(tmp_path, "a.jpg", jpeg(40, 30)))
    two = folder.keep(put(tmp_path, "b.pdf", jpeg(40, 30)))
    assert one == two
    assert len(list((tmp_path / "files").iterdir())) == 1


def test_pdfs_stay_as_they_are_and_pngs_stay_pngs(folder: FilesFolder, tmp_path: Path) -> None:
    pdf = b"%PDF-1.4\n%signed\n"
    kept = folder.keep(put(tmp_path, "scan.PDF", pdf))
    path = folder.path_of(kept.sha256, kept.media)
    assert path is not None
    assert path.read_bytes() == pdf
    made = io.BytesIO()
    Image.new("RGBA", (10, 10), (0, 0, 0, 0)).save(made, "PNG")
    assert folder.keep(put(tmp_path, "p.png", made.getvalue())).media == "image/png"


@pytest.mark.parametrize(
    "content",
    [b"", b"MZ\x90\x00", b"<html>", b"GIF89a", b"\xff\xd8\xff broken", b"\x89PNG\r\n\x1a\n broken", b"PK\x03\x04"],
)
def test_anything_else_is_refused(folder: FilesFolder, tmp_path: Path, content: bytes) -> None:
    with pytest.raises(InvalidInput) as caught:
        folder.keep(put(tmp_path, "a.jpg", content))
    assert caught.value.code == "file.not_accepted"
    assert not (tmp_path / "files").exists()


def test_a_picture_that_claims_to_be_huge_is_not_opened(folder: FilesFolder, tmp_path: Path) -> None:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    bomb = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0")) + chunk(b"IEND", b"")
    with pytest.raises(InvalidInput) as caught:
        folder.keep(put(tmp_path, "a.png", bomb))
    assert caught.value.code in ("file.too_large", "file.not_accepted")


def test_a_file_too_large_is_not_read(folder: FilesFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_files, "MAX_BYTES", 10)
    with pytest.raises(InvalidInput, match=r"file\.too_large"):
        folder.keep(put(tmp_path, "a.pdf", b"%PDF-1.4 and more"))


def test_what_is_not_there_is_told(folder: FilesFolder, tmp_path: Path) -> None:
    with pytest.raises(NotFound, match=r"file\.not_found"):
        folder.keep(tmp_path / "hilang.jpg")
    with pytest.raises(NotFound, match=r"file\.not_found"):
        folder.keep(tmp_path)
    assert folder.photo("0" * 64) is None
    assert folder.path_of("0" * 64, "text/html") is None
