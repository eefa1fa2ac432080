"""Tables of no known format (`xlsx`): which column holds what, as somebody said, as remembered, or as names suggest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields
from pathlib import Path

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.interchange.refusals import refusal, unknown_column
from blangkon_desktop.interchange.sirup import PackageColumns

NEEDED = ("rup", "ceiling")
FIELDS: Mapping[str, Sentence] = {
    "rup": Sentence("kode RUP", "RUP code"),
    "name": Sentence("nama paket", "name of the package"),
    "ceiling": Sentence("pagu", "ceiling"),
    "method": Sentence("metode pemilihan", "method"),
    "kind": Sentence("jenis pengadaan", "kind of procurement"),
    "mak": Sentence("kode rekening atau MAK", "account code or MAK"),
    "sub_activity": Sentence("kode sub kegiatan", "sub-activity"),
    "source_of_funds": Sentence("sumber dana", "source of funds"),
    "satker_code": Sentence("kode satuan kerja", "satker's code"),
    "satker": Sentence("nama satuan kerja", "satker's name"),
    "year": Sentence("tahun anggaran", "budget year"),
    "specification": Sentence("uraian", "description"),
}
"""The fields that a column may hold; `rup` and `ceiling` are needed."""

_SUGGESTED: Mapping[str, Sequence[str]] = {
    "rup": ("kode rup", "rup", "paket id", "id paket", "kode paket", "id rup", "kd_rup"),
    "name": ("nama paket", "paket", "uraian paket", "nama", "nama_paket"),
    "ceiling": ("pagu", "pagu (rp)", "pagu anggaran", "jumlah pagu", "anggaran", "total pagu"),
    "method": ("metode pemilihan", "metode", "metode pengadaan", "cara pengadaan", "metode_pengadaan"),
    "kind": ("jenis pengadaan", "jenis", "jenis_pengadaan"),
    "mak": ("mak", "kode rekening", "rekening", "kode akun", "akun", "no rekening"),
    "sub_activity": ("kode sub kegiatan", "sub kegiatan"),
    "source_of_funds": ("sumber dana", "sumber_dana", "nama sumber dana"),
    "satker_code": ("kode satker", "kode satuan kerja", "kode skpd", "kode opd", "kd_satker_str"),
    "satker": ("nama satker", "satuan kerja", "nama skpd", "nama opd", "skpd", "opd"),
    "year": ("tahun anggaran", "tahun", "ta", "tahun_anggaran"),
    "specification": ("uraian pekerjaan", "uraian", "spesifikasi"),
}
_EXAMPLE = Sentence("Tulis misalnya --column rup='Kode RUP'.", "Write for example --column rup='Kode RUP'.")


def choose_columns(
    path: Path, header: Sequence[str], said: Mapping[str, str], remembered: Mapping[str, str]
) -> Mapping[str, str]:
    """Field → name of a column for a table with this header: what was said, else remembered, else suggested.

    Raises InvalidInput (`import.unknown_column`) for a field or column that does not exist, Damaged
    (`import.columns_unknown`) when RUP code or ceiling stay unknown.
    """
    wanted = {field: " ".join(name.split()).lower() for field, name in said.items()}
    for field, name in wanted.items():
        if field not in FIELDS or name not in header:
            raise unknown_column(field, name, header, FIELDS, _EXAMPLE)
    known = {field: name for field, name in remembered.items() if field in FIELDS and name in header}
    suggested = {
        field: name for field, names in _SUGGESTED.items() if (name := next((n for n in names if n in header), ""))
    }
    chosen = {**(known or suggested), **wanted}
    if not all(field in chosen for field in NEEDED):
        raise _columns_unknown(path, header, chosen)
    return chosen


def package_columns(chosen: Mapping[str, str]) -> PackageColumns:
    """The columns in the shape that reading packages wants."""
    return PackageColumns(**{part.name: chosen.get(part.name, "") for part in fields(PackageColumns)})


def _columns_unknown(path: Path, header: Sequence[str], chosen: Mapping[str, str]) -> BlangkonError:
    missing = [FIELDS[field] for field in NEEDED if field not in chosen]
    error = refusal(
        "import.columns_unknown",
        path,
        Sentence(
            f"Kolom {' dan '.join(m.id for m in missing)} tidak ditemukan di berkas {path.name}.",
            f"No column for {' and '.join(m.en for m in missing)} was found in {path.name}.",
        ),
        detail=Sentence(
            f"Kolom di berkas: {', '.join(part for part in header if part)[:400] or '-'}.",
            f"Columns of the file: {', '.join(part for part in header if part)[:400] or '-'}.",
        ),
        next_step=Sentence(
            "Tentukan kolomnya (--column rup='…' --column ceiling='…'); pilihan itu diingat untuk berkas berikutnya.",
            "Name the columns (--column rup='…' --column ceiling='…'); the choice is remembered for the next file.",
        ),
    )
    error.data.update({"columns": [part for part in header if part], "fields": list(FIELDS), "chosen": dict(chosen)})
    return error
