"""Tests of the windows and widgets, offscreen."""
