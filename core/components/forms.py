"""A form for ``/bouwstenen/`` with every kind of field; it is never sent."""

from django import forms


class SampleForm(forms.Form):
    """One field of each kind that the site's forms use."""

    use_required_attribute = False

    title = forms.CharField(label="Wat is uw idee?", help_text="In één zin.", max_length=120)
    need = forms.CharField(label="Waarom is het nodig?", widget=forms.Textarea, required=False)
    neighbourhood = forms.ChoiceField(
        label="In welke wijk?", choices=[("", "Weet ik nog niet"), ("vleuten", "Vleuten")], required=False
    )
    themes = forms.MultipleChoiceField(
        label="Waar gaat het over?",
        choices=[("ontmoeten", "ontmoeten"), ("bewegen", "bewegen")],
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    consent = forms.BooleanField(label="U mag mijn gegevens gebruiken om mij te antwoorden.")
