"""The budget: packages and accounts with what is left of them."""
