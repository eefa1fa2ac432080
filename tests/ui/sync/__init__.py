"""Kirim & ambil."""
