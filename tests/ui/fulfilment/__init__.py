"""What the rooms of receiving and payment share."""
