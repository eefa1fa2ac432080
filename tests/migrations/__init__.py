"""Tests of the schema and its upgrades."""
