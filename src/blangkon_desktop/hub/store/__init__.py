"""The hub's database: tables and the work on them. SQLAlchemy appears here and nowhere else in the hub."""
