"""Parts that papers are made of; each module owns one block."""
