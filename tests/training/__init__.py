"""Tests of practice offices."""
