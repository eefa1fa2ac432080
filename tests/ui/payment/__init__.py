"""The room of payment."""
