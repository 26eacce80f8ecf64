"""Forms of the import."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from activities.domain.importing.reading import SUFFIXES
from activities.import_preview import Preview


class UploadForm(forms.Form):
    """Asks for the file."""

    use_required_attribute = False

    file = forms.FileField(
        label=_("File"),
        widget=forms.ClearableFileInput(attrs={"accept": ",".join(SUFFIXES)}),
        help_text=_("A calendar (.ics) or a table (.csv, .xlsx), of at most 5 MB."),
        error_messages={"required": _("Choose a file."), "empty": _("The file is empty.")},
    )


class ConfirmForm(forms.Form):
    """Asks what goes along with an import: new venues and themes, and what editors changed."""

    use_required_attribute = False

    venues = forms.MultipleChoiceField(
        label=_("New venues"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Not chosen: the name becomes the meeting point."),
    )
    themes = forms.MultipleChoiceField(
        label=_("New themes"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Not chosen: the theme is left out."),
    )
    overwrite = forms.MultipleChoiceField(
        label=_("Write over what an editor changed"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Not chosen: what the editor made of it stays."),
    )
    publish = forms.BooleanField(
        label=_("Publish at once"),
        required=False,
        help_text=_("Otherwise all becomes a draft, for you to look at. Single dates that change are seen at once."),
    )

    def __init__(
        self, data: Any = None, *, preview: Preview, may_publish: bool, may_add_venues: bool, may_add_themes: bool
    ) -> None:
        offered = {
            "venues": list(preview.venues.items()) if may_add_venues else [],
            "themes": list(preview.themes.items()) if may_add_themes else [],
            "overwrite": [(one.key, f"{one.title}: {one.conflicts}") for one in preview.changed if one.conflicts],
        }
        super().__init__(data, initial={"venues": [name for name, _label in offered["venues"]]})
        for name, choices in offered.items():
            if choices:
                self.fields[name].choices = choices  # type: ignore[attr-defined]  # a field with choices
            else:
                del self.fields[name]
        if not may_publish:
            del self.fields["publish"]

    def chosen(self, name: str) -> frozenset[str]:
        """The values that were chosen in one field; none where it was not offered."""
        return frozenset(self.cleaned_data.get(name, []))
