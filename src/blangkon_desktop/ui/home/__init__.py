"""The screen of the day: what waits for the signed-in person."""
