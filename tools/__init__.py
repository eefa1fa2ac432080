"""What dev.py's commands do; standard library only, because it runs before anything is installed."""
