"""Forms of the residents."""

from initiatives.forms.idea import PARTS, IdeaForm, Part

__all__ = ["PARTS", "IdeaForm", "Part"]
