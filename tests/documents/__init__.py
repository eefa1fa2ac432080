"""Tests of the papers: real PDF bytes, read back as text, positions and pixels."""
