"""Forms of the residents."""

from initiatives.forms.idea import MINIMUM_TIME, PARTS, IdeaForm, Part, new_form_key

__all__ = ["MINIMUM_TIME", "PARTS", "IdeaForm", "Part", "new_form_key"]
