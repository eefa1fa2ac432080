"""What a user likes: language, theme, zoom, paper."""
