"""SQLAlchemy and SQLite behind the ports; the only place that knows either."""
