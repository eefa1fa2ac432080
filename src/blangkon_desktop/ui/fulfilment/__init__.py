"""What the rooms of receiving and payment share: the list of what waits, the form at its right, kept while typing."""
