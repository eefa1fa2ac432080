"""Typed settings in one registry."""
