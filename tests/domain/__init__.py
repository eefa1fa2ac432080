"""Rules and records, many cases each."""
