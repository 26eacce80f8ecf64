"""Raises the cache generation for every change a visitor may see."""
