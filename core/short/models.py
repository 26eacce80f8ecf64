"""Short addresses: what can be typed over from a sheet on the wall."""

from typing import ClassVar

from django.db import models


class ShortAddress(models.Model):
    """``/s/<code>`` leads to a page, wherever that has gone to since, or to an address of our own with its choices.

    Once printed it hangs somewhere: a row is never changed and its code never given to anything else.
    """

    code = models.CharField(max_length=12, unique=True)
    path = models.CharField(max_length=500, unique=True)  # what it was made for: "/agenda/?wijk=de-meern"
    page = models.ForeignKey("wagtailcore.Page", null=True, on_delete=models.SET_NULL, related_name="+")
    language = models.CharField(max_length=10)
    made_at = models.DateTimeField(auto_now_add=True)

    never_shown = "printing a sheet changes no page"
    not_personal = frozenset({"code", "language", "path"})

    class Meta:
        app_label = "core"
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["page", "language"], name="one_short_address_per_page_and_language")
        ]

    def __str__(self) -> str:
        return f"/s/{self.code}"
