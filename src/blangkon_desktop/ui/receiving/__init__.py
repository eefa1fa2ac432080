"""The room where goods are taken in and inspected."""
