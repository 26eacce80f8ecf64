"""The admin in English: its users work on a Dutch site, so the day comes before the month."""
