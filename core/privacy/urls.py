"""``/privacy/gegevens/``, in every language."""

from django.urls import path

from core.privacy.views import kept

urlpatterns = [path("gegevens/", kept, name="kept_data")]
