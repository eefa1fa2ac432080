"""Tests of dev.py and its tools."""
