"""What a user likes, and keeping it."""
