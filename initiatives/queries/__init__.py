"""Reads over several models. Other rooms use what stands here."""

from initiatives.queries.cards import Card, Front, in_neighbourhood, index_url, on_front

__all__ = ["Card", "Front", "in_neighbourhood", "index_url", "on_front"]
