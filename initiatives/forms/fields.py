"""Pictures that come with an idea."""

from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.functional import lazy
from django.utils.translation import gettext_lazy as _

from core.images.received import MOST_BYTES, PictureRefused, Received, Refusal, receive

#: So many pictures go with one idea.
MOST_PICTURES = 3

_TOO_MANY = _("Send at most %(most)d pictures.")
_REFUSED = {
    Refusal.TOO_HEAVY: _("This picture is too heavy. Take it once more in a lower quality, or leave it out."),
    Refusal.TOO_LARGE: _("This picture has more dots than we can take. Make it smaller, or leave it out."),
    Refusal.TOO_SMALL: _("This picture is too small to see anything on it. Choose a larger one."),
    Refusal.NO_PICTURE: _("We cannot open this as a picture. Choose a photograph (JPEG or PNG), or leave it out."),
}


class SeveralFiles(forms.ClearableFileInput):
    """A field for files from which several can be chosen at once."""

    allow_multiple_selected = True
    template_name = "django/forms/widgets/file.html"  # what was chosen before stands beside it


class PicturesField(forms.Field):
    """Some pictures, made anew (core.images.received); the others are refused by name of what is wrong."""

    widget = SeveralFiles(attrs={"accept": "image/jpeg,image/png,image/webp"})

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:  # noqa: ARG002 - Django's signature
        """Return what a browser needs to refuse them before they are sent, and the words for it."""
        return {
            "data-most": MOST_PICTURES,
            "data-bytes": MOST_BYTES,
            "data-too-many": lazy(lambda: str(_TOO_MANY) % {"most": MOST_PICTURES}, str)(),
            "data-too-heavy": _REFUSED[Refusal.TOO_HEAVY],
        }

    def clean(self, value: list[UploadedFile] | None) -> list[Received]:  # type: ignore[override]  # a list of files
        """Return the pictures; ValidationError for the first that cannot be taken."""
        files = [file for file in value or [] if file]
        if len(files) > MOST_PICTURES:
            raise forms.ValidationError(_TOO_MANY, code="pictures", params={"most": MOST_PICTURES})
        found = []
        for file in files:
            try:
                # One byte too many is enough to know.
                found.append(receive(file.read(MOST_BYTES + 1)))
            except PictureRefused as refused:
                raise forms.ValidationError(_REFUSED[refused.refusal], code="pictures") from refused
        return found
