"""Rules and records of procurement; pure Python, standard library only."""
