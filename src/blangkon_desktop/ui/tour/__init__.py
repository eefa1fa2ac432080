"""A tour of all screens, offscreen, as pictures."""
