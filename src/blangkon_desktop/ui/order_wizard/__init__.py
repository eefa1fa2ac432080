"""The wizard that makes orders from a basket, one page per file."""
