"""Looking at papers before they are printed or saved."""
