"""The first screen: who sits at this laptop."""
