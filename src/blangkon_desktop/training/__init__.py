"""Practice offices for bimtek."""
