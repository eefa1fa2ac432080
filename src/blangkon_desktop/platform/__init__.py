"""Paths, assets, logs, clock, ids, device key, language."""
