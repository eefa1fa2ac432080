"""Papers as PDF bytes from frozen data."""
