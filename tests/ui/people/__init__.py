"""Tests of the people's screens."""
