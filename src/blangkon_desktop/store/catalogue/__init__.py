"""The catalogue file (`catalogue.db`): products of all channels and their search index. Rebuildable at any time."""
