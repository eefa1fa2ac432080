"""The room of letters: whether a paper is genuine, and the register of letter numbers."""
