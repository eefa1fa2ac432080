"""Files of the outside world, one file per format."""
