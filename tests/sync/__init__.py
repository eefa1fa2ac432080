"""Tests of the laptop's side of the exchange."""
