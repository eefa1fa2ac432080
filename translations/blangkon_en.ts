<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>Basket</name>
    <message>
        <source>Dikeluarkan dari keranjang: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harga sekarang yang dipakai: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harga {n} barang di keranjang berubah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} barang di keranjang tidak ada lagi di katalog</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BudgetCard</name>
    <message>
        <source>Belum ada paket yang dipakai.</source>
        <translation>No package is in use yet.</translation>
    </message>
    <message>
        <source>Paket yang dipakai</source>
        <translation>Packages in use</translation>
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
        <source>sisa {left} dari {ceiling}</source>
        <translation>{left} left of {ceiling}</translation>
    </message>
</context>
<context>
    <name>BudgetModel</name>
    <message>
        <source>Pagu</source>
        <translation>Ceiling</translation>
    </message>
    <message>
        <source>Paket RUP</source>
        <translation>RUP package</translation>
    </message>
    <message>
        <source>Rekening</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Sisa</source>
        <translation>Left</translation>
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
    <name>Catalogue</name>
    <message>
        <source>Barang dan penyedia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barang yang datanya paling baru diperbarui berada di atas. Harga lama perlu ditanyakan dulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bergiliran antarpenyedia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dari harga terendah; penyedia dengan harga sama bergiliran setiap hari, supaya semua mendapat kesempatan. Hari ini urutannya sama di semua laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harga dengan pajak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harga dengan pajak per satuan, dari yang terendah. Tidak ada penyedia yang didahulukan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harga dengan pajak per satuan, dari yang tertinggi. Tidak ada penyedia yang didahulukan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harga terendah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harga tertinggi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kanal dan tanda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama yang diawali kata pertama yang Anda ketik berada di atas; di antaranya, yang lebih murah dahulu. Tidak ada penyedia yang didahulukan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paling sesuai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terbaru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>harga sama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanpa PPN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>termasuk PPN; sebelum pajak {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} lebih mahal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} lebih murah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} barang</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelChoice</name>
    <message>
        <source>Barang di pesanan ini dijual {vendor} di {present}. Untuk {other}, cari barang yang sama di sana; keranjang tetap ada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari di {channel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-Katalog Lokal: untuk nilai di atas batas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketplace: bukan untuk nilai ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✔ E-Katalog Lokal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✔ Marketplace: bebas memilih</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveryPage</name>
    <message>
        <source>Bendahara memotong PPN dan PPh saat membayar, lalu menyetornya ke kas negara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bendahara memungut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosong berarti tanpa ongkir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketplace memungut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketplace memungut PPN dan PPh sebagai pihak lain; bendahara tidak memotong lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misalnya: Gudang Dinas, Jl. Veteran 5, Batang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongkos kirim (rupiah)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongkos kirim ikut menentukan rute pesanan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paling lambat tiba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemungut pajak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengiriman dan pajak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat pengiriman</source>
        <translation type="unfinished"></translation>
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
    <name>FilterPanel</name>
    <message>
        <source>Barang yang belum pernah terjual; beri kesempatan penyedia baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batas bawah melebihi batas atas; harga tidak disaring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum laku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dalam negeri (PDN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hapus saringan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harga dari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harga dengan pajak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harga sampai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis rupiah bulat, misalnya 50.000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urutan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usaha kecil (UMKK)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wilayah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kecamatan atau kode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sampai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semua kategori</source>
        <translation type="unfinished"></translation>
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
        <source>Batas tertinggi anggaran sebuah paket.</source>
        <translation>The highest amount that a package may spend.</translation>
    </message>
    <message>
        <source>Berita acara serah terima: barang berpindah tangan.</source>
        <translation>Handover minutes: the goods change hands.</translation>
    </message>
    <message>
        <source>Berkas pertanggungjawaban belanja.</source>
        <translation>The accountability file of a spending.</translation>
    </message>
    <message>
        <source>Dasar pengenaan pajak: nilai yang dikenai pajak.</source>
        <translation>Tax base: the value that is taxed.</translation>
    </message>
    <message>
        <source>Harga perkiraan sendiri, disusun PPK.</source>
        <translation>The office&apos;s own price estimate, made by the PPK.</translation>
    </message>
    <message>
        <source>Nomor bukti bahwa pajak sudah disetor ke negara.</source>
        <translation>Number that proves that a tax was deposited with the state.</translation>
    </message>
    <message>
        <source>Pejabat Pembuat Komitmen: menyetujui pesanan.</source>
        <translation>Commitment officer: approves orders.</translation>
    </message>
    <message>
        <source>Pejabat pelaksana teknis kegiatan: menyiapkan kebutuhan.</source>
        <translation>Technical officer of an activity: prepares what is needed.</translation>
    </message>
    <message>
        <source>Produk dalam negeri dan persen kandungannya.</source>
        <translation>Domestic product and its domestic content in per cent.</translation>
    </message>
    <message>
        <source>Rencana umum pengadaan; tiap paket punya kode.</source>
        <translation>Procurement plan; each package has a code.</translation>
    </message>
    <message>
        <source>Usaha mikro, usaha kecil dan koperasi.</source>
        <translation>Micro and small enterprises and cooperatives.</translation>
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
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Bantuan dan istilah</source>
        <translation>Help and terms</translation>
    </message>
    <message>
        <source>Istilah</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Tombol</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
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
    <name>NewOrderPage</name>
    <message>
        <source>Buka katalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari barang di katalog dan masukkan ke keranjang; pesanan dibuat dari keranjang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keranjang masih kosong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pesanan baru</source>
        <translation>New order</translation>
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
    <name>OfferList</name>
    <message>
        <source>Banding {n} penawaran serupa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membandingkan penawaran …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penawaran serupa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada penawaran serupa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>termurah {amount}; garis tegas: barang ini</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficialsPage</name>
    <message>
        <source>Alasan ini dibaca PPK sebelum menyetujui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan memilih penyedia ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bendahara Pengeluaran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misalnya: harga terendah dari tiga penawaran, barang siap kirim, penyedia UMKK di Batang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama-nama ini tercetak dan menandatangani berkas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPTK (boleh kosong)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pejabat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pejabat Pembuat Komitmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pejabat Pengadaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa PPTK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Belum terdaftar: {roles}. Minta admin kantor menambahkannya.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderWizard</name>
    <message>
        <source>Kembali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konsep disimpan di laptop ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menyimpan pesanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pesanan baru</source>
        <translation>New order</translation>
    </message>
    <message>
        <source>Pesanan {number} tersimpan dan dikirim ke PPK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pesanan {number} tersimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sekarang pesanan {n} dari {all}: {vendor}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan dan kirim ke PPK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan konsep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan pesanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
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
    <name>PriceSpread</name>
    <message>
        <source>Harga {low} sampai {high}, barang ini {own}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Dibayar seluruhnya</source>
        <translation>To pay in all</translation>
    </message>
    <message>
        <source>Pesanan {n} dari {all}</source>
        <translation>Order {n} of {all}</translation>
    </message>
    <message>
        <source>barang, PPN dan ongkir</source>
        <translation>goods, PPN and shipping</translation>
    </message>
    <message>
        <source>menurut harga katalog</source>
        <translation>by the catalogue&apos;s prices</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Cari barang ini di {channel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurangi jumlah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih paket lain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>Hasil pencarian</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>RoutePage</name>
    <message>
        <source>Aturan {rule} ({name} {version}) · Dasar: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bentuk kontrak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di atas batas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jalan yang boleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mengapa?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nilai pesanan menentukan kanalnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlu diketahui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sisa ruang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang harus ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang membeli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{officer} (sampai {ceiling})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Perlu ditinjau</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RouteScale</name>
    <message>
        <source>Nilai {value}, batas {limit}: {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batas {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-katalog lokal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>satu dari tiga marketplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sisi e-katalog lokal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sisi marketplace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Cari barang atau jasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mengapa urutan ini?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lebih dari {n}</source>
        <translation type="unfinished"></translation>
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
    <name>SignInScreen</name>
    <message>
        <source>Belanja langsung kantor</source>
        <translation>The office&apos;s small purchases</translation>
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
        <translation>{n} entries not sent yet</translation>
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
    <name>SummaryPage</name>
    <message>
        <source>Alasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baca sekali lagi. Sesudah disimpan, rute dan harga tercatat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barang</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Dipungut bendahara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipungut marketplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Pajak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pejabat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengiriman</source>
        <translation type="unfinished"></translation>
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
        <source>Ringkasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dan {n} barang lain, {sum}</source>
        <translation type="unfinished"></translation>
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
        <translation>To pay in all</translation>
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
    <name>Times</name>
    <message>
        <source>hari ini</source>
        <translation>today</translation>
    </message>
    <message>
        <source>sejak kemarin</source>
        <translation>since yesterday</translation>
    </message>
    <message>
        <source>{n} hari</source>
        <translation>{n} days</translation>
    </message>
</context>
<context>
    <name>_Offer</name>
    <message>
        <source>Hapus konsep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanjutkan pesanan yang belum selesai?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai dari keranjang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tersimpan {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keperluan belum diisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vendor} · {n} barang · {purpose}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
