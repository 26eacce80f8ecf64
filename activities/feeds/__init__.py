"""The same dates in the forms that other programs read (design §2, §6). Built without a request."""
