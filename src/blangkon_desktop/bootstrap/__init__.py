"""THE composition root: the only package that names concrete classes of all layers.

Everything is made when first asked for, so that a command pays only for what it uses and the window
paints before the database layer is imported.
"""
