"""Benches: one file per figure, started by `dev.py bench NAME`; each prints ratios and raises nothing."""
