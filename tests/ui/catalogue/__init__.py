"""The catalogue page."""
