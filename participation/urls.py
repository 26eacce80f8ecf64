"""Addresses below ``/vrijwilligerswerk/`` that are no pages of the tree."""

from django.urls import path

from participation.views import helping, host

app_name = "participation"
urlpatterns = [
    path("mail/", helping.mail_sent, name="mail"),
    path("bedankt/", helping.done, name="done"),
    path("bevestigen/<str:token>/", helping.confirmation, name="confirm"),
    path("begeleider/<str:token>/", host.host, name="host"),
    path("<slug:slug>/ik-help/", helping.offer, name="help"),
]
