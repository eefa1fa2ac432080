"""Screens of orders, driven by clicks and keys on a real office."""
