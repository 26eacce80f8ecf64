"""Reads over several models. Other rooms use what stands here."""

from initiatives.queries.cards import Card, in_neighbourhood, index_url, latest_with_outcome

__all__ = ["Card", "in_neighbourhood", "index_url", "latest_with_outcome"]
