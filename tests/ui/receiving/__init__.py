"""The room of receiving."""
