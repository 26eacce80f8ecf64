"""The pages that the law or good manners ask for, as tests need them."""

from home.models import AccessibilityPage, AnbiPage, ComplaintsPage, PrivacyPage
from tests.factories import PageFactory


class PrivacyPageFactory(PageFactory):
    class Meta:
        model = PrivacyPage

    title = "Privacy"


class AccessibilityPageFactory(PageFactory):
    class Meta:
        model = AccessibilityPage

    title = "Toegankelijkheid"


class ComplaintsPageFactory(PageFactory):
    class Meta:
        model = ComplaintsPage

    title = "Klachten"


class AnbiPageFactory(PageFactory):
    class Meta:
        model = AnbiPage

    title = "ANBI"
    legal_name = "Stichting Voorbeeld"
    rsin = "123456782"
    goal = "<p>Samen meer doen.</p>"
