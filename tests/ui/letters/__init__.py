"""The room of letters."""
