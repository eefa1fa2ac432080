"""What a new data folder shows first."""
