"""Tests of Blangkon Desktop; the folders mirror the source."""
