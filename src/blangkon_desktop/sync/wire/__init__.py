"""What travels between a laptop and a hub: models, packing and signatures. Both ends use this and nothing else."""
