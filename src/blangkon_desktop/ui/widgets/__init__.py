"""Widgets that all screens share; each takes its look from ui/style.py."""
