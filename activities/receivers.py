"""Keeps the Occurrence table in step."""
