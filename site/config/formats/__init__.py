"""How staff may type a date or time in the admin, where Django's own list for a language lacks the Dutch way."""
