"""The tables of office.db as SQLAlchemy Core, by what they are for."""
