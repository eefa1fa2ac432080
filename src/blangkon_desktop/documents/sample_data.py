"""Papers to try a wording with: every field is filled with as much as it ever holds, nothing belongs to anybody."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from datetime import date
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from blangkon_desktop.domain.paper_kinds import PaperKind
from blangkon_desktop.domain.papers import RECORDS, Paper

_DAY = date(2026, 11, 20)
_LONG = "Belanja alat tulis kantor, bahan cetak, dan penggandaan untuk pelayanan keliling di lima belas kecamatan "
_NAME = "Prof. Dr. Ir. R.M.Ng. Kusumaningprojo Hadiningrat Wicaksono, S.T., M.Eng., M.M."
_OFFICE = "Dinas Perumahan, Kawasan Permukiman dan Lingkungan Hidup"
_ROWS = {"lines": 12, "offers": 9, "rows": 12, "labels": 3, "sections": 2, "fields": 8, "proofs": 2, "few": 2}
_TEXTS = {
    "nip": "198304152010012025",
    "npwp": "0123456789012000",
    "number": "000.3.2/1234/CONTOH/XII/2026",
    "contract_number": "000.3.2/1234/CONTOH/XII/2026",
    "contract_name": "Surat Pesanan",
    "proof": "000.3.2/1234/CONTOH/XII/2026",
    "contract": "000.3.2/1234/CONTOH/XII/2026",
    "order_id": "contoh",
    "prefix": "Plt.",
    "rank": "Pembina Utama Madya (IV/d)",
    "role": "Pejabat Pembuat Komitmen",
    "title": "",
    "letter": "Nomor 800.1/1234/2026 tanggal 1 November 2026",
    "government": "Pemerintah Kabupaten Kepulauan Contoh Selatan",
    "office": _OFFICE,
    "correction": "",
    "wording": "",
    "arms": "",
    "unit": "paket",
    "tkdn": "43,2",
    "state": "missing",
    "result": "accepted-with-notes",
    "collector": "treasurer",
    "ppn_label": "PPN 12% x DPP nilai lain",
    "pph_label": "PPh Pasal 22 1,5%",
    "kind": "ppn",
    "account": "5.1.02.01.01.0024",
    "rup": "60832782",
    "postal_code": "51216",
    "telephone": "(0285) 555017",
    "website": "contoh.example",
    "email": "contoh@contoh.example",
    "bank": "Bank Pembangunan Daerah Contoh",
    "account_number": "1022001234567890",
    "platform": "Mbizmarket",
    "place": "Contoh",
    "policy_version": "",
    "object_code": "22-910-01",
    "book_number": "1234",
    "code": "contoh:SKU-1234567890",
    "channel": "E-Katalog Lokal",
    "site": "SIPD",
    "form": "NPD",
    "label": "Nama isian",
    "status": "Diterima sebagian",
    "ntpn": "A1B2C3D4E5F6G7H8",
    "billing": "123456789012345",
    "faktur": "04002600123456789",
    "marks": "PDN TKDN 43,2%",
    "method": "uang persediaan (UP/GU)",
    "payment_method": "uang persediaan (UP/GU)",
}
_LISTS = {"slots": ("pa", "pptk", "bendahara", "penerima"), "checks": ("quantity", "specification", "brand", "new")}
_NUMBERS = {"year": 2026, "version": 1, "receipt": 1, "quantity": 20_000, "number": 1, "line": 1, "days": 365}
_SUM = 24_999_999


def extreme_paper(kind: PaperKind) -> Paper:
    """A paper of a kind with long names, many rows and large sums."""
    made: Paper = _record(RECORDS[kind])
    return made


def _record(wanted: Any) -> Any:
    hints = get_type_hints(wanted)
    values = {part.name: _value(hints[part.name], part.name, wanted.__name__) for part in fields(wanted)}
    return wanted(**_adding_up(values))


def _value(wanted: Any, name: str, owner: str) -> Any:
    if get_origin(wanted) is UnionType:
        wanted = next(part for part in get_args(wanted) if part is not NoneType)
    if get_origin(wanted) is tuple:
        return _LISTS.get(name) or tuple(_value(get_args(wanted)[0], name, owner) for _ in range(_ROWS.get(name, 2)))
    if is_dataclass(wanted):
        return _record(wanted)
    if wanted is str:
        return _text(name, owner)
    if wanted is bool:
        return name not in ("clock_set", "prices_include_tax", "chosen")
    if wanted is date:
        return _DAY
    return _NUMBERS.get(name, _SUM)


def _text(name: str, owner: str) -> str:
    if (name == "name" and owner == "Signer") or name in ("representative", "decided_by"):
        return _NAME
    if name in ("vendor", "account_name") or (name == "name" and owner == "PartyVendor"):
        return "PT Sumber Rejeki Abadi Sentosa Makmur Bersama Perkasa"
    return _TEXTS.get(name, (_LONG * 2)[:180].strip())


def _adding_up(values: dict[str, Any]) -> dict[str, Any]:
    """The sums that records insist on: goods are their rows, a whole is its parts, net is gross less what is kept."""
    if "unit_price" in values:
        values["amount"] = values["quantity"] * values["unit_price"]
    if "goods_total" in values:
        values["goods_total"] = sum(line.amount for line in values["lines"])
        values["total"] = values["goods_total"] + values["shipping"] + values["ppn"]
    if "sums" in values:
        goods = sum(line.amount for line in values["lines"])
        sums = values["sums"]
        values["sums"] = replace(sums, goods=goods, total=goods + sums.shipping + sums.ppn)
    elif "goods" in values:
        values["total"] = values["goods"] + values["shipping"] + values["ppn"]
    if "net" in values:
        kept = values["penalty"] + values["ppn_withheld"] + values["pph_withheld"] + values["pbjt_withheld"]
        values |= {"gross": 10 * kept, "net": 9 * kept}
    return values
