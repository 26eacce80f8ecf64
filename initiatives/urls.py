"""Addresses below ``/initiatieven/`` that are no pages of the tree."""

from django.urls import path

from initiatives.views import confirming, handing_in, paper

app_name = "initiatives"
urlpatterns = [
    path("aanmelden/formulier.pdf", paper.form_pdf, name="paper_form"),
    path("aanmelden/", handing_in.form, name="form"),
    path("aanmelden/foto/<int:number>/", handing_in.picture, name="picture"),
    path("aanmelden/bedankt/<uuid:reference>/", confirming.received, name="received"),
    path("aanmelden/bevestigen/<str:token>/", confirming.confirmation, name="confirm"),
]
