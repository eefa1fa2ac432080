"""What the program can do, one file per verb, over ports."""
