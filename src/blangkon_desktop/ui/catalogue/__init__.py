"""The catalogue: search while typing, filters, results, one product with its offers, the basket."""
