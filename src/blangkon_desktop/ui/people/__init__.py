"""The people of the office: the roster, its forms, the letters of stand-ins."""
