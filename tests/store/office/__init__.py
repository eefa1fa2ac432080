"""Tests of the office's store: one data folder, one laptop, or two."""
