"""One stylesheet of all components and the organisation's colour."""


def stylesheet_url() -> str:
    """Where the stylesheet is."""
    return "/stijl/dev.css"
