"""Addresses below ``/initiatieven/`` that are no pages of the tree."""

from django.urls import path

from initiatives.enums import JoinKind
from initiatives.views import confirming, finding, handing_in, joining, mine, offering, paper

app_name = "initiatives"
urlpatterns = [
    path("aanmelden/formulier.pdf", paper.form_pdf, name="paper_form"),
    path("aanmelden/", handing_in.form, name="form"),
    path("aanmelden/foto/<int:number>/", handing_in.picture, name="picture"),
    path("aanmelden/bedankt/<uuid:reference>/", confirming.received, name="received"),
    path("aanmelden/bevestigen/<str:token>/", confirming.confirmation, name="confirm"),
    path("aanmelden/aansluiten/<str:kind>/<int:pk>/", joining.joining, name="join"),
    path("mijn/", finding.find, name="find"),
    path("mijn/<str:token>/", mine.page, name="mine"),
    path("mijn/<str:token>/gegevens/", mine.data, name="mine_data"),
    path("mijn/<str:token>/gegevens.json", mine.data_json, name="mine_json"),
    path("mijn/<str:token>/<slug:name>/", mine.step, name="mine_step"),
    path("meedoen/mail/", offering.mail_sent, name="join_mail"),
    path("meedoen/bedankt/", offering.done, name="join_done"),
    path("meedoen/bevestigen/<str:token>/", offering.confirmation, name="join_confirm"),
    path("<slug:slug>/ik-help/", offering.join, {"kind": JoinKind.HELP}, name="help"),
    path("<slug:slug>/ik-kom/", offering.join, {"kind": JoinKind.COME}, name="come"),
]
