<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>ActionBar</name>
    <message>
        <source>Apa yang perlu diperbaiki?</source>
        <translation>What needs correcting?</translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation>Cancel order</translation>
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
        <source>Kembalikan</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Kembalikan dengan catatan</source>
        <translation>Return with a note</translation>
    </message>
    <message>
        <source>Mengapa pesanan ini dibatalkan?</source>
        <translation>Why is this order cancelled?</translation>
    </message>
    <message>
        <source>Menunggu {who}, sejak {day} ({days}). Langkah berikutnya: {step}.</source>
        <translation>Waiting for {who} since {day} ({days}). Next step: {step}.</translation>
    </message>
    <message>
        <source>Misalnya: jumlah kertas terlalu banyak untuk dua hari rapat</source>
        <translation>For example: too much paper for a two-day meeting</translation>
    </message>
    <message>
        <source>Misalnya: kegiatan ditunda ke tahun depan</source>
        <translation>For example: the activity was moved to next year</translation>
    </message>
    <message>
        <source>Pejabat Pembuat Komitmen lain; pesanan ini Anda atau PPK sendiri yang menyusun</source>
        <translation>Another commitment officer (PPK); you or the PPK himself drafted this order</translation>
    </message>
</context>
<context>
    <name>ApprovePanel</name>
    <message>
        <source>Alasan memilih {vendor}: {reason}</source>
        <translation>Reason for choosing {vendor}: {reason}</translation>
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
        <source>Kembalikan dengan catatan</source>
        <translation>Return with a note</translation>
    </message>
    <message>
        <source>Pagu {name}: sesudah pesanan ini tersisa {left} dari {ceiling}.</source>
        <translation>Ceiling of {name}: {left} of {ceiling} left after this order.</translation>
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
        <source>Sudah saya tinjau</source>
        <translation>I have reviewed it</translation>
    </message>
    <message>
        <source>▲ Paket ini tidak ada lagi di anggaran.</source>
        <translation>▲ This package is no longer in the budget.</translation>
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
        <source>{n} barang di keranjang tidak ada lagi di katalog</source>
        <translation>{n} items of the basket are no longer in the catalogue</translation>
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
        <source>Semua, dengan pajak</source>
        <translation>All, with tax</translation>
    </message>
    <message>
        <source>Tekan Spasi pada sebuah barang, atau Tambah ke keranjang pada rinciannya.</source>
        <translation>Press Space on an item, or Add to basket in its details.</translation>
    </message>
    <message>
        <source>{vendors} penyedia, jadi {orders} pesanan.</source>
        <translation>{vendors} vendors, so {orders} orders.</translation>
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
        <source>Anggaran tidak berubah. Periksa satuan kerja dan tahun berkasnya.</source>
        <translation>The budget is unchanged. Check the satker and the year of the file.</translation>
    </message>
    <message>
        <source>Berkas RUP (*.csv *.csv.gz *.gz)</source>
        <translation>RUP files (*.csv *.csv.gz *.gz)</translation>
    </message>
    <message>
        <source>Mengimpor anggaran</source>
        <translation>Importing the budget</translation>
    </message>
    <message>
        <source>Pilih berkas RUP</source>
        <translation>Choose RUP files</translation>
    </message>
    <message>
        <source>Semua berkas (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Tidak ada baris milik kantor ini di berkas itu</source>
        <translation>No row of that file belongs to this office</translation>
    </message>
    <message>
        <source>{n} baris tidak dapat dipakai; baris dan alasannya ada di {file}.</source>
        <translation>{n} rows can&apos;t be used; rows and reasons are in {file}.</translation>
    </message>
    <message>
        <source>{own} baris milik kantor ini: {added} baru, {changed} berubah.</source>
        <translation>{own} rows of this office: {added} new, {changed} changed.</translation>
    </message>
</context>
<context>
    <name>BudgetModel</name>
    <message>
        <source>Bagian pesanan yang sudah dibayar</source>
        <translation>The part of the orders that has been paid</translation>
    </message>
    <message>
        <source>Batas tertinggi anggaran</source>
        <translation>Highest amount of the budget</translation>
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
        <source>Dibayar, dipesan, diajukan dari pagu</source>
        <translation>Paid, ordered, submitted of the ceiling</translation>
    </message>
    <message>
        <source>Dipesan</source>
        <translation>Ordered</translation>
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
        <source>terpakai {n} %</source>
        <translation>{n} % used</translation>
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
        <source>Cari paket, kode RUP, rekening</source>
        <translation>Search package, RUP code, account</translation>
    </message>
    <message>
        <source>Coba satu kata dari nama paket, kode RUP, atau awal kode rekening.</source>
        <translation>Try one word of the package&apos;s name, the RUP code, or the beginning of the account code.</translation>
    </message>
    <message>
        <source>Impor RUP…</source>
        <translation>Import RUP…</translation>
    </message>
    <message>
        <source>Impor berkas RUP (penyedia dan anggaran) milik kantor ini.</source>
        <translation>Import the office&apos;s RUP files (packages and accounts).</translation>
    </message>
    <message>
        <source>Mengimpor anggaran</source>
        <translation>Importing the budget</translation>
    </message>
    <message>
        <source>Minta Admin kantor mengimpor berkas RUP.</source>
        <translation>Ask the office&apos;s administrator to import the RUP files.</translation>
    </message>
    <message>
        <source>Paket dan rekening</source>
        <translation>Package and account</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>{n} baris</source>
        <translation>{n} rows</translation>
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
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Barang dan penyedia</source>
        <translation>Item and vendor</translation>
    </message>
    <message>
        <source>Barang yang datanya paling baru diperbarui berada di atas. Harga lama perlu ditanyakan dulu.</source>
        <translation>Items whose data were updated last come first. Ask about old prices before ordering.</translation>
    </message>
    <message>
        <source>Bergiliran antarpenyedia</source>
        <translation>Vendors take turns</translation>
    </message>
    <message>
        <source>Dari harga terendah; penyedia dengan harga sama bergiliran setiap hari, supaya semua mendapat kesempatan. Hari ini urutannya sama di semua laptop.</source>
        <translation>From the lowest price; vendors with one price take turns every day, so that all get a chance. Today the order is the same on all laptops.</translation>
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
        <source>Harga terendah</source>
        <translation>Lowest price</translation>
    </message>
    <message>
        <source>Harga tertinggi</source>
        <translation>Highest price</translation>
    </message>
    <message>
        <source>Kanal dan tanda</source>
        <translation>Channel and marks</translation>
    </message>
    <message>
        <source>Nama yang diawali kata pertama yang Anda ketik berada di atas; di antaranya, yang lebih murah dahulu. Tidak ada penyedia yang didahulukan.</source>
        <translation>Names that begin with the first word you typed come first; among them the cheaper ones before the dearer. No vendor is put first.</translation>
    </message>
    <message>
        <source>Paling sesuai</source>
        <translation>Best match</translation>
    </message>
    <message>
        <source>Terbaru</source>
        <translation>Newest</translation>
    </message>
    <message>
        <source>harga sama</source>
        <translation>same price</translation>
    </message>
    <message>
        <source>per {unit}</source>
        <translation>per {unit}</translation>
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
        <source>{n} barang</source>
        <translation>{n} items</translation>
    </message>
</context>
<context>
    <name>CatalogueImporter</name>
    <message>
        <source>Katalog (*.csv *.csv.gz *.txt)</source>
        <translation>Catalogue (*.csv *.csv.gz *.txt)</translation>
    </message>
    <message>
        <source>Katalog diperbarui</source>
        <translation>Catalogue updated</translation>
    </message>
    <message>
        <source>Katalog diperbarui, sebagian baris perlu dilihat</source>
        <translation>Catalogue updated, some rows need a look</translation>
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
        <source>{n} baris tidak dapat dipakai; baris dan alasannya ada di {file}.</source>
        <translation>{n} rows can&apos;t be used; rows and reasons are in {file}.</translation>
    </message>
    <message>
        <source>{read} baris dibaca: {added} barang baru, {changed} berubah, {same} tetap sama.</source>
        <translation>{read} rows read: {added} new items, {changed} changed, {same} unchanged.</translation>
    </message>
</context>
<context>
    <name>CatalogueLayout</name>
    <message>
        <source>Coba satu kata saja, kata lain (nasi kotak, nasi box), atau hapus saringan. Awal kata sudah cukup: «ker» menemukan kertas.</source>
        <translation>Try just one word, another word (nasi kotak, nasi box), or clear the filters. The beginning of a word is enough: “ker” finds kertas.</translation>
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
    <name>ChannelChoice</name>
    <message>
        <source>Barang di pesanan ini dijual {vendor} di {present}. Untuk {other}, cari barang yang sama di sana; keranjang tetap ada.</source>
        <translation>The items of this order are sold by {vendor} on {present}. For {other}, search for the same items there; the basket stays.</translation>
    </message>
    <message>
        <source>Cari di {channel}</source>
        <translation>Search on {channel}</translation>
    </message>
    <message>
        <source>E-Katalog Lokal: untuk nilai di atas batas</source>
        <translation>E-Katalog Lokal: for amounts above the line</translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Marketplace: bukan untuk nilai ini</source>
        <translation>Marketplaces: not for this amount</translation>
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
    <name>DecisionPanel</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>DeliveryPage</name>
    <message>
        <source>Bendahara memotong PPN dan PPh saat membayar, lalu menyetornya ke kas negara.</source>
        <translation>The treasurer withholds PPN and PPh when paying, and deposits them with the state.</translation>
    </message>
    <message>
        <source>Bendahara memungut</source>
        <translation>Treasurer collects</translation>
    </message>
    <message>
        <source>Kosong berarti tanpa ongkir.</source>
        <translation>Empty means no shipping cost.</translation>
    </message>
    <message>
        <source>Marketplace memungut</source>
        <translation>Marketplace collects</translation>
    </message>
    <message>
        <source>Marketplace memungut PPN dan PPh sebagai pihak lain; bendahara tidak memotong lagi.</source>
        <translation>The marketplace collects PPN and PPh as the other party; the treasurer withholds nothing more.</translation>
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
        <source>Ongkos kirim ikut menentukan rute pesanan.</source>
        <translation>Shipping counts for the order&apos;s route.</translation>
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
        <source>Pengiriman dan pajak</source>
        <translation>Delivery and tax</translation>
    </message>
    <message>
        <source>Tempat pengiriman</source>
        <translation>Place of delivery</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
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
    <name>FilterBar</name>
    <message>
        <source>Cari nomor, penyedia, keperluan</source>
        <translation>Search number, vendor, purpose</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
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
        <source>Kanal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Saring</source>
        <translation>Filter</translation>
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
    <name>GoodsTab</name>
    <message>
        <source>Barang</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Dibayar seluruhnya</source>
        <translation>To be paid in all</translation>
    </message>
    <message>
        <source>Kirim ke {place}, paling lambat {day}.</source>
        <translation>Send to {place}, by {day}.</translation>
    </message>
    <message>
        <source>Ongkos kirim</source>
        <translation>Shipping</translation>
    </message>
    <message>
        <source>PPN</source>
        <translation>VAT (PPN)</translation>
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
        <source>Keranjang masih kosong</source>
        <translation>The basket is still empty</translation>
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
    <name>OrderDetail</name>
    <message>
        <source>Bagian pesanan</source>
        <translation>Parts of the order</translation>
    </message>
    <message>
        <source>Barang</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Dibayar seluruhnya</source>
        <translation>To be paid in all</translation>
    </message>
    <message>
        <source>Nomor pesanan</source>
        <translation>Order number</translation>
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
        <source>Selesai</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
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
        <source>Barang diperiksa</source>
        <translation>Goods inspected</translation>
    </message>
    <message>
        <source>Barang diterima</source>
        <translation>Goods received</translation>
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
        <source>Konsep</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Pembayaran dicatat</source>
        <translation>Payment recorded</translation>
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
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Belum ada pesanan</source>
        <translation>No orders yet</translation>
    </message>
    <message>
        <source>Daftar pesanan</source>
        <translation>List of orders</translation>
    </message>
    <message>
        <source>Di sini setiap pesanan terlihat dengan langkah berikutnya, dari konsep sampai dibayar.</source>
        <translation>Here every order is seen with its next step, from draft to payment.</translation>
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
        <source>{n} halaman dikirim ke pencetak.</source>
        <translation>{n} pages were handed to the printer.</translation>
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
    <name>PapersTab</name>
    <message>
        <source>Berkas dicetak oleh PPK, Pejabat Pengadaan, PPTK atau Bendahara.</source>
        <translation>Papers are printed by the PPK, the procurement officer, the PPTK or the treasurer.</translation>
    </message>
    <message>
        <source>Menyiapkan berkas</source>
        <translation>Preparing the paper</translation>
    </message>
    <message>
        <source>Pesanan sudah disetujui. Surat pesanan mendapat nomor saat diterbitkan.</source>
        <translation>The order is approved. The purchase letter gets its number when it is issued.</translation>
    </message>
    <message>
        <source>RANCANGAN</source>
        <translation>DRAFT</translation>
    </message>
    <message>
        <source>RANCANGAN: belum disetujui Pejabat Pembuat Komitmen, jadi surat belum bernomor.</source>
        <translation>DRAFT: not approved by the commitment officer (PPK), so the letter has no number yet.</translation>
    </message>
    <message>
        <source>RANCANGAN: pesanan ini dibatalkan, jadi surat tidak bernomor.</source>
        <translation>DRAFT: this order is cancelled, so the letter has no number.</translation>
    </message>
    <message>
        <source>Siap diterbitkan</source>
        <translation>Ready to issue</translation>
    </message>
    <message>
        <source>Surat pesanan</source>
        <translation>Purchase letter (surat pesanan)</translation>
    </message>
    <message>
        <source>Terbit</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Terbitkan surat pesanan</source>
        <translation>Issue the purchase letter</translation>
    </message>
    <message>
        <source>{number} · {day}</source>
        <translation>{number} · {day}</translation>
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
    <name>PreferencesPage</name>
    <message>
        <source>Bahasa</source>
        <translation>Language</translation>
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
        <source>Tampilan</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Terang</source>
        <translation>Light</translation>
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
    <name>ReasonPanel</name>
    <message>
        <source>Tulis alasannya dahulu.</source>
        <translation>Write the reason first.</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Cari barang ini di {channel}</source>
        <translation>Search this item on {channel}</translation>
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
    <name>ResultTable</name>
    <message>
        <source>Hasil pencarian</source>
        <translation>Search results</translation>
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
        <translation>Rule {rule} ({name} {version}) · Source: {source}</translation>
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
        <source>Jalan yang boleh</source>
        <translation>Ways that are allowed</translation>
    </message>
    <message>
        <source>Mengapa?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Nilai pesanan menentukan kanalnya.</source>
        <translation>The order&apos;s value decides its channel.</translation>
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
        <source>Sisa ruang</source>
        <translation>Room left</translation>
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
        <source>{officer} (sampai {ceiling})</source>
        <translation>{officer} (up to {ceiling})</translation>
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
        <source>Yang harus ada</source>
        <translation>What must be there</translation>
    </message>
    <message>
        <source>Yang membeli</source>
        <translation>Who buys</translation>
    </message>
    <message>
        <source>{rule} ({name} {version}), diputuskan {day}</source>
        <translation>{rule} ({name} {version}), decided {day}</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Cari barang atau jasa</source>
        <translation>Search goods or services</translation>
    </message>
    <message>
        <source>Mengapa urutan ini?</source>
        <translation>Why this order?</translation>
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
        <source>Dipungut bendahara</source>
        <translation>Collected by the treasurer</translation>
    </message>
    <message>
        <source>Dipungut marketplace</source>
        <translation>Collected by the marketplace</translation>
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
        <translation>Vendors</translation>
    </message>
    <message>
        <source>Pesanan</source>
        <translation>Orders</translation>
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
        <source>dan {n} barang lain, {sum}</source>
        <translation>and {n} more items, {sum}</translation>
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
        <source>Tekan Kirim dan ambil sekarang untuk mengirim catatan yang menunggu.</source>
        <translation>Press Send and fetch now to send what is waiting.</translation>
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
</TS>
