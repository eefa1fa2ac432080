"""What the program can do, on real data folders."""
