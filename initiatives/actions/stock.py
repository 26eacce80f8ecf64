"""Stock texts that a new organisation begins with."""

from django.conf import settings

from initiatives.domain.stock_texts import SEEDS
from initiatives.models import StockText


def ensure_stock_texts() -> None:
    """Add the first stock texts where there are none yet: what staff edited or deleted never comes back."""
    if StockText.objects.exists():
        return
    languages = [code for code, _name in settings.LANGUAGES if code in {"nl", "en"}]
    StockText.objects.bulk_create(
        StockText(
            answer=seed.answer,
            name=seed.name,
            text={code: getattr(seed, code) for code in languages},
            sort_order=number,
        )
        for number, seed in enumerate(SEEDS)
    )
