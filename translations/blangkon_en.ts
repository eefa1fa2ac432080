<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>AbsorptionCard</name>
    <message>
        <source>Paling tertinggal</source>
        <translation>Furthest behind</translation>
    </message>
    <message>
        <source>Penyerapan anggaran</source>
        <translation>Budget absorption</translation>
    </message>
    <message>
        <source>Sasaran hanya ada untuk tahun anggaran kantor ini.</source>
        <translation>Targets exist only for this office&apos;s budget year.</translation>
    </message>
    <message>
        <source>Sasaran: {source}</source>
        <translation>Target: {source}</translation>
    </message>
    <message>
        <source>sasaran triwulan {quarter}: {n} %</source>
        <translation>target of quarter {quarter}: {n} %</translation>
    </message>
</context>
<context>
    <name>AccountBox</name>
    <message>
        <source>Atas nama</source>
        <translation>In the name of</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Belum ada rekening yang dikenal untuk penyedia ini.</source>
        <translation>No account of this vendor is known yet.</translation>
    </message>
    <message>
        <source>Belum sama dengan nomor di sebelahnya.</source>
        <translation>Not yet the same as the number beside it.</translation>
    </message>
    <message>
        <source>Cocokkan rekening yang berbeda, lalu centang.</source>
        <translation>Check the account that differs, then tick the box.</translation>
    </message>
    <message>
        <source>Dikenal</source>
        <translation>Known</translation>
    </message>
    <message>
        <source>Kedua nomor rekening belum sama.</source>
        <translation>The two account numbers differ.</translation>
    </message>
    <message>
        <source>Ketik nomor rekening penyedia dua kali.</source>
        <translation>Type the vendor&apos;s account number twice.</translation>
    </message>
    <message>
        <source>Kosongkan keduanya bila dibayar ke rekening yang dikenal.</source>
        <translation>Leave both empty when paying to the known account.</translation>
    </message>
    <message>
        <source>Kosongkan keduanya bila dibayar tunai.</source>
        <translation>Leave both empty when paying in cash.</translation>
    </message>
    <message>
        <source>Nomor rekening</source>
        <translation>Account number</translation>
    </message>
    <message>
        <source>Nomor rekening, sekali lagi</source>
        <translation>Account number, once more</translation>
    </message>
    <message>
        <source>Perlu ditinjau: rekening berbeda dari yang dikenal</source>
        <translation>To be reviewed: not the account that is known</translation>
    </message>
    <message>
        <source>Rekening penyedia</source>
        <translation>Vendor&apos;s bank account</translation>
    </message>
    <message>
        <source>Rekening yang dikenal: {bank} · {number} · a.n. {name}</source>
        <translation>Known account: {bank} · {number} · in the name of {name}</translation>
    </message>
    <message>
        <source>Sekarang</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Sudah dicocokkan dengan buku rekening / surat penyedia</source>
        <translation>Checked against the vendor&apos;s bank book or letter</translation>
    </message>
    <message>
        <source>✔ Kedua nomor sama.</source>
        <translation>✔ Both numbers are the same.</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Akun saya</source>
        <translation>My account</translation>
    </message>
    <message>
        <source>Ganti</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Ganti PIN</source>
        <translation>Change the PIN</translation>
    </message>
    <message>
        <source>Ganti kata sandi</source>
        <translation>Change the password</translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Kata sandi diganti.</source>
        <translation>The password is changed.</translation>
    </message>
    <message>
        <source>Menyimpan akun</source>
        <translation>Saving the account</translation>
    </message>
    <message>
        <source>Orang di kantor ini</source>
        <translation>People of this office</translation>
    </message>
    <message>
        <source>PIN dihapus; layar dibuka dengan kata sandi.</source>
        <translation>The PIN is removed; the screen opens with the password.</translation>
    </message>
    <message>
        <source>PIN disimpan. Kunci layar dengan Ctrl+L.</source>
        <translation>The PIN is saved. Lock the screen with Ctrl+L.</translation>
    </message>
    <message>
        <source>PIN layar</source>
        <translation>Screen PIN</translation>
    </message>
    <message>
        <source>Setel PIN</source>
        <translation>Set a PIN</translation>
    </message>
    <message>
        <source>belum disetel</source>
        <translation>not set yet</translation>
    </message>
    <message>
        <source>sudah disetel di laptop ini</source>
        <translation>set on this laptop</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Bagian {who}; Anda juga berwenang.</source>
        <translation>This is for {who}; you may do it too.</translation>
    </message>
    <message>
        <source>Batalkan pesanan</source>
        <translation>Cancel the order</translation>
    </message>
    <message>
        <source>Dikembalikan: {note}</source>
        <translation>Returned: {note}</translation>
    </message>
    <message>
        <source>Foto dan PDF (*.jpg *.jpeg *.png *.pdf)</source>
        <translation>Photos and PDF (*.jpg *.jpeg *.png *.pdf)</translation>
    </message>
    <message>
        <source>Kembalikan dengan catatan</source>
        <translation>Return with a note</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Lampirkan berkas</source>
        <translation>Attach a file</translation>
    </message>
    <message>
        <source>Menunggu {who}, sejak {day} ({days}). Langkah berikutnya: {step}.</source>
        <translation>Waiting for {who} since {day} ({days}). Next step: {step}.</translation>
    </message>
    <message>
        <source>Negosiasi</source>
        <translation>Negotiation</translation>
    </message>
    <message>
        <source>Pejabat Pembuat Komitmen lain, karena pesanan ini Anda susun sendiri</source>
        <translation>Another commitment officer (PPK), because you drafted this order yourself</translation>
    </message>
    <message>
        <source>Perbaiki</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Perubahan: {reason}</source>
        <translation>Amendment: {reason}</translation>
    </message>
    <message>
        <source>Pesan lagi</source>
        <translation>Order again</translation>
    </message>
    <message>
        <source>Semua berkas (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Tindakan lain</source>
        <translation>Other actions</translation>
    </message>
    <message>
        <source>Ubah pesanan</source>
        <translation>Amend the order</translation>
    </message>
</context>
<context>
    <name>AgainDialog</name>
    <message>
        <source>Barang</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Barang dan perubahannya</source>
        <translation>Goods and what changed</translation>
    </message>
    <message>
        <source>Barang masuk ke keranjang dengan harga hari ini; jumlahnya dapat diubah.</source>
        <translation>The goods go into the basket at today&apos;s prices; quantities can be changed.</translation>
    </message>
    <message>
        <source>Belum ada pesanan terdahulu.</source>
        <translation>There is no earlier order yet.</translation>
    </message>
    <message>
        <source>Dulu</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Dulu {then}, hari ini {now} dengan pajak.</source>
        <translation>Then {then}, today {now} with tax.</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Mulai pesanan baru</source>
        <translation>Begin a new order</translation>
    </message>
    <message>
        <source>Penawaran lain yang lebih murah</source>
        <translation>Cheaper offer elsewhere</translation>
    </message>
    <message>
        <source>Perubahan</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Pesan lagi</source>
        <translation>Order again</translation>
    </message>
    <message>
        <source>Pesanan terdahulu</source>
        <translation>Earlier orders</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>tetap</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>{n} barang tidak ditawarkan lagi dan tidak ikut.</source>
        <translation>{n} goods are no longer offered and are left out.</translation>
    </message>
    <message>
        <source>▲ naik {amount}</source>
        <translation>▲ up {amount}</translation>
    </message>
    <message>
        <source>▼ turun {amount}</source>
        <translation>▼ down {amount}</translation>
    </message>
    <message>
        <source>✕ tidak ditawarkan lagi</source>
        <translation>✕ no longer offered</translation>
    </message>
</context>
<context>
    <name>AgesModel</name>
    <message>
        <source>Jumlah</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Penyedia</source>
        <translation>Vendor</translation>
    </message>
    <message>
        <source>Pesanan</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Sejak</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Umur</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>{n} hari</source>
        <translation>{n} days</translation>
    </message>
</context>
<context>
    <name>AgesPanel</name>
    <message>
        <source>Belum dibayar menurut umur</source>
        <translation>Unpaid by age</translation>
    </message>
    <message>
        <source>Daftar disimpan: {name}</source>
        <translation>List saved: {name}</translation>
    </message>
    <message>
        <source>Menyimpan daftar</source>
        <translation>Saving the list</translation>
    </message>
    <message>
        <source>Setiap penerimaan muncul di sini menurut umurnya sampai dibayar dan pajaknya disetor.</source>
        <translation>Every receipt of goods is shown here by its age until it is paid and its tax is deposited.</translation>
    </message>
    <message>
        <source>Simpan sebagai CSV</source>
        <translation>Save as CSV</translation>
    </message>
    <message>
        <source>Simpan sebagai CSV…</source>
        <translation>Save as CSV…</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu dibayar</source>
        <translation>Nothing waits to be paid</translation>
    </message>
    <message>
        <source>belum-dibayar-{day}.csv</source>
        <translation>unpaid-{day}.csv</translation>
    </message>
    <message>
        <source>{n} penerimaan, bersama {amount}</source>
        <translation>{n} receipts, {amount} together</translation>
    </message>
</context>
<context>
    <name>AllowForm</name>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Beri izin</source>
        <translation>Give permission</translation>
    </message>
    <message>
        <source>Izin melampaui pagu</source>
        <translation>Permission beyond the ceiling</translation>
    </message>
    <message>
        <source>Jumlah di atas pagu</source>
        <translation>Amount above the ceiling</translation>
    </message>
    <message>
        <source>Misalnya: rapat mendadak, DPPA menyusul</source>
        <translation>For example: a sudden meeting, the DPPA follows</translation>
    </message>
    <message>
        <source>Pesanan paket ini boleh melampaui pagunya sebesar jumlah di bawah. Izin tercatat dengan nama Anda dan dapat dicabut; pagunya sendiri tidak berubah.</source>
        <translation>Orders of this package may exceed its ceiling by the amount below. The permission is recorded under your name and can be withdrawn; the ceiling itself does not change.</translation>
    </message>
    <message>
        <source>Sekarang masih dapat dipesan {left}.</source>
        <translation>{left} can still be ordered now.</translation>
    </message>
    <message>
        <source>Tulis alasannya dahulu.</source>
        <translation>Write the reason first.</translation>
    </message>
    <message>
        <source>Tulis jumlahnya dahulu.</source>
        <translation>Write the amount first.</translation>
    </message>
</context>
<context>
    <name>AmendPanel</name>
    <message>
        <source>Ajukan perubahan</source>
        <translation>Submit the amendment</translation>
    </message>
    <message>
        <source>Barang (jumlah 0 menghapus barang)</source>
        <translation>Goods (quantity 0 removes an item)</translation>
    </message>
    <message>
        <source>Bendahara</source>
        <translation>Treasurer</translation>
    </message>
    <message>
        <source>Harga {name}</source>
        <translation>Price of {name}</translation>
    </message>
    <message>
        <source>Jumlah {name}</source>
        <translation>Quantity of {name}</translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marketplace</translation>
    </message>
    <message>
        <source>Mengapa pesanan ini diubah?</source>
        <translation>Why is this order amended?</translation>
    </message>
    <message>
        <source>Misalnya: penyedia hanya dapat mengirim 36 rim</source>
        <translation>For example: the vendor can send only 36 reams</translation>
    </message>
    <message>
        <source>Nilai kontrak boleh bertambah sampai {most}; lebih dari itu menjadi pesanan baru.</source>
        <translation>The contract&apos;s value may grow up to {most}; anything more becomes a new order.</translation>
    </message>
    <message>
        <source>Ongkos kirim</source>
        <translation>Shipping</translation>
    </message>
    <message>
        <source>Ongkos kirim (rupiah)</source>
        <translation>Shipping (rupiah)</translation>
    </message>
    <message>
        <source>Paling lambat tiba</source>
        <translation>To arrive by</translation>
    </message>
    <message>
        <source>Pemungut pajak</source>
        <translation>Tax collector</translation>
    </message>
    <message>
        <source>Tempat pengiriman</source>
        <translation>Place of delivery</translation>
    </message>
    <message>
        <source>Ubah pesanan</source>
        <translation>Amend the order</translation>
    </message>
</context>
<context>
    <name>ApprovePanel</name>
    <message>
        <source>Alasan {name}: {reason}</source>
        <translation>Reason of {name}: {reason}</translation>
    </message>
    <message>
        <source>Anggaran sesudah pesanan ini</source>
        <translation>Budget after this order</translation>
    </message>
    <message>
        <source>Barang</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Berubah sejak terakhir ditinjau</source>
        <translation>Changed since the last review</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Catatan (boleh kosong)</source>
        <translation>Note (may stay empty)</translation>
    </message>
    <message>
        <source>Dinyatakan tidak ada di marketplace: {reason}</source>
        <translation>Declared as not on the marketplaces: {reason}</translation>
    </message>
    <message>
        <source>Kembalikan dengan catatan</source>
        <translation>Return with a note</translation>
    </message>
    <message>
        <source>Mengapa {vendor}?</source>
        <translation>Why {vendor}?</translation>
    </message>
    <message>
        <source>Pagu {name}: sesudah pesanan ini tersisa {left} dari {ceiling}.</source>
        <translation>Ceiling of {name}: {left} of {ceiling} left after this order.</translation>
    </message>
    <message>
        <source>Perlu ditinjau</source>
        <translation>To be reviewed</translation>
    </message>
    <message>
        <source>Perubahan sesudah disetujui</source>
        <translation>Amendments after approval</translation>
    </message>
    <message>
        <source>Rute</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Setujui</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Setujui pesanan ini?</source>
        <translation>Approve this order?</translation>
    </message>
    <message>
        <source>Yang membeli: {officer}</source>
        <translation>Bought by: {officer}</translation>
    </message>
    <message>
        <source>dan {n} barang lain</source>
        <translation>and {n} more items</translation>
    </message>
    <message>
        <source>{policy} · dasar: {source}</source>
        <translation>{policy} · source: {source}</translation>
    </message>
    <message>
        <source>▲ Baca daftarnya, lalu tandai «Sudah saya tinjau».</source>
        <translation>▲ Read the list, then tick “I have reviewed it”.</translation>
    </message>
    <message>
        <source>▲ Kanalnya tidak lagi cocok; kembalikan dengan catatan.</source>
        <translation>▲ The channel no longer fits; return the order with a note.</translation>
    </message>
    <message>
        <source>▲ Paket ini tidak ada lagi di anggaran.</source>
        <translation>▲ This package is no longer in the budget.</translation>
    </message>
</context>
<context>
    <name>ArmsCard</name>
    <message>
        <source>Gambar (*.png *.jpg *.jpeg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Gambar PNG atau JPEG. Program menjadikannya kecil dan abu-abu; surat yang sudah terbit tetap memakai lambang lamanya.</source>
        <translation>A PNG or JPEG picture. The program makes it small and grey; papers that were issued keep the one they had.</translation>
    </message>
    <message>
        <source>Kantor latihan memakai lambang netral.</source>
        <translation>A practice office has the neutral shield.</translation>
    </message>
    <message>
        <source>Lambang kantor</source>
        <translation>The office&apos;s coat of arms</translation>
    </message>
    <message>
        <source>Lambang netral</source>
        <translation>Neutral shield</translation>
    </message>
    <message>
        <source>Lambang pada kop surat</source>
        <translation>Coat of arms on the letterhead</translation>
    </message>
    <message>
        <source>Lambang terpasang. Surat berikutnya memakainya.</source>
        <translation>The coat of arms is set. The next papers carry it.</translation>
    </message>
    <message>
        <source>Memasang lambang</source>
        <translation>Setting the coat of arms</translation>
    </message>
    <message>
        <source>Pakai lambang netral</source>
        <translation>Use the neutral shield</translation>
    </message>
    <message>
        <source>Pilih gambar lambang</source>
        <translation>Choose a picture of the coat of arms</translation>
    </message>
    <message>
        <source>Pilih gambar…</source>
        <translation>Choose a picture…</translation>
    </message>
    <message>
        <source>Surat berikutnya memakai lambang netral.</source>
        <translation>The next papers carry the neutral shield.</translation>
    </message>
</context>
<context>
    <name>AttachPanel</name>
    <message>
        <source>Foto dan hasil pindai: JPEG, PNG atau PDF, paling besar 20 MiB. Lokasi pada foto dihapus.</source>
        <translation>Photos and scans: JPEG, PNG or PDF, 20 MiB at most. The place stored in a photo is removed.</translation>
    </message>
    <message>
        <source>Jenis {name}</source>
        <translation>Kind of {name}</translation>
    </message>
    <message>
        <source>Lampirkan</source>
        <translation>Attach</translation>
    </message>
    <message>
        <source>Lampirkan berkas</source>
        <translation>Attach a file</translation>
    </message>
</context>
<context>
    <name>AttachmentWords</name>
    <message>
        <source>Berkas bertanda tangan</source>
        <translation>Signed file</translation>
    </message>
    <message>
        <source>Bukti bayar</source>
        <translation>Proof of payment</translation>
    </message>
    <message>
        <source>Bukti setor pajak</source>
        <translation>Proof of tax deposit</translation>
    </message>
    <message>
        <source>Daftar hadir</source>
        <translation>Attendance list</translation>
    </message>
    <message>
        <source>Faktur pajak</source>
        <translation>Tax invoice (faktur pajak)</translation>
    </message>
    <message>
        <source>Foto barang</source>
        <translation>Photo of the goods</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Lain-lain</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Nota penyedia</source>
        <translation>Vendor&apos;s bill (nota)</translation>
    </message>
    <message>
        <source>Notulen</source>
        <translation>Minutes of the meeting</translation>
    </message>
    <message>
        <source>Surat bebas pajak</source>
        <translation>Tax exemption letter</translation>
    </message>
    <message>
        <source>Surat jalan</source>
        <translation>Delivery note</translation>
    </message>
    <message>
        <source>Tangkapan layar</source>
        <translation>Screenshot</translation>
    </message>
    <message>
        <source>Undangan</source>
        <translation>Invitation</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Belum ada lampiran. Jatuhkan foto atau PDF ke halaman ini, atau tekan Lampirkan.</source>
        <translation>No attachments yet. Drop photos or PDFs on this page, or press Attach.</translation>
    </message>
    <message>
        <source>Berkas ini belum ada di laptop ini. Isinya datang bersama pertukaran berkas.</source>
        <translation>This file is not on this laptop yet. It comes with the exchange of files.</translation>
    </message>
    <message>
        <source>Daftar lampiran</source>
        <translation>List of attachments</translation>
    </message>
    <message>
        <source>Gambar ini tidak dapat ditampilkan.</source>
        <translation>This picture can&apos;t be shown.</translation>
    </message>
    <message>
        <source>Lampiran</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Lampirkan</source>
        <translation>Attach</translation>
    </message>
    <message>
        <source>Menyimpan</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>Simpan salinan</source>
        <translation>Save a copy</translation>
    </message>
</context>
<context>
    <name>AttachmentsModel</name>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kapan</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Oleh</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Ukuran</source>
        <translation>Size</translation>
    </message>
</context>
<context>
    <name>BandCard</name>
    <message>
        <source>{n} penerimaan</source>
        <translation>{n} receipts</translation>
    </message>
    <message>
        <source>{span} hari</source>
        <translation>{span} days</translation>
    </message>
</context>
<context>
    <name>Basket</name>
    <message>
        <source>Dikeluarkan dari keranjang: {names}.</source>
        <translation>Taken out of the basket: {names}.</translation>
    </message>
    <message>
        <source>Harga sekarang yang dipakai: {names}.</source>
        <translation>Today&apos;s prices are used: {names}.</translation>
    </message>
    <message>
        <source>Harga {n} barang di keranjang berubah</source>
        <translation>The prices of {n} items in the basket have changed</translation>
    </message>
    <message>
        <source>Keduanya masuk ke pesanan dan lembar perbandingan harganya.</source>
        <translation>Both go into the order and onto its price comparison.</translation>
    </message>
    <message>
        <source>{n} barang di keranjang tidak ada lagi di katalog</source>
        <translation>{n} items of the basket are no longer in the catalogue</translation>
    </message>
    <message>
        <source>{n} penawaran pembanding disimpan untuk {name}</source>
        <translation>{n} offers kept beside {name}</translation>
    </message>
</context>
<context>
    <name>BasketPanel</name>
    <message>
        <source>1 penyedia, jadi 1 pesanan.</source>
        <translation>1 vendor, so 1 order.</translation>
    </message>
    <message>
        <source>Buat pesanan</source>
        <translation>Make order</translation>
    </message>
    <message>
        <source>Buat {n} pesanan</source>
        <translation>Make {n} orders</translation>
    </message>
    <message>
        <source>Keranjang</source>
        <translation>Basket</translation>
    </message>
    <message>
        <source>Keranjang masih kosong</source>
        <translation>The basket is still empty</translation>
    </message>
    <message>
        <source>Paket barang…</source>
        <translation>Sets of goods…</translation>
    </message>
    <message>
        <source>Pesan lagi…</source>
        <translation>Order again…</translation>
    </message>
    <message>
        <source>Semua, dengan pajak</source>
        <translation>All, with tax</translation>
    </message>
    <message>
        <source>Tekan Spasi pada sebuah barang, atau «Tambah ke keranjang» pada rinciannya.</source>
        <translation>Press Space on an item, or “Add to basket” in its details.</translation>
    </message>
    <message>
        <source>{vendors} penyedia, jadi {orders} pesanan.</source>
        <translation>{vendors} vendors, so {orders} orders.</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Cetak berkas</source>
        <translation>Print papers</translation>
    </message>
    <message>
        <source>Dihentikan: {work}</source>
        <translation>Stopped: {work}</translation>
    </message>
    <message>
        <source>Mencetak</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Menyusun berkas</source>
        <translation>Putting papers together</translation>
    </message>
    <message>
        <source>Terlalu besar untuk WhatsApp. Cetak lagi dengan «Bagi bila lebih dari 2 MB».</source>
        <translation>Too large for WhatsApp. Print again with “Split if larger than 2 MB”.</translation>
    </message>
    <message>
        <source>Yang belum keluar tidak dicatat; nomor yang sudah terbit tetap milik suratnya.</source>
        <translation>What did not go out is not noted; numbers that were given stay with their papers.</translation>
    </message>
    <message>
        <source>{n} berkas ({size}) tersimpan dalam {parts} bagian: {path}</source>
        <translation>{n} papers ({size}) saved in {parts} parts: {path}</translation>
    </message>
    <message>
        <source>{n} berkas ({size}) tersimpan di {folder}</source>
        <translation>{n} papers ({size}) saved in {folder}</translation>
    </message>
    <message>
        <source>{n} berkas ({size}) tersimpan: {path}</source>
        <translation>{n} papers ({size}) saved: {path}</translation>
    </message>
    <message>
        <source>{n} berkas, {pages} halaman dikirim ke printer {name}.</source>
        <translation>{n} papers, {pages} pages sent to the printer {name}.</translation>
    </message>
    <message>
        <source>{n}-pesanan</source>
        <translation>{n}-orders</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Bagi bila lebih dari 2 MB, agar dapat dikirim lewat WhatsApp</source>
        <translation>Split if larger than 2 MB, so that it can be sent by WhatsApp</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bolak-balik; tiap berkas mulai di halaman depan</source>
        <translation>Two-sided; each paper begins on a front page</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Cetak berkas</source>
        <translation>Print papers</translation>
    </message>
    <message>
        <source>Kertas</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Langsung ke printer, tanpa pratinjau</source>
        <translation>Straight to the printer, without a preview</translation>
    </message>
    <message>
        <source>Pilih tempat simpan</source>
        <translation>Choose where to save</translation>
    </message>
    <message>
        <source>Satu PDF dengan sampul, daftar isi, dan penanda</source>
        <translation>One PDF with cover, contents and bookmarks</translation>
    </message>
    <message>
        <source>Satu file per berkas, dalam satu folder</source>
        <translation>One file per paper, in one folder</translation>
    </message>
    <message>
        <source>Semua berkas dari {n} pesanan, urut seperti map SPJ.</source>
        <translation>All papers of {n} orders, in the order of the SPJ file.</translation>
    </message>
    <message>
        <source>Semua berkas pesanan ini.</source>
        <translation>All papers of this order.</translation>
    </message>
    <message>
        <source>Yang sudah siap diterbitkan dengan nomor; yang belum tercetak sebagai RANCANGAN.</source>
        <translation>What is ready is issued with a number; the rest prints as a draft (RANCANGAN).</translation>
    </message>
</context>
<context>
    <name>BesideList</name>
    <message>
        <source>Baris anggaran yang dipilih</source>
        <translation>The chosen budget row</translation>
    </message>
    <message>
        <source>Izin dicabut</source>
        <translation>Permission withdrawn</translation>
    </message>
    <message>
        <source>Izin melampaui pagu tercatat</source>
        <translation>Permission beyond the ceiling recorded</translation>
    </message>
    <message>
        <source>Menyimpan izin</source>
        <translation>Saving the permission</translation>
    </message>
    <message>
        <source>Ringkasan anggaran</source>
        <translation>Summary of the budget</translation>
    </message>
    <message>
        <source>Riwayat pagu</source>
        <translation>History of ceilings</translation>
    </message>
    <message>
        <source>Tutup riwayat</source>
        <translation>Close the history</translation>
    </message>
</context>
<context>
    <name>BillForm</name>
    <message>
        <source>17 angka; kode 02 untuk instansi pemerintah. Perlu bila bendahara memungut PPN.</source>
        <translation>17 digits; code 02 for government bodies. Needed when the treasurer collects PPN.</translation>
    </message>
    <message>
        <source>Ada jumlah yang belum terbaca.</source>
        <translation>Some amounts can&apos;t be read yet.</translation>
    </message>
    <message>
        <source>Catat tagihan penerimaan ke-{n}</source>
        <translation>Record the bill of receipt {n}</translation>
    </message>
    <message>
        <source>Ditagih {amount}</source>
        <translation>Billed {amount}</translation>
    </message>
    <message>
        <source>Isi nomor tagihan.</source>
        <translation>Fill in the bill&apos;s number.</translation>
    </message>
    <message>
        <source>Jumlah tagihan (rupiah)</source>
        <translation>Amount of the bill (rupiah)</translation>
    </message>
    <message>
        <source>Jumlah tagihan belum cocok.</source>
        <translation>The amount of the bill doesn&apos;t fit yet.</translation>
    </message>
    <message>
        <source>Kosongkan bila sama dengan hitungan.</source>
        <translation>Leave empty when it equals the calculation.</translation>
    </message>
    <message>
        <source>Menurut hitungan {shown}; salin angka dari invoice.</source>
        <translation>Calculated: {shown}; copy the figure from the invoice.</translation>
    </message>
    <message>
        <source>Nomor faktur pajak</source>
        <translation>Number of the tax invoice</translation>
    </message>
    <message>
        <source>Nomor tagihan / invoice</source>
        <translation>Number of the bill or invoice</translation>
    </message>
    <message>
        <source>PPN menurut faktur</source>
        <translation>PPN on the tax invoice</translation>
    </message>
    <message>
        <source>PPN pada invoice marketplace</source>
        <translation>PPN on the marketplace&apos;s invoice</translation>
    </message>
    <message>
        <source>PPh pada invoice marketplace</source>
        <translation>PPh on the marketplace&apos;s invoice</translation>
    </message>
    <message>
        <source>Paling banyak {most}: sebesar yang datang baik.</source>
        <translation>{most} at most: what came in good condition.</translation>
    </message>
    <message>
        <source>Simpan tagihan</source>
        <translation>Save the bill</translation>
    </message>
    <message>
        <source>Tagihan pesanan {number} dicatat.</source>
        <translation>The bill of order {number} is recorded.</translation>
    </message>
    <message>
        <source>Tanggal tagihan</source>
        <translation>Date of the bill</translation>
    </message>
    <message>
        <source>Tulis rupiah bulat, misalnya 1.944.000.</source>
        <translation>Write whole rupiah, for example 1.944.000.</translation>
    </message>
    <message>
        <source>Tulis rupiah bulat, misalnya 213.840.</source>
        <translation>Write whole rupiah, for example 213.840.</translation>
    </message>
    <message>
        <source>Yang datang baik bernilai {most}; tagihan tidak dapat lebih dari itu.</source>
        <translation>What came in good condition is worth {most}; the bill can&apos;t be more than that.</translation>
    </message>
    <message>
        <source>▲ Menurut hitungan {shown}, selisih {off}. Perlu ditinjau; tetap dapat dicatat.</source>
        <translation>▲ Calculated: {shown}, {off} apart. To be reviewed; it can still be recorded.</translation>
    </message>
    <message>
        <source>✔ Cocok dengan hitungan {shown}.</source>
        <translation>✔ Equals the calculation {shown}.</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>Belum ada pesanan dari pagu {ceiling}.</source>
        <translation>No orders yet from the ceiling of {ceiling}.</translation>
    </message>
    <message>
        <source>Belum dipakai</source>
        <translation>Not used yet</translation>
    </message>
    <message>
        <source>DPA sub kegiatan {code}</source>
        <translation>DPA of sub-activity {code}</translation>
    </message>
    <message>
        <source>Daftar paket SiRUP</source>
        <translation>SiRUP list of packages</translation>
    </message>
    <message>
        <source>Dari pagu {ceiling}, {held} sudah dipesan atau diajukan ({percent} %).</source>
        <translation>Of the ceiling {ceiling}, {held} is ordered or submitted ({percent} %).</translation>
    </message>
    <message>
        <source>Hampir habis</source>
        <translation>Nearly used up</translation>
    </message>
    <message>
        <source>Masih dapat dipesan {left}.</source>
        <translation>{left} can still be ordered.</translation>
    </message>
    <message>
        <source>Paket atau rekening ini tidak ada lagi di rencana; pesanannya tetap tercatat.</source>
        <translation>This package or account is no longer in the plan; its orders stay on record.</translation>
    </message>
    <message>
        <source>Perlu ditinjau</source>
        <translation>To be reviewed</translation>
    </message>
    <message>
        <source>RUP penyedia (ISB)</source>
        <translation>RUP packages (ISB)</translation>
    </message>
    <message>
        <source>RUP swakelola (ISB)</source>
        <translation>RUP self-managed work (ISB)</translation>
    </message>
    <message>
        <source>Rekap APBD (SIPD)</source>
        <translation>Budget summary (SIPD)</translation>
    </message>
    <message>
        <source>Rincian anggaran RUP (ISB)</source>
        <translation>RUP budget details (ISB)</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Tabel dengan kolom pilihan</source>
        <translation>Table with chosen columns</translation>
    </message>
    <message>
        <source>Tidak ada lagi yang dapat dipesan.</source>
        <translation>Nothing more can be ordered.</translation>
    </message>
    <message>
        <source>Yang membatasi adalah pagu DPA sub kegiatannya.</source>
        <translation>The DPA ceiling of its sub-activity is the limit.</translation>
    </message>
</context>
<context>
    <name>BudgetCard</name>
    <message>
        <source>Anggaran</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Belum ada paket yang dipakai.</source>
        <translation>No package is in use yet.</translation>
    </message>
    <message>
        <source>Dibayar</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Dipesan</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>Diterima baik</source>
        <translation>Received in good condition</translation>
    </message>
    <message>
        <source>Menunggu persetujuan</source>
        <translation>Waiting for approval</translation>
    </message>
    <message>
        <source>Pagu</source>
        <translation>Ceiling</translation>
    </message>
    <message>
        <source>Paket yang dipakai</source>
        <translation>Packages in use</translation>
    </message>
    <message>
        <source>Sisa</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>dibayar</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>dipesan dan menunggu</source>
        <translation>ordered and waiting</translation>
    </message>
    <message>
        <source>sisa {left} dari {ceiling}</source>
        <translation>{left} left of {ceiling}</translation>
    </message>
    <message>
        <source>▲ {left} di atas pagu {ceiling}</source>
        <translation>▲ {left} above the ceiling of {ceiling}</translation>
    </message>
</context>
<context>
    <name>BudgetImporter</name>
    <message>
        <source>Anggaran diperbarui</source>
        <translation>Budget updated</translation>
    </message>
    <message>
        <source>Anggaran diperbarui, sebagian baris perlu dilihat</source>
        <translation>Budget updated, some rows need a look</translation>
    </message>
    <message>
        <source>Berkas anggaran (*.xlsx *.csv *.csv.gz *.json *.gz)</source>
        <translation>Budget files (*.xlsx *.csv *.csv.gz *.json *.gz)</translation>
    </message>
    <message>
        <source>Membaca berkas anggaran</source>
        <translation>Reading the budget files</translation>
    </message>
    <message>
        <source>Mengimpor anggaran</source>
        <translation>Importing the budget</translation>
    </message>
    <message>
        <source>Pilih berkas anggaran</source>
        <translation>Choose budget files</translation>
    </message>
    <message>
        <source>Semua berkas (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>{added} baris baru, {changed} berubah.</source>
        <translation>{added} new rows, {changed} changed.</translation>
    </message>
    <message>
        <source>{n} baris tidak dapat dipakai; baris dan alasannya ada di {file}.</source>
        <translation>{n} rows can&apos;t be used; rows and reasons are in {file}.</translation>
    </message>
</context>
<context>
    <name>BudgetList</name>
    <message>
        <source>Cari paket, kode RUP, rekening</source>
        <translation>Search package, RUP code, account</translation>
    </message>
    <message>
        <source>Coba satu kata dari nama paket, kode RUP, atau awal kode rekening.</source>
        <translation>Try one word of the package&apos;s name, the RUP code, or the beginning of the account code.</translation>
    </message>
    <message>
        <source>Paket dan rekening</source>
        <translation>Package and account</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok</source>
        <translation>Nothing matches</translation>
    </message>
</context>
<context>
    <name>BudgetModel</name>
    <message>
        <source>+ {amount} diajukan</source>
        <translation>+ {amount} submitted</translation>
    </message>
    <message>
        <source>+ {amount} izin</source>
        <translation>+ {amount} permission</translation>
    </message>
    <message>
        <source>Bagian pesanan yang sudah dibayar</source>
        <translation>The part of the orders that has been paid</translation>
    </message>
    <message>
        <source>Batas tertinggi anggaran</source>
        <translation>Highest amount of the budget</translation>
    </message>
    <message>
        <source>DPA {amount}</source>
        <translation>DPA {amount}</translation>
    </message>
    <message>
        <source>Diajukan</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Dibayar</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Dibayar, diterima, dipesan, diajukan dari pagu</source>
        <translation>Paid, received, ordered, submitted of the ceiling</translation>
    </message>
    <message>
        <source>Dipesan</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>Diterima</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Nilai barang yang diterima baik</source>
        <translation>Value of goods received in good condition</translation>
    </message>
    <message>
        <source>Pagu</source>
        <translation>Ceiling</translation>
    </message>
    <message>
        <source>Pagu dikurangi yang diajukan dan dipesan</source>
        <translation>Ceiling less what is submitted and ordered</translation>
    </message>
    <message>
        <source>Paket RUP</source>
        <translation>RUP package</translation>
    </message>
    <message>
        <source>Paket RUP dan kode rekeningnya</source>
        <translation>RUP packages and their account codes</translation>
    </message>
    <message>
        <source>Paket dan rekening</source>
        <translation>Package and account</translation>
    </message>
    <message>
        <source>Pemakaian</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Pesanan yang disetujui, termasuk yang sudah dibayar</source>
        <translation>Approved orders, those already paid included</translation>
    </message>
    <message>
        <source>Pesanan yang menunggu persetujuan</source>
        <translation>Orders that wait for approval</translation>
    </message>
    <message>
        <source>Rekening</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Sisa</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>belum dipakai</source>
        <translation>not used yet</translation>
    </message>
    <message>
        <source>perlu ditinjau</source>
        <translation>to be reviewed</translation>
    </message>
</context>
<context>
    <name>BudgetPage</name>
    <message>
        <source>Anggaran</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Anggaran belum ada</source>
        <translation>No budget yet</translation>
    </message>
    <message>
        <source>Berkas anggaran sedang diolah</source>
        <translation>The budget files are being worked on</translation>
    </message>
    <message>
        <source>Impor RUP dan rekap SIPD kantor ini: berkas Excel, CSV, atau JSON.</source>
        <translation>Import this office&apos;s RUP and SIPD summary: Excel, CSV or JSON files.</translation>
    </message>
    <message>
        <source>Impor anggaran…</source>
        <translation>Import budget…</translation>
    </message>
    <message>
        <source>Minta Admin kantor mengimpor berkas RUP dan rekap SIPD.</source>
        <translation>Ask the office&apos;s administrator to import the RUP files and the SIPD summary.</translation>
    </message>
</context>
<context>
    <name>BudgetProgress</name>
    <message>
        <source>Pagu {ceiling}, dipakai {used}, sisa {left}</source>
        <translation>Ceiling {ceiling}, used {used}, left {left}</translation>
    </message>
</context>
<context>
    <name>BudgetSummary</name>
    <message>
        <source>Diajukan dan dipesan</source>
        <translation>Submitted and ordered</translation>
    </message>
    <message>
        <source>Dibayar</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Pagu</source>
        <translation>Ceiling</translation>
    </message>
    <message>
        <source>Sisa</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>diajukan</source>
        <translation>submitted</translation>
    </message>
    <message>
        <source>dibayar</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>dipesan</source>
        <translation>ordered</translation>
    </message>
    <message>
        <source>diterima</source>
        <translation>received</translation>
    </message>
</context>
<context>
    <name>CancelPanel</name>
    <message>
        <source>Batalkan pesanan</source>
        <translation>Cancel the order</translation>
    </message>
    <message>
        <source>Batalkan pesanan ini?</source>
        <translation>Cancel this order?</translation>
    </message>
    <message>
        <source>Mengapa pesanan ini dibatalkan?</source>
        <translation>Why is this order cancelled?</translation>
    </message>
    <message>
        <source>Misalnya: kegiatan ditunda ke tahun depan</source>
        <translation>For example: the activity was moved to next year</translation>
    </message>
    <message>
        <source>Pesanan dan catatannya tetap tersimpan di daftar.</source>
        <translation>The order and its notes stay in the list.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Barang</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Barang dan penyedia</source>
        <translation>Item and vendor</translation>
    </message>
    <message>
        <source>Barang yang datanya paling baru diperbarui berada di atas. Harga lama perlu ditanyakan dahulu.</source>
        <translation>Items whose data were updated last come first. Ask about old prices before ordering.</translation>
    </message>
    <message>
        <source>Batas {source} ({year}): {price} {unit}, {tax} · {name} · {how}</source>
        <translation>Ceiling {source} ({year}): {price} {unit}, {tax} · {name} · {how}</translation>
    </message>
    <message>
        <source>Harga dengan pajak</source>
        <translation>Price with tax</translation>
    </message>
    <message>
        <source>Harga dengan pajak per satuan, dari yang terendah. Tidak ada penyedia yang didahulukan.</source>
        <translation>Price with tax per unit, lowest first. No vendor is put first.</translation>
    </message>
    <message>
        <source>Harga dengan pajak per satuan, dari yang tertinggi. Tidak ada penyedia yang didahulukan.</source>
        <translation>Price with tax per unit, highest first. No vendor is put first.</translation>
    </message>
    <message>
        <source>Harga per isi</source>
        <translation>Price per content</translation>
    </message>
    <message>
        <source>Harga per tanggal</source>
        <translation>Price as of</translation>
    </message>
    <message>
        <source>Harga sebelumnya</source>
        <translation>Earlier prices</translation>
    </message>
    <message>
        <source>Harga terendah</source>
        <translation>Lowest price</translation>
    </message>
    <message>
        <source>Harga tertinggi</source>
        <translation>Highest price</translation>
    </message>
    <message>
        <source>Jarak</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Kanal dan tanda</source>
        <translation>Channel and marks</translation>
    </message>
    <message>
        <source>Nama yang memuat kata-kata Anda secara utuh dan diawali kata pertama berada di atas; di antara yang sama sesuai, yang lebih murah dahulu. Tidak ada penyedia yang didahulukan.</source>
        <translation>Names that hold your words whole and begin with the first one come first; among equal matches the cheaper ones before the dearer. No vendor is put first.</translation>
    </message>
    <message>
        <source>Ongkos kirim</source>
        <translation>Shipping</translation>
    </message>
    <message>
        <source>PDN</source>
        <translation>PDN</translation>
    </message>
    <message>
        <source>PDN dan TKDN</source>
        <translation>PDN and TKDN</translation>
    </message>
    <message>
        <source>Paling sesuai, bergilir</source>
        <translation>Best match, in turn</translation>
    </message>
    <message>
        <source>Paling sesuai, termurah</source>
        <translation>Best match, cheapest</translation>
    </message>
    <message>
        <source>Penyedia</source>
        <translation>Vendor</translation>
    </message>
    <message>
        <source>Penyedia di kabupaten kantor ini dahulu, lalu kabupaten tetangga, lalu yang lain; di dalamnya penyedia bergiliran setiap hari.</source>
        <translation>Vendors of this office&apos;s regency first, then neighbouring regencies, then the others; within each, vendors take turns every day.</translation>
    </message>
    <message>
        <source>SSH {year}</source>
        <translation>SSH {year}</translation>
    </message>
    <message>
        <source>Sebelum pajak + PPN</source>
        <translation>Before tax + VAT</translation>
    </message>
    <message>
        <source>Selisih dari acuan</source>
        <translation>Difference from the reference</translation>
    </message>
    <message>
        <source>Spesifikasi</source>
        <translation>Specification</translation>
    </message>
    <message>
        <source>TKDN {n} %</source>
        <translation>TKDN {n} %</translation>
    </message>
    <message>
        <source>Terbaru</source>
        <translation>Newest</translation>
    </message>
    <message>
        <source>Terdekat</source>
        <translation>Nearest</translation>
    </message>
    <message>
        <source>Terjual</source>
        <translation>Sold</translation>
    </message>
    <message>
        <source>Tidak ada barang yang memuat semua kata; ini yang memuat semuanya kecuali satu.</source>
        <translation>No goods hold all the words; these hold all but one.</translation>
    </message>
    <message>
        <source>Tidak ada standar harga (SSH) untuk barang ini.</source>
        <translation>No standard price (SSH) for this product.</translation>
    </message>
    <message>
        <source>Turun tayang</source>
        <translation>No longer offered</translation>
    </message>
    <message>
        <source>Wilayah</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Yang paling sesuai di atas; di antara yang sama sesuai, penyedia bergiliran setiap hari, masing-masing satu barang dahulu, supaya semua mendapat kesempatan. Hari ini urutannya sama di semua laptop.</source>
        <translation>The best matches come first; among equal matches vendors take turns every day, one item of each first, so that all get a chance. Today the order is the same on all laptops.</translation>
    </message>
    <message>
        <source>dicocokkan menurut nama, periksa</source>
        <translation>matched by name, please check</translation>
    </message>
    <message>
        <source>dipilih sendiri</source>
        <translation>chosen by hand</translation>
    </message>
    <message>
        <source>harga acuan</source>
        <translation>reference price</translation>
    </message>
    <message>
        <source>harga per {day}</source>
        <translation>price as of {day}</translation>
    </message>
    <message>
        <source>harga sama</source>
        <translation>same price</translation>
    </message>
    <message>
        <source>kabupaten sendiri</source>
        <translation>own district</translation>
    </message>
    <message>
        <source>per {unit}</source>
        <translation>per {unit}</translation>
    </message>
    <message>
        <source>satuan lain</source>
        <translation>other unit</translation>
    </message>
    <message>
        <source>sebelum pajak</source>
        <translation>before tax</translation>
    </message>
    <message>
        <source>tanpa PPN</source>
        <translation>no PPN</translation>
    </message>
    <message>
        <source>termasuk PPN; sebelum pajak {amount}</source>
        <translation>PPN included; before tax {amount}</translation>
    </message>
    <message>
        <source>termasuk pajak</source>
        <translation>tax included</translation>
    </message>
    <message>
        <source>tidak</source>
        <translation>no</translation>
    </message>
    <message>
        <source>tidak diketahui</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>tidak disebut</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>tidak melebihi</source>
        <translation>not above it</translation>
    </message>
    <message>
        <source>turun tayang sejak {day}</source>
        <translation>no longer offered since {day}</translation>
    </message>
    <message>
        <source>ya</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>{amount} di atas batas</source>
        <translation>{amount} above the ceiling</translation>
    </message>
    <message>
        <source>{amount} sampai {day}</source>
        <translation>{amount} until {day}</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{day}, {n} hari lalu</source>
        <translation>{day}, {n} days ago</translation>
    </message>
    <message>
        <source>{n} barang</source>
        <translation>{n} items</translation>
    </message>
    <message>
        <source>{n} penawaran dari {sellers} penyedia: {low} sampai {high}, tengahnya {median}.</source>
        <translation>{n} offers of {sellers} vendors: {low} to {high}, median {median}.</translation>
    </message>
    <message>
        <source>{price}, tanpa PPN</source>
        <translation>{price}, no VAT</translation>
    </message>
    <message>
        <source>{read} baris dibaca: {added} barang baru, {changed} berubah, {same} tetap sama.</source>
        <translation>{read} rows read: {added} new items, {changed} changed, {same} unchanged.</translation>
    </message>
    <message>
        <source>{repriced} harga berubah, {withdrawn} barang turun tayang.</source>
        <translation>{repriced} prices changed, {withdrawn} items are no longer offered.</translation>
    </message>
    <message>
        <source>«{typed}» tidak ada; ditampilkan «{read}».</source>
        <translation>“{typed}” was not found; showing “{read}”.</translation>
    </message>
    <message>
        <source>± {n} km</source>
        <translation>± {n} km</translation>
    </message>
</context>
<context>
    <name>CatalogueCard</name>
    <message>
        <source>Katalog baru menunggu</source>
        <translation>A new catalogue waits</translation>
    </message>
    <message>
        <source>Lihat apa yang berubah</source>
        <translation>Look at what changes</translation>
    </message>
    <message>
        <source>Minta Admin kantor memeriksa dan menerimanya.</source>
        <translation>Ask the office&apos;s administrator to look at it and take it.</translation>
    </message>
</context>
<context>
    <name>CatalogueImporter</name>
    <message>
        <source>Katalog (*.csv *.csv.gz *.txt *.xlsx *.json)</source>
        <translation>Catalogue (*.csv *.csv.gz *.txt *.xlsx *.json)</translation>
    </message>
    <message>
        <source>Katalog diperbarui</source>
        <translation>Catalogue updated</translation>
    </message>
    <message>
        <source>Memeriksa katalog</source>
        <translation>Checking the catalogue</translation>
    </message>
    <message>
        <source>Mengimpor katalog</source>
        <translation>Importing the catalogue</translation>
    </message>
    <message>
        <source>Pilih berkas katalog</source>
        <translation>Choose catalogue files</translation>
    </message>
    <message>
        <source>Semua berkas (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>{n} baris dibaca</source>
        <translation>{n} rows read</translation>
    </message>
    <message>
        <source>{n} baris tidak dapat dipakai.</source>
        <translation>{n} rows can&apos;t be used.</translation>
    </message>
</context>
<context>
    <name>CatalogueLayout</name>
    <message>
        <source>Ambil dari flash disk…</source>
        <translation>Take from a flash disk…</translation>
    </message>
    <message>
        <source>Bagikan ke flash disk…</source>
        <translation>Hand on to a flash disk…</translation>
    </message>
    <message>
        <source>Coba satu kata saja, kata lain (nasi kotak, nasi box), atau hapus saringan. Awal kata sudah cukup: «ker» menemukan kertas.</source>
        <translation>Try just one word, another word (nasi kotak, nasi box), or clear the filters. The beginning of a word is enough: “ker” finds kertas.</translation>
    </message>
    <message>
        <source>Hentikan impor</source>
        <translation>Stop the import</translation>
    </message>
    <message>
        <source>Impor berkas dari marketplace atau berkas katalog kantor. Aslinya tidak diubah.</source>
        <translation>Import a marketplace&apos;s file or the office&apos;s own catalogue file. The original is not changed.</translation>
    </message>
    <message>
        <source>Impor katalog…</source>
        <translation>Import catalogue…</translation>
    </message>
    <message>
        <source>Impor standar harga…</source>
        <translation>Import standard prices…</translation>
    </message>
    <message>
        <source>Katalog masih kosong</source>
        <translation>The catalogue is still empty</translation>
    </message>
    <message>
        <source>Mengimpor katalog …</source>
        <translation>Importing the catalogue …</translation>
    </message>
    <message>
        <source>Minta Admin kantor mengimpor katalog.</source>
        <translation>Ask the office&apos;s administrator to import the catalogue.</translation>
    </message>
    <message>
        <source>Periksa berkas katalog…</source>
        <translation>Check a catalogue file…</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok</source>
        <translation>Nothing matches</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Katalog</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Keranjang</source>
        <translation>Basket</translation>
    </message>
    <message>
        <source>Keranjang {n} · {amount}</source>
        <translation>Basket {n} · {amount}</translation>
    </message>
</context>
<context>
    <name>CatalogueSharing</name>
    <message>
        <source>Ambil katalog dari flash disk</source>
        <translation>Take a catalogue from a flash disk</translation>
    </message>
    <message>
        <source>Bagikan katalog ke flash disk</source>
        <translation>Hand the catalogue on to a flash disk</translation>
    </message>
    <message>
        <source>Di laptop lain: Katalog, «Ambil dari flash disk…».</source>
        <translation>On the other laptop: Catalogue, “Take from a flash disk…”.</translation>
    </message>
    <message>
        <source>Katalog ini dibuat laptop yang belum dikenal. Sidik kuncinya {name}. Cocok?</source>
        <translation>A laptop that is not known here made this catalogue. The fingerprint of its key is {name}. Does it match?</translation>
    </message>
    <message>
        <source>Katalog itu sudah ada di laptop ini.</source>
        <translation>That catalogue is on this laptop already.</translation>
    </message>
    <message>
        <source>Katalog siap dibagikan</source>
        <translation>The catalogue is ready to hand on</translation>
    </message>
    <message>
        <source>Menulis katalog</source>
        <translation>Writing the catalogue</translation>
    </message>
    <message>
        <source>Telepon pembuatnya dan cocokkan sidik itu. Katalog belum diubah.</source>
        <translation>Call its maker and compare the fingerprint. The catalogue was not changed yet.</translation>
    </message>
    <message>
        <source>Tidak ada yang berubah sejak katalog terakhir di folder itu.</source>
        <translation>Nothing changed since the last catalogue in that folder.</translation>
    </message>
    <message>
        <source>Ya, sidiknya cocok</source>
        <translation>Yes, the fingerprint matches</translation>
    </message>
    <message>
        <source>{n} barang, {size} MB ditulis ke {folder}.</source>
        <translation>{n} products, {size} MB written to {folder}.</translation>
    </message>
</context>
<context>
    <name>CatalogueTaking</name>
    <message>
        <source>Katalog diperbarui</source>
        <translation>Catalogue updated</translation>
    </message>
    <message>
        <source>Memeriksa katalog</source>
        <translation>Checking the catalogue</translation>
    </message>
    <message>
        <source>Memperbarui katalog</source>
        <translation>Updating the catalogue</translation>
    </message>
</context>
<context>
    <name>ChannelChoice</name>
    <message>
        <source>Barang di pesanan ini dijual {vendor} di {present}. Keranjang tetap ada.</source>
        <translation>The goods of this order are sold by {vendor} on {present}. The basket stays.</translation>
    </message>
    <message>
        <source>Cari di {channel}</source>
        <translation>Search on {channel}</translation>
    </message>
    <message>
        <source>Cari sendiri</source>
        <translation>Search yourself</translation>
    </message>
    <message>
        <source>Carikan padanan di {channel}</source>
        <translation>Find the same goods on {channel}</translation>
    </message>
    <message>
        <source>E-Katalog Lokal</source>
        <translation>E-Katalog Lokal</translation>
    </message>
    <message>
        <source>E-Katalog Lokal: di atas batas</source>
        <translation>E-Katalog Lokal: above the line</translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marketplace</translation>
    </message>
    <message>
        <source>Marketplace: bukan untuk nilai ini</source>
        <translation>Marketplaces: not for this amount</translation>
    </message>
    <message>
        <source>Marketplace: dinyatakan tidak menawarkan</source>
        <translation>Marketplaces: declared not to offer this</translation>
    </message>
    <message>
        <source>Tidak melalui Blangkon</source>
        <translation>Not through Blangkon</translation>
    </message>
    <message>
        <source>sebaran {n} pesanan kantor Anda tahun ini</source>
        <translation>spread of your office&apos;s {n} orders this year</translation>
    </message>
    <message>
        <source>sebaran: belum ada pesanan tahun ini</source>
        <translation>spread: no orders yet this year</translation>
    </message>
    <message>
        <source>{n} pesanan, {percent} %</source>
        <translation>{n} orders, {percent} %</translation>
    </message>
    <message>
        <source>✔ E-Katalog Lokal</source>
        <translation>✔ E-Katalog Lokal</translation>
    </message>
    <message>
        <source>✔ Marketplace: bebas memilih</source>
        <translation>✔ Marketplaces: choose freely</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Atau ketik kode pada kertas</source>
        <translation>Or type the code from the paper</translation>
    </message>
    <message>
        <source>Kode periksa</source>
        <translation>Check code</translation>
    </message>
    <message>
        <source>Letakkan PDF di sini</source>
        <translation>Drop a PDF here</translation>
    </message>
    <message>
        <source>Memeriksa berkas</source>
        <translation>Checking the file</translation>
    </message>
    <message>
        <source>Periksa</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Pilih PDF…</source>
        <translation>Choose a PDF…</translation>
    </message>
    <message>
        <source>Satu surat, atau berkas gabungan dari program ini. Isinya hanya dibaca, tidak disimpan.</source>
        <translation>One paper, or a combined file of this program. It is only read, not kept.</translation>
    </message>
    <message>
        <source>Semua berkas (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>«Kode periksa» ada di kaki setiap halaman. Isi kode QR juga dapat ditempel.</source>
        <translation>“Kode periksa” stands at the foot of each page. The text of the QR code can be pasted too.</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Ada</source>
        <translation>There</translation>
    </message>
    <message>
        <source>Belum</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Tidak perlu</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>Yang harus bertindak</source>
        <translation>Who must act</translation>
    </message>
</context>
<context>
    <name>ChecklistPanel</name>
    <message>
        <source>Jatuhkan pindaian atau foto (JPEG, PNG, PDF) ke barisnya, atau tekan Enter untuk memilih file.</source>
        <translation>Drop a scan or photo (JPEG, PNG, PDF) onto its row, or press Enter to choose a file.</translation>
    </message>
    <message>
        <source>Kelengkapan berkas</source>
        <translation>Completeness of the file</translation>
    </message>
    <message>
        <source>Lengkap: {n} dokumen ada.</source>
        <translation>Complete: {n} documents are there.</translation>
    </message>
    <message>
        <source>{there} ada, {missing} belum. Yang harus bertindak: {who}.</source>
        <translation>{there} there, {missing} missing. Who must act: {who}.</translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>Cari nomor, penyedia, keperluan</source>
        <translation>Search number, vendor, purpose</translation>
    </message>
</context>
<context>
    <name>CloseForm</name>
    <message>
        <source>Berkas pesanan {number} ditutup.</source>
        <translation>The file of order {number} is closed.</translation>
    </message>
    <message>
        <source>Sesudah ditutup, hanya setoran pajak dan lampiran yang masih dapat ditambah.</source>
        <translation>After closing, only tax deposits and attachments can still be added.</translation>
    </message>
    <message>
        <source>Tutup berkas</source>
        <translation>Close the file</translation>
    </message>
</context>
<context>
    <name>CollectorCard</name>
    <message>
        <source>Bendahara memungut PPN dan PPh, lalu menyetornya ke kas negara.</source>
        <translation>The treasurer collects PPN and PPh, then deposits them with the state.</translation>
    </message>
    <message>
        <source>Dibayar dengan kartu (KKPD): bendahara tidak memotong apa pun.</source>
        <translation>Paid by card (KKPD): the treasurer withholds nothing.</translation>
    </message>
    <message>
        <source>Pajak dipungut marketplace: bendahara tidak memotong apa pun.</source>
        <translation>The marketplace collects the tax: the treasurer withholds nothing.</translation>
    </message>
    <message>
        <source>Pajak tetap kewajiban penyedia sendiri (PMK 59/2022).</source>
        <translation>The tax stays the vendor&apos;s own duty (PMK 59/2022).</translation>
    </message>
    <message>
        <source>Penyedia menerima tagihan dikurangi pajak (PMK 59/2022, PMK 51/2025).</source>
        <translation>The vendor receives the bill less the tax (PMK 59/2022, PMK 51/2025).</translation>
    </message>
    <message>
        <source>Tagihan dibayar penuh. PPN dan PPh pada invoice hanya dicatat dan dicocokkan (PMK 58/2022).</source>
        <translation>The bill is paid in full. PPN and PPh on the invoice are only recorded and compared (PMK 58/2022).</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>(tidak ada)</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Harga dengan pajak</source>
        <translation>Price with tax</translation>
    </message>
    <message>
        <source>Harga sebelum pajak</source>
        <translation>Price before tax</translation>
    </message>
    <message>
        <source>Kanal barang</source>
        <translation>Channel of the goods</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Kode barang</source>
        <translation>Product code</translation>
    </message>
    <message>
        <source>Kolom kanal</source>
        <translation>Column of the channel</translation>
    </message>
    <message>
        <source>Kolom tabel</source>
        <translation>Columns of the table</translation>
    </message>
    <message>
        <source>Lihat isinya</source>
        <translation>View the content</translation>
    </message>
    <message>
        <source>Nama barang</source>
        <translation>Product name</translation>
    </message>
    <message>
        <source>Penyedia</source>
        <translation>Vendor</translation>
    </message>
    <message>
        <source>Pilih kanal, atau kolom yang menyebutnya.</source>
        <translation>Choose a channel, or the column that names it.</translation>
    </message>
    <message>
        <source>Pilih kolomnya dahulu.</source>
        <translation>Choose the columns first.</translation>
    </message>
    <message>
        <source>Satuan</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Spesifikasi</source>
        <translation>Specification</translation>
    </message>
    <message>
        <source>Tabel ini belum dikenal</source>
        <translation>This table is not known yet</translation>
    </message>
    <message>
        <source>Tentukan sekali; pilihan kolom diingat untuk berkas berikutnya. Katalog belum diubah.</source>
        <translation>Say it once; the columns are remembered for the next file. The catalogue was not changed yet.</translation>
    </message>
    <message>
        <source>Wilayah</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>disebut dalam tabel</source>
        <translation>named in the table</translation>
    </message>
    <message>
        <source>pilih kanal</source>
        <translation>choose a channel</translation>
    </message>
</context>
<context>
    <name>ColumnsForm</name>
    <message>
        <source>(tidak ada)</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>Kode RUP</source>
        <translation>RUP code</translation>
    </message>
    <message>
        <source>Kode rekening atau MAK</source>
        <translation>Account code or MAK</translation>
    </message>
    <message>
        <source>Kolom tabel</source>
        <translation>Columns of the table</translation>
    </message>
    <message>
        <source>Lihat isinya</source>
        <translation>View the content</translation>
    </message>
    <message>
        <source>Nama paket</source>
        <translation>Name of the package</translation>
    </message>
    <message>
        <source>Pagu</source>
        <translation>Ceiling</translation>
    </message>
    <message>
        <source>Pilih kolomnya dahulu.</source>
        <translation>Choose the columns first.</translation>
    </message>
    <message>
        <source>Satuan kerja</source>
        <translation>Satker</translation>
    </message>
    <message>
        <source>Tabel ini belum dikenal. Tentukan kolomnya sekali; pilihan itu diingat.</source>
        <translation>This table is not known yet. Choose its columns once; the choice is remembered.</translation>
    </message>
</context>
<context>
    <name>ConcernedOrders</name>
    <message>
        <source>Buka pesanan {facts}</source>
        <translation>Open order {facts}</translation>
    </message>
    <message>
        <source>Pesanan ini</source>
        <translation>This order</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Lihat</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Perlu diputuskan</source>
        <translation>To be decided</translation>
    </message>
    <message>
        <source>Perlu diputuskan ({n})</source>
        <translation>To be decided ({n})</translation>
    </message>
    <message>
        <source>Tidak ada. Bila hal yang sama diubah di dua laptop, keduanya disimpan dan ditanyakan di sini.</source>
        <translation>Nothing. When one thing is changed on two laptops, both versions are kept and you are asked here.</translation>
    </message>
</context>
<context>
    <name>CopySheet</name>
    <message>
        <source>Formulir</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Isian formulir</source>
        <translation>Fields of the form</translation>
    </message>
    <message>
        <source>Isian pada formulir</source>
        <translation>Field of the form</translation>
    </message>
    <message>
        <source>Lihat lembar cetak</source>
        <translation>See the printed sheet</translation>
    </message>
    <message>
        <source>Tekan tombol di kiri untuk menyalin satu isian; Enter menyalin dan maju.</source>
        <translation>Press the key at the left to copy one field; Enter copies and goes on.</translation>
    </message>
    <message>
        <source>Tombol</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>belum diketahui</source>
        <translation>not known yet</translation>
    </message>
    <message>
        <source>sudah</source>
        <translation>done</translation>
    </message>
    <message>
        <source>tersalin</source>
        <translation>copied</translation>
    </message>
    <message>
        <source>{field} belum diketahui, tidak ada yang disalin.</source>
        <translation>{field} is not known yet, nothing was copied.</translation>
    </message>
    <message>
        <source>{field} tersalin: tempel di formulir dengan Ctrl+V.</source>
        <translation>{field} copied: paste it into the form with Ctrl+V.</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>DeclarationCard</name>
    <message>
        <source>Alasan tertulis</source>
        <translation>Written reason</translation>
    </message>
    <message>
        <source>Ditemukan {n} barang di ketiga marketplace. Yang terdekat:</source>
        <translation>{n} items were found on the three marketplaces. The nearest:</translation>
    </message>
    <message>
        <source>Hasil pencarian</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>Kata yang dicari di ketiga marketplace</source>
        <translation>Words searched on the three marketplaces</translation>
    </message>
    <message>
        <source>Misalnya: yang ditawarkan hanya ukuran A4, sedangkan alat kami memakai kertas 60 cm</source>
        <translation>For example: only A4 is offered, but our machine takes 60 cm paper</translation>
    </message>
    <message>
        <source>Sampai batas itu e-katalog lokal dipakai hanya bila Anda menyatakannya. Cari dahulu di ketiga marketplace; hasilnya disimpan bersama pesanan.</source>
        <translation>Up to that line the e-katalog lokal is used only when you declare it. Search the three marketplaces first; the result is kept with the order.</translation>
    </message>
    <message>
        <source>Tidak ada barang yang memuat semua kata itu di ketiga marketplace. Yang terdekat:</source>
        <translation>No goods hold all these words on the three marketplaces. The nearest:</translation>
    </message>
    <message>
        <source>Tidak ditemukan apa pun di ketiga marketplace.</source>
        <translation>Nothing was found on the three marketplaces.</translation>
    </message>
    <message>
        <source>Tidak satu pun marketplace menawarkan barang ini</source>
        <translation>None of the marketplaces offers this</translation>
    </message>
</context>
<context>
    <name>DeliveryPage</name>
    <message>
        <source>Boleh 12-3-2026, 120326 atau «besok».</source>
        <translation>May be 12-3-2026, 120326 or “besok” (tomorrow).</translation>
    </message>
    <message>
        <source>Kosong berarti tanpa ongkos kirim. Boleh 50.000 atau 50 rb.</source>
        <translation>Empty means no shipping cost. May be 50.000 or 50 rb.</translation>
    </message>
    <message>
        <source>Misalnya: Gudang Dinas, Jl. Veteran 5, Batang</source>
        <translation>For example: Gudang Dinas, Jl. Veteran 5, Batang</translation>
    </message>
    <message>
        <source>Ongkos kirim (rupiah)</source>
        <translation>Shipping (rupiah)</translation>
    </message>
    <message>
        <source>Ongkos kirim dan pajak ikut menentukan rute pesanan.</source>
        <translation>Shipping and tax count for the order&apos;s route.</translation>
    </message>
    <message>
        <source>Paling lambat tiba</source>
        <translation>To arrive by</translation>
    </message>
    <message>
        <source>Pengiriman dan pajak</source>
        <translation>Delivery and tax</translation>
    </message>
    <message>
        <source>Tempat pengiriman</source>
        <translation>Place of delivery</translation>
    </message>
</context>
<context>
    <name>DepositForm</name>
    <message>
        <source>Catat setoran</source>
        <translation>Record the deposit</translation>
    </message>
    <message>
        <source>Catat setoran pajak penerimaan ke-{n}</source>
        <translation>Record the tax deposit of receipt {n}</translation>
    </message>
    <message>
        <source>Isi NTPN, 16 huruf atau angka.</source>
        <translation>Fill in the NTPN, 16 letters or digits.</translation>
    </message>
    <message>
        <source>Kode billing (boleh kosong)</source>
        <translation>Billing code (may stay empty)</translation>
    </message>
    <message>
        <source>Kode billing biasanya 15 angka.</source>
        <translation>A billing code usually has 15 digits.</translation>
    </message>
    <message>
        <source>NTPN</source>
        <translation>NTPN</translation>
    </message>
    <message>
        <source>PPN {amount}</source>
        <translation>PPN {amount}</translation>
    </message>
    <message>
        <source>PPh {amount}</source>
        <translation>PPh {amount}</translation>
    </message>
    <message>
        <source>Semua sekaligus {amount} (satu NTPN)</source>
        <translation>All at once {amount} (one NTPN)</translation>
    </message>
    <message>
        <source>Setoran pajak pesanan {number} dicatat.</source>
        <translation>The tax deposit of order {number} is recorded.</translation>
    </message>
    <message>
        <source>Tanggal setor</source>
        <translation>Date of the deposit</translation>
    </message>
    <message>
        <source>{tax} {amount} · kode {code} · setor paling lambat {day}, lapor paling lambat {report}</source>
        <translation>{tax} {amount} · code {code} · deposit by {day}, report by {report}</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Hapus dari favorit</source>
        <translation>Remove from favourites</translation>
    </message>
    <message>
        <source>Jadikan favorit</source>
        <translation>Make a favourite</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Rincian barang</source>
        <translation>Item details</translation>
    </message>
    <message>
        <source>Spesifikasi</source>
        <translation>Specification</translation>
    </message>
    <message>
        <source>Sudah di keranjang: {n} {unit}</source>
        <translation>Already in the basket: {n} {unit}</translation>
    </message>
    <message>
        <source>Tambah ke keranjang</source>
        <translation>Add to basket</translation>
    </message>
    <message>
        <source>Ubah jumlah</source>
        <translation>Change quantity</translation>
    </message>
    <message>
        <source>satuan</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>sebelumnya {prices}</source>
        <translation>before: {prices}</translation>
    </message>
    <message>
        <source>{amount} sampai {day}</source>
        <translation>{amount} until {day}</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>Di keranjang ada {n} barang lagi dari penyedia ini.</source>
        <translation>The basket holds {n} more items of this vendor.</translation>
    </message>
    <message>
        <source>Gabungan {n} pesanan</source>
        <translation>Merged from {n} orders</translation>
    </message>
    <message>
        <source>Hapus konsep</source>
        <translation>Delete draft</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Lanjutkan pesanan yang belum selesai?</source>
        <translation>Continue the unfinished order?</translation>
    </message>
    <message>
        <source>Mulai dari keranjang</source>
        <translation>Begin from the basket</translation>
    </message>
    <message>
        <source>Perubahan pesanan</source>
        <translation>Amendment of an order</translation>
    </message>
    <message>
        <source>Tambahkan ke pesanan ini</source>
        <translation>Add to this order</translation>
    </message>
    <message>
        <source>Tersimpan {at}</source>
        <translation>Saved {at}</translation>
    </message>
    <message>
        <source>keperluan belum diisi</source>
        <translation>purpose not filled in yet</translation>
    </message>
    <message>
        <source>{vendor} · {n} barang · {purpose}</source>
        <translation>{vendor} · {n} items · {purpose}</translation>
    </message>
</context>
<context>
    <name>EndLetterForm</name>
    <message>
        <source>Akhiri surat</source>
        <translation>End the letter</translation>
    </message>
    <message>
        <source>Hari terakhir, ikut dihitung</source>
        <translation>Last day, included</translation>
    </message>
    <message>
        <source>Sesudah hari terakhir ini wewenang kembali kepada pejabatnya.</source>
        <translation>After this last day the authority goes back to the official.</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>Bukan untuk satu kegiatan, misalnya minuman harian kantor.</source>
        <translation>Not for one event, for example the office&apos;s daily drinks.</translation>
    </message>
    <message>
        <source>Dicatat apa adanya: dipesan {day} pukul {hour}. Tanggal tidak dimundurkan.</source>
        <translation>Recorded as it is: ordered on {day} at {hour}. The date is not moved back.</translation>
    </message>
    <message>
        <source>Hari ini juga; waktu memesan dicatat apa adanya</source>
        <translation>Still today; the time of ordering is recorded as it is</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Kegiatan tercetak pada surat pesanan, dan menjadi dasar undangan dan daftar hadir.</source>
        <translation>The event is printed on the order letter, and is the basis of the invitation and the attendance list.</translation>
    </message>
    <message>
        <source>Misalnya: Rapat MKKS</source>
        <translation>For example: MKKS meeting</translation>
    </message>
    <message>
        <source>Pesan mendesak</source>
        <translation>Urgent order</translation>
    </message>
    <message>
        <source>Porsi menurut barang: {portions}</source>
        <translation>Portions by item: {portions}</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Tulis jam seperti 10.00.</source>
        <translation>Write the time like 10.00.</translation>
    </message>
    <message>
        <source>Untuk kegiatan apa?</source>
        <translation>For which event?</translation>
    </message>
    <message>
        <source>Untuk satu kegiatan</source>
        <translation>For one event</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Buka kirim &amp; ambil</source>
        <translation>Open send &amp; fetch</translation>
    </message>
    <message>
        <source>Kirim &amp; ambil</source>
        <translation>Send &amp; fetch</translation>
    </message>
    <message>
        <source>belum pernah bertukar</source>
        <translation>never exchanged yet</translation>
    </message>
    <message>
        <source>terakhir {when}</source>
        <translation>last {when}</translation>
    </message>
    <message>
        <source>tidak ada yang tertinggal</source>
        <translation>nothing left behind</translation>
    </message>
    <message>
        <source>{n} belum terkirim</source>
        <translation>{n} not sent yet</translation>
    </message>
    <message>
        <source>{n} perlu diputuskan</source>
        <translation>{n} to be decided</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Berkas ditutup</source>
        <translation>File closed</translation>
    </message>
    <message>
        <source>Tutup berkas: yang masih kurang</source>
        <translation>Closing the file: what is still missing</translation>
    </message>
    <message>
        <source>belum</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>sudah</source>
        <translation>done</translation>
    </message>
</context>
<context>
    <name>FileParts</name>
    <message>
        <source>Belum semua penerimaan dibayar</source>
        <translation>Not all receipts are paid yet</translation>
    </message>
    <message>
        <source>Masih ditunggu {n} barang</source>
        <translation>{n} items are still expected</translation>
    </message>
    <message>
        <source>Pajak {amount} belum mempunyai NTPN</source>
        <translation>Tax of {amount} has no NTPN yet</translation>
    </message>
    <message>
        <source>Penerimaan ke-{n}: nomor faktur pajak belum dicatat (boleh menyusul)</source>
        <translation>Receipt {n}: the number of the tax invoice is not recorded yet (may follow)</translation>
    </message>
    <message>
        <source>Semua barang sudah datang baik</source>
        <translation>All goods have come in good condition</translation>
    </message>
    <message>
        <source>Semua penerimaan sudah dibayar</source>
        <translation>All receipts are paid</translation>
    </message>
    <message>
        <source>Tidak ada pajak yang belum disetor</source>
        <translation>No tax is left to deposit</translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>Kelengkapan</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Lampiran</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Surat</source>
        <translation>Letters</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Cari nomor, penyedia, keperluan</source>
        <translation>Search number, vendor, purpose</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Ada persediaan</source>
        <translation>In stock</translation>
    </message>
    <message>
        <source>Barang yang belum pernah terjual; beri kesempatan penyedia baru</source>
        <translation>Items that were never sold; give new vendors a chance</translation>
    </message>
    <message>
        <source>Batas bawah melebihi batas atas; harga tidak disaring.</source>
        <translation>The lower limit is above the upper one; prices are not filtered.</translation>
    </message>
    <message>
        <source>Belum laku</source>
        <translation>Never bought</translation>
    </message>
    <message>
        <source>Dalam negeri (PDN)</source>
        <translation>Domestic (PDN)</translation>
    </message>
    <message>
        <source>Favorit saya</source>
        <translation>My favourites</translation>
    </message>
    <message>
        <source>Hanya barang yang tidak ditawarkan lagi</source>
        <translation>Only goods that are no longer offered</translation>
    </message>
    <message>
        <source>Hanya harga yang diperbarui dalam 90 hari terakhir</source>
        <translation>Only prices updated within the last 90 days</translation>
    </message>
    <message>
        <source>Hapus saringan</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Harga dari</source>
        <translation>Price from</translation>
    </message>
    <message>
        <source>Harga dengan pajak</source>
        <translation>Price with tax</translation>
    </message>
    <message>
        <source>Harga sampai</source>
        <translation>Price to</translation>
    </message>
    <message>
        <source>Harga ≤ 90 hari</source>
        <translation>Price ≤ 90 days</translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Kategori terbanyak</source>
        <translation>Largest categories</translation>
    </message>
    <message>
        <source>Penyedia</source>
        <translation>Vendors</translation>
    </message>
    <message>
        <source>Penyedia PKP</source>
        <translation>PKP vendors</translation>
    </message>
    <message>
        <source>Penyedia terbanyak</source>
        <translation>Largest vendors</translation>
    </message>
    <message>
        <source>Saring</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Semua penyedia, bukan hanya {name}</source>
        <translation>All vendors, not only {name}</translation>
    </message>
    <message>
        <source>TKDN paling sedikit 25 % didahulukan (Perpres 16/2018 Pasal 66)</source>
        <translation>Local content (TKDN) of at least 25 % goes first (Perpres 16/2018 Pasal 66)</translation>
    </message>
    <message>
        <source>TKDN ≥ 25 %</source>
        <translation>TKDN ≥ 25 %</translation>
    </message>
    <message>
        <source>TKDN ≥ 40 %</source>
        <translation>TKDN ≥ 40 %</translation>
    </message>
    <message>
        <source>Tanda</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>Tulis rupiah bulat, misalnya 50.000.</source>
        <translation>Write whole rupiah, for example 50.000.</translation>
    </message>
    <message>
        <source>Turun tayang</source>
        <translation>No longer offered</translation>
    </message>
    <message>
        <source>Urutan</source>
        <translation>Sorting</translation>
    </message>
    <message>
        <source>Usaha kecil (UMKK)</source>
        <translation>Small business (UMKK)</translation>
    </message>
    <message>
        <source>Wilayah</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Wilayah terdekat</source>
        <translation>Nearest regions</translation>
    </message>
    <message>
        <source>dari</source>
        <translation>from</translation>
    </message>
    <message>
        <source>kecamatan atau kode</source>
        <translation>district or code</translation>
    </message>
    <message>
        <source>sampai</source>
        <translation>to</translation>
    </message>
    <message>
        <source>semua kategori</source>
        <translation>all categories</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Cari apa saja</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <source>Nama ruang, nomor pesanan, nama barang</source>
        <translation>Name of a room, order number, name of goods</translation>
    </message>
    <message>
        <source>Yang ditemukan</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>ruang</source>
        <translation>room</translation>
    </message>
    <message>
        <source>↑ ↓ memilih · Enter membuka · Esc menutup</source>
        <translation>↑ ↓ choose · Enter opens · Esc closes</translation>
    </message>
</context>
<context>
    <name>FinderCard</name>
    <message>
        <source>Belum ditemukan</source>
        <translation>Not found yet</translation>
    </message>
    <message>
        <source>Cari</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Cari {name}</source>
        <translation>Search {name}</translation>
    </message>
    <message>
        <source>Nama lain barang ini</source>
        <translation>Other words for this item</translation>
    </message>
    <message>
        <source>Pakai</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Penawaran</source>
        <translation>Offers</translation>
    </message>
    <message>
        <source>Tidak ada di {place} dengan kata itu.</source>
        <translation>Nothing on {place} with these words.</translation>
    </message>
    <message>
        <source>Tinggalkan</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Tinggalkan {name}</source>
        <translation>Leave out {name}</translation>
    </message>
    <message>
        <source>{n} penawaran dari {place}.</source>
        <translation>{n} offers from {place}.</translation>
    </message>
</context>
<context>
    <name>FirstStartScreen</name>
    <message>
        <source>Belajar dahulu</source>
        <translation>Learn first</translation>
    </message>
    <message>
        <source>Buat kantor</source>
        <translation>Create office</translation>
    </message>
    <message>
        <source>Buat kantor latihan</source>
        <translation>Create practice office</translation>
    </message>
    <message>
        <source>Kantor latihan berisi 55.082 barang, paket anggaran dan pesanan contoh. Semua boleh dicoba; tidak ada yang sungguhan.</source>
        <translation>A practice office holds 55,082 items, budget packages and sample orders. Everything may be tried; nothing is real.</translation>
    </message>
    <message>
        <source>Kantor latihan sedang dibuat; ini memakan beberapa detik.</source>
        <translation>The practice office is being made; this takes some seconds.</translation>
    </message>
    <message>
        <source>Kantor sedang dibuat.</source>
        <translation>The office is being made.</translation>
    </message>
    <message>
        <source>Kantor sungguhan</source>
        <translation>Real office</translation>
    </message>
    <message>
        <source>Kata sandi admin</source>
        <translation>Administrator&apos;s password</translation>
    </message>
    <message>
        <source>Kata sandi semua pengguna latihan: latihan</source>
        <translation>Password of all practice users: latihan</translation>
    </message>
    <message>
        <source>Kode satker</source>
        <translation>Satker code</translation>
    </message>
    <message>
        <source>Membuat kantor</source>
        <translation>Creating the office</translation>
    </message>
    <message>
        <source>Membuat kantor latihan</source>
        <translation>Creating the practice office</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Nama OPD</source>
        <translation>Name of the office (OPD)</translation>
    </message>
    <message>
        <source>Nama pengguna admin</source>
        <translation>Administrator&apos;s user name</translation>
    </message>
    <message>
        <source>Paling sedikit 8 huruf.</source>
        <translation>At least 8 characters.</translation>
    </message>
    <message>
        <source>Selamat datang di Blangkon</source>
        <translation>Welcome to Blangkon</translation>
    </message>
    <message>
        <source>Seperti di SiRUP.</source>
        <translation>As in SiRUP.</translation>
    </message>
    <message>
        <source>Tahun anggaran</source>
        <translation>Budget year</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Empat langkah ke pesanan pertama</source>
        <translation>Four steps to the first order</translation>
    </message>
    <message>
        <source>Kerjakan</source>
        <translation>Do it</translation>
    </message>
    <message>
        <source>Setiap langkah dikerjakan sekali. Sesudah itu halaman ini menunjukkan yang menunggu Anda.</source>
        <translation>Each step is done once. After that this page shows what waits for you.</translation>
    </message>
    <message>
        <source>belum</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>selesai</source>
        <translation>done</translation>
    </message>
    <message>
        <source>sudah</source>
        <translation>done</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>LATIHAN: yang dibuat di sini bukan belanja sungguhan</source>
        <translation>PRACTICE: what is made here is no real purchase</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Angka pembuka layar yang terkunci; hanya berlaku di laptop ini.</source>
        <translation>Digits that open the locked screen; they count on this laptop only.</translation>
    </message>
    <message>
        <source>Atas nama: menandatangani untuk pejabat lain yang berwenang.</source>
        <translation>On behalf of: signs for another official who has the authority.</translation>
    </message>
    <message>
        <source>Batas tertinggi anggaran sebuah paket.</source>
        <translation>The highest amount that a package may spend.</translation>
    </message>
    <message>
        <source>Bendahara Pengeluaran: membayar, memungut pajak, menyimpan bukti.</source>
        <translation>Treasurer: pays, withholds tax, keeps the proof.</translation>
    </message>
    <message>
        <source>Berita acara serah terima: barang berpindah tangan.</source>
        <translation>Handover minutes: the goods change hands.</translation>
    </message>
    <message>
        <source>Berita acara: catatan resmi suatu kejadian.</source>
        <translation>Minutes: the official record of something that happened.</translation>
    </message>
    <message>
        <source>Berkas pertanggungjawaban belanja.</source>
        <translation>The accountability file of a spending.</translation>
    </message>
    <message>
        <source>Bukti pungutan PPN dari penyedia.</source>
        <translation>The vendor&apos;s proof that PPN was charged.</translation>
    </message>
    <message>
        <source>Bukti uang diterima, ditandatangani penerimanya.</source>
        <translation>Proof that money was received, signed by the receiver.</translation>
    </message>
    <message>
        <source>Dasar pengenaan pajak: nilai yang dikenai pajak.</source>
        <translation>Tax base: the value that is taxed.</translation>
    </message>
    <message>
        <source>Dokumen pelaksanaan anggaran kantor.</source>
        <translation>The office&apos;s approved budget document.</translation>
    </message>
    <message>
        <source>E-katalog lokal: katalog daerah, untuk nilai di atas batas.</source>
        <translation>E-katalog lokal: the district&apos;s catalogue, for values above the line.</translation>
    </message>
    <message>
        <source>Harga perkiraan sendiri, disusun Pejabat Pembuat Komitmen.</source>
        <translation>The office&apos;s own price estimate, made by the commitment officer (PPK).</translation>
    </message>
    <message>
        <source>Jalan yang harus ditempuh suatu pembelian menurut nilainya.</source>
        <translation>The way that a purchase must go, by its value.</translation>
    </message>
    <message>
        <source>Kartu kredit pemerintah daerah.</source>
        <translation>Local government credit card.</translation>
    </message>
    <message>
        <source>Kode akun belanja, misalnya 5.1.02.01.01.0024.</source>
        <translation>Code of a spending account, for example 5.1.02.01.01.0024.</translation>
    </message>
    <message>
        <source>Kontrak pembelian lewat katalog atau marketplace.</source>
        <translation>Contract of a purchase through the catalogue or a marketplace.</translation>
    </message>
    <message>
        <source>Kuasa Pengguna Anggaran: memakai anggaran atas kuasa Pengguna Anggaran.</source>
        <translation>Deputy budget user: uses the budget on behalf of the budget user (PA).</translation>
    </message>
    <message>
        <source>Langsung: dibayar dari kas daerah ke rekening penyedia.</source>
        <translation>Direct: paid by the district&apos;s treasury to the vendor&apos;s account.</translation>
    </message>
    <message>
        <source>Mencari, membandingkan, menawar dan memesan sampai batas nilainya.</source>
        <translation>Searches, compares, negotiates and orders up to the officer&apos;s ceiling.</translation>
    </message>
    <message>
        <source>Menerima, menghitung dan mencatat barang.</source>
        <translation>Takes in, counts and records goods.</translation>
    </message>
    <message>
        <source>Nomor bukti bahwa pajak sudah disetor ke negara.</source>
        <translation>Number that proves that a tax was deposited with the state.</translation>
    </message>
    <message>
        <source>Nomor induk pegawai, 18 angka.</source>
        <translation>Civil servant&apos;s number, 18 digits.</translation>
    </message>
    <message>
        <source>Nomor pokok wajib pajak.</source>
        <translation>Taxpayer&apos;s number.</translation>
    </message>
    <message>
        <source>Pajak daerah atas makanan dan minuman, sudah di dalam harga.</source>
        <translation>Local tax on food and drink, inside the price.</translation>
    </message>
    <message>
        <source>Pajak penghasilan penyedia, dipotong saat membayar.</source>
        <translation>The vendor&apos;s income tax, withheld at payment.</translation>
    </message>
    <message>
        <source>Pajak pertambahan nilai.</source>
        <translation>Value added tax.</translation>
    </message>
    <message>
        <source>Pejabat Pembuat Komitmen: menyetujui pesanan, menandatangani kontrak, memeriksa.</source>
        <translation>Commitment officer: approves orders, signs contracts, inspects.</translation>
    </message>
    <message>
        <source>Pejabat Penatausahaan Keuangan; bukan Pejabat Pembuat Komitmen.</source>
        <translation>Finance administration officer; not the commitment officer.</translation>
    </message>
    <message>
        <source>Pejabat pelaksana teknis kegiatan: menyiapkan kebutuhan.</source>
        <translation>Technical officer of an activity: prepares what is needed.</translation>
    </message>
    <message>
        <source>Pelaksana harian: menggantikan pejabat yang berhalangan sementara.</source>
        <translation>Stand-in for an official who is away for some days.</translation>
    </message>
    <message>
        <source>Pelaksana tugas: mengisi jabatan yang sedang kosong.</source>
        <translation>Stand-in who fills a post that is vacant.</translation>
    </message>
    <message>
        <source>Pengguna Anggaran: kepala kantor, menyetujui pembayaran.</source>
        <translation>Budget user: head of the office, approves payments.</translation>
    </message>
    <message>
        <source>Pengusaha kena pajak: penyedia yang memungut PPN.</source>
        <translation>Vendor registered for PPN, who charges it.</translation>
    </message>
    <message>
        <source>Produk dalam negeri.</source>
        <translation>Domestic product.</translation>
    </message>
    <message>
        <source>Rencana umum pengadaan; tiap paket punya kode.</source>
        <translation>Procurement plan; each package has a code.</translation>
    </message>
    <message>
        <source>Surat perintah kerja: kontrak untuk nilai menengah.</source>
        <translation>Work order: contract for middle values.</translation>
    </message>
    <message>
        <source>Surat perintah pencairan dana dari kas daerah.</source>
        <translation>The treasury&apos;s order to pay out.</translation>
    </message>
    <message>
        <source>Tempat membeli: tiga marketplace dan e-katalog lokal.</source>
        <translation>Place to buy: three marketplaces and the e-katalog lokal.</translation>
    </message>
    <message>
        <source>Tingkat komponen dalam negeri, dalam persen.</source>
        <translation>Domestic content in per cent.</translation>
    </message>
    <message>
        <source>Uang persediaan di bendahara; GU menggantinya.</source>
        <translation>Petty cash fund at the treasurer; GU replenishes it.</translation>
    </message>
    <message>
        <source>Unit pengadaan kabupaten: mengirim aturan dan katalog.</source>
        <translation>The regency&apos;s procurement unit: sends rules and catalogues.</translation>
    </message>
    <message>
        <source>Usaha mikro, usaha kecil dan koperasi.</source>
        <translation>Micro and small enterprises and cooperatives.</translation>
    </message>
</context>
<context>
    <name>GoodsCondition</name>
    <message>
        <source>Baik</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Kemasan rusak</source>
        <translation>Packaging damaged</translation>
    </message>
    <message>
        <source>Sebagian basah</source>
        <translation>Partly wet</translation>
    </message>
    <message>
        <source>Sebagian rusak</source>
        <translation>Partly damaged</translation>
    </message>
    <message>
        <source>Tidak sesuai pesanan</source>
        <translation>Not as ordered</translation>
    </message>
</context>
<context>
    <name>GoodsPage</name>
    <message>
        <source>Barang</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Dengan PPN</source>
        <translation>With PPN</translation>
    </message>
    <message>
        <source>Hapus {name} dari pesanan ini</source>
        <translation>Remove {name} from this order</translation>
    </message>
    <message>
        <source>Harga</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Jumlah {name}</source>
        <translation>Quantity of {name}</translation>
    </message>
    <message>
        <source>Keranjang berisi {all} penyedia, jadi {all} pesanan; ini pesanan {n} dari {all}: {vendor}.</source>
        <translation>The basket holds {all} vendors, so {all} orders; this is order {n} of {all}: {vendor}.</translation>
    </message>
    <message>
        <source>Periksa jumlah. Harga disalin dari katalog saat disimpan.</source>
        <translation>Check the quantities. Prices are copied from the catalogue when you save.</translation>
    </message>
    <message>
        <source>Satuan</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Sebelum PPN</source>
        <translation>Before PPN</translation>
    </message>
    <message>
        <source>Semua barang sudah dihapus dari pesanan ini. Tambahkan lagi dari katalog.</source>
        <translation>All goods were removed from this order. Add some again from the catalogue.</translation>
    </message>
    <message>
        <source>Untuk: {what}</source>
        <translation>For: {what}</translation>
    </message>
    <message>
        <source>▲ Catatan Pejabat Pembuat Komitmen: {what}</source>
        <translation>▲ Note of the commitment officer (PPK): {what}</translation>
    </message>
    <message>
        <source>▲ Dikembalikan dengan catatan: {note}</source>
        <translation>▲ Returned with a note: {note}</translation>
    </message>
</context>
<context>
    <name>GoodsProblem</name>
    <message>
        <source>Ada nomor seri yang tertulis dua kali.</source>
        <translation>A serial number is written twice.</translation>
    </message>
    <message>
        <source>Ada {n} nomor seri untuk {came} barang yang datang.</source>
        <translation>{n} serial numbers for {came} items that came.</translation>
    </message>
    <message>
        <source>Sisa pesanan tinggal {left}; yang baik paling banyak {left}, kelebihannya ditolak.</source>
        <translation>Only {left} of the order are left; {left} good ones at most, the surplus is refused.</translation>
    </message>
    <message>
        <source>Yang baik ({good}) lebih banyak daripada yang datang ({came}).</source>
        <translation>More good ones ({good}) than came ({came}).</translation>
    </message>
</context>
<context>
    <name>GoodsTab</name>
    <message>
        <source>Barang</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Dibayar seluruhnya</source>
        <translation>To be paid in all</translation>
    </message>
    <message>
        <source>Kebutuhan berulang</source>
        <translation>Recurring need</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Kirim ke {place}, paling lambat {day}.</source>
        <translation>Send to {place}, by {day}.</translation>
    </message>
    <message>
        <source>Negosiasi</source>
        <translation>Negotiation</translation>
    </message>
    <message>
        <source>Ongkos kirim</source>
        <translation>Shipping</translation>
    </message>
    <message>
        <source>PPN</source>
        <translation>PPN</translation>
    </message>
    <message>
        <source>Seluruhnya hemat {amount} sebelum PPN.</source>
        <translation>{amount} saved in all before PPN.</translation>
    </message>
    <message>
        <source>{activity} · {when} · {place}</source>
        <translation>{activity} · {when} · {place}</translation>
    </message>
    <message>
        <source>{day} · {name}: {before} → {after}, hemat {saved} · {who}</source>
        <translation>{day} · {name}: {before} → {after}, {saved} saved · {who}</translation>
    </message>
    <message>
        <source>{name}: dipesan {spent} dari {value} yang dinyatakan untuk {year}. {reason}</source>
        <translation>{name}: {spent} ordered of {value} declared for {year}. {reason}</translation>
    </message>
    <message>
        <source>{portions} (seluruhnya {n} porsi)</source>
        <translation>{portions} ({n} portions in all)</translation>
    </message>
</context>
<context>
    <name>GroupRows</name>
    <message>
        <source>Buat pesanan ini</source>
        <translation>Make this order</translation>
    </message>
    <message>
        <source>Buat pesanan untuk {vendor}</source>
        <translation>Make the order for {vendor}</translation>
    </message>
    <message>
        <source>Jumlah dengan pajak</source>
        <translation>Sum with tax</translation>
    </message>
    <message>
        <source>sebelum pajak {amount}</source>
        <translation>before tax {amount}</translation>
    </message>
    <message>
        <source>tanpa PPN</source>
        <translation>no PPN</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Bantuan dan istilah</source>
        <translation>Help and terms</translation>
    </message>
    <message>
        <source>Cari apa saja</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <source>Keluar dari akun ini</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Kunci layar</source>
        <translation>Lock the screen</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Bantuan dan istilah</source>
        <translation>Help and terms</translation>
    </message>
    <message>
        <source>Semua istilah</source>
        <translation>All terms</translation>
    </message>
    <message>
        <source>Tombol</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Yang sedang Anda lihat</source>
        <translation>What you are looking at</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Belum ada perubahan yang tercatat.</source>
        <translation>No change is recorded yet.</translation>
    </message>
    <message>
        <source>Lihat semua perubahan</source>
        <translation>View all changes</translation>
    </message>
    <message>
        <source>Riwayat pagu</source>
        <translation>History of ceilings</translation>
    </message>
    <message>
        <source>{n} pagu</source>
        <translation>{n} ceilings</translation>
    </message>
    <message>
        <source>{n} pagu, {m} turun</source>
        <translation>{n} ceilings, {m} lowered</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Beranda</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Keadaan kantor</source>
        <translation>State of the office</translation>
    </message>
    <message>
        <source>Menunggu Anda</source>
        <translation>Waiting for you</translation>
    </message>
    <message>
        <source>Pesanan baru</source>
        <translation>New order</translation>
    </message>
    <message>
        <source>Pesanan yang perlu Anda periksa, setujui, terima atau bayar akan muncul di sini.</source>
        <translation>Orders that you need to check, approve, receive or pay will appear here.</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu Anda</source>
        <translation>Nothing is waiting for you</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Barang</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Baru</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Berkas dan baris</source>
        <translation>File and line</translation>
    </message>
    <message>
        <source>Berubah</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Biarkan katalog lama</source>
        <translation>Keep the old catalogue</translation>
    </message>
    <message>
        <source>Buka berkas baris yang ditolak</source>
        <translation>Open the file of refused rows</translation>
    </message>
    <message>
        <source>Dibaca</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Ditolak</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Harga baru</source>
        <translation>New price</translation>
    </message>
    <message>
        <source>Harga berubah</source>
        <translation>Price changed</translation>
    </message>
    <message>
        <source>Harga lama</source>
        <translation>Old price</translation>
    </message>
    <message>
        <source>Impor sekarang</source>
        <translation>Import now</translation>
    </message>
    <message>
        <source>Ini yang akan berubah</source>
        <translation>This is what would change</translation>
    </message>
    <message>
        <source>Isi impor</source>
        <translation>Content of the import</translation>
    </message>
    <message>
        <source>Katalog belum diubah.</source>
        <translation>The catalogue was not changed yet.</translation>
    </message>
    <message>
        <source>Katalog belum diubah. Periksa dahulu apa yang berubah.</source>
        <translation>The catalogue was not changed yet. Look first at what changes.</translation>
    </message>
    <message>
        <source>Katalog sudah diperbarui</source>
        <translation>The catalogue is up to date</translation>
    </message>
    <message>
        <source>Laporan impor katalog</source>
        <translation>Report of the catalogue import</translation>
    </message>
    <message>
        <source>Perubahan sebanyak ini biasanya bukan pembaruan biasa</source>
        <translation>This many changes are unusual for an update</translation>
    </message>
    <message>
        <source>Pesanan yang sudah dibuat tidak berubah.</source>
        <translation>Orders that were made do not change.</translation>
    </message>
    <message>
        <source>Selisih</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Semua baris dapat dipakai</source>
        <translation>All rows can be used</translation>
    </message>
    <message>
        <source>Terima perubahan</source>
        <translation>Accept the changes</translation>
    </message>
    <message>
        <source>Tetap</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Tidak ada harga yang berubah atau barang yang turun.</source>
        <translation>No price changes and nothing is withdrawn.</translation>
    </message>
    <message>
        <source>Turun tayang</source>
        <translation>No longer offered</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Baris</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Baru</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Berubah</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Dibaca</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Ditolak</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Isi berkas ini tidak mengubah anggaran kantor.</source>
        <translation>This file changes nothing in the office&apos;s budget.</translation>
    </message>
    <message>
        <source>Isi impor</source>
        <translation>Content of the import</translation>
    </message>
    <message>
        <source>Kantor lain</source>
        <translation>Other offices</translation>
    </message>
    <message>
        <source>Kolom yang ada di berkas</source>
        <translation>Columns in the file</translation>
    </message>
    <message>
        <source>Lama</source>
        <translation>Old</translation>
    </message>
    <message>
        <source>Paket atau rekening</source>
        <translation>Package or account</translation>
    </message>
    <message>
        <source>Perlu ditinjau</source>
        <translation>To be reviewed</translation>
    </message>
    <message>
        <source>Selisih</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Tetap</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Tidak ada pagu yang berubah</source>
        <translation>No ceiling changed</translation>
    </message>
    <message>
        <source>Yang perlu ditinjau</source>
        <translation>What is to be reviewed</translation>
    </message>
</context>
<context>
    <name>InspectionChecks</name>
    <message>
        <source>Baru, tidak cacat</source>
        <translation>New, no defects</translation>
    </message>
    <message>
        <source>Dicentang: {all}.</source>
        <translation>Ticked: {all}.</translation>
    </message>
    <message>
        <source>Garansi sesuai</source>
        <translation>Warranty as agreed</translation>
    </message>
    <message>
        <source>Jumlah sesuai</source>
        <translation>Quantity as ordered</translation>
    </message>
    <message>
        <source>Kelengkapan sesuai</source>
        <translation>Accessories complete</translation>
    </message>
    <message>
        <source>Kemasan utuh</source>
        <translation>Packaging whole</translation>
    </message>
    <message>
        <source>Merek/tipe sesuai</source>
        <translation>Brand or type as ordered</translation>
    </message>
    <message>
        <source>Spesifikasi sesuai</source>
        <translation>Specification as ordered</translation>
    </message>
</context>
<context>
    <name>InspectionForm</name>
    <message>
        <source>Catatan pemeriksaan</source>
        <translation>Notes on the inspection</translation>
    </message>
    <message>
        <source>Centang semua</source>
        <translation>Tick all</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Pemeriksaan barang pesanan {number} dicatat.</source>
        <translation>The inspection of order {number} is recorded.</translation>
    </message>
    <message>
        <source>Periksa penerimaan ke-{n}</source>
        <translation>Inspect receipt {n}</translation>
    </message>
    <message>
        <source>Seluruh penerimaan ini tidak dihitung diterima; barangnya kembali menjadi sisa pesanan.</source>
        <translation>This whole receipt does not count as received; its goods are expected again.</translation>
    </message>
    <message>
        <source>Simpan pemeriksaan</source>
        <translation>Save the inspection</translation>
    </message>
    <message>
        <source>Tanggal pemeriksaan</source>
        <translation>Date of the inspection</translation>
    </message>
    <message>
        <source>Tulis apa yang tidak sesuai di catatan pemeriksaan.</source>
        <translation>Write what does not fit in the notes on the inspection.</translation>
    </message>
    <message>
        <source>Wajib bila ada yang tidak sesuai.</source>
        <translation>Needed when something does not fit.</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Jumlah {name}</source>
        <translation>Quantity of {name}</translation>
    </message>
    <message>
        <source>Keluarkan dari keranjang</source>
        <translation>Take out of the basket</translation>
    </message>
    <message>
        <source>Keluarkan {name}</source>
        <translation>Take out {name}</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Catat</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Catat surat manual</source>
        <translation>Register a letter by hand</translation>
    </message>
    <message>
        <source>Isi nomor yang tertulis pada suratnya.</source>
        <translation>Enter the number that stands on the letter.</translation>
    </message>
    <message>
        <source>Isi perihal surat.</source>
        <translation>Enter the subject of the letter.</translation>
    </message>
    <message>
        <source>Isi tanggal surat, misalnya 31-12-2026.</source>
        <translation>Enter the day of the letter, for example 31-12-2026.</translation>
    </message>
    <message>
        <source>Mencatat nomor surat</source>
        <translation>Registering the number</translation>
    </message>
    <message>
        <source>Nomor ini belum dipakai.</source>
        <translation>This number is free.</translation>
    </message>
    <message>
        <source>Nomor surat</source>
        <translation>Letter numbers</translation>
    </message>
    <message>
        <source>Nomor urutnya mungkin sama: {what}.</source>
        <translation>Perhaps the same running number: {what}.</translation>
    </message>
    <message>
        <source>Nomor {number} tercatat.</source>
        <translation>Number {number} is registered.</translation>
    </message>
    <message>
        <source>Pakai {number}</source>
        <translation>Use {number}</translation>
    </message>
    <message>
        <source>Perihal</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Sudah dipakai: {what}.</source>
        <translation>Already used: {what}.</translation>
    </message>
    <message>
        <source>Surat yang dinomori di luar program, agar nomornya tidak dipakai lagi.</source>
        <translation>A letter numbered outside the program, so that its number is not used again.</translation>
    </message>
    <message>
        <source>Tanggal surat</source>
        <translation>Date of the letter</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Nomor dan perihal</source>
        <translation>Number and subject</translation>
    </message>
    <message>
        <source>Oleh</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Urut</source>
        <translation>No</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>nomor kosong</source>
        <translation>free number</translation>
    </message>
    <message>
        <source>versi {n}</source>
        <translation>version {n}</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Nomor surat</source>
        <translation>Letter numbers</translation>
    </message>
    <message>
        <source>Periksa keaslian</source>
        <translation>Check a paper</translation>
    </message>
    <message>
        <source>Surat</source>
        <translation>Letters</translation>
    </message>
</context>
<context>
    <name>LineBar</name>
    <message>
        <source>Pagu {ceiling}: dibayar {paid}, diterima {received}, dipesan {ordered}, diajukan {submitted}</source>
        <translation>Ceiling {ceiling}: paid {paid}, received {received}, ordered {ordered}, submitted {submitted}</translation>
    </message>
</context>
<context>
    <name>LineBlock</name>
    <message>
        <source>Baik: {name}</source>
        <translation>Good: {name}</translation>
    </message>
    <message>
        <source>Catatan, misalnya: 2 rim basah, dikembalikan kurir</source>
        <translation>Note, for example: 2 reams wet, taken back by the courier</translation>
    </message>
    <message>
        <source>Catatan: {name}</source>
        <translation>Note: {name}</translation>
    </message>
    <message>
        <source>Datang: {name}</source>
        <translation>Came: {name}</translation>
    </message>
    <message>
        <source>Ditolak: {n}</source>
        <translation>Refused: {n}</translation>
    </message>
    <message>
        <source>Kondisi</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Kondisi: {name}</source>
        <translation>Condition: {name}</translation>
    </message>
    <message>
        <source>Nomor seri</source>
        <translation>Serial numbers</translation>
    </message>
    <message>
        <source>Nomor seri {n}/{all}</source>
        <translation>Serial numbers {n}/{all}</translation>
    </message>
    <message>
        <source>Nomor seri: {name}</source>
        <translation>Serial numbers: {name}</translation>
    </message>
    <message>
        <source>Satu nomor per baris; kolom dari Excel dapat ditempel di sini.</source>
        <translation>One number per line; a column from Excel can be pasted here.</translation>
    </message>
    <message>
        <source>Sisa pesanan {n} {unit}</source>
        <translation>Still expected: {n} {unit}</translation>
    </message>
    <message>
        <source>buah</source>
        <translation>pieces</translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source>Belum ada.</source>
        <translation>None yet.</translation>
    </message>
    <message>
        <source>Beri izin melampaui…</source>
        <translation>Give permission…</translation>
    </message>
    <message>
        <source>Buka pesanan {number}, {vendor}</source>
        <translation>Open order {number}, {vendor}</translation>
    </message>
    <message>
        <source>Cabut izin…</source>
        <translation>Withdraw permission…</translation>
    </message>
    <message>
        <source>Diajukan</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Dibayar</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Dicabut {who}, {day}: {reason}</source>
        <translation>Withdrawn by {who}, {day}: {reason}</translation>
    </message>
    <message>
        <source>Dipesan</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>Diterima</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Izin melampaui</source>
        <translation>Permission beyond</translation>
    </message>
    <message>
        <source>Izin melampaui pagu</source>
        <translation>Permission beyond the ceiling</translation>
    </message>
    <message>
        <source>Masih dapat dipesan</source>
        <translation>Can still be ordered</translation>
    </message>
    <message>
        <source>Pagu</source>
        <translation>Ceiling</translation>
    </message>
    <message>
        <source>Pagu DPA</source>
        <translation>DPA ceiling</translation>
    </message>
    <message>
        <source>Penyerapan paket ini</source>
        <translation>Absorption of this package</translation>
    </message>
    <message>
        <source>Pesanan dari pagu ini</source>
        <translation>Orders from this ceiling</translation>
    </message>
    <message>
        <source>Sisa pagu</source>
        <translation>Budget left</translation>
    </message>
    <message>
        <source>Sub kegiatan {code}</source>
        <translation>Sub-activity {code}</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>berlaku</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>dicabut</source>
        <translation>withdrawn</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>Barang</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Harga</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>PPN</source>
        <translation>VAT (PPN)</translation>
    </message>
    <message>
        <source>Sebelum PPN</source>
        <translation>Before PPN</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Anda belum punya PIN di laptop ini: buka dengan kata sandi.</source>
        <translation>You have no PIN on this laptop yet: open with your password.</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Gantian pengguna</source>
        <translation>Change of user</translation>
    </message>
    <message>
        <source>Ketik PIN atau kata sandi Anda.</source>
        <translation>Type your PIN or password.</translation>
    </message>
    <message>
        <source>Layar terkunci</source>
        <translation>Screen locked</translation>
    </message>
    <message>
        <source>Memeriksa …</source>
        <translation>Checking …</translation>
    </message>
    <message>
        <source>Orang lain masuk; konsep pesanan disimpan lebih dahulu</source>
        <translation>Somebody else signs in; the draft of the order is saved first</translation>
    </message>
    <message>
        <source>PIN atau kata sandi</source>
        <translation>PIN or password</translation>
    </message>
    <message>
        <source>Terkunci. Yang sedang Anda kerjakan tetap seperti semula.</source>
        <translation>Locked. What you are working on stays as it was.</translation>
    </message>
</context>
<context>
    <name>MethodsBox</name>
    <message>
        <source>Bayar penerimaan ke-{n}</source>
        <translation>Pay receipt {n}</translation>
    </message>
    <message>
        <source>sampai {limit} · {source}</source>
        <translation>up to {limit} · {source}</translation>
    </message>
</context>
<context>
    <name>MovedCard</name>
    <message>
        <source>Barang pindah penyedia</source>
        <translation>Goods move to another vendor</translation>
    </message>
    <message>
        <source>Kembalikan seperti semula</source>
        <translation>Put back as it was</translation>
    </message>
    <message>
        <source>Lihat barang</source>
        <translation>View the item</translation>
    </message>
    <message>
        <source>Padanan barang ini belum ditemukan di {channel}.</source>
        <translation>The same goods are not found on {channel} yet.</translation>
    </message>
    <message>
        <source>Saat pesanan ini disimpan, pesanan {numbers} dibatalkan pada saat yang sama.</source>
        <translation>When this order is saved, orders {numbers} are cancelled at the same moment.</translation>
    </message>
    <message>
        <source>{found} dari {all} barang ditawarkan {vendor} di {channel}; periksa apakah sama.</source>
        <translation>{found} of {all} items are offered by {vendor} on {channel}; check whether they are the same.</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Mencari padanan</source>
        <translation>Finding the same goods</translation>
    </message>
    <message>
        <source>Menyatakan seri</source>
        <translation>Declaring the series</translation>
    </message>
</context>
<context>
    <name>NegotiatePanel</name>
    <message>
        <source>Catat harga</source>
        <translation>Record the prices</translation>
    </message>
    <message>
        <source>Catat hasil negosiasi</source>
        <translation>Record the result of the negotiation</translation>
    </message>
    <message>
        <source>Catatan negosiasi</source>
        <translation>Notes on the negotiation</translation>
    </message>
    <message>
        <source>Dengan siapa, lewat apa (boleh kosong)</source>
        <translation>With whom, by what means (may stay empty)</translation>
    </message>
    <message>
        <source>Disepakati</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Harga disepakati untuk {name}, sekarang {price}</source>
        <translation>Agreed price for {name}, now {price}</translation>
    </message>
    <message>
        <source>Harga sekarang</source>
        <translation>Price now</translation>
    </message>
    <message>
        <source>Harga tetap boleh dicatat. Sesudahnya pesanan dikembalikan untuk memilih kanal yang boleh, atau dinyatakan dengan alasan bahwa tidak satu pun marketplace menawarkan barang ini.</source>
        <translation>The prices may still be recorded. Afterwards the order is returned to choose a channel that is allowed, or it is declared with a reason that no marketplace offers these goods.</translation>
    </message>
    <message>
        <source>Hemat {amount} sebelum PPN.</source>
        <translation>{amount} saved before PPN.</translation>
    </message>
    <message>
        <source>Isi harga sebelum PPN yang disepakati. Kosongkan yang tidak berubah.</source>
        <translation>Fill in the agreed price before PPN. Leave empty what does not change.</translation>
    </message>
    <message>
        <source>Ongkos kirim</source>
        <translation>Shipping</translation>
    </message>
    <message>
        <source>Pesanan sudah disetujui: harga baru menunggu persetujuan PPK sekali lagi.</source>
        <translation>The order is already approved: the new prices wait for the PPK&apos;s approval once more.</translation>
    </message>
</context>
<context>
    <name>NewOrderPage</name>
    <message>
        <source>Buka katalog</source>
        <translation>Open catalogue</translation>
    </message>
    <message>
        <source>Cari barang di katalog dan masukkan ke keranjang; pesanan dibuat dari keranjang.</source>
        <translation>Search items in the catalogue and put them into the basket; orders are made from the basket.</translation>
    </message>
    <message>
        <source>Isi terbaru yang dibuka.</source>
        <translation>The latest version was opened.</translation>
    </message>
    <message>
        <source>Isian pesanan ini dihapus; keranjang dan pesanan lain tetap ada.</source>
        <translation>What was filled in for this order is deleted; the basket and other orders stay.</translation>
    </message>
    <message>
        <source>Keranjang masih kosong</source>
        <translation>The basket is still empty</translation>
    </message>
    <message>
        <source>Lanjut mengisi</source>
        <translation>Go on filling in</translation>
    </message>
    <message>
        <source>Pesanan baru</source>
        <translation>New order</translation>
    </message>
    <message>
        <source>Pesanan ini sudah berubah sejak konsepnya disimpan.</source>
        <translation>This order has changed since its draft was saved.</translation>
    </message>
    <message>
        <source>Tidak jadi</source>
        <translation>Don&apos;t order</translation>
    </message>
    <message>
        <source>Tidak jadi memesan ini?</source>
        <translation>Not order this after all?</translation>
    </message>
    <message>
        <source>Ubah pesanan</source>
        <translation>Amend the order</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Rincian</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Tutup pesan</source>
        <translation>Close the message</translation>
    </message>
</context>
<context>
    <name>NoticeStack</name>
    <message>
        <source>Belum berhasil</source>
        <translation>Not done yet</translation>
    </message>
    <message>
        <source>Berhasil</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Perlu dilihat</source>
        <translation>Please look</translation>
    </message>
    <message>
        <source>Pesan</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Ntpn</name>
    <message>
        <source>16 huruf atau angka dari bukti penerimaan negara.</source>
        <translation>16 letters or digits from the state&apos;s receipt.</translation>
    </message>
    <message>
        <source>NTPN hanya berisi huruf dan angka.</source>
        <translation>An NTPN holds only letters and digits.</translation>
    </message>
    <message>
        <source>Terlalu panjang: {n} dari 16.</source>
        <translation>Too long: {n} of 16.</translation>
    </message>
    <message>
        <source>{n} dari 16.</source>
        <translation>{n} of 16.</translation>
    </message>
    <message>
        <source>✔ 16 dari 16.</source>
        <translation>✔ 16 of 16.</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>Belum ada nomor</source>
        <translation>No numbers yet</translation>
    </message>
    <message>
        <source>Cari nomor atau perihal</source>
        <translation>Search number or subject</translation>
    </message>
    <message>
        <source>Jenis surat</source>
        <translation>Kind of letter</translation>
    </message>
    <message>
        <source>Nomor tampil begitu surat terbit atau dicatat.</source>
        <translation>Numbers appear once a letter is issued or registered.</translation>
    </message>
    <message>
        <source>Register nomor surat</source>
        <translation>Register of letter numbers</translation>
    </message>
    <message>
        <source>Surat manual dan pola nomor</source>
        <translation>Letters by hand and pattern</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>{n} nomor</source>
        <translation>{n} numbers</translation>
    </message>
    <message>
        <source>{n} nomor, {m} kosong</source>
        <translation>{n} numbers, {m} free</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Banding berdampingan</source>
        <translation>Compare side by side</translation>
    </message>
    <message>
        <source>Banding {n} penawaran serupa</source>
        <translation>Compare {n} similar offers</translation>
    </message>
    <message>
        <source>Membandingkan penawaran …</source>
        <translation>Comparing offers …</translation>
    </message>
    <message>
        <source>Penawaran serupa</source>
        <translation>Similar offers</translation>
    </message>
    <message>
        <source>Tidak ada penawaran serupa</source>
        <translation>No similar offers</translation>
    </message>
    <message>
        <source>termurah {amount} · batang tegas: harga barang ini</source>
        <translation>cheapest {amount} · solid bar: price of this item</translation>
    </message>
</context>
<context>
    <name>OffersCard</name>
    <message>
        <source>Bandingkan</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Bandingkan {name}</source>
        <translation>Compare {name}</translation>
    </message>
    <message>
        <source>Bandingkan…</source>
        <translation>Compare…</translation>
    </message>
    <message>
        <source>Belum ada yang dipilih: kertas kerja harga mengambil penawaran terdekat dari katalog.</source>
        <translation>None chosen yet: the price comparison takes the nearest offers of the catalogue.</translation>
    </message>
    <message>
        <source>Pembanding harga</source>
        <translation>Offers compared</translation>
    </message>
    <message>
        <source>Tersimpan dengan harga dan tanggalnya; tercetak di kertas kerja harga.</source>
        <translation>Kept with their prices and dates; printed on the price comparison.</translation>
    </message>
    <message>
        <source>belum dipilih</source>
        <translation>none chosen</translation>
    </message>
    <message>
        <source>{n} penawaran, terendah {price} ({vendor})</source>
        <translation>{n} offers, lowest {price} ({vendor})</translation>
    </message>
</context>
<context>
    <name>OfficialsPage</name>
    <message>
        <source>Alasan ini dibaca PPK sebelum menyetujui.</source>
        <translation>The commitment officer (PPK) reads this reason before approving.</translation>
    </message>
    <message>
        <source>Alasan memilih penyedia ini</source>
        <translation>Reason for choosing this vendor</translation>
    </message>
    <message>
        <source>Bendahara Pengeluaran</source>
        <translation>Treasurer</translation>
    </message>
    <message>
        <source>Misalnya: harga terendah dari tiga penawaran, barang siap kirim, penyedia UMKK di Batang</source>
        <translation>For example: lowest price of three offers, in stock, UMKK vendor in Batang</translation>
    </message>
    <message>
        <source>Nama-nama ini tercetak dan menandatangani berkas.</source>
        <translation>These names are printed on the papers and sign them.</translation>
    </message>
    <message>
        <source>PPTK (boleh kosong)</source>
        <translation>PPTK (may stay empty)</translation>
    </message>
    <message>
        <source>Pejabat</source>
        <translation>Officials</translation>
    </message>
    <message>
        <source>Pejabat Pembuat Komitmen</source>
        <translation>Commitment officer (PPK)</translation>
    </message>
    <message>
        <source>Pejabat Pengadaan</source>
        <translation>Procurement officer</translation>
    </message>
    <message>
        <source>Tanpa PPTK</source>
        <translation>No PPTK</translation>
    </message>
    <message>
        <source>▲ Belum terdaftar: {roles}. Minta admin kantor menambahkannya.</source>
        <translation>▲ Not on the roster yet: {roles}. Ask the office&apos;s administrator to add them.</translation>
    </message>
</context>
<context>
    <name>OpenList</name>
    <message>
        <source>Terbuka juga: {step} · {who} · sejak {day}</source>
        <translation>Also open: {step} · {who} · since {day}</translation>
    </message>
    <message>
        <source>dan {n} langkah lain</source>
        <translation>and {n} more steps</translation>
    </message>
</context>
<context>
    <name>OrderDetail</name>
    <message>
        <source>Bagian pesanan</source>
        <translation>Parts of the order</translation>
    </message>
    <message>
        <source>Barang</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Pembayaran &amp;&amp; pajak</source>
        <translation>Payment &amp;&amp; tax</translation>
    </message>
    <message>
        <source>Penerimaan</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Pesanan {number}</source>
        <translation>Order {number}</translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Rute &amp;&amp; pemeriksaan</source>
        <translation>Route &amp;&amp; review</translation>
    </message>
</context>
<context>
    <name>OrderGroups</name>
    <message>
        <source>Berjalan</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Ditunggu datang</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Konsep</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Menunggu PPK</source>
        <translation>Waiting for the PPK</translation>
    </message>
    <message>
        <source>Menunggu saya</source>
        <translation>Waiting for me</translation>
    </message>
    <message>
        <source>Pajak disetor</source>
        <translation>Tax deposited</translation>
    </message>
    <message>
        <source>Perlu ditinjau</source>
        <translation>To be reviewed</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Siap dibayar</source>
        <translation>Ready to pay</translation>
    </message>
    <message>
        <source>Siap ditagih</source>
        <translation>Ready to bill</translation>
    </message>
    <message>
        <source>perlu ditinjau</source>
        <translation>to be reviewed</translation>
    </message>
</context>
<context>
    <name>OrderHead</name>
    <message>
        <source>Dibayar seluruhnya</source>
        <translation>To be paid in all</translation>
    </message>
    <message>
        <source>Menunggu {who}; hari kerja terakhir {day}.</source>
        <translation>Waiting for {who}; last working day {day}.</translation>
    </message>
    <message>
        <source>Nomor pesanan</source>
        <translation>Order number</translation>
    </message>
    <message>
        <source>Perlu ditinjau</source>
        <translation>To be reviewed</translation>
    </message>
    <message>
        <source>Perubahan menunggu persetujuan</source>
        <translation>An amendment waits for approval</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Daftar pesanan</source>
        <translation>List of orders</translation>
    </message>
</context>
<context>
    <name>OrderWizard</name>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Konsep disimpan di laptop ini.</source>
        <translation>The draft is kept on this laptop.</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Menyimpan pesanan</source>
        <translation>Saving the order</translation>
    </message>
    <message>
        <source>Pesanan baru</source>
        <translation>New order</translation>
    </message>
    <message>
        <source>Pesanan {numbers} dibatalkan karena digabung.</source>
        <translation>Orders {numbers} are cancelled because they were merged.</translation>
    </message>
    <message>
        <source>Pesanan {number} tersimpan dan dikirim ke PPK.</source>
        <translation>Order {number} is saved and sent to the PPK.</translation>
    </message>
    <message>
        <source>Pesanan {number} tersimpan.</source>
        <translation>Order {number} is saved.</translation>
    </message>
    <message>
        <source>Sekarang pesanan {n} dari {all}: {vendor}.</source>
        <translation>Now order {n} of {all}: {vendor}.</translation>
    </message>
    <message>
        <source>Simpan dan kirim ke PPK</source>
        <translation>Save and send to the PPK</translation>
    </message>
    <message>
        <source>Simpan konsep</source>
        <translation>Save draft</translation>
    </message>
    <message>
        <source>Simpan pesanan</source>
        <translation>Save order</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Aturan {name} {version}</source>
        <translation>Rules {name} {version}</translation>
    </message>
    <message>
        <source>Barang diperiksa</source>
        <translation>Goods inspected</translation>
    </message>
    <message>
        <source>Barang diterima</source>
        <translation>Goods received</translation>
    </message>
    <message>
        <source>Berkas dilampirkan</source>
        <translation>File attached</translation>
    </message>
    <message>
        <source>Berkas ditutup</source>
        <translation>File closed</translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Dibatalkan sesudah disetujui</source>
        <translation>Cancelled after approval</translation>
    </message>
    <message>
        <source>Dibayar</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Dikembalikan dengan catatan</source>
        <translation>Returned with a note</translation>
    </message>
    <message>
        <source>Dikirim</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Dikirim ke Pejabat Pembuat Komitmen</source>
        <translation>Sent to the commitment officer (PPK)</translation>
    </message>
    <message>
        <source>Diperiksa</source>
        <translation>Inspected</translation>
    </message>
    <message>
        <source>Dipesan</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>Dipesan di kanal</source>
        <translation>Ordered on the channel</translation>
    </message>
    <message>
        <source>Disetujui</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Ditagih</source>
        <translation>Billed</translation>
    </message>
    <message>
        <source>Diterima</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Harga dinegosiasi</source>
        <translation>Price negotiated</translation>
    </message>
    <message>
        <source>Konsep</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Pembayaran dicatat</source>
        <translation>Payment recorded</translation>
    </message>
    <message>
        <source>Perubahan pesanan diajukan</source>
        <translation>Amendment submitted</translation>
    </message>
    <message>
        <source>Pesanan disimpan</source>
        <translation>Order saved</translation>
    </message>
    <message>
        <source>Pesanan diubah</source>
        <translation>Order changed</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Setoran pajak dicatat</source>
        <translation>Tax deposit recorded</translation>
    </message>
    <message>
        <source>Tagihan dicatat</source>
        <translation>Bill recorded</translation>
    </message>
    <message>
        <source>hari ini</source>
        <translation>today</translation>
    </message>
    <message>
        <source>kemarin</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>{n} hari</source>
        <translation>{n} days</translation>
    </message>
    <message>
        <source>{step} (penerimaan ke-{n})</source>
        <translation>{step} (receipt {n})</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Belum ada pesanan</source>
        <translation>No orders yet</translation>
    </message>
    <message>
        <source>Berkas dilampirkan pada pesanan {number}.</source>
        <translation>The file is attached to order {number}.</translation>
    </message>
    <message>
        <source>Di sini setiap pesanan terlihat dengan langkah berikutnya, dari konsep sampai dibayar.</source>
        <translation>Here every order is seen with its next step, from draft to payment.</translation>
    </message>
    <message>
        <source>Harga hasil negosiasi pesanan {number} dicatat.</source>
        <translation>The negotiated prices of order {number} are recorded.</translation>
    </message>
    <message>
        <source>Menyimpan langkah</source>
        <translation>Saving the step</translation>
    </message>
    <message>
        <source>Nomor pesanan {number} dicatat.</source>
        <translation>Order number {number} is recorded.</translation>
    </message>
    <message>
        <source>Perubahan pesanan {number} menunggu persetujuan PPK.</source>
        <translation>The amendment of order {number} waits for the PPK&apos;s approval.</translation>
    </message>
    <message>
        <source>Pesanan</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Pesanan baru</source>
        <translation>New order</translation>
    </message>
    <message>
        <source>Pesanan {number} dibatalkan.</source>
        <translation>Order {number} is cancelled.</translation>
    </message>
    <message>
        <source>Pesanan {number} dikembalikan dengan catatan.</source>
        <translation>Order {number} is returned with a note.</translation>
    </message>
    <message>
        <source>Pesanan {number} dikirim ke PPK.</source>
        <translation>Order {number} is sent to the PPK.</translation>
    </message>
    <message>
        <source>Pesanan {number} disetujui.</source>
        <translation>Order {number} is approved.</translation>
    </message>
    <message>
        <source>Pilih pesanan di kiri</source>
        <translation>Choose an order on the left</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>Ubah saringan di atas.</source>
        <translation>Change the filters above.</translation>
    </message>
</context>
<context>
    <name>OwnPasswordForm</name>
    <message>
        <source>Ganti kata sandi</source>
        <translation>Change the password</translation>
    </message>
    <message>
        <source>Kata sandi baru</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Kata sandi baru belum diisi.</source>
        <translation>The new password is missing.</translation>
    </message>
    <message>
        <source>Kata sandi belum diisi.</source>
        <translation>The password is missing.</translation>
    </message>
    <message>
        <source>Kata sandi sekarang</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>Paling sedikit 8 huruf atau angka.</source>
        <translation>At least 8 letters or digits.</translation>
    </message>
    <message>
        <source>Tidak sama dengan yang di atas.</source>
        <translation>Not the same as the one above.</translation>
    </message>
    <message>
        <source>Ulangi kata sandi baru</source>
        <translation>New password, once more</translation>
    </message>
</context>
<context>
    <name>PackagePage</name>
    <message>
        <source>Cari nama paket, kode RUP atau rekening</source>
        <translation>Find a package&apos;s name, RUP code or account</translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Misalnya: ATK rapat koordinasi triwulan IV</source>
        <translation>For example: office supplies for the coordination meeting, fourth quarter</translation>
    </message>
    <message>
        <source>Paket dan rekening</source>
        <translation>Package and account</translation>
    </message>
    <message>
        <source>Paket sedang dibuka…</source>
        <translation>Opening the packages…</translation>
    </message>
    <message>
        <source>Pilih paket di atas.</source>
        <translation>Choose a package above.</translation>
    </message>
    <message>
        <source>Setiap pesanan dibayar dari satu paket RUP dan satu rekening belanja.</source>
        <translation>Each order is paid from one RUP package and one account.</translation>
    </message>
    <message>
        <source>Sisa sesudah pesanan ini: {left}</source>
        <translation>Left after this order: {left}</translation>
    </message>
    <message>
        <source>{n} paket tanpa sisa pagu tidak ditampilkan.</source>
        <translation>{n} packages with nothing left are not shown.</translation>
    </message>
    <message>
        <source>▲ Sisa tidak cukup, kurang {left}</source>
        <translation>▲ Not enough left, {left} short</translation>
    </message>
</context>
<context>
    <name>PackagesDialog</name>
    <message>
        <source>Barang yang sering dibeli bersama; harganya selalu harga hari ini.</source>
        <translation>Goods that are often bought together; prices are always today&apos;s.</translation>
    </message>
    <message>
        <source>Hapus paket</source>
        <translation>Delete the set</translation>
    </message>
    <message>
        <source>Masukkan ke keranjang</source>
        <translation>Put into the basket</translation>
    </message>
    <message>
        <source>Nama paket</source>
        <translation>Name of the set</translation>
    </message>
    <message>
        <source>Paket barang</source>
        <translation>Sets of goods</translation>
    </message>
    <message>
        <source>Paket tersimpan</source>
        <translation>Saved sets</translation>
    </message>
    <message>
        <source>Simpan isi keranjang</source>
        <translation>Save the basket&apos;s contents</translation>
    </message>
    <message>
        <source>misalnya paket rapat 30 orang</source>
        <translation>for example a set for a meeting of 30</translation>
    </message>
</context>
<context>
    <name>PairingCard</name>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Alamat dan kode sekali pakai diberikan oleh pengelola hub kabupaten.</source>
        <translation>The address and a one-time code come from the keeper of the regency&apos;s hub.</translation>
    </message>
    <message>
        <source>Kantor ini belum dipasangkan. Minta Admin kantor memasangkannya.</source>
        <translation>This office is not paired yet. Ask the office&apos;s administrator to pair it.</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kode berlaku satu kali.</source>
        <translation>The code is good for one use.</translation>
    </message>
    <message>
        <source>Pasangkan</source>
        <translation>Pair</translation>
    </message>
    <message>
        <source>Pasangkan dengan hub</source>
        <translation>Pair with a hub</translation>
    </message>
    <message>
        <source>Tulis alamat hub.</source>
        <translation>Write the hub&apos;s address.</translation>
    </message>
    <message>
        <source>Tulis kode dari pengelola hub.</source>
        <translation>Write the code from the hub&apos;s keeper.</translation>
    </message>
    <message>
        <source>misalnya https://hub.kabupaten.go.id</source>
        <translation>for example https://hub.kabupaten.go.id</translation>
    </message>
</context>
<context>
    <name>PanelForm</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Cetak {name}</source>
        <translation>Print {name}</translation>
    </message>
    <message>
        <source>Halaman berikutnya (Page Down)</source>
        <translation>Next page (Page Down)</translation>
    </message>
    <message>
        <source>Halaman sebelumnya (Page Up)</source>
        <translation>Previous page (Page Up)</translation>
    </message>
    <message>
        <source>Mencetak</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Menyimpan PDF</source>
        <translation>Saving the PDF</translation>
    </message>
    <message>
        <source>Perbesar (+)</source>
        <translation>Zoom in (+)</translation>
    </message>
    <message>
        <source>Perkecil (−)</source>
        <translation>Zoom out (−)</translation>
    </message>
    <message>
        <source>Pratinjau berkas</source>
        <translation>Preview of the paper</translation>
    </message>
    <message>
        <source>Simpan PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Tersimpan: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <source>{name}, {n} halaman</source>
        <translation>{name}, {n} pages</translation>
    </message>
    <message>
        <source>{n} halaman dikirim ke printer.</source>
        <translation>{n} pages were sent to the printer.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Data berubah</source>
        <translation>Data changed</translation>
    </message>
    <message>
        <source>RANCANGAN</source>
        <translation>DRAFT</translation>
    </message>
    <message>
        <source>Selalu terbaru</source>
        <translation>Always current</translation>
    </message>
    <message>
        <source>Siap diterbitkan</source>
        <translation>Ready to issue</translation>
    </message>
    <message>
        <source>Terbit</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>dicetak {n} kali</source>
        <translation>printed {n} times</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Berkas terakhir</source>
        <translation>Latest papers</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>PapersSide</name>
    <message>
        <source>Berkas pesanan</source>
        <translation>The order&apos;s papers</translation>
    </message>
    <message>
        <source>Berkas yang dipilih, tanpa pratinjau</source>
        <translation>The chosen paper, without a preview</translation>
    </message>
    <message>
        <source>Cara bayar</source>
        <translation>Way of paying</translation>
    </message>
    <message>
        <source>Cara bayar bila belum dibayar</source>
        <translation>Way of paying, while not paid yet</translation>
    </message>
    <message>
        <source>Cara bayar: belum dipilih</source>
        <translation>Way of paying: not chosen yet</translation>
    </message>
    <message>
        <source>Cetak berkas…</source>
        <translation>Print papers…</translation>
    </message>
    <message>
        <source>Cetak langsung</source>
        <translation>Print directly</translation>
    </message>
    <message>
        <source>Semua berkas pesanan: PDF, folder, atau printer</source>
        <translation>All papers of the order: PDF, folder or printer</translation>
    </message>
</context>
<context>
    <name>PapersTab</name>
    <message>
        <source>Alasan versi baru (tercetak pada surat; versi lama tetap tersimpan)</source>
        <translation>Reason for a new version (printed on the paper; the old version is kept)</translation>
    </message>
    <message>
        <source>Berkas dicetak oleh Pejabat Pembuat Komitmen, Pejabat Pengadaan, PPTK atau Bendahara.</source>
        <translation>Papers are printed by the commitment officer (PPK), the procurement officer, the PPTK or the treasurer.</translation>
    </message>
    <message>
        <source>Menerbitkan berkas</source>
        <translation>Issuing the paper</translation>
    </message>
    <message>
        <source>RANCANGAN: belum bernomor. {waits}</source>
        <translation>DRAFT: no number yet. {waits}</translation>
    </message>
    <message>
        <source>Terbitkan</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Terbitkan versi baru</source>
        <translation>Issue a new version</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>Ganti kata sandi</source>
        <translation>Change the password</translation>
    </message>
    <message>
        <source>Kata sandi baru</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Kata sandi baru untuk {name}</source>
        <translation>New password for {name}</translation>
    </message>
    <message>
        <source>Kata sandi belum diisi.</source>
        <translation>The password is missing.</translation>
    </message>
    <message>
        <source>Paling sedikit 8 huruf atau angka.</source>
        <translation>At least 8 letters or digits.</translation>
    </message>
    <message>
        <source>Sampaikan langsung kepada orangnya; ia dapat menggantinya di Pengaturan.</source>
        <translation>Tell it to the person directly; it can be changed in Preferences.</translation>
    </message>
    <message>
        <source>Tidak sama dengan yang di atas.</source>
        <translation>Not the same as the one above.</translation>
    </message>
    <message>
        <source>Ulangi kata sandi</source>
        <translation>Password, once more</translation>
    </message>
</context>
<context>
    <name>PatternCard</name>
    <message>
        <source>Bagian: {urut:03} {jenis} {bulan_romawi} {tahun}</source>
        <translation>Parts: {urut:03} {jenis} {bulan_romawi} {tahun}</translation>
    </message>
    <message>
        <source>Contoh: {number}</source>
        <translation>Example: {number}</translation>
    </message>
    <message>
        <source>Menyimpan pola nomor</source>
        <translation>Saving the pattern</translation>
    </message>
    <message>
        <source>Pola nomor</source>
        <translation>Pattern of numbers</translation>
    </message>
    <message>
        <source>Pola nomor disimpan; surat yang sudah terbit tidak berubah.</source>
        <translation>Pattern saved; letters issued so far do not change.</translation>
    </message>
    <message>
        <source>Pola untuk jenis ini</source>
        <translation>Pattern of this kind</translation>
    </message>
    <message>
        <source>Simpan pola</source>
        <translation>Save pattern</translation>
    </message>
</context>
<context>
    <name>PayForm</name>
    <message>
        <source>Catat pembayaran</source>
        <translation>Record the payment</translation>
    </message>
    <message>
        <source>Dari BUD, untuk pembayaran LS.</source>
        <translation>From the treasury (BUD), for LS payments.</translation>
    </message>
    <message>
        <source>Dibayarkan {net}</source>
        <translation>Paid out: {net}</translation>
    </message>
    <message>
        <source>NTPN (boleh menyusul)</source>
        <translation>NTPN (may follow)</translation>
    </message>
    <message>
        <source>NTPN belum lengkap; kosongkan bila menyusul.</source>
        <translation>The NTPN is not complete; leave it empty if it follows later.</translation>
    </message>
    <message>
        <source>Nomor SP2D</source>
        <translation>SP2D number</translation>
    </message>
    <message>
        <source>Pajak sedang dihitung …</source>
        <translation>The tax is being calculated …</translation>
    </message>
    <message>
        <source>Pembayaran pesanan {number} dicatat.</source>
        <translation>The payment of order {number} is recorded.</translation>
    </message>
    <message>
        <source>Pilih cara bayar.</source>
        <translation>Choose a way to pay.</translation>
    </message>
    <message>
        <source>Tanggal bayar</source>
        <translation>Date of payment</translation>
    </message>
    <message>
        <source>Yang dibayarkan</source>
        <translation>What is paid out</translation>
    </message>
    <message>
        <source>denda</source>
        <translation>penalty</translation>
    </message>
</context>
<context>
    <name>PaymentGroups</name>
    <message>
        <source>Barang yang sudah diperiksa dan baik muncul di sini; catat tagihannya.</source>
        <translation>Goods that were inspected and found good are shown here; record their bill.</translation>
    </message>
    <message>
        <source>Bayar</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Belum ada pesanan yang lunas</source>
        <translation>No order is fully paid yet</translation>
    </message>
    <message>
        <source>Belum setor</source>
        <translation>Not deposited</translation>
    </message>
    <message>
        <source>Catat tagihan</source>
        <translation>Record the bill</translation>
    </message>
    <message>
        <source>Lunas</source>
        <translation>Paid off</translation>
    </message>
    <message>
        <source>Menurut umur</source>
        <translation>By age</translation>
    </message>
    <message>
        <source>Pajak yang dipungut bendahara ada di sini sampai NTPN-nya dicatat.</source>
        <translation>Tax that the treasurer collected is here until its NTPN is recorded.</translation>
    </message>
    <message>
        <source>Pembayaran yang lalu dapat dilihat lagi di sini, dengan pajak dan NTPN-nya.</source>
        <translation>Past payments can be seen again here, with their tax and NTPN.</translation>
    </message>
    <message>
        <source>Pesanan yang lunas dan pajaknya disetor muncul di sini untuk ditutup.</source>
        <translation>Orders that are paid and whose tax is deposited are shown here, to be closed.</translation>
    </message>
    <message>
        <source>Tagihan yang sudah dicatat muncul di sini sampai dibayar.</source>
        <translation>Bills that are recorded stay here until they are paid.</translation>
    </message>
    <message>
        <source>Tidak ada berkas yang siap ditutup</source>
        <translation>No file is ready to be closed</translation>
    </message>
    <message>
        <source>Tidak ada pajak yang belum disetor</source>
        <translation>No tax is left to deposit</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu dibayar</source>
        <translation>Nothing waits to be paid</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu tagihan</source>
        <translation>Nothing waits for a bill</translation>
    </message>
    <message>
        <source>Tutup berkas</source>
        <translation>Close the file</translation>
    </message>
</context>
<context>
    <name>PaymentPage</name>
    <message>
        <source>Pembayaran</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Pembayaran pesanan ini</source>
        <translation>Payment of this order</translation>
    </message>
    <message>
        <source>Penerimaan yang menunggu pembayaran</source>
        <translation>Receipts that wait for payment</translation>
    </message>
    <message>
        <source>bendahara {name}</source>
        <translation>treasurer {name}</translation>
    </message>
    <message>
        <source>penerimaan ke-{n} dari pesanan {total}</source>
        <translation>receipt {n} of an order of {total}</translation>
    </message>
</context>
<context>
    <name>PaymentWaits</name>
    <message>
        <source>Belum ada barang yang diterima. Yang dibayar hanya barang yang datang dan baik.</source>
        <translation>No goods were received yet. Only goods that came in good condition are paid.</translation>
    </message>
    <message>
        <source>Pemeriksaan menolak seluruh penerimaan ini, jadi tidak ada yang dibayar.</source>
        <translation>The inspection refused this whole receipt, so nothing is paid.</translation>
    </message>
    <message>
        <source>Penerimaan ini belum diperiksa, jadi belum dapat ditagih atau dibayar. Menunggu {who}.</source>
        <translation>This receipt is not inspected yet, so it can&apos;t be billed or paid. Waiting for {who}.</translation>
    </message>
    <message>
        <source>Pesanan ini dibatalkan, jadi tidak dibayar.</source>
        <translation>This order is cancelled, so it is not paid.</translation>
    </message>
    <message>
        <source>Tidak ada barang baik di penerimaan ini, jadi tidak ada yang dibayar.</source>
        <translation>No goods of this receipt are in good condition, so nothing is paid.</translation>
    </message>
    <message>
        <source>{step}: menunggu {who}, sejak {day}.</source>
        <translation>{step}: waiting for {who}, since {day}.</translation>
    </message>
</context>
<context>
    <name>PaymentsTab</name>
    <message>
        <source>Belum disetor</source>
        <translation>Not deposited yet</translation>
    </message>
    <message>
        <source>Belum ditagih</source>
        <translation>Not billed yet</translation>
    </message>
    <message>
        <source>Buka di Pembayaran</source>
        <translation>Open in Payments</translation>
    </message>
    <message>
        <source>Cara menghitung pajak</source>
        <translation>How the tax is calculated</translation>
    </message>
    <message>
        <source>DPP</source>
        <translation>DPP (tax base)</translation>
    </message>
    <message>
        <source>Denda</source>
        <translation>Penalty</translation>
    </message>
    <message>
        <source>Dibayar</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Diterima penyedia</source>
        <translation>The vendor receives</translation>
    </message>
    <message>
        <source>Faktur pajak</source>
        <translation>Tax invoice (faktur pajak)</translation>
    </message>
    <message>
        <source>NTPN</source>
        <translation>NTPN</translation>
    </message>
    <message>
        <source>Nilai barang diterima baik</source>
        <translation>Value of goods received in good condition</translation>
    </message>
    <message>
        <source>PBJT makanan</source>
        <translation>PBJT on food</translation>
    </message>
    <message>
        <source>PPN</source>
        <translation>PPN</translation>
    </message>
    <message>
        <source>PPN pada invoice</source>
        <translation>PPN on the invoice</translation>
    </message>
    <message>
        <source>PPh</source>
        <translation>PPh</translation>
    </message>
    <message>
        <source>PPh pada invoice</source>
        <translation>PPh on the invoice</translation>
    </message>
    <message>
        <source>Pajak belum disetor</source>
        <translation>Tax not deposited yet</translation>
    </message>
    <message>
        <source>Pajak dipungut bendahara.</source>
        <translation>The treasurer collects the tax.</translation>
    </message>
    <message>
        <source>Pajak dipungut marketplace; bendahara tidak memotong lagi.</source>
        <translation>The marketplace collects the tax; the treasurer withholds nothing more.</translation>
    </message>
    <message>
        <source>Pembayaran dan pajak</source>
        <translation>Payment and tax</translation>
    </message>
    <message>
        <source>Penerimaan ke-{n} · {day}</source>
        <translation>Receipt {n} · {day}</translation>
    </message>
    <message>
        <source>Rekening</source>
        <translation>Bank account</translation>
    </message>
    <message>
        <source>Siap dibayar</source>
        <translation>Ready to pay</translation>
    </message>
    <message>
        <source>Tagihan</source>
        <translation>Bill</translation>
    </message>
    <message>
        <source>Tagihan mengikuti barang yang diterima; belum ada penerimaan.</source>
        <translation>Bills follow the goods received; nothing was received yet.</translation>
    </message>
    <message>
        <source>Tidak ada yang ditagih</source>
        <translation>Nothing to bill</translation>
    </message>
    <message>
        <source>{amount}, dipotong bendahara</source>
        <translation>{amount}, withheld by the treasurer</translation>
    </message>
    <message>
        <source>{amount}, sudah di dalam harga</source>
        <translation>{amount}, inside the price</translation>
    </message>
    <message>
        <source>{amount}, tidak dipotong bendahara</source>
        <translation>{amount}, not withheld by the treasurer</translation>
    </message>
    <message>
        <source>{bank} {number} a.n. {name}</source>
        <translation>{bank} {number} in the name of {name}</translation>
    </message>
    <message>
        <source>{number} · {day} · {amount}</source>
        <translation>{number} · {day} · {amount}</translation>
    </message>
    <message>
        <source>▲ berbeda dari yang dikenal</source>
        <translation>▲ not the account that is known</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Peran hari ini</source>
        <translation>Roles today</translation>
    </message>
    <message>
        <source>akan berlaku</source>
        <translation>will be in force</translation>
    </message>
    <message>
        <source>berlaku</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>diakhiri {day}</source>
        <translation>ended {day}</translation>
    </message>
    <message>
        <source>digantikan {prefix} {until}</source>
        <translation>replaced by {prefix} {until}</translation>
    </message>
    <message>
        <source>s.d. {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>sampai ada pejabat baru</source>
        <translation>until a new official is appointed</translation>
    </message>
    <message>
        <source>sudah berakhir</source>
        <translation>over</translation>
    </message>
    <message>
        <source>surat {number} tanggal {day}</source>
        <translation>letter {number} of {day}</translation>
    </message>
    <message>
        <source>tidak pernah berlaku</source>
        <translation>never in force</translation>
    </message>
    <message>
        <source>{deputy} menggantikan {official}</source>
        <translation>{deputy} stands in for {official}</translation>
    </message>
    <message>
        <source>{since}, sampai ada pejabat baru</source>
        <translation>{since}, until a new official is appointed</translation>
    </message>
</context>
<context>
    <name>PeopleForms</name>
    <message>
        <source>Akhiri akun</source>
        <translation>End the account</translation>
    </message>
    <message>
        <source>Akhiri akun {name}?</source>
        <translation>End the account of {name}?</translation>
    </message>
    <message>
        <source>Aktifkan</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Aktifkan lagi {name}?</source>
        <translation>Reopen the account of {name}?</translation>
    </message>
    <message>
        <source>Akun aktif lagi.</source>
        <translation>The account is active again.</translation>
    </message>
    <message>
        <source>Akun diakhiri.</source>
        <translation>The account is ended.</translation>
    </message>
    <message>
        <source>Ia masuk lagi dengan peran dan kata sandi semula.</source>
        <translation>The person signs in again with the same roles and password.</translation>
    </message>
    <message>
        <source>Ia tidak dapat masuk lagi. Nama dan catatannya tetap tersimpan; akun dapat diaktifkan lagi.</source>
        <translation>The person can no longer sign in. Name and records stay; the account can be reopened.</translation>
    </message>
    <message>
        <source>Kata sandi diganti.</source>
        <translation>The password is changed.</translation>
    </message>
    <message>
        <source>Orang ditambahkan.</source>
        <translation>The person is added.</translation>
    </message>
    <message>
        <source>Perubahan disimpan.</source>
        <translation>The changes are saved.</translation>
    </message>
    <message>
        <source>Surat diakhiri.</source>
        <translation>The letter is ended.</translation>
    </message>
    <message>
        <source>Surat dicatat; wewenang mengikuti tanggalnya.</source>
        <translation>The letter is recorded; the authority follows its dates.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Cari nama, NIP, jabatan, peran</source>
        <translation>Search name, NIP, position, role</translation>
    </message>
    <message>
        <source>Menyimpan daftar orang</source>
        <translation>Saving the roster</translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Orang di kantor ini</source>
        <translation>People of this office</translation>
    </message>
    <message>
        <source>Orang yang dipilih</source>
        <translation>The chosen person</translation>
    </message>
    <message>
        <source>Tambah orang</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>{n} aktif, {m} diakhiri</source>
        <translation>{n} active, {m} ended</translation>
    </message>
    <message>
        <source>{n} orang</source>
        <translation>{n} people</translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message>
        <source>Akhiri akun</source>
        <translation>End the account</translation>
    </message>
    <message>
        <source>Akhiri lebih awal</source>
        <translation>End earlier</translation>
    </message>
    <message>
        <source>Aktifkan lagi</source>
        <translation>Reopen the account</translation>
    </message>
    <message>
        <source>Akun diakhiri</source>
        <translation>Account ended</translation>
    </message>
    <message>
        <source>Belum ada surat Plt. atau Plh.</source>
        <translation>No Plt. or Plh. letter yet</translation>
    </message>
    <message>
        <source>Catat surat</source>
        <translation>Record a letter</translation>
    </message>
    <message>
        <source>Diakhiri: {text}</source>
        <translation>Ended: {text}</translation>
    </message>
    <message>
        <source>Kata sandi baru</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Nama pengguna</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Pangkat, golongan</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Peran</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Plt. dan Plh.</source>
        <translation>Plt. and Plh.</translation>
    </message>
    <message>
        <source>Sebab: {text}</source>
        <translation>Cause: {text}</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>aktif</source>
        <translation>active</translation>
    </message>
    <message>
        <source>diakhiri</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>tanpa peran sendiri</source>
        <translation>no role of their own</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Boleh lebih dari satu; tanpa peran hanya melihat.</source>
        <translation>May be more than one; without a role a person can only look.</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Kata sandi awal</source>
        <translation>First password</translation>
    </message>
    <message>
        <source>Kata sandi awal belum diisi.</source>
        <translation>The first password is missing.</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Nama belum diisi.</source>
        <translation>The name is missing.</translation>
    </message>
    <message>
        <source>Nama lengkap dengan gelar</source>
        <translation>Full name with titles</translation>
    </message>
    <message>
        <source>Nama pengguna</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Nama pengguna belum diisi.</source>
        <translation>The user name is missing.</translation>
    </message>
    <message>
        <source>Paling sedikit 8 huruf atau angka.</source>
        <translation>At least 8 letters or digits.</translation>
    </message>
    <message>
        <source>Pangkat, golongan</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Peran</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Tambah orang</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Tercetak di berkas. Pilih contoh atau tulis sendiri.</source>
        <translation>Printed on papers. Choose an example or write your own.</translation>
    </message>
    <message>
        <source>Untuk masuk: huruf, angka, titik atau garis.</source>
        <translation>For signing in: letters, digits, dots or dashes.</translation>
    </message>
</context>
<context>
    <name>PhotoBox</name>
    <message>
        <source>Foto (*.jpg *.jpeg *.png)</source>
        <translation>Photos (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Foto barang</source>
        <translation>Photo of the goods</translation>
    </message>
    <message>
        <source>Pilih foto barang</source>
        <translation>Choose photos of the goods</translation>
    </message>
    <message>
        <source>Pilih foto…</source>
        <translation>Choose photos…</translation>
    </message>
    <message>
        <source>Semua berkas (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>atau seret foto barang dan surat jalan ke sini</source>
        <translation>or drop photos of the goods and the delivery note here</translation>
    </message>
    <message>
        <source>{n} foto. Foto diperkecil saat disimpan.</source>
        <translation>{n} photos. They are made smaller when saved.</translation>
    </message>
</context>
<context>
    <name>PhotoRow</name>
    <message>
        <source>Foto {n}</source>
        <translation>Photo {n}</translation>
    </message>
    <message>
        <source>Lihat foto {n}</source>
        <translation>View photo {n}</translation>
    </message>
    <message>
        <source>{n} foto belum ada di laptop ini.</source>
        <translation>{n} photos are not on this laptop yet.</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>Foto {name}</source>
        <translation>Photo {name}</translation>
    </message>
    <message>
        <source>Lepas foto {name}</source>
        <translation>Remove photo {name}</translation>
    </message>
    <message>
        <source>tidak terbaca</source>
        <translation>can&apos;t be read</translation>
    </message>
</context>
<context>
    <name>PinForm</name>
    <message>
        <source>4 sampai 8 angka, jangan berurutan atau kembar.</source>
        <translation>4 to 8 digits, not in a row and not all alike.</translation>
    </message>
    <message>
        <source>Hapus PIN</source>
        <translation>Remove the PIN</translation>
    </message>
    <message>
        <source>Kata sandi Anda</source>
        <translation>Your password</translation>
    </message>
    <message>
        <source>Kata sandi belum diisi.</source>
        <translation>The password is missing.</translation>
    </message>
    <message>
        <source>Membuka layar yang terkunci di laptop ini saja; masuk tetap dengan kata sandi.</source>
        <translation>Opens the locked screen on this laptop only; you still sign in with your password.</translation>
    </message>
    <message>
        <source>PIN baru</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>PIN belum diisi.</source>
        <translation>The PIN is missing.</translation>
    </message>
    <message>
        <source>PIN layar</source>
        <translation>Screen PIN</translation>
    </message>
    <message>
        <source>Simpan PIN</source>
        <translation>Save the PIN</translation>
    </message>
    <message>
        <source>Tidak sama dengan yang di atas.</source>
        <translation>Not the same as the one above.</translation>
    </message>
    <message>
        <source>Ulangi PIN</source>
        <translation>PIN, once more</translation>
    </message>
</context>
<context>
    <name>PlacePanel</name>
    <message>
        <source>Catat nomor</source>
        <translation>Record number</translation>
    </message>
    <message>
        <source>Catat nomor pesanan dari {channel}</source>
        <translation>Record the order number of {channel}</translation>
    </message>
    <message>
        <source>Nomor pesanan</source>
        <translation>Order number</translation>
    </message>
    <message>
        <source>Nomor pesanan belum diisi. Salin dari situs kanalnya.</source>
        <translation>The order number is missing. Copy it from the channel&apos;s site.</translation>
    </message>
    <message>
        <source>Pesan dahulu di situsnya, lalu salin nomor pesanannya ke sini.</source>
        <translation>Order on its site first, then copy the order number to this place.</translation>
    </message>
    <message>
        <source>Tanggal dipesan</source>
        <translation>Day of the order</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Denda keterlambatan</source>
        <translation>Penalty for lateness</translation>
    </message>
    <message>
        <source>Dibayarkan</source>
        <translation>Paid out</translation>
    </message>
    <message>
        <source>Dibayarkan: {net}</source>
        <translation>Paid out: {net}</translation>
    </message>
    <message>
        <source>Mengapa sebesar itu?</source>
        <translation>Why this amount?</translation>
    </message>
    <message>
        <source>PPN dipungut bendahara</source>
        <translation>PPN collected by the treasurer</translation>
    </message>
    <message>
        <source>PPh final UMKM</source>
        <translation>Final PPh for UMKM</translation>
    </message>
    <message>
        <source>Pajak yang dipotong bendahara</source>
        <translation>Tax withheld by the treasurer</translation>
    </message>
    <message>
        <source>Tagihan</source>
        <translation>Bill</translation>
    </message>
    <message>
        <source>{pph} dipungut bendahara</source>
        <translation>{pph} collected by the treasurer</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>10 menit</source>
        <translation>10 minutes</translation>
    </message>
    <message>
        <source>30 menit</source>
        <translation>30 minutes</translation>
    </message>
    <message>
        <source>5 menit</source>
        <translation>5 minutes</translation>
    </message>
    <message>
        <source>Aturan belanja dan pajak</source>
        <translation>Rules of spending and tax</translation>
    </message>
    <message>
        <source>Bahasa</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Berkas aturan yang berlaku, dari mana datangnya, dan sumber setiap angkanya.</source>
        <translation>The rules file in force, where it came from, and the source of every figure.</translation>
    </message>
    <message>
        <source>Berlaku setelah program dibuka lagi.</source>
        <translation>Counts when the program is opened again.</translation>
    </message>
    <message>
        <source>Besar huruf</source>
        <translation>Size of letters</translation>
    </message>
    <message>
        <source>Gelap</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Ikut sistem</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Juga dengan Ctrl + dan Ctrl −.</source>
        <translation>Also with Ctrl + and Ctrl −.</translation>
    </message>
    <message>
        <source>Kertas di printer</source>
        <translation>Paper in the printer</translation>
    </message>
    <message>
        <source>Kontras tinggi</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Layar terkunci sendiri</source>
        <translation>The screen locks itself</translation>
    </message>
    <message>
        <source>Lihat aturan</source>
        <translation>View the rules</translation>
    </message>
    <message>
        <source>Lihat naskah surat</source>
        <translation>See the wording of papers</translation>
    </message>
    <message>
        <source>Menyimpan pengaturan</source>
        <translation>Saving the preferences</translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>Pengaturan disimpan.</source>
        <translation>Preferences are saved.</translation>
    </message>
    <message>
        <source>Setelah selama itu tidak disentuh. Kapan saja dengan Ctrl+L.</source>
        <translation>After that long without a touch. Any time with Ctrl+L.</translation>
    </message>
    <message>
        <source>Tampilan</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Tampilan dan printer</source>
        <translation>Appearance and printer</translation>
    </message>
    <message>
        <source>Terang</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Tidak pernah</source>
        <translation>Never</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Dibayar</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>PPN</source>
        <translation>PPN</translation>
    </message>
    <message>
        <source>Pesanan sesudah perubahan</source>
        <translation>The order after the amendment</translation>
    </message>
</context>
<context>
    <name>PriceSpread</name>
    <message>
        <source>Harga {low} sampai {high}, barang ini {own}</source>
        <translation>Prices {low} to {high}, this item {own}</translation>
    </message>
</context>
<context>
    <name>ProductFacts</name>
    <message>
        <source>Diperbarui</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Penyedia</source>
        <translation>Vendor</translation>
    </message>
    <message>
        <source>Terjual</source>
        <translation>Sold</translation>
    </message>
    <message>
        <source>Wilayah</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>belum pernah</source>
        <translation>never</translation>
    </message>
    <message>
        <source>{n} kali</source>
        <translation>{n} times</translation>
    </message>
</context>
<context>
    <name>QuickGoods</name>
    <message>
        <source>Ongkos kirim</source>
        <translation>Shipping</translation>
    </message>
    <message>
        <source>Ongkos kirim (rupiah)</source>
        <translation>Shipping (rupiah)</translation>
    </message>
    <message>
        <source>Tutup daftar barang</source>
        <translation>Close the list of goods</translation>
    </message>
    <message>
        <source>Ubah jumlah {n} barang di sini</source>
        <translation>Change the quantities of {n} items here</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Dibayar seluruhnya</source>
        <translation>To be paid in all</translation>
    </message>
    <message>
        <source>Pesanan {n} dari {all}</source>
        <translation>Order {n} of {all}</translation>
    </message>
    <message>
        <source>barang, PPN dan ongkos kirim</source>
        <translation>goods, PPN and shipping</translation>
    </message>
    <message>
        <source>menurut harga katalog</source>
        <translation>by the catalogue&apos;s prices</translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message>
        <source>Tulis alasannya dahulu.</source>
        <translation>Write the reason first.</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Tulis alasannya dahulu.</source>
        <translation>Write the reason first.</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>Diperiksa {day} oleh {who}: {result}.</source>
        <translation>Inspected {day} by {who}: {result}.</translation>
    </message>
    <message>
        <source>Foto {n}</source>
        <translation>Photo {n}</translation>
    </message>
    <message>
        <source>Penerimaan ke-{n} · {day}</source>
        <translation>Receipt {n} · {day}</translation>
    </message>
    <message>
        <source>Surat jalan {note} · diterima {who} · nilai yang baik {worth}</source>
        <translation>Delivery note {note} · received by {who} · value of the good ones {worth}</translation>
    </message>
</context>
<context>
    <name>ReceiptChips</name>
    <message>
        <source>Ke-{n}: {state}</source>
        <translation>{n}: {state}</translation>
    </message>
    <message>
        <source>Penerimaan pesanan ini</source>
        <translation>Receipts of this order</translation>
    </message>
</context>
<context>
    <name>ReceiptForm</name>
    <message>
        <source>Ada jumlah yang belum cocok; lihat di bawah barangnya.</source>
        <translation>Some quantities don&apos;t fit yet; see below the items.</translation>
    </message>
    <message>
        <source>Baik</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Barang</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Catat penerimaan ke-{n}</source>
        <translation>Record receipt {n}</translation>
    </message>
    <message>
        <source>Datang</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Ditolak</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Isi jumlah yang datang, atau tekan «Semua datang baik».</source>
        <translation>Fill in how many came, or press “All came in good condition”.</translation>
    </message>
    <message>
        <source>Misalnya: SJ-0412</source>
        <translation>For example: SJ-0412</translation>
    </message>
    <message>
        <source>Nomor surat jalan</source>
        <translation>Number of the delivery note</translation>
    </message>
    <message>
        <source>Penerimaan barang pesanan {number} dicatat.</source>
        <translation>The receipt of goods of order {number} is recorded.</translation>
    </message>
    <message>
        <source>Semua datang baik</source>
        <translation>All came in good condition</translation>
    </message>
    <message>
        <source>Simpan penerimaan</source>
        <translation>Save the receipt</translation>
    </message>
    <message>
        <source>Sisa</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Sisa = dipesan dikurangi yang sudah datang baik. Ditolak = datang dikurangi baik.</source>
        <translation>Expected = ordered less what has come in good condition. Refused = came less good.</translation>
    </message>
    <message>
        <source>Tanggal barang datang</source>
        <translation>Date the goods came</translation>
    </message>
    <message>
        <source>{n} hari sesudah batas kirim; dendanya dihitung sendiri.</source>
        <translation>{n} days after the delivery date; the penalty is calculated by itself.</translation>
    </message>
</context>
<context>
    <name>ReceiptNumbers</name>
    <message>
        <source>Baik</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Barang</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Baris {n}</source>
        <translation>Row {n}</translation>
    </message>
    <message>
        <source>Datang</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Dipesan</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>Ditolak</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Jumlah per barang</source>
        <translation>Quantities per item</translation>
    </message>
    <message>
        <source>Nomor seri: {all}</source>
        <translation>Serial numbers: {all}</translation>
    </message>
</context>
<context>
    <name>ReceiptPhoto</name>
    <message>
        <source>Foto belum ada di laptop ini</source>
        <translation>The photo is not on this laptop yet</translation>
    </message>
</context>
<context>
    <name>ReceiptState</name>
    <message>
        <source>Dibayar</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Ditagih</source>
        <translation>Billed</translation>
    </message>
    <message>
        <source>Menunggu pemeriksaan</source>
        <translation>Waiting for inspection</translation>
    </message>
    <message>
        <source>Pajak belum disetor</source>
        <translation>Tax not deposited yet</translation>
    </message>
    <message>
        <source>Terlambat {n} hari: denda {amount} (1/1000 sehari dari bagian ini sebelum PPN).</source>
        <translation>{n} days late: penalty {amount} (1/1000 a day of this part before PPN).</translation>
    </message>
    <message>
        <source>Tidak ada yang baik</source>
        <translation>Nothing in good condition</translation>
    </message>
</context>
<context>
    <name>ReceiptsTab</name>
    <message>
        <source>Barang</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Barang dapat diterima sesudah pesanan dicatat di kanalnya.</source>
        <translation>Goods can be received after the order is recorded on its channel.</translation>
    </message>
    <message>
        <source>Belum ada barang yang diterima.</source>
        <translation>No goods received yet.</translation>
    </message>
    <message>
        <source>Belum diperiksa</source>
        <translation>Not inspected yet</translation>
    </message>
    <message>
        <source>Buka di Penerimaan</source>
        <translation>Open in Receiving</translation>
    </message>
    <message>
        <source>Diperiksa {day} oleh {name}</source>
        <translation>Inspected {day} by {name}</translation>
    </message>
    <message>
        <source>Dipesan</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>Diterima baik</source>
        <translation>Received in good condition</translation>
    </message>
    <message>
        <source>Ditolak</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Masih ditunggu</source>
        <translation>Still expected</translation>
    </message>
    <message>
        <source>Penerimaan</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Penerimaan ke-{n} · {day}</source>
        <translation>Receipt {n} · {day}</translation>
    </message>
    <message>
        <source>Surat jalan {number}</source>
        <translation>Delivery note {number}</translation>
    </message>
    <message>
        <source>diterima {name}</source>
        <translation>received by {name}</translation>
    </message>
    <message>
        <source>nomor seri {numbers}</source>
        <translation>serial numbers {numbers}</translation>
    </message>
    <message>
        <source>{name}: datang {came}, baik {good}, ditolak {refused}</source>
        <translation>{name}: {came} came, {good} good, {refused} refused</translation>
    </message>
    <message>
        <source>▲ Terlambat {n} hari dari {day}; denda {amount}.</source>
        <translation>▲ {n} days late, due {day}; penalty {amount}.</translation>
    </message>
</context>
<context>
    <name>ReceivingGroups</name>
    <message>
        <source>Barang ditunggu</source>
        <translation>Goods expected</translation>
    </message>
    <message>
        <source>Belum ada pesanan yang diterima seluruhnya</source>
        <translation>No order is fully received yet</translation>
    </message>
    <message>
        <source>Di sini penerimaan yang lalu dapat dilihat lagi, dengan jumlah, foto dan hasil pemeriksaannya.</source>
        <translation>Past receipts can be seen again here, with quantities, photos and the result of the inspection.</translation>
    </message>
    <message>
        <source>Perlu diperiksa</source>
        <translation>To be inspected</translation>
    </message>
    <message>
        <source>Pesanan muncul di sini begitu nomornya dari kanal dicatat, sampai semua barangnya datang baik.</source>
        <translation>Orders are shown here as soon as their number on the channel is recorded, until all goods have come in good condition.</translation>
    </message>
    <message>
        <source>Setiap penerimaan muncul di sini sampai Pejabat Pembuat Komitmen memeriksanya; sesudah itu dapat ditagih.</source>
        <translation>Every receipt is shown here until the commitment officer (PPK) inspects it; after that it can be billed.</translation>
    </message>
    <message>
        <source>Sudah diterima</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Tidak ada barang yang ditunggu</source>
        <translation>No goods are expected</translation>
    </message>
    <message>
        <source>Tidak ada barang yang menunggu pemeriksaan</source>
        <translation>No goods wait for inspection</translation>
    </message>
</context>
<context>
    <name>ReceivingPage</name>
    <message>
        <source>Barang dicatat oleh {who} saat datang; ditunggu sejak {day}.</source>
        <translation>Goods are recorded by {who} when they come; expected since {day}.</translation>
    </message>
    <message>
        <source>Penerimaan</source>
        <translation>Receiving</translation>
    </message>
    <message>
        <source>Penerimaan ke-{n} menunggu pemeriksaan oleh {who}, sejak {day}.</source>
        <translation>Receipt {n} waits for inspection by {who}, since {day}.</translation>
    </message>
    <message>
        <source>Penerimaan pesanan ini</source>
        <translation>Receipts of this order</translation>
    </message>
    <message>
        <source>Pesanan ini belum dipesan di kanalnya, jadi belum ada barang yang ditunggu.</source>
        <translation>This order is not placed on its channel yet, so no goods are expected.</translation>
    </message>
    <message>
        <source>Pesanan yang menunggu barang atau pemeriksaan</source>
        <translation>Orders that wait for goods or inspection</translation>
    </message>
    <message>
        <source>paling lambat {day}</source>
        <translation>by {day} at the latest</translation>
    </message>
    <message>
        <source>terlambat {n} hari (batas {day})</source>
        <translation>{n} days late (due {day})</translation>
    </message>
</context>
<context>
    <name>RecordCards</name>
    <message>
        <source>Cara bayar</source>
        <translation>Way of paying</translation>
    </message>
    <message>
        <source>Faktur pajak</source>
        <translation>Tax invoice (faktur pajak)</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>PPN dan PPh</source>
        <translation>PPN and PPh</translation>
    </message>
    <message>
        <source>PPN menurut faktur</source>
        <translation>PPN on the tax invoice</translation>
    </message>
    <message>
        <source>PPN pada invoice marketplace</source>
        <translation>PPN on the marketplace&apos;s invoice</translation>
    </message>
    <message>
        <source>PPh pada invoice marketplace</source>
        <translation>PPh on the marketplace&apos;s invoice</translation>
    </message>
    <message>
        <source>Pembayaran penerimaan ke-{n}</source>
        <translation>Payment of receipt {n}</translation>
    </message>
    <message>
        <source>Rekening</source>
        <translation>Bank account</translation>
    </message>
    <message>
        <source>SP2D</source>
        <translation>SP2D</translation>
    </message>
    <message>
        <source>Setoran pajak</source>
        <translation>Tax deposit</translation>
    </message>
    <message>
        <source>Tagihan penerimaan ke-{n}</source>
        <translation>Bill of receipt {n}</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Yang dibayarkan</source>
        <translation>What is paid out</translation>
    </message>
    <message>
        <source>billing {code}</source>
        <translation>billing {code}</translation>
    </message>
    <message>
        <source>▲ {account} (berbeda dari yang dikenal)</source>
        <translation>▲ {account} (not the account that is known)</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Cari barang ini di {channel}</source>
        <translation>Search this item on {channel}</translation>
    </message>
    <message>
        <source>Cari di {channel}</source>
        <translation>Search on {channel}</translation>
    </message>
    <message>
        <source>Cari sendiri</source>
        <translation>Search yourself</translation>
    </message>
    <message>
        <source>Carikan padanan di {channel}</source>
        <translation>Find the same goods on {channel}</translation>
    </message>
    <message>
        <source>Kurangi jumlah</source>
        <translation>Order less</translation>
    </message>
    <message>
        <source>Pilih paket lain</source>
        <translation>Choose another package</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Asli</source>
        <translation>Genuine</translation>
    </message>
    <message>
        <source>Asli, diubah, atau tidak dikenal</source>
        <translation>Genuine, altered, or unknown</translation>
    </message>
    <message>
        <source>Asli, sudah diganti</source>
        <translation>Genuine, replaced since</translation>
    </message>
    <message>
        <source>Buka pesanan</source>
        <translation>Open the order</translation>
    </message>
    <message>
        <source>Diubah</source>
        <translation>Altered</translation>
    </message>
    <message>
        <source>Enter membuka pesanannya</source>
        <translation>Enter opens its order</translation>
    </message>
    <message>
        <source>Hasil pemeriksaan</source>
        <translation>Result of the check</translation>
    </message>
    <message>
        <source>Jangan dipakai. Cetak lagi berkasnya dari pesanannya.</source>
        <translation>Do not use it. Print the file again from its orders.</translation>
    </message>
    <message>
        <source>Jangan dipakai. Surat aslinya ada di pesanan: cetak lagi dari sana.</source>
        <translation>Do not use it. The genuine paper is with its order: print it again from there.</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Pakai versi yang terbaru; alasan penggantian tercetak padanya.</source>
        <translation>Use the newest version; the reason is printed on it.</translation>
    </message>
    <message>
        <source>Sedang diperiksa</source>
        <translation>Being checked</translation>
    </message>
    <message>
        <source>Segel laptop lain kantor ini; datanya belum diambil. Kirim &amp; ambil untuk melihatnya.</source>
        <translation>Sealed by another laptop of this office; its data are not here yet. Sync to see them.</translation>
    </message>
    <message>
        <source>Surat di dalam berkas</source>
        <translation>Papers in the file</translation>
    </message>
    <message>
        <source>Terbit</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Tidak dapat diperiksa</source>
        <translation>Can&apos;t be checked</translation>
    </message>
    <message>
        <source>Tidak dikenal</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Versi</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Versi terbaru</source>
        <translation>Newest version</translation>
    </message>
    <message>
        <source>Yang diperiksa isi surat, bukan rupanya.</source>
        <translation>What is checked is the content, not the looks.</translation>
    </message>
    <message>
        <source>tidak sama</source>
        <translation>differs</translation>
    </message>
    <message>
        <source>utuh</source>
        <translation>whole</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>Hasil pencarian</source>
        <translation>Search results</translation>
    </message>
</context>
<context>
    <name>ReturnPanel</name>
    <message>
        <source>Apa yang perlu diperbaiki?</source>
        <translation>What needs correcting?</translation>
    </message>
    <message>
        <source>Catatan pada barang (boleh kosong)</source>
        <translation>Notes on items (may stay empty)</translation>
    </message>
    <message>
        <source>Catatan untuk {name}</source>
        <translation>Note on {name}</translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Kembalikan dengan catatan</source>
        <translation>Return with a note</translation>
    </message>
    <message>
        <source>Misalnya: jumlah kertas terlalu banyak untuk dua hari rapat</source>
        <translation>For example: too much paper for a two-day meeting</translation>
    </message>
    <message>
        <source>Perubahannya ditarik; pesanan kembali seperti yang sudah disetujui.</source>
        <translation>The amendment is withdrawn; the order is again as approved.</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Alasan ini dibaca Pejabat Pembuat Komitmen dan tersimpan bersama pesanan.</source>
        <translation>The commitment officer (PPK) reads this reason, and it stays with the order.</translation>
    </message>
    <message>
        <source>Alasan ini dibaca Pejabat Pembuat Komitmen, yang juga menyatakan sudah meninjau daftarnya.</source>
        <translation>The commitment officer (PPK) reads this reason and also states that the list was reviewed.</translation>
    </message>
    <message>
        <source>Alasan: {text}</source>
        <translation>Reason: {text}</translation>
    </message>
    <message>
        <source>Dasar: {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>Gabung jadi satu</source>
        <translation>Merge into one</translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Lihat {n} pesanan</source>
        <translation>View {n} orders</translation>
    </message>
    <message>
        <source>Menjadi satu pesanan; pesanan lama dibatalkan saat disimpan</source>
        <translation>They become one order; the old orders are cancelled when it is saved</translation>
    </message>
    <message>
        <source>Menurut aturan kantor, pesanan ini digabung dahulu. Dasar: {source}</source>
        <translation>By the office&apos;s rules these orders are merged first. Source: {source}</translation>
    </message>
    <message>
        <source>Misalnya: kegiatannya berbeda, barang ini untuk ruang rapat yang baru disetujui 20-11-2026</source>
        <translation>For example: another event; these goods are for the meeting room that was approved on 20-11-2026</translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Penyedia</source>
        <translation>Vendor</translation>
    </message>
    <message>
        <source>Perlu ditinjau</source>
        <translation>To be reviewed</translation>
    </message>
    <message>
        <source>Sudah saya tinjau</source>
        <translation>I have reviewed it</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tidak jadi memesan</source>
        <translation>Don&apos;t order</translation>
    </message>
    <message>
        <source>Tulis alasan</source>
        <translation>Write a reason</translation>
    </message>
    <message>
        <source>Tutup daftar</source>
        <translation>Close the list</translation>
    </message>
    <message>
        <source>pesanan ini</source>
        <translation>this order</translation>
    </message>
    <message>
        <source>▲ Perlu ditinjau</source>
        <translation>▲ To be reviewed</translation>
    </message>
    <message>
        <source>✔ Daftar ini sudah ditinjau saat disetujui.</source>
        <translation>✔ This list was reviewed at approval.</translation>
    </message>
</context>
<context>
    <name>RevisionCard</name>
    <message>
        <source>dan {n} pagu lain</source>
        <translation>and {n} more ceilings</translation>
    </message>
    <message>
        <source>oleh {name} dari {source}</source>
        <translation>by {name} from {source}</translation>
    </message>
</context>
<context>
    <name>RoomButton</name>
    <message>
        <source>{n} menunggu Anda</source>
        <translation>{n} waiting for you</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Anggaran</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Aturan</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Beranda</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Bimtek</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Katalog</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Kirim &amp; ambil</source>
        <translation>Send &amp; fetch</translation>
    </message>
    <message>
        <source>Laporan</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Naskah surat</source>
        <translation>Wording of papers</translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Pembayaran</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Penerimaan</source>
        <translation>Receiving</translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>Penyedia</source>
        <translation>Vendors</translation>
    </message>
    <message>
        <source>Pesanan</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Surat</source>
        <translation>Letters</translation>
    </message>
</context>
<context>
    <name>RoutePage</name>
    <message>
        <source>Jalan yang boleh</source>
        <translation>Ways that are allowed</translation>
    </message>
    <message>
        <source>Nilai pesanan menentukan kanalnya; ubah jumlah di sini.</source>
        <translation>The order&apos;s value decides its channel; change quantities here.</translation>
    </message>
    <message>
        <source>Nilainya {treasurer} bila bendahara memungut pajak, {marketplace} bila marketplace; dipilih di halaman berikutnya.</source>
        <translation>The value is {treasurer} when the treasurer collects the tax, {marketplace} when the marketplace does; this is chosen on the next page.</translation>
    </message>
    <message>
        <source>Perlu diketahui</source>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>Rute</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Yang harus ada</source>
        <translation>What must be there</translation>
    </message>
    <message>
        <source>▲ Perlu ditinjau</source>
        <translation>▲ To be reviewed</translation>
    </message>
</context>
<context>
    <name>RouteScale</name>
    <message>
        <source>Nilai {value}, batas {limit}: {side}</source>
        <translation>Value {value}, line {limit}: {side}</translation>
    </message>
    <message>
        <source>batas {limit}</source>
        <translation>line {limit}</translation>
    </message>
    <message>
        <source>e-katalog lokal</source>
        <translation>e-katalog lokal</translation>
    </message>
    <message>
        <source>satu dari tiga marketplace</source>
        <translation>one of three marketplaces</translation>
    </message>
    <message>
        <source>sisi e-katalog lokal</source>
        <translation>the e-katalog lokal&apos;s side</translation>
    </message>
    <message>
        <source>sisi marketplace</source>
        <translation>the marketplaces&apos; side</translation>
    </message>
</context>
<context>
    <name>RouteTab</name>
    <message>
        <source>Alasan memilih</source>
        <translation>Reason for the choice</translation>
    </message>
    <message>
        <source>Aturan</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Bentuk kontrak</source>
        <translation>Form of contract</translation>
    </message>
    <message>
        <source>Dasar</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Dipungut bendahara</source>
        <translation>Collected by the treasurer</translation>
    </message>
    <message>
        <source>Dipungut marketplace</source>
        <translation>Collected by the marketplace</translation>
    </message>
    <message>
        <source>Kanal yang boleh</source>
        <translation>Channels that are allowed</translation>
    </message>
    <message>
        <source>Mengapa rute ini?</source>
        <translation>Why this route?</translation>
    </message>
    <message>
        <source>Nomor pesanan</source>
        <translation>Order number</translation>
    </message>
    <message>
        <source>Pajak</source>
        <translation>Tax</translation>
    </message>
    <message>
        <source>Paket</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Pejabat</source>
        <translation>Officials</translation>
    </message>
    <message>
        <source>Rekening</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Rute dan pemeriksaan</source>
        <translation>Route and review</translation>
    </message>
    <message>
        <source>Sisa pagu</source>
        <translation>Budget left</translation>
    </message>
    <message>
        <source>Tidak ada di marketplace</source>
        <translation>Not on the marketplaces</translation>
    </message>
    <message>
        <source>Yang harus ada</source>
        <translation>What must be there</translation>
    </message>
    <message>
        <source>Yang membeli</source>
        <translation>Who buys</translation>
    </message>
    <message>
        <source>{policy}, aturan {rule}, diputuskan {day}</source>
        <translation>{policy}, rule {rule}, decided {day}</translation>
    </message>
    <message>
        <source>{reason} (dicari «{query}» pada {day}: {n} barang)</source>
        <translation>{reason} (searched “{query}” on {day}: {n} items)</translation>
    </message>
</context>
<context>
    <name>RuleDetail</name>
    <message>
        <source>Aturan yang dipilih</source>
        <translation>The chosen rule</translation>
    </message>
    <message>
        <source>Sumber: {source} · berlaku {dates}</source>
        <translation>Source: {source} · in force {dates}</translation>
    </message>
    <message>
        <source>ada sumbernya</source>
        <translation>has a source</translation>
    </message>
    <message>
        <source>perlu dipastikan</source>
        <translation>to be made sure</translation>
    </message>
</context>
<context>
    <name>RulesModel</name>
    <message>
        <source>Aturan</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Berlaku</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Sumber</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>perlu dipastikan</source>
        <translation>to be made sure</translation>
    </message>
    <message>
        <source>s.d. {day}</source>
        <translation>until {day}</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Aturan</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Aturan pada tanggal</source>
        <translation>Rules on the date</translation>
    </message>
    <message>
        <source>Aturan yang berlaku</source>
        <translation>Rules in force</translation>
    </message>
    <message>
        <source>Berkas aturan (*.toml)</source>
        <translation>Rules file (*.toml)</translation>
    </message>
    <message>
        <source>Berkas aturan yang berlaku</source>
        <translation>The rules file in force</translation>
    </message>
    <message>
        <source>Cari aturan, nilai, atau sumber</source>
        <translation>Search rule, value or source</translation>
    </message>
    <message>
        <source>Coba tanggal yang lain, atau kata yang lebih pendek.</source>
        <translation>Try another date, or a shorter word.</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Kelompok aturan</source>
        <translation>Group of rules</translation>
    </message>
    <message>
        <source>Memasang berkas aturan</source>
        <translation>Installing the rules file</translation>
    </message>
    <message>
        <source>Naskah surat</source>
        <translation>Wording of papers</translation>
    </message>
    <message>
        <source>Pasang berkas aturan…</source>
        <translation>Install a rules file…</translation>
    </message>
    <message>
        <source>Pilih berkas aturan dari Bagian PBJ</source>
        <translation>Choose a rules file of the procurement unit (Bagian PBJ)</translation>
    </message>
    <message>
        <source>Semua aturan</source>
        <translation>All rules</translation>
    </message>
    <message>
        <source>Semua berkas (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Tidak ada aturan yang cocok</source>
        <translation>No rule matches</translation>
    </message>
    <message>
        <source>Yang berlaku sekarang: {name}</source>
        <translation>In force now: {name}</translation>
    </message>
    <message>
        <source>sejak {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>{n} baris</source>
        <translation>{n} rows</translation>
    </message>
    <message>
        <source>{title} ({n})</source>
        <translation>{title} ({n})</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Barang yang belum pernah terjual, penyedia terdekat dahulu</source>
        <translation>Goods that were never sold, nearest vendors first</translation>
    </message>
    <message>
        <source>Cari barang atau jasa</source>
        <translation>Search goods or services</translation>
    </message>
    <message>
        <source>Mengapa urutan ini?</source>
        <translation>Why this order?</translation>
    </message>
    <message>
        <source>Rak belum laku</source>
        <translation>Never-bought shelf</translation>
    </message>
    <message>
        <source>Saring</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>lebih dari {n}</source>
        <translation>more than {n}</translation>
    </message>
</context>
<context>
    <name>SeriesRow</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bukan kebutuhan berulang</source>
        <translation>No recurring need</translation>
    </message>
    <message>
        <source>Kebutuhan berulang</source>
        <translation>Recurring need</translation>
    </message>
    <message>
        <source>Mengapa berulang</source>
        <translation>Why it recurs</translation>
    </message>
    <message>
        <source>Misalnya makan rapat mingguan. Pesanannya dinilai menurut nilai setahun, bukan satu per satu.</source>
        <translation>For example meals of a weekly meeting. Its orders are judged by the value of a year, not one by one.</translation>
    </message>
    <message>
        <source>Nama seri</source>
        <translation>Name of the series</translation>
    </message>
    <message>
        <source>Nilai setahun (rupiah)</source>
        <translation>Value of a year (rupiah)</translation>
    </message>
    <message>
        <source>Nyatakan</source>
        <translation>Declare</translation>
    </message>
    <message>
        <source>Nyatakan seri baru</source>
        <translation>Declare a new series</translation>
    </message>
    <message>
        <source>Seri baru</source>
        <translation>New series</translation>
    </message>
    <message>
        <source>{name} · {value} setahun</source>
        <translation>{name} · {value} a year</translation>
    </message>
</context>
<context>
    <name>SetUpCard</name>
    <message>
        <source>Belum diatur</source>
        <translation>Not set up yet</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>SeveralBar</name>
    <message>
        <source>Berkas semua pesanan yang dipilih</source>
        <translation>The papers of all chosen orders</translation>
    </message>
    <message>
        <source>Cetak berkas…</source>
        <translation>Print papers…</translation>
    </message>
    <message>
        <source>Lepas</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Pesanan yang dipilih</source>
        <translation>Chosen orders</translation>
    </message>
    <message>
        <source>Pilih satu pesanan saja</source>
        <translation>Choose one order only</translation>
    </message>
    <message>
        <source>{n} dipilih</source>
        <translation>{n} chosen</translation>
    </message>
</context>
<context>
    <name>SharesCard</name>
    <message>
        <source>Bagian belanja tahun ini</source>
        <translation>Shares of this year&apos;s spending</translation>
    </message>
    <message>
        <source>Terlihat sesudah pesanan pertama.</source>
        <translation>Shown after the first order.</translation>
    </message>
    <message>
        <source>target {n} %</source>
        <translation>target {n} %</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Bantuan dan istilah</source>
        <translation>Help and terms</translation>
    </message>
    <message>
        <source>Cari apa saja: ruang, pesanan, barang</source>
        <translation>Find anything: rooms, orders, goods</translation>
    </message>
    <message>
        <source>Cari di halaman ini (juga Ctrl+F)</source>
        <translation>Search on this page (also Ctrl+F)</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Ke isian berikutnya</source>
        <translation>To the next field</translation>
    </message>
    <message>
        <source>Kembali; yang sudah diketik tidak hilang</source>
        <translation>Back; nothing typed is lost</translation>
    </message>
    <message>
        <source>Kirim atau selesaikan</source>
        <translation>Submit or finish</translation>
    </message>
    <message>
        <source>Kunci layar; isinya tetap seperti semula</source>
        <translation>Lock the screen; all stays as it was</translation>
    </message>
    <message>
        <source>Perbesar tampilan</source>
        <translation>Larger display</translation>
    </message>
    <message>
        <source>Perkecil tampilan</source>
        <translation>Smaller display</translation>
    </message>
    <message>
        <source>Pesanan baru</source>
        <translation>New order</translation>
    </message>
    <message>
        <source>Ruang pertama; Alt+2, Alt+3 dan seterusnya</source>
        <translation>First room; Alt+2, Alt+3 and so on</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ukuran tampilan semula</source>
        <translation>Original display size</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Ruang kerja</source>
        <translation>Rooms</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Banding berdampingan</source>
        <translation>Compare side by side</translation>
    </message>
    <message>
        <source>Buka barang ini</source>
        <translation>Open this item</translation>
    </message>
    <message>
        <source>Pembanding</source>
        <translation>Compared</translation>
    </message>
    <message>
        <source>Penawaran berdampingan</source>
        <translation>Offers side by side</translation>
    </message>
    <message>
        <source>Penawaran {n}</source>
        <translation>Offer {n}</translation>
    </message>
    <message>
        <source>Pilih standar harga…</source>
        <translation>Choose a standard price…</translation>
    </message>
    <message>
        <source>Taruh {n} pembanding di pesanan</source>
        <translation>Put {n} offers into the order</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>barang yang dipesan</source>
        <translation>the goods ordered</translation>
    </message>
    <message>
        <source>ikut dibandingkan</source>
        <translation>is compared</translation>
    </message>
    <message>
        <source>▼ termurah · ▲ di atas standar harga. Jarak antar-kabupaten: garis lurus antara ibu kotanya. Ongkos kirim tidak ada di katalog; lihat di situs marketplace. Spasi menandai pembanding.</source>
        <translation>▼ cheapest · ▲ above the standard price. Distance between districts: the straight line between their seats. Shipping is not in the catalogue; see the marketplace&apos;s site. Space ticks an offer.</translation>
    </message>
    <message>
        <source>★ Acuan</source>
        <translation>★ Reference</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Belanja langsung kantor</source>
        <translation>The office&apos;s direct purchases</translation>
    </message>
    <message>
        <source>Belum ada pengguna di data kantor ini.</source>
        <translation>This office&apos;s data has no users yet.</translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Kata sandi latihan: latihan</source>
        <translation>Practice password: latihan</translation>
    </message>
    <message>
        <source>Ketik kata sandi Anda.</source>
        <translation>Type your password.</translation>
    </message>
    <message>
        <source>LATIHAN: data di sini dibuat untuk belajar.</source>
        <translation>PRACTICE: the data here was made for learning.</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Memeriksa</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>Memeriksa …</source>
        <translation>Checking …</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>StageForm</name>
    <message>
        <source>Alasan (boleh kosong)</source>
        <translation>Reason (may stay empty)</translation>
    </message>
    <message>
        <source>Lihat lagi</source>
        <translation>View again</translation>
    </message>
    <message>
        <source>Misalnya: DPPA 900/12/2026</source>
        <translation>For example: DPPA 900/12/2026</translation>
    </message>
    <message>
        <source>Nama kantor ini di berkas</source>
        <translation>Name of this office in the file</translation>
    </message>
    <message>
        <source>Satuan kerja di berkas</source>
        <translation>Satker in the file</translation>
    </message>
    <message>
        <source>Simpan ke anggaran</source>
        <translation>Save to the budget</translation>
    </message>
    <message>
        <source>Simpan sebagai</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Tahap anggaran</source>
        <translation>Stage of the budget</translation>
    </message>
    <message>
        <source>Tebakan program; ubah bila keliru.</source>
        <translation>The program&apos;s guess; change it if it is not right.</translation>
    </message>
    <message>
        <source>Tidak ada baris dengan kode atau nama kantor ini. Pilih namanya di berkas, bila ada.</source>
        <translation>No row has this office&apos;s code or name. Choose its name in the file, if there is one.</translation>
    </message>
</context>
<context>
    <name>StandInForm</name>
    <message>
        <source>Catat Plt. atau Plh.</source>
        <translation>Record a Plt. or Plh.</translation>
    </message>
    <message>
        <source>Digantikan oleh</source>
        <translation>Replaced by</translation>
    </message>
    <message>
        <source>Hari pertama</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Hari terakhir</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Hari terakhir, ikut dihitung</source>
        <translation>Last day, included</translation>
    </message>
    <message>
        <source>Jabatannya</source>
        <translation>The position</translation>
    </message>
    <message>
        <source>Nomor surat</source>
        <translation>Letter number</translation>
    </message>
    <message>
        <source>Nomor surat belum diisi.</source>
        <translation>The letter&apos;s number is missing.</translation>
    </message>
    <message>
        <source>Pejabat yang digantikan</source>
        <translation>The official who is replaced</translation>
    </message>
    <message>
        <source>Pilih pejabat yang digantikan.</source>
        <translation>Choose the official who is replaced.</translation>
    </message>
    <message>
        <source>Pilih siapa yang menggantikan.</source>
        <translation>Choose who stands in.</translation>
    </message>
    <message>
        <source>Sampai ada pejabat baru</source>
        <translation>Until a new official is appointed</translation>
    </message>
    <message>
        <source>Sebab (boleh kosong)</source>
        <translation>Cause (may stay empty)</translation>
    </message>
    <message>
        <source>Sebagai</source>
        <translation>As</translation>
    </message>
    <message>
        <source>Simpan surat</source>
        <translation>Save the letter</translation>
    </message>
    <message>
        <source>Tanggal surat</source>
        <translation>Date of the letter</translation>
    </message>
    <message>
        <source>Wewenang dan nama pada berkas mengikuti tanggal surat ini.</source>
        <translation>Authority and the names on papers follow the dates of this letter.</translation>
    </message>
</context>
<context>
    <name>StandardChoice</name>
    <message>
        <source>Belum ada daftar. Admin kantor mengimpornya di katalog: «Impor standar harga…».</source>
        <translation>No list yet. The office&apos;s admin imports it in the catalogue: “Import standard prices…”.</translation>
    </message>
    <message>
        <source>Cari di daftar standar harga</source>
        <translation>Search the standard prices</translation>
    </message>
    <message>
        <source>Cocokkan menurut nama</source>
        <translation>Match by name</translation>
    </message>
    <message>
        <source>Pakai sebagai batas</source>
        <translation>Use as ceiling</translation>
    </message>
    <message>
        <source>Standar harga</source>
        <translation>Standard prices</translation>
    </message>
    <message>
        <source>Standar harga (SSH)</source>
        <translation>Standard price (SSH)</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok</source>
        <translation>None fits</translation>
    </message>
    <message>
        <source>Tidak ada yang memuat semua kata itu.</source>
        <translation>None has all these words.</translation>
    </message>
</context>
<context>
    <name>StandardImporter</name>
    <message>
        <source>Daftar: {source}. Harganya dianggap termasuk pajak.</source>
        <translation>List: {source}. Its prices are taken as including tax.</translation>
    </message>
    <message>
        <source>Impor standar harga</source>
        <translation>Import standard prices</translation>
    </message>
    <message>
        <source>Mengimpor standar harga</source>
        <translation>Importing standard prices</translation>
    </message>
    <message>
        <source>Tabel (*.xlsx *.csv *.json *.gz)</source>
        <translation>Tables (*.xlsx *.csv *.json *.gz)</translation>
    </message>
    <message>
        <source>{n} standar harga {year} masuk; {changed} harga berubah, {rejected} baris ditolak.</source>
        <translation>{n} standard prices of {year} came in; {changed} prices changed, {rejected} rows refused.</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Ada yang menunggu</source>
        <translation>Something is waiting</translation>
    </message>
    <message>
        <source>Ada yang perlu diputuskan</source>
        <translation>Something needs a decision</translation>
    </message>
    <message>
        <source>Alamat hub</source>
        <translation>Hub&apos;s address</translation>
    </message>
    <message>
        <source>Belum dipasangkan</source>
        <translation>Not paired yet</translation>
    </message>
    <message>
        <source>Berhasil</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Keadaan kirim dan ambil</source>
        <translation>State of the exchange</translation>
    </message>
    <message>
        <source>Kirim dan ambil sekarang</source>
        <translation>Send and fetch now</translation>
    </message>
    <message>
        <source>Sedang mengirim dan mengambil</source>
        <translation>Sending and fetching</translation>
    </message>
    <message>
        <source>Semua terkirim</source>
        <translation>Everything is sent</translation>
    </message>
    <message>
        <source>Terakhir berhasil</source>
        <translation>Last success</translation>
    </message>
    <message>
        <source>Tidak ada catatan yang menunggu</source>
        <translation>No record is waiting</translation>
    </message>
    <message>
        <source>Tidak ada yang baru; semua sudah sama.</source>
        <translation>Nothing new; everything is the same already.</translation>
    </message>
    <message>
        <source>belum ada; catatan tetap tersimpan di laptop ini</source>
        <translation>none yet; records stay safe on this laptop</translation>
    </message>
    <message>
        <source>belum pernah</source>
        <translation>never</translation>
    </message>
    <message>
        <source>{n} catatan belum terkirim</source>
        <translation>{n} records not sent yet</translation>
    </message>
    <message>
        <source>{sent} catatan terkirim, {fetched} catatan diambil.</source>
        <translation>{sent} records sent, {fetched} records fetched.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Aturan {name}</source>
        <translation>Rules {name}</translation>
    </message>
    <message>
        <source>Baris keadaan</source>
        <translation>Status line</translation>
    </message>
    <message>
        <source>Daring</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Luring</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>belum ada yang perlu dikirim</source>
        <translation>nothing to send yet</translation>
    </message>
    <message>
        <source>semua terkirim</source>
        <translation>all sent</translation>
    </message>
    <message>
        <source>terakhir {when}</source>
        <translation>last {when}</translation>
    </message>
    <message>
        <source>tersimpan {time}</source>
        <translation>saved {time}</translation>
    </message>
    <message>
        <source>{n} catatan belum terkirim</source>
        <translation>{n} records not sent yet</translation>
    </message>
    <message>
        <source>{n} perlu diputuskan</source>
        <translation>{n} to be decided</translation>
    </message>
</context>
<context>
    <name>StepColumn</name>
    <message>
        <source>Langkah {now} dari {all}: {word}</source>
        <translation>Step {now} of {all}: {word}</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>berhenti</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>berikutnya</source>
        <translation>next</translation>
    </message>
    <message>
        <source>sekarang</source>
        <translation>now</translation>
    </message>
    <message>
        <source>selesai</source>
        <translation>done</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Jumlah {name}</source>
        <translation>Quantity of {name}</translation>
    </message>
    <message>
        <source>Kurangi {name}</source>
        <translation>Less {name}</translation>
    </message>
    <message>
        <source>Tambah {name}</source>
        <translation>More {name}</translation>
    </message>
</context>
<context>
    <name>SubmitPanel</name>
    <message>
        <source>Gabung jadi satu</source>
        <translation>Merge into one</translation>
    </message>
    <message>
        <source>Kirim ke PPK</source>
        <translation>Send to the PPK</translation>
    </message>
    <message>
        <source>Mengapa pesanan ini tetap terpisah atau tetap dikirim?</source>
        <translation>Why does this order stay apart, or is it sent anyway?</translation>
    </message>
    <message>
        <source>Misalnya: kebutuhan rapat yang baru diketahui sesudah pesanan pertama dikirim</source>
        <translation>For example: a meeting that became known after the first order was sent</translation>
    </message>
    <message>
        <source>Pesanan terkait sudah melewati persetujuan, jadi tidak dapat digabung lagi.</source>
        <translation>The related order is past approval, so it can no longer be merged.</translation>
    </message>
    <message>
        <source>Sebelum dikirim: ada yang perlu ditinjau</source>
        <translation>Before sending: something is to be reviewed</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Baca sekali lagi. Sesudah disimpan, rute dan harga tercatat.</source>
        <translation>Read once more. After saving, route and prices are on record.</translation>
    </message>
    <message>
        <source>Barang</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Begitu disimpan, pesanan {numbers} dibatalkan pada saat yang sama karena digabung.</source>
        <translation>Once this is saved, orders {numbers} are cancelled at the same moment because they are merged.</translation>
    </message>
    <message>
        <source>Dipungut bendahara</source>
        <translation>Collected by the treasurer</translation>
    </message>
    <message>
        <source>Dipungut marketplace</source>
        <translation>Collected by the marketplace</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Pajak</source>
        <translation>Tax</translation>
    </message>
    <message>
        <source>Paket</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Pejabat</source>
        <translation>Officials</translation>
    </message>
    <message>
        <source>Pengiriman</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Penyedia</source>
        <translation>Vendor</translation>
    </message>
    <message>
        <source>Pesanan</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Ringkasan</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Rute</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Seri</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Tidak ditawarkan</source>
        <translation>Not offered</translation>
    </message>
    <message>
        <source>dan {n} barang lain, {sum}</source>
        <translation>and {n} more items, {sum}</translation>
    </message>
    <message>
        <source>{n} porsi</source>
        <translation>{n} portions</translation>
    </message>
</context>
<context>
    <name>SumsCard</name>
    <message>
        <source>Barang sebelum PPN</source>
        <translation>Goods before PPN</translation>
    </message>
    <message>
        <source>Dibayar seluruhnya</source>
        <translation>To be paid in all</translation>
    </message>
    <message>
        <source>Jumlah yang dibayar</source>
        <translation>Amount to pay</translation>
    </message>
    <message>
        <source>Ongkos kirim</source>
        <translation>Shipping</translation>
    </message>
    <message>
        <source>PPN</source>
        <translation>PPN</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Anggaran</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Daftar orang</source>
        <translation>The roster</translation>
    </message>
    <message>
        <source>Data kantor</source>
        <translation>The office&apos;s data</translation>
    </message>
    <message>
        <source>Kantor ini terpasang dengan {url}</source>
        <translation>This office is paired with {url}</translation>
    </message>
    <message>
        <source>Keadaan kirim dan ambil</source>
        <translation>State of the exchange</translation>
    </message>
    <message>
        <source>Kirim &amp; ambil</source>
        <translation>Send &amp; fetch</translation>
    </message>
    <message>
        <source>Memasangkan dengan hub</source>
        <translation>Pairing with the hub</translation>
    </message>
    <message>
        <source>Mengirim dan mengambil</source>
        <translation>Sending and fetching</translation>
    </message>
    <message>
        <source>Nomor surat</source>
        <translation>Letter numbers</translation>
    </message>
    <message>
        <source>Perlu diputuskan</source>
        <translation>To be decided</translation>
    </message>
    <message>
        <source>Pesanan {number}</source>
        <translation>Order {number}</translation>
    </message>
    <message>
        <source>Tekan «Kirim dan ambil sekarang» untuk mengirim catatan yang menunggu.</source>
        <translation>Press “Send and fetch now” to send what is waiting.</translation>
    </message>
    <message>
        <source>mengubah data ini</source>
        <translation>change these data</translation>
    </message>
    <message>
        <source>{who} bermaksud {action} ({when}), tetapi perubahan lain diterima lebih dahulu. Keduanya tersimpan; periksa mana yang benar, lalu ubah lagi bila perlu.</source>
        <translation>{who} meant to {action} ({when}), but another change was accepted first. Both are kept; check which one is right, then change it again if need be.</translation>
    </message>
</context>
<context>
    <name>TaxChoice</name>
    <message>
        <source>Bendahara memungut</source>
        <translation>Treasurer collects</translation>
    </message>
    <message>
        <source>Di {channel} bendahara yang memungut.</source>
        <translation>On {channel} the treasurer collects.</translation>
    </message>
    <message>
        <source>Marketplace memungut</source>
        <translation>Marketplace collects</translation>
    </message>
    <message>
        <source>PPN {ppn} ({why}) · dibayar {total}</source>
        <translation>PPN {ppn} ({why}) · to pay {total}</translation>
    </message>
    <message>
        <source>Pajak dipungut satu kali, oleh yang dipilih di sini.</source>
        <translation>Tax is collected once, by whom you choose here.</translation>
    </message>
    <message>
        <source>Pembayaran dari kas kantor langsung ke penyedia; bendahara memotong dan menyetor pajaknya.</source>
        <translation>Paid from the office&apos;s money straight to the vendor; the treasurer withholds and deposits the tax.</translation>
    </message>
    <message>
        <source>Pembayaran lewat marketplace, yang memungut sebagai pihak lain; bendahara tidak memotong.</source>
        <translation>Paid through the marketplace, which collects as the other party; the treasurer withholds nothing.</translation>
    </message>
    <message>
        <source>Siapa yang memungut pajak?</source>
        <translation>Who collects the tax?</translation>
    </message>
    <message>
        <source>menurut barangnya, siapa pun penyedianya</source>
        <translation>by the goods, whoever the vendor is</translation>
    </message>
    <message>
        <source>penyedia PKP</source>
        <translation>PKP vendor</translation>
    </message>
    <message>
        <source>penyedia bukan PKP, jadi tanpa PPN</source>
        <translation>the vendor is not PKP, so no PPN</translation>
    </message>
    <message>
        <source>status PKP penyedia belum diketahui, dihitung sebagai PKP</source>
        <translation>not known whether the vendor is PKP, calculated as if it were</translation>
    </message>
    <message>
        <source>▲ Pilih satu. Lihat di situs {channel} bagaimana pesanan ini dibayar.</source>
        <translation>▲ Choose one. See on the site of {channel} how this order is paid.</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Baris {line}: {where}</source>
        <translation>Line {line}: {where}</translation>
    </message>
    <message>
        <source>Coba naskah…</source>
        <translation>Try a template…</translation>
    </message>
    <message>
        <source>Jenis surat</source>
        <translation>Kind of paper</translation>
    </message>
    <message>
        <source>Kembali ke naskah yang berlaku</source>
        <translation>Back to the wording in force</translation>
    </message>
    <message>
        <source>Memasang naskah</source>
        <translation>Installing the template</translation>
    </message>
    <message>
        <source>Naskah (*.toml)</source>
        <translation>Templates (*.toml)</translation>
    </message>
    <message>
        <source>Naskah surat</source>
        <translation>Wording of papers</translation>
    </message>
    <message>
        <source>Naskah yang dilihat</source>
        <translation>The wording on screen</translation>
    </message>
    <message>
        <source>Pasang naskah ini</source>
        <translation>Install this template</translation>
    </message>
    <message>
        <source>Pilih naskah yang akan dicoba</source>
        <translation>Choose a template to try</translation>
    </message>
    <message>
        <source>Semua berkas (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Versi {version}, bawaan program</source>
        <translation>Version {version}, comes with the program</translation>
    </message>
    <message>
        <source>Versi {version}, dari {file}, dipasang {by} pada {day}</source>
        <translation>Version {version}, from {file}, installed by {by} on {day}</translation>
    </message>
    <message>
        <source>berlaku</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>dicoba</source>
        <translation>being tried</translation>
    </message>
    <message>
        <source>tidak dapat dipakai</source>
        <translation>can&apos;t be used</translation>
    </message>
    <message>
        <source>{file}: belum dipasang, baru diperlihatkan.</source>
        <translation>{file}: not installed yet, only shown.</translation>
    </message>
    <message>
        <source>{file}: belum dipasang; hanya admin yang memasang.</source>
        <translation>{file}: not installed; only an administrator installs.</translation>
    </message>
    <message>
        <source>{file}: {n} bagian perlu diperbaiki. Naskah yang berlaku tidak berubah.</source>
        <translation>{file}: {n} parts need correcting. The wording in force has not changed.</translation>
    </message>
    <message>
        <source>{name} sekarang memakai naskah versi {version}. Surat yang sudah terbit tidak berubah.</source>
        <translation>{name} now has the wording {version}. Papers that were issued do not change.</translation>
    </message>
    <message>
        <source>{name} · diubah</source>
        <translation>{name} · changed</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>hari ini</source>
        <translation>today</translation>
    </message>
    <message>
        <source>hari kerja terakhir</source>
        <translation>last working day</translation>
    </message>
    <message>
        <source>lewat {n} hari kerja</source>
        <translation>{n} working days late</translation>
    </message>
    <message>
        <source>sejak kemarin</source>
        <translation>since yesterday</translation>
    </message>
    <message>
        <source>tinggal {n} hari kerja</source>
        <translation>{n} working days left</translation>
    </message>
    <message>
        <source>{n} hari</source>
        <translation>{n} days</translation>
    </message>
</context>
<context>
    <name>UnpaidCard</name>
    <message>
        <source>Belum dibayar</source>
        <translation>Unpaid</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Buka pembayaran</source>
        <translation>Open payments</translation>
    </message>
    <message>
        <source>Semua yang diterima sudah dibayar.</source>
        <translation>All that was received is paid.</translation>
    </message>
    <message>
        <source>menunggu pemeriksaan</source>
        <translation>waiting for inspection</translation>
    </message>
    <message>
        <source>menunggu tagihan</source>
        <translation>waiting for a bill</translation>
    </message>
    <message>
        <source>pajak belum disetor</source>
        <translation>tax not deposited yet</translation>
    </message>
    <message>
        <source>siap dibayar</source>
        <translation>ready to pay</translation>
    </message>
    <message>
        <source>{n} hari</source>
        <translation>{n} days</translation>
    </message>
    <message>
        <source>{n} tagihan dan setoran, bersama {sum}</source>
        <translation>{n} bills and deposits, {sum} together</translation>
    </message>
</context>
<context>
    <name>VendorBox</name>
    <message>
        <source>Bentuk usaha</source>
        <translation>Legal form</translation>
    </message>
    <message>
        <source>NPWP/NIK sah</source>
        <translation>NPWP/NIK valid</translation>
    </message>
    <message>
        <source>Omzet sampai Rp500 juta</source>
        <translation>Turnover up to Rp500 million</translation>
    </message>
    <message>
        <source>PKP (berfaktur pajak)</source>
        <translation>PKP (issues tax invoices)</translation>
    </message>
    <message>
        <source>SKB PPh 22</source>
        <translation>SKB PPh 22</translation>
    </message>
    <message>
        <source>SKB PPh 23</source>
        <translation>SKB PPh 23</translation>
    </message>
    <message>
        <source>Status pajak penyedia</source>
        <translation>Vendor&apos;s tax status</translation>
    </message>
    <message>
        <source>Surat berlaku sampai</source>
        <translation>Letter valid until</translation>
    </message>
    <message>
        <source>Surat keterangan UMKM</source>
        <translation>UMKM certificate</translation>
    </message>
    <message>
        <source>Tahun pajak pertama</source>
        <translation>First tax year</translation>
    </message>
    <message>
        <source>Tahun pajak pertama dengan PPh final; batas waktunya dihitung dari sini.</source>
        <translation>First tax year with final PPh; its time limit is counted from here.</translation>
    </message>
</context>
<context>
    <name>VendorForms</name>
    <message>
        <source>BUMDes</source>
        <translation>BUMDes</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>CV</translation>
    </message>
    <message>
        <source>Firma</source>
        <translation>Firm (firma)</translation>
    </message>
    <message>
        <source>Koperasi</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>Orang pribadi / UD</source>
        <translation>Individual / UD</translation>
    </message>
    <message>
        <source>PT</source>
        <translation>PT</translation>
    </message>
    <message>
        <source>Perseroan perorangan</source>
        <translation>One-person company (perseroan perorangan)</translation>
    </message>
</context>
<context>
    <name>WhyCard</name>
    <message>
        <source>Aturan {rule} · {policy}, berkas {file}, berlaku pada {day} · Dasar: {source}</source>
        <translation>Rule {rule} · {policy}, file {file}, in force on {day} · Source: {source}</translation>
    </message>
    <message>
        <source>Bentuk kontrak</source>
        <translation>Form of contract</translation>
    </message>
    <message>
        <source>Di atas batas</source>
        <translation>Above the line</translation>
    </message>
    <message>
        <source>Mengapa?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Sisa ruang</source>
        <translation>Room left</translation>
    </message>
    <message>
        <source>Yang membeli</source>
        <translation>Who buys</translation>
    </message>
    <message>
        <source>{officer} (sampai {ceiling})</source>
        <translation>{officer} (up to {ceiling})</translation>
    </message>
</context>
<context>
    <name>WindowLock</name>
    <message>
        <source>Wewenang Anda berubah.</source>
        <translation>Your authority has changed.</translation>
    </message>
    <message>
        <source>Yang berlaku adalah peran hari ini. Keluar lalu masuk lagi agar layar menyesuaikan.</source>
        <translation>The roles of today count. Sign out and in again so that the screen follows.</translation>
    </message>
</context>
<context>
    <name>WithdrawForm</name>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Cabut izin</source>
        <translation>Withdraw the permission</translation>
    </message>
    <message>
        <source>Izin {amount} tidak berlaku lagi. Pesanan yang sudah disetujui tetap ada dan perlu ditinjau.</source>
        <translation>The permission of {amount} no longer counts. Orders already approved stay and are to be reviewed.</translation>
    </message>
    <message>
        <source>Tulis alasannya dahulu.</source>
        <translation>Write the reason first.</translation>
    </message>
</context>
<context>
    <name>WorkDetail</name>
    <message>
        <source>Yang diketik tersimpan di laptop ini sampai dicatat.</source>
        <translation>What you type stays on this laptop until it is recorded.</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Menyimpan langkah</source>
        <translation>Saving the step</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>Ubah kata di kotak pencarian.</source>
        <translation>Change the words in the search box.</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Dihentikan …</source>
        <translation>Stopping …</translation>
    </message>
    <message>
        <source>Hentikan</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>{work}: {done} dari {total}</source>
        <translation>{work}: {done} of {total}</translation>
    </message>
</context>
<context>
    <name>_Behind</name>
    <message>
        <source>Lihat</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Lihat {name}</source>
        <translation>View {name}</translation>
    </message>
</context>
</TS>
