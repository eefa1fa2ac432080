"""Tests of the locked screen."""
