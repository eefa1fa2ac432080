"""The schema of office.db, version by version (Alembic). `runner.py` decides when and how they run."""
