<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>BudgetProgress</name>
    <message>
        <source>Pagu {ceiling}, dipakai {used}, sisa {left}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>LATIHAN: yang dibuat di sini bukan belanja sungguhan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Batas tertinggi anggaran sebuah paket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berita acara serah terima: barang berpindah tangan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas pertanggungjawaban belanja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dasar pengenaan pajak: nilai yang dikenai pajak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harga perkiraan sendiri, disusun PPK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor bukti bahwa pajak sudah disetor ke negara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pejabat Pembuat Komitmen: menyetujui pesanan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pejabat pelaksana teknis kegiatan: menyiapkan kebutuhan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Produk dalam negeri dan persen kandungannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rencana umum pengadaan; tiap paket punya kode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usaha mikro, usaha kecil dan koperasi.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Bantuan dan istilah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari apa saja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari apa saja      Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluar dari akun ini</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Bantuan dan istilah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Istilah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tombol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Rincian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup pesan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeStack</name>
    <message>
        <source>Belum berhasil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berhasil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlu dilihat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pesan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Batal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomButton</name>
    <message>
        <source>{n} menunggu Anda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Anggaran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beranda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bimtek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Katalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirim &amp; ambil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laporan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pembayaran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penerimaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penyedia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pesanan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Bantuan dan istilah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari apa saja: ruang, pesanan, barang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari di halaman ini (juga Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ke isian berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali; yang sudah diketik tidak hilang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirim atau selesaikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perbesar tampilan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perkecil tampilan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pesanan baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruang pertama; Alt+2, Alt+3 dan seterusnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukuran tampilan semula</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Ruang kerja</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Aturan {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris keadaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belum ada yang perlu dikirim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semua terkirim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terakhir {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tersimpan {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} catatan belum terkirim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} perlu diputuskan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>berhenti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selesai</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
