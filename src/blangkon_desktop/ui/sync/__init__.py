"""Kirim & ambil: what waits for the hub, the exchange, pairing, and what needs a decision."""
