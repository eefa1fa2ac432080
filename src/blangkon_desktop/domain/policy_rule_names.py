"""What each rule of a policy is called, in groups, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from blangkon_desktop.domain.text import Sentence

RULE_GROUPS: tuple[tuple[Sentence, Mapping[str, Sentence]], ...] = (
    (
        Sentence("Syarat belanja", "What a purchase needs"),
        {
            "route.kinds": Sentence("Jenis belanja melalui Blangkon", "Kinds of purchase through Blangkon"),
            "route.value_of": Sentence("Bagian nilai yang dihitung", "Parts of the value that count"),
            "route.below_line_catalogue": Sentence("E-katalog di bawah garis", "E-katalog below the line"),
            "proof.e_purchasing": Sentence("Bentuk kontrak melalui kanal", "Form of contract through the channels"),
            "requirement.hps_above": Sentence("HPS wajib di atas", "HPS needed above"),
            "requirement.bond_above_e_purchasing": Sentence(
                "Jaminan pelaksanaan melalui kanal di atas", "Performance bond through the channels above"
            ),
            "requirement.bond_above_tender": Sentence(
                "Jaminan pelaksanaan tender di atas", "Performance bond of a tender above"
            ),
            "requirement.bond_rate": Sentence("Besar jaminan pelaksanaan", "Performance bond"),
        },
    ),
    (
        Sentence("Pemecahan pesanan", "Splitting"),
        {
            "split.channel_limit": Sentence("Batas kanal", "Limit of the channel"),
            "split.method_limit": Sentence("Batas metode", "Limit of the method"),
            "split.tax_limit": Sentence("Batas pajak", "Limit of the tax"),
            "split.window_days": Sentence("Rentang hari yang dibandingkan", "Days that are compared"),
            "split.by_category": Sentence("Barang sejenis ikut dihitung pada", "Similar goods count for"),
            "split.same_rup_any_window": Sentence("Paket RUP sama tanpa rentang pada", "Same RUP at any distance for"),
            "split.series_exempt": Sentence("Seri dinilai setahun pada", "Series judged by the year for"),
            "split.obvious": Sentence("Tanda yang jelas", "An obvious case"),
        },
    ),
    (
        Sentence("Orang dan waktu", "People and time"),
        {
            "separation.approve_own_draft": Sentence("Menyetujui susunan sendiri", "Approving one's own draft"),
            "separation.pay_own_approval": Sentence("Membayar persetujuan sendiri", "Paying one's own approval"),
            "inspection.by": Sentence("Yang memeriksa hasil", "Who inspects"),
            "countdown.approval_days": Sentence("Batas persetujuan, hari kerja", "Approval within, working days"),
            "countdown.vendor_answer_days": Sentence(
                "Batas jawaban penyedia, hari kerja", "Vendor's answer within, working days"
            ),
            "calendar.holidays": Sentence("Hari libur nasional", "National holidays"),
            "calendar.joint_leave": Sentence("Cuti bersama", "Cuti bersama (joint leave)"),
            "lateness.daily_rate": Sentence("Denda keterlambatan sehari", "Penalty for a day of lateness"),
            "lateness.base": Sentence("Denda dihitung dari", "Penalty counted from"),
            "contract.growth_limit": Sentence("Batas kenaikan nilai kontrak", "Growth of a contract at most"),
        },
    ),
    (
        Sentence("Anggaran dan pembayaran", "Budget and payment"),
        {
            "budget.override_roles": Sentence("Yang boleh melewati pagu", "Who may pass the ceiling"),
            "target.absorption": Sentence("Sasaran penyerapan per triwulan", "Absorption targets by quarter"),
            "target.umkk": Sentence("Sasaran UMKK", "UMKK target"),
            "target.pdn": Sentence("Sasaran PDN", "PDN target"),
            "payment.up_limit": Sentence("Batas pembayaran UP/GU", "UP/GU payment up to"),
            "payment.kkpd_limit": Sentence("Batas pembayaran KKPD", "KKPD payment up to"),
        },
    ),
    (
        Sentence("Berkas", "Papers"),
        {
            "kuitansi.sum": Sentence("Jumlah pada kuitansi", "Sum on the kuitansi"),
            "kuitansi.signers": Sentence("Penanda tangan kuitansi", "Signers of the kuitansi"),
            "letter.pattern": Sentence("Pola nomor surat", "Pattern of letter numbers"),
            "stamp.duty": Sentence("Bea meterai", "Stamp duty"),
            "stamp.receipt_above": Sentence("Meterai pada kuitansi di atas", "Stamp on a kuitansi above"),
            "stamp.always": Sentence("Selalu bermeterai", "Always stamped"),
            "stamp.when_countersigned": Sentence(
                "Bermeterai bila ditandatangani penyedia", "Stamped when the vendor signs"
            ),
        },
    ),
    (
        Sentence("PPN dan pajak daerah", "PPN and regional tax"),
        {
            "tax.rounding": Sentence("Pembulatan pajak", "Rounding of tax"),
            "tax.kkpd_outside_collected": Sentence(
                "KKPD di toko biasa dipungut bendahara", "KKPD at an ordinary shop collected by the treasurer"
            ),
            "ppn.rate": Sentence("Tarif PPN", "PPN rate"),
            "ppn.base_share": Sentence("DPP nilai lain", "Other base of PPN"),
            "ppn.treasurer_floor": Sentence("PPN tidak dipungut bendahara sampai", "PPN not collected up to"),
            "ppn.threshold_basis": Sentence("Batas PPN dibaca", "Floor of PPN read"),
            "ppn.exempt_objects": Sentence("Tanpa PPN", "Without PPN"),
            "pbjt.rate": Sentence("Tarif PBJT makanan dan minuman", "PBJT rate of food and drink"),
            "pbjt.withheld_by_treasurer": Sentence("PBJT dipungut bendahara", "PBJT withheld by the treasurer"),
        },
    ),
    (
        Sentence("PPh", "PPh"),
        {
            "tax.no_npwp_factor": Sentence("PPh tanpa NPWP atau NIK", "PPh without NPWP or NIK"),
            "pph22.rate": Sentence("Tarif PPh 22", "PPh 22 rate"),
            "pph22.floor": Sentence("PPh 22 tidak dipungut sampai", "PPh 22 not withheld up to"),
            "pph22.object_code": Sentence("Kode objek PPh 22", "Object code of PPh 22"),
            "pph22.exempt_objects": Sentence("Tanpa PPh 22", "Without PPh 22"),
            "pph22_marketplace.rate": Sentence("Tarif PPh 22 marketplace", "PPh 22 rate on a marketplace"),
            "pph22_marketplace.object_code": Sentence("Kode objek PPh 22 marketplace", "Object code on a marketplace"),
            "pph22_marketplace.object_code_final": Sentence(
                "Kode objek PPh 22 marketplace, final", "Object code on a marketplace, final"
            ),
            "pph23.rate": Sentence("Tarif PPh 23", "PPh 23 rate"),
            "pph23.object_codes": Sentence("Kode objek PPh 23", "Object codes of PPh 23"),
            "pph23.catering_base": Sentence("Dasar PPh 23 jasa boga", "Base of PPh 23 for catering"),
            "pph21.bands": Sentence("Lapisan tarif PPh 21", "Bands of PPh 21"),
            "pph21.base_share": Sentence("Dasar PPh 21 dari bruto", "Base of PPh 21 of the gross"),
            "pph21.no_npwp_factor": Sentence("PPh 21 tanpa NPWP atau NIK", "PPh 21 without NPWP or NIK"),
            "pph21.object_codes": Sentence("Kode objek PPh 21", "Object codes of PPh 21"),
            "pph4_2.rates": Sentence("Tarif PPh 4(2)", "PPh 4(2) rates"),
            "pph4_2.object_codes": Sentence("Kode objek PPh 4(2)", "Object codes of PPh 4(2)"),
            "umkm.rate": Sentence("Tarif PPh final UMKM", "Final PPh rate of UMKM"),
            "umkm.object_code": Sentence("Kode objek PPh final UMKM", "Object code of UMKM"),
            "umkm.object_code_zero": Sentence("Kode objek UMKM tanpa pajak", "Object code of UMKM without tax"),
            "umkm.floor_applies": Sentence("Batas PPh 22 berlaku bagi UMKM", "The floor of PPh 22 holds for UMKM"),
            "umkm.terms": Sentence("Jangka waktu UMKM, tahun pajak", "Terms of UMKM, tax years"),
            "umkm.run_off": Sentence("Sisa jangka waktu UMKM lama", "Run-off of old UMKM terms"),
            "umkm.run_off_last_start": Sentence("Tahun mulai terakhir UMKM lama", "Last first year of old terms"),
        },
    ),
    (
        Sentence("Setor pajak", "Deposit of taxes"),
        {
            "deposit.deadlines": Sentence("Batas setor", "Deposit by"),
            "deposit.report_deadlines": Sentence("Batas lapor", "Report by"),
            "deposit.on_day_off": Sentence("Bila jatuh pada hari libur", "When it falls on a day off"),
            "deposit_code.ppn": Sentence("Kode setor PPN", "Deposit code of PPN"),
            "deposit_code.pph22": Sentence("Kode setor PPh 22", "Deposit code of PPh 22"),
            "deposit_code.pph23": Sentence("Kode setor PPh 23", "Deposit code of PPh 23"),
            "deposit_code.pph23_rent": Sentence("Kode setor PPh 23 sewa", "Deposit code of PPh 23 on rent"),
            "deposit_code.pph21": Sentence("Kode setor PPh 21", "Deposit code of PPh 21"),
            "deposit_code.pph21_final": Sentence("Kode setor PPh 21 final", "Deposit code of final PPh 21"),
            "deposit_code.pph4_2_rent": Sentence("Kode setor PPh 4(2) sewa", "Deposit code of PPh 4(2) on rent"),
            "deposit_code.pph4_2_construction": Sentence(
                "Kode setor PPh 4(2) konstruksi", "Deposit code of PPh 4(2) on construction"
            ),
            "deposit_code.umkm": Sentence("Kode setor PPh final UMKM", "Deposit code of UMKM"),
            "deposit_code.prepaid": Sentence("Kode deposit pajak", "Code of the tax deposit"),
        },
    ),
)
"""The groups in the order in which they are shown, each with its rules."""

RULE_NAMES: Mapping[str, Sentence] = MappingProxyType(
    {rule: name for _, rules in RULE_GROUPS for rule, name in rules.items()}
)
