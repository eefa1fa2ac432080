"""Commands as others would use them: exit codes, keys, errors."""
