"""Numbers of the tax office and the chamber of commerce. Pure."""

#: Weights of the eleven-test: the last digit counts against the others.
_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)
RSIN_LENGTH = 9
KVK_LENGTH = 8


def digits(typed: str) -> str:
    """Return a number as it is typed or printed, without the spaces, dots and dashes between its digits."""
    return "".join(one for one in typed if one not in " .-\u00a0")


def is_rsin(number: str) -> bool:
    """Whether ``number`` (nine digits, nothing else) passes the eleven-test of RSIN and BSN."""
    if len(number) != RSIN_LENGTH or not (number.isascii() and number.isdigit()) or not int(number):
        return False
    return sum(weight * int(one) for weight, one in zip(_WEIGHTS, number, strict=True)) % 11 == 0


def is_kvk(number: str) -> bool:
    """Whether ``number`` can be one of the chamber of commerce: eight digits."""
    return len(number) == KVK_LENGTH and number.isascii() and number.isdigit()
