"""Blangkon Desktop: offline-first purchasing for Indonesian regional offices."""

__version__ = "0.1.0"
